import { lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, readingsOf } from './endings.ts';
import { SETTLEMENTS, UNITS } from './lexicon.ts';
import { startOfName } from './namesakes.ts';
import { remembered } from './remembered.ts';
import { wordFacts } from './tokens.ts';
import type { Span } from './view.ts';
import data from './word-lists/closed-places.json' with { type: 'json' };

const KNOWN = new Set(data.known.split('|').map(foldKey));
const ADVERBS = new Set(data.adverbs.split('|').map(foldKey));
const OPENINGS = new Set(data.openings.split('|').map(foldKey));
const DIRECTIONS =
  /^(?:Aşağı|Yuxarı|Orta|Baş|Yeni|Köhnə|Böyük|Kiçik|Bala|Birinci|İkinci|Üçüncü|Qara|Ağ|Sarı|Qırmızı|Boz|Qoşa|Xan|Şah|Pir|Hacı|Seyid|İmam|Tək|Üç|Beş|Yeddi|Qırx)$/u;

/** True of a unit, a settlement, a name of history or of a public place that is whole by itself: `Yasamal`, `Nəsimi`. */
export const isWholeName = remembered(
  (word) =>
    /^\p{Lu}/u.test(word) &&
    (isUnit(word) ||
      KNOWN.has(foldKey(word)) ||
      readingsOf(word).some(({ stem }) => SETTLEMENTS.has(stem)) ||
      startOfName(word, word.length, false) === 0),
);

/** True of a district, a city or a region that may stay, in any case. */
export const isUnit = remembered((word) => readingsOf(word).some(({ stem }) => UNITS.has(stem)));

/** True of a word that is a capital only because a sentence begins with it: `Şikayətçi`, `Müəssisə`, `Torpaq`. */
export const isOpening = remembered((word) => {
  const { role, kin, common } = wordFacts(word);
  return (
    role !== undefined ||
    kin ||
    common ||
    readingsOf(word).some(({ stem, ending }) => OPENINGS.has(stem) && ending.case !== 'dat')
  );
});

/** False where a word, a bracket or a comma of the same sentence stands right before `at`. */
export function isSentenceStart(text: string, at: number): boolean {
  return !/[\p{L})”"»,;%] $/u.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * Units of the first words of a name of capitals at `at` that belong to the sentence and not to the name:
 * `Şikayətçi Nəsimi`, `Mağaza Yasamal`. The last word is never taken.
 */
export function openingLength(text: string, at: number, names: readonly string[]): number {
  if (!isSentenceStart(text, at) || names.length < 2) return 0;
  const [first = '', second = ''] = names;
  if (DIRECTIONS.test(first)) return 0;
  if (isOpening(first)) return first.length + 1;
  if (isWholeName(first)) return 0;
  return isWholeName(second) || isUsedSmall(text, at, first) ? first.length + 1 : 0;
}

/** A day before a month of a name, which is its part: `28 May qəsəbəsi`, `20 Yanvar dairəsi`. */
export const DAY_BEFORE = /(?<![\p{L}\p{N}.,/-])\d{1,2} $/u;

const NEAR = 1_500; // units around a word in which its small form is looked for

/** True of a word at `at` that the text around also writes with a small letter: no name. */
export function isUsedSmall(text: string, at: number, word: string): boolean {
  return text.slice(Math.max(0, at - NEAR), at + NEAR).includes(` ${lowerAz(word)} `);
}

const SMALL = /^\p{Ll}[\p{Ll}-]{1,15} (?=.)/u;
// `Kürün “Dəli döngə” deyilən yerində`: what the place is of.
const OWNER = /(?:[ıiuü]n|d[aə]k[ıi])$/u;
const FIRST = /^(\p{Lu}[\p{Ll}-]{1,24}) (?:(\p{Lu}[\p{L}.-]{1,24})(?!\p{L})|["“„«\d№])/u;
// `Naftalan “Çinar” sanatoriyası`: goes by its town.
const OF_RESORT = /["”“»] (?:sanatoriya|kurort|pansionat|müalicə|istirahət)/u;
// No owner, though it ends like one.
const SOMEBODY = /^(?:Qadın|Gəlin|Xatun)$/u;

/** A place of the text under the label of places; the same words are the same place. */
export function placeCandidate(
  text: string,
  { start, end }: Span,
  ending: Ending,
  found: Pick<Candidate, 'rule' | 'score'>,
): Candidate {
  return {
    ...{ start, end, cls: 'place', ...found, features: [], ending, ground: 'P' },
    ...{ roleLabel: 'Yer', value: `yer ${foldKey(text.slice(start, end))}` },
  };
}

/** A place where something happened, without the word that opens the sentence. */
export function eventPlace(text: string, from: number, end: number, ending: Ending): Candidate {
  const found = { rule: 'quasi:event-place', score: 0.6 };
  return placeCandidate(text, { start: behindOpening(text, from, end), end }, ending, found);
}

/** Where a place found from `start` begins, without the word that opens the sentence: `Müəssisə | Sumqayıt Parkında`. */
export function behindOpening(text: string, start: number, end: number): number {
  const small = SMALL.exec(text.slice(start, end))?.[0] ?? '';
  // `şəhər` is read as `səhər` is.
  const isAdverb = ADVERBS.has(foldKey(small.trimEnd())) && !/^şəhər/u.test(small);
  if (small !== '') return isAdverb ? start + small.length : start;
  if (!isSentenceStart(text, start)) return start;
  const match = FIRST.exec(text.slice(start, end));
  if (match === null) return start;
  const [, first = '', second] = match;
  if (isUnit(first) && OF_RESORT.test(text.slice(start, end))) return start;
  if (second === undefined)
    return OWNER.test(first) && !SOMEBODY.test(first) ? start : start + first.length + 1;
  return start + openingLength(text, start, [first, second]);
}
