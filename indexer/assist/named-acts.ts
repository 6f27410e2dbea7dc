import { abbreviationKey, actKeyOfTyped } from '#domain/act-names.ts';
import { foldWord } from '#indexer/analysis/fold.ts';

const LONGEST_NAME = 3; // words of a code's name before the word for code

/** An act's name in a text: its key and its place, offsets in UTF-16. */
type NamedAct = { readonly key: string; readonly start: number; readonly end: number };

/** Where a question names a code, in full (`Mülki Məcəllə`, `mulki mecelle`) or short (`MM`). */
export function actNamesIn(question: string): readonly NamedAct[] {
  const words = [...question.matchAll(/[\p{L}\p{N}]+/gu)].map(([surface], index, all) => {
    const start = all[index]?.index ?? 0;
    return { surface, folded: foldWord(surface), start, end: start + surface.length };
  });
  const found: NamedAct[] = [];
  for (const [index, { surface, folded, start, end }] of words.entries()) {
    const short = abbreviationKey(surface, false);
    if (short !== undefined) found.push({ key: short, start, end });
    if (!/^mecelle[a-z]{0,6}$/.test(folded)) continue;
    for (let length = LONGEST_NAME; length > 0; length -= 1) {
      const name = words.slice(Math.max(0, index - length), index + 1);
      const key = actKeyOfTyped(name.map((word) => word.folded).join(' '));
      if (key === undefined) continue;
      found.push({ key, start: name[0]?.start ?? start, end });
      break;
    }
  }
  return found;
}

/** Keys of the codes that a question names, each once. */
export function actsNamedIn(question: string): readonly string[] {
  return [...new Set(actNamesIn(question).map(({ key }) => key))];
}

/** Numbers of articles that a question names without their act (`Maddə 79.1`, `79-cu maddə`). */
export function articleNumbersIn(question: string): readonly string[] {
  const found = question.matchAll(
    /(?:maddə|madde)\p{L}{0,8}\s{1,3}(\d{1,4}(?:-\d{1,2})?)|(\d{1,4}(?:-\d{1,2})?)(?:\.\d{1,3}){0,4}(?:-?\s?c[iıuü])?\s{1,3}(?:maddə|madde)/giu,
  );
  return [...found].map(([, after, before]) => after ?? before ?? '');
}
