import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { sometimesRare } from './obligation-marks.ts';
import { vinOf } from './written-forms.ts';

const ACCUSED = { role: 'təqsirləndirilən şəxs', sex: 'm' } as const;

/** Two who took a car, the acquaintance who sold it, its owner, and those who saw, bought or mended. */
function carPeople(make: Make) {
  const person = castOf(make);
  const a = person('a', { ...ACCUSED, minAge: 19, maxAge: 25 });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 32, maxAge: 61 });
  return {
    a,
    v,
    b: person('b', { ...ACCUSED, minAge: 19, maxAge: 24 }),
    c: person('c', { ...ACCUSED, minAge: 29, maxAge: 44 }),
    wife: person('wife', { sex: 'f', surname: v.name.surname, minAge: 30, maxAge: 56 }),
    mother: person('mother', { sex: 'f', surname: a.name.surname, minAge: 42, maxAge: 60 }),
    neigh: person('neigh', { role: 'şahid', minAge: 40, maxAge: 72 }),
    guard: person('guard', { sex: 'm', minAge: 45, maxAge: 68 }),
    smith: person('smith', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 55 }),
    buyer: person('buyer', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 60, house: true }),
    mate: person('mate', { sex: 'f', minAge: 26, maxAge: 50 }),
    girl: person('girl', { sex: 'f', minAge: 19, maxAge: 24 }),
    def1: person('def1', { kind: 'keep', sex: 'm' }),
    def2: person('def2', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function carPapers(make: Make) {
  const { paper, phone, plate } = fillersOf(make);
  return {
    plate: make.plate('plate'),
    false: plate('false', '77-@@-###', '10-@@-###'),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'plate'),
    techpass: paper('techpass', 'AA № ######', 'BC ######', 'AF № ######'),
    order1: paper('order1', '######', 'SS ######', '###/##'),
    order2: paper('order2', '######', 'VH ######', '####/##'),
    report: paper('report', '####', 'X-#####', '##/####'),
    scene: paper('scene', '###', '##-H', '###/#'),
    search: paper('search', '##/###', 'AX-###', '####'),
    facing: paper('facing', '##', 'Ü-##', '###/ü'),
    value: paper('value', '#####', '####-ƏM', '##/###-e'),
    trust: paper('trust', '#-####', 'E-#####', 'R № ####'),
    slip: paper('slip', '#####', 'L-####', '######'),
    imei: make.mark(
      `35${Array.from({ length: 13 }, () => make.dice.int(0, 9)).join('')}`,
      ...(['network', 'direct', 'imei'] as const),
    ),
    tip: phone('tip', '(050) ###-##-##', '070 ### ## ##', '+994 55 ### ## ##'),
  };
}

function carPlaces(make: Make) {
  const { address } = fillersOf(make);
  return {
    yard: address(
      'v',
      'İnşaatçılar küçəsi, ev %',
      'Sabit Orucov küçəsi %',
      'Yeni Həyat küçəsi, bina %',
    ),
    garage: told(
      ...([make, 'place', 'smith', 'loc'] as const),
      ...(['Hövsan qəsəbəsindəki dəmirçi sexində', '“Dəyirman” yol ayrıcındakı qarajda'] as const),
      ...(['Binə qəsəbəsində köhnə avtobus parkında', 'Ramana yolundakı təmir sexində'] as const),
    ),
    aborn: told(
      ...([make, 'place', 'a', 'loc'] as const),
      ...([
        'Göyçəli kəndində',
        'Mollalı kəndində',
        'Şorsulu kəndində',
        'Astraxanka kəndində',
      ] as const),
    ),
    ajob: told(
      ...([make, 'workplace', 'a', 'nom'] as const),
      ...(['“Şəlalə” avtoyuma məntəqəsində fəhlə', '3 saylı çörək zavodunda yükvuran'] as const),
      ...(['“Dadlı Künc” kafesində ofisiant', 'Neft və Qaz Kollecində tələbə'] as const),
    ),
    vjob: told(
      ...([make, 'workplace', 'v', 'nom'] as const),
      ...([
        'dəmir yolu deposunda elektrik',
        '47 nömrəli tam orta məktəbdə fizika müəllimi',
      ] as const),
      ...(['7 saylı poliklinikada stomatoloq', 'Kənd Təsərrüfatı Muzeyində bərpaçı'] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'mother', 'nom'] as const),
      ...(['onurğa yırtığı', 'qlaukoma', 'revmatoid artrit', 'qalxanabənzər vəzi şişi'] as const),
    ),
  };
}

function carNames(make: Make, { a, c, v, smith, buyer }: ReturnType<typeof carPeople>) {
  return {
    anick: said(make, a, make.dice.pick(['Balaca', 'Cırtdan', 'Student', 'Sarı'])),
    cnick: said(make, c, make.dice.pick(['Makler', 'Qumarbaz', 'Baron'])),
    aand: nameWith(make, a, 'init', 'with'),
    ctail: tail(make, c, 'dat'),
    vtail: tail(make, v, 'gen'),
    smith: ofElsewhere(make, smith, [undefined, undefined, undefined, ['Xutuyev', 'Aslan']]),
    buyer: ofElsewhere(make, sometimesRare(make, buyer, 0.3, ['Ayvazov', 'Şeyxəmməd']), [
      ...[undefined, undefined, undefined],
      ['Cikia', 'Avtandil'],
    ]),
  };
}

/** A car and the things in it are taken at night by two young men and sold by an acquaintance. */
const CAR_THEFT: Family = {
  key: 'sixteenth-car-theft',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Oğurluq',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = carPeople(make);
    return {
      ...people,
      ...carPapers(make),
      ...carPlaces(make),
      ...carNames(make, people),
      code: stays(make, 'Cinayət Məcəlləsinin 177.2.1 və 177.2.4-cü maddələri'),
      code2: stays(make, 'Cinayət Məcəlləsinin 194.1-ci maddəsi'),
      on: make.day(190, 240),
      sold: make.day(170, 186),
      caught: make.day(140, 165),
      worth: make.money(6500, 18400, 100),
      things: make.money(480, 2300, 10),
      price: make.money(2000, 4800, 100),
      cut: make.money(300, 900, 50),
      hour: make.dice.pick(['02:30', '03:15', '04:00', '01:40']),
      car: make.dice.pick(['“VAZ 21074”', '“Opel Astra”', '“Toyota Corolla”', '“Chevrolet Aveo”']),
      term1: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay', '4 (dörd) il']),
      term2: make.dice.pick(['2 (iki) il 6 (altı) ay', '3 (üç) il']),
      fine: make.money(1500, 3000, 100),
    };
  },
  present:
    'dövlət ittihamçısı – {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, təqsirləndirilən şəxslər {a.full}, {b.full} və {c.full:gen}, onların müdafiəçiləri vəkillər {def1.full} (order {order1}) və {def2.full:gen} (order {order2}), zərərçəkmiş {v.full:gen} iştirakı ilə',
  subject:
    '{a.full} və {b.full:gen} {code} ilə, {c.full:gen} isə {code2} ilə təqsirləndirilmələrinə dair cinayət işinə',
  story: [
    '{a.full} – {a.birth:loc} {aborn} anadan olmuş, [subay|evli], {ajob}, əvvəllər [məhkum olunmamış|inzibati məsuliyyətə cəlb edilmiş], {a.address} ünvanında yaşayan, FİN {a.fin}; {b.full} – {b.birthdot} təvəllüdlü, işləməyən, {b.address} ünvanında qeydiyyatda olan, şəxsiyyət vəsiqəsi {b.idcard}; {c.full} – {c.birthdot} təvəllüdlü, avtomobil alqı-satqısı ilə məşğul olan, {c.address} ünvanında yaşayan, FİN {c.fin}.',
    '{a.sg} və {b.sg} [qabaqcadan əlbir olaraq|öz aralarında razılaşıb] {on:loc} gecə saat {hour} radələrində {yard} ünvanındakı binanın həyətində saxlanılan, {v.full:dat} məxsus {plate} dövlət nömrə nişanlı {car} markalı avtomobilin qapısını [əldəqayırma açarla|məftillə] açmış, maşını gizli surətdə götürmüşlər. Avtomobilin ban nömrəsi {vin}, qeydiyyat şəhadətnaməsi {techpass} olmuşdur.',
    'Salonda zərərçəkmişin iş yoldaşı {mate.full:dat} məxsus noutbuk, IMEI nömrəsi {imei} olan telefon, {v.given:gen} alət çantası və arvadı {wife.full:gen} gödəkçəsi qalmışdı. Bu əşyaların dəyəri {things}, avtomobilin dəyəri isə əmtəəşünas ekspert {expert.full:gen} {value} nömrəli rəyinə əsasən {worth} qiymətləndirilmişdir.',
    '[Maşın həmin gecə {garage} gizlədilmiş|Səhərə yaxın avtomobil {garage} qoyulmuş], orada çilingər {smith.full} [qıfılları dəyişmiş|rəngini təzələmiş], üzərinə {false} nişanı vurulmuşdur. {sold:loc} {c.sg} oğurluqdan xəbərdar olduğu halda avtomobili {buyer.full:dat} {price:dat} satmış, pulun {cut} hissəsini özünə saxlamışdır. Alıcıya {trust} nömrəli saxta etibarnamə göstərilmişdir.',
    'Təqsirləndirilən şəxs {a.full} [təqsirini tam boynuna alıb|səmimi peşmançılıq çəkərək] ifadə verdi ki, {b.gs} ilə uşaqlıqdan dostdur, anası {mother.full} {ill} xəstəliyindən müalicə alır. Maşını [{b.given} sürüb, o isə küçənin başında durub|{b.given} işə salıb].[ Dostlar arasında onu “{anick}”, {c.given:acc} isə “{cnick}” deyə çağırırlar.| {c.given:acc} hamı “{cnick}” kimi tanıyır.|] Payına düşən pulu nişanlısı {girl.gs:gen} adına olan karta qoyub.',
    'Təqsirləndirilən şəxs {b.full} [göstərdi ki|məhkəmədə dedi ki], [ideya {a.given:abl} gəlib|təklifi ona {a.sg} edib]. Noutbuku lombarda qoyarkən {slip} nömrəli qəbz almış, onu da {girl.given:dat} vermişdir. {c.init} isə [təqsirini qismən etiraf edib|ittihamı rədd edərək] dedi ki, {aand} bir-iki dəfə çayxanada görüşüb, maşının oğurluq olduğunu [sonradan bilib|ağlına gətirməyib].',
    'Zərərçəkmiş {v.full} ({vjob}, FİN {v.fin}, telefonu {v.phone}, {v.address}) [bildirdi ki, avtomobili axşam saat on birdə həyətdə saxlayıb|göstərdi ki, həmin axşam maşını həyətdə qoyub], səhər [uşağı məktəbə aparmaq istəyəndə|işə çıxanda] yerini boş görüb və ərizə yazıb (qeydiyyat № {report}). {wife.given} xanımın gödəkçəsi tapılmayıb.',
    '[Şahid|Şahid qismində dindirilən] {neigh.full} [göstərdi ki|ifadəsində qeyd etdi ki], gecə eyvana çıxanda həyətdə iki cavan oğlan görüb, birini – {b.surname:acc} – sonradan tanınma zamanı seçib. Dayanacağın gözətçisi {guard.full} [deyib ki|izah edib ki], maşın işıqları sönülü çıxıb, {guard.given} dayı fit çalsa da, dayanmayıb. {tip} nömrəsinə zəng edib {v.given:acc} oyadan da o olub.',
    '[Şahid {smith.full} ifadə verdi ki,|Çilingər {smith.full} şahid kimi izah etdi ki,] {a.given} maşının [qohumunun|dayısının] olduğunu demişdi. Şahid {buyer.full} ({buyer.address}) göstərdi ki, elanı internetdə görüb, {c.gs} ilə bazarda görüşüb, pulu {buyer.phone} nömrəli telefonla danışdıqdan sonra nağd verib. Açarı ona {b.surname} [verib|uzadıb].',
    'İttiham habelə {scene} nömrəli baxış protokolu, müstəntiq {investigator.full:gen} {caught} tarixdə {b.surname:gen} evində apardığı axtarışın protokolu (№ {search}), {a.surname} ilə {c.surname} arasında üzləşdirmə protokolu (№ {facing}) və [{mate.init:gen} noutbuku tanımasına dair sənədlə|{mate.gs:gen} noutbuku tanıması barədə protokolla] təsdiq olunur. İşdə {vtail} ərizəsi və {ctail} göndərilmiş bildiriş də vardır.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {a.surname} və {b.surname:gen} hərəkəti {code} ilə, {c.surname:gen} hərəkəti isə {code2} ilə düzgün tövsif edilmişdir. [Onların ifadələri|İttiham] {neigh}, {smith.surname} və {buyer.surname:gen} ifadələri, habelə maddi sübutlarla uzlaşır.',
    '{c.init:gen} oğurluqdan xəbərsiz olması barədə izahatı [özünü müdafiə üsulu sayılır|inandırıcı deyil], çünki avtomobili bazar qiymətindən xeyli ucuz satmış, alıcıya saxta sənəd göstərmişdir.',
    'Cəzanı yüngülləşdirən hal kimi {a:gen} [səmimi etirafı|xəstə anası {mother.init:gen} ona ehtiyacı olması], {b:gen} gənc yaşı, {c.init:gen} [ilk dəfə məsuliyyətə cəlb edilməsi|himayəsində iki uşağın olması] nəzərə alınır. {v:gen} mülki iddiası əsaslıdır.',
  ],
  guided:
    'Şərh olunanlara əsasən, Cinayət-Prosessual Məcəllənin 346, 347, 349, 351, 353 və 355-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli bilinsin və ona {term1}, {b.full} həmin maddələrlə təqsirli bilinsin və ona {term2} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin[, {b.init:dat} təyin edilmiş cəza şərti hesab edilsin|].',
      '{c.full} {code2} ilə təqsirli bilinsin və {fine} məbləğində cərimə edilsin.',
      '{a.full} və {b.full:abl} birgə {v.full:gen} xeyrinə {things} tutulsun. {plate} nişanlı avtomobil {v.init:dat} qaytarılmış hesab edilsin, {buyer.sg:dat} ödədiyi məbləği mülki qaydada tələb etmək hüququ izah olunsun.',
    ],
  },
  traps: ['nicknames', 'buyer-in-good-faith', 'false-plate'],
};

/** A quarrel at a wedding that ended with a knife; guests, the hosts, the hospital. */
function weddingPeople(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 66, maxAge: 82 });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 23, maxAge: 50, house: true });
  const host = person('host', { role: 'şahid', sex: 'm', minAge: 50, maxAge: 70 });
  return {
    father,
    v,
    host,
    a: person('a', {
      ...ACCUSED,
      ...{ surname: father.name.surname, father: father.name.given, minAge: 25, maxAge: 42 },
      house: true,
    }),
    groom: person('groom', {
      ...{ sex: 'm' as const, surname: host.name.surname, father: host.name.given },
      ...{ minAge: 24, maxAge: 30 },
    }),
    bride: person('bride', { sex: 'f', minAge: 20, maxAge: 27 }),
    brother: person('brother', { sex: 'm', surname: v.name.surname, father: v.father, minAge: 24 }),
    singer: person('singer', { sex: 'm', minAge: 28, maxAge: 55 }),
    guest: person('guest', { role: 'şahid', sex: 'm', minAge: 25, maxAge: 60 }),
    cook: person('cook', { role: 'şahid', sex: 'f', minAge: 35, maxAge: 62 }),
    waiter: person('waiter', { sex: 'm', minAge: 18, maxAge: 28 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 34, maxAge: 63 }),
    nurse: person('nurse', { sex: 'f', minAge: 25, maxAge: 55 }),
    elder: person('elder', { sex: 'm', minAge: 66, maxAge: 84 }),
    def: person('def', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    geneticist: person('geneticist', { kind: 'keep', sex: 'f' }),
  };
}

function weddingPapers(make: Make) {
  const { paper, plate, phone } = fillersOf(make);
  return {
    order: paper('order', '######', 'VS-#####', '####/#'),
    order2: paper('order2', '######', 'ZV ####', '##/####'),
    history: paper('history', '#####', '####/##', 'Q-####'),
    opinion: paper('opinion', '###/TMS', '####', '##-####/z'),
    blood: paper('blood', '#####', '###-BE', '##/###-g'),
    seized: paper('seized', '##', 'G-###', '###/##'),
    receipt: paper('receipt', '####', 'DQ-#####', '######'),
    call: paper('call', '103/####', '#####', 'T-####'),
    penalty: paper('penalty', '##/####', 'M-####', '####'),
    car: plate('car', '20-@@-###', '99-@@-###', '10-@@-###'),
    bar: phone('bar', '(055) ### ## ##', '+994 70 ### ## ##', '051-###-##-##'),
  };
}

function weddingPlaces(make: Make) {
  return {
    hall: told(
      ...([make, 'place', 'hall', 'loc'] as const),
      ...(['“Şahanə” şadlıq sarayında', '“Gəlin Qayası” restoranında'] as const),
      ...(['Xanagah kəndindəki mərasim evində', '“Ağ Qu” şadlıq evinin həyətində'] as const),
    ),
    aborn: told(
      ...([make, 'place', 'a', 'loc'] as const),
      ...([
        'Cəyirli kəndində',
        'Veysəlli kəndində',
        'Kalinovka kəndində',
        'Yuxarı Ləgər kəndində',
      ] as const),
    ),
    ajob: told(
      ...([make, 'workplace', 'a', 'nom'] as const),
      ...(['meşə təsərrüfatında gözətçi', '“Aqro-Bağ” istixanasında suvarıcı'] as const),
      ...(['rayon elektrik şəbəkəsində montyor', 'kənd klubunun müdiri'] as const),
    ),
    vjob: told(
      ...([make, 'workplace', 'v', 'nom'] as const),
      ...(['2 saylı peşə liseyində qaynaq ustası', 'qaz istismar sahəsində nəzarətçi'] as const),
      ...(['“Bal Arısı” kooperativinin sədri', 'rayon baytarlıq idarəsində feldşer'] as const),
    ),
    ward: told(
      ...([make, 'workplace', 'ward', 'dat'] as const),
      ...([
        'Rayon Mərkəzi Xəstəxanasının cərrahiyyə şöbəsinə',
        '2 saylı Klinik Xəstəxanaya',
      ] as const),
      ...(['1 saylı Şəhər Xəstəxanasına', 'Respublika Klinik Xəstəxanasına'] as const),
    ),
    harm: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...([
        'qarın boşluğuna nüfuz edən kəsilmiş-deşilmiş yara',
        'sol ağciyərin zədələnməsi',
      ] as const),
      ...(['qaraciyərin kəsilmiş yarası və qanaxma', 'döş qəfəsinə nüfuz edən yara'] as const),
    ),
    after: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...(['bitişmə xəstəliyi', 'posttravmatik plevrit', 'qan azlığı'] as const),
    ),
  };
}

/** A guest at a wedding is stabbed and treated in hospital; the families make peace, the court punishes. */
const KNIFE_WOUND: Family = {
  key: 'sixteenth-knife-wound',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Şəxsiyyət əleyhinə cinayətlər - Sağlamlığa qəsdən zərər vurma',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = weddingPeople(make);
    const { a, v, host, singer } = people;
    return {
      ...people,
      ...weddingPapers(make),
      ...weddingPlaces(make),
      singer: ofElsewhere(make, sometimesRare(make, singer, 0.3, ['Ağdamlı', 'Mənsim']), [
        ...[undefined, undefined, undefined],
        ...([
          ['Altunbay', 'Serkan'],
          ['Basiladze', 'Zaza'],
        ] as const),
      ]),
      hostfolk: standing('gen', nameWith(make, host, 'surname', 'plural-gen')),
      hosthome: standing('loc', nameWith(make, host, 'given', 'gil-loc')),
      vwith: nameWith(make, v, 'gs', 'with'),
      vtail: tail(make, v, 'gen'),
      atail: tail(make, a, 'nom'),
      code: stays(make, 'Cinayət Məcəlləsinin 126.1-ci maddəsi'),
      on: make.day(150, 230),
      out: make.day(110, 140),
      peace: make.day(30, 90),
      cost: make.money(1200, 5200, 10),
      paid: make.money(1000, 4000, 100),
      hour: make.dice.pick(['22:15', '23:00', '21:40', '22:50']),
      blade: make.dice.int(9, 17),
      days: make.dice.int(9, 26),
      term: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay', '4 (dörd) il']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {a.full:gen}, müdafiəçi vəkil {def.full:gen} (order № {order}), zərərçəkmiş {v.full:gen}, zərərçəkmişin nümayəndəsi vəkil {adv.full:gen} (order № {order2}) iştirakı ilə',
  subject: '{a.full:gen} {code} ilə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    'Təqsirləndirilən şəxs {a.full} {a.birthdot} tarixdə {aborn} anadan olmuşdur, orta təhsillidir, ailəlidir, {ajob}, məhkumluğu yoxdur, {a.address} ünvanında yaşayır, FİN {a.fin}, barəsində [polisin nəzarəti altına vermə|başqa yerə getməmək haqqında iltizam] qətimkan tədbiri seçilmişdir.',
    '{on:loc} axşam {hall} {host.full:gen} oğlu {groom.given} ilə {bride.full:gen} toy məclisi olmuşdur. Saat {hour} radələrində rəqs zamanı [{a.sg} ilə {v.full}|{a} ilə {v.full}] arasında [mahnı sifarişi üstündə|əvvəlki torpaq söhbətinə görə] mübahisə düşmüş, {a.surname} çöldə cibindən çıxardığı qatlama bıçaqla {v.surname:acc} vuraraq onun sağlamlığına qəsdən ağır zərər yetirmişdir.',
    '[Zərərçəkmişi qardaşı|Yaralını qardaşı] {brother.full} {car} nişanlı maşınla {ward} çatdırmış, növbətçi cərrah {surgeon.full} onu [həmin gecə əməliyyat etmişdir|dərhal əməliyyata götürmüşdür] (xəstəlik tarixi № {history}). {v.init} {days} gün stasionarda yatmış, {out} tarixdə evə buraxılmışdır. Tibb bacısı {nurse.full:gen} qeydinə görə xəstə özünə gələndə ilk olaraq “{a.given} vurdu” demişdir.',
    'Məhkəmədə ifadə verən {a.full} təqsirini [etiraf edib|qismən etiraf edərək] bildirdi ki, {vwith} bir kənddə böyüyüblər, aralarında düşmənçilik olmayıb. Məclisdə içki içib, {v.given} [qız-gəlinin yanında ona söyüb|onun atası {father.full:acc} pis sözlə xatırladıb], o da özünü saxlaya bilməyib. Bıçağı hara atdığını [xatırlamır|sonradan özü göstərib].',
    'Zərərçəkmiş {v.full} ({v.birth} təvəllüdlü, {vjob}, {v.address}, mobil telefonu {v.phone}) [göstərdi ki|ifadəsində bildirdi ki], sifariş etdiyi mahnı üçün müğənni {singer.full:dat} pul verəndə {a.gs} onun qolundan çəkib. Çölə çıxıblar, [elə bilib zarafatdır|barışmaq istəyib], birdən böyründə istilik hiss edib. Hazırda {after} səbəbindən ağır iş görə bilmir, müalicəyə {cost} xərcləyib, {receipt} nömrəli qəbzi təqdim edir.',
    'Şahid {host.full} [göstərdi ki|ifadəsində dedi ki], qonaqları ayıran o olub, {groom.given} ilə {bride.given} heç nə görməyiblər. Şahid {guest.full} [bildirdi ki, {a.surname:gen} əlində parıldayan bir şey görüb|bildirdi ki, qapının ağzında durub, {a.surname:gen} bıçağı çıxardığını görüb], “{a.given}, eləmə” deyib qışqırıb. Aşpaz {cook.full} isə mətbəxin qapısından baxırmış, yıxılanın {brother.init:gen} qardaşı olduğunu tanıyıb, ofisiant {waiter.gs:acc} su gətirməyə göndərib.',
    '[İstintaqda dindirilmiş müğənni|İfadəsi elan edilmiş müğənni] {singer.gs} deyib ki, həmin vaxt [fasilə idi|səsgücləndirici işləyirdi], davanı görməyib, yalnız {hostfolk} həyətə qaçdığını görüb. Ağsaqqal {elder.full} izahat verib ki, {peace} tarixdə {hosthome} yığışıblar, {father.given} kişi {paid} gətirib, {v.given} də əl verib barışıb. Pulun alınması barədə {brother.given} əlaqə üçün {bar} nömrəsini yazmaqla qəbz verib.',
    'Məhkəmə-tibbi ekspert {expert.full:gen} {opinion} nömrəli rəyinə görə {vtail} bədənində {harm} aşkar edilmişdir, xəsarət iti kəsici-deşici alətlə yetirilib, həyat üçün təhlükəli olduğundan ağır dərəcəlidir. Müstəntiq {investigator.full} tərəfindən {seized} nömrəli protokolla götürülmüş, tiyəsi {blade} sm olan bıçaqda ekspert {geneticist.init} ({blood} nömrəli rəy) zərərçəkmişin qanını müəyyən edib. Təcili yardıma çağırış {call} nömrə ilə qeydə alınıb, zəng edən {waiter.full} olub. Məlumat kartında təqsirləndirilən “{atail}” kimi göstərilib, {penalty} nömrəli əvvəlki inzibati protokolu əlavə edilib.',
  ],
  reasoning: [
    '{code} sağlamlığa qəsdən ağır zərər vurmağa görə məsuliyyət nəzərdə tutur. [Zərbənin istiqaməti, alətin xarakteri qəsdin mövcudluğunu göstərir.|Həyat üçün təhlükəli orqana bıçaqla zərbə vurulması ehtiyatsızlıq sayıla bilməz.]',
    '{guest.init} və {cook:gen} ifadələri, {host.surname:gen} dedikləri, ekspert rəyləri bir-birini tamamlayır. [Müdafiəçinin əməlin zəruri müdafiə həddini aşma kimi tövsif edilməsi barədə dəlili əsassızdır: {v.surname:gen} əlində heç nə olmayıb.|{a.init:gen} özünü müdafiə etməsi barədə izahatı heç bir şahid, o cümlədən {waiter} tərəfindən təsdiq edilməyib.]',
    'Cəza təyin edilərkən {a.sg:gen} [peşmanlığı|gəlib təslim olması], atası {father.init} vasitəsilə zərərin qismən ödənilməsi, {v:gen} barışıq barədə ərizəsi yüngülləşdirən hal, [sərxoş halda olması isə ağırlaşdıran hal sayılır|ağırlaşdıran hal isə müəyyən edilmir]. {elder.init:gen} izahatı da nəzərə alınmışdır.',
  ],
  guided:
    'Göstərilənlərə əsasən və Cinayət-Prosessual Məcəllənin 346, 347, 349, 351 və 352-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli bilinsin və ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin[, Cinayət Məcəlləsinin 70-ci maddəsi tətbiq edilməklə cəza iki il sınaq müddəti ilə şərti hesab edilsin|].',
      'Zərərçəkmiş {v.full:gen} mülki iddiası qismən təmin edilsin, {a.full:abl} onun xeyrinə {cost} müalicə xərci, ödənilmiş {paid} nəzərə alınmaqla, tutulsun. Maddi sübut olan bıçaq məhv edilsin.',
    ],
  },
  traps: ['bride-and-groom', 'singer', 'elder-who-made-peace'],
};

/** Criminal cases. */
export const SIXTEENTH_CRIMINAL: readonly Family[] = [CAR_THEFT, KNIFE_WOUND];
