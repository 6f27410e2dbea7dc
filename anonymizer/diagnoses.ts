import { foldAz } from '#domain/az-text.ts';
import { readingsOf } from './endings.ts';
import { findingOf, illnessOf, isBodyPart } from './illness-words.ts';
import { KIN, roleLabelOf, SLOTS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import type { Span } from './view.ts';
import data from './word-lists/diagnoses.json' with { type: 'json' };

const CASE = '(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[aə]|n?[ıiuü]|n?[dt][aə]n?|l[aə])?(?:d[ıiuü]r)?';
/** What an illness is told by, whatever it is called: `… diaqnozu`, `…dən əziyyət çəkir`, `… xəstəliyi`. */
export const CUE = new RegExp(
  `(?<![\\p{L}-])(?:(diaqnozu?(?:nun|na|nu|nda|ndan)?(?!\\p{L}))|((?:əziyyət çək|müalicə (?:al|olun|keç|gör|et)|sağal(?!t)|şikayətlən|öl(?:müş|üb|dü)|vəfat|dünyasını dəyiş|keçin(?:miş|ib)))|((?:ilə (?:xəstə(?!xana)|müalicə|dispanser|uçot|xəstəxanaya (?:düş|yerləş|qəbul)|stasionar|əməliyyat|doğul|dünyaya gəl|anadan ol)|üzrə (?:dispanser|uçot|əlillik)|(?:səbəbindən|nəticəsində|ucbatından) (?:əməliyyat|(?:\\p{L}{2,14} ){0,3}(?:öl(?:müş|üb|dü)|vəfat|keçin(?:miş|ib)|həlak|dünyasını|yataq|yatağa|işləyə bilm|gəlməmiş|gələ bilm))|xəstəsi(?!xana)))|((?:${data.heads})${CASE}(?!\\p{L}))|((?:${data.weakHeads})${CASE}(?!\\p{L}))|(yolux(?!ucu))|((?:səbəbindən|ucbatından|üzündən|ilə (?:bağlı|əlaqədar)) (?:(?:uzun müddət|bir neçə gün|həmin gün|xəstəxana\\p{Ll}{0,4}|stasionar\\p{Ll}{0,4}) )?(?:işə (?:çıxm|gəlm)|dərsə|dərslərdən|məktəbə|iclasa|gəlm|iştirak ed|müalicə|işləm|xəstəxana|stasionar|əlil|təqaüd|tərxis|sanatori|məzuniyyət)))`,
  'giu',
);
const TOLD =
  /(?<!\p{L})diaqnoz(?:u|lar|ları|lar[ıi]n)?(?: (?:qoyulmuşdur|qoyulub|belədir|aşağıdakıdır|eynidir|dəyişməyib|dəqiqləşdirilib|təsdiqlənib|yazılıb|göstərilib|verilib))?(?: ?[:–—]| -) ?["“„«]?([^.;:\n()"”»]{4,90})/giu;
const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const GAP = /^ (?:\d{1,3}(?:-\p{L}{1,3})? |[IVX]{1,4} |\([A-Za-z ]{2,30}\) )?$/u;
const ICD = /^ ?\((?:(?:XBT|MKB|BXT|ICD)[ -]?(?:10|11)?[ :,–-]{0,3})?[A-Z]\d{2}(?:\.\d{1,2})?\)/u;
const MOST_WORDS = 7; // of an illness: `xroniki böyrək çatışmazlığının terminal mərhələsi`
const LEAD = 160; // units before a cue in which its illness stands
const STOPS = new Set(data.stops.split('|').map(foldAz));
const GENERAL = new Set(data.general.split('|').map(foldAz));
const VERBAL =
  /(?:[mb](?:[ıiuü]ş)(?:d[ıiuü]r)?|[ıiuü]b|d[ıiuü]r|araq|ərək|maqla|məklə|d[ıiuü]qda|d[ıiuü]kdə|[dt][ıiuü](?:y[iü]|ğ[ıu])(?:n\p{L}{0,3})?|yan|yən|kən|l[ae]n[ae]n|s[aə])$/u;
const DEATH = /^(?:öl|vəfat|dünyasını|keçin)/iu;
const AWAY = /d[aə](?:n|k[ıi])?$/u;
// `diqqət çatışmazlığı və hiperaktivlik sindromu`: what may stand before the word for `and`.
const JOINED = /(?:ığı|iyi|uğu|üyü|s[ıiuü]|iya|it|oz|oma)$/u;
const LATER = /^sonra(?:k[ıi])?$/u;

type InName = (at: number) => boolean;

/**
 * Illnesses by the words around them, in a sentence about a person: whatever stands before `diaqnozu`, before
 * `əziyyət çəkir` in the ablative, or before the word for an illness. Offsets of the sentence. Source: policy, sensitive.
 */
export function findDiagnoses(own: string, inName: InName): Span[] {
  const out: Span[] = [];
  for (const match of matchesOf(own, CUE)) {
    const [, diagnosis, suffering, being, head, weak, caught, cause] = match;
    const at = match.index;
    const from = Math.max(0, at - LEAD);
    const words = [...matchesOf(own.slice(from, at), WORD)].map(
      ({ 0: word, index }): Word => ({ word, start: from + index }),
    );
    const isHead = head !== undefined || weak !== undefined;
    const end = isHead ? at + match[0].length : at - 1;
    const first = phraseBefore(own, words, at, inName);
    if (first === undefined) continue;
    const last = words[words.length - 1]?.word ?? '';
    if (suffering !== undefined && !isOfIllness(last, suffering)) continue;
    if (caught !== undefined && !/[aə]$/u.test(last)) continue;
    if (diagnosis !== undefined && AWAY.test(last)) continue;
    if (being !== undefined && /(?:d[aə]n?|[ıi]n)$/u.test(last)) continue;
    if (weak !== undefined && !words.slice(first).some(({ word }) => isMedical(word))) continue;
    if (cause !== undefined && !tellsIllness(words.slice(first))) continue;
    if (words.slice(first).every(({ word }) => GENERAL.has(foldAz(word)))) continue;
    const start = words[first]?.start ?? end;
    const code = ICD.exec(own.slice(end, end + 30))?.[0].length ?? 0;
    out.push({ start, end: end + code });
  }
  return out;
}

/** True of words with an illness, or with a part of the body and what it has: no weather, no breakdown. */
const tellsIllness = (words: readonly Word[]): boolean =>
  words.some(({ word }) => illnessOf(word) !== undefined) ||
  (words.some(({ word }) => isBodyPart(word)) &&
    words.some(({ word }) => findingOf(word) !== undefined));

/** True of the ablative of an illness; `ayılmadan öldü` is a verb. */
const isOfIllness = (word: string, verb: string): boolean =>
  /[dt][aə]n$/u.test(word) &&
  !(DEATH.test(verb) && /m[aə]d[aə]n$/u.test(word) && findingOf(word) === undefined);

/** What stands behind `Diaqnoz:`, in any sentence. */
export function findToldDiagnoses(own: string): Span[] {
  if (!/iaqnoz/u.test(own)) return [];
  return Array.from(matchesOf(own, TOLD), (match) => {
    const told = (match[1] ?? '').trimEnd();
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    return { start, end: start + told.length };
  });
}

const isMedical = (word: string): boolean =>
  /(?:[tnrsmdpbkfx]ik|olik|oid|gen)$|^(?:depressi|psixo|maniakal|affekti|obsessi|somat|nevro)/u.test(
    word,
  ) && !GENERAL.has(foldAz(word));

type Word = { readonly word: string; readonly start: number };

/** Index of the first word of the phrase that ends right before `at`; undefined where none does. */
function phraseBefore(
  own: string,
  words: readonly Word[],
  at: number,
  inName: InName,
): number | undefined {
  let first: number | undefined;
  let next = at;
  for (let i = words.length - 1; i >= 0 && words.length - i <= MOST_WORDS; i--) {
    const { word, start } = words[i] as Word;
    const gap = own.slice(start + word.length, next);
    const isLast = i === words.length - 1;
    if (!(isLast ? /^ (?:\([^()\n]{2,30}\) )?$/u : GAP).test(gap) || inName(start)) break;
    if (word === 'və' && !isLast && i > 0 && JOINED.test(words[i - 1]?.word ?? '')) {
      next = start;
      continue;
    }
    if (endsPhrase(word) || (!isLast && AWAY.test(word) && !LATER.test(words[i + 1]?.word ?? '')))
      break;
    if (isLast && VERBAL.test(word)) break;
    next = start;
    first = i;
  }
  return first;
}

/** True of a word that no illness has in its name: a pronoun, a verb, somebody's role or kin. */
const endsPhrase = remembered((word) => {
  const key = foldAz(word);
  if (STOPS.has(key) || VERBAL.test(word) || /^\p{Lu}\p{Ll}{2,20}(?:[ıiuü]n|d[aə])$/u.test(word))
    return true;
  if (key === 'usaq' || key === 'ana') return false;
  return readingsOf(word).some(
    ({ stem }) => KIN.has(stem) || SLOTS.has(stem) || roleLabelOf(stem) !== undefined,
  );
});
