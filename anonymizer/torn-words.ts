import { HANDLE } from './both-views.ts';
import type { Candidate } from './candidate.ts';
import { withoutOverlap } from './candidate.ts';
import { readingsOf } from './endings.ts';
import { isPatronymicLike } from './ocr-fathers.ts';
import { isReadable } from './ocr-words.ts';
import { insertionPoint } from './sorted.ts';
import type { Token } from './tokens.ts';

// What a recogniser puts inside a word: `qiz:nin`, `oglun1n`, `Stan¢ev`, and what it glues to an initial: `M.@li`.
const BEHIND = /[:!)}{\][|\d¢$¥@'‘’]{0,2}\p{L}{1,14}(?:[:!)\d¢$¥@]{1,2}\p{L}{1,10}){0,2}/uy;
const GLUED_NAME = /[.,_-]{0,2}[@$¢¥\d[{(]?\p{L}[\p{L}\d:!)¢$¥@]{2,24}/uy;
const HALF_BEFORE = /(?<=^|\s)[[\p{Lu}]\p{L}{3,16}-$/u;
const GLUED_BEFORE = /[\p{L}\d@$¢¥[{(|:!)]{1,20}$/u;
const LEAD = 21; // units before a name that are looked at
const INITIAL_END = /(?<!\p{L})\p{L}\.?$/u;
const SURNAME_END =
  /(?:[oöuü0e][vy]|zad[aeoə]|l[iıu]|[sş]ki[yj]?)a?(?:n[iıuü]n|[iıuü]n|[ayn]?[aəeiıuü]|d[aəe]n?)?$/u;
const MIN_NAME = 3; // letters
const MIN_SURNAME = 5; // of one that begins small
// Initials behind a surname, with whatever their stops and letters were read as: ` A,E.`, ` F.9.`, ` R.Mi.-dan`, ` N.E. olu`.
const INITIALS_BEHIND =
  / (?:[\p{Lu}@$¥idlt]\p{L}?[.,:]{1,2} ?(?:[\p{Lu}@$¥\d]\p{L}?[.,:]{1,2}|\p{Ll}[.,:]{1,2})?|\p{Lu}{2}[.:](?:\p{Lu}[.:])?)(?:-\p{L}{1,6}| [oqg]\p{L}{1,5}(?=[ :;,]))?/uy;
// What is left of them behind the first: `.¥.-nin`, `9.`, `.O`.
const INITIAL_BEHIND =
  /(?:[.,:]{0,2} ?(?:[\p{Lu}@$¥\d]\p{L}?|\p{Ll})[.,:]{1,2}|[.,:]\p{Lu}(?=[ ,;]))(?:-\p{L}{1,6}| [oqg]\p{L}{1,5}(?=[ :;,]))?/uy;
const ONE_INITIAL = /\p{L}{4} (?:\p{Lu}|i)[.,]?$/u;
// And before one: `M.$.`, `Si.K. `, `S..`, `iH.`.
const INITIALS_BEFORE = /(?<![\p{L}\d@$.])(?:[\p{L}@$¥\d]{1,2}[.,:_]{1,2} ?){1,2}$/u;

/**
 * Names of a misread text that end or begin inside a word the recogniser tore, taken whole, and the surname
 * before a given name and a father's name where nothing else explains it.
 */
export function overTornWords(
  text: string,
  tokens: readonly Token[],
  found: readonly Candidate[],
): Candidate[] {
  const starts = tokens.map(({ start }) => start);
  const taken = new Set(found.map(({ end }) => end));
  const grown = found.map((one) => {
    if (one.cls !== 'person') return one;
    const end = fathersEnd(text, initialsEnd(text, tornEnd(text, one.end), one), one.start);
    const start = withSurname(tokens, starts, tornStart(text, one.start), one, taken);
    return start === one.start && end === one.end ? one : { ...one, start, end };
  });
  return joinedByFather(text, tokens, withoutOverlap(withoutInner(text, grown), text));
}

/** Without what names grew over: their parts, and a word whose first letter was read as the sign of an account. */
function withoutInner(text: string, grown: readonly Candidate[]): Candidate[] {
  const persons = grown.filter(({ cls }) => cls === 'person');
  const isInner = ({ cls, start, end }: Candidate) =>
    (cls === 'person' || HANDLE.test(text.slice(start, end))) &&
    persons.some(
      (one) => one.start <= start && one.end >= end && one.end - one.start > end - start,
    );
  return grown.filter((one) => !isInner(one));
}

/** Parts of one name between which or before which the recogniser spoilt a word, as the one name that `oğlu` ends. */
function joinedByFather(
  text: string,
  tokens: readonly Token[],
  found: readonly Candidate[],
): Candidate[] {
  const out = [...found].sort((a, b) => a.start - b.start);
  for (const [at, token] of tokens.entries()) {
    if (token.before !== ' ' || token.facts.patronymic === undefined) continue;
    const start = nameStart(text, tokens, at);
    const inside = out.filter((one) => one.start < token.end && one.end > start);
    const [first] = inside;
    if (first === undefined || inside.some((one) => one.cls !== 'person')) continue;
    const last = inside[inside.length - 1] ?? first;
    const whole = {
      ...first,
      start: Math.min(start, first.start),
      end: Math.max(token.end, last.end),
    };
    out.splice(out.indexOf(first), inside.length, whole);
  }
  return out;
}

const CHUNK_BEFORE = /[^\s,;()“”"«»]{2,20} $/u;
const SPOILT = /^(?:\p{Lu}|[@$\d[ditl|]\p{Ll}{2})|\p{L}[:!)}\d$¢¥@]\p{L}/u;

/** Where the words begin that can be names before the word for son or daughter at `at`: three at most. */
function nameStart(text: string, tokens: readonly Token[], at: number): number {
  let start = tokens[at]?.start ?? 0;
  for (let left = MOST_NAMES, i = at - 1; left > 0; left--) {
    const chunk = CHUNK_BEFORE.exec(text.slice(Math.max(0, start - LEAD), start))?.[0];
    if (chunk === undefined) break;
    const from = start - chunk.length;
    while (i > 0 && (tokens[i] as Token).start > from + 1) i--;
    const token = tokens[i];
    const isNamed = token?.capital === true && !isExplained(token);
    if (!isNamed && !(SPOILT.test(chunk) && !/^\p{Lu}\p{Ll}+ $/u.test(chunk))) break;
    start = from;
    i--;
  }
  return start;
}

// Behind two initials a surname whose first letter was read small: `S. V. iahsuvarli`.
const SMALL_BEHIND = /(?<=(?<!\p{L})\p{Lu}\. ?\p{Lu}\.) ([idlt]\p{L}{5,20})(?!\p{L})/uy;

function tornEnd(text: string, end: number): number {
  SMALL_BEHIND.lastIndex = end;
  const small = SMALL_BEHIND.exec(text);
  if (small !== null && !readingsOf(small[1] ?? '').some(({ stem }) => isReadable(stem)))
    return SMALL_BEHIND.lastIndex;
  const pattern = INITIAL_END.test(text.slice(Math.max(0, end - 3), end)) ? GLUED_NAME : BEHIND;
  pattern.lastIndex = end;
  return pattern.test(text) ? pattern.lastIndex : end;
}

function initialsEnd(text: string, end: number, { name, start }: Candidate): number {
  if (ONE_INITIAL.test(text.slice(Math.max(start, end - 8), end))) {
    INITIAL_BEHIND.lastIndex = end;
    return INITIAL_BEHIND.test(text) ? INITIAL_BEHIND.lastIndex : end;
  }
  if (name?.surname === undefined || name.given !== undefined || name.initials !== undefined)
    return end;
  INITIALS_BEHIND.lastIndex = end;
  return INITIALS_BEHIND.test(text) ? INITIALS_BEHIND.lastIndex : end;
}

// Behind a lone surname the given and the father's name, whatever they begin with: `@labbas Urfan ogiu`.
const NAMES_BEHIND =
  /[ ]([^\s,;()“”".]{3,16})[ ]([^\s,;()“”".]{3,16})[ ]['‘’]?([^\s,;()“”"]{2,10})/uy;
const MAY_BE_GIVEN = /^(?:\p{Lu}|[@$¥\ditlfj])/u;
// At most one word that the recogniser spoilt, and the word for son or daughter as it was read.
const FATHER = /[!:.]?[ ]{1,2}['‘’]?([^\s,;(“”"]{2,10})/uy;
const FATHER_BEHIND = /[!:.]?[ ]([^\s,;()]{2,16})[ ]{1,2}['‘’]?([^\s,;(“”"]{2,10})/uy;
const TWO_WORDS = /[\p{L}.] ?\p{Lu}/u;

/** Behind the father's name where only the word for son or daughter, or also the father's name, was not read. */
function fathersEnd(text: string, end: number, start: number): number {
  if (!TWO_WORDS.test(text.slice(start, end))) return namesEnd(text, end);
  for (const pattern of [FATHER, FATHER_BEHIND]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null) continue;
    const name = pattern === FATHER ? undefined : match[1];
    const word = match[pattern === FATHER ? 1 : 2] ?? '';
    const isName = name === undefined || /[\d@$!:]|^\p{Lu}/u.test(name);
    if (!isName) continue;
    const bare = word.replace(/[.:!)]{1,3}$/, '');
    if (isPatronymicLike(bare)) return end + match[0].length - (word.length - bare.length);
    if (isPatronymicLike(word)) return end + match[0].length;
  }
  return end;
}

function namesEnd(text: string, end: number): number {
  NAMES_BEHIND.lastIndex = end;
  const [whole = '', given = '', father = '', word = ''] = NAMES_BEHIND.exec(text) ?? [];
  const isName = MAY_BE_GIVEN.test(given) && SPOILT.test(father);
  return isName && isPatronymicLike(word.replace(/[.:!]$/, '')) ? end + whole.length : end;
}

function tornStart(text: string, start: number): number {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  const initials = INITIALS_BEFORE.exec(lead)?.[0];
  if (initials !== undefined && /[\p{Lu}@$¥]/u.test(initials)) return start - initials.length;
  const before = (HALF_BEFORE.exec(lead) ?? GLUED_BEFORE.exec(lead))?.[0];
  if (before === undefined) return start;
  if (before.length === 1 && /[[|{@$]/.test(before))
    return /^\p{Ll}/u.test(text.slice(start, start + 1)) ? start - 1 : start;
  return /^[({]|^\[(?!\p{L}{3,16}-$)|[)(:]$/u.test(before) ? start : start - before.length;
}

const MOST_NAMES = 3; // before `oğlu` and `qızı`

/** Where the surname and the given name before a father's name begin: words that no list explains, with a capital or as surnames end. */
function withSurname(
  tokens: readonly Token[],
  starts: readonly number[],
  start: number,
  { end }: Candidate,
  taken: ReadonlySet<number>,
): number {
  const last = insertionPoint(starts, end - 1) - 1;
  if (tokens[last]?.facts.patronymic === undefined) return start;
  let first = insertionPoint(starts, start) - 1;
  while (first > 0 && last - first < MOST_NAMES && tokens[first]?.before === ' ') {
    const before = tokens[first - 1] as Token;
    if (taken.has(before.end) || isExplained(before)) break;
    first--;
  }
  return Math.min(start, tokens[first]?.start ?? start);
}

function isExplained({ facts, text, capital }: Token): boolean {
  if (facts.role !== undefined || facts.kin || facts.slot || facts.common || facts.place)
    return true;
  if (text.length < MIN_NAME || facts.readings.some(({ stem }) => isReadable(stem))) return true;
  return !capital && (text.length < MIN_SURNAME || !SURNAME_END.test(facts.key));
}
