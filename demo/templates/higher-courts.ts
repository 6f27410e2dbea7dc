import type { Family, Make } from '../family.ts';
import type { Value } from '../markup.ts';
import { CIVIL_TOPICS } from './appeal-topics.ts';

/** Facts of a civil case on appeal; the topic's sentences become paragraphs of the list `t`. */
function civilFacts(make: Make): Record<string, Value | readonly Record<string, Value>[]> {
  return {
    lent: make.day(500, 900),
    due: make.day(300, 480),
    sum: make.money(1200, 18000, 10),
    lodged: make.day(40, 68),
    duty: make.money(30, 120, 5),
    job: make.dice.pick(['mühasib', 'operator', 'texnoloq', 'baş mütəxəssis']),
    part: make.money(300, 1100, 10),
  };
}

/** One family per topic, so that the subject and the reasons belong together. */
const civilAppeals: readonly Family[] = CIVIL_TOPICS.map((topic, i) => ({
  key: `civil-appeal-${i + 1}`,
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: [12, 9, 8, 8][i] ?? 8,
  category: 'Apellyasiya icraatı - Mülki kollegiya',
  outcomes: { upheld: 5, changed: 2, quashed: 3 },
  cast: {
    p: { as: 'person', role: 'iddiaçı' },
    d:
      i === 1
        ? { as: 'company', trade: 'work', role: 'cavabdeh' }
        : { as: 'person', role: 'cavabdeh' },
    rep: { as: 'person', role: 'nümayəndə' },
    adv: { as: 'person', kind: 'keep' },
    w: { as: 'person', role: 'şahid', unrecorded: true },
    w2: { as: 'person', role: 'şahid', unrecorded: true },
  },
  facts: civilFacts,
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
  subject: `iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı ${topic.subject} mülki işə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən cavabdeh tərəfindən verilmiş apellyasiya şikayəti əsasında`,
  story: [
    `[İddiaçı {p} məhkəməyə iddia ərizəsi ilə müraciət etmişdir.|İddiaçı {p} cavabdeh {d:dat} qarşı iddia qaldırmışdır.] ${topic.claim}`,
    `${topic.plea}[ Cavabdehin mövqeyini onun nümayəndəsi {rep.sg} məhkəmədə müdafiə etmişdir.|]`,
    '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilmişdir. Birinci instansiya məhkəməsi gəldiyi nəticəni iddiaçının izahatı, yazılı sübutlar, habelə şahidlər {w.full:gen} və {w2.full:gen} ifadələri ilə əsaslandırmışdır.',
    'Şahid {w.init} birinci instansiya məhkəməsində ifadə vermişdir ki, tərəfləri uzun müddətdir tanıyır, {p.given:gen} dediklərini təsdiq edir, mübahisə yarandıqdan sonra tərəflərin barışması üçün araya girmiş, lakin nəticə olmamışdır. Şahid {w2.init} isə bildirmişdir ki, hadisələr barədə yalnız {p.surname:abl} eşitmişdir.',
    'Qətnamədən cavabdeh {d} tərəfindən {lodged} tarixdə apellyasiya şikayəti verilmişdir.',
    { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
    topic.complaint,
    'Şikayətçi birinci instansiya məhkəməsinin qətnaməsinin ləğv edilərək iddianın təmin edilməməsi barədə yeni qətnamə qəbul olunmasını xahiş etmişdir.',
    { p: 'Prosessual məsələlər', heading: true },
    'Apellyasiya instansiyası məhkəməsinin iclasında cavabdehin nümayəndəsi {rep} şikayəti müdafiə etmişdir. İddiaçı {p.sg} və nümayəndəsi {adv.init} şikayətə etiraz edərək onun təmin edilməməsini, qətnamənin dəyişdirilmədən saxlanılmasını xahiş etmişlər.',
    {
      p: 'İddiaçının nümayəndəsi {adv.init} yazılı etirazında əlavə etmişdir ki, şikayətdə göstərilən hallar birinci instansiya məhkəməsində araşdırılmış, cavabdeh həmin vaxt onları mübahisələndirməmişdir. Etiraza {p.address} ünvanı üzrə arayış və {p.phone} nömrəli telefondan aparılmış yazışmanın surəti əlavə olunmuşdur.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Məhkəmə kollegiyası iş materiallarını və apellyasiya şikayətinin dəlillərini araşdıraraq, tərəflərin çıxışlarını dinləyərək hesab edir ki, [apellyasiya şikayəti aşağıdakı əsaslara görə həll edilməlidir|şikayətə aşağıdakı qiymət verilməlidir].',
    'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 372-ci maddəsinə əsasən apellyasiya instansiyası məhkəməsi işə, orada olan və əlavə təqdim edilmiş sübutlar əsasında, apellyasiya şikayətinin hədləri daxilində mahiyyəti üzrə baxır. 384-cü maddədə məhkəmənin səlahiyyətləri, 385-ci maddədə isə məhkəmə aktının ləğvi üçün əsaslar göstərilmişdir.',
    topic.law,
    'Mülki Prosessual Məcəllənin 77-ci maddəsinə əsasən hər bir tərəf istinad etdiyi halları sübut etməlidir; 88-ci maddəyə əsasən məhkəmə sübutları ədalətli, qərəzsiz və hərtərəfli baxılmasına əsaslanan daxili inamı ilə qiymətləndirir.',
    { p: topic.sound, only: ['upheld', 'changed'] },
    {
      p: 'Apellyasiya şikayətində göstərilən dəlillər birinci instansiya məhkəməsində araşdırılmış və düzgün hüquqi qiymətini almışdır. Maddi və prosessual hüquq normalarının pozulmasına yol verilməmişdir. Belə olduqda qətnamə dəyişdirilmədən saxlanılmalıdır.',
      only: ['upheld'],
    },
    {
      p: 'Bununla belə, tutulmuş məbləğ hesablanarkən səhvə yol verilmiş, nəticədə {part} artıq tutulmuşdur. Qətnamə bu hissədə dəyişdirilməlidir.',
      only: ['changed'],
    },
    { p: topic.unsound, only: ['quashed'] },
    {
      p: 'Bu pozuntular işin düzgün həllinə təsir göstərdiyindən Mülki Prosessual Məcəllənin 385-ci maddəsinə əsasən qətnamə ləğv edilməli, iddianın təmin edilməməsi barədə yeni qətnamə qəbul olunmalıdır.',
      only: ['quashed'],
    },
    'Mülki Prosessual Məcəllənin 119-cu maddəsinə əsasən apellyasiya icraatı üzrə ödənilmiş {duty} dövlət rüsumu [şikayətin nəticəsinə uyğun bölüşdürülməlidir|müvafiq tərəfin üzərinə qoyulmalıdır].',
  ],
  guided:
    'Şərh olunanlara əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 372, 384, 385, 392, 402 və 403-cü maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      'Apellyasiya şikayəti təmin edilməsin.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilsin: cavabdehdən tutulan məbləğ {part} azaldılsın.',
      'Qətnamənin qalan hissəsi dəyişdirilmədən saxlanılsın.',
    ],
    quashed: [
      'Apellyasiya şikayəti təmin edilsin.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ləğv edilsin.',
      'İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.',
    ],
  },
  note: 'cassation',
  traps: ['lower-court-judge-kept', 'surname-alone', 'lone-given-name'],
}));

/** Appeals of the other boards and the Supreme Court. */
export const HIGHER_COURTS: readonly Family[] = [
  ...civilAppeals,
  {
    key: 'commercial-appeal',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'appeal',
    courts: 'appeal',
    share: 10,
    category: 'Apellyasiya icraatı - Kommersiya kollegiyası',
    outcomes: { upheld: 4, quashed: 2, changed: 2 },
    cast: {
      p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
      d: { as: 'company', trade: 'build', role: 'cavabdeh' },
      rep: { as: 'person', role: 'nümayəndə' },
      rep2: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => ({
      sum: make.money(9000, 140000, 10),
      part: make.money(500, 3000, 10),
      c: make.contract('contract1'),
      signed: make.day(600, 900),
      lodged: make.day(40, 68),
    }),
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin nümayəndəsi {rep2.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı podrat müqaviləsi üzrə borcun tutulması tələbinə dair işə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayəti əsasında',
    story: [
      'İddiaçı {p} (VÖEN: {p.voen}) göstərmişdir ki, {signed} tarixdə cavabdeh {d} (VÖEN: {d.voen}) ilə {c} nömrəli podrat müqaviləsi bağlanmış, tikinti-təmir işləri görülmüş, lakin {sum} ödənilməmişdir.',
      '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli qətnaməsi ilə iddia təmin edilmişdir. Məhkəmə təhvil-təslim aktlarını və hesablaşma cədvəlini əsas götürmüşdür.',
      { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
      'Cavabdeh {d} {lodged} tarixli şikayətində qüsurlu işlərin dəyərinin nəzərə alınmadığını, ekspertizanın təyin edilmədiyini, aktların səlahiyyəti olmayan şəxs tərəfindən imzalandığını göstərmişdir.',
      'Kollegiyanın iclasında cavabdehin nümayəndəsi {rep2.sg} şikayəti müdafiə etmiş, iddiaçının nümayəndəsi {rep.sg} onun təmin edilməməsini xahiş etmişdir. {rep.init} bildirmişdir ki, görülmüş işlər barədə cavabdehin heç bir yazılı iradı olmamış, obyekt istismara verilmişdir.',
    ],
    reasoning: [
      'Məhkəmə kollegiyası hesab edir ki, [şikayətin dəlilləri aşağıdakı kimi qiymətləndirilməlidir|işin halları aşağıdakı nəticəyə gəlməyə əsas verir].',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 752-ci maddəsinə əsasən podrat müqaviləsi üzrə podratçı şərtləşdirilmiş işi görməyi, sifarişçi isə onun müqabilində haqq ödəməyi öhdəsinə götürür. 762-ci maddə işin nəticəsinin qüsursuz olmasını tələb edir, 773-cü maddəyə əsasən qüsuru bilərək işi qeyd-şərtsiz qəbul etmiş sifarişçi müvafiq hüquqlarını itirir.',
      'Mülki Prosessual Məcəllənin 372 və 384-cü maddələrinə əsasən kollegiya işə şikayətin hədləri daxilində baxır və müvafiq qərar qəbul edir.',
      {
        p: 'Təhvil-təslim aktları cavabdehin möhürü ilə təsdiqlənmiş, qüsurlar barədə vaxtında bildiriş verilməmişdir. Qətnamə qanuni və əsaslıdır.',
        only: ['upheld'],
      },
      {
        p: 'Qüsurların aradan qaldırılmasına çəkilmiş {part} xərc sənədlərlə təsdiqləndiyindən tutulmalı məbləğ həmin hissədə azaldılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Birinci instansiya məhkəməsi aktları imzalamış şəxsin səlahiyyətini araşdırmamışdır; iddiaçı işlərin faktiki görüldüyünü başqa sübutlarla təsdiq etməmişdir.',
        only: ['quashed'],
      },
    ],
    guided:
      'Şərh olunanlara əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 372, 384, 385, 392 və 402-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Apellyasiya şikayəti təmin edilməsin.',
        '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
      ],
      changed: [
        'Apellyasiya şikayəti qismən təmin edilsin.',
        '{below:gen} {belowno} nömrəli qətnaməsi dəyişdirilsin, tutulan məbləğ {part} azaldılsın.',
      ],
      quashed: [
        'Apellyasiya şikayəti təmin edilsin.',
        '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ləğv edilsin.',
        'İddia təmin edilməsin.',
      ],
    },
    note: 'cassation',
    traps: ['voen', 'company-named-after-person'],
  },
  {
    key: 'administrative-appeal',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'appeal',
    courts: 'appeal',
    share: 12,
    category: 'Apellyasiya icraatı - İnzibati kollegiya',
    outcomes: { upheld: 4, quashed: 3 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', minAge: 57, maxAge: 68 },
      d: {
        as: 'body',
        name: 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin tabeliyində Dövlət Sosial Müdafiə Fondu',
        role: 'cavabdeh',
      },
      rep: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => ({
      refused: make.day(300, 420),
      lodged: make.day(40, 68),
      book: make.mark(
        `AT-${make.dice.pick(['I', 'II', 'V'])} № ${make.dice.int(1000000, 9999999)}`,
        'document',
        'direct',
        'book1',
      ),
      years: make.dice.int(24, 31),
      months: make.dice.int(1, 11),
      where: make.mark(
        make.dice.pick([
          'avtomobil-yol istismarı sahəsində',
          'ət-süd kombinatında',
          'maşınqayırma zavodunda',
          'şüşə zavodunda',
        ]),
        'workplace',
        'quasi',
        'work1',
      ),
      as: make.dice.pick(['dülgər', 'tokar', 'maşinist', 'elektrik qaynaqçısı']),
    }),
    present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı əmək pensiyasının təyin edilməsi öhdəliyinin cavabdehin üzərinə qoyulması tələbinə dair inzibati işə {below:gen} {belowon} tarixli, {belowno} nömrəli qərarından verilmiş apellyasiya şikayəti əsasında',
    story: [
      'İddiaçı {p} iddia ərizəsində {p.birth:loc} anadan olduğunu, {where} {as} vəzifəsində işlədiyini, ümumi stajının {years} il {months} ay təşkil etdiyini göstərərək cavabdehin {refused} tarixli imtinasının qanunsuz olduğunu bildirmişdir.',
      '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli, {belowno} nömrəli qərarı ilə iddianın təmin edilməməsi qərara alınmışdır.',
      { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
      'İddiaçı {lodged} tarixli şikayətində {book} nömrəli əmək kitabçasındakı qeydlərin düzgün oxunmadığını, arxiv arayışının nəzərə alınmadığını göstərmişdir.',
      { p: 'Prosessual məsələlər', heading: true },
      'Kollegiyanın iclasında {p.sg} şikayətini müdafiə etmiş, cavabdehin nümayəndəsi {rep.sg} qərarın dəyişdirilmədən saxlanılmasını xahiş etmişdir.',
    ],
    reasoning: [
      'Azərbaycan Respublikası İnzibati Prosessual Məcəlləsinin 82-ci maddəsinə əsasən apellyasiya instansiyası məhkəməsi mübahisə ilə bağlı işə şikayət həddində həm hüquqi məsələlər, həm də faktiki hallar üzrə tam həcmdə baxır.',
      '“Əmək pensiyaları haqqında” Azərbaycan Respublikası Qanununun 9-cu maddəsində güzəştli şərtlərlə pensiya hüququ verən stajın həddi müəyyən edilmişdir. Staj sənədləri {act_pension:gen} 3.1 və 3.2-ci bəndlərinə əsasən yoxlanılır.',
      {
        p: 'Kollegiya birinci instansiya məhkəməsinin gəldiyi nəticə ilə razılaşır: təqdim edilmiş arayışlar tutulan vəzifənin siyahıda nəzərdə tutulmasını təsdiq etmir.',
        only: ['upheld'],
      },
      {
        p: 'Kollegiya müəyyən edir ki, arxiv arayışı və əmək haqqı vərəqələri iddiaçının həmin vəzifədə fasiləsiz işlədiyini təsdiqləyir. Birinci instansiya məhkəməsi 12-ci maddənin tələblərinə zidd olaraq halları tam araşdırmamışdır.',
        only: ['quashed'],
      },
    ],
    guided:
      'Şərh olunanlara əsasən və Azərbaycan Respublikası İnzibati Prosessual Məcəlləsinin 81, 82, 87, 89 və 90-cı maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Apellyasiya şikayəti təmin edilməsin.',
        '{below:gen} {belowon} tarixli, {belowno} nömrəli qərarı dəyişdirilmədən saxlanılsın.',
      ],
      quashed: [
        'Apellyasiya şikayəti təmin edilsin.',
        '{below:gen} {belowon} tarixli, {belowno} nömrəli qərarı ləğv edilsin.',
        'İddia təmin edilsin, {p.full:dat} əmək pensiyasının təyin edilməsi öhdəliyi {d:gen} üzərinə qoyulsun.',
      ],
    },
    note: 'administrativecassation',
    traps: ['labour-book', 'workplace'],
  },
  {
    key: 'criminal-appeal',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'appeal',
    courts: 'appeal',
    share: 14,
    category: 'Apellyasiya icraatı - Cinayət kollegiyası',
    outcomes: { upheld: 5, changed: 4, remitted: 1 },
    cast: {
      d: { as: 'person', role: 'məhkum', sex: 'm', minAge: 21, maxAge: 52 },
      v: { as: 'person', role: 'zərərçəkmiş' },
      adv: { as: 'person', kind: 'keep' },
      w: { as: 'person', role: 'şahid', unrecorded: true },
    },
    facts: (make) => ({
      on: make.day(300, 420),
      lodged: make.day(40, 68),
      worth: make.money(600, 5200, 10),
      years: make.dice.pick(['2 (iki) il 6 (altı) ay', '3 (üç) il', '3 (üç) il 6 (altı) ay']),
      less: make.dice.pick(['1 (bir) il 6 (altı) ay', '2 (iki) il']),
    }),
    present:
      'prokuror {prosecutor.full:gen}, məhkum {d.full:gen}, onun müdafiəçisi vəkil {adv.full:gen} iştirakı ilə,',
    subject:
      'məhkum {d.full:gen} barəsində {below:gen} {belowon} tarixli, {belowno} nömrəli hökmündən müdafiəçi tərəfindən verilmiş apellyasiya şikayəti əsasında cinayət işinə',
    story: [
      '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli hökmünə əsasən {d.birth:loc} anadan olmuş, {d.address} ünvanında yaşayan {d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə təqsirli bilinmiş, ona {years} müddətinə azadlıqdan məhrum etmə cəzası təyin olunmuşdur.',
      'Hökmə əsasən o, {on:loc} zərərçəkmiş {v.full:gen} evinə qanunsuz daxil olaraq ümumi dəyəri {worth} olan əmlakını oğurlamaqda təqsirli bilinmişdir. Birinci instansiya məhkəməsi zərərçəkmişin, şahid {w.full:gen} ifadələrinə, baxış protokollarına və ekspert rəyinə istinad etmişdir.',
      { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
      'Müdafiəçi {adv.init} {lodged} tarixli şikayətində {d.given:gen} əmələ görə peşman olduğunu, dəymiş zərərin ödənildiyini, himayəsində azyaşlı uşaqların qaldığını göstərərək cəzanın yüngülləşdirilməsini xahiş etmişdir.',
      'Məhkəmə kollegiyasının iclasında məhkum {d.sg} və müdafiəçi şikayəti müdafiə etmiş, prokuror {prosecutor.init} hökmün dəyişdirilmədən saxlanılmasını xahiş etmişdir. Zərərçəkmiş {v.sg} yazılı ərizəsində iddiasının olmadığını bildirmişdir.',
    ],
    reasoning: [
      'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 397-ci maddəsinə əsasən apellyasiya instansiyası məhkəməsi birinci instansiya məhkəməsi tərəfindən faktların müəyyən edilməsinin və hüquq normalarının tətbiqinin düzgünlüyünü şikayətin hüdudlarında yoxlayır.',
      'Cinayət-Prosessual Məcəllənin 144, 145 və 146-cı maddələrinə əsasən sübutlar yoxlanılmalı, qiymətləndirilməli və kifayət etməlidir. Kollegiya hesab edir ki, məhkumun təqsiri düzgün müəyyən edilmişdir.',
      {
        p: 'Cəza təyin edilərkən Cinayət Məcəlləsinin 58-ci maddəsinin tələblərinə əməl edilmiş, yüngülləşdirən hallar nəzərə alınmışdır. Şikayətin təmin edilməsi üçün əsas yoxdur.',
        only: ['upheld'],
      },
      {
        p: 'Bununla yanaşı, zərərin tam ödənilməsi Cinayət Məcəlləsinin 59-cu maddəsi üzrə yüngülləşdirən hal olsa da, məhkəmə bunu nəzərə almamışdır. Cinayət-Prosessual Məcəllənin 399-cu maddəsinə əsasən hökm cəza hissəsində dəyişdirilməlidir.',
        only: ['changed'],
      },
      {
        p: 'Lakin məhkəmə istintaqında müdafiə hüququ pozulmuş, əsas şahid dindirilmədən onun ifadələri elan edilmişdir. Bu, hökmün ləğvi üçün əsasdır.',
        only: ['remitted'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 397-400, 407 və 408-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Müdafiəçinin apellyasiya şikayəti təmin edilməsin.',
        '{below:gen} {belowon} tarixli, {belowno} nömrəli hökmü dəyişdirilmədən saxlanılsın.',
      ],
      changed: [
        'Apellyasiya şikayəti qismən təmin edilsin.',
        '{below:gen} {belowon} tarixli hökmü dəyişdirilsin, {d.full:dat} təyin edilmiş cəza {less} müddətinə endirilsin.',
      ],
      remitted: [
        '{below:gen} {belowon} tarixli, {belowno} nömrəli hökmü ləğv edilsin.',
        'İş yeni məhkəmə baxışına göndərilsin.',
      ],
    },
    note: 'criminalcassation',
    traps: ['prosecutor-kept', 'lone-given-name', 'unrecorded-witness'],
  },
  {
    key: 'cassation-civil',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 20,
    category: 'Kassasiya icraatı - Mülki kollegiya',
    outcomes: { upheld: 5, remitted: 4 },
    cast: {
      p: { as: 'person', role: 'iddiaçı' },
      d: { as: 'person', role: 'cavabdeh' },
      adv: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      sum: make.money(4000, 60000, 100),
      mid: make.day(90, 120),
      lodged: make.day(40, 80),
      claim: make.dice.pick([
        'alqı-satqı müqaviləsinin etibarsız sayılması',
        'bağışlama müqaviləsinin ləğvi',
        'vəsiyyətnamənin etibarsız sayılması',
        'borcun qaytarılması',
        'mənzilin dəyərinin bölünməsi',
      ]),
    }),
    present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi vəkil {adv.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı {claim} tələbinə dair mülki işə {middle:gen} {mid} tarixli qətnaməsindən verilmiş kassasiya şikayəti əsasında',
    story: [
      'İddiaçı {p} {below:dat} müraciət edərək cavabdeh {d:dat} qarşı {claim} barədə iddia qaldırmış, mübahisənin predmetini {sum} həcmində qiymətləndirmişdir.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilmişdir. {middle:gen} {mid} tarixli qətnaməsi ilə həmin qətnamə dəyişdirilmədən saxlanılmışdır.',
      { p: 'Kassasiya şikayətinin dəlilləri', heading: true },
      'Cavabdeh {d.init} {lodged} tarixli kassasiya şikayətində apellyasiya instansiyası məhkəməsinin maddi hüquq normalarını səhv tətbiq etdiyini, dəlillərinə cavab vermədiyini göstərərək qətnamənin ləğvini xahiş etmişdir.',
      'Məhkəmə kollegiyasının iclasında cavabdehin nümayəndəsi {adv.init} şikayəti müdafiə etmiş, iddiaçı {p.sg} onun təmin edilməməsini xahiş etmişdir.',
    ],
    reasoning: [
      'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 416-cı maddəsinə əsasən kassasiya instansiyası məhkəməsi apellyasiya instansiyası məhkəməsi tərəfindən maddi və prosessual hüquq normalarının düzgün tətbiq edilməsini yoxlayır. Kassasiya məhkəməsi faktiki halları müəyyən etmir.',
      'Mülki Prosessual Məcəllənin 418-ci maddəsinə əsasən maddi hüquq normalarının pozulması və ya düzgün tətbiq edilməməsi, habelə işin düzgün həllinə səbəb ola biləcək prosessual pozuntular qətnamənin ləğvi üçün əsasdır.',
      'Mülki Məcəllənin 14-cü maddəsinə əsasən mülki hüquq və vəzifələr qanunvericilikdə nəzərdə tutulmuş əsaslardan yaranır. Məhkəmə tərəflərin həqiqi iradəsini və müqavilənin icrasına dair davranışlarını qiymətləndirməlidir.',
      {
        p: 'Kollegiya hesab edir ki, apellyasiya instansiyası məhkəməsi işin hallarını düzgün qiymətləndirmiş, Mülki Prosessual Məcəllənin 389 və 390-cı maddələrinin tələblərini düzgün tətbiq etmişdir. Şikayətin dəlilləri sübutların yenidən qiymətləndirilməsinə yönəldiyindən qətnamənin ləğvi üçün əsas deyildir.',
        only: ['upheld'],
      },
      {
        p: 'Apellyasiya instansiyası məhkəməsi cavabdehin əsas dəlillərinə cavab verməmiş, Mülki Prosessual Məcəllənin 372 və 392-ci maddələrinin tələblərini pozmuşdur. 420-ci maddəyə əsasən kassasiya məhkəməsinin göstərişləri işə yenidən baxan məhkəmə üçün məcburidir.',
        only: ['remitted'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 416-418 və 420-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Kassasiya şikayəti təmin edilməsin.',
        '{middle:gen} {mid} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
      ],
      remitted: [
        'Kassasiya şikayəti təmin edilsin.',
        '{middle:gen} {mid} tarixli qətnaməsi ləğv edilsin və iş yenidən baxılması üçün həmin apellyasiya instansiyası məhkəməsinə göndərilsin.',
      ],
    },
    note: 'final',
    traps: ['two-lower-courts'],
  },
  {
    key: 'cassation-criminal',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'cassation',
    courts: 'supreme',
    share: 8,
    category: 'Kassasiya icraatı - Cinayət kollegiyası',
    outcomes: { upheld: 3, remitted: 1 },
    cast: {
      d: { as: 'person', role: 'məhkum' },
      v: { as: 'person', role: 'zərərçəkmiş' },
      adv: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      mid: make.day(90, 120),
      lodged: make.day(40, 80),
      years: make.dice.pick(['3 (üç) il', '4 (dörd) il']),
      worth: make.money(2500, 22000, 50),
    }),
    present:
      'prokuror {prosecutor.full:gen}, müdafiəçi vəkil {adv.full:gen} iştirakı ilə, məhkumun iştirakı olmadan,',
    subject:
      'məhkum {d.full:gen} barəsində {middle:gen} {mid} tarixli qərarından müdafiəçi tərəfindən verilmiş kassasiya şikayəti əsasında cinayət işinə',
    story: [
      '{below:gen} {belowon} tarixli, {belowno} nömrəli hökmü ilə {d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə təqsirli bilinmiş və ona {years} müddətinə azadlıqdan məhrum etmə cəzası təyin edilmişdir. O, zərərçəkmiş {v.full:gen} {worth} məbləğində pulunu aldatma yolu ilə ələ keçirməkdə təqsirli bilinmişdir.',
      '{middle:gen} {mid} tarixli qərarı ilə hökm dəyişdirilmədən saxlanılmışdır.',
      'Müdafiəçi {adv.init} {lodged} tarixli kassasiya şikayətində {d.init:gen} əməlində cinayət tərkibinin olmadığını, münasibətlərin mülki-hüquqi xarakter daşıdığını göstərmişdir. Şikayətdə qeyd edilir ki, {v.surname} məbləğin bir hissəsini geri almışdır.',
    ],
    reasoning: [
      'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 419-cu maddəsinə əsasən kassasiya instansiyası məhkəməsi məhkəmənin hökm və ya qərarının hüquqi məsələlər üzrə düzgünlüyünü yoxlayır. 416-cı maddədə ləğv və dəyişdirmə əsasları müəyyən edilmişdir.',
      {
        p: 'Kollegiya hesab edir ki, məhkumun niyyətinin əvvəlcədən pulu qaytarmamağa yönəlməsi aşağı instansiya məhkəmələri tərəfindən düzgün müəyyən edilmiş, əməlin tövsifində səhvə yol verilməmişdir.',
        only: ['upheld'],
      },
      {
        p: 'Kollegiya müəyyən edir ki, apellyasiya instansiyası məhkəməsi müdafiənin pulun qaytarılması barədə dəlilinə qiymət verməmiş, qərarını əsaslandırmamışdır. Bu, 416-cı maddəyə əsasən qərarın ləğvinə səbəb olur.',
        only: ['remitted'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 416, 419 və 420-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Kassasiya şikayəti təmin edilməsin.',
        '{middle:gen} {mid} tarixli qərarı dəyişdirilmədən saxlanılsın.',
      ],
      remitted: [
        'Kassasiya şikayəti təmin edilsin.',
        '{middle:gen} {mid} tarixli qərarı ləğv edilsin, iş yeni apellyasiya baxışına göndərilsin.',
      ],
    },
    note: 'final',
    traps: ['surname-alone', 'two-lower-courts'],
  },
];
