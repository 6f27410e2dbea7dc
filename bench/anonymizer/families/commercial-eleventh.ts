import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import type { Company } from '#demo/people.ts';
import type { PartyRole } from '#domain/person.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { named } from './named-forms.ts';
import { lettered, oneOf, signed } from './signed-forms.ts';
import { shortAddress, written } from './written-forms.ts';

/** A company of a trade that the lists do not hold. */
function firmOf(make: Make, key: string, role: PartyRole, ...names: readonly string[]): Company {
  return { ...make.company(key, 'work'), role, name: make.dice.pick(names) };
}

/** She who gathers milk from a village, those who sell it to her, and those of the dairy. */
function dairyPeople(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 36, maxAge: 58, house: true }),
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 40 }),
    assayer: person('assayer', { role: 'şahid', sex: 'f', minAge: 26 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 30 }),
    buyer: person('buyer', { sex: 'm', minAge: 33 }),
    keeper1: person('keeper1', { sex: 'm', minAge: 45 }),
    keeper2: person('keeper2', { sex: 'f', minAge: 40 }),
    keeper3: person('keeper3', { sex: 'm', minAge: 50 }),
    keeper4: person('keeper4', { sex: 'f', minAge: 34 }),
    vet: person('vet', { sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function milkPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    supply: of.contract('supply', `SÜD-${n(2)}/${n(2)}`, `${n(3)}/X-a`, `ÇS ${n(4)}-${n(2)}`),
    annex: of.contract('annex', `SÜD-${n(2)}/Ə-${n(1)}`, `${n(3)}/X-a/2`, `Ə ${n(4)}`),
    scale: of.document('scale', `DK-${n(6)}`, `${n(3)}-Ö/${n(2)}`, `K ${n(2)} ${n(4)}`),
    vetform: of.document('vetform', `F1 ${n(7)}`, `BS-${n(6)}`, `${n(2)}AQ${n(5)}`),
    test1: of.document('test1', `${n(4)}/lab`, `LN-${n(5)}`, `${n(2)}-${n(2)}/${n(3)}`),
    test2: of.document('test2', `${n(4)}/lab`, `LN-${n(5)}`, `${n(2)}-${n(2)}/${n(3)}`),
    refusal: of.document('refusal', `QA-${n(2)}`, `${n(3)}/qyt`, `İ-${n(4)}`),
    claim: of.document('claim', `0${n(2)}/p`, `PT-${n(4)}`, `${n(6)}`),
    opinion: of.document('opinion', `ƏQ-${n(4)}`, `${n(5)}/ks`, `${n(3)}-${n(2)}E`),
    post: of.document('post', `EE${n(9)}AZ`, `${n(5)} ${n(6)}`),
    duty: of.document('duty', `${n(14)}`, `DR ${n(8)}`, `${n(3)}-${n(7)}`),
    tanker: of.plate('tanker', `50 SD ${n(3)}`, `22-MK-${n(3)}`, `66LT${n(3)}`),
    pvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    ledger: make.mark(ibanOf(make.dice), 'account', 'direct', 'p'),
    desk: of.phone('desk', `(024)-${n(3)}-${n(4)}`, `0222${n(6)}`, `24 ${n(3)}-${n(2)}${n(2)}`),
    cell: of.phone(
      'cell',
      `0 (50) ${n(7)}`,
      `994-70/${n(3)}-${n(2)}-${n(2)}`,
      `99 ${n(3)} ${n(4)}`,
    ),
    box: of.email('box', `sud.qebulu${n(2)}@zavod.example`, `xammal_${n(3)}@poct.example`),
    group: of.network('group', `chat.example/g/${n(6)}`, `t.example/sudculer_${n(3)}`),
    point: of.place(
      'point',
      'Sarıqaya kəndindəki',
      'Kürdəmiç kəndinin girişindəki',
      'Yuxarı Çardaqlı kəndindəki',
      'Tatlı qəsəbəsinin köhnə mal bazarındakı',
    ),
    works: shortAddress(
      make,
      'works',
      'Sənaye zonası, 2-ci xətt',
      'Göygöl yolu',
      'Mahmud Kaşğari küç.',
    ),
    oldjob: of.workplace(
      'oldjob',
      '“Ağ Çeşmə” pendir sexində qəbulçu',
      '4 saylı Baytarlıq məntəqəsində laborant',
      '“Yaylaq” kənd kooperativində hesabdar',
    ),
  };
}

/** Days of the book of the point: who brought how much. */
function brought(make: Make, people: ReturnType<typeof dairyPeople>) {
  const { keeper1, keeper2, keeper3, keeper4 } = people;
  const names = [
    written(make, keeper1, 'abbreviated'),
    signed(make, keeper2, 'cut'),
    signed(make, keeper3, 'child'),
    named(make, keeper4, 'register'),
  ];
  return names.map((who, index) => ({
    who,
    leaf: `${index + 3}`,
    litres: make.dice.int(28, 190),
    fat: `3,${make.dice.int(1, 9)}`,
    act: oneOf(
      make,
      ...(['document', 'direct', `act${index}`] as const),
      `A-${digitsOf(make, 5)}`,
      `${digitsOf(make, 4)}/a${index}`,
    ),
  }));
}

/** A dairy pays less for milk that it says was watered. */
const MILK: Family = {
  key: 'eleventh-village-milk',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Malgöndərmə müqaviləsi üzrə borc və cərimə',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const people = dairyPeople(make);
    const { p, driver, buyer } = people;
    return {
      d: firmOf(
        make,
        ...(['d', 'cavabdeh'] as const),
        ...['Ağ Qaymaq', 'Yaylaq Süd Emalı', 'Səhər Ayranı', 'Üç İnək', 'Süd Gölü'],
      ),
      ...people,
      ...milkPapers(make),
      brought: brought(make, people),
      plast: signed(make, p, 'last'),
      ofp: lettered(make, p, 'gen'),
      driverstub: signed(make, driver, 'stub'),
      assayertail: named(make, people.assayer, 'tail'),
      buyercut: signed(make, buyer, 'cut'),
      withbuyer: nameWith(make, buyer, 'given', 'with'),
      athers: nameWith(make, people.keeper1, 'surname', 'gil-gen'),
      sale: stays(make, 'Mülki Məcəllənin 567, 577 və 607-ci maddələri'),
      food: stays(make, 'Azərbaycan Qida Təhlükəsizliyi Agentliyinin'),
      judged: stays(make, 'Konstitusiya Məhkəməsi Plenumunun 20 may 2011-ci il tarixli qərarında'),
      concluded: make.day(360, 420),
      lowered: make.day(210, 240),
      refused: make.day(195, 205),
      warned: make.day(140, 160),
      price: make.dice.pick(['0,85', '0,92', '1,05']),
      less: make.dice.pick(['0,60', '0,64', '0,55']),
      debt: make.money(14000, 38000, 10),
      fine: make.money(700, 2600, 10),
      part: make.money(6000, 12000, 10),
      tons: make.dice.int(24, 70),
    };
  },
  present:
    'iddiaçı fərdi sahibkar {p.full:gen}, cavabdehin direktoru {director.full:gen} və vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'fərdi sahibkar {p.full:gen} {d.full:dat} qarşı çatdırılmış çiy südün qalıq haqqının və gecikdirmə cəriməsinin alınması haqqında kommersiya mübahisəsi üzrə işə',
  story: [
    'Rəqəmlərlə tələb: {tons} ton süd, {debt} əsas borc, {fine} cərimə. Dövlət rüsumu {duty} nömrəli qəbzlə ödənilib.',
    'Tərəflərin münasibəti {concluded} tarixli, {supply} nömrəli müqaviləyə əsaslanır. Ona görə {plast} (VÖEN {pvoen}, FİN {p.fin}, {p.address}) {point} məntəqədə əhalidən süd toplayır, {d.full} (VÖEN {d.voen}, emal sahəsi {works}) onu hər səhər öz sistern maşını ilə – {tanker} – aparır, litrini {price} manata alır, pulu ayda iki dəfə {ledger} hesabına köçürür. Tərəzi {scale} nömrəli yoxlama sənədi ilə uçota alınıb, mal-qaranın sağlamlığı barədə baytar həkim {vet.full} {vetform} nömrəli forma verib.',
    'Qəbul kitabının mübahisə edilən səhifəsindən (vərəq; təhvil verən; litr; yağlılıq; alış aktının nömrəsi):',
    { p: 'v.{leaf}; {who}; {litres}; {fat}; {act}', each: 'brought' },
    'Nə baş verib? {lowered:abl} zavodun xammal üzrə meneceri {buyer.full} telefonla (şəhər nömrəsi {desk}) qiymətin {less} manata endiyini, ertəsi gün isə {box} poçtundan {annex} nömrəli əlavənin imzasız layihəsini göndərib. {p.surname} onu imzalamayıb, südü əvvəlki qayda ilə verməyə davam edib. {refused:loc} sisternin yarısı geri qaytarılıb (qaytarma aktı {refusal}). {warned} tarixli {claim} nömrəli pretenziya poçtla ({post}) çatdırılsa da, cavab gəlməyib.',
    'Direktor {director.sg:gen} arqumentləri: a) əlavə “razıyam” mesajı ilə təsdiqlənib, mesaj {cell} nömrəsindən {group} qrupuna yazılıb; b) {test1} və {test2} nömrəli sınaq protokollarında südə su qatıldığı görünür; v) iddiaçı südü həm də kənara satırdı, {withbuyer} bu barədə danışığı olub. Direktorla əlaqə: {director.phone}.',
    'İddiaçı {p.init} cavabında dedi ki, qrupda yazan o yox, elə {buyer.given} özüdür, nömrə işçi telefonudur. Su isə yolda qatıla bilər: zavoda çatana qədər sistern iki kənddə də dayanır.',
    'Dinlənilən şəxslər. Sürücü {driver.full} – plombu özüm vururdum, {athers} qapısında beş dəqiqə dayanmışam, qapağı açan olmayıb. Laborant {assayertail} (əvvəllər {oldjob} işləyib) – nümunəni mənə menecer gətirdi, götürüldüyü yeri görmədim, kağızda da “{p.surname}” əvəzinə “məntəqə 6” yazılmışdı. {keeper2.gs} və {keeper3.init} [iclas zalında|videobağlantı ilə] – pulumuzu {p.given} xanım öz cibindən verdi, süd bizim inəklərin südüdür. {buyercut} işdən çıxıb, çağırış vərəqəsi qaytarılıb. Əmtəəşünas-ekspert {expert.full} {opinion} saylı rəyində hər iki protokolun nümunəgötürmə aktı olmadan tərtib edildiyini göstərib; {food} siyahısında həmin laboratoriyanın akkreditasiyası yoxdur.',
  ],
  reasoning: [
    '{sale} malın qiymətini yalnız tərəflərin razılığı ilə dəyişməyə imkan verir, keyfiyyətə iradı isə alıcı dərhal və əsaslı bildirməlidir. {judged} da müqavilə sabitliyinin qorunması vurğulanıb.',
    {
      p: 'Qrup mesajını {p.init:gen} yazdığı sübut olunmayıb, nömrə zavodun adınadır. {assayer.init:gen} nümunənin mənşəyini bilməməsi, {driver.init:gen} isə plombdan danışması protokolları dəyərsiz edir. Köhnə qiymətlə hesablanmış borc düzgündür.',
      only: ['granted'],
    },
    {
      p: 'Qaytarılmış partiya barəsində vəziyyət fərqlidir: aktı {driverstub} ilə birgə məntəqədə növbə çəkən {keeper1.init} də imzalayıb. Həmin həcm çıxılmalıdır. Qalan süd isə etirazsız qəbul edilib; {ofp} qiymətə razılığı olmayıb.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı hesablaşma aktını {less} manat qiyməti ilə iki dəfə qeydsiz imzalayıb, pulu alıb; {keeper4.surname} də yeni qiymətin kənddə elan edildiyini deyir. Davranışla təsdiqlənmiş dəyişiklikdən sonra fərqi tələb etmək olmaz.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 385, 442, 462, 567, 607, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrini nəzərə alaraq məhkəmə',
  operative: {
    granted: [
      '{d.full:abl} {p.full:gen} xeyrinə {debt} borc və {fine} cərimə tutulsun.',
      'Pul {ledger} hesabına on beş gündən gec olmayaraq köçürülsün.',
    ],
    'partly-granted': [
      'İddia {part} həcmində təmin edilsin: bu məbləğ {d.full:abl} alınıb {p.caps:dat} verilsin, tələbin qalanı rədd olunsun.',
    ],
    dismissed: ['{p.full:gen} tələbləri bütövlükdə rədd edilsin.'],
  },
  note: 'commercial',
  traps: ['book-of-names', 'hyphened-case', 'draft-annex'],
};

/** Those who wrote a program, those who ordered it, and one far away who kept the sources. */
function coders(make: Make) {
  const person = castOf(make);
  return {
    head: person('head', { role: 'nümayəndə', sex: 'm', minAge: 30 }),
    counsel: person('counsel', { role: 'nümayəndə', sex: 'f', minAge: 27 }),
    lead: person('lead', { role: 'üçüncü şəxs', sex: 'm', minAge: 27, maxAge: 42 }),
    junior: person('junior', { sex: 'f', maxAge: 29 }),
    tester: person('tester', { role: 'şahid', sex: 'f', maxAge: 36 }),
    product: person('product', { sex: 'm', minAge: 29 }),
    books: person('books', { sex: 'f', minAge: 40 }),
    investor: person('investor', { sex: 'm', minAge: 45 }),
    courier: person('courier', { sex: 'm', maxAge: 30 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function codePapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const hex = (count: number) =>
    Array.from({ length: count }, () => dice.pick([...'0123456789abcdef'])).join('');
  return {
    order: of.contract('order', `PT-${n(2)}/IT-${n(3)}`, `MSA ${n(4)}`, `${n(2)}.${n(2)}-P`),
    scope: of.contract('scope', `SOW-${n(2)}`, `${n(2)}.${n(2)}-P/TT`, `MSA ${n(4)}/1`),
    hire: of.contract('hire', `XG-${n(4)}`, `${n(3)}/frl`, `F-${n(2)}/${n(3)}`),
    act1: of.document('act1', `TT-0${n(1)}`, `${n(2)}/qb`, `${n(3)}-T`),
    act2: of.document('act2', `TT-1${n(1)}`, `${n(2)}/qb-2`, `${n(3)}/26`),
    bill: of.document('bill', `INV${n(6)}`, `HF-${n(4)}/${n(2)}`, `${n(3)}-h`),
    author: of.document('author', `${n(4)}/26-C`, `MH ${n(5)}`, `0${n(4)}`),
    seen: of.document('seen', `${n(1)}T-${n(3)}`, `${n(4)}/s-${n(2)}`, `${n(5)}`),
    opinion: of.document('opinion', `KT-${n(3)}/${n(2)}`, `${n(5)}-it`, `${n(4)}`),
    proxy: of.document('proxy', `E/${n(3)}-${n(2)}`, `VK ${n(5)}`, `${n(4)}-26`),
    laptop: of.document('laptop', `AV-${n(4)}`, `${n(3)}/tex`, `${n(6)}`),
    repo: of.network(
      'repo',
      `git.example/${dice.pick(['qus', 'kuryer', 'tezgel'])}-app-${n(2)}`,
      `ssh://git@kod${n(2)}.example:22/${hex(6)}`,
    ),
    nick: of.network(
      'nick',
      `${dice.pick(['nullqatil', 'dev_kor', 'gecequsu'])}${n(2)}`,
      `@kod.${n(3)}`,
    ),
    host: of.network(
      'host',
      `85.132.${n(2)}.1${n(2)}`,
      `37.61.1${n(1)}.${n(2)}:8443`,
      `2a02:${hex(4)}:${hex(4)}::${n(2)}`,
    ),
    domain: of.network('domain', `app-${n(3)}.example`, `www.getir${n(2)}.example/admin`),
    mail1: of.email('mail1', `layihe+${n(2)}@kod.example`, `pm.${n(3)}@sifaris.example`),
    mail2: of.email('mail2', `${dice.pick(['fikrim', 'dizayn'])}.${n(2)}@poct.example`),
    asan: of.phone(
      'asan',
      `+994(50)${n(3)}${n(4)}`,
      `070 ${n(7)}`,
      `994 51 ${n(2)} ${n(2)} ${n(3)}`,
    ),
    imei: of.network('imei', `35${n(13)}`, `86 ${n(6)} ${n(6)} ${n(1)}`),
    office: shortAddress(make, 'office', 'Şıxəli Qurbanov küç.', 'Ağ Şəhər bulvarı', 'Tbilisi pr.'),
    hub: of.place(
      'hub',
      '“Xırdalan Plaza”nın foyesində',
      'Yüksək Texnologiyalar Parkının kafesində',
      '“Qırmızı Qatar” iş mərkəzinin 3-cü mərtəbəsində',
      'Elmlər Akademiyası metrosunun çıxışındakı çayxanada',
    ),
    nowjob: of.workplace(
      'nowjob',
      '“Bulud Ödəniş” startapında baş proqramçı',
      'Mərkəzi Klinikanın informasiya şöbəsində mütəxəssis',
      '“Sərhədsiz Kod” akademiyasında təlimçi',
    ),
  };
}

/** Letters of the file in the order of their time. */
function letters(make: Make, papers: ReturnType<typeof codePapers>) {
  const { mail1, mail2, nick } = papers;
  const { dice } = make;
  const at = (hour: number) => `${hour}:${dice.int(10, 59)}`;
  return [
    {
      day: make.day(236, 240),
      at: at(11),
      from: mail1,
      words: 'demo gecikir, cümə axırıncı gündür',
    },
    { day: make.day(230, 234), at: at(17), from: mail2, words: 'build hazırdır, qəbul edin' },
    { day: make.day(225, 228), at: at(23), from: nick, words: 'pul gəlməsə, serveri bağlayıram' },
    {
      day: make.day(220, 223),
      at: at(9),
      from: mail1,
      words: 'giriş yoxdur, müştərilər zəng edir',
    },
  ];
}

/** A program is delivered, its sources are not. */
const SOURCES: Family = {
  key: 'eleventh-app-sources',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Proqram təminatının hazırlanması və mənbə kodunun verilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  cast: { b: { as: 'company', trade: 'bank', role: 'üçüncü şəxs' } },
  facts: (make) => {
    const people = coders(make);
    const papers = codePapers(make);
    const { lead, product, tester } = people;
    const far = foreigner(make, 'far', [
      ['Mateuş', 'Kovalçik'],
      ['Rajeş', 'Venkataraman'],
      ['Yevheniya', 'Tkaçuk'],
      ['Berkay', 'Taşdelen'],
      ['Nodar', 'Kvaratsxelia'],
    ]);
    return {
      p: firmOf(
        make,
        ...(['p', 'iddiaçı'] as const),
        ...['Qapına Gətir', 'Yeddi Dəqiqə', 'Bazarlıq Online', 'Səbət-Ekspress'],
      ),
      d: firmOf(
        make,
        ...(['d', 'cavabdeh'] as const),
        ...['Doqquz Bayt', 'Piksel Emalatxanası', 'Kod Arxitektləri', 'Loqarifm Labs'],
      ),
      ...people,
      ...papers,
      letters: letters(make, papers),
      ...{ far: far.full, farcaps: far.caps, farsurname: far.surname },
      leadlast: signed(make, lead, 'last'),
      leadhalf: named(make, lead, 'half'),
      leaddat: lettered(make, lead, 'dat'),
      testerfold: named(make, tester, 'folded'),
      productstub: signed(make, product, 'stub'),
      bookscut: signed(make, people.books, 'cut'),
      juniorspaced: written(make, people.junior, 'spaced'),
      withproduct: nameWith(make, product, 'surname', 'with'),
      islead: nameWith(make, lead, 'given', 'copula'),
      copyright: stays(
        make,
        '“Müəlliflik hüququ və əlaqəli hüquqlar haqqında” 5 iyun 1996-cı il tarixli 115-IQ nömrəli Qanunun 14-cü maddəsi',
      ),
      work: stays(make, 'Mülki Məcəllənin 752–776-cı maddələri'),
      ordered: make.day(420, 500),
      shut: make.day(217, 219),
      fee: make.money(24000, 68000, 500),
      advance: make.money(9000, 20000, 500),
      back: make.money(4000, 8500, 100),
      loss: make.money(6000, 21000, 100),
      screens: make.dice.int(18, 46),
      days: make.dice.int(3, 11),
    };
  },
  present:
    'iddiaçının icraçı direktoru {head.full:gen}, cavabdehin hüquqşünası {counsel.full:gen} (etibarnamə {proxy}), üçüncü şəxs {lead.full:gen} iştirakı ilə, {b:gen} nümayəndəsi olmadan',
  subject:
    '{p.full:gen} {d.full:dat} qarşı mənbə kodunun təhvil verilməsi, avansın bir hissəsinin qaytarılması və əldən çıxmış gəlirin ödənilməsi barədə iddiası üzrə işə',
  story: [
    '1. Sifariş. {p.full} (VÖEN {p.voen}, ofisi {office}) {ordered:loc} {d.full:dat} (VÖEN {d.voen}, hesab {d.account}) çatdırılma tətbiqinin yazılmasını tapşırıb. Çərçivə müqaviləsi {order}, texniki tapşırıq {scope}, qiymət {fee}, o cümlədən {advance} avans; pul {b:gen} kredit xəttindən ödənilib. Müqavilələr “ASAN İmza” ilə, {asan} nömrəsindən imzalanıb.',
    '2. İcraçılar. Cavabdehin ştatda proqramçısı olmayıb. O, işi {hire} nömrəli müqavilə ilə {lead.full:dat} (FİN {lead.fin}, {lead.idcard}, indi {nowjob} çalışır) ötürüb, {leadhalf} də öz növbəsində iki köməkçi tapıb: {junior.full} ekranları çəkib, xaricdən qoşulan {farcaps} isə server hissəsini yazıb. Onların heç birini sifarişçi görməyib, görüşlər {hub} yalnız məhsul rəhbəri {product.full} ilə keçirilib.',
    '3. Yazışmalar (notariusun {seen} nömrəli baxış protokolundan):',
    { p: '{day.dot}, saat {at}, {from}: “{words}”', each: 'letters' },
    '4. Dayanma. {shut:abl} tətbiq {days} gün açılmayıb. Server {host} ünvanında, idarəetmə paneli {domain} saytında, kodun anbarı {repo} səhifəsində olub; sonuncuya giriş yalnız {nick} istifadəçisinə məxsus idi. Həmin günlər kuryer {courier.full} kimi çoxları sifarişsiz qalıb, investor {investor.gs} növbəti hissəni ayırmayıb. İddiaçı itkisini {loss} hesablayır.',
    '5. Cavabdeh nə deyir? Hüquqşünas {counsel.init}: {act1} nömrəli akt imzalanıb, {screens} ekran təhvil verilib, mənbə kodu isə tapşırıqda yoxdur. İkinci aktı ({act2}) sifarişçi əsassız saxlayıb. Qalıq üçün hesab-faktura {bill} ödənilməyib. Serveri bağlayan {islead}, şirkət deyil.',
    '6. Üçüncü şəxs nə deyir? {leadlast}: “Kodu mən yazmışam, Müəllif Hüquqları Agentliyində {author} nömrə ilə qeydə aldırmışam. Mənə çatası pulun yarısını {bookscut} “sabah” deyə-deyə vermədi. {nick} mənim yox, {far} adlı yoldaşındır, o da indi {withproduct} işləyir”. Əlaqə: {lead.phone}, {lead.email}.',
    '7. Şahid və mütəxəssislər. Sınaqçı {testerfold}: son versiyanı {imei} IMEI-li telefonda yoxladım, ödəniş düyməsi işləmirdi, səhvləri {juniorspaced} düzəldirdi. Kompüter-texniki ekspert {expert.full} ({opinion} saylı rəy): kodda dörd müəllifin izi var, sətirlərin altmış faizi üçüncü şəxsə, otuzu {farsurname} adına aiddir; noutbuk ({laptop} nömrəli təhvil aktı ilə verilmiş) silinib. {books.given} xanım yazılı izahat verib, {productstub} isə gəlməyib. Protokolu tərtib edən notarius {notary.full} göstərilmiş səhifələri öz kompüterindən açıb.',
  ],
  reasoning: [
    '{copyright} proqram üzərində əmlak hüquqlarının müqavilə ilə keçdiyini nəzərdə tutur. {work} isə sifarişçinin işdən təyinatı üzrə istifadə edə bilməsini tələb edir: mənbə kodsuz tətbiq dəyişdirilə bilməyən qutudur.',
    'Podratçı cəlb etdiyi şəxslərin hərəkətinə görə özü cavabdehdir. {lead.init} ilə {far} arasındakı hesablaşma sifarişçiyə qarşı etiraz ola bilməz; ekspert {expert.init} müəllifliyi, məhkəmə isə öhdəliyi müəyyən edir.',
    {
      p: 'Dayanmanın səbəbi bilərəkdən bağlanmadır, bunu {tester.surname} da təsdiq edir. İtki {investor.init} ilə bağlanmış sazişdən və gündəlik dövriyyədən düzgün hesablanıb.',
      only: ['granted'],
    },
    {
      p: 'Kod verilməlidir. İtkiyə gəldikdə, {courier.init} kimi kuryerlərin haqqı onsuz da ödənilməyib, {investor.surname} isə məhkəmədə dindirilməyib; bu hissə sübutsuzdur. Avansın yalnız sazlanmamış ödəniş modulu üzrə hissəsi qaytarılır.',
      only: ['partly-granted'],
    },
    {
      p: 'Tapşırığın mətnində kodun verilməsi haqqının ayrıca razılaşdırılacağı yazılıb, bu razılaşma isə olmayıb. {product.init} ilk aktı irad bildirmədən imzalayıb, {leaddat} ünvanlanmış məktubunda da “hər şey qaydasındadır” deyib.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 21, 385, 443, 752, 759, Mülki Prosessual Məcəllənin 77, 217-220-ci maddələrinə söykənərək məhkəmə',
  operative: {
    granted: [
      '{d.full} mənbə kodunu, {repo} anbarına giriş hüququ ilə birgə, {p.full:dat} təhvil versin, ondan iddiaçının xeyrinə {back} və {loss} tutulsun.',
    ],
    'partly-granted': [
      'Mənbə kodu bir ay ərzində {p.full:dat} verilsin; {d.full:abl} {back} alınsın; itkinin ödənilməsi tələbi rədd edilsin.',
      'Üçüncü şəxs {lead.caps:gen} {d:dat} qarşı ayrıca iddia vermək hüququ saxlanılsın.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası üzrə bütün tələblər rədd edilsin.'],
  },
  note: 'commercial',
  traps: ['user-names', 'foreign-coder', 'letters-with-times'],
};

export const ELEVENTH_COMMERCIAL: readonly Family[] = [MILK, SOURCES];
