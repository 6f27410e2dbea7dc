import { createHash, createPrivateKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type AppError, invalidInput } from '#domain/errors.ts';
import { KEY_ALGORITHMS, type SigningKey, signingKey } from './keys.ts';
import {
  AUTHORITY_IDS,
  type AuthorityId,
  SIGNER_FAULTS,
  type TestAuthority,
  type TestPki,
  type TestSigner,
} from './test-pki.ts';
import { writeTrust } from './trust-folder.ts';
import { type Certificate, CRL_REASONS, type CrlReason } from './x509-write.ts';

const PKI_FILE = 'test-pki.json';
const KEY_MODE = 0o600; // read and written by the owner alone

/** `writeTrust`, and beside it the hierarchy with its private keys (mode 0600), to be read by `readPki`. */
export async function writePki(folder: string, pki: TestPki, now: Date): Promise<void> {
  await writeTrust(folder, pki, now);
  const signers = [...pki.signers.values()].map((signer) => ({
    ...{ id: signer.id, class: signer.class, authority: signer.authority, fault: signer.fault },
    ...{ ...stored(signer), issuer: issuerIdOf(pki, signer) },
  }));
  const authorities = AUTHORITY_IDS.map((id) => ({ id, ...stored(pki.authorities[id]) }));
  const file: StoredPki = {
    schema: 'ashkar-test-pki/1',
    ...{
      name: pki.name,
      validFrom: pki.validFrom.toISOString(),
      validTo: pki.validTo.toISOString(),
    },
    authorities: authorities.map((authority) => ({
      ...authority,
      revocations: pki.authorities[authority.id].revocations.map(({ serial, at, reason }) => ({
        ...{ serial: serial.toString('hex'), at: at.toISOString(), reason },
      })),
    })),
    tsa: stored(pki.tsa),
    signers,
  };
  const path = join(folder, PKI_FILE);
  await writeFile(path, `${JSON.stringify(file, null, 2)}\n`, { mode: KEY_MODE });
}

/** The hierarchy that `writePki` left in the folder; undefined where there is none. */
export async function readPki(folder: string): Promise<TestPki | undefined> {
  const text = await readFile(join(folder, PKI_FILE), 'utf8').catch(absentAsUndefined);
  if (text === undefined) return undefined;
  const parsed = storedPki.safeParse(parseJson(text));
  if (!parsed.success) throw unreadable();
  return restore(parsed.data);
}

function unreadable(): AppError {
  const sentence = `${PKI_FILE} in the PKI folder is not one that this command wrote.`;
  return invalidInput('test-pki-unreadable', sentence);
}

const base64 = z.base64();
const storedKey = z.strictObject({
  certificate: z.strictObject({ der: base64, subject: base64, issuer: base64, serial: base64 }),
  algorithm: z.enum(KEY_ALGORITHMS),
  privateKey: base64,
});
const storedPki = z.strictObject({
  schema: z.literal('ashkar-test-pki/1'),
  name: z.string(),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  authorities: z.array(
    storedKey.extend({
      id: z.enum(AUTHORITY_IDS),
      revocations: z.array(
        z.strictObject({
          serial: z.hex(),
          at: z.iso.datetime(),
          reason: z.enum(Object.keys(CRL_REASONS) as [CrlReason, ...CrlReason[]]),
        }),
      ),
    }),
  ),
  tsa: storedKey,
  signers: z.array(
    storedKey.extend({
      id: z.string(),
      class: z.enum(['GEI', 'GEI_QC']),
      authority: z.strictObject({
        courtCode: z.string().optional(),
        body: z.string().optional(),
        source: z.string().optional(),
      }),
      fault: z.enum(SIGNER_FAULTS).optional(),
      issuer: z.enum(AUTHORITY_IDS),
    }),
  ),
});
type StoredPki = z.input<typeof storedPki>;
type StoredKey = z.infer<typeof storedKey>;

function stored({ certificate, key }: { certificate: Certificate; key: SigningKey }): StoredKey {
  const { der, subject, issuer, serial } = certificate;
  const [c, s, i, n] = [der, subject, issuer, serial].map((bytes) => bytes.toString('base64'));
  return {
    certificate: { der: c ?? '', subject: s ?? '', issuer: i ?? '', serial: n ?? '' },
    algorithm: key.algorithm,
    privateKey: key.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

function restore(file: z.infer<typeof storedPki>): TestPki {
  const authority = (id: AuthorityId): TestAuthority => {
    const found = file.authorities.find((each) => each.id === id);
    if (found === undefined) throw unreadable();
    const revocations = found.revocations.map(({ serial, at, reason }) => ({
      ...{ serial: Buffer.from(serial, 'hex'), at: new Date(at), reason },
    }));
    return { id, revocations, ...restoreKey(found) };
  };
  const authorities: Readonly<Record<AuthorityId, TestAuthority>> = {
    'root-gei': authority('root-gei'),
    'issuing-gei': authority('issuing-gei'),
    'root-gei-qc': authority('root-gei-qc'),
    'issuing-gei-qc': authority('issuing-gei-qc'),
    'root-tsa': authority('root-tsa'),
    'root-untrusted': authority('root-untrusted'),
  };
  const signers = file.signers.map(({ id, class: signatureClass, authority, fault, ...rest }) => {
    const chain = rest.issuer.startsWith('issuing') ? [authorities[rest.issuer].certificate] : [];
    return { id, class: signatureClass, authority, fault, chain, ...restoreKey(rest) };
  });
  return {
    ...{ name: file.name, validFrom: new Date(file.validFrom), validTo: new Date(file.validTo) },
    ...{ authorities, tsa: { ...restoreKey(file.tsa), chain: [] } },
    signers: new Map(signers.map((signer): [string, TestSigner] => [signer.id, signer])),
  };
}

function restoreKey(file: StoredKey): { certificate: Certificate; key: SigningKey } {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const { der, subject, issuer, serial } = file.certificate;
  const privateKey = createPrivateKey({
    key: bytes(file.privateKey),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    certificate: {
      ...{ der: bytes(der), subject: bytes(subject), issuer: bytes(issuer), serial: bytes(serial) },
      sha256: createHash('sha256').update(bytes(der)).digest('hex'),
    },
    key: signingKey(file.algorithm, privateKey),
  };
}

function issuerIdOf(pki: TestPki, signer: TestSigner): AuthorityId {
  const issuer = AUTHORITY_IDS.find((id) =>
    pki.authorities[id].certificate.subject.equals(signer.certificate.issuer),
  );
  return issuer ?? 'root-untrusted';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
