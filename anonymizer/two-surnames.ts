import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import type { Names } from './name-variants.ts';
import { wordFacts } from './tokens.ts';

const GIVEN_FIRST = /^person:ad-(?:init-soyad|soyad|ata-soyad-bare)$/;
const FIRST = /^(\p{Lu}\p{Ll}{3,24}) (?=\p{Lu}\p{Ll}{1,24} )/u;
const INITIAL_BEFORE = /(?<![\p{L}.])\p{Lu}\. ?$/u;
const INITIALED = /^((?:\p{Lu}\. ?)?\p{Lu}\p{Ll}{3,24}) (\p{Lu})\. ?\p{Lu}\p{Ll}{3,24}$/u;
const SECOND = /^\p{Lu}\p{Ll}{1,24}(?= \p{Lu}\p{Ll}{3,24}$)/u;

/**
 * `direktor Soyadov Ad A. Soyadovdan almışdır`, `Soyadov Ad Soyadlıya vermişdir`: a name has one surname, the first of
 * two is that of somebody else. `isWhole` tells of a pair whether it is somebody's name: the given name goes with it.
 */
export function withOneSurname(
  text: string,
  candidate: Candidate,
  isWhole: Names,
): readonly Candidate[] {
  const { cls, rule, name = {}, start, end, office } = candidate;
  if (cls !== 'person' || office !== undefined || !GIVEN_FIRST.test(rule)) return [candidate];
  const own = text.slice(start, end);
  const parted = partedByInitials(text, candidate);
  if (parted !== undefined) return parted;
  const [lead, word = ''] = FIRST.exec(own) ?? [];
  if (lead === undefined || name.surname === undefined) return [candidate];
  const { surnameForm, surname, key } = wordFacts(word);
  if (!surnameForm || surname?.ending.case !== 'nom' || key === name.surname) return [candidate];
  const sex = /(?:ova|eva)$/.test(key) ? 'f' : 'm';
  const given = SECOND.exec(own.slice(lead.length))?.[0];
  const givenKey = given === undefined ? undefined : wordFacts(given).key;
  const isFirsts =
    given !== undefined &&
    isWhole({ surname: key, given: givenKey }) &&
    !isWhole({ surname: name.surname, given: givenKey });
  const cut = isFirsts ? lead.length + given.length : word.length;
  const rest = isFirsts ? undefined : (givenKey ?? name.given);
  return [
    {
      ...candidate,
      ...{ end: start + cut, ending: NOMINATIVE },
      name: { surname: key, given: isFirsts ? givenKey : undefined, sex },
    },
    {
      ...candidate,
      ...{ start: start + cut + 1, roleLabel: undefined, parties: undefined },
      name: { ...name, given: rest, patronymic: undefined },
    },
  ];
}

/** `Hakim A.Soyadlı B.Soyadovun ifadəsinə`: each of the two surnames has its initial, so they are two persons. */
function partedByInitials(text: string, candidate: Candidate): readonly Candidate[] | undefined {
  const { start, end, name = {}, rule } = candidate;
  if (rule !== 'person:ad-init-soyad') return undefined;
  const lead = INITIAL_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const from = start - lead.length;
  const [, first = '', initial = ''] = INITIALED.exec(text.slice(from, end)) ?? [];
  const [own = '', surname = ''] = first.split(/\. ?/u);
  if (surname === '') return undefined;
  const stop = from + first.length;
  return [
    {
      ...{ ...candidate, start: from, end: stop, ending: NOMINATIVE, rule: 'person:init-soyad' },
      name: { surname: wordFacts(surname).key, initials: [wordFacts(own).key] },
    },
    {
      ...{ ...candidate, start: stop + 1, rule: 'person:init-soyad' },
      ...{ roleLabel: undefined, parties: undefined },
      name: { surname: name.surname, initials: [wordFacts(initial).key], sex: name.sex },
    },
  ];
}
