import { and, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { AnonymizedText } from '../domain/anonymized-text.ts';
import type { Citation } from '../domain/citation.ts';
import type { DecisionFacts } from '../domain/decision.ts';
import type { ActFacts } from '../domain/normative-act.ts';
import type { SourceName } from '../domain/package-metadata.ts';
import type { SignatureLine } from '../domain/signature-line.ts';
import type { Db } from './db.ts';
import { carryHidden } from './hidden-passages.ts';
import { enqueueIndexing } from './outbox.ts';
import { appendLeaf, forgetSalts } from './publication-log.ts';
import {
  act,
  citation,
  decision,
  expression,
  identifier,
  type PublicReceipt,
  provision,
  publication,
  work,
} from './schema/index.ts';

export type PlacedCitation = { readonly anchor: string; readonly citation: Citation };
export type ProvisionRow = {
  readonly provisionId: string;
  readonly kind: string;
  readonly number: string | undefined;
  readonly heading: string | undefined;
  readonly contentHash: string;
  readonly repealed: boolean;
};

/** Everything one publication writes. Legal text comes in no type but AnonymizedText. */
export type NewExpression = {
  readonly source: SourceName;
  readonly recordId: string;
  /** Public id for a work that is published for the first time. */
  readonly publicId: string;
  readonly version: number;
  readonly language: string;
  readonly text: AnonymizedText;
  readonly contentHash: string;
  readonly salt: string;
  readonly receipt: PublicReceipt;
  readonly signature: SignatureLine;
  readonly reviewed: boolean;
  readonly validFrom: string;
  readonly facts:
    | ({
        readonly type: 'decision';
        readonly receivedOn: string;
        readonly publishedOn: string;
      } & DecisionFacts)
    | ({ readonly type: 'act'; readonly citationKey: string | undefined } & ActFacts);
  readonly provisions: readonly ProvisionRow[];
  readonly citations: readonly PlacedCitation[];
  readonly reasonCode: string | undefined;
  /** A person has let a withdrawn work out again. */
  readonly reinstates: boolean;
};

/**
 * Number for a new version of a work: the source's revision where it is free, else the next after all;
 * a re-run takes numbers too. Without `revision` always the next.
 */
export async function versionFor(
  tx: Db,
  record: { readonly source: SourceName; readonly recordId: string },
  revision: number | undefined,
): Promise<number> {
  const rows = await tx
    .select({ version: expression.version })
    .from(expression)
    .innerJoin(work, eq(work.id, expression.workId))
    .where(and(eq(work.source, record.source), eq(work.recordId, record.recordId)));
  const taken = rows.map(({ version }) => version);
  if (revision !== undefined && !taken.includes(revision)) return revision;
  return Math.max(0, ...taken) + 1;
}

/**
 * Writes one version of a work with its leaf, facts, citations and outbox row, all in the caller's
 * transaction. A version that is already there is refused by its unique key.
 */
export async function insertExpression(tx: Db, input: NewExpression, at: Date): Promise<string> {
  const workId = await upsertWork(tx, input, at);
  const [current] = await tx.select().from(work).where(eq(work.id, workId));
  const isNewest = current?.currentVersion === input.version;
  const [created] = await tx
    .insert(expression)
    .values({
      workId,
      version: input.version,
      language: input.language,
      text: input.text,
      contentHash: input.contentHash,
      receipt: input.receipt,
      signature: input.signature,
      reviewed: input.reviewed,
      validFrom: input.validFrom,
      createdAt: at,
    })
    .returning({ id: expression.id });
  if (created === undefined) throw new Error('an expression was not written');
  if (isNewest) await writeFacts(tx, workId, input);
  await carryHidden(tx, { workId, version: input.version }, input.text, at);
  await closeIntervals(tx, workId);
  await writeProvisions(tx, created.id, workId, input.provisions);
  await writeCitations(tx, created.id, workId, input.citations);
  const event =
    input.version === 1 || current?.createdAt.getTime() === at.getTime()
      ? 'published'
      : 'corrected';
  const leafIndex = await appendLeaf(
    tx,
    {
      type: event,
      workId,
      version: input.version,
      contentHash: input.contentHash,
      salt: input.salt,
    },
    at,
  );
  await tx.insert(publication).values({
    workId,
    version: input.version,
    event,
    reasonCode: input.reasonCode ?? null,
    leafIndex,
    at,
  });
  await enqueueIndexing(tx, workId, 'index', at);
  return workId;
}

async function upsertWork(tx: Db, input: NewExpression, at: Date): Promise<string> {
  const { source, recordId, publicId, version } = input;
  const [row] = await tx
    .insert(work)
    .values({
      publicId,
      type: input.facts.type,
      source,
      recordId,
      status: 'published',
      currentVersion: version,
      createdAt: at,
    })
    .onConflictDoUpdate({
      target: [work.source, work.recordId],
      set: {
        currentVersion: sql`greatest(${work.currentVersion}, ${version})`,
        ...(input.reinstates ? { status: 'published' as const } : {}),
      },
    })
    .returning({ id: work.id });
  if (row === undefined) throw new Error('a work was not written');
  return row.id;
}

async function writeFacts(tx: Db, workId: string, input: NewExpression): Promise<void> {
  const { facts } = input;
  if (facts.type === 'decision') {
    const { type: _, ...columns } = facts;
    const row = {
      ...columns,
      judges: [...facts.judges],
      inForceOn: facts.inForceOn ?? null,
      appealTerm: facts.appealTerm ?? null,
      workId,
    };
    // The clock stops at the first publication: a correction keeps its dates.
    const { receivedOn: _received, publishedOn: _published, ...corrected } = row;
    await tx
      .insert(decision)
      .values(row)
      .onConflictDoUpdate({ target: decision.workId, set: corrected });
    await addIdentifier(tx, workId, 'case-number', facts.caseNumber, facts.caseNumberKey);
    return;
  }
  const { type: _, ...columns } = facts;
  const row = {
    ...columns,
    registerNumber: facts.registerNumber ?? null,
    inForceOn: facts.inForceOn ?? null,
    citationKey: facts.citationKey ?? null,
    status: 'in-force' as const,
    workId,
  };
  await tx.insert(act).values(row).onConflictDoUpdate({ target: act.workId, set: row });
  await addIdentifier(tx, workId, 'act-number', facts.number, facts.number.toLowerCase());
  if (facts.registerNumber !== undefined)
    await addIdentifier(
      tx,
      workId,
      'register-number',
      facts.registerNumber,
      facts.registerNumber.toLowerCase(),
    );
}

async function addIdentifier(
  tx: Db,
  workId: string,
  scheme: 'case-number' | 'act-number' | 'register-number',
  value: string,
  key: string,
): Promise<void> {
  await tx.insert(identifier).values({ workId, scheme, value, key }).onConflictDoNothing();
}

/** Each version holds until the next one begins. */
async function closeIntervals(tx: Db, workId: string): Promise<void> {
  const versions = await tx
    .select({ id: expression.id, validFrom: expression.validFrom, version: expression.version })
    .from(expression)
    .where(eq(expression.workId, workId))
    .orderBy(expression.version);
  for (const [index, version] of versions.entries()) {
    const validTo = versions[index + 1]?.validFrom ?? null;
    await tx.update(expression).set({ validTo }).where(eq(expression.id, version.id));
  }
}

async function writeProvisions(
  tx: Db,
  expressionId: string,
  workId: string,
  rows: readonly ProvisionRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    const batch = rows.slice(from, from + 500).map((row, index) => ({
      ...row,
      number: row.number ?? null,
      heading: row.heading ?? null,
      position: from + index,
      expressionId,
      workId,
    }));
    await tx.insert(provision).values(batch);
  }
}

async function writeCitations(
  tx: Db,
  expressionId: string,
  workId: string,
  placed: readonly PlacedCitation[],
): Promise<void> {
  for (let from = 0; from < placed.length; from += 500) {
    const batch = placed.slice(from, from + 500).map(({ anchor, citation: found }, index) => ({
      expressionId,
      workId,
      position: from + index,
      anchor,
      start: found.start,
      end: found.end,
      rawText: found.rawText,
      ...targetColumns(found.target),
    }));
    await tx.insert(citation).values(batch);
  }
}

function targetColumns(target: Citation['target']) {
  if (target.type === 'provision')
    return {
      targetType: target.type,
      targetKey: target.act,
      article: target.article,
      point: target.point ?? null,
    };
  const targetKey = target.type === 'case' ? target.caseNumberKey : target.number.toLowerCase();
  return { targetType: target.type, targetKey, article: null, point: null };
}

/**
 * Withdraws a work: its texts, citations and salts go, the tombstone and the leaves stay.
 * Returns false where the work is not published.
 */
export async function withdrawWork(
  tx: Db,
  withdrawal: { readonly workId: string; readonly reasonCode: string; readonly salt: string },
  at: Date,
): Promise<boolean> {
  const { workId, reasonCode, salt } = withdrawal;
  const [row] = await tx
    .update(work)
    .set({ status: 'withdrawn' })
    .where(and(eq(work.id, workId), eq(work.status, 'published')))
    .returning({ version: work.currentVersion });
  if (row === undefined) return false;
  const [last] = await tx
    .select({ contentHash: expression.contentHash })
    .from(expression)
    .where(eq(expression.workId, workId))
    .orderBy(desc(expression.version))
    .limit(1);
  await tx.update(expression).set({ text: null }).where(eq(expression.workId, workId));
  await tx.delete(citation).where(eq(citation.workId, workId));
  await tx.delete(provision).where(eq(provision.workId, workId));
  const leafIndex = await appendLeaf(
    tx,
    { type: 'withdrawn', workId, version: row.version, contentHash: last?.contentHash ?? '', salt },
    at,
  );
  await forgetSalts(tx, workId);
  await tx
    .insert(publication)
    .values({ workId, version: row.version, event: 'withdrawn', reasonCode, leafIndex, at });
  await enqueueIndexing(tx, workId, 'delete', at);
  return true;
}

/** Texts of the versions of a work before `version` that can still be read. */
export async function earlierTexts(
  tx: Db,
  workId: string,
  version: number,
): Promise<readonly { readonly id: string; readonly text: AnonymizedText }[]> {
  const rows = await tx
    .select({ id: expression.id, text: expression.text })
    .from(expression)
    .where(
      and(
        eq(expression.workId, workId),
        lt(expression.version, version),
        isNotNull(expression.text),
      ),
    );
  return rows.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
}

/** Takes the texts of these versions away; their rows, receipts, hashes and leaves stay. */
export async function closeTexts(tx: Db, expressionIds: readonly string[]): Promise<void> {
  if (expressionIds.length === 0) return;
  await tx
    .update(expression)
    .set({ text: null })
    .where(inArray(expression.id, [...expressionIds]));
}

/** The work of a source's record with its current version, or undefined where nothing was published. */
export async function currentVersionOf(
  db: Db,
  record: { readonly source: SourceName; readonly recordId: string },
) {
  const [row] = await db
    .select({
      workId: work.id,
      status: work.status,
      version: expression.version,
      contentHash: expression.contentHash,
      receipt: expression.receipt,
      reviewed: expression.reviewed,
    })
    .from(work)
    .innerJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion)),
    )
    .where(and(eq(work.source, record.source), eq(work.recordId, record.recordId)));
  return row;
}
export type CurrentVersion = NonNullable<Awaited<ReturnType<typeof currentVersionOf>>>;

/** The work behind a public id, or undefined. */
export async function workByPublicId(db: Db, publicId: string) {
  const [row] = await db.select().from(work).where(eq(work.publicId, publicId));
  return row;
}
