import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from '../families/named-shapes.ts';

function carCast(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 27, maxAge: 52 });
  const e = person('e', { role: 'cavabdeh', minAge: 29, maxAge: 60 });
  const dealer = person('dealer', { sex: 'm', minAge: 28, maxAge: 55 });
  return {
    ...{ d, e },
    agent: person('agent', { role: 'nümayəndə', maxAge: 42 }),
    mother: person('mother', { sex: 'f', minAge: 55 }),
    inlaw: person('inlaw', {
      ...{ sex: 'm' as const, surname: e.name.surname, minAge: 26 },
      ...(e.sex === 'm' ? { father: e.father } : {}),
    }),
    dealer: ofElsewhere(make, dealer, [
      undefined,
      undefined,
      undefined,
      ['Qvaramia', 'Tengiz'],
      ['Lozovoy', 'Stepan', 'İliç'],
      ['Möhsüni', 'Səccad'],
    ]),
    clerkman: person('clerkman', { maxAge: 40 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 30 }),
    parker: person('parker', { sex: 'm', minAge: 45 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    bailiff: person('bailiff', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function carPapers(make: Make) {
  const of = shapesOf(make);
  return {
    plate: of.plate('car', '77-@@-###|10-@@-###|90-@@-###|99 @@ ###'),
    vin: of.plate('car', 'KMHD841C##U######|WDD2120########|XTA217030#0######|JTNB11HK########'),
    pass: of.paper('pass', 'AA ######|№ ######|BT-######'),
    newpass: of.paper('newpass', 'BC № ######|DD-######|######'),
    loan: of.contract('loan', 'AK-#####|KR/######|####-##-#'),
    pledge: of.contract('pledge', 'G-####|####/G|GR-#####'),
    entry: of.paper('entry', 'DƏY-#######|########|2-######'),
    sale: of.contract('sale', '#-####|AS ###|####-N'),
    power: of.paper('power', '1E-###|####|VK-#####'),
    proxy: of.paper('proxy', '##/&|###|E-##'),
    order: of.paper('order', '######|VO-####|№ ####'),
    claim: of.paper('claim', '###/&|T-####|##-##'),
    reply: of.paper('reply', 'DYP-####|2/##-###|####'),
    parked: of.paper('parked', 'D-##|№ ###|####'),
    writ: of.paper('writ', 'İV № #####|####/&|######'),
    dealphone: of.phone('dealer', '+994 70 ### ## ##|(055) ###-##-##|050#######'),
    mphone: of.phone('mechanic', '(077) ###-##-##|051 ### ## ##'),
    ad: of.network('dealer', 'elan.example/avto/########|www.masin-bazar.example/#######'),
    job: of.work(
      'd',
      'çörək zavodunda ekspeditor|mehmanxanada qapıçı|şəhər parkında mühafizəçi|aqroservisdə kombaynçı|tikinti düzəltmə idarəsində malyar',
    ),
    ejob: of.work(
      'e',
      'stomatologiya klinikasında həkim|kənd kitabxanasının müdiri|aptek müdiri|şadlıq sarayında inzibatçı',
    ),
    market: of.place(
      'market',
      'Lökbatan avtomobil bazarında|Sumqayıt avtobazarında|“Şimal” avtosalonunda|Gəncə avtomobil bazarında',
      'loc',
    ),
  };
}

/** A lender wants the car pledged for a loan, which the borrower sold on without a word; the buyer says she knew nothing. */
const PLEDGED_CAR: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-pledged-car-sold-on',
  category: 'Kredit mübahisələri - Tələbin girov qoyulmuş əşyaya yönəldilməsi',
  outcomes: { granted: 3, 'partly-granted': 3 },
  cast: { c: { as: 'company', trade: ['credit', 'bank'], role: 'iddiaçı' } },
  facts: (make) => {
    const cast = carCast(make);
    return {
      ...cast,
      ...carPapers(make),
      ...waysOf(make, cast),
      law: stays(make, 'Mülki Məcəllənin 269, 279, 289 və 739-cu maddələrinə'),
      police: stays(make, 'Baş Dövlət Yol Polisi İdarəsinin'),
      signed: make.day(620, 760),
      sold: make.day(420, 520),
      stopped: make.day(380, 415),
      claimed: make.day(220, 300),
      filed: make.day(110, 190),
      sum: make.money(6000, 19_000, 100),
      rest: make.money(3800, 5900, 10),
      percent: make.money(400, 1500, 10),
      fine: make.money(150, 700, 10),
      price: make.money(7000, 16_000, 100),
      bond: cast.e.sex === 'm' ? 'qardaşı' : 'qaynı',
      months: make.dice.pick([24, 36, 48]),
      year: make.dice.int(2008, 2017),
    };
  },
  present:
    'iddiaçı {c:gen} nümayəndəsi {agent.full:gen} (etibarnamə {proxy}), cavabdeh {d.full:gen}, cavabdeh {e.full:gen} və onun vəkili {advocate.full:gen} (order {order}) iştirakı ilə',
  subject:
    '{c:gen} {d.full:dat} və {e.full:dat} qarşı kredit borcunun tutulması və tələbin girov əşyasına yönəldilməsi haqqında iddiası üzrə mülki işə',
  story: [
    '{filed:loc} məhkəməyə daxil olmuş iddia ərizəsinə görə, {c.full} (VÖEN {c.voen}) ilə {d.full} (FİN {d.fin}, {d.idcard}) arasında {signed:loc} {loan} nömrəli kredit müqaviləsi bağlanmış, {d.init:dat} {months} ay müddətinə {sum} verilmişdir. [Öhdəliyin təminatı kimi|Borcun qaytarılmasını təmin etmək üçün] {pledge} nömrəli müqavilə ilə [cavabdehin|borcalanın] {year} buraxılışlı, {plate} nişanlı avtomobili (ban {vin}, qeydiyyat şəhadətnaməsi {pass}) girov qoyulmuş, girov {entry} nömrə ilə daşınar əmlakın yüklülüyü reyestrinə daxil edilmişdir.',
    'İddiaçının nümayəndəsi {agent.full} izah etmişdir ki, ödənişlər {stopped:abl} dayanıb, qalıq {rest} əsas borc, {percent} faiz və {fine} dəbbə pulundan ibarətdir. Kredit mütəxəssisi {clerkman.sg} borcluya zəng edəndə [cavab verən olmayıb|telefonu anası {mother.given} götürüb], {claimed:loc} göndərilən {claim} nömrəli tələbnamə də nəticə verməyib. {police} {reply} nömrəli cavabından məlum olub ki, maşın artıq {e.full:gen} adınadır ({newpass}).',
    'Cavabdeh {d.full} ({d.birthdot} təvəllüdlü, {job} işləyir, {d.address}, tel. {d.phone}) borcu [tanıyıb|inkar etməyib], lakin demişdir ki, anası {mother.full:gen} əməliyyatına pul lazım olduğundan maşını {sold:loc} {market} alverçi {dealer.full:dat} verib. [{dealer.given} ona|Həmin şəxs – {dealer.given}] “girov məsələsini özüm həll edəcəyəm, {clerkman.given} tanışımdır” deyib, {price} əvəzinə yarısını ödəyib. Notarius {notary.full:gen} yanında [{power} nömrəli etibarnamə verib|{dealer.given:gen} adına {power} nömrəli vəkalətnamə yazdırıb].',
    '{e.full} (ş/v {e.idcard}, FİN {e.fin}, {ejob}, ünvanı {e.address}) isə iddianın ona aid hissəsini qəbul etməyib. Onun sözlərinə görə, elanı ({ad}) {bond} {inlaw.given} tapıb, {dealphone} nömrəsinə zəng edib, {price:acc} {dealer.given:dat} verib, {sale} nömrəli müqaviləni imzalayıb. [Qeydiyyatda heç kim girovdan danışmayıb|Girov haqqında ona heç nə deyilməyib], yol polisi əməkdaşı {officer.full} sənədləri maneəsiz qəbul edib. {d.surname:acc} məhkəməyədək ümumiyyətlə görməyib.',
    'Şahid {mechanic.full} (telefon {mphone}) göstərmişdir ki, maşını alışdan əvvəl [{inlaw.gs} ilə|{inlaw_surwith}] onun yanına gətiriblər, mühərrikinə baxıb. {dealer.gs} orada “{d.given} borcunu verəndə kağızı çıxacaq” deyib, {e.given} bunu eşitməyə bilməzdi, çünki yanlarında dayanmışdı. [{inlaw.given} cavabında gülüb.|{inlaw.given} isə “qorxma, düzələcək” cavabını verib.]',
    {
      p: 'Vəkil {advocate.init} bildirmişdir ki, {mechanic.surname} ilə {d_dot} [qonşudurlar|bir kənddəndirlər], onun ifadəsi qərəzlidir; {e.init} maşın üçün hər ay {parker.full:dat} məxsus dayanacağa ({parked} nömrəli yer) pul ödəyir, yəni onu heç kimdən gizlətmir.',
      chance: 0.75,
    },
    'İşdəki sənədlərdən görünür ki, iddianın təmin edilməsi barədə qərardad əsasında icra məmuru {bailiff.full} {writ} nömrəli icra vərəqəsi üzrə maşına həbs qoymuş, onu {parker.init:gen} saxlancına vermişdir. {clerkman_last} tərəfindən tərtib edilən borc arayışı {c.account} hesabı göstərilməklə təqdim olunmuşdur.',
  ],
  reasoning: [
    '{law} əsasən girov hüququ girov əşyasının başqasının mülkiyyətinə keçməsi ilə xitam olunmur, borc vaxtında qaytarılmadıqda girovsaxlayan tələbinin həmin əşyanın dəyərindən ödənilməsini tələb edə bilər.',
    {
      p: '[Borcun miqdarı {d.init} tərəfindən mübahisələndirilmir.|{d.surname} borcun hesablanmasına etiraz etməyib.] Girov reyestrdə açıq olduğundan {e.init} ondan xəbərsiz olduğuna istinad edə bilməz, {mechanic.init:gen} ifadəsi də bunu göstərir. {dealer.init} ilə hesablaşma ayrıca [mübahisədir|iddianın predmetidir].',
      only: ['granted'],
    },
    {
      p: 'Əsas borc və faiz {d.surname:abl} tutulmalıdır. Dəbbə pulu isə tələbnamənin {mother.init:dat} təhvil verilməsi nəzərə alınaraq azaldılmalıdır. Reyestr qeydi alğı-satqıdan sonra aparıldığı üçün {e.surname} vicdanlı əldə edən sayılır; {inlaw.init} və {dealer.surname} arasında olan söhbət [kifayət deyil|sübut edilməyib].',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 119, 216–218, 220 və 233-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {c.full:gen} xeyrinə {rest} əsas borc, {percent} faiz, {fine} dəbbə pulu tutulsun, tələb {e.full:gen} adına olan {plate} nişanlı avtomobilə yönəldilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {d.full:abl} {c.full:gen} xeyrinə {rest} əsas borc və {percent} faiz tutulsun. {e.full:dat} qarşı tələb rədd edilsin, {plate} nişanlı avtomobilin həbsi götürülsün.',
    ],
  },
};

function tallyCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 34, maxAge: 64 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 38, maxAge: 62, house: true });
  const driver = person('driver', { sex: 'm', minAge: 28 });
  return {
    ...{ p, d },
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 35, maxAge: 60 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 18, maxAge: 24 },
    }),
    seller: person('seller', { role: 'şahid', sex: 'f', minAge: 22, maxAge: 45 }),
    first: person('first', { minAge: 30 }),
    second: person('second', { sex: 'f', minAge: 40 }),
    third: person('third', { sex: 'm', minAge: 30 }),
    elder: person('elder', { role: 'şahid', sex: 'm', minAge: 63, maxAge: 82 }),
    driver: ofElsewhere(make, driver, [
      undefined,
      undefined,
      undefined,
      ['Emirbekov', 'Şamil'],
      ['Xantadze', 'Merab'],
    ]),
    expert: person('expert', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function tallyPapers(make: Make) {
  const of = shapesOf(make);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    note: of.paper('note', '##|№ #|s/n ##'),
    opinion: of.paper('opinion', '####|X-###/&|##-#####'),
    talk: of.paper('talk', 'M-###|##/&|###'),
    order: of.paper('order', '######|O-####|@@ ###'),
    bill: of.paper('bill', 'EQ-######|№ ####|HF ####'),
    settled: of.paper('settled', '###|A-##|##-#'),
    transfer: of.paper('transfer', '##########|TX-######|P #######'),
    refuse: of.paper('refuse', '##/&|###|İ-###'),
    sonphone: of.phone('son', '(055) ### ## ##|+994 51 ###-##-##|070#######'),
    sellphone: of.phone('seller', '050 ### ## ##|(077) ###-##-##'),
    plate: of.plate('driver', '10-@@-###|99-@@-###|20 @@ ###'),
    shop: of.place(
      'shop',
      '“Ruzi” ərzaq mağazasında|kənd məktəbinin qarşısındakı mağazada|“Bol Süfrə” dükanında|dəyirmanın yanındakı ticarət köşkündə',
      'loc',
    ),
    djob: of.work(
      'd',
      'su kanalı idarəsində juvarçı|üzüm emalı sexində fəhlə|fermer təsərrüfatında traktorçu|kənd klubunda gecə gözətçisi|meşə mühafizəsində briqadir',
    ),
    away: of.work(
      'son',
      'Sumqayıtda qaynaq sexində|paytaxtda yanacaqdoldurma məntəqəsində|soyuducu anbarda|mebel fabrikində',
      'loc',
    ),
    ill: of.health('wife', 'xərçəng|böyrək daşı|ürək qapağı qüsuru|şəkərli diabet'),
  };
}

/** A village shopkeeper sues for goods taken on credit over two years; the book of debts is the only paper. */
const TALLY_BOOK: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-shop-tally-book',
  category: 'Borc mübahisələri - Nisyə verilmiş malın dəyərinin tutulması',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const cast = tallyCast(make);
    const { given } = cast.d.name;
    return {
      ...cast,
      ...tallyPapers(make),
      ...waysOf(make, cast),
      inbook: named(
        make,
        cast.d,
        make.dice.pick([`Juvar ${given}`, `Uzun ${given}`, `Qara ${given}`]),
      ),
      shopname: named(
        make,
        cast.second,
        make.dice.pick([`Topal ${cast.second.name.given}`, `Dərzi ${cast.second.name.given}`]),
      ),
      law: stays(make, 'Mülki Məcəllənin 385, 567 və 594-cü maddələrinə'),
      began: make.day(800, 1000),
      last: make.day(330, 420),
      came: make.day(230, 300),
      filed: make.day(90, 170),
      debt: make.money(900, 4200, 1),
      proved: make.money(380, 880, 1),
      back: make.money(50, 300, 10),
      one: make.money(20, 160, 1),
      two: make.money(15, 240, 1),
      pages: make.dice.int(6, 23),
      sacks: make.dice.int(2, 9),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkil {advocate.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nisyə götürülmüş malların pulunun tutulmasına dair iddiası üzrə mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, VÖEN {voen}, {p.address}) {filed:loc} verdiyi ərizədə qeyd etmişdir ki, fərdi sahibkardır, {shop} [ərzaq və təsərrüfat malları satır|gündəlik tələbat malları satır]. Həmkəndlisi {d.full} {began:abl} {last:dat} qədər ailəsi üçün un, yağ, şəkər, {sacks} kisə taxıl və mal-qara yemi nisyə götürüb. [Hər dəfə malın adı və qiyməti dəftərə yazılıb|{p.given} hər alışı dəftərə köçürüb], [cəmi|ümumilikdə] {debt} borc yığılıb, {back} qaytarılıb.',
    'Dəftərin {pages} səhifəsi işə əlavə olunub. Cavabdehin adı orada {inbook} kimi yazılıb; həmin səhifələrdə başqa alıcıların da qeydləri var: “{first.gs} – {one}”, “{shopname} – {two}”, “{third_one} – ödədi”. Dəftərin arasında {d_one} imzalı, {note} nömrəli kağız saxlanılıb, orada “payıza verəcəyəm” sözləri yazılıb.',
    'İddiaçının izahatına görə, malın bir qismini oğlan – {son.given} aparıb, bir qismini isə yük maşınının ({plate}) sürücüsü {driver.full} birbaşa {d_house:dat} boşaldıb; sonuncu partiyanın {bill} nömrəli qaiməsi var. {came:loc} kənd ağsaqqalı {elder.given} ilə birgə borcu istəməyə gediblər, [cavabdehin həyat yoldaşı {wife.given} qapını açıb, “pul yoxdur” deyib|{wife.given} onları içəri buraxmayıb, {d.given:gen} evdə olmadığını söyləyib]. Elektron pul köçürməsi ({transfer}) ilə cəmi {back} daxil olub.',
    'Cavabdeh {d.full} ({d.idcard}, {d.birth:loc} doğulub, {djob}, {d.address}) iddianı qismən tanıyıb. O, həyat yoldaşı {wife.full:gen} {ill} ilə bağlı [müalicəsinə|əməliyyatına] görə ödəyə bilmədiyini, [dəftərdəki rəqəmlərin şişirdildiyini|yazılan qiymətlərin bazardan baha olduğunu], {p.given:gen} kənd adamlarının savadsızlığından istifadə etdiyini deyib. {note} nömrəli kağızı o yazmayıb, yazan {son.full} ola bilər, {son.given} isə {away} işləyir. {son.given:gen} nömrəsi {sonphone} məhkəməyə təqdim edilib.',
    'Mağazanın satıcısı {seller.full} ({sellphone}) şahid kimi göstərmişdir ki, malı özü çəkib verib, dəftəri axşamlar {p.init} aparıb. {wife.given} xanım ay başında gəlib hesabı soruşurdu, bir dəfə {first.given:gen} yanında “{p.surname} bizi öldürməz” deyib. {d.surname} heç vaxt hesabla razılaşmadığını bildirməyib; {third.given:gen} səhifəsi cırılıb, çünki o, borcunu bağlayıb.',
    '{elder.full} ifadəsində demişdir ki, {p_with} cavabdehin qapısına gedib, [orada {d.given} borcu boynuna alıb|{d_last} “borcumdur, inkar etmirəm” deyib], ancaq məbləğ deyilməyib. Sonradan sahə müvəkkili {officer.full} tərəflərlə söhbət aparıb, {talk} nömrəli arayış tərtib edib. {driver.given} isə malı boşaldanda {wife.init:gen} qaiməyə [qol çəkdiyini|imza atdığını] telefonla təsdiqləyib.',
    {
      p: 'Cavabdeh dəftərdən başqalarının borcu ilə onun borcunun qarışdığını iddia edib: {second.full:gen} adına yazılan un əslində [ona verilib|onun adına keçib]. Dindirilən {second.given} bunu inkar etməmiş, {first.full} isə {settled} nömrəli izahatında öz borcunu ödədiyini yazmışdır.',
      chance: 0.75,
    },
    'Xətşünaslıq ekspertizasının {opinion} nömrəli rəyində (ekspert {expert.full}) {note} nömrəli kağızın mətninin {d.full} tərəfindən [yazıldığı|icra edildiyi] göstərilmişdir. Cavabdeh {refuse} nömrəli ərizə ilə rəyə etiraz etmişdir.',
  ],
  reasoning: [
    '{law} uyğun olaraq alqı-satqı müqaviləsi üzrə alıcı malın haqqını ödəməlidir; malın kreditə satılması ödəniş vaxtının müəyyən edilməsini tələb edir, vaxt göstərilmədikdə borclu tələbdən sonra ağlabatan müddətdə borcunu icra etməlidir.',
    {
      p: '[Dəftərdəki qeydlər {seller.init:gen} ifadəsi|Nisyə hesabı {seller.surname} tərəfindən verilən ifadə] və {expert.init:gen} rəyi ilə uzlaşır. {d.init} qismən köçürmə etməklə borcu tanımışdır, {elder.init} isə onun etirafını eşitmişdir. {driver.surname} tərəfindən boşaldılan yük də [hesablamaya|tələbə] daxildir.',
      only: ['granted'],
    },
    {
      p: 'Dəftərin bir hissəsi {second.init:gen} və {third.init:gen} alışlarını da əks etdirir, onları {d.init:abl} tutmaq olmaz. {son.init:gen} imzaladığı qeydlər isə atasını öhdəlik altına salmır. Qaimə və köçürmə ilə yalnız {proved} məbləğində borc [sübut olunur|təsdiqini tapır].',
      only: ['partly-granted'],
    },
    {
      p: 'Birtərəfli qaydada aparılan dəftər müqavilənin bağlanmasını sübut etmir: {seller.surname} iddiaçının işçisidir, {elder.init} məbləğ eşitməyib, {wife.init} dindirilməyib. {first.surname:gen} izahatı da [mübahisəyə aid deyil|borcu təsdiqləmir].',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 77, 88, 216–218, 220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {debt} tutulub {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə {proved} tutulsun, qalan məbləğ üzrə tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} iddiası sübuta yetirilmədiyindən rədd edilsin.'],
  },
};

/** Loan cases. */
export const SEALED_LOAN: readonly Family[] = [PLEDGED_CAR, TALLY_BOOK];
