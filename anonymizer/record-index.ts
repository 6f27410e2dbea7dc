import { createHmac } from 'node:crypto';
import { type CaseRecord, isPersonName, type Party } from '#domain/person.ts';
import type { NameParts } from './candidate.ts';
import { foldKey, type Reading } from './endings.ts';
import { LEGAL_FORMS, labelOfRole, STATE_BODIES, STATE_NAMES } from './lexicon.ts';
import { quickPattern } from './quick-pattern.ts';
import { russianKey } from './russian-sounds.ts';
import { soundKey } from './scripts.ts';
export type Part = 'surname' | 'given' | 'patronymic';
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

/** A part of a party's name as the record writes it, folded. */
export type RecordedPart = { readonly party: number; readonly part: Part; readonly stem: string };

/** A record made ready for matching: parts of names by folded stem. */
export type RecordIndex = {
  readonly parties: readonly KnownParty[];
  readonly parts: ReadonlyMap<string, readonly { readonly party: number; readonly part: Part }[]>;
  readonly sounds: ReadonlyMap<string, readonly { readonly party: number; readonly part: Part }[]>;
  /** The same by the key of the Russian spelling, each with the recorded form. */
  readonly russian: ReadonlyMap<string, readonly RecordedPart[]>;
  readonly judges: readonly NameParts[];
};

const ready = new WeakMap<CaseRecord, Map<string, RecordIndex>>();
const EMPTY: RecordIndex = {
  parties: [],
  parts: new Map(),
  sounds: new Map(),
  russian: new Map(),
  judges: [],
};

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
  const russian = new Map<string, RecordedPart[]>();
  for (const party of parties) {
    if (party.kind !== 'person') continue;
    for (const part of ['surname', 'given', 'patronymic'] as const) {
      for (const stem of (party.name[part] ?? '').split(/[\s-]+/)) {
        if (stem.length < 2) continue;
        for (const key of new Set([stem, stem.replace(TITLE, '')].map(russianKey)))
          if (key !== undefined) push(russian, key, { party: party.index, part, stem });
        for (const form of part === 'surname' ? bothSexes(stem) : [stem]) {
          push(parts, form, { party: party.index, part });
          if (form.length >= 4) push(sounds, soundKey(form), { party: party.index, part });
        }
      }
    }
  }
  return { parties, parts, sounds, russian, judges: record.judges.map(partsOfText) };
}

const TITLE = /^(?:mir|bey|beq|xan|sah|aga|haci|mirze)(?=.{4})/; // Mirqasımov is Мир-Касимов

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
  if (/[«"“„]/.test(name)) return false;
  const folded = foldKey(name).trim();
  return (
    STATE_NAMES.some((word) => folded.includes(word)) ||
    STATE_BODIES.some((head) => folded.endsWith(` ${head}`))
  );
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

const SIGNS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits of an identifier, folded. */
export function compactOf(text: string): string {
  const key = foldKey(text);
  return key.replace(quickPattern(SIGNS, key), '');
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

export type Hit = {
  readonly party: number;
  readonly part: Part;
  readonly reading: Reading;
  readonly sound: boolean;
  /** A Latin given name or father's name that only sounds alike: beside a surname that does, too. */
  readonly weak?: boolean | undefined;
};
