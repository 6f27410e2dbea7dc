import type { NameParts } from './candidate.ts';
import type { Ending, Reading } from './endings.ts';
import { baseSurname, compatible } from './same-person.ts';

export const PARTS = ['surname', 'given', 'patronymic'] as const;
const MOST_NAMESAKES = 200; // bearers of one name that are compared: keeps a text of one name linear

/** Whether a name is one of some names, or a part of one. */
export type Names = (name: NameParts) => boolean;
/** A name as one reading of its last word makes it. */
export type Variant = { readonly name: NameParts; readonly reading: Reading };

/** The name with each reading of its last word, the present one first; as it is ordered, then the other way round. */
export function variantsOf(name: NameParts, all: readonly Reading[], ending: Ending): Variant[] {
  const isPresent = ({ stem, ending: own }: Reading) =>
    (PARTS.some((part) => name[part] === stem) ? 2 : 0) + (own.case === ending.case ? 1 : 0);
  const readings = [...all].sort((a, b) => isPresent(b) - isPresent(a));
  const last = PARTS.find((part) => readings.some(({ stem }) => stem === name[part]));
  if (last === undefined) return [];
  const { surname, given } = name;
  const isPair = surname !== undefined && given !== undefined && name.patronymic === undefined;
  const asIs = readings.map((reading) => ({ name: withPart(name, last, reading.stem), reading }));
  if (!isPair || last === 'patronymic') return asIs;
  const turned = last === 'surname' ? 'given' : 'surname';
  const swapped = { ...name, given: surname, surname: given };
  return [
    ...asIs,
    ...readings.map((reading) => ({ name: withPart(swapped, turned, reading.stem), reading })),
  ];
}

/** The name with another stem for one of its parts. */
export function withPart(name: NameParts, part: (typeof PARTS)[number], stem: string): NameParts {
  if (part !== 'surname')
    return { ...name, [part]: stem, sex: name[part] === stem ? name.sex : undefined };
  return { ...name, surname: stem, sex: sexOf(stem) };
}

/** The sex that the form of a surname tells. */
export function sexOf(surname: string | undefined): NameParts['sex'] {
  if (surname === undefined) return undefined;
  if (/(?:ova|eva|skaya)$/.test(surname)) return 'f';
  return /(?:ov|ev|ski)$/.test(surname) ? 'm' : undefined;
}

/** A test whether a name is one of those given, found by surname or given name. */
export function namesOf(names: readonly NameParts[]): Names {
  const buckets = new Map<string, NameParts[]>();
  const seen = new Set<string>();
  for (const one of names) {
    const { surname, given, patronymic } = one;
    const name = { ...one, sex: one.sex ?? sexOf(surname) };
    const key = [surname, given, patronymic, name.sex].join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const part of [surname === undefined ? undefined : baseSurname(surname), given]) {
      if (part === undefined) continue;
      const bucket = buckets.get(part) ?? [];
      if (bucket.length < MOST_NAMESAKES) bucket.push(name);
      buckets.set(part, bucket);
    }
  }
  return (name) => {
    const key = name.surname === undefined ? name.given : baseSurname(name.surname);
    return (buckets.get(key ?? '') ?? []).some((one) => compatible(name, one));
  };
}
