import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import { findRussianLives } from './russian-lives.ts';
import { findRussianPlaces } from './russian-places.ts';
import { findRussianSpots } from './russian-spots.ts';
import { findRussianStops } from './russian-stops.ts';
import { findRussianTrades, MORE } from './russian-trades.ts';
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
const DUTY = /(?<!\p{L})(?:в|на|с) должност(?:и|ь) /giu;
// `моя должность – бухгалтер молочного комбината`: the post in the nominative.
const LABEL =
  /(?<!\p{L})(?:(?:занимаемая )?должность|место работы|профессия|род занятий|специальность|работа)(?: ?[:–—]| -) ?/giu;
// `врач-ортодонт клиники «…»`: a post right before a place with a name or number.
export const APPOSED = new RegExp(
  `(?<!\\p{L})(?:(?:ночн|дневн|старш|младш|главн|сменн|ведущ|дежурн|временн)[а-яё]{2,3} )?(?:${data.posts})[а-яё]{0,6}(?:-[а-яё]{3,20})?(?: [а-яё-]{3,18}){0,3} (?:(?:${data.places})[а-яё]{0,5} ?(?:[«"][^»"\\n]{2,40}[»"]|№ ?\\d{1,4})|(?!(?:${data.brands}))[а-яё-]{2,18}(?:[аяыи]|[оеё]в|ей|ого|ой) ?[«"][^»"\\n]{2,40}[»"])`,
  'gu',
);
const CLAUSE = /^[^,.;:()«»"\n]{0,90}(?:[«"][^»"\n]{2,50}[»"])?(?: ?№ ?\d{1,5})?/u;
const CLAUSE_STOP =
  / (?:и|а|но|с|живу|проживаю|живёт|живет|проживает|где|который|которая|когда|по адресу|по сей|уже|более|около|лет|был[аои]?|имею|имеет|не|до)(?= )/gu;
const LONGEST_REST = 90; // units behind a stop word and its space that are dropped with it
export const STARTS_POST = new RegExp(`^(?:[а-яё-]{3,16}(?:ым|им|ой|ей) )?${POST}${END}`, 'u');
export const WHERE = new RegExp(`(?:^| )(?:${data.places})[а-яё]{0,5}${END}`, 'iu');
const POST_STEM = `(?!вечер|утр|ноч|днём|днем|лет|зим|весн|осен|времен|годом|почт)(?:(?:${data.posts})|[а-яё]{2,16}(?:${data.postSuffixes}))[а-яё]{0,6}`;
const TO_PLACE = '(?: (?:и )?[а-яё-]{3,18}){0,3} (?:в|во|на|при|у) [а-яёА-ЯЁ«"]';
// `курьером службы доставки`, `грузчиком на овощной базе`, `монтажником окон в «…»`: a post with what or where it is.
export const POST_OF = new RegExp(
  `^(?:[а-яё]{3,16}(?:ым|им|ой|ей) )?${POST_STEM}(?:${data.postEndings})(?:-[а-яё]{3,20})?(?:${TO_PLACE}| по [а-яё]{4,20}| (?![А-ЯЁ][а-яё]{1,20}(?:[оеё]ва|[иы]на|[оеё]вой|[иы]ной|ского|ской)${END})[А-ЯЁа-яё][а-яё-]{2,20}(?:[аяыи]|[оеё]в|ей|[ыи]х|[ое]го|ой)${END})`,
  'u',
);
// `в должности кладовщицы в «…»`: the post in the genitive.
export const DUTY_OF = new RegExp(
  `^(?:[а-яё]{3,16}(?:ого|его|ой|ей) )?${POST_STEM}${TO_PLACE}`,
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
  for (const { index, 0: lead } of matchesOf(text, DUTY)) {
    const at = index + lead.length;
    const clause = upToStop(CLAUSE.exec(text.slice(at, at + 150))?.[0] ?? '').trimEnd();
    if (DUTY_OF.test(clause) && !STATE.test(clause))
      out.push(found(text, at, clause, 'workplace', 'İş yeri'));
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
  for (const { start, end } of findRussianTrades(text))
    out.push(found(text, start, text.slice(start, end), 'workplace', 'İş yeri'));
  for (const { index, 0: match } of matchesOf(text, EVENT_PLACE)) {
    const lead = leadBefore(text, index);
    out.push(found(text, index - lead.length, lead + match, 'place', 'Yer'));
  }
  return withPlaces(
    [...out, ...findRussianLives(text)],
    [...findRussianSpots(text), ...findRussianStops(text), ...findRussianPlaces(text)],
    text,
  );
}

/** A post with its place is one: a place inside work lends it only its rank over names of persons. */
function withPlaces(
  work: readonly Candidate[],
  places: readonly Candidate[],
  text: string,
): Candidate[] {
  const free = places.filter(
    (place) => !work.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  const whole = work.map((one) => {
    const inside = places.find(({ start, end }) => one.start <= start && end <= one.end);
    return inside === undefined ? one : { ...one, rule: inside.rule };
  });
  return [...whole, ...free.map((place) => withPostBefore(text, place))];
}

/** `механика | Каспийского морского пароходства`: a post right before the place that it is of. */
export const POST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:ночн|дневн|старш|младш|главн|сменн|ведущ|бывш)[а-яё]{2,3} )?(?:${data.posts}|${MORE})[а-яё]{0,4}(?:-[а-яё]{3,20})? $`,
  'iu',
);
const IN_GENITIVE = /^\p{L}[\p{L}-]{2,24}(?:ого|его|ой|ей|а|я|ы|и)(?!\p{L})/u;

function withPostBefore(text: string, place: Candidate): Candidate {
  if (!IN_GENITIVE.test(text.slice(place.start, place.end))) return place;
  const lead = POST_BEFORE.exec(text.slice(Math.max(0, place.start - 50), place.start))?.[0];
  if (lead === undefined || OFFICE.test(lead)) return place;
  return {
    ...place,
    ...found(
      text,
      place.start - lead.length,
      lead + text.slice(place.start, place.end),
      'workplace',
      'İş yeri',
    ),
    rule: place.rule,
  };
}
const OFFICE = /врач|директор|председател|представител|юрист|адвокат|начальник|эксперт/iu;

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

// The label stands in a Russian sentence: it takes no ending.
function found(
  text: string,
  start: number,
  surface: string,
  cls: 'workplace' | 'place',
  roleLabel: string,
): Candidate {
  const end = start + surface.length;
  return {
    ...{ start, end, cls, rule: 'quasi:russian' },
    ...{ score: 0.7, features: [], ending: NOMINATIVE, ground: 'P', roleLabel },
    value: `${roleLabel} ${foldKey(text.slice(start, end))}`,
  };
}
