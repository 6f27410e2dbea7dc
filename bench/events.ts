import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { connect } from '#drizzle/db.ts';
import { NOTHING_IMPORTED } from '#drizzle/event-imports.ts';
import { registerEvent } from '#drizzle/schema/index.ts';
import { importEvents } from '#indexer/ingest/import-events.ts';
import { signAsice } from '#indexer/signature/create/asic-write.ts';
import { signerRequestFor } from '#indexer/signature/create/prepare-metadata.ts';
import { signerById } from '#indexer/signature/create/test-pki.ts';
import { TEST_NOW, testBench, testInput, testPayload } from '#indexer/signature/test-packages.ts';
import { verifyWithPayloads } from '#indexer/signature/verify.ts';
import { writeMadeEvents } from './events/made-events.ts';
import { oneDecimal, peakRssMb, printTable } from './table.ts';

/**
 * Event files of 10 and 100 MB (`--full`: 1 GB too) into an embedded database, each in a process of its own: lines a
 * second and peak memory. Then the check of the same files as signed packages. `--database postgres://…` takes the
 * largest file alone into an empty database of a server.
 */
const MB = 1_000_000;
const ALL_SIZES = process.argv.includes('--full') ? [10, 100, 1000] : [10, 100];
const SERVER = process.argv[process.argv.indexOf('--database') + 1];
const SIZES = process.argv.includes('--database') ? ALL_SIZES.slice(-1) : ALL_SIZES;

type Figures = { readonly seconds: number; readonly restMb: number; readonly peakMb: number };

const rss = (): number => peakRssMb(readFileSync('/proc/self/status', 'utf8'));

async function importFile(path: string, url: string): Promise<Figures> {
  const store = await connect(url);
  await store.migrate();
  const [some] = await store.read.select().from(registerEvent).limit(1);
  if (some !== undefined) throw new Error('the database has events already; give an empty one');
  const restMb = rss();
  const started = performance.now();
  const counts = await importEvents(createReadStream(path), {
    ...{ store, source: 'e-court', today: '2026-11-24', from: NOTHING_IMPORTED },
    refusedLines: { write: async (_, kept) => kept },
    keep: async () => undefined,
  });
  const seconds = (performance.now() - started) / 1000;
  if (counts.refused > 0) throw new Error(`${counts.refused} made lines were refused`);
  await store.close();
  return { seconds, restMb, peakMb: rss() };
}

async function verifyFile(path: string): Promise<Figures> {
  const bench = await testBench();
  const restMb = rss();
  const started = performance.now();
  const { report } = await verifyWithPayloads(testInput(bench, readFileSync(path), 'events'));
  const seconds = (performance.now() - started) / 1000;
  // The signer is of this process and not the one that signed: all but the trust in it is checked.
  if (report.signatures[0]?.intact !== true) throw new Error('a digest or the signature fails');
  return { seconds, restMb, peakMb: rss() };
}

async function signFile(path: string): Promise<void> {
  const bench = await testBench();
  const { metadata } = testPayload('events');
  const document = readFileSync(path);
  const signer = signerById(bench.pki, signerRequestFor(metadata).id);
  const { sha256 } = await import('#indexer/ingest/originals.ts');
  const named = { ...metadata, document: { ...metadata.document, sha256: sha256(document) } };
  const bytes = await signAsice({
    ...{ document, documentName: 'events.jsonl', metadata: Buffer.from(JSON.stringify(named)) },
    ...{ signer, level: 'B', signingTime: new Date(TEST_NOW.getTime() - 60_000) },
  });
  writeFileSync(`${path}.asice`, bytes);
}

function inChild(...args: string[]): Figures {
  const out = execFileSync(process.execPath, ['--liftoff-only', import.meta.filename, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return JSON.parse(out) as Figures;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-events-'));
  try {
    const rows: (readonly (string | number)[])[] = [
      ['file', 'lines', 'bytes', 'seconds', 'lines/s', 'MB at rest', 'MB at most'],
    ];
    for (const size of SIZES) {
      const path = join(folder, `${size}.jsonl`);
      const isServer = process.argv.includes('--database');
      const database = isServer ? (SERVER ?? '') : `pglite:${join(folder, `db-${size}`)}`;
      const { lines, bytes } = await writeMadeEvents(path, size * MB);
      const row = (name: string, all: number, { seconds, restMb, peakMb }: Figures) =>
        rows.push([
          ...[name, lines, all, oneDecimal(seconds), Math.round(lines / seconds)],
          ...[restMb, peakMb],
        ]);
      row(`${size} MB, import`, bytes, inChild('--import', path, database));
      rmSync(join(folder, `db-${size}`), { recursive: true, force: true });
      inChild('--sign', path);
      const signed = `${path}.asice`;
      row(`${size} MB, signature`, statSync(signed).size, inChild('--verify', signed));
      rmSync(path);
    }
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , mode, path = '', database = ''] = process.argv;
if (mode === '--import') process.stdout.write(JSON.stringify(await importFile(path, database)));
else if (mode === '--verify') process.stdout.write(JSON.stringify(await verifyFile(path)));
else if (mode === '--sign') {
  await signFile(path);
  process.stdout.write('{}');
} else await main();
