import { oneDecimal } from '#domain/rounding.ts';
import { formatNumber } from '#portal/i18n/format.ts';
import type { Lang } from '#portal/i18n/index.ts';

const KB = 1024;
const UNITS: Readonly<Record<Lang, readonly [string, string, string]>> = {
  az: ['bayt', 'KB', 'MB'],
  en: ['bytes', 'KB', 'MB'],
  ru: ['байт', 'КБ', 'МБ'],
};

/** A size of a file in words: bytes, or KB and MB of 1,024 with one decimal. */
export function formatBytes(bytes: number, lang: Lang): string {
  const [small, middle, large] = UNITS[lang];
  const short = (value: number) => formatNumber(oneDecimal(value), lang);
  if (bytes < KB) return `${formatNumber(bytes, lang)} ${small}`;
  return bytes < KB * KB ? `${short(bytes / KB)} ${middle}` : `${short(bytes / KB / KB)} ${large}`;
}
