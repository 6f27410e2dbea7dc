import type { Family, Make } from '#demo/family.ts';
import { called, termed } from './clause-shapes.ts';
import { castOf, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { ended, sheets } from './written-marks.ts';

/** A nurse, those who were on duty with her, the patients of those nights, and those who kept the wages. */
function wardPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 30, maxAge: 45 });
  return {
    p,
    head: person('head', { sex: 'm', minAge: 38 }),
    matron: person('matron', { role: 'şahid', sex: 'f', minAge: 40 }),
    orderly: person('orderly', { role: 'şahid', sex: 'f', minAge: 30 }),
    patient: person('patient', { sex: 'm', minAge: 45, maxAge: 84 }),
    patient2: person('patient2', { sex: 'f', minAge: 30, maxAge: 80 }),
    clerk2: person('clerk2', { sex: 'f', minAge: 28 }),
    guard: person('guard', { sex: 'm', minAge: 40 }),
    mother: person('mother', { sex: 'f', surname: p.name.surname, minAge: 66, maxAge: 85 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 26 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function wardFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'XN-####', '##/###'],
    proxy: ['document', '##', '#-##/25', 'E-####'],
    contract: ['contract', 'ƏM-###/21', '##/20', '####-t'],
    notice: ['document', '##########', 'ƏM#######', '###########'],
    order: ['document', '##-ş', '###/k', 'Ə-##', '##/25-ə'],
    roster: ['document', 'NC-##', '##-q', '###/n'],
    diary: ['document', '##/j', 'GJ-###', '###'],
    diploma: ['document', 'TB-I № ######', 'OTT ######', 'AB-İ № #####'],
    certificate: ['document', 'SV-#####', '####/24', 'TİS-####'],
    slip: ['document', '######', 'MV-####', '##/vərəqə'],
    inspection: ['document', '#/##-####', 'DƏM-###/25', '##-#-###'],
    opinion: ['document', '####', 'HM-###', '###/25-h'],
    ssn: ['document@p', '#############', '4############'],
    card: ['card@p', '%C', '%c'],
    bank: ['document', '######', 'ÇH-####', '##########'],
    matronline: ['phone@matron', '(050) ### ## ##', '+994 70 ### ## ##', '077-###-##-##'],
    mail: ['email@clerk2', 'kadr.##@klinika.example', 'muhasib###@poct.example'],
    ward: [
      'workplace',
      'reanimasiya şöbəsində tibb bacısı',
      'cərrahiyyə şöbəsində növbətçi tibb bacısı',
      'hemodializ otağında tibb bacısı',
      'uşaq cərrahiyyəsində böyük tibb bacısı',
    ],
    now: [
      'workplace',
      '19 nömrəli poliklinikada prosedur bacısı',
      'ağıllı məktəb layihəsində tibb işçisi',
      'sanatoriyada masajçı',
      'təcili yardım stansiyasında feldşer',
    ],
    ill: ['sensitive', 'insult', 'böyrək çatışmazlığı', 'öd kisəsinin iltihabı', 'mədə qanaxması'],
    ill2: ['sensitive', 'varikoz genişlənmə', 'hipertoniya krizi', 'bel osteoxondrozu'],
    village: [
      'place',
      'Mərdəkan qəsəbəsi',
      'Biləcəri qəsəbəsi',
      'Qobu qəsəbəsi',
      'Ramana qəsəbəsi',
    ],
  });
}

/** A nurse of a private clinic claims unpaid wages and pay for her nights. */
const NURSE: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-nurse-wages',
  category: 'Əmək hüquq münasibətləri - Ödənilməmiş əməkhaqqı və gecə vaxtı iş',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const people = wardPeople(make);
    const { p, orderly, patient, guard, matron, clerk2 } = people;
    return {
      ...people,
      ...wardFile(make),
      d: {
        ...make.company('d', 'work'),
        role: 'cavabdeh' as const,
        name: make.dice.pick([
          'Zəfəran Hospital',
          'Ailəm Tibb Mərkəzi',
          'Mərcan Sağlamlıq',
          'Təbib Plyus',
          'Ürək Səsi Klinikası',
        ]),
      },
      ...foreignMarks(make, 'surgeon', [
        ['Ahmet', 'Kırıkkale'],
        ['Farid', 'Hosseinpour'],
        ['Vaxtanq', 'Çelidze'],
        ['Roman', 'Sidorenko'],
      ]),
      orderlywith: ended(make, orderly, 'given', 'with'),
      guardis: ended(make, guard, 'surname', 'copula'),
      matrontail: called(make, matron, 'tail'),
      patientone: called(make, patient, 'one'),
      clerkwide: called(make, clerk2, 'wide', 'gen'),
      pshort: termed(make, p, `${p.name.given} ${p.name.surname.slice(0, 1)}.`),
      hired: make.day(1500, 2400),
      quit: make.day(150, 230),
      asked: make.day(110, 140),
      written: make.day(80, 100),
      nights: make.dice.int(38, 92),
      wage: make.money(480, 1100, 10),
      owed: make.money(1900, 5200, 10),
      night: make.money(700, 2300, 10),
      less: make.money(250, 690, 10),
      article: stays(make, 'Əmək Məcəlləsinin 164, 172 və 175-ci maddələrinin'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdehin nümayəndəsi {agent.full:gen} ({proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı ödənilməmiş əməkhaqqının və gecə vaxtı işə görə əlavələrin tutulması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} iddia ərizəsində bildirmişdir ki,|{p.full} məhkəməyə müraciətini onunla əsaslandırmışdır ki,] {hired:abl} {contract} nömrəli əmək müqaviləsi ilə (bildiriş {notice}) cavabdeh {d:gen} {ward} işləmiş, {quit:loc} {order} nömrəli əmrlə öz ərizəsinə əsasən əmək müqaviləsi ləğv edilmişdir. Aylıq vəzifə maaşı {wage} təşkil etsə də, son üç ayın əməkhaqqı, cəmi {owed}, ona verilməmiş, {nights} gecə növbəsinə görə əlavə ({night}) [isə heç vaxt hesablanmamışdır|isə ümumiyyətlə ödənilməmişdir]. İddiaçı bu məbləğlərin tutulmasını xahiş etmişdir.',
    'Məhkəmə iclasında {p.sg} ({p.birth} təvəllüdlü, FİN {p.fin}, vəsiqə {p.idcard}, sosial sığorta nömrəsi {ssn}, {p.address} ünvanında yaşayır, tel. {p.phone}, hazırda {now} işləyir) [izah etmişdir ki,|bildirmişdir ki,] işə düzəlmək üçün {diploma} nömrəli diplomunu və {certificate} sertifikatını təqdim etmiş, baş həkim {head.full} isə növbələrə imza atmışdır. Maaş {card} nömrəli kartına gəlirdi, [çıxarış ({bank}) bunu göstərir|bank çıxarışında ({bank}) son ödəniş üç ay əvvələ aiddir]. Gecələr {orderlywith} ikilikdə şöbədə qalırdılar, cərrah {surgeonfull} isə yalnız çağırışa gəlirdi. [Qapını gecə açan gözətçi {guardis}.|Qapını gecələr gözətçi {guard.given} açırdı.] Qocalmış anası {mother.full} {village:loc} yaşayır, gecələr onun yanında qala bilmir; özü də {ill2} ilə müalicə alıb.',
    'Cavabdehin nümayəndəsi {agent.full} ({d:gen} VÖEN-i {d.voen}, hesabı {d.account}) iddianı qəbul etməyib bildirmişdir ki, [gecə növbəsi qrafikdə ({roster}) əvvəlcədən nəzərə alınmış maaşa daxildir|qrafik ({roster}) üzrə {p.surname} ay ərzində yalnız beş növbəyə qalmışdır]. Əməkhaqqının verilməməsi isə iddiaçının maddi cavabdehlik daşıdığı dərmanların çatışmaması ilə bağlıdır; [bunu mühasib {clerk2.full} hesablamışdır|hesablamanı {clerkwide} tərtib etdiyi vərəqə ({slip}) göstərir]. {head.init} iclasa gələ bilməmişdir.',
    'Şahid {matron.full} (əlaqə {matronline}) ifadə vermişdir ki, [gecə növbəsini əslində {surgeonsur} təyin edirdi, {p.given} isə razılaşırdı|{p.given:acc} çox vaxt bazar gecələrinə yazırdılar, {surgeonfull:dat} isə gündüz növbəsi düşürdü]; növbə siyahısında o, “{pshort}” kimi göstərilirdi. Növbə jurnalında ({diary}) qeyd var ki, {patient.full} {ill} diaqnozu ilə gecə saat üçdə qəbul edilmiş, {patient2.fullgs} isə səhərə yaxın palataya köçürülmüşdür, [hər ikisini iddiaçı qarşılamışdır|{patientone} qəbul olunanda yanında yalnız {p.surname} olmuşdur]. Şahid {orderly.full} göstərmişdir ki, {head.surname} gecə növbələrini pulla əvəz etməyi vəd edirdi, {matrontail} bunu eşitmişdi.',
    {
      p: 'Mühasib {clerk2.sg} ({mail}) dindirilərkən bildirmişdir ki, hesablamanı {head.gs:gen} göstərişi ilə aparmış, iddiaçının {asked:loc} verdiyi ərizəyə cavab yazmamışdır.',
      chance: 0.6,
    },
    '{written:loc} Dövlət Əmək Müfəttişliyi tərəfindən {inspection} nömrəli məktubla cavabdehə [xəbərdarlıq edilmişdir|əməkhaqqını ödəmək təklif olunmuşdur]. Mühasibat üzrə ekspert {expert.full:gen} {opinion} nömrəli rəyində gecə saatlarına görə əlavə {night} göstərilmişdir. Gözətçi {guard.sg} yazılı izahatında iddiaçının həftədə üç-dörd gecə işlədiyini, [{patient2.surname:acc} palataya aparmağa kömək etdiyini təsdiq etmişdir|səhər saat doqquzda getdiyini təsdiq etmişdir].',
  ],
  reasoning: [
    'Məhkəmə {article} mənasına istinad edərək qeyd edir ki, əməkhaqqı işçiyə müəyyən olunmuş gündə, tam ödənilməlidir; gecə vaxtı görülən işə görə isə əlavə haqq verilir və bunun uçotunu işəgötürən aparır.',
    {
      p: '{matron.surname:gen} və {orderly:gen} ifadələri, növbə jurnalı, gözətçi {guard:gen} izahatı bir-birinə uyğundur. {clerk2.surname:gen} tutulma barədə hesablaması heç bir aktla təsdiqlənməmişdir. {d} əməkhaqqını ödəməlidir.',
      only: ['granted'],
    },
    {
      p: 'Jurnaldakı gecələrin bir hissəsində {p.surname} növbədə olmamış, əvəzinə {orderly.given} qalmışdır. Ona görə gecə vaxtı üçün əlavədən {less} çıxılmalıdır; {head.surname:gen} imza etmədiyi qrafiklər qəbul edilə bilməz. Qalan hissə {d:abl} tutulmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Müəyyən edilmişdir ki, {d} ödənişi məhkəmə işinin baxılması zamanı aparmışdır, {p.given:gen} gecə işi isə maaşa daxil olmuşdur. {matron.surname} qrafiki özünün tərtib etdiyini və {surgeonsur:gen} bunu təsdiqlədiyini söyləmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Əmək Məcəlləsinin 164, 172, 195, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {owed} əməkhaqqı və {night} gecə əlavəsi tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.caps:gen} xeyrinə {d:abl} {owed} əməkhaqqı və {less} çıxılmaqla gecə əlavəsi tutulsun, qalan hissədə tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['patients', 'health', 'foreign-name'],
};

/** A seller, those who counted the goods, and those who bought and sold there. */
function shopPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 28, maxAge: 52 });
  return {
    p,
    chief: person('chief', { sex: 'm', minAge: 30 }),
    counter: person('counter', { role: 'şahid', sex: 'f', minAge: 25 }),
    mate: person('mate', { role: 'şahid', sex: 'f', minAge: 24 }),
    loader: person('loader', { sex: 'm', minAge: 24 }),
    buyer: person('buyer', { sex: 'f', minAge: 30 }),
    supplier: person('supplier', { sex: 'm', minAge: 30 }),
    successor: person('successor', { sex: 'f', minAge: 24, maxAge: 40 }),
    spouse: person('spouse', { sex: p.sex === 'm' ? 'f' : 'm', minAge: 24, maxAge: 54 }),
    child: person('child', { surname: p.name.surname, minAge: 4, maxAge: 9 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function shopFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'VA-#####', '##/###-v'],
    proxy: ['document', '##-e', '###', 'EN-####'],
    contract: ['contract', 'ƏM-####', '##/22', '##-ƏM/23'],
    liability: ['contract', 'TMM-##', '##/tam', 'MM-###'],
    notice: ['document', '##########', 'BM-#######', '###########'],
    order: ['document', '##-L', '###/a', 'K-###', '##/25-ləğv'],
    stock: ['document', 'İN-##', '###/inv', '##', 'SA-####'],
    list: ['document', 'MS-###', '##/siyahı', '####'],
    cheque: ['document', '######', 'ÇK-#####', '00####'],
    waybill: ['document', '######', 'QAI-#####', 'YQ-####/25'],
    explanation: ['document', 'İZ-##', '##/i', '###'],
    opinion: ['document', '####', 'MXE-###', '###/25'],
    statement: ['document', '######', 'K-######', '###-###'],
    van: ['plate', '10-PK-###', '90-BS-###', '99-TL-###', '77-DL-###'],
    phone: ['phone@loader', '(051) ### ## ##', '070-###-##-##', '+994 50 ### ## ##'],
    mail: ['email@chief', 'magaza.##@poct.example', 'mudir###@mail.example'],
    village: [
      'place',
      'Keşlə qəsəbəsi',
      'Hacı Zeynalabdin qəsəbəsi',
      'Qala qəsəbəsi',
      'Xocəsən qəsəbəsi',
    ],
    shopaddress: [
      'address',
      'Nəriman Nərimanov prospekti %h',
      'Bazar küçəsi, ev %h',
      'Qış parkı döngəsi %h',
      'Əhməd Cəmil küçəsi, bina %h',
    ],
    pjob: [
      'workplace',
      'məişət texnikası şöbəsində satıcı',
      'mebel salonunda satıcı-kassir',
      'işıqlandırma şöbəsində böyük satıcı',
      'xalça şöbəsində satış məsləhətçisi',
    ],
    school: [
      'workplace',
      '38 nömrəli məktəb',
      '“Qaranquş” bağçası',
      '4 saylı lisey',
      '12 nömrəli bağça',
    ],
    ill: ['sensitive', 'anemiya', 'pnevmoniya', 'qastrit', 'dəri allergiyası'],
  });
}

/** A seller of a shop contests dismissal after a stocktaking. */
const SELLER: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-seller-dismissed',
  category: 'Əmək hüquq münasibətləri - İşə bərpa, əmək müqaviləsinin ləğvi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  facts: (make) => {
    const people = shopPeople(make);
    const { p, loader, supplier, mate, buyer, chief } = people;
    return {
      ...people,
      ...shopFile(make),
      d: { ...make.company('d', 'shop'), role: 'cavabdeh' as const },
      ...foreignMarks(make, 'owner', [
        ['Zafer', 'Uludağ'],
        ['Çen', 'Vei'],
        ['Tamaz', 'Kiknadze'],
        ['Aleksandr', 'Malışev'],
      ]),
      loaderis: ended(make, loader, 'given', 'copula'),
      supplierwith: ended(make, supplier, 'surname', 'with'),
      matetail: called(make, mate, 'tail'),
      chiefwide: called(make, chief, 'wide', 'gen'),
      buyerone: called(make, buyer, 'one'),
      pone: called(make, p, 'one'),
      hired: make.day(900, 1700),
      counted: make.day(120, 160),
      ousted: make.day(95, 118),
      missing: make.money(650, 3900, 1),
      wage: make.money(520, 980, 10),
      proved: make.money(180, 600, 1),
      article: stays(make, 'Əmək Məcəlləsinin 70, 186 və 300-cü maddələrinin'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı əmək müqaviləsinin ləğvi əmrinin etibarsız sayılması, işə bərpa və məcburi işburaxma haqqının tutulması tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} [ərizəsində göstərmişdir ki,|məhkəməyə müraciət edərək yazmışdır ki,] {hired:abl} cavabdeh {d:gen} {village}, {shopaddress} ünvanındakı mağazasında {contract} nömrəli əmək müqaviləsi (bildiriş № {notice}) əsasında {pjob} işləmiş, {ousted:loc} {order} nömrəli əmrlə işdən çıxarılmışdır. Əmrdə {counted:loc} aparılmış inventarizasiyada ({stock}) {missing} məbləğində əskikgəlmə göstərilmişdir. [İddiaçı əmrin ləğvini|İddiaçı əmrin qanunsuz sayılmasını], əvvəlki işinə bərpasını və işburaxma dövrünün haqqının tutulmasını xahiş etmişdir.',
    'İclasda {p.sg} (FİN {p.fin}, {p.birthdot} il təvəllüdlü, {p.address} ünvanında yaşayır, şəxsiyyət vəsiqəsi {p.idcard}, telefon {p.phone}) [bildirmişdir ki,|izahat vermişdir ki,] siyahıyaalma onun iştirakı olmadan, məzuniyyətdə olarkən aparılmışdır, {ill} xəstəliyinə görə evdə idi. Mağazanın açarı üç nəfərdə olub: özündə, {mate.full:loc} və yükləyici {loader.full:loc}. [Əşyaları gecə daşıyan da {loaderis}.|Malları {van} nömrəli furqonla {loader.given} daşıyırdı.] Mağaza müdiri {chief.full} ona işdən çıxmaq ərizəsi yazmağı təklif etmişdi, yazmadığına görə əmr verilmişdir. Əməkhaqqı {p.account} nömrəli hesaba gəlirdi (çıxarış {statement}), [həyat yoldaşı {spouse.full} işsizdir|həyat yoldaşı {spouse.full} da işləmir], övladı {child.given} {school:dat} gedir.',
    'Cavabdehin nümayəndəsi {agent.full} ({d.full:gen} VÖEN-i {d.voen}, {d.account}) iddianı qəbul etməyib göstərmişdir ki, iddiaçı ilə tam maddi məsuliyyət haqqında {liability} nömrəli müqavilə bağlanmışdır və [{p.surname} siyahıyaalmanın nəticəsi ilə tanış olmaqdan imtina etmişdir|siyahıda ({list}) “{pone}” adının qarşısında imza yoxdur]. Mağazanın sahibi {ownerfull} işçiyə etimadını itirmişdir. [{ownersur} həmin gün siyahıyaalmada olmuşdur.|Siyahıyaalmanı {ownerfull:gen} tapşırığı ilə keçirmişlər.]',
    'Şahid {counter.full} ifadə vermişdir ki, siyahıyaalma komissiyasının üzvü olmuş, rəflərdəki malı {matetail} sayıb, özü yazıb; [bir neçə qutu anbarda tapılmayıb|çatışmayan malların bir qismi {loader.surname:gen} adına yazılmış qaimədə ({waybill}) göstərilib]. Şahid {mate.full} göstərmişdir ki, [{supplier.full} malı gecikdirmişdi, onu hesabata salmamışdılar|təchizatçı {supplier.fullgs} qaiməni sonra verdi, mal siyahıyaalmadan əvvəl gəlmişdi], {chiefwide} otağında {supplierwith} iki dəfə danışmışdır. {p.given} isə həmin vaxt müalicədə olub. Alıcı {buyer.full} telefonunda çeki ({cheque}) göstərərək bildirmişdir ki, malı {loader.init:abl} almışdır.',
    {
      p: 'Yükləyici {loader.sg} (telefon {phone}) dindirilərkən bildirmişdir ki, {buyerone} adlı müştəriyə malı müdirin icazəsi ilə verib, pulu kassaya qoyub, bunu {mate.given} görüb. Müdir {chief.init} ({mail}) isə belə icazə vermədiyini söyləmişdir.',
      chance: 0.6,
    },
    'Mühasibat ekspertizasının {opinion} nömrəli rəyində (ekspert {expert.full}) göstərilir ki, [inventarizasiya aktında imzaların bir qismi yoxdur və əskikgəlmə məbləği təsdiqlənmir|qaimələr düzgün aparılmayıb, sənədlərlə yalnız {proved} təsdiqlənir]. İddiaçının {explanation} nömrəli izahatı akta əlavə olunmamışdır. İddiaçının yerinə {successor.full} götürülmüşdür. [Vəkil {adv} işə bərpaya qərar verilməsini istəmişdir.|Vəkil {adv} müdirin göstərişinin şahidlərlə təsdiqləndiyini bildirmişdir.]',
  ],
  reasoning: [
    'Məhkəmə {article} mənasına əsasən qeyd edir ki, əmək müqaviləsi yalnız qanunda göstərilən əsaslarla ləğv edilə bilər; işçiyə əvvəlcədən yazılı izahat vermək imkanı yaradılmalı, intizam pozuntusu isə işəgötürən tərəfindən sübut edilməlidir.',
    {
      p: '{counter.surname:gen} və {mate:gen} ifadələri göstərir ki, siyahıyaalma iddiaçının iştirakı olmadan aparılmışdır, mal isə {loader.surname:gen} əlində də olmuşdur. {chief.surname} izahat almamışdır. Buna görə {p.surname} işə bərpa olunmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Əmr qanuna zidd verilmişdir, lakin {p.given:gen} vəzifəsinə {successor.sg} götürülmüş, ştat da dəyişdirilmişdir. Əskikgəlmənin bir hissəsi, {proved:nom}, sənədlə təsdiqləndiyindən işburaxma haqqından çıxılmalıdır; {buyer.surname:gen} aldığı mal hesablamaya daxil edilməmişdir.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçının tam maddi məsuliyyəti mövcud olmuş, o, siyahıyaalmadan əvvəl malı {supplier.surname:abl} imza ilə qəbul etmişdir. {mate} və {counter} əskikgəlməni təsdiqləmişlər. {p.surname:gen} müalicəsi isə siyahıyaalma gününə aid deyildir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Əmək Məcəlləsinin 70, 72, 186, 300, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {order} nömrəli əmr etibarsız hesab edilsin, {p.full} əvvəlki vəzifəsinə bərpa olunsun, {d.full:abl} {wage} hesabı ilə işburaxma haqqı tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.caps:gen} işdən çıxarılması qanunsuz sayılsın, {d:abl} {wage} hesabı ilə işburaxma haqqı {proved} çıxılmaqla tutulsun, işə bərpa tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['shop-mates', 'foreign-name', 'minor'],
};

/** A nurse whose nights were not paid, and a seller sent away after the goods were counted. */
export const SEVENTEENTH_LABOUR: readonly Family[] = [NURSE, SELLER];
