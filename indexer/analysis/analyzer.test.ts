import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, analyzerVersion, analyzeWords, streams } from './analyzer.ts';
import { foldWord } from './fold.ts';
import { lemmaOf, verbRootOf } from './lemma.ts';
import { lexiconEntries } from './lexicon/lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { SYNONYMS, synonymsOf } from './synonyms.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'ə',
        'Ə',
        'ı',
        'I',
        'İ',
        'i',
        '\u04d9',
        '\u00ad',
        '\u0307',
        ' ',
        '-',
        '1',
        '.',
        'ğ',
        'с',
        '"',
        "'",
      ),
      { maxLength: 60 },
    )
    .map((signs) => signs.join('')),
);

describe('analyzer', () => {
  it('never throws, and offsets cut the surface out of the original in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const token of analyze(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('folds idempotently into signs every engine keeps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldWord(text);
        expect(foldWord(once)).toBe(once);
        expect(once).toMatch(/^[a-z0-9\u0370-\u03ff\u0400-\u052f]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('gives equal positions in all streams, and no token with a space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { x, s, p } = streams(text);
        for (const stream of [x, s, p]) {
          expect(stream).toHaveLength(x.length);
          expect(stream.filter((token) => !/^[^ ]+$/.test(token))).toEqual([]);
        }
        expect(analyzeWords(text).map((word) => word.x)).toEqual(x);
      }),
    );
  });

  it('reads a text typed in ASCII as the same tokens', () => {
    const text = 'İşçinin əmək müqaviləsinə xitam verilməsi, QIZIL ÜZÜK, şəhərdə çıxarılmışdır.';
    const ascii = 'Iscinin emek muqavilesine xitam verilmesi, QIZIL UZUK, seherde cixarilmisdir.';
    expect(streams(ascii)).toEqual(streams(text));
  });

  const TOKENS: readonly (readonly [text: string, x: readonly string[], reason: string])[] = [
    ['QIZIL İSTANBUL', ['qizil', 'istanbul'], 'I → ı, İ → i before the default mapping'],
    ['mə\u00adhkə\u200bmə', ['mehkeme'], 'invisible signs inside a word'],
    ['m\u04d9hk\u01ddm\u0259', ['mehkeme'], 'three look-alikes of ə'],
    ['Cинayət', ['cinayet'], 'Cyrillic letters typed by sound'],
    ['mаddə', ['madde'], 'one Cyrillic а in a Latin word'],
    ['мәһкәмә', ['mehkeme'], 'Azerbaijani in Cyrillic is transliterated'],
    ['решение суда', ['решение', 'суда'], 'Russian stays'],
    ['2021-ci il', ['2021', 'il'], 'suffix after a number takes no position'],
    ['AR-nın MM-in', ['ar', 'mm'], 'suffix after an abbreviation'],
    ['10 000 manat', ['10000', 'manat'], 'grouped number'],
    ['24.09.2025', ['20250924'], 'date as ISO'],
    ['24.09.2025-ci il', ['20250924', 'il'], 'date with a suffix'],
    ['İddiaçı1-in', ['iddiaci1'], 'suffix after a role label'],
    ['2025-09-24', ['20250924'], 'ISO date'],
    ['21.1-ci maddə', ['21p1', 'madde'], 'point of an article'],
    ["mə'lumat", ['melumat'], 'old spelling with an apostrophe'],
    ['“Azərsu”nun', ['azersu', 'nun'], 'suffix after a quoted name'],
    ['mülki–prosessual', ['mulki', 'prosessual'], 'dash between words'],
  ];
  it.each(TOKENS)('%s → %j (%s)', (text, x) => {
    expect(analyze(text).map((token) => token.x)).toEqual(x);
  });

  const LEMMAS: readonly (readonly [form: string, lemma: string, reason: string])[] = [
    ['məhkəmələrinin', 'mehkeme', 'plural, possessive, genitive'],
    ['qərarında', 'qerar', 'pronominal n'],
    ['torpağın', 'torpaq', 'ğ → q'],
    ['əməyi', 'emek', 'y → k'],
    ['fikri', 'fikir', 'dropped vowel'],
    ['hüququ', 'huquq', 'a loan keeps q'],
    ['qanun', 'qanun', 'not qan + un'],
    ['iddiaçının', 'iddiaci', 'derivation is another word'],
    ['iddianın', 'iddia', 'and this is not iddiaçı'],
    ['edilmişdir', 'edil', 'voice stays, et → ed'],
    ['etməsi', 'et', 'verbal noun'],
    ['çıxarılmışdır', 'cixaril', 'participle and copula'],
    ['kompensasiyanın', 'kompensasiya', 'a loan keeps -siya'],
    ['fonotekaların', 'fonoteka', 'unknown word, safe chain'],
    ['Xaçmazda', 'xacmaz', 'toponym'],
    ['nömrələri', 'nomre', 'plural of a noun, not nömrələ + r'],
    ['qarğalar', 'qarga', 'plural, not qarğal + ar'],
    ['bıçaqla', 'bicaq', 'with a knife, not the verb bıçaqla'],
    ['bıçaqlamışdır', 'bicaqla', 'the verb itself'],
    ['fotoqrafiya', 'fotoqrafiya', 'a possessive of the third person takes -na, not -ya'],
    ['donma', 'don', 'no dropped vowel of dönüm'],
    ['onun', 'onun', 'a pronoun, not on + un'],
    ['hədələyib', 'hedele', 'verb made from a noun'],
    ['oğurlanmışdır', 'ogurlan', 'everyday verb'],
  ];
  it.each(LEMMAS)('lemma of %s is %s (%s)', (form, lemma) => {
    expect(analyze(form)[0]?.s).toBe(lemma);
  });

  it('finds the base under the voices of a verb', () => {
    expect(verbRootOf('cixaril')).toBe('cixar');
    expect(verbRootOf('masa')).toBeUndefined();
  });

  it('gives the lemma of the folded word alone, and no longer one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioudlmnrsty'), maxLength: 20 }), (x) => {
        expect(lemmaOf(x).length).toBeLessThanOrEqual(x.length + 1); // fikri → fikir is as long
        expect(lemmaOf(foldWord(x))).toBe(lemmaOf(x));
      }),
    );
  });

  it('keeps every lexicon entry as its own lemma', () => {
    const [nouns, verbs, invariable] = lexiconEntries();
    expect(nouns.length).toBeGreaterThanOrEqual(6_000);
    expect(verbs.length).toBeGreaterThanOrEqual(1_200);
    const known = new Set(nouns);
    const isWith = (base: string) => /[^aeiou]l[ae]$/.test(base) && known.has(base.slice(0, -2));
    const entries = [...nouns, ...verbs.filter((base) => !isWith(base)), ...invariable];
    expect(entries.filter((entry) => lemmaOf(entry) !== entry)).toEqual([]);
  });

  it('has a version of twelve hex digits', () => {
    expect(analyzerVersion).toMatch(/^[0-9a-f]{12}$/);
  });

  it('knows stop words in folded form', () => {
    expect(['ve', 'ucun', 'haqqinda'].map(isStopWord)).toEqual([true, true, true]);
    expect(isStopWord('mehkeme')).toBe(false);
  });

  it('links synonyms both ways, phrases as a whole', () => {
    expect(SYNONYMS.length).toBeGreaterThanOrEqual(80);
    const lemmas = (text: string) => analyze(text).map((token) => token.s);
    expect(synonymsOf(lemmas('aliment')).map(({ text }) => text)).toContain('saxlanılma vəsaiti');
    expect(synonymsOf(lemmas('Mülki Məcəllə')).map(({ text }) => text)).toContain('MM');
    expect(synonymsOf(lemmas('məcəllə'))).toEqual([]);
  });
});
