import { foldAz, upperAz } from '#domain/az-text.ts';
import { commonWords } from './common-words.ts';
import { remembered } from './remembered.ts';
import type { View } from './view.ts';

// Endings in spoken order, A for a and ə, I for ı, i, u and ü. Source: grammar of the Azerbaijani noun and verb.
const NOUN =
  'lAr I sI In nIn A yA nA nI yI dA dAn ndA ndAn lA ylA dIr lI lIq lIk lIğ lIy sIz çI dAkI ndAkI kI cA ncA Im ImIz mIz nIz m gil dIrlAr lAş lAn';
const VERB =
  'mIş Ib yIb dI Ir yIr r Ar yAr AcAq AcAk AcAğ AcAy yAcAq yAcAk An yAn mA mAq mAk mAğ mAy mAlI sIn sInlAr sA dIq dIk dIğ dIy Il In n l t dIrIl Iş ArAq ArAk yArAq yArAk mAdAn IncA yIncA ArkAn rkAn dIqdA dIkdA mIr AndA Ancıq ır AydI yAydI';
const MAX_ENDING = 8; // letters of the longest
const MAX_REST = 18; // letters behind a stem: longer ones are no endings
const MIN_STEM = 2; // letters: `ol-`, `et-`
const MIN_LOOSE = 3; // of a stem that one letter alone may follow
const FRONT = 'əeiöü';
const VOWEL = /[aeəıioöuü]/;

/** Folded endings, each with the ways it is spelled but for its harmony. */
const SPELLINGS = new Map<string, string[]>();
for (const ending of `${NOUN} ${VERB}`.split(' '))
  for (const folded of variantsOf(foldless(ending)))
    SPELLINGS.set(folded, [...(SPELLINGS.get(folded) ?? []), ending]);

function foldless(ending: string): string {
  return ending.replace(/[ğşçı]/g, (letter) => foldAz(letter));
}

function variantsOf(ending: string): string[] {
  const at = ending.search(/[AI]/);
  if (at < 0) return [ending];
  const letters = ending[at] === 'A' ? ['a', 'e'] : ['i', 'u'];
  return letters.flatMap((letter) =>
    variantsOf(ending.slice(0, at) + letter + ending.slice(at + 1)),
  );
}

const WORD = /(?<![\p{L}\p{N}@._/-])\p{L}{2,30}(?![\p{L}\p{N}@_]|\.\p{Ll})/gu;
// Without its letters `ölmüş` is `olmuş`: what stands beside it tells.
const DIED = /(?<=ayılmadan )olub|olmuş(?:dur)?(?=[ ]?[:;,(]{1,2}[ ]?ölüm)/gu;

/**
 * The view of a text that was typed without Azerbaijani letters, with those its words must have had; other
 * letters stay, so that a foreign name remains what it was. One letter for one, offsets hold.
 */
export function withLetters(view: View): View {
  const text = view.text
    .replace(WORD, spelledLike)
    .replace(DIED, (word) => word.replace('o', 'ö').replace(/u/g, 'ü'));
  return { ...view, text, repaired: true };
}

function spelledLike(word: string): string {
  const read = spelled(foldAz(word));
  if (read === undefined || read.length !== word.length) return word;
  const isUpper = word.length > 1 && !/\p{Ll}/u.test(word);
  return Array.from(word, (letter, i) => {
    const own = read[i] ?? letter;
    if (letter > '\u007F') return letter;
    return isUpper || /\p{Lu}/u.test(letter) ? upperAz(own) : own;
  }).join('');
}

/** A folded word as it is spelled, the longest stem first; undefined where no list explains it. */
const spelled = remembered((folded: string): string | undefined => {
  const words = commonWords();
  const whole = words.get(folded)?.[0];
  if (whole !== undefined) return whole;
  for (let end = folded.length - 1; end >= MIN_STEM; end--) {
    const rest = folded.slice(end);
    if (rest.length > MAX_REST) break;
    if (rest.length === 1 && end < MIN_LOOSE) continue;
    for (const stem of stemsOf(folded.slice(0, end))) {
      const ending = endingOf(stem, rest);
      if (ending !== undefined) return stem + ending;
    }
  }
  return undefined;
});

/** True of a word that our lists know, with whatever endings. */
export const isExplained = (word: string): boolean => spelled(foldAz(word)) !== undefined;

/** Spellings of a folded stem, also of one whose last letter an ending has softened: `usag` of uşaq. */
function stemsOf(folded: string): readonly string[] {
  const words = commonWords();
  const own = words.get(folded) ?? [];
  const soft = folded.at(-1);
  if (folded.length < MIN_LOOSE || (soft !== 'g' && soft !== 'y')) return own;
  const hard = folded.slice(0, -1) + (soft === 'g' ? 'q' : 'k');
  const softened = (words.get(hard) ?? []).map(
    (stem) => stem.slice(0, -1) + (soft === 'g' ? 'ğ' : 'y'),
  );
  return [...own, ...softened];
}

/** What follows a stem as its endings in vowel harmony, or undefined where it is no chain of endings. */
function endingOf(stem: string, rest: string): string | undefined {
  const last = Array.from(stem).findLast((letter) => VOWEL.test(letter));
  if (last === undefined) return undefined;
  const dead = new Set<string>();
  return from(0, last);

  function from(at: number, vowel: string): string | undefined {
    if (at === rest.length) return '';
    const key = at + vowel;
    if (dead.has(key)) return undefined;
    for (let length = Math.min(MAX_ENDING, rest.length - at); length > 0; length--) {
      const folded = rest.slice(at, at + length);
      for (const ending of SPELLINGS.get(folded) ?? []) {
        const harmonic = inHarmony(ending, folded, vowel);
        if (harmonic === undefined) continue;
        const tail = from(at + length, harmonic.vowel);
        if (tail !== undefined) return harmonic.text + tail;
      }
    }
    dead.add(key);
    return undefined;
  }
}

/** An ending after a vowel, if the folded one is in harmony with it. */
function inHarmony(
  ending: string,
  folded: string,
  before: string,
): { readonly text: string; readonly vowel: string } | undefined {
  let vowel = before;
  let text = '';
  for (const [i, letter] of Array.from(ending).entries()) {
    const sign = folded[i] ?? '';
    if (letter !== 'A' && letter !== 'I') {
      text += letter;
      if (VOWEL.test(letter)) vowel = letter;
      continue;
    }
    const isFront = FRONT.includes(vowel);
    const isRound = 'oöuü'.includes(vowel);
    if (letter === 'A' && (sign === 'e') !== isFront) return undefined;
    if (letter === 'I' && (sign === 'u') !== isRound) return undefined;
    vowel = letter === 'A' ? (isFront ? 'ə' : 'a') : closeVowel(isFront, isRound);
    text += vowel;
  }
  return { text, vowel };
}

function closeVowel(isFront: boolean, isRound: boolean): string {
  if (isRound) return isFront ? 'ü' : 'u';
  return isFront ? 'i' : 'ı';
}
