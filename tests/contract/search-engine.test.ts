import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { type OpenEngine, testSearchEngine } from './search-engine.ts';
import { testPassages } from './search-passages.ts';

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
