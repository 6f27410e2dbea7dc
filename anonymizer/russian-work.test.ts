import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'russian-work');
  return output.blocks.map((block) => block.text).join('\n');
}

/** A post right before a place with a name or a number: all of it is one place of work. */
const WORK = [
  'охранник автостоянки «Маяк»',
  'ночной дежурный гаражного кооператива «Маяк»',
  'сторож шиномонтажа «Маяк»',
  'учительница химии школы № 189',
  'акушерка родильного дома № 2',
  'кассир минимаркета «Маяк»',
  'главный редактор газеты «Маяк»',
  'диспетчер таксопарка «Маяк»',
  'товаровед складской базы «Маяк»',
];

it.each(WORK)('goes behind a name: %s', (work) => {
  expect(outputOf(`Гусейнов Али Расул оглы, ${work}, дал показания.`)).toBe(
    'Şəxs1, İş yeri1, дал показания.',
  );
});

it.each([
  'Водитель автомобиля «Форд» остановился.',
  'Врач осмотрел больного и назначил препарат «Цитрамон».',
  'Редактор книги «Маяк» пояснил.',
])('stays: %s', (text) => expect(outputOf(text)).toBe(text));
