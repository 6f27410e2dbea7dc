import type { Family } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const DRIVERS = [
  ['Levan', 'Ciskarişvili'],
  ['Zurab', 'Maçaraşvili'],
  ['Temur', 'Qoqoladze'],
  ['Nikolai', 'Xidaşeli'],
  ['İlgiz', 'Safiullin'],
] as const;
const BUYERS = [
  ['Markus', 'Lehmann'],
  ['Oksana', 'Tkaçenko'],
  ['Khalid', 'Al-Mansuri'],
  ['Sunil', 'Deşpande'],
  ['Tomaş', 'Vişnevski'],
] as const;

/** Commercial disputes for the test alone: goods spoilt on an international carriage by road. */
export const FRESH_COMMERCIAL: readonly Family[] = [
  {
    key: 'fresh-spoilt-cargo',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Daşıma müqaviləsindən irəli gələn mübahisələr - Yükün xarab olması ilə bağlı zərər',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
      d: { as: 'company', trade: 'work', role: 'cavabdeh' },
      ins: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
    },
    facts: (make) => {
      const person = castOf(make);
      const mark = marksOf(make);
      const driver = foreigner(make, 'driver', DRIVERS);
      const buyer = foreigner(make, 'buyer', BUYERS);
      const trader = person('trader', { sex: 'm', role: 'üçüncü şəxs', minAge: 35 });
      const keeper = person('keeper', { sex: 'm', role: 'şahid', minAge: 30 });
      return {
        trader,
        keeper,
        head: person('head', { sex: 'm', minAge: 38 }),
        boss: person('boss', { minAge: 38 }),
        dispatcher: person('dispatcher', { sex: 'f', role: 'şahid' }),
        wife: person('wife', { sex: 'f', surname: trader.name.surname }),
        rep: person('rep', { role: 'nümayəndə' }),
        rep2: person('rep2', { role: 'nümayəndə', sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        keeperis: nameWith(make, keeper, 'gs', 'copula'),
        traderpl: nameWith(make, trader, 'surname', 'plural-gen'),
        driver: driver.full,
        drivercaps: driver.caps,
        drivers: driver.surname,
        buyer: buyer.full,
        buyers: buyer.surname,
        tvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'trader'),
        papers: [
          {
            item: 'a',
            title: 'beynəlxalq yük qaiməsi',
            number: mark.document('cmr1', `AZ-${digitsOf(make, 7)}`, `CMR ${digitsOf(make, 6)}`),
          },
          {
            item: 'b',
            title: 'TIR kitabçası',
            number: mark.document('tir1', `XB.${digitsOf(make, 8)}`, `DX ${digitsOf(make, 8)}`),
          },
          {
            item: 'c',
            title: 'gömrük bəyannaməsinin nömrəsi',
            number: mark.document('decl1', `00201/${digitsOf(make, 4)}/EK-10/${digitsOf(make, 6)}`),
          },
          {
            item: 'ç',
            title: 'fitosanitar sertifikat',
            number: mark.document('phyto1', `FS-AZ ${digitsOf(make, 6)}`),
          },
        ],
        driving: mark.document('driving1', `${digitsOf(make, 2)}0${digitsOf(make, 6)}GE`),
        passport: mark.document('passport1', `13${digitsOf(make, 2)}AB${digitsOf(make, 5)}`),
        truck: make.plate('truck1'),
        trailer: mark.plate('trailer1', `TB-${digitsOf(make, 3)}-KR`, `OP-${digitsOf(make, 3)}-RI`),
        imei: mark.network('imei1', `35${digitsOf(make, 13)}`),
        site: mark.network('site1', 'www.yukizle.example', 'track.karvan-yol.example'),
        contract: mark.contract('contract1', `BD-${digitsOf(make, 3)}-${make.dice.int(21, 26)}`),
        order: mark.contract('order1', `S/${digitsOf(make, 5)}`),
        policy: mark.contract('policy1', `YÜK ${digitsOf(make, 7)}`),
        mail: mark.email('mail1', `ixrac${digitsOf(make, 2)}@bagdan-bazara.example`),
        border: mark.place('border1', '“Qırmızı körpü” postunun', '“Sadıqlı” gömrük postunun'),
        stop: mark.place('stop1', 'Rustavi şəhərinin', 'Sədaxlı kəndinin', 'Qardabani şəhərinin'),
        store: mark.workplace(
          'store1',
          '“Sərin Anbar” soyuducu kompleksinin anbardarı',
          '“Abşeron Soyuq Zəncir” terminalının növbə ustası',
        ),
        illness: mark.sensitive('health1', 'kəskin appendisit', 'infarkt', 'mədə qanaxması'),
        convention: stays(
          make,
          '“Yüklərin beynəlxalq avtomobillə daşınması müqaviləsi haqqında” Konvensiyanın (CMR)',
        ),
        hs: stays(make, '0810 90 750 0'),
        azad: stays(make, 'azad'),
        goods: make.dice.pick(['nar', 'xurma', 'albalı', 'üzüm']),
        tonnes: make.dice.int(17, 21),
        temp: make.dice.int(14, 19),
        hours: make.dice.int(31, 58),
        loaded: make.day(228, 234),
        unloaded: make.day(218, 223),
        claim: make.day(180, 205),
        loss: make.money(18000, 46000),
        freight: make.money(2800, 5400, 50),
        part: make.money(6000, 14000),
        duty: make.money(200, 700, 10),
        article: make.dice.pick([
          'soyuducu qurğunun gecə saatlarında söndürülməsi',
          'qapı kipinin cırılması',
        ]),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen} və vəkili {adv.init:gen}, cavabdehin nümayəndəsi {rep2.full:gen}, müstəqil tələb irəli sürməyən üçüncü şəxs {trader.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxslər {ins:gen} və fərdi sahibkar {trader.full:gen} iştirakı ilə yükün xarab olması nəticəsində dəymiş zərərin ödənilməsi tələbinə dair kommersiya işinə',
    story: [
      'Tərəflərin rekvizitləri: iddiaçı — {p.short}, VÖEN: {p.voen}, hüquqi ünvanı: {p.address}, direktoru: {head.full}; cavabdeh — {d.short}, VÖEN: {d.voen}, h/h: {d.account}, icraçı direktoru: {boss.full}; üçüncü şəxs — fərdi sahibkar {trader.caps}, VÖEN: {tvoen}, FİN: {trader.fin}, mobil: {trader.phone}.',
      'İş materiallarına görə, tərəflər arasında {contract} nömrəli çərçivə müqaviləsi bağlanmış, onun əsasında {order} nömrəli sifariş verilmişdir. Sifarişin predmeti {tonnes} ton {goods} yükünün (əmtəə kodu {hs}) Bakıdan alıcıya çatdırılmasıdır. Yük {loaded} tarixdə {truck} dövlət nişanlı dartıcıya və ona qoşulmuş {trailer} nişanlı yarımqoşquya yüklənmişdir.',
      'Yükü müşayiət edən sənədlərin [siyahısı belədir|siyahısı iddiaya əlavə olunmuşdur]:',
      { p: '{item}) {title}: {number}', each: 'papers' },
      'Qaimənin 16-cı qrafasında faktiki daşıyıcı qismində {trader.init} göstərilib, sürücünün adı isə {drivercaps} kimi yazılıb (sürücülük vəsiqəsi {driving}, pasportu {passport}).',
      'İddiaçı hesab edir ki, yük yolda düzgün saxlanılmadığına görə çürümüşdür. {unloaded} tarixdə boşaltma zamanı termometr +{temp} dərəcəni göstərmiş, alıcının müvəkkili {buyer} yükü qəbul etməkdən boyun qaçırmışdır. {buyers} fotoşəkilləri {mail} ünvanından göndərmiş, {p} isə {claim} tarixdə cavabdehə {loss} məbləğində pretenziya bildirmişdir. [Pretenziya cavabsız qalmışdır.|Cavabdeh pretenziyanı əsassız sayaraq geri qaytarmışdır.]',
      'Cavabdehin nümayəndəsi {rep2.sg} iddiaya etirazında yazmışdır: müəssisə yalnız ekspeditordur, daşımanı sahibkar {trader.gs} öz üzərinə götürmüşdür. Bundan əlavə, {head.init} yükləmə vaxtı refrijeratorun işlək olduğunu imzası ilə təsdiqləmişdir. {rep2.init:gen} fikrincə, məsuliyyət sığortaçıya — {ins:dat} keçməlidir, çünki {policy} nömrəli polis həmin səfəri əhatə edir.',
      'Sahibkar {trader.sg} ({trader.birth:loc} anadan olmuşdur, {trader.address} ünvanında yaşayır) izah etmişdir ki, {driver} onun yanında üçüncü ildir sürücü işləyir. {stop} girişində {drivers:dat} {illness} diaqnozu qoyulmuş, maşın {hours} saat {border} dayanacağında gözləmişdir. [{trader.surname} bu barədə dispetçerə dərhal xəbər verdiyini iddia edir.|{trader.init} deyir ki, dispetçerə həmin gecə zəng vurub, lakin cavab ala bilməyib.] {traderpl} ailə biznesinin mühasibatını həyat yoldaşı {wife.full} aparır, bütün ödənişlər {trader.account} nömrəli hesaba daxil olub.',
      'Dispetçer {dispatcher.full} şahid qismində dindirilərkən demişdir ki, izləmə qurğusunun məlumatları (IMEI {imei}) {site} saytında saxlanılır və orada {article} aydın görünür. {dispatcher.given} xanım {trader.surname:abl} zəng almadığını bildirmişdir. [Həmin gecə növbədə {dispatcher.gs} tək olub.|Növbə jurnalında zəng barədə qeyd yoxdur.]',
      'Yüklənmədə iştirak etmiş digər şahid {keeperis}. O, {store} olub, malın +4 dərəcədə təhvil verildiyini, qutuların quru və zədədən {azad} olduğunu bildirmişdir. {keeper.surname:gen} sözlərinə görə, {drivers} qapının kipini yoxlamadan yola düşmüşdür.',
      {
        p: 'Sığortaçının məhkəməyə ünvanlanmış rəyində {trader.full:gen} sığorta hadisəsi barədə 48 saat ərzində xəbər vermədiyi, buna görə ödənişdən imtina edildiyi göstərilir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      '[Məhkəmə sənədləri və şahid ifadələrini tutuşduraraq|Məhkəmə tərəflərin dəlillərini yoxlayaraq] aşağıdakıları qeyd edir.',
      '{convention} 17-ci maddəsinə əsasən daşıyıcı yükün qəbul edildiyi andan təhvil verilənədək baş vermiş itki və zədələnməyə görə məsuliyyət daşıyır; 3-cü maddəyə görə o, xidmətindən istifadə etdiyi şəxslərin hərəkətlərinə öz hərəkəti kimi cavabdehdir. Mülki Məcəllənin 448-ci maddəsi öhdəliyin pozulmasına görə təqsirin prezumpsiyasını nəzərdə tutur.',
      'Əmtəəşünas-ekspert {expert.init:gen} rəyində çürümənin temperatur rejiminin pozulmasından yarandığı göstərilmişdir.',
      {
        p: 'Çərçivə müqaviləsinin mətni {d:gen} daşıyıcı kimi çıxış etdiyini göstərir; {trader.init:gen} cəlb edilməsi onu məsuliyyətdən azad etmir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Yükün bir hissəsi sonradan {buyer} tərəfindən emal üçün alınmış və dəyəri ödənilmişdir, ona görə tələb {part} həddində əsaslıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Konvensiyanın 30-cu maddəsində nəzərdə tutulan müddətdə qeyd-şərt bildirilməmiş, {keeper.init:gen} ifadəsi isə yazılı sübutu əvəz etmir. Daşıma haqqı olan {freight} da iddiaçı tərəfindən mübahisəsiz ödənilmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Qeyd olunanlara görə, Mülki Prosessual Məcəllənin 119, 216-220 və 355-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin.',
        '{d.full:abl} {p:gen} xeyrinə {loss} zərər və {duty} dövlət rüsumu tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə {part} tutulsun.',
        'Tələbin qalan hissəsi rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    note: 'commercial',
    traps: ['foreign-name', 'foreign-plate', 'sole-trader', 'imei', 'code-like-id'],
  },
];
