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
const MEMO_LENGTH = 1_000; // units: shorter texts are looked through faster than remembered

let ordinary: Uint8Array | undefined;
const twins = new WeakMap<RegExp, RegExp>();
const stickies = new WeakMap<RegExp, RegExp>();
let lastText = '';
let isLastOrdinary = true;

/** The pattern that finds the same in `text` and is quickest for it. Its `lastIndex` is its own. */
export function quickPattern(pattern: RegExp, text: string): RegExp {
  return isOrdinary(text) ? twinOf(pattern) : pattern;
}

/** The matches of a global pattern, as `matchAll` gives them, without its copy of the pattern for every call. */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  const quick = quickPattern(pattern, text);
  for (let at = 0; ; ) {
    quick.lastIndex = at;
    const match = quick.exec(text);
    if (match === null) return;
    at = quick.lastIndex + (match[0] === '' ? 1 : 0);
    yield match;
  }
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
  if (text.length < MEMO_LENGTH) return hasOrdinaryUnits(text);
  if (text !== lastText) {
    lastText = text;
    isLastOrdinary = hasOrdinaryUnits(text);
  }
  return isLastOrdinary;
}

function hasOrdinaryUnits(text: string): boolean {
  ordinary ??= ordinaryUnits();
  for (let i = 0; i < text.length; i++) if (ordinary[text.charCodeAt(i)] !== 1) return false;
  return true;
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
  const twin = new RegExp(withRanges(pattern.source), pattern.flags);
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
