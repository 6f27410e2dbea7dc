import { packageMetadata } from '#domain/package-metadata.ts';
import { signerRequestFor } from '../prepare-metadata.ts';
import type { OpenPackage } from '../read-package.ts';
import {
  addSigners,
  SIGNER_FAULTS,
  type SignerFault,
  type SignerRequest,
  signerById,
  type TestPki,
  type TestSigner,
} from '../test-pki.ts';

type Payloads = Pick<OpenPackage, 'metadata'>;

/** Id of the signer that has this fault and else may sign this package. */
export function faultSignerId(fault: SignerFault, open: Payloads): string {
  return `${fault}:${honestRequest(open).id}`;
}

/** Id of the trusted signer of the same class who may not sign this package. */
export function otherSignerId(open: Payloads): string {
  return `other:${honestRequest(open).id}`;
}

/** The signer who may sign this package. */
export function honestSigner({ open, pki }: { open: Payloads; pki: TestPki }): TestSigner {
  return signerById(pki, honestRequest(open).id);
}

/**
 * The hierarchy with every bad signer that `spoil` needs for packages like this one. Write its trust
 * store and lists after this call: they name the new signers and revocations.
 */
export async function withFaultSigners(pki: TestPki, open: Payloads, now: Date): Promise<TestPki> {
  const honest = honestRequest(open);
  const faulty = SIGNER_FAULTS.map(
    (fault): SignerRequest => ({ ...honest, id: faultSignerId(fault, open), fault }),
  );
  const other: SignerRequest = {
    ...{ ...honest, id: otherSignerId(open), organisation: 'Another body' },
    authority: { body: 'Another body' },
  };
  return await addSigners(pki, [honest, ...faulty, other], now);
}

function honestRequest({ metadata }: Payloads): SignerRequest {
  const value: unknown = JSON.parse(Buffer.from(metadata.bytes).toString('utf8'));
  return signerRequestFor(packageMetadata.parse(value));
}
