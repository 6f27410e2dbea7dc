import type { Lang } from './index.ts';

type Formats = {
  readonly date: Intl.DateTimeFormat;
  readonly short: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
};

function formats(lang: Lang): Formats {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const utc = { timeZone: 'UTC' } as const;
  return {
    date: new Intl.DateTimeFormat(locale, {
      ...utc,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    short: new Intl.DateTimeFormat(locale, {
      ...utc,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    }),
    month: new Intl.DateTimeFormat(locale, { ...utc, month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, { ...utc, weekday: 'long' }),
    time: new Intl.DateTimeFormat(locale, {
      timeZone: 'Asia/Baku',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  };
}

const FORMATS: Readonly<Record<Lang, Formats>> = {
  az: formats('az'),
  en: formats('en'),
  ru: formats('ru'),
};

const noon = (date: string): Date => new Date(`${date.slice(0, 10)}T12:00:00Z`);

function dayMonthYear(parts: readonly Intl.DateTimeFormatPart[]): string {
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return [part('day'), part('month'), part('year')].filter(Boolean).join(' ');
}

/** A calendar date in words: `22 noyabr 2026`, `22 November 2026`, `22 ноября 2026`. */
export function formatDate(date: string, lang: Lang): string {
  return dayMonthYear(FORMATS[lang].date.formatToParts(noon(date)));
}

/** Month and year in words: `noyabr 2026`. Takes `YYYY-MM` or a date. */
export function formatMonth(month: string, lang: Lang): string {
  const parts = FORMATS[lang].month.formatToParts(noon(`${month.slice(0, 7)}-15`));
  return dayMonthYear(parts);
}

/** Day, month and year in figures: `22.11.2026` (English `22/11/2026`). */
export function formatShortDate(date: string, lang: Lang): string {
  return FORMATS[lang].short.format(noon(date));
}

/** Day of the week in words. */
export function formatWeekday(date: string, lang: Lang): string {
  return FORMATS[lang].weekday.format(noon(date));
}

/** An instant as date and time in Baku. */
export function formatInstant(at: Date, lang: Lang): string {
  const baku = new Date(at.getTime() + 4 * 3_600_000).toISOString();
  return `${formatDate(baku, lang)}, ${FORMATS[lang].time.format(at)}`;
}

/** A whole number with the language's group signs. */
export function formatNumber(value: number, lang: Lang): string {
  return FORMATS[lang].number.format(value);
}

/** A share as a percentage with at most one decimal; a dash where the whole is 0. */
export function formatShare(part: number, whole: number, lang: Lang): string {
  return whole === 0 ? '–' : FORMATS[lang].percent.format(part / whole);
}
