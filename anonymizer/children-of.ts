import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { sexOfGiven } from './link-keys.ts';
import type { Names } from './name-variants.ts';
import { wordFacts } from './tokens.ts';

const CHILD = / (?:oğl|qız)\p{Ll}{1,12}$/u;
const WORDS = /^(\p{Lu}\p{Ll}{1,24})(?: (\p{Lu}\p{Ll}{1,24}))?$/u;

/**
 * `Soyadlı oğluna kömək etdi`, `Soyadlı Ad oğlunu danladı`, beside a `Soyadlı Ad Ata qızı`: the word for a child is no
 * part of the name where the words before it are the surname and given name of one person, and nobody's father's name.
 */
export function withoutChild(
  text: string,
  candidate: Candidate,
  isWhole: Names,
  fathers: ReadonlySet<string>,
): Candidate {
  const { cls, rule, start, end } = candidate;
  if (cls !== 'person' || (rule !== 'person:ata' && rule !== 'person:ad-ata')) return candidate;
  const own = text.slice(start, end);
  const child = CHILD.exec(own)?.[0];
  if (child === undefined) return candidate;
  const [, first = '', second] = WORDS.exec(own.slice(0, -child.length)) ?? [];
  const surname = wordFacts(first).key;
  const given = second === undefined ? undefined : wordFacts(second).key;
  if (first === '' || fathers.has(given ?? surname)) return candidate;
  if (!isWhole({ surname, given })) return candidate;
  return {
    ...candidate,
    ...{ end: end - child.length, ending: NOMINATIVE, name: { surname, given } },
    features: [...candidate.features, 'parent'],
  };
}

const OWN_CHILD = / (oğlu|qızı)$/u;
const CHILD_OF_INITIALS = /^((?:\p{Lu}\. ?){2})(\p{Lu}\p{Ll}{2,24}) (?:oğlu|qızı) (?=\p{Lu})/u;

/**
 * Parents beside their children, whose surnames are words of no known form: `Ad Ata qızı |Soyad oğlu Adı`, where the
 * name before has its father's, `A.B.Soyad oğlu |Adı`, `Zərifə Soyad oğlu |Adı`, since no woman is a son. Candidates
 * are in text order.
 */
export function withParents(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  const surnames = new Set(candidates.map(({ name }) => name?.surname));
  for (const [i, candidate] of candidates.entries()) {
    const last = out.at(-1);
    const isBeside = last !== undefined && last.end === candidate.start - 1 && isFatherKnown(last);
    const before = isBeside ? last : undefined;
    const own = before === undefined ? undefined : surnameBehind(text, candidate, surnames);
    if (before !== undefined && own !== undefined) {
      const { end, ending } = candidate;
      out[out.length - 1] = { ...before, end, ending, name: { ...before.name, surname: own } };
      continue;
    }
    const lead = before === undefined ? undefined : leadOf(text, candidate);
    const surname = wordFacts(lead?.split(' ')[0] ?? '').key;
    // `Ad Ataoğlu Ataoğlu Adı`: father and son by one surname that is made of a father's name
    if (before !== undefined && lead !== undefined && before.name?.patronymic !== surname) {
      const end = candidate.start + lead.indexOf(' ');
      out[out.length - 1] = { ...before, end, name: { ...before.name, surname } };
      // `Soyad qızı` was read apart from the child's name.
      if (candidate.end > candidate.start + lead.trimEnd().length)
        out.push(withoutFather(candidate, lead, surname));
    } else out.push(...ofInitials(text, withoutSon(text, candidate, candidates[i + 1])));
  }
  return out;
}

/** `Ad Ata qızı |Zaman`, `Ad Ata oğlu |Qayanın`: one word that the text says as a surname elsewhere, and no object. */
function surnameBehind(
  text: string,
  { cls, start, end, ending, parties }: Candidate,
  surnames: ReadonlySet<string | undefined>,
): string | undefined {
  if (cls !== 'person' || parties !== undefined || ending.plural) return undefined;
  if (ending.case !== 'nom' && ending.case !== 'gen') return undefined;
  const word = text.slice(start, end);
  if (/[^\p{L}]/u.test(word)) return undefined;
  return wordFacts(word).readings.find(
    ({ stem, ending: own }) => own.case === ending.case && surnames.has(stem),
  )?.stem;
}

const leadOf = (text: string, { cls, start, end, office, rule }: Candidate): string | undefined =>
  cls === 'person' && office === undefined
    ? LEAD.exec(text.slice(start, rule === 'person:ata' ? end + 2 : end))?.[0]
    : undefined;

const isFatherKnown = ({ cls, ending, rule, name = {} }: Candidate): boolean =>
  cls === 'person' &&
  ending.case === 'nom' &&
  rule === 'person:ad-ata' &&
  name.surname === undefined &&
  name.patronymic !== undefined;

/** The child behind a parent and the word for it. */
function withoutFather(candidate: Candidate, lead: string, father: string): Candidate {
  const { name = {}, start } = candidate;
  const own = name.patronymic === father ? { ...name, patronymic: undefined } : name;
  return { ...candidate, start: start + lead.length, name: own, roleLabel: undefined };
}

/** `Zərifə Soyad oğlu` before a name: given name and surname of a parent of the other sex. */
function withoutSon(text: string, candidate: Candidate, next: Candidate | undefined): Candidate {
  const { rule, start, end, name = {}, ending } = candidate;
  if (rule !== 'person:ad-ata' || next?.cls !== 'person' || next.start !== end + 1)
    return candidate;
  const word = OWN_CHILD.exec(text.slice(start, end))?.[1];
  const parent = sexOfGiven(name.given);
  if (ending.case !== 'nom' || word === undefined || parent === undefined) return candidate;
  if (parent === (word === 'oğlu' ? 'm' : 'f')) return candidate;
  if (name.surname !== undefined) return candidate;
  return {
    ...candidate,
    end: end - ' oğlu'.length,
    name: { given: name.given, surname: name.patronymic, sex: parent },
  };
}

/** `A.B.Soyad oğlu Adı`: who has the father's initial needs no father's name. */
function ofInitials(text: string, candidate: Candidate): readonly Candidate[] {
  const { cls, rule, start, end } = candidate;
  if (cls !== 'person' || !rule.startsWith('person:oglu-ad')) return [candidate];
  const [lead, written = '', word = ''] = CHILD_OF_INITIALS.exec(text.slice(start, end)) ?? [];
  if (lead === undefined) return [candidate];
  const surname = wordFacts(word).key;
  const initials = written.match(/\p{Lu}/gu)?.map(foldKey);
  return [
    {
      ...candidate,
      ...{ end: start + written.length + word.length, ending: NOMINATIVE },
      name: { surname, initials },
    },
    withoutFather(candidate, lead, surname),
  ];
}

const LEAD = /^(\p{Lu}\p{Ll}{2,24}) (?:oğl|qız)[uı] (?=\p{Lu})/u;

/**
 * `Soyadlı qızı Soyadova Ad Ata qızının yanında`, `Soyadlı oğlu Adın evində`, beside a Soyadlı of the text: whose child
 * it is, and the child.
 */
export function parentBefore(
  text: string,
  candidate: Candidate,
  isWhole: Names,
  fathers: ReadonlySet<string>,
): readonly Candidate[] {
  const { cls, start, end, name = {} } = candidate;
  const [lead, first = ''] = cls === 'person' ? (LEAD.exec(text.slice(start, end)) ?? []) : [];
  if (lead === undefined || candidate.office !== undefined) return [candidate];
  const surname = wordFacts(first).key;
  if (fathers.has(surname) || !isWhole({ surname })) return [candidate];
  const rest = name.patronymic === surname ? { ...name, patronymic: undefined } : name;
  return [
    {
      ...candidate,
      ...{ end: start + first.length, ending: NOMINATIVE, name: { surname } },
      features: [...candidate.features, 'parent'],
    },
    { ...candidate, start: start + lead.length, name: rest, roleLabel: undefined },
  ];
}
