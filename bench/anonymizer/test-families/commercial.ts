import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { shapesOf, waysOf } from '../families/named-shapes.ts';

/** What both have in common: a judgment of a commercial court. */
const FIRST_COMMERCIAL = {
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  note: 'commercial',
} as const;

function watchCast(make: Make) {
  const person = castOf(make);
  const guard = person('guard', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 62 });
  return {
    guard,
    cousin: person('cousin', { sex: 'm', surname: guard.name.surname, minAge: 22, maxAge: 48 }),
    shift: person('shift', { sex: 'm', minAge: 28, maxAge: 60 }),
    owner: person('owner', { sex: 'm', minAge: 34 }),
    boss: person('boss', { sex: 'm', minAge: 40 }),
    keeper: person('keeper', { role: 'şahid', minAge: 28 }),
    books: person('books', { sex: 'f', minAge: 30 }),
    loader: ofElsewhere(make, person('loader', { sex: 'm', minAge: 20, maxAge: 44 }), [
      ...[undefined, undefined, undefined],
      ['Kvaratsxeliya', 'Nuqzar'],
      ['Abdulkərimov', 'Seyfəddin'],
      ['Maksudov', 'Şuhrat', 'Baxtiyoroviç'],
    ]),
    near: person('near', { minAge: 36, maxAge: 70 }),
    thief: person('thief', { sex: 'm', minAge: 22, maxAge: 40 }),
    tech: person('tech', { sex: 'm', minAge: 24, maxAge: 44 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
    detective: person('detective', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function watchPapers(make: Make) {
  const of = shapesOf(make);
  return {
    deal: of.contract('deal', 'MX-##/&|###/müh|Q-####/&|##-MO'),
    annex: of.contract('annex', '№ #|Ə-#/&|##-1'),
    rent: of.contract('rent', 'QY-###|##/icr|###-&'),
    act: of.paper('act', 'İNV-##|###/&-i|##/say'),
    post: of.paper('post', 'NJ-##|##/növ|0##'),
    handed: of.paper('handed', 'TT-###|#/&-t|####/p'),
    crime: of.paper('crime', '26#######|&######|1#-####/&'),
    claim: of.paper('claim', '##-##|T-###/&|###/tel'),
    answer: of.paper('answer', '###-cv|&/####|M-##'),
    opinion: of.paper('opinion', '##-ƏQ|####/&-k|KE-###'),
    proxy1: of.paper('proxy1', 'ET-###|##/&|№ ##-e'),
    proxy2: of.paper('proxy2', '1##/&|V-###-#|QM-##'),
    warrant: of.paper('warrant', '№ ######|OK-####/&|####-or'),
    licence: of.paper('licence', 'AB № ######|L-#####|XM-###/&'),
    bill: of.paper('bill', 'EQF########|@@ № ######|##########-&'),
    plate: of.plate('thief', '10-@@-###|77 @@ ###|99-@@-###|50@@###'),
    ring: of.phone('shift', '(050) ### ## ##|+994 55 ###-##-##|0777######'),
    call: of.phone('near', '(012) ###-##-##|+994 70 ### ## ##|(055)###-##-##'),
    mail: of.email('books', 'ucot##~anbar.example|hesab.fakt#~posta.example'),
    host: of.network('tech', '192.168.##.1##|cam##.qoruq.example|10.0.##.2##'),
    depot: of.place(
      'depot',
      'Zabrat qəsəbəsindəki anbarında|Güzdək yolundakı anbarında|Mehdiabad qəsəbəsindəki açıq anbarında|Kürdəmir dəmiryolu vağzalının arxasındakı anbarında',
      'loc',
    ),
    site: of.address(
      'p',
      'Dəmirçilər küçəsi %|Sənaye zonası, sahə %|Tbilisi yolu, bina %|Ə.Əlizadə küç., ev %',
    ),
    pawn: of.place(
      'pawn',
      'Sədərək ticarət mərkəzində|Biləcəri bazarında|Hövsan yarmarkasında',
      'loc',
    ),
  };
}

/** Goods were stolen at night from a depot that a hired security firm watched; the trader claims their price from it. */
const WATCH: Family = {
  ...FIRST_COMMERCIAL,
  key: 'sealed15-guarded-depot-theft',
  category: 'Kommersiya mübahisələri - Mühafizə xidmətlərinin göstərilməsi üzrə zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: { p: { as: 'company', trade: 'supply', role: 'iddiaçı' } },
  facts: (make) => {
    const cast = watchCast(make);
    const loss = make.dice.int(60, 340) * 100;
    return {
      ...cast,
      ...watchPapers(make),
      ...waysOf(make, cast),
      g: {
        ...make.company('g', 'work'),
        name: make.dice.pick(['Sayıq Göz', 'Qala Qoruq', 'Ağ Şahin Təhlükəsizlik', 'Keşikçi-N']),
        role: 'cavabdeh' as const,
      },
      law: stays(make, 'Mülki Məcəllənin 442 və 448-ci maddələrinə'),
      service: stays(make, 'Mülki Məcəllənin 777-ci maddəsi'),
      signed: make.day(420, 600),
      night: make.day(240, 300),
      counted: make.day(225, 238),
      claimed: make.day(170, 210),
      filed: make.day(70, 140),
      goods: make.dice.pick([
        'mis kabel və elektrik avadanlığı',
        'noutbuk və planşetlər',
        'kombi qazanları',
        'avtomobil təkərləri',
        'yun xalça və palazlar',
      ]),
      count: make.dice.int(14, 90),
      hour: make.dice.int(2, 4),
      loss: { t: 'money' as const, qepik: loss * 100 },
      part: { t: 'money' as const, qepik: Math.round(loss * 0.6) * 100 },
      fee: make.money(900, 2600, 50),
      duty: make.money(150, 500, 10),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen} ({proxy1} nömrəli etibarnamə), cavabdehin nümayəndəsi {agent.full:gen} ({proxy2} nömrəli etibarnamə) və vəkili {adv.full:gen} (order {warrant}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {g.full:dat} qarşı [oğurlanmış malların dəyərinin ödənilməsi|mühafizə müqaviləsinin lazımınca icra edilməməsi nəticəsində vurulmuş zərərin tutulması] tələbinə dair kommersiya işinə',
  story: [
    '{p.full} (VÖEN {p.voen}, {p.address}) {filed:loc} məhkəməyə verdiyi iddiada bildirmişdir ki, {signed:loc} {g.full} (VÖEN {g.voen}, {licence} nömrəli icazə) ilə {deal} nömrəli mühafizə müqaviləsi bağlanmışdır. Müqaviləni iddiaçıdan təsisçi {owner.full}, cavabdehdən direktor {boss.full} imzalamış, {annex} əlavəsi ilə obyektin planı [təsdiq edilmişdir|razılaşdırılmışdır]. Aylıq haqq {fee} olmuşdur.',
    'Cavabdeh {rent} nömrəli icarə müqaviləsi ilə tutulmuş {depot} ({site}) gecə növbələri qurmuş, açarlar {handed} nömrəli aktla verilmişdir. {night} tarixinin gecəsi, saat {hour} radələrində {count} ədəd {goods} aparılmışdır. Növbədə {guard.full} və {shift.sg} olmuş, növbə jurnalında ({post}) [heç bir qeyd aparılmamışdır|“sakitdir” sözü yazılmışdır]. Səhər oğurluğu birinci anbardar {keeper.full} görüb polisə xəbər vermişdir.',
    '{counted:loc} tərtib edilmiş {act} nömrəli inventarizasiya aktına görə əskik malın dəyəri {loss} olmuşdur, alış sənədi {bill} nömrəli fakturadır. Aktı {owner.init}, {keeper.init} və mühasib {books.full} imzalamış, surəti {mail} ünvanından cavabdehə göndərilmişdir. {claimed} tarixli {claim} nömrəli pretenziyaya {boss.inits} {answer} nömrəli məktubla [rədd cavabı vermişdir|məsuliyyəti tanımadığını yazmışdır].',
    'Müstəntiq {detective.full} {crime} nömrəli cinayət işini araşdırır; şübhəli {thief.full} [axtarışdadır|həbs edilmişdir], onun istifadə etdiyi {plate} nişanlı mikroavtobus [sahibsiz tapılmışdır|yolun kənarında aşkar edilmişdir]. İstintaqın məlumatına əsasən, malın bir hissəsi {pawn} fəhlə {loader.gs:abl} götürülmüş, {loader.surname} isə onu {cousin.full:abl} aldığını demişdir. {cousin.given} mühafizəçi {guard.given:gen} əmisi oğludur.',
    'Cavabdehin nümayəndəsi {agent.full} iddianı qəbul etməmişdir: müqaviləyə görə iddiaçı hasarı təmir etməli, kameraları ({host}) işlək saxlamalı idi, quraşdırıcı {tech.gs} isə [onları iki ay söndürmüşdü|kameraların yaddaşını dəyişməmişdi]. {guard.surname} qapıya, {shift.surname} arxa həyətə baxırdı. Vəkil {adv.init} əlavə etmişdir ki, əskik malı hesablayan {books.surname} özü iddiaçının maaşlı işçisidir, qaimədəki çəki də [uyğun gəlmir|fərqlidir].',
    'Şahid {guard.full} demişdir ki, gecə yarısı dincəlmək üçün otağa keçib, {shift.given:acc} həyətdə qoyub. {cousin.given} ilə [aylardır görüşmür|toydan-toya görüşür]. {shift.given} isə {ring} nömrəsindən ona “buralarda kim var” yazmış, cavab almamışdır. Şahid {keeper.full} bildirmişdir ki, hasarda dəlik bir həftə qalmışdı, bunu {boss.given:dat} demişdi, o da {tech.given:acc} göndərəcəyinə söz vermişdi. Qonşu anbarın sahibi {near.gs} səs eşidib {call} nömrəsindən zəng vurmuş, [heç kim götürməmişdir|telefon cavabsız qalmışdır].',
    {
      p: 'Əmtəəşünas-ekspert {expert.full} {opinion} nömrəli rəyində malın bazar dəyərini aktdakı məbləğə yaxın göstərmiş, {thief.surname:gen} daşıdığı yükün [həcminin mümkün olduğunu|bir gecədə aparıla bildiyini] qeyd etmişdir.',
      only: ['granted', 'partly-granted'],
    },
  ],
  reasoning: [
    '{law} əsasən öhdəliyi icra etməyən və ya lazımınca icra etməyən borclu vurulmuş zərəri ödəməlidir. {service} xidmət müqaviləsində icraçının razılaşdırılmış işi öz qüvvəsi ilə, lazımi diqqətlə görməsini nəzərdə tutur.',
    {
      p: 'Növbədə iki nəfər olsa da, {guard.init} yerini tərk etmiş, {shift.init:gen} çağırışına cavab verməmişdir. {near.surname:gen} səs eşitməsi, {keeper.surname:gen} hasar barədə xəbərdarlığı cavabdehin qayğı göstərmədiyini sübut edir. {cousin.surname} barəsində hökm olmasa da, zərərlə xidmətin pozulması arasında əlaqə var.',
      only: ['granted'],
    },
    {
      p: 'Hər iki tərəf zərərə yol vermişdir: {guard.surname} növbədən ayrılıb, iddiaçı isə hasarı bağlamayıb, {tech.init:gen} kameralarına nəzarət etməyib. {expert.init:gen} rəyini nəzərə alan məhkəmə zərərin altmış faizini cavabdehin üzərinə qoyur. {loader.surname:abl} götürülmüş mal isə qaytarılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Əskik malın miqdarı {books.init} ilə {keeper.init} tərəfindən, cavabdeh iştirak etmədən hesablanıb. {thief.init:gen} məsuliyyəti cinayət işində həll olunmalıdır. {boss.surname:gen} hasar barədə xəbərdar edildiyi yazılı sübutla təsdiqlənmir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 77, 88, 119, 216-218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin.',
      '{g.full:abl} {p.full:gen} xeyrinə {loss} zərər və {duty} rüsum tutulsun, {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {g.full:abl} {p.full:gen} xeyrinə {part} zərər tutulsun ({p.account} nömrəli hesab). Qalan hissədə rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {g.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

function bookkeepersCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 32, maxAge: 58 });
  return {
    p,
    spouse: person('spouse', { sex: p.sex === 'm' ? 'f' : 'm', surname: p.name.surname }),
    boss: person('boss', { sex: 'f', minAge: 36 }),
    clerkf: person('clerkf', { role: 'şahid', sex: 'f', minAge: 22, maxAge: 44 }),
    young: person('young', { sex: 'm', minAge: 20, maxAge: 27 }),
    fresh: person('fresh', { role: 'şahid', minAge: 30 }),
    cashier: person('cashier', { sex: 'f', minAge: 20, maxAge: 50 }),
    cook: person('cook', { sex: 'm', minAge: 26, maxAge: 60 }),
    client: ofElsewhere(make, person('client', { minAge: 30 }), [
      ...[undefined, undefined, undefined],
      ['Şimşək', 'Gülbən'],
      ['Xutsişvili', 'Marina'],
      ['Ramazani', 'Kamal'],
      ['Trofimova', 'Kira', 'Anatolyevna'],
    ]),
    supplier: person('supplier', { sex: 'm', minAge: 34 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function bookkeepersPapers(make: Make) {
  const of = shapesOf(make);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    deal: of.contract('deal', 'MU-##/&|###-mx|XM-####|##/otr-&'),
    annex: of.contract('annex', '##-a|Ə-#|№ 1/&'),
    lease: of.contract('lease', '##/ic-&|İC-###|A-####'),
    tax: of.paper('tax', '##-####/&-v|VQ-######|1##########'),
    second: of.paper('second', 'KP-#####|##/#-####-&|2#########'),
    report: of.paper('report', 'BY-######|###########-##|ƏDV-&-#####'),
    slip: of.paper('slip', '№ ######|QB ##-####|TRX#########'),
    check: of.paper('check', 'AUD-##/&|###/rəy|##-a/&'),
    claim: of.paper('claim', '##/&|№ ##-p|TƏ-###'),
    answer: of.paper('answer', '##-c/&|MC-###|####'),
    handing: of.paper('handing', 'Q-##|##/qəb|TA-###/&'),
    proxy: of.paper('proxy', '##/e-&|NE-###|#-####'),
    warrant: of.paper('warrant', '######|№ OX-####|##/###-or'),
    log: of.network('log', '85.132.##.1##|vergi-hesab.example/u/p#####|5.197.###.##'),
    phone: of.phone('clerkf', '(055) ### ## ##|+994 50 ###-##-##|(010)###-##-##'),
    line: of.phone('p', '070 ### ## ##|(099) ###-##-##|+994 77 ### ## ##'),
    mail: of.email('young', 'muhasib##~hesabat.example|stajor.###~mektub.example'),
    shop: of.address(
      'p',
      'Azad Mirzəyev küçəsi %|Atatürk pr., bina %, blok 1|Cavanşir küçəsi, ev %|Tələbə şəhərciyi, köşk %',
    ),
    flat: of.address(
      'supplier',
      'Dərnəgül yolu, ev %|Ziya Bünyadov pr. %, m. %|4-cü Çəmən döngəsi, ev %',
    ),
    spot: of.place(
      'spot',
      'Bülbülə qəsəbəsində|Göygöl yolunun üstündəki Topalhəsənli kəndində|Corat qəsəbəsində|Yeni Günəşli massivində',
      'loc',
    ),
    job: of.work(
      'spouse',
      'uşaq stomatologiyasında qeydiyyatçı|metro stansiyasında növbətçi|doğum evində tibb bacısı|texniki kollecdə kitabxanaçı',
    ),
    ill: of.health(
      'clerkf',
      'hamiləliyin ağır keçməsi|appendisit əməliyyatı|ayağın sınması|meningit',
    ),
  };
}

/** A small trader's hired bookkeepers filed no returns in time; he claims the tax fines from them. */
const BOOKKEEPERS: Family = {
  ...FIRST_COMMERCIAL,
  key: 'sealed15-late-tax-returns',
  category: 'Kommersiya mübahisələri - Mühasibat xidməti müqaviləsi üzrə zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const cast = bookkeepersCast(make);
    const fine = make.dice.int(24, 140) * 100;
    const fees = make.dice.int(6, 24) * 50;
    return {
      ...cast,
      ...bookkeepersPapers(make),
      ...waysOf(make, cast),
      b: {
        ...make.company('b', 'shop'),
        name: make.dice.pick(['Balans-Plyus', 'Rəqəm Dəftərxana', 'Dəqiq Hesab', 'Sakit Audit']),
        role: 'cavabdeh' as const,
      },
      law: stays(make, 'Mülki Məcəllənin 442, 443 və 448-ci maddələrinə'),
      taxlaw: stays(make, 'Vergi Məcəlləsinin 16 və 58-ci maddələri'),
      signed: make.day(600, 740),
      ended: make.day(250, 300),
      fined: make.day(310, 350),
      claimed: make.day(190, 230),
      filed: make.day(80, 150),
      trade: make.dice.pick([
        'kafe',
        'dönərxana',
        'gözəllik salonu',
        'mebel sexi',
        'şirniyyat dükanı',
      ]),
      quarters: make.dice.int(2, 4),
      fine: { t: 'money' as const, qepik: fine * 100 },
      half: { t: 'money' as const, qepik: fine * 50 },
      fees: { t: 'money' as const, qepik: fees * 100 },
      monthly: make.money(100, 300, 10),
      duty: make.money(80, 300, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'fərdi sahibkar {p.full:gen} {b.full:dat} qarşı [mühasibat xidmətinin lazımınca göstərilməməsindən yaranan zərərin|vergi hesabatlarının vaxtında verilməməsi nəticəsində tətbiq edilmiş sanksiyanın] tutulması tələbinə dair kommersiya işinə',
  story: [
    'Fərdi sahibkar {p.full} (VÖEN {voen}, FİN {p.fin}, yaşayır: {p.address}, telefon {line}) {filed:loc} məhkəməyə müraciət edib. İddiada yazılıb ki, o, {spot} ({shop}) {lease} nömrəli icarə ilə {trade} işlədir. {signed:loc} {b.full} (VÖEN {b.voen}) ilə {deal} nömrəli müqavilə bağlamış, şirkət uçotu aparmağı, hesabatları vaxtında göndərməyi [öhdəsinə götürmüşdür|öz üzərinə götürmüşdür]. Aylıq haqq {monthly} idi, müqaviləni şirkətdən {boss.full} imzalamışdır.',
    '{fined:loc} vergi orqanının {tax} nömrəli qərarı gəlib: {quarters} rüb üzrə bəyannamə verilməyib, dövriyyə az göstərilib, nəticədə {fine} maliyyə sanksiyası hesablanıb. Müraciət {second} nömrəli məktubla cavablandırılıb. İddiaçı sanksiyanı {slip} nömrəli ödənişlə [tam ödəmişdir|büdcəyə köçürmüşdür], şirkətlə müqaviləni isə {ended:loc} pozmuş, sənədləri {handing} nömrəli aktla geri almışdır. {claimed} tarixli {claim} nömrəli pretenziyaya {answer} nömrəli rədd cavabı verilib.',
    'İddiaçı demişdir ki, hər ay qəbz və qaimələri {phone} nömrəsinə şəkil şəklində göndərirdi, onları {clerkf.full} qəbul edirdi. {clerkf.given} ({ill}) məzuniyyətə çıxandan sonra işi {young.gs} adlı gəncə tapşırıblar, {young.given} isə [sənədləri itirib|telefona da cavab verməyib]. Elektron imzası da şirkətdə qalmışdı. Kassada {cashier.gs} çek vurmağı unutmurdu, {cook.given} usta da bunun şahididir. Alıcılardan {client.full} hətta [qaiməni özü istəmişdi|iki dəfə qaimə tələb etmişdi].',
    'Cavabdehin nümayəndəsi {rep.full} iddianı tanımamışdır. Onun sözlərinə görə, {annex} nömrəli əlavəyə əsasən ilkin sənədi vaxtında vermək iddiaçının borcudur. Qaimələrin çoxu malgöndərən {supplier.full:abl} ({flat}) gec alınıb, {p.given} [nağd satışı gizlədirdi|gəlirin bir hissəsini dəftərə yazmırdı]. {boss.inits} {mail} ünvanından xəbərdarlıq göndərib. Bəyannamə ({report}) {log} ünvanından hazırlanmış, lakin {spouse.gs} onu təsdiqləməyib; {spouse.given} {job} işləyir, imza kodu [onda olub|onun telefonuna gəlib].',
    'Şahid {clerkf.full} ifadəsində bildirmişdir ki, işdən çıxana qədər hesabatlar vaxtında gedirdi. Təhvil verəndə {young.surname:dat} hər müştərinin qovluğunu göstərmiş, {p_last} üzrə qovluqda əskik olmadığını demişdir. {boss.given} xanım “sonra baxarıq” [cavabını verib|deyib keçib]. {supplier.surname:gen} qaimələri gec gəlirdi, amma bu, bəyannaməyə mane deyildi.',
    'Hazırda uçotu aparan şahid {fresh.full} {check} nömrəli yoxlama rəyini təsdiq etmişdir: {young.init} iki rübün rəqəmini səhvən başqa müştərinin adına yazıb, {client.surname:gen} sifarişi də oradadır. {cashier.surname:gen} kassa hesabatları [düzgündür|bir-birinə uyğundur]. {fresh.given} bu işə görə iddiaçıdan {fees} almışdır.',
    {
      p: 'Vəkil {adv.init} {cook.full:gen} yazılı izahatını təqdim etmişdir: sənədləri ofisə o aparıb, {young_with} bir-iki dəfə [qapıda görüşüb|rastlaşıb].',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{law} əsasən öhdəliyi lazımınca icra etməyən borclu kreditora dəyən zərəri ödəməlidir. {taxlaw} bəyannaməni vaxtında vermək vəzifəsini vergi ödəyicisinin üzərinə qoyur, lakin bu, icraçının müqavilə üzrə məsuliyyətini istisna etmir.',
    {
      p: '{fresh:gen} rəyi və {clerkf.init:gen} ifadəsi səhvin {young.surname} tərəfindən, şirkətin daxilində edildiyini göstərir. {spouse.init:gen} imza kodunu bilməsi sübut olunmamışdır. {supplier.surname:gen} gecikdirdiyi qaimələr bəyannamənin verilməməsini doğrultmur.',
      only: ['granted'],
    },
    {
      p: 'Zərərin yaranmasında hər iki tərəfin payı var: {boss.surname} işə nəzarət etməmiş, {p.init} isə {spouse_dot} vasitəsilə gələn xəbərdarlığa məhəl qoymamışdır. Odur ki, sanksiyanın yarısı cavabdehdən tutulmalıdır. {fresh.surname:dat} ödənilmiş {fees} müqavilə ilə əlaqəli deyil.',
      only: ['partly-granted'],
    },
    {
      p: 'Bəyannamə hazırlanmış, təsdiqi {p_last} tərəfindən edilməmişdir. {clerkf.init:gen} ifadəsi onun məzuniyyətindən əvvəlki dövrə aiddir, {cook.surname} və {cashier.init:gen} dedikləri sənədlə təsdiqlənmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 119, 217, 218 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin: {b.full:abl} {p.full:gen} xeyrinə {fine} zərər, {duty} rüsum tutulsun və {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {b.full:abl} {p.full:gen} xeyrinə {half} tutulsun. Qalan tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {b.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SEALED_COMMERCIAL: readonly Family[] = [WATCH, BOOKKEEPERS];
