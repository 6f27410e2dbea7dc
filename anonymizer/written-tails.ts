import type { Candidate } from './candidate.ts';
import { endingOfTail, foldKey, NOMINATIVE } from './endings.ts';
import { VOCABULARY } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';

// The ending of a case that is set off by a hyphen, also typed without `ə`. Source: grammar of the noun.
const TAIL =
  /^-(?:n?[ıiuü]n|[ny]?[aəe]|[ny]?[ıiuü]|n?d[aəe]n?|y?l[aəe]|d[ıiuü]r)(?![\p{L}\p{N}-])/u;
const REACH = 7; // units of a hyphen, the longest ending and what stands behind it
// A surname in -lı or -zadə in capitals among words that are not: `SOYADLI-nın`.
const CAPITALS =
  /(?<![\p{L}\p{N}"“„«.-])(\p{Lu}{3,20}(?:L[IİUÜ]|ZAD[AƏ]))-(n[ıiuü]n|y[aə]|n[ıiuü]|n?d[aə]n?|yl[aə]|d[ıiuü]r)(?![\p{L}\p{N}-])/gu;

/** Names with the ending that a hyphen sets off: `SOYADOV-un`, `Smit-in`. Candidates are in text order. */
export function withTails(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    if (one.cls !== 'person' || one.ending.case !== 'nom' || one.ending.copula) return one;
    const tail = TAIL.exec(text.slice(one.end, one.end + REACH))?.[0];
    const ending = tail === undefined ? undefined : endingOfTail(tail);
    if (tail === undefined || ending === undefined) return one;
    return { ...one, end: one.end + tail.length, ending };
  });
}

/** Surnames in capitals that a case ending in small letters shows to be names: `SOYADLI-nın iradəsi ilə`. */
export function findCapitalSurnames(text: string, isFree: (span: Span) => boolean): Candidate[] {
  return [...matchesOf(text, CAPITALS)].flatMap(({ 0: own, 1: word = '', 2: tail = '', index }) => {
    const span = { start: index, end: index + own.length };
    const surname = foldKey(word);
    const stem = surname.replace(/l[iu]$/, '');
    if (VOCABULARY.has(surname) || VOCABULARY.has(stem) || !isFree(span)) return [];
    return [
      {
        ...span,
        ...{ cls: 'person', rule: 'person:soyad', score: 0.8, features: [], ground: 'P' },
        ending: endingOfTail(tail) ?? NOMINATIVE,
        name: { surname },
      } as const,
    ];
  });
}
