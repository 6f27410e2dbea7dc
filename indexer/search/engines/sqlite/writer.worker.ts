import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { unavailable } from '#domain/errors.ts';
import type { IndexDocument, PassageVector } from '../../engine.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { currentFile, nextFile, publishFile, removeFile, removeStaleFiles } from './generations.ts';
import { type Prepared, prepare } from './prepare-document.ts';
import { createIndexFile, FULL_TEXT, openIndexFile, unfitness } from './schema.ts';
import { takeVectors, vectorWriter } from './vectors.ts';
import { documentWriter } from './write-documents.ts';

const { folder } = workerData as { readonly folder: string };
const DOCUMENTS_PER_COMMIT = 4_096; // of a rebuild: each commit writes a part that must be merged with the others
// While a rebuild fills its file, nothing is merged: one merge at the end does it once.
const FILLING = { hashsize: 64 * 2 ** 20, automerge: 0, crisismerge: 1_000 };
const FILLED = { hashsize: 2 ** 20, automerge: 4, crisismerge: 16 }; // the defaults of FTS5

type Target = {
  readonly file: string;
  readonly db: DatabaseSync;
  readonly writer: ReturnType<typeof documentWriter>;
};

let live: Target | undefined;
let replaced: string | undefined; // file of the generation before the last rebuild
let next: (Target & { readonly touched: Set<string>; uncommitted: number }) | undefined;

/** Opens the live generation, or makes the first one. An unfit one waits for a rebuild. */
function openLive(): void {
  const file = currentFile(folder);
  if (file === undefined) {
    const first = nextFile(folder, process.pid);
    createIndexFile(first).close();
    publishFile(folder, first);
    live = target(first);
    return;
  }
  const db = tryOpen(file);
  if (db !== undefined) live = { file, db, writer: documentWriter(db) };
}

function tryOpen(file: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = openIndexFile(file);
    if (unfitness(db) === undefined) return db;
  } catch {
    // a damaged file: the health report says so, a rebuild replaces it
  }
  if (db?.isOpen === true) db.close();
  return undefined;
}

function target(file: string): Target {
  const db = openIndexFile(file);
  return { file, db, writer: documentWriter(db) };
}

function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

// Another process may have rebuilt the index: follow its pointer before writing.
function usable(): Target {
  const file = currentFile(folder);
  if (live === undefined || (file !== undefined && file !== live.file)) {
    live?.db.close();
    live = undefined;
    openLive();
  }
  if (live !== undefined) return live;
  throw unavailable('index-outdated', 'The search index must be rebuilt. Run: ashkar index build');
}

// Old bytes of a removed document must not stay in the write-ahead log.
function scrub(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function put(documents: readonly IndexDocument[]): void {
  const { db, writer } = usable();
  const prepared = documents.map(prepare);
  const replaced = inTransaction(db, () => prepared.map((document) => writer.put(document)));
  if (replaced.includes(true)) scrub(db);
  intoRebuild(prepared.length, (building) => {
    for (const document of prepared) {
      building.touched.add(document.id);
      building.writer.put(document);
    }
  });
}

function remove(ids: readonly string[]): void {
  const { db, writer } = usable();
  const removed = inTransaction(db, () => ids.map((id) => writer.remove(id)));
  if (removed.includes(true)) scrub(db);
  intoRebuild(ids.length, (building) => {
    for (const id of ids) {
      building.touched.add(id);
      building.writer.remove(id);
    }
  });
}

/** Writes into the rebuild, where there is one; what fails half-way ends it, as nothing could be undone singly. */
function intoRebuild(count: number, work: (building: NonNullable<typeof next>) => void): void {
  if (next === undefined) return;
  try {
    if (!next.db.isTransaction) next.db.exec('BEGIN IMMEDIATE');
    work(next);
    next.uncommitted += count;
    if (next.uncommitted >= DOCUMENTS_PER_COMMIT) commitRebuild();
  } catch (error) {
    abandon();
    throw error;
  }
}

function commitRebuild(): void {
  if (next?.db.isTransaction === true) next.db.exec('COMMIT');
  if (next !== undefined) next.uncommitted = 0;
}

function configure(db: DatabaseSync, settings: Readonly<Record<string, number>>): void {
  for (const table of FULL_TEXT)
    for (const [name, value] of Object.entries(settings))
      db.exec(`INSERT INTO ${table}(${table}, rank) VALUES ('${name}', ${value})`);
}

function putVectors({ model, vectors }: { model: string; vectors: PassageVector[] }): void {
  const { db } = usable();
  inTransaction(db, () => vectorWriter(db)(model, vectors));
  intoRebuild(0, (building) => vectorWriter(building.db)(model, vectors));
}

function abandon(): void {
  if (next === undefined) return;
  next.db.close();
  removeFile(next.file);
  next = undefined;
}

removeStaleFilesAtStart();
openLive();

function removeStaleFilesAtStart(): void {
  if (currentFile(folder) === undefined) return;
  removeStaleFiles(folder, (pid) => {
    if (pid === process.pid) return false;
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  });
}

serveCalls({
  start: () => undefined,
  put,
  putVectors,
  remove,
  beginRebuild: () => {
    abandon();
    const file = nextFile(folder, process.pid);
    const db = createIndexFile(file);
    db.exec('PRAGMA synchronous = OFF');
    configure(db, FILLING);
    next = { file, db, writer: documentWriter(db), touched: new Set(), uncommitted: 0 };
  },
  addToRebuild: (documents: readonly Prepared[]) => {
    if (next === undefined) throw unavailable('rebuild-lost', 'The rebuild was abandoned.');
    intoRebuild(documents.length, (building) => {
      for (const document of documents) {
        // What changed since the rebuild began is newer than what the rebuild reads.
        if (!building.touched.has(document.id)) building.writer.put(document);
      }
    });
  },
  finishRebuild: () => {
    if (next === undefined) throw unavailable('rebuild-lost', 'The rebuild was abandoned.');
    const { db, file } = next;
    commitRebuild();
    if (live !== undefined) takeVectors(db, live.file);
    configure(db, FILLED);
    for (const table of FULL_TEXT) db.exec(`INSERT INTO ${table}(${table}) VALUES ('optimize')`);
    scrub(db);
    db.close();
    next = undefined;
    publishFile(folder, file);
    live?.db.close();
    replaced = live?.file;
    live = target(file);
  },
  abandonRebuild: abandon,
  removeOld: () => {
    if (replaced !== undefined) removeFile(replaced);
    replaced = undefined;
  },
  close: () => {
    abandon();
    live?.db.close();
    live = undefined;
  },
});
