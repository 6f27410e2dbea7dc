import type { Measure } from './measure.ts';

const common = {
  group: 'enforcement',
  source: 'e-enforcement',
  smallCells: 'hidden',
  clause: 'Enforcement 6.1.9, 9.1.11',
} as const;

/** How judgments are enforced, by the court that gave them and the kind of claim. */
export const ENFORCEMENT: readonly Measure[] = [
  {
    ...{ ...common, id: 'enforcement-opened', unit: 'documents' },
    formula: { is: 'count', of: 'enf-opened' },
    by: ['month', 'court', 'region', 'category'],
    name: {
      az: 'Başlanmış icra icraatları',
      en: 'Enforcement opened',
      ru: 'Возбуждённые исполнительные производства',
    },
    definition: {
      az: 'Dövr ərzində icraya qəbul edilmiş icra sənədləri.',
      en: 'Enforcement documents taken up in the period.',
      ru: 'Исполнительные документы, принятые к исполнению за период.',
    },
    answer: {
      az: '{value} icra sənədi icraya qəbul edilib',
      en: '{value} enforcement documents were taken up',
      ru: 'Принято к исполнению документов: {value}',
    },
  },
  {
    ...{ ...common, id: 'enforcement-results', unit: 'documents' },
    formula: { is: 'count', of: 'enf-closed' },
    by: ['outcome', 'month', 'court', 'region', 'category'],
    name: { az: 'İcranın nəticələri', en: 'Results of enforcement', ru: 'Результаты исполнения' },
    definition: {
      az: 'Dövr ərzində bitmiş icra icraatları: icra olunub, qismən icra olunub, qaytarılıb, icrası mümkün deyil.',
      en: 'Enforcement closed in the period: fulfilled, partly fulfilled, returned, impossible.',
      ru: 'Производства, оконченные за период: исполнено, исполнено частично, возвращено, исполнение невозможно.',
    },
    answer: {
      az: 'Bitmiş {value} icraatdan ən çoxu: {top} – {topValue}',
      en: 'Of {value} closed, most were: {top} ({topValue})',
      ru: 'Из оконченных ({value}) больше всего: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'fulfilled-share', unit: 'percent' },
    formula: { is: 'share', part: 'enf-fulfilled', whole: 'enf-ended' },
    by: ['court', 'month', 'region', 'category'],
    name: { az: 'Tam icra olunma payı', en: 'Fulfilled share', ru: 'Доля исполненных' },
    definition: {
      az: 'Tam icra olunmuş sənədlər ÷ dövr ərzində bitmiş icraatlar.',
      en: 'Documents fulfilled in full ÷ enforcement closed in the period.',
      ru: 'Исполненные полностью документы ÷ оконченные за период производства.',
    },
    answer: {
      az: 'Bitmiş icraatların {value} hissəsi tam icra ilə nəticələnib',
      en: '{value} of closed enforcement ended in fulfilment',
      ru: 'Полным исполнением окончено {value} производств',
    },
  },
  {
    ...{ ...common, id: 'fulfilment-time', unit: 'days' },
    formula: { is: 'mean', sum: 'enf-fulfil-days', of: 'enf-fulfilled' },
    by: ['category', 'month', 'court', 'region'],
    name: { az: 'İcranın müddəti', en: 'Time to fulfilment', ru: 'Срок исполнения' },
    definition: {
      az: 'İcraatın başlandığı gündən tam icra olunduğu günə qədər keçən günlərin orta sayı.',
      en: 'Mean days from opening to fulfilment, of what was fulfilled in the period.',
      ru: 'Среднее число дней от возбуждения до полного исполнения.',
    },
    answer: {
      az: 'Tam icra orta hesabla {value} gün çəkib',
      en: 'Fulfilment took {value} days on average',
      ru: 'Исполнение занимало в среднем {value} дн.',
    },
  },
  {
    ...{ ...common, id: 'execution-rate', unit: 'percent' },
    formula: { is: 'share', part: 'enf-fulfilled', whole: 'enf-opened' },
    by: ['category', 'month', 'court', 'region'],
    name: {
      az: 'Məhkəmə aktlarının icra əmsalı',
      en: 'Execution rate of judgments',
      ru: 'Коэффициент исполнения судебных актов',
    },
    definition: {
      az: 'Dövr ərzində tam icra olunmuş sənədlər ÷ dövr ərzində icraya qəbul edilmiş sənədlər × 100.',
      en: 'Documents fulfilled in the period ÷ documents taken up in it × 100.',
      ru: 'Документы, исполненные за период, ÷ документы, принятые к исполнению за период, × 100.',
    },
    answer: {
      az: 'İcra olunmuş sənədlər icraya qəbul edilənlərin {value} qədəridir',
      en: 'Fulfilled documents come to {value} of those taken up',
      ru: 'Исполнено {value} от числа принятых к исполнению',
    },
  },
  {
    ...{ ...common, id: 'enforcement-suspended', unit: 'documents' },
    formula: { is: 'count', of: 'enf-suspended' },
    by: ['outcome', 'month', 'court', 'region'],
    name: {
      az: 'İcranın dayandırılması',
      en: 'Enforcement suspended',
      ru: 'Приостановление исполнения',
    },
    definition: {
      az: 'Dövr ərzində icranın dayandırıldığı hallar, əsaslar üzrə.',
      en: 'Suspensions of enforcement in the period, by ground.',
      ru: 'Случаи приостановления исполнения за период, по основаниям.',
    },
    answer: {
      az: 'İcra {value} dəfə dayandırılıb',
      en: 'Enforcement was suspended {value} times',
      ru: 'Случаев приостановления исполнения: {value}',
    },
  },
  {
    ...{ ...common, id: 'enforcement-pending', unit: 'documents' },
    formula: { is: 'standing', of: 'enf-pending' },
    by: ['age', 'court', 'region', 'category'],
    name: {
      az: 'İcrada olan sənədlərin yaşı',
      en: 'Age of open enforcement',
      ru: 'Возраст неоконченных производств',
    },
    definition: {
      az: 'Bu günə icrada olan sənədlər, icraatın başlandığı gündən keçən vaxt üzrə. Seçilmiş dövrdən asılı deyil.',
      en: 'Documents open today by the time since they were taken up. Not narrowed by the period.',
      ru: 'Документы, находящиеся на исполнении сегодня, по времени с возбуждения. От периода не зависит.',
    },
    answer: {
      az: '{value} sənəd icradadır',
      en: '{value} documents are open',
      ru: 'На исполнении документов: {value}',
    },
  },
];
