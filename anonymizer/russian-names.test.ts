import { expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

/** Text and what becomes of it. */
const ROWS: readonly (readonly [text: string, is: string])[] = [
  // Set off behind a word for kin.
  [
    'Её дочь, Сурмая, учится. Мать истца, Рагима, ждёт.',
    'Её дочь, Şəxs1, учится. Мать истца, Şəxs2, ждёт.',
  ],
  // A given name alone in a case that no list knows for one.
  [
    'Истец Загиев Курбад Ширин оглы и Загиева Сурмая Ширин кызы. Видели Курбада и Сурмаю, звонили Курбаду и Сурмае.',
    'Истец Şəxs1 и Şəxs2. Видели Şəxs1 и Şəxs2, звонили Şəxs1 и Şəxs2.',
  ],
  [
    'Она уехала к матери, Шпигель Беллы Исааковны, и ждала.',
    'Она уехала к матери, Şəxs1, и ждала.',
  ],
  ['Муж, Наджафзаде Азер Балаага оглы, пришёл.', 'Муж, Şəxs1, пришёл.'],
  ['Копию вручить Азеру Балаага оглы Наджафзаде.', 'Копию вручить Şəxs1.'],
  ['Показания дал Ким Виктор Чангирович.', 'Показания дал Şəxs1.'],
  ['Поскольку К.З. Ерёмина не явилась, ждали.', 'Поскольку Şəxs1 не явилась, ждали.'],
  ['Зарегистрирована доверенность от брата.', 'Зарегистрирована доверенность от брата.'],
  [
    'С учётом Постановления Пленума Верховного суда отказано.',
    'С учётом Постановления Пленума Верховного суда отказано.',
  ],
];

it.each(ROWS)('%s', (text, is) => {
  const { text: output } = anonymize(
    {
      type: 'decision',
      facts: { judges: [] },
      outcome: 'other',
      blocks: [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }],
    },
    undefined,
    DEFAULT_POLICY,
    'a',
  );
  expect(output.blocks.map((block) => block.text).join('\n')).toBe(is);
});
