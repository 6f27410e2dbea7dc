import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revocationCache } from './revocation.ts';
import { TEST_NOW, type TestBench, testBench, testInput, testPackage } from './test-packages.ts';
import { workerVerifier } from './verifier-worker.ts';
import { verify } from './verify.ts';

const at = { now: TEST_NOW, receivedAt: TEST_NOW };
let bench: TestBench;
let bytes: Uint8Array;
beforeAll(async () => {
  bench = await testBench();
  bytes = await testPackage(bench, 'decision', 'B');
});

describe('the verifier in worker threads', () => {
  let isFresh = true;
  const open = () =>
    workerVerifier({
      trust: bench.trust,
      revocation: () => (isFresh ? bench.revocation : revocationCache([])),
      threads: 2,
    });
  let verifier: ReturnType<typeof open>;
  beforeAll(() => {
    verifier = open();
  });
  afterAll(() => verifier.close());

  it('says what verify says, many at once, with the payload bytes', async () => {
    const direct = await verify(testInput(bench, bytes, 'decision'));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => verifier.verify({ bytes, expect: 'decision', ...at })),
    );
    for (const { report, payloads } of answers) {
      expect(report).toEqual(direct);
      expect(Buffer.from(payloads.get('document.txt') ?? []).toString()).toBe('Sınaq sənədi\n');
    }
  });

  it('sees lists that came or went since the last question', async () => {
    isFresh = false;
    const held = await verifier.verify({ bytes, expect: 'decision', ...at });
    expect(held.report.waitsFor).toBe('revocation');
    isFresh = true;
    const passed = await verifier.verify({ bytes, expect: 'decision', ...at });
    expect(passed.report.verdict).toBe('PUBLISHABLE');
  });
});

it('refuses what takes too long, and goes on with a new thread', async () => {
  const revocation = () => bench.revocation;
  const hasty = workerVerifier({ trust: bench.trust, revocation, timeLimitMs: 1 });
  const { report } = await hasty.verify({ bytes, expect: 'decision', ...at });
  expect(report.verdict).toBe('REFUSED');
  expect(report.reasons[0]?.code).toBe('LIMIT');
  await hasty.close();
  await expect(hasty.verify({ bytes, expect: 'decision', ...at })).rejects.toThrow('closed');
});
