import type { Family, Make } from '#demo/family.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { houseIn, manats, tailed } from './sum-forms.ts';
import { sheets } from './written-marks.ts';

/** Who sold and who built, and who loaded, drove and took in the materials. */
function depotFolk(make: Make) {
  const person = castOf(make);
  return {
    rep: person('rep', { role: 'nümayəndə', minAge: 26, maxAge: 55 }),
    boss: person('boss', { sex: 'm', minAge: 36, maxAge: 66 }),
    builder: person('builder', { role: 'nümayəndə', sex: 'm', minAge: 34, maxAge: 64 }),
    keeper: person('keeper', { role: 'şahid', minAge: 30, maxAge: 62 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 25, maxAge: 60 }),
    second: person('second', { sex: 'm', minAge: 24, maxAge: 58 }),
    foreman: person('foreman', { sex: 'm', minAge: 30, maxAge: 60 }),
    account: person('account', { sex: 'f', minAge: 28, maxAge: 58 }),
    loader: person('loader', { sex: 'm', minAge: 22, maxAge: 50 }),
    customer: person('customer', { minAge: 35, maxAge: 70 }),
    guard: person('guard', { sex: 'm', minAge: 48, maxAge: 72 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

const depotPapers = (make: Make) => ({
  ...sheets(make, {
    contract: ['contract', 'TM-##/2#', '###/24-M', '##-##/###', 'AS-####'],
    waybill: ['document', 'TTN-#####', '######', 'QN ####/##'],
    waybilltwo: ['document', 'TTN-#####', '######', 'QN ####/##'],
    einvoice: ['document', 'MT2#########', 'EQF-########', 'VHF ########'],
    trust: ['document', '###', 'VK-##/##', 'M-####'],
    reconcile: ['document', '##/üz', 'ÜA-###', '###'],
    claim: ['document', '##-##/###', 'P-##/2#', '####'],
    answer: ['document', '##/###', 'C-####', '###-ç'],
    warrant: ['document', '######', 'OR-#####', '##/####'],
    proxy: ['document', '##/##', 'E-###/2#', '#####'],
    journal: ['document', 'AN-##', '##/j', '####'],
    opinion: ['document', '#####', 'TƏ-###/2#', '####/x'],
    licence: ['document@driver', 'AB ######', 'AZ-######', 'BA № ######'],
    payment: ['document', '##########', 'TT-######', '###'],
    truck: ['plate@truck', '10-ZV-###', '77-TL-###', '99-RK-###', '90 YD ###'],
    trucktwo: ['plate@trucktwo', '10-NB-###', '77 FX ###', '99-SH-###', '20-AE-###'],
    vin: ['plate@truck', 'XTC#####0K#######', 'WDB9#####1L######', 'LZZ5EX###9N######'],
    depotline: ['phone@keeper', '(012) ###-##-##', '050 ### ## ##', '+994 55 ### ## ##'],
    mail: ['email@firm', 'anbar##@ticaret.example', 'satis.####@poct.example'],
    buildmail: ['email@site', 'ofis###@insaat.example', 'muhasib##@tikinti.example'],
    kargo: ['network', 'yuk-izleme.example/t/######', 'gps.kargo.example/id/#####'],
    djob: [
      'workplace@driver',
      'şəhər təmizlik idarəsində sürücü',
      '“Quşqonmaz” süd zavodunda ekspeditor',
      'yanğınsöndürmə hissəsində sürücü',
      '4 saylı taksi parkında mexanik',
    ],
    zone: [
      'place@depot',
      'köhnə şüşə zavodunun ərazisində',
      '“Dörd Yol” dairəsinin yaxınlığında',
      '“Xocasən” yük stansiyasının arxasında',
      'keçmiş pambıqtəmizləmə zavodunda',
    ],
  }),
  depot: houseIn(make, 'depot', 'Anbarlar küçəsi', 'Sənayeçilər küç.', '4-cü Yük döngəsi'),
  build: houseIn(make, 'build', 'Əliyar Əliyev küçəsi', 'Sahilboyu küç.', 'Bağlar massivi'),
  guardhome: houseIn(make, 'guard', 'Günəbaxan küçəsi', 'Tut bağı döngəsi'),
});

function depotSums(make: Make) {
  const { dice } = make;
  const [total, paid, lost] = [dice.int(140, 620), dice.int(40, 90), dice.int(8, 24)];
  const fine = dice.int(4, 30);
  const of = (hundreds: number) => manats(hundreds * 100);
  return {
    ...{ worth: of(total), paid: of(paid), main: of(total - paid), fine: of(fine) },
    ...{ all: of(total - paid + fine), lost: of(lost), left: of(total - paid - lost) },
    duty: make.money(150, 600, 10),
    goods: make.dice.pick([
      'sement, armatur və kərpic',
      'gips lövhələr, taxta və boya',
      'daş plitə, qum və əhəng',
      'metal profil, mişar daşı və izolyasiya materialı',
    ]),
    tons: dice.int(12, 68),
  };
}

function depotNames(make: Make, people: ReturnType<typeof depotFolk>) {
  return {
    keepertail: tailed(make, people.keeper),
    foremantail: tailed(make, people.foreman),
    secondtail: tailed(make, people.second),
    accounttail: tailed(make, people.account),
    withloader: nameWith(make, people.loader, 'given', 'with'),
    ...foreignMarks(make, 'fitter', [
      ['Ramaz', 'Kvaratsxelia'],
      ['Murat', 'Yıldızkaya'],
      ['Teymuraz', 'Lomsadze'],
      ['Pavel', 'Qrinenko'],
      ['Kamran', 'Hüseyni-Təbrizi'],
    ]),
  };
}

/** One company sold another building materials that were not paid for in full. */
const MATERIALS: Family = {
  key: 'seventeenth-building-materials',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  note: 'commercial',
  category: 'Kommersiya mübahisələri - Alqı-satqı müqaviləsi - Malın dəyərinin ödənilməməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  cast: {
    firm: { as: 'company', trade: 'supply', role: 'iddiaçı' },
    site: { as: 'company', trade: 'build', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = depotFolk(make);
    return {
      ...people,
      ...depotPapers(make),
      ...depotSums(make),
      ...depotNames(make, people),
      civil: stays(make, 'Mülki Məcəllənin 567 və 385-ci maddələrinə'),
      signed: make.day(420, 560),
      first: make.day(360, 400),
      second2: make.day(310, 350),
      checked: make.day(220, 290),
      claimed: make.day(140, 200),
      sued: make.day(60, 110),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin qanuni təmsilçisi {builder.full:gen} və vəkil {adv.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {firm.full:gen} cavabdeh {site.full:dat} qarşı tikinti materiallarının dəyərinin və dəbbə pulunun ödənilməsi tələbinə dair kommersiya işinə',
  story: [
    'İddiaçı {firm.full} (VÖEN {firm.voen}, {firm.address}, h/h {firm.account}, e-poçt {mail}) {sued:loc} məhkəməyə müraciət edərək [bildirmişdir ki,|göstərmişdir ki,] {signed} tarixdə {site.full} (VÖEN {site.voen}, {site.address}) ilə {contract} nömrəli alqı-satqı müqaviləsi bağlanmış, müqaviləni satıcı tərəfdən direktor {boss.full}, alıcı tərəfdən direktor {builder.full} imzalamışdır. Müqaviləyə əsasən alıcıya {goods} satılmalı, dəyəri otuz gün ərzində ödənilməli idi.',
    'İddia ərizəsinə görə {first:loc} {waybill} və {second2:loc} {waybilltwo} nömrəli yük qaimələri ilə {place}, {depot} ünvanında, {zone} yerləşən anbardan cəmi {worth} dəyərində mal buraxılmış, vergi orqanının sistemində {einvoice} nömrəli elektron qaimə-faktura [yerləşdirilmişdir|təsdiqlənmişdir]. Cavabdeh {payment} nömrəli ödəniş tapşırığı ilə yalnız {paid} köçürmüş, {main} borc qalmışdır.',
    'Nümayəndə {rep.init} ({proxy} nömrəli etibarnamə) iddianı müdafiə edərək [əlavə etmişdir ki,|qeyd etmişdir ki,] malı alıcı adından iş icraçısı {foreman.full} {trust} nömrəli vəkalətnamə ilə qəbul etmişdir. {checked:loc} {reconcile} nömrəli üzləşdirmə aktı tərtib olunmuş, orada alıcının mühasibi {account.full} borcu təsdiq etmişdir ([imza: {accounttail}|{buildmail} ünvanından göndərilən cavabda da məbləğ eynidir]). {claimed:loc} verilən {claim} nömrəli pretenziyaya {answer} nömrəli cavab alınmışdır.',
    'Cavabdehin direktoru {builder.full} (tel. {builder.phone}) iddianı [qismən qəbul etmişdir|qəbul etməmişdir]. İzah etmişdir ki, materiallar sifarişçi {customer.full:gen} {place}, {build} ünvanındakı evinin tikintisi üçün alınmışdır; [ikinci reysdəki yükün bir hissəsi yaş və çatlı olmuşdur|ikinci reysdə gələn malın bir hissəsi əskik çıxmışdır]. Bunu çatdırılan gün usta {fitterfull} görmüş, {foreman.given} isə [qaiməni oxumadan imzalamışdır|tələsik qol çəkmişdir]. {customer.sg} işləri dayandırmış, ona görə ödəniş edilməmişdir.',
    'Şahid, anbardar {keeper.full} ({keeper.birthdot} təvəllüdlü, {depotline}) ifadə vermişdir ki, hər iki yükü {journal} nömrəli jurnala yazmış, malı fəhlə {loader.full} yükləmişdir. [Çəki {tons} ton olmuşdur, {withloader} birlikdə iki dəfə saymışlar.|{loader.given} yükü sayarkən özü yanında olmuş, {tons} ton çıxmışdır.] Onun dediyinə görə, {foreman.gs} anbara özü gəlib, [mühafizəçi {guard.full} darvazanı açıb|darvazada mühafizəçi {guard.full} sənədləri yoxlayıb].',
    'Şahid, sürücü {driver.full} ({driver.birthdot} təvəllüdlü, sürücülük vəsiqəsi {licence}, əvvəllər {djob} işləyib) bildirmişdir ki, {truck} dövlət nömrə nişanlı yük maşını (VIN {vin}) ilə birinci yükü tikintiyə aparmış, {foreman.given} onu qarşılamışdır. [Marşrut {kargo} səhifəsində qalır.|Maşının izi {kargo} ünvanında saxlanılır.] İkinci reysi {trucktwo} nömrəli maşınla {second.full} etmişdir. [Həmin sürücünün yazılı izahatına görə (“{secondtail}”) yağış yağırmış, üstü örtülmüş yük quru çatmışdır.|{second.sg} yazılı izahatında yükü {fitterrev} ilə boşaltdığını, çatlı kərpic görmədiyini göstərmişdir.]',
    {
      p: '[{guardhome} ünvanında yaşayan mühafizəçi {guard.init} həmin axşam {driver.surname:gen} maşınını saat səkkizdə gördüyünü demişdir.|Mühafizəçinin ({guardhome}) sözlərinə görə, {driver.given} ilə {second.given} ayrı-ayrı günlərdə gəlmişlər.] {keeper.given} ilə {account.given} arasında telefon danışığı olduğunu tərəflər inkar etməmişlər.',
      chance: 0.6,
    },
    'Vəkil {adv.init} (order {warrant}) dəbbə pulunun azaldılmasını xahiş etmişdir. Təyin edilmiş əmtəəşünaslıq ekspertizasının {opinion} nömrəli rəyinə əsasən (ekspert {expert.full}) [saxlanma yerindəki qalıq üzrə {lost} dəyərində mal yararsızdır|{lost} dəyərində mal texniki şərtlərə cavab vermir].',
  ],
  reasoning: [
    '{civil} əsasən alıcı malı qəbul etməli və şərtləşdirilmiş qiyməti ödəməlidir, öhdəlik lazımi qaydada və müəyyən edilmiş vaxtda icra olunmalıdır.',
    {
      p: 'Üzləşdirmə aktını təsdiq edən {account.init:gen} və vəkalətnamə ilə çıxış edən {foreman.init:gen} imzaları cavabdehi öhdələndirir. {keeper.init:gen} və {driver.init:gen} ifadələri qaimələrlə uzlaşır. Malın yararsızlığı qəbul vaxtı aktla rəsmiləşdirilmədiyindən {builder.init:gen} dəlili qəbul edilmir.',
      only: ['granted'],
    },
    {
      p: 'Yararsız mal üzrə ekspertin gəldiyi nəticə {fittergiven:gen} yazılı izahatı ilə uzlaşır, ona görə həmin {lost} tələbdən çıxılmalıdır. {keepertail} tərəfindən aparılan jurnalda da təkrar çəki qeydi yoxdur. {foremantail} imzalı qaimə isə qalan mal üçün kifayət edən sübutdur.',
      only: ['partly-granted'],
    },
    {
      p: 'İşdəki vəkalətnamə {foreman.sg:gen} ikinci yükü almağa səlahiyyətini əhatə etmir, {second.init:gen} izahatı isə qaimədəki tarixlə uyğun gəlmir. {boss.init:gen} imzaladığı müqavilədə malın çatdırılma yeri göstərilməmişdir. İddia sübut edilmədiyindən rədd olunmalıdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 119, 217-220 və 296-cı maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {site.full:abl} {firm.full:gen} xeyrinə {main} əsas borc və {fine} dəbbə pulu, cəmi {all} tutulsun.',
      '{site:abl} {duty} dövlət rüsumu {firm:gen} xeyrinə tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {site.full:abl} {firm.full:gen} xeyrinə {left} borc tutulsun. İddianın qalan hissəsi, o cümlədən dəbbə puluna dair tələb rədd edilsin.',
    ],
    dismissed: [
      '{firm.full:gen} {site.full:dat} qarşı iddiası rədd edilsin. Qətnamənin surəti {rep.full:dat} və {builder.full:dat} verilsin.',
    ],
  },
  traps: ['plates', 'foreign-name', 'two-companies'],
};

/** Building materials that were not paid for. */
export const SEVENTEENTH_COMMERCIAL: readonly Family[] = [MATERIALS];
