import { describe, expect, it } from 'vitest';
import type { SearchEngine, Spelling, WordForms } from '#indexer/search/engine.ts';
import { readQuestion } from './read-question.ts';

/** An index that has only these words, each in fifty passages. */
function engineWith(...words: string[]): SearchEngine {
  const spellings = async (asked: readonly WordForms[]): Promise<Spelling[]> =>
    asked.map(({ x, countOnly }) => ({
      passages: words.includes(x) ? 50 : 0,
      similar:
        countOnly === true || words.includes(x)
          ? []
          : words.map((word) => ({ word, passages: 50 })),
    }));
  return { spellings } as unknown as SearchEngine;
}

describe('reading a question', () => {
  it('replaces misspelt words by those of the index, with the letters that were typed', async () => {
    const engine = engineWith('muqavilesi');
    const read = await readQuestion(engine, 'əmək müqavliəsi nədir');
    expect(read.text).toBe('əmək müqaviləsi nədir');
    expect(read.spellings).toEqual([{ typed: 'müqavliəsi', meant: 'müqaviləsi' }]);
  });

  it('finds forms that the index does not have', async () => {
    const { text } = await readQuestion(engineWith(), 'zəjərləndim');
    expect(text).toBe('zəhərləndim');
  });

  it('mends a slip in the ending of a word: it hides the lemma', async () => {
    expect((await readQuestion(engineWith(), 'verrəcək')).text).toBe('verəcək');
  });

  it('takes two vowels of stem and ending in a row for a slip, not for speech', async () => {
    expect((await readQuestion(engineWith(), 'oxuyuraam')).text).toBe('oxuyuram');
  });

  it.each([
    ['işdən çıxarıldım, aliment necə ödənilir', 'known words'],
    ['borcluyam', 'an ending of speech'],
    ['ödənməlidi', 'dı for dır'],
    ['burda', 'a word of speech'],
    ['MMC 2024 xyzq', 'too short or no word'],
    ['', 'nothing'],
  ])('leaves %j as it is (%s)', async (typed) => {
    expect((await readQuestion(engineWith('birde', 'odenisli'), typed)).text).toBe(typed);
  });

  it('leaves what the reader took away', async () => {
    const typed = 'müqavliəsi';
    const read = await readQuestion(engineWith('muqavilesi'), typed, ['spelling:müqavliəsi']);
    expect(read.spellings).toEqual([]);
  });

  it('reads Cyrillic letters of the language, not Russian', async () => {
    expect((await readQuestion(engineWith(), 'әмәк мүгавиләси')).text).toBe('əmək müqaviləsi');
    expect((await readQuestion(engineWith(), 'трудовой договор')).text).toBe('трудовой договор');
  });
});
