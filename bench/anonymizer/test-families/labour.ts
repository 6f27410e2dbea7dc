import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lifeDay, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from '../families/named-shapes.ts';

function traineesCast(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 60, maxAge: 78 });
  const kin = { surname: father.name.surname };
  const p = person('p', {
    ...{ role: 'cavabdeh', sex: 'm', ...kin, father: father.name.given, minAge: 25, maxAge: 38 },
  });
  return {
    ...{ father, p },
    wife: person('wife', { ...kin, sex: 'f', minAge: 22, maxAge: 39 }),
    child: person('child', { ...kin, father: p.name.given, minAge: 1, maxAge: 6 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 45 }),
    third: ofElsewhere(make, person('third', { sex: 'm', minAge: 24, maxAge: 45 }), [
      ...[undefined, undefined, undefined],
      ['Baqaturiya', 'Levan'],
      ['Drujinin', 'Pavel', 'Valentinoviç'],
      ['Nəbiyar', 'Behruz'],
    ]),
    surety: person('surety', { role: 'üçüncü şəxs', sex: 'm', minAge: 30, maxAge: 60 }),
    boss: person('boss', { minAge: 38 }),
    staff: person('staff', { role: 'şahid', sex: 'f', minAge: 28 }),
    books: person('books', { sex: 'f', minAge: 32 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function traineesPapers(make: Make) {
  const of = shapesOf(make);
  return {
    job: of.contract('job', 'ƏMQ-####|###/&-ə|KD-##/##|##-##/&'),
    study: of.contract('study', 'TM-##|###/təl|##-T/&|PH-###'),
    bail: of.contract('bail', 'Z-##/&|##-zam|###/z'),
    order: of.paper('order', '##-kd|İ-###/&|1##/k|Ə-##'),
    leave: of.paper('leave', '##-x|B-###/&|2##/k'),
    plea: of.paper('plea', 'DX-##|###/&|4##-ə'),
    diploma: of.paper('diploma', 'TR-####-##|№ ##-@@-###|SRT ######'),
    act: of.paper('act', 'AVN-##|##/hes|####-&'),
    transfer: of.paper('transfer', 'SWF##########|ÖT-######|№ ########'),
    ticket: of.paper('ticket', '771-##########|J2 ##########|@@@###'),
    pass: of.paper('p', 'C0#######|P########|C 0#######'),
    claim: of.paper('claim', '##-##/&|PR-##|####/i'),
    proxy: of.paper('proxy', '##/&|E-#|V-###'),
    warrant: of.paper('warrant', 'OM-#####|№ ######|##-####'),
    illness: of.paper('illness', '###/epk|V-####|№ #####/&'),
    phone: of.phone('boss', '(050) ###-##-##|+99455#######|070 ### ## ##'),
    mail: of.email('staff', 'kadr##~sirket.example|hr.sobe#~posta.example'),
    chat: of.phone('p', '055-###-##-##|(077) ### ## ##|+994 99 ### ## ##'),
    home: of.address(
      'p',
      'Yavər Əliyev küçəsi %, m. %|9-cu köndələn küç., ev %|M.Hadi küç., bina %, mənzil %|Sahil döngəsi, ev %',
    ),
    town: of.place(
      'town',
      'Bursa şəhərində|Kayseri şəhərindəki zavodda|Almaniyanın Kassel şəhərində|Brno şəhərindəki tədris mərkəzində|Konya şəhərində',
      'loc',
    ),
    post: of.work(
      'p',
      'soyuducu qurğular üzrə mexanik|lift avtomatikası üzrə sazlayıcı|tibbi avadanlıq üzrə servis mühəndisi|qablaşdırma xəttinin operatoru|rəqəmli dəzgahlar üzrə texnik',
    ),
    other: of.work(
      'other',
      'Lənkərandakı pivə zavodunda|hava limanının texniki xidmətində|şüşə fabrikində|onkoloji klinikada|şəhər dəmiryol deposunda',
      'loc',
    ),
    ill: of.health('father', 'parkinson xəstəliyi|insult|ağciyər fibrozu|demensiya|xərçəng'),
  };
}

/** An employer claims back what a worker's course abroad cost, for he left before the agreed years were over. */
const TRAINING: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-training-costs',
  category: 'Əmək mübahisələri - Peşə hazırlığına çəkilmiş xərclərin işçidən tutulması',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 3 },
  cast: {},
  facts: (make) => {
    const cast = traineesCast(make);
    const total = make.dice.int(28, 90) * 100;
    const months = make.dice.int(9, 11);
    return {
      ...cast,
      ...traineesPapers(make),
      c: {
        ...make.company('c', 'work'),
        name: make.dice.pick(['Buzlaq Servis', 'Texno-Ekvator', 'Sərin Otaq', 'Nərdivan Lift']),
        role: 'iddiaçı' as const,
      },
      ...waysOf(make, cast),
      law: stays(make, 'Əmək Məcəlləsinin 12, 69 və 199-cu maddələrinə'),
      civil: stays(make, 'Mülki Məcəllənin 390 və 460-cı maddələri'),
      signed: make.day(700, 820),
      went: make.day(610, 660),
      back: make.day(520, 560),
      left: make.day(200, 260),
      claimed: make.day(150, 190),
      filed: make.day(60, 120),
      years: make.dice.pick(['iki', 'üç']),
      months,
      weeks: make.dice.int(4, 10),
      wage: make.money(700, 1600, 50),
      total: { t: 'money' as const, qepik: total * 100 },
      part: { t: 'money' as const, qepik: Math.round(total * 0.55) * 100 },
      hotel: make.money(600, 1500, 10),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə), cavabdeh {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), üçüncü şəxs {surety.full:gen} iştirakı ilə',
  subject:
    '{c.full:gen} {p.full:dat} qarşı [təlim xərclərinin ödənilməsi|xaricdə keçirilmiş peşə hazırlığına çəkilmiş xərclərin tutulması] tələbinə dair mülki işə',
  story: [
    '{c.full} (VÖEN {c.voen}, {c.address}) {filed:loc} verdiyi iddiada göstərmişdir ki, {p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü, {home} ünvanında yaşayır) {job} nömrəli əmək müqaviləsi ilə {post} vəzifəsinə götürülmüşdür. {signed:loc} onunla {study} nömrəli təlim müqaviləsi bağlanmışdır: şirkət onu {town} keçiriləcək kursa göndərir, o isə qayıtdıqdan sonra azı {years} il işləməyi [öhdəsinə götürür|vəd edir].',
    '{order} nömrəli əmrlə {p.sg}, {mate.sg} və {third.gs} {went:loc} yola düşmüş, {weeks} həftəlik kursu bitirib {back:loc} qayıtmışlar. Cavabdehə {diploma} nömrəli sertifikat verilmişdir. Xərclər {total} təşkil etmişdir: kurs haqqı ({transfer} nömrəli köçürmə), aviabilet ({ticket}), mehmanxana ({hotel}). [Hesabatı ({act}) mühasib {books.full} yoxlayıb.|Mühasib {books.init} bu barədə {act} nömrəli hesabatı tərtib edib.] Öhdəliyə cavabdehin dostu {surety.full} {bail} nömrəli müqavilə ilə zamin durub.',
    'Cavabdeh qayıdandan {months} ay sonra {plea} nömrəli ərizə yazaraq öz xahişi ilə işdən çıxmış, {left} tarixli {leave} nömrəli əmrlə müqaviləyə xitam verilmişdir. {claimed:loc} göndərilən {claim} nömrəli iddia tələbi [cavabsız qalıb|nəticə verməyib]. İddiaçının məlumatına görə, {p.surname} indi {other} [işləyir|çalışır].',
    'Cavabdeh iddianı tanımayaraq demişdir ki, təlim müqaviləsini ona təyyarəyə minməzdən bir gün əvvəl, pasportunu ({pass}) geri alanda imzaladıblar. Direktor {boss.full} ona maaşının {wage} olacağını söz vermiş, sonra [vədini unutmuşdur|telefona cavab verməmişdir]. [{phone} nömrəsindən gələn mesajda “qayıdarsan, danışarıq” yazılıb.|{boss.given} ilə yazışması {phone} nömrəsi üzrə saxlanıb.] İşdən çıxmağının səbəbi ailəsidir: atası {father.full} ({ill}, çıxarış {illness}) tək qalıb, həyat yoldaşı {wife.given} isə körpə {child.given:gen} yanından ayrıla bilmir.',
    'Vəkil {adv.init} əlavə etmişdir ki, kurs istehsalçı tərəfindən pulsuz keçirilib, {mate_dot} haqqında heç bir iddia verilməyib, halbuki o da şirkətdən gedib. [Kadrlar şöbəsinin {mail} ünvanından göndərdiyi siyahıda {third.surname:gen} xərci iki dəfə azdır.|Kadrların {mail} ünvanından yolladığı siyahıya görə {third.surname:dat} iki dəfə az pul xərclənib.]',
    'Şahid {mate.full} təlimə birgə getdiklərini, otaqda {p_with} qaldıqlarını demişdir. Yeməyi özləri alırdılar, {third.given} isə qohumlarının evində qalırdı. Müqavilənin surətini {mate.given} [indiyədək görməyib|bircə dəfə görüb]. Kadr işçisi {staff.full} şahid kimi bildirmişdir ki, sənədləri {p.init:dat} iki həftə əvvəl verib, {boss.init} isə əməkhaqqının artırılmasını [yalnız ehtimal kimi deyib|təlimin nəticəsi ilə bağlayıb]. {staff.given} xanım {chat} nömrəsinə göndərdiyi mesajı da göstərmişdir.',
    {
      p: 'Üçüncü şəxs {surety.full} izah etmişdir ki, {p.given} ilə bir həyətdə böyüyüblər, zaminlik kağızına {books.surname:gen} xahişi ilə qol çəkib, məbləğ orada [yazılmamışdı|boş idi]. {father.given} kişinin xəstəliyi həqiqətdir.',
      chance: 0.85,
    },
  ],
  reasoning: [
    '{law} görə işçinin öz təşəbbüsü ilə müqaviləni ləğv etmək hüququ məhdudlaşdırıla bilməz, lakin tərəflər peşə hazırlığına çəkilmiş xərclərin əvəzini ayrıca razılaşdıra bilərlər. {civil} öhdəliyin vicdanla, şərtlərə uyğun icrasını tələb edir.',
    {
      p: 'Müqavilə hər iki tərəfin imzası ilə bağlanmış, {staff:gen} ifadəsi onun vaxtında təqdim edildiyini göstərmişdir. {boss.surname:gen} vədi yazılı sənədlə təsdiqlənmir, {father.sg:gen} xəstəliyi isə xərclərin ödənilməsini istisna etmir. Xərclər {books.init:gen} hesabatı ilə sübut olunub.',
      only: ['granted'],
    },
    {
      p: 'Cavabdeh qayıtdıqdan sonra {months} ay işlədiyindən xərclər işlənməmiş müddətə mütənasib azaldılmalıdır. {mate.init:gen} ifadəsindən görünür ki, yemək xərcini işçilər özləri ödəyib, {third_dot} isə mehmanxanadan istifadə etməyib. Odur ki, {p_last} {part} ödəməlidir. {surety.surname:gen} zaminliyi məbləğ göstərilmədiyindən etibarsızdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı {p.init} üçün nə qədər xərcləndiyini ayrıca sübut etməmişdir: köçürmə üç nəfər üçün birgə aparılıb, {third.surname:gen} və {mate.surname:gen} payı göstərilməyib. {boss:gen} yazışması da sövdələşmənin təzyiq altında bağlandığı barədə dəlili təkzib etmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 216-218 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full:abl} {c.full:gen} xeyrinə {total} tutulsun və {c.account} nömrəli hesaba köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.full:abl} {c.full:gen} xeyrinə {part} tutulsun, qalan hissədə, o cümlədən {surety.full:dat} aid hissədə tələb rədd edilsin.',
    ],
    dismissed: ['{c.full:gen} {p.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

function bookCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 44, maxAge: 60 });
  return {
    p,
    son: person('son', { sex: 'm', surname: p.name.surname, minAge: 17, maxAge: 19 }),
    boss: person('boss', { sex: 'm', minAge: 36 }),
    staff: person('staff', { sex: 'f', minAge: 30 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 62 }),
    mate: ofElsewhere(make, person('mate', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 60 }), [
      ...[undefined, undefined, undefined, undefined],
      ['Samoylova', 'Raisa', 'Yefimovna'],
      ['Kərimxanova', 'Güləndam'],
    ]),
    former: person('former', { sex: 'm', minAge: 58, maxAge: 80 }),
    fresh: person('fresh', { minAge: 34 }),
    heir: person('heir', { minAge: 26 }),
    guard: person('guard', { sex: 'm', minAge: 40 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function bookPapers(make: Make) {
  const of = shapesOf(make);
  return {
    book: of.paper('book', 'AT-IV № #######|ƏK № ######|BT-I #######|seriya AT № ######'),
    insert: of.paper('insert', 'ƏV № ######|AB #####|№ #######'),
    contract: of.contract('contract', '##-əm|ƏMS-####/&|İ-###'),
    fired: of.paper('fired', '###-b|X-##/&|№ ##/iş'),
    taken: of.paper('taken', '###/q|TT-##|##-a'),
    ask: of.paper('ask', 'ƏR-###|##/&-m|####'),
    parcel: of.paper('parcel', 'RR ######### AZ|CP#########AZ|###-##-#####'),
    answer: of.paper('answer', '##-##/&c|AC-###|##/####-##'),
    refuse: of.paper('refuse', '###/r|İM-##-&|##-##'),
    ssn: of.paper('p', '#############|## ### ### #####'),
    loss: of.paper('loss', 'PS-####/&|###-itk|0####'),
    proof: of.paper('proof', 'AR-##/&|###/arx|1-#####'),
    order: of.paper('order', '№ VS-####|######|BO-###/&'),
    proxy: of.paper('proxy', '#/&|ET-##|###-v'),
    wed: of.paper('wed', 'N-ŞQ № ######|AZ-N № ######|II-NK ######'),
    plate: of.plate('driver', '99-@@-###|10 @@ ###|90-@@-###|77@@###'),
    phone: of.phone('staff', '(051) ### ## ##|+994 (77) ###-##-##|099#######'),
    ring: of.phone('p', '(055)###-##-##|+994 50 ### ## ##|070-###-##-##'),
    mail: of.email('p', 'tikis.ustasi##~posta.example|ailem####~mektub.example'),
    home: of.address(
      'p',
      'Rəşid Behbudov küç. %, mənzil %|Üzeyir Hacıbəyli küçəsi, ev %|3-cü Yanğın küç., ev %|H.Z.Tağıyev küçəsi, bina %, m. %',
    ),
    village: of.place(
      'village',
      'Görədil qəsəbəsindən|Kürdəmir yolundakı Qarasu kəndindən|Zığ qəsəbəsindən|Mollaburhan kəndindən',
      'abl',
    ),
    post: of.work(
      'p',
      'biçici-tikişçi|qənnadı sexində usta|pambıq təmizləmə sexində növbə rəisi|boyaq laboratoriyasında laborant|konserv xəttində texnoloq',
    ),
    before: of.work(
      'before',
      'keçmiş “Qızıl Mil” tikiş fabrikində|Kirov adına konserv kombinatında|2 nömrəli çörək zavodunda|ləğv edilmiş ipək kombinatında',
      'loc',
    ),
    next: of.work(
      'next',
      'uşaq geyimi atelyesində|hərbi geyim fabrikində|hospitalın mətbəxində|“Anaş” toyuq kombinatında|özəl uşaq bağçasında',
      'loc',
    ),
    ill: of.health('p', 'mədə xorası|damar tıxanması|astma|revmatizm'),
  };
}

/** A woman left her work and was never given her labour book; the firm has lost it, and her next employer waited in vain. */
const LABOUR_BOOK: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-labour-book-withheld',
  category: 'Əmək mübahisələri - Əmək kitabçasının verilməməsinə görə ödəniş',
  outcomes: { granted: 4, 'partly-granted': 3, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const cast = bookCast(make);
    const wed = lifeDay(make, 'p', 20, 23);
    const { p, driver } = cast;
    return {
      ...cast,
      ...bookPapers(make),
      c: {
        ...make.company('c', 'work'),
        name: make.dice.pick(['Sarı Sünbül Sənaye', 'İlmək Fabriki', 'Qoza Emalı', 'Dadlı Süfrə']),
        role: 'cavabdeh' as const,
      },
      ...waysOf(make, cast),
      ...{ wedday: wed.day, wedyear: wed.year },
      maiden: named(
        make,
        p,
        `${make.person('maiden', { sex: 'f', minAge: 30 }).name.surname} ${p.name.given}`,
      ),
      dayi: named(make, driver, `${driver.name.given} dayı`),
      law: stays(make, 'Əmək Məcəlləsinin 83, 87 və 195-ci maddələrinə'),
      rule: stays(make, 'Əmək Məcəlləsinin 290 və 292-ci maddələri'),
      left: make.day(300, 360),
      asked: make.day(250, 285),
      offered: make.day(225, 245),
      replied: make.day(180, 215),
      filed: make.day(60, 150),
      years: make.dice.int(9, 24),
      months: make.dice.int(3, 7),
      wage: make.money(450, 1100, 10),
      lost: make.money(2200, 6400, 10),
      part: make.money(900, 2000, 10),
      moral: make.money(500, 3000, 100),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {adv.full:gen} (order {order}), cavabdehin nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    '{p.full:gen} {c.full:dat} qarşı [əmək kitabçasının qaytarılması, dublikatının verilməsi və ləngitməyə görə orta əməkhaqqının ödənilməsi|əmək kitabçasının verilməməsi nəticəsində itirilmiş qazancın tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, sosial sığorta nömrəsi {ssn}, ünvan: {home}, telefon {ring}) məhkəməyə {filed:loc} müraciət edərək bildirmişdir ki, {contract} nömrəli əmək müqaviləsi ilə {c:loc} {post} işləmiş, {left} tarixli {fired} nömrəli əmrlə öz ərizəsinə əsasən işdən azad olunmuşdur. Son hesablaşma aparılsa da, ona {book} nömrəli əmək kitabçası və ona tikilmiş {insert} nömrəli əlavə vərəq [verilməmişdir|qaytarılmamışdır].',
    'Kitabçada {years} illik staj, o cümlədən {before} qız soyadı ilə ({maiden}) işlədiyi dövr qeyd olunmuşdu. Onun {wedday} {wedyear:loc} bağladığı nikah {wed} nömrəli şəhadətnamə ilə təsdiq edilir. O vaxtkı müdir {former.full} [qocalıb, heç nə xatırlamır|imzasını təsdiq etməyə hazırdır], arxivdə isə {proof} nömrəli arayışa görə sənədlər tam deyil.',
    'İddiaçının sözlərinə görə, kadr işçisi {staff.full} ona {phone} nömrəsindən zəng vurub kitabçanın sürücü ilə göndərildiyini demiş, sürücü {driver.init} isə [heç nə gətirməmişdir|boş zərf gətirmişdir]. {asked:loc} {ask} nömrəli ərizə vermiş, onu {mail} ünvanından da göndərmiş, {parcel} nömrəli sifarişli məktub yollamışdır. {replied:loc} {answer} nömrəli cavabda direktor {boss.full} kitabçanın [onun özündə olduğunu|çoxdan verildiyini] yazmışdır.',
    '{offered:loc} {next} ona {wage} maaşla iş təklif edilmiş ({taken} nömrəli əmr layihəsi), müdir {fresh.gs} kitabçanı gözləmiş, {months} həftədən sonra {refuse} nömrəli məktubla yerə {heir.sg:acc} [götürdüyünü bildirmişdir|qəbul etdiyini yazmışdır]. Özündə {ill} olan iddiaçı bu müddətdə ali məktəbdə oxuyan oğlu {son.full:gen} haqqını borc alıb ödəmişdir. O, kitabçanın dublikatını, {lost} itirilmiş qazancı və {moral} mənəvi zərəri tələb edir.',
    'Cavabdehin nümayəndəsi {rep.full} iddia ilə razılaşmamışdır: kitabça {driver.surname} vasitəsilə {p.given:dat} çatdırılmış, o, jurnala qol çəkmişdir. Jurnal isə [su basqınında korlanıb|ofis köçəndə itib], bu barədə {loss} nömrəli akt tərtib edilib, onu gözətçi {guard.full} də imzalayıb. {fresh.init} ilə iddiaçı tanışdır, məktub da [buna görə yazılıb|onun xahişi ilə tərtib olunub].',
    'Şahid {driver.full} ifadəsində {village} gəlib-getdiyini, {plate} nişanlı maşınla sənəd də daşıdığını bildirmişdir. {staff.given} ona bağlı zərf vermişdi, yolda {boss.surname} zəng edib “geri qaytar” demiş, o da zərfi {guard.given:dat} [təhvil vermişdir|buraxıb getmişdir]. Həmkarlardan şahid {mate.full} təsdiq etmişdir ki, {p.given} heç bir jurnala qol çəkməyib, [{dayi} həyətdə hamının yanında zərfi geri aparıb|hamı {dayi} ilə gələn zərfdən danışırdı]. {mate.given} özü də kitabçasını üç aya alıb.',
    {
      p: 'Direktor {boss.init} məhkəməyə gəlməmiş, yazılı izahatında {staff.surname:gen} işdən getdiyini, {guard.surname} ilə əlaqəsi olmadığını [göstərmişdir|qeyd etmişdir]. Vəkil {adv.init} isə {heir.surname:gen} əmrinin surətini təqdim etmişdir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{law} əsasən əmək müqaviləsinə xitam verildiyi gün işçiyə əmək kitabçası verilməli, verilməsi işəgötürənin təqsiri üzündən ləngidildikdə ləngimə dövrü üçün orta əməkhaqqı ödənilməlidir. {rule} mübahisənin məhkəmədə həllini nəzərdə tutur.',
    {
      p: '{driver.init:gen} ifadəsi {mate.surname:gen} dedikləri ilə uyğundur: zərf iddiaçıya çatmamış, {guard.init:dat} verilmişdir. Jurnalın itdiyi barədə akt {boss:gen} tapşırığı ilə sonradan tərtib olunub. {fresh.surname:gen} məktubu {p.init:gen} məhz bu səbəbdən işsiz qaldığını sübut edir.',
      only: ['granted'],
    },
    {
      p: 'Kitabçanın verilmədiyi sübut olunmuşdur. Bununla belə {p_last} iş axtarışına dair başqa sübut təqdim etməmiş, {heir.init} isə onun gözlədiyi yerə ixtisasına görə götürülmüşdür. Ləngimə dövrü üçün {part} ödənilməsi ədalətlidir, mənəvi zərər tələbi əsaslandırılmayıb.',
      only: ['partly-granted'],
    },
    {
      p: '{mate.inits} iddiaçının yaxın rəfiqəsi olduğunu gizlətməmiş, {driver.surname:gen} ifadəsi isə əvvəlki yazılı izahatı ilə ziddiyyət təşkil edir. {p.init} {former.surname:gen} təsdiqi ilə dublikat almaq üçün müraciət etmədiyindən tələbləri vaxtından əvvəldir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 87 və 294-cü, Mülki Prosessual Məcəllənin 216, 217 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {c.full:gen} üzərinə {p.full:dat} əmək kitabçasının dublikatını vermək vəzifəsi qoyulsun.',
      '{c.full:abl} {p.full:gen} xeyrinə {lost} qazanc və {moral} mənəvi zərər tutulsun, pul {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {c.full} {p.full:dat} {book} nömrəli kitabçanın dublikatını versin və {part} ödəsin. Mənəvi zərər barədə tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SEALED_LABOUR: readonly Family[] = [TRAINING, LABOUR_BOOK];
