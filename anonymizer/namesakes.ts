import { foldAz } from '#domain/az-text.ts';
import { foldKey, readingsOf } from './endings.ts';
import { GIVEN, isSurnameForm } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';
import namesakes from './word-lists/namesakes.json' with { type: 'json' };

const CUE =
  / adına (?=[\p{L}"“«„])| ?(?:имени|им\.) (?=\p{Lu})| (?=(?:heykəl|abidə|büst|türbə|məqbərə|məscid|muzey|ev-muzey|xatirə|xiyaban|park|stadion|teatr|kitabxana|universitet|meydan|aeroport))/gu;
const METRO =
  /(["“„«])?(?<!\p{L})(\p{Lu}[\p{L} .’'-]{1,30})(["”»“])? metro(?:su|nun|ya|da)?\p{Ll}{0,6}(?: stansiya\p{Ll}{0,12})?/gu;
const WORD = /[\p{L}’'-]+/gu;
const REACH = 60; // units of the longest name
const MAX_FILLERS = 6; // words between `adına` and the head noun

const BY_LAST = new Map<string, string[][]>();
for (const name of namesakes.names.split('|')) {
  const words = name.split(' ').map(foldKey);
  const last = words[words.length - 1] ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), words]);
}
const HEADS = namesakes.heads.split('|');
const FILLERS: ReadonlySet<string> = new Set(namesakes.fillers.split('|').map(foldKey));
const STATIONS: ReadonlySet<string> = new Set(namesakes.stations.split('|').map(foldKey));

/**
 * Public places that bear the name of a person of history (`M.F.Axundov adına Milli Kitabxana`, `Xurşidbanu
 * Natəvanın heykəli`, `“Nəriman Nərimanov” metro stansiyası`), name and head noun. Offsets of the view. A number
 * between (`Füzuli adına 12 nömrəli məktəb`) makes a school of few people of it: it is not taken.
 */
export function findNamesakes(text: string): Span[] {
  const out: Span[] = [];
  for (const match of matchesOf(text, CUE)) {
    const cue = match[0].trim();
    const end = match.index + match[0].length;
    const found =
      cue === 'adına'
        ? publicPlace(text, startOfName(text, match.index, false), headEnd(text, end))
        : cue === ''
          ? between(startOfName(text, match.index, true), end + wordLength(text, end))
          : russian(text, match.index, end);
    if (found !== undefined) out.push(found);
  }
  for (const match of matchesOf(text, METRO)) {
    const [whole, quote, name = '', close] = match;
    // `“Hər səhər Koroğlu metrosunda`: what somebody said is no name.
    const isQuoted = quote !== undefined && close !== undefined;
    if (isQuoted || STATIONS.has(foldKey(name)))
      out.push({ start: match.index, end: match.index + whole.length });
  }
  return out;
}

/** A place of learning or healing, the head of the phrase that ends at a word. */
const OF_FEW =
  /(?:məktəb|lisey|gimnaziya|bağça|internat|kollec|xəstəxana|poliklinika|dispanser|sanatoriya|hospital)\p{Ll}{0,8}$/iu;
/** What tells that somebody learns or is treated in the place before it; who works there may be known to all. */
const TELLS_OF_LIFE =
  /^ (?:[\p{L}\d“”"-]{1,20} ){0,3}(?:oxu|təhsil|dərs|məşğ|müalicə|yat|bitir|ged|get|apar|çatdır|yerləşdir|hospital|qəbul|uçot|şagird|tələbə|tərbiyə|sin(?:i)?f|tarixçə|epikriz|xəstəlik|həyət)/u;

/** `Bülbül adına musiqi məktəbində oxuyur`: where one person learns the place is no public one, whoever it is named after. */
function publicPlace(text: string, start: number | undefined, end: number | undefined) {
  if (start === undefined || end === undefined) return undefined;
  const isTold =
    OF_FEW.test(text.slice(start, end)) && TELLS_OF_LIFE.test(text.slice(end, end + 70));
  return isTold ? undefined : { start, end };
}

function between(start: number | undefined, end: number | undefined): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Where the name of a person of history that ends at `end` begins; undefined where it is no name of the list, or somebody else bears it. */
export function startOfName(text: string, end: number, isOwner: boolean): number | undefined {
  const from = Math.max(0, end - REACH);
  const lead = text.slice(from, end);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const words = [...matchesOf(line, WORD)];
  const last = words.pop();
  if (last === undefined || last.index + last[0].length < line.length) return undefined;
  const stems = readingsOf(last[0])
    .filter(({ ending }) => ending.case === 'nom' || (isOwner && ending.case === 'gen'))
    .map(({ stem }) => stem);
  const names = stems.flatMap((stem) => BY_LAST.get(stem) ?? []);
  const counts = names.map((name) => wordsThatFit(words, name));
  const most = Math.max(0, ...counts);
  const first = most === 0 ? last : words[words.length - most];
  const before = words[words.length - most - 1];
  if (names.length === 0 || first === undefined) return undefined;
  const isMononym = !isOwner && names.some(({ length }) => length === 1);
  const isInitialBefore = before?.[0].length === 1;
  if (
    isNameBefore(before, first, line) &&
    (most === 0 ? !isMononym || isInitialBefore : !startsSentence(before, line))
  )
    return undefined;
  // A last word alone names many: `Əliyev adına` may be anybody.
  const isKnownAlone = isOwner
    ? names.some(({ length }) => length === 1)
    : !stems.some((stem) => isSurnameForm(stem));
  if (most === 0 && !isKnownAlone) return undefined;
  return end - line.length + first.index;
}

const INITIALED = /(?<![\p{L}.])(?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}{1,24} $/u;

/** Of the capitals before `adına` those that are the name: one of history, or with its initials (`Ad Soyadov T.Şahbazi adına`). */
export function withoutVisitor(run: string): string {
  const known = startOfName(run, run.trimEnd().length, false);
  return known === undefined ? (INITIALED.exec(run)?.[0] ?? run) : run.slice(known);
}

/** How many of the words before the last one are those of the name, whole or as initials. */
function wordsThatFit(words: readonly RegExpExecArray[], name: readonly string[]): number {
  let count = 0;
  // `M.A.Topçubaşov`: the initial of the father stands between.
  const [father, own] = [words.at(-1)?.[0] ?? '', words.at(-2)?.[0] ?? ''];
  const isBoth = name.length === 2 && father.length === 1 && own.length === 1;
  if (isBoth && name[0]?.startsWith(foldKey(own)) === true) return 2;
  for (let k = name.length - 2; k >= 0; k--) {
    const word = words[words.length - 1 - count]?.[0];
    if (word === undefined) break;
    const key = foldKey(word);
    const isInitial = word.length === 1 && name[k]?.startsWith(key) === true;
    if (key === name[k] || isInitial) count++;
    else break;
  }
  return count;
}

/** `Rəşid Əliyev`: another given name or initial right before it makes somebody else of the surname. */
function isNameBefore(
  before: RegExpExecArray | undefined,
  first: RegExpExecArray,
  line: string,
): boolean {
  if (before === undefined || !/^\p{Lu}/u.test(before[0])) return false;
  const gap = line.slice(before.index + before[0].length, first.index);
  if (before[0].length === 1) return /^\.? ?$/.test(gap);
  return gap === ' ' && GIVEN.has(foldKey(before[0]));
}

function startsSentence(word: RegExpExecArray | undefined, line: string): boolean {
  return word !== undefined && /(?:^|[.!?:;] ?["“«(]?)$/u.test(line.slice(0, word.index));
}

/** End of the head noun after `adına`, or undefined where none stands there. */
function headEnd(text: string, from: number): number | undefined {
  let at = from;
  for (let k = 0; k <= MAX_FILLERS; k++) {
    const length = wordLength(text, at);
    if (length === 0) return undefined;
    const word = text.slice(at, at + length);
    const key = foldAz(word);
    if (HEADS.some((head) => key.startsWith(head))) return withSecondHead(text, at + length);
    if (!/^\p{Lu}/u.test(word) && !FILLERS.has(foldKey(word))) return undefined;
    at += length + 1;
    if (text[at - 1] !== ' ') return undefined;
  }
  return undefined;
}

/** `mədəniyyət evi`, `metro stansiyası`, `Oftalmologiya Mərkəzi`: the first head noun may lead a second one. */
function withSecondHead(text: string, end: number): number {
  if (text[end] !== ' ') return end;
  const length = wordLength(text, end + 1);
  const key = foldAz(text.slice(end + 1, end + 1 + length));
  return length > 0 && HEADS.some((head) => key.startsWith(head)) ? end + 1 + length : end;
}

function wordLength(text: string, at: number): number {
  return /^["“«„]?[\p{L}’'-]{1,40}/u.exec(text.slice(at, at + 42))?.[0].length ?? 0;
}

/** `библиотека им. М.Ф. Ахундова`: the name stands behind. */
function russian(text: string, start: number, from: number): Span | undefined {
  const name = /^(?:\p{Lu}\. ?){0,2}(?:\p{Lu}[\p{L}-]{1,20} ){0,2}\p{Lu}[\p{L}-]{1,20}/u.exec(
    text.slice(from, from + REACH),
  )?.[0];
  const last = name?.split(/[ .]/).pop() ?? '';
  if (name === undefined || !readingsOf(last).some(({ stem }) => BY_LAST.has(stem)))
    return undefined;
  return { start, end: from + name.length };
}
