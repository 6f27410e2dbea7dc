import type { Candidate } from './candidate.ts';
import { isCompanyAt } from './companies.ts';
import { type Case, foldKey, type Reading, readingsOf } from './endings.ts';
import { partOf } from './establishment-parts.ts';
import { HEAD_OF_CLASS } from './grow-places.ts';
import {
  CUES,
  institution,
  isPartyTo,
  PAPER_OF,
  postBehind,
  withoutOwner,
} from './institutions.ts';
import { endOf, formsOf, type InName, tellsNothing, VERBAL, type Word } from './kind-before.ts';
import { isKind, startOfEstablishment } from './name-kinds.ts';
import { isOpening, isSentenceStart, isUsedSmall, isWholeName } from './place-starts.ts';
import { isPostWord } from './posts.ts';
import { remembered } from './remembered.ts';
import { wordFacts } from './tokens.ts';
import data from './word-lists/establishments.json' with { type: 'json' };

type Words = readonly Word[];

const HEADS = formsOf(data.heads);
const HOLY = formsOf(data.holy);
const HOUSES = new Set(data.houses.split('|').map(foldKey));
/** What establishments of the State for its own tasks hold in their names. */
export const STAYS = new RegExp(data.stays, 'iu');
const MOST_NAME = 12; // words of a name
const LEAD = 70; // units before a word in which a quoted name stands

const QUOTED = /["“„«](?=[\p{Lu}\d])[^"”“„»«\n]{1,60}["”“»] (?:adlı )?$/u;
const NUMBERED =
  /(?:["“„«]\p{Lu}["”“»] ?)?(?:№ ?)?(?<![\p{L}\p{N}.,/-])\d{1,5} ?(?:nömrəli|saylı|s-l[ıi]|n-l[iı]|№-li|N-li|-l[iıuü]|-c[iıuü]) $/u;
const UNIT = /(?<![\p{L}\p{N}.’'-])\p{L}[\p{L}’'-]{0,30} $/u;
/** A title before the person whom an establishment is named after. */
export const TITLED = new RegExp(`(?<!\\p{L})(?:${data.namesakeTitles}) $`, 'iu');
const NAMESAKE = /(?<![\p{L}.-])(?:\p{Lu}[\p{L}.-]{0,20} ?){1,4}$/u;
const FOR_WHOM: Readonly<Record<string, number>> = { üzrə: 4, üçün: 4 }; // words before it

/** Who of the persons of a text stands at a unit of it, and who of them surely is one. */
export type People = { readonly any: InName; readonly sure: InName };

/**
 * An establishment by its name — a number, quotation marks, a person it is named after or capitals — before the noun
 * for it, wherever somebody is, goes, works or learns there, with the part of it and the post that are told:
 * `2 saylı Psixi-nevroloji Dispanserdə`, `Bakı Tikiş Evində biçici`, `Aqrar Universitetin baytarlıq fakültəsində`.
 * Bodies of the State and parties stay. Offsets of the view. Source: Court 2.1.6; policy, workplace.
 */
export function establishmentAt(
  text: string,
  words: Words,
  at: number,
  people: People,
): Candidate | undefined {
  const word = words[at] as Word;
  if (COOPERATIVE.test(word[0])) return houseAt(text, word);
  const reading = headReading(word[0], words[at - 1]?.[0] ?? '');
  if (reading === undefined) return undefined;
  const isHoly = HOLY.has(reading.stem);
  const named = startOf(text, words, at, isHoly ? ANYBODY : people);
  if (named === undefined) return undefined;
  const { start, whole } = named;
  const told = toldOf(text, words, at, reading.ending.case, people.any, isHoly);
  if (told === undefined) return undefined;
  const name = text.slice(whole, endOf(word));
  if (STAYS.test(withoutOwner(name)) || isPartyTo(text, name, whole)) return undefined;
  if (isCompanyAt(text, start)) return undefined;
  const found = institution(text, start, told.end, told.kase);
  return { ...found, rule: 'facility:establishment', ...(isHoly ? HOLY_PLACE : {}) };
}

// Shrines bear the names of persons.
const ANYBODY: People = { any: () => false, sure: () => false };
const HOLY_PLACE = { cls: 'place', roleLabel: 'Yer' } as const;

// Source: housing cooperatives (Housing Code, article 116), whose houses bear their names.
const COOPERATIVE = /^(?:MTK|HMTK|ŞMTK|YTK)-n[ıi]n$/u;

/** `“Ad” MTK-nın 3-cü blokunda`: the part of the house of a cooperative in which something is. */
function houseAt(text: string, word: Word): Candidate | undefined {
  const quoted = QUOTED.exec(text.slice(Math.max(0, word.index - LEAD), word.index));
  const part = quoted === null ? undefined : partOf(text, endOf(word));
  if (quoted === null || part === undefined) return undefined;
  const found = institution(text, word.index - quoted[0].length, part.end, part.kase);
  return { ...found, rule: 'facility:establishment', cls: 'place', roleLabel: 'Yer' };
}

/** How a word ends the name of an establishment; `before`: the word in front of it. */
function headReading(word: string, before: string): Reading | undefined {
  if (!mayBeHead(word)) return undefined;
  const lead = foldKey(before);
  return readingsOf(word).find(
    ({ stem, ending }) =>
      !ending.plural &&
      !ending.copula &&
      (HEADS.has(stem) ||
        HOLY.has(stem) ||
        HEADS.has(`${lead} ${stem}`) ||
        /xana(?:si)?$/.test(stem) ||
        (stem === 'evi' && HOUSES.has(lead))),
  );
}

const LAST_WORDS = new Set(
  [...HEADS, ...HOLY].map((head) => head.split(' ').pop() ?? '').concat('evi'),
);
const mayBeHead = remembered(
  (word) =>
    /\p{Ll}{2}$/u.test(word) &&
    readingsOf(word).some(({ stem }) => LAST_WORDS.has(stem) || /xana(?:si)?$/.test(stem)),
);

const isPossessive = (stem: string): boolean => /[iu]$/.test(stem);
type Name = { readonly start: number; readonly isMarked: boolean; readonly capitals: number };

/** Where the name begins for a reader, and where with all that may belong to it. */
type Start = { readonly start: number; readonly whole: number };

/** Where the name before the noun at `at` begins; undefined where nothing names it. */
function startOf(text: string, words: Words, at: number, people: People): Start | undefined {
  const word = words[at] as Word;
  const name = nameBefore(text, word.index, people);
  if (name === undefined) return undefined;
  const before = words[at - 1]?.[0] ?? '';
  const isTitle = /^\p{Lu}/u.test(word[0]);
  const stem = readingsOf(word[0]).find((one) => LAST_WORDS.has(one.stem))?.stem ?? 'i';
  if (!name.isMarked && !isTitle && !isPossessive(stem) && !/(?:loji|ik|l[ıiuü])$/u.test(before))
    return undefined;
  const start = startOfEstablishment(text, name.start, endOf(word));
  return name.isMarked || isName(text, start, word, name.capitals)
    ? { start, whole: name.start }
    : undefined;
}

/** True of what is a name by its capitals alone: a kind is none, and a sentence begins with any word. */
function isName(text: string, start: number, { 0: head, index }: Word, capitals: number): boolean {
  const own = text.slice(start, index).trim();
  const first = own.split(' ')[0] ?? '';
  if (capitals > 1 && own.includes(' ')) return true;
  const isInside = !isSentenceStart(text, start);
  if (isKind(first)) return isInside && (/^\p{Lu}/u.test(head) || first.includes('-'));
  if (isWholeName(first)) return true;
  if (isOpening(first)) return false;
  return isInside || !(VERBAL.test(first) || isUsedSmall(text, start, first));
}

/** The words before `from` that belong to the name, up to the last capital, number or quotation mark. */
function nameBefore(text: string, from: number, people: People): Name | undefined {
  let start = from;
  let named: number | undefined;
  let isMarked = false;
  let isQuoted = false;
  let capitals = 0;
  let forWhom = 0;
  for (let count = 0; count < MOST_NAME; count++) {
    const lead = text.slice(Math.max(0, start - LEAD), start);
    const marked: RegExpExecArray | null =
      (isQuoted ? null : QUOTED.exec(lead)) ?? NUMBERED.exec(lead);
    if (marked !== null) {
      start -= marked[0].length;
      [named, isMarked, isQuoted] = [start, true, isQuoted || /["“„«]\p{L}{2}/u.test(marked[0])];
      continue;
    }
    const unit = UNIT.exec(lead)?.[0].trimEnd();
    if (unit === undefined) break;
    if (unit === 'adına') {
      const whom = namesakeBefore(text, start - 'adına '.length, people);
      return whom === undefined
        ? undefined
        : { start: whom, isMarked: true, capitals: capitals + 1 };
    }
    const next = start - unit.length - 1;
    if (/^\p{Lu}/u.test(unit)) {
      if (!isNamePart(unit, next, people)) break;
      [start, named] = [next, next];
      capitals++;
      continue;
    }
    forWhom = FOR_WHOM[unit] ?? forWhom - 1;
    const isJoined = unit === 'və' || unit === 'adlı';
    if (unit in FOR_WHOM || isJoined || isKind(unit) || (forWhom > 0 && mayBeFor(unit)))
      start = next;
    else break;
  }
  return named === undefined ? undefined : { start: named, isMarked, capitals };
}

/** False of a person, a role and a word in a case, which begin another phrase. */
function isNamePart(word: string, at: number, people: People): boolean {
  if (isWholeName(word)) return true;
  // `Soyadı liseyə apardı`: an object is no part of the name.
  if (people.sure(at) || (/\p{L}{3}n[ıiuü]$/u.test(word) && !isKind(word))) return false;
  const { role, kin, given, givenIsWord, surname, surnameForm, readings } = wordFacts(word);
  if (role !== undefined || kin || isPostWord(word)) return isKind(word);
  if (surnameForm && people === ANYBODY) return false;
  const isGiven = given !== undefined && !givenIsWord;
  const isSomebody = isGiven || surname !== undefined || surnameForm;
  if (isSomebody && people.any(at)) return false;
  const isCased = readings.some(({ ending }) => /^(?:gen|loc|abl)$/.test(ending.case));
  return !(isCased && /(?:[ıiuü]n|d[aə]n?)$/u.test(word)) || isKind(word);
}

const mayBeFor = (word: string): boolean =>
  !tellsNothing(word) && (!VERBAL.test(word) || /l[aə]r[ıi]?$/u.test(word));

/** Where the person begins whom a place before whose `adına` the text ends at `end` is named after. */
function namesakeBefore(text: string, end: number, people: People): number | undefined {
  const lead = text.slice(Math.max(0, end - LEAD), end).trimEnd();
  let from = end - 1;
  if (people.any(from - 1)) while (from > 0 && people.any(from - 1)) from--;
  else {
    const name = NAMESAKE.exec(lead)?.[0];
    if (name === undefined) return undefined;
    from -= name.length;
    for (const word of name.split(' ').slice(0, -1)) {
      const isOther = people.any(from) || isOpening(word);
      if (!isOther) break;
      from += word.length + 1;
    }
  }
  return from - (TITLED.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0);
}

// `Mərkəzi Xəstəxana, xəstəlik tarixi 123`: a list of where somebody was treated.
const SICK_PAPER =
  /^(?:,| –| -|:| \()? ?(?:xəstəlik (?:tarixi|vərəqəsi)|epikriz|tibbi kart|ambulator kart|çıxarış)/u;
// `İnstitutunun herbarisində işləyir`: a part that no list has, where somebody surely is.
const WORKS_IN =
  /^ (?:\p{Ll}{3,20} ){0,2}\p{Ll}{3,20}[ıiuü]nd[aə](?= (?:işlə|çalış|oxu|təhsil al|müalicə|yat|qulluq|xidmət e|staj))/u;

function unknownPart(after: string, from: number): Told | undefined {
  const part = WORKS_IN.exec(after)?.[0];
  const isPlace =
    part !== undefined && !/(?:ərz|dövr|vaxt|zaman|müddət|ad|əsas)[ıiuü]nd[aə]$/u.test(part);
  return isPlace ? { end: from + part.length, kase: 'loc' } : undefined;
}

// Places that give papers about those who learn or are treated there.
const OF_PAPERS =
  /^(?:xəstəxana|hospital|klinika|poliklinika|dispanser|ambulatoriya|sanatoriya|məktəb|lisey|gimnaziya|internat|kollec|texnikum|universitet|institut|akademiya|bağça|\p{Ll}{4,14}xana|kurs|mərkəz)/iu;

/** Where the span of what is told ends, and the case that its label takes. */
type Told = { readonly end: number; readonly kase: Case };

/** What is told of an establishment in a case: that somebody is, goes or learns there, with the part and the post. */
function toldOf(
  text: string,
  words: Words,
  at: number,
  kase: Case,
  inName: InName,
  isHoly: boolean,
): Told | undefined {
  const end = endOf(words[at]);
  const after = text.slice(end, end + LEAD);
  if (kase === 'gen' && (isHoly || HEAD_OF_CLASS.test(after))) return { end, kase };
  const post = kase === 'loc' || kase === 'gen' ? postBehind(text, words, at, inName) : undefined;
  if (post !== undefined) return { end: post, kase: 'loc' };
  switch (kase) {
    case 'loc':
      return { end, kase };
    case 'gen':
      if (PAPER_OF.test(after) && OF_PAPERS.test(words[at]?.[0] ?? '')) return { end, kase };
      return partOf(text, end) ?? unknownPart(after, end);
    case 'dat':
      return CUES.joins.test(after) || CUES.brought.test(after) ? { end, kase } : undefined;
    case 'abl':
      return CUES.leaves.test(after) || CUES.brought.test(after) ? { end, kase } : undefined;
    default: {
      const isOfSick = CUES.healing.test(text.slice(Math.max(0, end - LEAD), end));
      return CUES.learns.test(after) || (isOfSick && SICK_PAPER.test(after))
        ? { end, kase }
        : undefined;
    }
  }
}
