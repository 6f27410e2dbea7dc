import type { Family, Make } from '#demo/family.ts';
import { called, termed } from './clause-shapes.ts';
import { fatherOf } from './debt-forms.ts';
import { castOf, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { bornMark, eventDay, foreignMarks, vinMark } from './spoken-shapes.ts';
import { ended, sheets } from './written-marks.ts';

/** Spouses, the father who gave the land, the brother who lent money, the buyer of the car. */
function spousePeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 40, maxAge: 50, house: true });
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 38, maxAge: 50 });
  const kin = { surname: d.name.surname, minAge: 60, maxAge: 82 };
  return {
    ...{ p, d },
    elder: fatherOf(d, person('elder', { ...kin, sex: 'm', minAge: 74, maxAge: 88 })),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.father },
      ...{ minAge: 30, maxAge: 58 },
    }),
    cousin: person('cousin', { role: 'şahid', sex: 'f', minAge: 28 }),
    builder: person('builder', { role: 'şahid', sex: 'm', minAge: 34 }),
    buyer: person('buyer', { sex: 'm', minAge: 24 }),
    child: person('child', {
      sex: 'f',
      surname: d.name.surname,
      father: d.name.given,
      minAge: 5,
      maxAge: 8,
    }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm' }),
  };
}

function spouseFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'VT-####', 'K-#####'],
    proxy: ['document', '##/E', '#E-####', '####'],
    marriage: ['document', 'AZ-N № ######', 'NQ ######', 'N-1 № ####'],
    extract: ['property', '80##########', '11###########', '#############'],
    cadastre: ['property', '90##########', '########-##', '7#########'],
    permit: ['document', 'TI-##/2017', '###/i', '##-##'],
    deed: ['document', 'JN-### № ######', 'T-####', '##/TA'],
    gift: ['contract', 'B-##', '####/BŞ', '###/15'],
    techpass: ['document', 'AA ######', 'CD № ######'],
    sale: ['contract', '#-####', 'ON-###/25', '##/AS'],
    note: ['document', 'Ə-##', '###/q', '####'],
    bill: ['document', '#####-T', '####/25', 'QD-####'],
    opinion: ['document', '#####', 'QY-###/25', '####-ə'],
    letter: ['document', '##/##-###', 'DNX-####', '#-###'],
    statement: ['document', '######', 'H-#####', '##-#######'],
    loan: ['contract', 'KM-#####/25', '####-##/24', '###/######'],
    plot: [
      'place',
      'Şıxzadəli kəndi',
      'Nardaran qəsəbəsi',
      'Daş Salahlı kəndi',
      'Ərkivan qəsəbəsi',
    ],
    house: [
      'address',
      'Şəhid Rafiq Quliyev küçəsi, ev %h',
      'Bağlar massivi %h',
      'Zeytun döngəsi, ev %h',
      'Qəhrəmanlar küçəsi %h',
    ],
    pjob: [
      'workplace',
      'kənd məktəbində biologiya müəllimi',
      'aptek şəbəkəsində provizor',
      'uşaq bağçasının tibb bacısı',
      'bələdiyyədə kargüzar',
    ],
    djob: [
      'workplace',
      'rayon elektrik şəbəkəsində montyor',
      '“Bərəkətli Torpaq” təsərrüfatında aqronom',
      'hərbi hospitalda xirurq',
      'avtovağzalda dispetçer',
    ],
    line: ['phone@brother', '050 ### ## ##', '+994 70 ### ## ##', '(055) ###-##-##'],
    mail: ['email@p', 'ev.payi##@poct.example', 'xatire.##@mail.example'],
    ill: [
      'sensitive',
      'şəkərli diabet',
      'miqren',
      'revmatizm',
      'infarktdan sonrakı ürək çatışmazlığı',
    ],
  });
}

/** Dividing a house and a car that spouses got in their marriage. */
const HOUSE_AND_CAR: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-house-and-car-divided',
  category: 'Ailə hüququ üzrə mübahisələr - Ər-arvadın ümumi əmlakının bölünməsi',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  facts: (make) => {
    const people = spousePeople(make);
    const { brother, elder, buyer, cousin, d } = people;
    const half = make.dice.int(18, 52) * 25_000;
    return {
      ...people,
      ...spouseFile(make),
      plate: make.plate('plate'),
      vin: vinMark(make, 'vin'),
      wed: eventDay(make, 'p', 10, 16),
      ...foreignMarks(make, 'mason', [
        ['Şakir', 'Abdülmanafov'],
        ['Ramazan', 'Ağırman'],
        ['Guram', 'Lomidze'],
        ['Vasili', 'Kuzmenko'],
      ]),
      buyerwith: ended(make, buyer, 'surname', 'with'),
      brotheris: ended(make, brother, 'given', 'copula'),
      eldergil: ended(make, elder, 'given', 'gil-loc'),
      cousinone: called(make, cousin, 'one'),
      dwide: called(make, d, 'wide', 'gen'),
      built: make.day(2400, 3300),
      sold: make.day(210, 280),
      asked: make.day(90, 130),
      floors: make.dice.pick(['bir', 'iki']),
      sotka: make.dice.pick(['6', '8', '10', '12']),
      value: make.money(52000, 160000, 1000),
      car: { t: 'money', qepik: half * 2 },
      half: { t: 'money', qepik: half },
      lent: make.money(3000, 12000, 500),
      model: make.dice.pick([
        '“Toyota Corolla”',
        '“Hyundai Accent”',
        '“Ford Transit”',
        '“Mitsubishi Pajero”',
      ]),
      article: stays(make, 'Ailə Məcəlləsinin 32, 36 və 37-ci maddələrinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdeh {d.full:gen} və nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nikah dövründə əldə edilmiş evin və avtomobilin bölünməsi tələbinə dair mülki işə',
  story: [
    '{p.full} məhkəməyə verdiyi iddia ərizəsində göstərmişdir ki, cavabdeh {d.full} ilə {wed} tarixində nikaha daxil olmuş (nikah şəhadətnaməsi {marriage}), {child.full} adlı övladları vardır. [Nikah dövründə|Birgə yaşayış zamanı] {plot}, {house} ünvanında {sotka} sot torpaqda (kadastr № {cadastre}) {floors}mərtəbəli fərdi yaşayış evi tikilmiş, çıxarış ({extract}) cavabdehin adına alınmışdır. Bundan başqa {model} markalı, {plate} nömrə nişanlı, {vin} ban nömrəli avtomobil alınmışdır. İddiaçı evin yarısının ona verilməsini və avtomobilin yarı dəyəri – {half:nom} – məbləğində pulun tutulmasını xahiş etmişdir.',
    'İclasda iddiaçı {p.sg} ({p.birthdot} təvəllüdlü, FİN {p.fin}, vəsiqə {p.idcard}, {p.address} ünvanında yaşayır, tel. {p.phone}, {mail}, {pjob} işləyir) [göstərmişdir|izahat vermişdir] ki, evi valideynlərinin pulu və özünün {loan} nömrəli müqavilə ilə götürdüyü kreditə tikdirmişlər, {builder.full} və {masonfull} divarları hörmüşlər. {sold:loc} cavabdeh avtomobili {buyer.full:dat} [satmışdır|satıb pulunu özü götürmüşdür] ({sale} nömrəli müqavilə). [Maşının pulundan ona bir qəpik də çatmayıb, pulu alan {brotheris}.|{d.surname} pulun yarısını vermədi, {buyerwith} isə danışığı özü aparmışdır.] Cavabdeh ayrı yaşayır, [uşaq – {child.given} – onun yanındadır|{child.given} onunla qalır]; iddiaçı {ill} xəstəsidir, gəliri azdır.',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {d.detail}, {djob} işləyir, telefon {d.phone}) iddianı qismən qəbul edib bildirmişdir ki, torpaq ona atası {elder.full} tərəfindən bağışlanmış ({gift} saylı müqavilə), ev də əsasən onun köməyi ilə {built:dat} qədər tikilmişdir. [Qardaşı {brother.full} ({line}) ona tikinti üçün {lent} borc vermişdir, qəbz ({note}) vardır.|Qardaşı {brother.full:gen} borc verdiyi {lent} hələ qaytarılmamışdır ({note} nömrəli əl qəbzi, telefon {line}).] Avtomobil isə köhnə idi və yalnız {half} dəyərindədir. Nümayəndə {agent.full} izah etmişdir ki, evin tikintisinə icazəni ({permit}) {elder.given} almışdır.',
    'Şahid {cousin.full} ifadə vermişdir ki, [{d.given:gen} xalası qızıdır, {eldergil} qonaq olarkən tikintinin getdiyini görmüşdür|{eldergil} qalanda təzə evin tikintisini görmüş, iddiaçının öz qızılını satıb sement aldığını bilir]; yazılı izahatın altında “{cousinone}” imzası vardır. Şahid {builder.full} bildirmişdir ki, [{elder:abl} pul almamışdır, haqqını {p.given} xanım ödəyib|pulu iki dəfəyə {brother.given:abl} alıb, {p.surname} isə işçilərə yemək verirdi]; suvağı {masonsur} vurub. Torpağın ilkin dövlət aktı ({deed}) vaxtilə {elder.given:gen} adına verilmişdir.',
    {
      p: 'Avtomobilin alıcısı {buyer.init} izah etmişdir ki, maşını elanla tapmış, qiyməti {car} olmuş, pulu {brother.gs:dat} vermişdir, texniki pasport ({techpass}) isə {dwide} adınadır.',
      chance: 0.6,
    },
    'Dəyərləndirici-ekspert {expert.full:gen} {opinion} nömrəli rəyinə əsasən evin bazar dəyəri {value}, avtomobilin dəyəri isə {car} təşkil edir. [Kommunal hesab ({bill}) {d.surname:gen} adınadır.|Bank çıxarışı ({statement}) iddiaçının kredit ödədiyini göstərir.] {asked:loc} Əmlak Məsələləri üzrə Dövlət Reyestr Xidmətindən alınan {letter} nömrəli cavabda mülkiyyətçi {d.sg} göstərilir, avtomobilin satışını isə notarius {notary.full} təsdiq etmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edir: ər-arvadın nikah dövründə əldə etdikləri əmlak onların ümumi birgə mülkiyyəti hesab olunur və payları bərabərdir, əgər onların müqaviləsində başqa hal nəzərdə tutulmamışdırsa.',
    {
      p: '{builder:gen} və {cousin:gen} ifadələri, kredit sənədləri göstərir ki, ev birgə vəsaitlə tikilmişdir. {elder.given:gen} torpağı bağışlaması evin birgə mülkiyyət olmasını istisna etmir. {buyer.surname:dat} satılan avtomobilin pulu da ailənin ümumi əmlakı idi.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmə hesab edir ki, ev {brother.given:gen} verdiyi borcla da tikilmişdir və torpaq yalnız {d.given:dat} bağışlanmışdır. Buna görə iddiaçının payı azaldılmalı, avtomobilin dəyərinin yarısı isə ona verilməlidir. {masonsur:gen} gördüyü işin haqqı bunu dəyişmir.',
      only: ['partly-granted'],
    },
    {
      p: 'Ev {elder:gen} bağışladığı torpaqda, onun vəsaiti hesabına tikildiyindən ümumi mülkiyyət sayıla bilməz. {p.surname} avtomobilin ortaq pulla alındığını sübut etməmişdir, {brother.given:gen} borcu isə ödənilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 32, 34, 36, 37, Mülki Məcəllənin 225, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {plot}, {house} ünvanında yerləşən evin yarısına {p.full:gen} mülkiyyət hüququ tanınsın.',
      '{d.full:abl} {p.full:gen} xeyrinə avtomobilin dəyərinin yarısı kimi {half} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Cavabdeh {d.caps:abl} {p.caps:gen} xeyrinə {half} tutulsun. Evin bölünməsi barədə tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} cavabdeh {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['same-surname', 'foreign-name', 'vin'],
};

/** A mother who was not wed, the father whom she names, and those who knew of it. */
function motherPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 24, maxAge: 39 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 27, maxAge: 50 });
  return {
    ...{ p, d },
    child: person('child', {
      ...{ role: 'uşaq' as const, surname: p.name.surname, father: d.name.given },
      ...{ minAge: 2, maxAge: 3 },
    }),
    mullah: person('mullah', { sex: 'm', minAge: 50 }),
    midwife: person('midwife', { sex: 'f', minAge: 35 }),
    aunt: person('aunt', { role: 'şahid', sex: 'f', minAge: 40 }),
    mate: person('mate', { role: 'şahid', sex: 'f', minAge: 24 }),
    owner: person('owner', { sex: 'm', minAge: 48 }),
    uncle: person('uncle', { sex: 'm', surname: d.name.surname, minAge: 45, maxAge: 64 }),
    nanny: person('nanny', { sex: 'f', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function motherFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'SV-####', '###-##'],
    proxy: ['document', '###/e', '#-####', 'XE-####'],
    birth: ['document', 'AZ-D № #######', 'DT ######', 'A-1 № ####'],
    chart: ['document', '####/25', 'DK-####', '######'],
    gene: ['document', 'GEN-####', '###/DNT', '#####'],
    sheet: ['document', 'MB-###', '##/m', '####-##'],
    transfer: ['document', '##########', 'WU-########', '######/25'],
    passport: ['document@d', 'C0#######', 'P#######', 'C######'],
    wage: ['document', '##-ƏH', '###/a', 'AR-####'],
    social: ['document', 'SM-####', '###/25', '#####'],
    card: ['card@p', '4098 58## #### ####', '%C', '%c'],
    voice: ['phone@d', '+90 53# ### ## ##', '+994 99 ### ## ##', '+7 92# ### ## ##'],
    mailbox: ['email@p', 'ana.###@poct.example', 'bala.##@mail.example'],
    boarding: [
      'address',
      'Xudu Məmmədov küçəsi, ev %h',
      'Zərgərpalan küçəsi %h, mənzil ##',
      'İkinci Sahil küçəsi, bina %h, mənzil ##',
    ],
    home: [
      'address@uncle',
      'Kəndin mərkəzi küçəsi, ev %h',
      'Sahil küçəsi %h',
      'Ağsaqqallar küçəsi, ev %h',
    ],
    village: ['place', 'Kəmərvan kəndi', 'Xudat qəsəbəsi', 'Qarabulaq kəndi', 'Yenikənd qəsəbəsi'],
    clinic: [
      'workplace:loc',
      'Respublika Doğum Evində',
      'rayon xəstəxanasının doğum şöbəsində',
      '“Ana Ümidi” klinikasında',
      '5 nömrəli doğum evində',
    ],
    pjob: [
      'workplace',
      'çörək sexində xəmirtutan',
      'məktəbin bufetində aşpaz',
      '“Qızıl İynə” atelyesində dərzi',
      'qadın salonunda saç ustası',
    ],
    djob: [
      'workplace',
      'beynəlxalq yük daşımasında sürücü',
      'inşaat şirkətində kranxana ustası',
      'gəmidə matros',
    ],
    health: ['sensitive', 'qanaxma', 'preeklampsiya', 'keysəriyyə əməliyyatı', 'ağır anemiya'],
  });
}

/** Paternity of a child and maintenance for it, asked by a mother who was not wed. */
const UNWED: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-unwed-mother-support',
  category: 'Ailə hüququ üzrə mübahisələr - Atalığın müəyyən edilməsi, uşağın saxlanması',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 1 },
  facts: (make) => {
    const people = motherPeople(make);
    const { child, d, p, aunt, mullah, uncle } = people;
    return {
      ...people,
      ...motherFile(make),
      childborn: bornMark(make, child),
      childbare: termed(make, child, child.name.given),
      auntis: ended(make, aunt, 'given', 'copula'),
      mullahwith: ended(make, mullah, 'surname', 'with'),
      unclegil: ended(make, uncle, 'given', 'gil-dat'),
      pone: called(make, p, 'one'),
      dfathered: called(make, d, 'fathered', 'gen'),
      ...foreignMarks(make, 'boss', [
        ['Hakan', 'Yıldırım'],
        ['Davit', 'Çxeidze'],
        ['Maqomed', 'Rəşidxanov'],
        ['Igor', 'Zaxarçenko'],
      ]),
      sum: make.money(180, 450, 10),
      support: make.money(120, 260, 10),
      met: make.day(1500, 1900),
      left: make.day(700, 850),
      wired: make.day(250, 330),
      sample: make.day(50, 80),
      share: make.dice.pick(['1/4', '1/3']),
      article: stays(make, 'Ailə Məcəlləsinin 44 və 84-cü maddələrinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı atalığın müəyyən edilməsi, uşaq üçün aliment və ananın özünün saxlanması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} ərizəsində göstərmişdir ki,|{p.full} iddia ərizəsi ilə müraciət edib bildirmişdir ki,] {met:loc} cavabdeh {d.full} ilə tanış olmuş, onlar {mullah.full} adlı axundun kəbin kəsməsindən sonra {village}, {boarding} ünvanında qeydiyyatsız birgə yaşamışlar. {childborn} tarixində {clinic} {child.full} anadan olmuşdur (şəhadətnamə {birth}), [doğuş {health} ilə keçmişdir|doğuşda {health} müşahidə edilmişdir]. Cavabdeh {left:loc} xaricə işləməyə getmiş və {child.given} ilə maraqlanmır. İddiaçı cavabdehin uşağın atası olduğunun müəyyən edilməsini, aliment və uşaq üç yaşına çatanadək özü üçün ayda {support} saxlanma vəsaitinin tutulmasını xahiş etmişdir.',
    'Məhkəmə iclasında iddiaçı {p.sg} (FİN {p.fin}, {p.idcard}, {p.birthdot} il təvəllüdlü, {p.address} ünvanında yaşayır, {pjob} işləyir, telefon {p.phone}, e-poçt {mailbox}) [izah etmişdir ki,|bildirmişdir ki,] evdəkilərin hamısı münasibətdən xəbərdar idi; cavabdehin əmisi {uncle.full} onları {home} ünvanına qonaq çağırmışdı, doğum evinə onu aparan da bibisi {auntis}. [{d.given} səsli mesajında ({voice}) “uşağın adını özüm qoyum” demişdir.|{voice} nömrəsindən {d.given} “uşaq mənimdir” deyə səs yazısı göndərmişdir.] {wired:loc} köçürdüyü pul ({transfer}) {card} kartına gəlmişdir, sonra pul kəsilmişdir; indi uşağa gündüzlər dayə {nanny.full} baxır.',
    'Cavabdehin nümayəndəsi {agent.full} {d.surname:gen} (pasport {passport}, FİN {d.fin}, {d.birth} təvəllüdlü, {djob} işləyir, tel. {d.phone}) izahatını oxuyaraq bildirmişdir ki, o, {p.surname} ilə rəsmi nikahda olmamış, [onunla nişanlanmamış, axund {mullahwith} heç vaxt görüşməmişdir|axund {mullah.given} kəbin kəsməmişdir], uşağı isə özünün saymır. Gedişinin səbəbi işə götürülməsidir, [işəgötürəni {bossfull} ona yol xərcini də göndərmişdir|onu {bossfull} adlı şəxs işə dəvət etmişdir]. [{bossrev:gen} imzaladığı arayışa ({wage}) görə maaşı azdır.|Maaşı haqqında arayış ({wage}) təqdim edilmişdir.]',
    'Şahid {aunt.full} ifadə vermişdir ki, [qardaşı qızına doğuş vaxtı {dfathered} anası ilə birgə qulluq etmişdir|qardaşı qızının evində {d.given} ilə dəfələrlə çay içmişdir]; axund {mullah.sg:gen} kəbin kəsdiyi günü yaxşı xatırlayır, [o gün {unclegil} kabab da göndərilmişdi|qonaqlar arasında {nanny.given} vardı]. Şahid {mate.full} göstərmişdir ki, iddiaçı ilə birgə işləyir, uşağa {childbare} adını da {d.inits} telefonla demişdir. [Ev sahibi {owner.full} hər iki tərəfin kirayədə olduğunu, haqqı {d.surname:gen} verdiyini söyləmişdir.|Kirayə haqqını {d.given:abl} alan ev sahibi {owner.sg} onları ər-arvad bilirdi.]',
    {
      p: 'Mama {midwife.full} məhkəməyə bildirmişdir ki, doğum tarixçəsində ({chart}) ata kimi {d.sg} yazılmış, {pone} isə qan qrupunu göstərən vərəqə ({sheet}) imza atmışdır.',
      chance: 0.6,
    },
    'Molekulyar-genetik ekspertiza üçün nümunə {sample:loc} götürülmüşdür; ekspert {expert.full:gen} {gene} nömrəli rəyi [işə əlavə edilmişdir|məhkəmədə oxunmuşdur]. {social} nömrəli arayışa görə, iddiaçı uşağa qulluq müavinəti almışdır. [Vəkil {adv} iddianın əsaslı olduğunu bildirmişdir.|Vəkil {adv} saxlanma vəsaitinin ayrıca hesablanmasını xahiş etmişdir.]',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək qeyd edir ki, valideynlər bir-biri ilə nikahda olmadıqda atalıq, uşağın müəyyən şəxsdən doğulduğunu həqiqi təsdiqləyən hər hansı sübut əsasında müəyyən edilir, uşaq üç yaşına çatanadək isə onun anası da saxlanma haqqına malikdir.',
    {
      p: 'Genetik rəy {d:gen} atalığını təsdiqləyir. {aunt.surname:gen} və {mate:gen} ifadələri tərəflərin birgə yaşadığını göstərir; ev sahibi {owner.surname} isə kirayəni təsdiq etmişdir. Ona görə {child.given:gen} atası kimi cavabdeh müəyyən edilməli, aliment tutulmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Genetik rəy atalığı təsdiqləsə də, iddiaçının özü üçün istədiyi vəsait {bosssur} tərəfindən verilən maaş arayışına uyğun gəlmir. {d.surname:gen} başqa gəliri sübut edilməmişdir. {mullah:gen} kəsdiyi kəbin hüquqi nəticə doğurmur, buna görə bu tələb rədd edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Rəydə cavabdehin atalığı istisna edilmişdir. {aunt.surname:gen} ifadəsi eşitdiklərinə əsaslanır, {owner.surname} isə kimin pul verdiyini dəqiq bilmir. {midwife.init:gen} yazdıqları da {p.given:gen} dediyinə əsaslanır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Azərbaycan Respublikası Ailə Məcəlləsinin 44, 46, 75, 84, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:gen} {childborn} tarixində doğulmuş {child.full:gen} atası olduğu müəyyən edilsin. Cavabdehdən aliment kimi hər ay {sum} tutulsun.',
      '{d.full:abl} {p.full:gen} saxlanması üçün uşaq üç yaşına çatanadək hər ay {support} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:gen} {child.caps:gen} atası olduğu müəyyən edilsin, qazancının {share} hissəsi həcmində aliment tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} cavabdeh {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['minor', 'same-surname', 'foreign-phone'],
};

/** A house divided, and a mother who was not wed. */
export const SEVENTEENTH_FAMILY_LAW: readonly Family[] = [HOUSE_AND_CAR, UNWED];
