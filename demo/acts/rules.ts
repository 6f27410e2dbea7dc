import type { ActChapter, ActRevision, ActWork } from './act.ts';

const CABINET = 'Azərbaycan Respublikasının Nazirlər Kabineti';

type RulesText = {
  readonly slug: string;
  readonly title: string;
  readonly number: string;
  readonly adoptedOn: string;
  readonly kind?: ActWork['kind'];
  readonly body?: string;
  readonly registerNumber?: string;
  /** What the rules are about, in the accusative clause `… qaydasını müəyyən edir`. */
  readonly about: string;
  /** Sections from 2 on: heading, then points. */
  readonly sections: readonly (readonly [heading: string, ...points: string[]])[];
  readonly revisions?: readonly ActRevision[];
};

function rules(text: RulesText): ActWork {
  const general: ActChapter = chapter(1, 'Ümumi müddəalar', [
    `Bu sənəd ${text.about} qaydasını müəyyən edir.`,
    'Sənəd mülkiyyət formasından asılı olmayaraq bütün aidiyyəti şəxslərə şamil edilir.',
    'Sənəddə istifadə olunan anlayışlar qanunvericilikdəki mənanı daşıyır.',
  ]);
  const last = text.sections.length + 2;
  const end: ActChapter = chapter(last, 'Yekun müddəalar', [
    'Bu sənədin tələblərinin pozulması qanunvericiliklə müəyyən edilmiş məsuliyyətə səbəb olur.',
    'Mətn nümayiş məqsədi ilə tərtib edilmişdir və hüquqi qüvvəyə malik deyildir.',
  ]);
  return {
    slug: text.slug,
    kind: text.kind ?? 'nazirlər-kabineti-qərarı',
    body: text.body ?? CABINET,
    title: `“${text.title}” (nümayiş mətni)`,
    number: text.number,
    ...(text.registerNumber === undefined ? {} : { registerNumber: text.registerNumber }),
    adoptedOn: text.adoptedOn,
    inForceOn: text.adoptedOn,
    layout: 'rules',
    chapters: [
      general,
      ...text.sections.map(([heading, ...points], i) => chapter(i + 2, heading, points)),
      end,
    ],
    revisions: text.revisions ?? [],
  };
}

function chapter(number: number, heading: string, points: readonly string[]): ActChapter {
  return {
    heading: `${number}. ${heading}`,
    articles: points.map((point, i) => ({
      number: `${number}.${i + 1}`,
      heading: '',
      paragraphs: [point],
    })),
  };
}

const PROSECUTOR = {
  kind: 'baş-prokuror-əmri',
  body: 'Azərbaycan Respublikasının Baş prokurorluğu',
} as const;
const ministry = (name: string) =>
  ({ kind: 'mərkəzi-icra-aktı', body: `Azərbaycan Respublikasının ${name}` }) as const;

/** Invented rules that decisions cite by number, date and point. */
const CITED: readonly ActWork[] = [
  rules({
    slug: 'borclularla-yazisma',
    title: 'Borclularla yazışma Qaydaları',
    number: '9101',
    adoptedOn: '2019-05-14',
    about: 'kredit təşkilatlarının gecikmiş borcla bağlı borclularla yazışmasının aparılması',
    sections: [
      [
        'Yazışmanın forması',
        'Yazışma kağız daşıyıcıda və ya borclunun razılıq verdiyi elektron ünvanda aparılır.',
        'Bildirişdə təşkilatın adı, müqavilənin nömrəsi və məsul şəxsin əlaqə məlumatı göstərilir.',
        'Borclunun iş yoldaşlarına və qonşularına borc barədə məlumat verilməsinə yol verilmir.',
      ],
      [
        'Xəbərdarlıq',
        'Məhkəməyə müraciətdən əvvəl borcluya və zaminə borcun məbləği və ödəniş müddəti göstərilən yazılı xəbərdarlıq göndərilir.',
        'Xəbərdarlıqda ödəniş üçün azı on gün müddət verilir.',
        'Xəbərdarlığın göndərildiyini təsdiq edən sənəd üç il saxlanılır.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2024-03-01',
        by: 'Nazirlər Kabinetinin 2024-cü il 9 fevral tarixli 9124 nömrəli nümayiş qərarı',
        changes: { '3.2': ['Xəbərdarlıqda ödəniş üçün azı on beş gün müddət verilir.'] },
      },
      {
        inForceOn: '2025-10-01',
        by: 'Nazirlər Kabinetinin 2025-ci il 5 sentyabr tarixli 9131 nömrəli nümayiş qərarı',
        changes: {
          '2.1': [
            'Yazışma kağız daşıyıcıda, elektron ünvanda və ya vahid bildiriş sistemi vasitəsilə aparılır.',
          ],
          '3.3': ['Xəbərdarlığın göndərildiyini təsdiq edən sənəd beş il saxlanılır.'],
        },
      },
    ],
  }),
  rules({
    slug: 'kiraye-hesablasmalari',
    title: 'Kirayə hesablaşmalarının sənədləşdirilməsi Qaydaları',
    number: '9102',
    adoptedOn: '2018-03-06',
    about: 'yaşayış sahəsinin kirayəsi üzrə ödənişlərin sənədləşdirilməsi',
    sections: [
      [
        'Müqavilə',
        'Kirayə müqaviləsində haqqın məbləği, ödəniş günü və üsulu göstərilir.',
        'Müqavilənin uzadılması yazılı razılaşma ilə rəsmiləşdirilir.',
      ],
      [
        'Ödənişin təsdiqi',
        'Nağd ödəniş zamanı kirayəyə verən qəbz verir.',
        'Kirayə haqqının ödənilməsi qəbz və ya bank köçürməsi ilə təsdiq olunur.',
        'Qəbz verilmədikdə kirayəçi ödənişi bank vasitəsilə edə bilər.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2025-02-15',
        by: 'Nazirlər Kabinetinin 2025-ci il 24 yanvar tarixli 9127 nömrəli nümayiş qərarı',
        changes: {
          '3.2': [
            'Kirayə haqqının ödənilməsi qəbz, bank köçürməsi və ya elektron ödəniş çıxarışı ilə təsdiq olunur.',
          ],
        },
      },
    ],
  }),
  rules({
    slug: 'zemanet-muracietleri',
    title: 'Zəmanət müraciətlərinə baxılma Qaydaları',
    number: '9103',
    adoptedOn: '2020-09-09',
    about: 'zəmanət müddətində qüsur barədə istehlakçı müraciətlərinə baxılma',
    sections: [
      [
        'Müraciətin qəbulu',
        'Müraciət satış yerində və ya elektron qaydada qəbul olunur.',
        'Qəbul edilən mal üzrə vəziyyət aktı tərtib olunur və surəti istehlakçıya verilir.',
        'Satıcı müraciətə 14 gün müddətində yazılı cavab verir.',
      ],
      [
        'Ekspertiza',
        'Qüsurun səbəbi mübahisəli olduqda müstəqil ekspertiza keçirilir.',
        'İstehsal qüsuru təsdiqləndikdə ekspertizanın xərcini satıcı ödəyir.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2024-06-01',
        by: 'Nazirlər Kabinetinin 2024-cü il 10 may tarixli 9125 nömrəli nümayiş qərarı',
        changes: {
          '3.2': [
            'İstehsal qüsuru təsdiqləndikdə ekspertizanın və daşınmanın xərcini satıcı ödəyir.',
          ],
        },
      },
      {
        inForceOn: '2026-02-01',
        by: 'Nazirlər Kabinetinin 2026-cı il 12 yanvar tarixli 9134 nömrəli nümayiş qərarı',
        changes: {
          '2.1': [
            'Müraciət satış yerində, elektron qaydada və ya vahid portal vasitəsilə qəbul olunur.',
          ],
        },
      },
    ],
  }),
  rules({
    slug: 'zererin-qiymetlendirilmesi',
    title: 'Dəymiş zərərin qiymətləndirilməsi Qaydaları',
    number: '9104',
    adoptedOn: '2017-11-21',
    about: 'sığorta hadisəsi nəticəsində əmlaka dəymiş zərərin qiymətləndirilməsi',
    sections: [
      [
        'Qiymətləndirmənin aparılması',
        'Qiymətləndirmə əmlaka baxışdan sonra aparılır.',
        'Baxışın vaxtı barədə tərəflərə əvvəlcədən məlumat verilir.',
        'Hesabatda istifadə olunan qiymətlərin mənbəyi göstərilir.',
        'Zərər hadisə günündə bazar qiymətləri və köhnəlmə nəzərə alınmaqla hesablanır.',
      ],
      [
        'Hesabat',
        'Hesabat qiymətləndirici tərəfindən imzalanır.',
        'Hesabatla razılaşmayan tərəf müstəqil qiymətləndirmə tələb edə bilər.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2025-05-01',
        by: 'Nazirlər Kabinetinin 2025-ci il 8 aprel tarixli 9129 nömrəli nümayiş qərarı',
        changes: {
          '2.4': [
            'Zərər hadisə günündə bazar qiymətləri və köhnəlmə nəzərə alınmaqla, elektron qiymət bazası üzrə hesablanır.',
          ],
        },
      },
    ],
  }),
  rules({
    slug: 'serhed-nisanlari',
    title: 'Torpaq sahələrinin sərhəd nişanları Qaydaları',
    number: '9105',
    adoptedOn: '2018-04-17',
    about: 'qonşu torpaq sahələri arasında sərhəd nişanlarının qoyulması və dəyişdirilməsi',
    sections: [
      [
        'Nişanların növləri',
        'Sərhəd dirək, beton nişan və ya təbii obyektlə göstərilir.',
        'Nişanın yeri koordinatlarla plana köçürülür.',
      ],
      [
        'Yerinin dəyişdirilməsi',
        'Nişanın dəyişdirilməsi barədə qonşulara yazılı məlumat verilir.',
        'Nişanların yeri yalnız hər iki qonşunun iştirakı ilə tərtib olunan aktla dəyişdirilə bilər.',
        'Razılıq olmadıqda mübahisə məhkəmədə həll edilir.',
      ],
    ],
  }),
  rules({
    slug: 'kadr-senedleri',
    title: 'Kadr sənədlərinin aparılması Qaydaları',
    number: '9106',
    adoptedOn: '2019-12-03',
    about: 'müəssisədə kadr sənədlərinin tərtibi və saxlanılması',
    sections: [
      [
        'Xəbərdarlıq və əmrlər',
        'Əmrdə onun əsası və tarixi göstərilir.',
        'İşçiyə verilən xəbərdarlıq yazılı tərtib olunur və onun imzası ilə təsdiqlənir.',
        'İşçi imzadan imtina etdikdə bu barədə akt tərtib edilir.',
      ],
      [
        'Saxlanma',
        'Kadr sənədləri əlli il saxlanılır.',
        'Sənədlərin itirilməsi barədə akt tərtib olunur.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2024-09-01',
        by: 'Nazirlər Kabinetinin 2024-cü il 2 avqust tarixli 9126 nömrəli nümayiş qərarı',
        changes: {
          '2.2': [
            'İşçiyə verilən xəbərdarlıq yazılı və ya elektron tərtib olunur və onun imzası ilə təsdiqlənir.',
          ],
        },
      },
      {
        inForceOn: '2025-12-01',
        by: 'Nazirlər Kabinetinin 2025-ci il 7 noyabr tarixli 9132 nömrəli nümayiş qərarı',
        changes: { '3.1': ['Kadr sənədləri elektron arxivdə əlli il saxlanılır.'] },
      },
      {
        inForceOn: '2026-07-01',
        by: 'Nazirlər Kabinetinin 2026-cı il 5 iyun tarixli 9136 nömrəli nümayiş qərarı',
        changes: { '3.2': undefined },
      },
    ],
  }),
  rules({
    slug: 'tehvil-teslim',
    title: 'Malların təhvil-təslim sənədləri Qaydaları',
    number: '9107',
    adoptedOn: '2021-02-25',
    about: 'malların təhvil verilməsinin sənədləşdirilməsi',
    sections: [
      [
        'Sənədlər',
        'Malın təhvili qaimə ilə rəsmiləşdirilir.',
        'Qaimədə malın adı, miqdarı və qiyməti göstərilir.',
        'Qaimə səlahiyyətli şəxs tərəfindən imzalanır.',
        'Çatışmazlıq barədə akt üç gün müddətində tərtib olunur.',
        'Elektron qaimə-fakturanın alıcı tərəfindən təsdiqi malın qəbulu deməkdir.',
      ],
      ['Üzləşmə', 'Tərəflər rübdə bir dəfə üzləşmə aktı tərtib edirlər.'],
    ],
    revisions: [
      {
        inForceOn: '2025-04-01',
        by: 'Nazirlər Kabinetinin 2025-ci il 11 mart tarixli 9128 nömrəli nümayiş qərarı',
        changes: { '2.4': ['Çatışmazlıq barədə akt beş iş günü müddətində tərtib olunur.'] },
      },
    ],
  }),
  rules({
    slug: 'staj-senedleri',
    title: 'Staj sənədlərinin yoxlanılması Qaydaları',
    number: '9108',
    adoptedOn: '2020-06-30',
    about: 'sığorta stajını təsdiq edən sənədlərin yoxlanılması',
    sections: [
      [
        'Sənədlərin qəbulu',
        'Sənədlər əslində və ya elektron surətdə qəbul olunur.',
        'Qeydi aydın olmayan sənəd üzrə arxiv sorğusu göndərilir.',
      ],
      [
        'Qiymətləndirmə',
        'Əmək kitabçasındakı qeyd natamam olduqda arxiv arayışı və əmək haqqı vərəqələri əsas götürülür.',
        'Üst-üstə düşən dövrlər bir dəfə hesablanır.',
        'Güzəştli staj vəzifənin siyahıda olması ilə təsdiqlənir.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2024-11-01',
        by: 'Nazirlər Kabinetinin 2024-cü il 4 oktyabr tarixli 9122 nömrəli nümayiş qərarı',
        changes: {
          '3.1': [
            'Əmək kitabçasındakı qeyd natamam olduqda arxiv arayışı, əmək haqqı vərəqələri və elektron reyestr məlumatı əsas götürülür.',
          ],
        },
      },
      {
        inForceOn: '2026-03-01',
        by: 'Nazirlər Kabinetinin 2026-cı il 9 fevral tarixli 9135 nömrəli nümayiş qərarı',
        changes: {
          '2.2': [
            'Qeydi aydın olmayan sənəd üzrə arxiv sorğusu elektron qaydada, beş gün müddətində göndərilir.',
          ],
        },
      },
    ],
  }),
  rules({
    slug: 'kameral-yoxlama',
    title: 'Kameral yoxlama materialları Qaydaları',
    number: '9109',
    adoptedOn: '2020-01-15',
    about: 'kameral vergi yoxlamasının materiallarının tərtibi',
    sections: [
      [
        'Yoxlamanın aparılması',
        'Kameral yoxlama hesabatlar əsasında aparılır.',
        'Ödəyicidən əlavə sənəd yazılı sorğu ilə tələb edilir.',
      ],
      [
        'Akt',
        'Aktda yoxlanılan dövr, vergi növü və aşkar edilmiş hallar göstərilir.',
        'Akta etiraz otuz gün müddətində təqdim edilir.',
      ],
      [
        'Sübutların qiymətləndirilməsi',
        'Aktın nəticəsi sənədlərə əsaslanmalıdır.',
        'Vergi ödəyicisinin təqdim etdiyi hər bir sənəd aktda sadalanır və qiymətləndirilir.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2025-08-01',
        by: 'Nazirlər Kabinetinin 2025-ci il 4 iyul tarixli 9130 nömrəli nümayiş qərarı',
        changes: {
          '3.2': ['Akta etiraz elektron kabinet vasitəsilə otuz gün müddətində təqdim edilir.'],
        },
      },
    ],
  }),
  rules({
    slug: 'texniki-vasiteler',
    title: 'Texniki vasitələrin göstəriciləri Qaydaları',
    number: '9110',
    adoptedOn: '2019-10-08',
    about: 'yol hərəkətinə nəzarətdə texniki vasitələrin göstəricilərindən istifadə',
    sections: [
      [
        'Görüntü',
        'Görüntüdə ölçmə vaxtı, yer və qeydiyyat nişanı oxunaqlı olmalıdır.',
        'Görüntü bir il saxlanılır.',
      ],
      [
        'Cihaz',
        'Ölçmə cihazı müəyyən edilmiş müddətdə yoxlanılır.',
        'Yoxlama müddəti bitmiş cihazın göstəricisi əsas götürülmür.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2026-05-01',
        by: 'Nazirlər Kabinetinin 2026-cı il 3 aprel tarixli 9137 nömrəli nümayiş qərarı',
        changes: { '2.2': ['Görüntü iki il saxlanılır.'] },
      },
    ],
  }),
  rules({
    ...PROSECUTOR,
    slug: 'maddi-subutlar',
    title: 'Maddi sübutların uçotu Təlimatı',
    number: '9/21',
    adoptedOn: '2021-03-11',
    about: 'prokurorluq orqanlarında maddi sübutların uçotu və saxlanılması',
    sections: [
      [
        'Götürmə və uçot',
        'Maddi sübut protokolla götürülür.',
        'Götürülmüş əşya möhürlənir və nömrələnir.',
        'Əşya uçot jurnalında qeydə alınır və saxlanma otağına təhvil verilir.',
      ],
      ['Qaytarma', 'Qaytarma məhkəmənin aktı əsasında aparılır.'],
    ],
    revisions: [
      {
        inForceOn: '2025-01-15',
        by: 'Baş prokurorun 2024-cü il 20 dekabr tarixli 9/58 nömrəli nümayiş əmri',
        changes: {
          '2.3': ['Əşya elektron uçot sistemində qeydə alınır və saxlanma otağına təhvil verilir.'],
        },
      },
    ],
  }),
  rules({
    ...ministry('Ədliyyə Nazirliyi'),
    slug: 'icra-muracietleri',
    title: 'İcra müraciətləri Qaydaları',
    number: '9-N',
    registerNumber: '15202201190009',
    adoptedOn: '2022-01-19',
    about: 'icra orqanlarına daxil olan müraciətlərin sənədləşdirilməsi',
    sections: [
      [
        'Qeydiyyat',
        'Müraciət daxil olduğu gün qeydə alınır və icra işinə əlavə edilir.',
        'Müraciətə on beş gün müddətində cavab verilir.',
      ],
      [
        'Ödəniş cədvəli',
        'Borclu ödəniş cədvəli təklif edə bilər.',
        'Cədvəl barədə tələbkara məlumat verilir.',
      ],
    ],
    revisions: [
      {
        inForceOn: '2025-06-01',
        by: 'Ədliyyə Nazirliyinin 2025-ci il 6 may tarixli 14-N nömrəli nümayiş qərarı',
        changes: { '2.2': ['Müraciətə on gün müddətində elektron cavab verilir.'] },
      },
    ],
  }),
];

const MORE: readonly (readonly [
  slug: string,
  title: string,
  number: string,
  adoptedOn: string,
  about: string,
  owner: string,
])[] = [
  [
    'arxiv-arayislari',
    'Arxiv arayışlarının verilməsi Qaydaları',
    '9-N/2',
    '2021-06-08',
    'arxiv arayışlarının hazırlanması və verilməsi',
    'Ədliyyə Nazirliyi',
  ],
  [
    'qebul-gunleri',
    'Vətəndaşların qəbulu Qaydaları',
    '9-N/3',
    '2022-05-17',
    'nazirlikdə vətəndaşların qəbulunun təşkili',
    'Ədliyyə Nazirliyi',
  ],
  [
    'notariat-reyestri',
    'Notariat qeydlərinin elektron reyestri Əsasnaməsi',
    '9-N/4',
    '2023-02-14',
    'notariat qeydlərinin elektron reyestrinin aparılması',
    'Ədliyyə Nazirliyi',
  ],
  [
    'mediasiya-statistikasi',
    'Mediasiya üzrə məlumatların təqdim edilməsi Qaydaları',
    '9-N/5',
    '2024-04-23',
    'mediasiya təşkilatlarının məlumat təqdim etməsi',
    'Ədliyyə Nazirliyi',
  ],
  [
    'emeyin-muhafizesi',
    'Əməyin mühafizəsi üzrə təlimatların tərtibi Qaydaları',
    '9-07',
    '2020-11-19',
    'iş yerində əməyin mühafizəsi təlimatlarının tərtibi',
    'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
  ],
  [
    'unvanli-yardim-sorgu',
    'Ünvanlı yardım üzrə sorğuların aparılması Qaydaları',
    '9-08',
    '2023-09-12',
    'ünvanlı sosial yardım üzrə sorğuların aparılması',
    'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
  ],
  [
    'elektron-qaime',
    'Elektron qaimələrin düzəldilməsi Qaydaları',
    '9-14',
    '2022-10-25',
    'elektron qaimə-fakturalarda düzəlişlərin edilməsi',
    'İqtisadiyyat Nazirliyi',
  ],
  [
    'elektrik-hesablari',
    'Kommunal hesabların göndərilməsi Qaydaları',
    '9138',
    '2021-08-31',
    'kommunal xidmət hesablarının istehlakçıya göndərilməsi',
    'Nazirlər Kabineti',
  ],
  [
    'ictimai-dinleme',
    'İctimai dinləmələrin keçirilməsi Qaydaları',
    '9139',
    '2022-12-06',
    'tikinti layihələri üzrə ictimai dinləmələrin keçirilməsi',
    'Nazirlər Kabineti',
  ],
  [
    'taksi-xidmeti',
    'Sərnişin daşınması üzrə qeydlərin aparılması Qaydaları',
    '9140',
    '2023-07-04',
    'sərnişin daşınması üzrə elektron qeydlərin aparılması',
    'Nazirlər Kabineti',
  ],
  [
    'muracietlere-baxilma',
    'Prokurorluqda müraciətlərə baxılma Təlimatı',
    '9/33',
    '2022-03-29',
    'prokurorluq orqanlarında müraciətlərə baxılması',
    'Baş prokurorluğu',
  ],
  [
    'statistik-hesabat',
    'Prokurorluqda statistik hesabatların tərtibi Təlimatı',
    '9/41',
    '2023-11-21',
    'prokurorluq orqanlarında statistik hesabatların tərtibi',
    'Baş prokurorluğu',
  ],
  [
    'mehkeme-binalari',
    'Məhkəmə binalarında informasiya lövhələri Qaydaları',
    '9-N/6',
    '2025-01-28',
    'məhkəmə binalarında informasiya lövhələrinin yerləşdirilməsi',
    'Ədliyyə Nazirliyi',
  ],
  [
    'elektron-bildiris',
    'Elektron bildirişlərin göndərilməsi Qaydaları',
    '9141',
    '2025-09-16',
    'dövlət orqanlarının elektron bildirişlərinin göndərilməsi',
    'Nazirlər Kabineti',
  ],
  [
    'oxu-zallari',
    'Hüquq ədəbiyyatı oxu zalları haqqında Əsasnamə',
    '9-N/7',
    '2026-04-07',
    'hüquq ədəbiyyatı oxu zallarının fəaliyyətinin təşkili',
    'Ədliyyə Nazirliyi',
  ],
];

const OTHERS: readonly ActWork[] = MORE.map(([slug, title, number, adoptedOn, about, owner], i) =>
  rules({
    ...(owner === 'Nazirlər Kabineti'
      ? {}
      : owner === 'Baş prokurorluğu'
        ? PROSECUTOR
        : ministry(owner)),
    ...{ slug, title, number, adoptedOn, about },
    sections: [
      [
        'Təşkili',
        `Məsul struktur bölmə ${about} üzrə işi təşkil edir və onun vaxtında aparılmasına nəzarət edir.`,
        'Məlumatlar elektron sistemdə qeydə alınır və hər qeydə nömrə verilir.',
        'Daxil olan sənəd bir iş günü müddətində icraya yönəldilir.',
      ],
      [
        'Müddətlər və nəzarət',
        'Sorğuya cavab on beş gün müddətində verilir.',
        'Müddət yalnız əsaslandırılmış hallarda, bir dəfə uzadıla bilər.',
        'Nəticələr barədə rüblük hesabat hazırlanır.',
      ],
    ],
    ...(i % 5 === 0
      ? {
          revisions: [
            {
              inForceOn: i < 5 ? '2024-12-01' : '2026-06-01',
              by: 'nümayiş dəyişikliyi barədə akt',
              changes: { '3.1': ['Sorğuya cavab on iş günü müddətində verilir.'] },
            },
          ],
        }
      : {}),
  }),
);

/** All invented rules, orders and instructions. */
export const RULES: readonly ActWork[] = [...CITED, ...OTHERS];
