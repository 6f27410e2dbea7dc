import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { hyphened } from './clerk-forms.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, lastDay, stays } from './name-endings.ts';
import { papersOf, sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { written } from './written-forms.ts';

/** The entrepreneur, those who made, brought and took the furniture, and who speaks for the company. */
function suppliers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 29, maxAge: 60 });
  return {
    p,
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    dir: person('dir', { sex: 'm', minAge: 36 }),
    acc: sometimesRussian(
      make,
      person('acc', { sex: 'f', minAge: 30 }),
      0.25,
      ['Qorbunova', 'Larisa', 'Anatolyevna'],
      ['Şevçenko', 'Olqa', 'Borisovna'],
      ['Yefimova', 'Natalya', 'Gennadyevna'],
    ),
    keeper: person('keeper', { role: 'şahid', sex: 'm', minAge: 30 }),
    driver: person('driver', { sex: 'm', minAge: 25 }),
    master: sometimesRare(
      make,
      person('master', { sex: 'm', minAge: 28 }),
      0.3,
      ['Qaziməmmədov', 'Şıxkərim'],
      ['Abduləzizov', 'Ferzilah'],
      ['Tahirov', 'Zeydulla'],
    ),
    kin: person('kin', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father, minAge: 25 },
    }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function supplyPapers(make: Make) {
  const { of, n } = papersOf(make);
  const year = make.adopted.slice(2, 4);
  return {
    pvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    deal: of.contract('deal', `M-${n(2)}/${year}`, `${n(3)}/MÇ`, `${n(2)}-${n(4)}`),
    proxy: of.document('proxy', n(3), `E-${n(3)}/${year}`, `${n(2)}/${n(3)}`),
    act: of.document('act', `${n(2)}/TT`, n(4), `TT-${n(3)}`),
    invoice: of.document('invoice', `MT${n(10)}`, `MT-${n(8)}`, `EQF ${n(9)}`),
    recon: of.document('recon', `ÜA-${n(3)}`, `${n(2)}/${n(3)}`, n(3)),
    claim: of.document('claim', `${n(2)}/İM`, n(3), `ÇM-${n(4)}`),
    answer: of.document('answer', `${n(3)}/${year}`, `C-${n(3)}`, `01-${n(2)}/${n(3)}`),
    opinion: of.document('opinion', `${n(4)}/${n(2)}`, n(5), `ƏR-${n(3)}`),
    warrant: of.document('warrant', n(6), `${n(5)}-K`, `OR-${n(4)}`),
    truck: of.plate(
      'truck',
      make.plate('x').text,
      `77-${make.dice.pick(['BK', 'VC', 'HT'])}-${n(3)}`,
    ),
    site: of.place(
      'site',
      'Novxanı kəndindəki istirahət bazası',
      'Keşlə qəsəbəsindəki inzibati bina',
      'Nabran qəsəbəsindəki kotec sahəsi',
      'Xırdalan şəhərinin girişindəki ofis',
      '“Şüvəlan Park” yaxınlığındakı mehmanxana',
    ),
    workshop: of.place(
      'workshop',
      'Sabunçu qəsəbəsi',
      'Hökməli qəsəbəsi',
      'Zığ qəsəbəsi',
      'Mehdiabad qəsəbəsi',
    ),
  };
}

/** An entrepreneur made and brought furniture to a company, which has paid only the advance. */
const FURNITURE: Family = {
  key: 'fourteenth-furniture-supply',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Malgöndərmə müqaviləsi üzrə borcun tutulması',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 1 },
  note: 'commercial',
  cast: {
    d: { as: 'company', trade: 'work', role: 'cavabdeh' },
    bank: { as: 'company', trade: 'bank' },
  },
  facts: (make) => {
    const people = suppliers(make);
    const price = make.money(18000, 64000, 100);
    const advance = { t: 'money' as const, qepik: Math.round(price.qepik / 40000) * 10000 };
    const debt = price.qepik - advance.qepik;
    const defect = Math.round(debt / 100000) * 10000;
    const designer = foreigner(make, 'designer', [
      ['Serhat', 'Özdemir'],
      ['Elif', 'Karataş'],
      ['Giorgi', 'Beridze'],
      ['Nino', 'Kapanadze'],
      ['Reza', 'Tabrizi'],
    ]);
    return {
      ...people,
      ...supplyPapers(make),
      ...{ designer: designer.full, designersur: designer.surname },
      accbehind: written(make, people.acc, 'behind'),
      keeperof: hyphened(make, people.keeper, 'gen'),
      code: stays(make, 'Mülki Məcəllənin 385, 567 və 578-ci maddələrinin'),
      fineart: stays(make, 'Mülki Məcəllənin 462 və 464-cü maddələrinə'),
      ...{ price, advance },
      debt: { t: 'money' as const, qepik: debt },
      defect: { t: 'money' as const, qepik: defect },
      part: { t: 'money' as const, qepik: debt - defect },
      fine: make.money(400, 2600, 10),
      duty: make.money(200, 900, 10),
      signed: make.day(430, 500),
      paidon: make.day(415, 428),
      delivered: make.day(340, 380),
      claimed: make.day(180, 230),
      days: make.dice.pick([5, 10, 15, 20]),
      goods: make.dice.pick([
        '24 ədəd iş masası, 60 ədəd stul və 12 ədəd paltar şkafı',
        '38 otaq üçün yataq dəsti və 76 ədəd tumba',
        'yeməkxana üçün 30 ədəd masa və 140 ədəd stul',
        'qəbul zalının piştaxtası, 8 ədəd divan və 16 ədəd kreslo',
      ]),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    '[iddiaçı fərdi sahibkar|fərdi sahibkar] {p.full:gen} cavabdeh {d.full:dat} qarşı [malgöndərmə müqaviləsi üzrə əsas borcun və dəbbə pulunun tutulması|mebelin dəyərinin ödənilməmiş hissəsinin və cərimənin tutulması] tələbinə dair kommersiya işinə',
  story: [
    '[Fərdi sahibkar {p.full} məhkəməyə iddia ərizəsi ilə müraciət edərək göstərmişdir ki,|İddiaçı {p.full} iddia ərizəsində bildirmişdir ki,] o, {workshop:loc} mebel istehsalı ilə məşğul olur (VÖEN {pvoen}, FİN {p.fin}, qeydiyyat ünvanı: {p.address}). {signed:loc} onunla {d.full} (VÖEN {d.voen}) arasında {deal} nömrəli müqavilə bağlanmışdır. Müqaviləni cavabdehin adından direktor {dir.full} imzalamışdır. Müqaviləyə əsasən iddiaçı {goods} hazırlayıb {site:dat} çatdırmalı, cavabdeh isə bunun müqabilində {price} ödəməli idi.',
    'Cavabdeh {paidon:loc} {bank:loc} olan {p.account} nömrəli hesaba {advance} avans köçürmüşdür. Qalan məbləğ mebelin təhvil verilməsindən sonra {days} bank günü ərzində ödənilməli idi. Müqavilənin 6.2-ci bəndinə görə gecikdirilən hər gün üçün 0,1 faiz dəbbə pulu hesablanır.',
    'Mebel {delivered:loc} sürücü {driver.gs:gen} idarə etdiyi {truck} dövlət nömrə nişanlı yük avtomobili ilə [aparılmış|gətirilmiş], {act} nömrəli təhvil-təslim aktını [cavabdehin anbardarı {keeper.full} və iddiaçının qardaşı {kin.full}|iddiaçının tapşırığı ilə qardaşı {kin.full}, cavabdeh tərəfdən isə anbardar {keeper.full}] imzalamışlar. [Quraşdırma işlərini usta {master.gs} [üç gün|bir həftə] ərzində görmüşdür.|Mebeli yerində usta {master.full} quraşdırmışdır.|Usta {master.sg} quraşdırmanı [üç günə|bir həftəyə] başa çatdırmışdır.] {invoice} nömrəli elektron qaimə-faktura cavabdehin elektron kabinetinə göndərilmiş və ona etiraz edilməmişdir.',
    '[Tərəflər arasında tərtib olunmuş {recon} nömrəli üzləşmə aktında baş mühasib {acc.full} {debt} borcun qaldığını imzası ilə təsdiq etmişdir.|{recon} nömrəli üzləşmə aktına görə qalıq borc {debt} təşkil edir; aktı cavabdehin adından baş mühasib {acc.gs} imzalamışdır.] İddiaçı {claimed:loc} {claim} nömrəli məktubla borcun ödənilməsini tələb etmiş, [cavabdeh {answer} nömrəli cavabında maliyyə çətinliyini əsas gətirərək möhlət istəmişdir|{answer} nömrəli cavab məktubunda {dir.init} ödənişin növbəti rübdə ediləcəyinə söz vermişdir]. Bundan sonra {dir.given} müəllim [zənglərə cavab verməmişdir|iddiaçının {p.phone} nömrəsindən etdiyi zənglərə cavab verməmişdir].',
    '[Məhkəmə iclasında iddiaçı iddianı müdafiə edərək {debt} əsas borcun və {fine} dəbbə pulunun cavabdehdən tutulmasını xahiş etmişdir. Vəkil {adv.init} onun dediklərinə qoşulmuşdur.|İclasda vəkil {adv.init} iddianı müdafiə etmiş, {debt} əsas borcun və {fine} dəbbə pulunun cavabdehdən tutulmasını xahiş etmişdir.]',
    'Cavabdehin nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə əsasında) iddianı [qəbul etməyərək|tanımayaraq] izah etmişdir ki, mebelin bir hissəsi [dizayner {designer:gen} hazırladığı eskizə uyğun deyildir|qüsurludur və dizayner {designer} tərəfindən hazırlanmış eskizdən fərqlənir]. Bu barədə usta {master.surname:dat} yerindəcə irad bildirilmiş, lakin o, çatışmazlığı aradan qaldırmamışdır. [Nümayəndənin sözlərinə görə, {keeperof} aktı imzalamağa səlahiyyəti olmamışdır.|{rep.init} həmçinin göstərmişdir ki, anbardar aktı imzalamağa vəkil edilməmişdir.] [Borcun bir hissəsi iddiaçının qardaşı {kin.given:dat} nağd verilmişdir, lakin qəbz alınmamışdır.|Bundan başqa, {kin.gs:dat} bir hissə pul nağd ödənilmiş, sənəd tərtib edilməmişdir.]',
    'Şahid {keeper.full} məhkəmədə ifadə vermişdir ki, malı {dir.init:gen} göstərişi ilə sayıb qəbul etmişdir; [bir neçə stulun qıçı laxlayırdı, {driver.given} onları geri aparmaqdan imtina etdi|qablaşdırma açılarkən sürücü {driver.given} də orada idi, heç bir qüsur görünmürdü]. {kin.given} [ona nağd pul verilməsini inkar etmişdir|ilə əvvəllər tanışlığı olmamışdır].',
    {
      p: 'Məhkəmənin qərardadı ilə təyin edilmiş əmtəəşünaslıq ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} göstərmişdir ki, mebelin materialı müqavilədəki təsvirə uyğundur, aşkar edilmiş çatışmazlıqların aradan qaldırılması xərci {defect} təşkil edir.',
      only: ['partly-granted', 'dismissed'],
    },
    {
      p: '{designersur} elektron qaydada göndərdiyi yazılı izahatda bildirmişdir ki, eskizdə sonradan edilən dəyişikliklər baş mühasib {accbehind} ilə razılaşdırılmışdır.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, tərəflər arasında malgöndərmə münasibəti yaranmışdır. {code} mənasına görə alıcı təhvil aldığı malın haqqını müqavilədə göstərilən müddətdə ödəməlidir, öhdəlik isə şərtlərə uyğun, vicdanla və müəyyən vaxtda icra edilməlidir. Öhdəliyi pozan borclu {fineart} əsasən dəbbə pulu ödəyir.',
    {
      p: 'Təhvil-təslim aktı, qaimə-faktura və {acc:gen} imzaladığı üzləşmə aktı borcun mövcudluğunu təsdiq edir. Anbardarın səlahiyyəti şəraitdən irəli gəlir: {keeper} malı direktorun göstərişi ilə qəbul etmişdir. {kin:dat} nağd ödəniş edilməsi barədə dəlil heç bir yazılı sübutla təsdiqlənmir.',
      only: ['granted'],
    },
    {
      p: 'Borcun əsası sübut olunmuşdur, lakin {expert:gen} rəyi ilə müəyyən edilən çatışmazlıqların dəyəri ödənilməli məbləğdən çıxılmalıdır. {master:gen} qüsuru aradan qaldırmaması satıcının riskidir. Dəbbə pulu üzrə tələb isə borcun məbləği mübahisəli olduğundan əsassızdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İşin materiallarından görünür ki, {p} ekspertin müəyyən etdiyi qüsurları aradan qaldırmaq barədə yazılı öhdəlik götürmüş, onu icra etmədən borcu tələb etmişdir. Müqaviləyə görə son ödəniş yalnız qüsursuz təhvildən sonra yaranır. Üzləşmə aktında {acc:gen} imzası bu şərti dəyişmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 77, 88, 119, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d.full:abl} fərdi sahibkar {p.full:gen} xeyrinə {debt} əsas borc və {fine} dəbbə pulu tutulsun. {duty} dövlət rüsumu cavabdehin üzərinə qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{d.full:abl} (VÖEN {d.voen}) {p.full:gen} xeyrinə {part} tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['Fərdi sahibkar {p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

/** The partner who leaves, the one who stays, and those whom the accounts and the works are known to. */
function partners(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 38, maxAge: 63 });
  const spouse = p.sex === 'm' ? ('f' as const) : ('m' as const);
  const other = person('other', { role: 'üçüncü şəxs', minAge: 36, maxAge: 60 });
  return {
    ...{ p, other },
    founder: person('founder', { sex: 'm', minAge: 62, surname: other.name.surname }),
    rep: person('rep', { role: 'nümayəndə', minAge: 27 }),
    spouse: person('spouse', { sex: spouse, surname: p.name.surname, minAge: 36 }),
    acc: person('acc', { sex: 'f', minAge: 32 }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 34 }),
    secretary: sometimesRussian(
      make,
      person('secretary', { sex: 'f', minAge: 24, maxAge: 45 }),
      0.2,
      ['Tkaçenko', 'İrina', 'Stanislavovna'],
      ['Polyakova', 'Viktoriya', 'Arkadyevna'],
    ),
    tenant: person('tenant', { sex: 'm', minAge: 30 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    valuer: person('valuer', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function sharePapers(make: Make) {
  const { of, n } = papersOf(make);
  const year = make.adopted.slice(2, 4);
  return {
    extract: of.document('extract', n(10), `${n(4)}-${n(4)}`, `KDR-${n(6)}`),
    leaving: of.document('leaving', `${n(1)}-${n(4)}`, `R-${n(5)}`, `${n(4)}/${year}`),
    minutes: of.document('minutes', `0${n(1)}/${year}`, n(2), `İP-${n(2)}`),
    letter: of.document('letter', `${n(2)}/${n(3)}`, `Ç-${n(3)}`, n(4)),
    report: of.document('report', `Q-${n(4)}`, `${n(3)}/QH`, `${n(2)}-${n(3)}/${year}`),
    proxy: of.document('proxy', n(4), `${n(2)}-E/${n(3)}`, `ET-${n(4)}`),
    lease: of.contract('lease', `İ-${n(3)}/${year}`, `${n(2)}/${n(4)}`, `${n(3)}-İC`),
    base: make.property('base'),
    crane: of.plate(
      'crane',
      make.plate('x').text,
      `10-${make.dice.pick(['EX', 'FM', 'ZP'])}-${n(3)}`,
    ),
    yard: of.place(
      'yard',
      'Qobu qəsəbəsi',
      'Binə qəsəbəsi',
      'Ceyranbatan qəsəbəsi',
      'Puta qəsəbəsi',
      'Alatava massivindəki sahə',
    ),
    newjob: of.workplace(
      'newjob',
      '“Körpüqayıran” trestində layihə rəhbəri',
      'Memarlıq və İnşaat Universitetində dosent',
      'Sumqayıt Kimya Sənaye Parkında smeta mühəndisi',
    ),
    ill: of.sensitive('ill', 'infarkt', 'insult', 'şəkərli diabet', 'bel disk yırtığı'),
  };
}

/** Someone who left a company wants the real worth of the share that was his. */
const SHARE: Family = {
  key: 'fourteenth-partner-share',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Korporativ mübahisələr - İştirakçının payının dəyərinin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  note: 'commercial',
  cast: {
    d: { as: 'company', trade: 'build', role: 'cavabdeh' },
    buyer: { as: 'company', trade: 'supply' },
  },
  facts: (make) => {
    const people = partners(make);
    const worth = make.money(60000, 240000, 1000);
    const share = make.dice.pick([25, 30, 40, 45]);
    const died = lastDay(make, 'founder', 2600, 3600);
    const investor = foreigner(make, 'investor', [
      ['Mehmet Emre', 'Toprak'],
      ['Davit', 'Lomidze'],
      ['Behruz', 'Ənsari'],
      ['Timur', 'Axmetov'],
      ['Zurab', 'Gelaşvili'],
    ]);
    return {
      ...people,
      ...sharePapers(make),
      ...{ investor: investor.full, investorsur: investor.surname },
      ...{ diedday: died.day, diedyear: died.year },
      foremanbehind: written(make, people.foreman, 'behind'),
      code: stays(make, 'Mülki Məcəllənin 87, 93 və 94-cü maddələrinə'),
      register: stays(
        make,
        '“Hüquqi şəxslərin dövlət qeydiyyatı və dövlət reyestri haqqında” Qanunun',
      ),
      ...{ share, rest: 100 - share, worth },
      offered: make.money(4000, 18000, 500),
      awarded: { t: 'money' as const, qepik: Math.round((worth.qepik * 0.7) / 10000) * 10000 },
      interest: make.money(900, 4200, 10),
      cost: make.money(300, 1200, 50),
      joined: make.day(2200, 2500),
      left: make.day(380, 460),
      met: make.day(330, 370),
      wrote: make.day(240, 290),
    };
  },
  present:
    '[iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}|iddiaçının vəkili {adv.full:gen}, iddiaçı {p.full:gen}], cavabdehin nümayəndəsi {rep.full:gen}, üçüncü şəxs {other.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {other.full}, [iştirak payının dəyərinin ödənilməsi|cəmiyyətdən çıxmış iştirakçının payının həqiqi dəyərinin tutulması] tələbi üzrə kommersiya işinə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, ünvanı: {p.address}) [iddia ərizəsində göstərmişdir ki,|məhkəməyə müraciət edərək bildirmişdir ki,] {joined:abl} {d.full:gen} (VÖEN {d.voen}, {d.address}) iştirakçısı olmuş, nizamnamə kapitalında {share} faiz paya malik olmuşdur. Qalan {rest} faiz pay {other.full:dat} məxsusdur. Bu, kommersiya hüquqi şəxslərin dövlət reyestrindən {extract} nömrəli çıxarışla təsdiq olunur.',
    'Cəmiyyəti {other.surname:gen} əmisi {founder.full} yaratmışdır. O, {diedday} {diedyear}də vəfat etmiş, bundan sonra işlərin idarə edilməsi faktiki olaraq {other.init:dat} keçmişdir. [İddiaçı mühasibat sənədləri ilə tanış olmaq istədikdə baş mühasib {acc.full} sənədləri ona göstərməmişdir.|İddiaçının illik balansı görmək tələbini baş mühasib {acc.full} cavabsız qoymuşdur.]',
    'İddiaçı {left:loc} cəmiyyətdən çıxması haqqında ərizə vermiş, ərizədəki imza notarius {notary.full} tərəfindən təsdiq edilmişdir (reyestr № {leaving}). {met:loc} keçirilmiş ümumi yığıncağın {minutes} nömrəli protokolu ilə ərizə qəbul edilmiş, payın dəyəri {offered} müəyyən olunmuşdur. [Protokolu yığıncağın katibi {secretary.full} tərtib etmişdir.|Yığıncağın katibi {secretary.gs} olmuşdur.] İddiaçı bu məbləğlə razılaşmamış, {wrote:loc} {letter} nömrəli məktubla payın həqiqi dəyərinin ödənilməsini tələb etmişdir.',
    'İddiaçının mövqeyinə görə, cəmiyyətin {yard:loc} yerləşən istehsalat bazası ({base} nömrəli çıxarış) və {crane} qeydiyyat nişanlı avtokranı balansda köhnə qiymətlə göstərilmişdir. [Bazanın bir hissəsi {lease} nömrəli müqavilə ilə sahibkar {tenant.gs:dat} icarəyə verilmiş, icarə haqqı isə uçota alınmamışdır.|{lease} nömrəli müqavilə üzrə anbarı icarəyə götürən {tenant.full:gen} ödədiyi pul da balansda əks olunmamışdır.] [Avtokranı almaq üçün {buyer} adından {investor} gəlmiş, daha yüksək qiymət təklif etmişdir.|{investor} bazaya baxmış, onu {buyer} üçün almaq istədiyini demişdir.]',
    {
      p: 'İddiaçı əlavə etmişdir ki, keçirdiyi {ill} səbəbindən tikinti sahəsinə gedə bilmir, hazırda {newjob} işləyir, ailəni həyat yoldaşı {spouse.full} dolandırır.',
      chance: 0.5,
    },
    'Cavabdehin nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) iddiaya etiraz edərək [bildirmişdir ki,|göstərmişdir ki,] payın dəyəri balans əsasında düzgün hesablanmış, {offered} iddiaçının {p.account} hesabına köçürülmüşdür. {p.init} işlədiyi dövrdə cəmiyyətin vəsaiti hesabına {spouse.init:gen} adına təmir işləri gördürmüşdür. Üçüncü şəxs {other.full} nümayəndənin dediklərini təsdiqləmiş, {investorsur} ilə danışıqların nəticəsiz qaldığını göstərmişdir.',
    'Şahid qismində dindirilmiş iş icraçısı {foreman.full} bildirmişdir ki, bazada iki anbar və beton qovşağı işlək vəziyyətdədir, anbarlardan birini {tenant.surname} istifadə edir, pulu isə [hər ay {acc.init} yığır|{acc.given} xanıma verilir]. {spouse.given:gen} evində təmir işlərini [o, öz hesabına görmüşdür|cəmiyyətin fəhlələri görməmişdir].',
    'Müstəqil qiymətləndirici {valuer.full:gen} {report} nömrəli hesabatına əsasən cəmiyyətin xalis aktivlərinə görə iddiaçının payının həqiqi dəyəri {worth} təşkil edir. [Hesabat tərəflərə təqdim edilmiş, {rep.init} onunla razılaşmadığını bildirmişdir.|Tərəflərə hesabatla tanış olmaq imkanı verilmişdir.]',
  ],
  reasoning: [
    '{code} əsasən məhdud məsuliyyətli cəmiyyətin iştirakçısı digər iştirakçıların razılığından asılı olmayaraq cəmiyyətdən çıxa bilər və ona payının həqiqi dəyəri ödənilməlidir. Dəyər xalis aktivlərin məbləğindən hesablanır. {register} 14-cü maddəsi dəyişikliyin reyestrdə aparılmasını nəzərdə tutur.',
    {
      p: 'Yığıncağın protokolunda yazılan məbləğ iştirakçı üçün məcburi deyildir. {valuer:gen} hesabatı ətraflıdır, {foreman:gen} ifadəsi ilə uzlaşır. {p:dat} qarşı irəli sürülən təmir xərcləri barədə heç bir sübut təqdim olunmamışdır.',
      only: ['granted'],
    },
    {
      p: 'Hesabatda icarəyə verilmiş anbarın dəyəri iki dəfə nəzərə alınmış, {foremanbehind} isə avtokranın nasaz olduğunu təsdiq etmişdir. {p:dat} əvvəllər ödənilmiş {offered} çıxılmaqla payın dəyəri {awarded} hesab edilməlidir. Faizin ({interest}) tutulması tələbi əsassızdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı və {other} arasında çıxma günü bağlanmış razılaşmada payın dəyərinin balans üzrə hesablanması qəbul edilmişdir. Razılaşma etibarsız sayılmamış, {offered} iddiaçı tərəfindən etirazsız alınmışdır. {secretary:gen} tərtib etdiyi protokolun məzmunu da bunu təsdiq edir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən və Mülki Prosessual Məcəllənin 217-220, 227, 233-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə payın dəyəri kimi {worth}, gecikdirmə faizi kimi {interest}, qiymətləndirmə xərci kimi {cost} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {p.caps:gen} xeyrinə {awarded} tutulsun. İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['İddiaçı {p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
};

export const FOURTEENTH_COMMERCIAL: readonly Family[] = [FURNITURE, SHARE];
