import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { namesState } from './russian-words.ts';
import data from './word-lists/russian-places.json' with { type: 'json' };

const QUOTED = '[«"“][^«»"“”\\n]{2,40}[»"”]';
const NAME = `(?:${QUOTED}|\\p{Lu}[\\p{Ll}]{2,20}(?:-\\p{Lu}?\\p{Ll}{2,20})?)`;
const STATION =
  '(?:станци[июяей]{1,2}|разъезд[ауе]?|полустанк[ауе]|платформ[ыеу]|посту?|мост[уа]|порт[уа]|сел[уа]|пос[её]лк[уа])';
const TRADE_ROW =
  '(?:ряд[уае]?|мест[оеа]|павильон[аеу]?|киоск[аеу]?|лар[её]?к[аеу]?|ларьк[аеу]|прилав(?:ок|ка|ке|ку)|контейнер[аеу]?|лавк[аеиу]|секци[яию]|бутик[аеу]?)';

/** Stops and stretches of a line, ways to a place, gardens, colonies and stalls in Russian, each by its own wording. */
export const STOPS: readonly RegExp[] = [
  // `перегоне Карасу – Аджикабул-сортировочная`, `полустанке Кереге`, `блок-посту «1746-й километр»`.
  `(?<!\\p{L})(?:перегон[еауо]?м?|полустан(?:ок|ке|ка|ку|ком)|блок-пост[ауе]?|остановочн[а-яё]{2,3} пункт[ауе]?|пикет[ауе]?) (?:между )?${NAME}(?: ?[–—-] ?${NAME}| и ${NAME})?(?!\\p{L})`,
  // `подходе к станции Алят-пристань`.
  `(?<!\\p{L})(?:подход[еу]|подъезд[еу]|выезд[еу]|въезд[еу]|подступах|спуск[еу]|повороте) (?:к|ко|из|от|в|на) ${STATION} ${NAME}(?!\\p{L})`,
  // `саду Хагани`: a garden in a town by the person it is named after.
  `(?<!\\p{L})[Сс]ад(?:у|а|ом|е|ик[аеу])? (?:имени )?(?:${data.namesakes})(?!\\p{L})`,
  // `колонии № 11`, `воспитательной колонии Гобустан`.
  `(?<!\\p{L})(?:[а-яё]{6,16}(?:ой|ая|ую|ей) ){0,2}колони(?:я|и|ю|ей|ях) (?:(?:строгого|общего|особого) режима )?(?:№ ?\\d{1,3}|${NAME})(?!\\p{L})`,
  // `рынке «Садарак», ряд 3, место 45`.
  `(?<!\\p{L})(?:рын(?:ок|ке|ка|ку)|базар[аеу]?|ярмарк[аеиу]|торгов[а-яё]{2,3} (?:центр|комплекс|дом)[аеу]?)(?: ${NAME})?(?:,? (?:в |на )?${TRADE_ROW} ?(?:№ ?)?\\d{1,4}){1,3}(?!\\p{L})`,
].map((source) => new RegExp(source, 'gu'));
const PRISON = /колони/u;

/** Places of an event by these. Offsets of the view. Source: Court 2.1.6; policy, event place. */
export function findRussianStops(text: string): Candidate[] {
  return STOPS.flatMap((stop) =>
    [...matchesOf(text, stop)].flatMap(({ index: start, 0: phrase }): Candidate[] => {
      if (namesState(phrase) && !PRISON.test(phrase)) return [];
      return [
        {
          ...{ start, end: start + phrase.length, cls: 'place', score: 0.7, features: [] },
          ...{ rule: 'facility:russian', ending: NOMINATIVE, ground: 'P', roleLabel: 'Yer' },
          value: foldKey(phrase),
        },
      ];
    }),
  );
}
