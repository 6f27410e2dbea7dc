import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { removeIndexes } from './elasticsearch-server.ts';
import { type OpenEngine, testSearchEngine } from './search-engine.ts';
import { testLists } from './search-lists.ts';
import { testPassages } from './search-passages.ts';
import { testSpelling } from './search-spelling.ts';

const server = findRequirement('elasticsearch');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const open: OpenEngine = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-index-'));
  folders.push(folder);
  return {
    engine: await sqliteEngine({ folder, deadline: 20_000 }),
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
  };
};

testSearchEngine('sqlite', open);
testPassages('sqlite', open);
testLists('sqlite', open);
testSpelling('sqlite', open);

describe.skipIf(server === undefined)(suiteName('live server', 'elasticsearch'), () => {
  const prefixes: string[] = [];
  afterAll(() => removeIndexes(server ?? '', prefixes));

  const openLive: OpenEngine = async () => {
    const prefix = `test-${process.pid}-${prefixes.length}`;
    prefixes.push(prefix);
    return {
      engine: await elasticsearchEngine({ url: server ?? '', prefix, deadline: 20_000 }),
    };
  };

  testSearchEngine('elasticsearch', openLive);
  testPassages('elasticsearch', openLive);
  testLists('elasticsearch', openLive);
  testSpelling('elasticsearch', openLive);
});
