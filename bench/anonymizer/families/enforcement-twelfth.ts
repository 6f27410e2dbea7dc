import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { narrowVowel } from '#demo/inflect.ts';
import type { Mark, Scope } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';
import { addressAs, mention } from './clerk-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortBirth, turned } from './turned-names.ts';

/** `SOYAD-un`: a surname in capitals and its genitive behind a hyphen. */
function shoutedOf(make: Make, person: Person): Mark {
  const { surname } = person.name;
  const buffer = /[aeəıioöuü]$/u.test(surname) ? 'n' : '';
  return mention(make, person, `${upperAz(surname)}-${buffer}${narrowVowel(surname)}n`);
}

/** `Ad Ata qızı (Soyad)`. */
function surnameBehind(make: Make, person: Person): Mark {
  const { given, patronymic = '', surname } = person.name;
  return mention(make, person, `${given} ${patronymic} (${surname})`);
}

/** Who sews in a cellar, who owns the cellar, and whom its owner owes. */
function tailors(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'borclu', sex: 'm', minAge: 42, maxAge: 62 });
  return {
    b,
    s: person('s', { role: 'ərizəçi', sex: 'f', minAge: 32, maxAge: 54 }),
    t: person('t', { role: 'tələbkar', sex: 'm', minAge: 35, maxAge: 60 }),
    wife: person('wife', { sex: 'f', surname: b.name.surname, minAge: 38, maxAge: 58 }),
    seller: person('seller', { sex: 'm', minAge: 30 }),
    emigrant: person('emigrant', { sex: 'f', minAge: 45 }),
    fitter: person('fitter', { sex: 'm', minAge: 30 }),
    hand1: person('hand1', { sex: 'f', minAge: 26 }),
    hand2: person('hand2', { sex: 'f', minAge: 26 }),
    guard: person('guard', { sex: 'm', minAge: 50 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    valuer: person('valuer', { kind: 'keep', sex: 'f' }),
  };
}

function sewingFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const house = make.dice.int(2, 97);
  return {
    svoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 's'),
    prop: make.property('prop'),
    firm: make.mark(
      make.dice.pick(['“İynə-Sap Texnika”', '“Tikişmaş Servis”', '“Overlok Dünyası”']),
      'company',
      'direct',
      'firm',
    ),
    firmvoen: make.mark(voenOf(make.dice, 1), 'voen', 'direct', 'firm'),
    writ: of.document('writ', `İV ${n(6)}`, `${n(3)}-${n(5)}`, `${n(7)}-c`),
    docket: of.document('docket', `${n(2)}-${n(4)}/${n(2)}`, `E/${n(6)}`, `${n(3)}.${n(4)}`),
    act: of.document('act', `${n(3)}/siy`, `SA-${n(4)}`, `${n(2)}-${n(3)}-ə`),
    keeping: of.document('keeping', `${n(3)}/mh`, `M-${n(4)}`, `${n(2)}-sax`),
    value: of.document('value', `Q-${n(3)}/${n(2)}`, `${n(4)}-qh`, `${n(2)}.${n(3)}`),
    warrant: of.document('warrant', `${n(4)}-MV`, `OR ${n(5)}`, `${n(6)}`),
    registered: of.document('registered', `${n(10)}`, `RE-${n(7)}`, `${n(2)}/${n(5)}-ar`),
    till: of.document('till', `${n(8)}`, `NKA ${n(6)}`, `${n(4)}-k`),
    lease: of.contract('lease', `İC/${n(4)}`, `Z-${n(2)}/${n(2)}`, `${n(3)}-zirzəmi`),
    line: of.phone('line', `(0 99) ${n(7)}`, `+994 10-${n(3)}-${n(2)}-${n(2)}`),
    shop: addressAs(
      make,
      'shop',
      `Tbilisi pr. ${house}, zirzəmi qatı`,
      `Bəxtiyar Vahabzadə küç. ${house}B, yarımzirzəmi`,
      `Əsgər Qayıbov 1${n(1)}, blok 2, qeyri-yaşayış sahəsi 3`,
    ),
    job: of.workplace(
      'job',
      '“Gəlin Evi” salonunda baş dərzi',
      '3 saylı internat məktəbində əmək müəllimi',
      'Kukla Teatrının geyim sexində biçici',
    ),
  };
}

/** What stands in the inventory: the thing, its tag, the paper of its purchase and who bears it out. */
function inventory(make: Make, people: ReturnType<typeof tailors>): readonly Scope[] {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const { seller, emigrant, fitter, s } = people;
  const rows: readonly (readonly [string, string, string, Mark])[] = [
    [
      'düztikişli tikiş maşını',
      'elektron qaimə-faktura',
      `EQ${n(2)}-${n(8)}`,
      turned(make, seller, 'stub'),
    ],
    ['beşsaplı overlok', 'kassa çekinin fiskal kodu', `${n(5)}Fk${n(4)}`, turned(make, s, 'last')],
    [
      'düymə və ilgək presi',
      'yazılı qəbz',
      make.dice.pick([`${n(3)}/b`, `BL ${n(5)}`]),
      surnameBehind(make, emigrant),
    ],
    ['buxarlı ütü qazanı', 'gömrük sənədi', `G${n(4)}/${n(5)}`, turned(make, fitter, 'cut')],
  ];
  return rows.map(([thing, proof, paper, who], i) => ({
    ...{ nr: i + 1, thing, proof, who },
    tag: of.document(`tag${i}`, `İN-${n(4)}`, `${n(5)}/${i + 1}`),
    paper: make.mark(paper, 'document', 'direct', `paper${i}`),
    worth: make.money(350, 2400, 10),
  }));
}

/** A tenant's sewing machines were written down for the debt of her landlord. */
const SEWING: Family = {
  key: 'twelfth-sewing-room-inventory',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Əmlakın siyahıdan çıxarılması',
  outcomes: { granted: 2, 'partly-granted': 2, dismissed: 1 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = tailors(make);
    const { s, b, t, wife, seller, emigrant, fitter, hand1, hand2, guard } = people;
    const judged = make.day(200, 330);
    return {
      ...people,
      ...sewingFile(make),
      things: inventory(make, people),
      sborn: shortBirth(make, s),
      sshout: shoutedOf(make, s),
      sfield: turned(make, s, 'slashed'),
      bbehind: surnameBehind(make, b),
      bhouse: nameWith(make, b, 'surname', 'gil-gen'),
      tlast: turned(make, t, 'last'),
      tshout: shoutedOf(make, t),
      wifesov: turned(make, wife, 'soviet'),
      sellershort: turned(make, seller, 'bare'),
      emigrantpass: turned(make, emigrant, 'abroad'),
      fitterwith: nameWith(make, fitter, 'given', 'with'),
      hand1dash: turned(make, hand1, 'dashed'),
      hand2dash: turned(make, hand2, 'dashed'),
      guardis: nameWith(make, guard, 'given', 'copula'),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(200, 4800)}/${judged.iso.slice(0, 4)}`,
      ),
      law: stays(make, '“İcra haqqında” Qanunun tələblərinə'),
      code: stays(make, 'Mülki Məcəllə'),
      judged,
      listed: make.day(50, 80),
      asked: make.day(20, 40),
      rented: make.day(500, 800),
      debt: make.money(6400, 19500, 50),
      rent: make.money(180, 420, 10),
    };
  },
  present:
    'ərizəçi {s.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), tələbkar {t.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə, borclu {b.full} gəlmədiyindən onun iştirakı olmadan',
  subject:
    '{s.full:gen} əmlakın siyahıdan çıxarılması və icra məmurunun hərəkətindən şikayət barədə ərizəsinə',
  story: [
    'Tələb. Ərizəçi ({sborn} təv.; FİN {s.fin}; ş/v {s.idcard}; f/s kimi VÖEN {svoen}; {s.address}; əlaqə {s.phone}, {s.email}) {asked:loc} məhkəməyə yazır: «Borc mənim deyil, maşınlar isə mənimdir, onlarla altı adam çörək qazanır». O, {act} nömrəli aktdan dörd əşyanın çıxarılmasını istəyir.',
    'İcra işinin gedişi. {judged} tarixli qətnamə ({suit} nömrəli iş) ilə {b.full:abl} {t.full:gen} xeyrinə {debt} tutulması qət edilmişdir. İcra vərəqəsi {writ}, icra işi {docket}. Borclunun (FİN {b.fin}, qeydiyyatı {b.address}) {b.account} hesabında vəsait tapılmadığı üçün icra məmuru {officer.init} {listed:loc} ona məxsus yarımzirzəmiyə ({shop}; reyestrdə {prop}) getmiş, içəridəki avadanlığı yazmış, {keeping} nömrəli qəbzlə saxlanmağa {guard.full:dat} tapşırmışdır. Qiymətləndirici {valuer.full:gen} hesabatı {value} nömrəlidir.',
    'Aktda olan əşyalar; hər birinin qarşısında ərizəçinin təqdim etdiyi sənəd və onu təsdiq edən şəxs:',
    {
      p: '{nr}) {thing}, nişanı {tag}, qiyməti {worth}; {proof} {paper}; təsdiq edir: {who};',
      each: 'things',
    },
    'Sənədlərin izahı. Sahə {rented:abl} {lease} nömrəli müqavilə ilə icarədədir, aylıq haqqı {rent}; müqavilə vergi orqanında {registered} nömrə ilə uçota alınıb, icarəçi xanasında {sfield} yazılıb. Kassa aparatı ({till}) da onun adınadır. Satıcı {firm} MMC (VÖEN {firmvoen}) adından menecer {seller.full} qaimənin ləğv olunmadığını məktubla bildirib. Presi satan {emigrant.full} indi xaricdədir, pasportunda adı {emigrantpass} kimi göstərilib; o, {line} nömrəsindən görüntülü zənglə iclasa qoşulub.',
    'Etirazlar. {tlast} ərizənin rəddini istədi: «{b.given} mənə demişdi ki, sexi özü açıb, qadın onun işçisidir». O, {hand1dash} və {hand2dash} adlı dərzilərin pulu {bhouse} evindən aldığını söylədi. Borclunun arvadı {wife.full} buna cavab verdi ki, icarə haqqını bəzən o yığıb, qızlara da {s.given:gen} tapşırığı ilə paylayıb; {wifesov} maşınların nə vaxt gətirildiyini bilmir.',
    'Şahidlər. {hand1.full}: işə {s.sg} götürüb, əvvəllər o, {job} olub. {hand2.full}: presi və qazanı {fitterwith} birlikdə quraşdırıblar. {fitter.full}: sifarişi də, pulu da ərizəçi verib, {b.init:acc} bir dəfə də görməyib. Saxlayan şəxs {guardis}, dedi ki, overlokun üstündə {firm} yarlığı qalır.',
  ],
  reasoning: [
    '{law} əsasən tələb yalnız borcluya məxsus əmlaka yönəldilə bilər; başqasının hüququ varsa, siyahıdan çıxarma məhkəmə qaydasında həll olunur. {code} daşınar əşyanın sahibliyini mülkiyyətin ehtimalı sayır, bu ehtimal sübutla dəf edilə bilər.',
    {
      p: 'Bina borclunun olsa da, oradakı avadanlıq icarəçinin sahibliyindədir. Dörd əşyanın hər birinə sənəd vardır, onları {seller.init}, {emigrant.surname} və {fitter.surname} təsdiq etmişlər. {tshout} “sexi özü açıb” sözləri eşitmədir.',
      only: ['granted'],
    },
    {
      p: 'Qaimə və fiskal kod ilk iki əşyanın {sshout} adına alındığını göstərir. Press üzrə qəbzdə alıcının adı yoxdur, {emigrant.init} isə pulu kimdən aldığını xatırlamır; qazanın gömrük sənədində {bbehind} qeyd edilmişdir. Bu iki əşya aktda qalmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İcarə müqaviləsi uçota siyahıyaalmadan sonra alınmış, {sellershort} qaimənin alıcısını dəqiqləşdirməmişdir. {hand1.init:gen} və {hand2.init:gen} muzdu {wife.init:abl} almaları avadanlığın borclunun təsərrüfatına daxil olduğunu göstərir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 263–265-ci maddələrini və göstərilən Qanunu tətbiq edən məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin, {act} nömrəli akt ləğv olunsun, {guard.full:dat} təhvil verilmiş dörd əşya {s.full:dat} qaytarılsın.',
    ],
    'partly-granted': [
      '{s.full:gen} ərizəsi qismən təmin edilsin: 1 və 2-ci sırada göstərilən əşyalar {act} nömrəli aktdan çıxarılsın, qalan hissədə {t.caps:gen} xeyrinə icra davam etdirilsin.',
    ],
    dismissed: ['{s.caps:gen} ərizəsi rədd edilsin, {act} nömrəli akt qüvvədə qalsın.'],
  },
  traps: ['rows', 'sole-trader', 'fields'],
};

/** A sister who must be let into her parents' flat, the brother who holds it, and the whole stairway. */
function stairway(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 40, maxAge: 58 });
  const dwife = person('dwife', { sex: 'f', surname: d.name.surname, minAge: 36, maxAge: 55 });
  return {
    d,
    dwife,
    c: person('c', { role: 'tələbkar', sex: 'f', father: d.father, minAge: 36, maxAge: 60 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 20, maxAge: 26 },
    }),
    inlaw: person('inlaw', { sex: 'm', father: dwife.father, minAge: 30, maxAge: 50 }),
    lodger: person('lodger', { sex: 'm', minAge: 24, maxAge: 40 }),
    below: person('below', { sex: 'f', minAge: 55, maxAge: 75 }),
    opposite: person('opposite', { sex: 'm', minAge: 40 }),
    caretaker: person('caretaker', { sex: 'f', minAge: 45 }),
    smith: person('smith', { sex: 'm', minAge: 30 }),
    carrier: person('carrier', { sex: 'm', minAge: 26 }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
    constable: person('constable', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function stairwayFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const house = make.dice.int(2, 97);
  const door = make.dice.int(11, 96);
  return {
    prop: make.property('prop'),
    writ: of.document('writ', `${n(2)}/köç-${n(3)}`, `VƏR ${n(6)}`, `${n(4)}-${n(4)}`),
    docket: of.document('docket', `${n(5)}-K`, `İİ/${n(3)}/${n(3)}`, `${n(6)}`),
    act1: of.document('act1', `${n(3)}/1`, `A-${n(4)}`, `${n(4)}-i`),
    act2: of.document('act2', `${n(3)}/2`, `A-${n(4)}`, `${n(4)}-i`),
    motion: of.document('motion', `T-${n(3)}/${n(2)}`, `${n(5)}-təq`, `${n(2)}/${n(4)}`),
    warned: of.document('warned', `X/${n(4)}`, `${n(3)}-xəb`, `${n(6)}`),
    report: of.document('report', `${n(4)}-PB`, `R${n(5)}`, `${n(2)}/${n(3)}-s`),
    cheque: of.document('cheque', `${n(4)} ${n(3)}`, `UQ-${n(5)}`, `${n(7)}`),
    let: of.contract('let', `K/${n(3)}`, `${n(2)}-otaq`, `MK-${n(5)}`),
    van: of.plate('van', `99-DV-${n(3)}`, `10 PE ${n(3)}`, `50HK${n(3)}`),
    bell: of.phone('bell', `5${n(2)}-${n(2)}-${n(2)}`, `012-4${n(2)}-${n(4)}`),
    flat: addressAs(
      make,
      'flat',
      `İnşaatçılar pr. ${house}, 4-cü giriş, m. ${door}`,
      `Azadlıq meydanı, b. ${house}, mən. ${door}`,
      `Nəriman Nərimanov küç. 1${house}/${door}`,
    ),
    sender: of.network('sender', `@elan.otaq${n(3)}`, `kiraye.example/${n(7)}`),
    ljob: of.workplace(
      'ljob',
      '“Tez Çatdır” şirkətində moto-kuryer',
      'Dövlət Neft və Sənaye Universitetində magistrant',
      '“Qara İnci” kafesinin barmeni',
    ),
    djob: of.workplace(
      'djob',
      '2 nömrəli elektrik qatarı deposunun çilingəri',
      '“Şüşə-Pəncərə” sexinin ölçü götürəni',
      'metropolitenin eskalator növbətçisi',
    ),
    yard: of.place('yard', '“Ulduz” kafesinin yanında', 'Yeddi nömrəli qazanxananın həyətində'),
  };
}

/** The sister is not let in: the officer asks for a fine and for another way. */
const MOVING_IN: Family = {
  key: 'twelfth-moving-in-refused',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Mənzilə köçürülmə - İcra məmurunun təqdimatı',
  outcomes: { granted: 3, 'partly-granted': 1, dismissed: 1 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = stairway(make);
    const { c, d, dwife, son, inlaw, lodger, below, opposite, caretaker, smith, carrier } = people;
    const judged = make.day(240, 360);
    return {
      ...people,
      ...stairwayFile(make),
      cbehind: surnameBehind(make, c),
      ccut: turned(make, c, 'cut'),
      dshout: shoutedOf(make, d),
      dletters: turned(make, d, 'letters'),
      dhome: nameWith(make, d, 'given', 'gil-gen'),
      dclan: nameWith(make, d, 'surname', 'plural'),
      dwifelast: turned(make, dwife, 'last'),
      sonstub: turned(make, son, 'stub'),
      sonis: nameWith(make, son, 'given', 'copula'),
      inlawbare: turned(make, inlaw, 'bare'),
      lodgerslash: turned(make, lodger, 'slashed'),
      belowsov: turned(make, below, 'soviet'),
      oppositeshout: turned(make, opposite, 'shout'),
      caretakerdash: turned(make, caretaker, 'dashed'),
      smithwith: nameWith(make, smith, 'given', 'with'),
      carriercut: turned(make, carrier, 'cut'),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(200, 4800)}/${judged.iso.slice(0, 4)}`,
      ),
      law: stays(make, '“İcra haqqında” Qanun'),
      convention: stays(make, '“Hornsbi Yunanıstana qarşı” qərarında'),
      judged,
      first: make.day(70, 90),
      second: make.day(40, 60),
      moved: make.day(15, 25),
      fine: make.money(200, 400, 50),
      paid: make.money(30, 80, 5),
      floor: make.dice.pick(['3-cü', '5-ci', '7-ci', '9-cu']),
    };
  },
  present:
    'icra məmuru {officer.full:gen}, tələbkar {c.full:gen}, borclu {d.full:gen}, onun vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'icra məmurunun borclu {d.full} barəsində cərimə tətbiq edilməsi və qapının məcburi açılmasına icazə verilməsi haqqında təqdimatına ({motion} nömrəli)',
  story: [
    'Qətnamə. {judged} tarixli, {suit} nömrəli iş üzrə qətnamə ilə {cbehind} atasından qalan üçotaqlı mənzilə ({flat}, çıxarış {prop}) köçürülmüş, qardaşına ona mane olmamaq tapşırılmışdır. Vərəqə {writ}, icra işi {docket}. Tələbkar: FİN {c.fin}, müvəqqəti ünvanı {c.address}, telefonu {c.phone}. Borclu: {d.birthdot} doğumlu, FİN {d.fin}, {djob}.',
    'Birinci gün – {first}.\n09:40. İcra məmuru {officer.init}, polisin sahə inspektoru {constable.full} və tələbkar {floor} mərtəbəyə qalxıblar. Hal şahidləri: alt mərtəbədən {below.full}, üzbəüz qonşu {opposite.full}.\n09:50. Qapını borclunun oğlu {son.full} aralayıb, zəncirdən buraxmayıb: «Atam işdədir, {c.given} bibini içəri qoymağa icazəm yoxdur».\n10:05. Şəhər telefonuna ({bell}) {dwife.full} cavab verib, gəlməyəcəyini deyib. Akt {act1}; borclu cərimə barədə xəbərdar edilib ({warned}).',
    'İkinci gün – {second}.\n11:15. Kilid dəyişdirilib. Həyət süpürgəçisi {caretaker.full} göstərib ki, axşam {inlaw.full} (borclunun qaynı) çilingər {smithwith} gəlib, iş bir saat çəkib.\n11:30. Qapını tanımadığı adam açıb: {lodger.full}, {ljob}. O, {sender} elanı ilə otağı {let} nömrəli müqavilə üzrə kirayə götürdüyünü, pulu {d.account} hesabına ödədiyini bildirib; müqavilədə kirayəçi {lodgerslash} yazılıb.\n12:00. Tələbkarın əşyaları {van} nişanlı maşında, {yard} qalıb; daşıyan {carrier.full} gözləməyə görə {paid} alıb (qəbz {cheque}). Akt {act2}, polisin məlumatı {report}.',
    'Aktların altında imzalar: (imza) {belowsov}; (imza) {oppositeshout}; (imza) {caretakerdash}; borclu tərəf – «{dletters}» – imzadan imtina edib.',
    'İclasda deyilənlər. {ccut}: «Öz otağıma çatmıram, üç aydır xalamın evində döşəmədə yatıram». {d.init}: bacısı payını pulla götürməyə razı olmuşdu, {dwife.given} də bunu eşidib; kirayəçi üç günə çıxacaq. {son.sg}: qapını açmamağı anası tapşırıb. Çilingər {smith.full}: onu {inlaw.surname} çağırıb, ev yiyəsini görməyib. {below.sg}: gecələr {dhome} mənzilindən mebel çəkilməsinin səsi gəlir. {carriercut} izahatını məktubla göndərib.',
    'Vəkil {adv.init} təqdimatın [rəddini|baxılmamış saxlanmasını] xahiş etdi: kilidi borclu yox, {inlawbare} dəyişib, {dclan} ailəsinin başqa evi yoxdur, zorla açılma isə {lodger.init:gen} hüququna toxunur. Borclunun hazırkı əlaqə nömrəsi {d.phone}, elektron poçtu {d.email} işə yazıldı.',
  ],
  reasoning: [
    '{law} icra məmurunun qanuni tələbinin üzrsüz səbəbdən yerinə yetirilməməsinə görə cəriməni və məcburi açılmanı nəzərdə tutur. Avropa Məhkəməsi {convention} icranı məhkəmə araşdırmasının ayrılmaz hissəsi saymışdır.',
    {
      p: 'Hər iki gedişdə tələbkar içəri buraxılmamışdır. Qapı arxasında dayanan {sonis}, kilidi gətirən {inlaw.init}, otağı kirayə verən isə borclu özüdür – bunların hamısı {dshout} iradəsi ilə edilmişdir. {lodger.surname} otağa qətnamədən sonra köçdüyü üçün onun müqaviləsi icraya mane ola bilməz.',
      only: ['granted'],
    },
    {
      p: 'Cərimə əsaslıdır: {sonstub} ilə {dwifelast} tərəfindən deyilənlər borclunun xəbərdarlıqdan agah olduğunu göstərir. Qapının məcburi açılmasına isə ehtiyac qalmayıb – {moved:loc} {lodger.given} otağı boşaltmış, açar icra məmuruna verilmişdir.',
      only: ['partly-granted'],
    },
    {
      p: 'Xəbərdarlıq borcluya şəxsən verilməmiş, {dwife.init:dat} telefonla oxunmuşdur. {smith.surname} onu görmədiyini deyir. {moved:loc} {c.init} mənzilə köçmüş, təqdimatın predmeti aradan qalxmışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 263, 264-cü və adıçəkilən Qanunun maddələrinə müvafiq olaraq məhkəmə',
  operative: {
    granted: [
      '{motion} nömrəli təqdimat təmin edilsin. {d.full} {fine} məbləğində cərimə olunsun, {flat} ünvanındakı mənzilin qapısının {constable.init:gen} iştirakı ilə məcburi açılmasına icazə verilsin.',
    ],
    'partly-granted': [
      'Təqdimat qismən təmin edilsin, {d.caps} {fine} məbləğində cərimə olunsun, qalan hissə rədd edilsin.',
    ],
    dismissed: ['{officer.full:gen} {d.full} barəsində təqdimatı təmin edilməsin.'],
  },
  traps: ['timeline', 'signatures', 'many-neighbours'],
};

export const TWELFTH_ENFORCEMENT: readonly Family[] = [SEWING, MOVING_IN];
