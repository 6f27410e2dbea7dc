import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { named } from './named-forms.ts';
import { bornAs, onPaper, spokenDay } from './paper-names.ts';
import { signed } from './signed-forms.ts';
import { shortAddress, written } from './written-forms.ts';

/** Two who signed a contract before their wedding, and those who were in the notary's room. */
function spouses(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 39, maxAge: 57 });
  const { surname } = d.name;
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', surname, minAge: 31, maxAge: 44 }),
    mother: person('mother', { sex: 'f', surname, minAge: 66 }),
    maiden: person('maiden', { sex: 'm', minAge: 62 }),
    partner: person('partner', { role: 'üçüncü şəxs', sex: 'm', minAge: 37 }),
    friend: person('friend', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 45 }),
    realtor: person('realtor', { role: 'şahid', sex: 'm', minAge: 33 }),
    tenant: person('tenant', { sex: 'f', minAge: 27 }),
    driver: person('driver', { sex: 'm', minAge: 30 }),
    typist: person('typist', { sex: 'f', maxAge: 40 }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    appraiser: person('appraiser', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    adv2: person('adv2', { kind: 'keep', sex: 'f' }),
  };
}

function contractPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deed: of.document('deed', `4N-${n(4)}`, `${n(3)}-${n(4)}/NM`, `2-${n(5)}`),
    record: of.document('record', `${n(4)}/0${n(1)}`, `AQ-${n(5)}`, `${n(3)}`),
    marriage: of.document('marriage', `NG-1 ${n(6)}`, `AZ-N ${n(7)}`, `${n(2)}N${n(6)}`),
    warrant: of.document('warrant', `${n(6)}-A`, `BV/${n(5)}`, `${n(4)}-${n(4)}`),
    opinion: of.document('opinion', `Q-${n(3)}/${n(2)}`, `${n(4)}-qym`, `EK ${n(5)}`),
    visit: of.document('visit', `${n(3)}/növ`, `J-${n(2)}, sətir ${n(3)}`, `${n(5)}`),
    statement: of.document('statement', `CX-${n(8)}`, `${n(3)}/ç-${n(4)}`, `${n(10)}`),
    minutes: of.document('minutes', `${n(2)}-TQ`, `P/${n(3)}`, `0${n(1)}/${n(2)}`),
    lease: of.contract('lease', `Kİ-${n(4)}`, `${n(2)}/mz-${n(2)}`, `${n(5)}-kir`),
    flat: of.property('flat', `10${n(10)}`, `${n(3)}/${n(4)}-${n(3)}`, `MH ${n(7)}`),
    cottage: of.property('cottage', `${n(12)}`, `B-${n(4)}/${n(4)}`, `${n(2)}.${n(5)}.${n(2)}`),
    car: of.plate('car', `10-ZK-${n(3)}`, `99 OM ${n(3)}`, `77-EE-${n(3)}`),
    deposit: of.contract('deposit', `ƏM-${n(6)}`, `${n(4)}/D/${n(2)}`, `MDP${n(8)}`),
    share: of.document('share', `${n(10)}`, `ÇX ${n(4)}-${n(3)}`, `DR-${n(6)}`),
    chat: of.phone('chat', `+994(51)${n(7)}`, `070 ${n(2)} ${n(2)} ${n(3)}`, `55.${n(3)}.${n(4)}`),
    draft: of.email('draft', `layihe.${n(3)}@hq.example`, `ofis${n(2)}@nikah.example`),
    parents: shortAddress(
      make,
      'parents',
      'T.Bağırov küç.',
      'Ə.Naxçıvani küç.',
      'Oqtay Vəliyev küç.',
    ),
    job: of.workplace(
      'job',
      '“Badam” uşaq inkişaf mərkəzində loqoped',
      'Bəstəkarlar İttifaqında konsertmeyster',
      '9 nömrəli stomatoloji poliklinikada diş texniki',
      'Botanika İnstitutunun herbarisində laborant',
    ),
    resort: of.place(
      'resort',
      'Novxanı bağlarında',
      '“Yeddi gözəl” şəlaləsinin yanında',
      'Nügədi kəndində',
      '“Çinarlıq” istirahət məhəlləsinin qonşuluğunda',
    ),
  };
}

/** What was bought while they were married, a line for each. */
function goods(make: Make, papers: ReturnType<typeof contractPapers>) {
  const { car, cottage, deposit, flat } = papers;
  return make.dice
    .shuffle([
      { what: 'üçotaqlı mənzil, çıxarış', no: flat, worth: make.money(140000, 260000, 1000) },
      { what: 'bağ evi, çıxarış', no: cottage, worth: make.money(60000, 120000, 1000) },
      { what: 'minik avtomobili, d.q.n.', no: car, worth: make.money(22000, 51000, 500) },
      { what: 'əmanət, müqavilə', no: deposit, worth: make.money(18000, 40000, 100) },
    ])
    .map((row, index) => ({ ...row, at: `1.4.${index + 1}` }));
}

/** A marriage contract that leaves the wife nothing. */
const MARRIAGE_CONTRACT: Family = {
  key: 'twelfth-marriage-contract-void',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Nikah müqaviləsinin etibarsız hesab edilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  cast: {
    c: { as: 'company', trade: ['work', 'supply'], role: 'üçüncü şəxs' },
    b: { as: 'company', trade: 'bank' },
  },
  facts: (make) => {
    const people = spouses(make);
    const papers = contractPapers(make);
    const { p, d, friend, partner } = people;
    const maiden = people.maiden.name.surname.replace(/([eo]v)$/u, '$1a');
    const wed = spokenDay(make, 'wedding', make.day(3900, 4600).iso);
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...people,
      ...papers,
      goods: goods(make, papers),
      ...{ wedyear: wed.year, wedday: wed.day, wedend: wed.ending },
      pborn: bornAs(make, p, maiden),
      pmaiden: make.mark(`${p.name.given} ${maiden}`, 'person', 'direct', 'p'),
      dblock: onPaper(make, d, 'block'),
      dahead: onPaper(make, d, 'ahead'),
      mothershort: onPaper(make, people.mother, 'short'),
      partnerinit: named(make, partner, 'initialled'),
      friendbetween: onPaper(make, friend, 'between'),
      realtorspaced: written(make, people.realtor, 'spaced'),
      typiststub: signed(make, people.typist, 'stub'),
      withmother: nameWith(make, people.mother, 'given', 'with'),
      couple: nameWith(make, d, 'surname', 'plural-gen'),
      oldcase: stays(make, `2(004)-${make.dice.int(300, 5200)}/${year - 1}`),
      bar: stays(make, 'Ailə Məcəlləsinin 40.3-cü maddəsi'),
      deals: stays(make, 'Mülki Məcəllənin 337, 339 və 345-ci maddələrinə'),
      notariat: stays(make, '“Notariat haqqında” Qanunun 45 və 46-cı maddələri'),
      signed: make.day(4610, 4660),
      filed: make.day(150, 200),
      parted: make.day(240, 380),
      penalty: make.money(20000, 60000, 5000),
      wage: make.money(480, 1150, 10),
      rent: make.money(500, 900, 50),
      minutesin: make.dice.int(9, 17),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {adv.full:gen} (order {warrant}), cavabdeh {d.full:gen} və vəkili {adv2.full:gen}, üçüncü şəxs {partner.full:gen} iştirakı ilə, {c:gen} nümayəndəsinin iştirakı olmadan',
  subject:
    '{p.full:gen} {d.full:dat} qarşı nikah müqaviləsinin etibarsız hesab edilməsi tələbi ilə qaldırdığı mülki işə',
  story: [
    '1. Müəyyən edilmiş hallar.\n1.1. {pborn} və {d.full} {wedyear} {wedday}{wedend} nikaha daxil olmuşlar (akt qeydi {record}, şəhadətnamə {marriage}). İddiaçının FİN-i {p.fin}, cavabdehinki {d.fin}-dir.',
    '1.2. Nikahdan əvvəl, {signed:loc}, notarius {notary.full} nikah müqaviləsini {deed} reyestr nömrəsi ilə təsdiq etmişdir. Müqavilənin 4-cü bəndinə əsasən nikah dövründə kimin adına alınmasından asılı olmayaraq əmlak ərindir; 7-ci bəndə əsasən nikahın pozulmasını arvad istədikdə ərə {penalty} ödəyir; 9-cu bənddə arvad saxlanma üçün vəsait tələb etməkdən imtina edir.',
    '1.3. Nikah {oldcase} nömrəli iş üzrə qətnamə ilə pozulmuş, qətnamə {parted} tarixində qüvvəyə minmişdir.',
    '1.4. Nikah dövründə əldə edilmişdir:',
    { p: '{at}. {what} {no} – {worth};', each: 'goods' },
    '1.4.5. {c:gen} nizamnamə kapitalında pay (reyestr çıxarışı {share}; payın alınması barədə iştirakçıların {minutes} nömrəli protokolu). Əmanət {b:loc} {d.account} hesabındadır, çıxarış – {statement}.',
    '2. Tələb və etirazlar.\n2.1. İddiaçı ({p.birth:loc} anadan olub, {job} işləyir, əməkhaqqı {wage}, hazırda valideynlərinin evində – {parents}, telefon {p.phone}) {filed:loc} məhkəməyə müraciət edərək göstərmişdir ki, mətni əvvəlcədən görməyib, layihə {draft} ünvanından yalnız ərə göndərilib. Notariat kontoruna {withmother} və ərin sürücüsü {driver.full} ilə aparılıb. O vaxt soyadı başqa idi, mətnin altında “{pmaiden}” imzası durur. Müqavilə onu son dərəcə əlverişsiz vəziyyətə salır.',
    '2.2. Cavabdeh ({d.idcard}; {d.address}) iddianı qəbul etməmişdir. Bildirmişdir ki, mənzilin pulunu nikahdan əvvəlki ev satılandan sonra ödəyib, satışı dəllal {realtorspaced} aparıb; arvad ali təhsillidir, oxumadan imza atmaz; bağ evinin {resort} tikilməsinə anası {mother.full} vəsait verib.',
    '2.3. Üçüncü şəxs {partnerinit} payın {d.sg:gen} adına alındığını, pulun mənbəyini bilmədiyini bildirmiş, qərarı məhkəmənin mülahizəsinə buraxmışdır. [Həmin payın qiymətləndirilməsinə etirazı olmamışdır.|Pay qiymətləndirilərkən iştirak etmişdir.]',
    '3. Sübutların məzmunu.\n3.1. Şahid {friendbetween}: {p.given} imzadan bir saat sonra {chat} nömrəsindən ona “nəyə qol çəkdiyimi bilmirəm” yazıb, mesaj iclasda oxunub.\n3.2. Şahid {realtor.sg}: köhnə ev həqiqətən satılıb, alıcı pulu hissə-hissə verib.\n3.3. Kontorun əməkdaşı {typiststub} yazılı izahatında müqavilənin onların kompüterində yığılmadığını göstərib. Növbə jurnalına ({visit}) görə {couple} qəbulu {minutesin} dəqiqə çəkib.\n3.4. Mənzildə {lease} nömrəli müqavilə üzrə {tenant.full} yaşayır, kirayə haqqını ({rent}) hər ay {mothershort} alır.\n3.5. Qiymətləndirici-ekspert {appraiser.full}: 1.4-cü yarımbənddəki əmlakın dəyəri cədvəldə göstərilən kimidir (rəy {opinion}).',
  ],
  reasoning: [
    '4. Hüquqi qiymət.\n4.1. {bar} nikah müqaviləsində tərəflərdən birini son dərəcə əlverişsiz vəziyyətə salan şərtlərə yol vermir; belə müqavilə həmin tərəfin tələbi ilə tamamilə və ya qismən etibarsız hesab edilə bilər. Bu qayda {deals} də uyğundur. {notariat} notariusu tərəflərə nəticələri izah etməyə borclu edir.',
    {
      p: '4.2. Üç şərt birlikdə götürüldükdə arvada heç bir əmlak hüququ saxlanılmır, çıxış yolu isə cərimə ilə bağlanır. {visit} nömrəli qeyd və {typiststub} tərəfindən verilmiş izahat izahetmənin formal olduğunu təsdiqləyir. {friend.init:gen} ifadəsi buna ziddiyyət təşkil etmir. Müqavilə bütövlükdə etibarsızdır.',
      only: ['granted'],
    },
    {
      p: '4.2. 4-cü bənddəki ayrıca mülkiyyət rejimi qanunun yol verdiyi seçimdir; {p.init} onu dərk etmişdir: özü {d.given:dat} göndərdiyi məktubda “sənin evin sənindir” yazmışdır. 7 və 9-cu bəndlər isə nikahı pozmaq azadlığını və saxlanma hüququnu məhdudlaşdırdığından etibarsızdır.',
      only: ['partly-granted'],
    },
    {
      p: '4.2. {adv2.init:gen} təqdim etdiyi yazışmadan görünür ki, {p.init} layihəni iki həftə əvvəl almış, ona üç düzəliş etmişdir. Düzəlişlərin hamısı mətnə daxil edilib. {realtor.init} ev satışını da təsdiq edib. Razılaşdırılmış şərtlər sonradan sərfəli görünmədiyi üçün etibarsız sayıla bilməz.',
      only: ['dismissed'],
    },
    '4.3. Əmlakın bölünməsi barədə tələb irəli sürülmədiyindən məhkəmə onun taleyini həll etmir; {partner.init} və {mother.init} barəsində bu qətnamə hüquqi nəticə yaratmır.',
  ],
  guided:
    'Ailə Məcəlləsinin 38, 40, 42-ci, Mülki Məcəllənin 337-ci, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrinə əsaslanaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full} ilə {d.full} arasında bağlanmış, {deed} reyestr nömrəli nikah müqaviləsi etibarsız hesab edilsin.',
      'Qətnamənin surəti notarius {notary.full:dat} göndərilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {deed} reyestr nömrəli müqavilənin 7 və 9-cu bəndləri etibarsız hesab edilsin. {p.caps:gen} qalan tələbləri rədd edilsin.',
    ],
    dismissed: [
      '{p.full:gen} {dahead:dat} qarşı iddiası rədd edilsin. {dblock} – məhkəmə xərci tələb etməyib.',
    ],
  },
  note: 'civil',
  traps: ['numbered-clauses', 'maiden-signature', 'couple-in-the-plural'],
};

/** A mother who lost her rights and asks for them back, and all who have seen her since. */
function kin(make: Make) {
  const person = castOf(make);
  const f = person('f', { sex: 'm', minAge: 36, maxAge: 46 });
  const { surname, given } = f.name;
  return {
    f,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 31, maxAge: 41 }),
    d: person('d', { role: 'cavabdeh', sex: 'f', surname, minAge: 58, maxAge: 69 }),
    c1: person('c1', {
      ...{ role: 'uşaq' as const, sex: 'm' as const, surname, father: given },
      ...{ minAge: 11, maxAge: 13 },
    }),
    c2: person('c2', {
      ...{ role: 'uşaq' as const, sex: 'f' as const, surname, father: given },
      ...{ minAge: 8, maxAge: 9 },
    }),
    uncle: person('uncle', { sex: 'm', surname, father: f.father, minAge: 32, maxAge: 50 }),
    sister: person('sister', { role: 'şahid', sex: 'f', minAge: 28 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 29 }),
    coach: person('coach', { sex: 'm', minAge: 27 }),
    boss: person('boss', { role: 'şahid', sex: 'm', minAge: 40 }),
    workmate: person('workmate', { sex: 'f', minAge: 25 }),
    landlady: person('landlady', { sex: 'f', minAge: 55 }),
    next: person('next', { role: 'şahid', sex: 'f', minAge: 48 }),
    grocer: person('grocer', { sex: 'm', minAge: 35 }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function proofs(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    discharge: of.document('discharge', `${n(4)}/amb`, `N-${n(3)}/${n(2)}`, `${n(6)}`),
    survey: of.document('survey', `YŞ-${n(3)}`, `${n(2)}/h-${n(2)}`, `${n(4)}-m`),
    birth: of.document('birth', `AZ-I ${n(6)}`, `${n(2)}-D-${n(5)}`, `DG ${n(7)}`),
    opinion: of.document('opinion', `PS-${n(4)}`, `${n(3)}/psx`, `${n(2)}-${n(4)}`),
    rented: shortAddress(
      make,
      'rented',
      'Üçüncü Köndələn k.',
      'İ.Qutqaşınlı k.',
      '“Pambıqçı” məh.',
    ),
    ill: of.sensitive(
      'ill',
      'xroniki alkoqolizm',
      'spirtli içkidən asılılıq',
      'ikinci mərhələli alkoqol asılılığı',
    ),
    well: of.sensitive(
      'well',
      'dayanıqlı remissiya',
      'iyirmi altı aylıq ayıq həyat',
      'tam remissiya',
    ),
    centre: of.workplace(
      'centre',
      'Respublika Narkoloji Mərkəzinin üçüncü şöbəsində',
      '“Yeni səhifə” reabilitasiya evində',
      'Regional Narkoloji Dispanserdə',
    ),
    job: of.workplace(
      'job',
      '“Xəmir dünyası” fabrikində qənnadçı',
      'Dəmiryol vağzalının yeməkxanasında aşpaz köməkçisi',
      '“Ağ gəlinlik” atelyesində ütüçü',
    ),
    school: of.workplace(
      'school',
      '132 №-li məktəb-liseyin 3 “ç” sinfində',
      'Zəkalar gimnaziyasının üçüncü “b” sinfində',
      '2 saylı qəsəbə tam orta məktəbinin 3A sinfində',
    ),
  };
}

/** Those whom the court heard about the mother, in the order in which they came. */
function heard(make: Make, people: ReturnType<typeof kin>) {
  const { boss, landlady, next, sister } = people;
  return make.dice.shuffle([
    {
      who: sister,
      tie: 'bacısı',
      said: 'hər şənbə bir yerdə bazarlıq edirlər, içki sözü keçməyib',
    },
    {
      who: boss,
      tie: 'iş yerində rəhbəri',
      said: 'gecikməyib, növbəsini satmayıb, avans istəməyib',
    },
    { who: landlady, tie: 'ev sahibəsi', said: 'kirayəni vaxtında verir, evdən səs gəlmir' },
    { who: next, tie: 'nənənin qonşusu', said: 'qapıya gəlib uşaqlara baxır, içəri buraxılmır' },
  ]);
}

/** A mother asks that her rights over two children be given back to her. */
const RIGHTS_RESTORED: Family = {
  key: 'twelfth-mothers-rights-restored',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Valideynlik hüquqlarının bərpa edilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const people = kin(make);
    const { p, d, f, c1, c2 } = people;
    const first = spokenDay(make, 'c1', c1.birthDate);
    const second = spokenDay(make, 'c2', c2.birthDate);
    const death = lifeDay(make, 'f', 5, 6);
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...people,
      ...proofs(make),
      heard: heard(make, people),
      ...{ c1year: first.year, c1day: first.day, c1end: first.ending },
      ...{ c2year: second.year, c2day: second.day, c2end: second.ending },
      ...{ deathday: death.day, deathyear: death.year },
      pahead: onPaper(make, p, 'ahead'),
      dbetween: onPaper(make, d, 'between'),
      fahead: onPaper(make, f, 'ahead'),
      c2short: onPaper(make, c2, 'short'),
      teachermiddle: onPaper(make, people.teacher, 'middle'),
      unclechild: signed(make, people.uncle, 'child'),
      grocerbehind: written(make, people.grocer, 'behind'),
      atgran: nameWith(make, d, 'given', 'gil-loc'),
      withc1: nameWith(make, c1, 'given', 'with'),
      children: nameWith(make, f, 'surname', 'plural'),
      oldcase: stays(make, `2(012)-${make.dice.int(200, 4100)}/${year - 4}`),
      way: stays(make, 'Ailə Məcəlləsinin 67-ci maddəsi'),
      convention: stays(make, 'Uşaq hüquqları haqqında Konvensiyanın 9-cu maddəsi'),
      taken: make.day(1380, 1450),
      treated: make.day(800, 830),
      seen: make.day(30, 55),
      wage: make.money(520, 880, 10),
      hours: make.dice.int(2, 5),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {adv.full:gen}, cavabdeh {d.full:gen}, qəyyumluq və himayə orqanının məsləhətçisi {officer.full:gen}, prokuror {prosecutor.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı valideynlik hüquqlarının bərpası və uşaqların qaytarılması barədə iddiası üzrə işə',
  story: [
    '{c1.full} {c1year} {c1day}{c1end}, bacısı {c2.full} {c2year} {c2day}{c2end} doğulub. Ataları {fahead} {deathyear} {deathday} günü həlak olub; {p.gs} iki uşaqla tək qalıb.',
    '{oldcase} nömrəli iş üzrə {taken} tarixli qətnamə ilə {p.full} {ill} səbəbindən valideynlik hüquqlarından məhrum edilib, uşaqlar ata nənəsinə – {d.full:dat} (FİN {d.fin}, {d.address}) verilib. Kiçik uşağın doğum şəhadətnaməsi ({birth}) və pensiya kitabçası da nənədədir. {uncle.full} (atanın qardaşı) o vaxtdan həmin evdə yaşayır.',
    'İndi {pahead} (FİN {p.fin}, telefonu {p.phone}) deyir ki, başqa adamdır: {centre} müalicə alıb (epikriz {discharge}, {treated}), nəticəsi – {well}. {job} işləyir, ayda {wage} qazanır, {rented} ünvanında iki otaq tutub. Uşaqları ayda bir dəfə, o da küçədə görür. [{withc1} telefonda gizlin danışır.|Böyük uşaqla, {withc1}, yalnız məktəb qapısında danışa bilir.]',
    'Nənə razı deyil. {dbetween} and içir ki, gəlininə düşmən kəsilməyib, sadəcə qorxur: dörd il əvvəl qapını sındırıb uşaqları qarın içindən yığıblar. “Nəvələrim {atgran} toxdur, dərsi var, idmanı var. {p.given} qızım gəlsin, baxsın, amma aparmasın”. Oğlu {unclechild} də onun sözünü təkrar edib, küçədəki mağazanın sahibi {grocerbehind} guya anaya bu yaxınlarda pivə satdığını danışırmış.',
    'Məhkəmə ananı tanıyanları bir-bir dinləyib:',
    { p: '– {who.full} ({tie}): {said};', each: 'heard' },
    '– {grocer.full} (mağaza sahibi): pivəni ona yox, onunla işləyən {workmate.full:dat} satıb, iki qadını oxşadıb.',
    'Uşaqlar barədə. {c2.given} {school} oxuyur; sinif rəhbəri {teachermiddle} ananın valideyn iclaslarına dəhlizdən qulaq asdığını, qızın isə rəsmlərində həmişə dörd nəfər çəkdiyini dedi. {c1.given} güləşə gedir, məşqçisi {coach.full:gen} yazdığına görə, yarışa anasını çağırıb. Ekspert-psixoloq {expert.full} ({opinion} nömrəli rəy) hər iki uşağın anaya bağlı olduğunu, lakin {c2short:gen} gecələr nənəsiz yata bilmədiyini qeyd edib. On yaşı tamam olmuş {c1.sg} iclasda, pedaqoqun yanında: “İkisinin də yanında qalmaq istəyirəm”.',
    'Qəyyumluq və himayə orqanı adından {officer.full} {seen:loc} kirayə mənzilə baxıb, {survey} nömrəli aktda iki çarpayı və yazı masası hazırlandığı göstərilib; iddianı müdafiə edib. Prokuror {prosecutor.init} də bu rəydə olub.',
  ],
  reasoning: [
    '{way} valideyn davranışını, həyat tərzini və tərbiyəyə münasibətini dəyişdikdə hüquqlarını ona qaytarmağa imkan verir, bir şərtlə ki, bu, uşağın mənafeyinə zidd olmasın. {convention} ayrılığı yalnız zəruri olduqca davam etdirməyi tələb edir.',
    {
      p: 'Dəyişiklik sübut olunub: {boss.init} də, {landlady.surname} də, {sister.init} də eyni şeyi deyirlər, {grocer.surname:gen} danışdığı isə səhv çıxıb. Nənənin qorxusu keçmişə aiddir. {children} üçün ana evi hazırdır, on yaşlı uşağın rəyi də buna mane deyil.',
      only: ['granted'],
    },
    {
      p: 'Hüquqların bərpası ilə uşaqların dərhal köçürülməsi ayrı-ayrı məsələlərdir. {expert.init:gen} rəyi qız üçün tədrici keçid tələb edir; {teacher.init} də eyni fikirdədir. Buna görə hüquq bərpa edilir, qaytarılma dərs ilinin sonunadək təxirə salınır, o vaxtadək {p.init} uşaqlarla həftədə {hours} gün olur.',
      only: ['partly-granted'],
    },
    {
      p: 'Epikrizin verildiyi vaxtdan sonra mərkəzə getmək dayandırılıb, nəzarət müayinələrinin üçü buraxılıb; bunu {p.init} özü də etiraf edir. {workmate.surname:gen} iclasa gətirilməməsi şübhəni artırır. Uşaqların {d.init:gen} yanında möhkəm həyatı var, onu sınağa çəkmək tezdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 52, 60, 67-ci, Mülki Prosessual Məcəllənin 216, 217, 220-ci maddələrini rəhbər tutmaqla məhkəmə',
  operative: {
    granted: [
      '{p.full:gen} {c1.full:dat} və {c2.full:dat} münasibətdə valideynlik hüquqları bərpa edilsin, uşaqlar ona qaytarılsın.',
      'Qətnamədən çıxarış üç gün ərzində qeydiyyat şöbəsinə göndərilsin.',
    ],
    'partly-granted': [
      '{p.caps:gen} valideynlik hüquqları bərpa edilsin. {c1.full} və {c2.full} dərs ilinin sonunadək {d.full:gen} yanında qalsınlar.',
    ],
    dismissed: [
      '{p.full:gen} iddiası rədd edilsin. Məhkəmə bu tələblə bir ildən sonra yenidən müraciət edilə biləcəyini izah edir.',
    ],
  },
  note: 'civil',
  traps: ['many-people', 'children', 'illness'],
};

export const TWELFTH_FAMILY_LAW: readonly Family[] = [MARRIAGE_CONTRACT, RIGHTS_RESTORED];
