import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { addressAs, mention } from './clerk-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { field, shortBirth, turned } from './turned-names.ts';

/** Two who felled walnut trees, and those who lent, bought and saw. */
function woodmen(make: Make) {
  const person = castOf(make);
  const a = person('a', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const },
    ...{ minAge: 38, maxAge: 55, house: true },
  });
  return {
    a,
    b: person('b', {
      ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const },
      ...{ minAge: 24, maxAge: 35, house: true },
    }),
    uncle: person('uncle', { sex: 'm', surname: a.name.surname, minAge: 62, maxAge: 76 }),
    owner: person('owner', { role: 'şahid', sex: 'm', minAge: 35 }),
    trader: person('trader', { sex: 'f', minAge: 35 }),
    shepherd: person('shepherd', { sex: 'm', minAge: 45 }),
    buyer: person('buyer', { sex: 'm', minAge: 30 }),
    sawyer: person('sawyer', { sex: 'm', minAge: 28 }),
    watch1: person('watch1', { sex: 'm', minAge: 28 }),
    watch2: person('watch2', { sex: 'f', minAge: 28 }),
    def1: person('def1', { kind: 'keep', sex: 'm' }),
    def2: person('def2', { kind: 'keep', sex: 'f' }),
    police: person('police', { kind: 'keep', sex: 'm' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function woodFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const shed = make.dice.int(2, 48);
  return {
    warrant1: of.document('warrant1', `${n(4)}/26-v`, `C-${n(5)}`, `0${n(5)}`),
    warrant2: of.document('warrant2', `${n(4)}/26-v`, `C-${n(5)}`, `0${n(5)}`),
    waybill: of.document('waybill', `MX ${n(6)}`, `A-${n(2)} ${n(5)}`, `${n(3)}-${n(4)}/q`),
    view: of.document('view', `HB-${n(3)}`, `${n(2)}/baxış-${n(2)}`, `${n(4)}-p`),
    evidence: of.document('evidence', `${n(3)}/m-s`, `MS-${n(4)}`, `${n(2)}-${n(3)}`),
    pathology: of.document('pathology', `M/P ${n(3)}-${n(2)}`, `${n(4)}-fito`, `K${n(2)}/${n(3)}`),
    calc: of.document('calc', `${n(2)}-z/${n(3)}`, `H ${n(4)}`, `${n(5)}-zh`),
    trace: of.document('trace', `TR-${n(4)}/2`, `${n(5)}-tras`, `${n(3)}.${n(4)}`),
    weigh: of.document('weigh', `${n(6)}`, `T/${n(5)}`, `ÇV-${n(4)}`),
    licence: of.document('licence', `BC ${n(6)}`, `AB${n(6)}`, `AC № ${n(6)}`),
    imei: of.network('imei', `35${n(4)}/${n(2)}/${n(6)}/${n(1)}`, `86${n(13)}`),
    line: of.phone('line', `050-${n(7)}`, `+995 5${n(2)} ${n(2)} ${n(2)} ${n(2)}`),
    truck: of.plate('truck', `25 – YK – ${n(3)}`, `56 LB ${n(3)}`, `62-AY-${n(3)}`),
    tvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'trader'),
    mill: make.mark(
      make.dice.pick(['“Kağdan Mebel”', '“Şabalıd Parket”', '“Lakit Taxta”', '“Oyma-N”']),
      'company',
      'direct',
      'mill',
    ),
    yard: addressAs(
      make,
      'buyer',
      `Sənaye zonası, ${shed} saylı anbar`,
      `Dəmiryolu qovşağı, hangar ${shed}B`,
      `Zavod yolu, ${shed} №-li talvar`,
    ),
    tract: of.place(
      'tract',
      'Dəlləkli meşə massivində',
      'Sarıbulaq dərəsinin meşəsində',
      'Armudluq meşə bölgüsündə',
      'Qoşaqaya silsiləsinin ətəyində',
    ),
    post: of.place(
      'post',
      'Ağrıçay körpüsünün başında',
      '“Üçtəpə” yol qovşağında',
      'Cəlayir kəndinin çıxışında',
      '“Duruca” yanacaqdoldurma məntəqəsinin yanında',
    ),
    ajob: of.workplace(
      'ajob',
      '“Bərəkət-K” heyvandarlıq kompleksində otbiçən maşının operatoru',
      'Əyriçay su anbarının gözətçisi',
      '2 saylı yol-istismar sahəsində təmirçi fəhlə',
    ),
    ownerjob: of.workplace(
      'ownerjob',
      '“Alma-Yemiş” qəbul məntəqəsinin təsərrüfat müdiri',
      'kənd tam orta məktəbində fiziki tərbiyə müəllimi',
      '“Şəki Kərpic” zavodunda yükləyici',
    ),
  };
}

/** Walnut trees felled by night for the burls at their feet. */
const WALNUT: Family = {
  key: 'twelfth-walnut-burls',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ekoloji cinayətlər - Qanunsuz ağac kəsmə',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {
    service: {
      as: 'body',
      name: 'Ekologiya və Təbii Sərvətlər Nazirliyi yanında Meşələrin İnkişafı Xidməti',
      role: 'mülki iddiaçı',
    },
  },
  facts: (make) => {
    const people = woodmen(make);
    const { a, b, uncle, owner, trader, shepherd, buyer, sawyer, watch1, watch2 } = people;
    return {
      ...people,
      ...woodFile(make),
      asur: field(make, a, 'surname'),
      agiv: field(make, a, 'given'),
      afat: field(make, a, 'father'),
      aborn: shortBirth(make, a),
      ashout: turned(make, a, 'shout'),
      agil: nameWith(make, a, 'surname', 'gil-gen'),
      bdashed: turned(make, b, 'dashed'),
      bstub: turned(make, b, 'stub'),
      bis: nameWith(make, b, 'sg', 'copula'),
      unclecut: turned(make, uncle, 'cut'),
      ownerbare: turned(make, owner, 'bare'),
      tradercut: turned(make, trader, 'cut'),
      shepherdslash: turned(make, shepherd, 'slashed'),
      buyerpass: turned(make, buyer, 'abroad'),
      sawyerwith: nameWith(make, sawyer, 'given', 'with'),
      one: turned(make, watch1, 'bare'),
      two: turned(make, watch2, 'bare'),
      rates: stays(
        make,
        'Nazirlər Kabinetinin 2005-ci il 3 fevral tarixli 16 nömrəli qərarı ilə təsdiq edilmiş taksalara',
      ),
      code: stays(make, 'Meşə Məcəlləsinə'),
      leaves: stays(make, '(1-ci cild, v. 6–11, 40, 58–61)'),
      cut: make.day(140, 210),
      damage: make.money(9800, 18600, 10),
      wage: make.money(30, 60, 10),
      offered: make.money(1500, 3200, 100),
      hour: make.dice.pick(['02:10', '03:35', '04:20']),
      calls: make.dice.int(6, 19),
      years: make.dice.int(60, 110),
      term: make.dice.pick(['2 (iki) il', '2 (iki) il 3 (üç) ay', '1 (bir) il 10 (on) ay']),
      term2: make.dice.pick(['1 (bir) il', '10 (on) ay', '1 (bir) il 2 (iki) ay']),
    };
  },
  present:
    'd/ittihamçısı – {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, t/ş-lər {a.full} və {b.full:gen}, müdafiəçilər – vəkil {def1.init} (ord. {warrant1}) və vəkil {def2.init:gen} (ord. {warrant2}) iştirakı ilə',
  subject:
    '{a.full} və {b.full:gen} CM-in 259.3-cü maddəsi ilə ittiham olunmasına dair cinayət işinə',
  story: [
    'ANKET. T/ş-1: soyadı – {asur}, adı – {agiv}, atasının adı – {afat}; {aborn} təv.; ş/v {a.idcard}; FİN {a.fin}; q/y {a.address}; əl tel. {a.phone}; {ajob}; ailəli, məh-ğu yoxdur.\nT/ş-2: {bdashed}; {b.birthdot} təv.; FİN {b.fin}; q/y {b.address}; sür. vəs. {licence}; müv. işləmir; məh-ğu ödənilib.',
    'İTTİHAM. {cut:loc} gecə vaxtı t/ş-lər qabaqcadan əlbir olub, ağackəsmə bileti almadan {tract} üç ədəd qoz ağacını motorlu mişarla dibdən kəsmiş, gövdənin “fır” deyilən şişlərini ayırıb {truck} d/n-li yük a/m-nə yığmışlar. M/iddiaçı {service:dat} {damage} ziyan dəyib.',
    'TUTULMA. Saat {hour}-da {post} a/m-i saxlayan DYP inspektoru {police.full} brezentin altında kötükləri görüb. Sükanda {b.sg} olub, sənəd əvəzinə {waybill} №-li qaimə təqdim edib: göndərən – f/s {trader.full} (VÖEN {tvoen}), alan – {mill} MMC. Hal şahidləri {one} və {two} baxış prot. imzalayıblar; {a.init} kabinədə yatmış vəziyyətdə çıxarılıb, üstündən IMEI {imei} olan tel. götürülüb.',
    'İFADƏLƏR\n– {ashout}: kəsdiyini boynuna alır, amma “ağaclar quruyurdu, {years} yaşları vardı”. Əmisi {uncle.full} vaxtilə o yamacda arı saxladığına görə yeri özününkü bilir. Fırın qiymətini alıcıdan eşidib.\n– {bstub}: gündəliyi {wage} ilə çağırılıb, mişarı işlədib, biletdən xəbəri olmayıb.\n– şahid {shepherd.full} (tel. {shepherd.phone}): itlər hürəndə qalxıb, {agil} yük maşınını işıqsız görüb. Üzləşmədə də həmin sözləri təkrar etdi (prot.-da {shepherdslash} kimi yazılıb).\n– şahid {owner.full} ({ownerjob}): a/m onundur, {agiv:dat} “ot daşımağa” verib, əvəzində heç nə almayıb.\n– şahid {tradercut}: qaimədəki möhür onun deyil, {mill} MMC-ni tanımır, {owner.surname} ilə isə bir dəfə alma satışında rastlaşıb.\n– şahid {unclecut}: qardaşı oğlunun gecə çıxdığını sonradan bilib, “bizim nəslin o meşədə torpağı olmayıb”.\n– şahid {sawyer.full}: həmin həftə {buyer.given} onunla danışıb, kötüyü doğramağa yer axtarırdı, {offered} vəd edirdi.',
    'ALICI. {buyer.full} (sərhəddən keçidi pasportdakı yazılışla – {buyerpass}) axtarışdadır, barəsindəki material ayrılıb. Onun icarəyə götürdüyü {yard} ünvanında tərəzi çeki ({weigh}) tapılıb; gözətçinin dediyinə görə, {buyer.surname} orada {sawyerwith} görüşürmüş. T/ş-1-in nömrəsi ilə {line} arasında {calls} danışıq olub.',
    'YAZILI SÜBUTLAR {leaves}: h/y-nə baxış prot. № {view}; m/s haqqında qərar № {evidence}; meşə-patoloji akt № {pathology} – kəsilənlər sağlam ağaclardır; ziyanın hesabı № {calc}; ekspert {expert.full:gen} trasoloji rəyi № {trace} – kötüklərdəki iz götürülmüş mişarın izi ilə eynidir. Sübutları müstəntiq {investigator.init} toplayıb, etiraz olmayıb.',
  ],
  reasoning: [
    '{code} görə meşə fondunda ağac yalnız bilet əsasında kəsilə bilər. Ziyan {rates} uyğun hesablanıb.',
    '“Quru ağac” izahatı aktla təkzib olunur. {b.init:gen} biletdən xəbərsizliyi inandırıcı deyil: iş gecə, fənərlə, ən yaxın kənddən gizli görülüb, qaiməni DYP-yə uzadan {bis}. {owner.init} və {trader.surname:gen} adlarından istifadə t/ş-1-in təşəbbüsüdür, onların əməlində cinayət əlaməti yoxdur.',
    'Cəza təyin edilərkən {a.gp:gen} ziyanın bir hissəsini könüllü ödəməsi, {b.gs:gen} səmimi peşmançılığı yüngülləşdirici hal sayılır. {ownerbare} adına olan a/m sahibinə qaytarılmalıdır.',
  ],
  guided: 'CM-in 58, 59, 70, 259.3-cü, CPM-in 346, 349, 351–353-cü maddələrinə müvafiq məhkəmə',
  operative: {
    convicted: [
      '{a.full} CM-in 259.3-cü maddəsi ilə təqsirli bilinsin, {term} azadlıqdan məhrum edilsin[, CM-in 70-ci maddəsi tətbiq olunmaqla cəza şərti hesab edilsin| və cəzasını ümumi rejimli cəzaçəkmə müəssisəsində çəksin].',
      '{b.full} həmin maddə ilə təqsirli bilinib {term2} müddətinə islah işlərinə məhkum olunsun.',
      'Mülki iddia təmin edilsin: {a.caps} və {b.caps:abl} birgə qaydada {service:gen} xeyrinə {damage} tutulsun. {truck} nişanlı a/m {owner.full:dat} verilsin, mişar müsadirə olunsun.',
    ],
  },
  traps: ['abbreviations', 'form-fields', 'passport-spelling'],
};

/** A conscript, his kin, and those who wrote and read his papers. */
function conscripts(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 45, maxAge: 60 });
  return {
    father,
    x: person('x', {
      ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const, minAge: 20, maxAge: 25 },
      ...{ surname: father.name.surname, father: father.name.given },
    }),
    aunt: person('aunt', { sex: 'f', father: father.father, minAge: 40, maxAge: 60 }),
    radiologist: person('radiologist', { role: 'şahid', sex: 'f', minAge: 35 }),
    healer: person('healer', { sex: 'm', minAge: 38 }),
    mate: person('mate', { sex: 'm', minAge: 24, maxAge: 26 }),
    coach: person('coach', { sex: 'm', minAge: 35 }),
    postman: person('postman', { sex: 'f', minAge: 35 }),
    def: person('def', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    expert2: person('expert2', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'f' }),
  };
}

function callUpFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    warrant: of.document('warrant', `${n(2)}/${n(4)}-c`, `M ${n(6)}`, `${n(8)}`),
    book: of.document('book', `ÇM ${n(6)}`, `YA № ${n(7)}`, `AZ-Ç ${n(5)}`),
    summons1: of.document('summons1', `${n(3)}/ç`, `Ç ${n(5)}`, `0${n(4)}`),
    summons2: of.document('summons2', `${n(3)}/ç`, `Ç ${n(5)}`, `0${n(4)}`),
    film: of.document('film', `${n(4)}-R`, `RX${n(5)}`, `${n(2)}.${n(4)}`),
    paper: of.document('paper', `${n(2)}/t-${n(3)}`, `A ${n(5)}`, `${n(6)}/21`),
    board: of.document('board', `HHK-${n(3)}`, `${n(2)}/${n(2)}-k`, `${n(4)}`),
    opinion: of.document('opinion', `${n(3)}/KTE`, `THT-${n(4)}`, `${n(2)}-kom/${n(3)}`),
    ledger: of.document('ledger', `${n(4)}/26`, `${n(3)}-a`, `${n(5)}`),
    login: of.network(
      'login',
      `@dr_${n(2)}_rentgen`,
      `t.me/arayish${n(3)}`,
      `arayis.xidmeti${n(2)}`,
    ),
    card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'healer'),
    line: of.phone('line', `(0 51) ${n(3)}.${n(2)}.${n(2)}`, `994 10 ${n(3)} ${n(4)}`),
    illness: of.sensitive(
      'illness',
      'onikibarmaq bağırsağın xorası',
      'bronxial astma',
      'döş fəqərələrinin Şeyerman xəstəliyi',
      'xroniki pielonefrit',
    ),
    school: of.workplace(
      'school',
      'Neft-Kimya Kollecində avadanlıq ixtisası üzrə tələbə',
      '“Qlobus” ticarət mərkəzinin anbarında yığıcı',
      'Musiqi Akademiyasında tar ixtisası üzrə bakalavr',
    ),
    clinic: of.workplace(
      'clinic',
      '“Sağlam Nəfəs” diaqnostika mərkəzinin',
      '17 nömrəli birləşmiş poliklinikanın',
      '“Meridian-Tibb” klinikasının',
    ),
    gym: of.workplace(
      'gym',
      '“Qartal” güləş klubunun məşqçisi',
      '“Dalğa” üzgüçülük hovuzunun məşqçisi',
      '“Bulvar” cüdo məktəbinin müəllimi',
    ),
    born: of.place('born', 'Ballıqaya kəndində', 'Aşağı Quşçu kəndində', 'Göytəpə qəsəbəsində'),
    corner: of.place(
      'corner',
      '“Lalə” çörək dükanının qabağında',
      'Köhnə Qış Klubunun tinində',
      'Dairəvi yoldakı çayxanada',
    ),
  };
}

/** Whether an illness that kept a man from service was his own. */
const CALL_UP: Family = {
  key: 'twelfth-conscript-film',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Hərbi xidmət əleyhinə cinayətlər - Növbəti hərbi xidmətə çağırışdan yayınma',
  outcomes: { convicted: 2, acquitted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = conscripts(make);
    const { x, father, aunt, radiologist, healer, mate, coach, postman } = people;
    const death = lifeDay(make, 'mother', 11, 15);
    const mother = make.person('mother', { sex: 'f', surname: x.name.surname, minAge: 40 });
    return {
      ...people,
      ...callUpFile(make),
      mothergp: mention(make, mother, `${mother.name.given} ${mother.father} qızı`),
      deathday: death.day,
      deathyear: death.year,
      xletters: turned(make, x, 'letters'),
      xlast: turned(make, x, 'last'),
      xis: nameWith(make, x, 'surname', 'copula'),
      fathersov: turned(make, father, 'soviet'),
      auntstub: turned(make, aunt, 'stub'),
      radiosov: turned(make, radiologist, 'soviet'),
      healerlast: turned(make, healer, 'last'),
      healerwith: nameWith(make, healer, 'given', 'with'),
      matecut: turned(make, mate, 'cut'),
      coachhome: nameWith(make, coach, 'given', 'gil-loc'),
      postmanbare: turned(make, postman, 'bare'),
      law: stays(make, '“Hərbi vəzifə və hərbi xidmət haqqında” Qanunun'),
      constitution: stays(make, 'Konstitusiyanın 76-cı maddəsində'),
      called: make.day(240, 300),
      second: make.day(190, 230),
      filmed: make.day(320, 350),
      examined: make.day(90, 140),
      sum: make.money(400, 1500, 50),
      fine: make.money(3000, 5000, 100),
      term: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '10 (on) ay']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {x.full:gen} və onun müdafiəçisi vəkil {def.full:gen} ({warrant} nömrəli order) iştirakı ilə',
  subject:
    '{x.full:gen} Cinayət Məcəlləsinin 321.1-ci maddəsində nəzərdə tutulmuş cinayətdə təqsirləndirilməsi üzrə cinayət işinə',
  story: [
    'Bu işin hekayəti bir rentgen lövhəsindən başlayır. {x.full} {x.birth:loc} {born} doğulmuş, uşaqlıqdan anasız qalmış ({mothergp} {deathday} {deathyear:loc} vəfat edib), atası və bibisi ilə birlikdə {x.address} ünvanına köçmüşdür. Hazırda {school}, FİN-i {x.fin}, şəxsiyyət vəsiqəsinin nömrəsi {x.idcard}, çağırışçı vəsiqəsinin nömrəsi {book}.',
    'Ona birinci dəfə {called:loc} çağırış vərəqəsi ({summons1}) aparılmışdır. Poçtalyon {postman.full} danışır ki, qapını yaşlı bir qadın açıb, «uşaq xəstədir, ayağa dura bilmir» deyib; vərəqəni o alıb, qol çəkib. İkinci vərəqə ({summons2}) {second:loc} təqsirləndirilən şəxsin özünə, {corner} verilmiş, o isə təyin olunmuş gün gəlməmiş, əvəzində {clinic} blankında yazılmış {paper} nömrəli arayışı {line} nömrəsindən şəkil kimi göndərmişdir. Arayışda {illness} diaqnozu və “xidmətə müvəqqəti yararsızdır” sözləri vardır, ona {film} nömrəli lövhə qoşulmuşdur.',
    'Çağırış komissiyasının sənədlərinə görə ({board} nömrəli protokol) arayış şübhə doğurmuşdur, çünki onun üzərində yazılmış {filmed} tarixində klinika təmirlə əlaqədar işləməmişdir. Müstəntiq {investigator.full} klinikanın jurnalını götürmüş, {ledger} nömrəli yazıda həmin lövhənin qarşısında başqa adamın – {healer.full:gen} adını tapmışdır.',
    'Məhkəmədə təqsirləndirilən şəxs belə danışdı: «Mən həkim deyiləm, mənə nə veriblərsə, onu aparmışam. Sinif yoldaşım {mate.given} dedi, səni bir adamla tanış edərəm. {corner} görüşdük, özünü {healer.given} həkim kimi təqdim etdi. Pulu atam kartdan kartına vurdu, {sum} idi. Mənim doğrudan ağrım var, məşqi də ona görə atmışam».',
    'Atası {father.full} (telefonu {father.phone}, e-poçtu {father.email}) köçürməni etiraf etdi: alanın kartı {card}, göndərən hesab {father.account}. «Oğlum xəstədir, növbə gözləməyək dedik», – {fathersov} sözünü belə tamamladı. Qapını açan bibi, {auntstub}, qardaşı oğlunun o səhər yerindən qalxa bilmədiyini and içərək söylədi. {matecut} isə yazışmanı göstərdi: {login} hesabından ona da təklif gəlib, {healerwith} özü danışmayıb.',
    'Radioloq {radiologist.full} imzanın özününkü olmadığını, lövhənin isə həqiqətən onun kabinetində çəkildiyini bildirdi. Müdafiəçinin sualına {radiosov} belə cavab verdi: «Lövhədə ad karandaşla yazılır. Silib üstündən “{xletters}” yazmaq bir dəqiqəlik işdir». {gym} {coach.full} iki il əvvəl {x.given:gen} sağlam olduğunu, sonra tez-tez halsızlıqdan şikayətləndiyini dedi; yarışdan sonra bir gecə {coachhome} qalıb, hərarəti yüksək olub.',
    '{healerlast} əvvəlcə gəlmədi, məcburi gətirildikdən sonra izah etdi ki, heç vaxt həkim olmayıb, klinikaya kompüter təmirinə gedib. {examined:loc} aparılmış komission məhkəmə-tibbi ekspertizanın {opinion} nömrəli rəyini ekspertlər {expert.full} və {expert2.full} imzalamışlar: [lövhə təqsirləndirilən şəxsə məxsus deyil, lakin xəstəliyin əlamətləri onda da vardır|rentgen şəkli başqasına aiddir, təqsirləndirilən şəxsin müayinəsində isə oxşar dəyişikliklər görünür].',
  ],
  reasoning: [
    'Vətəni müdafiə etmək {constitution} hər bir vətəndaşın borcu kimi təsbit olunub. {law} tələbinə əsasən çağırışçı sağlamlığı barədə məlumatı yalnız komissiyanın göndərdiyi müayinədən keçməklə təsdiq etdirir. Yayınma aldatma yolu ilə də törədilə bilər.',
    {
      p: 'Xəstəliyin olub-olmaması deyil, yad lövhənin öz adına verilməsi əhəmiyyətlidir. Lövhəni alıb komissiyaya göndərən {xis}; pulun nəyə verildiyini {father.init} də, oğlu da bilirdi. {postmanbare} və {mate.surname} ifadələrində ardıcıldırlar, {aunt.given:gen} dedikləri isə qohumluqdan irəli gəlir.',
      only: ['convicted'],
    },
    {
      p: 'Ekspertlərin rəyi ilə {x.init:gen} {illness} diaqnozu təsdiq olunmuşdur, bu isə ona möhlət hüququ verirdi. {healer.surname:gen} lövhəni dəyişdiyini çağırışçının bildiyi sübuta yetirilməmişdir: {mate.init} də, {coach.surname} də onun müalicə axtardığını deyirlər. Birbaşa qəsd olmadan tərkib yoxdur.',
      only: ['acquitted'],
    },
  ],
  guided:
    'Məhkəmə Cinayət-Prosessual Məcəllənin 28, 143–146, 346 və 351-ci maddələrini tətbiq edərək',
  operative: {
    convicted: [
      '{x.full} Cinayət Məcəlləsinin 321.1-ci maddəsi üzrə təqsirli bilinsin, {term} müddətinə azadlıqdan məhrum edilsin, həmin Məcəllənin 70-ci maddəsinə görə cəza şərti sayılaraq sınaq müddəti bir il müəyyən edilsin.',
      '{healer.full:gen} əməli barədə ayrıca qərarın surəti prokurorluğa göndərilsin. {film} nömrəli lövhə cinayət işində saxlanılsın.',
    ],
    acquitted: [
      '{x.full} Cinayət Məcəlləsinin 321.1-ci maddəsi ilə ittiham üzrə cinayət tərkibi olmadığı üçün bəraət alsın.',
      '{xlast} barəsində başqa yerə getməmək haqqında iltizam ləğv edilsin, reabilitasiya hüququ ona izah olunsun.',
    ],
  },
  traps: ['dialogue', 'illness-at-issue', 'initials-on-film'],
};

export const TWELFTH_CRIMINAL: readonly Family[] = [WALNUT, CALL_UP];
