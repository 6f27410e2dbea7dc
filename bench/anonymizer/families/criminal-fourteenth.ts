import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { behind, homeOf, told } from './case-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { vinOf } from './written-forms.ts';

/** Two who telephoned, two who lost money, and those whose cards, flat and taxi served. */
function callers(make: Make) {
  const person = castOf(make);
  const accused = { role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const };
  const a = person('a', { ...accused, minAge: 22, maxAge: 36 });
  const vone = person('vone', { role: 'zərərçəkmiş', sex: 'f', minAge: 63, maxAge: 78 });
  return {
    a,
    vone,
    b: person('b', { ...accused, minAge: 20, maxAge: 33 }),
    vtwo: person('vtwo', { role: 'zərərçəkmiş', minAge: 35, maxAge: 60 }),
    mother: person('mother', { sex: 'f', surname: a.name.surname, minAge: 50, maxAge: 66 }),
    daughter: person('daughter', { sex: 'f', minAge: 34, maxAge: 48 }),
    neigh: person('neigh', { minAge: 40 }),
    teller: person('teller', { role: 'şahid', sex: 'f', minAge: 24, maxAge: 45 }),
    kone: person('kone', { role: 'şahid', sex: 'm', minAge: 19, maxAge: 30 }),
    ktwo: person('ktwo', { sex: 'f', minAge: 19, maxAge: 34 }),
    land: person('land', { minAge: 45 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    def1: person('def1', { kind: 'keep', sex: 'm' }),
    def2: person('def2', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function callPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = (entity: string) => make.mark(cardOf(make.dice), 'card', 'direct', entity);
  return {
    card1: card('vone'),
    card2: card('kone'),
    card3: card('ktwo'),
    order1: of.document('order1', n(6), `AA ${n(6)}`, `${n(2)}/${n(4)}`),
    order2: of.document('order2', n(6), `AA ${n(6)}`, `${n(2)}/${n(4)}`),
    appl: of.document('appl', `${n(5)}`, `Ə-${n(4)}`, `${n(2)}-${n(5)}`),
    letter: of.document('letter', `02/${n(4)}`, `${n(2)}-1/${n(4)}`, `${n(5)}/K`),
    reply: of.document('reply', `15-${n(4)}`, `${n(3)}/${n(3)}-m`, `T/${n(5)}`),
    search: of.document('search', `${n(3)}`, `${n(2)}-A`, `${n(4)}/ax`),
    opinion: of.document('opinion', `${n(5)}`, `${n(4)}-KT`, `${n(3)}/${n(3)}`),
    spoof: of.phone('spoof', `(012) ${n(3)}-${n(2)}-${n(2)}`, `+994 12 ${n(3)} ${n(2)} ${n(2)}`),
    imei: of.network('imei', `35${n(13)}`, `86${n(13)}`),
    host: of.network(
      'host',
      `185.${make.dice.int(10, 240)}.${make.dice.int(1, 250)}.${make.dice.int(2, 254)}`,
    ),
    plate: of.plate('plate', `77-${'RSTV'[make.dice.int(0, 3)]}B-${n(3)}`, `99-XK-${n(3)}`),
  };
}

function callPlaces(make: Make) {
  return {
    rented: homeOf(
      make,
      'land',
      'Rəşid Behbudov küçəsi',
      'Zərdabi prospekti',
      'Möhsün Sənani küçəsi',
    ),
    aborn: told(
      make,
      'place',
      'a',
      'loc',
      'Bala Xınıslı kəndində',
      'Hacıqədirli kəndində',
      'Qobu qəsəbəsində',
    ),
    bborn: told(
      make,
      'place',
      'b',
      'loc',
      'Sədərək qəsəbəsində',
      'Nüvədi kəndində',
      'Ərkivan qəsəbəsində',
    ),
    atm: told(
      ...([make, 'place', 'atm', 'loc'] as const),
      ...([
        '“Qələbə” ticarət mərkəzinin girişində',
        '20 Yanvar metro stansiyasının çıxışında',
      ] as const),
      '“Bizim Market” mağazasının qarşısında',
    ),
    ajob: told(
      ...([make, 'workplace', 'a', 'nom'] as const),
      ...(['“Mobil Aləm” mağazasında satıcı', '“Kuryer 24” şirkətində çatdırıcı'] as const),
      'Sədərək Ticarət Mərkəzində yükdaşıyan',
    ),
    vjob: told(
      ...([make, 'workplace', 'vtwo', 'nom'] as const),
      ...([
        '58 nömrəli tam orta məktəbin kimya müəllimi',
        '4 saylı uşaq poliklinikasının tibb işçisi',
      ] as const),
      'Bakı Texniki Kollecinin emalatxana müdiri',
    ),
    ill: told(
      make,
      'sensitive',
      'mother',
      'nom',
      'şəkərli diabet',
      'süd vəzi xərçəngi',
      'böyrək çatışmazlığı',
    ),
  };
}

/** Calls in the name of a bank's security office empty the accounts of two people. */
const PHONE_FRAUD: Family = {
  key: 'fourteenth-phone-fraud',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Dələduzluq',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = callers(make);
    return {
      ...people,
      ...callPapers(make),
      ...callPlaces(make),
      bank: make.company('bank', 'bank'),
      bform: behind(make, people.b),
      kform: behind(make, people.kone),
      on1: make.day(250, 300),
      on2: make.day(215, 245),
      found: make.day(180, 210),
      sum1: make.money(1100, 3900, 10),
      sum2: make.money(2300, 7800, 10),
      paid: make.money(300, 900, 50),
      code: stays(make, 'Cinayət Məcəlləsinin 178.2.1 və 178.2.4-cü maddələri'),
      term1: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay', '4 (dörd) il']),
      term2: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay', '1 (bir) il 6 (altı) ay']),
      minutes: make.dice.int(9, 41),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxslər {a.full} və {b.full:gen}, müdafiəçilər – vəkillər {def1.full} (order № {order1}) və {def2.full:gen} (order № {order2}), zərərçəkmişlər {vone.full} və {vtwo.full:gen} iştirakı ilə',
  subject: '{a.full} və {b.full:gen} {code} ilə təqsirləndirilmələrinə dair cinayət işinə',
  story: [
    'Təqsirləndirilən şəxs {a.full} {a.birth:loc} {aborn} anadan olub, Azərbaycan Respublikasının vətəndaşıdır, [orta|orta-ixtisas|natamam ali] təhsillidir, [subaydır|evlidir, bir azyaşlı övladı var], {ajob} işləyib, [əvvəllər məhkum olunmayıb|məhkumluğu ödənilib], {a.address} ünvanında qeydiyyatdadır (FİN {a.fin}, şəxsiyyət vəsiqəsi {a.idcard}). Təqsirləndirilən şəxs {b.full} {b.birthdot} tarixdə {bborn} doğulub, [işləmir|daimi iş yeri yoxdur], {b.address} ünvanında yaşayır, FİN {b.fin}.',
    '[Məhkəmə istintaqında müəyyən edilmişdir ki,|İttiham aktına əsasən] {a.init} {b.init} ilə qabaqcadan əlbir olaraq, [asan yolla pul qazanmaq|özgənin əmlakını ələ keçirmək] məqsədilə {rented} ünvanında kirayələdikləri mənzildən zənglər etmiş, pulun köçürülməsi üçün {kone.full} və {ktwo.full:gen} adına açılmış bank kartlarından istifadə etmişdir.',
    'Belə ki, {on1:loc} {a.surname} {vone.full:gen} {vone.phone} nömrəli telefonuna {spoof} nömrəsi görünməklə zəng edib, özünü {bank.full:gen} təhlükəsizlik şöbəsinin əməkdaşı kimi təqdim etmiş, {minutes} dəqiqəlik söhbət zamanı pensiya kartının nömrəsini ({card1}) və telefona gələn birdəfəlik şifrəni öyrənərək, {sum1:acc} {kone.gs:gen} adına olan {card2} nömrəli karta köçürmüşdür.',
    'Davam edərək {on2:loc} eyni üsulla {vtwo.full:acc} [aldadıb|çaşdırıb], onun {vtwo.account} nömrəli hesabından {sum2:acc} {ktwo.full:gen} {card3} nömrəli kartına keçirmiş, {b.gs} isə {atm} quraşdırılmış bankomatdan pulu götürmüşdür. Oraya onu {plate} qeydiyyat nişanlı taksi ilə {driver.full} aparmışdır.',
    'Təqsirləndirilən şəxs {a.sg} [təqsirini tam etiraf edərək|təqsirini qismən etiraf edib] ifadə verdi ki, söhbətin mətnini internetdən götürüb, kartları {b.given} tapırdı, pulu yarı bölürdülər. Öz payını {ill} diaqnozu ilə müalicə alan anası {mother.full:dat} xərcləyib. {b.full} bildirdi ki, zənglərin məzmunundan xəbərsiz olub, {a.given:gen} xahişi ilə [iki-üç dəfə pul çıxarıb|bankomata gedib], əvəzində {paid} alıb.',
    'Zərərçəkmiş {vone.full} ({vone.birth} təvəllüdlü, FİN {vone.fin}, {vone.address} ünvanında yaşayır, təqaüdçü) göstərdi ki, zəng edən oğlan nəzakətli danışır, ad-soyadını bilirdi. Şübhələnib qızı {daughter.full:acc} çağırsa da, o gələnədək pul çıxıb. Qonşusu {neigh.gs} onu [banka aparıb|maşını ilə filiala çatdırıb], orada {teller.full} kartı bağlayıb, ərizəsini {appl} nömrə ilə qeydə alıb.',
    'Zərərçəkmiş {vtwo.full} ({vjob}, əlaqə telefonu {vtwo.phone}) [həmin günü belə xatırladı:|ifadəsində dedi ki,] [həmin həftə kartını dəyişmişdi|bir gün əvvəl banka müraciət etmişdi], ona görə zəngə şübhələnməyib, şifrəni özü deyib. Mülki iddia verir, ziyanın {vtwo.account} nömrəli hesabına ödənilməsini istəyir.',
    'Şahid {kone.full} ifadə verdi ki, {b.gs:acc} məhəllədən tanıyır, kartını ona 50 manata verib, nə üçün işlədiləcəyini bilməyib. Elan edilmiş ifadəsində {ktwo.full} da [eyni halı|buna oxşar halı] göstərib: {kone.given} onu {b.given} ilə tanış edib. Şahid {driver.full} [{b.surname:acc} fotodan tanıyıb|{b.surname:gen} iki dəfə bankomatın yanında düşdüyünü deyib]. Mənzilin sahibi {land.full} ({land.phone}) kirayəçilərin [özlərini tələbə kimi təqdim etdiklərini|axşamlar yüksək səslə telefonla danışdıqlarını] bildirib. Şahid {teller.init} müştərinin ağladığını, ərizəni {daughter.given} xanımın yazdığını təsdiq etdi.',
    'İttiham həmçinin aşağıdakı sübutlarla təsdiq olunur: {bank.short:gen} {letter} nömrəli məktubu və hesab çıxarışları; mobil operatorun {reply} nömrəli cavabı – zənglər IMEI kodu {imei} olan aparatdan, {host} IP ünvanı vasitəsilə edilib; müstəntiq {investigator.init:gen} {found} tarixdə apardığı axtarışın protokolu (№ {search}) – mənzildən üç telefon, on bir SİM-kart, “{kform}” və “{bform}” yazılmış dəftər götürülüb; ekspert {expert.full:gen} {opinion} nömrəli rəyi.',
  ],
  reasoning: [
    '{code} dələduzluğun qabaqcadan əlbir olan bir qrup şəxs tərəfindən və xeyli miqdarda ziyan vurmaqla törədilməsinə görə məsuliyyət müəyyən edir.',
    '{b.init:gen} xəbərsiz olması barədə izahatı {kone.init} və {driver.init:gen} ifadələri, [mənzildə tapılmış dəftər|bankomatın görüntüləri] ilə təkzib olunur.',
    'Cəza təyin edilərkən {a.init:gen} [səmimi peşman olması|təqsirini boynuna alması], anası {mother.sg:gen} onun himayəsində olması, {b.init:gen} [ilk dəfə məhkəmə qarşısında dayanması|{vone.surname:dat} {paid} qaytarması] yüngülləşdirici hal sayılır, ağırlaşdırıcı hal yoxdur. Mülki iddialar sübuta yetirilmişdir.',
  ],
  guided:
    'Göstərilənlərə əsasən, Cinayət-Prosessual Məcəllənin 346, 347, 349, 351 və 353-cü maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli bilinsin və ona {term1} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
      '{b.full} {code} ilə təqsirli bilinsin və ona {term2} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin[, Cinayət Məcəlləsinin 70-ci maddəsinə əsasən cəza şərti hesab edilsin|].',
      'Mülki iddialar təmin edilsin: {a.full} və {b.full:abl} birgə qaydada {vone.full:gen} xeyrinə {sum1}, {vtwo.full:gen} xeyrinə {sum2} tutulsun. {land.init:dat} məxsus açarlar ona qaytarılsın.',
    ],
  },
  traps: ['cards-of-others', 'caller-number', 'names-in-a-notebook'],
};

/** A driver, the woman who crossed the road, those who saw it and those who came to help. */
function roadPeople(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 62, maxAge: 80 });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 52, maxAge: 70 });
  return {
    father,
    v,
    a: person('a', {
      ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const, minAge: 21, maxAge: 38 },
      ...{ surname: father.name.surname, father: father.name.given },
    }),
    spouse: person('spouse', { sex: 'm', surname: v.name.surname, minAge: 54, maxAge: 72 }),
    boy: person('boy', { sex: 'm', surname: v.name.surname, minAge: 8, maxAge: 14 }),
    rider: person('rider', { role: 'şahid', minAge: 20 }),
    keeper: person('keeper', { role: 'şahid', sex: 'm', minAge: 35 }),
    passer: person('passer', { sex: 'f', minAge: 19, maxAge: 25 }),
    medic: person('medic', { minAge: 28 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 36 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 27 }),
    def: person('def', { kind: 'keep' }),
    police: person('police', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    expert2: person('expert2', { kind: 'keep', sex: 'f' }),
  };
}

function roadPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    plate: make.plate('plate'),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'plate'),
    techpass: of.document('techpass', `BA № ${n(6)}`, `AF ${n(6)}`, `BD № ${n(6)}`),
    licence: of.document('licence', `AC ${n(6)}`, `AB № ${n(6)}`, `AZ ${n(7)}`),
    order: of.document('order', `${n(6)}`, `№ ${n(5)}-V`.slice(2), `${n(4)}/${n(2)}`),
    scheme: of.document('scheme', `${n(4)}`, `${n(3)}-S`, `${n(2)}/${n(3)}`),
    breath: of.document('breath', `${n(5)}`, `N-${n(4)}`, `${n(3)}/t`),
    medical: of.document('medical', `${n(3)}/TX`, `${n(4)}`, `${n(2)}-${n(4)}`),
    technical: of.document('technical', `${n(5)}`, `${n(4)}-AT`, `${n(3)}/${n(4)}`),
    history: of.document('history', `${n(5)}`, `${n(4)}/${n(3)}`, `X-${n(5)}`),
    proxy: of.document('proxy', `${n(1)}E-${n(4)}`, `${n(5)}`, `R-${n(4)}`),
    receipt: of.document('receipt', `${n(6)}`, `Q-${n(5)}`, `${n(4)}/${n(2)}`),
    policy: of.contract('policy', `İCB${n(7)}`, `${n(3)}-${n(6)}`),
    crossing: told(
      ...([make, 'place', 'crossing', 'loc'] as const),
      ...([
        '“Araz” kinoteatrının qarşısında',
        '9 saylı poliklinikanın yanındakı yol ayrıcında',
      ] as const),
      ...(['köhnə avtovağzalın qarşısında', '“Gənclik” parkının qərb girişində'] as const),
    ),
    ward: told(
      ...([make, 'workplace', 'ward', 'loc'] as const),
      ...(['1 saylı Şəhər Xəstəxanasında', 'Mərkəzi Rayon Xəstəxanasında'] as const),
      'Klinik Travmatologiya Mərkəzində',
    ),
    ajob: told(
      ...([make, 'workplace', 'a', 'nom'] as const),
      ...(['“Azərsu” idarəsində çilingər', '“Göyçək” şirniyyat evində sürücü-ekspeditor'] as const),
      '2 saylı İdman Məktəbində cüdo məşqçisi',
    ),
    vjob: told(
      ...([make, 'workplace', 'v', 'nom'] as const),
      ...([
        '21 nömrəli uşaq bağçasının tərbiyəçisi',
        'rayon kitabxanasının kitabxanaçısı',
      ] as const),
      '“Zərif” tikiş sexinin dərzisi',
    ),
    harm: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...([
        'sol bud sümüyünün qapalı sınığı',
        'kəllə-beyin travması',
        'çanaq sümüyünün sınığı',
      ] as const),
      'sağ baldır sümüklərinin açıq sınığı',
    ),
  };
}

/** A driver did not let a woman cross; she was badly hurt. */
const HIT_PEDESTRIAN: Family = {
  key: 'fourteenth-hit-pedestrian',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Yol hərəkəti təhlükəsizliyi əleyhinə cinayətlər',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = roadPeople(make);
    const tourist = foreigner(make, 'tourist', [
      ['Mehmet', 'Karaaslan'],
      ['Giorgi', 'Maçaidze'],
      ['Stanislav', 'Yermolenko'],
      ['Hamid', 'Rzazadəgan'],
    ]);
    return {
      ...people,
      ...roadPapers(make),
      tourist: tourist.full,
      touristsur: tourist.surname,
      vform: behind(make, people.v),
      car: make.dice.pick([
        '“Hyundai Elantra”',
        '“Mercedes-Benz C 180”',
        '“LADA 2107”',
        '“Kia Rio”',
      ]),
      on: make.day(160, 240),
      out: make.day(120, 150),
      loss: make.money(1800, 6400, 10),
      moral: make.money(2000, 5000, 500),
      speed: make.dice.int(68, 104),
      brake: make.dice.int(11, 29),
      hour: make.dice.pick(['07:40', '08:15', '18:50', '20:30', '21:10']),
      law: stays(make, '“Yol hərəkəti haqqında” 3 iyul 1998-ci il tarixli 517-IQ nömrəli Qanunun'),
      term: make.dice.pick(['2 (iki) il', '1 (bir) il 6 (altı) ay', '2 (iki) il 6 (altı) ay']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {a.full:gen}, onun müdafiəçisi vəkil {def.full:gen} (order № {order}), zərərçəkmiş {v.full:gen}, onun nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    '{a.full:gen} Cinayət Məcəlləsinin 263.1-ci maddəsi ilə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    'Təqsirləndirilən şəxs {a.full}: {a.birth:loc} anadan olmuş, [ali|orta] təhsilli, [evli|subay], {ajob}, məhkumluğu olmayan, {a.address} ünvanında yaşayan, FİN-i {a.fin}, sürücülük vəsiqəsi {licence}.',
    '[İşin materiallarından görünür ki,|Məhkəmə müəyyən edir ki,] {a.full} {on:loc} saat {hour} radələrində {father.full:dat} məxsus {plate} dövlət qeydiyyat nişanlı {car} markalı avtomobili (ban nömrəsi {vin}, qeydiyyat şəhadətnaməsi {techpass}) idarə edərək, {crossing} piyada keçidinə yaxınlaşarkən sürəti azaltmamış, yolu keçən {v.full:acc} vuraraq onun sağlamlığına ağır zərər vurmuşdur.',
    'Hadisə yerinə ilk çatan yol polisi inspektoru {police.full} sxem tərtib etmiş (№ {scheme}), sürücünü müayinəyə göndərmişdir. {breath} nömrəli protokola əsasən [sərxoşluq aşkar edilməyib|sərxoşluq əlaməti olmayıb]. Əyləc izinin uzunluğu {brake} metr, hesablanmış sürət saatda {speed} kilometr olub.',
    'Təqsirləndirilən şəxs {a.sg} ifadəsində [təqsirini etiraf edərək|hadisənin baş verməsini inkar etməyərək] bildirdi ki, qarşıdan gələn avtobusun işığı gözünü qamaşdırıb, qadını son anda görüb, əyləci basıb. Maşında iş yoldaşı {rider.full} olub. Maşını atası [{father.given} kişi ona etibarnamə ilə verib|{father.init} ona iki ildir ki, etibar edib], özü düşüb təcili yardım çağırıb.',
    'Zərərçəkmiş {v.full} ({v.birthdot} təvəllüdlü, {vjob}, {v.address}) göstərdi ki, nəvəsi {boy.given:acc} məktəbdən götürməyə gedirdi, keçidin ortasında olanda zərbə alıb, [sonrasını xatırlamır|gözünü xəstəxanada açıb]. Əri {spouse.full} ({spouse.phone}) {out:loc} onu xəstəxanadan evə gətirib, hələ də əsa ilə gəzir. {spouse.given} dərmanlara çəkilən xərcin qəbzlərini saxlayıb (sonuncusu {receipt} nömrəlidir).',
    'Şahid {rider.full} göstərdi ki, {a.given} telefonla danışmırdı, sadəcə [gec əyləc verdi|yolun kənarına baxırdı]. Şahid {keeper.full} – yaxınlıqdakı köşkün sahibi – [yol boş idi, qadın keçidlə gedirdi, deyə bildirdi|piyadanın keçidin üzərində olduğunu dəqiq gördüyünü dedi]. Tələbə {passer.full} yaralının başının altına çantasını qoyub, telefonundan ərinə zəng edib. Dayanacaqda olan əcnəbi {tourist} [yol polisinə videogörüntünü verib|tərcüməçi vasitəsilə izahat verib], {touristsur:gen} çəkdiyi kadrlarda maşının sürəti aydın görünür.',
    'Təcili yardım briqadasının həkimi {medic.full} çağırışı qəbul edib, xəstəni {ward} yerləşdirib; orada cərrah {surgeon.full} onu əməliyyat edib (xəstəlik tarixi № {history}). {surgeon.init:gen} izahatına görə müalicə hələ davam edir. Məhkəmə-tibbi ekspert {expert2.full:gen} {medical} nömrəli rəyinə əsasən “{vform}” adlı şəxsdə {harm} aşkar edilib, xəsarət ağır dərəcəlidir. Avtotexniki ekspert {expert.full:gen} {technical} nömrəli rəyi göstərir ki, sürücünün [texniki imkanı olub|zərbənin qarşısını almaq imkanı olub].',
    'Zərərçəkmişin nümayəndəsi {agent.init} {loss} müalicə xərcinin və {moral} mənəvi zərərin ödənilməsini tələb etdi. Avtomobilin icbari sığortası {policy} nömrəli şəhadətnamə ilə rəsmiləşdirilib. [Təqsirləndirilən şəxs {v.surname:dat} indiyədək heç nə ödəməyib.|{father.init} zərərçəkmişin evinə gedib üzr istəyib, xərclərin bir hissəsini ödəyib.]',
  ],
  reasoning: [
    '{law} tələblərinə görə sürücü nizamlanmayan piyada keçidinə yaxınlaşarkən sürəti azaltmalı və ya dayanmalıdır. [Qarşıdan gələn maşının işığı onu bu vəzifədən azad etmir.|Görünmə məhdudlaşdıqda sürət dayanmağa imkan verməlidir.]',
    '{keeper.init} və {rider.surname:gen} ifadələri, {tourist:gen} görüntüsü, ekspertlərin rəyləri bir-birini tamamlayır. {a.init:gen} əməli Cinayət Məcəlləsinin 263.1-ci maddəsi ilə düzgün tövsif edilmişdir. Onun [ilk dəfə cinayət törətməsi|təcili yardım çağırması] yüngülləşdirici hal sayılır.',
    'Mülki iddianın müalicə xərclərinə aid hissəsi qəbzlərlə sübut olunmuşdur. [Mənəvi zərər barədə tələb mülki qaydada həll edilməlidir, bu hüquq {v.init:dat} və {agent.init:dat} izah olunmuşdur.|{agent.surname:gen} mənəvi zərərlə bağlı tələbinin mülki icraatda həlli məqsədəuyğundur, {v.sg} buna etiraz etmədi.]',
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Cinayət-Prosessual Məcəllənin 39, 43, 346, 349 və 351-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{a.full} Cinayət Məcəlləsinin 263.1-ci maddəsi ilə təqsirli bilinsin, ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin, nəqliyyat vasitəsini idarə etmək hüququ iki il müddətinə məhdudlaşdırılsın[, cəza Cinayət Məcəlləsinin 70-ci maddəsinə əsasən şərti hesab edilsin|].',
      'Mülki iddia qismən təmin edilsin, {a.full:abl} {v.full:gen} xeyrinə {loss} müalicə xərci tutulsun. {plate} nişanlı avtomobil {father.full:dat} qaytarılsın.',
    ],
  },
  traps: ['grandson-by-given-name', 'passer-by', 'foreign-eyewitness'],
};

/** Criminal cases of the sealed set. */
export const FOURTEENTH_CRIMINAL: readonly Family[] = [PHONE_FRAUD, HIT_PEDESTRIAN];
