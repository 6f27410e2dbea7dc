import type { AnonymizedText } from '#domain/anonymized-text.ts';
import type { Zone } from '#domain/decision.ts';
import type { Provision } from '#domain/normative-act.ts';
import type { FacetName, IndexDocument } from '#indexer/search/engine.ts';

/** Published text made up for a test: the only place beside the anonymizer where the brand is given. */
export function publishedText(
  paragraphs: readonly string[],
  zone: Zone = 'reasoning',
): AnonymizedText {
  return {
    type: 'decision',
    title: '',
    blocks: paragraphs.map((text, index) => ({
      anchor: `p${index + 1}`,
      zone,
      kind: 'paragraph',
      text,
    })),
    provisions: [],
    endnotes: [],
    legend: [],
  } as unknown as AnonymizedText;
}

/** An act's published text made of numbered articles. */
export function publishedAct(
  articles: readonly (readonly [heading: string, text: string])[],
): AnonymizedText {
  const provisions: Provision[] = articles.map(([heading, text], index) => ({
    id: `m${index + 1}`,
    kind: 'maddə',
    number: String(index + 1),
    heading,
    text,
    repealed: false,
    children: [],
  }));
  return { ...publishedText([]), type: 'act', provisions } as unknown as AnonymizedText;
}

type Given = Partial<Omit<IndexDocument, 'text'>> & {
  readonly id: string;
  readonly body?: string | readonly string[];
  readonly text?: AnonymizedText;
};

/** An index document with everything a test does not name filled in. */
export function indexDocument({ body = '', text, ...given }: Given): IndexDocument {
  const facets: Partial<Record<FacetName, readonly string[]>> = {
    type: ['decision'],
    court: ['103'],
    year: [(given.date ?? '2025-01-15').slice(0, 4)],
  };
  return {
    type: 'decision',
    hash: `hash-${given.id}`,
    title: 'Sınaq qərarı',
    number: '2(103)-1/2025',
    date: '2025-01-15',
    citations: [],
    citedBy: 0,
    text: text ?? publishedText(typeof body === 'string' ? [body] : body),
    ...given,
    facets: { ...facets, ...given.facets },
  };
}
