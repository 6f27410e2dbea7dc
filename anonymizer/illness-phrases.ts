import { foldAz } from '#domain/az-text.ts';
import { type Ending, foldKey, NOMINATIVE } from './endings.ts';
import { IN_PART } from './hurt-parts.ts';
import {
  findingOf,
  illnessOf,
  isBodyPart,
  isIllnessPhrase,
  isKind,
  isPhrase,
  isStrongFinding,
  lastReadings,
} from './illness-words.ts';
import { isCyrillic } from './scripts.ts';
import type { Span } from './view.ts';
import data from './word-lists/diagnoses.json' with { type: 'json' };

/** A phrase that was found, with the ending of its last word. */
export type Told = Span & { readonly ending: Ending };
type Words = readonly RegExpExecArray[];

const MAX_WORDS = 8; // of one phrase: `sağ əlin II və III barmaqlarının açıq sınığı`
const MOST_LISTED = 3; // words of a listed phrase
const MOST_BETWEEN = 5; // words between a part of the body and what it has
/** Injuries that are told of a part of the body from afar. */
const HURT =
  /^(?:yara|zədə|zədələnmə|kəsik|kəsiy|cızı[qğ]|sıyrı[qğ]|şiş|sınma|əzilmə|deşi[kly]|deformasiya|çat|qırışıq|ləkə|dişlə[km])(?:l[aə]r)?(?:s?[ıiuü])?(?:n[ıi]n|n?[aə]|n?d[aə]n?|n?[ıi]|la|lə)?$/u;
/** The word right before what it tells of: `keçən`, `yaranmış`, `qalıcı`, `(qırma) ilə`. */
const MODIFIER =
  /(?:[aə]n|m[ıiuü]ş|l[ıiuü]|[ıiuü]c[ıiuü]|[ıi]k|s[ıi]z|^ilə|^köhnə|^təzə|^böyük|^kiçik|^dərin|^yeni|^iri|^xırda)$/u;
const NO_MODIFIER =
  /^\p{Lu}|(?:[ıiuü]b|d[ıiuü]|d[ıiuü]r|araq|ərək|dıqda|dikdə)$|^(?:və|ki|o|ona|onun|onda|bu|isə|də|da|üçün|görə|haqqında|barədə)$/u;
const IN_CASE = /(?:[ıiuü]n|d[aə]|[aə]|d[aə]n)$/u;
const SHORTEST = 4; // letters of a listed word that is told from the ending of another: `lal`, `Lalə`
const STOPS = new Set(data.stops.split('|').map(foldAz));

// A number of a finger or a rib, a degree, a vertebra: `5-8-ci`, `II–III`, `L4–L5`, `(hemodializ)`.
const NUMBER =
  '(?:\\d{1,2}(?:[-–]\\d{1,2})?(?:-(?:c[iıuü]))?|[IVX]{1,4}(?:[-–][IVX]{1,4})?(?: [AB])?|[CLST]h?\\d{1,2}(?:[-–][CLST]?h?\\d{1,2})?|H[İI]V-1|\\d{1,2}(?:[.,]\\d)?(?: ?[xх×] ?\\d{1,2}(?:[.,]\\d)?)? ?[sm]m (?:uzunluğunda|ölçülü|ölçüdə|ölçüsündə|diametrli|diametrində|dərinliyində))';
export const GAP = new RegExp(`^(?: (?:${NUMBER} )?|–|, )$`, 'u');
export const NUMBER_BEFORE =
  /(?<![\p{L}\p{N}.-])(?:(?:\d{1,2}[-–])?\d{1,2}-c[iıuü]|[IVX]{1,4}(?:[-–][IVX]{1,4})?(?: [AB])?|[CLST]h?\d{1,2}(?:[-–][CLST]?h?\d{1,2})?|[23]) $/u;
// `B hepatiti`, `A qripi`.
const LETTERED = /^(?:hepatit|qrip|avitaminoz|hipovitaminoz|vitamin)/u;
const LETTER_BEFORE = /(?<![\p{L}\p{N}.])[A-EK]\d{0,2} $/u;
const NAME = /^\p{Lu}\p{Ll}{2,14}$/u;
/** The possessive of an illness named after somebody or something: `gənə ensefaliti`, `Haşimoto tireoiditi`. */
const OF_ANOTHER = /[ıiuü]$/u;
const BARE = /^\p{L}{3,14}$/u;
const OBLIQUE = /(?:[ıiuü]n|d[aə]n?|l[aə]|[ıiuü]b|d[ıiuü]r|m[ıiuü]ş|c[aə]|s[ıi]z|y[aə]|n[aə])$/u;

// What an illness is told by behind its name: `hepatit C`, `diabet II tip`, `hamiləliyin beşinci ayı`.
const KIND_AFTER =
  /^ (?:[ABCD](?!\p{L})|(?:I{1,3}|İ{1,3}|[1-3])(?:-c[iü])? tip\p{Ll}{0,3}|(?:birinci|ikinci) tip\p{Ll}{0,3}|(?:I{1,3}|İ{1,3}|IV|[1-4](?:-c[iıuü])?) (?:dərəcə|mərhələ)\p{Ll}{0,3})/u;
// How far it is, or what is left of it: `oliqofreniyanın yüngül dərəcəsi`, `kontuziyanın nəticələri`, `vərəm çöpü`.
const STATE_AFTER =
  /^ (?:(?:on|iyirmi|otuz) )?(?:(?!ol(?:du|an|ub|muş|ar|maq))\p{Ll}{3,14} )?(?:kurs|seans|proqram|dərəcə|mərhələ|forma|nəticə(?!sində)|fəsad|ağırlaşma|qalı[qğ]|əlamət|residiv|tutma|çöp|virus|status|infeksiya|bakteriya|daşıyıcı|xəstəliy|xəstəlik|sindrom|təhlükə|şübhə|prosedur|iz(?=[il]))(?:l[aə]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[aə]|n?[ıiuü]|n?d[aə]n?)?(?!\p{L})/u;
/** `oynaq protezinin |qoyulması`, `stentin |dəyişdirilməsi`; `insultdan |sonrakı bərpa`. */
const DEVICE =
  /^(?:\p{Ll}{0,8}protez|stent|implant|spiral|şunt|kateter|kardiostimulyator)\p{Ll}{0,8}n$/u;
const PUT_AFTER =
  /^ (?:qoyul|taxıl|salın|yerləşdiril|dəyişdiril|çıxarıl|vurul|tikil)m[aə]\p{Ll}{0,6}(?!\p{L})/u;
const LATER_AFTER = /^ sonrakı (?:vəziyyət|bərpa|reabilitasiya|dövr)\p{Ll}{0,5}(?!\p{L})/u;
const MONTH_AFTER =
  /^ (?:(?:on|iyirmi|otuz) )?(?:\p{Ll}{3,12}|\d{1,2}(?:-\p{Ll}{2})?) (?:ay|həftə)\p{Ll}{0,8}/u;

/**
 * The phrase whose last word is at `at`: an illness, or a finding behind the part of the body it is of. `inName` is
 * true inside a person's name. Offsets of the sentence. Source: Court 2.1.6; policy, sensitive.
 */
export function phraseAt(
  own: string,
  words: Words,
  at: number,
  inName: (at: number) => boolean,
): Told | undefined {
  const word = words[at] as RegExpExecArray;
  const illness = illnessOf(word[0]);
  const listed = listedAt(own, words, at, isIllnessPhrase);
  const ending = illness ?? listed?.ending ?? findingOf(word[0]);
  if (ending === undefined) return undefined;
  const isStrong = isStrongFinding(word[0]);
  let hasPart = illness !== undefined || listed !== undefined;
  let first = listed === undefined ? at : at - listed.count + 1;
  while (first > 0 && at - first < MAX_WORDS) {
    const before = words[first - 1] as RegExpExecArray;
    if (inName(before.index) || !isBeside(own, before, words[first] as RegExpExecArray)) break;
    if (isWard(words, first)) break;
    const isPart = isBodyPart(before[0]) || illnessOf(before[0]) !== undefined;
    if (isColourOfLiver(before[0], words[first]?.[0] ?? '')) first--;
    else if (isPart && !isWordOfBack(before[0], word[0])) {
      hasPart = true;
      first--;
    } else if (
      (isKind(before[0]) && !isChildWho(before[0], words[first]?.[0] ?? '')) ||
      findingOf(before[0]) !== undefined
    ) {
      if (isStrong && isKind(before[0])) hasPart = true;
      first--;
    } else if (joinsParts(own, words, first)) first -= 2;
    else break;
  }
  const far = isStrong || HURT.test(word[0]) ? farPart(own, words, first, inName) : undefined;
  if (far !== undefined) first = far;
  else if (!hasPart) return undefined;
  if (first === at && illness !== undefined && isOfAnother(own, words, at, inName)) first--;
  const start = (words[first] as RegExpExecArray).index;
  const before = own.slice(Math.max(0, start - 12), start);
  const isLettered = LETTERED.test(words[first]?.[0] ?? '');
  const number = (isLettered ? LETTER_BEFORE : NUMBER_BEFORE).exec(before)?.[0].length ?? 0;
  const end = word.index + word[0].length;
  const after = own.slice(end, end + 40);
  const isMonth = /^hamiləli/u.test(word[0]);
  const kind = (isMonth ? MONTH_AFTER : KIND_AFTER).exec(after)?.[0].length ?? 0;
  const put = DEVICE.test(word[0]) ? PUT_AFTER.exec(after) : LATER_AFTER.exec(after);
  const more = put?.[0].length ?? kind + (STATE_AFTER.exec(after.slice(kind))?.[0].length ?? 0);
  return { start: start - number, end: end + more, ending: more > 0 ? NOMINATIVE : ending };
}

/**
 * Index of the first word of a part of a body from which a clause or an adjective keeps a finding: `yanağında |qalıcı
 * çapıq`, `qarın boşluğuna |keçən odlu silah yarası`, `çənəsində |tikiş tələb edən yara`.
 */
function farPart(
  own: string,
  words: Words,
  at: number,
  inName: (at: number) => boolean,
): number | undefined {
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN + 1; i--) {
    const { 0: word, index } = words[i] as RegExpExecArray;
    if (inName(index)) return undefined;
    if (!isBeside(own, words[i] as RegExpExecArray, words[i + 1] as RegExpExecArray))
      return undefined;
    const tells = MODIFIER.test(word) || MODIFIER.test(words[at]?.[0] ?? '');
    if (NO_MODIFIER.test(word) || (i === at - 1 && !tells)) return undefined;
    const isPlace =
      i > 0 && IN_CASE.test(word) && isKind(word) && isBodyPart(words[i - 1]?.[0] ?? '');
    if (i < at - 1 && (IN_PART.test(word) || isPlace)) return startOfPart(own, words, i, inName);
  }
  return undefined;
}

/** Index of the first word that says which part it is: `|sağ böyrəyin`, `|qarın boşluğuna`. */
function startOfPart(
  own: string,
  words: Words,
  at: number,
  inName: (at: number) => boolean,
): number {
  let first = at;
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN; i--) {
    const { 0: word, index } = words[i] as RegExpExecArray;
    if (inName(index) || own.slice(index + word.length, words[i + 1]?.index) !== ' ') break;
    if (!isBodyPart(word) && !isKind(word)) break;
    first = i;
  }
  return first;
}

/** True where nothing but a blank, a number or a dash between two names stands between two words. */
function isBeside(own: string, before: RegExpExecArray, next: RegExpExecArray): boolean {
  const gap = own.slice(before.index + before[0].length, next.index);
  if (gap === '–') return NAME.test(before[0]) || /^[IVX]+$/u.test(before[0]);
  return gap !== ', ' && GAP.test(gap);
}

/** `patologiya şöbəsində hepatit`: of a hospital; `boyun şöbəsində` is of the spine. */
function isWard(words: Words, first: number): boolean {
  const isOfHouse = /^şöbəs[ıi]nd[əa]n?$/u.test(words[first - 1]?.[0] ?? '');
  return (
    isOfHouse &&
    !/^(?:boyun|bel|döş|büzdüm|oma|ön|arxa|yuxarı|aşağı|orta|distal|proksimal)$/u.test(
      words[first - 2]?.[0] ?? '',
    )
  );
}

/** `belə itki` is no loss of the back, `baş tutmamış`, `başa düşmək` nothing of the head. */
const isWordOfBack = (part: string, finding: string): boolean =>
  part === 'belə' ||
  (/^[Bb]aş/u.test(part) && /^(?:tut|çat|düş)/u.test(finding)) ||
  (/^[Bb]oyun$/u.test(part) && /^qaçır/u.test(finding));

/** `Uşaq epilepsiya ilə xəstədir`: who has it, unlike in `Uşaq serebral iflici`. */
const isChildWho = (child: string, next: string): boolean =>
  child === 'Uşaq' && !/^(?:serebral|iflic)/u.test(next);

/** `qara ciyər`, `ağ ciyər`: the two livers of the language. */
const isColourOfLiver = (colour: string, part: string): boolean =>
  /^(?:[Qq]ara|[Aa]ğ)$/u.test(colour) && /^ciyər/u.test(part);

/** `üz və boyun nahiyəsi`: true where `və` stands before the word at `first`, between two parts of the body. */
function joinsParts(own: string, words: Words, first: number): boolean {
  const [one, and, two] = [words[first - 2], words[first - 1], words[first]];
  if (one === undefined || two === undefined || and?.[0] !== 'və') return false;
  return isBodyPart(one[0]) && isBodyPart(two[0]) && isBeside(own, one, and);
}

/** True where the word before an illness in the possessive is what it is called after. */
function isOfAnother(
  own: string,
  words: Words,
  at: number,
  inName: (at: number) => boolean,
): boolean {
  const [before, word] = [words[at - 1], words[at] as RegExpExecArray];
  if (before === undefined || !OF_ANOTHER.test(word[0]) || inName(before.index)) return false;
  if (!isBeside(own, before, word) || own[before.index + before[0].length] !== ' ') return false;
  if (/^\p{Lu}\p{Ll}+ç[ıiuü]$/u.test(before[0])) return false; // `Kirayəçi astması`: whose it is
  if (!BARE.test(before[0]) || STOPS.has(foldAz(before[0]))) return false;
  return NAME.test(before[0]) || !OBLIQUE.test(before[0]);
}

/** A phrase of a list whose last word is at `at`, the longest: `koma vəziyyəti`, `məcburi köçkün`. */
export function listedAt(
  own: string,
  words: Words,
  at: number,
  isListed: (folded: string) => boolean = isPhrase,
): (Told & { readonly count: number }) | undefined {
  const word = words[at] as RegExpExecArray;
  for (const { stem, ending } of lastReadings(word[0])) {
    for (let count = MOST_LISTED; count >= 1; count--) {
      const first = words[at - count + 1];
      if (first === undefined) continue;
      const lead = own.slice(first.index, word.index);
      if (/[^\p{L}\p{N} -]/u.test(lead) || !isListed(foldKey(lead) + stem)) continue;
      // A name begins like a short word: `Lalə` is no dative of `lal`.
      if (count === 1 && stem.length < SHORTEST && !/^(?:nom|ins)$/u.test(ending.case)) continue;
      return { start: first.index, end: word.index + word[0].length, ending, count };
    }
  }
  return undefined;
}

/** True of the words that a phrase may end with: the others need no look at their neighbours. */
export const mayEndPhrase = (word: string): boolean =>
  !isCyrillic(word) && // Russian has its own words: `кому` is no `koma`
  (illnessOf(word) !== undefined || findingOf(word) !== undefined || lastReadings(word).length > 0);
