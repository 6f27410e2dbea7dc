import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { doubled, named, starredCard } from './named-forms.ts';
import { onPaper } from './paper-names.ts';
import { signed } from './signed-forms.ts';
import { written } from './written-forms.ts';

/** A director who bought from his own kin, and those who signed, stored and paid. */
function board(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 41, maxAge: 58 });
  const inlaw = person('inlaw', { role: 'üçüncü şəxs', sex: 'm', minAge: 35, maxAge: 52 });
  return {
    ...{ d, inlaw },
    newdir: person('newdir', { role: 'nümayəndə', sex: 'f', minAge: 36, maxAge: 55 }),
    founder: doubled(person('founder', { sex: 'm', minAge: 50 }), 'Qarabağlı'),
    founder2: person('founder2', { sex: 'f', minAge: 44 }),
    wife: person('wife', {
      ...{ sex: 'f' as const, surname: d.name.surname, father: inlaw.father, minAge: 36 },
    }),
    books: person('books', { role: 'şahid', sex: 'f', minAge: 38 }),
    keeper: person('keeper', { role: 'şahid', sex: 'm', minAge: 45 }),
    engineer: person('engineer', { sex: 'm', minAge: 34 }),
    cashier: person('cashier', { sex: 'f', maxAge: 37 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function boardPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    named: of.document('named', `${n(2)}-ş/v`, `T-0${n(2)}`, `${n(3)}/K`),
    removed: of.document('removed', `${n(2)}/ÜYQ`, `0${n(1)}-N`, `Q-${n(3)}`),
    minutes: of.document('minutes', `${n(1)}/${n(2)}`, `ÜY-0${n(2)}`, `${n(3)}-pr`),
    charter: of.document('charter', `${n(10)}`, `NZ-${n(5)}`, `${n(4)}/${n(4)}`),
    bought: of.contract('bought', `AS-${n(2)}/${n(3)}`, `${n(4)}-AL`, `M/${n(3)}-t`),
    import: of.contract('import', `GZ-${n(4)}AZ`, `HK${n(2)}-${n(5)}`, `INV/${n(4)}/${n(2)}`),
    order: of.document('order', `${n(4)}`, `TÖ-${n(6)}`, `${n(2)}/ö-${n(3)}`),
    bill: of.document('bill', `MT2${n(1)}0${n(9)}`, `EQF-${n(8)}`),
    customs: of.document('customs', `${n(5)}/${n(6)}/${n(5)}`, `QGB ${n(11)}`),
    entry: of.document('entry', `A-${n(3)}/26`, `${n(4)}-qəb`, `${n(2)}/ƏV`),
    report: of.document('report', `AU/${n(3)}-${n(2)}`, `${n(4)}-e`, `${n(2)}-${n(5)}`),
    letter: of.document('letter', `${n(2)}/S-${n(3)}`, `${n(3)}-çıx`, `01/${n(4)}`),
    certificate: of.document('certificate', `4A:${n(2)}:0F:${n(2)}:C${n(1)}`, `SIM-${n(9)}`),
    session: of.network('session', `5.197.${n(2)}.1${n(2)}`, `185.30.8${n(1)}.${n(2)}`),
    mail: of.email('mail', `direktor.${n(3)}@korpo.example`, `satinalma_${n(2)}@korpo.example`),
    seller: make.mark(ibanOf(make.dice), 'account', 'direct', 'seller'),
    inlawvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'inlaw'),
    hangar: of.place(
      'hangar',
      'Giləzi qəsəbəsindəki anqarda',
      'Hacı Zeynalabdin qəsəbəsindəki 3 saylı sexdə',
      'Ceyranbatan gölünün yanındakı istehsalat sahəsində',
      '“Qaradağ-2” sənaye zonasında',
    ),
    post: of.workplace(
      'post',
      '“Azərtunel” layihə institutunda baş mexanik',
      'Dənizkənarı Bulvar İdarəsində energetik',
      '“Gəmiqaya” mehmanxanasında texniki direktor',
    ),
  };
}

/** A company against its former director for an interested purchase. */
const EX_DIRECTOR: Family = {
  key: 'twelfth-ex-director-loss',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Korporativ mübahisələr - Rəhbərin cəmiyyətə vurduğu zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  cast: {
    p: { as: 'company', trade: 'work', role: 'iddiaçı' },
    c: { as: 'company', trade: 'supply', role: 'üçüncü şəxs' },
    b: { as: 'company', trade: 'bank' },
  },
  facts: (make) => {
    const people = board(make);
    const { d, founder, inlaw } = people;
    const share = make.dice.pick([51, 60, 70]);
    const price = make.money(146000, 288000, 100);
    const worth = make.money(71000, 99000, 100);
    const abroad = foreigner(make, 'abroad', [
      ['Wenjie', 'Zhou'],
      ['Kaan Berk', 'Yurttaş'],
      ['Bernd', 'Küchler'],
      ['Li', 'Guangming'],
      ['Paweł', 'Grabowski'],
    ]);
    return {
      ...people,
      ...boardPapers(make),
      ...{ abroad: abroad.full, abroadname: abroad.surname },
      dblock: onPaper(make, d, 'block'),
      dbank: onPaper(make, d, 'bank'),
      dmiddle: onPaper(make, d, 'middle'),
      inlawahead: onPaper(make, inlaw, 'ahead'),
      inlawshort: onPaper(make, inlaw, 'short'),
      founderreg: named(make, founder, 'register'),
      founder2half: named(make, people.founder2, 'half'),
      booksbetween: onPaper(make, people.books, 'between'),
      keepertied: onPaper(make, people.keeper, 'tied'),
      withinlaw: nameWith(make, inlaw, 'surname', 'with'),
      isd: nameWith(make, d, 'surname', 'copula'),
      related: stays(make, 'Mülki Məcəllənin 49-1-ci maddəsi'),
      duty: stays(make, 'həmin Məcəllənin 49-cu maddəsinin 3-cü hissəsinə'),
      accounts: stays(
        make,
        '“Mühasibat uçotu haqqında” 29 iyun 2004-cü il tarixli 716-IIQ nömrəli Qanun',
      ),
      appointed: make.day(1500, 1700),
      signed: make.day(520, 560),
      wired: make.day(500, 515),
      dismissed: make.day(300, 330),
      asked: make.day(230, 260),
      ...{ price, worth },
      loss: { t: 'money' as const, qepik: price.qepik - worth.qepik },
      part: make.money(28000, 46000, 100),
      bonus: make.money(2500, 6000, 100),
      ...{ share, rest: 100 - share },
    };
  },
  present:
    'iddiaçının direktoru {newdir.full:gen}, cavabdeh {d.full:gen} və onun vəkili {adv.full:gen}, {c:gen} direktoru {inlaw.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxslər {c} və {inlaw.full}, rəhbərin vurduğu zərərin ödənilməsi tələbi üzrə kommersiya işinə',
  story: [
    '{p.full} (VÖEN {p.voen}, nizamnaməsinin qeydiyyat nömrəsi {charter}, ünvanı {p.address}) iki iştirakçıdan ibarətdir: {founderreg} – {share} faiz; {founder2half} – {rest} faiz. {d.full} {appointed:loc} {named} nömrəli əmrlə direktor təyin edilmiş, {dismissed:loc} ümumi yığıncağın {removed} nömrəli qərarı ilə vəzifəsindən geri çağırılmışdır.',
    'Cavabdeh direktor olduğu dövrdə, {signed:loc}, {c} ilə {bought} nömrəli alqı-satqı müqaviləsi imzalamış, işlənmiş ekstruder xəttini {price} qiymətinə almışdır. Satıcının yeganə iştirakçısı və direktoru olan {inlaw.full} (fərdi VÖEN-i {inlawvoen}) cavabdehin həyat yoldaşı {wife.full:gen} qardaşıdır. Bu barədə yığıncağa məlumat verilməmiş, onun razılığı alınmamışdır.',
    'Məbləğ {wired:loc} {order} nömrəli tapşırıqla {b:loc} açılmış {p.account} hesabından {seller} hesabına köçürülmüşdür. Bankın cavabına əsasən əməliyyat {session} ünvanından, “{dbank}” adına verilmiş {certificate} nömrəli elektron imza ilə təsdiq olunmuşdur. Satıcı {bill} nömrəli elektron qaimə-faktura təqdim etmişdir.',
    'İddiaçı göstərmişdir ki, həmin xətti {c} iki ay əvvəl xaricdən {import} nömrəli kontraktla, gömrük bəyannaməsində ({customs}) yazılan daha aşağı qiymətə gətirmişdir; istehsalçının təmsilçisi {abroad} elektron məktubda bunu təsdiq etmişdir. Fərq ({loss}) zərərdir. {asked} tarixli, {letter} nömrəli tələb cavabsız qalmışdır.',
    'Cavabdeh (FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, yaşayış yeri: {d.address}, hazırda {post} işləyir) iddiaya qarşı etirazında bildirmişdir ki, qiymətə quraşdırma və iki illik təminat daxildir; {founder.full} alqıdan xəbərdar olmuş, {mail} ünvanına yazdığı cavabda “al, gecikmə” demişdir; qohumluq əqdi öz-özlüyündə zərərli etmir. [Vəkil {adv.init} əlavə olaraq iddia müddətinə istinad etmişdir.|İddia müddətinin tətbiqini də xahiş etmişdir.]',
    'Üçüncü şəxs {inlawahead} etirazı müdafiə etmiş, {abroadname} ilə danışıqları özü apardığını, quraşdırmanın mühəndis {engineer.full} tərəfindən görüldüyünü göstərmişdir.',
    'Şahid qismində dindirilmişlər: baş mühasib {booksbetween} – ödənişi əvvəlcədən heç kəslə razılaşdırmamağı ona tapşıran {isd}, əməliyyatı kassir {cashier.sg} hazırlamışdır; anbardar {keepertied} – xətt {hangar} üç ay açılmamış qalmış, qəbul aktına ({entry}) sonradan qol çəkdirmişlər. {cashier.full:gen} yazılı izahatı elan edilmişdir.',
    'Ekspert-auditor {expert.full:gen} {report} nömrəli rəyində xəttin alış günündəki bazar dəyəri {worth}, quraşdırma xərci isə ayrıca göstərilmişdir. İşdə “{dblock}” qeydi ilə təsdiqlənmiş {minutes} nömrəli protokolun surəti vardır; ekspert bu protokolun yığıncaq kitabında olmadığını qeyd etmişdir.',
  ],
  reasoning: [
    '{related} aidiyyəti şəxslə əqdin bağlanmasından əvvəl məlumatın açıqlanmasını və yığıncağın qərarını tələb edir, {duty} görə isə vəzifəsini vicdansız yerinə yetirən rəhbər hüquqi şəxsə dəymiş zərəri ödəyir. {accounts} ilkin sənədlərin düzgünlüyünə cavabdehliyi də rəhbərin üzərinə qoyur.',
    {
      p: 'Aidiyyət sübut edilmişdir: {withinlaw} qayınlıq münasibəti mübahisələndirilmir. İştirakçılardan birinin elektron məktubu yığıncağın qərarını əvəz etmir. {keeper.init:gen} ifadəsi təminat xidmətinin göstərilmədiyini təsdiq edir. Zərərin məbləği bazar dəyəri ilə ödənilmiş məbləğin fərqindən ibarətdir.',
      only: ['granted'],
    },
    {
      p: 'Vəzifə pozuntusu vardır, lakin {engineer.surname:gen} gördüyü quraşdırma işi {expert.init:gen} rəyi ilə təsdiqlənir və zərərdən çıxılmalıdır. {d.init:dat} həmin dövr üçün ödənilmiş mükafatın ({bonus}) qaytarılması tələbi isə zərər deyil, əmək münasibətindən irəli gəlir.',
      only: ['partly-granted'],
    },
    {
      p: '{founder.init} və {founder2.sg} illik hesabatı təsdiq edərkən alqını ayrıca bənddə görmüş, etiraz etməmişlər. {books.init} bunu iclasda təsdiqləmişdir. Əqd sonradan bəyənildiyindən, xətt isə işlədiyindən {dmiddle} barəsində məsuliyyət üçün əsas yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 21, 49, 49-1-ci, Mülki Prosessual Məcəllənin 216, 217, 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {loss} məbləğində zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} {p.full:gen} xeyrinə {part} tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'commercial',
  traps: ['name-of-a-bank-system', 'two-directors', 'foreign-maker'],
};

/** Those of a carrier and of a filling station, where cards were used that nobody owns to. */
function carriers(make: Make) {
  const person = castOf(make);
  return {
    manager: person('manager', { role: 'nümayəndə', sex: 'm', minAge: 29 }),
    head: person('head', { role: 'nümayəndə', sex: 'm', minAge: 42 }),
    drv1: person('drv1', { sex: 'm', minAge: 28 }),
    drv2: person('drv2', { sex: 'm', minAge: 28 }),
    drv3: person('drv3', { sex: 'm', minAge: 28 }),
    dispatcher: person('dispatcher', { role: 'şahid', sex: 'f', minAge: 30 }),
    operator: person('operator', { role: 'şahid', sex: 'f', maxAge: 40 }),
    night: person('night', { sex: 'm', minAge: 24 }),
    mechanic: person('mechanic', { sex: 'm', minAge: 44 }),
    boy: person('boy', { sex: 'm', maxAge: 27 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function fuelPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deal: of.contract('deal', `YK/${n(4)}-${n(2)}`, `${n(3)}-FC`, `T-${n(5)}/y`),
    annex: of.contract('annex', `YK/${n(4)}-${n(2)}/Ə2`, `${n(3)}-FC-b`, `T-${n(5)}/y-1`),
    proxy: of.document('proxy', `${n(3)}/e`, `ET ${n(2)}-${n(3)}`, `${n(5)}`),
    akt: of.document('akt', `ÜA-${n(4)}`, `${n(2)}/üz-${n(2)}`, `${n(6)}`),
    claim: of.document('claim', `${n(3)}/pr`, `P-${n(2)}/${n(3)}`, `${n(4)}-26`),
    police: of.document('police', `${n(5)}-DM`, `QD ${n(4)}`, `${n(2)}-${n(6)}`),
    block: of.document('block', `#${n(7)}`, `TKT-${n(6)}`, `${n(8)}`),
    opinion: of.document('opinion', `RT-${n(3)}`, `${n(4)}/it`, `${n(2)}-${n(4)}-e`),
    sheet: of.document('sheet', `YV ${n(6)}`, `${n(3)}-${n(4)}/y`, `${n(7)}`),
    code: of.phone(
      'code',
      `+994 50 *** ** ${n(2)}`,
      `055 ${n(3)} XX XX`,
      `(077) ***-${n(2)}-${n(2)}`,
    ),
    hotline: of.phone('hotline', `*${n(4)}`, `012 4${n(2)}-${n(2)}-${n(2)}`, `18 ${n(3)}-${n(4)}`),
    login: of.network('login', `park_${n(4)}`, `kabinet.example/u/${n(6)}`, `flot.${n(3)}`),
    imei: make.mark(`35${n(13)}`, 'network', 'direct', 'tracker'),
    station: of.place(
      'station',
      'Bakı–Qazax yolunun 214-cü kilometrindəki məntəqədə',
      '“Dörd yol” dairəsindəki yanacaqdoldurma stansiyasında',
      'Sarıqamış kəndinin girişindəki stansiyada',
      'Qobustan qəsəbəsindəki 8 saylı YDM-də',
    ),
    base: of.place(
      'base',
      'köhnə pambıq bazasında',
      'Sahil qəsəbəsindəki dayanacaqda',
      'Şıxov yoxuşundakı qarajda',
    ),
    quitjob: of.workplace(
      'quitjob',
      '“Sədərək” ticarət mərkəzində yükdaşıyan',
      'BakuBus parkında çilingər',
      '“Araz” yuma məntəqəsində növbə rəisi',
    ),
  };
}

/** The disputed fillings: when, with which card, whose lorry. */
function fillings(make: Make, { drv1, drv2, drv3 }: ReturnType<typeof carriers>) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return [drv1, drv2, drv3, drv1].map((driver, index) => ({
    at: make.day(330 - index * 9, 334 - index * 9),
    hour: `${make.dice.pick(['00', '01', '02', '04'])}:${make.dice.int(10, 59)}`,
    who: onPaper(make, driver, 'tied'),
    card: make.mark(`7008 ${n(4)} ${n(4)} ${n(4)}`, 'card', 'direct', `card${index}`),
    lorry: of.plate(`lorry${index}`, `90-TT-${n(3)}`, `10 YY ${n(3)}`, `77-XZ-${n(3)}`),
    litres: make.dice.int(140, 620),
    sum: make.money(150, 690, 1),
  }));
}

/** Fuel that was drawn by night with a carrier's cards. */
const FUEL_CARDS: Family = {
  key: 'twelfth-fuel-cards',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  category: 'Kommersiya mübahisələri - Yanacaq kartları üzrə borcun tutulması',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  cast: {
    p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
    d: { as: 'company', trade: 'work', role: 'cavabdeh' },
    g: { as: 'company', trade: 'build' },
  },
  facts: (make) => {
    const people = carriers(make);
    const rows = fillings(make, people);
    const { drv2, drv3, boy, head } = people;
    return {
      ...people,
      ...fuelPapers(make),
      rows,
      starred: starredCard(make, 'office'),
      debt: { t: 'money' as const, qepik: rows.reduce((sum, row) => sum + row.sum.qepik, 0) },
      headcut: signed(make, head, 'cut'),
      nightmiddle: onPaper(make, people.night, 'middle'),
      drv2behind: written(make, drv2, 'behind'),
      drv3bank: onPaper(make, drv3, 'bank'),
      boyfold: named(make, boy, 'folded'),
      operatorbetween: onPaper(make, people.operator, 'between'),
      mechanictail: named(make, people.mechanic, 'tail'),
      atboy: nameWith(make, boy, 'given', 'gil-loc'),
      isdrv3: nameWith(make, drv3, 'surname', 'copula'),
      code557: stays(make, 'MM-nin 385, 445 və 567-ci maddələrinə'),
      pages: stays(make, '(i.v. 7-9, 22)'),
      signed: make.day(620, 700),
      stolen: make.day(336, 339),
      blocked: make.day(296, 299),
      warned: make.day(180, 210),
      fine: make.money(60, 240, 1),
      half: make.money(300, 700, 1),
      term: make.dice.int(10, 20),
    };
  },
  present:
    'iddiaçının nümayəndəsi {manager.full:gen} ({proxy} nömrəli etibarnamə), cavabdehin direktoru {head.full:gen} və vəkili {adv.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı yanacaq kartları üzrə borcun və dəbbə pulunun tutulması tələbi üzrə işə',
  story: [
    'Müqavilə. {signed} – {p} (VÖEN {p.voen}) və {d} (VÖEN {d.voen}, {d.address}) {deal} nömrəli müqaviləni və {annex} nömrəli əlavəni bağlayıblar {pages}. Şərt sadədir: daşıyıcıya plastik kart verilir, sürücü onunla istənilən stansiyada dizel alır, ayın sonunda hesab göndərilir, ödəniş {term} gün ərzində {p.account} hesabına edilir. Kart itərsə, dərhal {hotline} xəttinə deyilməlidir; deyilənədək alınan yanacaq daşıyıcının hesabınadır.',
    'İlk aylar. Hesablar vaxtında ödənilib, ödənişlər {starred} nömrəli korporativ kartdan gedib.',
    'Mübahisəli dolumlar. Üzləşmə aktında ({akt}) dörd dolum mübahisəli qalıb:',
    {
      p: '{at.dot}, saat {hour} / kart {card} / {who} / {lorry} / {litres} litr / {sum}',
      each: 'rows',
    },
    'Cəmi {debt}. İddiaçı bunun üstünə {fine} dəbbə pulu da hesablayıb; {warned:loc} göndərilən {claim} nömrəli iddia məktubuna cavab olmayıb.',
    'Cavabdehin izahatı. Direktor {head.full} (əlaqə {head.phone}, {head.email}) {blocked:loc} kartların bağlanması üçün müraciət edib, sistemdə müraciətin nömrəsi {block}. Onun iclasda dediyi: “Gecə ikidə mənim maşınım {base} yatır, sürücü evində. Kimsə kartı köçürüb”. Sürücülərdən {drv1.full} və {drv2.full} həmin gecələr evdə olduqlarını yazıblar; üçüncüsü, {drv3.full}, işdən çıxıb, indi {quitjob} işləyir. Yol vərəqi ({sheet}) hər üç kartın {stolen:loc} onun kabinəsindən itdiyini göstərir, polisə ərizə ({police}) isə üç həftə sonra verilib, materialı inspektor {inspector.full} araşdırıb.',
    'Gecələr nə olub. Dolumlar {station} edilib. Gecə növbəsinin operatoru {operatorbetween} şahid kürsüsündən: çəndən çox, bidona doldururdular; gələn oğlanı {boyfold} kimi tanıyıram, {mechanictail} ilə bir həyətdə olur, bidonları {atboy} saxlayırlar. PIN-kodlar kartların arxasına qələmlə yazılmışdı. Növbə yoldaşı {nightmiddle} [buna qoşuldu|eyni şeyi yazılı dedi]. Dispetçer {dispatcher.full}: PIN-i hamıya mən paylamışam, dəyişmək heç kəsin ağlına gəlməyib, {login} girişi ilə limitə baxan da mən idim; şübhəli dolumun SMS-i {code} nömrəsinə gedib, o nömrə köhnə direktorundur.',
    'Yoxlama. Mexanik {mechanic.init} izahat verməkdən imtina edib. Onun işlədiyi {g:gen} cavabına görə bidonlardakı dizel oraya satılmayıb. Rəqəmsal texnika üzrə ekspert {expert.full} ({opinion} nömrəli rəy): çip köçürülməyib, əsl kartdan istifadə edilib; izləyicinin (IMEI {imei}) məlumatına görə dördüncü dolum zamanı maşın stansiyada olub, birinci üçündə – yox. Çekdə “{drv3bank}” adı çap olunub.',
  ],
  reasoning: [
    '{code557} əsasən öhdəlik müqavilənin şərtlərinə uyğun icra edilməlidir. Tərəflər kartdan icazəsiz istifadə riskini aydın bölüblər: xəbər verilənədək – daşıyıcının, xəbər veriləndən sonra – satıcının üzərindədir.',
    {
      p: 'Xəbər bir aydan artıq gecikib. PIN-in kartın üstünə yazılmasına görə {dispatcher.init} özü məsuliyyəti boynuna alır. {drv2behind} və {drv1.inits} barədə deyilənlər tərəflərin hesablaşmasına təsir göstərmir, {boy.surname:dat} qarşı isə {d} ayrıca tələb irəli sürə bilər.',
      only: ['granted'],
    },
    {
      p: 'Satıcı da ehtiyatsız olub: {operator.init} gecə vaxtı bidona dizel boşaldıb, halbuki əlavədə yalnız nişanı yoxlanılan çənə doldurmaq nəzərdə tutulur. {night.surname} bunu görüb susub. Ona görə birinci üç dolumun yarısı satıcının üzərində qalmalı, dördüncüsü isə tam ödənilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Şəbəkə jurnalı göstərir ki, itmə haqqında zəng elə həmin gün qəbul edilib, zəng edən {isdrv3}; operatorun qeydi sistemdə iki ay açılmayıb. Bundan sonrakı dolumlara görə risk {p:gen} özünə keçib. {headcut} adından sonradan verilən müraciət təkrar müraciətdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 385, 445, 462, 567-ci, MPM-in 77, 119, 217, 220-ci maddələri əsasında məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə {debt} əsas borc, {fine} dəbbə pulu alınsın.',
    ],
    'partly-granted': [
      '{d.full:abl} {p.full:gen} xeyrinə {half} alınsın. Dəbbə pulu üzrə iddia rədd edilsin. Qətnamənin surəti {manager.full:dat} və {head.full:dat} verilsin.',
    ],
    dismissed: ['{p.full:gen} iddiası rədd edilsin, rüsum onun üzərində qalsın.'],
  },
  note: 'commercial',
  traps: ['table-of-cards', 'starred-numbers', 'names-on-a-slip'],
};

export const TWELFTH_COMMERCIAL: readonly Family[] = [EX_DIRECTOR, FUEL_CARDS];
