import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** A divorced couple, their two children and those who know where the father works. */
function parents(make: Make) {
  const person = castOf(make);
  const f = person('f', { role: 'borclu', sex: 'm', minAge: 38, maxAge: 46 });
  const child = { surname: f.name.surname, father: f.name.given };
  return {
    f,
    m: person('m', { role: 'tələbkar', sex: 'f', surname: f.name.surname, minAge: 30, maxAge: 42 }),
    elder: person('elder', { role: 'uşaq', sex: 'f', ...child, minAge: 9, maxAge: 11 }),
    younger: person('younger', { role: 'uşaq', sex: 'm', ...child, minAge: 2, maxAge: 7 }),
    firstborn: person('firstborn', { sex: 'm', ...child, minAge: 17, maxAge: 17 }),
    grandma: person('grandma', { sex: 'f', surname: f.name.surname, minAge: 55, maxAge: 70 }),
    uncle: person('uncle', { sex: 'm', minAge: 35, maxAge: 60 }),
    foreman: person('foreman', { sex: 'm', minAge: 33 }),
    landlady: person('landlady', { sex: 'f', minAge: 45 }),
    enforcer: person('enforcer', { kind: 'keep', sex: 'm' }),
  };
}

function childPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    birth1: of.document('birth1', `AZ-D № ${n(6)}`, `AB ${n(7)}`, `${n(7)}`),
    birth2: of.document('birth2', `AA № ${n(7)}`, `D-${n(6)}`),
    record: of.document('record', `${n(3)}`, `${n(2)}/${n(3)}`),
    divorcecert: of.document('divorcecert', `NP ${n(6)}`, `B-${n(7)}`, `AZ-P № ${n(6)}`),
    pay: of.document('pay', `ƏH-${n(4)}`, `${n(2)}/${n(4)}-m`, `${n(5)}`),
    custody: of.document('custody', `Q-${n(3)}/${n(2)}`, `${n(4)}`),
    book: of.document('book', `${n(6)}/${n(4)}`, `UK ${n(6)}`),
    room: shortAddress(make, 'room', 'Dalğa küçəsi', '1-ci Alatava döngəsi', 'İpəkçilər prospekti'),
    job: of.workplace(
      'job',
      'Dübəndi terminalında kran operatoru',
      '“Azərikimya” İstehsalat Birliyində aparatçı',
      'Balaxanı tullantı zavodunda çeşidləyici',
      '3 saylı taksi parkında çilingər',
      'Opera və Balet Teatrında səhnə fəhləsi',
    ),
    garden: of.workplace(
      'garden',
      '112 saylı uşaq bağçasına',
      '“Günəbaxan” körpələr evinə',
      'Balıqçılar qəsəbə bağçasına',
      '“Mini kampus” inkişaf mərkəzinə',
    ),
    rehab: of.workplace(
      'rehab',
      'Uşaq Nevroloji Xəstəxanasında',
      '“Addım-addım” reabilitasiya mərkəzində',
      'K.Fərəcova adına Pediatriya İnstitutunda',
      '5 saylı uşaq poliklinikasında',
    ),
    ill: of.sensitive(
      'ill',
      'uşaq serebral iflici',
      'autizm spektr pozuntusu',
      'neyrosensor karlıq',
      'fenilketonuriya',
    ),
    hamlet: of.place(
      'hamlet',
      'Kürdəxanı qəsəbəsində',
      'Zeynallı kəndində',
      'Günəşli massivində',
      'Aşağı Göyüş kəndində',
      'Badamdar bağlarında',
    ),
  };
}

/** An order for the maintenance of two children. */
const MAINTENANCE: Family = {
  key: 'ninth-maintenance-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Yetkinlik yaşına çatmayan uşaqların saxlanması üçün aliment',
  outcomes: { 'order-issued': 1 },
  cast: {},
  facts: (make) => {
    const people = parents(make);
    const { f, m, grandma, uncle } = people;
    const wedding = lifeDay(make, 'wedding', 12, 14);
    const wife = foreigner(make, 'wife', [
      ['Yuliya', 'Samoylenko'],
      ['Gülnur', 'Seytkaliyeva'],
      ['Natela', 'Kobaxidze'],
      ['Emine', 'Karataş'],
      ['Svetlana', 'Borş'],
    ]);
    return {
      ...people,
      ...childPapers(make),
      ...{ wedday: wedding.day, wedyear: wedding.year, wife: wife.full, wifegiven: wife.given },
      maiden: make.mark(
        make.dice.pick(['Sultanova', 'Xasməmmədova', 'Tağıbəyova', 'Cəbrayılova']),
        ...(['person', 'direct', 'm'] as const),
      ),
      fbehind: written(make, f, 'behind'),
      mspaced: written(make, m, 'spaced'),
      grandmaabbr: written(make, grandma, 'abbreviated'),
      uncles: nameWith(make, uncle, 'given', 'gil-loc'),
      home: nameWith(make, f, 'surname', 'gil-loc'),
      divorce: stays(
        make,
        `2(5-${make.dice.int(91, 105)})-${make.dice.int(200, 5400)}/${Number(make.adopted.slice(0, 4)) - 1}`,
      ),
      older: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(200, 5400)}/2018`),
      law: stays(
        make,
        '“Yaşayış minimumu haqqında” 5 oktyabr 2004-cü il tarixli 768-IIQ nömrəli Qanunun',
      ),
      asked: make.day(6, 16),
      left: make.day(240, 500),
      wage: make.money(600, 1900, 50),
      minimum: make.money(150, 290, 10),
    };
  },
  present: '',
  subject:
    'tələbkar {m.full:gen} borclu {f.full:abl} yetkinlik yaşına çatmayan uşaqlar {elder.full} və {younger.full:gen} saxlanması üçün aliment tutulmasına dair məhkəmə əmri verilməsi barədə ərizəsinə',
  story: [
    '{asked:loc} daxil olmuş ərizədə {m.full} (qızlıq soyadı {maiden}, FİN: {m.fin}, {m.address}, əlaqə telefonu {m.phone}) yazıb ki, {wedday} {wedyear:loc} {f.full} ilə ailə qurub, nikah {divorce} nömrəli iş üzrə qətnamə ilə pozulub (şəhadətnamə {divorcecert}). Birgə nikahdan iki övladları var: {elder.birth} təvəllüdlü {elder.given} (doğum haqqında şəhadətnamə {birth1}) və {younger.birth} təvəllüdlü {younger.given} ({birth2}, akt qeydi {record}). Hər ikisi anası ilə yaşayır.',
    'Tələbkar göstərib ki, {left:abl} uşaqların atası ailəni tərk edib, hazırda {wife} ilə {room} ünvanında, {landlady.full:dat} məxsus otaqda kirayə qalır. Uşaqların xərcinə qoşulmur, yalnız bir dəfə nənələri {grandma.gs} pal-paltar göndərib. Kiçik oğlu {garden} gedir, ona {ill} diaqnozu qoyulub, {rehab} həftədə üç dəfə məşğələ alır (uçot kitabçası {book}). Tələbkarın qardaşı {uncle.full} {hamlet} yaşayır, o, uşaqlarla vaxtaşırı {uncles} qalmağa məcbur olur.',
    'Borclu {f.sg} (FİN: {f.fin}, anadan olub: {f.birthdot}) {job} işləyir. Briqadir {foreman.init} tərəfindən verilmiş {pay} nömrəli arayışda onun aylıq qazancı {wage} göstərilib, maaşı {f.account} hesabına köçürülür. Arayışda borclunun birinci nikahından oğlu {firstborn.gp} üçün {older} nömrəli iş üzrə icra vərəqəsi ilə də tutulma aparıldığı qeyd edilib; həmin icraat icra məmuru {enforcer.init:gen} icraatındadır.',
    {
      p: 'Ərizəyə qəyyumluq və himayə orqanının {custody} nömrəli rəyi əlavə olunub. Rəydə {home} uşaqların ayrıca otağının olmadığı, {grandmaabbr} və {wifegiven} ilə görüşlərin baş tutmadığı yazılıb.',
      chance: 0.8,
    },
  ],
  reasoning: [
    'Ailə Məcəlləsinin 75 və 76-cı maddələrinə görə valideynlər yetkinlik yaşına çatmayan uşaqlarını saxlamağa borcludurlar; saziş olmadıqda aliment iki uşağa görə qazancın üçdə biri miqdarında tutulur. {law} müəyyən etdiyi meyarlar da nəzərə alınır, uşaq üçün bu hədd {minimum} təşkil edir.',
    'Tələb atalığın müəyyən edilməsi və üçüncü şəxslərin cəlb olunması ilə bağlı deyil: {fbehind} hər iki uşağın doğum aktında ata kimi yazılıb. {mspaced} tərəfindən verilmiş tələbin sənədlərlə təsdiqləndiyi, hüquq barədə mübahisənin görünmədiyi müəyyən edilmişdir.',
  ],
  guided:
    'Ailə Məcəlləsinin 75, 76, 103-cü, Mülki Prosessual Məcəllənin 275, 276, 280, 281-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      'Borclu {f.caps:abl} qızı {elder.gp} və oğlu {younger.gp:gen} saxlanması üçün bütün qazancının 1/3 (üçdə bir) hissəsi miqdarında, {asked:abl} başlayaraq uşaqlar yetkinlik yaşına çatanadək aliment tutulub {m.full:dat} verilsin.',
      'Məhkəmə əmri dərhal icra edilsin, surəti borclunun iş yerinə göndərilsin.',
    ],
  },
  note: 'order',
  traps: ['children', 'bare-given-names', 'maiden-name'],
};

/** The owner of a flat, those registered in it, and who runs the house. */
function household(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', minAge: 35, maxAge: 64 });
  return {
    d,
    seller: person('seller', { sex: 'm', minAge: 50 }),
    daughter: person('daughter', {
      ...{ sex: 'f' as const, minAge: 20, maxAge: 28 },
      ...(d.sex === 'm' ? { surname: d.name.surname, father: d.name.given } : {}),
    }),
    plumber: person('plumber', { sex: 'm', minAge: 25 }),
    chair: person('chair', { role: 'nümayəndə', sex: 'm', minAge: 40 }),
    beneath: person('beneath', { sex: 'f', minAge: 38 }),
  };
}

/** An order for unpaid upkeep of a house with flats. */
const UPKEEP: Family = {
  key: 'ninth-upkeep-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Mənzil-kommunal xidmət haqqı',
  outcomes: { 'order-issued': 1 },
  cast: { u: { as: 'company', trade: 'utility', role: 'tələbkar' } },
  facts: (make) => {
    const people = household(make);
    const of = marksOf(make);
    const n = (count: number) => digitsOf(make, count);
    const months = make.dice.int(9, 22);
    const end = make.dice.int(40, 70);
    return {
      ...people,
      tenant: foreigner(make, 'tenant', [
        ['Abdul Rahim', 'Siddiqui'],
        ['Kenan', 'Özbek'],
        ['Marek', 'Novotný'],
        ['Timur', 'Baymuxamedov'],
        ['Chinedu', 'Okafor'],
      ]).full,
      plumberbehind: written(make, people.plumber, 'behind'),
      dfold: written(make, people.d, 'bracketed'),
      home: nameWith(make, people.beneath, 'surname', 'gil-gen'),
      chairis: nameWith(make, people.chair, 'gs', 'copula'),
      flat: of.property('flat', `2${n(11)}`, `${n(3)}-${n(4)}/${n(2)}`, `${n(2)}/${n(6)}-m`),
      deal: of.contract('deal', `XM-${n(4)}`, `${n(3)}/mk-${n(2)}`, `${n(6)}`),
      rent: of.contract('rent', `K-${n(3)}/${n(2)}`, `${n(4)}-kir`),
      code: of.document('code', `${n(9)}`, `${n(3)} ${n(4)} ${n(2)}`, `AB-${n(6)}`),
      meter: of.document('meter', `${n(8)}`, `S${n(7)}`, `G4-${n(6)}`),
      act: of.document('act', `${n(2)}-A/${n(2)}`, `QA-${n(4)}`),
      warning: of.document('warning', `${n(4)}/x`, `XB-${n(5)}`),
      residence: of.document('residence', `MYİ ${n(7)}`, `DYİ ${n(6)}`),
      work: of.workplace(
        'work',
        'Bakı Dövlət Sirkində akrobat',
        '“Yaşıl apteklər” şəbəkəsində provizor',
        '258 nömrəli məktəbdə fizika müəllimi',
        'Zığ təmizləyici qurğusunda laborant',
      ),
      relief: of.sensitive(
        'relief',
        'birinci dərəcə əlilliyi',
        'böyrək çatışmazlığı',
        'görmə qabiliyyətini itirməsi',
        'ayağının amputasiyası',
      ),
      complex: of.place(
        'complex',
        '“Mərcan” yaşayış kompleksində',
        '“Park Terras” binasında',
        '“Xəzər sahili” MTK-nın 3-cü blokunda',
        'Neapol dairəsinin yanındakı yeni binada',
      ),
      tariff: stays(make, 'Tarif Şurasının 1 noyabr 2021-ci il tarixli 10 nömrəli qərarı'),
      housing: stays(make, 'Azərbaycan Respublikası Mənzil Məcəlləsinin'),
      asked: make.day(5, 14),
      since: make.day(end + months * 30, end + months * 30),
      until: make.day(end, end),
      called: make.day(20, 36),
      debt: make.money(260, 1800, 1),
      rate: make.money(15, 45, 5),
      duty: make.money(10, 30, 5),
      months,
    };
  },
  present: '',
  subject:
    'tələbkar {u.full:gen} borclu {d.full:abl} mənzil-kommunal xidmətləri üzrə borcun tutulmasına dair məhkəmə əmrinin verilməsi barədə ərizəsinə',
  story: [
    'Tələbkar {u} (VÖEN {u.voen}, {u.address}) {asked:loc} verdiyi ərizədə göstərib ki, {complex} yerləşən, reyestr nömrəsi {flat} olan mənzilin mülkiyyətçisi {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, yaşayış yeri {d.address}) {deal} nömrəli müqavilə üzrə aylıq {rate} xidmət haqqını {since:abl} {until:dat} qədər, cəmi {months} ay ödəməyib. Abonent kodu {code}, isti su sayğacı {meter}.',
    'Mənzili əvvəlki sahibi {seller.full} satıb, onun vaxtında borc olmayıb. Hazırda orada borclunun qızı {daughter.sg} və {rent} nömrəli müqavilə ilə kirayəçi {tenant} (icazə {residence}) qalır. Santexnik {plumber.full} sayğacı yoxlamağa gəldikdə qapını {daughter.given} açıb, aktı ({act}) imzalamaqdan boyun qaçırıb; aktda şahid kimi alt mərtəbənin sakini {beneath.full} imza edib, çünki su {home} tavanına da işləyib.',
    'Borcluya {called:loc} {warning} nömrəli xəbərdarlıq verilib, {d.phone} nömrəsinə zəng edilib, {d.email} ünvanına hesab göndərilib. O cavabında {work} olduğunu, {relief} səbəbindən güzəşt istədiyini bildirib, lakin güzəşt hüququnu təsdiq edən sənəd təqdim etməyib, {debt} borcun özünü də inkar etməyib. Tələbkarın adından ərizəni imzalayan {chairis}.',
    {
      p: '{plumberbehind} tərəfindən çəkilmiş şəkillər və ödəniş cədvəli ərizəyə əlavə edilib; cədvəldə ödəyici kimi {dfold} göstərilib. Qonşuların, o cümlədən {beneath.init:gen} ödənişləri ayrıca sütunda verilib.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{housing} 154-cü maddəsinə əsasən mənzil mülkiyyətçisi xidmət haqqını hər ay ödəməlidir. Haqqın həcmi {tariff} və sakinlərin yığıncağının protokolu ilə müəyyən edilib.',
    'Mülki Məcəllənin 385 və 427-ci maddələrinə görə öhdəlik lazımi qaydada və vaxtında icra olunmalıdır. {d.surname:gen} imzaladığı hesablar və cədvəl borcun mövcudluğunu göstərir, {seller.init} ilə bağlı dövr hesablamaya daxil edilməyib. Kirayəçinin mənzildə qalması mülkiyyətçini ödənişdən azad etmir.',
    'Mülki Prosessual Məcəllənin 276-cı maddəsində belə tələblər üzrə məhkəmə əmrinin verilməsi nəzərdə tutulub; tərəflər çağırılmır, məhkəmə çəkişməsi keçirilmir. Ərizənin forması həmin Məcəllənin 278-ci maddəsinə uyğundur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 280, 281 və 284-cü maddələrinə əsasən',
  operative: {
    'order-issued': [
      '{d.caps:abl} {debt} borc və {duty} dövlət rüsumu tutulsun, {u.full:gen} {u.account} hesabına köçürülsün.',
      'Əmrin surəti üç gündən gec olmayaraq {d.init:dat} göndərilsin.',
    ],
  },
  note: 'order',
  traps: ['tenant', 'meter', 'capitals'],
};

export const NINTH_ORDER: readonly Family[] = [MAINTENANCE, UPKEEP];
