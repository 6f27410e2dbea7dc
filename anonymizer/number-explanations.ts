const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const ROMAN = '[XIVİІХ]{1,4}';
/** Days, hours and years, whole chunks. */
export const TIMES = new RegExp(
  `^(?:${DAY}[./-]${MONTH}[./-](?:${YEAR}|\\d\\d)|${YEAR}[./-]${MONTH}[./-]${DAY}|${DAY}[./-]${ROMAN}[./-](?:${YEAR}|\\d\\d)|${DAY}[./]${MONTH}|${MONTH}[./]${YEAR}|(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?:[:.][0-5]\\d)?(?:-(?:[01]?\\d|2[0-4])[:.][0-5]\\d)?|${YEAR}(?:[/-](?:${YEAR}|\\d\\d))?)$`,
  'u',
);
const YEAR_ALONE = /^(?:1[5-9]|20|21)\d\d$/u;
const CLAUSE = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}(?:-\d{1,2})?){1,6}$/;
const DECIMAL = /^\d{1,9}[.]\d{1,4}$/;
const SMALL = /^(?:[+-]?\d{1,3}|\p{L}{1,3}\.\d{1,3})$/u;
const ARTICLE = /^\d{1,3}-\d{1,2}$/;
const RANGE = /^(\d{1,4})[-–](\d{1,4})$/;
const FRACTION = /^(\d{1,2})\/(\d{1,3})$/;
const MAX_RANGE = 100;
const MAX_PARTS = 24; // of a whole that shares are told in
const THOUSANDS = /^\d{1,3}(?: \d{3}){1,3}$/;
// `118-manatlıq`, `12-mərtəbəli`, `100%-lik`: a word made of a quantity.
const OF_QUANTITY =
  /^\d{1,6}(?:[.,]\d{1,2})?-?\p{Ll}{0,14}l[ıiuü](?:[kq]|[ğy][ıiuü])?(?:\p{Ll}{0,4})?$/u;
const MEASURED =
  /^\d{1,6}(?:[.,]\d{1,3})?-?(?:mm|sm|cm|dm|m|m²|m³|m2|m3|km|kq|q|qr|mq|ml|l|lt|t|V|v|W|Vt|kW|kVt|kV|kVA|A|Ah|Hz|MHz|GHz|GB|Gb|MB|Mb|KB|TB|QB|ha|azn|AZN|USD|EUR|man|manat|faiz|illik|nəfər|saat|dəq|san|мм|см|м|км|кг|г|л|т|В|Вт|кВт|Гб|ГБ|га|кв|руб|чел|°C?)(?:-\p{Ll}{1,6})?$/u;
const SIZE = /^\d{1,5}(?:[.,]\d{1,2})?(?:[xхX*×]\d{1,5}(?:[.,]\d{1,2})?){1,3}$/u;
// `B2`, `A-4`, `5G`, `Mİ-17`: a size, a blood group, a category, a model.
const SHORT_MARK =
  /^(?:\p{Lu}{1,4}-?\d{1,2}|\p{Lu}\p{Ll}{2,11}-\d{1,2}|\d-?\p{Lu}{1,2}|\d{2}\p{Lu}{1,2}|\p{Lu}\d-\d{1,2}|\d{1,2}W-\d\d)$/u;
const CUBIC = /^(?:mm|cm|sm|dm|m|km|мм|см|дм|м|км)[23]$/u; // the unit of a number before it
const LAW = /^\d{1,4}-(?:[IVXİ]{1,6}(?:[QKFMD]{1,4})?|[QKFMD]{1,4})$/u;
/** `3004 90 000 0`, `8703.23`, `46.90.0`: goods and trades in classifiers; behind them stands `kodu`. */
const CLASSIFIER =
  /^(?:\d{4}(?:[ .]\d{2}(?:[ .]\d{2,3}(?:[ .]\d{1,2})?)?)|\d{2}\.\d{1,2}(?:\.\d{1,2})?)$/u;
const CASE = /^(?:e-)?\d{1,2}(?:-\d{1,2})?$/;

/** True of a number whose shape alone tells that it is nobody's. `isTold`: a sign or word beside it calls it a number. */
export function isExplainedByShape(bare: string, value: string, isTold: boolean): boolean {
  if (isTold) return /^\d{1,2}$/.test(bare) || YEAR_ALONE.test(bare);
  if (SMALL.test(bare)) return !/^0\d{2}$/.test(bare);
  if (TIMES.test(bare) || (CLAUSE.test(bare) && !isAddressOfNet(bare)) || DECIMAL.test(bare))
    return true;
  if (ARTICLE.test(bare) || isRange(bare) || isShare(bare) || THOUSANDS.test(bare)) return true;
  return [MEASURED, SIZE, OF_QUANTITY, SHORT_MARK, CUBIC, LAW, CASE].some(
    (shape) => shape.test(value) || shape.test(bare),
  );
}

/** True of what a classifier numbers (`46.90.0 kodu üzrə ticarət`). */
export function isOfClassifier(value: string, after: string): boolean {
  return CLASSIFIER.test(value) && /^[- ](?:mal )?kod/u.test(after);
}

/** `5.191.122.87`: four parts, of which hardly any number of a clause has two so long. */
function isAddressOfNet(value: string): boolean {
  const parts = value.split('.');
  return parts.length === 4 && parts.slice(1).filter((part) => part.length > 1).length > 1;
}

function isRange(value: string): boolean {
  const [, from, to] = RANGE.exec(value) ?? [];
  const length = Number(to) - Number(from);
  return length > 0 && length <= MAX_RANGE;
}

function isShare(value: string): boolean {
  const [, part, whole] = FRACTION.exec(value) ?? [];
  return Number(part) <= Number(whole) && Number(whole) <= MAX_PARTS;
}
