import type { Measure } from './measure.ts';

const common = { group: 'anonymization', source: 'record' } as const;
/** Second readings before publication: the documents are not public, so that no cell tells of a person. */
const lot = { ...common, unit: 'percent', smallCells: 'shown', by: ['month', 'court'] } as const;
/** Readings after publication, told apart by time alone: a court with one leak would say where to look for it. */
const sample = { ...common, unit: 'percent', smallCells: 'shown', by: ['month', 'none'] } as const;

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
    ...{ ...common, id: 'leaks-confirmed', unit: 'requests', clause: 'Court 12.9, 7.2.13' },
    smallCells: 'hidden',
    formula: { is: 'count', of: 'leaks-confirmed' },
    by: ['month'],
    name: { az: 'Təsdiqlənmiş sızmalar', en: 'Confirmed leaks', ru: 'Подтверждённые утечки' },
    definition: {
      az: 'Dövr ərzində daxil olmuş sızma barədə müraciətlərdən təsdiqini tapanların sayı. Müraciətdən sonra məlumat dərhal gizlədilir.',
      en: 'Reports of a leak received in the period that were found right. What is reported is hidden at once.',
      ru: 'Число поступивших за период сообщений об утечке, которые подтвердились. Указанное место скрывается сразу.',
    },
    answer: {
      az: 'Sızma barədə təsdiqlənmiş müraciətlər: {value}',
      en: '{value} reports of a leak were confirmed',
      ru: 'Подтверждено сообщений об утечке: {value}',
    },
  },
  {
    ...{ ...lot, id: 'leak-rate', clause: 'Court 7.2.16' },
    formula: { is: 'share', part: 'lot-missed', whole: 'lot-read', interval: 'both' },
    name: {
      az: 'Seçmə yoxlamada tapılan sızmalar',
      en: 'Leak rate measured by lot',
      ru: 'Доля утечек по выборочной проверке',
    },
    definition: {
      az: 'Bir işçinin dərcə buraxdığı aktlardan püşkatma ilə seçilənləri dərcdən əvvəl ikinci işçi də oxuyur. Göstərici: ikinci oxunuşda gizlədilməmiş məlumat tapılan aktlar ÷ ikinci oxunuşu başa çatmış aktlar; hədlər 95 % etibarlılıq intervalıdır. Avtomatik dərc olunan aktlar həftəlik seçmə ilə ayrıca yoxlanılır.',
      en: 'Of the decisions that one reviewer releases, some are drawn by lot and read by a second one before publication. The figure: decisions in which the second reading found data that was not masked ÷ decisions whose second reading has ended; the limits are the interval of 95%. Decisions published automatically are checked by the weekly sample.',
      ru: 'Часть актов, выпущенных одним сотрудником, по жребию до публикации читает второй. Показатель: акты, в которых второе чтение нашло нескрытые данные, ÷ акты, второе чтение которых завершено; границы – интервал 95 %. Акты, опубликованные автоматически, проверяются отдельно еженедельной выборкой.',
    },
    answer: {
      az: 'İkinci oxunuşda aktların {value} hissəsində gizlədilməmiş məlumat tapılıb',
      en: 'The second reading found unmasked data in {value} of decisions',
      ru: 'Второе чтение нашло нескрытые данные в {value} актов',
    },
  },
  {
    ...{ ...lot, id: 'over-mask-rate', clause: 'Court 7.2.16' },
    formula: { is: 'share', part: 'lot-over-masked', whole: 'lot-read', interval: 'both' },
    name: {
      az: 'Seçmə yoxlamada tapılan artıq gizlətmələr',
      en: 'Over-masking rate measured by lot',
      ru: 'Доля излишних сокрытий по выборочной проверке',
    },
    definition: {
      az: 'Püşkatma ilə seçilmiş aktlar üzrə: ikinci oxunuşda artıq gizlədilmiş məlumatı açılan aktlar ÷ ikinci oxunuşu başa çatmış aktlar; hədlər 95 % etibarlılıq intervalıdır.',
      en: 'Of the decisions drawn by lot: those in which the second reading laid open what had been masked without need ÷ those whose second reading has ended; the limits are the interval of 95%.',
      ru: 'Среди актов, выбранных по жребию: акты, в которых второе чтение открыло излишне скрытое, ÷ акты, второе чтение которых завершено; границы – интервал 95 %.',
    },
    answer: {
      az: 'İkinci oxunuşda aktların {value} hissəsində artıq gizlətmə tapılıb',
      en: 'The second reading found needless masking in {value} of decisions',
      ru: 'Второе чтение нашло излишнее сокрытие в {value} актов',
    },
  },
  {
    ...{ ...sample, id: 'sample-read', clause: 'Court 7.2.16' },
    formula: { is: 'share', part: 'sample-read', whole: 'sample-drawn' },
    name: {
      az: 'Həftəlik seçmədən oxunmuş aktlar',
      en: 'Weekly sample: decisions read',
      ru: 'Прочитанные акты еженедельной выборки',
    },
    definition: {
      az: 'Hər həftə insan yoxlaması olmadan dərc olunmuş aktlardan püşkatma ilə ən çoxu 60-ı seçilir və dərcdən sonra əməkdaş tərəfindən oxunur. Göstərici: oxunmuş aktlar ÷ seçilmiş aktlar, dərc gününə görə.',
      en: 'Of the decisions that each week published without a reader, up to 60 are drawn by lot and read by a person after publication. The figure: decisions read ÷ decisions drawn, by the day of publication.',
      ru: 'Из актов, опубликованных за неделю без проверки человеком, по жребию отбираются не более 60, и сотрудник читает их после публикации. Показатель: прочитанные акты ÷ отобранные акты, по дню публикации.',
    },
    answer: {
      az: 'Həftəlik seçməyə düşmüş aktların {value} hissəsi oxunub',
      en: '{value} of the decisions drawn for the weekly sample have been read',
      ru: 'Из актов еженедельной выборки прочитано {value}',
    },
  },
  {
    ...{ ...sample, id: 'sample-leaks', clause: 'Court 7.2.16, 7.2.13' },
    formula: { is: 'share', part: 'sample-leaks', whole: 'sample-read', interval: 'upper' },
    name: {
      az: 'Həftəlik seçmədə tapılan sızmalar',
      en: 'Weekly sample: leak rate',
      ru: 'Утечки по еженедельной выборке',
    },
    definition: {
      az: 'Göstərici: əməkdaşın gizlədilməmiş məlumat tapdığı aktlar ÷ həftəlik seçmədən oxunmuş aktlar, dərc gününə görə. Yuxarı hədd 95 % etibarlılıqla, Klopper–Pirson üsulu ilə hesablanıb: 60 aktın heç birində sızma tapılmayanda 4,9 %-dir. Tapılan yer dərhal gizlədilir.',
      en: 'The figure: decisions in which the reader found data that was not masked ÷ decisions of the weekly sample that were read, by the day of publication. The upper limit has 95% confidence, by Clopper and Pearson: 4.9% where none of 60 has a leak. What is found is hidden at once.',
      ru: 'Показатель: акты, в которых сотрудник нашёл нескрытые данные, ÷ прочитанные акты еженедельной выборки, по дню публикации. Верхняя граница рассчитана с надёжностью 95 % по методу Клоппера – Пирсона: если ни в одном из 60 актов утечки нет, она равна 4,9 %. Найденное место скрывается сразу.',
    },
    answer: {
      az: 'Avtomatik dərc olunub seçmədə oxunmuş aktların {value} hissəsində gizlədilməmiş məlumat tapılıb',
      en: 'A reader found unmasked data in {value} of the automatically published decisions that were sampled',
      ru: 'Нескрытые данные найдены в {value} прочитанных по выборке актов, опубликованных автоматически',
    },
  },
];
