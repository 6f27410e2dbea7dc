import type { Measure } from './measure.ts';

const common = {
  group: 'law',
  source: 'record',
  smallCells: 'shown',
  unit: 'decisions',
  clause: 'Court 7.2.16',
} as const;

/** Which law decisions cite. Counted of published decisions by their day of adoption. */
export const LAW: readonly Measure[] = [
  {
    ...{ ...common, id: 'cited-articles', list: 'citing' },
    formula: { is: 'count', of: 'cited-article' },
    by: ['category', 'month', 'court', 'region', 'procedure'],
    name: { az: 'Maddələrə istinadlar', en: 'Articles cited', ru: 'Ссылки на статьи' },
    definition: {
      az: 'Maddəyə istinad edən dərc olunmuş aktlar; akt maddəni neçə dəfə göstərsə də, bir dəfə sayılır.',
      en: 'Published decisions that cite the article; each counts once, however often it names it.',
      ru: 'Опубликованные акты со ссылкой на статью; акт учитывается один раз, сколько бы ссылок в нём ни было.',
    },
    answer: {
      az: 'Ən çox istinad edilən maddə: {top} – {topValue} akt',
      en: 'The article cited most: {top} ({topValue} decisions)',
      ru: 'Чаще всего ссылались на статью: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'cited-outcomes' },
    formula: { is: 'count', of: 'cited-article-outcome' },
    by: ['outcome', 'month', 'category'],
    name: {
      az: 'İstinadlar aktın nəticəsi üzrə',
      en: 'Citations by outcome',
      ru: 'Ссылки по исходу дела',
    },
    definition: {
      az: 'Maddəyə istinad etmiş aktların nəticələri: hər akt istinad etdiyi hər maddə üçün bir dəfə sayılır.',
      en: 'Outcomes of the decisions that cite articles: a decision counts once for each article it cites.',
      ru: 'Исходы актов со ссылками на статьи: акт учитывается один раз для каждой статьи.',
    },
    answer: {
      az: 'Maddələrə ən çox bu nəticəli aktlarda istinad edilib: {top} – {topValue}',
      en: 'Articles were cited most in decisions with this outcome: {top} ({topValue})',
      ru: 'Чаще всего ссылались в актах с таким исходом: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'cited-decisions', list: 'citing' },
    formula: { is: 'count', of: 'cited-case' },
    by: ['category', 'month', 'court', 'region', 'procedure'],
    name: { az: 'Aktlara istinadlar', en: 'Decisions cited', ru: 'Ссылки на судебные акты' },
    definition: {
      az: 'Digər işin nömrəsinə istinad edən dərc olunmuş aktlar; akt hər iş üçün bir dəfə sayılır.',
      en: 'Published decisions that cite the number of another case; each counts once for each case.',
      ru: 'Опубликованные акты со ссылкой на номер другого дела; акт учитывается один раз для каждого дела.',
    },
    answer: {
      az: 'Ən çox istinad edilən iş: {top} – {topValue} akt',
      en: 'The case cited most: {top} ({topValue} decisions)',
      ru: 'Чаще всего ссылались на дело: {top} ({topValue})',
    },
  },
];
