import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { readConfig } from '#config';
import { type DemoManifest, type DemoPackage, MANIFEST_FILE } from '#demo/manifest.ts';
import { demoClock, openDemoServices } from '#indexer/commands/demo.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { receive } from '#indexer/ingest/receive.ts';
import { oneDecimal, percentile, printTable } from './table.ts';

/**
 * At the HTTP boundary, on loopback: search with 8 users, document pages when idle and while packages are
 * ingested. Bounded in requests and time.
 */
const QUERIES = [
  'alimentin tutulması',
  'kredit borcu',
  'isden cixarma',
  'əmək müqaviləsi',
  'mənzildən çıxarılma',
  'dövlət rüsumu',
  'vergi',
  '"iddia tələbi"',
  'torpaq sahəsi',
  'oğurluq',
  'cərimə',
  'Mülki Məcəllənin 21-ci maddəsi',
  'apellyasiya şikayəti',
  'inzibati xəta',
  'sığorta',
  'miras',
];
const USERS = 8;
const count = Number(process.argv[2] ?? 440);
const folder = mkdtempSync(join(tmpdir(), 'ashkar-bench-portal-'));
const dataDir = join(folder, 'data');
const env = { ...process.env, ASHKAR_DATA_DIR: dataDir, ASHKAR_LOG_LEVEL: 'error' };
let server: ChildProcess | undefined;

try {
  const corpus = join(folder, 'corpus');
  run('make-corpus.ts', corpus, String(count));
  const manifest = JSON.parse(readFileSync(join(corpus, MANIFEST_FILE), 'utf8')) as DemoManifest;
  const good = manifest.packages.filter(
    (item) => item.fault === undefined && item.kind !== 'events',
  );
  const later = good.filter((_, index) => index % 3 === 0);
  await ingest(
    corpus,
    manifest,
    good.filter((item) => !later.includes(item)),
  );
  const origin = await startServer();
  const first = (await search(origin, '')).hits.map((hit) => new URL(hit.url, origin).pathname);
  const total = (await search(origin, '')).total;
  process.stdout.write(
    `corpus: ${total} published documents of ${good.length - later.length} packages; ${later.length} more are ingested during the last row\n`,
  );
  const pages = first.filter((url) => url.includes('/decisions/')).slice(0, 20);
  await load(origin, pages, 3000); // warm
  const searched = await load(
    origin,
    QUERIES.map((q) => `/search?q=${encodeURIComponent(q)}`),
    10_000,
  );
  const idle = await load(origin, pages, 8000);
  deliver(corpus, later);
  const busy = await load(origin, pages, 20_000);
  const grown = (await search(origin, '')).total - total;
  process.stdout.write(`${grown} documents were published during the last row\n`);
  printTable([
    ['what', 'requests', 'per s', 'p50 ms', 'p95 ms', 'p99 ms', 'not 200'],
    row(`search page, ${USERS} users`, searched),
    row(`document page, ${USERS} users, idle`, idle),
    row(`document page, ${USERS} users, while ingesting`, busy),
  ]);
  process.stdout.write(
    `search p95: ${oneDecimal(percentile(searched.ms, 0.95))} ms; document p95 while ingesting ÷ idle: ${oneDecimal(percentile(busy.ms, 0.95) / percentile(idle.ms, 0.95))}\n`,
  );
} finally {
  server?.kill('SIGTERM');
  await new Promise((resolve) =>
    server === undefined ? resolve(0) : server.once('exit', resolve),
  );
  rmSync(folder, { recursive: true, force: true });
}

type Load = { readonly ms: number[]; readonly bad: number; readonly seconds: number };

/** Asks the paths in turn with USERS connections for a time. */
async function load(origin: string, paths: readonly string[], forMs: number): Promise<Load> {
  const ms: number[] = [];
  let bad = 0;
  let next = 0;
  const started = performance.now();
  const user = async (): Promise<void> => {
    while (performance.now() - started < forMs) {
      const path = paths[next++ % paths.length] ?? '/';
      const before = performance.now();
      const response = await fetch(new URL(path, origin));
      await response.arrayBuffer();
      ms.push(performance.now() - before);
      if (response.status !== 200) bad += 1;
    }
  };
  await Promise.all(Array.from({ length: USERS }, user));
  return { ms, bad, seconds: (performance.now() - started) / 1000 };
}

function row(name: string, { ms, bad, seconds }: Load): (string | number)[] {
  return [
    name,
    ms.length,
    oneDecimal(ms.length / seconds),
    ...[0.5, 0.95, 0.99].map((share) => oneDecimal(percentile(ms, share))),
    bad,
  ];
}

async function search(
  origin: string,
  q: string,
): Promise<{ total: number; hits: { url: string }[] }> {
  const response = await fetch(
    `${origin}/api/v1/search?size=50&type=decision&q=${encodeURIComponent(q)}`,
  );
  return (await response.json()) as { total: number; hits: { url: string }[] };
}

async function ingest(
  corpus: string,
  manifest: DemoManifest,
  packages: readonly DemoPackage[],
): Promise<void> {
  const services = await openDemoServices(readConfig(env), corpus, manifest, {
    clock: demoClock(manifest.packages, new Date()),
  });
  for (const item of packages) {
    const bytes = readFileSync(join(corpus, item.file));
    await receive(
      {
        source: item.source,
        fileName: basename(item.file),
        bytes,
        receivedAt: new Date(item.receivedAt),
      },
      services.ingest,
    );
  }
  await drain(services.ingest, { concurrency: 3 });
  await services.close();
}

function deliver(corpus: string, packages: readonly DemoPackage[]): void {
  for (const item of packages) {
    const inbox = join(dataDir, 'inbox', item.source);
    mkdirSync(inbox, { recursive: true });
    cpSync(join(corpus, item.file), join(inbox, basename(item.file)));
  }
}

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  });
}

function startServer(): Promise<string> {
  return new Promise((resolve, reject) => {
    server = spawn(
      process.execPath,
      ['--liftoff-only', join(import.meta.dirname, 'portal-server.ts')],
      {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    server.once('exit', () => reject(new Error('the server ended')));
    if (server.stdout !== null) createInterface(server.stdout).once('line', resolve);
  });
}
