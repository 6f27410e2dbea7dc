import { foldAz } from '#domain/az-text.ts';
import { isCourtContact } from './court-contact.ts';
import { ROLE_MARK } from './number-code.ts';
import { isExplainedByShape, isOfClassifier } from './number-explanations.ts';
import { MEASURE } from './number-signs.ts';
import { headAt, headEndingAt, type NumberedKind } from './number-words.ts';
import { isOfRussianLaw, isPublicAct } from './public-acts.ts';
import { matchesOf } from './quick-pattern.ts';
import { AMOUNT_BEFORE, isApplication, isModel } from './unexplained-numbers.ts';
import type { Span } from './view.ts';

const CHUNK = /\d[\p{L}\p{N}№#@_./:+\\-]{0,60}/gu;
const CHUNK_UNIT = /[\p{L}\p{N}№#@_./:+\\-]/u;
const SIGNS = './:+\\-';
const MOST_AHEAD = 40; // units of a chunk before its first digit
// A case, copula or ordinal behind a number or a label (`118-də`, `2024-cü`, `Sənəd1-dən`).
const ENDING =
  /(?<=\d)-?(?:c[ıiuü]|s[ıiuü]n?|n?[ıiuü]n?|y?[əa]|n?[dt][əa]n?|y?l[əa]|d[ıiuü]r|d[əa]k[ıi]|l[əa]r|го|й|я|е|х|м|му|ми|ый|ая|ой|ую|ого|ом|ти|летн\p{L}{1,3})(?:\p{Ll}{0,6})$/u;
const GROUPED = /^(?:[ ]\d{1,10}(?![\p{L}\p{N}/-]|[.,:]\d)){1,6}/u;
// `29/ 2768 nömrəli`, `8258/ lab`: the end of a line stood behind the slash.
const CUT_BEHIND = /^ (?:\d{1,7}|\p{Ll}{1,4})(?=[),;]| (?:n[öo]mr[əe]|say[ıi]l[ıi]))/u;
const REACH = 60; // units before and behind in which a number is explained
const MASKED_DATE = /^xx\.xx\.\d{4}/; // masked before
const NEAR = 3; // words
// A copula with a colon ends one too (`vərəqdir: başında 597 nömrəsi`).
const CLAUSE_END = /[.;\n]|d[ıiuü]r:/u;
const PART_END = /[,.;\n]/u; // the noun of the next number stands behind a comma
const NEXT_COUNT = /[.;\n]|d[ıiuü]r:|(?<=\p{L}),/u; // `340 kupon, 1200 kisə`
const PUBLIC: ReadonlySet<NumberedKind> = new Set(['neutral', 'counted']);
const MOST_OF_CASE = 5; // digits
const MOST_COUNTED = 5; // digits
const IS_COUNT = /^[1-9][\d ]*$/;
// The number of a school, house or sheet.
const IN_ROW = /^\d{1,4}(?:[-/]?\p{L}{1,2}|[-/]\d{1,3})?$/u;
// `AZ-M 118`: the letters of a series, with the digits behind them.
const SERIES_BEFORE = /(?<![\p{L}\p{N}-])\p{Lu}{1,3}-\p{Lu}{1,3} $/u;
const SIGN_BEFORE = /(?:№|#|N[°º.]|kodu|nömrəsi) ?$/u;
// `статьям 1097 и 1108`, `ст. 12, 13`: articles of a code in Russian.
const OF_ARTICLES =
  /(?<!\p{L})(?:ст|п|ч|пп|стат\p{L}{2,4}|пункт\p{L}{0,4}|част\p{L}{1,3}|maddə\p{L}{0,6}|m)\.?$/u;
const TOLD_BEHIND = /^(?:[ -])(?:n[öo]mr[əe]|say[ıi]l|№-?li|seriya|kod)/u;
const OF_SHEETS =
  /(?<!\p{L})(?:v|vv|səh|c|с|л|д|стр|т|том|лист\p{L}{0,2}|səhifə\p{L}{0,4}|vərəq\p{L}{0,6}|cild\p{L}{0,4})\.?[:–-]?$/u;
const IN_LIST = /^(?:[\d.,–—-]{1,12}|və|и)$/u;
const MOST_IN_LIST = 8; // words
const SUM_BEFORE = /(?:размер|стоимост|цен|долг|площад|balans|qalı)\p{L}{1,6} $/u;
// In words, before the unit.
const IN_WORDS = /^\([^()\n]{2,90}\) ?/u;
const AMOUNT_BEHIND =
  /^(?:%|faiz|manat|man\.|azn|qəpik|dollar|usd|eur|avro|евро|rubl|руб|манат|доллар|ədəd|nəfər|kv|m²|m2|mm|sm(?!\p{L})|dərəcə|градус|metr|litr|kub|ton|kq|km|hektar|ha(?!\p{L})|sot|qram|qr(?!\p{L})|vatt|kvt|lirə|funt|yuan|шт|чел|кв|метр|кг|км|тыс|млн|min(?!\p{L})|milyon|mln)/iu;
// Whatever is counted: a small word that is neither a link nor a verb of saying.
const COUNTED =
  /^ (?!n[öo]mr|say[ıi]l|il[əe](?!\p{L})|v[əe](?!\p{L})|olan|üzr[əe]|kim[ıi]|altında|kodu|seriya|is[əe](?!\p{L})|d[əe](?!\p{L})|d[ae](?!\p{L})|edil|olub|verilib|var(?!\p{L})|и(?!\p{L})|от(?!\p{L})|на(?!\p{L})|в(?!\p{L})|с(?!\p{L})|о(?!\p{L})|по(?!\p{L})|для|за(?!\p{L})|был)\p{Ll}{3,20}/u;

// The paper of somebody right before its number, without a sign: `Protokol 14`.
const PAPER_BEFORE =
  /(?<!\p{L})(?:protokol|akt|arayış|r[əe]y|q[əe]bz|order|çek|bilet|m[üu]qavil[əe]|s[əe]n[əe]d|m[əe]ktub|etibarnam[əe]|[əe]mr|diplom|polis|v[əe]r[əe]q[əe]) $/iu;
// `Ödəniş tapşırığı 4458`, `qəbzi 118`: of what is somebody's, three digits and more.
const OWNED_PAPER =
  /(?<!\p{L})(?:tapşırığ|protokol|akt|arayış|r[əe]y|q[əe]bz|order|çek|bilet|m[əe]ktub|[əe]mr|diplom|polis|naryad|s[əe]n[əe]d|q[əe]ras|ipoteka|xərit[əe]s|qaim[əe]s|b[əe]yannam[əe]s|m[üu]qavil[əe]s|etibarnam[əe]s|şəhad[əe]tnam[əe]s|v[əe]siq[əe]s|v[əe]r[əe]q[əe]s)[ıiuü] $/iu;
const WHOLE_DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/; // `protokol 12/03/2021 tarixində`
const THREE_DIGITS = /^\d{3,}$/u;
const PIECES =
  /^ (?:n[üu]sx[əe]|[əe]d[əe]d|s[əe]hif[əe]|v[əe]r[əe]q|manat|d[əe]f[əe]|il(?!\p{L})|ay(?!\p{L})|gün)/u;
const ADDRESS_BEHIND = /^ ünvan/u; // `3-cü keçid, 08 ünvanında`

/**
 * Numbers of what would be published that nothing explains: no day, hour, year, amount, count, article, sheet,
 * public act, measure or model, no label and nothing that `isExplained` (what is kept). Each may be somebody's.
 * `labels` are the published ones.
 */
export function unexplainedDigits(
  text: string,
  isExplained: (span: Span) => boolean,
  labels: ReadonlySet<string>,
): Span[] {
  const ofLabels = new Set([...labels].map((label) => label.split(' ').at(-1) ?? ''));
  const out: Span[] = [];
  let done = 0;
  for (const { index, 0: found } of matchesOf(text, CHUNK)) {
    if (index < done) continue;
    const lead = leadAt(text, Math.max(done, index - MOST_AHEAD), index);
    const groups = groupsBehind(text, index + found.length, lead + found);
    const [start, value] = withoutSigns(lead + found + groups, index - lead.length);
    done = start + value.length;
    const span = { start, end: done };
    const bare = value.replace(ENDING, '');
    if (MASKED_DATE.test(value) || isOfLabels(value, ofLabels) || isExplained(span)) continue;
    if (!isPlain(text, span, value, bare)) out.push(span);
  }
  return out;
}

/** What belongs to a chunk behind a space: groups of digits, its half behind the end of a line. */
function groupsBehind(text: string, end: number, chunk: string): string {
  const behind = /^\d+$/.test(chunk) ? GROUPED : /\d\/$/.test(chunk) ? CUT_BEHIND : undefined;
  return behind?.exec(text.slice(end, end + REACH))?.[0] ?? '';
}

/** What of a chunk stands before its first digit. */
function leadAt(text: string, from: number, digit: number): string {
  let at = digit;
  while (at > from && CHUNK_UNIT.test(text[at - 1] ?? '')) at--;
  return text.slice(at, digit);
}

/** A chunk without the signs at its edges, and where it begins. */
function withoutSigns(chunk: string, at: number): [start: number, value: string] {
  let [from, to] = [0, chunk.length];
  while (from < to && SIGNS.includes(chunk[from] ?? ' ') && chunk[from] !== '+') from++;
  while (to > from && SIGNS.includes(chunk[to - 1] ?? ' ')) to--;
  return [at + from, chunk.slice(from, to)];
}

/** `Borclu1-in`, `ərizəçi-Borclu1`, `Şəxs4-ü-Şəxs3`: whatever has a digit is a label. */
function isOfLabels(value: string, labels: ReadonlySet<string>): boolean {
  if (labels.has(value) || labels.has(value.replace(ENDING, ''))) return true;
  return value
    .split(/[-–/.:]/u)
    .every((part) => !/\d/.test(part) || labels.has(part) || labels.has(part.replace(ENDING, '')));
}

/** A number with the words around it. */
type Place = Span & {
  readonly value: string;
  /** Without a case or ordinal behind it. */
  readonly bare: string;
  readonly before: string;
  readonly after: string;
  /** A sign or word beside it calls it a number. */
  readonly isTold: boolean;
};

// `vəsiqəsi 2022-ci ildə əlindən alınmışdır`: a year, not the number of the paper before it.
const YEAR_ORDINAL = /^(?:19|20)\d\d-c[ıiuü]$/u;
const YEAR_BEHIND = /^ il/u;
// `avqustun 6-dan 7-nə keçən gecə`: a day.
const NIGHT_BEFORE = /(?<!\d)\d{1,2}-?[dt][əa]n $/u;
const NIGHT_BEHIND = /^ keç[əi]n gec/u;

// `Müqavilə 20 fevral 2023-cü ildə bağlanıb`, `martın 14-nə keçən gecə`.
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:-\p{Ll}{1,4})?$/u;
const MONTH_BEHIND =
  /^ (?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?!\p{L}{4})/u;
const MONTH_BEFORE =
  /(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)[ıiuü]n $/u;

/** True of a number that its shape or what stands beside it makes public. */
function isPlain(text: string, span: Span, value: string, bare: string): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const isTold = SIGN_BEFORE.test(before) || TOLD_BEHIND.test(after) || SERIES_BEFORE.test(before);
  const place = { ...span, value, bare, before, after, isTold };
  if (ROLE_MARK.test(value) || isOfClassifier(bare, after)) return true;
  if (YEAR_ORDINAL.test(value) && YEAR_BEHIND.test(after)) return true;
  if (NIGHT_BEFORE.test(before) && NIGHT_BEHIND.test(after)) return true;
  if (DAY.test(value) && (MONTH_BEHIND.test(after) || MONTH_BEFORE.test(before))) return true;
  const isOfPaper =
    !WHOLE_DATE.test(bare) &&
    (PAPER_BEFORE.test(before) || (THREE_DIGITS.test(bare) && OWNED_PAPER.test(before)));
  if ((isOfPaper && !PIECES.test(after)) || ADDRESS_BEHIND.test(after)) return false;
  return (
    isExplainedByShape(bare, value, isTold) ||
    isOfStandard(text, place) ||
    isMeasured(place) ||
    isCited(before) ||
    isCourtContact(text, span.start, value) ||
    isOfPublicNoun(text, place)
  );
}

function isOfStandard(text: string, place: Place): boolean {
  return isModel(text, place) || isApplication(text, place) || isOfRussianLaw(text, place.start);
}

/** True behind the word for sheets or articles, right before the number or a list that it stands in. */
function isCited(before: string): boolean {
  const words = before.trimEnd().split(' ');
  let last = words.length - 1;
  while (last > 0 && words.length - last <= MOST_IN_LIST && IN_LIST.test(words[last] ?? '')) last--;
  const word = words.slice(Math.max(0, last - 1), last + 1).join(' ');
  return OF_SHEETS.test(word) || OF_ARTICLES.test(word);
}

/** What stands behind a number and the list that it begins. */
function behindList(after: string): string {
  const words = after.trimStart().split(' ');
  let first = 0;
  while (first < MOST_IN_LIST && IN_LIST.test(words[first] ?? '')) first++;
  return words.slice(first).join(' ').replace(IN_WORDS, '');
}

const PRESSURE = /(?:t[əe]zyiq|давлени)\p{L}{0,6} (?:\p{L}{2,10} )?$/iu;

function isMeasured({ bare, before, after }: Place): boolean {
  if (/^\d{2,3}\/\d{2,3}$/.test(bare) && PRESSURE.test(before)) return true;
  if (AMOUNT_BEHIND.test(behindList(after)) || MEASURE.test(foldAz(after.slice(0, 14))))
    return true;
  return IS_COUNT.test(bare) && (AMOUNT_BEFORE.test(before) || SUM_BEFORE.test(before));
}

/** True of the number of a place in a row, a case, a law, and of a count of what is named behind it. */
function isOfPublicNoun(text: string, { start, end, value, bare, ...place }: Place): boolean {
  const head = headNear(place.before, place.after, place.isTold);
  if (head === undefined)
    return (
      !place.isTold &&
      IS_COUNT.test(bare) &&
      bare.length <= MOST_COUNTED &&
      COUNTED.test(place.after)
    );
  if (head === 'kept') return true;
  if (head === 'act') return isPublicAct(text, start, end, value);
  if (head === 'file' || head === 'case') return bare.replace(/\D/gu, '').length <= MOST_OF_CASE;
  return PUBLIC.has(head) && IN_ROW.test(bare);
}

/** What the nearest noun says of a number: that right behind its link, else one right before it. */
function headNear(before: string, after: string, isTold: boolean): NumberedKind | undefined {
  const behind = isTold ? wordsOf(after.split(PART_END, 1)[0]) : [];
  for (let i = 0; i < Math.min(NEAR, behind.length); i++) {
    const head = headAt(behind, i);
    if (head !== undefined) return head.kind;
  }
  const ahead = wordsOf(before.split(isTold ? CLAUSE_END : NEXT_COUNT).at(-1));
  for (let i = ahead.length - 1; i >= Math.max(0, ahead.length - (isTold ? NEAR : 1)); i--) {
    const head = headEndingAt(ahead, i);
    if (head !== undefined) return head.kind;
  }
  return undefined;
}

function wordsOf(clause = ''): readonly string[] {
  return foldAz(clause).match(/[\p{L}-]+/gu) ?? [];
}
