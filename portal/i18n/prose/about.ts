import type { Lang } from '../index.ts';
import type { Prose } from './prose.ts';

/** How publication works, for the reader who wants to know why a text can be trusted. */
export const ABOUT: Readonly<Record<Lang, Prose>> = {
  az: {
    lead: 'Aşkar məhkəmə aktlarını və normativ hüquqi aktları dövlət informasiya sistemlərindən elektron imza ilə qəbul edir, fərdi məlumatları gizlədir və hamı üçün açıq dərc edir. Bu səhifədə hər addımın necə aparıldığı və necə yoxlanıla bildiyi izah olunur.',
    sections: [
      {
        id: 'way',
        title: 'Sənədin yolu',
        text: [
          'Hər sənəd eyni ardıcıllıqla səkkiz addımdan keçir. Heç bir sənəd itmir: davam edə bilməyən sənəd səbəbi ilə birlikdə saxlanılır və məsul əməkdaşlara görünür.',
        ],
        list: [
          'Qəbul: mənbədən gələn paket olduğu kimi saxlanılır və həşi hesablanır.',
          'İmzanın yoxlanılması: gücləndirilmiş elektron imza, sertifikat zənciri və vaxt möhürü yoxlanılır. İmzası keçməyən sənəd dərc olunmur.',
          'Mətnin çıxarılması: PDF, Word, HTML və mətn faylları təcrid olunmuş mühitdə oxunur; keyfiyyətsiz mətn dərcə buraxılmır.',
          'Quruluş: məhkəmə aktı giriş, təsviri, əsaslandırıcı və nəticə hissələrinə, normativ akt bölmə, fəsil, maddə, hissə və bəndlərə ayrılır.',
          'Anonimləşdirmə: fərdi məlumatlar və qanunla qorunan sirlər şərti işarələrlə əvəz olunur.',
          'Son yoxlama: şübhəli hal qalan sənəd avtomatik dərc olunmur, insan tərəfindən yoxlanılır.',
          'Dərc: mətn, versiya və jurnal yazısı bir əməliyyatla yazılır.',
          'İndeksləşmə: mətn axtarışa əlavə olunur.',
        ],
      },
      {
        id: 'month',
        title: 'Bir aylıq müddət',
        text: [
          'Məhkəmə aktları qəbul edildiyi gündən bir ay müddətində dərc olunmalıdır («Elektron məhkəmə» informasiya sisteminin Əsasnaməsi, 12.6). Müddət növbəti ayın eyni günündə bitir; həmin ayda belə gün yoxdursa, ayın son günündə. İstirahət və bayram günləri müddəti uzatmır.',
          'Hər məhkəmə aktının səhifəsində onun qəbul edildikdən neçə gün sonra dərc olunduğu göstərilir. Normativ aktlara bu müddət şamil edilmir.',
        ],
      },
      {
        id: 'anonymisation',
        title: 'Anonimləşdirmə',
        text: [
          'Şəxsi və ailə həyatına dair məlumatlar, dövlət, peşə, qulluq, bank, kommersiya və vergi sirləri gizlədilir. Əvəzində «İddiaçı1», «Şirkət1» kimi işarələr qoyulur: eyni işarə bütün mətndə eyni şəxsi bildirir, şəkilçilər isə qorunur.',
          'Məhkəmələrin, hakimlərin, dövlət orqanlarının, qanunların adı gizlədilmir. Hər sənədin sonunda nəyin və hansı əsasla gizlədildiyini göstərən hesabat var.',
        ],
        more: { path: '/method', label: 'Anonimləşdirmə qaydaları' },
      },
      {
        id: 'then',
        title: 'Qanun o günkü redaksiyada',
        text: [
          'Məhkəmə aktında istinad edilən maddə həmin aktın qəbul edildiyi gündə qüvvədə olmuş redaksiyada açılır. Maddə sonradan dəyişibsə, bu, yanında qeyd olunur.',
        ],
      },
      {
        id: 'corrections',
        title: 'Düzəliş və dərcdən çıxarma',
        text: [
          'Düzəliş əvvəlki mətni silmir: hər iki versiya qalır və tarixçədə göstərilir. Dərcdən çıxarılmış sənədin ünvanı saxlanılır və orada tarix və səbəb yazılır. Hər dərc, düzəliş və çıxarma dərc jurnalına yazılır.',
        ],
      },
    ],
  },
  en: {
    lead: 'Aşkar takes court decisions and normative acts from the state information systems with their electronic signatures, hides personal data and publishes them openly. This page explains each step and how it can be checked.',
    sections: [
      {
        id: 'way',
        title: 'The way of a document',
        text: [
          'Every document takes the same eight steps. None is lost: what cannot go on is kept with its reason and is visible to the staff in charge.',
        ],
        list: [
          'Receipt: the package is kept as it came and its hash is taken.',
          'Signature check: the enhanced electronic signature, the certificate chain and the time stamp are verified. A document whose signature does not pass is not published.',
          'Extraction: PDF, Word, HTML and text files are read in an isolated process; unreadable text is not let through.',
          'Structure: a decision is divided into introduction, facts, reasoning and operative part, an act into sections, chapters, articles, parts and points.',
          'Anonymisation: personal data and secrets protected by law are replaced by labels.',
          'Gate: a document with any doubt left is not published automatically but read by a person.',
          'Publication: text, version and log entry are written in one transaction.',
          'Indexing: the text becomes searchable.',
        ],
      },
      {
        id: 'month',
        title: 'The one-month term',
        text: [
          'Court decisions must be published within one month of the day of adoption (Regulation of the “Electronic Court” information system, 12.6). The term ends on the same day of the next month, or on that month’s last day where it has no such day. Weekends and holidays do not extend it.',
          'The page of each decision says how many days after adoption it was published. The term does not apply to normative acts.',
        ],
      },
      {
        id: 'anonymisation',
        title: 'Anonymisation',
        text: [
          'Data on private and family life and state, professional, service, bank, commercial and tax secrets are hidden. Labels such as “İddiaçı1” or “Şirkət1” stand in their place: the same label means the same person throughout the text, and case endings are kept.',
          'Names of courts, judges, public bodies and laws are not hidden. At the end of each document a receipt shows what was hidden and on which ground.',
        ],
        more: { path: '/method', label: 'How decisions are anonymised' },
      },
      {
        id: 'then',
        title: 'The law as it stood',
        text: [
          'An article cited in a decision opens in the wording in force on the day of the decision. Where the article has changed since, a note says so.',
        ],
      },
      {
        id: 'corrections',
        title: 'Corrections and withdrawals',
        text: [
          'A correction does not erase the earlier text: both versions stay and are listed in the history. The address of a withdrawn document is kept and shows date and reason. Every publication, correction and withdrawal is an entry of the publication log.',
        ],
      },
    ],
  },
  ru: {
    lead: 'Aşkar принимает судебные акты и нормативные правовые акты из государственных информационных систем с электронной подписью, скрывает персональные данные и публикует тексты в открытом доступе. Здесь объясняется каждый шаг и то, как его проверить.',
    sections: [
      {
        id: 'way',
        title: 'Путь документа',
        text: [
          'Каждый документ проходит одни и те же восемь шагов. Ни один не теряется: то, что не может идти дальше, хранится с указанием причины и видно ответственным сотрудникам.',
        ],
        list: [
          'Приём: пакет сохраняется в полученном виде, вычисляется его хеш.',
          'Проверка подписи: проверяются усиленная электронная подпись, цепочка сертификатов и метка времени. Документ без действительной подписи не публикуется.',
          'Извлечение текста: файлы PDF, Word, HTML и текстовые читаются в изолированном процессе; нечитаемый текст не пропускается.',
          'Структура: судебный акт делится на вводную, описательную, мотивировочную и резолютивную части, нормативный акт – на разделы, главы, статьи, части и пункты.',
          'Обезличивание: персональные данные и охраняемые законом тайны заменяются обозначениями.',
          'Контроль: документ, в котором осталось сомнение, не публикуется автоматически, его читает человек.',
          'Публикация: текст, версия и запись журнала пишутся одной транзакцией.',
          'Индексация: текст становится доступен для поиска.',
        ],
      },
      {
        id: 'month',
        title: 'Месячный срок',
        text: [
          'Судебные акты публикуются в течение одного месяца со дня принятия (Положение об информационной системе «Электронный суд», 12.6). Срок истекает в то же число следующего месяца, а если такого числа нет – в последний день месяца. Выходные и праздники срок не продлевают.',
          'На странице каждого судебного акта указано, через сколько дней после принятия он опубликован. На нормативные акты этот срок не распространяется.',
        ],
      },
      {
        id: 'anonymisation',
        title: 'Обезличивание',
        text: [
          'Скрываются сведения о частной и семейной жизни, государственная, профессиональная, служебная, банковская, коммерческая и налоговая тайна. Вместо них стоят обозначения вроде «İddiaçı1», «Şirkət1»: одно и то же обозначение во всём тексте означает одно и то же лицо, падежные окончания сохраняются.',
          'Названия судов, имена судей, названия государственных органов и законов не скрываются. В конце каждого документа есть отчёт: что скрыто и на каком основании.',
        ],
        more: { path: '/method', label: 'Как обезличиваются решения' },
      },
      {
        id: 'then',
        title: 'Закон в редакции на тот день',
        text: [
          'Статья, упомянутая в судебном акте, открывается в редакции, действовавшей в день его принятия. Если статья позднее изменилась, рядом стоит пометка.',
        ],
      },
      {
        id: 'corrections',
        title: 'Исправления и снятие с публикации',
        text: [
          'Исправление не стирает прежний текст: обе версии остаются и указаны в истории. Адрес снятого документа сохраняется, на нём указаны дата и причина. Каждая публикация, исправление и снятие записываются в журнал публикации.',
        ],
      },
    ],
  },
};
