import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { russianKey } from './russian-sounds.ts';

const party = (role: PartyRole, surname: string, given: string, patronymic: string) => ({
  role,
  fullName: { surname, given, patronymic },
});
const RECORD: CaseRecord = {
  parties: [
    party('iddiaçı', 'Qasımov', 'Natiq', 'Mirsalam oğlu'),
    party('cavabdeh', 'Ələkbərli', 'Günel', 'Ramiz qızı'),
    party('şahid', 'Mirqasımov', 'Əhməd', 'Cavad oğlu'),
  ],
  judges: [],
  closedHearing: false,
};

function outputOf(text: string, record?: CaseRecord): string {
  return anonymize(factsOf(text), record, DEFAULT_POLICY, 'russian-links')
    .text.blocks.map((block) => block.text)
    .join('\n');
}

describe('Russian names of parties whom the record writes in Latin', () => {
  it.each([
    ['К is Q, in full', 'Касумов Натик Мирсалам оглы ушёл.', 'İddiaçı1 ушёл.'],
    ['with initials in a case', 'Касумову Н.М. дали.', 'İddiaçı1 дали.'],
    ['the surname alone', 'Пришёл Касумов, за ним Касумова видели.', 'Пришёл İddiaçı1'],
    ['г is r of Rəhim, k of -kbər', 'Алекперли Г.Р. ушла.', 'Cavabdeh1 ушла.'],
    ['half of a surname', 'Мир-Касимов Ахмед Джавад оглы ушёл.', 'Şahid1 ушёл.'],
  ])('%s', (_why, text, expected) => expect(outputOf(text, RECORD)).toContain(expected));

  it('leaves other surnames to others', () => {
    expect(outputOf('Казымов Натик Ахад оглы ушёл.', RECORD)).toBe('Şəxs1 ушёл.');
  });
});

describe('Russian names of one person', () => {
  it.each([
    ['Талыбова Сакина Гаджи кызы пришла. С Сакиной Талыбовой говорили.', 'С Şəxs1 говорили.'],
    ['Егоров Павел Ильич ушёл. Егоровым Павлом Ильичом подано.', 'Şəxs1 подано.'],
    ['Станислав ушёл. Егоровым Станиславом Егоровичем подано.', 'Şəxs1 подано.'],
    ['Кадырова Наргиз Закировна пришла. Подпись: Qədirova N.', 'Подпись: Şəxs1'],
    ['Мир-Касимов Камран Али оглы ушёл. Подпись: Kamran Mirqasımov', 'Подпись: Şəxs1'],
    ['Талыбовой Эльвиры Расим кызы нет. Талыбовой Эльвире Расим кызы дали.', 'Şəxs1 дали.'],
  ])('%s', (text, expected) => expect(outputOf(text)).toContain(expected));

  it('are two where their surnames differ', () => {
    expect(outputOf('Гасанов Ариф ушёл. Подпись: Arif Hüseynov')).toBe(
      'Şəxs1 ушёл. Подпись: Şəxs2',
    );
  });
});

describe('keys of a name in two scripts', () => {
  it.each([
    ['qasimov', 'kasumov'],
    ['elekberova', 'alekperova'],
    ['mehdiyev', 'mextiyev'],
    ['hacibeyli', 'qadjibeyli'],
  ])('%s and %s are one', (a, b) => expect(russianKey(a)).toBe(russianKey(b)));

  it.each([
    ['hesenov', 'huseynov'],
    ['qasimov', 'kazimov'],
  ])('%s and %s are two', (a, b) => expect(russianKey(a)).not.toBe(russianKey(b)));

  it('are none of two consonants', () => expect(russianKey('eliye')).toBeUndefined());
});
