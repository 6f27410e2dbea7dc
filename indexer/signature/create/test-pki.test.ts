import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_ALGORITHMS } from './keys.ts';
import {
  addSigners,
  createTestPki,
  crlsOf,
  SIGNER_FAULTS,
  signerById,
  type TestPki,
} from './test-pki.ts';
import { createTimestampToken } from './timestamp-token.ts';
import { pem } from './trust-folder.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const COURT = { organisation: 'Sınaq Məhkəməsi', authority: { courtCode: '5-999' } } as const;
const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;

let pki: TestPki;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-pki-'));
  pki = await createTestPki({
    ...{ seedName: 'unit', now: NOW },
    signers: [
      ...KEY_ALGORITHMS.map((algorithm) => ({
        ...{ ...COURT, id: algorithm, class: 'GEI' as const, algorithm },
      })),
      { ...COURT, id: 'qualified', class: 'GEI_QC' },
      ...SIGNER_FAULTS.map((fault) => ({ ...COURT, id: fault, class: 'GEI' as const, fault })),
    ],
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const certificateOf = (id: string) => new X509Certificate(signerById(pki, id).certificate.der);

describe('TEST hierarchy', () => {
  it.each([...KEY_ALGORITHMS, 'qualified'])('%s: chain to its own root', (id) => {
    const signer = signerById(pki, id);
    const issuer = new X509Certificate(signer.chain[0]?.der ?? Buffer.alloc(0));
    const rootId = id === 'qualified' ? 'root-gei-qc' : 'root-gei';
    const root = new X509Certificate(pki.authorities[rootId].certificate.der);
    expect(certificateOf(id).verify(issuer.publicKey)).toBe(true);
    expect(certificateOf(id).checkIssued(issuer)).toBe(true);
    expect(issuer.checkIssued(root)).toBe(true);
    expect(issuer.verify(root.publicKey)).toBe(true);
    expect([certificateOf(id).ca, issuer.ca, root.ca]).toEqual([false, true, true]);
  });

  it('says TEST in CN and O of every certificate', () => {
    const all = [...pki.signers.values(), ...Object.values(pki.authorities), pki.tsa];
    for (const { certificate } of all) {
      const { subject } = new X509Certificate(certificate.der);
      expect(subject).toMatch(/^O=TEST /m);
      expect(subject).toMatch(/^CN=TEST /m);
    }
  });

  it('names each key by the hash of its public key', () => {
    for (const { key, certificate } of pki.signers.values()) {
      const { publicKey } = new X509Certificate(certificate.der);
      const type = key.algorithm.startsWith('rsa') ? 'pkcs1' : 'spki';
      const der = publicKey.export({ type, format: 'der' });
      const point = key.algorithm === 'ecdsa-p256' ? 65 : 97;
      const bits = type === 'pkcs1' ? der : der.subarray(-point);
      expect(key.keyId).toEqual(createHash('sha256').update(bits).digest().subarray(0, 20));
    }
  });

  it('gives each certificate its own serial of 127 random bits', () => {
    const serials = [...pki.signers.values()].map(({ certificate }) => certificate.serial);
    expect(new Set(serials.map(String)).size).toBe(serials.length);
    for (const serial of serials) expect(serial[0]).toBeLessThan(0x80);
  });

  it('keeps the limit of 64 characters of a name', async () => {
    const long = { ...COURT, id: 'long', class: 'GEI' as const, organisation: 'ə'.repeat(100) };
    const more = await addSigners(pki, [long], NOW);
    const { subject } = new X509Certificate(signerById(more, 'long').certificate.der);
    expect(/^O=(.*)$/m.exec(subject)?.[1]).toHaveLength(64);
  });

  it('makes the faults that were asked for', () => {
    const at = (id: string) =>
      [certificateOf(id).validFrom, certificateOf(id).validTo].map(Date.parse);
    expect(at('expired')[1]).toBeLessThan(NOW.getTime());
    expect(at('not-yet-valid')[0]).toBeGreaterThan(NOW.getTime());
    expect(signerById(pki, 'untrusted').certificate.issuer).toEqual(
      pki.authorities['root-untrusted'].certificate.subject,
    );
    const revoked = pki.authorities['issuing-gei'].revocations.map(({ reason }) => reason);
    expect(revoked.toSorted()).toEqual(['certificateHold', 'keyCompromise']);
  });

  it('keeps a signer that is there already', async () => {
    const again = await addSigners(pki, [{ ...COURT, id: 'ecdsa-p256', class: 'GEI' }], NOW);
    expect(signerById(again, 'ecdsa-p256')).toBe(signerById(pki, 'ecdsa-p256'));
  });
});

describe.skipIf(!HAS_OPENSSL)('second opinion of openssl on the TEST hierarchy', () => {
  const openssl = (...parameters: string[]) => {
    const { status, stdout, stderr } = spawnSync('openssl', parameters, { cwd: folder });
    return { status, text: `${stdout}${stderr}` };
  };

  beforeAll(async () => {
    const file = async (name: string, text: string | Buffer) => writeFile(join(folder, name), text);
    for (const { id, certificate } of Object.values(pki.authorities)) {
      await file(`${id}.pem`, pem(certificate.der));
    }
    for (const { id, certificate } of pki.signers.values())
      await file(`${id}.pem`, pem(certificate.der));
    await file('tsa.pem', pem(pki.tsa.certificate.der));
    for (const { name, der } of crlsOf(pki, NOW)) {
      const base64 = der.toString('base64').replace(/.{64}/g, '$&\n');
      const list = `-----BEGIN X509 CRL-----\n${base64}\n-----END X509 CRL-----\n`;
      await file(name, der);
      await file(`${name}.pem`, list);
    }
    const parts = ['root-gei', 'issuing-gei'].map((id) =>
      crlsOf(pki, NOW).find((c) => c.name === `${id}.crl`),
    );
    const lists = parts.map((crl) => crl?.der.toString('base64').replace(/.{64}/g, '$&\n'));
    const pems = lists.map((text) => `-----BEGIN X509 CRL-----\n${text}\n-----END X509 CRL-----\n`);
    await file('with-crl.pem', pem(pki.authorities['root-gei'].certificate.der) + pems.join(''));
  });

  const verify = (id: string, ...more: string[]) =>
    openssl(
      ...['verify', '-x509_strict', '-attime', String(NOW.getTime() / 1000), '-crl_check_all'],
      ...['-CAfile', 'with-crl.pem', '-untrusted', 'issuing-gei.pem', ...more, `${id}.pem`],
    );

  it.each(KEY_ALGORITHMS)('%s: strict path with lists', (id) => {
    expect(verify(id)).toEqual({ status: 0, text: `${id}.pem: OK\n` });
  });

  it.each([
    ['expired', 'certificate has expired'],
    ['not-yet-valid', 'certificate is not yet valid'],
    ['revoked', 'certificate revoked'],
    ['on-hold', 'certificate revoked'],
    ['untrusted', 'unable to get local issuer certificate'],
  ])('%s: refused', (id, reason) => {
    const { status, text } = verify(id);
    expect(status).toBe(2);
    expect(text).toContain(reason);
  });

  it.each(['root-gei', 'issuing-gei', 'root-gei-qc', 'issuing-gei-qc', 'root-tsa'])(
    'list of %s: signed by it',
    (id) => {
      const { text } = openssl(
        'crl',
        '-inform',
        'DER',
        '-in',
        `${id}.crl`,
        '-CAfile',
        `${id}.pem`,
        '-noout',
      );
      expect(text).toContain('verify OK');
    },
  );

  it('numbers the lists by their time', () => {
    const { text } = openssl(
      'crl',
      '-inform',
      'DER',
      '-in',
      'root-gei.crl',
      '-crlnumber',
      '-noout',
    );
    const issued = NOW.getTime() / 1000 - 3600;
    expect(text.trim()).toBe(`crlNumber=0x${issued.toString(16).toUpperCase()}`);
  });

  it.each([
    ['ecdsa-p256', 'Non Repudiation'],
    ['wrong-key-usage', 'Digital Signature'],
    ['tsa', 'Digital Signature'],
    ['issuing-gei', 'Certificate Sign, CRL Sign'],
  ])('%s: key usage %s, critical', (id, usage) => {
    const { text } = openssl('x509', '-in', `${id}.pem`, '-noout', '-ext', 'keyUsage');
    expect(text.replace(/\s+/g, ' ')).toContain(`Key Usage: critical ${usage} `);
  });

  it('accepts a timestamp token over its own data only', async () => {
    const data = Buffer.from('data');
    await writeFile(join(folder, 'data'), data);
    await writeFile(join(folder, 'other'), 'other');
    await writeFile(
      join(folder, 'token.der'),
      createTimestampToken({ data, genTime: NOW, tsa: pki.tsa }),
    );
    const check = (name: string) =>
      openssl(
        ...['ts', '-verify', '-data', name, '-in', 'token.der', '-token_in'],
        ...['-CAfile', 'root-tsa.pem', '-attime', String(NOW.getTime() / 1000)],
      ).text;
    expect(check('data')).toContain('Verification: OK');
    expect(check('other')).toContain('Verification: FAILED');
  });
});
