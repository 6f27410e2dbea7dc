import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { anonymize } from './anonymize.ts';
import checklist from './checklist.json' with { type: 'json' };
import { DEFAULT_POLICY } from './policy.ts';

type Row = {
  readonly mode: number;
  /** Key of a minimal pair: two rows that differ little and must end differently. */
  readonly pair?: string;
  readonly why: string;
  readonly text: string;
  readonly zone?: string;
  readonly repeat?: number;
  readonly noRecord?: boolean;
  /** Key of `records`, or `none`. */
  readonly record?: string;
  readonly is?: string;
  readonly gone?: readonly string[];
  readonly kept?: readonly string[];
  readonly nowhere?: readonly string[];
  readonly shown?: readonly string[];
  readonly doubts?: readonly string[];
  readonly notDoubts?: readonly string[];
  readonly gate?: string;
  /** What is still wrong: the row is expected to fail. */
  readonly todo?: string;
};

const ROWS = checklist.rows as readonly Row[];
const RECORD = checklist.record as unknown as CaseRecord;
const RECORDS = checklist.records as unknown as Readonly<Record<string, CaseRecord>>;
const MODES = Array.from({ length: 24 }, (_, index) => index + 1);

function recordOf({ noRecord, record }: Row): CaseRecord | undefined {
  if (noRecord === true || record === 'none') return undefined;
  return record === undefined ? RECORD : RECORDS[record];
}

function run(row: Row) {
  const document: StructuredDecision = {
    type: 'decision',
    facts: { judges: [] },
    outcome: 'other',
    blocks: [
      {
        anchor: 'p1',
        zone: (row.zone ?? 'facts') as 'facts',
        kind: 'paragraph',
        text: row.text.repeat(row.repeat ?? 1),
      },
    ],
  };
  const result = anonymize(document, recordOf(row), DEFAULT_POLICY, 'checklist');
  return { ...result, output: result.text.blocks.map((block) => block.text).join('\n') };
}

function check(row: Row): void {
  const result = run(row);
  const kinds = result.doubts.map((doubt) => doubt.kind as string);
  const everything = JSON.stringify([result.text, result.receipt]);
  if (row.is !== undefined) expect(result.output).toBe(row.is);
  for (const text of row.gone ?? []) expect(result.output).not.toContain(text);
  for (const text of row.kept ?? []) expect(result.output).toContain(text);
  for (const text of row.nowhere ?? []) expect(everything).not.toContain(text);
  for (const text of row.shown ?? []) expect(everything).toContain(text);
  for (const kind of row.doubts ?? []) expect(kinds).toContain(kind);
  for (const kind of row.notDoubts ?? []) expect(kinds).not.toContain(kind);
  if (row.gate !== undefined) expect(result.gate).toBe(row.gate);
}

const CHECKS = [
  'is',
  'gone',
  'kept',
  'nowhere',
  'shown',
  'doubts',
  'notDoubts',
  'gate',
] as const satisfies readonly (keyof Row)[];

describe('failure modes', () => {
  for (const row of ROWS) {
    const title = `${row.pair ?? row.mode}: ${row.why}: ${row.text.slice(0, 80)}`;
    if (row.todo === undefined) it(title, () => check(row));
    else it.fails(title, () => check(row));
  }

  it('every mode has at least ten minimal pairs, every pair two rows of one mode', () => {
    const pairs = new Map<string, Row[]>();
    for (const row of ROWS) {
      if (row.pair !== undefined) pairs.set(row.pair, [...(pairs.get(row.pair) ?? []), row]);
    }
    for (const [pair, rows] of pairs) {
      expect(
        rows.map((row) => row.mode),
        pair,
      ).toEqual([Number.parseInt(pair, 10), Number.parseInt(pair, 10)]);
      expect(rows[0]?.text === rows[1]?.text && rows[0]?.record === rows[1]?.record, pair).toBe(
        false,
      );
    }
    for (const mode of MODES) {
      const own = [...pairs.values()].filter(([row]) => row?.mode === mode);
      expect(own.length, `mode ${mode}`).toBeGreaterThanOrEqual(10);
    }
  });

  it('every row asks something, gives a reason and names a record that is there', () => {
    for (const row of ROWS) {
      expect(
        CHECKS.some((key) => row[key] !== undefined),
        row.text,
      ).toBe(true);
      expect(row.why, row.text).not.toBe('');
      if (row.record !== undefined) expect([...Object.keys(RECORDS), 'none']).toContain(row.record);
    }
  });

  it('a masked text masked again is the same', () => {
    for (const row of ROWS.filter((each) => each.mode < 5 && each.todo === undefined)) {
      const once = run(row).output;
      expect(run({ ...row, text: once, noRecord: true }).output).toBe(once);
    }
  });
});
