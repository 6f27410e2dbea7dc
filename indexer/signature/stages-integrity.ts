import { digest, equalBytes, hashProblem, keyProblem } from './algorithms.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { addCheck, levelOf } from './checks.ts';
import { Asn1Error } from './der.ts';
import { payloadSha256 } from './payload.ts';
import type { SubIndication } from './report.ts';
import type { SignatureState } from './signature-state.ts';
import { readQualifyingProperties, SIGNED_PROPERTIES_TYPE } from './xades.ts';
import { childrenNamed, XmlFault } from './xml.ts';
import { type Resolved, referencedOctets, resolveReference } from './xml-reference.ts';
import {
  DS,
  isDigestGenuine,
  isValueGenuine,
  keyValueOf,
  readReference,
  readXmlSignature,
  type XmlReference,
} from './xml-signature.ts';

/** Stage 2: every fault of the container counts against each signature in it. */
export function containerStage(state: SignatureState): void {
  const { faults } = state.facts;
  addCheck(state.checks, 2, 'container', {
    ok: faults.length === 0,
    detail: faults.join('; '),
    sub: 'FORMAT_FAILURE',
  });
}

/** Stage 3: the signature has the shape of the schema. */
export function formatStage(state: SignatureState): void {
  try {
    state.signature = readXmlSignature(state.element);
    addCheck(state.checks, 3, 'format', { ok: true });
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    addCheck(state.checks, 3, 'format', {
      ok: false,
      detail: error.message,
      sub: 'FORMAT_FAILURE',
    });
    return;
  }
  try {
    state.properties = readQualifyingProperties(state.signature);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    state.propertiesFault = error.message;
  }
}

/** Stage 4: the certificate that the signing-certificate property names. Source: EN 319 102-1, 5.2.3. */
export function signingCertificateStage(state: SignatureState): void {
  const { signature, properties, checks } = state;
  if (signature === undefined) return;
  const own = signature.certificates.map(certificateOrNone);
  const readable = own.filter((c): c is Certificate => c !== undefined);
  const extra = (properties?.certificateValues ?? []).map(certificateOrNone);
  state.pool = uniqueCertificates([
    ...readable,
    ...extra.filter((c): c is Certificate => c !== undefined),
    ...state.input.trust.intermediates,
  ]);
  const [named] = properties?.signingCertificate ?? [];
  const matching =
    named === undefined
      ? undefined
      : readable.find(
          (c) =>
            named.hash !== undefined && equalBytes(digest(named.hash, c.der), named.digestValue),
        );
  const signer = matching ?? readable[0];
  if (signer !== undefined) state.signer = signer;
  const detail =
    signer === undefined
      ? 'the signature carries no readable certificate'
      : 'the signing-certificate property names another certificate';
  addCheck(checks, 4, 'signing-certificate', {
    ok: signer !== undefined && (named === undefined || matching !== undefined),
    detail: signer !== undefined && (named === undefined || matching !== undefined) ? '' : detail,
    sub: 'NO_SIGNING_CERTIFICATE_FOUND',
  });
}

function certificateOrNone(der: Uint8Array): Certificate | undefined {
  try {
    return readCertificate(der);
  } catch (error) {
    if (error instanceof Asn1Error) return undefined;
    throw error;
  }
}

function uniqueCertificates(list: readonly Certificate[]): readonly Certificate[] {
  return [...new Map(list.map((c) => [c.sha256, c])).values()];
}

/** Stage 5: each reference is found where it counts and has its digest. Source: EN 319 102-1, 5.2.7. */
export function referencesStage(state: SignatureState): void {
  const { signature, checks, element, space } = state;
  if (signature === undefined) return;
  state.references = signature.references.map((reference) => ({
    reference,
    resolved: resolveReference(reference, element, space),
  }));
  const outcomes = state.references.map(({ reference, resolved }) =>
    referenceProblem(state, reference, resolved),
  );
  const isData = state.references.some(
    ({ resolved }) =>
      resolved.kind !== 'missing' &&
      !(resolved.kind === 'element' && resolved.landing === 'signed-properties'),
  );
  if (!isData && !outcomes.some((o) => o?.sub === 'SIGNED_DATA_NOT_FOUND'))
    outcomes.push({ sub: 'SIGNED_DATA_NOT_FOUND', detail: 'the signature refers to no data' });
  const listed = state.references.flatMap(({ resolved }) =>
    resolved.kind === 'element' && resolved.landing === 'manifest'
      ? manifestProblems(state, resolved)
      : [],
  );
  // What a manifest lists and is not at hand is uncovered, yet the mathematics of the signature hold.
  const absent = listed.find((o) => o?.sub === 'SIGNED_DATA_NOT_FOUND');
  outcomes.push(...listed.filter((o) => o?.sub !== 'SIGNED_DATA_NOT_FOUND'));
  if (absent !== undefined) addCheck(checks, 5, 'manifest-references', { ok: false, ...absent });
  const failed = outcomes.filter((o) => o !== undefined);
  // Data that is not there comes before data that differs.
  const first = failed.find((o) => o.sub === 'SIGNED_DATA_NOT_FOUND') ?? failed[0];
  state.areDigestsGenuine = first === undefined;
  addCheck(checks, 5, 'references', {
    ok: first === undefined,
    detail: first?.detail ?? `${outcomes.length} references`,
    sub: first?.sub,
  });
}

type ReferenceProblem = { readonly sub: SubIndication; readonly detail: string };

function referenceProblem(
  state: SignatureState,
  reference: XmlReference,
  resolved: Resolved,
): ReferenceProblem | undefined {
  if (resolved.kind === 'missing')
    return { sub: 'SIGNED_DATA_NOT_FOUND', detail: resolved.sentence };
  if (
    reference.type === SIGNED_PROPERTIES_TYPE &&
    !(resolved.kind === 'element' && resolved.landing === 'signed-properties')
  )
    return {
      sub: 'SIGNED_DATA_NOT_FOUND',
      detail: 'the reference to the signed properties leads elsewhere',
    };
  try {
    const octets = referencedOctets(reference, resolved, state.element, state.space);
    return isDigestGenuine(reference, octets)
      ? undefined
      : { sub: 'HASH_FAILURE', detail: 'a digest does not fit' };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { sub: 'FORMAT_FAILURE', detail: error.message };
  }
}

/** References of a signed manifest: digests of what is at hand must fit. Source: XML Signature 1.1, 5.1. */
function manifestProblems(
  state: SignatureState,
  resolved: Extract<Resolved, { kind: 'element' }>,
): readonly (ReferenceProblem | undefined)[] {
  try {
    return childrenNamed(resolved.element, DS, 'Reference').map((element) => {
      const reference = readReference(element);
      return referenceProblem(
        state,
        reference,
        resolveReference(reference, state.element, state.space),
      );
    });
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return [{ sub: 'FORMAT_FAILURE', detail: error.message }];
  }
}

/** Stage 6: the value is that of SignedInfo under the key of the certificate. */
export function valueStage(state: SignatureState): void {
  const { signature, signer, checks } = state;
  if (signature === undefined) return;
  const key = signer === undefined ? keyValueOf(signature.keyInfo) : signer.publicKey;
  if (key === undefined) {
    addCheck(checks, 6, 'signature-value', {
      ok: false,
      detail: 'there is no key to check the value with',
      sub: signer === undefined ? undefined : 'SIG_CRYPTO_FAILURE',
    });
    return;
  }
  state.isValueGenuine = isValueGenuine(signature, key);
  addCheck(checks, 6, 'signature-value', {
    ok: state.isValueGenuine,
    detail: state.isValueGenuine ? '' : 'the signature value does not fit',
    sub: 'SIG_CRYPTO_FAILURE',
  });
}

/** Stage 7: what makes the signature an advanced one. Source: EN 319 132-1, 5.2; EN 319 102-1, 5.2.8. */
export function attributesStage(state: SignatureState): void {
  const { signature, properties, checks, input } = state;
  if (signature === undefined) return;
  const covered = state.references.some(
    ({ reference, resolved }) =>
      resolved.kind === 'element' &&
      resolved.landing === 'signed-properties' &&
      reference.type === SIGNED_PROPERTIES_TYPE &&
      properties !== undefined &&
      resolved.element.isSameNode(properties.signedProperties),
  );
  const isRead = state.propertiesFault === undefined;
  addCheck(checks, 7, 'signed-properties', {
    ok: isRead && covered,
    detail:
      state.propertiesFault ??
      (covered ? '' : 'there are no signed properties under this signature'),
    sub: isRead && properties === undefined ? 'SIG_CONSTRAINTS_FAILURE' : 'FORMAT_FAILURE',
  });
  const repeated = [...state.space.ids.values()].some((holders) => holders.length > 1);
  addCheck(checks, 7, 'unique-identifiers', {
    ok: !repeated,
    detail: repeated ? 'an identifier is used twice' : '',
    sub: 'FORMAT_FAILURE',
  });
  const [named] = properties?.signingCertificate ?? [];
  addCheck(checks, 7, 'signing-certificate-property', {
    ok: named !== undefined,
    detail: named === undefined ? 'the signing-certificate property is missing' : '',
    sub: 'SIG_CONSTRAINTS_FAILURE',
  });
  if (named?.serial !== undefined)
    addCheck(checks, 7, 'signing-certificate-serial', {
      ok: named.serial === state.signer?.serial,
      detail: named.serial === state.signer?.serial ? '' : 'the named serial number is another',
      level: levelOf(input.policy, 'signing-certificate-serial'),
      sub: 'SIG_CONSTRAINTS_FAILURE',
    });
  const policyId = properties?.signaturePolicy;
  if (policyId !== undefined)
    addCheck(checks, 7, 'signature-policy', {
      ok: false,
      detail: 'the signature names a policy that is not kept here',
      level: levelOf(input.policy, 'signature-policy'),
      sub: 'SIGNATURE_POLICY_NOT_AVAILABLE',
    });
  const ignored = properties?.ignored ?? [];
  if (ignored.length > 0)
    addCheck(checks, 7, 'unsigned-properties', {
      ok: true,
      level: 'INFORM',
      detail: `${ignored.length} unsigned properties earn nothing`,
    });
}

/** Stage 10, own part: hashes and key of the signature itself; undefined where all are allowed. */
export function signatureWeakness(state: SignatureState): string | undefined {
  const { signature, signer } = state;
  const rules = state.input.policy.algorithms;
  const hashes = [
    signature?.algorithm?.hash,
    ...state.references.map(({ reference }) => reference.hash),
    state.properties?.signingCertificate[0]?.hash ?? 'SHA-256',
  ];
  for (const hash of hashes) {
    const problem = hash === undefined ? 'an unknown algorithm' : hashProblem(hash, rules);
    if (problem !== undefined) return problem;
  }
  return signer === undefined ? undefined : keyProblem(signer.publicKey, rules);
}

/** Coverage for the report: payloads reached by a direct reference with its digest. */
export function coverageOf(state: SignatureState): SignatureState['coverage'] {
  return state.references.flatMap(({ reference, resolved }) =>
    resolved.kind === 'payload' &&
    reference.transforms.length === 0 &&
    isDigestGenuine(reference, resolved.octets)
      ? [{ name: resolved.name, sha256: payloadSha256(resolved.octets), full: true }]
      : [],
  );
}
