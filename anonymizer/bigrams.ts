import { foldKey } from './endings.ts';
import { GIVEN, PLACES, SURNAMES, VOCABULARY } from './lexicon.ts';

const SIZE = 27; // a–z and the edge of a word
const EDGE = 26;

const code = (letter: string | undefined) => {
  const at = (letter ?? '').charCodeAt(0) - 97;
  return at >= 0 && at < EDGE ? at : EDGE;
};

let table: Float64Array | undefined;

/** Logarithms of the chance of each pair of letters in our own word lists. */
function pairs(): Float64Array {
  if (table !== undefined) return table;
  const counts = new Float64Array(SIZE * SIZE).fill(0.5);
  for (const list of [VOCABULARY, GIVEN, SURNAMES, PLACES])
    for (const word of list)
      for (let i = 0; i <= word.length; i++) {
        const at = code(word[i - 1]) * SIZE + code(word[i]);
        counts[at] = (counts[at] ?? 0) + 1;
      }
  for (let row = 0; row < SIZE; row++) {
    const own = counts.subarray(row * SIZE, (row + 1) * SIZE);
    const sum = own.reduce((total, count) => total + count, 0);
    for (let i = 0; i < SIZE; i++) own[i] = Math.log((own[i] ?? 0) / sum);
  }
  table = counts;
  return table;
}

/**
 * How much a word looks like Azerbaijani: the mean logarithm of the chance of its pairs of letters,
 * about −2.4 for words of the language, below −3.5 for letters at random. Source: our own word lists.
 */
export function likeness(word: string): number {
  const folded = foldKey(word);
  if (folded === '') return Number.NEGATIVE_INFINITY;
  const chance = pairs();
  let sum = 0;
  for (let i = 0; i <= folded.length; i++)
    sum += chance[code(folded[i - 1]) * SIZE + code(folded[i])] ?? 0;
  return sum / (folded.length + 1);
}
