import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#config';
import { canonicalDigests } from './signatures/canonical.ts';
import { isJudged, judge, type VectorResult } from './signatures/confusion.ts';
import { flipBytes, measureSpeed, repeatReports } from './signatures/own-packages.ts';
import { runPkits } from './signatures/pkits.ts';
import { opensslOpinion } from './signatures/second-opinion.ts';
import { percentile, table } from './signatures/table.ts';
import { readVectors } from './signatures/vectors.ts';

// Prints what the signature gates G1–G4, G6, G7, G10 and G11 measure; exit 1 on a false accept.
// Vectors name real persons: file names and verdicts are printed, subjects never.
const { values } = parseArgs({
  options: {
    vectors: { type: 'string', default: join(readConfig().sharedData, 'signatures') },
    quick: { type: 'boolean', default: false },
  },
});
const folder = values.vectors;
const quick = values.quick;
const MUST_NOT_PASS = new Set(['no-pass', 'no-time', 'tsl-bad']);
const HONEST = new Set(['crypto-ok', 'pass-with-anchor']);
const SUB_INDICATION =
  /(?:INDETERMINATE|TOTAL[_-]FAILED)[^A-Z]{1,3}([A-Z][A-Z_]{5,})|\b(SIGNED_DATA_NOT_FOUND)\b/;
let falseAccepts = 0;

const say = (text = '') => console.log(text);

if (!existsSync(join(folder, 'expected.tsv'))) {
  say(`Skipped: vectors (no expected.tsv in ${folder}); own packages only.`);
} else {
  await judgeVectors();
  judgePaths();
  judgeCanonical();
}
await judgeOwnPackages();
say();
say(falseAccepts === 0 ? 'False accepts: 0' : `False accepts: ${falseAccepts}`);
process.exitCode = falseAccepts === 0 ? 0 : 1;

async function judgeVectors(): Promise<void> {
  const vectors = readVectors(folder);
  const judged = vectors.filter(isJudged);
  say(
    `Corpus: ${vectors.length} rows, ${judged.length} signed files, ${vectors.length - judged.length} helper files.`,
  );
  const results: VectorResult[] = [];
  for (const vector of judged) results.push(await judge(folder, vector));
  printConfusion(results);
  const accepted = results.filter(
    (r) =>
      (MUST_NOT_PASS.has(r.vector.rule) &&
        r.vector.rule !== 'no-time' &&
        r.outcome === 'TOTAL-PASSED') ||
      (r.vector.rule === 'no-time' && r.passesAct),
  );
  falseAccepts += accepted.length;
  say(`\nG1 false accepts: ${accepted.length}`);
  for (const { vector } of accepted) say(`  FALSE ACCEPT ${vector.file}`);
  const near = results.filter((r) => r.vector.rule === 'no-pass' && r.passesButForTrust);
  say(`   refused by trust or revocation alone: ${near.length}`);
  for (const r of near)
    say(`  ${r.vector.file}: ${r.subIndications.join(', ')} (${r.vector.note})`);
  const honest = results.filter((r) => HONEST.has(r.vector.rule) && r.outcome !== 'unsupported');
  const broken = honest.filter((r) => !r.isIntact);
  say(`\nG2 honest files intact: ${honest.length - broken.length} of ${honest.length}`);
  for (const r of broken) say(`  NOT INTACT ${r.vector.file}: ${firstReason(r)}`);
  const rejected = honest.filter((r) => r.isIntact && !r.passesButForTrust);
  say(`   intact, yet refused by more than trust or revocation: ${rejected.length}`);
  for (const r of rejected)
    say(`  false reject or stricter rule: ${r.vector.file}: ${firstReason(r)}`);
  const anchored = results.filter((r) => r.vector.rule === 'pass-with-anchor');
  const passed = anchored.filter((r) => r.outcome === 'TOTAL-PASSED').length;
  say(
    `   pass-with-anchor: ${passed} of ${anchored.length} (the rest needs forms or evidence of stage 2)`,
  );
  printSubIndications(results);
  say(
    `\nVector speed: p95 ${percentile(
      results.map((r) => r.ms),
      0.95,
    ).toFixed(0)} ms, max ${Math.max(...results.map((r) => r.ms)).toFixed(0)} ms`,
  );
}

function printConfusion(results: readonly VectorResult[]): void {
  const keys = [...new Set(results.map((r) => `${r.vector.set}|${r.vector.rule}`))].sort();
  const columns = ['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED', 'unsupported'] as const;
  const rows = keys.map((key) => {
    const group = results.filter((r) => `${r.vector.set}|${r.vector.rule}` === key);
    return [...key.split('|'), ...columns.map((c) => group.filter((r) => r.outcome === c).length)];
  });
  say(table(['set', 'rule', ...columns], rows));
}

function printSubIndications(results: readonly VectorResult[]): void {
  const stated = results.flatMap((r) => {
    const found = SUB_INDICATION.exec(`${r.vector.origin} ${r.vector.note}`);
    const sub = found?.[1] ?? found?.[2];
    return sub === undefined || r.outcome === 'unsupported' ? [] : [{ r, sub }];
  });
  const isEqual = ({ r, sub }: { r: VectorResult; sub: string }) =>
    [...r.subIndications, ...r.subIndicationsWithoutTrust].includes(sub);
  const equal = stated.filter(isEqual);
  say(`\nG3 sub-indication as the origin states it: ${equal.length} of ${stated.length}`);
  for (const { r, sub } of stated)
    if (!isEqual({ r, sub }))
      say(
        `  ${r.vector.file}: ${sub} stated, ${r.subIndications.join(', ') || firstReason(r)} found`,
      );
}

function firstReason({ report }: VectorResult): string {
  const [first] = report.reasons;
  return first === undefined ? report.verdict : `${first.code} ${first.sentence}`;
}

function judgePaths(): void {
  const suite = join(folder, 'nist-pkits');
  if (!existsSync(join(suite, 'pkits.json'))) {
    say('\nG4 skipped: nist-pkits is absent.');
    return;
  }
  const result = runPkits(suite);
  falseAccepts += result.falseAccepts.length;
  say(
    `\nG4 paths: ${result.cases} cases, ${result.passed} as stated, ${result.falseAccepts.length} false accepts, ${result.falseRejects.length} false rejects, ${result.dsaRefused} DSA refused (apart)`,
  );
  for (const line of result.falseAccepts) say(`  FALSE ACCEPT ${line}`);
  for (const line of result.falseRejects) say(`  false reject ${line}`);
  const second = opensslOpinion(suite, result.accepted);
  if (second === undefined) say('\nG12 second opinion skipped: openssl is absent.');
  else {
    say(
      `\nG12 openssl on the ${second.asked} accepted paths: ${second.disagreements.length} disagreements`,
    );
    for (const line of second.disagreements) say(`  openssl refuses ${line}`);
  }
}

function judgeCanonical(): void {
  const result = canonicalDigests(join(folder, 'xmlsec-w3c'));
  say(`\nG6 canonical octets: ${result.equal} of ${result.total} equal`);
  for (const line of result.different) say(`  DIFFERS ${line}`);
}

async function judgeOwnPackages(): Promise<void> {
  const flips = await flipBytes(quick ? 100 : 2_000);
  falseAccepts += flips.publishableChanged;
  say(
    `\nG7 byte flips: ${flips.files} packages × ${flips.offsets} offsets: ${flips.publishableChanged} publishable with a changed payload, ${flips.publishableSame} publishable with the same payloads, ${flips.thrown} thrown`,
  );
  const repeats = await repeatReports(quick ? 50 : 1_000);
  say(`G11 determinism: ${repeats.distinct} distinct of ${repeats.runs} reports`);
  const speed = await measureSpeed(quick ? 10 : 60);
  for (const { what, p50, p95 } of speed)
    say(`G10 speed, ${what}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  say(`Memory: ${(process.memoryUsage().rss / 1024 ** 2).toFixed(0)} MiB resident`);
}
