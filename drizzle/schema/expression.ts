import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnonymizedText, Receipt } from '../../domain/anonymized-text.ts';
import { PUBLICATION_EVENTS } from '../../domain/publication.ts';
import type { SignatureLine } from '../../domain/signature-line.ts';
import { oneOf } from './one-of.ts';
import { work } from './work.ts';

/** One version of a work in one language: the only place published text lives. */
export const expression = pgTable(
  'expression',
  {
    id: uuid().primaryKey().defaultRandom(),
    workId: uuid()
      .notNull()
      .references(() => work.id),
    version: integer().notNull(),
    language: text().notNull(),
    /** Null after a withdrawal: the tombstone keeps the version, not the text. */
    text: jsonb().$type<AnonymizedText>(),
    contentHash: text().notNull(),
    receipt: jsonb().$type<PublicReceipt>().notNull(),
    signature: jsonb().$type<SignatureLine>().notNull(),
    reviewed: boolean().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [unique('expression_version').on(table.workId, table.version)],
);

/** The receipt without the HMAC of the input, which stays restricted. */
export type PublicReceipt = Omit<Receipt, 'inputHmac'>;

/** Provisions of each version of an act; `provisionId` is stable across versions. */
export const provision = pgTable(
  'provision',
  {
    expressionId: uuid()
      .notNull()
      .references(() => expression.id),
    provisionId: text().notNull(),
    workId: uuid().notNull(),
    position: integer().notNull(),
    kind: text().notNull(),
    number: text(),
    heading: text(),
    contentHash: text().notNull(),
    repealed: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.expressionId, table.provisionId] }),
    index('provision_work').on(table.workId, table.provisionId),
  ],
);

/** Publication events of a work: published, corrected, withdrawn. */
export const publication = pgTable(
  'publication',
  {
    id: uuid().primaryKey().defaultRandom(),
    workId: uuid()
      .notNull()
      .references(() => work.id),
    version: integer().notNull(),
    event: text({ enum: PUBLICATION_EVENTS }).notNull(),
    reasonCode: text(),
    leafIndex: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique('publication_once').on(table.workId, table.version, table.event),
    index('publication_at').on(table.at),
    check('publication_event', oneOf(table.event, PUBLICATION_EVENTS)),
  ],
);

/** A reference found in a published text. Offsets are UTF-16 in the text of the block or provision `anchor`. */
export const citation = pgTable(
  'citation',
  {
    expressionId: uuid()
      .notNull()
      .references(() => expression.id),
    position: integer().notNull(),
    workId: uuid().notNull(),
    anchor: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    rawText: text().notNull(),
    targetType: text({ enum: ['provision', 'act-number', 'case'] }).notNull(),
    /** Act-name key, act number or case-number key, by `targetType`. */
    targetKey: text().notNull(),
    article: text(),
    point: text(),
  },
  (table) => [
    primaryKey({ columns: [table.expressionId, table.position] }),
    index('citation_target').on(table.targetType, table.targetKey, table.article),
    index('citation_work').on(table.workId),
  ],
);
