import type { Doubt, DoubtKind } from '#domain/anonymized-text.ts';
import { bearersIn } from './bare-surnames.ts';
import type { Candidate, NameParts } from './candidate.ts';
import { DATIVE } from './endings.ts';
import { generationsIn } from './generations.ts';
import { withoutIdleDoubts } from './idle-doubts.ts';
import { GIVEN } from './lexicon.ts';
import { bucketsOf } from './link-buckets.ts';
import { BYSTANDERS, familyOf, HOUSE_REACH } from './link-families.ts';
import { halvesIn } from './link-halves.ts';
import { bearersOf, isListed, sexOfGiven } from './link-keys.ts';
import { likelihoodBy } from './link-likely.ts';
import {
  asWoman,
  isCalledSo,
  isDative,
  isNamedAfter,
  isOpponent,
  isRenamed,
  isSwapped,
  isWifeOf,
  letterOf,
  ofLetter,
  unended,
} from './link-mentions.ts';
import { valuesOf } from './link-values.ts';
import type { RecordIndex } from './record-index.ts';
import { givensOfCase, undeclined } from './russian-cases.ts';
import {
  areHalves,
  compatible,
  declinedAlike,
  endedAlike,
  fitsForm,
  givenWithInitial,
  hasOtherSurname,
  heardAlike,
  initialsFit,
  isEndedSurname,
  isGivenAlone,
  isInOrder,
  isNamedSo,
  isOtherScript,
  isSamePair,
  isShortened,
  isSurnameAlone,
  isUnnamedBearer,
  isWordOf,
  mistyped,
  sameBase,
  swappedPair,
  turnedPart,
} from './same-person.ts';
import { isShortOf, maySpeakShort } from './short-givens.ts';
import { hasOtherSuffix } from './surname-variants.ts';
import type { Span } from './view.ts';

export { joinPersons, withOtherHalf, withoutNextName } from './join-persons.ts';
export { joinTwins } from './join-twins.ts';
export { BYSTANDERS } from './link-families.ts';
export { propagate } from './propagate.ts';
export { baseSurname, compatible, isSurnameAlone } from './same-person.ts';

/** One person, company or thing over all its mentions. */
export type Entity = {
  readonly id: string;
  /** Role label without index, or undefined for an entity that is kept. */
  readonly label: string | undefined;
  readonly party?: number | undefined;
  readonly name: NameParts;
  readonly value?: string | undefined;
};
/** `family`: the members that a family in the plural stands for, where several are known; `entity` is one of them. */
export type Linked = {
  readonly candidate: Candidate;
  readonly entity: Entity;
  readonly family?: readonly Entity[] | undefined;
};

function isFamily({ cls, name, ending }: Candidate): boolean {
  return cls === 'person' && ending.plural && isSurnameAlone(name ?? {});
}

/** Gives every candidate its entity. Candidates are in text order and do not overlap. Offsets of doubts are of the view. */
export function linkEntities(
  candidates: readonly Candidate[],
  index: RecordIndex,
  text = '',
): { linked: Linked[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const parties = index.parties.map(
    (party): Entity => ({
      id: `r${party.index}`,
      label: party.label,
      party: party.index,
      name: party.name,
    }),
  );
  const others: Entity[] = [];
  const { add, enter, sharing, nearTo } = bucketsOf(parties);
  const { valueEntity, namelessFamily } = valuesOf(index, parties, (span) => doubt(span, 'typo'));
  const letters = new Map<Entity, string>(); // with which their given names are written
  const lastSeen = new Map<Entity, number>();
  const spellings = new Map<Entity, NameParts[]>();
  const relatives = new Set<Entity>();
  const inRussian = new Set<Entity>();
  const memory = bearersIn(text, ({ label }) => !BYSTANDERS.has(label));
  const { likeliest, bearersOfForm } = likelihoodBy(relatives, memory);
  const generations = generationsIn(text);
  const halves = halvesIn(candidates, others, relatives);
  let namedRoles: ReadonlySet<string | undefined> | undefined; // of those who are named with more than a surname
  const joined = new Map<Entity, Entity>(); // somebody of whom a later name tells that he is another
  const named = candidates.map((candidate, at): Linked | undefined => {
    if (isFamily(candidate)) return undefined; // its members are known at the end
    const one = linkOne(candidate);
    lastSeen.set(one.entity, at);
    if (candidate.features.includes('russian')) inRussian.add(one.entity);
    if (candidate.cls === 'person') {
      memory.note(one.entity, one.candidate);
      generations.note(one.entity, one.candidate);
      const letter = candidate.name?.given === undefined ? undefined : letterOf(candidate, text);
      if (letter !== undefined) letters.set(one.entity, letter);
    }
    return one;
  });
  const personsIn = (from: number, to: number) =>
    named.slice(Math.max(0, from), to).map((one) => one && (joined.get(one.entity) ?? one.entity));
  const linked = candidates.map((candidate, at) => named[at] ?? familyAt(candidate, at));
  return {
    linked: withoutIdleDoubts(
      linked.map((one) => ({ ...one, entity: joined.get(one.entity) ?? one.entity })),
    ),
    doubts,
  };

  function doubt({ start, end }: Span, kind: DoubtKind): void {
    doubts.push({ start, end, kind });
  }

  function familyAt(candidate: Candidate, at: number): Linked {
    const { surname = '' } = candidate.name ?? {};
    const { head, members, isKnown } = familyOf(surname, [...parties, ...sharing({ surname })], {
      before: personsIn(at - HOUSE_REACH, at),
      behind: () => personsIn(at + 1, at + HOUSE_REACH),
      isNamed: (one) => lastSeen.has(one),
    });
    if (!isKnown) doubt(candidate, 'merge');
    return {
      candidate: { ...candidate, doubt: undefined },
      entity: head ?? namelessFamily(surname),
      family: members,
    };
  }

  function linkOne(candidate: Candidate): Linked {
    if (candidate.cls !== 'person') return { candidate, entity: valueEntity(candidate) };
    const own: Candidate = {
      ...candidate,
      name: undeclined(candidate.name ?? {}),
      doubt: candidate.doubt === 'merge' ? undefined : candidate.doubt,
    };
    const read = herReading(own) ?? unended(own).find((one) => poolOf(one).length > 0) ?? own;
    const entity = entityOf(read);
    return { candidate: isDative(read, entity) ? { ...read, ending: DATIVE } : read, entity };
  }

  /** `Ş.Soyadova` beside a Soyadova whose given name has that very letter, where no Soyadov's has. */
  function herReading(candidate: Candidate): Candidate | undefined {
    const woman = asWoman(candidate);
    if (woman === undefined) return undefined;
    const letter = letterOf(candidate, text);
    const isOfLetter = (one: Entity) => letters.get(one) === letter;
    return poolOf(woman).some(isOfLetter) && !poolOf(candidate).some(isOfLetter)
      ? woman
      : undefined;
  }

  function entityOf(candidate: Candidate): Entity {
    const name = candidate.name ?? {};
    const bearers = poolOf(candidate);
    const ofAge = generations.fitting(candidate, bearers);
    if (bearers.length > 0 && (ofAge.length === 0 || isNamedAfter(candidate, text))) {
      doubt(candidate, 'merge');
      return newPerson(candidate);
    }
    const free = ofAge.filter((entity) => !isOpponent(candidate, entity));
    const pool = ofLetter(
      candidate,
      inOrder(name, withoutHalf(name, united(name, free))),
      letters,
      text,
    );
    if (bearers.length > 0 && pool.length === 0) {
      doubt(candidate, 'merge');
      const [only] = bearers;
      if (only !== undefined && isObjectOf(candidate, bearers)) return only;
      return newPerson(candidate);
    }
    if (name.byname !== undefined && pool.length !== 1) {
      if (pool.length > 1) doubt(candidate, 'merge');
      return newPerson(candidate);
    }
    const isBare = isSurnameAlone(name);
    const left = pool.length > 1 ? likeliest(candidate, pool) : pool;
    // The role word tells namesakes apart, and a person looks all the same.
    const rivals = pool.length > 1 ? likeliest({ ...candidate, roleLabel: undefined }, pool) : pool;
    const isShared = isBare && left.length > 0 && pool.length > 1;
    const isOpen = name.initials !== undefined && left.length > 1; // `A.Soyadov` of two brothers
    const chosen = isShared
      ? memory.choose(candidate, bearersOfForm(candidate, pool), left)
      : latest(isOpen ? [] : left);
    const isNobodys = (isShared || isOpen) && chosen === undefined;
    if (rivals.length > 1 || isNobodys) doubt(candidate, 'merge');
    if (isNobodys) return somebody(candidate);
    // Whom the text speaks of most; the doubt stays.
    const bearer = chosen ?? alike(candidate);
    if (bearer === undefined) return newPerson(candidate);
    if (bearer.party === undefined) {
      widen(bearer, name);
      if (!isBare || pool.length === 1) promote(bearer, candidate.roleLabel);
    }
    return bearer;
  }

  /** `B.M.Soyadov` beside a son `Soyadov Malik Balabəy oğlu`: rather the `Mais oğlu Balabəy` whose initials are in this order. */
  function inOrder(name: NameParts, pool: readonly Entity[]): readonly Entity[] {
    const written = name.initials?.join('') ?? '';
    if (written.length !== 2 || pool.length === 0) return pool;
    if (pool.some((one) => isInOrder(name, one.name) || one.name.initials?.join('') === written))
      return pool;
    const unnamed = nearTo(name).filter(
      (one) => one.label !== undefined && isUnnamedBearer(name, one.name),
    );
    return unnamed.length === 1 ? unnamed : pool;
  }

  /** The role of whoever was named first without one. */
  function promote(entity: Entity, roleLabel: string | undefined): void {
    if (entity.label === 'Şəxs' && roleLabel !== undefined)
      Object.assign(entity, { label: roleLabel });
  }

  /** `Soyadov S.E.` and a `Səyavuş` become one where a `Soyadov Səyavuş` follows. */
  function united(name: NameParts, pool: readonly Entity[]): readonly Entity[] {
    const [a, b] = pool;
    if (a === undefined || b === undefined || pool.length > 2 || isSurnameAlone(name)) return pool;
    const [first, second] = areHalves(a.name, b.name) ? [a, b] : [b, a];
    if (!areHalves(first.name, second.name) || second.party !== undefined) return pool;
    joined.set(second, first);
    return [first];
  }

  /** `Алла`, then `Кравченко Алла Викторовна`: the given name was that of whoever bears the whole name in another spelling. */
  function withoutHalf(name: NameParts, pool: readonly Entity[]): readonly Entity[] {
    const [half] = pool;
    if (name.surname === undefined || name.given === undefined || name.patronymic === undefined)
      return pool;
    if (pool.length !== 1 || half?.name.surname !== undefined || half?.party !== undefined)
      return pool;
    const whole = nearTo(name).filter((one) => one !== half && heardAlike(name, one.name));
    const [bearer] = whole;
    if (bearer === undefined || whole.length > 1 || bearer.name.patronymic === undefined)
      return pool;
    if (half !== undefined) joined.set(half, bearer);
    spelledAlso(bearer, name);
    return whole;
  }

  /** Everybody a mention can mean. A party that the record stage found comes before others who have the same given name. */
  function poolOf(candidate: Candidate): readonly Entity[] {
    const name = candidate.name ?? {};
    const isKept = candidate.office !== undefined;
    const fits = (entity: Entity) =>
      [entity.name, ...(spellings.get(entity) ?? [])].some(
        (other) => compatible(name, other) && fitsForm(name, other),
      );
    const ofRecord = bearersOf(
      name,
      (candidate.parties ?? []).map((party) => parties[party] as Entity),
    ).filter((entity) => fitsForm(name, entity.name) && initialsFit(name, entity.name));
    if (ofRecord.length > 0 && name.given !== undefined) return ofRecord;
    const known =
      isKept || ofRecord.length > 0
        ? ofRecord
        : parties.filter((entity) => entity.name.surname !== undefined && fits(entity));
    const found = sharing(name).filter(
      (entity) => (entity.label === undefined) === isKept && fits(entity),
    );
    return [...new Set([...known, ...found].map((entity) => joined.get(entity) ?? entity))];
  }

  /** Somebody whose name is written otherwise: without his surname, with an unknown ending, in another script, with a slip. */
  function alike(candidate: Candidate): Entity | undefined {
    const { name = {}, office } = candidate;
    const label = (entity: Entity) => (entity.label === undefined) === (office !== undefined);
    const near = nearTo(name).filter(label);
    const byInitials = near.filter(
      (entity) => isUnnamedBearer(name, entity.name) || isUnnamedBearer(entity.name, name),
    );
    if (byInitials.length === 1) return byInitials[0];
    const shortened = near.filter((entity) => isShortened(name, entity.name));
    if (shortened.length === 1) return shortened[0];
    const isRussian = candidate.features.includes('russian');
    const ended = near.filter((entity) => endedAlike(name, entity.name, isRussian));
    if (ended.length > 0) return latest(ended);
    const bare = near.filter((entity) => isEndedSurname(name, entity.name));
    if (bare.length === 1) return bare[0];
    const turned = turnedPart(name);
    const word = turned?.given ?? turned?.surname;
    const named = [...sharing({ patronymic: word }), ...nearTo({ given: word })];
    const byWord = turned === undefined ? [] : named.filter((one) => isWordOf(word, one.name));
    if (byWord.length > 0) return latest(byWord.filter(label));
    const other = turned === undefined ? [] : sharing(turned).filter(label);
    const byOther = other.filter((entity) => compatible(turned ?? {}, entity.name));
    if (byOther.length > 0) return latest(likeliest({ ...candidate, name: turned }, byOther));
    const ofGiven = givenWithInitial(name);
    const byFirst =
      ofGiven === undefined
        ? []
        : nearTo(ofGiven).filter((one) => label(one) && isNamedSo(ofGiven, name, one.name));
    if (byFirst.length === 1) return byFirst[0];
    const byGiven = sharing({ surname: name.given }).filter(
      (one) => label(one) && isCalledSo(name, one),
    );
    if (byGiven.length === 1) return renamed(byGiven[0], name);
    const swapped = swappedPair(name);
    const bySwap = swapped === undefined ? [] : sharing(swapped).filter(label);
    const turnedRound = [
      ...bySwap.filter((entity) => isSamePair(swapped ?? {}, entity.name)),
      ...nearTo(swapped ?? {}).filter(
        (entity) => label(entity) && swapped !== undefined && isSwapped(swapped, entity.name),
      ),
    ];
    if (turnedRound.length > 0) return latest(turnedRound);
    const heard = near.filter((entity) => heardAlike(name, entity.name, isRussian));
    if (heard.length > 0) {
      const left = likeliest(candidate, heard);
      if (left.length > 1) doubt(candidate, 'merge');
      return spelledAlso(latest(left), name);
    }
    const across = near.filter(
      (entity) => isRussian !== inRussian.has(entity) && isOtherScript(name, entity.name),
    );
    if (across.length === 1) return spelledAlso(across[0], name);
    const declined = isRussian ? near.filter((entity) => declinedAlike(name, entity.name)) : [];
    if (declined.length === 1) return spelledAlso(declined[0], { ...name, given: undefined });
    const ofCase = isRussian && isGivenAlone(name) ? givenInCase(name.given, label) : [];
    if (ofCase.length === 1) return ofCase[0];
    const formerly = near.filter(
      (entity) =>
        hasOtherSurname(name, entity.name) ||
        hasOtherSuffix(name, entity.name) ||
        isRenamed(text, candidate, entity),
    );
    if (formerly.length === 1) return spelledAlso(formerly[0], name);
    const wives = isInLaw(candidate) ? near.filter((entity) => isWifeOf(name, entity)) : [];
    if (wives.length === 1) {
      doubt(candidate, 'merge');
      return spelledAlso(wives[0], name);
    }
    const initialed =
      isGivenAlone(name) && !candidate.features.includes('kin') ? halves.byInitial(name) : [];
    if (initialed.length === 1) return initialed[0];
    const lone = generations.fitting(
      candidate,
      halves.byGiven(candidate, () => isSurnameBorne(name.surname)),
    );
    if (lone.length === 1) return lone[0];
    const called = callersOf(name).filter(label);
    if (called.length === 1) return called[0];
    const slips = isListed(name)
      ? []
      : near.filter((entity) => mistyped(name, entity.name) && fitsForm(name, entity.name));
    if (slips.length !== 1) return undefined;
    doubt(candidate, 'typo');
    return slips[0];
  }

  /** `Cavabdeh Soyadlının ərizəsini rədd edib`: an opponent who is nobody named, and what is done to the only bearer of a surname. */
  function isObjectOf({ ending, roleLabel }: Candidate, bearers: readonly Entity[]): boolean {
    namedRoles ??= new Set(
      candidates
        .filter(({ cls, name = {} }) => cls === 'person' && !isSurnameAlone(name))
        .map((one) => one.roleLabel),
    );
    return ending.case !== 'nom' && bearers.length === 1 && !namedRoles.has(roleLabel);
  }

  /** `gəlini Soyadova Ad`, where the text has other bearers of that surname: one who married into the family. */
  function isInLaw({ name = {}, start }: Candidate): boolean {
    const { given, surname, patronymic } = name;
    if (given === undefined || surname === undefined || patronymic !== undefined) return false;
    if (!IN_LAW.test(text.slice(Math.max(0, start - IN_LAW_REACH), start))) return false;
    return sharing({ surname }).some((one) => one.name.given !== given);
  }

  /** `Həmi` alone beside a Həmidə, `Дима` beside a Дмитрий: those whose given name it is short for. */
  function callersOf(name: NameParts): readonly Entity[] {
    const { given = '' } = name;
    if (!isGivenAlone(name) || !maySpeakShort(given)) return [];
    const sex = GIVEN.has(given) ? undefined : name.sex;
    return [...parties, ...others.slice(-MOST_CALLED)].filter(
      (one) =>
        one.name.given !== undefined &&
        isShortOf(given, one.name.given) &&
        (one.name.sex ?? sex) === (sex ?? one.name.sex),
    );
  }

  function isSurnameBorne(surname = ''): boolean {
    const isOne = ({ name }: Entity) =>
      name.surname !== undefined && sameBase(name.surname, surname);
    return sharing({ surname }).length > 0 || parties.some(isOne);
  }

  /** `Азада` alone beside an `Азад`: whoever bears the given name of which it is a case. */
  function givenInCase(given = '', label: (one: Entity) => boolean): readonly Entity[] {
    const sex = sexOfGiven(given);
    const found = givensOfCase(given)
      .flatMap((one) => sharing({ given: one }).filter(({ name }) => name.given === one))
      .filter((one) => label(one) && (sex === undefined || (one.name.sex ?? sex) === sex));
    return [...new Set(found.map((one) => joined.get(one) ?? one))];
  }

  /** A lone word that was taken for a surname until the whole name came. */
  function renamed(entity: Entity | undefined, { surname }: NameParts): Entity | undefined {
    if (entity !== undefined) Object.assign(entity.name, { surname });
    return entity;
  }

  /** Later mentions are compared with another spelling, Russian case or surname of a whole name too. */
  function spelledAlso(entity: Entity | undefined, name: NameParts): Entity | undefined {
    const known = entity === undefined ? [] : (spellings.get(entity) ?? []);
    if (entity === undefined || name.given === undefined || known.length >= MAX_SPELLINGS)
      return entity;
    spellings.set(entity, [...known, name]);
    enter(entity, name);
    return entity;
  }

  /** One of several bearers of a surname: no later mention is compared with whoever it is. */
  function somebody(candidate: Candidate): Entity {
    return { id: `u${candidate.start}`, label: 'Şəxs', name: { ...candidate.name } };
  }

  function newPerson(candidate: Candidate): Entity {
    const entity: Entity = {
      id: `e${others.length}`,
      label: candidate.office !== undefined ? undefined : (candidate.roleLabel ?? 'Şəxs'),
      name: { ...candidate.name }, // widened later: the candidate keeps its own
    };
    if (candidate.features.includes('kin')) relatives.add(entity);
    others.push(entity);
    add(entity);
    return entity;
  }

  function widen(entity: Entity, { letter, ...name }: NameParts): void {
    const isOfGiven = entity.name.surname === undefined && name.given === entity.name.given;
    const defined = Object.fromEntries(
      Object.entries(isOfGiven ? { ...name, letter } : name).filter(
        ([, value]) => value !== undefined,
      ),
    );
    Object.assign(entity.name as Record<string, unknown>, {
      ...defined,
      ...Object.fromEntries(Object.entries(entity.name).filter(([, value]) => value !== undefined)),
    });
    enter(entity);
  }

  function latest(entities: readonly Entity[]): Entity | undefined {
    let [best] = entities;
    for (const entity of entities) {
      if ((lastSeen.get(entity) ?? -1) > (best === undefined ? -1 : (lastSeen.get(best) ?? -1)))
        best = entity;
    }
    return best;
  }
}

const MAX_SPELLINGS = 4; // of one person
const MOST_CALLED = 200; // persons named last whose given name may be called short
const IN_LAW = /(?<!\p{L})(?:[Gg]əlin|[Aa]rvad|[Hh]əyat yoldaş|[Xx]anım)\p{Ll}{1,4} $/u;
const IN_LAW_REACH = 20; // units of the longest
