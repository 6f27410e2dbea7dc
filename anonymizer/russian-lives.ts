import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { namesState } from './russian-words.ts';
import data from './word-lists/russian-lives.json' with { type: 'json' };

const NAMED = '(?: ?№ ?\\d{1,4}| [«"“][^«»"“”\\n]{2,40}[»"”])';
const ADJECTIVES =
  '(?:[А-ЯЁа-яё][а-яё-]{2,22}(?:ую|юю|ый|ий|ой|ое|ее|ого|его|ей|ом|ем|ом|ым|им|ых|их) ){0,3}';
// What the noun is of or for: `больницы скорой помощи`, `имени Семашко`, `нейрохирургии`.
const OF =
  '(?: (?:имени|им\\.) ?(?:\\p{Lu}\\. ?){0,2}\\p{Lu}[\\p{L}-]{2,20}| (?!и |а |но |с |по )(?:[А-ЯЁа-яё][а-яё-]{3,20}(?:ой|ого|ей|его|ых|их) ){0,2}[А-ЯЁа-яё][а-яё]{3,18}(?:а|я|ы|и|ия|ии|ов|ев|ей|ь))';

/** `доставили в реанимацию больницы скорой помощи`: where somebody hurt or ill was brought, lay or came from. */
export const TREATED = new RegExp(
  `(?<!\\p{L})(?:${data.treated})[а-яё]{0,6}(?: (?!в |во |из )[\\p{L}-]{1,16}){0,3} (?=((?:в|во|из) ${ADJECTIVES}(?:${data.healing})[а-яё]{0,4}(?:${OF}){0,2}${NAMED}{0,2}(?!\\p{L})))`,
  'giu',
);
/** `открыл там мастерскую по ремонту скрипок`, `держит пекарню`: what somebody lives on, with what it is for. */
export const KEEPS = new RegExp(
  `(?<!\\p{L})(?:${data.keeps})[а-яё]{0,5}(?: (?:там|здесь|тут|в н[её]й|в н[её]м|сво[йюеё]|свою|собственн[а-яё]{2}|небольш[а-яё]{2,3}|маленьк[а-яё]{2,3})){0,2} (?=(${ADJECTIVES}(?:${data.businesses})[а-яё]{0,3}(?: по [а-яё]{4,16}(?: [а-яё-]{4,16}(?:[аяыи]|ов|ев|ей|ок|ек))?| для [а-яё]{4,16}|${OF}){0,2}${NAMED}?(?!\\p{L})))`,
  'giu',
);

/** The life of a person told in Russian by verbs: treatment and a business of one's own. Offsets of the view. Source: Court 2.1.6; policy, workplace. */
export function findRussianLives(text: string): Candidate[] {
  return [TREATED, KEEPS].flatMap((pattern) =>
    [...matchesOf(text, pattern)].flatMap(({ index, 0: lead, 1: told = '' }): Candidate[] => {
      const start = index + lead.length;
      if (namesState(told)) return [];
      return [
        {
          ...{ start, end: start + told.length, cls: 'workplace', rule: 'facility:russian' },
          ...{ score: 0.7, features: [], ending: NOMINATIVE, ground: 'P', roleLabel: 'Müəssisə' },
          value: foldKey(told),
        },
      ];
    }),
  );
}
