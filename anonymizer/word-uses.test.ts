import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'uses');
  return output.blocks.map((block) => block.text).join('\n');
}

it.each([
  ['Polad Əliyev gəldi. Polad tiyəli bıçaq tapıldı.', 'Polad tiyəli bıçaq tapıldı.'],
  ['Qədim Əliyev gəldi. Qədim nəsil kitabları yoxdur.', 'Qədim nəsil kitabları yoxdur.'],
  ['Anar Zaman oğlu Əliyev gəldi. Zaman etibarilə gecdir.', 'Zaman etibarilə gecdir.'],
  ['Вера ответчиков в отказ не доказана.', 'Вера ответчиков в отказ не доказана.'],
  ['Надежда исправить запись осталась.', 'Надежда исправить запись осталась.'],
  ['Взыскивать с Алиева Э.Р. деньги.', 'Взыскивать с Şəxs1 деньги.'],
  ['Rauf Əliyev gəldi. Ziyanı onun atası ödəyib.', 'Ziyanı onun atası ödəyib.'],
  ['Rauf Əliyev gəldi. Rusiyadakı qardaşı yazıb.', 'Rusiyadakı qardaşı yazıb.'],
])('a word that begins a sentence stays: %s', (text, kept) =>
  expect(outputOf(text)).toContain(kept),
);

it.each([
  ['Polad Əliyev gəldi. Polad dedi ki, razıdır.', 'Şəxs1 gəldi. Şəxs1 dedi ki, razıdır.'],
  [
    'Вера Иванова пришла. Вера сказала, что согласна.',
    'Şəxs1 пришла. Şəxs1 сказала, что согласна.',
  ],
])('a person of that name goes: %s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));
