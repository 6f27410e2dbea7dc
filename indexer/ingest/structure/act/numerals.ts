import { lowerAz } from '#domain/az-text.ts';

// Ordinal words of chapter and section headings: units and tens are written apart ("otuz dördüncü").
const ONES = ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const TENS = ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];
const ORDINAL = /(?:[ıiuü]?nc[ıiuü])$/;
const WORDS = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 1)] as const),
  ['dördü', 4], // dördüncü
  ['yüz', 100],
]);
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of an ordinal in words (`otuz dördüncü`, `Birinci`), or undefined. */
export function ordinalWords(text: string): number | undefined {
  const words = lowerAz(text).trim().split(/\s+/);
  if (words.length === 0 || words.length > 3 || !ORDINAL.test(words.at(-1) ?? '')) return undefined;
  let total = 0;
  for (const [index, word] of words.entries()) {
    const stem = index === words.length - 1 ? word.replace(ORDINAL, '') : word;
    const value = WORDS.get(stem) ?? WORDS.get(word.replace(/nc[ıiuü]$/, ''));
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** Value of a Roman numeral, dotted and dotless I alike, or undefined. */
export function romanNumber(text: string): number | undefined {
  const letters = text.replace(/[İIıi]/g, 'i').toLowerCase();
  if (!/^[ivxlc]{1,9}$/.test(letters)) return undefined;
  let total = 0;
  for (const [index, letter] of [...letters].entries()) {
    const value = ROMAN[letter] ?? 0;
    total += value < (ROMAN[letters[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** Number of a chapter or section as it is cited: `1-ci`, `71 – ci`, `XVIII-I`, `Birinci`, `44-1`; undefined for other text. */
export function headingNumber(text: string): string | undefined {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .trim();
  const digits = /^(\d{1,3}(?:-\d{1,2})?)(?:-?(?:c[ıiuü]|nc[ıiuü]))?$/iu.exec(plain)?.[1];
  if (digits !== undefined) return digits;
  const parts = plain.split('-').map((part) => romanNumber(part) ?? /^\d{1,2}$/.exec(part)?.[0]);
  if (parts.length <= 2 && parts.every((part) => part !== undefined)) return parts.join('-');
  return ordinalWords(plain)?.toString();
}
