import { foldAz, lowerAz } from '#domain/az-text.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import { lemmaOf } from '#indexer/analysis/lemma.ts';
import type { QueryWord } from '#indexer/search/parse-query.ts';
import { actNamesIn } from './named-acts.ts';

const LEAST_WORDS = 2; // words of the matter without which the others count too

// How a text is cited: says where to look and nothing of the matter.
const CITING = 'Azərbaycan Respublikası məcəllə maddə hissə bənd fəsil qanun nömrəli tarixli';
const citing = new Set(CITING.split(' ').map((word) => lemmaOf(foldWord(word))));

/** Etmək, olmaq and their passives make verbs of nouns (təmin etmək): the noun says what is meant. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(['et', 'edil', 'ol', 'olun']);

/** The ending of an ordinal number, written apart from it or left where it was taken out (`21 ci maddə`). */
const ORDINAL_ENDING = /^c[iu]$/;

// Formulas by which lawyers lean on a text; folded. Written by hand after the style of court decisions.
const PLACE = '(?:madde|hisse|bend|fesil|fesl|mecelle|qanun|qerar|konstitusiya)[a-z]*';
const FORMULAS = [
  // maddəsinin (hüquqi mahiyyətinə, mənasına, tələblərinə) uyğun olaraq; maddəsinə müvafiq olaraq; baxımından
  `(?<=${PLACE} )(?:(?:huquqi )?(?:teleb|mena|mahiyyet|meqsed|muddea|norma)[a-z]*)(?: ve (?:meqsed|mena|mahiyyet)[a-z]*)?`,
  '(?:uygun|muvafiq|istinad|esas) (?:olaraq|edilerek|ederek|tutulmaqla|tutaraq)',
  'nezerde tut(?:ul|an|ur)[a-z]*',
  '(?:telebi?|teleblerinden|normalarindan|muddealarindan) ireli gel[a-z]*',
  'ireli gel(?:en|erek)',
  'nezere alin(?:maqla|araq)',
  'hesab (?:edil|olun)[a-z]*',
  'muddeasi(?:ni|na|nin)? ehtiva ed[a-z]*',
  // What a court says of its own decision and of those that it asks to act.
  'bu qerarin (?:tesviri )?(?:esaslandirici )?hissesinde (?:(?:eks olun|gosteril)[a-z]* )?huquqi movqe[a-z]*',
  'konstitusiya mehkemesi[a-z]*(?: plenumu[a-z]*)?',
  'plenumu(?:nun|nda)?',
  'konstitusiyasi(?:nin|na|nda)',
  'milli meclis[a-z]*(?: tovsiyy?e olunsun)?',
];
const FORMULA = new RegExp(`(?<![a-z])(?:${FORMULAS.join('|')})(?![a-z])`, 'g');

/** True for a folded word or lemma that only says where something is written. */
export function isCitingWord(lemma: string): boolean {
  return citing.has(lemma);
}

/**
 * Words that say what a question is about, each once: without stop words, light verbs and what only cites (a
 * named act of `acts`, formulas, ends of ordinals), as far as others remain. Offsets of `words` are in `text`.
 */
export function matterWords(
  text: string,
  words: readonly QueryWord[],
  acts: readonly string[],
): readonly QueryWord[] {
  const unique = eachOnce(words);
  const content = unique.filter((word) => !word.stop);
  const cited = placesOfCiting(text, acts);
  const matter = eachOnce(
    words.filter(({ stop, start, end, node: { x, s } }) => {
      const isMatter = !isCitingWord(s) && !LIGHT_VERBS.has(s) && !ORDINAL_ENDING.test(x);
      return !stop && isMatter && !cited.some((place) => place.start <= start && end <= place.end);
    }),
  );
  if (matter.length >= LEAST_WORDS) return matter;
  return content.length > 0 ? content : unique;
}

type Place = { readonly start: number; readonly end: number };

function placesOfCiting(text: string, acts: readonly string[]): readonly Place[] {
  const folded = foldAz(lowerAz(text)).replace(/[^a-z]/g, ' ');
  const formulas = [...folded.matchAll(FORMULA)].map(({ index, 0: formula }) => ({
    start: index,
    end: index + formula.length,
  }));
  return [...formulas, ...actNamesIn(text).filter(({ key }) => acts.includes(key))];
}

function eachOnce(words: readonly QueryWord[]): readonly QueryWord[] {
  return [...new Map(words.map((word) => [word.node.s, word])).values()];
}
