import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import type { RecordIndex } from './record.ts';

const MONTHS =
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})|(\\d{1,2}) (${MONTHS}) (\\d{4})|(\\d{4})(-c[iıuü] il(?:in|də)?),? (${MONTHS})(?: ay)?(?:ının|inin|unun|ın|in|un|ün)? (\\d{1,2})(?:-?(?:s[iıuü]|[iıuü]|c[iıuü] il|n[iıuü]|də|da|dən|dan|ndə|nda|ında|ində|undа|ündə|indən|ından)){0,2})(?![\\p{N}])`,
  'giu',
);
// What happened on the date, up to the next number or the end of the sentence.
const LIFE_AFTER =
  /^(?:-c[iıuü] il)?[^.;:\d\n]{0,150}?(?:anadan ol|doğul|təvəllüd|doğum (?:tarix|günü)|vəfat e|vəfat et|öl(?:müş|düy)|dünyasını dəyiş|dünyaya gəl|nikah(?:a dax|ın[ıa] qeyd| bağla| qeyd)|nikahdadır|evlən|родил|года рождения|г\.р\.|умер)/iu;
const NOT_LIFE =
  /^(?:-c[iıuü] il)?(?:\p{Ll}{0,4})? ?(?:tarixli|tarixində (?:məhkəmə|qəbul)|iclas|saat)/iu;
const LIFE_BEFORE =
  /(?:doğum tarixi|doğulduğu tarix|anadan olma tarixi|təvəllüdü?|vəfat tarixi|ölüm tarixi|nikah(?:ın bağlan|ın qeyd)\p{Ll}{0,10} tarixi|дата рождения)[ :–-]{0,4}$/iu;
const AZ_MONTHS = MONTHS.split('|').slice(0, 12);
const RU_MONTHS = MONTHS.split('|').slice(12);

/** Dates of birth, death and marriage, by context or by the record: only the year stays. Dates of acts and procedure stay. */
export function findLifeDates(text: string, index: RecordIndex): Candidate[] {
  const births = new Set(
    index.parties.flatMap((party) => (party.birthDate === undefined ? [] : [party.birthDate])),
  );
  const out: Candidate[] = [];
  for (const match of text.matchAll(DATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const iso = isoOf(match);
    if (iso === undefined) continue;
    const ofRecord = births.has(iso);
    const inContext =
      (LIFE_AFTER.test(text.slice(end, end + 180)) && !NOT_LIFE.test(text.slice(end, end + 40))) ||
      LIFE_BEFORE.test(text.slice(Math.max(0, start - 40), start));
    if (!ofRecord && !inContext) continue;
    const year = iso.slice(0, 4);
    const yearFirst = match[7] !== undefined;
    // "1987-ci ilin mart ayının 15-də" → "1987-ci ildə"; the other notations end in the year.
    const replacement = yearFirst
      ? `${year}${(match[8] ?? '').replace(/il(?:in|də)?$/u, /d[aə]n?$/u.test(match[0]) ? 'ildə' : 'il')}`
      : year;
    out.push({
      start,
      end,
      cls: 'date',
      rule: ofRecord ? 'date:record' : 'date:life',
      score: ofRecord ? 1 : 0.9,
      features: [],
      ending: NOMINATIVE,
      ground: 'P',
      value: iso,
      replacement,
    });
  }
  return out;
}

function isoOf(match: RegExpMatchArray): string | undefined {
  const [, d1, m1, y1, d2, month2, y2, y3, , month3, d3] = match;
  const name = (month2 ?? month3)?.toLowerCase();
  const byName =
    name === undefined ? 0 : Math.max(AZ_MONTHS.indexOf(name), RU_MONTHS.indexOf(name)) + 1;
  const day = Number(d1 ?? d2 ?? d3);
  const month = m1 === undefined ? byName : Number(m1);
  const year = Number(y1 ?? y2 ?? y3);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1850 || year > 2100)
    return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
