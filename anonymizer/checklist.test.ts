import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { anonymize } from './anonymize.ts';
import checklist from './checklist.json' with { type: 'json' };
import { DEFAULT_POLICY } from './policy.ts';

type Row = {
  readonly mode: number;
  readonly why: string;
  readonly text: string;
  readonly zone?: string;
  readonly repeat?: number;
  readonly noRecord?: boolean;
  readonly is?: string;
  readonly gone?: readonly string[];
  readonly kept?: readonly string[];
  readonly doubts?: readonly string[];
  readonly notDoubts?: readonly string[];
  readonly gate?: string;
};

const RECORD = checklist.record as unknown as CaseRecord;

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
  const result = anonymize(
    document,
    row.noRecord === true ? undefined : RECORD,
    DEFAULT_POLICY,
    'checklist',
  );
  return { ...result, output: result.text.blocks.map((block) => block.text).join('\n') };
}

describe('failure modes', () => {
  it.each(checklist.rows as readonly Row[])('$mode: $why', (row) => {
    const result = run(row);
    const kinds = result.doubts.map((doubt) => doubt.kind as string);
    if (row.is !== undefined) expect(result.output).toBe(row.is);
    for (const text of row.gone ?? []) expect(result.output).not.toContain(text);
    for (const text of row.kept ?? []) expect(result.output).toContain(text);
    for (const kind of row.doubts ?? []) expect(kinds).toContain(kind);
    for (const kind of row.notDoubts ?? []) expect(kinds).not.toContain(kind);
    if (row.gate !== undefined) expect(result.gate).toBe(row.gate);
  });

  it('every mode has at least three rows', () => {
    for (let mode = 1; mode <= 24; mode++) {
      expect(
        checklist.rows.filter((row) => row.mode === mode).length,
        `mode ${mode}`,
      ).toBeGreaterThanOrEqual(3);
    }
  });

  it('a masked text masked again is the same', () => {
    for (const row of (checklist.rows as readonly Row[]).filter((each) => each.mode < 5)) {
      const once = run(row).output;
      expect(run({ ...row, text: once, noRecord: true }).output).toBe(once);
    }
  });
});
