import type { NameParts } from './candidate.ts';
import type { Entity } from './link.ts';
import { soundKeys } from './link-keys.ts';
import { surnameKeys } from './same-person.ts';

const MAX_NEAR = 100; // namesakes that are compared letter by letter: keeps a text of one name linear

/** Persons by the parts of their names: only they can be the one of a mention. */
export type Buckets = {
  /** Enters somebody new under all keys of the name. */
  readonly add: (entity: Entity) => void;
  /** Enters somebody under the keys of another name as well. */
  readonly enter: (entity: Entity, name?: NameParts) => void;
  /** Those who share a part with a name, in the order in which they were added. */
  readonly sharing: (name: NameParts) => Entity[];
  /** Parties and others with a part that sounds alike, begins alike or has the initials of the mention. */
  readonly nearTo: (name: NameParts) => Entity[];
};

/** Empty buckets beside the parties of a record. */
export function bucketsOf(parties: readonly Entity[]): Buckets {
  const ranks = new Map<Entity, number>();
  const buckets = new Map<string, Set<Entity>>();
  return { add, enter, sharing, nearTo };

  function add(entity: Entity): void {
    ranks.set(entity, ranks.size);
    enter(entity);
  }

  function enter(entity: Entity, name = entity.name): void {
    const { surname, given, patronymic } = name;
    const bare = surname === undefined ? '0' : '';
    const keys = [
      ...(surname === undefined ? [] : surnameKeys(surname).map((key) => `s:${key}`)),
      ...(given === undefined ? [] : [`g:${given}`, `g${bare}:${given}`]),
      ...(patronymic === undefined ? [] : [`p:${patronymic}`, `p${bare}:${patronymic}`]),
    ];
    if (given !== undefined && patronymic !== undefined) keys.push(`w:${given}/${patronymic}`);
    for (const key of [...keys, ...soundKeys(name)]) {
      const bucket = buckets.get(key) ?? new Set<Entity>();
      buckets.set(key, bucket.add(entity));
    }
  }

  function sharing({ surname, given, patronymic }: NameParts): Entity[] {
    const bare = surname === undefined ? '' : '0';
    const keys = [
      ...(surname === undefined ? [] : surnameKeys(surname).map((key) => `s:${key}`)),
      `g${bare}:${given}`,
      `p${bare}:${patronymic}`,
    ];
    const out = new Set(keys.flatMap((key) => [...(buckets.get(key) ?? [])]));
    return [...out].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }

  function nearTo(name: NameParts): Entity[] {
    const found = new Set(parties);
    let left = MAX_NEAR;
    for (const key of [...soundKeys(name), `w:${name.given}/${name.patronymic}`])
      for (const entity of buckets.get(key) ?? []) {
        if (left === 0) return [...found];
        left -= 1;
        found.add(entity);
      }
    return [...found];
  }
}
