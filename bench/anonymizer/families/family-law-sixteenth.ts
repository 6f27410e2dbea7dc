import type { Family, Make } from '#demo/family.ts';
import { narrowVowel } from '#demo/inflect.ts';
import { ofElsewhere } from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from './named-shapes.ts';

function supportCast(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 39, maxAge: 52 });
  const child = { role: 'uşaq' as const, surname: d.name.surname, father: d.name.given };
  const own = make.dice.chance(0.4) ? { surname: d.name.surname } : {};
  const chief = person('chief', { sex: 'm', minAge: 40 });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 37, maxAge: 48, ...own }),
    c1: person('c1', { ...child, minAge: 15, maxAge: 17 }),
    c2: person('c2', { ...child, minAge: 5, maxAge: 10 }),
    bride: person('bride', { sex: 'f', minAge: 25, maxAge: 38 }),
    baby: person('baby', { surname: d.name.surname, father: d.name.given, minAge: 1, maxAge: 3 }),
    gran: person('gran', { sex: 'f', minAge: 60, maxAge: 76 }),
    tutor: person('tutor', { minAge: 27 }),
    landlady: person('landlady', { sex: 'f', minAge: 48 }),
    next: person('next', { role: 'şahid', minAge: 30 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 30 }),
    chief: ofElsewhere(make, chief, [
      undefined,
      undefined,
      ['Şahin', 'Tuncay'],
      ['Melnik', 'Vadim', 'Stanislavoviç'],
      ['Mosavi', 'Davud'],
    ]),
    dentist: person('dentist', { minAge: 30 }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function supportPapers(make: Make) {
  const of = shapesOf(make);
  return {
    writ: of.paper('writ', '№ ######|İV-#####|####/&'),
    proceeding: of.paper('proceeding', 'İİ-####/&|##-####|######'),
    birth1: of.paper('birth1', 'I-AA № ######|DH #######|AN № ######'),
    birth2: of.paper('birth2', '0#######|AA-######|№ #######'),
    studies: of.paper('studies', '##/###|T-####|###|1-##/&'),
    pay: of.paper('pay', '##|ƏH-###/&|###-m|M-##'),
    baby1: of.paper('baby1', 'DŞ-#######|######|AZ ######'),
    fees: of.paper('fees', '№ #####|QM-######|000####|##-####'),
    lease: of.contract('lease', 'K-##/&|İM-####|###'),
    loan: of.contract('loan', 'İK-######|##/####-&|0########'),
    order: of.paper('order', '@@-####|######|OD ####'),
    card: of.paper('card', 'AX-####|###/#|####'),
    bank: of.paper('bank', '####-##|ÇX-#####|##/&-####'),
    chat: of.phone('d', '(050) ###-##-##|+994 70 ### ## ##|055#######|(077) ### ## ##'),
    plate: of.plate('d', '10-@@-###|90-@@-###|77@@###'),
    home: of.address(
      'p',
      'Y.Səfərov küçəsi %, mənzil %|Xətai pr., bina %, m. %|3-cü Yan döngə, ev %|Q.Pirimov küç., ev %, m. %',
    ),
    room: of.address(
      'landlady',
      'Şıxəli Qurbanov küç. %|Tələbə döngəsi, ev %, mənzil %|İnşaatçılar prospekti, ev %, mənzil %',
    ),
    college: of.work(
      'c1',
      'Bakı Texniki Kollecində proqramlaşdırma|Dövlət Xoreoqrafiya Akademiyasında milli rəqs|1 saylı Tibb Kollecində əczaçılıq|Sənət-sənaye liseyində qaynaqçılıq|Musiqi Kollecində kamança',
    ),
    school: of.work(
      'c2',
      '12 saylı məktəbin ikinci sinfində|“Balaca Kəşfiyyatçı” bağçasında|rus bölməli 60 nömrəli məktəbdə|kənd məktəbinin üçüncü sinfində',
      'loc',
    ),
    job: of.work(
      'p',
      'uşaq bağçasında aşpaz|qənnadı sexində bəzəkçi|poliklinikada qeydiyyatçı|ticarət mərkəzində xadimə',
    ),
    post: of.work(
      'd',
      'gəmi təmiri zavodunda boru qaynaqçısı|şirkətin beynəlxalq reysində yük maşını sürücüsü|qazma qurğusunda mexanik|restoranda baş aşpaz|yol tikintisində ekskavatorçu',
    ),
    ill: of.health(
      'c2',
      'çəpgözlük|allergik rinit|skolioz|nitq ləngiməsi|dəmir çatışmazlığı anemiyası',
    ),
  };
}

/** A mother wants more for two children: the elder studies in another town, the younger needs care, the father earns more. */
const MAINTENANCE: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-maintenance-increase',
  category: 'Ailə mübahisələri - Alimentin miqdarının dəyişdirilməsi',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const cast = supportCast(make);
    const parted = lifeDay(make, 'parted', 4, 8);
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...cast,
      ...supportPapers(make),
      ...waysOf(make, cast),
      ...{ partday: parted.day, partyear: parted.year },
      earlier: `2(0${make.dice.int(10, 99)})-${make.dice.int(200, 5200)}/${year - 3}`,
      law: stays(make, 'Ailə Məcəlləsinin 75 və 78-ci maddələrinə'),
      change: stays(make, 'Ailə Məcəlləsinin 113-cü maddəsi'),
      filed: make.day(70, 150),
      lastpaid: make.day(160, 230),
      old: make.money(120, 200, 10),
      wanted: make.money(350, 600, 10),
      given: make.money(230, 320, 10),
      rent: make.money(80, 180, 10),
      fee: make.money(600, 1800, 50),
      wage: make.money(900, 2600, 50),
      debt: make.money(400, 1500, 20),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı iki uşağın saxlanması üçün tutulan alimentin artırılması haqqında mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, {p.idcard}, {job} işləyir) məhkəmədən {earlier} nömrəli iş üzrə təyin edilmiş {old} məbləğində alimentin {wanted:dat} qədər [artırılmasını|qaldırılmasını] xahiş etmişdir. Tərəflərin nikahı {partyear} {partday} tarixində pozulub; onların {c1.full} ({c1.birthdot} təvəllüdlü, şəhadətnamə {birth1}) və {c2.full} ({c2.birthdot}, şəhadətnamə {birth2}) adlı uşaqları [ana ilə|iddiaçı ilə] {home} ünvanında yaşayır.',
    'Əvvəlki qətnamədən sonra hallar dəyişmişdir. Böyük uşaq – {c1.given} indi {college} ixtisası üzrə oxuyur (arayış {studies}), təhsil haqqı ildə {fee} təşkil edir (qəbz {fees}), [yataqxana olmadığından|məsafə uzaq olduğundan] {landlady.full:gen} {room} ünvanındakı evində otaq tutub (müqavilə {lease}, ayda {rent}). {c2.given} isə {school} oxuyur, ona {ill} diaqnozu qoyulub, {tutor.gs} ilə fərdi məşğələ keçir, stomatoloq {dentist.init:dat} hissə-hissə pul ödənilir.',
    'İcra məmuru {bailiff.full} {writ} nömrəli icra vərəqəsi üzrə {proceeding} nömrəli icraatı aparır, {lastpaid:abl} sonra ödəniş gecikib, {debt} borc qalıb. [Pul {p.account} hesabına köçürülməlidir.|İddiaçı alimenti {p.account} hesabına istəyir.] {p.surname} deyir ki, {d_with} danışmaq mümkün deyil: {chat} nömrəsinə yazılan mesajlara “{c1.given} böyüyüb, özü işləsin” cavabı gəlir.',
    'Cavabdeh {d.full} ({d.birth:loc} doğulub, FİN {d.fin}, {d.address}) {post} işlədiyini, rəisi {chief.gs:gen} imzaladığı {pay} nömrəli arayışla {wage} əməkhaqqı aldığını təsdiq edib. O, yeni ailə qurub: həyat yoldaşı {bride.full} işləmir, {baby.given} adlı körpələri var (şəhadətnamə {baby1}). Bundan başqa, {loan} nömrəli [kreditə|istehlak kreditinə] və anası {gran.full:gen} dərmanlarına pul verir. {c2.given:dat} hər bayram paltar aldığını, {c1.given} ilə isə aralarının dəyməsinin səbəbinin {p.given} olduğunu bildirib.',
    'Şahid {next.full} iddiaçının qonşusudur; bildirib ki, {p.given} səhər işə, axşam evlərə təmizliyə gedir, {c2.given:acc} çox vaxt onun evinə qoyur. {d.surname:acc} həyətdə son dəfə [Novruzda|məktəbin ilk günündə] görüb. Cavabdehin həmkarı {mate.full} isə demişdir ki, {chief.given} növbələri azaldıb, amma {d.init} istirahət günləri {plate} nişanlı maşınla [taksi də sürür|sifariş də daşıyır].',
    {
      p: 'Bank çıxarışından ({bank}) {d.given:gen} hesabına hər ay {mate_surwith} birgə gördüyü əlavə işdən mədaxil olduğu görünür, {bride.given:gen} adına isə [yeni telefon|mebel] kreditlə alınıb. Cavabdeh bunu izah etməyib.',
      chance: 0.7,
    },
    'Uşağın müayinə kartı ({card}), {tutor_last} imzalı qəbzlər və {landlady.init:gen} [yazılı izahatı|iltizamı] məhkəmə iclasında oxunmuş, {bailiff_last} imzalı arayış tərəflərə göstərilmişdir.',
  ],
  reasoning: [
    '{law} əsasən aliment uşaqların sayından, tərəflərin maddi və ailə vəziyyətindən və digər diqqətəlayiq hallardan asılı olaraq müəyyən edilir. {change} aliment təyin edildikdən sonra tərəflərdən birinin vəziyyəti dəyişdikdə onun miqdarını dəyişməyə imkan verir.',
    {
      p: '{c1.init:gen} təhsili və {c2.init:gen} müalicəsi yeni xərclərdir, {landlady.surname} aldığı kirayə haqqını, {tutor.init} isə dərs haqqını təsdiq etmişdir. {d.init:gen} gəliri həm arayışdan, həm də {mate.init:gen} ifadəsindən görünür, ona görə tələb əsaslıdır.',
      only: ['granted'],
    },
    {
      p: 'Ehtiyacların artdığı sübuta yetirilmişdir, lakin yeni doğulmuş {baby.given:gen} saxlanması da {d.init:gen} borcudur. {chief.surname:gen} arayışında göstərilən gəlir, {gran.init:gen} qocalığı və kredit öhdəliyi nəzərə alınmaqla {given} hər iki uşaq üçün ədalətli məbləğdir.',
      only: ['partly-granted'],
    },
    {
      p: '{p_last} əvvəlki qətnamədən sonra cavabdehin gəlirinin artdığını sübut etməmişdir. {next.init:gen} sözləri gəlirə aid deyil, {mate.surname} isə əlavə qazancın miqdarını bilmir. {c1.given:gen} təhsil haqqının güzəştlə ödənildiyi arayışdan görünür.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 75, 78 və 113-cü, Mülki Prosessual Məcəllənin 217 və 220-ci maddələrini rəhbər tutan məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {c1.full:gen} və {c2.full:gen} saxlanması üçün {p.full:gen} xeyrinə hər ay {wanted} aliment tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə övladları {c1.full} və {c2.full} üçün hər ay {given} aliment tutulsun, icra vərəqəsi {bailiff.init:dat} göndərilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

/** `-cığım` after each narrow vowel. */
const DEAR: Readonly<Record<string, string>> = { ı: 'cığım', i: 'ciyim', u: 'cuğum', ü: 'cüyüm' };

function contactCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 31, maxAge: 42 });
  const { surname, given } = p.name;
  const partner = person('partner', { sex: 'm', minAge: 30, maxAge: 44 });
  return {
    p,
    c: person('c', { role: 'uşaq', surname, father: given, minAge: 4, maxAge: 6 }),
    d: person('d', { role: 'cavabdeh', sex: 'f', minAge: 30, maxAge: 40 }),
    nan: person('nan', { sex: 'f', surname, minAge: 54, maxAge: 70 }),
    grandad: person('grandad', { sex: 'm', minAge: 56, maxAge: 74 }),
    partner: ofElsewhere(make, partner, [
      undefined,
      undefined,
      ['Aksoy', 'Emre'],
      ['Bondar', 'Yevgeni', 'Petroviç'],
      ['Ağamirzəyev', 'Zeydullah'],
    ]),
    sis: person('sis', { sex: 'f', father: p.father, minAge: 24, maxAge: 40 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 25 }),
    porter: person('porter', { role: 'şahid', sex: 'm', minAge: 50 }),
    friend: person('friend', { sex: 'f', minAge: 25, maxAge: 40 }),
    pal: person('pal', { minAge: 4, maxAge: 9 }),
    doctor: person('doctor', { minAge: 30 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    guardian: person('guardian', { kind: 'keep', sex: 'f' }),
    psych: person('psych', { kind: 'keep', sex: 'f' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function contactPapers(make: Make) {
  const of = shapesOf(make);
  return {
    birth: of.paper('birth', 'DQ № ######|I-BA № ######|0#######|AA ######'),
    marriage: of.paper('marriage', 'NK-######|BC № ######|N-####'),
    survey: of.paper('survey', '##|QH-###/&|#/##-#|###-r'),
    opinion: of.paper('opinion', 'PS-###|##/###|&/##-p|####'),
    police: of.paper('police', '###/&|P-####|##-#####|102/####'),
    health: of.paper('health', '026/#-###|TK ####|####/&|##'),
    order: of.paper('order', '######|@-####|№ #####'),
    answer: of.paper('answer', '##/###|B-##|###-&|4/##'),
    ticket: of.paper('ticket', '### ##########|E-#######|@@####'),
    ring: of.phone('d', '+994 (55) ###-##-##|050 ### ## ##|(070) #######|099-###-##-##'),
    video: of.network('p', '~ata.###|~baba_####|wa.example/p####'),
    mail: of.email('d', 'ana####~poct.example|family.##~mektub.example'),
    now: of.address(
      'd',
      'Ə.Rəcəbli küç. %, mənzil %|Azadlıq pr., ev %, blok 2, m. %|Yeni Yasamal-2, bina %, mənzil %|Çiçək döngəsi, ev %',
    ),
    nanhome: of.address(
      'nan',
      'Kənd yolu küçəsi, ev %|N.Gəncəvi küç. %|Meydan küçəsi, ev %|S.Rəhimov küç., ev %',
    ),
    village: of.place(
      'village',
      'Qırmızı Bazar kəndində|Daşlı Yataq kəndində|Bilgəh qəsəbəsində|Yuxarı Salahlı kəndində|Mərdəkanda',
      'loc',
    ),
    yard: of.place(
      'yard',
      '“Dədə Qorqud” parkında|bağçanın darvazası qarşısında|Sahil metrosunun çıxışında|“Kəpənək” uşaq mərkəzinin önündə',
      'loc',
    ),
    garden: of.work(
      'c',
      '188 saylı uşaq bağçasının böyük qrupunda|“Ay işığı” bağçasında|5 nömrəli məktəbin hazırlıq qrupunda|“Kiçik dahi” hazırlıq mərkəzində',
      'loc',
    ),
    shift: of.work(
      'p',
      'dəniz platformasında operator|hava limanında yük növbətçisi|tikinti düşərgəsində enerji ustası|Qazaxıstandakı layihədə geodeziyaçı|dəmir yolunda maşinist köməkçisi',
    ),
    salon: of.work(
      'd',
      'gözəllik salonunda manikür ustası|diş klinikasında assistent|sığorta agentliyində operator|nəşriyyatda redaktor',
    ),
    ill: of.health(
      'c',
      'gecə qorxuları|qlüten dözümsüzlüyü|kəskin tonzillit|qızdırma qıcolması|autizm spektri pozuntusu',
    ),
  };
}

/** A father asks the court to fix when he sees his child, whom the mother no longer lets go; the guardianship body is heard. */
const CONTACT: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-contact-father',
  category: 'Ailə mübahisələri - Uşaqla ünsiyyət qaydasının müəyyən edilməsi',
  outcomes: { granted: 3, 'partly-granted': 5, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const cast = contactCast(make);
    const wed = lifeDay(make, 'wed', 8, 10);
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...cast,
      ...contactPapers(make),
      ...waysOf(make, cast),
      ...{ wedday: wed.day, wedyear: wed.year },
      pet: named(make, cast.c, cast.c.name.given + DEAR[narrowVowel(cast.c.name.given)]),
      divorce: `2(0${make.dice.int(10, 99)})-${make.dice.int(200, 5900)}/${year - 1}`,
      law: stays(make, 'Ailə Məcəlləsinin 59 və 61-ci maddələrinə'),
      treaty: stays(make, 'Uşaq Hüquqları haqqında Konvensiyanın 9-cu maddəsi'),
      filed: make.day(80, 160),
      lastseen: make.day(170, 240),
      visited: make.day(30, 60),
      from: make.dice.int(10, 12),
      till: make.dice.int(16, 19),
      nights: make.dice.int(10, 25),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen}, qəyyumluq və himayə orqanının nümayəndəsi {guardian.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı azyaşlı övladı ilə görüş qaydasının müəyyən edilməsinə dair mülki işə',
  story: [
    '{p.full} ilə {d.full} {wedyear} {wedday} tarixində evlənmiş (şəhadətnamə {marriage}), onların bir övladı – {c.full} ({c.birth} təvəllüdlü, doğum haqqında şəhadətnamə {birth}) olmuşdur. {divorce} nömrəli iş üzrə qətnamə ilə nikah pozulmuş, uşağın anası ilə yaşaması müəyyən edilmiş, görüş qaydası isə həll olunmamışdır.',
    'İddiaçı ({p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}) {filed:loc} verdiyi ərizədə yazmışdır ki, {shift} işlədiyinə görə yalnız növbədən qayıdanda boş vaxtı olur. Axırıncı dəfə {c.given:acc} {lastseen:loc} {yard} görüb, onda da [cavabdeh yanında dayanıb|{d.given} on dəqiqədən sonra uşağı aparıb]. {video} hesabından etdiyi görüntülü zənglərə cavab verilmir, {ring} nömrəsi onu bloklayıb. O, hər [şənbə|bazar] saat {from}:00-dan {till}:00-dək, yayda {nights} gün uşağı anası {nan.full:gen} {village}, {nanhome} ünvanında yerləşən evinə aparmaq istəyir.',
    'Cavabdeh {d.full} ({d.idcard}, {salon} işləyir, faktiki ünvanı: {now}) iddianı [qismən qəbul etmişdir|bu formada qəbul etməmişdir]. Onun dediyinə görə, {p.surname} növbədən içkili qayıdırdı, bir dəfə qapını sındırıb, sahə inspektoru {officer.full} {police} nömrəli material toplayıb. {c.given:gen} diaqnozu var – {ill}, həkim {doctor.sg} (kart {health}) rejimin pozulmamasını tapşırıb. {nan.given} isə [bunu “şıltaqlıq” sayır|uşağa “anan səni atıb” deyir]. Cavabdeh {partner.gs} ilə [yenidən ailə qurmağa hazırlaşır|nişanlanıb], uşaq ona alışıb.',
    'İddiaçı buna cavab olaraq bildirmişdir ki, {partner.surname:gen} evində {c.given:dat} onu “əmi” çağırmağı öyrədirlər; bacısı {sis.full:gen} aldığı hədiyyələr də geri qaytarılıb. {d.given} uçuş bileti ({ticket}) alıb uşağı xəbərsiz xaricə aparmaq istəyirdi, bunu {friend.gs} deyib. [Mesajında {mail} ünvanına yazıb: “{pet}, səni gözləyirəm”.|{mail} ünvanına göndərdiyi “{pet}, atan gələcək” məktubu cavabsız qalıb.]',
    'Tərbiyəçi {teacher.full} şahid kimi göstərmişdir ki, {c.given} {garden} ən yaxın dostu {pal.given:dat} atasından danışır, ata gələn gün [pəncərədən çəkilmir|sevincək olur]; {d_with} danışanda isə “icazə vermirəm” cavabını alıb. Şahid {porter.full} isə binanın mühafizəçisidir: {p_one} iki dəfə gecə saatlarında gəlib, səsini qaldırıb, {grandad.given} (cavabdehin atası) aşağı düşüb onu yola salıb. {porter.given} kişi içki iyi hiss etmədiyini əlavə edib.',
    {
      p: '{grandad.full} yazılı məlumatında {p_all:gen} uşağa pis baxmadığını, sadəcə [qızının|{d.given:gen}] qorxduğunu yazıb. Bağçanın {answer} nömrəli cavabında uşağı adətən {grandad.given} babanın gətirdiyi göstərilib.',
      chance: 0.7,
    },
    'Qəyyumluq və himayə orqanının nümayəndəsi {guardian.init} {visited:loc} keçirilmiş baxışın {survey} nömrəli rəyini təqdim etmişdir: hər iki mənzildə şərait var, {c.given} “atamla parka getmək istəyirəm” deyib, gecələməyə isə tərəddüd edib. Ekspert-psixoloq {psych.full} {opinion} nömrəli rəyində görüşlərin tədricən artırılmasını məqsədəuyğun saymışdır.',
  ],
  reasoning: [
    '{law} əsasən valideynlər övladlarına münasibətdə bərabər hüquqlara malikdirlər, uşaqdan ayrı yaşayan valideynin onunla ünsiyyətdə olmaq hüququ vardır və uşağın yaşadığı valideyn buna mane olmamalıdır. {treaty} uşağın hər iki valideynlə müntəzəm təmasını qoruyur.',
    {
      p: '{teacher.init:gen} ifadəsi və {guardian.init:gen} rəyi göstərir ki, {c.init} atasına bağlıdır. {porter.surname} konkret zorakılıq görməmişdir, {officer.init:gen} topladığı material isə davam etdirilməmişdir. {sis.surname:gen} və nənənin yanında görüş uşağın xeyrinədir.',
      only: ['granted'],
    },
    {
      p: '{psych.init} gecələməni hələ tez hesab etmişdir. {doctor.surname:gen} göstərişini nəzərə alan məhkəmə yay dövründə {nan.init:gen} evində qalmağı deyil, gündüz görüşlərini müəyyən edir; {partner.surname:gen} iştirakı məcburi deyil. {d.init} görüş günü uşağı vaxtında hazırlamalıdır.',
      only: ['partly-granted'],
    },
    {
      p: '{porter.init} və {grandad.init} iddiaçının gecə saatlarında narahatlıq yaratdığını təsdiq ediblər, {psych.surname:gen} rəyində isə uşağın təşviş keçirdiyi yazılıb. Hazırkı vaxtda {p_last} tələb etdiyi qayda {c.init:gen} mənafeyinə uyğun deyil.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 49, 59 və 61-ci, Mülki Prosessual Məcəllənin 216–218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full:gen} övladı {c.full} ilə hər həftə saat {from}:00-dan {till}:00-dək, yayda isə {nights} gün görüşməsi müəyyən edilsin, {d.full} buna şərait yaratsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.full} {c.full} ilə hər həftənin bir günü saat {from}:00-dan {till}:00-dək gecələmədən görüşsün. Yay dövrü üzrə tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
};

export const SIXTEENTH_FAMILY_LAW: readonly Family[] = [MAINTENANCE, CONTACT];
