import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The fisherman, his crew, the man who was shouted at, and the wardens who stay. */
function shore(make: Make) {
  const person = castOf(make);
  const buyer = foreigner(make, 'buyer', [
    ['Çen', 'Weimin'],
    ['Murat', 'Sağlamer'],
    ['Dovlet', 'Atamıradov'],
    ['Rustam', 'Qasanqusenov'],
  ]);
  return {
    d: person('d', {
      role: 'inzibati xəta törətmiş şəxs',
      sex: 'm',
      minAge: 24,
      maxAge: 60,
      house: true,
    }),
    mate: person('mate', { sex: 'm', minAge: 21, maxAge: 55 }),
    mother: person('mother', { sex: 'f', minAge: 58, maxAge: 80 }),
    host: person('host', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 65 }),
    cook: person('cook', { role: 'şahid', sex: 'f', minAge: 28, maxAge: 60 }),
    warden: person('warden', { kind: 'keep', sex: 'm' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    buyer: buyer.full,
    buyergiven: buyer.given,
  };
}

function coast(make: Make) {
  const of = marksOf(make);
  return {
    spot: of.place(
      'spot',
      'Kür çayının dənizə töküldüyü deltada',
      'Mingəçevir su anbarının Xanabad körfəzində',
      'Narimanabad bəndinin aşağısında',
      'Sara adasının cənub sahilində',
      'Ağgöl Milli Parkının bufer zonasında',
      'Candargölün qamışlığında',
      'Bəhrəmtəpə hidroqovşağının yaxınlığında',
    ),
    hideout: of.place(
      'hideout',
      'köhnə vətəgənin damında',
      '“Mayak” balıqçılıq təsərrüfatının tərk edilmiş soyuducusunda',
      'Qumlu burnundakı daxmada',
      'kənd məscidinin arxasındakı tövlədə',
    ),
    route: of.place(
      'route',
      'Salyan–Neftçala yolunun 18-ci km-də yerləşən posta',
      'Banka qəsəbəsinin çıxışına',
      'Bala Surra kəndindəki yanacaqdoldurma məntəqəsinə',
      'Şorsulu kəndindən keçən kanalın körpüsünə',
    ),
    market: of.place(
      'market',
      '“Sədərək” ticarət mərkəzində',
      'Lökbatan balıq bazarında',
      '“Təzə bazar”ın soyuducu cərgəsində',
      'Astara gömrük terminalının qarşısında',
    ),
    birthplace: of.place(
      'birthplace',
      'Qaralı kəndi',
      'Xıllı qəsəbəsi',
      'Boyat kəndi',
      'Yenikənd kəndi',
    ),
    djob: of.workplace(
      'djob',
      'mövsümi balıqçı',
      'Xəzər Dəniz Neft Donanmasında motorçu',
      'kənd uşaq bağçasının ocaqçısı',
      'nərə balığı artırma zavodunda fəhlə',
      'taksi sürücüsü',
      'bələdiyyənin suvarma sahəsində mirab',
    ),
    matejob: of.workplace(
      'matejob',
      'qayıq mühərriki ustası',
      'duz mədənində ekskavatorçu',
      '“Azərsun” zavodunda yükvuran',
      'rayon stadionunda bağban',
    ),
    hostjob: of.workplace(
      'hostjob',
      'sahil kafesinin sahibi',
      '2 nömrəli tam orta məktəbin təsərrüfat müdiri',
      'Limanın dispetçeri',
      'ov təsərrüfatının yegəri',
    ),
    cookjob: of.workplace(
      'cookjob',
      'internat məktəbinin aşpazı',
      'qəlyanaltıxanada qabyuyan',
      'sanatoriyada pəhriz bacısı',
      'balıq emalı sexində duzlayıcı',
    ),
    served: of.workplace(
      'served',
      '“N” saylı hərbi hissədə',
      'Sahil Mühafizəsinin Astara divizionunda',
      'Daxili Qoşunların 3-cü alayında',
    ),
    clinic: of.place(
      'clinic',
      'Salyan Mərkəzi Rayon Xəstəxanasının psixiatriya kabinetində',
      'Şirvan Ruhi-Əsəb Dispanserində',
      'Ağciyər Xəstəlikləri Elmi-Tədqiqat İnstitutunda',
    ),
    ill: of.sensitive(
      'ill',
      'ağciyər vərəmi',
      'döyüş travmasından sonrakı nevroz',
      'mədə xorası',
      'hepatit C',
    ),
    motherill: of.sensitive('motherill', 'süd vəzisi xərçəngi', 'Parkinson xəstəliyi', 'demensiya'),
    faith: of.sensitive('faith', 'molokan', 'adventist', 'talış'),
    protocol: of.contract(
      'protocol',
      `BM-${digitsOf(make, 5)}`,
      `ET № ${digitsOf(make, 6)}`,
      `${digitsOf(make, 3)}-07/${digitsOf(make, 2)}`,
    ),
    boat: of.property('boat', `AZ-S${digitsOf(make, 4)}`, `B-${digitsOf(make, 4)}-SL`),
    engine: of.property('engine', `YMH${digitsOf(make, 7)}`, `6E9-${digitsOf(make, 6)}`),
    card: of.document('card', `MB № ${digitsOf(make, 6)}`, `BV-${digitsOf(make, 5)}`),
    profile: of.network(
      'profile',
      `tiktok.com/@kur_baliqcisi${digitsOf(make, 2)}`,
      `@neftcala_baliq_${digitsOf(make, 3)}`,
    ),
    car: make.plate('car'),
    home: shortAddress(make, 'host', 'Balıqçılar küç.', 'Sahil yolu', 'Qoşadirək dalanı'),
  };
}

/** A man takes sturgeon with a net out of season and quarrels with the warden. */
export const SIXTH_OFFENCE: readonly Family[] = [
  {
    key: 'sixth-sturgeon-net',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - Ətraf mühitin mühafizəsi əleyhinə olan inzibati xətalar',
    outcomes: { fined: 5, terminated: 2 },
    cast: {},
    facts: (make) => {
      const people = shore(make);
      return {
        ...people,
        ...coast(make),
        dspaced: written(make, people.d, 'spaced'),
        matebehind: written(make, people.mate, 'behind'),
        cookshort: written(make, people.cook, 'abbreviated'),
        dis: nameWith(make, people.d, 'given', 'copula'),
        athosts: nameWith(make, people.host, 'given', 'gil-loc'),
        law: stays(make, '“Balıqçılıq haqqında” Qanunun'),
        office: stays(make, 'Ekologiya və Təbii Sərvətlər Nazirliyinin'),
        on: make.day(2, 9),
        fine: make.money(400, 2000, 100),
        harm: make.money(600, 5400, 50),
        hour: make.dice.pick(['05:10', '03:45', '22:20']),
        metres: make.dice.int(40, 350),
        pieces: make.dice.int(2, 11),
      };
    },
    present:
      'inzibati xəta törətməkdə təqsirləndirilən {d.full:gen}, protokolu tərtib etmiş inspektor {warden.full:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} tərəfindən İnzibati Xətalar Məcəlləsinin 251-ci maddəsinin pozulmasına dair materiala',
    story: [
      'Məhkəməyə {protocol} nömrəli protokol daxil olub. Protokolu yazan {office} inspektoru {warden.full:gen} məruzəsi belədir: {on} saat {hour:loc} {spot} keçirilən reyd vaxtı {boat} bort nömrəli, {engine} seriyalı mühərriklə təchiz edilmiş qayıqda iki nəfər saxlanılıb; qayıqdan {metres} metr tor və {pieces} ədəd nərə balığı götürülüb.',
      'Qayığı idarə edən {d.full} ({djob}, {d.birth} təvəllüdlü, anadan olduğu yer: {birthplace}, FİN: {d.fin}, {d.address}) protokolu imzalamaqdan imtina edib. O, əvvəllər {served} müddətli həqiqi xidmətdə olub.',
      'Hakimin sualına {d.init} bu cavabı verdi: “Balığı satmaq üçün yox, anam üçün tutmuşdum. Anam {mother.gp} yataqdadır, {motherill} diaqnozu qoyublar. Özümdə {ill} tapılıb, {clinic} yatmışam, ağır işə götürmürlər. İnspektora söz demişəm, boynuma alıram. {matebehind} isə sadəcə avar çəkirdi”.',
      '{mate.full} də dinlənildi. {matejob} işləyən bu şəxs toru özünün bağlamadığını, {athosts} gecələdiyini, səhər tezdən çağırıldığını söylədi. [Onun mobil nömrəsi {mate.phone}-dir.|{mate.given} qayığın kimə məxsus olduğunu bilmədiyini dedi.]',
      'Şahid {host.full} – {hostjob}, {home} – izah etdi ki, balığı almağı ona da təklif ediblər: “Telefonda danışan {dis}, səsindən tanıdım. Dedi ki, gətirib {hideout} qoyacam. Ay yarım qabaq {market} {buyer} adlı əcnəbiyə də təklif edirdi”. {buyergiven} həmin söhbəti təsdiq edib.',
      '{cookshort} ({cookjob}): “{car} nömrəli “Niva” gecə bizim küçədən keçib {route} tərəf getdi”. [Şahid özünün {faith} olduğunu, and içə bilmədiyini bildirdi; xəbərdarlıq imzası alındı.|Şahid başqa heç nə görməyib.]',
      'Tibbi rəydə {d.surname:loc} sərxoşluq əlaməti olmadığı yazılıb. {profile} hesabında paylaşılmış çəkilişdə isə onun tor qurması görünür.',
      'Həvəskar balıqçı kitabçası ({card}) üzrə son icazənin vaxtı keçib. Şöbə rəisi {chief.full} vurulmuş ziyanın {harm} olduğunu hesablayıb və hesablamanın cədvəlini materiala əlavə edib.',
    ],
    reasoning: [
      'Materialı araşdıran məhkəmə bu nəticəyə gəldi.',
      '{law} 14-cü maddəsi qadağan olunmuş müddətdə və qadağan olunmuş alətlə ovu istisna edir.',
      {
        p: 'Şahid {host.surname:gen} ifadəsi, {warden.surname:gen} raportu və fotoşəkillər {dspaced} barəsində tərtib olunmuş protokolu doğruldur. Ailə vəziyyəti və səhhəti cərimənin məbləğində nəzərə alınır.',
        only: ['fined'],
      },
      {
        p: 'Protokolda xətanın törədildiyi yerin koordinatları yoxdur, {mate.init} toru kimin qurduğunu görməyib, {host.init} isə məhkəmədə səsə əmin olmadığını dedi. Belə halda icraat davam edə bilməz.',
        only: ['terminated'],
      },
    ],
    guided:
      'İnzibati Xətalar Məcəlləsinin 30, 58, 99, 110, 251-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      fined: [
        '{d.full} İnzibati Xətalar Məcəlləsinin 251-ci maddəsi ilə {fine} məbləğində cərimələnsin.',
        'Tor məhv edilsin, qayıq {d.full:dat} qaytarılsın.',
      ],
      terminated: [
        '{d.full} barəsində icraat xəta tərkibi olmadığından dayandırılsın və xitam olunsun.',
        'Qayıq və mühərrik {d.full:dat} verilsin.',
      ],
    },
    traps: ['places', 'foreign-name', 'gil'],
  },
];
