import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';

const CODE = /(?<![\p{L}\p{N}])[\p{Lu}\d][\p{Lu}\d/-]{5,33}(?![\p{L}\p{N}])/gu;
const MIN_DIGITS = 5; // shorter numbers are also amounts, days, articles
const MIN_LENGTH = 5; // units of a name of the network or of a number with letters or signs in it
const NAME = /^@?[a-zA-Z][a-zA-Z0-9._-]{3,39}$/;
// `118/t-45`, `2736-ƏM`: signs or letters between the digits; days, years and articles look otherwise.
const MIXED =
  /^(?=\D{0,8}\d\D{0,4}\d\D{0,4}\d)(?=.{0,20}(?:\p{L}|\/))[\p{L}\d][\p{L}\d/_-]{4,30}$/u;
const WORD_UNIT = /[\p{L}\p{N}@_]/u;

/** What a rule has found, where no word tells what it is: a number or name of the network masked once is masked everywhere. */
export function repeatedIds(text: string, found: readonly Candidate[]): Candidate[] {
  return [...repeatedCodes(text, found), ...repeatedSurfaces(text, found)];
}

/** The same codes with or without the signs in them. */
function repeatedCodes(text: string, found: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const one of found) {
    const value = one.value ?? '';
    if (one.cls === 'fin' || (value.match(/\d/g)?.length ?? 0) >= MIN_DIGITS) known.set(value, one);
  }
  if (known.size === 0) return [];
  const out: Candidate[] = [];
  for (const match of matchesOf(text, CODE)) {
    const first = known.get(match[0].replace(/[/-]/g, ''));
    if (first !== undefined) out.push(again(first, match.index, match[0].length));
  }
  return out;
}

/** Names of the network and mixed numbers, letter for letter. */
function repeatedSurfaces(text: string, found: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const one of found) {
    const surface = text.slice(one.start, one.end).replace(/^(?:№|N[°º.]) ?/u, '');
    const isName = one.cls === 'network' && NAME.test(surface) && /[\d_.@-]/.test(surface);
    if (surface.length >= MIN_LENGTH && (isName || MIXED.test(surface))) known.set(surface, one);
  }
  const out: Candidate[] = [];
  for (const [surface, first] of known)
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
      if (isWhole(text, at, at + surface.length)) out.push(again(first, at, surface.length));
  return out;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !WORD_UNIT.test(text[start - 1] ?? '') && !WORD_UNIT.test(text[end] ?? '');
}

function again(first: Candidate, start: number, length: number): Candidate {
  return { ...first, start, end: start + length, features: ['repeated'], ending: NOMINATIVE };
}
