import type { Family } from '#demo/family.ts';
import { birthplaceOf, clanOf, foreigner, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Cassations of the test corpus: a killing at a wedding and a disputed will. */
export const CASSATION: readonly Family[] = [
  {
    key: 'test-homicide-cassation',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Cinayət kollegiyası - Qəsdən adam öldürmə',
    outcomes: { upheld: 4, remitted: 3 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'məhkum', sex: 'm', minAge: 24, maxAge: 50 });
      const dead = person('dead', { sex: 'm', minAge: 22, maxAge: 55 });
      const father = person('father', {
        role: 'zərərçəkmiş',
        sex: 'm',
        surname: dead.name.surname,
        minAge: 60,
        maxAge: 80,
      });
      const girl = person('girl', { sex: 'f', minAge: 20, maxAge: 32 });
      const cousin = person('cousin', { sex: 'm', role: 'şahid' });
      const driver = person('driver', { sex: 'm' });
      const cook = foreigner(
        make,
        'cook',
        make.dice.pick([
          { surname: 'Yusupova', given: 'Dilfuza', patronymic: 'Karimovna' },
          { surname: 'Tkeşelaşvili', given: 'Nanuli', patronymic: 'Otarovna' },
        ]),
        { role: 'şahid', sex: 'f' },
      );
      const born = birthplaceOf(make, 'born1');
      const death = lifeDay(make, 'dead', 2, 2);
      return {
        d,
        dead,
        father,
        girl,
        cousin,
        driver,
        cook,
        mother: person('mother', { sex: 'f', minAge: 48, maxAge: 72 }),
        adv: person('adv', { kind: 'keep' }),
        prosecutor2: person('pro2', { kind: 'keep', sex: 'm' }),
        exp: person('exp', { kind: 'keep' }),
        killer: nameWith(make, d, 'sg', 'copula'),
        deadclan: clanOf(make, dead, 'plural-gen'),
        cousinhouse: nameWith(make, cousin, 'given', 'gil-loc'),
        deadwith: nameWith(make, dead, 'given', 'with'),
        girlalso: alsoAfter(girl.name.given),
        nick1: make.mark(make.dice.pick(['Pələng', 'Kəndli', 'Qaçaq']), 'person', 'direct', 'd'),
        nick2: make.mark(make.dice.pick(['Uzun', 'Saqqal', 'Boksçu']), 'person', 'direct', 'dead'),
        region: born.region,
        born: born.village,
        deathday: death.day,
        deathyear: death.year,
        deathcert: make.mark(`ÖL-${digitsOf(make, 7)}`, 'document', 'direct', 'dead'),
        job: workOf(make, 'job1', [
          '“Zirvə” alpinizm klubunda təlimatçı',
          'çörəkçixanada xəmiryoğuran',
          'barıt anbarında növbətçi',
        ]),
        deadjob: workOf(make, 'job2', ['tarist', 'qaval ustası', 'at məşqçisi']),
        unit: workOf(make, 'unit1', [
          'daxili qoşunların 11-ci alayında',
          '“N” saylı tank briqadasında',
          'təlim-tədris mərkəzində',
        ]),
        rank: make.dice.pick(['baş gizir', 'baş leytenant', 'çavuş']),
        wedding: make.mark(
          make.dice.pick(['“Şəbi-Hicran” mərasim evində', '“Badam” bağ evində', 'kənd klubunda']),
          'place',
          'quasi',
          'hall1',
        ),
        clinic: make.mark(
          make.dice.pick(['2 nömrəli psixiatriya xəstəxanasında', 'psixonevroloji dispanserdə']),
          'sensitive',
          'quasi',
          'health1',
        ),
        nation: make.mark(
          make.dice.pick(['avar', 'saxur', 'kürd']),
          'sensitive',
          'quasi',
          'nation1',
        ),
        plate: make.plate('car1'),
        imei: make.mark(
          `${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 3)}`,
          'network',
          'direct',
          'imei1',
        ),
        vefa: stays(make, 'Vəfa'),
        azer: stays(make, 'azad'),
        school: stays(make, 'Üzeyir Hacıbəyov adına mədəniyyət evi'),
        plenum: stays(make, 'Plenumun 1997-ci il 27 iyun tarixli 4 nömrəli qərarı'),
        lodged: make.day(60, 110),
        hour: make.dice.int(19, 23),
        wounds: make.dice.int(2, 5),
        moral: make.money(20000, 60000, 5000),
        years: make.dice.pick(['12 (on iki) il', '13 (on üç) il', '14 (on dörd) il']),
        oldyears: make.dice.pick(['14 (on dörd) il 6 (altı) ay', '15 (on beş) il']),
      };
    },
    present:
      'prokuror {prosecutor2.full:gen}, məhkumun vəkili {adv.full:gen} və zərərçəkmişin hüquqi varisi {father.full:gen} iştirakı ilə,',
    subject:
      'məhkum {d.full:gen} müdafiəçisinin {belowno} nömrəli hökm və {middle:gen} qərarından verdiyi kassasiya şikayəti əsasında cinayət işinə',
    story: [
      '{below:gen} (hakim {belowjudge.init}) {belowon} tarixli hökmü ilə {region} {born:loc} doğulmuş, {job} olan {d.full} ({d.birthdot} tarixdə anadan olub, {d.address} ünvanında qeydiyyatdadır, FİN-i {d.fin}-dir) Cinayət Məcəlləsinin 120.1-ci maddəsi ilə {oldyears} azadlıqdan məhrum edilmişdir. {middle:gen} qərarı ilə bu müddət {years} müddətinə endirilmişdir.',
      '[Hökmdəki təsvir belədir:|Alt məhkəmələrin müəyyən etdiyi hallara görə,] {deathday} {deathyear:loc} saat {hour} radələrində {wedding} keçirilən toyda camaat arasında “{nick1}” kimi tanınan {d.sg} ilə “{nick2}” ləqəbli {dead.sg} arasında {girl.full} barəsində mübahisə düşmüş, {d.surname} mətbəxdən götürdüyü bıçaqla {dead.given:dat} {wounds} zərbə vurmuşdur. {dead.full} xəstəxanaya çatmamış ölmüşdür (şəhadətnamə {deathcert}).',
      'Ölən şəxs {deadjob} kimi məşhur idi, məclislərdə “{nick2}” adı ilə çağırılırdı. Atası {father.full} ({father.phone}) oğlunun {nation} mənşəli ailənin yeganə ümidi olduğunu bildirmişdir. {deadclan} evində o gündən bayram keçirilmir. Mənəvi zərər üçün {moral} tələb olunub.',
      'Məhkum ifadələrində [hadisəni affekt vəziyyətində törətdiyini|zərbəni qorunmaq üçün endirdiyini] demişdir: “{dead.given} mənə söz atdı, sonra üstümə gəldi. Bıçağın necə əlimə keçdiyini bilmirəm”. Onun anası {mother.full} da oğlunun {clinic} müalicə aldığını, {unit} {rank} rütbəsində qulluq edərkən baş zədəsi keçirdiyini söyləmişdir.',
      'Şahid {cousin.full} göstərmişdir ki, ölən əmisi oğlu ilə eyni masada oturmuşdu, {deadwith} danışıb gülürdülər. Birdən məhkum yaxınlaşdı. “Vuran kim idi?” — sualına o, “{killer}, aydın gördüm”, — deyə cavab verib. Toydan sonra {cousinhouse} ağsaqqallar yığışıb barışıq istəsələr də, {father.given} razılaşmayıb.',
      '{girl.gs} istintaqda ifadə vermişdi ki, {d.given} ilə üç il əvvəl nişanlanmış, sonra nişanı qaytarmışdı. {girl.given} {girlalso} onu toyda görüb qorxmuşdu. [{dead.given} sadəcə ona stul çəkib.|{dead.surname} yaxınlıqda dayanmışdı.] Aşpaz {cook.fullgs} rus dilində ifadə verərək bıçağın onun doğrama taxtasından götürüldüyünü təsdiqləyib.',
      '{driver.full} {plate} nişanlı maşını ilə yaralını xəstəxanaya aparıb. Yolda {dead.gp} danışa bilmirdi. {driver.surname:gen} telefonunda (IMEI {imei}) hadisədən sonrakı səs yazısı tapılıb. Tibb ekspertinin ({exp.inits}) rəyinə əsasən ölüm ürəyin deşilməsindən baş vermişdir.',
      { p: 'Kassasiya şikayətinin dəlilləri', heading: true },
      'Vəkil {adv.sg} {lodged} tarixli şikayətində göstərir ki, əməl 120-ci deyil, 122-ci maddə (affekt) ilə tövsif olunmalı idi; {clinic} verilən arayış araşdırılmayıb; {cook.surname:gen} ifadəsi tərcüməsiz oxunub. {vefa} andı kimi üzr məktubu yazan {d.gs} ailəyə maddi kömək təklif edib.',
      '[{father.sg} şikayətə etiraz edib|Hüquqi varis {father.gp} isə cəzanı az sayıb]: {d.surname:acc} bağışlamaq fikri yoxdur. {prosecutor2.init} aktların saxlanılmasını istəyib. {school} foyesində çəkilmiş videoya baxış keçirilib.',
    ],
    reasoning: [
      'Ali Məhkəmənin kollegiyası kassasiya qaydasında yalnız hüquq məsələlərini yoxlayır; faktların yenidən müəyyən olunması onun səlahiyyətinə daxil deyil.',
      '{plenum} izah edir ki, affekt qəfil və qüvvətli ruhi həyəcandır, onu zərərçəkmişin ağır təhqiri və ya zorakılığı doğurmalıdır.',
      {
        p: '{cousin.init} və {girl.init:gen} ifadələri {dead.init:gen} belə hərəkət etdiyini göstərmir. {d.init:gen} mətbəxə gedib qayıtması vaxt keçdiyini sübut edir. {cook.surname:gen} ifadəsi apellyasiya məhkəməsində tərcüməçi ilə təkrar alınmışdır.',
        only: ['upheld'],
      },
      {
        p: 'Apellyasiya məhkəməsi isə {mother.init:gen} təqdim etdiyi arayışa, psixi vəziyyətə dair kompleks ekspertiza təyin olunması vəsatətinə münasibət bildirməmişdir. {cook.init:gen} ifadəsinin mənası da açıqlanmayıb. {d.gs:gen} anlaqlılığı həll edilmədən tövsif qəti sayıla bilməz.',
        only: ['remitted'],
      },
      '[Bu vaxt ərzində {azer} edilməsi üçün də əsas yoxdur.|Məhkumun saxlanma şəraiti barədə şikayəti yoxdur.]',
    ],
    guided:
      'Şərh edilənlər və Cinayət-Prosessual Məcəllənin 416, 419, 420-ci maddələri əsasında məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Məhkum {d.full:gen} vəkilinin şikayəti təmin edilməsin, {middle:gen} qərarı dəyişməz qalsın.',
      ],
      remitted: [
        'Şikayət qismən təmin edilsin, {middle:gen} qərarı ləğv olunsun.',
        '{d.full} barəsində iş yeni apellyasiya baxışına qaytarılsın, {d.surname:gen} həbsdə saxlanılması davam etsin.',
      ],
    },
    note: 'final',
    traps: ['nickname', 'deceased', 'psychiatry', 'ethnicity', 'foreign-name'],
  },
  {
    key: 'test-will-cassation',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Mülki kollegiya - Vərəsəlik',
    outcomes: { upheld: 3, remitted: 3, quashed: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const dead = person('dead', { sex: 'm', minAge: 72, maxAge: 90 });
      const p = person('p', {
        role: 'iddiaçı',
        sex: 'f',
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 36,
        maxAge: 58,
      });
      const brother = person('bro', {
        role: 'üçüncü şəxs',
        sex: 'm',
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 34,
        maxAge: 60,
      });
      const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 38, maxAge: 66 });
      const maid = person('maid', { role: 'şahid', sex: 'f' });
      const priest = person('mullah', { sex: 'm', minAge: 45 });
      const neighbour = person('nb', { sex: 'm', minAge: 50 });
      const notary = person('notary', { kind: 'keep' });
      const death = lifeDay(make, 'dead', 2, 3);
      const [doctor, doctorgen] = make.dice.pick([
        ['Ulrix Veber', 'Ulrix Veberin'],
        ['Can Erdoğmuş', 'Can Erdoğmuşun'],
      ] as const);
      return {
        dead,
        p,
        bro: brother,
        d,
        maid,
        priest,
        nb: neighbour,
        wife: person('wife', { sex: 'f', minAge: 66, maxAge: 85 }),
        adv: person('adv', { kind: 'keep' }),
        adv2: person('adv2', { kind: 'keep' }),
        notary,
        doctor: make.mark(doctor, 'person', 'direct', 'doctor'),
        doctorgen: make.mark(doctorgen, 'person', 'direct', 'doctor'),
        heirs: clanOf(make, dead, 'plural'),
        notaryis: nameWith(make, notary, 'sg', 'copula'),
        maidwith: nameWith(make, maid, 'given', 'with'),
        nbhouse: nameWith(make, neighbour, 'given', 'gil-loc'),
        broalso: alsoAfter(brother.name.given),
        deathday: death.day,
        deathyear: death.year,
        will: make.mark(`2-${digitsOf(make, 5)}`, 'document', 'direct', 'will1'),
        heircert: make.mark(`VS № ${digitsOf(make, 6)}`, 'document', 'direct', 'p'),
        marriage: make.mark(`NK-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'd'),
        property: make.property('house1'),
        cadastre: make.mark(
          `${digitsOf(make, 3)}-${digitsOf(make, 4)}-${digitsOf(make, 4)}`,
          'property',
          'direct',
          'house1',
        ),
        plate: make.plate('car1'),
        village: make.mark(
          make.dice.pick(['Nic qəsəbəsi', 'Daşağıl kəndi', 'İlisu kəndi', 'Çuxuryurd kəndi']),
          'place',
          'quasi',
          'village1',
        ),
        deadjob: workOf(make, 'job1', ['şərabçı', 'geologiya professoru', 'papaqçı']),
        job: workOf(make, 'job2', [
          'Dövlət Filarmoniyasında xormeyster',
          'baytarlıq klinikasında laborant',
          'arıçılıq birliyində sədr müavini',
        ]),
        illness: make.mark(
          make.dice.pick([
            'qocalıq ağıl zəifliyi',
            'Alsheymer xəstəliyi',
            'beyin qan dövranının pozulması',
          ]),
          'sensitive',
          'quasi',
          'health1',
        ),
        faith: make.mark(
          make.dice.pick(['udi kilsəsinin', 'molokan icmasının']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        tomb: make.mark(
          make.dice.pick(['Pirsaatdakı qəbiristanlıqda', 'kənd ziyarətgahında']),
          'place',
          'quasi',
          'tomb1',
        ),
        ziya: stays(make, 'Aydın'),
        umid: stays(make, 'ümidi'),
        street: stays(make, 'Bülbül adına Xalq Teatrı'),
        decree: stays(
          make,
          '“Notariat haqqında” Azərbaycan Respublikasının 26 noyabr 1999-cu il tarixli 762-IQ nömrəli Qanununun',
        ),
        willon: make.day(1300, 1700),
        lodged: make.day(60, 110),
        exam: make.day(420, 500),
        land: `0,${make.dice.int(6, 24)}`,
        duty: make.money(50, 150, 10),
        value: make.money(40000, 210000, 1000),
      };
    },
    present:
      'iddiaçının vəkili {adv.full:gen}, cavabdeh {d.full:gen}, vəkil {adv2.inits:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı, üçüncü şəxs {bro.full:gen} iştirakı ilə vəsiyyətnamənin etibarsız sayılması tələbinə dair mülki işə {middle:gen} qətnaməsindən verilmiş kassasiya şikayəti əsasında',
    story: [
      'İddia ərizəsində {p.gs} bildirmişdir ki, atası {dead.full} {deathday} {deathyear:loc} vəfat edib. Atasının {village:loc} yerləşən, {property} reyestr nömrəli evi, {land} hektar torpağı (kadastr nömrəsi {cadastre}) və {plate} nişanlı avtomobili qalıb, əmlakın dəyəri {value} həddindədir. Rəhmətlik {deadjob} idi.',
      'Notariusda məlum olub ki, {willon} tarixdə tərtib edilmiş {will} nömrəli vəsiyyətnamə ilə bütün əmlak ikinci arvadı {d.full:dat} qalır. Sənədi təsdiq edən notarius {notaryis}. Birinci arvaddan — {wife.full:abl} olan övladları isə məcburi pay almalıdır.',
      '[Qızın dediyinə görə,|İddiaçı {p.init:gen} sözlərinə görə,] {dead.gp} həmin vaxt {illness} keçirirdi, xarici həkim {doctor} ona ağır dərmanlar yazmışdı. {p.given} {job} işlədiyi üçün atasına hər gün baş çəkə bilmirdi. Atası {faith} üzvlərinə də inanırdı, sonradan hər şeyi unudurdu.',
      'Cavabdeh {d.surname} nikahın ({marriage}) qanuni bağlandığını, əri {dead.given:gen} son günədək huşunda olduğunu iddia edib. {ziya} məsələdir ki, vəsiyyət onun öz istəyi idi: {dead.given} övladlarından incimişdi, {bro.given} {broalso} illərlə zəng etməyib. {heirs} isə ölümdən sonra peyda olublar.',
      'Şahid qulluqçu {maid.full} göstərib ki, {dead.given:acc} {street} binasının yanında tez-tez itirirdi, ev yolunu tapmırdı. {maidwith} iki il bir evdə yaşayıb. Qonşu {nb.full} isə əksini deyib: [gecələr {nbhouse} nərd oynayırdılar, heç vaxt çaşmırdı|onlarda çay içəndə rəhmətlik şeir əzbərləyirdi]. Axund {priest.init} vəsiyyətnamənin oxunuşunda olub.',
      '{below:gen} (hakim {belowjudge.sg}) {belowon} tarixli qətnaməsi ilə iddia təmin olunmuşdu. {middle} isə həmin qətnaməni ləğv edib {p.surname:gen} tələbini rədd etmişdir. Alt məhkəmələr {doctorgen} xəstəlik vərəqini, {exam} tarixli ölümdən sonrakı psixiatriya rəyini araşdırıblar.',
      { p: 'Kassasiya müraciəti', heading: true },
      'Vəkil {adv.sg} {lodged} tarixdə vermiş olduğu şikayətdə yazır: apellyasiya məhkəməsi {maid.surname:gen} dediklərini nəzərə almayıb, {priest.full} ilə {nb.init:gen} ifadəsindəki ziddiyyəti həll etməyib; {p.full:gen} ({p.address}, FİN {p.fin}, {p.phone}) və qardaşı {bro.sg:gen} payı unudulub.',
      'İclasda {d.sg} şikayətin rədd olunmasını istəyib. Üçüncü şəxs {bro.gs} məktubla bacısı {p.given:gen} mövqeyini dəstəkləyib, vərəsəlik haqqında {heircert} nömrəli sənədi göndərib. [{adv2.inits} mərhumun {tomb} dəfninin xərclərini də {d.surname:gen} çəkdiyini xatırladıb.|{adv2.inits} apellyasiya qətnaməsini düzgün sayıb.] Barışıq {umid} doğrulmayıb.',
    ],
    reasoning: [
      'Mülki Prosessual Məcəllənin 416-cı maddəsi kassasiya məhkəməsinin yoxlamasını hüquq normalarının tətbiqi ilə məhdudlaşdırır.',
      'Mülki Məcəllənin 1166 və 1167-ci maddələrindən çıxır ki, vəsiyyəti yalnız öz hərəkətlərinin mənasını başa düşən şəxs edə bilər. 1193-cü maddə övladın məcburi payını qoruyur. {decree} tələbinə görə notarius şəxsin fəaliyyət qabiliyyətini yoxlamalıdır.',
      {
        p: '{maid.init:gen} müşahidələri konkret gün barədə deyil, rəy isə yalnız ehtimal bildirir. {nb.init:gen} ifadəsi apellyasiya məhkəməsində düzgün qiymətləndirilib.',
        only: ['upheld'],
      },
      {
        p: 'Apellyasiya məhkəməsi rəyi niyə rədd etdiyini əsaslandırmayıb, {p.init} və {bro.init:gen} məcburi payı barədə isə bir kəlmə də yazmayıb. Bu pozuntu işin yeni baxışını zəruri edir.',
        only: ['remitted'],
      },
      {
        p: 'Rəyin nəticəsi qətidir: {dead.init} vəsiyyət günü anlaqsız olub. {notary.init} bunu yoxlamayıb. Rayon məhkəməsinin qətnaməsi qüvvədə qalmalıdır.',
        only: ['quashed'],
      },
    ],
    guided:
      'Buna görə, Mülki Prosessual Məcəllənin 416-419-cu maddələrini rəhbər tutan məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{p.full:gen} kassasiya şikayəti təmin edilməsin, apellyasiya qətnaməsi saxlanılsın.',
      ],
      remitted: [
        'Şikayət təmin olunsun.',
        '{p.full:gen} {d.full:dat} qarşı iddiası üzrə iş {middle:dat} yeni baxışa qaytarılsın.',
      ],
      quashed: [
        '{middle:gen} qətnaməsi ləğv edilsin, {belowno} nömrəli qətnamə qüvvəyə minsin.',
        '{d.full:abl} {p.full:gen} xeyrinə {duty} dövlət rüsumu alınsın.',
      ],
    },
    note: 'final',
    traps: ['deceased', 'health', 'notary-kept', 'shared-surname', 'foreign-third-person'],
  },
];
