import type { Candidate } from './candidate.ts';
import { type Ending, NOMINATIVE } from './endings.ts';
import { isFamilyDay } from './family-days.ts';
import { AZ_MONTHS, RU_MONTHS } from './life-date-forms.ts';
import { ACT_BETWEEN } from './marriage-dates.ts';
import { matchesOf } from './quick-pattern.ts';

const NUMBER = '(?:0?[1-9]|[12]\\d|3[01])';
/** A day and its month without a year beside them. */
export const DAYS: readonly RegExp[] = [
  `(?<![\\p{L}\\p{N}.,/-])${NUMBER}(?:-?c[ıiuü])? (?:${AZ_MONTHS})(?:[ıiuü]?n?d[əa]n?|[dt][ıiuü]r|[ıiuü]|y?[aə])?(?![\\p{L}\\p{N}]|,? \\d{2}(?! yaş))`,
  `(?<!\\p{L})(?:${AZ_MONTHS})(?: ay)?(?:ının|inin|unun|ın|in|un|ün) ${NUMBER}(?:-?(?:s?[ıiuü])?n?(?:d[əa]n?|[aə])|-?(?:s?[ıiuü])?d[ıiuü]r|-?s?[ıiuü])(?!\\p{L}|,? \\d{4})`,
  `(?<![\\p{L}\\p{N}.,/-])${NUMBER}(?:-го|-е)? (?:${RU_MONTHS})(?![\\p{L}\\p{N}]|,? \\d{2})`,
].map((source) => new RegExp(source, 'giu'));
const YEAR_BEFORE = /\d{4}(?:-c[ıiuü] il(?:in|də)?|-c[ıiuü] ilin)?,? $/u;
// `doğum günü – 5 iyul`, `rəhmətə getdiyi gün: 20 dekabr`, `toyları 5 iyulda olub`.
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:doğum|ad|təvəllüd|toy|nikah|vəfat|ölüm) gün(?:ü|ləri|ünü)?|(?:getdiyi|etdiyi|dəyişdiyi|doğulduğu|evləndiyi|öldüyü|boşandığı|evləndikləri|boşandıqları) gün(?:ü)?|toy(?:u|ları)|nikah(?:ı|ları)|kəbin(?:i|ləri)|qırxı|dəfni|родил(?:ся|ась|ись)|не стало(?: ещ[её]| уже)?|умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?|поженились|расписались|развелись|похоронил[аи]?|похоронен[аы]?|свадьб[ау](?: сыграли| была| состоялась)?|день (?:рождения|смерти|свадьбы)(?: у \p{Ll}{2,6})?)(?: ?[–—:-])? $/iu;
// `1965 года рождения (3 октября)`, `1965-ci il təvəllüdlü (3 oktyabr)`: the day in brackets behind its year.
const BIRTH_YEAR =
  /(?<!\d)\d{4}(?: (?:года|г\.) рождения|-c[ıiuü] il(?:də)? (?:təvəllüdlü|doğumlu|anadan olmuş))[,]? \($/iu;
const TOLD_BEHIND =
  /^, (?:onun |anamın |atamın |həmin )?(?:ölüm|doğum|vəfat|toy|ad|evlənmə) gün|^(?:,| günü)?[^.;:,\d\n]{0,45}?(?<!\p{L})(?:не стало|anadan ol(?:ub|muş|du)|doğul(?:ub|muş|du)|vəfat e(?:d|t)|rəhmətə ge[td]|dünyasını dəyiş|həlak ol(?:ub|muş|du)|ölüb|ölmüş|öldü(?!r)|dünyaya g[əö]|(?:oğlan|qız|uşaq|körpə|övlad) doğ(?:ub|muş|du)|nişanlan(?:ıb|mış)|torpağa (?:tapşır|veril)|evlən(?:ib|miş|di)|nikaha (?:gir|dax)|nikah(?:ları|ı) bağlan|boşan(?:ıb|mış|dı)|ailə qur|toy(?:u|ları) ol|ad günü|doğum günü|dəfn (?:ed|olun)|şəhid ol(?:ub|muş|du)|родил(?!ьн)|умер|скончал|погиб|поженил|расписал|развел|сыграли свадьб|похорон|день рождения)/iu;
const TOLD_IN_TEXT =
  /gün|toy|nişan|nikah|kəbin|yaşı|yası|qırxı|xına|elçili|sünnət|hüzr|yubiley|doğ|anadan|vəfat|rəhmət|dəyiş|həlak|öl[üdm]|dünyaya|evlən|boşan|ailə|dəfn|şəhid|не стало|родил|умер|сконч|погиб|жен|распис|развел|свадьб|похорон|рожден|исполнил|помолв|обруч|помин|юбиле|крестин|сватов|никах|годовщ/iu;
// `20 Yanvar hadisələrində`, `8 Noyabr – Zəfər günü`: a day of the whole country.
const OF_ALL =
  /^ (?:hadisə|faciə|qırğın|müharibə|şəhidlər|küçə|metro|stansiya|prospekt|dairə|meydan|qəsəbə|rayon|park)|^ ?[–-] ?Zəfər/u;
const BEFORE = 40; // units
const BEHIND = 80; // units

/**
 * Days of a birth, death or marriage whose year stands elsewhere or nowhere: day and month go where the words right
 * beside them tell the event (`ad günü 5 iyuldur`, `anası dekabrın 20-də vəfat edib`, `она родилась 3 апреля`).
 */
export function findYearlessDates(text: string): Candidate[] {
  if (!TOLD_IN_TEXT.test(text)) return [];
  return DAYS.flatMap((form) =>
    [...matchesOf(text, form)].flatMap((match): Candidate[] => {
      const { index: start, 0: day } = match;
      const end = start + day.length;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const isTold =
        (BIRTH_YEAR.test(before) && text[end] === ')') ||
        TOLD_BEFORE.test(before) ||
        isToldBehind(text.slice(end, end + BEHIND)) ||
        isFamilyDay(text.slice(Math.max(0, start - 70), start), text.slice(end, end + 110));
      if (!isTold || YEAR_BEFORE.test(before) || OF_ALL.test(text.slice(end, end + 12))) return [];
      return [
        {
          ...{ start, end, cls: 'date', rule: 'date:life', score: 0.85, features: ['yearless'] },
          ...{ ending: endingOf(day), ground: 'P' },
          value: day.toLocaleLowerCase('az'),
        },
      ];
    }),
  );
}

/** True where the event is told behind the day, and no act or deed between them has the day. */
function isToldBehind(after: string): boolean {
  const told = TOLD_BEHIND.exec(after)?.[0];
  return told !== undefined && !ACT_BETWEEN.test(told);
}

/** `5 iyulda`, `iyulun 5-dən`: the label takes the case of the day. */
function endingOf(day: string): Ending {
  const kase = /d[aə]$/u.test(day)
    ? 'loc'
    : /d[aə]n$/u.test(day)
      ? 'abl'
      : /[aə]$/u.test(day)
        ? 'dat'
        : 'nom';
  return { ...NOMINATIVE, case: kase, copula: /[dt][ıiuü]r$/u.test(day) };
}
