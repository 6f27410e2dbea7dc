import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsNear, wordsWithin } from './nearby-words.ts';
import { isInLexicon, restoredLetters, variantsOf } from './spelling.ts';
import { spellingCost } from './spelling-cost.ts';

/** Edits between two words by the plain table, each place edited once. */
function editsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const cell = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i] ?? [];
      row[j] = Math.min(
        i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY,
        i > 0 ? cell(i - 1, j) + 1 : Number.POSITIVE_INFINITY,
        j > 0 ? cell(i, j - 1) + 1 : Number.POSITIVE_INFINITY,
        i > 0 && j > 0 ? cell(i - 1, j - 1) + same : Number.POSITIVE_INFINITY,
        exchanged ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return cell(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('words near a typed one', () => {
  it('are those that a scan of the whole list finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (list, typed) => {
        const sorted = list.toSorted();
        const scanned = sorted
          .map((each) => ({ word: each, edits: editsBetween(each, typed) }))
          .filter(({ edits }) => edits <= 2);
        expect(wordsWithin(sorted, typed, 2)).toEqual(scanned);
      }),
      { numRuns: 500 },
    );
  });

  it('and every spelling one edit away are the same thing', () => {
    for (const near of spellingsNear('borc')) expect(editsBetween('borc', near)).toBeLessThan(2);
    expect([...spellingsNear('borc')]).toEqual(expect.arrayContaining(['bor', 'boorc', 'broc']));
  });
});

describe('the likeliest meaning of a misspelt word', () => {
  const SLIPS: readonly (readonly [typed: string, nearer: string, farther: string, why: string])[] =
    [
      ['xokm', 'hokm', 'lokm', 'x for h'],
      ['kanun', 'qanun', 'tanun', 'k for q'],
      ['muddet', 'mudet', 'mudget', 'a letter doubled'],
      ['shikayet', 'sikayet', 'shikayed', 'sh for ş'],
      ['muqaville', 'muqavile', 'muqavilie', 'a doubled letter is nearer than another'],
      ['nehkeme', 'mehkeme', 'tehkeme', 'the key beside'],
      ['emke', 'emek', 'emko', 'two letters exchanged'],
    ];
  it.each(SLIPS)('%s is rather %s than %s (%s)', (typed, nearer, farther) => {
    expect(spellingCost(typed, nearer)).toBeLessThan(spellingCost(typed, farther));
  });

  it('costs nothing for the same word and something for any other', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingCost(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('weighs a frequent word against a nearer rare one, and takes each lemma once', () => {
    const similar = [
      { word: 'muqavilesi', passages: 400 },
      { word: 'muqavileni', passages: 400 },
      { word: 'mugavliesi', passages: 3 },
    ];
    expect(variantsOf('muqavliesi', similar).map(({ x }) => x)).toEqual([
      'muqavilesi',
      'mugavliesi',
    ]);
  });

  it('keeps the letters as they were typed', () => {
    expect(restoredLetters('muqavilesi', 'müqavliəsi')).toBe('müqaviləsi');
    expect(restoredLetters('mehkeme', 'məhkəmə')).toBe('məhkəmə');
  });

  it('leaves words alone that the lexicon explains', () => {
    expect(['mehkemenin', 'isden', 'muqavliesi'].map(isInLexicon)).toEqual([true, true, false]);
  });
});
