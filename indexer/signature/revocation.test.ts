import { beforeAll, describe, expect, it } from 'vitest';
import { readCertificate } from './certificate.ts';
import { crlsOf } from './create/test-pki.ts';
import { readCrl } from './crl.ts';
import { revocationCache, revocationStatus } from './revocation.ts';
import { TEST_NOW, type TestBench, testBench } from './test-packages.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let bench: TestBench;
beforeAll(async () => {
  bench = await testBench();
});

function statusOf(
  signerId: string,
  at: Date,
  now = TEST_NOW,
  listsOf = TEST_NOW,
  maxAgeHours = 24,
) {
  const signer = [...bench.pki.signers.values()].find((s) => s.id.startsWith(signerId));
  if (signer === undefined) throw new Error('no such signer');
  const issuer = readCertificate(bench.pki.authorities['issuing-gei'].certificate.der);
  const lists = crlsOf(bench.pki, listsOf).map(({ der }) => readCrl(der));
  return revocationStatus(readCertificate(signer.certificate.der), issuer, {
    cache: revocationCache(lists),
    anchor: readCertificate(bench.pki.authorities['root-gei'].certificate.der),
    signers: [],
    at,
    now,
    rules: { maxAgeHours, warnAgeHours: 3 },
  });
}

describe('status by a revocation list', () => {
  const earlier = (ms: number) => new Date(TEST_NOW.getTime() - ms);
  const later = (ms: number) => new Date(TEST_NOW.getTime() + ms);
  it('good, revoked and suspended', () => {
    expect(statusOf('court:', TEST_NOW).status).toBe('good');
    expect(statusOf('revoked:', TEST_NOW).status).toBe('revoked');
    expect(statusOf('on-hold:', TEST_NOW).status).toBe('hold');
  });
  it('a revocation counts from its own date', () => {
    expect(statusOf('revoked:', earlier(400 * DAY_MS)).status).toBe('good');
  });
  it('a list from the future, too old or ended says nothing', () => {
    expect(statusOf('court:', TEST_NOW, earlier(2 * HOUR_MS)).status).toBe('unknown');
    expect(statusOf('court:', later(24 * HOUR_MS), later(24 * HOUR_MS)).status).toBe('unknown');
    const end = bench.lists[0]?.nextUpdate?.getTime() ?? 0;
    const late = new Date(end + HOUR_MS);
    expect(statusOf('court:', late, late, TEST_NOW, 1e6).status).toBe('unknown');
  });
  it('warns where the list was older than three hours', () => {
    expect(statusOf('court:', TEST_NOW).isStale).toBe(false);
    expect(statusOf('court:', later(4 * HOUR_MS), later(4 * HOUR_MS)).isStale).toBe(true);
  });
  it('a list of another issuer of the same name but another key is not used', async () => {
    const other = await testBench(); // the same names, fresh keys
    const lists = crlsOf(other.pki, TEST_NOW).map(({ der }) => readCrl(der));
    const signer = [...bench.pki.signers.values()].find((s) => s.id.startsWith('court:'));
    const issuer = readCertificate(bench.pki.authorities['issuing-gei'].certificate.der);
    const status = revocationStatus(
      readCertificate(signer?.certificate.der ?? new Uint8Array()),
      issuer,
      {
        cache: revocationCache(lists),
        anchor: readCertificate(bench.pki.authorities['root-gei'].certificate.der),
        signers: [],
        at: TEST_NOW,
        now: TEST_NOW,
        rules: {},
      },
    );
    expect(status.status).toBe('unknown');
  });
});
