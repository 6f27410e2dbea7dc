import type { Family, Make } from '#demo/family.ts';
import { docketed, standing } from './docket-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** A worker who was dismissed, and those who counted what he was owed. */
function crew(make: Make) {
  const person = castOf(make);
  const w = person('w', { role: 'tələbkar', minAge: 24, maxAge: 60 });
  return {
    w,
    head: person('head', { sex: 'm', minAge: 38, maxAge: 66 }),
    accountant: person('accountant', { sex: 'f', minAge: 30, maxAge: 60 }),
    foreman: person('foreman', { sex: 'm', minAge: 33 }),
    mate: person('mate', { minAge: 25 }),
    spouse: person('spouse', { sex: w.sex === 'm' ? 'f' : 'm', minAge: 25 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function wagePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    labour: of.contract('labour', `ƏM-${n(3)}/${n(2)}`, `${n(5)}-əm`, `${n(2)}-${n(4)}`),
    fired: of.document('fired', `${n(2)}-x`, `ƏX-${n(3)}`, `${n(3)}/k-${n(1)}`),
    sheet: of.document('sheet', `HV-${n(4)}`, `${n(2)}/${n(4)}`, n(5)),
    claim: of.document('claim', `MR ${n(5)}`, `${n(7)}`, `D-${n(4)}/m`),
    order: of.document('order', n(5), `VO-${n(4)}`),
    post: of.document('post', `RR${n(9)}AZ`, `PQ-${n(6)}`, n(8)),
    card: make.mark(`*${n(4)}`, 'card', 'direct', 'w'),
    mail: of.email('firmmail', `kadr${n(2)}@sirket.example`, `ofis.${n(3)}@poct.example`),
    job: of.workplace(
      'w',
      '“Badamdar” sahəsində ekskavator maşinisti',
      '3 saylı anbarda gecə gözətçisi',
      'Yeni Suraxanı çörək sexində növbə texnoloqu',
      '“Zığ” beton qovşağında operator',
      '“Mirvari” istirahət evinin camaşırxanasında ütücü',
    ),
  };
}

/** Months of wages and the holidays not taken, and what they come to. */
function owed(make: Make) {
  const months = make.dice.int(2, 4);
  const wage = make.dice.int(45, 130) * 10;
  const leave = make.dice.int(180, 620);
  const money = (manats: number) => ({ t: 'money' as const, qepik: manats * 100 });
  return { months, wage: money(wage), leave: money(leave), total: money(wage * months + leave) };
}

/** Wages that a company worked out on leaving and did not pay. */
const WAGES: Family = {
  key: 'thirteenth-final-wages-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Hesablanmış, lakin ödənilməmiş əmək haqqının tutulması',
  outcomes: { 'order-issued': 1 },
  cast: { firm: { as: 'company', trade: ['work', 'build'], role: 'borclu' } },
  facts: (make) => {
    const people = crew(make);
    const { w, head, accountant, foreman, mate, spouse } = people;
    return {
      ...people,
      ...wagePapers(make),
      wloud: docketed(make, w, 'loud'),
      wshort: docketed(make, w, 'short'),
      headfront: docketed(make, head, 'front'),
      accapart: docketed(make, accountant, 'apart'),
      foremanshort: docketed(make, foreman, 'short'),
      mateis: nameWith(make, mate, 'gs', 'copula'),
      withspouse: nameWith(make, spouse, 'given', 'with'),
      labourlaw: stays(make, 'Əmək Məcəlləsinin 77, 83 və 172-ci maddələri'),
      asked: make.day(3, 9),
      hired: make.day(700, 1500),
      left: make.day(60, 140),
      demanded: make.day(25, 45),
      ...owed(make),
      duty: make.money(30, 90, 5),
      days: make.dice.int(7, 28),
    };
  },
  present: '',
  subject:
    'tələbkar {w.full:gen} borclu {firm.full:abl} hesablanmış, lakin ödənilməmiş əmək haqqının tutulmasına dair {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {wloud} ({w.birthdot} təvəllüd, FİN {w.fin}, {w.address}, əlaqə: {w.phone}) [vəkili {adv.full} (order {order}) vasitəsilə|özü] verdiyi ərizədə göstərmişdir ki, {hired:abl} {firm.full} (VÖEN {firm.voen}; {firm.address}) ilə bağlanmış {labour} nömrəli əmək müqaviləsi üzrə {job} kimi çalışmış, {left:loc} {fired} nömrəli əmrlə işdən azad edilmişdir.',
    'Ərizəyə görə, {months} ayın əmək haqqı və {days} gün istifadə edilməmiş məzuniyyət üçün əvəz hesablanmış, lakin [verilməmişdir|bu günədək ödənilməmişdir]. [Baş|Müəssisənin baş] mühasib {accountant.full:gen} imzaladığı {sheet} nömrəli hesablama vərəqində aylıq əmək haqqı {wage}, məzuniyyət əvəzi {leave} göstərilmiş, cəmi {total} təşkil etmişdir. [{accapart} şifahi olaraq pulun “payızda” veriləcəyini demişdir.|Vərəqi təhvil verən {accapart} ayrıca izahat yazmamışdır.]',
    '{demanded:loc} tələbkarın məktubu ({claim}) sifarişli qaydada göndərilmiş, poçtdan {post} nömrəli bildiriş alınmışdır. Direktor {head.full} ({head.phone}) [zəngə cavab verməmiş|üç zəngin heç birinə cavab verməmiş], elektron ünvana ({mail}) yazılan müraciətə isə [“növbəyə salınıb”|“mühasibatla həll edin”|“vəsait daxil olanda ödəniləcək”] cavabı gəlmişdir.',
    '[Sahə ustası {foreman.full} yazılı izahatında təsdiq edir ki, {w.gs} son günədək iş yerində olub, əlini maşından çəkməyib.|Usta {foremanshort} tabeldə həmin aylar üzrə işləmə günlərini təsdiqləyib, {w.init:gen} işə çıxmadığı gün olmayıb.] Eyni vəziyyətdə olan digər işçi {mateis}, o, pulunu hələ keçən ay alıb.',
    {
      p: 'Həyat yoldaşı {spouse.full} da eyni müəssisədə çalışıb, lakin {withspouse} hesablaşma [hələ yayda|ayrıca cədvəl üzrə] başa çatdırılıb.',
      chance: 0.6,
    },
    '[Borclu həmin borcu mübahisələndirən sənəd təqdim etməmişdir.|Borcun məbləğinə dair borcludan etiraz daxil olmamışdır.] Ərizəçi vəsaitin sonu {card} olan kartına köçürülməsini [xahiş edir|istəyir].',
  ],
  reasoning: [
    '{labourlaw} işçinin işdən azad olunduğu gün haqqının tam ödənilməsini tələb edir. Mühasibatın imzaladığı vərəq borcun mövcudluğunu və həcmini işəgötürənin özünün qəbul etdiyini göstərir; {headfront} bu vərəqə etiraz etməyib.',
    'Mülki Prosessual Məcəllənin 276-cı maddəsinə görə işçiyə hesablanmış, lakin ödənilməmiş əmək haqqının tutulması tələbi üzrə məhkəmə əmri verilə bilər. [Tələb mübahisəsizdir, {wshort} zəruri sənədlərin surətini təqdim edib, iddia yolu ilə baxılmağa əsas yoxdur.|{wshort} tələbini yazılı sənədlərlə əsaslandırıb, hüquq barədə mübahisə görünmür.]',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      'Borclu {firm.full:abl} {w.caps:gen} xeyrinə {total} əmək haqqı və məzuniyyət əvəzi tutulsun, vəsait {w.account} nömrəli hesaba köçürülsün.',
      '{firm.short:abl} {duty} dövlət rüsumu dövlət gəlirinə alınsın.',
    ],
  },
  note: 'order',
  traps: ['company-debtor', 'card-tail'],
};

/** Parents who paid late for a private nursery, and those who fetched the child. */
function nursery(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 28, maxAge: 45 });
  return {
    d,
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 26, maxAge: 41 }),
    child: person('child', {
      ...{ sex: 'f' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 4, maxAge: 6 },
    }),
    granny: person('granny', { sex: 'f', minAge: 54, maxAge: 73 }),
    teacher: person('teacher', { sex: 'f', minAge: 26 }),
    director: person('director', { sex: 'f', minAge: 38 }),
    lawyer: person('lawyer', { role: 'nümayəndə', sex: 'm', minAge: 26, maxAge: 48 }),
  };
}

function nurseryPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    contract: of.contract('contract', `BX-${n(3)}/${n(2)}`, `${n(4)}-bağça`, `UQ ${n(5)}`),
    annex: of.contract('annex', `${n(3)}/ə-${n(1)}`, `ƏS-${n(4)}`),
    proxy: of.document('proxy', `2-${n(4)}`, `E-${n(5)}`, `${n(2)}/${n(3)}`),
    journal: of.document('journal', `DJ-${n(3)}`, `${n(2)}-d/${n(2)}`, n(4)),
    warn: of.document('warn', `X-${n(4)}`, `${n(2)}/${n(3)}-ö`, n(5)),
    receipt: of.document('receipt', `MK ${n(6)}`, n(7), `${n(3)}/${n(4)}`),
    birthcert: of.document('birthcert', `AZ-İ № ${n(6)}`, `D-İ ${n(6)}`),
    line: of.phone('d', `050 ${n(3)} ${n(2)} ${n(2)}`, `+994-77-${n(3)}-${n(2)}-${n(2)}`),
    chat: of.network('chat', `chat.whatsapp.com/Mx${n(4)}Az${n(3)}`, `t.me/qrup_valideyn${n(3)}`),
    djob: of.workplace(
      'd',
      'gömrük terminalında deklarant',
      '“Sükan” avtomobil təmiri sexində rəngsaz',
      'dəniz limanında kran operatoru',
      'pendir istehsalında texnoloq',
    ),
    ill: of.sensitive('ill', 'bağırsaq infeksiyası', 'su çiçəyi', 'bronxit', 'qızılca'),
    yard: standing(
      of.place('yard', '“Alma” parkının', 'köhnə hamamın', '“Palıd” restoranının'),
      'gen',
    ),
  };
}

const NURSERIES = [
  'Bala Qaranquş',
  'Xoşbəxt Addımlar',
  'Balaca Memar',
  'Göyərçin Balası',
  'Rəngli Yelkən',
] as const;

/** Months without a payment and what they come to. */
function unpaid(make: Make) {
  const months = make.dice.int(3, 5);
  const fee = make.dice.int(18, 42) * 10;
  const money = (manats: number) => ({ t: 'money' as const, qepik: manats * 100 });
  return { months, fee: money(fee), debt: money(fee * months) };
}

/** What parents owe a private nursery. */
const NURSERY: Family = {
  key: 'thirteenth-nursery-fee-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Xidmət haqqı borcunun tutulması',
  outcomes: { 'order-issued': 1 },
  cast: {},
  facts: (make) => {
    const people = nursery(make);
    const { d, wife, child, granny, teacher, director, lawyer } = people;
    return {
      ...people,
      ...nurseryPapers(make),
      ...unpaid(make),
      firm: {
        ...make.company('firm', 'work'),
        ...{ role: 'tələbkar' as const, name: make.dice.pick(NURSERIES) },
      },
      dloud: docketed(make, d, 'loud'),
      dshort: docketed(make, d, 'short'),
      wifefront: docketed(make, wife, 'front', 'gen'),
      grannyapart: docketed(make, granny, 'apart'),
      teacherfront: docketed(make, teacher, 'front'),
      directorapart: docketed(make, director, 'apart'),
      family: standing(nameWith(make, { ...d, key: 'family' }, 'surname', 'plural-gen'), 'gen'),
      home: standing(nameWith(make, granny, 'given', 'gil-loc'), 'loc'),
      withlawyer: nameWith(make, lawyer, 'init', 'with'),
      childof: { ...docketed(make, child, 'given', 'gen') },
      civil: stays(make, 'Mülki Məcəllənin 385, 427 və 448-ci maddələri'),
      asked: make.day(3, 8),
      signed: make.day(420, 640),
      stopped: make.day(100, 160),
      warned: make.day(20, 50),
      penalty: make.money(30, 140, 1),
      duty: make.money(20, 60, 5),
      partly: make.money(60, 190, 10),
    };
  },
  present: '',
  subject:
    'tələbkar {firm.full:gen} nümayəndəsi {lawyer.full:gen} borclu {d.full:abl} bağça xidməti üzrə haqqın tutulmasına dair {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar: {firm.full}, VÖEN {firm.voen}, {firm.address}, hesab {firm.account}.\nNümayəndə: {lawyer.full} (etibarnamə {proxy}).\nBorclu: {dloud}, FİN {d.fin}, ş.v. {d.idcard}, {d.address}, {djob}, tel. {line}.',
    '{signed:loc} tərəflər arasında {contract} nömrəli xidmət müqaviləsi bağlanmış, borclunun qızı {child.full} ({child.birth:loc} doğulub, doğum şəhadətnaməsi {birthcert}) [orta|böyük] yaş qrupuna qəbul edilmişdir. Aylıq haqq {fee} olmuş, {annex} nömrəli əlavə ilə qida xərci də ora daxil edilmişdir. [Bağça {yard} yanında yerləşir.|Xidmət {yard} arxasındakı binada göstərilir.]',
    'Ərizəyə görə, {stopped:abl} haqq ödənilməmiş, {months} ay üzrə {debt} əsas borc, müqaviləyə görə {penalty} dəbbə pulu yaranmışdır. [Uşağın davamiyyəti {journal} nömrəli jurnalla təsdiq edilir; jurnalı tərbiyəçi {teacher.full} aparmışdır.|Tərbiyəçi {teacher.full} apardığı davamiyyət jurnalı ({journal}) ərizəyə əlavədir.] Həmin vaxt {child.given} [bir həftə {ill} səbəbindən|on gün {ill} ucbatından] gəlməsə də, qida bu günlər üçün hesablanmayıb.',
    'Uşağı evə [çox vaxt|adətən] nənəsi {granny.full} aparırdı, həftə sonu isə {childof} {home} qaldığı {family} ailəsi ilə yazışmadan ({chat}) görünür. {wifefront} yazdığı mesajda [“maaş gecikir, gələn ay verərik”|“bir az möhlət verin”|“borcumuzu bilirik, ödəyəcəyik”] [deyilir|yazılıb]. {warned:loc} direktor {director.full} {warn} nömrəli xəbərdarlıq göndərmişdir; ona cavab olaraq {d.init} cəmi {partly} ödəmişdir (qəbz {receipt}).',
    {
      p: '[{grannyapart} telefonla ({granny.phone}) bildirib ki, kürəkəninin ödəyəcəyinə zəmanət verir.|{teacherfront} izahat yazıb ki, uşaq bağçaya son günədək gəlib, haqq barədə ata ilə danışan {directorapart} olub.]',
      chance: 0.85,
    },
  ],
  reasoning: [
    '{civil} müqavilədən irəli gələn öhdəliyin lazımi qaydada icrasını tələb edir. Borclunun qismən ödənişi və mesajları borcu tanıdığını göstərir; {d.gs} hesablamaya yazılı etiraz verməyib.',
    'Mülki Prosessual Məcəllənin 276-cı maddəsinə əsasən yazılı formada bağlanmış əqdə əsaslanan və borclunun tanıdığı tələb üzrə əmr verilə bilər. Uşağın anası {wife.sg} müqavilə tərəfi olmadığından barəsində tələb irəli sürülməyib, {withlawyer} birlikdə yoxlanılan hesablama sənədlərə uyğundur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 281 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      '{d.caps:abl} {firm.full:gen} xeyrinə {debt} əsas borc, {penalty} dəbbə pulu və {duty} dövlət rüsumu tutulsun.',
      '{dshort} tərəfindən ödənilmiş {partly} əsas borcdan çıxılsın.',
    ],
  },
  note: 'order',
  traps: ['block-of-parties', 'child'],
};

export const THIRTEENTH_ORDER: readonly Family[] = [WAGES, NURSERY];
