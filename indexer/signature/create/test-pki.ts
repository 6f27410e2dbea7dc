import { randomBytes } from 'node:crypto';
import type { SignatureClass } from '#domain/signature-line.ts';
import { createKey, type KeyAlgorithm, type SigningKey } from './keys.ts';
import {
  authorityExtensions,
  type Certificate,
  certificatePolicies,
  distinguishedName,
  KEY_USAGE,
  keyUsage,
  qualifiedStatements,
  type Revocation,
  timeStampingUsage,
  writeCertificate,
  writeCrl,
} from './x509-write.ts';

/** What may deliberately be wrong with a signer of a TEST hierarchy. */
export const SIGNER_FAULTS = [
  'expired',
  'not-yet-valid',
  'revoked',
  'on-hold',
  'untrusted',
  'wrong-key-usage',
] as const;
export type SignerFault = (typeof SIGNER_FAULTS)[number];

/** Whom a signer may sign for; the trust store binds it to the certificate's hash, never to its name. */
export type SignerAuthority = {
  readonly courtCode?: string | undefined;
  readonly body?: string | undefined;
  readonly source?: string | undefined;
};

export type SignerRequest = {
  readonly id: string;
  readonly organisation: string;
  readonly class: Exclude<SignatureClass, 'SES'>;
  readonly authority: SignerAuthority;
  readonly algorithm?: KeyAlgorithm | undefined;
  readonly fault?: SignerFault | undefined;
};

/** A certification authority of the hierarchy, with what it has revoked. */
export type TestAuthority = {
  readonly id: AuthorityId;
  readonly certificate: Certificate;
  readonly key: SigningKey;
  readonly revocations: readonly Revocation[];
};

/** A key that signs: packages (`class` set) or timestamps. `chain`: intermediates, nearest first. */
export type TestSigner = {
  readonly id: string;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
  readonly key: SigningKey;
  readonly class: Exclude<SignatureClass, 'SES'>;
  readonly authority: SignerAuthority;
  readonly fault?: SignerFault | undefined;
};

export type TimestampAuthority = Pick<TestSigner, 'certificate' | 'chain' | 'key'>;

export const AUTHORITY_IDS = [
  'root-gei',
  'issuing-gei',
  'root-gei-qc',
  'issuing-gei-qc',
  'root-tsa',
  'root-untrusted',
] as const;
export type AuthorityId = (typeof AUTHORITY_IDS)[number];

export type TestPki = {
  readonly name: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly authorities: Readonly<Record<AuthorityId, TestAuthority>>;
  readonly tsa: TimestampAuthority;
  readonly signers: ReadonlyMap<string, TestSigner>;
};

const YEAR_MS = 365 * 86_400_000;
const DAY_MS = 86_400_000;
const YEARS_BACK = 6; // demonstration decisions reach three years back, with room
const YEARS_AHEAD = 6;
const CRL_DAYS = 30; // from thisUpdate to nextUpdate: an evaluation lasts longer than a real list does
const TEST_POLICY = '2.999.1'; // the example arc of X.660: no real policy can be meant
const QCP_NATURAL_QSCD = '0.4.0.194112.1.2'; // EN 319 411-2, QCP-n-qscd

/**
 * A throw-away TEST hierarchy: a root and an issuing CA per signature class, a timestamp authority under
 * its own root, and one untrusted root. Keys are fresh each time and stay in memory; `seedName` is only
 * a label in the names. All certificates are valid around `now`, except where a fault is asked for.
 */
export async function createTestPki(request: {
  readonly seedName: string;
  readonly now: Date;
  readonly signers: readonly SignerRequest[];
}): Promise<TestPki> {
  const { seedName, now } = request;
  const validFrom = wholeSecond(now.getTime() - YEARS_BACK * YEAR_MS);
  const validTo = wholeSecond(now.getTime() + YEARS_AHEAD * YEAR_MS);
  const root = async (id: AuthorityId, algorithm: KeyAlgorithm, title: string) => {
    const key = await createKey(algorithm);
    const name = authorityName(seedName, title);
    return authority(id, key, {
      ...{ subject: name, issuer: name, issuerKey: key, notBefore: validFrom, notAfter: validTo },
      extensions: authorityExtensions(),
    });
  };
  const issuing = async (
    id: AuthorityId,
    algorithm: KeyAlgorithm,
    title: string,
    parent: TestAuthority,
  ) => {
    const key = await createKey(algorithm);
    return authority(id, key, {
      subject: authorityName(seedName, title),
      ...{ issuer: parent.certificate.subject, issuerKey: parent.key },
      ...{ notBefore: validFrom, notAfter: validTo },
      extensions: [...authorityExtensions(0), certificatePolicies('2.5.29.32.0')],
    });
  };
  const rootGei = await root('root-gei', 'ecdsa-p384', 'Root CA');
  const rootQc = await root('root-gei-qc', 'ecdsa-p384', 'Qualified Root CA');
  const rootTsa = await root('root-tsa', 'ecdsa-p384', 'Timestamp Root CA');
  const authorities = {
    'root-gei': rootGei,
    'issuing-gei': await issuing('issuing-gei', 'ecdsa-p256', 'Issuing CA', rootGei),
    'root-gei-qc': rootQc,
    'issuing-gei-qc': await issuing('issuing-gei-qc', 'rsa-3072', 'Qualified Issuing CA', rootQc),
    'root-tsa': rootTsa,
    'root-untrusted': await root('root-untrusted', 'ecdsa-p256', 'Unlisted Root CA'),
  };
  const tsa = await timestampAuthority(seedName, rootTsa, validFrom, validTo);
  const empty = { name: seedName, validFrom, validTo, authorities, tsa, signers: new Map() };
  return await addSigners(empty, request.signers, now);
}

/** The same hierarchy with these signers added; a signer whose id is there already is kept. */
export async function addSigners(
  pki: TestPki,
  requests: readonly SignerRequest[],
  now: Date,
): Promise<TestPki> {
  const signers = new Map(pki.signers);
  const authorities: Record<AuthorityId, TestAuthority> = { ...pki.authorities };
  for (const request of requests) {
    if (signers.has(request.id)) continue;
    const issuerId = issuerOf(request);
    const issuer = authorities[issuerId];
    const signer = await issueSigner(pki, issuer, request, now);
    signers.set(request.id, signer);
    const revocation = revocationOf(signer, now);
    if (revocation !== undefined) {
      authorities[issuerId] = { ...issuer, revocations: [...issuer.revocations, revocation] };
    }
  }
  return { ...pki, authorities, signers };
}

/** A CRL of each trusted authority, issued an hour before `now`; `name` is a file name. */
export function crlsOf(pki: TestPki, now: Date): readonly { name: string; der: Buffer }[] {
  const thisUpdate = wholeSecond(now.getTime() - 3_600_000);
  return AUTHORITY_IDS.filter((id) => id !== 'root-untrusted').map((id) => {
    const { certificate, key, revocations } = pki.authorities[id];
    const der = writeCrl({
      issuer: certificate.subject,
      issuerKey: key,
      number: Math.floor(thisUpdate.getTime() / 1000),
      thisUpdate,
      nextUpdate: wholeSecond(thisUpdate.getTime() + CRL_DAYS * DAY_MS),
      expiredSince: pki.validFrom,
      revocations,
    });
    return { name: `${id}.crl`, der };
  });
}

/** The signer with this id. @throws where the hierarchy has none. */
export function signerById(pki: TestPki, id: string): TestSigner {
  const signer = pki.signers.get(id);
  if (signer === undefined) throw new Error(`no TEST signer has the id ${id}`);
  return signer;
}

function issuerOf(request: SignerRequest): AuthorityId {
  if (request.fault === 'untrusted') return 'root-untrusted';
  return request.class === 'GEI_QC' ? 'issuing-gei-qc' : 'issuing-gei';
}

async function issueSigner(
  pki: TestPki,
  issuer: TestAuthority,
  request: SignerRequest,
  now: Date,
): Promise<TestSigner> {
  const qualified = request.class === 'GEI_QC';
  const wrongUse = request.fault === 'wrong-key-usage';
  const key = await createKey(request.algorithm ?? 'ecdsa-p256');
  const organisation = `TEST ${request.organisation}`;
  const certificate = writeCertificate({
    subject: distinguishedName({
      commonName: organisation,
      organisation,
      organisationId: request.authority.courtCode,
    }),
    issuer: issuer.certificate.subject,
    key,
    issuerKey: issuer.key,
    serial: freshSerial(),
    notBefore: request.fault === 'not-yet-valid' ? daysFrom(now, 30) : pki.validFrom,
    notAfter: request.fault === 'expired' ? daysFrom(now, -30) : pki.validTo,
    extensions: [
      keyUsage(wrongUse ? KEY_USAGE.digitalSignature : KEY_USAGE.nonRepudiation),
      certificatePolicies(qualified ? QCP_NATURAL_QSCD : TEST_POLICY),
      ...(qualified ? [qualifiedStatements()] : []),
    ],
  });
  const chain = issuer.id.startsWith('issuing') ? [issuer.certificate] : [];
  const { id, authority, fault } = request;
  return { id, certificate, chain, key, class: request.class, authority, fault };
}

function revocationOf(signer: TestSigner, now: Date): Revocation | undefined {
  const { serial } = signer.certificate;
  if (signer.fault === 'revoked')
    return { serial, at: daysFrom(now, -60), reason: 'keyCompromise' };
  if (signer.fault === 'on-hold') {
    return { serial, at: daysFrom(now, -2), reason: 'certificateHold' };
  }
  return undefined;
}

async function timestampAuthority(
  seedName: string,
  root: TestAuthority,
  notBefore: Date,
  notAfter: Date,
): Promise<TimestampAuthority> {
  const key = await createKey('ecdsa-p256');
  const certificate = writeCertificate({
    subject: authorityName(seedName, 'Timestamp Authority'),
    issuer: root.certificate.subject,
    ...{ key, issuerKey: root.key, serial: freshSerial(), notBefore, notAfter },
    extensions: [
      keyUsage(KEY_USAGE.digitalSignature),
      timeStampingUsage(),
      certificatePolicies(TEST_POLICY),
    ],
  });
  return { certificate, chain: [], key };
}

function authority(
  id: AuthorityId,
  key: SigningKey,
  request: Omit<Parameters<typeof writeCertificate>[0], 'key' | 'serial'>,
): TestAuthority {
  const certificate = writeCertificate({ ...request, key, serial: freshSerial() });
  return { id, certificate, key, revocations: [] };
}

const authorityName = (seedName: string, title: string) =>
  distinguishedName({
    commonName: `TEST Aşkar ${seedName} ${title}`,
    organisation: `TEST Aşkar ${seedName}`,
  });

// 127 bits, positive. Source: CA/Browser Forum 7.1 asks 64 bits of a random source.
function freshSerial(): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}

const wholeSecond = (ms: number) => new Date(Math.floor(ms / 1000) * 1000);
const daysFrom = (at: Date, days: number) => wholeSecond(at.getTime() + days * DAY_MS);
