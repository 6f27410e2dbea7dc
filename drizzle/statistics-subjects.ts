import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { correctedIds, type RegisterEvent } from '../domain/register-event.ts';
import { caseFacts } from '../domain/statistics/case-facts.ts';
import { enforcementFacts } from '../domain/statistics/enforcement-facts.ts';
import type { Fact } from '../domain/statistics/fact.ts';
import { lawMakingFacts } from '../domain/statistics/law-making-facts.ts';
import {
  incidentFacts,
  readingFacts,
  requestFacts,
  sampleFacts,
} from '../domain/statistics/portal-facts.ts';
import { prosecutionFacts } from '../domain/statistics/prosecution-facts.ts';
import { countingEvents, type Entries } from '../domain/statistics/register-entries.ts';
import { usageFacts } from '../domain/statistics/usage.ts';
import { actFacts, type CountedCitation, decisionFacts } from '../domain/statistics/work-facts.ts';
import type { Db } from './db.ts';
import { lotReadingsOf } from './lot-readings.ts';
import {
  act,
  citation,
  decision,
  expression,
  incident,
  lotReading,
  publicRequest,
  registerEvent,
  sampleReading,
  usageDay,
  work,
} from './schema/index.ts';
import { readStartedOn } from './term.ts';
import { usageOf } from './usage.ts';
import { sampleReadingsOf } from './weekly-samples.ts';

/**
 * What facts are read of: cases, documents, proceedings and drafts of the registers, works, incidents, requests, second
 * readings by lot, readings of the weekly sample, days of the portal's own use.
 */
export const SUBJECT_SOURCES = [
  ...(['e-court', 'e-enforcement', 'e-prosecution', 'normative-acts'] as const),
  ...(['work', 'incident', 'request', 'lot', 'sample', 'usage'] as const),
] as const;
export type SubjectSource = (typeof SUBJECT_SOURCES)[number];

type FactsBySubject = ReadonlyMap<string, readonly Fact[]>;

const FACTS_OF: Readonly<Record<string, (entries: Entries) => readonly Fact[]>> = {
  'e-court': caseFacts,
  'e-enforcement': enforcementFacts,
  'e-prosecution': prosecutionFacts,
  'normative-acts': lawMakingFacts,
};

/** Facts of some subjects from the rows of the record; a subject that has none is not in the answer. */
export async function readFacts(
  db: Db,
  source: string,
  subjects: readonly string[],
): Promise<FactsBySubject> {
  if (source === 'work') return readWorkFacts(db, subjects);
  if (source === 'incident') return readIncidentFacts(db, subjects);
  if (source === 'request') return readRequestFacts(db, subjects);
  if (source === 'lot') return mapped(await lotReadingsOf(db, subjects), readingFacts);
  if (source === 'sample') return mapped(await sampleReadingsOf(db, subjects), sampleFacts);
  if (source === 'usage') return mapped(await usageOf(db, subjects), usageFacts);
  return readEventFacts(db, source, subjects);
}

function mapped<Row>(
  rows: ReadonlyMap<string, Row>,
  factsOf: (row: Row) => readonly Fact[],
): FactsBySubject {
  return new Map([...rows].map(([subject, row]) => [subject, factsOf(row)] as const));
}

async function readEventFacts(
  db: Db,
  source: string,
  subjects: readonly string[],
): Promise<FactsBySubject> {
  const factsOf = FACTS_OF[source];
  if (factsOf === undefined) return new Map();
  const rows = await db
    .select({ subject: registerEvent.subject, event: registerEvent.event })
    .from(registerEvent)
    .where(and(eq(registerEvent.source, source), inArray(registerEvent.subject, [...subjects])));
  const corrected = await correctedOf(
    db,
    source,
    rows.map(({ event }) => event),
  );
  const bySubject = Map.groupBy(rows, ({ subject }) => subject);
  return new Map(
    [...bySubject].map(([subject, own]) => {
      const events = countingEvents(
        own.map(({ event }) => event),
        corrected,
      );
      return [subject, factsOf(events)] as const;
    }),
  );
}

/** Ids of events that another event of the source corrects, whatever subject that one names. */
async function correctedOf(
  db: Db,
  source: string,
  events: readonly RegisterEvent[],
): Promise<ReadonlySet<string>> {
  if (events.length === 0) return new Set();
  const rows = await db
    .select({ corrects: registerEvent.corrects, eventId: registerEvent.eventId })
    .from(registerEvent)
    .where(
      and(
        eq(registerEvent.source, source),
        inArray(
          registerEvent.corrects,
          events.map(({ eventId }) => eventId),
        ),
      ),
    );
  return correctedIds(rows);
}

async function readWorkFacts(db: Db, ids: readonly string[]): Promise<FactsBySubject> {
  const published = and(eq(work.status, 'published'), inArray(work.id, [...ids]));
  const decisions = await db
    .select({
      id: work.id,
      facts: decision,
      receipt: expression.receipt,
      reviewed: expression.reviewed,
      expressionId: expression.id,
    })
    .from(work)
    .innerJoin(decision, eq(decision.workId, work.id))
    .innerJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion)),
    )
    .where(published);
  const acts = await db
    .select({ id: work.id, kind: act.kind, body: act.body, adoptedOn: act.adoptedOn })
    .from(work)
    .innerJoin(act, eq(act.workId, work.id))
    .where(published);
  const cited = await citationsOf(
    db,
    decisions.map(({ expressionId }) => expressionId),
  );
  const startedOn = await readStartedOn(db);
  return new Map([
    ...acts.map(({ id, ...facts }) => [id, actFacts(facts)] as const),
    ...decisions.map(({ id, facts, receipt, reviewed, expressionId }) => {
      const doubts = Object.values(receipt.doubts).reduce((sum, count) => sum + count, 0);
      const masked = receipt.counts;
      const citations = cited.get(expressionId) ?? [];
      const counted = { ...facts, reviewed, doubts, masked, citations };
      return [id, decisionFacts(counted, startedOn)] as const;
    }),
  ]);
}

async function citationsOf(
  db: Db,
  expressionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CountedCitation[]>> {
  if (expressionIds.length === 0) return new Map();
  const rows = await db
    .selectDistinct({
      expressionId: citation.expressionId,
      targetType: citation.targetType,
      targetKey: citation.targetKey,
      article: citation.article,
    })
    .from(citation)
    .where(inArray(citation.expressionId, [...expressionIds]));
  return Map.groupBy(
    rows.map(({ article, ...row }) => ({ ...row, article: article ?? undefined })),
    ({ expressionId }) => expressionId,
  );
}

async function readIncidentFacts(db: Db, ids: readonly string[]): Promise<FactsBySubject> {
  const rows = await db
    .select()
    .from(incident)
    .where(inArray(incident.id, [...ids]));
  return new Map(
    rows.map((row) => [row.id, incidentFacts({ ...row, endedAt: row.endedAt ?? undefined })]),
  );
}

async function readRequestFacts(db: Db, tickets: readonly string[]): Promise<FactsBySubject> {
  const rows = await db
    .select()
    .from(publicRequest)
    .where(inArray(publicRequest.ticket, [...tickets]));
  return new Map(
    rows.map(({ ticket, closedAt, outcome, ...row }) => [
      ticket,
      requestFacts({ ...row, closedAt: closedAt ?? undefined, outcome: outcome ?? undefined }),
    ]),
  );
}

/** Names of the subjects of a source after one of them, in their order: the whole record in pages. */
export async function listSubjects(
  db: Db,
  source: SubjectSource,
  after: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  const { table, name, only } = placeOf(source);
  const rows = await db
    .selectDistinct({ name })
    .from(table)
    .where(and(only, after === undefined ? undefined : gt(name, after)))
    .orderBy(asc(name))
    .limit(limit);
  return rows.map((row) => String(row.name));
}

/** Where the names of a source's subjects stand. */
function placeOf(source: SubjectSource): {
  readonly table: PgTable;
  readonly name: PgColumn;
  readonly only?: SQL;
} {
  if (source === 'work') return { table: work, name: work.id };
  if (source === 'incident') return { table: incident, name: incident.id };
  if (source === 'request') return { table: publicRequest, name: publicRequest.ticket };
  if (source === 'lot') return { table: lotReading, name: lotReading.id };
  if (source === 'sample') return { table: sampleReading, name: sampleReading.id };
  if (source === 'usage') return { table: usageDay, name: usageDay.on };
  const only = eq(registerEvent.source, source);
  return { table: registerEvent, name: registerEvent.subject, only };
}
