import { isListed } from './common-words.ts';
import { isFormed } from './formed-words.ts';
import { LAW_CAPITALS } from './lone-signs.ts';
import { mayBegin } from './names.ts';
import { isDeed, isDoneTo, isStatement } from './personal-deeds.ts';
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
/** What many have besides, or what an unknown word is seldom followed by unless it is somebody. */
const HELD =
  /^(?:qayn|nişanlıs|dayıs|əmis|xalas|bibis|nəvəs|müdafiəçis|vəkil|nümayəndəs|qonşus|dostu|tanışı|sürücüs|telefon|maşın|mənzil|evi(?!d)|xəsarət|meyit|cəsəd|şikayəti|ərizəsi)\p{Ll}{0,12}$/u;

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
/** `Məni`, `Vəsiyyətnaməni`: by the harmony of its vowels an accusative. */
const OBJECT = /(?:əni|anı|^[BS]izi)$/u;
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
  if (next === undefined || !mayBeSomebody(token) || isSmall(token.facts.key)) return false;
  const isFamily = isFamilyForm(token);
  // also before a sum
  if (!/^ (?:\d[\d., ]{0,14})?$/.test(next.before))
    return (isFamily || isUnknown(token)) && speaks(token, next);
  if (isUnknown(token) && isBesideOthers(token, next)) return true;
  const isOwner = GENITIVE.test(token.text) && (isFamily || !CALLING.test(token.text));
  if (isOwner && isOwned(next.text)) return true;
  // `Motosikletin sürücüsü`: things have these too.
  if (isOwner && (isFamily || isUnknown(token)) && HELD.test(next.text)) return true;
  if ((isFamily || isUnknown(token)) && isObject(tokens, at)) return true;
  if (isFamily) return isBeside(tokens, at, isNamed) || isDeed(tokens, at + 1);
  if (!mayBegin(token)) return false;
  return isBeside(tokens, at, isNamed) || hasDone(tokens, at) || isUnknownDoing(tokens, at);
}

/** `Gümüşlü Gülsabahın`, `Bəyoğlu Adı`, `Dağbəylinin`: the form of a surname, which no list knows as an adjective. */
function isFamilyForm({ text, facts }: Token): boolean {
  if (text.length < 5 || isListed(text)) return false;
  return facts.readings.some(({ stem }) => /^(?=.{5})[a-z]{2,20}(?:l[iu]|oglu)$/.test(stem));
}

/** `Gvaram iclasda iştirak etməyib`: a word that no word of the language makes, and what only somebody does. */
function isUnknownDoing(tokens: readonly Token[], at: number): boolean {
  return isUnknown(tokens[at] as Token) && isDeed(tokens, at + 1);
}

/** `Gvaramı döyüb`, `Gvaramdan soruşduqda`, `Gvarama görə` */
function isObject(tokens: readonly Token[], at: number): boolean {
  const { facts } = tokens[at] as Token;
  return facts.readings.some(
    ({ ending, stem }) =>
      stem.length >= MIN_LENGTH &&
      !ending.plural &&
      (isDoneTo(tokens, at + 1, ending.case) ||
        (ending.case === 'dat' && tokens[at + 1]?.text === 'görə')),
  );
}

const isUnknown = ({ text }: Token): boolean => !isListed(text) && !isFormed(text);

/** `Gvaram: “Mən …`, `— Gvaram, siz …`: who speaks, who is spoken to. */
function speaks({ before }: Token, next: Token): boolean {
  if (/^ ?: ?["“„«–—-] ?$/.test(next.before)) return next.capital;
  return /(?:^|\n|[.!?:] ?)[–—-] ?$/.test(before) && /^[,!?] $/.test(next.before);
}

/** `Gvaramla aralarında`, `Gvaramla tanış`: with somebody. */
const isBesideOthers = ({ text }: Token, next: Token): boolean =>
  /(?:[^aəeıioöuü]|y)l[aə]$/u.test(text) &&
  (WITH_SOMEBODY.test(next.text) || /^(?:aramız|arala|münasib|ünsiyyət|yaşa)/u.test(next.text));

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
  if (!isAnd && OBJECT.test(tokens[at]?.text ?? '')) return false;
  const other = tokens[at + (isAnd ? 2 : 1)];
  if (isAnd && other?.before === ' ' && isKinOf(other)) return true;
  if (other?.before !== ' ' || !other.capital || other.initial || !isNamed(other)) return false;
  if (isAnd) return true;
  const behind = tokens[at + 2];
  const isLonger = behind?.before === ' ' && behind.capital && isNamed(behind);
  return !other.facts.surnameForm && !isLonger;
}

/** `və qardaşı`, `və arvadı`: whose kin somebody is. */
const isKinOf = ({ text, capital }: Token): boolean =>
  !capital &&
  /^(?:qardaş|bacı|arvad|ana|ata|oğlan|nənə|baba|gəlin|kürəkən|əmi|dayı|xala|bibi|qohum|qonşu|dost)\p{Ll}{0,3}[ıiuü]$|^(?:oğlu|qızı|əri)$/u.test(
    text,
  );

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

// What only somebody has and a place or an idea has not. Source: usage.
const OF_SOMEBODY =
  /^(?:ifadəs|izahatı|sözlərin|dediy|arvadı|ərinin|əri(?!n)|oğlu|qızı|qardaşı|bacısı|anası|atası|nənəsi|babası|qayınan|qayınat|qaynı|nişanlısı|dayısı|əmisi|xalası|bibisi|nəvəsi|həyat yold|müdafiəçisi|vəkili|qonşusu|telefonu|şikayəti|ərizəsi|iddiası)\p{Ll}{0,12}$/u;

/** `Könülün nişanlısı`, `Elçinin dediyinə görə`: a given name that is also a word or a town, before what somebody has. */
export function ownsAsPerson(tokens: readonly Token[], at: number): boolean {
  const { facts } = tokens[at] as Token;
  const next = tokens[at + 1];
  const { case: kase, plural } = facts.given?.ending ?? {};
  if (kase === undefined || plural || next?.before !== ' ') return false;
  if (facts.kin || facts.readings.some(({ stem }) => LAW_CAPITALS.has(stem))) return false;
  const second = tokens[at + 2];
  if (kase === 'nom') return next.text === 'və' && second?.before === ' ' && isKinOf(second);
  return kase === 'gen' ? OF_SOMEBODY.test(next.text) : isDoneTo(tokens, at + 1, kase);
}

/** `Qubadlının ifadəsi`, `Qubadlı zəng edib`: a place in -lı that has or does what only somebody of that surname can. */
export function isFamilyOfPlace(tokens: readonly Token[], at: number): boolean {
  const { facts, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!facts.place || !LI_PLACE.test(text) || next === undefined) return false;
  if (next.before !== ' ') return speaks(tokens[at] as Token, next);
  if (GENITIVE.test(text)) return OF_SOMEBODY.test(next.text);
  return /l[ıiuü]$/u.test(text) && isStatement(tokens, at + 1);
}

const LI_PLACE = /^\p{Lu}\p{Ll}{2,16}l[ıiuü](?:n[ıiuü]n)?$/u;

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
