import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import { building, columned, ledger, middled, worded } from './debt-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';

const TRADE_FRAME = {
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  note: 'commercial',
} as const satisfies Partial<Family>;

const hundreds = (count: number) => ({ t: 'money' as const, qepik: count * 10_000 });

/** Who ordered the building, who built it, and who stood by. */
function siteFolk(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 34, maxAge: 62 });
  return {
    p,
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 36 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: p.name.surname },
      ...(p.russian ? {} : { father: p.father }),
      ...{ minAge: 26, maxAge: 60 },
    }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 34 }),
    mason: person('mason', { sex: 'm', minAge: 24, maxAge: 60 }),
    roofer: person('roofer', { sex: 'm', minAge: 24, maxAge: 58 }),
    architect: person('architect', { sex: 'f', minAge: 27, maxAge: 50 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 48, maxAge: 78 }),
    supplier: person('supplier', { sex: 'm', minAge: 30 }),
    watchman: person('watchman', { sex: 'm', minAge: 52, maxAge: 72 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function sitePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    works: of.contract('works', `PM-${n(3)}/${n(2)}`, `${n(2)}/T-${n(3)}`, `TP ${n(4)}`),
    annex: of.contract('annex', `ƏR-${n(3)}`, `${n(3)}/1`, `${n(2)}-ə`),
    estimate: of.document('estimate', `SM-${n(4)}`, `${n(3)}/s-${n(2)}`, n(5)),
    handover: of.document('handover', `TA-${n(3)}`, `${n(2)}/${n(3)}`, `${n(4)}-t`),
    defect: of.document('defect', `QA-${n(4)}`, `${n(3)}/n`, n(4)),
    transfer: of.document('transfer', `ÖT ${n(8)}`, n(9), `${n(5)}/26-${n(2)}`),
    slip: of.document('slip', `${n(4)}-m`, `QB-${n(5)}`, n(6)),
    waybill: of.document('waybill', `MTQ ${n(6)}`, `EQ${n(9)}`, `${n(3)}-${n(5)}`),
    permit: of.document('permit', `TİC-${n(5)}`, `${n(2)}-${n(3)}/${n(2)}`, `${n(6)}`),
    opinion: of.document('opinion', `İT-${n(4)}`, `${n(5)}/${n(2)}`, `${n(3)}-te`),
    claim: of.document('claim', `${n(2)}/${n(3)}-p`, `P-${n(4)}`, n(4)),
    warrant: of.document('warrant', `OR ${n(6)}`, `${n(3)}-${n(4)}`, n(6)),
    plot: of.property('plot', n(12), `${n(3)} ${n(3)} ${n(6)}`),
    truck: make.plate('truck'),
    pvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    piban: make.mark(ibanOf(make.dice), 'account', 'direct', 'p'),
    mail: of.email('mail', `sahe.${n(2)}@insaat.example`, `layihe${n(3)}@poct.example`),
    chat: of.network('chat', `wa.example/q/${n(7)}`, `t.me/tikinti_${n(4)}`),
    object: of.place(
      'object',
      '“Meşə Nağılı” qonaq evi',
      '“Ala Dağ” istirahət guşəsi',
      '“Çay Sahili” restoranı',
      '“Köhnə Dəyirman” ailə kafesi',
    ),
    injury: of.sensitive('mason', 'topuq sınığı', 'bel fəqərəsinin əzilməsi', 'beyin silkələnməsi'),
    site: building(
      make,
      'site',
      'Yaylaq küçəsi',
      'Qayabaşı küç.',
      'Çoban Abdulla döngəsi',
      'Şırlan küçəsi',
    ),
    neighaddr: building(make, 'neighbour', 'Yaylaq küçəsi', 'Gilənar küçəsi', 'Tut bağı döngəsi'),
  };
}

function siteSums(make: Make) {
  const { dice } = make;
  const [price, advance, done] = [dice.int(700, 2400), dice.int(300, 680), dice.int(90, 280)];
  return {
    price: hundreds(price),
    advance: hundreds(advance),
    done: hundreds(done),
    back: hundreds(advance - done),
    fix: hundreds(dice.int(20, 80)),
    cash: hundreds(dice.int(10, 60)),
    duty: make.money(200, 700, 10),
  };
}

/** A builder took an advance, left the guest house without a roof and went away. */
const BUILDING: Family = {
  ...TRADE_FRAME,
  key: 'fifteenth-unfinished-building',
  category: 'Kommersiya mübahisələri - Podrat müqaviləsi üzrə avansın qaytarılması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  cast: { d: { as: 'company', trade: 'build', role: 'cavabdeh' } },
  facts: (make) => {
    const people = siteFolk(make);
    const { p, foreman, mason, watchman, architect, supplier, neighbour, brother } = people;
    const engineer = foreigner(make, 'engineer', [
      ['Cemal', 'Yurdakul'],
      ['Erkan', 'Sarıoğlu'],
      ['Zaza', 'Meladze'],
      ['Farhod', 'Ergaşev'],
      ['Andrey', 'Poluxin'],
    ]);
    return {
      ...people,
      ...sitePapers(make),
      ...siteSums(make),
      engineer: engineer.full,
      engineergiven: engineer.given,
      engineersur: engineer.surname,
      pledger: ledger(make, p),
      foremancol: columned(make, foreman),
      masonnick: worded(make, mason, `${make.dice.pick(['Usta', 'Bənna'])} ${mason.name.given}`),
      watchledger: ledger(make, watchman),
      archmid: middled(make, architect, 'gen'),
      suppliercol: columned(make, supplier),
      neighmid: middled(make, neighbour),
      brothermid: middled(make, brother, 'abl'),
      code: stays(make, 'Mülki Məcəllənin 752, 763 və 776-cı maddələrinə'),
      signed: make.day(420, 760),
      started: make.day(380, 415),
      due: make.day(190, 260),
      leftsite: make.day(265, 330),
      claimed: make.day(110, 170),
      filed: make.day(50, 95),
      visited: make.day(15, 40),
      floors: make.dice.pick(['bir', 'iki', 'üç']),
      share: make.dice.int(18, 55),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {director.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı podrat müqaviləsi üzrə ödənilmiş avansın qaytarılması və zərərin ödənilməsi tələbinə dair kommersiya işinə',
  story: [
    'Fərdi sahibkar {p.full} (VÖEN {pvoen}, FİN {p.fin}, {p.address}, [tel. {p.phone}|əlaqə nömrəsi {p.phone}]) {filed:loc} məhkəməyə [müraciət edib|iddia ərizəsi verib] ki, {signed:loc} {d.full} (VÖEN {d.voen}, {d.address}) ilə {works} nömrəli podrat müqaviləsi bağlamış, podratçı {place}, {site} ünvanında {floors} mərtəbəli “tam hazır” bina – {object} tikməyi öhdəsinə götürmüşdür. Torpaq sahəsi [iddiaçının adınadır|iddiaçıya məxsusdur] (reyestr nömrəsi {plot}), tikintiyə {permit} nömrəli icazə alınmışdır.',
    'Smetaya ({estimate}) görə işlərin dəyəri {price} olmuş, bunun {advance} hissəsi {transfer} nömrəli ödəniş tapşırığı ilə {d.account} nömrəli hesaba avans kimi köçürülmüşdür. [Əlavə {cash} isə qardaşı {brother.full} tərəfindən {slip} nömrəli qəbzlə direktora nağd verilmişdir.|Bundan başqa direktor {director.surname} {brothermid} {slip} nömrəli qəbzlə {cash} nağd pul almışdır.] İşlər {due:dat} qədər başa çatmalı idi.',
    '[İddiaçının sözlərinə görə, işə {started:loc} başlanıb, {leftsite:abl} isə tikintidə heç kim görünmür: divarlar yarımçıqdır, dam örtülməyib.|İddiaçı göstərir ki, {started:loc} başlanmış iş {leftsite:loc} dayandırılıb, briqada dağılıb, bina damsız qalıb.] Layihəni hazırlayan memar {architect.full} ({architect.phone}) {visited:loc} yerə baxmış, {defect} nömrəli qüsur aktında [sütunların layihədən kənara çıxdığını|bünövrənin dayaz atıldığını] göstərmişdir. Yağış suyu qonşu {neighbour.full:gen} ({neighaddr}) həyətinə axmış, hasarın uçmasına görə {neighmid} iddiaçıdan {fix} tələb etmişdir. {claimed:loc} podratçıya {claim} nömrəli pretenziya göndərilmiş, cavab gəlməmişdir.',
    'Cavabdehin direktoru {director.full} ({mail}) iddianı qəbul etməyib. Onun izahatına görə, layihə iki dəfə dəyişdirilib, bu barədə {annex} nömrəli əlavə razılaşma var; sahəyə rəhbərlik edən mühəndis {engineer} [vətəninə qayıdıb|başqa şirkətə keçib]. [İş vaxtı bənna {mason.full} yıxılıb ({injury}), buna görə briqada dayanıb.|Briqadanın əsas bənnası {mason.full} {injury} ucbatından üç ay işləyə bilməyib.] [Materialı {supplier.full} gətirirmiş ({truck} nişanlı maşın, qaimə {waybill}), {p.surname} isə onun haqqını saxlayıb.|{waybill} nömrəli qaimə ilə {truck} nişanlı maşında gətirilən daşın haqqı {supplier.full:dat} verilməyib.] İşlərin {share} faizi görülüb və {handover} nömrəli akt iddiaçıya göndərilib.',
    'Şahid {foreman.full} ifadəsində bildirmişdir ki, işçilərin haqqı verilmədiyindən hamı dağılışıb; “{masonnick}” dedikləri bənna hələ də pulunu gözləyir, dam ustası {roofer.full} isə alətlərini gecə aparıb. [Qarovulçu {watchman.full} bunu görüb|Bunu qarovulçu {watchman.full} ona danışıb]. {engineergiven} bəy qrupda ({chat}) [“pul gəlməsə, işləmirik” yazmışdır|“sabah beton yoxdur” deyə mesaj göndərmişdir]. İfadə protokolunu “{foremancol}” imzalamışdır.',
    {
      p: '[Qarovul jurnalında “{watchledger}” imzası ilə qeyd olunub ki, {suppliercol} iki dəfə kərpici boşaltmadan geri aparıb.|{roofer.gs} telefonla ({roofer.phone}) bildirmişdir ki, alətlər onun şəxsi malıdır, {director.init:abl} haqqını ala bilmir.]',
      chance: 0.8,
    },
    '[Tikinti-texniki ekspertizanın {opinion} nömrəli rəyində (ekspert {expert.full})|Ekspert {expert.full:gen} {opinion} nömrəli tikinti-texniki rəyi ilə] görülmüş işlərin dəyəri {done} [müəyyən edilmiş|göstərilmiş], [qüsurların aradan qaldırılması mümkün sayılmışdır|işlərin bir hissəsinin sökülməli olduğu qeyd edilmişdir]. Vəkil {adv.init} (order {warrant}) rəyə əsasən tələbi müdafiə etmişdir.',
  ],
  reasoning: [
    '{code} əsasən podratçı şərtləşdirilmiş işi vaxtında və keyfiyyətlə görməli, sifarişçi isə haqqını ödəməlidir. [Müqavilə üzrə avansın ödənilməsi mübahisəsizdir|Avansın cavabdehin hesabına daxil olması çıxarışla sübuta yetirilib]; mübahisə görülmüş işlərin həcmi barədədir.',
    {
      p: '{foreman.init:gen} ifadəsi, {archmid} aktı və ekspert {expert.init:gen} rəyi podratçının işi yarımçıq qoyduğunu göstərir. [{engineersur} ilə əmək münasibətinin bitməsi|{mason.surname:gen} xəsarət alması və {engineersur} ilə əlaqənin kəsilməsi] podratçını öhdəlikdən azad etmir. Avansdan görülmüş işlərin dəyəri çıxılmaqla {back} qaytarılmalıdır.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Nağd verildiyi iddia olunan {cash} barədə {slip} nömrəli qəbzdə şirkətin möhürü yoxdur, {brother.init} pulun təyinatını izah edə bilməmişdir. {neighbour.surname:gen} hasarına görə isə hələ heç bir ödəniş edilmədiyindən bu hissədə zərər yaranmamışdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən etmişdir ki, {annex} nömrəli razılaşma ilə müddət uzadılmış, {pledger} həmin razılaşmanı imzalamışdır. İş {supplier.full:gen} gətirdiyi materialın haqqı ödənilmədiyinə görə dayanmış, bunu {watchman.sg} jurnalda yazmışdır. Müqaviləyə xitam verilmədiyindən avansın tələb edilməsinə əsas yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 385, 752, 763, 776-cı, Mülki Prosessual Məcəllənin 119, 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {back} tutularaq {piban} nömrəli hesaba köçürülsün.',
      '{duty} dövlət rüsumu {d.short:abl} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {p.caps:gen} xeyrinə {back} tutulsun, {cash} və {fix} barəsində tələblər rədd edilsin.',
      '{duty} dövlət rüsumu tərəflər arasında təmin edilmiş hissəyə mütənasib bölüşdürülsün.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin. {duty} dövlət rüsumu onun üzərində qalsın.',
    ],
  },
  traps: ['crew', 'named-object'],
};

/** Who let the premises, who traded in them, and who came by. */
function shopFolk(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 29, maxAge: 52 });
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 45, maxAge: 70 });
  return {
    ...{ d, p },
    daughter: person('daughter', {
      ...{ sex: 'f' as const, ...(d.russian ? {} : { surname: d.name.surname }) },
      ...{ minAge: 8, maxAge: 19 },
    }),
    nephew: person('nephew', {
      ...{ role: 'nümayəndə' as const, sex: 'm' as const, surname: p.name.surname },
      ...{ minAge: 25, maxAge: 42 },
    }),
    stylist: person('stylist', { sex: 'f', minAge: 22, maxAge: 40 }),
    client: person('client', { role: 'şahid', sex: 'f', minAge: 24 }),
    plumber: person('plumber', { sex: 'm', minAge: 28 }),
    upstairs: person('upstairs', { sex: 'f', minAge: 40, maxAge: 77 }),
    nexttenant: person('nexttenant', { sex: 'm', minAge: 27, maxAge: 55 }),
    broker: person('broker', { minAge: 27, maxAge: 55 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function shopPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    lease: of.contract('lease', `QY-${n(3)}/${n(2)}`, `${n(4)}-ic`, `İM ${n(5)}`),
    agent: of.contract('agent', `VS-${n(3)}`, `${n(2)}/v-${n(3)}`),
    handover: of.document('handover', `TT-${n(3)}`, `${n(3)}/a`, n(4)),
    proxy: of.document('proxy', `${n(3)}-V`, `EV${n(6)}`, `${n(2)}/${n(4)}-e`),
    reply: of.document('reply', `0${n(3)}/c`, `M-${n(4)}`, n(5)),
    warn: of.document('warn', `XB-${n(4)}`, `${n(2)}-${n(3)}/x`, n(5)),
    inventory: of.document('inventory', `SA-${n(4)}`, `${n(2)}/s`, n(4)),
    repair: of.document('repair', `T-${n(5)}`, `${n(3)}-su`, `${n(4)}/26`),
    opinion: of.document('opinion', `MQ-${n(4)}`, `${n(4)}/e${n(2)}`, n(5)),
    slip: of.document('slip', `KÇ ${n(7)}`, n(8), `${n(4)}/${n(4)}`),
    record: of.document('record', `OK-${n(6)}`, `${n(2)}-${n(6)}`, n(7)),
    warrant: of.document('warrant', `OV-${n(5)}`, n(6)),
    shopno: of.property('shopno', n(12), `${n(6)}-${n(4)}`),
    dvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    page: of.network('page', `@gozellik.${n(3)}`, `insta.example/salon_${n(3)}`, `@qapi.${n(4)}`),
    job: of.workplace(
      'nephew',
      'Dövlət Neft Şirkətində iqtisadçı',
      '“Müdrik” kurslarında riyaziyyat müəllimi',
      'rayon gənclər idarəsində məsləhətçi',
    ),
    allergy: of.sensitive('stylist', 'ağciyər iltihabı', 'göbələk mənşəli allergiya', 'bronxit'),
    premises: building(
      make,
      'premises',
      'Ziya Bünyadov prospekti',
      'Süleyman Sani Axundov küç.',
      'Bayıl yolu',
    ),
  };
}

/** A landlord asks for rent and the shop back; the tenant speaks of water from above. */
const SHOP: Family = {
  ...TRADE_FRAME,
  key: 'fifteenth-shop-lease',
  category: 'Kommersiya mübahisələri - Qeyri-yaşayış sahəsinin icarəsi üzrə borcun tutulması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const people = shopFolk(make);
    const { d, p, daughter, client, upstairs, nexttenant, broker, plumber, stylist } = people;
    const { dice } = make;
    const [months, rent] = [dice.int(3, 8), dice.int(6, 28)];
    const buyer = foreigner(make, 'buyer', [
      ['Natiya', 'Cavaxişvili'],
      ['Derya', 'Özgüven'],
      ['Yelena', 'Suvorkina'],
      ['Nərgis', 'Tabrizli-Rəhnəma'],
    ]);
    return {
      ...people,
      ...shopPapers(make),
      buyer: buyer.full,
      buyersur: buyer.surname,
      salon: make.mark(
        `“${daughter.name.given}” ${dice.pick(['gözəllik salonu', 'uşaq geyimləri butiki', 'gəlinlik evi'])}`,
        ...(['place', 'quasi', 'salon'] as const),
      ),
      pledger: ledger(make, p),
      dcol: columned(make, d),
      clientmid: middled(make, client, 'gen'),
      upledger: ledger(make, upstairs),
      nextmid: middled(make, nexttenant, 'dat'),
      brokercol: columned(make, broker),
      plumbernick: worded(
        make,
        plumber,
        `${dice.pick(['Santexnik', 'Usta'])} ${plumber.name.given}`,
      ),
      stylistmid: middled(make, stylist),
      code: stays(make, 'Mülki Məcəllənin 700, 710 və 728-ci maddələrinə'),
      signed: make.day(500, 1000),
      stopped: make.day(230, 380),
      flood: make.day(390, 450),
      warned: make.day(120, 200),
      filed: make.day(50, 100),
      months,
      rent: hundreds(rent),
      debt: hundreds(months * rent),
      penalty: hundreds(dice.int(2, 9)),
      damage: hundreds(dice.int(3, rent * 2)),
      part: hundreds(months * rent - dice.int(2, rent)),
      area: dice.int(22, 140),
      duty: make.money(100, 420, 10),
    };
  },
  present:
    'iddiaçının nümayəndəsi {nephew.full:gen}, cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı icarə haqqı borcunun tutulması və qeyri-yaşayış sahəsinin boşaldılması tələbinə dair kommersiya işinə',
  story: [
    'İddia ərizəsindən görünür ki, {p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}) {place}, {premises} ünvanındakı {area} kv.m qeyri-yaşayış sahəsinin [mülkiyyətçisidir|sahibidir] (reyestr nömrəsi {shopno}). {signed:loc} sahə {lease} nömrəli müqavilə ilə fərdi sahibkar {d.full:dat} (VÖEN {dvoen}, FİN {d.fin}, [{d.address}|ünvan: {d.address}]) icarəyə verilmiş, orada {salon} açılmışdır. [Təhvil-təslim aktı ({handover}) imzalanmışdır.|Sahə {handover} nömrəli aktla təhvil verilmişdir.] [Müqavilənin bağlanmasına {broker.full} {agent} nömrəli xidmət müqaviləsi əsasında vasitəçilik etmişdir.|Sahəni cavabdehə vasitəçi {broker.full} ({agent} nömrəli xidmət müqaviləsi) tapmışdır.]',
    'İddiaçının qardaşı oğlu və nümayəndəsi {nephew.full} ({proxy} nömrəli etibarnamə, notarius {notary.full}; {job}) [göstərmişdir|məhkəmədə bildirmişdir] ki, aylıq haqq {rent} olmuş, {stopped:abl} ödənilməmişdir. Əvvəlki ödənişlər {p.account} nömrəli hesaba daxil olurdu. [{months} ay üzrə {debt} əsas borc, {penalty} cərimə yaranmışdır.|Borc {months} aya görə {debt}, cərimə {penalty} təşkil edir.] {warned:loc} göndərilmiş {warn} nömrəli bildirişi salonun işçisi {stylist.full} alaraq “{stylistmid}” kimi imzalamışdır.',
    'Cavabdeh {d.sg} ({d.phone}) iddiaya etirazında bildirmişdir ki, {flood:loc} yuxarı mərtəbədə yaşayan {upstairs.full:gen} mənzilində boru partlamış, salonun tavanı çökmüş, iş dayanmışdır. [“{plumbernick}” adı ilə çağırılan {plumber.full} təmir vərəqəsində ({repair}) bunu yazmışdır|Təmir vərəqəsini ({repair}) santexnik {plumber.full} tərtib etmişdir]. Rütubətdən {stylist.given} xəstələnmişdir ({allergy}). İddiaçıya dəfələrlə müraciət edilmiş, {reply} nömrəli cavabda o, “gözləyin” demişdir. [Salonu qızı {daughter.given} doğulanda açmışdı|Salona qızı {daughter.given:gen} adını vermişdi], [müştəriləri {page} səhifəsindən yazılırdı|səhifəsi {page} idi].',
    'Cavabdehin sözlərinə görə, iddiaçı əslində sahəni {nexttenant.full} adlı şəxsə [dönər evi|aptek|mobil telefon mağazası] üçün vermək istəyir. {buyer} adlı müştəri də sahəni almaq üçün gəlib baxmış, [{buyersur} ilə söhbət onun gözü qarşısında olmuşdur|qiymət {brokercol} vasitəsilə danışılmışdır]. Avadanlıqlar salonda qalmış, {inventory} nömrəli siyahıda göstərilmişdir.',
    'Şahid {client.full} ({client.phone}) ifadəsində bildirmişdir ki, [toy ərəfəsində salona getmiş, {stylist.given} onu ayaqqabısı islana-islana qəbul etmişdir|salona gələndə yerdə vedrələr görmüş, {daughter.given:acc} anasının yanında ağlayan görmüşdür]. İddiaçının nümayəndəsi {clientmid} cavabdehin [yaxın rəfiqəsi olduğunu|köhnə iş yoldaşı olduğunu] qeyd etmişdir. {upledger} məhkəməyə gəlməmiş, [{upstairs.phone} nömrəsinə edilən zəngdə|yazılı izahatında] borunun ümumi xəttə aid olduğunu bildirmişdir.',
    '[Qiymətləndirmə rəyinə ({opinion}, ekspert {expert.full}) əsasən|Ekspert {expert.full:gen} {opinion} nömrəli rəyinə görə] su basmasından sahəyə və əşyalara {damage} ziyan dəymişdir. [Vəkil {adv.init} (order {warrant}) {slip} nömrəli kassa çekini təqdim edərək təmirin cavabdehin hesabına aparıldığını bildirmişdir.|Vəkil {adv.init} {warrant} nömrəli orderlə çıxış edərək təmir xərcini {slip} nömrəli çeklə əsaslandırmışdır.]',
    {
      p: 'Cavabdeh son iclasda göstərmişdir ki, [{nextmid} açarı {nephew.given} özü vermişdir|{nexttenant.surname} artıq ölçü götürmüşdür], bu barədə polisə verdiyi ərizə {record} nömrə ilə qeydə alınmışdır.',
      chance: 0.7,
    },
  ],
  reasoning: [
    '{code} görə icarəyə verən əmlakı istifadəyə yararlı vəziyyətdə saxlamağa, icarəçi isə haqqı vaxtında ödəməyə borcludur; əşyanın qüsuru onun yararlılığını azaltdıqda icarə haqqı da mütənasib azalır.',
    {
      p: '[Qəzadan sonra da salonun işlədiyi {client.init:gen} ifadəsindən görünür.|{client.surname:gen} ifadəsi salonun qəzadan sonra da fəaliyyət göstərdiyini təsdiqləyir.] {d.init} müqaviləyə xitam verməmiş, açarı qaytarmamışdır. {nexttenant.sg} ilə aparılan danışıqların icarə borcuna aidiyyəti yoxdur.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Bununla belə, {plumber.surname:gen} vərəqəsi və ekspert {expert.init:gen} rəyi sahənin bir müddət yararsız olduğunu göstərdiyindən borc {part} həcmində tutulmalıdır; {slip} nömrəli çeklə ödənilmiş təmir xərci bu hesablamada nəzərə alınmışdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İşin materiallarından görünür ki, sahə qəzadan sonra istifadəyə yararsız qalmış, {p.init} {reply} nömrəli cavabında bunu etiraf etmiş, açarı isə {nextmid} təhvil vermişdir. {dcol} adına tərtib edilmiş {inventory} nömrəli siyahı da salonun bağlandığını göstərir. “{pledger}” imzalı etiraz bunu təkzib etmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 700, 710, 728-ci, Mülki Prosessual Məcəllənin 119, 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {debt} icarə haqqı və {penalty} cərimə tutulsun.',
      '{d.full} {premises} ünvanındakı qeyri-yaşayış sahəsini boşaltsın. {duty} dövlət rüsumu cavabdehdən alınsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} {p.caps:gen} xeyrinə {part} tutulsun, cərimə barəsində tələb rədd edilsin.',
      'Qeyri-yaşayış sahəsi (reyestr nömrəsi {shopno}) {d.full} tərəfindən boşaldılsın.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin, {duty} dövlət rüsumu iddiaçının üzərində saxlanılsın.',
    ],
  },
  traps: ['salon-of-daughter', 'next-tenant'],
};

export const FIFTEENTH_COMMERCIAL: readonly Family[] = [BUILDING, SHOP];
