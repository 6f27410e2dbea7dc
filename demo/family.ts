import type { Court, Instance } from '#domain/court.ts';
import type { DecisionKind, Outcome, Procedure } from '#domain/decision.ts';
import type { PartyRole } from '#domain/person.ts';
import type { Dice } from './dice.ts';
import { contractOf, plateOf, propertyNumberOf } from './identifiers.ts';
import type { Day, GoldClass, Mark, Money, Scope, Value } from './markup.ts';
import {
  type Company,
  makeCompany,
  makePerson,
  type Person,
  type PersonWish,
  type SpanKind,
} from './people.ts';
import type { Words } from './word-lists/words.ts';
import { daysBefore } from './words.ts';

/** Who takes part, before the dice: a person, a company of a trade, or a state body. */
export type CastWish =
  | {
      readonly as: 'person';
      readonly role?: PartyRole;
      readonly kind?: SpanKind;
      readonly sex?: 'm' | 'f';
      /** Key of the cast member whose surname this one shares. */
      readonly familyOf?: string;
      /** Key of the cast member who has the same father. */
      readonly siblingOf?: string;
      /** Key of the cast member whose given name is this one's patronymic. */
      readonly childOf?: string;
      readonly minAge?: number;
      /** Lives in a house, not in a flat. */
      readonly house?: boolean;
      readonly maxAge?: number;
      /** Stands in the text but not in the case record. */
      readonly unrecorded?: boolean;
    }
  | {
      readonly as: 'company';
      readonly trade: string | readonly string[];
      readonly role?: PartyRole;
    }
  | { readonly as: 'body'; readonly name: string; readonly role?: PartyRole };

/** One paragraph of a template; `each` repeats it for every row of a list of the scene. */
export type Paragraph =
  | string
  | {
      readonly p: string;
      readonly chance?: number;
      readonly only?: readonly Outcome[];
      readonly each?: string;
      readonly heading?: boolean;
    };

export const COURT_POOLS = [
  'district',
  'commercial',
  'administrative',
  'appeal',
  'supreme',
] as const;
export type CourtPool = (typeof COURT_POOLS)[number];

/** Makes the facts of one case. */
export type Make = {
  readonly dice: Dice;
  readonly adopted: string;
  readonly court: Court;
  readonly outcome: Outcome;
  /** Manats, whole or with qəpik. */
  readonly money: (min: number, max: number, step?: number) => Money;
  readonly day: (minBefore: number, maxBefore: number) => Day;
  readonly contract: (key: string) => Mark;
  readonly plate: (key: string) => Mark;
  readonly property: (key: string) => Mark;
  readonly mark: (text: string, cls: GoldClass, kind: SpanKind, entity: string) => Mark;
  readonly person: (key: string, wish: Omit<PersonWish, 'today' | 'court'>) => Person;
  readonly company: (key: string, trade: string) => Company;
};

/** A template family: everything that makes decisions of one sort. */
export type Family = {
  readonly key: string;
  readonly kind: DecisionKind;
  readonly procedure: Procedure;
  readonly instance: Instance;
  readonly courts: CourtPool;
  /** How many of 440 decisions. */
  readonly share: number;
  /** Path of the category as registers write it. */
  readonly category: string;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly cast: Readonly<Record<string, CastWish>>;
  readonly facts: (make: Make) => Readonly<Record<string, Value | readonly Scope[]>>;
  /** Who was present, in the genitive: `iddiaçı {p.full:gen}, cavabdeh {d.full:gen} iştirakı ilə`. */
  readonly present: string;
  /** What was heard, in the dative: `… mülki işə`. */
  readonly subject: string;
  readonly story: readonly Paragraph[];
  readonly reasoning: readonly Paragraph[];
  /** Articles that the court was led by, up to `rəhbər tutaraq`. */
  readonly guided: string;
  readonly operative: Readonly<Partial<Record<Outcome, readonly Paragraph[]>>>;
  /** Takes only principles that suit a case without two sides or without a hearing on the merits. */
  readonly neutral?: boolean;
  /** Note on appeal; a key of `APPEAL_NOTES` or none. */
  readonly note?: string;
  /** Things in the text that tempt an anonymizer. */
  readonly traps?: readonly string[];
};

/** The dice-bound maker of facts for one decision. */
export function makerOf(
  dice: Dice,
  adopted: string,
  court: Court,
  outcome: Outcome,
  words?: Words,
): Make {
  const mark = (text: string, cls: GoldClass, kind: SpanKind, entity: string): Mark => ({
    t: 'mark',
    text,
    cls,
    kind,
    entity,
  });
  return {
    dice,
    adopted,
    court,
    outcome,
    mark,
    money: (min, max, step = 1) => ({
      t: 'money',
      qepik:
        Math.round(dice.int(min, max) / step) * step * 100 +
        (step === 1 && dice.chance(0.4) ? dice.int(1, 99) : 0),
    }),
    day: (minBefore, maxBefore) => ({
      t: 'day',
      iso: daysBefore(adopted, dice.int(minBefore, maxBefore)),
    }),
    contract: (key) =>
      mark(
        contractOf(dice, Number(daysBefore(adopted, 760).slice(0, 4))),
        'contract',
        'quasi',
        key,
      ),
    plate: (key) => mark(plateOf(dice), 'plate', 'direct', key),
    property: (key) => mark(propertyNumberOf(dice), 'property', 'direct', key),
    person: (key, wish) => makePerson(dice, key, { ...wish, today: adopted, court, words }),
    company: (key, trade) => makeCompany(dice, key, trade, { role: undefined, court, words }),
  };
}
