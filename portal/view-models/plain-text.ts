import { ZONES } from '#domain/decision.ts';
import { type Provision, walkProvisions } from '#domain/normative-act.ts';
import type { PublishedAct, PublishedDecision } from '#domain/published-record.ts';
import { nodeTitle } from './act-page.ts';
import { courtName, type View } from './view.ts';

/** A decision as plain text in Azerbaijani, with its source and hash at the end. */
export function decisionText(view: View, record: PublishedDecision): string {
  const { facts, text } = record;
  const head = [
    text.title,
    [
      view.t(`kind.${facts.kind}`),
      courtName(facts.courtCode, 'az'),
      `№ ${facts.caseNumber}`,
      facts.adoptedOn,
    ].join(', '),
  ];
  const zones = ZONES.flatMap((zone) => {
    const blocks = text.blocks.filter((block) => block.zone === zone);
    if (blocks.length === 0) return [];
    const shown = blocks.map(({ anchor, text: own }) =>
      record.hidden?.includes(anchor) ? `[${view.t('doc.hidden')}]` : own,
    );
    return [view.t(`zone.${zone}`), ...shown];
  });
  return withSource([...head, ...zones], `${view.publicUrl}/decisions/${record.id}`, record);
}

/** An act as plain text in Azerbaijani, with its source and hash at the end. */
export function actText(view: View, record: PublishedAct): string {
  const lines: string[] = [
    record.facts.title,
    `${record.facts.body}, № ${record.facts.number}, ${record.facts.adoptedOn}`,
  ];
  for (const { node } of walkProvisions(record.text.provisions)) {
    lines.push(provisionText(view, node));
  }
  for (const note of record.text.endnotes) lines.push(`[${note.mark}] ${note.text}`);
  return withSource(lines.filter(Boolean), `${view.publicUrl}/acts/${record.id}`, record);
}

function provisionText(view: View, node: Provision): string {
  const title = nodeTitle(view, node);
  const heading = node.kind !== 'hissə' && node.kind !== 'bənd';
  return [title, node.text].filter(Boolean).join(heading ? '\n\n' : ' ');
}

function withSource(
  parts: readonly string[],
  url: string,
  record: { readonly version: number; readonly contentHash: string },
): string {
  const end = `${url}?v=${record.version}\nSHA-256 ${record.contentHash}`;
  return `${[...parts, end].join('\n\n')}\n`;
}
