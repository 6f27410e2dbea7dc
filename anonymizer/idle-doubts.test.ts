import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function read(text: string) {
  const { text: output, doubts } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'idle');
  return {
    output: output.blocks.map((block) => block.text).join('\n'),
    doubts: doubts.map(({ kind }) => kind).filter((kind) => kind !== 'no-record'),
  };
}

/** Row: why nobody need look, text, expected output. */
const IDLE: readonly (readonly [string, string, string])[] = [
  [
    'given names inside a sentence that are no words',
    'Briqadada çalışan Yadulla və Mirəli da ifadə verdilər.',
    'Briqadada çalışan Şəxs1 və Şəxs2 də ifadə verdilər.',
  ],
  [
    'a given name behind a word for kin, though it is a word',
    'Oğlu Oruc şikayət yazmadı.',
    'Oğlu Şəxs1 şikayət yazmadı.',
  ],
  [
    'a word of respect behind it',
    'Blokun ağsaqqalı Xanlar kişi gəldi.',
    'Blokun ağsaqqalı Şəxs1 kişi gəldi.',
  ],
  [
    'a Russian one inside a sentence',
    'Собака укусила их сына Тимура.',
    'Собака укусила их сына Şəxs1.',
  ],
  ['what is said to be a nickname', '“Dayday” ləqəbli şəxs gəldi.', '“Şəxs1” ləqəbli şəxs gəldi.'],
  [
    'a participle before a surname is none of the name',
    'Dinlənilən Zağıyev izahat verdi.',
    'Dinlənilən Şəxs1 izahat verdi.',
  ],
  [
    'two given names inside a sentence, of which one is a word',
    'Anbardar Soltan Məmmədəli göstərdi.',
    'Anbardar Şəxs1 göstərdi.',
  ],
  [
    'a number that nothing explains is masked whole',
    'Dövlət aktı, JN-640-2271, itib.',
    'Dövlət aktı, Sənəd1, itib.',
  ],
  [
    'her child behind her whole name',
    'Zeynəb Zağıyeva qızının pulunu gətirdi.',
    'Şəxs1 qızının pulunu gətirdi.',
  ],
  [
    'no woman is a father',
    'Anası Zağıyeva Mahirə oğlunun himayəsindədir.',
    'Anası Şəxs1 oğlunun himayəsindədir.',
  ],
];

describe('doubts about what is masked beyond doubt', () => {
  it.each(IDLE)('are none: %s', (_why, text, output) => {
    expect(read(text)).toEqual({ output, doubts: [] });
  });

  it.each([
    ['a given name that is a word, where a sentence begins', 'Bahar qayıtdı.', 'lone-given-name'],
    ['one that a form of a word reads like', 'Əlim əsə-əsə yazdım.', 'lone-given-name'],
    ['a Russian word where a sentence begins', 'Надежда исчерпана.', 'lone-given-name'],
    ['a father’s name without the father’s child', 'Kamran oğlunun pulu yoxdur.', 'orphan'],
  ])('but stay: %s', (_why, text, kind) => {
    expect(read(text).doubts).toContain(kind);
  });
});
