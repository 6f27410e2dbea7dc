import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Initials that lost their points, beside a surname and beside what only looks like one. */
const ROWS: readonly Row[] = [
  ['behind a surname', 'Kilidi Zağıyev A İ dəyişib.', 'Kilidi Şəxs1 dəyişib.'],
  ['behind one in -lı', 'Quballı S A tərəfindən edilib.', 'Şəxs1 tərəfindən edilib.'],
  ['behind one that is a trade', 'Maşın Dəmirçi A A adına olub.', 'Maşın Şəxs1 adına olub.'],
  ['with an ending', 'Pul Zağıyev A B-nin evində idi.', 'Pul Şəxs1-in evində idi.'],
  ['before a surname', 'Pul A B Zağıyevə verilib.', 'Pul Şəxs1-ə verilib.'],
  ['one point is there', 'Sonra Zağıyev A. B gəldi.', 'Sonra Şəxs1 gəldi.'],
  ['in a list', 'Zağıyev A, Quballı Rauf H gəldi.', 'Şəxs1, Şəxs2 gəldi.'],
  ['in Russian', 'Свидетель Загыев А Б пояснил.', 'Свидетель Şəxs1 пояснил.'],
  ['no initials of a role', 'İddiaçı A B gəldi.', 'İddiaçı A B gəldi.'],
];

describe('initials without points', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
