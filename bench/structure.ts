import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from '#domain/extracted.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import { structureAct } from '#indexer/ingest/structure/structure-act.ts';

// Prints article headings found in each code against the expected number. No text is printed.
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/data' },
    missing: { type: 'boolean', default: false },
  },
});

const EXPECTED: Readonly<Record<string, number>> = {
  administrative_offenses_law_code: 690,
  administrative_procedure_law_code: 138,
  civil_law_code: 1451,
  civil_procedure_law_code: 549,
  competition_law_code: 84,
  criminal_law_code: 446,
  criminal_procedure_law_code: 574,
  customs_law_code: 337,
  election_law_code: 250,
  execution_of_sentences_law_code: 203,
  'family-law-code': 205,
  forest_law_code: 80,
  housing_law_code: 147,
  labor_law_code: 326,
  land_law_code: 113,
  merchant_shipping_law_code: 337,
  migration_law_code: 95,
  urban_planning_and_construction_law_code: 108,
  water_law_code: 105,
};

const folder = join(values.shared, 'az-codes/pdf');
if (!existsSync(folder)) console.log(`Skipped: codes (no ${folder}).`);
else await run();

async function run(): Promise<void> {
  let found = 0;
  let expected = 0;
  for (const [code, want] of Object.entries(EXPECTED)) {
    const lines = await linesOf(join(folder, `${code}.pdf`));
    const begun = performance.now();
    const act = structureAct({
      mediaType: 'application/pdf',
      pages: 1,
      lines,
      quality: { score: 1, verdict: 'good', reasons: [] },
      dropped: [],
    });
    const ms = performance.now() - begun;
    const nodes = [...walkProvisions(act.provisions)].map(({ node }) => node);
    const articles = nodes.filter((node) => node.kind === 'maddə');
    const ids = new Set(nodes.map((node) => node.id));
    const notes = act.endnotes.filter((note) => /^\d/.test(note.mark)).length;
    found += articles.length;
    expected += want;
    console.log(
      `${code.padEnd(42)} articles ${articles.length} of ${want}; nodes ${nodes.length}, same ids ${nodes.length - ids.size}, repealed ${nodes.filter((node) => node.repealed).length}, notes ${notes}; ${lines.length} lines in ${ms.toFixed(0)} ms`,
    );
    if (values.missing)
      console.log(`  gaps: ${gapsOf(articles.map((node) => node.number ?? '')).join(' ')}`);
  }
  console.log(`All: ${found} of ${expected}`);
}

function gapsOf(numbers: readonly string[]): readonly string[] {
  const whole = numbers.map((number) => Number.parseInt(number, 10));
  const seen = new Set(whole);
  const last = Math.max(0, ...whole);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !seen.has(number))
    .map(String);
}

/** Lines by the product's own reader where it is there, else by `pdftotext`. */
async function linesOf(path: string): Promise<readonly Line[]> {
  const reader = new URL('../indexer/ingest/extract/read-pdf.ts', import.meta.url);
  if (existsSync(reader)) {
    const { linesOfPdf } = await import('#indexer/ingest/extract/read-pdf.ts');
    return (await linesOfPdf(readFileSync(path))).lines;
  }
  const text = execFileSync('pdftotext', ['-layout', path, '-'], {
    maxBuffer: 64 * 1024 * 1024,
  }).toString();
  return text.split('\n').map((line) => ({ text: line }));
}
