import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { DECISIONS, type DecisionFact } from '#bench/real-input/facts.ts';
import { printTable } from '#bench/table.ts';
import { readConfig } from '#config';
import type { CaseRecord } from '#domain/person.ts';
import { documentOf, paragraphsOf } from './document.ts';
import { fillPlaceholders, type RefillSpan } from './fill.ts';
import { findKept } from './kept.ts';
import { findResidues, residualStems } from './residues.ts';
import { type RefillScore, scoreRefill } from './score.ts';

/** One refilled decision, with or without its case record. */
export type RefillRow = {
  readonly file: string;
  readonly hasRecord: boolean;
  readonly score: RefillScore;
};

const SEEDS = 60;
const SHOWN = 12; // examples of each kind of failure on the terminal

const folder = () => join(readConfig().sharedData, 'az-court-decisions');

/** True where the two decisions are at hand. */
export function hasDecisions(): boolean {
  return existsSync(join(folder(), 'SOURCES.md'));
}

function read({ file }: DecisionFact): string {
  return paragraphsOf(readFileSync(join(readConfig().sharedData, file), 'utf8'));
}

const stems = () => residualStems(readFileSync(join(folder(), 'SOURCES.md'), 'utf8'));

/** The decisions as they were published: what the earlier masking left in is the gold. */
export function officialRows(): RefillRow[] {
  return DECISIONS.map((fact) => {
    const text = read(fact);
    const residues = findResidues(text, stems());
    return rowOf(fact, text, [...residues, ...findKept(text, residues)], undefined, 'official');
  });
}

/** The decisions with this seed's invented values, with their case record and without. */
export function refillRows(seed: string): RefillRow[] {
  return DECISIONS.flatMap((fact: DecisionFact) => {
    const { text, spans, parties } = fillPlaceholders(read(fact), fact, seed);
    const residues = findResidues(text, stems()).map((one) => withoutCase(one, spans));
    const gold = [...spans, ...residues, ...findKept(text, spans)];
    const record: CaseRecord = { parties, judges: [], closedHearing: false };
    return [record, undefined].map((one) => rowOf(fact, text, gold, one, seed));
  });
}

/** A residue inside a filled name has the case of the whole name. */
function withoutCase(residue: RefillSpan, filled: readonly RefillSpan[]): RefillSpan {
  const isInside = filled.some(({ start, end }) => start <= residue.start && residue.end <= end);
  const { to: _, ...rest } = residue;
  return isInside ? rest : residue;
}

function rowOf(
  fact: DecisionFact,
  text: string,
  gold: readonly RefillSpan[],
  record: CaseRecord | undefined,
  seed: string,
): RefillRow {
  const result = anonymize(documentOf(text), record, DEFAULT_POLICY, `refill/${seed}/${fact.id}`);
  return { file: fact.id, hasRecord: record !== undefined, score: scoreRefill(text, gold, result) };
}

/** Prints the figures of the published and of the refilled decisions. */
export function printRefill(): void {
  if (!hasDecisions()) {
    console.log('refill: SKIPPED, no az-court-decisions under the shared data');
    return;
  }
  const official = officialRows().map(({ score }) => score);
  const rows = Array.from({ length: SEEDS }, (_, seed) => refillRows(String(seed))).flat();
  console.log(
    `refill: ${DECISIONS.length} official decisions, ${SEEDS} seeds, ${rows.length} texts`,
  );
  printTable([
    ['text', 'texts', ...CLASSES, 'leaking', 'published', 'endings', 'glued', 'kept'],
    ['official, as published', ...figures(official)],
    ['refilled, with record', ...figures(scores(rows, true))],
    ['refilled, text only', ...figures(scores(rows, false))],
  ]);
  for (const [name, found] of failures([
    ['official', official],
    ['with record', scores(rows, true)],
    ['text only', scores(rows, false)],
  ])) {
    console.log(`${name}: ${found.size} kinds`);
    for (const one of [...found].slice(0, SHOWN)) console.log(`    ${one}`);
  }
}

const CLASSES = ['person', 'document', 'date', 'period', 'company', 'residue'] as const;
const scores = (rows: readonly RefillRow[], hasRecord: boolean) =>
  rows.filter((row) => row.hasRecord === hasRecord).map(({ score }) => score);

function figures(list: readonly RefillScore[]): (string | number)[] {
  const sum = (of: (score: RefillScore) => number) => list.reduce((n, one) => n + of(one), 0);
  const ratio = (found: number, all: number) => `${found}/${all}`;
  return [
    list.length,
    ...CLASSES.map((cls) => {
      const all = sum(({ spans }) => spans[cls]);
      return ratio(all - sum(({ missed }) => missed[cls].length), all);
    }),
    sum(({ isLeaking }) => Number(isLeaking)),
    sum(({ gate }) => Number(gate === 'publish')),
    ratio(
      sum(({ endings }) => endings.defects.length),
      sum(({ endings }) => endings.asked),
    ),
    sum(({ residualGrammar }) => residualGrammar.length),
    ratio(
      sum(({ broken }) => broken.length),
      sum(({ spans }) => spans.kept),
    ),
  ];
}

type Named = readonly [name: string, list: readonly RefillScore[]];

function failures(groups: readonly Named[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const add = (name: string, found: readonly string[]) => {
    if (found.length > 0) out.set(name, new Set([...(out.get(name) ?? []), ...found]));
  };
  for (const [group, list] of groups) {
    for (const score of list) {
      for (const cls of CLASSES) add(`${group}: missed ${cls}`, score.missed[cls]);
      add(`${group}: ending`, score.endings.defects);
      add(`${group}: grammar`, score.residualGrammar);
      add(`${group}: kept span masked`, score.broken);
    }
  }
  return out;
}

if (import.meta.main) printRefill();
