import { foldAz } from '#domain/az-text.ts';
import { isPublicBody } from './companies.ts';
import { endOf, tellsNothing, type Word } from './kind-before.ts';
import { matchesOf } from './quick-pattern.ts';

/** The legal form of a company in which, or of which, somebody has a post: `MMC-də`, `ASC-nin`. */
export const LEGAL_PLACE = /^(?:MMC|ASC|QSC|BOKT|ATSC|LTD|LLC|PHŞ)-?(?:n?d[aə]|n[ıiuü]n)$/u;
const QUOTE_BEFORE = /["“„«]([^"”“„»«\n]{1,60})["”“»] $/u;
const QUOTE_REACH = 66; // units before a legal form in which its quoted name stands

/** Who speaks for a company. */
export const SPEAKS =
  /^(?:(?:baş|icraçı|ümumi|birinci) )?(?:direktor|rəhbər|sədr|nümayəndə|hüquqşünas|vəkil|təsisçi|müdir|rəis|prezident|səhmdar|payçı)/u;
// A company that is told by its role in the case.
const ROLE_BEFORE =
  /(?:avabdeh|ddiaçı|orclu|ələbkar|rizəçi|raqlı şəxs|ikayətçi|tərəf|qurum)(?: olan)? $/u;

/** True of a worker of a company that is no party (`“Soyad-Plan” MMC-nin geodezisti`), not of its head or lawyer. */
export const isStaff = (text: string, start: number, post: string): boolean =>
  !SPEAKS.test(post) && !ROLE_BEFORE.test(text.slice(Math.max(0, start - 24), start));

/** Where the quoted name before a legal form at `at` begins; undefined where none stands there. */
export function companyStart(text: string, at: number): number | undefined {
  const quoted = QUOTE_BEFORE.exec(text.slice(Math.max(0, at - QUOTE_REACH), at));
  return quoted === null ? undefined : at - quoted[0].length;
}

/**
 * Where the quoted name before a legal form at `at` begins of a private company that the text names but here: it is
 * somebody's place of work and needs no label of its own. Undefined of any other.
 */
export function startOfEmployer(text: string, at: number): number | undefined {
  const start = companyStart(text, at);
  if (start === undefined || !isPrivateAt(text, at) || !isStaff(text, start, '')) return undefined;
  return timesNamed(text, foldAz(text.slice(start + 1, at - 2))) === 1 ? start : undefined;
}

const QUOTED = /["“„«]([^"”“„»«\n]{1,60})["”“»]/gu;
let counted: { readonly text: string; readonly times: ReadonlyMap<string, number> } | undefined;

/** How often a text has a folded name in quotation marks. */
function timesNamed(text: string, name: string): number {
  if (counted?.text !== text) {
    const times = new Map<string, number>();
    for (const { 1: quoted = '' } of matchesOf(text, QUOTED)) {
      const key = foldAz(quoted);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    counted = { text, times };
  }
  return counted.times.get(name) ?? 0;
}

/** Where the company begins of which the place of work at a word is a part that begins at `start`. */
export function employerBefore(
  text: string,
  words: readonly Word[],
  place: number,
  start: number,
): number | undefined {
  let at = place;
  while (at >= 0 && (words[at]?.index ?? 0) >= start) at--;
  const legal = words[at];
  const isBefore = legal !== undefined && endOf(legal) === start - 1 && LEGAL_PLACE.test(legal[0]);
  return isBefore ? startOfEmployer(text, legal.index) : undefined;
}

/** `“Şirkət” MMC-də anbarda yükvuran`: the company has its own label, what is told is the place in it. */
export function withoutCompany(
  text: string,
  words: readonly Word[],
  place: number,
  post: number,
  start: number,
): number {
  const next = words[place + 1] as Word;
  const isInside =
    place + 1 < post &&
    LEGAL_PLACE.test(words[place]?.[0] ?? '') &&
    /(?:d[aə]|[ıiuü]n)$/u.test(next[0]) &&
    isPrivateAt(text, words[place]?.index ?? 0);
  return isInside ? next.index : start;
}

/** True where the quoted name before a legal form at `at` is one of a private company, which has a label of its own. */
export function isPrivateAt(text: string, at: number): boolean {
  const name = QUOTE_BEFORE.exec(text.slice(Math.max(0, at - QUOTE_REACH), at))?.[1];
  return name !== undefined && !isPublicBody(foldAz(name), true);
}

/** True of the legal form of a private company that somebody has a post in or of. */
export const isOfPrivateCompany = (text: string, { 0: word, index }: Word): boolean =>
  LEGAL_PLACE.test(word) && isPrivateAt(text, index);

/** `MMC-də |baş növbətçi`: where the words for a post behind its place begin. */
export function startOfPost(
  text: string,
  words: readonly Word[],
  place: number,
  post: number,
): number {
  let first = post;
  while (
    first - 1 > place &&
    text.slice(endOf(words[first - 1]), words[first]?.index) === ' ' &&
    /^\p{Ll}/u.test(words[first - 1]?.[0] ?? '') &&
    !tellsNothing(words[first - 1]?.[0] ?? '')
  )
    first--;
  return (words[first] as Word).index;
}
