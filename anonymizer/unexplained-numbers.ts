import { BRANDS } from './identifier-context.ts';
import type { Code } from './number-code.ts';

type Place = Pick<Code, 'start' | 'end' | 'value'>;

const REACH = 60; // units before and behind that may explain a number
const MODEL_BEHIND =
  /^["”»)]{0,2} ?(?:model|marka|tipli|növlü|seriyalı|standart|saylı dövlət standart|təsnifat|markası|tip)/u;
/** What makes the code behind it a model, a brand or a standard; exported to be checked. */
export const MODEL_BEFORE = new RegExp(
  `(?:(?:[Mm]odel|[Mm]arka|[Tt]ip|[Ss]tandart|(?:[Tt]əsnifat|[Mm]al|[Əə]mtəə|[Bb]üdcə|[Rr]əng|[Mm]əhsul|XİF|MN) kod|QOST|GOST|ГОСТ|[İI]SO|AZS|DIN|SNiP|СНиП|KMQ|${BRANDS})\\p{L}{0,6})[ :№“"«(-]{0,3}$`,
  'u',
);
// `2003-cü il, № 8`, `“Azərbaycan” qəzeti, № 85`: the issue of a journal or newspaper.
const ISSUE_BEFORE = /(?:-c[ıiuü] ?il|toplusu|qəzeti|jurnalı|bülleteni|г\.|газета)[”"»)]?,? ?$/iu;
const ANNOUNCED = /(?:№|[Nn][oö]mr\p{L}{1,5}|[Kk]odu|(?<!\p{L})[Iİ]D(?:-si)?)[ :–-]{0,3}$/u;
// `inəyin nömrəsi 47`, `nömrəsi: 12`: whatever it is of, it has no other; a row of a table has `sıra nömrəsi`.
const NAMED_NUMBER =
  /(?<!s[ıi]ra )(?<!\p{L})n[öo]mr[əe](?:si|sini|sinin|)(?: is[əe]| olaraq)?[ :–-]{1,3}$/iu;
const SIGN = /^(?:№|#|N[°º.]|No\.?) ?/;
const LAW = /\d-[IVXİ]{1,5} ?[QKFM]{1,2}D?(?!\p{L})/u;
// The number of a case or letter with its year (`2-1184/2019`).
const OF_YEAR = /[/-](?:19[5-9]|20[0-4])\d$/;
const NAMED_YEAR = /^\p{L}+ (?:19|20)\d\d$/u; // `QƏRAR 2025`
const SERIES = /^\p{Lu}{1,4}[-/]\d{4}$/u; // `Б-4417`
const IN_GROUPS = /^\p{Lu}{1,4}[-/]\d{3,6}[-/][\p{Lu}\d]{1,6}$/u; // `BT-118-A`
// Three digits behind a date or a paper's name are those of its issue or of a law (`09 may № 101`).
const DATED =
  /qəzet|jurnal|toplu|tarixli|-c[ıiuü] ?il|(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)\p{L}{0,3} ?$|газет|журнал|собран/u;
const CLAUSE = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){1,5}$/;
/** Words for sums, before a number. */
export const AMOUNT_BEFORE =
  /(?:məbləğ|qiymət|dəyər|haqq|borc|cəmi|faiz|miqdar|cərimə|gəlir|xərc|ödəniş|sayı|sahə|tiraj|сумм)\p{L}{0,8}[^.;]{0,20}$/iu;
const AMOUNT_BEHIND =
  /^[ ]?(?:[|+%*/=]|[^.;\n]{0,40}(?:manat|azn|dollar|avro|rubl|ədəd|nəfər|kv\.|metr|litr|kub))/iu;

/** Names of standards and catalogues before a number. */
export const STANDARD =
  /^(?:ISBN|ISSN|QOST|GOST|ГОСТ|[İI]SO|AZS|DIN|EN|SNiP|СНиП|ТУ|TU|TŞ)(?!\p{L})/u;

const APPLICATION = /^(?:№ ?)?\d{3,5}\/\d\d$/;
const STRASBOURG = /Avropa |Strasburq|qarşı[”"»]/u;
const STRASBOURG_REACH = 200; // units before and behind an application that name the European Court

// `287 saylı “Nur” liseyi`: an institution has its number before its name.
const NAMED_BEHIND = /^ ?(?:saylı|nömrəli) ["“„«]/u;
const MIN_TOLD = 3; // digits: what has as many beside a number sign or word counts nothing in a text

/** True of digits in groups that no amount is written in (`17 0099812`). */
function isSpaced(value: string, digits: number): boolean {
  return (
    digits >= MIN_DIVIDED && /^\d+(?: \d+){1,4}$/.test(value) && !/^\d{1,3}(?: \d{3})*$/.test(value)
  );
}

/** True of the number of an application to the European Court of Human Rights (`44774/98`), which its decisions are cited by. */
export function isApplication(view: string, { start, end, value }: Place): boolean {
  return (
    APPLICATION.test(value) &&
    STRASBOURG.test(view.slice(Math.max(0, start - STRASBOURG_REACH), end + STRASBOURG_REACH))
  );
}

const LOCAL_PHONE = /^\d{3}-\d\d-\d\d$/; // whose it is the rules of telephones tell
const MIN_DIVIDED = 7; // digits: shorter ones with a sign are also fractions, scores, spans of pages

/** True of digits in two groups and more (`389/7465`, `62902143-69740`) that end in no year. */
function isDivided(value: string, digits: number): boolean {
  if (digits < MIN_DIVIDED || OF_YEAR.test(value) || LOCAL_PHONE.test(value)) return false;
  // `170-171-1`: articles from and to.
  return /\d{5}|\//.test(value) && /^\d{1,8}(?:[/-]\d{1,8}){1,4}$/.test(value);
}

/** What begins with a brand; exported to be checked. */
export const MODEL = new RegExp(`^${BRANDS}(?!\\p{L})`, 'u');

/** True of the name of a model, a brand's thing or a standard. */
export function isModel(view: string, { start, end, value }: Place): boolean {
  return (
    STANDARD.test(value) ||
    MODEL.test(value) ||
    MODEL_BEFORE.test(view.slice(Math.max(0, start - REACH), start)) ||
    MODEL_BEHIND.test(view.slice(end, end + REACH))
  );
}

/** Exported to be checked. */
export const BRAND_BEFORE = new RegExp(`(?<!\\p{L})${BRANDS}["”“»]?[ -]$`, 'u');
/** `VAZ-21074`; exported to be checked. */
export const BRAND_MODEL = new RegExp(`^${BRANDS}[ -]?\\d{3,6}(?:-\\d{2})?$`, 'u');
const SHORT_MODEL = /^(?:\p{Lu}{1,2}[ -]?)?\d{1,3}\p{Lu}{0,2}$|^\d{3,6}(?:-\d{2})?$/u;

/** True of the model of a vehicle (`VAZ-21074`, `Mercedes E220`), which the word for one beside it makes no plate. */
export function isVehicleModel(view: string, { start, value }: Place): boolean {
  if (BRAND_MODEL.test(value)) return true;
  return SHORT_MODEL.test(value) && BRAND_BEFORE.test(view.slice(Math.max(0, start - 16), start));
}

/**
 * True of a number that nothing explains as public: neither a measure, amount, clause or issue of a journal
 * nor the name of a model or standard. `isLinked`: `nömrəli`, `saylı` or the like stands behind it. Such a
 * number is taken for somebody's.
 */
export function isUnexplained(view: string, code: Code, isLinked: boolean): boolean {
  const { start, end, value, digits, hasLetters } = code;
  if (CLAUSE.test(value.replace(SIGN, '')) || LAW.test(view.slice(start, end + 4))) return false;
  const before = view.slice(Math.max(0, start - REACH), start);
  const after = view.slice(end, end + REACH);
  if (isModel(view, code)) return false;
  if (isLinked)
    return hasLetters
      ? value.length > 2
      : digits > MIN_TOLD ||
          /^0\d/.test(value) ||
          (digits === MIN_TOLD && !NAMED_BEHIND.test(after));
  if (!hasLetters && NAMED_NUMBER.test(before)) return true;
  if (code.hasSign || ANNOUNCED.test(before))
    return (
      !ISSUE_BEFORE.test(before) &&
      (hasLetters ? digits > 1 : digits > MIN_TOLD || (digits === MIN_TOLD && !DATED.test(before)))
    );
  if (NAMED_YEAR.test(value)) return false;
  if (hasLetters)
    return (
      digits > 4 ||
      SERIES.test(value) ||
      IN_GROUPS.test(value) ||
      (digits > 2 && /\/|-\p{Ll}/u.test(value))
    );
  const isAlone = /\($/.test(before) && /^\)/.test(after);
  const isShaped =
    (isAlone && /^\d{5,8}(?<!000)$/.test(value)) ||
    /^\d{7,8}(?<!000)$/.test(value) ||
    isDivided(value, digits) ||
    isSpaced(value, digits);
  return isShaped && !AMOUNT_BEFORE.test(before) && !AMOUNT_BEHIND.test(after);
}
