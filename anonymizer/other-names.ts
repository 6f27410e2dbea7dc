import type { Entity, Linked } from './link.ts';
import { isSurnameAlone } from './same-person.ts';

// Words between a name and the same person's other one. Source: usage of civil-status papers and of courts.
const OTHER_NAME =
  /^,? {0,2}\(?(?:hazırda|indi|indiki|əvvəllər|əvvəlki|keçmiş|keçmişdə|sabiq|qızlıq|nikahdan əvvəlki|nikahdan əvvəl|nikaha qədərki|nikaha qədər|ərə getməzdən əvvəl|evlənənədək|ныне|ранее|в девичестве|до брака|урожд[её]нн(?:ая|ой|ую)|девичья|прежняя)(?: (?:soyadı|soyad|familiyası|familiya|nəsil adı|фамилия))?(?: isə| ilə| -| –| —|:)? {0,2}[“"«]?$/u;
const DOUBLE = /^ ?[-–] ?$/u;

/**
 * Mentions under another surname of the same person: `Babayeva (qızlıq soyadı Salahova) Nigar`, `Sadıqova Banu
 * (hazırda Ağayarova Banu)`, the double `Lətifova-Qaryağdıyeva Aynurə`. Every later mention of the other name
 * is the same person's too.
 */
export function withOtherNames(text: string, linked: readonly Linked[]): Linked[] {
  const same = new Map<Entity, Entity>();
  for (let i = 1; i < linked.length; i++) {
    const one = linked[i - 1] as Linked;
    const other = linked[i] as Linked;
    if (one.entity === other.entity || !isPerson(one) || !isPerson(other)) continue;
    const gap = text.slice(one.candidate.end, other.candidate.start);
    const isDouble = DOUBLE.test(gap) && isSurnameAlone(one.candidate.name ?? {});
    if (!isDouble && !(OTHER_NAME.test(gap) && mayBeOther(one, other))) continue;
    const third = linked[i + 1];
    if (third !== undefined && isRestOf(text, one, other, third))
      same.set(third.entity, one.entity);
    if (other.entity.party === undefined) same.set(other.entity, one.entity);
    else if (one.entity.party === undefined) same.set(one.entity, other.entity);
  }
  if (same.size === 0) return [...linked];
  return linked.map((one) => ({ ...one, entity: lastOf(same, one.entity) }));
}

const isPerson = ({ candidate, entity }: Linked) =>
  candidate.cls === 'person' && entity.label !== undefined && candidate.replacement === undefined;

/** A surname alone, or another surname with the same given name. */
function mayBeOther(
  { candidate: { name: a = {} } }: Linked,
  { candidate: { name: b = {} } }: Linked,
) {
  if (isSurnameAlone(b)) return true;
  return a.given !== undefined && a.given === b.given;
}

/** `Babayeva (qızlıq soyadı Salahova) Nigar`: the given name behind the brackets goes with the surname before them. */
function isRestOf(text: string, one: Linked, other: Linked, third: Linked): boolean {
  const { surname, given } = third.candidate.name ?? {};
  return (
    isPerson(third) &&
    third.entity.party === undefined &&
    third.entity !== one.entity &&
    isSurnameAlone(one.candidate.name ?? {}) &&
    given !== undefined &&
    surname === undefined &&
    /^["”»]?\) ?$/.test(text.slice(other.candidate.end, third.candidate.start))
  );
}

function lastOf(same: ReadonlyMap<Entity, Entity>, entity: Entity): Entity {
  let at = entity;
  for (let step = 0; step < 3; step++) at = same.get(at) ?? at; // a name changed thrice is enough
  return at;
}

const INITIALS_AFTER = /^ \p{Lu}\. ?\p{Lu}\.(?![\p{L}\p{N}])/u;
const INITIALS_BEFORE = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,2}$/u;

/** Names with the initials that stand beside them: none is left over beside a label. */
export function withInitials(text: string, linked: readonly Linked[]): Linked[] {
  return linked.map((one, i) => {
    const { candidate, entity } = one;
    if (!isPerson(one) || candidate.name?.given !== undefined) return one;
    if (candidate.name?.initials !== undefined) return one;
    const from = linked[i - 1]?.candidate.end ?? 0;
    const to = linked[i + 1]?.candidate.start ?? text.length;
    const after = INITIALS_AFTER.exec(text.slice(candidate.end, Math.min(to, candidate.end + 8)));
    const before = INITIALS_BEFORE.exec(
      text.slice(Math.max(from, candidate.start - 6), candidate.start),
    );
    if (after !== null)
      return { entity, candidate: { ...candidate, end: candidate.end + after[0].length } };
    if (before === null) return one;
    return { entity, candidate: { ...candidate, start: candidate.start - before[0].length } };
  });
}
