import type { Measure } from './measure.ts';

const common = { group: 'portal', source: 'record', smallCells: 'shown' } as const;
/** Counted by the portal itself; nobody can be told from numbers of searches and times. */
const own = { ...common, source: 'portal' } as const;

/** The portal itself. */
export const PORTAL: readonly Measure[] = [
  {
    ...{ ...common, id: 'incidents', unit: 'incidents', clause: 'Court 7.2.12' },
    formula: { is: 'count', of: 'incidents' },
    by: ['category', 'month'],
    name: { az: 'Nasazlıqlar', en: 'Incidents', ru: 'Сбои' },
    definition: {
      az: 'Dövr ərzində başlanmış nasazlıqlar, növləri üzrə.',
      en: 'Incidents that began in the period, by kind.',
      ru: 'Сбои, начавшиеся за период, по видам.',
    },
    answer: {
      az: 'Portalda {value} nasazlıq olub',
      en: 'The portal had {value} incidents',
      ru: 'Сбоев портала: {value}',
    },
  },
  {
    ...{ ...common, id: 'recovery-time', unit: 'minutes', clause: 'Court 7.2.12' },
    formula: { is: 'mean', sum: 'incident-minutes', of: 'incidents-ended' },
    by: ['category', 'month'],
    name: { az: 'Bərpa müddəti', en: 'Time to recovery', ru: 'Время восстановления' },
    definition: {
      az: 'Aradan qaldırılmış nasazlıqların davam etdiyi dəqiqələrin orta sayı.',
      en: 'Mean minutes from beginning to end, of the incidents that have ended.',
      ru: 'Среднее число минут от начала до устранения для устранённых сбоев.',
    },
    answer: {
      az: 'Nasazlıqlar orta hesabla {value} dəqiqəyə aradan qaldırılıb',
      en: 'Incidents took {value} minutes to end on average',
      ru: 'Сбои устранялись в среднем за {value} мин',
    },
  },
  {
    ...{ ...own, id: 'searches', unit: 'searches', clause: 'Court 7.2.16' },
    formula: { is: 'count', of: 'searches' },
    by: ['month'],
    name: { az: 'Axtarışlar', en: 'Searches', ru: 'Поисковые запросы' },
    definition: {
      az: 'Dövr ərzində portalda və API vasitəsilə aparılmış sözlü axtarışlar; yalnız birinci səhifə sayılır. Axtarışın mətni və axtaran şəxs haqqında məlumat saxlanılmır.',
      en: 'Searches by words on the portal and through its API in the period; only the first page counts. Neither the words nor anything about who searched is kept.',
      ru: 'Поиски по словам на портале и через его API за период; учитывается только первая страница. Ни текст запроса, ни сведения о том, кто искал, не сохраняются.',
    },
    answer: {
      az: 'Portalda {value} axtarış aparılıb',
      en: 'There were {value} searches',
      ru: 'Поисковых запросов: {value}',
    },
  },
  {
    ...{ ...own, id: 'empty-searches', unit: 'percent', clause: 'Court 7.2.16' },
    formula: { is: 'share', part: 'searches-empty', whole: 'searches' },
    by: ['month'],
    name: {
      az: 'Nəticəsiz axtarışlar',
      en: 'Searches without a result',
      ru: 'Поиски без результата',
    },
    definition: {
      az: 'Heç bir nəticə verməmiş axtarışlar ÷ bütün sözlü axtarışlar. Günlük saylardan başqa heç nə saxlanılmır.',
      en: 'Searches that found nothing ÷ all searches by words. Nothing but the numbers of each day is kept.',
      ru: 'Поиски, не давшие результата, ÷ все поиски по словам. Сохраняются только числа за день.',
    },
    answer: {
      az: 'Axtarışların {value} hissəsi nəticə verməyib',
      en: '{value} of searches found nothing',
      ru: 'Доля поисков без результата – {value}',
    },
  },
  {
    ...{ ...own, id: 'answer-time', unit: 'ms', clause: 'Court 8.2.8' },
    formula: { is: 'percentile', share: 0.5 },
    by: ['category', 'month'],
    name: {
      az: 'Cavab müddəti: orta hədd',
      en: 'Time to answer: median',
      ru: 'Время ответа: медиана',
    },
    definition: {
      az: 'Səhifələrin yarısının hazırlandığı müddət, serverin öz ölçüsü ilə, millisaniyə. Müddətlər zolaqlar üzrə sayılır; göstərici zolağın yuxarı həddidir. Xəta ilə bitən sorğular sayılmır.',
      en: 'Time in which half of the pages were made, by the server itself, in milliseconds. Times are counted in bands; the figure is the upper end of its band. Requests that ended in an error do not count.',
      ru: 'Время, за которое подготовлена половина страниц, по измерению самого сервера, в миллисекундах. Время учитывается по интервалам; показатель – верхняя граница интервала. Запросы, завершившиеся ошибкой, не учитываются.',
    },
    answer: {
      az: 'Səhifələrin yarısı ən çoxu {value} ms-ə hazırlanıb',
      en: 'Half of the pages were made in at most {value} ms',
      ru: 'Половина страниц подготовлена не более чем за {value} мс',
    },
  },
  {
    ...{ ...own, id: 'answer-time-95', unit: 'ms', clause: 'Court 8.2.8' },
    formula: { is: 'percentile', share: 0.95 },
    by: ['category', 'month'],
    name: {
      az: 'Cavab müddəti: 95 faizlik hədd',
      en: 'Time to answer: 95th percentile',
      ru: 'Время ответа: 95-й процентиль',
    },
    definition: {
      az: 'Səhifələrin 95 faizinin hazırlandığı müddət, serverin öz ölçüsü ilə, millisaniyə. Müddətlər zolaqlar üzrə sayılır; göstərici zolağın yuxarı həddidir. Xəta ilə bitən sorğular sayılmır.',
      en: 'Time in which 95% of the pages were made, by the server itself, in milliseconds. Times are counted in bands; the figure is the upper end of its band. Requests that ended in an error do not count.',
      ru: 'Время, за которое подготовлено 95 % страниц, по измерению самого сервера, в миллисекундах. Время учитывается по интервалам; показатель – верхняя граница интервала. Запросы, завершившиеся ошибкой, не учитываются.',
    },
    answer: {
      az: 'Səhifələrin 95 faizi ən çoxu {value} ms-ə hazırlanıb',
      en: '95% of the pages were made in at most {value} ms',
      ru: '95 % страниц подготовлено не более чем за {value} мс',
    },
  },
  {
    ...{
      ...common,
      source: 'probe',
      id: 'availability',
      unit: 'percent',
      clause: 'Court 8.2.8, 8.2.9',
    },
    formula: { is: 'share', part: 'control-runs-passed', whole: 'control-runs' },
    by: ['month'],
    name: { az: 'Əlçatanlıq', en: 'Availability', ru: 'Доступность' },
    definition: {
      az: 'Uğurlu yoxlamalar ÷ aparılmış bütün yoxlamalar. Yoxlama dəqiqədə bir dəfə aparılır: portal məlum sənədləri axtarır və onların hər birini tapmalıdır; portal cavab vermirsə, yoxlama uğursuz sayılır. Yoxlama aparılmayan vaxt hesaba alınmır.',
      en: 'Checks passed ÷ all checks made. A check is made once a minute: known documents are searched for and each must be found; where the portal does not answer, the check has failed. Time in which no check was made does not count.',
      ru: 'Успешные проверки ÷ все проведённые проверки. Проверка проводится раз в минуту: выполняется поиск известных документов, и каждый из них должен быть найден; если портал не отвечает, проверка считается неуспешной. Время, когда проверки не проводились, не учитывается.',
    },
    answer: {
      az: 'Yoxlamaların {value} hissəsində portal əlçatan olub',
      en: 'The portal was available in {value} of checks',
      ru: 'Портал был доступен в {value} проверок',
    },
  },
];
