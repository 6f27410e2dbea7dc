import { findCalledPlaces } from './called-places.ts';
import type { Candidate } from './candidate.ts';
import { isCompanyAt } from './companies.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { formsOf } from './kind-before.ts';
import { ABROAD } from './lexicon.ts';
import { startOfName } from './namesakes.ts';
import {
  DAY_BEFORE,
  isOpening,
  isSentenceStart,
  isUnit,
  isUsedSmall,
  isWholeName,
  openingLength,
  placeCandidate,
} from './place-starts.ts';
import { matchesOf, quickPattern } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { settlementAt } from './settlements.ts';
import { wordFacts } from './tokens.ts';
import type { Span } from './view.ts';
import data from './word-lists/closed-places.json' with { type: 'json' };

const HEADS = formsOf(data.heads);
const TITLES = formsOf(data.titles);
const BODIES = formsOf(data.bodies);
const OWNED = formsOf(data.owned);
const WIDE = formsOf(data.wide);
const VISITORS = formsOf(data.visitors);
const BESIDE = formsOf(data.beside);
const BETWEEN = new Set(data.between.split('|').map(foldKey));
export const ACRONYM = new RegExp(`^(?:${data.acronyms})(?:-(\\p{Ll}{1,5}))?$`, 'u');
const PLAIN = formsOf(data.plain);
const MOST_BETWEEN = 3; // words between a name and its head noun

// `Yasamal`, `Biləcəri-Binəqədi`, `Bakı–Tbilisi–Qars`, `Sumqayıt Kimya Sənaye Parkında`.
const RUN =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]{1,30}(?:(?: | ?[–—] ?)\p{Lu}[\p{L}’'-]{1,30}){0,5}(?![\p{L}])/gu;
const NAME = /\p{Lu}[\p{L}’'-]{1,30}/gu;
const NEXT = / (\p{Ll}[\p{Ll}-]{1,24})(?![\p{L}\p{N}-])/uy;

type Head = {
  readonly at: number;
  readonly end: number;
  readonly stem: string;
  readonly ending: Ending;
};
type Name = { readonly at: number; readonly text: string };

/**
 * Places that are finer than a district and bear a name, whatever is told of them: a proper name before a noun of a
 * place (`Xətai metro stansiyasının çıxışında`, `Biləcəri-Binəqədi yolundakı`), and settlements without their
 * noun. What may stay is a closed list: countries, regions, cities, districts. Offsets of the view.
 * Source: Court 2.1.6; policy, village and event place.
 */
export function findClosedPlaces(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  let bearers: ReadonlySet<string> | undefined;
  let next = 0; // the first person that may end behind the run: both are in text order
  for (const run of matchesOf(text, RUN)) {
    const end = run.index + run[0].length;
    while ((persons[next]?.end ?? text.length) <= run.index) next++;
    const names = [...matchesOf(run[0], NAME)].map(
      (match): Name => ({ at: run.index + match.index, text: match[0] }),
    );
    const within: Span[] = [];
    for (let at = next; (persons[at]?.start ?? text.length) < end; at++)
      within.push(persons[at] as Span);
    const found = placeOf(text, names, end, within, () => (bearers ??= bearersOf(text, persons)));
    if (found !== undefined) out.push(found);
    for (const name of names) {
      if (found !== undefined && name.at >= found.start && name.at < found.end) continue;
      const isPerson = within.some(({ start, end: stop }) => start <= name.at && name.at < stop);
      const settlement = isPerson ? undefined : settlementAt(text, name.at, name.text);
      if (settlement !== undefined) out.push(settlement);
    }
  }
  return [...out, ...findQuoted(text), ...findPrisons(text), ...findCalledPlaces(text, persons)];
}

const QUOTED = /["“„«]\p{L}{2}[^"”“„»«\n]{1,40}["”“»](?= \p{L})/gu;
// `ərazisindəki “Daşbulaq” örüşündə`, `keçmiş “Dostluq” kolxozunun anbarı`.
const QUOTED_LEAD =
  /(?<![\p{L}-])(?:(?!şəhər|rayon)\p{Ll}{3,20}d[aə]k[ıi]|köhnə|keçmiş|sabiq|yeni) $/u;
// What bears a name in quotation marks and is often no place: a channel, a club, a centre.
const NO_QUOTED =
  /^(?:bend|kanal|klub|merkez|yol|sahe|zona|post|baza|saray|platforma|institut|teatr)/;

const OF_TRADE = /(?:[Tt]icarət|[İi]stirahət|[ƏəEe]yləncə|[Bb]iznes) [Mm]ərkəz/u;

/** A place by its quoted name and noun, with what of it is meant: `“Kommunizm” kolxozunun üzümlüyü`. */
function findQuoted(text: string): Candidate[] {
  return [...matchesOf(text, QUOTED)].flatMap(({ index, 0: quoted }): Candidate[] => {
    const head =
      headBehind(text, index + quoted.length) ?? titleBehind(text, index + quoted.length);
    if (head === undefined || !isThere(text, head)) return [];
    const told = text.slice(index + quoted.length, head.end);
    if (NO_QUOTED.test(head.stem) && !OF_TRADE.test(told)) return [];
    const before = text.slice(Math.max(0, index - 30), index);
    const start = index - (QUOTED_LEAD.exec(before)?.[0].length ?? 0);
    if (OF_STATE.test(text.slice(start, head.end)) || isCompanyAt(text, index)) return [];
    const part = partBehind(text, head);
    const rule = part === undefined ? 'quasi:closed-place' : 'facility:closed-place';
    return [closedPlace(text, start, part ?? head, rule)];
  });
}

const TITLE_BEHIND = /^(?: \p{Lu}[\p{L}-]{2,24}){1,3}/u;

/** `“Sədərək” Ticarət Mərkəzindən`: the noun with a capital behind a quoted name. */
function titleBehind(text: string, from: number): Head | undefined {
  const words = TITLE_BEHIND.exec(text.slice(from, from + 80))?.[0];
  if (words === undefined) return undefined;
  const at = from + words.lastIndexOf(' ') + 1;
  const reading = titleReading(text.slice(at, from + words.length));
  return reading === undefined ? undefined : { at, end: from + words.length, ...reading };
}

function closedPlace(
  text: string,
  start: number,
  { end, ending }: Pick<Head, 'end' | 'ending'>,
  rule: string,
): Candidate {
  return placeCandidate(text, { start, end }, ending, { rule, score: 0.7 });
}

// Source: institutions for serving a sentence, which go by numbers.
const PRISON =
  /(?<![\p{L}\p{N}])\d{1,3} (?:saylı|nömrəli) (?:\p{Ll}{4,14} ){0,2}(?:[Cc]əzaçəkmə|[Pp]enitensiar|islah-əmək|tərbiyə) (?:[Mm]üəssisə|koloniya)(?:si)?n?(?:d[əa]n?|[əa])(?!\p{L})/gu;

function findPrisons(text: string): Candidate[] {
  return [...matchesOf(text, PRISON)].map(({ index, 0: whole }) => {
    const ending = readingsOf(whole).find((one) => one.ending.case !== 'nom')?.ending ?? NOMINATIVE;
    return closedPlace(text, index, { end: index + whole.length, ending }, 'quasi:closed-place');
  });
}

/** The place that a run of capitals is the name of, with its head noun. */
function placeOf(
  text: string,
  names: readonly Name[],
  end: number,
  within: readonly Span[],
  bearers: () => ReadonlySet<string>,
): Candidate | undefined {
  const title = titleOf(names);
  const head = headBehind(text, end) ?? title?.head;
  if (head === undefined) return undefined;
  const all = head === title?.head ? names.slice(0, title.index) : names;
  // A span that holds the noun as well is no person: `Dəniz Vağzalının`.
  const own = ownNames(
    text,
    all,
    within.filter((one) => one.end <= head.at),
  );
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined || isIn(last.text) || !isFiner(text, own, head))
    return undefined;
  const phrase = text.slice(first.at, head.end);
  if (OF_STATE.test(phrase) || !isThere(text, head)) return undefined;
  if (own.length === 1 && isOwner(last, head, bearers)) return undefined;
  const start = first.at - leadLength(text, first);
  const part = partBehind(text, head) ?? head;
  const isOverPerson = within.some((one) => one.start < head.end && one.end > start);
  return closedPlace(
    text,
    start,
    part,
    isOverPerson ? 'facility:closed-place' : 'quasi:closed-place',
  );
}

/** The noun of a place behind a name, with the words that may stand between. */
function headBehind(text: string, from: number): Head | undefined {
  const pattern = quickPattern(NEXT, text);
  let at = from;
  let found: Head | undefined;
  for (let count = 0; count <= MOST_BETWEEN; count++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined) break;
    const reading = headReading(word);
    at += match[0].length;
    if (reading !== undefined) found = { at: at - word.length, end: at, ...reading };
    // `rayon mərkəzi xəstəxanasında`: a noun of a place may tell which place.
    if (!BETWEEN.has(foldKey(word))) break;
  }
  return found;
}

/** How a word is the possessive of a noun of a place: `bağlarında`, `yolundakı`, `kanalı`. */
const headReading = remembered((word) => possessiveOf(word, HEADS));
const titleReading = remembered((word) => possessiveOf(word, TITLES));

function possessiveOf(
  word: string,
  heads: ReadonlySet<string>,
): { readonly stem: string; readonly ending: Ending } | undefined {
  if (!/(?:[ıiuü]|n(?:[ıiuüaə]|[ıiuü]n|d[aə]n?|d[aə]k[ıi])|d[ıiuü]r|l[aə])$/u.test(word))
    return undefined;
  return readingsOf(word.replace(/(?<=nd[aə])k[ıi]$/u, '')).find(
    ({ stem, ending }) =>
      /[iu]$/.test(stem) && !ending.plural && heads.has(stem) && isSpelt(word, stem),
  );
}

/** False of `təpəsi` read as `tipi`: only the vowels that fold together may differ. */
const isSpelt = (word: string, stem: string): boolean =>
  foldKey(word).startsWith(stem.slice(0, -1)) && !/^(?:yoli|bagi[lm]|düzü[lm])/u.test(word);

/** The last name of a run that is itself the noun: `Sumqayıt Kimya Sənaye Parkında`, `Mingəçevir SES-in`. */
function titleOf(
  names: readonly Name[],
): { readonly head: Head; readonly index: number } | undefined {
  for (let index = names.length - 1; index >= 1; index--) {
    const { at, text } = names[index] as Name;
    const end = at + text.length;
    const acronym = ACRONYM.exec(text);
    if (acronym !== null)
      return { index, head: { at, end, stem: 'ses', ending: tailEnding(acronym[1]) } };
    const reading = titleReading(text);
    if (reading !== undefined) return { index, head: { at, end, ...reading } };
  }
  return undefined;
}

const tailEnding = (tail = ''): Ending =>
  readingsOf(`ses${tail}`).find(({ stem }) => stem === 'ses')?.ending ?? NOMINATIVE;

const GENITIVE = /[ıiuü]n$/u;
const IN_OR_FROM = /d[aə](?:n|k[ıi])?$/u;

/** The words of a run that are the name: behind a person, a role, an owner and what opens the sentence. */
function ownNames(text: string, names: readonly Name[], within: readonly Span[]): readonly Name[] {
  let from = 0;
  for (let index = 0; index < names.length; index++) {
    const { at, text: word } = names[index] as Name;
    const isLast = index === names.length - 1;
    const person = within.find(({ start, end }) => start <= at && at < end);
    const isWhose =
      person !== undefined &&
      !isNamesake(text, person) &&
      !(isLast && isLoneIn(text, person) && !isBehindKin(text, at));
    if (isWhose || isRole(word) || (!isLast && isCased(word))) from = index + 1;
  }
  const known = startOfName(text, lastEnd(names), false);
  const whole = names.findIndex(({ at }) => at === known);
  const own = names.slice(whole >= 0 && whole < from ? whole : from);
  const opening = openingLength(
    text,
    own[0]?.at ?? 0,
    own.map((one) => one.text),
  );
  if (whole >= 0 && own.length === names.length - whole) return own;
  return opening > 0 ? own.slice(1) : own;
}

const isLoneIn = (text: string, { start, end }: Span): boolean =>
  !text.slice(start, end).includes(' ');

const KIN_LEAD = /(?<!\p{L})(\p{L}{3,20}) $/u;
const KIN_REACH = 22; // units of a word for kin and a space

/** `qayınanası Almaz qapını açmır`: a relative, no `Almaz` of the gate. */
function isBehindKin(text: string, at: number): boolean {
  const word = KIN_LEAD.exec(text.slice(Math.max(0, at - KIN_REACH), at))?.[1];
  return word !== undefined && wordFacts(word).kin;
}

const isNamesake = (text: string, { start, end }: Span): boolean =>
  startOfName(text, end, false) === start;

const isRole = remembered((word) => {
  const { role, kin } = wordFacts(word);
  return role !== undefined || kin;
});

/** An owner or a place around: `Bərdənin Şatırlı`, `Bakıda Yasamal`. */
const isCased = remembered((word) => {
  if (!GENITIVE.test(word) && !IN_OR_FROM.test(word)) return false;
  const { given, readings } = wordFacts(word);
  return (
    given?.ending.case !== 'nom' &&
    readings.some(({ ending }) => /^(?:gen|loc|abl)$/.test(ending.case))
  );
});

const isIn = (word: string): boolean => IN_OR_FROM.test(word) && isCased(word);

// Names of the whole country and wider, and kinds that open a name.
const WIDE_NAME =
  /^(?:Azərbaycan|Respublika|Avropa|Asiya|Dünya|Qafqaz|Cənub|Şimal|Şərq|Qərb|Mərkəzi|Milli|Dövlət|Birləşmiş|Ümumi|Xüsusi|Ali|Baş|İnzibati|Beynəlxalq|Ümumdünya|Xəzər dənizi)$/u;
// Monuments of persons of history are known to all, and so are what bears their names.
const MONUMENT = /^(?:mescid|turbe|meqbere|muzey|teatr|kitabxana|qala)[is]/;
// Districts: those of this country stay, and the list has them all but for slips of the pen.
const ONLY_ABROAD = /^(?:rayon|qeza)/;
const BEFORE_ABROAD =
  /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}{2,20})|(?:vilayəti|diyarı|əyaləti|ştatı|respublikası|ostanı|mahalı|ili)nin|(?:diyarı|ştatı|ostanı|mahalı|respublikası)nın) $/u;
const TO_KILOMETRE = /^ \d{1,4}(?:-?c[ıiuü])? ?(?:km|kilometr)/u;

/** True of a name that is not on the closed list, or of one on it before the noun of something finer. */
function isFiner(text: string, own: readonly Name[], { end, stem, at }: Head): boolean {
  if (ONLY_ABROAD.test(stem) && !isAbroadAt(text, own[0]?.at ?? 0)) return false;
  if (MONUMENT.test(stem) && startOfName(text, lastEnd(own), false) !== undefined) return false;
  if (text.endsWith('adına ', own[0]?.at)) return false;
  const parts = own.flatMap((one) => one.text.split(/[-–—]/u));
  if (own.length === 1) {
    const [{ at: start, text: word }] = own as [Name];
    if (WIDE_NAME.test(word) || isBetween(word)) return false;
    const isSure = isWholeName(word) || leadLength(text, own[0] as Name) > 0;
    if (!isSure && isPlainAt(text, start, word, stem)) return false;
    if (GENITIVE.test(word) && !isWholeName(word) && wordFacts(word).given === undefined)
      return false;
  }
  if (own.every(({ text: word }) => WIDE_NAME.test(word))) return false;
  const isOfUnits = parts.every((part) => isUnit(part) || isAbroad(part));
  if (!isOfUnits || !WIDE.has(stem)) return true;
  return (
    TO_KILOMETRE.test(text.slice(end, end + 16)) ||
    /\p{Ll}/u.test(text.slice(lastEnd(own), at).trim())
  );
}

const lastEnd = (own: readonly Name[]): number => {
  const last = own.at(-1);
  return last === undefined ? 0 : last.at + last.text.length;
};

/** True of a common word before a noun of a place: `Torpaq sahəsi`, `Referendum yolu`. */
function isPlainAt(text: string, at: number, word: string, head: string): boolean {
  const isPlain = PLAIN.has(head);
  if (!isSentenceStart(text, at)) return isPlain && isOpening(word);
  return isPlain || isOpening(word) || isUsedSmall(text, at, word);
}

/** Behind a country or a region of one: `Xerson vilayətinin Novotroitsk rayonu`. */
function isAbroadAt(text: string, at: number): boolean {
  const match = BEFORE_ABROAD.exec(text.slice(Math.max(0, at - 30), at));
  return match !== null && (match[1] === undefined || isAbroad(match[1]));
}

const isBetween = (word: string): boolean =>
  BETWEEN.has(foldKey(word)) || headReading(word) !== undefined;
const isAbroad = remembered((word) => readingsOf(word).some(({ stem }) => ABROAD.has(stem)));

// What a body of the state or an act is called.
const OF_STATE =
  /ASAN|DOST|KOB(?!\p{L})|DSMF|polis|prokuror|məhkəmə|ədliyyə|nazirli|hakimiyyət|icra |notari|miqrasiya|bələdiyyə|agentliy|komitə|məcəllə|qanun|konstitusiya|konvensiya|respublikası|plenum|məclis|ekspertiza|Mərkəzi Bank|bank/iu;

const PRESENT_FROM =
  /^ (?:\p{Ll}{2,20} ){0,2}(?:məzun|çıx|gəl|qov|qayıt|qayıd|uzaq|azad|götür|oğurla|qaç|apar|al(?:ıb|mış|dı|ın))|^ \d{1,4} ?(?:km|m|metr|kilometr)(?!\p{L})/u;
const PRESENT_TO =
  /^ (?:\p{Ll}{2,20} ){0,2}(?:qəbul|daxil ol|ged|get|gəl|apar|çatdır|çat(?:ıb|mış|dı)|yerləşdir|gətir|köçür|yazıl|hospital|yollan|qayıt|qayıd|gir)/u;
const LEARNT = /^ (?:\p{Ll}{2,20} ){0,1}(?:bitir|qurtar|başa vur|tərk)/u;

/** False of a body of the case that acts: a university is a place only where somebody is, goes or learns. */
function isThere(text: string, { end, stem, ending }: Head): boolean {
  if (!BODIES.has(stem)) return true;
  const behind = text.slice(end, end + 60);
  switch (ending.case) {
    case 'loc':
      return true;
    case 'abl':
      return PRESENT_FROM.test(behind);
    case 'dat':
      return PRESENT_TO.test(behind);
    case 'gen':
      return partBehind(text, { end, ending }) !== undefined || isVisited(behind);
    default:
      return (
        LEARNT.test(behind) || /^ ilə (?:üzbəüz|yanaşı|həmsərhəd|qonşu|arasında)/u.test(behind)
      );
  }
}

const isVisited = (behind: string): boolean =>
  (/^(?: \p{Ll}{2,20}){1,3}/u.exec(behind)?.[0] ?? '')
    .split(' ')
    .some((word) => word !== '' && readingsOf(word).some(({ stem }) => VISITORS.has(stem)));

/** A person's shop or garden: the name is that of the owner. */
function isOwner({ text: word }: Name, head: Head, bearers: () => ReadonlySet<string>): boolean {
  const { surnameForm, given, surname, key } = wordFacts(word);
  const isPersonLike =
    (surnameForm || given !== undefined || surname !== undefined) && !isUnit(word);
  if (!isPersonLike || startOfName(word, word.length, false) === 0) return false;
  return OWNED.has(head.stem) || bearers().has(key);
}

/** The words of which the whole names of the text are made, folded. */
function bearersOf(text: string, persons: readonly Span[]): ReadonlySet<string> {
  const names = persons.map(({ start, end }) => text.slice(start, end));
  return new Set(
    names.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ').map(foldKey)),
  );
}

// `20 Yanvar dairəsi`, `köhnə Şıxlı qəbiristanlığı`.
const LEAD = /(?<![\p{L}\p{N}.,/-])(?:köhnə|keçmiş|sabiq|yeni) $/u;
const OF_DAY =
  /^(?:Yanvar|Fevral|Mart|Aprel|May|İyun|İyul|Avqust|Sentyabr|Oktyabr|Noyabr|Dekabr|Mall|Komissar)/u;

function leadLength(text: string, { at, text: word }: Name): number {
  const before = text.slice(Math.max(0, at - 12), at);
  const lead = LEAD.exec(before) ?? (OF_DAY.test(word) ? DAY_BEFORE.exec(before) : null);
  return lead?.[0].length ?? 0;
}

const PART = / (?:(\p{Ll}[\p{Ll}-]{1,20}) )?(\p{Ll}[\p{Ll}-]{2,24})(?![\p{L}\p{N}-])/uy;

/** What of a place in the genitive is meant: `parkının girişi`, `kolxozunun üzümlüyü`, `yolunun 312-ci kilometrliyi`. */
function partBehind(
  text: string,
  { end, ending }: Pick<Head, 'end' | 'ending'>,
): { readonly end: number; readonly ending: Ending } | undefined {
  if (ending.case !== 'gen') return undefined;
  const kilometre = KILOMETRE.exec(text.slice(end, end + 40));
  if (kilometre !== null)
    return { end: end + kilometre[0].length, ending: partEnding(kilometre[1] ?? '') ?? NOMINATIVE };
  const pattern = quickPattern(PART, text);
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [whole, first, second = ''] = match;
  if (first !== undefined) {
    const near = partEnding(first);
    if (near !== undefined) return { end: end + 1 + first.length, ending: near };
  }
  const far = partEnding(second);
  return far === undefined ? undefined : { end: end + whole.length, ending: far };
}

const KILOMETRE = /^ \d{1,4}(?:-?c[ıiuü])? ?((?:km|kilometr)(?:-?\p{Ll}{1,12})?)(?!\p{L})/u;

const partEnding = remembered((word): Ending | undefined => {
  if (/^kilometr/u.test(word)) return { ...NOMINATIVE, case: kilometreCase(word) };
  return (possessiveOf(word, BESIDE) ?? possessiveOf(word, HEADS))?.ending;
});

const kilometreCase = (word: string): Ending['case'] =>
  /d[aə](?:k[ıi])?$/u.test(word) ? 'loc' : /d[aə]n$/u.test(word) ? 'abl' : 'nom';
