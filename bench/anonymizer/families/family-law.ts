import type { Family } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Family disputes of the test corpus: a child's residence, alimony changed after a new marriage. */
export const FAMILY_LAW: readonly Family[] = [
  {
    key: 'test-child-residence',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Ailə hüquq münasibətləri üzrə mübahisələr - Uşağın yaşayış yerinin müəyyən edilməsi və uşaqla ünsiyyət',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      guard: {
        as: 'body',
        name: 'Rayon İcra Hakimiyyətinin qəyyumluq və himayə orqanı',
        role: 'maraqlı şəxs',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const granddad = person('granddad', { sex: 'm', minAge: 60, maxAge: 75 });
      const d = person('d', {
        role: 'cavabdeh',
        sex: 'm',
        surname: granddad.name.surname,
        father: granddad.name.given,
        maxAge: 42,
      });
      const p = person('p', { role: 'iddiaçı', sex: 'f', maxAge: 38 });
      const son = { surname: d.name.surname, father: d.name.given, sex: 'm' } as const;
      const kid1 = person('kid1', { ...son, role: 'uşaq', minAge: 9, maxAge: 13 });
      const kid2 = person('kid2', { ...son, sex: 'f', role: 'uşaq', minAge: 3, maxAge: 6 });
      const mother = person('mother', { sex: 'f', minAge: 56, maxAge: 70 });
      const wed = lifeDay(make, 'wedding', 14, 17);
      const apart = lifeDay(make, 'divorce', 1, 2);
      return {
        p,
        d,
        kid1,
        kid2,
        mother,
        granddad,
        granddadalso: alsoAfter(granddad.name.given),
        nanny: person('nanny', { role: 'şahid', sex: 'f' }),
        teacher: person('teacher', { sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        psychologist: person('psychologist', { kind: 'keep', sex: 'f' }),
        mothergil: nameWith(make, mother, 'given', 'gil-loc'),
        family: nameWith(make, d, 'surname', 'plural-gen'),
        kid1with: nameWith(make, kid1, 'given', 'with'),
        kid2is: nameWith(make, kid2, 'full', 'copula'),
        wedday: wed.day,
        wedyear: wed.year,
        apartday: apart.day,
        apartyear: apart.year,
        wedcert: make.mark(`NG № ${digitsOf(make, 6)}`, 'document', 'direct', 'wedcert1'),
        cert1: make.mark(`DN-I № ${digitsOf(make, 6)}`, 'document', 'direct', 'cert1'),
        cert2: make.mark(`DN-I № ${digitsOf(make, 6)}`, 'document', 'direct', 'cert2'),
        school: make.mark(
          make.dice.pick(['158 nömrəli tam orta məktəbin', '23 nömrəli məktəb-liseyin']),
          'workplace',
          'quasi',
          'school1',
        ),
        garden: make.mark(
          make.dice.pick(['61 nömrəli körpələr evi-uşaq bağçasına', '“Dovşancıq” uşaq bağçasına']),
          'workplace',
          'quasi',
          'school2',
        ),
        work: make.mark(
          make.dice.pick(['“Gülüstan” diş klinikasında', '7 nömrəli doğum evində']),
          'workplace',
          'quasi',
          'work1',
        ),
        dwork: make.mark('“Neft Daşları” mədənində', 'workplace', 'quasi', 'work2'),
        health: make.mark(
          make.dice.pick(['bronxial astma', 'epilepsiya', 'şəkərli diabet']),
          'sensitive',
          'quasi',
          'health1',
        ),
        profile: make.mark(
          `instagram.com/ana_ve_ovlad${digitsOf(make, 3)}`,
          'network',
          'direct',
          'profile1',
        ),
        convention: stays(
          make,
          '“Uşaq hüquqları haqqında” 20 noyabr 1989-cu il tarixli Konvensiyanın',
        ),
        law: stays(
          make,
          '“Uşaq hüquqları haqqında” Azərbaycan Respublikasının 19 may 1998-ci il tarixli 499-IQ nömrəli Qanununun',
        ),
        sevinc: stays(make, 'Sevinc'),
        opinion: make.day(30, 60),
        act: make.day(65, 95),
        alimony: make.money(150, 350, 10),
        opinionno: make.mark(
          `${make.dice.int(2, 9)}/${digitsOf(make, 3)}`,
          'document',
          'direct',
          'opinionno1',
        ),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen}, psixoloq {psychologist.init:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, maraqlı şəxs {guard:gen} iştirakı ilə azyaşlı uşaqların yaşayış yerinin ana yanında müəyyən edilməsi tələbinə dair mülki işə',
    story: [
      'İddiaçı {p.full} [bildirmişdir ki,|göstərmişdir ki,] {d.full} ilə {wedday} {wedyear:loc} nikaha daxil olmuş ({wedcert}), birgə nikahdan {kid1.birth:loc} oğlu {kid1.full} ({cert1} nömrəli şəhadətnamə), {kid2.birth:loc} qızı {kid2.given} ({cert2} nömrəli şəhadətnamə) doğulmuşdur. Nikah məhkəmənin qətnaməsi əsasında {apartday} {apartyear:loc} pozulmuşdur.',
      '[Ailə dağıldıqdan sonra hər iki uşaq anası ilə qalmış,|Nikahın pozulmasından sonra uşaqlar anası {p.given:gen} himayəsində olmuş,] lakin ötən yay cavabdeh oğlu {kid1.given:acc} və qızı {kid2.given:acc} istirahətə aparmaq adı ilə götürüb öz atası {granddad.full:gen} evinə yerləşdirmiş, geri qaytarmamışdır. Hazırda {kid1.given} və {kid2.given} babası {granddad.gp:gen} yanındadır.',
      'İddiaçı anası {mother.full:gen} adına olan üç otaqlı mənzildə yaşayır: {p.address}. O, {work} tibb bacısı işləyir, aylıq gəliri {alimony:abl} çoxdur. [{mother.given} nəvələrinə baxmağa hazırdır.|Uşaqlar əvvəllər də həftəsonları {mothergil} qalıblar.] Kiçik uşaqda {health} olduğundan ona daimi nəzarət tələb edilir.',
      'Cavabdeh {d.full} (FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, telefon {d.phone}) etirazında qeyd etmişdir ki, {dwork} növbə ilə çalışsa da, {family} evində uşaqlara yaxşı baxılır. Onun sözlərinə görə, {p.given} uşaqların şəkillərini {profile} səhifəsində paylaşır, bu isə {kid1.given:dat} məktəbdə problem yaradır. [{d.surname} {kid1with} hər gün dərs hazırladığını bildirmişdir.|{d.surname} oğlu {kid1.given} ilə idmanla məşğul olduğunu bildirmişdir.]',
      'Məhkəmə {kid1.given:gen} fikrini psixoloq {psychologist.full:gen} iştirakı ilə öyrənmişdir. {kid1.given} demişdir ki, anası üçün darıxır, bacısı {kid2.given:abl} ayrılmaq istəmir. [{sevinc} və həyəcan qarışıq danışan uşaq babası {granddad.given:acc} {granddadalso} sevdiyini bildirmişdir.|{sevinc} dolu xatirələri əsasən anasının evi ilə bağlıdır; babası {granddad.given:dat} {granddadalso} bağlıdır.]',
      'Şahid qismində dindirilən keçmiş dayə {nanny.full} göstərmişdir ki, dörd il {p.surname:gen} evində işləyib, uşağın biri {kid1.given}, digəri {kid2is}, anaları onlara çox qayğı ilə yanaşıb. {nanny.surname:dat} görə, ata işdən gec qayıdırdı.',
      'Maraqlı şəxsin {act} tarixli müayinə aktından görünür ki, hər iki evdə şərait normaldır. {school} sinif rəhbəri {teacher.full:gen} xasiyyətnaməsinə əsasən {kid1.sg:gen} davamiyyəti anasından ayrıldıqdan sonra zəifləmişdir. {kid2.gs} isə {garden} gedə bilmir, çünki yeni ünvanı — {d.address} — həmin əraziyə aid deyil.',
      {
        p: 'Vəkil {adv.init} çıxışında xahiş etmişdir ki, {kid2.given:gen} yaşı nəzərə alınsın: o, {kid2.birthdot} təvəllüdlüdür və ana qayğısına möhtacdır.',
        chance: 0.5,
      },
    ],
    reasoning: [
      'Məhkəmə [valideynlərin izahatlarını və orqanın rəyini|işdə olan akt, rəy və ifadələri] tutuşduraraq uşaqların mənafeyini rəhbər tutmaqla aşağıdakı qənaətdədir.',
      'Azərbaycan Respublikası Ailə Məcəlləsinin 60.3-cü maddəsinə əsasən valideynlər ayrı yaşadıqda uşağın yaşayış yeri onların razılığı ilə, razılıq olmadıqda isə məhkəmə tərəfindən uşağın mənafeyi əsasında müəyyən edilir. {convention} 3-cü maddəsi uşağın mənafeyinin üstünlüyünü tələb edir, {law} 15-ci maddəsi də bu qaydanı möhkəmləndirir.',
      'Maraqlı şəxsin {opinion} tarixli {opinionno} nömrəli rəyində uşaqların bir-birindən ayrılmaması məqsədəuyğun sayılmışdır.',
      {
        p: 'Məhkəmə nəzərə alır ki, {p.init:gen} daimi gəliri və mənzili vardır, {d.init} isə növbəli iş qrafikinə görə vaxtının yarısını dənizdə keçirir. Uşaqlara faktiki olaraq babası {granddad.init} baxır; onun yaşı və səhhəti isə bunu uzun müddət davam etdirməyə imkan vermir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla yanaşı, {kid1.given:gen} yaşı on ilə çatdığından onun ata ilə ünsiyyəti qrafiklə təmin edilməli, {d.surname:dat} hər həftə şənbə günü saat 10:00-dan 18:00-dək uşaqlarla görüşmək imkanı yaradılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin {p.init} iş qrafikini məhkəməyə təqdim etməmiş, uşaqların hazırkı mühitə uyğunlaşdığını inkar edən sübut göstərməmişdir. {kid1.given} atası {d.given:abl} ayrılmaq istəmədiyini təkrar ifadəsində bildirmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Bunlara əsasən, Ailə Məcəlləsinin 49, 52, 60-cı, Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{kid1.full:gen} və {kid2.full:gen} yaşayış yeri anaları {p.full:gen} yanında müəyyən edilsin.',
        'Cavabdeh {d.full:dat} uşaqları anasına təhvil vermək həvalə olunsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Azyaşlı {kid1.full:gen} və {kid2.full:gen} yaşayış yeri {p.full:gen} ünvanı üzrə müəyyən edilsin.',
        '{d.full:gen} uşaqlarla hər şənbə günü görüşməsi təmin olunsun.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    traps: ['minor', 'given-alone', 'profile-url', 'gil'],
  },
  {
    key: 'test-alimony-change',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüquq münasibətləri üzrə mübahisələr - Alimentin miqdarının dəyişdirilməsi',
    outcomes: { granted: 2, 'partly-granted': 4, dismissed: 2 },
    cast: {
      firm: { as: 'company', trade: 'work' },
    },
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'cavabdeh', sex: 'f', maxAge: 45 });
      const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 30, maxAge: 48 });
      const child = { surname: p.name.surname, father: p.name.given } as const;
      const old = person('maiden', { sex: 'f' });
      const wife = person('wife', { sex: 'f', maxAge: 36 });
      const newborn = person('newborn', { ...child, sex: 'f', minAge: 1, maxAge: 2 });
      const kid = person('kid', { ...child, role: 'uşaq', minAge: 7, maxAge: 15 });
      const wed = lifeDay(make, 'wedding2', 2, 4);
      const before = make.money(180, 320, 10);
      return {
        p,
        d,
        // Her name in the first marriage: the same person under another surname.
        oldname: make.mark(`${old.name.surname} ${d.name.given}`, 'person', 'direct', 'd'),
        oldsurname: make.mark(old.name.surname, 'person', 'direct', 'd'),
        wife,
        newborn,
        kid,
        bailiff: person('bailiff', { kind: 'keep' }),
        mother: person('mother', { sex: 'f', minAge: 58, maxAge: 70 }),
        rep: person('rep', { role: 'nümayəndə' }),
        kidgil: nameWith(make, kid, 'given', 'gil-dat'),
        wifewith: nameWith(make, wife, 'given', 'with'),
        wedday: wed.day,
        wedyear: wed.year,
        wedcert: make.mark(`NG № ${digitsOf(make, 6)}`, 'document', 'direct', 'wedcert2'),
        sheet: make.mark(
          `${digitsOf(make, 3)}/${digitsOf(make, 4)}`,
          'document',
          'quasi',
          'sheet1',
        ),
        card: make.mark(
          cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '),
          'card',
          'direct',
          'card1',
        ),
        disability: make.mark(
          make.dice.pick(['II qrup əlil', 'onkoloji xəstə', 'dializ xəstəsi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        rarejob: make.mark(
          make.dice.pick([
            'zurna ustası',
            'dalğıc-qaynaqçı',
            'xalça naxışçısı',
            'qartal təlimçisi',
          ]),
          'workplace',
          'quasi',
          'job1',
        ),
        lyceum: make.mark(
          make.dice.pick(['“İdrak” liseyində', '11 saylı uşaq musiqi məktəbində']),
          'workplace',
          'quasi',
          'school1',
        ),
        village: make.mark(
          make.dice.pick(['Qonaqkənd qəsəbəsində', 'Lahıc qəsəbəsində', 'İlisu kəndində']),
          'place',
          'quasi',
          'village1',
        ),
        law: stays(
          make,
          '“İcra haqqında” Azərbaycan Respublikasının 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanununun',
        ),
        umid: stays(make, 'Ümid'),
        before,
        wanted: { t: 'money', qepik: Math.round(before.qepik / 2) } as const,
        cut: { t: 'money', qepik: Math.round(before.qepik / 4) * 3 } as const,
        pay: make.money(420, 900, 10),
        order: make.day(900, 1300),
        claim: make.day(70, 110),
      };
    },
    present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı alimentin miqdarının azaldılması tələbinə dair mülki işə',
    story: [
      '[{p.full} {claim} tarixdə məhkəməyə müraciət edərək|İddiaçı {p.full} {claim} tarixli ərizəsi ilə] bildirmişdir ki, {order} tarixli məhkəmə əmri ilə ondan keçmiş həyat yoldaşı {oldname} (hazırda {d.sg}) xeyrinə azyaşlı övladı {kid.full:gen} saxlanması üçün hər ay {before} aliment tutulur. {sheet} nömrəli icra sənədi icra məmuru {bailiff.full:gen} icraatındadır.',
      'Cavabdeh ikinci nikahdan sonra soyadını dəyişmişdir: {wedcert} nömrəli şəhadətnaməyə əsasən o, {wedday} {wedyear:loc} yenidən ailə qurmuş, {oldsurname} soyadı əvəzinə {d.surname} soyadını götürmüşdür. Alimentin köçürüldüyü {card} nömrəli kart isə hələ də {oldsurname} adınadır.',
      'İddiaçının hazırda [ikinci həyat yoldaşı {wife.full}|{wife.full} adlı həyat yoldaşı] və həmin nikahdan {newborn.birth:loc} doğulmuş qızı {newborn.given} vardır. {wife.given} körpəyə qulluqla əlaqədar işləmir, {newborn.given:gen} süni qidalanması üçün əlavə xərc tələb olunur. Anası {mother.full} {disability} olmaqla onun himayəsindədir; {mother.given:dat} dərmanları da {p.given} alır.',
      '{p.sg} əvvəllər {firm} müəssisəsində usta işləsə də, indi {village} {rarejob} kimi çalışır və orta hesabla {pay} qazanır. O, {p.idcard} nömrəli şəxsiyyət vəsiqəsini, {p.account} nömrəli hesab üzrə çıxarışı və {p.phone} nömrəsinə gələn bildirişlərin surətini təqdim etmişdir. FİN kodu {p.fin}, yaşayış yeri {p.address}.',
      'Cavabdehin nümayəndəsi {rep.sg} məhkəmə iclasında izah etmişdir ki, {d.given} uşağı tək böyüdür, {kid.given} {lyceum} oxuyur, təhsil haqqı ödənişlidir. {rep.surname:gen} sözlərinə görə, {p.surname:abl} tutulan məbləğ {kid.given:gen} minimum ehtiyaclarını belə ödəmir; iddiaçı tətil günlərində {kidgil} gəlsə də, uşağın xərclərinə qoşulmur.',
      '[{umid} edirik ki, məhkəmə uşağın mənafeyini üstün tutacaq, deyə {rep.init} çıxışını tamamlamışdır.|{umid} olunur ki, ata övladının taleyinə biganə qalmayacaq — bu fikir {d.init:gen} yazılı izahatında yer almışdır.] Cavabdehin izahatı {d.email} ünvanından elektron qaydada daxil olmuşdur.',
      {
        p: 'İddiaçı sual verilərkən {wifewith} nikahının rəsmi qeydiyyatda olduğunu, {d.given} ilə yalnız övladı ilə bağlı məsələlərdə danışdığını, {kid.given:acc} ayda iki dəfə gördüyünü söyləmişdir.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Məhkəmə [tərəflərin gəlirlərini və himayəsində olan şəxsləri|maddi vəziyyətə dair arayışları] araşdırmaqla iddiaya aşağıdakı kimi qiymət verir.',
      'Azərbaycan Respublikası Ailə Məcəlləsinin 76.1-ci maddəsi valideynin uşaqlarını saxlamaq vəzifəsini, 78-ci maddəsi pul məbləğində alimenti, 114-cü maddəsi isə maddi və ya ailə vəziyyəti dəyişdikdə alimentin miqdarının dəyişdirilməsini nəzərdə tutur. {law} 23-cü maddəsinə görə icra sənədi üzrə tutulma qətnamə qüvvəyə minənədək davam edir.',
      'İddiaçının dövlət rüsumundan azad edilməsi barədə vəsatəti müzakirə olunmuş və təmin edilmişdir.',
      {
        p: 'Sübutlar göstərir ki, {p.init:gen} himayəsində daha iki şəxs — {newborn.full} və {mother.init} vardır, gəliri isə azalmışdır.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Ancaq {kid.sg:gen} ehtiyacları da artdığından məbləğ yarıya qədər deyil, {cut:dat} qədər azaldılmalıdır. Tərəflərin hər ikisi — {p.surname} və {d.surname} — uşağın saxlanmasında bərabər iştirak etməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'İddiaçının təqdim etdiyi {p.account} nömrəli hesabın çıxarışı gəlirin azaldığını göstərmir; əksinə, son altı ayda hesaba mütəmadi mədaxil olmuşdur. {wife.init:gen} işləməməsi öz-özlüyündə birinci nikahdan olan övladın payını azaltmağa əsas vermir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən, Ailə Məcəlləsinin 76, 78, 114-cü və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full:abl} {kid.full:gen} saxlanması üçün {d.full:gen} xeyrinə hər ay {wanted} aliment tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{kid.full:gen} saxlanması üçün {p.full:abl} hər ay {cut} tutularaq {d.full:dat} ödənilsin, icra məmuru {bailiff.init:dat} yeni icra vərəqəsi göndərilsin.',
      ],
      dismissed: [
        'İddiaçı {p.full:gen} iddiası təmin edilməsin, əvvəlki məbləğdə ({before}) tutulma davam etsin.',
      ],
    },
    traps: ['surname-changed', 'minor', 'card', 'rare-job'],
  },
];
