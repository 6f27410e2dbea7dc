import { lowerAz } from './az-text.ts';

/** A token of the citation recogniser. Offsets are UTF-16; `glued` = no space before it. */
export type CitationWord = {
  readonly type: 'case' | 'law' | 'date' | 'number' | 'word' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** Date as YYYY-MM-DD, for `date`. */
  readonly date?: string | undefined;
  /** Whether a number carries the ordinal ending: `21-ci`. */
  readonly ordinal?: boolean | undefined;
  /** Number without its ending, for `number`. */
  readonly value?: string | undefined;
};

// Names of the months as written in acts.
const MONTHS: readonly string[] = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];
const MONTH = MONTHS.join('|');
const YEAR = String.raw`(?:\d{4})(?:\s?-\s?c[iıuü])?`;
const HYPHEN = '[-\u2010-\u2015\u2212]';

// Every quantifier is bounded or runs over one class, so a scan is linear in the length of the text.
const TOKEN = new RegExp(
  [
    String.raw`(?<case>(?:e-)?(?:\d{1,2}(?:-\s?\d{1,2})?|MXMT)\(\d{1,3}(?:-\d{1,3})?\)\s?-?\s?\d{1,6}(?:-\d{1,6})?\/\d{2,4}(?!\d))`,
    String.raw`(?<law>\d{1,5}-[IVXİ]{1,4}(?:Q|KQ)D?(?!\p{L}))`,
    String.raw`(?<date>\d{1,2}\s{1,3}(?:${MONTH})\s{1,3}${YEAR}|\d{4}(?:\s?-\s?c[iıuü])?\s{1,3}il(?:in)?,?\s{1,3}\d{1,2}\s{1,3}(?:${MONTH})|\d{2}\.\d{2}\.(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<number>\d{1,4}(?:[.]\d{1,3}|${HYPHEN}\d{1,4}){0,8}(?!\d))`,
    String.raw`(?<word>\p{L}+|\d+)`,
    String.raw`(?<sign>[^\s\p{L}\d])`,
  ].join('|'),
  'giu',
);
const ORDINAL = /\s?[-\u2010-\u2015\u2212]?\s?c[iıuü](?!\p{L})/uy;

/** Tokens of a text in order; linear in its length. */
export function citationWords(text: string): readonly CitationWord[] {
  const words: CitationWord[] = [];
  TOKEN.lastIndex = 0;
  let before = -1;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = tokenOf(text, match, before);
    TOKEN.lastIndex = word.end;
    before = word.end;
    words.push(word);
  }
  return words;
}

function tokenOf(text: string, match: RegExpExecArray, before: number): CitationWord {
  const groups = match.groups ?? {};
  const start = match.index;
  const base = { text: match[0], lower: '', start, end: start + match[0].length };
  const glued = start === before;
  if (groups.case !== undefined) return { ...base, type: 'case', glued };
  if (groups.law !== undefined) return { ...base, type: 'law', glued };
  if (groups.date !== undefined) return { ...base, type: 'date', glued, date: isoDateOf(match[0]) };
  if (groups.number !== undefined) return numberOf(text, base, glued);
  if (groups.word !== undefined) return { ...base, type: 'word', lower: lowerAz(match[0]), glued };
  return { ...base, type: 'sign', lower: match[0], glued };
}

function numberOf(
  text: string,
  base: Pick<CitationWord, 'text' | 'lower' | 'start' | 'end'>,
  glued: boolean,
): CitationWord {
  ORDINAL.lastIndex = base.end;
  const ending = ORDINAL.exec(text)?.[0] ?? '';
  const value = base.text.replace(/[\u2010-\u2015\u2212]/g, '-');
  const end = base.end + ending.length;
  return {
    ...base,
    type: 'number',
    text: text.slice(base.start, end),
    end,
    glued,
    value,
    ordinal: ending !== '',
  };
}

/**
 * Date of `24 sentyabr 2025-ci il`, `2007-ci il 23 yanvar` or `24.09.2025` as YYYY-MM-DD, or undefined
 * where the text holds no date or an impossible one.
 */
export function isoDateOf(text: string): string | undefined {
  const lower = lowerAz(text);
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(lower);
  if (dotted !== null) return iso(dotted[3], Number(dotted[2]), dotted[1]);
  const spoken = new RegExp(String.raw`(?<!\d)(\d{1,2})\s{1,3}(${MONTH})\s{1,3}(\d{4})`).exec(
    lower,
  );
  if (spoken !== null) return iso(spoken[3], monthOf(spoken[2]), spoken[1]);
  const yearFirst = new RegExp(
    String.raw`(\d{4})(?:\s?-\s?c[iıuü])?\s{1,3}il(?:in)?,?\s{1,3}(\d{1,2})\s{1,3}(${MONTH})`,
  ).exec(lower);
  if (yearFirst !== null) return iso(yearFirst[1], monthOf(yearFirst[3]), yearFirst[2]);
  return undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name ?? '') + 1;
}

function iso(year = '', month = 0, day = ''): string | undefined {
  const dayNumber = Number(day);
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate(); // last day of that month
  if (month < 1 || month > 12 || dayNumber < 1 || dayNumber > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
