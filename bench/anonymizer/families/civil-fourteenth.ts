import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { ended, fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';

/** Those who live under one roof: the flooded, the owner above, the tenant, neighbours and workmen. */
function tenants(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 34, maxAge: 66 });
  const lodger = person('lodger', { role: 'üçüncü şəxs', sex: 'm', minAge: 25, maxAge: 45 });
  return {
    p,
    d: person('d', { role: 'cavabdeh', minAge: 38, maxAge: 68 }),
    lodger: ofElsewhere(make, lodger, [
      undefined,
      undefined,
      ['Aydoğan', 'Selçuk'],
      ['Qasımbeyov', 'Nurlan', 'Talqatoviç'],
      ['Rəhimpur', 'Behruz'],
      ['Xalidov', 'Ramazan', 'Şamiloviç'],
    ]),
    agent: person('agent', { role: 'nümayəndə' }),
    under: person('under', { role: 'şahid', sex: 'f', minAge: 40 }),
    across: person('across', { role: 'şahid', sex: 'm', minAge: 45 }),
    mother: person('mother', { sex: 'f', minAge: 72, maxAge: 88 }),
    child: person('child', { surname: p.name.surname, minAge: 7, maxAge: 12 }),
    plumber: person('plumber', { sex: 'm', minAge: 30 }),
    painter: person('painter', { sex: 'm', minAge: 30 }),
    foreman: person('foreman', { sex: 'm', minAge: 35 }),
    sister: person('sister', { sex: 'f', minAge: 35 }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function floodPapers(make: Make) {
  const of = fillersOf(make);
  return {
    flat: of.property('flat', '10########', '###########', 'MH-#######', '##-####-###'),
    upper: of.property('upper', '10########', '############', '###/#####'),
    act: of.paper('act', '##', 'A-###', '1##/s', '##/2#'),
    call: of.paper('call', '#####', '1######', 'Q-####'),
    opinion: of.paper('opinion', '####', 'T-###/2#', '##/###-t'),
    receipt: of.paper('receipt', '000###', 'QƏ-#####', '#######'),
    claim: of.paper('claim', '##', 'PR-###', '3##/#'),
    mail: of.paper('mail', 'RR#########AZ', 'RA ### ### ### AZ', 'AZ1###-#####'),
    proxy: of.paper('proxy', '##/2#', 'E-###', '####'),
    repair: of.contract('repair', 'T-##', '##/##', '0#-###'),
    lease: of.contract('lease', 'İ-####', '##-###', 'KM-#####'),
    policy: of.contract('policy', 'ƏM № #######', 'DSH-########', '1###-######'),
    chat: of.phone('chat', '+994 50 ### ## ##', '055 ### ## ##', '(070) ###-##-##', '051#######'),
    sms: of.phone('sms', '+99477#######', '(099) ### ## ##', '060-###-##-##'),
    staying: of.address(
      'sister',
      'Ə.Əlizadə küçəsi %, mənzil %',
      'Təbriz küç. %',
      'Z.Xəlilov küç., ev %, m. %',
      'Moskva pr., bina %, blok 2, mənzil %',
    ),
    ill: of.health(
      'child',
      'bronxial astma',
      'allergik bronxit',
      'obstruktiv bronxit',
      'xroniki sinusit',
    ),
    clinic: of.work(
      'clinic',
      '5 saylı uşaq poliklinikası',
      '“Sağlam Nəfəs” klinikası',
      '2 nömrəli uşaq xəstəxanası',
    ),
    trade: of.work(
      'trade',
      '“Natəvan” tikiş emalatxanasında dərzi',
      '20 saylı musiqi məktəbində pianoçu-müəllim',
      'Dövlət Rəsm Qalereyasında bərpaçı-rəssam',
      'Mərkəzi Kitabxanada biblioqraf',
      'metro deposunda mühəndis',
    ),
  };
}

/** What the water spoilt, the sum of it, and the part that a court believes. */
function damageOf(make: Make) {
  const rows = make.dice.shuffle([
    { thing: 'qonaq otağında tavan və divar örtüyü', cost: make.money(900, 3100, 10) },
    { thing: 'laminat döşəmə', cost: make.money(700, 2400, 10) },
    { thing: 'mətbəx mebelinin alt şkafları', cost: make.money(450, 1900, 10) },
    { thing: 'elektrik xəttinin bərpası', cost: make.money(180, 640, 10) },
    { thing: 'əl ilə toxunmuş xalça', cost: make.money(600, 2800, 50) },
  ]);
  const damage = rows.slice(0, make.dice.int(3, 5));
  const qepik = damage.reduce((sum, { cost }) => sum + cost.qepik, 0);
  const part = Math.round((qepik * make.dice.int(40, 70)) / 1_000_000) * 10_000;
  return {
    damage,
    total: { t: 'money', qepik } as const,
    less: { t: 'money', qepik: part } as const,
  };
}

/** Water from the flat above spoilt ceilings and furniture; who pays, the owner, the tenant or the house's keeper. */
const FLOOD: Family = {
  key: 'fourteenth-flooded-flat',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki mübahisələr - Zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 2 },
  cast: {
    c: { as: 'company', trade: 'utility', role: 'cavabdeh' },
    ins: { as: 'company', trade: 'insurer' },
  },
  facts: (make) => {
    const people = tenants(make);
    const { d, lodger, plumber } = people;
    const harm = damageOf(make);
    return {
      ...people,
      ...floodPapers(make),
      dtail: tail(make, d, 'dat'),
      undergen: tail(make, people.under, 'gen'),
      lodgershort: said(make, lodger, `${lodger.name.given.slice(0, 1)}. ${lodger.name.surname}`),
      upstairs: ended(make, d, 'clan', ['gilin', 'gilin'], 'gen'),
      called: ended(make, plumber, 'given', ['dır', 'dir']),
      bar: stays(make, 'Mülki Məcəllənin 21 və 1097-ci maddələrinə'),
      housing: stays(make, 'Mənzil Məcəlləsinin 28-ci maddəsinə'),
      centre: stays(make, 'Ədliyyə Nazirliyinin Məhkəmə Ekspertizası Mərkəzinin'),
      flooded: make.day(330, 333),
      acted: make.day(325, 329),
      filed: make.day(130, 200),
      ...harm,
      moral: make.money(500, 3000, 100),
      paid: make.money(300, 900, 50),
      floor: make.dice.int(3, 12),
      hour: make.dice.int(1, 5),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen}, cavabdeh {d.full:gen}, {c:gen} nümayəndəsi {agent.full:gen} (etibarnamə {proxy}), üçüncü şəxs {lodger.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {c.full:dat} qarşı mənzilin su basması nəticəsində vurulmuş zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, [{p.birth} təvəllüdlü|şəxsiyyət vəsiqəsi {p.idcard}]) məhkəməyə {filed:loc} [müraciət edərək|iddia ərizəsi verərək] bildirmişdir ki, {p.address} ünvanında yerləşən {flat} reyestr nömrəli mənzilin mülkiyyətçisidir. {flooded} tarixində gecə saat {hour} radələrində {floor}-ci mərtəbədə, {upstairs} mənzilində isti su borusu [partlamış|açılmış], su tavandan axaraq [üç otağı|mənzilin yarısını] basmışdır.',
    'Hadisə yerinə növbətçi santexnik {plumber.full} gəlmiş (sifariş № {call}), magistral kranı bağlamışdır. {acted:loc} {c:gen} mühəndisi {foreman.gs}, iddiaçı və qonşuların iştirakı ilə {act} nömrəli akt tərtib edilmişdir. [Aktda borunun mənzil sahibi tərəfindən dəyişdirilmiş hissədən qırıldığı yazılmışdır.|Aktda qırılmanın mənzilin daxili xəttində olduğu göstərilmişdir.]',
    'Qiymətləndirməyə görə [zərər bunlardan ibarətdir|aşağıdakı zərər vurulmuşdur]:',
    { p: '– {thing}: {cost};', each: 'damage' },
    'Usta {painter.init} ilə bağlanmış {repair} nömrəli müqavilə üzrə {paid} ödənilmişdir (qəbz {receipt}). İddiaçı {trade} işlədiyini, su basandan sonra üç ay bacısı {sister.given:gen} evində – {staying} ünvanında [qaldığını|yaşadığını], nəmdən {child.given} adlı [kiçik övladında|övladında] {ill:gen} kəskinləşdiyini ({clinic}) göstərmiş, anası {mother.full:gen} otağının da yararsız olduğunu qeyd etmiş, {total} maddi və {moral} mənəvi zərər tələb etmişdir.',
    {
      p: 'Göndərilmiş {claim} nömrəli pretenziya {mail} poçt göndərişi ilə cavabdehə çatdırılmış, cavab gəlməmişdir. İddiaçının {chat} nömrəsindən yazdığı mesajlara da {d.given} yalnız bir dəfə, {sms} nömrəsindən cavab vermişdir.',
      chance: 0.75,
    },
    'Cavabdeh {d.full} ({d.address}; telefon {d.phone}) iddianı [qismən qəbul edərək|qəbul etməyərək] izah etmişdir ki, {upper} nömrəli çıxarışla ona məxsus mənzil {lease} nömrəli müqavilə ilə {lodger.full:dat} kirayəyə verilib, açarlar ondadır. Boru evin tikildiyi vaxtdan qalıb, onu dəyişmək mənzil istismar təşkilatının borcudur. {ins:gen} {policy} nömrəli icbari sığorta müqaviləsinin müddəti [hadisədən əvvəl|iki ay qabaq] bitmişdir.',
    'Üçüncü şəxs {lodgershort} bildirmişdir ki, hadisə gecəsi evdə olmayıb, qonşunun zəngi ilə gəlib; bir həftə qabaq borudan damcı gəldiyini {d.surname:dat} [demişdi|telefonla xəbər vermişdi]. {c:gen} nümayəndəsi {agent.init} daxili xəttə görə təşkilatın məsuliyyət daşımadığını, növbətçinin isə vaxtında gəldiyini [göstərmişdir|bildirmişdir].',
    'Şahid {under.full} (qonşu) təsdiq etmişdir ki, su onun da dəhlizinə düşmüşdü, {p.given} ilə birlikdə vedrə ilə su daşıyıblar, kranı bağlayan {called}. Şahid {across.full} isə demişdir ki, {d.gs} ötən il mənzildə təmir aparmış, borunu özü gətirdiyi ustaya dəyişdirtmişdi. [{mother.given} xala o gecə pilləkəndə oturmuşdu.|{mother.given} xalanı o gecə öz evinə aparmışdı.]',
    '{centre} eksperti {expert.full:gen} {opinion} nömrəli rəyinə əsasən zədələnmələr yuxarıdan axan su ilə səbəbli əlaqədədir, bərpa işlərinin dəyəri {total} təşkil edir.',
  ],
  reasoning: [
    '{bar} əsasən başqasının əmlakına zərər vurmuş şəxs onun əvəzini ödəməlidir; {housing} görə mənzilin mülkiyyətçisi ona məxsus əmlakı lazımi vəziyyətdə saxlamağa borcludur.',
    {
      p: '{act} nömrəli akt və {expert.init:gen} rəyi bir-birinə uyğundur. {undergen} və {across.init:gen} ifadələri də borunun mənzil daxilində olduğunu göstərir. Kirayəçi {lodger.surname:gen} xəbərdarlığına baxmayaraq {d.init} tədbir görməmişdir, ona görə zərəri o ödəməlidir.',
      only: ['granted'],
    },
    {
      p: 'Xalçanın və mebelin dəyəri sənədlə təsdiq edilməmiş, {painter.surname:gen} qəbzi isə yalnız {paid} məbləğə aiddir. {child.given:gen} xəstəliyi ilə hadisə arasında səbəbli əlaqəni sübut edən tibbi sənəd [yoxdur|verilməmişdir]. Bu səbəbdən məhkəmə {less} ödənilməsini əsaslı sayır.',
      only: ['partly-granted'],
    },
    {
      p: '{foreman.surname:gen} imzaladığı akt cavabdehin iştirakı olmadan tərtib edilmiş, {plumber.init} məhkəməyə gəlmədiyindən suyun haradan axdığını dəqiqləşdirmək mümkün olmamışdır. {p.init} {dtail} aid edilən təqsiri sübut etməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 216, 217, 218 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {total} maddi zərər tutulsun.',
      '{c:dat} qarşı iddia rədd edilsin. {p.surname:gen} {p.account} hesabı icra zamanı nəzərə alınsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {d.full:abl} {p.full:gen} xeyrinə {less} tutulsun. Qalan hissədə, o cümlədən mənəvi zərər üzrə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} və {c:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
};

/** An old owner, the relative who was given the house, and those who saw what came after. */
function villagers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 69, maxAge: 84, house: true });
  const d = person('d', {
    ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname: p.name.surname },
    ...{ minAge: 32, maxAge: 46, house: true },
  });
  return {
    p,
    d,
    bride: person('bride', { sex: 'f', surname: d.name.surname, minAge: 28, maxAge: 44 }),
    daughter: person('daughter', { role: 'şahid', sex: 'f', minAge: 40, maxAge: 50 }),
    spouse: person('spouse', {
      ...{ sex: p.sex === 'm' ? ('f' as const) : ('m' as const), surname: p.name.surname },
      minAge: 70,
    }),
    next: person('next', { role: 'şahid', sex: 'm', minAge: 50, maxAge: 75 }),
    shop: person('shop', { role: 'şahid', sex: 'f', minAge: 35 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    doctor: person('doctor', { minAge: 33 }),
    buyer: person('buyer', { sex: 'm', minAge: 30 }),
    elder: person('elder', { sex: 'm', minAge: 60 }),
    agent: person('agent', { role: 'nümayəndə' }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function giftPapers(make: Make) {
  const of = fillersOf(make);
  return {
    deed: of.paper('deed', '1N-####', '####-b', '2/####', '##-###/N'),
    form: of.paper('form', 'AA № #######', 'NB ######', '№-#########'),
    house: of.property('house', '60##########', '###-##-####', 'RX № ######', '9###########'),
    cadastre: of.property('cadastre', '9##########', '####-###-##', '######/##'),
    chart: of.paper('chart', '####/t', '##-###', 'X-#####'),
    refusal: of.paper('refusal', '##/####', '1-####', 'M-###/2#'),
    opinion: of.paper('opinion', '###/tib', 'M-####', '##-####'),
    statement: of.paper('statement', '#######', 'BX-#####', '##/##-###'),
    proxy: of.paper('proxy', '###', '#-####', 'V-###'),
    car: of.plate('car', '10-@@-###', '90-@@-###', '77 @@ ###', '99@@###'),
    card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'p'),
    wound: of.health(
      'p',
      'sağ bilək sümüyünün sınığı',
      'baş beyin silkələnməsi',
      'iki qabırğa sümüyünün sınığı',
      'üz nahiyəsinin qansızmaları',
    ),
    chronic: of.health(
      'p',
      'ürəyin işemik xəstəliyi',
      'şəkərli diabet',
      'Parkinson xəstəliyi',
      'hər iki gözdə katarakta',
    ),
    hospital: standing(
      'loc',
      of.work(
        'hospital',
        'Rayon Mərkəzi Xəstəxanasının travmatologiya şöbəsində',
        'kənd həkim ambulatoriyasında',
        'Respublika Kliniki Xəstəxanasında',
        'Şəhər Mərkəzi Xəstəxanasında',
      ),
    ),
    job: of.work(
      'job',
      'kənd məktəbində fizika müəllimi',
      'Balıqartırma zavodunda usta',
      'rayon Mədəniyyət Evində qarmonçalan',
      'Meyvə-tərəvəz bazasında anbardar',
      'Yol istismar idarəsində qreyderçi',
    ),
    spot: of.place(
      'spot',
      'Təzəkənd-Bəyimli yolunun kənarında',
      'Köhnə dəyirmanın yanında',
      'Sarıqaya kəndinin qəbiristanlığında',
      'Çay dirəyi deyilən yerdə',
    ),
    shelter: of.address(
      'shelter',
      'Məhsəti küçəsi, ev %',
      'H.Cavid küç. %',
      'II Yaşıl döngə %, mənzil %',
      'Şəhidlər küç., bina %, m.%',
    ),
  };
}

/** A house was given to a relative who then beat or drove out the giver; the giver wants it back. */
const GIFT: Family = {
  key: 'fourteenth-gift-revoked',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki mübahisələr - Bağışlama müqaviləsinin ləğv edilməsi',
  outcomes: { granted: 4, 'partly-granted': 1, dismissed: 3 },
  cast: {},
  facts: (make) => {
    const people = villagers(make);
    const { d, next, daughter } = people;
    const death = lifeDay(make, 'spouse', 5, 9);
    return {
      ...people,
      ...giftPapers(make),
      ...{ deathday: death.day, deathyear: death.year },
      nick: said(make, next, `${make.dice.pick(['Uzun', 'Dəmirçi', 'Qoçaq'])} ${next.name.given}`),
      dgen: tail(make, d, 'gen'),
      daughterdat: tail(make, daughter, 'dat'),
      kin: ended(make, d, 'surname', ['ların', 'lərin'], 'gen'),
      withbride: ended(
        make,
        people.bride,
        'given',
        /[aeəıioöuü]$/u.test(people.bride.name.given) ? ['yla', 'ylə'] : ['la', 'lə'],
      ),
      tie: make.dice.pick(['qardaşı oğlu', 'nəvəsi', 'bacısı nəvəsi']),
      gifts: stays(make, 'Mülki Məcəllənin 666, 667 və 674-cü maddələrinə'),
      given: make.day(900, 1500),
      beaten: make.day(260, 330),
      asked: make.day(210, 250),
      filed: make.day(120, 190),
      pension: make.money(280, 460, 10),
      worth: make.money(38000, 120000, 1000),
      rooms: make.dice.int(3, 6),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen}, cavabdeh {d.full:gen} və nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} {d.full:dat} qarşı bağışlamanın ləğv edilməsi və evin qaytarılması barədə iddiası üzrə mülki işə',
  story: [
    'İddia ərizəsində göstərilmişdir ki, {p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}) {given:loc} notarius {notary.full} tərəfindən {deed} reyestr nömrəsi ilə təsdiqlənmiş [müqavilə|bağışlama müqaviləsi] (blank {form}) əsasında {p.address} ünvanındakı {rooms} otaqlı fərdi yaşayış evini (çıxarış {house}, torpağın kadastr nömrəsi {cadastre}) {tie} {d.full:dat} bağışlamışdır.',
    '[Həyat yoldaşı|Ömür-gün yoldaşı] {spouse.full} {deathyear} {deathday} tarixində vəfat etdiyindən iddiaçı tək qalmış, {chronic} ilə əlaqədar qulluğa ehtiyacı olmuşdur. {d.sg} müqavilədən əvvəl ona baxacağını, evdə yaşamasına mane olmayacağını [vəd etmişdir|demişdir]. Birinci il belə də olmuş, sonra cavabdeh arvadı {bride.full} ilə köçüb gəlmiş, iddiaçının otağını anbara çevirmişdir.',
    'İddiaçı göstərmişdir ki, {beaten} tarixində {spot} aralarında mübahisə düşmüş, {d.given} onu itələyib yıxmış, nəticədə xəsarət ({wound}) almışdır. {driver.gs} onu {car} nömrəli maşınında xəstəxanaya çatdırmışdır. Həkim {doctor.init} tərəfindən {hospital} açılmış {chart} nömrəli xəstəlik tarixçəsində zədənin “məişətdə yıxılma” zamanı alındığı yazılmışdır; [iddiaçı bunu qorxudan dediyini bildirmişdir|iddiaçının sözlərinə görə, bunu {withbride} razılaşıb yazdırmışdılar]. Polis {refusal} nömrəli qərarla cinayət işinin başlanmasını rədd etmişdir.',
    'Həmin vaxtdan {p.surname} qızı {daughter.full:gen} yanında, {shelter} ünvanında qalır. Pensiyası ({pension}) köçürülən {card} nömrəli kart da cavabdehdədir. {asked:loc} {p.init} bağışlananı qaytarmağı yazılı tələb etmiş, {d.phone} nömrəsindən “ev mənimdir” cavabını almışdır.',
    'Cavabdeh {d.full} ({job}, FİN {d.fin}, {d.address}) iddianı tanımamışdır. Onun izahatına görə, dava olmayıb, qoca özü sürüşüb; evdən getməyi də {daughterdat} görədir, çünki qız evi satmaq istəyir, hətta {buyer.full} ilə danışıb. [Nümayəndə {agent.init} əlavə etmişdir ki, evin damı və hasarı {dgen} vəsaiti ilə təmir edilib, bank çıxarışı {statement} bunu təsdiqləyir.|{agent.init} cavabdehin hesabından ({d.account}, çıxarış {statement}) təmirə pul ödənildiyini bildirmişdir.]',
    'Şahid {next.full} (kənddə {nick} kimi tanınır) ifadə vermişdir ki, {kin} həyətindən səs eşidib çıxmış, qocanı yerdə görmüş, {driver.surname:acc} o çağırmışdır; {d.init} yaxında dayanıb siqaret çəkirdi. Mağaza sahibi {shop.full} [demişdir|göstərmişdir] ki, {p.given} xeyli müddət nisyə çörək alırdı, “kart məndə deyil” deyirdi, {bride.given} isə onun nisyəsini ödəməkdən boyun qaçırırdı. Şahid {daughter.init} evi satmaq barədə {buyer.surname} ilə danışmadığını bildirmişdir.',
    {
      p: 'Ağsaqqal {elder.gs} iki dəfə barışıq üçün hər iki evə getdiyini, {d.given:gen} “sonra baxarıq” dediyini yazılı məlumatında [qeyd etmişdir|göstərmişdir].',
      chance: 0.6,
    },
    'Məhkəmə-tibb eksperti {expert.full:gen} {opinion} nömrəli rəyinə görə xəsarət küt əşyanın təsirindən və ya hündürlükdən olmadan yıxılmadan əmələ gələ bilərdi. Evin bazar dəyəri {worth} müəyyən edilmişdir.',
  ],
  reasoning: [
    '{gifts} əsasən bağışlanan bağışlayana və ya onun yaxın qohumuna qarşı kobud nankorluq etdikdə bağışlama ləğv edilə bilər; tələb nankorluq barədə bilindiyi vaxtdan bir il müddətində irəli sürülməlidir. {filed} tarixli iddia bu müddətdə verilmişdir.',
    {
      p: '{next.init:gen} və {shop.surname:gen} ifadələri, {doctor.surname:gen} açdığı tarixçə və {p.init:gen} altı aydan artıq evdən kənarda yaşaması bir-birini tamamlayır. Cinayət işinin başlanmaması nankorluğun olmadığını bildirmir. {d.init} qulluq öhdəliyini yerinə yetirməmiş, bağışlayanı sığınacaqsız qoymuşdur.',
      only: ['granted'],
    },
    {
      p: 'Nankorluq sübuta yetirilmişdir, lakin {dgen} apardığı təmir evin dəyərini artırmışdır. Ev qaytarılmalı, {p.init} isə çıxarışla ({statement}) təsdiqlənən xərcləri sonradan ödəməlidir; bu barədə qarşılıqlı hesablaşma ayrıca həll olunur.',
      only: ['partly-granted'],
    },
    {
      p: '{next.init} vurma anını görməmişdir, {doctor.init} isə zədənin səbəbini pasiyentin sözlərindən yazmışdır. Ailədaxili incikliyin özü kobud nankorluq sayılmır. {bride.surname:gen} davranışı cavabdehə aid edilə bilməz.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 216–218 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full} ilə {d.full} arasında {deed} reyestr nömrəsi ilə təsdiqlənmiş bağışlama ləğv edilsin.',
      '{house} nömrəli çıxarışla qeydə alınmış evə {d.init:gen} mülkiyyət hüququna xitam verilsin, ev {p.full:gen} mülkiyyətinə qaytarılsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {deed} reyestr nömrəli bağışlama ləğv edilərək ev {p.full:dat} qaytarılsın, {bride.full:gen} çıxarılması barədə tələb isə rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
};

export const FOURTEENTH_CIVIL: readonly Family[] = [FLOOD, GIFT];
