import type { XmlElement } from 'libxml2-wasm';
import type { PackageMetadata } from '#domain/package-metadata.ts';
import type { Certificate } from './certificate.ts';
import type { PathResult } from './certificate-path.ts';
import type { Checks } from './checks.ts';
import type { Payload } from './payload.ts';
import type { Policy } from './policy.ts';
import type { Expectation, SignatureResult } from './report.ts';
import type { RevocationCache } from './revocation.ts';
import type { TimeProof } from './time-proof.ts';
import type { Anchor, TrustStore } from './trust.ts';
import type { QualifyingProperties } from './xades.ts';
import type { ReferenceSpace, Resolved } from './xml-reference.ts';
import type { XmlReference, XmlSignature } from './xml-signature.ts';

/** Everything `verify` is asked; nothing else may influence a report. */
export type VerifyInput = {
  readonly bytes: Uint8Array;
  readonly detached?: ReadonlyMap<string, Uint8Array> | undefined;
  readonly expect: Expectation;
  readonly policy: Policy;
  readonly trust: TrustStore;
  readonly revocation: RevocationCache;
  readonly now: Date;
  readonly receivedAt: Date;
};

/** What is known of the package around the signatures. */
export type PackageFacts = {
  readonly form: string;
  /** Payloads by NFC name; a bare document has none. */
  readonly payloads: ReadonlyMap<string, Payload>;
  readonly faults: readonly string[];
  readonly listFaults: readonly string[];
  readonly metadata: PackageMetadata | undefined;
  readonly isContainer: boolean;
};

/** One signature on its way through the stages; each stage reads what earlier ones found. */
export type SignatureState = {
  readonly input: VerifyInput;
  readonly facts: PackageFacts;
  readonly space: ReferenceSpace;
  readonly element: XmlElement;
  readonly checks: Checks;
  signature?: XmlSignature;
  references: { readonly reference: XmlReference; readonly resolved: Resolved }[];
  properties?: QualifyingProperties | undefined;
  propertiesFault?: string;
  pool: readonly Certificate[];
  signer?: Certificate;
  areDigestsGenuine: boolean;
  isValueGenuine?: boolean;
  timeProofs: readonly TimeProof[];
  /** T: the time by which the signature certainly existed. */
  at: Date;
  timeProof: 'TST' | 'receivedAt';
  path?: PathResult;
  anchor?: Anchor;
  revocation: SignatureResult['revocation'][number][];
  coverage: SignatureResult['coverage'][number][];
  authority?: string;
};
