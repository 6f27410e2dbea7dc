import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Names in what somebody says, and names alone in quotation marks. */
const ROWS: readonly Row[] = [
  [
    'a given name',
    'Anam dedi: «Elmar gəlsin, sonra danışarıq».',
    'Anam dedi: «Şəxs1 gəlsin, sonra danışarıq».',
  ],
  [
    'with a title',
    'Qonşu “Mahnaz xanım, ehtiyatlı olun” deyib.',
    'Qonşu “Şəxs1 xanım, ehtiyatlı olun” deyib.',
  ],
  ['in Russian', '«Таня у нас опытная», – добавил он.', '«Şəxs1 у нас опытная», – добавил он.'],
  [
    'a name no list has',
    '«Эльмарчик у меня не злой», – сказала она.',
    '«Şəxs1 у меня не злой», – сказала она.',
  ],
  ['no name', '«Машина у меня новая», – сказала она.', '«Машина у меня новая», – сказала она.'],
  ['what he called himself', 'Adını mənə «Elmar» dedi.', 'Adını mənə «Şəxs1» dedi.'],
  ['how he told of himself', 'Özünü “Sənan” kimi təqdim edib.', 'Özünü “Şəxs1” kimi təqdim edib.'],
  ['who is called so', 'Adı «Kamran» olan şəxs gəldi.', 'Adı «Şəxs1» olan şəxs gəldi.'],
  [
    'three initials',
    'Sonra T.H.Q. bildirmişdir ki, evdə olub.',
    'Sonra Şəxs1 bildirmişdir ki, evdə olub.',
  ],
  ['an abbreviation', 'S.S.R. dağılıb.', 'S.S.R. dağılıb.'],
];

describe('names in speech', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
