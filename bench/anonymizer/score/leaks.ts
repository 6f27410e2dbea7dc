import { foldAz } from '#domain/az-text.ts';
import { nameWords } from './mentions.ts';
import type { Run } from './run.ts';

/**
 * Direct surfaces, and words of four letters of direct persons' names, that stand in what would be
 * published as whole words (names with a capital). Kept spans are taken out of the text first, so that a
 * person who shares a name with the judge is looked for everywhere else.
 */
export function leaksOf({ gold, published }: Pick<Run, 'gold' | 'published'>): readonly string[] {
  const kept = gold.filter(({ kind }) => kind === 'keep').map(({ surface }) => surface);
  const rest = without(published, kept);
  const wanted = new Set<string>();
  for (const { kind, surface, class: cls } of gold) {
    if (kind !== 'direct') continue;
    wanted.add(surface);
    if (cls !== 'person') continue;
    for (const word of nameWords(surface)) if (word.length >= 4) wanted.add(word);
  }
  const folded = foldAz(rest);
  return [...wanted].filter((surface) => hasName(rest, folded, surface));
}

function without(text: string, surfaces: readonly string[]): string {
  const longestFirst = [...new Set(surfaces)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, surface) => rest.replaceAll(surface, '·'), text);
}

function hasName(published: string, folded: string, surface: string): boolean {
  const word = foldAz(surface);
  const isCapital = /^\p{Lu}/u.test(surface);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isLetter(folded[at - 1]) || isLetter(folded[at + word.length])) continue;
    if (!isCapital || /\p{Lu}/u.test(published[at] ?? '')) return true;
  }
  return false;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * Upper end of the one-sided Clopper–Pearson interval for `leaking` of `checked`, 0 … 1: the rate at which so
 * few would be seen with probability 1 − confidence. Source: Clopper and Pearson 1934.
 */
export function upperBound(leaking: number, checked: number, confidence = 0.95): number {
  if (checked === 0 || leaking >= checked) return 1;
  let [low, high] = [leaking / checked, 1];
  for (let step = 0; step < 60; step++) {
    const rate = (low + high) / 2;
    if (atMost(leaking, checked, rate) > 1 - confidence) low = rate;
    else high = rate;
  }
  return high;
}

function atMost(k: number, n: number, rate: number): number {
  let term = n * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}
