import { harmonyOf, lastVowel, lowerAz } from '#domain/az-text.ts';

/** Cases of the noun that names take in prose. Source: Azerbaijani orthography, declension of nouns. */
export const GRAMMAR_CASES = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl'] as const;
export type GrammarCase = (typeof GRAMMAR_CASES)[number];

/** Abbreviations are declined as they are spoken: MMC is `em-em-ce`. */
const SPOKEN: Readonly<Record<string, string>> = {
  MMC: 'ce',
  ASC: 'ce',
  QSC: 'ce',
  BOKT: 'te',
  DSMF: 'fe',
  VÖEN: 'en',
};

const NARROW: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  ə: 'i',
  e: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};

/** The narrow vowel (ı, i, u, ü) that follows a word. */
export function narrowVowel(word: string): string {
  return NARROW[lastVowel(word) ?? 'i'] ?? 'i';
}

/** The wide vowel (a, ə) that follows a word. */
export function wideVowel(word: string): string {
  return harmonyOf(word) === 'back' ? 'a' : 'ə';
}

/** True for a third-person possessive (`oğlu`, `Məhkəməsi`), whose cases take the buffer n. */
export function isPossessive(text: string): boolean {
  return /(?:oğlu|qızı|məsi|sı|si|su|sü|yəti|yyatı|zliyi|liyi|lığı|bankı|fondu|rayonu|şəhəri|kəndi|qəsəbəsi|küçəsi|idarəsi|komitəsi|şirkəti|qaydası|qaydaları|əsasnaməsi|təlimatı|haqqı|məcəlləsi|qanunu)$/u.test(
    lowerAz(text).replace(/[“”"«»]+$/u, ''),
  );
}

/** The ending of a case after this text. Possessive is read from the last word unless told. */
export function caseEnding(
  text: string,
  grammarCase: GrammarCase,
  possessive = isPossessive(text),
): string {
  if (grammarCase === 'nom') return '';
  const last = /[^\s“”"«»]+(?=[“”"«»]*$)/u.exec(text)?.[0] ?? text;
  const spoken = SPOKEN[last];
  const word = spoken ?? last;
  const narrow = narrowVowel(word);
  const wide = wideVowel(word);
  const vowel = /[aeəıioöuü]$/u.test(lowerAz(word));
  const hyphen = spoken === undefined ? '' : '-';
  return hyphen + endingOf(grammarCase, narrow, wide, vowel, possessive && spoken === undefined);
}

function endingOf(
  grammarCase: GrammarCase,
  narrow: string,
  wide: string,
  vowel: boolean,
  possessive: boolean,
): string {
  const buffer = possessive ? 'n' : '';
  switch (grammarCase) {
    case 'gen':
      return vowel ? `n${narrow}n` : `${narrow}n`;
    case 'dat':
      return possessive ? `n${wide}` : vowel ? `y${wide}` : wide;
    case 'acc':
      return vowel ? `n${narrow}` : narrow;
    case 'loc':
      return `${buffer}d${wide}`;
    case 'abl':
      return `${buffer}d${wide}n`;
    default:
      return '';
  }
}

/** The text in this case: `Məmmədov` gen → `Məmmədovun`, `Tofiq qızı` dat → `Tofiq qızına`. */
export function inflect(text: string, grammarCase: GrammarCase, possessive?: boolean): string {
  return text + caseEnding(text, grammarCase, possessive);
}

const LAST_SPOKEN: Readonly<Record<string, string>> = {
  '1': 'ci',
  '2': 'ci',
  '3': 'cü',
  '4': 'cü',
  '5': 'ci',
  '6': 'cı',
  '7': 'ci',
  '8': 'ci',
  '9': 'cu',
  '10': 'cu',
  '20': 'ci',
  '30': 'cu',
  '40': 'cı',
  '50': 'ci',
  '60': 'cı',
  '70': 'ci',
  '80': 'ci',
  '90': 'cı',
};

/** Ordinal ending of a number as it is spoken: 2024 → `cü`, 2026 → `cı`, 100 → `cü`. */
export function ordinalEnding(number: string): string {
  const digits = /(\d+)$/.exec(number)?.[1] ?? '0';
  const units = digits.slice(-1);
  if (units !== '0') return LAST_SPOKEN[units] ?? 'ci';
  const tens = digits.slice(-2);
  if (tens !== '00' && tens !== '0') return LAST_SPOKEN[tens] ?? 'cı';
  if (/[1-9]00$/.test(digits)) return 'cü';
  return digits === '0' ? 'cı' : 'ci';
}
