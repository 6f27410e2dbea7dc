import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { isMember, withoutOwner } from './institutions.ts';
import { KIN, roleLabelOf } from './lexicon.ts';
import { isPost, isPostWord, SAFETY } from './posts.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import type { Span } from './view.ts';
import data from './word-lists/appositions.json' with { type: 'json' };

const REACH = 420; // units behind a name: a line of personal data is long
const MOST_WORDS = 10; // of what somebody is by trade
const MOST_UNITS = 90; // of the same

// What stands right behind a name: in brackets, behind a dash, between commas.
const SLOT = /^(?:\)| [qo]\.)?(?: isə)? ?(\(|[–—] |- |, )/u;
/** What an item of a line of personal data ends with. */
const ITEM_END = /[;,:()\n]| [–—-] |\. (?=\p{Lu})|\.$/u;
// `291 nömrəli`, `3-cü`, `“Aqro-Nəql”`, a word: what the name of a trade begins with.
const BEGINS =
  /^(?:\p{L}|["“„«]\p{L}|№ ?\d|\d{1,4}(?:[–-]\d{1,4})? ?(?:nömrəli|saylı|illik|№-li)|\d{1,3}-(?:c[ıiuü]|l[ıiuü])(?!\p{L}))/u;

// Words of who somebody is in the case or to whom, and of what else stands behind a name.
export const OTHER = new RegExp(data.other, 'iu');
export const TOO_COMMON = new RegExp(`^(?:${data.common})$`, 'u');
export const OF_STATE = new RegExp(data.ofState, 'iu');
export const WAS = new RegExp(data.was, 'u');
// Who learns or serves in a body of the state is no official of it.
export const SERVES = new RegExp(`^(?:${data.serves})`, 'u');
const VERB =
  /(?:[ıiuü]b|m[ıiuü]ş|[dt][ıiuü]|d[ıiuü]r|r[ıi]q|araq|ərək|maqla|məklə|arkən|ərkən|nd[aə]|d[aə]n?|[ıiuü]nc[aə]|mad[aə]n|məd[aə]n|m[aə]s[ıi]n[ıi])$/u;
// What a line of personal data tells beside the trade.
export const DATUM = new RegExp(data.data, 'u');
const MOST_ITEMS = 14; // of a line of personal data
const LEAST_DATA = 2; // data that make a line one of personal data
const CLOSING_REACH = 160; // units in which an aside between dashes ends

type Item = Span & {
  readonly told: string;
  /** What ends it: `,`, `;`, `:`, `)`, ` – `. */
  readonly stop: string;
};

/**
 * What somebody is by trade, told behind the name: `(çörəkxanada xəmirgir)`, `– körpü tikintisinin rəhbəri –`, and
 * in a line of personal data (`…, 1985-ci il təvəllüdlü, depoda çilingər, evli`). What nothing explains in brackets,
 * between dashes or among such data is that; between commas it must end with a post. Offsets of the view.
 * Source: Court 2.1.6; policy, workplace.
 */
export function findAppositions(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  for (const [end, isSure] of anchorsOf(text, persons)) {
    const after = text.slice(end, end + REACH);
    const slot = SLOT.exec(after);
    if (slot === null || isCyrillic(after[slot[0].length] ?? '')) continue;
    const kind = slot[1] ?? '';
    const items = itemsOf(after, slot[0].length, kind === '(', end);
    const aside = asideOf(after.slice(slot[0].length), items, kind);
    if (aside !== undefined && (isSure || endsWithPost(text, aside)))
      out.push(
        trade(text, aside.start, aside.end - suchLength(text.slice(aside.start, aside.end))),
      );
    if (!isSure || items.filter(({ told }) => DATUM.test(told)).length < LEAST_DATA) continue;
    for (const item of tradesAmong(items, aside))
      out.push(trade(text, item.start, item.end - suchLength(item.told)));
  }
  return out;
}

// `yoldaşı (kənd məntəqəsinin feldşeri)`: whoever is told by kinship or role.
const BRACKET_AT = /(?<=(?<![\p{L}-])(\p{L}{3,20})) \(/gu;

/** Where somebody may be told of: behind a name surely, behind a word for kin or another one with a capital perhaps. */
function anchorsOf(text: string, persons: readonly Span[]): ReadonlyMap<number, boolean> {
  const out = new Map<number, boolean>();
  for (const { index, 1: word = '' } of matchesOf(text, BRACKET_AT)) {
    if (/^(?:\p{Lu}\p{Ll}|yoldaş)/u.test(word) || isKinOrRole(word)) out.set(index, false);
  }
  for (const { end } of persons) out.set(end, true);
  return out;
}

/** True of a post with the place or kind that it is of: `kənd klubunun qarovulçusu`, no `podratçı`. */
function endsWithPost(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && (isPost(last) || (isMember(last) && /[ıiuü]$/u.test(last)));
}

/** The items behind a name, up to the end of the sentence or bracket; `by` is the offset of `after`. */
function itemsOf(after: string, from: number, isBracket: boolean, by: number): Item[] {
  const out: Item[] = [];
  let at = from;
  while (out.length < MOST_ITEMS) {
    const match = ITEM_END.exec(after.slice(at));
    if (match === null) break;
    const told = after.slice(at, at + match.index).trimEnd();
    out.push({ start: by + at, end: by + at + told.length, told, stop: match[0].trim() });
    at += match.index + match[0].length;
    if (/^[.\n]/u.test(match[0]) || (isBracket && match[0] === ')')) break;
    while (after[at] === ' ') at++;
  }
  return out;
}

/** What stands right behind the name, where it is a trade, with what somebody was before. */
function asideOf(after: string, items: readonly Item[], kind: string): Span | undefined {
  const [first, second] = items;
  if (first === undefined || !isTrade(first.told, isInside(after, first, kind))) return undefined;
  const isMore =
    second !== undefined &&
    (WAS.test(first.told) || WAS.test(second.told)) &&
    isTrade(second.told, true);
  if (!isMore && TOO_COMMON.test(first.told)) return undefined;
  return { start: first.start, end: isMore ? second.end : first.end };
}

/** True where only a trade is told so: in brackets, between dashes, before the words of the person. */
function isInside(after: string, { told, stop }: Item, kind: string): boolean {
  if (kind === '(') return stop !== ':';
  if (stop === ':') return /^ ?["“„«\p{Ll}]/u.test(after.slice(told.length + 1));
  if (!/[–—-]/u.test(kind)) return false;
  const close = /[–—]|\. (?=\p{Lu})|\n/u.exec(after.slice(told.length, CLOSING_REACH))?.[0] ?? '';
  return /[–—]/u.test(close);
}

/** Items of a line of personal data that are a trade; a label (`doğulduğu yer:`) explains what stands behind it. */
function tradesAmong(items: readonly Item[], aside: Span | undefined): readonly Item[] {
  return items.filter(({ start, told, stop }, at) => {
    const isLabelled = at > 0 && isLabel(items[at - 1] as Item);
    const isOther = isLabelled || isLabel({ start, end: start, told, stop }) || DATUM.test(told);
    if (isOther || start === aside?.start || TOO_COMMON.test(told)) return false;
    return isTrade(told, true);
  });
}

const isLabel = ({ stop }: Item): boolean => stop === ':' || /^[–—-]$/u.test(stop);

// `sürücü işləyən`: the trade alone counts.
const AS_SUCH = / (?:(?:kimi|olaraq) )?(?:işləyən|çalışan|olan|işləyir|çalışır|işləyib|çalışıb)$/u;

/** Units of `kimi işləyən`, which tells nothing. */
const suchLength = (told: string): number => AS_SUCH.exec(told)?.[0].length ?? 0;

function isTrade(told: string, isAlone: boolean): boolean {
  const words = told
    .replace(AS_SUCH, '')
    .replace(/["“”„«»]/gu, '')
    .split(' ');
  const last = words[words.length - 1] ?? '';
  if (told.length > MOST_UNITS || words.length > MOST_WORDS || !BEGINS.test(told)) return false;
  if (isCyrillic(told[0] ?? '')) return false;
  if (OTHER.test(told) || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(last)) return false;
  const isOfState = OF_STATE.test(withoutOwner(told).replace(SAFETY, ''));
  if (isOfState && !WAS.test(told) && !SERVES.test(last) && !isEmployed(words)) return false;
  if (words.some((word, at) => isKinOrRole(word) && !isForKin(words, at))) return false;
  if (isPostWord(last) || isPost(last) || isPost(last.replace(/d[ıiuü]r$/u, '')))
    return words.length > 1 || isAlone;
  return isAlone && words.length > 1 && (isOfSomething(words) || !VERB.test(last));
}

/** `Statistika Komitəsində baş məsləhətçi`: who is employed in a body, not the official who acts for it (`Komitəsinin mütəxəssisi`). */
const isEmployed = (words: readonly string[]): boolean =>
  words.slice(0, -1).some((word) => /(?:nd|[^\p{Lu}]d)[aə]$/u.test(word)) &&
  isPost(words.at(-1) ?? '') &&
  !ACTS.test(words.join(' '));

// `kənd məscidinin axundu`, `pendir satan`: no verb, though it ends like one.
function isOfSomething(words: readonly string[]): boolean {
  const [before = '', last = ''] = words.slice(-2);
  return (
    /^(?:edən|satan)$/u.test(last) || (/[ıiuü]n[ıiuü]n$/u.test(before) && /[ıiuü]$/u.test(last))
  );
}

const isKinOrRole = remembered((word) =>
  readingsOf(word).some(
    ({ stem }) => (KIN.has(stem) && stem !== foldKey('bacısı')) || roleLabelOf(stem) !== undefined,
  ),
);

// Among what a line of personal data tells: before or behind the marital status.
const BESIDE_STATUS =
  /[;,] ([^;:.,()\n\d]{6,70})[;,] (?:evli|subay|ailəli|boşanmış|dul)(?:d[ıiuü]r)?(?=[;,])/gu;

// `…, subay, “Gilavar” MMC-də tərəzi nəzarətçisi, Bakı şəhəri …`: the same behind the status.
const BEHIND_STATUS =
  /(?<=[;,] (?:evli|subay|ailəli|boşanmış|dul)(?:d[ıiuü]r)?[;,] )([^;:.,()\n\d]{6,70})(?=[;,] (?:FİN|\p{Lu}\p{Ll}|ünvan|qeydiyyat|məhkum|yaşa|əvvəllər|hərbi|doğul|\d))/gu;

// `telefon 050-797-20-54; şəhərlərarası avtobusda sürücü)`: the last of the data, behind a number.
const BEHIND_NUMBER =
  /(?<=\d[;,] )([^;:.,()\n\d]{2,50}d[aə] \p{Ll}[\p{Ll}-]{3,20}(?: \p{Ll}{3,16})?)(?=\))/gu;
// Who acts for the State in a case is no party to it.
const ACTS =
  /(?:müstəntiq|inspektor|prokuror|hakim|ekspert|notarius|məmur|müvəkkil|icraçı|nümayəndə|iştirak|sədr)/u;

/** The trade in a line of personal data: `…; əslən Quba rayonundan; depoda çilingər; evlidir; …`. */
export function findListedTrades(text: string): Candidate[] {
  // A trade alone behind the status is most often common: `evli, əkinçi`.
  const behind = [...matchesOf(text, BEHIND_STATUS)].filter(({ 1: told = '' }) =>
    told.includes(' '),
  );
  const last = [...matchesOf(text, BEHIND_NUMBER)].flatMap(({ index, 1: told = '' }) =>
    isPostWord(told.split(' ').pop() ?? '') && !ACTS.test(told)
      ? [trade(text, index, index + told.length)]
      : [],
  );
  const beside = [...matchesOf(text, BESIDE_STATUS), ...behind].flatMap((match): Candidate[] => {
    const told = match[1] ?? '';
    const start = match.index + match[0].indexOf(told);
    return isTrade(told, true) && !TOO_COMMON.test(told) && !DATUM.test(told)
      ? [trade(text, start, start + told.length - suchLength(told))]
      : [];
  });
  return [...beside, ...last];
}

const FOR_WHOM = new Set(data.forWhom.split('|'));

// `uşaq psixoloqu`, `qadın dərzisi`: for whom the post is.
const isForKin = (words: readonly string[], at: number): boolean =>
  (FOR_WHOM.has(words[at] ?? '') && isPost(words[at + 1] ?? '')) ||
  // `uşaq evində dayə`
  (words[at] === 'dayə' && /d[aə]$/u.test(words[at - 1] ?? ''));

function trade(text: string, start: number, end: number): Candidate {
  return {
    ...{ start, end, cls: 'workplace', rule: 'quasi:apposition', score: 0.65, features: [] },
    ...{ ending: NOMINATIVE, ground: 'P', roleLabel: 'İş yeri' },
    value: `İş yeri ${foldKey(text.slice(start, end))}`,
  };
}
