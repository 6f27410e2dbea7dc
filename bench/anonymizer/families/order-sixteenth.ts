import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere } from './mentions.ts';
import { alsoAfter, castOf, stays } from './name-endings.ts';
import { sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { apart, called, cardMark, kinOf, listed, mailMark, manats, withKin } from './owed-sums.ts';

/** Brother and sister who own the flat, who sold it, lives in it, pays for it, and who counts the heat. */
function owners(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 44, maxAge: 58 });
  const grown = { minAge: 18, maxAge: 23 };
  const sister = { surname: d.name.surname, father: d.father, minAge: 30, maxAge: 56 };
  return {
    d,
    e: person('e', { ...sister, role: 'borclu', sex: 'f' }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25, maxAge: 50 }),
    seller: person('seller', { minAge: 50, maxAge: 78 }),
    tenant: ofElsewhere(make, person('tenant', { sex: 'm', maxAge: 40 }), [
      undefined,
      undefined,
      ['Çetinkaya', 'Uğur'],
      ['Orazmuhammedov', 'Döwlet'],
      ['Noruzi', 'Behnam'],
    ]),
    son: person('son', { sex: 'm', surname: d.name.surname, father: d.name.given, ...grown }),
    reader: person('reader', { sex: 'm', minAge: 24 }),
    welder: person('welder', { sex: 'm', minAge: 30 }),
    below: sometimesRussian(
      make,
      person('below', { sex: 'f', minAge: 45 }),
      0.2,
      ['Subbotina', 'Klavdiya', 'İlyiniçna'],
      ['Dubrovskaya', 'Emma', 'Lvovna'],
    ),
    chief: person('chief', { minAge: 35 }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function heatPapers(make: Make) {
  const of = fillersOf(make);
  return {
    code: of.contract('code', '######', '##-###-###', '@######'),
    supply: of.contract('supply', 'İQ-###', '##/İST-###', '###-%'),
    extract: of.property('extract', '###########', '30##########', '2#######'),
    deal: of.paper('deal', '1-####', '%-#####', '#####'),
    act: of.paper('act', '##', 'BA-###', '###/%'),
    second: of.paper('second', '##-a', 'KS-##', '#/###'),
    warning: of.paper('warning', '###-x', 'X/####', '####'),
    proxy: of.paper('proxy', '##', 'V-###', '##/##-e'),
    slip: of.paper('slip', '##########', 'TR-########', '####-####-##'),
    bill: of.paper('bill', 'HF-#####', '####/##', '######'),
    card: cardMark(make, 'son'),
    away: told(
      make,
      'place',
      'away',
      'loc',
      'Rusiyanın Tümen şəhərində',
      'Türkiyənin Bursa şəhərində',
      'Almaniyanın Hannover şəhərində',
      'Şüvəlan qəsəbəsində',
      'Nardaran qəsəbəsində',
    ),
  };
}

/** What is owed for heat, gas and hot water, and the half of each owner. */
function heatSums(make: Make) {
  const [heat, gas, water] = [
    make.dice.int(190, 820),
    make.dice.int(60, 240),
    make.dice.int(25, 90),
  ];
  const total = heat + gas + water + ((heat + gas + water) % 2);
  return {
    heat: manats(heat),
    gas: manats(gas),
    water: manats(total - heat - gas),
    total: manats(total),
    half: manats(total / 2),
  };
}

/** The boiler company of a block asks two owners of one flat for heating and gas. */
const HEATING: Family = {
  key: 'sixteenth-heating-debt-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - İstilik və qaz haqqının tutulması',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  note: 'order',
  cast: { p: { as: 'company', trade: 'utility', role: 'tələbkar' } },
  facts: (make) => {
    const people = owners(make);
    return {
      ...people,
      ...heatPapers(make),
      ...heatSums(make),
      eboth: withKin(make, people.e),
      ebothabl: withKin(make, people.e, 'abl'),
      clangen: kinOf(make, people.d, 'gen'),
      readergen: apart(make, people.reader, 'gen'),
      chiefapart: apart(make, people.chief),
      belowlist: listed(make, people.below),
      law: stays(make, 'Mənzil Məcəlləsinin 22 və 121-ci maddələrinə'),
      shares: stays(make, 'Mülki Məcəllənin 211 və 385-ci maddələrinə'),
      asked: make.day(3, 9),
      bought: make.day(1400, 2900),
      since: make.day(420, 640),
      visited: make.day(70, 120),
      paidon: make.day(150, 210),
      warned: make.day(24, 44),
      paid: make.money(30, 110, 5),
      duty: make.money(12, 30, 2),
      area: make.dice.int(58, 132),
    };
  },
  present: '',
  subject:
    'tələbkar {p.full:gen} borclular {d.full} və {e.full:abl} [istilik və qaz haqqı üzrə borcun tutulması üçün|qazın və istilik enerjisinin dəyərinin tutulmasına dair] məhkəmə əmrinin verilməsi barədə {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {p.full} (VÖEN {p.voen}, hüquqi ünvanı: {p.address}) [ərizəsində göstərir ki,|məhkəməyə verdiyi ərizədə bildirir ki,] onun qazanxanasından {supply} nömrəli müqavilə ilə istilik, isti su və məişət qazı alan binada, {d.address} ünvanındakı {area} kv.m sahəli mənzil [{extract} qeydiyyat nömrəli çıxarışa əsasən|daşınmaz əmlakın dövlət reyestrində {extract} nömrə ilə] bərabər paylarla iki şəxsə məxsusdur:',
    '– {d.full}, FİN {d.fin}, {d.birthdot} təvəllüdlü, mobil telefonu {d.phone};',
    '– {e.full}, FİN {e.fin}, şəxsiyyət vəsiqəsi {e.idcard}, [qeydiyyatda olduğu yer|qeydiyyat ünvanı]: {e.address}.',
    '[{d.given} və {eboth} qardaş-bacıdırlar. Onlar mənzili {bought:loc} {seller.full:abl} almışlar|Borclular qardaş-bacıdırlar və mənzili {bought} tarixdə {seller.full:abl} birlikdə almışlar], müqavilə notarius {notary.full} tərəfindən {deal} reyestr nömrəsi ilə təsdiqlənmişdir. [{seller.surname} mənzili borcsuz təhvil vermişdir.|Satıcı {seller.init} mənzili təhvil verərkən borcu olmamışdır.] Abonent kodu {code} olan şəxsi hesab [əvvəlki sahibdən borclulara keçirilmişdir|hər iki borclunun adına açılmışdır].',
    '{since:abl} başlayaraq haqq [tam ödənilməmişdir|vaxtında ödənilməmişdir]. {bill} nömrəli hesabata görə istilik üzrə {heat}, qaz üzrə {gas}, isti su üzrə {water}, cəmi {total} borc yaranmışdır. Hesabatı baş mühasib {chief.full} [imzalamışdır|tərtib etmişdir]. Göstəricilər nəzarətçi {reader.full:gen} hər ayın sonunda apardığı qeydlərdən götürülmüşdür.',
    '{visited} tarixli {act} nömrəli baxış aktında [yazılmışdır|qeyd olunmuşdur] ki, {e.given} {away} yaşayır, mənzildə isə {d.given:gen} icazəsi ilə {tenant.gs} qalır. [Alt mərtəbənin sakini {below.full} aktı imzalayarkən sobanın bütün qışı yandığını demişdir.|Aktı alt mərtəbənin sakini {below.full} da imzalamış, qışda mənzilin isidildiyini təsdiq etmişdir.|Aktda alt mərtəbədən olan qonşu {below.full:gen} “bütün qış isinirdilər” sözləri yazılmışdır.] [Qaynaqçı {welder.gs} həmin gün xəttin plombunu yoxlamış, {second} nömrəli aktı {tenant.given:dat} oxutmuşdur.|Həmin gün qaynaqçı {welder.full} xətti plomblamış ({second} nömrəli akt), {tenant.given} isə etiraz etməmişdir.]',
    'Son ödəniş – {paid} – {paidon:loc} {slip} nömrəli qəbzlə, {card} nömrəli kartdan aparılmışdır; [kartın sahibi {d.given:gen} oğlu {son.full} olmuşdur|pulu {d.given:gen} oğlu {son.gs} ödəmişdir]. {warned:loc} borclulara {warning} nömrəli xəbərdarlıq göndərilmişdir. [{e.given} xanım {e.email} ünvanından cavab yazaraq öz payını qardaşının ödəməli olduğunu bildirmişdir.|{e.given} cavab olaraq {e.phone} nömrəsindən zəng etmiş, pulu qardaşı {d.given:dat} verdiyini demişdir.]',
    'Nümayəndə {rep.full} ({proxy} nömrəli etibarnamə) ərizəyə {readergen} qeydlərinin surətini, {belowlist} və {welder.gs:gen} imzaladıqları aktları, {son.given:gen} ödədiyi məbləğin hesabdan silinməsi barədə arayışı əlavə etmişdir.',
  ],
  reasoning: [
    '{law} əsasən yaşayış sahəsinin mülkiyyətçisi kommunal xidmətlərin haqqını müəyyən edilmiş müddətdə ödəməyə borcludur. {shares} görə isə paylı mülkiyyətin iştirakçılarından hər biri əmlakın saxlanması xərclərini öz payına mütənasib ödəyir.',
    '[{chiefapart} tərəfindən imzalanmış hesabat, baxış aktları və xəbərdarlıq|Hesabat, {reader.init:gen} qeydləri və baxış aktları] borcu təsdiq edir. {clangen} öz aralarındakı hesablaşma, habelə mənzildə {tenant.given:gen} yaşaması tələbkara qarşı əsas ola bilməz. Tələb yazılı əqddən irəli gəlir və mübahisə doğurmur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 279 və 281-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    'order-issued': [
      'Borclular {d.full} və {e.full:abl} hər birindən {half} olmaqla cəmi {total} tələbkar {p.full:gen} xeyrinə tutulsun, {p.account} hesabına köçürülsün.',
      '[{d.given} və {ebothabl}|{d.init} və {e.init:abl}] {duty} dövlət rüsumu bərabər hissələrlə alınsın. Əmrin surəti borclulara və {rep.init:dat} göndərilsin.',
    ],
  },
};

/** Parents, their pupil and the school's people. */
function schoolPeople(make: Make) {
  const person = castOf(make);
  const grandpa = person('grandpa', { sex: 'm', minAge: 66, maxAge: 84 });
  const { surname, given } = grandpa.name;
  const own = { sex: 'm' as const, surname, father: given, minAge: 32, maxAge: 46 };
  const d = person('d', { role: 'borclu', ...own });
  const m = person('m', {
    ...{ role: 'borclu' as const, sex: 'f' as const, minAge: 30, maxAge: 48 },
    ...(make.dice.chance(0.5) ? { surname } : {}),
  });
  const kid = { surname, father: d.name.given };
  return {
    ...{ d, m, grandpa },
    kid: person('kid', { ...kid, minAge: 8, maxAge: 15 }),
    small: person('small', { ...kid, minAge: 5, maxAge: 7 }),
    head: ofElsewhere(make, person('head', { minAge: 38 }), [
      undefined,
      undefined,
      undefined,
      ['Hartmann', 'Claudia'],
      ['Korkmazgil', 'Selin'],
      ['Abaşidze', 'Ketevan'],
    ]),
    tutor: sometimesRare(
      make,
      person('tutor', { sex: 'f', minAge: 25 }),
      0.25,
      ['Səfixanova', 'Ruqiyyat'],
      ['Mahmudxanova', 'Fəridəxanım'],
    ),
    cashier: person('cashier', { sex: 'f', minAge: 24 }),
    driver: person('driver', { sex: 'm', minAge: 30 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

/** A private school with its own name, and its other papers. */
function schoolPapers(make: Make) {
  const of = fillersOf(make);
  const name = make.dice.pick([
    'Bilik Yelkəni',
    'Gənc Alim Akademiyası',
    'Mavi Qələm',
    'Yeddinci Fəsil',
    'Parlaq Zəka Liseyi',
  ]);
  return {
    p: { ...make.company('p', 'shop'), name, role: 'tələbkar' as const },
    deal: of.contract('deal', 'TH-###/%', '##/%-T', '####-Ö', 'MKT ####'),
    extra: of.contract('extra', 'ƏS-##', '##/1-Ə', '###-N'),
    birthcert: of.paper('birthcert', 'AZ-İ № ######', 'AA № #######', '#######'),
    pupilno: of.paper('pupilno', 'Ş-####', '####', 'U###-##'),
    order: of.paper('order', '##-k', 'Ş/###', '###'),
    recon: of.paper('recon', 'ÜZ-##', '##/%', '###-u'),
    receipt: of.paper('receipt', 'KM-#####', '#######', '##-####'),
    notice: of.paper('notice', '%/###', 'B-###', '####'),
    warrant: of.paper('warrant', '######', 'O-#####'),
    mail: mailMark(make, 'd', 'valideyn', 'ev.ailem', 'bizimev'),
    van: make.plate('van'),
    work: of.work(
      'work',
      'Hacıqabul elektrovoz deposunda energetik',
      '“Azərsu” laboratoriyasında kimyaçı',
      'Bərdə Pambıq Təmizləmə Zavodunda mühəndis',
      '3 nömrəli şəhər poliklinikasında stomatoloq',
      'Göyçay nar emalı müəssisəsində kommersiya direktoru',
    ),
    ill: of.health('ill', 'disleksiya', 'epilepsiya', 'nitq ləngiməsi', 'skolioz'),
    newschool: told(
      make,
      'workplace',
      'newschool',
      'dat',
      '220 nömrəli tam orta məktəbə',
      '49 nömrəli tam orta məktəbə',
      'Texniki fənlər təmayüllü 4 nömrəli liseyə',
      '17 nömrəli məktəb-liseyə',
    ),
  };
}

/** A private school asks both parents of a pupil for what they have not paid. */
const TUITION: Family = {
  key: 'sixteenth-school-tuition-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Təhsil haqqının tutulması',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  note: 'order',
  cast: {},
  facts: (make) => {
    const people = schoolPeople(make);
    const yearly = make.dice.int(28, 96) * 100;
    const left = Math.round((yearly * make.dice.int(30, 70)) / 1000) * 10;
    const meals = make.dice.int(9, 38) * 10;
    return {
      ...people,
      ...schoolPapers(make),
      kidlist: listed(make, people.kid),
      smallalso: alsoAfter(people.small.name.given),
      dfrom: apart(make, people.d, 'abl'),
      mfrom: apart(make, people.m, 'abl'),
      cashgen: apart(make, people.cashier, 'gen'),
      kidshort: called(
        make,
        people.kid,
        `${people.kid.name.given} ${people.kid.name.surname.slice(0, 1)}.`,
      ),
      yearly: manats(yearly),
      left: manats(left),
      meals: manats(meals),
      debt: manats(left + meals),
      law: stays(make, 'Mülki Məcəllənin 385, 427 və 777-ci maddələrinə'),
      family: stays(make, 'Ailə Məcəlləsinin 58 və 75-ci maddələrinə'),
      form: Number(make.adopted.slice(0, 4)) - Number(people.kid.birthDate.slice(0, 4)) - 6,
      asked: make.day(3, 10),
      signed: make.day(330, 400),
      stopped: make.day(170, 230),
      left_on: make.day(60, 100),
      noticed: make.day(25, 50),
      paid: make.money(200, 900, 50),
      duty: make.money(20, 60, 5),
    };
  },
  present: '',
  subject:
    'tələbkar {p.full:gen} [borclu valideynlər {d.full} və {m.full:abl}|borclular {d.full} və {m.full:abl}] [təhsil haqqı borcunun|ödənilməmiş təhsil haqqının] tutulması üçün məhkəmə əmri verilməsinə dair {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {p.full} (VÖEN {p.voen}, {p.address}) [ərizədə göstərmişdir ki,|məhkəməyə ünvanladığı ərizəsində bildirmişdir ki,] {signed:loc} onunla borclular arasında {deal} nömrəli ödənişli təhsil müqaviləsi bağlanmış, borcluların övladı {kid.full} ({kid.birth} təvəllüdlü, doğum haqqında şəhadətnamə {birthcert}) {order} nömrəli əmrlə {form}-ci sinfə [qəbul edilmişdir|şagird kimi qəbul olunmuşdur]. Şagirdin şəxsi işi № {pupilno}.',
    'Müqaviləni [valideyn kimi|valideynlərin adından] {d.full} (FİN {d.fin}, yaşayış yeri: {d.address}) və {m.full} (FİN {m.fin}, {m.birthdot} təvəllüdlü, əlaqə nömrəsi {m.phone}) imzalamışlar. İllik təhsil haqqı {yearly} müəyyən edilmiş, {extra} nömrəli əlavə razılaşma ilə yemək xərci də borcluların üzərinə qoyulmuşdur. [Müqaviləyə direktor {head.gs} imza atmışdır.|Məktəbin adından müqaviləni direktor {head.full} imzalamışdır.]',
    'Borclular {stopped:abl} sonra ödəniş etməmişlər. [Son dəfə {paid} məbləği uşağın babası {grandpa.full} gətirmiş, kassir {cashier.full} ona {receipt} nömrəli mədaxil orderinin qəbzini vermişdir.|Kassir {cashier.full:gen} yazdığı {receipt} nömrəli qəbzə görə sonuncu {paid} məbləğini uşağın babası {grandpa.gs} ödəmişdir.] Sinif rəhbəri {tutor.full:gen} arayışından görünür ki, {kid.given} dərslərə {left_on} tarixinədək gəlmiş, sonra {newschool} keçirilmişdir. [Onu hər gün {van} nişanlı mikroavtobusla {driver.gs} gətirib-aparmışdır.|Jurnalda “{kidshort}” qarşısında həmin günədək buraxılış qeydi yoxdur; uşağı məktəbə {van} nömrəli mikroavtobusun sürücüsü {driver.full} gətirmişdir.]',
    'Tələbkar {noticed:loc} {notice} nömrəli bildirişi hər iki valideynə göndərmişdir. [{d.given} {mail} elektron ünvanından yazdığı cavabda|Ata {d.init} {mail} ünvanından göndərdiyi məktubda] {work} işlədiyini, əməkhaqqının gecikdiyini, [{kid.given:dat} {ill} diaqnozu qoyulduğundan əlavə müəllim tutduqlarını|{kid.given:dat} qoyulmuş {ill} diaqnozuna görə müalicə xərcləri çəkdiklərini], kiçik övladı {small.given:gen} {smallalso} bu il məktəbə getdiyini [bildirmiş|yazmış], borcu inkar etməmişdir. [Ana {m.given} isə {recon} nömrəli üzləşmə aktını imzalamışdır.|{recon} nömrəli üzləşmə aktı ana {m.sg} tərəfindən imzalanıb qaytarılmışdır.]',
    {
      p: 'Üzləşmə aktının cədvəlində aşağıdakı qeyd vardır: “{kidlist}, {form}-ci sinif: təhsil haqqı – {left}, yemək – {meals}”. [Aktın kassa üzrə hissəsi {cashgen} qeydlərinə əsaslanır.|Məbləğlər {cashgen} kassa kitabından götürülmüşdür.]',
      chance: 0.75,
    },
    'Ərizəni tələbkarın nümayəndəsi {rep.full} vəkil {adv.full:gen} (order {warrant}) köməyi ilə hazırlamış, [{tutor.init:gen} arayışı, {head.surname:gen} təqdimatı|{head.surname:gen} imzaladığı arayış, {tutor.gs:gen} jurnaldan çıxarışı] və müqavilənin surəti əlavə edilmişdir.',
  ],
  reasoning: [
    '{law} əsasən sifarişçi göstərilmiş xidmətin haqqını müqavilədə müəyyən edilmiş müddətdə və qaydada ödəməlidir, öhdəliyin icrasından birtərəfli imtina yolverilməzdir. {family} görə valideynlər övladlarının təhsili üçün bərabər vəzifə daşıyırlar.',
    '[Təhsil haqqının {left}, yemək haqqının {meals} hissəsi ödənilməmişdir. |]{kid.given:gen} məktəbdə oxuduğu dövr {tutor:gen} arayışı ilə, borcun həcmi isə {m.init:gen} imzaladığı aktla təsdiqlənir. {grandpa.given} tərəfindən verilmiş məbləğ hesablamada nəzərə alınmışdır. Tələb yazılı əqdə əsaslanır və hüquq haqqında mübahisəyə dair deyildir.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 279 və 281-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    'order-issued': [
      'Borclular {d.full} (FİN {d.fin}) və {m.full:abl} (FİN {m.fin}) birgə qaydada tələbkar {p.full:gen} xeyrinə {debt} təhsil və yemək haqqı borcu tutulsun.',
      '{duty} dövlət rüsumunun yarısı {dfrom}, yarısı {mfrom} alınsın. Məbləğlər tələbkarın {p.account} hesabına köçürülsün.',
    ],
  },
};

export const SIXTEENTH_ORDER: readonly Family[] = [HEATING, TUITION];
