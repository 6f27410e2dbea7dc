import { likeness } from './bigrams.ts';
import { LEGAL_FORMS } from './lexicon.ts';
import { lostDigits } from './lost-digits.ts';
import { quickPattern } from './quick-pattern.ts';
import { isExplained } from './typed-letters.ts';

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
const LEAST_WORD = -3.1; // likeness of a word in capitals
const LEAST_LIKE = -3.3; // likeness of a word whose shift says that the font map is broken

// Signs that stand for no letter of a shifted word, and signs that stand for nothing but one.
const NO_GLYPH = /[\^_`a-ce-fi-np-zA-CÇÖÜĞİŞçüğışÂâ]/;
// Initials that lost their stops before a surname that is wholly shifted: `B.P.Soyadov`.
const LOST_INITIALS = /^(?:[$-\-/-=Ə]\uFFFD){1,2}[$-\-/-=Ə][D-Z[\\\]÷ÕúÓə|]{3}/u;
const GLYPH = /[D-Z[\\\]÷ÕúÓ]/;

// Digits that are seen were not shifted: a shifted one is lost, and capitals that became digits are no row.
const DIGITS = /^["“«(]?\d(?:[./-]?\d){3,}["”»).,;:]{0,3}$/;
const CODE_CAPITALS = /^["“«(]?[D-Z]{2,4}[.,;:)]?$/;

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
    out.push(lostDigits(besideNames(unshiftPiece(bankAccounts(text.slice(at, end))))));
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
    const isPart = run !== 'whole' || INITIALS.test(chunk) || NO_GLYPH.test(chunk);
    return isPart ? part(chunk) : whole(chunk);
  });
}

const SAMPLE = 20_000; // units looked at
const SUSPECT = /[\uFFFDÓ÷øùúÕ]|[$%&'()*+<=\d]\p{Ll}{3}|[DPQTX]{2}/u;
const MAY_BE_SURE = /[÷øùúÕ]|[$%&)*+<=]\p{Ll}{3}/u; // without it no word is SURE
// A recogniser without the letters of Azerbaijani reads Ş as a dollar sign, a stroke as a bracket: `$ahid`.
const MAY_BE_READ = /^["“«]?[$)]/;
const SCHWA = /[əƏÓ]/;
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
  const isRead = !SCHWA.test(sample);
  const isSure = (chunk: string) =>
    mayBeSure && SURE.test(chunk) && !(isRead && MAY_BE_READ.test(chunk));
  let sure = 0;
  let led = 0;
  for (const chunk of chunks) {
    if (isSure(chunk) || (chunk.length >= 4 && isSureWhole(chunk))) sure++;
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
  if (DIGITS.test(chunk)) return 'right';
  if (CODE_CAPITALS.test(chunk)) return undefined; // its neighbours tell
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
  if (LOST_INITIALS.test(chunk)) return true;
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
  const letters = Array.from(chunk, (sign) => (sign === LOST ? LOST : letterOf(sign)))
    .join('')
    .replace(/^(\p{L})\uFFFD$/u, '$1.');
  const at = letters.indexOf('@');
  if (at > 0)
    return letters.slice(0, at).replace(/\uFFFD/g, '0') + letters.slice(at).replace(/\uFFFD/g, '.');
  return withLost(letters, 'ü');
}

// A bracket before a word that does not go on behind an E: `(etibarnamə`, `(order`.
const VOWEL_FIRST = /^[aeəıioöuü]/u;
const isBracket = (rest: string): boolean => {
  const word = /^\p{Ll}{2,40}/u.exec(rest)?.[0] ?? '';
  return VOWEL_FIRST.test(word) || (word.length > 2 && isExplained(word));
};
const KNOWN_BEHIND = /^\((?:F[İI]N|VÖEN|AA|AZE|MYİ|DYP|[MQA]?[MS]C)\P{L}{0,4}$/u;

// Initials are no word in capitals: `R.O.`, `=.Ə.”`.
const INITIALS = /^["“«(]?[$-\-/-=\p{Lu}øùö]\.(?:[$-\-/-=\p{Lu}øùö]\.?)?["”».,;:)\uFFFD]{0,3}$/u;

/** A word of which the second subset of the font is shifted: its capitals, `j`, digits and brackets. */
function part(chunk: string): string {
  if (isCode(chunk)) return withLost(Array.from(chunk, codeSign).join(''), '(');
  let out = bracketed(chunk).replace(/[÷øùúÕ]/g, (sign) => GLYPHS[sign] ?? sign);
  out = out.replace(/(?<=\p{Ll})\|(?=\p{Ll})/gu, 'ö').replace(/(?<=\p{Ll})M(?=\p{Ll})/gu, 'j');
  const hasBracket = out.includes(')');
  out = out.replace(
    /(?<![\p{L}\p{N}\uFFFD-])[$%&'()*+\-/0-9;<=](?=\p{Ll}{2})/gu,
    (sign, at: number) =>
      (sign === '(' && (hasBracket || isBracket(out.slice(at + 1)))) ||
      (at > 0 && /[-/]/.test(sign))
        ? sign
        : letterOf(sign),
  );
  // Initials before a surname that has been read: `&.6.Soyadov`.
  out = out.replace(/^["“«(]?[$-=]\.(?:[$-=\p{Lu}]\.)?(?=\p{Lu}\p{Ll}{2})/u, (all) =>
    all.replace(/[$-\-/-=]/g, letterOf),
  );
  out = out.replace(/^\p{Lu}\.[$-\-/-=]\.(?=\p{Lu}\p{Ll}{2})/u, (all) =>
    all.replace(/[$-\-/-=]/g, letterOf),
  );
  // Initials behind a surname: `A.9.`, `+.'.`; a number of a list has digits alone.
  out = out.replace(
    /^(?=[^\p{L}]?.{0,3}[$-/:-=\p{Lu}ø])[$-\-/-=\p{Lu}ø]\.(?:[$-\-/-=\p{Lu}ø]\.)?[,;:]?$/u,
    (all) => (/[$%&'*+<=\p{Lu}ø]/u.test(all) ? all.replace(/[$-\-/-=ø](?=\.)/g, letterOf) : all),
  );
  // A word in capitals: `4,=,1'$1`; numbers and codes have none of these signs.
  const mayBeWord = !INITIALS.test(chunk) && /[$%&'*+<=øù\p{Lu}]/u.test(chunk);
  if (KNOWN_BEHIND.test(chunk)) return withLost(out, '(');
  if (mayBeWord && !/\p{Ll}/u.test(chunk.replace(/[dghöø÷ùúÕ]/g, ''))) {
    const letters = Array.from(chunk, (sign) => {
      if (sign === LOST || /[A-ZƏÇĞİÖŞÜ]/.test(sign)) return sign;
      return letterOf(sign);
    }).join('');
    const bare = letters.replace(/[^\p{L}]/gu, '');
    const isWord = LEGAL_FORMS.includes(bare) || likeness(bare) > LEAST_WORD;
    if (bare.length >= 3 && !/\d{5}|^AZ\d\d$/.test(chunk) && isWord) out = letters;
  }
  return withLost(out, '(');
}

// Capitals, digits and what shifted capitals look like, five units at least, one of them no digit and no letter.
const CODE = /^(?=\uFFFD?[^-/]*[$%&'*+;<=()])\uFFFD?[A-Z\d\uFFFD$%&'()*+,;<=/.:-]{4,30}$/;
// A telephone, a card whose middle is starred.
const NO_CODE = /^\+[\d\uFFFD]+$|\*\*/;
const CODE_SIGN = /[$%&'()*+;<=]/;

/** True of a number or code in which the capitals are shifted: `7�T9Q'1`, `05-H=-682`; a bracket at its edge is one. */
function isCode(chunk: string): boolean {
  if (!CODE.test(chunk) || !/[\d\uFFFD]/.test(chunk) || NO_CODE.test(chunk)) return false;
  const letters = Array.from(chunk, letterOf)
    .join('')
    .replace(/[.,;:]$/, '');
  if (/^\p{L}+$/u.test(letters) && likeness(letters) > LEAST_WORD) return false;
  const inner = chunk.replace(/^[("“]|[).,;:”"]{1,2}$/g, '');
  if (!CODE_SIGN.test(inner) || /^[\d\uFFFD]{1,4}\([\d\uFFFD-]{1,6}\)/.test(inner)) return false;
  return (inner.match(/[\dA-Z\uFFFD]/g)?.length ?? 0) * 2 >= inner.length;
}

function codeSign(sign: string, at: number): string {
  return CODE_SIGN.test(sign) && !(at === 0 && sign === '(') ? letterOf(sign) : sign;
}

/** A lost bracket before a shifted capital or a date as the bracket: `�&əmil�`. */
function bracketed(chunk: string): string {
  return chunk
    .replace(
      /^\uFFFD(?=[$%&'*+<=\d]\p{Ll}{2}|[\d\uFFFD]{2}\.[\d\uFFFD]{2}\.[\d\uFFFD]{4}(?![\d\uFFFD]{2}))/u,
      '(',
    )
    .replace(/^\uFFFD([\d\uFFFD]{3})\uFFFD$/, '($1)')
    .replace(/(?<=^\(?[\d\uFFFD]{2}\.[\d\uFFFD]{2}\.[\d\uFFFD]{4})\uFFFD(?=.?$)/, ',');
}

const SMALL =
  /(?<![\p{L}\p{N}])[dgh](?=\p{Ll}{3,24}(?:[ ,](?:\p{Lu}\p{Ll}|oğlu|qızı)|\.\p{Lu}))|(?<=[ .])[dgh](?=\.(?:\p{Lu}\.)?[ ]?\p{Lu}\p{Ll})/gu;
const FIRST_INITIAL = /(?<=(?:^|\s))[$-\-/-=](?=\. \p{Lu}\. \p{Lu}\p{Ll}{2})/gu;

// Initials behind a surname, the stops of which may be lost: `=.A.-nın`, `). E.`, `3\uFFFD3\uFFFD`, `9.4.-yə`.
const BEHIND_SURNAME =
  /(?<=(?<!\p{L})\p{Lu}\p{Ll}{1,20}(?:[oe]va?|l[ıiuü]|zadə|o[ğg]lu|ski|skaya|bəyli) )[$-\-/-=\p{Lu}øùö][.\uFFFD](?: ?[$-\-/-=\p{Lu}øùö][.\uFFFD])?(?=[\s,;:)”"]|-\p{Ll})/gu;

/**
 * Ç, Ö and Ü that were read as d, g and h, in names beside others (`dingiz qızı`), the first of two initials, and
 * initials behind a surname.
 */
function besideNames(text: string): string {
  return text
    .replace(quickPattern(SMALL, text), (sign, at: number) => {
      const word = /^\p{L}+/u.exec(text.slice(at, at + MAX_CHUNK))?.[0] ?? '';
      return word.length > 1 && isExplained(word) ? sign : (GLYPHS[sign] ?? sign);
    })
    .replace(quickPattern(FIRST_INITIAL, text), letterOf)
    .replace(quickPattern(BEHIND_SURNAME, text), (signs) =>
      Array.from(signs, (sign) => {
        if (sign === LOST) return '.';
        return /[. \p{Lu}]/u.test(sign) ? sign : letterOf(sign);
      }).join(''),
    );
}

const ACCOUNT =
  /(?<![^\s(\uFFFD])[A$][Z=][\d\uFFFD]{2} ?[$-=A-Z]{4}(?= ?[\d\uFFFD])(?: ?[\d\uFFFD]{1,20}){1,6}/g;

/** Accounts with the letters of country and bank put back: `A=26 U(BZ`, `$=��$&%1`. */
function bankAccounts(text: string): string {
  return text.replace(quickPattern(ACCOUNT, text), (account) => {
    let letters = 0;
    return Array.from(account, (sign, at) => {
      if (at < 2 || (at > 3 && sign !== ' ' && letters++ < 4))
        return /[A-Z]/.test(sign) ? sign : letterOf(sign);
      return sign === LOST ? '0' : sign;
    }).join('');
  });
}

const ABBREVIATED = /^(ул|кв|г|д|пр|тел|моб|уд|прож|пер|просп|küç|m|ş|məh|tel|mən|pr|mob)\uFFFD$/u;

/** Lost signs by what stands beside them; `first` is the one a word can have lost before its first letter. */
function withLost(text: string, first: 'ü' | '('): string {
  if (!text.includes(LOST)) return text;
  return text
    .replace(ABBREVIATED, '$1.')
    .replace(/(?<=\p{Lu}\.\p{Lu}|^\p{Lu}\uFFFD\p{Lu})\uFFFD$/u, '.')
    .replace(/(?<=\p{L})\uFFFD(?=\p{Ll})/gu, 'ü')
    .replace(/(?<=\p{Ll})\uFFFD\uFFFD(?=\p{Ll})/gu, '-ü') // `üst-üstə`
    .replace(/(?<=[^aeəıioöuü\P{Ll}])\uFFFD\uFFFD$/u, 'ü,') // `təvəllüdlü,`
    .replace(/(?<=\p{Ll})\uFFFD\uFFFD$/u, '),')
    .replace(/(?<=\p{Ll}{2})\uFFFD(?=[,.;:]$)/u, ')') // `məruzəçi),`
    .replace(first === '(' ? /^\uFFFD(?=\p{L})/u : /^\uFFFD(?=\p{Ll})/u, first)
    .replace(/^\uFFFD(?=\p{Lu}\p{Ll})/u, '"')
    .replace(/(?<=(?:^|[.\uFFFD])["“«]?\p{Lu})\uFFFD(?=\p{Lu})/gu, '.')
    .replace(/(?<=\p{Lu}{2})\uFFFD$/u, ':')
    .replace(/(?<=\p{Ll}{2}|[\dA-Z]{7})\uFFFD$/u, ',')
    .replace(/\uFFFD/g, '0');
}
