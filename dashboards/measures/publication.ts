import type { Measure } from './measure.ts';

const common = { group: 'publication', source: 'record', smallCells: 'shown' } as const;

/** How decisions are published. Periods are of adoption, as in the ledger and in the search. */
export const PUBLICATION: readonly Measure[] = [
  {
    ...{ ...common, id: 'published', unit: 'decisions', clause: 'Court 12.6', list: 'decisions' },
    formula: { is: 'count', of: 'published' },
    by: ['month', 'court', 'region', 'procedure', 'instance', 'kind'],
    name: {
      az: 'Dərc olunmuş məhkəmə aktları',
      en: 'Published decisions',
      ru: 'Опубликованные судебные акты',
    },
    definition: {
      az: 'Dövr ərzində qəbul edilmiş və hazırda portalda dərc olunmuş məhkəmə aktlarının sayı.',
      en: 'Decisions adopted in the period that are published on the portal now.',
      ru: 'Число судебных актов, принятых за период и опубликованных на портале сейчас.',
    },
    answer: {
      az: 'Bu dövrdə qəbul edilmiş {value} məhkəmə aktı dərc olunub',
      en: '{value} decisions adopted in the period are published',
      ru: 'Из принятых за период судебных актов опубликовано {value}',
    },
  },
  {
    ...{ ...common, id: 'in-time-share', unit: 'percent', clause: 'Court 12.6, 6.1.23' },
    lowestFirst: true,
    formula: { is: 'share', part: 'in-time', whole: 'timed' },
    by: ['court', 'month', 'region', 'procedure', 'instance', 'kind'],
    name: { az: 'Vaxtında dərc', en: 'Publication in time', ru: 'Публикация в срок' },
    definition: {
      az: 'Qəbul edildiyi gündən bir təqvim ayı ərzində dərc olunmuş aktların dərc olunmuş aktlara nisbəti. Müddətin işləməyə başladığı gündən əvvəl qəbul edilmiş aktlar hesaba alınmır.',
      en: 'Decisions published within one calendar month of adoption ÷ published decisions. Decisions adopted before the day from which the term runs are not counted.',
      ru: 'Доля актов, опубликованных в течение одного календарного месяца со дня принятия, среди опубликованных. Акты, принятые до дня, с которого идёт срок, не учитываются.',
    },
    answer: {
      az: 'Dərc olunmuş aktların {value} hissəsi bir aylıq müddətdə dərc olunub',
      en: '{value} of published decisions kept the one-month term',
      ru: 'В месячный срок опубликовано {value} судебных актов',
    },
  },
  {
    ...{ ...common, id: 'late-days', unit: 'days', clause: 'Court 12.6' },
    formula: { is: 'mean', sum: 'late-days', of: 'late' },
    by: ['court', 'month', 'region', 'procedure', 'kind'],
    name: { az: 'Gecikmənin müddəti', en: 'Length of delay', ru: 'Длительность просрочки' },
    definition: {
      az: 'Müddətin son günündən sonra dərc olunmuş aktların gecikdiyi günlərin orta sayı.',
      en: 'Mean days after the last day of the term, of the decisions published late.',
      ru: 'Среднее число дней после последнего дня срока для актов, опубликованных с опозданием.',
    },
    answer: {
      az: 'Gecikən aktlar müddətdən orta hesabla {value} gün sonra dərc olunub',
      en: 'Late decisions were published {value} days after the term on average',
      ru: 'Опоздавшие акты опубликованы в среднем через {value} дн. после срока',
    },
  },
  {
    ...{ ...common, id: 'delay', unit: 'decisions', clause: 'Court 12.6' },
    formula: { is: 'count', of: 'delay-band' },
    by: ['category', 'month', 'court', 'procedure', 'kind'],
    name: {
      az: 'Qəbuldan dərcə qədər vaxt',
      en: 'Time from adoption to publication',
      ru: 'Время от принятия до публикации',
    },
    definition: {
      az: 'Dərc olunmuş aktlar qəbul edildiyi gündən dərc olunduğu günə qədər keçən günlər üzrə.',
      en: 'Published decisions by the days from adoption to publication.',
      ru: 'Опубликованные акты по числу дней от принятия до публикации.',
    },
    answer: {
      az: 'Aktlar ən çox bu müddətdə dərc olunub: {top} – {topValue} akt',
      en: 'Most decisions were published in this time: {top} ({topValue})',
      ru: 'Чаще всего акты публиковались в такой срок: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'court-days', unit: 'days', clause: 'Court 12.6' },
    formula: { is: 'mean', sum: 'court-days', of: 'timed' },
    by: ['court', 'month', 'region', 'procedure', 'kind'],
    name: {
      az: 'Məhkəmənin sərf etdiyi vaxt',
      en: 'Time taken by the court',
      ru: 'Время, затраченное судом',
    },
    definition: {
      az: 'Aktın qəbul edildiyi gündən portala təqdim edildiyi günə qədər keçən günlərin orta sayı; yalnız müddət işləyən aktlar üzrə.',
      en: 'Mean days from adoption to hand-over to the portal, of decisions for which the term runs.',
      ru: 'Среднее число дней от принятия акта до передачи на портал по актам, для которых идёт срок.',
    },
    answer: {
      az: 'Məhkəmələr aktı orta hesabla {value} günə təqdim edib',
      en: 'The courts handed a decision over in {value} days on average',
      ru: 'Суды передавали акт в среднем за {value} дн.',
    },
  },
  {
    ...{ ...common, id: 'portal-days', unit: 'days', clause: 'Court 12.6' },
    formula: { is: 'mean', sum: 'portal-days', of: 'published' },
    by: ['month', 'court', 'region', 'procedure', 'kind'],
    name: {
      az: 'Portalda yoxlama və anonimləşdirmə vaxtı',
      en: 'Time taken by checking and anonymization',
      ru: 'Время проверки и обезличивания на портале',
    },
    definition: {
      az: 'Aktın portala təqdim edildiyi gündən dərc olunduğu günə qədər keçən günlərin orta sayı.',
      en: 'Mean days from hand-over to publication.',
      ru: 'Среднее число дней от передачи на портал до публикации.',
    },
    answer: {
      az: 'Yoxlama və anonimləşdirmə orta hesabla {value} gün çəkib',
      en: 'Checking and anonymization took {value} days on average',
      ru: 'Проверка и обезличивание занимали в среднем {value} дн.',
    },
  },
  {
    ...{ ...common, id: 'waiting', unit: 'decisions', clause: 'Court 12.6', source: 'e-court' },
    formula: { is: 'ledger', of: 'waiting' },
    by: ['stage'],
    name: {
      az: 'Dərc olunmamış aktlar mərhələlər üzrə',
      en: 'Unpublished decisions by stage',
      ru: 'Неопубликованные акты по стадиям',
    },
    definition: {
      az: 'Reyestrə görə dövrün aylarında qəbul edilmiş, hələ dərc olunmamış aktlar: işdə, müddəti keçmiş, təqdim edilməmiş, müddət işləməyən, tutuşdurula bilməyən.',
      en: 'Decisions adopted in the months of the period by the register and not yet published: in work, overdue, not handed over, without a running term, not matched.',
      ru: 'Акты, принятые по реестру в месяцы периода и ещё не опубликованные: в работе, с истёкшим сроком, не переданные, без идущего срока, не сопоставленные.',
    },
    answer: {
      az: '{value} akt hələ dərc olunmayıb',
      en: '{value} decisions are not published yet',
      ru: 'Ещё не опубликовано актов: {value}',
    },
  },
  {
    ...{ ...common, id: 'withheld', unit: 'decisions', clause: 'Court 12.6' },
    ...{ source: 'e-court', smallCells: 'hidden' },
    formula: { is: 'ledger', of: 'withheld' },
    by: ['ground'],
    name: {
      az: 'Dərc edilməyən aktlar əsaslar üzrə',
      en: 'Withheld decisions by ground',
      ru: 'Непубликуемые акты по основаниям',
    },
    definition: {
      az: 'Dövrün aylarında qəbul edilmiş və qanunla dərc edilməyən aktlar, əsaslar üzrə.',
      en: 'Decisions adopted in the months of the period that the law keeps back, by ground.',
      ru: 'Акты, принятые в месяцы периода и не публикуемые по закону, по основаниям.',
    },
    answer: {
      az: 'Qanunla müəyyən edilmiş əsaslarla {value} akt dərc edilmir',
      en: '{value} decisions are kept back on grounds of law',
      ru: 'По основаниям закона не публикуется актов: {value}',
    },
  },
];
