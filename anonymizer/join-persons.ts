import type { Candidate, NameParts } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import type { RecordIndex } from './record-index.ts';
import { conflicts, isTurned } from './same-person.ts';
import { soundKey } from './scripts.ts';
import { isFarther } from './typos.ts';

/**
 * Joins a record match and a grammar match that overlap: one maximal span of one person, or, where the
 * grammar reads another person (`Əliyev Anar` beside the party `Əliyev Vəli`), the grammar's.
 */
export function joinPersons(
  record: readonly Candidate[],
  grammar: readonly Candidate[],
  index: RecordIndex,
  text = '',
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
    const child = childBehind(text, candidate, index);
    if (child !== undefined) {
      out.push(candidate);
      for (const other of over) {
        if (other.end > child) sorted[sorted.indexOf(other)] = asChild(other, child, candidate);
        else dropped.add(other);
      }
      continue;
    }
    const widest = over.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    const parties = candidate.parties ?? [];
    if (isSomebodyElse(widest, candidate, index)) continue;
    if (over.every((other) => areTwoParties(other, record))) {
      out.push(candidate);
      for (const other of over) dropped.add(other);
      continue;
    }
    const rest = besideParty(widest, candidate, index);
    if (rest !== undefined) {
      out.push(candidate);
      sorted[sorted.indexOf(widest)] = rest;
      continue;
    }
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

const CHILD = /^ (?:oğl|qız)\p{Ll}{1,12}(?: (?=\p{Lu})|(?!\p{L}))/u;
const CHILD_REACH = 18; // units of the longest word and a first letter

/**
 * `Ad Ata qızı Soyad oğlu |Adı`, `Ad Soyad qızına| baxır`: where the word for the child of a party ends whose name
 * ends with the surname; undefined of no such name.
 */
function childBehind(
  text: string,
  { start, end, ending, name: { surname } = {}, features, parties = [] }: Candidate,
  index: RecordIndex,
): number | undefined {
  if (surname === undefined || ending.case !== 'nom' || !features.includes('given'))
    return undefined;
  if (parties.some((party) => index.parties[party]?.name.patronymic === surname)) return undefined;
  const kin = CHILD.exec(text.slice(end, end + CHILD_REACH))?.[0];
  const isLast = foldKey(text.slice(start, end)).endsWith(` ${surname}`);
  return kin === undefined || !isLast ? undefined : end + kin.length;
}

/** The child's name without what is the parent's: `Soyad oğlu Adı` as `Adı`. */
function asChild(child: Candidate, start: number, { name: parent = {} }: Candidate): Candidate {
  const { name = {} } = child;
  const own = name.patronymic === parent.surname ? { ...name, patronymic: undefined } : name;
  return { ...child, start, name: own };
}

const INITIALS = /^(?:\p{Lu}\. ?){1,2}/u;
const NEXT_INITIALS = /(?<=\p{L}) (?:\p{Lu}\. ?){1,2}$/u;
const GLUED_SURNAME = /^\p{Lu}\p{Ll}/u;
const SURNAME_FIRST: ReadonlySet<string> = new Set(
  ['soyad-ad', 'soyad-cap', 'soyad-ad-ata-bare'].map((pattern) => `person:${pattern}`),
);

/**
 * Names without what is the next one's: in `H.N.Soyadlı Q.Y.Soyadov` the second pair of initials, in
 * `E.H.Soyadov Həbiblə` the given name behind a name that has its initials already.
 */
export function withoutNextName(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((candidate) => {
    const { start, end, name, rule } = candidate;
    if (candidate.cls !== 'person') return [candidate];
    const isBehindInitials = text[start - 1] === '.' && /\p{Lu}/u.test(text[start - 2] ?? '');
    if (isBehindInitials && SURNAME_FIRST.has(rule)) return [];
    if (text[end - 1] !== '.' || !GLUED_SURNAME.test(text.slice(end, end + 2))) return [candidate];
    const own = text.slice(start, end);
    const next = NEXT_INITIALS.exec(own);
    if (next === null) return [candidate];
    const written = INITIALS.exec(own)?.[0].match(/\p{Lu}/gu);
    const initials = written?.map(foldKey);
    return [{ ...candidate, end: start + next.index, name: { ...name, initials } }];
  });
}

const OTHER_HALF = /^-[А-ЯЁ][а-яё]{2,24}(?!\p{L})/u;
const FIRST_HALF = /[а-яё]{2}$/u;
const HALF_REACH = 27; // units of a hyphen and the second half of a surname

/** Russian names with the second half of a double surname that no pattern took in (`А.Г.Тер-|Соядян`). */
export function withOtherHalf(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    const isHalf =
      text[one.end] === '-' &&
      one.cls === 'person' &&
      one.ending.case === 'nom' &&
      FIRST_HALF.test(text.slice(one.start, one.end));
    const half = !isHalf
      ? undefined
      : OTHER_HALF.exec(text.slice(one.end, one.end + HALF_REACH))?.[0];
    if (half === undefined) return one;
    const { surname } = one.name ?? {};
    const double = surname === undefined ? undefined : `${surname}${foldKey(half)}`;
    return { ...one, end: one.end + half.length, name: { ...one.name, surname: double } };
  });
}

/** `Camal Bəyliylə əl sıxışıb`: what the grammar read as one name is wholly made of the names of two parties. */
function areTwoParties(match: Candidate, record: readonly Candidate[]): boolean {
  const inside = overlapping(record, match).filter(({ cls }) => cls === 'person');
  const [first, second] = inside;
  if (first === undefined || second === undefined) return false;
  const isWhole = ({ features }: Candidate) =>
    features.includes('given') && (features.includes('surname') || features.includes('patronymic'));
  if (match.name?.patronymic !== undefined && !inside.every(isWhole)) return false;
  const of = new Set(first.parties);
  if (second.parties === undefined || second.parties.some((party) => of.has(party))) return false;
  const covered = inside.reduce(
    (sum, one) => sum + Math.min(one.end, match.end) - Math.max(one.start, match.start),
    0,
  );
  const kin = match.rule.startsWith('person:oglu-ad') ? ' oğlu'.length : 0;
  return match.end - match.start - covered < inside.length + kin; // one space between two
}

/**
 * What is left of a grammar match that took in a party beside another name: the party behind a whole name
 * (`Soyad Ad Ata oğlu Xanoğlan ilə`), or before a child of hers (`Məsmə Mövsümova oğlu Soyad`).
 */
function besideParty(
  match: Candidate,
  { name: own = {}, parties = [], start, end }: Candidate,
  index: RecordIndex,
): Candidate | undefined {
  const { name = {} } = match;
  // `vəkil Soyadov Ad Aysenin cəzası`: no part of the advocate's name.
  const isLast = match.end === end && start > match.start && own.surname === undefined;
  if (isLast && own.given !== undefined && !Object.values(name).includes(own.given))
    return { ...match, end: start - 1, ending: NOMINATIVE };
  if (match.rule !== 'person:ad-ata-soyad') return undefined;
  const isBehind =
    match.end === end &&
    own.surname === undefined &&
    parties.some((party) => index.parties[party]?.name.given === name.surname);
  if (isBehind)
    return { ...match, end: start - 1, ending: NOMINATIVE, name: { ...name, surname: undefined } };
  const isBefore =
    match.start === start && own.given !== undefined && own.surname === name.patronymic;
  if (!isBefore || end >= match.end) return undefined;
  return { ...match, start: end + 1, name: { surname: name.surname } };
}

/**
 * True where the grammar reads a whole name that turns the party's round (father and son, one named after the
 * grandfather), or that of a child before the party's own (`Adı Ata Soyadov`).
 */
function isSomebodyElse(
  { name = {}, rule }: Candidate,
  { parties = [] }: Candidate,
  index: RecordIndex,
): boolean {
  const isChild = (given: string | undefined) =>
    rule === 'person:ad-ata-soyad-bare' && given === name.patronymic && given !== name.given;
  return (
    parties.length > 0 &&
    parties.every((party) => {
      const own = index.parties[party]?.name ?? {};
      return (
        isTurned(name, own) ||
        isChild(own.given) ||
        isChildByInitial(name, own) ||
        hasFarFather(name, own)
      );
    })
  );
}

/** `A. Ata oğlu Soyadov` beside the party Soyadov Ata: the son, of whom only the initial is said. */
function isChildByInitial({ initials, given, patronymic }: NameParts, own: NameParts): boolean {
  if (given !== undefined || initials?.length !== 1 || patronymic === undefined) return false;
  return patronymic === own.given && patronymic !== own.patronymic;
}

// Октай is Oqtay, Рагим Rəhim.
const heard = (father: string) => soundKey(father).replace(/[kx]/g, 'g');

const MOST_SLIPS = 2; // letters of a father's name that are mistyped or misread

/** `Adı Başqa oğlu`, a namesake of the party Adı Ata oğlu: no slip makes one father's name of the other. */
function hasFarFather({ given, patronymic, initials }: NameParts, own: NameParts): boolean {
  if (given === undefined || initials !== undefined || given !== own.given) return false;
  if (patronymic === undefined || own.patronymic === undefined) return false;
  if (patronymic === own.surname) return false; // `Ad Soyad qızı ilə gəldi`
  const [key, other] = [heard(patronymic), heard(own.patronymic)];
  if (key.startsWith(other) || other.startsWith(key)) return false;
  return isFarther(key, other, MOST_SLIPS);
}

/** True where the text names another father than the record: an error in one of them, or another person. */
function hasOtherFather(
  { name }: Candidate,
  parties: readonly number[],
  index: RecordIndex,
): boolean {
  const father = name?.patronymic;
  if (father === undefined || name?.given === undefined) return false;
  const key = heard(father);
  return parties.every((party) => {
    const recorded = index.parties[party]?.name.patronymic;
    if (recorded === undefined) return false;
    const other = heard(recorded);
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
