import type { Court } from '#domain/court.ts';
import type { DecisionMetadata } from '#domain/package-metadata.ts';
import type { PersonName } from '#domain/person.ts';
import type { Dice } from './dice.ts';
import type { Scene, Value } from './markup.ts';
import {
  addressText,
  type Company,
  isCompany,
  isPerson,
  makePerson,
  type Person,
} from './people.ts';

/** The parties of the case record, in the order in which they stand in the scene. */
export function partiesOf(scene: Scene): DecisionMetadata['parties'] {
  const members = Object.values(scene)
    .flatMap((value) =>
      Array.isArray(value)
        ? value.flatMap((row) => Object.values(row as Record<string, Value>))
        : [value],
    )
    .filter((value): value is Person | Company => isPerson(value) || isCompany(value));
  return members.flatMap((member) => (member.role === undefined ? [] : [partyOf(member)]));
}

/** A party of the record whom no text names: what the anonymizer must doubt. */
export function absentParty(dice: Dice, court: Court, today: string) {
  return partyOf(makePerson(dice, 'absent', { role: 'üçüncü şəxs', today, court }));
}

function partyOf(member: Person | Company): DecisionMetadata['parties'][number] {
  const role = member.role as NonNullable<Person['role']>;
  if (member.t === 'company') {
    const { name, forms, voen, account, address } = member;
    if (forms === undefined) return { role, fullName: { name } };
    return {
      role,
      fullName: { name: `“${name}” ${forms[0]}` },
      voen,
      account,
      address: addressText(address),
    };
  }
  const { fin, birthDate, address, phone, account } = member;
  const fullName: PersonName = member.name;
  const { surname, given, patronymic } = fullName;
  const name = patronymic === undefined ? { surname, given } : { surname, given, patronymic };
  if (role === 'şahid' || role === 'nümayəndə') return { role, fullName: name };
  if (role === 'uşaq') return { role, fullName: name, birthDate };
  return { role, fullName: name, fin, birthDate, address: addressText(address), phone, account };
}
