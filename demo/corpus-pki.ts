import { COURTS } from '#domain/court.ts';
import { SOURCES } from '#domain/package-metadata.ts';
import { withFaultSigners } from '#indexer/signature/create/spoil.ts';
import {
  createTestPki,
  type SignerRequest,
  type TestPki,
} from '#indexer/signature/create/test-pki.ts';
import type { DemoAct } from './generate-acts.ts';
import type { DemoDecision } from './generate-decisions.ts';
import { decisionEnvelope } from './package-maker.ts';

const RSA_COURTS = 4; // the rest sign with ECDSA, which is quicker to make

/** The throw-away test CA with a signer for every court, body and system, and the bad ones that are asked for. */
export async function pkiFor(
  seed: string,
  now: Date,
  acts: readonly DemoAct[],
  bases: readonly DemoDecision[],
): Promise<TestPki> {
  const courts = COURTS.map(
    (court, i): SignerRequest => ({
      ...{
        id: `court:${court.code}`,
        organisation: court.name,
        class: 'GEI',
        authority: { courtCode: court.code },
      },
      algorithm: i < RSA_COURTS ? 'rsa-2048' : 'ecdsa-p256',
    }),
  );
  const bodies = [...new Set(acts.map(({ metadata }) => metadata.body))].map(
    (body): SignerRequest => ({
      ...{
        id: `body:${body}`,
        organisation: body,
        class: 'GEI_QC',
        authority: { body },
        algorithm: 'ecdsa-p256',
      },
    }),
  );
  const sources = SOURCES.map(
    (source): SignerRequest => ({
      ...{
        id: `source:${source}`,
        organisation: source,
        class: 'GEI',
        authority: { source },
        algorithm: 'ecdsa-p256',
      },
    }),
  );
  let pki = await createTestPki({
    seedName: `Demo ${seed}`,
    now,
    signers: [...courts, ...bodies, ...sources],
  });
  const seen = new Set<string>();
  for (const decision of bases) {
    if (seen.has(decision.metadata.courtCode)) continue;
    seen.add(decision.metadata.courtCode);
    const placeholder = {
      name: 'document.html',
      mediaType: 'text/html',
      sha256: '0'.repeat(64),
      language: 'az',
    };
    const bytes = Buffer.from(
      JSON.stringify({ ...decisionEnvelope(decision), document: placeholder }),
    );
    pki = await withFaultSigners(
      pki,
      { metadata: { name: 'metadata.json', mediaType: 'application/json', bytes } },
      now,
    );
  }
  return pki;
}
