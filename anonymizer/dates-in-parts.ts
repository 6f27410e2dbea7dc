import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { AZ_MONTHS } from './life-date-forms.ts';
import { matchesOf } from './quick-pattern.ts';

const SIGN = '(?: ?[:–—=-] ?| )';
const VALUE = `(?:\\d{1,4}(?:-?c[iıuü])?(?: il)?|${AZ_MONTHS})`;
const AZ_PART = `(?:il|ay|gün)(?:i|ı|ü)?${SIGN}${VALUE}`;
const RU_MONTH =
  '(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]{0,2}';
const RU_PART = `(?:год|месяц|день|число)(?: (?:рождения|смерти|брака))?${SIGN}(?:\\d{1,4}|${RU_MONTH})`;
const NEXT = '(?:[,;/]| и| və)? ?';

/** Days of a life whose year, month and day stand apart, each behind its word: `Doğum ili 1983, ayı 07, günü 14`. */
export const IN_PARTS: readonly RegExp[] = [
  `(?<=(?<!\\p{L})(?:doğum|təvəllüd|doğulduğu|anadan olduğu|vəfat(?: etdiyi)?|ölüm|öldüyü|nikah|evləndiyi|boşandığı)(?: tarixi ?[:–—-])? )${AZ_PART}(?:${NEXT}${AZ_PART}){1,2}(?![\\p{L}\\p{N}])`,
  `(?:(?<=(?<!\\p{L})дата (?:рождения|смерти|брака)${SIGN})${RU_PART}|(?<!\\p{L})(?:год|месяц|день|число) (?:рождения|смерти|брака)${SIGN}(?:\\d{1,4}|${RU_MONTH}))(?:${NEXT}${RU_PART}){1,2}(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(source, 'giu'));
// What of it stays: the year with its word.
const YEAR_PART =
  /(?:ili?|год(?: (?:рождения|смерти|брака))?)(?: ?[:–—=-] ?| )(?:18|19|20)\d{2}(?:-?c[iıuü])?/iu;

/** Dates in parts, which leave their year alone. Offsets of the view. Source: Court 2.1.6; policy, birth date. */
export function findDatesInParts(text: string): Candidate[] {
  return IN_PARTS.flatMap((form) =>
    [...matchesOf(text, form)].map(({ index, 0: date }): Candidate => {
      const year = YEAR_PART.exec(date)?.[0];
      return {
        ...{ start: index, end: index + date.length, cls: 'date', rule: 'date:life' },
        ...{ score: 0.9, features: ['parts'], ending: NOMINATIVE, ground: 'P' },
        value: date.toLocaleLowerCase('az'),
        ...(year === undefined ? {} : { replacement: year }),
      };
    }),
  );
}
