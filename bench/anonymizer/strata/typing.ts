import { lowerAz, upperAz } from '#domain/az-text.ts';
import type { GoldSpan } from '../gold.ts';
import { pick, piecesOf, type Rewrite, rewritten } from './rewrite.ts';
import { personMentions } from './span-classes.ts';

/**
 * Spaces lost: between a name and the word after it (35 %), before it (20 %), before `oğlu`, `qızı` (35 %), in
 * the rest of the name (10 %), after the point of a sentence (15 %), between other words (1 %).
 */
export const glued: Rewrite = (document, random) => {
  const { text, gold } = document;
  const chances = new Map<number, number>();
  for (const { index } of text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)) chances.set(index, 0.01);
  for (const { index } of text.matchAll(/(?<=\p{L}{2}\.) (?=\p{Lu})/gu)) chances.set(index, 0.15);
  for (const { start, end, surface } of personMentions(gold)) {
    if (chances.has(start - 1)) chances.set(start - 1, 0.2);
    if (chances.has(end)) chances.set(end, 0.35);
    for (const { index } of surface.matchAll(/ (oğl|qız)?/gu))
      chances.set(start + index, /^ (?:oğl|qız)/u.test(surface.slice(index)) ? 0.35 : 0.1);
  }
  const pieces = piecesOf(text);
  for (const [at, chance] of chances) if (random() < chance) pieces[at] = '';
  return rewritten(document, pieces);
};

const SHARE = 4; // one mention of four at most
const SHORTEST = 5; // letters: shorter words are not recognisable with an error

/** One typing error in up to a quarter of the person mentions, never in the first one of an entity. */
export const typos: Rewrite = (document, random) => {
  const mentions = personMentions(document.gold);
  const seen = new Set<string>();
  const later = mentions.filter(({ entity }) => seen.has(entity) || !seen.add(entity));
  const places = later.map(wordsOf).filter((words) => words.length > 0);
  const pieces = piecesOf(document.text);
  for (let left = Math.floor(mentions.length / SHARE); left > 0 && places.length > 0; left--) {
    const words = places.splice(Math.floor(random() * places.length), 1)[0] ?? [];
    misspell(pieces, pick(words, random), random);
  }
  return rewritten(document, pieces);
};

type Word = { readonly start: number; readonly length: number };

/** The words of a mention that may be misspelt; `oğlunun` and `qızının` are no names. */
function wordsOf({ start, surface }: GoldSpan): readonly Word[] {
  return [...surface.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => word.length >= SHORTEST && !/^(?:oğl|qız)[uı]/u.test(word))
    .map(({ 0: word, index }) => ({ start: start + index, length: word.length }));
}

/** Rows of the Azerbaijani keyboard. */
const ROWS = ['qüertyuiopöğ', 'asdfghjklıə', 'zxcvbnmçş'] as const;

/** Swaps, drops, doubles or mistakes one letter after the first, which people rarely miss. */
function misspell(pieces: string[], { start, length }: Word, random: () => number): void {
  const at = start + 1 + Math.floor(random() * (length - 2));
  const letter = pieces[at] ?? '';
  const next = pieces[at + 1] ?? '';
  const edit = pick(['swap', 'drop', 'double', 'neighbour'] as const, random);
  if (edit === 'swap' && next !== letter) [pieces[at], pieces[at + 1]] = [next, letter];
  else if (edit === 'drop') pieces[at] = '';
  else if (edit === 'neighbour') pieces[at] = neighbourOf(letter, random);
  else pieces[at] = letter + letter;
}

/** The letter on the next key; a letter of no Azerbaijani key is doubled. */
function neighbourOf(letter: string, random: () => number): string {
  const lower = lowerAz(letter);
  const row = ROWS.find((keys) => keys.includes(lower));
  if (row === undefined) return letter + letter;
  const at = row.indexOf(lower);
  const key = pick(
    [row[at - 1], row[at + 1]].filter((one) => one !== undefined),
    random,
  );
  return letter === lower ? key : upperAz(key);
}
