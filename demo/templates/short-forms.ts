import type { Family } from '../family.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

const OFFENCE_PRESENT =
  'barəsində inzibati xəta haqqında protokol tərtib edilmiş {d.full:gen} iştirakı ilə,';
const OFFENCE_GUIDED =
  'Göstərilənlərə əsasən və Azərbaycan Respublikası İnzibati Xətalar Məcəlləsinin 31, 84, 114, 115 və 128-130-cu maddələrini rəhbər tutaraq, məhkəmə';

/** Administrative offences, court orders, procedural rulings, enforcement rulings. */
export const SHORT_FORMS: readonly Family[] = [
  {
    key: 'hooliganism',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 18,
    category: 'İnzibati xətalar - Xırda xuliqanlıq',
    outcomes: { fined: 6, terminated: 1 },
    cast: {
      d: { as: 'person', role: 'inzibati xəta törətmiş şəxs', sex: 'm', minAge: 19, maxAge: 50 },
      off: { as: 'person', kind: 'keep', sex: 'm' },
      w: { as: 'person', role: 'şahid', unrecorded: true },
    },
    facts: (make) => ({
      on: make.day(1, 4),
      number: make.mark(`${make.dice.int(100000, 999999)}`, 'document', 'direct', 'number1'),
      fine: make.money(50, 100, 50),
      where: make.mark(
        make.dice.pick([
          '“Bahar” marketinin qarşısında',
          'avtobus dayanacağında',
          'çayxananın həyətində',
          'mərkəzi parkda',
        ]),
        'place',
        'quasi',
        'place1',
      ),
      what: make.dice.pick([
        'ucadan söyüş söyərək',
        'ətrafdakılara sataşaraq',
        'yoldan keçənlərə təhqiramiz sözlər deyərək',
      ]),
    }),
    present: OFFENCE_PRESENT,
    subject:
      '{d.full:gen} barəsində İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə tərtib edilmiş {number} nömrəli protokol üzrə inzibati xəta haqqında işə',
    story: [
      'Məhkəməyə təqdim edilmiş {on} tarixli {number} nömrəli inzibati xəta haqqında protokoldan görünür ki, {d.birth} təvəllüdlü {d.full} ({d.address} ünvanında yaşayan, FİN: {d.fin}) {on} tarixdə saat 23 radələrində {where} {what} ictimai qaydanı pozmuşdur.',
      'Protokol polis əməkdaşı {off.init} tərəfindən tərtib olunmuşdur. Protokolda {d.init:gen} izahatı və imzası vardır.',
      'Məhkəmə iclasında {d.sg} [təqsirini etiraf edərək bildirmişdir ki, həmin gün tanışı ilə mübahisə etmiş, özünü saxlaya bilməmişdir. Hərəkətinə görə peşman olduğunu bildirmiş, bir daha belə hala yol verməyəcəyini söyləmişdir|izahat verərək əməlini etiraf etmiş, ictimai qaydanı pozduğuna görə üzr istəmişdir].',
      'Şahid {w.full} izahatında göstərmişdir ki, {d.given:gen} səs-küy saldığını eşitmiş, polisə o özü zəng etmişdir.',
    ],
    reasoning: [
      'İnzibati Xətalar Məcəlləsinin 510-cu maddəsinə əsasən xırda xuliqanlıq, yəni ictimai qaydanı pozan, lakin başqalarına zor tətbiq edilməsi ilə müşayiət olunmayan hərəkətlər inzibati məsuliyyətə səbəb olur.',
      'Həmin Məcəllənin 31-ci maddəsinə əsasən tənbeh tətbiq edilərkən xətanın xarakteri, şəxsin şəxsiyyəti, yüngülləşdirən və ağırlaşdıran hallar nəzərə alınır. [32-ci maddəyə əsasən səmimi peşmanlıq yüngülləşdirici haldır.|33-cü maddədə göstərilən ağırlaşdırıcı hal müəyyən edilməmişdir.]',
      {
        p: 'Araşdırılmış sübutlar 84-cü maddəyə uyğun qiymətləndirilmiş, {d.init:gen} təqsiri sübuta yetirilmişdir.',
        only: ['fined'],
      },
      {
        p: 'Lakin protokolda xətanın törədilmə vaxtı və yeri ziddiyyətli göstərilmişdir. 53-cü maddəyə əsasən xəta hadisəsi olmadıqda icraata xitam verilir.',
        only: ['terminated'],
      },
    ],
    guided: OFFENCE_GUIDED,
    operative: {
      fined: [
        '{d.full} İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə təqsirli bilinsin və {fine} məbləğində cərimə edilsin.',
        'Cərimə qərar qanuni qüvvəyə mindikdən sonra 30 gün müddətində ödənilsin.',
      ],
      terminated: ['{d.full:gen} barəsində inzibati xəta haqqında iş üzrə icraata xitam verilsin.'],
    },
    note: 'offence',
    traps: ['police-officer-kept', 'place-of-event', 'lone-given-name'],
  },
  {
    key: 'traffic',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 16,
    category: 'İnzibati xətalar - Yol hərəkəti qaydaları əleyhinə olan xətalar',
    outcomes: { fined: 5, terminated: 2 },
    cast: {
      d: { as: 'person', role: 'inzibati xəta törətmiş şəxs' },
      off: { as: 'person', kind: 'keep', sex: 'm' },
    },
    facts: (make) => ({
      on: make.day(20, 45),
      number: make.mark(
        `${make.dice.int(10, 99)}${make.dice.int(100000, 999999)}`,
        'document',
        'direct',
        'number1',
      ),
      plate: make.plate('plate1'),
      speed: make.dice.int(92, 131),
      fine: make.money(100, 300, 50),
      street: make.dice.pick([
        'Bakı–Qazax avtomobil yolunun 214-cü kilometrliyində',
        'Bakı–Ələt yolunun 41-ci kilometrliyində',
        'mərkəzi prospektdə',
        'rayonun giriş yolunda',
      ]),
      model: make.dice.pick(['“Hyundai Accent”', '“Kia Rio”', '“VAZ 2107”', '“Toyota Corolla”']),
      licence: make.mark(`AB ${make.dice.int(100000, 999999)}`, 'document', 'direct', 'licence1'),
    }),
    present: OFFENCE_PRESENT,
    subject:
      '{d.full:gen} şikayəti əsasında İnzibati Xətalar Məcəlləsinin 328-ci maddəsi ilə tətbiq edilmiş inzibati tənbehə dair işə',
    story: [
      'Şikayətçi {d} məhkəməyə müraciət edərək göstərmişdir ki, {on} tarixdə tərtib olunmuş {number} nömrəli qərarla İnzibati Xətalar Məcəlləsinin 328-ci maddəsi ilə {fine} məbləğində cərimə edilmişdir. Qərarda idarə etdiyi {plate} dövlət qeydiyyat nişanlı {model} markalı avtomobilin {street} {speed} km/saat sürətlə hərəkət etdiyi göstərilmişdir.',
      'Şikayətçi sürət həddini aşmadığını, radarın başqa avtomobilin sürətini ölçdüyünü, sürücülük vəsiqəsinin ({licence}) yanında olduğunu, lakin izahatının alınmadığını bildirmişdir.',
      'Məhkəmə iclasında {d.sg} şikayətini müdafiə etmişdir.',
      'Yol Polisinin inspektoru {off.sg} izahatında göstərmişdir ki, sürət sertifikatlaşdırılmış cihazla ölçülmüş, görüntü sistemdə saxlanılmışdır.',
      {
        p: 'Cihazın göstəricilərinin sübut kimi istifadəsi {act_road:gen} 2.1-ci bəndində tənzimlənir: ölçmə vaxtı, yer və nişan görüntüdə oxunaqlı olmalıdır.',
        chance: 0.85,
      },
    ],
    reasoning: [
      'İnzibati Xətalar Məcəlləsinin 328-ci maddəsinə əsasən yolda müəyyən edilmiş hərəkət sürəti həddinin aşılması həddin dərəcəsindən asılı olaraq cərimə edilməyə səbəb olur. 84-cü maddəyə əsasən sübutlar bütün hallar hərtərəfli nəzərə alınmaqla qiymətləndirilir.',
      {
        p: 'Görüntüdən {plate} nişanlı avtomobil aydın müəyyən edilir, ölçmə cihazının yoxlama müddəti bitməmişdir. Şikayətçinin dəlilləri təsdiqlənməmişdir.',
        only: ['fined'],
      },
      {
        p: 'Görüntüdə iki avtomobil yanaşı hərəkət edir və göstəricinin hansına aid olduğu müəyyən edilə bilmir. Şübhələr şəxsin xeyrinə həll edilməli, icraata 53-cü maddəyə əsasən xitam verilməlidir.',
        only: ['terminated'],
      },
    ],
    guided: OFFENCE_GUIDED,
    operative: {
      fined: [
        '{d.full:gen} şikayəti təmin edilməsin.',
        '{number} nömrəli qərar və {fine} məbləğində cərimə dəyişdirilmədən saxlanılsın.',
      ],
      terminated: [
        'Şikayət təmin edilsin.',
        '{d.full:gen} barəsində {number} nömrəli qərar ləğv edilsin və icraata xitam verilsin.',
      ],
    },
    note: 'offence',
    traps: ['car-plate', 'driving-licence'],
  },
  {
    key: 'debt-order',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 26,
    category: 'Məhkəmə əmri - Pul tələbləri',
    outcomes: { 'order-issued': 1 },
    cast: {
      p: { as: 'company', trade: ['utility', 'telecom', 'credit'], role: 'tələbkar' },
      d: { as: 'person', role: 'borclu' },
    },
    facts: (make) => {
      const debt = make.money(120, 1900, 1);
      const months = make.dice.int(5, 26);
      const end = make.dice.int(60, 110);
      return {
        debt,
        duty: make.money(10, 30, 5),
        total: manat(debt.qepik),
        c: make.contract('contract1'),
        from: make.day(end + months * 30, end + months * 30),
        until: make.day(end, end),
        asked: make.day(5, 15),
        months,
      };
    },
    present: '',
    subject:
      'tələbkar {p.full:gen} borclu {d.full:abl} {debt} məbləğində borcun tutulmasına dair məhkəmə əmrinin verilməsi haqqında ərizəsinə',
    story: [
      'Tələbkar {p} (VÖEN: {p.voen}) {asked} tarixdə məhkəməyə ərizə ilə müraciət edərək göstərmişdir ki, borclu {d.full} ([FİN: {d.fin}|{d.birth} təvəllüdlü, FİN: {d.fin}], ünvan: {d.address}) ilə bağlanmış {c} nömrəli müqavilə üzrə {from:abl} {until:dat} qədər olan dövrə, yəni {months} ay üçün göstərilmiş xidmətlərin haqqı ödənilməmişdir.',
      '[Borclunun şəxsi hesabı üzrə çıxarışdan görünür ki, borcun məbləği {debt} təşkil edir. Borcluya {d.phone} nömrəli telefona bildiriş göndərilmişdir.|Tələbkar ərizəyə müqavilənin surətini, hesab üzrə çıxarışı və borcluya göndərilmiş xəbərdarlıq məktubunu əlavə etmişdir. Borcun məbləği {debt} təşkil edir.]',
      'Tələbkar {debt} borcun və ödədiyi {duty} dövlət rüsumunun borcludan tutulması barədə məhkəmə əmrinin verilməsini xahiş etmişdir.',
      '[Ərizəyə həmçinin xidmətin göstərilməsini təsdiq edən aktlar əlavə edilmişdir. Borclu {d.init} tərəfindən borcun məbləğinə dair yazılı etiraz daxil olmamışdır.|Tələbkarın təqdim etdiyi sənədlərdən borclu {d.surname:gen} xidmətdən fasiləsiz istifadə etdiyi, lakin ödənişləri dayandırdığı görünür. Tərəflər arasında hüquq barədə mübahisə müəyyən edilməmişdir.]',
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 275-ci maddəsinə əsasən məhkəmə əmri pul məbləğlərinin alınması haqqında tələbkarın ərizəsi üzrə hakimin təkbaşına çıxardığı məhkəmə aktıdır. 276-cı maddə məhkəmə əmri verilə bilən tələblərin əsaslarını, 278-ci maddə ərizənin forma və məzmununu müəyyən edir.',
      'Mülki Məcəllənin 427 və 439-cu maddələrinə əsasən pul öhdəliyi müəyyən olunmuş müddətdə və məbləğdə icra edilməlidir. [Təqdim olunmuş sənədlər borcun mövcudluğunu və məbləğini təsdiq edir, hüquq barədə mübahisə görünmür.|Məhkəmə ərizəyə əlavə edilmiş sənədləri araşdıraraq tələbin mübahisəsiz olduğunu müəyyən edir.]',
      'Mülki Prosessual Məcəllənin 280-ci maddəsinə əsasən məhkəmə əmri ərizə daxil olduqdan sonra tərəflər çağırılmadan çıxarılır; 281-ci maddədə onun məzmunu göstərilmişdir. Məhkəmə əmri icra sənədi qüvvəsinə malikdir.',
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 275, 276, 280, 281 və 284-cü maddələrini rəhbər tutaraq',
    operative: {
      'order-issued': [
        'Borclu [{d.full:abl}|{d.full:abl}|{d.caps:abl}] {debt.spelled} borc tutulub tələbkar {p.full:gen} {p.account} nömrəli hesabına köçürülsün.',
        'Borcludan {duty} dövlət rüsumu tutulub tələbkara verilsin.',
        'Məhkəmə əmrinin surəti 3 gün müddətində borcluya göndərilsin.',
      ],
    },
    note: 'order',
    traps: ['fin', 'account-number', 'bare-address', 'capitals'],
  },
  {
    key: 'left-unexamined',
    kind: 'qerardad',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 14,
    category: 'Sair mülki iş - Digər',
    outcomes: { 'left-unexamined': 1 },
    cast: { p: { as: 'person', role: 'iddiaçı' }, d: { as: 'person', role: 'cavabdeh' } },
    facts: (make) => ({
      sum: make.money(800, 9000, 10),
      first: make.day(25, 40),
      filed: make.day(60, 120),
    }),
    present: 'tərəflərin iştirakı olmadan,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı {sum} borcun qaytarılması tələbinə dair mülki işə',
    story: [
      'İddiaçı {p} {filed} tarixdə məhkəməyə iddia ərizəsi ilə müraciət edərək cavabdeh {d:abl} {sum} borcun tutulmasını xahiş etmişdir. Ərizədə göstərilmişdir ki, həmin məbləğ tərəflər arasında tərtib edilmiş iltizamla cavabdehə verilmiş, lakin vaxtında qaytarılmamışdır.',
      'İş üzrə məhkəmə iclası {first} tarixə və bu günə təyin edilmiş, iddiaçıya {p.phone} nömrəli telefona SMS bildiriş və {p.address} ünvanına [sifarişli məktub|sifarişli məktub, {p.email} elektron poçt ünvanına bildiriş] göndərilmişdir. Buna baxmayaraq, {p.init} iki dəfə ardıcıl olaraq məhkəməyə gəlməmiş, işə onun iştirakı olmadan baxılmasını xahiş etməmişdir.',
      '[Cavabdeh {d.sg} yazılı məlumatında işin mahiyyəti üzrə baxılmasını tələb etmədiyini bildirmişdir.|Cavabdeh {d.sg} də məhkəmə iclasına gəlməmiş, işə mahiyyəti üzrə baxılmasını tələb etməmişdir.]',
      '[İddiaçının nümayəndəsi də işə cəlb edilməmişdir. Bildirişlərin çatdırılması poçt qəbzləri və elektron sistemin qeydləri ilə təsdiqlənir.|Bildirişlərin iddiaçıya çatdırılması “Elektron məhkəmə” informasiya sistemindəki qeydlərlə təsdiqlənir; gəlməmənin səbəbləri barədə heç bir müraciət daxil olmamışdır.]',
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 259-cu maddəsinə əsasən tərəflər, o cümlədən işə öz iştirakı olmadan baxılmasını xahiş etməmiş iddiaçı təkrar çağırış üzrə məhkəməyə gəlmədikdə və cavabdeh işin mahiyyəti üzrə baxılmasını tələb etmədikdə ərizə baxılmamış saxlanılır.',
      'Həmin Məcəllənin 260-cı maddəsinə əsasən baxılmamış saxlanmağa səbəb olmuş hallar aradan qaldırıldıqdan sonra iddiaçı ümumi qaydada yenidən məhkəməyə müraciət edə bilər. [Məhkəmə tərəflərin bildirişlərinin lazımi qaydada olduğunu müəyyən edir.|Çağırışın lazımi qaydada olmasına şübhə yoxdur.]',
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 259, 260, 263 və 264-cü maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      'left-unexamined': [
        'İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddia ərizəsi baxılmamış saxlanılsın.',
        'İddiaçıya izah edilsin ki, göstərilən hallar aradan qaldırıldıqdan sonra o, ümumi qaydada məhkəməyə müraciət edə bilər.',
      ],
    },
    note: 'ruling',
    traps: ['short-text', 'email'],
  },
  {
    key: 'settlement',
    kind: 'qerardad',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 12,
    category: 'Ailə hüquq münasibətləri üzrə mübahisələr - Əmlakın bölünməsi',
    outcomes: { settled: 3, terminated: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', sex: 'f' },
      d: { as: 'person', role: 'cavabdeh', sex: 'm' },
      adv: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      sum: make.money(4000, 26000, 100),
      until: { t: 'day', iso: `${Number(make.adopted.slice(0, 4)) + 1}-03-01` } as const,
      e: make.property('property1'),
      filed: make.day(60, 120),
    }),
    present:
      'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı birgə nikahda əldə edilmiş əmlakın bölünməsi tələbinə dair mülki işə',
    story: [
      'İddiaçı {p} {filed} tarixdə məhkəməyə müraciət edərək nikah dövründə əldə edilmiş, {p.address} ünvanında yerləşən və {e} reyestr nömrəsi ilə cavabdehin adına qeydə alınmış mənzilin dəyərinin yarısının, yəni {sum:gen} cavabdehdən tutulmasını xahiş etmişdir.',
      {
        p: 'Məhkəmə iclasında tərəflər barışıq sazişi təqdim etmişlər. Sazişin şərtlərinə görə cavabdeh {d.init} iddiaçı {p.init:dat} {sum} məbləği {until:dat} qədər hissə-hissə ödəyir, iddiaçı isə həmin mənzil üzrə hər hansı tələbdən imtina edir.',
        only: ['settled'],
      },
      {
        p: 'Məhkəmə iclasında {p.sg} yazılı ərizə təqdim edərək mübahisənin məhkəmədən kənar həll edildiyini, iddiadan imtina etdiyini və bunun hüquqi nəticələrinin ona məlum olduğunu bildirmişdir.',
        only: ['terminated'],
      },
      'Tərəflərə Mülki Prosessual Məcəllənin 191-ci maddəsinə əsasən iddiadan imtinanın və barışıq sazişinin prosessual nəticələri izah edilmişdir. İddiaçının nümayəndəsi {adv.init} və cavabdeh {d.sg} bununla razılaşmışlar.',
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 52-ci maddəsinə əsasən tərəflər işi barışıq sazişi ilə qurtara, iddiaçı iddiadan imtina edə bilər; məhkəmə bu hərəkətlər qanuna zidd olduqda və ya başqa şəxslərin hüquqlarını pozduqda onları qəbul etmir.',
      'Ailə Məcəlləsinin 36-cı maddəsinə əsasən ər-arvadın ümumi əmlakı onların razılığı ilə bölünə bilər. Məhkəmə hesab edir ki, tərəflərin iradəsi qanuna uyğundur və heç kimin hüququnu pozmur. Mülki Prosessual Məcəllənin 261 və 262-ci maddələrinə əsasən iş üzrə icraata xitam verilməlidir.',
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 52, 191, 261-264-cü maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      settled: [
        'İddiaçı {p.full} ilə cavabdeh {d.full} arasında bağlanmış barışıq sazişi təsdiq edilsin.',
        'Sazişə əsasən cavabdeh {d.full} {sum} məbləği {until:dat} qədər iddiaçıya ödəsin.',
        'İş üzrə icraata xitam verilsin.',
      ],
      terminated: [
        'İddiaçının iddiadan imtinası qəbul edilsin.',
        '{p.full:gen} {d.full:dat} qarşı iddiası üzrə icraata xitam verilsin.',
      ],
    },
    note: 'ruling',
    traps: ['property-number'],
  },
  {
    key: 'security-measure',
    kind: 'qerardad',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 12,
    category: 'Kommersiya mübahisələri - Müvəqqəti təminat tədbirləri',
    outcomes: { granted: 3, dismissed: 2 },
    cast: {
      p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
      d: { as: 'company', trade: 'build', role: 'cavabdeh' },
      rep: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => ({
      sum: make.money(12000, 180000, 100),
      asked: make.day(1, 4),
      c: make.contract('contract1'),
      plate: make.plate('plate1'),
    }),
    present: 'tərəflərin iştirakı olmadan,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası üzrə müvəqqəti təminat tədbirinin tətbiq edilməsi haqqında vəsatətinə',
    story: [
      'İddiaçı {p} cavabdeh {d:abl} {c} nömrəli müqavilə üzrə {sum} borcun tutulması tələbi ilə məhkəməyə müraciət etmişdir. {asked} tarixdə iddiaçının nümayəndəsi {rep.full} təminat tədbirinin tətbiqi barədə vəsatət vermişdir.',
      'Vəsatətdə göstərilir ki, cavabdeh son vaxtlar əmlakını özgəninkiləşdirməyə başlamış, {plate} nömrəli yük avtomobilini satışa çıxarmışdır. Cavabdehin {d.account} nömrəli bank hesabındakı vəsaitə {sum} həddində həbs qoyulması xahiş olunur.',
      '[Vəsatətə elanların surətləri və hesablaşmalara dair arayış əlavə edilmişdir.|{rep.init} vəsatətə cavabdehin maliyyə hesabatını və elan saytından çıxarışı əlavə etmişdir.]',
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 157-ci maddəsinə əsasən məhkəmə işdə iştirak edən şəxslərin ərizəsi ilə müvəqqəti təminat tədbirləri tətbiq edə bilər. Tədbirlərin növləri 158-ci maddədə göstərilmişdir və onlar irəli sürülmüş tələbə mütənasib olmalıdır.',
      {
        p: 'Təqdim edilmiş sənədlər tədbirin görülməməsinin qətnamənin icrasını çətinləşdirə biləcəyini ehtimal etməyə əsas verir. Xahiş edilən tədbir tələbin məbləğinə mütənasibdir.',
        only: ['granted'],
      },
      {
        p: 'İddiaçı qətnamənin icrasının çətinləşə biləcəyini göstərən mötəbər sübut təqdim etməmişdir; təkcə ehtimal tədbirin tətbiqi üçün kifayət etmir.',
        only: ['dismissed'],
      },
      'Təminat tədbiri barədə qərardad dərhal icra edilir, onun ləğvi 162-ci maddədə nəzərdə tutulmuş qaydada mümkündür.',
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 157, 158, 162, 263 və 264-cü maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        'Vəsatət təmin edilsin.',
        'Cavabdeh {d.full:gen} {d.account} nömrəli hesabındakı pul vəsaitinə {sum} həddində həbs qoyulsun.',
        'Qərardad dərhal icraya yönəldilsin.',
      ],
      dismissed: [
        'İddiaçı {p.full:gen} müvəqqəti təminat tədbirinin tətbiqi haqqında vəsatəti təmin edilməsin.',
      ],
    },
    note: 'ruling',
    traps: ['account-number', 'company-named-after-person'],
  },
  {
    key: 'enforcement',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 18,
    category: 'İcra ilə bağlı məsələlər - Qətnamənin icrasına möhlət verilməsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
    cast: {
      d: { as: 'person', role: 'borclu' },
      p: { as: 'company', trade: ['bank', 'credit', 'utility'], role: 'tələbkar' },
      off: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      sum: make.money(1200, 14000, 10),
      monthly: make.money(80, 300, 10),
      months: make.dice.int(8, 24),
      sheet: make.mark(`${make.dice.int(10000, 99999)}`, 'document', 'direct', 'sheet1'),
      decided: make.day(200, 500),
      wage: make.money(345, 700, 5),
      reason: make.dice.pick([
        'işsiz qaldığını',
        'uzunmüddətli müalicə keçdiyini',
        'ailəsinin yeganə dolandıranı olduğunu',
        'mövsümi işlə məşğul olduğunu',
      ]),
    }),
    present:
      'borclu {d.full:gen}, icra məmuru {off.full:gen} iştirakı ilə, tələbkarın iştirakı olmadan,',
    subject:
      'borclu {d.full:gen} qətnamənin icrasına möhlət verilməsi və hissə-hissə icra edilməsi haqqında ərizəsinə',
    story: [
      'Borclu {d} məhkəməyə ərizə ilə müraciət edərək göstərmişdir ki, məhkəmənin {decided} tarixli qanuni qüvvəyə minmiş qətnaməsi ilə ondan {p:gen} xeyrinə {sum} tutulması qət edilmişdir. Qətnamə üzrə {sheet} nömrəli icra vərəqəsi icraya yönəldilmişdir.',
      'Borclu {reason}, aylıq gəlirinin {wage} olduğunu bildirərək borcun hər ay {monthly} olmaqla {months} ay müddətində ödənilməsinə icazə verilməsini xahiş etmişdir.',
      'Məhkəmə iclasında {d.sg} ərizəsini müdafiə edərək {d.address} ünvanında kirayədə yaşadığını, nağd vəsaitinin olmadığını, {d.account} nömrəli hesabına həbs qoyulduğunu qeyd etdi.',
      'İcra məmuru {off.init} bildirdi ki, borclunun üzərində qeydiyyatda daşınmaz əmlak müəyyən edilməmiş, icra tədbirləri əmək haqqından tutulma ilə məhdudlaşmışdır.',
      {
        p: 'Borclunun müraciətinin sənədləşdirilməsi {act_enforce:gen} 2.1-ci bəndinə uyğun aparılmışdır.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 231-ci maddəsinə əsasən işə baxmış məhkəmə tərəflərin əmlak vəziyyətini və başqa halları nəzərə alaraq qətnamənin icrasına möhlət verə, onun hissə-hissə icrasını müəyyən edə, icra üsulunu və qaydasını dəyişdirə bilər.',
      'Məhkəmə aktlarının ağlabatan müddətdə icrası məhkəmə müdafiəsi hüququnun tərkib hissəsidir; möhlət yalnız müstəsna hallarda və tələbkarın mənafeyi nəzərə alınmaqla verilə bilər.',
      {
        p: 'Məhkəmə borclunun təqdim etdiyi arayışlara əsasən onun maddi vəziyyətinin ağır olduğunu və xahişin əsaslı olduğunu müəyyən edir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla belə, tələbkarın mənafeyi baxımından müddət iki dəfə qısaldılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Borclu möhlət verilməsi üçün müstəsna hal sübut etməmişdir; onun gəlir arayışı icranın mümkünsüzlüyünü göstərmir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 231, 234, 263 və 264-cü maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        'Ərizə təmin edilsin.',
        'Borclu {d.full} {sum} borcu hər ay {monthly} olmaqla {months} ay müddətində tələbkara ödəsin.',
      ],
      'partly-granted': [
        'Ərizə qismən təmin edilsin.',
        'Borc hissə-hissə, lakin xahiş edilən müddətin yarısı ərzində ödənilsin.',
      ],
      dismissed: ['Borclu {d.full:gen} ərizəsi təmin edilməsin.'],
    },
    note: 'ruling',
    traps: ['enforcement-officer-kept', 'account-number'],
  },
];
