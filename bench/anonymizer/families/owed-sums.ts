import type { Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { caseEnding, type GrammarCase, wideVowel } from '#demo/inflect.ts';
import type { Mark, Money } from '#demo/markup.ts';
import { initialsOf, type Person, surnameFor } from '#demo/people.ts';
import { stays } from './name-endings.ts';

/** A mention of a person in these words, which stand in this case. */
export function called(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** `R.T. Soyadovun`: initials, a space and the surname with its ending. */
export function apart(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const { surname } = person.name;
  const text = `${initialsOf(person)} ${surname}${caseEnding(surname, to, false)}`;
  return called(make, person, text, to);
}

/** `Soyad R.`: the surname and behind it one initial; nominative only. */
export function listed(make: Make, person: Person): Mark {
  return called(make, person, `${person.name.surname} ${initialsOf(person, true)}`);
}

/** `Soyadovlar`: those who bear a person's surname, with the ending of a case. */
export function kinOf(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const surname = surnameFor(person.name.surname, 'm');
  const plural = `${surname}l${wideVowel(surname)}r`;
  return called(make, person, plural + caseEnding(plural, to, false), to);
}

/** `Ad Soyadovlar`: the second of two relatives who are named with one surname. */
export function withKin(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const surname = surnameFor(person.name.surname, 'm');
  const plural = `${surname}l${wideVowel(surname)}r`;
  return called(make, person, `${person.name.given} ${plural}${caseEnding(plural, to, false)}`, to);
}

/** A payment card's number: whole or in fours. */
export function cardMark(make: Make, entity: string): Mark {
  const card = cardOf(make.dice);
  const text = make.dice.pick([card, card.replace(/(.{4})(?=.)/g, '$1 ')]);
  return make.mark(text, 'card', 'direct', entity);
}

/** Number of an earlier civil case, which stays. */
export function olderCase(make: Make, iso: string): Mark {
  const { dice } = make;
  return stays(make, `2(5-${dice.int(91, 105)})-${dice.int(200, 5200)}/${iso.slice(0, 4)}`);
}

/** Whole manats. */
export function manats(value: number): Money {
  return { t: 'money', qepik: Math.round(value) * 100 };
}

/** An e-mail address that does not hold its owner's name. */
export function mailMark(
  make: Make,
  entity: string,
  ...boxes: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const host = dice.pick(['poct.example', 'mail.example', 'e-poct.example']);
  return make.mark(`${dice.pick(boxes)}${dice.int(2, 987)}@${host}`, 'email', 'direct', entity);
}
