import type { Doubt } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { HeaderFacts } from '#domain/decision.ts';
import type { ReviewEdit } from '#domain/review-edit.ts';
import { findAddresses, joinAddresses } from './addresses.ts';
import { inBothViews } from './both-views.ts';
import { withBracketedNames } from './bracketed-names.ts';
import { withBynames, withQuotedLeads } from './bynames.ts';
import { type Candidate, withoutOverlap } from './candidate.ts';
import { findClosedPlaces } from './closed-places.ts';
import { findCompanyNames } from './companies.ts';
import { findDamagedIds } from './damaged-ids.ts';
import { findDamagedNames } from './damaged-names.ts';
import { withDoubleSurnames } from './double-surnames.ts';
import { addedCandidates, NO_EDITS, withEdits } from './edits.ts';
import { NOMINATIVE, patronymicEnding } from './endings.ts';
import { findEntryNames } from './entry-names.ts';
import { withoutEponyms } from './eponyms.ts';
import { findWaters } from './event-places.ts';
import { findFacilities } from './facilities.ts';
import { withGivenBehind } from './given-behind.ts';
import { partGlued } from './glued.ts';
import { grownPlaces } from './grow-places.ts';
import { findIdentifiers } from './identifiers.ts';
import { isMaskedWhole } from './idle-doubts.ts';
import { withInitialBehind, withTitle } from './initial-behind.ts';
import { findUnique } from './k-check.ts';
import { findKeptNames } from './kept-names.ts';
import { withLabelledParts } from './labelled-parts.ts';
import { findLandPlaces } from './land-places.ts';
import { withoutLeads } from './lead-words.ts';
import { findLifeDates } from './life-dates.ts';
import {
  joinPersons,
  joinTwins,
  type Linked,
  linkEntities,
  propagate,
  withOtherHalf,
  withoutNextName,
} from './link.ts';
import { findLoneNames } from './lone-names.ts';
import { withSeenYear } from './lost-digits.ts';
import { findNames } from './names.ts';
import { findNicknames } from './nicknames.ts';
import { normalize } from './normalize.ts';
import { findOccupations } from './occupations.ts';
import { hidesNames, isMisread, isTyped, repairOcr } from './ocr-repair.ts';
import { withOffices, wordsBefore } from './office-bearers.ts';
import { isMasked, type Policy } from './policy.ts';
import { withPosts } from './post-phrases.ts';
import { isPost } from './posts.ts';
import { findPrintedNames } from './printed-names.ts';
import { hardSpans, institutionSpans, isCommonPlace, type Protected } from './protect.ts';
import { matchesOf } from './quick-pattern.ts';
import { findParties, roleWordsOfParties } from './record.ts';
import { compactOf, type RecordIndex } from './record-index.ts';
import { findCompanies, findRecordIds } from './record-things.ts';
import { asRussian, rereadEndings } from './reread.ts';
import { findRestNumbers } from './rest-numbers.ts';
import { roleOf } from './roles.ts';
import { findRussianForeigners } from './russian-foreigners.ts';
import { findRussianWork } from './russian-quasi.ts';
import { findSensitive } from './sensitive.ts';
import { findShortGivens } from './short-givens.ts';
import { findInitials, withFathers } from './short-names.ts';
import { findSlashedNames } from './slashed-names.ts';
import { type Stage, WHOLE } from './stages.ts';
import { type Token, tokenize } from './tokens.ts';
import { overTornWords } from './torn-words.ts';
import { behindNames, withoutCitation } from './trimmed-edges.ts';
import { withLetters } from './typed-letters.ts';
import { findMisspelt } from './typos.ts';
import { cover, originalSpan, plainView, type Span, type View } from './view.ts';
import { findVillages, withEdge } from './villages.ts';
import { behindWholeNames } from './whole-names.ts';
import { findWordSurnames, withWordSurnames } from './word-surnames.ts';
import { withoutWordUses } from './word-uses.ts';
import { findCapitalSurnames, withTails } from './written-tails.ts';

/** Everything found in a text: candidates of the view with their entities, doubts with ORIGINAL offsets, masked name stems. */
export type Detection = {
  readonly view: View;
  readonly linked: readonly Linked[];
  readonly doubts: readonly Doubt[];
  readonly surfaces: ReadonlySet<string>;
};

/** What takes names to their ends by what stands beside them, in this order. */
const GROWN: readonly ((text: string, found: readonly Candidate[]) => readonly Candidate[])[] = [
  withoutWordUses,
  withTails,
  withGivenBehind,
  withInitialBehind,
  withWordSurnames,
  withTitle,
  withDoubleSurnames,
  withBracketedNames,
  withLabelledParts,
  withQuotedLeads,
];

/** Runs the detectors over a text (blocks joined by `\n`) and links what they and the reviewers find. */
export function detect(
  original: string,
  facts: HeaderFacts,
  index: RecordIndex,
  policy: Policy,
  without: ReadonlySet<Stage> = WHOLE,
  edits: readonly ReviewEdit[] = NO_EDITS,
): Detection {
  const on = <T>(stage: Stage, find: () => readonly T[]): readonly T[] =>
    without.has(stage) ? [] : find();
  const plain = without.has('repair') ? plainView(original) : normalize(original);
  const read = repaired(plain, index);
  const view = without.has('repair') ? read : partGlued(read, (stem) => index.parts.has(stem));
  const hides = hidesNames(view, plain.text);
  const { text } = view;
  const folded = foldAz(text);
  const tokens = tokenize(text);
  const hard = hardSpans(text, folded);
  const institutions = institutionSpans(text, tokens);
  const soft = institutions.map((span) => withoutPerson(text, span));
  const covered = cover([...hard, ...soft]);
  const hardCover = cover(hard);
  const outsideHard = (found: readonly Candidate[]) =>
    found.filter((one) => !hardCover(one) || isAround(text, one, hard));
  const courtCover = cover(hard.filter(({ rule }) => rule === 'court'));

  const partyNames = on('record', () => withoutNextName(text, findParties(tokens, index))).filter(
    (candidate) => keepsRecordMatch(candidate, soft, courtCover),
  );
  const grammar = on('grammar', () =>
    withoutLeads(
      text,
      withoutEponyms(
        text,
        withOtherHalf(
          text,
          withoutNextName(text, [
            ...findNames(text, tokens, covered),
            ...findSlashedNames(text),
            ...findPrintedNames(tokens),
            ...findEntryNames(tokens),
            ...findRussianForeigners(tokens),
          ]),
        ),
      ),
      index,
    ),
  ).filter((candidate) => candidate.score >= policy.thresholds.person);
  const joined = withoutOverlap(joinPersons(partyNames, withoutOverlap(grammar), index, text)).map(
    (candidate) => withRole(candidate, folded),
  );
  const persons = withBynames(
    text,
    withWordSurnames(text, rereadEndings(text, withFathers(text, joined), index)),
  );
  const recordCompanies = on('companies', () => findCompanies(text, tokens, index));
  const inFull = persons.filter(
    ({ name }) => name?.surname !== undefined && name.given !== undefined,
  );
  const quasi = [
    ...(policy.mask.village
      ? on('quasi', () => inBothViews(findVillages, plain, view)).map((one) => withEdge(text, one))
      : []),
    ...withPosts(
      text,
      outsideHard(
        on('quasi', () => [
          ...behindNames(text, findFacilities(text), inFull).filter((one) => !isOfBody(text, one)),
          ...findSensitive(text, persons),
          ...findKeptNames(text, institutions),
          ...findOccupations(text, persons),
          ...findWaters(text),
          ...findLandPlaces(text),
          ...findClosedPlaces(text, persons).filter((one) => !isOfBody(text, one)),
          ...findRussianWork(text),
        ]),
      ),
    ),
  ];
  const things = [
    ...outsideHard(on('identifiers', () => inBothViews(findIdentifiers, plain, view))),
    ...outsideHard(hides ? findDamagedIds(text) : []),
    ...on('record', () => findRecordIds(text, index)),
    ...halfMasked(text),
    ...on('life-dates', () => findLifeDates(text, index, policy.mask.minorBirthYear)).map((date) =>
      withSeenYear(date, view, original),
    ),
    ...on('addresses', () => inBothViews(findAddresses, plain, view)).map((one) =>
      withoutCitation(text, one, hard),
    ),
    ...recordCompanies,
    ...(policy.mask.company ? on('companies', () => findCompanyNames(text, recordCompanies)) : []),
    ...(policy.mask.quasi ? outsideHard(grownPlaces(text, quasi)) : []),
    ...quasi,
  ].filter((candidate) => isMasked(policy, candidate, text));
  const own = behindWholeNames(text, things, persons);
  const first = joinAddresses(text, withoutOverlap([...persons, ...own], text));
  const nicknames = on('grammar', () => findNicknames(text, persons));
  const withOfficials = (all: readonly Candidate[]) =>
    without.has('offices') ? all : withOffices(all, folded, facts, index, policy);
  const held = withOfficials(first);
  const added = addedCandidates(edits, view, tokens, freeOf(held, covered));
  const named = added.length === 0 ? held : withoutOverlap([...held, ...added], text);
  const mayBeOwner = cover([...hard, ...soft.filter((span) => !isCommonPlace(text, span))]);
  const linkedLater = on('propagation', () =>
    propagate(tokens, named, freeBesidePlaces(named, mayBeOwner), index),
  );
  const withNicknames = withoutOverlap([...named, ...linkedLater, ...nicknames], text);
  const misspelt = on('propagation', () =>
    findMisspelt(tokens, withNicknames, freeOf(withNicknames, covered), index),
  );
  const near = withoutOverlap([...withNicknames, ...misspelt], text);
  const shorts = on('propagation', () =>
    findShortGivens(tokens, near, freeOf(near, covered), index),
  );
  const known = withOfficials([...near, ...shorts].sort((a, b) => a.start - b.start));
  const isPerson = cover(
    known.filter(({ cls, office }) => cls === 'person' && office === undefined),
  );
  const lone = without.has('lone-names')
    ? { candidates: [], unknown: [], doubts: [] }
    : findLoneNames(text, tokens, freeOf(known, covered), isPerson);
  const withLone = [...known, ...lone.candidates];
  const initials = on('lone-names', () => findInitials(text, freeOf(withLone, covered)));
  const capitals = on('lone-names', () => findCapitalSurnames(text, freeOf(withLone, covered)));
  const words = on('lone-names', () => findWordSurnames(text, freeOf(withLone, covered)));
  const found = [...withLone, ...initials, ...capitals, ...words];
  const hidden = hides ? findDamagedNames(tokens, freeOf(found, covered)) : [];
  const taken = cover([...found, ...hidden, ...hard]);
  const rest = on('identifiers', () => findRestNumbers(text, taken)).filter((one) =>
    isMasked(policy, one, text),
  );
  const whole = withoutOverlap([...found, ...hidden, ...rest]);
  const all: readonly Candidate[] = withOfficials(
    hides || view.repaired ? overTornWords(text, tokens, whole) : whole,
  ).map((candidate) => asRussian(text, withRole(withArticle(text, candidate), folded)));
  const grown = GROWN.reduce((found, grow) => grow(text, found), all);
  const { linked: parted, doubts } = linkEntities(grown, index, text);
  const linked = withEdits(joinTwins(text, parted), edits, view, index);
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

function repaired(plain: View, index: RecordIndex): View {
  if (isTyped(plain)) return withLetters(plain);
  return isMisread(plain) ? repairOcr(plain, index) : plain;
}

// Source: names of state bodies.
const BODY_BEHIND =
  /^ (?:Nəzarət|Birliy|İşlər|Agentliy|Xidmət|İdarə|Komitə|Nazirliy|Departament|Palata|Müfəttişliy|Assosiasiya)/u;

/** `İstehlak Bazarına Nəzarət Dövlət Xidməti`: what is no place but the first words of a body's name. */
function isOfBody(text: string, { end }: Candidate): boolean {
  return BODY_BEHIND.test(text.slice(end, end + 20));
}

const INSIDE = /d[aə]k[ıi] \p{Ll}/u;
const OF_LIFE =
  /lise[yi]|gimnazi|bağça|(?:tam|ümumi) orta məktəb|ümumtəhsil|internat|məktəb\p{Ll}{0,4} [^.;\n]{0,30}(?:sinf|qrup)|[Tt]əhsil [Kk]ompleks|həkim|cərrah(?!i)|tibb bacısı|feldşer|kinostudiya|zavod|fabrik|kombinat|kolxoz|sovxoz|ansambl|orkestr/iu;
// Schools of art and offices, which are known by these names to all.
const OF_ALL = /ekspert|ixtisas|akademi/iu;

/** True of a school of children, a doctor's place of work, a post at an institute: the name of a poet makes it no public place. */
const isOfLife = (phrase: string): boolean =>
  (OF_LIFE.test(phrase) || isStaffOf(phrase)) && !OF_ALL.test(phrase);

/** `Nəsimi adına Dilçilik İnstitutunda laborant`: few work there as that, unlike who goes to a house of culture. */
const isStaffOf = (phrase: string): boolean =>
  /[İi]nstitut|laborator|xəstəxana|klinik/iu.test(phrase) && isPost(phrase.split(' ').pop() ?? '');

/** `“Gənclik” metrosunun girişindəki köşkdə`: the station is known to all, the kiosk at it is not. */
function isAround(
  text: string,
  { rule, start, end, features }: Candidate,
  hard: readonly Protected[],
): boolean {
  const isUsed =
    features.includes('after') || /:(?:institution|occupation|establishment)$/.test(rule);
  const isWhole =
    (isUsed && isOfLife(text.slice(start, end))) ||
    rule === 'quasi:apposition' ||
    /:closed-place$/.test(rule);
  return (
    (isWhole || rule === 'quasi:event-place') &&
    hard.every(
      (one) =>
        one.end <= start ||
        one.start >= end ||
        ((one.rule === 'namesake' || one.rule === 'place') &&
          one.start >= start &&
          (isWhole || INSIDE.test(text.slice(one.end, end)))),
    )
  );
}

const NAME_BEFORE = /^\p{Lu}\p{Ll}{2,24}(?: ilə |(?:[^aəeiıoöuü]|y)l[aə] (?=\p{Lu})| (?=["“«„]))/u;

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

function freeOf(
  candidates: readonly Candidate[],
  covered: (span: Span) => boolean,
): (span: Span) => boolean {
  const taken = cover(candidates);
  return (span) => !taken(span) && !covered(span);
}

/**
 * Free is also the first word of a circumstance: in `Soyadovların evində`, `Adla qapını` it is whose house it is
 * or who was there. A bare given name there may be the place's own (`Bahar kəndi`).
 */
function freeBesidePlaces(
  candidates: readonly Candidate[],
  covered: (span: Span) => boolean,
): (token: Token) => boolean {
  const isCircumstance = ({ rule }: Candidate) => rule.startsWith('quasi:');
  const isFree = freeOf(candidates, covered);
  const isFreeOfOthers = freeOf(
    candidates.filter((one) => !isCircumstance(one)),
    covered,
  );
  const starts = new Set(candidates.filter(isCircumstance).map(({ start }) => start));
  return (token) => {
    if (!starts.has(token.start)) return isFree(token);
    const { surnameForm, readings, place } = token.facts;
    const isEnded = readings.some(({ ending }) => ending.case !== 'nom');
    return !place && (surnameForm || isEnded) && isFreeOfOthers(token);
  };
}

const ROLE_REACH = 60; // units before a name that hold its role and whose claim it is of

/** `A.Soyadov`: may be another than the party whose initial it is too. */
const isInitialed = ({ name }: Candidate): boolean =>
  name?.initials !== undefined && name.given === undefined;

/** The role label that a person who may be no party gets from the word before the name. */
function withRole(candidate: Candidate, folded: string): Candidate {
  if (
    candidate.cls !== 'person' ||
    candidate.roleLabel !== undefined ||
    (candidate.parties?.length === 1 && !isInitialed(candidate))
  )
    return candidate;
  const before = folded.slice(Math.max(0, candidate.start - ROLE_REACH), candidate.start);
  const label = roleOf(wordsBefore(candidate, folded), before);
  return label === undefined ? candidate : { ...candidate, roleLabel: label };
}

const ARTICLE =
  /(?<![\p{L}\p{N}-])(?:(?:[ƏəEeAa][lnsşrdztLNSŞRDZT]|ibn|İbn|bin|Bin|Ter|TER|Тер|ТЕР|O|D|d)[-’']|(?:[Vv]an|VAN|[Vv]on|VON|ibn|İBN|bin|BİN)(?: de[nr]| DE[NR])? )$/u;
const ARTICLE_REACH = 9; // units of the longest, with the sign before it

/** `Əl-Soyadinin`, `O’Soyad`, `van der Soyad`: what stands before a foreign surname goes with it. */
function withArticle(text: string, candidate: Candidate): Candidate {
  if (candidate.cls !== 'person' || candidate.office !== undefined) return candidate;
  const before = text.slice(Math.max(0, candidate.start - ARTICLE_REACH), candidate.start);
  const lead = ARTICLE.exec(before)?.[0];
  return lead === undefined ? candidate : { ...candidate, start: candidate.start - lead.length };
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
    if (isMaskedWhole(candidate, view.text)) continue;
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
