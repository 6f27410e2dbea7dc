import { caseEnding, type GrammarCase, ordinalEnding } from './inflect.ts';

export const MONTHS =
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');

const UNITS = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const TENS = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];

/** A whole number below one million in words: 1250 → `min iki yüz əlli`. */
export function numberInWords(value: number): string {
  if (value === 0) return 'sıfır';
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const hundreds = Math.floor(rest / 100);
  const words = [
    thousands > 1 ? numberInWords(thousands) : '',
    thousands > 0 ? 'min' : '',
    hundreds > 1 ? (UNITS[hundreds] ?? '') : '',
    hundreds > 0 ? 'yüz' : '',
    TENS[Math.floor((rest % 100) / 10)] ?? '',
    UNITS[rest % 10] ?? '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

const DATE_STYLES = ['words', 'dots'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** A date in prose with its case: `12 may 2024-cü ildə`, `12.05.2024-cü il`. */
export function dateInProse(
  iso: string,
  style: DateStyle,
  grammarCase: GrammarCase = 'nom',
): string {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const head =
    style === 'words'
      ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
      : `${day}.${month}.${year}`;
  return `${head}-${ordinalEnding(year)} il${caseEnding('il', grammarCase)}`;
}

/** `24.09.2025`. */
export function dottedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** `12 450,75` or `12 450`: thousands apart by a space, qəpik after a comma. Amount in qəpik. */
export function amountText(qepik: number): string {
  const whole = String(Math.floor(qepik / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  const rest = qepik % 100;
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}

/** Amount with its unit in a case: `1 250 (min iki yüz əlli) manatın`. */
export function moneyInProse(
  qepik: number,
  spelled: boolean,
  grammarCase: GrammarCase = 'nom',
): string {
  const words = spelled && qepik % 100 === 0 ? ` (${numberInWords(qepik / 100)})` : '';
  return `${amountText(qepik)}${words} manat${caseEnding('manat', grammarCase)}`;
}

/** The date some days before (negative: after) a date. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
