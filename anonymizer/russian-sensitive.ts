import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import type { Span } from './view.ts';
import data from './word-lists/russian-sensitive.json' with { type: 'json' };

const CYRILLIC = /[а-яё]{3}/iu;
const END = '(?![\\p{L}\\p{N}])';
const TAIL = `[а-яё]{0,6}(?:-[а-яё]{3,16})?${END}`;
const ADJECTIVE =
  '[а-яё-]{3,24}(?:ый|ий|ые|ыми|ими|ая|яя|ое|ее|ого|его|ой|ей|ую|юю|ым|им|ом|ем|ых|их)';
/** What stands right before an illness and tells which: `ишемический`, `левосторонний`. */
export const ADJECTIVE_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?!(?:потерпевш|пострадавш|осужд|подсудим|обвиняем|подозреваем|умерш|погибш|заявивш|сво|мо[ейю]|котор|эт[оу]|тако|друг|сам|вс[её])[а-яё]{0,5} )${ADJECTIVE} $`,
  'u',
);
/** `последствия`, `форма`: how far it is, before the illness. */
export const STATE_BEFORE = new RegExp(`(?<!\\p{L})(?:${data.states})[а-яё]{0,5} $`, 'u');
const PART = `(?:${data.bodyParts})[а-яё]{0,6}${END}`;
/** `шейки бедра`, `лица и шеи`, `в печени`: of what, behind the illness. */
export const OF_WHAT = new RegExp(
  `^(?: и| в| на| под|,)? (?:(?:${ADJECTIVE}|двух|тр[её]х|четыр[её]х|пяти|обоих|обеих|[IVX]{1,4}|\\d{1,2}(?:-[а-яё]{1,2})?) ){0,2}${PART}`,
  'u',
);
/** `II степени`, `второго типа`, `C`: which, behind the illness. */
export const DEGREE = new RegExp(
  `^ (?:(?:I{1,3}|IV|[1-4](?:-?[йго]{1,2})?|перв|втор|трет|четв[её]рт|л[её]гк|средн|тяж[её]л)(?:ой|ого|ей|ьей|ьего)?(?:–I{1,3}|-I{1,3})? (?:степени|группы|типа|стадии|форм[аыуе])${END}|[ABCDАВСД]${END}|с детства${END}|по (?:зрению|слуху)${END})`,
  'u',
);
const SIDE = /^ (?:слева|справа|с обеих сторон)(?![\p{L}\p{N}])/u;
const NAMED = /^ [А-ЯЁ][а-яё]{3,15}(?:[-–][А-ЯЁ][а-яё]{2,15})?(?![\p{L}\p{N}])/u;
export const ILLNESS = new RegExp(`(?<!\\p{L})(?:${data.illnesses})${TAIL}`, 'gu');
/** By the Greek or Latin end of the word. */
export const SHAPE = new RegExp(`(?<!\\p{L})[а-яё]{3,16}(?:${data.shapes})${END}`, 'gu');
export const PHRASES = data.phrases.map(
  (phrases) => new RegExp(`(?<!\\p{L})(?:${phrases})${END}`, 'giu'),
);
export const FINDING = new RegExp(`(?<!\\p{L})(?:${data.findings})${TAIL}`, 'gu');
/** A weak finding with what it is of: `синдром отмены`, `болезнь Крона`; not whose it is or how often. */
const OF_ANY =
  /^ (?!(?:продав|покупател|исти?ц|ответчи|заявител|свидетел|потерпевш|наследодател|реб[её]нк|матери|отца|мужа|жены|сына|дочери|брата|сестры|супруг|дважды|трижды|однажды|иногда|всегда|никогда|тогда|когда|сегодня|вчера|после|года|месяца|недели|мешал|препятств))(?:[а-яё-]{3,18}(?:ого|его|ой|ей|ых|их) ){0,2}(?:[А-ЯЁ][а-яё]{3,15}(?:[-–][А-ЯЁ][а-яё]{2,15})?|[а-яё]{4,16}(?:а|я|и|ы|ого|ей|ой))(?![\p{L}\p{N}])/u;
/** `шунтирование сердца`, `удаление желчного пузыря`: what was done to the body or is amiss with it. */
export const PROCEDURE = new RegExp(
  `(?<!\\p{L})(?:${data.procedures})[а-яё]{0,6}(?: (?:на|в|по))? (?:${ADJECTIVE} ){0,2}(?:${PART}|(?:опухол|кист|грыж|полип|камн|миом|фибром|гематом|аппендикс|аппендицит|гланд|аденоид|катаракт|новообразован|метастаз)[а-яё]{1,5}${END})`,
  'gu',
);
/** `ключица сломана`, `нога была ампутирована`: the same with the part of the body in front. */
export const PART_HURT = new RegExp(
  `(?<!\\p{L})(?:${data.bodyParts})[а-яё]{0,6} (?:был[аои]? |оказал[а-яё]{3,4} )?(?:${data.hurt})[а-яё]{0,3}${END}`,
  'gu',
);
// `аортокоронарное шунтирование`: by the word alone.
const SURGERY =
  /(?<!\p{L})(?:(?:аорто)?коронарн[а-яё]{2,3} )?(?:шунтировани|стентировани|эндопротезировани|ангиопластик)[а-яё]{1,3}(?!\p{L})/gu;
// `на пятом месяце беременности`.
const PREGNANT =
  /(?<!\p{L})(?:[а-яё]{4,16}|\d{1,2}(?:-[а-яё]{1,3})?) (?:месяц|недел)[а-яё]{0,4} беременност[а-яё]{1,3}(?!\p{L})/gu;
const NOT_HEALTH =
  /(?:профсоюзн|обязанност|должностн|(?<!с)прав(?!(?:ый|ая|ое|ого|ой|ую|ым|ом|ых)(?!\p{L}))|поряд|обязательств|договор|закон|срок|судебн|исполнительн|следственн|финансов|банковск|кассов|торгов|денежн|материальн|служебн|дорожн|семейн[а-яё]{2,3} нарушени|бухгалтерск|коммерческ|налогов|проводк|имущественн|валютн|экономическ|нарушени[а-яё]{0,4} (?:прав|договор|закон|порядк|обязательств|срок|общественн))/iu;
/** What is about an illness and nobody who has it: `пособие по инвалидности`, `лекарство от гриппа`. */
const GENERAL_BEFORE =
  /(?:пособи[а-яё]{1,2}|пенси[а-яё]{1,2}|выплат[а-яё]{1,2}|страховани[а-яё]{1,2}|страховк[а-яё]{1,2}|вакцин[а-яё]{1,4}|прививк[а-яё]{1,3}|лекарств[а-яё]{1,3}|борьб[а-яё]{1,2}|профилактик[а-яё]{1,2}|центр[а-яё]{0,2}) (?:по|от|против|с|на случай) $/iu;
export const BELIEF = new RegExp(
  `(?<!\\p{L})(?:(?:${data.communities})[а-яё]{0,4} )?(?:${data.beliefs})[а-яё-]{0,6}${END}(?: (?:${data.communities})[а-яё]{0,4}${END})?`,
  'giu',
);
// A people whatever it is called: `по национальности уйгур`.
const PEOPLE =
  /(?<=(?<!\p{L})(?:по национальности|национальность|национальности|по происхождению|этнический|этническая)(?: ?[:–—]| -)? )(?!(?:не|указан|записан|значится|неизвестн|установлен|является|был)[а-яё]{0,6}(?!\p{L}))[а-яё]{3,20}(?![\p{L}\p{N}])/giu;
/** A word for one of a people; whether it is said of somebody the words around tell. */
export const OF_PEOPLE = new RegExp(`(?<!\\p{L})(?:${data.peoples})[а-яё]{0,5}${END}`, 'giu');
const SAID_BEFORE =
  /(?<!\p{L})(?:(?:явля(?:ется|лся|лась)|был[аи]?|оказал(?:ся|ась)|родил(?:ся|ась)|записан[аы]?(?: как)?|из|он|она|сам|сама|родители|мать|матер[ьи]|отец|отца|бабушка|дед|дедушка|жена|муж|супруг[аи]?|сын|дочь|невестка|зять|сосед(?:ка)?|женат на|замужем за)(?: (?:его|её|ее|их|истца|истицы|реб[её]нка|тоже|также|этническ[а-яё]{2,3}|обрусевш[а-яё]{2,3}))?|семь[яеию]|(?:народност|национальност|происхождени)[а-яё]{0,6}[^.;\n]{0,40}[:—–]) $|\p{L}\)? [—–-] $/iu;
// `Соседов Пётр цыган,`: right behind a name, where the clause ends.
const BEHIND_NAME = /\p{Lu}[а-яё]{2,20} $/u;
// `русский язык`, `турецкая компания`: said of a thing.
const SAID_OF_THING =
  /^ (?:язык|компани|фирм|граждан|паспорт|национальност|школ|кухн|валют|правительств|производств|посольств|консульств|организаци|республик|лир|рубл|сектор|групп)/u;
// `уроженец …, лезгин, образование среднее`, `года рождения, русский, гражданин …`: a line of somebody's data.
const DATUM_BEFORE =
  /(?<!\p{L})(?:урожен|рожден|г\. ?р\.|родивш|граждан|образован|женат|замужем|холост|развед)[^.;\n]{0,60}[,;] $/iu;
const DATUM_BEHIND =
  /^[,;] (?:граждан|образован|(?:не)?женат|замужем|холост|развед[её]н|(?:не |ранее )?судим|урожен|прожива|работа|беспартийн)/iu;
const MOST_ADJECTIVES = 3;
const LEAD = 80; // units before an illness in which its adjectives stand

/** Health, belief and origin in a Russian sentence about a person. Offsets of the view. Source: policy, sensitive. */
export function findRussianSensitive(text: string, { start, end }: Span): Candidate[] {
  const own = text.slice(start, end);
  if (!CYRILLIC.test(own)) return [];
  const spans = [...illnessesIn(own), ...proceduresIn(own)];
  for (const { index, 0: match } of matchesOf(own, BELIEF))
    spans.push({ start: index, end: index + match.length });
  for (const { index, 0: people } of matchesOf(own, PEOPLE))
    spans.push({ start: index, end: index + people.length });
  for (const { index, 0: people } of matchesOf(own, OF_PEOPLE))
    if (isSaidOfSomebody(own, index, index + people.length))
      spans.push({ start: index, end: index + people.length });
  return spans.map((span) => sensitive(own, span, start));
}

/** `мать его армянка`, `Соседов — еврей`, `в графе о народности: немецкая`. */
const isSaidOfSomebody = (own: string, start: number, end: number): boolean =>
  !SAID_OF_THING.test(own.slice(end, end + 24)) &&
  (SAID_BEFORE.test(own.slice(Math.max(0, start - LEAD), start)) ||
    isDatum(own, start, end) ||
    (/^[.,;]/.test(own.slice(end, end + 1)) &&
      BEHIND_NAME.test(own.slice(Math.max(0, start - LEAD), start))));

const isDatum = (own: string, start: number, end: number): boolean =>
  DATUM_BEHIND.test(own.slice(end, end + 16)) ||
  (/^[,;]/.test(own.slice(end, end + 1)) &&
    DATUM_BEFORE.test(own.slice(Math.max(0, start - LEAD), start)));

/** Illnesses with the words that go with them, longest first where one begins inside another. */
function illnessesIn(own: string): Span[] {
  const out: Span[] = [];
  for (const pattern of [...PHRASES, ILLNESS, SHAPE, FINDING])
    for (const { index, 0: match } of matchesOf(own, pattern)) {
      const found = grown(own, { start: index, end: index + match.length }, pattern === FINDING);
      if (found === undefined || NOT_HEALTH.test(own.slice(found.start, found.end))) continue;
      if (!GENERAL_BEFORE.test(own.slice(Math.max(0, found.start - 30), found.start)))
        out.push(found);
    }
  return out;
}

/** An illness with its adjectives, what it is of and its degree; a weak finding only where one of these tells it. */
function grown(own: string, { start, end }: Span, isWeak: boolean): Span | undefined {
  const before = own.slice(Math.max(0, start - LEAD), start);
  const adjectives = withoutPerson(runBefore(before, ADJECTIVE_BEFORE, MOST_ADJECTIVES));
  const rest = before.slice(0, before.length - adjectives.length);
  const state = STATE_BEFORE.exec(rest)?.[0] ?? '';
  const more =
    state === '' ? '' : runBefore(rest.slice(0, rest.length - state.length), ADJECTIVE_BEFORE, 1);
  let to = end;
  const parts = [OF_WHAT, OF_WHAT, DEGREE, SIDE];
  const others = isWeak ? [OF_ANY, ...parts] : [NAMED, ...parts];
  for (const part of others) to += part.exec(own.slice(to, to + LEAD))?.[0].length ?? 0;
  if (isWeak && adjectives === '' && to === end) return undefined;
  const first = start - adjectives.length - state.length - more.length;
  const after = RECOVERS.exec(own.slice(Math.max(0, first - LEAD), first))?.[1] ?? '';
  return { start: first - after.length, end: to };
}

/** `поправляется |после операции`: of what somebody recovers is told with the preposition. */
export const RECOVERS =
  /(?<!\p{L})(?:поправля|восстанавлива|оправля|выздоравлива|оправил|восстанови|реабилитаци)[а-яё]{1,8} (после )$/u;
// `У потерпевшего перелом`: whose it is.
const PERSON_WORD =
  /(?:потерпевш|пострадавш|обвиняем|подсудим|осужд[её]нн|подозреваем|умерш|погибш|ранен(?:ого|ой) (?!в)|несовершеннолетн|малолетн|покойн|больн)[а-яё]{2,3} /giu;

/** The adjectives before an illness behind the word for who has it. */
function withoutPerson(adjectives: string): string {
  const last = [...adjectives.matchAll(PERSON_WORD)].at(-1);
  return last === undefined ? adjectives : adjectives.slice(last.index + last[0].length);
}

function proceduresIn(own: string): Span[] {
  const out: Span[] = [];
  for (const pattern of [PROCEDURE, PART_HURT, SURGERY, PREGNANT])
    for (const { index, 0: match } of matchesOf(own, pattern)) {
      const found = grown(own, { start: index, end: index + match.length }, false);
      if (found !== undefined && !NOT_HEALTH.test(own.slice(found.start, found.end)))
        out.push(found);
    }
  return out;
}

// The label stands in a Russian sentence: it takes no ending.
function sensitive(own: string, { start, end }: Span, by: number): Candidate {
  return {
    ...{ start: start + by, end: end + by, cls: 'sensitive', rule: 'quasi:sensitive', score: 0.7 },
    ...{ features: [], ending: NOMINATIVE, ground: 'P', roleLabel: 'Məlumat', doubt: 'secret' },
    value: `Məlumat ${foldKey(own.slice(start, end))}`,
  };
}
