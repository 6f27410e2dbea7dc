import { describe, expect, it, vi } from 'vitest';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { DECISION } from '#tests/fixtures/portal-records.ts';
import { portalSimilar } from './similar.ts';

const engineThat = (search: SearchEngine['search']): SearchEngine =>
  ({
    search,
    spellings: async (words: readonly unknown[]) => words.map(() => ({ passages: 3, similar: [] })),
  }) as Partial<SearchEngine> as SearchEngine;

describe('similar decisions of a page', () => {
  it('are none where the index is not there', async () => {
    const broken = engineThat(() => Promise.reject(new Error('no index')));
    expect(await portalSimilar(broken)(DECISION)).toEqual([]);
  });

  it('are none where the index takes too long, and the page does not wait for it', async () => {
    const slow = engineThat(() => new Promise(() => undefined));
    const started = performance.now();
    expect(await portalSimilar(slow)(DECISION)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('are asked for once while readers open one page', async () => {
    const search = vi.fn(async () => ({ total: 0, hits: [], facets: {} }));
    const similar = portalSimilar(engineThat(search));
    await Promise.all([similar(DECISION), similar(DECISION)]);
    await similar(DECISION);
    const once = search.mock.calls.length;
    await similar({ ...DECISION, contentHash: 'another' });
    expect(search.mock.calls.length).toBe(2 * once);
  });
});
