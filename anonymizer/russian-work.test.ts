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
  // Behind a name a post with its place needs no name of its own.
  'диспетчер аэропорта',
  'механик морского порта',
  'бывшая учительница музыки школы № 134',
  'медсестра Центральной больницы нефтяников',
  'пенсионерка, в прошлом швея фабрики имени Володарского',
];

it.each(WORK)('goes behind a name: %s', (work) => {
  expect(outputOf(`Гусейнов Али Расул оглы, ${work}, дал показания.`)).toBe(
    'Şəxs1, İş yeri1, дал показания.',
  );
});

it.each([
  'Приговор обжаловал адвокат, диспетчер аэропорта допрошен.',
  'Водитель автомобиля «Форд» остановился.',
  'Врач осмотрел больного и назначил препарат «Цитрамон».',
  'Редактор книги «Маяк» пояснил.',
])('stays: %s', (text) => expect(outputOf(text)).toBe(text));

it('reads brackets behind a birth', () => {
  const text = 'Гусейнова Лала Расул кызы, 1987 года рождения (бухгалтер вагонного депо), просит.';
  expect(outputOf(text)).toBe('Şəxs1, 1987 года рождения (İş yeri1), просит.');
});

it('leaves whose illness it was and how often', () => {
  expect(outputOf('Гусейнов Али Расул оглы сказал, что о болезни продавца не знал.')).toBe(
    'Şəxs1 сказал, что о болезни продавца не знал.',
  );
  expect(outputOf('Гусейнов Али Расул оглы лечился от болезни Паркинсона.')).not.toContain('Парк');
});
