import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContainer } from './asic.ts';
import { payloadDigest, payloadSha256 } from './payload.ts';
import { type TestBench, testBench, testInput, testPackage } from './test-packages.ts';
import { verifyWithPayloads } from './verify.ts';
import { openEntry, readZip } from './zip.ts';

const TEXT = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"x":"${(n * 7919) % 1009}"}\n`);

let bench: TestBench;
let intact: Uint8Array;
beforeAll(async () => {
  bench = await testBench();
  intact = await testPackage(bench, 'events', 'T', TEXT.join(''));
});
const verdictOf = async (bytes: Uint8Array) =>
  (await verifyWithPayloads(testInput(bench, bytes, 'events'))).report.verdict;

describe('an event file that is read as it is unpacked', () => {
  it('is verified as any package, without its bytes being kept', async () => {
    const { report, payloads } = await verifyWithPayloads(testInput(bench, intact, 'events'));
    expect(report.verdict).toBe('PUBLISHABLE');
    expect([...payloads.keys()]).toEqual(['metadata.json']);
    const sha256 = createHash('sha256').update(TEXT.join('')).digest('hex');
    expect(report.payloads.find(({ name }) => name === 'events.jsonl')?.sha256).toBe(sha256);
  });

  it('has the digests that its bytes have', async () => {
    const whole = await readContainer(intact);
    const streamed = await readContainer(intact, 'events.jsonl');
    if (!whole.ok || !streamed.ok) throw new Error('the container does not open');
    const bytes = whole.payloads.get('events.jsonl');
    const read = streamed.payloads.get('events.jsonl');
    if (bytes === undefined || read === undefined) throw new Error('the events are gone');
    for (const hash of ['SHA-256', 'SHA-384', 'SHA-512'] as const)
      expect(payloadDigest(hash, read)).toEqual(payloadDigest(hash, bytes));
    expect(payloadDigest('SHA3-256', read)).toBeUndefined();
    expect(payloadSha256(read)).toBe(payloadSha256(bytes));
  });

  it('is not taken with any byte changed', async () => {
    for (let at = 10; at < intact.length; at += Math.ceil(intact.length / 60)) {
      const changed = Uint8Array.from(intact);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const { report } = await verifyWithPayloads(testInput(bench, changed, 'events'));
      const events = report.payloads.find(({ name }) => name === 'events.jsonl');
      const isSame = events?.sha256 === createHash('sha256').update(TEXT.join('')).digest('hex');
      if (report.verdict === 'PUBLISHABLE') expect(isSame).toBe(true);
    }
  });

  it('is refused with a wrong checksum or a size that is not its own', async () => {
    const central = Buffer.from(intact).lastIndexOf('events.jsonl') - 46;
    for (const [field, says] of [
      [16, 'an entry does not match its checksum'],
      [24, 'an entry has not the size it names'],
    ] as const) {
      const changed = Buffer.from(intact);
      changed.writeUInt32LE(changed.readUInt32LE(central + field) + 1, central + field);
      expect(await readZip(changed, 'events.jsonl')).toMatchObject({ ok: false, sentence: says });
    }
  });

  it('may be larger than a document, and comes from the disk as it was signed', async () => {
    const text = randomBytes(34 * 1024 * 1024).toString('hex');
    const large = await testPackage(bench, 'events', 'B', text);
    expect(await verdictOf(large)).toBe('PUBLISHABLE');
    expect(await readContainer(large)).toMatchObject({ ok: false, code: 'limit' });
    const folder = await mkdtemp(join(tmpdir(), 'ashkar-streamed-'));
    try {
      await writeFile(join(folder, 'x'), large);
      const read = await buffer(openEntry(join(folder, 'x'), 'events.jsonl'));
      expect(read.equals(Buffer.from(text))).toBe(true);
      await expect(buffer(openEntry(join(folder, 'x'), 'other'))).rejects.toThrow('lost');
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
