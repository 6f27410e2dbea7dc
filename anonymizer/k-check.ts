import { foldAz } from '#domain/az-text.ts';
import { foldKey, readingsOf } from './endings.ts';
import { UNITS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { isCyrillic } from './scripts.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/marginals.json' with { type: 'json' };

const WORD = /[\p{L}\p{N}-]+/gu;

const POPULATIONS = new Map(
  Object.entries(data.places).map(([name, people]) => [foldKey(name), people] as const),
);
/** Shares of the people that a word tells, for the safety test as well. */
export const SHARES = data.shares.flatMap(({ words, share }) =>
  words.split('|').map((word) => ({ word: new RegExp(`(?<!\\p{L})${foldKey(word)}`, 'u'), share })),
);
const alternatives = (list: string) => list.split('|').map(foldKey).map(stemOf).join('|');
/** A post said of a person, not of an office that issued a paper: `rəisidir`, `rəisi olub`, `rəisi vəzifəsində`. */
export const POST = new RegExp(
  `(?<!\\p{L})(?:${alternatives(data.institutions)})\\p{L}{0,7}n[iu]n (?:${alternatives(data.posts)})\\p{L}{0,2}(?:d[iu]r|(?: vezifesinde)? (?:ol(?:ub|mus|an)|isle|calis)| ve )`,
  'u',
);
const ONLY =
  /(?<!\p{L})(?:yegane|tek bir) (?:\p{L}+ ){0,2}(?:qadin|kisi|sakin|mutexessis|hekim|alim|musiqici|\p{L}*cerrah|usta)/u;
const FIRST = /(?<!\p{L})(?:ilk|birinci) (?:qadin|azerbaycanli) (?:\p{L}+ ){0,3}\p{L}+/u;
/** What the first word of each of these begins with: a sentence without it fits everybody. */
export const TELLING = new RegExp(
  `(?<!\\p{L})(?:${[...'yegane|tek|ilk|birinci'.split('|'), ...firstWords(data.institutions), ...data.shares.flatMap(({ words }) => firstWords(words))].join('|')})`,
  'gu',
);
const AGE = /(?<!\p{N})\d{2,3} yas(?:li|inda)/u;
const ONE_YEAR = 1 / 80; // share of the people that are of one age
const VILLAGE = /(?<!\p{L})kend(?:i|de|inde|in)?(?!\p{L})/u;
const SENTENCE = /[^.;!?\n]+/gu; // one sentence: what is told of one person together

/** A combination left in the text, and about how many people it fits. Offsets of the view. */
export type Unique = Span & { readonly people: number };

/**
 * Sentences whose unmasked words still fit fewer than `least` people: the only holder of a post in a place, a
 * rare people or title in a small place, the first or only one of a kind. An estimate from rounded shares of the
 * population, taken as independent. Source: Court 2.1.6; word-lists/marginals.json.
 */
export function findUnique(text: string, masked: readonly Span[], least: number): Unique[] {
  const isMasked = cover(masked);
  const telling = least <= data.population ? tellingPlaces(text) : undefined;
  const out: Unique[] = [];
  let next = 0;
  for (const match of matchesOf(text, SENTENCE)) {
    const start = match.index;
    while (telling !== undefined && (telling[next] ?? text.length) < start) next++;
    if (telling !== undefined && (telling[next] ?? text.length) >= start + match[0].length)
      continue;
    const words = [...matchesOf(match[0], WORD)]
      .filter(
        ({ index, 0: word }) =>
          !isMasked({ start: start + index, end: start + index + word.length }),
      )
      .map(([word]) => word);
    const people = peopleOf(words);
    if (people < least) out.push({ start, end: start + match[0].length, people });
  }
  return out;
}

/** Where a text may begin to tell who somebody is, ascending; undefined where that may be anywhere: words in Cyrillic are transliterated first. */
function tellingPlaces(text: string): readonly number[] | undefined {
  if (isCyrillic(text)) return undefined;
  return Array.from(matchesOf(foldAz(text), TELLING), ({ index }) => index);
}

function firstWords(list: string): readonly string[] {
  return list.split('|').map((words) => stemOf(foldKey(words.split(' ')[0] ?? '')));
}

/** About how many people all that the words tell fits. */
export function peopleOf(words: readonly string[]): number {
  const text = words.map(foldKey).join(' ');
  if (ONLY.test(text) || FIRST.test(text)) return 1;
  const place = placeOf(words);
  // One office of a kind in a rayon has one head.
  if (POST.test(text) && (place !== undefined || sharesIn(text).length > 0)) return 1;
  const shares = sharesIn(text);
  // An age or a place alone tells nothing.
  if (shares.length === 0) return data.population;
  const people = place ?? (VILLAGE.test(text) ? data.village : data.population);
  const age = AGE.test(text) ? ONE_YEAR : 1;
  return shares.reduce((rest, share) => rest * share, people * age);
}

function sharesIn(text: string): readonly number[] {
  return SHARES.filter(({ word }) => word.test(text)).map(({ share }) => share);
}

function placeOf(words: readonly string[]): number | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    if (!/^(?:rayon|şəhər|kənd)/u.test(words[i + 1] ?? '')) continue;
    const key = readingsOf(words[i] ?? '').find(({ stem }) => UNITS.has(stem))?.stem;
    if (key !== undefined) return POPULATIONS.get(key) ?? data.rayon;
  }
  return undefined;
}

// The part of a folded word that its possessive keeps: `xəstəxana`, `məktəb`, `filial`; a final q or k softens.
function stemOf(key: string): string {
  return /[qk]$/.test(key) ? key.slice(0, -1) : key;
}
