import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '#domain/extracted.ts';
import type { MediaType } from '#domain/package-metadata.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ENTRY = fileURLToPath(new URL('./extract-child.ts', import.meta.url));
const READABLE = [
  'package.json',
  'node_modules',
  'domain',
  'indexer/ingest/extract',
  'tsconfig.json',
];
const WATCH_MS = 50;
const MAX_ANSWER = 64 * 1024 * 1024; // bytes: far over the longest code
const TIRED_MB = 350; // a child that has grown so far is replaced before its next document
const PAGE_BYTES = 4096;

export type ChildLimits = { readonly timeMs: number; readonly memoryMb: number };

export type Child = {
  /** Never rejects: a killed child is an extraction that failed. */
  ask(bytes: Uint8Array, mediaType: MediaType): Promise<Extraction>;
  isTired(): boolean;
  end(): void;
};

/** Starts one guarded child. */
export function startChild(limits: ChildLimits): Child {
  const flags = ['--permission', ...READABLE.map((path) => `--allow-fs-read=${join(ROOT, path)}`)];
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...flags, ENTRY],
    {
      env: {},
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  child.on('error', () => undefined); // seen as a closed pipe below
  child.stdin.on('error', () => undefined);
  unref(child);
  return {
    ask: (bytes, mediaType) => ask(child, limits, bytes, mediaType),
    isTired: () => residentMb(child.pid) > TIRED_MB,
    end: () => child.kill('SIGKILL'),
  };
}

// An idle child must not keep the program alive.
function unref(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout])
    (stream as unknown as { unref?: () => void } | null)?.unref?.();
}

function ask(
  child: ChildProcess,
  limits: ChildLimits,
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<Extraction> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let received = 0;
    const started = performance.now();
    const settle = (extraction: Extraction): void => {
      clearInterval(watch);
      child.stdout?.off('data', onData);
      child.off('close', onClose);
      resolve(extraction);
    };
    const kill = (code: string, sentence: string): void => {
      child.kill('SIGKILL');
      settle({ ok: false, code, sentence, end: 'quarantined' });
    };
    const onData = (chunk: Buffer): void => {
      parts.push(chunk);
      received += chunk.length;
      if (received > MAX_ANSWER)
        kill('too-much-text', 'The document holds more text than is taken; divide it.');
      else if (received >= 4) {
        const all = parts.length === 1 ? chunk : Buffer.concat(parts);
        if (parts.length > 1) parts.splice(0, parts.length, all);
        const length = all.readUInt32BE(0);
        if (all.length >= 4 + length)
          settle(JSON.parse(all.toString('utf8', 4, 4 + length)) as Extraction);
      }
    };
    const onClose = (): void =>
      settle({
        ok: false,
        code: 'extraction-ended',
        sentence:
          'Reading the document ended the extractor; save the document anew and send it again.',
        end: 'quarantined',
      });
    const watch = setInterval(() => {
      if (performance.now() - started > limits.timeMs)
        kill(
          'extraction-time',
          `Reading the document took over ${limits.timeMs / 1000} s; save it anew or divide it.`,
        );
      else if (residentMb(child.pid) > limits.memoryMb)
        kill(
          'extraction-memory',
          `Reading the document took over ${limits.memoryMb} MB; save it anew or divide it.`,
        );
    }, WATCH_MS);
    child.stdout?.on('data', onData);
    child.once('close', onClose);
    if (child.exitCode !== null || child.signalCode !== null) {
      onClose();
      return;
    }
    const header = Buffer.from(JSON.stringify({ size: bytes.length, mediaType }));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(header.length);
    child.stdin?.write(Buffer.concat([length, header, bytes]));
  });
}

function residentMb(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * PAGE_BYTES) / 1024 / 1024;
  } catch {
    return 0;
  }
}
