import type { Measure } from './measure.ts';

const common = {
  group: 'law-making',
  source: 'normative-acts',
  smallCells: 'shown',
  clause: 'Acts 1.2.3',
} as const;

/** Acts, and drafts on their way to become acts. */
export const LAW_MAKING: readonly Measure[] = [
  {
    ...{ ...common, id: 'acts', unit: 'acts', source: 'record', list: 'acts' },
    formula: { is: 'count', of: 'acts' },
    by: ['body', 'month', 'kind'],
    name: {
      az: 'Dərc olunmuş normativ hüquqi aktlar',
      en: 'Published normative acts',
      ru: 'Опубликованные нормативные акты',
    },
    definition: {
      az: 'Dövr ərzində qəbul edilmiş və portalda dərc olunmuş normativ hüquqi aktlar, qəbul etmiş orqan üzrə.',
      en: 'Normative acts adopted in the period and published on the portal, by the body that adopted them.',
      ru: 'Нормативные правовые акты, принятые за период и опубликованные на портале, по принявшему органу.',
    },
    answer: {
      az: 'Bu dövrdə qəbul edilmiş {value} normativ hüquqi akt dərc olunub',
      en: '{value} normative acts adopted in the period are published',
      ru: 'Опубликовано нормативных актов, принятых за период: {value}',
    },
  },
  {
    ...{ ...common, id: 'acts-adopted', unit: 'acts' },
    formula: { is: 'count', of: 'acts-adopted' },
    by: ['kind', 'month'],
    name: {
      az: 'Qəbul edilmiş aktlar növlər üzrə',
      en: 'Acts adopted by kind',
      ru: 'Принятые акты по видам',
    },
    definition: {
      az: 'Reyestrə görə dövr ərzində qəbul edilmiş normativ hüquqi aktlar.',
      en: 'Normative acts adopted in the period by the register.',
      ru: 'Нормативные правовые акты, принятые за период по реестру.',
    },
    answer: {
      az: '{value} normativ hüquqi akt qəbul edilib',
      en: '{value} normative acts were adopted',
      ru: 'Принято нормативных актов: {value}',
    },
  },
  {
    ...{ ...common, id: 'amendments', unit: 'acts' },
    formula: { is: 'count', of: 'amendments' },
    by: ['category', 'month', 'kind'],
    name: {
      az: 'Aktlara dəyişikliklər',
      en: 'Amendments by act',
      ru: 'Изменения актов',
    },
    definition: {
      az: 'Dövr ərzində qüvvəyə minmiş dəyişikliklər, dəyişdirilən aktın nömrəsi üzrə.',
      en: 'Amendments in the period, by the number of the act amended.',
      ru: 'Изменения за период по номеру изменяемого акта.',
    },
    answer: {
      az: 'Aktlara {value} dəfə dəyişiklik edilib',
      en: 'Acts were amended {value} times',
      ru: 'Изменений в акты внесено: {value}',
    },
  },
  {
    ...{ ...common, id: 'drafts-pending', unit: 'drafts' },
    formula: { is: 'standing', of: 'drafts-pending' },
    by: ['body', 'age', 'kind'],
    name: {
      az: 'Razılaşdırmada olan layihələr',
      en: 'Drafts in coordination',
      ru: 'Проекты на согласовании',
    },
    definition: {
      az: 'Bu günə razılaşdırmada olan layihələr, təşəbbüs göstərən orqan üzrə. Seçilmiş dövrdən asılı deyil.',
      en: 'Drafts in coordination today, by initiator. Not narrowed by the period.',
      ru: 'Проекты, находящиеся на согласовании сегодня, по инициатору. От периода не зависит.',
    },
    answer: {
      az: '{value} layihə razılaşdırmadadır',
      en: '{value} drafts are in coordination',
      ru: 'На согласовании проектов: {value}',
    },
  },
  {
    ...{ ...common, id: 'over-term', unit: 'opinions', clause: 'Acts 1.2.2, section 9' },
    formula: { is: 'standing', of: 'opinion-awaited', overdueOnly: true },
    by: ['body'],
    name: {
      az: 'Rəy müddəti keçmiş orqanlar',
      en: 'Bodies over their term',
      ru: 'Органы, пропустившие срок',
    },
    definition: {
      az: 'Bu günə müddəti keçmiş, hələ verilməmiş rəylər, orqanlar üzrə. Seçilmiş dövrdən asılı deyil.',
      en: 'Opinions due and not given as of today, by body. Not narrowed by the period.',
      ru: 'Заключения, срок которых истёк и которые ещё не даны, по органам. От периода не зависит.',
    },
    answer: {
      az: 'Müddəti keçmiş {value} rəy verilməyib',
      en: '{value} opinions are over their term',
      ru: 'Просрочено заключений: {value}',
    },
  },
  {
    ...{ ...common, id: 'silent-consents', unit: 'opinions', clause: 'Acts 1.2.2, section 9' },
    formula: { is: 'count', of: 'opinions' },
    where: { outcome: ['silent-consent'] },
    by: ['body', 'month'],
    name: {
      az: 'Cavabsız razılıq',
      en: 'Silent consent',
      ru: 'Согласие по умолчанию',
    },
    definition: {
      az: 'Rəy müddətində cavab verilmədiyi üçün razılaşdırılmış sayılan hallar, orqanlar üzrə.',
      en: 'Cases in which the term ended without an answer and the body counts as agreeing.',
      ru: 'Случаи, когда срок истёк без ответа и проект считается согласованным, по органам.',
    },
    answer: {
      az: 'Cavab verilmədiyi üçün {value} dəfə razılıq verilmiş sayılıb',
      en: 'Silence counted as consent {value} times',
      ru: 'Молчание признано согласием, раз: {value}',
    },
  },
  {
    ...{ ...common, id: 'opinions', unit: 'opinions', clause: 'Acts 1.2.2, section 9' },
    formula: { is: 'count', of: 'opinions' },
    by: ['outcome', 'month', 'body'],
    name: { az: 'Layihələr üzrə rəylər', en: 'Opinions on drafts', ru: 'Заключения по проектам' },
    definition: {
      az: 'Dövr ərzində layihələr üzrə verilmiş rəylər və cavabsız razılıqlar.',
      en: 'Opinions given on drafts in the period, and silent consents.',
      ru: 'Заключения по проектам за период и согласия по умолчанию.',
    },
    answer: {
      az: 'Layihələr üzrə {value} rəy alınıb; ən çox: {top}',
      en: '{value} opinions on drafts; most often: {top}',
      ru: 'Заключений по проектам: {value}; чаще всего: {top}',
    },
  },
  {
    ...{ ...common, id: 'draft-time', unit: 'days', clause: 'Acts 1.2.2, section 9' },
    formula: { is: 'mean', sum: 'draft-days', of: 'drafts-adopted' },
    by: ['kind', 'month', 'body'],
    name: {
      az: 'Layihədən akta qədər vaxt',
      en: 'Time from draft to act',
      ru: 'Время от проекта до акта',
    },
    definition: {
      az: 'Layihənin qeydiyyatından aktın qəbuluna qədər keçən günlərin orta sayı, dövr ərzində qəbul edilmiş aktlar üzrə.',
      en: 'Mean days from registration of the draft to adoption, of the acts adopted in the period.',
      ru: 'Среднее число дней от регистрации проекта до принятия акта, для актов, принятых за период.',
    },
    answer: {
      az: 'Layihənin akta çevrilməsi orta hesabla {value} gün çəkib',
      en: 'A draft took {value} days to become an act on average',
      ru: 'Проект становился актом в среднем за {value} дн.',
    },
  },
];
