import { isCalling } from './callings.ts';
import type { Candidate } from './candidate.ts';
import { UNITS } from './lexicon.ts';
import { wordFacts } from './tokens.ts';

const CITIZEN = /(?<!\p{L})[Vv]ətəndaş(?:ı|ları|ının|ına|ını)(?: olan)? $/u;
const CITIZEN_REACH = 20; // units before a name
/** Names whose words no list knows. */
const FOREIGN = /^person:(?:foreign|led-cap|led-free|slot-cap-cap|cap-cap)$/;
const TAIL =
  /^((?: (?:bin|ibn|de|da|del|van|von|dos|al|el))?[ -]\p{Lu}\p{Ll}[\p{L}’']{0,24})(?!\p{L}|-\p{Ll})/u;
const MOST = 4; // words behind the part that was found
const SHORT = 5; // letters of a part that is also a word here: `Rad`

/**
 * `İran vətəndaşı Ad Ad | Soyad Soyad gəldi`, `şahid Ad Ad Ad | Soyad`: a foreigner's name of four or five words to
 * its end. Candidates are in text order.
 */
export function withForeignTails(text: string, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (last !== undefined && one.start < last.end) {
      if (one.end > last.end) out[out.length - 1] = { ...last, end: one.end, ending: one.ending };
      continue;
    }
    out.push(one.cls === 'person' && one.office === undefined ? withTail(text, one) : one);
  }
  return out;
}

function withTail(text: string, one: Candidate): Candidate {
  if (one.ending.case !== 'nom' || one.ending.plural || !/^[ -]/.test(text[one.end] ?? ''))
    return one;
  const before = text.slice(Math.max(0, one.start - CITIZEN_REACH), one.start);
  const isCitizen = CITIZEN.test(before);
  if (!isCitizen && !FOREIGN.test(one.rule)) return one;
  let end = one.end;
  for (let i = 0; i < MOST; i++) {
    const part = TAIL.exec(text.slice(end, end + 40))?.[1];
    if (part === undefined || !mayBePart(text, part, end + part.length, isCitizen)) break;
    end += part.length;
  }
  return end === one.end ? one : { ...one, end };
}

/** True of no place, no calling and no word of ours, but a short one that ends the name of a citizen of elsewhere. */
function mayBePart(text: string, part: string, end: number, isCitizen: boolean): boolean {
  const word = /\p{Lu}\p{Ll}[\p{L}’']{0,24}$/u.exec(part)?.[0] ?? part;
  const facts = wordFacts(word);
  if (facts.place || UNITS.has(facts.key) || isCalling(word, facts)) return false;
  if (
    /^\p{Lu}{2,}$/u.test(word) ||
    /^ (?:markalı|marka|adlı|modeli)/u.test(text.slice(end, end + 10))
  )
    return false;
  if (isCitizen) return !facts.common || word.length <= SHORT;
  if (facts.given !== undefined && facts.given.ending.case !== 'nom') return false;
  return !facts.common && facts.readings.every(({ ending }) => ending.case !== 'loc');
}
