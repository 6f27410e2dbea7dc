import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streams } from '#indexer/analysis/analyzer.ts';
import { madeCorpus } from '#tests/contract/made-corpus.ts';
import { passageTokens } from '../../passage-streams.ts';
import { frequencyOf, impactToken, impactTokens, levelsOf } from './impact.ts';
import { prepare } from './prepare-document.ts';
import { createIndexFile, FULL_TEXT } from './schema.ts';
import { documentWriter } from './write-documents.ts';

/** How often a lemma counts as occurring in a document of this title and text; 0 where it is not there. */
function frequency(lemma: string, title: string, text: string): number {
  const tokens = impactTokens(streams(title), [passageTokens('zone:reasoning', text)], '').split(
    ' ',
  );
  const level = levelsOf('s').find((each) => tokens.includes(impactToken('s', each, lemma)));
  return level === undefined ? 0 : frequencyOf('s', level);
}

describe('how often a word occurs in a document', () => {
  const times = (count: number) => 'kredit '.repeat(count);

  it.each([1, 2, 3, 4, 5])('is exact for a small number: %d', (count) => {
    expect(frequency('kredit', 'Qətnamə', times(count))).toBe(2 * count);
  });

  it('never falls as the word occurs more often, in the body or with the title', () => {
    for (const title of ['Qətnamə', 'Kredit']) {
      const found = Array.from({ length: 60 }, (_, count) =>
        frequency('kredit', title, times(count)),
      );
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  it('is more with the title than with the body alone', () => {
    expect(frequency('kredit', 'Kredit', times(0))).toBeGreaterThan(
      frequency('kredit', 'Qətnamə', times(1)),
    );
    expect(frequency('kredit', 'Kredit', times(2))).toBeGreaterThan(
      frequency('kredit', 'Qətnamə', times(2)),
    );
    expect(frequency('kredit', 'Qətnamə', 'Borc verildi.')).toBe(0);
  });
});

describe('what is removed from an index file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-impact-'));
  let db: DatabaseSync;
  beforeAll(() => {
    db = createIndexFile(join(folder, 'index.sqlite'));
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves no word in any table', () => {
    const writer = documentWriter(db);
    const documents = madeCorpus(30, 1).documents;
    for (const document of documents) writer.put(prepare(document));
    for (const document of documents)
      writer.put(prepare({ ...document, title: `${document.title} yeni` }));
    expect(Math.min(...FULL_TEXT.map(termsOf))).toBeGreaterThan(0);
    for (const { id } of documents) expect(writer.remove(id)).toBe(true);
    expect(FULL_TEXT.map(termsOf)).toEqual([0, 0, 0]);
  });

  function termsOf(table: string): number {
    db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, ${table}, 'row')`);
    const found = Number(db.prepare('SELECT count(*) AS n FROM temp.words').get()?.['n']);
    db.exec('DROP TABLE temp.words');
    return found;
  }
});
