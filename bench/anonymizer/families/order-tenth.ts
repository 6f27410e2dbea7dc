import type { Family, Make } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { inflect } from '#demo/inflect.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** A mention in a form of its own. */
function named(make: Make, { key, kind }: Person, text: string) {
  return make.mark(text, 'person', kind, key);
}

/** A worker who left with wages unpaid, and those who signed her papers. */
function staff(make: Make) {
  const person = castOf(make);
  return {
    w: person('w', { role: 'tələbkar', sex: 'f', minAge: 26, maxAge: 57 }),
    chief: person('chief', { sex: 'm', minAge: 40 }),
    former: person('former', { sex: 'm', minAge: 38 }),
    ledger: person('ledger', { sex: 'f', minAge: 30 }),
    mate: person('mate', { sex: 'f', minAge: 25 }),
    guard: person('guard', { sex: 'm', minAge: 50 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function wageFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    hired: of.contract('hired', `ƏM-${n(10)}`, `${n(2)}/${n(3)}-ƏM`, `e${n(9)}`),
    notice: of.document('notice', `${n(12)}`, `EB ${n(8)}`, `${n(4)}-${n(6)}`),
    dismissal: of.document('dismissal', `${n(3)}-X`, `${n(2)}/${n(2)}-k`, `Ş-${n(4)}`),
    statement: of.document('statement', `${n(3)}/26-arayış`, `Ç-${n(4)}`, `${n(4)}`),
    complaint: of.document('complaint', `M-${n(6)}`, `${n(2)}-${n(4)}/f`, `${n(7)}`),
    reply: of.document('reply', `16/2-${n(4)}`, `ƏMX-${n(5)}`, `${n(3)}-q/${n(2)}`),
    social: of.document('social', `${n(13)}`, `${n(3)} ${n(3)} ${n(3)} ${n(4)}`),
    cell: of.phone(
      'cell',
      `50 ${n(3)} ${n(2)} ${n(2)}`,
      `051.${n(3)}.${n(2)}.${n(2)}`,
      `+994(77)${n(7)}`,
    ),
    box: of.email('box', `kadrlar${n(2)}@sexler.example`, `muhasib.${n(3)}@poct.example`),
    hall: shortAddress(make, 'hall', 'Sənayeçilər ş.', 'Keşlə yolu', '3-cü Yük dalanı'),
    estate: of.place(
      'estate',
      '“Pirallahı” sənaye parkındakı',
      'Balaxanı sənaye parkındakı',
      'Zabrat qəsəbəsindəki',
    ),
  };
}

/** An order for wages reckoned and not paid. */
const WAGES: Family = {
  key: 'tenth-unpaid-wages-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Hesablanmış, lakin ödənilməmiş əməkhaqqı',
  outcomes: { 'order-issued': 1 },
  cast: { firm: { as: 'company', trade: ['work', 'supply', 'build'], role: 'borclu' } },
  facts: (make) => {
    const people = staff(make);
    const { w, chief, former, ledger, mate, guard } = people;
    const end = make.dice.int(60, 110);
    return {
      ...people,
      ...wageFile(make),
      wfirst: {
        ...named(make, w, inflect(`${w.name.given} ${w.father} ${w.name.surname}`, 'gen')),
        case: 'gen',
      },
      wfather: named(make, w, w.father),
      wcut: written(make, w, 'abbreviated'),
      chiefcut: named(make, chief, `${chief.name.given.slice(0, 1)}. ${chief.name.surname}`),
      formerbehind: written(make, former, 'behind'),
      ledgerspaced: written(make, ledger, 'spaced'),
      mateto: nameWith(make, mate, 'given', 'with'),
      signer: nameWith(make, ledger, 'full', 'copula'),
      guardfold: written(make, guard, 'bracketed'),
      code: stays(make, 'Əmək Məcəlləsinin 172 və 177-ci maddələrinin'),
      service: stays(make, 'Dövlət Əmək Müfəttişliyi Xidmətinin'),
      asked: make.day(4, 12),
      begun: make.day(600, 1500),
      left: make.day(end, end),
      since: make.day(end + 95, end + 125),
      wage: make.money(520, 1600, 10),
      debt: make.money(1700, 5200, 5),
      leave: make.money(180, 840, 5),
      duty: make.money(20, 50, 5),
      months: make.dice.int(3, 4),
      pause: make.dice.int(9, 27),
    };
  },
  present: '',
  subject:
    'tələbkar {w.full:gen} borclu {firm.full:abl} hesablanmış, lakin ödənilməmiş əməkhaqqının tutulmasına dair məhkəmə əmri verilməsi haqqında {asked} tarixli ərizəsinə',
  story: [
    'Ərizənin məzmunu. {w.sg} (ata adı: {wfather}; doğ. tar.: {w.birthdot}; FİN {w.fin}; DSMF şəhadətnaməsi {social}; yaş. yeri: {w.address}; əlaqə: {cell}) yazır ki, {begun:abl} {firm:loc} [operator|anbardar|usta köməkçisi|laborant] vəzifəsində çalışıb. Əmək müqaviləsi {hired} nömrəsi altında bağlanıb, elektron bildirişin nömrəsi {notice} olub, aylıq əməkhaqqı {wage} müəyyən edilib. İş yeri cəmiyyətin {estate} sexi ({hall}) olub.',
    '{since:abl} etibarən maaş verilməyib. Direktor {chief.full} işçilərə «bir-iki həftə dözün» deyib, ondan əvvəlki rəhbər {formerbehind} isə borcun öz dövründə yarandığını qəbul edib. {left} tarixdə {wfirst} ərizəsi ilə müqaviləyə xitam verilib ({dismissal} nömrəli əmr), son hesablaşma aparılmayıb. Onunla eyni gündə çıxan {mate.full:dat} pul ödənilib, tələbkarın növbəsi isə çatmayıb.',
    'Ərizəyə əlavə edilənlər:\n1. çalışma və hesablanmış əməkhaqqı barədə {statement} nömrəli arayış – {months} ay üçün {debt}, istifadə edilməmiş {pause} günlük məzuniyyət üçün {leave}; arayışı imzalayan baş mühasib {signer};\n2. tələbkarın {service} ünvanladığı müraciət ({complaint}) və ona cavab ({reply}); cavabı müfəttiş {inspector.init} verib, orada borcun cəmiyyət tərəfindən inkar olunmadığı göstərilib;\n3. {box} ünvanından göndərilmiş məktub – {ledgerspaced} yazır ki, «{w.given} xanım üzrə cədvəl kassada gözləyir».',
    {
      p: 'Keçid jurnalının surəti də təqdim olunub. Növbətçi {guardfold} jurnalda {wcut} üçün son iş günü kimi {left} tarixini yazıb. Tələbkar əlavə edir ki, işə {mateto} bir gedib-gəlirdi, buna dair çap olunmuş yazışması var.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{code} tələbinə görə əməkhaqqı ayda iki dəfədən az olmayaraq verilməli, müqaviləyə xitam günü işçiyə çatası bütün məbləğlər ödənilməlidir.',
    'Borcun məbləği işəgötürənin öz sənədində yazılıb; sənəddə {ledger.init} ilə yanaşı {chiefcut} da imza edib. {former.surname} ilə {chief.surname:gen} arasında borcu kimin yaratdığı barədə fikir ayrılığı cəmiyyətin daxili işidir və {w.init:gen} tələbinə təsir göstərmir. {mate.init:dat} edilmiş ödəniş hesablamanın cəmiyyətdə mövcud olduğunu ayrıca təsdiqləyir.',
    'Tələb Mülki Prosessual Məcəllənin 276-cı maddəsində sadalanan tələblərə aiddir, mübahisə əlaməti yoxdur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 276, 279-282-ci maddələri əsasında hakim',
  operative: {
    'order-issued': [
      '{firm.full:abl} (VÖEN {firm.voen}, hüquqi ünvan: {firm.address}) {w.caps:gen} xeyrinə {debt} əməkhaqqı və {leave} məzuniyyət pulu, dövlət büdcəsinə {duty} rüsum tutulsun.',
      'Vəsait tələbkarın {w.account} hesabına köçürülsün. Əmrin surəti cəmiyyətin direktoru {chief.init:dat} göndərilsin.',
    ],
  },
  note: 'order',
  traps: ['father-apart', 'numbered-papers', 'two-directors'],
};

/** A buyer of a telephone on instalments, his surety and the shop. */
function buyers(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 60, maxAge: 70 });
  const kin = { surname: father.name.surname, father: father.name.given };
  return {
    father,
    b: person('b', { role: 'borclu', sex: 'm', ...kin, minAge: 22, maxAge: 38 }),
    surety: person('surety', { role: 'borclu', sex: 'f', minAge: 30, maxAge: 66 }),
    seller: person('seller', { sex: 'f', minAge: 21, maxAge: 35 }),
    holder: person('holder', { sex: 'm', minAge: 20, maxAge: 50 }),
    courier: person('courier', { sex: 'm', minAge: 20, maxAge: 40 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 26 }),
  };
}

function saleFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    sale: of.contract('sale', `TK${n(8)}`, `${n(4)}/HH-${n(2)}`, `NS-${n(3)}-${n(5)}`),
    pledge: of.contract('pledge', `ZM ${n(5)}`, `${n(4)}/HH-${n(2)}/z`, `Z-${n(6)}`),
    imei: of.network(
      'imei',
      `35${n(13)}`,
      `86${n(4)} ${n(2)} ${n(6)} ${n(1)}`,
      `35-${n(6)}-${n(6)}-${n(1)}`,
    ),
    handed: of.document('handed', `QF ${n(7)}`, `${n(6)}/t-t`, `S${n(8)}`),
    warned: of.document('warned', `X/${n(4)}`, `${n(5)}-bld`, `RR${n(9)}AZ`),
    proxy: of.document('proxy', `${n(3)}/n`, `E${n(7)}`, `EM-${n(4)}`),
    paid: of.document('paid', `${n(10)}`, `TRX-${n(8)}`, `${n(4)} ${n(6)}`),
    line: of.phone('line', `(060) ${n(3)}-${n(2)}-${n(2)}`, `994 10 ${n(7)}`, `055 ${n(3)}${n(4)}`),
    line2: of.phone('line2', `070-${n(3)}${n(2)}${n(2)}`, `+99450 ${n(3)} ${n(4)}`),
    account: make.mark(ibanOf(make.dice), 'account', 'direct', 'shop'),
    job: of.workplace(
      'job',
      '“Sürət” taksi parkında dispetçer',
      '“Dadlı” şirniyyat evində qənnadçı',
      '21 saylı bərbərxanada usta',
      'Metropolitenin “Koroğlu” stansiyasında növbətçi',
    ),
    job2: of.workplace(
      'job2',
      '61 nömrəli uşaq bağçasında tərbiyəçi köməkçisi',
      'Tekstil Kollecində kitabxanaçı',
      '“Nur” optikasında satıcı',
      'N.Tusi adına liseydə aşpaz',
    ),
    mall: of.place(
      'mall',
      '“Araz Mall”un',
      '“Ulduz” ticarət mərkəzinin',
      'Əcəmi metrostansiyasının',
    ),
  };
}

/** An order for the rest of the price of a telephone sold on instalments. */
const TELEPHONE: Family = {
  key: 'tenth-telephone-instalments-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Yazılı əqdə əsaslanan tələb',
  outcomes: { 'order-issued': 1 },
  cast: { shop: { as: 'company', trade: 'shop', role: 'tələbkar' } },
  facts: (make) => {
    const people = buyers(make);
    const { b, surety, father, holder, courier } = people;
    return {
      ...people,
      ...saleFile(make),
      bsons: named(make, b, `${b.name.surname} ${b.name.given} ${b.father}`),
      bspaced: written(make, b, 'spaced'),
      suretyabbr: written(make, surety, 'abbreviated'),
      suretybehind: written(make, surety, 'behind'),
      fathers: nameWith(make, father, 'given', 'gil-loc'),
      holderis: nameWith(make, holder, 'gs', 'copula'),
      couriercut: named(
        make,
        courier,
        `${courier.name.surname} ${courier.name.given.slice(0, 1)}.`,
      ),
      article: stays(make, 'Mülki Məcəllənin 471, 472 və 600-cü maddələrinə'),
      asked: make.day(5, 13),
      bought: make.day(380, 520),
      last: make.day(150, 260),
      warnedon: make.day(30, 60),
      price: make.money(1300, 3400, 10),
      first: make.money(100, 300, 10),
      rest: make.money(600, 1700, 1),
      fine: make.money(20, 140, 1),
      duty: make.money(15, 40, 5),
      months: make.dice.pick([12, 15, 18]),
    };
  },
  present: '',
  subject:
    'tələbkar {shop.full:gen} borclular {b.full} və {surety.full:abl} nisyə satış müqaviləsi üzrə borcun birgə qaydada tutulmasına dair ərizəsinə əmr icraatı qaydasında',
  story: [
    '{shop} adından {agent.init} (etibarnamə: {proxy}) imzaladığı və {asked:loc} daxil olmuş ərizəyə əlavə edilmiş müqaviləyə (№ {sale}) görə, {bought:loc} {mall} yanındakı mağazadan {bsons} mobil telefon (IMEI: {imei}) almışdır. Malın qiyməti – {price}, ilkin ödəniş – {first}, qalanı {months} ayda bərabər hissələrlə. Mal {handed} saylı qaimə ilə təhvil verilmiş, qaiməni satıcı-məsləhətçi {seller.full} yazmışdır.',
    'ALICI: {b.full}, {b.birth:loc} anadan olmuşdur, şəxsiyyət vəsiqəsi {b.idcard}, FİN {b.fin}, ünvanı {b.address}; {job}; telefon {line}.\nZAMİN: {suretyabbr}, FİN {surety.fin}, şəxsiyyət vəsiqəsi {surety.idcard}, ünvanı {surety.address}; {job2}; telefon {line2}. Zaminlik {pledge} nömrəli müqavilədə ifadə olunmuşdur.',
    'Alıcı {last:loc} son dəfə pul yatırmışdır (terminal qəbzi {paid}), qalıq borc {rest}, gecikmə üçün cərimə {fine} təşkil edir. {warnedon} tarixli {warned} nömrəli xəbərdarlığı aparan kuryer {couriercut} qapını açan {father.full:dat} vermişdir: alıcı o vaxt {fathers} qalmırmış. Telefonu hazırda işlədən {holderis}; nömrə də onun adına keçirilmişdir.',
    {
      p: 'Zamin {surety.sg} yazılı cavabında borcun qalığını tanıdığını, {b.given} ilə iş yoldaşı vasitəsilə tanış olduğunu və pulu ondan tələb edəcəyini yazmışdır. {seller.init:dat} telefonla deyilmiş ödəniş vədi icra olunmamışdır.',
      chance: 0.85,
    },
  ],
  reasoning: [
    '{article} müvafiq olaraq alıcı qiyməti müqavilədə yazılmış müddətlərdə verməli, zamin isə əsas borclu ilə birgə cavabdeh olmalıdır.',
    'Müqaviləni {bspaced}, zaminlik sənədini {suretybehind} imzalamışdır; imzalara etiraz daxil olmamışdır. Əşyanın sonradan {holder.init:dat} verilməsi, bildirişin {father.surname} tərəfindən alınması borcun mövcudluğunu dəyişmir. Yazılı əqddən irəli gələn və sənədlə təsdiqlənən belə tələb üzrə əmr verilə bilər.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276.0.2, 280 və 282-ci maddələrinə istinadən',
  operative: {
    'order-issued': [
      '{b.caps} və {surety.caps:abl} birgə qaydada {rest} əsas borc, {fine} cərimə, {duty} dövlət rüsumu tutulub {shop.full:gen} (VÖEN: {shop.voen}) {account} nömrəli hesabına ödənilsin.',
      'Əmrin surətləri {b.init} və {surety.init} üçün onların qeydiyyat ünvanlarına göndərilsin.',
    ],
  },
  note: 'order',
  traps: ['two-debtors', 'imei', 'bare-given-names'],
};

export const TENTH_ORDER: readonly Family[] = [WAGES, TELEPHONE];
