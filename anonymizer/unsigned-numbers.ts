import { foldAz } from '#domain/az-text.ts';
import type { Code } from './number-code.ts';
import { headRightBefore, wordsBefore } from './number-nouns.ts';
import { MEASURE } from './number-signs.ts';
import { headAt, type NumberedKind } from './number-words.ts';

/** Numbers of clauses (`102.1.14`, `1078-11.1`); `61.83270.72` is of a register. */
export const CLAUSE = /^(?:\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}){0,5}|\d{1,3}\.\d{1,5})$/;
const DIVIDED = /^\d{1,4}(?:-\d{1,2})?(?:\.\d{1,3}(?:-\d{1,2})?){1,6}$/; // `82.2-1`
const MIN_DIGITS = 2; // `etibarnamə 58`

/** `18 protokolla`, `56-p aktla`: by which paper something was done, with its number but no sign; folded. */
const BY_PAPER = /^ [a-z-]{2,20}(?:y|[^aeiou-])l[ae](?![a-z])/u;
const BY_RUSSIAN_PAPER =
  /(?<!\p{L})(?:актом|протоколом|договором|приказом|письмом|ордером|распиской|справкой|квитанцией|накладной|доверенностью|заключением|свидетельством|соглашением)\s$/u;
const COUNTED_BEFORE = /(?:[Cc]əmi|[Üü]mumilikdə|azı|çoxu|[Tt]əxminən|başqa|[Вв]сего) $/u;

// A noun right before a number, with a dash or colon between them or none.
const NOUN_BEFORE = /\p{L}(?: ?[:–—-])? $/u;
// `haqqında əmr 65 rayon qəzetinin redaktoru tərəfindən`: behind its title a paper bears its number.
const TITLED = /(?:haqqında|haqda|barədə|barəsində|dair) \p{L}{2,16}(?: \p{L}{2,16})? $/iu;
/**
 * What follows a number that counts nothing, as no noun stands behind it: a postposition, what was done with the
 * paper, the end of the phrase; folded.
 */
const NOTHING_COUNTED =
  /^(?: (?:uzre|ile|altinda|esas(?:en|inda|inca)|gore)(?![a-z])| (?:(?:tertib|tesdiq|teqdim|elave|qeyd|qeyde|legv|daxil|elan|ise|ona|onun adina|adina|mende|imza) )?(?:veri|verd|verm|edi|olun|al[iu]n|imzalan|baglan|yazil|gonderil|itiri|itmis|itib|duzeldil|doldurul|tikil|gosteril|mohurlen|saxta|etibarsiz)[a-z]{0,12}(?![a-z])| (?:от|за|на имя|выдан|составлен|подписан|утрачен|зарегистрирован|оформлен|приобщен|заключен|расторгнут)|[;)\n]|\.(?:\s|$)| [–—] |$)/u;
// `arayış 47, protokol 118`: the next paper of a list.
const NEXT_OF_LIST = /^, \p{L}/u;
const COPIES = /^ (?:nusxe|vereq|sehife|eded|cild|is gun|min|mln|экз|лист|стр)/u;
const OWN: ReadonlySet<NumberedKind> = new Set(['paper', 'deal', 'act', 'document', 'property']);
/** Kinds of papers and dealings that are somebody's. */
export const CALLED: ReadonlySet<NumberedKind | undefined> = new Set([...OWN, 'contract']);
const POSTPOSITION = /^ (?:uzre|ile|esas|gore|от )/u;
const wordsOf = (after: string) => after.slice(1).split(/[^a-z-]/u, 2);
const IN_WORDS = /^ \([^()\n]{2,30}\)/u; // `10 (on) gün`

/** The kind of a number that only the paper beside it tells: by which something was done, or that stands right before it with nothing counted behind. */
export function paperBeside(view: string, code: Code, after: string): NumberedKind | undefined {
  if (code.digits < MIN_DIGITS && !code.isMixed) return undefined;
  const before = view.slice(Math.max(0, code.start - 40), code.start);
  if (COUNTED_BEFORE.test(before) || isClause(code)) return undefined;
  if (BY_PAPER.test(after)) {
    const head = headAt(wordsOf(after), 0);
    if (head !== undefined && CALLED.has(head.kind)) return head.kind;
  }
  if (MEASURE.test(after.replace(IN_WORDS, ''))) return undefined;
  if (BY_RUSSIAN_PAPER.test(before)) return 'paper';
  return nounRightBefore(view, code, after, TITLED.test(before));
}

function nounRightBefore(
  view: string,
  code: Code,
  after: string,
  isTitled: boolean,
): NumberedKind | undefined {
  const isPart = isTitled ? !COPIES.test(after) : isEndOfPhrase(after);
  if (
    !isPart ||
    isRange(code.value) ||
    !NOUN_BEFORE.test(view.slice(Math.max(0, code.start - 4), code.start))
  )
    return undefined;
  const head = headRightBefore(wordsBefore(view, code));
  if (head === undefined) return undefined;
  return (POSTPOSITION.test(after) ? CALLED : OWN).has(head) ? head : undefined;
}

const MAX_RANGE = 30; // articles or pages from and to

/** True of articles or pages from and to (`141-142`). */
export function isRange(value: string): boolean {
  const [, from, to] = /^(\d{2,3})-(\d{2,3})$/.exec(value) ?? [];
  const length = Number(to) - Number(from);
  return length > 0 && length <= MAX_RANGE;
}

const isClause = ({ isMixed, value }: Code) =>
  isMixed && (CLAUSE.test(value) || DIVIDED.test(value));

const isEndOfPhrase = (after: string) => NOTHING_COUNTED.test(after) || NEXT_OF_LIST.test(after);

const PLACE_IN_BOOK =
  /^(?:-?c[iu] (?:sira|nomre|qeyd|yazi)|(?:-?c[iu]| nomreli| sayli| №-li) (?:sehife|vereq|sira|qeyd))\p{L}{0,8}(?!\p{L})/u;
const BOOK_BEFORE = /(?:reyestr|kitab|jurnal|defter)\p{L}{0,8},? (?:№ ?)?$/u;

/** `reyestrin 456-cı sırasında`, `kitabın 17 nömrəli səhifəsi`: the place of a deed in a notary's or clerk's book. */
export function isPlaceInBook(view: string, { start }: Code, after: string): boolean {
  if (!PLACE_IN_BOOK.test(after)) return false;
  return BOOK_BEFORE.test(foldAz(view.slice(Math.max(0, start - 30), start)));
}
