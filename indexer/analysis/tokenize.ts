import { foldWord, lowerWord } from './fold.ts';
import { type NormalizedText, normalizeText } from './normalize.ts';
import { isAzCyrillic, oneScript } from './script.ts';

/** A word or number of a text. Offsets are UTF-16 in the original text, `end` exclusive. */
export type RawToken = {
  readonly start: number;
  readonly end: number;
  /** As indexed: folded; a number joined, a date as `YYYYMMDD`, a decimal with `p` for the point. */
  readonly x: string;
  readonly kind: 'word' | 'number' | 'date' | 'mixed';
};

// Suffixes written after a hyphen: `2021-ci`, `MM-in`, `İddiaçı1-in`. They take no position of their own.
const HYPHEN_SUFFIX =
  '-(?:(?:n?[ıiuü]n|[ysn]?[ıiuü]|[yn]?[aə]|n?d[aə]n?|l[aə]r[ıi]?|[cç][ıiuü](?:s[ıi])?|d[ıiuü]r|l[ıiuü][qk]|s[ıiuü]n?d?[aə]?n?|y?l[aə])(?![\\p{L}\\p{N}]))';
const PATTERN = new RegExp(
  [
    `(?<date>(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d(?![\\d.]*\\d)|(?<![\\d-])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![\\d-]))(?:${HYPHEN_SUFFIX})?`,
    `(?<joined>(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?![\\d]))`,
    `(?<number>\\d+(?:\\.\\d+)*)(?:${HYPHEN_SUFFIX})?(?![\\p{L}\\p{N}])`,
    `(?<label>\\p{L}{3,20}\\d{1,3})(?:${HYPHEN_SUFFIX})`,
    `(?<caps>\\p{Lu}{2,6})(?:${HYPHEN_SUFFIX})`,
    `(?<word>[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*)`,
  ].join('|'),
  'gu',
);

/** Calls `each` for every token of the text in order; never throws, whatever the text. */
export function scanTokens(original: string, each: (token: RawToken) => void): void {
  const normalized = normalizeText(original);
  const azCyrillic = isAzCyrillic(normalized.text);
  for (const match of normalized.text.matchAll(PATTERN)) {
    const { date, joined, number, label, caps, word } = match.groups ?? {};
    const whole = match[0];
    const from = match.index;
    const kind =
      date !== undefined
        ? 'date'
        : joined !== undefined || number !== undefined
          ? 'number'
          : mixedOrWord(word ?? label ?? caps);
    const x =
      date !== undefined
        ? isoDate(date)
        : joined !== undefined
          ? joined.replaceAll(' ', '')
          : number !== undefined
            ? number.replaceAll('.', 'p')
            : indexedWord(caps ?? label ?? word ?? '', azCyrillic);
    if (x !== '') each({ ...offsets(normalized, from, from + whole.length), x, kind });
  }
}

const MEMO = 300_000; // written forms: a frequent word is folded once
const memo = new Map<string, string>();

function indexedWord(written: string, azCyrillic: boolean): string {
  const known = azCyrillic ? undefined : memo.get(written);
  if (known !== undefined) return known;
  const x = foldWord(oneScript(lowerWord(written.replaceAll("'", '')), azCyrillic));
  if (!azCyrillic && written.length <= 64) {
    if (memo.size >= MEMO) memo.clear();
    memo.set(written, x);
  }
  return x;
}

/** Every token of the text in order. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  scanTokens(text, (token) => tokens.push(token));
  return tokens;
}

function offsets(
  { start, end }: NormalizedText,
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: start?.[from] ?? from, end: end?.[to - 1] ?? to };
}

function mixedOrWord(word: string | undefined): 'word' | 'mixed' {
  return word !== undefined && /\d/.test(word) ? 'mixed' : 'word';
}

function isoDate(written: string): string {
  if (written.includes('-')) return written.replaceAll('-', '');
  const [day = '', month = '', year = ''] = written.split('.');
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}
