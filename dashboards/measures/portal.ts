import type { Measure } from './measure.ts';

const common = { group: 'portal', source: 'record', smallCells: 'shown' } as const;
const missing = { ...common, formula: { is: 'missing' }, by: ['none'] } as const;

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
    ...{ ...missing, id: 'empty-searches', unit: 'searches', clause: 'Court 7.2.16' },
    name: {
      az: 'Nəticəsiz axtarışlar',
      en: 'Searches without a result',
      ru: 'Поиски без результата',
    },
    definition: {
      az: 'Nəticə verməyən axtarışların sayı, fərdi məlumat olmadan. Portal bu göstəricini hələ toplamır.',
      en: 'Searches that found nothing, without personal data. The portal does not keep this figure yet.',
      ru: 'Число поисков без результата, без персональных данных. Портал пока не собирает этот показатель.',
    },
    answer: { az: '{value}', en: '{value}', ru: '{value}' },
  },
  {
    ...{ ...missing, id: 'answer-time', unit: 'ms', clause: 'Court 8.2.11' },
    name: { az: 'Cavab sürəti', en: 'Speed of answers', ru: 'Скорость ответа' },
    definition: {
      az: 'Səhifələrin hazırlanma vaxtının 50 və 95 faizlik hədləri, millisaniyə. Portal bu göstəricini hələ toplamır.',
      en: '50th and 95th percentile of the time to make a page, milliseconds. The portal does not keep this figure yet.',
      ru: '50-й и 95-й процентили времени подготовки страницы, миллисекунды. Портал пока не собирает этот показатель.',
    },
    answer: { az: '{value}', en: '{value}', ru: '{value}' },
  },
  {
    ...{ ...missing, id: 'availability', unit: 'percent', clause: 'Court 8.2.11' },
    name: { az: 'Əlçatanlıq', en: 'Availability', ru: 'Доступность' },
    definition: {
      az: 'Portalın cavab verdiyi vaxtın payı, kənar yoxlamaya görə. Portal bu göstəricini hələ toplamır.',
      en: 'Share of the time in which the portal answered, by an outside probe. The portal does not keep this figure yet.',
      ru: 'Доля времени, когда портал отвечал, по внешней проверке. Портал пока не собирает этот показатель.',
    },
    answer: { az: '{value}', en: '{value}', ru: '{value}' },
  },
];
