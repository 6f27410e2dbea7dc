import { expect, it } from 'vitest';
import { type Candidate, withoutOverlap } from './candidate.ts';
import { findWaters } from './event-places.ts';
import { findOccupations } from './occupations.ts';
import { findRussianWork } from './russian-quasi.ts';
import { findSensitive } from './sensitive.ts';

type Row = readonly [text: string, found: readonly string[]];

const WORK: readonly Row[] = [
  ['Əliyev Sarvan dəri zavodunda aşılayıcı işləyir.', ['dəri zavodunda aşılayıcı']],
  ['Əliyev Sarvan zooparkda baytar həkim kimi çalışır.', ['zooparkda baytar həkim kimi']],
  ['Əliyev Sarvan kəndin tanınmış kəhriz ustası idi.', ['kəhriz ustası']],
  ['Əliyev Sarvan rəqs akademiyasında oxuyur.', ['rəqs akademiyasında']],
  ['Əliyev Sarvan köhnə kinoteatrın qarşısında gözlədi.', ['köhnə kinoteatrın']],
  ['Əliyev Sarvan çayxananın həyətində söyüş söydü.', ['çayxananın həyətində']],
  ['Əliyev Sarvan: «Работаю поваром в столовой, живу один».', ['поваром в столовой']],
  ['Əliyev Sarvan keçmiş xalça fabrikinin ilməçisi olub.', ['xalça fabrikinin ilməçisi']],
  ['Əliyev Sarvan Ələt–Astara tunelinin çıxışında dayandı.', ['Ələt–Astara tunelinin çıxışında']],
  [
    'Əliyev Sarvan Bakı–Qazax magistral yolunun 214-cü kilometrində dayandı.',
    ['Bakı–Qazax magistral yolunun 214-cü kilometrində'],
  ],
  ['Əliyev Sarvan Bakı–Tbilisi–Ceyhan kəmərinin təmirinə getdi.', []],
  // What tells nothing stays, and so do the bodies of the state.
  ['Əliyev Sarvan fabrikdə işləyir.', []],
  ['Əliyev Sarvan məktəbdə müəllim işləyir.', []],
  ['Əliyev Sarvan vergi idarəsində mütəxəssis işləyir.', []],
  ['Əliyev Sarvan mebel ustası kimi çalışır.', []],
];
const HEALTH: readonly Row[] = [
  ['Əliyev Sarvan mənşəcə udi olduğundan danışmadı.', ['udi']],
  ['Əliyev Sarvan molokan icmasının üzvüdür.', ['molokan icmasının']],
  ['Əliyev Sarvanda hepatit C vardır.', ['hepatit C']],
  ['Əliyev Sarvan dalağın cırılması ilə gətirildi.', ['dalağın cırılması']],
  ['Əliyev Sarvan: «Страдаю бронхиальной астмой».', ['бронхиальной астмой']],
  ['Əliyeva Sevda yeddi aylıq hamilə idi.', ['yeddi aylıq hamilə']],
  ['Əliyev Sarvan axısqa türkü olduğunu dedi.', ['axısqa türkü']],
  ['Əliyev Sarvan pulu ödəməmişdir.', []],
  ['Əliyev Sarvan rus dilində danışdı.', []],
  ['Əliyev Sarvan belə itki görməmişdi.', []],
];
const PERSONS = [{ start: 0, end: 'Əliyev Sarvan'.length }];

// The longest wins of those that overlap, as in the pipeline.
const surfaces = (text: string, found: readonly Candidate[]) =>
  withoutOverlap(found).map(({ start, end }) => text.slice(start, end));

it.each(WORK)('work and places: %s', (text, found) => {
  const all = [...findOccupations(text, PERSONS), ...findWaters(text), ...findRussianWork(text)];
  expect(surfaces(text, all)).toEqual(found);
});

it.each(HEALTH)('special categories: %s', (text, found) => {
  expect(surfaces(text, findSensitive(text, PERSONS))).toEqual(found);
});
