import type { Candidate } from './candidate.ts';
import type { Entity } from './link.ts';
import { quickPattern } from './quick-pattern.ts';
import { isSurnameAlone } from './same-person.ts';
import { wordFacts } from './tokens.ts';
import cues from './word-lists/bare-surname-cues.json' with { type: 'json' };

const LOOK = 80; // units behind a surname in which its predicate is looked for
const LOOK_BACK = 24; // units before it that hold a word for the dead

const AND = /^(?:,| və| ilə) $/u;

const BY_FAR = 1.5; // times as often named as another of the surname

/** `Soyadov soyadlı uşaqlar`: the name is spoken of; exported to be checked. */
export const AS_NAME = new RegExp(`^ (?:${cues.asName})(?!\\p{L})`, 'u');
/** `Soyadova gəldikdə`; exported to be checked. */
export const AS_TOPIC = new RegExp(`^ (?:${cues.asTopic})(?!\\p{L})`, 'u');
/** `Soyadov 3 mart 2020-ci ildə vəfat etmişdir`, within one clause; exported to be checked. */
export const DIED = new RegExp(`^[^,;:!?\\n]{0,60} (?:${cues.died})`, 'u');
/** `Soyadovun ölümü`; exported to be checked. */
export const OF_THE_DEAD = new RegExp(`^ (?:${cues.ofTheDead})`, 'u');
/** `mərhum Soyadovun`, `miras qoyan Soyadov`; exported to be checked. */
export const DEAD = new RegExp(`(?<!\\p{L})(?:${cues.dead}) $`, 'u');

/** What the text has told of the bearers of surnames when another mention is read. */
export type Bearers = {
  /** Notes that a mention of a person was read. Mentions are noted in text order. */
  readonly note: (entity: Entity, candidate: Candidate) => void;
  /** How often somebody was named with a surname. */
  readonly formalOf: (entity: Entity) => number;
  /**
   * Whom of several bearers a mention without a given name means: the words around it, whoever the paragraph
   * named last, else whom of `likely` the text names most. Undefined where nothing decides: nobody's deed is
   * laid on another.
   */
  readonly choose: (
    candidate: Candidate,
    bearers: readonly Entity[],
    likely: readonly Entity[],
  ) => Entity | undefined;
};

/** A memory of who was named where in `text`, the view. `takesPart` tells the parties of the case from others. */
export function bearersIn(text: string, takesPart: (entity: Entity) => boolean): Bearers {
  const named = new Map<Entity, { readonly end: number; readonly paragraph: number }>();
  const formal = new Map<Entity, number>(); // mentions with a surname
  const formalOf = (entity: Entity | undefined) =>
    entity === undefined ? 0 : (formal.get(entity) ?? 0);
  let paragraph = 0;
  let lineEnd = text.indexOf('\n');

  function enter(start: number): void {
    for (; lineEnd !== -1 && lineEnd < start; lineEnd = text.indexOf('\n', lineEnd + 1))
      paragraph++;
  }

  function note(entity: Entity, { name = {}, start, end }: Candidate): void {
    enter(start);
    if (name.surname === undefined) return;
    formal.set(entity, formalOf(entity) + 1);
    if (!isSurnameAlone(name)) named.set(entity, { end, paragraph });
  }

  /** Whoever of them the paragraph named last with surname and given name or initials. */
  function nearestOf(bearers: readonly Entity[]): Entity | undefined {
    let best: Entity | undefined;
    let bestEnd = -1;
    for (const one of bearers) {
      const last = named.get(one);
      if (last === undefined || last.paragraph !== paragraph || last.end <= bestEnd) continue;
      best = one;
      bestEnd = last.end;
    }
    return best;
  }

  /** Whom the text names most, by far. */
  function mostNamed(bearers: readonly Entity[]): Entity | undefined {
    const [most, next] = [...bearers].sort((a, b) => formalOf(b) - formalOf(a));
    if (most === undefined || next === undefined) return most;
    return formalOf(most) > BY_FAR * formalOf(next) ? most : undefined;
  }

  function isOfDead({ start, ending }: Candidate, behind: string): boolean {
    const isOwner = ending.case === 'gen';
    if (has(isOwner ? OF_THE_DEAD : DIED, behind)) return true;
    return has(DEAD, text.slice(Math.max(0, start - LOOK_BACK), start));
  }

  function choose(
    candidate: Candidate,
    bearers: readonly Entity[],
    likely: readonly Entity[],
  ): Entity | undefined {
    enter(candidate.start);
    const behind = text.slice(candidate.end, candidate.end + LOOK);
    if (has(AS_NAME, behind)) return undefined;
    const contrasted = contrastedWith(text, candidate, bearers);
    if (contrasted.length === 1) return contrasted[0];
    const nearest = nearestOf(bearers);
    // `Soyadov A.B. və Soyadov`: the other one.
    if (nearest !== undefined && AND.test(text.slice(named.get(nearest)?.end, candidate.start)))
      return mostNamed(bearers.filter((one) => one !== nearest));
    const dead = isOfDead(candidate, behind) ? bearers.filter((one) => !takesPart(one)) : [];
    if (dead.length > 0) return dead.includes(nearest as Entity) ? nearest : mostNamed(dead);
    // Whom the text turns to is not the one of whom it spoke.
    if (has(AS_TOPIC, behind)) return mostNamed(without(likely, nearest));
    const most = mostNamed(likely);
    // Who takes part is not sure where the text names somebody else as often.
    const isRival = (one: Entity) => one !== most && formalOf(one) >= formalOf(most);
    if (bearers.some((one) => isRival(one) && !isChildOf(one, most))) return undefined;
    return nearest === undefined || nearest === most ? most : undefined;
  }

  return { note, choose, formalOf };
}

const NOT_BEHIND = /^ (?:yox|deyil), (\p{Lu}\p{L}{1,24})/u;
const NOT_BEFORE = /(?<!\p{L})(\p{Lu}\p{L}{1,24}) (?:yox|deyil), $/u;

/** `Soyadov yox, Ad gəlmişdi`: of the bearers those who have another given name; none where nothing is contrasted. */
function contrastedWith(
  text: string,
  { start, end }: Candidate,
  bearers: readonly Entity[],
): readonly Entity[] {
  const word =
    NOT_BEHIND.exec(text.slice(end, end + LOOK))?.[1] ??
    NOT_BEFORE.exec(text.slice(Math.max(0, start - LOOK_BACK - 8), start))?.[1];
  if (word === undefined) return [];
  const { readings } = wordFacts(word);
  const isNamed = ({ name }: Entity) => readings.some(({ stem }) => stem === name.given);
  return bearers.some(isNamed) ? bearers.filter((one) => !isNamed(one)) : [];
}

/** A child is called by its given name: the surname alone is the parent's. */
function isChildOf({ name }: Entity, parent: Entity | undefined): boolean {
  return name.patronymic !== undefined && name.patronymic === parent?.name.given;
}

const has = (pattern: RegExp, text: string) => quickPattern(pattern, text).test(text);

function without(entities: readonly Entity[], other: Entity | undefined): readonly Entity[] {
  const left = entities.filter((one) => one !== other);
  return left.length > 0 ? left : entities;
}
