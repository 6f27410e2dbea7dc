import { describe, expect, it } from 'vitest';
import type { PassageHit } from '#indexer/search/engine.ts';
import type { LayTerm } from './lay-terms.ts';
import { rankPassages } from './rank-passages.ts';

const LABOUR = 'Azərbaycan Respublikasının Əmək Məcəlləsi';
const CIVIL = 'Azərbaycan Respublikasının Mülki Məcəlləsi';
const hit = (title: string, score: number): PassageHit => ({
  id: title,
  type: 'act',
  title,
  date: '',
  facets: {},
  anchor: 'm1',
  label: '',
  article: '1',
  text: title,
  score,
});
const own = [hit(CIVIL, 10), hit(LABOUR, 8)];
const term: LayTerm = { said: 'otpuska', law: [], code: 'em', articles: [], weight: 1 };
const nothing = { acts: [], articles: [] };
const first = (terms: readonly LayTerm[], named = nothing) =>
  rankPassages({ own, typical: [], law: terms.map((each) => ({ term: each, hits: [] })) }, named)[0]
    ?.title;

describe('ranking of passages', () => {
  it('prefers the code that the everyday expressions point to', () => {
    expect(first([])).toBe(CIVIL);
    expect(first([term])).toBe(LABOUR);
  });

  it('is moved less by an expression that is unsure or one of several codes', () => {
    expect(first([{ ...term, weight: 0.2 }])).toBe(CIVIL);
    expect(first([term, { ...term, said: 'kirayə', code: 'mm' }])).toBe(CIVIL);
  });
});
