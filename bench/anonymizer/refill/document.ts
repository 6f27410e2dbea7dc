import { foldAz } from '#domain/az-text.ts';
import type { Zone } from '#domain/decision.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';

const HEADINGS: readonly (readonly [RegExp, Zone])[] = [
  [/^(?:mueyyen ?etdi|isin hallari)/, 'facts'],
  [/^esaslandirma/, 'reasoning'],
  [/^(?:qet ?etdi|qerara ?aldi)/, 'operative'],
];

/** The paragraphs of a printed page, one a line: an indented or empty line begins a new one. */
export function paragraphsOf(page: string): string {
  return page
    .split(/\n(?=\s{4,}|\s*\n)/)
    .map((block) =>
      block
        .replace(/(?<=[\p{L}\p{N}])-[ \t]*\n\s*(?=[\p{Ll}\d])/gu, '-')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n');
}

/** A document of such a text; offsets of its blocks joined by `\n` are those of the text. */
export function documentOf(text: string): StructuredDecision {
  let zone: Zone = 'introduction';
  const blocks = text.split('\n').map((line, index) => {
    zone = HEADINGS.find(([heading]) => heading.test(foldAz(line)))?.[1] ?? zone;
    return { anchor: `p${index}`, zone, kind: 'paragraph' as const, text: line };
  });
  return { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks };
}
