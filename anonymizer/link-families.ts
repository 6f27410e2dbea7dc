import type { Entity } from './link.ts';
import { sameBase } from './same-person.ts';

/** Labels of those who take no part in the case: they are called by a given name or in full. */
export const BYSTANDERS: ReadonlySet<string | undefined> = new Set([undefined, 'Şəxs', 'Uşaq']);

/** Labels of those who are heard in the case and whose case it is not. */
const ASIDE: ReadonlySet<string | undefined> = new Set(['Şahid', 'Nümayəndə', 'Ekspert']);

export const HOUSE_REACH = 200; // mentions before that of a family among which its head is looked for

/** Who is named around a mention of a family, in text order; nobody where it is no person. */
type Around = {
  readonly before: readonly (Entity | undefined)[];
  readonly behind: () => readonly (Entity | undefined)[];
  readonly isNamed: (one: Entity) => boolean;
};

/**
 * `Quliyevlər`, `Quliyevgil`: the household of the bearer whose children are named, else of the only bearer,
 * else of the man named last; nobody's where nobody is. It is not known where not everybody who bears the
 * surname in the case is named when it is said (`isFamilyKnown`): labels that are listed tell nobody's name.
 */
export function familyOf(
  surname: string,
  bearers: readonly Entity[],
  { before, behind, isNamed }: Around,
): {
  readonly head: Entity | undefined;
  readonly members: readonly Entity[] | undefined;
  readonly isKnown: boolean;
} {
  const family = bearers.filter(
    ({ name, label }) =>
      label !== undefined && name.surname !== undefined && sameBase(name.surname, surname),
  );
  const adults = family.filter(({ label }) => label !== 'Uşaq');
  // `ər-arvad Soyadovlar: Soyadov Ad, …`: they are named behind.
  const isAhead = before.some((one) => one !== undefined && adults.includes(one));
  const around = isAhead ? before : behind();
  const members = membersOf(adults, around);
  const sole = householdOf(family, adults, members);
  const head = sole ?? headOf(adults, around) ?? members?.[0];
  const isKnown = sole === undefined ? isFamilyKnown(adults, around, members) : isNamed(sole);
  return { head, members, isKnown: head !== undefined && isKnown };
}

/**
 * Whose household a family is: the bearer's whose children are named, else the only bearer's. Of several `members` who
 * are parties it is rather than a father's who takes no part in the case.
 */
function householdOf(
  family: readonly Entity[],
  adults: readonly Entity[],
  members: readonly Entity[] = [],
): Entity | undefined {
  const [sole] = [parentsOf(family, adults), adults].find((one) => one.length === 1) ?? [];
  const areParties = members.some(({ label }) => !BYSTANDERS.has(label));
  return areParties && BYSTANDERS.has(sole?.label) ? undefined : sole;
}

/**
 * Of the bearers of a surname the man named last before a mention of their family, else whoever was; nobody where
 * it is several men of one side of the case, or several none of whom takes part in it: it is no more one's than
 * another's. `before`: who was named there, in text order.
 */
function headOf(
  adults: readonly Entity[],
  before: readonly (Entity | undefined)[],
): Entity | undefined {
  const isMan = ({ name }: Entity) => name.sex !== 'f' && !/(?:ova|eva)$/.test(name.surname ?? '');
  const men = adults.filter(isMan);
  const heads = men.length > 0 ? men : adults;
  const named = heads.filter(({ label }) => !BYSTANDERS.has(label));
  // `Soyadovgilin maşını`: rather the accused than his uncle, a witness.
  const sides = named.filter(({ label }) => !ASIDE.has(label));
  const parties = sides.length > 0 ? sides : named;
  const isOneSide = new Set(parties.map(({ label }) => label)).size === 1;
  if (heads.length > 1 && parties.length !== 1 && (isOneSide || parties.length === 0))
    return undefined;
  const family = new Set(parties.length === 1 ? parties : heads);
  return before.findLast((entity) => entity !== undefined && family.has(entity));
}

/**
 * True where the parties of a surname, else all its bearers, were named before a mention of their family: they are its
 * `members`, or one alone with those who take no part (`Cavabdeh1-lər`).
 */
function isFamilyKnown(
  adults: readonly Entity[],
  before: readonly (Entity | undefined)[],
  members: readonly Entity[] | undefined,
): boolean {
  const parties = adults.filter(({ label }) => !BYSTANDERS.has(label) && !ASIDE.has(label));
  const bearers = parties.length > 0 ? parties : adults;
  return bearers.length === 1
    ? before.includes(bearers[0])
    : members !== undefined && bearers.every((one) => members.includes(one));
}

const MOST_MEMBERS = 3; // of a family whose labels are listed: more than these nobody reads

/**
 * The bearers of a surname named before a mention of their family, in the order of their names, where they are
 * several and few: `Soyadovlar` is then each of them. Who is heard in the case alone is no member beside its parties.
 */
function membersOf(
  adults: readonly Entity[],
  before: readonly (Entity | undefined)[],
): readonly Entity[] | undefined {
  const family = new Set(adults);
  const named = [...new Set(before)].filter((one) => one !== undefined && family.has(one));
  const parties = named.filter((one) => !BYSTANDERS.has(one?.label) && !ASIDE.has(one?.label));
  const members = parties.length > 0 ? parties : named;
  return members.length > 1 && members.length <= MOST_MEMBERS
    ? members.filter((one) => one !== undefined)
    : undefined;
}

/** Those of the adults whose given name most of the family bear as their father's. */
function parentsOf(family: readonly Entity[], adults: readonly Entity[]): readonly Entity[] {
  const children = new Map<string, number>();
  for (const { name } of family) {
    const father = name.patronymic;
    if (father !== undefined) children.set(father, (children.get(father) ?? 0) + 1);
  }
  const countOf = ({ name }: Entity) => children.get(name.given ?? '') ?? 0;
  const most = Math.max(0, ...adults.map(countOf));
  return most === 0 ? [] : adults.filter((one) => countOf(one) === most);
}
