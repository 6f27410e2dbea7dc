import { abbreviationKey, actKeyOfTyped } from '#domain/act-names.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import { lemmaOf } from '#indexer/analysis/lemma.ts';

const LONGEST_NAME = 3; // words of a code's name before the word for code

/** Keys of the codes that a question names, in full (`Mülki Məcəllə`, `mulki mecelle`) or short (`MM`). */
export function actsNamedIn(question: string): readonly string[] {
  const written = question.split(/[^\p{L}\p{N}]+/u);
  const words = written.map(foldWord);
  const keys = new Set<string>();
  for (const [index, word] of words.entries()) {
    const short = abbreviationKey(written[index] ?? '', false);
    if (short !== undefined) keys.add(short);
    if (!/^mecelle[a-z]{0,6}$/.test(word)) continue;
    for (let length = LONGEST_NAME; length > 0; length -= 1) {
      const name = words.slice(Math.max(0, index - length), index + 1).join(' ');
      const key = actKeyOfTyped(name);
      if (key === undefined) continue;
      keys.add(key);
      break;
    }
  }
  return [...keys];
}

// How a text is cited: says where to look and nothing of the matter.
const CITING = 'Azərbaycan Respublikası məcəllə maddə hissə bənd fəsil qanun nömrəli tarixli';
const citing = new Set(CITING.split(' ').map((word) => lemmaOf(foldWord(word))));

/** True for a folded word or lemma that only says where something is written. */
export function isCitingWord(lemma: string): boolean {
  return citing.has(lemma);
}

/** Numbers of articles that a question names without their act (`Maddə 79.1`, `79-cu maddə`). */
export function articleNumbersIn(question: string): readonly string[] {
  const found = question.matchAll(
    /(?:maddə|madde)\p{L}{0,8}\s{1,3}(\d{1,4}(?:-\d{1,2})?)|(\d{1,4}(?:-\d{1,2})?)(?:\.\d{1,3}){0,4}(?:-?\s?c[iıuü])?\s{1,3}(?:maddə|madde)/giu,
  );
  return [...found].map(([, after, before]) => after ?? before ?? '');
}
