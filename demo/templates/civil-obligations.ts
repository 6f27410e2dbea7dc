import type { Family } from '../family.ts';
import {
  ABSENT_DEFENDANT,
  BURDEN,
  COSTS,
  COSTS_DISMISSED,
  COUNSEL_FEE,
  EVALUATION,
  GUIDED_CIVIL,
  LAWFULNESS,
} from './common.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

/** Disputes from contracts before district courts: loan, rent, consumer, insurance. */
export const CIVIL_OBLIGATIONS: readonly Family[] = [
  {
    key: 'loan-default',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 34,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Kredit müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 5, 'partly-granted': 5, dismissed: 1 },
    cast: {
      p: { as: 'company', trade: ['bank', 'credit'], role: 'iddiaçı' },
      d: { as: 'person', role: 'cavabdeh' },
      g: { as: 'person', role: 'cavabdeh' },
      rep: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => {
      const principal = make.money(1500, 24000, 100);
      const rest = manat(Math.round((principal.qepik * make.dice.int(35, 80)) / 100));
      const interest = manat(Math.round((rest.qepik * make.dice.int(8, 24)) / 100));
      const penalty = manat(Math.round((rest.qepik * make.dice.int(4, 12)) / 100));
      const penaltyCut = manat(Math.round(penalty.qepik / 2));
      return {
        principal,
        rest,
        interest,
        penalty,
        penaltycut: penaltyCut,
        total: manat(rest.qepik + interest.qepik + penalty.qepik),
        awarded: manat(
          rest.qepik +
            interest.qepik +
            (make.outcome === 'granted' ? penalty.qepik : penaltyCut.qepik),
        ),
        duty: make.money(50, 180, 5),
        rate: make.dice.pick(['18', '21', '24', '27', '29']),
        months: make.dice.pick([12, 18, 24, 36, 48]),
        c: make.contract('contract1'),
        gc: make.contract('contract2'),
        signed: make.day(620, 900),
        last: make.day(260, 420),
        warned: make.day(120, 200),
        filed: make.day(60, 110),
        days: make.dice.int(140, 480),
        limit: make.day(1700, 2400),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen} iştirakı ilə, [cavabdehlərin iştirakı olmadan|cavabdehlər {d.init:gen} və {g.init:gen} iştirakı olmadan],',
    subject:
      'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {g.full:dat} qarşı kredit borcunun [ödənilməsi|tutulması] tələbinə dair mülki işə',
    story: [
      '[İddiaçı {p} məhkəməyə iddia ərizəsi ilə müraciət edərək göstərmişdir ki,|İddiaçı məhkəməyə ünvanladığı iddia ərizəsində göstərmişdir ki,] {signed:loc} {p.short} ilə {d.full} arasında {c} nömrəli kredit müqaviləsi bağlanmış, həmin müqaviləyə əsasən cavabdehə illik {rate} faiz dərəcəsi ilə {months} ay müddətinə {principal.spelled} məbləğində kredit verilmişdir. Kreditin qaytarılmasını təmin etmək məqsədilə eyni tarixdə {g.full} ilə {gc} nömrəli zaminlik müqaviləsi imzalanmışdır.',
      '[Cavabdeh müqavilə üzrə üzərinə götürdüyü öhdəliyi lazımi qaydada icra etməmiş, {last:abl} etibarən aylıq ödənişləri dayandırmışdır.|Borclu {d} ilk aylarda ödənişləri vaxtında etsə də, {last:abl} sonra ödəniş cədvəlini pozmuş və bu günədək borcu qaytarmamışdır.] Nəticədə cavabdehin {rest} əsas borc, {interest} faiz və {penalty} dəbbə pulu olmaqla, ümumilikdə {total} borcu yaranmışdır. Borcun gecikdirildiyi günlərin sayı {days} gündür.',
      '{warned} tarixdə cavabdehlərə yazılı xəbərdarlıq göndərilsə də, borc ödənilməmişdir. [İddiaçı həmin məbləğin cavabdehlərdən birgə (solidar) qaydada tutulması barədə qətnamə çıxarılmasını xahiş etmişdir.|Odur ki, iddiaçı {total:gen} cavabdehlərdən solidar qaydada tutulmasını xahiş edir.]',
      'Məhkəmə iclasında iddiaçının nümayəndəsi {rep} iddia tələbini [tam həcmdə müdafiə etmiş|müdafiə edərək onun təmin edilməsini xahiş etmiş], borcun hesablanmasına dair arayışı və ödəniş cədvəlini məhkəməyə təqdim etmişdir. Nümayəndənin izahatına görə, cavabdeh {d.init} ilə [{d.phone} nömrəli telefon|mobil {d.phone} nömrəli telefon|{d.phone} nömrəli telefon və {d.email} elektron poçt ünvanı] vasitəsilə dəfələrlə əlaqə saxlanılmış, o, borcun mövcudluğunu inkar etməmişdir.',
      ABSENT_DEFENDANT,
      {
        p: 'Cavabdeh {d.sg} məhkəməyə təqdim etdiyi yazılı etirazda kredit aldığını təsdiq etmiş, lakin iş yerini itirdiyini, ailəsinin yeganə gəlir mənbəyinin həyat yoldaşının əmək haqqı olduğunu, hesablanmış dəbbə pulunun isə həddən artıq yüksək olduğunu bildirmişdir.',
        chance: 0.6,
        only: ['partly-granted'],
      },
      {
        p: 'Cavabdeh {d.sg} etirazında göstərmişdir ki, o, borcu vaxtından əvvəl tam ödəmişdir və buna dair {last} tarixli ödəniş qəbzini məhkəməyə təqdim etmişdir.',
        only: ['dismissed'],
      },
    ],
    reasoning: [
      '[Məhkəmə iş materiallarını araşdıraraq, iddiaçının nümayəndəsinin izahatını dinləyərək hesab edir ki,|Məhkəmə işdə olan sübutları tədqiq edərək belə nəticəyə gəlir ki,] mübahisə aşağıdakı qaydada həll edilməlidir.',
      'İşdə olan {signed} tarixli {c} nömrəli kredit müqaviləsindən, məxaric orderindən və hesabdan çıxarışdan görünür ki, {principal} məbləğində pul vəsaiti cavabdeh {d.init:gen} (FİN: {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}) adına açılmış {d.account} nömrəli hesaba köçürülmüşdür.',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 739.1-ci maddəsinə əsasən borc müqaviləsi üzrə borc verən pulu və ya başqa əşyaları borc alanın mülkiyyətinə verməyi, borc alan isə aldığını eyni miqdarda və keyfiyyətdə qaytarmağı öhdəsinə götürür. Həmin Məcəllənin 740-cı maddəsinə görə tərəflər borc müqaviləsi üzrə faiz müəyyən edə bilərlər, 743-cü maddəsi isə kredit müqaviləsinə bu qaydaların tətbiqini nəzərdə tutur.',
      '[Mülki Məcəllənin 427-ci maddəsinə əsasən öhdəlik onun icra edilməli olduğu gün və ya müddət ərzində icra olunmalıdır.|Mülki Məcəllənin 445 və 448-ci maddələrinə əsasən icranı gecikdirən borclu bunun nəticələrinə görə məsuliyyət daşıyır.] 449-cu maddəyə əsasən pul öhdəliyini gecikdirən borclu gecikdirmə vaxtı üçün faiz ödəməyə borcludur.',
      'Mülki Məcəllənin 470 və 472-ci maddələrinə əsasən zamin əsas borclunun öhdəliyi icra etməməsi halında kreditor qarşısında əsas borclu ilə birlikdə məsuliyyət daşıyır. {g.full} tərəfindən imzalanmış {gc} nömrəli müqavilədə zaminin solidar məsuliyyəti açıq göstərilmişdir.',
      BURDEN,
      {
        p: '[Kredit təşkilatlarının borclularla yazışmalarına dair tələblər {act_credit:gen} 3.1-ci bəndində müəyyən edilmişdir. Həmin bəndə uyğun olaraq cavabdehlərə borcun məbləği və ödəniş müddəti göstərilməklə əvvəlcədən yazılı xəbərdarlıq göndərilmişdir.]',
        chance: 0.55,
      },
      {
        p: 'Dəbbə puluna gəldikdə, Mülki Məcəllənin 467-ci maddəsinə əsasən məhkəmə işin hallarını nəzərə almaqla hədsiz yüksək dəbbə pulunu azalda bilər. Məhkəmə gecikdirmənin müddətini, cavabdehin maddi vəziyyətini və müqavilə üzrə artıq ödənilmiş faizləri nəzərə alaraq dəbbə pulunun {penaltycut:dat} qədər azaldılmasını [mümkün hesab edir|ədalətli sayır].',
        only: ['partly-granted'],
      },
      {
        p: 'Cavabdehin təqdim etdiyi {last} tarixli ödəniş qəbzi və bankın arxivindən tələb edilmiş çıxarış üzrə müəyyən edilmişdir ki, kredit üzrə əsas borc və faizlər tam ödənilmişdir. İddiaçı bu halı təkzib edən sübut təqdim etməmişdir. Bu səbəbdən iddia əsassızdır.',
        only: ['dismissed'],
      },
      EVALUATION,
      COSTS,
      COSTS_DISMISSED,
      LAWFULNESS,
    ],
    guided: GUIDED_CIVIL,
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdehlər {d.full:abl} və {g.full:abl} birgə (solidar) qaydada {awarded.spelled} borc tutulub iddiaçı {p.full:dat} ödənilsin.',
        'Cavabdehlərdən {duty} dövlət rüsumu tutulub iddiaçıya verilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdehlər {d.full:abl} və {g.full:abl} solidar qaydada {rest} əsas borc, {interest} faiz və {penaltycut} dəbbə pulu, ümumilikdə {awarded} tutulub iddiaçı {p.full:dat} ödənilsin.',
        'İddianın qalan hissəsi təmin edilməsin.',
        'Cavabdehlərdən {duty} dövlət rüsumu tutulub iddiaçıya ödənilsin.',
      ],
      dismissed: [
        'İddia əsassız olduğundan təmin edilməsin.',
        'Məhkəmə xərcləri iddiaçının üzərində saxlanılsın.',
      ],
    },
    note: 'civil',
    traps: ['account-number', 'guarantor', 'contract-number'],
  },
  {
    key: 'rent-eviction',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 18,
    category: 'Mənzil hüquq münasibətləri üzrə mübahisələr - Yaşayış sahəsindən çıxarılma',
    outcomes: { granted: 5, 'partly-granted': 2, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı' },
      d: { as: 'person', role: 'cavabdeh' },
      adv: { as: 'person', kind: 'keep' },
      w: { as: 'person', role: 'şahid', unrecorded: true },
    },
    facts: (make) => {
      const monthly = make.money(250, 700, 10);
      const months = make.dice.int(3, 9);
      return {
        monthly,
        months,
        debt: manat(monthly.qepik * months),
        duty: make.money(30, 60, 5),
        fee: make.money(400, 900, 50),
        feecut: make.money(200, 350, 50),
        signed: make.day(700, 1200),
        ended: make.day(150, 300),
        warned: make.day(100, 140),
        e: make.property('property1'),
        area: make.dice.int(38, 96),
        rooms: make.dice.pick(['bir', 'iki', 'üç']),
        bought: make.day(2000, 4000),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı kirayə haqqı borcunun ödənilməsi və yaşayış sahəsindən çıxarılma tələbinə dair mülki işə',
    story: [
      'İddiaçı {p} iddia ərizəsində göstərmişdir ki, {p.address} ünvanında yerləşən {rooms} otaqlı, ümumi sahəsi {area} kv.m olan mənzil ona mülkiyyət hüququ əsasında mənsubdur. Mülkiyyət hüququ Daşınmaz Əmlakın Dövlət Reyestrində {bought} tarixdə {e} reyestr nömrəsi ilə qeydə alınmışdır.',
      '{signed} tarixdə o, cavabdeh {d.full} ilə kirayə müqaviləsi bağlamış, mənzili aylıq {monthly} kirayə haqqı ilə bir il müddətinə cavabdehin istifadəsinə vermişdir. [Müqavilənin müddəti bitdikdən sonra tərəflər onu şifahi razılıqla uzatmışlar.|Sonradan müqavilənin müddəti yazılı əlavə razılaşma ilə daha bir il uzadılmışdır.]',
      'Cavabdeh son {months} ay ərzində kirayə haqqını ödəməmiş, nəticədə {debt} borc yaranmışdır. {warned} tarixdə ona mənzili bir ay müddətində azad etmək barədə yazılı xəbərdarlıq edilsə də, {d} [mənzili boşaltmaqdan imtina etmişdir|yaşayış sahəsini azad etməmişdir].',
      'İddiaçı cavabdehin ailə üzvləri ilə birlikdə həmin mənzildən çıxarılması və {debt:gen} ondan tutulması barədə qətnamə çıxarılmasını xahiş etmişdir.',
      'Məhkəmə iclasında {p.sg} və onun nümayəndəsi {adv.init} iddianı müdafiə etmişlər.',
      '[Cavabdeh {d} iddianı tanımayaraq izah etmişdir ki, kirayə haqqını hər ay nağd qaydada ödəmişdir, lakin iddiaçı ona qəbz verməmişdir.|Cavabdeh {d} iddianı qismən etiraf edərək bildirmişdir ki, borcun bir hissəsini mənzildə apardığı təmirin haqqı kimi saymışdır.|Cavabdeh {d} borcun olduğunu etiraf etmiş, lakin övladlarının dərs ilinin sonunadək mənzildə qalmasına imkan verilməsini xahiş etmişdir.]',
      {
        p: 'Şahid qismində dindirilmiş {w.full} məhkəmədə ifadə vermişdir ki, o, iddiaçı ilə eyni binada yaşayır və {d.given:gen} ailəsi ilə birlikdə həmin mənzildə kirayədə qaldığını, tərəflər arasında kirayə haqqının ödənilməməsi üstündə mübahisə olduğunu bilir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə tərəflərin və şahidin izahatlarını dinləyərək, iş materiallarını araşdıraraq aşağıdakıları müəyyən edir.',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 675-ci maddəsinə əsasən kirayə müqaviləsi üzrə kirayəyə verən əşyanı kirayəçinin istifadəsinə verməyi, kirayəçi isə razılaşdırılmış kirayə haqqını ödəməyi öhdəsinə götürür. Həmin Məcəllənin 685-ci maddəsi kirayəyə verənə kirayə haqqı ödənilmədikdə müqaviləyə xitam vermək hüququ verir.',
      'Mülki Məcəllənin 157-ci maddəsinə əsasən mülkiyyətçi öz əmlakını başqasının qanunsuz sahibliyindən geri tələb edə, habelə mülkiyyət hüququnun hər hansı pozuntusunun aradan qaldırılmasını tələb edə bilər.',
      'Azərbaycan Respublikasının Mənzil Məcəlləsinin 29-cu maddəsinə əsasən yaşayış sahəsinin mülkiyyətçisi ona məxsus yaşayış sahəsi üzərində sahiblik, istifadə və sərəncam hüquqlarını həyata keçirir, 30-cu maddəsi isə mülkiyyətçi ilə birlikdə yaşamayan şəxslərin istifadə hüququnun əsasını müqavilə ilə bağlayır.',
      {
        p: 'Yaşayış sahələrinin kirayəsi üzrə hesablaşmaların sənədləşdirilməsi qaydası {act_rent:loc} müəyyən edilmişdir; onun 3.2-ci bəndinə görə kirayə haqqının ödənilməsi qəbz və ya bank köçürməsi ilə təsdiq olunur.',
        chance: 0.6,
      },
      {
        p: 'İş materialları ilə müəyyən olunmuşdur ki, cavabdeh {months} ay ərzində kirayə haqqını ödəməmişdir. Cavabdehin ödənişlərin nağd aparılması barədə izahatı heç bir yazılı sübutla təsdiq olunmur.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla yanaşı, təmir işləri üçün çəkilmiş xərclərin {d.init} tərəfindən əsaslandırılmış hissəsi kirayə haqqına hesablanmalı, borcun tutulması tələbi qismən təmin edilməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin işdə olan yazılı əlavə razılaşmadan görünür ki, kirayə müqaviləsinin müddəti hələ bitməmişdir, bank köçürmələri isə kirayə haqqının vaxtında ödənildiyini təsdiq edir. İddiaçının müqaviləyə vaxtından əvvəl xitam verməsi üçün qanuni əsas yoxdur.',
        only: ['dismissed'],
      },
      BURDEN,
      EVALUATION,
      COUNSEL_FEE,
      COSTS,
      COSTS_DISMISSED,
    ],
    guided: GUIDED_CIVIL,
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdeh {d.full} ailə üzvləri ilə birlikdə {p.address} ünvanında yerləşən mənzildən çıxarılsın.',
        'Cavabdeh {d.full:abl} {debt} kirayə haqqı borcu və {duty} dövlət rüsumu tutulub iddiaçı {p.full:dat} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdeh {d.full} {p.address} ünvanında yerləşən mənzildən çıxarılsın.',
        'Cavabdehdən kirayə haqqı borcunun yarısı və {duty} dövlət rüsumu iddiaçının xeyrinə tutulsun. Qalan hissədə iddia təmin edilməsin.',
      ],
      dismissed: [
        'İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.',
        'Çəkilmiş məhkəmə xərcləri iddiaçının üzərində qalsın.',
      ],
    },
    note: 'civil',
    traps: ['address-in-operative', 'lone-given-name', 'unrecorded-witness'],
  },
  {
    key: 'consumer',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 14,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Alqı-satqı müqaviləsi üzrə mübahisələr - Digər',
    outcomes: { granted: 4, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı' },
      d: { as: 'company', trade: 'shop', role: 'cavabdeh' },
      rep: { as: 'person', role: 'nümayəndə' },
      ex: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      price: make.money(600, 2400, 10),
      moral: make.money(300, 1000, 100),
      moralcut: make.money(100, 200, 50),
      duty: make.money(20, 50, 5),
      good: make.dice.pick([
        'soyuducu',
        'paltaryuyan maşın',
        'noutbuk',
        'televizor',
        'qabyuyan maşın',
        'mətbəx mebeli',
      ]),
      bought: make.day(200, 420),
      broke: make.day(150, 190),
      wrote: make.day(110, 140),
      expert: make.day(30, 60),
      serial: make.dice.int(100000, 999999),
    }),
    present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı malın dəyərinin qaytarılması və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
    story: [
      'İddiaçı {p} məhkəməyə müraciət edərək bildirmişdir ki, {bought} tarixdə cavabdeh {d:gen} mağazasından {price} ödəməklə [{good} almışdır|bir ədəd {good} satın almışdır]. Mala iki il müddətinə zəmanət talonu verilmişdir.',
      '{broke} tarixdə alınmış mal işləməmiş, servis mərkəzinə üç dəfə müraciət edilməsinə baxmayaraq qüsur aradan qaldırılmamışdır. {wrote} tarixdə {p.init} satıcıya yazılı pretenziya təqdim etmiş, lakin malın dəyişdirilməsindən və ya pulun qaytarılmasından imtina olunmuşdur.',
      'İddiaçı {price:gen} geri qaytarılmasını, habelə ona vurulmuş mənəvi zərərə görə {moral} ödənilməsini xahiş etmişdir. Pul vəsaitinin {p.account} nömrəli bank hesabına köçürülməsini istəmişdir.',
      'Məhkəmə iclasında {p.sg} iddiasını müdafiə edərək malın ailəsinin gündəlik istifadəsi üçün alındığını və uzun müddət ondan istifadə edə bilmədiklərini bildirdi.',
      'Cavabdehin nümayəndəsi {rep.sg} iddiaya etiraz edərək qeyd etdi ki, malın sıradan çıxması alıcının istismar qaydalarını pozması ilə bağlıdır, bu isə zəmanət öhdəliyini istisna edir.',
      'Məhkəmənin qərardadı ilə əmtəəşünaslıq ekspertizası təyin edilmişdir. Ekspert {ex.init:gen} {expert} tarixli rəyinə əsasən [malda istehsal mənşəli qüsur aşkar edilmişdir|qüsur malın hazırlanması zamanı yaranmışdır və istismarla bağlı deyildir].',
    ],
    reasoning: [
      'Məhkəmə tərəflərin izahatlarını dinləyərək və ekspert rəyini araşdıraraq hesab edir ki, [iddia tələbi aşağıdakı qaydada həll edilməlidir|mübahisə maddi hüquq normalarına əsasən həll olunmalıdır].',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 567-ci maddəsinə əsasən alqı-satqı müqaviləsinə görə satıcı əşyanı alıcının mülkiyyətinə verməyi, alıcı isə onun əvəzini ödəməyi öhdəsinə götürür. Həmin Məcəllənin 581-ci maddəsinə görə satıcı keyfiyyəti müqaviləyə uyğun gələn əşya verməlidir.',
      'Mülki Məcəllənin 587 və 624-cü maddələrinə əsasən lazımi keyfiyyəti olmayan mal satılmış alıcı öz seçiminə görə malın dəyişdirilməsini, qiymətin azaldılmasını və ya müqavilədən imtina edərək ödədiyi məbləğin qaytarılmasını tələb edə bilər.',
      '“İstehlakçıların hüquqlarının müdafiəsi haqqında” Azərbaycan Respublikası Qanununun 15-ci maddəsi də istehlakçıya belə hüquq verir.',
      {
        p: 'Zəmanət müddətində qüsurların qeydə alınması və istehlakçıya cavab verilməsi müddətləri {act_consumer:gen} 2-ci bölməsində göstərilmişdir. Həmin Qaydaların 2.3-cü bəndinə əsasən satıcı müraciətə 14 gün müddətində yazılı cavab verməlidir; cavabdeh bu tələbi yerinə yetirməmişdir.',
        chance: 0.65,
      },
      {
        p: 'Mənəvi zərərə gəldikdə, Mülki Məcəllənin 21-ci maddəsi zərərin tam ödənilməsini nəzərdə tutsa da, məhkəmə tələb olunan məbləği hədsiz yüksək hesab edir və onun {moralcut} həddində təmin edilməsini ədalətli sayır.',
        only: ['partly-granted'],
      },
      {
        p: 'Ekspertizanın əlavə rəyindən və servis mərkəzinin yazışmasından görünür ki, qüsur gərginliyin kəskin dəyişməsi nəticəsində, yəni satıcıdan asılı olmayan səbəbdən yaranmışdır. Belə halda satıcının məsuliyyəti istisna olunur.',
        only: ['dismissed'],
      },
      BURDEN,
      EVALUATION,
      COSTS,
      COSTS_DISMISSED,
      LAWFULNESS,
    ],
    guided: GUIDED_CIVIL,
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdeh {d.full:abl} {price} malın dəyəri və {moral} mənəvi zərərin əvəzi tutulub iddiaçı {p.full:dat} ödənilsin.',
        'İddiaçı qüsurlu malı cavabdehə qaytarsın.',
        'Cavabdehdən {duty} dövlət rüsumu dövlət büdcəsinə tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdeh {d.full:abl} {price} malın dəyəri və {moralcut} mənəvi zərərin əvəzi tutulub iddiaçı {p.full:dat} verilsin.',
        'Mənəvi zərər üzrə tələbin qalan hissəsi təmin edilməsin.',
        'Cavabdehdən {duty} dövlət rüsumu dövlət büdcəsinə tutulsun.',
      ],
      dismissed: ['İddia təmin edilməsin.'],
    },
    note: 'civil',
    traps: ['expert-kept', 'account-number'],
  },
  {
    key: 'insurance',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 14,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Sığorta müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 4, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı' },
      d: { as: 'company', trade: 'insurer', role: 'cavabdeh' },
      o: { as: 'person', role: 'üçüncü şəxs', sex: 'm' },
      adv: { as: 'person', kind: 'keep' },
      rep: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => {
      const loss = make.money(1200, 9800, 10);
      return {
        loss,
        paid: manat(Math.round(loss.qepik * 0.4)),
        rest: manat(loss.qepik - Math.round(loss.qepik * 0.4)),
        cut: manat(Math.round(loss.qepik * 0.35)),
        fee: make.money(500, 900, 50),
        feecut: make.money(250, 400, 50),
        duty: make.money(40, 110, 5),
        plate: make.plate('plate1'),
        plate2: make.plate('plate2'),
        c: make.contract('policy1'),
        crash: make.day(220, 420),
        asked: make.day(190, 215),
        refused: make.day(120, 180),
        model: make.dice.pick([
          '“Hyundai Sonata”',
          '“Kia Optima”',
          '“Toyota Prius”',
          '“Opel Astra”',
          '“LADA 07”',
        ]),
        model2: make.dice.pick([
          '“Mercedes”',
          '“Ford Transit”',
          '“Chevrolet Cruze”',
          '“Nissan Tiida”',
        ]),
      };
    },
    present:
      'iddiaçının nümayəndəsi vəkil {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen}, üçüncü şəxs {o.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {o.full:gen} iştirakı ilə sığorta ödənişinin tələb edilməsinə dair mülki işə',
    story: [
      'İddiaçı {p} iddia ərizəsində göstərmişdir ki, {crash} tarixdə {o.full:gen} idarə etdiyi {plate2} dövlət nömrə nişanlı {model2} markalı avtomobil ona məxsus {plate} dövlət qeydiyyat nişanlı {model} markalı avtomobillə toqquşmuşdur. Qəza Yol Polisi tərəfindən rəsmiləşdirilmiş, {o.init} yol hərəkəti qaydalarını pozmaqda təqsirli bilinmişdir.',
      'Təqsirkarın mülki məsuliyyəti {c} nömrəli icbari sığorta şəhadətnaməsi ilə {d} tərəfindən sığortalanmışdır. {asked} tarixdə {p.sg} sığortaçıya müraciət etmiş, lakin qiymətləndirmə aktı ilə müəyyən olunmuş {loss} zərərin yalnız {paid} hissəsi ödənilmişdir.',
      'İddiaçı fərqin, yəni {rest:gen} cavabdehdən tutulmasını xahiş etmişdir.',
      'İddiaçının nümayəndəsi vəkil {adv.init} məhkəmə iclasında iddianı müdafiə edərək əlavə etdi ki, {refused} tarixli imtina məktubunda sığortaçı heç bir hesablama göstərməmişdir.',
      'Cavabdehin nümayəndəsi {rep} iddianı tanımayaraq bildirdi ki, ödəniş amortizasiya nəzərə alınmaqla edilmişdir.',
      'Üçüncü şəxs {o.sg} qəzanın baş vermə hallarını təsdiq etmiş, sığorta haqqını vaxtında ödədiyini bildirmişdir. Onun {o.address} ünvanında yaşadığı, {o.phone} nömrəli telefondan istifadə etdiyi işdə qeyd olunmuşdur.',
    ],
    reasoning: [
      'Məhkəmə iş materiallarını tədqiq edərək müəyyən edir ki, tərəflər arasında mübahisə yalnız zərərin məbləği barəsindədir.',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 883-cü maddəsinə əsasən sığorta müqaviləsi üzrə sığortaçı müəyyən haqq müqabilində sığorta hadisəsi baş verdikdə sığorta ödənişi verməyi öhdəsinə götürür. Həmin Məcəllənin 922-ci maddəsində sığorta hadisəsinin anlayışı, 926-cı və 934-cü maddələrində sığorta ödənişinin məbləği və verilməsi qaydası müəyyən edilmişdir.',
      'Mülki Məcəllənin 935-ci maddəsində sığorta ödənişindən imtina üçün əsasların dairəsi verilmişdir. Cavabdehin istinad etdiyi hal bu əsaslara aid deyildir.',
      {
        p: 'Dəymiş zərərin qiymətləndirilməsi {act_valuation:gen} 2.4-cü bəndinə uyğun aparılmalıdır. Məhkəmə hesab edir ki, iddiaçının təqdim etdiyi qiymətləndirmə hesabatı həmin tələblərə cavab verir.',
        chance: 0.7,
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Eyni zamanda, ekspert tərəfindən köhnəlmə faizi düzgün hesablanmamışdır. Köhnəlmə nəzərə alınmaqla ödənilməli olan fərq {cut} təşkil edir.',
        only: ['partly-granted'],
      },
      {
        p: 'İşdə olan ödəniş tapşırığından və tərəflərin imzaladığı razılaşma aktından görünür ki, iddiaçı zərərin məbləği ilə razılaşmış və bundan sonra tələbi olmayacağını yazılı təsdiq etmişdir. Belə olduqda əlavə ödəniş tələbi əsassızdır.',
        only: ['dismissed'],
      },
      'Mülki Məcəllənin 1097-ci maddəsinə əsasən zərər vuran ona təqsirli olduğu hallarda cavabdehdir; icbari sığorta isə bu məsuliyyəti sığorta məbləği həddində sığortaçının üzərinə qoyur.',
      BURDEN,
      EVALUATION,
      COUNSEL_FEE,
      COSTS,
      COSTS_DISMISSED,
    ],
    guided: GUIDED_CIVIL,
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdeh {d.full:abl} {rest} sığorta ödənişi və {duty} dövlət rüsumu tutulub iddiaçı {p.full:dat} verilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdeh {d.full:abl} {cut} sığorta ödənişi tutulub iddiaçı {p.full:dat} verilsin.',
        'Qalan hissədə iddia təmin edilməsin.',
      ],
      dismissed: [
        'İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası əsassız olduğundan təmin edilməsin.',
      ],
    },
    note: 'civil',
    traps: ['car-plate', 'third-person'],
  },
];
