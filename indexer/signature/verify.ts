import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { sha256Hex } from './algorithms.ts';
import { payloadList, readContainer } from './asic.ts';
import { addCheck, indicationOf, newChecks } from './checks.ts';
import { detectFormat } from './format.ts';
import { checkPackageProfile } from './package-profile.ts';
import type { Payload } from './payload.ts';
import type { SignatureReport, SignatureResult } from './report.ts';
import type { PackageFacts, SignatureState, VerifyInput } from './signature-state.ts';
import {
  attributesStage,
  containerStage,
  formatStage,
  referencesStage,
  signingCertificateStage,
  valueStage,
} from './stages-integrity.ts';
import {
  algorithmsStage,
  authorityStage,
  chainStage,
  classStage,
  coverageStage,
  establishTime,
  isTestState,
  revocationStage,
  timestampsStage,
} from './stages-trust.ts';
import { type JudgedSignature, type Refusal, verdictOf } from './verdict.ts';
import { withXml, XmlFault } from './xml.ts';
import { countersignedBy, indexIds } from './xml-reference.ts';
import { findSignatures } from './xml-signature.ts';

export type { VerifyInput } from './signature-state.ts';

/** Changes whenever the same input may give another report. */
export const ENGINE_VERSION = 'ashkar-signature/1';

const MAX_SIGNATURES = 20; // in one file: more are an attempt to make us work
const MAX_INPUT_BYTES = 64 * 1024 * 1024;
const MAX_EVENTS_INPUT_BYTES = 100 * 1024 * 1024; // an event file is read as it is unpacked

/** The stages of one signature, in order; 1 (limits) is met before a signature is seen. */
const STAGES: readonly ((state: SignatureState) => void)[] = [
  containerStage, //          2
  formatStage, //             3
  signingCertificateStage, // 4
  referencesStage, //         5
  valueStage, //              6
  attributesStage, //         7
  establishTime, //           T
  chainStage, //              8
  revocationStage, //         9
  algorithmsStage, //         10
  timestampsStage, //         11
  classStage, //              12
  coverageStage, //           13
  authorityStage, //          14
];

export type Verification = {
  readonly report: SignatureReport;
  readonly payloads: ReadonlyMap<string, Uint8Array>;
};

/**
 * Verifies a package or a signed file: no network, files or clock; the same input gives a byte-equal
 * report. Source: EN 319 102-1; signatures, section 3.
 */
export async function verify(input: VerifyInput): Promise<SignatureReport> {
  return (await verifyWithPayloads(input)).report;
}

/** As `verify`, and the payload bytes of a readable container; those of an event file are not kept. */
export async function verifyWithPayloads(input: VerifyInput): Promise<Verification> {
  const none = new Map<string, Uint8Array>();
  const stop = (format: string, refusal: Refusal): Verification => ({
    report: reportOf(input, format, none, [], [refusal]),
    payloads: none,
  });
  const isEvents = input.expect === 'events';
  if (input.bytes.length > (isEvents ? MAX_EVENTS_INPUT_BYTES : MAX_INPUT_BYTES))
    return stop('unknown', { code: 'LIMIT', sentence: 'The package is too large.' });
  const format = detectFormat(input.bytes);
  if (format === 'xml') return verifyBareXml(input);
  if (format === 'unknown')
    return stop(format, {
      code: 'UNKNOWN_FORMAT',
      sentence: 'The bytes are of no known signed format.',
    });
  if (format !== 'zip') return stop(format, unsupported(format));
  const container = await readContainer(input.bytes, isEvents ? 'events.jsonl' : undefined);
  if (!container.ok)
    return stop('zip', {
      code: container.code === 'limit' ? 'LIMIT' : 'FORMAT_FAILURE',
      sentence: `${container.sentence}.`,
    });
  const isPackage = input.policy.profile === 'ashkar-package';
  const profile = isPackage
    ? checkPackageProfile(container.payloads, input.expect)
    : { faults: [], metadataFaults: [] };
  const facts: PackageFacts = {
    form: container.form,
    payloads: container.payloads,
    faults: container.faults,
    listFaults: [
      ...container.listFaults,
      ...profile.faults,
      ...(isPackage && !container.hasManifest ? ['META-INF/manifest.xml is missing'] : []),
    ],
    metadata: 'metadata' in profile ? profile.metadata : undefined,
    isContainer: true,
  };
  const refusals: Refusal[] = profile.metadataFaults.map((sentence) => ({
    code: 'METADATA_INVALID',
    sentence: `${sentence}.`,
  }));
  if (!isAllowedForm(input, container.form)) refusals.unshift(unsupported(container.form));
  const judged: JudgedSignature[] = [];
  for (const file of container.signatureFiles) {
    const found = judgeXml(input, facts, file.bytes, file.name, container.payloads);
    if (typeof found === 'string')
      refusals.push({ code: 'FORMAT_FAILURE', sentence: `A signature file is refused: ${found}.` });
    else judged.push(...found);
  }
  return {
    report: reportOf(input, container.form, container.payloads, judged, refusals),
    payloads: new Map(
      [...container.payloads].flatMap(([name, payload]) =>
        payload instanceof Uint8Array ? [[name, payload] as const] : [],
      ),
    ),
  };
}

function verifyBareXml(input: VerifyInput): Verification {
  const payloads = input.detached ?? new Map<string, Uint8Array>();
  const facts: PackageFacts = {
    form: 'XAdES',
    payloads,
    faults: [],
    listFaults: [],
    metadata: undefined,
    isContainer: false,
  };
  const found = judgeXml(input, facts, input.bytes, 'signature', payloads);
  const refusals = isAllowedForm(input, 'XAdES') ? [] : [unsupported('XAdES')];
  if (typeof found === 'string')
    refusals.push({ code: 'FORMAT_FAILURE', sentence: `The XML is refused: ${found}.` });
  const judged = typeof found === 'string' ? [] : found;
  return { report: reportOf(input, 'XAdES', payloads, judged, refusals), payloads };
}

/** The signatures of one XML file, counter-signatures aside (they earn nothing), or why it is refused. */
function judgeXml(
  input: VerifyInput,
  facts: PackageFacts,
  bytes: Uint8Array,
  fileName: string,
  payloads: ReadonlyMap<string, Payload>,
): readonly JudgedSignature[] | string {
  try {
    return withXml(bytes, (doc) => {
      const elements = findSignatures(doc).filter((e) => countersignedBy(e) === undefined);
      if (elements.length > MAX_SIGNATURES) return 'it holds too many signatures';
      const space = { doc, bytes, ids: indexIds(doc), payloads };
      return elements.map((element, index) =>
        judgeSignature(input, facts, space, element, `${fileName}#${index + 1}`),
      );
    });
  } catch (error) {
    if (error instanceof XmlFault) return error.message;
    throw error;
  }
}

function judgeSignature(
  input: VerifyInput,
  facts: PackageFacts,
  space: SignatureState['space'] & { readonly doc: XmlDocument },
  element: XmlElement,
  id: string,
): JudgedSignature {
  const state: SignatureState = {
    input,
    facts,
    space,
    element,
    checks: newChecks(),
    references: [],
    pool: [],
    areDigestsGenuine: false,
    timeProofs: [],
    at: input.receivedAt,
    timeProof: 'receivedAt',
    revocation: [],
    coverage: [],
  };
  addCheck(state.checks, 1, 'limits', { ok: true });
  for (const stage of STAGES) stage(state);
  return {
    result: resultOf(state, id),
    failures: state.checks.failures,
    isTest: isTestState(state),
  };
}

function resultOf(state: SignatureState, id: string): SignatureResult {
  const { signer, path, properties } = state;
  const chain = path?.ok === true ? [...path.path].reverse() : signer === undefined ? [] : [signer];
  const claimed = properties?.claimedTime;
  const isEtsi = properties !== undefined && properties.signingCertificate.length > 0;
  return {
    id,
    form: state.facts.form,
    intact:
      state.isValueGenuine === undefined ? null : state.isValueGenuine && state.areDigestsGenuine,
    level: !isEtsi ? 'NOT_ETSI' : state.timeProof === 'TST' ? 'T' : 'B',
    ...indicationOf(state.checks),
    class: state.anchor?.class ?? 'SES',
    signer: {
      subject: signer?.subject.text ?? '',
      certificateSha256: signer?.sha256 ?? '',
      ...(state.authority === undefined ? {} : { authority: state.authority }),
    },
    ...(claimed === undefined ? {} : { claimedTime: claimed.toISOString() }),
    bestSignatureTime: state.at.toISOString(),
    timeProof: state.timeProof,
    coverage: state.coverage,
    chain: chain.map((certificate) => certificate.sha256),
    ...(state.anchor === undefined ? {} : { anchorId: state.anchor.certificate.sha256 }),
    revocation: state.revocation,
    timestamps: state.timeProofs.map(({ genTime, passed, detail }) => ({
      genTime: genTime?.toISOString() ?? '',
      passed,
      detail,
    })),
    checks: state.checks.list,
  };
}

function isAllowedForm(input: VerifyInput, form: string): boolean {
  return (input.policy.forms as readonly string[]).includes(form);
}

function unsupported(form: string): Refusal {
  return {
    code: 'UNSUPPORTED_FORM',
    sentence: `UNSUPPORTED_FORM: ${form}. The policy takes ASiC-E packages with XAdES signatures.`,
  };
}

function reportOf(
  input: VerifyInput,
  format: string,
  payloads: ReadonlyMap<string, Payload>,
  judged: readonly JudgedSignature[],
  refusals: readonly Refusal[],
): SignatureReport {
  return {
    engineVersion: ENGINE_VERSION,
    inputSha256: sha256Hex(input.bytes),
    format,
    ...verdictOf(judged, refusals),
    trust: judged.some((signature) => signature.isTest) ? 'test' : 'real',
    metadataTrust: format.startsWith('ASiC') ? 'signed' : 'authenticated',
    policyId: input.policy.id,
    policySha256: input.policy.sha256,
    trustStoreSha256: input.trust.sha256,
    now: input.now.toISOString(),
    payloads: payloadList(payloads),
    signatures: judged.map((signature) => signature.result),
  };
}
