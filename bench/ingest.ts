import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readConfig } from '#config';
import { type DemoManifest, MANIFEST_FILE } from '#demo/manifest.ts';
import { submissionCounts } from '#drizzle/submissions.ts';
import { demoClock, openDemoServices } from '#indexer/commands/demo.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { receive } from '#indexer/ingest/receive.ts';
import { oneDecimal, peakRssMb, percentile, printTable } from './table.ts';

/** The demonstration packages through the whole pipeline: packages per second, time per step, peak memory. */
const folder = mkdtempSync(join(tmpdir(), 'ashkar-bench-'));
const count = Number(process.argv[2] ?? 440);
const now = new Date();

try {
  const madeAt = performance.now();
  const corpus = join(folder, 'corpus');
  execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'make-corpus.ts'), corpus, String(count)],
    {
      stdio: 'inherit',
    },
  );
  const manifest = JSON.parse(readFileSync(join(corpus, MANIFEST_FILE), 'utf8')) as DemoManifest;
  const madeMs = performance.now() - madeAt;
  process.stdout.write(
    `corpus: ${manifest.packages.length} packages (${JSON.stringify(manifest.counts)}), made and signed in ${oneDecimal(madeMs / 1000)} s\n`,
  );
  const config = readConfig({
    ...process.env,
    ASHKAR_DATA_DIR: join(folder, 'data'),
    ASHKAR_LOG_LEVEL: 'error',
  });
  // The database cluster is made once in the life of an installation; its memory is not the pipeline's.
  execFileSync(
    process.execPath,
    ['--liftoff-only', join(import.meta.dirname, '../indexer/cli.ts'), 'migrate'],
    {
      env: { ...process.env, ASHKAR_DATA_DIR: config.dataDir },
      stdio: 'ignore',
    },
  );
  const steps = new Map<string, number[]>();
  const services = await openDemoServices(config, corpus, manifest, {
    clock: demoClock(manifest.packages, now),
    onStep: ({ step, ms }) => {
      const times = steps.get(step) ?? [];
      times.push(ms);
      steps.set(step, times);
    },
  });
  const afterOpen = peakRssMb(readFileSync('/proc/self/status', 'utf8'));
  const peak = watchPeak();
  const started = performance.now();
  const packages = [...manifest.packages].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  for (const item of packages) {
    const bytes = await readFile(join(corpus, item.file));
    const receivedAt = new Date(item.receivedAt);
    const before = performance.now();
    await receive(
      { source: item.source, fileName: item.file.split('/').at(-1) ?? '', bytes, receivedAt },
      services.ingest,
    );
    const times = steps.get('receive') ?? [];
    times.push(performance.now() - before);
    steps.set('receive', times);
  }
  await drain(services.ingest, { concurrency: 3 });
  const seconds = (performance.now() - started) / 1000;
  printTable([
    ['step', 'n', 'median ms', 'p95 ms', 'per second alone'],
    ...[...steps].map(([step, times]) => [
      step,
      times.length,
      oneDecimal(percentile(times, 0.5)),
      oneDecimal(percentile(times, 0.95)),
      oneDecimal(1000 / (times.reduce((sum, ms) => sum + ms, 0) / times.length)),
    ]),
  ]);
  const counts = await submissionCounts(services.store.read);
  process.stdout.write(`ends: ${JSON.stringify(counts)}\n`);
  await services.close();
  const { own, children } = peak();
  process.stdout.write(
    `whole pipeline: ${oneDecimal(packages.length / seconds)} packages/s (${oneDecimal(seconds)} s)\n`,
  );
  process.stdout.write(
    `peak RSS: ${own} MB process (${afterOpen} MB after opening), ${children} MB extraction child beside it\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Samples the children each 100 ms; the process's own peak comes from the kernel. */
function watchPeak(): () => { own: number; children: number } {
  let children = 0;
  const timer = setInterval(() => {
    const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    let sum = 0;
    for (const id of ids) {
      try {
        sum +=
          (Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024;
      } catch {
        // ended between listing and reading
      }
    }
    children = Math.max(children, Math.round(sum));
  }, 100);
  return () => {
    clearInterval(timer);
    return { own: peakRssMb(readFileSync('/proc/self/status', 'utf8')), children };
  };
}
