import { lowerAz } from '#domain/az-text.ts';
import { squeeze } from './paragraphs.ts';

/** Kinds of heading above the article, outermost first. */
export const LEVELS = ['part', 'bölmə', 'yarımbölmə', 'fəsil', 'paraqraf'] as const;
export type Level = (typeof LEVELS)[number];

/** What a line of an act is. `number` is as cited (`120`, `99-2`, `6.1.18`). */
export type ActLine =
  | {
      readonly type: 'level';
      readonly level: Level;
      readonly number: string;
      readonly heading: string;
    }
  | { readonly type: 'article'; readonly number: string; readonly heading: string }
  | { readonly type: 'point'; readonly number: string; readonly text: string }
  | { readonly type: 'item'; readonly number: string; readonly text: string }
  | { readonly type: 'annex'; readonly number: string; readonly text: string }
  | { readonly type: 'contents' | 'end' }
  | { readonly type: 'text'; readonly text: string };

/**
 * Kind of one line, its marks taken off. The word "Maddə" and its number may be spaced (`M a d d ə 1 2 0 .`).
 * Whether an article or point is a true one is decided by its place, not here.
 */
export function readActLine(raw: string): ActLine {
  const text = withoutMarks(raw);
  return (
    signOf(text) ??
    levelOf(text) ??
    articleOf(text) ??
    annexOf(text) ??
    pointOf(text) ?? { type: 'text', text }
  );
}

// [195]; KMQ14, KMQ 25, KM3, K M 1: signs of endnotes and of Constitutional Court decisions.
const NOTE = /\[\d{1,4}\]/g;
const COURT_NOTE = /(?<![\p{Lu}])K ?M ?(?:Q ?)?(\d{1,3}|\d)(?![\d-])/gu;
const GLUED =
  /^K ?M ?Q? ?(\d{1,2}?)(\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}(?:-\d{1,2})?){1,6}\.)(?=\s|$)/u;

/** A line without marks of endnotes; spaces single. `KMQ1182.2.` keeps its point for `unglue`. */
export function withoutMarks(raw: string): string {
  const text = squeeze(raw.replace(NOTE, ' '));
  if (!text.includes('K')) return text;
  return GLUED.test(text) ? text : squeeze(text.replace(COURT_NOTE, ' '));
}

/** The point number behind a glued mark, by the article it stands in: `KMQ1182.2.` in 182 → `182.2.`. */
export function unglue(text: string, article: string): string {
  const glued = /^K ?M ?Q? ?(\d{2,7}(?:-\d{1,2})?(?:\.\d{1,3}(?:-\d{1,2})?){1,6}\.)/u.exec(text);
  if (glued === null) return text;
  const number = glued[1] ?? '';
  const at = number.indexOf(`${article}.`, 1);
  return at < 1 || at > 3 ? text : number.slice(at) + text.slice(glued[0].length);
}

function signOf(text: string): ActLine | undefined {
  if (text.length > 120) return undefined;
  const letters = lowerAz(text).replace(/[^\p{L}]/gu, '');
  if (letters === 'mündəricat') return { type: 'contents' };
  if (/^istifadəolunmuşmənbəsənədlərininsiyahısı$/.test(letters)) return { type: 'end' };
  if (/dəyişiklik(?:lər)?vəəlavələrinsiyahısı$/.test(letters)) return { type: 'end' };
  return undefined;
}

const ORDINALS = [
  'birinci',
  'ikinci',
  'üçüncü',
  'dördüncü',
  'beşinci',
  'altıncı',
  'yeddinci',
  'səkkizinci',
  'doqquzuncu',
  'onuncu',
];
const TENS: Readonly<Record<string, number>> = { on: 10, iyirmi: 20, otuz: 30, qırx: 40, əlli: 50 };
const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  bölmə: 'bölmə',
  yarımbölmə: 'yarımbölmə',
  fəsil: 'fəsil',
  paraqraf: 'paraqraf',
};

/** `Birinci bölmə`, `X I I f ə s i l`, `1-ci fəsil.`, `FƏSİL III`, `§ 2.`, `ÜMUMİ HİSSƏ`. */
function levelOf(text: string): ActLine | undefined {
  if (text.length > 200 || !/[lLəƏ§fF]/.test(text)) return undefined;
  const lower = lowerAz(joinSpacedLetters(text));
  const part = /^(ümumi|xüsusi) hissə$/.exec(lower);
  if (part !== null) return { type: 'level', level: 'part', number: part[1] ?? '', heading: '' };
  const sign = /^§ ?(\d{1,2}(?:-\d)?)\.? ?(.*)$/u.exec(text);
  if (sign !== null)
    return { type: 'level', level: 'paraqraf', number: sign[1] ?? '', heading: sign[2] ?? '' };
  const before =
    /^([\p{L}\d-]{1,14}(?: [\p{L}]{1,12})?) ?(bölmə|yarımbölmə|fəsil|paraqraf)(?:[.:] ?|$)(.{0,160})$/u.exec(
      lower,
    );
  const after =
    before === null
      ? /^(bölmə|fəsil|paraqraf) ([ivxlc\d]{1,8}(?:-\d{1,2})?)(?:[.:] ?|$)(.{0,160})$/u.exec(lower)
      : null;
  const number = levelNumber(before?.[1] ?? after?.[2] ?? '');
  const level = LEVEL_WORDS[before?.[2] ?? after?.[1] ?? ''];
  if (number === undefined || level === undefined) return undefined;
  const tail = before?.[3] ?? after?.[3] ?? '';
  return { type: 'level', level, number, heading: tail === '' ? '' : text.slice(-tail.length) };
}

/** `X I I f ə s i l` → `XII fəsil`; words whose letters stand apart are joined at the first capital change. */
function joinSpacedLetters(text: string): string {
  if (!/^(?:\S ){3,}\S[.:]?$/u.test(text)) return text;
  const letters = text.replaceAll(' ', '');
  return letters.replace(/(?=(?:yarım)?bölmə|fəsil|BÖLMƏ|FƏSİL|hissə|HİSSƏ)/u, ' ').trim();
}

function levelNumber(words: string): string | undefined {
  const digits = /^(\d{1,2}(?:-\d{1,2})?)(?:-?c[iıuü])?$/.exec(words)?.[1];
  if (digits !== undefined) return digits;
  const roman = /^([ıivxlc]{1,8})(?:-(\d{1,2}))?(?:-?c[iıuü])?$/.exec(words);
  if (roman !== null) {
    const value = romanOf(roman[1] ?? '');
    if (value !== undefined) return roman[2] === undefined ? String(value) : `${value}-${roman[2]}`;
  }
  const [first = '', second] = words.split(' ');
  const last = ORDINALS.indexOf(second ?? first) + 1;
  const ten = second === undefined ? 0 : (TENS[first] ?? -1);
  if (last > 0 && ten >= 0) return String(ten + last);
  const round = Object.keys(TENS).find((name) =>
    new RegExp(`^${name}[ıiuü]?nc[ıiuü]$`).test(words),
  );
  return round === undefined ? undefined : String(TENS[round]);
}

const ROMAN: Readonly<Record<string, number>> = { ı: 1, i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanOf(lower: string): number | undefined {
  let total = 0;
  for (let at = 0; at < lower.length; at++) {
    const value = ROMAN[lower[at] ?? ''] ?? 0;
    total += value < (ROMAN[lower[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total > 0 ? total : undefined;
}

const ARTICLE_WORD = /^(?:Maddə|MADDƏ|M a d d ə|M A D D Ə)(?= ?\d)/u;
const SPACED_NUMBER =
  /^ ?(\d(?: ?\d){0,3}(?: ?- ?\d(?: ?\d)?){0,3}(?: ?\. ?\d{1,3}(?:-\d{1,2})?(?= ?\.)){0,3}) ?(?:\.|(?=\s|$)) ?/u;

function articleOf(text: string): ActLine | undefined {
  const word = ARTICLE_WORD.exec(text);
  if (word === null) return undefined;
  const rest = text.slice(word[0].length);
  const number = SPACED_NUMBER.exec(rest);
  if (number === null) return undefined;
  const heading = rest.slice(number[0].length).trim();
  if (/^[-,;)]/.test(heading) || /^c[iıuü]/.test(heading)) return undefined;
  return { type: 'article', number: (number[1] ?? '').replaceAll(' ', ''), heading };
}

function annexOf(text: string): ActLine | undefined {
  if (text.length > 40) return undefined;
  const match =
    /^(?:əlavə|ə l a v ə)(?: ?№? ?(\d{1,2}(?:-\d)?))?[.:]?$/u.exec(lowerAz(text)) ??
    /^(\d{1,2}(?:-\d)?) ?(?:№-li|nömrəli|saylı) əlavə$/u.exec(lowerAz(text));
  return match === null ? undefined : { type: 'annex', number: match[1] ?? '', text };
}

const DOTTED =
  /^(\d(?: ?\d){0,3}(?:-\d{1,2}){0,2}(?: ?\. ?\d(?: ?\d){0,2}(?:-\d{1,2}){0,2}){1,7}) ?\.(?=\s|$|\p{L}|["“„«(])/u;
const UNDOTTED =
  /^(\d{1,4}(?:-\d{1,2}){0,2}(?:\.\d{1,3}(?:-\d{1,2}){0,2}){1,7}) (?=["“„«(]?\p{Lu})/u;
const SIMPLE = /^(\d{1,3}(?:-\d{1,2})?) ?\.(?=\s|$|\p{Lu})/u;
const ITEM = /^(\d{1,2}|[a-zəıöüğşç])\) ?(?=\S)/u;

function pointOf(text: string): ActLine | undefined {
  const match = DOTTED.exec(text) ?? UNDOTTED.exec(text) ?? SIMPLE.exec(text);
  if (match !== null) {
    const number = (match[1] ?? '').replaceAll(' ', '');
    return { type: 'point', number, text: text.slice(match[0].length).replace(/^\./, '').trim() };
  }
  const item = ITEM.exec(text);
  if (item === null) return undefined;
  return { type: 'item', number: item[1] ?? '', text: text.slice(item[0].length).trim() };
}
