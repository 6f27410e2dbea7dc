import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';

const FILES = [
  'az-codes/md/tax_law_code.docling.md',
  'regulations/elektron-mehkeme-2020.txt',
  'regulations/elektron-prokurorluq-2022.txt',
];

/** False masks on texts of law, which name no private person: one line per file. Text is not copied to the output unless `show`. */
export function falseMasks(show = false): string[] {
  const root = process.env.ASHKAR_SHARED_DATA ?? '../shared/data';
  if (!existsSync(root)) return ['false masks on law: SKIPPED (shared data absent)'];
  return FILES.filter((file) => existsSync(join(root, file))).map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const words = text.split(/\s+/).length;
    const { annotations } = anonymize(documentOf(text), undefined, DEFAULT_POLICY, 'negatives');
    const masks = annotations.filter((annotation) => annotation.action !== 'keep');
    const list = show
      ? `\n${masks.map((mask) => `    ${mask.rule}: ${JSON.stringify(text.slice(mask.start, mask.end))}`).join('\n')}`
      : '';
    return `false masks on ${file}: ${masks.length} in ${words} words = ${((100_000 * masks.length) / words).toFixed(2)} per 100,000${list}`;
  });
}

function documentOf(text: string): StructuredDecision {
  return {
    type: 'decision',
    facts: { judges: [] },
    outcome: 'other',
    blocks: text
      .split('\n')
      .map((line, i) => ({ anchor: `p${i}`, zone: 'reasoning', kind: 'paragraph', text: line })),
  };
}
