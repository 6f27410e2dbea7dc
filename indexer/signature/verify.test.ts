import { beforeAll, describe, expect, it } from 'vitest';
import { SPOILER_NAMES, SPOILERS, spoil } from './create/spoil.ts';
import { POLICIES } from './policy.ts';
import type { SignatureReport } from './report.ts';
import { signatureLine } from './report.ts';
import { revocationCache } from './revocation.ts';
import { TEST_NOW, type TestBench, testBench, testInput, testPackage } from './test-packages.ts';
import { buildStore } from './trust.ts';
import { verify, verifyWithPayloads } from './verify.ts';

let bench: TestBench;
let decision: Uint8Array;
let act: Uint8Array;
beforeAll(async () => {
  bench = await testBench();
  decision = await testPackage(bench, 'decision');
  act = await testPackage(bench, 'act');
});

const HOUR_MS = 3_600_000;

describe('an intact package', () => {
  const rows = [
    ['decision', 'B', 'PUBLISHABLE'],
    ['decision', 'T', 'PUBLISHABLE'],
    ['act', 'T', 'PUBLISHABLE'],
    ['act', 'B', 'HOLD'], // acts need a timestamp
    ['events', 'B', 'PUBLISHABLE'],
    ['events', 'T', 'PUBLISHABLE'],
  ] as const;
  it.each(rows)('%s at level %s is %s', async (kind, level, verdict) => {
    const bytes = await testPackage(bench, kind, level);
    const report = await verify(testInput(bench, bytes, kind));
    expect(report.verdict).toBe(verdict);
    expect(report.trust).toBe('test');
    expect(report.signatures[0]?.level).toBe(level);
    expect(report.signatures[0]?.intact).toBe(true);
  });

  it('takes T from the timestamp, and from the receipt where there is none', async () => {
    const [withToken] = (await verify(testInput(bench, decision, 'decision'))).signatures;
    expect(withToken?.timeProof).toBe('TST');
    expect(withToken?.bestSignatureTime).toBe('2026-11-24T09:30:00.000Z');
    const plain = await testPackage(bench, 'decision', 'B');
    const [without] = (await verify(testInput(bench, plain, 'decision'))).signatures;
    expect(without?.bestSignatureTime).toBe(TEST_NOW.toISOString());
  });

  it('gives its payloads and a public line without a person', async () => {
    const { report, payloads } = await verifyWithPayloads(testInput(bench, decision, 'decision'));
    expect([...payloads.keys()].sort()).toEqual(['document.txt', 'metadata.json']);
    const line = signatureLine(report);
    expect(line).toMatchObject({ authority: '5-155', trust: 'test', class: 'GEI', level: 'T' });
  });

  it('gives the same report each time, and whatever the order of the lists', async () => {
    const other = { ...bench, revocation: revocationCache([...bench.lists].reverse()) };
    const reports = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const input = testInput(i % 2 === 0 ? bench : other, act, 'act');
      reports.add(JSON.stringify(await verify(input)));
    }
    expect(reports.size).toBe(1);
  });
});

describe('a spoiled package', () => {
  // Their fault lies in what a date or number means; the ingest step judges it.
  const meaning = new Set(['adopted-in-future', 'case-number-malformed']);
  describe.each(['decision', 'act'] as const)('%s', (kind) => {
    it.each(SPOILER_NAMES.filter((name) => !meaning.has(name)))('%s', async (name) => {
      const intact = kind === 'act' ? act : decision;
      const bytes = await spoil(intact, name, { pki: bench.pki, now: TEST_NOW }).catch(() => null);
      if (bytes === null) return; // a spoiler of the other kind
      const report = await verify(testInput(bench, bytes, kind));
      expect(report.verdict).not.toBe('PUBLISHABLE');
      expect(report.reasons.length).toBeGreaterThan(0);
      if (SPOILERS[name].verdict !== 'PUBLISHABLE')
        expect(report.verdict).toBe(SPOILERS[name].verdict);
      expect(signatureLine(report)).toBeUndefined();
    });
  });
});

describe('the first failure in stage order names the sub-indication', () => {
  const rows = [
    ['certificate-swapped', 'NO_SIGNING_CERTIFICATE_FOUND'],
    ['payload-changed', 'HASH_FAILURE'],
    ['metadata-changed', 'HASH_FAILURE'],
    ['signing-time-changed', 'HASH_FAILURE'],
    ['signature-value-changed', 'SIG_CRYPTO_FAILURE'],
    ['metadata-not-covered', 'FORMAT_FAILURE'],
    ['signer-untrusted', 'NO_CERTIFICATE_CHAIN_FOUND'],
    ['signer-expired', 'EXPIRED'],
    ['signer-not-yet-valid', 'NOT_YET_VALID'],
    ['signer-revoked', 'REVOKED'],
    ['signer-on-hold', 'TRY_LATER'],
    ['signer-wrong-key-usage', 'CHAIN_CONSTRAINTS_FAILURE'],
  ] as const;
  it.each(rows)('%s: %s', async (name, sub) => {
    const bytes = await spoil(decision, name, { pki: bench.pki, now: TEST_NOW });
    const report = await verify(testInput(bench, bytes, 'decision'));
    expect(report.signatures[0]?.subIndication).toBe(sub);
    expect(report.reasons[0]?.code).toBe(sub);
  });

  it('a refusal gives first the reason that refuses, not what else is open', async () => {
    const bytes = await spoil(act, 'metadata-not-covered', { pki: bench.pki, now: TEST_NOW });
    const change = { trust: buildStore([], [], []) };
    const report = await verify(testInput(bench, bytes, 'act', change));
    expect(report.signatures[0]?.subIndication).toBe('NO_CERTIFICATE_CHAIN_FOUND');
    expect(report.verdict).toBe('REFUSED');
    expect(report.reasons[0]?.code).toBe('FORMAT_FAILURE');
  });
});

describe('trust and time', () => {
  type Row = readonly [string, () => Parameters<typeof testInput>[3], SignatureReport['waitsFor']];
  const holds: readonly Row[] = [
    ['no anchor is known', () => ({ trust: buildStore([], [], []) }), 'anchor'],
    ['no revocation list is at hand', () => ({ revocation: revocationCache([]) }), 'revocation'],
    [
      'the signer is bound to nobody',
      () => ({ trust: buildStore(bench.trust.anchors, [], []) }),
      'policy',
    ],
  ];
  it.each(holds)('HOLD where %s', async (_, change, waitsFor) => {
    const plain = await testPackage(bench, 'decision', 'B');
    const report = await verify(testInput(bench, plain, 'decision', change()));
    expect(report.verdict).toBe('HOLD');
    expect(report.waitsFor).toBe(waitsFor);
  });

  it('holds a package received more than a day after the last list', async () => {
    const plain = await testPackage(bench, 'decision', 'B');
    const at = new Date(TEST_NOW.getTime() + 26 * HOUR_MS);
    const report = await verify(testInput(bench, plain, 'decision', { now: at, receivedAt: at }));
    expect(report.waitsFor).toBe('revocation');
  });

  it('does not use a list from the future', async () => {
    const before = new Date(TEST_NOW.getTime() - 2 * HOUR_MS);
    const plain = await testPackage(bench, 'decision', 'B');
    const report = await verify(
      testInput(bench, plain, 'decision', { now: before, receivedAt: TEST_NOW }),
    );
    expect(report.waitsFor).toBe('revocation');
  });

  it('refuses a token from the future as proof of time', async () => {
    const before = new Date(TEST_NOW.getTime() - 35 * 60_000); // the token is of 09:30
    const report = await verify(testInput(bench, act, 'act', { now: before, receivedAt: before }));
    expect(report.signatures[0]?.timeProof).toBe('receivedAt');
    expect(report.verdict).not.toBe('PUBLISHABLE');
  });

  it('refuses a claimed time after the proven one', async () => {
    const before = new Date(TEST_NOW.getTime() - 50 * 60_000);
    const plain = await testPackage(bench, 'decision', 'B');
    const report = await verify(testInput(bench, plain, 'decision', { receivedAt: before }));
    expect(report.signatures[0]?.subIndication).toBe('TIMESTAMP_ORDER_FAILURE');
  });

  it('refuses a decision class where acts need the qualified one', async () => {
    const report = await verify(testInput(bench, decision, 'decision', { policy: POLICIES.act }));
    expect(report.verdict).toBe('REFUSED');
    expect(report.reasons.map((r) => r.code)).toContain('CLASS_TOO_LOW');
  });

  it('refuses a package of another kind than expected', async () => {
    const report = await verify(testInput(bench, decision, 'act'));
    expect(report.verdict).toBe('REFUSED');
  });
});

describe('other forms are refused by name', () => {
  const rows: readonly (readonly [string, Uint8Array, string])[] = [
    ['PDF', Buffer.from('%PDF-1.7\n'), 'UNSUPPORTED_FORM: PAdES'],
    ['JWS', Buffer.from('eyJhbGciOiJFUzI1NiJ9.e30.AA'), 'UNSUPPORTED_FORM: JAdES'],
    ['DER SignedData', Buffer.from('300b06092a864886f70d010702', 'hex'), 'UNSUPPORTED_FORM: CAdES'],
    ['bare XML', Buffer.from('<a/>'), 'UNSUPPORTED_FORM: XAdES'],
  ];
  it.each(rows)('%s', async (_, bytes, start) => {
    const report = await verify(testInput(bench, bytes, 'decision'));
    expect(report.verdict).toBe('REFUSED');
    expect(report.reasons[0]?.sentence.startsWith(start)).toBe(true);
  });
});

it('no flipped byte publishes another payload', async () => {
  const before = JSON.stringify((await verify(testInput(bench, decision, 'decision'))).payloads);
  for (let i = 0; i < 300; i++) {
    const copy = Uint8Array.from(decision);
    const at = Math.floor((i * copy.length) / 300);
    copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8));
    const report = await verify(testInput(bench, copy, 'decision'));
    if (report.verdict === 'PUBLISHABLE') expect(JSON.stringify(report.payloads)).toBe(before);
  }
});
