import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere } from './mentions.ts';
import { alsoAfter, castOf, lastDay, stays } from './name-endings.ts';
import { sometimesRare, sometimesRussian } from './obligation-marks.ts';
import {
  apart,
  cardMark,
  kinOf,
  listed,
  mailMark,
  manats,
  olderCase,
  withKin,
} from './owed-sums.ts';

/** The debtor, the two to whom he owes, his two families and those who pay his wage. */
function earners(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'ərizəçi', sex: 'm', minAge: 32, maxAge: 56 });
  const kid = { surname: b.name.surname, father: b.name.given };
  return {
    b,
    t: person('t', { role: 'tələbkar', sex: 'f', minAge: 28, maxAge: 50 }),
    lender: person('lender', { role: 'maraqlı şəxs', minAge: 34, maxAge: 66 }),
    child: person('child', { ...kid, minAge: 9, maxAge: 15 }),
    baby: person('baby', { ...kid, minAge: 1, maxAge: 4 }),
    wife: ofElsewhere(
      make,
      person('wife', { sex: 'f', surname: b.name.surname, minAge: 24, maxAge: 44 }),
      [undefined, undefined, undefined, ['Kaplan', 'Zeynəb'], ['Gogiçaişvili', 'Eka']],
    ),
    mother: person('mother', { sex: 'f', minAge: 66, maxAge: 84 }),
    books: sometimesRussian(
      make,
      person('books', { sex: 'f', minAge: 30 }),
      0.25,
      ['Vorobyova', 'Alevtina', 'Rostislavovna'],
      ['Mitrofanova', 'Inna', 'Gavrilovna'],
    ),
    boss: person('boss', { sex: 'm', minAge: 38 }),
    teller: person('teller', { minAge: 22, maxAge: 40 }),
    officer: person('officer', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function wagePapers(make: Make) {
  const of = fillersOf(make);
  return {
    writ1: of.paper('writ1', '######', 'İV-#####', '##-####/A'),
    writ2: of.paper('writ2', '######', 'İV-#####-b', '##-####/B'),
    docket1: of.paper('docket1', '###/##', '####-A', 'İİ-#####'),
    docket2: of.paper('docket2', '###/##-2', '####-M', 'İİ-#####/2'),
    decree: of.paper('decree', 'Q-####', '##/%-q', '#####'),
    arrest: of.paper('arrest', 'HQ-###', '###/%', '######-h'),
    slip: of.paper('slip', 'ƏHV-##/%', '###-v', '####'),
    proof: of.paper('proof', '##/%', 'B-####', '##-###-##'),
    birthcert: of.paper('birthcert', 'AZ-İ № ######', 'AA № #######'),
    warrant: of.paper('warrant', '######', 'O-####'),
    asking: of.paper('asking', '###', 'M-##/%', '####-e'),
    disability: of.paper('disability', 'TSEK-######', '№ 0######', '##/######'),
    loan: of.contract('loan', 'BS-##', '##/#', 'QB-####'),
    card: cardMark(make, 'b'),
    mail: mailMark(make, 'b', 'usta', 'ailebasi', 'gecenovbesi'),
    work: of.work(
      'work',
      '“Dəmirçay” filizsaflaşdırma müəssisəsində dəyirman operatoru',
      'Şimal Elektrik Stansiyasında turbin maşinisti',
      'Təcili Tibbi Yardım Stansiyasında feldşer',
      'Metropolitenin Bakmil deposunda çilingər',
      '5 nömrəli peşə liseyində istehsalat təlimi ustası',
    ),
    ill: of.health(
      'ill',
      'Alzheymer xəstəliyi',
      'iflic',
      'onkoloji xəstəlik',
      'görmə qabiliyyətinin itirilməsi',
    ),
    section: told(
      make,
      'workplace',
      'section',
      'loc',
      '36 saylı məktəbdə',
      '“Ümid” xüsusi məktəbində',
      'Qəsəbə 2 nömrəli tam orta məktəbində',
    ),
  };
}

/** What is earned, what was held back, and what the law lets be held back. */
function wageSums(make: Make) {
  const wage = make.dice.int(52, 140) * 10;
  const held = Math.round(wage * 0.07) * 10;
  return {
    wage: manats(wage),
    held: manats(held),
    left: manats(wage - held),
    half: manats(Math.round(wage / 2)),
    over: manats(held - Math.round(wage / 2)),
    debt: manats(make.dice.int(24, 96) * 100),
  };
}

/** A debtor complains of an enforcement officer who took most of his wage from his salary card. */
const SALARY: Family = {
  key: 'sixteenth-bailiff-complaint-salary',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcra məmurunun hərəkətlərindən şikayət',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  note: 'ruling',
  cast: { bank: { as: 'company', trade: 'bank' } },
  facts: (make) => {
    const people = earners(make);
    const { b, wife, teller, books, lender } = people;
    const [first, second] = [make.day(900, 1300), make.day(420, 640)];
    return {
      ...people,
      ...wagePapers(make),
      ...wageSums(make),
      ...{ second, suit1: olderCase(make, first.iso), suit2: olderCase(make, second.iso) },
      bgen: apart(make, b, 'gen'),
      bdat: apart(make, b, 'dat'),
      booksgen: apart(make, books, 'gen'),
      lenderdat: apart(make, lender, 'dat'),
      tellerlist: listed(make, teller),
      wifealso: alsoAfter(wife.name.given),
      law: stays(make, '“İcra haqqında” Qanunun 65, 66 və 68-ci maddələrinə'),
      labour: stays(make, 'Əmək Məcəlləsinin 176-cı maddəsi'),
      complain: stays(make, 'Mülki Prosessual Məcəllənin 355-3-cü maddəsi'),
      decided: make.day(140, 180),
      arrested: make.day(70, 95),
      paidday: make.day(45, 62),
      asked: make.day(14, 28),
      percent: make.dice.pick([25, 33]),
    };
  },
  present:
    '[ərizəçi {b.full:gen}, icra məmuru {officer.full:gen}, tələbkar {t.full:gen}, maraqlı şəxs {lender.full:gen}|ərizəçi {b.full:gen} və vəkili {adv.full:gen}, icra məmuru {officer.full:gen}, tələbkar {t.full:gen}, maraqlı şəxs {lender.full:gen}] iştirakı ilə',
  subject:
    '{b.full:gen} icra məmurunun [əmək haqqı kartından tutulmalar aparması ilə bağlı hərəkətlərindən|əmək haqqı hesabına həbs qoyulması barədə {arrest} nömrəli qərarından] şikayətinə',
  story: [
    'Ərizəçi {b.full} (FİN {b.fin}, {b.birthdot} təvəllüdlü, {b.address}) {asked:loc} məhkəməyə şikayət verərək [göstərmişdir|bildirmişdir] ki, barəsində iki icra işi vardır. {suit1} nömrəli işin qətnaməsi ilə övladı {child.full:gen} ({child.birthdot} təvəllüdlü, doğum haqqında şəhadətnamə {birthcert}) saxlanması üçün {t.full:gen} xeyrinə qazancının {percent} faizi həcmində aliment tutulur ({writ1} nömrəli icra vərəqəsi, {docket1} nömrəli icra işi). {suit2} nömrəli işin {second} tarixli qətnaməsi ilə isə {loan} nömrəli borc müqaviləsi üzrə {lender.full:gen} xeyrinə {debt} tutulmuşdur ({writ2} nömrəli icra vərəqəsi, {docket2} nömrəli icra işi).',
    'Ərizəçi {work} işləyir, orta aylıq əmək haqqı {wage} təşkil edir. İcra məmuru {officer.full} {decided} tarixli {decree} nömrəli qərarla tutulmanın iş yerindən aparılmasını tapşırmış, [mühasib {books.full} hər ay alimenti və borcun bir hissəsini köçürmüşdür|mühasibatlığın işçisi {books.full} hər ay hər iki vərəqə üzrə pul köçürmüşdür]. Buna baxmayaraq, {arrested} tarixli {arrest} nömrəli qərarla ərizəçinin {bank:loc} olan {b.account} hesabına və ona bağlı {card} nömrəli kartına həbs qoyulmuşdur.',
    '{paidday:loc} karta daxil olan əmək haqqından {held} silinmiş, ərizəçiyə {left} qalmışdır. [Bankın əməkdaşı {teller.full} ona {proof} nömrəli çıxarışı verərkən silinmənin icra məmurunun sərəncamı ilə aparıldığını demişdir.|Bank ona {proof} nömrəli çıxarışı vermiş, əməkdaş {teller.gs} silinmənin səbəbini bilmədiyini söyləmişdir.] Halbuki [{books.given} xanım həmin ay üçün tutulmanı artıq {slip} nömrəli vərəqə ilə etmişdi|{booksgen} imzaladığı {slip} nömrəli hesablaşma vərəqəsində həmin ayın tutulması göstərilmişdir], yəni eyni gəlirdən iki dəfə pul alınmışdır.',
    'Ərizəçinin himayəsində həyat yoldaşı {wife.full:gen}, azyaşlı {baby.given:gen} və {ill} səbəbindən əlilliyi olan anası {mother.full:gen} ({disability} nömrəli arayış) dolanışığı vardır. [{wife.given} {wifealso} körpəyə görə işləmir.|{mother.given} nənə daim qulluq tələb edir, {wife.given} buna görə işləmir.] {b.init} məsələni həll etmək üçün direktor {boss.full} vasitəsilə icra şöbəsinə {asking} nömrəli müraciət göndərmiş, özü də {mail} ünvanından yazmış, [cavab almamışdır|müsbət cavab verilməmişdir].',
    'İcra məmuru {officer.init} şikayəti qəbul etməyərək izah etmişdir ki, hesaba həbs qanuna uyğundur, həmin hesabın əmək haqqı hesabı olduğu {arrested} tarixində ona məlum olmamışdır. [{tellerlist} imzası ilə alınmış cavabda da bu göstərilməmişdir.|Bankdan alınan cavabı {tellerlist} imzalamış, hesabın növünü göstərməmişdir.] {boss.surname:gen} məktubu isə [həbsdən sonra daxil olmuşdur|gec gəlmişdir].',
    'Tələbkar {t.full} ({t.phone}) alimentin dayandırılmasına razı olmadığını, {child.gp} üçün məktəb və dərman xərci çəkdiyini, uşağın {section} oxuduğunu demişdir. [Maraqlı şəxs {lender.full} bildirmişdir ki, iki ildir pulunu ala bilmir, {b.given} isə {boss.given:gen} yanında əlavə iş də görür və bunu gizlədir.|Maraqlı şəxs {lender.gs} borcun uzun müddət ödənilmədiyini, {b.given:gen} isə {boss.init:gen} yanında gizli işlədiyini iddia etmişdir.]',
    {
      p: 'Məhkəmənin sorğusuna cavab olaraq {books.gs} ərizəçiyə əlavə iş haqqı verilmədiyini, {lenderdat} köçürülən məbləğlərin siyahısını təqdim etmişdir.',
      chance: 0.7,
    },
  ],
  reasoning: [
    '{law} əsasən borclunun əmək haqqından bir neçə icra sənədi üzrə tutulma aparılarkən qazancının azı əlli faizi saxlanmalı, tutulma, bir qayda olaraq, iş yerindən aparılmalıdır. {labour} də ümumi məbləğin həddini müəyyən edir. {complain} icra məmurunun hərəkətlərindən məhkəməyə şikayət hüququnu nəzərdə tutur.',
    {
      p: 'Çıxarışdan və {booksgen} cədvəlindən görünür ki, eyni aydan iki dəfə tutulma aparılmış, {bgen} əmək haqqının yarısından çoxu alınmışdır. {tellerlist} tərəfindən hesabın növü göstərilməsə də, bu, məmuru yoxlama vəzifəsindən azad etmir. {baby.given} və {mother.sg:gen} himayədə olması da nəzərə alınmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Həbs öz-özlüyündə qanunidir, lakin {lender:gen} xeyrinə silinmiş məbləğ həddi aşır. {child.given} üçün ödənilən aliment tam saxlanmalı, artıq tutulmuş {over} isə {bdat} qaytarılmalıdır. {boss:gen} məktubunun gec daxil olması nəticəyə təsir etmir.',
      only: ['partly-granted'],
    },
    {
      p: 'Ərizəçi hesabın əmək haqqı hesabı olduğunu icra məmuruna vaxtında bildirməmişdir. {books:gen} cədvəlinə görə həmin ay iş yerindən tutulma aparılmamış, {teller:gen} izahı da bunu təkzib etmir. {wife.given} və {mother.given} ilə bağlı hallar şikayətin yox, hissə-hissə ödəmənin əsası ola bilər.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Mülki Prosessual Məcəllənin 263, 264, 265 və 355-3-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Şikayət təmin edilsin. İcra məmurunun {arrested} tarixli {arrest} nömrəli qərarı ləğv edilsin, {card} nömrəli kart üzərindəki həbs götürülsün, {held} məbləğdən {half} hissəsi istisna olmaqla qalanı {b.full:dat} qaytarılsın.',
    ],
    'partly-granted': [
      'Şikayət qismən təmin edilsin. {b.full:gen} {b.account} hesabından artıq silinmiş {over} ona qaytarılsın. Həbsin götürülməsi barədə tələb rədd edilsin. Qərardadın surəti {t.full} və {lender.full:dat} göndərilsin.',
    ],
    dismissed: ['{b.full:gen} icra məmurunun hərəkətlərindən şikayəti rədd edilsin.'],
  },
};

/** The dead creditor, his heirs, the debtor and those through whose hands the writ went. */
function heirsOf(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 62, maxAge: 84 });
  const { surname, given: father } = dead.name;
  const b = person('b', { role: 'borclu', minAge: 34, maxAge: 66 });
  return {
    ...{ dead, b },
    h: person('h', { role: 'ərizəçi', surname, father, minAge: 32, maxAge: 54 }),
    sister: person('sister', { role: 'maraqlı şəxs', sex: 'f', surname, father, minAge: 30 }),
    widow: person('widow', { sex: 'f', surname, minAge: 58, maxAge: 78 }),
    uncle: person('uncle', { sex: 'm', surname, father: dead.father, minAge: 56 }),
    courier: person('courier', { minAge: 24 }),
    lodger: sometimesRare(
      make,
      person('lodger', { sex: 'm', minAge: 26 }),
      0.3,
      ['Əliqulizadə', 'Zühuri'],
      ['Şahmirzəyev', 'Hilalı'],
      ['Bəybalayev', 'Cəbibulla'],
    ),
    plumber: person('plumber', { sex: 'm', minAge: 28 }),
    heir: person('heir', {
      surname: b.name.surname,
      ...(b.sex === 'm' ? { father: b.name.given } : {}),
      minAge: 22,
      maxAge: 33,
    }),
    archive: person('archive', { sex: 'f', minAge: 30 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    before: person('before', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function writPapers(make: Make) {
  const of = fillersOf(make);
  return {
    writ: of.paper('writ', '######', 'İV № #####', '##-####'),
    docket: of.paper('docket', '####/##', 'İİ-####', '###-##/%'),
    closing: of.paper('closing', 'Q-####', '###/%-q', '#####'),
    registered: of.paper('registered', 'RA#########AZ', '###########', 'RR #########'),
    deathpaper: of.paper('deathpaper', 'AZ-Ö № ######', 'AA № #######', '#######'),
    heirpaper: of.paper('heirpaper', '2-####', 'VŞ-#####', '%-####'),
    estate: of.paper('estate', '##/20##', 'M-###', '###'),
    birthcert: of.paper('birthcert', 'II-ЖВ № ######', 'AZ-İ № ######', 'III-ЯЗ ######'),
    flood: of.paper('flood', '##', 'SB-##', '###/#'),
    answer: of.paper('answer', '##/%-###', 'A-####', '###-ar'),
    refusal: of.paper('refusal', '##-c', 'C-###/%', '####'),
    receipt: of.paper('receipt', 'QB-#####', '########', '##-#####'),
    consent: of.paper('consent', '#-####', 'R-#####', '%/####'),
    account: make.mark(make.person('acc', {}).account, 'account', 'direct', 'h'),
    home: told(
      make,
      'place',
      'home',
      'loc',
      'Pirşağı qəsəbəsindəki bağ evində',
      'Kürdəxanı qəsəbəsindəki evin zirzəmisində',
      'Fatmayı kəndindəki köhnə evdə',
      'Qaraqurdlu kəndindəki ata evində',
    ),
    ill: of.health('ill', 'ağciyər xərçəngi', 'insult', 'xroniki böyrək çatışmazlığı', 'infarkt'),
  };
}

/** The heir of a creditor asks the court for a second writ in place of one that was lost. */
const DUPLICATE: Family = {
  key: 'sixteenth-duplicate-writ',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcra vərəqəsinin dublikatının verilməsi',
  outcomes: { granted: 4, 'partly-granted': 1, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = heirsOf(make);
    const { dead, h, sister, courier, b, lodger } = people;
    const death = lastDay(make, 'dead', 440, 700);
    const judged = make.day(1400, 1800);
    return {
      ...people,
      ...writPapers(make),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ judged, suit: olderCase(make, judged.iso) },
      clan: kinOf(make, dead, 'gen'),
      sisters: withKin(make, sister),
      sistersgen: withKin(make, sister, 'gen'),
      deadgen: apart(make, dead, 'gen'),
      hgen: apart(make, h, 'gen'),
      bdat: apart(make, b, 'dat'),
      courierlist: listed(make, courier),
      lodgerlist: listed(make, lodger),
      law: stays(make, '“İcra haqqında” Qanunun 13 və 21-ci maddələrinə'),
      copy: stays(make, 'Mülki Prosessual Məcəllənin 236-cı maddəsi'),
      inherit: stays(make, 'Mülki Məcəllənin 1133 və 1243-cü maddələrinin'),
      given: make.day(1150, 1350),
      returned: make.day(720, 1000),
      flooded: make.day(280, 420),
      asked: make.day(15, 40),
      debt: make.money(4200, 36000, 100),
      paid: make.money(300, 1800, 50),
      ground: make.dice.pick([
        'qəbzlə verilmiş borcun',
        'satılmış avtomobilin qalıq dəyərinin',
        'tikinti işlərinin haqqının',
        'birgə təsərrüfatdan qalan pay pulunun',
      ]),
    };
  },
  present:
    'ərizəçi {h.full:gen}, borclu {b.full:gen}, maraqlı şəxs {sister.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    '{h.full:gen} [itirilmiş icra vərəqəsinin dublikatının verilməsi|icra vərəqəsinin dublikatının verilməsi və tələbkarın hüquq varisi ilə əvəz edilməsi] barədə ərizəsinə',
  story: [
    'Ərizəçi {h.full} (FİN {h.fin}, {h.birth} təvəllüdlü, yaşayış yeri: {h.address}, telefon {h.phone}) {asked:loc} məhkəməyə [müraciət edərək göstərmişdir|ərizə verərək bildirmişdir] ki, {suit} nömrəli işin {judged} tarixli qətnaməsi ilə {b.full:abl} (FİN {b.fin}, {b.address}) onun atası {dead.full:gen} xeyrinə {ground} ödənilməsi üçün {debt} tutulmuşdur. Qətnamə qanuni qüvvəyə mindikdən sonra {given:loc} {writ} nömrəli icra vərəqəsi verilmiş, icra məmuru {before.full} {docket} nömrəli icra işini başlamışdır.',
    '{returned:loc} icra məmuru {before.init} {closing} nömrəli qərarla icra sənədini borclunun əmlakının olmaması səbəbindən tələbkara qaytarmışdır. [Vərəqə {registered} nömrəli sifarişli məktubla göndərilmiş, onu poçtalyon {courier.full} atasının əlinə vermişdir.|Sənəd {registered} nömrəli sifarişlə yola salınmış, poçtalyon {courier.gs} onu atasına çatdırmışdır.] Tələbkar {deathday} {deathyear:loc} {ill} nəticəsində vəfat etmişdir (ölüm haqqında şəhadətnamə {deathpaper}). Ölümündən sonra [ailə sənədləri yığıb qaldırmışdır|{widow.given} xala onun kağızlarını bir çantaya yığmışdır].',
    'Notarius {notary.full} {estate} nömrəli miras işi üzrə ərizəçiyə {heirpaper} nömrəli vərəsəlik şəhadətnaməsi vermişdir. [Digər vərəsələr – bacısı {sister.full} və anası {widow.full} – bu tələbdən onun xeyrinə imtina etmişlər ({consent} reyestr nömrəli ərizə).|Bacısı {sister.full} və anası {widow.full} mirasdakı paylarından onun xeyrinə imtina etmişlər, bu, {consent} reyestr nömrəsi ilə rəsmiləşdirilmişdir.] Qohumluq {birthcert} seriyalı doğum haqqında şəhadətnamə ilə təsdiqlənir.',
    'Ərizəçinin sözlərinə görə, sənədlər {home} saxlanılmışdır. {flooded:loc} orada su borusu partlamış, çanta su altında qalmışdır. [Bunu görən kirayənişin {lodger.full} və çağırılan santexnik {plumber.full} {flood} nömrəli aktı imzalamışlar.|{flood} nömrəli aktı çağırılan santexnik {plumber.full} yazmış, {lodger.full} adlı kirayənişin imzalamışdır.] Ərizəçinin “{uncle.given} əmi” dediyi {uncle.full} qurudulan kağızlar arasında vərəqənin yalnız bir parçasını tapmışdır. Məhkəmə arxivinin işçisi {archive.full} {answer} nömrəli cavabında [vərəqənin arxivə qayıtmadığını|ikinci nüsxənin verilmədiyini] bildirmişdir.',
    'Borclu {b.full} ərizəyə etiraz edərək demişdir ki, borcun {paid} hissəsini {deadgen} sağlığında, {receipt} nömrəli qəbzlə ödəmiş, qalanını [övladı {heir.full} nağd aparıb vermişdir|övladı {heir.gs} vasitəsilə göndərmişdir], lakin {uncle.surname} qəbz yazmamışdır. [O, {widow.given} və {sistersgen} bunu bildiyini iddia etmişdir.|Borclunun dediyinə görə, {widow.given} və {sisters} bundan xəbərdardırlar.] Bundan başqa, {courierlist} məktubu {dead.given:dat} yox, başqasına verə bilərdi.',
    'Maraqlı şəxs {sister.full} borclunun dediklərini təkzib edərək göstərmişdir ki, {heir.given} evlərinə bir dəfə, başsağlığı üçün gəlmişdir. İcra məmuru {officer.full} bildirmişdir ki, icra işi {before.surname:gen} dövründə bağlanmış, sonra {hgen} müraciətinə {refusal} nömrəli cavab verilmiş, vərəqənin əsli tələb olunmuşdur. [{lodgerlist} isə iclasa gəlməmiş, yazılı izahat göndərmişdir.|Kirayənişin {lodger.given} xaricdə olduğundan onun yazılı izahatı oxunmuşdur.]',
    {
      p: 'Ərizəçi vəsaitin {account} hesabına köçürülməsini xahiş etmiş, {plumber.init} ilə {archive.init:gen} dinlənilməsinə ehtiyac olmadığını bildirmişdir.',
      chance: 0.7,
    },
  ],
  reasoning: [
    '{copy} icra vərəqəsi itirildikdə məhkəmənin onun dublikatını verə biləcəyini müəyyən edir. {law} əsasən icra sənədi icraya üç il müddətində təqdim edilir, bu müddət sənədin qismən icrası və tələbkara qaytarılması ilə kəsilir. {inherit} mənasına görə tələb hüququ vərəsələrə keçir.',
    {
      p: 'Vərəqənin itirilməsi {lodger.surname} və {plumber.surname:gen} imzaladıqları akt, {archive:gen} cavabı ilə təsdiqlənir. {heir} vasitəsilə ödəniş barədə yazılı sübut yoxdur. {clan} vərəsəlik hüququ mübahisəsizdir, {sister} imtinasını iclasda da təsdiq etmişdir.',
      only: ['granted'],
    },
    {
      p: 'Vərəqənin itirilməsi sübut olunmuşdur, lakin {receipt} nömrəli qəbz {deadgen} imzasını daşıyır və həmin məbləğ borcdan çıxılmalıdır. {uncle.gs} barədə deyilənlər isə sənədlə təsdiqlənmir. Dublikat qalan məbləğ üçün verilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Vərəqənin məhz itirilməsi sübut olunmamışdır. Sənəd {courier.init} vasitəsilə {dead.given:dat} çatdırılmış, onun vərəsələrdən birində qalması istisna edilməmişdir. {uncle:gen} tapdığı parçanın həmin vərəqəyə aid olduğu müəyyən edilmir, {lodger:gen} izahatı isə suyun yalnız döşəməyə dəydiyini göstərir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 50, 236, 263 və 264-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. Tələbkar {dead.full} onun hüquq varisi {h.full} ilə əvəz edilsin, {suit} nömrəli iş üzrə {b.full:abl} {debt} tutulması barədə icra vərəqəsinin dublikatı {h.full:dat} verilsin.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin. {bdat} münasibətdə dublikat {paid} çıxılmaqla qalan məbləğ üzrə {h.full:gen} adına verilsin.',
    ],
    dismissed: [
      '{h.full:gen} icra vərəqəsinin dublikatının verilməsi barədə ərizəsi rədd edilsin.',
    ],
  },
};

export const SIXTEENTH_ENFORCEMENT: readonly Family[] = [SALARY, DUPLICATE];
