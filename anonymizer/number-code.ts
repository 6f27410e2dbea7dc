import { foldAz } from '#domain/az-text.ts';
import { LINK, MEASURE } from './number-signs.ts';
import { tailOf } from './number-tails.ts';
import { matchesOf } from './quick-pattern.ts';
import { STANDARD } from './unexplained-numbers.ts';

/** A number as it stands in a text, with what is known of it before its noun is looked for. */
export type Code = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  /** Letters or signs beside the digits. */
  readonly isMixed: boolean;
  readonly hasSign: boolean;
  readonly hasLetters: boolean;
};

/** A number as documents, deals and registers bear it: series, number sign, digits with signs between them. */
const CODE =
  /(?<![\p{L}\p{N}]|[\p{N}][./,:-])(?:(\p{Lu}{1,6}(?:[-/]\p{Lu}{1,5}){0,2}|\p{Lu}\/\p{Ll}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}{1,3}(?=[-/]\d)|\p{Ll}{1,2}\/\p{Ll}{1,2}(?=-\d)|\p{Ll}(?=\d{5}))(?:[ /-]{0,2}|\.))?(?:(№|#|N[°º.]|[Nn]o\.?)[ ]{0,2})?(\d(?:\d{0,2}\p{Ll}(?=[/-]\d{2})|[\d\p{Lu}]{0,23})(?:(?:[/-] ?|[.:_])(?:[\d\p{Lu}]{1,24}|\p{Lu}?\p{Ll}{1,3}(?=[/-]\d))){0,7}(?: ?№ ?\d{2,10}(?:[/-]\d{1,8})?)?)((?: \d{3,10}){0,4})(?:(?<=\d)(?:\/\p{Ll}{1,4}\d{0,4}|-\p{Ll}\p{Lu}{1,2}|[/-]\p{Ll}{5,12}(?= n[öo]mr| say[ıi]l| №|\))|\/\p{Ll}{5,12}(?=[,;])|-\p{Ll}{1,4}\/\p{Ll}{1,4}|-(?!c[ıiuü])\p{Ll}{1,4}(?= n[öo]mr| say[ıi]l| №)|-(?!(?:c\p{Ll}{0,2}|s[ıiuü]|[ıiuü]|n?[ıiuü]n|n?[ıiuü]|y?[əa]|n?[dt][əa]n?|l[ıiuü]|l[ıiuü]k|l[əa]r|y?l[əa]|d[ıiuü]r|d[əa]k|[йеяхм]|[ыоая][йеяхм]|г[оа]|м[иу])(?!\p{L}))\p{Ll}{1,4}(?:\.(?= n[öo]mr| saylı))?|-\p{Ll}{1,2}(?<=\((?!(?:19|20)\d\d-)\d{3,6}-\p{Ll}{1,2})(?=\))|\p{Ll}))?(?![\p{L}\p{N}])/gu;
/** Capitals before a number that are no series of it: legal forms, currencies, parts of a text. */
const NO_SERIES =
  /^(?:MMC|ASC|QSC|BOKT|AZN|USD|EUR|ABŞ|RUB|TL|H\/h|M\/h|R\/s|S\/N|DSMF|MAC|DQN|DNN|IMEI|İMEİ|KMQ|AZS|ISO|BS|EN|BMT|MDB|AR|AZ|Azərbaycan|FƏSİL|MADDƏ|HİSSƏ|BÖLMƏ|BƏND|VƏ|ON|İLƏ|VÖEN|FİN|FIN|PİN|PIN|IBAN|İBAN|SSN|VIN|VİN|ФИН|ПИН|ИНН|ВОЕН|СНИЛС|ООО|ОАО|ЗАО)$/u;
/** Codes of law, whose articles have no more than four digits and are not called numbers. */
export const LAW_CODES = /^(?:KM|MK|CM|MM|MN|XİF|İXM|İPM|CPM|MPM|VM|ƏM|İSİTN)$/u;
const LAST_ARTICLE = 1500; // no code has more: the series of a blank has numbers of any size
// Behind the letters of the country: a form of strict account, the tag in a cow's ear. Postcodes are shorter.
const OF_COUNTRY = /^\d{6,12}$/;
// One sign between day, month and year: `01-4/2217` is no date.
const DATE =
  /^(?:(?:[0-2]?\d|3[01])(?:\.(?:0?\d|1[0-2])\.|\/(?:0?\d|1[0-2])\/|-(?:0?\d|1[0-2])-|[./-](?:X[IİІ]{0,2}|[IİІ]{1,3}|[IİІ]?V|V[IİІ]{1,3}|[IİІ]X)[./-]))(?:(?:1[89]|20)\d\d|\d\d)$/;
// Where the end of a line stood: behind a slash, and in a number that begins with 0, as no amount does.
const GAPS = /(?<=\/) |(?<=^0\d{1,6}) (?=\d{2,7}$)/gu;
const YEARS = /^(?:1[89]\d|20[0-3])\d(?:[/-](?:(?:1[89]|20)\d\d|\d\d))?$/;
/** What says, right before a number, that it is one. */
export const ANNOUNCED =
  /[№:]\s?$|(?:n[oö]mr\p{L}{1,7}(?: [–—-])?|kodu?|referans[ıi]|indeksi|номер\p{L}{0,3}) $/u;
/** A number sign with what follows it, at the beginning of a number. */
export const SIGN = /^(?:№|#|N[°º.]|[Nn]o\.?) ?/;
const SIGN_WITHIN = /№|#|N[°º.]|[Nn]o\.?/;
const SIGN_BEFORE = /(?:№|#|N[°º.]) ?$/u; // `№ KM 412`
// Series and number of a printed form, which no register of orders gives (`BX 011733`).
const BLANK = /^\p{Lu}{2,3}[ -]?(?:№ ?)?\d{6,8}$/u;
const REGION_BEFORE = /(?<![\p{L}\p{N}/.,-])\d\d $/u; // `12 KN 004417`
// `e-1182736`, `v/1182-2`, `2(118)2736-IV`: what belongs to a number before it.
const AHEAD = /(?<![\p{L}\p{N}-])(?:\p{Ll}{1,2}[/-]|\d{1,2}(?:-\d)?\(\d{1,3}(?:-\d{1,3})?\)-?)$/u;
// `118-manatlıq`, `(5-mərtəbəli)`: a word that tells of a quantity.
// `e-viza № 118`, `AZ seriya № 552031`, `(АА, № 216058)`
const SIGN_AHEAD =
  /(?<![\p{L}\p{N}])(?:e-\p{Ll}{3,12} |\p{Lu}{1,4} seriya(?:lı)? |(?<=\()\p{Lu}{2}, )$/u;
const COUNTING_WORD = /-(\p{Ll}{5,12})$/u;
const UNTIL = 'qədər'; // `8.00-qədər`
const OF_QUANTITY = /l[ıiuü](?:[kq]|[ğy][ıiuü]\p{Ll}{0,3})?$/u;

/** `T/ş-1`, `z/ç-2`: one of several accused or injured, as clerks number them in short. */
export const ROLE_MARK =
  /^(?:[Tt]\/[Şş]|[Zz]\/[Çç]|[Mm]\/[İiCc]|[Cc]\/[Şş])-\d{1,2}(?:-\p{Ll}{1,4})?$/u;

/** All numbers of a text that may be an identifier, in their order; dates, years, amounts and standards are left out. */
export function* codesIn(view: string): Generator<Code> {
  for (const match of matchesOf(view, CODE)) {
    const code = codeOf(view, match);
    if (code !== undefined) yield code;
  }
}

function codeOf(view: string, match: RegExpExecArray): Code | undefined {
  const [whole, series = '', sign = '', core = '', groups = ''] = match;
  const isOfCountry = series === 'AZ' && OF_COUNTRY.test(core);
  const isSigned =
    sign !== '' || SIGN_BEFORE.test(view.slice(Math.max(0, match.index - 3), match.index));
  const isForeign =
    (NO_SERIES.test(series) || isLawCode(view, match)) &&
    !isSigned &&
    whole[series.length] === ' ' &&
    !isOfCountry;
  if (series === 'KMQ' || STANDARD.test(series)) return undefined; // a footnote of a code, a standard
  const hasSeries = series !== '' && !isForeign;
  const from = isForeign ? whole.indexOf(core, series.length) : 0;
  const behind = match.index + whole.length;
  // A year or an amount behind the number is no part of it.
  const isAmount = groups !== '' && MEASURE.test(foldAz(view.slice(behind, behind + 12)));
  if (isAmount && sign === '' && !hasSeries) return undefined;
  const cut = whole.slice(from, isAmount ? whole.lastIndexOf(groups) : undefined);
  if (isQuantity(cut) || ROLE_MARK.test(cut)) return undefined;
  const tail = isAmount ? '' : tailOf(view, match.index, behind, isSigned);
  const raw = cut + tail;
  const value = raw.replace(GAPS, '');
  if (!hasSeries && (DATE.test(core) || isYears(view, match.index, raw))) return undefined;
  const lead = REGION_BEFORE.exec(view.slice(Math.max(0, match.index - 5), match.index))?.[0];
  const ahead = BLANK.test(value) ? (lead?.length ?? 0) : aheadOf(view, match.index, sign, core);
  const start = match.index + from - ahead;
  return {
    ...{ start, end: match.index + from + raw.length, value },
    digits: value.match(/\d/g)?.length ?? 0,
    isMixed: /[^\d ]/.test(value),
    hasSign: isSigned,
    hasLetters: /\p{L}/u.test(value.replace(SIGN_WITHIN, '')),
  };
}

function isQuantity(value: string): boolean {
  const word = COUNTING_WORD.exec(value)?.[1];
  return (
    word !== undefined && (word === UNTIL || OF_QUANTITY.test(word) || MEASURE.test(foldAz(word)))
  );
}

/** True where the capitals before a number name a code of law and the number may be one of its articles. */
function isLawCode(
  view: string,
  { index, 0: whole, 1: series = '', 3: core = '' }: RegExpExecArray,
) {
  if (!LAW_CODES.test(series) || Number(core) > LAST_ARTICLE) return false;
  const behind = view.slice(index + whole.length, index + whole.length + 12);
  return !/^ (?:n[öo]mr|say[ıi]l)/u.test(behind) || whole.includes('.');
}

/** True of a year or years that no word calls a number. */
function isYears(view: string, at: number, value: string): boolean {
  const behind = at + value.length;
  return (
    YEARS.test(value) &&
    !ANNOUNCED.test(view.slice(Math.max(0, at - 14), at)) &&
    !LINK.test(foldAz(view.slice(behind, behind + 30)))
  );
}

/** Length of what belongs to a number before it: `e-viza № 118`, `e-1182736`, `2(118)2736-IV`; mostly 0. */
function aheadOf(view: string, at: number, sign: string, core: string): number {
  const before = view.slice(Math.max(0, at - 16), at);
  const ahead =
    sign === ''
      ? /[-/)]$/.test(before) && /^\d{2}/.test(core)
        ? AHEAD.exec(before)
        : null
      : SIGN_AHEAD.exec(before);
  return ahead?.[0].length ?? 0;
}
