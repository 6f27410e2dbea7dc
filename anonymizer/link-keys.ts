import type { NameParts } from './candidate.ts';
import { FEMALE, GIVEN, MALE, SURNAMES } from './lexicon.ts';
import { russianKey } from './russian-sounds.ts';
import { baseSurname, sameBase, withoutTitle } from './same-person.ts';
import { soundKey } from './scripts.ts';

/** Of the parties whose names hold the one part of a mention, those who bear it themselves: a father's name is somebody else's. */
export function bearersOf<Bearer extends { readonly name: NameParts }>(
  { surname, given, patronymic }: NameParts,
  parties: readonly Bearer[],
): readonly Bearer[] {
  const [part, ...more] = [surname, given, patronymic].filter((one) => one !== undefined);
  if (part === undefined || more.length > 0) return parties;
  const own = parties.filter(
    ({ name }) =>
      name.given === part || (name.surname !== undefined && sameBase(name.surname, part)),
  );
  return own.length > 0 ? own : parties;
}

const PREFIX = 2; // letters of the sound key in which a mistyped surname agrees

/** Keys under which names that are written otherwise meet. */
export function soundKeys({ surname, given, middle, patronymic, initials }: NameParts): string[] {
  const whole = patronymic === undefined ? [] : [given, patronymic];
  const [first, second] = initials ?? whole;
  return [
    ...(surname === undefined
      ? []
      : [
          `~s:${soundKey(baseSurname(surname))}`,
          `~p:${soundKey(surname).slice(0, PREFIX)}`,
          `~r:${russianKey(withoutTitle(surname))}`,
        ]),
    ...[given, middle].flatMap((part) => (part === undefined ? [] : [`~g:${soundKey(part)}`])),
    ...(first === undefined || second === undefined ? [] : [`~i:${first[0]}${second[0]}`]),
  ];
}

/** True where every part of a name is one that is known: none is mistyped then. */
export function isListed({ surname, given }: NameParts): boolean {
  return (
    (surname === undefined || SURNAMES.has(surname) || SURNAMES.has(baseSurname(surname))) &&
    (given === undefined || GIVEN.has(given))
  );
}

/** The sex of a given name by the lists, undefined where both bear it or none is known to. */
export function sexOfGiven(given = ''): NameParts['sex'] {
  if (MALE.has(given) === FEMALE.has(given)) return undefined;
  return MALE.has(given) ? 'm' : 'f';
}
