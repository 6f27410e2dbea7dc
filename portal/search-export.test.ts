import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { indexDocument, publishedText } from '#tests/contract/index-document.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { portalLookUp } from './search.ts';
import { exportAnswer, portalResults } from './search-export.ts';

const ALL = 1_203; // more than two pages of an export

const document = (at: number) =>
  indexDocument({
    id: `d${String(at).padStart(5, '0')}`,
    title: at === 7 ? 'Borc barədə "qərar", ikinci' : 'Borc barədə qərar',
    number: `2(103)-${at}/2026`,
    date: `2026-0${1 + (at % 9)}-1${at % 10}`,
    facets: { type: ['decision'], court: ['103'], citedAct: ['mm', 'mpm'] },
    text: publishedText([at % 2 === 0 ? 'Kirayə haqqı ödənilməyib.' : 'Borc qaytarılmayıb.']),
  });

describe('all results of a search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-export-'));
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await sqliteEngine({ folder, workers: 1 });
    await engine.bulk(Array.from({ length: ALL }, (_, at) => document(at)));
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (query: string, format: 'csv' | 'jsonl') =>
    exportAnswer(
      { ...fixtureServices(), results: portalResults(engine) },
      parseSearchParams(new URLSearchParams(query)),
      format,
      new AbortController().signal,
    );

  it.each(['relevance', 'newest', 'oldest', 'cited'])(
    'are each there once, sorted by %s',
    async (sort) => {
      const lines = (await take(`q=bor%C3%A7&sort=${sort}`, 'jsonl').text()).trim().split('\n');
      const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
      expect(ids.length).toBe(ALL);
      expect(new Set(ids).size).toBe(ALL);
    },
  );

  it('keep to the filters and the words', async () => {
    const text = await take('q=kiray%C9%99&court=103', 'jsonl').text();
    expect(text.trim().split('\n').length).toBe(Math.ceil(ALL / 2));
    expect(await take('q=kiray%C9%99&year=1999', 'jsonl').text()).toBe('');
  });

  it('are a CSV file that table programs read', async () => {
    const answer = take('q=ikinci', 'csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, row, rest] = new TextDecoder().decode(bytes).split('\r\n');
    expect(header).toMatch(/^type,id,url,title,number,date,court,/);
    expect(row).toContain('"Borc barədə ""qərar"", ikinci",2(103)-7/2026,2026-08-17,103');
    expect(row).toContain('mm; mpm');
    expect(rest).toBe('');
  });

  it('stop to be read where the reader goes away', async () => {
    const reading = new AbortController();
    const stream = exportAnswer(
      { ...fixtureServices(), results: portalResults(engine) },
      parseSearchParams(new URLSearchParams('q=borc')),
      'csv',
      reading.signal,
    ).body;
    const reader = stream?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    reading.abort();
    await expect(
      (async () => {
        while (!(await reader?.read())?.done);
      })(),
    ).rejects.toThrow();
  });

  it('are looked up by number in any spelling, in the order asked', async () => {
    const found = await portalLookUp(engine)(['2(103)-7/2026', '2 (103) - 8 / 2026', 'heç nə']);
    expect(found.map(({ found }) => found.map(({ id }) => id))).toEqual([
      ['d00007'],
      ['d00008'],
      [],
    ]);
  });
});
