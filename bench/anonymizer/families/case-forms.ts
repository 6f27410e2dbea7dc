import type { Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import { initialsOf, type Person } from '#demo/people.ts';

type Told = 'place' | 'workplace' | 'sensitive';

/** A quasi-identifier whose texts stand in this case already, one of them as the dice fall. */
export function told(
  make: Make,
  cls: Told,
  entity: string,
  to: GrammarCase,
  ...texts: readonly [string, ...string[]]
): Mark {
  return { ...make.mark(make.dice.pick(texts), cls, 'quasi', entity), case: to };
}

/** Surname and behind it both initials, as clerks fill in forms; nominative only. */
export function behind(make: Make, person: Person): Mark {
  const text = `${person.name.surname} ${initialsOf(person)}`;
  return make.mark(text, 'person', person.kind, person.key);
}

/** An address without its town: street, house and at times a flat. */
export function homeOf(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(2, 118), dice.int(1, 96)];
  const text = dice.pick([
    `${street}, ev ${house}, mənzil ${flat}`,
    `${street} ${house}, mənzil ${flat}`,
    `${street}, bina ${house}, mənzil ${flat}`,
    `${street}, ev ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
