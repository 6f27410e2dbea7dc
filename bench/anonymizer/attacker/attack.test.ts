import { expect, test } from 'vitest';
import type { GoldRow } from '../gold.ts';
import { runRow } from '../score/run.ts';
import {
  anonymitySets,
  profilesOf,
  publishedTarget,
  rawTarget,
  type Target,
  topOne,
} from './attack.ts';
import { REGISTER_SIZE, UNITS } from './marginals.ts';
import type { Attribute, Profile } from './profile.ts';
import { courtUnit, readingsOf } from './readings.ts';
import { registerOf } from './register.ts';

const REGISTER = registerOf('test');

function profile(known: Partial<Record<Attribute, string>>): Profile {
  return new Map(Object.entries(known) as [Attribute, string][]);
}

/** A text in which names or labels stand in braces, each a person of its own by what is written. */
function target(marked: string): Target {
  const mentions = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    const start = text.length;
    text += name ?? part;
    if (name !== undefined) mentions.push({ start, end: text.length, person: name });
  }
  return { text, mentions };
}

const HEAD = 'QƏTNAMƏ\nLerik rayonu İş № 2(999)-12/2026\nLERİK RAYON MƏHKƏMƏSİ\n';
const RAW = `${HEAD}1971-ci ildə 14.03.1971-ci il təvəllüdlü, Lerik rayonu, Zuvand kəndi, Çinar küçəsi 12 ünvanında yaşayan, “Göyərçin” klinikasında mühasib işləyən {Sadıqov Vüqar Nadir oğlu} iddia qaldırmışdır.`;
const PUBLISHED = `${HEAD}1971-ci il təvəllüdlü, Lerik rayonu, Ünvan1 ünvanında yaşayan {İddiaçı1} iddia qaldırmışdır.`;

test('what the anonymizer publishes tells less than the text that it read', () => {
  const name = 'Sadıqov Vüqar Nadir oğlu';
  const text = `QƏTNAMƏ\nLerik rayonu İş № 2(999)-12/2026 12.01.2026\nLERİK RAYON MƏHKƏMƏSİ\nMÜƏYYƏN ETDİ:\nİddiaçı 14 mart 1971-ci il təvəllüdlü, Lerik rayonu, Zuvand kəndi, Çinar küçəsi 12 ünvanında yaşayan ${name} məhkəməyə müraciət etmişdir.`;
  const start = text.indexOf(name);
  const row: GoldRow = {
    id: 'attack',
    text,
    metadata: {},
    gold: [
      {
        ...{ start, end: start + name.length, surface: name },
        ...{ class: 'person', entity: 'p', kind: 'direct' },
      },
    ],
  };
  const run = runRow(row, { withRecord: false });
  const [raw = Infinity] = anonymitySets([rawTarget(run)], REGISTER);
  const [published = 0] = anonymitySets([publishedTarget(run)], REGISTER);
  expect(raw).toBeLessThan(1);
  expect(published).toBeGreaterThan(100);
});

test('the raw text singles out, its published form hides among hundreds', () => {
  const [raw] = anonymitySets([target(RAW)], REGISTER);
  const [published] = anonymitySets([target(PUBLISHED)], REGISTER);
  expect(raw).toBeLessThan(1);
  expect(published).toBeGreaterThan(100);
  expect(topOne([raw ?? 0])).toBe(1);
});

test('a text full of quasi-identifiers is unique though no name stands in it', () => {
  const text = `${HEAD}{Şahid1} 1971-ci il təvəllüdlü, altı uşaq anası, Lerik rayonu, Zuvand kəndində yaşayan, aqronom işləyən, epilepsiya xəstəsidir.`;
  expect(anonymitySets([target(text)], REGISTER)[0]).toBeLessThan(1);
});

test('one year, one rayon and one sex are what the marginals say, within their spread', () => {
  const k = REGISTER.expected(profile({ sex: 'f', birthYear: '1985', unit: 'Tovuz' }));
  expect(k).toBeGreaterThan((177_000 * 0.0175 * 0.5) / 4);
  expect(k).toBeLessThan(177_000 * 0.0175 * 0.5 * 4);
});

test('the same seed gives the same register, another seed another', () => {
  const one = profile({ birthYear: '1985', unit: 'Tovuz', settlement: 'Zuvand/kənd' });
  expect(registerOf('test').expected(one)).toBe(REGISTER.expected(one));
  expect(registerOf('other').expected(one)).not.toBe(REGISTER.expected(one));
});

test('of whom nothing is known, all fit', () => {
  expect(REGISTER.expected(new Map())).toBe(REGISTER_SIZE);
});

test('rayons hold about ten million persons, districts of Baku as many as Baku', () => {
  const districts =
    'Binəqədi Xətai Xəzər Qaradağ Nərimanov Nəsimi Nizami Pirallahı Sabunçu Səbail Suraxanı Yasamal';
  const sum = (isIn: (name: string) => boolean) =>
    Object.entries(UNITS).reduce((all, [name, size]) => all + (isIn(name) ? size : 0), 0);
  const inBaku = sum((name) => districts.split(' ').includes(name));
  expect(Math.abs(inBaku / (UNITS['Bakı'] ?? 0) - 1)).toBeLessThan(0.05);
  const all = sum((name) => name !== 'Bakı' && name !== 'Kəpəz');
  expect(all).toBeGreaterThan(9000);
  expect(all).toBeLessThan(11_000);
});

test.each([
  ['sex', 'f', 2],
  ['birthday', '14.03.', 365],
  ['settlement', 'Zuvand/kənd', 160],
  ['occupation', 'sürücü', 50],
  ['occupation', 'saz ustası', 50_000],
  ['workplace', 'göyərçin/klinika', 100],
  ['workplaceKind', 'klinika', 80],
  ['children', '5', 100],
  ['illness', 'epilepsiya', 200],
  ['status', 'ali təhsilli+dul', 140],
] as const)('%s %s narrows about %i-fold', (attribute, value, times) => {
  const before = profile({ unit: 'Tovuz', birthYear: '1985' });
  const after = new Map([...before, [attribute, value] as const]);
  const ratio = REGISTER.expected(before) / REGISTER.expected(after);
  expect(ratio).toBeGreaterThan(times / 5);
  expect(ratio).toBeLessThan(times * 5);
});

test('either sex is about half of every rayon', () => {
  const halves = Object.keys(UNITS).map(
    (unit) => REGISTER.expected(profile({ unit, sex: 'f' })) / REGISTER.expected(profile({ unit })),
  );
  const mean = halves.reduce((sum, half) => sum + half, 0) / halves.length;
  expect(mean).toBeGreaterThan(0.35);
  expect(mean).toBeLessThan(0.75);
});

test('a house is one of the many of its street', () => {
  const street = profile({ unit: 'Tovuz', street: 'Çinar' });
  const house = new Map([...street, ['house', '12'] as const]);
  expect(REGISTER.expected(house)).toBeLessThan(REGISTER.expected(street) / 4);
});

test.each([
  ['1971-ci il təvəllüdlü', ['birthYear 1971']],
  ['oğlu (24.07.2019)', ['birthYear 2019', 'birthday 24.07.']],
  ['14 sentyabr 2026-cı il tarixdə müraciət edib, 1969-cu il təvəllüdlü', ['birthYear 1969']],
  ['2007-ci ildə nikaha daxil olmuş, qızı doğulmuşdur', []],
  ['üç uşaq atasıdır', ['children 3']],
  ['12 nömrəli məktəbdə müəllim işləyir', ['occupation müəllim', 'workplace 12/məktəb']],
  ['“Göyərçin” kafesinin qarşısında', []],
  ['Məktəb1-də oxuyur', ['workplaceKind məktəb']],
  ['aqronom işləyən', ['occupation aqronom']],
  ['Tovuz rayonunda yaşayan', ['unit Tovuz']],
  ['Tovuz Rayon Məhkəməsinin hakimi', []],
  ['Zuvand kəndində', ['settlement Zuvand/kənd']],
  ['Çinar küçəsi 12', ['house 12', 'street Çinar']],
])('%s', (sentence, expected) => {
  const read = readingsOf(sentence).map(({ attribute, value }) => `${attribute} ${value}`);
  expect(read.sort()).toEqual(expected);
});

test('an attribute goes to the nearest person, the later one first', () => {
  const profiles = profilesOf(target('{Şahid1}, aqronom işləyən {Şahid2} və {Şahid3}'));
  expect(profiles.get('Şahid2')?.get('occupation')).toBe('aqronom');
  expect(profiles.get('Şahid1')?.size).toBe(0);
});

test('what stands in brackets belongs to the person before them', () => {
  const profiles = profilesOf(target('{Uşaq1} (24.07.2019), qızı {Uşaq2}'));
  expect(profiles.get('Uşaq1')?.get('birthYear')).toBe('2019');
  expect(profiles.get('Uşaq2')?.get('sex')).toBe('f');
});

test('a sentence about a child tells nothing of the person named before it', () => {
  const said = profilesOf(target('{Şahid1} danışmışdır. Kiçik uşaqda epilepsiya vardır.'));
  expect(said.get('Şahid1')?.size).toBe(0);
  const own = profilesOf(target('{Şahid1} danışmışdır. Onda epilepsiya vardır.'));
  expect(own.get('Şahid1')?.get('illness')).toBe('epilepsiya');
});

test('who has no rayon of his own lives in that of the court, unless it is a higher one', () => {
  expect(courtUnit(HEAD)).toBe('Lerik');
  expect(
    profilesOf(target(`${HEAD}{Şahid1}`))
      .get('Şahid1')
      ?.get('unit'),
  ).toBe('Lerik');
  const own = profilesOf(target(`${HEAD}Tovuz rayonunda yaşayan {Şahid1}`));
  expect(own.get('Şahid1')?.get('unit')).toBe('Tovuz');
  expect(courtUnit('GƏNCƏ APELLYASİYA MƏHKƏMƏSİ\nGəncə şəhəri')).toBeUndefined();
  expect(courtUnit('BAKI İNZİBATİ MƏHKƏMƏSİ\nBakı şəhəri')).toBeUndefined();
  expect(courtUnit(`İnzibati Xətalar Məcəlləsi üzrə\n${HEAD}`)).toBe('Lerik');
  expect(courtUnit('Bakı şəhəri\nBAKI ŞƏHƏRİ NİZAMİ RAYON MƏHKƏMƏSİ')).toBe('Nizami');
});
