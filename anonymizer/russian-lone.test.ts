import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Words that no list knows, which only the words around tell to be names. */
const ROWS: readonly Row[] = [
  ['behind a trade', 'Угощал их повар Фикрик.', 'Угощал их повар Şəxs1.'],
  ['the same with an ending', 'Таксисту Рамаку было сказано.', 'Таксисту Şəxs1 было сказано.'],
  [
    'a surname in -ский',
    'По записке Загылинского; записку отдал.',
    'По записке Şəxs1; записку отдал.',
  ],
  ['before a preposition', 'Подписи Загылинского на нём нет.', 'Подписи Şəxs1 на нём нет.'],
  ['before a verb', 'Договор с Загылинским расторгнут.', 'Договор с Şəxs1 расторгнут.'],
  [
    'adjectives of places',
    'Рассмотрено в Бакинском, Сумгаитском судах.',
    'Рассмотрено в Бакинском, Сумгаитском судах.',
  ],
  [
    'by whom it was given',
    'Расписку, выданную Загиным, он принял.',
    'Расписку, выданную Şəxs1, он принял.',
  ],
  ['no form of an adjective', 'О том знал Загук и другие.', 'О том знал Şəxs1 и другие.'],
  ['whose name something bears', 'Премия имени Загума вручена.', 'Премия имени Загума вручена.'],
  ['a given name before a surname', 'Зурайя Загиева ушла.', 'Şəxs1 ушла.'],
  ['whose deed it is', 'Экспертиза Загиева проведена.', 'Экспертиза Şəxs1 проведена.'],
  ['what somebody did', 'Пояснила Загиева иное.', 'Пояснила Şəxs1 иное.'],
  [
    'behind kin, in the dative',
    'Деньги передала дочери Ульвие на учёбу.',
    'Деньги передала дочери Şəxs1 на учёбу.',
  ],
  [
    'a certain one',
    'Машиной управлял некий Азад, он скрылся.',
    'Машиной управлял некий Şəxs1, он скрылся.',
  ],
  [
    'behind a person',
    'Просит на содержание Марата и Евы деньги.',
    'Просит на содержание Şəxs1 и Şəxs2 деньги.',
  ],
  ['the family', 'Опись имущества Загиевых проведена.', 'Опись имущества Şəxs1 проведена.'],
  [
    'children that are listed',
    'Имеют двоих детей: Аяна, 4 июля 2011 года рождения.',
    'Имеют двоих детей: Şəxs1, 2011 года рождения.',
  ],
  [
    'whom a sentence begins with',
    'Так решил суд. Нармин, которой десять лет, учится. Инджи живёт там.',
    'Так решил суд. Şəxs1, которой десять лет, учится. Şəxs2 живёт там.',
  ],
  [
    'an abbreviation',
    'Виновен по ст. 234.4.3 УК АР и осуждён.',
    'Виновен по ст. 234.4.3 УК АР и осуждён.',
  ],
  ['a card', 'Он ушёл. Банковская карта осталась.', 'Он ушёл. Банковская карта осталась.'],
  ['a role with a capital', 'Подпись Наймодателя и печать.', 'Подпись Наймодателя и печать.'],
  ['an adjective of a district', 'Живёт в Бинагадинском районе.', 'Живёт в Бинагадинском районе.'],
  ['a double surname in capitals', 'ЗАГЫ-ЗАДЕ ТОГРУЛ АКИФ ОГЛЫ пришёл.', 'Şəxs1 пришёл.'],
  [
    'a given name by its sound',
    'Со слов Гюльнары, дверь открыта.',
    'Со слов Şəxs1, дверь открыта.',
  ],
  ['behind a word for kin', 'Живёт с бабушкой Зиръянтой.', 'Живёт с бабушкой Şəxs1.'],
  ['behind a dash', 'Его отец – Мирзагаш.', 'Его отец – Şəxs1.'],
  ['who is called so', 'Пришла женщина по имени Зиръянта.', 'Пришла женщина по имени Şəxs1.'],
  ['a given name with a hyphen', 'Потом Али-Ага Загыев пришёл.', 'Потом Şəxs1 пришёл.'],
  [
    'a word that sounds like a name',
    'Меня спросили. Голосом молчал.',
    'Меня спросили. Голосом молчал.',
  ],
];

describe('lone names in Russian', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
