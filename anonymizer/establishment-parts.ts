import { type Case, readingsOf } from './endings.ts';
import { formsOf, tellsNothing, VERBAL } from './kind-before.ts';
import { quickPattern } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/establishments.json' with { type: 'json' };

const PARTS = formsOf(data.parts);
const MOST_WORDS = 4; // from an owner to its part: `universitetinin ikinci kursunun B qrupunda`
const NEXT = / (["“„«]?[\p{L}\p{N}][\p{L}\p{N}-]{0,24}["”“»]?)(?![\p{L}\p{N}])/uy;
// `3-cü blokunda`, `VII “b” sinfində`, `3A sinfində`, `B korpusunda`
const NUMBER =
  /^(?:\d{1,4}(?:-?c[ıiuü])?|\d{1,2}-?\p{L}|[IVXL]{1,5}|["“„«]?\p{L}["”“»]?|saylı|nömrəli)$/u;

type Part = { readonly end: number; readonly kase: Case };

/**
 * Where the part ends that is meant of a place in the genitive before `from`, and its case: `… Xəstəxanasının |
 * reanimasiya şöbəsinə`, `… kompleksinin | B blokunda`. Undefined where none is told.
 */
export function partOf(text: string, from: number): Part | undefined {
  const pattern = quickPattern(NEXT, text);
  let at = from;
  let found: Part | undefined;
  for (let count = 0; count < MOST_WORDS; count++) {
    pattern.lastIndex = at;
    const next = pattern.exec(text);
    const word = next?.[1] ?? '';
    if (next === null) break;
    at += next[0].length;
    const kase = partCase(word);
    if (kase !== undefined) found = { end: at, kase };
    if (kase !== undefined && kase !== 'gen') break;
    if (kase === undefined && !NUMBER.test(word) && !mayStandBetween(word)) break;
  }
  return found;
}

const partCase = remembered(
  (word): Case | undefined =>
    readingsOf(word).find(
      ({ stem, ending }) => /[iu]$/.test(stem) && !ending.plural && PARTS.has(stem),
    )?.ending.case,
);

const mayStandBetween = (word: string): boolean =>
  /^\p{Ll}{3}/u.test(word) && !tellsNothing(word) && !VERBAL.test(word);
