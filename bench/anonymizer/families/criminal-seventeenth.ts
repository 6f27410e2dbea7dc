import type { Family, Make } from '#demo/family.ts';
import { byFather, called, listed, midInitial } from './court-marks.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, lastDay } from './name-endings.ts';
import { ended, household, sheets } from './written-marks.ts';

/** Who kept the shop, who came in with a mask, and whom the village asked. */
function shopPeople(make: Make) {
  const person = castOf(make);
  const accused = { role: 'təqsirləndirilən şəxs', sex: 'm', maxAge: 38 } as const;
  const a = person('a', { ...accused, minAge: 21, house: true });
  const b = person('b', { ...accused, minAge: 19, maxAge: 27, house: true });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 39, maxAge: 61, house: true });
  return {
    ...{ a, b, v },
    spouse: person('spouse', { sex: 'm', surname: v.name.surname, minAge: 42, maxAge: 66 }),
    nephew: person('nephew', { sex: 'm', surname: v.name.surname, minAge: 10, maxAge: 14 }),
    elder: person('elder', { role: 'şahid', sex: 'm', minAge: 58, maxAge: 79 }),
    keeper: person('keeper', { sex: 'm', minAge: 31, maxAge: 60 }),
    cabman: person('cabman', { role: 'şahid', sex: 'm', minAge: 23, maxAge: 55 }),
    bmother: person('bmother', { sex: 'f', minAge: 44, maxAge: 62 }),
    creditor: person('creditor', { sex: 'm', minAge: 30, maxAge: 58 }),
    nurse: person('nurse', { sex: 'f', minAge: 25, maxAge: 57 }),
    adef: person('adef', { kind: 'keep', sex: 'm' }),
    bdef: person('bdef', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    inquirer: person('inquirer', { kind: 'keep', sex: 'm' }),
  };
}

const shopPapers = (make: Make) =>
  sheets(make, {
    aorder: ['document', '########', 'VO-######', '00####/##'],
    border: ['document', '#######', 'HY-#####', '1####'],
    scene: ['document', '##/###', '####-b', 'HB-###'],
    forensic: ['document', '###/TM', '####', 'ŞT-####/##'],
    known: ['document', '##', '###-t', 'TN-####'],
    goods: ['document', '####/m', 'AKT-###', '###'],
    calls: ['document', '##/####', 'RB-#####', '######'],
    reference: ['document', '###', 'XN-##/###', '####-x'],
    medical: ['document', '#####', '###/##', 'AV-######'],
    taxpaper: ['document', '########', 'ŞH-######'],
    sim: ['phone@a', '070-###-##-##', '(051)###-##-##', '+994 (55) ### ## ##'],
    shopline: ['phone@v', '022#-#-##-##', '050 ### ####', '(077) ### ## ##'],
    plate: ['plate', '10-XR-###', '36-BC-###', '90 SD ###', '77-PP-###'],
    card: ['card@v', '%c', '%C'],
    shop: [
      'place:loc',
      '“Bulaqbaşı” mağazasında',
      '“Əsgəran ərzaq” dükanında',
      '“Novruz-7” marketində',
      'çayxananın altındakı ərzaq dükanında',
    ],
    village: [
      'place:loc',
      'Yuxarı Qaralar kəndində',
      'Dəyirmanlı kəndində',
      'Çinarlıdərə kəndində',
      'Sarıqamış qəsəbəsində',
      'Köhnə Hamarlı kəndində',
    ],
    hide: [
      'place:abl',
      'kolxozun köhnə tövləsindən',
      'Daşlıçay körpüsünün altından',
      'kənd qəbiristanlığının hasarından',
      'su anbarının nasosxanasından',
    ],
    ajob: [
      'workplace',
      '“Aqro-Bərəkət” toyuq fabrikində yemləyici',
      'meşə təsərrüfatında mövsümi fəhlə',
      'kənd məktəbində ocaqçı',
      'şadlıq sarayında ofisiant',
    ],
    bjob: [
      'workplace',
      'peşə liseyinin III kurs tələbəsi',
      'pambıq zavodunda çəki ölçən',
      'təkər təmiri məntəqəsində usta köməkçisi',
      'suvarma sistemləri idarəsində mirab',
    ],
    clinic: [
      'workplace:dat',
      'kənd həkim məntəqəsinə',
      'Rayon Mərkəzi Xəstəxanasının cərrahiyyə şöbəsinə',
      '2 nömrəli feldşer-mama məntəqəsinə',
    ],
    wound: [
      'sensitive',
      'sağ bilək sümüyünün çatlaması',
      'alın nahiyəsinin kəsilmiş yarası',
      'yüngül baş-beyin travması',
      'çiyin nahiyəsinin qançırı',
    ],
    illness: ['sensitive', 'şəkərli diabet', 'iflic', 'süd vəzi şişi', 'böyrək çatışmazlığı'],
  });

/** Two acquaintances came masked into a village shop at closing time and took the till. */
const SHOP: Family = {
  key: 'seventeenth-shop-robbery',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Quldurluq',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = shopPeople(make);
    const { a, b, v, spouse, elder, keeper, cabman, creditor, nephew } = people;
    const guest = foreigner(make, 'guest', [
      ['Zaza', 'Mikeladze'],
      ['Orxun', 'Dəmirçəlik'],
      ['Ramazan', 'Mehdixanov'],
      ['Yevgeni', 'Sorokin'],
      ['Baxodir', 'Ergəşev'],
    ]);
    const nick = make.dice.pick(['Çolaq', 'Boksçu', 'Sarı', 'Çoban', 'Lal']);
    return {
      ...people,
      ...shopPapers(make),
      guest: guest.full,
      guestname: guest.given,
      nick: called(make, b, `${nick} ${b.name.given}`),
      alisted: listed(make, a),
      amid: midInitial(make, a, 'gen'),
      bmid: midInitial(make, b, 'dat'),
      bfather: byFather(make, b, 'acc'),
      awith: ended(make, a, 'given', 'with'),
      bis: ended(make, b, 'sg', 'copula'),
      keepergil: ended(make, keeper, 'given', 'gil-loc'),
      spousemid: midInitial(make, spouse),
      shopfolk: household(make, v, 'plural-gen'),
      elderfather: byFather(make, elder, 'gen'),
      creditwith: ended(make, creditor, 'gs', 'with'),
      cabwith: ended(make, cabman, 'surname', 'with'),
      boyplain: called(make, nephew, `${nephew.name.given} ${nephew.name.surname}`, 'gen'),
      night: make.day(140, 250),
      seized: make.day(118, 138),
      till: make.money(380, 2900, 10),
      owed: make.money(900, 4200, 100),
      harm: make.money(150, 640, 5),
      hour: make.dice.int(21, 23),
      minute: make.dice.int(10, 55),
      tool: make.dice.pick(['mətbəx bıçağı', 'oyuncaq tapança', 'dəmir çubuq', 'balta sapı']),
      aterm: make.dice.pick(['8 (səkkiz) il', '7 (yeddi) il 6 (altı) ay', '9 (doqquz) il']),
      bterm: make.dice.pick([
        '7 (yeddi) il',
        '6 (altı) il 8 (səkkiz) ay',
        '7 (yeddi) il 2 (iki) ay',
      ]),
    };
  },
  present:
    '{prosecution} prokurorunun köməkçisi {prosecutor.full:gen}, zərərçəkmiş {v.full:gen}, təqsirləndirilən şəxslər {a.full:gen} və {b.full:gen}, müdafiəçilər {adef.full:gen} (order № {aorder}) və {bdef.full:gen} (order № {border}) iştirakı ilə',
  subject:
    'Azərbaycan Respublikası Cinayət Məcəlləsinin 181.2.1 və 181.2.5-ci maddələri ilə təqsirləndirilən {a.full:gen} və {b.full:gen} barəsində cinayət işinə',
  story: [
    '1. {a.full}, {a.birth:loc} doğulmuş, [evli, bir uşağı var|subay], {ajob}, yaşadığı yer: {a.address}, FİN {a.fin}, əvvəllər məhkum olunmamışdır.',
    '2. {b.full}, {b.birth:loc} doğulmuş, [kənd arasında “{nick}” ləqəbi ilə tanınan|tanışlarının “{nick}” dediyi], {bjob}, yaşadığı yer: {b.address}, FİN {b.fin}, şəxsiyyət vəsiqəsi {b.idcard}.',
    '{a.sg} və {b.sg} {night:loc} saat {hour}:{minute} radələrində qabaqcadan əlbir olaraq {village} yerləşən, [{v.init:dat} məxsus|{v.surname} tərəfindən icarəyə götürülmüş] {shop} üzlərində tibbi maska, əllərində {tool} olmaqla içəri girmiş, [işığı söndürüb|qapını arxadan bağlayıb] satıcını həyat və sağlamlıq üçün təhlükəli zor tətbiq ediləcəyi ilə hədələmiş, kassadan {till} pul, [piştaxtadan siqaret və telefon kartları|rəfdən üç qutu siqaret] götürüb qaçmışlar. [Satıcının çantasındakı {card} nömrəli bank kartı da aparılmışdır.|Onlar həmçinin zərərçəkmişin {card} nömrəli kartını götürmüşlər.]',
    'Təqsirləndirilən şəxs {a.surname} məhkəmədə [təqsirini etiraf edərək göstərdi ki,|ifadə verərək təqsirini boynuna aldı:] {creditwith} nərd üstündə mərcə girib, {owed} uduzub. {creditor.given} hər axşam qapıya gəlib pul istəyirdi. {b.given:gen} də vəziyyəti yaxşı deyildi, anası {bmother.full} {illness} səbəbindən yataqdadır. Dükanda kassanın axşam boşaldıldığını {b.given} bilirdi, çünki uşaqlıqdan ora gedir. Maskaları özü alıb, telefonunu ({sim}) isə evdə qoyub.',
    'Təqsirləndirilən şəxs {b.init} [təqsirini qismən qəbul edib|peşman olduğunu bildirib] dedi ki, fikir {amid} ağlına gəlmişdi, o yalnız qapıda dayanıb. {awith} kəndin çayxanasında görüşüblər, sonra {keepergil} oturub gözləyiblər. [Qadına toxunmayıb.|Qadını itələyəni görməyib.] Pulun ona {harm} hissəsi çatıb, qalanını [yoldaşı götürüb|{a.surname} özündə saxlayıb]. Anasına görə üzr istəyir.',
    'Zərərçəkmiş {v.full} ([fərdi sahibkar|vergi ödəyicisi], vergi uçotu şəhadətnaməsi {taxpaper}, əlaqə telefonu {shopline}) ifadəsində bildirdi ki, [dükanı bağlamağa hazırlaşırdı|gün ərzindəki satışı sayırdı], yanında qaynının oğlu {nephew.given} vardı. Maskalılardan hündürü biləyindən tutub onu piştaxtaya çırpdı. Səsindən {bfather} dərhal tanıdı, çünki [anası ilə bir sinifdə oxuyub|uşaq vaxtı ona borca konfet verib]. Əri {spouse.full} səsə qaçıb gələndə onlar artıq bağ tərəfə getmişdi. {spousemid} fənərlə izlərin ardınca gedib, maskanın birini tapıb.',
    'Azyaşlı {boyplain} [pedaqoqun iştirakı ilə|anasının iştirakı ilə] verdiyi ifadə elan edildi: o, stolun altında gizlənib, “pulu ver, xala” sözlərini eşidib. [Şahid {elder.full}|Qonşu {elder.fullgs}] göstərdi ki, küçədə iki nəfərin qaçdığını görüb, itləri hürüb; kənddə hamı {elderfather} sözünə inanır. Çayxanaçı {keeper.full} təsdiq etdi ki, hər ikisi [saat doqquza kimi|axşam çağı] onun yanında çay içib, hesabı isə {creditor.surname} soyadlı kişi ödəyib.',
    'Şahid {cabman.full} bildirdi ki, {plate} nişanlı maşınla [sifariş gözləyirdi|evə qayıdırdı], yolun kənarında iki oğlan onu saxlayıb şəhərə aparmağı xahiş etdi. {cabwith} üzləşdirmədə hər iki təqsirləndirilən şəxs bunu inkar etməyib. Onlar yolda {guest} adlı tanışa zəng vurub gecələməyə yer istəmişdilər; {guestname} isə qapını açmayıb. Rabitə operatorunun {calls} nömrəli cavabı bu zəngi göstərir.',
    'Hadisə yerinə baxış protokolu ({scene}) müstəntiq {inquirer.full} tərəfindən tərtib edilmişdir. {seized:loc} {hide} götürülmüş {tool} və kassa qutusu zərərçəkmişə göstərilmiş ([tanıma protokolu|tanınma üçün təqdimetmə protokolu] {known}), itirilmiş mallar {goods} nömrəli siyahı ilə hesablanmışdır. Ekspert {expert.full:gen} {forensic} nömrəli rəyinə görə zərərçəkmişdə {wound} aşkar edilmişdir. Tibb bacısı {nurse.full} [onun həmin gecə {clinic} gətirildiyini|qadının ağlaya-ağlaya {clinic} gəldiyini] və qeydin ({medical}) özü tərəfindən aparıldığını təsdiq etdi. Yaşayış yerindən verilmiş {reference} nömrəli xasiyyətnamədə hər ikisi [müsbət|mülayim] xarakterizə olunur.',
  ],
  reasoning: [
    'Məhkəmə qeyd edir ki, quldurluq zor və ya onun tətbiqi hədəsi ilə basqın anından başa çatmış sayılır; götürülmüş pulun miqdarı tövsif üçün həlledici deyildir.',
    '{v.surname:gen} sabit ifadəsi, {elder.init:gen} və {cabman.surname:gen} dedikləri, gizlədilmiş əşyaların tapılması ittihamı [tam|kifayət qədər] təsdiq edir. Qapıda dayanmaqla iştirakının azaldılması barədə {bmid} məxsus dəlil əsassızdır: kassa qutusunu aparan da məhz {bis}. {creditor.full:dat} olan borc cinayəti doğrultmur, {shopfolk} bir il ərzində çətinliklə qurduğu dükan isə həmin gecədən bağlıdır.',
    'Cəza təyin edilərkən {a.init:gen} etirafı, {b.init:gen} [gənc yaşı|xəstə anaya baxması], ziyanın [qismən ödənilməsi|valideynlər tərəfindən ödənilməsi] yüngülləşdirici, cinayətin qrup halında törədilməsi tövsifedici əlamət kimi nəzərə alınır.',
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 328, 346, 347, 349, 351 və 352-ci maddələrini rəhbər tutan məhkəmə',
  operative: {
    convicted: [
      '{a.full} Cinayət Məcəlləsinin 181.2.1 və 181.2.5-ci maddələri ilə təqsirli bilinsin və ona {aterm} müddətinə azadlıqdan məhrum etmə cəzası verilsin.',
      '{b.full} həmin maddələrlə təqsirli bilinsin və ona {bterm} müddətinə azadlıqdan məhrum etmə cəzası verilsin.',
      'Məhkumlar {alisted} və {b.sg} üçün cəzanın çəkilmə müddəti onların faktiki tutulduqları gündən hesablansın. Maddi sübut olan {tool} məhv edilsin, kassa qutusu {v.full:dat} verilsin.',
    ],
  },
  traps: ['nickname', 'two-accused'],
};

/** Who crossed the road, who drove, and who ran up. */
function crossingPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 23, maxAge: 55 });
  const dead = person('dead', { sex: 'f', minAge: 57, maxAge: 76 });
  const son = person('son', {
    ...{ role: 'zərərçəkmiş' as const, sex: 'm' as const, surname: dead.name.surname },
    ...{ minAge: 30, maxAge: 44 },
  });
  return {
    ...{ d, dead, son },
    hurt: person('hurt', { role: 'zərərçəkmiş', sex: 'f', minAge: 24, maxAge: 50 }),
    hubby: person('hubby', { sex: 'm', minAge: 30, maxAge: 55 }),
    girl: person('girl', { sex: 'f', minAge: 5, maxAge: 8 }),
    rider: person('rider', { role: 'şahid', sex: 'm', minAge: 22, maxAge: 50 }),
    florist: person('florist', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 66 }),
    driver2: person('driver2', { sex: 'm', minAge: 27, maxAge: 63 }),
    medic: person('medic', { minAge: 30 }),
    owner: person('owner', { sex: 'm', minAge: 35, maxAge: 68 }),
    def: person('def', { kind: 'keep', sex: 'm' }),
    lawyer: person('lawyer', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    medexpert: person('medexpert', { kind: 'keep', sex: 'f' }),
  };
}

const crossingPapers = (make: Make) =>
  sheets(make, {
    order: ['document', '######', 'ORD-#####', '##/######'],
    order2: ['document', '#####', 'Z-######'],
    licence: ['document', 'AA ######', 'SV № #######', 'DL-######'],
    tech: ['document', 'BA № ######', 'CB######', 'QŞ № ######'],
    scheme: ['document', '###', 'S-##/###', '####/y'],
    autotech: ['document', '####/AT', '#####', '##-##/###'],
    autopsy: ['document', '###/m', 'MT-####', '####'],
    injury: ['document', '####', '###/cş', 'BX-###/##'],
    death: ['document', 'AZ-ÖL № ######', 'III-BX ######', 'Ö № #######'],
    video: ['document', 'DVR-####', '##-####', '####/k'],
    history: ['document', '#####', 'ST-####/##', '####-r'],
    sober: ['document', '###', 'NR-####', '##/####'],
    receipt: ['document', '#######', 'MQ-####', '###/##'],
    plate: ['plate', '99-RK-###', '10-UF-###', '77-ZH-###', '90-JA-###'],
    plate2: ['plate', '10-TE-###', '99 YB ###', '55-AC-###'],
    sonline: ['phone@son', '(055) ### ## ##', '0702######', '+994 99 ###-##-##'],
    dmail: ['email@d', 'surucu.##@poct.example', 'd####@mail.example'],
    sonaccount: ['account@son', '%a'],
    crossing: [
      'place:loc',
      '“Araz” kinoteatrının qarşısındakı keçiddə',
      'Zavod dairəsinin piyada keçidində',
      'köhnə bazarın yanındakı keçiddə',
      'Bakı-Şamaxı yolunun 61-ci kilometrindəki keçiddə',
      '7 nömrəli məktəbin qarşısındakı keçiddə',
    ],
    djob: [
      'workplace',
      '“Cənub Logistika” şirkətində ekspeditor',
      'rayon elektrik şəbəkəsində montyor',
      'toy fotoqrafı',
      'çörək sexində bölüşdürücü',
    ],
    hurtjob: [
      'workplace',
      '3 saylı uşaq poliklinikasında laborant',
      'Heydər Əliyev Mərkəzində bələdçi',
      'idman məktəbində üzgüçülük müəllimi',
      'gömrük anbarında operator',
    ],
    ward: [
      'workplace:loc',
      'Respublika Travmatologiya və Ortopediya İnstitutunda',
      'Rayon Mərkəzi Xəstəxanasının reanimasiya şöbəsində',
      '3 saylı Klinik Xəstəxanada',
    ],
    injured: [
      'sensitive',
      'çanaq sümüklərinin çoxsaylı sınığı',
      'sol baldırın açıq sınığı',
      'körpücük sümüyünün sınığı və beyin silkələnməsi',
    ],
    cause: ['sensitive', 'kəllədaxili qansızma', 'travmatik şok', 'ağciyər emboliyası'],
  });

/** A driver did not stop at a crossing and struck two women, one of whom died in hospital. */
const CRASH: Family = {
  key: 'seventeenth-fatal-crash',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Nəqliyyat cinayətləri - Yol hərəkəti qaydalarını pozma',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = crossingPeople(make);
    const { d, dead, son, hurt, hubby, rider, florist, driver2, medic, owner } = people;
    const since = make.dice.int(150, 290);
    const died = lastDay(make, 'dead', since - 7, since - 2);
    return {
      ...people,
      ...crossingPapers(make),
      diedday: died.day,
      diedyear: died.year,
      on: make.day(since, since),
      dmid: midInitial(make, d),
      deadfather: byFather(make, dead, 'gen'),
      deadgil: ended(make, dead, 'given', 'gil-gen'),
      family: household(make, son, 'plural-gen'),
      sonlisted: listed(make, son),
      hurtmid: midInitial(make, hurt, 'dat'),
      hubbyis: ended(make, hubby, 'fullgs', 'copula'),
      riderwith: ended(make, rider, 'surname', 'with'),
      floristmid: midInitial(make, florist, 'gen'),
      driver2father: byFather(make, driver2),
      medicwith: ended(make, medic, 'sg', 'with'),
      ownermid: midInitial(make, owner, 'dat'),
      speed: make.dice.int(74, 109),
      hour: make.dice.int(7, 21),
      minute: make.dice.int(11, 58),
      paid: make.money(3000, 15000, 500),
      harm: make.money(5000, 20000, 1000),
      car: make.dice.pick(['“Hyundai Sonata”', '“Ford Transit”', '“Nissan Sunny”', '“Lada Niva”']),
      term: make.dice.pick(['3 (üç) il', '2 (iki) il 6 (altı) ay', '3 (üç) il 4 (dörd) ay']),
      years: make.dice.pick(['2 (iki) il', '3 (üç) il']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, onun müdafiəçisi {def.full:gen} (order {order}), zərərçəkmiş {hurt.full:gen}, ölmüş şəxsin hüquqi varisi {son.full:gen} və onların nümayəndəsi vəkil {lawyer.full:gen} (order {order2}) iştirakı ilə',
  subject:
    '{d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 263.2-ci maddəsi ilə ittiham edilməsinə dair cinayət işinə',
  story: [
    '{d.full} ({d.birthdot} il təvəllüdlü; {d.address} ünvanında qeydiyyatdadır; FİN: {d.fin}; {djob}; [elektron ünvanı|e-poçtu] {dmail}) {on:loc} saat {hour}:{minute} radələrində {plate} dövlət qeydiyyat nişanlı {car} avtomobilini saatda {speed} km sürətlə idarə edərək {crossing} [yolu keçən piyadalara güzəştə getməmiş|işıqforun sarı işığında dayanmamış], {dead.full} və {hurt.full:acc} vurmuşdur.',
    '{dead.init} [həmin saat|təcili yardım vasitəsilə] {ward} yerləşdirilmiş, {diedday} {diedyear:loc} {cause} nəticəsində vəfat etmişdir (ölüm haqqında şəhadətnamə {death}). {hurtmid} isə {injured} ilə müşayiət olunan xəsarət yetirilmişdir.',
    'Təqsirləndirilən şəxs {d.sg} [təqsirini etiraf etdi və dedi ki,|ifadəsində bildirdi ki,] avtomobil qonşusu {ownermid} məxsusdur, ondan bir günlüyə götürmüşdü (qeydiyyat şəhadətnaməsi {tech}, sürücülük vəsiqəsi {licence}). Yanında iş yoldaşı {rider.full} oturmuşdu, söhbət edirdilər. [Günəş gözünə düşüb|Yol yaş idi], qadınları son anda görüb. Təcili yardımı özü çağırıb, [xəstəxanaya getməyə üzü gəlməyib|üç gün xəstəxananın həyətində gözləyib]. Ailəyə {paid} ödəyib, [qalanını da ödəyəcək|bu barədə qəbz ({receipt}) var].',
    'Zərərçəkmiş {hurt.full} ({hurtjob}) göstərdi ki, qonşusu {dead.given} xala ilə bazardan qayıdırdılar, keçidin ortasında idilər. Qadın onu itələyib, özü isə maşının altında qalıb. Özü {history} nömrəli xəstəlik tarixçəsi ilə müalicə alıb, [hələ də əl ağacı ilə gəzir|iki əməliyyat keçirib]. Həmin gün qızı {girl.given} bağçada axşama qədər gözləyib; uşağın dalınca gedən {hubbyis}. [{d.surname:gen} üzrxahlığını qəbul edir.|Sürücünün valideynləri onun yanına gəlib.]',
    'Hüquqi varis {son.full} (tel. {sonline}) bildirdi ki, anası təqaüdçü idi, nəvələrinə baxırdı. Xəbəri çiçək satan {florist.full} verib. [{deadfather} yas mərasimi|Dəfn və {deadgil} evində qurulan yas] üçün ailə borca düşüb. Mənəvi zərər kimi {harm} tələb edir, pulun {sonaccount} nömrəli hesaba köçürülməsini xahiş edir.',
    'Şahid {rider.sg} dedi ki, [telefonuna baxırdı, zərbədən sonra başını qaldırıb|“əylə” deyə qışqırıb, ancaq gec olub]. Keçidin yanında gül satan {florist.sg} maşının sürətlə gəldiyini, qadınların [yaşıl işıqda|tələsmədən] keçdiyini təsdiq etdi. Arxadan gələn {plate2} nişanlı mikroavtobusun sürücüsü {driver2.full} ifadə verdi ki, əyləc izi zərbədən sonra başlayıb; {driver2father} videoqeydiyyatçının yazısını ({video}) könüllü təqdim edib. {riderwith} aparılmış üzləşdirmədə fərqlər aradan qaldırılıb.',
    'Qəza sxeminə ({scheme}) və ekspert {expert.full:gen} {autotech} nömrəli avtotexniki rəyinə əsasən icazə verilən sürətdə toqquşmanın qarşısını almaq mümkün idi. Məhkəmə-tibb eksperti {medexpert.full} meyitin ekspertizasına dair {autopsy} və xəsarətlərə dair {injury} nömrəli rəylər vermişdir. Reanimatoloq {medic.full} məhkəmədə izah etdi ki, xəstə huşsuz gətirilmişdi; {medicwith} birlikdə növbədə olan həkimlər də bunu yazılı təsdiqləyiblər. Narkoloji yoxlamada ({sober}) {dmid} ayıq olmuşdur.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, piyada keçidinə yaxınlaşan sürücü sürəti azaltmalı, keçiddə olan şəxslərə yol verməlidir; bu vəzifənin pozulması ilə nəticə arasında səbəbli əlaqə müəyyən edilmişdir.',
    '{floristmid} və {driver2.init:gen} ifadələri, videoyazı və avtotexniki rəy bir-birinə uyğundur. {d.surname:gen} yol şəraiti ilə bağlı dəlili onu məsuliyyətdən azad etmir. [{hurt.surname:gen} keçidə birdən çıxması barədə müdafiəçi {def.init:gen} fərziyyəsi təsdiqini tapmadı.|Müdafiəçi {def.init} piyadaların ehtiyatsızlığına istinad etsə də, bunu sübut etmədi.]',
    'Məhkəmə təqsirin etirafını, ziyanın bir hissəsinin ödənilməsini yüngülləşdirici hal sayır. {family} qəbul etdiyi məbləğ mənəvi zərərin tam əvəzi deyildir, [{son.init:gen} tələbi qismən əsaslıdır|buna görə {son.surname:gen} tələbi təmin olunmalıdır].',
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 41, 143, 328, 346, 347 və 352-ci maddələrini rəhbər tutan məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinsin, [ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin|{term} müddətinə azadlıqdan məhrum edilsin] və {years} müddətinə nəqliyyat vasitəsini idarə etmək hüququndan məhrum edilsin.',
      '{sonlisted} xeyrinə {d.full:abl} mənəvi zərər üçün {harm} tutulsun. Avtomobil sahibi {owner.full:dat} qaytarılsın.',
    ],
  },
  traps: ['dead', 'two-victims'],
};

export const SEVENTEENTH_CRIMINAL: readonly Family[] = [SHOP, CRASH];
