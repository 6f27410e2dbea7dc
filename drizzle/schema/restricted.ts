import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Annotation, AnonymizationResult, Doubt } from '../../domain/anonymized-text.ts';
import type { ExtractedDocument } from '../../domain/extracted.ts';
import type { PackageMetadata } from '../../domain/package-metadata.ts';
import type { Party } from '../../domain/person.ts';
import { SUBMISSION_STATES } from '../../domain/publication.ts';
import type { SignatureLine } from '../../domain/signature-line.ts';
import type { StructuredText } from '../../domain/structured-text.ts';
import { TERM_WARNINGS } from '../../domain/term-warning.ts';
import { oneOf } from './one-of.ts';

/** Never readable by the public process: names, raw text, reports, staff and audit. */
export const restricted = pgSchema('restricted');

/** What a source handed over and how far it has come. Step results wait here until the work is published. */
export const submission = restricted.table(
  'submission',
  {
    id: uuid().primaryKey().defaultRandom(),
    source: text().notNull(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    state: text({ enum: SUBMISSION_STATES }).notNull(),
    reasonCode: text(),
    reasonSentence: text(),
    attempts: integer().notNull().default(0),
    recordId: text(),
    revision: integer(),
    adoptedOn: date(),
    courtCode: text(),
    metadata: jsonb().$type<PackageMetadata>(),
    report: jsonb(),
    signature: jsonb().$type<SignatureLine>(),
    extracted: jsonb().$type<ExtractedDocument>(),
    structured: jsonb().$type<StructuredText>(),
    mismatches: jsonb().$type<readonly string[]>(),
    anonymized: jsonb().$type<AnonymizationResult>(),
    /** Rules of the last run of the anonymizer: policy version / anonymizer version. */
    anonymizedUnder: text(),
    reviewed: boolean().notNull().default(false),
    workId: uuid(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    leasedUntil: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique('submission_bytes').on(table.source, table.sha256),
    uniqueIndex('submission_revision')
      .on(table.source, table.recordId, table.revision)
      .where(sql`state <> 'refused'`),
    index('submission_state').on(table.state, table.receivedAt),
    index('submission_clock').on(table.courtCode, table.adoptedOn),
    index('submission_work').on(table.workId),
    check('submission_state', oneOf(table.state, SUBMISSION_STATES)),
  ],
);

/** Bytes as received, in the content-addressed store. */
export const original = restricted.table('original', {
  sha256: text().primaryKey(),
  objectKey: text().notNull(),
  bytes: integer().notNull(),
  storedAt: timestamp({ withTimezone: true }).notNull(),
});

/** The case as the source describes it, for the anonymizer. */
export const caseRecord = restricted.table('case_record', {
  submissionId: uuid().primaryKey(),
  closedHearing: boolean().notNull(),
  judges: text().array().notNull(),
});

export const party = restricted.table(
  'party',
  {
    submissionId: uuid().notNull(),
    position: integer().notNull(),
    role: text().notNull(),
    party: jsonb().$type<Party>().notNull(),
  },
  (table) => [unique('party_position').on(table.submissionId, table.position)],
);

/** What the anonymizer found in a submission, for reviewers. */
export const annotation = restricted.table('annotation', {
  submissionId: uuid().primaryKey(),
  annotations: jsonb().$type<readonly Annotation[]>().notNull(),
  doubts: jsonb().$type<readonly Doubt[]>().notNull(),
});

/** A document a person must decide on. */
export const reviewTask = restricted.table(
  'review_task',
  {
    submissionId: uuid().primaryKey(),
    reasons: text().array().notNull(),
    dueOn: date(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    decision: text({ enum: ['accept', 'withhold'] }),
    decidedBy: text(),
    ground: text(),
    /** Counts every change, so that of two reviewers with the same page the second is told. */
    version: integer().notNull().default(0),
    /** Who has read and asks for a second reading; another person decides then. */
    firstReader: text(),
    sentAt: timestamp({ withTimezone: true }),
    /** Who works on it, and since when; a claim ends by time (domain/review-rules.ts). */
    claimedBy: text(),
    claimedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('review_task_claim', sql`(claimed_by is null) = (claimed_at is null)`),
    index('review_task_open').on(table.dueOn).where(sql`closed_at is null`),
    check(
      'review_task_four_eyes',
      sql`decision is distinct from 'accept' or first_reader is null or decided_by <> first_reader`,
    ),
    check(
      'review_task_drawn',
      sql`decision is distinct from 'accept' or first_reader is not null or not ('second-reading-drawn' = any(reasons))`,
    ),
  ],
);

/** What staff are told of a term that ends or has ended; one row a warning, whoever raises it and how often. */
export const staffNotice = restricted.table(
  'staff_notice',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    submissionId: uuid().notNull(),
    kind: text({ enum: TERM_WARNINGS }).notNull(),
    on: date().notNull(),
    raisedAt: timestamp({ withTimezone: true }).notNull(),
    /** The mail that tells of it; set when that is written, so that a warning is in one mail. */
    mailId: bigint({ mode: 'number' }),
    readAt: timestamp({ withTimezone: true }),
    readBy: text(),
  },
  (table) => [
    unique('staff_notice_once').on(table.submissionId, table.kind, table.on),
    index('staff_notice_unread').on(table.id).where(sql`read_at is null`),
    index('staff_notice_unsent').on(table.raisedAt).where(sql`mail_id is null`),
    check('staff_notice_kind', oneOf(table.kind, TERM_WARNINGS)),
  ],
);

/** Settings of the installation that staff change with a record: the calibration of the gate, the pause of publishing. */
export const setting = restricted.table('setting', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
});

/** Hash-chained and append-only (trigger). Source: Court 8.2.15. */
export const audit = restricted.table(
  'audit',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    result: text({ enum: ['done', 'refused', 'failed'] }).notNull(),
    detail: jsonb().$type<Readonly<Record<string, string | number | boolean>>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('audit_actor').on(table.actor, table.id),
    index('audit_subject').on(table.subject, table.id),
  ],
);
