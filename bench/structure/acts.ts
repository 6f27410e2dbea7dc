import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractedDocument } from '#domain/extracted.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import type { MediaType } from '#domain/package-metadata.ts';
import type { StructuredAct } from '#domain/structured-text.ts';
import { readDocument } from '#indexer/ingest/extract/read-document.ts';
import { structureAct } from '#indexer/ingest/structure/structure-act.ts';

/** Article headings of the codes, counted by pattern, order and gaps; the difference with its reason. */
export const CODES: readonly {
  readonly code: string;
  readonly articles: number;
  readonly why?: string;
}[] = [
  { code: 'administrative_offenses_law_code', articles: 690 },
  { code: 'administrative_procedure_law_code', articles: 138 },
  { code: 'civil_law_code', articles: 1451 },
  {
    code: 'civil_procedure_law_code',
    articles: 549,
    why: '431-2 is printed as "431.2." and stands in its order, so it is an article',
  },
  { code: 'competition_law_code', articles: 84 },
  { code: 'criminal_law_code', articles: 446 },
  { code: 'criminal_procedure_law_code', articles: 574 },
  { code: 'customs_law_code', articles: 337 },
  { code: 'election_law_code', articles: 250 },
  { code: 'execution_of_sentences_law_code', articles: 203 },
  { code: 'family-law-code', articles: 205 },
  { code: 'forest_law_code', articles: 80 },
  { code: 'housing_law_code', articles: 147 },
  { code: 'labor_law_code', articles: 326 },
  { code: 'land_law_code', articles: 113 },
  { code: 'merchant_shipping_law_code', articles: 337 },
  { code: 'migration_law_code', articles: 95 },
  { code: 'urban_planning_and_construction_law_code', articles: 108 },
  { code: 'water_law_code', articles: 105 },
];

export type ActRow = {
  readonly name: string;
  readonly pages: number;
  readonly articles: number;
  readonly nodes: number;
  readonly sameIds: number;
  readonly repealed: number;
  readonly endnotes: ReadonlyMap<string, string>;
  readonly extractMs: number;
  readonly structureMs: number;
};

/** Reads and structures one act; no text of it leaves this function but the endnotes. */
export async function readAct(path: string, name: string, mediaType: MediaType): Promise<ActRow> {
  const begun = performance.now();
  const document = await documentOf(path, mediaType);
  const extracted = performance.now();
  const act = structureAct(document);
  const structured = performance.now();
  const nodes = [...walkProvisions(act.provisions)].map(({ node }) => node);
  return {
    name,
    pages: document.pages,
    articles: nodes.filter((node) => node.kind === 'maddə').length,
    nodes: nodes.length,
    sameIds: nodes.length - new Set(nodes.map((node) => node.id)).size,
    repealed: nodes.filter((node) => node.repealed).length,
    endnotes: new Map(act.endnotes.map((note) => [note.mark, note.text])),
    extractMs: extracted - begun,
    structureMs: structured - extracted,
  };
}

async function documentOf(path: string, mediaType: MediaType): Promise<ExtractedDocument> {
  const extraction = await readDocument(readFileSync(path), mediaType);
  if (!extraction.ok) throw new Error(`${path}: ${extraction.code}`);
  return extraction.document;
}

export type NotesResult = {
  readonly all: number;
  readonly equal: number;
  readonly other: readonly string[];
};

/**
 * Endnotes against the notes that were cut from the same files by pattern. Where a row of that file runs
 * on into the next mark, it is compared up to there. Undefined where the file or `xz` is absent.
 */
export function compareNotes(
  file: string,
  codes: ReadonlyMap<string, ActRow>,
): NotesResult | undefined {
  if (!existsSync(file)) return undefined;
  const rows = execFileSync('xz', ['-dc', file], { maxBuffer: 256 * 1024 * 1024 })
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { code: string; note: number; text: string });
  let equal = 0;
  const other: string[] = [];
  for (const { code, note, text } of rows) {
    const notes = codes.get(code)?.endnotes;
    const mine = letters(notes?.get(String(note)) ?? '');
    const theirs = letters(text);
    const runsOn =
      mine !== '' && new RegExp(`^(?:${note + 1}|KMQ?\\d)`).test(theirs.slice(mine.length));
    if (mine === theirs || (theirs.startsWith(mine) && runsOn)) equal += 1;
    else other.push(`${code} ${note}`);
  }
  return { all: rows.length, equal, other };
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}

/** Traffic law as Word and as HTML: how many pairs give the same provisions, letter by letter. */
export async function compareFormats(
  archive: string,
): Promise<{ readonly pairs: number; readonly equal: number } | undefined> {
  if (!existsSync(archive)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-structure-'));
  try {
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    const files = readdirSync(folder, { recursive: true }).map(String);
    const html = new Map(
      files.filter((file) => file.endsWith('.htm')).map((file) => [stemOf(file), file]),
    );
    let pairs = 0;
    let equal = 0;
    for (const file of files.filter((one) => one.endsWith('.docx'))) {
      const other = html.get(stemOf(file));
      if (other === undefined) continue;
      pairs += 1;
      const word = textOf(structureAct(await documentOf(join(folder, file), DOCX)));
      const page = textOf(structureAct(await documentOf(join(folder, other), 'text/html')));
      if (word === page) equal += 1;
    }
    return { pairs, equal };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
}

function textOf(act: StructuredAct): string {
  return [...walkProvisions(act.provisions)]
    .map(({ node }) => `${node.id} ${letters(node.heading ?? '')} ${letters(node.text)}`)
    .join('\n');
}
