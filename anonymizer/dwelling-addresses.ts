import { KEPT_PLACE } from './address-patterns.ts';
import { foldKey } from './endings.ts';
import { isFormed } from './formed-words.ts';
import { SETTLEMENTS, UNITS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { wordFacts } from './tokens.ts';
import type { Span } from './view.ts';

// The number of a house in the locative or ablative, with what is done there behind it.
const NUMBER =
  /(?<![\p{L}\p{N}.,/-])\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?){0,2}(?=-?(?:d[əae]n?)(?: [\p{L}-]{2,20}){0,2} (?:yaşay|yaşam|qeydiyyatda|sakin|qalır|məskunlaş|yerləş)| ünvan(?:ı|lı))/gu;
const RUSSIAN_NUMBER =
  /(?<![\p{L}\p{N}.,/-])\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?){0,2}(?:, (?:кв\.? ?)?\d{1,4})?(?![\p{L}\p{N}/-]|[.,]\d| (?:год|лет|дн|мес|час|чел|%|руб|манат|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))/gu;
const STREET =
  /(?<!\p{L})(?:\p{Lu}[.](?:\p{Lu}\.)?)?\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24})? $/u;
const RUSSIAN_VERB =
  /(?:жив[её]т|живу|проживал[аи]?|проживает|проживающ\p{L}{2,4}|прописан[аы]?|зарегистрирован[аы]?|жил[аи]?) (?:на|по|:) ?(?:\p{Lu}[\p{L}-]{2,24} ){1,3}$/u;
const RUSSIAN_STREET = /(?:\p{Lu}[\p{L}-]{2,24} ){1,3}$/u;
// `Bakıxanov qəs., Məhəmməd Hadi 121, m.40`, `Lökbatan qəs., 28 may 6-8`: behind the comma of a place, with house and flat.
const PLACED =
  /(?<=(?:rayonu|şəhəri|kəndi|qəsəbəsi|qəs\.|k\.|ş\.|r\.|ray\.|şəh\.), )(?:(?:\p{Lu}\. ?){0,2}\p{Lu}\p{Ll}[\p{L}’'-]{1,24}(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,24}){0,2}|\d{1,2} \p{L}{3,8}) \d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?(?![\p{L}\d/-])|(?=, ?(?:m|mən|mənz|mənzil|kv|blok|korpus)[. ]{1,2}\d))/gu;
/** `Hauptstrasse 15`: streets that their own ending tells. */
const GERMAN =
  /(?<!\p{L})\p{Lu}\p{L}{2,20}(?:stra(?:ss|ß)e|platz|allee|gasse) \d{1,4}\p{L}?(?![\p{L}\d])/gu;
/** `(mənzil 40)`, `(ikinci blok, m.95)`: behind the name of whoever lives there. */
const IN_BRACKETS =
  /(?<=\()(?:(?:(?:\d{1,3}(?:-c[ıiuü])?|birinci|ikinci|üçüncü|dördüncü|beşinci|\p{Lu}) (?:blok|giriş|korpus|mərtəbə|bina|tikili)|(?:blok|giriş|korpus|ev|bina) (?:\p{Lu}|\d{1,3}\p{L}?)), ){0,3}(?:mənzil|mənz\.|mən\.|m\.|ev|kv\.|кв\.|квартира|дом) ?(?:№ ?)?\d{1,4}\p{L}?(?=\))/gu;
/** `həmin ev, m. 15`: the flat in a house that was told before. */
const SAME_HOUSE =
  /(?<!\p{L})(?:[Hh]əmin|[Ee]yni) (?:ev|bina|ünvan|blok|giriş)\p{Ll}{0,5},? (?:m|mən|mənz|mənzil|kv|giriş|blok)\.? ?(?:№ ?)?\d{1,4}(?![\p{L}\p{N}]|\.\d)/gu;
/** `iddiaçınınkı mən. 21, cavabdehinki mən. 25`: flats of a house that was told before. */
const SHORT_FLAT =
  /(?<=\p{Ll} )(?:mən|mənz)\. ?(?:№ ?)?\d{1,4}\p{L}?(?=[,;)\n]|\.(?!\d)|-?d[əa](?!\p{L})|$)/gu;
/** `Qışlaq kəndi, məktəbin arxası ünvanında`: where a house stands that has no number. */
const BESIDE =
  /(?<=(?:kəndi|qəsəbəsi|qəs\.|k\.), )(?:\p{Ll}{3,20} ){0,2}\p{Ll}{3,20}[ıiuü]n (?:arxası|yanı|qarşısı|üstü|altı|kənarı|yaxınlığı|başı|üzbəüzü)(?= ünvan)/gu;
const REACH = 80; // units before the number

/**
 * Street and house without their words, behind a place; and such that nothing but the verb of dwelling tells (`Yasamal, Şərifzadə 146/12-də yaşayır`,
 * `проживает на Шарифзаде 146/12`): the street without its word, the house without its own.
 */
export function dwellingAddresses(text: string): Span[] {
  const out: Span[] = [];
  if (/-d[əae]n? |\d\p{L}? ünvan/u.test(text))
    for (const { index, 0: number } of matchesOf(text, NUMBER)) {
      const name = streetBefore(text.slice(Math.max(0, index - REACH), index));
      const key = foldKey(name.trim());
      if (name === '' || KEPT_PLACE.test(name.trim()) || UNITS.has(key) || SETTLEMENTS.has(key))
        continue;
      out.push({ start: index - name.length, end: index + number.length });
    }
  for (const pattern of [PLACED, GERMAN])
    for (const { index, 0: street } of matchesOf(text, pattern))
      if (!street.split(' ').some(isNoStreet))
        out.push({ start: index, end: index + street.length });
  for (const pattern of [IN_BRACKETS, SAME_HOUSE, SHORT_FLAT, BESIDE])
    for (const { index, 0: flat } of matchesOf(text, pattern))
      out.push({ start: index, end: index + flat.length });
  if (/жив|прописан|зарегистрирован|жил/u.test(text))
    for (const { index, 0: number } of matchesOf(text, RUSSIAN_NUMBER)) {
      const before = text.slice(Math.max(0, index - REACH), index);
      if (!RUSSIAN_VERB.test(before)) continue;
      const name = RUSSIAN_STREET.exec(before)?.[0] ?? '';
      out.push({ start: index - name.length, end: index + number.length });
    }
  return out;
}

/** `Maddə 12-1`, `Polis İdarəsi 3, m. 5`: a thing with its number. */
function isNoStreet(word: string): boolean {
  return /\p{Ll}s[iıuü]$/u.test(word) || (/^\p{Lu}\p{L}{2}/u.test(word) && wordFacts(word).common);
}

/** The words with a capital before a number, without one that only begins the sentence (`Evi Əhmədli `). */
function streetBefore(before: string): string {
  const name = STREET.exec(before)?.[0] ?? '';
  const [first = '', second] = name.split(' ');
  return second !== '' && (wordFacts(first).common || isFormed(first))
    ? name.slice(first.length + 1)
    : name;
}
