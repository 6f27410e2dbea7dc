import type { Family, Make } from '#demo/family.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { dwelling, houseIn, manats, tailed } from './sum-forms.ts';
import { sheets } from './written-marks.ts';

const FRAME = {
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  cast: {},
  note: 'ruling',
} as const satisfies Partial<Family>;

/** Parents of a child, and those who know what the father earned and sent. */
function payers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 36, maxAge: 50 });
  return {
    d,
    a: person('a', { role: 'tələbkar', sex: 'f', minAge: 34, maxAge: 46 }),
    child: person('child', {
      ...{ role: 'uşaq' as const, sex: make.dice.pick(['m', 'f'] as const) },
      ...{ surname: d.name.surname, father: d.name.given, minAge: 7, maxAge: 15 },
    }),
    mother: person('mother', {
      ...{ sex: 'f' as const, surname: d.name.surname },
      ...{ minAge: 54, maxAge: 74 },
    }),
    newwife: person('newwife', { sex: 'f', minAge: 24, maxAge: 40 }),
    baby: person('baby', {
      ...{ surname: d.name.surname, father: d.name.given, minAge: 1, maxAge: 4 },
    }),
    bursar: person('bursar', { sex: 'f', minAge: 28, maxAge: 60 }),
    owner: person('owner', { sex: 'm', minAge: 32, maxAge: 62 }),
    cashier: person('cashier', { minAge: 23, maxAge: 50 }),
    coach: person('coach', { minAge: 26, maxAge: 58 }),
    adv: person('adv', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep' }),
  };
}

const payerPapers = (make: Make) => ({
  ...sheets(make, {
    writ: ['document', 'İV-######', '####/##', 'İİV № ######'],
    docket: ['document', '#####/2#', 'İİ-#####', '########'],
    decree: ['document', '##/b', 'BH-####', '###/q'],
    objection: ['document', '####', 'E-##/##', '###'],
    wagenote: ['document', '##-##/##', '###', 'ƏH-####'],
    bank: ['document', '##/####', 'HÇ-######', '#####'],
    transfer: ['document', '##########', 'KP-#######', '###-###-####'],
    transfertwo: ['document', '##########', 'KP-#######', '###-###-####'],
    birthcert: ['document@child', 'DG № ######', 'İ-DĞ № ######', 'AZ-D ######'],
    secondcert: ['document@baby', 'DG № ######', 'İİİ-DĞ № ######', 'AZ-D ######'],
    labour: ['document@d', 'AM-#######', '##########', 'ƏM ####/##'],
    disability: ['document@d', 'TSEK № ######', '####/t', 'ƏL-#####'],
    warrant: ['document', '######', 'OR-#####'],
    card: ['card@a', '%C', '%c'],
    iban: ['account@d', '%a'],
    line: ['phone@owner', '050 ### ## ##', '(055) ###-##-##', '+994 99 ### ## ##'],
    djob: [
      'workplace@d',
      '“Zirehli” avtomobil təmiri sexində qaynaqçı',
      'rayon mədəniyyət evində qarmonçalan',
      'dəmir-beton zavodunda kranşı',
      '“Toxum” aqrofirmasında aqronom',
      'çörək sexində xəmirqatan',
    ],
    abroad: [
      'workplace@d',
      'Tümen şəhərində inşaat briqadasında suvaqçı',
      'Batumi limanında yükləyici',
      'Həştərxanda meyvə bazasında fəhlə',
      'İzmirdə tikiş fabrikində ütüçü',
    ],
    club: [
      'workplace@child:dat',
      '“Qartal” güləş klubuna',
      '3 saylı musiqi məktəbinə',
      'uşaq şahmat məktəbinə',
      '“Dəniz ulduzu” üzgüçülük məktəbinə',
    ],
    ill: ['sensitive@d', 'bel fəqərələrinin sınığı', 'vərəm', 'mədə xorası', 'epilepsiya'],
  }),
  dhome: dwelling(make, 'd', 'Nizamülmülk küç.', 'Zəfəran küçəsi', 'Köhnə Qala döngəsi'),
});

function arrearSums(make: Make) {
  const { dice } = make;
  const [wage, months] = [dice.int(36, 110) * 10, dice.int(14, 30)];
  const quarter = Math.round(wage / 4);
  const sent = dice.int(3, 9) * 50;
  return {
    ...{ months, wage: manats(wage), quarter: manats(quarter), all: manats(quarter * months) },
    ...{ sent: manats(sent), left: manats(quarter * months - sent) },
  };
}

/** How much of maintenance is owed for a child: the bailiff's reckoning is contested. */
const ARREARS: Family = {
  ...FRAME,
  key: 'seventeenth-maintenance-arrears',
  category: 'Məhkəmə qərarının icrası - Aliment borcunun müəyyən edilməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const people = payers(make);
    const judged = make.day(1200, 1700);
    return {
      ...people,
      ...payerPapers(make),
      ...arrearSums(make),
      ...foreignMarks(make, 'mate', [
        ['Gennadi', 'Pestryakov'],
        ['Zurab', 'Mikeladze'],
        ['Onur', 'Kocabaş'],
        ['Ramazan', 'Abdulmuslimov'],
      ]),
      dtail: tailed(make, people.d),
      bursartail: tailed(make, people.bursar),
      mothergil: { ...nameWith(make, people.mother, 'given', 'gil-loc'), case: 'loc' as const },
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(70, 3100)}/${judged.iso.slice(0, 4)}`,
      ),
      code: stays(make, 'Ailə Məcəlləsinin 108-ci maddəsinə'),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikasının Qanunu'),
      judged,
      reckoned: make.day(50, 80),
      since: make.day(700, 900),
      asked: make.day(20, 45),
      left2: make.day(500, 640),
      back: make.day(160, 240),
    };
  },
  present:
    'tələbkar {a.full:gen}, onun vəkili {adv.full:gen}, borclu {d.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'tələbkar {a.full:gen} borclu {d.full:abl} tutulmalı aliment borcunun məbləğinin müəyyən edilməsi barədə ərizəsinə',
  story: [
    '{suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə {d.full:abl} {a.full:gen} xeyrinə azyaşlı {child.full:gen} ({child.birthdot} təvəllüdlü, doğum şəhadətnaməsi {birthcert}) saxlanması üçün qazancının dörddə biri miqdarında aliment tutulması müəyyən edilmişdir. {writ} nömrəli icra vərəqəsi üzrə {docket} nömrəli icra işi [açılmışdır|icraatdadır].',
    'İcra məmuru {officer.full} {reckoned} tarixli {decree} nömrəli qərarı ilə {since:abl} hesablanan borcu {left} müəyyən etmişdir. Tələbkar (FİN {a.fin}, {a.birthdot} təvəllüdlü, {a.address}, tel. {a.phone}) {asked:loc} verdiyi ərizədə [bununla razılaşmayaraq bildirmişdir|göstərmişdir] ki, borclu həmin dövrdə {djob} işləmiş, {wage} əməkhaqqı almış, {months} ay üçün {all} ödəməli idi. [{child.given} {club} getdiyindən xərclər artmışdır, bunu məşqçi-müəllim {coach.full} təsdiq edir.|{child.given:gen} {club} ödənişini ana təkbaşına edir; müəllim {coach.full} bu barədə yazı vermişdir.]',
    'Vəkil {adv.init} (order {warrant}) təkcə {wagenote} nömrəli əməkhaqqı arayışının deyil, bank çıxarışının ({bank}) da nəzərə alınmasını xahiş etmişdir: {iban} hesabına iş yerindən hər ay pul daxil olub.',
    'Borclu {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, {place}, {dhome}, tel. {d.phone}) izah etmişdir ki, {left2:abl} {abroad} kimi çalışmış, {back:loc} qayıtmışdır. [Orada {matefull} ilə bir otaqda qalıb, pulu onun vasitəsilə göndərib.|Birgə işlədiyi {matefull} pulu öz adından göndərib.] {transfer} və {transfertwo} nömrəli köçürmələrlə tələbkarın {card} kartına cəmi {sent} daxil olmuşdur. [Birini kassir {cashier.full:gen} yanında anası {mother.full} edib.|İkinci köçürməni anası {mother.full} kassir {cashier.full} vasitəsilə etmişdir.]',
    'Borclunun dediyinə görə, onda {ill} vardır ({disability} nömrəli arayış), ikinci nikahdan – {newwife.full} ilə birgə yaşayışdan {baby.full} ({secondcert} nömrəli şəhadətnamə) adlı övladı var, {newwife.given} işləmir. [Uşaq {mothergil} böyüyür.|{baby.given} hazırda {mothergil} qalır.] Əmək müqaviləsi ({labour}) {owner.full} ({line}) tərəfindən ləğv edilib.',
    '[Sorğuya cavab olaraq iş yerinin mühasibi {bursar.full} bildirmişdir ki,|{bursar.full} (mühasib) məhkəməyə göndərdiyi cavabda göstərmişdir ki,] {d.init:gen} əməkhaqqı {wage} olub, sahibkar {owner.sg} onu ayın ortasında nağd da ödəyib. Cavab “{bursartail}” imzalıdır. [{mategiven:gen} göndərdiyi pul barədə isə sənəd yoxdur.|{materev} adından göndərilən pulun aliment olması çıxarışda yazılmayıb.]',
    {
      p: 'İcra işinə əlavə edilmiş izahatda {mother.given} xanım oğlunun hər bayram {child.given:dat} paltar aldığını, {coach.surname:gen} isə bunu bildiyini yazmışdır. İcra məmuru {officer.init} [bunun aliment sayılmadığını|belə hədiyyələrin nəzərə alınmadığını] bildirmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{code} və {law:dat} əsasən aliment borcu borclunun aliment tutulmamış dövrdəki qazancından hesablanır; o işləməmişdirsə, ölkə üzrə orta aylıq əməkhaqqı əsas götürülür.',
    {
      p: '{bursar.init:gen} cavabı və çıxarış göstərir ki, borclu bütün dövrdə gəlir əldə etmişdir. {d.init:gen} {newwife.init} ilə ailə qurması və {baby.given:gen} doğulması borcun keçmiş dövr üzrə azaldılmasına əsas vermir.',
      only: ['granted'],
    },
    {
      p: 'Tələbkarın kartına daxil olmuş {sent} borcdan çıxılmalıdır, çünki {a.init} həmin pulu aldığını inkar etməmişdir. {mategiven:gen} və {cashier.init:gen} adı çəkilən digər ödənişləri sübut olunmamışdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İcra məmuru {officer.init:gen} hesablaması {owner.init:gen} təqdim etdiyi arayışlara uyğundur; {adv.init:gen} istinad etdiyi mədaxil isə {mother.sg:gen} göndərdiyi vəsaitdir. Ərizənin təmin edilməsinə əsas yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263-265-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. {d.full:gen} {a.full:dat} {child.full:gen} saxlanması üzrə aliment borcunun məbləği {all} müəyyən edilsin. {decree} nömrəli qərar bu hissədə ləğv edilsin.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin. {d.caps:gen} aliment borcu ödənilmiş {sent} çıxılmaqla {left} müəyyən edilsin. Qərardadın surəti {a.full:dat} və “{dtail}” adına göndərilsin.',
    ],
    dismissed: ['{a.full:gen} {d.full:abl} tutulmalı aliment borcuna dair ərizəsi rədd edilsin.'],
  },
  traps: ['children', 'gil', 'foreign-name'],
};

/** Whose house was sold, who bought it and who lives in it. */
function auctionFolk(make: Make) {
  const person = castOf(make);
  const a = person('a', { role: 'ərizəçi', house: true, minAge: 40, maxAge: 68 });
  const mate = person('mate', {
    ...{ sex: a.sex === 'm' ? ('f' as const) : ('m' as const), surname: a.name.surname },
    ...{ minAge: 40, maxAge: 66 },
  });
  return {
    ...{ a, mate },
    c: person('c', { role: 'tələbkar', minAge: 35, maxAge: 66 }),
    buyer: person('buyer', { role: 'maraqlı şəxs', minAge: 30, maxAge: 60 }),
    daughter: person('daughter', {
      ...{ sex: 'f' as const, surname: a.name.surname, minAge: 18, maxAge: 20 },
      father: a.sex === 'm' ? a.name.given : mate.name.given,
    }),
    tenant: person('tenant', { sex: 'm', minAge: 26, maxAge: 55 }),
    postman: person('postman', { minAge: 25, maxAge: 58 }),
    bidder: person('bidder', { sex: 'm', minAge: 28, maxAge: 60 }),
    steward: person('steward', { sex: 'f', minAge: 26, maxAge: 50 }),
    nearby: person('nearby', { role: 'şahid', minAge: 40, maxAge: 76 }),
    adv: person('adv', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

const auctionPapers = (make: Make) => ({
  ...sheets(make, {
    writ: ['document', 'İV-######', '####/##', '#######'],
    docket: ['document', '#####/2#-H', 'İİ-#####', '########'],
    arrest: ['document', '##/h', 'HA-####', '###'],
    valuation: ['document', 'QR-###/2#', '####', '##/###-q'],
    notice: ['document', 'EL-####', '##/e', '#####'],
    protocol: ['document', 'HP-###', '##/2#-p', '####'],
    repeat: ['document', 'HP-###', '##/2#-t', '####'],
    post: ['document', 'RR#########AZ', '##########'],
    extract: ['property', '#############', '40##########', '#### #### ####'],
    plot: ['property', '##-###-####', '##########'],
    loan: ['contract', 'B-###/2#', '####-##', '##/####-b'],
    deposit: ['document', '##########', 'BH-######', 'MÖ-####'],
    warrant: ['document', '######', 'OR-#####', 'V-####'],
    school: [
      'workplace@daughter',
      'Tibb Kollecində təhsil alır',
      'Pedaqoji Universitetin tələbəsidir',
      'xalçaçılıq peşə məktəbində oxuyur',
    ],
    job: [
      'workplace@a',
      'rayon arxivində mütəxəssis',
      '“Badam” qənnadı sexinin sahibi',
      'meliorasiya idarəsində suçu',
      '1 saylı ambulatoriyada feldşer',
    ],
    ill: ['sensitive@mate', 'iflic', 'Parkinson xəstəliyi', 'onkoloji xəstəlik', 'görmə itkisi'],
    page: ['network', 'herrac.example/lot/#####', 'e-satis.example/ev/######'],
    mail: ['email@buyer', 'alici##@poct.example', 'ev.alan###@mail.example'],
    line: ['phone@bidder', '070 ### ## ##', '(051) ###-##-##', '+994 77 ### ## ##'],
  }),
  house: houseIn(
    make,
    'house',
    'Dağətəyi küçəsi',
    'Çeşmə küç.',
    'Molla Vəli Vidadi küçəsi',
    'Bağayeri döngəsi',
  ),
  buyerhome: dwelling(
    make,
    'buyer',
    'Əsgər Abdullayev küçəsi',
    'Yeni Həyat massivi',
    'Dostluq küç.',
  ),
});

/** The owner of a house complains of the auction at which it was sold for a debt. */
const AUCTION: Family = {
  ...FRAME,
  key: 'seventeenth-auction-complaint',
  category: 'Məhkəmə qərarının icrası - Hərracın etibarsızlığı barədə şikayət',
  outcomes: { granted: 3, dismissed: 3 },
  facts: (make) => {
    const people = auctionFolk(make);
    const judged = make.day(500, 800);
    const price = make.dice.int(280, 900);
    return {
      ...people,
      ...auctionPapers(make),
      ...foreignMarks(make, 'agent', [
        ['Elguca', 'Beridze'],
        ['Serkan', 'Yaylacı'],
        ['Larisa', 'Ostapenko'],
        ['Fərhad', 'Qəzvini'],
      ]),
      atail: tailed(make, people.a),
      ctail: tailed(make, people.c),
      stewardtail: tailed(make, people.steward),
      tenantgil: { ...nameWith(make, people.tenant, 'given', 'gil-gen'), case: 'gen' as const },
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(70, 3100)}/${judged.iso.slice(0, 4)}`,
      ),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikasının Qanunu'),
      house2: {
        ...make.company('house2', 'work'),
        name: make.dice.pick(['Çəkic Hərrac', 'Açıq Lot', 'Uca Səs Hərrac']),
      },
      judged,
      debt: manats(Math.round(price / 3) * 100),
      start: manats(price * 100),
      sold: manats(Math.round(price * 0.8) * 100),
      first: make.day(70, 90),
      again: make.day(35, 50),
      learned: make.day(26, 32),
      asked: make.day(14, 24),
      area: make.dice.int(74, 210),
    };
  },
  present:
    'ərizəçi {a.full:gen}, vəkili {adv.full:gen}, tələbkar {c.full:gen}, maraqlı şəxs {buyer.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'ərizəçi {a.full:gen} yaşayış evinin açıq hərracda satışının nəticələrindən və icra məmurunun hərəkətlərindən şikayətinə',
  story: [
    '{suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə {loan} nömrəli borc müqaviləsinə əsasən {a.full:abl} {c.full:gen} xeyrinə {debt} tutulmuşdur. {writ} nömrəli icra vərəqəsi üzrə {docket} nömrəli icraatda {place}, {house} ünvanındakı sahəsi {area} kv.m olan evə ({extract} reyestr nömrəli çıxarış, torpağın kadastr nömrəsi {plot}) {arrest} nömrəli aktla həbs qoyulmuşdur.',
    'Ərizəçi (FİN {a.fin}, {a.birthdot} təvəllüdlü, {job}, tel. {a.phone}) {asked:loc} [şikayət verərək göstərmişdir|məhkəməyə müraciət edərək bildirmişdir] ki, {first:loc} keçirilmiş hərrac baş tutmamış ({protocol} nömrəli protokol), {again:loc} isə ev təkrar hərracda {buyer.full:dat} {sold} qiymətinə satılmışdır ({repeat}). Satışdan {learned:loc} xəbər tutmuşdur: elan ({notice}) nə ona, nə də evdə yaşayan {mate.full:dat} verilmişdir. [{mate.given} {ill} səbəbindən yataqdadır.|{mate.sg:loc} {ill} olduğundan evdən çıxmır.] Qızı {daughter.full} {school}, [onun da başqa evi yoxdur|başqa yaşayış yeri yoxdur].',
    'Vəkil {adv.init} (order {warrant}) bildirmişdir ki, ev {valuation} nömrəli hesabatla (qiymətləndirici-ekspert {expert.full}) {start} dəyərində qiymətləndirilmiş, [ekspert isə evə daxil olmamış, yalnız {tenantgil} qaldığı tərəfi çəkmişdir|halbuki {expert.init} evin yalnız {tenant.full:gen} kirayələdiyi hissəsinə baxmışdır]. Hərracı keçirən {house2.full:gen} ({page}) əməkdaşı {steward.full} elanı internetdə iki gün gec yerləşdirmişdir. Vasitəçi {agentfull} [alıcıya əvvəldən xəbər vermişdir|hərracdan qabaq evə müştəri gətirmişdir].',
    'İcra məmuru {officer.full} şikayəti qəbul etməmişdir: bildiriş {post} nömrəli sifarişli məktubla göndərilmiş, poçtalyon {postman.full} onu [{mate.given:dat} vermişdir|{daughter.given:dat} imza ilə təqdim etmişdir]. Tələbkar {c.full} ({c.address}; şəxsiyyət vəsiqəsi {c.idcard}) icranın uzandığını, {a.given:gen} isə [borcu ödəmək əvəzinə evi gizlətməyə çalışdığını|könüllü ödənişdən yayındığını] demişdir.',
    'Maraqlı şəxs {buyer.full} (FİN {buyer.fin}, {place}, {buyerhome}, e-poçt {mail}) bildirmişdir ki, behi {deposit} nömrəli ödənişlə köçürmüş, hərracda {bidder.full} ({line}) ilə yarışmışdır. [{agentgiven} adlı vasitəçini tanımır.|{agentrev} ilə yalnız evi göstərərkən danışmışdır.] Protokolu {stewardtail} imzalamışdır. [{bidder.given} isə behini geri götürmüşdür.|Digər iştirakçı {bidder.surname} pulunu geri almışdır.]',
    'Şahid {nearby.full} ifadə vermişdir ki, {a.given:gen} qonşusudur, poçtalyon {postman.gs} həmin gün {tenant.given:abl} “evdə kim var” deyə soruşub. [{mate.init} məktubu oxuya bilməzdi.|{daughter.given} isə həmin həftə şəhərdə olub.]',
    {
      p: '{tenant.full} yazılı izahatında evdə kirayə qaldığını, {expert.init:gen} ölçü apardığını, bunu {nearby.given:gen} gördüyünü göstərmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{law} hərrac barədə elanın azı otuz gün əvvəl verilməsini, borclunun satışın vaxtı və yeri barədə xəbərdar edilməsini tələb edir. Bu tələblərin pozulması hərracın nəticələrinin etibarsız sayılmasına əsasdır.',
    {
      p: 'Poçtalyon {postman.init:gen} imzası ilə bağlı sənəddə {a.init:gen} adı yoxdur, {nearby.sg:gen} ifadəsi də bildirişin verilmədiyini göstərir. {steward.init:gen} elanı gec yerləşdirməsi, {expert.init:gen} evə tam baxmaması qiymətə təsir etmişdir.',
      only: ['granted'],
    },
    {
      p: 'Bildirişin {daughter.init} və ya {mate.init} tərəfindən alınması qanuna uyğundur, çünki onlar ərizəçinin ailə üzvləridir. {buyer.init:gen} vicdanlı alıcı olması şübhə doğurmur, {nearby.init:gen} isə {postman.surname:acc} yalnız uzaqdan gördüyü müəyyən edilmişdir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263, 264 və 266-cı maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Şikayət təmin edilsin. {a.full:dat} məxsus {place}, {house} ünvanındakı evin ({extract}) {again} tarixli hərracda {buyer.full:dat} satışı etibarsız hesab edilsin, behin {buyer.init:dat} qaytarılması həll olunsun.',
    ],
    dismissed: [
      'Ərizəçi {a.full:gen} (“{atail}”) şikayəti rədd edilsin. Qərardadın surəti {c.full:dat} (“{ctail}”) və {buyer.full:dat} göndərilsin.',
    ],
  },
  traps: ['gil', 'foreign-name', 'cadastre'],
};

/** Arrears of maintenance; a house sold by auction. */
export const SEVENTEENTH_ENFORCEMENT: readonly Family[] = [ARREARS, AUCTION];
