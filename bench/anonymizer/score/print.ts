import { join } from 'node:path';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { certifiedRate } from '#domain/calibration.ts';
import { printTable } from '../../table.ts';
import { interval } from './bootstrap.ts';
import { bCubed, clusterFaults, mentionsOf, wrongMerges } from './clusters.ts';
import { leaksOf, upperBound } from './leaks.ts';
import { formOf, ID_CLASSES, unseenMentions } from './mentions.ts';
import {
  type Information,
  idPrecision,
  informationOf,
  tokenPrecision,
  weightedPrecision,
  wrongWords,
} from './precision.ts';
import {
  classesOf,
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

const FREQUENCIES = 'az-analysis/localdoc-frequency-az-80k.txt';
const INFORMATION = informationOf(
  join(process.env.ASHKAR_SHARED_DATA ?? '../shared/data', FREQUENCIES),
);

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

/** All shares with their intervals, classes, routes, leaks, merges and residues; with `list` what was missed. */
export function printScores(runs: readonly Run[], list: boolean): void {
  const weighted = INFORMATION === undefined ? {} : { 'precision, in bits': inBits(INFORMATION) };
  const metrics = Object.entries({ ...MORE, ...weighted });
  printTable([
    ['metric', 'of', 'share', '95 %'],
    ...metrics.map(([name, metric]) => [name, ...cells(name, runs.map(metric))]),
  ]);
  if (INFORMATION === undefined) console.log('precision, in bits: SKIPPED (shared data absent)');
  printClasses(runs);
  const merges = total(runs.map((run) => wrongMerges(mentionsOf(run))));
  console.log(`wrong merges ${merges.part} of ${merges.all} pairs of persons`);
  const residues = runs.flatMap((run) => residuesOf(run.published));
  console.log(
    `residues ${residues.length}; not aligned ${runs.filter((run) => !run.isAligned).length}`,
  );
  printRoutes(runs);
  if (!list) return;
  listMisses(runs);
  for (const residue of residues) console.log(`residue ${residue}`);
}

const inBits =
  (information: Information): Metric =>
  (run) =>
    weightedPrecision(run, information);

function cells(seed: string, ratios: readonly Ratio[]): readonly (string | number)[] {
  const [low, high] = interval(ratios, seed);
  const sum = total(ratios);
  return [Math.round(sum.all), share(sum).toFixed(4), `${low.toFixed(4)}–${high.toFixed(4)}`];
}

/** Mention recall of each class of the gold, direct and quasi apart. */
function printClasses(runs: readonly Run[]): void {
  printTable([
    ['class', 'kind', 'mentions', 'recall', '95 %'],
    ...classesOf(runs).map(({ cls, kind }) => [
      cls,
      kind,
      ...cells(
        `${cls}/${kind}`,
        runs.map((run) => mentionRecall(run, (one) => one.class === cls && one.kind === kind)),
      ),
    ]),
  ]);
}

/** Where documents go, why not to publication, and the leak rate that the automatic route could be certified with. */
function printRoutes(runs: readonly Run[]): void {
  const leakingOf = (routed: readonly Run[]) =>
    routed.filter((run) => leaksOf(run).length > 0).length;
  for (const gate of ['publish', 'review', 'withhold']) {
    const routed = runs.filter((run) => run.result.gate === gate);
    const leaking = leakingOf(routed);
    const bound = (100 * upperBound(leaking, routed.length)).toFixed(2);
    console.log(`${gate} ${routed.length}, leaking ${leaking} (95 % upper bound ${bound} %)`);
  }
  const automatic = runs.filter((run) => run.result.gate === 'publish');
  const rate = certifiedRate({
    name: 'bench',
    origin: 'demonstration',
    checked: automatic.length,
    leaking: leakingOf(automatic),
    policyVersion: DEFAULT_POLICY.version,
  });
  const part = automatic.length / Math.max(1, runs.length);
  console.log(
    `automatic route: ${(100 * part).toFixed(1)} % of documents, certified leak rate ${(100 * rate).toFixed(2)} %`,
  );
  const reasons = new Map<string, number>();
  for (const { result } of runs)
    for (const reason of result.receipt.reasons)
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size === 0) return;
  printTable([['gate reason', 'documents'], ...[...reasons].sort(([, a], [, b]) => b - a)]);
}

function listMisses(runs: readonly Run[]): void {
  for (const run of runs) {
    for (const span of missedSpans(run))
      console.log(`missed ${run.row.id} ${span.class} ${span.surface}`);
    for (const span of keptSpans(run).broken) console.log(`masked ${run.row.id} ${span.surface}`);
    for (const miss of suffixAgreement(run).misses) console.log(`ending ${run.row.id} ${miss}`);
    for (const fault of clusterFaults(mentionsOf(run))) console.log(`${run.row.id} ${fault}`);
    for (const word of wrongWords(run)) console.log(`over ${run.row.id} ${word}`);
    for (const leak of leaksOf(run)) console.log(`leak ${run.row.id} ${leak}`);
  }
}
