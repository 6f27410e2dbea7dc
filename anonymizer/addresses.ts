import { lowerAz } from '#domain/az-text.ts';
import { ADDRESS_PATTERNS, KEPT_PLACE } from './address-patterns.ts';
import type { Candidate } from './candidate.ts';
import { isCourtBehind, isCourtContact } from './court-contact.ts';
import { dwellingAddresses } from './dwelling-addresses.ts';
import { type Ending, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { grown } from './grow-addresses.ts';
import { identifierView } from './identifier-view.ts';
import { labelledAddresses } from './labelled-addresses.ts';
import { plotAddresses } from './plot-addresses.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import { crossings, MAX_NAME_UNITS, NAME_UNIT, trimmedName } from './street-names.ts';
import { wordFacts } from './tokens.ts';

const MAX_DETAILS = 6;
const NAME_REACH = 90; // units before a street's head in which its name may stand
/** Heads that make an address without a house number. */
const STRONG_HEAD =
  /^(?:küçəs|küç\.|kuces|kuc\.|prospekti|pr[.-]|prosp|k-si|k-çəs|sokak|sokağ|mahalle|döngəs|donges|döng\.|dalan|mikroray|mkr|m\/r|məhəlləs|mehelles|məh\.|ул|улиц|massiv|xiyaban|şosse|sosse|шоссе|проспект|переул|keçidi|kecidi)/u;
/** A quarter that goes by its number alone, in any case: `27-ci məhəllədə`. */
const QUARTER = /^(?:məhəllə|mehelle)/iu;
/** What also belongs to whoever is named before it: `Soyadov Ad Ata oğlu keçidi açsın`. */
const OPEN_HEAD = /^(?:keçid|yolu|meydan|bağ)/iu;
const ORDINAL = /(?<![\p{L}\p{N}.,/-])\d{1,3}-c[ıiuü] $/u;
/** Between a rayon's or village's comma and `, ev 5`: the street, however its head was read. */
const MISREAD_STREET =
  /(?:rayonu|[sş][əae]h[əae]ri|[a-z]{2}yonu|k[əae]ndi|q[əae]s[əae]b[əaeo]si|r-nu|q[əe]s\.|[şrkq]\.)[,.] ([\p{Lu}$\d][\p{L}$.'’-]{1,24}(?: [\p{L}$.'’-]{2,20}){0,3}), $/u;
// The way somebody went, the side of a thing: nobody's address.
const ROAD = /^(?:,)? (?:istiqamət|tərəf|boyunca|səmt|kəsişmə|yolayrıc)/u;
const VILLAGE_END = /(?:k[əae]ndi|q[əae]s[əae]b[əae]si|massivi|rayonu)$/iu;
// A prospectus of securities is no street, and crossing a border or a road none either.
const NO_STREET =
  /(?:emissiya|investisiya|istiqraz|səhm|səhmlərin|kağızların|sərhəd|dövlət sərhədi|piyada|yeraltı|yerüstü|dəmiryol|dəmir yolu|tramvay)[ ]$/iu;

/** Addresses: street with house and flat, chains of house and flat, post boxes, postcodes, what stands behind `ünvan:` or before `ünvanında`. Rayon and city stay, and so does a court's own address. */
export function findAddresses(original: string): Candidate[] {
  const text = identifierView(original);
  const out = [
    ...streets(text),
    ...prefixedStreets(text),
    ...houses(text),
    ...numberedChains(text),
    ...crossings(text).map(({ start, end }) => candidate(text, start, end, 'crossing', 0.96)),
    ...labelledAddresses(text).map(({ start, end }) =>
      candidate(text, start, withDetails(text, end, true), 'labelled', 0.9),
    ),
  ];
  for (const { start, end } of dwellingAddresses(text))
    out.push(candidate(text, start, withDetails(text, end, false), 'dwelling', 0.85));
  for (const { start, end } of plotAddresses(text))
    out.push(candidate(text, start, end, 'plot', 0.9));
  const whole = out.map((one) => withParts(text, one));
  for (const match of matchesOf(text, ADDRESS_PATTERNS.postcode))
    whole.push(candidate(text, match.index, match.index + match[0].length, 'postcode', 0.9));
  for (const match of matchesOf(text, ADDRESS_PATTERNS.postBox))
    whole.push(candidate(text, match.index, match.index + match[0].length, 'box', 0.9));
  return whole.filter(
    ({ start, end }) =>
      !isCourtBehind(text, end) && !isCourtContact(text, start, text.slice(start, end)),
  );
}

function withParts(text: string, core: Candidate): Candidate {
  const { start: first, end } = grown(text, core);
  const start = first - houseAhead(text, first);
  if (end === core.end) return start === core.start ? core : { ...core, start };
  return { ...core, start, ...endingAt(text, end) };
}

const HOUSE_AHEAD =
  /(?<=[,:;–—(] )\d{1,3}[а-яa-z]?(?:\/\d{1,4})?, $|(?:№ ?\d{1,4} в доме|(?<!\p{L})(?:дом[еау]?|квартир\p{L}{1,2}|комнат\p{L}{1,2})) (?:№ ?)?\d{1,4}[а-яА-Я]? по $/u;
const RUSSIAN_STREET =
  /^(?:\d{1,2}-[йяе] )?(?:ул|пр|пер|пос|наб|мкр|микр|бул|шос|туп|квар)\p{L}{0,8}[. -]/iu;

/** `137, ул. Короглу, кв-ра 24`, `№ 24 в доме 13 по улице Короглу`: units of the house before its street; mostly 0. */
function houseAhead(text: string, start: number): number {
  if (!RUSSIAN_STREET.test(text.slice(start, start + 16))) return 0;
  return HOUSE_AHEAD.exec(text.slice(Math.max(0, start - 28), start))?.[0].length ?? 0;
}

function streets(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of matchesOf(text, ADDRESS_PATTERNS.head)) {
    const lead = text.slice(Math.max(0, match.index - NAME_REACH), match.index);
    const own = runBefore(lead, NAME_UNIT, MAX_NAME_UNITS);
    const quarterNumber = QUARTER.test(match[0]) ? (ORDINAL.exec(own)?.[0] ?? '') : '';
    const before =
      quarterNumber || (own === '' ? withLowerWord(lead) || typedSmall(text, lead, match) : own);
    // `dəmir yolu keçidi`: small words alone are no street's name.
    const isSmall = own === '' && SMALL_NAME.test(before);
    if ((!/[\p{Lu}\d]/u.test(before) && !isSmall) || NO_STREET.test(before)) continue;
    if (!/\p{L}/u.test(before) && !/^(?:mikro|mkr|m\/r|m[əe]h|микро|кварт)/iu.test(match[0]))
      continue;
    const isAtStart = /(?:^|[.!?:\n])[ ]?$/u.test(lead.slice(0, lead.length - before.length));
    if (OPEN_HEAD.test(match[0]) && /(?:oğlu|qızı) $/u.test(before)) continue;
    const start = match.index - trimmedName(before, isAtStart);
    if (start >= match.index || isSentenceEnd(text, match)) continue;
    const headEnd = match.index + match[0].length;
    const end = withDetails(text, headEnd, isBare(match[0]));
    const word = match[0].toLocaleLowerCase('az');
    const isStrong = STRONG_HEAD.test(word) || quarterNumber !== '';
    if (end === headEnd && (own === '' || !isStrong || ROAD.test(text.slice(end, end + 20))))
      continue;
    const quarter = ADDRESS_PATTERNS.quarterBefore.exec(text.slice(Math.max(0, start - 60), start));
    out.push(candidate(text, start - (quarter?.[0].length ?? 0), end, 'street', 0.95));
  }
  return out;
}

/** `PULUN YOLU. 50 mənzildən`: a heading or sentence that ends with the word in full, no street with its house. */
function isSentenceEnd(text: string, { index, 0: head }: RegExpExecArray): boolean {
  return (
    /^\p{L}{4,}\.$/u.test(head) &&
    /^ \d/.test(text.slice(index + head.length, index + head.length + 2)) &&
    !STRONG_HEAD.test(lowerAz(head))
  );
}

/** `Qızıl ulduz küçəsi 5`: a name whose last word is small, which only a house number behind it makes sure. */
function withLowerWord(lead: string): string {
  const last = / \p{Ll}{3,15} $/u.exec(lead)?.[0] ?? '';
  const before = last === '' ? '' : runBefore(lead.slice(0, 1 - last.length), NAME_UNIT, 2);
  return before === '' ? '' : before + last.slice(1);
}

// `nəsimi rayonu nizami küçəsi ev 12`: the name of a street typed small, behind a place or the beginning of a line.
const SMALL_NAME = /^(?:\p{Ll}[\p{L}'’-]{2,20} ){1,3}$/u;
const SMALL_LEAD =
  /(?:(?:rayonu|şəhəri|qəsəbəsi|kəndi|(?<!\p{L})(?:ş|r|ray|r-nu|şəh|qəs))\.?,? |, |: |^|\n)((?:\p{Ll}[\p{L}'’-]{2,20} ){1,3})$/u;
const SMALL_HEAD =
  /^(?:küç|kuc|pros|pr(?!\p{L})|döng|dong|dalan|xiyaban|mikroray|mkr|məhəllə|məh(?!\p{L})|massiv|şos)/u;
const HOUSE_BEHIND = /^[., ]{0,3}(?:ev|bina|m(?:ən(?:zil)?)?\.?|№)? ?\d/iu;

/** The name of a street that somebody typed small, where a house stands behind it; mostly empty. */
function typedSmall(text: string, lead: string, { index, 0: head }: RegExpExecArray): string {
  const end = index + head.length;
  if (!SMALL_HEAD.test(lowerAz(head)) || !HOUSE_BEHIND.test(text.slice(end, end + 12))) return '';
  const words = SMALL_LEAD.exec(lead)?.[1]?.trim().split(' ') ?? [];
  const place = words.findLastIndex((word) => PLACE_WORD.test(word));
  const name = words.slice(place + 1);
  return name.length === 0 || name.some((word) => wordFacts(word).common)
    ? ''
    : `${name.join(' ')} `;
}

const PLACE_WORD = /^(?:rayonu|şəhəri|qəsəbəsi|kəndi|ünvanı?)$/u;

/** True where the word for a street bears no case: only then a bare number behind it is the house's. */
function isBare(head: string): boolean {
  return head.endsWith('.') || wordEnding(head).case === 'nom';
}

// `улице Мирвари Гаджиевой. Акт`: the sentence ends with the street.
const SENTENCE_END = /(?<=\p{L}{4})\. \p{Lu}/u;
function prefixedStreets(text: string): Candidate[] {
  const out: Candidate[] = [];
  const { prefix, prefixedName } = ADDRESS_PATTERNS;
  for (const match of matchesOf(text, prefix)) {
    prefixedName.lastIndex = match.index + match[0].length;
    const name = prefixedName.exec(text);
    if (name === null) continue;
    const nameEnd = name.index + (SENTENCE_END.exec(name[0])?.index ?? name[0].length);
    const end = withDetails(text, nameEnd, true);
    if (
      end === nameEnd &&
      !/^(?:\d{1,2}-\p{Ll}{1,2} )?(?:ул|улиц|проспект|переул|микрор|мкр)/iu.test(match[0])
    )
      continue;
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const quarter = ADDRESS_PATTERNS.quarterBefore.exec(lead)?.[0].length ?? 0;
    out.push(candidate(text, match.index - quarter, end, 'street', 0.93));
  }
  return out;
}

// `общежитие № 3, комната 418`: the room of a hostel; any other room is that of an office.
const OF_HOSTEL = /^(?:ota|комн)/iu;
const HOSTEL_BEFORE = /(?:yataqxana|общежити)[^.;:\n]{0,20}$/iu;

/** A comma or colon, `в кв. 57`: what stands before a house or flat told alone. */
const BEFORE_HOUSE = /[,:]\s*$|(?<!\p{L})(?:в|из|над|под) $/u;

function houses(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of matchesOf(text, ADDRESS_PATTERNS.house)) {
    const end = withDetails(text, match.index + match[0].length, false);
    const single = end === match.index + match[0].length;
    if (/ \(?0\d+$/.test(match[0]) && /^\)?[ -]\d{2,3}/.test(text.slice(end, end + 5))) continue; // `ev 012 550 41 55`: a telephone
    if (
      OF_HOSTEL.test(match[0]) &&
      !HOSTEL_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    if (single && !BEFORE_HOUSE.test(text.slice(Math.max(0, match.index - 4), match.index)))
      continue;
    const lead = text.slice(Math.max(0, match.index - NAME_REACH), match.index);
    const misread = MISREAD_STREET.exec(lead)?.[1] ?? '';
    const isStreet = misread !== '' && !KEPT_PLACE.test(misread) && !VILLAGE_END.test(misread);
    const quarter = ADDRESS_PATTERNS.quarterBefore.exec(lead.slice(-60))?.[0].length ?? 0;
    const start = isStreet ? match.index - 2 - misread.length : match.index - quarter;
    out.push(candidate(text, start, end, 'house', 0.85));
  }
  for (const match of matchesOf(text, ADDRESS_PATTERNS.numberedHouse)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const isFlat = NUMBERED_FLAT.test(match[0]) && !IN_BUILDING.test(before);
    if (!ADDRESS_PATTERNS.placeBefore.test(before) && !isFlat) continue;
    const end = withDetails(text, match.index + match[0].length, false);
    out.push(candidate(text, match.index, end, 'numbered-house', 0.85));
  }
  return out;
}

// `B blokundakı 112 nömrəli mənzil`: a chain with its block, of which the rule of chains takes the whole.
const IN_BUILDING =
  /(?:\p{Lu}|\d{1,4}\p{L}?(?:-c[ıiuü]| nömrəli| saylı)?)["”»]? (?:blok|bina|korpus|ev)\p{Ll}{0,8} $/u;
/** `39 nömrəli mənzili su basıb`: whose flat it is the house told before says. */
const NUMBERED_FLAT = /(?:nömrəli|saylı|№-li|\d-c[ıiuü]) mənzil/iu;

/** What makes a chain of numbers an address: a flat, a house or a hostel, or a block of a building. */
const HOSTEL = /(?<!\p{L})yat\./u;
const DWELLING = /m[əe]nzil|yataqxana|(?<!\p{L})ev|bina.{1,40}blok|blok.{1,40}bina/iu;

function numberedChains(text: string): Candidate[] {
  return [...matchesOf(text, ADDRESS_PATTERNS.numberedChain)]
    .filter((match) => DWELLING.test(match[0]) || HOSTEL.test(match[0]))
    .map((match) => {
      const end = withDetails(text, match.index + match[0].length, false);
      return candidate(text, match.index, end, 'numbered-chain', 0.9);
    });
}

/** The end of the house, flat and floor that follow; a bare number only first, and only where asked. */
function withDetails(text: string, from: number, mayBeBare: boolean): number {
  const { detail, bareNumber } = ADDRESS_PATTERNS;
  let end = from;
  for (let i = 0; i < MAX_DETAILS; i++) {
    detail.lastIndex = end;
    const match = detail.exec(text);
    if (match !== null) {
      end = withHouseLetter(text, detail.lastIndex);
      continue;
    }
    if (!mayBeBare || i > 1) break;
    bareNumber.lastIndex = end;
    const bare = bareNumber.exec(text);
    // A number before a capital begins something else: "…, 20 Yanvar küçəsi".
    if (bare === null || /^(?:-c[ıiuü])? \p{Lu}\p{Ll}/u.test(text.slice(bareNumber.lastIndex)))
      break;
    end = withHouseLetter(text, bareNumber.lastIndex);
  }
  return end;
}

// A small vowel behind the hyphen is the case of the number (`5-ə`).
const HOUSE_LETTER =
  /^[ ]?-[ ]?(?:\p{Lu}|[bcçdgjkqvzбвгд]|\p{Ll}(?=, ?(?:m|mən|mənz|mənzil|kv|кв|blok|korp|korpus)[. ]))(?![\p{L}\p{N}])/u;

/** `48-B`, `03-ç`: the letter of a house behind its number. */
function withHouseLetter(text: string, end: number): number {
  if (!/\d/.test(text[end - 1] ?? '')) return end;
  return end + (HOUSE_LETTER.exec(text.slice(end, end + 16))?.[0].length ?? 0);
}

function candidate(
  text: string,
  start: number,
  from: number,
  rule: string,
  score: number,
): Candidate {
  const { ending, end } = endingAt(text, from);
  return {
    ...{ start, end, cls: 'address', rule: `address:${rule}`, score, features: [] },
    ...{ ending, ground: 'P' },
  };
}

function endingAt(text: string, from: number): { ending: Ending; end: number } {
  const tail = /^-\p{Ll}{1,5}(?!\p{L})/u.exec(text.slice(from, from + 7))?.[0];
  const read = tail === undefined ? undefined : endingOfTail(tail);
  if (tail !== undefined && read !== undefined) return { ending: read, end: from + tail.length };
  const word = /\p{Ll}{3,20}$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0];
  return { ending: word === undefined ? NOMINATIVE : wordEnding(word), end: from };
}

const BASES = new Set(
  'ev evi bina binasi menzil menzili mehelle mehellesi korpus blok kuce kucesi prospekti prospekt dongesi dalani sossesi xiyabani bulvari kecidi massivi mikrorayonu mikrorayon meydani yolu kesismesi tini kuncu qovusugu yeri'.split(
    ' ',
  ),
);
function wordEnding(word: string): Ending {
  const bare = word.replace(/(?<=nd[əa])k[ıi]$/u, '');
  return readingsOf(bare).find(({ stem }) => BASES.has(stem))?.ending ?? NOMINATIVE;
}

/**
 * Addresses that stand in a row (`7-ci mikrorayon, Bağlar küçəsi, ev 6`) become one; a village or
 * settlement before a street goes into it. Equal addresses get equal values.
 */
export function joinAddresses(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out[out.length - 1];
    const joins =
      last !== undefined &&
      candidate.cls === 'address' &&
      (last.cls === 'address' || last.cls === 'place') &&
      /^[ ]?,[ ]{0,2}$/.test(text.slice(last.end, candidate.start));
    if (joins) out[out.length - 1] = { ...candidate, start: last.start };
    // `дома № 5 по ул. Физули в пос. Баладжары`
    else if (last?.cls === 'address' && isSettlementOf(text, last, candidate))
      out[out.length - 1] = { ...last, end: candidate.end };
    else out.push(candidate);
  }
  return out.map((candidate) =>
    candidate.cls === 'address'
      ? { ...candidate, value: addressKey(text.slice(candidate.start, candidate.end)) }
      : candidate,
  );
}

function isSettlementOf(text: string, { end }: Candidate, { cls, start }: Candidate): boolean {
  return (cls === 'place' || cls === 'address') && /^,? в $/u.test(text.slice(end, start));
}

function addressKey(address: string): string {
  return foldKey(address.replace(/-\p{Ll}{1,5}$/u, ''))
    .replace(/(?:nd[ae]n?|n[ae]|nin|nun)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
