import type { Make } from '#demo/family.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import type { SpanKind } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** Makes a span of one class: one of the texts, as the dice fall. */
type Marker = (entity: string, ...texts: readonly [string, ...string[]]) => Mark;

/** Span makers by class: numbers are direct, what only narrows the circle is quasi. */
export function marksOf(make: Make): Readonly<Record<MarkedClass, Marker>> {
  const of =
    (cls: GoldClass, kind: SpanKind): Marker =>
    (entity, ...texts) =>
      make.mark(make.dice.pick(texts), cls, kind, entity);
  return {
    document: of('document', 'direct'),
    network: of('network', 'direct'),
    property: of('property', 'direct'),
    plate: of('plate', 'direct'),
    phone: of('phone', 'direct'),
    email: of('email', 'direct'),
    contract: of('contract', 'quasi'),
    place: of('place', 'quasi'),
    workplace: of('workplace', 'quasi'),
    sensitive: of('sensitive', 'quasi'),
  };
}

type MarkedClass =
  | 'document'
  | 'network'
  | 'property'
  | 'plate'
  | 'phone'
  | 'email'
  | 'contract'
  | 'place'
  | 'workplace'
  | 'sensitive';

type Foreigner = {
  readonly full: Mark;
  /** Surname first, in capitals, as in a passport. */
  readonly caps: Mark;
  readonly given: Mark;
  readonly surname: Mark;
};

/** A person with a foreign name without a patronymic, one of the given pairs, in the forms courts use. */
export function foreigner(
  make: Make,
  entity: string,
  pairs: readonly (readonly [given: string, surname: string])[],
): Foreigner {
  const [given, surname] = make.dice.pick(pairs);
  const mark = (text: string) => make.mark(text, 'person', 'direct', entity);
  return {
    full: mark(`${given} ${surname}`),
    caps: mark(upperAz(`${surname} ${given}`)),
    given: mark(given),
    surname: mark(surname),
  };
}
