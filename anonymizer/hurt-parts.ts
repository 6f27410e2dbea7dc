import { isBodyPart, isKind } from './illness-words.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';
import data from './word-lists/hurt-parts.json' with { type: 'json' };

const POSSESSIVE = '(?:l[aə]r)?s?[ıiuü]';
const BETWEEN = `(?: (?:${data.between})){0,4}`;
// `sınmışdır`, `sınıb`, `sınmış`, `sındı`, `sınan`, `sındığı`: told as done.
const PAST = '(?:[yt]?(?:m[ıiuü]ş|[ıiuü]b|[aə]n(?!\\p{L})|d[ıiuü](?!r))\\p{Ll}{0,8})';
const LIGHT = '(?:ol|ed|et)?'; // of a verb of two words: `amputasiya olunmuşdur`

/** `qolu sınmışdır`, `sağ ayağı dizdən aşağı amputasiya olunmuşdur`. */
export const BECAME_HURT = new RegExp(
  `(?<![\\p{L}-])(?:${data.parts})${POSSESSIVE}${BETWEEN} (?:${data.become})\\p{Ll}{0,8}(?: ${LIGHT}(?:un|il)?${PAST})?(?!\\p{L})`,
  'gu',
);
/** `çiyni çıxmışdır`: of a joint alone, for a hand goes out of much. */
export const OUT_OF_JOINT = new RegExp(
  `(?<![\\p{L}-])(?:${data.joints})${POSSESSIVE} çıx${PAST}(?!\\p{L})`,
  'gu',
);
/** `qolunu sındırmışdır`. */
export const HURT_BY = new RegExp(
  `(?<![\\p{L}-])(?:${data.parts})${POSSESSIVE}n[ıiuü]${BETWEEN} (?:${data.done})(?:d|dir|dır|t)?(?:il|ıl|dir)?${PAST}(?!\\p{L})`,
  'gu',
);
/** `ayağından yaralanmışdır`. */
export const HURT_FROM = new RegExp(
  `(?<![\\p{L}-])(?:${data.parts})${POSSESSIVE}nd[aə]n${BETWEEN} (?:${data.from})\\p{Ll}{0,12}(?!\\p{L})`,
  'gu',
);
/** `gözü görmür`, `ayağı gipsdə`. */
export const FAILS = new RegExp(
  `(?<![\\p{L}-])(?:${data.parts})${POSSESSIVE}(?: ilə)?${BETWEEN} (?:${data.states})(?!\\p{L})`,
  'gu',
);
/** `ayağına dəmir lövhə qoyulmuşdur`. */
export const PUT_IN = new RegExp(
  `(?<![\\p{L}-])(?:${data.parts})${POSSESSIVE}n[aə](?: [\\p{Ll}\\d]{1,12}){0,2} (?:${data.put})\\p{Ll}{0,8}(?: (?:qoy|taxıl|yerləşdir|keçir|vur|sal|çəkil|tikil)\\p{Ll}{1,14})(?!\\p{L})`,
  'gu',
);
/** A part of a body in a case, where something may be: `yanağında`, `böyrəyin`, `qarnına`. */
export const IN_PART = new RegExp(
  `^(?:${data.parts})${POSSESSIVE}?(?:[ıiuü]n|n[ıiuü]n|n?d[aə]|n?[aə]|n?d[aə]n)$`,
  'u',
);
const WORD_BEFORE = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{2,24}) $/u;
const NUMBER = /^(?:[IVX]{1,4}|\d{1,2}(?:-c[ıiuü])?)$/u;
const WHICH =
  /^(?:şəhadət|orta|adsız|çeçələ|baş|böyük|kiçik|hər|sol|sağ|iki|üç|bir|tək|alt|üst|ön|arxa|yuxarı|aşağı|kor|qalxanabənzər|qalxanvari)$/u;
const MOST_BEFORE = 6; // words of the part before its verb: `sağ əlinin şəhadət və orta barmağı`
const REACH = 90; // units in which they stand

const ALL = [BECAME_HURT, OUT_OF_JOINT, HURT_BY, HURT_FROM, FAILS, PUT_IN];

/**
 * Injuries and failings that a sentence tells with a part of the body and a verb, with the words that say which
 * part it is. Offsets of the sentence. Source: Court 2.1.6; policy, sensitive.
 */
export function findHurtParts(own: string): Span[] {
  return ALL.flatMap((pattern) =>
    Array.from(matchesOf(own, pattern), ({ index, 0: match }) => ({
      start: startOfPart(own, index),
      end: index + match.length,
    })),
  );
}

/** Where the name of the part begins that has its last word at `at`: `sol əlinin şəhadət |barmağı`. */
function startOfPart(own: string, at: number): number {
  let start = at;
  let joined = at;
  for (let i = 0; i < MOST_BEFORE; i++) {
    const word = WORD_BEFORE.exec(own.slice(Math.max(0, joined - REACH), joined))?.[1];
    if (word === undefined) break;
    joined -= word.length + 1;
    if (word === 'və' && start !== at) continue;
    if (!isBodyPart(word) && !WHICH.test(word) && !NUMBER.test(word) && !isKind(word)) break;
    start = joined;
  }
  return start;
}
