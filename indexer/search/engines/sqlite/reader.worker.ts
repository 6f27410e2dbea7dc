import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { unavailable } from '#domain/errors.ts';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import type {
  Hits,
  NearestRequest,
  PassageHit,
  PassageRequest,
  SearchRequest,
  Spelling,
  WordForms,
} from '../../engine.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { currentFile } from './generations.ts';
import { SearchReader } from './run-search.ts';
import { openIndexFile, unfitness } from './schema.ts';
import { suggest } from './suggest.ts';
import { barePassages, vectorsOf } from './vectors.ts';

const { folder } = workerData as { readonly folder: string };
const LOOK_EVERY = 500; // ms between looks at the pointer: another process may have rebuilt the index
const DIGEST_PAGE = 1_000;

let live: { file: string; db: DatabaseSync; reader: SearchReader } | undefined;
let problem: 'missing' | 'damaged' | 'outdated' | undefined;
let lookedAt = Number.NEGATIVE_INFINITY;
let pointer = '';

function follow(force: boolean): void {
  const now = performance.now();
  if (!force && now - lookedAt < LOOK_EVERY) return;
  lookedAt = now;
  const stamp = pointerStamp();
  if (stamp === pointer) return;
  pointer = stamp;
  live?.db.close();
  live = undefined;
  const file = currentFile(folder);
  if (file === undefined) {
    problem = 'missing';
    return;
  }
  let db: DatabaseSync | undefined;
  try {
    db = openIndexFile(file);
    problem = unfitness(db);
    if (problem === undefined) {
      live = { file, db, reader: new SearchReader(db) };
      db.exec('PRAGMA query_only = ON');
      live.reader.columns();
    }
  } catch {
    problem = 'damaged';
  }
  if (problem !== undefined) {
    live = undefined;
    if (db?.isOpen === true) db.close();
  }
}

function pointerStamp(): string {
  const stat = statSync(join(folder, 'current'), { throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.ino} ${stat.mtimeMs}`;
}

function open(): NonNullable<typeof live> {
  follow(false);
  if (live !== undefined) return live;
  throw unavailable(
    `index-${problem ?? 'missing'}`,
    'The search index cannot be used by this version. Run: ashkar index build',
  );
}

serveCalls({
  search: (request: SearchRequest): Hits => open().reader.search(request),
  passages: (request: PassageRequest): PassageHit[] => open().reader.passages(request),
  nearest: (request: NearestRequest): PassageHit[] => open().reader.nearest(request),
  barePassages: ({ model, limit }: { model: string; limit: number }) =>
    barePassages(open().db, model, limit),
  vectorsOf: ({ id, model }: { id: string; model: string }) => vectorsOf(open().db, id, model),
  suggest: ({ prefix, limit }: { prefix: string; limit: number }) => {
    const { db, reader } = open();
    return suggest(db, reader.columns(), prefix, limit);
  },
  spellings: (words: readonly WordForms[]): Spelling[] => open().reader.spellings(words),
  digest: ({ after }: { after: string }) =>
    open()
      .db.prepare('SELECT id, hash FROM doc WHERE id > ? ORDER BY id LIMIT ?')
      .all(after, DIGEST_PAGE)
      .map((row) => ({ id: String(row['id']), hash: String(row['hash']) })),
  health: () => {
    follow(false);
    return {
      ok: live !== undefined,
      documents: live === undefined ? 0 : live.reader.columns().size,
      analyzerVersion,
    };
  },
  reopen: () => {
    follow(true);
  },
});
