import { testBench, testInput, testPackage } from '#indexer/signature/test-packages.ts';
import { verify, verifyWithPayloads } from '#indexer/signature/verify.ts';
import { percentile } from './table.ts';

const KINDS = ['decision', 'act', 'events'] as const;
const TEXTS = ['Qısa mətn.\n', 'Uzun mətn. '.repeat(2_000)] as const;

export type FlipResult = {
  files: number;
  offsets: number;
  publishableChanged: number;
  publishableSame: number;
  thrown: number;
};

/** Flips one bit at evenly spread offsets of valid packages; a payload may never change unseen. */
export async function flipBytes(offsets: number): Promise<FlipResult> {
  const bench = await testBench();
  const result: FlipResult = {
    files: 0,
    offsets,
    publishableChanged: 0,
    publishableSame: 0,
    thrown: 0,
  };
  for (const kind of KINDS)
    for (const level of ['B', 'T'] as const)
      for (const text of TEXTS) {
        if (kind === 'act' && level === 'B') continue; // not publishable to begin with
        const bytes = await testPackage(bench, kind, level, text);
        const before = await verify(testInput(bench, bytes, kind));
        if (before.verdict !== 'PUBLISHABLE')
          throw new Error('the intact package must be publishable');
        result.files++;
        const intact = JSON.stringify(before.payloads);
        for (let i = 0; i < offsets; i++) {
          const copy = Uint8Array.from(bytes);
          const at = Math.floor((i * bytes.length) / offsets);
          copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8));
          try {
            const { report } = await verifyWithPayloads(testInput(bench, copy, kind));
            if (report.verdict !== 'PUBLISHABLE') continue;
            if (JSON.stringify(report.payloads) === intact) result.publishableSame++;
            else result.publishableChanged++;
          } catch {
            result.thrown++;
          }
        }
      }
  return result;
}

/** Verifies one package again and again and counts different reports. */
export async function repeatReports(runs: number): Promise<{ runs: number; distinct: number }> {
  const bench = await testBench();
  const bytes = await testPackage(bench, 'act');
  const seen = new Set<string>();
  for (let i = 0; i < runs; i++)
    seen.add(JSON.stringify(await verify(testInput(bench, bytes, 'act'))));
  return { runs, distinct: seen.size };
}

/** Times of whole verifications of packages with small and with 1 MB documents. */
export async function measureSpeed(runs: number) {
  const bench = await testBench();
  const results: { what: string; p50: number; p95: number }[] = [];
  for (const [what, text] of [
    ['small package', 'Qısa mətn.\n'],
    ['1 MB document', megabyte()],
  ] as const) {
    const bytes = await testPackage(bench, 'act', 'T', text);
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      const { verdict } = await verify(testInput(bench, bytes, 'act'));
      if (verdict !== 'PUBLISHABLE') throw new Error('the measured package must be publishable');
      times.push(performance.now() - start);
    }
    results.push({ what, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  return results;
}

/** Text that does not pack to nothing: numbers of a fixed recurrence. */
function megabyte(): string {
  const parts: string[] = [];
  for (let i = 0, x = 1; i < 110_000; i++) {
    x = (x * 48_271) % 2_147_483_647;
    parts.push(String(x % 1_000_000_000));
  }
  return parts.join(' ');
}
