import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { abode, building, columned, fatherOf, ledger, middled, worded } from './debt-forms.ts';
import { standing } from './docket-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const WRIT_FRAME = {
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  cast: {},
  note: 'ruling',
} as const satisfies Partial<Family>;

/** Who drives the car, whose debt it was seized for, and who saw it sold. */
function carFolk(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 30, maxAge: 58 });
  const a = person('a', { role: 'ərizəçi', minAge: 27, maxAge: 60 });
  return {
    ...{ a, d },
    c: person('c', { role: 'tələbkar', minAge: 32, maxAge: 64 }),
    spouse: person('spouse', {
      ...{ sex: a.sex === 'm' ? ('f' as const) : ('m' as const), surname: a.name.surname },
      ...{ minAge: 26, maxAge: 60 },
    }),
    cousin: person('cousin', { sex: 'm', surname: d.name.surname, minAge: 28, maxAge: 50 }),
    dealer: person('dealer', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 60 }),
    mechanic: person('mechanic', { sex: 'm', minAge: 25, maxAge: 58 }),
    guard: person('guard', { sex: 'm', minAge: 48, maxAge: 70 }),
    agent: person('agent', { sex: 'f', minAge: 23, maxAge: 45 }),
    passenger: person('passenger', { sex: 'f', minAge: 35, maxAge: 78 }),
    adv: person('adv', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

const MODELS = [
  ['Hyundai Accent', 'KMH'],
  ['Mercedes-Benz C180', 'WDB'],
  ['Toyota Prius', 'JTD'],
  ['VAZ 2107', 'XTA'],
  ['Volkswagen Passat', 'WVW'],
] as const;
const VIN_SIGNS = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];

function carPapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const [model, maker] = dice.pick(MODELS);
  const signs = (count: number) =>
    Array.from({ length: count }, () => dice.pick(VIN_SIGNS)).join('');
  return {
    plate: make.plate('car'),
    model,
    vin: of.plate('car', `${maker}${signs(8)}${n(6)}`),
    tech: of.document('tech', `AA № ${n(6)}`, `BB ${n(6)}`, `seriya AA № ${n(6)}`),
    licence: of.document('a', `AB ${n(6)}`, `AZ № ${n(7)}`),
    writ: of.document('writ', `İV ${n(6)}`, `${n(4)}/ic-${n(2)}`, n(7)),
    docket: of.document('docket', `${n(5)}/${n(2)}-İ`, `İİ-${n(6)}`, n(8)),
    seizure: of.document('seizure', `H-${n(4)}`, `${n(3)}/ha`, `${n(2)}-${n(4)}`),
    ban: of.document('ban', `QR-${n(5)}`, `${n(2)}/${n(4)}-q`, n(6)),
    power: of.document('power', `${n(1)}V-${n(4)}`, `${n(2)}/${n(3)}-V`, n(5)),
    sale: of.contract('sale', `AS-${n(3)}/${n(2)}`, `${n(4)}-alq`, `${n(2)}/${n(5)}`),
    policy: of.contract('policy', `İS${n(7)}`, `MM-${n(6)}`, `${n(3)}-${n(6)}`),
    slip: of.document('slip', `T${n(9)}`, `QB ${n(6)}`, n(10)),
    repair: of.document('repair', `SS-${n(4)}`, `${n(3)}/tx`, n(5)),
    answer: of.document('answer', `DYP-${n(4)}`, `${n(2)}/${n(2)}-${n(4)}`, n(5)),
    fine: of.document('fine', `${n(11)}`, `PR ${n(7)}`),
    warrant: of.document('warrant', `OV ${n(5)}`, `${n(6)}/o`, n(6)),
    parkphone: of.phone('park', `(012) ${n(3)}-${n(2)}-${n(2)}`, `055 ${n(3)} ${n(2)} ${n(2)}`),
    job: of.workplace(
      'a',
      'şəhər stomatologiya mərkəzində diş texniki',
      '44 saylı bağçanın müdiri',
      '“Çəltik” düyü zavodunda anbardar',
      'rayon məşğulluq şöbəsində mütəxəssis',
      'taksi parkında sürücü-dispetçer',
    ),
    ill: of.sensitive(
      'passenger',
      'hemodializ',
      'kimyaterapiya',
      'onurğa əməliyyatından sonrakı bərpa',
    ),
    service: of.place(
      'service',
      '“Üç Yol” avtoservisi',
      '“Dəmir At” ustaxanası',
      '“Motor” təmir sexi',
    ),
    bazaar: standing(
      of.place(
        'bazaar',
        'Binə avtomobil bazarında',
        '“Araz” maşın meydançasında',
        'köhnə mal bazarında',
      ),
      'loc',
    ),
    parking: building(make, 'park', 'Dayanacaq küçəsi', 'Sənaye küç.', 'Qaraj kooperativi yolu'),
    dhome: abode(make, 'd', 'Tofiq Bayramov küçəsi', 'Sarıtorpaq döngəsi', 'Mingəçevir küç.'),
  };
}

/** Somebody bought a car of a debtor by a power of attorney and it was seized for his debt. */
const SEIZED_CAR: Family = {
  ...WRIT_FRAME,
  key: 'fifteenth-seized-car',
  category: 'Məhkəmə qərarının icrası - İcra məmurunun hərəkətlərindən şikayət',
  outcomes: { granted: 3, dismissed: 3 },
  facts: (make) => {
    const people = carFolk(make);
    const { a, d, c, spouse, cousin, dealer, mechanic, guard, agent, passenger } = people;
    const { dice } = make;
    const judged = make.day(260, 420);
    const year = String(dice.int(2004, 2019));
    const middle = foreigner(make, 'middle', [
      ['Tornike', 'Gelaşvili'],
      ['Selçuk', 'Uzunoğlu'],
      ['Magomed', 'Şixsaidov'],
      ['Viktor', 'Zadorojnıy'],
    ]);
    return {
      ...people,
      ...carPapers(make),
      middle: middle.full,
      middlegiven: middle.given,
      suit: stays(make, `2(0${dice.int(10, 99)})-${dice.int(90, 2600)}/${judged.iso.slice(0, 4)}`),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikasının Qanunu'),
      aledger: ledger(make, a),
      acol: columned(make, a),
      dmid: middled(make, d, 'abl'),
      ccol: columned(make, c),
      dealermid: middled(make, dealer, 'gen'),
      guardledger: ledger(make, guard),
      mechanicnick: worded(
        make,
        mechanic,
        `${dice.pick(['Karbürator', 'Usta'])} ${mechanic.name.given}`,
      ),
      withspouse: nameWith(make, spouse, 'given', 'with'),
      cousinmid: middled(make, cousin, 'gen'),
      agentcol: columned(make, agent),
      passgen: middled(make, passenger, 'gen'),
      judged,
      bought: make.day(450, 800),
      seized: make.day(20, 45),
      learned: make.day(14, 19),
      asked: make.day(6, 13),
      price: { t: 'money' as const, qepik: dice.int(60, 290) * 10_000 },
      debt: { t: 'money' as const, qepik: dice.int(30, 400) * 10_000 },
      year: `${year}-${ordinalEnding(year)} il`,
      duty: make.money(20, 40, 5),
    };
  },
  present:
    'ərizəçi {a.full:gen}, vəkili {adv.full:gen}, tələbkar {c.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'ərizəçi {a.full:gen} avtomobil üzərinə həbs qoyulmasına dair icra məmurunun hərəkətindən şikayətinə',
  story: [
    '{a.full} ({a.birthdot} təvəllüdlü, FİN {a.fin}, {a.address}; {job}) {asked:loc} məhkəməyə [şikayət verərək göstərmişdir|müraciət edərək bildirmişdir] ki, icra məmuru {officer.full} {seized} tarixli {seizure} nömrəli aktla ona məxsus {model} markalı, {year} buraxılışı olan, {plate} dövlət nömrə nişanlı avtomobil (VIN {vin}) üzərinə həbs qoymuş, [maşın {place}, {parking} ünvanındakı cərimə meydançasına aparılmışdır. Bundan {learned:loc} xəbər tutmuşdur.|maşını {place}, {parking} ünvanındakı cərimə meydançasına qoydurmuşdur; bunu {learned:loc} öyrənmişdir.]',
    '[Həbsin əsası|Həbs qoyulmasına səbəb] {suit} nömrəli mülki iş üzrə {judged} tarixli qətnamə ilə {d.full:abl} ({d.birthdot} təvəllüdlü, FİN {d.fin}) {c.full:gen} xeyrinə {debt} tutulmasıdır. {writ} nömrəli icra vərəqəsi üzrə {docket} nömrəli icraat açılmış, [avtomobilin satılmasına {ban} nömrəli qərarla qadağa qoyulmuşdur|{ban} nömrəli qərar Yol Polisinə göndərilmişdir].',
    'Ərizəçinin sözlərinə görə, maşını {bought:loc} {dmid} {bazaar} almış, {price} pulu {slip} nömrəli [terminal çeki|qəbz] ilə göndərmiş, tərəflər arasında {sale} nömrəli alqı-satqı müqaviləsi yazılmışdır. [Qeydiyyatı dəyişmək üçün notarius {notary.full} {power} nömrəli etibarnamə təsdiq etmişdir.|{power} nömrəli etibarnaməni notarius {notary.full} təsdiq etmişdir.] Qeydiyyat şəhadətnaməsi ({tech}) və açarlar o vaxtdan ərizəçidədir; sürücülük vəsiqəsi {licence}. Maşını həyat yoldaşı {withspouse} növbə ilə sürürlər, [qayınanası {passenger.full} həftədə üç dəfə onunla müalicəyə ({ill}) aparılır|{passgen} müalicəsinə ({ill}) də bu maşınla gedirlər].',
    'Məhkəmə iclasında ərizəçi əlavə etmişdir ki, {d.surname} [satışdan sonra {place}, {dhome} ünvanından köçmüş, telefonunu ({d.phone}) dəyişmişdir|indi {dhome} ünvanında tapılmır, {d.phone} nömrəsinə cavab vermir]. [Sığorta şəhadətnaməsini ({policy}) agent {agent.full} ərizəçinin adına yazmışdır.|Agent {agent.full} {policy} nömrəli sığortanı ərizəçinin adına rəsmiləşdirmişdir.] [Təmir xərclərini o çəkmiş, {service} ustası {mechanic.full} ({mechanic.phone}) {repair} nömrəli vərəqə vermişdir.|Maşını {service} ustası {mechanic.fullgs} təmir etmiş ({repair} nömrəli vərəqə, tel. {mechanic.phone}), pulunu ərizəçi ödəmişdir.] Cərimələr də (protokol {fine}) ona gəlmişdir.',
    'Tələbkar {c.sg} ({c.address}, {c.phone}) şikayətə etiraz edərək bildirmişdir ki, satış görüntüdür: maşını hələ [qışda|bayramda] borclunun əmisi oğlu {cousin.full} sürürdü, ona bunu qonşusu danışıb. [{middle} adlı dəllal da maşını ona təklif etmişdi.|Maşını satmaq üçün {middle} adlı şəxs elan vermişdi, {middlegiven} yiyəsinin {cousin.given} olduğunu demişdi.] İzahat “{ccol}” imzası ilə protokola əlavə edilmişdir.',
    'Şahid {dealer.full} göstərmişdir ki, [müqavilə onun masasında yazılıb|pul onun yanında sayılıb], {d.given} borclarından danışmayıb, {a.given} isə maşını “{mechanicnick}” dedikləri ustaya baxdırıb. [{guardledger} adına olan növbə jurnalına|Dayanacağın qarovulçusu {guard.full} ({parkphone}) tərəfindən aparılan jurnala] görə maşını [{a.surname}|ərizəçi {acol}] öz əli ilə təhvil verib, içindən uşaq oturacağını və dərmanları götürüb.',
    {
      p: '[{agentcol} məhkəməyə göndərdiyi məktubda|Sığorta agenti {agent.sg} yazılı cavabında] sığorta haqqını {spouse.full:gen} ödədiyini təsdiq etmişdir. {guard.given} kişinin sözlərinə görə, {cousin.surname} dayanacağa heç vaxt gəlməyib.',
      chance: 0.7,
    },
    'İcra məmuru {officer.init} bildirmişdir ki, Yol Polisinin {answer} nömrəli cavabında avtomobil {d.init:gen} adına qeydiyyatdadır, [ona görə həbs qanunidir|başqa mülkiyyətçi barədə məlumat olmamışdır|{a.surname:loc} olan etibarnamə isə mülkiyyət sənədi deyil]. Vəkil {adv.init} (order {warrant}) isə daşınar əşyaya mülkiyyət hüququnun qeydiyyatla yox, verilmə ilə keçdiyini vurğulamışdır.',
  ],
  reasoning: [
    '{law} tələblərinə görə həbs yalnız borcluya məxsus əmlak üzərinə qoyula bilər. Mülki Məcəllənin 181-ci maddəsinə əsasən daşınar əşyaya mülkiyyət hüququ onun verilməsi ilə əldə edilir, qeydiyyat isə yol hərəkətində iştirak üçündür.',
    {
      p: '[Müqavilə, çek və {dealer.init:gen} ifadəsi avtomobilin qətnamədən əvvəl ərizəçiyə verildiyini göstərir.|Avtomobilin qətnamədən əvvəl {a.init:loc} olduğu müqavilə, çek və şahid {dealer.surname:gen} ifadəsi ilə sübut edilmişdir.] {cousinmid} maşını sürdüyü barədə deyilənlər sübutla təsdiqlənməmişdir, {middle} məhkəməyə gəlməmişdir. Deməli, əmlak {d.surname:dat} yox, {a.surname:dat} məxsusdur və həbs ləğv olunmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Lakin icra məmuru reyestr məlumatını əsas götürmüş, qanunu pozmamışdır. Əmlakın kimə məxsus olması barədə {aledger} ilə {d.sg} arasındakı mübahisə şikayət qaydasında deyil, əmlakın həbsdən azad edilməsi barədə iddia qaydasında həll edilməlidir. {dealermid} ifadəsi də həmin işdə qiymətləndirilə bilər.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 263, 264, 442 və 443-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      '{a.full:gen} şikayəti təmin edilsin. İcra məmurunun {seizure} nömrəli aktı ləğv edilsin, {plate} nömrə nişanlı avtomobil {a.caps:dat} qaytarılsın.',
      'Qərardadın surəti {c.full:dat} və icra məmuruna göndərilsin.',
    ],
    dismissed: [
      '{a.full:gen} icra məmurunun hərəkətindən şikayəti təmin edilməsin. Ona iddia qaydasında məhkəməyə müraciət hüququ izah edilsin.',
      'Qərardad barədə {c.full:dat} və {d.full:dat} məlumat verilsin.',
    ],
  },
  traps: ['vin', 'power-of-attorney'],
};

/** The parents, the child, and those at whose doors the bailiff stood. */
function homeFolk(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 29, maxAge: 44 });
  const a = person('a', { role: 'tələbkar', sex: 'f', minAge: 26, maxAge: 40 });
  const grandpa = person('grandpa', {
    ...{ sex: 'm' as const, surname: d.name.surname, house: true },
    ...{ minAge: 60, maxAge: 78 },
  });
  return {
    ...{ a, d, grandpa: fatherOf(d, grandpa) },
    child: person('child', {
      ...{ role: 'uşaq' as const, surname: d.name.surname, father: d.name.given },
      ...{ sex: make.dice.pick(['m', 'f'] as const), minAge: 4, maxAge: 6 },
    }),
    granny: person('granny', { sex: 'f', surname: d.name.surname, minAge: 56, maxAge: 74 }),
    aunt: person('aunt', {
      ...{ sex: 'f' as const, ...(d.russian ? {} : { father: d.father }) },
      ...{ minAge: 27, maxAge: 48 },
    }),
    uncle: person('uncle', {
      ...{ sex: 'm' as const, surname: a.name.surname },
      ...{ ...(a.russian ? {} : { father: a.father }), minAge: 24, maxAge: 45 },
    }),
    teacher: person('teacher', { sex: 'f', minAge: 25, maxAge: 60 }),
    doctor: person('doctor', { minAge: 32, maxAge: 66 }),
    neighbour: person('neighbour', { role: 'şahid', sex: 'f', minAge: 38, maxAge: 72 }),
    newwife: person('newwife', { sex: 'f', minAge: 24, maxAge: 36 }),
    adv: person('adv', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function homePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    writ: of.document('writ', `İV-${n(5)}`, `${n(6)}/u`, `V № ${n(6)}`),
    docket: of.document('docket', `İ/${n(5)}`, `${n(4)}-${n(2)}/q`, n(7)),
    act1: of.document('act1', `${n(2)}-akt`, `A/${n(3)}`, n(4)),
    act2: of.document('act2', `${n(3)}-a`, `AK-${n(4)}`, `${n(2)}/${n(3)}`),
    opinion: of.document('opinion', `PR-${n(4)}`, `${n(3)}/psx`, n(5)),
    ref: of.document('ref', `${n(3)}/m`, `A-${n(4)}`, `${n(2)}-${n(3)}`),
    medical: of.document('medical', `TA-${n(5)}`, `${n(4)}/x`, n(6)),
    birthcert: of.document('child', `AZ-İ № ${n(6)}`, `DŞ ${n(7)}`),
    divorce: of.document('divorce', `BN № ${n(6)}`, `N-${n(5)}`),
    care: of.document('care', `QH-${n(3)}/${n(2)}`, `${n(2)}/${n(4)}`, n(4)),
    warrant: of.document('warrant', `OR-${n(6)}`, n(6), `${n(3)}/${n(4)}`),
    appealno: of.document('appealno', `P-${n(5)}`, `${n(2)}-M/${n(3)}`, n(6)),
    kinphone: of.phone('granny', `050 ${n(3)} ${n(2)} ${n(2)}`, `(070) ${n(3)}-${n(4)}`),
    page: of.network('d', `@ata_ve_balasi${n(2)}`, `fb.example/profil.${n(5)}`),
    ajob: of.workplace(
      'a',
      'ailə həkimi məntəqəsində tibb bacısı',
      '“Lalə” çiçək salonunda satıcı',
      '21 nömrəli məktəbdə rəsm müəllimi',
      'şəhər arxivində operator',
    ),
    djob: of.workplace(
      'd',
      'gəmiqayırma zavodunda rəngsaz',
      '“Oğuz” yanacaqdoldurma məntəqəsində operator',
      'şahmat məktəbində məşqçi',
      'dəmiryol deposunda elektrik',
    ),
    school: standing(
      of.workplace(
        'child',
        '“Ulduzcuq” uşaq bağçasına',
        '15 saylı körpələr evi-uşaq bağçasına',
        '8 nömrəli məktəbin hazırlıq sinfinə',
      ),
      'dat',
    ),
    ill: of.sensitive('child', 'nitq ləngiməsi', 'allergik dermatit', 'gecə qorxuları', 'astma'),
    mhome: abode(make, 'a', 'Şəmsi Bədəlbəyli küç.', 'Yeni Günəş massivi', 'Lətif Kərimov küçəsi'),
    aunthome: abode(make, 'aunt', 'Kəndiçi yol', 'Gilas bağı küçəsi', 'Hacı Dayı döngəsi'),
  };
}

/** A father does not give the child to its mother; the bailiff asks how to go on. */
const CHILD_HANDING: Family = {
  ...WRIT_FRAME,
  key: 'fifteenth-child-handing-over',
  category: 'Məhkəmə qərarının icrası - Uşağın verilməsi barədə qətnamənin icrası',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  facts: (make) => {
    const people = homeFolk(make);
    const { a, d, child, granny, grandpa, aunt, uncle, teacher, neighbour, doctor } = people;
    const judged = make.day(130, 240);
    return {
      ...people,
      ...homePapers(make),
      friend: foreigner(make, 'friend', [
        ['Gülşən', 'Karataş'],
        ['Tamara', 'Nijaradze'],
        ['İrina', 'Voloşina'],
        ['Zəhra', 'Ərdəbili'],
      ]).full,
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(60, 2900)}/${judged.iso.slice(0, 4)}`,
      ),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikasının Qanunu'),
      code: stays(make, 'Ailə Məcəlləsinin 74-cü maddəsinə'),
      aledger: ledger(make, a),
      dcol: columned(make, d),
      dmid: middled(make, d, 'gen'),
      grannygil: { ...nameWith(make, granny, 'given', 'gil-loc'), case: 'loc' as const },
      auntledger: ledger(make, aunt),
      unclemid: middled(make, uncle, 'dat'),
      teachermid: middled(make, teacher),
      neighcol: columned(make, neighbour),
      doctormid: middled(make, doctor, 'gen'),
      withchild: nameWith(make, child, 'given', 'with'),
      grandnick: worded(
        make,
        grandpa,
        `${make.dice.pick(['Ağsaqqal', 'Kirvə'])} ${grandpa.name.given}`,
      ),
      judged,
      visit1: make.day(60, 90),
      visit2: make.day(30, 55),
      asked: make.day(8, 20),
      weeks: make.dice.pick(['iki', 'üç', 'dörd']),
      sum: make.money(100, 600, 50),
    };
  },
  present:
    'tələbkar {a.full:gen}, onun vəkili {adv.full:gen}, borclu {d.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'tələbkar {a.full:gen} borclu {d.full:abl} uşağın alınıb ona verilməsinə dair qətnamənin icra qaydasının dəyişdirilməsi barədə ərizəsinə',
  story: [
    '{suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə tərəflərin birgə övladı {child.full} ({child.birthdot} təvəllüdlü, doğum şəhadətnaməsi {birthcert}) anası {a.full:dat} verilmişdir. [Nikah əvvəllər pozulmuşdur (şəhadətnamə {divorce}).|Tərəflərin nikahı {divorce} nömrəli şəhadətnamə ilə pozulmuşdur.] {writ} nömrəli icra vərəqəsi əsasında {docket} nömrəli icraat başlanmış, [lakin qətnamə icra olunmamışdır|ancaq icra nəticə verməmişdir].',
    'Tələbkar (FİN {a.fin}; {ajob}; {place}, {mhome}; {a.phone}) {asked:loc} verdiyi ərizədə [göstərmişdir|qeyd etmişdir] ki, icra məmuru {officer.full} {visit1:loc} borclunun atası {grandpa.full:gen} {grandpa.address} ünvanındakı evinə getmiş, [qapını nənə {granny.full} açmış, uşağın “dənizə aparıldığını” demişdir ({act1} nömrəli akt)|nənə {granny.full} uşağı {act1} nömrəli aktda yazıldığı kimi “qonaqlığa göndərdiyini” demişdir]. {visit2:loc} [{withchild} bibisi {aunt.full:gen} yanında, {place}, {aunthome} ünvanında görüşmüşlər|uşağı bibisi {aunt.full:loc}, {aunthome} ünvanında tapmışlar]; uşaq ağladığından {act2} nömrəli aktla icra dayandırılmışdır. Tələbkar qardaşı {uncle.full:gen} köməyi ilə uşağı gətirmək istəmiş, [{unclemid} əl qaldırılmışdır|{unclemid} söyüş söyülmüşdür], bu barədə polisə ərizə ({appealno}) verilmişdir.',
    'Borclu {d.full} ({d.birthdot} təvəllüdlü, FİN {d.fin}; {djob}; telefonu {d.phone}) izah etmişdir ki, qətnaməyə hörmət edir, lakin uşaq getmək istəmir. [Uşağın {ill} var, müalicəni həkim {doctor.full} aparır (arayış {medical}).|Həkim {doctor.full} {medical} nömrəli arayışda {child.given:loc} {ill} olduğunu yazmışdır.] [Anası isə gününü işdə keçirir, uşağa rəfiqəsi {friend} baxacaq.|{a.given} axşamadək işdə olur, uşağı isə {friend} adlı rəfiqəsinə tapşırmaq istəyir.] [Yeni həyat yoldaşı {newwife.full} uşağı öz balası kimi saxlayır.|{newwife.full} ilə yenidən evlənib, o da uşağa yaxşı baxır.] Uşaqla çəkdirdiyi şəkillər {page} səhifəsindədir.',
    'Şahid {neighbour.full} bildirmişdir ki, {child.given} çox vaxt {grannygil} qalır, “{grandnick}” kimi tanınan babası onu [həyətdən kənara buraxmır|küçəyə çıxarmır]; anası gələndə isə uşaq pəncərədən əl edir. Bir dəfə {granny.given} xala ({kinphone}) ona deyib ki, [“qoy böyüsün, özü seçər”|“məhkəmə bizə yad deyil”]. İfadə “{neighcol}” imzası ilə təsdiqlənmişdir.',
    'Uşağın yazıldığı {school} göndərilən sorğuya tərbiyəçi-müəllim {teacher.full} {ref} nömrəli arayışla cavab vermişdir: [valideynlərdən yalnız ana maraqlanır|{child.given} iki aydır gəlmir, səbəbini soruşanda {auntledger} “xəstədir” deyib]. Arayışı “{teachermid}” imzalamışdır. Qəyyumluq və himayə orqanının {care} nömrəli rəyində uşağın anaya tədricən verilməsi məqsədəuyğun sayılmışdır.',
    '[Psixoloq-ekspert {expert.full} {opinion} nömrəli rəyində yazmışdır ki,|{opinion} nömrəli psixoloji rəydə (ekspert {expert.full}) göstərilir ki,] uşağın anaya bağlılığı pozulmamışdır, müqavimət [ata evində eşitdiyi sözlərlə|yaşlıların təsiri ilə] bağlıdır. Vəkil {adv.init} (order {warrant}) icranın psixoloqun iştirakı ilə, bibinin evində deyil, neytral yerdə aparılmasını istəmişdir. İcra məmuru {officer.init} [bunu dəstəkləmişdir|məsələnin həllini məhkəmənin ixtiyarına buraxmışdır].',
  ],
  reasoning: [
    '{code} görə valideynlər uşağı qanunsuz saxlayan hər kəsdən onun qaytarılmasını tələb edə bilər; {law} uşağın verilməsini qəyyumluq və himayə orqanının iştirakı ilə icra etməyi nəzərdə tutur. İcra zamanı uşağın mənafeyi üstün tutulur.',
    {
      p: '{dmid} dəlilləri qətnamə ilə artıq qiymətləndirilmişdir. {doctormid} arayışı müalicənin ana yanında davam etdirilməsinə mane olmur, {expert.init:gen} rəyi isə icranın mümkünlüyünü göstərir. {aunt.sg} və {granny.init} icraya maneçilik törətmişlər.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Bununla belə, {child.given:gen} halı nəzərə alınaraq icra birdən-birə deyil, {weeks} həftə ərzində görüşlərlə aparılmalıdır; {uncle.init:gen} həmin görüşlərdə iştirakı məqbul deyil. Borclu barəsində {sum} cərimə tətbiqi barədə tələb isə hələlik əsassızdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Lakin {aledger} yalnız iki cəhddən sonra müraciət etmiş, icra məmuru isə qanunda nəzərdə tutulmuş tədbirlərin hamısını görməmişdir. {dcol} barəsində məcburi tədbirlər tükənmədiyindən icra qaydasının dəyişdirilməsinə əsas yoxdur; {teacher.surname:gen} arayışı da əksini göstərmir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263 və 264-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      '{a.full:gen} ərizəsi təmin edilsin. {child.full} {d.full:abl} alınaraq psixoloqun və qəyyumluq və himayə orqanının nümayəndəsinin iştirakı ilə {a.full:dat} verilsin.',
      '{d.caps:dat} icraya mane olmamaq tapşırılsın.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin. {child.full:gen} {a.full:dat} verilməsi {weeks} həftə ərzində mərhələlərlə icra edilsin, cərimə barədə tələb rədd edilsin.',
    ],
    dismissed: [
      '{a.full:gen} icra qaydasının dəyişdirilməsi barədə ərizəsi rədd edilsin. {docket} nömrəli icraat davam etdirilsin, bu barədə {d.full:dat} məlumat verilsin.',
    ],
  },
  traps: ['child', 'gil', 'kin'],
};

export const FIFTEENTH_ENFORCEMENT: readonly Family[] = [SEIZED_CAR, CHILD_HANDING];
