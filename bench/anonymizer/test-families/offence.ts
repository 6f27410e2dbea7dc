import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere, said } from '../families/mentions.ts';
import { castOf, nameWith, stays } from '../families/name-endings.ts';
import { sometimesRare } from '../families/obligation-marks.ts';
import { houseOf, loudSurname, oneInitial, spoken, tellersOf } from './part-marks.ts';

/** What every decision on an administrative offence here has in common. */
const FRAME = {
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  neutral: true,
  note: 'offence',
  cast: {},
} as const satisfies Partial<Family>;

/** Who took goods past the till, who stopped her, and who came to pay. */
function marketPeople(make: Make) {
  const person = castOf(make);
  const x = person('x', { role: 'inzibati xəta törətmiş şəxs', sex: 'f', minAge: 28, maxAge: 46 });
  return {
    x,
    daughter: person('daughter', { sex: 'f', minAge: 7, maxAge: 15 }),
    sister: person('sister', { sex: 'f', surname: x.name.surname, father: x.father }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25, maxAge: 50 }),
    guard: person('guard', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 60 }),
    cashier: person('cashier', { role: 'şahid', sex: 'f', minAge: 20, maxAge: 50 }),
    loader: person('loader', { sex: 'm', minAge: 20, maxAge: 45 }),
    buyer: person('buyer', { minAge: 25, maxAge: 70 }),
    lender: person('lender', { sex: 'f', minAge: 35, maxAge: 68 }),
    driver: person('driver', { sex: 'm', minAge: 28, maxAge: 60 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    district: person('district', { kind: 'keep', sex: 'm' }),
  };
}

function marketMarks(
  make: Make,
  { x, loader, buyer, lender, guard }: ReturnType<typeof marketPeople>,
) {
  const of = tellersOf(make);
  return {
    loader: ofElsewhere(make, loader, [
      ...[undefined, undefined, undefined],
      ...([
        ['Xalmuradov', 'Bahtiyor'],
        ['Lomidze', 'Vaxtanq'],
      ] as const),
    ]),
    buyer: sometimesRare(make, buyer, 0.2, [
      'Zülfüqarbəyli',
      buyer.sex === 'm' ? 'Hacıbaba' : 'Güləbətin',
    ]),
    xloud: loudSurname(make, x),
    xdot: oneInitial(make, x, 'gen'),
    gdot: oneInitial(make, guard, 'abl'),
    lenderhome: said(make, lender, `${lender.name.given}gildən`, 'abl'),
    protocol: of.paper('protocol', 'İX № ######|BA ######|##-#####'),
    taking: of.paper('taking', '###|G-####|##/##-g'),
    act: of.paper('act', 'SA-###|###/#|####'),
    slip: of.paper('slip', '########|Ç-#####|#####/##'),
    proxy: of.paper('proxy', '##-####|E-###|###/##'),
    badge: of.paper('badge', 'B-####|######|EK ###'),
    cert: of.paper('cert', '####|###/s|AR-####'),
    plate: of.plate('plate', '99-@@-###|77-@@-###|10-@@-###'),
    call: of.phone('call', '(012) ### ## ##|050-###-##-##|+994 51 ### ## ##'),
    where: of.place(
      'where',
      '“Sarayevo” dairəsi yaxınlığındakı mağazasında|köhnə çörək zavodunun yerində açılmış marketində|“Qərb” bazarının altındakı mağazasında|Aşağı Çərəkə kəndinin girişindəki mağazasında',
    ),
    xjob: of.job(
      'x',
      'uşaq bağçasında camaşırxana işçisi|“Ay Ulduz” restoranında qabyuyan|müvəqqəti işsiz, əvvəllər tikiş fabrikində biçici|saatlıq ev təmizləyicisi',
    ),
    school: of.job(
      'daughter',
      '14 nömrəli məktəbin şagirdi|“İstək” liseyinin şagirdi|rəssamlıq məktəbinin şagirdi',
    ),
    ill: of.health('daughter', 'epilepsiya|allergik dermatit|bronxial astma|laktoza dözümsüzlüyü'),
  };
}

/** A woman takes food and cosmetics past the till of a supermarket: petty theft. */
const SUPERMARKET: Family = {
  ...FRAME,
  key: 'sealed15-supermarket-theft',
  category: 'İnzibati xətalar - Mülkiyyət əleyhinə xətalar - Xırda talama',
  outcomes: { fined: 4, terminated: 1 },
  facts: (make) => {
    const people = marketPeople(make);
    return {
      ...people,
      ...marketMarks(make, people),
      shop: {
        ...make.company('shop', 'shop'),
        name: make.dice.pick(['Dadlı Səbət', 'Yaxın Rəf', 'Bol Süfrə Market', 'Xoş Alver']),
        role: 'zərərçəkmiş' as const,
      },
      code: stays(make, 'İnzibati Xətalar Məcəlləsinin 227.1-ci maddəsi'),
      on: make.day(2, 12),
      goods: make.dice.pick([
        'iki qutu uşaq qidası, bir ədəd üz kremi və kərə yağı',
        'üç bağlama qəhvə, iki ədəd şampun',
        'bir dəst uşaq corabı, pendir və şokolad',
        'iki şüşə zeytun yağı, diş pastası və çay',
      ]),
      worth: make.money(24, 96, 1),
      fine: make.dice.pick(['100 (yüz)', '150 (yüz əlli)', '200 (iki yüz)']),
      hour: make.dice.pick(['11:20', '13:50', '17:35', '19:45', '21:10']),
    };
  },
  present:
    'barəsində inzibati xəta haqqında protokol tərtib olunmuş {x.full:gen}, zərərçəkmiş {shop.full:gen} nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə), polis əməkdaşı {officer.full:gen} iştirakı ilə',
  subject: '{x.full:gen} {code} üzrə məsuliyyətə cəlb edilməsinə dair inzibati xəta haqqında işə',
  story: [
    '{protocol} nömrəli protokola görə, {xloud} {on:loc} saat {hour} radələrində {shop.full:gen} (VÖEN {shop.voen}) {where} {goods} götürüb [çantasına qoymuş|paltosunun altında gizlətmiş], ödəniş etmədən kassadan keçmişdir. Malların dəyəri {worth} təşkil edir, bu, {act} nömrəli sayım aktı ilə təsdiq olunmuşdur.',
    'Şəxsiyyəti yoxlanılan {x.full} {x.birthdot} tarixdə anadan olub, FİN {x.fin}, {xjob}, {x.address} ünvanında yaşayır, telefonu {x.phone}. Əvvəllər [oxşar xətaya görə cərimə edilməyib|bir dəfə şifahi xəbərdarlıq alıb]. [Sahə inspektoru {district.full:gen} verdiyi {cert} nömrəli arayışda|Sahə inspektoru {district.full:gen} {cert} nömrəli arayışında] göstərilir ki, qızını təkbaşına böyüdür.',
    '{x.init} iclasda [xətanı inkar etmədi|xətanı etiraf etdi və üzr istədi], dedi ki, pulu çatmayıb, qızı {daughter.given} ({school}) üçün xüsusi qida almalı idi, çünki uşaqda {ill} var. Pulu qonşusu {lender.full:abl} borc istəmişdi, [{lenderhome} həmin gün əliboş qayıtmışdı|lakin {lender.given} xanım evdə olmayıb]. Əlavə etdi ki, qızı mağazanın qapısında onu gözləyirdi.',
    'Mühafizəçi {guard.full} şahid qismində [göstərdi ki|izah etdi ki], kameralara baxarkən qadının rəfin arxasında çantasını bağladığını görüb, qapıda dayandırıb. {xdot} əl çantasından mallar çıxarılarkən {loader.full} də orada olub. Qadın ağlayıb, “{daughter.given:gen} yanında biabır etməyin” deyib. Sonra taksi sürücüsü {driver.full} ({plate} nişanlı maşın) uşağı {sister.gs:gen} evinə aparıb.',
    'Kassir {cashier.full} (xidməti nişan № {badge}) dedi ki, [{x.given:acc} mağazanın daimi müştərisi kimi tanıyır, əvvəllər belə hal olmayıb|{x.surname:acc} ilk dəfə görürdü, kassada yalnız çörəyin pulunu vermişdi]. Çörəyə vurulmuş çek {slip} nömrəlidir. Növbədə dayanmış {buyer.full} yazılı izahatında [bildirib ki, pulu özü ödəmək istəyib, mühafizəçi razı olmayıb|qeyd edib ki, {gdot} qadını buraxmağı xahiş edib].',
    'Zərərçəkmişin nümayəndəsi {rep.full} bildirdi ki, mallar satışa qaytarılıb, [şirkətin iddiası yoxdur|ertəsi gün {sister.full} gəlib {worth:acc} kassaya ödəyib]. Mağaza administrasiyası hadisə haqqında {call} nömrəli telefonla polisə xəbər verib. {officer.init} isə göstərdi ki, mallar {taking} nömrəli protokolla götürülüb, {x.init} müqavimət göstərməyib, {sister.given} bacısının sənədlərini bölməyə gətirib.',
  ],
  reasoning: [
    '{code} özgənin əmlakını oğurluq yolu ilə xırda miqdarda talamağa görə məsuliyyət müəyyən edir. {guard.init} və {cashier.init:gen} ifadələri, {taking} nömrəli protokol xətanın baş verdiyini göstərir.',
    {
      p: 'Tənbeh müəyyən edilərkən {x.sg:gen} [etirafı|peşmançılığı], himayəsində azyaşlı {daughter.given:gen} olması, ziyanın [aradan qaldırılması|çox da böyük olmaması] yüngülləşdirici hal sayılır.',
      only: ['fined'],
    },
    {
      p: 'Lakin malların geri qaytarıldığı, {rep.init:gen} iddiası olmadığı, {buyer.init:gen} ödəmək istədiyi, {x.sg:gen} [uşağının vəziyyəti|çıxılmaz vəziyyətdə qalması] nəzərə alınmaqla xəta az əhəmiyyətli hesab edilməlidir.',
      only: ['terminated'],
    },
  ],
  guided:
    'Qeyd olunanlara və İnzibati Xətalar Məcəlləsinin 21, 36, 99, 110, 112 və 227-ci maddələrinə əsasən məhkəmə',
  operative: {
    fined: [
      '{x.full} (FİN {x.fin}) {code} üzrə təqsirli bilinsin, ona {fine} manat məbləğində inzibati cərimə təyin edilsin.',
      'Qərarın surəti {x.init:dat} və {shop.short:gen} nümayəndəsi {rep.init:dat} verilsin.',
    ],
    terminated: [
      '{x.full} barəsində inzibati xəta haqqında iş üzrə icraata az əhəmiyyətli olduğundan xitam verilsin, ona şifahi xəbərdarlıq edilsin.',
    ],
  },
  traps: ['child-by-given-name', 'shop', 'sister'],
};

/** Who sold potatoes from a lorry, who bought, and who was asked to go away. */
function fruitPeople(make: Make) {
  const person = castOf(make);
  const x = person('x', {
    role: 'inzibati xəta törətmiş şəxs',
    sex: 'm',
    minAge: 30,
    maxAge: 58,
    house: true,
  });
  return {
    x,
    wife: person('wife', { sex: 'f', minAge: 27, maxAge: 55 }),
    boy: person('boy', {
      sex: 'm',
      surname: x.name.surname,
      father: x.name.given,
      minAge: 10,
      maxAge: 16,
    }),
    cousin: person('cousin', { sex: 'm', minAge: 24, maxAge: 55 }),
    buyer: person('buyer', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 70 }),
    chemist: person('chemist', { role: 'şahid', minAge: 26, maxAge: 60 }),
    filmer: person('filmer', { sex: 'm', minAge: 18, maxAge: 30 }),
    tenant: person('tenant', { sex: 'f', minAge: 45, maxAge: 75 }),
    grower: person('grower', { sex: 'm', minAge: 35, maxAge: 70 }),
    adv: person('adv', { kind: 'keep' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    sergeant: person('sergeant', { kind: 'keep', sex: 'm' }),
  };
}

function fruitMarks(make: Make, people: ReturnType<typeof fruitPeople>) {
  const { x, filmer, grower, cousin, tenant } = people;
  const of = tellersOf(make);
  return {
    filmer: ofElsewhere(make, filmer, [
      ...[undefined, undefined, undefined],
      ...([
        ['Rostəmi', 'Arəş'],
        ['Adeyemi', 'Samuel'],
        ['Gündüzalp', 'Emre'],
      ] as const),
    ]),
    grower: sometimesRare(
      make,
      grower,
      0.3,
      ['Qulamhüseynli', 'Şahbala'],
      ['Xəlfəxanov', 'Tacəddin'],
    ),
    xnick: spoken(make, x, make.dice.pick(['Kartofçu', 'Sovxoz', 'Dırnaq', 'Çopur'])),
    xdot: oneInitial(make, x, 'acc'),
    xloud: loudSurname(make, x),
    cousinwith: nameWith(make, cousin, 'gs', 'with'),
    tenants: houseOf(make, tenant, 'gen'),
    lorry: make.plate('lorry'),
    techpass: of.paper('techpass', 'AA № ######|BE ######|TP-#######'),
    protocol: of.paper('protocol', 'PM № ######|##/#####|BL ######'),
    warn: of.paper('warn', '##/##|X-###|####'),
    report: of.paper('report', '####|R-###|##-###'),
    custody: of.paper('custody', 'T-####|###/t|####'),
    order: of.paper('order', '######|0#-####|VO ####'),
    farm: of.paper('farm', '####|KT-####|##-###'),
    call: of.phone('call', '055-###-##-##|(070) ### ## ##|+994 10 ### ## ##'),
    yard: of.address(
      'yard',
      'Nəsib bəy Yusifbəyli küçəsi, bina %|Səməd Vurğun küçəsi %|Sülh küçəsi, bina %',
    ),
    where: of.place(
      'where',
      '“Araz” kinoteatrının qarşısında|“Gülüstan” parkının girişində|avtovağzal dayanacağının yanında',
    ),
    xborn: of.place(
      'x',
      'Hacımuradlı kəndində|Orta Laçın kəndində|Sarıcalar kəndində|Ağaməmmədli kəndində',
    ),
    xjob: of.job('x', 'fərdi tərəvəzçi|“Bərəkət” kəndli təsərrüfatının üzvü|mövsümi yükdaşıyan'),
    bjob: of.job(
      'chemist',
      '“Şəfalı Ot” aptekində əczaçı|17 saylı aptekdə provizor|“Tibb Evi” aptekinin müdiri',
    ),
    ill: of.health(
      'x',
      'hipertoniya|ikinci tip şəkərli diabet|bel yırtığı|ürəyin işemik xəstəliyi',
    ),
    twist: of.health('boy', 'epilepsiya|revmatizm|anemiya'),
  };
}

/** A man who sells potatoes from a lorry at a forbidden place does not obey the police. */
const ROADSIDE: Family = {
  ...FRAME,
  key: 'sealed15-roadside-vegetables',
  category: 'İnzibati xətalar - İdarəetmə qaydası əleyhinə xətalar - Polisin tələbinə tabe olmama',
  outcomes: { fined: 3, terminated: 1 },
  facts: (make) => {
    const people = fruitPeople(make);
    return {
      ...people,
      ...fruitMarks(make, people),
      code: stays(make, 'İnzibati Xətalar Məcəlləsinin 535.1-ci maddəsi'),
      police: stays(make, '“Polis haqqında” Qanunun 17-ci maddəsi'),
      on: make.day(1, 4),
      weight: make.dice.int(180, 1400),
      price: make.money(90, 420, 10),
      hour: make.dice.pick(['09:40', '12:15', '16:30', '18:50']),
      fine: make.dice.pick(['200 (iki yüz)', '250 (iki yüz əlli)', '300 (üç yüz)']),
    };
  },
  present:
    'barəsində icraat aparılan {x.full:gen}, onun müdafiəçisi vəkil {adv.full:gen} (order {order}), protokolu tərtib etmiş inspektor {inspector.full:gen} iştirakı ilə',
  subject:
    '{x.full:gen} {code} ilə törədilmiş xətaya görə inzibati məsuliyyətə cəlb edilməsinə dair işə',
  story: [
    'Protokola ({protocol}) əsasən {xloud}, {x.birthdot} təvəllüdlü, {xborn} doğulmuş, {xjob}, {x.address} ünvanında qeydiyyatda olan, FİN {x.fin}, {on:loc} saat {hour} radələrində {where} {lorry} nişanlı “QAZel” yük avtomobilindən ({techpass} nömrəli texniki pasport) {weight} kq kartof satarkən [polis əməkdaşının yeri boşaltmaq tələbini yerinə yetirməmiş|inspektorun dəfələrlə etdiyi xəbərdarlığa baxmayaraq getməmiş], əlindən dartıb sənədləri geri almağa çalışmışdır.',
    'Yol-patrul dəstəsinin inspektoru {inspector.full} [raportunda yazır|məhkəmədə dedi] ki, {x.sg} iki dəfə yazılı xəbərdarlıqdan ({warn}) sonra da durmaqda davam etmiş, “burada on ildir satıram” demişdir. Çavuş {sergeant.full} onu kənara çəkərkən əlini itələmişdir. Raport {report} nömrə ilə qeydə alınmış, {custody} nömrəli protokolla inzibati qaydada tutma rəsmiləşdirilmişdir. Hadisəni tələbə {filmer.full} telefona çəkmişdir.',
    '{x.full} təqsirini [qismən boynuna aldı|boynuna almadı] və dedi ki, kartofu {grower.full} ilə şərikli əkib, {farm} nömrəli təsərrüfat arayışı var. Onun üçün bazara yer çatmır, {ill} olduğundan gecələr yatmır, oğlu {boy.given:acc} də köməyə gətirib, uşaq {twist} səbəbindən uzun durmağa davam gətirmir. Polis maşını sürüb aparmaq istəyəndə arvadı {wife.full} içəridə idi, buna görə əsəbiləşdi. [Tərəzini {cousin.given} gətirmişdi, söhbət {cousinwith} bağlı başlamışdı.|Pulu da {cousin.full} yığırdı, {cousin.given} əvvəlcə qaçıb getdi.] “{xnick}” deyə tanınmasına inciyib.',
    'Şahid {buyer.full} bildirdi ki, {boy.given} adlı uşaq ona kartof çəkirdi, [birdən dartışma oldu|polis əvvəlcə sakit danışırdı], sonra kişi çavuşun əlini geri itələdi. Əczaçı {chemist.full} ({bjob}; {chemist.phone}) göstərdi ki, {xdot} hər səhər eyni yerdə görür, [yolu maşın kəsdiyindən təcili yardım keçə bilmirdi|satışdan sonra zibili özü yığır]. {yard} ünvanındakı binada yaşayan {tenant.full} {call} nömrəsindən polisə zəng etmişdi.',
    'Görüntüdə {x.surname:gen} “öldürün, getmərəm” qışqırdığı, {wife.given:gen} isə “bəs uşaq?” deyib ağladığı eşidilir. [{tenants} eyvanından da çəkiliş aparılıb, lakin orada səs yoxdur.|{tenants} qapısının qarşısı tamam tutulmuşdu.] Vəkil {adv.init} işdə təcili yardımı gözləyən xəstənin olmadığını, {x.given:gen} [ailəsini yeganə saxlayan|{grower.init:dat} borclu] olduğunu vurğuladı.',
    {
      p: 'Kartofun bir hissəsi {cousin.full:dat} təhvil verilmiş, o, {price} məbləğində satışdan əldə olunan pulu qəbul etmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{police:dat} əsasən polis əməkdaşının qanuni tələbi vətəndaşlar üçün məcburidir. Satışın icazəsiz aparıldığı, {inspector.init} və {sergeant.init:gen} xidmətdə olduqları sübuta yetmişdir.',
    {
      p: '{buyer.init} və {chemist.surname:gen} ifadələri {filmer.gs:gen} çəkdiyi yazı ilə uyğundur. {x.sg:gen} [peşmanlığı|uşağının olması], {boy.given:gen} səhhəti yüngülləşdirici haldır.',
      only: ['fined'],
    },
    {
      p: 'Görüntüdə {x.init:gen} çavuşa qəsdən güc tətbiq etdiyi görünmür, {tenant.init:gen} izahatı da yalnız səs-küydən ibarətdir. Ona görə hərəkət bu maddənin tərkibini yaratmır, icraata xitam verilməlidir.',
      only: ['terminated'],
    },
  ],
  guided:
    'Yuxarıdakıları nəzərə alaraq və İnzibati Xətalar Məcəlləsinin 53, 99, 110, 112 və 116-cı maddələrinə əsasən məhkəmə',
  operative: {
    fined: [
      '{x.full} {code} ilə inzibati xəta törətməkdə təqsirli sayılsın, ona {fine} manat cərimə verilsin.',
      '{lorry} nişanlı avtomobil {x.full:dat} qaytarılsın, kartof {cousin.sg:dat} təhvil verilmiş hesab edilsin.',
    ],
    terminated: [
      '{x.full} barəsində inzibati xəta haqqında iş üzrə icraata xəta tərkibi olmadığına görə xitam verilsin, {lorry} nişanlı avtomobil ona qaytarılsın.',
    ],
  },
  traps: ['nickname', 'child', 'filmer-from-abroad'],
};

/** Administrative offences. */
export const SEALED_OFFENCE: readonly Family[] = [SUPERMARKET, ROADSIDE];
