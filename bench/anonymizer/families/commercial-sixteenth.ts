import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere } from './mentions.ts';
import { castOf, stays } from './name-endings.ts';
import { sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { apart, listed, mailMark, manats } from './owed-sums.ts';

/** Heads and staff of carrier and trader, the drivers, and those who loaded, cleared and took the goods. */
function carriers(make: Make) {
  const person = castOf(make);
  const one = person('one', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 62 });
  return {
    one,
    two: sometimesRare(
      make,
      person('two', { role: 'şahid', sex: 'm', minAge: 26, maxAge: 60 }),
      0.25,
      ['Ramazanxanov', 'Abdurrahim'],
      ['Qəribməmmədov', 'Şirinbala'],
      ['Şeydabəyov', 'Nüsrəddin'],
    ),
    owner: person('owner', { sex: 'm', surname: one.name.surname, father: one.father, minAge: 26 }),
    boss: person('boss', { sex: 'm', minAge: 36 }),
    dir: person('dir', { minAge: 34 }),
    logist: person('logist', { sex: 'f', minAge: 24, maxAge: 44 }),
    keeper: person('keeper', { sex: 'm', minAge: 30 }),
    broker: sometimesRussian(
      make,
      person('broker', { sex: 'm', minAge: 28 }),
      0.25,
      ['Zabolotnıy', 'Vadim', 'Eduardoviç'],
      ['Çerkasov', 'Stanislav', 'Valeryeviç'],
    ),
    taker: ofElsewhere(make, person('taker', { sex: 'm', minAge: 28 }), [
      ['Laşxi', 'Davit'],
      ['Metreveli', 'Tornike'],
      ['Gürbüz', 'Selçuk'],
      ['Daşdelen', 'Kerem'],
      ['Bağaturia', 'Tamaz'],
    ]),
    books: person('books', { sex: 'f', minAge: 30 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function freightPapers(make: Make) {
  const of = fillersOf(make);
  const { dice } = make;
  const name = dice.pick([
    'Yolçu Trans',
    'Qartal Yük Daşıma',
    'Uzaq Mənzil Logistika',
    'Karvan-Ekspress',
    'On Səkkiz Təkər',
  ]);
  return {
    p: { ...make.company('p', 'shop'), name, role: 'iddiaçı' as const },
    deal: of.contract('deal', 'YD-##/%', '###/D', '##-####-YD', 'NX ###/%'),
    order1: of.contract('order1', 'S-##', '##/1', 'SF-###'),
    order2: of.contract('order2', 'S-###-b', '##/2', 'SF-####'),
    cmr1: of.paper('cmr1', 'CMR № ######', 'AZ #######', '№ 0#####'),
    cmr2: of.paper('cmr2', 'CMR № 1#####', 'AZ 2######', '№ 1#####'),
    act: of.paper('act', '##/T', 'ÇA-###', '####'),
    invoice: of.paper('invoice', 'EQF-#########', 'MT ########', '######-##'),
    recon: of.paper('recon', 'ÜA-##/%', '##-ü', '###'),
    claim: of.paper('claim', '%/###', 'P-##', '####-p'),
    answer: of.paper('answer', '###-c', 'G-###/%', '##/##'),
    proxy1: of.paper('proxy1', '##', 'E-##/%', 'ET ###'),
    proxy2: of.paper('proxy2', '1##', 'VK-###', '##/V'),
    warrant: of.paper('warrant', '######', 'KO-####'),
    declared: of.paper('declared', '#####/######/########', '00###/2###/######'),
    lease: of.contract('lease', 'NV-##', '###/İ', '##-İC/%'),
    phone: of.phone('two', '(050) ### ## ##', '+994 55 ### ## ##', '070-###-##-##'),
    mail: mailMark(make, 'logist', 'sifaris', 'yukleme', 'reys.plan'),
    truck1: make.plate('truck1'),
    truck2: make.plate('truck2'),
    trailer: make.mark(
      `${dice.int(10, 99)}-${dice.int(1000, 9999)}`,
      ...(['plate', 'direct', 'trailer'] as const),
    ),
    depot: told(
      make,
      'place',
      'depot',
      'loc',
      'Ələt qəsəbəsindəki anbarda',
      'Biləcəri qəsəbəsindəki soyuducu kompleksdə',
      'Sumqayıtın Corat qəsəbəsindəki anbarda',
      'Hövsan limanındakı terminalda',
    ),
    bound: told(
      make,
      'place',
      'bound',
      'dat',
      'Rustavi şəhərindəki topdansatış bazasına',
      'Gürcüstanın Qori şəhərinə',
      'Türkiyənin Kars şəhərinə',
      'Tiflisin Lilo bazarına',
    ),
  };
}

function freightSums(make: Make) {
  const { dice } = make;
  const [first, second] = [dice.int(16, 42) * 100, dice.int(15, 39) * 100];
  const idle = dice.int(3, 12) * 50;
  const loss = dice.int(4, 11) * 100;
  const debt = first + second + idle;
  return {
    first: manats(first),
    second: manats(second),
    idle: manats(idle),
    loss: manats(loss),
    debt: manats(debt),
    part: manats(debt - loss),
    fine: manats(Math.round(debt / 200) * 10),
    days: dice.int(2, 6),
    boxes: dice.int(14, 60),
    bank: dice.pick([5, 7, 10, 15]),
  };
}

/** A carrier claims freight for two trips; the trader says that the goods came late and spoilt. */
const TRANSPORT: Family = {
  key: 'sixteenth-transport-services',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Daşıma haqqının tutulması',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 1 },
  note: 'commercial',
  cast: { d: { as: 'company', trade: 'supply', role: 'cavabdeh' } },
  facts: (make) => {
    const people = carriers(make);
    const { one, two, keeper, broker } = people;
    return {
      ...people,
      ...freightPapers(make),
      ...freightSums(make),
      onegen: apart(make, one, 'gen'),
      twogen: apart(make, two, 'gen'),
      twolist: listed(make, two),
      onelist: listed(make, one),
      keepergen: apart(make, keeper, 'gen'),
      keeperdat: apart(make, keeper, 'dat'),
      brokerabl: apart(make, broker, 'abl'),
      law: stays(make, 'Mülki Məcəllənin 850 və 852-ci maddələrinə'),
      duty_law: stays(make, 'Mülki Məcəllənin 385 və 425-ci maddələrinin'),
      damage: stays(make, 'Mülki Məcəllənin 863-cü maddəsi'),
      signed: make.day(330, 400),
      trip1: make.day(270, 300),
      trip2: make.day(235, 262),
      claimed: make.day(150, 190),
      filed: make.day(90, 130),
      goods: make.dice.pick([
        'meyvə konservi və şirə',
        'təzə nar və xurma',
        'dondurulmuş toyuq əti',
        'şüşə taralı mineral su',
        'kərə yağı və pendir',
      ]),
      duty: make.money(120, 420, 10),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin nümayəndəsi {agent.full:gen} [və vəkili {adv.full:gen}|və vəkil {adv.full:gen} (order № {warrant})] iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı [yükdaşıma haqqının və boşdayanma xərclərinin tutulması|nəqliyyat xidmətlərinin haqqı üzrə borcun tutulması] tələbinə dair kommersiya işinə',
  story: [
    'İddiaçı {p.full} (VÖEN {p.voen}, {p.address}) {filed:loc} [iddia ərizəsi təqdim edərək göstərmişdir|məhkəməyə müraciət edərək bildirmişdir] ki, {signed:loc} onunla {d.full} (VÖEN {d.voen}) arasında {deal} nömrəli nəqliyyat-ekspedisiya müqaviləsi bağlanmışdır. Müqaviləni iddiaçı tərəfdən direktor {boss.full}, cavabdeh tərəfdən {dir.full} imzalamışdır. [Hər reys üçün sifariş ayrıca verilməli, haqq isə yükün təhvilindən {bank} bank günü sonra ödənilməli idi.|Haqq yük təhvil verildikdən sonra {bank} bank günü ərzində köçürülməli idi.]',
    'İki sifariş icra edilmişdir:',
    '– {order1} nömrəli sifariş: {trip1} tarixində {goods}, {truck1} nişanlı yedəkli avtomobil, sürücü {one.full}, yük sənədi {cmr1}, haqqı {first};',
    '– {order2} nömrəli sifariş: {trip2} tarixində eyni yük, {truck2} nişanlı avtomobil (qoşqusu {trailer}), sürücü {two.full}, yük sənədi {cmr2}, haqqı {second}.',
    'Yük {depot} anbardar {keeper.full} tərəfindən yüklənmiş, {bound} aparılmış, orada alıcının nümayəndəsi {taker.gs} təhvil almışdır. Sifarişləri cavabdehin logistika üzrə mütəxəssisi {logist.full} {mail} ünvanından göndərmişdir. [İkinci reysdə gömrük bəyannaməsinin ({declared}) gec rəsmiləşdirilməsi ilə əlaqədar avtomobil {days} gün boş dayanmış, boşdayanma haqqı {idle} təşkil etmişdir.|Bəyannamə ({declared}) vaxtında hazır olmadığından ikinci avtomobil sərhəddə {days} gün gözləmiş, bunun üçün müqaviləyə görə {idle} hesablanmışdır.] Bəyannaməni gömrük təmsilçisi {broker.full} tərtib etmişdir.',
    '{invoice} nömrəli elektron qaimə-faktura göndərilmiş, {recon} nömrəli üzləşmə aktında cavabdehin mühasibi {books.full} {debt} borcu təsdiqləmişdir. [{claimed:loc} verilmiş {claim} nömrəli pretenziyaya {answer} nömrəli məktubla cavab verən {dir.init} yükün bir hissəsinin xarab olduğunu yazmışdır.|{claimed} tarixli {claim} nömrəli pretenziyaya {dir.gs:gen} imzası ilə {answer} nömrəli cavab alınmış, borc yükün xarab olması səbəbindən tanınmamışdır.] İddiaçının nümayəndəsi {rep.full} ({proxy1} nömrəli etibarnamə) {debt} borcun və {fine} dəbbə pulunun tutulmasını xahiş etmişdir.',
    'Cavabdehin nümayəndəsi {agent.full} ({proxy2} nömrəli etibarnamə) iddianı tanımayaraq göstərmişdir ki, {boxes} yeşik mal yararsız hala düşmüş, bu barədə alıcının tərtib etdiyi {act} nömrəli aktda {taker.surname:gen} və {twogen} imzaları vardır. [Soyuducu qurğu işləməmiş, bunu {taker.given} yol vərəqəsinə də yazmışdır.|{taker.given} aktda qoşqunun soyutmadığını qeyd etmişdir.] Zərər {loss} təşkil edir. [Üzləşmə aktını {books.given} səlahiyyəti olmadan imzalamışdır.|Mühasib {books.init:dat} üzləşmə aktını imzalamaq səlahiyyəti verilməmişdir.] Vəkil {adv.init} bu mövqeyə tərəfdar çıxmışdır.',
    'Şahid {one.full} ifadə vermişdir ki, iddiaçıda işləyir, {truck1} nişanlı avtomobil qardaşı {owner.full:dat} məxsusdur və {lease} nömrəli müqavilə ilə iddiaçıya icarəyə verilmişdir; {owner.given} usta maşını yola çıxmazdan əvvəl özü yoxlamışdır. [Yükü {keeper.given:gen} adamları vurmuş, plombu da {keeperdat} məxsus açarla bağlamışlar.|Yükləmə zamanı {keepergen} dediyi qaydada davranmış, plombu o bağlamışdır.] Birinci reysdə heç bir irad olmamışdır.',
    'Şahid {two.full} demişdir ki, [sərhəddə {brokerabl} üç dəfə sənəd istəmiş, hər dəfə “sabah” cavabını almışdır|sərhəddə gözləyəndə {broker.init} telefonu açmamışdır]. Bu müddətdə o, {phone} nömrəsindən {keeper.surname:dat} zəng etmiş, {logist.given} xanım isə gözləməyi tapşırmışdır. [Yanacaq qurtardığından soyuducunu gecələr söndürməyə məcbur olmuşdur.|Soyuducu işləmiş, lakin gündüzlər istilik 38 dərəcəni keçmişdir.] Aktı {taker.gs:gen} təkidi ilə, oxumadan imzalamışdır. [{onelist} həmin gün geri qayıdırdı və onu yolda görmüşdü.|Yolda qarşısına geri qayıdan {one.given} çıxmış, vəziyyəti ona da danışmışdır.]',
    {
      p: '{logist.sg} məhkəməyə göndərdiyi yazılı izahatda boşdayanma barədə məlumatı olduğunu, {dir.surname:dat} xəbər verdiyini təsdiq etmişdir.',
      only: ['granted', 'partly-granted'],
    },
  ],
  reasoning: [
    '{law} əsasən yükdaşıma müqaviləsi üzrə daşıyıcı yükü təyinat yerinə çatdırmalı, yükgöndərən isə müəyyən edilmiş haqqı ödəməlidir. {duty_law} mənasına görə öhdəlik müqavilə şərtlərinə uyğun, vaxtında icra olunmalı, birtərəfli imtinaya yol verilməməlidir.',
    {
      p: 'Hər iki reysin icrası yük sənədləri, {onegen} və {twogen} ifadələri, {books:gen} imzaladığı üzləşmə aktı ilə təsdiqlənir. Gözləmə sənədlərin {broker.surname} tərəfindən gec hazırlanmasından irəli gəlmişdir, buna görə risk cavabdehin üzərindədir. {taker.surname:gen} aktı daşıyıcının iştirakı ilə tərtib edilsə də, səbəbi göstərmir.',
      only: ['granted'],
    },
    {
      p: 'Daşıma faktı mübahisəsizdir. {damage} daşıyıcını yükün qorunmamasına görə məsul edir; {two.init} alıcının aktını imzalamaqla malın vəziyyətini təsdiq etmişdir. Buna görə {loss} zərər borcdan çıxılmalı, dəbbə pulu isə hesablanmamalıdır. {keepergen} səhlənkarlığı sübut edilməmişdir.',
      only: ['partly-granted'],
    },
    {
      p: 'Müqaviləyə əsasən haqq yalnız yük sənədində alıcının qeyd-şərtsiz imzası olduqda ödənilir. {taker.gs} imzanı iradla atmış, {one.init} və {two.init} isə bu şərti bildiklərini demişlər. {boss:gen} razılığı ilə yazılı təminat verilmədiyindən borc hələ yaranmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda şərh olunanlara əsasən, Mülki Prosessual Məcəllənin 77, 88, 119, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d.full:abl} {p.full:gen} xeyrinə {debt} borc və {fine} dəbbə pulu tutulsun, {p.account} hesabına köçürülsün. {duty} dövlət rüsumu cavabdehin üzərinə qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{d.full:abl} {p.full:gen} xeyrinə {part} tutulsun ({p.account} nömrəli hesab), iddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı daşıma haqqı üzrə iddiası rədd edilsin.'],
  },
};

export const SIXTEENTH_COMMERCIAL: readonly Family[] = [TRANSPORT];
