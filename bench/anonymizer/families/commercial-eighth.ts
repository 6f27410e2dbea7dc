import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function managers(make: Make) {
  const person = castOf(make);
  return {
    boss: person('boss', { sex: 'm', minAge: 34 }),
    boss2: person('boss2', { sex: 'm', minAge: 34 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25 }),
    foreman: person('foreman', { sex: 'm', minAge: 30 }),
    engineer: person('engineer', { minAge: 28 }),
    bookkeeper: person('bookkeeper', { sex: 'f', minAge: 27 }),
    expert: person('expert', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

/** The contractor wants the rest of its price, the customer points at defects. */
const UNPAID_WORKS: Family = {
  key: 'eighth-unpaid-works',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Podrat müqaviləsi üzrə mübahisələr',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 2 },
  cast: {
    p: { as: 'company', trade: 'build', role: 'iddiaçı' },
    d: { as: 'company', trade: ['work', 'supply'], role: 'cavabdeh' },
    s: { as: 'company', trade: 'supply' },
    b: { as: 'company', trade: 'bank' },
  },
  facts: (make) => {
    const people = managers(make);
    const of = marksOf(make);
    const { dice } = make;
    const year = make.adopted.slice(2, 4);
    const architect = foreigner(make, 'architect', [
      ['Jürgen', 'Hallmeyer'],
      ['Davit', 'Mesxişvili'],
      ['Emrah', 'Karaosmanoğlu'],
      ['Farhad', 'Mousavi'],
      ['Piotr', 'Wysocki'],
    ]);
    return {
      ...people,
      architect: architect.full,
      architectsurname: architect.surname,
      bossinit: written(make, people.boss, 'spaced'),
      works: of.contract(
        'works1',
        `${dice.int(10, 99)}/TP-${dice.int(100, 999)}`,
        `PM-${digitsOf(make, 4)}`,
        `${dice.int(1, 60)}-${Number(year) - 2}`,
      ),
      annex: of.contract(
        'annex1',
        `ƏS-${dice.int(1, 9)}/${digitsOf(make, 3)}`,
        `${digitsOf(make, 4)}/2`,
      ),
      guarantee: of.contract(
        'guarantee1',
        `BG${digitsOf(make, 6)}`,
        `QR-${digitsOf(make, 5)}/${year}`,
      ),
      invoice1: of.contract('invoice1', `EQF${digitsOf(make, 10)}`, `AZ${digitsOf(make, 8)}`),
      invoice2: of.contract('invoice2', `EQF${digitsOf(make, 10)}`, `AZ${digitsOf(make, 8)}`),
      licence: make.mark(
        dice.pick([`TQ-${digitsOf(make, 5)}`, `DN № ${digitsOf(make, 6)}`]),
        'document',
        'quasi',
        'licence1',
      ),
      site: of.place(
        'site1',
        'Ələt qəsəbəsində, dəniz limanının yaxınlığında',
        'Hökməli qəsəbəsindəki sənaye məhəlləsində',
        'Qızılhacılı qəsəbəsində',
        'Novxanı yolunun 4-cü kilometrliyində',
      ),
      bookwork: of.workplace(
        'work1',
        '“Balans-Uçot” mühasibatlıq firmasının mütəxəssisi',
        'Bakı Konserv kombinatının maliyyə şöbəsinin rəisi',
        '“Səhər Audit” şirkətinin aparıcı mühasibi',
      ),
      office: of.email(
        'mail1',
        `office${dice.int(1, 90)}@qulle.example`,
        `tikinti.layihe${dice.int(1, 90)}@poct.example`,
      ),
      norms: stays(make, 'Azərbaycan Respublikasının Şəhərsalma və Tikinti Məcəlləsi'),
      object: dice.pick([
        'soyuducu anbarın',
        'emal sexinin',
        'üçmərtəbəli inzibati binanın',
        'istixana kompleksinin',
      ]),
      signed: make.day(640, 900),
      handed: make.day(330, 480),
      claimed: make.day(200, 320),
      asked: make.day(100, 180),
      expertday: make.day(30, 70),
      price: make.money(68000, 640000, 500),
      part1: make.money(21000, 60000, 100),
      debt: make.money(14000, 98000, 1),
      defects: make.money(4200, 13000, 10),
      penalty: make.money(900, 7600, 1),
      duty: make.money(200, 1500, 10),
    };
  },
  present:
    'iddiaçı {p:gen} direktoru {boss.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d:gen} nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı podrat müqaviləsi üzrə əsas borcun və dəbbə pulunun tutulması tələbinə dair kommersiya işi üzrə iddiaya',
  story: [
    'İddiaçı {p.full} ([VÖEN {p.voen}|VÖEN: {p.voen}, hüquqi ünvan: {p.address}]) iddia ərizəsində göstərmişdir ki, {signed} tarixdə podratçı qismində onunla sifarişçi {d.full} (VÖEN {d.voen}) arasında {works} nömrəli podrat müqaviləsi imzalanmışdır. Müqaviləni iddiaçı adından direktor {boss.full}, cavabdeh adından direktor {boss2.full} imzalamışlar. Müqavilənin predmeti {site} {object} tikintisi, qiyməti {price}, tikinti işlərinin aparılmasına icazə {licence} nömrəlidir.',
    '{annex} nömrəli əlavə sazişlə tərəflər [materialların {s.full:abl} alınması|dam örtüyünün dəyişdirilməsi] barədə razılığa gəlmişlər. İşlər {handed} tarixli təhvil-təslim aktları ilə qəbul edilmiş, {invoice1} və {invoice2} nömrəli elektron qaimə-fakturalar təqdim olunmuş, cavabdeh onları təsdiqləmiş, lakin yalnız {part1} ödəmişdir. Qalan {debt} indiyədək iddiaçının {b:loc} olan {p.account} nömrəli hesabına köçürülməmişdir.',
    '{claimed} tarixdə cavabdehin {d.address} ünvanına pretenziya göndərilmiş, {boss2.init} telefon danışığında ({boss2.phone}) [borcun hissə-hissə ödəniləcəyinə söz vermiş, sonra zənglərə cavab verməmişdir|maliyyə çətinliyini səbəb gətirmişdir].',
    'İclasda {bossinit} və vəkil {adv.init} tələbi tam dəstəkləmiş, əlavə olaraq {penalty} dəbbə pulunun tutulmasını xahiş etmişlər.',
    'Cavabdehin nümayəndəsi {rep.full} etirazında göstərmişdir ki, {p:gen} gördüyü işlərdə ciddi nöqsanlar var, bunu layihənin müəllif nəzarətçisi {architect} hələ tikinti gedişində qeyd etmiş, {architectsurname} tərəfindən yazılan məktub {office} ünvanına göndərilmişdir. Texniki nəzarətçi {engineer.full} təhvil aktlarını qeyd-şərtlə imzalamışdır. İcra təminatı kimi verilmiş {guarantee} nömrəli bank zəmanətinin müddəti artıq bitmişdir.',
    'Məhkəmədə dindirilən {bookwork} {bookkeeper.full} üzləşmə aktının onun tərəfindən, lakin direktorun göstərişi olmadan imzalandığını demişdir. Şahid qismində dindirilən iş icraçısı {foreman.full} isə ifadə vermişdir ki, nöqsanlar iki həftəyə aradan qaldırılıb, {engineer.init} onları yerində yoxlayıb, {boss2.surname} şəxsən obyektə gəlib işçilərə təşəkkür edib. [Fəhlələrin qalan pulunu da {foreman.given} usta öz cibindən verib.|]',
    'Məhkəmənin təyin etdiyi tikinti-texniki ekspertizanın {expertday} tarixli rəyində ekspert {expert.full} göstərmişdir ki, görülən işlərin həcmi aktlara uyğundur, dam örtüyündəki nöqsanların aradan qaldırılması üçün {defects} lazımdır.',
  ],
  reasoning: [
    'Məhkəmə iş üzrə toplanmış sübutları məcmu halında qiymətləndirərək iddia üzrə aşağıdakı mövqedədir.',
    'Mülki Məcəllənin 752-ci maddəsinə əsasən podratçı müəyyən işi görməyə, sifarişçi isə nəticəni qəbul edib haqqını ödəməyə borcludur. Keyfiyyətə tələblər {norms} ilə də müəyyən olunur. Öhdəlik lazımi qaydada icra olunmalıdır (Mülki Məcəllənin 425-ci maddəsi).',
    {
      p: 'Təhvil-təslim aktları, qaimələr və {bookkeeper.init:gen} imzaladığı üzləşmə aktı borcu təsdiq edir; {rep.init:gen} nöqsanlar barədə etirazı {foreman.init:gen} ifadəsi ilə təkzib olunur, çünki nöqsanlar mübahisədən əvvəl aradan qaldırılmışdır.',
      only: ['granted'],
    },
    {
      p: 'Ekspert {expert.init:gen} rəyi işin bir hissəsinin keyfiyyətsiz görüldüyünü sübut edir. {architect} tərəfindən edilmiş iradlar aradan qaldırılmadığından {defects} iddianın məbləğindən çıxılmalıdır; dəbbə pulu isə Mülki Məcəllənin 467-ci maddəsi ilə azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən etdi ki, {invoice2} nömrəli qaimə üzrə işlər faktiki olaraq {s} tərəfindən görülmüş və haqqı ona ödənilmişdir, {boss.init} isə bunun əksini sübut edən sənəd təqdim edə bilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 425, 445, 462, 752, 764-cü və Mülki Prosessual Məcəllənin 119, 217-220, 234-cü maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d.full:abl} {p.full:gen} xeyrinə {debt} əsas borc, {penalty} dəbbə pulu və {duty} dövlət rüsumu tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{d.full:abl} {defects} çıxılmaqla {debt} əsas borc tutularaq {p.full:gen} {p.account} nömrəli hesabına köçürülsün.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin, {duty} rüsum iddiaçının üzərində saxlanılsın.',
    ],
  },
  note: 'commercial',
};

/** Commercial cases for the test. */
export const EIGHTH_COMMERCIAL: readonly Family[] = [UNPAID_WORKS];
