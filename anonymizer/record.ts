import { createHmac } from 'node:crypto';
import { type CaseRecord, isPersonName, type Party } from '#domain/person.ts';
import type { Candidate, NameParts } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, type Reading } from './endings.ts';
import { LEGAL_FORMS, labelOfRole, OFFICE_WORDS, STATE_NAMES } from './lexicon.ts';
import { isCyrillic, soundKey } from './scripts.ts';
import { breaksName, type Token } from './tokens.ts';

type Part = 'surname' | 'given' | 'patronymic';
/** A party of the record as the matcher knows it. Rows of one person are one known party. */
export type KnownParty = {
  readonly index: number;
  readonly label: string;
  readonly kind: 'person' | 'company' | 'state';
  readonly name: NameParts;
  readonly nameWords: readonly string[];
  readonly ids: readonly {
    readonly cls: 'fin' | 'voen' | 'phone' | 'email' | 'account';
    readonly compact: string;
  }[];
  readonly birthDate?: string | undefined;
  readonly addressWords: readonly (readonly string[])[];
};

/** A record made ready for matching: parts of names by folded stem. */
export type RecordIndex = {
  readonly parties: readonly KnownParty[];
  readonly parts: ReadonlyMap<string, readonly { readonly party: number; readonly part: Part }[]>;
  readonly sounds: ReadonlyMap<string, readonly { readonly party: number; readonly part: Part }[]>;
  readonly judges: readonly NameParts[];
};

const ready = new WeakMap<CaseRecord, Map<string, RecordIndex>>();
const EMPTY: RecordIndex = { parties: [], parts: new Map(), sounds: new Map(), judges: [] };

/** The record made ready for matching; memoised per record and seed. */
export function indexRecord(record: CaseRecord | undefined, seed: string): RecordIndex {
  if (record === undefined) return EMPTY;
  const bySeed = ready.get(record) ?? new Map<string, RecordIndex>();
  ready.set(record, bySeed);
  const known = bySeed.get(seed);
  if (known !== undefined) return known;
  const index = build(record, seed);
  bySeed.set(seed, index);
  return index;
}

function build(record: CaseRecord, seed: string): RecordIndex {
  const rows = seededOrder(record.parties, seed);
  const parties: KnownParty[] = [];
  const seen = new Map<string, number[]>();
  for (const row of rows) {
    const key = wordsOf(row.name).join(' ');
    const namesakes = seen.get(key) ?? [];
    const at = namesakes.find((one) => isSameParty(parties[one] as KnownParty, row));
    if (at !== undefined) {
      parties[at] = merge(parties[at] as KnownParty, row.party);
      continue;
    }
    seen.set(key, [...namesakes, parties.length]);
    parties.push(knownParty(row.party, row.name, row.role, parties.length));
  }
  const parts = new Map<string, { party: number; part: Part }[]>();
  const sounds = new Map<string, { party: number; part: Part }[]>();
  for (const party of parties) {
    if (party.kind !== 'person') continue;
    for (const part of ['surname', 'given', 'patronymic'] as const) {
      for (const stem of (party.name[part] ?? '').split(/[\s-]+/)) {
        if (stem.length < 2) continue;
        for (const form of part === 'surname' ? bothSexes(stem) : [stem]) {
          push(parts, form, { party: party.index, part });
          if (form.length >= 4) push(sounds, soundKey(form), { party: party.index, part });
        }
      }
    }
  }
  return { parties, parts, sounds, judges: record.judges.map(partsOfText) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function bothSexes(stem: string): string[] {
  if (/(?:ov|ev)$/.test(stem)) return [stem, `${stem}a`];
  if (/(?:ova|eva)$/.test(stem)) return [stem, stem.slice(0, -1)];
  return [stem];
}

/**
 * Whether a row of the same name is the party itself. Equal numbers prove it, other numbers or another birth
 * date disprove it; without either, one name on two sides of a case is two persons.
 */
function isSameParty(known: KnownParty, { party, role }: Row): boolean {
  if (known.kind !== 'person') return true;
  const ids = idsOf(party);
  const fins = (list: KnownParty['ids']) => list.filter(({ cls }) => cls === 'fin');
  const [own, other] = [fins(known.ids)[0], fins(ids)[0]];
  if (own !== undefined && other !== undefined) return own.compact === other.compact;
  if (known.birthDate !== undefined && party.birthDate !== undefined)
    return known.birthDate === party.birthDate;
  const label = labelOfRole(role);
  if (known.label === label || role === 'nümayəndə') return true;
  return known.ids.some((one) => ids.some((id) => id.compact === one.compact));
}

type Row = { readonly party: Party; readonly name: Party['fullName']; readonly role: string };

function seededOrder(parties: readonly Party[], seed: string): Row[] {
  const rows: Row[] = parties.map((party) => ({ party, name: party.fullName, role: party.role }));
  for (const party of parties) {
    if (party.representative === undefined) continue;
    const [surname = '', given = '', ...rest] = party.representative.split(/\s+/);
    const name = { surname, given, patronymic: rest.length > 0 ? rest.join(' ') : undefined };
    rows.push({ party: { role: 'nümayəndə', fullName: name }, name, role: 'nümayəndə' });
  }
  const key = (row: Row) =>
    createHmac('sha256', seed).update(wordsOf(row.name).join(' ')).digest('hex');
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function wordsOf(name: Party['fullName']): string[] {
  const text = isPersonName(name)
    ? `${name.surname} ${name.given} ${name.patronymic ?? ''}`
    : name.name;
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldKey) ?? [];
}

/** Words of a company's name without quotation marks and legal forms, folded. */
export function companyCore(name: string): string[] {
  let core = name;
  for (const form of LEGAL_FORMS) core = core.replaceAll(form, ' ');
  return core.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldKey) ?? [];
}

function isStateBody(name: string): boolean {
  const folded = foldKey(name);
  return STATE_NAMES.some((word) => folded.includes(word)) && !/[«"“„]/.test(name);
}

function knownParty(
  party: Party,
  name: Party['fullName'],
  role: string,
  index: number,
): KnownParty {
  const person = isPersonName(name);
  const kind = person ? 'person' : isStateBody(name.name) ? 'state' : 'company';
  return {
    index,
    label: labelOfRole(role),
    kind,
    name: person ? partsOfName(name) : {},
    nameWords: person ? wordsOf(name) : companyCore(name.name),
    ids: idsOf(party),
    birthDate: party.birthDate,
    addressWords: addressParts(party.address),
  };
}

function merge(known: KnownParty, party: Party): KnownParty {
  return {
    ...known,
    ids: [...known.ids, ...idsOf(party)],
    birthDate: known.birthDate ?? party.birthDate,
    addressWords: [...known.addressWords, ...addressParts(party.address)],
  };
}

function idsOf(party: Party): KnownParty['ids'] {
  const list = (['fin', 'voen', 'phone', 'email', 'account'] as const).flatMap((cls) => {
    const raw = party[cls];
    if (raw === undefined) return [];
    const compact = compactOf(
      cls === 'phone' ? raw.replace(/^\D*994/, '').replace(/^\D*0/, '') : raw,
    );
    return compact.length < 5 ? [] : [{ cls, compact }];
  });
  return list;
}

/** Letters and digits of an identifier, folded. */
export function compactOf(text: string): string {
  return foldKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const AREA = /(?:rayonu|rayon|şəhəri|şəhər|ş\.|r\.|ray\.|respublikası)\s*$/iu;
function addressParts(address: string | undefined): string[][] {
  if (address === undefined) return [];
  return address
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !AREA.test(part))
    .map((part) => part.match(/[\p{L}\p{M}]+|\d+/gu)?.map(foldKey) ?? [])
    .filter((words) => words.join('').length >= 5);
}

function partsOfName(name: {
  surname: string;
  given: string;
  patronymic?: string | undefined;
}): NameParts {
  const [father = ''] = (name.patronymic ?? '').split(/\s+/);
  const sex = /q[ıi]z[ıi]|ovna|evna/iu.test(name.patronymic ?? '')
    ? 'f'
    : /o[ğg]lu|ovi[çc]|evi[çc]/iu.test(name.patronymic ?? '')
      ? 'm'
      : undefined;
  return {
    surname: foldKey(name.surname),
    given: foldKey(name.given),
    patronymic: father === '' ? undefined : foldKey(father),
    sex,
  };
}

/** Parts of a name written in one line, with or without patronymic; initials where they stand. */
export function partsOfText(text: string): NameParts {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const initials = words.filter((word) => word.length <= 1).map(foldKey);
  const long = words.filter((word) => word.length > 1).map(foldKey);
  if (initials.length > 0) return { surname: long[0], initials };
  return { surname: long[0], given: long[1], patronymic: long[2] };
}

type Hit = {
  readonly party: number;
  readonly part: Part;
  readonly reading: Reading;
  readonly sound: boolean;
};

/** Every mention of a person of the record: any order, with and without patronymic, initials, any ending. */
export function findParties(tokens: readonly Token[], index: RecordIndex): Candidate[] {
  if (index.parts.size === 0) return [];
  const hits = tokens.map((token, i) =>
    hitsOf(token, index, isNameWithoutCapitals(tokens, i, index)),
  );
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = groupAt(tokens, hits, i, index);
    if (group === undefined) continue;
    out.push(group.candidate);
    i = group.last;
  }
  return out;
}

function isSurnameOf(token: Token | undefined, index: RecordIndex): readonly number[] {
  if (token === undefined || token.capital || token.text.length < MIN_LOWER) return [];
  return partiesBy(token, index, 'surname');
}

function partiesBy({ facts }: Token, index: RecordIndex, part: Part): readonly number[] {
  return facts.readings.flatMap(({ stem }) =>
    (index.parts.get(stem) ?? []).filter((hit) => hit.part === part).map(({ party }) => party),
  );
}

const MIN_LOWER = 4; // letters of a surname that is looked for without its capital

/** `lətifova aynurə`, `qƏMBƏROV sƏRXAN`, `Qəmbərov1`: a party's surname and given name side by side, or a surname with a footnote. */
function isNameWithoutCapitals(tokens: readonly Token[], at: number, index: RecordIndex): boolean {
  const token = tokens[at] as Token;
  if (token.capital) return false;
  const own = isSurnameOf(token, index);
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
    (joined(before, token) && fits(isSurnameOf(before, index), token)) ||
    (joined(token, after) && fits(isSurnameOf(after, index), token))
  );
}

function hitsOf(token: Token, index: RecordIndex, isName = false): readonly Hit[] {
  if (!token.capital && !isName) return [];
  const out: Hit[] = [];
  for (const reading of token.facts.readings) {
    for (const entry of index.parts.get(reading.stem) ?? [])
      out.push({ ...entry, reading, sound: false });
  }
  if (out.length > 0 || token.text.length < 4) return out;
  for (const reading of token.facts.readings) {
    if (reading.stem.length < 4) continue;
    for (const entry of index.sounds.get(soundKey(reading.stem)) ?? []) {
      if (entry.part === 'surname' || isCyrillic(token.text))
        out.push({ ...entry, reading, sound: true });
    }
  }
  return out;
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
    const fitting = surname.filter((hit) => fitsInitials(index.parties[hit.party]?.name, initials));
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
      if (isOwner(hits[last] ?? [])) break;
      patronymicWord = next;
      last++;
      if (next.facts.patronymic.case !== 'nom') break;
      continue;
    }
    if (next.initial && initials < 2) {
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
  const lastHits = parts[parts.length - 1] ?? [];
  const endsWithName = patronymicWord === undefined || (tokens[last] as Token) !== patronymicWord;
  const party = index.parties[parties[0] ?? -1];
  const reading = bestReading(lastHits, party);
  const ending: Ending = endsWithName
    ? initials > 0 && (tokens[last] as Token).initial
      ? NOMINATIVE
      : (reading?.ending ?? NOMINATIVE)
    : stripSex(patronymicWord?.facts.patronymic);
  const sound = chosen.some((list) => list.every((hit) => hit.sound));
  const cyrillic = tokens.slice(first, last + 1).some((each) => isCyrillic(each.text));
  const endToken = tokens[last] as Token;
  const named = mentionParts(parts, candidates);
  // Surname and father's name without `oğlu`: the father himself.
  const isFather =
    named.given === undefined &&
    named.surname !== undefined &&
    named.patronymic !== undefined &&
    patronymicWord === undefined &&
    initials === 0;
  const written = tokens
    .slice(first, last + 1)
    .filter((each) => each.initial)
    .map((each) => each.facts.key.slice(0, 1));
  return {
    last,
    candidate: {
      start: token.start,
      end: endToken.end + (endToken.initial ? 1 : 0),
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
        ...(written.length > 0 ? { initials: written } : {}),
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

/** `Sərxanın oğluna`: a son of the party, no patronymic. */
function isOwner(hits: readonly Hit[]): boolean {
  return hits.length > 0 && hits.every(({ reading }) => reading.ending.case === 'gen');
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

function fitsInitials(name: NameParts | undefined, initials: readonly string[]): boolean {
  if (name === undefined) return false;
  const given = name.given?.slice(0, 1);
  const father = name.patronymic?.slice(0, 1);
  if (initials.length === 1) return initials[0] === given;
  return (
    (initials[0] === given && (father === undefined || initials[1] === father)) ||
    (initials[0] === father && initials[1] === given)
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

function mentionParts(parts: readonly (readonly Hit[])[], parties: ReadonlySet<number>): NameParts {
  const out: { surname?: string; given?: string; patronymic?: string } = {};
  for (const list of parts) {
    const hit = list.find((each) => parties.has(each.party));
    if (hit !== undefined && out[hit.part] === undefined) out[hit.part] = hit.reading.stem;
  }
  return out;
}
