import type { Make } from '#demo/family.ts';
import { caseEnding, type GrammarCase, wideVowel } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { type Person, type SpanKind, surnameFor } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';
import { fillText } from '../families/mentions.ts';

/** A span of one of the texts between `|`, in the case told or in the template's. */
type Teller = (entity: string, list: string, to?: GrammarCase) => Mark;

/** Tellers by class. Places, workplaces and illnesses stand in their case already. */
export function tellersOf(make: Make) {
  const of =
    (cls: GoldClass, kind: SpanKind, usual?: GrammarCase): Teller =>
    (entity, list, to = usual) => ({
      ...make.mark(fillText(make, make.dice.pick(list.split('|'))), cls, kind, entity),
      case: to,
    });
  return {
    paper: of('document', 'direct'),
    plate: of('plate', 'direct'),
    phone: of('phone', 'direct'),
    email: of('email', 'direct'),
    network: of('network', 'direct'),
    property: of('property', 'direct'),
    address: of('address', 'direct'),
    contract: of('contract', 'quasi'),
    job: of('workplace', 'quasi', 'nom'),
    place: of('place', 'quasi', 'loc'),
    health: of('sensitive', 'quasi', 'nom'),
  };
}

/** A mention of a person in these words with the ending of a case. */
export function spoken(
  make: Make,
  person: Person,
  text: string,
  to: GrammarCase = 'nom',
  possessive = false,
): Mark {
  const whole = text + caseEnding(text, to, possessive);
  return { ...make.mark(whole, 'person', person.kind, person.key), case: to };
}

/** `R. Soyadov`: one initial, a space and the surname. */
export function oneInitial(make: Make, person: Person, to?: GrammarCase): Mark {
  return spoken(make, person, `${person.name.given.slice(0, 1)}. ${person.name.surname}`, to);
}

/** `SOYADOV Rauf Tofiq oğlu`: the surname in capitals. */
export function loudSurname(make: Make, person: Person, to?: GrammarCase): Mark {
  const { surname, given, patronymic } = person.name;
  const text = [upperAz(surname), given, patronymic].filter(Boolean).join(' ');
  return spoken(make, person, text, to, patronymic !== undefined && !person.russian);
}

/** `Soyadovlar`: all of a person's surname. */
export function houseOf(make: Make, person: Person, to?: GrammarCase): Mark {
  const surname = surnameFor(person.name.surname, 'm');
  return spoken(make, person, `${surname}l${wideVowel(surname)}r`, to);
}
