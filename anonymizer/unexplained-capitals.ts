import { isListed } from './common-words.ts';
import { isFormed, isParticiple } from './formed-words.ts';
import { BRANDS, COUNTRIES, PLACES, UNITS } from './lexicon.ts';
import { LAW_CODES } from './number-code.ts';
import { isCyrillic } from './scripts.ts';
import { smallWords, type Token, wordFacts } from './tokens.ts';
import type { Span } from './view.ts';
import russianPlaces from './word-lists/russian-places.json' with { type: 'json' };

const MIN_LETTERS = 2;
const MIN_BEGINNING = 3; // letters of a word that begins a sentence
const MAX_ABBREVIATION = 5; // letters: `VIN`, `ООО`, `QSC`
const QUESTION = /^[^.\n\p{Ll}]{0,80}\?/u; // the rest of a question in capitals
const ROMAN = /^[IVXLCİ]+$/u;
// Russian adjectives of places: `Бинагадинский р.`, `Лерикского районного суда`.
const RUSSIAN_OF_PLACE = /(?:ск|енн|льн)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u;
const RUSSIAN_AREA =
  /^ (?:[а-яё-]{4,22} ){0,2}(?:р\.|р-н|рай|гор|г\.|област|суд|уезд|посёл|посел|пос\.|ул|шоссе|просп|больниц|клиник|университет|институт|колледж|служб|управлен|прокур|отдел|министерств|комитет|коллеги|палат|инспекци|фонд|центр)/u;
const RUSSIAN_CITY = /(?<!\p{L})город\p{Ll}{0,3} $/u;
const RUSSIAN_CITIZEN = /(?<!\p{L})(?:[Гг]раждан\p{Ll}{2,4}|[Гг]р-\p{Ll}{1,3}) $/u;
// Source: word-lists/russian-places.json, stems of countries. Exported to be checked.
export const RUSSIAN_COUNTRY = new RegExp(`^(?:${russianPlaces.countries})\\p{Ll}{0,3}$`, 'u');
// The words by which a decision ends its reasons: `HÖKM ÇIXARDI:`, `ƏMR EDİRƏM:`.
const LONGEST_HEADING = 40; // units before its last word
const HEADING_END = /^[^\n\p{L}]{0,3}:(?:\n| *$)/u;
const OF_PLACE = /d[aə]k[ıi]$/u;

/**
 * Words with a capital in what would be published that nothing explains: no word of the language, no place, role
 * or abbreviation, nothing that `isExplained` (what is kept, and what courts, bodies and laws are called by). Each
 * may be a name that no rule knows. At the beginning of a sentence a word made of a known one is explained as well.
 */
export function unexplainedCapitals(
  text: string,
  tokens: readonly Token[],
  isExplained: (span: Span) => boolean,
): Span[] {
  const isSmall = smallWords(tokens);
  return tokens.filter(
    (token) =>
      token.capital &&
      !(token.sentenceStart && mayBegin(text, token, isSmall)) &&
      !token.initial &&
      token.text.length >= MIN_LETTERS &&
      (!isKnown(token) || isBesideLabel(text, token)) &&
      !isPlainCapitals(text, token) &&
      !isRussianPlace(text, token) &&
      !isAdjectiveOfPlace(token) &&
      !endsHeading(text, token) &&
      !isThing(text, token) &&
      !isExplained(token),
  );
}

/**
 * True of a Russian word, a short one, one that the text writes small elsewhere, and one made of a known word; right
 * before a person's label (`Şəhribanu Şəxs1`) of a form of it that a dictionary has.
 */
function mayBegin(
  text: string,
  { text: word, end, facts }: Token,
  isSmall: (stem: string) => boolean,
): boolean {
  if (isCyrillic(word) || word.length < MIN_BEGINNING) return true;
  const isLead = LABEL_BEHIND.test(text.slice(end, end + 26));
  if (isLead ? isListed(word) || isParticiple(word) : isFormed(word)) return true;
  return facts.readings.some(({ stem }) => isSmall(stem));
}

const LABEL_BEHIND = /^ (?!Ünvan|Yer|Kənd|Qəsəbə|Şirkət)\p{Lu}\p{L}{2,20}\d{1,3}(?!\d)/u;
const LABEL_BEFORE = /\p{L}\d{1,3} \($/u;

/** `Araz Şəxs3-dür`, `Şəxs3 (Araz)`: a given name, or a river that may be one, left beside its surname. */
function isBesideLabel(text: string, { start, end, facts }: Token): boolean {
  const isPlace = facts.readings.some(
    ({ stem, ending }) => PLACES.has(stem) && !COUNTRIES.has(stem) && ending.case === 'nom',
  );
  const isName = facts.given?.ending.case === 'nom' || (isPlace && !UNITS.has(facts.key));
  if (!isName || facts.role !== undefined || facts.kin) return false;
  if (LABEL_BEHIND.test(text.slice(end, end + 26))) return true;
  return LABEL_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && text[end] === ')';
}

function isKnown({ text, facts }: Token): boolean {
  return (
    facts.common ||
    facts.place ||
    facts.kin ||
    facts.slot ||
    facts.role !== undefined ||
    isListed(text)
  );
}

/** `VIN`, `ООО`, words of a question in capitals; letters before a number are a series, and short names are names. */
function isPlainCapitals(text: string, { allCapitals, text: word, end, facts }: Token): boolean {
  if (ROMAN.test(word) || LAW_CODES.test(word)) return true;
  const isName = facts.given !== undefined || facts.surname !== undefined;
  if (allCapitals && !isName && QUESTION.test(text.slice(end, end + 90))) return true;
  const isSeries = /^[ -]?\d/.test(text.slice(end, end + 2));
  return allCapitals && word.length <= MAX_ABBREVIATION && !isName && !isSeries;
}

/** `Сумгаитским административным судом`, `город Шамкир`, `гражданка Узбекистана`. */
export function isRussianPlace(text: string, { text: word, start, end, facts }: Token): boolean {
  if (!isCyrillic(word)) return false;
  const behind = text.slice(end, end + 60).toLowerCase(); // `БАКИНСКИЙ КОММЕРЧЕСКИЙ СУД` too
  if (RUSSIAN_OF_PLACE.test(word.toLowerCase()) && RUSSIAN_AREA.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  if (RUSSIAN_CITY.test(before)) return facts.surname === undefined;
  return RUSSIAN_CITIZEN.test(before) && RUSSIAN_COUNTRY.test(word);
}

/** `Bakıdakı mənzil`: where something is, unless the word before the ending is a name (`Kərimdəki pul`). */
function isAdjectiveOfPlace({ text }: Token): boolean {
  if (!OF_PLACE.test(text) || !isFormed(text)) return false;
  const { given, surname } = wordFacts(text.replace(OF_PLACE, ''));
  return given === undefined && surname === undefined;
}

/** True of a word of a heading in capitals that a word of the language makes, and of the heading before the orders. */
function endsHeading(text: string, { text: word, start, end, allCapitals, facts }: Token): boolean {
  if (!allCapitals) return false;
  const behind = text.slice(end, end + 5);
  const line =
    text
      .slice(Math.max(0, start - LONGEST_LINE - 1), start)
      .split('\n')
      .at(-1) ?? '';
  if (HEADING_END.test(behind))
    return (
      GLUED_HEADING.test(word) ||
      (line.length <= LONGEST_HEADING && !/\p{Ll}/u.test(line) && isFormed(word))
    );
  const isName = facts.given !== undefined || facts.surname !== undefined;
  return !isName && LINE_END.test(behind) && IN_CAPITALS.test(line) && isFormed(word);
}

const LONGEST_LINE = 120; // units before the last word of a heading
const LINE_END = /^ *(?:\n|$)/;
// `ДЕЛО: TƏMSİL QAYDASINDA VƏRƏSƏLİK HÜQUQUNUN` before the last word of a heading.
const IN_CAPITALS = /(?:^|[:–—.] )(?:\p{Lu}{2,25} ){2,8}$/u;
const GLUED_HEADING =
  /^(?:QƏRARA?|HÖKM|ƏMR|QƏT)(?:ALD[IİU]|GƏLD[IİU]|ÇIXARD[IİU]|ED|ETD)\p{Lu}{0,4}$/u;

// `nişanlı “LADA” avtomobili`, `tikiş maşını “Singer”`, `столкнулся с «Хёндай» (Nişan2)`: what is driven or worked with.
const QUOTED_BEHIND = /^["”»]/u;
const MAKE_BEFORE =
  /(?<!\p{L})(?:maşını?|avtomobili?|traktoru?|kombaynı?|telefonu?|televizoru?|soyuducusu|motosikleti?|markalı|modelli|автомобил\p{L}{1,3}|машин\p{L}{1,2}|марки|модели) ["“«]$/u;
const MAKE_BEHIND =
  /^["”»] (?:markalı|markası|modelli|avtomobil|maşın|traktor|avtobus|telefon|\(Nişan\d)/u;

/** True in quotation marks of a make that all know, and of one that the thing or its number plate stands beside. */
function isThing(text: string, { start, end, facts }: Token): boolean {
  const behind = text.slice(end, end + 16);
  if (!QUOTED_BEHIND.test(behind)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (!/["“«]$/u.test(before)) return false;
  if (facts.readings.some(({ stem }) => BRANDS.has(stem))) return true;
  return MAKE_BEFORE.test(before) || MAKE_BEHIND.test(behind);
}
