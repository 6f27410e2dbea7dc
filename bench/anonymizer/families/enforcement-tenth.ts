import type { Family, Make } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { inflect } from '#demo/inflect.ts';
import type { Scope } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** A mention in a form of its own. */
function named(make: Make, { key, kind }: Person, text: string) {
  return make.mark(text, 'person', kind, key);
}

/** A man whose wages were taken for a debt that he did not owe, and those who took and paid. */
function payers(make: Make) {
  const person = castOf(make);
  const c = person('c', { role: 'tələbkar', sex: 'm', minAge: 45, maxAge: 66 });
  return {
    c,
    b: person('b', { role: 'borclu', sex: 'm', minAge: 31, maxAge: 55 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: c.name.surname, father: c.name.given },
      ...{ minAge: 22, maxAge: 30 },
    }),
    proxy: person('proxy', { role: 'nümayəndə', sex: 'f', minAge: 28 }),
    ledger: person('ledger', { sex: 'f', minAge: 33 }),
    namesake: person('namesake', { sex: 'm', minAge: 35, maxAge: 60 }),
    lender: person('lender', { sex: 'm', minAge: 40 }),
    tenant: person('tenant', { sex: 'f', minAge: 30 }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function reversalFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    writ: of.document('writ', `İV-${n(5)}/${n(2)}`, `AB ${n(7)}`, `${n(3)}(${n(4)})v`),
    docket: of.document('docket', `${n(3)}/${n(6)}`, `07-${n(5)}`, `İİ ${n(4)}.${n(2)}`),
    levy: of.document('levy', `${n(4)}/yön`, `QR-${n(5)}`, `${n(2)}-${n(2)}-${n(3)}`),
    closing: of.document('closing', `${n(4)}/bit`, `T-${n(5)}`, `${n(6)}`),
    proxypaper: of.document('proxypaper', `${n(2)}/1-${n(3)}`, `3A-${n(4)}`, `${n(5)}`),
    opinion: of.document('opinion', `${n(4)}/XTE`, `${n(2)}.${n(2)}-${n(3)}`, `H ${n(5)}`),
    slip: of.document('slip', `DR ${n(8)}`, `${n(4)}-${n(5)}`, `${n(11)}`),
    letter: of.document('letter', `${n(2)}-${n(2)}/${n(4)}`, `Ç/${n(4)}`, `M ${n(5)}-26`),
    loan: of.contract('loan', `B-${n(4)}`, `${n(2)}/BM-${n(3)}`, `${n(5)}/20`),
    rent: of.contract('rent', `İC-${n(3)}/${n(2)}`, `${n(4)}-i`),
    deposit: make.mark(ibanOf(make.dice), 'account', 'direct', 'deposit'),
    line: of.phone(
      'line',
      `994${n(2)}${n(7)}`,
      `(012) ${n(3)}-${n(2)}-${n(2)}`,
      `+994 60 ${n(3)}.${n(2)}.${n(2)}`,
    ),
    job: of.workplace(
      'job',
      '“Şəki-İpək” kombinatında toxuculuq sexinin ustası',
      'Avtovağzalın dispetçer xidmətində növbə rəisi',
      'Su Nəqliyyatı Kollecində praktika üzrə təlimatçı',
      '“Dağ Çayı” SES-də turbin maşinisti',
      '40 saylı peşə liseyində qaynaq üzrə usta',
    ),
    stall: of.place(
      'stall',
      '“Cavahir” tikinti bazarında',
      'Novxanı qəsəbəsində',
      '“Eskalator” ticarət evində',
      'Aşağı Salahlı kəndində',
    ),
    shop: shortAddress(make, 'shop', 'S.Vurğun küç.', 'Karvansara döng.', '20 Yanvar pr.'),
  };
}

/** Rows of what was taken: day, sum and number of the payment order. */
function takings(make: Make): readonly Scope[] {
  const of = marksOf(make);
  return [210, 180, 150].map((back, i) => ({
    row: i + 1,
    takenon: make.day(back, back + 8),
    taken: make.money(190, 480, 1),
    order: of.document(
      `order${i}`,
      `ÖT-${digitsOf(make, 6)}`,
      `${digitsOf(make, 9)}`,
      `${digitsOf(make, 4)}/${digitsOf(make, 2)}`,
    ),
  }));
}

/** The judgment was quashed after it had been carried out: the money must go back. */
const REVERSAL: Family = {
  key: 'tenth-reversal-of-execution',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcranın geri döndərilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 1 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = payers(make);
    const { b, c, son, ledger, namesake, lender } = people;
    const judged = make.day(330, 420);
    const year = judged.iso.slice(0, 4);
    const no = make.dice.int(100, 4800);
    return {
      ...people,
      ...reversalFile(make),
      takings: takings(make),
      bsecond: named(make, b, `${b.name.surname} ${b.name.given} (${b.name.patronymic})`),
      bof: {
        ...named(make, b, inflect(`${b.name.given} ${b.name.patronymic} ${b.name.surname}`, 'gen')),
        case: 'gen',
      },
      cabbr: written(make, c, 'abbreviated'),
      cbehind: written(make, c, 'behind'),
      sonfold: written(make, son, 'bracketed'),
      ledgerspaced: written(make, ledger, 'spaced'),
      namesakeis: nameWith(make, namesake, 'full', 'copula'),
      lenders: nameWith(make, lender, 'given', 'gil-dat'),
      clan: nameWith(make, c, 'surname', 'plural-gen'),
      suit: stays(make, `2(0${make.dice.int(10, 99)})-${no}/${year}`),
      appealed: stays(make, `2(10${make.dice.int(1, 5)})-${no + 37}/${year}`),
      law: stays(make, '“İcra haqqında” Qanunun'),
      judged,
      quashed: make.day(60, 100),
      asked: make.day(14, 40),
      claim: make.money(2200, 5400, 10),
      frozen: make.money(260, 900, 1),
      back: make.money(300, 700, 1),
      percent: make.dice.pick([30, 40, 50]),
    };
  },
  present:
    'ərizəçi-borclu {b.full:gen}, tələbkarın nümayəndəsi {proxy.full:gen} ({proxypaper} reyestr nömrəli etibarnamə), icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'borclu {b.full:gen} tələbkar {c.full} ilə mübahisə üzrə icra edilmiş qətnamənin icrasının geri döndərilməsi haqqında ərizəsinə',
  story: [
    'I. İcra edilmiş akt. {judged} tarixli qətnamə ilə ({suit} nömrəli iş) {cabbr} tərəfindən verilmiş iddia təmin olunmuş, {b.full:abl} {claim} borc tutulması qət edilmişdir. İddiaya {loan} nömrəli borc müqaviləsi əlavə edilmişdi. Qətnamə dərhal icraya yönəldilmiş, {writ} nömrəli icra vərəqəsi yazılmışdır.',
    'II. İcra hərəkətləri. İcra məmuru {officer.sg} {docket} nömrəli icra işi üzrə tutmanı borclunun əməkhaqqına yönəltmiş ({levy} nömrəli qərar), borclu isə {job} işlədiyindən müəssisənin mühasibi {ledger.full} hər ay qazancın {percent} faizini depozitə ({deposit}) köçürmüşdür:',
    {
      p: '{row}) {takenon} – {taken}, ödəniş tapşırığı № {order};',
      each: 'takings',
    },
    'bundan başqa, borclunun bank hesabında ({b.account}) olan {frozen} silinmişdir. Tələbkar köçürmələri aldıqdan sonra icra məmuru {closing} nömrəli qərarla icra işini bitmiş saymışdır.',
    'III. Aktın ləğvi. {appealcourt:gen} {quashed} tarixli qətnaməsi ilə ({appealed} nömrəli iş) həmin qətnamə ləğv edilmiş, iddia rədd olunmuşdur. Kollegiya xətşünaslıq rəyinə ({opinion}, ekspert {expert.init}) əsasən müəyyən etmişdir ki, müqavilədəki imza borclunun deyil; pulu alan şəxs {namesakeis}, ona vasitəçilik edən isə {lender.full} olmuşdur.',
    'IV. Ərizə. {bof} ({b.birthdot} təvəllüd, FİN: {b.fin}, {b.address}; əlaqə telefonu {b.phone}) {asked:loc} təqdim etdiyi ərizədə tutulmuş pulların qaytarılmasını, ödənişin yuxarıda göstərilən hesaba aparılmasını istəyir. Onun dediyinə görə, pul verilən gün o, {lenders} getməmiş, {namesake.init:acc} yalnız bir dəfə, {stall} görmüşdür.',
    'V. Etiraz. Tələbkarın nümayəndəsi {proxy.init} bildirdi ki, {c.gs} ({c.address}) pulun bir qismini artıq xərcləyib: {back} məbləğini oğlu {sonfold} {slip} nömrəli qəbzlə borcluya qaytarıb. [Qalanına möhlət lazımdır|Qalanını bu il ödəyə bilməz], çünki {clan} yeganə gəliri {shop} ünvanındakı dükandan gələn icarə haqqıdır, icarəçi {tenant.sg} ({rent} nömrəli müqavilə; {line}) isə pulu gecikdirir. {son.sg:acc} dindirməyə ehtiyac olmadığını hər iki tərəf qeyd etdi.',
    'Borclu qəbzi tanıdı, ancaq həmin pulun başqa hesablaşmaya aid olduğunu söylədi. Mühasib {ledgerspaced} imzaladığı {letter} nömrəli məktubda tutmaların cəmi təsdiqlənir. İcra şöbəsinin rəisi {chief.init} ərizənin həllini məhkəmənin ixtiyarına buraxmışdır.',
  ],
  reasoning: [
    'Mülki Prosessual Məcəllənin icranın geri döndərilməsinə həsr olunmuş normalarına və {law} müvafiq müddəalarına əsasən icra edilmiş akt ləğv edilib yeni aktla iddia rədd olunduqda, tələbkar aldığı hər şeyi borcluya qaytarmalıdır. Bu, yeni iddia deyil, əvvəlki vəziyyətin bərpasıdır.',
    {
      p: 'Ödəniş tapşırıqları, {ledger.init:gen} məktubu və icra işi materialları pulun {c.init:gen} hesabına çatdığını göstərir. {lender.surname} və ya {namesake.surname} ilə hesablaşmaq üçün tələbkar onlara ayrıca iddia verə bilər.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: '{slip} nömrəli qəbzdə əsas kimi məhz {suit} nömrəli iş yazılmışdır; deməli, {son.given:gen} verdiyi {back} hesaba alınmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: '{cbehind} kassasiya şikayəti vermiş, kassasiya məhkəməsi aktın icrasını dayandırmışdır; bu həll olunmayınca ərizə vaxtından əvvəldir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263-265-ci maddələrinə müvafiq olaraq məhkəmə',
  operative: {
    granted: [
      '{bsecond} barəsində icra geri döndərilsin: {c.caps:abl} onun xeyrinə {suit} nömrəli iş üzrə tutulmuş bütün məbləğlər, o cümlədən {frozen} alınsın.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin: {c.full:abl} {b.full:gen} xeyrinə tutulmuş məbləğlərdən {back} çıxılmaqla qalan hissə alınıb borclunun bank hesabına qaytarılsın.',
    ],
    dismissed: ['{b.full:gen} icranın geri döndərilməsi barədə ərizəsi rədd edilsin.'],
  },
  traps: ['roman-sections', 'payment-rows', 'name-orders'],
};

/** A tractor that was to be given back and was taken apart, and those who saw the empty shed. */
function villagers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', house: true, minAge: 33, maxAge: 46 });
  return {
    d,
    c: person('c', { role: 'tələbkar', sex: 'm', house: true, minAge: 41, maxAge: 64 }),
    cousin: person('cousin', { sex: 'm', surname: d.name.surname, minAge: 30, maxAge: 50 }),
    mother: person('mother', { sex: 'f', surname: d.name.surname, minAge: 66, maxAge: 79 }),
    smith: person('smith', { sex: 'm', minAge: 35 }),
    scrap: person('scrap', { sex: 'm', minAge: 30 }),
    present1: person('present1', { sex: 'm', minAge: 28 }),
    present2: person('present2', { sex: 'f', minAge: 28 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    valuer: person('valuer', { kind: 'keep', sex: 'm' }),
    deputy: person('deputy', { kind: 'keep', sex: 'm' }),
  };
}

function tractorFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    plate: of.plate('tractor', `58 AT ${n(3)}`, `3${n(1)}-TR-${n(3)}`, `${n(4)} AZ`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'tractor'),
    passport: of.document('passport', `TP-${n(6)}`, `KT № ${n(7)}`, `AQ ${n(5)}`),
    writ: of.document('writ', `${n(8)}`, `v/${n(5)}-2`, `İV № ${n(6)}`),
    docket: of.document('docket', `${n(2)}-${n(2)}-${n(4)}`, `İC${n(6)}`, `${n(5)}/1`),
    act: of.document('act', `${n(2)}/a`, `A-${n(3)}/${n(2)}`, `${n(4)}-TA`),
    act2: of.document('act2', `${n(2)}/b`, `A-${n(4)}`, `${n(3)}-YB`),
    value: of.document('value', `QH-${n(5)}`, `${n(4)}/26-D`, `${n(3)}_${n(3)}`),
    weigh: of.document('weigh', `${n(7)}`, `MT ${n(5)}`, `K/${n(4)}`),
    summons: of.document('summons', `${n(5)}-ç`, `ÇV ${n(6)}`, `RP${n(9)}AZ`),
    warrant: of.document('warrant', `V${n(6)}`, `${n(4)}-or`, `VK/${n(5)}`),
    lease: of.contract('lease', `TİM-${n(3)}`, `${n(2)}/texnika`, `${n(4)}-İ/${n(2)}`),
    hamlet: of.place(
      'hamlet',
      'Qaratəpə kəndinin',
      'Yenikənd kəndinin',
      'Bala Surra kəndinin',
      'Çaylı obasının',
    ),
    yard: of.place(
      'yard',
      '“Qalxoz-3” texnika həyətində',
      '“Muğan Metal” qəbul məntəqəsində',
      'Ərəbxana maşın parkında',
      '“Dəmirçi Piri” deyilən sahədə',
    ),
    job: of.workplace(
      'job',
      'Aqrolizinqin rayon bazasında çilingər',
      '“Bol Məhsul” MTS-də motorist',
      'Suvarma Sistemləri İdarəsində qaynaqçı',
      '2 saylı mexanikləşdirmə dəstəsində tokar',
    ),
    dial: of.phone('dial', `0(55)${n(7)}`, `077 ${n(2)} ${n(3)} ${n(2)}`, `+994-51-${n(3)}${n(4)}`),
    shed: shortAddress(
      make,
      'shed',
      'Bulaqbaşı məh.',
      'Şəhid Elnur Hüseynzadə küç.',
      'Dəyirmanyolu küç.',
    ),
  };
}

/** The thing adjudged is gone: the creditor asks for its price instead. */
const TRACTOR: Family = {
  key: 'tenth-tractor-price-instead',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcra üsulunun və qaydasının dəyişdirilməsi',
  outcomes: { granted: 3, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = villagers(make);
    const { c, d, cousin, smith, scrap, present1, present2, mother } = people;
    const judged = make.day(250, 380);
    return {
      ...people,
      ...tractorFile(make),
      cfather: named(make, c, `${c.name.given} ${c.father} oğlu ${c.name.surname}`),
      dinit: named(
        make,
        d,
        `${d.name.given.slice(0, 1)}.${d.father.slice(0, 1)}. ${d.name.surname}`,
      ),
      dbehind: written(make, d, 'behind'),
      dhouse: nameWith(make, d, 'surname', 'gil-gen'),
      cousinto: nameWith(make, cousin, 'given', 'gil-loc'),
      smithfold: written(make, smith, 'bracketed'),
      scrapabbr: written(make, scrap, 'abbreviated'),
      scrapis: nameWith(make, scrap, 'gs', 'copula'),
      one: named(make, present1, `${present1.name.surname} ${present1.name.given.slice(0, 1)}.`),
      two: named(make, present2, `${present2.name.surname} ${present2.name.given.slice(0, 1)}.`),
      motherwith: nameWith(make, mother, 'given', 'with'),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(80, 2900)}/${judged.iso.slice(0, 4)}`,
      ),
      rules: stays(make, 'Mülki Prosessual Məcəllənin 231-ci maddəsinin'),
      plenum: stays(make, 'Konstitusiya Məhkəməsi Plenumunun hüquqi mövqeyinə'),
      judged,
      first: make.day(110, 150),
      second: make.day(70, 95),
      asked: make.day(18, 45),
      price: make.money(9500, 24000, 100),
      parts: make.money(1200, 3100, 50),
      weight: make.dice.int(1400, 2900),
    };
  },
  present:
    'tələbkar {c.full:gen}, borclunun vəkili {adv.full:gen} (order {warrant}), icra məmuru {officer.init:gen} iştirakı ilə, borclu {d.full:gen} iştirakı olmadan',
  subject:
    'tələbkar {c.full:gen} borclu {d.full} barəsində qətnamənin icra üsulunun dəyişdirilməsinə dair ərizəsinə',
  story: [
    'Tələbkar izah etdi: «Traktor mənim dolanışığım idi. Məhkəmə onu {d.sg:abl} alıb mənə verməyi qət edib, icra məmuru iki dəfə gəlib, tapmayıb. İndi onun pulunu istəyirəm». Yazılı ərizədə ({asked} tarixli) eyni tələb irəli sürülüb: traktoru qaytarmaq əvəzinə dəyəri – {price} – tutulsun.',
    'İşin materiallarından: {judged} tarixli qətnamə ({suit} nömrəli iş) ilə borclunun üzərinə {lease} nömrəli icarə müqaviləsi üzrə götürdüyü traktoru (dövlət nişanı {plate}, zavod nömrəsi {vin}, texniki pasport {passport}) sahibinə – {cfather} adlı şəxsə – qaytarmaq vəzifəsi qoyulub. {writ} nömrəli icra vərəqəsi əsasında {docket} nömrəli icra işi açılıb.',
    'Birinci gediş. {first:loc} tərtib olunmuş {act} nömrəli aktda göstərilir ki, {dhouse} {shed} ünvanındakı anbarı yoxlanılıb, içəridə traktor yox, sökülmüş kabina və iki təkər olub. Hal şahidləri: {one} ({present1.address}), {two} ({present2.address}). Borclunun anası {mother.full} aktı imzalamayıb.',
    'İkinci gediş. {second:loc} icra məmuru {officer.full} {hamlet} icra nümayəndəsi {deputy.init:gen} yanında ikinci aktı ({act2}) yazıb. Borclunun əmisi oğlu {cousin.full} deyib ki, mühərrik {cousinto} qalır, qalan hissələr satılıb, alıcı {scrapis}. {scrapabbr} metal tullantısı toplayır; o, {weight} kiloqram metalı {yard} tərəzidən keçirdiyini və {parts} ödədiyini təsdiq edən çeki ({weigh}) göstərib.',
    'Usta {smithfold} ({job}) yazılı izahatında bildirib ki, traktoru {d.given} özü söküb, onu köməyə çağırıb, mühərriki isə tələbkarın icazəsi ilə götürdüyünü deyib. {c.init} belə icazə vermədiyini, {smith.given} ustanı {dial} nömrəsindən axtarıb həqiqəti ondan öyrəndiyini dedi.',
    'Borclu {dinit} (FİN {d.fin}; {d.birth} təvəllüdlü; yaşayış yeri {d.address}) çağırış vərəqəsini ({summons}) alsa da, iclasa gəlmədi. Vəkil {adv.sg} ərizənin rəddini istədi: traktor köhnədir, bazar qiyməti [şişirdilib|çoxdan düşüb], mühərrik mövcuddur və [bərpa mümkündür|yığıb təhvil vermək olar]. O əlavə etdi ki, müvəkkili {motherwith} bir evdə yaşayır, başqa gəliri yoxdur.',
    'Qiymətləndirici {valuer.full:gen} {value} nömrəli hesabatına görə, qətnamə günü saz traktorun bazar dəyəri {price} olub. Tələbkar (FİN {c.fin}, {c.address}) vəsaitin {c.account} hesabına köçürülməsini xahiş etdi, telefon nömrəsini ({c.phone}) icra işinə əlavə etdirdi.',
  ],
  reasoning: [
    '{rules} mənasınca, qətnaməni müəyyən edilmiş qaydada icra etmək mümkün olmadıqda onun icra üsulu dəyişdirilə bilər; {plenum} görə qətnamə kağız üzərində qalmamalıdır. Yeni üsul ilkin qətnamənin mahiyyətini dəyişməməlidir.',
    {
      p: 'Hər iki akt, {scrap.surname:gen} çeki və {smith.init:gen} izahatı traktorun bütöv əşya kimi qalmadığını sübut edir. {cousin.surname:dat} verilmiş mühərrikin qaytarılması qətnamənin icrası demək deyil. {dbehind} hesabatın rəqəmlərinə qarşı sübut verməyib.',
      only: ['granted'],
    },
    {
      p: 'Mühərrik və ötürücü qutu {cousin.init:gen} evindədir, {scrap.given:dat} satılan isə ancaq karkasdır; traktorun yığılıb-yığılmayacağı barədə mütəxəssis rəyi yoxdur. {c.surname} belə rəy aldıqdan sonra yenidən müraciət edə bilər.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263, 264-cü maddələri ilə hərəkət edən məhkəmə',
  operative: {
    granted: [
      '{c.full:gen} ərizəsi təmin edilsin. {suit} nömrəli qətnamənin icra üsulu dəyişdirilsin: traktorun verilməsi əvəzinə {d.caps:abl} {c.caps:gen} xeyrinə {price} tutulsun.',
    ],
    dismissed: ['{c.full:gen} icra üsulunun dəyişdirilməsi barədə ərizəsi təmin olunmasın.'],
  },
  traps: ['direct-speech', 'attesting-witnesses', 'machine-numbers'],
};

export const TENTH_ENFORCEMENT: readonly Family[] = [REVERSAL, TRACTOR];
