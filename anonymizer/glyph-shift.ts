import { likeness } from './bigrams.ts';
import { LEGAL_FORMS } from './lexicon.ts';
import { quickPattern } from './quick-pattern.ts';

const SHIFT = 29; // code of a letter − number of its glyph in TrueType fonts whose glyphs 0–2 are no signs
const LOST = '\uFFFD';

/** Signs outside ASCII by the glyph order of the Times New Roman family. */
const GLYPHS: Readonly<Record<string, string>> = {
  ö: 'Ğ',
  '÷': 'ğ',
  ø: 'İ',
  ù: 'Ş',
  ú: 'ş',
  Õ: 'ı',
  Ó: 'ə',
  '|': 'ö',
  d: 'Ç',
  g: 'Ö',
  h: 'Ü',
  o: 'ç',
};
const SHIFTED_CAPITAL = /^["“«]?[$%&'()*+\-/0-9;<=][\p{Ll}]{2}/u;
// A shifted word that nothing else explains; a bracket before a word is one, and a digit may be glued to it.
const SURE = /^["“«]?[$%&)*+<=]\p{Ll}{3}|\p{L}[÷øùúÕ]|[÷øùúÕ]\p{L}/u;
const PIECE = 20_000; // units that are read at once
const MAX_CHUNK = 80; // units: longer ones are no words
const MARGIN = 0.35; // of likeness: what a reading must be better by
const LEAST_LIKE = -3.3; // likeness of a word whose shift says that the font map is broken

// Signs that stand for no letter of a shifted word, and signs that stand for nothing but one.
const NO_GLYPH = /[\^_`a-ce-fi-np-zA-C]/;
const GLYPH = /[D-Z[\\\]÷ÕúÓ]/;

type Run = 'right' | 'part' | 'whole';

/**
 * The text with shifted glyphs read as the letters they stand for (code + 29); a lost sign is read as the
 * digit 0 beside digits, as ü inside a word, else as punctuation. One sign for one, so offsets hold.
 */
export function unshift(text: string): string {
  if (!isShifted(text)) return text;
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at + PIECE);
    const end = space < 0 ? text.length : space;
    out.push(unshiftPiece(text.slice(at, end)));
    at = end;
  }
  return out.join('');
}

function unshiftPiece(text: string): string {
  const chunks = text.match(/\S+/g) ?? [];
  const runs = chunks.map(runOf);
  let i = 0;
  return text.replace(/\S+/g, (chunk) => {
    const run = runs[i] ?? neighbour(runs, i);
    i++;
    if (chunk.length > MAX_CHUNK) return chunk;
    return run === 'whole' ? whole(chunk) : part(chunk);
  });
}

const SAMPLE = 20_000; // units looked at
const SUSPECT = /[\uFFFDÓ÷øùúÕ]|[$%&'()*+<=\d]\p{Ll}{3}|[DPQTX]{2}/u;
const MAY_BE_SURE = /[÷øùúÕ]|[$%&)*+<=]\p{Ll}{3}/u; // without it no word is SURE
const MAY_BE_LED = /\d\p{Ll}{3}/u;
const LED = /^["“«]?\d\p{Ll}{3}/u;
let last = { sample: '', isShifted: false };

/** True where a text shows enough shifted words that its font map must be broken. */
export function isShifted(text: string): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  // The quality of a text and its repair ask one after the other.
  if (sample !== last.sample) last = { sample, isShifted: showsShift(sample) };
  return last.isShifted;
}

function showsShift(sample: string): boolean {
  const has = (pattern: RegExp) => quickPattern(pattern, sample).test(sample);
  if (!has(SUSPECT)) return false;
  const mayBeSure = has(MAY_BE_SURE);
  const mayBeLed = has(MAY_BE_LED);
  const chunks = sample.match(/\S+/g) ?? [];
  let sure = 0;
  let led = 0;
  for (const chunk of chunks) {
    if ((mayBeSure && SURE.test(chunk)) || (chunk.length >= 4 && isSureWhole(chunk))) sure++;
    else if (mayBeLed && LED.test(chunk)) led++;
  }
  const lost = sample.match(/\uFFFD/g)?.length ?? 0;
  return (
    (sure >= 3 && sure > chunks.length * 0.003) ||
    (lost > 3 && sure + led > 0) ||
    (led >= 3 && led > chunks.length * 0.02)
  );
}

/** How a word is shifted, or undefined where it does not say: numbers, single signs. */
function runOf(chunk: string): Run | undefined {
  if (chunk.length > MAX_CHUNK) return undefined;
  if (isWhole(chunk)) return 'whole';
  if (/\p{Ll}{2}/u.test(chunk)) return SHIFTED_CAPITAL.test(chunk) ? 'part' : 'right';
  return undefined;
}

/** True where every letter of a word is shifted. */
function isWhole(chunk: string): boolean {
  if (chunk.length > MAX_CHUNK || NO_GLYPH.test(chunk) || !GLYPH.test(chunk)) return false;
  const read = whole(chunk);
  const word = read.replace(/[^\p{L}]/gu, '');
  if (word.length < 2 || /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(read)) return false;
  const raw = chunk.replace(/[^\p{L}]/gu, '');
  return raw.length < 2 || likeness(word) > likeness(raw) + MARGIN;
}

/** True of a wholly shifted word that reads as one of the language: `VOEN`, `ELQF` read as `slbk`, `binc`. */
function isSureWhole(chunk: string): boolean {
  return isWhole(chunk) && likeness(whole(chunk).replace(/[^\p{L}]/gu, '')) > LEAST_LIKE;
}

function neighbour(runs: readonly (Run | undefined)[], at: number): Run {
  return runs[at - 1] === 'whole' || (runs[at - 1] === undefined && runs[at + 1] === 'whole')
    ? 'whole'
    : 'right';
}

function letterOf(sign: string): string {
  const glyph = GLYPHS[sign];
  if (glyph !== undefined) return glyph;
  const code = sign.charCodeAt(0);
  return code > 0x20 && code + SHIFT < 0x7f ? String.fromCharCode(code + SHIFT) : sign;
}

function whole(chunk: string): string {
  const letters = Array.from(chunk, (sign) => (sign === LOST ? LOST : letterOf(sign))).join('');
  return withLost(letters, 'ü');
}

/** A word of which the second subset of the font is shifted: its capitals, `j`, digits and brackets. */
function part(chunk: string): string {
  let out = chunk.replace(/[÷øùúÕ]/g, (sign) => GLYPHS[sign] ?? sign);
  out = out.replace(/(?<=\p{Ll})\|(?=\p{Ll})/gu, 'ö').replace(/(?<=\p{Ll})M(?=\p{Ll})/gu, 'j');
  const hasBracket = out.includes(')');
  out = out.replace(
    /(?<![\p{L}\p{N}\uFFFD-])[$%&'()*+\-/0-9;<=](?=\p{Ll}{2})/gu,
    (sign, at: number) =>
      (sign === '(' && hasBracket) || (at > 0 && /[-/]/.test(sign)) ? sign : letterOf(sign),
  );
  // Initials before a surname that has been read: `&.6.Soyadov`.
  out = out.replace(/^["“«(]?[$-=]\.(?:[$-=\p{Lu}]\.)?(?=\p{Lu}\p{Ll}{2})/u, (all) =>
    all.replace(/[$-\-/-=]/g, letterOf),
  );
  out = out.replace(/^\p{Lu}\.[$-\-/-=]\.(?=\p{Lu}\p{Ll}{2})/u, (all) =>
    all.replace(/[$-\-/-=]/g, letterOf),
  );
  // A word in capitals: `4,=,1'$1`; numbers and codes have none of these signs.
  if (!/\p{Ll}/u.test(chunk.replace(/[dghöø÷ùúÕ]/g, '')) && /[$%&'*+<=øù\p{Lu}]/u.test(chunk)) {
    const letters = Array.from(chunk, (sign) => {
      if (sign === LOST || /[A-ZƏÇĞİÖŞÜ]/.test(sign)) return sign;
      return letterOf(sign);
    }).join('');
    const bare = letters.replace(/[^\p{L}]/gu, '');
    const isWord = LEGAL_FORMS.includes(bare) || likeness(bare) > -3.1;
    if (bare.length >= 3 && !/\d{5}/.test(chunk) && isWord) out = letters;
  }
  return withLost(out, '(');
}

/** Lost signs by what stands beside them; `first` is the one a word can have lost before its first letter. */
function withLost(text: string, first: 'ü' | '('): string {
  if (!text.includes(LOST)) return text;
  return text
    .replace(/(?<=\p{L})\uFFFD(?=\p{Ll})/gu, 'ü')
    .replace(first === '(' ? /^\uFFFD(?=\p{L})/u : /^\uFFFD(?=\p{Ll})/u, first)
    .replace(/^\uFFFD(?=\p{Lu}\p{Ll})/u, '"')
    .replace(/(?<=(?:^|[.\uFFFD])["“«]?\p{Lu})\uFFFD(?=\p{Lu})/gu, '.')
    .replace(/(?<=\p{Lu}{2})\uFFFD$/u, ':')
    .replace(/(?<=\p{Ll}{2}|[\dA-Z]{7})\uFFFD$/u, ',')
    .replace(/\uFFFD/g, '0');
}
