import { afterAll, beforeAll, describe } from 'vitest';
import { meilisearchEngine } from '#indexer/search/engines/meilisearch/meilisearch-engine.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { type FakeMeilisearch, startFakeMeilisearch } from './meilisearch/fake-server.ts';
import { removeIndexes } from './meilisearch/server.ts';
import { type OpenEngine, testSearchEngine } from './search-engine.ts';
import { testLists } from './search-lists.ts';
import { testPassages } from './search-passages.ts';
import { testSpelling } from './search-spelling.ts';

const server = findRequirement('meilisearch');
const key = process.env['MEILI_KEY'];
const DEADLINE = 60_000; // ms: the fake shares the thread of the tests

describe('meilisearch, the stand-in of the repository', () => {
  let fake: FakeMeilisearch;
  beforeAll(async () => {
    fake = await startFakeMeilisearch();
  });
  afterAll(() => fake.close());
  let opened = 0;
  const open: OpenEngine = async () => {
    opened += 1;
    const prefix = `test-${opened}`;
    return { engine: await meilisearchEngine({ url: fake.url, prefix, deadline: DEADLINE }) };
  };

  testSearchEngine('meilisearch', open);
  testPassages('meilisearch', open);
  testLists('meilisearch', open);
  testSpelling('meilisearch', open);
});

describe.skipIf(server === undefined)(
  suiteName('meilisearch, a live server', 'meilisearch'),
  () => {
    const prefixes: string[] = [];
    afterAll(() => removeIndexes({ url: server ?? '', key }, prefixes));
    const open: OpenEngine = async () => {
      const prefix = `test-${process.pid}-${prefixes.length}`;
      prefixes.push(prefix);
      const options = { url: server ?? '', key, prefix, deadline: DEADLINE };
      return { engine: await meilisearchEngine(options) };
    };

    testSearchEngine('meilisearch', open);
    testPassages('meilisearch', open);
    testLists('meilisearch', open);
    testSpelling('meilisearch', open);
  },
);
