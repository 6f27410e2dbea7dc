import type { Family, Make } from '#demo/family.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { eventDay, foreignMarks, homeMark, inWords, shapesOf, vinMark } from './spoken-shapes.ts';

/** The buyer of a car, its seller, those who drove, washed and mended it before. */
function carPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 25, maxAge: 55 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 26, maxAge: 60 });
  return {
    ...{ p, d },
    friend: person('friend', { role: 'şahid', sex: 'm', minAge: 25 }),
    cousin: person('cousin', { sex: 'm', surname: d.name.surname, minAge: 25, maxAge: 50 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 30 }),
    former: person('former', { sex: 'f', minAge: 30 }),
    washer: person('washer', { sex: 'm', minAge: 24, maxAge: 40 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 25 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function carPapers(make: Make) {
  const of = shapesOf(make);
  return {
    vin: vinMark(make, 'vin'),
    plate: make.plate('plate'),
    oldplate: make.plate('oldplate'),
    techpass: of.paper('techpass', 'CD № ######', 'BB ######', 'AC № ######'),
    sale: of.contract('sale', '#-####', 'AS-###/2#', '####/2#'),
    register: of.paper('register', '2N-####', '#-#####', '####'),
    proxy: of.paper('proxy', '###/V', '#-####', 'EV-#####'),
    warrant: of.paper('warrant', '######', 'A-######'),
    receipt: of.paper('receipt', '######-##', 'Q-####', '########'),
    diagnosis: of.paper('diagnosis', 'D-####', '###/2#', '#####'),
    opinion: of.paper('opinion', '#####', 'AT-###/2#', '####-ək'),
    crash: of.paper('crash', 'YNH-#####', '####/###', 'Q-######'),
    letter: of.paper('letter', '5/##-####', '##/2-###', 'M-#####'),
    claim: of.paper('claim', 'RR#########AZ', '###########'),
    ad: of.site('ad', 'masinbazari.example/elan/#######', 'avto.example/id######'),
    sellerline: of.phone('sellerline', '055 ### ## ##', '+994 70 ### ## ##', '(050) ###-##-##'),
    workshop: of.work(
      'workshop',
      ...(['“Sürət Avtoservis”də motorçu', '“Usta Əli” təmir sexində dəmirçi'] as const),
      ...['Taksi parkında mexanik', '“Kardan” servis mərkəzində diaqnost'],
    ),
    job: of.work(
      'job',
      ...([
        '42 nömrəli məktəbdə informatika müəllimi',
        '“Gənclik” ticarət mərkəzində satıcı',
      ] as const),
      ...['Şəhər Stomatoloji Poliklinikasında tibb texniki', '“Araz” marketdə anbar müdiri'],
    ),
    formerhome: homeMark(
      make,
      'former',
      'Nəriman Nərimanov küçəsi',
      'Bağlar döngəsi',
      'Azadlıq küçəsi',
    ),
  };
}

/** A used car bought after a notice on the Internet: it had been through a crash that nobody mentioned. */
const CAR: Family = {
  ...CIVIL_FRAME,
  key: 'fifteenth-hidden-car-fault',
  category: 'Müqavilə hüququ üzrə mübahisələr - Alqı-satqı, əşyanın çatışmazlığına görə tələblər',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  facts: (make) => {
    const people = carPeople(make);
    const { cousin, friend } = people;
    return {
      ...people,
      ...carPapers(make),
      ...foreignMarks(make, 'importer', [
        ['Giorgi', 'Kapanadze'],
        ['Zurab', 'Beridze'],
        ['Levan', 'Tsiklauri'],
        ['Temur', 'Maisuradze'],
      ]),
      cousinis: nameWith(make, cousin, 'given', 'copula'),
      friendwith: nameWith(make, friend, 'given', 'with'),
      cousinabi: inWords(make, cousin, cousin.name.given),
      model: make.dice.pick([
        '“Hyundai Elantra”',
        '“Toyota Prius”',
        '“Kia Cerato”',
        '“Opel Astra”',
      ]),
      km: make.dice.int(84, 160),
      realkm: make.dice.int(240, 390),
      bought: make.day(200, 240),
      stopped: make.day(150, 190),
      demanded: make.day(120, 140),
      hit: make.day(800, 1200),
      price: make.money(9000, 24000, 100),
      repair: make.money(1800, 4600, 50),
      part: make.money(900, 1700, 50),
      article: stays(make, 'Mülki Məcəllənin 577 və 587-ci maddələrinin'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nəqliyyat vasitəsinin gizli çatışmazlığı ilə əlaqədar alqı-satqı müqaviləsindən imtina və ödənilmiş pulun qaytarılması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} məhkəməyə müraciət edərək tələbini onunla əsaslandırmışdır ki,|{p.full} iddia ərizəsində yazmışdır ki,] {ad} ünvanında yerləşdirilmiş elana əsasən {sellerline} nömrəsinə zəng etmiş, {bought:loc} cavabdeh {d.full:abl} {model} markalı, {plate} dövlət qeydiyyat nişanlı, ban nömrəsi {vin} olan minik avtomobilini {price} müqabilində [almışdır|satın almışdır]. {sale} nömrəli müqavilə notarius {notary.full} tərəfindən təsdiq edilmiş (reyestrdə {register} nömrə ilə qeydə alınmışdır), [qeydiyyat şəhadətnaməsi ({techpass}) iddiaçının adına verilmişdir|avtomobil {techpass} nömrəli qeydiyyat şəhadətnaməsi ilə {p.surname:gen} adına keçirilmişdir].',
    'Satış zamanı cavabdeh [maşının qəzaya düşmədiyini|avtomobilin “vuruğu olmadığını”], yürüşünün {km} min kilometr olduğunu bildirmişdir. [{stopped:loc} iddiaçı dostu {friendwith} yolda olarkən mühərrik sönmüş, avtomobil təmirə aparılmışdır.|{stopped:loc} avtomobil sıradan çıxmış, onu emalatxanaya iddiaçının dostu {friend.full} yedəkləyib aparmışdır.] [Usta {mechanic.full:gen}|Usta {mechanic.fullgs:gen}] {diagnosis} nömrəli diaqnostika vərəqində ön lonjeronun qaynaq olunduğu, hava yastıqlarının yerinə müqavimət qoyulduğu, əsl yürüşün {realkm} min kilometr olduğu göstərilmişdir. {demanded:loc} cavabdehə göndərilən tələb (poçt göndərişi {claim}) [cavabsız qalmışdır|nəticəsiz olmuşdur].',
    'Məhkəmə iclasında {p.sg} (FİN {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, {p.address} ünvanında yaşayır, {job} işləyir, telefon {p.phone}) iddiasını müdafiə edərək [izah etmişdir|bildirmişdir] ki, [pulun yarısını {d.given:dat} nağd vermiş, qalanını|{d:dat} nağd yalnız beh vermiş, əsas məbləği] onun əmisi oğlu {cousin.full:gen} {cousin.account} nömrəli hesabına köçürmüşdür (qəbz {receipt}). [Maşını bazarda göstərən də {cousinis}.|Maşına baxanda {d.surname} yox, {cousin.given} onu sınaq üçün sürməyə vermişdir.] [Vəkil {adv} əlavə etmişdir ki, belə çatışmazlığı adi baxışla görmək mümkün deyildi.|Vəkil {adv} iddianın tam təmin olunmasını xahiş etmişdir.]',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {d.address}) məhkəməyə yazılı etiraz göndərmiş, iclasda onu nümayəndəsi {agent.full} təmsil etmişdir. Etirazda göstərilir ki, avtomobili özü də {formerhome} ünvanında yaşayan {former.full:abl} almış, o isə maşını Gürcüstan vətəndaşı {importerfull:dat} sifariş edərək gətirtmişdir. [{d.init} çatışmazlıqdan xəbərsiz olmuşdur.|{d.inits} maşını cəmi üç ay sürmüş, heç bir nasazlıq görməmişdir.] [İddiaçı yanında usta gətirmiş, maşını bəyənib götürmüşdür.|{p} özü {friend.given:gen} məsləhəti ilə qiyməti endirtmiş, sonra fikrindən dönmüşdür.]',
    'Şahid {mechanic.full} ({workshop} işləyir) ifadə vermişdir ki, bu avtomobili tanıyır: təxminən iki il əvvəl onu “evakuator”la sexə gətirmişdilər, o vaxt üzərində {oldplate} nişanı vardı, işin pulunu {cousin.gs} verdi. [Həmin gün sexdə {washer.sg} olub, maşını o yuyub.|Sonra maşını {washer.full} yuyub cilalayıb.] Şahid {friend.full} göstərmişdir ki, alış günü {p.given:dat} yoldaşlıq etmiş, [{cousinabi} “cızığı da yoxdur” deyə and içmişdir|satıcının qohumu {cousinabi} maşının yalnız qapısının rəngləndiyini söyləmişdir].',
    {
      p: 'Avtomobil yuyucusu {washer.init} telefonla alınmış izahatında ({washer.phone}) maşının qabaq hissəsinin əzildiyini təsdiq etmiş, onu kimin gətirdiyini xatırlamadığını demişdir.',
      chance: 0.6,
    },
    'Əvvəlki mülkiyyətçi {former.full} sorğuya cavab olaraq bildirmişdir ki, [{hit:loc} maşınla dirəyə çırpılmış, onu təmirsiz halda {d.surname:dat} ucuz qiymətə satmışdır|{hit:loc} qəza törətmiş, əzik maşını {d:dat} və {cousin:dat} birlikdə vermişdir]; alqı-satqının şahidi {importersur} olmuşdur. Dövlət Yol Polisinin {letter} nömrəli məktubu və {crash} nömrəli qəza materialı [bu sözləri təsdiqləyir|{former.init:gen} dediklərinə uyğundur]. Məktubda sürücü kimi “{former.sg}” göstərilmişdir.',
    'Avtotexniki ekspertizanın (ekspert {expert.full}) {opinion} nömrəli rəyinə əsasən [avtomobilin daşıyıcı hissələri bərpa olunmaz dərəcədə zədələnmiş|kuzovun gücləndirici elementləri kəsilib yenidən qaynaq edilmiş], aradan qaldırılmasının dəyəri {repair} təşkil edir.',
  ],
  reasoning: [
    'Məhkəmə {article} mənasına istinad edərək qeyd edir ki, satıcı alıcıya maddi və hüquqi çatışmazlığı olmayan əşyanı verməlidir; alıcı çatışmazlıqdan müqavilə bağlanarkən xəbərdar deyildisə, müqavilədən imtina edə və ya qiymətin azaldılmasını tələb edə bilər.',
    {
      p: 'Usta {mechanic.surname:gen} və əvvəlki mülkiyyətçi {former:gen} ifadələri göstərir ki, cavabdeh avtomobili qəzalı halda almış, təmir etdirib nöqsanı gizlətmişdir. {friend:gen} izahatı da bunu təsdiqləyir. Ona görə {p:gen} müqavilədən imtinası əsaslıdır və pul tam qaytarılmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Müəyyən olundu ki, iddiaçı avtomobili yarım ilə yaxın istismar etmiş, müqaviləni ləğv etmək üçün ağlabatan müddəti ötürmüşdür. Bununla belə, {d.surname} qəzanı gizlətmişdir və {cousin} təmirin pulunu özü ödəmişdir. Qiymət {repair:nom} deyil, köhnəlmə çıxılmaqla {part} azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İşin hallarından görünür ki, iddiaçı avtomobili usta ilə birlikdə yoxlamış, qaynaq izi barədə ona {former.surname} özü də danışmışdır. {washer.surname:gen} izahatında tarix yoxdur. Alıcı çatışmazlığı bildiyi halda {p.given:gen} tələbi təmin oluna bilməz.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 567, 577, 587, 588, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {price} tutulsun, {vin} ban nömrəli avtomobil cavabdehə qaytarılsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Cavabdeh {d.caps:abl} {p.caps:gen} xeyrinə satış qiymətinin azaldılması kimi {part} tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['foreign-name', 'vin', 'cousin'],
};

/** Two families on either side of a fence, the surveyors, the old men who remember where it stood. */
function plotPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 40, maxAge: 70, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 52, maxAge: 70, house: true });
  const late = person('late', { sex: 'm', surname: d.name.surname, minAge: 70, maxAge: 88 });
  return {
    ...{ p, d, late },
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: late.name.given },
      ...{ minAge: 22, maxAge: 31 },
    }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father },
      ...{ minAge: 38, maxAge: 72 },
    }),
    elder: person('elder', { role: 'şahid', sex: 'm', minAge: 72, maxAge: 86 }),
    woman: person('woman', { role: 'şahid', sex: 'f', minAge: 50 }),
    mason: person('mason', { sex: 'm', minAge: 30 }),
    surveyor: person('surveyor', { sex: 'm', minAge: 28 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function plotPapers(make: Make) {
  const of = shapesOf(make);
  return {
    pextract: make.property('pextract'),
    dextract: of.extract('dextract', '50##########', '8###########'),
    pcadastre: of.extract('pcadastre', '########-###', '1#######'),
    dcadastre: of.extract('dcadastre', '########-##', '2#######'),
    deed: of.paper('deed', 'TS-####', '######', 'JN-241 № ####'),
    act: of.paper('act', '##/ö', '###', 'Ö-###/2#'),
    plan: of.paper('plan', 'P-####', '###-t', '####/2'),
    letter: of.paper('letter', '#-###', '##/03-###', 'B-####'),
    minute: of.paper('minute', '##-p', '##', 'K-##/9'),
    call: of.paper('call', '102-######', '#######'),
    heir: of.paper('heir', 'V-####', '#-####', '###/mir'),
    opinion: of.paper('opinion', '#####', 'YQ-###/2#', '####'),
    warrant: of.paper('warrant', '######', 'VK-#####'),
    proxy: of.paper('proxy', '##/b', 'E-###'),
    masonline: of.phone('mason', '070-###-##-##', '+994 55 ### ## ##', '050 #######'),
    tractor: of.plate('tractor', '##-KT-###', '10-ZT-###'),
    village: of.place(
      'village',
      ...(['Çaylı kəndi', 'Qaraqaşlı kəndi', 'Yuxarı Əyricə kəndi', 'Daşbulaq kəndi'] as const),
      ...['Xanlıqlar kəndi', 'Hacılar qəsəbəsi'],
    ),
    job: of.work(
      'job',
      ...([
        'kənd həkim ambulatoriyasında tibb bacısı',
        'rayon heyvandarlıq stansiyasında baytar',
      ] as const),
      ...['2 nömrəli məktəbin müəlliməsi', 'bələdiyyədə kargüzar'],
    ),
    spot: of.address(
      'spot',
      'Körpü küçəsi, ev 4#',
      'Bulaq küçəsi 1#',
      '20 Yanvar küçəsi, ev 2#',
      'Dəyirman döngəsi, ev #',
    ),
    ill: of.health(
      'ill',
      'insult',
      'ürək çatışmazlığı',
      'böyrək çatışmazlığı',
      'şəkərli diabetin ağırlaşması',
    ),
  };
}

/** A new stone fence between two yards took a strip of the neighbour's plot. */
const BOUNDARY: Family = {
  ...CIVIL_FRAME,
  key: 'fifteenth-plot-boundary',
  category: 'Mülkiyyət hüququ - Torpaq mübahisələri, sərhədin müəyyən edilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  facts: (make) => {
    const people = plotPeople(make);
    const { elder, late, son, woman } = people;
    const { given, surname } = woman.name;
    return {
      ...people,
      ...plotPapers(make),
      lateis: nameWith(make, late, 'given', 'copula'),
      family: nameWith(make, son, 'surname', 'plural-gen'),
      lategil: nameWith(make, late, 'given', 'gil-gen'),
      elderpat: inWords(make, elder, `${elder.father} oğlu ${elder.name.given}`),
      womancut: inWords(make, woman, `${surname} ${given.slice(0, 1)}.`),
      died: eventDay(make, 'late', 2, 6),
      fenced: make.day(230, 300),
      measured: make.day(150, 180),
      quarrel: make.day(190, 225),
      wide: make.dice.pick(['0,8', '1,2', '1,6', '2,1', '2,4']),
      length: make.dice.int(18, 46),
      area: make.dice.int(22, 88),
      sotka: make.dice.pick(['6', '8', '10,5', '12']),
      cost: make.money(400, 1900, 10),
      article: stays(
        make,
        'Mülki Məcəllənin 157-ci maddəsinə və Torpaq Məcəlləsinin 93-cü maddəsinə',
      ),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdeh {d.full:gen}, bələdiyyənin nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı torpaq sahəsinin sərhədinin bərpası, hasarın sökülməsi və zərərin ödənilməsi tələbi üzrə mülki işə',
  story: [
    '{p.full} iddia ərizəsi ilə məhkəməyə müraciət edərək bildirmişdir ki, {village}, {spot} ünvanında {sotka} sot həyətyanı torpaq sahəsi (çıxarış № {pextract}, kadastr nömrəsi {pcadastre}) ona [mülkiyyət hüququ əsasında məxsusdur|torpaq islahatı zamanı verilmişdir] (dövlət aktı {deed}). [Bitişik sahənin|Qonşu sahənin] ({dextract} reyestr nömrəli, kadastr {dcadastre}) sahibi cavabdeh {d.full} hesab olunur. {fenced:loc} cavabdeh köhnə məftil çəpəri söküb daş hasar hördürmüş, bu zaman sərhədi {length} metr boyunca {wide} metr iddiaçının tərəfinə çəkmiş, beləliklə {area} kvadratmetr torpağı zəbt etmişdir.',
    '[İclasda iddiaçı|Məhkəmə iclasında iddiaçı] {p.sg} (FİN {p.fin}, {p.idcard}, təvəllüdü {p.birthdot}, yaşayış yeri {p.address}, əlaqə nömrəsi {p.phone}) izahat verərək demişdir ki, [çəpərin yerini hələ cavabdehin mərhum əri {late.full} ilə birlikdə ölçüb basdırmışdılar.|sərhədi cavabdehin rəhmətlik əri {late.fullgs} ilə iplə ölçərək müəyyən etmişdilər.] Payaları basdıran {lateis}, o deyirdi ki, kim bunlara toxunsa, qonşuluğu itirər. [Ərinin ölümündən sonra|{late.given:gen} ölümündən sonra] cavabdehin oğlu {son.full} {tractor} nişanlı traktorla payaları çıxarmışdır. [Qardaşı {brother.full} mane olmaq istəmiş, {quarrel:loc} aralarında dalaşma olmuş, polis çağırılmışdır (çağırış {call}).|{quarrel:loc} qardaşı {brother.full} ilə {son.given} arasında söz-söhbət düşmüş, {call} nömrəli çağırışla polis gəlmişdir.]',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {job} işləyir, tel. {d.phone}) iddianı tanımamışdır. Onun izahatına görə, əri {died} tarixində {ill} nəticəsində vəfat etmiş, torpaq ona vərəsəlik şəhadətnaməsi ({heir}) ilə keçmişdir; [hasar həmişəki yerində, bünövrə daşlarının üstündə hörülmüşdür|sərhədi dəyişməmiş, sadəcə köhnə məftili daşla əvəz etmişdir]. [{p.surname} özü vaxtilə xahiş etmişdir ki, hasarı daşdan çəksinlər.|{p.init} hasar hörüləndə etiraz etməmişdir.] [Usta {mason.sg:dat} {cost} ödənilmişdir.|Hasara {cost} xərclənmiş, pulu {mason.gs} almışdır.]',
    'Bələdiyyənin nümayəndəsi {rep.full} göstərmişdir ki, yerquruluşçu {surveyor.full} {measured:loc} sahəni ölçmüş, {act} nömrəli akt və {plan} nömrəli plan tərtib etmişdir: {family} həyəti sənəddəkindən böyükdür. Aktı {brother.init} və {womancut} imzalamışlar. Bələdiyyə {letter} nömrəli məktubla cavabdehə sərhədi bərpa etməyi təklif etmiş, {minute} protokolla məsələ ağsaqqallar şurasında müzakirə edilmişdir.',
    'Ağsaqqal kimi dəvət olunmuş şahid {elder.full} ifadə vermişdir ki, {lategil} və iddiaçının sahələri arasında bir tut ağacı vardı, [sərhəd onun dibindən keçirdi; ağacı {son.given} kəsmişdir|{late.given} kişi özü deyərdi ki, ağac ortaqdır]. Şahid {woman.full} isə ifadəsində ağacın {p.surname:gen} həyətində yox, düz çəpərin üstündə bitdiyini demişdir. [Usta {mason.full} telefonla ({masonline}) bildirmişdir ki, ipi {son.given} çəkmiş, özü yalnız daş hörmüşdür.|Bənna {mason.sg} ({masonline}) hasarın köhnə bünövrə üzərində olmadığını təsdiq etmişdir.]',
    {
      p: 'Cavabdehin oğlu {son.sg} dindirilərkən ağacı qurumuş olduğuna görə kəsdiyini, bunu {elderpat:gen} özünün də gördüyünü bildirmişdir. Yerquruluşçu {surveyor.init} ölçünün peyk cihazı ilə aparıldığını izah etmişdir.',
      chance: 0.6,
    },
    'Torpaqquruluşu ekspertizasının (ekspert {expert.full}) {opinion} nömrəli rəyi ilə [hasarın faktiki xəttinin kadastr xəttindən {wide} metr kənara çıxdığı|cavabdehin sahəsinin {area} kvadratmetr artıq olduğu] müəyyən edilmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edir: mülkiyyətçi öz hüququnun hər cür pozulmasının aradan qaldırılmasını tələb edə bilər, torpaq sahəsinin sərhədi isə dövlət reyestrindəki plana əsasən müəyyən edilir.',
    {
      p: 'Ekspert rəyi, yerquruluşçu {surveyor.surname:gen} tərtib etdiyi plan və {elder:gen} ifadəsi bir-birinə uyğundur. Hasarın {late:gen} vaxtındakı yerində olduğu barədə izahat heç bir sənədlə təsdiqlənmir. {mason.surname} özü də ipi {son:gen} çəkdiyini demişdir.',
      only: ['granted'],
    },
    {
      p: 'Sərhədin pozulması təsdiqlənsə də, çəpərin sökülməsinə görə pul tələbi sübuta yetirilməmişdir: {brother.sg} payaların yarısını özünün apardığını inkar etməmişdir. Buna görə iddia yalnız sərhədin bərpası hissəsində təmin edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: '{woman.surname:gen} ifadəsindən və köhnə plandan görünür ki, tərəflər sərhədi çoxdan, hələ {late.given} sağ ikən hazırkı xətt üzrə razılaşdırmışlar. {p.given:gen} hasar hörülərkən susması da bunu göstərir, ölçüdəki fərq isə yol verilən xəta həddindədir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 152, 157, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:gen} üzərinə daş hasarı {plan} nömrəli plandakı xəttə köçürmək və {p.full:dat} {cost} ödəmək vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Cavabdeh {d.caps} hasarı bir ay ərzində söksün və sərhədi bərpa etsin. {p.caps:gen} zərərin ödənilməsi tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  traps: ['deceased', 'neighbours', 'cadastre'],
};

/** A car with a hidden past, and a fence that moved. */
export const FIFTEENTH_CIVIL: readonly Family[] = [CAR, BOUNDARY];
