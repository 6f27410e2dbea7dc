import { BRANDS } from './identifier-context.ts';

/** What is known of a number beside which no noun tells what it is. */
type Code = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  readonly hasSign: boolean;
  readonly hasLetters: boolean;
};

const REACH = 60; // units before and behind that may explain a number
const MODEL_BEHIND =
  /^["”»)]{0,2} ?(?:model|marka|tipli|növlü|seriyalı|standart|saylı dövlət standart|təsnifat|kod|markası|tip)/u;
/** What makes the code behind it a model, a brand or a standard; exported to be checked. */
export const MODEL_BEFORE = new RegExp(
  `(?:(?:[Mm]odel|[Mm]arka|[Tt]ip|[Ss]tandart|[Kk]od|QOST|GOST|ГОСТ|[İI]SO|AZS|DIN|SNiP|СНиП|KMQ|${BRANDS})\\p{L}{0,6})[ :№“"«(-]{0,3}$`,
  'u',
);
// `2003-cü il, № 8`, `“Azərbaycan” qəzeti, № 85`: the issue of a journal or newspaper.
const ISSUE_BEFORE = /(?:-c[ıiuü] ?il|toplusu|qəzeti|jurnalı|bülleteni|г\.|газета)[”"»)]?,? ?$/iu;
const ANNOUNCED = /(?:№|n[oö]mr\p{L}{1,5})[ :–-]{0,3}$/u;
const SIGN = /^(?:№|#|N[°º.]|No\.?) ?/;
const LAW = /\d-[IVXİ]{1,5} ?[QKFM]{1,2}D?(?!\p{L})/u;
const CLAUSE = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){1,5}$/;
const AMOUNT_BEFORE =
  /(?:məbləğ|qiymət|dəyər|haqq|borc|cəmi|faiz|miqdar|cərimə|gəlir|xərc|ödəniş|sayı|sahə|tiraj|сумм)\p{L}{0,8}[^.;]{0,20}$/iu;
const AMOUNT_BEHIND =
  /^[ ]?(?:[|+%*/=]|[^.;\n]{0,40}(?:manat|azn|dollar|avro|rubl|ədəd|nəfər|kv\.|metr|litr|kub))/iu;

const STANDARD = /^(?:QOST|GOST|ГОСТ|[İI]SO|AZS|DIN|EN|SNiP|СНиП|ТУ|TU|TŞ)(?!\p{L})/u;

/** True of the name of a model, a brand's thing or a standard. */
export function isModel(view: string, { start, end, value }: Code): boolean {
  return (
    STANDARD.test(value) ||
    MODEL_BEFORE.test(view.slice(Math.max(0, start - REACH), start)) ||
    MODEL_BEHIND.test(view.slice(end, end + REACH))
  );
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
  if (isLinked) return hasLetters ? value.length > 3 : digits > 3;
  if (code.hasSign || ANNOUNCED.test(before))
    return !ISSUE_BEFORE.test(before) && (hasLetters ? digits > 1 : digits > 4);
  if (hasLetters) return digits > 4 || (digits > 2 && /\/|-\p{Ll}/u.test(value));
  return (
    /^\d{7,8}(?<!000)$/.test(value) && !AMOUNT_BEFORE.test(before) && !AMOUNT_BEHIND.test(after)
  );
}
