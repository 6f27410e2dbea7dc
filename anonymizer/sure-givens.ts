import { isListed } from './common-words.ts';
import { isFormed } from './formed-words.ts';
import { BRANDS } from './lexicon.ts';
import { TITLE_AFTER } from './lone-signs.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';

/**
 * True of a word that nobody would take for anything but a given name, so that a person need not look at its mask: with
 * a capital inside a sentence (`bacanağım Elçinin yanında`, `их сына Тимура`), behind a word for kin or before one of
 * respect also where it is a word (`oğlu Oruc`), at the beginning of a sentence where the language has no such word.
 */
export function isSureGiven(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const { text, facts } = token;
  const { given } = facts;
  if (given?.ending.plural === true || BRANDS.has(given?.stem ?? facts.key)) return false;
  if (after?.before === ' ' && TITLE_AFTER.test(after.text)) return true;
  if (token.sentenceStart || OPENS.test(token.before)) return !isCyrillic(text) && isNoWord(token);
  if (facts.common || facts.place) return false;
  const isKin = before?.facts.kin === true && KIN_GAP.test(token.before);
  return isKin || !facts.givenIsWord;
}

const OPENS = /[“"„«:.!?]/u;
const KIN_GAP = /^(?: |,? [–—-] )$/u;

function isNoWord({ text, facts }: Token): boolean {
  if (facts.common || facts.place || facts.givenIsWord || facts.kin) return false;
  return !isListed(text) && !isFormed(text);
}
