import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Endings that a hyphen sets off. */
const ROWS: readonly Row[] = [
  ['a surname in capitals', 'Bu press ZAĞIYEV-in adınadır.', 'Bu press Şəxs1-in adınadır.'],
  ['another vowel', 'Bu press QƏMBƏROV-un adınadır.', 'Bu press Şəxs1-in adınadır.'],
  ['one in -lı', 'Bu, ƏLƏKBƏRLİ-nin iradəsidir.', 'Bu, Şəxs1-in iradəsidir.'],
  ['one typed without ə', 'Pul Zağıyev B.N.-e verilib.', 'Pul Şəxs1-ə verilib.'],
  ['a foreign name', 'Pul Con Smit-ə verilib.', 'Pul Şəxs1-ə verilib.'],
  ['an abbreviation', 'BDU-nun binası ASAN-ın yanındadır.', 'BDU-nun binası ASAN-ın yanındadır.'],
  ['a word', 'KƏNDLİ-nin evi.', 'KƏNDLİ-nin evi.'],
];

describe('endings behind a hyphen', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
