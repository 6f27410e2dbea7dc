import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { unavailable } from '#domain/errors.ts';
import type { IndexDocument, PassageVector } from '../../engine.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { currentFile, nextFile, publishFile, removeFile, removeStaleFiles } from './generations.ts';
import { createIndexFile, openIndexFile, unfitness } from './schema.ts';
import { takeVectors, vectorWriter } from './vectors.ts';
import { documentWriter } from './write-documents.ts';

const { folder } = workerData as { readonly folder: string };
const REBUILD_BYTES = 64 * 2 ** 20; // words kept in memory before they are written: one commit's worth

type Target = {
  readonly file: string;
  readonly db: DatabaseSync;
  readonly writer: ReturnType<typeof documentWriter>;
};

let live: Target | undefined;
let replaced: string | undefined; // file of the generation before the last rebuild
let next: (Target & { readonly touched: Set<string> }) | undefined;

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
  const replaced = inTransaction(db, () => documents.map((document) => writer.put(document)));
  if (replaced.includes(true)) scrub(db);
  if (next === undefined) return;
  const { db: nextDb, writer: nextWriter, touched } = next;
  inTransaction(nextDb, () => {
    for (const document of documents) {
      touched.add(document.id);
      nextWriter.put(document);
    }
  });
}

function remove(ids: readonly string[]): void {
  const { db, writer } = usable();
  const removed = inTransaction(db, () => ids.map((id) => writer.remove(id)));
  if (removed.includes(true)) scrub(db);
  if (next === undefined) return;
  const { db: nextDb, writer: nextWriter, touched } = next;
  inTransaction(nextDb, () => {
    for (const id of ids) {
      touched.add(id);
      nextWriter.remove(id);
    }
  });
}

function putVectors({ model, vectors }: { model: string; vectors: PassageVector[] }): void {
  for (const { db } of [usable(), ...(next === undefined ? [] : [next])])
    inTransaction(db, () => vectorWriter(db)(model, vectors));
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
    for (const table of ['f', 'fp'])
      db.exec(`INSERT INTO ${table}(${table}, rank) VALUES ('hashsize', ${REBUILD_BYTES})`);
    next = { file, db, writer: documentWriter(db), touched: new Set() };
  },
  addToRebuild: (documents: readonly IndexDocument[]) => {
    const building = next;
    if (building === undefined) throw unavailable('rebuild-lost', 'The rebuild was abandoned.');
    inTransaction(building.db, () => {
      for (const document of documents) {
        // What changed since the rebuild began is newer than what the rebuild reads.
        if (!building.touched.has(document.id)) building.writer.put(document);
      }
    });
  },
  finishRebuild: () => {
    if (next === undefined) throw unavailable('rebuild-lost', 'The rebuild was abandoned.');
    const { db, file } = next;
    if (live !== undefined) takeVectors(db, live.file);
    db.exec("INSERT INTO f(f) VALUES ('optimize'); INSERT INTO fp(fp) VALUES ('optimize')");
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
