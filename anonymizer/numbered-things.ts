import { foldAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { type IdKind, idCandidate } from './id-candidate.ts';
import { restOfRows } from './number-rows.ts';
import { type FoundHead, headAt, type NumberedKind, namesPrivateFile } from './number-words.ts';
import { isPublicAct } from './public-acts.ts';
import { matchesOf } from './quick-pattern.ts';
import { isApplication, isModel, isUnexplained, STANDARD } from './unexplained-numbers.ts';

/** A number as documents, deals and registers bear it: series, number sign, digits with signs between them. */
const CODE =
  /(?<![\p{L}\p{N}]|[\p{N}][./,:-])(?:(\p{Lu}{1,6}(?:[-/]\p{Lu}{1,5}){0,2}|\p{Lu}\/\p{Ll}|\p{Lu}\p{Ll}\p{Lu})(?:[ /-]{0,2}|\.))?(?:(№|#|N[°º.]|[Nn]o\.?)[ ]{0,2})?(\d(?:\d{0,2}\p{Ll}(?=[/-]\d{2})|[\d\p{Lu}]{0,23})(?:(?:[/-] ?|[.:])(?:[\d\p{Lu}]{1,24}|\p{Ll}{1,3}(?=[/-]\d))){0,7}(?: ?№ ?\d{3,10})?)((?: \d{3,10}){0,4})(?:(?<=\d)(?:\/\p{Ll}{1,4}|\/\p{Ll}{5,12}(?= n[öo]mr| say[ıi]l|[),;])|-\p{Ll}{1,4}\/\p{Ll}{1,4}|-(?!(?:c\p{Ll}{0,2}|s[ıiuü]|[ıiuü]|n?[ıiuü]n|n?[ıiuü]|y?[əa]|n?[dt][əa]n?|l[ıiuü]|l[ıiuü]k|l[əa]r|y?l[əa]|d[ıiuü]r|d[əa]k|[йеяхмо]|[ыоая][йеяхм]|г[оа]|м[иу])(?!\p{L}))\p{Ll}{1,4}(?:\.(?= n[öo]mr| saylı))?|\p{Ll}))?(?![\p{L}\p{N}])/gu;
/** Numbers of clauses (`102.1.14`, `1078-11.1`). */
const CLAUSE = /^(?:\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){0,5}|\d{1,3}(?:\.\d{1,5}){1,4})$/;
const BEYOND_ARTICLES = /^\d{4}-\d\d$/; // `5694-12`: a noun beside it decides
const DIVIDED_CLAUSE = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){1,4}$/;
/** Capitals before a number that are no series of it: legal forms, currencies, parts of a text. */
const NO_SERIES =
  /^(?:MMC|ASC|QSC|BOKT|AZN|USD|EUR|ABŞ|RUB|TL|KMQ|AZS|ISO|BS|EN|BMT|MDB|AR|AZ|Azərbaycan|FƏSİL|MADDƏ|HİSSƏ|BÖLMƏ|BƏND|VƏ|ON|İLƏ|VÖEN|FİN|FIN|PİN|PIN|IBAN|İBAN|SSN|VIN|VİN|ФИН|ПИН|ИНН|ВОЕН|СНИЛС|ООО|ОАО|ЗАО)$/u;
/** Codes of law, whose articles have no more than four digits and are not called numbers. */
const LAW_CODES = /^(?:KM|MK|CM|MM|MN|XİF|İXM|İPM|CPM|MPM|VM|ƏM|İSİTN)$/u;
const EAR_TAG = /^\d{8,12}$/; // of cattle, behind the letters of the country
/** What says, right before a number, that it is one. */
const ANNOUNCED = /[№:]\s?$|(?:n[oö]mr\p{L}{1,4}|kodu?|referans[ıi]|indeksi) $/u;
// One sign between day, month and year: `01-4/2217` is no date.
const DATE =
  /^(?:(?:[0-2]?\d|3[01])\.(?:0?\d|1[0-2])\.|(?:[0-2]?\d|3[01])\/(?:0?\d|1[0-2])\/|(?:[0-2]?\d|3[01])-(?:0?\d|1[0-2])-)(?:(?:1[89]|20)\d\d|\d\d)$/;
const YEARS = /^(?:1[89]|20)\d\d(?:[/-](?:(?:1[89]|20)\d\d|\d\d))?$/;
/** Behind a number that is an amount, a measure, a year, an age, an article or a time. */
/** Right before a number of a class of its own, whose rule decides even where the check digit fails. */
const OWN_CLASS =
  /(?:^|[^a-z])(?:v\.?o\.?e\.?n|f\.?i\.?n|pin|iban|ssn|swift|bic|инн|воен)(?:-?(?:i|u|in|un|nin|si|ile|le))?(?: (?:kod|nomre)\p{L}{0,6})?[ :№#=–-]{0,4}$/u;
const MEASURE =
  /^(?:-?(?:c[iu]|s[iu]|[iu])(?![a-z])|[ ]?(?:%|faiz|manat|azn|qepik|abs|usd|eur|avro|dollar|rubl|руб|манат|man\.|kv\.?|kub|m2|hektar|ha |sot|metr|km|sm |mm |kq|kilo|qram|qr\.|ton|litr|(?:il|ay|gun|saat)(?:lik|lər|ler|lar|in|de|da|den|dan|dir|dur)?(?![a-z])|deqiqe|yas|nefer|eded|deste|defe|min |milyon|milyard|promil|kvt|volt|год|г\.|лет))/u;
/** Behind a number that says it is one: `nömrəli`, `№-li`, `nömrə ilə`. */
const LINK =
  /^(?:[ ]|-)?(?:\([^()\n]{0,40}\) )?(?:(?:nomre|qeydiyyat|reyestr|kadastr|inventar|sira|ucot|seriya|seriyali|zavod|abonent|sexsi) ){0,2}(?:nomreli|nomre ile|nomresi ile|nomreyle|nomresiyle|nomre altinda|nomresi altinda|nomre altda|nomre olan|nomrelenmis|nomrede|nomresinde|sayi?li|sayi ile|№-?li|№ ile|№-si|no-?li|n-li|id-?li|seriyali|kodlu|kodu ile|sifreli|indeksli|identifikatorlu|serial nomreli|за номером)(?![a-z])/u;
const CONNECTOR =
  /^(?:№|#|n|no|nomre\p{L}{0,8}|seri\p{L}{0,8}|kod\p{L}{0,8}|sayi|qeydiyyat\p{L}{0,4}|reyestr\p{L}{0,4}|identifikasiya|id(?:-?si|-?nin)?|s|indeks\p{L}{0,6}|номер\p{L}{0,3}|сери\p{L}{0,3}|код)$/u;
const LINKING = /^(?:ise|olan|da|de|uzre|ve|eynen|ucun|hemin|onun|от|за|с|о|на|в|по|для)$/u;
const WORD = /[\p{L}№#][\p{L}№-]*|[^\p{L}\s]/gu;
const REACH = 90; // units before and behind in which the noun of a number stands
const SIGN = /^(?:№|#|N[°º.]|[Nn]o\.?) ?/;
const SIGN_WITHIN = /№|#|N[°º.]|[Nn]o\.?/;
const MIN_IN_ROW = 6; // digits
const ROW_GAP = 60; // units between two numbers of a row
const MIN_CASE = 6; // digits: no court counts so many criminal cases, no firm so many orders
const BARE_NUMBER = /^\d{4}$/;
const MIN_TOLD = 3; // digits of a number that only a colon announces
const SHORT_COUNTS: ReadonlySet<NumberedKind> = new Set(['paper', 'deal', 'act']);
const MAY_BE_BARE: ReadonlySet<NumberedKind> = new Set(['document', 'network']);
const OF_REGISTER = /reyestr|kadastr|inventar/; // `0114-2267 inventar nömrəli mənzil`
const MAX_HEAD = 3; // words
// `(090098) işdədir`, `BB 118273 işə əlavə edilib`: the paper lies in the file of the court.
const IN_FILE = /^is(?:d[ei]|e$)/;
// `AA-33 seriyalı, 771204 nömrəli bilet`: series and number apart; `№ 12, 13 və 17 qəbzlər`: the rest of a row.
const NUMBERS_BETWEEN = /^(?:(?:,|,? ve|,? и)? (?:№ ?)?\d[\d/-]{0,14}(?![\p{L}\d])){1,9}/u;
// A place in a row has a short number (`12 nömrəli otaq`): a long one is that of the thing.
const MIN_NEUTRAL = 5; // digits
const MIN_NEUTRAL_WITH_LETTERS = 4; // digits
const ELSEWHERE: ReadonlySet<NumberedKind | undefined> = new Set(['neutral', 'kept', 'counted']);
// `5 nömrəli dispanserin arayışı`, `2 saylı anbardan verilmiş akt`: a short number is that of the nearer noun.
const OF_OTHER =
  /^(?!haqqinda|barede|baresinde)\p{L}{3,40}(?:[iu]n|[iae]d[ae]n?|[^iae]d[ae]n)$|^terefinden$/u;
const MAX_BETWEEN = 5; // words between a number and its noun
const SHAPED =
  /^(?:\p{Lu}{1,5}(?:[-/]\p{Lu}{1,5}){0,2} ?(?:№|#) ?\d{4,9}|\p{Lu}{2,5}-\d{6,12}|\p{Lu}\d{1,2}-\d{5,12}|(?:\p{Lu}{2,6} )?\d{9,20}|\d{2,4}(?:-\d{3,6}){2,4})$/u;

type Code = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  /** Letters or signs beside the digits. */
  readonly isMixed: boolean;
  readonly hasSign: boolean;
  readonly hasLetters: boolean;
};

const KIND: Readonly<Partial<Record<NumberedKind, IdKind>>> = {
  paper: { name: 'numbered-paper', cls: 'document', ground: 'P', score: 0.87 },
  deal: { name: 'numbered-deal', cls: 'contract', ground: 'B', score: 0.87 },
  act: { name: 'numbered-act', cls: 'document', ground: 'P', score: 0.85 },
  document: { name: 'numbered-document', cls: 'document', ground: 'P', score: 0.87 },
  file: { name: 'numbered-file', cls: 'contract', ground: 'B', score: 0.87 },
  writ: { name: 'numbered-writ', cls: 'contract', ground: 'B', score: 0.87 },
  property: { name: 'numbered-property', cls: 'property', ground: 'P', score: 0.87 },
  contract: { name: 'numbered-contract', cls: 'contract', ground: 'B', score: 0.87 },
  case: { name: 'numbered-case', cls: 'document', ground: 'P', score: 0.85 },
  counted: { name: 'numbered-blank', cls: 'document', ground: 'P', score: 0.8 },
  plate: { name: 'numbered-plate', cls: 'plate', ground: 'P', score: 0.87 },
  network: { name: 'numbered-network', cls: 'network', ground: 'P', score: 0.87 },
};
const BY_SHAPE: IdKind = { name: 'number-shape', cls: 'document', ground: 'P', score: 0.8 };
const UNEXPLAINED: IdKind = { name: 'unexplained', cls: 'document', ground: 'P', score: 0.6 };
// The number of a case as courts wrote it before the code of the court stood in it.
// No text has so many pages, annexes or forms: the number printed on a sheet.
const ORDINAL = /-C[IİUÜ]$/u; // heading in capitals: `747-1-Cİ MADDƏ`
const MAX_RANGE = 30; // articles or pages from and to
const OF_DEAL = /^\d{1,3}-\p{Lu}{2,4}$/u; // `1-ƏM`: annex of a contract
const PRINTED = /\d{5}|\p{Lu}-\d{3,6}\/[\d\p{Lu}]|\d\/\p{Ll}$/u;
// Series and number of a printed form, which no register of orders gives (`BX 011733`).
const BLANK = /^\p{Lu}{2,3}[ -]?(?:№ ?)?\d{6,8}$/u;
const TWO_LETTERS = /\p{L}{2}/u; // `6-ƏM`: no clause or flat has two
// `icra işi açılıb, iş 15-4589/25 nömrə ilə`: the file of a bailiff.
const OF_WRIT = /(?:^| )icra (?:isi|icraati)\p{L}{0,3} \p{L}{3}/u;
const SIGN_BEFORE = /(?:№|#|N[°º.]) ?$/u; // `№ KM 412`
const REGION_BEFORE = /(?<![\p{L}\p{N}/.,-])\d\d $/u; // `12 KN 004417`
const AHEAD = /(?<![\p{L}\p{N}-])(?:\p{Ll}-|\d{1,2}(?:-\d)?\(\d{1,3}(?:-\d{1,3})?\)-?)$/u;
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
  for (const match of matchesOf(view, CODE)) {
    const code = codeOf(view, match);
    if (code === undefined) continue;
    const kind = kindOf(view, code) ?? kindInRow(view, code, last);
    if (kind === undefined) continue;
    const found = idCandidate(kind, view, code.start, code.end);
    out.push(kind === UNEXPLAINED ? { ...found, doubt: 'leak-check' } : found);
    last = { code, kind };
  }
  return [...out, ...restOfRows(view, out, (behind) => MEASURE.test(foldAz(behind)))];
}

/** `çıxarışlar: ev üzrə 12345678-90123, bağ üzrə 87654321-32109`: a number of the same shape in the same clause. */
function kindInRow(
  view: string,
  code: Code,
  last: { readonly code: Code; readonly kind: IdKind } | undefined,
): IdKind | undefined {
  if (last === undefined || code.digits < MIN_IN_ROW || code.start - last.code.end > ROW_GAP)
    return undefined;
  if (/[.;\n]/.test(view.slice(last.code.end, code.start))) return undefined;
  const isAmount = !code.isMixed && MEASURE.test(foldAz(view.slice(code.end, code.end + 12)));
  return !isAmount && shapeOf(code.value) === shapeOf(last.code.value) ? last.kind : undefined;
}

function shapeOf(value: string): string {
  return value.replace(/\d/g, '0').replace(/\p{Lu}/gu, 'A');
}

function codeOf(view: string, match: RegExpExecArray): Code | undefined {
  const [whole, series = '', sign = '', core = '', groups = ''] = match;
  const isTag = series === 'AZ' && EAR_TAG.test(core);
  const isSigned =
    sign !== '' || SIGN_BEFORE.test(view.slice(Math.max(0, match.index - 3), match.index));
  const isForeign =
    (NO_SERIES.test(series) || isLawCode(view, match)) &&
    !isSigned &&
    whole[series.length] === ' ' &&
    !isTag;
  if (series === 'KMQ' || STANDARD.test(series)) return undefined; // a footnote of a code, a standard
  const hasSeries = series !== '' && !isForeign;
  const from = isForeign ? whole.indexOf(core, series.length) : 0;
  const behind = match.index + whole.length;
  // A year or an amount behind the number is no part of it.
  const isAmount = groups !== '' && MEASURE.test(foldAz(view.slice(behind, behind + 12)));
  if (isAmount && sign === '' && !hasSeries) return undefined;
  const cut = whole.slice(from, isAmount ? whole.lastIndexOf(groups) : undefined);
  const tail = isAmount ? '' : tailOf(view, match.index, behind, isSigned);
  const value = cut + tail;
  if (!hasSeries && (DATE.test(core) || isYears(view, match.index, value))) return undefined;
  const lead = REGION_BEFORE.exec(view.slice(Math.max(0, match.index - 5), match.index))?.[0];
  const ahead = BLANK.test(value) ? (lead?.length ?? 0) : electronic(view, match.index, sign, core);
  const start = match.index + from - ahead;
  return {
    ...{ start, end: match.index + from + value.length, value },
    digits: value.match(/\d/g)?.length ?? 0,
    isMixed: /[^\d ]/.test(value),
    hasSign: isSigned,
    hasLetters: /\p{L}/u.test(value.replace(SIGN_WITHIN, '')),
  };
}

/** True where the capitals before a number name a code of law and the number may be one of its articles. */
function isLawCode(
  view: string,
  { index, 0: whole, 1: series = '', 3: core = '' }: RegExpExecArray,
) {
  if (!LAW_CODES.test(series) || /^\d{5}/.test(core)) return false;
  const behind = view.slice(index + whole.length, index + whole.length + 12);
  return !/^ (?:n[öo]mr|say[ıi]l)/u.test(behind) || whole.includes('.');
}

/** Capitals and digits behind a number that are a part of it (`№ 1977 KM 412`, `(0417 QZ)`); mostly empty. */
function tailOf(view: string, at: number, end: number, isSigned: boolean): string {
  const after = view.slice(end, end + 16);
  if (/\d{3} \d{3,4}$/.test(view.slice(end - 8, end)))
    return /^ \d\d(?=[),.;\n]|$)/u.exec(after)?.[0] ?? '';
  if (isSigned) return /^ \p{Lu}{1,3} \d{2,8}(?![\p{L}\p{N}])/u.exec(after)?.[0] ?? '';
  return view[at - 1] === '(' ? (/^ \p{Lu}{1,3}(?=\))/u.exec(after)?.[0] ?? '') : '';
}

/** True of a year or years that no word calls a number. */
function isYears(view: string, at: number, value: string): boolean {
  const behind = at + value.length;
  return (
    YEARS.test(value) &&
    !ANNOUNCED.test(view.slice(Math.max(0, at - 8), at)) &&
    !LINK.test(foldAz(view.slice(behind, behind + 30)))
  );
}

/** Length of what belongs to a number before it: `e-viza № 118`, `e-1182736`, `2(118)2736-IV`; mostly 0. */
function electronic(view: string, at: number, sign: string, core: string): number {
  const before = view.slice(Math.max(0, at - 16), at);
  const ahead =
    sign === ''
      ? /[-)]$/.test(before) && /^\d{4}/.test(core)
        ? AHEAD.exec(before)
        : null
      : /(?<![\p{L}\p{N}])e-\p{Ll}{3,12} $/u.exec(before);
  return ahead?.[0].length ?? 0;
}

function kindOf(view: string, code: Code): IdKind | undefined {
  const after = foldAz(view.slice(code.end, code.end + REACH));
  const link = LINK.exec(after)?.[0];
  if (link === undefined && (isUnlikely(view, code) || MEASURE.test(after))) return undefined;
  if (isApplication(view, code)) return undefined;
  if (OWN_CLASS.test(foldAz(view.slice(Math.max(0, code.start - 30), code.start))))
    return undefined;
  const before = wordsBefore(view, code.start);
  const head =
    headBehind(after, link, code) ??
    (link === undefined || code.hasSign ? headBefore(before, code) : undefined) ??
    subject(before, link);
  if (head === 'neutral' && OF_REGISTER.test(link ?? '')) return KIND.property;
  if (head !== undefined && head !== 'neutral') {
    const mayBeBare = MAY_BE_BARE.has(head) || (head === 'paper' && view[code.start - 1] === '(');
    if (isBare(view, code, link) && !mayBeBare) return undefined;
    const isPrivate =
      !isPublic(view, head, before, code) && isEnough(code, head, isTold(view, code, link));
    return isPrivate ? KIND[head] : undefined;
  }
  if (SHAPED.test(code.value.replace(SIGN, ''))) return isModel(view, code) ? undefined : BY_SHAPE;
  if (head === 'neutral' && !isLong(code)) return undefined;
  return isUnexplained(view, code, link !== undefined) ? UNEXPLAINED : undefined;
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
  if (head !== 'file' || namesPrivateFile(before) || OF_WRIT.test(before.join(' '))) return false;
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
  if (code.hasSign || BARE_NUMBER.test(code.value)) return false;
  if (code.digits > 3 && (!CLAUSE.test(code.value) || BEYOND_ARTICLES.test(code.value)))
    return false;
  return (
    (!code.isMixed || CLAUSE.test(code.value)) &&
    !ANNOUNCED.test(view.slice(Math.max(0, code.start - 8), code.start))
  );
}

/** Four digits that nothing but a noun in front calls a number: beside a deal they are its amount. */
function isBare(view: string, code: Code, link: string | undefined): boolean {
  return (
    link === undefined &&
    BARE_NUMBER.test(code.value) &&
    !ANNOUNCED.test(view.slice(Math.max(0, code.start - 8), code.start))
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

/** True of articles or pages from and to (`141-142`). */
function isRange(value: string): boolean {
  const [, from, to] = /^(\d{2,3})-(\d{2,3})$/.exec(value) ?? [];
  const length = Number(to) - Number(from);
  return length > 0 && length <= MAX_RANGE;
}

function isEnough(code: Code, head: NumberedKind, isTold: boolean): boolean {
  const { digits, value, hasLetters, isMixed } = code;
  if (SHORT_COUNTS.has(head)) {
    if (isTold) return true;
    if (isRange(value)) return false;
  }
  if (head === 'counted')
    return (
      PRINTED.test(value) ||
      OF_DEAL.test(value) ||
      (hasLetters && digits > 2 && !ORDINAL.test(value))
    );
  if (head === 'writ') return isMixed || digits >= MIN_NEUTRAL;
  if (head === 'case') return hasLetters || digits >= MIN_CASE;
  if (head === 'plate') return hasLetters ? digits >= 3 : digits >= 4 && !/ 000$/.test(value);
  if (head === 'network') return digits >= 5 || (isMixed && value.length >= 6);
  if (isMixed) return digits >= 2 || TWO_LETTERS.test(value);
  return digits >= (head === 'document' ? 3 : 2);
}

/** The noun behind a number: behind `nömrəli` within a few words, else the very next word. */
function headBehind(after: string, link: string | undefined, code: Code): NumberedKind | undefined {
  const isTold = code.hasSign || code.digits >= 6 || (code.isMixed && code.digits >= 3);
  if (link === undefined && !isTold) return undefined;
  const rest = after.slice(link?.length ?? 0).replace(NUMBERS_BETWEEN, '');
  const clause = rest.split(/[,;:.()\n]/u, 1)[0] ?? '';
  if (!/^ ?\p{L}/u.test(clause)) return undefined;
  const words = clause.match(/[\p{L}-]+/gu) ?? [];
  if (link === undefined && IN_FILE.test(words[0] ?? '')) return undefined;
  const last = link === undefined ? 1 : MAX_BETWEEN;
  for (let i = 0; i < Math.min(words.length, last); i++) {
    const head = wholeHead(words, i);
    // Behind `nömrə ilə` a place or a journal is where the number was written down.
    const isElsewhere = isAdverb(link) && ELSEWHERE.has(head?.kind);
    if (head !== undefined && !isElsewhere) return head.kind;
    if (isShort(code) && OF_OTHER.test(words[i] ?? '')) return undefined;
  }
  return undefined;
}

/** A head and the noun that it only tells of (`ekspertiza şöbəsi`: a department). */
function wholeHead(words: readonly string[], at: number): FoundHead | undefined {
  const head = headAt(words, at);
  const next = head?.isBare === true ? headAt(words, at + head.length) : undefined;
  return next ?? head;
}

function isShort({ digits, isMixed }: Code): boolean {
  return digits < 4 && !isMixed;
}

function isAdverb(link: string | undefined): boolean {
  return / (?:ile|altinda)$/.test(link ?? '');
}

function wordsBefore(view: string, start: number): string[] {
  const text = foldAz(view.slice(Math.max(0, start - REACH), start));
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf('\n\n'));
  return text.slice(cut + 1).match(WORD) ?? [];
}

/** The noun before a number: next to it, or a few words away where a word or sign says that a number follows. */
function headBefore(words: readonly string[], code: Code): NumberedKind | undefined {
  let isAnnounced = code.hasSign;
  let between = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (CONNECTOR.test(word)) isAnnounced = true;
    if (LINKING.test(word)) continue; // folded, `isə` reads like a form of `iş`
    const head = headEndingAt(words, i);
    if (head !== undefined)
      return (head.kind === 'kept' || head.kind === 'counted') && between > 1
        ? undefined
        : head.kind;
    if (CONNECTOR.test(word) || /^[:("“„«–—#№-]$/u.test(word)) continue;
    if (!/\p{L}/u.test(word)) {
      if (!(word === ',' && isAnnounced)) return undefined;
      continue;
    }
    between++;
    if (between > (isAnnounced ? MAX_BETWEEN : 0)) return undefined;
  }
  return undefined;
}

/** The longest head whose last word stands at a place: `icra işi` rather than `iş`. */
function headEndingAt(words: readonly string[], at: number): ReturnType<typeof headAt> {
  for (let length = MAX_HEAD; length > 0; length--) {
    const head = at + 1 < length ? undefined : headAt(words, at + 1 - length);
    if (head?.length === length) return head;
  }
  return undefined;
}

/** `Etibarnamə 5-7951 nömrə ilə qeydə alınıb`: the noun in front, with a verb behind; else what the link tells. */
function subject(words: readonly string[], link: string | undefined): NumberedKind | undefined {
  if (link === undefined || !/ (?:ile|altinda)$|nomre(?:si)?nde$|nomrede$/.test(link))
    return undefined;
  const from = words.length - 1;
  for (let i = from; i >= Math.max(0, from - MAX_BETWEEN); i--) {
    const head = headAt(words, i);
    if (head !== undefined && head.kind !== 'neutral') return head.kind;
  }
  return /reyestr|kadastr|inventar/.test(link) ? 'property' : undefined;
}
