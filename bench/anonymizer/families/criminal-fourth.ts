import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The accused, three who paid for telephones that never came, and those around them. */
function deceived(make: Make) {
  const person = castOf(make);
  const ukrainian = foreigner(make, 'mule', [
    ['Vadım', 'Proskurenko'],
    ['Ostap', 'Zinçuk'],
    ['Yarema', 'Holovatenko'],
  ]);
  const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 41 });
  return {
    d,
    mule: ukrainian.full,
    mulesurname: ukrainian.surname,
    v1: person('v1', { role: 'zərərçəkmiş', sex: 'f', minAge: 24, maxAge: 60 }),
    v2: person('v2', { role: 'zərərçəkmiş', sex: 'm', minAge: 24, maxAge: 66 }),
    v3: person('v3', { role: 'zərərçəkmiş', sex: 'm', minAge: 21, maxAge: 50 }),
    wife: person('wife', { sex: 'f', minAge: 20, maxAge: 38 }),
    courier: person('courier', { role: 'şahid', sex: 'm', minAge: 19, maxAge: 40 }),
    cellmate: person('cellmate', { sex: 'm', minAge: 22, maxAge: 50 }),
    witness: person('witness', { sex: 'f', minAge: 25, maxAge: 70 }),
    adv: person('adv', { kind: 'keep' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function messages(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const card = cardOf(dice).replace(/(.{4})(?=.)/g, '$1 ');
  return {
    card: make.mark(card, 'card', 'direct', 'card1'),
    card2: make.mark(cardOf(dice), 'card', 'direct', 'card2'),
    page: of.network(
      'page1',
      `“iphone_ucuz_${digitsOf(make, 2)}”`,
      `@telefon.optom${digitsOf(make, 3)}`,
    ),
    wallet: of.network(
      'wallet1',
      `T${digitsOf(make, 5)}xQm${digitsOf(make, 4)}KzR${digitsOf(make, 6)}w`,
    ),
    imei: of.network('imei1', `3567${digitsOf(make, 11)}`),
    number: of.phone(
      'number1',
      `+380 67 ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
      `0${dice.pick(['51', '70', '99'])} ${digitsOf(make, 3)} ${digitsOf(make, 4)}`,
    ),
    birthact: of.document('birthact', `AA-İ № ${digitsOf(make, 6)}`, `I-ЖБ № ${digitsOf(make, 6)}`),
    military: of.document('military', `HЗ № ${digitsOf(make, 6)}`),
    diploma: of.document('diploma', `AB-III ${digitsOf(make, 5)}`),
    post: of.workplace(
      'work1',
      'avtoyuma məntəqəsində inzibatçı',
      '“Barmaq” internet klubunda növbətçi',
      'pitsa sexində hamıxan',
    ),
    post1: of.workplace(
      'work2',
      '189 saylı orta məktəbin kimya müəllimi',
      'rayon mərkəzi kitabxanasının metodisti',
    ),
    post2: of.workplace(
      'work3',
      'su kanalında qəza briqadirinin köməkçisi',
      'qəbiristanlıq idarəsində daşyonan',
      'tütün emalı sexində növbətçi',
    ),
    school: of.place(
      'school1',
      'Mingəçevir Energetika Kollecini',
      '7 saylı Peşə Liseyini',
      'Rabitə və Nəqliyyat Kollecini',
    ),
    bank: of.place(
      'atm1',
      'Neftçala şəhərindəki bankomatdan',
      '“Gənclik” metrosunun girişindəki bankomatdan',
      'Bərdə avtovağzalındakı bankomatdan',
    ),
    rent: shortAddress(
      make,
      'd',
      'Bakıxanov qəs., Sərdabə k.',
      'Masazır q., Bəxtiyar küç.',
      'Kubinka, Dördüncü dalan',
    ),
  };
}

const FRAUD: Family = {
  key: 'fourth-messenger-fraud',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Dələduzluq',
  outcomes: { convicted: 5, acquitted: 1 },
  cast: {},
  facts: (make) => {
    const people = deceived(make);
    return {
      ...people,
      ...messages(make),
      dshort: written(make, people.d, 'abbreviated'),
      v2behind: written(make, people.v2, 'behind'),
      v3bracket: written(make, people.v3, 'bracketed'),
      dis: nameWith(make, people.d, 'gs', 'copula'),
      dtoo: alsoAfter(people.d.name.given),
      v1gil: nameWith(make, people.v1, 'given', 'gil-loc'),
      first: make.day(300, 360),
      second: make.day(270, 298),
      thirdday: make.day(240, 268),
      caught: make.day(200, 235),
      earlier: make.day(1900, 2700),
      sum1: make.money(600, 1900, 10),
      sum2: make.money(700, 2600, 10),
      sum3: make.money(500, 1400, 10),
      term: make.dice.pick(['bir il altı ay', 'iki il', 'iki il altı ay', 'üç il']),
      ruling: stays(make, 'Ali Məhkəmənin Plenumu'),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, onun müdafiəçisi {adv.full:gen}, zərərçəkmiş şəxslər {v1.full:gen} və {v2.full:gen} iştirakı ilə',
  subject:
    'Azərbaycan Respublikası Cinayət Məcəlləsinin 178.2.2 və 178.2.4-cü maddələri ilə təqsirləndirilən {d.full:gen} barəsində cinayət işinə',
  story: [
    'Təqsirləndirilən şəxsin anketi: soyadı, adı, atasının adı – {d.full}; doğum günü – {d.birthdot}; doğum haqqında şəhadətnaməsi – {birthact}; hərbi bileti – {military}; təhsili – orta ixtisas, {school} bitirib (diplom {diploma}); ailə vəziyyəti – evli, həyat yoldaşı {wife.full}; işi – {post}; qeydiyyatı – {d.address}; faktiki yaşayır – Bakı ş., {rent}; [əvvəllər məhkum olunmayıb|əvvəllər {earlier} tarixdə cərimə edilib, məhkumluğu ödənilib].',
    'Məhkəmə sübut olunmuş saydı ki, {d.full} işsiz qaldığı dövrdə asan yolla pul əldə etmək qərarına gəlmiş, bunun üçün {page} adlı səhifə açaraq mövcud olmayan smartfonları satışa çıxarmış, alıcılarla {number} nömrəsindən yazışmışdır. Pulu {mule} adına açılmış {card} nömrəli karta göndərtmiş, oradan {card2} kartına, sonra isə {wallet} kripto pulqabısına keçirmişdir.',
    'Epizod 1. {first} tarixdə {post1} {v1.full} həmin səhifədəki elana aldanaraq {sum1} köçürmüşdür. Epizod 2. {second} tarixdə {post2} {v2.full} eyni üsulla {sum2} itirmişdir. [Epizod 3. {thirdday} tarixdə üçüncü alıcı {v3.full} {sum3} ödəmiş, telefonun yerinə qutuda kərpic almışdır.|Epizod 3. {v3.full} adlı alıcı {thirdday} tarixdə {sum3} göndərmiş, poçtdan ona içi duz dolu qutu gəlmişdir.]',
    'Təqsirləndirilən {d.sg} dindirilərkən söylədi: “Səhifəni açdığım düzdür, amma pulun hamısı mənə çatmayıb. Kartı {mulesurname:abl} almışam, o, Odessadandır, oyunda tanış olmuşuq. Qutuları isə kuryer {courier.given} aparıb. {wife.given:gen} heç nədən xəbəri yoxdur, ona toxunmayın”. Müdafiəçi {adv.init} etirafın könüllü olduğunu vurğuladı.',
    'Zərərçəkmiş {v1.full} ifadəsində: “Elanı mənə rəfiqəm {witness.gs} göndərmişdi. Pulu köçürəndən iki saat sonra səhifə yoxa çıxdı. Axşam {v1gil} yığışan qonşular dedilər ki, bu, {dis}, onlar da aldanıblar”. Zərərçəkmiş {v2behind} pulunun qaytarılmadığını, {v3bracket} isə yalnız yarısını aldığını bildirdi. {v2.init} mülki iddia vermişdir; ödəniş üçün hesab: {v2.account}.',
    'Şahid {courier.full} tanıdı ki, bağlamaları ona {d.given} verib. İstintaq təcridxanasında {cellmate.full} ilə bir kamerada qalan {d.given} {dtoo} sonradan bunu danmayıb. Müstəntiq {investigator.gs} tərəfindən götürülmüş aparatın IMEI kodu {imei} olub; çıxarış isə {bank} pul çıxarıldığını təsdiqləyir.',
  ],
  reasoning: [
    'Toplanmış dəlilləri Cinayət-Prosessual Məcəllənin 145-ci maddəsi baxımından yoxlayan məhkəmə hesab edir:',
    'dələduzluq etibardan sui-istifadə etmə və ya aldatma yolu ilə özgənin əmlakını ələ keçirmədir (Cinayət Məcəlləsinin 178.1-ci maddəsi). {ruling} məhkəmələrə hər bir epizod üzrə sübutları ayrıca göstərməyi tövsiyə edir.',
    {
      p: '{d.init:gen} əməlləri təkrar törədildiyindən və xeyli miqdarda ziyan vurduğundan Cinayət Məcəlləsinin 178.2.2 və 178.2.4-cü maddələri ilə düzgün tövsif edilmişdir. {v1.sg:gen}, {v2.sg:gen} və {courier.init:gen} ifadələri yazışma və çıxarışlarla təsdiqlənir. Səmimi peşmanlıq cəzanı yüngülləşdirir.',
      only: ['convicted'],
    },
    {
      p: 'Səhifənin məhz {d.surname} tərəfindən idarə olunması mötəbər sübut edilməmişdir: {number} nömrəsi başqa ölkədə istifadə olunub, {mule} dindirilməyib, {courier.sg} isə öz ifadəsindən imtina edib. Şübhələr təqsirləndirilənin xeyrinə yozulur.',
      only: ['acquitted'],
    },
  ],
  guided: 'Məhkəmə Cinayət-Prosessual Məcəllənin 346-353-cü maddələrini rəhbər tutaraq',
  operative: {
    convicted: [
      '{d.caps} Cinayət Məcəlləsinin 178.2.2 və 178.2.4-cü maddələri ilə təqsirli bilinsin və ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
      'Cəzanın müddəti {caught:abl} hesablansın.',
      '{v2.full:gen} mülki iddiası təmin edilsin, {d.full:abl} onun xeyrinə {sum2} alınsın.',
    ],
    acquitted: [
      '{d.caps} ona verilmiş ittiham üzrə təqsirsiz sayılsın və bəraət alsın.',
      '{v2.full:gen} mülki iddiası baxılmamış saxlanılsın.',
    ],
  },
  traps: ['questionnaire', 'social-account', 'foreign-name'],
};

/** The driver, the old man who was hit, his family and the doctors. */
function road(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 58, maxAge: 81 });
  return {
    v,
    heir: person('heir', {
      role: 'nümayəndə',
      sex: 'm',
      surname: v.name.surname,
      father: v.name.given,
      minAge: 26,
      maxAge: 48,
    }),
    niece: person('niece', { sex: 'f', minAge: 20, maxAge: 50 }),
    d: person('d', { role: 'təqsirləndirilən şəxs', sex: 'f', minAge: 22, maxAge: 54 }),
    passenger: person('passenger', { role: 'şahid', sex: 'f', minAge: 22, maxAge: 60 }),
    shopman: person('shopman', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 70 }),
    lender: person('lender', { sex: 'm', minAge: 30, maxAge: 66 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 34, maxAge: 62 }),
    expert: person('expert', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function crash(make: Make) {
  const of = marksOf(make);
  return {
    car: make.plate('car1'),
    vin: of.plate('vin1', vinText(make)),
    licence: of.document('licence', `AB № ${digitsOf(make, 6)}`, `BZ${digitsOf(make, 6)}`),
    registration: of.document('registration', `BD ${digitsOf(make, 6)}`),
    policy: of.contract('policy1', `AA${digitsOf(make, 8)}`, `İS-${digitsOf(make, 7)}`),
    caselog: of.contract('file1', `2502${digitsOf(make, 5)}`, `26-${digitsOf(make, 4)}-C`),
    history: of.document('history', `${digitsOf(make, 4)}-st`),
    pension: of.document('pension', `QP ${digitsOf(make, 6)}`),
    hurt: of.sensitive(
      'health1',
      'sol bud sümüyünün boynunun qapalı sınığı',
      'sağ tərəfdən 5-8-ci qabırğaların sınığı və ağciyərin əzilməsi',
      'beyin silkələnməsi və çənə sümüyünün ikili sınığı',
    ),
    sugar: of.sensitive('health2', 'qlaukoma', 'eşitmə zəifliyi', 'Parkinson xəstəliyi'),
    crossing: of.place(
      'crossing1',
      '“Xəzər” univermağının qarşısında',
      '12 saylı məktəbin yanındakı piyada keçidində',
      'Köhnə bazar dairəsində',
    ),
    ward: of.place(
      'ward1',
      'Kliniki Tibbi Mərkəzin ortopediya şöbəsinə',
      'Təcili Tibbi Yardım Xəstəxanasına',
      'Qala tibb məntəqəsinə',
    ),
    post: of.workplace(
      'work1',
      'stomatoloji kabinetin inzibatçısı',
      'gəlinlik evində dərzi',
      'apteklər şəbəkəsində provizor',
      'ipoteka agentliyində broker',
    ),
    vpost: of.workplace(
      'work2',
      'keçmiş neft buruq ustası',
      'təqaüddə olan dəmiryol dispetçeri',
      'keçmiş şərab zavodunun texnoloqu',
    ),
    home: shortAddress(
      make,
      'v',
      'Mərdəkan q., Ərəblinski k.',
      'Novxanı k., Sahil küç.',
      'Rəsulzadə q., Əyricə k.',
    ),
  };
}

function vinText(make: Make): string {
  return `VF1${make.dice.pick(['LM', 'BB', 'KZ'])}${make.dice.pick(['0', 'C', 'J'])}${digitsOf(make, 11)}`;
}

const ROAD: Family = {
  key: 'fourth-crossing-injury',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category:
    'Cinayət işləri - Hərəkətin təhlükəsizliyi əleyhinə olan cinayətlər - Yol hərəkəti qaydalarının pozulması',
  outcomes: { convicted: 4, terminated: 2 },
  cast: { s: { as: 'company', trade: 'insurer' } },
  facts: (make) => {
    const people = road(make);
    return {
      ...people,
      ...crash(make),
      dshort: written(make, people.d, 'abbreviated'),
      shopbehind: written(make, people.shopman, 'behind'),
      vgil: nameWith(make, people.v, 'given', 'gil-dat'),
      dis: nameWith(make, people.d, 'given', 'copula'),
      vspaced: written(make, people.v, 'spaced'),
      bureau: stays(
        make,
        'Səhiyyə Nazirliyinin Məhkəmə-Tibbi Ekspertiza və Patoloji Anatomiya Birliyi',
      ),
      rules: stays(make, '“Yol hərəkəti haqqında” Azərbaycan Respublikasının Qanunu'),
      struck: make.day(170, 260),
      speed: make.dice.int(58, 97),
      hour: make.dice.int(17, 22),
      fine: make.money(1000, 2500, 100),
      treatment: make.money(1800, 9400, 10),
      ban: make.dice.pick(['bir il', 'iki il', 'üç il']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.init:gen}, müdafiəçi {adv.gs:gen}, təqsirləndirilən şəxs {d.full:gen}, zərərçəkmişin nümayəndəsi {heir.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} Cinayət Məcəlləsinin 263.1-ci maddəsi ilə təqsirləndirilməsinə dair {caselog} istintaq nömrəli cinayət işinə',
  story: [
    '{d.fullgs} – {post}, {d.birth} təvəllüdlü, FİN: {d.fin}, {d.address} ünvanında yaşayır, iki ildir sürücüdür (vəsiqəsi {licence}) – {struck} tarixdə saat {hour} radələrində {lender.full:dat} məxsus {car} nömrəli avtomobili etibarnaməsiz idarə etmişdir. [Avtomobilin ban kodu {vin}, qeydiyyat şəhadətnaməsi {registration} idi.|Maşının sənədləri: şəhadətnamə {registration}, ban {vin}.]',
    'O, {crossing} yolu keçən {vpost} {v.full:acc} vurmuşdur. Qoca {ward} çatdırılmış, cərrah {surgeon.full} onu əməliyyat etmişdir (tarixçə {history}). {bureau} ona {hurt} qoyulduğunu, bunun az ağır zərərə aid olduğunu göstərmişdir.',
    'Təqsirləndirilən {d.init} özünü qismən təqsirli bilərək demişdir: “Yaşıl işıqda sürətim otuz idi. Həmin kişi maşınların arasından çıxdı. Əyləci basdım, sonra özüm {passenger.given} ilə onu qaldırdıq. Telefonumla ({d.phone}) təcili yardım çağırdım. Üç dəfə {vgil} getdim, dərman apardım, məni içəri qoymadılar”.',
    'Zərərçəkmiş {vspaced} yataqda olduğundan onun yerinə oğlu {heir.full} danışdı: atası {home} ünvanında tək yaşayır, təqaüd kitabçası {pension}; {sugar} səbəbindən həmişə bacısı qızı {niece.sg} ilə çıxırdı, həmin gün isə tək olub. Müalicəyə {treatment} gedib. “{d.given} xanımın üzrünü qəbul edirik, amma xərci kim çəkəcək?” – [deyə {heir.given} sual etdi|sualı ilə {heir.init} çıxışını bitirdi].',
    'Sərnişin {passenger.full} işığın yaşıl olduğunu dedi. Mağaza sahibi {shopbehind} isə əksini söylədi: “Qırmızıda keçən {dis}, mən piştaxtanın arxasından baxırdım”. Üzləşdirmədə {shopman.surname} sözündən dönmədi. Yol polisi inspektoru {inspector.full} sxemi təsdiqlədi.',
    {
      p: 'Avtomobil {s.full:loc} {policy} nömrəli şəhadətnamə ilə sığortalanmışdır. {lender.gs} maşını {d.given:dat} bazara getmək üçün verdiyini, bunun dostluqdan olduğunu bildirmişdir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    'Məhkəmə istintaqında yoxlanılan sübutlar barədə aşağıdakılar söylənilməlidir.',
    'Avtotexniki ekspert {expert.full} sürətin saatda {speed} kilometr, tormoz yolunun isə piyadanın görünmə anına kifayət etdiyini müəyyən etmişdir. {rules} (37-ci maddə) sürücünü piyada keçidi qarşısında sürəti azaltmağa borclu edir.',
    {
      p: '{dshort} bu tələbi pozmuş, ehtiyatsızlıqdan {v.full:gen} sağlamlığına zərər vurmuşdur; əməl Cinayət Məcəlləsinin 263.1-ci maddəsi ilə tövsif olunur. {passenger.init:gen} ifadəsi yaxınlıq səbəbindən etibarlı sayılmır.',
      only: ['convicted'],
    },
    {
      p: '{heir.sg} məhkəməyə ərizə verib zərərçəkmişlə {d.init} arasında barışıq əldə edildiyini, {treatment} ödənildiyini bildirmişdir. Cinayət Məcəlləsinin 73-cü maddəsinə görə, belə halda şəxs məsuliyyətdən azad edilə bilər.',
      only: ['terminated'],
    },
  ],
  guided:
    'Məhkəmə Cinayət Məcəlləsinin 58, 73, 263-cü, Cinayət-Prosessual Məcəllənin 40, 349-353-cü maddələrini rəhbər tutaraq',
  operative: {
    convicted: [
      '{d.caps} Cinayət Məcəlləsinin 263.1-ci maddəsi ilə təqsirli bilinsin, ona {fine} cərimə və {ban} müddətinə nəqliyyat vasitəsini idarəetmə hüququndan məhrum etmə cəzası təyin olunsun.',
      '{v.full:gen} {treatment} məbləğində müalicə xərci {d.full:abl} tutulsun.',
    ],
    terminated: [
      '{d.caps} barəsində cinayət işinə zərərçəkmiş {v.caps} ilə barışdığına görə xitam verilsin.',
      '{car} nişanlı avtomobil sahibi {lender.full:dat} qaytarılsın.',
    ],
  },
  traps: ['dashes', 'health', 'quoted-speech'],
};

/** Telephones that were never sent; an old man on a crossing. */
export const FOURTH_CRIMINAL: readonly Family[] = [FRAUD, ROAD];
