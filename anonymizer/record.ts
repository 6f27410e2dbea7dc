import type { Candidate, NameParts } from './candidate.ts';
import { type Ending, NOMINATIVE, type Reading } from './endings.ts';
import { OFFICE_WORDS } from './lexicon.ts';
import type { Hit, KnownParty, Part, RecordIndex } from './record-index.ts';
import { initialHeard, russianKey } from './russian-sounds.ts';
import { isCyrillic, soundKey } from './scripts.ts';
import { breaksName, type Token } from './tokens.ts';

/** Every mention of a person of the record: any order, with and without patronymic, initials, any ending. */
export function findParties(tokens: readonly Token[], index: RecordIndex): Candidate[] {
  if (index.parts.size === 0) return [];
  const surnames = tokens.map((token) => isSurnameOf(token, index));
  const heard = tokens.map((token, i) =>
    hitsOf(token, index, isNameWithoutCapitals(tokens, i, index, surnames)),
  );
  const hits = heard.map((own, i) => withoutWeak(own, tokens, heard, i));
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = groupAt(tokens, hits, i, index);
    if (group === undefined) continue;
    out.push(group.candidate);
    i = group.last;
  }
  return out;
}

function isSurnameOf(token: Token, index: RecordIndex): readonly number[] {
  if (token.capital || token.text.length < MIN_LOWER) return NOBODY;
  return partiesBy(token, index, 'surname');
}

const NOBODY: readonly number[] = [];

function partiesBy({ facts }: Token, index: RecordIndex, part: Part): readonly number[] {
  let out = NOBODY;
  for (const { stem } of facts.readings)
    for (const hit of index.parts.get(stem) ?? []) if (hit.part === part) out = [...out, hit.party];
  return out;
}

const MIN_LOWER = 4; // letters of a surname that is looked for without its capital

/** `lətifova aynurə`, `qƏMBƏROV sƏRXAN`, `Qəmbərov1`: a party's surname and given name side by side, or a surname with a footnote. */
function isNameWithoutCapitals(
  tokens: readonly Token[],
  at: number,
  index: RecordIndex,
  surnames: readonly (readonly number[])[],
): boolean {
  const token = tokens[at] as Token;
  if (token.capital) return false;
  const own = surnames[at] ?? [];
  if (own.length > 0 && /^\p{Lu}/u.test(token.text) && token.facts.surnameForm) return true;
  const joined = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined && right?.before === ' ';
  const fits = (surname: readonly number[], given: Token | undefined) =>
    surname.length > 0 &&
    given !== undefined &&
    partiesBy(given, index, 'given').some((party) => surname.includes(party));
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (own.length > 0)
    return (
      (joined(token, after) && fits(own, after)) || (joined(before, token) && fits(own, before))
    );
  return (
    (joined(before, token) && fits(surnames[at - 1] ?? [], token)) ||
    (joined(token, after) && fits(surnames[at + 1] ?? [], token))
  );
}

/** `Ad A. Soyadov`: beside the given name the one initial is the father's. */
const fitsFather = (name: NameParts | undefined, [initial, ...more]: readonly string[]): boolean =>
  initial !== undefined && more.length === 0 && name?.patronymic?.startsWith(initial) === true;

const NO_HITS: readonly Hit[] = [];

function hitsOf(token: Token, index: RecordIndex, isName = false): readonly Hit[] {
  if (!token.capital && !isName) return NO_HITS;
  const out: Hit[] = [];
  for (const reading of token.facts.readings) {
    for (const entry of index.parts.get(reading.stem) ?? [])
      out.push({ ...entry, reading, sound: false });
  }
  if (out.length > 0 || token.text.length < 4) return out;
  for (const reading of token.facts.readings) {
    if (reading.stem.length < 4) continue;
    for (const entry of index.sounds.get(soundKey(reading.stem)) ?? []) {
      const weak = entry.part !== 'surname' && !isCyrillic(token.text);
      out.push({ ...entry, reading, sound: true, weak });
    }
  }
  return out.length > 0 || !isCyrillic(token.text) ? out : russianHits(token, index);
}

/** `HASANLI SHAMSI FARMAN` of a passport: the names go with the surname that is spelt in that way, too. */
function withoutWeak(
  own: readonly Hit[],
  tokens: readonly Token[],
  all: readonly (readonly Hit[])[],
  at: number,
): readonly Hit[] {
  if (!own.some(({ weak }) => weak)) return own;
  const isJoined = (i: number) => tokens[i]?.before === ' ';
  let [first, last] = [at, at];
  while (at - first < PASSPORT_REACH && isJoined(first)) first--;
  while (last - at < PASSPORT_REACH && isJoined(last + 1)) last++;
  const around = all.slice(first, last + 1).flat();
  const isSpeltSo = ({ party }: Hit) =>
    around.some((hit) => hit.party === party && hit.part === 'surname' && hit.sound);
  return own.filter((hit) => !hit.weak || isSpeltSo(hit));
}

const PASSPORT_REACH = 2; // words of a name between its first and its last

/** `Касумова` of a party Qasımov: read as the recorded form, since the Russian one is declined. */
function russianHits({ facts }: Token, index: RecordIndex): readonly Hit[] {
  if (facts.common && (facts.given ?? facts.surname) === undefined) return NO_HITS;
  const keys = new Set([facts.key, facts.key.replace(/[oei]m$/, '')].map(russianKey));
  const found = [...keys].flatMap((key) => index.russian.get(key ?? '') ?? []);
  return found.map(({ party, part, stem }) => ({
    ...{ party, part, sound: true },
    reading: { stem, ending: NOMINATIVE },
  }));
}

function groupAt(
  tokens: readonly Token[],
  hits: readonly (readonly Hit[])[],
  first: number,
  index: RecordIndex,
): { candidate: Candidate; last: number } | undefined {
  let start = first;
  const token = tokens[first] as Token;
  let candidates: Set<number>;
  if (token.initial) {
    // Initials before a surname: "A.B. Soyadov", "A.Soyadov".
    let next = first;
    while (
      tokens[next]?.initial === true &&
      next - first < 3 &&
      !breaksName((tokens[next + 1] as Token | undefined)?.before ?? '\n', tokens[next] as Token)
    )
      next++;
    const surname = hits[next]?.filter((hit) => hit.part === 'surname') ?? [];
    if (surname.length === 0 || next === first) return undefined;
    const initials = tokens.slice(first, next).map((each) => each.facts.key.slice(0, 1));
    const isRussian = isCyrillic((tokens[next] as Token).text);
    const fitting = surname.filter((hit) =>
      fitsInitials(index.parties[hit.party]?.name, initials, isRussian),
    );
    if (fitting.length === 0) return undefined;
    candidates = new Set(fitting.map((hit) => hit.party));
    start = next;
  } else {
    if ((hits[first] ?? []).length === 0) return undefined;
    candidates = new Set(hits[first]?.map((hit) => hit.party));
  }
  let last = start;
  const used = new Set<Part>();
  const chosen: (readonly Hit[])[] = [hits[start] ?? []];
  let patronymicWord: Token | undefined;
  let initials = 0;
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token;
    if (breaksName(next.before, tokens[last] as Token, next)) break;
    if (next.facts.patronymic !== undefined && patronymicWord === undefined && last >= start) {
      const ofLast = hits[last] ?? [];
      // `Soyadov oğlu ilə`: a son, no father's name.
      if (isOwner(ofLast) || isFamilyName(ofLast)) break;
      patronymicWord = next;
      last++;
      if (next.facts.patronymic.case !== 'nom') break;
      continue;
    }
    if (next.initial && initials < 2) {
      // `A.B.Soyadovdan C.D.Soyadovun`: the second pair is the next one's.
      if (start > first || isDeclined(chosen[chosen.length - 1])) break;
      initials++;
      last++;
      continue;
    }
    const shared = (hits[last + 1] ?? []).filter(
      (hit) => candidates.has(hit.party) && !usedBy(chosen, hit),
    );
    if (shared.length === 0) break;
    candidates = new Set(shared.map((hit) => hit.party));
    chosen.push(shared);
    last++;
  }
  const written = tokens
    .slice(first, last + 1)
    .filter((each) => each.initial)
    .map((each) => each.facts.key.slice(0, 1));
  let hasFathersInitial = false;
  if (initials > 0) {
    // `Ekspert Soyadov A.B.`: a namesake whose initials are others.
    const nameOf = (party: number) => index.parties[party]?.name;
    const hasGiven = chosen.some((list) => list.some(({ part }) => part === 'given'));
    const own = [...candidates].filter((party) => hasGiven && fitsFather(nameOf(party), written));
    hasFathersInitial = own.length > 0;
    candidates = new Set(
      hasFathersInitial
        ? own
        : [...candidates].filter((party) =>
            fitsInitials(nameOf(party), written, isCyrillic(token.text)),
          ),
    );
    if (candidates.size === 0) return undefined;
  }
  candidates = bearersOf(chosen, candidates, patronymicWord !== undefined);
  let wordLike = false;
  const parties = [...candidates];
  const parts = chosen.map((list) => list.filter((hit) => candidates.has(hit.party)));
  for (const list of parts) for (const hit of list) used.add(hit.part);
  // A lone father's name is somebody else's given name more often than not: the grammar looks at it.
  if (chosen.length === 1 && patronymicWord === undefined && initials === 0 && start === first) {
    const single = parts[0] ?? [];
    if (single.every((hit) => hit.part === 'patronymic')) return undefined;
    if (single.every((hit) => hit.part !== 'surname')) {
      if (isRoleHere(tokens[first] as Token)) return undefined;
      wordLike = isWordHere(tokens[first] as Token);
    }
  }
  if (initials > 0 && !used.has('surname')) return undefined;
  const cyrillic = tokens.slice(first, last + 1).some((each) => isCyrillic(each.text));
  const lastHits = parts[parts.length - 1] ?? [];
  const endsWithName = patronymicWord === undefined || (tokens[last] as Token) !== patronymicWord;
  const party = index.parties[parties[0] ?? -1];
  const named = mentionParts(parts, candidates, cyrillic ? index : undefined);
  // `Soyadova` of a man or of a woman: who is meant is not known yet.
  const reading =
    parties.length > 1
      ? (lastHits.find(({ part, reading: { stem } }) => named[part] === stem)?.reading ??
        bestReading(lastHits, party))
      : bestReading(lastHits, party);
  const ending: Ending = endsWithName
    ? initials > 0 && (tokens[last] as Token).initial
      ? NOMINATIVE
      : (reading?.ending ?? NOMINATIVE)
    : stripSex(patronymicWord?.facts.patronymic);
  const sound = chosen.some((list) => list.every((hit) => hit.sound));
  const endToken = tokens[last] as Token;
  // Surname and father's name without `oğlu`: the father himself.
  const isFather =
    named.given === undefined &&
    named.surname !== undefined &&
    named.patronymic !== undefined &&
    patronymicWord === undefined &&
    initials === 0;
  return {
    last,
    candidate: {
      start: token.start,
      end: endToken.stop,
      cls: 'person',
      rule: 'record:person',
      score: used.size >= 2 ? 1 : 0.9,
      features: [
        ...used,
        ...(patronymicWord === undefined ? [] : ['patronymic-word']),
        ...(sound ? ['sound'] : []),
      ],
      ending,
      ground: 'P',
      parties: isFather ? undefined : parties,
      name: {
        ...(isFather ? { ...named, given: named.patronymic, patronymic: undefined } : named),
        ...(written.length > 0 && !hasFathersInitial ? { initials: written } : {}),
      },
      // A given name that is also a word, where a word would bear a capital too: masked, and a person looks.
      doubt: wordLike
        ? 'lone-given-name'
        : sound && !cyrillic
          ? 'typo'
          : ending.plural
            ? 'merge'
            : undefined,
    },
  };
}

/** Without those of whom a word is the father's name, where it is the given name of another: a child bears its father's. */
function bearersOf(
  chosen: readonly (readonly Hit[])[],
  candidates: ReadonlySet<number>,
  isFathersName: boolean,
): Set<number> {
  if (isFathersName || candidates.size === 1) return new Set(candidates);
  const isNamed = (party: number) =>
    chosen.some((list) => list.some((hit) => hit.party === party && hit.part === 'given'));
  const named = [...candidates].filter(isNamed);
  const isSomebody = chosen.every((list) => list.some(({ part }) => part !== 'surname'));
  const isPair = chosen.length > 1;
  return new Set(named.length > 0 && (isSomebody || isPair) ? named : candidates);
}

/** True where every way to read a word gives it an ending: what follows is no part of the name. */
function isDeclined(hits: readonly Hit[] = []): boolean {
  return hits.length > 0 && hits.every(({ reading }) => reading.ending.case !== 'nom');
}

/** `Sərxanın oğluna`: a son of the party, no patronymic. */
function isOwner(hits: readonly Hit[]): boolean {
  return hits.length > 0 && hits.every(({ reading }) => reading.ending.case === 'gen');
}

function isFamilyName(hits: readonly Hit[]): boolean {
  return hits.length > 0 && hits.every(({ part }) => part === 'surname');
}

function usedBy(chosen: readonly (readonly Hit[])[], hit: Hit): boolean {
  return chosen.some(
    (list) =>
      list.length > 0 && list.every((each) => each.party !== hit.party || each.part === hit.part),
  );
}

const atWordPlace = (token: Token) => token.sentenceStart || token.allCapitals;

function isRoleHere(token: Token): boolean {
  const { facts } = token;
  return (
    (facts.role !== undefined || facts.kin || OFFICE_WORDS.has(facts.key)) && atWordPlace(token)
  );
}

function isWordHere(token: Token): boolean {
  const { facts } = token;
  return facts.role !== undefined || facts.kin || (facts.common && atWordPlace(token));
}

/**
 * Role and kin words at the beginning of a sentence that are also the given name of a party (`Ata`, `Hakim`):
 * they stay, since they are words nearly always, and are doubts.
 */
export function roleWordsOfParties(tokens: readonly Token[], index: RecordIndex): Token[] {
  if (index.parts.size === 0) return [];
  return tokens.filter(
    (token) =>
      token.capital &&
      isRoleHere(token) &&
      hitsOf(token, index).some((hit) => hit.part === 'given' && !hit.sound),
  );
}

function stripSex(ending: (Ending & { sex?: unknown }) | undefined): Ending {
  if (ending === undefined) return NOMINATIVE;
  return { case: ending.case, plural: ending.plural, copula: ending.copula };
}

function fitsInitials(
  name: NameParts | undefined,
  initials: readonly string[],
  isRussian: boolean,
): boolean {
  if (name === undefined) return false;
  const read = (part: string | undefined) =>
    part === undefined || !isRussian ? part?.slice(0, 1) : initialHeard(part.slice(0, 1));
  const [given, father] = [read(name.given), read(name.patronymic)];
  const [first, second] = initials.map(read);
  if (initials.length === 1) return first === given;
  return (
    (first === given && (father === undefined || second === father)) ||
    (first === father && second === given)
  );
}

/** The reading that fits the party: nominative of the recorded form first (`Əliyeva` of a woman), else the first. */
function bestReading(hits: readonly Hit[], party: KnownParty | undefined): Reading | undefined {
  const own = hits.filter((hit) => hit.party === party?.index || party === undefined);
  const exact = own.find(
    (hit) => hit.part !== 'surname' || hit.reading.stem === party?.name.surname,
  );
  return (exact ?? own[0] ?? hits[0])?.reading;
}

function mentionParts(
  parts: readonly (readonly Hit[])[],
  parties: ReadonlySet<number>,
  russian: RecordIndex | undefined,
): NameParts {
  const out: { surname?: string; given?: string; patronymic?: string } = {};
  // `Соядову` is a man's dative and a woman's accusative: the recorded form decides.
  const isOwn = ({ party, part, reading }: Hit) =>
    russian?.parties[party]?.name[part] === reading.stem;
  for (const list of parts) {
    const own = list.filter((each) => parties.has(each.party));
    const hit = own.find(isOwn) ?? own[0];
    if (hit !== undefined && out[hit.part] === undefined) out[hit.part] = hit.reading.stem;
  }
  return out;
}
