import { describe, expect, it } from 'vitest';
import { mayMatch } from '#anonymizer/quick-pattern.ts';
import { requiredOf } from '#anonymizer/required-letters.ts';
import { corpusOf } from './corpus.ts';
import { anonymizerPatterns } from './regex-patterns.ts';

const TEXTS = corpusOf({ set: 'development', seed: 'required', count: 30 }).map(({ text }) => text);
const { patterns } = await anonymizerPatterns();

/** What is said of a text that another pattern was tried on before: the first look at a short one is spared nothing. */
function mayMatchLater(pattern: RegExp, text: string): boolean {
  mayMatch(pattern, text);
  return mayMatch(pattern, text);
}

describe('letters that a pattern requires', () => {
  it('are in every text that a pattern of the anonymizer matches in', () => {
    const wrong: string[] = [];
    let passed = 0;
    for (const { source, flags } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const text of TEXTS) {
        const short = text.slice(0, 400);
        for (const one of [text, short]) {
          if (mayMatchLater(pattern, one)) passed++;
          else if (pattern.test(one)) wrong.push(`/${source}/${flags}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(passed / (2 * patterns.length * TEXTS.length)).toBeLessThan(2 / 3); // the others are spared; patterns that look at a few units beside a place need no letters
  });

  it.each([
    [/(?<!\p{L})metro(?:su)?(?!\p{L})/u, 'Hadisə metrosu qarşısında, saat onda baş vermişdir.'],
    [/METRO/iu, 'Hadisə metronun qarşısında, saat onda baş vermişdir, belə ki.'],
    [/[kK][üu]ç[əe]s[iıİI]/u, 'O, Nizami küçəsi ilə gedirdi, saat on tamam idi, hava açıq idi.'],
    [/(?:evin|bağın) yanında/u, 'Hadisə bağın yanında, saat onda baş vermişdir, belə ki.'],
    [/(?<=bağın )yan\p{L}+/u, 'Hadisə bağın yanında, saat onda baş vermişdir, belə ki.'],
    [/ab+cdef/u, 'Hadisə abbbcdef yanında, saat onda baş vermişdir, belə ki, yox.'],
    [/(?:xyz){0,1}metro/u, 'Hadisə metronun qarşısında, saat onda baş vermişdir, belə ki.'],
  ])('are found in %s', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(mayMatchLater(pattern, text)).toBe(true);
  });

  it.each([
    [/\p{Lu}\p{L}{2,20} metro(?:su)?/u],
    [/(?:evin|bağın) yanında/u],
    [/(?:evin|\p{L}{3}) qarşısında/u],
    [/(?=\p{L}{1,9} qarşısında)\p{L}+/u],
    [/ÜNVANI/iu],
  ])('spare the look of %s', (pattern) => {
    const text = 'Tərəflər məhkəmə iclasına gəlmiş, iddianı müdafiə etmişlər.';
    expect(mayMatchLater(pattern, text)).toBe(false);
  });

  it('are not known where a pattern needs none', () => {
    for (const pattern of [/\p{L}+/u, /(?:metro)?\d/u, /metro|\d/u, /(?!metro)\d/u])
      expect(requiredOf(pattern)).toBeUndefined();
  });
});
