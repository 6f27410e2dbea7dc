import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { actKeyOfTitle } from '#domain/citation.ts';
import { streams } from '#indexer/analysis/analyzer.ts';
import { articleToken } from '../../own-token.ts';
import { type PassageTokens, passageStreams, passageTokens } from '../../passage-streams.ts';
import { impactTokens } from './impact.ts';
import type { Prepared } from './prepare-document.ts';
import { PASSAGE_SPAN } from './schema.ts';

/** Writes and removes documents in one index file. Callers open the transaction. */
export function documentWriter(db: DatabaseSync) {
  const sql = (text: string): StatementSync => db.prepare(text);
  const find = sql('SELECT rowid, title, cites, passages FROM doc WHERE id = ?');
  // RETURNING needs a savepoint, at which FTS5 writes out its words: between the delete and the insert of one row that
  // must be, or with secure-delete some of the new words are lost. New documents are faster without.
  const nextStateWritten = sql('UPDATE state SET seq = seq + 1 RETURNING seq, next');
  const addState = sql('UPDATE state SET seq = seq + 1, next = next + 1 WHERE one = 1');
  const readState = sql('SELECT seq, next FROM state WHERE one = 1');
  const addDoc = sql(
    'INSERT INTO doc(rowid, id, type, hash, title, number, date, facets, cites, cited_by, words, passages, seq) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)',
  );
  const addPassage = sql(
    'INSERT INTO passage(rowid, anchor, label, article, text) VALUES (?,?,?,?,?)',
  );
  const addT = sql('INSERT INTO t(rowid, s, x) VALUES (?,?,?)');
  const addD = sql('INSERT INTO d(rowid, words) VALUES (?,?)');
  const addFp = sql('INSERT INTO fp(rowid, h, s, x, p, own) VALUES (?,?,?,?,?,?)');
  const dropT = sql("INSERT INTO t(t, rowid, s, x) VALUES ('delete',?,?,?)");
  const dropD = sql("INSERT INTO d(d, rowid, words) VALUES ('delete',?,?)");
  const dropFp = sql("INSERT INTO fp(fp, rowid, h, s, x, p, own) VALUES ('delete',?,?,?,?,?,?)");
  const passages = sql(
    'SELECT rowid, label, article, text FROM passage WHERE rowid BETWEEN ? AND ? ORDER BY rowid',
  );
  const addSuggestion = sql(
    'INSERT OR IGNORE INTO suggestion(key, doc, text, kind) VALUES (?,?,?,?)',
  );
  const removals = [
    sql('DELETE FROM passage WHERE rowid BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575'),
    sql('DELETE FROM vector WHERE rowid BETWEEN ?1 * 1048576 AND ?1 * 1048576 + 1048575'),
    sql('DELETE FROM suggestion WHERE doc = ?1'),
    sql('DELETE FROM doc WHERE rowid = ?1'),
  ];
  const noteGone = sql('INSERT OR REPLACE INTO gone(doc, seq) VALUES (?, ?)');
  const forgetGone = sql('DELETE FROM gone WHERE doc = ?');

  function erase(id: string): number | undefined {
    const row = find.get(id);
    if (row === undefined) return undefined;
    const doc = Number(row['rowid']);
    const title = streams(String(row['title']));
    const act = actKeyOfTitle(String(row['title']));
    const parts: PassageTokens[] = [];
    for (const passage of passages.all(doc * PASSAGE_SPAN, (doc + 1) * PASSAGE_SPAN - 1)) {
      const part = passageTokens(String(passage['label']), String(passage['text']));
      const { h, s, x, p } = passageStreams(part);
      const own = articleToken(act, passage['article'] as string | null);
      parts.push(part);
      dropFp.run(Number(passage['rowid']), h, s, x, p, own);
    }
    dropT.run(doc, title.s.join(' '), title.x.join(' '));
    dropD.run(doc, impactTokens(title, parts, String(row['cites'])));
    for (const removal of removals) removal.run(doc);
    return doc;
  }

  function insert(document: Prepared, doc: number, seq: number): void {
    const { passages: parts, cites } = document;
    for (const [ordinal, part] of parts.entries()) {
      const rowid = doc * PASSAGE_SPAN + ordinal;
      addPassage.run(rowid, part.anchor, part.label, part.article, part.text);
      addFp.run(rowid, part.h, part.s, part.x, part.p, part.own);
    }
    addT.run(doc, document.titleS, document.titleX);
    addD.run(doc, document.impacts);
    addDoc.run(
      doc,
      document.id,
      document.type,
      document.hash,
      document.title,
      document.number,
      document.date,
      document.facets,
      cites,
      document.citedBy,
      document.words,
      parts.length,
      seq,
    );
    forgetGone.run(doc);
    for (const key of document.suggestionKeys) addSuggestion.run(key, doc, document.title, 'act');
  }

  function nextState(isNew: boolean): { readonly seq: number; readonly next: number } {
    if (!isNew) return nextStateWritten.get() as { seq: number; next: number };
    addState.run();
    return readState.get() as { seq: number; next: number };
  }

  return {
    /** Inserts or replaces a document by its id; true where it replaced one. */
    put(document: Prepared): boolean {
      const kept = erase(document.id);
      const { seq, next } = nextState(kept === undefined);
      insert(document, kept ?? next - 1, seq);
      return kept !== undefined;
    },
    /** Removes a document; false where there was none. */
    remove(id: string): boolean {
      const doc = erase(id);
      if (doc === undefined) return false;
      const { seq } = nextState(false);
      noteGone.run(doc, seq);
      return true;
    },
  };
}
