import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'nicknames');
  return output.blocks.map((block) => block.text).join('\n');
}

/** Row: text, what is published. */
const MASKED: readonly (readonly [string, string])[] = [
  ['"Qoca" ona pulu verib getmişdir.', '"Şəxs1" ona pulu verib getmişdir.'],
  ['Bərdə şəhərində "Keçəl" ilə görüşüb.', 'Bərdə şəhərində "Şəxs1" ilə görüşüb.'],
  [
    'Narkotik vasitəni «Uzun»dan və “Kosa”dan aldığını dedi.',
    'Narkotik vasitəni «Şəxs1»dan və “Şəxs2”dan aldığını dedi.',
  ],
  ['Heroini "Qoca"dan alıb. Sonra "Qoca" gedib.', 'Heroini "Şəxs1"dan alıb. Sonra "Şəxs1" gedib.'],
  ['Mənə "Dayı" dedi ki, gedək.', 'Mənə "Şəxs1" dedi ki, gedək.'],
  [
    'Купил у человека по прозвищу «Беззубый». Позже «Беззубый» скрылся.',
    'Купил у человека по прозвищу «Şəxs1». Позже «Şəxs1» скрылся.',
  ],
  ['Все зовут его «Монах».', 'Все зовут его «Şəxs1».'],
];

const KEPT = [
  '“Azercell” ona zəng edib.',
  'Paltarı "Zara"dan almışdı.',
  '"Mercedes" ilə onu vurub qaçıb.',
  '«Gəncə» ilə danışıqlar aparılıb.',
];

describe('nicknames without a word that says so', () => {
  it.each(MASKED)('masks who acts or is dealt with as a person: %s', (text, expected) => {
    expect(outputOf(text)).toBe(expected);
  });

  it.each(KEPT)('leaves brands, places and things: %s', (text) => {
    expect(outputOf(text)).toBe(text);
  });

  it('leaves a firm to the rules of firms', () => {
    expect(outputOf('"Araz" ona kredit verib. "Araz" MMC gəlməyib.')).not.toContain('Şəxs');
  });
});
