import type { Candidate } from './candidate.ts';
import { idCandidate } from './id-candidate.ts';
import { UNEXPLAINED } from './number-kinds.ts';
import { unexplainedDigits } from './unexplained-digits.ts';
import type { Span } from './view.ts';

const NO_LABELS: ReadonlySet<string> = new Set();
const REACH = 120; // units before and behind that tell of a publication of a law
// `(“Azərbaycan” qəzeti, 21 iyul 2016-cı il, № 155, …)`, `Məlumatı №1/2008`: where a law was published.
const PUBLICATION_BEFORE =
  /q[əe]z ?eti|jurnalı|toplus|külliyyat|bülleten|m[əe]hk[əe]m[əe]sinin m[əe]lumatı|газет|собрани|журнал|бюллетен/iu;
const PUBLICATION_BEHIND =
  /^,? ?(?:Azərbaycan Respublikasının Qanunveric|[IVX]{1,3} kitab|maddə \d|ст\. \d)/u;
// `№ 566 -IIQD`, `430-:IIQD`, `№305-II QD`: the number of a law however it was typed.
const LAW_BEHIND = /^[ :–-]{0,4}[IVXİ]{1,5} ?Q/u;
const LAW = /^№? ?\d{1,4}[ :–-]{1,3}[IVXİ]{1,5}(?:Q\p{Lu}{0,3})?$/u;
// `153.3.Hakim`, `bilməz.KM7`: a clause or footnote and the word that was glued to it.
const GLUED = /\d\.?(?:\p{Lu}\p{Ll}|\p{Ll}{2}(?=\p{Ll}*$))|KMQ?\d/u;
// `790.2.3-790.2.5`, `387-388-1`, `13.2.16.14-1-ci`: clauses, from and to.
const CLAUSES =
  /^(?:\p{L}\.[IVX]{1,4}\.\d{1,2}|\d{1,4}(?:[.-]{1,2}[\dl]{1,4}){1,9}(?:-\p{Ll}{1,4}){0,2})$/u;
// `3 4 . 1 . 2`: figures that were set apart.
const SPACED = /^\d{1,2}(?: \d){1,5}$/;
const COUNT = /^[1-9]\d{0,5}(?:-?\p{Ll}{1,5})?$/u;
const ORDINAL = /^\d{1,6}-c[ıiuü](?:\p{Ll}{0,4})?$/u;
// `3x4sm`, `COVID-19`: a size, an illness that all know.
const OF_ALL = /^(?:\d{1,4}[xх]\d{1,4}\p{Ll}{0,3}|COVID-?19(?:-?\p{Ll}{1,6})?)$/iu;
const ROUND = /00(?:-?\p{Ll}{1,5})?$/u;
const SET_APART = /[[“"'«„] ?$/u; // a footnote, a figure that is quoted
const TOLD_BEFORE = /(?:№|(?<!#)#|N[°º.]|kodu|n[öo]mr[əe]\p{L}{1,5}|номер) ?$/u;
const TOLD_BEHIND = /^[ -](?:n[öo]mr[əe]|say[ıi]l|№-?li|seriya|kod)/u;
// `Şəxs1`, `İddiaçı1-in`: a label that stands already; `+994`: the code of a country.
const LABEL = /^\p{Lu}[\p{L} ]{3,24}\d{1,3}(?:-\p{Ll}{1,5})?$/u;
const COUNTRY = /^\+?\d{1,3}$/;
const NO_NUMBERS = [LAW, GLUED, SPACED, ORDINAL, OF_ALL, LABEL];
const MIN_COUNT = 4; // digits: shorter ones that nothing tells are mostly counts

/**
 * Numbers that nothing explains and no rule has found, whatever they are of: what a reader of the published
 * text would stop at is masked, and a person looks. Laws are left alone: where they were published, their
 * numbers and clauses in all their spellings. `isTaken`: found already, or kept.
 */
export function findRestNumbers(text: string, isTaken: (span: Span) => boolean): Candidate[] {
  return unexplainedDigits(text, isTaken, NO_LABELS)
    .filter((span) => isSomebodys(text, span))
    .map(({ start, end }) => ({
      ...idCandidate(UNEXPLAINED, text, start, end),
      doubt: 'leak-check' as const,
    }));
}

function isSomebodys(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (PUBLICATION_BEFORE.test(withoutBrackets(before)) || PUBLICATION_BEHIND.test(after))
    return false;
  const isCountry = (value.startsWith('+') || before.endsWith('+')) && COUNTRY.test(value);
  if (isCountry) return false;
  if (LAW_BEHIND.test(after) || NO_NUMBERS.some((shape) => shape.test(value))) return false;
  if (TOLD_BEFORE.test(before) || TOLD_BEHIND.test(after)) return true;
  if (CLAUSES.test(value)) return !/\./.test(value) && /\d{4}/.test(value.replace(/^\d+/, ''));
  return !COUNT.test(value) || isNoCount(value, before);
}

/** What stands in the same brackets or behind the last ones. */
function withoutBrackets(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf(')')) + 1);
}

/** `ş/hesab 6829`: no round figure, with a word before it. */
function isNoCount(value: string, before: string): boolean {
  return (
    value.replace(/\D{1,12}$/u, '').length >= MIN_COUNT &&
    !ROUND.test(value) &&
    !SET_APART.test(before)
  );
}
