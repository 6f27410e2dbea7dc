import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { personText } from '#demo/mention.ts';
import {
  addressAs,
  birthWith,
  capsInitials,
  fatherFirst,
  hyphened,
  mention,
  middleInitial,
} from './clerk-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { vinOf } from './written-forms.ts';

/** Who bought a car, who sold it, and the hands it had gone through. */
function drivers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 34, maxAge: 58 });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 27, maxAge: 55 }),
    nephew: person('nephew', { sex: 'm', minAge: 24, maxAge: 33 }),
    owner: person('owner', { sex: 'm', minAge: 30 }),
    broker: person('broker', { sex: 'm', minAge: 40 }),
    mechanic: person('mechanic', { sex: 'm', minAge: 30 }),
    passenger: person('passenger', { sex: 'f', minAge: 25 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 28 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    ...importerOf(make),
  };
}

/** Who brought the car over the border. */
function importerOf(make: Make) {
  const { full, surname } = foreigner(make, 'importer', [
    ['Zurab', 'Kapanadze'],
    ['Levan', 'Gogiberidze'],
    ['Tengiz', 'Maçavariani'],
    ['Avtandil', 'Çxeidze'],
  ]);
  return { importer: full, importerlast: surname };
}

function carPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    order: of.document('order', `${n(3)}/${n(4)}-ord`, `Ə ${n(6)}`, `${n(7)}`),
    proxy: of.document('proxy', `3-${n(4)}`, `R-${n(5)}`, `${n(2)}E${n(5)}`),
    register: of.document('register', `1-${n(4)}`, `${n(5)}`, `2/${n(4)}`),
    reg: of.document('reg', `AQ № ${n(6)}`, `BC ${n(6)}`, `AM-${n(6)}`),
    customs: of.document('customs', `10${n(5)}/${n(6)}`, `IM40-${n(5)}`, `${n(5)}.${n(6)}`),
    abroad: of.document('abroad', `GTI-${n(7)}`, `${n(9)}`, `PTI ${n(6)}`),
    job: of.document('job', `SN-${n(5)}`, `${n(4)}/naryad`, `${n(6)}-x`),
    readout: of.document('readout', `D${n(6)}`, `${n(3)}/diaq`, `ECU-${n(5)}`),
    opinion: of.document('opinion', `${n(4)}/AT`, `AE-${n(3)}-${n(2)}`, `${n(2)}-${n(4)}/av`),
    posted: of.document('posted', `RR${n(9)}AZ`, `RC ${n(9)} AZ`, `${n(13)}`),
    sale: of.contract('sale', `AS-${n(5)}`, `${n(2)}/${n(4)}-nv`, `${n(7)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    plate: of.plate('plate', `90-ZB-${n(3)}`, `10 VN ${n(3)}`, `77RT${n(3)}`),
    transit: of.plate('transit', `TB-${n(3)}-KL`, `RG ${n(3)} OP`, `QQ-${n(3)}-WA`),
    ad: of.network('ad', `masin.example/elan/${n(7)}`, `www.avtobazar.example/?id=${n(6)}`),
    line: of.phone('line', `055-${n(3)} ${n(4)}`, `+994.70.${n(3)}.${n(2)}.${n(2)}`),
    chat: of.phone('chat', `99477 ${n(3)} ${n(2)} ${n(2)}`, `(099)-${n(3)}-${n(4)}`),
    market: of.place(
      'market',
      '8-ci kilometr avtomobil bazarında',
      '“Karvan” maşın meydanında',
      'Hacı Həsən qəsəbəsindəki duracaqda',
      'köhnə hipodromun yanındakı dayanacaqda',
    ),
    bridge: of.place(
      'bridge',
      'Xramort körpüsündə',
      'Ceyranbatan döngəsində',
      'Alat yol ayrıcında',
    ),
    garage: of.workplace(
      'garage',
      '“Piston” avtoservisində diaqnostika ustası',
      '4 saylı taksoparkda mühərrikçi',
      '“Aşağı Kürd” servis məntəqəsində elektrik ustası',
      '“Germanika” ustaxanasında motorçu',
    ),
  };
}

/** A car whose mileage had been wound back; the seller appeals. */
const MILEAGE: Family = {
  key: 'eleventh-wound-back-mileage-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Alğı-satqı',
  outcomes: { upheld: 3, changed: 2, quashed: 1 },
  cast: {},
  facts: (make) => {
    const people = drivers(make);
    const { d, p, nephew, owner, broker, mechanic, passenger } = people;
    return {
      ...people,
      ...carPapers(make),
      pborn: birthWith(make, p, '-'),
      pof: hyphened(make, p, 'gen'),
      dto: hyphened(make, d, 'dat'),
      dfront: fatherFirst(make, d),
      pmid: middleInitial(make, p),
      nephewcaps: capsInitials(make, nephew),
      brokercut: mention(make, broker, `${broker.name.surname} ${broker.name.given.slice(0, 1)}.`),
      ownerplain: mention(make, owner, `${owner.name.surname} ${owner.name.given} ${owner.father}`),
      mechanicis: nameWith(make, mechanic, 'sg', 'copula'),
      withnephew: nameWith(make, nephew, 'given', 'with'),
      dhome: nameWith(make, d, 'given', 'gil-loc'),
      passengermid: middleInitial(make, passenger),
      code: stays(make, 'Mülki Məcəllənin 580, 584 və 587-ci maddələrinin'),
      kept: stays(make, '2-1(102)-118/2021'),
      bought: make.day(340, 420),
      stopped: make.day(290, 330),
      entered: make.day(560, 700),
      claimed: make.day(240, 280),
      price: make.money(14500, 31000, 100),
      less: make.money(2200, 4900, 100),
      repair: make.money(900, 3200, 10),
      shown: make.dice.int(84, 119),
      read: make.dice.int(211, 268),
      older: make.dice.int(171, 203),
    };
  },
  present:
    'apellyasiya şikayəti vermiş cavabdehin nümayəndəsi vəkil {adv.full:gen} (order {order}), iddiaçı {p.full:gen}, onun etibarnamə (reyestr № {proxy}) əsasında nümayəndəsi {agent.full:gen} iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı avtomobilin alğı-satqı müqaviləsindən imtina və ödənilmiş pulun qaytarılması tələbinə dair {belowno} nömrəli mülki iş üzrə {below:gen} {belowon} tarixli qətnaməsindən verilmiş apellyasiya şikayətinə',
  story: [
    'Mübahisəsiz hallar',
    '1. {pmid} ({pborn} təvəllüd, şəxsiyyət vəsiqəsi {p.idcard}, FİN {p.fin}, {p.address}) {bought:loc} {market} bəyəndiyi minik avtomobilini (VIN {vin}, nömrə nişanı {plate}) {d.full:abl} {price} müqabilində almışdır. {sale} saylı müqaviləni notarius {notary.full} təsdiqləmişdir (reyestrdə {register}).',
    '2. Elan {ad} səhifəsində dərc edilmiş, yürüş {shown} min km yazılmış, əlaqə üçün {line} göstərilmişdi. Nömrədən istifadə edən satıcının bacısı oğlu {nephew.full} olmuşdur; alıcı {withnephew} danışmış, satıcını isə yalnız notariatda görmüşdür.',
    '3. {stopped:loc} mühərrik {bridge} dayanmış, maşında olan iş yoldaşı {passenger.full} yedək çağırmışdır. {mechanic.full} ({garage}) idarəetmə blokunun yaddaşından {read} min km oxumuşdur (sifariş {job}, çıxarış {readout}). Təmirə {repair} getmişdir.',
    'Avtomobilin keçmişi',
    '4. Ölkəyə {entered:loc} {importer} tərəfindən {transit} tranzit nişanı ilə gətirilmişdir (gömrük bəyannaməsi {customs}). Bəyannaməyə Rustavi şəhərində keçirilmiş texniki baxışın {abroad} nömrəli vərəqəsi əlavədir; onda artıq {older} min km qeyd olunub. {importerlast} avtomobili {ownerplain} adına rəsmiləşdirmiş, sonuncu onu vasitəçi {broker.full} vasitəsilə cavabdehə satmışdır (qeydiyyat şəhadətnaməsi {reg}).',
    '5. Cavabdeh – {dfront} (FİN {d.fin}; {d.address}; tel. {d.phone}). O, birinci instansiyada yazmışdır ki, cihaza toxunmayıb, maşın bir il {dhome} həyətdə durub, {owner.gs} isə ona {chat} nömrəsindən göndərdiyi mesajda yürüşü «təxminən yüz» adlandırıb.',
    '6. {claimed:loc} alıcının tələbnaməsi sifarişli məktubla ({posted}) və {d.email} ünvanına göndərilmiş, cavabsız qalmışdır.',
    'Qətnamə və şikayət',
    '7. Hakim {belowjudge.init} iddianı təmin edərək tərəfləri ilkin vəziyyətə qaytarmışdır. Əsas kimi avtotexniki ekspert {expert.full:gen} {opinion} nömrəli rəyi götürülmüşdür: cihazın göstəricisi proqramla dəyişdirilib, nə vaxt dəyişdirildiyi bilinmir.',
    '8. Vəkil {adv.init} şikayətdə üç dəlil gətirir: a) {dto} aid edilən qüsur müqavilədən əvvəl yarandığından onu {nephewcaps} belə bilə bilməzdi; b) şahid {brokercut} alıcıya «yürüşə zəmanət yoxdur» demişdir; c) {pof} özü bir ay maşını yük daşımaqda işlətmişdir.',
    '9. {agent.full} etiraz edərək bildirdi ki, {broker.surname} satıcıdan pul aldığı üçün qərəzsiz deyil, yükdaşıma barədə isə {passengermid} yalnız «kitab qutuları» deyib. Vəkalət verən {p.gs} məbləğin {p.account} hesabına qaytarılmasını istəyir.',
  ],
  reasoning: [
    '10. {code} mənasınca qüsursuz əşya müqavilədə razılaşdırılmış keyfiyyətə malik olan əşyadır. Elanda göstərilən yürüş belə keyfiyyətdir: alıcının qiyməti ona görə qəbul etməsini hər iki tərəf anlayırdı.',
    {
      p: '11. Yürüşü oxuyan ilk mütəxəssis {mechanicis}, onun dediyi ekspertin nəticəsi ilə eynidir. Cihazı kimin dəyişdirməsi – {owner.init}, {broker.init} və ya xaricdə {importerlast} – alıcı üçün önəmsizdir: satıcı qüsura görə təqsirindən asılı olmayaraq cavabdehdir. Kollegiyanın {kept} nömrəli iş üzrə mövqeyi də belədir.',
      only: ['upheld', 'changed'],
    },
    {
      p: '12. Lakin avtomobil bir ildən artıq alıcıda qalmışdır. {p.surname} qaytarılmanı yox, qiymətin azaldılmasını da tələb edə bilərdi; köhnəlmə {less} həcmində nəzərə alınmalıdır.',
      only: ['changed'],
    },
    {
      p: '11. Birinci instansiya məhkəməsi {owner.surname} ilə {mechanic.surname:gen} izahatlarındakı ziddiyyəti araşdırmamış, alıcının təqdim etdiyi çıxarışın hansı avtomobilə aid olduğunu yoxlamamışdır. {nephew.given:gen} elanda yazdığı rəqəm isə satıcının vədi sayıla bilməz.',
      only: ['quashed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 384, 385 və 392-ci maddələrinə əsasən kollegiya',
  operative: {
    upheld: [
      '{d.full:gen} şikayəti təmin olunmasın, {belowno} nömrəli iş üzrə qətnamə olduğu kimi saxlanılsın.',
    ],
    changed: [
      'Qətnamə dəyişdirilsin: {d.caps:abl} {p.full:gen} xeyrinə {price:abl} {less} çıxılmaqla qalan məbləğ və {repair} təmir xərci alınsın, avtomobil ({plate}) cavabdehə qaytarılsın.',
    ],
    quashed: [
      'Qətnamə ləğv edilsin və yeni qətnamə qəbul olunsun: {p.caps:gen} iddiası rədd edilsin.',
    ],
  },
  note: 'cassation',
  traps: ['numbered-paragraphs', 'foreign-seller', 'vin'],
};

/** Surnames of clans: as wanted, as a Russian clerk wrote it, and the forefather with his byname. */
const CLANS = [
  ['Ağabəyli', 'Агабеков', 'Kərbəlayı Cəfər'],
  ['Murtuzəlili', 'Муртузалиев', 'Məşədi Talıb'],
  ['Pirqulubəyli', 'Пиркулибеков', 'Hacı Sübhan'],
  ['Çələbixanlı', 'Челебиханов', 'Molla Nəsrulla'],
  ['Axundlu', 'Ахундов', 'Axund Mirzağa'],
] as const;

/** One who wants the surname of his forefathers back, and three generations before him. */
function kinsfolk(make: Make) {
  const person = castOf(make);
  const [clan, russian, forefather] = make.dice.pick(CLANS);
  const fath = person('fath', { sex: 'm', minAge: 66, maxAge: 79 });
  const born = person('aunt', { sex: 'f', father: fath.father, minAge: 62, maxAge: 80 });
  const q = person('q', {
    ...{ role: 'iddiaçı' as const, sex: 'm' as const, surname: fath.name.surname },
    ...{ father: fath.name.given, minAge: 28, maxAge: 44 },
  });
  const of = (entity: string, text: string) => make.mark(text, 'person', 'direct', entity);
  return {
    ...{ q, fath },
    aunt: { ...born, name: { ...born.name, surname: clan } },
    cousin: person('cousin', { sex: 'm', minAge: 30 }),
    elder: person('elder', { sex: 'm', minAge: 74, maxAge: 84 }),
    schoolmate: person('schoolmate', { sex: 'm', minAge: 66, maxAge: 79 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    rep: person('rep', { kind: 'keep', sex: 'm' }),
    archivist: person('archivist', { kind: 'keep', sex: 'f' }),
    wanted: of('q', clan),
    great: of('great', forefather),
    greatlast: of('great', forefather.split(' ')[1] ?? forefather),
    grand: of('grand', `${clan} ${fath.father} ${forefather} oğlu`),
    grandshort: of('grand', `${clan} ${fath.father}`),
    grandruss: of('grand', russian),
    grandgiven: of('grand', fath.father),
  };
}

function kinPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const wedding = lifeDay(make, 'aunt', 38, 52);
  return {
    warrant: of.document('warrant', `${n(5)}-V`, `İV ${n(4)}`, `${n(6)}`),
    birthcert: of.document('birthcert', `I-DA № ${n(6)}`, `DC-İ ${n(6)}`, `AZ-D ${n(7)}`),
    birthact: of.document('birthact', `${n(3)}`, `${n(2)}/a`, `0${n(3)}`),
    wedcert: of.document('wedcert', `III-НК № ${n(6)}`, `N ${n(6)}`, `II-AB ${n(6)}`),
    archive: of.document('archive', `A-${n(4)}/t`, `${n(2)}-03/${n(3)}`, `ARX ${n(5)}`),
    listed: of.document('listed', `${n(3)}-y`, `${n(2)}/${n(3)}`, `K${n(4)}`),
    army: of.document('army', `ЛН ${n(6)}`, `ГД-${n(5)}`, `HB ${n(6)}`),
    application: of.document('application', `VVA-${n(8)}`, `${n(4)} ${n(4)} ${n(2)}`, `S/${n(6)}`),
    refusal: of.document('refusal', `7/${n(2)}-${n(3)}`, `İM-${n(4)}`, `${n(2)}-12/${n(4)}`),
    complaint: of.document('complaint', `Ş-${n(5)}/g`, `${n(6)}-ə`, `${n(2)}/${n(5)}`),
    wedday: wedding.day,
    wedyear: wedding.year,
    wedhouse: addressAs(
      make,
      'aunt',
      `Füzuli küç., tikili ${n(2)}`,
      `C.Naxçıvanski döng. ${n(2)}`,
      `Bağçalı məh., ${n(2)} №-li ev`,
    ),
    village: of.place(
      'village',
      ...(['Dəymədağlı kəndinin', 'Tatarlı kəndinin', 'Sarıhacılı kəndinin'] as const),
      ...['Yenikənd qəsəbəsinin', 'Qaraqaşlı obasının'],
    ),
    school: of.workplace(
      'school',
      '“Fidan” lisey-internatında tarix müəllimi',
      'Diyarşünaslıq muzeyində ekskursiyaçı',
      '“Yaddaş” nəşriyyatında redaktor',
      '52 nömrəli tam orta məktəbdə direktor müavini',
    ),
  };
}

/** A year with its ordinal ending. */
function yearOf(make: Make, from: number, to: number): string {
  const year = String(make.dice.int(from, to));
  return `${year}-${ordinalEnding(year)}`;
}

/** A refusal to enter the surname of forefathers; the claimant appeals. */
const SURNAME: Family = {
  key: 'eleventh-forefathers-surname-appeal',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - İnzibati kollegiya - Vətəndaşlıq vəziyyəti aktları',
  outcomes: { upheld: 2, quashed: 3, remitted: 1 },
  cast: {
    body: { as: 'body', name: 'Ədliyyə Nazirliyinin Rayon Qeydiyyat Şöbəsi', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = kinsfolk(make);
    const { q, fath, aunt, cousin, elder, schoolmate } = people;
    return {
      ...people,
      ...kinPapers(make),
      qborn: birthWith(make, q, '/'),
      fathborn: birthWith(make, fath, '-'),
      qof: hyphened(make, q, 'gen'),
      qfront: fatherFirst(make, q),
      fathname: mention(make, fath, `${personText(fath, 'sg')} ${fath.father} o.`),
      auntmid: middleInitial(make, aunt),
      eldercaps: capsInitials(make, elder),
      cousinplain: mention(
        make,
        cousin,
        `${cousin.name.surname} ${cousin.name.given} ${cousin.father}`,
      ),
      clan: nameWith(make, { ...aunt, key: 'grand' }, 'surname', 'plural-gen'),
      auntis: nameWith(make, aunt, 'given', 'copula'),
      matecut: mention(
        make,
        schoolmate,
        `${schoolmate.name.surname} ${schoolmate.name.given.slice(0, 1)}.`,
      ),
      rules: stays(
        make,
        'Nazirlər Kabinetinin 2011-ci il 12 may tarixli 79 nömrəli qərarı ilə təsdiq edilmiş Qaydaların',
      ),
      lawname: stays(make, 'Mülki Məcəllənin 26-cı maddəsi'),
      european: stays(make, '“Burghartz İsveçrəyə qarşı” qərarında (№ 16213/90)'),
      asked: make.day(420, 520),
      refused: make.day(380, 410),
      year: yearOf(make, 1931, 1944),
      listyear: yearOf(make, 1911, 1917),
      armyyear: yearOf(make, 1949, 1956),
      fee: make.money(20, 60, 5),
    };
  },
  present:
    'iddiaçı {q.full:gen}, onun nümayəndəsi vəkil {adv.full:gen} (order {warrant}), cavabdeh orqanın baş məsləhətçisi {rep.full:gen} iştirakı ilə,',
  subject:
    '{q.full:gen} {body:dat} qarşı soyadın dəyişdirilməsindən imtinanın mübahisələndirilməsi və öhdəlik aktının icrası barədə iddiası üzrə inzibati işə iddiaçının {below:gen} {belowon} tarixli qərarından ({belowno}) apellyasiya şikayəti əsasında',
  story: [
    'Tələbin mahiyyəti. {qfront} ({school}; {qborn} doğumlu; FİN-i {q.fin}; şəxsiyyət vəsiqəsi {q.idcard}; {q.address}) {asked:loc} elektron qaydada verdiyi müraciətlə (№ {application}) hazırkı soyadının «{wanted}» soyadı ilə əvəz olunmasını istəmişdir. {refused:loc} ona {refusal} nömrəli məktubla cavab verilmişdir ki, həmin soyadın babasına mənsubluğu sənədlə sübut edilməyib. Nazirliyə {complaint} nömrəli şikayəti də nəticəsiz qalmışdır.',
    'Nəsil xətti (iddiaçının təqdim etdiyi cədvəldən):\nulu baba – {great}, {village} sakini;\nbaba – {grand}, {year} ilə qədər həmin kənddə;\nata – {fathname}, {fathborn}, doğum haqqında akt qeydi № {birthact};\nbibi – {aunt.full}, soyadını ərə gedəndə də saxlayıb;\nbibioğlu – {cousinplain}.',
    'Sənədlər bir-biri ilə tutuşdurulmuşdur. {listyear} ilin təsərrüfat siyahısında ({listed} nömrəli sətir) {greatlast:gen} həyəti {clan} həyəti adlanır. Babanın {armyyear} ildə verilmiş {army} nömrəli hərbi biletində soyad rusca «{grandruss}» yazılmış, ad isə kəsilmişdir. Bibinin nikah şəhadətnaməsi ({wedcert}) {wedday} {wedyear:loc} bağlanmış nikahdan əvvəl də eyni soyadı göstərir; o, {wedhouse} ünvanında yaşayır, telefonu {aunt.phone}. İddiaçının öz doğum şəhadətnaməsi {birthcert} nömrəlidir. Dövlət arxivinin şöbə müdiri {archivist.full:gen} imzaladığı {archive} nömrəli arayışda deyilir ki, {grandshort} haqqında ayrıca iş saxlanılmayıb.',
    'Şahidlər. Yaşı səksənə çatan {elder.full} dedi: «Biz ona {grandgiven} kişi deyirdik, amma dəftərdə familiyası başqa cür gedirdi, uşaqlarınınkını məktəbdə müəllim özü yazdı». Atanın sinif yoldaşı {schoolmate.full} bunu təsdiqlədi: birinci sinfə yazılanda {fath.given:acc} də, onu da ata adı ilə qeyd ediblər. {auntmid} izah etdi ki, qardaşından fərqli olaraq məktəbə gec getdiyi üçün soyadı dəyişdirilməyib; {cousin.sg} anasının sözlərinə qoşuldu.',
    'Birinci instansiya məhkəməsi iddianı rədd etmiş, hakim {belowjudge.init} bibinin sənədinin baba haqqında sübut olmadığını göstərmişdir. Vəkil {adv.init} şikayətdə yazır ki, baba ilə qızının soyadı eyni kökdəndirsə, sübut yükü orqana keçməli idi; dövlət rüsumunun ({fee}) qaytarılması da istənilir. Baş məsləhətçi {rep.init} kollegiyadan qərarı saxlamağı xahiş etdi: {qof} atası sağlığında belə müraciət etməyib. Buna cavab olaraq {q.given} bildirdi ki, {fath.init} yazını oxuya bilmirdi, əlaqə nömrəsi kimi də hər yerdə oğlunun {q.phone} nömrəsi göstərilib.',
  ],
  reasoning: [
    '{lawname} hər kəsə öz adı ilə hüquq əldə etmək imkanı verir. {rules} müvafiq bəndinə görə soyad ata, ana, baba və ya nənənin soyadı ilə əvəz oluna bilər; bunun hansı sənədlə təsdiqlənməsi məhdudlaşdırılmayıb. Strasburq Məhkəməsi də {european} soyadı şəxsi həyatın tərkib hissəsi saymışdır.',
    {
      p: 'Kollegiya sənədlərin məcmusuna baxır: həyətin adı, hərbi bilet və bibinin nikah sənədi eyni soyadı göstərir. {eldercaps} və {matecut} ilə tutuşdurulan məlumat {grandgiven:gen} soyadının məktəbdə itirildiyini göstərir; həmin soyadı bu günə daşıyan {auntis}. İmtina bu sübutlara qiymət vermədiyindən qanunsuzdur.',
      only: ['quashed'],
    },
    {
      p: 'Rusca yazılışla indiki forma arasında fərq var və arxiv bunu aradan qaldırmayıb. {schoolmate.surname} ilə {elder.surname:gen} dedikləri soyadın konkret yazılışını təsdiq etmir. {q.init} atasının akt qeydində düzəliş üçün ayrıca müraciət edə bilər.',
      only: ['upheld'],
    },
    {
      p: 'Məhkəmə araşdırma prinsipinə əməl etməmiş, {aunt.surname} soyadının babanın digər övladlarında necə yazıldığını arxivdən soruşmamışdır. {cousin.surname:gen} sənədləri də tələb edilməmişdir.',
      only: ['remitted'],
    },
  ],
  guided:
    'İnzibati Prosessual Məcəllənin 12, 14, 89 və 90-cı maddələri əsas götürülməklə məhkəmə kollegiyası',
  operative: {
    upheld: [
      'Apellyasiya şikayəti təmin edilməsin, {below:gen} qərarı dəyişdirilmədən saxlanılsın.',
    ],
    quashed: [
      'Qərar ləğv edilsin. {refusal} nömrəli imtina hüquqsuz sayılsın, {body:dat} {q.caps:gen} soyadının «{wanted}» kimi qeydə alınması barədə inzibati akt qəbul etmək tapşırılsın.',
    ],
    remitted: ['Qərar ləğv edilsin, iş {below:dat} yeni baxış üçün qaytarılsın.'],
  },
  note: 'administrativecassation',
  traps: ['forefathers', 'surname-as-topic', 'cyrillic-name'],
};

export const ELEVENTH_APPEAL: readonly Family[] = [MILEAGE, SURNAME];
