import type { Candidate, NameParts } from './candidate.ts';
import { isFormed } from './formed-words.ts';
import { GIVEN, RUSSIAN_LEADS, roleLabelOf } from './lexicon.ts';
import type { RecordIndex } from './record-index.ts';
import { wordFacts } from './tokens.ts';

const LED = /^person:(?:cap-soyad|ad-soyad|ad-cap|ad-init-soyad|ad-ata-soyad-bare)$/;
const WHOLE = 'person:ad-soyad'; // only where somebody else bears the surname
const MOST_BEARERS = 100; // of a surname that are looked at
const FIRST = /^\p{Lu}\p{Ll}{2,19} (?=\p{Lu})/u;
const SENTENCE = /(?:^|[.!?:;\n] ?|[–—-] ?|[“"«„])$/u;
/** `Dinlənilən`, `Şübhələnən`, `Çağırılmış`: what verbs make of somebody. */
const PARTICIPLE = /^\p{Lu}\p{Ll}{3,16}(?:[aə]n|m[ıiuü]ş)$/u;
/** Of those who have been to a holy place: the name behind the word is the own one. */
const TITLE = /^(?:Hac[ıi]|M[əe]ş[əe]di|K[əe]rb[əe]layı|Axund|Molla|Usta)$/u;

/**
 * Names without the word that only begins the sentence before them and may be a given name: a participle
 * (`Dinlənilən Soyadov`), a role or a word for kin (`Zamin Ad Soyadova`, `Ata A.Soyadovun`). A post or a title keeps
 * its place before a given name (`Rəis Ad müəllim`, `Hacı Ad`) and is no part of who it is.
 */
export function withoutLeads(
  text: string,
  found: readonly Candidate[],
  { parties }: RecordIndex,
): Candidate[] {
  const own = found.filter(({ rule }) => !LED.test(rule));
  const borne = new Set([...parties, ...own].map(({ name }) => name?.given));
  const givens = Map.groupBy([...parties, ...found], ({ name }) => name?.surname);
  const isOthers = (key: string, surname: string | undefined) =>
    (givens.get(surname) ?? [])
      .slice(0, MOST_BEARERS)
      .some(({ name }) => name?.given !== undefined && name.given !== key);
  return found.map((one) => {
    const first = LED.test(one.rule) ? FIRST.exec(text.slice(one.start, one.end))?.[0] : undefined;
    if (first === undefined) return one;
    const word = first.slice(0, -1);
    const { key } = wordFacts(word);
    const rest = restOf(one);
    if (rest === undefined || borne.has(key)) return one;
    if (one.rule === WHOLE && !isOthers(key, rest.surname)) return one;
    if (one.rule === 'person:ad-cap' && !RUSSIAN_LEADS.has(word.toLowerCase())) {
      const isCalled = TITLE.test(word) || isPost(word);
      return isCalled && GIVEN.has(rest.surname ?? '')
        ? { ...one, name: { given: rest.surname } }
        : one;
    }
    const isBegun = SENTENCE.test(text.slice(Math.max(0, one.start - 2), one.start));
    return isBegun && isLead(word, one.rule)
      ? { ...one, start: one.start + first.length, name: rest }
      : one;
  });
}

/** What is left of a name without its first word, undefined where that is nothing. */
function restOf({ rule, name = {} }: Candidate): NameParts | undefined {
  const { surname, patronymic, initials, sex } = name;
  if (surname === undefined) return undefined;
  if (rule === 'person:ad-ata-soyad-bare') return { surname, given: patronymic, sex };
  const [, second] = initials ?? [];
  return rule === 'person:ad-init-soyad'
    ? { surname, initials: second === undefined ? undefined : [second], sex }
    : { surname, sex };
}

function isLead(word: string, rule: string): boolean {
  const { given, kin, slot, key } = wordFacts(word);
  if (RUSSIAN_LEADS.has(word.toLowerCase())) return true;
  if (rule === 'person:cap-soyad')
    return given === undefined && PARTICIPLE.test(word) && isFormed(word);
  return kin || slot || roleLabelOf(key) !== undefined;
}

const isPost = (word: string): boolean => wordFacts(word).slot;
