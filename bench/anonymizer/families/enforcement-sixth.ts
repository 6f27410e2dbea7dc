import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The debtor, the co-owner, the buyer and the officers of the sale. */
function sale(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'ərizəçi', sex: 'm', minAge: 48, maxAge: 72 });
  return {
    p,
    sister: person('sister', {
      role: 'maraqlı şəxs',
      sex: 'f',
      father: p.father,
      minAge: 45,
      maxAge: 70,
    }),
    creditor: person('creditor', { role: 'tələbkar', sex: 'm', minAge: 30 }),
    buyer: person('buyer', { role: 'maraqlı şəxs', sex: 'f', minAge: 28 }),
    tenant: person('tenant', { sex: 'm' }),
    neighbour: person('neighbour', { role: 'şahid', sex: 'f', minAge: 50 }),
    auctioneer: person('auctioneer', { sex: 'm', minAge: 30 }),
    son: person('son', {
      sex: 'm',
      surname: p.name.surname,
      father: p.name.given,
      minAge: 24,
      maxAge: 40,
    }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    sheet: of.document('sheet', `İV ${digitsOf(make, 6)}`, `AA № ${digitsOf(make, 6)}`),
    file: of.document(
      'file',
      `${dice.int(2, 24)}-${digitsOf(make, 4)}/25`,
      `İİ-${digitsOf(make, 7)}`,
    ),
    debtnote: of.contract('debtnote', `${dice.int(2, 98)}`, `B-${dice.int(101, 999)}`),
    excerpt: of.property(
      'excerpt',
      `10${digitsOf(make, 10)}`,
      `20${digitsOf(make, 8)}-${digitsOf(make, 5)}`,
    ),
    techpass: of.property('techpass', `${digitsOf(make, 6)}`, `TP-${digitsOf(make, 5)}`),
    heir: of.document(
      'heir',
      `VŞ № ${digitsOf(make, 6)}`,
      `${dice.int(1, 4)}n-${dice.int(101, 999)}`,
    ),
    bid: of.document('bid', `İB-${digitsOf(make, 5)}`, `${digitsOf(make, 6)}`),
    veteran: of.document('veteran', `MV № ${digitsOf(make, 6)}`, `QV ${digitsOf(make, 5)}`),
    pension: of.document('pension', `${digitsOf(make, 7)}-P`, `PŞ ${digitsOf(make, 6)}`),
    passport: of.document('passport', `C0${digitsOf(make, 7)}`),
    payment: of.document('payment', `BN${digitsOf(make, 9)}`, `${digitsOf(make, 10)}`),
    gas: of.document('gas', `${digitsOf(make, 11)}`, `${digitsOf(make, 4)}-${digitsOf(make, 5)}`),
    light: of.document('light', `${digitsOf(make, 13)}`, `${digitsOf(make, 8)}`),
    parcel: of.document('parcel', `RR${digitsOf(make, 9)}AZ`, `CP${digitsOf(make, 9)}AZ`),
    car: of.plate('car', `10-${dice.pick(['ZB', 'MR', 'NP'])}-${digitsOf(make, 3)}`),
    listing: of.network(
      'listing',
      `https://evbazari.example/elan/${digitsOf(make, 7)}`,
      `@ev_alqi_satqi${dice.int(3, 90)}`,
    ),
    job: of.workplace(
      'job',
      'Hidrometeorologiya stansiyasında müşahidəçi',
      '“Araz” kinoteatrında bilet nəzarətçisi',
      'Əlillərin Bərpa Mərkəzində gecə gözətçisi',
    ),
    buyerjob: of.workplace('job2', 'diş klinikasında menecer', 'gömrük brokeri yanında deklarant'),
    plot: of.place('plot', 'Fatmayıdakı bağ sahəsində', 'Novxanı massivində', 'Görədil bağlarında'),
    battle: of.place(
      'battle',
      'Murovdağ istiqamətində',
      'Suqovuşanda',
      'Füzuli uğrunda döyüşlərdə',
    ),
    ill: of.sensitive(
      'ill',
      'posttravmatik stress pozuntusu',
      'sol ayağın protezi',
      'eşitmə itkisi',
    ),
    ill2: of.sensitive('ill2', 'demensiya', 'parkinsonizm', 'oynaq revmatizmi'),
    old: shortAddress(
      make,
      'sister',
      'Bülbülə şossesi',
      'Tarzən Bəhram küçəsi',
      '4-cü Köndələn küçə',
    ),
  };
}

/** A debtor complains that his home was sold under its price. */
export const SIXTH_ENFORCEMENT: readonly Family[] = [
  {
    key: 'sixth-auction',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra məmurunun hərəkətlərindən şikayətlər - Əmlakın hərracdan satılması',
    outcomes: { granted: 3, dismissed: 3, terminated: 1 },
    cast: {},
    facts: (make) => {
      const people = sale(make);
      return {
        ...people,
        ...papers(make),
        creditorb: written(make, people.creditor, 'behind'),
        sisterabbr: written(make, people.sister, 'abbreviated'),
        buyerspaced: written(make, people.buyer, 'spaced'),
        tenanthome: nameWith(make, people.tenant, 'surname', 'gil-gen'),
        heirs: nameWith(make, people.p, 'surname', 'plural-gen'),
        withson: nameWith(make, people.son, 'given', 'with'),
        issister: nameWith(make, people.sister, 'gp', 'copula'),
        law: stays(
          make,
          '“İcra haqqında” Azərbaycan Respublikasının 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanununun',
        ),
        service: stays(make, 'Daşınmaz Əmlakın Dövlət Reyestri Xidmətinin'),
        portal: stays(make, 'Əmlak Məsələləri Dövlət Xidmətinin'),
        judged: make.day(700, 1100),
        opened: make.day(500, 650),
        priced: make.day(200, 260),
        sold: make.day(60, 110),
        filed: make.day(30, 55),
        debt: make.money(9000, 60000, 100),
        price: make.money(30000, 70000, 500),
        market: make.money(75000, 140000, 500),
        area: make.dice.int(42, 118),
        lot: make.mark(String(make.dice.int(11, 340)), 'contract', 'quasi', 'lot'),
      };
    },
    present:
      'ərizəçi {p.full:gen}, vəkil {adv.full:gen}, icra məmuru {officer.full:gen}, tələbkar {creditor.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} icra məmuru {officer.full:gen} qərarından və hərracın nəticələrindən şikayətinə dair materiala',
    story: [
      'Məhkəmənin {judged} tarixli qətnaməsi ilə {p.full:abl} tələbkarın ({creditorb}) xeyrinə {debt} tutulub ({debtnote} nömrəli borc iltizamı). Verilmiş {sheet} nömrəli icra vərəqəsi üzrə {opened} icra işi açılıb, iş {file} nömrə ilə qeydə alınıb. Tələbkarın rekvizitləri: {creditor.account}; FİN {creditor.fin}; {creditor.email}.',
      '[Şikayət {filed} daxil olub.|{filed} tarixində şikayət verilib.] Ərizəçi ({p.birth:loc} doğulub, ümumvətəndaş pasportu {passport}, veteran vəsiqəsi {veteran}, pensiya şəhadətnaməsi {pension}, tel. {p.phone}) {battle} yaralanmış, indi {job} işləyir. Onda {ill} var. Bildirir ki:\n• borcun yarısını {payment} saylı ödəniş tapşırığı ilə köçürüb;\n• {p.address} ünvanında yerləşən {area} kv.m mənzil (reyestr nömrəsi {excerpt}, texniki pasport {techpass}) yalnız onun deyil, yarısı bacısı {sister.full:dat} məxsusdur (vərəsəlik haqqında şəhadətnamə {heir});\n• mənzil {priced} bazar qiymətinin yarısına qiymətləndirilib, xəbərdarlıq poçt göndərişi {parcel} ilə köhnə ünvana – {old} – gedib.',
      'Hərrac {sold} baş tutub. {lot} nömrəli lotu {price} təklif edən {buyer.full} ({buyerjob}) udub, onun iştirakçı bileti {bid} olub. {buyerspaced} həmin mənzili bir həftə sonra {listing} elanında {market} qiymətə satışa çıxarıb.',
      'Maraqlı şəxs {sisterabbr} ({sister.birthdot}; ş/v {sister.idcard}) hərracdan qonşudan xəbər tutduğunu bildirdi: “{p.given} qardaşımdır, ancaq mənə deməyə utanıb. Anamız {ill2} tutduğundan evdən çıxmır, onu haraya aparaq?”. Qonşu {neighbour.gp} təsdiq edib ki, qaz (abonent {gas}) və işıq (abonent kodu {light}) pulunu həmişə ödəyən {issister}.',
      'İcra məmuru {officer.sg} şikayətlə razılaşmadı. Onun izahatına görə, qiymətləndirici ilə {withson} görüşüb, {tenanthome} kirayə haqqı da borca yönəldilməyib. Borclunun {plot} torpağı, {car} nömrəli “Niva”sı var idi, lakin {heirs} adına keçirilmişdi. {auctioneer.full} isə hərracı qanunla apardığını, {officer.surname:gen} sifarişini yerinə yetirdiyini yazıb. İcra qurumunun rəisi {chief.init} etirazı eyni məzmunda imzalayıb.',
      {
        p: '{adv.inits} əlavə etdi ki, kirayəçi {tenant.full} ({tenant.phone}) hərracdan bir gün əvvəl {buyer.sg:acc} evə {son.full} ilə birgə baxarkən görüb.',
        chance: 0.7,
      },
      '{service} cavabında mənzilin iki nəfərin adına olduğu, {portal} cavabında isə elanın cəmi üç gün saytda qaldığı göstərilir.',
    ],
    reasoning: [
      'Şikayətin predmeti iki hissədən ibarətdir: qiymət və xəbərdarlıq.',
      '{law} 31 və 37-ci maddələrinə müvafiq olaraq, paylı mülkiyyətdə olan əmlakdan yalnız borclunun payı satıla bilər. Mülki Prosessual Məcəllənin 231-ci maddəsi tərəflərə xəbər verilməsini tələb edir.',
      {
        p: '{sister.full:gen} payı {p.surname:gen} borcuna görə satıla bilməzdi; {buyer.gs} da bunu bilməli idi.',
        only: ['granted'],
      },
      {
        p: '{p.init} qiymətləndirmədən {officer.init:gen} bildirişi ilə xəbər tutub, on gün ərzində şikayət verməyib. {neighbour.sg:gen} izahatı bunu dəyişmir.',
        only: ['dismissed'],
      },
      {
        p: '{creditor.full} ilə {p.sg} barışıb, borc bağlanıb; bununla şikayətin predmeti aradan qalxıb.',
        only: ['terminated'],
      },
    ],
    guided:
      'Mülki Prosessual Məcəllənin 265-267, 430-cu maddələrini, göstərilən Qanunun 37, 81-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        '{p.caps:gen} şikayəti təmin edilsin, {lot} nömrəli lot üzrə hərracın nəticələri ləğv olunsun.',
        'Qərardad {p.email} və {sister.email} ünvanlarına göndərilsin.',
      ],
      dismissed: ['{p.full:gen} (FİN {p.fin}) şikayəti rədd edilsin.'],
      terminated: ['{p.full:gen} şikayəti üzrə icraata xitam verilsin.'],
    },
    traps: ['health', 'list', 'co-owner'],
  },
];
