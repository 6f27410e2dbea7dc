import type { Candidate, NameParts } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import type { Entity } from './link.ts';
import { areOpposed } from './roles.ts';
import { endedAlike, heardAlike, isGivenAlone, isSurnameAlone } from './same-person.ts';

/** `Cavabdeh Soyadov` beside a claimant Soyadov Ad: the other side of the case is somebody else. A record names the sides itself. */
export function isOpponent({ name = {}, roleLabel }: Candidate, { label, party }: Entity): boolean {
  return party === undefined && isSurnameAlone(name) && areOpposed(roleLabel, label);
}

/** `qonşu Tavatla`, then `Soyadova Tavat Ata qızı`: a word of no list before the whole name of which it is the given one. */
export function isCalledSo({ surname, given }: NameParts, { party, name }: Entity): boolean {
  const isWhole = surname !== undefined && given !== undefined;
  return isWhole && party === undefined && isSurnameAlone(name) && name.surname === given;
}

/** `Ş.Soyadova`, read as the dative of a man, as the woman it may be; undefined of any other mention. */
export function asWoman(candidate: Candidate): Candidate | undefined {
  const { name, ending, parties } = candidate;
  if (name?.initials === undefined || name.given !== undefined || parties !== undefined)
    return undefined;
  if (ending.case !== 'dat' || !/(?:ov|ev)$/.test(name.surname ?? '')) return undefined;
  return {
    ...candidate,
    ending: NOMINATIVE,
    name: { ...name, surname: `${name.surname}a`, sex: 'f' },
  };
}

const NAMESAKE =
  /(?<!\p{L})(?:baba|ata|nənə|ana|əmi|dayı|mərhum)\p{Ll}{1,8} ad(?:ını (?:daşı|qoy|ver)|aşı|ı (?:ver|qoy))/u;
const NAMESAKE_REACH = 70; // units behind a name

/** `balaca oğlum Bəhlul (babasının adını daşıyır)`: somebody else than the one who was called so before. */
export function isNamedAfter({ name = {}, end }: Candidate, text: string): boolean {
  if (!isGivenAlone(name)) return false;
  const [clause = ''] = text.slice(end, end + NAMESAKE_REACH).split(/[.;\n]/u, 1);
  return NAMESAKE.test(clause);
}

const FIRST_LETTERS = /(?<!\p{L})\p{Lu}/gu;

/** The first letter of a given name, or the first initial, as it is written: `Ş` of `Ş.Soyadova`, where keys say `s`. */
export function letterOf({ name = {}, start, end }: Candidate, text: string): string | undefined {
  const own = text.slice(start, end);
  const key = name.initials?.[0] ?? name.given;
  if (key === undefined) return undefined;
  for (const { 0: letter, index } of own.matchAll(FIRST_LETTERS)) {
    const isInitial = /^\p{L}{0,2}\./u.test(own.slice(index, index + 3));
    if (isInitial !== (name.given === undefined)) continue;
    if (isInitial || foldKey(own.slice(index)).startsWith(key)) return letter;
  }
  return undefined;
}

/** Of several bearers of an initial those whose given name is written with its very letter or was not written yet, where there are any. */
export function ofLetter(
  candidate: Candidate,
  pool: readonly Entity[],
  letters: ReadonlyMap<Entity, string>,
  text: string,
): readonly Entity[] {
  if (pool.length < 2 || candidate.name?.initials === undefined) return pool;
  const letter = letterOf(candidate, text);
  const isUnread = ({ name }: Entity) => name.given !== undefined; // a party not yet named
  const own = pool.filter((one) =>
    letters.has(one) ? letters.get(one) === letter : isUnread(one),
  );
  return own.length > 0 ? own : pool;
}

/** `Siracova baxılsın`: said of a man, a woman's form is the dative of his. */
export function isDative(
  { name = {}, ending, features }: Candidate,
  { name: bearer, label }: Entity,
): boolean {
  return (
    label !== undefined &&
    ending.case === 'nom' &&
    !features.includes('russian') &&
    name.given === undefined &&
    name.surname === `${bearer.surname}a` &&
    /(?:ov|ev)$/.test(bearer.surname ?? '')
  );
}

/** The mention as it was read, then with a last vowel as part of the given name: `Azadə` is no dative of Azad where an Azadə is. */
export function unended(candidate: Candidate): readonly Candidate[] {
  const { name, ending } = candidate;
  if (name?.given === undefined || ending.case !== 'dat' || candidate.parties !== undefined)
    return [candidate];
  const others = ['e', 'a'].map((vowel) => ({
    ...candidate,
    ending: NOMINATIVE,
    name: { ...name, given: `${name.given}${vowel}` },
  }));
  return [candidate, ...others];
}

const OF_CHILD = /(?<!\p{L})[uU]şağın (?:\p{Ll}{2,14} )?(?:ad|soyad)\p{Ll}{1,6} [“"«]?$/u;
const WRITTEN_AS = /^[”"»]? (?:kimi|olaraq|adı il[əe]) /u;

/** `uşağın adı “Soyadlı Ad Ata oğlu” kimi yazılsın`: the child of the same given name and father, under a new surname. */
export function isRenamed(
  text: string,
  { name = {}, start, end }: Candidate,
  { label, name: bearer }: Entity,
): boolean {
  if (name.given === undefined || name.patronymic === undefined) return false;
  const isChild = label === 'Uşaq' || OF_CHILD.test(text.slice(Math.max(0, start - 30), start));
  if (label === undefined || !isChild) return false;
  if (name.given !== bearer.given || name.patronymic !== bearer.patronymic) return false;
  return WRITTEN_AS.test(text.slice(end, end + 12));
}

/** `ALASGAR SOYADLI` of a chat, read with the surname first, beside an `Ələsgər Soyadlı`. */
export const isSwapped = (swapped: NameParts, bearer: NameParts) =>
  endedAlike(swapped, bearer) ||
  (heardAlike(swapped, bearer) && bearer.surname !== undefined && bearer.given !== undefined);

/** A woman of that given name who is named in full with another surname. */
export function isWifeOf({ given, sex }: NameParts, { name, label }: Entity): boolean {
  if (label === undefined || sex === 'm' || name.sex === 'm') return false;
  return name.given === given && name.patronymic !== undefined && name.surname !== undefined;
}
