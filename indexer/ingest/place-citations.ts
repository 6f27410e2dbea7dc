import type { AnonymizedText } from '#domain/anonymized-text.ts';
import { actKeyOfTitle, type Citation, findCitations } from '#domain/citation.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import type { PlacedCitation } from '#drizzle/publications.ts';

/** Citations of a published text with the anchor of the block or provision each stands in, in reading order. */
export function placeCitations(text: AnonymizedText): readonly PlacedCitation[] {
  const placed: PlacedCitation[] = [];
  // "həmin Məcəllənin 308-ci maddəsi" means the act named last; "bu Məcəllənin" in an act is the act itself.
  let act = text.type === 'act' ? actKeyOfTitle(text.title) : undefined;
  const parts = [
    ...text.blocks.map((block) => ({ anchor: block.anchor, text: block.text })),
    ...[...walkProvisions(text.provisions)].map(({ node }) => ({
      anchor: node.id,
      text: node.text,
    })),
  ];
  for (const part of parts) {
    for (const citation of findCitations(part.text, act === undefined ? {} : { act })) {
      placed.push({ anchor: part.anchor, citation });
      act = actOf(citation) ?? act;
    }
  }
  return placed;
}

function actOf(citation: Citation): string | undefined {
  return citation.target.type === 'provision' ? citation.target.act : undefined;
}
