import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const QUARTER = 250_000;
const WHOLE = 1_000_000;
const FACTOR = 10; // four times the text takes four times the time; a quadratic step takes sixteen
const FLOOR_MS = 250; // a quarter faster than this says nothing about growth: noise decides
const RECORD: CaseRecord = {
  parties: [
    {
      role: 'iddiaçı',
      fullName: { surname: 'Qəmbərov', given: 'Sərxan', patronymic: 'Tofiq oğlu' },
      fin: '7KQ2M9X',
    },
  ],
  judges: [],
  closedHearing: false,
};

/** Row: what repeats for a megabyte, and what a careless pattern would do with it. */
const ROWS: readonly [string, string][] = [
  ['A', 'one endless capital word'],
  ['A ', 'endless letter spacing'],
  ['A. ', 'endless initials'],
  ['7', 'one endless number'],
  ['7 ', 'digits with spaces: card, account, citation'],
  ['1-', 'digits with hyphens: article lists'],
  ['Qəmbərov ', 'a party on every word'],
  ['Kərimov Əli Vəli oğlu ', 'names without a break'],
  ['hakim Kərimov Əli Vəli oğlu, A.Əliyev, ', 'officials without a break'],
  ['“', 'opening quotation marks'],
  ['a@', 'halves of e-mail addresses'],
  ['küçəsi ', 'heads of streets'],
  ['Nizami ', 'a name that may begin every street'],
  ['- \n', 'line ends with hyphens'],
  ['ev 5, ', 'details of an address'],
  ['Məhkəməsinin ', 'heads of institutions'],
  ['övladı: Kifayət və ', 'given names in endless lists'],
  ['аa', 'mixed scripts'],
  ['12 mart 1987 ', 'dates'],
  ['AZ', 'beginnings of account numbers'],
  ['oğlu ', 'patronymics without a name'],
  ['„', 'low quotation marks, which only open'],
  ['ООО„', 'legal forms that open a name'],
  ['qarşı ', 'beginnings of a title'],
  ['İddiaçı1', 'labels without a space, in a title'],
  ['1 və 2 ', 'citations that cite nothing'],
  ['Azər MMC ', 'companies without quotation marks'],
  ['“Bənna Əli” gəldi. ', 'nicknames with a given name'],
  ['Bukovaqarvuz ', 'surnames glued to words, which stand nowhere alone'],
];

const repeated = (unit: string) => (size: number) =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Thousands of persons, each with a surname and a given name of their own. */
function crowd(size: number): string {
  const people: string[] = [];
  let length = 0;
  for (let n = 0; length < size; n++) {
    const word = [...String(n)].map((digit) => 'bdəvzılmnr'[Number(digit)]).join('');
    const person = `${n % 3 === 0 ? 'hakim' : 'şahid'} Qa${word}ov Ta${word} Vəli oğlu gəldi. `;
    people.push(person);
    length += person.length;
  }
  return people.join('').slice(0, size);
}

/** CPU time, which other processes of a busy machine hardly change, in ms. */
function cpuOf(text: string): number {
  const started = process.cpuUsage();
  const result = anonymize(
    {
      type: 'decision',
      facts: { judges: [] },
      outcome: 'other',
      blocks: [{ anchor: 'p1', zone: 'introduction', kind: 'paragraph', text }],
    },
    RECORD,
    DEFAULT_POLICY,
    'linear',
  );
  const { user, system } = process.cpuUsage(started);
  expect(result.receipt.outputHash).toMatch(/^[0-9a-f]{64}$/);
  expect(result.receipt.reasons).not.toContain('stage-failed');
  return (user + system) / 1000;
}

function expectLinear(textOf: (size: number) => string): void {
  const whole = cpuOf(textOf(WHOLE));
  if (whole < FACTOR * FLOOR_MS) return; // whatever a quarter takes
  const quarter = cpuOf(textOf(QUARTER));
  expect(whole).toBeLessThan(FACTOR * Math.max(quarter, FLOOR_MS));
}

describe('a megabyte of anything takes linear time', () => {
  it.each(ROWS)('%j: %s', { timeout: 300_000 }, (unit) => expectLinear(repeated(unit)));

  it('one endless word of two scripts', { timeout: 300_000 }, () =>
    expectLinear((size) => `а ${repeated('A')(size)}`),
  );

  it('a crowd of persons', { timeout: 300_000 }, () => expectLinear(crowd));
});
