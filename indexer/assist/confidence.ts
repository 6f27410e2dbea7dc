import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldAz, lowerAz } from '#domain/az-text.ts';
import { analyze } from '#indexer/analysis/analyzer.ts';
import type { PassageHit } from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import type { LayTerm } from './lay-terms.ts';
import { isCitingWord } from './matter-words.ts';
import { isTypical } from './rank-passages.ts';

type Outside = {
  readonly matters: readonly { readonly say: readonly string[]; readonly act: string }[];
  readonly countries: readonly string[];
};

const { matters, countries }: Outside = JSON.parse(
  readFileSync(join(import.meta.dirname, 'outside-matters.json'), 'utf8'),
);

// Chosen on the development questions so that most with an answer are answered and most without declined.
const TYPICAL = 0.7; // an answer that the thesaurus names, against one that has every word of the question
const OUTSIDE = 0.6; // off where the question is about an act or a country that the answers are not of
const ENOUGH = 0.6;

/** A word of a question as passages are compared with it. */
export type Wanted = { readonly s: string; readonly p: string };

/** How far the answers can be trusted, from below 0 to about 2. */
export function confidenceIn(
  text: string,
  terms: readonly LayTerm[],
  answers: readonly PassageHit[],
): number {
  const words = wantedOf(text);
  const covered = Math.max(0, ...answers.map((answer) => shareOf(words, answer.text)));
  const typical = Math.max(
    0,
    ...terms.map((term) => (answers.some((answer) => isTypical(term, answer)) ? term.weight : 0)),
  );
  return covered + TYPICAL * typical - (isOutside(text, answers) ? OUTSIDE : 0);
}

/** True where the answers may be shown; else the honest word is that nothing was found. */
export function isEnough(confidence: number): boolean {
  return confidence >= ENOUGH;
}

/** Words of the matter of a question, each once. */
export function wantedOf(text: string): readonly Wanted[] {
  const words = parseQuery(text).words.filter(({ stop, node }) => !stop && !isCitingWord(node.s));
  return [...new Map(words.map(({ node }) => [node.s, { s: node.s, p: node.p }])).values()];
}

/** Keys by which the words of a text are looked up: lemmas, and beginnings of longer words. */
export function keysOf(text: string): ReadonlySet<string> {
  return new Set(analyze(text).flatMap(({ s, p }) => [s, `${p}*`]));
}

/** True where a text with these keys has the word. */
export function hasWord(keys: ReadonlySet<string>, { s, p }: Wanted): boolean {
  return keys.has(s) || (p.length >= PREFIX && keys.has(`${p}*`));
}

const PREFIX = 5; // letters that two forms of an unknown word share

function shareOf(words: readonly Wanted[], text: string): number {
  const keys = keysOf(text);
  return words.filter((word) => hasWord(keys, word)).length / Math.max(1, words.length);
}

/** True where the question is about another act or country and no answer is from a document named so. */
function isOutside(text: string, answers: readonly PassageHit[]): boolean {
  const folded = ` ${foldAz(lowerAz(text)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const acts = matters
    .filter(({ say }) => say.some((one) => folded.includes(` ${one}`)))
    .map(({ act }) => foldAz(lowerAz(act)));
  const isHere = ({ title }: PassageHit) =>
    acts.some((act) => foldAz(lowerAz(title)).includes(act));
  if (acts.length > 0) return !answers.some(isHere);
  return countries.some((name) => new RegExp(` ${name}\\p{L}{0,3}d[ae] `, 'u').test(folded));
}
