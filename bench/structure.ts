import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readConfig } from '#config';
import { readDocument } from '#indexer/ingest/extract/read-document.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';
import { type ActRow, CODES, compareFormats, compareNotes, readAct } from './structure/acts.ts';
import { compareCitations } from './structure/citations.ts';

// What the structure step reads from real documents, in counts: no text and no name is printed.

const { sharedData } = readConfig();
const path = (...parts: readonly string[]) => join(sharedData, ...parts);

if (existsSync(sharedData)) await run();
else console.log(`Skipped: no ${sharedData} (ASHKAR_SHARED_DATA).`);

async function run(): Promise<void> {
  const begun = performance.now();
  const rows = await runCodes();
  await runOtherActs();
  const notes = compareNotes(path('az-codes', 'json', 'amendment_notes.jsonl.xz'), rows);
  if (notes === undefined) console.log('Skipped: endnotes (no notes file).');
  else {
    console.log(
      `endnotes    ${share(notes.equal, notes.all)} agree; other: ${notes.other.join(', ')}`,
    );
  }
  const formats = await compareFormats(
    path('az-traffic-law', 'yol-hereketi-qanunu_docx_htm.tar.xz'),
  );
  if (formats === undefined) console.log('Skipped: docx = htm (no traffic law).');
  else console.log(`docx = htm  ${share(formats.equal, formats.pairs)}`);
  await runDecisions();
  runCitations();
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s, peak ${peak.toFixed(0)} MB`);
}

async function runCodes(): Promise<ReadonlyMap<string, ActRow>> {
  const rows = new Map<string, ActRow>();
  let [found, expected, pages, ms] = [0, 0, 0, 0];
  for (const { code, articles, why } of CODES) {
    const file = path('az-codes', 'pdf', `${code}.pdf`);
    if (!existsSync(file)) {
      console.log(`Skipped: ${code} (no file).`);
      continue;
    }
    const row = await readAct(file, code, 'application/pdf');
    rows.set(code, row);
    found += row.articles;
    expected += articles;
    pages += row.pages;
    ms += row.extractMs + row.structureMs;
    const difference = row.articles - articles;
    console.log(
      `${line(row)}  of ${articles}${difference === 0 ? '' : `  ${signed(difference)}: ${why ?? '?'}`}`,
    );
  }
  console.log(
    `codes       ${found} article headings of ${expected}; ${pages} pages, ${((1000 * pages) / ms).toFixed(0)} pages/s per core`,
  );
  return rows;
}

async function runOtherActs(): Promise<void> {
  const others = [
    ['az-codes', 'md', 'tax_law_code.docling.md'],
    ['regulations', 'elektron-mehkeme-2020.txt'],
    ['regulations', 'elektron-prokurorluq-2022.txt'],
  ];
  for (const parts of others) {
    const file = path(...parts);
    if (!existsSync(file)) console.log(`Skipped: ${parts.at(-1)} (no file).`);
    else console.log(line(await readAct(file, parts.at(-1) ?? '', 'text/plain')));
  }
}

async function runDecisions(): Promise<void> {
  const folder = path('az-court-decisions');
  if (!existsSync(folder)) {
    console.log('Skipped: decisions (no folder).');
    return;
  }
  let all = 0;
  let whole = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const extraction = await readDocument(readFileSync(join(folder, file)), 'text/plain');
    if (!extraction.ok) throw new Error(extraction.code);
    const { facts, blocks, appealTerm } = structureDecision(extraction.document);
    const zones = new Set(blocks.map((block) => block.zone));
    const stated = [facts.kind, facts.courtName, facts.caseNumberRaw, facts.adoptedOn, appealTerm];
    all += 1;
    if (stated.every((fact) => fact !== undefined) && facts.judges.length > 0 && zones.size === 4)
      whole += 1;
  }
  console.log(
    `decisions   ${whole} of ${all} with kind, court, number, date, panel, zones, appeal term`,
  );
}

function runCitations(): void {
  const result = compareCitations(path('az-constcourt-kmq', 'kmq_links.json'));
  if (result === undefined) {
    console.log('Skipped: citations (no file).');
    return;
  }
  console.log(
    `citations   ${share(result.found, result.links)} links in ${result.texts} texts; ${result.false} false of ${result.citations}; missed: ${result.missed.join(', ')}`,
  );
}

function line(row: ActRow): string {
  const times = `${row.extractMs.toFixed(0)} + ${row.structureMs.toFixed(0)} ms`;
  return `${row.name.padEnd(42)} ${String(row.articles).padStart(5)} articles, ${row.nodes} nodes, ${row.sameIds} same ids, ${row.repealed} repealed, ${row.endnotes.size} endnotes, ${times}`;
}

function share(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / all).toFixed(2)} %)`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
