import type { Candidate, NameParts } from './candidate.ts';
import { NOMINATIVE, type Reading } from './endings.ts';
import { OFFICE_WORDS } from './lexicon.ts';
import { isArea } from './lone-names.ts';
import type { RecordIndex } from './record-index.ts';
import { compatible } from './same-person.ts';
import { isCyrillic, soundKey } from './scripts.ts';
import { isSureGiven } from './sure-givens.ts';
import type { Token } from './tokens.ts';
import { cover, type Span } from './view.ts';

const MIN_PART = 3; // letters: shorter parts are words too often

/**
 * Mentions by one part of a found name: every surname and given name that is masked is searched everywhere,
 * and every father's name, which is somebody's given name too. Where a word would bear a capital as well, the mention
 * is a doubt.
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
    if (name.surname?.includes('-'))
      for (const half of name.surname.split('-')) add(surnames, half);
    add(givens, name.given);
    add(fathers, name.patronymic);
  }
  for (const { name } of index.parties) add(fathers, name.patronymic);
  const shorts = new Set(found.map(({ name }) => name?.given).filter((part) => part?.length === 2));
  if (surnames.size + givens.size + fathers.size === 0) return [];
  const sounds = new Map([...givens, ...surnames].map((stem) => [soundKey(stem), stem] as const));
  const isKept = cover(found.filter(({ office }) => office !== undefined));
  const out: Candidate[] = [];
  const byInitials = initialsOf(found, index);
  for (const [i, token] of tokens.entries()) {
    if (!token.capital || !isFree(token)) continue;
    const { facts } = token;
    const bearer = token.initial ? bearerOfInitials(tokens, i, byInitials) : undefined;
    if (bearer !== undefined) out.push(bearer);
    if (facts.role !== undefined || token.initial) continue;
    const isWord = token.sentenceStart && facts.common;
    const surname =
      isWord && !facts.surnameForm
        ? undefined
        : facts.readings.find(({ stem }) => surnames.has(stem));
    const given =
      surname === undefined && !isTownBefore(token, tokens[i + 1])
        ? facts.readings.find(({ stem }) => givens.has(stem))
        : undefined;
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
    const lead = tokens[i - 1];
    const isWhole = lead?.capital === true && token.before === ' ' && shorts.has(lead.facts.key);
    out.push({
      start: isWhole && surname !== undefined && isFree(lead) ? lead.start : token.start,
      end: token.end,
      ...linkedOf(reading),
      name:
        surname === undefined && !surnames.has(reading.stem)
          ? { given: reading.stem }
          : { surname: reading.stem },
      doubt:
        (father !== undefined || (given !== undefined && isWord)) &&
        !isSureGiven(token, lead, tokens[i + 1])
          ? 'lone-given-name'
          : undefined,
    });
  }
  const led = withLead(out, tokens, isFree);
  return joinPairs(withGivenOf(led, out, tokens, isFree), found);
}

/** `Tovuz şəhər arxivi`: the town, though somebody of the text is called so. */
const isTownBefore = ({ facts }: Token, next: Token | undefined): boolean =>
  facts.place && next?.before === ' ' && /^(?:rayon|şəhər)/u.test(next.text);

/** Stems of the words that bear a capital inside a sentence. */
function wordsInside(tokens: readonly Token[]): ReadonlySet<string> {
  const capitals = tokens.filter(({ capital, sentenceStart }) => capital && !sentenceStart);
  return new Set(capitals.flatMap(({ facts }) => facts.readings.map(({ stem }) => stem)));
}

/** With the mentions of the given names that were found before a surname: `Volkan dedi`. */
function withGivenOf(
  led: readonly Candidate[],
  before: readonly Candidate[],
  tokens: readonly Token[],
  isFree: (token: Token) => boolean,
): readonly Candidate[] {
  const fresh = led.filter((one, i) => one.start !== before[i]?.start && one.name?.given);
  if (fresh.length === 0) return led;
  const givens = new Set(fresh.map(({ name }) => name?.given));
  const isTaken = cover(led);
  const more = tokens.flatMap((token): Candidate[] => {
    if (!token.capital || !isFree(token) || isTaken(token)) return [];
    const reading = token.facts.readings.find(({ stem }) => givens.has(stem));
    if (reading === undefined) return [];
    const { start, end } = token;
    return [{ ...linkedOf(reading), start, end, name: { given: reading.stem }, doubt: undefined }];
  });
  return [...led, ...more].sort((a, b) => a.start - b.start);
}

/** What every mention found by a part of a name is like. */
function linkedOf({ ending }: Reading): Omit<Candidate, 'start' | 'end'> {
  return {
    ...{ cls: 'person', rule: 'person:linked', score: 0.8, features: [] },
    ...{ ending, ground: 'P' },
  };
}

/**
 * `Volkan Yılmaz (pasport …)`: the unknown word before a known surname, where it begins a sentence, is a given
 * name if brackets follow as they do behind whole names, or if it stands inside a sentence elsewhere.
 */
function withLead(
  linked: readonly Candidate[],
  tokens: readonly Token[],
  isFree: (token: Token) => boolean,
): Candidate[] {
  let inside: ReadonlySet<string> | undefined; // gathered when first asked
  let i = 0;
  return linked.map((one) => {
    while ((tokens[i]?.start ?? one.start) < one.start) i++;
    const [lead, own] = [tokens[i - 1], tokens[i]];
    const surname =
      one.name?.surname ?? (own?.facts.given === undefined ? one.name?.given : undefined);
    if (lead === undefined || own === undefined || surname === undefined) return one;
    if (!lead.capital || !lead.sentenceStart || own.before !== ' ' || !isFree(lead)) return one;
    const { facts } = lead;
    const isWord = facts.common || facts.place || facts.kin || facts.slot;
    if (isWord || facts.role !== undefined || OFFICE_WORDS.has(facts.key)) return one;
    if (lead.initial || facts.surname !== undefined || lead.text.length < MIN_PART) return one;
    const isPresented = tokens[i + 1]?.before === ' (' && facts.given === undefined;
    inside ??= wordsInside(tokens);
    if (!isPresented && !inside.has(facts.key)) return one;
    return { ...one, start: lead.start, name: { surname, given: facts.key } };
  });
}

/** `SOYAD AD` beside an `Ad Soyad` of the text: two parts found apart, side by side, as the one name they are. */
function joinPairs(linked: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const pairs = new Map<string, NameParts>();
  for (const { name, office } of found) {
    const { given, surname } = name ?? {};
    if (office !== undefined || given === undefined || surname === undefined) continue;
    for (const key of [`${given} ${surname}`, `${surname} ${given}`])
      pairs.set(key, { given, surname });
  }
  const out: Candidate[] = [];
  for (const one of linked) {
    const last = out[out.length - 1];
    const isBeside = last?.end === one.start - 1 && last.ending.case === 'nom';
    const name = isBeside ? pairs.get(`${partOf(last)} ${partOf(one)}`) : undefined;
    if (last === undefined || name === undefined) out.push(one);
    else out[out.length - 1] = { ...one, start: last.start, name, doubt: undefined };
  }
  return out;
}

const partOf = ({ name }: Candidate) => name?.given ?? name?.surname;

/** Names of the text and the record by their two initials, the second the surname's or the father's; undefined where two persons share them. */
function initialsOf(
  found: readonly Candidate[],
  index: RecordIndex,
): ReadonlyMap<string, NameParts | undefined> {
  const out = new Map<string, NameParts | undefined>();
  const persons = found.filter(({ office }) => office === undefined);
  for (const name of [...persons.map((one) => one.name), ...index.parties.map((one) => one.name)]) {
    const { given, surname, patronymic } = name ?? {};
    if (given === undefined || surname === undefined) continue;
    const own = [`${given[0]}${surname[0]}`, `${surname[0]}${given[0]}`];
    const keys = patronymic === undefined ? own : [...own, `${given[0]}${patronymic[0]}`];
    for (const key of new Set(keys)) {
      const other = out.get(key);
      const isOther =
        out.has(key) && !(other !== undefined && compatible(other, { given, surname }));
      out.set(key, isOther ? undefined : { given, surname });
    }
  }
  return out;
}

/** `S.Q. danışdı`: two initials without a name beside them, of one person who is named. */
function bearerOfInitials(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, NameParts | undefined>,
): Candidate | undefined {
  const [first, second, next] = tokens.slice(at, at + 3);
  if (first === undefined || second?.initial !== true || !/^\. ?$/.test(second.before))
    return undefined;
  const previous = tokens[at - 1];
  const touches = (word: Token | undefined, between: string) =>
    word !== undefined && (word.capital || word.initial) && /^[. ]{0,2}$/.test(between);
  const after =
    next?.capital === true && /^\. ?$/.test(next.before) && !/[\p{Lu}] /u.test(next.before);
  if (touches(previous, first.before) || after) return undefined;
  const name = names.get(`${first.facts.key[0]}${second.facts.key[0]}`);
  if (name === undefined) return undefined;
  return {
    start: first.start,
    end: second.end + 1,
    cls: 'person',
    rule: 'person:initials',
    score: 0.6,
    features: [],
    ending: NOMINATIVE,
    ground: 'P',
    name,
    doubt: 'merge',
  };
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
