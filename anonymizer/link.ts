import type { Doubt } from '#domain/anonymized-text.ts';
import type { Candidate, NameParts } from './candidate.ts';
import type { Reading } from './endings.ts';
import { OFFICE_WORDS } from './lexicon.ts';
import { isArea } from './lone-names.ts';
import type { RecordIndex } from './record.ts';
import { isCyrillic, soundKey } from './scripts.ts';
import type { Token } from './tokens.ts';
import { cover, type Span } from './view.ts';

/** One person, company or thing over all its mentions. */
export type Entity = {
  readonly id: string;
  /** Role label without index, or undefined for an entity that is kept. */
  readonly label: string | undefined;
  readonly party?: number | undefined;
  readonly name: NameParts;
  readonly value?: string | undefined;
};
export type Linked = { readonly candidate: Candidate; readonly entity: Entity };

/** True for one surname in its masculine or feminine form. */
export function sameBase(a: string, b: string): boolean {
  return baseSurname(a) === baseSurname(b);
}

/** A surname's masculine form, the key of both. */
export function baseSurname(stem: string): string {
  return /(?:ova|eva)$/.test(stem) ? stem.slice(0, -1) : stem.replace(/skaya$/, 'ski');
}

/** True where two sets of parts can name one person: no part conflicts and a name is shared. */
export function compatible(a: NameParts, b: NameParts): boolean {
  let shared = 0;
  if (a.surname !== undefined && b.surname !== undefined) {
    if (!sameBase(a.surname, b.surname)) return false;
    shared++;
  }
  for (const part of ['given', 'patronymic'] as const) {
    if (a[part] !== undefined && b[part] !== undefined) {
      if (a[part] !== b[part]) return false;
      shared++;
    }
  }
  if (!initialsFit(a, b) || !initialsFit(b, a)) return false;
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return false;
  return shared > 0;
}

function initialsFit(a: NameParts, b: NameParts): boolean {
  const [first, second] = a.initials ?? [];
  if (first === undefined) return true;
  if (b.given !== undefined && b.given[0] !== first && b.patronymic?.[0] !== first) return false;
  // Father's initial first is an order too, but then the other is that of the given name.
  const fits = (given: string | undefined, father: string | undefined) =>
    (b.given === undefined || b.given[0] === given) &&
    (b.patronymic === undefined || father === undefined || b.patronymic[0] === father);
  if (second !== undefined && !fits(first, second) && !fits(second, first)) return false;
  if (b.initials !== undefined && b.initials[0] !== first) return false;
  if (second !== undefined && b.initials?.[1] !== undefined && b.initials[1] !== second)
    return false;
  return true;
}

/** Those whose initials stand in the usual order, given name first, if any do. */
function inOrder(name: NameParts, entities: readonly Entity[]): readonly Entity[] {
  const [first, second] = name.initials ?? [];
  if (second === undefined) return entities;
  const usual = entities.filter(
    ({ name: { given, patronymic } }) => given?.[0] === first && patronymic?.[0] === second,
  );
  return usual.length > 0 ? usual : entities;
}

/** True where the parts of two mentions contradict each other. */
export function conflicts(a: NameParts, b: NameParts): boolean {
  if (a.given !== undefined && b.given !== undefined && a.given !== b.given) return true;
  if (a.surname !== undefined && b.surname !== undefined && !sameBase(a.surname, b.surname))
    return true;
  if (a.patronymic !== undefined && b.patronymic !== undefined && a.patronymic !== b.patronymic)
    return true;
  return !initialsFit(a, b) || !initialsFit(b, a);
}

/**
 * Joins a record match and a grammar match that overlap: one maximal span of one person, or, where the
 * grammar reads another person (`Əliyev Anar` beside the party `Əliyev Vəli`), the grammar's.
 */
export function joinPersons(
  record: readonly Candidate[],
  grammar: readonly Candidate[],
  index: RecordIndex,
): Candidate[] {
  const sorted = [...grammar].sort((a, b) => a.start - b.start);
  const out: Candidate[] = [];
  const dropped = new Set<Candidate>();
  for (const candidate of record) {
    const over = overlapping(sorted, candidate);
    if (over.length === 0 || candidate.cls !== 'person') {
      out.push(candidate);
      continue;
    }
    const widest = over.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    const parties = candidate.parties ?? [];
    const parts = candidate.features.filter(
      (feature) => feature === 'surname' || feature === 'given',
    ).length;
    const fitting = parties.filter(
      (party) => !conflicts(widest.name ?? {}, index.parties[party]?.name ?? {}),
    );
    const wider = widest.end - widest.start > candidate.end - candidate.start;
    if (fitting.length === 0 && parts < 2 && wider) continue;
    for (const other of over) dropped.add(other);
    const start = Math.min(candidate.start, ...over.map((other) => other.start));
    const end = Math.max(candidate.end, ...over.map((other) => other.end));
    const ender = over.find((other) => other.end === end && other.end > candidate.end);
    out.push({
      ...candidate,
      start,
      end,
      parties: fitting.length > 0 ? fitting : parties,
      doubt: hasOtherFather(widest, parties, index) ? 'role-conflict' : candidate.doubt,
      ending: ender?.ending ?? candidate.ending,
      name: { ...candidate.name, sex: widest.name?.sex ?? candidate.name?.sex },
    });
  }
  return [...out, ...sorted.filter((candidate) => !dropped.has(candidate))];
}

/** True where the text names another father than the record: an error in one of them, or another person. */
function hasOtherFather(
  { name }: Candidate,
  parties: readonly number[],
  index: RecordIndex,
): boolean {
  const father = name?.patronymic;
  if (father === undefined || name?.given === undefined) return false;
  const key = soundKey(father);
  return parties.every((party) => {
    const recorded = index.parties[party]?.name.patronymic;
    if (recorded === undefined) return false;
    const other = soundKey(recorded);
    return !key.startsWith(other) && !other.startsWith(key);
  });
}

// Grammar matches do not overlap each other, so the ones that touch a span are neighbours.
function overlapping(sorted: readonly Candidate[], span: Candidate): Candidate[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Candidate).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const out: Candidate[] = [];
  for (let i = low; i < sorted.length && (sorted[i] as Candidate).start < span.end; i++) {
    out.push(sorted[i] as Candidate);
  }
  return out;
}

function isFamily({ name, ending }: Candidate): boolean {
  return ending.plural && isSurnameAlone(name ?? {});
}

/** `Soyadovun` alone is no Soyadova's. */
function fitsForm(mention: NameParts, bearer: NameParts): boolean {
  return !(
    isSurnameAlone(mention) &&
    /(?:ov|ev)$/.test(mention.surname ?? '') &&
    /(?:ova|eva)$/.test(bearer.surname ?? '')
  );
}

/** Gives every candidate its entity. Candidates are in text order and do not overlap. Offsets of doubts are of the view. */
export function linkEntities(
  candidates: readonly Candidate[],
  index: RecordIndex,
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
  const values = new Map<string, Entity>();
  const ranks = new Map<Entity, number>();
  const buckets = new Map<string, Set<Entity>>();
  const lastSeen = new Map<Entity, number>();
  const linked = candidates.map((candidate, at): Linked => {
    const entity = entityOf(candidate);
    lastSeen.set(entity, at);
    return { candidate, entity };
  });
  return { linked, doubts };

  function entityOf(candidate: Candidate): Entity {
    if (candidate.cls !== 'person') return valueEntity(candidate);
    const name = candidate.name ?? {};
    if (isFamily(candidate)) return familyOf(candidate);
    const ofParty = (candidate.parties ?? []).filter((party) =>
      fitsForm(name, (parties[party] as Entity).name),
    );
    if (ofParty.length > 0) {
      const fitting = { ...candidate, parties: ofParty };
      return sharedSurname(fitting) ?? partyOf(fitting);
    }
    const known =
      candidate.office === undefined
        ? parties.filter(
            (entity) =>
              named(entity) && compatible(name, entity.name) && fitsForm(name, entity.name),
          )
        : [];
    const found = sharing(name).filter(
      (entity) =>
        (entity.label === undefined) === (candidate.office !== undefined) &&
        compatible(name, entity.name) &&
        fitsForm(name, entity.name),
    );
    const all = inOrder(name, [...known, ...found]);
    if (all.length > 1) doubts.push({ start: candidate.start, end: candidate.end, kind: 'merge' });
    const chosen = latest(isSurnameAlone(name) ? partiesFirst(all) : all);
    if (chosen !== undefined) {
      if (chosen.party === undefined) widen(chosen, name);
      return latest([chosen]) ?? chosen;
    }
    const entity: Entity = {
      id: `e${others.length}`,
      label: candidate.office !== undefined ? undefined : (candidate.roleLabel ?? 'Şəxs'),
      name,
    };
    ranks.set(entity, others.length);
    others.push(entity);
    enter(entity);
    return entity;
  }

  // `Quliyevlər`: a family is none of its members.
  function familyOf(candidate: Candidate): Entity {
    const key = `family:${baseSurname(candidate.name?.surname ?? '')}`;
    const known = values.get(key);
    doubts.push({ start: candidate.start, end: candidate.end, kind: 'merge' });
    if (known !== undefined) return known;
    const entity: Entity = { id: `f${values.size}`, label: 'Şəxs', name: {}, value: key };
    values.set(key, entity);
    return entity;
  }

  // Persons by the parts of their names: only they can be the one of a mention.
  function enter(entity: Entity): void {
    const { surname, given, patronymic } = entity.name;
    const bare = surname === undefined ? '0' : '';
    const keys = [
      ...(surname === undefined ? [] : [`s:${baseSurname(surname)}`]),
      ...(given === undefined ? [] : [`g:${given}`, `g${bare}:${given}`]),
      ...(patronymic === undefined ? [] : [`p:${patronymic}`, `p${bare}:${patronymic}`]),
    ];
    for (const key of keys) {
      const bucket = buckets.get(key) ?? new Set<Entity>();
      buckets.set(key, bucket.add(entity));
    }
  }

  function sharing({ surname, given, patronymic }: NameParts): Entity[] {
    const bare = surname === undefined ? '' : '0';
    const keys = [
      ...(surname === undefined ? [] : [`s:${baseSurname(surname)}`]),
      `g${bare}:${given}`,
      `p${bare}:${patronymic}`,
    ];
    const out = new Set(keys.flatMap((key) => [...(buckets.get(key) ?? [])]));
    return [...out].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }

  // A surname alone that a party and somebody else bear: the one named last, and a person looks.
  function sharedSurname(candidate: Candidate): Entity | undefined {
    const { surname } = candidate.name ?? {};
    if (surname === undefined || !isSurnameAlone(candidate.name ?? {})) return undefined;
    const bearers = sharing({ surname }).filter((entity) => entity.label !== undefined);
    if (bearers.length === 0) return undefined;
    doubts.push({ start: candidate.start, end: candidate.end, kind: 'merge' });
    const all = [...(candidate.parties ?? []).map((party) => parties[party] as Entity), ...bearers];
    // `Soyadovun` is no Soyadova's.
    const sameForm = all.filter(({ name }) => name.surname === surname);
    return latest(partiesFirst(sameForm.length > 0 ? sameForm : all));
  }

  function named(entity: Entity): boolean {
    return entity.name.surname !== undefined;
  }

  function widen(entity: Entity, name: NameParts): void {
    const defined = Object.fromEntries(
      Object.entries(name).filter(([, value]) => value !== undefined),
    );
    Object.assign(entity.name as Record<string, unknown>, {
      ...defined,
      ...Object.fromEntries(Object.entries(entity.name).filter(([, value]) => value !== undefined)),
    });
    enter(entity);
  }

  function partyOf(candidate: Candidate): Entity {
    const choices = (candidate.parties ?? []).map((party) => parties[party] as Entity);
    if (choices.length === 1) return choices[0] as Entity;
    const exact = choices.filter(
      (entity) =>
        candidate.name?.surname === undefined || entity.name.surname === candidate.name.surname,
    );
    const bySex = exact.filter(
      (entity) => candidate.name?.sex === undefined || entity.name.sex === candidate.name.sex,
    );
    const left = bySex.length > 0 ? bySex : exact.length > 0 ? exact : choices;
    // Two parties of one name: the role word before it tells them apart, and a person looks.
    const byRole = left.filter((entity) => entity.label === candidate.roleLabel);
    if (left.length > 1) doubts.push({ start: candidate.start, end: candidate.end, kind: 'merge' });
    return latest(byRole.length > 0 ? byRole : left) ?? (left[0] as Entity);
  }

  function latest(entities: readonly Entity[]): Entity | undefined {
    let [best] = entities;
    for (const entity of entities) {
      if ((lastSeen.get(entity) ?? -1) > (best === undefined ? -1 : (lastSeen.get(best) ?? -1)))
        best = entity;
    }
    return best;
  }

  function valueEntity(candidate: Candidate): Entity {
    if (candidate.parties?.[0] !== undefined) return parties[candidate.parties[0]] as Entity;
    const key = `${candidate.cls}:${candidate.value ?? `${candidate.start}`}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const entity: Entity = {
      id: `v${values.size}`,
      label: candidate.roleLabel,
      name: {},
      value: candidate.value,
    };
    values.set(key, entity);
    return entity;
  }
}

/** True for a name of a surname and nothing else. */
export function isSurnameAlone({ surname, given, initials, patronymic }: NameParts): boolean {
  const rest = given ?? initials ?? patronymic;
  return surname !== undefined && rest === undefined;
}

/** Two names of one person side by side (`Vəfa Hüseynova`, found apart) as one: a label is not said twice. */
export function joinTwins(text: string, linked: readonly Linked[]): Linked[] {
  const out: Linked[] = [];
  for (const one of linked) {
    const last = out[out.length - 1];
    const isTwin =
      last?.entity === one.entity &&
      one.candidate.cls === 'person' &&
      one.candidate.replacement === undefined &&
      last.candidate.replacement === undefined &&
      last.candidate.ending.case === 'nom' &&
      /^ {0,2}$/.test(text.slice(last.candidate.end, one.candidate.start));
    if (isTwin)
      out[out.length - 1] = {
        entity: one.entity,
        candidate: {
          ...last.candidate,
          end: one.candidate.end,
          ending: one.candidate.ending,
          doubt: last.candidate.doubt ?? one.candidate.doubt,
        },
      };
    else out.push(one);
  }
  return out;
}

/** Labels of those who take no part in the case: they are called by a given name or in full. */
export const BYSTANDERS: ReadonlySet<string | undefined> = new Set([undefined, 'Şəxs', 'Uşaq']);

/** Those who take part in the case, if any do: a surname alone means one of them. */
function partiesFirst(entities: readonly Entity[]): readonly Entity[] {
  const parties = entities.filter(({ label }) => !BYSTANDERS.has(label));
  return parties.length > 0 ? parties : entities;
}

const MIN_PART = 3; // letters: shorter parts are words too often

/**
 * Mentions by one part of a found name: every surname and given name that is masked is searched everywhere,
 * and every father's name, which is somebody's given name too. Where a word would bear a capital as well,
 * and for fathers, the mention is a doubt.
 */
export function propagate(
  tokens: readonly Token[],
  found: readonly Candidate[],
  isFree: (token: Token) => boolean,
  index: RecordIndex,
): Candidate[] {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const fathers = new Set<string>();
  const add = (set: Set<string>, part: string | undefined) => {
    if (part !== undefined && part.length >= MIN_PART) set.add(part);
  };
  for (const { name, office } of found) {
    if (office !== undefined || name === undefined) continue;
    add(surnames, name.surname);
    add(givens, name.given);
    add(fathers, name.patronymic);
  }
  for (const { name } of index.parties) add(fathers, name.patronymic);
  if (surnames.size + givens.size + fathers.size === 0) return [];
  const sounds = new Map([...givens, ...surnames].map((stem) => [soundKey(stem), stem] as const));
  const isKept = cover(found.filter(({ office }) => office !== undefined));
  const out: Candidate[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.capital || !isFree(token)) continue;
    const { facts } = token;
    if (facts.role !== undefined) continue;
    const isWord = token.sentenceStart && facts.common;
    const surname =
      isWord && !facts.surnameForm
        ? undefined
        : facts.readings.find(({ stem }) => surnames.has(stem));
    const given =
      surname === undefined ? facts.readings.find(({ stem }) => givens.has(stem)) : undefined;
    const father =
      surname === undefined &&
      given === undefined &&
      !isWord &&
      !isArea(token, tokens[i + 1]) &&
      !besideKept(tokens, i, isKept)
        ? facts.readings.find(({ stem }) => fathers.has(stem))
        : undefined;
    const reading = surname ?? given ?? father ?? foreignReading(token, sounds);
    if (reading === undefined) continue;
    if (isWord && (facts.kin || OFFICE_WORDS.has(facts.key))) continue;
    out.push({
      start: token.start,
      end: token.end,
      cls: 'person',
      rule: 'person:linked',
      score: 0.8,
      features: [],
      ending: reading.ending,
      ground: 'P',
      name:
        surname === undefined && !surnames.has(reading.stem)
          ? { given: reading.stem }
          : { surname: reading.stem },
      doubt:
        father !== undefined || (given !== undefined && isWord) ? 'lone-given-name' : undefined,
    });
  }
  return out;
}

/** `Джавида` is Cavid of the same text: names in Cyrillic letters are found by their sound. */
function foreignReading(
  { text, facts }: Token,
  sounds: ReadonlyMap<string, string>,
): Reading | undefined {
  if (!isCyrillic(text)) return undefined;
  for (const { stem, ending } of facts.readings) {
    const known = stem.length < MIN_PART ? undefined : sounds.get(soundKey(stem));
    if (known !== undefined) return { stem: known, ending };
  }
  return undefined;
}

/** A word that touches the name of an official is part of it. */
function besideKept(
  tokens: readonly Token[],
  at: number,
  isKept: (span: Span) => boolean,
): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    (previous !== undefined && tokens[at]?.before === ' ' && isKept(previous)) ||
    (next?.before === ' ' && isKept(next))
  );
}
