import { printTable } from '../../table.ts';
import { interval } from './bootstrap.ts';
import { bCubed, mentionsOf, wrongMerges } from './clusters.ts';
import { leaksOf, upperBound } from './leaks.ts';
import { formOf, ID_CLASSES, unseenMentions } from './mentions.ts';
import { idPrecision, tokenPrecision, wrongWords } from './precision.ts';
import {
  entityRecall,
  keptSpans,
  mentionRecall,
  missedSpans,
  type Ratio,
  share,
  total,
} from './recall.ts';
import { residuesOf } from './residues.ts';
import type { Run } from './run.ts';
import { suffixAgreement } from './suffix.ts';

type Metric = (run: Run) => Ratio;
const METRICS: Readonly<Record<string, Metric>> = {
  ER_di: (run) => entityRecall(run, 'direct'),
  ER_qi: (run) => entityRecall(run, 'quasi'),
  person: (run) => mentionRecall(run, (span) => span.class === 'person'),
  ids: (run) => mentionRecall(run, (span) => ID_CLASSES.has(span.class)),
  address: (run) => mentionRecall(run, (span) => span.class === 'address'),
  precision: tokenPrecision,
  kept: (run) => keptSpans(run).ratio,
};
const MORE: Readonly<Record<string, Metric>> = {
  ...METRICS,
  'person initials': (run) => personsOf(run, 'initials'),
  'person Russian': (run) => personsOf(run, 'russian'),
  'person unseen': (run) => unseenRecall(run, true),
  'person seen': (run) => unseenRecall(run, false),
  'ids precision': idPrecision,
  'B³ precision': (run) => bCubed(mentionsOf(run)).precision,
  'B³ recall': (run) => bCubed(mentionsOf(run)).recall,
  'suffix agreement': (run) => suffixAgreement(run).ratio,
};

function personsOf(run: Run, form: string): Ratio {
  return mentionRecall(
    run,
    (span) => span.class === 'person' && formOf(span.surface, run.row.genre) === form,
  );
}

function unseenRecall(run: Run, isWanted: boolean): Ratio {
  const unseen = unseenMentions(run);
  return mentionRecall(run, (span) => span.class === 'person' && unseen.has(span) === isWanted);
}

/** Columns of `scoreLine`. */
export const SUMMARY = [...Object.keys(METRICS), 'publish', 'leaking'];

/** One line of a table of strata: the chief shares, the published share, and leaking documents if all were published. */
export function scoreLine(runs: readonly Run[]): readonly string[] {
  const published = runs.filter((run) => run.result.gate === 'publish').length;
  return [
    ...Object.values(METRICS).map((metric) => share(total(runs.map(metric))).toFixed(4)),
    (published / Math.max(1, runs.length)).toFixed(2),
    String(runs.filter((run) => leaksOf(run).length > 0).length),
  ];
}

/** All shares with their intervals, routes, leaks, merges and residues; with `list` what was missed. */
export function printScores(runs: readonly Run[], list: boolean): void {
  const rows = Object.entries(MORE).map(([name, metric]) => {
    const ratios = runs.map(metric);
    const [low, high] = interval(ratios, name);
    const sum = total(ratios);
    return [name, sum.all, share(sum).toFixed(4), `${low.toFixed(4)}–${high.toFixed(4)}`];
  });
  printTable([['metric', 'of', 'share', '95 %'], ...rows]);
  const merges = total(runs.map((run) => wrongMerges(mentionsOf(run))));
  console.log(`wrong merges ${merges.part} of ${merges.all} pairs of persons`);
  const residues = runs.flatMap((run) => residuesOf(run.published));
  console.log(
    `residues ${residues.length}; not aligned ${runs.filter((run) => !run.isAligned).length}`,
  );
  for (const gate of ['publish', 'review', 'withhold']) {
    const routed = runs.filter((run) => run.result.gate === gate);
    const leaking = routed.filter((run) => leaksOf(run).length > 0).length;
    const bound = (100 * upperBound(leaking, routed.length)).toFixed(2);
    console.log(`${gate} ${routed.length}, leaking ${leaking} (95 % upper bound ${bound} %)`);
  }
  if (!list) return;
  for (const run of runs) {
    for (const span of missedSpans(run))
      console.log(`missed ${run.row.id} ${span.class} ${span.surface}`);
    for (const span of keptSpans(run).broken) console.log(`masked ${run.row.id} ${span.surface}`);
    for (const miss of suffixAgreement(run).misses) console.log(`ending ${run.row.id} ${miss}`);
    for (const word of wrongWords(run)) console.log(`over ${run.row.id} ${word}`);
    for (const leak of leaksOf(run)) console.log(`leak ${run.row.id} ${leak}`);
  }
  for (const residue of residues) console.log(`residue ${residue}`);
}
