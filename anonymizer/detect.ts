import type { Doubt } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { HeaderFacts } from '#domain/decision.ts';
import { findAddresses, findVillages, joinAddresses } from './addresses.ts';
import { type Candidate, type NameParts, withoutOverlap } from './candidate.ts';
import { findCompanyNames } from './companies.ts';
import { NOMINATIVE, patronymicEnding } from './endings.ts';
import { findFacilities } from './facilities.ts';
import { findIdentifiers } from './identifiers.ts';
import { KIN, roleLabelOf, SLOTS } from './lexicon.ts';
import { findLifeDates } from './life-dates.ts';
import {
  baseSurname,
  compatible,
  joinPersons,
  type Linked,
  linkEntities,
  propagate,
} from './link.ts';
import { findLoneNames } from './lone-names.ts';
import { findNames } from './names.ts';
import { normalize } from './normalize.ts';
import { fitsOfficial, knownOfficials, officeOf } from './officials.ts';
import { isMasked, type Policy } from './policy.ts';
import { hardSpans, institutionSpans, type Protected } from './protect.ts';
import { findParties, type RecordIndex, roleWordsOfParties } from './record.ts';
import { findCompanies, findRecordIds } from './record-things.ts';
import { type Stage, WHOLE } from './stages.ts';
import { type Token, tokenize } from './tokens.ts';
import { cover, originalSpan, plainView, type Span, type View } from './view.ts';

/** Everything found in a text: candidates of the view with their entities, doubts with ORIGINAL offsets, masked name stems. */
export type Detection = {
  readonly view: View;
  readonly linked: readonly Linked[];
  readonly doubts: readonly Doubt[];
  readonly surfaces: ReadonlySet<string>;
};

/** Runs the detectors over a text (blocks joined by `\n`) and links what they find. */
export function detect(
  original: string,
  facts: HeaderFacts,
  index: RecordIndex,
  policy: Policy,
  without: ReadonlySet<Stage> = WHOLE,
): Detection {
  const on = <T>(stage: Stage, find: () => readonly T[]): readonly T[] =>
    without.has(stage) ? [] : find();
  const view = without.has('repair') ? plainView(original) : normalize(original);
  const { text } = view;
  const folded = foldAz(text);
  const tokens = tokenize(text);
  const hard = hardSpans(text, folded);
  const soft = institutionSpans(text, tokens);
  const covered = cover([...hard, ...soft]);
  const hardCover = cover(hard);
  const courtCover = cover(hard.filter(({ rule }) => rule === 'court'));

  const partyNames = on('record', () => findParties(tokens, index)).filter((candidate) =>
    keepsRecordMatch(candidate, soft, courtCover),
  );
  const grammar = on('grammar', () => findNames(text, tokens, covered)).filter(
    (candidate) => candidate.score >= policy.thresholds.person,
  );
  const persons = withoutOverlap(joinPersons(partyNames, withoutOverlap(grammar), index));
  const things = [
    ...on('identifiers', () => findIdentifiers(text)).filter((one) => !hardCover(one)),
    ...on('record', () => findRecordIds(text, index)),
    ...halfMasked(text),
    ...on('life-dates', () => findLifeDates(text, index)),
    ...on('addresses', () => findAddresses(text)),
    ...on('companies', () => findCompanies(text, tokens, index)),
    ...(policy.mask.company ? on('companies', () => findCompanyNames(text)) : []),
    ...(policy.mask.village ? on('quasi', () => findVillages(text)) : []),
    ...on('quasi', () => findFacilities(text)),
  ].filter((candidate) => isMasked(policy, candidate, text));
  const first = joinAddresses(text, withoutOverlap([...persons, ...things]));
  const named = without.has('offices') ? first : withOffices(first, folded, facts, index, policy);
  const free = freeOf(named, covered);
  const linkedLater = on('propagation', () => propagate(tokens, named, free, index));
  const known = withoutOverlap([...named, ...linkedLater]);
  const isPerson = cover(
    known.filter(({ cls, office }) => cls === 'person' && office === undefined),
  );
  const lone = without.has('lone-names')
    ? { candidates: [], unknown: [], doubts: [] }
    : findLoneNames(text, tokens, freeOf(known, covered), isPerson);
  const all = withoutOverlap([...known, ...lone.candidates]).map((candidate) =>
    withRole(candidate, folded),
  );
  const { linked, doubts } = linkEntities(all, index);
  return {
    view,
    linked,
    doubts: [
      ...doubts.map((doubt) => ({ ...doubt, ...originalSpan(view, doubt) })),
      ...doubtsOf(view, linked, index, original, policy),
      ...lone.unknown.map((span): Doubt => ({ ...originalSpan(view, span), kind: 'foreign' })),
      ...[...roleWordsOfParties(tokens, index), ...lone.doubts].map(
        (span): Doubt => ({ ...originalSpan(view, span), kind: 'lone-given-name' }),
      ),
    ],
    surfaces: surfacesOf(linked),
  };
}

// One part of a party's name inside the name of a court, street or school is not the party.
function keepsRecordMatch(
  candidate: Candidate,
  soft: readonly Protected[],
  courtCover: (span: Span) => boolean,
): boolean {
  if (courtCover(candidate)) return false;
  const single = candidate.features.filter((feature) => feature !== 'sound').length === 1;
  if (!single) return true;
  return !soft.some(
    (span) =>
      span.start <= candidate.start && span.end >= candidate.end && span.end > candidate.end,
  );
}

function withOffices(
  candidates: readonly Candidate[],
  folded: string,
  facts: HeaderFacts,
  index: RecordIndex,
  policy: Policy,
): Candidate[] {
  const officials = knownOfficials(facts, index.judges);
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    out.push(candidate.cls === 'person' ? withOffice(candidate, out[out.length - 1]) : candidate);
  }
  return againstOfficials(out, folded);

  function withOffice(candidate: Candidate, previous: Candidate | undefined): Candidate {
    const byRole = officeOf(folded, candidate, previous);
    const fits = officials.map(({ name }) => fitsOfficial(candidate.name ?? {}, name));
    const known = officials[fits.indexOf('same')]?.office;
    const office = byRole ?? known;
    if (
      (office === undefined && fits.includes('near')) ||
      (byRole === undefined && known !== undefined && inPrivateRole(candidate, folded))
    )
      return { ...candidate, doubt: 'role-conflict' };
    if (office === undefined || !policy.keep[office]) return candidate;
    const parties = candidate.parties ?? [];
    const isJudge = office === 'judge' || office === 'clerk' || office === 'prosecutor';
    if (parties.length > 0) {
      const full = candidate.features.length >= 2;
      // A judge by the words around the name, with a party's surname only, stays; anything fuller is for a person.
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
      return candidate;
    return { ...candidate, office, doubt: undefined };
  }
}

/** Later mentions of an official by the same surname with given name or initials; by surname alone where nobody else bears it. */
function againstOfficials(candidates: readonly Candidate[], folded: string): Candidate[] {
  const all = distinctNames(
    candidates.filter(({ office, name }) => office !== undefined && name?.surname !== undefined),
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
    const name = candidate.name;
    if (
      candidate.office !== undefined ||
      candidate.parties !== undefined ||
      name?.surname === undefined
    )
      return candidate;
    const alone = name.given === undefined && name.initials === undefined;
    const officials = officialsOf(name.surname);
    if (officials.length === 0) return candidate;
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
    if (inPrivateRole(candidate, folded)) return { ...candidate, doubt: 'role-conflict' };
    return { ...candidate, office: same.office, doubt: undefined };
  });
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

function freeOf(
  candidates: readonly Candidate[],
  covered: (span: Span) => boolean,
): (token: Token) => boolean {
  const taken = cover(candidates);
  return (token) => !taken(token) && !covered(token);
}

const ROLE_BEFORE = /(?<!\p{L})(\p{L}{3,25}(?: \p{L}{3,25})?)[ :–-]{1,3}$/u;

/** The role label a person without record gets from the word before the name. */
function withRole(candidate: Candidate, folded: string): Candidate {
  if (
    candidate.cls !== 'person' ||
    candidate.roleLabel !== undefined ||
    candidate.parties !== undefined
  )
    return candidate;
  const label = wordsBefore(candidate, folded)
    .map(roleLabelOf)
    .find((one) => one !== undefined);
  return label === undefined ? candidate : { ...candidate, roleLabel: label };
}

/** The last two words before a name, and the last. */
function wordsBefore(candidate: Candidate, folded: string): readonly string[] {
  const before = folded.slice(Math.max(0, candidate.start - 56), candidate.start);
  const words = ROLE_BEFORE.exec(before)?.[1];
  return words === undefined ? [] : [words, words.split(' ').pop() ?? ''];
}

// Advocates and experts in office bear these too.
const OFFICE_LABELS: ReadonlySet<string> = new Set(['Nümayəndə', 'Ekspert']);

/** True where the word before the name makes its bearer a party, a witness, a relative: no official is meant, whatever the name. */
function inPrivateRole(candidate: Candidate, folded: string): boolean {
  return wordsBefore(candidate, folded).some((words) => {
    const label = roleLabelOf(words);
    const isPrivate = label !== undefined && !OFFICE_LABELS.has(label);
    return isPrivate || SLOTS.has(words) || KIN.has(words);
  });
}

const HALF = /(?<![\p{L}\p{N}])[X*]{1,5}\d{0,3} (?:oğlu|qızı|oglu|qizi)(\p{Ll}{0,5})(?!\p{L})/gu;

/** A patronymic word after an earlier label (`X4 oğlunun`): the whole goes. */
function halfMasked(text: string): Candidate[] {
  return [...text.matchAll(HALF)].map((match) => {
    const read = patronymicEnding(match[0].split(' ')[1] ?? '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      cls: 'person',
      rule: 'person:half-masked',
      score: 0.9,
      features: [],
      ending:
        read === undefined ? NOMINATIVE : { case: read.case, plural: false, copula: read.copula },
      ground: 'P',
      value: match[0],
      doubt: 'orphan',
    };
  });
}

const ALREADY =
  /(?<![\p{L}\p{N}])(?:X{1,3}\d{1,3}|x{2}\.x{2}\.\d{4}|\*{3,}|x{3,}|X{3,})(?![\p{L}\p{N}])/gu;

/** The first sign of earlier masking that is no part of a found span (`4169 **** 1122` is). */
function unmasked(
  original: string,
  linked: readonly Linked[],
  view: View,
): RegExpMatchArray | undefined {
  const taken = cover(linked.map(({ candidate }) => originalSpan(view, candidate)));
  for (const match of original.matchAll(ALREADY)) {
    if (!taken({ start: match.index, end: match.index + match[0].length })) return match;
  }
  return undefined;
}

function doubtsOf(
  view: View,
  linked: readonly Linked[],
  index: RecordIndex,
  original: string,
  policy: Policy,
): Doubt[] {
  const out: Doubt[] = [];
  for (const { candidate, entity } of linked) {
    if (candidate.doubt === undefined || candidate.office !== undefined) continue;
    // A lone given name the grammar found and a party bears is the party's.
    if (
      candidate.doubt === 'lone-given-name' &&
      entity.party !== undefined &&
      candidate.rule === 'person:given'
    )
      continue;
    out.push({ ...originalSpan(view, candidate), kind: candidate.doubt, entity: entity.id });
  }
  for (const span of view.mixed)
    if (span.end - span.start >= 4) out.push({ ...span, kind: 'mixed-script' });
  if (view.quality < policy.thresholds.quality)
    out.push({ start: 0, end: 0, kind: 'text-quality' });
  const already = unmasked(original, linked, view);
  if (already !== undefined)
    out.push({
      start: already.index ?? 0,
      end: (already.index ?? 0) + already[0].length,
      kind: 'already-masked',
    });
  if (index.parties.length === 0) return [...out, { start: 0, end: 0, kind: 'no-record' }];
  const seen = new Set(linked.map(({ entity }) => entity.party));
  for (const party of index.parties) {
    if (party.kind === 'state' || seen.has(party.index)) continue;
    out.push({ start: 0, end: 0, kind: 'record-party-missing', entity: `r${party.index}` });
  }
  return out;
}

const MIN_SURFACE = 4; // letters of a name part that the leak check looks for

function surfacesOf(linked: readonly Linked[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { candidate } of linked) {
    if (candidate.cls !== 'person' || candidate.office !== undefined) continue;
    for (const part of [candidate.name?.surname])
      if (part !== undefined && part.length >= MIN_SURFACE) out.add(part);
  }
  return out;
}
