import type { DoubtKind, EntityClass, Ground } from '#domain/anonymized-text.ts';
import { type Ending, NOMINATIVE } from './endings.ts';
import type { Span } from './view.ts';

/** Parts of a person's name as folded stems; initials are single letters. */
export type NameParts = {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  /** The second of three words of a foreign name. */
  readonly middle?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly initials?: readonly string[] | undefined;
  readonly sex?: 'm' | 'f' | undefined;
  /** `usta` of an `Usta Ad`: a calling or nickname that is said with the given name. */
  readonly byname?: string | undefined;
  /** `c` of an `Ad C.`: with which the surname or the father's name begins. */
  readonly letter?: string | undefined;
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
  review: 0,
  record: 1,
  id: 2,
  date: 3,
  address: 4,
  facility: 4,
  person: 5,
  company: 5,
  quasi: 6,
};

/** Rank of a candidate by the first part of its rule (`id:iban` → id). */
export function rankOf(candidate: Candidate): number {
  return RANK[candidate.rule.split(':')[0] ?? ''] ?? 9;
}

const LONGEST_HEAD = 14; // units of a space and a head noun with its ending

const WITH_HEAD: ReadonlySet<string> = new Set(['quasi:facility', 'quasi:village']);

// `Soyadov Adın |evində`: of a place that anybody has the person alone tells which it is.
const ANY_PLACE = /^ ?(?:iş )?(?:ev|həyət|yer|ota[qğ]|mənzil|bağ)\p{Ll}{0,8}$/u;
// `Soyadov Adın mağazası`, `Soyadov Ad kəndinə getdi`: what is left of a place after a person is the head noun.
function isHeadOnly({ rule, end }: Candidate, from: number, text: string): boolean {
  if (rule === 'quasi:event-place') return ANY_PLACE.test(text.slice(from, end));
  return (
    WITH_HEAD.has(rule) && end - from <= LONGEST_HEAD && !/\p{Lu}/u.test(text.slice(from, end))
  );
}

let shared = new Int32Array(0);

/** Zeros for at least so many units, in memory that is used again: the caller is done with it before the next call. */
function emptyHolder(length: number): Int32Array {
  if (shared.length < length) shared = new Int32Array(length);
  else shared.fill(0, 0, length);
  return shared;
}

/**
 * Candidates without overlap: by rank, then length, then score; in text order. What a loser covers beyond
 * the winner is not lost: a winner of the same class grows over it, else the rest stays a span of its own,
 * without the space of `text` between the two.
 */
export function withoutOverlap(candidates: readonly Candidate[], text = ''): Candidate[] {
  const order = candidates
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort(
      ({ one: a, rank: rankA }, { one: b, rank: rankB }) =>
        rankA - rankB ||
        b.end - b.start - (a.end - a.start) ||
        b.score - a.score ||
        a.start - b.start,
    )
    .map(({ one }) => one);
  // Who holds each unit, one more than the index into `taken`: a look at a span costs its length only.
  const holder = emptyHolder(order.reduce((end, one) => Math.max(end, one.end), 0) + 1);
  const taken: Candidate[] = [];
  const hold = (at: number, from: number, to: number) => holder.fill(at + 1, from, to);
  const insert = (candidate: Candidate) => {
    hold(taken.length, candidate.start, candidate.end);
    taken.push(candidate);
  };
  for (const candidate of order) {
    const beforeAt = (holder[candidate.start] ?? 0) - 1;
    const before = taken[beforeAt];
    let at = before?.end ?? candidate.start;
    while (at < candidate.end && holder[at] === 0) at++;
    const afterAt = at < candidate.end ? (holder[at] ?? 0) - 1 : -1;
    const after = taken[afterAt];
    if (before === undefined && after === undefined) insert(candidate);
    else if (before !== undefined && before.end < candidate.end && after === undefined) {
      if (before.cls === candidate.cls) {
        hold(beforeAt, before.end, candidate.end);
        taken[beforeAt] = { ...before, end: candidate.end, ending: candidate.ending };
      } else if (!isHeadOnly(candidate, before.end, text)) {
        // A gap between two labels stays a gap.
        const start = before.end + (text[before.end] === ' ' ? 1 : 0);
        if (start < candidate.end) insert({ ...candidate, start });
      }
    } else if (after !== undefined && before === undefined && candidate.end <= after.end) {
      if (after.cls === candidate.cls) {
        hold(afterAt, candidate.start, after.start);
        taken[afterAt] = { ...after, start: candidate.start };
      } else insert({ ...candidate, end: after.start, ending: NOMINATIVE });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
