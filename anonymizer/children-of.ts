import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
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
