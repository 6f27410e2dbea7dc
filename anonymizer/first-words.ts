import { isListed } from './common-words.ts';
import { mayBegin } from './names.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';

/** What only somebody does, in the past of a statement. Source: usage of records of courts. */
const DID =
  /^(?:d(?:edi|eyib|emiş)|söylə(?:di|yib|miş)|danış(?:dı|ıb|mış|ma)|bildir(?:di|ib|miş)|soruş(?:du|ub|muş)|ağla(?:dı|yıb|yırdı|mış)|qışqır(?:dı|ıb|mış)|söy(?:dü|üb|müş)|evlən(?:di|ib|miş)|boşan(?:dı|ıb|mış)|imzala(?:dı|yıb|mış)|razılaş(?:dı|ıb|mış|ma)|etiraf|inkar|peşman|xəstələn)\p{Ll}{0,10}$/u;
/** Ways of somebody, before a verb of going: a bus comes too, but not alone or drunk. */
const GOING =
  /^(?:tək|özü|birlikdə|birgə|sərxoş|piyada|ağla\p{Ll}{0,12}|qaça-qaça|evə|evdən|məhkəməyə|iclasa|polisə|işə|toya|yasa|qonaq|qonaqlığa|elçiliyə|ərə)$/u;
const WENT = /^(?:g[əe][lt]|gedib|qayıt|qayıdıb|qaç|köç)\p{Ll}{0,12}$/u;
/** What is somebody's: kin and what was said. */
const OWNED =
  /^(?:ifadə|izahat|söz(?:ü|lə)|dediy|fikr|arvad|əri(?![zş])|oğl|qız[ıl]|qardaş|bacı|ana(?:s|d)ı|ata(?:s|d)ı|nənəs|babas|övlad|gəlin|kürəkən|qayınan|qayınat|yoldaşı|adına)\p{Ll}{0,12}$/u;

// Ranks and callings before a name that few laws speak of. Source: general knowledge.
const TITLE =
  /^(?:Kapitan|Leytenant|Serjant|Çavuş|Polkovnik|Mayor|General|Admiral|Gizir|Kursant|Matros|Komandir|Operator|Professor|Doktor|Akademik|Menecer|Şofer|Prorab|Konsul|İmam|Rahib|Xoca|Mister|Missis|Koordinator)$/u;
const CALLING = /(?:[cç][ıiuü]|ist|oloq|or|l[ıiuü]|[aəlnrdt]y?[aə]n)n?[ıiuü]n$/u;
const GENITIVE = /n?[ıiuü]n$/u;
const PLURAL = /l[aə]r(?:[ıi]n?|[ıi]n[ıi]n)?$/u;
/** `Formatlamanın`, `Dindirilən`: what verbs make, no names. */
const OF_VERB =
  /^(?=\p{L}{9})\p{L}{2,20}(?:(?:l[aə][nş]?|[ıiuü]l)m[aə]|[ıiuü]l[aə]n)(?:n[ıi]n|n[ıi]|y[aə]|d[aə]n?)?$/u;
/** `Birincisini`, `Üçüncüyə`: who stands where in a row. */
const ORDINAL =
  /(?:[ıiuü]nc[ıiuü])(?:s[ıi])?(?:n[ıi]n|n[ıi]|y?[aə]|n[aə]|n?d[aə]n?|l[aə]r\p{Ll}{0,5})?$/u;
const ADVERB = /c[aə]s[ıi]n[aə]$|d[ıiuü]q?c[aə]$|k[əe]n$/u;

/** True of a word for what is somebody's: `qardaşı`, `ifadəsi`. */
export const isOwned = (word: string): boolean => OWNED.test(word);

const MIN_LENGTH = 4; // letters: shorter ones are particles and shortenings too often
const DEED_REACH = 3; // words behind in which the verb stands

/**
 * Places of the words no list knows that begin a sentence and stand as only somebody's name does: they speak or go
 * (`Gvaram tək gəlmişdi`), somebody is their kin (`Gvaramın qardaşı`), or a person stands beside them (`Zəminxar və
 * Sona`, `Şengelaya Nodarın`). `isSmall`: the text writes the word with a small letter too.
 */
export function firstNames(
  tokens: readonly Token[],
  isNamed: (token: Token) => boolean,
  isSmall: (key: string) => boolean,
): readonly number[] {
  return tokens.flatMap((token, at) => {
    if (!token.sentenceStart || !token.capital || token.initial || isNamed(token)) return [];
    return isSomebody(tokens, at, isNamed, isSmall) ? [at] : [];
  });
}

function isSomebody(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
  isSmall: (key: string) => boolean,
): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.before !== ' ' || !mayBeSomebody(token) || isSmall(token.facts.key)) return false;
  if (GENITIVE.test(token.text) && !CALLING.test(token.text) && isOwned(next.text)) return true;
  if (isFamilyForm(token)) return isBeside(tokens, at, isNamed);
  if (!mayBegin(token)) return false;
  return isBeside(tokens, at, isNamed) || hasDone(tokens, at);
}

/** `Gümüşlü Gülsabahın`, `Bəyoğlu Adı`: the form of a surname, which no list knows as an adjective. */
function isFamilyForm({ text }: Token): boolean {
  return text.length >= 5 && /(?:l[ıiuü]|oğlu)$/u.test(text) && !isListed(text);
}

function mayBeSomebody({ sentenceStart, text, allCapitals, facts }: Token): boolean {
  const { given, common, place, kin, slot, role } = facts;
  if (!sentenceStart || allCapitals || isCyrillic(text) || text.length < MIN_LENGTH) return false;
  if (given !== undefined || common || kin || slot || role !== undefined) return false;
  if (place && !/l[ıiuü]$/u.test(text)) return false;
  return [PLURAL, ADVERB, TITLE, OF_VERB, ORDINAL].every((words) => !words.test(text));
}

/** `Zəminxar və Sona`, `Şengelaya Nodarın`: beside a given name of a person. */
function isBeside(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  const isAnd = tokens[at + 1]?.text === 'və';
  const other = tokens[at + (isAnd ? 2 : 1)];
  if (other?.before !== ' ' || !other.capital || other.initial || !isNamed(other)) return false;
  if (isAnd) return true;
  const behind = tokens[at + 2];
  const isLonger = behind?.before === ' ' && behind.capital && isNamed(behind);
  return !other.facts.surnameForm && !isLonger;
}

/** `Gvaram tək gəlmişdi`: a verb of persons within a few words. */
function hasDone(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + DEED_REACH; i++) {
    const word = tokens[i];
    if (word?.before !== ' ' || word.capital) return false;
    if (DID.test(word.text)) return true;
    if (GOING.test(word.text) && WENT.test(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;
}

// What is done with somebody, and seldom with an act. Source: usage of statements.
const WITH_SOMEBODY =
  /^(?:birlikdə|birgə|yanaşı|tanış|görüş|danış|rastlaş|dalaş|mübahisə|dava|evlən|boşan|barış|üzləş)\p{Ll}{0,14}$/u;

/** `Fərmanla birlikdə sayıb`: a given name that is also a word, with the ending of `ilə`, in somebody's company. */
export function isCompany(tokens: readonly Token[], at: number): boolean {
  const { facts, before } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (facts.given?.ending.case !== 'ins' || facts.place || next?.before !== ' ') return false;
  const isThis = /^(?:bu|həmin|hazırkı|göstərilən|qeyd|nömrəli|saylı|tarixli)$/iu.test(
    tokens[at - 1]?.text ?? '',
  );
  return WITH_SOMEBODY.test(next.text) && !(isThis && before === ' ');
}
