import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PassageHit, QueryNode, SearchEngine } from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { indexDocument, publishedAct } from './index-document.ts';
import type { OpenEngine } from './search-engine.ts';

const ALL = { facets: {} };
const LAW = indexDocument({
  id: 'law',
  type: 'act',
  title: 'Azərbaycan Respublikasının Əmək Məcəlləsi',
  date: '1999-02-01',
  facets: { type: ['act'], court: [], year: ['1999'] },
  text: publishedAct([
    ['Məzuniyyət', 'İşçiyə hər il otuz gün verilir.'],
    ['Kirayə', 'Kirayəçi mənzili vaxtında qaytarır; məzuniyyət ona şamil edilmir.'],
  ]),
});
const CASE = indexDocument({
  id: 'case',
  body: ['Kirayəçi borcu ödəmədi.', 'Məzuniyyət haqqı tutuldu.'],
  facets: { type: ['decision'] },
});

/** Cases of the conformance suite about passages and their vectors. */
export function testPassages(name: string, open: OpenEngine): void {
  describe(`search engine ${name}, passages`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = (await open()).engine;
      await engine.bulk([LAW, CASE]);
    });
    afterAll(() => engine.close());

    const find = (typed: string, more = {}): Promise<readonly PassageHit[]> =>
      engine.passages({ query: anyOf(typed), filters: ALL, size: 10, ...more });

    it('gives the article whose heading says it before one that mentions it', async () => {
      const [first, second] = await find('məzuniyyətlər', { within: ['law'] });
      expect(first).toMatchObject({ id: 'law', anchor: 'm1', article: '1' });
      expect(first?.text).toContain('otuz gün');
      expect(second?.anchor).toBe('m2');
    });

    it('finds an article of a named act by its own token', async () => {
      const query: QueryNode = { t: 'cite', token: 'xownem2' };
      const found = await engine.passages({ query, filters: ALL, size: 10 });
      expect(found).toMatchObject([
        {
          id: 'law',
          type: 'act',
          anchor: 'm2',
          date: '1999-02-01',
          title: LAW.title,
          facets: { type: ['act'], year: ['1999'] },
        },
      ]);
    });

    it('finds a passage by any of the words, in every document', async () => {
      const found = await find('kirayəçi otuz');
      expect(found.map(placeOf).sort()).toEqual(['case p1', 'law m1', 'law m2']);
    });

    it('finds a word by its first five letters where endings are unknown', async () => {
      expect((await find('kirayəzadəlik')).map(placeOf).sort()).toEqual(['case p1', 'law m2']);
    });

    it('stays within documents and filters', async () => {
      expect((await find('məzuniyyət', { within: ['case'] })).map(placeOf)).toEqual(['case p2']);
      const filters = { facets: { type: ['act'] } };
      expect((await find('kirayəçi', { filters })).map(placeOf)).toEqual(['law m2']);
      expect(await find('kirayəçi', { within: [] })).toEqual([]);
    });

    it('gives no more than asked for', async () => {
      expect(await find('kirayəçi məzuniyyət', { size: 1 })).toHaveLength(1);
    });

    it('finds nothing for nothing', async () => {
      expect(
        await engine.passages({ query: { t: 'or', kids: [] }, filters: ALL, size: 5 }),
      ).toEqual([]);
    });
  });

  describe(`search engine ${name}, vectors`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = (await open()).engine;
      await engine.bulk([LAW, CASE]);
    });
    afterAll(() => engine.close());

    const near = (x: number, y: number, more = {}): Promise<readonly PassageHit[]> =>
      engine.nearest({
        model: 'm',
        vector: Float32Array.of(x, y),
        filters: ALL,
        size: 10,
        ...more,
      });

    it('asks for a vector of every passage once', async () => {
      const bare = await engine.barePassages('m', 10);
      expect(bare.map(({ id, ordinal }) => `${id} ${ordinal}`).sort()).toEqual([
        'case 0',
        'case 1',
        'law 0',
        'law 1',
      ]);
      const angles = new Map([
        ['law 0', 0],
        ['law 1', 0.5],
        ['case 0', 1],
        ['case 1', 1.5],
      ]);
      await engine.putVectors(
        'm',
        bare.map(({ text: _, ...one }) => {
          const angle = angles.get(`${one.id} ${one.ordinal}`) ?? 0;
          return { ...one, vector: Float32Array.of(Math.cos(angle), Math.sin(angle)) };
        }),
      );
      expect(await engine.barePassages('m', 10)).toEqual([]);
      expect(await engine.barePassages('another', 10)).toHaveLength(4);
    });

    it('gives the nearest first, with the cosine as score', async () => {
      const found = await near(1, 0);
      expect(found.map(placeOf)).toEqual(['law m1', 'law m2', 'case p1', 'case p2']);
      expect(found[1]?.score).toBeCloseTo(Math.cos(0.5), 3);
    });

    it('gives the vectors of a document in order of its passages', async () => {
      const vectors = await engine.vectorsOf('case', 'm');
      const angles = vectors.map((vector) => Math.atan2(vector[1] ?? 0, vector[0] ?? 0));
      expect(angles.map((angle) => angle.toFixed(2))).toEqual(['1.00', '1.50']);
      expect(await engine.vectorsOf('case', 'another')).toEqual([]);
      expect(await engine.vectorsOf('nobody', 'm')).toEqual([]);
    });

    it('compares vectors of one model only', async () => {
      expect(await near(1, 0, { model: 'another' })).toEqual([]);
    });

    it('stays within documents and filters', async () => {
      expect((await near(0, 1, { within: ['law'] })).map(placeOf)).toEqual(['law m2', 'law m1']);
      const filters = { facets: { type: ['decision'] } };
      expect((await near(1, 0, { filters, size: 1 })).map(placeOf)).toEqual(['case p1']);
    });

    it('drops the vector of a document that has changed since', async () => {
      const stale = { id: 'law', hash: 'old', ordinal: 0, vector: Float32Array.of(0, 1) };
      await engine.putVectors('m', [stale]);
      expect((await near(1, 0))[0]?.anchor).toBe('m1');
    });

    it('keeps vectors through a rebuild where the text is the same', async () => {
      async function* documents() {
        yield CASE;
        yield LAW;
      }
      await engine.rebuild(documents());
      expect((await near(1, 0)).map(placeOf)).toEqual(['law m1', 'law m2', 'case p1', 'case p2']);
    });

    it('loses the vectors of what is replaced or withdrawn', async () => {
      await engine.bulk([{ ...LAW, hash: 'changed' }]);
      expect((await near(1, 0)).map(placeOf)).toEqual(['case p1', 'case p2']);
      await engine.delete(['case']);
      expect(await near(1, 0)).toEqual([]);
      expect((await engine.barePassages('m', 10)).map(({ hash }) => hash)).toEqual([
        'changed',
        'changed',
      ]);
    });
  });
}

function anyOf(typed: string): QueryNode {
  return { t: 'or', kids: parseQuery(typed).words.map((word) => word.node) };
}

function placeOf({ id, anchor }: PassageHit): string {
  return `${id} ${anchor}`;
}
