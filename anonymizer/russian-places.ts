import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import {
  agrees,
  type HeadKind,
  headKind,
  isAdjective,
  isField,
  isGenitive,
  namesState,
  type RussianWord,
  russianWords,
} from './russian-words.ts';
import data from './word-lists/russian-places.json' with { type: 'json' };

/** What a head noun is told by: `name` of its own, or what it is for. */
type Tail = { readonly end: number; readonly told: Told };
type Told = 'name' | 'field' | 'nothing';

const MOST_ADJECTIVES = 4;
const MOST_LINKS = 3; // `отделении кардиологии больницы № 5`
const REACH = 70; // units behind a head noun that are looked at
const QUOTED = /^ ?[«"“„][^«»"“”„\n]{2,50}[»"”](?: ?(?:№|N) ?\d{1,4})?/u;
const NUMBER = /^ ?(?:№|N) ?\d{1,4}(?:[/-]\d{1,3})?(?:[-–][а-яё]{1,2})?(?!\d)/u;
const BARE_NUMBER = /^ \d{1,3}(?=[,.;)»]|$)/u;
const NAMESAKE =
  /^ (?:имени |им\. ?)(?:(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]{2,24}|(?:\d{1,2} )?\p{Lu}[\p{Ll}-]{2,24}(?:-\p{Lu}\p{Ll}{1,20})?(?: \p{Lu}[\p{Ll}-]{2,24}){0,2}(?: (?:комиссаров|бакинских комиссаров|съезда|мая|апреля|января))?|[«"“][^»"”\n]{2,40}[»"”])/u;
const BARE_NAME =
  /^ (?!\p{Lu}\.)\p{Lu}[\p{Ll}]{2,24}(?:-\p{Lu}?\p{Ll}{1,20}){0,2}(?: (?!\p{Lu}\.)\p{Lu}\p{Ll}{2,20})?(?:-\d{1,2})?(?!\p{L})/u;
const SETTLEMENT =
  /^ (?:пос[её]лка|села|селения|деревни|станицы|пос\.|с\.) ?\p{Lu}[\p{Ll}-]{2,24}(?!\p{L})/u;
// `кондитерской «…» на улице Низами`: the street tells which.
const ON_STREET =
  /^ на (?:улице|ул\.|проспекте|пр\.|площади|бульваре|набережной) (?:\p{Lu}[\p{Ll}-]{1,20} ){0,2}\p{Lu}[\p{Ll}-]{2,24}(?!\p{L})/u;
const FOR =
  /^ для [а-яё]{4,18}(?:[ыи]х|ей|[оеё]в)(?: (?:детей|людей|подростков|граждан|лиц))?(?!\p{L})/u;
// `у кафе «…»`: where people met is told with its preposition.
const MET_AT = /(?<!\p{L})(?:во?|на|у|возле|около|за|из|до|от|к) $/u;
const METRO = /^ метро(?!\p{L})/u; // `станции метро «…»`
const PUBLIC =
  /^(?:парк|сквер|площад|стадион|аэропорт|набережн|театр|музе|филармони|библиотек|консерватори|университет|станци|бульвар)/u;
const COMMON =
  /^(?:республиканск|центральн|главн|городск|районн|областн|национальн|государственн|клиническ|объедин[её]нн|азербайджанск|общ)[а-яё]{2,4}$/u;
const COMMON_QUOTED =
  /[«"“„](?:(?:[Рр]еспубликанск|[Цц]ентральн|[Гг]ородск|[Кк]линическ|[Нн]ациональн|[Гг]осударственн)[а-яё]{2,3} ){1,3}(?:больниц|поликлиник|госпитал)[а-яё]{1,2}[»"”]$/u;
// Persons of history in the genitive after whom public places are called. Source: general knowledge.
export const NAMESAKE_BEHIND = new RegExp(
  `(?:имени|им\\.) ?(?:\\p{Lu}\\. ?){0,2}(?:\\p{Lu}[\\p{L}-]{2,20} ){0,2}(?:${data.namesakes})$`,
  'u',
);
// Who comes to anybody: `бригада скорой помощи`.
const AMBULANCE =
  /^(?:бригад|служб|машин|карет|станци)[а-яё]{1,3} скорой (?:медицинской )?помощи$/iu;
const ORDINAL = /(?<![\p{L}\p{N}])\d{1,3}-(?:й|я|е|ю|го|ой|ую|му|м|ом|ей) $/u;
// `Имам Гусейн`, `Петров`: a surname in the nominative is a person beside the place.
const SURNAME = /(?:[оеё]в|[иы]н|ская|ский|[оеё]ва|[иы]на)$/u;
// Adjectives that tell of no place although they end so.
const COMMON_SK =
  /^(?:городск|сельск|медицинск|детск|женск|мужск|клиническ|техническ|педагогическ|гражданск|морск|российск|школьн|университетск|советск|морск|спортивн|экономическ|юридическ|политехническ|стоматологическ|хирургическ|психиатрическ|физическ|химическ|математическ|историческ|областн|районн|центральн|главн|общ)/u;

/**
 * Institutions and places in Russian sentences, read from their head noun: the adjectives before it, a name, a
 * number or what it is for behind it (`гериатрическом центре «…»`, `лаборатории молочного комбината`, `парка Деде
 * Коркута`). Bodies of the State stay. Offsets of the view. Source: Court 2.1.6; policy, workplace and event place.
 */
export function findRussianPlaces(text: string): Candidate[] {
  const words = russianWords(text);
  const out: Candidate[] = [];
  let done = 0; // index of the first word behind the last phrase
  for (let at = 0; at < words.length; at++) {
    const head = words[at] as RussianWord;
    if (at < done) continue;
    const kind = headKind(head);
    const found = kind === undefined ? settlementAt(words, at) : phraseAt(text, words, at, kind);
    if (found === undefined) continue;
    out.push(found);
    while (done < words.length && (words[done] as RussianWord).start < found.end) done++;
  }
  return out;
}

function phraseAt(
  text: string,
  words: readonly RussianWord[],
  at: number,
  kind: HeadKind,
): Candidate | undefined {
  const head = words[at] as RussianWord;
  const first = firstAdjective(words, at);
  const adjectives = words.slice(first, at);
  const tail = tailOf(text, words, at, kind, MOST_LINKS);
  let start = (words[first] as RussianWord).start;
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  start -= ordinal.length;
  if (kind === 'shop' && tail.told === 'name')
    start -= MET_AT.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  const phrase = text.slice(start, tail.end);
  const isProper = adjectives.some(isProperAdjective);
  if (!isTold(kind, tail.told, isProper || ordinal !== '', adjectives.length, head))
    return undefined;
  const around = text.slice(Math.max(0, start - 25), Math.min(text.length, tail.end + 25));
  if (namesState(phrase) || isOfState(around, phrase)) return undefined;
  if (isKnownToAll(phrase, head, adjectives, tail.told)) return undefined;
  const isCapital = /\p{Lu}/u.test(phrase);
  return {
    ...{ start, end: tail.end, score: 0.7, features: [], ending: NOMINATIVE, ground: 'P' },
    cls: kind === 'area' || kind === 'shop' ? 'place' : 'workplace',
    // A name without marks looks like a person; `на станции Иванов` is one.
    rule: isCapital && !SURNAME.test(phrase) ? 'facility:russian' : 'quasi:russian',
    roleLabel: kind === 'area' || kind === 'shop' ? 'Yer' : 'Müəssisə',
    value: foldKey(phrase),
  };
}

/** `парк имени Низами`, `Республиканская клиническая больница`: there is one, and so many go there that it tells of nobody. */
function isKnownToAll(
  phrase: string,
  { lower }: RussianWord,
  adjectives: readonly RussianWord[],
  told: Told,
): boolean {
  if (AMBULANCE.test(phrase)) return true;
  if (told === 'nothing') return adjectives.every((one) => COMMON.test(one.lower));
  if (COMMON_QUOTED.test(phrase)) return true;
  return PUBLIC.test(lower) && NAMESAKE_BEHIND.test(phrase);
}

/** `управлении полиции Сабаильского района`: the body goes on before or behind the phrase. */
function isOfState(around: string, phrase: string): boolean {
  const behind = around.slice(around.indexOf(phrase) + phrase.length);
  return /^ (?:[а-яё]{4,20}(?:ого|ой|его|ей|ых|их) )?(?:полиции|прокуратуры|суда|юстиции|министерства|Министерства|Министерство|экспертизы|ЗАГС)/u.test(
    behind,
  );
}

/** Whether a phrase tells one place from others of its kind. */
function isTold(
  kind: HeadKind,
  told: Told,
  isProper: boolean,
  adjectives: number,
  head: RussianWord,
): boolean {
  if (told === 'name') return true;
  if (kind === 'abbreviation') return false;
  if (isProper) return kind !== 'part' || told === 'field';
  if (kind === 'area' || kind === 'shop') return false;
  if (told === 'nothing') return false;
  const isCapital = /^\p{Lu}/u.test(head.text) && !head.isStart;
  return kind === 'work' || kind === 'part' || isCapital || adjectives > 0;
}

/** `Бакинском`, `Восточного`: an adjective with a capital that no beginning of a sentence gives it. */
function isProperAdjective({ text, lower, isStart }: RussianWord): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return !isStart || (/(?:ск|цк)[а-яё]{2,3}$/u.test(lower) && !COMMON_SK.test(lower));
}

function firstAdjective(words: readonly RussianWord[], at: number): number {
  const head = words[at] as RussianWord;
  let first = at;
  while (first > 0 && at - first < MOST_ADJECTIVES && (words[first] as RussianWord).isBeside) {
    const before = words[first - 1] as RussianWord;
    if (!isAdjective(before) || !agrees(before, head) || headKind(before) !== undefined) break;
    first--;
  }
  return first;
}

/** What stands behind a head noun and belongs to it. */
function tailOf(
  text: string,
  words: readonly RussianWord[],
  at: number,
  kind: HeadKind,
  links: number,
): Tail {
  const head = words[at] as RussianWord;
  const end = head.end + (METRO.exec(text.slice(head.end, head.end + 7))?.[0].length ?? 0);
  const behind = text.slice(end, end + REACH);
  for (const pattern of [QUOTED, NUMBER, NAMESAKE, SETTLEMENT]) {
    const named = pattern.exec(behind)?.[0];
    if (named !== undefined) return namedTail(text, end + named.length);
  }
  const forWhom = FOR.exec(behind)?.[0];
  if (forWhom !== undefined) return { end: end + forWhom.length, told: 'field' };
  if (kind === 'area') {
    const name = BARE_NAME.exec(behind)?.[0];
    if (name !== undefined) return { end: end + name.length, told: 'name' };
  }
  const bare = kind === 'work' ? BARE_NUMBER.exec(behind)?.[0] : undefined;
  if (bare !== undefined) return { end: end + bare.length, told: 'name' };
  return links === 0 ? { end, told: 'nothing' } : complementOf(text, words, at, links);
}

/** A name may be followed by the settlement or a second name: `школы № 5 села Ивановка`, `школы № 5 имени …`. */
function namedTail(text: string, end: number): Tail {
  const behind = text.slice(end, end + REACH);
  const more =
    (NAMESAKE.exec(behind) ??
      QUOTED.exec(behind) ??
      SETTLEMENT.exec(behind) ??
      ON_STREET.exec(behind))?.[0] ?? '';
  return { end: end + more.length, told: 'name' };
}

/** `лёгкой промышленности`, `молочного комбината`, `Театра оперы и балета`: adjectives and a noun in the genitive. */
function complementOf(
  text: string,
  words: readonly RussianWord[],
  at: number,
  links: number,
): Tail {
  const nothing: Tail = { end: (words[at] as RussianWord).end, told: 'nothing' };
  let next = at + 1;
  const adjectives: RussianWord[] = [];
  while (adjectives.length < 3 && words[next]?.isBeside) {
    const word = words[next] as RussianWord;
    if (!isAdjective(word) || headKind(word) !== undefined || isField(word)) break;
    adjectives.push(word);
    next++;
  }
  const noun = words[next];
  if (noun?.isBeside !== true || !(isGenitive(noun) || isField(noun))) return nothing;
  if (!adjectives.every((one) => agrees(one, noun))) return nothing;
  const kind = headKind(noun);
  if (kind !== undefined) {
    const tail = tailOf(text, words, next, kind, links - 1);
    const isTold =
      tail.told === 'name' ||
      ((kind === 'work' || kind === 'centre') &&
        (tail.told === 'field' || adjectives.length > 0 || /^\p{Lu}/u.test(noun.text)));
    return isTold ? { end: tail.end, told: tail.told === 'name' ? 'name' : 'field' } : nothing;
  }
  if (!isField(noun)) return nothing;
  const field = furtherField(words, next);
  // `кафедры хирургии Медицинского университета`
  const last = words.findIndex(({ end }) => end === field.end);
  const whole = links === 0 ? nothing : complementOf(text, words, last, links - 1);
  return whole.told === 'nothing' ? field : whole;
}

/** `оперы и балета`, `связи и информационных технологий`, `болезней глаза`. */
function furtherField(words: readonly RussianWord[], at: number): Tail {
  let last = at;
  const second = words[at + 1];
  if (second?.isBeside === true && second.lower === 'и') {
    let next = at + 2;
    while (next < at + 4 && words[next]?.isBeside && isAdjective(words[next] as RussianWord))
      next++;
    const noun = words[next];
    if (noun?.isBeside === true && isField(noun)) last = next;
  } else if (second?.isBeside === true && isField(second)) last = at + 1;
  return { end: (words[last] as RussianWord).end, told: 'field' };
}

export const SETTLED = new RegExp(`^(?:${data.settlements})[а-яё]{0,4}$`, 'u');
const WHERE = /^(?:во?|на|из|до|под|со?)$/u;

/** `жил в Маштагах`, `на даче в Мардакянах`: a settlement without its noun, behind a preposition of place. */
function settlementAt(words: readonly RussianWord[], at: number): Candidate | undefined {
  const word = words[at] as RussianWord;
  if (!word.isBeside || !SETTLED.test(word.text)) return undefined;
  if (!WHERE.test(words[at - 1]?.lower ?? '')) return undefined;
  const isDacha =
    words[at - 1]?.isBeside === true && /^дач[аеиу]$/u.test(words[at - 2]?.lower ?? '');
  const start = isDacha ? (words[at - 2] as RussianWord).start : word.start;
  return {
    ...{ start, end: word.end, cls: 'place', rule: 'facility:russian', score: 0.7 },
    ...{ features: [], ending: NOMINATIVE, ground: 'P', roleLabel: 'Qəsəbə' },
    value: foldKey(word.text),
  };
}
