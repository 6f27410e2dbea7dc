import { lowerAz } from '#domain/az-text.ts';
import { LEGAL_FORMS, OFFICE_WORDS } from './lexicon.ts';
import { isTitle } from './name-parts.ts';
import { isPostWord } from './posts.ts';
import type { WordFacts } from './tokens.ts';

// What laws and offices write with a capital inside a sentence.
const OF_STATE =
  /^(?:konstitusiya|məcəllə|qanun|məhkəmə|prokurorluq|polis|nazirlik|respublika|dövlət|cinayət|mülki|bələdiyyə|icra|protokol|hökm|qərar|qərardad|qətnamə|maddə|plenum|kollegiya)/iu;

/** True of a word that no surname is: offices, callings, kin, forms of companies. */
export function isCalling(word: string, facts: WordFacts): boolean {
  const { role, slot, kin, key } = facts;
  if (role !== undefined || (slot && !/[ıiuü]$/u.test(word)) || kin || isTitle(word)) return true;
  if (OF_STATE.test(lowerAz(word))) return true;
  return OFFICE_WORDS.has(key) || (!facts.place && isPostWord(word)) || LEGAL_FORMS.includes(word);
}
