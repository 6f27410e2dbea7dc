import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** The father's name shortened, or the word for a child without its middle. */
const ROWS: readonly Row[] = [
  ['a daughter', 'Zağıyeva Sevda Tərhan q-zı gəldi.', 'Şəxs1 gəldi.'],
  ['a daughter with an ending', 'Zağıyeva Sevda Tərhan q-zının evi.', 'Şəxs1-in evi.'],
  ['a son', 'Zağıyev Elmar Tərhan o-lu gəldi.', 'Şəxs1 gəldi.'],
  ['in capitals', 'ZAĞIYEV ELMAR TƏRHAN O-LU gəldi.', 'Şəxs1 gəldi.'],
  ['behind initials', 'Zağıyev E.T. o-lunun evi.', 'Şəxs1-in evi.'],
  ['an initial of the father', 'Sonra İman M. oğlu gəldi.', 'Sonra Şəxs1 gəldi.'],
  ['the same at the beginning', 'Ziya O. oğluna pul verilib.', 'Şəxs1-ə pul verilib.'],
  ['behind a surname', 'Zağıyev Xəzan O. oğluna verilib.', 'Şəxs1-ə verilib.'],
  ['in small letters', 'Sonra Xəzan V. o. gəldi.', 'Sonra Şəxs1 gəldi.'],
  ['a father like a surname', 'Zağıyeva S.Əsabəli qızı gəldi.', 'Şəxs1 gəldi.'],
  [
    'a genitive before another name',
    'ZAĞIYEV ELMAR ƏSABƏLİ OĞLUNUN Zağıyeva Sevdaya qarşı iddiası.',
    'Şəxs1-in Şəxs2-yə qarşı iddiası.',
  ],
  ['a river is a father too', 'Zağıyev Araz M. gəldi.', 'Şəxs1 gəldi.'],
  ['a child of a man', 'Zağıyev A. qızını görmür.', 'Şəxs1 qızını görmür.'],
  ['no father', 'Bakı ş., Mərdəkan q-də yaşayır.', 'Bakı ş., Mərdəkan q-də yaşayır.'],
];

describe('shortened names of fathers', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
