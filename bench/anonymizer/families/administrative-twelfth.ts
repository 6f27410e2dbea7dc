import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

const NEWCOMERS = [
  ['Vaxtanq', 'Çiqladze', 'Gürcüstan Respublikası', 'Tamaz'],
  ['Serdar', 'Karadaş', 'Türkiyə Respublikası', 'Hikmət'],
  ['Daniyar', 'Jaksıbekov', 'Qazaxıstan Respublikası', 'Bolat'],
  ['Usama', 'Xəttab', 'İraq Respublikası', 'Cəvad'],
  ['Piter', 'Ouens', 'Böyük Britaniya', 'Corc'],
  ['Olumide', 'Adeyemi', 'Nigeriya Federativ Respublikası', 'Babatunde'],
] as const;

/** A person with one of these foreign names, `Given Surname` apart by a bar. */
function stranger(make: Make, key: string, names: string) {
  const [given = '', surname = ''] = make.dice.pick(names.split('|')).split(' ');
  return abroad(make.person(key, { minAge: 30 }), given, surname);
}

/** A foreigner who married here, his wife's family, neighbours and those who knew him. */
function household(make: Make) {
  const person = castOf(make);
  const [given, surname, country, elder] = make.dice.pick(NEWCOMERS);
  const host = person('guest', { role: 'iddiaçı', sex: 'm', minAge: 29, maxAge: 47 });
  const wife = person('wife', { role: 'üçüncü şəxs', sex: 'f', minAge: 25, maxAge: 40 });
  return {
    country,
    elder: make.mark(elder, 'person', 'direct', 'elder'),
    guest: abroad(host, given, surname),
    wife,
    child: person('child', {
      ...{ role: 'uşaq' as const, surname, father: given, minAge: 2, maxAge: 5 },
    }),
    mother: person('mother', { sex: 'f', surname: wife.name.surname, minAge: 51, maxAge: 70 }),
    kin: person('kin', { sex: 'f' }),
    sister: person('sister', { sex: 'f', father: wife.father, minAge: 20, maxAge: 36 }),
    landlord: person('landlord', { role: 'şahid', sex: 'm', minAge: 45 }),
    upstairs: person('upstairs', { role: 'şahid', sex: 'f', minAge: 38 }),
    porter: person('porter', { sex: 'm', minAge: 50 }),
    nanny: person('nanny', { sex: 'f', minAge: 30, maxAge: 50 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep', sex: 'f' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    passport: of.document('passport', `P${n(8)}`, `${n(2)}AK${n(5)}`, `U ${n(8)}`, `N${n(7)}`),
    permit: of.document('permit', `MYİ № ${n(7)}`, `MYİ ${n(8)}`, `${n(6)}-M`),
    workpermit: of.document('workpermit', `Aİİ-${n(6)}`, `İİ № ${n(5)}`, `${n(4)}/24-iş`),
    marriage: of.document('marriage', `AA № ${n(6)}`, `NŞ ${n(7)}`, `${n(7)}`),
    actrecord: of.document('actrecord', `${n(3)}`, `${n(4)}`, `${n(2)}-${n(3)}`),
    birthcert: of.document('birthcert', `DH № ${n(7)}`, `AZ-DŞ ${n(6)}`, `${n(7)}`),
    act: of.document('act', `M-${n(4)}/25`, `18-${n(5)}`, `${n(3)}/MQ`, `QR ${n(6)}`),
    letter: of.document('letter', `3/${n(4)}-b`, `11-${n(2)}/${n(4)}`, `${n(5)}-24/k`),
    protocol: of.document('protocol', `MG ${n(6)}`, `${n(5)}-a`, `${n(7)}`),
    inquiry: of.document('inquiry', `X-${n(6)}`, `${n(3)}-E/${n(2)}`, `${n(8)}`),
    chart: of.document('chart', `${n(5)}/st`, `XT-${n(4)}`, `${n(6)}`),
    lease: of.contract('lease', `K/${n(4)}-23`, `${n(5)}`, `KM № ${n(3)}/${n(2)}`),
    hired: of.contract('hired', `ƏM-${n(4)}`, `${n(3)}-K`, `${n(2)}/${n(3)}`),
    extract: of.property('extract', `RX № ${n(6)}`, `${n(3)}${n(9)}`, `9-${n(5)}-${n(3)}`),
    car: of.plate('car', `10-UX-${n(3)}`, `99 RS ${n(3)}`, `77 HT ${n(3)}`, `P ${n(3)} ${n(3)}`),
    ip: of.network('ip', `85.132.${n(2)}.1${n(2)}`, `94.20.1${n(2)}.${n(1)}7`),
    mail: of.email('mail', `guest${n(4)}@poct.example`, `v.${n(3)}.baku@xat.example`),
    card: make.mark(cardOf(make.dice), 'card', 'direct', 'card'),
  };
}

function whereabouts(make: Make) {
  const of = marksOf(make);
  return {
    job: of.workplace(
      'job',
      '“Körpü” dil kursunda ingilis dili müəllimi',
      'Novxanı balneoloji istirahət mərkəzində aşpaz',
      'Qala atçılıq klubunda məşqçi',
      'Zığ liman emalatxanasında dizel mexaniki',
      'Beynəlxalq Avropa Azərbaycan Məktəbində kimya müəllimi',
      '“Göl” fitnes zalında üzgüçülük təlimçisi',
    ),
    nursery: of.workplace(
      'nursery',
      '217 saylı körpələr evi-uşaq bağçasında',
      '“Balaca Kəpənək” bağçasında',
      '34 nömrəli uşaq bağçasında',
      '“Günəbaxan” inkişaf mərkəzində',
    ),
    clinic: of.workplace(
      'clinic',
      'Mərkəzi Neftçilər Xəstəxanasında',
      '4 saylı Klinik Tibb Mərkəzində',
      '“Loğman Həyat” klinikasında',
      'Ağciyər Xəstəlikləri Elmi-Tədqiqat İnstitutunda',
      'Sabunçu stasionarında',
    ),
    ill: of.sensitive('ill', 'ağciyər vərəmi', 'sarkoidoz', 'bronxial astma', 'hepatit C'),
    faith: of.sensitive('faith', 'katolik', 'bəhai', 'yezidi', 'protestant'),
    post: of.place(
      'post',
      '“Qırmızı Körpü” sərhəd keçid məntəqəsindən',
      'Samur körpüsündən',
      'Mazımqara postundan',
      'Yalama stansiyasından',
      'Sınıq Körpü yolundan',
    ),
    meeting: of.place(
      'meeting',
      '“Dədə Qorqud” parkında',
      'Dağüstü parkda',
      '“Nəsimi” bazarında',
      'Koroğlu metrosunda',
      'Fəvvarələr meydanında',
    ),
    hut: shortAddress(make, 'hut', 'R.Behbudov küç.', 'Alatava 2-ci köndələn', 'Ə.Topçubaşov pr.'),
  };
}

function shapes(make: Make, people: ReturnType<typeof household>) {
  const { wife, mother, kin, landlord, upstairs, guest, sister } = people;
  const mark = (text: string, entity: string) => make.mark(text, 'person', 'direct', entity);
  return {
    maiden: mark(kin.name.surname, 'mother'),
    wifebehind: written(make, wife, 'behind'),
    landlordbehind: written(make, landlord, 'behind'),
    upstairsfold: written(make, upstairs, 'bracketed'),
    guestfold: mark(`${guest.name.surname} ${guest.name.given.slice(0, 1)}.`, 'guest'),
    athome: nameWith(make, mother, 'given', 'gil-loc'),
    withsister: nameWith(make, sister, 'given', 'with'),
    familyof: nameWith(make, wife, 'surname', 'plural-gen'),
    seen: nameWith(make, guest, 'surname', 'copula'),
  };
}

/** A worker whose disability was not confirmed, those who looked after him and who lay beside him. */
function patients(make: Make) {
  const person = castOf(make);
  const sick = person('sick', { role: 'iddiaçı', sex: 'm', minAge: 41, maxAge: 56 });
  const { surname } = sick.name;
  return {
    sick,
    brother: person('brother', { sex: 'm', surname, father: sick.father, minAge: 34 }),
    bride: person('bride', { sex: 'f', minAge: 28, maxAge: 45 }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 56 }),
    ward: person('ward', { sex: 'm', minAge: 35 }),
    neurologist: person('neurologist', { sex: 'f', minAge: 36 }),
    hamlet: person('hamlet', { role: 'şahid', sex: 'f', minAge: 47 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f' }),
  };
}

function sickness(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const rows = [
    {
      where: of.workplace(
        'cure1',
        '5 saylı şəhər xəstəxanası',
        'Semaşko xəstəxanası',
        '“Nevro-Med” klinikası',
      ),
      sheet: of.document('sheet1', `${n(4)}/24`, `XT-${n(5)}`),
    },
    {
      where: of.workplace('cure2', 'Naftalan “Çinar” sanatoriyası', 'Qalaaltı müalicəxanası'),
      sheet: of.document('sheet2', `${n(6)}`, `S ${n(4)}-b`),
    },
    {
      where: of.workplace('cure3', 'Neyrocərrahiyyə Xəstəxanası', 'Özəl Şəfa hastanəsi'),
      sheet: of.document('sheet3', `${n(3)}-op`, `OP № ${n(5)}`),
    },
  ];
  return {
    cures: rows.map((row, i) => ({ ...row, at: make.day(900 - 250 * i, 960 - 250 * i) })),
    firstill: of.sensitive('ill', 'serebral iflic', 'dağınıq skleroz', 'bel fəqərələrinin yırtığı'),
    nextill: of.sensitive(
      'next',
      'sağ tərəfli hemiparez',
      'xroniki pankreatit',
      'ikinci tip diabet',
    ),
    trade: of.workplace(
      'trade',
      'Daşkəsən mərmər karxanasında partladıcı',
      'Sumqayıt Alüminium zavodunda elektrolizçi',
      '28 nömrəli Xüsusi Montaj İdarəsində qaynaqçı',
      '“Muğan” kanal idarəsində ekskavatorçu',
    ),
    pit: of.place('pit', 'Qaradağ daş yatağında', 'Şəmkirçay dərəsində', '“Dəvə Boynu” yoxuşunda'),
    book: of.document('book', `AT-III № ${n(7)}`, `ИТ-İ № ${n(7)}`, `ƏK ${n(6)}`),
    old: of.document('old', `ƏA № ${n(6)}`, `TSEK-${n(5)}`, `${n(3)}-${n(4)}`),
    referral: of.document('referral', `088/y-${n(4)}`, `GN ${n(5)}`, `${n(6)}/g`),
    refusal: of.document('refusal', `R-${n(4)}`, `${n(5)}/TSE`, `07/${n(4)}-1`),
    injury: of.document('injury', `N-1/${n(3)}`, `İQ-${n(4)}`),
    pension: of.document('pension', `PK ${n(8)}`, `${n(10)}`),
  };
}

/** A residence permit taken back from a foreigner who is married here; a disability not confirmed. */
export const TWELFTH_ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'twelfth-residence-permit',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category: 'İnzibati mübahisələr - Miqrasiya ilə bağlı mübahisələr',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
    cast: {
      d: {
        as: 'body',
        name: 'Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const people = household(make);
      const wedding = lifeDay(make, 'wedding', 6, 7);
      const passing = lifeDay(make, 'fatherdeath', 1, 1);
      return {
        ...people,
        ...papers(make),
        ...whereabouts(make),
        ...shapes(make, people),
        wedday: wedding.day,
        wedyear: wedding.year,
        deathday: passing.day,
        deathyear: passing.year,
        wardmate: stranger(
          make,
          'wardmate',
          'Arsen Kubanıçbekov|Luka Mçedlişvili|Ruzbeh Farsizadə|Yevgen Stelmax',
        ),
        chief: stranger(
          make,
          'chief',
          'Xelena Lindqvist|Merve Toprakçı|Qulnara Akjigitova|Patrik Devereu',
        ),
        law: stays(
          make,
          '“İnzibati icraat haqqında” 21 oktyabr 2005-ci il tarixli 1036-IIQ nömrəli',
        ),
        code: stays(make, '2 iyul 2013-cü il tarixli 713-IVQ nömrəli Qanunla'),
        ministry: stays(make, 'Xarici İşlər Nazirliyinin Konsulluq İdarəsi'),
        border: stays(make, 'Dövlət Sərhəd Xidmətinin'),
        entry: make.day(2900, 3300),
        issued: make.day(560, 620),
        out: make.day(350, 380),
        back: make.day(230, 250),
        visited: make.day(170, 200),
        revoked: make.day(120, 150),
        asked: make.day(95, 115),
        rent: make.money(350, 900, 10),
        days: make.dice.int(92, 141),
      };
    },
    present:
      'iddiaçı {guest.full:gen}, onun vəkili {advocate.full:gen}, cavabdehin nümayəndəsi {agent.full:gen}, üçüncü şəxs {wife.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {guest.full:gen} cavabdeh {d:dat} qarşı müvəqqəti yaşamaq icazəsinin ləğvi haqqında inzibati aktın mübahisələndirilməsi tələbinə dair inzibati işə',
    story: [
      '{country} vətəndaşı {guest.full} ({guest.birth:loc} doğulmuşdur, pasportunun nömrəsi {passport}) iddiasında yazmışdır ki, Bakıya ilk dəfə {entry} tarixində gəlmiş, {job} kimi çalışmağa başlamışdır (iş icazəsi {workpermit}, əmək müqaviləsi № {hired}). [Gələcək həyat yoldaşı ilə|Arvadı ilə] {meeting} tanış olmuş, {wedday} {wedyear:loc} onunla nikah bağlamışdır.',
      'Arvadı {wife.full} (FİN: {wife.fin}, ş.v. {wife.idcard}) Azərbaycan vətəndaşıdır. Nikah şəhadətnaməsi {marriage}, akt qeydi № {actrecord}. Birgə övladları {child.full} {child.birth:loc} dünyaya gəlmişdir (doğum haqqında şəhadətnamə {birthcert}). Uşaq {nursery} tərbiyə alır, onu ora çox vaxt dayə {nanny.full} aparır.',
      'Ailə əvvəllər {landlord.full:abl} {lease} nömrəli müqavilə ilə tutduğu mənzildə – {hut} – yaşamış, aylıq {rent} kirayə haqqı vermiş, sonra qayınanası {mother.full:gen} (qızlıq soyadı {maiden}) evinə, {wife.address} ünvanına köçmüşdür. Ev barədə çıxarışın nömrəsi {extract} olmaqla qayınana {mother.given:gen} adınadır.',
      'Cavabdeh {issued} tarixində iddiaçıya {permit} nömrəli müvəqqəti yaşamaq icazəsi vermiş, {revoked} tarixli {act} nömrəli qərarla isə onu ləğv etmişdir. Qərarda iki əsas göstərilmişdir: əcnəbi bildirdiyi ünvanda yaşamır və ölkədən kənarda {days} gün qalmışdır.',
      'İddiaçının dediyinə görə, atası {elder} {deathday} {deathyear:loc} vəfat etmiş, o, dəfn və miras işlərinə görə vətənində ləngimişdir; üstəlik, yolda xəstələnmişdir. Qayıdandan sonra {clinic} {ill} diaqnozu ilə müalicə olunmuş, palatada {wardmate.gs} adlı xəstə ilə birgə yatmışdır (stasionar kartı № {chart}). Həmin palata yoldaşı {wardmate.surname} sonradan yazılı izahat göndərmişdir.',
      '{border} məlumatı ({letter} nömrəli məktub):\n– {out.dot}: çıxış, {post}, “Toyota” markalı, {car} nişanlı avtomobildə, sükan arxasında {guestfold};\n– {back.dot}: giriş, həmin istiqamət, sərnişin {wifebehind};\n– digər keçid qeydə alınmamışdır.',
      'Sahə müvəkkili {officer.full} {visited} tarixində ünvana baxış keçirmiş, qapını açan olmamış, {protocol} nömrəli protokol tərtib etmişdir. Protokola yuxarı mərtəbədə yaşayan {upstairs.full:gen} sözləri yazılmışdır: “Burada bir qarı olur, əcnəbi görməmişəm”. Blokun gözətçisi {porter.init} isə imzadan boyun qaçırmışdır.',
      'Məhkəmədə dindirilmiş {upstairsfold} izah etdi ki, o vaxt yalan deməmişdi, sadəcə, {athome} kimin qaldığını bilmirdi; hər səhər uşağı həyətə düşürən kişi məhz {seen}. Köhnə ev sahibi {landlordbehind} {familyof} kirayə haqqını vaxtında verdiyini, {mail} ünvanından ona köçmə barədə məktub gəldiyini, pulun {card} nömrəli kartdan ödənildiyini təsdiq etdi.',
      'Üçüncü şəxs {wife.sg} bildirdi ki, ərinin {faith} olması ailədə heç vaxt mübahisəyə səbəb olmamışdır. Bacısı {sister.full} onlarla eyni evdə qalır; axşamlar {withsister} birgə uşağa baxırlar. Əlaqə üçün {wife.phone} nömrəsini göstərdi.',
      {
        p: 'İddiaçının iş yerindən rəhbər {chief.gs} xasiyyətnamə imzalamışdır: {guest.inits} işinə məsuliyyətlə yanaşır, {chief.given} ondan yalnız razıdır.',
        chance: 0.75,
      },
      'Cavabdehin nümayəndəsi {agent.sg} iddianı qəbul etmədi. Onun fikrincə, ünvan dəyişikliyi barədə elektron müraciət ({inquiry}, {ip} IP ünvanından) gec – {asked} tarixində daxil olmuşdur; {ministry} vasitəsilə də üzrlü səbəb barədə sənəd verilməmişdir.',
    ],
    reasoning: [
      'Mübahisələndirilən akt müdaxilə xarakterli inzibati aktdır, ona görə də onun faktiki əsaslarını sübut etmək cavabdehin üzərinə düşür.',
      '{code} təsdiq edilmiş Miqrasiya Məcəlləsinin 45 və 55-ci maddələrində müvəqqəti yaşamaq icazəsinin verilməsi və ləğvi əsasları sadalanır. {law} Qanunun 21-ci maddəsi aktın qəbulundan əvvəl şəxsin dinlənilməsini tələb edir, 67-ci maddəsi isə qanuni aktın ləğvini məhdudlaşdırır.',
      'Konvensiyanın 8-ci maddəsi ailə həyatına hörməti qoruyur; uşağın üstün mənafeyi də nəzərə alınmalıdır.',
      {
        p: '{upstairs.init:gen} və {landlord.init:gen} ifadələri bir qapının bir dəfə açılmamasını kifayət qədər sübut saymağa imkan vermir. {guest.inits} 90 gündən artıq kənarda qalmasının səbəbini xəstəlik vərəqi ilə təsdiqləmişdir. {child.given:gen} atasından ayrı düşməsi ölçüsüz tədbir olardı.',
        only: ['granted'],
      },
      {
        p: 'Akt {guest.full} dinlənilmədən qəbul edilmişdir və bu səbəbdən qüvvədə qala bilməz. Lakin yeni icazənin dərhal verilməsi barədə tələb yetişməmişdir: {wife.surname} ailəsinin ünvanı orqan tərəfindən yenidən yoxlanılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: '{advocate.init:gen} təqdim etdiyi tibbi kağızlar qayıdışdan sonrakı dövrə aiddir. {guest.inits} xaricdə qaldığı müddətdə orqana məlumat verməmiş, {sister.given} və {mother.given} isə ailə üzvü kimi maraqlı şahidlərdir.',
        only: ['dismissed'],
      },
    ],
    guided: 'İnzibati Prosessual Məcəllənin 12, 32, 33, 71-73-cü maddələrinə əsaslanaraq, məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin. {d:gen} {revoked} tarixli {act} nömrəli qərarı ləğv edilsin, {guest.full:dat} məxsus icazənin qüvvəsi bərpa olunsun.',
      ],
      'partly-granted': [
        '{d:gen} {act} nömrəli qərarı ləğv edilsin.',
        '{guest.full:gen} müraciətinə yenidən baxılması {d:dat} həvalə edilsin; iddianın qalan hissəsi rədd olunsun.',
      ],
      dismissed: ['{guest.caps:gen} iddiası təmin edilməsin.'],
    },
    note: 'administrative',
  },
  {
    key: 'twelfth-disability',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category: 'İnzibati mübahisələr - Sosial müdafiə - Əlilliyin müəyyən edilməsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
    cast: {
      d: {
        as: 'body',
        name: 'Dövlət Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const people = patients(make);
      const mourning = lifeDay(make, 'motherdeath', 2, 4);
      return {
        ...people,
        ...sickness(make),
        mournday: mourning.day,
        mournyear: mourning.year,
        mother: make.mark(
          make.person('mother', { sex: 'f', minAge: 66 }).name.given,
          'person',
          'direct',
          'mum',
        ),
        surgeon: stranger(
          make,
          'surgeon',
          'Kənan Ərdoğmuş|Roland Fişbaxer|Mehrdad Şirvanipur|İnna Qorodetskaya',
        ),
        sickfold: written(make, people.sick, 'behind'),
        family: nameWith(make, people.sick, 'surname', 'plural-gen'),
        atbrother: nameWith(make, people.brother, 'given', 'gil-loc'),
        criteria: stays(
          make,
          'Nazirlər Kabinetinin 30 dekabr 2015-ci il tarixli 413 nömrəli Qərarı',
        ),
        rights: stays(make, '“Əlilliyi olan şəxslərin hüquqları haqqında” 1153-VQ nömrəli Qanunun'),
        applied: make.day(170, 200),
        refused: make.day(130, 160),
        percent: make.dice.int(31, 60),
      };
    },
    present:
      'iddiaçının qanuni nümayəndəsi kimi çıxış edən qardaşı {brother.full:gen}, cavabdehin nümayəndəsi {agent.full:gen} iştirakı ilə,',
    subject:
      '{sick.full:gen} {d:dat} qarşı əlilliyin müəyyən edilməsindən imtinanın ləğvi və öhdəlik icrası tələbinə dair inzibati işə',
    story: [
      '{sick.caps}, {sick.birthdot} təvəllüdlü, {sick.address} ünvanında yaşayır, FİN: {sick.fin}, ş/v: {sick.idcard}. İddiasında deyilir ki, o, {trade} olarkən (əmək kitabçası {book}) {pit} yıxılmış, bu barədə {injury} nömrəli akt tərtib edilmişdir. Bundan sonra onda {firstill} aşkar edilmiş, bir il sonra buna {nextill} əlavə olunmuşdur.',
      'Əvvəllər {old} nömrəli arayışla ona ikinci dərəcə əlillik verilmişdi. Müddət bitdikdən sonra ailə həkimi {neurologist.full} {applied} tarixində {referral} nömrəli göndəriş yazmış, cavabdeh isə {refused} tarixli {refusal} nömrəli qərarla funksiya itkisinin {percent} faiz olduğunu göstərərək imtina etmişdir.',
      'İddiaçının müalicə aldığı yerlər belədir:',
      { p: '• {at.dot} – {where}, xəstəlik tarixi {sheet};', each: 'cures' },
      'Axırıncı əməliyyatı cərrah {surgeon.gs} aparmışdır. {surgeon.surname} epikrizdə yazır ki, xəstə köməksiz yeriyə bilmir. Palata qonşusu {ward.full} ({ward.phone}) telefonla aparılmış sorğuda təsdiq etmişdir ki, qaşığı belə {sick.given:gen} əvəzinə o tutub.',
      'Qardaş {brother.sg} məhkəmədə danışdı: “Anamız {mother} {mournday} {mournyear:loc} rəhmətə gedəndən sonra ona mən baxıram. Gündüzlər {atbrother} qalır, gəlinimiz {bride.given} yemək verir. Pensiya kartı ({pension}) məndədir, məktubları {brother.email} ünvanına göndərin”. O, qardaşının sənədlərdə {sickfold} kimi yazıldığını, bunun yanlışlıq olmadığını da qeyd etdi.',
      'Keçmiş briqadir {foreman.full} ifadəsində göstərdi ki, qəza günü növbəni özü aparırdı; {sick.surname} sağlam adam idi, ağır daşı tək qaldırardı. Qonşu {hamlet.full} isə dedi ki, {family} həyətində əlil arabasını hər gün görür; {bride.full} onu çox vaxt eyvana çıxarır. {hamlet.surname} bir dəfə təcili yardım çağırdığını da xatırladı.',
      'Cavabdehin nümayəndəsi {agent.init} bildirdi ki, qiyabi baxış qanuna uyğundur, meyarlar {criteria} ilə müəyyən edilib. Nümayəndənin fikrincə, {neurologist.surname:gen} göndərişində klinik müayinələr tam deyil, {foreman.init:gen} sözləri isə tibbi sübut sayılmır.',
    ],
    reasoning: [
      'Əlilliyin müəyyən edilməsi barədə müraciət əlverişli inzibati aktın qəbuluna yönəlmişdir və orqan ona aid sənədləri özü toplamalıdır.',
      '{rights} 9-cu maddəsinə görə əlillik funksiya pozuntusunun dərəcəsi üzrə müəyyən edilir. İnzibati Prosessual Məcəllənin 33 və 73-cü maddələri öhdəlik icrası iddiasının şərtlərini göstərir.',
      {
        p: 'Orqan {surgeon.surname:gen} epikrizini qiymətləndirməmiş, {sick.init:acc} əyani müayinəyə çağırmamışdır. {ward.surname} və {hamlet.init} gündəlik köməyə ehtiyacı təsdiq edirlər.',
        only: ['granted'],
      },
      {
        p: 'Faizin hesablanması xüsusi bilik tələb edir. Məhkəmə {sick.init:gen} yenidən, əyani müayinəsini zəruri sayır; {brother.init:gen} istədiyi dərəcəni isə özü təyin edə bilməz.',
        only: ['partly-granted'],
      },
      {
        p: 'Rəy tələb olunan həddi göstərmir. {brother.init} ona qarşı əks rəy təqdim etməmişdir, {foreman.surname} isə qəzadan sonrakı vəziyyəti bilmir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'İnzibati Prosessual Məcəllənin 12, 33, 71 və 73-cü maddələrini əsas götürərək, məhkəmə',
    operative: {
      granted: ['{d:gen} imtinası ləğv edilsin, {sick.full:gen} əlilliyi müəyyən edilsin.'],
      'partly-granted': ['{sick.full:gen} əyani müayinəsi {d:dat} həvalə edilsin.'],
      dismissed: ['{sick.full:gen} iddiası rədd edilsin.'],
    },
    note: 'administrative',
  },
];
