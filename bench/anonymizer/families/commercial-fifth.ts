import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The farmer, the people of the supplier and those who saw the greenhouse. */
function growers(make: Make) {
  const person = castOf(make);
  const fitter = foreigner(make, 'fitter', [
    ['Joost', 'van der Linde'],
    ['Avraam', 'Peretz'],
    ['Şavkat', 'Yuldoşev'],
    ['Mehmet', 'Karaboğa'],
  ]);
  return {
    d: person('d', { role: 'cavabdeh', sex: 'm', minAge: 34, maxAge: 64, house: true }),
    son: person('son', { sex: 'm', minAge: 19, maxAge: 32 }),
    director: person('director', { sex: 'm', minAge: 32, maxAge: 62 }),
    storewoman: person('storewoman', { role: 'şahid', sex: 'f', minAge: 26, maxAge: 60 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 26, maxAge: 62 }),
    agronomist: person('agronomist', { role: 'şahid', sex: 'f', minAge: 28, maxAge: 62 }),
    surety: person('surety', { sex: 'm', minAge: 36, maxAge: 66 }),
    rep: person('rep', { role: 'nümayəndə' }),
    expert: person('expert', { kind: 'keep' }),
    fitter: fitter.full,
    fittersurname: fitter.surname,
  };
}

function greenhouse(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    site: of.place(
      'site1',
      'Zirə qəsəbəsindəki istixana sahəsinə',
      'Dəllər Cırdaxan kəndinin qarşısındakı torpaq sahəsinə',
      'Şəmkirçay suanbarının ətəyindəki təsərrüfata',
      'Bozalqanlı yolunun sağındakı parnikə',
    ),
    depot: of.place(
      'depot1',
      'Bakı Beynəlxalq Dəniz Ticarət Limanının Ələt terminalından',
      'Qaradağdakı gömrük anbarından',
      'Sənaye Parkının 3 nömrəli anqarından',
    ),
    halt: of.place(
      'halt1',
      'Gürcüstanla sərhəddəki “Sınıq körpü” postunda',
      'Kürdəmir dayanacağında',
      'Hacıqabul dairəsinin yanındakı şinomontaj məntəqəsində',
    ),
    talk: of.place(
      'talk1',
      '“Xəzri” çay evində',
      'Aqrar Ticarət Şirkətinin Biləsuvar bazasında',
      'Nizami küçəsindəki notariat kontorunun dəhlizində',
    ),
    well: of.place('well1', 'Keçili kəndindəki subartezian quyusundan', 'Qarqarçay kanalından'),
    dpost: of.workplace(
      'work1',
      'çiçəkçiliklə məşğul olan fərdi sahibkar',
      'keçmiş sovxoz direktoru',
      'Tərəvəzçilik Elmi-Tədqiqat İnstitutunun keçmiş laborantı',
      'pomidor yetişdirən ailə kəndli təsərrüfatının başçısı',
    ),
    spost: of.workplace(
      'work2',
      'rayon stadionunun direktoru',
      'mikromaliyyə təşkilatının filial müdiri',
      'su təchizatı sahəsinin mühasibi',
      'Lənkəran Dövlət Universitetinin müəllimi',
    ),
    drpost: of.workplace(
      'work3',
      'özəl logistika şirkətinin yük sürücüsü',
      'taxıl məhsulları kombinatının sürücüsü',
      'sifarişlə işləyən kran maşinisti',
    ),
    agpost: of.workplace(
      'work4',
      'Aqrar Sığorta Fondunun sahə mütəxəssisi',
      'toxum laboratoriyasının müdiri',
      'bitki mühafizə məntəqəsində aqronom',
    ),
    sonpost: of.workplace(
      'work5',
      'Texniki Universitetin əyani tələbəsi',
      'həqiqi hərbi xidmətdə olan əsgər',
      'Almaniyada çalışan aşpaz',
    ),
    ill: of.sensitive('ill1', 'infarkt', 'koronavirus', 'bel sümüyünün sınması', 'COVID-19'),
    contract: of.contract(
      'contract1',
      `AVD-${digitsOf(make, 3)}/2${dice.int(2, 5)}`,
      `${digitsOf(make, 4)}-AT`,
      `S/İ ${digitsOf(make, 5)}`,
    ),
    annex: of.contract('annex1', `${dice.int(1, 9)}-ƏM`, `${digitsOf(make, 3)}/q`),
    invoice: of.contract('invoice1', `MT${digitsOf(make, 10)}`, `EQ-${digitsOf(make, 7)}`),
    waybill: of.contract('waybill1', `T-${digitsOf(make, 6)}`, `№ ${digitsOf(make, 4)}-yq`),
    surety1: of.contract('suretyship', `Z-${digitsOf(make, 4)}`, `ZM/${digitsOf(make, 3)}-2`),
    order: of.contract('order1', `${digitsOf(make, 6)}`, `ÖT ${digitsOf(make, 5)}`),
    parcel: make.property('parcel1'),
    truck: make.plate('truck1'),
    mail: of.email(
      'mail1',
      `satis.${digitsOf(make, 3)}@istixana.example`,
      `ferma${digitsOf(make, 3)}@kend.example`,
    ),
    passport: of.document('passport', `NX${digitsOf(make, 7)}`, `AB ${digitsOf(make, 7)}`),
    serial: of.network('serial1', `86${digitsOf(make, 13)}`),
    home: shortAddress(make, 'surety', 'Yeni Ramana q., Şadlıq k.', 'Hövsan q., Liman küç.'),
  };
}

/** A greenhouse delivered on instalments, which leaked in winter. */
export const FIFTH_COMMERCIAL: readonly Family[] = [
  {
    key: 'fifth-greenhouse',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Kommersiya mübahisələri - Malgöndərmə müqaviləsi üzrə borcun tutulması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: { c: { as: 'company', trade: 'supply', role: 'iddiaçı' } },
    facts: (make) => {
      const people = growers(make);
      return {
        ...people,
        ...greenhouse(make),
        dbehind: written(make, people.d, 'behind'),
        driverbracket: written(make, people.driver, 'bracketed'),
        storeshort: written(make, people.storewoman, 'abbreviated'),
        withdirector: nameWith(make, people.director, 'surname', 'with'),
        dfamily: nameWith(make, people.d, 'surname', 'plural'),
        act: stays(
          make,
          '“Mühasibat uçotu haqqında” Azərbaycan Respublikasının 29 iyun 2004-cü il tarixli 716-IIQ nömrəli Qanunu',
        ),
        service: stays(make, 'İqtisadiyyat Nazirliyi yanında Dövlət Vergi Xidmətinin'),
        signed: make.day(420, 520),
        delivered: make.day(360, 410),
        fined: make.day(90, 160),
        price: make.money(42000, 168000, 500),
        debt: make.money(18000, 64000, 100),
        part: make.money(8000, 17000, 100),
        penalty: make.money(900, 4200, 10),
        area: make.dice.int(12, 90),
      };
    },
    present: 'iddiaçının nümayəndəsi {rep.full:gen}, cavabdeh {d.full:gen} iştirakı ilə',
    subject:
      '{c.full:gen} fərdi sahibkar {d.full:dat} qarşı əsas borcun və dəbbə pulunun tutulması tələbi üzrə kommersiya işinə',
    story: [
      'İddia ərizəsinə görə tərəflər {signed} tarixdə {contract} nömrəli malgöndərmə müqaviləsi bağlamış, ona {annex} nömrəli əlavə imzalamışlar. İddiaçı ({c.full}, VÖEN {c.voen}, hesab nömrəsi {c.account}) {area} sotluq istixana karkası və isitmə avadanlığını {price} dəyərində göndərməli, sahibkar isə pulu hissə-hissə ödəməli idi.',
      'Cavabdeh {d.caps} ({dpost}; FİN {d.fin}; {d.address}; {d.phone}) avansı {order} nömrəli tapşırıqla köçürmüşdür. Qalan {debt} borc indiyədək verilməyib. Ödənişə zamin durmuş {surety.full} ({spost}, {home}) {surety1} nömrəli müqavilədən imtina etdiyini yazmışdır.',
      'Malın yolu. Avadanlıq {depot} {truck} nömrəli maşınla çıxarılmış, {delivered} tarixdə {site} çatdırılmışdır ({waybill} nömrəli yol vərəqi, {invoice} seriyalı elektron qaimə). Sürücü {driverbracket}, {drpost}, şahid kimi bildirdi ki, {halt} altı saat gözləyib, yük isə brezentsiz olub.',
      'Sahibkar {d.surname} iddianı belə şərh etdi: “Torpağım ({parcel}) girovdadır, borcu ödəmək istəyirəm, ancaq istixana ilk qarda çökdü. {withdirector} {talk} oturub danışdıq, söz verdi ki, dəyişəcək. Sonra mən {ill} keçirdim, oğlum {son.given} isə – {sonpost} – gəlib işə baxa bilmədi. {dfamily} borclu qalan nəsil deyil”.',
      'İddiaçının direktoru {director.full} dinlənilməyib, onun əvəzinə {rep.init} iddia etdi ki, çökmənin səbəbi qurğunun özü yox, {well} çəkilən suyun bünövrəni yumasıdır. Montajı usta {fitter} (pasport {passport}) aparmışdır; [{fittersurname} qüsursuz təhvil verdiyini {mail} ünvanından yazmışdır|{fittersurname:gen} hesabatı {mail} ünvanından daxil olmuşdur].',
      'Anbardar {storeshort} malın natamam çıxdığını təsdiqlədi: nəzarət blokunun (İMEİ {serial}) qutusu açıq imiş. Aqronom {agronomist.full} ({agpost}) şitillərin soyuqdan tələf olduğunu göstərdi; {agronomist.surname} həmin gün {dbehind:gen} yanında olub.',
      {
        p: '{service} cavabına görə, {d.init} {fined} tarixdən vergi ödəyicisi kimi fəaliyyətini dayandırmış, {storewoman.given} xanımın imzaladığı qaimə isə təsdiqlənmişdir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'İşdəki sənədləri və tərəflərin arqumentlərini dəyərləndirən məhkəmə hesab edir:',
      'Malgöndərmədə alıcı keyfiyyət barədə iradını ağlabatan müddətdə bildirməlidir (Mülki Məcəllənin 584-cü maddəsi). {act} qaiməni ilkin uçot sənədi sayır.',
      'Ekspert {expert.init} karkasın divarının layihədəkindən nazik olduğunu müəyyən etmişdir.',
      {
        p: 'Bununla yanaşı, {d.init} iradını yalnız beş ay sonra bildirmiş, malı isə istifadə etmişdir. {driver.surname:gen} sözləri də bunu göstərir. Borc bütövlükdə tutulmalıdır.',
        only: ['granted'],
      },
      {
        p: 'Nöqsanın hissəsi iddiaçıya aiddir: {storewoman.init:gen} dediyi çatışmazlıq aktlaşdırılmışdır. Borc {part} həcmində, dəbbə pulu isə {penalty} tutulmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Mal müqaviləyə uyğun olmadığından {d.surname} ödənişi dayandırmaqda haqlıdır. Zamin {surety.init} barəsində tələb verilməmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 443, 444, 462, 584, Mülki Prosessual Məcəllənin 217, 219, 220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: ['İddia təmin edilsin, {d.full:abl} {c.full:gen} xeyrinə {debt} borc tutulsun.'],
      'partly-granted': [
        'İddia qismən təmin edilsin, {d.full:abl} {c.full:gen} xeyrinə {part} borc və {penalty} dəbbə pulu tutulsun.',
        'Qalan hissədə iddia rədd edilsin.',
      ],
      dismissed: ['{c.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['foreign-name', 'places', 'surety'],
  },
];
