import type { Candidate } from './candidate.ts';
import { formsOf } from './kind-before.ts';
import { isLiSurname } from './name-parts.ts';
import { isWholeName } from './place-starts.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import data from './word-lists/closed-places.json' with { type: 'json' };

/** A surname by its form, without an ending. */
export function isFamilyName(token: Token | undefined): boolean {
  if (token?.capital !== true || token.initial) return false;
  const { surnameForm, surname, place, common, role } = token.facts;
  if (surnameForm) return surname?.ending.case === 'nom' && !surname.ending.plural;
  return isLiSurname(token) && !place && !common && role === undefined;
}

/** A given name, or a word that no list has, without an ending. */
export function isGivenName({ initial, capital, facts }: Token): boolean {
  if (!capital || initial || facts.surnameForm) return false;
  const { given, place, common, role, surnameListed } = facts;
  if (given !== undefined) return given.ending.case === 'nom' && !given.ending.plural;
  return !place && !common && !surnameListed && role === undefined;
}

/** True where the words at `at` and before it are a given name and a surname by form, in either order, without an ending. */
export function endsWholeName(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at];
  const first = tokens[at - 1];
  if (last?.before !== ' ' || first === undefined) return false;
  const isOfForm = first.facts.surnameForm || last.facts.surnameForm;
  return (
    isOfForm &&
    ((isFamilyName(first) && isGivenName(last)) || (isGivenName(first) && isFamilyName(last)))
  );
}

/** `Alim oğlu Ad`, `Alim Ata oğlu`: a word that is a given name too, where a sentence begins. */
export function isBeforeFather({ facts }: Token, next: Token | undefined): boolean {
  if (facts.given?.ending.case !== 'nom' || next?.before !== ' ') return false;
  if (next.facts.patronymic !== undefined) return true;
  return next.capital && next.facts.given?.ending.case === 'nom' && !next.facts.givenIsWord;
}

/** `Nəsib Şəkili`, `Nəsib Tahir oğlu Şəkili`: behind a given name that is no word, or a father's, a surname, no townsman. */
export function isBehindGiven({ before }: Token, previous: Token | undefined): boolean {
  if (before === ' ' && previous?.facts.patronymic?.case === 'nom') return true;
  if (before !== ' ' || previous?.capital !== true || previous.facts.givenIsWord) return false;
  return previous.facts.given?.ending.case === 'nom';
}

/** `Soyadov (Araz)`: a given name of the bearer, whatever else it means. */
export function isInBrackets(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (token.before !== ' (' || !next?.before.startsWith(')')) return false;
  return previous?.facts.surnameForm === true && token.facts.given?.ending.case === 'nom';
}

const HEADS = formsOf(
  `${data.heads}|rayon|şəhər|kənd|qəsəbə|küçə|prospekt|şosse|massiv|bulvar|döngə|məktəb|bağça`,
);
const PLACE_CASES: readonly string[] = ['loc', 'abl', 'dat'];

/**
 * True where a capital behind a whole name begins a place or an abbreviation and is no third name: `Ad Soyadov |
 * Samur-Abşeron kanalında`, `Ad Soyadov | Şirvan şəhərində`, `Ad Soyadov | HİV-ə`.
 */
export function startsPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.before !== ' ' || !token.capital || token.initial) return false;
  if (!endsWholeName(tokens, at - 1)) return false;
  const next = tokens[at + 1];
  if (next?.facts.patronymic !== undefined) return false;
  if (token.allCapitals && token.text.length > 1 && !(tokens[at - 1] as Token).allCapitals)
    return true;
  if (next !== undefined && /^[-–—]$/u.test(next.before))
    return next.capital && token.text.length > 3 && !next.facts.surnameForm;
  if (token.facts.surnameForm) return false;
  const isOwned = next?.text === 'adına' && OWNED.test(tokens[at + 2]?.text ?? '');
  if (next?.before === ' ' && !next.capital && isPlaceHead(next) && !isOwned) return true;
  return (
    isWholeName(token.text) &&
    token.facts.readings.some(({ ending }) => PLACE_CASES.includes(ending.case)) &&
    (token.facts.given === undefined || PLACE_CASES.includes(token.facts.given.ending.case))
  );
}

// `Soyadov Ad Ata adına rəsmiləşdirilib`: what is put down to somebody, no place named after him.
const OWNED =
  /^(?:r[əe]smil|qeyd|yaz[ıd]|keç|çıxarış|olan|al[ıd]|t[əe]rtib|aç|ver|gönd[əe]r|sifariş|hesab|kart|s[əe]n[əe]d|müqavil|etibar|maşın|avtomobil|m[əe]nzil|torpaq|bağla|bağışla|köçür|k[əe]s|daxil|göst[əe]r|protokol|q[əe]bz|icraat|kredit)/u;

const isPlaceHead = ({ text, facts }: Token): boolean =>
  text === 'adına' ||
  facts.readings.some(({ stem }) => /[iu]$|^(?:seher|rayon|kend)$/.test(stem) && HEADS.has(stem));

const WHOLE = /^person:(?:soyad-ad|ad-soyad|cap-soyad|soyad-cap|ad-ata|soyad-ad-ata|ad-ata-soyad)/;
const NEXT_NAME = /^ (?:\p{Lu}|\d|["“„«№])/u;

/** Places and addresses without the whole name that stands before them: `Ad Soyadov | 26 May küçəsindəki evdə`. */
export function behindWholeNames(
  text: string,
  things: readonly Candidate[],
  persons: readonly Candidate[],
): readonly Candidate[] {
  const ends = new Map(
    persons.filter(({ rule }) => WHOLE.test(rule)).map(({ start, end }) => [start, end]),
  );
  return things.map((one) => {
    const end = ends.get(one.start);
    const isCut = end !== undefined && end < one.end && NEXT_NAME.test(text.slice(end, end + 2));
    return isCut ? { ...one, start: end + 1 } : one;
  });
}

/**
 * True where the surname that a match begins with is that of the given name before it: `Ad Soyadova | Ad Soyadovun`, whose
 * second given name has its own surname behind, `Ad Soyadova | Ad Ata oğlu`, who is a man.
 */
export function isOfNameBefore(
  before: Token | undefined,
  [family, ...own]: readonly Token[],
  after: Token | undefined,
): boolean {
  const last = own.at(-1);
  if (family === undefined || last === undefined || isCyrillic(last.text)) return false;
  if (!isBehindGivenName(before, family)) return false;
  const child = last.facts.patronymic ?? after?.facts.patronymic;
  const isWomans = /[oe]va$/.test(family.facts.key);
  if (child !== undefined) return isWomans && child.sex === 'm';
  if (isWomans && before?.facts.sex === 'f' && last.facts.sex !== 'f') return true;
  if (own.length > 1 || after?.capital !== true || after.before !== ' ') return false;
  return after.facts.surnameForm && isBareGiven(last);
}

/** True of a surname by form right behind a given name without ending, a listed one or a word nobody knows. */
function isBehindGivenName(before: Token | undefined, family: Token): boolean {
  if (before?.capital !== true || family.before !== ' ' || !family.facts.surnameForm) return false;
  const { given, givenIsWord, role, kin, slot, common } = before.facts;
  const isWord = (givenIsWord && before.sentenceStart) || role !== undefined || kin || slot;
  const isNew =
    given === undefined && !common && !before.sentenceStart && !/[ıiuü]n$/u.test(before.text);
  return !isWord && (isNew || isBareGiven(before));
}

const isBareGiven = ({ facts }: Token): boolean => facts.given?.ending.case === 'nom';
