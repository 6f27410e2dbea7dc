import { createHash } from 'node:crypto';
import { foldKey } from '#anonymizer/endings.ts';
import { forgetWords } from '#anonymizer/lexicon.ts';

/** True for a fifth of all words, the same on every machine; a woman's surname goes with the man's. Source: anonymizer.md §9. */
export function isUnseen(word: string): boolean {
  const key = foldKey(word).replace(/(?<=[oe]v)a$/, '');
  return (createHash('sha256').update(key).digest()[0] ?? 1) % 5 === 0;
}

/** Takes a fifth of the names and places out of the word lists for the rest of the process. */
export function forgetUnseen(): void {
  forgetWords(isUnseen);
}
