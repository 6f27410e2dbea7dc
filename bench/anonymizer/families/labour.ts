import type { Family } from '#demo/family.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Labour disputes of the test corpus: an accident at work, unpaid wages and a reprimand. */
export const LABOUR: readonly Family[] = [
  {
    key: 'test-work-injury',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Əmək hüquq münasibətləri üzrə mübahisələr - İstehsalatda bədbəxt hadisə ilə əlaqədar ödənişlər',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: { d: { as: 'company', trade: 'build', role: 'cavabdeh' } },
    facts: (make) => {
      const person = castOf(make);
      const father = person('father', { sex: 'm', minAge: 64, maxAge: 78 });
      const dead = person('dead', {
        sex: 'm',
        surname: father.name.surname,
        father: father.name.given,
        minAge: 34,
        maxAge: 44,
      });
      const p = person('p', {
        role: 'iddiaçı',
        sex: 'f',
        surname: dead.name.surname,
        minAge: 30,
        maxAge: 46,
      });
      const child = {
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 4,
        maxAge: 15,
      } as const;
      const foreman = person('foreman', { sex: 'm', minAge: 40 });
      const mate = person('mate', { sex: 'm', role: 'şahid' });
      const death = lifeDay(make, 'dead', 1, 2);
      return {
        dead,
        p,
        foreman,
        mate,
        kid1: person('kid1', { ...child, sex: 'm' }),
        kid2: person('kid2', { ...child, sex: 'f' }),
        father,
        fatheris: nameWith(make, father, 'full', 'copula'),
        cook: person('cook', { sex: 'f' }),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        medic: person('medic', { kind: 'keep' }),
        foremanis: nameWith(make, foreman, 'sg', 'copula'),
        deadwith: nameWith(make, dead, 'given', 'with'),
        family: nameWith(make, dead, 'surname', 'plural'),
        deadalso: alsoAfter(dead.name.surname),
        matealso: alsoAfter(mate.name.surname),
        deathday: death.day,
        deathyear: death.year,
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'deathcert1'),
        book: make.mark(
          `AB-${make.dice.pick(['I', 'II', 'III'])} № ${digitsOf(make, 7)}`,
          'document',
          'direct',
          'book1',
        ),
        booklet: make.mark(`HZ № ${digitsOf(make, 7)}`, 'document', 'direct', 'booklet1'),
        ssn: make.mark(digitsOf(make, 13).replace(/^0/, '4'), 'document', 'direct', 'ssn1'),
        contract: make.mark(
          `ƏM-${digitsOf(make, 4)}/${Number(make.adopted.slice(2, 4)) - 3}`,
          'contract',
          'quasi',
          'contract1',
        ),
        plate: make.plate('plate1'),
        unit: make.mark(
          `${digitsOf(make, 4).replace(/^0/, '5')} nömrəli hərbi hissədə`,
          'workplace',
          'quasi',
          'unit1',
        ),
        site: make.mark(
          make.dice.pick([
            '“Dəniz Mirvarisi” yaşayış kompleksinin',
            '4 nömrəli taxıl anbarının',
            '“Ağ Yelkən” ticarət mərkəzinin',
          ]),
          'place',
          'quasi',
          'site1',
        ),
        village: make.mark(
          make.dice.pick(['Mirzəcəfərli kəndində', 'Arabsarvan kəndində', 'Qarğalı kəndində']),
          'place',
          'quasi',
          'village1',
        ),
        injury: make.mark(
          make.dice.pick(['onurğa sütununun sınığı', 'kəllə-beyin travması']),
          'sensitive',
          'quasi',
          'health1',
        ),
        decree: stays(make, 'Nazirlər Kabinetinin 2003-cü il 9 yanvar tarixli 3 nömrəli qərarı'),
        codes: stays(make, '23001000-23598'),
        deniz: stays(make, 'Dəniz'),
        azad: stays(make, 'Azad'),
        insaf: stays(make, 'insaf'),
        monthly: make.money(380, 820, 10),
        lump: make.money(9000, 24000, 100),
        hired: make.day(900, 1500),
        akt: make.day(240, 320),
        refused: make.day(120, 160),
        aktno: make.mark(`${make.dice.int(2, 19)}`, 'document', 'direct', 'akt1'),
        percent: make.dice.pick([10, 20, 25]),
        duty: make.money(30, 90, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.init:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı ailə başçısını itirməyə görə birdəfəlik və aylıq ödənişlərin tutulması tələbinə dair mülki işə',
    story: [
      'İddiaçı {p.full} [göstərmişdir ki,|ərizəsində bildirmişdir ki,] həyat yoldaşı {dead.full} {hired:abl} {contract} nömrəli əmək müqaviləsi ilə {d} müəssisəsində quraşdırıcı işləmişdir. {deathday} {deathyear:loc} {site} tikintisində hündürlükdən yıxılan {dead.given} {injury} almış və xəstəxanaya çatdırılarkən yolda vəfat etmişdir ({deathcert} nömrəli şəhadətnamə).',
      '[Mərhumun himayəsində iki azyaşlı övladı və qoca atası qalmışdır.|Mərhumdan sonra ailədə dörd nəfər qalmışdır.] Bunlar oğlu {kid1.full} ({kid1.birthdot}), qızı {kid2.full} ({kid2.birthdot}) və atası {fatheris}.',
      'İddiaçının sözlərinə görə, hadisədən əvvəl iş yerində təhlükəsizlik kəməri olmamış, bu barədə briqadir {foreman.full:dat} dəfələrlə deyilmişdir. [{deniz} tərəfdən əsən güclü küləyə baxmayaraq, iş dayandırılmamışdır.|{azad} iş rejimi adı ilə işçilər istirahətsiz çalışdırılmışdır.] Yıxılan fəhləni {plate} nişanlı yük maşını ilə aparmalı olmuşlar.',
      'Müəssisədən ödəniş tələb edildikdə direktor müavini telefonda — {p.phone} nömrəsinə zəng edərək — məsələnin sülhlə həllini təklif etmiş, lakin {refused} tarixdə imtina cavabı verilmişdir. {p.surname} (FİN {p.fin}, {p.idcard}) {p.address} ünvanında yaşayır, ödənişlərin {p.account} nömrəli hesaba köçürülməsini istəyir.',
      'Cavabdehin nümayəndəsi {rep.sg} iddiaya etiraz etmişdir. Onun izahatına görə, {dead.init} təhlükəsizlik təlimatını özü pozmuş, {foreman.init:gen} göstərişini gözləmədən dördüncü mərtəbəyə qalxmışdır. {rep.surname} əlavə etmişdir ki, {dead.surname:gen} ailəsinə {insaf} xatirinə dəfn xərcləri ödənilmişdir.',
      'Şahid {mate.full} bildirmişdir ki, {deadwith} bir briqadada işləyib, həmin gün növbənin rəhbəri {foremanis}. Aşpaz {cook.full} yıxılma səsini eşidib birinci qaçmışdır. {mate.surname} {matealso} görmüşdür ki, {dead.given:abl} aralıda kəmər yox idi. [{cook.given} isə {dead.given:dat} su vermək istəyəndə {foreman.given} buna imkan verməmişdir.|{cook.surname:gen} dediyinə görə, {foreman.surname} təcili yardımı gec çağırmışdır.]',
      'Mərhumun əmək kitabçası ({book}), hərbi bileti ({booklet}) və sosial sığorta nömrəsi ({ssn}) üzrə məlumatlardan görünür ki, o, əvvəllər {unit} müddətli həqiqi hərbi xidmət keçmiş, sonra {village} fərdi təsərrüfatla məşğul olmuşdur.',
      {
        p: 'Məhkəmədə mərhumun atası {father.gp} izah etmişdir ki, {family} nəslindən ilk dəfə belə itki olub, gəlini {p.given} və nəvələri {kid1.given}, {kid2.given} onunla qalırlar.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə [istintaq və istehsalat aktlarını|bədbəxt hadisə üzrə materialları] təhlil edərək aşağıdakıları müəyyən hesab edir.',
      'Azərbaycan Respublikası Əmək Məcəlləsinin 239-cu maddəsinə əsasən işəgötürən istehsalatda bədbəxt hadisə nəticəsində işçinin həlak olması ilə ailəsinə dəymiş zərəri ödəməlidir; ödənişin şərtləri {decree} ilə təsdiq edilmiş Qaydalarda müəyyən edilmişdir. Mərhumun peşəsi siyahının {codes} kodlu bəndində göstərilmişdir.',
      '{akt} tarixli {aktno} nömrəli bədbəxt hadisə aktında {foreman.sg:gen} işi təhlükəsiz təşkil etmədiyi qeyd olunmuşdur. Məhkəmə-tibb eksperti {medic.init:gen} rəyinə əsasən {dead.full:gen} qanında alkoqol aşkar edilməmişdir.',
      {
        p: 'Eyni zamanda aktda {dead.surname:gen} {deadalso} {percent} faiz təqsiri olduğu göstərilmişdir. Bu səbəbdən birdəfəlik ödəniş həmin nisbətdə azaldılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin işdəki qəbzlərdən görünür ki, {p.init} birdəfəlik ödənişi almış, {father.init} isə buna etiraz etməmişdir; uşaqlara isə itkiyə görə müavinət təyin olunmuşdur.',
        only: ['dismissed'],
      },
      '[{p.surname:gen} övladları on səkkiz yaşına çatanadək ödənişdən istifadə etmək hüququna malikdirlər.|Ödəniş hüququ həm {kid1.init:dat}, həm {kid2.init:dat} məxsusdur və anaları vasitəsilə həyata keçirilir.] İddiaçı belə işlər üzrə dövlət rüsumundan azaddır.',
    ],
    guided:
      'Yuxarıda şərh olunanlara görə, Əmək Məcəlləsinin 195, 239-cu və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə {lump} birdəfəlik ödəniş tutulsun.',
        '{kid1.full:dat} və {kid2.full:dat} yetkinlik yaşına çatanadək hər ay {monthly} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdeh {d.full:abl} {lump} məbləğin {percent} faizi çıxılmaqla qalan hissəsi {p.full:dat} ödənilsin, aylıq ödəniş {monthly} müəyyən edilsin.',
      ],
      dismissed: ['{p.full:gen} iddiası rədd edilsin.'],
    },
    traps: ['deceased', 'military-unit', 'code-like-id', 'word-names'],
  },
  {
    key: 'test-teacher-reprimand',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Əmək hüquq münasibətləri üzrə mübahisələr - İntizam tənbehinin ləğvi və əmək haqqının ödənilməsi',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', sex: 'f', minAge: 28, maxAge: 58 },
      d: {
        as: 'body',
        name: 'Azərbaycan Respublikası Elm və Təhsil Nazirliyi yanında Məktəbəqədər və Ümumi Təhsil üzrə Dövlət Agentliyinin regional idarəsi',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const head = person('head', { role: 'üçüncü şəxs', sex: 'm', minAge: 45 });
      const pupil = person('pupil', { sex: 'm', minAge: 12, maxAge: 16 });
      const deputy = person('deputy', { role: 'şahid', sex: 'f' });
      const colleague = person('colleague', { sex: 'f' });
      return {
        head,
        pupil,
        deputy,
        colleague,
        parent: person('parent', {
          sex: 'm',
          surname: pupil.name.surname,
          minAge: 36,
          maxAge: 52,
        }),
        husband: person('husband', { sex: 'm' }),
        sister: person('sister', { sex: 'f' }),
        rep: person('rep', { role: 'nümayəndə' }),
        headis: nameWith(make, head, 'full', 'copula'),
        pupilwith: nameWith(make, pupil, 'given', 'with'),
        pupilalso: alsoAfter(pupil.name.surname),
        deputyalso: alsoAfter(deputy.name.surname),
        families: nameWith(make, pupil, 'surname', 'plural-gen'),
        school: make.mark(
          make.dice.pick([
            '34 nömrəli tam orta məktəbində',
            '8 nömrəli tam orta məktəbində',
            '“Zəka” lisey-gimnaziyasında',
          ]),
          'workplace',
          'quasi',
          'school1',
        ),
        garden: make.mark('“Bənövşə” körpələr evində', 'workplace', 'quasi', 'work2'),
        cafe: make.mark(
          make.dice.pick(['“Göy Qurşağı” şadlıq evinin', '“Narıngül” çay evinin']),
          'place',
          'quasi',
          'event1',
        ),
        village: make.mark(
          make.dice.pick(['Dəlimmədli şəhərində', 'Vəndam qəsəbəsində', 'Aşağı Tala kəndində']),
          'place',
          'quasi',
          'village1',
        ),
        religion: make.mark(
          make.dice.pick(['bəhai', 'xristian-molokan', 'Yehova şahidi']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        illness: make.mark(
          make.dice.pick(['mayqren', 'vegetativ distoniya', 'hipertoniya']),
          'sensitive',
          'quasi',
          'health1',
        ),
        chat: make.mark(
          `facebook.com/groups/valideyn${digitsOf(make, 4)}`,
          'network',
          'direct',
          'group1',
        ),
        ip: make.mark(
          `185.${make.dice.int(10, 250)}.${make.dice.int(10, 250)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        diploma: make.mark(`BB № ${digitsOf(make, 6)}`, 'document', 'direct', 'diploma1'),
        sick: make.mark(`ƏV ${digitsOf(make, 6)}`, 'document', 'direct', 'sick1'),
        library: stays(make, 'Mirzə Fətəli Axundzadə adına Milli Kitabxananın'),
        law: stays(
          make,
          '“Təhsil haqqında” Azərbaycan Respublikasının 19 iyun 2009-cu il tarixli 833-IIIQ nömrəli Qanununun',
        ),
        sevinc: stays(make, 'sevinc'),
        umid: stays(make, 'ümid'),
        local: stays(make, 'Bakılı'),
        order: make.day(140, 190),
        event: make.day(195, 215),
        explain: make.day(191, 194),
        filed: make.day(60, 110),
        orderno: make.mark(`${make.dice.int(11, 98)}-K`, 'document', 'direct', 'order1'),
        wage: make.money(420, 980, 10),
        months: make.dice.int(2, 4),
        duty: make.money(20, 40, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen}, üçüncü şəxs {head.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı, üçüncü şəxs {head.full:gen} iştirakı ilə töhmət barədə əmrin ləğv edilməsi və əmək haqqının ödənilməsi tələbinə dair mülki işə',
    story: [
      '[İddiaçı {p.full} göstərmişdir ki,|{p.full} {filed} tarixli iddiasında qeyd etmişdir ki,] {diploma} nömrəli diploma malik kimya müəllimidir, uzun illərdir şəhərin {school} dərs deyir. Məktəbin direktoru {headis}. {order} tarixli {orderno} nömrəli əmrlə ona töhmət verilmiş, {months} aylıq mükafat və dərs əlavəsi, ümumilikdə {wage} ödənilməmişdir.',
      'Əmrin əsası kimi valideyn {parent.full:gen} şikayəti göstərilmişdir. Şikayətdə yazılmışdır ki, {event} tarixdə sinif tədbiri {cafe} qarşısında keçirilərkən müəllimə onun oğlu {pupil.given:acc} hamının yanında danlamış, sonra da {chat} qrupunda uşağın {religion} ailədən olmasına işarə edən şərh yazmışdır. [Həmin şərh {ip} IP ünvanından göndərilmişdir.|Texniki arayışa görə, yazı {ip} IP ünvanlı cihazdan yerləşdirilmişdir.]',
      'İddiaçı bu iddiaları təkzib edərək qeyd etmişdir ki, həmin vaxt {village} xalası qızı {sister.full:gen} yanında olmuş, {sick} nömrəli xəstəlik vərəqəsi ilə evdən çıxmamışdır: onda {illness} vardır. {sister.given} bunu yazılı təsdiq etmişdir. {p.given} müəllimə {pupilwith} heç vaxt kobud davranmayıb, əksinə, olimpiadaya hazırlaşanda onun uğuruna {sevinc} içində baxıb.',
      'Məhkəmə iclasında {p.gs} ({p.birth:loc} anadan olub, FİN {p.fin}, ünvanı {p.address}, elektron poçtu {p.email}) tələbini müdafiə etmişdir. O, həyat yoldaşı {husband.full} ilə iki övlad böyütdüyünü, əmək haqqının {p.account} nömrəli hesaba gəldiyini bildirmişdir. {husband.given:dat} və uşaqlara bu haqda danışmadığını da vurğulamışdır.',
      'Cavabdehin nümayəndəsi {rep.sg} iddianı rədd etməyi xahiş etmişdir. [{local} və gəncəli müəllimlərin hamısına eyni tələblər qoyulur, deyə {rep.init} əlavə etmişdir.|{rep.init} bildirmişdir ki, tələblər bütün müəllimlər üçün eynidir.] Üçüncü şəxs {head.sg} izah etmişdir ki, {p.surname:abl} izahat {explain} tarixdə alınmışdır, {p.init} onu imzalamaqdan imtina etmişdir.',
      'Şahid {deputy.full} (direktor müavini) göstərmişdir ki, tədbirdə olub, lakin münaqişəni görməyib. {deputy.surname} {deputyalso} eşidib ki, {families} uşağı ilə başqa müəllimə — {colleague.full} — mübahisə edib. [{colleague.given} sonra işdən çıxıb, hazırda {garden} tərbiyəçidir.|Hazırda {garden} tərbiyəçi işləyən {colleague.init:abl} izahat alınmayıb.] {parent.sg} isə məhkəməyə gəlməyib, ona {parent.phone} nömrəsi ilə bildiriş verilib.',
      {
        p: 'İddiaçı dərs vəsaitlərini {library} fondundan götürdüyünü, {pupil.surname:dat} {pupilalso} kitab verdiyini, uşağın gələcəyinə {umid} bəslədiyini söyləmişdir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [izahatları, əmri və texniki arayışı|iş üzrə toplanmış materialı] qiymətləndirib belə hesab edir.',
      'Azərbaycan Respublikası Əmək Məcəlləsinin 186-cı maddəsi intizam tənbehlərini, 188-ci maddəsi onların verilmə qaydasını müəyyən edir: tənbeh verilməzdən əvvəl işçidən yazılı izahat alınmalı, kollektivdə araşdırma aparılmalıdır. {law} 33-cü maddəsi təhsilverənin şərəf və ləyaqətini qoruyur.',
      {
        p: 'İşdə olan izahat blankı imzasızdır, {p.surname:gen} imtinası barədə akt isə tərtib edilməmişdir. IP ünvanının iddiaçıya məxsus olduğu da müəyyən edilməmişdir. {deputy.init} və {sister.init} tərəfindən verilən məlumatlar {p.init:gen} hadisə yerində olmadığını göstərir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Əmək haqqının mükafat hissəsinə gəldikdə, bu ödəniş işəgötürənin mülahizəsinə buraxıldığından tələb həmin hissədə əsassızdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Sübutlardan görünür ki, {p.surname} qrupda yazdığı şərhi sonradan silmiş və {parent.full:abl} üzr istəmişdir. Direktor {head.init:gen} əmri qanuni müddətdə verilmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Bu əsaslarla, Əmək Məcəlləsinin 186-188, 290, 294-cü və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full:gen} barəsində {order} tarixli {orderno} nömrəli əmr ləğv edilsin, ona {wage} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{order} tarixli {orderno} nömrəli əmr {p.full:dat} töhmət verilməsi hissəsində ləğv edilsin.',
      ],
      dismissed: ['{p.full:gen} iddiası təmin edilməsin.'],
    },
    traps: ['minor', 'religion', 'ip', 'adjective-in-li'],
  },
];
