import type { Measure } from './measure.ts';

const common = {
  group: 'prosecution',
  source: 'e-prosecution',
  clause: 'Prosecution 4.2.8, 7.2.11',
} as const;

/** Proceedings of the prosecution and its acts. */
export const PROSECUTION: readonly Measure[] = [
  {
    ...{ ...common, id: 'prosecution-acts', unit: 'acts', smallCells: 'shown' },
    formula: { is: 'count', of: 'pros-acts' },
    by: ['kind', 'month'],
    name: {
      az: 'Prokurorluğun aktları',
      en: 'Acts of the prosecution',
      ru: 'Акты прокуратуры',
    },
    definition: {
      az: 'Dövr ərzində verilmiş aktlar, növləri üzrə.',
      en: 'Acts issued in the period, by kind.',
      ru: 'Акты, изданные за период, по видам.',
    },
    answer: {
      az: 'Prokurorluq {value} akt verib',
      en: 'The prosecution issued {value} acts',
      ru: 'Прокуратурой издано актов: {value}',
    },
  },
  {
    ...{ ...common, id: 'sent-to-court', unit: 'cases', smallCells: 'hidden' },
    formula: { is: 'count', of: 'pros-to-court' },
    by: ['month', 'category'],
    name: {
      az: 'Məhkəməyə göndərilmiş icraatlar',
      en: 'Proceedings sent to court',
      ru: 'Производства, направленные в суд',
    },
    definition: {
      az: 'Dövr ərzində məhkəməyə göndərilmiş icraatlar.',
      en: 'Proceedings sent to court in the period.',
      ru: 'Производства, направленные в суд за период.',
    },
    answer: {
      az: 'Məhkəməyə {value} icraat göndərilib',
      en: '{value} proceedings were sent to court',
      ru: 'Направлено в суд производств: {value}',
    },
  },
  {
    ...{ ...common, id: 'prosecution-outcomes', unit: 'cases', smallCells: 'hidden' },
    formula: { is: 'count', of: 'pros-ended' },
    by: ['outcome', 'month', 'category'],
    name: {
      az: 'İcraatların nəticələri',
      en: 'Outcomes of proceedings',
      ru: 'Исходы производств',
    },
    definition: {
      az: 'Dövr ərzində bitmiş icraatlar: məhkəməyə göndərilmiş və ya göstərilən əsasla xitam verilmiş.',
      en: 'Proceedings ended in the period: sent to court, or closed on the ground shown.',
      ru: 'Производства, оконченные за период: направленные в суд или прекращённые по указанному основанию.',
    },
    answer: {
      az: 'Bitmiş {value} icraatdan ən çoxu: {top} – {topValue}',
      en: 'Of {value} ended, most were: {top} ({topValue})',
      ru: 'Из оконченных ({value}) больше всего: {top} ({topValue})',
    },
  },
];
