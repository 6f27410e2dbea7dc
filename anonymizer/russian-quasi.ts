import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import { findRussianPlaces } from './russian-places.ts';
import type { Span } from './view.ts';
import data from './word-lists/russian-quasi.json' with { type: 'json' };

const CYRILLIC = /[а-яё]{3}/iu;
const END = '(?![\\p{L}\\p{N}])';
const POST = `[а-яё-]{3,20}(?:${data.postEndings})`;
// `работаю помощником бурильщика на плавучей буровой`: up to the end of the clause.
const WORKS =
  /(?<!\p{L})(?:работа(?:ю|ет|л|ла|ли|ем|ют|ющ[а-яё]{2,3}|вш[а-яё]{2,3})|труд(?:ится|ился|илась|ился)|служ(?:у|ит|ил|ила|ивш[а-яё]{2,3})|числ(?:ится|ился|илась)|преподаёт|преподает|преподаю|преподавал|преподавала|уч(?:усь|ится|ился|илась)|в должности|на должности|по профессии|являюсь|является|являлся|являлась|устроил[а-яё]{0,3})(?: (?:в настоящее время|сейчас|тогда|там|ныне|раньше|ранее|прежде|ночью|днём|вечерами|посменно|временно|постоянно|официально|неофициально|вахтой|вахтовым методом|по договору|по найму|много лет|долгое время)){0,2} /giu;
// `прежде она была костюмершей в театре`: only with a post in the instrumental and its place.
const WAS =
  /(?<!\p{L})(?:был[аи]?|стал[аи]?|буду|назначен[аы]?|устроен[аы]?|принят[аы]?(?: на работу)?|оформлен[аы]?|подрабатыва[а-яё]{1,4}) /giu;
// `моя должность – бухгалтер молочного комбината`: the post in the nominative.
const LABEL =
  /(?<!\p{L})(?:(?:занимаемая )?должность|место работы|профессия|род занятий|специальность|работа)(?: ?[:–—]| -) ?/giu;
// `врач-ортодонт клиники «…»`: a post right before a place with a name or number.
export const APPOSED = new RegExp(
  `(?<!\\p{L})(?:${data.posts})[а-яё]{0,4}(?:-[а-яё]{3,20})?(?: [а-яё-]{3,18}){0,3} (?:${data.places})[а-яё]{0,5} ?(?:[«"][^»"\\n]{2,40}[»"]|№ ?\\d{1,4})`,
  'gu',
);
const CLAUSE = /^[^,.;:()«»"\n]{0,90}(?:[«"][^»"\n]{2,50}[»"])?(?: ?№ ?\d{1,5})?/u;
const CLAUSE_STOP =
  / (?:и|а|но|с|живу|проживаю|живёт|живет|проживает|где|который|которая|когда|по адресу|по сей|уже|более|около|лет|был[аои]?|имею|имеет|не|до)(?= )/gu;
const LONGEST_REST = 90; // units behind a stop word and its space that are dropped with it
export const STARTS_POST = new RegExp(`^(?:[а-яё-]{3,16}(?:ым|им|ой|ей) )?${POST}${END}`, 'u');
export const WHERE = new RegExp(`(?:^| )(?:${data.places})[а-яё]{0,5}${END}`, 'iu');
// `курьером службы доставки`, `грузчиком на овощной базе`: a post with what or where it is.
export const POST_OF = new RegExp(
  `^(?:[а-яё]{3,16}(?:ым|им|ой|ей) )?(?:${data.posts})[а-яё]{0,6}(?:${data.postEndings})(?:-[а-яё]{3,20})? (?:(?:в|во|на|при|у) [а-яёА-ЯЁ«"]|[а-яё-]{3,20}(?:[аяыи]|[оеё]в|ей|[ыи]х|[ое]го|ой)${END})`,
  'u',
);
export const RARE = new RegExp(`(?<!\\p{L})(?:${data.rare})[а-яё]{0,4}${END}`, 'iu');
const STATE =
  /(?:полици|прокур|суд(?:а|е|ьи|ьёй|ом)?(?!\p{L})|министерств|милици|следств|юстици)/iu;
export const EVENT_PLACE = new RegExp(
  `(?<!\\p{L})(?:${data.eventPlaces})[а-яё]{0,4} ?(?:${data.beside}) (?:[а-яё]{3,14} ){1,2}[а-яё]{3,14}`,
  'giu',
);
// What stands before such a place and goes with it.
const ADJECTIVE_BEFORE = /(?<!\p{L})[а-яё]{3,14}(?:ом|ем|ой|ей|ого|его|ую|юю|ая|ый|ых|их) $/u;
const PREPOSITION_BEFORE =
  /(?<!\p{L})(?:в|во|на|у|возле|около|напротив|за|перед|из|до|от|к|рядом с) $/iu;
const ADJECTIVE = '[а-яё-]{3,18}(?:ый|ий|ая|яя|ое|ее|ого|его|ой|ей|ую|юю|ым|им|ом|ем|ых|их)';
export const ILLNESS_ADJECTIVE = new RegExp(`(?<!\\p{L})${ADJECTIVE} $`, 'u');
const PART = `(?:${data.bodyParts})[а-яё]{0,6}${END}`;
// `инфаркт миокарда`, `рак молочной железы`, `ожог второй степени`: of what, and how far.
const OF_WHAT = `(?: (?:${ADJECTIVE} ){0,2}${PART})?`;
const DEGREE = `(?: (?:I{1,3}|[1-4](?:-?[йго]{1,2})?|перв|втор|трет|четв[её]рт)(?:ой|ого|ей|ьей|ьего)? (?:степени|группы|типа|стадии)${END})?`;
export const ILLNESS = new RegExp(
  `(?<!\\p{L})(?:(?:${data.illnesses})[а-яё]{0,5}${END}|(?:${data.findings})[а-яё]{0,5} (?:${ADJECTIVE} ){0,2}(?:[А-ЯЁ][а-яё]{3,15}|[а-яё]{4,16}(?:а|я|и|ы|ого|ей|ой))${END})(?: (?:[А-ЯЁ][а-яё]{3,15}|I{1,3} типа|[12]-го типа|[ABCС]${END}))?${OF_WHAT}${DEGREE}`,
  'gu',
);
/** `шунтирование сердца`, `удаление желчного пузыря`: what was done to the body or is amiss with it. */
export const PROCEDURE = new RegExp(
  `(?<!\\p{L})(?:${data.procedures})[а-яё]{0,6}(?: (?:на|в|по))? (?:${ADJECTIVE} ){0,2}${PART}(?: на (?:${ADJECTIVE} ){0,1}${PART})?`,
  'gu',
);
// `аортокоронарное шунтирование`: by the word alone.
export const SURGERY =
  /(?<!\p{L})(?:(?:аорто)?коронарн[а-яё]{2,3} )?(?:шунтировани|стентировани|эндопротезировани|ангиопластик)[а-яё]{1,3}(?!\p{L})/gu;
// `на пятом месяце беременности`.
export const PREGNANT =
  /(?<!\p{L})(?:[а-яё]{4,16}|\d{1,2}(?:-[а-яё]{1,3})?) (?:месяц|недел)[а-яё]{0,4} беременност[а-яё]{1,3}(?!\p{L})/gu;
export const ADJECTIVE_ILLNESS = new RegExp(
  `(?<!\\p{L})(?:${ADJECTIVE} ){1,2}(?:${data.findings})[а-яё]{0,5}${END}`,
  'gu',
);
const NOT_HEALTH =
  /(?:профсоюзн|прав(?!(?:ый|ая|ое|ого|ой|ую|ым|ом|ых)(?!\p{L}))|поряд|обязательств|договор|закон|срок|судебн|исполнительн|следственн|финансов|банковск|кассов|торгов|нарушени[а-яё]{0,4} (?:прав|договор|закон|порядк|обязательств|срок|общественн))/iu;
export const BELIEF = new RegExp(
  `(?<!\\p{L})(?:(?:${data.communities})[а-яё]{0,4} )?(?:${data.beliefs})[а-яё-]{0,6}${END}(?: (?:${data.communities})[а-яё]{0,4}${END})?`,
  'giu',
);
export const PEOPLE = new RegExp(
  `(?<!\\p{L})(?:по национальности|национальност[ьи]|по происхождению|этническ[а-яё]{2,3})[ :–-]{1,3}((?:${data.peoples})[а-яё]{0,5})${END}`,
  'giu',
);

/**
 * Work of a person in Russian speech inside a document: the post with its place, or a post that few hold; and the
 * named places where people met (`в кафе «…»`). Offsets of the view. Source: Court 2.1.6; policy, workplace.
 */
export function findRussianWork(text: string): Candidate[] {
  if (!CYRILLIC.test(text)) return [];
  const out: Candidate[] = [];
  for (const match of matchesOf(text, WORKS)) {
    const found = workBehind(text, match.index + match[0].length);
    if (found !== undefined) out.push(found);
  }
  for (const match of matchesOf(text, WAS)) {
    const found = workBehind(text, match.index + match[0].length);
    if (found !== undefined) out.push(found);
  }
  for (const match of matchesOf(text, LABEL)) {
    const at = match.index + match[0].length;
    const clause = upToStop(CLAUSE.exec(text.slice(at, at + 150))?.[0] ?? '').trimEnd();
    if (WHERE.test(clause) && !STATE.test(clause))
      out.push(found(text, at, clause, 'workplace', 'İş yeri'));
  }
  for (const { index, 0: match } of matchesOf(text, APPOSED))
    if (!STATE.test(match)) out.push(found(text, index, match, 'workplace', 'İş yeri'));
  for (const { index, 0: match } of matchesOf(text, EVENT_PLACE)) {
    const lead = leadBefore(text, index);
    out.push(found(text, index - lead.length, lead + match, 'place', 'Yer'));
  }
  return withPlaces(out, findRussianPlaces(text));
}

/** A post with its place is one: a place inside work lends it only its rank over names of persons. */
function withPlaces(work: readonly Candidate[], places: readonly Candidate[]): Candidate[] {
  const free = places.filter(
    (place) => !work.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  const whole = work.map((one) => {
    const inside = places.find(({ start, end }) => one.start <= start && end <= one.end);
    return inside === undefined ? one : { ...one, rule: inside.rule };
  });
  return [...whole, ...free];
}

/** The adjectives and the preposition that stand before a place. */
function leadBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  const adjectives = runBefore(before, ADJECTIVE_BEFORE, 2);
  const rest = before.slice(0, before.length - adjectives.length);
  return (PREPOSITION_BEFORE.exec(rest)?.[0] ?? '') + adjectives;
}

/** A clause without what follows the first word that begins something else. */
function upToStop(clause: string): string {
  for (const { index, 0: word } of matchesOf(clause, CLAUSE_STOP))
    if (clause.length - index - word.length - 1 <= LONGEST_REST) return clause.slice(0, index);
  return clause;
}

const IN_WORK = /^(?:во?|на) /u;

function workBehind(text: string, at: number): Candidate | undefined {
  const clause = upToStop(CLAUSE.exec(text.slice(at, at + 150))?.[0] ?? '').trimEnd();
  const hasPost = STARTS_POST.test(clause);
  const isTold = hasPost
    ? WHERE.test(clause.replace(STARTS_POST, ''))
    : WHERE.test(clause) && IN_WORK.test(clause);
  const isOther = hasPost && (RARE.test(clause) || POST_OF.test(clause));
  if ((!isTold && !isOther) || STATE.test(clause)) return undefined;
  const lead = hasPost ? '' : (IN_WORK.exec(clause)?.[0] ?? '');
  return found(text, at + lead.length, clause.slice(lead.length), 'workplace', 'İş yeri');
}

/** Health, belief and origin in a Russian sentence about a person. Offsets of the view. Source: policy, sensitive. */
export function findRussianSensitive(text: string, { start, end }: Span): Candidate[] {
  const own = text.slice(start, end);
  if (!CYRILLIC.test(own)) return [];
  const out: Candidate[] = [];
  for (const pattern of [ILLNESS, ADJECTIVE_ILLNESS, PROCEDURE, SURGERY, PREGNANT, BELIEF]) {
    let behind = 0; // end of the match before
    for (const { index, 0: match } of matchesOf(own, pattern)) {
      const lead =
        pattern === ILLNESS || pattern === PROCEDURE
          ? runBefore(own.slice(behind, index), ILLNESS_ADJECTIVE, 2)
          : '';
      behind = index + match.length;
      if (pattern === BELIEF || !NOT_HEALTH.test(lead + match))
        out.push(found(text, start + index - lead.length, lead + match, 'sensitive', 'Məlumat'));
    }
  }
  for (const match of matchesOf(own, PEOPLE)) {
    const people = match[1] ?? '';
    const at = start + match.index + match[0].length - people.length;
    out.push(found(text, at, people, 'sensitive', 'Məlumat'));
  }
  return out;
}

// The label stands in a Russian sentence: it takes no ending.
function found(
  text: string,
  start: number,
  surface: string,
  cls: 'workplace' | 'place' | 'sensitive',
  roleLabel: string,
): Candidate {
  const end = start + surface.length;
  return {
    ...{ start, end, cls, rule: cls === 'sensitive' ? 'quasi:sensitive' : 'quasi:russian' },
    ...{ score: 0.7, features: [], ending: NOMINATIVE, ground: 'P', roleLabel },
    ...(cls === 'sensitive' ? { doubt: 'secret' as const } : {}),
    value: `${roleLabel} ${foldKey(text.slice(start, end))}`,
  };
}
