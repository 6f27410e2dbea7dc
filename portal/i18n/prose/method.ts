import type { Lang } from '../index.ts';
import type { Prose } from './prose.ts';

/** How decisions are anonymized, before the tables of the policy. */
export const METHOD: Readonly<Record<Lang, Prose>> = {
  az: {
    lead: 'Məhkəmələrin bütün qərarları anonimləşdirilərək dərc olunur («Elektron məhkəmə» informasiya sistemi haqqında Əsasnamə, 12.6). Şəxsi və ailə həyatına dair məlumatlar və qanunla qorunan sirlər gizlədilir, qalan mətn sözbəsöz saxlanılır.',
    sections: [
      {
        id: 'how',
        title: 'Necə aparılır',
        text: ['Anonimləşdirməni proqram aparır. O, hər aktı bu ardıcıllıqla oxuyur:'],
        list: [
          'Tərəflər: mənbə sistemindən gələn adlar, nömrələr və ünvanlar mətndə bütün hallarda, inisiallarla və səhv yazılışla axtarılır.',
          'Nömrələr: FİN, VÖEN, bank hesabı, telefon və sənəd nömrələri quruluşuna, nəzarət rəqəminə və yanındakı sözlərə görə tanınır.',
          'Adlar və ünvanlar: mənbənin siyahısında olmayan şəxslər adın quruluşuna («Soyad Ad Ata oğlu»), inisiallara və yanındakı rol sözünə görə tapılır.',
          'Əvəzetmə: tapılan yerə şərti işarə qoyulur. Sözün hal şəkilçisi itmir, işarəyə uyğunlaşdırılır.',
          'Son yoxlama: hazır mətn bir də oxunur. Tərəfin adı və ya nömrəsi qalıbsa, akt dərc olunmur.',
        ],
      },
      {
        id: 'who',
        title: 'Kim yoxlayır',
        text: [
          'Proqramın şübhəsi qalan akt avtomatik dərc olunmur: onu əvvəlcə məsul əməkdaş oxuyur. Şübhə tanınmayan ad, bir-birinə uyğun gəlməyən rollar, keyfiyyətsiz mətn və ya aşağıdakı mövzulardan biri ola bilər.',
          'Şübhə doğurmayan aktın insan yoxlaması olmadan dərc olunması üçün proqramın bu qaydalar üzrə səhvləri əvvəlcədən ölçülməlidir: ən azı 199 akt yoxlanılmalı və gizlədilməmiş məlumat qalan aktların payı yarım faizi aşmamalıdır. Aktın hansı yolla dərc olunduğu onun öz səhifəsində yazılır.',
        ],
      },
      {
        id: 'labels',
        title: 'İşarələr nə deməkdir',
        text: [
          'İşarə iki hissədən ibarətdir: rol və ya məlumatın növü, sonra sıra nömrəsi: «İddiaçı1», «Şahid2», «Ünvan1». Eyni işarə bütün mətndə eyni şəxsi və ya məlumatı bildirir. Müxtəlif işlərdəki eyni işarələrin bir-biri ilə əlaqəsi yoxdur.',
          'Hər aktın sonunda mətndə işlənmiş işarələrin cədvəli var: hər işarənin nəyi və hansı əsasla əvəz etdiyi orada göstərilir.',
        ],
      },
      {
        id: 'receipt',
        title: 'Anonimləşdirmə hesabatı',
        text: [
          'Aktın səhifəsindəki hesabatda neçə məlumatın hansı növ və əsas üzrə gizlədildiyi, qaydaların və proqramın versiyası, aktı insanın yoxlayıb-yoxlamadığı və nəticənin həşi göstərilir. Kiçik saylar şəxsi tanıtmaması üçün birlikdə göstərilir. İlkin mətndən hesabatda heç bir söz yoxdur.',
        ],
      },
      {
        id: 'leak',
        title: 'Gizlədilməmiş məlumat görsəniz',
        text: [
          'Dərc olunmuş aktda gizlədilməli olan məlumat qalıbsa, «Elektron məhkəmə» informasiya sisteminin sahibinə yazılı müraciət edin (Əsasnamə, 12.9). Özünüz haqqında məlumatın dəyişdirilməsi üçün «Vahid məhkəmə portalı»ndakı elektron kabinetinizdən də müraciət edə bilərsiniz (Əsasnamə, 13.3).',
          'Müraciətdə səhifənin ünvanını və abzasın nömrəsini göstərin. Gizlədilməmiş məlumatı müraciətdə və ya başqa yerdə təkrar yazmayın.',
        ],
      },
    ],
  },
  en: {
    lead: 'All decisions of the courts are published in anonymised form (Regulation on the “Electronic Court” information system, 12.6). Data on private and family life and secrets protected by law are hidden; the rest of the text stays word for word.',
    sections: [
      {
        id: 'how',
        title: 'How it is done',
        text: ['A program anonymises the text. It reads each decision in this order:'],
        list: [
          'Parties: the names, numbers and addresses that came from the source system are searched for in every case ending, with initials and with misspellings.',
          'Numbers: personal, taxpayer, bank, telephone and document numbers are recognised by their shape, their check digit and the words beside them.',
          'Names and addresses: persons who are not on the list of the source are found by the structure of the name (“Surname Given-name Father’s-name oğlu”), by initials and by the role word beside it.',
          'Replacement: a label is put in the place of what was found. The case ending of the word is kept and fitted to the label.',
          'Last check: the finished text is read once more. Where a party’s name or number is left, the decision is not published.',
        ],
      },
      {
        id: 'who',
        title: 'Who checks',
        text: [
          'A decision about which the program is in doubt is not published automatically: an officer reads it first. A doubt may be an unknown name, roles that contradict each other, a badly readable text or one of the matters listed below.',
          'A decision without doubts may go out unread only where the errors of the program under this policy have been measured before: at least 199 decisions must have been checked, and the share of those with a missed item must not exceed half a per cent. The page of each decision says which way it was published.',
        ],
      },
      {
        id: 'labels',
        title: 'What the labels mean',
        text: [
          'A label has two parts, the role or the kind of data and a number: “İddiaçı1” (claimant 1), “Şahid2” (witness 2), “Ünvan1” (address 1). The same label means the same person or item throughout the text. Equal labels in different cases have nothing to do with each other.',
          'At the end of each decision a table lists the labels in it with what each stands for and on which ground.',
        ],
      },
      {
        id: 'receipt',
        title: 'The anonymisation receipt',
        text: [
          'The receipt on the page of a decision shows how many items of which kind and on which ground were hidden, the versions of the policy and of the program, whether a person has checked the decision, and the hash of the result. Small counts are grouped so that they identify nobody. No word of the original text is in it.',
        ],
      },
      {
        id: 'leak',
        title: 'If you see something that should be hidden',
        text: [
          'Where data that should be hidden is left in a published decision, write to the owner of the “Electronic Court” information system (Regulation, 12.9). To have data about yourself changed you may also apply through your cabinet on the Unified Court Portal (Regulation, 13.3).',
          'Give the address of the page and the number of the paragraph. Do not repeat the data itself in your letter or anywhere else.',
        ],
      },
    ],
  },
  ru: {
    lead: 'Все судебные решения публикуются в обезличенном виде (Положение об информационной системе «Электронный суд», 12.6). Сведения о частной и семейной жизни и охраняемые законом тайны скрываются, остальной текст сохраняется дословно.',
    sections: [
      {
        id: 'how',
        title: 'Как это делается',
        text: ['Обезличивает программа. Она читает каждый акт в таком порядке:'],
        list: [
          'Стороны: имена, номера и адреса, поступившие из системы-источника, ищутся во всех падежах, с инициалами и с опечатками.',
          'Номера: персональный номер, номер налогоплательщика, банковского счёта, телефона и документов распознаются по строению, контрольной цифре и соседним словам.',
          'Имена и адреса: лица, которых нет в списке источника, находятся по строению имени («Фамилия Имя Отец oğlu»), инициалам и слову, обозначающему роль.',
          'Замена: на найденное место ставится обозначение. Падежное окончание слова не теряется, оно согласуется с обозначением.',
          'Последняя проверка: готовый текст читается ещё раз. Если в нём осталось имя или номер стороны, акт не публикуется.',
        ],
      },
      {
        id: 'who',
        title: 'Кто проверяет',
        text: [
          'Акт, в котором у программы осталось сомнение, не публикуется автоматически: сначала его читает ответственный сотрудник. Сомнение вызывают неизвестное имя, противоречивые роли, плохо читаемый текст или одна из тем, перечисленных ниже.',
          'Акт без сомнений может быть опубликован без проверки человеком, только если ошибки программы по этим правилам измерены заранее: должно быть проверено не менее 199 актов, а доля актов с пропуском не должна превышать половины процента. Каким путём опубликован акт, указано на его странице.',
        ],
      },
      {
        id: 'labels',
        title: 'Что означают обозначения',
        text: [
          'Обозначение состоит из двух частей – роли или вида сведений и номера: «İddiaçı1» (истец 1), «Şahid2» (свидетель 2), «Ünvan1» (адрес 1). Одно и то же обозначение во всём тексте означает одно и то же лицо или сведение. Одинаковые обозначения в разных делах между собой не связаны.',
          'В конце каждого акта есть таблица обозначений: что каждое из них заменяет и на каком основании.',
        ],
      },
      {
        id: 'receipt',
        title: 'Отчёт об обезличивании',
        text: [
          'В отчёте на странице акта указано, сколько сведений какого вида и на каком основании скрыто, версии правил и программы, проверял ли акт человек, и хеш результата. Малые числа объединены, чтобы по ним нельзя было узнать человека. Ни одного слова исходного текста в отчёте нет.',
        ],
      },
      {
        id: 'leak',
        title: 'Если вы увидели нескрытые сведения',
        text: [
          'Если в опубликованном акте остались сведения, которые должны быть скрыты, обратитесь письменно к владельцу информационной системы «Электронный суд» (Положение, 12.9). Об изменении сведений о себе можно обратиться и через электронный кабинет на «Едином судебном портале» (Положение, 13.3).',
          'Укажите адрес страницы и номер абзаца. Сами сведения в обращении и где-либо ещё не повторяйте.',
        ],
      },
    ],
  },
};
