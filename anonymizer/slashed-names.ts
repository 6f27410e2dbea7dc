import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { isVocabulary } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { wordFacts } from './tokens.ts';

/** `SOYADOV/AD MR`: surname and given name as tickets and bookings write them. Source: IATA Passenger Services, name element. */
const SLASHED =
  /(?<![\p{L}\p{N}/])(\p{Lu}[\p{Lu}-]{1,24}) ?\/ ?(\p{Lu}[\p{Lu}-]{1,24})( ?(?:MR|MRS|MS|MISS|MSTR|CHD|INF))?(?![\p{L}\p{N}/])/gu;
const PASSENGER = /(?:s[əe]rni[sş]in|yolçu|passenger|пассажир)\p{L}{0,8}[ :–-]{1,3}$/iu;
const REACH = 24; // units before the name that are looked at

/** Names of travellers whose parts a slash divides, each as one name. */
export function findSlashedNames(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const { 0: whole, 1: surname = '', 2: given = '', 3: title = '', index } of matchesOf(
    text,
    SLASHED,
  )) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const isTold = title !== '' || PASSENGER.test(before);
    if (!isTold && !areNames(surname, given)) continue;
    out.push({
      start: index,
      end: index + whole.length - title.length,
      cls: 'person',
      rule: 'person:slashed',
      score: 0.9,
      features: [],
      ending: NOMINATIVE,
      ground: 'P',
      name: { surname: wordFacts(surname).key, given: wordFacts(given).key },
    });
  }
  return out;
}

/** One part is a name for sure and neither is a word of its own. */
function areNames(...parts: readonly string[]): boolean {
  const facts = parts.map(wordFacts);
  const isName = facts.some(
    ({ surnameForm, given, givenIsWord }) => surnameForm || (given !== undefined && !givenIsWord),
  );
  return isName && !parts.some((part) => part.length < 3 || isVocabulary(part));
}
