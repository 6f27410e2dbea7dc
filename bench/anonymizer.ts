import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { generateDecisions } from '#demo/generate-decisions.ts';
import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { falseMasks } from './anonymizer/negatives.ts';
import { printSeeds } from './anonymizer/seeds.ts';
import { rewrite, STRATA } from './anonymizer/strata.ts';

/** One row of a gold file: text, case record, spans. `kind` is direct, quasi or keep. */
type GoldRow = {
  readonly id: string;
  readonly text: string;
  readonly metadata: {
    readonly decision?: GoldRow['metadata'];
    readonly parties?: CaseRecord['parties'];
    readonly judges?: readonly string[];
    readonly closedHearing?: boolean;
    readonly caseNumber?: string;
    readonly kind?: string;
    readonly adoptedOn?: string;
  };
  readonly gold: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly class: string;
    readonly entity: string;
    readonly kind: string;
  }[];
  readonly traps?: readonly string[];
};

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    out: { type: 'string' },
    'no-record': { type: 'boolean', default: false },
    'as-if-accepted': { type: 'boolean', default: false },
    count: { type: 'string', default: '440' },
    list: { type: 'boolean', default: false },
    stratum: { type: 'string', default: 'clean' },
    seeds: { type: 'string' },
  },
});

if (values.seeds !== undefined) {
  printSeeds(values.seeds.split(','), Number(values.count));
  process.exit(0);
}
const source: GoldRow[] =
  values.gold === undefined ? demoGold(Number(values.count)) : readGold(values.gold);
if (!(values.stratum in STRATA)) {
  console.error(`Unknown stratum; one of: ${Object.keys(STRATA).join(', ')}`);
  process.exit(2);
}
const rows = source.map((row) => ({ ...row, ...rewrite(values.stratum, row.text, row.gold) }));
const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
console.log(
  `corpus: ${rows.length} documents, ${words} words, ${rows.reduce((sum, row) => sum + row.gold.length, 0)} gold spans${values.gold === undefined ? ' (demonstration generator)' : ''}`,
);

const perClass = new Map<
  string,
  { total: number; found: number; part: number; missed: string[] }
>();
const kept = { total: 0, intact: 0, broken: [] as string[] };
const gates = { publish: 0, review: 0, withhold: 0 };
const untrapped = { all: 0, publish: 0 };
const reasons = new Map<string, number>();
let leakDocuments = 0;
const started = process.cpuUsage();
const results = rows.map((row) => ({ row, result: runRow(row) }));
const cpu = process.cpuUsage(started);
const ms = (cpu.user + cpu.system) / 1000; // CPU time: other processes do not count
for (const { row, result } of results) score(row, result);
printTables();
if (values.out !== undefined) writeOut(values.out);
const masks = falseMasks();
for (const line of masks) console.log(line);
console.log(
  `speed: ${(words / 300 / (ms / 1000)).toFixed(0)} pages/s on one core (page = 300 words), ${ms.toFixed(0)} ms of CPU for all`,
);
console.log(`memory: peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

function demoGold(count: number): GoldRow[] {
  return [...generateDecisions('bench', count)].map((decision) => ({
    id: `${decision.id}-${decision.family}`,
    text: decision.text,
    metadata: decision.metadata,
    gold: decision.gold.map((span) => ({ ...span, class: span.cls })),
    traps: decision.traps,
  }));
}

function readGold(path: string): GoldRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRow);
}

/** The text as blocks: one paragraph a line, zones by the usual headings. */
function blocksOf(text: string): StructuredDecision['blocks'] {
  let zone: 'introduction' | 'facts' | 'reasoning' | 'operative' = 'introduction';
  return text.split('\n').map((line, i) => {
    const folded = foldAz(line.trim());
    if (/^(?:mueyyen ?etdi|tesviri|isin hallari)/.test(folded)) zone = 'facts';
    if (/^(?:esaslandirma|esaslandirici)/.test(folded)) zone = 'reasoning';
    if (/^(?:qet ?etdi|qerara ?aldi|hokm ?etdi|emr ?etdi|netice)/.test(folded)) zone = 'operative';
    return { anchor: `p${i + 1}`, zone, kind: 'paragraph' as const, text: line };
  });
}

function runRow(row: GoldRow): AnonymizationResult {
  const metadata = row.metadata.decision ?? row.metadata;
  const record: CaseRecord | undefined =
    values['no-record'] || metadata.parties === undefined
      ? undefined
      : {
          parties: metadata.parties,
          judges: metadata.judges ?? [],
          closedHearing: metadata.closedHearing ?? false,
        };
  const document: StructuredDecision = {
    type: 'decision',
    facts: { judges: [], caseNumberRaw: metadata.caseNumber, kind: metadata.kind as never },
    outcome: 'other',
    blocks: blocksOf(row.text),
  };
  return anonymize(document, record, DEFAULT_POLICY, `bench/${row.id}`);
}

function score(row: GoldRow, result: AnonymizationResult): void {
  gates[result.gate]++;
  if ((row.traps ?? []).length === 0) {
    untrapped.all++;
    if (result.gate === 'publish') untrapped.publish++;
  }
  for (const reason of result.receipt.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const masked = result.annotations.filter((annotation) => annotation.action !== 'keep');
  let leaked = false;
  for (const span of row.gold) {
    const covering = masked.filter(
      (annotation) => annotation.start < span.end && annotation.end > span.start,
    );
    if (span.class === 'protected' || span.kind === 'keep') {
      kept.total++;
      const broken =
        covering.length > 0 &&
        !(
          span.class === 'date' &&
          covering.every((one) => one.label.includes(span.surface.slice(0, 4)))
        );
      if (broken) kept.broken.push(`${row.id}: ${span.surface}`);
      else kept.intact++;
      continue;
    }
    const entry = perClass.get(`${span.class}/${span.kind}`) ?? {
      total: 0,
      found: 0,
      part: 0,
      missed: [],
    };
    perClass.set(`${span.class}/${span.kind}`, entry);
    entry.total++;
    const letters = row.text.slice(span.start, span.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const covered = coveredLetters(row.text, span, covering);
    if (covered === letters) entry.found++;
    else {
      if (covered > 0) entry.part++;
      entry.missed.push(`${row.id}: ${span.surface}`);
      if (span.kind === 'direct') leaked = true;
    }
  }
  if (leaked && (result.gate === 'publish' || values['as-if-accepted'])) leakDocuments++;
}

function coveredLetters(
  text: string,
  span: { start: number; end: number },
  covering: readonly { start: number; end: number }[],
): number {
  let count = 0;
  for (let i = span.start; i < span.end; i++) {
    if (
      /[\p{L}\p{N}]/u.test(text[i] ?? '') &&
      covering.some((one) => one.start <= i && i < one.end)
    )
      count++;
  }
  return count;
}

function printTables(): void {
  console.log('\nclass/kind          spans   found   recall   partly');
  for (const [name, entry] of [...perClass].sort()) {
    console.log(
      `${name.padEnd(18)} ${String(entry.total).padStart(6)} ${String(entry.found).padStart(7)}   ${(entry.found / entry.total).toFixed(4)} ${String(entry.part).padStart(6)}`,
    );
    if (values.list)
      for (const missed of entry.missed.slice(0, 25)) console.log(`    missed ${missed}`);
  }
  console.log(
    `kept spans         ${String(kept.total).padStart(6)} ${String(kept.intact).padStart(7)}   ${(kept.intact / Math.max(1, kept.total)).toFixed(4)}`,
  );
  if (values.list)
    for (const broken of kept.broken.slice(0, 40)) console.log(`    masked though kept ${broken}`);
  const all = rows.length;
  console.log(
    `\ngate: publish ${gates.publish} (${((100 * gates.publish) / all).toFixed(1)} %), review ${gates.review}, withhold ${gates.withhold}; without deliberate traps ${untrapped.publish} of ${untrapped.all} publish`,
  );
  console.log(
    `documents with a direct span left in ${values['as-if-accepted'] ? 'any text, as if accepted' : 'a published text'}: ${leakDocuments}`,
  );
  console.log(
    [...reasons]
      .sort((a, b) => b[1] - a[1])
      .map(([reason, n]) => `  ${reason}: ${n}`)
      .join('\n'),
  );
}

/**
 * Writes what would be published: `<id>.txt` for documents the gate publishes (with `--as-if-accepted`
 * also those in review), and for every document `<id>.json` with gate, reasons and found spans.
 */
function writeOut(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { row, result } of results) {
    const { text, gate, receipt, annotations, withholdGround } = result;
    const isOut = gate === 'publish' || (gate === 'review' && values['as-if-accepted']);
    const published = [text.title, ...text.blocks.map((block) => block.text)].join('\n');
    if (isOut) writeFileSync(join(folder, `${row.id}.txt`), published);
    const spans = annotations.map(({ start, end, cls, action, label, entity, ground }) => ({
      start,
      end,
      class: cls,
      action,
      label,
      entity,
      ground,
    }));
    const shown = isOut ? { title: text.title, text: published, legend: text.legend } : {};
    writeFileSync(
      join(folder, `${row.id}.json`),
      JSON.stringify({ id: row.id, gate, withholdGround, ...shown, receipt, spans }),
    );
  }
}
