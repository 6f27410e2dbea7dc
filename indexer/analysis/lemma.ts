import { isNounLemma, isVerbBase } from './lexicon/lexicon.ts';
import { INNER, type Layer, type SuffixForm, suffixForms, VERBAL } from './suffixes.ts';

const VOWEL = /[aeiou]/;
const SHORTEST_KNOWN = 2; // letters of a stem the lexicon knows (iş, ev, ad)
const SHORTEST_GUESS = 4; // letters of a stem that nothing confirms
const LONGEST_WORD = 40; // letters: longer ones are not words
const LONGEST_CHAIN = 7; // suffixes; longer chains do not occur in running text
const MEMO = 300_000; // words; the vocabulary of 100,000 decisions stays below

const bySurface = Map.groupBy(suffixForms(), (suffix) => suffix.surface);
const LONGEST_SUFFIX = Math.max(...[...bySurface.keys()].map((surface) => surface.length));
const memo = new Map<string, string>();

/**
 * The folded lemma of a folded word: the longest known lemma that the suffix machine reaches, else the
 * stem after a chain that is safe to strip, else the word itself. A function of the folded word alone,
 * so ASCII typing gives the same lemma.
 */
export function lemmaOf(x: string): string {
  const known = memo.get(x);
  if (known !== undefined) return known;
  const lemma = x.length > LONGEST_WORD || !/^[a-z]+$/.test(x) ? x : findLemma(x);
  if (memo.size >= MEMO) memo.clear();
  memo.set(x, lemma);
  return lemma;
}

function findLemma(x: string): string {
  if (x.length <= SHORTEST_KNOWN || isNounLemma(x)) return x;
  if (isVerbBase(x)) return x;
  let best: string | undefined;
  let bestStem = 0;
  let bestLayers = 0;
  let guess: string | undefined;
  let guessed: string | undefined;
  const visit = (
    stem: string,
    outer: Layer | 'start',
    needs: boolean,
    depth: number,
    safe: boolean,
  ) => {
    const longest = Math.min(LONGEST_SUFFIX, stem.length - SHORTEST_KNOWN);
    for (let length = 1; length <= longest; length += 1) {
      const rest = stem.slice(0, -length);
      for (const suffix of bySurface.get(stem.slice(-length)) ?? []) {
        if (!INNER[outer].includes(suffix.layer)) continue;
        if (needs && !isThirdPossessive(suffix)) continue;
        if (!fits(rest, suffix)) continue;
        const isVerbal = VERBAL.has(suffix.layer);
        if (suffix.after !== 'P') {
          const lemma = accept(rest, suffix, isVerbal);
          if (
            lemma !== undefined &&
            (rest.length > bestStem || (rest.length === bestStem && depth + 1 < bestLayers))
          ) {
            best = lemma;
            bestStem = rest.length;
            bestLayers = depth + 1;
          }
          const nowSafe = safe || suffix.safe || depth >= 1;
          if (!isVerbal && nowSafe && rest.length >= SHORTEST_GUESS && VOWEL.test(rest)) {
            if (guess === undefined || rest.length < guess.length) {
              guess = rest;
              guessed = restore(rest, suffix);
            }
          }
        }
        if (depth + 1 < LONGEST_CHAIN) {
          visit(rest, suffix.layer, suffix.after === 'P', depth + 1, safe || suffix.safe);
        }
      }
    }
  };
  visit(x, 'start', false, 0, false);
  return best ?? guessed ?? x;
}

function isThirdPossessive(suffix: SuffixForm): boolean {
  return suffix.layer === 'possessive' && (suffix.form === 'I' || suffix.form === 'sI');
}

function fits(rest: string, suffix: SuffixForm): boolean {
  const last = rest.at(-1) ?? '';
  const vowelFinal = VOWEL.test(last);
  if (suffix.after === 'V' && !vowelFinal) return false;
  if (suffix.after === 'C' && vowelFinal) return false;
  if (suffix.after === 'P' && !'iu'.includes(last)) return false;
  const vowel = lastVowelOf(rest);
  if (vowel === undefined) return false;
  return !VOWEL.test(suffix.surface) || suffix.lastVowels.includes(vowel);
}

function lastVowelOf(word: string): string | undefined {
  for (let index = word.length - 1; index >= 0; index -= 1) {
    const letter = word[index] ?? '';
    if (VOWEL.test(letter)) return letter;
  }
  return undefined;
}

/** The lemma that a rest stands for, undoing the changes a vowel suffix makes in the stem. */
function accept(rest: string, suffix: SuffixForm, verbal: boolean): string | undefined {
  const isLemma = verbal ? isVerbBase : isNounLemma;
  if (isLemma(rest)) return rest;
  if (!VOWEL.test(suffix.surface.charAt(0))) return undefined;
  const last = rest.at(-1);
  const base = rest.slice(0, -1);
  if (verbal) return last === 'd' && isLemma(`${base}t`) ? `${base}t` : undefined;
  if (last === 'g' && isLemma(`${base}q`)) return `${base}q`; // torpağı → torpaq
  if (last === 'y' && isLemma(`${base}k`)) return `${base}k`; // əməyi → əmək
  if (last !== undefined && !VOWEL.test(last) && !VOWEL.test(base.at(-1) ?? 'a')) {
    const dropped = 'ou'.includes(lastVowelOf(base) ?? '') ? 'u' : 'i';
    if (isLemma(base + dropped + last)) return base + dropped + last; // fikri → fikir
  }
  return undefined;
}

/** The likely bare form of an unknown stem: final ğ and y before a vowel suffix come from q and k. */
function restore(rest: string, suffix: SuffixForm): string {
  if (!VOWEL.test(suffix.surface.charAt(0)) || rest.length < 4) return rest;
  const before = rest.at(-2) ?? '';
  if (rest.endsWith('g') && 'aiu'.includes(before)) return `${rest.slice(0, -1)}q`;
  if (rest.endsWith('y') && 'eiu'.includes(before)) return `${rest.slice(0, -1)}k`;
  return rest;
}
