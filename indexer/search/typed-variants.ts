import { analyze } from '#indexer/analysis/analyzer.ts';
import type { QueryNode } from './engine.ts';

type Term = Extract<QueryNode, { t: 'term' }>;

const WEIGHT = 0.4; // of a reading beside the word as typed. Source: search.md §3

/** How Azerbaijani letters are written without them: in English manner (sh, ch, gh) and by shape (w). */
const WRITTEN_FOR: readonly (readonly [RegExp, string])[] = [
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/gh/g, 'g'],
  [/w/g, 's'],
];

/** A word that may be written without Azerbaijani letters in its other reading (`shirket`: şirkət); undefined where it has none. */
export function otherReading({ x }: Term): Term | undefined {
  let read = x;
  for (const [written, letter] of WRITTEN_FOR) read = read.replace(written, letter);
  const [token, ...others] = read === x ? [] : analyze(read);
  if (token === undefined || others.length > 0) return undefined;
  return { t: 'term', x: token.x, s: token.s, p: token.p, weight: WEIGHT };
}
