import { AsyncLocalStorage } from 'node:async_hooks';
import { PGlite } from '@electric-sql/pglite';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import pg from 'pg';
import postgres from 'postgres';
import { AppError, unavailable } from '../domain/errors.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import * as schema from './schema/index.ts';

type Schema = typeof schema;
/** A handle for queries: the database itself or an open transaction. */
export type Db = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/**
 * The record store. `read` runs single queries; `write` runs one transaction. PGlite has a single
 * connection, so `read` inside `write` would wait for itself for ever: it throws instead.
 */
export type RecordStore = {
  readonly kind: 'pglite' | 'postgres';
  readonly read: Db;
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  migrate(): Promise<void>;
  close(): Promise<void>;
};

const STATEMENT_TIMEOUT_MS = 15_000; // no query of ours is slower on a healthy server

const insideWrite = new AsyncLocalStorage<true>();

/**
 * Opens the record store at `pglite:<folder>`, `memory:` or `postgres://…`.
 * @throws AppError `database-gone` when the server does not answer.
 */
export async function connect(url: string): Promise<RecordStore> {
  if (url.startsWith('postgres://') || url.startsWith('postgresql://')) return connectPostgres(url);
  const folder = url === 'memory:' ? undefined : url.replace(/^pglite:/, '');
  return connectPglite(folder);
}

// The files lie in the page cache of the machine already: a second large cache is memory without use.
const SMALL = { postgresqlconf: ['shared_buffers = 16MB'] };

async function connectPglite(folder: string | undefined): Promise<RecordStore> {
  const client = new PGlite({ ...SMALL, ...(folder === undefined ? {} : { dataDir: folder }) });
  await client.waitReady;
  const db = drizzlePglite(client, { schema, casing: 'snake_case' });
  return {
    kind: 'pglite',
    get read() {
      return guardedRead(db);
    },
    write: (work) => writeIn(db, work),
    migrate: () => migratePglite(db, { migrationsFolder: MIGRATIONS_FOLDER }),
    close: () => client.close(),
  };
}

async function connectPostgres(url: string): Promise<RecordStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 6,
    statement_timeout: STATEMENT_TIMEOUT_MS,
  });
  pool.on('error', () => undefined); // an idle connection that dies is replaced at its next use
  const reader = postgres(url, {
    max: 8,
    connection: { statement_timeout: STATEMENT_TIMEOUT_MS },
    onnotice: () => undefined,
  });
  const writing = drizzlePg(pool, { schema, casing: 'snake_case' });
  const reading = drizzlePostgres(reader, { schema, casing: 'snake_case' });
  await asGone(() => reading.execute(sql`select 1`));
  return {
    kind: 'postgres',
    get read() {
      return guardedRead(reading);
    },
    write: (work) => writeIn(writing, work),
    migrate: () => migratePg(writing, { migrationsFolder: MIGRATIONS_FOLDER }),
    close: async () => {
      await reader.end({ timeout: 5 });
      await pool.end();
    },
  };
}

function guardedRead(db: unknown): Db {
  if (insideWrite.getStore() === true) {
    throw new Error('read handle used inside a write transaction: pass the transaction on');
  }
  return db as Db;
}

function writeIn<T>(db: unknown, work: (tx: Db) => Promise<T>): Promise<T> {
  if (insideWrite.getStore() === true) {
    throw new Error('write transaction opened inside another: pass the transaction on');
  }
  return insideWrite.run(true, () =>
    asGone(() =>
      (db as Db).transaction(async (tx) => {
        await tx.execute(sql`select set_config('app.tx', gen_random_uuid()::text, true)`);
        return work(tx);
      }),
    ),
  );
}

const CONNECTION_LOST = /^(?:08|57P0|ECONN|EPIPE|CONNECTION_)/;

async function asGone<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (CONNECTION_LOST.test(errorCode(error))) {
      throw unavailable(
        'database-gone',
        'The database does not answer; the work is kept and will be retried.',
        error,
      );
    }
    throw error;
  }
}

/** SQLSTATE or system code of a database error, through drizzle's wrapper; empty where there is none. */
export function errorCode(error: unknown): string {
  if (error instanceof AppError || typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? errorCode(error.cause) : '';
}

/** True for a violated unique constraint. */
export function isUniqueViolation(error: unknown): boolean {
  return errorCode(error) === '23505';
}

/** Rows of a raw statement, whatever the driver calls them. The only place for raw reads. */
export async function rawRows<Row>(
  db: Db,
  statement: ReturnType<typeof sql>,
): Promise<readonly Row[]> {
  const result: unknown = await db.execute(statement);
  const rows = Array.isArray(result) ? result : (result as { rows?: unknown[] }).rows;
  return (rows ?? []) as Row[];
}

const LOCKS = { audit: 4_201, log: 4_202 } as const;

/** Takes the transaction-scoped lock that serialises one chain; take `audit` last before commit. */
export async function lockChain(tx: Db, chain: keyof typeof LOCKS): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS[chain]})`);
}
