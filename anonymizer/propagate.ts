import type { Candidate, NameParts } from './candidate.ts';
import { NOMINATIVE, type Reading } from './endings.ts';
import { OFFICE_WORDS } from './lexicon.ts';
import { isArea } from './lone-names.ts';
import type { RecordIndex } from './record-index.ts';
import { compatible } from './same-person.ts';
import { isCyrillic, soundKey } from './scripts.ts';
import type { Token } from './tokens.ts';
import { cover, type Span } from './view.ts';

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
    const lead = tokens[i - 1];
    const isWhole = lead?.capital === true && token.before === ' ' && shorts.has(lead.facts.key);
    out.push({
      start: isWhole && surname !== undefined && isFree(lead) ? lead.start : token.start,
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

/** Names of the text and the record by their two initials; undefined where two persons share them. */
function initialsOf(
  found: readonly Candidate[],
  index: RecordIndex,
): ReadonlyMap<string, NameParts | undefined> {
  const out = new Map<string, NameParts | undefined>();
  const persons = found.filter(({ office }) => office === undefined);
  for (const name of [...persons.map((one) => one.name), ...index.parties.map((one) => one.name)]) {
    const { given, surname } = name ?? {};
    if (given === undefined || surname === undefined) continue;
    for (const key of [`${given[0]}${surname[0]}`, `${surname[0]}${given[0]}`]) {
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
