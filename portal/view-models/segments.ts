import type { LegendEntry } from '#domain/anonymized-text.ts';
import type { PublishedCitation } from '#domain/published-record.ts';

/** A piece of a paragraph: plain text, a reference, or a role label that stands for a person or secret. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'citation';
      readonly text: string;
      readonly href?: string | undefined;
      readonly title?: string | undefined;
      readonly changed: boolean;
    }
  | { readonly type: 'label'; readonly text: string; readonly title: string };

/** How a reference is linked and a label explained. */
export type SegmentNames = {
  href(citation: PublishedCitation): string | undefined;
  citationTitle(citation: PublishedCitation): string | undefined;
  labelTitle(entry: LegendEntry): string;
};

/** Matches any label of the legend, longest first, with no letter or digit before or digit after it. */
export function labelPattern(legend: readonly LegendEntry[]): RegExp | undefined {
  if (legend.length === 0) return undefined;
  const labels = legend
    .map((entry) => entry.label)
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels.join('|')})(?!\\p{N})`, 'gu');
}

/** Cuts a paragraph into segments; joined together they are the paragraph. Citations never overlap. */
export function segments(
  text: string,
  citations: readonly PublishedCitation[],
  legend: readonly LegendEntry[],
  names: SegmentNames,
): readonly Segment[] {
  const pattern = labelPattern(legend);
  const byLabel = new Map(legend.map((entry) => [entry.label, entry] as const));
  const out: Segment[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until > at) out.push(...withLabels(text.slice(at, until), pattern, byLabel, names));
    at = Math.max(at, until);
  };
  for (const citation of citations.toSorted((a, b) => a.start - b.start)) {
    if (citation.start < at || citation.end > text.length) continue;
    plain(citation.start);
    out.push({
      type: 'citation',
      text: text.slice(citation.start, citation.end),
      href: names.href(citation),
      title: names.citationTitle(citation),
      changed: citation.target?.changedSince ?? false,
    });
    at = citation.end;
  }
  plain(text.length);
  return out;
}

function withLabels(
  text: string,
  pattern: RegExp | undefined,
  byLabel: ReadonlyMap<string, LegendEntry>,
  names: SegmentNames,
): readonly Segment[] {
  if (pattern === undefined) return [{ type: 'text', text }];
  const out: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const entry = byLabel.get(match[0]);
    if (entry === undefined) continue;
    if (match.index > at) out.push({ type: 'text', text: text.slice(at, match.index) });
    out.push({ type: 'label', text: match[0], title: names.labelTitle(entry) });
    at = match.index + match[0].length;
  }
  if (at < text.length) out.push({ type: 'text', text: text.slice(at) });
  return out;
}
