import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { readConfig } from '#config';
import { buildDemoCorpus } from '#demo/build-corpus.ts';
import { type DemoManifest, type DemoPackage, MANIFEST_FILE } from '#demo/manifest.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { connect } from '#drizzle/db.ts';
import { writeCalibration } from '#drizzle/settings.ts';
import { writeSafely } from '#indexer/ingest/originals.ts';
import { POLICY } from '#services';
import { COMPILE_CACHE } from '#tests/fixtures/compile-cache.ts';
import { type Account, accountFor } from './account.ts';

const CLI = join(import.meta.dirname, '..', '..', 'indexer', 'cli.ts');
const SEED = 'kill-rounds';
const FULL_RUN_MS = 300_000; // a run that is not killed: far over any honest end
const LATEST_KILL_MS = 2_000; // after the first stored step
const EARLY_KILL_MS = 4_000; // from the start, in the rounds that are killed while opening or receiving
const EARLY_SHARE = 1 / 6;
const CALIBRATION = {
  name: 'kill rounds',
  origin: 'demonstration',
  checked: 400,
  leaking: 0,
} as const;

export type KillOptions = {
  /** Empty folder for the corpus and the data. */
  readonly folder: string;
  readonly rounds: number;
  readonly decisions: number;
  readonly now: Date;
  /** Numbers from 0 to 1: when to kill. */
  readonly random: () => number;
  readonly onRound?: (round: KillRound) => void;
};

export type KillRound = {
  readonly round: number;
  readonly by: 'demo' | 'work --once';
  readonly killedAfterMs: number;
  /** Last step whose result was stored before the kill; `start` before the first. */
  readonly after: string;
};

export type KillResult = {
  readonly kills: readonly KillRound[];
  /** Longest time from a start after a kill to its first stored step, ms. */
  readonly worstRestartMs: number;
  readonly packages: number;
  readonly account: Account;
};

/**
 * Kills the ingest with SIGKILL at random moments, starts it again each time, lets it finish at the end, and
 * accounts for every package. Each round hands over its share of the packages: to `ashkar demo`, which
 * receives, or (acts) into the inbox of `ashkar work --once`.
 */
export async function killRounds(options: KillOptions): Promise<KillResult> {
  const { folder, rounds, now, random } = options;
  const dataDir = join(folder, 'data');
  const corpus = join(dataDir, 'demo');
  const manifest = await buildDemoCorpus({
    ...{ folder: corpus, seed: SEED, today: bakuDate(now), count: options.decisions },
  });
  await prepare(corpus, dataDir, manifest, now);
  const kills: KillRound[] = [];
  let worstRestartMs = 0;
  const delivered: DemoPackage[] = []; // what `ashkar demo` hands over, again at each start
  for (let round = 1; round <= rounds; round++) {
    const share = manifest.packages.filter((_, at) => at % rounds === round - 1);
    const by = round % 2 === 0 ? 'work --once' : 'demo';
    // The inbox takes what carries its own proof of time; the rest comes with the date of its delivery.
    const inbox = by === 'demo' ? [] : share.filter(({ kind, fault }) => kind === 'act' && !fault);
    for (const item of inbox) await intoInbox(corpus, dataDir, item);
    delivered.push(...share.filter((item) => !inbox.includes(item)));
    await writeManifest(corpus, { ...manifest, packages: delivered });
    const earlyMs = random() < EARLY_SHARE ? random() * EARLY_KILL_MS : FULL_RUN_MS;
    const run = await runVerb(by.split(' '), dataDir, (firstStepMs) =>
      firstStepMs === undefined ? earlyMs : random() * LATEST_KILL_MS,
    );
    if (run.firstStepMs !== undefined && round > 1)
      worstRestartMs = Math.max(worstRestartMs, run.firstStepMs);
    const kill: KillRound = { round, by, killedAfterMs: run.ms, after: run.lastStep };
    if (run.killed) kills.push(kill);
    options.onRound?.(kill);
  }
  for (const verb of [['work', '--once'], ['demo']]) {
    const run = await runVerb(verb, dataDir, () => FULL_RUN_MS);
    if (run.killed) throw new Error(`"${verb[0]}" did not end after the kills`);
    worstRestartMs = Math.max(worstRestartMs, run.firstStepMs ?? 0);
  }
  const account = await accountFor(configOf(dataDir), corpus, manifest);
  return { kills, worstRestartMs, packages: manifest.packages.length, account };
}

async function writeManifest(corpus: string, manifest: DemoManifest): Promise<void> {
  await writeSafely(join(corpus, MANIFEST_FILE), JSON.stringify(manifest));
  await rm(join(corpus, '..', 'demo-done.json'), { force: true });
}

function settings(dataDir: string): Record<string, string> {
  return { ASHKAR_DATA_DIR: dataDir, ASHKAR_LOG_LEVEL: 'debug' };
}

function configOf(dataDir: string) {
  return readConfig({ ...settings(dataDir), ASHKAR_LOG_LEVEL: 'silent' });
}

async function prepare(
  corpus: string,
  dataDir: string,
  manifest: DemoManifest,
  now: Date,
): Promise<void> {
  const { trustDir, databaseUrl } = configOf(dataDir);
  await mkdir(dataDir, { recursive: true });
  await cp(join(corpus, manifest.pki), trustDir, { recursive: true });
  await presetCalibration(databaseUrl, now);
}

/** Makes the record store with a calibration that lets the demonstration's decisions go out by themselves. */
export async function presetCalibration(databaseUrl: string, now: Date): Promise<void> {
  const store = await connect(databaseUrl);
  try {
    await store.migrate();
    const calibration = { ...CALIBRATION, policyVersion: POLICY.version };
    await store.write((tx) => writeCalibration(tx, calibration, now));
  } finally {
    await store.close();
  }
}

async function intoInbox(corpus: string, dataDir: string, item: DemoPackage): Promise<void> {
  const path = join(dataDir, 'inbox', item.source, basename(item.file));
  await writeSafely(path, await readFile(join(corpus, item.file)));
  await utimes(path, 0, 0); // settled long ago
}

type VerbRun = {
  readonly killed: boolean;
  readonly ms: number;
  readonly firstStepMs: number | undefined;
  readonly lastStep: string;
};

/**
 * Runs a command and kills it: `killAfter` is asked at the start (undefined) and at the first stored step;
 * the earlier moment counts before a step was seen, the later answer afterwards.
 */
async function runVerb(
  verb: readonly string[],
  dataDir: string,
  killAfter: (firstStepMs: number | undefined) => number,
): Promise<VerbRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--liftoff-only', CLI, ...verb], {
    env: { ...COMPILE_CACHE, ...settings(dataDir) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let firstStepMs: number | undefined;
  let lastStep = 'start';
  let killed = false;
  const kill = (): void => {
    killed = child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, killAfter(undefined));
  onLines(child, (line) => {
    const step = /"step":"([a-z]+)"/.exec(line)?.[1];
    if (step === undefined) return;
    lastStep = step;
    if (firstStepMs !== undefined) return;
    firstStepMs = performance.now() - started;
    clearTimeout(timer);
    timer = setTimeout(kill, killAfter(firstStepMs));
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  // Exit code 1 says that some packages were refused, which the corpus wants.
  if (!killed && code !== 0 && code !== 1) throw new Error(`"${verb[0]}" ended with code ${code}`);
  return {
    killed: code === null,
    ms: Math.round(performance.now() - started),
    firstStepMs,
    lastStep,
  };
}

function onLines(child: ChildProcess, take: (line: string) => void): void {
  let rest = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
