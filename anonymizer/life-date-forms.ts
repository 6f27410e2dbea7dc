/** Names of months, in the order of the year, as alternatives of a pattern. */
export const AZ_MONTHS =
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr';
export const RU_MONTHS =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
/** Months as dates name them, in Azerbaijani and in the Russian genitive: alternatives of a pattern. */
export const MONTHS = `${AZ_MONTHS}|${RU_MONTHS}`;
const MONTH = `(?:${MONTHS})`;
const ROMAN = '(?:[XХ][IİІ]{0,2}|[IİІ]{1,3}|[IİІ][VX]|V[IİІ]{0,3})';
const START = '(?<![\\p{L}\\p{N}]|\\d[.,/-])';
const IL = '(?:-?c[iıuü] il(?:in|də|dən)?)';
const POSSESSED = '(?:ının|inin|unun|ın|in|un|ün)';
const AT_DAY = '(?:-?(?:s[iıuü]|[iıuü])?(?:n?[dt][aə]n?)?)(?!\\p{L})';
const UNIT = '(?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz)';
const DAY_WORD = `(?:(?:on|iyirmi|otuz)(?: ${UNIT})?|${UNIT})`;
const YEAR_WORDS = '(?:iki )?min(?: \\p{Ll}{2,8}){0,4} \\p{Ll}{2,8}nc[ıiuü] il(?:in|də|dən)?';
const RU_DAY =
  '(?:(?:двадцать|тридцать) )?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат)(?:ого|ьего|ое|ье)';

/**
 * Notations of a day beside the usual ones, each with what of it stays (the year, as written) in `kept` or, where the
 * year stands apart from the part that goes, with that part in `day`. Source: ways of writing dates in acts.
 */
export const DATE_FORMS: readonly RegExp[] = [
  // `12.03.87`, no number of a clause.
  `${START}(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|1[0-2])\\1(?<kept>\\d{2})(?![\\p{L}\\p{N}]|[.,/-]\\d|-?c[iıuü] (?:madd|bənd|yarım|hiss))`,
  // `12 III 1987`, `12.III.87`, `12/III-1987`.
  `${START}(?:0?[1-9]|[12]\\d|3[01])[ ./-]{1,3}${ROMAN}[ ./-]{1,3}(?<kept>(?:18|19|20)?\\d{2})(?![\\p{N}]|\\p{L})`,
  // `12 03 1987`, `12 / 03 / 1987`, `12,03,1987`.
  `${START}(?:0?[1-9]|[12]\\d|3[01])(?: ?[./,-] ?| )(?:0?[1-9]|1[0-2])(?: ?[./,-] ?| )(?<kept>(?:18|19|20)\\d{2})(?![\\p{L}\\p{N}])`,
  // `1987.03.12`, `1987/03/12`.
  `${START}(?<kept>(?:18|19|20)\\d{2})([./])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}]|[./]\\d)`,
  // `1987 mart 12`.
  `${START}(?<kept>(?:18|19|20)\\d{2}),? (?:${AZ_MONTHS}) (?:0?[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}]|[./-]\\d)`,
  // `“12” mart 1987`, `12-ci mart 1987`, `12-го марта 1987`, `12mart1987`, `12 mart 87-ci il`.
  `(?<!\\p{N}|\\p{L})["“”«„]?(?:0?[1-9]|[12]\\d|3[01])["“”»]?(?:-(?:c[iıuü]|го|е|ое)| ?\\(\\p{Ll}{2,7}(?: \\p{Ll}{2,7})?\\))?[ .]{0,2}${MONTH}[ .,]{0,2}(?<kept>(?:18|19|20)\\d{2}|\\d{2}(?=-?c[iıuü] il|-d[ıiuü]r| ?(?:года|г\\.)))(?!\\p{N})`,
  // `1987 (12 mart)`.
  `${START}(?<kept>(?:18|19|20)\\d{2}) \\((?:0?[1-9]|[12]\\d|3[01]) (?:${AZ_MONTHS})\\)`,
  // `martın 12-də 1987-ci ildə`, `mart ayının 12-si 1987-ci il`.
  `(?<!\\p{L})${MONTH}(?: ay)?${POSSESSED} \\d{1,2}${AT_DAY},? (?<kept>(?:18|19|20)\\d{2})(?!\\p{N})`,
  // `2008-ci ilin 15 iyununda`, `1987-ci il mart ayının on ikisində`.
  `(?<!\\p{N})(?<kept>(?:18|19|20)\\d{2}${IL}),? (?:\\d{1,2} (?:${AZ_MONTHS})${POSSESSED}?[dt][aə]n?|(?:${AZ_MONTHS})(?: ay)?${POSSESSED} ${DAY_WORD}(?:s?[ıiuü])?(?:n?[dt][aə]n?)?)(?!\\p{L})`,
  // `1983-cü ilin 7-ci ayının 14-də`, `1983-cü il, 7-ci ay, 14-ü`: the month by its number.
  `(?<!\\p{N})(?<kept>(?:18|19|20)\\d{2}${IL}),? (?:0?[1-9]|1[0-2])-?c[iıuü] ay(?:ının|ın|ı)?,? \\d{1,2}(?:-?c[iıuü] gün(?:ü(?:ndə)?)?|${AT_DAY})`,
  // `iki min on beşinci ilin fevral ayının üçündə`: the day and its month alone go.
  `(?<!\\p{L})(?:${YEAR_WORDS}),? (?<day>(?:${AZ_MONTHS})(?: ay)?${POSSESSED} (?:${DAY_WORD}|\\d{1,2}-?)(?:s?[ıiuü])?(?:n?[dt][aə]n?)?)(?!\\p{L})`,
  // `on iki mart 1987`, `12 mart min doqquz yüz səksən yeddinci il`.
  `(?<!\\p{L})(?<day>${DAY_WORD} (?:${AZ_MONTHS})(?: ay\\p{Ll}{0,4})?),? (?:18|19|20)\\d{2}(?!\\p{N})`,
  `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2} (?:${AZ_MONTHS})),? (?:${YEAR_WORDS})(?!\\p{L})`,
  // `həmin il iyunun 15-də`, `o ilin 15 iyununda`: the year was told before.
  `(?<!\\p{L})(?:həmin|o|elə o|növbəti|ertəsi|sonrakı|əvvəlki) il(?:in|də)?,? (?<day>(?:${AZ_MONTHS})(?: ay)?${POSSESSED} \\d{1,2}${AT_DAY}|\\d{1,2} (?:${AZ_MONTHS})(?:${POSSESSED}?[dt][aə]n?)?(?!\\p{L}))`,
  `(?<!\\p{L})(?:том же|этом же|следующем|том) году,? (?<day>\\d{1,2} (?:${RU_MONTHS}))(?!\\p{L})`,
  // `7 noyabrda, 2006-cı ildə`, `23 sentyabrda 2005-ci ildə`: the day in its own case.
  `(?<![\\p{L}\\p{N}.,/-])(?<day>\\d{1,2} (?:${AZ_MONTHS})(?:${POSSESSED}?[dt][aə]n?|[ıi])),? (?:18|19|20)\\d{2}(?!\\p{N})`,
  // `двенадцатого марта тысяча девятьсот …`, `двенадцатого марта 1987 года`.
  `(?<!\\p{L})(?<day>${RU_DAY} (?:${RU_MONTHS})),? (?:(?:18|19|20)\\d{2}|(?:две )?тысяч\\p{L}{1,4}(?: \\p{L}{3,13}){0,4} год)`,
].map((source) => new RegExp(source, 'giu'));

/** A day that no rule of the usual notations reads: the span that goes and the year that stays in its place. */
export type OtherDate = {
  readonly start: number;
  /** End of what goes. */
  readonly end: number;
  /** Offsets of the whole date, around which its event is told. */
  readonly from: number;
  readonly to: number;
  readonly year?: string;
};

/** What the notation of a date makes of a match. */
export function otherDateOf(match: RegExpExecArray): OtherDate {
  const { kept, day } = match.groups ?? {};
  const from = match.index;
  const to = from + match[0].length;
  if (day === undefined) return { start: from, end: to, from, to, year: yearText(match[0], kept) };
  const start = from + match[0].lastIndexOf(day);
  return { start, end: start + day.length, from, to };
}

function yearText(date: string, kept = ''): string {
  const isWhen = /[dt][aə]n?$/u.test(date);
  const isFrom = /[dt][aə]n$/u.test(date);
  return kept.replace(/ il(?:in|də|dən)?$/u, isFrom ? ' ildən' : isWhen ? ' ildə' : ' il');
}
