import { foldWord, lowerWord } from './fold.ts';
import { lemmaOf } from './lemma.ts';
import { normalizeText } from './normalize.ts';
import { isAzCyrillic, oneScript } from './script.ts';

/** What a written word or number is in the index. */
export type Form = {
  /** Exact: folded; a number joined, a date as `YYYYMMDD`, a decimal with `p` for the point. */
  readonly x: string;
  /** Lemma of a word, folded; else as `x`. */
  readonly s: string;
  /** The first letters of `x`. */
  readonly p: string;
  readonly kind: 'word' | 'number' | 'date' | 'mixed';
};

/** Takes a token; its offsets are UTF-16 in the original text, `end` exclusive. */
type EachToken = (form: Form, start: number, end: number) => void;

// Suffixes written after a hyphen: `2021-ci`, `MM-in`, `İddiaçı1-in`. They take no position of their own.
const HYPHEN_SUFFIX =
  '-(?:(?:n?[ıiuü]n|[ysn]?[ıiuü]|[yn]?[aə]|n?d[aə]n?|l[aə]r[ıi]?|[cç][ıiuü](?:s[ıi])?|d[ıiuü]r|l[ıiuü][qk]|s[ıiuü]n?d?[aə]?n?|y?l[aə])(?![\\p{L}\\p{N}]))';
// Every token begins where this matches; the two patterns below say more of the few that are no plain word.
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const DIGITS_FIRST = new RegExp(
  [
    `(?<date>(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d(?![\\d.]*\\d)|(?<![\\d-])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![\\d-]))(?:${HYPHEN_SUFFIX})?`,
    `(?<joined>(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?![\\d]))`,
    `(?<number>\\d+(?:\\.\\d+)*)(?:${HYPHEN_SUFFIX})?(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'uy',
);
const BEFORE_HYPHEN = new RegExp(
  `(?:(?<label>\\p{L}{3,20}\\d{1,3})|(?<caps>\\p{Lu}{2,6}))(?:${HYPHEN_SUFFIX})`,
  'uy',
);
/** Letters of a word in the recall stream. */
export const PREFIX_LETTERS = 5;
const ZERO = 0x30;
const NINE = 0x39;

/** Calls `each` for every token of the text in order; never throws, whatever the text. */
export function scanTokens(original: string, each: EachToken): void {
  const normalized = normalizeText(original);
  const { text } = normalized;
  const azCyrillic = isAzCyrillic(text);
  let from = 0;
  for (;;) {
    WORD.lastIndex = from;
    const match = WORD.exec(text);
    if (match === null) return;
    const [written] = match;
    const special = specialAt(text, match.index, written);
    const form = special?.form ?? formOf(special?.written ?? written, azCyrillic);
    from = match.index + (special?.length ?? written.length);
    if (form.x === '') continue;
    const start = normalized.start?.[match.index] ?? match.index;
    const end = normalized.end?.[from - 1] ?? from;
    each(form, start, end);
  }
}

type Special = {
  readonly length: number; // with its suffix
  /** Where it is a number or a date. */
  readonly form?: Form;
  /** The word without its suffix, where it is a word. */
  readonly written?: string | undefined;
};

/** What begins at a word and is no plain word: a date, a number, a label or capitals with a suffix. */
function specialAt(text: string, from: number, written: string): Special | undefined {
  const first = written.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return numberAt(text, from);
  if (text[from + written.length] !== '-') return undefined;
  BEFORE_HYPHEN.lastIndex = from;
  const match = BEFORE_HYPHEN.exec(text);
  if (match === null) return undefined;
  return { length: match[0].length, written: match.groups?.['label'] ?? match.groups?.['caps'] };
}

function numberAt(text: string, from: number): Special | undefined {
  DIGITS_FIRST.lastIndex = from;
  const match = DIGITS_FIRST.exec(text);
  if (match === null) return undefined;
  const { date, joined, number = '' } = match.groups ?? {};
  const { length } = match[0];
  if (date !== undefined) return { length, form: numeric(isoDate(date), 'date') };
  const x = joined === undefined ? number.replaceAll('.', 'p') : joined.replaceAll(' ', '');
  return { length, form: numeric(x, 'number') };
}

function numeric(x: string, kind: 'number' | 'date'): Form {
  return { x, s: x, p: x.slice(0, PREFIX_LETTERS), kind };
}

const MEMO = 300_000; // written forms: a frequent word is read once
const memo = new Map<string, Form>();

function formOf(written: string, azCyrillic: boolean): Form {
  const known = azCyrillic ? undefined : memo.get(written);
  if (known !== undefined) return known;
  const x = foldWord(oneScript(lowerWord(written.replaceAll("'", '')), azCyrillic));
  const kind = /\d/.test(written) ? 'mixed' : 'word';
  const form: Form = { x, s: lemmaOfForm(x, kind), p: x.slice(0, PREFIX_LETTERS), kind };
  if (!azCyrillic && written.length <= 64) {
    if (memo.size >= MEMO) memo.clear();
    memo.set(written, form);
  }
  return form;
}

function lemmaOfForm(x: string, kind: 'word' | 'mixed'): string {
  if (kind === 'word') return lemmaOf(x);
  const letters = /^([a-z]{3,})\d+$/.exec(x)?.[1]; // a role label: İddiaçı1 is found by "iddiaçı"
  return letters === undefined ? x : lemmaOf(letters);
}

function isoDate(written: string): string {
  if (written.includes('-')) return written.replaceAll('-', '');
  const [day = '', month = '', year = ''] = written.split('.');
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}
