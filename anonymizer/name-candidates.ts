import type { Candidate } from './candidate.ts';
import { endingOfTail, NOMINATIVE } from './endings.ts';
import { isParticiple } from './formed-words.ts';
import { OFFICE_WORDS, sexOfKin } from './lexicon.ts';
import type { NetMatch } from './name-net.ts';
import { endingOf, isLiSurname, isPresented, partsOf } from './name-parts.ts';
import { isBehindInitials, isRefused } from './name-refusals.ts';
import { isSureGiven } from './sure-givens.ts';
import type { Token } from './tokens.ts';

const SCORES: Readonly<Record<string, number>> = {
  'soyad-ad-ata': 0.99,
  'ad-ata-soyad': 0.99,
  'ad-ata': 0.97,
  ata: 0.9,
  'soyad-ad-ata-bare': 0.95,
  'ad-ata-soyad-bare': 0.95,
  'soyad-ad': 0.95,
  'ad-soyad': 0.95,
  'soyad-cap': 0.7,
  'cap-soyad': 0.7,
  'cap-ad': 0.7,
  'ad-cap': 0.65,
  'init-init-soyad': 0.97,
  'init-init-cap': 0.75,
  'init-soyad': 0.93,
  'init-cap': 0.55,
  'soyad-init-init': 0.95,
  'cap-init-init': 0.6,
  'soyad-init': 0.9,
  'ad-init-soyad': 0.95,
  'ad-init': 0.7,
  'soyad-ad-ovic': 0.97,
  'ad-ovic-soyad': 0.97,
  'ad-ovic': 0.93,
  'slot-cap-cap': 0.6,
  foreign: 0.6,
  'cap-cap': 0.55,
  'caps-caps': 0.55,
  'led-cap': 0.7,
  'led-free': 0.55,
  'init-oglu': 0.9,
  'oglu-ad': 0.8,
  'oglu-ad-soyad': 0.95,
  'soyad-ad-init': 0.6,
  'soyad-init-ata': 0.95,
  'soyad-ad-init-ata': 0.95,
  'ad-init-ata': 0.9,
  'kin-given': 0.85,
  'kin-cap': 0.6,
  'role-given': 0.85,
  soyad: 0.85,
  given: 0.6,
};

/** The candidate of a match of the grammar; undefined where it is no name. `lead`, `before` and `after` stand around its words. */
export function candidateOf(
  text: string,
  match: NetMatch,
  words: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
  lead: Token | undefined,
): Candidate | undefined {
  const led =
    match.pattern.startsWith('slot-') ||
    match.pattern.startsWith('kin-') ||
    match.pattern === 'role-given' ||
    (match.pattern === 'foreign' && words.length > 3);
  const isNext = isBehindInitials(words, before, lead);
  // The surname behind has initials of its own, or stands alone: other patterns read it.
  if (isNext && words.at(-1)?.facts.surnameForm === true) return undefined;
  const [head, ...rest] = words;
  const isWhole = before?.initial === true && head !== undefined && isBehindPoint(head);
  const isOfNext =
    after !== undefined && (isBehindPoint(after) || (after.initial && after.before === '.'));
  if ((isWhole || isOfNext) && SURNAME_AND_INITIALS.has(match.pattern)) return undefined;
  if (isWhole && match.pattern === 'soyad-ad-ata')
    return candidateOf(text, { ...match, pattern: 'ad-ata' }, rest, head, after, before);
  if (match.pattern === 'cap-soyad' && head !== undefined && isDoing(head))
    return candidateOf(text, { ...match, pattern: 'soyad' }, rest, head, after, before);
  const own = led ? words.slice(1) : isNext ? words.slice(-1) : words;
  const [first] = own;
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (isRefused(text, match.pattern, own, words, before, after)) return undefined;
  const family = FAMILY.exec(last.facts.key)?.[1];
  const isGiven =
    match.pattern === 'led-free' && (family !== undefined || isRelative(before, first));
  const read = partsOf(isNext ? 'given' : match.pattern, own);
  const asRead = isGiven ? { given: family ?? read.surname } : read;
  const kinSex =
    asRead.surname === undefined ? sexByKin(led ? words[0] : before, first) : undefined;
  const name = kinSex === undefined ? asRead : { ...asRead, sex: kinSex };
  const { stop } = last;
  const behind = text.slice(stop, stop + TAIL_REACH);
  const tail =
    text[stop - 1] === '.' || last.initial
      ? ((SHORT_TAIL.exec(behind) ?? TAIL_IN_CAPITALS.exec(behind))?.[0] ?? '')
      : '';
  // `Soyadlının A.`: the surname bears the ending, though the initial is behind it.
  const bearer = match.pattern === 'soyad-init' && last.initial ? first : last;
  const ending =
    (tail === '' ? undefined : endingOfTail(tail.replace(/^\p{Lu}/u, ''))) ??
    endingOf(match.pattern, bearer, name);
  const end = stop + tail.length;
  const given = match.pattern === 'given' || isNext;
  const isKin = family === undefined && isRelative(led ? words[0] : before, first);
  const isOpen = isUncertain(text, match.pattern, own, end, before, after);
  return {
    start: first.start,
    end,
    cls: 'person',
    rule: `person:${match.pattern}`,
    score: SCORES[match.pattern] ?? 0.5,
    features: [
      ...(isKin ? ['kin'] : []),
      ...(match.pattern === 'ad-cap' && first.facts.givenIsWord ? ['word'] : []),
    ],
    ending,
    ground: 'P',
    name,
    doubt: isOpen
      ? 'foreign'
      : match.pattern === 'ata'
        ? 'orphan'
        : given
          ? isKin ||
            CALLED.test(text.slice(end, end + CALLED_REACH)) ||
            (own.length === 1 && isSureGiven(first, before, after))
            ? undefined
            : 'lone-given-name'
          : ending.plural
            ? 'merge'
            : undefined,
  };
}

/** `A.B.Soyadovun C.D.Soyadlı ilə`, `A.B.Soyadov Ad Ata oğluna`: a surname has the initials right before it, what follows is another's. */
const isBehindPoint = ({ before, facts }: Token): boolean => before === '.' && facts.surnameForm;
const SURNAME_AND_INITIALS: ReadonlySet<string> = new Set([
  'soyad-init',
  'soyad-init-init',
  'cap-init-init',
]);

/** `Dinlənilən Soyadov`: the participle that a sentence begins with is no given name. */
function isDoing({ sentenceStart, text, facts }: Token): boolean {
  return sentenceStart && facts.given === undefined && isParticiple(text);
}

// `Fuad adlı tanışı`: the text itself says that the word is a name.
const CALLED = /^ ad(?:lı|ında)(?!\p{L})/u;
const CALLED_REACH = 8; // units

const PAIR_OF_GIVEN = /^(?:cap-ad|ad-cap|cap-cap)$/;
// Source: words for kin with the possessive of the third person, as they stand behind a given name.
export const KIN_BEHIND =
  /^(?:nən|bab|əmi|day|xal|bib|ana|ata|qardaş|bac|yezn|qonşu|müəllim|həkim)(?:n?[ıiuüəa]?s[ıiuü]|[ıiuü])(?:n(?:[ıiuü]n|[ıiuüaə]|d[aə]n?)|yl[aə])?$/u;

/**
 * `Əfruz Kamilə nənəsi ilə`: two given names side by side, of which the second is that of the relative behind it;
 * undefined where there are none. `before` and `next` stand around the words of the match.
 */
export function besideKin(
  pattern: string,
  words: readonly Token[],
  before: Token | undefined,
  next: Token | undefined,
): readonly Token[] | undefined {
  const isLone = pattern === 'given' && before !== undefined;
  if (next?.before !== ' ' || !(isLone || PAIR_OF_GIVEN.test(pattern))) return undefined;
  if (!KIN_BEHIND.test(next.text)) return undefined;
  const both = isLone ? [before, ...words] : words;
  const [first, last] = both;
  if (both.length !== 2 || first === undefined || last?.before !== ' ') return undefined;
  if (isLone && !(first.capital && isGivenOnly(first))) return undefined;
  const isFamily = first.facts.surnameForm || last.facts.surnameForm;
  return isFamily || last.facts.given?.ending.case !== 'nom' ? undefined : both;
}

/** True of a listed given name without an ending, where it is no place, no role and no word for kin. */
function isGivenOnly({ facts }: Token): boolean {
  const { given, place, role, kin, slot } = facts;
  return given?.ending.case === 'nom' && !place && !kin && !slot && role === undefined;
}

/** Two persons for two given names side by side. */
export function apart(candidate: Candidate, words: readonly Token[]): Candidate[] {
  return words.map(({ start, end, facts }) => ({
    ...candidate,
    ...{ start, end, rule: 'person:given', ending: NOMINATIVE, doubt: 'lone-given-name' as const },
    name: { given: facts.given?.stem ?? facts.key },
  }));
}

/** `Ata o.-nun`, `Soyadov A.B.in`, `Soyadov A.B-nin`: the ending behind a point. */
export const SHORT_TAIL =
  /^(?:\p{Lu}-|-?)(?:n?[ıiuü]n|[ny]?[aə]|[ny]?[ıiuü]|n?d[aə]n?|y?l[aə]|d[ıiuü]r)(?!\p{L})/u;
// `SOYADOV A.B.-NİN`
const TAIL_IN_CAPITALS =
  /^-(?:N?[IİUÜ]N|[NY]?[AƏ]|[NY]?[IİUÜ]|N?D[AƏ]N?|Y?L[AƏ]|D[IİUÜ]R)(?!\p{L})/u;
const TAIL_REACH = 8; // units of an initial, a hyphen, the longest ending and what stands behind it

// `Günelgilə`: the household of whom it is.
const FAMILY = /^(.{3,20})gil(?:d[ae]n?|e|in|i)?$/;

const RUNS: ReadonlySet<string> = new Set([
  'foreign',
  'slot-cap-cap',
  'cap-cap',
  'caps-caps',
  'led-cap',
]);
const PAIRS: ReadonlySet<string> = new Set(['cap-ad', 'ad-cap']);

/**
 * True where a person has to look: another capital stands beside the name, so that its extent is not sure; nothing
 * but capitals speaks for any of its words; it begins a sentence; or its first word is a word of the language.
 */
function isUncertain(
  text: string,
  pattern: string,
  own: readonly Token[],
  end: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const first = own[0] as Token;
  if (pattern === 'cap-soyad' && first.sentenceStart) return true;
  if (!RUNS.has(pattern) && !MAY_BE_LONGER.test(pattern)) return false;
  if (touches(after, after?.before) || (!before?.sentenceStart && touches(before, first.before)))
    return true;
  // `anbardar Soltan Məmmədəli`: two given names inside a sentence, though one is a word.
  const isWord = first.facts.givenIsWord;
  if (PAIRS.has(pattern)) return isWord && (first.sentenceStart || !own.slice(1).some(isRead));
  return RUNS.has(pattern) && !own.some(isRead) && !isPresented(text, first.start, end);
}

// Of these one word is known, or a role, a kin word or initials stand before it.
const MAY_BE_LONGER = /^(?:kin-cap|init-cap|cap-init-init|led-free|cap-ad|ad-cap)$/;

/** True of a word with a capital and nothing but a space between it and a name, which no list explains. */
function touches(token: Token | undefined, gap: string | undefined): boolean {
  if (token?.capital !== true || gap !== ' ' || token.initial) return false;
  const { common, role, kin, key, place } = token.facts;
  return !common && !kin && !place && role === undefined && !OFFICE_WORDS.has(key);
}

const isRead = (token: Token) =>
  (token.facts.given ?? token.facts.surname) !== undefined || isLiSurname(token);

/** The sex of a lone given name by the word for kin before it: lists know many names of one sex only. */
function sexByKin(lead: Token | undefined, first: Token): 'm' | 'f' | undefined {
  if (lead === undefined || first.before !== ' ' || !lead.facts.kin) return undefined;
  return sexOfKin(lead.facts.readings.map(({ stem }) => stem));
}

/** `qızı Soyadova Ad`, `Uşağın adı Ad Soyad`: somebody's relative, who is called by the given name later. */
function isRelative(lead: Token | undefined, first: Token): boolean {
  if (lead === undefined || first.before !== ' ') return false;
  return lead.facts.patronymic !== undefined || lead.facts.kin || /^ad[ıi]$/u.test(lead.text);
}
