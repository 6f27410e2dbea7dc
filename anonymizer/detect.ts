import type { Doubt } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { HeaderFacts } from '#domain/decision.ts';
import { findAddresses, joinAddresses } from './addresses.ts';
import { inBothViews } from './both-views.ts';
import { type Candidate, type NameParts, withoutOverlap } from './candidate.ts';
import { findCompanyNames } from './companies.ts';
import { findDamagedIds } from './damaged-ids.ts';
import { findDamagedNames } from './damaged-names.ts';
import { NOMINATIVE, patronymicEnding } from './endings.ts';
import { findWaters } from './event-places.ts';
import { findFacilities } from './facilities.ts';
import { partGlued } from './glued.ts';
import { findIdentifiers } from './identifiers.ts';
import { findUnique } from './k-check.ts';
import { findKeptNames } from './kept-names.ts';
import { KIN, roleLabelOf, SLOTS } from './lexicon.ts';
import { findLifeDates } from './life-dates.ts';
import {
  baseSurname,
  compatible,
  joinPersons,
  joinTwins,
  type Linked,
  linkEntities,
  propagate,
  withoutNextName,
} from './link.ts';
import { findLoneNames } from './lone-names.ts';
import { findNames } from './names.ts';
import { findNicknames } from './nicknames.ts';
import { normalize } from './normalize.ts';
import { findOccupations } from './occupations.ts';
import { hidesNames, isMisread, repairOcr } from './ocr-repair.ts';
import { fitsOfficial, knownOfficials, officeOf } from './officials.ts';
import { isMasked, type Policy } from './policy.ts';
import { hardSpans, institutionSpans, type Protected } from './protect.ts';
import { matchesOf } from './quick-pattern.ts';
import { findParties, roleWordsOfParties } from './record.ts';
import { compactOf, type RecordIndex } from './record-index.ts';
import { findCompanies, findRecordIds } from './record-things.ts';
import { asRussian, rereadEndings } from './reread.ts';
import { findRussianWork } from './russian-quasi.ts';
import { findSensitive } from './sensitive.ts';
import { type Stage, WHOLE } from './stages.ts';
import { type Token, tokenize } from './tokens.ts';
import { findMisspelt } from './typos.ts';
import { cover, originalSpan, plainView, type Span, type View } from './view.ts';
import { findVillages } from './villages.ts';

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
  const plain = without.has('repair') ? plainView(original) : normalize(original);
  const read = isMisread(plain) ? repairOcr(plain, index) : plain;
  const view = without.has('repair') ? read : partGlued(read, (stem) => index.parts.has(stem));
  const { text } = view;
  const folded = foldAz(text);
  const tokens = tokenize(text);
  const hard = hardSpans(text, folded);
  const institutions = institutionSpans(text, tokens);
  const soft = institutions.map((span) => withoutPerson(text, span));
  const covered = cover([...hard, ...soft]);
  const hardCover = cover(hard);
  const outsideHard = (found: readonly Candidate[]) => found.filter((one) => !hardCover(one));
  const courtCover = cover(hard.filter(({ rule }) => rule === 'court'));

  const partyNames = on('record', () => withoutNextName(text, findParties(tokens, index))).filter(
    (candidate) => keepsRecordMatch(candidate, soft, courtCover),
  );
  const grammar = on('grammar', () =>
    withoutNextName(text, findNames(text, tokens, covered)),
  ).filter((candidate) => candidate.score >= policy.thresholds.person);
  const joined = withoutOverlap(joinPersons(partyNames, withoutOverlap(grammar), index)).map(
    (candidate) => withRole(candidate, folded),
  );
  const persons = rereadEndings(text, joined, index);
  const recordCompanies = on('companies', () => findCompanies(text, tokens, index));
  const things = [
    ...outsideHard(on('identifiers', () => inBothViews(findIdentifiers, plain, view))),
    ...outsideHard(hidesNames(view) ? findDamagedIds(text) : []),
    ...on('record', () => findRecordIds(text, index)),
    ...halfMasked(text),
    ...on('life-dates', () => findLifeDates(text, index, policy.mask.minorBirthYear)),
    ...on('addresses', () => inBothViews(findAddresses, plain, view)),
    ...recordCompanies,
    ...(policy.mask.company ? on('companies', () => findCompanyNames(text, recordCompanies)) : []),
    ...(policy.mask.village ? on('quasi', () => inBothViews(findVillages, plain, view)) : []),
    ...outsideHard(
      on('quasi', () => [
        ...findFacilities(text),
        ...findSensitive(text, persons),
        ...findKeptNames(text, institutions),
        ...findOccupations(text, persons),
        ...findWaters(text),
        ...findRussianWork(text),
      ]),
    ),
  ].filter((candidate) => isMasked(policy, candidate, text));
  const first = joinAddresses(text, withoutOverlap([...persons, ...things], text));
  const nicknames = on('grammar', () => findNicknames(text, persons));
  const named = without.has('offices') ? first : withOffices(first, folded, facts, index, policy);
  const free = freeOf(named, covered);
  const linkedLater = on('propagation', () => propagate(tokens, named, free, index));
  const withNicknames = withoutOverlap([...named, ...linkedLater, ...nicknames]);
  const misspelt = on('propagation', () =>
    findMisspelt(tokens, withNicknames, freeOf(withNicknames, covered), index),
  );
  const known = withoutOverlap([...withNicknames, ...misspelt]);
  const isPerson = cover(
    known.filter(({ cls, office }) => cls === 'person' && office === undefined),
  );
  const lone = without.has('lone-names')
    ? { candidates: [], unknown: [], doubts: [] }
    : findLoneNames(text, tokens, freeOf(known, covered), isPerson);
  const found = [...known, ...lone.candidates];
  const hidden = hidesNames(view) ? findDamagedNames(tokens, freeOf(found, covered)) : [];
  const all = withoutOverlap([...found, ...hidden]).map((candidate) =>
    asRussian(text, withRole(withArticle(text, candidate), folded)),
  );
  const { linked: parted, doubts } = linkEntities(all, index);
  const linked = joinTwins(text, parted);
  return {
    view,
    linked,
    doubts: [
      ...doubts.map((doubt) => ({ ...doubt, ...originalSpan(view, doubt) })),
      ...doubtsOf(view, linked, index, original, policy),
      ...findUnique(
        text,
        linked
          .filter(({ candidate }) => candidate.office === undefined)
          .map(({ candidate }) => candidate),
        policy.thresholds.people,
      ).map((span): Doubt => ({ ...originalSpan(view, span), kind: 'k-unique' })),
      ...lone.unknown.map((span): Doubt => ({ ...originalSpan(view, span), kind: 'foreign' })),
      ...[...roleWordsOfParties(tokens, index), ...lone.doubts].map(
        (span): Doubt => ({ ...originalSpan(view, span), kind: 'lone-given-name' }),
      ),
    ],
    surfaces: surfacesOf(linked),
  };
}

const NAME_BEFORE = /^\p{Lu}\p{Ll}{2,24} (?:ilə |(?=["“«„]))/u;

/** `Ad ilə Kəndli kəndində`, `Ad “Məktəb” liseyində`: the word before is no part of the place or of what is named in quotation marks. */
function withoutPerson(text: string, span: Protected): Protected {
  const before = NAME_BEFORE.exec(text.slice(span.start, span.end))?.[0];
  return before === undefined ? span : { ...span, start: span.start + before.length };
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
  const named = distinctNames(candidates.filter(({ name }) => name?.given && name.surname));
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    out.push(candidate.cls === 'person' ? withOffice(candidate, out[out.length - 1]) : candidate);
  }
  return againstOfficials(out, folded);

  // Initials fit too many: somebody of the text who bears them too is not to be published for an official.
  function hasRival({ name = {} }: Candidate): boolean {
    if (name.given !== undefined) return false;
    return named.some(
      (other) =>
        compatible(other.name ?? {}, name) &&
        !officials.some((official) => fitsOfficial(other.name ?? {}, official.name) === 'same'),
    );
  }

  function withOffice(candidate: Candidate, previous: Candidate | undefined): Candidate {
    const byRole = officeOf(folded, candidate, previous);
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
    candidate.parties?.length === 1
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

const ARTICLE = /(?<![\p{L}\p{N}-])(?:[ƏəEeAa][lnsşrdzt]|ibn|İbn|bin|Bin|O|D|d)[-’']$/u;

/** `Əl-Soyadinin`, `O’Soyad`: what stands before the hyphen of a foreign surname goes with it. */
function withArticle(text: string, candidate: Candidate): Candidate {
  if (candidate.cls !== 'person' || candidate.office !== undefined) return candidate;
  const lead = ARTICLE.exec(text.slice(Math.max(0, candidate.start - 5), candidate.start))?.[0];
  return lead === undefined ? candidate : { ...candidate, start: candidate.start - lead.length };
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
  return [...matchesOf(text, HALF)].map((match) => {
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
  /(?<![\p{L}\p{N}])(?:X{1,3}\d{1,3}|x{2}\.x{2}\.\d{4}|\*{3,}|x{3,}|X{3,})(?![\p{L}\p{N}])|(?<=\p{L})\*{2,}(?=\p{Ll})/gu;

/** The first sign of earlier masking that is no part of a found span (`4169 **** 1122` is). */
function unmasked(
  original: string,
  linked: readonly Linked[],
  view: View,
): RegExpMatchArray | undefined {
  const taken = cover(linked.map(({ candidate }) => originalSpan(view, candidate)));
  for (const match of matchesOf(original, ALREADY)) {
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
    // A lone given name the grammar found is the person's who bears it with a surname.
    if (
      candidate.doubt === 'lone-given-name' &&
      (entity.party !== undefined || entity.name.surname !== undefined) &&
      candidate.rule !== 'person:lone-given'
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
const MIN_CODE = 7; // letters and digits of a masked number that it looks for

function surfacesOf(linked: readonly Linked[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { candidate } of linked) {
    if (candidate.office !== undefined) continue;
    const { surname, given } = candidate.name ?? {};
    const names = candidate.cls === 'person' ? [surname, given] : [];
    for (const part of names) if (part !== undefined && part.length >= MIN_SURFACE) out.add(part);
    const value = compactOf(candidate.value ?? '');
    if (candidate.rule.startsWith('id:') && value.length >= MIN_CODE && /\d{4}/.test(value))
      out.add(value);
  }
  return out;
}
