import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { indexDocument, publishedText } from '#tests/contract/index-document.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { portalLookUp } from './search.ts';
import { type ExportFormat, exportAnswer, portalResults } from './search-export.ts';
import { parquetBytes, type ResultRow } from './search-parquet.ts';

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

  const take = (query: string, format: ExportFormat) =>
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

  it('are a Parquet file with texts, dates and lists', async () => {
    const answer = take('q=bor%C3%A7&sort=oldest', 'parquet');
    expect(answer.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    const rows = await parquetReadObjects({ file: await answer.arrayBuffer() });
    expect(rows.length).toBe(ALL);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(ALL);
    const [first, second] = rows;
    expect(first).toMatchObject({
      type: 'decision',
      date: new Date('2026-01-10T00:00:00Z'),
      court: ['103'],
      citedAct: ['mm', 'mpm'],
      outcome: [],
    });
    expect((second?.['date'] as Date) >= (first?.['date'] as Date)).toBe(true);
    const none = await take('q=kiray%C9%99&year=1999', 'parquet').arrayBuffer();
    expect(await parquetReadObjects({ file: none })).toEqual([]);
  });

  it('take more than one group of rows in a Parquet file', async () => {
    const rows = async function* (): AsyncGenerator<ResultRow> {
      for (let at = 0; at < 11_000; at += 1)
        yield {
          ...{ type: 'act', id: `a${at}`, url: `https://x/${at}`, title: 'Qanun', number: `${at}` },
          ...{ date: '2026-05-04', facets: { year: ['2026'] } },
        };
    };
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of parquetBytes(rows())) parts.push(part);
    expect(parts.length).toBe(4); // three groups and what ends the file
    const read = await parquetReadObjects({ file: await new Blob(parts).arrayBuffer() });
    expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 11_000 }, (_, at) => `a${at}`));
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
