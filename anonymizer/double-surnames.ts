import type { Candidate, NameParts } from './candidate.ts';
import { foldKey } from './endings.ts';
import { isSurnameForm } from './lexicon.ts';
import { isSurnameAlone } from './same-person.ts';
import { wordFacts } from './tokens.ts';

const BETWEEN = /^[-–]$/;
const DOUBLE = /(?<![\p{L}-])(\p{Lu}\p{L}{3,24})[-–](\p{Lu}\p{L}{3,24})(?![\p{L}-])/u;

/**
 * `Soyadova-Soyadlı Adın`, `Ad Soyadova-Soyadlıya`: the two halves of a double surname, found apart or as one of
 * them, as one name that bears both. Candidates are in text order.
 */
export function withDoubleSurnames(text: string, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of found) {
    const last = out[out.length - 1];
    const isPair = last !== undefined && areHalves(text, last, one);
    if (isPair) out[out.length - 1] = asOne(last, one);
    else out.push(one);
  }
  return out.map((one, i) => {
    const begun = withFirstHalf(text, one, out[i - 1]?.end ?? 0);
    return named(text, withSecondHalf(text, begun, out[i + 1]?.start ?? text.length));
  });
}

// `-Adlını` behind a surname
const SECOND_HALF = /^[-–](\p{Lu}\p{L}{2,24})(?![\p{L}\p{N}-])/u;
const FAMILY_END = /(?:ov|ev|ova|eva|zade|ski|skaya|l[iu])$/;

/** `A.Soyadova-Ad`: the name with the half of its surname behind the hyphen, where no list has that. */
function withSecondHalf(text: string, one: Candidate, next: number): Candidate {
  const { cls, name = {}, start, end } = one;
  if (cls !== 'person' || one.office !== undefined) return one;
  const last =
    text
      .slice(start, end)
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  const { key } = wordFacts(last);
  if (!FAMILY_END.test(key) || (!isSurnameForm(key) && name.surname !== key)) return one;
  const [whole = '', word = ''] = SECOND_HALF.exec(text.slice(end, end + HALF_REACH)) ?? [];
  const isAllCapitals = /^\p{Lu}+$/u.test(word);
  if (whole === '' || end + whole.length > next || isAllCapitals !== /^\p{Lu}+$/u.test(last))
    return one;
  const { surname, given, readings } = wordFacts(word);
  const read = surname ?? given ?? readings.findLast(({ stem }) => stem.length >= 4) ?? readings[0];
  return {
    ...one,
    end: end + whole.length,
    ending: read?.ending ?? one.ending,
    name: { ...name, surname: `${key}-${read?.stem ?? foldKey(word)}` },
  };
}

// `Бек-` of a Бек-Соядов, with the initials before it.
const FIRST_HALF = /(?<![\p{L}\p{N}.-])((?:\p{Lu}\. ?){0,2})(\p{Lu}\p{L}{1,24})[-–]$/u;
// Titles of which first halves are made.
const TITLE = /^(?:B[əe]y|B[əe]k|Xan|Şah|Mir|Ağa|Hacı|Mirzə|Бе[кйг]|Хан|Шах|Мир|Ага|Гаджи|Мирза)$/u;
const HALF_REACH = 34; // units of the longest

/** The name with the half of its surname before the hyphen, where that is a word of no list. */
function withFirstHalf(text: string, one: Candidate, from: number): Candidate {
  const { cls, name = {}, start, end } = one;
  const titled = withTitledHalf(text, one, from);
  if (titled !== undefined) return titled;
  const own = wordFacts(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '');
  if (cls !== 'person' || name.surname === undefined) return one;
  const isFamily = own.surnameForm || /^zade(?:n|y[ae]|d[ae]|l[ae]|yl[ae]|$)/.test(own.key);
  const before = text.slice(Math.max(from, start - HALF_REACH), start);
  const [whole = '', initials = '', word = ''] = FIRST_HALF.exec(before) ?? [];
  const { common, role, kin, key } = wordFacts(word);
  if (whole === '' || !(isFamily || FAMILY_END.test(key))) return one;
  if ((common || kin || role !== undefined) && !TITLE.test(word)) return one;
  const read = initials.match(/\p{Lu}/gu)?.map(foldKey);
  return {
    ...one,
    start: start - whole.length,
    name: { ...name, initials: name.initials ?? read },
  };
}

// `Али-Ага Соядов`, `Mir-Cəfər Soyadov`: first halves of given names.
const GIVEN_HALF =
  /(?<![\p{L}\p{N}.-])(?:Əli|Mir|Ağa|Hacı|Məmməd|Məhəmməd|Mirzə|Şah|Xan|Hüseyn|Həsən|Али|Мир|Ага|Гаджи|Мамед|Мухаммед|Мирза|Шах|Хан|Гусейн|Гасан|Мехти|Мехди|Молла)[-–]$/u;

/** A name whose given name begins with a half that a hyphen sets off. */
function withTitledHalf(text: string, one: Candidate, from: number): Candidate | undefined {
  if (one.cls !== 'person' || one.name?.given === undefined) return undefined;
  const before = text.slice(Math.max(from, one.start - HALF_REACH), one.start);
  const half = GIVEN_HALF.exec(before)?.[0];
  return half === undefined ? undefined : { ...one, start: one.start - half.length };
}

const LEAD = /^(\p{Lu}\p{Ll}{1,24}) \p{Lu}\p{Ll}{2,24}[-–]\p{Lu}/u;

/** `Ad Soyadzadə-Soyadi`: a double surname with the unknown given name that the span has before it. */
export function withLeadOfDouble(text: string, one: Candidate): Candidate {
  const { cls, name = {}, start, end } = one;
  if (cls !== 'person' || name.given !== undefined || !name.surname?.includes('-')) return one;
  const [, lead] = LEAD.exec(text.slice(start, end)) ?? [];
  return lead === undefined ? one : { ...one, name: { ...name, given: wordFacts(lead).key } };
}

/** True of a name that ends with a surname, bare, and of one that begins with the other half. */
function areHalves(text: string, a: Candidate, b: Candidate): boolean {
  if (a.cls !== 'person' || b.cls !== 'person' || a.office !== b.office) return false;
  if (!BETWEEN.test(text.slice(a.end, b.start))) return false;
  const [first, second] = [a.name ?? {}, b.name ?? {}];
  const rest = text.slice(b.start, b.end).split(' ');
  const lead = text.slice(a.start, a.end).split(/[ .]/).at(-1) ?? '';
  const isLast = wordFacts(lead).key === first.surname;
  const isFirst = wordFacts(rest[0] ?? '').readings.some(({ stem }) => stem === second.surname);
  return isLast && isFirst && (isSurnameAlone(first) || isSurnameAlone(second));
}

function asOne(a: Candidate, b: Candidate): Candidate {
  const shared = b.parties?.filter((party) => a.parties?.includes(party) ?? true);
  const surname = `${a.name?.surname}-${b.name?.surname}`;
  return {
    ...a,
    ...{ end: b.end, ending: b.ending, features: b.features, doubt: b.doubt },
    roleLabel: a.roleLabel ?? b.roleLabel,
    parties: shared === undefined || shared.length === 0 ? (b.parties ?? a.parties) : shared,
    name: { ...a.name, ...b.name, ...restOf(a.name), surname, sex: b.name?.sex ?? a.name?.sex },
  };
}

function restOf({ given, patronymic, initials }: NameParts = {}): NameParts {
  return Object.fromEntries(
    Object.entries({ given, patronymic, initials }).filter(([, part]) => part !== undefined),
  );
}

/** The name of a span that holds a double surname, where one half was read for the whole. */
function named(text: string, one: Candidate): Candidate {
  const { cls, name = {}, start, end } = one;
  if (cls !== 'person' || name.surname === undefined || name.surname.includes('-')) return one;
  const [, first, second] = DOUBLE.exec(text.slice(start, end)) ?? [];
  if (first === undefined || second === undefined) return one;
  const halves = [foldKey(first), foldKey(second)];
  const at = wordFacts(second).readings.some(({ stem }) => stem === name.surname) ? 1 : 0;
  if (at === 0 && halves[0] !== name.surname) return one;
  if (!halves.some(isSurnameForm)) return one;
  const surname = at === 1 ? `${halves[0]}-${name.surname}` : halves.join('-');
  return { ...one, name: { ...name, surname } };
}
