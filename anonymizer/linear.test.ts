import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const SIZE = 1_000_000;
const LIMIT_MS = 15_000; // a quadratic step takes minutes on a megabyte
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
  ['“', 'opening quotation marks'],
  ['a@', 'halves of e-mail addresses'],
  ['küçəsi ', 'heads of streets'],
  ['Nizami ', 'a name that may begin every street'],
  ['- \n', 'line ends with hyphens'],
  ['ev 5, ', 'details of an address'],
  ['Məhkəməsinin ', 'heads of institutions'],
  ['аa', 'mixed scripts'],
  ['12 mart 1987 ', 'dates'],
  ['AZ', 'beginnings of account numbers'],
];

describe('a megabyte of anything takes linear time', () => {
  it.each(ROWS)('%j: %s', { timeout: 60_000 }, (unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    const started = performance.now();
    const result = anonymize(
      {
        type: 'decision',
        facts: { judges: [] },
        outcome: 'other',
        blocks: [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }],
      },
      RECORD,
      DEFAULT_POLICY,
      'linear',
    );
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    expect(result.receipt.outputHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
