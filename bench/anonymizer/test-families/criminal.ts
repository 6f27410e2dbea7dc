import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lifeDay, stays } from '../families/name-endings.ts';
import { sometimesRare } from '../families/obligation-marks.ts';
import { EXTORTION } from './extortion.ts';
import { houseOf, loudSurname, oneInitial, spoken, tellersOf } from './part-marks.ts';

/** What every verdict here has in common. */
const FRAME = {
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
} as const satisfies Partial<Family>;

const ACCUSED = { role: 'təqsirləndirilən şəxs', sex: 'm' } as const;
const [NONE] = [undefined];

/** Who burnt the barn, whose it was, and who saw the fire. */
function barnPeople(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 44, maxAge: 70, house: true });
  const a = person('a', { ...ACCUSED, minAge: 27, maxAge: 55, house: true });
  return {
    ...{ a, v },
    wife: person('wife', { role: 'şahid', sex: 'f', minAge: 40, maxAge: 66 }),
    son: person('son', { sex: 'm', surname: v.name.surname, father: v.name.given, minAge: 24 }),
    brother: person('brother', { sex: 'm', surname: a.name.surname, father: a.father }),
    seller: person('seller', { role: 'şahid', sex: 'm', minAge: 25, maxAge: 60 }),
    neigh: person('neigh', { role: 'şahid', sex: 'f', minAge: 45, maxAge: 78 }),
    shepherd: person('shepherd', { sex: 'm', minAge: 24, maxAge: 60 }),
    vet: person('vet', { minAge: 30, maxAge: 64 }),
    elder: person('elder', { sex: 'm', minAge: 66, maxAge: 85 }),
    def: person('def', { kind: 'keep' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function barnMarks(make: Make, { a, v, shepherd, elder, son }: ReturnType<typeof barnPeople>) {
  const of = tellersOf(make);
  return {
    shepherd: ofElsewhere(make, shepherd, [
      ...[NONE, NONE, NONE],
      ...([
        ['Tsiklauri', 'Giorgi'],
        ['Raximov', 'Sherzod'],
      ] as const),
    ]),
    elder: sometimesRare(
      make,
      elder,
      0.25,
      ['Mollahəsənli', 'Qoçəli'],
      ['Seyidrzayev', 'Allahyar'],
    ),
    aloud: loudSurname(make, a),
    vhouse: houseOf(make, v, 'gen'),
    sondot: oneInitial(make, son, 'gen'),
    nick: spoken(make, a, make.dice.pick(['Qaraoğlan', 'Şoğərib', 'Tüfəng', 'Lopabığ'])),
    order: of.paper('order', '0#####|VO-#####|##/####'),
    scene: of.paper('scene', '##/#|HY-###|####'),
    opinion: of.paper('opinion', 'YT-###|##-####|#####/##'),
    value: of.paper('value', 'Q-####|###/##|####'),
    passport: of.paper('passport', 'HP № ######|AZ-H ####|#######'),
    slip: of.paper('slip', '####|B-###|##-###'),
    facing: of.paper('facing', '##|Üz-###|###/#'),
    extract: of.property('extract', '30##########|############|5##-###-####'),
    vplate: of.plate('vplate', '34-@@-###|21-@@-###|05-@@-###'),
    call: of.phone('call', '(051) ### ## ##|070-###-##-##|+994 77 ### ## ##'),
    village: of.place(
      'village',
      'Aşağı Söyüdlü kəndində|Qarağaclı kəndində|Təzə Alvadı kəndində|Dağ Kolanı kəndində',
    ),
    pasture: of.place('pasture', '“Quru çay” örüşündə|“Sarıdaş” otlağında|“Armudlu” yaylağında'),
    ajob: of.job(
      'a',
      'kənd dəyirmanında köməkçi|“Kənd Yolu” MTS-də traktorçu|meyvə soyuducusunda yükvuran',
    ),
    vjob: of.job(
      'v',
      'fərdi maldar təsərrüfatının başçısı|2 saylı məktəbdə ocaqçı|süd qəbulu məntəqəsində qəbulçu',
    ),
    harm: of.health('v', 'sağ əlin ikinci dərəcəli yanığı|tüstüdən zəhərlənmə|üzün termiki yanığı'),
  };
}

/** A barn with hay and calves is set on fire after a quarrel about a pasture. */
const BARN: Family = {
  ...FRAME,
  key: 'sealed15-barn-fire',
  category: 'Mülkiyyət əleyhinə cinayətlər - Əmlakı qəsdən məhv etmə',
  facts: (make) => {
    const people = barnPeople(make);
    return {
      ...people,
      ...barnMarks(make, people),
      code: stays(make, 'Cinayət Məcəlləsinin 186.2.1-ci maddəsi'),
      quarrel: make.day(172, 180),
      on: make.day(150, 170),
      hay: make.money(900, 3200, 50),
      cattle: make.money(1800, 5600, 100),
      bales: make.dice.int(120, 640),
      calves: make.dice.pick(['iki', 'üç', 'dörd']),
      hour: make.dice.pick(['01:15', '02:40', '03:30', '23:50']),
      litres: make.dice.pick(['3', '5', '10']),
      term: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay', '3 (üç) il']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full}, təqsirləndirilən şəxs {a.full}, müdafiəçi {def.full} (vəkil orderi {order}) və zərərçəkmiş {v.full:gen} iştirakı ilə',
  subject: '{a.full:gen} {code} ilə təqsirləndirilməsi üzrə cinayət işinə',
  story: [
    'Məhkəmə istintaqı ilə təqsirləndirilənin şəxsiyyəti belə müəyyən olundu: {aloud}, {a.birthdot} təvəllüdlü, natamam orta təhsilli, {ajob}, [üç|iki] uşaq atası, FİN {a.fin}, yaşayış yeri {a.address}; [əvvəllər mühakimə olunmayıb|1 dəfə mühakimə olunub, məhkumluğu götürülüb].',
    '{quarrel} tarixdə {pasture} {a.full} ilə {v.full} arasında [qoyunların əkinə girməsi|suvat yerinin kimə məxsus olması] üstündə söz-söhbət olmuş, [{v.given} “bir də bura gəlsən, iti buraxacağam” demişdir|{v.init} onun iki qoyununu saxlamışdır]. Bundan kin saxlayan {a.surname} {on:loc} saat {hour} radələrində {village}, {v.full:gen} həyətindəki {extract} reyestr nömrəli tövlənin üstünə benzin tökərək yandırmışdır.',
    'Yanğın nəticəsində {bales} bağ ot, {calves} baş dana, tövlənin taxta örtüyü [kül olmuş|tamamilə yanmış], ot üzrə {hay}, mal-qara üzrə {cattle} ziyan yetirilmişdir. Danaların baytarlıq pasportu {passport}, [baytar {vet.full:gen} arayışına görə onlar sağlam olub|baytar {vet.full} onları bir həftə əvvəl peyvənd edib]. Qonşu təsərrüfatın çobanı {shepherd.full:gen} tövlədə saxladığı yəhər və yapıncı da məhv olub.',
    '{a.full} [əvvəlcə susmaq hüququndan istifadə edib, sonra ifadə verərək|təqsirini qismən boynuna alıb] bildirdi ki, kənddə ona “{nick}” deyirlər, heç kəsə pisliyi keçməyib. Həmin axşam qardaşı {brother.full:gen} evində içib, {v.given:gen} sözlərini xatırlayıb. Benzini {seller.gs:abl} alıb, [yalnız ot tayasını yandırmaq istəyib|tövlədə mal olduğunu bilməyib]. Sonra {brother.given:dat} zəng edib: “{v.surname:gen} damı yanır, məndən bilməsinlər”.',
    'Zərərçəkmiş {v.full} ({vjob}, şəxsiyyət vəsiqəsi {v.idcard}, {v.address}, tel. {v.phone}) göstərdi ki, yuxudan həyat yoldaşı {wife.given:gen} qışqırığına ayılıb. Oğlu {son.given} [ilə birgə danaların kəndirini kəsməyə çalışıb|darvazanı açıb mal-qaranı çölə qovub], bu vaxt özünün bədəninə {harm} dəyib. {sondot} {vplate} nişanlı “Niva”sı ilə onu həkimə çatdırıb. Ona dəymiş ziyanın ödənilməsini və pulun {v.account} hesabına köçürülməsini tələb edir.',
    'Şahid {wife.full} əlavə etdi ki, pəncərədən qaçan adamı görüb, yerişindən {a.given} olduğunu bilib. Şahid {neigh.full} [su içməyə qalxanda|həyətə çıxanda] alovu görüb, {call} nömrəsindən yanğınsöndürənlərə zəng vurub. {neigh.given} arvad onu da deyib ki, {vhouse} heç kimlə düşmənçiliyi yoxdur.',
    'Yanacaq köşkünün sahibi {seller.full} şahid qismində [bildirdi|dedi] ki, axşam {a.init} plastik qabda {litres} litr benzin götürüb, pulun qalanı {slip} nömrəli qaimə ilə borc yazılıb. Kəndin ağsaqqalı {elder.full} izah edib ki, [barışıq üçün {brother.given} onun yanına gəlib|{brother.init} ziyanı ödəmək təklifi ilə ona ağız açıb], lakin {v.init} razılaşmayıb.',
    'Müstəntiq {investigator.full} tərəfindən {scene} nömrəli hadisə yerinə baxış protokolu, {a.init} ilə {seller.init} arasında {facing} nömrəli üzləşdirmə protokolu tərtib edilmişdir. Yanğın-texniki ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} alovun kənardan, tez alışan maye vasitəsilə yarandığı nəticəsinə gəlmişdir. Ziyanın məbləği {value} nömrəli qiymətləndirmə hesabatı ilə müəyyən edilmişdir.',
  ],
  reasoning: [
    'Məhkəmə {a.sg:gen} əməlini {code} ilə (yandırma yolu ilə özgənin əmlakını qəsdən məhv etmə, xeyli ziyan vurulduqda) [düzgün tövsif edilmiş hesab edir|tövsif etməyi əsaslı sayır].',
    '{seller.surname}, {neigh.init} və {wife.init:gen} ifadələri ardıcıldır və rəylə uzlaşır. Təqsirləndirilənin tövlədə mal olduğunu bilməməsi barədə dediyi [{shepherd.gs:gen} izahatı ilə təkzib olunur|inandırıcı deyil: {a.init} həmin həyətdə dəfələrlə olmuşdur].',
    'Yüngülləşdirən hal kimi himayəsində azyaşlı uşaqların olması, [{brother.init} vasitəsilə ziyanın bir hissəsinin təklif edilməsi|işdə yaşadığı yerdən müsbət xasiyyətnamənin olması] nəzərə alınır, ağırlaşdıran hal yoxdur.',
  ],
  guided:
    'Yuxarıdakılara əsasən, məhkəmə Cinayət-Prosessual Məcəllənin 346-351, 353 və 355-ci maddələrini rəhbər tutaraq',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli bilinsin, ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin[ və cəza Cinayət Məcəlləsinin 70-ci maddəsinə əsasən şərti hesab edilsin|].',
      '{v.full:gen} mülki iddiası təmin edilsin: {a.full:abl} onun xeyrinə ot üzrə {hay}, mal-qara üzrə {cattle} tutulsun. {shepherd.sg:dat} mülki qaydada iddia qaldırmaq hüququ izah edilsin.',
    ],
  },
  traps: ['nickname', 'barn', 'shepherd'],
};

/** A father who hides what he earns, the mother, the children and who knew of his work. */
function arrearsPeople(make: Make) {
  const person = castOf(make);
  const a = person('a', { ...ACCUSED, minAge: 33, maxAge: 50 });
  const kid = { surname: a.name.surname, father: a.name.given };
  return {
    a,
    v: person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 30, maxAge: 46 }),
    girl: person('girl', { ...kid, sex: 'f', minAge: 8, maxAge: 15 }),
    boy: person('boy', { ...kid, sex: 'm', minAge: 4, maxAge: 7 }),
    mother: person('mother', { sex: 'f', surname: a.name.surname, minAge: 58, maxAge: 76 }),
    boss: person('boss', { role: 'şahid', sex: 'm', minAge: 32, maxAge: 60 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 25, maxAge: 50 }),
    buyer: person('buyer', { minAge: 28, maxAge: 60, sex: 'm' }),
    landlady: person('landlady', { sex: 'f', minAge: 45, maxAge: 72 }),
    partner: person('partner', { sex: 'f', minAge: 24, maxAge: 40 }),
    aunt: person('aunt', { role: 'şahid', sex: 'f', minAge: 32, maxAge: 60 }),
    def: person('def', { kind: 'keep' }),
    bailiff: person('bailiff', { kind: 'keep' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function arrearsMarks(make: Make, people: ReturnType<typeof arrearsPeople>) {
  const { a, v, partner, buyer, landlady } = people;
  const of = tellersOf(make);
  const wed = lifeDay(make, 'wed', 16, 18);
  const split = lifeDay(make, 'split', 3, 3);
  return {
    ...{ wedday: wed.day, wedyear: wed.year, splitday: split.day, splityear: split.year },
    partner: ofElsewhere(make, partner, [
      ...[NONE, NONE, NONE],
      ...([
        ['Melnik', 'Alyona'],
        ['Kılıçarslan', 'Derya'],
      ] as const),
    ]),
    buyer: sometimesRare(make, buyer, 0.3, ['Nəbixanlı', 'Mirsəid'], ['Güləhmədli', 'Şahlar']),
    vformer: spoken(
      make,
      v,
      `${v.name.given} ${a.name.surname}${/[oe]v$/.test(a.name.surname) ? 'a' : ''}`,
    ),
    adot: oneInitial(make, a, 'gen'),
    landdot: oneInitial(make, landlady, 'dat'),
    order: of.paper('order', '######|VK/####|A-#####'),
    writ: of.paper('writ', 'İV № ####|###/##|AB-######'),
    warning: of.paper('warning', '####/x|##-##/###|X-#####'),
    split: of.paper('split', 'BN-İ № ######|P-## ####|#######'),
    girlpaper: of.paper('girlpaper', 'AZ-İ № ######|DŞ ######|#######'),
    boypaper: of.paper('boypaper', 'AZ-İ № ######|DŞ ######|#######'),
    fine: of.paper('fine', '##/###|İQ-####|3-####-i'),
    trip: of.paper('trip', '#####|S/####|##-#####'),
    sale: of.contract('sale', '#-####|AS-###/##|##/######'),
    plate: make.plate('plate'),
    boy_ill: of.health(
      'boy',
      'astmadan|anadangəlmə ürək qüsurundan|qan azlığından|eşitmə zəifliyindən',
      'abl',
    ),
    ajob: of.job(
      'site',
      '“Qüllə-5” tikinti sahəsində suvaqçı|Hövsan bazarında soyuducu ustası|“Sədaqət” ad günü zalında səs operatoru',
    ),
    vjob: of.job(
      'v',
      '8 saylı poliklinikada qeydiyyatçı|“Ləçək” tikiş sexində dərzi|kənd poçtunda poçtalyon',
    ),
    abroad: of.place(
      'a',
      'Rusiyanın Samara şəhərində|Türkiyənin Samsun şəhərində|Qazaxıstanın Aktau şəhərində',
    ),
  };
}

/** A father does not pay the maintenance that a court awarded and hides his earnings. */
const ARREARS: Family = {
  ...FRAME,
  key: 'sealed15-evaded-maintenance',
  category: 'Ədalət mühakiməsi əleyhinə cinayətlər - Məhkəmə qərarını icra etməmə',
  facts: (make) => {
    const people = arrearsPeople(make);
    return {
      ...people,
      ...arrearsMarks(make, people),
      code: stays(make, 'Cinayət Məcəlləsinin 306.1-ci maddəsi'),
      awarded: make.day(900, 1000),
      warned: make.day(210, 260),
      sold: make.day(280, 400),
      owed: make.money(4200, 13800, 20),
      monthly: make.money(180, 360, 10),
      price: make.money(5200, 12500, 100),
      pay: make.money(35, 70, 5),
      rent: make.money(200, 350, 10),
      months: make.dice.int(22, 29),
      term: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '10 (on) ay']),
    };
  },
  present:
    '{prosecution} prokurorluğundan dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {a.full:gen}, onun müdafiəçisi vəkil {def.full:gen} ({order} nömrəli order), zərərçəkmiş {v.full:gen} iştirakı ilə',
  subject: '{code} ilə təqsirləndirilən {a.full} barəsində cinayət işinə',
  story: [
    'İşin hallarına görə {a.full} (doğum tarixi {a.birthdot}, FİN {a.fin}, qeydiyyat ünvanı {a.address}) {v.full} ilə {wedday} {wedyear:loc} evlənmiş, nikah {splitday} {splityear:loc} pozulmuşdur (şəhadətnamə {split}). [Onların|Bu nikahdan] iki övladı vardır: {girl.birthdot} təvəllüdlü {girl.full} (doğum haqqında şəhadətnamə {girlpaper}) və {boy.birthdot} təvəllüdlü {boy.full} (doğum haqqında şəhadətnamə {boypaper}).',
    '{awarded} tarixli qətnamə ilə {a.init:abl} uşaqların saxlanması üçün hər ay {monthly} aliment tutulması qət edilmişdir. İcra məmuru {bailiff.full} {writ} nömrəli icra sənədi üzrə icraata başlamış, {warned} tarixdə borcluya {warning} nömrəli xəbərdarlıq elan etmişdir. {a.sg} buna qədər {fine} nömrəli qərarla inzibati qaydada cərimələnsə də, {months} ay ərzində qəsdən ödəniş etməmiş, borc {owed:dat} çatmışdır.',
    'Təqsirləndirilən {a.full} [təqsirini boynuna almayaraq|təqsirini qismən etiraf edərək] ifadə vermişdir ki, daimi işi yoxdur, bir müddət {abroad} qalıb, orada da qazanc olmayıb. {partner.full} ilə yaşayır, kirayə haqqını – ayda {rent} – {landlady.full:dat} ödəyir. Maşınını satdığını danmır, [pulla anası {mother.full:gen} əməliyyatını ödəyib|pulunu anası {mother.full:dat} verib]. “{girl.given:acc} bayramda görmüşəm, ayaqqabı almışam”, – deyə bildirmişdir.',
    'Zərərçəkmiş {v.full} ({vjob}, {v.address}, telefon nömrəsi {v.phone}) göstərdi ki, {boy.given} {boy_ill} əziyyət çəkir, dərmanları özü alır. Keçmiş əri evə gəlmir, zənglərə cavab vermir. [Sosial şəbəkədə {partner.given} ilə şəkillərini paylaşır.|Qızı {girl.given} atasının {partner.given} adlı qadınla yaşadığını kirayə evin sahibindən eşidib.] {landdot} pul verdiyi halda, uşaqlara {v.account} hesabına bir manat da göndərmir.',
    'Şahid {boss.full} bildirdi ki, {a.surname} onun yanında {ajob} işləyib, müqavilə bağlanmayıb, [gündəliyi {pay} olub|hər növbə üçün {pay} alıb]. {a.given} özü xahiş edib ki, adı heç bir siyahıya yazılmasın, “icraçılar tapar”. Şahid {mate.full} həmin sözləri təsdiq edərək dedi ki, [ad günündə {partner.given:acc} da görüb|pulu çox vaxt ikisinə birlikdə {boss.given} özü paylayırdı].',
    'Şahid qismində dindirilmiş {aunt.full} ifadə verib ki, bacısı {v.given} borc içindədir, uşaqlara o, bir də qonşular kömək edir. {mother.gs} isə istintaqa izahatında deyib ki, oğlu ona [heç vaxt pul göndərməyib|yalnız dərman alıb], o pul barədə də indi eşidir.',
    'İşdə olan sənədlərdən məlum olur ki, {sold} tarixdə {a.init} {plate} nişanlı avtomobilini {sale} nömrəli müqavilə ilə {buyer.full:dat} {price:dat} satmışdır. {adot} sərhədi keçməsi {trip} nömrəli arayışla təsdiqlənir. Müstəntiq {investigator.full:gen} sorğusuna verilən cavabda “{vformer}” adına açılmış kart hesabına köçürmə olmadığı göstərilib[; telefon danışıqlarında borclu {boss.phone} nömrəsini iş nömrəsi kimi göstərib|].',
  ],
  reasoning: [
    'Qanuni qüvvəyə minmiş qətnamə hamı üçün məcburidir. {a:gen} imkanı olduğu halda onu icra etməməsi [{boss.init} və {mate.init:gen} ifadələri|{boss.surname:gen} ifadəsi, avtomobilin {buyer.init:dat} satılması] ilə sübuta yetir.',
    '{a.surname:gen} pulu anasına sərf etməsi barədə dəlili {mother.init:gen} izahatı ilə təkzib edilir. Əməl {code} ilə düzgün tövsif olunmuşdur.',
    'Cəza təyin edilərkən {a.init:gen} ilk dəfə məhkəmə qarşısında durması, [{boy.given} və {girl.given} qarşısında öhdəliyini bundan sonra yerinə yetirəcəyinə söz verməsi|borcun bir qismini ödəyəcəyini bildirməsi] nəzərə alınmalıdır.',
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 346, 347, 349, 350 və 351-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli hesab edilsin və ona {term} müddətinə islah işləri cəzası təyin edilsin, qazancının 15 faizi dövlət nəfinə tutulsun.',
      '{v.full:gen} {owed} aliment borcu barədə tələbi icra qaydasında həll edilməli sayılsın. Hökmün surəti icra məmuru {bailiff.init:dat} göndərilsin.',
    ],
  },
  traps: ['children', 'married-surname', 'second-family'],
};

/** Verdicts. */
export const SEALED_CRIMINAL: readonly Family[] = [BARN, ARREARS, EXTORTION];
