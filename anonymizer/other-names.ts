import { foldKey, NOMINATIVE } from './endings.ts';
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
  const born = bornAs(text, linked);
  if (same.size === 0 && born.size === 0) return [...linked];
  return linked.map((one) => {
    const { candidate, entity } = one;
    const bearer = isPerson(one) ? bearerOf(born, text, one) : undefined;
    if (bearer === undefined) return { candidate, entity: lastOf(same, entity) };
    const isWhole = wordOf(text, one) === bearer.word;
    return {
      candidate: isWhole ? { ...candidate, ending: NOMINATIVE } : candidate,
      entity: lastOf(same, bearer.entity),
    };
  });
}

// Source: usage of civil-status papers and of courts.
const BORN_AS =
  /(?:qızlıq|nikahdan əvvəlki|nikaha qədərki|nikaha qədər|evlənməzdən əvvəlki|əvvəlki|keçmiş|sabiq|köhnə|девичья|прежняя) (?:soyadı|soyad|familiyası|familiya|nəsil adı|фамилия)(?: isə| olub| olan)?(?: -| –| —|:)? {0,2}[“"«]?$/u;
const CUE_LENGTH = 60; // units before a surname in which its cue stands
const BORN_REACH = 300; // units between a person and the former surname in the brackets behind the name
const NEW_SENTENCE = /[.!?] {1,2}\p{Lu}\p{Ll}/u;

type Born = { readonly word: string; readonly entity: Entity };

/** Surnames that a person bore before, by their folded word, each with its bearer: the last one named before the cue. */
function bornAs(text: string, linked: readonly Linked[]): ReadonlyMap<string, Born> {
  const out = new Map<string, Born>();
  let last: Linked | undefined;
  for (const one of linked) {
    if (!isPerson(one)) continue;
    const { start, name = {} } = one.candidate;
    if (last !== undefined && isSurnameAlone(name) && isBornAs(text, last.candidate.end, start)) {
      const word = wordOf(text, one);
      out.set(word, { word, entity: last.entity });
    } else last = one;
  }
  return out;
}

function isBornAs(text: string, from: number, start: number): boolean {
  if (start - from > BORN_REACH) return false;
  const gap = text.slice(from, start);
  return BORN_AS.test(gap.slice(-CUE_LENGTH)) && !NEW_SENTENCE.test(gap);
}

function bearerOf(born: ReadonlyMap<string, Born>, text: string, one: Linked): Born | undefined {
  const { name = {} } = one.candidate;
  if (born.size === 0 || !isSurnameAlone(name)) return undefined;
  return born.get(wordOf(text, one)) ?? born.get(name.surname ?? '');
}

function wordOf(text: string, { candidate: { start, end } }: Linked): string {
  return foldKey(text.slice(start, end));
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
