import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, digitsOf, lifeDay, stays } from '../families/name-endings.ts';
import { shapesOf, waysOf } from '../families/named-shapes.ts';
import { apart, kinOf, listed } from '../families/owed-sums.ts';

/** The trader, the kin who sent money, the buyers and suppliers whose payments were counted, and the shop's people. */
function traders(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 34, maxAge: 58 });
  return {
    p,
    brother: person('brother', {
      ...{ surname: p.name.surname, father: p.father, sex: 'm' as const },
      ...{ minAge: 30, maxAge: 60 },
    }),
    mother: person('mother', { sex: 'f', minAge: 62, maxAge: 84 }),
    landlord: person('landlord', { minAge: 40 }),
    bookkeeper: person('bookkeeper', { sex: 'f', minAge: 28, maxAge: 60 }),
    helper: person('helper', { minAge: 19, maxAge: 30 }),
    buyer: person('buyer', { sex: 'm', minAge: 30 }),
    second: person('second', { sex: 'f', minAge: 30 }),
    supplier: ofElsewhere(make, person('supplier', { sex: 'm', minAge: 32 }), [
      undefined,
      undefined,
      undefined,
      ['Yalçınkaya', 'Erdinç'],
      ['Xosrovşahi', 'Kamran'],
      ['Bolkvadze', 'Zurab'],
    ]),
    neighbour: person('neighbour', { role: 'şahid', sex: 'm', minAge: 33, maxAge: 66 }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function traderPapers(make: Make) {
  const of = shapesOf(make);
  const last = digitsOf(make, 4);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    sellervoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'supplier'),
    card: make.mark(
      make.dice.pick([
        `4169 73** **** ${last}`,
        `5103 **** **** ${last}`,
        `4127-****-****-${last}`,
      ]),
      ...(['card', 'direct', 'p'] as const),
    ),
    rent: of.contract('rent', 'İC-##/&|##/&|1##-i|0#-#'),
    order: of.paper('order', '@@-####|######|№ ####'),
    audit: of.paper('audit', '&###########|SV-####/&|####-s'),
    act: of.paper('act', '&##########-a|VY-#####|###/&'),
    decision: of.paper('decision', '&###########|##-Q/####|VQ-#####'),
    complaint: of.paper('complaint', 'ŞK-####|##/&-####|5###'),
    reply: of.paper('reply', '##/#/####|AŞ-###/&|###-x'),
    invoice: of.paper('invoice', 'EQF-########|MT&##########|A ########'),
    wire: of.paper('wire', 'ZK-#######|###-###-###|40########'),
    statement: of.paper('statement', '##-##/####|BÇ-#####|###/&-h'),
    receipt: of.paper('receipt', '####-q|QB-#####|00####'),
    clinic: of.paper('mother', '####/&|Ç-####|№ ###'),
    phone: of.phone('second', '(055) ###-##-##|+994 70 ### ## ##|051#######|(010) ### ## ##'),
    mail: of.email('bookkeeper', 'hesabat##~mektub.example|muhasib.###~poct.example'),
    shop: make.mark(
      make.dice.pick(['“Usta yeri”', '“Boya dünyası”', '“Bərəkət tikinti”', '“Ev-bağ”']),
      ...(['company', 'direct', 'shop'] as const),
    ),
    spot: of.place(
      'spot',
      'Köhnə avtovağzalın yanındakı bazarda|“Mehdiabad” tikinti bazarında|Zavod qəsəbəsindəki yarmarkada|dəmir yolu stansiyasının arxasındakı cərgədə',
      'loc',
    ),
    point: of.address(
      'landlord',
      'Ə.Cavad küç. %|Sənaye küçəsi %, mağaza #|Xaqani küçəsi, bina %|Bülbül pr. %, qeyri-yaşayış sahəsi',
    ),
    ill: of.health(
      'mother',
      'ürək damarlarının daralması|öd kisəsinin iltihabı|katarakta|bud-çanaq oynağının sınığı',
    ),
    job: of.work(
      'buyer',
      'kənd bələdiyyəsində mexanizator|dəmiryol deposunda çilingər|şəhər xəstəxanasında təsərrüfat işləri üzrə müdir|pambıq zavodunda növbə ustası',
    ),
  };
}

/** A shopkeeper contests a tax assessment that took relatives' transfers to a private card for the shop's receipts. */
const TAX: Family = {
  key: 'sealed15-trader-tax-assessment',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Vergi orqanının qərarının ləğv edilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 3 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Azərbaycan Respublikasının İqtisadiyyat Nazirliyi yanında Dövlət Vergi Xidməti',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const cast = traders(make);
    const { brother, neighbour, landlord, helper, second } = cast;
    return {
      ...cast,
      ...traderPapers(make),
      ...waysOf(make, cast),
      brothergen: apart(make, brother, 'gen'),
      neighbourgen: apart(make, neighbour, 'gen'),
      helperacc: apart(make, helper, 'acc'),
      landlordlist: listed(make, landlord),
      secondlist: listed(make, second),
      code: stays(make, 'Vergi Məcəlləsinin 38 və 42-ci maddələrinə'),
      fine: stays(make, 'Vergi Məcəlləsinin 58.1-ci maddəsi'),
      staff: stays(make, 'Vergi Məcəlləsinin 58.10-cu maddəsinə'),
      procedure: stays(make, '“İnzibati icraat haqqında” Qanunun 23, 24 və 59-cu maddələrinə'),
      began: make.day(300, 340),
      ended: make.day(250, 285),
      decided: make.day(215, 240),
      appealed: make.day(180, 205),
      replied: make.day(140, 165),
      filed: make.day(75, 120),
      wired: make.day(560, 700),
      sold: make.day(420, 540),
      tax: make.money(3200, 19000, 10),
      penalty: make.money(900, 7000, 10),
      sent: make.money(1500, 6000, 50),
      debt: make.money(400, 1800, 20),
      goods: make.money(2000, 9500, 50),
      left: make.money(300, 2400, 10),
      fee: make.money(180, 650, 10),
      months: make.dice.pick(['on iki', 'on səkkiz', 'iyirmi dörd']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, [onun nümayəndəsi vəkil {advocate.full:gen} (order {order})|vəkili {advocate.full:gen} ({order} nömrəli order)], cavabdehin nümayəndəsinin iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı [əlavə vergi və maliyyə sanksiyası hesablanması barədə qərarın ləğvi|səyyar vergi yoxlamasının nəticəsi üzrə qərarın etibarsız hesab edilməsi] tələbinə dair inzibati işə',
  story: [
    'İddiaçı {p.full} ({p.birth} təvəllüdlü, FİN {p.fin}, VÖEN {voen}, ünvan: {p.address}) {filed:loc} məhkəməyə [müraciət edərək bildirmişdir|verdiyi iddiada göstərmişdir] ki, fərdi sahibkar kimi {spot} {shop} adlı dükanda boya, kafel və santexnika malları satır. Dükanın yeri ({point}) {rent} nömrəli müqavilə ilə {landlord.full:abl} icarəyə götürülüb. Sadələşdirilmiş vergi ödəyicisidir, bəyannamələri onun adından mühasib {bookkeeper.full} ({mail}) təqdim edib.',
    '{began:loc} {audit} nömrəli qərarla onun fəaliyyətinin {months} aylıq dövrünü əhatə edən səyyar vergi yoxlaması başlanmış, {ended:loc} {act} nömrəli akt tərtib olunmuşdur. {decided} tarixli {decision} nömrəli qərarla {tax} vergi və {penalty} maliyyə sanksiyası hesablanmışdır. [Aktda dövriyyə şəxsi kartdakı mədaxilə görə müəyyən edilib.|Hesablama şəxsi karta daxil olan məbləğlər əsasında aparılıb.]',
    'İddiaçının sözlərinə görə, {card} nömrəli kart şəxsi kartıdır və ora ticarətlə bağlı olmayan pullar da gəlir. Belə ki, {wired:loc} Rusiyada yaşayan qardaşı {brother.full} {wire} nömrəli köçürmə ilə {sent} göndərib. Bu pul anaları {mother.full:gen} müalicəsi üçün idi: ona {ill} diaqnozu qoyulmuşdu (xəstəlik tarixindən çıxarış {clinic}). [{buyer.full} isə {debt} şəxsi borcunu qaytarıb.|{debt} məbləği isə dostu {buyer.full} götürdüyü borcun əvəzində qaytarıb.] {second.gs} ({phone}) qızının toyu üçün ondan borc aldığı pulu hissə-hissə köçürüb.',
    'Həmçinin yoxlayıcılar {sold:loc} {supplier.full:abl} (VÖEN {sellervoen}) alınmış {goods} dəyərində malı sənədsiz hesab ediblər, halbuki {invoice} nömrəli elektron qaimə-faktura var. Dükanda olan {helper.full} isə işçi deyil, [qonşu dükana gəlib|həmin gün sadəcə yük boşaltmağa kömək edib], buna baxmayaraq onun barəsində ayrıca sanksiya tətbiq edilib. Şikayət ({complaint}) {appealed:loc} verilib, {replied} tarixli {reply} nömrəli cavabla təmin edilməyib.',
    'Cavabdehin nümayəndəsi iddianın rədd edilməsini xahiş edərək göstərmişdir ki, bankdan alınmış {statement} nömrəli çıxarışda karta ayda otuzdan çox mədaxil görünür, göndərənlərin arasında dükanın daimi alıcıları da vardır. [{supplier.gs:abl} alınmış malın qaiməsi yoxlamadan sonra təsdiqlənib.|{supplier.given} qaiməni yalnız akt tərtib ediləndən sonra təsdiqləyib.] {helperacc} isə müşahidə zamanı iki gün dalbadal kassa arxasında görüblər, özü də izahatında {p.given:gen} yanında gündəlik haqla çalışdığını yazıb.',
    'Məhkəmədə şahid {neighbour.full} ifadə vermişdir ki, yandakı dükanda lampa satır, {p.gs:acc} on ildir tanıyır. {helper.given} [onun bacısı oğludur|öz qardaşı oğludur], yay tətilində ona kömək edirdi, {p.surname} üçün işləməyib. {buyer.given:acc} da tanıyır: {job} işləyir, mal almaq üçün yox, borc üçün gəlib-gedirdi. {landlord.given} [hər ayın əvvəlində icarə haqqını almağa gəlirdi|icarə pulunu nağd götürüb qəbz ({receipt}) yazırdı].',
    {
      p: 'Mühasib {bookkeeper.init} yazılı izahatında bildirmişdir ki, {fee} xidmət haqqı da, icarə haqqı da ({landlordlist}, {receipt} nömrəli qəbz) xərc kimi uçota alınıb, {p_last} ona şəxsi kartın çıxarışını heç vaxt verməyib.',
      chance: 0.7,
    },
    {
      p: 'İddiaçının vəkili {advocate.init} məhkəməyə {brothergen} notarial qaydada təsdiq edilmiş ərizəsini və {secondlist} tərəfindən yazılmış iltizamı təqdim etmişdir. [{brother.given} ərizədə anasının müalicəsinə pul göndərdiyini təsdiq edir.|Ərizədə {mother.given} xanımın əməliyyatı üçün pul göndərildiyi yazılıb.]',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{code} əsasən vergi orqanı səyyar yoxlamada yalnız vergitutma obyektinin müəyyən edilməsi üçün zəruri sənədləri araşdırır və dövriyyəni ilkin uçot sənədləri əsasında hesablayır. {procedure} görə inzibati orqan işin hallarını hərtərəfli araşdırmalı, aktını əsaslandırmalıdır.',
    {
      p: '{brother.init:gen} köçürməsi, {buyer.init:gen} borcu və {second.surname:gen} ödənişləri malların satışı ilə bağlı deyil; cavabdeh bunun əksini sübut etməmişdir. {invoice} nömrəli qaimənin olması {supplier.surname:abl} alınmış malın sənədli olduğunu göstərir. {neighbourgen} ifadəsindən {helper.given:gen} işçi olmadığı da görünür.',
      only: ['granted'],
    },
    {
      p: '{brother.surname:gen} göndərdiyi {sent} və {buyer.given:gen} qaytardığı {debt} dövriyyəyə daxil edilə bilməz. {helper.surname} barəsində isə müşahidə protokolu və özünün izahatı əmək münasibətini təsdiq edir, {staff} uyğun sanksiya əsaslıdır. {neighbour.init:gen} qohumluğu onun ifadəsini tək başına kifayət etmir.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı {second.init:abl} və {buyer.surname:abl} gələn məbləğlərin borc olduğunu yazılı sübutla təsdiq etməmişdir. {supplier.surname:gen} qaiməsi yoxlamadan sonra təsdiqlənmişdir, {helper.init:gen} izahatı isə {neighbour.surname:gen} ifadəsi ilə ziddiyyət təşkil edir. {fine} düzgün tətbiq olunmuşdur.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 14, 70 və 72-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d:gen} {p.full:gen} barəsində {decided} tarixli {decision} nömrəli qərarı ləğv edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {decision} nömrəli qərar {left} məbləğindən artıq hissədə ləğv edilsin, qalan hissədə {p.full:gen} iddiası rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməsin.'],
  },
};

/** The young man, his ill mother and dead father, those of the kin who might look after her, and the neighbours. */
function household(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 50, maxAge: 68 });
  const kin = { surname: father.name.surname, father: father.name.given };
  const sister = person('sister', { sex: 'f', father: kin.father, minAge: 25, maxAge: 36 });
  return {
    father,
    p: person('p', { role: 'iddiaçı', ...kin, sex: 'm', house: true, minAge: 19, maxAge: 25 }),
    mother: person('mother', { sex: 'f', surname: kin.surname, minAge: 46, maxAge: 62 }),
    elder: person('elder', { ...kin, sex: 'm', minAge: 26, maxAge: 38 }),
    sister,
    groom: person('groom', { sex: 'm', surname: sister.name.surname, minAge: 28, maxAge: 44 }),
    baby: person('baby', { surname: sister.name.surname, minAge: 1, maxAge: 4 }),
    bride: ofElsewhere(make, person('bride', { sex: 'f', minAge: 24, maxAge: 36 }), [
      undefined,
      undefined,
      ['Demirtaş', 'Gülşah'],
      ['Zaxarçenko', 'Alina', 'Valeryevna'],
      ['Lomidze', 'Nino'],
    ]),
    aunt: person('aunt', {
      role: 'şahid',
      sex: 'f',
      father: father.father,
      minAge: 45,
      maxAge: 72,
    }),
    neighbour: person('neighbour', { role: 'şahid', minAge: 35, maxAge: 70 }),
    boss: person('boss', { sex: 'm', minAge: 32 }),
    nurse: person('nurse', { sex: 'f', minAge: 30, maxAge: 58 }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function householdPapers(make: Make) {
  const of = shapesOf(make);
  return {
    order: of.paper('order', '######|@@-####|OR-####'),
    summons: of.paper('summons', 'ÇV-#####|######|##-@ ####'),
    decision: of.paper('decision', '##/&|ÇK-###|&-##|3##'),
    protocol: of.paper('protocol', '##-p|#/&|PR-###'),
    request: of.paper('request', 'M-####|##/###-&|@-#####'),
    reply: of.paper('reply', '##/#-####|ÇX-###/&|5/####'),
    certificate: of.paper('mother', 'TSEK-######|ƏD № ######|2-######'),
    history: of.paper('mother', '####/&|XT-####|#####'),
    death: of.paper('father', 'AZ-Ö № ######|AA № #######|R-Ö ######'),
    wedding: of.paper('sister', 'AZ-N № ######|BB № #######|NŞ-#####'),
    household: of.paper('household', '###|TA-##/&|##-a'),
    seen: of.paper('seen', '####-ç|X######|SG-#####'),
    ticket: of.paper('p', 'HV-@ ######|AB № ######|######'),
    contract: of.contract('contract', 'ƏM-##/&|###/&|1##'),
    phone: of.phone('elder', '+90 53# ### ## ##|+7 92# ###-##-##|+995 59# ## ## ##'),
    call: of.phone('p', '(070) ###-##-##|0557######|+994 10 ### ## ##|077 ### ## ##'),
    plate: of.plate('groom', '##-@@-###|50-@@-###|## @@ ###'),
    far: of.address(
      'sister',
      'Yeni həyat küçəsi, ev %|Ş.Qurbanov küç. %|4-cü köndələn, ev %|Bağlar məhəlləsi, ev %',
    ),
    village: of.place(
      'village',
      'Qaraqoyunlu kəndinə|Yuxarı Tala kəndinə|Göyçəli kəndinə|Hacıqədirli kəndinə|Narışlar kəndinə',
      'dat',
    ),
    ill: of.health(
      'mother',
      'dağınıq skleroz|xroniki böyrək çatışmazlığı|insultdan sonrakı iflic|revmatoid artrit|ikitərəfli qlaukoma',
    ),
    work: of.work(
      'p',
      'avtoyuma məntəqəsində köməkçi|çörək sexində xəmirkar|mebel sexində cilalayıcı|istixana təsərrüfatında fəhlə',
    ),
    study: of.work(
      'elder',
      'Elazığ şəhərində mebel fabrikində|Tümen şəhərində tikintidə|Batumi limanında|Samsunda yeyinti müəssisəsində',
      'loc',
    ),
  };
}

/** A young man contests the call-up commission's refusal of a deferment: he says that nobody else looks after his ill mother. */
const DEFERMENT: Family = {
  key: 'sealed15-call-up-deferment',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Həqiqi hərbi xidmətə çağırışdan möhlət hüququ',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Azərbaycan Respublikasının Səfərbərlik və Hərbi Xidmətə Çağırış üzrə Dövlət Xidməti',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const cast = household(make);
    const { father, elder, neighbour, aunt, boss, groom } = cast;
    const death = lifeDay(make, 'father', 2, 9);
    const wed = lifeDay(make, 'sister', 4, 7);
    return {
      ...cast,
      ...householdPapers(make),
      ...waysOf(make, cast),
      ...{ deathday: death.day, deathyear: death.year, wedday: wed.day, wedyear: wed.year },
      clan: kinOf(make, father, 'gen'),
      eldergen: apart(make, elder, 'gen'),
      neighbourgen: apart(make, neighbour, 'gen'),
      auntgen: apart(make, aunt, 'gen'),
      bosslist: listed(make, boss),
      groomabl: apart(make, groom, 'abl'),
      law: stays(
        make,
        '“Hərbi vəzifə və hərbi xidmət haqqında” 23 dekabr 2011-ci il tarixli 274-IVQ nömrəli Qanunun',
      ),
      procedure: stays(make, '“İnzibati icraat haqqında” Qanunun 21 və 24-cü maddələri'),
      right: stays(make, 'Konstitusiyanın 76-cı maddəsinin I hissəsinə'),
      summoned: make.day(170, 200),
      asked: make.day(150, 168),
      decided: make.day(120, 145),
      appealed: make.day(100, 118),
      filed: make.day(50, 80),
      checked: make.day(25, 45),
      ...make.dice.pick([
        { group: 'birinci', degree: '81–100' },
        { group: 'ikinci', degree: '61–80' },
      ]),
      km: make.dice.int(35, 140),
      since: make.dice.int(2, 6),
      wage: make.money(350, 700, 10),
      help: make.money(100, 300, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {advocate.full:gen} ([order {order}|{order} nömrəli order əsasında]), cavabdehin nümayəndəsinin iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı [çağırış komissiyasının qərarının ləğvi və çağırışdan möhlət verilməsi vəzifəsinin qoyulması|ailə vəziyyətinə görə möhlət verilməsindən imtina barədə qərarın ləğvi] tələbinə dair inzibati işə',
  story: [
    '{p.full} ({p.birthdot} təvəllüdlü, {p.idcard}, FİN {p.fin}, {p.address} ünvanında yaşayır, telefon {call}) iddia ərizəsində [göstərmişdir|bildirmişdir] ki, {summoned:loc} ona {summons} nömrəli çağırış vərəqəsi təqdim edilib. {asked:loc} {request} nömrəli ərizə ilə ailə vəziyyətinə görə möhlət istəyib. {decided} tarixli {decision} nömrəli qərarla ([iclas protokolu|protokol] {protocol}) müraciəti rədd edilib, {appealed:loc} verdiyi şikayətə isə {reply} nömrəli mənfi cavab alıb.',
    'İddiaçının atası {father.full} {deathyear} {deathday} tarixində vəfat etmişdir (ölüm haqqında şəhadətnamə {death}). Anası {mother.full} {ill} səbəbindən {group} qrup əlilliyi olan şəxsdir ({certificate} nömrəli arayış, orqanizmin funksiyalarının {degree} faiz pozulması), ayağa qalxa bilmir, [yeməyini də oğlu verir|dərmanını, yeməyini oğlu verir]. Müalicəyə aid {history} nömrəli xəstəlik tarixçəsi işdədir. Ailəni iddiaçı dolandırır: {contract} nömrəli müqavilə ilə {work} işləyir, ayda {wage} alır. [Sex sahibi {boss.full} onu günorta evə buraxır.|İşəgötürəni {boss.full} nahar vaxtı evə getməyinə icazə verir.]',
    'Cavabdehin nümayəndəsi iddianı qəbul etməyərək bildirmişdir ki, {mother.init:gen} iki yetkin övladı da vardır: oğlu {elder.full} və qızı {sister.full}. Qanuna görə möhlət yalnız qulluq edə biləcək başqa şəxs olmadıqda verilir. [{eldergen} xaricdə işləməsi daimi deyil, sərhəddən keçid məlumatına ({seen}) görə il ərzində iki dəfə gəlib.|{elder.given} il ərzində iki dəfə ölkəyə gəlib (sərhəddən keçid məlumatı {seen}).] {sister.surname} isə {village} köçsə də, [uzaqda yaşamır|anasının yanına gələ bilər].',
    'İddiaçı izah etmişdir ki, qardaşı {since} ildir {study} işləyir, orada {bride.gs} ilə evlənib və qayıtmaq fikrində deyil. {elder.given} ({phone}) ayda {help} göndərir, başqa köməyi yoxdur. Bacısı {wedyear} {wedday} tarixində {groom.full:dat} ərə gedib (nikah şəhadətnaməsi {wedding}), {km} kilometr aralıda, {far} ünvanında yaşayır, körpəsi {baby.given} olduğundan [evdən çıxa bilmir|anasına qulluq edə bilmir]. Ancaq bayramlarda {groom.given} öz maşını ilə ({plate}) onları bir günlüyə gətirir.',
    'Şahid {aunt.full} ifadə vermişdir ki, mərhum {father.gs:gen} bacısıdır, özü qocadır, kömək edə bilmir. {mother.given} neçə ildir yataqdadır, {p.given} səhər onun altını dəyişir, sonra işə qaçır. [Gəlini {bride.given} heç görməyib, oğlan toyu orada edib.|{elder.given} toyu orada elədi, {bride.given} bura bir dəfə də gəlməyib.] {sister.given} gəlsə də, uşaqla bir gecədən artıq qala bilmir. [Günortalar iynəni qonşu qadın {nurse.sg} vurur.|İynələri qonşuda yaşayan {nurse.gs} vurur, pul da götürmür.]',
    'Şahid {neighbour.full} demişdir ki, {clan} həyəti ilə onun həyəti bitişikdir. {p.gs:acc} uşaqlıqdan tanıyır, atası rəhmətə gedəndən evin kişisi odur. [Keçən qış {mother.given} yıxılanda {p.given} işdə idi, onu yerdən {neighbour_dot} özü qaldırıb.|{nurse.given} olmayanda iynə üçün xəstəxanaya {p.given} aparır, gecələr də yanında o qalır.]',
    {
      p: 'Bələdiyyənin {checked:loc} tərtib etdiyi {household} nömrəli məişət şəraitinə baxış aktında göstərilir ki, evdə yalnız {mother.init} və {p_last} yaşayır, {elder.init} və {sister.init} adına yataq yeri, paltar yoxdur. [Akt qonşulardan {nurse.surname} və {neighbour.surname} tərəfindən də imzalanıb.|Aktı qonşu kimi {nurse.init} də imzalayıb.]',
      chance: 0.75,
    },
    {
      p: 'Vəkil {advocate.init} əlavə etmişdir ki, iddiaçının işlədiyi yerdən alınmış arayışı {bosslist} imzalayıb, arayışda {p.surname:gen} [gündə iki dəfə evə buraxıldığı|növbəsinin qısaldıldığı] yazılıb. Hərbi qeydiyyat vəsiqəsi ({ticket}) iddiaçının özündədir, o, çağırışdan yayınmır.',
      chance: 0.65,
    },
  ],
  reasoning: [
    '{right} görə Vətəni müdafiə hər bir vətəndaşın borcudur. {law} tələbinə əsasən əlilliyi olan valideynini saxlayan və ona qulluq edən çağırışçıya, başqa qulluq edəcək şəxs olmadıqda, ailə vəziyyətinə görə möhlət verilir. {procedure} inzibati orqanı işin hallarını araşdırmağa borclu edir.',
    {
      p: '{auntgen} və {neighbourgen} ifadələri, baxış aktı {mother.init:dat} yalnız iddiaçının qulluq etdiyini göstərir. {elder.init:gen} xaricdə ailə qurması, {sister.surname:gen} isə azyaşlı {baby.given} ilə uzaqda yaşaması onların qulluğunu real etmir; komissiya bunu araşdırmamışdır.',
      only: ['granted'],
    },
    {
      p: 'Komissiya {elder.init:gen} və {sister.init:gen} anaya qulluq edə bilib-bilmədiyini yoxlamamış, {groomabl} və {neighbour.surname:abl} izahat almamışdır. Lakin möhlət vermək komissiyanın səlahiyyətidir, buna görə müraciətə yenidən baxılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: '{mother.init:gen} qızı {sister.init} ölkədə yaşayır və qanuna görə anasını saxlamağa borcludur; {groom.given} ilə nikahı və {baby.given:gen} yaşı bu vəzifəni aradan qaldırmır. {aunt.surname:gen} ifadəsi də {sister.given:gen} evə gəldiyini təsdiq edir. {nurse.surname:gen} köməyi isə kənar qulluğun mümkünlüyünü göstərir.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 32, 70 və 73-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {decided} tarixli {decision} nömrəli qərar ləğv edilsin, {d:gen} üzərinə {p.full:dat} ailə vəziyyətinə görə çağırışdan möhlət vermək vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {decision} nömrəli qərar ləğv edilsin, {d:gen} üzərinə {p.full:gen} {request} nömrəli ərizəsinə yenidən baxmaq vəzifəsi qoyulsun. Qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SEALED_ADMINISTRATIVE_MORE: readonly Family[] = [TAX, DEFERMENT];
