import type { Family, Make } from '#demo/family.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { dwelling, manats, tailed } from './sum-forms.ts';
import { sheets } from './written-marks.ts';

const FRAME = {
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  outcomes: { 'order-issued': 1 },
  cast: {},
  present: '',
  note: 'order',
} as const satisfies Partial<Family>;

/** Landlord and tenant, and who brought the rent, lived there before or saw the flat handed over. */
function flatPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', minAge: 25, maxAge: 50 });
  const p = person('p', { role: 'tələbkar', minAge: 40, maxAge: 72 });
  return {
    ...{ p, d },
    rep: person('rep', { role: 'nümayəndə', minAge: 26, maxAge: 55 }),
    partner: person('partner', {
      ...{ sex: d.sex === 'm' ? ('f' as const) : ('m' as const), surname: d.name.surname },
      ...{ minAge: 24, maxAge: 50 },
    }),
    heir: person('heir', {
      ...{ surname: p.name.surname, ...(p.sex === 'm' ? { father: p.name.given } : {}) },
      ...{ minAge: 20, maxAge: 40 },
    }),
    agent: person('agent', { minAge: 28, maxAge: 60 }),
    chair: person('chair', { sex: 'm', minAge: 45, maxAge: 72 }),
    downstairs: person('downstairs', { sex: 'f', minAge: 38, maxAge: 78 }),
    notary: person('notary', { kind: 'keep' }),
  };
}

const flatPapers = (make: Make) => ({
  ...sheets(make, {
    lease: ['contract', '#-####/İC', '####', 'İCR-###/2#', '##/2#-i'],
    extract: ['property', '#############', '30#########', '#### #### ####'],
    serial: ['document', 'MH ########', 'Ç-#######', '#######'],
    proxy: ['document', '##/#-####', '###', 'V-####/#'],
    handover: ['document', '##', '##/t', 'TA-####'],
    reply: ['document', '####', 'X-##/###', '###/çıx'],
    post: ['document', 'RA#########AZ', '##########'],
    lastpay: ['document', '##########', 'ÖT-########', '#######/#'],
    light: ['document@d', '##########', '########'],
    iban: ['account@p', '%a'],
    line: ['phone@heir', '(050) ### ## ##', '+994 55 ### ## ##', '070-###-##-##'],
    near: [
      'place@flat',
      '“Qələbə” kinoteatrının arxasında',
      '“Ulduz” univermağının yanında',
      '6 nömrəli aptekin üstündə',
      '“Zəfər” stadionunun qarşısında',
    ],
    job: [
      'workplace@d',
      'musiqi məktəbində konsertmeyster',
      'şəhər poçtunda operator',
      '“Pillə” kursunda ingilis dili müəllimi',
      'stomatoloji klinikada administrator',
      'rayon təhsil bölməsində metodist',
    ],
  }),
  flat: dwelling(
    make,
    'flat',
    ...([
      'Hüseyn Arif küçəsi',
      'Şərifzadə küç.',
      '2-ci Zavod döngəsi',
      'Nəriman Həsənzadə pr.',
    ] as const),
  ),
  origin: dwelling(make, 'd', 'İnşaatçılar küçəsi', 'Firudin bəy Köçərli küç.', 'Sahil massivi'),
});

function rentSums(make: Make) {
  const { dice } = make;
  const rent = dice.int(5, 16) * 50;
  const months = dice.int(3, 7);
  const light = dice.int(40, 210);
  return {
    ...{ months, rent: manats(rent), due: manats(rent * months), light2: manats(light) },
    ...{ total: manats(rent * months + light), duty: make.money(15, 50, 5) },
  };
}

/** A landlord asks for the unpaid rent under a lease that stands in the register. */
const RENT_DEBT: Family = {
  ...FRAME,
  key: 'seventeenth-rent-debt-order',
  category: 'Məhkəmə əmri - İcarə haqqı borcunun tutulması',
  facts: (make) => {
    const people = flatPeople(make);
    return {
      ...people,
      ...flatPapers(make),
      ...rentSums(make),
      ...foreignMarks(make, 'guest', [
        ['Emre', 'Karadağlı'],
        ['Levan', 'Çxeidze'],
        ['Tamila', 'Xidirova'],
        ['Denis', 'Prokopenko'],
        ['Nəsrin', 'Şirazi'],
      ]),
      dtail: tailed(make, people.d),
      agenttail: tailed(make, people.agent),
      chairtail: tailed(make, people.chair),
      law: stays(make, '“Daşınmaz əmlakın dövlət reyestri haqqında” Qanun'),
      asked: make.day(2, 8),
      let: make.day(420, 700),
      since: make.day(130, 240),
      sent: make.day(25, 60),
      came: make.day(12, 22),
      payday: make.dice.int(1, 25),
    };
  },
  subject:
    'tələbkar {p.full:gen} borclu {d.full:abl} icarə haqqı üzrə borcun tutulmasına dair məhkəmə əmri verilməsi barədə {asked} tarixli ərizəsinə',
  story: [
    '[{p.full} məhkəməyə ərizə ilə müraciət edərək göstərir ki,|Tələbkar {p.full} ərizəsini onunla əsaslandırır ki,] {place}, {flat} ünvanında, {near} yerləşən mənzil ({extract} reyestr nömrəli, {serial} seriyalı çıxarış) onun mülkiyyətindədir. {let} tarixdə notarius {notary.full} tərəfindən təsdiq edilmiş {lease} nömrəli müqavilə ilə həmin mənzil {d.full:dat} iki il müddətinə icarəyə verilmiş, icarə hüququ daşınmaz əmlakın dövlət reyestrində qeydə alınmışdır.',
    'Müqavilədə tərəflərin məlumatları belə göstərilmişdir: icarəyə verən – {p.full}, FİN {p.fin}, {p.birthdot} təvəllüdlü, {p.address} ünvanında yaşayır, tel. {p.phone}; icarəçi – {d.full}, FİN {d.fin}, [{d.birthdot} təvəllüdlü|şəxsiyyət vəsiqəsi {d.idcard}], {origin} ünvanında qeydiyyatdadır, {job} işləyir, tel. {d.phone}. [Aylıq icarə haqqı {rent} olmaqla hər ayın {payday}-dək {iban} nömrəli hesaba köçürülməli idi.|Hər ay üçün {rent} ödənilməsi, pulun {iban} hesabına köçürülməsi şərtləşdirilmişdir.]',
    'Mənzil {handover} nömrəli təhvil-təslim aktı ilə verilmişdir; aktı icarəçi tərəfdən [onun {partner.given} adlı həyat yoldaşı imzalamışdır|həyat yoldaşı {partner.full} imzalamışdır]. İcarəçini [vasitəçi {agent.full} gətirmişdir|tələbkara vasitəçi {agent.full} tapmışdır]. [Mənzildə əvvəllər {guestfull} yaşamış, {guestgiven:gen} çıxmasından sonra otaqlar təmir olunmuşdur.|Ərizədə qeyd olunur ki, bundan qabaq mənzili kirayələyən {guestrev} ödənişləri vaxtında edirdi.]',
    '{since:abl} etibarən icarə haqqı ödənilmir. [Sonuncu dəfə pulu tələbkarın övladı {heir.full} nağd qaydada almış, {lastpay} nömrəli qəbz yazmışdır.|Sonuncu köçürmə {lastpay} nömrəli sənədlə {partner.init} tərəfindən edilmişdir, bundan sonra {heir.full} ({line}) icarəçi ilə dəfələrlə danışsa da, nəticə olmamışdır.] Mənzil üzrə {light} nömrəli abonent kodu ilə {light2} işıq haqqı borcu da yığılıb qalmışdır.',
    '{sent:loc} icarəçiyə {reply} nömrəli xəbərdarlıq göndərilmiş ({post} nömrəli sifarişli məktub), onu alt mərtəbədə yaşayan {downstairs.full} [götürüb çatdırmışdır|qəbul etmişdir]. {came:loc} binanın mənzil-mülkiyyətçilər müştərək cəmiyyətinin sədri {chair.full} [tələbkarla birlikdə ünvana gəlmiş, {d.init:gen} mənzildə yaşadığını təsdiq etmişdir|yazılı təsdiq etmişdir ki, {d.sg} ailəsi ilə hələ də həmin mənzildə yaşayır]. [{downstairs.given} xanımın dediyinə görə, {partner.given} “bir aya verərik” söyləmişdir.|Arayışı “{chairtail}” imzalamışdır.]',
    {
      p: 'Tələbkarın nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) hesablamanı və köçürmələrin çıxarışını ərizəyə əlavə etmişdir. Vasitəçinin yazılı izahatı (“{agenttail}”) da sənədlər arasındadır.',
      chance: 0.75,
    },
    'Hesablamaya görə {months} ay üçün {due} icarə haqqı, {light2} kommunal borc, [bütövlükdə {total} ödənilməlidir|yekunda {total} tələb olunur].',
  ],
  reasoning: [
    'Mülki Məcəllənin 675 və 700-cü maddələrinə görə icarəçi şərtləşdirilmiş haqqı müəyyən olunmuş vaxtda ödəməyə borcludur. {law:gen} tələblərinə uyğun olaraq on bir aydan artıq müddətə bağlanmış icarə müqaviləsi reyestrdə qeydə alınmalıdır; [işdəki müqavilə bu tələbə cavab verir|bu şərtə əməl olunmuşdur].',
    '[Tələb notariat qaydasında təsdiq edilmiş yazılı əqdə əsaslanır, {dtail} adına göndərilən xəbərdarlığa etiraz daxil olmamışdır.|{d.init:gen} borcu mübahisələndirməsi barədə məlumat yoxdur, tələb notariat qaydasında təsdiq edilmiş müqaviləyə söykənir.] Mülki Prosessual Məcəllənin 276-cı maddəsinə əsasən belə tələb üzrə məhkəmə əmri verilməlidir.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 279 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      'Borclu {d.caps:abl} (FİN {d.fin}, ünvanı: {place}, {flat}) tələbkar {p.full:gen} xeyrinə {due} icarə haqqı və {light2} kommunal borc, cəmi {total} tutulsun.',
      '{d.full:abl} {duty} dövlət rüsumu tutularaq {p.init:dat} ödənilsin. [Əmrin surəti {d:dat} göndərilsin.|Əmrin surəti üç gün müddətində borcluya göndərilsin.]',
    ],
  },
  traps: ['registered-lease', 'foreign-name'],
};

/** Parents of two children, and those who know how the children live. */
function parents(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 36, maxAge: 48 });
  const p = person('p', { role: 'tələbkar', sex: 'f', minAge: 35, maxAge: 45 });
  const child = (key: string, from: number, to: number) =>
    person(key, {
      ...{ role: 'uşaq' as const, sex: make.dice.pick(['m', 'f'] as const) },
      ...{ surname: d.name.surname, father: d.name.given, minAge: from, maxAge: to },
    });
  return {
    ...{ p, d, elder: child('elder', 9, 15), younger: child('younger', 3, 7) },
    granny: person('granny', { sex: 'f', minAge: 58, maxAge: 74 }),
    uncle: person('uncle', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.father },
      ...{ minAge: 26, maxAge: 48 },
    }),
    tutor: person('tutor', { sex: 'f', minAge: 27, maxAge: 60 }),
    payer: person('payer', { sex: 'f', minAge: 28, maxAge: 58 }),
    therapist: person('therapist', { minAge: 32, maxAge: 64 }),
    landlord: person('landlord', { minAge: 40, maxAge: 75 }),
  };
}

const familyPapers = (make: Make) => ({
  ...sheets(make, {
    wedpaper: ['document', 'NK № ######', 'AZ-N № ######', '####'],
    bornone: ['document@elder', 'DG № ######', 'AZ-D № ######', 'İİ-DĞ № ######'],
    borntwo: ['document@younger', 'DG № ######', 'AZ-D № ######', 'İ-DĞ № ######'],
    livewith: ['document', '###', '##/##', 'MM-###'],
    wage: ['document', '##-##/###', '####', 'ƏH-###'],
    medical: ['document', '####', '###/a', 'TA-##/###'],
    transfer: ['document', '##########', 'KÇ-#######', '###-######'],
    card: ['card@p', '%C', '%c'],
    djob: [
      'workplace@d',
      '“Çınqıl” daş karxanasında ekskavatorçu',
      'dəmir yolu vağzalında növbətçi',
      '3 nömrəli avtobus marşrutunda sürücü',
      'rayon qaz istismarı sahəsində çilingər',
      '“Bulud” logistika anbarında növbə rəisi',
    ],
    pjob: [
      'workplace@p',
      'tikiş sexində biçici',
      '21 nömrəli uşaq bağçasında aşpaz köməkçisi',
      'kənd həkim məntəqəsində sanitar',
      '“Sədəf” gözəllik salonunda usta',
    ],
    school: [
      'workplace@elder:loc',
      '7 nömrəli tam orta məktəbin beşinci sinfində',
      'texniki-humanitar fənlər təmayüllü liseydə',
      '34 saylı məktəb-liseydə',
      '2 saylı kənd tam orta məktəbində',
    ],
    garden: [
      'workplace@younger:dat',
      '11 saylı körpələr evi-uşaq bağçasına',
      '“Arıcıq” uşaq bağçasına',
      '5 nömrəli məktəbin hazırlıq qrupuna',
    ],
    ill: [
      'sensitive@younger',
      'bronxial astma',
      'sol qulaqda eşitmə zəifliyi',
      'şəkərli diabet',
      'anadangəlmə ürək qüsuru',
      'qida allergiyası',
    ],
  }),
  dhome: dwelling(make, 'd', 'Zərifə Əliyeva küçəsi', 'Çayqırağı küç.', 'Neftçilər məhəlləsi'),
});

/** A mother asks for maintenance for two children who live with her. */
const MAINTENANCE: Family = {
  ...FRAME,
  key: 'seventeenth-maintenance-order',
  category: 'Məhkəmə əmri - Uşaqların saxlanması üçün alimentin tutulması',
  facts: (make) => {
    const people = parents(make);
    const wed = lifeDay(make, 'wed', 16, 19);
    return {
      ...people,
      ...familyPapers(make),
      wed: wed.day,
      wedyear: wed.year,
      payertail: tailed(make, people.payer),
      tutortail: tailed(make, people.tutor),
      ptail: tailed(make, people.p),
      code: stays(make, 'Ailə Məcəlləsinin 75 və 76-cı maddələrinə'),
      asked: make.day(2, 9),
      apart: make.day(160, 420),
      sum: make.money(50, 120, 10),
      wagesum: make.money(480, 1350, 10),
      duty: make.money(10, 30, 5),
    };
  },
  subject:
    'tələbkar {p.full:gen} borclu {d.full:abl} iki azyaşlı uşağın saxlanması üçün aliment tutulması haqqında {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü, {p.address}, tel. {p.phone}) məhkəməyə [verdiyi ərizədə göstərir|müraciət edərək bildirir] ki, {wed} {wedyear:loc} {d.full} ilə nikaha daxil olmuş ({wedpaper} nömrəli nikah şəhadətnaməsi), birgə nikahdan {elder.birthdot} tarixdə {elder.full} ({bornone} nömrəli doğum haqqında şəhadətnamə) və {younger.birthdot} tarixdə {younger.full} (şəhadətnamə {borntwo}) adlı övladları dünyaya gəlmişdir.',
    '{apart:abl} tərəflər ayrı yaşayırlar, hər iki uşaq anasının himayəsindədir. [Tələbkar uşaqlarla birlikdə anası {granny.full:gen} evində qalır, bunu {livewith} nömrəli yaşayış yeri arayışı təsdiq edir.|{livewith} nömrəli arayışdan görünür ki, {elder.given} və {younger.given} anaları ilə birlikdə nənələri {granny.full:gen} evində yaşayırlar.] Tələbkar özü {pjob} işləyir, qazancı uşaqların ehtiyaclarına çatmır.',
    '{elder.given} {school} oxuyur; sinif rəhbəri {tutor.full} [məktəbə yalnız ananın gəldiyini yazmışdır|“{tutortail}” imzalı xasiyyətnamədə valideyn iclaslarında atanın iştirak etmədiyini göstərmişdir]. {younger.given} {garden} gedir. [Uşaqda {ill} olduğundan həkim {therapist.full} daimi müalicə təyin etmişdir ({medical} nömrəli arayış).|Həkim {therapist.full:gen} {medical} nömrəli arayışına əsasən {younger.given:loc} {ill} aşkarlanmış, dərmanlar hər ay alınmalıdır.]',
    'Borclu {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, {d.idcard}) {dhome} ünvanında qeydiyyatdadır, [hazırda {landlord.full:gen} mənzilində kirayədə qalır|faktiki olaraq {landlord.full:abl} kirayələdiyi evdə yaşayır], {djob} işləyir. {wage} nömrəli arayışa əsasən (mühasib {payer.full}) orta aylıq əməkhaqqı {wagesum} təşkil edir. [Arayış “{payertail}” tərəfindən imzalanmışdır.|Telefonu {d.phone}.]',
    '[Borclu bir dəfə tələbkarın {card} nömrəli kartına {sum} göndərmiş (köçürmə {transfer}), sonra isə kömək etməmişdir.|Ayrı yaşadıqları müddətdə yalnız bir dəfə – {transfer} nömrəli köçürmə ilə {card} kartına {sum} daxil olmuşdur.] [Borclunun qardaşı {uncle.full} uşaqlara bayramlarda hədiyyə alsa da, {d.given} onlarla maraqlanmır.|Tələbkar bildirir ki, {d.given:gen} qardaşı {uncle.gs} araya girsə də, xoşluqla razılaşmaq mümkün olmamışdır.]',
  ],
  reasoning: [
    '{code} əsasən valideynlər yetkinlik yaşına çatmamış uşaqlarını saxlamağa borcludurlar; saziş olmadıqda aliment iki uşaq üçün valideynin qazancının və (və ya) digər gəlirinin üçdə biri miqdarında tutulur.',
    'Tələb atalığın müəyyən edilməsi ilə bağlı deyil, üçüncü şəxslərin cəlb olunmasını tələb etmir. [Doğum haqqında şəhadətnamələrdə uşaqların atası {d.sg} göstərilmişdir.|{elder.given:gen} və {younger.given:gen} doğum qeydlərində ata {d.full} yazılmışdır.] Başqa şəxsin xeyrinə {d.init:abl} aliment tutulmadığı da [əməkhaqqı arayışından|mühasibatın məlumatından] görünür. Belə olan halda Mülki Prosessual Məcəllənin 276-cı maddəsinə əsasən məhkəmə əmri verilə bilər.',
  ],
  guided:
    'Ailə Məcəlləsinin 75, 76 və 102-ci, Mülki Prosessual Məcəllənin 275, 276 və 282-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      'Borclu {d.caps:abl} ({d.birthdot} təvəllüdlü, FİN {d.fin}) tələbkar {p.full:gen} xeyrinə azyaşlı {elder.full:gen} ({elder.birthdot}) və {younger.full:gen} ({younger.birthdot}) saxlanması üçün {asked} tarixdən uşaqlar yetkinlik yaşına çatanadək qazancının və digər gəlirlərinin üçdə biri miqdarında hər ay aliment tutulsun.',
      '{d:abl} {duty} dövlət rüsumu dövlət büdcəsinə tutulsun. Əmr dərhal icraya yönəldilsin, surəti [borcluya və tələbkara (“{ptail}”)|{d.full:dat} və {p.full:dat}] göndərilsin.',
    ],
  },
  traps: ['children', 'kin'],
};

/** Rent that was not paid; maintenance for two children. */
export const SEVENTEENTH_ORDER: readonly Family[] = [RENT_DEBT, MAINTENANCE];
