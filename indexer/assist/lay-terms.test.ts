import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortOfAct } from '#domain/act-names.ts';
import { layTermsIn } from './lay-terms.ts';

const folder = join(import.meta.dirname, 'lay-terms');
type Row = { say: string[]; law: string[]; code: string; articles: string[]; weight?: number };
const files = readdirSync(folder).map((name) => {
  const data = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    source: string;
    rows: Row[];
  };
  return { name, ...data };
});
const articlesFor = (question: string) =>
  layTermsIn(question).flatMap(({ code, articles }) => articles.map((each) => `${code} ${each}`));

describe('the thesaurus from everyday speech to law', () => {
  it('has at least 1,500 expressions, a source, codes of the table and no expression twice in an area', () => {
    expect(
      files.reduce((sum, { rows }) => sum + rows.flatMap(({ say }) => say).length, 0),
    ).toBeGreaterThan(1_500);
    for (const { name, source, rows } of files) {
      expect(source, name).not.toBe('');
      const said = rows.flatMap(({ say }) => say);
      expect(
        said.filter((one, index) => said.indexOf(one) !== index),
        name,
      ).toEqual([]);
      for (const { code, law, articles, weight = 1 } of rows) {
        expect(sortOfAct(code), `${name} ${code}`).toMatch(/code|law/);
        expect(law.length).toBeGreaterThan(0);
        expect(
          articles.every((each) => /^\d+(?:-\d+)*$/.test(each)),
          `${name} ${articles}`,
        ).toBe(true);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it('finds an expression in other forms of its words and in another order', () => {
    expect(articlesFor('məni dünən işdən qovublar, nə edim')).toContain('em 68');
    expect(articlesFor('qovdular məni işdən')).toContain('em 68');
  });

  it('finds it in ASCII letters', () => {
    expect(articlesFor('meni isden qovublar')).toContain('em 68');
  });

  it('does not take one word for another that folds to the same letters', () => {
    const said = (question: string) => layTermsIn(question).map((term) => term.said);
    expect(said('süd')).not.toContain('sud');
    expect(said('sud')).toContain('sud');
  });

  it('does not join words that stand far from each other', () => {
    const far = `işdən ${'danışdıq getdik gördük yazdıq baxdıq '.repeat(2)} qovdular`;
    expect(layTermsIn('işdən qovdular')[0]?.said).toBe('işdən qovmaq');
    expect(layTermsIn(far).map(({ said }) => said)).not.toContain('işdən qovmaq');
  });

  it('gives an expression that is a small part of the question less weight', () => {
    const weight = (question: string) =>
      layTermsIn(question).find(({ articles }) => articles.includes('68'))?.weight ?? 0;
    const long =
      'işdən qovdular müəssisənin təşkilati strukturunda dəyişikliklər barədə direktorun imzaladığı sənəd';
    expect(weight('işdən qovdular')).toBeGreaterThan(weight(long));
  });

  it('finds nothing in nothing', () => {
    expect(layTermsIn('')).toEqual([]);
    expect(layTermsIn('?!')).toEqual([]);
  });
});
