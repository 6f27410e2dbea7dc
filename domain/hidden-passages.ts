import type { AnonymizedText } from './anonymized-text.ts';

/** The text with these paragraphs empty; their anchors, zones and numbers stay, so that no link breaks. */
export function withoutPassages(text: AnonymizedText, anchors: readonly string[]): AnonymizedText {
  if (anchors.length === 0) return text;
  const blocks = text.blocks.map((block) =>
    anchors.includes(block.anchor) ? { ...block, text: '' } : block,
  );
  return { ...text, blocks };
}

/**
 * What tells an index document of a text with hidden paragraphs from that of the whole one: the content hash, with
 * the anchors of what is hidden where something is.
 */
export function shownHash(contentHash: string, anchors: readonly string[]): string {
  return anchors.length === 0 ? contentHash : `${contentHash}-${anchors.toSorted().join(',')}`;
}

/** Anchors of the paragraphs that a report on `anchor` is about in a text: that one, and any that read the same. */
export function samePassages(
  text: AnonymizedText,
  passage: { readonly anchor: string; readonly text: string },
): readonly string[] {
  return text.blocks
    .filter((block) => block.anchor === passage.anchor || sameWords(block.text, passage.text))
    .map((block) => block.anchor);
}

/** True where two texts have the same words, whatever white space stands between them. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
