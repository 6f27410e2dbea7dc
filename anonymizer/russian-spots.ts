import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { namesState } from './russian-words.ts';

const NAME = '(?: \\p{Lu}[\\p{Ll}-]{2,20}| [«"“][^«»"“”\\n]{2,40}[»"”])';
const BESIDE = 'у|возле|около|напротив|рядом с|вблизи|недалеко от|позади|перед|за|под|к|над|до';
// What stands or lies open, in the cases behind `на`, `у`, `к`.
const OPEN =
  'площад(?:и|ь|ью|ке)|бульвар(?:е|а|у)|проспект(?:е|а|у)|улиц(?:е|ы|у)|спуск(?:е|а|у)|подъ[её]м(?:е|а|у)|сквер(?:е|а)|парк(?:е|а)|двор(?:е|а)|перекр[её]стк(?:е|а|у)|остановк(?:е|и|у)|стоянк(?:е|и|у)|парковк(?:е|и|у)|мост(?:у|а|ом)|поворот(?:е|а|у)|берег(?:у|а)|набережн(?:ой|ую)|микрорайон(?:е|а)|квартал(?:е|а)|переход(?:е|а|у)|пустыр(?:е|я)|пляж(?:е|а)|пятачк(?:е|а)|развязк(?:е|и)|эстакад(?:е|ы|у)|тротуар(?:е|а)|обочин(?:е|ы)|алле(?:е|и)|лестниц(?:е|ы)|въезд(?:е|а)|выезд(?:е|а)|съезд(?:е|а)|дорог(?:е|и|у)|тупик(?:е|а)|переулк(?:е|а)|шоссе';
const LANDMARK =
  '(?:(?:[а-яё]{4,16}(?:ого|ой|ому|ым|ом|его|ей) ){0,2}[а-яё]{3,16}(?:-[а-яё]{3,12})?|Дом(?:а|у|ом) [а-яё]{4,14})';
/** A place told by what it lies at: `площади у станции «…»`, `8-м микрорайоне у магазина «…»`, `бульваре у маяка`. */
export const SPOT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:\\d{1,2}-(?:м|й|я|е|ом|ой|го) )?(?:${OPEN})${NAME}{0,2} (?:${BESIDE}) ${LANDMARK}${NAME}{0,2}(?!\\p{L})`,
  'gu',
);
const AT =
  'на углу(?: ул\\p{Ll}{2,3})?(?: у| с| возле)?|через дорогу от|неподал[её]ку от|возле|около|напротив|рядом с|вблизи|недалеко от|позади';
/** `расположенной |напротив станции метро «…»`, `находящейся |в переходе у универмага «…»`: where something lies, with what says how. */
export const LOCATED = new RegExp(
  `(?<=(?:[Рр]асполож[её]нн[а-яё]{2,3}|[Рр]асполож[её]н[аоы]?|[Нн]аход(?:ящ[а-яё]{2,4}|ит|ил[аио]?)с[яь]|[Рр]азмещ[её]нн[а-яё]{2,3}|стоящ[а-яё]{2,3}) |[\\d»][аб]?, )(?!по адресу)(?:(?:в|на|во) [а-яё]{3,16}(?: \\p{Lu}[\\p{L}-]{2,20})? (?:у|за|${AT})|${AT}) (?:[а-яё]{4,16}(?:ого|ой|его|ей|их|ых) ){0,2}(?:[а-яё]{3,16}|\\p{Lu}[\\p{L}-]{2,20})(?: метро)?${NAME}{0,2}(?!\\p{L})`,
  'gu',
);
// Behind what is done there and in the middle of a sentence: `остановил его на площади …`.
const LED_BY = /(?<!\p{L})(?:на|в|во|у|с|со|из|от|к|до|около|возле) $/u;
// `во дворе за домом`, `на дороге к лучшему`: no name and nothing that few places have.
const PLAIN =
  /(?<!\p{L})(?:дом(?:а|у|ом|ов)?|его|её|их|своим|своей|нашим|нашей|которым|которой|управлением|нему|нам|ним|ней|них|сторон\p{L}{1,3}|мер\p{L}{1,3}|утр\p{L}{1,2}|вечер\p{L}{0,2}|рул(?:ём|ем|ю)|помощью|город\p{L}{0,2}|центр\p{L}{0,2}|час\p{L}{0,3}|минут\p{L}{0,2})$/u;

/** Places of an event in Russian that are told by an open place and what it lies at. Source: Court 2.1.6; policy, event place. */
export function findRussianSpots(text: string): Candidate[] {
  const spots = [...matchesOf(text, SPOT)].filter(({ index }) =>
    LED_BY.test(text.slice(Math.max(0, index - 10), index)),
  );
  return [...spots, ...matchesOf(text, LOCATED)].flatMap(
    ({ index: start, 0: phrase }): Candidate[] => {
      if (PLAIN.test(phrase) || namesState(phrase)) return [];
      return [
        {
          ...{ start, end: start + phrase.length, cls: 'place', score: 0.7, features: [] },
          ...{ rule: 'facility:russian', ending: NOMINATIVE, ground: 'P', roleLabel: 'Yer' },
          value: foldKey(phrase),
        },
      ];
    },
  );
}
