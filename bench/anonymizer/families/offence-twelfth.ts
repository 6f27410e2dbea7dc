import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** Two neighbours who quarrelled in the yard, those who saw it, and those who wrote it down. */
function yard(make: Make) {
  const person = castOf(make);
  const loud = person('loud', {
    ...{ role: 'inzibati xəta törətmiş şəxs' as const, sex: 'm' as const },
    ...{ minAge: 46, maxAge: 60 },
  });
  const hurt = person('hurt', { role: 'zərərçəkmiş', sex: 'f', minAge: 48, maxAge: 66 });
  return {
    ...{ loud, hurt },
    son: person('son', { sex: 'm', father: loud.name.given, surname: loud.name.surname }),
    inlaw: person('inlaw', { sex: 'f', minAge: 25, maxAge: 38 }),
    husband: person('husband', { sex: 'm', minAge: 55, maxAge: 70 }),
    concierge: person('concierge', { role: 'şahid', sex: 'm', minAge: 58 }),
    upstairs: person('upstairs', { role: 'şahid', sex: 'f' }),
    grocer: person('grocer', { sex: 'm', minAge: 35 }),
    guest: person('guest', { sex: 'm', minAge: 28 }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep', sex: 'f' }),
  };
}

function yardMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    protocol: of.document('protocol', `İX № ${n(6)}`, `BB ${n(7)}`, `${n(5)}-24`, `QX${n(6)}`),
    protocol2: of.document('protocol2', `İX № ${n(6)}`, `${n(5)}/2`, `QX${n(6)}`),
    call: of.document('call', `102/${n(6)}`, `${n(7)}`, `Z-${n(5)}`),
    certificate: of.document('certificate', `${n(4)}/TT`, `TA-${n(5)}`, `${n(6)}`),
    detention: of.document('detention', `ST ${n(5)}`, `${n(4)}-t`),
    car: of.plate('car', `99 VK ${n(3)}`, `10-SR-${n(3)}`, `77XE${n(3)}`),
    card: of.document('pension', `PV ${n(7)}`, `ƏV № ${n(6)}`),
    social: of.document('social', `${n(13)}`),
    video: of.network('video', 'tok.example/heyet_davasi', '@heyet.tv', 'kanal.example/v/hyt24'),
    yard: of.place(
      'yard',
      ...(['“Qaranquş” yaşayış kompleksinin', '“Beş mərtəbə” məhəlləsinin'] as const),
      ...['“Neftçi” yataqxanasının', '“Günəşli-2” massivinin', '“Kərpic zavodu” məhəlləsinin'],
    ),
    shop: of.place(
      'shop',
      ...(['“Üç qardaş” mağazasının', '“Yaşıl Səbət” marketinin'] as const),
      ...['“Nəfəs” çayxanasının', '“Lalə” şadlıq sarayının', '4 nömrəli aptekin'],
    ),
    village: of.place(
      'village',
      ...(['Çaylı kəndindən', 'Şorsulu qəsəbəsindən', 'Xınalıq kəndindən'] as const),
      ...['Zümrüd obasından', 'Qızılağac kəndindən'],
    ),
    job: of.workplace(
      'job',
      ...([
        '“Xəzər” gəmi tərsanəsində qaynaqçı',
        'Metropolitenin deposunda elektrik montyoru',
      ] as const),
      ...['“Sarvan” mebel sexində dülgər', '26 nömrəli avtobus parkında sürücü'],
      'Dağ-mədən kombinatında partladıcı',
    ),
    work: of.workplace(
      'work',
      ...(['17 nömrəli musiqi məktəbində', '“Anaxanım” tikiş emalatxanasında'] as const),
      ...['Botanika İnstitutunun herbarisində', '3 saylı doğum evində'],
    ),
    clinic: of.workplace(
      'clinic',
      ...(['5 saylı kliniki xəstəxanada', '“Loğman” tibb mərkəzində'] as const),
      ...['Nevroloji Dispanserdə', '1 saylı travmatoloji məntəqədə'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['hipertoniya', 'bronxial astma', 'şizofreniya', 'miqren', 'stenokardiya'] as const),
    ),
    drink: of.sensitive('drink', 'alkoqolizm', 'xroniki alkoqol asılılığı', 'alkoqol düşkünlüyü'),
    faith: of.sensitive(
      'faith',
      ...(['malakan', 'bəhai', 'adventist', 'katolik', 'pravoslav xristian'] as const),
    ),
  };
}

const GUESTS = [
  ['Bahtiyar', 'Saparliyev'],
  ['Vaxtanq', 'Lomtatidze'],
  ['Selçuk', 'Özdəmir'],
  ['Anton', 'Reznikov'],
  ['Məsud', 'Kazeruni'],
  ['Cəspal', 'Sinqh'],
] as const;

/** Swearing in the yard over a parking place, and not obeying the police who came. */
const YARD: Family = {
  key: 'twelfth-yard-quarrel',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Xırda xuliqanlıq',
  outcomes: { fined: 4, terminated: 1 },
  neutral: true,
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = yard(make);
    const tenant = foreigner(make, 'tenant', GUESTS);
    return {
      ...people,
      ...yardMarks(make),
      tenant: tenant.full,
      tenantname: tenant.given,
      flat: shortAddress(
        make,
        'flat',
        'Bülbül pr.',
        'Əsgərov k.',
        'Zərifə Əliyeva küç.',
        '3-cü döngə',
      ),
      hurtbehind: written(make, people.hurt, 'behind'),
      loudspaced: written(make, people.loud, 'spaced'),
      loudabbr: written(make, people.loud, 'abbreviated'),
      couple: nameWith(make, people.husband, 'surname', 'plural-gen'),
      nexthome: nameWith(make, people.grocer, 'given', 'gil-loc'),
      withguest: nameWith(make, people.guest, 'given', 'with'),
      itwas: nameWith(make, people.loud, 'surname', 'copula'),
      police: stays(make, '“Polis haqqında” 28 oktyabr 1999-cu il tarixli 727-IQ nömrəli Qanunun'),
      earlier: stays(
        make,
        `3(0${make.dice.int(10, 99)})-${make.dice.int(20, 900)}/${Number(make.adopted.slice(0, 4)) - 1}`,
      ),
      happened: make.day(3, 12),
      fine: make.dice.pick([50, 80, 100]),
      fine2: make.dice.pick([200, 250, 300]),
      hour: make.dice.int(19, 23),
      pain: make.dice.int(3, 9),
    };
  },
  present:
    'barəsində inzibati xəta haqqında protokol tərtib edilmiş {loud.full:gen}, onun müdafiəçisi vəkil {advocate.full:gen}, zərərçəkmiş {hurt.full:gen}, {prosecution} polis idarəsinin sahə müvəkkili {inspector.init:gen} iştirakı ilə',
  subject:
    '{loud.full:gen} İnzibati Xətalar Məcəlləsinin 510 və 535.1-ci maddələri ilə inzibati məsuliyyətə cəlb olunması barədə işə',
  story: [
    'Polis idarəsinin rəisi {chief.full} tərəfindən məhkəməyə göndərilmiş {protocol} və {protocol2} nömrəli protokollara görə, {happened:loc} saat {hour} radələrində {loud.caps} {yard} həyətində qonşusu {hurt.full:acc} söymüş, onun dibçəklərini sındırmış, çağırış (qeydiyyat № {call}) əsasında gələn polis əməkdaşlarının tələblərinə tabe olmamışdır.',
    'Protokoldakı məlumatlar:\nsoyadı, adı, atasının adı – {loud.full};\ndoğulduğu tarix – {loud.birthdot}, əslən Salyan rayonunun {village};\nFİN – {loud.fin}, ş/v {loud.idcard};\nünvanı – {loud.address};\nməşğuliyyəti – {job};\ntelefonu – {loud.phone};\nsosial sığorta nömrəsi – {social}.',
    'Zərərçəkmiş {hurt.full} (FİN {hurt.fin}, {hurt.birth} təvəllüdlü, pensiya vəsiqəsi {card}) izahatında göstərdi ki, {car} nişanlı avtomobili həmişə eyni yerdə saxlayır. Həmin axşam {loud.given} maşının qabağını öz yük qoşqusu ilə kəsib, etiraz etdikdə isə hamının yanında ona və əri {husband.full:dat} nalayiq sözlər deyib. Əri {ill} xəstəsidir, hadisədən sonra təzyiqi qalxıb, {clinic} {pain} gün müalicə alıb (arayış {certificate}).',
    'Məsuliyyətə cəlb olunan şəxs [təqsirini boynuna almadı|təqsirini qismən etiraf etdi] və dedi ki, söyüş söyməyib, sadəcə səsi gur çıxır. {couple} ailəsi ilə iki ildir arası yoxdur; səbəb onun {faith} olan kirayənişini {tenant:dat} ev verməsidir. {tenantname} özü heç nəyə qarışmayıb. O gün oğlu {son.full:gen} əsgərlikdən qayıtması münasibətilə süfrə açılmış, qonaqlardan {guest.gs:dat} yer tapılmadığı üçün qoşqu çəkilmişdi.',
    'Şahid – binanın gözətçisi {concierge.full} (yaşayır: {flat}) səsə çıxıb, “bu, {itwas}” deyə tanıdığı şəxsi əlində dibçəklə gördüyünü söylədi. Şahid {upstairs.full}, {work} işləyir, hadisəni eyvandan izlədiyini, {withguest} birlikdə bir neçə nəfərin güldüyünü bildirdi; çəkdiyi görüntünü {video} ünvanında yerləşdirib. {shop} qarşısında dayanmış {grocer.full} isə [nəyisə dəqiq xatırlamadı|yalnız qışqırıq eşitdiyini dedi].',
    'Polis işçisi {inspector.full} izah etdi ki, {loudspaced} şəxsiyyətini təsdiq edən sənəd göstərməyib, xidməti maşına əyləşməkdən boyun qaçırıb və buna görə {detention} nömrəli protokolla tutulub. Onun əvvəllər {drink} ilə əlaqədar profilaktik uçotda olduğu da qeyd edilmişdir. Arayış {hurtbehind} adına deyil, ərinin adına verilib. Gəlini {inlaw.full} yazılı izahatında ailənin {nexthome} də mübahisəyə görə üzr istədiyini yazmışdır.',
  ],
  reasoning: [
    'Məhkəmə protokolları, izahatları və video görüntünü araşdıraraq bu nəticəyə gəlir ki, {loudabbr} ictimai qaydanı pozan hərəkətlərə yol vermişdir. {concierge.inits:gen} və {upstairs.surname:gen} izahatlarının qərəzli olmasına dair heç bir əlamət yoxdur.',
    '{police} 17-ci maddəsinə görə, polis əməkdaşının qanuni tələbi hər kəs üçün məcburidir. Şəxs bundan əvvəl də məhkəmənin {earlier} nömrəli qərarı ilə tənbeh edilmişdir.',
    {
      p: 'İşin halları, {loud.surname:gen} ailə vəziyyəti və {hurt.surname:gen} “barışmağa hazıram” sözləri nəzərə alınaraq məhkəmə [inzibati həbsi lüzumsuz sayır|cərimə ilə kifayətlənməyi mümkün hesab edir].',
      only: ['fined'],
    },
    {
      p: '{hurt.full} iclasda {loud.gs:acc} bağışladığını bildirdi. Vəkil {advocate.surname} ikinci protokolda şahidlərin imzasının olmadığını düzgün göstərdi. Xəta az əhəmiyyətli sayıla bilər.',
      only: ['terminated'],
    },
  ],
  guided: 'İnzibati Xətalar Məcəlləsinin 21, 30, 53, 510, 535.1-ci maddələrinə istinad edərək',
  operative: {
    fined: [
      '{loud.full} İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə {fine} manat, 535.1-ci maddəsi ilə {fine2} manat, cərimələrin toplanması qaydasında cərimə edilsin. Onun (FİN {loud.fin}) cəriməni iki ay müddətində ödəməli olduğu izah olunsun.',
    ],
    terminated: [
      '{loud.full} barəsində inzibati xəta haqqında iş üzrə icraata xitam verilsin, ona şifahi xəbərdarlıq edilsin. Qərarın surəti {hurt.full:dat} göndərilsin.',
    ],
  },
};

/** Poachers of sturgeon: who hauled the net, who bought the fish. */
function shore(make: Make) {
  const person = castOf(make);
  return {
    fisher: person('fisher', {
      ...{ role: 'inzibati xəta törətmiş şəxs' as const, sex: 'm' as const },
      ...{ minAge: 27, maxAge: 60 },
    }),
    cousin: person('cousin', { role: 'şahid', sex: 'm' }),
    owner: person('owner', { sex: 'm', minAge: 40 }),
    buyer: person('buyer', { sex: 'f', minAge: 35 }),
    cook: person('cook', { sex: 'm' }),
    wife: person('wife', { sex: 'f', minAge: 26, maxAge: 50 }),
    father: person('father', { sex: 'm', minAge: 68, maxAge: 80 }),
    warden: person('warden', { kind: 'keep', sex: 'm' }),
    ichthyologist: person('ichthyologist', { kind: 'keep', sex: 'f' }),
  };
}

function shoreMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    protocol: of.document('protocol', `ET-${n(5)}`, `№${n(3)}/B-${n(3)}`.slice(1), `HV ${n(6)}`),
    act: of.document('act', `G-${n(4)}`, `${n(3)}/k`, `${n(6)}`),
    boat: of.plate('boat', `NÇ-${n(4)}`, `B ${n(5)} AZ`, `GX-${n(3)}-${n(2)}`),
    permit: of.document('permit', `OB ${n(6)}`, `${n(4)}-BN`, `V/${n(5)}`),
    opinion: of.document('opinion', `İ-${n(4)}`, `${n(2)}/${n(4)}`),
    coast: of.place(
      'coast',
      ...(['Kür dilində', 'Nərimanabad yarımadasında', 'Sarı adasının sahilində'] as const),
      ...['Akuşa çayının mənsəbində', '“Daş körpü” limanında'],
    ),
    home: of.place(
      'home',
      ...(['Mayak qəsəbəsində', 'Xolqaraqaşlı kəndində', 'Yenikənd balıqçı qəsəbəsində'] as const),
      ...['Kürkənd kəndində', 'Pirsaat stansiyasında'],
    ),
    bazaar: of.place(
      'bazaar',
      ...(['“Balıqçı” bazarında', 'Bankə sahil bazarında', '“Gilavar” yarmarkasında'] as const),
      ...['“Şimal” avtovağzalında', '“Çinar” restoranında'],
    ),
    job: of.workplace(
      'job',
      ...(['2 saylı balıqartırma zavodunda gözətçi', '“Sərdabə” quşçuluq sexində fəhlə'] as const),
      ...['Dəniz limanında lövbərçi', '8 nömrəli körpələr evində ocaqçı'],
    ),
    hospital: of.workplace(
      'hospital',
      ...(['Onkologiya Mərkəzində', '“Sahil” klinikasında'] as const),
      ...['Neftçilər Xəstəxanasında', '2 saylı hemodializ mərkəzində'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['qida borusu xərçəngi', 'hepatit C', 'vərəm', 'qaraciyər sirrozu'] as const),
    ),
    union: of.sensitive(
      'union',
      ...([
        'Balıqçıların Müstəqil Həmkarlar İttifaqının üzvü',
        'Yaşıllar Partiyasının üzvü',
      ] as const),
      'Dənizçilərin həmkarlar təşkilatının üzvü',
    ),
  };
}

const NETS: Family = {
  key: 'twelfth-nets-at-dawn',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Balıq ovu qaydalarının pozulması',
  outcomes: { fined: 1 },
  neutral: true,
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = shore(make);
    const trader = foreigner(make, 'trader', [
      ['İslam', 'Botaşev'],
      ['Akmal', 'Toxtamurodov'],
      ['Mişel', 'Lefevr'],
      ['Davit', 'Paxuridze'],
      ['Rza', 'Cəhangiri-Fərd'],
    ]);
    return {
      ...people,
      ...shoreMarks(make),
      trader: trader.full,
      tradername: trader.surname,
      fisherbehind: written(make, people.fisher, 'behind'),
      cousinfold: written(make, people.cousin, 'bracketed'),
      fatherhome: nameWith(make, people.father, 'given', 'gil-gen'),
      withcook: nameWith(make, people.cook, 'given', 'with'),
      law: stays(make, '“Balıqçılıq haqqında” 27 mart 1998-ci il tarixli 457-IQ nömrəli Qanunun'),
      cabinet: stays(make, 'Nazirlər Kabinetinin 2014-cü il 6 iyun tarixli 187 nömrəli qərarı'),
      caught: make.day(8, 25),
      weight: make.dice.int(4, 38),
      mesh: make.dice.int(28, 50),
      fine: make.dice.pick([500, 700, 900]),
      price: make.money(60, 300, 5),
      damage: make.money(400, 2400, 10),
    };
  },
  present:
    'inzibati məsuliyyətə cəlb edilən {fisher.full:gen}, Ətraf Mühitin Mühafizəsi Xidmətinin mühafizəçisi {warden.full:gen}, şahid {cousin.full:gen} iştirakı ilə',
  subject:
    'Ekologiya və Təbii Sərvətlər Nazirliyinin Ətraf Mühitin Mühafizəsi Xidmətindən daxil olmuş {fisher.full} barəsində inzibati xəta haqqında işə',
  story: [
    'İş materialları məhkəməyə {act} nömrəli müsadirə aktı və {protocol} saylı protokolla birlikdə təqdim olunmuşdur. Onlardan görünür ki, {caught} tarixdə səhər saat 5-də {coast} {boat} bort nömrəli qayıqda olan {fisher.full} gözünün ölçüsü {mesh} mm olan tordan istifadə etməklə {weight} kiloqram nərə balığı ovlamışdır.',
    'Cəlb edilən şəxs {fisher.sg} ({fisher.birth} təvəllüdlü, şəxsiyyət vəsiqəsinin seriya və nömrəsi {fisher.idcard}, fərdi kodu {fisher.fin}) {home} yaşayır; poçt ünvanı: {fisher.address}. O, {job} çalışır, {union} olduğunu, həvəskar balıq ovu üçün {permit} nömrəli icazəsinin vaxtının keçdiyini gizlətmədi.',
    'Onun izahatından: “Tor mənim deyil, qayığı da {owner.full} verib. Atam {father.gp} {ill} xəstəsidir, {hospital} yatır, dərman almağa pul lazım idi. Bir maaşla dolanmaq olmur”. {fatherhome} evində üç ailənin yaşadığı arayışla təsdiq olunur. Həyat yoldaşı {wife.full} məhkəməyə ərizə verib cərimənin az yazılmasını xahiş etmişdir (əlaqə: {wife.phone}).',
    'Şahid {cousin.full} bildirdi ki, xalası oğluna kömək üçün getmişdi, torun qadağan olunduğundan xəbəri yox idi. Balığı adətən {bazaar} satan {buyer.full} götürür, bəzən də {trader} adlı əcnəbi alır. {cousinfold} sonradan {tradername:gen} adını səhv dediyini qeyd etsə də, aşpaz {cook.full:gen} yazılı izahatı bunun əksini göstərir: əcnəbi {withcook} danışıb, kilosunu {price} hesabı ilə razılaşdırıb.',
    'Mühafizəçi {warden.init} protokolu təsdiqlədi. İxtioloq {ichthyologist.full} {opinion} nömrəli rəyində ovlanmış balığın Qırmızı kitaba salınmış növə aid olduğunu, dəymiş ziyanın {damage} təşkil etdiyini yazmışdır. Balıqlar [ölü olduğu üçün məhv edilmişdir|dənizə buraxılmışdır], tor müsadirə olunmuşdur.',
  ],
  reasoning: [
    '{law} tələblərinə görə, nərəkimilərin ovu tamamilə qadağandır; {cabinet} ilə ziyanın hesablanması taksaları müəyyən edilmişdir.',
    '{fisherbehind} tərəfindən xətanın törədilməsi onun öz izahatı, {cousin.init:gen} ifadəsi və akt ilə sübuta yetirilmişdir. {owner.init} və {buyer.gs} barəsində materiallar aidiyyəti üzrə göndərilməlidir.',
    'Məhkəmə [tənbeh növünü seçərkən|cərimənin miqdarını müəyyən edərkən] {fisher.surname:gen} ilk dəfə məsuliyyətə cəlb olunmasını və atasının xəstəliyini yüngülləşdirici hal sayır; ağırlaşdırıcı hal müəyyən edilməmişdir. Qayıq başqasına məxsus olduğundan onun müsadirəsinə əsas yoxdur.',
  ],
  guided: 'İnzibati Xətalar Məcəlləsinin 23, 31, 54, 70 və 93-cü maddələrini əsas tutaraq',
  operative: {
    fined: [
      '{fisher.full} (FİN {fisher.fin}) təqsirli bilinsin və {fine} manat məbləğində cərimə edilsin. Tor müsadirə olunsun, {boat} nömrəli qayıq {owner.full:dat} qaytarılsın. Ziyanın {damage} hissəsi üzrə nazirliyin mülki qaydada iddia qaldırmaq hüququ saxlanılsın.',
    ],
  },
};

/** Administrative offences that no list was tuned on. */
export const TWELFTH_OFFENCE: readonly Family[] = [YARD, NETS];
