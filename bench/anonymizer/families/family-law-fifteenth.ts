import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { standing } from './docket-forms.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { bornMark, eventDay, foreignMarks, homeMark, inWords, shapesOf } from './spoken-shapes.ts';

/** A couple, their two children, and those who see how the children live. */
function couple(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 32, maxAge: 44 });
  const kin = { surname: d.name.surname, father: d.name.given };
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', surname: d.name.surname, minAge: 29, maxAge: 40 }),
    boy: person('boy', { ...kin, sex: 'm', minAge: 7, maxAge: 9 }),
    girl: person('girl', { ...kin, sex: 'f', minAge: 3, maxAge: 5 }),
    gran: person('gran', { sex: 'f', surname: d.name.surname, minAge: 60, maxAge: 72 }),
    mother: person('mother', { role: 'şahid', sex: 'f', minAge: 54, maxAge: 68 }),
    teacher: person('teacher', { sex: 'f', minAge: 28 }),
    nextdoor: person('nextdoor', { role: 'şahid', sex: 'f', minAge: 35 }),
    boss: person('boss', { sex: 'm', minAge: 35 }),
    carer: person('carer', { role: 'nümayəndə', sex: 'f', minAge: 30 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function couplePapers(make: Make) {
  const of = shapesOf(make);
  return {
    marriage: of.paper('marriage', 'AZ-N № ######', 'NK ######', 'II-NG № ######'),
    boybirth: of.paper('boybirth', 'AZ-D № #######', 'DŞ-II ######', 'AA № ######'),
    girlbirth: of.paper('girlbirth', 'AZ-D № #######', 'DŞ-III ######', 'AB № ######'),
    visit: of.paper('visit', '##/q', 'YB-###', '###'),
    opinion: of.paper('opinion', '####', 'PS-###/#', '#####'),
    schoolpaper: of.paper('schoolpaper', '01-##/##', '###', 'M-###'),
    wage: of.paper('wage', 'ƏH-####', '###/m', '##-##'),
    police: of.paper('police', '######', 'M-###/##', '102/#####'),
    extract: of.extract('extract', '10##########', '############'),
    warrant: of.paper('warrant', '######', 'N-#####'),
    bossline: of.phone('boss', '+994 50 ### ## ##', '(055) ### ## ##', '077-###-##-##'),
    hotmail: of.email('p', 'ana.####@poct.example', 'iki.usaq##@mail.example'),
    nest: homeMark(
      make,
      'mother',
      'Sülh küçəsi',
      'Nizami Gəncəvi küçəsi',
      'Xan qızı Natəvan küçəsi',
    ),
    school: of.work(
      'school',
      ...(['6 nömrəli tam orta məktəb', '“Zəfər” liseyi', '31 saylı məktəb-lisey'] as const),
      'Rəsul Rza adına gimnaziya',
    ),
    nursery: of.work(
      'nursery',
      ...(['12 saylı körpələr evi-uşaq bağçası', '“Bulud” özəl bağçası'] as const),
      '5 nömrəli uşaq bağçası',
    ),
    pjob: of.work(
      'pjob',
      ...([
        'Şəhər Mərkəzi Kitabxanasında biblioqraf',
        '“İnci” gözəllik salonunda vizajist',
      ] as const),
      ...['rayon poliklinikasında prosedur tibb bacısı', 'Uşaq-Gənclər İdman Məktəbində məşqçi'],
    ),
    djob: of.work(
      'djob',
      ...(['“Xəzər Lift” sexində quraşdırıcı', 'dəmir yolunda qatar elektromexaniki'] as const),
      ...['tikinti şirkətində kran maşinisti', 'şadlıq sarayında administrator'],
    ),
    ill: of.health(
      'ill',
      ...(['bronxial astma', 'epilepsiya', 'nitqin ləngiməsi', 'qida allergiyası'] as const),
      'sidik yollarının xroniki iltihabı',
    ),
  };
}

/** A wife asks for divorce and that both children stay with her; the father wants the son. */
const DIVORCE: Family = {
  ...CIVIL_FRAME,
  key: 'fifteenth-divorce-custody',
  category: 'Ailə hüququ üzrə mübahisələr - Nikahın pozulması, uşaqların yaşayış yerinin təyini',
  outcomes: { granted: 4, 'partly-granted': 3 },
  facts: (make) => {
    const people = couple(make);
    const { p, d, mother, gran } = people;
    const before = mother.name.surname;
    return {
      ...people,
      ...couplePapers(make),
      ...foreignMarks(make, 'partner', [
        ['Elif', 'Yıldırım'],
        ['Zeynep', 'Karaca'],
        ['Merve', 'Özdemir'],
        ['Tatyana', 'Kiselyova'],
        ['Nino', 'Gogoladze'],
      ]),
      maidenname: inWords(make, p, before),
      oldname: inWords(make, p, `${before} ${p.name.given}`),
      boyborn: bornMark(make, people.boy),
      girlborn: bornMark(make, people.girl),
      wed: eventDay(make, 'wedding', 10, 12),
      grangil: nameWith(make, gran, 'given', 'gil-loc'),
      dwith: nameWith(make, d, 'given', 'with'),
      left: make.day(170, 220),
      took: make.day(120, 150),
      seen: make.day(50, 80),
      wages: make.money(650, 1900, 10),
      alimony: make.money(180, 420, 10),
      article: stays(make, 'Ailə Məcəlləsinin 20, 22 və 60-cı maddələrinə'),
      child: stays(make, 'Ailə Məcəlləsinin 52-ci maddəsi'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdeh {d.full:gen}, qəyyumluq və himayəçilik orqanının nümayəndəsi {carer.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nikahın pozulması, azyaşlı uşaqların yaşayış yerinin ana yanında müəyyən edilməsi və aliment tutulması tələblərinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} ərizəsində göstərmişdir ki,|{p.full} məhkəməyə müraciət edərək bildirmişdir ki,] o, {maidenname} soyadını daşıyarkən {wed} tarixində cavabdehlə nikaha girmiş (nikah haqqında şəhadətnamə {marriage}), nikahdan {boyborn} tarixində oğlu {boy.full} ({boybirth}), {girlborn} tarixində qızı {girl.full} ({girlbirth}) doğulmuşdur. [Son illər {dwith} birgə yaşayış mümkün olmamış,|Ailədə davamlı mübahisələr yaranmış,] {left:loc} uşaqları götürüb anası {mother.full:gen} {nest} ünvanındakı evinə köçmüşdür.',
    '[Buna səbəb|Ayrılığın səbəbi] ərinin {partnerfull} adlı qadınla münasibəti olmuşdur. {took:loc} cavabdeh oğlanı məktəbdən götürüb öz anası {gran.full:gen} yanına aparmış, bir həftə {p.given:dat} göstərməmişdir; [bununla bağlı polisə müraciət ({police}) edilmişdir|{police} nömrəli müraciətdən sonra uşaq qaytarılmışdır]. [İddiaçı nikahın pozulmasını, uşaqların onun yanında qalmasını və hər ay {alimony} aliment tutulmasını xahiş etmişdir.|{p.init} nikahı pozmağı, hər iki uşağı ona verməyi, ayda {alimony} aliment tutmağı istəmişdir.]',
    'Məhkəmə iclasında {p.sg} (FİN {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, {pjob} işləyir, telefonu {p.phone}, elektron poçtu {hotmail}) tələblərini müdafiə edərək əlavə etmişdir ki, [qızı {girl.given:gen} diaqnozu {ill} olduğundan daim həkim nəzarətindədir, {boy.given} isə {school:gen} ikinci sinfində oxuyur.|oğlu {boy.given} {school:gen} ikinci sinif şagirdidir, balaca {girl.given:dat} isə {ill} diaqnozu qoyulmuşdur.] [Vəkil {adv} məhkəmədən uşaqları ayırmamağı xahiş etmişdir.|Vəkil {adv} uşaqların bir-birinə bağlılığını qeyd etmişdir.]',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {d.address}, {djob}, telefon {d.phone}) [boşanmağa razılıq vermiş, lakin oğlunun onunla yaşamasını istəmişdir.|nikahın pozulmasına etiraz etməmiş, amma {boy.given:acc} ona verməyi xahiş etmişdir.] [Onun sözlərinə görə, {mother.given} xanımın evi iki otaqdır|{d.surname} bildirmişdir ki, qayınanasının evi darısqaldır], özünün isə {extract} reyestr nömrəli üçotaqlı mənzili vardır; {grangil} uşağın ayrıca otağı, kompüteri var. [{partnersur} ilə yalnız iş yoldaşıdır.|{partnerrev} ilə münasibəti barədə deyilənlər şayiədir.] Rəisi {boss.init:gen} imzaladığı {wage} nömrəli arayışa görə aylıq gəliri {wages} təşkil edir.',
    'Qəyyumluq və himayəçilik orqanının nümayəndəsi {carer.full} {seen:loc} tərtib edilmiş {visit} nömrəli baxış aktını təqdim edərək göstərmişdir ki, hər iki evdə şərait qənaətbəxşdir, [lakin {girl.given} qardaşından ayrılmaq istəmir|uşaqlar bir otaqda yatır və bir-birinə öyrəşmişlər]. Sinif rəhbəri {teacher.full} {schoolpaper} nömrəli xasiyyətnamədə yazmışdır ki, {boy.sg} dərslərə ana nənəsi ilə gəlir, [valideyn iclaslarında anası iştirak edir|atasını məktəbdə görən olmamışdır].',
    'Şahid {nextdoor.full} ifadəsində bildirmişdir ki, [qapıbir qonşudur, {p.given:gen} uşaqlara səsini qaldırdığını eşitməmişdir|tərəflərlə bir blokda yaşayır, {d.given} axşamlar evə gec gəlirdi]; bir dəfə {partnergiven} adlı qonaq onlara gəlmiş, uşaqlar həyətdə qalmışdılar. Şahid {mother.full} göstərmişdir ki, nəvəsi {girl.given:acc} {nursery:dat} özü aparır, kürəkəni isə axırıncı dəfə bayramda zəng etmişdir. [{boss.full} telefonla ({bossline}) cavabdehin növbəli işlədiyini təsdiq etmişdir.|Cavabdehin rəisi {boss.full} ({bossline}) onun gecə növbələrinə də qaldığını demişdir.]',
    {
      p: 'Uşağın nənəsi {gran.sg} yazılı izahatında bildirmişdir ki, {boy.given} onun yanında sevə-sevə qalır, gəlini {oldname:acc} isə heç vaxt evdən qovmamışdır.',
      chance: 0.6,
    },
    'Ekspert-psixoloq {expert.full:gen} {opinion} nömrəli rəyinə görə, {boy.given:gen} anasına bağlılığı daha güclüdür, atasına münasibəti isə mehribandır, [bacısından ayrılması ona mənfi təsir edə bilər|hər iki valideynlə ünsiyyətə ehtiyacı vardır].',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək qeyd edir ki, ər-arvadın birgə yaşaması və ailənin saxlanması qeyri-mümkün olduqda nikah pozulur. {child} uşağın öz fikrini ifadə etmək hüququnu təsbit edir; uşaqların yaşayış yeri onların mənafeyi əsas götürülməklə müəyyən edilir.',
    {
      p: 'Müəllim {teacher.surname:gen} xasiyyətnaməsi, qonşu {nextdoor:gen} ifadəsi və psixoloqun rəyi göstərir ki, uşaqlara anaları qulluq edir. Atanın işi növbəli olduğundan {boy.given} faktiki olaraq {gran.surname:gen} yanında qalacaqdır. Bacı ilə qardaşın ayrılmasına əsas yoxdur.',
      only: ['granted'],
    },
    {
      p: 'Uşaqların ana yanında qalması onların mənafeyinə uyğundur, bunu {carer:gen} rəyi də təsdiqləyir. Lakin {wages} gəliri olan {d:abl} tələb edilən məbləğdə aliment tutulması əsassızdır: {boss.surname:gen} imzaladığı arayışdan başqa gəliri sübuta yetirilməmişdir. Aliment qanunda nəzərdə tutulan hissə ilə müəyyən edilməlidir.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 20, 22, 52, 60, 75, 76, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full} ilə {d.full} arasında bağlanmış nikah pozulsun, {p.given:dat} {maidenname} soyadı qaytarılsın.',
      'Azyaşlı {boy.full:gen} və {girl.full:gen} yaşayış yeri anaları {p.full:gen} yanında müəyyən edilsin, {d.full:abl} hər ay {alimony} aliment tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps} ilə {p.caps} arasında nikah pozulsun, uşaqlar {boy.gp} və {girl.gp} anaya verilsin.',
      'Cavabdeh {d.full:abl} uşaqların saxlanması üçün bütün qazancının 1/3 hissəsi həcmində aliment tutulsun, qalan hissədə tələb rədd edilsin.',
    ],
  },
  traps: ['minors', 'same-surname', 'foreign-name'],
};

/** A woman, the man she names as the father, her child, and those who saw them together. */
function paternityPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 24, maxAge: 38 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 28, maxAge: 48 });
  return {
    ...{ p, d },
    child: person('child', {
      ...{ role: 'uşaq' as const, surname: p.name.surname, father: d.name.given },
      ...{ minAge: 2, maxAge: 4 },
    }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 27, maxAge: 45 }),
    landlord: person('landlord', { role: 'şahid', sex: 'm', minAge: 50 }),
    sister: person('sister', {
      ...{ role: 'şahid' as const, sex: 'f' as const, father: p.father },
      ...{ minAge: 26, maxAge: 44 },
    }),
    doctor: person('doctor', { sex: 'f', minAge: 35 }),
    driver: person('driver', { sex: 'm', minAge: 25 }),
    jeweller: person('jeweller', { sex: 'm', minAge: 40 }),
    friend: person('friend', { sex: 'm', minAge: 28 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function paternityPapers(make: Make) {
  const of = shapesOf(make);
  return {
    birth: of.paper('birth', 'AZ-D № #######', 'DO ######', 'A-II № ######'),
    card: of.paper('card', 'MK-####', '####/##', '#####'),
    discharge: of.paper('discharge', 'Ç-####', '#####', '###/d'),
    gene: of.paper('gene', 'MG-###/#', '#####/g', '####'),
    proxy: of.paper('proxy', '#-####', '###/E', '2P-####'),
    warrant: of.paper('warrant', '######', 'O-#####'),
    lease: of.contract('lease', 'K-##/2#', '###', '##-##/k'),
    transfer: of.paper('transfer', '############', 'ÖT-########', '######/##'),
    certificate: of.paper('certificate', 'FHN-###', '##/##', '#####'),
    pcard: of.card('p', '4169 73## #### ####', '5522 #### #### ####', '416973##########'),
    chat: of.phone('d', '+994 70 ### ## ##', '055 ### ## ##', '(051) ###-##-##'),
    taxi: of.plate('taxi', '99-TX-###', '77-TS-###', '10-TM-###'),
    rented: homeMark(make, 'rented', 'Məhəmməd Hadi küçəsi', 'Dostluq küçəsi', 'Şəhriyar küçəsi'),
    hospital: standing(
      of.work(
        'hospital',
        ...([
          '2 nömrəli Doğum Evində',
          'Perinatal Mərkəzdə',
          'Rayon Mərkəzi Xəstəxanasının doğum şöbəsində',
        ] as const),
        '“Ümid” klinikasında',
      ),
      'loc',
    ),
    pjob: of.work(
      'pjob',
      ...([
        '“Sədəf” şadlıq evində ofisiant',
        'aptekdə provizor köməkçisi',
        'tikiş sexində dərzi',
      ] as const),
      '“Nar” kafesində kassir',
    ),
    djob: of.work(
      'djob',
      ...([
        'rayon qaz istismar sahəsində çilingər',
        '“Daş Yol” şirkətində icraçı direktor',
      ] as const),
      ...['neft-qazçıxarma idarəsində operator', 'mehmanxanada menecer'],
    ),
    ill: of.health('ill', 'sarılıq', 'anemiya', 'çəki azlığı', 'tənəffüs çatışmazlığı'),
  };
}

/** A mother asks the court to establish who is her child's father. */
const PATERNITY: Family = {
  ...CIVIL_FRAME,
  key: 'fifteenth-paternity',
  category: 'Ailə hüququ üzrə mübahisələr - Atalığın müəyyən edilməsi və aliment',
  outcomes: { granted: 5, dismissed: 2 },
  facts: (make) => {
    const people = paternityPeople(make);
    const { p, d, child, sister, friend } = people;
    return {
      ...people,
      ...paternityPapers(make),
      childborn: bornMark(make, child),
      childnew: inWords(
        make,
        child,
        `${surnameFor(d.name.surname, child.sex)} ${child.name.given} ${child.name.patronymic ?? ''}`,
      ),
      sisterwith: nameWith(make, sister, 'given', 'with'),
      thefriend: inWords(make, friend, `${friend.name.surname} ${friend.name.given.slice(0, 1)}.`),
      isfather: nameWith(make, d, 'given', 'copula'),
      pcut: inWords(make, p, `${p.name.given} ${p.name.surname.slice(0, 1)}.`),
      met: make.day(1800, 2000),
      drew: make.day(60, 90),
      sum: make.money(200, 500, 50),
      probability: make.dice.pick(['99,99', '99,98', '99,9']),
      article: stays(make, 'Ailə Məcəlləsinin 44-cü maddəsinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (notarius {notary.full} tərəfindən təsdiq edilmiş {proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı atalığın müəyyən edilməsi və aliment tutulması tələbinə dair mülki işə',
  story: [
    '{p.full} [iddia ərizəsində göstərmişdir ki,|məhkəməyə müraciətində bildirmişdir ki,] {met:abl} etibarən cavabdeh {d.full} ilə nikahsız birgə yaşamış, {childborn} tarixində {hospital} övladı {child.full} dünyaya gəlmişdir (doğum haqqında şəhadətnamə {birth}). Şəhadətnamədə uşağın atası haqqında məlumat ananın göstərişi ilə yazılmışdır. Cavabdeh uşağın atası olduğunu əvvəl inkar etməmiş, [sonra isə evli olduğunu deyərək|sonradan isə ailəsini bəhanə gətirərək] əlaqəni kəsmişdir. İddiaçı atalığın müəyyən edilməsini və aliment tutulmasını xahiş etmişdir.',
    'İddiaçı {p.sg} (FİN {p.fin}, {p.birthdot} il təvəllüdlü, {p.address} ünvanında yaşayır, {pjob} işləyir, əlaqə {p.phone}) izahatında demişdir ki, onlar {rented} ünvanında {landlord.full:abl} {lease} nömrəli müqavilə ilə kirayə götürdükləri mənzildə qalmışlar. Uşaqda doğulanda {ill} aşkar edilmiş, dərmanların pulunu {d.given} onun {pcard} nömrəli kartına köçürmüşdür (köçürmə {transfer}). [“Gözləri atasınındır” deyən də {d.given:gen} özü olmuşdur.|Doğum evindən onları taksi ({taxi}) ilə aparan da {isfather}.]',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, {d.address}) iclasa gəlməmiş, nümayəndəsi {agent.full} iddianı qəbul etməyərək bildirmişdir ki, müvəkkili {djob} işləyir, {wife.full} ilə rəsmi nikahdadır, [iddiaçını yalnız müştəri kimi tanıyır|{p.surname:acc} uzaqdan tanıyır]. Göndərilən pul {jeweller.sg:dat} çatacaq borc olmuş, [iddiaçının kartından təsadüfən istifadə edilmişdir|iddiaçı yalnız vasitəçilik etmişdir]. {chat} nömrəsindən yazılan mesajları [başqası yaza bilərdi|{friend.given} zarafatla yazmışdır].',
    'Şahid {landlord.full} ifadə vermişdir ki, [mənzili {d.surname:dat} vermiş, kirayə haqqını hər ay ondan almış,|kirayə haqqını həmişə {d.given} ödəmiş, özünü ailənin başçısı kimi təqdim etmiş,] körpənin yeddisində də iştirak etmişdir. Şahid {sister.full} göstərmişdir ki, bacısını doğum evindən cavabdeh götürmüşdür' +
      ' – sürücü {driver.full} bunu görmüşdür. [Sürücü {driver.init} telefonla ({driver.phone}) həmin gün {sisterwith} birlikdə iddiaçını evə apardığını təsdiq etmişdir.|{driver.sg} ({driver.phone}) həmin günü yaxşı xatırlamadığını demişdir.] Zərgər {jeweller.full} yazılı izahatında cavabdehlə borc münasibətinin olmadığını bildirmişdir.',
    'Mama-ginekoloq {doctor.full} ambulator kart ({card}) və çıxarış vərəqi ({discharge}) əsasında məlumat vermişdir ki, {p.init} doğuşa {thefriend} adlı şəxsin gətirdiyi maşınla gəlmiş, qeydiyyatda ata kimi “{d.sg}” göstərilmişdir. [Jurnalda {pcut} yazısı vardır.|Palata siyahısında onun adı {pcut} kimi keçir.] {friend.full} isə cavabdehin iş yoldaşı olduğunu, onun xahişi ilə {p.given:acc} xəstəxanaya apardığını bildirmişdir.',
    {
      p: 'Cavabdehin həyat yoldaşı {wife.sg} ərizə verərək [ərinin iki il əvvəl evdən getdiyini, harada yaşadığını bilmədiyini yazmışdır|{p.given} adlı qadını tanımadığını, ərinin isə tez-tez evdən getdiyini yazmışdır].',
      chance: 0.5,
    },
    'Məhkəmənin təyin etdiyi molekulyar-genetik ekspertiza üçün {drew:loc} iddiaçıdan və uşaqdan nümunə götürülmüşdür. [Ekspert {expert.full:gen} {gene} nömrəli rəyində|Ekspert {expert.full} tərəfindən verilmiş {gene} nömrəli rəydə] [yoxlamanın nəticələri təsvir edilmişdir|müqayisənin nəticələri göstərilmişdir]. Vəkil {adv} rəyə istinad etmiş, nümayəndə {agent.init} isə əlavə sübut təqdim etməmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edir: valideynlər bir-biri ilə nikahda olmadıqda və birgə ərizə verilmədikdə atalıq məhkəmə qaydasında, uşağın konkret şəxsdən əmələ gəldiyini mötəbər təsdiqləyən hər hansı sübut nəzərə alınmaqla müəyyən edilir.',
    {
      p: 'Ekspert rəyinə görə, {d:gen} {child.given:gen} bioloji atası olması ehtimalı {probability} faizdir. Ev sahibi {landlord.surname:gen}, bacı {sister:gen} və sürücü {driver:gen} ifadələri birgə yaşayışı təsdiqləyir. {wife.surname} barəsində yazılanlar bu nəticəyə təsir etmir.',
      only: ['granted'],
    },
    {
      p: 'Ekspert cavabdehin atalığını istisna etmişdir. Şahid {landlord} yalnız kirayə haqqını aldığını, {friend.surname} isə xəstəxanaya apardığını demişdir; {jeweller:gen} izahatı da uşağın mənşəyinə aid deyildir. Ona görə {p.given:gen} iddiası rədd edilməlidir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 42, 44, 48, 75, 76, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:gen} {childborn} tarixində doğulmuş {child.full:gen} atası olduğu müəyyən edilsin, uşağın adı “{childnew}” kimi qeyd edilsin ({certificate} nömrəli akt qeydinə dəyişiklik edilməklə).',
      '{d.caps:abl} {p.caps:gen} xeyrinə uşağın saxlanması üçün hər ay {sum} aliment tutulsun.',
    ],
    dismissed: [
      '{p.full:gen} cavabdeh {d.full:dat} qarşı atalığın müəyyən edilməsi və aliment tutulması barədə iddiası rədd edilsin.',
    ],
  },
  traps: ['minor', 'same-surname', 'health'],
};

/** Parents who part, and a father who is named. */
export const FIFTEENTH_FAMILY_LAW: readonly Family[] = [DIVORCE, PATERNITY];
