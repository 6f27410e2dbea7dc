import type { PublishedDecision, Tombstone } from '#domain/published-record.ts';
import type { Block } from '#domain/structured-text.ts';
import { label } from '#portal/i18n/index.ts';
import { decisionHref, type View } from './view.ts';

/** A run of words that both versions have, or only one of them. */
export type DiffPiece = { readonly text: string; readonly kind: 'same' | 'removed' | 'added' };

export type VersionChangesView = {
  readonly title: string;
  readonly between: string;
  readonly reason?: string | undefined;
  /** Why no difference is shown, in a sentence; then there are no paragraphs. */
  readonly note?: string | undefined;
  readonly paragraphs: readonly {
    readonly anchor: string;
    readonly pieces: readonly DiffPiece[];
  }[];
  readonly back: string;
  readonly language: string;
};

/** The version before one of a decision; undefined where it is the first. */
export function versionBefore({ history, version }: PublishedDecision): number | undefined {
  const earlier = history.map((row) => row.version).filter((one) => one < version);
  return earlier.length === 0 ? undefined : Math.max(...earlier);
}

/**
 * What a correction changed, paragraph by paragraph. A version that showed more than the present one is closed
 * and is not compared; paragraphs that a report has hidden are left out. Source: Court 7.2.15.
 */
export function versionChanges(
  view: View,
  after: PublishedDecision,
  before: PublishedDecision | Tombstone | undefined,
): VersionChangesView {
  const { t } = view;
  const row = after.history.find(
    ({ version, event }) => version === after.version && event === 'corrected',
  );
  const common = {
    title: after.text.title,
    between: t('versions.between', {
      before: versionBefore(after) ?? after.version,
      after: after.version,
    }),
    reason: row?.reasonCode && label(t, 'eventReason', row.reasonCode),
    back: decisionHref(view, after.id),
    language: after.language,
  };
  if (before?.type !== 'decision') return { ...common, note: t('versions.closed'), paragraphs: [] };
  const hidden = new Set([...(before.hidden ?? []), ...(after.hidden ?? [])]);
  const paragraphs = changedParagraphs(before.text.blocks, after.text.blocks).filter(
    ({ anchor }) => !hidden.has(anchor),
  );
  const note = paragraphs.length === 0 ? t('versions.same') : undefined;
  return { ...common, note, paragraphs };
}

function changedParagraphs(
  before: readonly Block[],
  after: readonly Block[],
): VersionChangesView['paragraphs'] {
  const old = new Map(before.map(({ anchor, text }) => [anchor, text] as const));
  const now = new Set(after.map(({ anchor }) => anchor));
  const changed = after
    .filter(({ anchor, text }) => old.get(anchor) !== text)
    .map(({ anchor, text }) => ({ anchor, pieces: diffWords(old.get(anchor) ?? '', text) }));
  const gone = before
    .filter(({ anchor }) => !now.has(anchor))
    .map(({ anchor, text }) => ({ anchor, pieces: diffWords(text, '') }));
  return [...changed, ...gone];
}

const MOST_CELLS = 4_000_000; // of the table of two paragraphs: about 2,000 words each

/** The words of two texts by their longest common sequence; texts too long for that as a whole. */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_CELLS)
    return joined([
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ]);
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === now[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ text: old[i] ?? '', kind: 'same' });
      [i, j] = [i + 1, j + 1];
    } else if (
      j >= now.length ||
      (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      pieces.push({ text: old[i++] ?? '', kind: 'removed' });
    else pieces.push({ text: now[j++] ?? '', kind: 'added' });
  }
  return joined(pieces);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const out: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (piece.text === '') continue;
    if (last?.kind === piece.kind)
      out[out.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
