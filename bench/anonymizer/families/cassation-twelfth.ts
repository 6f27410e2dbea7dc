import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, vinOf, written } from './written-forms.ts';

/** A person with one of these foreign names, `Given Surname` apart by a bar. */
function stranger(make: Make, key: string, names: string) {
  const [given = '', surname = ''] = make.dice.pick(names.split('|')).split(' ');
  return abroad(make.person(key, { minAge: 30 }), given, surname);
}

/** The convict, the family of the man who died, passengers, and those who saw the road. */
function riders(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 36, maxAge: 52 });
  const { surname, given } = dead.name;
  return {
    driver: person('driver', { role: 'məhkum', sex: 'm', minAge: 27, maxAge: 55 }),
    owner: person('owner', { role: 'mülki cavabdeh', sex: 'm', minAge: 40 }),
    dead,
    widow: person('widow', { role: 'zərərçəkmiş', sex: 'f', surname, minAge: 33, maxAge: 48 }),
    girl: person('girl', {
      ...{ role: 'uşaq' as const, sex: 'f' as const, surname, father: given },
      ...{ minAge: 8, maxAge: 15 },
    }),
    mother: person('mother', { sex: 'f', minAge: 62, maxAge: 76 }),
    hurt: person('hurt', { role: 'zərərçəkmiş', sex: 'm', minAge: 24 }),
    student: person('student', { role: 'şahid', sex: 'f', minAge: 18, maxAge: 22 }),
    shepherd: person('shepherd', { role: 'şahid', sex: 'm', minAge: 40 }),
    mechanic: person('mechanic', { sex: 'm', minAge: 30 }),
    teaman: person('teaman', { sex: 'm', minAge: 45 }),
    therapist: person('therapist', { sex: 'f', minAge: 40 }),
    spouse: person('spouse', { sex: 'f', minAge: 25, maxAge: 50 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    bus: of.plate('bus', `90-TK-${n(3)}`, `10 MH ${n(3)}`, `77BF${n(3)}`, `55-SE-${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    lorry: of.plate('lorry', `20-ZD-${n(3)}`, `66 LA ${n(3)}`, `M ${n(3)} ${n(3)}`),
    techpass: of.document('techpass', `BC № ${n(6)}`, `DD ${n(6)}`, `AZ-${n(7)}`),
    licence: of.document('licence', `AB ${n(6)}`, `SV № ${n(7)}`, `${n(2)}/${n(6)}`),
    medical: of.document('medical', `083/u-${n(4)}`, `T-${n(5)}`, `${n(6)}-tk`),
    deathcert: of.document('deathcert', `ÖŞ № ${n(6)}`, `${n(7)}`, `AZ-Ö ${n(6)}`),
    birthcert: of.document('birthcert', `ND ${n(6)}`, `AA № ${n(7)}`, `${n(8)}`),
    passport: of.document('passport', `${n(2)} ${n(7)}`, `FA${n(6)}`, `N${n(8)}`),
    sheet: of.document('sheet', `SV-${n(4)}`, `${n(3)}/turist`, `${n(5)}`),
    scheme: of.document('scheme', `YNH-${n(4)}`, `${n(2)}-${n(3)}/q`, `${n(6)}`),
    forensic: of.document('forensic', `${n(3)}/TM`, `M-${n(4)}`, `${n(4)}-25`),
    technical: of.document('technical', `A${n(5)}`, `${n(4)}/AT`, `${n(3)}-${n(3)}`),
    criminal: of.document('criminal', `25${n(7)}`, `${n(9)}`, `C-${n(6)}`),
    receipt: of.document('receipt', `QBZ ${n(7)}`, `${n(10)}`, `K-${n(6)}`),
    policy: of.contract('policy', `İMS ${n(8)}`, `${n(4)}/${n(5)}`, `AVT-${n(6)}`),
    hire: of.contract('hire', `İC-${n(4)}`, `${n(3)}/icarə`, `${n(2)}-${n(4)}-24`),
    imei: of.network('imei', `35${n(13)}`, `86${n(13)}`),
    channel: of.network(
      'channel',
      `@tur_qrup_${n(3)}`,
      `t.example/yol${n(4)}`,
      `instagr.example/t${n(3)}`,
    ),
  };
}

function spots(make: Make) {
  const of = marksOf(make);
  return {
    birthplace: of.place(
      'birthplace',
      'Lahıc qəsəbəsində',
      'Mistan kəndində',
      'Qonaqkənd qəsəbəsində',
      'Sığdaş kəndində',
      'Aşağı Ləgər kəndində',
    ),
    road: of.place(
      'road',
      'Altıağac aşırımında',
      'Yuxarı Ələt yolunun 43-cü kilometrində',
      'Muğanlı yolunda',
      'Taxtakörpü körpüsündə',
      'Girdimançay dərəsində',
      '“Yeddi Bulaq” döngəsində',
    ),
    teahouse: of.place(
      'teahouse',
      '“Qoşa Çinar” çayxanasında',
      'Gülüstan istirahət guşəsində',
      '“Ceyran” yolüstü yeməkxanasında',
      'Talıstan bazarında',
    ),
    job: of.workplace(
      'job',
      '“Ənlik” turizm bürosunda sürücü',
      '3 nömrəli avtobus parkında növbətçi sürücü',
      'Pirşağı sanatoriyasında təsərrüfat müdiri',
      'Ağsu şərab zavodunda ekspeditor',
    ),
    deadjob: of.workplace(
      'deadjob',
      '162 nömrəli məktəbin coğrafiya müəllimi',
      'Milli Xalça Muzeyinin bərpaçısı',
      'Seysmologiya Mərkəzinin mühəndisi',
      '“Azərfilm” kinostudiyasının operatoru',
      'Bakı Musiqi Akademiyasının dosenti',
    ),
    hospital: of.workplace(
      'hospital',
      'Respublika Klinik Xəstəxanasında',
      '1 saylı Şəhər Klinik Xəstəxanasında',
      'Kliniki Tibbi Mərkəzdə',
      'Travmatologiya və Ortopediya İnstitutunda',
      '“Mediklub” hospitalında',
    ),
    college: of.workplace(
      'college',
      'Bakı Dövlət Universitetinin tələbəsi',
      'Turizm və Menecment Universitetinin ikinci kurs tələbəsi',
      'Xəzər Universitetinin magistrantı',
      '7 nömrəli peşə liseyinin şagirdi',
    ),
    ill: of.sensitive('ill', 'epilepsiya', 'narkolepsiya', 'şəkərli diabet', 'yuxu apnoesi'),
    other: of.sensitive('other', 'depressiya', 'hipertoniya', 'şizofreniya', 'revmatizm'),
  };
}

function shapes(make: Make, people: ReturnType<typeof riders>) {
  const { driver, widow, hurt, student, dead, owner, mechanic, spouse } = people;
  return {
    hurtfold: written(make, hurt, 'behind'),
    studentfold: written(make, student, 'behind'),
    deadabbr: written(make, dead, 'abbreviated'),
    ownerspaced: written(make, owner, 'spaced'),
    mechanicfold: written(make, mechanic, 'bracketed'),
    driveris: nameWith(make, driver, 'surname', 'copula'),
    kinsmen: nameWith(make, dead, 'surname', 'plural-gen'),
    tospouse: nameWith(make, spouse, 'given', 'gil-dat'),
    withwidow: nameWith(make, widow, 'sg', 'with'),
  };
}

/** Neighbours of a hamlet who share a well and a path, and their kin. */
function hamlet(make: Make) {
  const person = castOf(make);
  const upper = person('upper', { role: 'iddiaçı', sex: 'm', minAge: 58, maxAge: 72, house: true });
  const lower = person('lower', {
    role: 'cavabdeh',
    sex: 'm',
    minAge: 45,
    maxAge: 60,
    house: true,
  });
  return {
    upper,
    lower,
    lowerson: person('lowerson', {
      ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname: lower.name.surname },
      ...{ father: lower.name.given, minAge: 22, maxAge: 30 },
    }),
    upperwife: person('upperwife', { sex: 'f', surname: upper.name.surname, minAge: 50 }),
    seller: person('seller', { sex: 'f', minAge: 70, maxAge: 84 }),
    smith: person('smith', { sex: 'm', minAge: 60 }),
    vet: person('vet', { sex: 'f', minAge: 35 }),
    digger: person('digger', { sex: 'm', minAge: 30 }),
    delegate: person('delegate', { role: 'nümayəndə', sex: 'f' }),
    barrister: person('barrister', { kind: 'keep', sex: 'm' }),
    surveyor: person('surveyor', { kind: 'keep', sex: 'm' }),
  };
}

function deeds(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    upperplot: of.property('upperplot', `${n(2)}-0${n(4)}-${n(3)}`, `30${n(9)}`, `TM ${n(6)}`),
    lowerplot: of.property('lowerplot', `${n(2)}-0${n(4)}-${n(3)}`, `31${n(9)}`, `K/${n(7)}`),
    deed: of.document('deed', `JN-${n(4)}A`, `T № ${n(6)}`, `${n(5)}-ş`),
    plan: of.document('plan', `P-${n(4)}/1`, `${n(6)}-pl`),
    study: of.document('study', `${n(3)}-YQ`, `${n(5)}/24`),
    petition: of.document('petition', `K-${n(3)}`, `${n(2)}/11-${n(3)}`, `${n(5)}`),
    bargain: of.contract('bargain', `AS-${n(3)}/98`, `${n(4)}`, `${n(2)}-v/${n(3)}`),
    spring: of.place(
      'spring',
      'Şirin bulağın',
      '“Hacı quyusu”nun',
      'Gurultulu arxının',
      'Soyuqsuyun',
    ),
    lane: of.place('lane', 'Dərə məhəlləsinə', 'Köhnə dəyirman yoluna', 'Qızıl qaya yamacına'),
    shrine: of.place('shrine', 'Baba Dağ pirinin', 'Xıdır Zində ocağının', 'Ağoğlan məbədinin'),
    oldjob: of.workplace(
      'oldjob',
      'Zaqatala fındıq zavodunda mühasib',
      'kənd kitabxanasının müdiri',
      '“Yeni həyat” sovxozunda suvarmaçı',
      '4 nömrəli tam orta məktəbdə tarix müəllimi',
    ),
    base: of.workplace(
      'base',
      '“Sağlam Nəsil” tibb mərkəzində',
      '“Aypara” klinikasında',
      'Respublika Müalicəvi Diaqnostika Mərkəzində',
      'Bakı Sağlamlıq Mərkəzində',
    ),
    hurt: of.sensitive('hurt', 'stenokardiya', 'böyrək daşı', 'osteoporoz', 'katarakta'),
    people: of.sensitive('people', 'udi', 'ləzgi', 'avar', 'ingiloy', 'buduq'),
  };
}

/** The driver of a bus that crashed; neighbours who share a well. */
export const TWELFTH_CASSATION: readonly Family[] = [
  {
    key: 'twelfth-cassation-crash',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Cinayət kollegiyası',
    outcomes: { upheld: 4, changed: 3, remitted: 2 },
    cast: { s: { as: 'company', trade: 'insurer', role: 'mülki cavabdeh' } },
    facts: (make) => {
      const people = riders(make);
      const passing = lifeDay(make, 'passing', 2, 2);
      const wedding = lifeDay(make, 'wedding', 14, 17);
      return {
        ...people,
        ...papers(make),
        ...spots(make),
        ...shapes(make, people),
        passday: passing.day,
        passyear: passing.year,
        wedday: wedding.day,
        wedyear: wedding.year,
        tourist: stranger(
          make,
          'tourist',
          'Yoxan Ştrauxman|Əbdüləziz Əl-Mütəyri|Kşiştof Vuytsik|Rejina Duarte|Dilşod Mirzaaxmedov',
        ),
        guide: stranger(
          make,
          'guide',
          'Alyona Demçuk-Petrova|Mahnaz Təbrizi|Ketevan Lomtadze|Selin Akdoğan',
        ),
        traffic: stays(make, '“Yol hərəkəti haqqında” 3 iyul 1998-ci il tarixli 517-IQ nömrəli'),
        plenum: stays(
          make,
          'Ali Məhkəmə Plenumunun “Cinayətlərin tövsifi barədə” 7 nömrəli Qərarının',
        ),
        traffichead: stays(make, 'Baş Dövlət Yol Polisi İdarəsinin'),
        on: make.day(1096, 1130),
        mid: make.day(90, 130),
        lodged: make.day(45, 70),
        repaid: make.day(325, 380),
        harm: make.money(9000, 42000, 100),
        part: make.money(2000, 8000, 50),
        years: make.dice.pick(['4 (dörd) il', '4 (dörd) il 6 (altı) ay', '5 (beş) il']),
        less: make.dice.pick(['3 (üç) il', '3 (üç) il 3 (üç) ay']),
        speed: make.dice.int(96, 128),
      };
    },
    present:
      'prokuror {prosecutor.full:gen}, müdafiəçi vəkil {advocate.full:gen}, zərərçəkmişin hüquqi varisi {widow.full:gen}, onun nümayəndəsi {agent.full:gen} iştirakı ilə,',
    subject:
      'məhkum {driver.full:gen} barəsində {middle:gen} {mid} tarixli qərarından müdafiəçi və hüquqi varis tərəfindən verilmiş kassasiya şikayətləri üzrə cinayət işinə',
    story: [
      '{below:gen} {belowon} tarixli, {belowno} nömrəli hökmünə görə {driver.full} ({driver.birth:loc} {birthplace} doğulub, {driver.address} ünvanında qeydiyyatdadır, FİN {driver.fin}, {job} işləyib, evlidir) Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinmiş və {years} müddətinə azadlıqdan məhrum edilmişdir.',
      'Hökmdən görünür ki, {driver.init} {on:loc} axşamçağı {owner.full:abl} {hire} nömrəli müqavilə ilə icarəyə götürdüyü “Ford Transit” mikroavtobusunu (nişanı {bus}, ban № {vin}, texniki pasportu {techpass}) {road} saatda {speed} km sürətlə idarə etmiş, qarşıdan gələn {lorry} nişanlı yük maşınına çırpılmışdır.',
      'Mikroavtobusda olanlar ({sheet} nömrəli vərəq):\n– {dead.caps}, {dead.birthdot} təvəllüdlü, {deadjob};\n– {hurtfold}, {hurt.address}, mobil {hurt.phone};\n– {studentfold}, {college};\n– {tourist.caps}, əcnəbi, pasport № {passport};\n– bələdçi {guide.gs}, qrupun kanalı {channel}.',
      'Bunlardan birincisi {hospital} {passday} {passyear:loc} keçinmişdir (ölüm haqqında şəhadətnamə {deathcert}). Onun arvadı {widow.sg} ilə nikahı {wedday} {wedyear:loc} bağlanmışdı; yetkinlik yaşına çatmayan qızı {girl.full} ({girl.birthdot}, doğum şəhadətnaməsi {birthcert}) və anası {mother.full} mərhumun himayəsində olmuşdur. Əcnəbi {tourist.surname} yüngül zədələnmiş, şikayət etməmişdir.',
      'Hadisə yerinin sxemini ({scheme}) yol polisinin inspektoru {inspector.full} tərtib etmiş, {criminal} nömrəli cinayət işini müstəntiq {investigator.full} aparmışdır. Ekspert {expert.full:gen} {forensic} nömrəli rəyi ölümün qəza ilə səbəbli əlaqəsini, avtotexniki rəy ({technical}) isə əyləcin saz olduğunu göstərir. Məhkumun telefonu (IMEI {imei}) həmin anda danışıq rejimində olmuşdur: zəng {driver.phone} nömrəsindən {tospouse} gedib.',
      'Şahid qismində dindirilmiş çoban {shepherd.full} sürüsünü yoldan keçirərkən zərbəni gördüyünü, sükandan düşəni üzündən tanıdığını (“həmin adam {driveris}”); {student.sg} bələdçinin “{guide.given} xanım, ehtiyatlı olun” qışqırığını eşitdiyini; {teahouse} samovar qoyan {teaman.full} isə sürücünün qəzadan əvvəl orada iki saat yatdığını bildirmişdir. Usta {mechanicfold} əyləc bəndlərini bir həftə əvvəl dəyişdiyini demişdir.',
      'Məhkəmə həmçinin müəyyən etmişdir ki, {driver.inits} {ill} diaqnozunu gizlətmiş, sürücülük vəsiqəsini ({licence}) yeniləmək üçün ailə həkimi {therapist.full:abl} {medical} nömrəli arayış almışdır. {therapist.surname} ifadəsində xəstəni başqası ilə – həmin gün qəbuluna gəlmiş {spouse.full} ilə səhv saldığını etiraf etmişdir; sonuncu məhkumun həyat yoldaşıdır, onda {other} vardır.',
      '{middle:gen} {mid} tarixli qərarı ilə hökm dəyişdirilmədən saxlanılmış, mülki iddia qismən təmin olunmuş, {s.full:abl} ({policy} nömrəli şəhadətnamə) və {ownerspaced} adlı sahibkardan {harm} tutulmuşdur.',
      { p: 'Kassasiya şikayətlərinin dəlilləri', heading: true },
      'Vəkil {advocate.init} {lodged} tarixli şikayətində yazır ki, {driver.given:gen} qəsdi olmamış, o, {repaid} tarixində {withwidow} barışmış, {receipt} nömrəli qəbzlə onun {widow.account} hesabına {part} köçürmüşdür. Üstəlik, {hurt.surname:gen} iddiası yoxdur.',
      'Hüquqi varisin nümayəndəsi {agent.sg} isə cəzanın ağırlaşdırılmasını istəyir: {kinsmen} ailəsinə mənəvi ziyan ödənilməyib, qızı {girl.given} atasının ölümündən sonra danışmaqda çətinlik çəkir, nənəsi {mother.given:gen} yanında qalır.',
      {
        p: 'Kollegiyanın iclasında {prosecutor.init} hər iki şikayətin rəddini xahiş etdi. {widow.gp} dedi: “{deadabbr} – sənəddə belə yazılıb, mənim üçün isə o, sadəcə, {dead.given} idi”.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Kassasiya məhkəməsi işin faktiki hallarını yenidən müəyyən etmir, yalnız hüquq normalarının tətbiqini yoxlayır.',
      '{traffic} Qanunun 37 və 57-ci maddələri, {traffichead} təlimatı ilə birlikdə qəzadan əvvəlki sürətə verilən qiyməti müəyyənləşdirir. {plenum} 5-ci bəndi ehtiyatsız cinayətdə səbəbli əlaqəni izah edir.',
      {
        p: 'Aşağı məhkəmələr {shepherd.init:gen} və {student.init:gen} ifadələrinə düzgün qiymət vermişlər; {driver.surname:gen} xəstəliyini gizlətməsi ehtiyatsızlığın ağır formasıdır.',
        only: ['upheld'],
      },
      {
        p: 'Lakin zərərin bir hissəsinin {widow.init:dat} ödənilməsi yüngülləşdirici hal sayılmalı idi. {driver.init:gen} cəzası Cinayət Məcəlləsinin 59-cu maddəsi nəzərə alınmaqla azaldılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Apellyasiya məhkəməsi {teaman.surname:gen} və {therapist.init:gen} ifadələri arasındakı ziddiyyətə toxunmamış, {owner.surname:gen} məsuliyyətini əsaslandırmamışdır.',
        only: ['remitted'],
      },
    ],
    guided:
      'Cinayət-Prosessual Məcəllənin 416, 419 və 420-ci maddələrinə istinadən, məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{driver.full:gen} müdafiəçisinin və {widow.full:gen} şikayətləri təmin edilməsin, {middle:gen} {mid} tarixli qərarı qüvvədə saxlanılsın.',
      ],
      changed: [
        '{middle:gen} {mid} tarixli qərarı dəyişdirilsin, {driver.full:dat} təyin edilmiş cəza {less} müddətinədək azaldılsın.',
      ],
      remitted: [
        '{middle:gen} {mid} tarixli qərarı ləğv edilsin, {driver.full:gen} işi yeni apellyasiya baxışına qaytarılsın.',
      ],
    },
    note: 'final',
  },
  {
    key: 'twelfth-cassation-well',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Mülki kollegiya',
    outcomes: { upheld: 4, remitted: 4 },
    cast: {},
    facts: (make) => {
      const folk = hamlet(make);
      const passing = lifeDay(make, 'sellerdeath', 2, 5);
      return {
        ...folk,
        ...deeds(make),
        passday: passing.day,
        passyear: passing.year,
        hydrologist: stranger(
          make,
          'hydrologist',
          'Zviad Barbakadze|Anatoli Reznikov|Turxan Boyraz|Klaus Aydenberqer',
        ),
        smithbehind: written(make, folk.smith, 'behind'),
        vetfold: written(make, folk.vet, 'bracketed'),
        lowers: nameWith(make, folk.lower, 'surname', 'plural'),
        atupper: nameWith(make, folk.upper, 'given', 'gil-gen'),
        withson: nameWith(make, folk.lowerson, 'given', 'with'),
        culprit: nameWith(make, folk.digger, 'surname', 'copula'),
        land: stays(make, 'Torpaq Məcəlləsinin 25 iyun 1999-cu il tarixli 695-IQ nömrəli Qanunla'),
        council: stays(make, 'Bələdiyyənin və Əmlak Məsələləri Dövlət Xidmətinin'),
        mid: make.day(95, 130),
        lodged: make.day(45, 75),
        dug: make.day(640, 760),
        harm: make.money(900, 6400, 10),
        metres: make.dice.int(3, 14),
      };
    },
    present:
      'kassasiya şikayəti vermiş iddiaçı {upper.full:gen}, onun vəkili {barrister.full:gen}, cavabdehlərin nümayəndəsi {delegate.full:gen} iştirakı ilə,',
    subject:
      '{upper.full:gen} {lower.full} və {lowerson.full:dat} qarşı ümumi quyu və keçiddən istifadəyə mane olan hərəkətlərin aradan qaldırılması tələbinə dair mülki işə {middle:gen} {mid} tarixli qətnaməsindən verilmiş kassasiya şikayəti əsasında',
    story: [
      '{upper.full} ({upper.birth:loc} doğulub, FİN {upper.fin}, ünvanı {upper.address}) iddiasında göstərib ki, kadastr nömrəsi {upperplot} olan həyəti {deed} nömrəli şəhadətnamə əsasında ona məxsusdur. Təqaüdə çıxanadək {oldjob} olub, indi arvadı {upperwife.full} ilə birlikdə bostan becərir.',
      'Qonşuluqdakı {lowerplot} nömrəli sahə isə {lower.full:dat} (FİN {lower.fin}, {lower.address}) məxsusdur. Sahəni o, {bargain} nömrəli müqavilə ilə {seller.full:abl} almışdı. Satıcı {seller.given} nənə {people} icmasından olub, {passday} {passyear:loc} vəfat edib; qoyduğu şərt bu idi ki, {spring} suyundan hər iki ev istifadə etsin.',
      'İddiaçının sözlərinə görə, {lower.init} {withson} birlikdə {dug} tarixində quyunun ağzını hasara alıb, {lane} gedən cığırı {metres} metr daraldıb. Beli vuran {culprit}, ona pulu {lowerson.full} verib. Bu səbəbdən {atupper} malı susuz qalıb, özü {hurt} səbəbindən {base} yatıb; baytar {vet.full} iki baş heyvanın tələf olduğunu yazıb.',
      'Cavabdehlər iddianı tanımayıblar: {lowers} quyunu öz vəsaitləri ilə qazdırdıqlarını, işi {digger.full} adlı ustanın gördüyünü deyiblər. Onlar mütəxəssis {hydrologist.gs:gen} hazırladığı sxemi ({plan}) təqdim ediblər; {hydrologist.surname} suyun sahənin altından gəldiyini hesab edir. Əlaqə nömrəsi {lower.phone}, elektron poçtu {lowerson.email}.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilib, {harm} zərər tutulub. Hakim {belowjudge.init} ekspert {surveyor.full:gen} {study} nömrəli rəyinə və aşağıdakı şahidlərə istinad edib:\n– dəmirçi {smithbehind}: uşaqlıqdan o quyudan içib, qapısının kilidini də özü düzəldib;\n– {vetfold}: heyvanlar {shrine} yanında otlayırmış, suya gələ bilmirmiş.',
      '{middle:gen} {mid} tarixli qətnaməsi ilə həmin qətnamə ləğv olunub və tələb rədd edilib. Apellyasiya məhkəməsi {council} cavabını ({petition}) əsas götürüb: keçid sənədlərdə göstərilməyib.',
      { p: 'Kassasiya şikayətinin dəlilləri', heading: true },
      '{upper.caps} {lodged} tarixli şikayətində yazır ki, məhkəmə {smith.surname:gen} və {vet.surname:gen} ifadələrindən birini belə qiymətləndirməyib, {seller.init:gen} qoyduğu şərtə isə ümumiyyətlə toxunmayıb. Vəkil {barrister.init} əlavə edib ki, {upperwife.given} xanım da dinlənilməyib.',
      'Cavabdehlərin nümayəndəsi {delegate.sg} şikayətə etiraz etdi: onun fikrincə, {lower.gs} mülkiyyətçi kimi hasar çəkməkdə azaddır, {digger.surname} isə yalnız sifarişi yerinə yetirib.',
    ],
    reasoning: [
      'Kassasiya qaydasında yalnız maddi və prosessual hüquq normalarının tətbiqi yoxlanılır.',
      '{land} təsdiq edilmiş mətni, Mülki Məcəllənin 157, 171 və 255-ci maddələri qonşuların qarşılıqlı güzəştini və servitutu tənzimləyir.',
      'Servitut müqavilə ilə də yarana bilər; onun reyestrdə olmaması faktiki istifadəni istisna etmir. Belə hallarda məhkəmə əvvəlki sahibin iradəsini, keçidin yaşını və başqa yolun mümkünlüyünü araşdırmalıdır.',
      {
        p: 'Apellyasiya məhkəməsi düzgün olaraq göstərib ki, {seller.surname} ilə bağlanmış müqavilədə keçid yox, yalnız su barədə söz gedir; {surveyor.init} başqa yolun olduğunu istisna etməyib. {upper.surname:gen} dəlilləri sübutların yenidən qiymətləndirilməsinə yönəlib.',
        only: ['upheld'],
      },
      {
        p: 'Müqavilənin şərtinə qiymət verilməməsi, {smith.init:gen} ifadəsinin səbəb göstərilmədən kənara qoyulması işin düzgün həllinə təsir edib. {lower.init} və {lowerson.init} keçidin əvvəllər olmadığını sübut etməyiblər.',
        only: ['remitted'],
      },
    ],
    guided:
      'Mülki Prosessual Məcəllənin 416-418 və 420-ci maddələrinə uyğun olaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{upper.full:gen} kassasiya şikayəti təmin edilməsin, {middle:gen} {mid} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
      ],
      remitted: [
        '{middle:gen} {mid} tarixli qətnaməsi ləğv edilsin, iş {upper.full:gen} tələbi üzrə yenidən baxılmağa göndərilsin.',
      ],
    },
    note: 'final',
  },
];
