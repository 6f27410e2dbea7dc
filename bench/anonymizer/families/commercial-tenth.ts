import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { named, renamed } from './named-forms.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** Those of a small company: who leaves it, who stays, who keeps its books. */
function partners(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', minAge: 38, maxAge: 60 }),
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 40 }),
    second: person('second', { role: 'üçüncü şəxs', sex: 'f', minAge: 35 }),
    books: person('books', { role: 'şahid', sex: 'f', minAge: 41, maxAge: 60 }),
    clerk1: person('clerk1', { sex: 'f', maxAge: 35 }),
    courier: person('courier', { sex: 'm', maxAge: 40 }),
    guard: renamed(
      make,
      person('guard', { role: 'şahid', sex: 'm', minAge: 50 }),
      ...['Bəylərağa', 'Şamməmməd', 'Qaraxan', 'Sultanhəmid', 'Alagöz'],
    ),
    buyer: person('buyer', { sex: 'm', minAge: 33 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    auditor: person('auditor', { kind: 'keep', sex: 'm' }),
  };
}

function sharePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    extract: of.document('extract', `${n(10)}-ÇX`, `DQ-${n(6)}/${n(2)}`, `${n(3)}/${n(5)}`),
    minutes: of.document('minutes', `0${n(1)}`, `ÜY-${n(2)}/${n(2)}`, `${n(1)}-P`),
    minutes2: of.document('minutes2', `1${n(1)}`, `${n(2)}/ÜY`, `NY ${n(3)}`),
    exit: of.document('exit', `3M-${n(3)}`, `${n(4)}/ər`, `${n(5)}`),
    waybill: of.document('waybill', `${n(4)} ${n(4)} ${n(4)}`, `KR${n(8)}`, `${n(10)}`),
    balance: of.document('balance', `${n(2)}-H/${n(2)}`, `B${n(8)}`, `${n(3)}`),
    opinion: of.document('opinion', `AE ${n(3)}-${n(2)}`, `${n(5)}-İQ`, `${n(2)}/${n(4)}`),
    handover: of.document('handover', `TT-${n(3)}`, `${n(4)}/a`, `A-${n(2)}/${n(2)}`),
    order: of.document('order', `${n(3)}-k`, `Ə-${n(4)}`, `${n(2)}/ş`),
    proxy: of.document('proxy', `${n(2)}-E/${n(2)}`, `N ${n(5)}`, `${n(4)}`),
    credit: of.contract('credit', `BK-${n(4)}/${n(4)}`, `${n(6)}-KX`, `K${n(8)}`),
    lease: of.contract('lease', `İ-${n(3)}/${n(2)}`, `${n(2)}/icr`, `QYS ${n(4)}`),
    store: of.property('store', `5${n(11)}`, `${n(2)}-${n(4)}-${n(4)}`, `Q${n(8)}`),
    truck: of.plate('truck', `99-TS-${n(3)}`, `10 HK ${n(3)}`, `90VB${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'truck'),
    pvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    office: of.email('office', `kargzr${n(2)}@sirket.example`, `ofis.${n(3)}@poct.example`),
    domain: of.network('domain', `sirket-${n(3)}.example`, `portal${n(2)}.anbar.example`),
    market: of.place(
      'market',
      '“EuroHome” ticarət mərkəzinin arxasındakı',
      'Böyükşor gölünün sahilindəki',
      'Qaraçuxur qəsəbəsindəki',
      'Köhnə Günəşli massivindəki',
      'Saray qəsəbəsindəki',
    ),
  };
}

/** One who leaves a company wants the worth of the share. */
const SHARE: Family = {
  key: 'tenth-share-payout',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Korporativ mübahisələr - Cəmiyyətdən çıxan iştirakçıya payın dəyərinin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  cast: {
    d: { as: 'company', trade: ['work', 'supply'], role: 'cavabdeh' },
    b: { as: 'company', trade: 'bank', role: 'üçüncü şəxs' },
  },
  facts: (make) => {
    const people = partners(make);
    const third = foreigner(make, 'third', [
      ['Orxun', 'Demirtaş'],
      ['Giorgi', 'Lomtadze'],
      ['Aleksandr', 'Veremeyenko'],
      ['Farrux', 'Mirzayaxşı'],
      ['Konrad', 'Zielinski'],
    ]);
    return {
      ...people,
      ...sharePapers(make),
      ...{ third: third.full, thirdsurname: third.surname, thirdcaps: third.caps },
      pinit: named(make, people.p, 'initialled'),
      secondreg: named(make, people.second, 'register'),
      guardtail: named(make, people.guard, 'tail'),
      booksbehind: written(make, people.books, 'behind'),
      courierspaced: written(make, people.courier, 'spaced'),
      withbuyer: nameWith(make, people.buyer, 'surname', 'with'),
      law: stays(make, '“Hüquqi şəxslərin dövlət qeydiyyatı haqqında” 560-IIQ nömrəli Qanunun'),
      codes: stays(make, 'Mülki Məcəllənin 87, 93 və 96-cı maddələri'),
      founded: make.day(2200, 3200),
      exitday: make.day(420, 500),
      asked: make.day(330, 380),
      examined: make.day(70, 110),
      percent: make.dice.pick(['24', '33,3', '40', '15,5']),
      rest: make.dice.pick(['30', '22,5', '41']),
      claim: make.money(60000, 240000, 100),
      worth: make.money(31000, 58000, 10),
      loan: make.money(40000, 95000, 500),
      cut: make.money(4200, 11800, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {adv.full:gen}, cavabdehin direktoru {director.full:gen}, üçüncü şəxslərdən {second.full:gen} iştirakı ilə ({b:gen} nümayəndəsi iclasa qatılmamışdır),',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nizamnamə kapitalındakı payın dəyərinin ödənilməsi tələbinə dair kommersiya işinə',
  story: [
    'İŞTİRAKÇILAR. {d.full} (VÖEN: {d.voen}; hüquqi ünvan: {d.address}) {founded} tarixində qeydə alınıb, dövlət reyestrindən çıxarışın nömrəsi {extract}. İlk protokola ({minutes} №-li) əsasən paylar belə bölünüb:\n{p.full} – {percent} faiz;\n{secondreg} – {rest} faiz;\n{thirdcaps}, {domain} saytının yaradıcısı – qalan hissə.\nİştirakçılardan heç biri digərinin qohumu deyil. Direktor {director.full} {order} nömrəli əmrlə təyin olunub.',
    'MƏSƏLƏ 1: ÇIXMA BAŞ TUTUBMU?\nİddiaçının sözləri. {p.gs} (FİN {p.fin}, fərdi VÖEN {pvoen}) {exitday:loc} notarius {notary.full:gen} yanında cəmiyyətdən çıxmaq haqqında ərizə imzalayıb (notariat qeydi {exit}), bir nüsxəsini {office} ünvanına, əslini kuryerlə göndərib. Kuryer {courierspaced} zərfi (yük qaiməsi {waybill}) {guard.full:dat} verib.\nCavabdehin sözləri. Zərf açılmayıb, elektron qutuya isə o dövrdə artıq işdən çıxmış kargüzar {clerk1.full} baxırdı. {guardtail} iclasda zərfi direktorun masasına özü qoyduğunu, kargüzarın həmin gün işdə olduğunu söylədi.',
    'MƏSƏLƏ 2: PAYIN DƏYƏRİ NƏ QƏDƏRDİR?\nİddiaçı {market} anbarın (reyestr nömrəsi {store}) bazar qiymətini əsas götürüb {claim} tələb edir. Cavabdeh balansa ({balance}) söykənir. Ekspert-auditor {auditor.full:gen} {examined} tarixli {opinion} saylı rəyinə əsasən, {b} qarşısında {credit} nömrəli müqavilə üzrə {loan} borc çıxıldıqdan sonra payın həqiqi dəyəri {worth} edir. Baş mühasib {booksbehind} şahid qismində borcun son aylarda bir hissəsinin ödənildiyini, hesabın {d.account} olduğunu göstərib.',
    'MƏSƏLƏ 3: ƏVƏZLƏŞDİRMƏ MÜMKÜNDÜRMÜ?\nDirektor {director.init} iddia edir ki, {p.surname} gedəndə şirkətin {truck} nişanlı (ban nömrəsi {vin}) maşınını özü ilə aparıb və {withbuyer} danışıb onu satışa çıxarıb. {buyer.full} yazılı izahatında elanı gördüyünü, maşını isə almadığını yazır. İddiaçı təhvil-təslim aktını ({handover}) təqdim edərək maşının icarədə ({lease} nömrəli müqavilə) olduğunu və vaxtında qaytarıldığını bildirib.',
    'ÜÇÜNCÜ ŞƏXSLƏR. {second.sg} iddianı əsaslı sayır, amma ödənişin bir ilə bölünməsini istəyir. {third} videobağlantı ilə: “Protokol {minutes2} mənsiz yazılıb, mənim yerimə {thirdsurname} deyə kim imza atıb, bilmirəm”. [Bu barədə ayrıca şikayət verməyib.|Ayrıca araşdırma istəməyib.]',
    {
      p: 'Etibarnamə ({proxy}) əsasında iddiaçının adından danışıqları vəkili aparıb; {asked} tarixli yazılı tələbə cavab gəlməyib. {p.email} ünvanına göndərilmiş avtomatik bildiriş cavab sayıla bilməz.',
      chance: 0.7,
    },
  ],
  reasoning: [
    '{codes} iştirakçıya digərlərinin razılığı olmadan cəmiyyətdən çıxmaq və payının dəyərini pulla almaq hüququ verir. {law} tələb etdiyi qeydiyyat dəyişikliyinin gecikməsi bu hüququ aradan qaldırmır.',
    'Birinci məsələ üzrə məhkəmə {guard.init:gen} ifadəsini etibarlı sayır: {clerk1.init} işdən çıxma ərizəsini zərfin verildiyi gündən sonra yazıb. Çıxma ərizənin alındığı gündən baş tutmuşdur.',
    {
      p: 'İkinci məsələ üzrə: auditor anbarı balans qiyməti ilə hesablamışdır; {books.surname:gen} dedikləri borcun azaldığını göstərir. Bazar qiyməti ilə hesablama düzgündür, tələb tam həcmdə təmin edilməlidir.',
      only: ['granted'],
    },
    {
      p: 'İkinci məsələ üzrə məhkəmə {auditor.init:gen} rəyini əsas götürür. Üçüncü məsələyə gəldikdə, maşının geri verildiyi aktla sübut olunur, lakin təmir pulu ({cut}) {pinit} tərəfindən boyna alındığından çıxılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Ərizənin verildiyi gün cəmiyyətin xalis aktivləri mənfi olub: {books.init} bunu bütün dövrlər üzrə təsdiq etmişdir. Belə halda ödəniləcək dəyər yaranmır, {second.surname:gen} razılığı isə nəticəni dəyişmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 87, 93, 96, 385, Mülki Prosessual Məcəllənin 77, 217, 218, 220-ci maddələri üzrə məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, {d.full:abl} {p.full:gen} {p.account} hesabına {claim} ödənilsin.',
    ],
    'partly-granted': [
      '{d.full:abl} {p.caps:gen} xeyrinə {worth} tutulsun, ondan {cut} çıxılsın. {p.full:gen} qalan tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  note: 'commercial',
  traps: ['shareholders', 'questions', 'foreign-partner'],
};

/** Those of a building site: who hired the crane, who drove it, who stands surety. */
function site(make: Make) {
  const person = castOf(make);
  const surety = person('surety', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 59 });
  return {
    surety,
    suretywife: person('suretywife', { sex: 'f', surname: surety.name.surname, minAge: 34 }),
    lawyer: person('lawyer', { role: 'nümayəndə', sex: 'f', minAge: 27 }),
    manager: person('manager', { role: 'nümayəndə', sex: 'm', minAge: 33 }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 38 }),
    driver1: person('driver1', { sex: 'm', minAge: 30 }),
    driver2: person('driver2', { sex: 'm', minAge: 30 }),
    rigger: person('rigger', { role: 'şahid', sex: 'm', maxAge: 38 }),
    dispatcher: person('dispatcher', { sex: 'f', minAge: 28 }),
    owner: person('owner', { sex: 'm', minAge: 45 }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function cranePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    hire: of.contract('hire', `${n(2)}/MX-${n(2)}`, `TX ${n(4)}`, `İC-${n(3)}/A`),
    warranty: of.contract('warranty', `ZM-${n(3)}`, `${n(2)}/MX-${n(2)}/Z`, `${n(5)}-z`),
    crane: of.plate('crane', `90-KR-${n(3)}`, `77 AT ${n(3)}`, `10XM${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'crane'),
    cert: of.document('cert', `MV-${n(5)}`, `KM № ${n(6)}`, `${n(4)} ${n(3)}`),
    invoice: of.document('invoice', `MT${n(2)}10${n(8)}`, `ELQF ${n(9)}`),
    invoice2: of.document('invoice2', `MT${n(2)}10${n(8)}`, `ELQF ${n(9)}`),
    claim: of.document('claim', `${n(2)}/PR-${n(3)}`, `Ç/${n(4)}`, `${n(3)}-26`),
    defect: of.document('defect', `NA-${n(2)}`, `${n(3)}/nas`, `D ${n(4)}`),
    opinion: of.document('opinion', `TE-${n(4)}`, `${n(5)}/t`, `${n(3)}-mx`),
    warrant: of.document('warrant', `${n(5)}`, `O-${n(4)}/${n(2)}`),
    proxy: of.document('proxy', `ET-${n(3)}/${n(2)}`, `${n(4)}`),
    line: of.phone('line', `51 ${n(3)}-${n(2)}-${n(2)}`, `994 99 ${n(3)} ${n(4)}`),
    mail: of.email('mail', `dispetcer${n(2)}@texnika.example`, `kran.sifaris@poct${n(2)}.example`),
    track: of.network('track', `gps.example/obj/${n(6)}`, `10.${n(2)}.1${n(2)}.7`),
    account: make.mark(ibanOf(make.dice), 'account', 'direct', 'collect'),
    garage: shortAddress(
      make,
      'garage',
      'Salyan şossesi',
      'Zığ şossesi 4',
      'Bakıxanov qəs., Z.Xəlil',
    ),
    plot: of.place(
      'plot',
      'Lökbatan qəsəbəsindəki “Dalğa” anbar kompleksinin tikintisində',
      'Hövsan limanının ikinci körpüsündə',
      '“Qobu Park-5” yaşayış massivində',
      'Masazır gölü yanındakı tikinti meydançasında',
      'Ələt qəsəbəsindəki yükaşırma terminalında',
    ),
  };
}

/** Shifts of the crane: day, hours, who drove, number of the sheet. */
function shifts(make: Make, { driver1, driver2 }: ReturnType<typeof site>) {
  const of = marksOf(make);
  return [driver1, driver2, driver1].map((driver, index) => ({
    at: make.day(300 - index * 12, 305 - index * 12),
    hours: make.dice.int(6, 22),
    who: written(make, driver, 'behind'),
    sheet: of.document(`sheet${index}`, `NV-${digitsOf(make, 4)}`, `${digitsOf(make, 5)}/${index}`),
    sum: make.money(3000, 9000, 10),
  }));
}

const CRANE: Family = {
  key: 'tenth-crane-hire',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Texnika icarəsi üzrə borc və zaminlik',
  outcomes: { granted: 3, 'partly-granted': 3 },
  cast: {
    p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
    d: { as: 'company', trade: 'build', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = site(make);
    const rows = shifts(make, people);
    return {
      ...people,
      ...cranePapers(make),
      shifts: rows,
      debt: { t: 'money' as const, qepik: rows.reduce((sum, row) => sum + row.sum.qepik, 0) },
      suretypass: named(make, people.surety, 'passport'),
      suretyhalf: named(make, people.surety, 'half'),
      foremanfold: named(make, people.foreman, 'folded'),
      riggertail: named(make, people.rigger, 'tail'),
      driverabbr: written(make, people.driver2, 'abbreviated'),
      athome: nameWith(make, people.surety, 'given', 'gil-dat'),
      drivers: nameWith(make, people.driver1, 'surname', 'copula'),
      ...{
        code: stays(make, 'Mülki Məcəllənin 470 və 700-cü maddələri'),
        agency: stays(make, 'Tikintidə Təhlükəsizliyə Nəzarət Dövlət Agentliyinin'),
        pages: stays(make, '(iş vərəqi 12, 15, 31-34)'),
      },
      signed: make.day(320, 340),
      broken: make.day(262, 268),
      warned: make.day(150, 180),
      fine: make.money(900, 3800, 10),
      lost: make.money(1500, 4000, 50),
      days: make.dice.int(5, 13),
      tons: make.dice.pick(['25', '40', '50']),
      rate: make.money(70, 160, 5),
    };
  },
  present:
    'iddiaçının nümayəndəsi {lawyer.full:gen} (etibarnamə {proxy}), cavabdeh cəmiyyətin layihə rəhbəri {manager.full:gen}, cavabdeh-zamin {surety.full:gen} və onun vəkili {adv.full:gen} (order {warrant}) iştirakı ilə,',
  subject:
    '{p.full:gen} {d.full:dat} və {surety.full:dat} qarşı icarə haqqının və cərimənin birgə tutulması, {d:gen} isə boşdayanma ilə bağlı zərərə dair qarşılıqlı iddiası üzrə işə',
  story: [
    'İşdə olan sənədlərə görə {pages} aşağıdakılar müəyyən edilir.',
    'I. {signed:loc} tərəflər {hire} nömrəli müqavilə imzalayıblar: {p} (VÖEN {p.voen}, anbar və qaraj – {garage}) yükqaldırma qabiliyyəti {tons} ton olan avtokranı (dövlət nişanı {crane}, zavod-ban nömrəsi {vin}) sürücüsü ilə birlikdə {plot} işləmək üçün {d:dat} (VÖEN {d.voen}) verib, saatı {rate} hesabı ilə. Ödənişə {warranty} nömrəli müqavilə ilə cavabdehin təsisçisi {surety.full} ({surety.birthdot} təvəllüdlü, FİN {surety.fin}, şəxsiyyət vəsiqəsi {surety.idcard}) zamin durub.',
    'II. Növbə vərəqlərinin cədvəli (gün; saat; maşinist; vərəqin nömrəsi; məbləğ):',
    { p: '{at.dot}; {hours} saat; {who}; {sheet}; {sum}', each: 'shifts' },
    'Bu vərəqlər əsasında {invoice} və {invoice2} nömrəli elektron qaimə-fakturalar verilmişdir. {warned:loc} göndərilmiş {claim} nömrəli pretenziyaya cavab gəlmədiyinə görə iddiaçı {debt} borcun və {fine} cərimənin {account} hesabına ödənilməsini xahiş edir. Sifarişlər {line} nömrəsindən və {mail} poçtundan qəbul edilib, dispetçer {dispatcher.full} onları jurnalda qeyd edib.',
    'III. Cavabdehin layihə rəhbəri {manager.init} deyir ki, saatlar şişirdilib, kran isə {broken:abl} başlayaraq {days} gün işləməyib: oxun hidravlikası sıradan çıxıb (nasazlıq aktı {defect}). Həmin günlərdə boş qalan briqadanın əməkhaqqı {lost} edib, qarşılıqlı iddia da bu məbləğ üzrədir. Briqadir {foremanfold} şahid kimi göstərdi ki, kranın yanında gecələyən {drivers}, ikinci maşinist {driverabbr} isə “ustanı gözləyirik” deyirdi. Dəmirbağlayan {riggertail} onların yaxınlıqdakı başqa obyektdə, sahibkar {owner.full:gen} anbarında yük qaldırdığını gözü ilə gördüyünü bildirdi.',
    'IV. Zaminin etirazı. {suretypass} hesab edir ki, müqavilənin müddəti onun xəbəri olmadan uzadılıb, ona görə zaminlik bitib. Uzatma sazişi {athome} [gətirilib, onu|çatdırılıb, sənədi] həyat yoldaşı {suretywife.sg} təhvil alıb, o isə açmayıb. Əlaqə: {surety.phone}, yaşayış yeri – {surety.address}.',
    'V. Peyk izləmə məlumatı ({track}) üzrə kran üç gün obyektdən kənarda olub. Texniki ekspert {expert.full:gen} {opinion} nömrəli rəyində nasazlığın köhnə yağdan yarandığı, {agency} tələb etdiyi dövri yoxlamanın keçirilmədiyi yazılıb. Maşinistlərin birinin vəsiqəsi ({cert}) o dövrdə etibarlı olub.',
  ],
  reasoning: [
    'Sürücü ilə birlikdə verilmiş texnikanın saz saxlanması icarəyə verənin üzərindədir; icarəçi yalnız faktiki işlənmiş saatların haqqını ödəyir. {code} zaminin borclu ilə birgə məsuliyyətini müqavilədə göstərilən hədlə məhdudlaşdırır.',
    {
      p: '{foreman.init} və {rigger.surname} günləri qarışdırırlar: {driver1.surname:gen} adı olan vərəqlərdə cavabdehin öz ustasının qolu vardır. {owner.gs} anbarında kranın işlədiyi sübut edilməmişdir. Qarşılıqlı iddia əsassızdır.',
      only: ['granted'],
    },
    {
      p: 'Peyk məlumatı {rigger.init:gen} dediyini təsdiqləyir, ona görə üçüncü vərəqdəki saatlar hesabdan çıxarılmalı, qarşılıqlı iddia yarıbayarı təmin edilməlidir. {driver2.init} izahat vermək üçün iclasa gəlməmişdir.',
      only: ['partly-granted'],
    },
    'Uzatma sazişi zaminin məsuliyyətini artırmır, sadəcə ödəniş vaxtını dəyişir. {suretywife.given:gen} sənədi alması {surety.surname:acc} öhdəlikdən azad etmir.',
  ],
  guided:
    'Mülki Məcəllənin 385, 442, 470, 700, 706-cı, Mülki Prosessual Məcəllənin 119, 217-220-ci maddələrinə istinad edərək məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin: {d.full} və {surety.full:abl} birgə {p.full:gen} xeyrinə {debt} borc və {fine} cərimə tutulsun. Qarşılıqlı iddia rədd edilsin.',
    ],
    'partly-granted': [
      'Hər iki iddia qismən təmin edilsin. {d.full:abl} və {suretyhalf} hesabından birgə {debt} məbləğindən qarşılıqlı iddianın yarısı çıxılmaqla qalan hissə {p:gen} xeyrinə alınsın.',
    ],
  },
  note: 'commercial',
  traps: ['table', 'surety', 'counterclaim'],
};

export const TENTH_COMMERCIAL: readonly Family[] = [SHARE, CRANE];
