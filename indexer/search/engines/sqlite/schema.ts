import { DatabaseSync } from 'node:sqlite';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';

/** Raised when the tables or what is written into them change. */
export const SCHEMA_VERSION = 4;

/** Passages of one document lie in one range of row ids: `doc * PASSAGE_SPAN + ordinal`. */
export const PASSAGE_SPAN = 2 ** 20; // passages per document: far above the longest act

/** The full-text tables. */
export const FULL_TEXT = ['d', 't', 'fp'] as const;

// `d` says which documents have a word and how often, `t` and `fp` where it stands in titles and passages.
// The tables are contentless and deletes hand the streams back (they are recomputed from `passage`), because
// tombstones would leave a withdrawn document's words in the file until a merge.
const DDL = `
  CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE state(one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, next INTEGER NOT NULL) STRICT;
  INSERT INTO state VALUES (1, 0, 1);
  CREATE TABLE doc(
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, hash TEXT NOT NULL,
    title TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, facets TEXT NOT NULL,
    cites TEXT NOT NULL, cited_by INTEGER NOT NULL, words INTEGER NOT NULL,
    passages INTEGER NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX doc_seq ON doc(seq);
  CREATE TABLE gone(doc INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
  CREATE INDEX gone_seq ON gone(seq);
  CREATE TABLE passage(
    rowid INTEGER PRIMARY KEY, anchor TEXT NOT NULL, label TEXT NOT NULL, article TEXT, text TEXT NOT NULL
  ) STRICT;
  CREATE TABLE vector(rowid INTEGER PRIMARY KEY, model TEXT NOT NULL, numbers BLOB NOT NULL) STRICT;
  CREATE TABLE suggestion(
    key TEXT NOT NULL, doc INTEGER NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (key, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX suggestion_doc ON suggestion(doc);
  CREATE VIRTUAL TABLE t USING fts5(s, x, content='', columnsize=0,
    tokenize="unicode61 remove_diacritics 0");
  CREATE VIRTUAL TABLE d USING fts5(words, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 0");
  CREATE VIRTUAL TABLE fp USING fts5(h, s, x, p, own,
    content='', tokenize="unicode61 remove_diacritics 0");
  INSERT INTO t(t, rank) VALUES ('secure-delete', 1);
  INSERT INTO d(d, rank) VALUES ('secure-delete', 1);
  INSERT INTO fp(fp, rank) VALUES ('secure-delete', 1);
`;

/** Makes an empty index file. The file must not exist. */
export function createIndexFile(file: string): DatabaseSync {
  const db = openIndexFile(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(DDL);
  const put = db.prepare('INSERT INTO meta VALUES (?, ?)');
  put.run('schema', String(SCHEMA_VERSION));
  put.run('analyzer', analyzerVersion);
  return db;
}

/** Opens an index file with the settings every connection of the engine uses. */
export function openIndexFile(file: string, readOnly = false): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly, timeout: 10_000 });
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
  db.exec('PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456');
  return db;
}

/** Why a file cannot be used by this version of the program; undefined where it can. */
export function unfitness(db: DatabaseSync): 'damaged' | 'outdated' | undefined {
  try {
    const rows = db.prepare('SELECT key, value FROM meta').all();
    const meta = new Map(rows.map((row) => [row['key'], row['value']]));
    const fits =
      meta.get('schema') === String(SCHEMA_VERSION) && meta.get('analyzer') === analyzerVersion;
    return fits ? undefined : 'outdated';
  } catch {
    return 'damaged';
  }
}
