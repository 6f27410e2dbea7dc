import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lifeDay, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, shapesOf, waysOf } from '../families/named-shapes.ts';
import { apart, listed, olderCase } from '../families/owed-sums.ts';

/** The dismissed woman and her family, those who kept a post, and those of the firm who signed. */
function officeCast(make: Make) {
  const person = castOf(make);
  const husband = person('husband', { sex: 'm', minAge: 30, maxAge: 46 });
  const head = person('head', { sex: 'm', minAge: 40, maxAge: 64 });
  return {
    ...{ husband, head },
    p: person('p', {
      ...{ role: 'iddiaçı' as const, sex: 'f' as const, minAge: 28, maxAge: 42 },
      ...(make.dice.chance(0.6) ? { surname: husband.name.surname } : {}),
    }),
    child: person('child', {
      ...{ surname: husband.name.surname, father: husband.name.given },
      ...{ minAge: 3, maxAge: 5 },
    }),
    niece: person('niece', { sex: 'f', minAge: 23, maxAge: 34 }),
    fresh: ofElsewhere(make, person('fresh', { minAge: 24, maxAge: 40 }), [
      undefined,
      undefined,
      undefined,
      ['Karaboğa', 'Sinan'],
      ['Yefimova', 'Larisa', 'Stepanovna'],
      ['Gelaşvili', 'Maya'],
    ]),
    staffer: person('staffer', { sex: 'f', minAge: 30 }),
    mate: person('mate', { role: 'şahid', minAge: 27 }),
    chief: person('chief', { role: 'şahid', minAge: 38 }),
    guard: person('guard', { sex: 'm', minAge: 40, maxAge: 68 }),
    agent: person('agent', { role: 'nümayəndə' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function officePapers(make: Make) {
  const of = shapesOf(make);
  return {
    contract: of.contract('contract', 'ƏM-###|##-ə|0##|1#/##'),
    lawyer: of.paper('order', '@@-####|######|OR ####'),
    proxy: of.paper('proxy', '##/&|E-###|&-##'),
    dismissal: of.paper('dismissal', '##-k|X-##/&|1##|##/ş'),
    schedule: of.paper('schedule', '##-ş|ŞC-#/&|##|&/ST-#'),
    notice: of.paper('notice', '##/&|XB-###|###-b'),
    post: of.paper('post', 'RR######### AZ|RC#########AZ|@@#########AZ'),
    book: of.paper('p', 'ƏK № ######|AZ-@ ######|ƏK-#######'),
    birth: of.paper('child', 'AZ-D № ######|AA № #######|DŞ-######'),
    leave: of.paper('leave', '##-m|M-##/&|2##'),
    sick: of.paper('sick', 'XV № ######|@ ######|№ #######'),
    inspect: of.paper('inspect', '#/##-###/&|ƏM-####|&/###-c'),
    hired: of.paper('hired', '##-i|İQ-##/&|3##|##/q'),
    diploma: of.paper('p', 'B-@ ######|AB № ######|MS-####'),
    chat: of.phone('staffer', '(050) ###-##-##|+994 77 ### ## ##|070#######|(099) ### ## ##'),
    mail: of.email(
      'p',
      'iscari.sened##~poct.example|u.bahar###~mektub.example|ofis##~e-poct.example',
    ),
    job: of.work(
      'p',
      'gömrük sənədləri üzrə mütəxəssis|satınalma şöbəsinin aparıcı mütəxəssisi|keyfiyyətə nəzarət üzrə laborant|əməkhaqqı üzrə mühasib|daxili yazışmalar üzrə katib-referent',
    ),
    garden: of.work(
      'child',
      '71 saylı körpələr evi-uşaq bağçasına|“Gilas” uşaq bağçasına|Yeni Gün qəsəbə bağçasına|128 nömrəli bağçaya',
      'dat',
    ),
    office: of.place(
      'office',
      'Sənaye zonasındakı inzibati binada|“Körpü” biznes mərkəzində|keçmiş tikiş fabrikinin binasında|yük terminalının ikinci mərtəbəsində',
      'loc',
    ),
    ill: of.health('child', 'bronxial astma|pnevmoniya|bağırsaq infeksiyası|skarlatina|qızılca'),
  };
}

/** A mother back from her leave is dismissed because her post is cut; she says that it went to the manager's niece. */
const CUT: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-staff-cut-mother',
  category: 'Əmək mübahisələri - Ştatların ixtisarı ilə əlaqədar işdən azad edilmə',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
  cast: { c: { as: 'company', trade: ['work', 'supply'], role: 'cavabdeh' } },
  facts: (make) => {
    const cast = officeCast(make);
    const { head, niece, chief, mate, staffer } = cast;
    const wed = lifeDay(make, 'p', 6, 9);
    return {
      ...cast,
      ...officePapers(make),
      ...waysOf(make, cast),
      ...{ wedday: wed.day, wedyear: wed.year },
      headgen: apart(make, head, 'gen'),
      chiefgen: apart(make, chief, 'gen'),
      mategen: apart(make, mate, 'gen'),
      niecelist: listed(make, niece),
      stafferlist: listed(make, staffer),
      law: stays(make, 'Əmək Məcəlləsinin 70-ci maddəsinin 2-ci hissəsinin “b” bəndinə'),
      warn: stays(make, 'Əmək Məcəlləsinin 77-ci maddəsinə'),
      prefer: stays(make, 'Əmək Məcəlləsinin 78-ci maddəsi'),
      forced: stays(make, 'Əmək Məcəlləsinin 300-cü maddəsinə'),
      back: make.day(260, 300),
      warned: make.day(215, 245),
      dismissed: make.day(150, 180),
      hiredon: make.day(120, 145),
      filed: make.day(85, 115),
      years: make.dice.int(4, 11),
      wage: make.money(550, 1400, 10),
      lost: make.money(2200, 7800, 10),
      moral: make.money(1000, 6000, 500),
      small: make.money(300, 900, 50),
      posts: make.dice.pick(['iki', 'üç', 'dörd']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen} (order {lawyer}), cavabdehin nümayəndəsi {agent.full:gen} ([etibarnamə {proxy}|{proxy} nömrəli etibarnamə]) iştirakı ilə',
  subject:
    '{p.full:gen} {c.full:dat} qarşı [işə bərpa, məcburi işburaxma vaxtı üçün əməkhaqqının və mənəvi zərərin ödənilməsi|işdən azad edilmə əmrinin ləğvi, işə bərpa və məcburi proqul haqqının tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, {p.birth} təvəllüdlü, qeydiyyat ünvanı: {p.address}) {filed:loc} iddia qaldıraraq [göstərmişdir|bildirmişdir] ki, {contract} nömrəli əmək müqaviləsi ilə {years} il cavabdehdə {job} işləyib, əməkhaqqısı {wage} olub. {dismissed} tarixli {dismissal} nömrəli əmrlə ştatların ixtisarı əsas göstərilməklə müqaviləyə xitam verilib. [Əmək kitabçası ({book}) poçtla göndərilib.|Əmək kitabçasını ({book}) ona mühafizəçi {guard.full} keçid məntəqəsində verib.]',
    'O, {wedyear} {wedday} tarixində {husband.full} ilə nikah bağlayıb, {child.birth} doğulmuş {child.given} adlı uşağı vardır (doğum haqqında şəhadətnamə {birth}). {leave} nömrəli əmrlə uşağa qulluq məzuniyyətində olub, {back:loc} işə çıxıb. [Uşağı {garden} yenicə qoymuşdu.|{child.given:acc} {garden} təzə götürmüşdülər.] {child.given} {ill} ilə xəstələndiyindən bir həftə evdə qalıb, vərəqəni ({sick}) kadrlar üzrə {staffer.full:dat} təhvil verib.',
    'İddiaçının sözlərinə görə, {office} yerləşən şöbədə yalnız onun vəzifəsi ixtisar olunub. Direktor {head.full} onunla danışmayıb, {schedule} nömrəli yeni ştat cədvəlini də görməyib. Onun işini direktorun bacısı qızı {niece.full} görür, ixtisardan əvvəl o, [təcrübəçi|müvəqqəti köməkçi] kimi gəlmişdi. {hiredon:loc} isə {hired} nömrəli əmrlə {fresh.sg} oxşar vəzifəyə götürülüb. Ona başqa iş təklif edilməyib, halbuki şirkətdə {posts} vakant yer vardı.',
    'İddiaçı işə bərpasını, {lost} məcburi işburaxma haqqının və {moral} mənəvi zərərin {p.account} hesabına ödənilməsini, məhkəmə bildirişlərinin {mail} ünvanına və {p.phone} nömrəsinə göndərilməsini xahiş etmişdir.',
    'Cavabdehin nümayəndəsi {agent.full} iddianı tanımayaraq izah etmişdir ki, sifarişlər azaldığından ştat cədvəli dəyişdirilib. {p_dot} {warned:loc} {notice} nömrəli xəbərdarlıqla tanış edilib, imzadan imtina etdiyindən bildiriş sifarişli məktubla ({post}) göndərilib. [{niece.given} kompüter proqramlarını bilir, ali təhsillidir|{niecelist} iki dil bilir və ali təhsillidir], ona görə üstünlük ona verilib. {fresh.given} isə tamam başqa istiqamətdə işləyir. {stafferlist} vakansiyaların siyahısını da iddiaçıya [göstərib|oxuyub].',
    'Şahid {mate.full} demişdir ki, {p.given} ilə bir otaqda oturub. {warned:loc} {staffer.given} otağa girib kağız oxumayıb, sadəcə “{p.given}, sən çıxırsan” deyib. {head.given} müəllim də həmin ay iclasda {niece.given:gen} daimi qalacağını elan edib. [{fresh.given} indi {p.surname:gen} masasında oturur.|{fresh.given} gələndən {p.given:gen} proqramdakı adı ona verilib.] Mesajları {chat} nömrəsindən alıblar, orada xəbərdarlıqdan söz getmir.',
    'Şöbə müdiri olmuş {chief.full} şahid qismində bildirmişdir ki, özü də sonradan işdən çıxıb. Siyahını tərtib edəndə {p.init:acc} yox, başqa yeri ixtisara təklif edib, lakin {headgen} göstərişi ilə dəyişilib. {p.gs} diplomlu ({diploma}) və təcrübəli idi, {niece.surname} isə hesabatı tək tutmurdu. [{guard.given} də bilir ki, {p.given} axşam saat səkkizə kimi qalırdı.|Axşamlar ofisi bağlayan {guard.given} kişi {p.given:acc} həmişə ən axıra qalan görüb.]',
    {
      p: 'Dövlət Əmək Müfəttişliyinin {inspect} nömrəli cavabında xəbərdarlıq müddətinin hesablanmasında nöqsan olduğu [göstərilir|qeyd edilib]. İddiaçının həyat yoldaşı {husband.init} yazılı izahatında zərfi poçtdan özünün götürdüyünü, içində xəbərdarlıq deyil, {dismissal} nömrəli əmrin surəti olduğunu yazmışdır.',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{law} əsasən işçilərin sayı azaldıldıqda əmək müqaviləsi işəgötürən tərəfindən ləğv edilə bilər. {warn} görə işçi müəyyən edilmiş müddət qabaqcadan rəsmi xəbərdar edilməli, {prefer} isə yüksək ixtisaslı işçinin işdə saxlanılmasına üstünlük verir.',
    {
      p: '{mategen} və {chiefgen} ifadələri xəbərdarlığın verilmədiyini, {niece.init:gen} isə ixtisasca üstün olmadığını göstərir. {fresh.surname} işə götürüldüyündən ixtisarın həqiqi olduğu da sübut edilməyib. {forced} əsasən {p_last} işə bərpa edilməli, məcburi işburaxma haqqı ödənilməlidir.',
      only: ['granted'],
    },
    {
      p: 'Bildiriş {p.surname:dat} gec çatdığından əmr ləğv edilməlidir, lakin {chief.surname:gen} ifadəsi ilə mənəvi zərərin həcmi təsdiqlənmir. {head.init} tərəfindən iddiaçıya münasibətdə təhqir faktı da müəyyən edilməyib, buna görə zərər {small} həddində qəbul edilir.',
      only: ['partly-granted'],
    },
    {
      p: 'Ştat cədvəli real dəyişib, {p_last} poçt bildirişini alıb. {mate.surname} və {chief.init} cavabdehlə mübahisədə olan keçmiş işçilərdir, {chiefgen} dediyi sənədlə təsdiqlənmir. {fresh.given:gen} vəzifəsi başqadır, {niece.surname:gen} qohumluğu isə özü-özlüyündə ixtisarı qanunsuz etmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 70, 77, 78 və 300-cü, Mülki Prosessual Məcəllənin 216–218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {dismissal} nömrəli əmr ləğv edilsin, {p.full} əvvəlki vəzifəsinə bərpa edilsin, {c.full:abl} onun xeyrinə {lost} məcburi işburaxma haqqı və {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.full} işə bərpa edilsin, {c.full:abl} onun xeyrinə {lost} məcburi işburaxma haqqı və {small} mənəvi zərər tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

/** The driver, whoever sat beside or against him, and the garage's people. */
function roadCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'cavabdeh', sex: 'm', minAge: 25, maxAge: 56 });
  return {
    p,
    nephew: person('nephew', { sex: 'm', minAge: 19, maxAge: 30 }),
    wife: person('wife', { sex: 'f', minAge: 24, maxAge: 52 }),
    other: ofElsewhere(make, person('other', { minAge: 25, maxAge: 66 }), [
      undefined,
      undefined,
      undefined,
      ['Nəcəfpur', 'Behruz'],
      ['Tkaçenko', 'Gennadi', 'İllarionoviç'],
      ['Qabunia', 'Tengiz'],
    ]),
    rider: person('rider', { sex: 'f', minAge: 20, maxAge: 70 }),
    sender: person('sender', { role: 'şahid', minAge: 30 }),
    keeper: person('keeper', { role: 'şahid', sex: 'm', minAge: 38, maxAge: 66 }),
    master: person('master', { sex: 'm', minAge: 28, maxAge: 62 }),
    seller: person('seller', { sex: 'm', minAge: 30 }),
    head: person('head', { minAge: 36 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
    jurist: person('jurist', { role: 'nümayəndə' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function roadPapers(make: Make) {
  const of = shapesOf(make);
  return {
    contract: of.contract('contract', '###-s|ƏM-####|0##|S-##'),
    policy: of.contract('policy', 'İS-######|AVS-#######|KS/####/##'),
    repair: of.contract('repair', 'TX-##/&|##-t|###/&'),
    proxy: of.paper('proxy', '##|&/E-##|ET-###'),
    lawyer: of.paper('lawyer', '@@-####|######|OR № ####'),
    licence: of.paper('p', '@@ ######|AB № ######|@@######'),
    handed: of.paper('handed', '##-t|TT-###|#/&'),
    waybill: of.paper('waybill', '######|YV-####|&-#####'),
    protocol: of.paper('protocol', '@@ № ######|BDYP-#######|İX ######'),
    fined: of.paper('fined', '####/&|QR-#####|@@######'),
    opinion: of.paper('opinion', '###/&-e|ƏR-###|##-##/&'),
    bill: of.paper('bill', '####|HF-###/&|Q-#####'),
    asked: of.paper('asked', '##/&|İZ-##|1##'),
    held: of.paper('held', '##-t|T-##/&|2##'),
    refusal: of.paper('refusal', '##/###-&|SH-####|&/####'),
    plate: of.plate('van', '##-@@-###|10 @@ ###|90@@###|77-@@-###'),
    second: of.plate('other', '99-@@-###|50 @@ ###|##-@@-###'),
    vin: of.plate('van', 'WDB9066571S######|XTH330232@#######|WF0XXXTTF@@######|NM0AXXTTF@A######'),
    call: of.phone('nephew', '(051) ### ## ##|+994 55 ###-##-##|0707######|(010) ###-##-##'),
    sendercall: of.phone('sender', '(012) 4## ## ##|+994 12 5## ## ##|(099) ###-##-##'),
    road: of.place(
      'road',
      'Bakı–Qazax yolunun 214-cü kilometrliyində|Şəmkir keçidi yaxınlığında|dairəvi yolun bazar döngəsində|Xırdalan körpüsünün altında|Yevlax dairəsində',
      'loc',
    ),
    yard: of.address(
      'yard',
      'Dəmirçi küçəsi, ev %|Q.Əsgərov küç. %|2-ci Zavod döngəsi, ev %|Tofiq Bəhramov küçəsi %',
    ),
    workshop: make.mark(
      make.dice.pick(['“Təkər-Servis”', '“Usta Qaraj”', '“Motor dünyası”', '“Qardaşlar”']),
      ...(['company', 'direct', 'workshop'] as const),
    ),
    now: of.work(
      'p',
      'taksi şirkətində sürücü|kartof anbarında yükləyici|qazma briqadasında traktorçu|su satışı maşınında sürücü',
    ),
  };
}

/** A firm claims from its former driver what the repair of a van cost; he lays it on worn brakes and on the rider of the other car. */
const VAN: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-employer-claims-van-damage',
  category: 'Əmək mübahisələri - İşçinin işəgötürənə vurduğu maddi ziyanın ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 3 },
  cast: {
    c: { as: 'company', trade: ['supply', 'work'], role: 'iddiaçı' },
    ins: { as: 'company', trade: 'insurer' },
  },
  facts: (make) => {
    const cast = roadCast(make);
    const { keeper, sender, master, wife, nephew } = cast;
    const filed = make.day(90, 140);
    return {
      ...cast,
      ...roadPapers(make),
      ...waysOf(make, cast),
      keepergen: apart(make, keeper, 'gen'),
      sendergen: apart(make, sender, 'gen'),
      masterabl: apart(make, master, 'abl'),
      nephewdat: apart(make, nephew, 'dat'),
      wifelist: listed(make, wife),
      older: olderCase(make, filed.iso),
      law: stays(make, 'Əmək Məcəlləsinin 191 və 195-ci maddələrinə'),
      limit: stays(make, 'Əmək Məcəlləsinin 198-ci maddəsinə'),
      full: stays(make, 'Əmək Məcəlləsinin 199-cu maddəsində'),
      ...{ filed, hired: make.day(900, 1600), crashed: make.day(330, 400) },
      repaired: make.day(270, 310),
      left: make.day(230, 260),
      hour: make.dice.pick(['04:40', '05:15', '22:30', '23:10']),
      cost: make.money(2400, 14000, 10),
      wage: make.money(500, 1100, 10),
      kept: make.money(150, 450, 10),
      parts: make.money(700, 2300, 10),
      km: make.dice.int(160, 420),
    };
  },
  present:
    'iddiaçının nümayəndəsi {jurist.full:gen} (etibarnamə {proxy}), cavabdeh {p.full:gen}, [onun vəkili|müdafiəsini həyata keçirən vəkil] {advocate.full:gen} ({lawyer} nömrəli order) iştirakı ilə',
  subject:
    '{c.full:gen} {p.full:dat} qarşı [işçinin vurduğu maddi ziyanın ödənilməsi|əmək vəzifələrini yerinə yetirərkən vurulmuş ziyanın tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {c} {filed:loc} məhkəməyə müraciət edərək [göstərmişdir|bildirmişdir] ki, {p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, sürücülük vəsiqəsi {licence}, ünvan: {p.address}) {hired:abl} {contract} nömrəli müqavilə ilə sürücü işləmiş, ayda {wage} əməkhaqqı almışdır. {plate} dövlət nömrə nişanlı, {vin} ban nömrəli furqon ona {handed} nömrəli təhvil-təslim aktı ilə verilmişdir.',
    '{crashed:loc} saat {hour} radələrində {road} cavabdehin idarə etdiyi furqon {other.full:gen} idarə etdiyi {second} nişanlı minik avtomobili ilə toqquşmuşdur. [Minikdə olan {rider.full} xəsarət almışdır.|Həmin avtomobildə {rider.full} də olmuş, qolu əzilmişdir.] Yol polisi inspektoru {inspector.full} {protocol} nömrəli protokol tərtib etmiş, {fined} nömrəli qərarla {p.surname} cərimə edilmişdir.',
    'Furqon {repair} nömrəli müqavilə ilə {workshop} sexində usta {master.full} tərəfindən təmir edilmiş, {repaired:loc} {cost} məbləğində hesab ({bill}) ödənilmişdir. Ehtiyat hissələri {seller.full:abl} alınıb. {ins} {policy} nömrəli sığorta üzrə ödənişdən {refusal} nömrəli məktubla imtina edib, çünki sükan arxasında [siyahıda olmayan şəxsin oturması ehtimal olunurdu|başqa adamın oturduğu iddia edilirdi]. Cavabdeh {left:loc} işdən çıxıb, hesablaşmadan {held} nömrəli əmrlə {kept} tutulub.',
    'İddiaçının nümayəndəsi {jurist.full} əlavə etmişdir ki, furqon həmin gecə yol vərəqəsində ({waybill}) göstərilməyən istiqamətdə işlədilib: {p.given} onu qarajda saxlamayıb, {yard} ünvanında, qohumunun həyətində qoyub, maşını da bacısı oğlu {nephew.full} sürüb. [{nephew.given} ({call}) həmin gecə toydan qayıdırmış.|{nephewdat} məxsus {call} nömrəsi qəza vaxtı həmin yerdə olub.] Direktor {head.full} {asked} nömrəli yazılı izahat tələb etmiş, cavabdeh onu [verməmişdir|imzalamamışdır].',
    'Cavabdeh iddianı qəbul etməyərək izah etmişdir ki, sükan arxasında özü idi, {nephew.given} evdə yatırdı, bunu həyat yoldaşı {wife.gs} da bilir. Tormozun işləmədiyini qarajın müdiri {keeper.sg:dat} iki dəfə deyib, o isə “bir həftə də apar” cavabını verib. {km} kilometrlik reysə onu dispetçer {sender.gs} telefonla ({sendercall}) göndərib, vərəqəni sabah düzəldəcəyini deyib. {other.given} isə yola [siqnalsız çıxıb|arxaya baxmadan çıxıb]. Hazırda {now} işləyir, {wifelist} və iki uşağı onun himayəsindədir.',
    'Şahid {keeper.full} ifadə vermişdir ki, furqona qışda baxış keçirilib, {p.gs:abl} şikayət eşitməyib. Maşını qəzadan sonra {master.given} götürəndə köhnə tormoz bəndləri [hələ üstündə idi|yeyilmiş halda idi]. Şahid {sender.full} isə demişdir ki, həmin gecə {head.given} ona zəng vurub, yükün səhərə çatmalı olduğunu tapşırıb, o da {p.given:dat} xəbər verib. [{nephew.given} adlı adamı tanımır.|{nephew.given:acc} heç vaxt görməyib.] {keeper.given} baxış jurnalını sonradan doldururdu.',
    {
      p: 'Avtotexniki ekspert {expert.full} {opinion} nömrəli rəyində tormoz sisteminin aşınmış olduğunu, toqquşmaya isə məsafə saxlanılmamasının da təsir etdiyini göstərmişdir. {masterabl} alınmış yazılı izahatda köhnə bəndlərin atıldığı, {seller.init} tərəfindən verilmiş hissələrin {parts} dəyərində olduğu yazılıb.',
      chance: 0.8,
    },
    {
      p: '{rider.surname:gen} xəsarətinə görə {other.surname} barəsində də {older} nömrəli iş üzrə qətnamə qəbul edilib, orada {rider.given} zərərin təkcə {p_last} tərəfindən vurulmadığını, [hər iki sürücünün təqsirli olduğunu|yola çıxan avtomobilin də dayanmadığını] bildirib.',
      chance: 0.55,
    },
  ],
  reasoning: [
    '{law} əsasən işçi işəgötürənə vurduğu həqiqi ziyana görə təqsiri və səbəbli əlaqə sübut edildikdə maddi məsuliyyət daşıyır. {limit} görə işçi, qanunda göstərilən hallar istisna olmaqla, orta aylıq əməkhaqqından artıq olmayan məbləğdə məsuliyyət daşıyır; tam maddi məsuliyyət halları {full} sadalanıb.',
    {
      p: 'Furqon yol vərəqəsində göstərilməyən istiqamətdə, {p.init:gen} şəxsi məqsədi üçün işlədilib, {keepergen} ifadəsi bunu təsdiq edir. {sendergen} dediyi tapşırıq sənədlə təsdiqlənmir, {wife.given} isə maraqlı şəxsdir. {fined} nömrəli qərardan şikayət verilməyib, buna görə ziyan tam həcmdə ödənilməlidir.',
      only: ['granted'],
    },
    {
      p: '{sender.surname:gen} ifadəsindən görünür ki, reys {head.init:gen} tapşırığı ilə yerinə yetirilib, {nephew.init:gen} sükan arxasında olması sübut edilməyib. Tam məsuliyyət halları yoxdur, {p_last} məsafəni saxlamadığından bir aylıq əməkhaqqı məbləğində cavabdehdir.',
      only: ['partly-granted'],
    },
    {
      p: '{expert.init:gen} rəyi tormozun nasazlığını təsdiq edir, bunu {keeper.surname} bilirdi. İşəgötürən saz maşın verməyib, {head.surname:gen} tapşırığı ilə sürücü gecə yola çıxıb, {other.surname:gen} təqsiri də araşdırılmayıb. {master.surname:gen} hesabında köhnəlmiş hissələrin dəyəri də var.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 191, 195, 198 və 199-cu, Mülki Prosessual Məcəllənin 77, 216–218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full:abl} {c.full:gen} xeyrinə {cost} maddi ziyan tutulsun, ödənişin {c.account} hesabına köçürülməsi müəyyən edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.full:abl} {c.full:gen} xeyrinə {wage} maddi ziyan tutulsun, qalan hissədə tələb rədd edilsin.',
    ],
    dismissed: ['{c.full:gen} {p.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SEALED_LABOUR_MORE: readonly Family[] = [CUT, VAN];
