import {
  DOUBT_KINDS,
  type Doubt,
  type DoubtKind,
  ENTITY_CLASSES,
  type EntityClass,
  GROUNDS,
  type Ground,
} from './anonymized-text.ts';

/**
 * What a reviewer may do to a document: mask a place, say otherwise what a found place is, let a found place
 * stand, answer a doubt. Source: Court 2.1.6, 7.2.13.
 */
export const EDIT_KINDS = ['add', 'change', 'drop', 'accept-doubt'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Why a masked place may stand in the text; the code is kept and audited. */
export const RELEASE_REASONS = [
  'not-personal',
  'official-in-office',
  'state-body',
  'cited-law',
  'public-place',
] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/**
 * Whose mention a place is: somebody (or something) not named elsewhere, the party of the record with this
 * index, or whoever is named at this offset of the original.
 */
export type EditEntity = 'new' | `r${number}` | `at:${number}`;

/**
 * One change of a reviewer, kept as data: the text is always made anew from the original, the record and the
 * edits. Offsets are UTF-16 in the original text with blocks joined by `\n`. `seq` is its number within the
 * document; `propagate` extends it to every mention of the same entity.
 */
export type ReviewEdit = {
  readonly seq: number;
  readonly kind: EditKind;
  readonly start: number;
  readonly end: number;
  readonly propagate: boolean;
  readonly cls?: EntityClass | undefined;
  readonly ground?: Ground | undefined;
  readonly entity?: EditEntity | undefined;
  /** Word of the label without its index, out of the closed list of labels. */
  readonly label?: string | undefined;
  /** Of a `drop`. */
  readonly reason?: ReleaseReason | undefined;
  /** Of an `accept-doubt`: which doubt at this place. */
  readonly doubt?: DoubtKind | undefined;
  readonly code?: string | undefined;
};

/** A wish for an edit, before the record gives it its number. */
export type EditWish = Omit<ReviewEdit, 'seq'>;

const ENTITY = /^(?:new|r\d{1,4}|at:\d{1,8})$/;

/** True of the name of an entity as a form sends it. */
export function isEditEntity(value: string): value is EditEntity {
  return ENTITY.test(value);
}

/**
 * The code of what is wrong with a wish for a text of so many units, or undefined. `labels` is the closed
 * list of label words: nothing a reviewer types is ever published.
 */
export function editFault(
  wish: EditWish,
  textLength: number,
  labels: ReadonlySet<string>,
): string | undefined {
  const { kind, start, end, cls, ground, label, reason, doubt, entity } = wish;
  if (!EDIT_KINDS.includes(kind)) return 'edit-kind';
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > textLength)
    return 'edit-span';
  // A doubt may be about the whole document: its place is empty.
  if (kind === 'accept-doubt')
    return doubt !== undefined && DOUBT_KINDS.includes(doubt) && start <= end
      ? undefined
      : 'edit-doubt';
  if (start >= end) return 'edit-span';
  if (cls !== undefined && !ENTITY_CLASSES.includes(cls)) return 'edit-class';
  if (ground !== undefined && !GROUNDS.includes(ground)) return 'edit-ground';
  if (label !== undefined && !labels.has(label)) return 'edit-label';
  if (entity !== undefined && !isEditEntity(entity)) return 'edit-entity';
  if (kind === 'add' && (cls === undefined || ground === undefined)) return 'edit-ground';
  if (kind === 'drop' && (reason === undefined || !RELEASE_REASONS.includes(reason)))
    return 'edit-reason';
  return undefined;
}

/**
 * True where a second person must read before the text goes out: a mask was taken away and nobody else has
 * confirmed it, or the case is of a kind that two must judge. Source: anonymizer policy, triggers; Court 2.1.6.
 */
export function needsSecondReading(
  edits: readonly {
    readonly kind: EditKind;
    readonly doubt?: DoubtKind | null | undefined;
    readonly confirmedBy?: string | null | undefined;
  }[],
  doubts: readonly Pick<Doubt, 'kind'>[],
): boolean {
  const isOpen = edits.some(
    ({ kind, doubt, confirmedBy }) =>
      (kind === 'drop' || doubt === 'secret') && (confirmedBy ?? undefined) === undefined,
  );
  return isOpen || doubts.some(({ kind }) => kind === 'secret');
}
