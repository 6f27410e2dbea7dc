import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** Whose car was attached, his namesake who owes, and those who sold and bought it. */
function owners(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'ərizəçi', sex: 'm', minAge: 30, maxAge: 60 });
  const c = person('c', { role: 'tələbkar', sex: 'f', minAge: 28 });
  const other = person('other', { role: 'borclu', sex: 'm', minAge: 30 });
  return {
    p,
    c,
    other,
    sister: person('sister', { sex: 'f', surname: p.name.surname, father: p.father, minAge: 25 }),
    seller: person('seller', { sex: 'm', minAge: 34 }),
    agent: person('agent', { sex: 'm' }),
    keeper: person('keeper', { sex: 'm', minAge: 40 }),
    witness: person('witness', { role: 'şahid', sex: 'f', minAge: 25 }),
    attesting: person('attesting', { sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    head: person('head', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function car(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    plate: make.plate('car'),
    oldplate: of.plate(
      'car',
      `${dice.pick(['01', '20', '43'])} ${dice.pick(['AB', 'KE', 'SU'])} ${digitsOf(make, 3)}`,
      `BMV-${digitsOf(make, 3)}`,
      `WX${digitsOf(make, 3)}GE`,
    ),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'car'),
    engine: of.document('engine', `G4FC-${digitsOf(make, 6)}`, `1NZ ${digitsOf(make, 7)}`),
    certificate: of.document('certificate', `AN ${digitsOf(make, 6)}`, `BR № ${digitsOf(make, 6)}`),
    customs: of.document(
      'customs',
      `0080${digitsOf(make, 7)}`,
      `${digitsOf(make, 5)}/${digitsOf(make, 6)}`,
    ),
    proxy: of.document('proxy', `3E-${digitsOf(make, 4)}`, digitsOf(make, 5)),
    insurance: of.document('insurance', `İS-${digitsOf(make, 8)}`, `AZ${digitsOf(make, 7)}M`),
    inspection: of.document('inspection', `TB ${digitsOf(make, 7)}`, digitsOf(make, 8)),
    pension: of.document('pension', `PV № ${digitsOf(make, 6)}`, `VƏ-${digitsOf(make, 5)}`),
    refugee: of.document('refugee', `MK-${digitsOf(make, 6)}`, `QA № ${digitsOf(make, 5)}`),
    tablet: of.network('login', `asan_${digitsOf(make, 5)}`, `usr${digitsOf(make, 6)}`),
    ip: of.network('ip', `85.132.${dice.int(2, 200)}.${dice.int(2, 250)}`),
    parcel: of.document('parcel', `RR${digitsOf(make, 9)}AZ`, `AZ-${digitsOf(make, 10)}`),
    sale: of.contract('sale1', `ANS-${digitsOf(make, 5)}`, `${digitsOf(make, 4)}/as`),
    georgian: of.phone(
      'georgian',
      `+995 5${digitsOf(make, 2)} ${digitsOf(make, 2)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
    ),
    parking: of.place(
      'parking1',
      'Hövsandakı cərimə meydançasına',
      'Sulutəpədəki dayanacağa',
      'Masazır kəndindəki dayanacağa',
    ),
    market: of.place(
      'market1',
      'Rustavi avtomobil bazarından',
      'Qırmızı Körpü yaxınlığındakı bazardan',
      'Sadaxlı bazarından',
    ),
    pwork: of.workplace(
      'work1',
      'kənd təcili yardım briqadasında feldşer',
      '88 saylı yanğınsöndürmə hissəsində avtomobilçi',
      'musiqi texnikumunda tar müəllimi',
    ),
    sisterwork: of.workplace(
      'work2',
      'aptekdə əczaçı',
      'Daxili İşlər Nazirliyinin hospitalında dietoloq',
      'yerli radioda diktor',
    ),
    ill: of.sensitive(
      'ill1',
      'ikinci qrup əlilliyə',
      'görmə qabiliyyətinin tam itirilməsinə',
      'diz oynağının protezinə',
    ),
    status: of.sensitive(
      'status1',
      'Qarabağ müharibəsi veteranı',
      'məcburi köçkün',
      'şəhid ailəsinin üzvü',
    ),
  };
}

/** A car of the wrong man of the same name was attached. */
export const FIFTH_ENFORCEMENT: readonly Family[] = [
  {
    key: 'fifth-namesake-car',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra məmurunun hərəkətlərindən şikayətlər - Əmlakın həbsdən azad edilməsi',
    outcomes: { granted: 4, dismissed: 2, terminated: 1 },
    cast: {},
    facts: (make) => {
      const people = owners(make);
      const seller = foreigner(make, 'geo', [
        ['Zurab', 'Kiknadze'],
        ['Levan', 'Maisuradze'],
        ['Tengiz', 'Beridze'],
        ['Giorgi', 'Lomidze'],
      ]);
      // The debtor bears the applicant's name; only the father differs.
      const namesake = {
        ...people.other,
        name: { ...people.other.name, surname: people.p.name.surname, given: people.p.name.given },
      };
      return {
        ...people,
        ...car(make),
        other: namesake,
        geo: seller.full,
        geoname: seller.given,
        address1: shortAddress(make, 'other', 'S. Vurğun küç.', 'Koroğlu küç.', '28 May küçəsi'),
        sellerback: written(make, people.seller, 'behind'),
        agentspaced: written(make, people.agent, 'spaced'),
        keeperfather: written(make, people.keeper, 'abbreviated'),
        attestbracket: written(make, people.attesting, 'bracketed'),
        alsowitness: nameWith(make, people.witness, 'full', 'copula'),
        withsister: nameWith(make, people.sister, 'given', 'with'),
        office: stays(make, 'Ədliyyə Nazirliyinin İcra Baş İdarəsinin'),
        law: stays(make, '“İcra haqqında” Azərbaycan Respublikası Qanununun'),
        mfa: stays(make, 'Dövlət Gömrük Komitəsinin'),
        judged: make.day(500, 900),
        seized: make.day(60, 100),
        bought: make.day(700, 1400),
        filed: make.day(30, 50),
        debt: make.money(3100, 27400, 10),
        value: make.money(9000, 31000, 100),
        storage: make.money(40, 260, 5),
      };
    },
    present:
      'ərizəçi {p.full:gen}, tələbkar {c.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə',
    subject:
      'ərizəçi {p.full:gen} icra məmurunun qərarından şikayəti və avtomobilin həbsdən azad edilməsi barədə ərizəsinə',
    story: [
      'Məhkəmənin {judged} tarixli qətnaməsi ilə {other.full:abl} (FİN {other.fin}; {address1}) {c.full:gen} xeyrinə {debt} tutulması qət edilib. İcra işini {office} icra məmuru {officer.init} aparıb.',
      '{seized} icra məmuru {plate} nömrə nişanlı (əvvəlki nişan {oldplate}), ban nömrəsi {vin}, mühərrik nömrəsi {engine} olan avtomobil üzərinə həbs qoyub, onu {parking} aparıb, saxlayıcı kimi {keeperfather} təyin edilib. Həbs aktında hal şahidləri {attestbracket} və {witness.surname} {witness.given} imza ediblər; aktın surəti {parcel} nömrəli sifarişli məktubla göndərilib.',
      'Şikayətin mahiyyəti. {p.full} ({p.birthdot} doğulub, şəxsiyyət vəsiqəsi {p.idcard}, FİN kod {p.fin}) yazır ki, borclu o deyil, sadəcə adaşıdır: “Mənim atamın adı başqadır, mən {pwork} çalışıram, {status} kimi {pension} vəsiqəm var”. Avtomobili {bought} {market} {geo} adlı şəxsdən ({georgian}) alıb, ölkəyə {customs} nömrəli bəyannamə ilə gətirib. Qeydiyyat şəhadətnaməsi {certificate}, sığorta {insurance}, texniki baxış {inspection} onun adınadır.',
      'Maşını daha çox bacısı {sister.full} ({sisterwork}) sürür, ona notarius {notary.init} tərəfindən {proxy} reyestr nömrəsi ilə etibarnamə verilib. “Mən {ill} görə sükan arxasına nadir hallarda otururam, {withsister} bölüşürük”, – deyə ərizəçi bildirib. Onun etiraz ərizəsi elektron kabinetdən ({tablet}, IP {ip}) göndərilib, əlaqə üçün {p.phone} qeyd edilib.',
      'Tələbkar {c.sg} ərizəyə etiraz edib. O hesab edir ki, {p.surname} borclu ilə əlbirdir: maşını ona dəllal {agentspaced} tapıb, pulu isə {sellerback} verib. Tələbkarın dediyinə görə, {geoname} ilə danışığı da həmin dəllal aparıb. {c.given} xanımın qaçqın vəsiqəsi {refugee} təqdim olunub.',
      'Məhkəmə iclasında dindirilən yeganə şahid {alsowitness}. Onun ifadəsinə görə, həbs vaxtı maşından düşən qadın “Bu, qardaşım {p.given:gen} maşınıdır” deyə qışqırıb, icra məmuru isə siyahıya baxıb “{other.full} budur” cavabını verib.',
      {
        p: 'Satıcı {seller.full} və vasitəçi {agent.full} çağırılsa da, gəlməyiblər; sonuncunun {agent.phone} nömrəsi cavab vermir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Ərizəyə baxılarkən icra işinin bütün vərəqləri oxunub.',
      '{law} 9-cu maddəsinə görə, yalnız borcluya məxsus əmlaka həbs qoyula bilər. {mfa} məlumatı ilə avtomobilin ölkəyə gətirildiyi gün təsdiqlənir.',
      {
        p: '{p.full} və {other.full} müxtəlif şəxslərdir: atalarının adı, doğum tarixləri ({p.birthdot} və {other.birthdot}) və FİN-ləri uyğun gəlmir. Şöbə rəisi {head.init} də yanlışlığı etiraf edib.',
        only: ['granted', 'terminated'],
      },
      {
        p: '{p.gp:gen} mülkiyyət hüququ hələ qeydiyyata alınmayıb, {sister.init} isə yalnız etibarnamə əsasında istifadəçidir. {keeper.sg:gen} saxlama haqqı {storage} təşkil edir.',
        only: ['dismissed'],
      },
    ],
    guided: 'Mülki Prosessual Məcəllənin 231, 263, 264-cü maddələrinə əsasən məhkəmə',
    operative: {
      granted: [
        '{p.caps:gen} şikayəti təmin edilsin, avtomobil üzərindəki həbs götürülsün.',
        'Dəyəri {value} olan avtomobil {keeper.full:abl} alınıb {p.full:dat} qaytarılsın.',
      ],
      dismissed: [
        '{p.caps:gen} (ünvan: {p.address}) şikayəti rədd edilsin, {c.full:gen} etirazı əsaslı sayılsın.',
      ],
      terminated: [
        'Maşın könüllü qaytarıldığından {p.caps:gen} ərizəsi üzrə icraata xitam verilsin; qərardadın surəti {p.email} ünvanına göndərilsin.',
      ],
    },
    traps: ['same-name', 'foreign-name', 'vehicle'],
  },
];
