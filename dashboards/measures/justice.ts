import type { Measure } from './measure.ts';

const common = { group: 'justice', source: 'e-court' } as const;
const flow = { ...common, smallCells: 'shown' } as const;

/** The flow of cases in the terms of CEPEJ: incoming, resolved, pending. */
export const JUSTICE: readonly Measure[] = [
  {
    ...{ ...flow, id: 'incoming', unit: 'cases', clause: 'CEPEJ, incoming cases' },
    formula: { is: 'count', of: 'incoming' },
    by: ['month', 'court', 'region', 'procedure', 'instance'],
    name: { az: 'Daxil olmuş işlər', en: 'Incoming cases', ru: 'Поступившие дела' },
    definition: {
      az: 'Dövr ərzində məhkəmələrə daxil olmuş işlər; iş hər yeni instansiyada yenidən sayılır.',
      en: 'Cases brought to the courts in the period; a case counts again at each new instance.',
      ru: 'Дела, поступившие в суды за период; в каждой новой инстанции дело учитывается заново.',
    },
    answer: {
      az: 'Məhkəmələrə {value} iş daxil olub',
      en: '{value} cases came in',
      ru: 'В суды поступило дел: {value}',
    },
  },
  {
    ...{ ...flow, id: 'clearance-rate', unit: 'percent', clause: 'CEPEJ, clearance rate' },
    formula: { is: 'share', part: 'resolved', whole: 'incoming' },
    by: ['month', 'court', 'region', 'procedure', 'instance'],
    name: { az: 'İşlərin həlli əmsalı', en: 'Clearance rate', ru: 'Коэффициент рассмотрения дел' },
    definition: {
      az: 'Dövr ərzində bitmiş işlər ÷ daxil olmuş işlər × 100. 100 %-dən az olduqda qalıq artır.',
      en: 'Resolved cases ÷ incoming cases × 100. Below 100 % the backlog grows.',
      ru: 'Рассмотренные дела ÷ поступившие дела × 100. Ниже 100 % остаток растёт.',
    },
    answer: {
      az: 'Bitmiş işlər daxil olmuş işlərin {value} qədəridir',
      en: 'The courts resolved {value} of the cases that came in',
      ru: 'Рассмотрено {value} от числа поступивших дел',
    },
  },
  {
    ...{ ...flow, id: 'disposition-time', unit: 'days', clause: 'CEPEJ, disposition time' },
    formula: { is: 'disposition' },
    by: ['court', 'region', 'procedure', 'instance'],
    name: {
      az: 'İşlərin hesablanmış müddəti',
      en: 'Disposition time',
      ru: 'Расчётное время рассмотрения',
    },
    definition: {
      az: 'Dövrün sonunda baxılmamış işlər ÷ dövr ərzində bitmiş işlər × dövrün günləri: qalığı bu sürətlə bitirmək üçün lazım olan vaxt.',
      en: 'Pending cases at the end of the period ÷ resolved cases × days of the period: the time it would take to resolve what is pending.',
      ru: 'Нерассмотренные дела на конец периода ÷ рассмотренные дела × дни периода: время, нужное для рассмотрения остатка.',
    },
    answer: {
      az: 'Qalıq işlərin bu sürətlə bitməsi {value} gün çəkər',
      en: 'At this pace the pending cases would take {value} days',
      ru: 'При таком темпе на остаток дел ушло бы {value} дн.',
    },
  },
  {
    ...{ ...flow, id: 'pending', unit: 'cases', clause: 'CEPEJ, pending cases' },
    formula: { is: 'standing', of: 'pending' },
    by: ['age', 'court', 'region', 'procedure', 'instance'],
    name: {
      az: 'Baxılmaqda olan işlərin yaşı',
      en: 'Age of pending cases',
      ru: 'Возраст нерассмотренных дел',
    },
    definition: {
      az: 'Bu günə baxılmaqda olan işlər, daxil olduğu gündən keçən vaxt üzrə. Seçilmiş dövrdən asılı deyil.',
      en: 'Cases pending today by the time since they came in. Not narrowed by the period.',
      ru: 'Дела, не рассмотренные на сегодня, по времени с поступления. От периода не зависит.',
    },
    answer: {
      az: '{value} işə hələ baxılır',
      en: '{value} cases are pending',
      ru: 'Не рассмотрено дел: {value}',
    },
  },
  {
    ...{ ...flow, id: 'case-length', unit: 'days', clause: 'CEPEJ, length of proceedings' },
    formula: { is: 'mean', sum: 'case-days', of: 'ended' },
    by: ['procedure', 'month', 'court', 'region', 'instance'],
    name: {
      az: 'İşə baxılmanın müddəti',
      en: 'Length of proceedings',
      ru: 'Длительность рассмотрения',
    },
    definition: {
      az: 'Dövr ərzində bitmiş işlərin daxil olduğu gündən bitdiyi günə qədər keçən günlərin orta sayı.',
      en: 'Mean days from opening to closing, of the cases closed in the period.',
      ru: 'Среднее число дней от поступления до окончания для дел, оконченных за период.',
    },
    answer: {
      az: 'Bitmiş işə orta hesabla {value} gün baxılıb',
      en: 'A closed case had taken {value} days on average',
      ru: 'Оконченное дело рассматривалось в среднем {value} дн.',
    },
  },
  {
    ...{ ...common, id: 'outcomes', unit: 'decisions', clause: 'Court 7.2.16' },
    smallCells: 'hidden',
    formula: { is: 'count', of: 'adopted-outcome' },
    by: ['outcome', 'month', 'court', 'region', 'procedure'],
    name: { az: 'İşlərin nəticələri', en: 'Outcomes', ru: 'Исходы дел' },
    definition: {
      az: 'Reyestrə görə dövr ərzində qəbul edilmiş aktlar, nəticələri üzrə.',
      en: 'Decisions adopted in the period by the register, by outcome.',
      ru: 'Акты, принятые за период по реестру, по исходам.',
    },
    answer: {
      az: 'Ən çox rast gəlinən nəticə: {top} – {topValue} akt',
      en: 'The most frequent outcome: {top} ({topValue} decisions)',
      ru: 'Самый частый исход: {top} ({topValue})',
    },
  },
  {
    ...{ ...common, id: 'granted-share', unit: 'percent', clause: 'Court 7.2.16' },
    smallCells: 'hidden',
    formula: { is: 'share', part: 'granted-category', whole: 'adopted-category' },
    by: ['category', 'month', 'court', 'region', 'procedure'],
    name: {
      az: 'Təmin edilmiş tələblər kateqoriyalar üzrə',
      en: 'Claims granted, by category',
      ru: 'Удовлетворённые требования по категориям',
    },
    definition: {
      az: 'Tələbin tam və ya qismən təmin edildiyi aktlar ÷ qəbul edilmiş bütün aktlar, işin kateqoriyası üzrə.',
      en: 'Decisions that granted the claim in full or in part ÷ all decisions adopted, by category of the case.',
      ru: 'Акты, которыми требование удовлетворено полностью или частично, ÷ все принятые акты, по категории дела.',
    },
    answer: {
      az: 'Qəbul edilmiş aktların {value} hissəsi ilə tələb tam və ya qismən təmin edilib',
      en: '{value} of decisions granted the claim in full or in part',
      ru: 'Требование удовлетворено полностью или частично в {value} актов',
    },
  },
  {
    ...{ ...flow, id: 'appeals', unit: 'cases', clause: 'Court 7.2.16' },
    formula: { is: 'count', of: 'appeals' },
    by: ['month', 'court', 'region', 'procedure', 'category'],
    name: { az: 'Verilmiş şikayətlər', en: 'Appeals filed', ru: 'Поданные жалобы' },
    definition: {
      az: 'Dövr ərzində verilmiş apellyasiya və kassasiya şikayətləri, aktı qəbul etmiş məhkəmə üzrə.',
      en: 'Appeals and cassation complaints filed in the period, by the court appealed against.',
      ru: 'Апелляционные и кассационные жалобы, поданные за период, по суду, чей акт обжалован.',
    },
    answer: {
      az: '{value} apellyasiya və kassasiya şikayəti verilib',
      en: '{value} appeals were filed',
      ru: 'Подано жалоб: {value}',
    },
  },
  {
    ...{ ...common, id: 'appeal-outcomes', unit: 'decisions', clause: 'Court 7.2.16' },
    ...{ source: 'record', smallCells: 'shown', list: 'review' },
    formula: { is: 'count', of: 'review-outcome' },
    by: ['outcome', 'month', 'court', 'region', 'procedure', 'instance'],
    name: {
      az: 'Şikayətlərin nəticəsi',
      en: 'What became of appeals',
      ru: 'Результаты обжалования',
    },
    definition: {
      az: 'Apellyasiya və kassasiya instansiyalarının dövr ərzində qəbul edilmiş və dərc olunmuş aktları, nəticələri üzrə.',
      en: 'Published decisions of appeal and cassation adopted in the period, by outcome.',
      ru: 'Опубликованные акты апелляции и кассации, принятые за период, по исходам.',
    },
    answer: {
      az: 'Yuxarı instansiyaların {value} aktı; ən çox: {top}',
      en: '{value} decisions of the higher courts; most often: {top}',
      ru: 'Актов вышестоящих инстанций: {value}; чаще всего: {top}',
    },
  },
];
