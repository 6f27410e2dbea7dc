import type { Candidate } from './candidate.ts';
import { alternatives, STATE_WORD } from './state-bodies.ts';
import data from './word-lists/shared-callings.json' with { type: 'json' };

/** Words by their beginnings; `CALLINGS` holds what it compiles. */
export const beginnings = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives(words)})`, 'u');

const ifListed = (words: string | undefined): RegExp | undefined =>
  words === undefined ? undefined : beginnings(words);

/** The words of a list that are another of it with a possessive ending, as alternatives of a pattern (`katibi` of `katib|katibi`). */
function possessed(words: string): string {
  const all = words.split('|');
  const owned = all.filter((word) => all.some((other) => word !== other && word.startsWith(other)));
  return owned.length === 0 ? '$^' : alternatives(owned.join('|'));
}

/** Callings that works have as well, with the words that tell that a court or the State is meant; exported to be checked. */
export const CALLINGS = data.callings.map(({ words, near, earlier, against, owners }) => ({
  owned: new RegExp(`^(?:${possessed(words)})`, 'u'),
  word: new RegExp(`^(?:${alternatives(words)})(?:-\\p{L}{4,14})?(?:nin|nun)?[ :–—(]`, 'u'),
  near: ifListed(near),
  earlier: ifListed(earlier),
  against: ifListed(against),
  owners: beginnings(owners),
}));
/** Such a calling at the end of a folded text up to a name; exported to be checked. */
export const SHARED_CALLING = new RegExp(
  `(?<![\\p{L}-])(?:${alternatives(data.callings.map(({ words }) => words).join('|'))})(?:nin|nun|in|un)?[ :–—-]{1,3}\\(?$`,
  'u',
);
const LONGEST = 40; // units of the longest calling with what stands behind it

/** True where such a calling stands right before the name. */
export function isCalledShared(folded: string, { start }: Candidate): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST), start);
  return SHARED_CALLING.test(before) || RUSSIAN_SHARED.test(before);
}

const CLERK = /(?<![\p{L}-])(?:sedr|katib)i?(?:nin)?[ :–—-]{1,3}\(?$/u;

/** True where a name stands behind the word for who presides or writes: a witness of that name is somebody else. */
export function isCalledClerk(folded: string, { start }: Candidate): boolean {
  return CLERK.test(folded.slice(Math.max(0, start - LONGEST), start));
}

const REACH = 120; // units around a name in which it is said for whom its bearer acts

const around = (folded: string, { start, end }: Candidate): string =>
  folded.slice(Math.max(0, start - REACH), end + REACH);

const MOST_WORDS = 6; // of the name of a body and its ranks
const RANKS: ReadonlySet<string> = new Set(['bas', 'boyuk', 'aparici']);
const GENITIVE = /(?:nin|nun|in|un)$/u;

/** The body that a calling behind `lead` is of: its last words without a comma, the last in the genitive. */
function bodyOf(lead: string): string | undefined {
  const words = lead
    .slice(lead.lastIndexOf(',') + 1)
    .trim()
    .split(' ')
    .slice(-MOST_WORDS);
  while (RANKS.has(words.at(-1) ?? '')) words.pop();
  return GENITIVE.test(words.at(-1) ?? '') ? words.join(' ') : undefined;
}

/** `bankın adından qiymətləndirici`, `iddiaçının sifarişi ilə müstəqil auditor`: hired by a party. */
const HIRED =
  /(?<!mehkemenin )(?:adindan|sifarisi(?: ile| esasinda)?|ise goturduyu|muqavile bagladigi) (?:\p{L}{4,12} )?$/u;
/** `ingilis dili tərcüməçisi`: a tongue says nothing about for whom an interpreter speaks. */
const TONGUE = /dili(?:nin)? $/u;
/** `gömrük inspektoru`, `kredit inspektoru`: the field of a calling. */
const FIELD = /(?<![\p{L}-])\p{L}[\p{L}-]{2,24} $/u;

/** For whom a calling acts: a court or the State, a works, or nobody who is told of. */
export type Side = 'state' | 'works' | 'unknown';

/**
 * For whom whoever bears a calling acts (`inspektor`, `mütəxəssis`, `katib`): told by whose calling it is (`polis
 * idarəsinin inspektoru`, `bankın mütəxəssisi`), or by what stands around the name (`protokolu inspektor A tərtib
 * edib`). `words` are the calling up to the name, `lead` the line before it, `earlier` the text before the name, all
 * folded; every other word for an office is the State's.
 */
export function sideOf(
  words: string,
  lead: string,
  earlier: string,
  folded: string,
  candidate: Candidate,
): Side {
  const calling = CALLINGS.find(({ word }) => word.test(words));
  if (calling === undefined) return 'state';
  if (calling.owned.test(words) && !TONGUE.test(lead)) {
    const body = bodyOf(lead);
    const owner = body ?? FIELD.exec(lead)?.[0];
    if (owner !== undefined && (calling.owners.test(owner) || STATE_WORD.test(owner)))
      return 'state';
    if (body !== undefined || (owner !== undefined && calling.near !== undefined)) return 'works';
  }
  if (calling.near === undefined || isSignature(lead, folded, candidate)) return 'state';
  if (HIRED.test(lead)) return 'works';
  const told = around(folded, candidate);
  if (calling.against?.test(told)) return 'unknown';
  const isTold = calling.near.test(told) || calling.earlier?.test(earlier.slice(0, -words.length));
  return isTold ? 'state' : 'unknown';
}

/** `Katib A.Soyadov` at the end of a paragraph: the signature under a decision. */
const isSignature = (lead: string, folded: string, { end }: Candidate): boolean =>
  /(?:^|[.;] )$/u.test(lead) && /^ ?(?:\(|\.?(?:\n|$))/u.test(folded.slice(end, end + 3));

const { words, near } = data.russian;
/** Russian callings that works have as well, right before a name; exported to be checked. */
export const RUSSIAN_SHARED = new RegExp(`(?<![\\p{L}-])(?:${words})\\p{L}{0,3} $`, 'u');
export const RUSSIAN_NEAR = new RegExp(`(?<!\\p{L})(?:${near})`, 'u');

/** The same of the Russian words at the end of `line`: `специалист Соядов` where a court or an inquiry is spoken of. */
export function actsForStateInRussian(line: string, folded: string, candidate: Candidate): boolean {
  return !RUSSIAN_SHARED.test(line) || RUSSIAN_NEAR.test(around(folded, candidate));
}
