import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { INSTANCES } from '../../domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from '../../domain/decision.ts';
import { IDENTIFIER_SCHEMES } from '../../domain/identifiers.ts';
import { ACT_KINDS } from '../../domain/normative-act.ts';
import { SOURCES } from '../../domain/package-metadata.ts';
import { oneOf } from './one-of.ts';

/** A published legal document as an abstract work: what its public address points to. */
export const work = pgTable(
  'work',
  {
    id: uuid().primaryKey().defaultRandom(),
    publicId: text().notNull().unique(),
    type: text({ enum: ['decision', 'act'] }).notNull(),
    source: text({ enum: SOURCES }).notNull(),
    recordId: text().notNull(),
    status: text({ enum: ['published', 'withdrawn'] }).notNull(),
    currentVersion: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique('work_record').on(table.source, table.recordId),
    check('work_type', oneOf(table.type, ['decision', 'act'])),
    check('work_status', oneOf(table.status, ['published', 'withdrawn'])),
  ],
);

/** Public names of a work; old slugs stay and redirect. */
export const identifier = pgTable(
  'identifier',
  {
    workId: uuid()
      .notNull()
      .references(() => work.id),
    scheme: text({ enum: IDENTIFIER_SCHEMES }).notNull(),
    value: text().notNull(),
    key: text().notNull(),
    deprecated: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.scheme, table.value] }),
    index('identifier_key').on(table.scheme, table.key),
    check('identifier_scheme', oneOf(table.scheme, IDENTIFIER_SCHEMES)),
  ],
);

/** Public facts of a decision. `judges` are as written; `receivedOn`, `publishedOn` feed the one-month clock. */
export const decision = pgTable(
  'decision',
  {
    workId: uuid()
      .primaryKey()
      .references(() => work.id),
    kind: text({ enum: DECISION_KINDS }).notNull(),
    courtCode: text().notNull(),
    caseNumberRaw: text().notNull(),
    caseNumber: text().notNull(),
    caseNumberKey: text().notNull(),
    procedure: text({ enum: PROCEDURES }).notNull(),
    instance: text({ enum: INSTANCES }).notNull(),
    adoptedOn: date().notNull(),
    inForceOn: date(),
    judges: text().array().notNull(),
    outcome: text({ enum: OUTCOMES }).notNull(),
    appealTerm: text(),
    receivedOn: date().notNull(),
    publishedOn: date().notNull(),
  },
  (table) => [
    index('decision_case').on(table.caseNumberKey),
    index('decision_court').on(table.courtCode, table.adoptedOn),
    check('decision_kind', oneOf(table.kind, DECISION_KINDS)),
    check('decision_procedure', oneOf(table.procedure, PROCEDURES)),
    check('decision_instance', oneOf(table.instance, INSTANCES)),
    check('decision_outcome', oneOf(table.outcome, OUTCOMES)),
  ],
);

/** Public facts of a normative act. */
export const act = pgTable(
  'act',
  {
    workId: uuid()
      .primaryKey()
      .references(() => work.id),
    kind: text({ enum: ACT_KINDS }).notNull(),
    body: text().notNull(),
    number: text().notNull(),
    registerNumber: text(),
    title: text().notNull(),
    adoptedOn: date().notNull(),
    inForceOn: date(),
    status: text({ enum: ['in-force', 'repealed'] }).notNull(),
    /** Key of the act-name table (`mm`), where citations name the act by its title. */
    citationKey: text(),
  },
  (table) => [
    index('act_number').on(table.number),
    index('act_citation_key').on(table.citationKey),
    check('act_kind', oneOf(table.kind, ACT_KINDS)),
    check('act_status', sql`${table.status} in ('in-force', 'repealed')`),
  ],
);
