import { beforeAll, describe, expect, it } from 'vitest';
import { readCertificate } from './certificate.ts';
import { readSignedData } from './cms.ts';
import { createTimestampToken } from './create/timestamp-token.ts';
import { readCrl } from './crl.ts';
import { Asn1Error } from './der.ts';
import { readMetadata } from './package-profile.ts';
import { type TestBench, testBench, testInput, testPackage, testPayload } from './test-packages.ts';
import { readTimestampToken } from './timestamp.ts';
import { verify } from './verify.ts';
import { withXml, XmlFault } from './xml.ts';
import { readZip } from './zip.ts';

const RUNS = 2_000;

/** A fixed recurrence: the same dice in every run. */
function dice(seed: number): (sides: number) => number {
  let x = seed;
  return (sides) => {
    x = (x * 48_271) % 2_147_483_647;
    return x % sides;
  };
}

function* mutants(bytes: Uint8Array, runs: number): Generator<Uint8Array> {
  const roll = dice(bytes.length + 1);
  for (let i = 0; i < runs; i++) {
    const copy = Buffer.from(bytes);
    const kind = roll(4);
    const at = roll(copy.length);
    if (kind === 0) yield copy.subarray(0, at);
    else if (kind === 1)
      yield Buffer.concat([copy.subarray(0, at), copy.subarray(roll(copy.length))]);
    else {
      for (let n = 0; n <= roll(4); n++) copy[roll(copy.length)] = roll(256);
      yield copy;
    }
  }
}

let bench: TestBench;
beforeAll(async () => {
  bench = await testBench();
});

describe('parsers throw typed errors only', () => {
  const rows = [
    ['certificate', readCertificate, () => bench.pki.tsa.certificate.der],
    ['list', (b: Uint8Array) => readCrl(b).entriesOf(1n), () => bench.lists[0]?.der],
    ['token', readTimestampToken, token],
    ['SignedData', readSignedData, token],
  ] as const;
  it.each(rows)('%s', (_, read, sample) => {
    const bytes = sample();
    if (bytes === undefined) throw new Error('no sample');
    expect(() => read(bytes)).not.toThrow();
    for (const mutant of mutants(bytes, RUNS)) {
      try {
        read(mutant);
      } catch (error) {
        expect(error).toBeInstanceOf(Asn1Error);
      }
    }
  });

  function token(): Uint8Array {
    return createTimestampToken({
      data: Buffer.from('x'),
      genTime: new Date('2026-11-24T09:00:00Z'),
      tsa: bench.pki.tsa,
    });
  }

  it('XML', () => {
    const bytes = Buffer.from('<a xmlns:b="c"><b:d e="f">text &amp; more</b:d><!-- g --></a>');
    for (const mutant of mutants(bytes, RUNS)) {
      try {
        withXml(mutant, (doc) => doc.root.name);
      } catch (error) {
        expect(error).toBeInstanceOf(XmlFault);
      }
    }
  });

  it('metadata', () => {
    for (const mutant of mutants(testPayload('decision').bytes, RUNS))
      expect(['string', 'object']).toContain(typeof readMetadata(mutant));
  });

  it('zip and whole packages', async () => {
    const bytes = await testPackage(bench, 'act');
    for (const mutant of mutants(bytes, RUNS))
      expect(typeof (await readZip(mutant)).ok).toBe('boolean');
    for (const mutant of mutants(bytes, 300)) {
      const report = await verify(testInput(bench, mutant, 'act'));
      expect(['PUBLISHABLE', 'HOLD', 'REFUSED']).toContain(report.verdict);
    }
  }, 60_000);
});
