import type { AnonymizationResult, AnonymizedText } from '#domain/anonymized-text.ts';
import { caseNumberKey, formatCaseNumber, parseCaseNumber } from '#domain/case-number.ts';
import { actKeyOfTitle, type Citation } from '#domain/citation.ts';
import { publicIdFrom } from '#domain/identifiers.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import type { PackageMetadata } from '#domain/package-metadata.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import type { StructuredText } from '#domain/structured-text.ts';
import { correctionReason } from '#domain/work-change.ts';
import type { Db } from '#drizzle/db.ts';
import {
  closeTexts,
  earlierTexts,
  insertExpression,
  type NewExpression,
  type ProvisionRow,
  versionFor,
} from '#drizzle/publications.ts';
import { reviewTaskOf } from '#drizzle/review-edits.ts';
import type { SubmissionRow } from '#drizzle/submissions.ts';
import { closeChange, openChangeOf, type WorkChangeRow } from '#drizzle/work-changes.ts';
import { sha256 } from './originals.ts';
import { showsMore, showsMoreOften } from './published-before.ts';
import type { IngestServices } from './services.ts';
import type { StepResult } from './step.ts';

/** The bytes that are published, as hashed for the log: canonical JSON of the anonymized text. */
export function publishedBytes(text: AnonymizedText): string {
  const { type, title, blocks, provisions, endnotes, legend } = text;
  return canonicalJson({ type, title, blocks, provisions, endnotes, legend });
}

/** JSON with sorted keys and no undefined members; the same value always gives the same string. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/**
 * Seventh step and the only writer of published expressions: takes AnonymizedText and nothing else. One
 * transaction holds expression, facts, log leaf, audit, outbox and the new state. Source: Court 12.6.
 */
export async function publish(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { metadata, structured, anonymized, signature } = row;
  if (metadata === null || metadata.kind === 'events' || structured === null || anonymized === null)
    throw new Error('a publish step without its input');
  if (signature === null) throw new Error('a publish step without a passed signature');
  const isRerun = row.workId !== null;
  const change =
    row.workId === null ? undefined : await openChangeOf(services.store.read, row.workId);
  const at = isRerun ? services.clock.now() : services.clock.actionAt(row.receivedAt);
  const { text } = anonymized;
  const contentHash = sha256(publishedBytes(text));
  const { inputHmac: _, ...receipt } = anonymized.receipt;
  const facts = factsOf(metadata, structured, anonymized, bakuDate(row.receivedAt), bakuDate(at));
  const expression: Omit<NewExpression, 'version'> = {
    source: metadata.source,
    recordId: metadata.recordId,
    publicId: publicIdFrom(services.randomBytes(16)),
    language: metadata.document.language,
    text,
    contentHash,
    salt: Buffer.from(services.randomBytes(32)).toString('hex'),
    receipt,
    signature,
    reviewed: row.reviewed,
    validFrom: validFrom(metadata),
    facts,
    provisions: provisionRows(text),
    citations: (await services.texts.citations(text)).filter(
      ({ citation }) => !isOwnNumber(citation, facts),
    ),
    reasonCode: reasonOf(metadata, isRerun, change),
    reinstates: row.reviewed,
  };
  return {
    state: 'published',
    // What only the steps needed goes: the original, the case record and the annotations stay.
    change: { extracted: null, structured: null, anonymized: null },
    also: async (tx) => {
      const wanted = isRerun ? undefined : metadata.revision;
      const version = await versionFor(tx, metadata, wanted);
      const workId = await insertExpression(tx, { ...expression, version }, at);
      const isTelling = change?.kind === 'correct' ? showsMoreOften : showsMore;
      if (isRerun) await closeWhatShowsMore(tx, { workId, version, text }, isTelling);
      if (change !== undefined) {
        const by = (await reviewTaskOf(tx, row.id))?.decidedBy ?? change.openedBy;
        await closeChange(tx, { workId, state: 'done', by, version }, at);
      }
      return { workId };
    },
    ...(isRerun ? { note: { outcome: 'new-version', rules: row.anonymizedUnder ?? '' } } : {}),
  };
}

// A correction names its reason; the database asks for the document it rests on.
function reasonOf(
  metadata: DocumentMetadata,
  isRerun: boolean,
  change: WorkChangeRow | undefined,
): string | undefined {
  if (change?.kind === 'correct') return correctionReason(change.reasonCode);
  if (change !== undefined) return change.kind;
  if (isRerun) return 'policy';
  return metadata.revision > 1 ? 'new-revision' : undefined;
}

// What the policy in force or a correction takes away must not stay readable in a version before.
async function closeWhatShowsMore(
  tx: Db,
  { workId, version, text }: { workId: string; version: number; text: AnonymizedText },
  isTelling: typeof showsMore,
): Promise<void> {
  const earlier = await earlierTexts(tx, workId, version);
  const telling = earlier.filter((one) => isTelling(one.text, text));
  await closeTexts(
    tx,
    telling.map(({ id }) => id),
  );
}

// The number in a decision's own header is no reference.
function isOwnNumber({ target }: Citation, facts: NewExpression['facts']): boolean {
  return (
    target.type === 'case' &&
    facts.type === 'decision' &&
    target.caseNumberKey === facts.caseNumberKey
  );
}

type DocumentMetadata = Exclude<PackageMetadata, { kind: 'events' }>;

function validFrom(metadata: DocumentMetadata): string {
  if (metadata.kind === 'decision') return metadata.decision.adoptedOn;
  return metadata.act.inForceOn ?? metadata.act.adoptedOn;
}

function factsOf(
  metadata: DocumentMetadata,
  structured: StructuredText,
  anonymized: AnonymizationResult,
  receivedOn: string,
  publishedOn: string,
): NewExpression['facts'] {
  if (metadata.kind === 'act') {
    const { title = anonymized.text.title, ...act } = metadata.act;
    return { type: 'act', ...act, title, citationKey: actKeyOfTitle(title) };
  }
  if (structured.type !== 'decision') throw new Error('a decision was structured as an act');
  const { kind, courtCode, caseNumber, procedure, instance, adoptedOn, inForceOn, judges } =
    metadata.decision;
  const parts = parseCaseNumber(caseNumber);
  if (parts === undefined) throw new Error('a verified case number cannot be read');
  return {
    type: 'decision',
    kind,
    courtCode,
    caseNumberRaw: caseNumber,
    caseNumber: formatCaseNumber(parts),
    caseNumberKey: caseNumberKey(parts),
    procedure,
    instance,
    adoptedOn,
    inForceOn,
    judges,
    outcome: structured.outcome,
    appealTerm: structured.appealTerm,
    receivedOn,
    publishedOn,
  };
}

function provisionRows(text: AnonymizedText): readonly ProvisionRow[] {
  const rows: ProvisionRow[] = [];
  for (const { node } of walkProvisions(text.provisions)) {
    if (node.kind === 'hissə' || node.kind === 'bənd') continue; // versions are compared by article
    rows.push({
      provisionId: node.id,
      kind: node.kind,
      number: node.number,
      heading: node.heading,
      contentHash: sha256(canonicalJson(node)),
      repealed: node.repealed,
    });
  }
  return rows;
}
