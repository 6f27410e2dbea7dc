import type { Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';

/** Makes a span: one of the patterns as the dice fall, `#` a digit. */
type Shape = (entity: string, ...patterns: readonly [string, ...string[]]) => Mark;

const VIN_SIGNS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** Makers of spans by what they are: papers and numbers direct, what only narrows the circle quasi. */
export function shapesOf(make: Make) {
  const { dice } = make;
  const of =
    (cls: GoldClass, kind: SpanKind = 'direct'): Shape =>
    (entity, ...patterns) => {
      const text = dice.pick(patterns).replace(/#/g, () => String(dice.int(0, 9)));
      return make.mark(text, cls, kind, entity);
    };
  return {
    paper: of('document'),
    extract: of('property'),
    plate: of('plate'),
    phone: of('phone'),
    email: of('email'),
    site: of('network'),
    card: of('card'),
    address: of('address'),
    contract: of('contract', 'quasi'),
    place: of('place', 'quasi'),
    work: of('workplace', 'quasi'),
    health: of('sensitive', 'quasi'),
  };
}

/** A vehicle's number of seventeen signs. */
export function vinMark(make: Make, entity: string): Mark {
  const sign = () => VIN_SIGNS[make.dice.int(0, VIN_SIGNS.length - 1)] ?? '0';
  const body = Array.from({ length: 9 }, sign).join('');
  const tail = Array.from({ length: 6 }, () => make.dice.int(0, 9)).join('');
  const text = make.dice.pick(['KM', 'WD', 'JT', 'XT']) + body + tail;
  return make.mark(text, 'plate', 'direct', entity);
}

/** A house or flat in one of these streets, without the town. */
export function homeMark(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(2, 140), dice.int(3, 110)];
  const text = dice.pick([
    `${street}, ev ${house}`,
    `${street} ${house}, mənzil ${flat}`,
    `${street}, bina ${house}, mənzil ${flat}`,
    `${street} ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}

/** A mention in these words; in the template's case, or in this one already. */
export function inWords(make: Make, person: Person, text: string, to?: GrammarCase): Mark {
  const mark = make.mark(text, 'person', person.kind, person.key);
  return to === undefined ? mark : { ...mark, case: to };
}

/** A birth date in figures, as a mark of its own. */
export function bornMark(make: Make, { key, birthDate }: Person): Mark {
  return make.mark(birthDate.split('-').reverse().join('.'), 'date', 'quasi', key);
}

/** Marks of a foreigner by form: `keyfull` (given name first), `keyrev`, `keygiven`, `keysur`. */
export function foreignMarks(
  make: Make,
  key: string,
  names: readonly (readonly [given: string, surname: string])[],
): Readonly<Record<string, Mark>> {
  const [given, surname] = make.dice.pick(names);
  const of = (text: string) => make.mark(text, 'person', 'direct', key);
  return {
    [`${key}full`]: of(`${given} ${surname}`),
    [`${key}rev`]: of(`${surname} ${given}`),
    [`${key}given`]: of(given),
    [`${key}sur`]: of(surname),
  };
}

/** Day, month and year of an event of life, in figures. */
export function eventDay(make: Make, entity: string, minYears: number, maxYears: number): Mark {
  const two = (max: number) => String(make.dice.int(1, max)).padStart(2, '0');
  const year = Number(make.adopted.slice(0, 4)) - make.dice.int(minYears, maxYears);
  return make.mark(`${two(28)}.${two(12)}.${year}`, 'date', 'quasi', entity);
}
