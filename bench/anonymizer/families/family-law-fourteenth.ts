import type { Family, Make } from '#demo/family.ts';
import { ended, fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';

/** Two who were married, their children, and those who lent, sold, bought or saw. */
function couple(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 52 });
  const { surname, given } = d.name;
  const child = { role: 'uşaq' as const, surname, father: given };
  const own = make.dice.chance(0.5) ? { surname } : {};
  const seller = person('seller', { sex: 'f', minAge: 50 });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 33, maxAge: 47, ...own }),
    c1: person('c1', { ...child, minAge: 11, maxAge: 15 }),
    c2: person('c2', { ...child, minAge: 4, maxAge: 6 }),
    brother: person('brother', {
      ...{ role: 'üçüncü şəxs' as const, sex: 'm' as const, surname, father: d.father },
      ...{ minAge: 33, maxAge: 56 },
    }),
    parent: person('parent', { sex: 'f', minAge: 60, maxAge: 78 }),
    seller: ofElsewhere(make, seller, [
      undefined,
      ['Barışnikova', 'Yelena', 'Qriqoryevna'],
      ['Lomsadze', 'Nana'],
      ['Şixmuradova', 'Rumina', 'Seyfullahovna'],
    ]),
    buyer: person('buyer', { sex: 'm', minAge: 26 }),
    friend: person('friend', { role: 'şahid', sex: 'f', minAge: 32, maxAge: 48 }),
    jeweller: person('jeweller', { role: 'şahid', sex: 'm', minAge: 40 }),
    partner: person('partner', { sex: 'm', minAge: 35 }),
    tenant: person('tenant', { minAge: 24 }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
    counsel: person('counsel', { kind: 'keep' }),
  };
}

function estatePapers(make: Make) {
  const of = fillersOf(make);
  return {
    marriage: of.paper('marriage', 'AA № ######', 'NK № #######', '0#######'),
    order: of.paper('order', '@-#####', '######', 'ƏO-####'),
    loan: of.paper('loan', '1#', '##/q', '###'),
    sale: of.paper('sale', '3N-####', '##-####', '####/2#'),
    opinion: of.paper('opinion', 'Q-###', '###/əm', '##-2#/###'),
    reply: of.paper('reply', '##/####', '7-###/2#', 'C-#####'),
    flat: of.property('flat', '10##########', 'MH #######', '##-###-####'),
    garage: of.property('garage', 'Q-####', '11#########', '####/##'),
    plot: of.property('plot', '90##########', '######/###', 'TS ######'),
    car: of.plate('car', '10-@@-###', '77-@@-###', '90 @@ ###', '99@@###'),
    vin: of.plate(
      'car',
      'JTDBR32E#########',
      'WDB210########@#',
      'KMHDN41B@########',
      'XTA21070#########',
    ),
    deposit: of.contract('deposit', 'Ə-#######', 'DP###/##', '######-T'),
    share: of.paper('share', '##########', 'DR-#####', '1########'),
    chat: of.phone('p', '(050) ###-##-##', '+994 55 #######', '070 ### ## ##'),
    rented: of.address(
      'p',
      'C.Naxçıvanski küç. %, mənzil %',
      'Atatürk prospekti, bina %, m. %',
      '3-cü Çəmənlik döngəsi, ev %',
      'A.Cəlilov küçəsi %',
    ),
    job: of.work(
      'job',
      '1 saylı Ailə Sağlamlıq Mərkəzində laborant',
      '“Zirvə” kursunda riyaziyyat müəllimi',
      'Opera və Balet Teatrında qrimçi',
      'Hava Limanında dispetçer',
      'rayon Məşğulluq Mərkəzində mühasib',
    ),
    duty: of.work(
      'duty',
      'Neft daşlarında qazmaçı',
      'Dənizçilik Agentliyində mexanik',
      '“Dostluq” bazarında ət satıcısı',
      'şəhərlərarası avtobusda sürücü',
      'Elektrik Stansiyasında növbə rəisi',
    ),
  };
}

/** What was bought in the marriage, a line for each thing. */
function goodsOf(make: Make, papers: ReturnType<typeof estatePapers>) {
  const { car, deposit, flat, garage, plot } = papers;
  const money = make.money;
  return make.dice.shuffle([
    { what: 'ikiotaqlı mənzil, reyestr nömrəsi', no: flat, worth: money(90000, 210000, 1000) },
    { what: 'minik avtomobili, dövlət nömrə nişanı', no: car, worth: money(14000, 39000, 500) },
    { what: 'qaraj, çıxarış', no: garage, worth: money(6000, 15000, 500) },
    { what: 'bağ sahəsi, çıxarış', no: plot, worth: money(20000, 56000, 1000) },
    { what: 'əmanət, müqavilə', no: deposit, worth: money(5000, 24000, 100) },
  ]);
}

/** After a divorce a flat, a car and savings are divided; the husband's brother says that he lent the money. */
const PROPERTY: Family = {
  key: 'fourteenth-spouses-property',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Ər-arvadın ümumi əmlakının bölünməsi',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {
    c: { as: 'company', trade: ['work', 'supply'] },
    b: { as: 'company', trade: 'bank' },
  },
  facts: (make) => {
    const people = couple(make);
    const papers = estatePapers(make);
    const wedding = lifeDay(make, 'wedding', 16, 18);
    const year = Number(make.adopted.slice(0, 4));
    const { p, d, friend, brother } = people;
    return {
      ...people,
      ...papers,
      goods: goodsOf(make, papers),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      pgen: tail(make, p, 'gen'),
      dabl: tail(make, d, 'abl'),
      friendshort: said(make, friend, `${friend.name.given.slice(0, 1)}. ${friend.name.surname}`),
      brothers: ended(make, brother, 'surname', ['lar', 'lər']),
      divorced: `2(0${make.dice.int(10, 99)})-${make.dice.int(300, 5900)}/${year - 1}`,
      code: stays(make, 'Ailə Məcəlləsinin 32-ci maddəsinə'),
      share1: stays(make, 'Ailə Məcəlləsinin 36 və 37-ci maddələrinə'),
      bought: make.day(2200, 3400),
      sold: make.day(330, 420),
      filed: make.day(140, 220),
      debt: make.money(15000, 45000, 500),
      price: make.money(9000, 21000, 500),
      gold: make.money(2400, 9000, 100),
      half: make.money(30000, 90000, 500),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen}, vəkili {counsel.full:gen}, üçüncü şəxs {brother.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı ər-arvadın ümumi birgə mülkiyyətində olan əmlakın bölünməsi barədə iddiası üzrə mülki işə',
  story: [
    '[İşdəki sənədlərdən görünür ki, tərəflər|Tərəflər] {wedyear} {wedday} tarixində nikaha daxil olmuş (şəhadətnamə {marriage}), {c1.full} ({c1.birth} təvəllüdlü) və {c2.full} ({c2.birth} təvəllüdlü) adlı övladları [olmuşdur|doğulmuşdur]. Nikah {divorced} nömrəli iş üzrə qətnamə ilə pozulmuş, uşaqlar ana ilə qalmışdır.',
    'İddiaçı {p.full} ({p.idcard}, FİN {p.fin}; {job} işləyir) {filed} tarixli iddiasında [göstərmişdir|bildirmişdir] ki, boşandıqdan sonra {rented} ünvanında kirayə qalır, {c2.given} də bağçasını dəyişmişdir. Nikah müqaviləsi bağlanmamışdır. Onun sözlərinə görə, birgə nikah dövründə [bunlar əldə edilmişdir|aşağıdakı əmlak alınmışdır]:',
    { p: '– {what} {no}, dəyəri {worth};', each: 'goods' },
    'Bundan başqa, {d.init} {c:gen} nizamnamə kapitalında iştirak payına malikdir (reyestrdən çıxarış {share}), payın ikinci sahibi – {partner.full}. Əmanət {b:loc} cavabdehin adına açılmış {d.account} hesabındadır. İddiaçı hər əmlakın yarısını, mənzili isə uşaqlara görə [bütövlükdə özünə|kompensasiya ödəməklə özünə] verməyi xahiş etmişdir.',
    'Cavabdeh {d.full} (FİN {d.fin}; {d.address}; telefon {d.phone}; {duty}) iddianı qismən qəbul edərək bildirmişdir ki, mənzili {bought:loc} {seller.full:abl} almışdır ({notary.full:gen} təsdiqlədiyi {sale} nömrəli müqavilə), pulun {debt} hissəsini qardaşı {brother.sg} [borc vermişdir|vermişdir], buna dair {loan} nömrəli qəbz var. Avtomobil (VIN {vin}) {sold:loc} {buyer.full:dat} {price} müqabilində satılmış, pul uşaqların xərcinə getmişdir. Bağ sahəsini isə ona anası {parent.full} [bağışlamışdır|hədiyyə etmişdir].',
    {
      p: 'Cavabdehin vəkili {counsel.init} əlavə etmişdir ki, {pgen} apardığı qızıl əşyalar ({gold}) da ümumi əmlakdır və bölünməlidir. [İddiaçı onların cehiz olduğunu bildirmişdir.|{p.given} həmin əşyaları toyda öz qohumlarının verdiyini demişdir.]',
      chance: 0.7,
    },
    'Üçüncü şəxs {brother.full} ({brother.idcard}) borcun qaytarılmasını tələb etmiş, qəbzdəki imzanın {dabl} başqasına məxsus olmadığını [demişdir|göstərmişdir]. İddiaçı cavabında {brothers} arasındakı qəbzin boşanma barədə iddiadan sonra yazıldığını, ona {chat} nömrəsindən bu barədə heç nə deyilmədiyini bildirmişdir.',
    'Şahid {friend.full} ifadə vermişdir ki, {p.given} mənzil alınanda atasının verdiyi pulu da qoymuşdu, {seller.surname:dat} ilkin ödənişi özü aparmışdı. Zərgər {jeweller.full} qızıl əşyaların bir hissəsini hələ nişanda {parent.init:gen} sifarişi ilə düzəltdiyini [təsdiq etmişdir|demişdir]. Mənzildə {d.given:gen} razılığı ilə hazırda {tenant.gs} yaşayır.',
    'Dövlət Yol Polisi İdarəsinin {reply} nömrəli cavabına görə {car} nişanlı avtomobil {buyer.surname} soyadlı şəxsin adına keçirilmişdir. Qiymətləndirici {expert.full} {opinion} nömrəli hesabatında yuxarıdakı dəyərləri [təsdiq etmişdir|müəyyən etmişdir].',
  ],
  reasoning: [
    '{code} əsasən ər-arvadın nikah dövründə əldə etdikləri əmlak, kimin adına alınmasından və pulu kimin ödəməsindən asılı olmayaraq, onların ümumi birgə mülkiyyətidir. {share1} görə bölgü zamanı tərəflərin payları, başqa hal müqavilə ilə nəzərdə tutulmayıbsa, bərabər hesab edilir; məhkəmə yetkinlik yaşına çatmayan uşaqların mənafeyini nəzərə alaraq paylardan kənara çıxa bilər.',
    {
      p: '{loan} nömrəli qəbz vaxt baxımından şübhəli olduğundan {brother.init:gen} tələbi sübut edilməmiş qalır. {friend.init:gen} ifadəsi mənzilin birgə vəsaitlə alındığını təsdiqləyir. {c1.given} və {c2.given} ana ilə yaşadığından mənzilin {p.init:dat} verilməsi əsaslıdır.',
      only: ['granted'],
    },
    {
      p: '[Bağ sahəsi bağışlama ilə alındığına görə|Bağışlanmış əmlak olduğundan bağ sahəsi] bölünməyə cəlb edilmir. {brother.surname:gen} verdiyi pul isə ailənin ehtiyacına xərcləndiyi üçün ümumi borcdur. {friendshort} ödənişin məbləğini dəqiq göstərməmişdir. Avtomobil {buyer.init:dat} boşanmadan sonra satıldığından {price} yarıya bölünməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı əmlakın nikah dövründə ümumi vəsaitlə alındığını sübut etməmişdir: {seller.surname:gen} müqaviləsi nikahdan əvvəlki əmanətlə ödənilmiş, {jeweller.init} isə yalnız bəzək əşyaları barədə danışmışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 216, 217 və 218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {flat} reyestr nömrəli mənzil {p.full:gen} mülkiyyətinə verilsin, {d.full:dat} {half} kompensasiya ödənilsin. {deposit} nömrəli müqavilə üzrə əmanət yarıya bölünsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {flat} reyestr nömrəli mənzilin və {garage} nömrəli qarajın yarısına {p.full:gen}, yarısına {d.full:gen} mülkiyyət hüququ tanınsın. {brother.full:gen} tələbi ayrıca iddia ilə verilə bilər.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
};

/** Those round a child whose father has died: his parents, the mother, teachers and neighbours. */
function household(make: Make) {
  const person = castOf(make);
  const grandpa = person('grandpa', { role: 'iddiaçı', sex: 'm', minAge: 60, maxAge: 74 });
  const { surname, given } = grandpa.name;
  const son = person('son', { sex: 'm', surname, father: given, minAge: 32, maxAge: 42 });
  return {
    grandpa,
    grandma: person('grandma', { role: 'iddiaçı', sex: 'f', surname, minAge: 57, maxAge: 70 }),
    son,
    c: person('c', {
      ...{ role: 'uşaq' as const, surname, father: son.name.given },
      ...{ minAge: 6, maxAge: 9 },
    }),
    d: person('d', { role: 'cavabdeh', sex: 'f', minAge: 28, maxAge: 38 }),
    husband: ofElsewhere(make, person('husband', { sex: 'm', minAge: 30, maxAge: 45 }), [
      undefined,
      undefined,
      ['Karaca', 'Tolqa'],
      ['Ryabov', 'Maksim', 'Andreyeviç'],
      ['Həmədani', 'Kamran'],
    ]),
    aunt: person('aunt', { sex: 'f', father: given, minAge: 30, maxAge: 46 }),
    cousin: person('cousin', { minAge: 6, maxAge: 12 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 30 }),
    next: person('next', { role: 'şahid', minAge: 45 }),
    other: person('other', { sex: 'f', minAge: 52, maxAge: 66 }),
    paediatrician: person('paediatrician', { minAge: 35 }),
    friend: person('friend', { sex: 'm', minAge: 33 }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function visitPapers(make: Make) {
  const of = fillersOf(make);
  return {
    birthcert: of.paper('birthcert', 'DŞ № #######', 'AA-######', '0#######'),
    entry: of.paper('entry', '##', '###', '1###'),
    deathcert: of.paper('deathcert', 'AZ-Ö #######', 'ÖH № ######', '########'),
    survey: of.paper('survey', '##-q', 'QH-##/2#', '#/###'),
    opinion: of.paper('opinion', '###-p', 'P/####', '##/2#-ps'),
    note: of.paper('note', '###', 'A/####', '086-##'),
    order: of.paper('order', '@@-####', '#####', '@-######'),
    warning: of.paper('warning', '##/2#', 'X-###', '####-m'),
    video: of.phone('d', '+994 51 ### ## ##', '077#######', '(055) ### ####'),
    oldcall: of.phone('grandma', '(012) ###-##-##', '012 4## ## ##', '(050) ### ## ##'),
    school: standing(
      'loc',
      of.work(
        'school',
        '28 nömrəli məktəbin 2 “c” sinfində',
        '“Ulduz” uşaq bağçasının hazırlıq qrupunda',
        '176 saylı lisey-məktəbin birinci sinfində',
        '“İlk Addım” məktəbəqədər mərkəzində',
        '4 saylı kənd məktəbinin 2a sinfində',
      ),
    ),
    club: standing(
      'loc',
      of.work(
        'club',
        '“Delfin” üzgüçülük klubunda',
        '9 nömrəli uşaq musiqi məktəbində',
        '“Zirehli” cüdo zalında',
        'Uşaq Yaradıcılıq Mərkəzinin rəsm dərnəyində',
      ),
    ),
    ill: of.health(
      'c',
      'süd zülalına allergiyası',
      'çölyak xəstəliyi',
      'birinci tip diabeti',
      'fındığa qarşı allergiyası',
      'fenilketonuriyası',
    ),
    crash: of.place(
      'crash',
      'Bakı–Qazax yolunun 117-ci kilometrində',
      'Ələt yol ayrıcında',
      'Qaraçuxur dairəsinin yaxınlığında',
      'Kür körpüsünün üstündə',
    ),
    park: of.place(
      'park',
      '“Qızılgül” parkında',
      'Dənizkənarı bulvarda',
      'uşaq kafesi “Nağıl”da',
      'məhəllə meydançasında',
    ),
    cottage: of.address(
      'grandpa',
      'Nar küçəsi, ev %',
      'Bağ-Bostan yolu, %',
      '2-ci Şərq döngəsi %',
      'Ə.Cavad küç., ev %',
    ),
  };
}

/** Parents of a dead father ask to see their grandchild, whom the mother keeps from them. */
const GRANDPARENTS: Family = {
  key: 'fourteenth-grandparents-contact',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Qohumların uşaqla ünsiyyəti',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const people = household(make);
    const death = lifeDay(make, 'son', 2, 4);
    const wedding = lifeDay(make, 'wedding', 1, 1);
    const { grandpa, grandma, d, c, next } = people;
    return {
      ...people,
      ...visitPapers(make),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ wedday: wedding.day, wedyear: wedding.year },
      elders: ended(make, grandpa, 'surname', ['ların', 'lərin'], 'gen'),
      athome: ended(make, grandma, 'given', ['gildə', 'gildə'], 'loc'),
      dgen: tail(make, d, 'gen'),
      nextdat: tail(make, next, 'dat'),
      cfull: said(make, c, `${c.name.given} ${c.name.patronymic ?? ''}`),
      article: stays(make, 'Ailə Məcəlləsinin 50 və 62-ci maddələrinə'),
      treaty: stays(make, 'Uşaq hüquqları haqqında Konvensiyanın 3 və 16-cı maddələri'),
      filed: make.day(120, 210),
      stopped: make.day(250, 420),
      seen: make.day(30, 70),
      hours: make.dice.int(2, 6),
      from: make.dice.int(10, 13),
      pension: make.money(290, 520, 10),
    };
  },
  present:
    'iddiaçılar {grandpa.full:gen} və {grandma.full:gen}, onların vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçılar {grandpa.full:gen} və {grandma.full:gen} cavabdeh {d.full:dat} qarşı nəvə ilə ünsiyyətin müəyyən edilməsi tələbinə dair mülki işə',
  story: [
    '[İddiaçılar məhkəməyə müraciət edərək bildirmişlər|İddia ərizəsində göstərilmişdir] ki, onların oğlu {son.full} {deathyear} {deathday} günü {crash} baş vermiş qəzada həlak olmuşdur (ölüm haqqında şəhadətnamə {deathcert}). {son.given:abl} və {d.full:abl} bir övlad – {c.full} ({c.birth} təvəllüdlü, doğum şəhadətnaməsi {birthcert}, akt qeydi {entry}) qalmışdır.',
    '{grandpa.full} ({grandpa.birthdot} təvəllüdlü, FİN {grandpa.fin}) və {grandma.full} (FİN {grandma.fin}) {grandpa.address} ünvanında yaşayırlar. Oğulları sağ ikən [uşaq həftənin yarısını onlarda keçirirdi|nəvə həftəsonları {athome} qalırdı]. Cavabdeh {wedyear} {wedday} tarixində {husband.gs} ilə ailə qurduqdan sonra münasibətlər pozulmuş, {stopped:abl} etibarən uşaq göstərilmir, {oldcall} nömrəsindən edilən zənglərə cavab verilmir.',
    '{filed} tarixli iddiada hər həftə bir gün saat {from}:00-dan {hours} saat, ad günlərində və atasının məzarını ziyarət günü {c.given:acc} görmək, yayda isə iki həftə {cottage} ünvanındakı bağ evində saxlamaq [xahiş olunmuşdur|tələb edilmişdir].',
    'Cavabdeh {d.full} ({d.idcard}; {d.address}; telefon {d.phone}) iddianı [qəbul etməmişdir|qismən qəbul etmişdir]. O, izah etmişdir ki, qayınana {grandma.given} uşağın yanında {son.given:gen} ölümündə onu günahlandırır, “səni anan istəmir” deyir, {c.given:gen} {ill} nəzərə alınmadan şirniyyat verilir. Ailəsi yaxın vaxtda {husband.surname:gen} iş yeri ilə əlaqədar xarici ölkəyə köçəcək. [Görüşləri {video} nömrəsindən görüntülü zənglə əvəz etmək olar.|{video} nömrəsindən videozəngə razıdır.]',
    'Uşağın bibisi {aunt.full} yazılı məlumatında bildirmişdir ki, onun övladı {cousin.given} ilə {c.given} bir yerdə böyüyüblər, {park} görüşəndə {d.surname} uşağı qolundan çəkib aparıb. {friend.gs} bu hadisəni görüb, polisə {warning} nömrəli izahat verib.',
    'Şahid {teacher.full} [ifadə vermişdir|göstərmişdir] ki, {c.given} {school} oxuyur, rəsmlərində baba və nənəsini çəkir, sinifdə {cousin.given:gen} adını tez-tez tutur. {club} məşğələyə isə əvvəllər onu {grandpa.given} baba gətirirdi. Şahid {next.full} (qonşu) {elders} evində dava-dalaş eşitmədiyini, əksinə, {d.given:gen} ərinin vəfatından sonra onlarda altı ay qaldığını [demişdir|bildirmişdir].',
    {
      p: 'Cavabdehin anası {other.full} telefon izahatında qudalarının uşağı çox istədiyini, lakin {c.given:gen} oradan qayıdanda gecələr yatmadığını demişdir. Həkim-pediatr {paediatrician.init} {note} nömrəli arayışda pəhriz rejimini göstərmişdir.',
      chance: 0.8,
    },
    'Qəyyumluq və himayə orqanının {survey} nömrəli aktında ({seen} tarixində baxış keçirilmişdir) iddiaçıların ev şəraiti [yaxşı|qənaətbəxş] qiymətləndirilmiş, hərəsinin pensiyasının {pension} olduğu göstərilmişdir. Psixoloq-ekspert {expert.full} {opinion} nömrəli rəyində {cfull} barəsində yazmışdır ki, uşaq baba və nənəyə bağlıdır, lakin anasını incitməkdən qorxur.',
  ],
  reasoning: [
    '{article} əsasən uşağın valideynləri, babası, nənəsi, qardaş, bacı və digər qohumları ilə ünsiyyət saxlamaq hüququ vardır; valideyn yaxın qohumlara imkan vermədikdə mübahisəni məhkəmə uşağın mənafeyi əsasında həll edir. {treaty} da uşağın mənafeyini əsas götürür.',
    {
      p: '{teacher.init:gen} ifadəsi və {expert.init:gen} rəyi ünsiyyətin uşağa zərər vurmadığını göstərir. {dgen} dediyi pəhriz rejimini iddiaçılar {paediatrician.surname:gen} arayışı ilə tanış olaraq gözləyəcəklərini bildirmişlər. {nextdat} inanmamaq üçün əsas yoxdur.',
      only: ['granted'],
    },
    {
      p: 'Görüşlərin mütəmadi olması uşağın xeyrinədir, gecələmək isə {expert.init:gen} rəyi nəzərə alınmaqla hələ tezdir. {grandma.init} uşağın yanında anası haqqında danışmamalıdır. {friend.surname:gen} şahidi olduğu hadisə hər iki tərəfin davranışından irəli gəlmişdir.',
      only: ['partly-granted'],
    },
    {
      p: '{other.init:gen} sözləri və {opinion} nömrəli rəy uşağın görüşlərdən sonra narahat olduğunu göstərir. Cavabdeh videozəngə razıdır, {grandpa.init} isə bunu qəbul etməmişdir. Məcburi qaydada müəyyən edilən görüş {c.init:gen} mənafeyinə uyğun deyil.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 50, 52 və 62-ci, Mülki Prosessual Məcəllənin 217 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {grandpa.full:gen} və {grandma.full:gen} {c.full} ilə hər həftənin şənbə günü saat {from}:00-dan {hours} saat müddətində ünsiyyəti müəyyən edilsin, {d.full} buna mane olmasın.',
      'Qətnamə qanuni qüvvəyə mindikdən sonra icraya yönəldilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {grandpa.full} və {grandma.full} hər iki həftədən bir {hours} saat, gecələmədən {c.full} ilə görüşsünlər. Yay dövrü barədə tələb rədd edilsin.',
    ],
    dismissed: ['{grandpa.full:gen} və {grandma.full:gen} iddiası rədd edilsin.'],
  },
  note: 'civil',
};

export const FOURTEENTH_FAMILY_LAW: readonly Family[] = [PROPERTY, GRANDPARENTS];
