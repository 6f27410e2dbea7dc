import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

/** Drivers, managers and surveyors of one carriage. */
function carriers(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick([
    ['Behruz', 'Rəfsəncanpur'],
    ['Siyavuş', 'Kermanşahi'],
    ['Daryuş', 'Müqəddəmniya'],
  ] as const);
  const turk = foreigner(make, 'turk', [
    ['Hakan', 'Gümüşdağ'],
    ['Cemal', 'Taşkıran'],
    ['Uğur', 'Bozkaya'],
  ]);
  return {
    driver: abroad(
      person('driver', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 58 }),
      given,
      surname,
    ),
    turk: turk.full,
    turkcaps: turk.caps,
    turksurname: turk.surname,
    owner: person('owner', { sex: 'm', minAge: 34, maxAge: 64 }),
    dispatcher: person('dispatcher', { role: 'şahid', sex: 'f', minAge: 24, maxAge: 50 }),
    storeman: person('storeman', { sex: 'm', minAge: 25, maxAge: 60 }),
    accountant: person('accountant', { sex: 'f', minAge: 27, maxAge: 60 }),
    rep: person('rep', { role: 'nümayəndə' }),
    rep2: person('rep2', { role: 'nümayəndə' }),
    surveyor: person('surveyor', { kind: 'keep' }),
  };
}

function waybill(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    cmr: of.contract('cmr1', `AZ-TR ${digitsOf(make, 6)}`, `CMR № ${digitsOf(make, 7)}`),
    contract: of.contract(
      'contract1',
      `${dice.int(10, 90)}-D/${dice.int(22, 25)}`,
      `LGS/${digitsOf(make, 4)}`,
    ),
    policy: of.contract('policy1', `YS-${digitsOf(make, 7)}`, `CARGO ${digitsOf(make, 6)}`),
    claim: of.contract('claim1', `İ-${digitsOf(make, 3)}/ç`, `№ ${digitsOf(make, 3)}-pr`),
    truck: make.plate('truck1'),
    semi: of.plate(
      'semi1',
      `${dice.int(10, 81)} ${dice.pick(['ADK', 'HZ', 'BNR'])} ${digitsOf(make, 3)}`,
    ),
    iran: of.plate(
      'iran1',
      `${digitsOf(make, 2)} B ${digitsOf(make, 3)}-15`,
      `İR ${digitsOf(make, 2)} ${digitsOf(make, 3)} 44`,
    ),
    driverpass: of.document('driverpass', `K${digitsOf(make, 8)}`),
    turkid: of.document('turkid', `TC ${dice.int(1, 9)}${digitsOf(make, 10)}`),
    turkphone: of.phone(
      'turkphone',
      `+90 53${dice.int(0, 9)} ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
    ),
    iranphone: of.phone('iranphone', `+98 914 ${digitsOf(make, 3)} ${digitsOf(make, 4)}`),
    mail: of.email(
      'mail1',
      `logistika${digitsOf(make, 2)}@yuk.example`,
      `sevkiyyat${digitsOf(make, 2)}@anbar.example`,
    ),
    tracker: of.network('tracker1', `86${digitsOf(make, 13)}`),
    park: of.place(
      'park1',
      'Ərzurumun Aşkale rayonundakı yanacaqdoldurma məntəqəsində',
      'Qırmızı Körpü keçidinin dayanacağında',
      'Təbriz yaxınlığındakı Sufian dayanacağında',
    ),
    store: shortAddress(
      make,
      'store',
      'Hacıqabul ş., Sənaye k.',
      'Qaraçuxur q., Taxıl küç.',
      'Binə qəs., Anbarlar k.',
    ),
  };
}

/** Goods that a hired carrier delivered wet. */
export const FOURTH_COMMERCIAL: readonly Family[] = [
  {
    key: 'fourth-wet-cargo',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Kommersiya mübahisələri - Daşıma müqaviləsi üzrə zərərin ödənilməsi',
    outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
    cast: {
      c: { as: 'company', trade: 'shop', role: 'iddiaçı' },
      d: { as: 'company', trade: 'work', role: 'cavabdeh' },
      s: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
    },
    facts: (make) => {
      const people = carriers(make);
      return {
        ...people,
        ...waybill(make),
        ownerbehind: written(make, people.owner, 'behind'),
        storeshort: written(make, people.storeman, 'abbreviated'),
        accspaced: written(make, people.accountant, 'spaced'),
        ownerwith: nameWith(make, people.owner, 'surname', 'with'),
        convention: stays(
          make,
          '“Yüklərin beynəlxalq yol daşımalarına dair müqavilə haqqında” 19 may 1956-cı il tarixli Konvensiya',
        ),
        institute: stays(make, 'Ədliyyə Nazirliyinin Məhkəmə Ekspertizası Mərkəzi'),
        loaded: make.day(300, 312),
        arrived: make.day(285, 296),
        claimed: make.day(220, 270),
        filed: make.day(110, 170),
        price: make.money(18000, 92000, 100),
        loss: make.money(7200, 31000, 10),
        freight: make.money(1900, 6400, 50),
        refund: make.money(2400, 6900, 10),
        tons: make.dice.int(4, 21),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin nümayəndəsi {rep2.full:gen} iştirakı ilə',
    subject:
      '{c.full:gen} {d.full:dat} qarşı, {s.full:gen} üçüncü şəxs qismində iştirakı ilə yükün zədələnməsi nəticəsində dəymiş zərərin ödənilməsi tələbi üzrə kommersiya işinə',
    story: [
      'Tərəflər: iddiaçı – {c.full}, VÖEN {c.voen}, ünvan: {c.address}; cavabdeh – {d.full}, VÖEN {d.voen}, hesab {d.account}; yükün sığortaçısı – {s.full} (polis {policy}).',
      'Faktlar: {loaded} tarixdə tərəflər {contract} nömrəli müqaviləyə əsasən Mersindən Bakıya {tons} ton mətbəx mebelinin daşınması barədə razılaşmışlar. Yük {cmr} nömrəli qaimə ilə {truck} nişanlı yedəkçiyə və {semi} nömrəli qoşquya yüklənmiş, sükan arxasında {turk} olmuşdur. [Yarı yolda yük {iran} nişanlı maşına aşırılmış, onu {driver.gs} sürmüşdür.|Yükün bir hissəsi sonradan {iran} nömrəli İran maşınına keçirilmiş, sürücü {driver.fullgs} olmuşdur.]',
      'Çatdırılma: {arrived} tarixdə {store} ünvanındakı anbarda plomb açılarkən mebelin şişdiyi görünmüşdür. Anbardar {storeshort} akt tutmuş, cavabdehin dispetçeri {dispatcher.full} onu imzalamaqdan boyun qaçırmışdır. Pretenziya {claimed} tarixdə {claim} nömrə ilə {mail} ünvanına göndərilmişdir.',
      'İddiaçı ({rep.init} vasitəsilə) hesab edir ki, daşıyıcı brezenti cırıq qoşqu vermişdir; malın qaimə dəyəri {price}, zərər {loss} təşkil edir. Mühasib {accspaced} daşıma haqqının – {freight:gen} – artıq ödənildiyini göstərmişdir. {accountant.given} xanım bank çıxarışını da gətirmişdir: vəsait {c.account} hesabından çıxmışdır.',
      'Cavabdeh ({rep2.init}) iddianı rədd edir: “Şirkətimizin təsisçisi {owner.full} {turksurname} ilə heç bir müqavilə bağlamayıb. Sürücü bizim işçimiz deyil, onu podratçı göndərib. Onun şəxsiyyətini ({turkid}) və telefonunu ({turkphone}) sonradan öyrənmişik”. Lakin iddiaçı xatırlatmışdır ki, qaimədə məhz “{turkcaps}, sürücü – {d.short}” yazılmışdır.',
      'Şahid {driver.gs} (pasport {driverpass}, tel. {iranphone}) azərbaycanca sərbəst danışdığını bildirərək izahat verdi: “Biz {park} gecələdik, yağış yağırdı. {ownerwith} danışdım, dedi ki, üstünü kiliddən açmadan gəl. Mən {driver.surname} nəslindənəm, yalan deməyi ar bilirəm”. {dispatcher.sg} bu danışıqdan xəbərsiz olduğunu dedi, halbuki izləmə qurğusunun ({tracker}) məlumatına görə maşın orada doqquz saat qalmışdır.',
      {
        p: 'Sığortaçı yazılı rəyində bildirmişdir ki, {ownerbehind} hadisə barədə vaxtında xəbər vermədiyi üçün ödəniş edilməyib.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə mübahisəyə tətbiq edilən hüququ və sübutların çəkisini aşağıdakı kimi müəyyən edir.',
      '{convention} daşıyıcının yükü qəbul etdiyi andan təhvil verdiyi anadək onun zədələnməsinə görə məsuliyyətini nəzərdə tutur (17-ci maddə). Mülki Məcəllənin 852-ci maddəsi də daşıyıcının təqsirini ehtimal edir.',
      '{institute} eksperti {surveyor.init} mebelin qoşquya yüklənəndən sonra islandığını təsdiqləmiş, zərəri {loss} həcmində qiymətləndirmişdir.',
      {
        p: 'Cavabdeh qaimədə daşıyıcı kimi göstərilmiş, {owner.sg} isə sürücülərə birbaşa göstəriş vermişdir. {driver.surname:gen} ifadəsi izləmə məlumatı ilə təsdiqlənir.',
        only: ['granted'],
      },
      {
        p: 'Konvensiyanın 23-cü maddəsinə görə, ödəniş çatışmayan çəkiyə mütənasib məhdudlaşdırılır. {storeman.init:gen} aktında çəki göstərildiyindən {refund} tutulmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Yük {turk:gen} sərəncamına iddiaçının öz anbardarı tərəfindən açıq brezentlə verilmişdir; bunu {storeman.gs} təsdiq etmişdir. Daşıyıcı bağlamanın qüsuruna görə cavabdeh deyil.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 21, 443, 852-ci, Mülki Prosessual Məcəllənin 217, 220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: ['İddia təmin edilsin.', '{d.full:abl} {c.full:gen} xeyrinə {loss} zərər tutulsun.'],
      'partly-granted': [
        'İddia qismən təmin edilsin, {d.full:abl} {refund} alınaraq {c.full:gen} {c.account} hesabına köçürülsün.',
        'Qalan hissədə iddia rədd edilsin.',
      ],
      dismissed: ['{c.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['foreign-name', 'foreign-phone', 'colon-list'],
  },
];
