import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, stays } from './name-endings.ts';
import { CIVIL_FRAME, maiden } from './spoken-names.ts';

/** The birth date of a child, dotted. */
function bornOn(make: Make, child: Person): Mark {
  const text = child.birthDate.split('-').reverse().join('.');
  return make.mark(text, 'date', 'quasi', child.key);
}

/** Parents who parted, their two children, both grandmothers, and those who know the children. */
function homePeople(make: Make) {
  const person = castOf(make);
  const father = person('father', { role: 'iddiaçı', sex: 'm', minAge: 31, maxAge: 44 });
  const { surname, given } = father.name;
  return {
    father,
    mother: person('mother', { role: 'cavabdeh', sex: 'f', minAge: 28, maxAge: 40 }),
    girl: person('girl', { sex: 'f', surname, father: given, minAge: 8, maxAge: 11 }),
    boy: person('boy', { sex: 'm', surname, father: given, minAge: 3, maxAge: 6 }),
    gran: person('gran', { role: 'şahid', sex: 'f', surname, minAge: 56, maxAge: 70 }),
    otherGran: person('granny', { sex: 'f', minAge: 52, maxAge: 66 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 26 }),
    nurse: person('nurse', { sex: 'f', minAge: 28 }),
    suitor: person('suitor', { sex: 'm', minAge: 30 }),
    tenant: person('tenant', { sex: 'm', minAge: 40 }),
    agent: person('agent', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function homePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const year = make.adopted.slice(0, 4);
  return {
    warrant: of.document('warrant', `VO-${n(4)}`, `${n(6)}`, `${n(4)}/${year}`),
    wed: of.document('wed', `NK ${n(6)}`, `N-I № ${n(6)}`, `${n(7)}`),
    birth1: of.document('birth1', `AZ-I № ${n(6)}`, `DŞ ${n(7)}`, `${n(8)}`),
    birth2: of.document('birth2', `AZ-I № ${n(6)}`, `DŞ ${n(7)}`, `${n(8)}`),
    act: of.document('act', `${n(3)}`, `QH-${n(3)}`, `${n(2)}/${n(3)}`),
    view: of.document('view', `${n(4)}-${n(2)}`, `14/${n(4)}`, `R-${n(5)}`),
    opinion: of.document('opinion', `${n(5)}`, `P-${n(3)}/${year}`, `${n(4)}-ps`),
    wage: of.document('wage', `${n(3)}`, `ƏH-${n(4)}`, `${n(2)}-${n(3)}/m`),
    lease: of.contract('lease', `${n(3)}/İ`, `K-${n(4)}`, `${n(5)}`),
    profile: of.document('profile', `${n(2)}`, `X-${n(3)}`, `${n(4)}`),
    chat: of.phone('chat', `+994 55 ${n(3)} ${n(2)} ${n(2)}`, `(070) ${n(3)} ${n(4)}`),
    school: of.workplace(
      'school',
      '211 nömrəli tam orta məktəbin üçüncü sinfində',
      '6 saylı məktəb-liseyin ibtidai sinfində',
      'S.Vurğun adına tam orta məktəbdə',
    ),
    garden: of.workplace(
      'garden',
      '34 nömrəli körpələr evi-uşaq bağçasına',
      '“Günəbaxan” uşaq bağçasına',
      '3 saylı körpələr evinə',
    ),
    fatherjob: of.workplace(
      'fatherjob',
      'Bakı Gəmiqayırma Zavodunda qaynaqçı',
      '“Azərşəkər” anbarında sürücü',
      'Hava Limanında texnik',
      'Şəhər Yanğınsöndürmə hissəsində xilasedici',
    ),
    motherjob: of.workplace(
      'motherjob',
      '“Lotus” gözəllik salonunda vizajist',
      '2 saylı aptekdə əczaçı',
      'ASAN xidmət mərkəzində operator',
      '“Xəyal” restoranında administrator',
    ),
    ill: of.sensitive('ill', 'bronxial astma', 'şəkərli diabetin birinci tipi', 'nitq ləngiməsi'),
  };
}

/** With which parent two children are to live. */
const CHILD_HOME: Family = {
  ...CIVIL_FRAME,
  key: 'thirteenth-child-home',
  category: 'Ailə hüququ üzrə mübahisələr - Uşağın yaşayış yerinin müəyyən edilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  cast: {
    guardians: { as: 'body', name: 'Qəyyumluq və Himayə Orqanı', role: 'maraqlı şəxs' },
  },
  facts: (make) => {
    const people = homePeople(make);
    const wedding = lifeDay(make, 'wedding', 12, 13);
    return {
      ...people,
      ...homePapers(make),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      girlborn: bornOn(make, people.girl),
      boyborn: bornOn(make, people.boy),
      parted: make.day(420, 520),
      taken: make.day(200, 240),
      visited: make.day(60, 90),
      wagesum: make.money(700, 1900, 10),
      article: stays(make, 'Ailə Məcəlləsinin 60-cı maddəsinə'),
      convention: stays(make, 'Uşaq hüquqları haqqında Konvensiyanın 3-cü maddəsinə'),
    };
  },
  present:
    'iddiaçı {father.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdeh {mother.full:gen}, {guardians:gen} nümayəndəsi {agent.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {father.full:gen} cavabdeh {mother.full:dat} qarşı yetkinlik yaşına çatmayan övladların yaşayış yerinin ata yanında müəyyən edilməsi tələbinə dair mülki işə',
  story: [
    '[İddiaçı {father.full} məhkəməyə müraciət edərək göstərmişdir|İddiaçı {father.full} iddiasını onunla əsaslandırmışdır] ki, o, cavabdeh {mother.full} ilə {wedyear} {wedday} tarixində nikaha daxil olmuş (şəhadətnamə № {wed}), birgə nikahdan iki övladları – {girlborn} tarixdə doğulmuş qızı {girl.full} (doğum şəhadətnaməsi {birth1}) və {boyborn} tarixdə doğulmuş oğlu {boy.full} (doğum şəhadətnaməsi {birth2}) vardır. {parted:abl} tərəflər ayrı yaşayırlar, [nikah məhkəmə qaydasında pozulmuşdur|nikahları məhkəmənin qətnaməsi ilə pozulmuşdur].',
    'İddiaçının sözlərinə görə, {mother.given} {motherjob} işlədiyindən axşamlar evdə olmur, uşaqlara onun anası {otherGran.full} baxır. {taken:loc} cavabdeh oğlunu da götürüb {suitor.full} adlı şəxsin kirayə tutduğu mənzilə (müqavilə № {lease}) köçmüş, [{girl.given} isə bundan imtina edərək|qızı isə {girl.given} getmək istəməyərək] atasının evinə qayıtmışdır. {boy.given:dat} “{ill}” diaqnozu qoyulduğundan onun rejimli qidaya və daimi nəzarətə ehtiyacı vardır. İddiaçı hər iki uşağın yaşayış yerinin onun yanında – {father.address} ünvanında müəyyən edilməsini xahiş etmişdir.',
    'Məhkəmə iclasında {father.init} (FİN {father.fin}, telefon {father.phone}, {fatherjob} işləyir, {wage} nömrəli arayışa görə orta aylıq əməkhaqqı {wagesum}) iddianı müdafiə edərək bildirmişdir ki, [anası təqaüdçüdür və nəvələrinə baxmağa hazırdır|uşaqların hər birinin öz otağı vardır]. Vəkil {adv.init} çıxışında {article} istinad etmişdir.',
    'Cavabdeh {mother.full} ({mother.birthdot} təvəllüdlü, FİN {mother.fin}, şəxsiyyət vəsiqəsi {mother.idcard}, faktiki yaşadığı yer: {mother.address}) iddianı qəbul etməmiş, izahatında göstərmişdir ki, {suitor.given} ilə nikah bağlamaq niyyətindədir, o, uşaqlarla mehribandır. [Atanın işi növbəli olduğundan {girl.given:acc} dərsə əmisi aparır.|Ata gecə növbəsində olanda {girl.given} {gran.given} nənəsi ilə tək qalır.] [Keçmiş əri {chat} nömrəsindən ona hədə məzmunlu mesajlar göndərir.|{father.surname} uşağı telefonla ({chat}) sorğu-suala tutur.] Qızı ilə görüşəndə qayınanası {gran.given} qapını açmır. [Anası {otherGran.gp} sağlamdır və uşaqları tək qoymur.|Anası {otherGran.init:gen} evi iki küçə aralıdadır.]',
    'Şahid {gran.full} ifadə vermişdir ki, nəvəsi {girl.given} son aylarda onlarda qalır, {boy.given} isə hər şənbə gətirilir və bazar günü [ağlaya-ağlaya gedir|getmək istəmir]. [Gəlini {mother.given:dat} pis münasibəti yoxdur.|Gəlini ilə aralarında söz-söhbət {suitor.surname:gen} adı çəkiləndən sonra başlayıb.] Şahid qismində dindirilmiş sinif rəhbəri {teacher.full} göstərmişdir ki, {school} oxuyan {girl.sg} dərslərini yaxşı oxuyur, iclaslara əvvəllər anası, indi isə {gran.init} gəlir; məktəbin {profile} nömrəli xasiyyətnaməsini o yazmışdır. {garden} gedən oğlanın tərbiyəçisi {nurse.sg} yazılı məlumatında bildirmişdir ki, [uşağı axşamlar {suitor.surname} götürür|uşağın ardınca bəzən {suitor.sg} gəlir], {boy.given} ona [“əmi”|adı ilə] müraciət edir.',
    'Qəyyumluq orqanının nümayəndəsi {agent.full} {visited:loc} tərtib edilmiş {act} nömrəli mənzil-məişət şəraitinə baxış aktını və {view} saylı rəyi təqdim etmişdir. Rəydən görünür ki, hər iki mənzildə şərait yaxşıdır, [lakin atanın evinin bir otağında kirayənişin {tenant.full} yaşayır|yalnız {father.surname:gen} evində {tenant.full} adlı kirayəçi qalır]. Psixoloq-ekspert {expert.full:gen} {opinion} nömrəli rəyinə görə, {girl.given} atasına, {boy.given} isə [anasına və nənəsi {otherGran.given:dat}|anasına] daha bağlıdır; uşaqlar bir-birindən ayrılmaqdan narahatdırlar.',
    {
      p: 'Məhkəmə məktəbyaşlı {girl.given:gen} fikrini psixoloqun iştirakı ilə öyrənmişdir. Uşaq demişdir ki, atasının evində qalmaq istəyir, ancaq qardaşının da orada olmasını arzulayır, {suitor.given} əmi ona pis söz deməmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Məhkəmə {article} və {convention} əsaslanaraq qeyd edir ki, valideynlər ayrı yaşadıqda uşaqların yaşayış yeri onların razılığı ilə, razılıq olmadıqda uşaqların mənafeyi və fikri nəzərə alınmaqla məhkəmə tərəfindən müəyyən edilir.',
    {
      p: 'Bacı ilə qardaşın ayrılması onların mənafeyinə uyğun deyildir. {gran.init} uşaqlara baxmağa hazır olduğunu bildirmiş, {tenant.surname} isə otağı boşaltmışdır. Cavabdehin axşam növbəsində işləməsi {nurse.init:gen} məlumatı ilə təsdiqlənir. Buna görə hər iki uşağın ata yanında yaşaması məqsədəuyğundur.',
      only: ['granted'],
    },
    {
      p: '{girl.given:gen} aydın ifadə etdiyi fikir və {teacher.init:gen} ifadəsi onun ata yanında qalmasının lehinədir. {boy.given} isə azyaşlıdır və xəstəliyi anasının qulluğunu tələb edir; onun ana yanından alınması üçün müstəsna hal müəyyən edilmədi. Bu hissədə {father.init:gen} tələbi təmin edilməməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçının iş rejimi və mənzilində kənar şəxsin – {tenant.sg:gen} yaşaması uşaqların təhlükəsizliyini təmin etmir. {suitor.init} barəsində mənfi məlumat yoxdur, {teacher.surname} da qızın dərs davamiyyətinin pozulduğunu istisna etməmişdir. Ata uşaqlarla ünsiyyət hüququnu saxlayır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 49, 52, 58, 60, 73, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {girl.full:gen} və {boy.full:gen} yaşayış yeri ata {father.full:gen} yanında müəyyən edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {girl.full:gen} yaşayış yeri ata {father.full:gen}, {boy.full:gen} yaşayış yeri ana {mother.full:gen} yanında müəyyən edilsin.',
      'Uşaqların hər istirahət günü birlikdə olmasına tərəflər şərait yaratsınlar.',
    ],
    dismissed: ['{father.caps:gen} {mother.caps:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['children', 'two-grandmothers'],
};

/** A mother who took her child abroad for an operation, the father, lenders and doctors. */
function surgeryPeople(make: Make) {
  const person = castOf(make);
  const father = person('father', { role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 46 });
  const mother = person('mother', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 42 });
  return {
    ...{ father, mother },
    child: person('child', {
      ...{ surname: father.name.surname, father: father.name.given },
      ...{ minAge: 4, maxAge: 12 },
    }),
    lender: person('lender', { role: 'şahid', sex: 'm', minAge: 40 }),
    aunt: person('aunt', { sex: 'f', father: mother.father, minAge: 30, maxAge: 50 }),
    newwife: person('newwife', { sex: 'f', surname: father.name.surname, minAge: 24, maxAge: 36 }),
    baby: person('baby', {
      ...{ surname: father.name.surname, father: father.name.given },
      ...{ minAge: 1, maxAge: 2 },
    }),
    doctor: person('doctor', { sex: 'm', minAge: 35 }),
    driver: person('driver', { sex: 'm', minAge: 30 }),
    bookkeeper: person('bookkeeper', { sex: 'f', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 27 }),
    notary: person('notary', { kind: 'keep' }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'm' }),
  };
}

const SURGEONS = [
  ['Mehmet', 'Yıldırım'],
  ['Serkan', 'Korkmaz'],
  ['Burcu', 'Şahinoğlu'],
  ['Tolga', 'Erdem'],
] as const;

function surgeryPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    proxy: of.document('proxy', `${n(4)}`, `1E-${n(4)}`, `${n(3)}/${n(4)}`),
    birth: of.document('birth', `AZ-I № ${n(6)}`, `DŞ ${n(7)}`),
    writ: of.document('writ', `${n(6)}`, `AL-${n(5)}`, `${n(4)}-i`),
    referral: of.document('referral', `G-${n(4)}`, `${n(5)}/u`, `${n(3)}-${n(3)}`),
    epicrisis: of.document('epicrisis', `${n(8)}`, `P-${n(6)}`, `${n(4)}/TR-${n(3)}`),
    invoice: of.document('invoice', `FT${n(9)}`, `A-${n(7)}`, `${n(3)}-${n(5)}`),
    ticket: of.document('ticket', `${n(3)}-${n(10)}`, `${n(13)}`),
    passport: of.document('passport', `C0${n(7)}`, `P${n(8)}`),
    note: of.document('note', `${n(3)}`, `İ-${n(4)}`, `2Q-${n(3)}`),
    wage: of.document('wage', `${n(4)}`, `${n(2)}/ƏH-${n(3)}`),
    babybirth: of.document('babybirth', `AZ-I № ${n(6)}`, `DŞ ${n(7)}`),
    translation: of.document('translation', `T-${n(4)}`, `${n(5)}`, `${n(2)}/${n(4)}`),
    surgeonphone: of.phone('surgeonphone', `+90 532 ${n(3)} ${n(2)} ${n(2)}`, `+90 (212) ${n(7)}`),
    clinic: of.workplace(
      'clinic',
      'Anadolu Uşaq Kardiologiya Mərkəzində',
      'Ankara Şəhər Xəstəxanasında',
      '“Boğaziçi” özəl klinikasında',
    ),
    home: of.workplace(
      'home',
      'K.Fərəcova adına Pediatriya İnstitutunun',
      '6 saylı uşaq poliklinikasının',
      'Elmi-Tədqiqat Uşaq Cərrahiyyəsi Mərkəzinin',
    ),
    job: of.workplace(
      'job',
      '“Zirvə Yol” tikinti idarəsində ekskavatorçu',
      'Yük Vaqon Deposunda elektrik montyoru',
      '“Bərəkətli” ət kombinatında texnoloq',
      'Sərhədçi kəndi su idarəsində növbə rəisi',
    ),
    ill: of.sensitive(
      'ill',
      'ürəyin anadangəlmə qüsuru',
      'onurğa sütununun skoliozu',
      'hər iki qulağın sensonevral karlığı',
      'bud-çanaq oynağının anadangəlmə çıxığı',
    ),
  };
}

/** Extra costs of a child: an operation abroad, which the father is to share. */
const SURGERY: Family = {
  ...CIVIL_FRAME,
  key: 'thirteenth-child-surgery',
  category: 'Ailə hüququ üzrə mübahisələr - Uşaqlar üçün əlavə xərclərdə iştirak',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  facts: (make) => {
    const people = surgeryPeople(make);
    const surgeon = foreigner(make, 'surgeon', SURGEONS);
    const total = make.money(9000, 24000, 100);
    const wedding = lifeDay(make, 'wedding', 14, 15);
    return {
      ...people,
      ...surgeryPapers(make),
      ...{ surgeon: surgeon.full, surgeonname: surgeon.surname },
      ...{ wedday: wedding.day, wedyear: wedding.year },
      motherbefore: maiden(
        make,
        people.mother,
        people.father.name.surname.replace(/([eo]v)$/u, '$1a'),
      ),
      childborn: bornOn(make, people.child),
      babyborn: bornOn(make, people.baby),
      left: make.day(230, 280),
      cut: make.day(215, 228),
      asked: make.day(120, 160),
      ...{ total, half: { t: 'money' as const, qepik: total.qepik / 2 } },
      borrowed: make.money(3000, 8000, 500),
      part: make.money(1500, 3500, 100),
      wagesum: make.money(520, 1400, 10),
      article: stays(make, 'Ailə Məcəlləsinin 81-ci maddəsinə'),
    };
  },
  present:
    'iddiaçı {mother.full:gen}, cavabdeh {father.full:gen} və onun nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {mother.full:gen} cavabdeh {father.full:dat} qarşı uşağın müalicəsi üçün çəkilmiş əlavə xərclərin tutulması tələbi üzrə mülki işə',
  story: [
    '[İddia ərizəsindən görünür|Məhkəməyə verilmiş iddia ərizəsində göstərilmişdir] ki, iddiaçı {motherbefore} cavabdeh {father.full} ilə {wedyear} {wedday} tarixində evlənmiş, sonradan nikahları pozulmuşdur. Birgə övladları {child.full} ({childborn} il təvəllüdlü, doğum haqqında şəhadətnamə {birth}) ana ilə {mother.address} ünvanında yaşayır. Cavabdehdən uşağın saxlanması üçün aliment tutulur, [{writ} nömrəli icra sənədi icra məmuru {bailiff.full:gen} icraatındadır|icra sənədi (№ {writ}) {bailiff.init:gen} icraatındadır].',
    'Uşağa “{ill}” diaqnozu qoyulmuş, {home} həkimi {doctor.full} {referral} nömrəli göndərişlə xaricdə cərrahi əməliyyatı məsləhət görmüşdür. İddiaçı {left:loc} övladını (ümumvətəndaş pasportu {passport}) İstanbul şəhərinə aparmış, {cut:loc} {clinic} cərrah {surgeon} tərəfindən əməliyyat aparılmışdır (epikriz № {epicrisis}, hesab-faktura № {invoice}). Türk dilindən tərcümə notarius {notary.full} tərəfindən {translation} nömrə ilə təsdiqlənmişdir.',
    'İddiaçı {mother.sg} (FİN {mother.fin}, əlaqə: {mother.phone}, {mother.email}) izahatında göstərmişdir ki, əməliyyata, yol biletlərinə ({ticket}) və yaşayışa cəmi {total} xərclənmişdir. Bu pulun {borrowed:acc} o, qonşusu {lender.full:abl} [qəbzlə ({note})|{note} nömrəli iltizamla] borc almış, qalanını bacısı {aunt.sg} qızıllarını sataraq vermişdir. Uşağın atasına {asked:loc} müraciət etsə də, {father.given} “mənim də ailəm var” deyərək imtina etmişdir. [İddiaçı xərcin yarısının – {half:gen} cavabdehdən tutulmasını xahiş etmişdir.|{mother.init} xərcin yarısını, yəni {half:acc} tələb edir.]',
    'Cavabdeh {father.full} ({father.birth} təvəllüdlü, FİN {father.fin}, {father.address}, {job} işləyir) iddianı tanımayaraq bildirmişdir ki, ikinci nikahdan, həyat yoldaşı {newwife.full} ilə {babyborn} tarixdə doğulmuş {baby.full} adlı körpəsi (şəhadətnamə {babybirth}) vardır, müəssisənin mühasibi {bookkeeper.init:gen} imzaladığı {wage} saylı arayışa əsasən əməkhaqqı {wagesum} təşkil edir. [Əməliyyatın ölkədə pulsuz aparılması mümkün idi.|{doctor.sg} özü əməliyyatı burada da aparır.] [Onunla məsləhətləşməmişlər.|Onun razılığı alınmamışdır.] [{child.given:acc} xəstəxanaya aparanda da xəbər tutmamışdır.|{child.given} ilə son dəfə bayramda görüşmüşdür.]',
    {
      p: 'Cavabdehin həyat yoldaşı {newwife.full} ərizə verərək işə onun iştirakı olmadan baxılmasını xahiş etmiş, {baby.given} üçün aldığı müavinətdən başqa gəlirinin olmadığını, {father.given:gen} isə kirayə haqqı ödədiyini yazmışdır.',
      chance: 0.5,
    },
    'Nümayəndə {agent.full} əlavə etmişdir ki, {lender.surname:abl} alınmış borc real deyildir, [həmin şəxs iddiaçının xalası oğludur|{lender.given} iddiaçı ilə qohumdur]. [Aeroporta gedişi də {driver.sg} pulsuz təşkil etmişdir.|Hava limanına onları {driver.gs} öz maşınında aparmışdır.]',
    'Şahid {lender.full} dindirilərkən göstərmişdir ki, borcu iki hissə ilə {mother.given:dat} vermiş, pulu sayarkən {aunt.given} də yanlarında olmuşdur; onunla qohumluğu yoxdur, sadəcə bir blokda yaşayırlar. Borcun [yarısını|bir hissəsini] {aunt.init} qaytarmışdır. [Sürücü {driver.surname} yazılı izahatında yol pulu almadığını təsdiq etmişdir.|{driver.init:abl} izahat alınmışdır: o, yalnız benzinin pulunu götürmüşdür.] Həkim {doctor.init} məhkəməyə məlumat vermişdir ki, bu əməliyyat ölkədə aparılsa da, {child.given:gen} yaşında [ağırlaşma ehtimalı yüksək idi|növbə gözləmək olmazdı]. Cərrah {surgeonname} ilə əlaqə {surgeonphone} nömrəsi vasitəsilə saxlanılmış, o, hesabın tam ödənildiyini bildirmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edir: müstəsna hallarda (uşağın ağır xəstəliyi, şikəstliyi və sair) valideynlərdən hər biri bu hallarla əlaqədar əlavə xərclərdə iştiraka cəlb edilə bilər; iştirakın qaydası və miqdarı tərəflərin maddi və ailə vəziyyətinə görə müəyyən olunur.',
    {
      p: 'Xərcin zəruriliyi {doctor.surname:gen} göndərişi və {surgeonname} tərəfindən verilmiş epikrizlə, məbləği isə hesab-faktura ilə sübuta yetirilmişdir. {baby.given:gen} saxlanması cavabdehi {child.given:dat} münasibətdə vəzifəsindən azad etmir.',
      only: ['granted'],
    },
    {
      p: 'Cavabdehin himayəsində daha bir azyaşlı – {baby.given} – və işləməyən həyat yoldaşı {newwife.sg} vardır. {driver.init} yol haqqı almadığından həmin xərc çıxılmalıdır. Məhkəmə {father.init:gen} əmək haqqını nəzərə alaraq onun iştirakını {part} ilə müəyyən edir.',
      only: ['partly-granted'],
    },
    {
      p: 'Ödənişlərin böyük hissəsini xeyriyyə fondunun həyata keçirdiyi müəyyən olunmuşdur, {aunt.init:gen} verdiyi pul isə hədiyyə olmuşdur. {lender.init} borcun tam qaytarıldığını təsdiqləmişdir. Deməli, {mother.init:gen} özünün çəkdiyi əlavə xərc sübuta yetirilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 75, 81, 100, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {father.full:abl} {mother.full:gen} xeyrinə {child.full:gen} müalicəsinə çəkilmiş əlavə xərc kimi {half} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Cavabdeh {father.caps:abl} {part} tutularaq {mother.caps:dat} ödənilsin.',
      'İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['İddiaçı {mother.full:gen} {father.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  traps: ['two-families', 'surgeon-abroad', 'maiden-name'],
};

/** Where children are to live, and what their cure costs. */
export const THIRTEENTH_FAMILY_LAW: readonly Family[] = [CHILD_HOME, SURGERY];
