import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { BarePassage, PassageVector } from '../../engine.ts';
import { PASSAGE_SPAN } from './schema.ts';

/** Writes vectors of passages into one index file. Callers open the transaction. */
export function vectorWriter(db: DatabaseSync) {
  const find = db.prepare('SELECT rowid, passages FROM doc WHERE id = ? AND hash = ?');
  const put = db.prepare('INSERT OR REPLACE INTO vector(rowid, model, numbers) VALUES (?,?,?)');
  const changed = db.prepare(
    "INSERT INTO meta VALUES ('vectors', '1') ON CONFLICT(key) DO UPDATE SET value = value + 1",
  );
  return (model: string, vectors: readonly PassageVector[]): void => {
    for (const { id, hash, ordinal, vector } of vectors) {
      const row = find.get(id, hash);
      if (row === undefined || ordinal >= Number(row['passages'])) continue;
      const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
      put.run(Number(row['rowid']) * PASSAGE_SPAN + ordinal, model, bytes);
    }
    changed.run();
  };
}

/** Passages without a vector of the model, at most so many. */
export function barePassages(db: DatabaseSync, model: string, limit: number): BarePassage[] {
  return db
    .prepare(
      `SELECT p.rowid AS row, p.text, d.id, d.hash FROM passage p
       JOIN doc d ON d.rowid = p.rowid / ${PASSAGE_SPAN}
       LEFT JOIN vector v ON v.rowid = p.rowid AND v.model = ?
       WHERE v.rowid IS NULL ORDER BY p.rowid LIMIT ?`,
    )
    .all(model, limit)
    .map((row) => ({
      id: String(row['id']),
      hash: String(row['hash']),
      ordinal: Number(row['row']) % PASSAGE_SPAN,
      text: String(row['text']),
    }));
}

/** Vectors of the model that the passages of a document have, in their order. */
export function vectorsOf(db: DatabaseSync, id: string, model: string): Float32Array[] {
  return db
    .prepare(
      `SELECT v.numbers FROM doc d
       JOIN vector v ON v.rowid BETWEEN d.rowid * ${PASSAGE_SPAN} AND (d.rowid + 1) * ${PASSAGE_SPAN} - 1
       WHERE d.id = ? AND v.model = ? ORDER BY v.rowid`,
    )
    .all(id, model)
    .map((row) => new Float32Array((row['numbers'] as Uint8Array).slice().buffer));
}

/** Takes the vectors of another index file over where document and passage are the same. */
export function takeVectors(db: DatabaseSync, from: string): void {
  db.prepare('ATTACH ? AS old').run(from);
  try {
    db.exec(`
      INSERT OR IGNORE INTO vector(rowid, model, numbers)
      SELECT p.rowid, v.model, v.numbers FROM old.vector v
      JOIN old.passage q ON q.rowid = v.rowid
      JOIN old.doc e ON e.rowid = v.rowid / ${PASSAGE_SPAN}
      JOIN doc d ON d.id = e.id AND d.hash = e.hash
      JOIN passage p ON p.rowid = d.rowid * ${PASSAGE_SPAN} + v.rowid % ${PASSAGE_SPAN} AND p.text = q.text;
    `);
  } finally {
    db.exec('DETACH old');
  }
}

/**
 * The vectors of one model in memory, in one array: brute force over 50,000 of 384 numbers takes tens of
 * milliseconds. Read again when vectors or documents have changed.
 */
export class VectorColumn {
  readonly #db: DatabaseSync;
  readonly #version: StatementSync;
  #key = '';
  #rows: number[] = [];
  #numbers = new Float32Array(0);

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#version = db.prepare(
      "SELECT (SELECT seq FROM state) AS seq, (SELECT value FROM meta WHERE key = 'vectors') AS vectors",
    );
  }

  /** Calls `each` with every passage's row number and its cosine to the vector. */
  compare(model: string, vector: Float32Array, each: (row: number, cosine: number) => void): void {
    this.#refresh(model, vector.length);
    const size = vector.length;
    const numbers = this.#numbers;
    for (const [index, row] of this.#rows.entries()) {
      const base = index * size;
      let cosine = 0;
      for (let at = 0; at < size; at += 1) cosine += (vector[at] ?? 0) * (numbers[base + at] ?? 0);
      each(row, cosine);
    }
  }

  #refresh(model: string, size: number): void {
    const { seq, vectors } = this.#version.get() ?? {};
    const key = `${model} ${size} ${seq} ${vectors}`;
    if (key === this.#key) return;
    this.#key = key;
    const select = this.#db.prepare(
      'SELECT rowid, numbers FROM vector WHERE model = ? AND length(numbers) = ? ORDER BY rowid',
    );
    this.#rows = [];
    const found: Float32Array[] = [];
    for (const row of select.iterate(model, size * 4)) {
      const bytes = row['numbers'] as Uint8Array;
      this.#rows.push(Number(row['rowid']));
      found.push(new Float32Array(bytes.slice().buffer));
    }
    this.#numbers = new Float32Array(found.length * size);
    for (const [index, each] of found.entries()) this.#numbers.set(each, index * size);
  }
}
