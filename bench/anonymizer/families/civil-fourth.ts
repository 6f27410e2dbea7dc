import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** Two households at one ditch, their kin and those who saw the quarrel. */
function households(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', house: true, minAge: 48, maxAge: 72 });
  const husband = person('husband', { sex: 'm', minAge: 50, maxAge: 70 });
  const d = person('d', {
    role: 'cavabdeh',
    sex: 'f',
    surname: husband.name.surname,
    house: true,
    minAge: 44,
    maxAge: 66,
  });
  return {
    p,
    husband,
    d,
    son: person('son', {
      sex: 'm',
      surname: husband.name.surname,
      father: husband.name.given,
      minAge: 20,
      maxAge: 27,
    }),
    bride: person('bride', { sex: 'f', surname: p.name.surname, minAge: 24, maxAge: 38 }),
    elder: person('elder', { role: 'şahid', sex: 'm', minAge: 66, maxAge: 82 }),
    digger: person('digger', { sex: 'm', minAge: 25, maxAge: 50 }),
    former: person('former', { sex: 'm', minAge: 60, maxAge: 80 }),
    rep: person('rep', { role: 'nümayəndə' }),
    expert: person('expert', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function boundary(make: Make) {
  const of = marksOf(make);
  const cadastre = `${make.dice.int(201, 799)}0${digitsOf(make, 2)}${digitsOf(make, 3)}`;
  return {
    plot: of.property(
      'plot1',
      `${cadastre}-${make.dice.int(10, 99)}`,
      `${cadastre}${digitsOf(make, 4)}`,
    ),
    plot2: make.property('plot2'),
    deed: of.document(
      'deed1',
      `JN-${digitsOf(make, 3)} № ${digitsOf(make, 6)}`,
      `04${digitsOf(make, 6)}`,
    ),
    act: of.contract(
      'letter1',
      `${make.dice.int(3, 40)}-${digitsOf(make, 3)}/${make.adopted.slice(2, 4)}`,
    ),
    film: of.network('nick1', `@bag_evi_${digitsOf(make, 2)}`, `@hasar.${digitsOf(make, 3)}`),
    post: of.workplace(
      'work1',
      'kənd kitabxanasının müdiri',
      'meyvə saxlama anbarının gözətçisi',
      'suvarma sistemləri idarəsinin hidrotexniki',
    ),
    corner: of.place(
      'corner1',
      'köhnə dəyirmanın arxasından',
      'Qoşabulaq deyilən yerdən',
      'çayxananın yanındakı bənddən',
    ),
  };
}

const BOUNDARY: Family = {
  key: 'fourth-boundary-ditch',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Torpaq hüquq münasibətləri üzrə mübahisələr - Qonşuluq hüququnun pozulması',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const people = households(make);
    return {
      ...people,
      ...boundary(make),
      elderbehind: written(make, people.elder, 'behind'),
      dspaced: written(make, people.d, 'spaced'),
      digshort: written(make, people.digger, 'abbreviated'),
      household: nameWith(make, people.p, 'given', 'gil-gen'),
      couple: nameWith(make, people.husband, 'surname', 'plural-gen'),
      diggeris: nameWith(make, people.digger, 'sg', 'copula'),
      formertoo: alsoAfter(people.former.name.given),
      code: stays(make, 'Azərbaycan Respublikasının Torpaq Məcəlləsi'),
      began: make.day(210, 320),
      bought: make.day(2900, 5200),
      warned: make.day(150, 190),
      filed: make.day(80, 120),
      width: make.dice.int(2, 5),
      area: make.dice.int(6, 19),
      costs: make.money(600, 2900, 10),
      fee: make.money(30, 100, 10),
    };
  },
  present:
    'iddiaçının özünün – {p.full:gen}, onun vəkili {adv.gs:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı torpaq sahəsindən istifadəyə yaradılan maneənin aradan qaldırılması, arxın əvvəlki vəziyyətinə gətirilməsi və zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'Tərəflər hasarbir qonşudurlar. {p.full} ({p.birth} təvəllüdlü, şəxsiyyət vəsiqəsi {p.idcard}) {p.address} ünvanındakı həyətyanı sahənin mülkiyyətçisidir; sahənin reyestr nömrəsi {plot}, {bought} tarixli şəhadətnaməsi {deed} nömrəlidir. [Bitişik {plot2} nömrəli sahə isə {d.full:dat} məxsusdur.|Onun aşağısında yerləşən və {plot2} nömrə ilə qeydə alınmış sahədə {d.full} yaşayır.]',
    'İddiada göstərilir ki, hər iki həyət onilliklər boyu {corner} gələn arxla suvarılmışdır. {began} tarixdə qonşu qadın həmin arxı torpaqla doldurtdurmuş, üstündən eni {width} metr olan beton yol çəkdirmişdir. Bunun nəticəsində {p.gs:gen} bağı susuz qalmış, ağacların bir qismi qurumuşdur. Ekskavatoru sürən {digshort} olmuşdur.',
    '{p.init} məhkəmədə dedi ki, əvvəlcə məsələni sözlə həll etmək istəyib: {husband.gp:dat} ağsaqqal göndərib, {d.given} xanıma zəng vurub ({d.phone}), sonra yazılı xəbərdarlıq ({warned}) verib. Cavab əvəzinə {son.gs} {household} darvazasının qabağına daş tökdürüb. [Gəlini {bride.full} bu anı telefonla çəkib, görüntü {film} səhifəsində qalır.|Bu səhnəni onun gəlini {bride.sg} lentə alıb və {film} səhifəsinə yükləyib.]',
    'Vəkil {adv.init} əlavə etdi ki, bələdiyyənin {act} nömrəli cavabında arxın ümumi istifadədə olduğu yazılıb. Cavab bilavasitə {p.surname:dat} ünvanlanmış, surəti {dspaced} üçün saxlanmışdır.',
    'Cavabdeh {d.sg} [məhkəməyə gəlməmiş, {rep.full:acc} səlahiyyətləndirmişdir|üzrlü səbəblə iclasda iştirak etməmiş, etirazlarını {rep.full} vasitəsilə çatdırmışdır]. {rep.surname:gen} sözlərinə görə, arx sahənin əvvəlki sahibi {former.full} tərəfindən, təkcə onun öz ehtiyacı üçün qazılıb; {former.given} {formertoo} bunu yaxşı bilir, amma qocalıb və Sumqayıtda qızının yanında qalır. {couple} sənədlərində heç bir servitut göstərilməyib.',
    'Şahid {elder.full} ({post} işləmiş, hazırda təqaüdçü) izah etdi: “Mən bu arxdan uşaqlıqdan su içmişəm. Onu kim doldurub desəniz, {diggeris}, pulunu da {son.given} verib”. Digər tərəfin sualına {elderbehind} bildirdi ki, heç kimlə ədavəti yoxdur, {husband.gs:gen} isə uzaq qohumudur.',
    {
      p: 'Ekskavator sürücüsü {digger.gs} iclasa çağırılmış, sifarişi {son.full:abl} aldığını, haqqını isə {d.given} xanımın ödədiyini təsdiqləmişdir. Sürücünün telefonu: {digger.phone}.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Dəlilləri dinləyib işdəki kağızları vərəqləyən, sahəyə baxış keçirən məhkəmə iddianın taleyini belə həll edir.',
    '{code} və Mülki Məcəllənin 170-ci maddəsi qonşu torpaq sahələrinin sahiblərindən bir-birinin hüququna hörmət etməyi tələb edir. Mülki Məcəllənin 157-ci maddəsinə görə mülkiyyətçi hüququnun hər cür pozuntusunun aradan qaldırılmasını tələb edə bilər.',
    'Ekspert {expert.init} rəyində arxın uzunluğu və istiqaməti sxemdə verilmiş, onun {area} sot bağı suvardığı göstərilmişdir. Baxış zamanı hər iki həyətin ({p.address}; {d.detail}) arasında köhnə bəndin izi aydın görünürdü.',
    {
      p: '{elder.init:gen} ifadəsi ekspertin qənaəti ilə üst-üstə düşür. {d.sg:gen} hərəkəti qonşunun mülkiyyətindən istifadəsinə mane olmuşdur, buna görə tələb haqlıdır.',
      only: ['granted'],
    },
    {
      p: 'Arxın bərpası barədə tələb sübuta yetirilmişdir. Quruyan ağacların sayına gəlincə, {p.surname} heç bir akt təqdim etməmiş, {bride.given:gen} çəkdiyi görüntüdə isə yalnız arx görünür.',
      only: ['partly-granted'],
    },
    {
      p: 'Sənədlərdən görünür ki, arx {former.gs:gen} şəxsi sahəsində çəkilmiş, {p.surname:gen} bağına isə ayrıca boru gedir. {elder.surname} bu borunu gördüyünü etiraf etmişdir. Deməli, hüquq pozulmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Məhkəmə Mülki Məcəllənin 157, 170, 1097-ci, Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq',
  operative: {
    granted: [
      '{p.caps:gen} iddiası təmin edilsin.',
      '{d.caps:dat} həvalə edilsin ki, arxı qətnamə qüvvəyə mindikdən sonra bir ay ərzində əvvəlki vəziyyətinə gətirsin.',
      '{d.full:abl} {costs} zərər və {fee} dövlət rüsumu {p.full:gen} xeyrinə tutulsun. Məbləğ {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: arx {d.caps:gen} vəsaiti hesabına bərpa olunsun.',
      'Zərərin ödənilməsi hissəsində {p.caps:gen} tələbi rədd edilsin.',
    ],
    dismissed: [
      '{p.caps:gen} {d.caps:dat} qarşı iddiası rədd edilsin.',
      '{fee} məbləğində rüsum iddiaçının üzərində saxlanılsın.',
    ],
  },
  traps: ['surname-first-initials', 'gil', 'plural'],
};

/** Buyer and seller of a car, a dealer from Georgia, a notary who stays. */
function sale(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 28, maxAge: 55 });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 58 }),
    third: person('third', { role: 'üçüncü şəxs', sex: 'm', minAge: 30, maxAge: 60 }),
    brother: person('brother', {
      sex: 'm',
      surname: d.name.surname,
      father: d.father,
      minAge: 28,
      maxAge: 52,
    }),
    smith: person('smith', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 62 }),
    friend: person('friend', { sex: 'f' }),
    notary: person('notary', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function vehicle(make: Make) {
  const of = marksOf(make);
  const dealer = foreigner(make, 'dealer', [
    ['Zurab', 'Kapanadze'],
    ['Levan', 'Maisuradze'],
    ['Nodar', 'Qvasalia'],
    ['Gela', 'Xubulava'],
  ]);
  return {
    car: make.plate('car1'),
    oldplate: of.plate(
      'car2',
      `${make.dice.pick(['QA', 'TB', 'ZN'])}-${digitsOf(make, 3)}-${make.dice.pick(['LK', 'RS', 'VV'])}`,
    ),
    vin: of.plate('vin1', vinOf(make)),
    vin2: of.plate('vin2', vinOf(make)),
    engine: of.plate(
      'engine1',
      `M27${make.dice.int(1, 9)}-${digitsOf(make, 8)}`,
      `G4KE${digitsOf(make, 6)}`,
    ),
    techpass: of.document('techpass', `AD ${digitsOf(make, 6)}`, `BC № ${digitsOf(make, 6)}`),
    licence: of.document('licence', `AB ${digitsOf(make, 6)}`, `AZ-${digitsOf(make, 7)}`),
    proxy: of.contract('proxy1', `1E-${digitsOf(make, 4)}`, `2-${digitsOf(make, 5)}`),
    police: of.contract('file1', `26014${digitsOf(make, 4)}`, `DTX-${digitsOf(make, 5)}`),
    market: of.place(
      'market1',
      'Sədərək ticarət mərkəzinin arxasındakı meydançada',
      'Əhmədli avtomobil bazarında',
      'Xırdalandakı avtosalonun həyətində',
    ),
    job: of.workplace(
      'work1',
      '27 saylı texniki-peşə liseyində usta',
      '“Qırmızı vint” servisində avtodiaqnost',
      'taksi parkında baş mexanik',
    ),
    herjob: of.workplace(
      'work2',
      'özəl klinikada tibb bacısı',
      'musiqi məktəbində tar müəllimi',
      'kargo məntəqəsində qəbulçu',
    ),
    bakuflat: shortAddress(make, 'd', 'Zəfər k.', 'Üzümlük küç.', 'Dəmirçilər k.'),
    dealer: dealer.full,
    dealercaps: dealer.caps,
    dealersurname: dealer.surname,
    dealerpass: of.document('dealerpass', `${digitsOf(make, 2)}AA${digitsOf(make, 5)}`),
  };
}

const CAR: Family = {
  key: 'fourth-car-hidden-defect',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Müqavilə hüququ üzrə mübahisələr - Alqı-satqı müqaviləsinin ləğvi',
  outcomes: { granted: 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const people = sale(make);
    return {
      ...people,
      ...vehicle(make),
      pbracket: written(make, people.p, 'bracketed'),
      dbehind: written(make, people.d, 'behind'),
      smithis: nameWith(make, people.smith, 'gs', 'copula'),
      withd: nameWith(make, people.d, 'surname', 'with'),
      brothers: nameWith(make, people.d, 'surname', 'plural'),
      smithtoo: alsoAfter(people.smith.name.surname),
      sold: make.day(240, 330),
      seized: make.day(140, 200),
      filed: make.day(70, 120),
      price: make.money(11500, 34000, 100),
      repair: make.money(450, 2600, 10),
      made: make.dice.int(2009, 2019),
    };
  },
  present:
    'iddiaçı {p.fullgs:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.fullgs:gen} iştirakı ilə',
  subject:
    '{p.full:gen} iddiası üzrə {d.full:dat} qarşı (üçüncü şəxs {third.full}) avtomobilin alqı-satqı müqaviləsinin etibarsız sayılması və pulun geri alınması haqqında mülki işə',
  story: [
    'I. İddianın mahiyyəti. {p.fullgs} (FİN {p.fin}, {p.address} ünvanının sakini, {herjob}) {filed} tarixdə məhkəməyə yazmışdır: {sold} tarixdə {market} {dbehind} ilə görüşmüş, ondan {made}-ci ildə buraxılmış, {car} dövlət qeydiyyat nişanlı minik avtomobilini {price:dat} almışdır. Pulu həmin gün cavabdehin {d.account} hesabına göndərmişdir.',
    'Dörd ay keçəndən sonra maşın yol polisi tərəfindən saxlanılmışdır ({seized}). Yoxlama göstərmişdir ki, kuzova vurulmuş {vin} kodu ilə şassidəki {vin2} kodu uyğun gəlmir, mühərrikin {engine} nömrəsi isə qaynaqla dəyişdirilmişdir. {police} nömrəli material üzrə araşdırma hələ bitməmişdir. [Texniki pasport {techpass} da saxlancdadır.|Qeydiyyat şəhadətnaməsi {techpass} müsadirə olunmuşdur.]',
    'II. Cavabdehin mövqeyi. {d.surname} tələbi qəbul etməyib dedi ki, maşını özü də {third.full:abl} {proxy} reyestr nömrəli etibarnamə ilə götürüb; etibarnaməni notarius {notary.full} təsdiqləyib. Onun, {job} kimi, kodları yoxlamağa ixtiyarı olmayıb. “{brothers} bu bazarda otuz ildir alver edir, heç kimi aldatmayıblar”, – deyə o əlavə etdi. Alıcı ilə danışığı qardaşı {brother.full} aparıb. [{d.init:gen} sürücülük vəsiqəsi: {licence}.|Cavabdeh {licence} nömrəli sürücülük vəsiqəsini göstərmişdir.]',
    'III. Üçüncü şəxs. {third.sg} izahatını məktubla göndərmişdir. O yazır ki, avtomobili Rustavidən {dealer} gətirib, sərhəddən {oldplate} nişanı ilə keçib; {dealersurname} hazırda Gürcüstandadır. Gömrük bəyannaməsində sahib kimi {dealercaps} (pasport {dealerpass}) göstərilib. {third.init} {withd} uzun illərdir tanışdır. Onunla əlaqə: {third.phone}, {third.email}.',
    'IV. Şahid. Çilingər {smith.full} təsdiq etdi ki, {p.given} xanım maşını ona göstərəndə kodun üstündəki boyanın təzə olduğunu dərhal görüb. “Boyanı çəkən mən deyiləm, amma kim çəkdiyini bilirəm” sözlərinə qarşı cavabdeh bildirdi ki, həmin usta elə {smithis}. {smith.surname} {smithtoo} bunu qəti inkar etdi. Təmirə {p.gs} {repair} xərcləyib; yanında rəfiqəsi {friend.gs} olub.',
    {
      p: 'Cavabdehin faktiki yaşadığı yer kimi Bakı şəhəri, Xətai rayonu, {bakuflat} göstərilmişdir; bildiriş orada qardaşı {brother.given:dat} verilmişdir.',
      chance: 0.7,
    },
  ],
  reasoning: [
    'V. Məhkəmənin qənaəti aşağıdakılardan ibarətdir.',
    'Mülki Məcəllənin 568-ci maddəsinə görə, satıcı alıcıya əşyanı maddi və hüquqi qüsurdan azad vəziyyətdə verməlidir. 573-cü maddə qüsurlu əşyaya görə alıcıya müqavilədən imtina etmək və ödədiyini geri almaq imkanı verir.',
    'Ekspertizanın rəyinə əsasən {vin} kodu zavodda vurulmamışdır, mühərrikin üzərində isə {engine} işarəsi kustar üsulla həkk edilmişdir.',
    {
      p: 'Satıcının bu qüsurdan xəbəri olub-olmaması onun alıcı qarşısında məsuliyyətini aradan qaldırmır. {d.gs} etibarnamə ilə satdığını desə də, müqavilədə satıcı kimi məhz {d.init} imza etmişdir. {pbracket} isə vicdanlı alıcıdır.',
      only: ['granted'],
    },
    {
      p: 'Müqavilədə satıcı {third.full} göstərilmiş, {d.surname:dat} pul yalnız çatdırmaq üçün verilmişdir; bunu {brother.gs} və {friend.gs} təsdiqləmişlər. Tələb lazımi cavabdehə qarşı verilməmişdir, {pbracket} isə onun əvəz olunmasına razılaşmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıdakılara görə və Mülki Məcəllənin 337, 567, 568, 573-cü, Mülki Prosessual Məcəllənin 217-220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin olunsun, {sold} tarixli müqavilə ləğv edilsin.',
      '{d.caps} {p.caps:dat} {price} ödəsin, avtomobil isə ona geri verilsin.',
      'Təmir üçün çəkilmiş {repair} xərc də {d.full:abl} tutulsun.',
    ],
    dismissed: [
      '{p.caps:gen} {d.caps:dat} qarşı iddiası rədd edilsin.',
      'İddiaçıya {third.full:dat} qarşı ayrıca iddia vermək hüququ izah olunsun.',
    ],
  },
  traps: ['vin', 'foreign-name', 'numbered-parts'],
};

/** A ditch between neighbours; a car whose codes were changed. */
export const FOURTH_CIVIL: readonly Family[] = [BOUNDARY, CAR];
