import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import type { Day } from '#demo/markup.ts';
import { daysBefore, MONTHS } from '#demo/words.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** Day and month some days after an event, and the year, which may stay. */
function daysAfter(make: Make, entity: string, event: Day, days: number) {
  const [year = '', month = '1', day = '1'] = daysBefore(event.iso, -days).split('-');
  return {
    day: make.mark(`${Number(day)} ${MONTHS[Number(month) - 1]}`, 'date', 'quasi', entity),
    year: `${year}-${ordinalEnding(year)} il`,
  };
}

/** Those of a collision at night: the lorry, the motorcycle, the house of mourning. */
function crash(make: Make) {
  const person = castOf(make);
  const rider = person('rider', { sex: 'm', minAge: 24, maxAge: 27 });
  const driver = person('driver', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const, minAge: 38, maxAge: 50 },
  });
  const mother = person('mother', {
    ...{ role: 'zərərçəkmiş' as const, sex: 'f' as const, surname: rider.name.surname },
    ...{ minAge: 46, maxAge: 55 },
  });
  const uncle = person('uncle', { sex: 'm', father: mother.father, minAge: 40, maxAge: 58 });
  return {
    ...{ rider, driver, mother, uncle },
    girl: person('girl', { role: 'zərərçəkmiş', sex: 'f', maxAge: 26 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 35 }),
    shepherd: person('shepherd', { role: 'şahid', sex: 'm', minAge: 45 }),
    farmer: person('farmer', { sex: 'm', minAge: 40 }),
    nurse: person('nurse', { sex: 'f' }),
    wife: person('wife', { sex: 'f', surname: driver.name.surname, minAge: 32, maxAge: 44 }),
    child: person('child', {
      ...{ sex: 'f' as const, surname: driver.name.surname, father: driver.name.given },
      ...{ minAge: 6, maxAge: 15 },
    }),
    defender: person('defender', { kind: 'keep', sex: 'm' }),
    lawyer: person('lawyer', { kind: 'keep', sex: 'f' }),
    autoexpert: person('autoexpert', { kind: 'keep', sex: 'm' }),
    doctor: person('doctor', { kind: 'keep', sex: 'f' }),
  };
}

function crashPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    licence: of.document('licence', `AB ${n(6)}`, `AZ № ${n(7)}`, `MA${n(6)}`),
    case: of.document('crimecase', `25${n(7)}`, `${n(9)}`),
    scheme: of.document('scheme', `DYP-${n(5)}`, `${n(4)}/s`, `AA ${n(6)}`),
    autopsy: of.document('autopsy', `${n(3)}/TM`, `MH-${n(4)}`, `${n(2)}/${n(3)}`),
    injury: of.document('injury', `${n(4)}`, `TX ${n(5)}`, `${n(3)}-ç`),
    brake: of.document('brake', `AT-${n(5)}`, `${n(6)}`, `${n(2)}-${n(4)}/a`),
    invoice: of.document('invoice', `QF ${n(6)}`, `${n(8)}`, `D-${n(4)}`),
    insurance: of.contract('insurance', `İS${n(8)}`, `MTPL-${n(7)}`, `${n(3)}.${n(6)}`),
    truck: of.plate('truck', `22 MT ${n(3)}`, `41-EV-${n(3)}`, `90 FA ${n(3)}`, `99TD${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'truck'),
    bike: of.plate('bike', `10 A ${n(3)}`, `B ${n(3)} ${n(3)}`, `77-M-${n(3)}`),
    birthplace: of.place(
      'birthplace',
      ...(['Rustov kəndində', 'Zizik kəndində', 'Qonaqkənd qəsəbəsində'] as const),
      ...['Gilgilçay obasında', 'Aşağı Atuc kəndində'],
    ),
    road: of.place(
      'road',
      ...(['Qıvraq körpüsündə', 'Sarıtorpaq aşırımında'] as const),
      ...['Muğanlı–Göyçay yolunun 11-ci kilometrində', 'Qaraməryəm dönüşündə'],
      'Padar yaylağının yolunda',
    ),
    mill: of.place(
      'mill',
      ...(['Xəlfəli dəyirmanından', 'Kürdmaşı taxıl məntəqəsindən'] as const),
      ...['Sulut kəndindən', '“Zarya” sovxozundan'],
    ),
    hospital: of.workplace(
      'hospital',
      ...(['“Şəfalı Əllər” klinikasına', 'Mərkəzi Dəmiryolu Xəstəxanasına'] as const),
      ...['4 saylı birləşmiş xəstəxanaya', 'Cərrahiyyə və Travmatologiya Mərkəzinə'],
    ),
    job: of.workplace(
      'job',
      ...([
        '“Qarabulaq” taxıl məhsulları birliyində sürücü',
        '7 saylı yol təmiri idarəsində sürücü',
      ] as const),
      ...['“Dağətəyi” fermer təsərrüfatında mexanizator', '3 saylı avtonəqliyyat bazasında sürücü'],
    ),
    study: of.workplace(
      'study',
      ...(['2 saylı Tibb Kollecinin tələbəsi', '“Ağ Xalat” aptekində əczaçı'] as const),
      ...['2 nömrəli uşaq bağçasında tərbiyəçi', '“Çıraq” mədəniyyət evində dərnək müəllimi'],
    ),
    clinic: of.workplace(
      'clinic',
      ...(['Uşaq Hematologiya Mərkəzində', '“Kəpənək” uşaq klinikasında'] as const),
      ...['Pediatriya İnstitutunda', '6 saylı uşaq poliklinikasında'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['talassemiya', 'anadangəlmə ürək qüsuru', 'epilepsiya'] as const),
      ...['uşaq serebral iflici', 'şəkərli diabet'],
    ),
    nation: of.sensitive('nation', 'ləzgi', 'azərbaycanlı', 'avar', 'udi', 'saxur'),
  };
}

/** Pairs for the parents and buyers of cars from abroad, who have no patronymic. */
const OWNERS = [
  ['Qoça', 'Merabişvili'],
  ['Ruslan', 'Kardanov'],
  ['Hrihori', 'Danıluk'],
  ['Serdar', 'Akçay'],
  ['Kurt', 'Vaysenborn'],
  ['Mehrdad', 'Şirazi'],
] as const;

const COLLISION: Family = {
  key: 'ninth-night-collision',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Hərəkət təhlükəsizliyi əleyhinə cinayətlər',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = crash(make);
    const event = make.day(200, 330);
    const death = daysAfter(make, 'rider', event, make.dice.int(2, 9));
    const owner = foreigner(make, 'owner', OWNERS);
    return {
      ...people,
      ...crashPapers(make),
      event,
      deathday: death.day,
      deathyear: death.year,
      owner: owner.full,
      ownername: owner.surname,
      unclehome: nameWith(make, people.uncle, 'given', 'gil-loc'),
      mourners: nameWith(make, people.rider, 'surname', 'plural-gen'),
      wasdriver: nameWith(make, people.driver, 'surname', 'copula'),
      witnessbehind: written(make, people.shepherd, 'behind'),
      mechabbr: written(make, people.mechanic, 'abbreviated'),
      rule: stays(make, '“Yol hərəkəti haqqında” 3 iyul 1998-ci il tarixli 517-IQ nömrəli Qanunun'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun 22 dekabr 2008-ci il tarixli 6 saylı qərarının'),
      feast: make.money(3000, 7500, 50),
      moral: make.money(5000, 12000, 500),
      speed: make.dice.int(83, 118),
      years: make.dice.int(2, 4),
      hour: make.dice.int(20, 23),
    };
  },
  present:
    'dövlət ittihamçısı – {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, təqsirləndirilən şəxs {driver.full:gen}, müdafiəçi vəkil {defender.full:gen}, zərərçəkmişin hüquqi varisi {mother.full:gen}, zərərçəkmiş {girl.full:gen} və onun nümayəndəsi vəkil {lawyer.init:gen} iştirakı ilə',
  subject:
    '{driver.full:gen} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirləndirilməsinə dair {case} nömrəli cinayət işinə',
  story: [
    'TƏQSİRLƏNDİRİLƏN ŞƏXS: {driver.caps} – {driver.birth:loc} Quba rayonunun {birthplace} doğulub, milliyyətcə {nation}, Azərbaycan Respublikasının vətəndaşı, orta ixtisas təhsilli, evli, himayəsində üç uşaq var, {job} işləyir, əvvəllər məhkum olunmayıb. Yaşadığı yer: {driver.address}. Şəxsiyyət vəsiqəsi {driver.idcard}, FİN {driver.fin}, sürücülük vəsiqəsi {licence}.',
    'İttiham aktında göstərilir ki, {driver.inits} {event} tarixdə saat {hour}:30 radələrində {owner} adına qeydiyyatda olan “KamAZ” markalı yük maşınını (nişanı {truck}, şassi nömrəsi {vin}) {road} saatda {speed} kilometr sürətlə idarə edib, döngədə qarşı zolağa çıxıb və {bike} nişanlı motosikletlə toqquşub. Motosikletin sürücüsü {rider.full} {hospital} çatdırılıb, lakin {deathday} {deathyear:loc} ayılmadan ölüb. Arxada əyləşmiş {girl.full} sağlamlığına az ağır zərər vurulmuş halda sağ qalıb.',
    'Təqsirləndirilən şəxs {driver.surname} ittihamı [qismən qəbul edərək|əsasən boynuna alaraq] bildirdi ki, taxılı {mill} yükləyib, yük {farmer.full:dat} məxsus olub. Yola çıxmazdan əvvəl əyləcin gec tutduğunu çilingər {mechanic.gs:dat} deyib, o isə “bir reys gedər” cavabını verib. Qabaqdan gələn işıq gözünü qamaşdırıb, nə baş verdiyini zərbədən sonra anlayıb. Yaralıları maşından düşüb özü köməyə çağırıb, maşının sahibi {ownername:gen} nömrəsinə də zəng edib. Oğlunu itirmiş ailədən üzr istəyir.',
    'Ölənin anası {mother.full} ifadəsində göstərdi ki, {rider.given} onun yeganə oğlu idi, payızda toyu olmalı idi. O axşam nişanlısı {girl.given} ilə dayısı {unclehome} qonaq qalmış, sonra qızı evinə aparırmış. Xəbəri ona xəstəxananın tibb bacısı {nurse.full} gecə yarısı verib. Bacısı oğlunu son dəfə yola salan {uncle.full} həmin sözləri təkrar etdi. {mother.gs} dəfn və yas mərasiminə {feast}, mənəvi zərərə görə isə {moral} tələb edir; pulun {mother.account} hesabına köçürülməsini istəyir.',
    'Zərərçəkmiş {girl.full} ({girl.birthdot} təvəllüdlü, {study}, əlaqə telefonu {girl.phone}) dedi: “Maşın birbaşa üstümüzə gəldi, {rider.given} motosikleti kənara dönərə bilmədi”. O, sürücüyə qarşı [əlavə tələb irəli sürmədi|müalicə xərclərini ayrıca tələb edəcəyini bildirdi].',
    'Məhkəmə istintaqında dindirilmiş şahidlər:\n– {shepherd.full}: sürünü yolun kənarından keçirirdi, yük maşınının işıqları sönüb-yanırdı; sükan arxasındakı şəxs iclas zalında oturan {wasdriver};\n– {mechabbr}: əyləcə baxmasını sürücü ondan xahiş etməyib, həmin gün {farmer.gp:gen} anbarında başqa maşın təmir edib;\n– {wife.full} – təqsirləndirilən şəxsin arvadı: əri içki içmir, böyük qızları {child.given} {ill} ilə əlaqədar {clinic} müalicə alır, ailəni ərinin maaşı dolandırır.',
    'Yol-nəqliyyat hadisəsinin {scheme} nömrəli sxemi, məhkəmə-tibb eksperti {doctor.full:gen} {autopsy} və {injury} nömrəli rəyləri, avtotexniki ekspert {autoexpert.full:gen} {brake} nömrəli rəyi tədqiq olundu. Rəyə görə, əyləc sistemindəki nasazlığı sürücü yola çıxmamışdan əvvəl aşkar edə bilərdi. İşdə taxıl üçün {invoice} nömrəli qaimə və avtomobilin icbari sığortasına dair {insurance} nömrəli müqavilə vardır.',
  ],
  reasoning: [
    'Şahid {witnessbehind} və zərərçəkmiş {girl.init} hadisəni eyni cür təsvir edirlər, ifadələr sxem və rəylərlə uzlaşır. Məhkəmə {driver.init:gen} işıqdan gözünün qamaşdığı barədə dəlilini [müdafiə istiqaməti|məsuliyyətdən yayınma cəhdi] kimi qiymətləndirir.',
    '{rule} 28 və 37-ci maddələrinin tələbləri pozulmuşdur. {plenum} 4-cü bəndinə görə, texniki nasazlıqdan xəbərdar olan sürücü onun nəticələrinə görə cavabdehdir.',
    'Cəzanı yüngülləşdirən hallar: təqsirləndirilən şəxsin azyaşlı uşaqlarının, o cümlədən xəstə qızı {child.gp:gen} olması, hadisədən sonra zərərçəkmişə kömək göstərməsi. Ağırlaşdıran hal yoxdur. {mourners} mülki iddiası sənədlərlə təsdiq olunan hissədə təmin edilməlidir.',
  ],
  guided:
    'Cinayət Məcəlləsinin 58, 59.1.5, 62, 263.2-ci, Cinayət-Prosessual Məcəllənin 179, 346, 349-353-cü maddələrini rəhbər tutaraq',
  operative: {
    convicted: [
      '{driver.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinsin və ona {years} il müddətinə azadlıqdan məhrum etmə, 2 il müddətinə nəqliyyat vasitəsini idarəetmə hüququndan məhrum etmə cəzası təyin edilsin; [cəzanın çəkilməsi ümumi rejimli müəssisəyə həvalə olunsun|Cinayət Məcəlləsinin 70-ci maddəsinə əsasən cəza şərti hesab edilsin].',
      '{driver.full:abl} {mother.full:gen} xeyrinə {feast} maddi və {moral} mənəvi zərər tutulsun, mülki iddianın qalan hissəsi rədd edilsin. Maddi sübut – {truck} nişanlı avtomobil sahibi {owner:dat} qaytarılsın.',
    ],
  },
};

/** Two who let flats that are not theirs, and those who paid them. */
function letting(make: Make) {
  const person = castOf(make);
  const aunt = person('aunt', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'f' as const, minAge: 36, maxAge: 48 },
  });
  const nephew = person('nephew', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const, maxAge: 28 },
  });
  return {
    ...{ aunt, nephew },
    teacher: person('teacher', { role: 'zərərçəkmiş', sex: 'f', minAge: 28 }),
    soldier: person('soldier', { role: 'zərərçəkmiş', sex: 'm', maxAge: 34 }),
    pensioner: person('pensioner', { role: 'zərərçəkmiş', sex: 'm', minAge: 60, maxAge: 72 }),
    landlord: person('landlord', { role: 'şahid', sex: 'm', minAge: 50 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 45 }),
    cashier: person('cashier', { sex: 'f' }),
    drop: person('drop', { sex: 'm', maxAge: 26 }),
    brother: person('brother', { sex: 'm', surname: nephew.name.surname, father: nephew.father }),
    agent: person('agent', { sex: 'm', minAge: 30 }),
    defender: person('defender', { kind: 'keep', sex: 'f' }),
    defender2: person('defender2', { kind: 'keep', sex: 'm' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    handexpert: person('handexpert', { kind: 'keep', sex: 'f' }),
  };
}

function lettingPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = (entity: string) =>
    make.mark(
      make.dice.pick([cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), cardOf(make.dice)]),
      'card',
      'direct',
      entity,
    );
  return {
    case: of.document('crimecase', `24${n(7)}`, `${n(9)}`),
    card: card('card'),
    card2: card('card2'),
    imei: of.network('imei', `35${n(13)}`, `86${n(13)}`),
    ip: of.network('ip', `185.${n(2)}.1${n(2)}.${n(2)}`, `94.20.${n(2)}.1${n(1)}`),
    page: of.network('page', '@ucuz.kiraye.ev', 'fb.example/evim_merkez', '@merkez_menziller'),
    line: of.phone('line', `(055) ${n(3)} ${n(2)} ${n(2)}`, `+994 77 ${n(3)}-${n(2)}-${n(2)}`),
    mail: of.email('mail', `ev.kiraye${n(2)}@poct.example`, `menzil-${n(3)}@mektub.example`),
    lease: of.contract('lease', `${n(2)}/K`, `KM ${n(3)}-24`, `İC-${n(4)}`),
    extract: of.property('extract', `4${n(11)}`, `70${n(10)}`),
    passport: of.document('passport', `C0${n(7)}`, `TR ${n(6)}`, `U${n(8)}`),
    booklet: of.document('booklet', `HB № ${n(6)}`, `QQ ${n(5)}`),
    hand: of.document('hand', `${n(4)}/X`, `${n(5)}`, `XŞ-${n(3)}`),
    metro: of.place(
      'metro',
      ...(['“Memar Əcəmi” metrosunun', 'Qış parkının', '“Kubinka” yarmarkasının'] as const),
      ...['“Səkkizinci kilometr” bazarının', 'Dədə Qorqud parkının'],
    ),
    arrest: of.place(
      'arrest',
      ...(['Şüvəlan qəsəbəsində', '“Karvan” mehmanxanasında'] as const),
      ...['Beynəlxalq Avtovağzalda', '“Günay” çay evində', 'Zirə qəsəbəsində'],
    ),
    school: of.workplace(
      'school',
      ...(['189 nömrəli tam orta məktəbdə müəllim', '“Zəka” liseyində kimya müəllimi'] as const),
      ...['Dəniz Akademiyasında laborant', '12 saylı internat məktəbdə tərbiyəçi'],
    ),
    salon: of.workplace(
      'salon',
      ...(['“Pion” gözəllik salonunda manikürçü', '“Aysberq” ticarət mərkəzində satıcı'] as const),
      ...['“Ovuc” çörək sexində qablaşdırıcı', '5 saylı müalicəxanada xidmətçi'],
    ),
    disease: of.sensitive(
      'disease',
      ...(['prostat vəzinin xərçəngi', 'xroniki böyrək çatışmazlığı'] as const),
      ...['Parkinson xəstəliyi', 'qlaukoma', 'ürəyin işemik xəstəliyi'],
    ),
    habit: of.sensitive('habit', 'qumar asılılığı', 'narkomanlıq', 'opioid asılılığı'),
  };
}

const FLATS: Family = {
  key: 'ninth-flats-to-let',
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
    const people = letting(make);
    const student = foreigner(make, 'student', [
      ['Oyunçimeq', 'Batbold'],
      ['Adebayo', 'Okonkvo'],
      ['Zeynep', 'Kılıçarslan'],
      ['Farxod', 'Nazirzoda'],
      ['Pryanka', 'Çauhan'],
      ['Mayk', 'Donnelli'],
    ]);
    return {
      ...people,
      ...lettingPapers(make),
      student: student.full,
      studentcaps: student.caps,
      studentname: student.given,
      drops: written(make, people.drop, 'spaced'),
      pensionerfold: written(make, people.pensioner, 'bracketed'),
      withnephew: nameWith(make, people.nephew, 'given', 'with'),
      brotherhome: nameWith(make, people.brother, 'given', 'gil-dat'),
      aunts: nameWith(make, people.aunt, 'surname', 'copula'),
      old: stays(make, `1(0${make.dice.int(10, 99)})-${make.dice.int(30, 900)}/2021`),
      amnesty: stays(
        make,
        '“Amnistiya elan edilməsi haqqında” 5 noyabr 2021-ci il tarixli Qərarın',
      ),
      first: make.day(380, 460),
      second: make.day(330, 370),
      third: make.day(290, 325),
      caught: make.day(240, 280),
      s1: make.money(400, 1500, 50),
      s2: make.money(500, 1800, 50),
      s3: make.money(300, 900, 50),
      s4: make.money(600, 2000, 50),
      back: make.money(200, 900, 50),
      term: make.dice.int(2, 4),
    };
  },
  present:
    '{prosecution} prokurorunun köməkçisi {prosecutor.full:gen}, təqsirləndirilən şəxslər {aunt.full:gen} və {nephew.full:gen}, müdafiəçilər – vəkillər {defender.full:gen} və {defender2.init:gen}, zərərçəkmişlər {teacher.full:gen}, {soldier.full:gen} və {pensioner.full:gen} iştirakı ilə',
  subject:
    '{aunt.full:gen} və {nephew.full:gen} Cinayət Məcəlləsinin 178.2.1 və 178.2.2-ci maddələri ilə ittiham olunduqları {case} saylı cinayət işinə',
  story: [
    'Birinci təqsirləndirilən: {aunt.caps}, {aunt.birthdot} təvəllüdlü, FİN {aunt.fin}, {salon} işləmişdir, dul qadındır, bir azyaşlı övladı var, {aunt.address} ünvanında qeydiyyatdadır. İkinci təqsirləndirilən: {nephew.caps}, {nephew.birthdot} təvəllüdlü, FİN {nephew.fin}, subay, işsiz, hərbi biletinin nömrəsi {booklet}; məhkəmənin {old} nömrəli hökmü ilə məhkum olunmuş, {amnesty} əsasında cəzadan azad edilmişdir. Onlar xala və bacıoğludur.',
    'Məhkəmə müəyyən etdi ki, {aunt.init} və {nephew.init} özlərinə məxsus olmayan mənzilləri kirayə vermək adı ilə {page} səhifəsində elanlar yerləşdirmiş, maraqlananlarla {line} nömrəsi və {mail} ünvanı vasitəsilə danışmış, “beh” adı ilə aldıqları pulları mənimsəmişlər. Elanlar {ip} ünvanından daxil edilmiş, danışıqlar İMEİ kodu {imei} olan telefondan aparılmışdır.',
    'Zərərçəkmişlər və onlardan alınmış məbləğlər belədir:\n1. {teacher.full} ({school}) – {first}, {s1}, {card} nömrəli karta;\n2. {soldier.full} (FİN {soldier.fin}, tel. {soldier.phone}) – {second}, {s2}, həmin karta;\n3. {pensioner.full} (vəsiqəsi {pensioner.idcard}) – {third}, {s3}, əldən-ələ, {metro} yanında;\n4. {studentcaps} (pasportu {passport}) – {third}, {s4}, {card2} nömrəli karta.\nDördüncü zərərçəkmiş ölkədən getdiyi üçün iş materialları ondan ayrılmışdır.',
    'Zərərçəkmiş {teacher.gs} izah etdi ki, mənzili ona {aunt.given} özü göstərmiş, hətta {lease} nömrəli kirayə müqaviləsini imzalatdırmışdır. Köçməyə gələndə qapını əsl sahib – {landlord.full} açmışdır. {soldier.given} mənzilə ümumiyyətlə baxmadan pul göndərmiş, sonra {withnephew} əlaqə kəsilmişdir. {pensionerfold} [məhkəməyə gələ bilməmiş, ifadəsi oxunmuşdur|iclasda ağlayaraq ifadə vermişdir]: o, {disease} ilə əlaqədar paytaxtda müalicə olunduğundan xəstəxanaya yaxın ev axtarırmış.',
    'Şahid {landlord.full} bildirdi ki, mənzil (reyestr nömrəsi {extract}) atasından ona qalıb, açarı qonşusu {neighbour.full:dat} etibar etmişdi. {neighbour.given} isə açarı “xalam təmizliyə gəlib” deyən gəncə vermişdi; tanınma zamanı o, {nephew.surname:acc} göstərdi. Daşınmaz əmlak agenti {agent.full} elandakı şəkillərin onun saytından götürüldüyünü təsdiq etdi.',
    'Kartların sahibi müxtəlif şəxslərdir: birincisi {drop.full} adına açılmışdır. {drops} dindirilərkən kartı 50 manata {nephew.given} adlı tanışına verdiyini dedi. Bankın kassiri {cashier.full} pulu çəkən qadını videoyazıdan tanıdı: bu, {aunts}. İkinci kart {student:gen} yataqxana yoldaşına aid imiş; {studentname} bunu yazılı izahatında qeyd etmişdir.',
    'Təqsirləndirilən şəxs {aunt.surname} təqsirini tam etiraf etdi, pulun bir qismini bacısı oğlunun borclarına verdiyini, onun {habit} səbəbindən evdən əşya da apardığını söylədi. {nephew.surname} ifadə verməkdən imtina etdi; müstəntiq {investigator.init:dat} verdiyi ifadəyə görə, pulu qardaşı {brotherhome} aparıb saxlatdırıb. Onlar {caught:loc} {arrest} tutulmuşlar. Xətşünas ekspert {handexpert.full:gen} {hand} nömrəli rəyi müqavilədəki yazının birinci təqsirləndirilənə məxsus olduğunu göstərir.',
  ],
  reasoning: [
    'Beləliklə, qabaqcadan əlbir olan bir qrup şəxs tərəfindən təkrar törədilmiş dələduzluq sübuta yetirilmişdir. {aunt.sg} və {nephew.sg} rolları aralarında bölmüş, ümumi niyyətlə hərəkət etmişlər.',
    '{brother.full} və {drop.init} barədə ayrıca icraat aparılır, bu hökm onların təqsiri haqqında nəticə deyil.',
    'Cəza təyin edilərkən {aunt.init:gen} zərərin {back} hissəsini {teacher.surname:dat} [ödəməsi|könüllü qaytarması], səmimi peşmançılığı, {nephew.init:gen} isə əvvəllər məhkum olunması nəzərə alınır.',
  ],
  guided:
    'Cinayət Məcəlləsinin 58, 59, 61, 178.2-ci, Cinayət-Prosessual Məcəllənin 346, 349, 351-ci maddələrini əsas götürərək',
  operative: {
    convicted: [
      '{aunt.full} Cinayət Məcəlləsinin 178.2.1 və 178.2.2-ci maddələri ilə təqsirli bilinsin, ona {term} il azadlıqdan məhrum etmə cəzası verilsin və [bu cəza şərti tətbiq olunsun|cəzanın icrası azyaşlı uşağı olduğuna görə təxirə salınsın]. {nephew.full} eyni maddələrlə təqsirli bilinsin və {term} il 6 ay müddətinə azadlıqdan məhrum edilsin.',
      'Birgə tutulsun: {teacher.full:gen} xeyrinə {s1}, {soldier.full:gen} xeyrinə {s2}, {pensioner.full:gen} xeyrinə {s3}.',
    ],
  },
};

/** Verdicts that no list was tuned on. */
export const NINTH_CRIMINAL: readonly Family[] = [COLLISION, FLATS];
