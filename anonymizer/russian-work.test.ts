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

it.each([
  // An open class of posts, with a place in a name, a kind or a genitive.
  ['Рауф Алиев работает монтажником окон в «Пласт-Дом».', 'Şəxs1 работает İş yeri1.'],
  ['Рауф Алиев работает настильщиком полов на птицеферме.', 'Şəxs1 работает İş yeri1.'],
  ['Рауф Алиев был инженером по снабжению в автоколонне № 3.', 'Şəxs1 был İş yeri1.'],
  ['Рауф Алиев в должности резчика стекла в салоне штор.', 'Şəxs1 в должности İş yeri1.'],
  ['Рауф Алиев работает вечером на даче.', 'Şəxs1 работает вечером на даче.'],
  // Treatment and a business of one's own.
  ['Рауфа Алиева доставили в реанимацию больницы скорой помощи.', 'Şəxs1 доставили Müəssisə1.'],
  ['Рауф Алиев попал в военный госпиталь и лежал там.', 'Şəxs1 попал Müəssisə1 и лежал там.'],
  ['Рауф Алиев открыл там мастерскую по ремонту скрипок.', 'Şəxs1 открыл там Müəssisə1.'],
  ['Рауф Алиев держит пекарню и живёт этим.', 'Şəxs1 держит Müəssisə1 и живёт этим.'],
  ['Рауфа Алиева доставили в отделение полиции.', 'Şəxs1 доставили в отделение полиции.'],
  ['Рауф Алиев открыл дверь магазина.', 'Şəxs1 открыл дверь магазина.'],
])('%s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));
