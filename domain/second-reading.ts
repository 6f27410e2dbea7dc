/** An edit of a review as the lot counts it. */
export type ReadEdit = { readonly seq: number; readonly kind: string };

/** What a second reading found that the first reader would have let out. */
export type ReadingFinds = {
  /** Places that were masked only then: each would have been a leak. */
  readonly missed: number;
  /** Places that were laid open only then: each had been masked without need. */
  readonly overMasked: number;
};

/**
 * Compares the edits in force when the first reader released a document (`before`, by number) with those in force when
 * the second reading ended. A mask that is new or a release that is gone was missed; the other way round was too much.
 */
export function readingFinds(
  before: readonly number[],
  edits: readonly (ReadEdit & { readonly isUndone: boolean })[],
): ReadingFinds {
  const isNew = (edit: (typeof edits)[number]) => !edit.isUndone && !before.includes(edit.seq);
  const isGone = (edit: (typeof edits)[number]) => edit.isUndone && before.includes(edit.seq);
  const count = (kind: string, those: typeof isNew) =>
    edits.filter((edit) => edit.kind === kind && those(edit)).length;
  return {
    missed: count('add', isNew) + count('drop', isGone),
    overMasked: count('drop', isNew) + count('add', isGone),
  };
}
