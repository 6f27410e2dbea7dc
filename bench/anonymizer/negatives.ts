import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';
import { extractedFile } from '../extracted-file.ts';
import { printTable } from '../table.ts';

const CODES = 'az-codes/pdf';
const TEXTS = [
  'az-codes/md/tax_law_code.docling.md',
  'regulations/elektron-mehkeme-2020.txt',
  'regulations/elektron-prokurorluq-2022.txt',
];

type Row = { readonly name: string; readonly words: number; readonly masks: readonly string[] };

/**
 * Prints false masks per 100,000 words of each code and regulation and of all: laws name no private
 * person, so every mask is false. The masked words are printed only where `show` is set.
 */
export async function printFalseMasks(show: boolean): Promise<void> {
  const root = process.env.ASHKAR_SHARED_DATA ?? '../shared/data';
  const files = filesIn(root);
  if (files.length === 0) {
    console.log('false masks on law: SKIPPED (shared data absent)');
    return;
  }
  const rows: Row[] = [];
  for (const file of files) rows.push(await falseMasks(file));
  rows.push({
    name: `all ${rows.length} files`,
    words: rows.reduce((sum, { words }) => sum + words, 0),
    masks: rows.flatMap(({ masks }) => masks),
  });
  console.log('\nfalse masks on law');
  printTable([
    ['file', 'words', 'masks', 'per 100,000'],
    ...rows.map(({ name, words, masks }) => [
      name,
      words,
      masks.length,
      ((100_000 * masks.length) / Math.max(1, words)).toFixed(2),
    ]),
  ]);
  if (show)
    for (const { name, masks } of rows.slice(0, -1))
      for (const mask of masks) console.log(`false mask ${name} ${mask}`);
}

function filesIn(root: string): string[] {
  const folder = join(root, CODES);
  const codes = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()
        .map((name) => join(folder, name))
    : [];
  return [...codes, ...TEXTS.map((text) => join(root, text)).filter((path) => existsSync(path))];
}

async function falseMasks(path: string): Promise<Row> {
  const { blocks, ...rest } = structureDecision(await extractedFile(path));
  const document: StructuredDecision = { ...rest, facts: { judges: [] }, blocks };
  const text = blocks.map((block) => block.text).join('\n');
  const { annotations } = anonymize(document, undefined, DEFAULT_POLICY, 'negatives');
  const masks = annotations.filter((annotation) => annotation.action !== 'keep');
  return {
    name: basename(path),
    words: text.split(/\s+/).length,
    masks: masks.map((mask) => `${mask.rule}: ${JSON.stringify(text.slice(mask.start, mask.end))}`),
  };
}
