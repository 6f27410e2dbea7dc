import { foldAz } from '#domain/az-text.ts';
import type { Code } from './number-code.ts';
import { type FoundHead, headAt, headEndingAt, type NumberedKind } from './number-words.ts';

const CONNECTOR =
  /^(?:№|#|n|no|nomre\p{L}{0,8}|seri\p{L}{0,8}|kod\p{L}{0,8}|sayi|qeydiyyat\p{L}{0,4}|reyestr\p{L}{0,4}|identifikasiya|id(?:-?si|-?nin)?|s|indeks\p{L}{0,6}|номер\p{L}{0,3}|сери\p{L}{0,3}|код)$/u;
const LINKING =
  /^(?:ise|olan|sureti|suretini|da|de|uzre|ve|eynen|ucun|hemin|onun|от|за|с|о|на|в|по|для)$/u;
const WORD = /[\p{L}№#][\p{L}№-]*|[^\p{L}\s]/gu;
const REACH = 90; // units before a number in which its noun stands
// `(090098) işdədir`, `BB 118273 işə əlavə edilib`: the paper lies in the file of the court.
const IN_FILE = /^is(?:d[ei]|e$)/;
// `AA-33 seriyalı, 771204 nömrəli bilet`: series and number apart; `№ 12, 13 və 17 qəbzlər`: the rest of a row.
const NUMBERS_BETWEEN =
  /^(?:(?:,|,? ve|,? и)? (?:№ ?)?\d[\d/-]{0,14}(?![\p{L}\d])|, [a-z]{1,4}(?:-[a-z]{1,4})? seriyali(?![a-z])){1,9}/u;
const ELSEWHERE: ReadonlySet<NumberedKind | undefined> = new Set([
  'neutral',
  'kept',
  'counted',
  'listed',
]);
// `5 nömrəli dispanserin arayışı`, `2 saylı anbardan verilmiş akt`: a short number is that of the nearer noun.
const OF_OTHER =
  /^(?!haqqinda|barede|baresinde)\p{L}{3,40}(?:[iu]n|[iae]d[ae]n?|[^iae]d[ae]n)$|^terefinden$/u;
const COMMA = /^,(?= \p{L})/u;
const NEXT_LINK = /^(?:nomreli|sayili|sayli)$/;
const MAX_BETWEEN = 5; // words between a number and its noun

/** The noun behind a number: behind `nömrəli` within a few words, else the very next word. */
export function headBehind(
  after: string,
  link: string | undefined,
  code: Code,
): NumberedKind | undefined {
  const isTold = code.hasSign || code.digits >= 6 || (code.isMixed && code.digits >= 3);
  if (link === undefined && !isTold) return undefined;
  const behind = after.slice(link?.length ?? 0).replace(NUMBERS_BETWEEN, '');
  // `47 nömrəli, Soyadovun imzaladığı sərəncam`
  const isApart = link !== undefined && COMMA.test(behind);
  const rest = isApart ? behind.slice(1) : behind;
  const clause = rest.split(/[,;:.()\n]/u, 1)[0] ?? '';
  if (!/^ ?\p{L}/u.test(clause)) return undefined;
  const words = [...clause.matchAll(/[\p{L}-]+/gu)]
    .filter(({ index, 0: word }) => !/\d/.test(clause[index + word.length] ?? '')) // no label as `Müqavilə1`
    .map(([word]) => word);
  if (link === undefined && IN_FILE.test(words[0] ?? '')) return undefined;
  const last = link === undefined ? 1 : MAX_BETWEEN;
  for (let i = 0; i < Math.min(words.length, last); i++) {
    // `4 nömrəli yeri 81-306 nömrəli müqavilə ilə`: the next number has a noun of its own.
    if (i > 0 && NEXT_LINK.test(words[i] ?? '') && !/^(?:ve|i|da|de)$/.test(words[0] ?? ''))
      return undefined;
    if (isAdverb(link) && IN_FILE.test(words[i] ?? '')) continue; // `nömrəsi ilə yazıb işə qəbul edilib`
    const head = wholeHead(words, i);
    // Behind `nömrə ilə` a place or a journal is where the number was written down.
    const isElsewhere = isAdverb(link) && ELSEWHERE.has(head?.kind);
    if (head !== undefined && !isElsewhere) return head.kind;
    if (!isApart && isShort(code) && OF_OTHER.test(words[i] ?? '')) return undefined;
  }
  return undefined;
}

/** The head at a word, but for `№ 118 əlavə edilir`: what was done with a paper, no annex. */
function headOf(words: readonly string[], at: number): FoundHead | undefined {
  const isDone = words[at] === 'elave' && /^(?:ed|olun)/u.test(words[at + 1] ?? '');
  return isDone ? undefined : headAt(words, at);
}

/** A head and the noun that it only tells of (`ekspertiza şöbəsi`: a department). */
function wholeHead(words: readonly string[], at: number): FoundHead | undefined {
  const head = headOf(words, at);
  const next = head?.isBare === true ? headOf(words, at + head.length) : undefined;
  return next ?? head;
}

function isShort({ digits, isMixed }: Code): boolean {
  return digits < 4 && !isMixed;
}

function isAdverb(link: string | undefined): boolean {
  return / (?:ile|altinda)$/.test(link ?? '');
}

/** `İlk protokola (03 №-li) əsasən`: no noun stands behind the link. */
export function endsPhrase(after: string, link: string): boolean {
  return /^ ?(?:[),;:.\n]|$)/.test(after.slice(link.length));
}

const QUOTED = /[“"«„][^“”"«»„\n]{1,150}[”"»]/gu;
const DATED =
  /(?:(?<!\p{L})от )?(?<![\p{L}\p{N}])(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{Ll}{3,8} \d{4})(?:-c[ıiuü] il(?:də)?)?(?: (?:года|г\.|tarixli|tarixdə|tarixində)(?!\p{L}))?/gu;
// The dot of a word in short ends no clause: `ax. işi`, `prot. № 22`.
const SHORT_WORD = /(?<=(?<!\p{L})\p{Ll}{1,5})\.(?= [\p{Ll}№#])/gu;
const FAR = 240; // units before a signed number in which its noun may stand before a title and a date

/** The words before a number as far as its clause goes; of one with its sign without titles in quotation marks and dates. */
export function wordsBefore(view: string, { start, hasSign }: Code): string[] {
  const near = hasSign
    ? view
        .slice(Math.max(0, start - FAR), start)
        .replace(QUOTED, ' ')
        .replace(DATED, ' ')
        .slice(-REACH)
    : view.slice(Math.max(0, start - REACH), start);
  const text = foldAz(near.replace(SHORT_WORD, ''));
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf('\n\n'));
  return text.slice(cut + 1).match(WORD) ?? [];
}

/** The noun before a number: next to it, or a few words away where a word or sign says that a number follows. */
export function headBefore(words: readonly string[], isTold: boolean): NumberedKind | undefined {
  let isAnnounced = isTold;
  let between = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (CONNECTOR.test(word)) isAnnounced = true;
    if (LINKING.test(word)) continue; // folded, `isə` reads like a form of `iş`
    const head = headEndingAt(words, i);
    if (head !== undefined)
      return (head.kind === 'kept' || head.kind === 'counted' || head.kind === 'listed') &&
        between > 1
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

// A possessive, a noun that ends in this vowel by itself, a word in Russian.
const POSSESSIVE =
  /(?:[iuа-я]|(?:nam|vil|qaim|siq|req|eriz|faktur|smet|siy|icaz|viz|anket|birk)[ea])$/u;

/** What the noun right before a number says, where no case makes it a part of something else (`şəhadətnamə AB-4471`). */
export function headRightBefore(words: readonly string[]): NumberedKind | undefined {
  const last = words.at(-1) ?? '';
  if (!/[\p{L}:(–—-]/u.test(last)) return undefined; // `[1070]`: a footnote
  const at = words.length - (/\p{L}/u.test(last) ? 1 : 2);
  const head = at < 0 ? undefined : headEndingAt(words, at);
  return head?.isBare === true || POSSESSIVE.test(words[at] ?? '') ? head?.kind : undefined;
}

/** `Etibarnamə 5-7951 nömrə ilə qeydə alınıb`: the noun in front, with a verb behind; else what the link tells. */
export function subject(
  words: readonly string[],
  link: string | undefined,
): NumberedKind | undefined {
  if (link === undefined || !/ (?:ile|altinda)$|nomre(?:si)?nde$|nomrede$/.test(link))
    return undefined;
  const from = words.length - 1;
  for (let i = from; i >= Math.max(0, from - MAX_BETWEEN); i--) {
    const head = headAt(words, i);
    if (head !== undefined && head.kind !== 'neutral') return head.kind;
  }
  return /reyestr|kadastr|inventar/.test(link) ? 'property' : undefined;
}
