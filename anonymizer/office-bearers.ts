import type { HeaderFacts } from '#domain/decision.ts';
import type { Candidate, NameParts, Office } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { KIN, roleLabelOf, SLOTS } from './lexicon.ts';
import {
  authorOf,
  FIRST_HALF,
  fitsOfficial,
  knownOfficials,
  type Standing,
  standingOf,
} from './officials.ts';
import type { Policy } from './policy.ts';
import type { RecordIndex } from './record-index.ts';
import { undeclined } from './russian-cases.ts';
import { RUSSIAN_CALLING } from './russian-officials.ts';
import { baseSurname, compatible, isGivenAlone, isSurnameAlone, sameBase } from './same-person.ts';
import { isCyrillic } from './scripts.ts';
import { isCalledClerk, isCalledShared } from './shared-callings.ts';

/** The persons of a text with the office of those who act in the case as judge, clerk, prosecutor, advocate: they stay. */
export function withOffices(
  candidates: readonly Candidate[],
  folded: string,
  facts: HeaderFacts,
  index: RecordIndex,
  policy: Policy,
): Candidate[] {
  const officials = knownOfficials(facts, index.judges);
  const named = distinctNames(candidates.filter(({ name }) => name?.given && name.surname));
  const first = assigned(() => false);
  const isPrivate = privateBearers(first, folded);
  const { read } = isPrivate === undefined ? first : assigned(isPrivate);
  return withoutOwnPosts(againstOfficials(withAuthors(read, folded, policy), folded), folded);

  /** Every candidate with the office that is told around it, and those who are told there to be private persons. */
  function assigned(isPrivate: (one: Candidate) => boolean): Assigned {
    const read: Candidate[] = [];
    const privates: Candidate[] = [];
    const unclear: Candidate[] = [];
    const owners = new Map<string, Candidate>(); // by given name, whoever was named so with more
    const whole = new Map<string, boolean>(); // by surname, whether only private persons were named so with more
    let previous: Candidate | undefined; // person: `vəkillər A (order № 12) və B`
    for (const [at, candidate] of candidates.entries()) {
      if (candidate.cls !== 'person') {
        read.push(candidate);
        continue;
      }
      const isKnown = isKnownPrivate(candidate, whole) || isPrivate(candidate);
      const standing = isKnown ? undefined : standingOf(folded, candidate, previous);
      const office = isKnown
        ? undefined
        : (officeIn(standing) ?? officeOfOtherHalf(candidate, previous, folded));
      const official = withOffice(candidate, office);
      const isOther =
        official.office !== undefined && isSomebodyElses(official, candidates[at + 1], owners);
      const one = isOther ? candidate : official;
      if (standing === 'unclear') unclear.push(candidate);
      else if (standing !== undefined && one.office === undefined) privates.push(candidate);
      const { given, surname, patronymic } = one.name ?? {};
      if (given !== undefined && (surname ?? patronymic) !== undefined) owners.set(given, one);
      if (surname !== undefined && !isSurnameAlone(one.name ?? {})) {
        const base = baseSurname(surname);
        whole.set(base, one.office === undefined && whole.get(base) !== false);
      }
      if (!isInBracketsOf(previous, one, folded)) previous = one;
      read.push(one);
    }
    return { read, privates, unclear };
  }

  /** `Hakim Ad ilə söhbət etdi`: the given name of somebody who holds no office, with no surname behind it. */
  function isSomebodyElses(
    { name = {}, end }: Candidate,
    next: Candidate | undefined,
    owners: ReadonlyMap<string, Candidate>,
  ): boolean {
    if (!isGivenAlone(name)) return false;
    const isHalf = next?.cls === 'person' && POLITE_GAP.test(folded.slice(end, next.start));
    if (isHalf) return false;
    const owner = owners.get(name.given ?? '');
    if (owner !== undefined) return owner.office === undefined;
    return index.parties.some((party) => party.name.given === name.given);
  }

  // Initials fit too many: somebody of the text who bears them too is not to be published for an official.
  function hasRival({ name = {} }: Candidate): boolean {
    if (name.given !== undefined) return false;
    return named.some(
      (other) =>
        compatible(other.name ?? {}, name) &&
        !officials.some((official) => fitsOfficial(other.name ?? {}, official.name) === 'same'),
    );
  }

  function withOffice(candidate: Candidate, byRole: Office | undefined): Candidate {
    if (candidate.rule === 'review:add') return candidate; // a person masked it
    const fits = officials.map(({ name }) => fitsOfficial(candidate.name ?? {}, name));
    const same = officials[fits.indexOf('same')];
    const known = same === undefined || hasRival(candidate) ? undefined : same.office;
    const office = byRole ?? known;
    if (
      (office === undefined && fits.includes('near')) ||
      (byRole === undefined && known !== undefined && inPrivateRole(candidate, folded))
    )
      return { ...candidate, doubt: 'role-conflict' };
    if (office === undefined || !policy.keep[office]) return candidate;
    const parties = candidate.parties ?? [];
    const isJudge = office === 'judge' || office === 'clerk';
    if (parties.length > 0) {
      const full = candidate.features.length >= 2;
      // A judge by the words around the name, with a party's surname only, stays; anything fuller is for a person.
      if (office === 'prosecutor') return { ...candidate, doubt: 'role-conflict' };
      if (!isJudge || (full && known === undefined)) return candidate;
      if (byRole === undefined || full) return { ...candidate, doubt: 'role-conflict' };
      return { ...candidate, parties: undefined, rule: 'person:official', office };
    }
    if (
      index.parties.some(
        (party) => party.kind === 'person' && compatible(candidate.name ?? {}, party.name),
      ) &&
      !isJudge
    )
      return office === 'prosecutor' ? { ...candidate, doubt: 'role-conflict' } : candidate;
    return { ...candidate, office, doubt: undefined };
  }
}

const officeIn = (standing: Standing | undefined): Office | undefined =>
  standing === 'private' || standing === 'unclear' ? undefined : standing;

/** `Vəkil Soyadovun mövqeyini müdafiə etdi`: the surname of somebody who was named in full and holds no office. */
function isKnownPrivate({ name = {} }: Candidate, whole: ReadonlyMap<string, boolean>): boolean {
  if (name.surname === undefined || !isSurnameAlone(name)) return false;
  return whole.get(baseSurname(name.surname)) === true;
}

interface Assigned {
  readonly read: readonly Candidate[];
  /** Who is told to be a private person where the name stands. */
  readonly privates: readonly Candidate[];
  /** Whose calling works have as well, with nothing told of a court or the State. */
  readonly unclear: readonly Candidate[];
}

/**
 * Who is a private person behind a calling that works have as well, though it reads as an office in one place: he was
 * called so at a works, or is a witness or a party in another (`klinikanın eksperti Ad Soyadov`, later `ekspert
 * Soyadov`), or was first named with nothing told of a court or the State. Undefined where nobody is.
 */
function privateBearers(
  { read, privates, unclear }: Assigned,
  folded: string,
): ((one: Candidate) => boolean) | undefined {
  const inOffice = read.filter((one) => one.office !== undefined && isCalledShared(folded, one));
  if (inOffice.length === 0) return undefined;
  const inRole = read.filter(
    (one) => one.cls === 'person' && one.office === undefined && inPrivateRole(one, folded),
  );
  const ofWorks = byParts(distinctNames(privates));
  const ofCase = byParts(distinctNames(inRole));
  const before = byParts(distinctNames(unclear.toReversed())); // the first of each name
  const isPrivate = (one: Candidate): boolean => {
    if (!isCalledShared(folded, one)) return false;
    const { surname = '' } = one.name ?? {};
    const isSame = (other: Candidate) => compatible(other.name ?? {}, one.name ?? {});
    return (
      ofWorks(surname).some(isSame) ||
      (!isCalledClerk(folded, one) && ofCase(surname).some(isSame)) ||
      before(surname).some((other) => other.start < one.start && isSame(other))
    );
  };
  return inOffice.some(isPrivate) ? isPrivate : undefined;
}

const OPEN_BRACKET = /^ ?\([^()\n]{0,40}$/u;

/** `vəkillər A (B üçün) və C`: whoever is named in the brackets behind an official parts no list. */
function isInBracketsOf(official: Candidate | undefined, { start }: Candidate, folded: string) {
  if (official?.office === undefined) return false;
  return OPEN_BRACKET.test(folded.slice(official.end, Math.min(start, official.end + 45)));
}

/** What tells a body of the State that experts serve at, not the school or the firm of one whom a court hears. */
const OF_EXPERTS = /ekspert|edliyye|nazirliy/u;

/** `Probasiya Xidmətinin inspektoru A.B.Soyadov`: the post right before an official who stays is no place of work of a private person. */
function withoutOwnPosts(candidates: readonly Candidate[], folded: string): Candidate[] {
  const offices = new Map(candidates.map(({ start, office }) => [start, office]));
  return candidates.filter(({ cls, rule, start, end }) => {
    // What a reviewer masked stays masked.
    if (cls !== 'workplace' || rule === 'review:add' || folded[end] !== ' ') return true;
    const office = offices.get(end + 1);
    if (office === undefined) return true;
    return office === 'expert' && !OF_EXPERTS.test(folded.slice(start, end));
  });
}

/** `Hakim: Tacir Soyadov`, `notarius Pərvanə xanım Soyadova`, found apart: the other half right behind the given name of an official is his. */
function officeOfOtherHalf(
  { start, name = {} }: Candidate,
  previous: Candidate | undefined,
  folded: string,
) {
  if (previous?.office === undefined || previous.name?.surname !== undefined) return undefined;
  // `Vəkil Soyadlı Ad Amalyanın`: the name before is whole, though no list knows its surname.
  if (folded.slice(previous.start, previous.end).trim().includes(' ')) return undefined;
  const isHalf =
    isSurnameAlone(name) || (name.surname === undefined && name.initials === undefined);
  return isHalf && POLITE_GAP.test(folded.slice(previous.end, start)) ? previous.office : undefined;
}

const POLITE_GAP = /^ (?:(?:xanim|bey|muellim) )?$/u;

/** With the experts whose acts alone are told of: whoever bears such a name elsewhere in the text may be a private person. */
function withAuthors(
  candidates: readonly Candidate[],
  folded: string,
  policy: Policy,
): readonly Candidate[] {
  const isOpen = ({ cls, office, parties, rule }: Candidate) =>
    cls === 'person' && office === undefined && parties === undefined && rule !== 'review:add';
  return candidates.map((one) => {
    const office = isOpen(one) ? authorOf(folded, one) : undefined;
    if (office === undefined || !policy.keep[office] || inPrivateRole(one, folded)) return one;
    const { surname = '' } = one.name ?? {};
    const isShared = candidates.some(
      (other) =>
        other !== one &&
        other.cls === 'person' &&
        other.office === undefined &&
        other.name?.surname !== undefined &&
        sameBase(other.name.surname, surname),
    );
    return isShared ? one : { ...one, office, doubt: undefined };
  });
}

/** Later mentions of an official by the same surname with given name or initials; by surname alone where nobody else bears it. */
function againstOfficials(candidates: readonly Candidate[], folded: string): Candidate[] {
  const all = distinctNames(
    candidates
      .filter(({ office, name }) => office !== undefined && name?.surname !== undefined)
      .map((one) => ({ ...one, name: nominativeOf(one, folded) })),
  );
  if (all.length === 0) return [...candidates];
  // A signature (`Z.Soyadov`) adds nothing to an official whose whole name is known, and fits too many.
  const whole = byParts(all.filter(({ name }) => name?.given !== undefined));
  const officialsOf = byParts(
    all.filter(
      ({ name = {} }) =>
        name.given !== undefined ||
        !whole(name.surname ?? '').some((one) => compatible(name, one.name ?? {})),
    ),
  );
  const others = bySurname(
    candidates.filter(({ office, cls }) => office === undefined && cls === 'person'),
  );
  return candidates.map((candidate) => {
    const name = officialsSurname(
      { ...candidate, name: nominativeOf(candidate, folded) },
      officialsOf,
    );
    if (
      candidate.office !== undefined ||
      candidate.parties !== undefined ||
      candidate.rule === 'review:add' ||
      name?.surname === undefined
    )
      return candidate;
    const alone = name.given === undefined && name.initials === undefined;
    const officials = officialsOf(name.surname);
    if (officials.length === 0) return candidate;
    const called = alone
      ? officials.find((one) => isCalledAlike(candidate, one, folded))
      : undefined;
    if (called?.name !== undefined && !inPrivateRole(candidate, folded))
      return { ...asNamed(candidate, called.name), office: called.office, doubt: undefined };
    const fits = officials.map((official) =>
      alone
        ? compatible(name, official.name ?? {})
          ? 'same'
          : 'no'
        : fitsOfficial(name, official.name ?? {}),
    );
    const same = officials[fits.indexOf('same')];
    if (same === undefined)
      return fits.includes('near') ? { ...candidate, doubt: 'role-conflict' } : candidate;
    // Somebody else who fits as well is not to be published for an official's initials.
    const namesakes = (others.get(baseSurname(name.surname)) ?? []).filter(
      (other) => other !== candidate,
    );
    const rival = namesakes.some(
      (other) =>
        (other.name?.given !== undefined || other.parties !== undefined) &&
        compatible(other.name ?? {}, name),
    );
    if (rival && (name.given === undefined || same.name?.given !== name.given)) return candidate;
    const shared = namesakes.some(
      (other) => other.parties !== undefined || !compatible(other.name ?? {}, same.name ?? {}),
    );
    if (alone && shared) return candidate;
    if (inPrivateRole(candidate, folded) && !isCalledAlike(candidate, same, folded))
      return { ...candidate, doubt: 'role-conflict' };
    return { ...candidate, name, office: same.office, doubt: undefined };
  });
}

/** `Соядовой А.Б.`, `Соядовым А.Б.` as in the nominative: in Russian every part of a name is declined. */
function nominativeOf({ name, start, end }: Candidate, folded: string): NameParts | undefined {
  const isRussian = name !== undefined && isCyrillic(folded.slice(start, end));
  return isRussian ? undeclined(name) : name;
}

/** The name of a mention; what was read as a lone given name is the surname where an official bears it. */
function officialsSurname(
  { name, rule }: Candidate,
  officialsOf: (part: string) => readonly Candidate[],
): NameParts | undefined {
  const { surname, given } = name ?? {};
  if (surname !== undefined || given === undefined || rule !== 'person:lone-given') return name;
  const isBorne = officialsOf(given).some((one) => sameBase(one.name?.surname ?? '', given));
  return isBorne ? { surname: given } : name;
}

function nameKey(name: NameParts | undefined): string {
  const { surname, given, patronymic, initials, sex } = name ?? {};
  return [surname, given, patronymic, initials?.join('.'), sex].join('|');
}

/** One candidate for each name: what is asked of all of them is asked once. */
function distinctNames(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [nameKey(one.name), one])).values()];
}

/** Candidates by every part of their names: the order of the parts is not sure. */
function byParts(candidates: readonly Candidate[]): (part: string) => readonly Candidate[] {
  const out = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const { surname, given, patronymic } = one.name ?? {};
    const parts = [surname, given, patronymic].filter((part) => part !== undefined);
    for (const base of new Set(parts.map(baseSurname))) {
      const list = out.get(base) ?? [];
      list.push(one);
      out.set(base, list);
    }
  }
  return (part) => out.get(baseSurname(part)) ?? [];
}

/** Candidates by their surname, each name at most twice, so that a candidate always meets its namesakes. */
function bySurname(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const out = new Map<string, Candidate[]>();
  const counts = new Map<string, number>();
  for (const one of candidates) {
    if (one.name?.surname === undefined) continue;
    const key = `${nameKey(one.name)}|${one.parties !== undefined}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > 2) continue;
    const base = baseSurname(one.name.surname);
    const list = out.get(base) ?? [];
    list.push(one);
    out.set(base, list);
  }
  return out;
}

const ROLE_BEFORE = /(?<!\p{L})(\p{L}{3,25}(?: \p{L}{3,25})?)[ :–-]{1,3}$/u;

/** The last two words before a name, and the last. */
export function wordsBefore(candidate: Candidate, folded: string): readonly string[] {
  const before = folded.slice(Math.max(0, candidate.start - 56), candidate.start);
  const words = ROLE_BEFORE.exec(before)?.[1];
  return words === undefined ? [] : [words, words.split(' ').pop() ?? ''];
}

/**
 * `Linqvist A.B.Soyadovanın rəyi`, later `linqvist Soyadova`; `Xidmətin mühafizəçisi Soyadov Ad`, later `mühafizəçi
 * A.B.Soyadov`: of those who bear the surname the one who is called so.
 */
function isCalledAlike(candidate: Candidate, official: Candidate, folded: string): boolean {
  const [word] = wordsBefore(candidate, folded).slice(-1);
  const [other] = wordsBefore(official, folded).slice(-1);
  if (word === undefined || word.length < MIN_CALLING || other === undefined) return false;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return long.startsWith(short) && POSSESSIVES.has(long.slice(short.length));
}

/** A mention as that of the woman or the man it is: `Soyadova` of a woman is no dative. */
function asNamed(candidate: Candidate, { surname = '', sex }: NameParts): Candidate {
  const isDative = candidate.ending.case === 'dat' && surname === `${candidate.name?.surname}a`;
  return isDative ? { ...candidate, name: { surname, sex }, ending: NOMINATIVE } : candidate;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['', 'i', 'u', 'si', 'su']);
const MIN_CALLING = 5; // letters of a word for a calling

const CALLING_REACH = 40; // units of a Russian calling and an adjective before a name
// Advocates and experts in office bear these too.
const OFFICE_LABELS: ReadonlySet<string> = new Set(['Nümayəndə', 'Ekspert']);

/** True where the word before the name makes its bearer a party, a witness, a relative: no official is meant, whatever the name. */
function inPrivateRole(candidate: Candidate, folded: string): boolean {
  const before = folded
    .slice(Math.max(0, candidate.start - CALLING_REACH), candidate.start)
    .replace(FIRST_HALF, '');
  if (isCyrillic(before) && RUSSIAN_CALLING.test(before)) return true;
  return wordsBefore(candidate, folded).some((words) => {
    const label = roleLabelOf(words);
    const isPrivate = label !== undefined && !OFFICE_LABELS.has(label);
    return isPrivate || SLOTS.has(words) || KIN.has(words);
  });
}
