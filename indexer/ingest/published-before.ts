import type { AnonymizationResult, AnonymizedText } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { CurrentVersion } from '#drizzle/publications.ts';
import type { GateVerdict } from './gate.ts';

/** What becomes of a published decision that ran through the pipeline again. */
export type RerunVerdict =
  | { readonly route: 'unchanged' }
  | { readonly route: 'publish' }
  | { readonly route: 'review'; readonly reasons: readonly string[]; readonly isHidden: boolean }
  | Extract<GateVerdict, { readonly route: 'withhold' }>;

type Rerun = {
  readonly gate: GateVerdict;
  readonly result: AnonymizationResult;
  /** Content hash of the new text. */
  readonly contentHash: string;
  readonly published: CurrentVersion;
};

/**
 * The ladder for a decision that is published already. A ground to withhold takes it away; the same bytes
 * with no doubt that the published receipt does not name stay as they are; a text on which the leak check
 * fires is hidden until a person has looked; every other difference waits for review, the published
 * version staying. Source: Court 2.1.6.
 */
export function rerunVerdict({ gate, result, contentHash, published }: Rerun): RerunVerdict {
  if (gate.route === 'withhold') return gate;
  if (published.status === 'withdrawn')
    return gate.route === 'publish' ? gate : { ...gate, isHidden: false };
  const isSame = contentHash === published.contentHash;
  const fresh = result.receipt.reasons.filter(
    (reason) => !isSame || !published.receipt.reasons.includes(reason),
  );
  // The calibration speaks of new texts; these bytes are out already.
  if (isSame && (fresh.length === 0 || gate.route === 'publish')) return { route: 'unchanged' };
  if (gate.route === 'publish') return gate;
  const isHidden = fresh.some((reason) => reason.startsWith('leak-check'));
  return { route: 'review', reasons: isSame ? codesOf(fresh) : gate.reasons, isHidden };
}

// A reason of the receipt is `kind` or `kind:code`; review tasks name the code.
function codesOf(reasons: readonly string[]): readonly string[] {
  return [...new Set(reasons.map((reason) => reason.split(':').at(-1) ?? reason))];
}

// With what a hyphen joins on: `Nümayəndə1-nin` is one word.
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * True where `before` shows a word that `after` does not and that is no role label: then the new policy
 * takes something away, and the earlier text must not stay readable beside the new one.
 */
export function showsMore(before: AnonymizedText, after: AnonymizedText): boolean {
  const kept = new Set(wordsOf(after));
  const labels = before.legend.flatMap(({ label }) => foldAz(label).match(WORD) ?? []);
  return wordsOf(before).some(
    (word) => !kept.has(word) && !labels.some((label) => word.startsWith(label)),
  );
}

/**
 * True where `before` shows a word more often than `after`, role labels apart: a correction took it away at one
 * place, and the difference of the two would point at it, though the word stands elsewhere.
 */
export function showsMoreOften(before: AnonymizedText, after: AnonymizedText): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  const labels = before.legend.flatMap(({ label }) => foldAz(label).match(WORD) ?? []);
  return wordsOf(before).some((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && !labels.some((label) => word.startsWith(label));
  });
}

function wordsOf({ title, blocks }: AnonymizedText): readonly string[] {
  return [title, ...blocks.map(({ text }) => text)].flatMap(
    (text) => foldAz(text).match(WORD) ?? [],
  );
}
