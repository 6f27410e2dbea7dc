import { ADDRESS_PATTERNS, KEPT_PLACE } from './address-patterns.ts';
import { addressLength, addressStart, endsInHouse, NOT_OF_NAME } from './address-words.ts';
import { foldKey } from './endings.ts';
import { UNITS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';

const MAX_ADDRESS = 160; // units of the longest address, rayon and city with it
// `m. 15. Borc 638,12 AZN`: behind a number a word with a capital begins a sentence.
const END_OF_CLAUSE = /[;\n()]|(?<=[\p{L}\p{N}]{4})\. |(?<=\d)\. (?=\p{Lu}\p{Ll}{2})/u;
const RUSSIAN_TOWN = /^(?:г\.|гор\.|город[ае]?|р-н|обл\.) ?\p{Lu}[\p{L}-]{2,24}$/u;

// `Bielefeld şəhərində, Lindenstrasse 47 ünvanında`: the town in the locative, the address behind it.
const KEPT_IN_CASE = /(?:şəhəri|rayonu|vilayəti|ştatı|diyarı|əyaləti)(?:n\p{Ll}{1,4})$/u;

// A proper name and a word for what leads to houses that the rules of streets leave out. Source: general knowledge.
const STREET =
  /^(?:[«"“„]?\p{Lu}[\p{L}.’'-]{1,30}[»"”]? ){1,3}(?:yol|yolu|magistralı?|trassası?|sahili|yamacı?|sırası?)(?!\p{L})/u;

type Part = Span & { readonly text: string };

/**
 * Addresses that words around them announce (`ünvan: …`, `… ünvanında`), whatever the street is called:
 * what follows the last city or rayon, as far as it reads like an address and has a number.
 */
export function labelledAddresses(text: string): Span[] {
  const out: Span[] = [];
  for (const match of matchesOf(text, ADDRESS_PATTERNS.label)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + MAX_ADDRESS);
    const cut = rest.search(END_OF_CLAUSE);
    const span = fromParts(partsOf(cut < 0 ? rest : rest.slice(0, cut), from));
    if (span !== undefined) out.push(span);
  }
  for (const match of matchesOf(text, ADDRESS_PATTERNS.addressWord)) {
    const from = Math.max(0, match.index - MAX_ADDRESS);
    const lead = text.slice(from, match.index);
    const cut = Math.max(...[';', '\n', '(', ')', ':'].map((sign) => lead.lastIndexOf(sign))) + 1;
    const parts = partsOf(lead.slice(cut), from + cut);
    const last = parts.findLastIndex((part) => isKept(part.text));
    const span = last < 0 ? fromStreet(parts) : fromParts(parts.slice(last + 1));
    if (span?.end === match.index) out.push(span);
  }
  return out;
}

const PART = /[^,]+/gu;

function partsOf(text: string, offset: number): Part[] {
  return [...matchesOf(text, PART)].map((match) => {
    const own = match[0].trim();
    const start = offset + match.index + match[0].indexOf(own);
    return { start, end: start + own.length, text: own };
  });
}

/** City and rayon, or a known town alone. */
function isKept(part: string): boolean {
  return (
    KEPT_PLACE.test(part) ||
    KEPT_IN_CASE.test(part) ||
    RUSSIAN_TOWN.test(part) ||
    UNITS.has(foldKey(part))
  );
}

/**
 * `bibisi Soyadova Adda, Kəndiçi yol 9, m. 81 ünvanında`: no town before it, so that a word for a street begins the
 * address and what stands between it and the end reads like one; undefined without a number.
 */
function fromStreet(parts: readonly Part[]): Span | undefined {
  let hasNumber = false;
  for (const { text, end } of parts.toReversed()) {
    const own = ownWords(text.slice(addressStart(text)));
    if (own === '') return undefined;
    hasNumber ||= /\d/.test(own);
    if (STREET.test(own) && hasNumber)
      return { start: end - own.length, end: parts.at(-1)?.end ?? end };
    if (own !== text || !/\d/.test(own)) return undefined;
  }
  return undefined;
}

/** Without the first word where that tells which or who: `Qonşuluqdakı Xətai prospekti 69`. */
function ownWords(words: string): string {
  const first = words.split(' ', 1)[0] ?? '';
  return NOT_OF_NAME.test(first) ? words.slice(first.length + 1) : words;
}

/** The span of the parts after the kept ones that read like an address; undefined without a number. */
function fromParts(parts: readonly Part[]): Span | undefined {
  const own = parts.slice(parts.findLastIndex((part) => isKept(part.text)) + 1);
  const first = own[0];
  if (first === undefined) return undefined;
  let end = first.start;
  let hasNumber = false;
  for (const part of own) {
    const length = addressLength(part.text);
    if (length === 0 || (length < part.text.length && !endsInHouse(part.text.slice(0, length))))
      break;
    end = part.start + length;
    hasNumber ||= /\d/.test(part.text.slice(0, length));
    if (length < part.text.length) break;
  }
  return hasNumber ? { start: first.start, end } : undefined;
}
