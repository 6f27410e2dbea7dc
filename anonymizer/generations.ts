import type { Candidate } from './candidate.ts';
import type { Entity } from './link.ts';

/** Whose elder or child somebody is called by the word before the name. */
export type Generation = 'elder' | 'parent' | 'child';

const REACH = 34; // units of the longest word and an adjective
const KIN =
  /(?<!\p{L})(?:(?<elder>(?:[uU]lu )?[bB]aba|[nN]ən[əe]|[qQ]aynata|[qQ]aynana)|(?<parent>[aA]t[aə]|[aA]na)|(?<child>[oO]ğ(?=lu|ul)|[qQ]ız|[nN]əv[əe]|[uU]şa[ğq]|[kK]iç(?=ik )|[bB]alac(?=a )|[aA]zyaş(?=lı )|[kK]örp(?=ə )))\p{Ll}{0,6}(?: (?:mərhum|rəhmətlik|kiçik|balaca|azyaşlı|yetkin|yetkinlik yaşına çatmayan))? $/u;

/** `babası |Ad`, `oğulları |Ad`, `balaca |Ad`: the generation that the word before a name tells. */
export function generationOf(text: string, { start }: Candidate): Generation | undefined {
  if (text[start - 1] !== ' ') return undefined;
  const { elder, parent, child } =
    KIN.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  if (elder !== undefined) return 'elder';
  if (parent !== undefined) return 'parent';
  return child === undefined ? undefined : 'child';
}

/** Remembers of which generation each person was called. */
export type Generations = {
  readonly note: (entity: Entity, candidate: Candidate) => void;
  /** Of the bearers of a name those who can be of the generation that is told of it: a grandfather is no child. */
  readonly fitting: (candidate: Candidate, bearers: readonly Entity[]) => readonly Entity[];
};

/** A memory of who is called a child and who an elder in `text`, the view. */
export function generationsIn(text: string): Generations {
  const known = new Map<Entity, Generation>();
  return { note, fitting };

  function note(entity: Entity, candidate: Candidate): void {
    const told = generationOf(text, candidate);
    if (told !== undefined && known.get(entity) !== 'child') known.set(entity, told);
  }

  function fitting(candidate: Candidate, bearers: readonly Entity[]): readonly Entity[] {
    const told = bearers.length === 0 ? undefined : generationOf(text, candidate);
    if (told === undefined) return bearers;
    if (told !== 'child') return bearers.filter((one) => !isYounger(one, told));
    const children = bearers.filter((one) => one.label === 'Uşaq' || known.get(one) === 'child');
    return children.length > 0 ? children : bearers.filter((one) => known.get(one) !== 'elder');
  }

  /** A son may be the father of somebody else; a child of the case is nobody's. */
  function isYounger(one: Entity, told: Generation): boolean {
    return one.label === 'Uşaq' || (told === 'elder' && known.get(one) === 'child');
  }
}
