import { describe, expect, it } from 'vitest';
import { classesOf, meanOf, measure } from './measures.ts';
import { rewrite } from './rewrite.ts';

const at = (...articles: string[]) => articles.map((article) => ({ code: 'c', article }));

describe('measures of a ranked list', () => {
  it('find the first gold article at its rank', () => {
    const measured = measure(at('1', '2', '3'), at('3'));
    expect(measured.hit5).toBe(1);
    expect(measured.mrr10).toBeCloseTo(1 / 3);
    expect(measured.ndcg10).toBeCloseTo(1 / Math.log2(4));
  });

  it('count a set by the share found within the depth', () => {
    const measured = measure(at('9', '8', '7', '6', '5', '1'), at('1', '9'));
    expect(measured.recall5).toBe(0.5);
    expect(measured.recall10).toBe(1);
  });

  it('do not take an article of another code for the gold one', () => {
    expect(measure(at('1'), [{ code: 'd', article: '1' }]).hit5).toBe(0);
  });

  it('leave questions without an answer out of the means', () => {
    const queries = [
      { id: 'a', query: 'a', gold: at('1'), sort: 'x' },
      { id: 'b', query: 'b', gold: [], sort: 'out_of_scope' },
    ];
    expect([...classesOf(queries)].map(([sort, members]) => [sort, members.length])).toEqual([
      ['all', 1],
      ['x', 1],
    ]);
    expect(meanOf([])).toBeUndefined();
  });
});

describe('ways of typing', () => {
  const question = 'Əmək müqaviləsi necə ləğv olunur?';

  it('drop the Azerbaijani letters', () => {
    expect(rewrite(question, 'ascii', 's')).toBe('emek muqavilesi nece legv olunur?');
  });

  it('use the dotted and the dotless capital', () => {
    expect(rewrite('işıq', 'capitals', 's')).toBe('İŞIQ');
  });

  it('write the Cyrillic letters of the language', () => {
    expect(rewrite('Ağac', 'cyrillic', 's')).toBe('ағаҹ');
    expect(rewrite('ye', 'cyrillic', 's')).toBe('је');
  });

  it('misspell each longer word once, the same for the same seed', () => {
    const typed = rewrite(question, 'typos', 's');
    expect(typed).toBe(rewrite(question, 'typos', 's'));
    expect(typed).not.toContain('müqaviləsi');
    expect(typed).toContain('necə');
  });
});
