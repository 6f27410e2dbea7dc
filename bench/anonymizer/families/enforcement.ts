import type { Family } from '#demo/family.ts';
import { clanOf, foreigner, vinOf, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const GUIDED =
  '[Bu hallara görə|Yuxarıda yazılanlara görə] və Mülki Prosessual Məcəllənin 231, 263, 264-cü maddələrini rəhbər tutmaqla məhkəmə';

/** Enforcement rulings of the test corpus: a ban on leaving, a complaint about a seized car, heirs in a debtor's place. */
export const ENFORCEMENT: readonly Family[] = [
  {
    key: 'test-travel-ban',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra ilə bağlı məsələlər - Ölkədən getmək hüququnun məhdudlaşdırılması',
    outcomes: { granted: 4, dismissed: 3 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'borclu', sex: 'm', minAge: 28 });
      const p = person('p', { role: 'tələbkar', sex: 'f', minAge: 26 });
      const kid = person('kid', {
        role: 'uşaq',
        sex: 'f',
        surname: d.name.surname,
        father: d.name.given,
        minAge: 4,
        maxAge: 15,
      });
      const brother = person('bro', { sex: 'm', surname: d.name.surname, father: d.father });
      const [boss, bossgen] = make.dice.pick([
        ['Ömer Faruk Çelik', 'Ömer Faruk Çelikin'],
        ['Vaxtanq Meladze', 'Vaxtanq Meladzenin'],
        ['Karl-Heyns Braun', 'Karl-Heyns Braunun'],
      ] as const);
      return {
        d,
        p,
        kid,
        bro: brother,
        officer: person('officer', { kind: 'keep' }),
        adv: person('adv', { kind: 'keep' }),
        nb: person('nb', { sex: 'm', minAge: 45 }),
        lady: person('lady', { sex: 'f' }),
        boss: make.mark(boss, 'person', 'direct', 'boss'),
        bossgen: make.mark(bossgen, 'person', 'direct', 'boss'),
        debtoris: nameWith(make, d, 'full', 'copula'),
        brohouse: nameWith(make, brother, 'given', 'gil-loc'),
        dclan: clanOf(make, d, 'plural'),
        pwith: nameWith(make, p, 'given', 'with'),
        broalso: alsoAfter(brother.name.given),
        sheet: make.mark(`${digitsOf(make, 4)}-İV`, 'contract', 'quasi', 'sheet1'),
        passport: make.mark(`C0${digitsOf(make, 7)}`, 'document', 'direct', 'd'),
        card: make.mark(
          `4169 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'd',
        ),
        profile: make.mark(
          `facebook.com/sefer.${digitsOf(make, 4)}`,
          'network',
          'direct',
          'profile1',
        ),
        job: workOf(make, 'job1', [
          '“Altun Kürək” tikinti şirkətində kranda',
          'dəniz limanında gəmi kapitanının köməkçisi kimi',
          'xalça muzeyində bərpaçı kimi',
        ]),
        village: make.mark(
          make.dice.pick(['Qamışlı kəndində', 'Qızılağac kəndində', 'Zirə qəsəbəsində']),
          'place',
          'quasi',
          'village1',
        ),
        hotel: make.mark(
          make.dice.pick(['“Şimal Ulduzu” otelində', '“Köhnə Xan” mehmanxanasında']),
          'place',
          'quasi',
          'hotel1',
        ),
        illness: make.mark(
          make.dice.pick(['mədə xorası', 'oynaqların iltihabı', 'qaraciyər sirrozu']),
          'sensitive',
          'quasi',
          'health1',
        ),
        law: stays(
          make,
          '“İcra haqqında” 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Azərbaycan Respublikası Qanununun',
        ),
        airport: stays(make, 'Heydər Əliyev adına Beynəlxalq Hava Limanında'),
        sevinc: stays(make, 'sevinc'),
        polad: stays(make, 'Polad'),
        debt: make.money(6000, 19000, 10),
        monthly: make.money(150, 500, 10),
        since: make.day(500, 900),
        asked: make.day(4, 14),
        flew: make.day(20, 60),
      };
    },
    present:
      'icra məmuru {officer.full:gen}, tələbkar {p.full:gen}, borclunun vəkili {adv.inits:gen} iştirakı ilə,',
    subject:
      'borclu {d.full:gen} ölkədən getmək hüququnun müvəqqəti məhdudlaşdırılmasına dair icra məmurunun təqdimatına',
    story: [
      'İcra məmuru {officer.sg:gen} {asked} tarixli təqdimatı belə əsaslandırılıb: {sheet} nömrəli icra vərəqəsi üzrə {p.full:gen} xeyrinə {d.full:abl} hər ay {monthly} aliment tutulmalıdır. {since:abl} ödəniş kəsilib, yığılan borc {debt} təşkil edir.',
      'Borclunun [anketi|məlumat kartı]: {d.birthdot} təvəllüdlü {d.sg}, FİN {d.fin}, ümumvətəndaş pasportu {passport}, ünvanı {d.address}, telefonu {d.phone}. {card} nömrəli kartına qoyulmuş həbs nəticə verməyib, kartda pul olmayıb. {flew:loc} {airport} sərhəd nəzarətindən keçən şəxs də məhz {debtoris}.',
      'Tələbkar {p.gs} məhkəmədə dedi ki, keçmiş əri {d.given} xaricdə işləyir, oradan {profile} səhifəsində şəkillər paylaşır, {hotel} istirahət edir, qızı {kid.given:gen} ({kid.birth:loc} doğulub) dərman puluna isə kömək etmir. {kid.full} hər dəfə atasını görəndə {sevinc} göz yaşları tökür, sonra aylarla gözləyir.',
      'Vəkil {adv.init} təqdimata etiraz etdi: {d.surname} {job} işləyir, xaricə ezam olunub, işə götürən {boss} ondan hər ay hesabat tələb edir. Çıxışına qadağa qoyulsa, iş yeri itər, onda borc heç ödənilməz. Onda {illness} var, müalicəsini də orada alır. [{dclan} ailəsinin başqa gəlir mənbəyi yoxdur.|{bossgen} imzaladığı ezamiyyə vərəqi məhkəməyə göstərildi.]',
      'Şahid {lady.full:gen} izahatından görünür ki, o, {d.sg:acc} son dəfə {village}, qardaşı {brohouse} görüb, həmin vaxt {d.given} {pwith} telefonla danışırdı. {bro.given} {broalso} borcdan xəbərdardır, bir dəfə {p.account} hesabına onun əvəzinə pul salıb. [{nb.init} adlı qonşu isə həmin şəxsin evdə olmadığını söyləyib.|Qonşu {nb.full} borclunu bir ildir görmədiyini yazıb.]',
      {
        p: '{bro.full} məhkəməyə {bro.email} ünvanından məktub göndərib, qardaşının borcunu üç aya ödəməyə söz verib. {polad} iradəli adam olduğunu, sözündən dönmədiyini də əlavə edib.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Borclu icra sənədini üzrsüz səbəbdən könüllü yerinə yetirmədikdə {law} 84-2-ci maddəsi və Mülki Prosessual Məcəllənin 231-ci maddəsi çıxışın müvəqqəti məhdudlaşdırılmasına yol verir.',
      {
        p: '{d.init:gen} sərhədi keçdiyi halda bir qəpik də ödəməməsi tədbiri zəruri edir. {bro.init:gen} vədi borclunun vəzifəsini əvəz etmir.',
        only: ['granted'],
      },
      {
        p: 'Bununla belə, {d.surname:gen} gəliri yalnız xaricdəki işlə bağlıdır, {bro.init} isə ödəniş cədvəli təqdim edib. Qadağa tələbkarın öz mənafeyinə də ziyan vura bilər.',
        only: ['dismissed'],
      },
    ],
    guided: GUIDED,
    operative: {
      granted: [
        'Təqdimat təmin olunsun.',
        '{d.full:gen} (pasport {passport}) ölkədən getmək hüququ {debt} borc ödənilənədək müvəqqəti məhdudlaşdırılsın.',
        'Qərardadın surəti Dövlət Sərhəd Xidmətinə göndərilsin.',
      ],
      dismissed: ['{d.full} barəsindəki təqdimat təmin edilməsin.'],
    },
    note: 'ruling',
    traps: ['passport', 'minor', 'foreign-third-person', 'airport-named-after-person', 'profile'],
  },
  {
    key: 'test-seized-car',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra ilə bağlı məsələlər - İcra məmurunun hərəkətindən şikayət',
    outcomes: { granted: 3, dismissed: 4 },
    cast: {
      bank: { as: 'company', trade: ['bank', 'credit'], role: 'tələbkar' },
    },
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'borclu', sex: 'm', minAge: 30 });
      const wife = person('wife', { role: 'maraqlı şəxs', sex: 'f', minAge: 27 });
      const buyer = person('buyer', { role: 'ərizəçi', sex: 'm' });
      const guard = person('guard', { sex: 'm' });
      const inlaw = person('inlaw', { sex: 'm', minAge: 55 });
      const seller = foreigner(
        make,
        'seller',
        make.dice.pick([
          { surname: 'Lomidze', given: 'Nodar' },
          { surname: 'Xarazişvili', given: 'Temur' },
          { surname: 'Şultse', given: 'Ditmar' },
        ]),
        { sex: 'm' },
      );
      return {
        d,
        wife,
        buyer,
        guard,
        inlaw,
        seller,
        officer: person('officer', { kind: 'keep', sex: 'm' }),
        valuer: person('valuer', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        owneris: nameWith(make, buyer, 'sg', 'copula'),
        inlawhouse: nameWith(make, inlaw, 'surname', 'gil-gen'),
        dwith: nameWith(make, d, 'surname', 'with'),
        wifealso: alsoAfter(wife.name.given),
        bclan: clanOf(make, buyer, 'plural-gen'),
        nick: make.mark(make.dice.pick(['Formula', 'Benzin', 'Sükan']), 'person', 'direct', 'd'),
        plate: make.plate('car1'),
        oldplate: make.plate('car1old'),
        vin: vinOf(make, 'car1'),
        techpass: make.mark(`CE № ${digitsOf(make, 6)}`, 'document', 'direct', 'car1'),
        trust: make.mark(`5-${digitsOf(make, 4)}`, 'contract', 'quasi', 'trust1'),
        sheet: make.mark(`MX-${digitsOf(make, 5)}`, 'contract', 'quasi', 'sheet1'),
        loan: make.contract('loan1'),
        job: workOf(make, 'job1', [
          'avtodromda sınaq sürücüsü',
          'rayon elektrik şəbəkəsində nəzarətçi',
          'dövlət sirkində illüziyaçı',
        ]),
        yard: make.mark(
          make.dice.pick([
            '“Qoşabulaq” avtodayanacağında',
            'köhnə pambıq məntəqəsində',
            'avtovağzalın arxasındakı qarajda',
          ]),
          'place',
          'quasi',
          'yard1',
        ),
        village: make.mark(
          make.dice.pick(['Saatlı qəsəbəsi', 'Ərəbqardaşbəyli kəndi', 'Qaraçala qəsəbəsi']),
          'place',
          'quasi',
          'village1',
        ),
        illness: make.mark(
          make.dice.pick(['ikinci qrup əlilliyi', 'Parkinson xəstəliyi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        rules: stays(make, 'Nazirlər Kabinetinin 2002-ci il 24 yanvar tarixli 15 nömrəli qərarı'),
        xeyal: stays(make, 'Xəyal'),
        street: make.mark('Koroğlu metrosu', 'place', 'quasi', 'street'),
        car: make.dice.pick(['“BMW 520”', '“Hyundai Santa Fe”', '“Lada Niva”']),
        debt: make.money(6000, 34000, 10),
        price: make.money(5000, 26000, 100),
        seized: make.day(15, 40),
        bought: make.day(60, 190),
        lodged: make.day(5, 13),
      };
    },
    present:
      'ərizəçi {buyer.full:gen}, icra məmuru {officer.sg:gen}, tələbkarın nümayəndəsi {rep.full:gen}, maraqlı şəxs {wife.full:gen} iştirakı ilə,',
    subject: '{buyer.full:gen} avtomobilin üzərinə qoyulmuş həbsdən şikayətinə',
    story: [
      '{lodged} tarixdə məhkəməyə gələn {buyer.gs} şikayətində yazır ki, {bought:loc} {yard} {d.full:abl} {car} markalı avtomobili (ban {vin}, nişan {plate}, texniki pasport {techpass}) {price} müqabilində alıb. Etibarnamə {trust} nömrə ilə qeydə alınıb. Maşının indiki sahibi {owneris}, buna heç kimin şübhəsi olmayıb.',
      'Lakin {seized:loc} icra məmuru {officer.init} həmin maşını {street} yaxınlığında saxlayıb, {bank:gen} {loan} kredit müqaviləsi üzrə açılmış {sheet} nömrəli icra işinə görə həbs altına alıb. {d.surname} banka {debt} borcludur. Ərizəçinin telefonu {buyer.phone}, FİN-i {buyer.fin}, ünvanı {buyer.address}.',
      'Maraqlı şəxs, borclunun arvadı {wife.sg} göstərib ki, maşın nikah dövründə, əvvəlki sahibi {seller.gs:abl} köhnə {oldplate} nişanı ilə alınıb, yarısı onundur. Əri {d.given}, dostlarının dediyi kimi “{nick}”, kredit götürdüyünü ondan gizlədib. {wife.given} {wifealso} satışa razılıq verməyib. {xeyal} qırıqlığına uğradığını da əlavə edib.',
      '[Borclu {d.sg} iclasa gəlməyib|Borclu {d.gs} məhkəməyə çağırılsa da, gəlməyib]: onun {illness} olduğu barədə arayış var, {job} işlədiyi vaxt zədə alıb, {village:loc} qayınatası {inlaw.given:gen} evində qalır. {inlawhouse} qapısına göndərilən bildiriş geri qayıtmayıb.',
      'Dayanacağın gözətçisi {guard.full} izah edib ki, pulun sayılmasını görüb, {buyer.given} {dwith} əl sıxışıb. Açarı isə qayınata {inlaw.full} verib. {guard.surname:gen} dediyinə görə, “{nick}” dayanacağa həmişə həmin maşınla gəlirdi. [{bclan} ailəsi o vaxtdan maşını həyətində saxlayır.|{buyer.surname} həmin gündən maşını işlədir.]',
      'İcra məmuru {officer.full} bildirib ki, reyestrdə avtomobil hələ {d.init:gen} adınadır, qiymətləndirici {valuer.inits} onu {price} qiymətləndirib. {bank:gen} nümayəndəsi {rep.sg} şikayətin əsassız sayılmasını istəyib. [{wife.init:gen} payı barədə isə ayrıca iddia qaldırıla bilər.|{rep.surname} satışın borcdan yayınmaq üçün edildiyini deyib.]',
    ],
    reasoning: [
      'Nəqliyyat vasitəsinin qeydiyyatı {rules} ilə tənzimlənir, mülkiyyət hüququ isə daşınar əşyada onun verilməsi ilə keçir.',
      {
        p: '{guard.init} maşının və pulun verilməsini təsdiq edir; {buyer.init} onu həbsdən əvvəl almışdır. Borclunun başqa əmlakı axtarılmalı idi.',
        only: ['granted'],
      },
      {
        p: 'Etibarnamə mülkiyyəti keçirmir. {buyer.init} ilə {d.init:gen} arasında alğı-satqı yazılı bağlanmayıb, {guard.init:gen} ifadəsi təkbaşına kifayət etmir. {seller.surname:gen} köhnə sənədi də bu mübahisəni həll etmir.',
        only: ['dismissed'],
      },
    ],
    guided: GUIDED,
    operative: {
      granted: [
        '{buyer.full:gen} şikayəti təmin edilsin, {plate} nişanlı avtomobil üzərindəki həbs götürülsün.',
        'Avtomobil {buyer.full:dat} təhvil verilsin.',
      ],
      dismissed: [
        '{buyer.full:gen} şikayəti təmin edilməsin.',
        '{wife.full:dat} payının ayrılması üçün iddia qaldırmaq hüququ izah edilsin.',
      ],
    },
    note: 'ruling',
    traps: ['car-plate', 'vin', 'nickname', 'foreign-name', 'health'],
  },
  {
    key: 'test-debtor-heirs',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra ilə bağlı məsələlər - İcra icraatında hüquqi varislik',
    outcomes: { granted: 4, 'partly-granted': 2 },
    cast: {
      p: { as: 'company', trade: ['bank', 'insurer'], role: 'tələbkar' },
    },
    facts: (make) => {
      const person = castOf(make);
      const dead = person('dead', { sex: 'm', minAge: 50, maxAge: 76 });
      const child = { surname: dead.name.surname, father: dead.name.given } as const;
      const widow = person('widow', { role: 'borclu', sex: 'f', minAge: 46, maxAge: 72 });
      const son = person('son', { ...child, role: 'borclu', sex: 'm', minAge: 22, maxAge: 45 });
      const girl = person('girl', { ...child, role: 'uşaq', sex: 'f', minAge: 9, maxAge: 17 });
      const sister = person('sis', { sex: 'f', surname: dead.name.surname, father: dead.father });
      const nb = person('nb', { sex: 'm', minAge: 50 });
      const death = lifeDay(make, 'dead', 1, 2);
      return {
        dead,
        widow,
        son,
        girl,
        sister,
        nb,
        officer: person('officer', { kind: 'keep' }),
        notary: person('notary', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        heiris: nameWith(make, son, 'gs', 'copula'),
        clan: clanOf(make, dead, 'plural-gen'),
        sishouse: nameWith(make, sister, 'given', 'gil-loc'),
        deadwith: nameWith(make, dead, 'given', 'with'),
        girlalso: alsoAfter(girl.name.given),
        deathday: death.day,
        deathyear: death.year,
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'dead'),
        file: make.mark(
          `V-${digitsOf(make, 3)}/${make.adopted.slice(2, 4)}`,
          'contract',
          'quasi',
          'file1',
        ),
        loan: make.contract('loan1'),
        sheet: make.mark(`${digitsOf(make, 5)}-A`, 'contract', 'quasi', 'sheet1'),
        property: make.property('house1'),
        birthcert: make.mark(`AZ-A № ${digitsOf(make, 7)}`, 'document', 'direct', 'girl'),
        ssn: make.mark(digitsOf(make, 13).replace(/^0/, '2'), 'document', 'direct', 'widow'),
        job: workOf(make, 'job1', ['sümük ustası', 'baramaçı', 'kəhriz ustası']),
        school: workOf(make, 'school1', ['3 nömrəli internat məktəbində', 'Rəqs Akademiyasında']),
        unit: workOf(make, 'unit1', ['Sərhəd Xidmətinin katerində', 'artilleriya divizionunda']),
        rank: make.dice.pick(['mayor', 'gizir', 'leytenant']),
        village: make.mark(
          make.dice.pick(['Kələxana kəndi', 'Məlhəm kəndi', 'Qonaqkənd qəsəbəsi']),
          'place',
          'quasi',
          'village1',
        ),
        cause: make.mark(
          make.dice.pick(['miokard infarktı', 'bədxassəli şiş', 'qaraciyər xərçəngi']),
          'sensitive',
          'quasi',
          'cause1',
        ),
        vefali: stays(make, 'vəfalı'),
        mosque: stays(make, 'İmam Hüseyn məscidinin'),
        sum: make.money(3200, 26000, 10),
        third: make.money(900, 3100, 10),
        asked: make.day(4, 14),
        opened: make.day(1100, 1500),
      };
    },
    present:
      'icra məmuru {officer.full:gen}, tələbkarın nümayəndəsi {rep.sg:gen}, {widow.full:gen} və {son.full:gen} iştirakı ilə,',
    subject:
      'icra icraatında ölmüş borclu {dead.full:gen} vərəsələri ilə əvəz olunmasına dair təqdimata',
    story: [
      '{opened:loc} icraya qəbul edilmiş {sheet} nömrəli sənəd {dead.full:abl} {p:gen} xeyrinə {loan} nömrəli müqavilə üzrə {sum} tutulmasını nəzərdə tutur. [Borclu {deathday} {deathyear:loc} vəfat etmişdir|{deathday} {deathyear:loc} borclunun öldüyü məlum olmuşdur] ({deathcert}). Ölümün səbəbi {cause} göstərilib.',
      'İcra məmuru {officer.sg} {asked} tarixli təqdimatında qeyd edir ki, notarius {notary.full:gen} verdiyi məlumatda ({file} saylı iş) mirası üç nəfər qəbul edib: arvadı {widow.full} (FİN {widow.fin}, sosial sığorta {ssn}), oğlu {son.full} (FİN {son.fin}, {son.phone}) və qızı {girl.full} ({girl.birth:loc} doğulub, {birthcert}).',
      'Mirasa {village:loc} yerləşən ev ({property}) və avadanlıq daxildir. {dead.given} kənddə tanınmış {job} idi, {mosque} təmirində də işləmişdi. Evdə hazırda {heiris}, {clan} qalan üzvləri isə {widow.address} ünvanındadır.',
      'İclasda {widow.gp} bildirdi ki, əri {vefali} adam idi, krediti qızlarının dərsi üçün götürüb. {girl.given} {girlalso} {school} oxuyur, ödəmək imkanı yoxdur. {widow.surname:acc} bank heç vaxt xəbərdar etməyib. Bir müddət baldızı {sishouse} yaşayıb.',
      'Oğul {son.sg}, {unit} {rank} rütbəsində xidmət edir. O, borcu {deadwith} birlikdə ödədiyini, mirasın ancaq üçdə birini aldığını söylədi. [Bacısının payına görə qəyyum kimi anası {widow.given} cavab verməlidir.|{son.given} bacısı {girl.given:gen} payına toxunulmamasını istədi.]',
      '{p:gen} nümayəndəsi {rep.full} əvəzetməyə razı oldu və pulun {p.account} hesabına köçürülməsini istədi. [Mərhumun bacısı {sister.full} mirası qəbul etmədiyini yazılı bildirib.|Qohumu {sister.full} mirasdan imtina edib.] Qonşu {nb.full:gen} arayışı da işə qoşulub.',
    ],
    reasoning: [
      'Mülki Məcəllənin 1306-cı maddəsinə əsasən vərəsələr miras qoyanın borclarına aldıqları aktivlərin həddində cavab verirlər.',
      {
        p: '{widow.init}, {son.init} və {girl.init} mirası qəbul etdiklərindən hər üçü borclunu əvəz etməlidir. {nb.init:gen} arayışı onların faktiki sahibliyini göstərir.',
        only: ['granted'],
      },
      {
        p: 'Azyaşlı {girl.sg:gen} adından qəyyumluq orqanının razılığı alınmadığından əvəzetmə yalnız {widow.init} və {son.init} üzrə, {third} həddində mümkündür.',
        only: ['partly-granted'],
      },
      'Vərəsələrin hər biri yalnız öz payının dəyəri qədər cavabdehlik daşıyır, artıq tutulma yolverilməzdir.',
    ],
    guided: GUIDED,
    operative: {
      granted: [
        'Təqdimat təmin edilsin, {sheet} nömrəli icra sənədi üzrə {dead.full} vərəsələri {widow.full}, {son.full} və {girl.full} ilə əvəz olunsun.',
      ],
      'partly-granted': [
        'Təqdimat qismən təmin edilsin: {dead.full:gen} yerinə {widow.full} ilə {son.full} borclu sayılsın.',
        '{girl.full:gen} payı üzrə məsələ açıq saxlanılsın.',
      ],
    },
    note: 'ruling',
    traps: ['deceased', 'minor', 'military-rank', 'rare-job', 'ssn'],
  },
];
