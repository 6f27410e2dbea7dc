import { foldAz, lowerAz } from '#domain/az-text.ts';

const LONGEST_TOKEN = 64; // letters: longer ones are noise of extraction and would bloat the vocabulary
const PLAIN = /^[a-z0-9]*$/;
// Letters every engine's tokenizer keeps inside a word; any other sign is written out in hex.
const FOREIGN = /[^a-z0-9\u0400-\u052f\u0370-\u03ff]/g;

/** A lower-case word by the Azerbaijani alphabet, without the dot that `İ` leaves in other mappings. */
export function lowerWord(word: string): string {
  return lowerAz(word).replace(/\u0307/g, '');
}

/**
 * A word as indexed: lower case, ASCII letters for Azerbaijani ones, accents dropped, at most 64 signs.
 * Idempotent. Only `[a-z0-9]`, Cyrillic and Greek remain.
 */
export function foldWord(word: string): string {
  const folded = foldAz(word);
  if (PLAIN.test(folded)) return folded.slice(0, LONGEST_TOKEN);
  return foldAz(folded.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(FOREIGN, (sign) =>
      /[\s.'"-]/.test(sign) ? '' : `u${sign.charCodeAt(0).toString(16)}`,
    )
    .slice(0, LONGEST_TOKEN);
}
