import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { impactTokens } from '#indexer/search/engines/sqlite/impact.ts';
import { createIndexFile, FULL_TEXT, PASSAGE_SPAN } from '#indexer/search/engines/sqlite/schema.ts';
import { passageStreams, passageTokens } from '#indexer/search/passage-streams.ts';
import { passagesOf } from '#indexer/search/passages.ts';
import type { SyntheticCorpus } from './synthetic-corpus.ts';

const PER_TRANSACTION = 4_096; // as the engine writes
const NO_TITLE = { s: [], x: [], p: [] };

/** Documents a second that SQLite takes where their tokens are ready: what a build costs without analysis. */
export function readyTokensPerSecond(corpus: SyntheticCorpus, count: number): number {
  const prepared = Array.from({ length: count }, (_, at) => {
    const { text } = corpus.document(at);
    const parts = passagesOf(text).map((part) => ({
      ...part,
      tokens: passageTokens(part.label, part.text),
    }));
    const tokens = parts.map((part) => part.tokens);
    const words = impactTokens(NO_TITLE, tokens, '');
    const passages = parts.map((part) => ({ ...part, streams: passageStreams(part.tokens) }));
    return { passages, words };
  });
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-bench-'));
  const db = createIndexFile(join(folder, 'ready.sqlite'));
  try {
    db.exec('PRAGMA synchronous = OFF');
    for (const table of FULL_TEXT)
      db.exec(
        `INSERT INTO ${table}(${table}, rank) VALUES ('hashsize', ${64 * 2 ** 20}), ('automerge', 0)`,
      );
    const addT = db.prepare('INSERT INTO t(rowid, s, x) VALUES (?,?,?)');
    const addD = db.prepare('INSERT INTO d(rowid, words) VALUES (?,?)');
    const addFp = db.prepare('INSERT INTO fp(rowid, h, s, x, p, own) VALUES (?,?,?,?,?,?)');
    const addPassage = db.prepare(
      'INSERT INTO passage(rowid, anchor, label, article, text) VALUES (?,?,?,?,?)',
    );
    const started = performance.now();
    for (const [doc, { passages, words }] of prepared.entries()) {
      if (doc % PER_TRANSACTION === 0) db.exec('BEGIN');
      for (const [ordinal, { anchor, label, article, text, streams }] of passages.entries()) {
        const row = doc * PASSAGE_SPAN + ordinal;
        addPassage.run(row, anchor, label, article ?? null, text);
        addFp.run(row, streams.h, streams.s, streams.x, streams.p, '');
      }
      addT.run(doc, '', '');
      addD.run(doc, words);
      if (doc % PER_TRANSACTION === PER_TRANSACTION - 1) db.exec('COMMIT');
    }
    if (db.isTransaction) db.exec('COMMIT');
    for (const table of FULL_TEXT) db.exec(`INSERT INTO ${table}(${table}) VALUES ('optimize')`);
    return Math.round((1000 * count) / (performance.now() - started));
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
