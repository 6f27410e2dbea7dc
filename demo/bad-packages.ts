import { packageMetadata } from '#domain/package-metadata.ts';
import { signerRequestFor } from '#indexer/signature/create/prepare-metadata.ts';
import { SPOILERS, type SpoilerName, spoil } from '#indexer/signature/create/spoil.ts';
import type { TestPki } from '#indexer/signature/create/test-pki.ts';
import { writeZip } from '#indexer/signature/create/zip-write.ts';
import { htmlDocument } from './documents/html.ts';
import { plainDocument } from './documents/plain.ts';
import type { DemoAct } from './generate-acts.ts';
import type { DemoDecision } from './generate-decisions.ts';
import type { DemoPackage } from './manifest.ts';
import { actEnvelope, decisionEnvelope, packageOfBytes, signedPackage } from './package-maker.ts';
import { shiftedGlyphs, wrongRecognition } from './spoilt-texts.ts';

/** A bad package before it is written. */
export type BadPackage = Pick<
  DemoPackage,
  'kind' | 'source' | 'recordId' | 'revision' | 'expected' | 'fault'
> & { readonly bytes: Uint8Array };
type End = DemoPackage['expected'];

/** Faults made by the signature room's spoilers, with the end of each. */
export const SPOILT: readonly (readonly [name: SpoilerName, end: End])[] = [
  ['payload-changed', ['refused']],
  ['metadata-changed', ['refused']],
  ['no-signature', ['refused']],
  ['signer-untrusted', ['held']],
  ['signer-expired', ['refused']],
  ['signer-revoked', ['refused']],
  ['signer-of-another-court', ['refused', 'held']],
  ['unknown-court', ['refused']],
  ['unknown-field', ['refused']],
  ['adopted-in-future', ['refused']],
  ['case-number-malformed', ['refused']],
  ['duplicate-entries', ['refused']],
  ['zip-bomb', ['refused']],
  ['not-a-container', ['refused']],
  ['truncated', ['refused']],
  ['signature-value-changed', ['refused']],
];

/** Faults that an honest signature covers. */
export const OWN_FAULTS = {
  'wrong-court': ['review', 'refused'],
  'closed-hearing': ['withheld'],
  'adoption-case': ['withheld'],
  'broken-pdf': ['quarantined', 'refused'],
  'docx-bomb': ['quarantined', 'refused'],
  'shifted-glyphs': ['quarantined', 'review'],
  'wrong-recognition': ['quarantined', 'review'],
  'empty-text': ['quarantined', 'refused', 'review'],
  'second-content': ['refused'],
  redelivered: ['same-submission'],
  'act-without-qualified-signature': ['refused', 'held'],
  'events-with-bad-lines': ['stored'],
} as const satisfies Record<string, End>;
export type OwnFault = keyof typeof OWN_FAULTS;

const SAYS: Readonly<Record<OwnFault, string>> = {
  'wrong-court': 'the case number in the text is of another court than the metadata say',
  'closed-hearing': 'the case was heard in a closed hearing',
  'adoption-case': 'the case is about adoption of a child',
  'broken-pdf': 'the document is no readable PDF',
  'docx-bomb': 'a Word file of a few kilobytes unpacks to 120 MiB',
  'shifted-glyphs': 'the glyph codes of the text are shifted',
  'wrong-recognition': 'the text was recognised in another language',
  'empty-text': 'the document holds no text',
  'second-content': 'the same record and revision with other content',
  redelivered: 'the same bytes delivered a second time',
  'act-without-qualified-signature': 'an act signed with a certificate that is not qualified',
  'events-with-bad-lines': 'an event file in which two lines are wrong',
};

const BOMB_BYTES = 120 * 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type BadInput = {
  readonly pki: TestPki;
  readonly now: Date;
  readonly signingTime: Date;
  /** Decisions that are used for nothing else: one for each fault. */
  readonly bases: readonly DemoDecision[];
  readonly act: DemoAct;
  /** A good package and its record, to be delivered again and contradicted. */
  readonly published: { readonly decision: DemoDecision; readonly bytes: Uint8Array };
  readonly eventLines: readonly string[];
};

/** Every bad package, one by one. */
export async function* badPackages(input: BadInput): AsyncGenerator<BadPackage> {
  const { pki, now, signingTime, bases } = input;
  let next = 0;
  const base = (): DemoDecision => {
    const decision = bases[next++ % bases.length];
    if (decision === undefined) throw new RangeError('No decisions to spoil.');
    return decision;
  };
  const about = (decision: DemoDecision) => ({
    kind: 'decision' as const,
    source: 'e-court' as const,
    recordId: decision.recordId,
    revision: 1,
  });
  for (const [name, expected] of SPOILT) {
    const decision = base();
    const intact = await signedPackage(pki, decisionEnvelope(decision), html(decision.text), {
      level: 'T',
      signingTime,
    });
    yield {
      ...about(decision),
      expected,
      fault: { name, says: SPOILERS[name].says },
      bytes: await spoil(intact, name, { pki, now }),
    };
  }
  for (const name of Object.keys(OWN_FAULTS) as OwnFault[]) {
    const decision = base();
    const made = await OWN[name](decision, input);
    yield {
      ...about(decision),
      ...made,
      expected: OWN_FAULTS[name],
      fault: { name, says: SAYS[name] },
    };
  }
}

const html = (text: string) => ({ bytes: htmlDocument(text, 'Qərar', false), ending: 'html' });
type Made = Pick<BadPackage, 'bytes'> &
  Partial<Pick<BadPackage, 'kind' | 'source' | 'recordId' | 'revision'>>;

const honest = async (
  input: BadInput,
  decision: DemoDecision,
  text: string,
  ending: 'html' | 'txt' = 'html',
): Promise<Made> => ({
  bytes: await signedPackage(
    input.pki,
    decisionEnvelope(decision),
    ending === 'html' ? html(text) : { bytes: plainDocument(text, false), ending },
    { level: 'B', signingTime: input.signingTime },
  ),
});

const raw = async (
  input: BadInput,
  decision: DemoDecision,
  bytes: Uint8Array,
  name: string,
  mediaType: string,
): Promise<Made> => {
  const envelope = decisionEnvelope(decision);
  const filled = packageMetadata.parse({
    ...envelope,
    document: { name, mediaType, sha256: '0'.repeat(64), language: 'az' },
  });
  const signerId = signerRequestFor(filled).id;
  return {
    bytes: await packageOfBytes(
      input.pki,
      envelope,
      bytes,
      { name, mediaType },
      { level: 'B', signingTime: input.signingTime, signerId },
    ),
  };
};

const OWN: Readonly<Record<OwnFault, (decision: DemoDecision, input: BadInput) => Promise<Made>>> =
  {
    'wrong-court': (decision, input) => {
      const other = decision.metadata.caseNumber.includes('(5-98)') ? '5-99' : '5-98';
      const number = decision.metadata.caseNumber.replace(/\([^)]*\)/, `(${other})`);
      return honest(
        input,
        decision,
        decision.text.replaceAll(decision.metadata.caseNumber, number),
      );
    },
    'closed-hearing': (decision, input) => {
      const closed = { ...decision, metadata: { ...decision.metadata, closedHearing: true } };
      return honest(
        input,
        closed,
        decision.text.replaceAll('açıq məhkəmə iclasında', 'qapalı məhkəmə iclasında'),
      );
    },
    'adoption-case': (decision, input) => {
      const closed = { ...decision, metadata: { ...decision.metadata, closedHearing: true } };
      const text = decision.text.replaceAll('açıq məhkəmə iclasında', 'qapalı məhkəmə iclasında');
      const [head = '', ...rest] = text.split(/(?<=müəyyən etdi:\n|MÜƏYYƏN ETDİ:\n)/u);
      const lead =
        'İş övladlığa götürmə haqqında ərizə üzrə qapalı məhkəmə iclasında baxılmışdır. Övladlığa götürmənin sirri qanunla qorunur.\n';
      return honest(input, closed, head + lead + rest.join(''));
    },
    'broken-pdf': (decision, input) =>
      raw(
        input,
        decision,
        Buffer.from(`%PDF-1.7\n${'\u0001\u0002broken '.repeat(400)}`),
        'document.pdf',
        'application/pdf',
      ),
    'docx-bomb': async (decision, input) => {
      const head =
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>';
      const bomb = Buffer.concat([Buffer.from(head), Buffer.alloc(BOMB_BYTES, 'a')]);
      const zip = await writeZip([
        {
          name: '[Content_Types].xml',
          bytes: Buffer.from(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          ),
        },
        { name: 'word/document.xml', bytes: bomb },
      ]);
      return await raw(input, decision, zip, 'document.docx', DOCX);
    },
    'shifted-glyphs': (decision, input) =>
      honest(input, decision, shiftedGlyphs(decision.text), 'txt'),
    'wrong-recognition': (decision, input) =>
      honest(input, decision, wrongRecognition(decision.text), 'txt'),
    'empty-text': (decision, input) => honest(input, decision, ' '),
    'second-content': async (_, input) => {
      const { decision } = input.published;
      const text = decision.text
        .replace('təmin edilməsin', 'təmin edilsin')
        .concat('\nƏlavə qeyd.');
      return { ...(await honest(input, decision, text)), recordId: decision.recordId };
    },
    redelivered: async (_, { published }) => ({
      bytes: published.bytes,
      recordId: published.decision.recordId,
    }),
    'act-without-qualified-signature': async (_, input) => {
      const act = { ...input.act, recordId: `${input.act.recordId}-unqualified` };
      const document = { bytes: plainDocument(act.text, false), ending: 'txt' };
      const signerId = 'source:normative-acts';
      const bytes = await signedPackage(input.pki, actEnvelope(act), document, {
        level: 'T',
        signingTime: input.signingTime,
        signerId,
      });
      return { bytes, kind: 'act', source: 'normative-acts', recordId: act.recordId };
    },
    'events-with-bad-lines': async (_, input) => {
      const recordId = 'ev-e-court-bad-lines';
      const lines = [
        ...input.eventLines,
        '{"schema":"ashkar-event/1","type":"no-such-type"}',
        'this is not JSON',
      ];
      const envelope = {
        schema: 'ashkar-package/1',
        packageId: recordId,
        source: 'e-court',
        recordId,
        revision: 1,
        kind: 'events',
      };
      const document = { bytes: Buffer.from(`${lines.join('\n')}\n`), ending: 'jsonl' };
      const bytes = await signedPackage(input.pki, envelope, document, {
        level: 'B',
        signingTime: input.signingTime,
      });
      return { bytes, kind: 'events', recordId };
    },
  };
