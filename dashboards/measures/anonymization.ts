import type { Measure } from './measure.ts';

const common = { group: 'anonymization', source: 'record' } as const;
const missing = {
  ...common,
  formula: { is: 'missing' },
  smallCells: 'shown',
  by: ['none'],
} as const;

/** How decisions are anonymized: counts only. */
export const ANONYMIZATION: readonly Measure[] = [
  {
    ...{ ...common, id: 'routes', unit: 'decisions', clause: 'Court 7.2.16', smallCells: 'shown' },
    formula: { is: 'count', of: 'route' },
    by: ['category', 'month', 'court', 'procedure', 'kind'],
    name: {
      az: 'Avtomatik və insan yoxlaması ilə dərc',
      en: 'Automatic and reviewed publication',
      ru: 'Публикация автоматически и после проверки',
    },
    definition: {
      az: 'Dərc olunmuş aktlar: avtomatik anonimləşdirmə ilə və ya işçinin yoxlamasından sonra.',
      en: 'Published decisions: anonymized automatically, or read by a reviewer first.',
      ru: 'Опубликованные акты: обезличенные автоматически или проверенные сотрудником.',
    },
    answer: {
      az: 'Dərc olunmuş {value} aktdan ən çoxu: {top} – {topValue}',
      en: 'Of {value} published decisions, most were: {top} ({topValue})',
      ru: 'Из опубликованных актов ({value}) больше всего: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'doubts', unit: 'doubts', clause: 'Court 7.2.16', smallCells: 'shown' },
    formula: { is: 'mean', sum: 'doubts', of: 'published' },
    by: ['month', 'court', 'region', 'procedure', 'kind'],
    name: { az: 'Şübhəli yerlər', en: 'Doubts per decision', ru: 'Сомнительные места' },
    definition: {
      az: 'Anonimləşdirmə zamanı tapılmış şübhəli yerlər ÷ dərc olunmuş aktlar.',
      en: 'Doubtful places found while anonymizing ÷ published decisions.',
      ru: 'Сомнительные места, найденные при обезличивании, ÷ опубликованные акты.',
    },
    answer: {
      az: 'Bir akta orta hesabla {value} şübhəli yer düşüb',
      en: 'There were {value} doubts per decision',
      ru: 'На один акт приходилось сомнительных мест: {value}',
    },
  },
  {
    ...{ ...common, id: 'masked', unit: 'data', clause: 'Court 12.6', smallCells: 'hidden' },
    formula: { is: 'count', of: 'masked' },
    by: ['category', 'month', 'court', 'region', 'procedure'],
    name: { az: 'Gizlədilmiş məlumatlar', en: 'Data masked', ru: 'Скрытые данные' },
    definition: {
      az: 'Dərc olunmuş aktlarda gizlədilmiş fərdi məlumatlar, növləri üzrə; eyni şəxs aktda bir dəfə sayılır.',
      en: 'Personal data masked in published decisions, by class; one person counts once in a decision.',
      ru: 'Персональные данные, скрытые в опубликованных актах, по видам; одно лицо в акте учитывается один раз.',
    },
    answer: {
      az: '{value} fərdi məlumat gizlədilib; ən çox: {top}',
      en: '{value} items of personal data were masked; most often: {top}',
      ru: 'Скрыто персональных данных: {value}; чаще всего: {top}',
    },
  },
  {
    ...{ ...common, id: 'reports', unit: 'requests', clause: 'Court 12.9', smallCells: 'hidden' },
    formula: { is: 'count', of: 'requests' },
    by: ['category', 'month'],
    name: { az: 'Müraciətlər', en: 'Reports and requests', ru: 'Обращения' },
    definition: {
      az: 'Dövr ərzində portala daxil olmuş müraciətlər: sızma, artıq gizlətmə, səhv, fərdi məlumat haqqında.',
      en: 'Reports and requests received in the period: of a leak, of over-masking, of an error, about personal data.',
      ru: 'Обращения, поступившие за период: об утечке, об излишнем сокрытии, об ошибке, о персональных данных.',
    },
    answer: {
      az: 'Portala {value} müraciət daxil olub',
      en: '{value} reports and requests came in',
      ru: 'Поступило обращений: {value}',
    },
  },
  {
    ...{ ...common, id: 'answer-hours', unit: 'hours', clause: 'Court 12.9', smallCells: 'hidden' },
    formula: { is: 'mean', sum: 'request-hours', of: 'requests-closed' },
    by: ['category', 'month'],
    name: { az: 'Cavab müddəti', en: 'Hours to an answer', ru: 'Время до ответа' },
    definition: {
      az: 'Müraciətin daxil olmasından cavabına qədər keçən saatların orta sayı.',
      en: 'Mean hours from receipt to answer, of what was answered.',
      ru: 'Среднее число часов от поступления обращения до ответа.',
    },
    answer: {
      az: 'Müraciətlərə orta hesabla {value} saata cavab verilib',
      en: 'Answers took {value} hours on average',
      ru: 'Ответ давался в среднем за {value} ч',
    },
  },
  {
    ...{ ...missing, id: 'leak-rate', unit: 'percent', clause: 'Court 7.2.16' },
    name: {
      az: 'Ölçülmüş sızma və artıq gizlətmə',
      en: 'Measured leak and over-mask rate',
      ru: 'Измеренная доля утечек и излишних сокрытий',
    },
    definition: {
      az: 'Dərc olunmuş aktların təsadüfi seçmə yoxlamasına əsaslanır; belə yoxlama hələ aparılmayıb. Üsulun özü üzrə ölçmələr “Anonimləşdirmə üsulu” səhifəsindədir.',
      en: 'Rests on a random check of published decisions; none has been made yet. Measurements of the method itself are on the method page.',
      ru: 'Основано на выборочной проверке опубликованных актов; она ещё не проводилась. Измерения самого метода — на странице о методе.',
    },
    answer: { az: '{value}', en: '{value}', ru: '{value}' },
  },
];
