import { readCertificate } from './certificate.ts';
import { signAsice } from './create/asic-write.ts';
import { prepareMetadata, signerRequestFor } from './create/prepare-metadata.ts';
import { withFaultSigners } from './create/spoil.ts';
import { createTestPki, crlsOf, signerById, type TestPki } from './create/test-pki.ts';
import { trustOf } from './create/trust-folder.ts';
import { type Crl, readCrl } from './crl.ts';
import { policyFor } from './policy.ts';
import type { Expectation } from './report.ts';
import { type RevocationCache, revocationCache } from './revocation.ts';
import type { VerifyInput } from './signature-state.ts';
import { type TrustStore, trustConfiguration, trustStoreOf } from './trust.ts';

/** The fixed clock of the signature tests. */
export const TEST_NOW = new Date('2026-11-24T10:00:00Z');

/** An invented hierarchy with the stores a verifier needs; for unit tests only. */
export type TestBench = {
  readonly pki: TestPki;
  readonly trust: TrustStore;
  readonly revocation: RevocationCache;
  readonly lists: readonly Crl[];
};

const COMMON = {
  schema: 'ashkar-package/1',
  packageId: 'p-1',
  recordId: 'r-1',
  revision: 1,
};

const METADATA: Readonly<Record<Expectation, Readonly<Record<string, unknown>>>> = {
  decision: {
    ...COMMON,
    source: 'e-court',
    kind: 'decision',
    document: { language: 'az' },
    decision: {
      kind: 'qetname',
      courtCode: '5-155',
      caseNumber: '2(5-155)-4409/2026',
      procedure: 'mülki',
      instance: 'first',
      adoptedOn: '2026-11-20',
      closedHearing: false,
      judges: ['Nümunə Hakim'],
      parties: [],
    },
  },
  act: {
    ...COMMON,
    source: 'normative-acts',
    kind: 'act',
    document: { language: 'az' },
    act: { kind: 'mərkəzi-icra-aktı', body: 'Nümunə Orqanı', number: '1', adoptedOn: '2026-11-20' },
  },
  events: { ...COMMON, source: 'e-court', kind: 'events' },
};

/** Metadata and document of an invented package. */
export function testPayload(expect: Expectation, text = 'Sınaq sənədi\n') {
  const document = Buffer.from(text);
  const prepared = prepareMetadata(
    METADATA[expect],
    document,
    expect === 'events' ? 'jsonl' : 'txt',
  );
  return { document, ...prepared };
}

/** A hierarchy that holds the signers of all kinds and every faulty one. */
export async function testBench(now: Date = TEST_NOW): Promise<TestBench> {
  const kinds = ['decision', 'act', 'events'] as const;
  let pki = await createTestPki({ seedName: 'unit', now, signers: [] });
  for (const kind of kinds) {
    const { bytes } = testPayload(kind);
    pki = await withFaultSigners(
      pki,
      { metadata: { name: 'metadata.json', mediaType: 'application/json', bytes } },
      now,
    );
  }
  const lists = crlsOf(pki, now).map(({ der }) => readCrl(der));
  const authorities = Object.values(pki.authorities).map((a) => readCertificate(a.certificate.der));
  const trust = trustStoreOf(trustConfiguration.parse(trustOf(pki)), authorities);
  return { pki, trust, lists, revocation: revocationCache(lists) };
}

/** An intact package of this kind, signed by the signer who may sign it. */
export async function testPackage(
  bench: TestBench,
  expect: Expectation,
  level: 'B' | 'T' = 'T',
  text?: string,
): Promise<Uint8Array> {
  const { document, metadata, bytes } = testPayload(expect, text);
  return await signAsice({
    document,
    documentName: metadata.document.name,
    metadata: bytes,
    signer: signerById(bench.pki, signerRequestFor(metadata).id),
    level,
    signingTime: new Date(TEST_NOW.getTime() - 30 * 60_000),
    tsa: bench.pki.tsa,
  });
}

/** What `verify` is asked about these bytes. */
export function testInput(
  bench: Pick<TestBench, 'trust' | 'revocation'>,
  bytes: Uint8Array,
  expect: Expectation,
  change: Partial<VerifyInput> = {},
): VerifyInput {
  return {
    bytes,
    expect,
    policy: policyFor(expect),
    trust: bench.trust,
    revocation: bench.revocation,
    now: TEST_NOW,
    receivedAt: TEST_NOW,
    ...change,
  };
}
