import type { Candidate } from './candidate.ts';
import type { Entity } from './link.ts';

/** Whose elder or child somebody is called by the word before the name. */
export type Generation = 'elder' | 'parent' | 'child';

const REACH = 34; // units of the longest word and an adjective
const KIN =
  /(?<!\p{L})(?:(?<elder>(?:[uU]lu )?[bB]aba|[nN]ən[əe]|[qQ]aynata|[qQ]aynana)|(?<parent>[aA]t[aə]|[aA]na)|(?<child>[oO]ğ(?=lu|ul)|[qQ]ız|[nN]əv[əe]|[uU]şa[ğq]|[kK]iç(?=ik )|[bB]alac(?=a )|[aA]zyaş(?=lı )|[kK]örp(?=ə )))\p{Ll}{0,6}(?: (?:mərhum|rəhmətlik|kiçik|balaca|azyaşlı|yetkin|yetkinlik yaşına çatmayan))? $/u;

/** `babası |Ad`, `oğulları |Ad`, `balaca |Ad`: the generation that the word before a name tells. */
export function generationOf(text: string, { start, end }: Candidate): Generation | undefined {
  const isCalled = text[end] === ' ' || text[end] === ',';
  if (isCalled && CALLED_CHILD.test(text.slice(end, end + CALLED_REACH))) return 'child';
  if (text[start - 1] !== ' ') return undefined;
  const match = KIN.exec(text.slice(Math.max(0, start - REACH), start));
  const { elder, parent, child } = match?.groups ?? {};
  if (elder !== undefined) return 'elder';
  if (parent !== undefined) {
    const before = text.slice(Math.max(0, start - 2 * REACH), start - (match?.[0].length ?? 0));
    return OF_SOMEBODY.test(before) && !OF_CHILD.test(before) ? 'elder' : 'parent';
  }
  return child === undefined ? undefined : 'child';
}

// `Ad adlı uşaqları`, `Ad və Adı adlı oğlu`
const CALLED_CHILD =
  /^(?:(?:,| və) \p{Lu}\p{Ll}{2,20}){0,3} adlı (?:\d{1,2} yaşlı |azyaşlı |kiçik )?(?:uşa[ğq]|oğ[lu]|qız|övlad|nəv[əe]|körpə)/u;
const CALLED_REACH = 100; // units behind a name of a list of children and the word for them
// `uşaqların atası` may be a son of somebody else; `cavabdehin atası` is older than the children of the case.
const OF_CHILD =
  /(?<!\p{L})(?:[uU]şa[ğq]|[aA]zyaşlı|[nN]əv[əe]|[kK]örp[əe])\p{Ll}{0,8}(?: \p{Ll}{3,12})? $/u;
const OF_SOMEBODY = /\p{Ll}n[ıiuü]n $|\p{Ll}{3}[ıiuü]n $/u;

const NAMESAKE =
  /(?<!\p{L})(?:[aA]daş(?:ı|ları|ım|ımız)|[eE]yni (?:adlı|ad və soyadlı|adı daşıyan|ad-soyadlı))(?: olan)? $/u;
const NAMESAKE_REACH = 26; // units of the longest

/** `adaşı |Soyadov Ad`: somebody else than the one who was called so before. */
const isNamesake = (text: string, { start }: Candidate): boolean =>
  text[start - 1] === ' ' && NAMESAKE.test(text.slice(Math.max(0, start - NAMESAKE_REACH), start));

/** Remembers of which generation each person was called. */
export type Generations = {
  readonly note: (entity: Entity, candidate: Candidate) => void;
  /** Of the bearers of a name those who can be of the generation that is told of it: a grandfather is no child. */
  readonly fitting: (candidate: Candidate, bearers: readonly Entity[]) => readonly Entity[];
};

/** A memory of who is called a child and who an elder in `text`, the view. */
export function generationsIn(text: string): Generations {
  const known = new Map<Entity, Generation>();
  const named = new Set<Entity>();
  const namesakes = new Set<Entity>();
  return { note, fitting };

  function note(entity: Entity, candidate: Candidate): void {
    named.add(entity);
    if (isNamesake(text, candidate)) namesakes.add(entity);
    const told = generationOf(text, candidate);
    if (told !== undefined && known.get(entity) !== 'child') known.set(entity, told);
  }

  function fitting(candidate: Candidate, bearers: readonly Entity[]): readonly Entity[] {
    // Whose father is named, too, is known by him.
    const { patronymic } = candidate.name ?? {};
    const isKnown = (one: Entity) => patronymic !== undefined && one.name.patronymic === patronymic;
    if (bearers.length === 0 || bearers.some(isKnown)) return bearers;
    const told = generationOf(text, candidate);
    const pool = isNamesake(text, candidate)
      ? bearers.filter((one) => namesakes.has(one) || isMeant(candidate, one))
      : bearers;
    if (told === undefined) return pool;
    if (told !== 'child') return pool.filter((one) => !isYounger(one, told));
    const children = pool.filter((one) => one.label === 'Uşaq' || known.get(one) === 'child');
    return children.length > 0 ? children : pool.filter((one) => known.get(one) !== 'elder');
  }

  /** A namesake who was not named before, or whose father is. */
  function isMeant({ name = {} }: Candidate, one: Entity): boolean {
    const isFathers = name.patronymic !== undefined && name.patronymic === one.name.patronymic;
    return isFathers || !named.has(one);
  }

  /** A son may be the father of somebody else; a child of the case is nobody's. */
  function isYounger(one: Entity, told: Generation): boolean {
    return one.label === 'Uşaq' || (told === 'elder' && known.get(one) === 'child');
  }
}
