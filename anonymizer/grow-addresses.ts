import { KEPT_PLACE } from './address-patterns.ts';
import {
  addressLength,
  addressStart,
  endsInHouse,
  hasAddressHead,
  NOT_OF_NAME,
} from './address-words.ts';
import { foldKey } from './endings.ts';
import { ABROAD, SETTLEMENTS, UNITS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { wordFacts } from './tokens.ts';
import type { Span } from './view.ts';

const MAX_PARTS = 6; // of a list that an address grows over, on either side
const REACH = 70; // units of one part
// `ev 11. Mülki Məcəllənin`: behind a number a word with a capital begins a sentence, but for `ev 11. Mənzil 5`.
const SENTENCE =
  '(?<=\\d)\\. (?=\\p{Lu}\\p{Ll}{2})(?!(?:Mənzil|Blok|Bina|Ev|Giriş|Otaq|Korpus|Mərtəbə) \\d)';
/** Exported to be checked. */
export const CLAUSE = new RegExp(`[,;:()\\n–—]|(?<=[\\p{L}\\p{N}]{4})\\. |${SENTENCE}`, 'u');
const CLAUSE_END = /[;:()\n–—]|(?<=[\p{L}\p{N}]{5})\. /gu;
/** What says that an address stands before it. */
const ANCHOR = /^[^.;\n]{0,60}(?:ünvan|sakin|yaşay|qeydiyyat|yerləş)/iu;
const FLAT =
  /^(?:blok|korpus|korp|giriş|obyekt|m|mən|mnz|mənz|mənzil|m\/n|b\/m|kv|кв|квартира)\.? ?(?:№ ?)?\d/iu;
// `m.12, ev 5, Nizami küç.`: the flat before its house.
const FLAT_AHEAD = /^(?:m|mən|mənz|mənzil|kv|кв)\.? ?\d{1,4}$/u;
const HOUSE = /^(?:ev|bina|дом|д\.|корпус) ?(?:№ ?)?\d/iu;
const TOWN = /^(\p{Lu}[\p{L}-]{2,24}) (?:ş|şəh)\.$/u;
const BUILDING =
  /^\d{1,4}(?:-c[ıiuü]| nömrəli| saylı) (?:bina|korpus|blok|ev|massiv|kvartal|mikrorayon|mkr\.)(?:\p{Ll}{0,4})?,/u;
// `…, S.S.Axundov 12/43`, `…, 3-cü blok, 44-də`: street with house and flat, flat alone.
const STREET_HOUSE_FLAT = /^(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}’'-]{2,24} \d{1,4}\p{L}?[/-]\d{1,4}$/u;
const FLAT_ALONE = /^\d{1,3}(?=-d[əa]n?(?!\p{L})| ünvan|[;)])/u;
// `квартал 45` before a house.
const RUSSIAN_QUARTER = /^(?:квартал|мкр\.?|микрорайон|массив) ?№? ?\d{1,3}[а-яА-Я]?$/u;
// `Səadət küçəsi, yataqxana, otaq 104`
const HOSTEL = /^(?:yataqxana|yataqxanası|pansionat|hostel|общежитие)$/u;
const ROOM = /^, (?:otaq|mənzil|m\.|комната|ком\.) ?(?:№ ?)?\d/u;
// `ev 3, keçmiş kontor`, `dəyirmanın yanı`: where a house stands that has no number.
const LANDMARK =
  /^(?:keçmiş \p{Ll}{3,15}|(?:\p{Ll}[\p{L}-]{2,20} ){0,2}\p{Ll}{3,20}(?:n[ıiuü]n|[ıiuü]n) (?:arxası|yanı|qarşısı|üstü|altı|kənarı|yaxınlığı|başı|girişi|küncü|tini|üzbəüzü)(?:nda(?:k[ıi]|n)?)?)(?!\p{L})/u;
const NO_HOUSE =
  /^ ?(?:yaş|manat|il(?!\p{L}{3})|gün|ay(?!\p{L})|nəfər|faiz|kv|hektar|metr|qəpik|azn)/iu;

/**
 * An address with the parts of its list on both sides (`Novxanı k., ⟦Sahil küç., ev 5⟧, blok B`): settlement,
 * quarter, entrance, floor. It ends at a rayon or city, which stay, and at anything that is no part of it.
 */
export function grown(text: string, { start, end }: Span): Span {
  return { start: grownLeft(text, start, end), end: grownRight(text, end) };
}

function grownRight(text: string, from: number): number {
  let end = from;
  for (let i = 0; i < MAX_PARTS; i++) {
    const lead = /^(?:[ ]?,[ ]{1,2}| )/.exec(text.slice(end, end + 3))?.[0];
    if (lead === undefined) break;
    const at = end + lead.length;
    const rest = text.slice(at, at + REACH);
    const cut = rest.search(CLAUSE);
    const length = partLength(text, at, cut < 0 ? rest : rest.slice(0, cut), lead.includes(','));
    if (length === 0) break;
    end = at + length;
  }
  return end;
}

/** Units of a part that belong to the address before it; 0 where it is something else. */
function partLength(text: string, at: number, part: string, isListed: boolean): number {
  const flat = isListed ? FLAT_ALONE.exec(text.slice(at, at + 12))?.[0] : undefined;
  if (flat !== undefined) return flat.length;
  if (
    isListed &&
    HOSTEL.test(part) &&
    ROOM.test(text.slice(at + part.length, at + part.length + 16))
  )
    return part.length;
  const landmark = isListed ? (LANDMARK.exec(part)?.[0].length ?? 0) : 0;
  if (landmark > 0) return landmark;
  const own = part.slice(0, addressLength(part)).trimEnd();
  if (own === '' || !/[\p{L}\d]/u.test(own)) return 0;
  const behind = text.slice(at + own.length, at + own.length + REACH);
  if (NO_HOUSE.test(behind)) return 0;
  if (!isListed && /^\p{Ll}+$/u.test(own))
    // `146/12 с семьёй`: a preposition, no letter of the house.
    return !/^[авикосуя]$/u.test(own) &&
      /(?:\d|saylı|nömrəli|№-li) $/u.test(text.slice(Math.max(0, at - 9), at))
      ? own.length
      : 0;
  if (hasAddressHead(own) && /\d|[«"“]|(?<!\p{L})\p{Lu}(?!\p{L})/u.test(own))
    return isComplete(own) ? own.length : 0;
  if (isListed && STREET_HOUSE_FLAT.test(own)) return own.length;
  if (!isListed || !endsInHouse(own) || !/\p{Lu}\p{Ll}/u.test(own)) return 0;
  return ANCHOR.test(behind) && !namesPerson(own) ? own.length : 0;
}

/** A part ends in a number, a letter or the word for what it is; a name at its end begins something else. */
function isComplete(own: string): boolean {
  const last = own.split(' ').at(-1) ?? '';
  return /\d/.test(last) || !/^\p{Lu}\p{Ll}{2}/u.test(last) || hasAddressHead(last);
}

function grownLeft(text: string, from: number, end: number): number {
  let start = from;
  for (let i = 0; i < MAX_PARTS; i++) {
    const before = text.slice(Math.max(0, start - REACH), start);
    const sign = /(?:[ ]?,[ ]{1,2}|(?<=[\p{L}.]) )$/u.exec(before)?.[0];
    if (sign === undefined) break;
    const body = before.slice(0, before.length - sign.length);
    const cut = Math.max(body.lastIndexOf(',') + 1, lastClause(body));
    const part = body.slice(cut).trimStart();
    const own = ownPart(part, {
      isListed: sign.includes(','),
      isFirst:
        (cut === 0 && start <= REACH) || /[\n.] ?$/u.test(body.slice(0, body.length - part.length)),
      isWhole: cut > 0,
      isAnchored: ANCHOR.test(text.slice(end, end + REACH)),
      isBeforeBuilding: BUILDING.test(text.slice(start, start + REACH)),
      isBeforeHouse: HOUSE.test(text.slice(start, start + REACH)),
      isBeforeFlat: FLAT.test(text.slice(start, start + REACH)),
    });
    if (own === 0) break;
    start -= sign.length + own;
    if (own < part.length) break;
  }
  return start;
}

/** Where the clause at the end of a text begins; 0 where it has no beginning in it. */
function lastClause(body: string): number {
  const match = [...matchesOf(body, CLAUSE_END)].at(-1);
  return match === undefined ? 0 : match.index + match[0].length;
}

type Place = {
  /** A comma stands between the part and the address. */
  readonly isListed: boolean;
  /** A sentence or line begins with the part. */
  readonly isFirst: boolean;
  readonly isWhole: boolean;
  readonly isAnchored: boolean;
  /** A numbered building stands behind the part: a quarter or estate before it goes with it. */
  readonly isBeforeBuilding: boolean;
  /** A house stands behind the part, without a street. */
  readonly isBeforeHouse: boolean;
  /** A flat stands behind the part: what ends in a number before it is street and house. */
  readonly isBeforeFlat: boolean;
};

/** Units at the end of a part that belong to the address behind it. */
function ownPart(part: string, place: Place): number {
  const { isListed, isFirst, isWhole, isAnchored, isBeforeBuilding, isBeforeHouse, isBeforeFlat } =
    place;
  if (isBeforeHouse && (isUnknownTown(part) || RUSSIAN_QUARTER.test(part))) return part.length;
  if (isBeforeHouse && isListed && FLAT_AHEAD.test(part)) return part.length;
  // `əri ilə Moskva, Lyublino, …`: a city abroad, which says no more than the street itself.
  const city = part.split(' ').at(-1) ?? '';
  if (isListed && isAnchored && ABROAD.has(foldKey(city))) return city.length;
  if (KEPT_PLACE.test(part) || UNITS.has(foldKey(part))) return 0;
  const at = addressStart(part);
  // `(Mərdəkan, S.Yesenin küç., ev 94)`, `ev ünvanı Quzanlı, Qarabağ küçəsi`: a settlement without its word.
  const isPlace = SETTLEMENTS.has(foldKey(part.slice(at)));
  if (isListed && isPlace) return part.length - at;
  const own = withoutLead(part.slice(at), isFirst && at === 0);
  if (own === '' || !/\p{Lu}|\d/u.test(own)) return 0;
  if (hasAddressHead(own.split(' ').slice(1).join(' ')) && isComplete(own)) return own.length;
  // `Soyadov Ad Ata oğlu Zərdabi 78, mən. 9 ünvanında`: the address begins behind the father's name.
  const whole = part.slice(at);
  const isNamed = /(?:oğlu|qızı)\p{Ll}{0,3} $/u.test(part.slice(0, at)) || (isFirst && at === 0);
  if (isNamed && isListed && isBeforeFlat && isAnchored && isHouse(whole)) return whole.length;
  if (isWhole && isListed && isBeforeFlat && at === 0 && isHouse(whole)) return whole.length;
  const isBare = isListed && isWhole && own.length === part.length && own.split(' ').length < 4;
  if (isBare && isBeforeFlat && endsInHouse(own)) return own.length; // `Zərdabi 78, mən. 9`
  return isBare && (isAnchored || isBeforeBuilding) && !namesPerson(own) ? own.length : 0;
}

/** `Mehdi Hüseyn 22V`: a street and a house without their words. */
function isHouse(whole: string): boolean {
  return endsInHouse(whole) && /^\p{Lu}/u.test(whole) && whole.split(' ').length < 5;
}

/** `Sənayeçilər ş., ev 64`: no town of the country; whatever it is, the house stands in it. */
function isUnknownTown(part: string): boolean {
  const name = TOWN.exec(part)?.[1];
  return name !== undefined && !UNITS.has(foldKey(name)) && !wordFacts(name).place;
}

/** What stands before a settlement and is no part of it: a role, a person, the first words of a sentence. */
function withoutLead(own: string, isSentence: boolean): string {
  let words = own.split(' ');
  while (words.length > 2) {
    const [first = ''] = words;
    if (
      /^\p{Lu}/u.test(first) &&
      !isLead(first, isSentence && words.length === own.split(' ').length)
    )
      break;
    if (/^[\d«"“„]/u.test(first)) break;
    words = words.slice(1);
  }
  return words.join(' ');
}

function isLead(word: string, isFirst: boolean): boolean {
  const { role, slot, common } = wordFacts(word);
  return (
    role !== undefined || slot || NOT_OF_NAME.test(word) || (isFirst && common) || namesPerson(word)
  );
}

function namesPerson(own: string): boolean {
  return own.split(/[ .]+/).some((word) => {
    const { given, surname, surnameForm, patronymic, role, kin } = wordFacts(word);
    return (
      given !== undefined ||
      surname !== undefined ||
      surnameForm ||
      patronymic !== undefined ||
      role !== undefined ||
      kin
    );
  });
}
