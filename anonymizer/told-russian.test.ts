import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

type Row = readonly [text: string, anonymized: string];
const WHO = 'Гусейнов Али Расул оглы';

/** Places by their own wording. */
const PLACES: readonly Row[] = [
  ['вышел на подходе к станции Алят-пристань', 'вышел на Yer1'],
  ['ехал на перегоне Карасу – Аджикабул-сортировочная', 'ехал на Yer1'],
  ['вышел на полустанке Кереге', 'вышел на Yer1'],
  ['вышел на блок-посту «1746-й километр»', 'вышел на Yer1'],
  ['вышел на остановочном пункте «Кюр»', 'вышел на Yer1'],
  ['ждал в вестибюле Дома печати', 'ждал в Müəssisə1'],
  ['сидел в саду Хагани', 'сидел в Yer1'],
  ['жил в колонии Еленендорф', 'жил в Yer1'],
  ['находился в колонии № 11', 'находился в Yer1'],
  ['торговал на рынке «Садарак», ряд 3, место 45', 'торговал на Yer1'],
  ['ждал на выезде из посёлка Говсан', 'ждал на Yer1'],
  [
    'торговал в доме, расположенном напротив станции метро «Кёроглу»',
    'торговал в доме, расположенном Yer1',
  ],
  [
    'торговал в доме, расположенном в посёлке Зых возле рынка',
    'торговал в доме, расположенном Yer1',
  ],
  ['жил в доме, стоящем на углу у кинотеатра «Дружба»', 'жил в доме, стоящем Yer1'],
  ['долго находился у власти', 'долго находился у власти'],
  ['шёл, на перегонах было темно', 'шёл, на перегонах было темно'],
];

/** A post and its place between two signs of a list. */
const TRADES: readonly Row[] = [
  ['настройщик органа Филармонии, Баку', 'İş yeri1, Баку'],
  ['доцент кафедры романских языков Славянского университета, Баку', 'İş yeri1, Баку'],
  ['методист Дома культуры «Химик», Баку', 'İş yeri1, Баку'],
  ['ответственный секретарь журнала «Маяк», Баку', 'İş yeri1, Баку'],
  ['преподаватель французского в лицее № 6, Баку', 'İş yeri1, Баку'],
  ['бывшая медсестра поликлиники № 5, Баку', 'İş yeri1, Баку'],
  [
    'инспектор дорожной полиции Хачмазского района, Баку',
    'инспектор дорожной полиции Хачмазского района, Баку',
  ],
  ['водитель маршрутки, который молчал', 'водитель маршрутки, который молчал'],
];

/** Injuries without the word for who has them. */
const INJURIES: readonly Row[] = [
  ['лечился, у него перелом бедра справа.', 'лечился, у него Məlumat1.'],
  ['и потерпевший, у потерпевшего перелом ноги.', 'и потерпевший, у потерпевшего Məlumat1.'],
  ['лечил рассечение брови и сотрясение мозга.', 'лечил Məlumat1.'],
];

describe('Russian speech', () => {
  it.each(PLACES)('place: %s', (told, expected) =>
    expect(outputOf(`${WHO} ${told}.`)).toBe(`Şəxs1 ${expected}.`),
  );
  it.each(TRADES)('trade: %s', (told, expected) =>
    expect(outputOf(`${WHO}, ${told}.`)).toBe(`Şəxs1, ${expected}.`),
  );
  it.each(INJURIES)('injury: %s', (told, expected) =>
    expect(outputOf(`${WHO} ${told}`)).toBe(`Şəxs1 ${expected}`),
  );
});

describe('membership and what is left of an illness', () => {
  it.each([
    ['Elnur Rzayev dayanıqlı remissiyadadır.', 'Şəxs1 Məlumat1.'],
    ['Elnur Rzayev iki illik ayıq həyat sürüb.', 'Şəxs1 Məlumat1 sürüb.'],
    ['Elnur Rzayev müstəqil inşaatçılar ittifaqının fəalıdır.', 'Şəxs1 Məlumat1.'],
    ['Elnur Rzayev kredit ittifaqının üzvüdür.', 'Şəxs1 kredit ittifaqının üzvüdür.'],
  ])('%s', (text, expected) => expect(outputOf(text)).toBe(expected));
});
