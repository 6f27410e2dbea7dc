import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config';
import { loadCrlFolder, loadTrustFolder } from '#indexer/signature/load-trust.ts';
import { policyFor } from '#indexer/signature/policy.ts';
import { verify } from '#indexer/signature/verify.ts';
import { makeRealPackages, type RealGroup, type RealPackage } from './real-input/packages.ts';

/** What the pipeline made of one package. */
export type RealOutcome = {
  readonly recordId: string;
  readonly state: string;
  readonly reason?: string | undefined;
  /** Article headings found, for acts. */
  readonly headings?: number | undefined;
};

/** Runs the pipeline over packages that were signed for this trust folder, at this time. */
export type IngestRealPackages = (input: {
  readonly packages: readonly RealPackage[];
  readonly trustFolder: string;
  readonly now: Date;
}) => Promise<readonly RealOutcome[]>;

export type RealInputResult = {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
};

/**
 * The main job on real input: makes the packages in a temporary folder, hands them to the pipeline twice
 * (the second run must change nothing), and says what became of each group. No text and no name of a
 * decision is in the result.
 */
export async function runRealInput(options: {
  readonly sharedData: string;
  readonly now: Date;
  readonly seed: string;
  readonly ingest?: IngestRealPackages | undefined;
  readonly groups?: readonly RealGroup[] | undefined;
}): Promise<RealInputResult> {
  const { ingest, now } = options;
  const folder = await mkdtemp(join(tmpdir(), 'ashkar-real-input-'));
  try {
    const begun = performance.now();
    const { packages, trustFolder, skipped } = await makeRealPackages(folder, options);
    const madeMs = performance.now() - begun;
    const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
    const lines = [
      `corpus: ${packages.length} packages, ${megabytes(bytes)}; signed in ${seconds(madeMs)}`,
      ...skipped.map((reason) => `SKIPPED ${reason}`),
    ];
    const verified = await verifyRealPackages(packages, trustFolder, now);
    lines.push(verified.line);
    if (ingest === undefined) {
      return { lines: [...lines, 'SKIPPED pipeline: none given'], problems: verified.problems };
    }
    const ingestBegun = performance.now();
    const outcomes = await ingest({ packages, trustFolder, now });
    const ingestMs = performance.now() - ingestBegun;
    const again = await ingest({ packages, trustFolder, now });
    const problems = [
      ...verified.problems,
      ...judge(packages, outcomes),
      ...changes(outcomes, again),
    ];
    const peak = process.resourceUsage().maxRSS * 1024;
    const rate = (packages.length / (ingestMs / 1000)).toFixed(2);
    lines.push(
      ...table(packages, outcomes),
      `pipeline: ${seconds(ingestMs)}, ${rate} packages/s, peak memory ${megabytes(peak)}`,
    );
    return { lines, problems };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The signature report of each package: intact ones must be publishable, spoiled ones refused. */
export async function verifyRealPackages(
  packages: readonly RealPackage[],
  trustFolder: string,
  now: Date,
): Promise<{ readonly line: string; readonly problems: readonly string[] }> {
  const trust = await loadTrustFolder(trustFolder);
  const revocation = await loadCrlFolder(join(trustFolder, 'crl'));
  const problems: string[] = [];
  const times: number[] = [];
  for (const { recordId, path, source, mustEnd } of packages) {
    const bytes = await readFile(path);
    const expect = source === 'e-court' ? 'decision' : 'act';
    const begun = performance.now();
    const report = await verify({
      ...{ bytes, expect, policy: policyFor(expect), trust, revocation, now, receivedAt: now },
    });
    times.push(performance.now() - begun);
    const wanted = mustEnd === 'refused' ? 'REFUSED' : 'PUBLISHABLE';
    if (report.verdict === wanted) continue;
    problems.push(
      `${recordId}: signature ${report.verdict} (${report.reasons[0]?.code ?? 'no reason'})`,
    );
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const good = packages.length - problems.length;
  return {
    line: `signatures: ${good} of ${packages.length} as expected; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    problems,
  };
}

const MAX_SHOWN = 40; // problems on the terminal

const ENDS: Readonly<Record<RealPackage['mustEnd'], readonly string[]>> = {
  'published-or-review': ['published', 'indexed', 'review'],
  quarantined: ['quarantined'],
  refused: ['refused'],
};

function judge(packages: readonly RealPackage[], outcomes: readonly RealOutcome[]): string[] {
  const found = new Map(outcomes.map((outcome) => [outcome.recordId, outcome]));
  return packages.flatMap(({ recordId, mustEnd, headings }) => {
    const outcome = found.get(recordId);
    if (outcome === undefined) return [`${recordId}: lost`];
    const problems: string[] = [];
    if (!ENDS[mustEnd].includes(outcome.state)) {
      const reason = outcome.reason === undefined ? '' : ` (${outcome.reason})`;
      problems.push(`${recordId}: ${outcome.state}${reason}, must be ${mustEnd}`);
    }
    if (headings !== undefined && outcome.headings !== undefined && headings !== outcome.headings) {
      problems.push(
        `${recordId}: ${outcome.headings} article headings, the pattern counts ${headings}`,
      );
    }
    return problems;
  });
}

function changes(first: readonly RealOutcome[], second: readonly RealOutcome[]): string[] {
  const before = new Map(first.map(({ recordId, state }) => [recordId, state]));
  return second
    .filter(({ recordId, state }) => before.get(recordId) !== state)
    .map(({ recordId, state }) => `${recordId}: second run changed it to ${state}`);
}

function table(packages: readonly RealPackage[], outcomes: readonly RealOutcome[]): string[] {
  const states = new Map(outcomes.map(({ recordId, state }) => [recordId, state]));
  const groups = [...new Set(packages.map(({ group }) => group))];
  return groups.map((group) => {
    const own = packages.filter((each) => each.group === group);
    const counts = new Map<string, number>();
    for (const { recordId } of own) {
      const state = states.get(recordId) ?? 'lost';
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    const bytes = own.reduce((sum, each) => sum + each.bytes, 0);
    const ends = [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
    return `${group.padEnd(14)} ${String(own.length).padStart(4)}  ${megabytes(bytes).padStart(9)}  ${ends}`;
  });
}

function deepest(error: unknown): { readonly name: string; readonly code: string } {
  if (!(error instanceof Error)) return { name: 'a thrown value', code: '' };
  if (error.cause instanceof Error) return deepest(error.cause);
  return { name: error.name, code: 'code' in error ? String(error.code) : '' };
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MiB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

if (import.meta.main) {
  const { realPipeline } = await import('./real-input/ingest.ts');
  const folder = await mkdtemp(join(tmpdir(), 'ashkar-real-data-'));
  try {
    const pipeline = realPipeline(folder);
    const result = await runRealInput({
      sharedData: readConfig().sharedData,
      ...{ now: new Date('2026-11-24T09:00:00Z'), seed: 'real-input', ingest: pipeline.ingest },
    });
    const steps = pipeline.steps().map(({ step, count, ms }) => {
      return `step ${step.padEnd(10)} ${count} times, ${(ms / count).toFixed(0)} ms each`;
    });
    const search = pipeline.search();
    const problems = [...result.problems, ...search];
    const shown = problems.slice(0, MAX_SHOWN);
    for (const line of [...result.lines, ...steps, ...shown]) console.log(line);
    if (problems.length > shown.length) console.log(`and ${problems.length - shown.length} more`);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    // A database error carries its parameters, and with them the text of a document: names and codes only.
    const { name, code } = deepest(error);
    console.log(`stopped by ${name} ${code}`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
