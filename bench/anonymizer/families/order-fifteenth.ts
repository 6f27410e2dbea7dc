import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { abode, cardText, columned, ledger, middled } from './debt-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';

const ORDER_FRAME = {
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  outcomes: { 'order-issued': 1 },
  present: '',
  note: 'order',
} as const satisfies Partial<Family>;

const manats = (whole: number) => ({ t: 'money' as const, qepik: whole * 100 });

/** Who owes on the card, and whom the bank wrote down beside. */
function cardPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', minAge: 24, maxAge: 62 });
  return {
    d,
    lawyer: person('lawyer', { role: 'nümayəndə', minAge: 25, maxAge: 45 }),
    spouse: person('spouse', {
      ...{ sex: d.sex === 'm' ? ('f' as const) : ('m' as const), surname: d.name.surname },
      ...{ minAge: 24, maxAge: 60 },
    }),
    colleague: person('colleague', { minAge: 25, maxAge: 60 }),
    manager: person('manager', { minAge: 23, maxAge: 38 }),
    receiver: person('receiver', { sex: 'f', minAge: 40, maxAge: 75 }),
    chief: person('chief', { sex: 'm', minAge: 35 }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function cardPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const [main, extra] = [cardOf(make.dice), cardOf(make.dice)];
  return {
    contract: of.contract('contract', `KK-${n(6)}`, `${n(3)}KX${n(4)}`, `${n(8)}/24`, `PK/${n(5)}`),
    form: of.document('form', `${n(7)}`, `AF-${n(5)}`, `${n(2)}/${n(4)}-s`),
    proxy: of.document('proxy', `${n(2)}-E/${n(3)}`, `${n(5)}`, `1E-${n(4)}`),
    statement: of.document('statement', `${n(6)}/h`, `HÇ ${n(5)}`, `${n(4)}-${n(3)}`),
    notice: of.document('notice', `${n(2)}-11/${n(4)}`, `${n(5)}`, `X/${n(6)}`),
    post: of.document('post', `RE${n(9)}AZ`, `${n(13)}`),
    payment: of.document('payment', `${n(10)}`, `T-${n(8)}`),
    card: make.mark(cardText(main, make.dice.chance(0.5)), 'card', 'direct', 'd'),
    extra: make.mark(cardText(extra, make.dice.chance(0.6)), 'card', 'direct', 'spouse'),
    oldphone: of.phone('d', `(0${make.dice.pick(['50', '55', '70'])}) ${n(3)} ${n(4)}`),
    homephone: of.phone('home', `(012) ${n(3)}-${n(2)}-${n(2)}`, `012 4${n(2)} ${n(2)} ${n(2)}`),
    job: of.workplace(
      'd',
      '28 nömrəli uşaq poliklinikasında laborant',
      '“Bəhrə” süpermarketində növbə böyüyü',
      'şəhər istilik idarəsində çilingər',
      'Dəmiryol vağzalında kassir',
      '116 saylı məktəbdə fizika müəllimi',
    ),
    registered: abode(make, 'd', 'Mirəli Seyidov küç.', 'Səhriyyə döngəsi', 'M.Naxçıvani küçəsi'),
  };
}

/** A bank asks for what is owed on a credit card. */
const BANK_CARD: Family = {
  ...ORDER_FRAME,
  key: 'fifteenth-bank-card-order',
  category: 'Məhkəmə əmri - Kredit kartı üzrə borcun tutulması',
  cast: { bank: { as: 'company', trade: 'bank', role: 'tələbkar' } },
  facts: (make) => {
    const people = cardPeople(make);
    const { d, spouse, colleague, manager, receiver, chief } = people;
    const [main, interest, fine] = [
      make.dice.int(900, 6200),
      make.dice.int(120, 980),
      make.dice.int(15, 190),
    ];
    return {
      ...people,
      ...cardPapers(make),
      dledger: ledger(make, d),
      dcolumn: columned(make, d),
      spousemid: middled(make, spouse, 'dat'),
      colleaguemid: middled(make, colleague),
      managercol: columned(make, manager),
      receiverledger: ledger(make, receiver),
      chiefmid: middled(make, chief, 'gen'),
      law: stays(make, '“Banklar haqqında” Azərbaycan Respublikasının Qanunu'),
      asked: make.day(3, 9),
      signed: make.day(600, 1100),
      last: make.day(120, 260),
      sent: make.day(30, 70),
      limit: manats(Math.ceil(main / 500) * 500 + make.dice.int(0, 2) * 100),
      main: manats(main),
      interest: manats(interest),
      fine: manats(fine),
      total: manats(main + interest + fine),
      small: manats(make.dice.int(20, 150)),
      duty: make.money(25, 95, 5),
      rate: make.dice.int(18, 27),
    };
  },
  subject:
    'tələbkar {bank.full:gen} borclu {d.full:abl} kredit kartı üzrə borcun tutulması barədə {asked} tarixli ərizəsinə',
  story: [
    'Tələbkarın nümayəndəsi {lawyer.full} ([notarius {notary.full} tərəfindən təsdiq edilmiş|bankın İdarə Heyəti sədri {chief.init:gen} verdiyi] {proxy} nömrəli etibarnamə) məhkəməyə [müraciət edərək bildirmişdir|verdiyi ərizədə göstərmişdir] ki, {signed:loc} {bank} (VÖEN {bank.voen}, {bank.address}) ilə {d.full} ({d.birthdot} təvəllüdlü, FİN {d.fin}, ş/v {d.idcard}) arasında {contract} nömrəli kart müqaviləsi bağlanmış, ona {limit} limitlə illik {rate} faizlə {card} nömrəli kredit kartı verilmişdir.',
    '[Müştəri anketində|{form} nömrəli müştəri anketində] borclu {job} işlədiyini, {place}, {registered} ünvanında qeydiyyatda olduğunu, faktiki olaraq isə {d.address} ünvanında yaşadığını yazmış, {oldphone} nömrəsini və {d.email} elektron ünvanını göstərmişdir. [Əlaqə saxlanıla biləcək şəxs kimi iş yoldaşı {colleague.full} ({colleague.phone}) qeyd edilmişdir.|Anketin “etibarlı şəxs” sətrində “{colleaguemid}, iş yoldaşı, {colleague.phone}” yazılmışdır.] [Sənədləri filialın mütəxəssisi {manager.full} qəbul etmişdir.|Anketi filialda {manager.full} doldurmuşdur.]',
    'Borclunun ərizəsi ilə [həyat yoldaşı {spouse.full} adına|{spousemid} – borclunun həyat yoldaşına] {extra} nömrəli əlavə kart da buraxılmışdır. {statement} nömrəli hesabdan çıxarışa görə kartla mağazalarda alış-veriş edilmiş, nağd pul çıxarılmış, sonuncu ödəniş {last:loc} {small} məbləğində ({payment} nömrəli əməliyyat) [{spouse.gs} tərəfindən|{spouse.given} adından terminal vasitəsilə] aparılmışdır. Bundan sonra minimal ödənişlər [edilməmişdir|dayandırılmışdır].',
    '[Hesablamaya görə {main} əsas borc, {interest} faiz və {fine} dəbbə pulu olmaqla cəmi {total} borc yaranmışdır.|Bankın hesablamasında {total} borcun {main} hissəsi kart limitindən istifadəyə, {interest} hissəsi faizə, {fine} hissəsi dəbbə puluna aiddir.] {sent:loc} borcluya {notice} nömrəli xəbərdarlıq göndərilmiş, məktubu ({post}) [qonşu {receiver.full} imza edərək almışdır|“{receiverledger}” imza edərək təhvil almışdır]. [Zəng cədvəlində (tərtib edən: {managercol})|{manager.init:gen} tərtib etdiyi zəng cədvəlində] qeyd olunur ki, {homephone} nömrəsinə cavab verən {receiver.given} xanım borclunun [axşam gələcəyini|rayona getdiyini] demiş, {colleague.surname} isə [zəngi ona çatdıracağına söz vermişdir|onunla artıq işləmədiyini bildirmişdir].',
    {
      p: '[Borc tələbi bankın {bank.account} nömrəli müxbir hesabına ödəniş edilməsi ilə yerinə yetirilməli idi.|Borclu məktub aldıqdan sonra banka gəlmiş, filial müdiri {chiefmid} qəbulunda olmuş, borcu etiraf edərək möhlət istəmişdir.] Lakin [bu günədək|ərizə verilən günədək] ödəniş daxil olmamışdır.',
      chance: 0.8,
    },
  ],
  reasoning: [
    'Mülki Məcəllənin 739-cu maddəsinə və {law} tələblərinə əsasən kredit müəyyən edilmiş müddətdə və faizləri ilə birlikdə qaytarılmalıdır. Mülki Məcəllənin 385 və 449-cu maddələrinə görə öhdəlik lazımi qaydada icra edilməli, gecikdirməyə yol verməmiş tərəfə müqavilədə göstərilən dəbbə pulu ödənilməlidir. [Əlavə kartın sahibi {spouse.init} müqavilənin tərəfi olmadığından borc yalnız {d.init:abl} tələb edilir.|Kartların hər ikisi üzrə əməliyyatlara görə bank qarşısında {d.sg} cavabdehdir.]',
    'Mülki Prosessual Məcəllənin 276-cı maddəsinə əsasən tələb yazılı formada bağlanmış əqdə əsaslandıqda məhkəmə əmri verilə bilər. [Təqdim olunmuş sənədlər – müqavilə, anket, çıxarış və xəbərdarlıq məktubu – {dcolumn} barəsində tələbin mübahisəsiz olduğunu göstərir.|Sənədlərdən hüquq barədə mübahisənin olması görünmür, {dledger} hesablamaya etiraz verməmişdir.]',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 280 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      '{d.caps:abl} ({d.birthdot} təvəllüd, FİN {d.fin}) {bank.full:gen} xeyrinə {main} əsas borc, {interest} faiz, {fine} dəbbə pulu, cəmi {total} tutulsun.',
      '[{d.full:abl}|Borclu {d.init:abl}] {duty} dövlət rüsumu tutularaq tələbkara ödənilsin. Əmrin surəti {d.full:dat} göndərilsin.',
    ],
  },
  traps: ['card', 'additional-card'],
};

const OPERATORS = ['Səs Körpüsü', 'Şəffaf Xətt Telekom', 'Göy Dalğa Net', 'Tez Siqnal', 'Optik Ev'];

/** The subscriber, who lived at the line, and who set it up. */
function linePeople(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...{ role: 'borclu' as const, house: make.dice.chance(0.4) },
    ...{ minAge: 46, maxAge: 68 },
  });
  return {
    d,
    agent: person('agent', { role: 'nümayəndə', minAge: 24, maxAge: 50 }),
    fitter: person('fitter', { sex: 'm', minAge: 24, maxAge: 55 }),
    child: person('child', {
      ...{ surname: d.name.surname, ...(d.sex === 'm' ? { father: d.name.given } : {}) },
      ...{ sex: make.dice.pick(['m', 'f'] as const), minAge: 18, maxAge: 22 },
    }),
    clerkf: person('clerkf', { sex: 'f', minAge: 22, maxAge: 40 }),
    neighbour: person('neighbour', { minAge: 35, maxAge: 70 }),
    director: person('director', { sex: 'm', minAge: 36 }),
  };
}

function linePapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const number = dice.pick(['12', '18', '22', '25']);
  return {
    contract: of.contract('contract', `İNT-${n(5)}`, `${n(4)}/TX-${n(2)}`, `B2C ${n(6)}`),
    proxy: of.document('proxy', `${n(3)}-ET`, `E${n(4)}/25`, `05/${n(4)}`),
    act: of.document('act', `QA-${n(4)}`, `${n(3)}/q`, n(6)),
    code: of.document('d', n(9), `${n(3)}-${n(5)}`, `S${n(7)}`),
    bill: of.document('bill', `F-${n(7)}`, n(8), `${n(4)}/${n(5)}`),
    warn: of.document('warn', `${n(4)}/x`, `B-${n(5)}`, `${n(2)}-${n(2)}/${n(3)}`),
    order: of.document('order', `İS-${n(5)}`, n(7)),
    line: of.phone(
      'd',
      `0${number} ${n(3)} ${n(2)} ${n(2)}`,
      `(0${number}) ${n(3)}-${n(2)}-${n(2)}`,
    ),
    mobile: of.phone('d2', `+994 ${dice.pick(['50', '70', '99'])} ${n(3)}-${n(2)}-${n(2)}`),
    ip: of.network('ip', `185.${dice.int(10, 250)}.${dice.int(10, 250)}.${dice.int(2, 250)}`),
    chat: of.email('opmail', `abunechi${n(2)}@xidmet.example`, `borc.${n(3)}@operator.example`),
    study: of.workplace(
      'child',
      'Turizm kollecinin tələbəsi',
      'Texniki Universitetin ikinci kurs tələbəsi',
      '“Qönçə” rəqs studiyasının məşqçisi',
      'hərbi liseyin məzunu',
    ),
    former: abode(
      make,
      'former',
      'Ağasadıq Gəraybəyli küçəsi',
      'Çəmənzar küç.',
      '4-cü Sahil döngəsi',
    ),
  };
}

/** An operator asks for what is owed for telephone and internet. */
const PHONE_DEBT: Family = {
  ...ORDER_FRAME,
  key: 'fifteenth-phone-debt-order',
  category: 'Məhkəmə əmri - Rabitə xidmətləri üzrə borcun tutulması',
  cast: {},
  facts: (make) => {
    const people = linePeople(make);
    const { d, agent, fitter, clerkf, neighbour, director } = people;
    const [line, net, device] = [
      make.dice.int(24, 140),
      make.dice.int(110, 480),
      make.dice.int(45, 160),
    ];
    const tenant = foreigner(make, 'tenant', [
      ['Mehmet', 'Aksoylu'],
      ['Reza', 'Tağizadə-Tehrani'],
      ['Giorgi', 'Kapanadze'],
      ['Svetlana', 'Rıbakova'],
      ['Sibel', 'Özkaymak'],
    ]);
    return {
      ...people,
      ...linePapers(make),
      op: {
        ...make.company('op', 'work'),
        ...{ role: 'tələbkar' as const, name: make.dice.pick(OPERATORS) },
      },
      tenant: tenant.full,
      tenantgiven: tenant.given,
      dledger: ledger(make, d),
      dcolumn: columned(make, d),
      agentmid: middled(make, agent),
      fitterledger: ledger(make, fitter),
      clerkfcol: columned(make, clerkf),
      neighbourmid: middled(make, neighbour, 'gen'),
      directormid: middled(make, director, 'gen'),
      law: stays(make, '“Telekommunikasiya haqqında” Azərbaycan Respublikasının Qanunu'),
      asked: make.day(2, 8),
      signed: make.day(500, 1400),
      since: make.day(200, 330),
      cut: make.day(90, 150),
      sent: make.day(20, 60),
      speed: make.dice.pick([50, 100, 200, 300]),
      fee: manats(make.dice.int(18, 45)),
      linefee: manats(line),
      netfee: manats(net),
      device: manats(device),
      total: manats(line + net + device),
      duty: make.money(10, 30, 5),
    };
  },
  subject:
    'tələbkar {op.full:gen} borclu {d.full:abl} telefon və internet xidmətləri üzrə borcun tutulması haqqında {asked} tarixli ərizəsinə',
  story: [
    'Məhkəməyə {op.full:gen} (VÖEN {op.voen}; {op.address}; h/h {op.account}) adından [nümayəndə {agent.full} tərəfindən|nümayəndənin “{agentmid}” imzalı ərizəsi ilə] ({proxy} nömrəli etibarnamə, direktor {director.full}) müraciət edilmişdir. Ərizəyə əsasən borclu {d.full} ([{d.birthdot} təvəllüdlü, FİN {d.fin}|FİN-kodu {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}]) {signed:abl} {line} nömrəli telefon xəttinin və sürəti {speed} Mbit/s olan internetin abunəçisidir.',
    'Tərəflər arasında {contract} nömrəli abunə müqaviləsi imzalanmış, abunəçiyə {code} [şəxsi hesab nömrəsi|abonent kodu] verilmişdir. [Quraşdırma aktında ({act})|{act} nömrəli quraşdırma aktında] göstərilir ki, {d.address} ünvanında xətti usta {fitter.full} çəkmiş, modemi [{child.full} qəbul etmişdir|abunəçinin övladı {child.full} imza edərək götürmüşdür]. [Sabit IP ({ip}) həmin modemə bağlanmış, aylıq haqq {fee} müəyyən edilmişdir.|Aylıq haqq {fee} olmuş, abunəçiyə {ip} sabit IP ünvanı ayrılmışdır.]',
    '{since:abl} xidmət haqqı ödənilməmiş, {cut:loc} xətt bağlanmışdır. [{bill} nömrəli hesab-fakturaya görə telefon danışıqlarına {linefee}, internetə {netfee}, qaytarılmamış avadanlığa görə isə {device}, cəmi {total} borc qalmışdır.|Yazılmış hesab-fakturada ({bill}) {linefee} telefon, {netfee} internet haqqı, {device} avadanlıq dəyəri, bütövlükdə {total} göstərilmişdir.] Müştəri xidmətinin əməkdaşı {clerkf.full} borclunun {mobile} nömrəsinə üç dəfə zəng etmiş, [{chat} ünvanından xatırlatma göndərmişdir|yazılı xatırlatmanı isə {chat} ünvanından {d.email} ünvanına yollamışdır].',
    '[Zəngə {child.given} cavab verərək bildirmişdir ki, borcdan xəbəri yoxdur, özü {study} olduğundan evdə az olur.|Zənglərin birinə cavab verən {child.given} ({study}) borcun ödəniləcəyini demişdir.] Borclu özü isə [{sent:loc} yazdığı cavabda|{sent} tarixli elektron məktubunda] iddia etmişdir ki, [həmin aylarda mənzildə kirayəçi {tenant} yaşayıb, interneti də o işlədib|mənzili {tenant} adlı kirayəçiyə verib, xəttdən {tenantgiven} istifadə edib], özü isə {place}, {former} ünvanında qalıb. [Bunu qonşusu {neighbour.full} ({neighbour.phone}) bilir.|Borclu qonşusu {neighbourmid} də adını çəkmişdir.]',
    {
      p: '[{fitterledger} {order} nömrəli iş sifarişi üzrə modemi geri götürmək üçün ünvana getmiş, qapını {neighbour.gs} açmış,|Modemin götürülməsi {fitter.surname:dat} tapşırılmış, iş sifarişində ({order}) {neighbour.surname:gen} sözlərindən] avadanlığın [içəridə olmadığı|köçərkən aparıldığı] qeyd edilmişdir. {clerkfcol} bu qeydi müştəri kartına əlavə etmişdir.',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{law} abunəçini göstərilmiş xidmətin haqqını vaxtında ödəməyə borclu edir. Mülki Məcəllənin 385 və 389-cu maddələrinə görə öhdəlik müqavilənin şərtlərinə uyğun icra olunmalıdır. [Xəttin başqa şəxsə istifadəyə verilməsi abunəçini ödənişdən azad etmir: {tenant} müqavilənin tərəfi deyil.|Xidmətdən {tenantgiven} adlı şəxsin istifadə etməsi öhdəliyi dəyişmir, çünki abunəçi {d.init} özüdür.]',
    'Rabitə xidmətinin haqqı barədə tələb Mülki Prosessual Məcəllənin 276-cı maddəsində göstərilən tələblərdəndir. [{dcolumn} üzrə hesablama fakturaya uyğundur, {warn} nömrəli xəbərdarlıq vaxtında göndərilmişdir.|{warn} nömrəli xəbərdarlığı {dledger} almış, məbləğə etiraz etməmişdir.] [Direktor {directormid} imzaladığı|{director.init:gen} imzaladığı] arayışla borcun ödənilmədiyi təsdiq olunur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 281 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      'Borclu {d.caps:abl} {op.full:gen} xeyrinə telefon və internet xidmətləri üzrə {total} tutulsun.',
      '{d.full:abl} {duty} dövlət rüsumu [tutulub tələbkara verilsin|tələbkarın xeyrinə alınsın]. Abonent kodu {code} üzrə hesablama əmrə əlavə edilsin.',
    ],
  },
  traps: ['subscriber-code', 'foreign-tenant'],
};

export const FIFTEENTH_ORDER: readonly Family[] = [BANK_CARD, PHONE_DEBT];
