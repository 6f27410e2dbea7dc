import { foldAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { type IdKind, idCandidate } from './id-candidate.ts';
import { ANNOUNCED, type Code, codesIn, SIGN } from './number-code.ts';
import { BY_SHAPE, KIND, UNEXPLAINED } from './number-kinds.ts';
import {
  endsPhrase,
  headBefore,
  headBehind,
  headRightBefore,
  subject,
  wordsBefore,
} from './number-nouns.ts';
import { restOfRows } from './number-rows.ts';
import { LINK, MEASURE } from './number-signs.ts';
import { numbersInTables } from './number-tables.ts';
import { type NumberedKind, namesPrivateFile } from './number-words.ts';
import { isOfRussianLaw, isPublicAct } from './public-acts.ts';
import { isApplication, isModel, isUnexplained, isVehicleModel } from './unexplained-numbers.ts';
import { CALLED, CLAUSE, isPlaceInBook, isRange, paperBeside } from './unsigned-numbers.ts';

const BEYOND_ARTICLES = /^\d{4}-\d\d$/; // `5694-12`: a noun beside it decides
const DIVIDED_CLAUSE = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){1,4}$/;
/** Right before a number of a class of its own, whose rule decides even where the check digit fails. */
const OWN_CLASS =
  /(?:^|[^a-z])(?:v\.?o\.?e\.?n|f\.?i\.?n|pin|iban|ssn|swift|bic|инн|воен)(?:-?(?:i|u|in|un|nin|si|ile|le))?(?: (?:kod|nomre)\p{L}{0,6})?[ :№#=–-]{0,4}$/u;
const REACH = 90; // units before and behind in which the noun of a number stands
const MIN_IN_ROW = 6; // digits
const JOINED = /^(?:,|,? və|,? и) (?:№ ?)?$/u;
const ROW_GAP = 60; // units between two numbers of a row
const MIN_CASE = 6; // digits: no court counts so many criminal cases, no firm so many orders
const HOUR = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;
const BARE_NUMBER = /^\d{4}$/;
const LEADING_ZERO = /^0\d{1,5}$/; // no amount, count or clause
// `781.8875`: no clause has so many digits behind a dot.
const DOTTED = /^\d{2,4}\.\d{4,6}$/;
const MIN_BRACKETED = 2; // digits: `(etibarnamə 58)`
const MIN_TOLD = 3; // digits of a number that only a colon announces
const MIN_UNTOLD = 4; // digits of a vehicle's number that nothing calls one
const SHORT_COUNTS: ReadonlySet<NumberedKind> = new Set(['paper', 'deal', 'act']);
const MAY_BE_BARE: ReadonlySet<NumberedKind> = new Set(['document', 'network']);
const OF_REGISTER = /reyestr|kadastr|inventar/; // `0114-2267 inventar nömrəli mənzil`
// A place in a row has a short number (`12 nömrəli otaq`): a long one is that of the thing.
const MIN_NEUTRAL = 5; // digits
const MIN_NEUTRAL_WITH_LETTERS = 4; // digits
const SHAPED =
  /^(?:\p{Lu}{2,3} ?\d{6,12}|\p{Lu}{1,5}\d{7,12}|\p{Lu}{2}\d{9}\p{Lu}{2}|\p{Lu}{1,4}-\p{Lu}{1,3} \d{5,9}|\p{Lu}{1,5}(?:[-/]\p{Lu}{1,5}){0,2} ?(?:№|#) ?\d{4,9}|\p{Lu}{2,5}-\d{6,12}|\p{Lu}\d{1,2}-\d{5,12}|(?:\p{Lu}{2,6} )?\d{9,20}|\d{2,4}(?:-\d{3,6}){2,4})$/u;

// The number of a case as courts wrote it before the code of the court stood in it.
// No text has so many pages, annexes or forms: the number printed on a sheet.
const ORDINAL = /-C[IİUÜ]$/u; // heading in capitals: `747-1-Cİ MADDƏ`
/** `1224 nömrəli jurnal`, `siyahıda (7673)`: nobody counts so many; no year. */
const MANY = /^(?!(?:19|20)\d\d$)[1-9]\d{3}$/;
const OF_DEAL = /^\d{1,3}-\p{Lu}{2,4}$/u; // `1-ƏM`: annex of a contract
const PRINTED = /\d{5}|\d{3}[/-]\d{2}|\p{Lu}-\d{3,6}\/[\d\p{Lu}]|\d\/\p{Ll}$/u;
const TWO_PAIRS = /^\d{2}\/\d{2}$/; // `95/57 nömrəli əlavə`: no annex of a law
const TWO_LETTERS = /\p{L}{2}/u; // `6-ƏM`: no clause or flat has two
// `icra işi açılıb, iş 15-4589/25 nömrə ilə`: the file of a bailiff.
const OF_WRIT = /(?:^| )icra (?:isi|icraati)\p{L}{0,3} \p{L}{3}/u;
// `ax. işi № 27890`: whose file it is a word in short tells; a court writes its own in full.
const SHORT_FILE =
  /(?:^| )(?!(?:bu|o|oz|ki|ve|de|da|ilk|son|c|cin|cina|m|mul|i|inz|meh|nz|kom|iqt) )\p{L}{1,4} isi(?: (?:№|nomresi))?$/u;
const STRASBOURG_REACH = 120; // units before a protocol that name its convention
// `2-1/118`, `e-2-1184`: how courts number cases where no code of the court stands in the number.
const COURT_LIKE =
  /^(?:№ ?)?(?:(?:\p{L}-)?\d{1,2}(?:[-/]\d{1,2}){0,2}\p{L}{0,4}[-/]\d{1,6}(?:[/-]\d{2,4})?|\d{1,5}[/-](?:19|20)\d\d)$/u;
const OLD_CASE = /^(?:№ ?)?\d{1,2}(?:-\d)?-\d{1,5}[/-](?:\d\d|\d{4})$/;

/**
 * Numbers told by the noun they belong to, in whatever shape and on whichever side of it (`Etibarnamə 5-7951
 * nömrə ilə`, `375/NK nömrəli müayinə aktı`, `kadastr 745860376720`), and those whose shape alone tells.
 * The nearest noun decides: numbers of acts, cases and state bodies' papers stay.
 */
export function findNumberedThings(view: string): Candidate[] {
  const out: Candidate[] = [];
  let last: { readonly code: Code; readonly kind: IdKind } | undefined;
  for (const code of codesIn(view)) {
    const own = kindOf(view, code);
    const isSure = own !== undefined && own !== UNEXPLAINED;
    const kind = isSure ? own : (kindInRow(view, code, last) ?? own);
    if (kind === undefined) continue;
    const found = idCandidate(kind, view, code.start, code.end);
    out.push(kind === UNEXPLAINED ? { ...found, doubt: 'leak-check' } : found);
    last = { code, kind };
  }
  const told = [
    ...numbersInTables(view),
    ...restOfRows(view, out, (behind) => MEASURE.test(foldAz(behind))),
  ];
  const isTold = (one: Candidate) =>
    one.doubt !== undefined && told.some(({ start, end }) => start < one.end && end > one.start);
  return [...out.filter((one) => !isTold(one)), ...told];
}

/** `çıxarışlar: ev üzrə 12345678-90123, bağ üzrə 87654321-32109`: a number of the same shape in the same clause. */
function kindInRow(
  view: string,
  code: Code,
  last: { readonly code: Code; readonly kind: IdKind } | undefined,
): IdKind | undefined {
  if (last === undefined || code.start - last.code.end > ROW_GAP) return undefined;
  const between = view.slice(last.code.end, code.start);
  if (
    JOINED.test(between) &&
    (code.hasSign || code.digits >= MIN_NEUTRAL) &&
    !isCounted(view, code)
  )
    return last.kind;
  if (code.digits < MIN_IN_ROW) return undefined;
  if (/[.;\n]/.test(between)) return undefined;
  return !isCounted(view, code) && shapeOf(code.value) === shapeOf(last.code.value)
    ? last.kind
    : undefined;
}

function isCounted(view: string, { isMixed, end }: Code): boolean {
  return !isMixed && MEASURE.test(foldAz(view.slice(end, end + 12)));
}

function shapeOf(value: string): string {
  return value.replace(/\d/g, '0').replace(/\p{Lu}/gu, 'A');
}

function kindOf(view: string, code: Code): IdKind | undefined {
  const after = foldAz(view.slice(code.end, code.end + REACH));
  const link = LINK.exec(after)?.[0];
  if (isPlaceInBook(view, code, after)) return KIND.document;
  const beside = link === undefined ? paperBeside(view, code, after) : undefined;
  const isLaw = () => isApplication(view, code) || isOfRussianLaw(view, code.start);
  if (beside !== undefined && !isLaw() && !isPublic(view, beside, [], code)) return KIND[beside];
  if (link === undefined && (isUnlikely(view, code) || MEASURE.test(after))) return undefined;
  if (isLaw()) return undefined;
  if (OWN_CLASS.test(foldAz(view.slice(Math.max(0, code.start - 30), code.start))))
    return undefined;
  const before = wordsBefore(view, code);
  const own = link === undefined ? headRightBefore(before) : undefined;
  const head =
    (CALLED.has(own) ? own : headBehind(after, link, code)) ??
    (link === undefined || code.hasSign || endsPhrase(after, link)
      ? headBefore(before, isAnnounced(view, code))
      : undefined) ??
    subject(before, link);
  if (head === 'neutral' && OF_REGISTER.test(link ?? '')) return KIND.property;
  if (head === 'plate' && link === undefined && isVehicleModel(view, code)) return undefined;
  if (head !== undefined && head !== 'neutral') {
    const isAlone = isAloneInBrackets(view, code);
    const mayBeBare =
      MAY_BE_BARE.has(head) || isAlone || (head === 'paper' && view[code.start - 1] === '(');
    if (isBare(view, code, link) && !mayBeBare && !isBracketed(view, code)) return undefined;
    const isPrivate =
      !isPublic(view, head, before, code) &&
      isEnough(code, head, isAlone || isBracketed(view, code) || isTold(view, code, link));
    return isPrivate ? KIND[head] : undefined;
  }
  if (SHAPED.test(code.value.replace(SIGN, ''))) return isModel(view, code) ? undefined : BY_SHAPE;
  if (head === 'neutral' && !isLong(code)) return undefined;
  if (isCountLike(view, code)) return undefined;
  return isUnexplained(view, code, link !== undefined) ? UNEXPLAINED : undefined;
}

/** `(57)`: two digits in brackets, which only a paper's noun makes a number of somebody's. */
function isCountLike(view: string, code: Code): boolean {
  return code.digits < MIN_TOLD && !code.isMixed && isAloneInBrackets(view, code);
}

function isLong({ digits, hasLetters }: Code): boolean {
  return digits >= (hasLetters ? MIN_NEUTRAL_WITH_LETTERS : MIN_NEUTRAL);
}

/** True of a number that the noun and the words around it make public. */
function isPublic(
  view: string,
  head: NumberedKind,
  before: readonly string[],
  code: Code,
): boolean {
  const { start, end, value } = code;
  if (head === 'act') return isPublicAct(view, start, end, value);
  if (head === 'paper') return isOfConvention(view, code);
  if (head === 'case') return OLD_CASE.test(value);
  const words = before.join(' ');
  if (head !== 'file' || namesPrivateFile(before) || OF_WRIT.test(words)) return false;
  if (SHORT_FILE.test(words)) return false;
  return COURT_LIKE.test(value) || (!code.hasLetters && code.digits < MIN_CASE);
}

/** True of a protocol to a convention (`Konvensiyanın 1 saylı Protokolu`), which is law. */
function isOfConvention(view: string, { start, end, digits, isMixed }: Code): boolean {
  if (isMixed || digits > 2) return false;
  const around = view.slice(Math.max(0, start - STRASBOURG_REACH), end + REACH);
  return /[Kk]onvensi|Конвенци/u.test(around) && /(?:P|p)rotokol|(?:П|п)ротокол/u.test(around);
}

/** A short number or that of a clause, with no word or sign beside it that makes it an identifier. */
function isUnlikely(view: string, code: Code): boolean {
  if (DIVIDED_CLAUSE.test(code.value) && /^\.\s/.test(view.slice(code.end, code.end + 2)))
    return true; // `olduğu sənəddir:\n1005.1.1. Sənədin`
  if (HOUR.test(code.value)) return true;
  if (code.digits >= MIN_BRACKETED && (isAloneInBrackets(view, code) || isBracketed(view, code)))
    return false;
  if (code.hasSign || [BARE_NUMBER, LEADING_ZERO, DOTTED].some((shape) => shape.test(code.value)))
    return false;
  if (code.digits > 3 && (!CLAUSE.test(code.value) || BEYOND_ARTICLES.test(code.value)))
    return false;
  return (
    (!code.isMixed || CLAUSE.test(code.value)) &&
    !ANNOUNCED.test(view.slice(Math.max(0, code.start - 14), code.start))
  );
}

/** Four digits that nothing but a noun in front calls a number: beside a deal they are its amount. */
function isBare(view: string, code: Code, link: string | undefined): boolean {
  return (
    link === undefined &&
    BARE_NUMBER.test(code.value) &&
    !code.value.startsWith('0') &&
    !ANNOUNCED.test(view.slice(Math.max(0, code.start - 14), code.start))
  );
}

/** True where a word or sign beside a number says that it is one: a number sign, `nömrəsi`, `saylı`. */
function isTold(view: string, code: Code, link: string | undefined): boolean {
  if (link !== undefined || code.hasSign) return true;
  const before = view.slice(Math.max(0, code.start - 12), code.start);
  return code.digits >= MIN_TOLD
    ? ANNOUNCED.test(before)
    : /n[öo]mr\p{L}{1,5}[ :–-]{0,3}$/u.test(before);
}

function isEnough(code: Code, head: NumberedKind, isTold: boolean): boolean {
  const { digits, value, hasLetters, isMixed } = code;
  if (SHORT_COUNTS.has(head)) {
    if (isTold) return true;
    if (isRange(value)) return false;
  }
  if (head === 'counted' || head === 'listed')
    return (
      (head === 'listed' && isTold && (hasLetters || MANY.test(value.replace(SIGN, '')))) ||
      TWO_PAIRS.test(value) ||
      PRINTED.test(value) ||
      OF_DEAL.test(value) ||
      (hasLetters && digits > 2 && !ORDINAL.test(value))
    );
  if (head === 'writ') return isMixed || digits >= MIN_NEUTRAL;
  if (head === 'case') return hasLetters || digits >= MIN_CASE;
  const least = isTold ? MIN_TOLD : MIN_UNTOLD;
  if (head === 'plate') return digits >= (hasLetters ? MIN_TOLD : least) && !/ 000$/.test(value);
  if (head === 'network') return digits > least || (isMixed && value.length > least);
  if (isMixed) return digits >= 2 || TWO_LETTERS.test(value);
  if (LEADING_ZERO.test(value)) return true;
  return digits >= (head === 'document' && !isTold ? 3 : 2);
}

/** `(arayış 2479)`, `(справка о выселении 9/4-118; …)`: brackets that hold the noun and end with its number. */
function isBracketed(view: string, { start, end }: Code): boolean {
  if (!/^[);,]/.test(view.slice(end, end + 1))) return false;
  return /\([^()\d;\n]{3,60}$/u.test(view.slice(Math.max(0, start - 62), start));
}

/** `balansa (935) söykənir`, `arayışı (966, imzalayan …)`: the noun before the brackets, the number first in them. */
function isAloneInBrackets(view: string, { start, end }: Code): boolean {
  const isClosed = view[end] === ')' || /^[,;] \p{Ll}{4}/u.test(view.slice(end, end + 6));
  return isClosed && /\p{Ll} \($/u.test(view.slice(Math.max(0, start - 3), start));
}

/** True where a sign, a colon or brackets say that the number behind a few words is that of the noun before them. */
function isAnnounced(view: string, code: Code): boolean {
  if (code.hasSign || isBracketed(view, code)) return true;
  const isLong = code.digits >= MIN_NEUTRAL || (code.isMixed && code.digits >= MIN_TOLD);
  return isLong && view.slice(Math.max(0, code.start - 2), code.start) === ': ';
}
