import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexDocument, SearchEngine, Spelling, WordForms } from '#indexer/search/engine.ts';
import { RARE } from '#indexer/search/engine.ts';
import { canDo, caseName } from './capabilities.ts';
import { indexDocument } from './index-document.ts';
import type { OpenEngine } from './search-engine.ts';

const often = (id: string, text: string): IndexDocument[] =>
  Array.from({ length: RARE }, (_, at) => indexDocument({ id: `${id}${at}`, body: text }));

/** Cases of the conformance suite about words that are spelt nearly as they were typed. */
export function testSpelling(name: string, open: OpenEngine): void {
  describe.skipIf(!canDo(name, 'spelling'))(
    caseName(name, 'spelling', `search engine ${name}, spelling`),
    () => {
      let engine: SearchEngine;
      beforeAll(async () => {
        engine = (await open()).engine;
        await engine.bulk([
          ...often('a', 'Müqavilə pozulmuşdur.'),
          ...often('b', 'Müqavilələr bağlanmışdır.'),
          ...often('c', 'Apelyasiya şikayəti verilmişdir.'),
          indexDocument({ id: 'rare', body: 'Müqavilo apelyasyia' }),
        ]);
      });
      afterAll(() => engine.close());

      const spellings = (...words: WordForms[]): Promise<readonly Spelling[]> =>
        engine.spellings(words);
      const word = (x: string, s = x): WordForms => ({ x, s });
      const similarTo = async (x: string): Promise<string[]> => {
        const [found] = await spellings(word(x));
        return (found?.similar ?? []).map((each) => each.word).sort();
      };

      it.each([
        ['muqavlie', ['muqavile'], 'two letters exchanged'],
        ['muqavle', ['muqavile'], 'a letter missing'],
        ['muqqaville', ['muqavile'], 'two letters doubled'],
        ['nuqavile', ['muqavile'], 'another first letter'],
        ['muqavilele', ['muqavile', 'muqavileler'], 'two words within two edits'],
        ['apelyasyia', ['apelyasiya'], 'a word that is here but rare'],
        ['xyzxyzxyz', [], 'nothing near'],
      ])('offers for %s: %j (%s)', async (typed, similar) => {
        expect(await similarTo(typed)).toEqual(similar);
      });

      it('counts passages by the word or its lemma, in the order asked', async () => {
        const found = await spellings(
          word('muqavilenin', 'muqavile'),
          word('sikayeti', 'none'),
          word('rarely'),
        );
        expect(found.map(({ passages }) => passages)).toEqual([6, 3, 0]);
        expect(found[0]?.similar).toEqual([]);
        expect(await spellings()).toEqual([]);
      });

      it('looks for nothing similar where only the count is wanted', async () => {
        const [found] = await spellings({ x: 'muqavlie', s: 'muqavlie', countOnly: true });
        expect(found).toEqual({ passages: 0, similar: [] });
      });

      it('suggests a code by its abbreviation', async () => {
        const title = 'Azərbaycan Respublikasının Mülki Məcəlləsi';
        await engine.bulk([
          indexDocument({ id: 'code', type: 'act', title, facets: { type: ['act'], court: [] } }),
        ]);
        for (const typed of ['MM', 'mm'])
          expect(await engine.suggest(typed, 5)).toContainEqual({ text: title, kind: 'act' });
        expect(await engine.suggest('CM', 5)).toEqual([]);
      });

      it('survives any word', async () => {
        const strange = ['', '"', '*', "' OR 1", '\ud800', 'a'.repeat(5_000), 'әлифба'];
        expect(await spellings(...strange.map((x) => word(x)))).toHaveLength(strange.length);
      });

      it('offers no word of withdrawn documents alone', async () => {
        expect(await similarTo('apelyasiye')).toEqual(['apelyasiya']);
        await engine.delete(['c0', 'c1', 'c2']);
        expect(await similarTo('apelyasiye')).toEqual([]);
      });
    },
  );
}
