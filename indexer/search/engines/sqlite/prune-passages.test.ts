import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryNode } from '../../engine.ts';
import { PassagePruner } from './prune-passages.ts';
import { createIndexFile } from './schema.ts';

const PASSAGES = 6_000;

const word = (token: string): QueryNode => ({ t: 'term', x: token, s: token, p: token, weight: 1 });
const any = (...tokens: string[]): QueryNode => ({ t: 'or', kids: tokens.map(word) });

describe('common words of a question', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-prune-'));
  let db: DatabaseSync;
  let pruner: PassagePruner;
  let other: DatabaseSync | undefined;
  beforeAll(() => {
    db = createIndexFile(join(folder, 'index.sqlite'));
    const addDoc = db.prepare(
      "INSERT INTO doc VALUES (?, ?, 'decision', '', '', '', '', '{}', '', 0, 4, 1, 1)",
    );
    const add = db.prepare("INSERT INTO fp(rowid, h, s, x, p, own) VALUES (?, '', ?, ?, ?, '')");
    db.exec('BEGIN');
    for (let row = 1; row <= PASSAGES; row += 1) {
      const text = [
        'hamı', // in every passage
        ...(row % 5 < 2 ? ['çoxu'] : []), // in two of five
        ...(row % 100 === 0 ? ['nadir'] : []),
        ...(row % 150 === 0 ? ['seyrek'] : []),
      ].join(' ');
      addDoc.run(row, String(row));
      add.run(row, text, text, text);
    }
    db.exec('COMMIT');
    pruner = new PassagePruner(db, PASSAGES);
  });
  afterAll(() => {
    other?.close();
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('do not choose passages where two rarer remain', () => {
    const split = pruner.split(any('hamı', 'nadir', 'çoxu', 'seyrek'), PASSAGES);
    expect(split?.rare).toEqual(any('nadir', 'seyrek'));
    expect(split?.common.map(({ node }) => node.s)).toEqual(['çoxu', 'hamı']); // the rarer first
  });

  it('choose by their lemma alone where only their first letters are common', () => {
    const letters = { ...word('nadir'), p: 'hamı' } as QueryNode;
    const query: QueryNode = { t: 'or', kids: [letters, word('seyrek'), word('yoxdur')] };
    expect(pruner.split(query, PASSAGES)).toEqual({
      rare: { t: 'or', kids: [{ ...letters, p: '' }, word('seyrek'), word('yoxdur')] },
      common: [],
    });
  });

  it.each([
    ['one rarer word alone', any('hamı', 'çoxu', 'nadir')],
    ['no common word', any('nadir', 'seyrek', 'yoxdur')],
    ['an AND', { t: 'and', kids: [word('hamı'), word('nadir'), word('seyrek')] } as QueryNode],
  ])('choose in %s', (_name, query) => {
    expect(pruner.split(query, PASSAGES)).toBeUndefined();
  });

  it('order what the rarer ones have chosen; one of more than half adds nothing', () => {
    const split = pruner.split(any('hamı', 'nadir', 'çoxu', 'seyrek'), PASSAGES);
    const found = [
      { row: 3, score: 1.1 }, // without çoxu
      { row: 5, score: 1 }, // with it
    ];
    const better = pruner.withCommon(found, split?.common ?? [], 10);
    expect(better.map(({ row, score }) => [row, Number(score.toFixed(2))])).toEqual([
      [3, 1.1],
      [5, 1 + 0.41],
    ]);
  });

  it('choose in a small index', () => {
    const query = any('hamı', 'nadir', 'çoxu', 'seyrek');
    expect(new PassagePruner(reopened(), PASSAGES + 1).split(query, PASSAGES)).toBeUndefined();
  });

  /** Each connection has temporary tables of its own. */
  function reopened(): DatabaseSync {
    other = new DatabaseSync(join(folder, 'index.sqlite'));
    return other;
  }
});
