import { isInvariable, isNounLemma, isVerbBase } from './lexicon/lexicon.ts';
import { INNER, type Layer, type SuffixForm, suffixForms, VERBAL } from './suffixes.ts';

const VOWEL = /[aeiou]/;
const SHORTEST_KNOWN = 2; // letters of a stem the lexicon knows (iş, ev, ad)
const SHORTEST_GUESS = 4; // letters of a stem that nothing confirms
const LONGEST_WORD = 40; // letters: longer ones are not words
const LONGEST_CHAIN = 7; // suffixes; longer chains do not occur in running text
const SOFTENED = new Set(['et', 'get', 'gut']); // t becomes d before a vowel in these bases only
const LONGEST_VOICE = 3; // letters of the longest voice suffix
const UNLIKELY_END = /[^aeiou]c$/; // futbolç-u: the suffix -çı has lost its vowel
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

/** The verb base under the voices of a verb lemma (`cixaril` → `cixar`); undefined where it is no verb. */
export function verbRootOf(lemma: string): string | undefined {
  if (isVerbBase(lemma)) return lemma;
  const hard = lemma.endsWith('d') ? `${lemma.slice(0, -1)}t` : '';
  if (SOFTENED.has(hard)) return hard;
  for (let length = 1; length <= LONGEST_VOICE; length += 1) {
    const rest = lemma.slice(0, -length);
    for (const suffix of bySurface.get(lemma.slice(-length)) ?? []) {
      if (suffix.layer !== 'voice' || rest.length < SHORTEST_KNOWN || !fits(rest, suffix)) continue;
      const root = verbRootOf(rest);
      if (root !== undefined) return root;
    }
  }
  return undefined;
}

/** State of the search for the lemma of one word. */
type Found = {
  readonly word: string;
  /** Lemma the lexicon confirms, with the length of its stem in the word and its suffixes. */
  lemma: string | undefined;
  stem: number;
  layers: number;
  /** Shortest stem that is safe to guess, and its bare form. */
  guess: string | undefined;
  guessed: string | undefined;
};

function findLemma(x: string): string {
  if (x.length <= SHORTEST_KNOWN || isNounLemma(x) || isInvariable(x)) return x;
  if (isVerbBase(x) && !isWith(x)) return x;
  const found: Found = {
    word: x,
    lemma: undefined,
    stem: 0,
    layers: 0,
    guess: undefined,
    guessed: undefined,
  };
  strip(found, x, 'start', 'may', 0, false);
  return found.lemma ?? found.guessed ?? x;
}

function strip(
  found: Found,
  stem: string,
  outer: Layer | 'start',
  third: ThirdPerson,
  depth: number,
  safe: boolean,
): void {
  const longest = Math.min(LONGEST_SUFFIX, stem.length - SHORTEST_KNOWN);
  for (let length = 1; length <= longest; length += 1) {
    const rest = stem.slice(0, -length);
    for (const suffix of bySurface.get(stem.slice(-length)) ?? []) {
      if (suffix.layer === 'voice' || !INNER[outer].includes(suffix.layer)) continue;
      if (third !== 'may' && isThirdPossessive(suffix) !== (third === 'must')) continue;
      if (!fits(rest, suffix)) continue;
      if (suffix.after !== 'P' && !suffix.verbOnly) {
        note(found, rest, suffix, depth + 1);
        if (safe || suffix.safe || depth > 0 || /l[iu][gy]$/.test(rest)) guess(found, rest, suffix);
      }
      if (depth + 1 < LONGEST_CHAIN) {
        strip(found, rest, suffix.layer, thirdInside(suffix), depth + 1, safe || suffix.safe);
      }
    }
  }
}

function note(found: Found, rest: string, suffix: SuffixForm, layers: number): void {
  if (rest.length < found.stem || (rest.length === found.stem && layers >= found.layers)) return;
  if (isPlural(rest, suffix)) return;
  const lemma = accept(rest, suffix, VERBAL.has(suffix.layer));
  if (lemma === undefined) return;
  found.lemma = lemma;
  found.stem = rest.length;
  found.layers = layers;
}

/** True where a verb in -l, -la would explain the plural of a noun: `nömrələ-r` is nömrə-lər. */
function isPlural(rest: string, suffix: SuffixForm): boolean {
  if (suffix.form !== 'Ar' && suffix.form !== 'r') return false;
  const noun = /^(.+)l[ae]r$/.exec(rest + suffix.surface)?.[1];
  return noun !== undefined && isNounLemma(noun);
}

/** True where a noun with -la, -lə (bıçaqla, 'with a knife') looks like the verb made from it. */
function isWith(x: string): boolean {
  return /[^aeiou]l[ae]$/.test(x) && isNounLemma(x.slice(0, -2));
}

function guess(found: Found, rest: string, suffix: SuffixForm): void {
  if (VERBAL.has(suffix.layer) || rest.length < SHORTEST_GUESS) return;
  if (found.guess !== undefined && rest.length >= found.guess.length) return;
  if (lastVowelOf(rest) === undefined || UNLIKELY_END.test(rest)) return;
  if (rest.length < loanEnd(found.word)) return;
  found.guess = rest;
  found.guessed = restore(rest, suffix);
}

/** Where a loan ends at the earliest: `kompensasiya`, `geodeziya` keep their -iya. */
function loanEnd(word: string): number {
  const at = /[a-z]{2}[^aeiou]iya/.exec(word);
  return at === null ? 0 : at.index + at[0].length;
}

/** Whether a possessive of the third person must, may or never stand inside: `diplomat-i-ya` is none. */
type ThirdPerson = 'must' | 'may' | 'never';

function thirdInside(suffix: SuffixForm): ThirdPerson {
  if (suffix.after === 'P') return 'must';
  return suffix.form === 'yA' ? 'never' : 'may';
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
  if (verbal) {
    const root = verbRootOf(rest);
    if (root === undefined) return undefined;
    return SOFTENED.has(root) && rest.length === root.length ? root : rest;
  }
  if (isNounLemma(rest)) return rest;
  if (!VOWEL.test(suffix.surface.charAt(0))) return undefined;
  const last = rest.at(-1);
  const base = rest.slice(0, -1);
  if (last === 'g' && isNounLemma(`${base}q`)) return `${base}q`; // torpağı → torpaq
  if (last === 'y' && isNounLemma(`${base}k`)) return `${base}k`; // əməyi → əmək
  const verbNoun = last === 'm' && isVerbBase(base); // ölmə is no form of ölüm: it keeps its vowel
  if (last !== undefined && !verbNoun && !VOWEL.test(last) && !VOWEL.test(base.at(-1) ?? 'a')) {
    const dropped = 'ou'.includes(lastVowelOf(base) ?? '') ? 'u' : 'i';
    if (isNounLemma(base + dropped + last)) return base + dropped + last; // fikri → fikir
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
