import { parseArgs } from 'node:util';
import { STAGES } from '#anonymizer/stages.ts';
import { diceOf } from '#demo/dice.ts';
import { printAttack } from './anonymizer/attacker/attack.ts';
import { corpusOf, SETS } from './anonymizer/corpus.ts';
import { type GoldRow, readGold } from './anonymizer/gold.ts';
import { markedDecisions } from './anonymizer/marked-decisions.ts';
import { printFalseMasks } from './anonymizer/negatives.ts';
import { printParagraphs } from './anonymizer/paragraphs.ts';
import { printScores, SUMMARY, scoreLine } from './anonymizer/score/print.ts';
import { documentOf, type Run, recordOf, runRow } from './anonymizer/score/run.ts';
import { writeOut } from './anonymizer/score/write-out.ts';
import { printSpeed, type SpeedJob } from './anonymizer/speed.ts';
import { STRATA, stratumNamed } from './anonymizer/strata.ts';
import { forgetUnseen } from './anonymizer/vocabulary.ts';
import { printTable } from './table.ts';

const SPEED_DOCUMENTS = 500;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    out: { type: 'string' },
    'no-record': { type: 'boolean', default: false },
    'as-if-accepted': { type: 'boolean', default: false },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: 'bench' },
    set: { type: 'string' },
    stratum: { type: 'string' },
    full: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    negatives: { type: 'boolean', default: false },
    paragraphs: { type: 'boolean', default: false },
    decisions: { type: 'boolean', default: false },
  },
});

try {
  if (values.negatives) await negatives();
  else if (values.paragraphs) marked();
  else if (values.decisions) written();
  else if (values.gold === undefined) await generated();
  else given(values.gold);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exit(2);
}

/** A gold file from anywhere, with the word lists whole. */
function given(path: string): void {
  const rows = readGold(path);
  console.log(`seed none; ${sizeOf(rows)}`);
  const runs = runAll(rows, !values['no-record']);
  printScores(runs, values.list);
  printAttack(runs, values.seed, values.list);
  if (values.out !== undefined) writeOut(values.out, runs, values['as-if-accepted']);
}

async function negatives(): Promise<void> {
  forgetUnseen();
  console.log('seed none; a fifth of the names is in no list');
  await printFalseMasks(values.list);
}

function marked(): void {
  console.log('seed none; marked paragraphs, text only, with the word lists whole');
  printParagraphs();
}

/** Marked decisions: whole texts by other hands, with and without the case record. */
function written(): void {
  const table: (string | number)[][] = [['set', 'record', ...SUMMARY]];
  for (const set of SETS.filter((one) => values.set === undefined || values.set === one)) {
    const rows = markedDecisions(set);
    console.log(`\nseed none; marked decisions, set ${set}; ${sizeOf(rows)}; the word lists whole`);
    for (const withRecord of values['no-record'] ? [false] : [true, false]) {
      const runs = runAll(rows, withRecord);
      table.push([set, withRecord ? 'yes' : 'no', ...scoreLine(runs)]);
      console.log(`\n${set}, ${withRecord ? 'with record' : 'text only'}`);
      printScores(runs, values.list);
    }
  }
  printTable(table);
}

async function generated(): Promise<void> {
  forgetUnseen();
  const count = values.full ? 2000 : Number(values.count);
  const perStratum = values.full ? 200 : Math.max(10, Math.round(count / 10));
  const strata = values.stratum === undefined ? STRATA : [stratumNamed(values.stratum)];
  for (const set of SETS.filter((one) => values.set === undefined || values.set === one)) {
    const corpus = corpusOf({ set, seed: values.seed, count });
    console.log(
      `\nseed ${values.seed}; set ${set}; ${sizeOf(corpus)}; a fifth of the names is in no list`,
    );
    const table: (string | number)[][] = [['stratum', 'record', ...SUMMARY]];
    for (const stratum of strata) {
      const rows = corpus.slice(0, stratum.name === 'clean' ? count : perStratum).map((row) => ({
        ...row,
        ...stratum.rewrite(row, randomOf(`${values.seed}/${stratum.name}/${row.id}`)),
      }));
      for (const withRecord of values['no-record'] ? [false] : [true, false]) {
        const runs = runAll(rows, withRecord);
        table.push([stratum.name, withRecord ? 'yes' : 'no', ...scoreLine(runs)]);
        if (stratum.name !== 'clean' && values.stratum === undefined) continue;
        console.log(`\n${set}, ${stratum.name}, ${withRecord ? 'with record' : 'text only'}`);
        printScores(runs, values.list);
        if (stratum.name === 'clean') printAttack(runs, values.seed, values.list);
      }
    }
    printTable(table);
    if (values.ablate) ablate(corpus);
  }
  if (values.stratum !== undefined) return; // one stratum is a look while tuning
  await printFalseMasks(values.list);
  await printSpeed(speedJobs());
}

function* speedJobs(): Generator<SpeedJob> {
  for (const row of corpusOf({ set: 'development', seed: values.seed, count: SPEED_DOCUMENTS }))
    yield { document: documentOf(row).document, record: recordOf(row) };
}

function randomOf(seed: string): () => number {
  const dice = diceOf(seed);
  return () => dice.int(0, 0xffff_ffff) / 0x1_0000_0000;
}

function ablate(corpus: readonly GoldRow[]): void {
  const table: (string | number)[][] = [['left out', 'record', ...SUMMARY]];
  for (const stage of STAGES)
    for (const withRecord of [true, false]) {
      const without = new Set([stage]);
      const runs = corpus.map((row) => runRow(row, { withRecord, without }));
      table.push([stage, withRecord ? 'yes' : 'no', ...scoreLine(runs)]);
    }
  printTable(table);
}

function runAll(rows: readonly GoldRow[], withRecord: boolean): Run[] {
  return rows.map((row) => runRow(row, { withRecord }));
}

function sizeOf(rows: readonly GoldRow[]): string {
  const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
  const persons = rows.reduce(
    (sum, row) => sum + row.gold.filter((span) => span.class === 'person').length,
    0,
  );
  return `corpus: ${rows.length} documents, ${words} words, ${persons} person mentions`;
}
