import { foldAz } from '#domain/az-text.ts';
import { nameWords } from './mentions.ts';
import type { Run } from './run.ts';

/**
 * Direct surfaces, and words of four letters of direct persons' names, that stand in what would be
 * published as whole words (names with a capital); words that a kept official bears do not count.
 */
export function leaksOf({ gold, published }: Pick<Run, 'gold' | 'published'>): readonly string[] {
  const kept = gold
    .filter(({ kind }) => kind === 'keep')
    .flatMap(({ surface }) => nameWords(surface).map(foldAz));
  const wanted = new Set<string>();
  for (const { kind, surface, class: cls } of gold) {
    if (kind !== 'direct') continue;
    const parts = cls === 'person' ? nameWords(surface).filter((word) => word.length >= 4) : [];
    for (const one of [surface, ...parts])
      if (!kept.some((word) => word.startsWith(foldAz(one)) || word === foldAz(one)))
        wanted.add(one);
  }
  const folded = foldAz(published);
  return [...wanted].filter((surface) => hasName(published, folded, surface));
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
