import type { DoubtKind, EntityClass, Ground } from '#domain/anonymized-text.ts';
import { type Ending, NOMINATIVE } from './endings.ts';
import { insertionPoint } from './sorted.ts';
import type { Span } from './view.ts';

/** Parts of a person's name as folded stems; initials are single letters. */
export type NameParts = {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly initials?: readonly string[] | undefined;
  readonly sex?: 'm' | 'f' | undefined;
};

/** Why an official is kept. */
export type Office =
  | 'judge'
  | 'clerk'
  | 'prosecutor'
  | 'advocate'
  | 'expert'
  | 'notary'
  | 'enforcement'
  | 'liquidator';

/**
 * A span of the VIEW that a detector found. `party` is an index into the parties of the record, `value`
 * the identity of an id or date, `replacement` a fixed text instead of a label (years, kept parts).
 */
export type Candidate = Span & {
  readonly cls: EntityClass;
  readonly rule: string;
  readonly score: number;
  readonly features: readonly string[];
  readonly ending: Ending;
  readonly ground: Ground;
  readonly name?: NameParts | undefined;
  readonly parties?: readonly number[] | undefined;
  readonly value?: string | undefined;
  readonly replacement?: string | undefined;
  readonly office?: Office | undefined;
  readonly roleLabel?: string | undefined;
  readonly doubt?: DoubtKind | undefined;
};

/** Rank of a rule family in an overlap; a smaller number wins. Source: protected, record, checked id, address, person, quasi. */
export const RANK: Readonly<Record<string, number>> = {
  protected: 0,
  record: 1,
  id: 2,
  date: 3,
  address: 4,
  person: 5,
  company: 5,
  quasi: 6,
};

/** Rank of a candidate by the first part of its rule (`id:iban` → id). */
export function rankOf(candidate: Candidate): number {
  return RANK[candidate.rule.split(':')[0] ?? ''] ?? 9;
}

/**
 * Candidates without overlap: by rank, then length, then score; in text order. What a loser covers beyond
 * the winner is not lost: a winner of the same class grows over it, else the rest stays a span of its own.
 */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const order = [...candidates].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.end - b.start - (a.end - a.start) ||
      b.score - a.score ||
      a.start - b.start,
  );
  const taken: Candidate[] = [];
  const starts: number[] = [];
  const insert = (candidate: Candidate) => {
    const at = insertionPoint(starts, candidate.start);
    taken.splice(at, 0, candidate);
    starts.splice(at, 0, candidate.start);
  };
  for (const candidate of order) {
    const at = insertionPoint(starts, candidate.start);
    const before = taken[at - 1];
    const after = taken[at];
    const overBefore = before !== undefined && before.end > candidate.start;
    const overAfter = after !== undefined && after.start < candidate.end;
    if (!overBefore && !overAfter) insert(candidate);
    else if (overBefore && before.end < candidate.end && !overAfter) {
      if (before.cls === candidate.cls)
        taken[at - 1] = { ...before, end: candidate.end, ending: candidate.ending };
      else insert({ ...candidate, start: before.end });
    } else if (
      overAfter &&
      !overBefore &&
      candidate.start < after.start &&
      candidate.end <= after.end
    ) {
      if (before !== undefined && before.end > candidate.start) continue;
      if (after.cls === candidate.cls) {
        taken[at] = { ...after, start: candidate.start };
        starts[at] = candidate.start;
      } else insert({ ...candidate, end: after.start, ending: NOMINATIVE });
    }
  }
  return taken;
}
