import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumberKey, formatCaseNumber, parseCaseNumber } from './case-number.ts';

const SPELLINGS: readonly (readonly [string, string, string])[] = [
  ['2(013)-2069/2025', '2(013)-2069/2025', 'old court code'],
  ['e-2(5-155)-4409/2026', 'e-2(5-155)-4409/2026', 'electronic, new court code'],
  ['İş № 2(013)-2069/2025', '2(013)-2069/2025', 'as printed in a header'],
  ['2-\n1(120)-1774/2025', '2-1(120)-1774/2025', 'broken over a line'],
  ['2(106)1680/2016', '2(106)-1680/2016', 'hyphen before the serial lost'],
  ['2 ( 013 ) – 2069 / 2025', '2(013)-2069/2025', 'spaces and a dash'],
  ['2-1inz(103)-1519/13', '2-1inz(103)-1519/2013', 'administrative of old, two-digit year'],
  ['MXMT(102)-26/2021', 'MXMT(102)-26/2021', 'supreme court series'],
  ['2[013]-2069/2025', '2(013)-2069/2025', 'square brackets'],
];

const DECOYS: readonly (readonly [string, string])[] = [
  ['13-1/2-H-2422/1-42/2024', 'a letter number'],
  ['4021-05/15', 'a certificate number'],
  ['781-IQ', 'a law number'],
  ['126.1', 'an article'],
  ['', 'nothing'],
  [`2(013)-${'9'.repeat(100_000)}/2025`, 'an endless serial'],
];

describe('parseCaseNumber', () => {
  it.each(SPELLINGS)('reads %j as %s (%s)', (spelling, shown) => {
    const parts = parseCaseNumber(spelling);
    expect(parts && formatCaseNumber(parts)).toBe(shown);
  });

  it.each(DECOYS.map(([decoy, why]) => [why, decoy] as const))(
    'does not take %s',
    (_why, decoy) => {
      expect(parseCaseNumber(decoy)).toBeUndefined();
    },
  );

  it('reads back what it formats, and keys ignore e- and leading zeros', () => {
    const parts = fc.record({
      electronic: fc.boolean(),
      type: fc.constantFrom('1', '2', '2-1', '2-2', '3', '8', '16', 'MXMT', '2-1inz'),
      court: fc.constantFrom('013', '106', '5-155', '4-11', '3-9'),
      serial: fc.integer({ min: 1, max: 999_999 }).map(String),
      year: fc.integer({ min: 2000, max: 2099 }),
    });
    fc.assert(
      fc.property(parts, (value) => {
        expect(parseCaseNumber(formatCaseNumber(value))).toEqual(value);
        const padded = {
          ...value,
          electronic: !value.electronic,
          serial: value.serial.padStart(6, '0'),
        };
        expect(caseNumberKey(padded)).toBe(caseNumberKey(value));
      }),
    );
  });

  const shared = '../shared/data/az-court-acts/court_acts_150.json';
  it.skipIf(!existsSync(shared))(
    'takes every number of a real list (skipped without shared-data)',
    () => {
      const file: unknown = JSON.parse(readFileSync(shared, 'utf8'));
      const acts = (Array.isArray(file) ? file : Object.values(file as object)[0]) as {
        caseNo: string;
      }[];
      const failed = acts.filter(({ caseNo }) => {
        const parts = parseCaseNumber(caseNo);
        return parts === undefined || formatCaseNumber(parts) !== caseNo;
      });
      expect([acts.length, failed.length]).toEqual([150, 0]);
    },
  );
});
