import { foldedUnit, mayHold, type Required, requiredOf, triplesOf } from './required-letters.ts';

/**
 * Classes of Unicode (`\p{L}`) cost a look into a table of hundreds of ranges for every letter. A text of the
 * Azerbaijani and Russian alphabets and ordinary signs gives the same matches with the few ranges below, many
 * times faster; any other text is matched with the pattern as it is written.
 */
const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯЀ-ҁҊ-ԯ',
  Lu: 'A-ZÇÖÜĞİŞƏА-ЯЁ',
  Ll: 'a-zçöüğışəа-яё',
  N: '0-9',
  M: '\u0300-\u036F',
};
const CLASS = /^\\p\{(\p{L}+)\}/u;
const ORDINARY_END = 0x2200; // code units from here on are signs no act needs
const SHORTEST = 40; // units: a shorter text is read at once
const LONG = 1_000; // units: a long text is not forgotten for its sentences

let ordinary: Uint8Array | undefined;
let folded: Uint16Array | undefined;
const twins = new WeakMap<RegExp, RegExp>();
const requirements = new WeakMap<RegExp, Required | undefined>();
const stickies = new WeakMap<RegExp, RegExp>();
type Memo = {
  text: string;
  isOrdinary: boolean;
  /** How many patterns were asked about it, and whether its table is made. */
  asked: number;
  isMade: boolean;
  triples?: Uint32Array | undefined;
};
// A text, its fold, its view and the output are asked about in turn.
const lastLong = Array.from(
  { length: 4 },
  (): Memo => ({ text: '', isOrdinary: true, asked: 0, isMade: false }),
);
const lastShort: Memo = { text: '', isOrdinary: true, asked: 0, isMade: false };

/** The pattern that finds the same in `text` and is quickest for it. Its `lastIndex` is its own. */
export function quickPattern(pattern: RegExp, text: string): RegExp {
  return isOrdinary(text) ? twinOf(pattern) : pattern;
}

/** The matches of a global pattern, as `matchAll` gives them, without its copy of the pattern for every call. */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  if (!mayMatch(pattern, text)) return;
  const quick = quickPattern(pattern, text);
  for (let at = 0; ; ) {
    quick.lastIndex = at;
    const match = quick.exec(text);
    if (match === null) return;
    at = quick.lastIndex + (match[0] === '' ? 1 : 0);
    yield match;
  }
}

/** False where the text lacks letters without which the pattern cannot match. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < SHORTEST) return true;
  const required = requiredBy(pattern);
  if (required === undefined) return true;
  const memo = memoOf(text);
  // A part of a text that one pattern alone is tried on is read sooner than its table is made.
  if (!memo.isOrdinary || (memo.asked++ === 0 && text.length < LONG)) return true;
  folded ??= foldedUnits();
  if (!memo.isMade) memo.triples = triplesOf(text, folded, memo.triples);
  memo.isMade = true;
  return mayHold(memo.triples as Uint32Array, required);
}

function requiredBy(pattern: RegExp): Required | undefined {
  const known = requirements.get(pattern);
  if (known !== undefined || requirements.has(pattern)) return known;
  const required = requiredOf(pattern);
  requirements.set(pattern, required);
  return required;
}

/**
 * The matches of a global pattern as `matchesOf` gives them, looked for at `starts` (ascending) only: the same
 * where the pattern can begin nowhere else.
 */
export function* matchesAt(
  text: string,
  pattern: RegExp,
  starts: readonly number[],
): Generator<RegExpExecArray> {
  const quick = quickPattern(stickyOf(pattern), text);
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    quick.lastIndex = start;
    const match = quick.exec(text);
    if (match === null) continue;
    end = quick.lastIndex;
    yield match;
  }
}

function stickyOf(pattern: RegExp): RegExp {
  const known = stickies.get(pattern);
  if (known !== undefined) return known;
  const sticky = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  stickies.set(pattern, sticky);
  return sticky;
}

/** True where every class of Unicode agrees with its ranges for every unit of the text. */
export function isOrdinary(text: string): boolean {
  return memoOf(text).isOrdinary;
}

function memoOf(text: string): Memo {
  if (text.length < LONG) return remember(lastShort, text);
  const [front] = lastLong;
  if (front?.text === text) return remember(front, text);
  // The last one asked about is in front and is the same object: comparing two long texts takes long.
  const at = lastLong.findIndex((memo) => memo.text === text);
  const [memo] = lastLong.splice(at === -1 ? lastLong.length - 1 : at, 1);
  lastLong.unshift(memo as Memo);
  return remember(memo as Memo, text);
}

function remember(memo: Memo, text: string): Memo {
  const isSame = memo.text === text;
  memo.text = text; // this object: the next comparison is of one with itself
  if (isSame) return memo;
  memo.isOrdinary = hasOrdinaryUnits(text);
  memo.asked = 0;
  memo.isMade = false;
  return memo;
}

function hasOrdinaryUnits(text: string): boolean {
  ordinary ??= ordinaryUnits();
  for (let i = 0; i < text.length; i++) if (ordinary[text.charCodeAt(i)] !== 1) return false;
  return true;
}

function foldedUnits(): Uint16Array {
  return Uint16Array.from({ length: ORDINARY_END }, (_, unit) =>
    foldedUnit(String.fromCharCode(unit)),
  );
}

function ordinaryUnits(): Uint8Array {
  const tests = Object.entries(RANGES).map(
    ([name, ranges]) => [new RegExp(`\\p{${name}}`, 'u'), new RegExp(`[${ranges}]`, 'u')] as const,
  );
  return Uint8Array.from({ length: ORDINARY_END }, (_, unit) => {
    const char = String.fromCharCode(unit);
    return tests.every(([exact, quick]) => exact.test(char) === quick.test(char)) ? 1 : 0;
  });
}

function twinOf(pattern: RegExp): RegExp {
  const known = twins.get(pattern);
  if (known !== undefined) return known;
  const ranges = withRanges(pattern.source);
  const cased = /iu|ui/.test(pattern.flags) ? withBothCases(ranges) : undefined;
  const twin =
    cased === undefined
      ? new RegExp(ranges, pattern.flags)
      : new RegExp(cased, pattern.flags.replace('i', ''));
  twins.set(pattern, twin);
  return twin;
}

/** The source with ranges for classes; other classes stay. */
function withRanges(source: string): string {
  const out: string[] = [];
  let isInClass = false;
  for (let i = 0; i < source.length; i++) {
    const found = CLASS.exec(source.slice(i, i + 8));
    const ranges = RANGES[found?.[1] ?? ''];
    if (found !== null && ranges !== undefined) {
      out.push(isInClass ? ranges : `[${ranges}]`);
      i += found[0].length - 1;
      continue;
    }
    const sign = source.charAt(i);
    if (sign === '[') isInClass = true;
    if (sign === ']') isInClass = false;
    out.push(sign === '\\' ? source.slice(i, ++i + 1) : sign);
  }
  return out.join('');
}

// The only letters of an ordinary text that have two cases (`ı` and `İ` are alone to flag `i`).
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÇÖÜĞŞƏАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
const OTHER_CASE = new Map(
  [...UPPER].flatMap((upper) => {
    const lower = upper.toLowerCase();
    return [[upper, lower] as const, [lower, upper] as const];
  }),
);
// A part of a pattern that is no class: an escape, the head of a group, one sign.
const PART = /\\(?:[pPu]\{[^}]{0,40}\}|.)|\(\?(?:<(?![=!])[^>]{0,40}>|<?[=!:])|./suy;
const NO_LETTER = /^\\[dDsSnrtfv0-9[\]{}()*+?.,^$|/\\-]$/;

/** The source with both cases of every letter, so that flag `i`, which is slow, is not needed; undefined where it has a part that this does not know. */
function withBothCases(source: string): string | undefined {
  const out: string[] = [];
  for (const part of partsOf(source)) {
    if (part.length > 1 && part.startsWith('[')) {
      if (/\\[^dDsSnrtfv0-9[\]{}()*+?.,^$|/\\-]/.test(part)) return undefined;
      out.push(classWithBothCases(part));
    } else if (part.startsWith('\\')) {
      if (!NO_LETTER.test(part)) return undefined;
      out.push(part);
    } else {
      const other = OTHER_CASE.get(part);
      out.push(other === undefined ? part : `[${part}${other}]`);
    }
  }
  return out.join('');
}

function partsOf(source: string): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < source.length; at += out[out.length - 1]?.length ?? 1) {
    PART.lastIndex = at;
    out.push(source[at] === '[' ? classAt(source, at) : (PART.exec(source)?.[0] ?? ''));
  }
  return out;
}

/** The class that begins at a place. */
function classAt(source: string, at: number): string {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return source.slice(at, end + 1);
}

function classWithBothCases(source: string): string {
  const [start, members] = source.startsWith('[^')
    ? ['[^', source.slice(2)]
    : ['[', source.slice(1)];
  const holds = new RegExp(`[${members}`, 'u');
  const missing = Array.from(OTHER_CASE)
    .filter(([letter, other]) => holds.test(letter) && !holds.test(other))
    .map(([, other]) => other);
  return `${start}${missing.join('')}${members}`;
}
