import { matchesOf } from './quick-pattern.ts';
import { namesState } from './russian-words.ts';
import type { Span } from './view.ts';
import places from './word-lists/russian-places.json' with { type: 'json' };
import data from './word-lists/russian-quasi.json' with { type: 'json' };

/** Posts beside those of the list, as beginnings of words. */
export const MORE =
  'доцент|профессор|литсотрудник|сотрудни[кц]|ответственный секретарь|учён[а-яё]{2} секретарь|научн[а-яё]{2} сотрудник|солист|скрипач|пианист|хормейстер|стекловар|вязальщиц|ткачих|закройщиц|билет[её]р|контрол[её]р|капельдинер|хранител[ья]|смотрител[ья]|звукорежисс[её]р|оператор|метранпаж|наборщи[кц]|лектор|куратор|декан|проректор|тренер|администратор|диспетчер|механик|слесарь|водитель|швея|медсестра|медбрат|бухгалтер|преподаватель|учительниц|учитель|экономист|завхоз|сторож|кладовщи[кц]|мастер|бригадир|начальник (?:смены|цеха|участка|склада)|врач|фельдшер|санитар|воспитател|повар|пекарь|сварщи[кц]|токарь|электрик|электромонт[её]р|машинист|проводни[кц]|крановщи[кц]|технолог|инженер';
/** `; доцент кафедры романских языков Славянского университета`: a post and what follows it, between two signs of a list. */
export const LISTED_POST = new RegExp(
  `(?<=[;,] |\\(|[–—] |(?:работ|бывш|служ|явл)[а-яё]{2,9} )(?:пенсионер(?:ка)?,? )?(?:(?:в прошлом|прежде|ранее|бывш(?:ий|ая)) )?(?:(?!работ|бывш|служ|явля|прожива|занима|назнач)[а-яё]{4,16}(?:ый|ий|ой|ая|яя) ){0,2}(?:${data.posts}|${data.rare}|${MORE})[а-яё]{0,6}(?:-[а-яё]{3,20})?(?: \\(?[^;,.()\\n]{2,80})(?=[;,.)\\n]|$)`,
  'gu',
);
export const NOUN_OF_PLACE = new RegExp(
  `(?<!\\p{L})(?:${data.places}|${places.works}|пед(?:агогическ|техникум|училищ|институт|вуз)|мед(?:училищ|колледж|институт)|парк[аеу]?(?!\\p{L})|депо(?!\\p{L})|пароходств|газет|журнал|Филармони|Дом[ае]?(?= )|Дворц|Центр)`,
  'iu',
);
const NAMED = /[«"“№\d]|(?<= )\p{Lu}/u;
// Behind a name, a birth, a code or a kin word: there a post with its place needs no name.
const IN_DATA =
  /(?:(?:рождения|г\. ?р\.|оглы|кызы|(?:ович|евич|ич|овн|евн|ичн)[а-яё]{0,2}|ФИН [A-Z\d]{7}|(?<!\p{L})(?:мать|отец|муж|жена|супруг|супруга|брат|сестра|сын|дочь|сосед|соседка))(?:,? ?\(|,| [–—-]) ?)$/u;
const DATA_REACH = 24; // units
// Who acts for a party or a body, and what else stands between the signs of a list.
const OTHER =
  /ООО|ОАО|ЗАО|(?<!\p{L})АО(?!\p{L})|(?<!\p{L})(?:который|которая|что|если|когда|где|пояснил|показал|сообщил|заявил|истец|ответчик|истц|свидетел|потерпевш|подсудим|представител)/u;

// `водитель в автопарке и получает …`: what somebody does beside it is no trade.
const AND_DOES = / (?:и|а|но) (?:не )?[а-яё]{2,14}(?:ет|ёт|ит|ют|ут|ат|ят|[аиея]л[аи]?)(?![а-яё])/u;

const IN_COMPANY = /^[а-яё -]{4,40} (?:в )?(?:ООО|ОАО|ЗАО|АО) [«"“][^»"”]{1,60}[»"”]$/u;
const DATUM_BEFORE =
  /(?<!\p{L})(?:рожден|образован|женат|замужем|холост|развед|урожен)[^.;\n]{0,50}[,;] $/iu;

/** `образование высшее, разведён, |директор ООО …`: whose work it is the line of data before tells. */
const isDatum = (text: string, at: number): boolean =>
  DATUM_BEFORE.test(text.slice(Math.max(0, at - DATUM_REACH), at));
const DATUM_REACH = 70; // units

/** What somebody is by trade in a line of personal data in Russian, with a place that its name or number tells. */
export function findRussianTrades(text: string): Span[] {
  return [...matchesOf(text, LISTED_POST)].flatMap(({ index, 0: whole }): Span[] => {
    const told = whole.slice(0, AND_DOES.exec(whole)?.index);
    const isInData = IN_DATA.test(text.slice(Math.max(0, index - DATA_REACH), index));
    const isEmployed = IN_COMPANY.test(told) && isDatum(text, index);
    const isTold = NOUN_OF_PLACE.test(told) && (isInData || NAMED.test(told));
    if (!isEmployed && (!isTold || OTHER.test(told))) return [];
    if (namesState(told)) return [];
    return [{ start: index, end: index + told.length }];
  });
}
