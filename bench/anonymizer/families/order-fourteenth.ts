import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import { hyphened } from './clerk-forms.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { papersOf, sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { written } from './written-forms.ts';

/** Mother, father, their children, and those who certify where the children live and what he earns. */
function parents(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 30, maxAge: 46 });
  const kid = { surname: d.name.surname, father: d.name.given };
  return {
    d,
    t: person('t', {
      ...{ role: 'tələbkar' as const, sex: 'f' as const, minAge: 27, maxAge: 43 },
      ...(make.dice.chance(0.6) ? { surname: d.name.surname } : {}),
    }),
    elder: person('elder', { ...kid, minAge: 9, maxAge: 13 }),
    younger: person('younger', { ...kid, minAge: 2, maxAge: 7 }),
    granny: person('granny', { sex: 'f', minAge: 58, maxAge: 74 }),
    uncle: person('uncle', { sex: 'm', surname: d.name.surname, father: d.father, minAge: 28 }),
    head: sometimesRussian(
      make,
      person('head', { sex: 'f', minAge: 40 }),
      0.2,
      ['Sviridova', 'Marina', 'Yevgenyevna'],
      ['Lazareva', 'Tamara', 'Vasilyevna'],
    ),
    books: person('books', { minAge: 30 }),
    chair: sometimesRare(
      make,
      person('chair', { sex: 'm', minAge: 42 }),
      0.2,
      ['Bədirxanov', 'Şıxbaba'],
      ['Qurbanməmmədov', 'Xanlar'],
    ),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

/** Number of a booklet of the civil register: `AZ-İ № 123456`. */
function booklet(make: Make, entity: string): Mark {
  const { of, n } = papersOf(make);
  return of.document(entity, `AZ-İ № ${n(6)}`, `AA № ${n(7)}`, `${n(7)}`);
}

function familyPapers(make: Make) {
  const { of, n } = papersOf(make);
  const card = cardOf(make.dice);
  const grouped = make.dice.chance(0.5) ? card.replace(/(.{4})(?=.)/g, '$1 ') : card;
  return {
    elderpaper: booklet(make, 'elderpaper'),
    youngerpaper: booklet(make, 'youngerpaper'),
    wedpaper: booklet(make, 'wedpaper'),
    homepaper: of.document('homepaper', n(3), `${n(2)}/${n(3)}`, `A-${n(4)}`),
    schoolpaper: of.document('schoolpaper', n(2), `${n(3)}-m`, `${n(2)}/${n(2)}`),
    wagepaper: of.document('wagepaper', `ƏH-${n(3)}`, n(4), `${n(2)}/${n(4)}`),
    warrant: of.document('warrant', n(6), `${n(4)}-V`, `OR ${n(5)}`),
    card: make.mark(grouped, 'card', 'direct', 't'),
    job: of.workplace(
      'job',
      'Biləcəri lokomotiv deposunda çilingər',
      '“Qızıl Sünbül” çörək zavodunda texnoloq',
      'Təbii qaz paylayıcı stansiyasında operator',
      'Respublika Perinatal Mərkəzində həkim-anestezioloq',
      '8 nömrəli avtobus parkında sürücü',
      'Mingəçevir elektrik şəbəkəsində montyor',
    ),
    school: of.workplace(
      'school',
      '36 nömrəli tam orta məktəb',
      '112 nömrəli tam orta məktəb',
      '2 nömrəli gimnaziya',
      '5 nömrəli tam orta məktəb',
    ),
    garden: of.workplace(
      'garden',
      '“Göyərçin” uşaq bağçası',
      '73 nömrəli uşaq bağçası',
      '15 nömrəli körpələr evi-uşaq bağçası',
    ),
    granhome: of.place(
      'granhome',
      'Zığ qəsəbəsi',
      'Ramana qəsəbəsi',
      'Güzdək qəsəbəsi',
      'Corat qəsəbəsi',
      'Buzovna qəsəbəsi',
    ),
  };
}

/** A mother asks for an order for the keep of two children from their father. */
const ALIMONY: Family = {
  key: 'fourteenth-alimony-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Yetkinlik yaşına çatmayan uşaqlar üçün aliment',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  note: 'order',
  cast: {},
  facts: (make) => {
    const people = parents(make);
    const { d, t, granny } = people;
    const wedding = lifeDay(make, 'wedding', 14, 18);
    return {
      ...people,
      ...familyPapers(make),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      dfrom: hyphened(make, d, 'abl'),
      tof: hyphened(make, t, 'gen'),
      grannybehind: written(make, granny, 'behind'),
      suit: stays(
        make,
        `2(5-${make.dice.int(91, 105)})-${make.dice.int(300, 4900)}/${Number(make.adopted.slice(0, 4)) - 1}`,
      ),
      keep: stays(make, 'Ailə Məcəlləsinin 75 və 76-cı maddələrinə'),
      procedure: stays(make, 'Mülki Prosessual Məcəllənin 276.0.5-ci maddəsi'),
      asked: make.day(4, 10),
      apart: make.day(240, 420),
      issued: make.day(14, 30),
      wage: make.money(520, 1900, 10),
      sent: make.money(50, 150, 10),
      duty: make.money(20, 40, 5),
    };
  },
  present: '',
  subject:
    'tələbkar {t.full:gen} borclu {d.full:abl} [yetkinlik yaşına çatmayan iki uşağın saxlanması üçün aliment tutulması|övladlarının saxlanması üçün alimentin tutulması] barədə məhkəmə əmrinin verilməsi haqqında {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {t.full} (FİN {t.fin}, {t.birthdot} təvəllüdlü, yaşayış yeri: {t.address}, telefon {t.phone}) [ərizəsində göstərmişdir ki,|məhkəməyə müraciət edərək bildirmişdir ki,] {wedday} {wedyear:abl} borclu {d.full} ilə nikahda olmuşdur (nikah şəhadətnaməsi {wedpaper}). Nikah {suit} nömrəli iş üzrə qətnamə ilə pozulmuşdur. Birgə nikahdan iki övladları vardır:',
    '1) {elder.full}, {elder.birth} təvəllüdlü, doğum haqqında şəhadətnamə {elderpaper}, {school:loc} oxuyur;',
    '2) {younger.full}, {younger.birth} təvəllüdlü, doğum haqqında şəhadətnamə {youngerpaper}, {garden:dat} gedir.',
    'Ərizədən görünür ki, tərəflər {apart:abl} ayrı yaşayırlar. [Uşaqlar anaları ilə birlikdə tələbkarın anası {granny.full:gen} {granhome:loc} olan evində qalırlar.|{t.given} uşaqları götürüb {granhome:loc} yaşayan anası {granny.full:gen} yanına köçmüşdür.|Həmin vaxtdan uşaqlara tələbkarla yanaşı nənələri {granny.fullgs} baxır, onlar {granhome:loc} qalırlar.] [Borclu uşaqlar üçün {sent} göndərmiş, sonra ödəməni dayandırmışdır. Pulu bir dəfə onun qardaşı {uncle.gp} gətirmişdir.|Borclu uşaqlara son dəfə qardaşı {uncle.full} vasitəsilə {sent} vermişdir.] [{elder.given} dərnəyə, {younger.given} isə loqopedə aparılır, bunun xərcini|{elder.given:gen} dərnək haqqını, {younger.given:gen} bağça pulunu|Qışda {younger.given} xəstələnmiş, onun və {elder.given:gen} bütün xərclərini] [{granny.given} xanım|nənələri {granny.init}] çəkir.',
    'Borclu {d.full} (FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, qeydiyyat ünvanı: {d.address}) {job} işləyir. [Mühasib {books.full:gen} imzaladığı {issued} tarixli, {wagepaper} nömrəli arayışda onun orta aylıq əmək haqqı {wage} göstərilmişdir.|İş yerindən verilmiş {wagepaper} nömrəli arayışa ({issued}, mühasib {books.gs}) əsasən onun aylıq qazancı {wage} təşkil edir.|Orta aylıq əmək haqqı {wage} olub, bu, mühasib {books.sg:gen} {issued} tarixli {wagepaper} nömrəli arayışı ilə təsdiqlənir.] [Borclunun başqa şəxslərə aliment ödəməsi barədə məlumat yoxdur.|Borcludan başqa icra sənədi üzrə tutulma aparılmır.]',
    'Uşaqların tələbkarla yaşaması mənzil-istismar sahəsinin {homepaper} nömrəli arayışı ilə təsdiq olunur. [Arayışı sahə rəisi {chair.full} imzalamışdır. {elder.given:gen} təhsil alması barədə direktor {head.full:gen} imzası ilə {schoolpaper} nömrəli arayış təqdim edilmişdir.|Arayışda sahə rəisi {chair.gs:gen} imzası vardır. Məktəbin direktoru {head.fullgs} isə {schoolpaper} nömrəli arayışla {elder.given:gen} şagird olduğunu təsdiq etmişdir.] Ərizəni tələbkarın vəkili {adv.full} (order {warrant}) tərtib etmişdir.',
    {
      p: 'Ərizəyə {grannybehind} tərəfindən imzalanmış izahat əlavə olunmuşdur. O, {elder.given} və {younger.given:gen} bütün xərclərinin [kiçik təqaüdündən|öz pensiyasından] ödənildiyini, {d.given:gen} bayramlarda belə uşaqları yoxlamadığını yazmışdır.',
      chance: 0.5,
    },
  ],
  reasoning: [
    '{keep} əsasən valideynlər yetkinlik yaşına çatmayan uşaqlarını saxlamağa borcludurlar; iki uşaq üçün aliment valideynin qazancının və ya başqa gəlirinin üçdə biri miqdarında tutulur.',
    'Təqdim edilmiş sənədlərdən {tof} uşaqların anası, {d:gen} isə atası olduğu, {books:gen} arayışından borclunun daimi qazancının olduğu görünür. Tələb atalığın müəyyən edilməsi, valideynlik hüququna dair mübahisə və ya üçüncü şəxslərin cəlb edilməsi ilə bağlı deyildir. {procedure} bu tələb üzrə məhkəmə əmrinin verilməsini nəzərdə tutur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 279 və 281-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    'order-issued': [
      'Borclu {d.full:abl} (FİN {d.fin}) {elder.full} və {younger.full:gen} saxlanması üçün tələbkar {t.full:gen} xeyrinə {asked:abl} başlayaraq uşaqlar yetkinlik yaşına çatanadək hər ay qazancının üçdə bir hissəsi miqdarında aliment tutulsun.',
      'Tutulan məbləğ tələbkarın {card} nömrəli kartına köçürülsün.',
      '{duty} dövlət rüsumu {dfrom} tutulsun. Əmrin surəti {d.init:dat} və onun iş yerinə göndərilsin.',
    ],
  },
};

/** Who owns the flat, who lived there and in whose name the bills went, and who read them. */
function residents(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 66, maxAge: 84 });
  const d = person('d', {
    ...{ role: 'borclu' as const, surname: dead.name.surname, father: dead.name.given },
    ...{ minAge: 34, maxAge: 60 },
  });
  return {
    ...{ d, dead },
    seller: person('seller', { minAge: 40 }),
    tenant: sometimesRare(
      make,
      person('tenant', { sex: 'm', minAge: 25, maxAge: 50 }),
      0.3,
      ['Nəzirov', 'Elşadzaman'],
      ['Qayıbverdiyev', 'Rüstəmxan'],
      ['Ağakişiyev', 'Mirhəsən'],
    ),
    spouse: person('spouse', {
      ...{ sex: d.sex === 'm' ? ('f' as const) : ('m' as const) },
      ...{ surname: d.name.surname, minAge: 30 },
    }),
    inspector: person('inspector', { sex: 'm', minAge: 26 }),
    fitter: person('fitter', { sex: 'm', minAge: 30 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    neighbour: sometimesRussian(
      make,
      person('neighbour', { sex: 'f', minAge: 38 }),
      0.3,
      ['Avdeyeva', 'Zinaida', 'Semyonovna'],
      ['Trofimova', 'Raisa', 'Mixaylovna'],
    ),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function housePapers(make: Make) {
  const { of, n } = papersOf(make);
  const year = make.adopted.slice(2, 4);
  return {
    code: of.contract('code', n(9), `${n(2)}-${n(6)}`, `${n(4)} ${n(4)}`),
    deal: of.contract('deal', `KX-${n(5)}`, `${n(3)}/${n(4)}`, `${n(2)}/M-${n(3)}`),
    rent: of.contract('rent', `K-${n(3)}/${year}`, `${n(2)}-${n(4)}/K`),
    flat: make.property('flat'),
    deathpaper: of.document('deathpaper', `AZ-İ № ${n(6)}`, `Ö-${n(6)}`),
    heir: of.document('heir', `${n(1)}-${n(4)}`, `V-${n(5)}`, n(5)),
    act: of.document('act', n(4), `${n(2)}/B-${n(3)}`, `A-${n(3)}`),
    slip: of.document('slip', n(9), `MP-${n(7)}`, `${n(3)}-${n(5)}`),
    warning: of.document('warning', `X-${n(4)}`, `${n(2)}/${n(3)}`, n(5)),
    proxy: of.document('proxy', n(3), `${n(2)}/E-${n(3)}`, `ET-${n(3)}`),
    work: of.workplace(
      'work',
      'Sumqayıt Boru-Prokat zavodunda növbə ustası',
      '4 nömrəli uşaq klinik xəstəxanasında feldşer',
      '“Bəhər” kitab mağazasında satıcı',
      'Rəssamlıq Kollecində müəllim',
      'Su Kanal idarəsində dispetçer',
    ),
    ill: of.sensitive('ill', 'onkoloji xəstəlik', 'şəkərli diabet', 'iflic', 'ürək çatışmazlığı'),
  };
}

/** What each service was charged for and what is left of it. */
function chargesOf(make: Make) {
  const rows = ['mənzilə xidmət', 'istilik', 'isti su', 'məişət tullantılarının daşınması'].map(
    (what) => {
      const left = make.dice.int(18, 260);
      return { what, sum: { t: 'money' as const, qepik: left * 100 } };
    },
  );
  const total = rows.reduce((sum, row) => sum + row.sum.qepik, 0);
  return { rows, debt: { t: 'money' as const, qepik: total } };
}

/** A housing company asks for an order for what a flat has run up in communal services. */
const COMMUNAL: Family = {
  key: 'fourteenth-communal-debt-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Kommunal xidmət haqqının tutulması',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  note: 'order',
  cast: { p: { as: 'company', trade: 'utility', role: 'tələbkar' } },
  facts: (make) => {
    const people = residents(make);
    const death = lifeDay(make, 'dead', 2, 5);
    return {
      ...people,
      ...housePapers(make),
      ...chargesOf(make),
      ...{ deadday: death.day, deadyear: death.year },
      dof: hyphened(make, people.d, 'gen'),
      service: stays(make, 'Mənzil Məcəlləsinin 120 və 121-ci maddələrinə'),
      law: stays(make, 'Mülki Prosessual Məcəllənin 276.0.2-ci maddəsi'),
      asked: make.day(4, 12),
      since: make.day(540, 700),
      acted: make.day(60, 110),
      warned: make.day(30, 50),
      paid: make.money(20, 90, 1),
      duty: make.money(10, 30, 5),
    };
  },
  present: '',
  subject:
    'tələbkar {p.full:gen} borclu {d.full:abl} [kommunal xidmətlər üzrə borcun tutulması|mənzil-kommunal xidmətlərinin haqqının tutulması] haqqında {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {p.full} (VÖEN {p.voen}, {p.address}) nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) vasitəsilə [ərizə verərək göstərmişdir ki,|müraciət edərək bildirmişdir ki,] {deal} nömrəli müqavilə əsasında {d.address} ünvanında yerləşən yaşayış binasına kommunal xidmətlər göstərir. Binadakı {flat} nömrəli çıxarış üzrə mənzilin abonenti, {code} nömrəli şəxsi hesab üzrə, {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, telefon {d.phone}) olub, {since:abl} haqqı ödəmir.',
    '[Şəxsi hesab əvvəl borclunun atası {dead.full:gen} adına açılmışdır. O, {deadday} {deadyear}də vəfat etmiş (şəhadətnamə {deathpaper}), notarius {notary.full} borcluya {heir} nömrəli vərəsəlik şəhadətnaməsi vermişdir.|Şəxsi hesab mənzilin əvvəlki sahibi {seller.full:gen} adından borclunun atası {dead.full:gen} adına keçirilmişdir. {dead.init} {deadday} {deadyear}də vəfat etmiş ({deathpaper} nömrəli şəhadətnamə), mənzil borcluya vərəsəlik üzrə ({heir} nömrəli şəhadətnamə, notarius {notary.init}) keçmişdir.] Mənzildə borclunun həyat yoldaşı {spouse.full} də qeydiyyatdadır.',
    'Ərizəyə əlavə edilmiş hesablamaya görə borc aşağıdakılardan ibarətdir:',
    { p: '– {what} üzrə {sum};', each: 'rows' },
    'cəmi {debt}.',
    'Nəzarətçi {inspector.full} {acted:loc} {act} nömrəli aktı tərtib etmişdir. [Aktda qeyd olunmuşdur ki, mənzildə {rent} nömrəli müqavilə ilə kirayənişin {tenant.full} yaşayır, qapını o açmış,|Akta görə mənzili {rent} nömrəli müqavilə əsasında {tenant.full} kirayələmiş, baxış zamanı evdə olmuş və|Baxış zamanı mənzildə kirayənişin {tenant.fullgs} olmuş, {rent} nömrəli kirayə müqaviləsini göstərmiş,] haqqın [mülkiyyətçi tərəfindən ödəniləcəyini|kirayə haqqına daxil olduğunu] demişdir. [Aktı çilingər {fitter.gs} və qonşu {neighbour.full} imzalamışlar.|Akt çilingər {fitter.full:gen} və yuxarı mərtəbədə yaşayan {neighbour.gs:gen} iştirakı ilə imzalanmışdır.|Aktda qonşu {neighbour.full:gen} və çilingər {fitter.sg:gen} imzaları vardır.] [{neighbour.given} xanım {tenant.given:acc} iki ildən çoxdur orada gördüyünü bildirmişdir.|{neighbour.init:gen} sözlərinə görə, {tenant.given} mənzildə iki ildir yaşayır.]',
    'Tələbkar {warned:loc} borcluya {warning} nömrəli xəbərdarlıq göndərmişdir. Borclu [cavab məktubunda|{d.email} ünvanından göndərdiyi cavabda] borcu inkar etməmiş, {work} işlədiyini, lakin [{ill} səbəbindən {spouse.given:gen} müalicəsinə çox xərc çəkdiyini|həyat yoldaşı {spouse.given:gen} xəstəliyi ({ill}) səbəbindən ödəyə bilmədiyini] yazmışdır. [{slip} nömrəli qəbzlə {paid} ödəyən {tenant.surname} olmuş, bu məbləğ hesablamada nəzərə alınmışdır.|{tenant.init:gen} {slip} nömrəli qəbzlə ödədiyi {paid} hesablamadan çıxılmışdır.]',
  ],
  reasoning: [
    '{service} əsasən mənzilin mülkiyyətçisi yaşayış sahəsinin saxlanması və kommunal xidmətlərin haqqını hər ay, müəyyən edilmiş müddətdə ödəməlidir. Kirayənişinin yaşaması bu vəzifəni xidmət göstərən qarşısında aradan qaldırmır.',
    'İşin materialları – {inspector} tərəfindən tərtib edilmiş akt, hesablama və xəbərdarlıq – {dof} borcunu təsdiq edir, tələb mübahisəsizdir. {law} yazılı əqdə əsaslanan tələb üzrə əmrin verilməsinə yol verir. {fitter.surname} və {neighbour.surname:gen} imzaladıqları akt barədə borclu etiraz bildirməmişdir.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 279, 281-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    'order-issued': [
      'Borclu {d.full:abl} (FİN {d.fin}, yaşayış yeri: {d.address}) tələbkar {p.full:gen} xeyrinə {debt} borc tutulsun və {p.account} hesabına köçürülsün.',
      '{duty} dövlət rüsumu {d.init:abl} alınsın. Əmrin surəti {d.full:dat} və {rep.init:dat} göndərilsin.',
    ],
  },
};

export const FOURTEENTH_ORDER: readonly Family[] = [ALIMONY, COMMUNAL];
