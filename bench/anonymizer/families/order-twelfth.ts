import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { caseEnding, type GrammarCase } from '#demo/inflect.ts';
import type { Mark, Money } from '#demo/markup.ts';
import { type Company, initialsOf, type Person } from '#demo/people.ts';
import { mention } from './clerk-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const manats = (sum: number): Money => ({ t: 'money', qepik: sum * 100 });

/** `A. Ata qızı Soyad`: the given name cut, the father's name whole, the surname last. */
function cutGiven(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const { given, patronymic = '', surname } = person.name;
  const text = `${given.slice(0, 1)}. ${patronymic} ${surname}`;
  return { ...mention(make, person, text + caseEnding(text, to, false)), case: to };
}

/** `Soyad (Qızlıqsoyadı) Ad Ata qızı`: a married woman with her father's surname behind her husband's. */
function bornAs(make: Make, person: Person, maiden: string, to: GrammarCase = 'nom'): Mark {
  const { given, patronymic = '', surname } = person.name;
  const text = `${surname} (${maiden}) ${given} ${patronymic}`;
  return { ...mention(make, person, text + caseEnding(text, to, true)), case: to };
}

/** `Soyad A.B.o.-nun`: the word for son or daughter is one letter, the ending as it is spoken. */
function sonLetter(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const child = person.sex === 'm' ? 'oğlu' : 'qızı';
  const ending = caseEnding(child, to, true);
  const text = `${person.name.surname} ${initialsOf(person)}${child.slice(0, 1)}.`;
  return { ...mention(make, person, ending === '' ? text : `${text}-${ending}`), case: to };
}

/** `Soyad Ad B.`: only the father's name is cut. */
function cutFather(make: Make, person: Person): Mark {
  const { given, surname } = person.name;
  return mention(make, person, `${surname} ${given} ${person.father.slice(0, 1)}.`);
}

/** `14.03.87`. */
function shortBirth(make: Make, { key, birthDate }: Person): Mark {
  const [year = '', month, day] = birthDate.split('-');
  return make.mark(`${day}.${month}.${year.slice(2)}`, 'date', 'quasi', key);
}

/** Whose plot it was, who has it now, and who looks after the gardens. */
function gardeners(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 70, maxAge: 85 });
  const father = dead.name.given;
  return {
    dead,
    d1: person('d1', {
      ...{ role: 'borclu', sex: 'm', surname: dead.name.surname, father },
      ...{ minAge: 36, maxAge: 55 },
    }),
    d2: person('d2', { role: 'borclu', sex: 'f', father, minAge: 34, maxAge: 53 }),
    hus: person('hus', { sex: 'm', minAge: 38 }),
    mil: person('mil', { sex: 'f', minAge: 64, maxAge: 80 }),
    chief: person('chief', { sex: 'f', minAge: 45 }),
    secr: person('secr', { sex: 'm', minAge: 30 }),
    cash: person('cash', { sex: 'm', minAge: 50 }),
    guard: person('guard', { sex: 'm', minAge: 40 }),
    neigh: person('neigh', { sex: 'f', minAge: 35 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
  };
}

function societyOf(make: Make): Company {
  const name = make.dice.pick([
    'Qumluq Nərgizi',
    'Əncirlik-2',
    'Dəmiryolçu Bağları',
    'Şimal Yamac',
  ]);
  return {
    ...make.company('p', 'supply'),
    ...{ name, role: 'tələbkar', forms: ['Bağbanlıq Yoldaşlığı', 'Bağbanlıq Yoldaşlığı'] },
  };
}

function plotPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const { dice } = make;
  const [heirs, extracts] = [
    dice.pick(['VH-', '1 ', 'AA-']),
    dice.pick([`${n(4)}`, `${n(3)}-0`, `8/`]),
  ];
  const [slips, letters] = [
    dice.pick(['', 'MK ', `${n(2)}/`]),
    dice.pick([`CG${n(5)}`, `${n(6)}`, 'X-']),
  ];
  return {
    book: of.document('book', `${n(4)}`, `Ü-${n(3)}`, `${n(2)}/${n(3)}`),
    heir1: of.document('heir1', `${heirs}${n(5)}`),
    heir2: of.document('heir2', `${heirs}${n(5)}`),
    ext1: of.property('ext1', `${extracts}${n(8)}`),
    ext2: of.property('ext2', `${extracts}${n(8)}`),
    meet: of.document('meet', `${n(1)}/${n(2)}`, `ÜY-${n(2)}`, `0${n(1)}-y`),
    slip1: of.document('slip1', `${slips}${n(4)}`),
    slip2: of.document('slip2', `${slips}${n(4)}`),
    act: of.document('act', `${n(2)}-e`, `EL/${n(3)}`, `${n(3)}`),
    let1: of.document('let1', `${letters}${n(4)}`),
    let2: of.document('let2', `${letters}${n(4)}`),
    plot: make.mark(
      dice.pick([
        `${dice.int(2, 14)}-ci xətt, sahə ${n(3)}`,
        `Şərq zolağı, ${n(2)}/${n(2)} saylı sahə`,
        `${dice.int(2, 9)}-ci cığır, bağ № ${n(2)}-a`,
      ]),
      'address',
      'direct',
      'plot',
    ),
    shore: of.place(
      'shore',
      'Daşlıqum kəndi',
      'Köhnə Hovuz qəsəbəsi',
      'Yelçöl kəndi',
      'Üçdəyirman kəndi',
    ),
    d1job: of.workplace(
      'd1job',
      '“Buruq-Servis” bazasında elektrik qaynaqçısı',
      '17 nömrəli xəstəxanada anesteziya texniki',
      'Təyyarə Təmiri zavodunda çilingər',
      '“Dan Ulduzu” mehmanxanasında növbə rəisi',
    ),
  };
}

/** What each year was charged and paid, in manats, and what is left of it all. */
function duesOf(make: Make, slips: readonly [Mark, Mark]) {
  const { dice } = make;
  const [rate, hundredths] = [dice.int(12, 26) * 2, dice.int(3, 6) * 2];
  const due = rate * hundredths;
  const first = Number(make.adopted.slice(0, 4)) - 4;
  const rows = [due, due / 2, 0, 0].map((paid, i) => ({
    year: String(first + i),
    due: manats(due),
    paid: manats(paid),
    left: manats(due - paid),
    slip: slips[i] ?? 'yoxdur',
  }));
  const debt = due * 2.5;
  return { rows, rate, hundredths, debt: manats(debt), half: manats(debt / 2) };
}

/** An order for the yearly dues of a garden plot that a brother and a sister have from their father. */
const DUES: Family = {
  key: 'twelfth-garden-dues-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Yazılı əqdə əsaslanan tələb',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  cast: {},
  facts: (make) => {
    const people = gardeners(make);
    const { d1, d2, dead, neigh, guard } = people;
    const papers = plotPapers(make);
    const maiden = `${dead.name.surname}${/(?:ov|ev)$/u.test(dead.name.surname) ? 'a' : ''}`;
    const death = lifeDay(make, 'dead', 5, 9);
    return {
      ...people,
      ...papers,
      ...duesOf(make, [papers.slip1, papers.slip2]),
      p: societyOf(make),
      d2born: bornAs(make, d2, maiden),
      d2bornfrom: bornAs(make, d2, maiden, 'abl'),
      d1cut: cutGiven(make, d1),
      d2cutof: cutGiven(make, d2, 'gen'),
      d1father: cutFather(make, d1),
      neighcut: cutGiven(make, neigh),
      guardcut: cutFather(make, guard),
      d1is: nameWith(make, d1, 'given', 'copula'),
      deadday: death.day,
      deadyear: death.year,
      shared: stays(make, 'Mülki Məcəllənin 213 və 216-cı maddələrinə'),
      asked: make.day(5, 12),
      met: make.day(1500, 1600),
      cut: make.day(60, 100),
      duty: make.money(20, 40, 5),
    };
  },
  present: '',
  subject:
    '{p.full:gen} borclular {d1.full} və {d2.full:abl} üzvlük haqqının tutulmasına dair {asked} tarixli ərizəsini öyrənib, ona qoşulmuş sənədlərə',
  story: [
    '[Massivin|Bağların] yeri {shore}, sahil yolunun [sol|sağ] əli. Orada {plot} uzun illər {dead.full:gen} olub (üzv kitabçasının nömrəsi {book}). {deadday} {deadyear}də kişi dünyasını dəyişib, bağ iki övladına qalıb. Notarius {notary.full} oğlu {d1.given:dat} {heir1}, qızı {d2.given:dat} {heir2} nömrəli vərəsəlik şəhadətnaməsi verib. Daşınmaz əmlakın dövlət reyestrindən çıxarışlar da ayrıdır: qardaşınkı {ext1}, bacınınkı {ext2}.',
    'Borclular haqqında məlumat.\n{d1.caps} – {d1.birthdot}, FİN {d1.fin}, ünvanı {d1.address}, əlaqə {d1.phone}, {d1job}.\n{d2born} – {d2.birthdot}, FİN {d2.fin}, ünvanı {d2.address}.',
    'Üzvlər {met:loc} yığışıb haqqın məbləğini səsə qoyublar. Protokolu ({meet}) sədr {chief.full} və katib {secr.full} imzalayıb: hər sot üçün ildə {rate} manat. Bağ {hundredths} sotdur. Pulu qapı-qapı xəzinədar {cash.full} yığır, dəftərində bu sahəyə dair belə yazılıb:',
    {
      p: '{year} – düşür {due}, verilib {paid}, qalır {left}, mədaxil qəbzi: {slip};',
      each: 'rows',
    },
    'cəmi qalıq – {debt}.',
    '{cash.given} müəllim ərizəyə əlavə etdiyi izahatda [yazır|göstərir]: «Əvvəlinci il haqqı {d2.given:gen} əri {hus.gs} bütöv verdi. Sonrakı il yarısını gətirən {d1is}. O vaxtdan {d1.given} pulu bacısından, {d2.given} isə qardaşından istəməyimi deyir. Axırda {hus.given} də, qaynanası {mil.full} də mənimlə danışmadı».',
    'Qarovulçu {guard.full} təsdiq edib ki, yayda bağda {hus.given} müəllimin ailəsi qalır, payızda əncirə {d1father} gəlir. Borca görə montyor {cut:loc} işığı kəsib, {act} nömrəli akta şahid kimi {neigh.full} ilə {guardcut} qol qoyublar. Məktublardan biri ({let1}) {d1cut} tərəfindən geri qaytarılıb, o birini ({let2}) {d2cutof} evində {mil.given} xanım alıb.',
  ],
  reasoning: [
    '{shared} əsasən paylı mülkiyyətin hər iştirakçısı əşyanın saxlanması xərclərini öz payına görə çəkir. Deməli, {d1.given} ilə {d2.given} yoldaşlıq qarşısında birgə deyil, yarıbayarı borcludurlar, {hus.gs} isə pay sahibi olmadığından onun bağdan istifadəsi tələbin həcminə təsir etmir.',
    '{neighcut} və qarovulçunun imzaladığı akt, habelə yığıncağın qərarı mübahisələndirilməyib. Tələb yazılı əqdə söykənir, hüquq barədə mübahisə yoxdur.',
  ],
  guided:
    'Mülki Prosessual Məcəllənin 275, 276 və 281-ci maddələrindən çıxış edən məhkəmə tərəfləri çağırmadan',
  operative: {
    'order-issued': [
      '1. {d1.full:abl} {half}, {d2bornfrom} {half} üzvlük haqqı tutulub {p.full:gen} (VÖEN {p.voen}) {p.account} hesabına köçürülsün.',
      '2. {duty} dövlət rüsumunun yarısını {d1cut}, yarısını {d2.init} ödəsin.',
      '3. Əmrin surəti sədr {chief.init:dat} verilsin.',
    ],
  },
  note: 'order',
  traps: ['brother-and-sister', 'maiden-surname-in-brackets', 'dues-by-year'],
};

/** Who hid, from whom, and at whose places he was found. */
function sought(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', house: true, minAge: 33, maxAge: 58 });
  return {
    d,
    cred: person('cred', { sex: 'f', minAge: 40, maxAge: 66 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 30, maxAge: 52 }),
    neph: person('neph', { sex: 'm', minAge: 20, maxAge: 29 }),
    host: person('host', { sex: 'f', minAge: 50, maxAge: 74 }),
    boss: person('boss', { sex: 'm', minAge: 35 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    second: person('second', { kind: 'keep', sex: 'm' }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'f' }),
  };
}

function searchFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    writ: of.document('writ', `İV-${n(6)}`, `${n(3)}/${n(4)}-iv`, `A${n(7)}`),
    file: of.document('file', `${n(5)}`, `AX-${n(4)}`, `9/${n(4)}`),
    trip: of.document('trip', `${n(3)}-ez`, `E/${n(4)}`, `${n(4)}`),
    way1: of.document('way1', `${n(6)}`, `YV ${n(5)}`, `B-${n(4)}`),
    way2: of.document('way2', `${n(6)}`, `YV ${n(5)}`, `B-${n(4)}`),
    fuel: of.document('fuel', `${n(8)}`, `${n(4)}.${n(4)}`, `F${n(7)}`),
    inn: of.document('inn', `${n(4)}`, `Qİ-${n(3)}`, `${n(3)}/${n(2)}`),
    found: of.document('found', `${n(2)}/rap`, `R-${n(4)}`, `${n(5)}`),
    reply: of.document('reply', `5/${n(2)}-${n(4)}`, `MO-${n(5)}`, `${n(6)}/x`),
    licence: of.document('licence', `AB ${n(6)}`, `C${n(7)}`, `AZ ${n(6)}`),
    jeep: of.plate('jeep', `90-DN-${n(3)}`, `10VC${n(3)}`, `99 HB ${n(3)}`),
    sim: of.phone('sim', `050 ${n(3)} ${n(2)}-${n(2)}`, `0-99-${n(7)}`, `+99477 ${n(7)}`),
    line: of.phone(
      'line',
      `(024) ${n(3)}-${n(2)}-${n(2)}`,
      `0 21 26 ${n(5)}`,
      `012 5${n(2)} ${n(4)}`,
    ),
    imei: of.network('imei', `35${n(13)}`, `86${n(4)}/${n(2)}/${n(6)}/${n(1)}`),
    card: make.mark(
      cardOf(make.dice).replace(/^(\d{4})\d+(\d{4})$/, '$1 xxxx xxxx $2'),
      'card',
      'direct',
      'dcard',
    ),
    hide: of.place(
      'hide',
      'Çaqqallı k-də',
      'Narışlar k-də',
      'Yuxarı Dərəkənd k-də',
      'Gendərə qəs-də',
    ),
    site: of.place(
      'site',
      '“Qoşa Çinar” çayxanasının',
      'keçmiş tütün anbarının',
      'Soyuqbulaq döngəsindəki dəmirçixananın',
      'balıq gölünün',
    ),
    job: of.workplace(
      'job',
      '“Ağ Daş” kərpic sexində bişirici',
      '“Zirinc” istirahət mərkəzində aşpaz',
      'Şərq Arıçılıq təsərrüfatında xarrat',
      '“Turac” quşçuluq fermasında operator',
    ),
    cell: make.mark(
      make.dice.pick([
        `Nəbi Xəzri küç., ${n(2)}, m. ${n(2)}`,
        `3-cü Çəmən dal., ${n(1)}/${n(2)}`,
        `${n(2)}1 № yat., 4-cü mərt., otaq ${n(2)}`,
      ]),
      'address',
      'direct',
      'cell',
    ),
  };
}

/** What the search cost, in manats. */
function costsOf(make: Make) {
  const { dice } = make;
  const [fuelcost, inncost, daily, notice] = [
    dice.int(60, 140),
    dice.int(4, 12) * 10,
    dice.int(6, 18) * 10,
    dice.int(15, 45),
  ];
  return {
    ...{ fuelcost, inncost, daily, notice },
    total: manats(fuelcost + inncost + daily + notice),
  };
}

/** An order for what the police spent on looking for a debtor who hid. */
const SEARCH: Family = {
  key: 'twelfth-search-costs-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Borclunun axtarışına çəkilən xərclər',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  cast: {
    p: {
      as: 'body',
      name: 'Azərbaycan Respublikasının Daxili İşlər Nazirliyi',
      role: 'tələbkar',
    },
  },
  facts: (make) => {
    const people = sought(make);
    const { d, cred, neph, host, boss, driver, wife } = people;
    return {
      ...people,
      ...searchFile(make),
      ...costsOf(make),
      dson: sonLetter(make, d),
      dsonof: sonLetter(make, d, 'gen'),
      dsonfrom: sonLetter(make, d, 'abl'),
      dsonto: sonLetter(make, d, 'dat'),
      dborn: shortBirth(make, d),
      dcut: cutFather(make, d),
      credto: sonLetter(make, cred, 'dat'),
      credson: sonLetter(make, cred),
      nephson: sonLetter(make, neph),
      nephof: sonLetter(make, neph, 'gen'),
      nephborn: shortBirth(make, neph),
      hostcut: cutFather(make, host),
      hostof: sonLetter(make, host, 'gen'),
      bossson: sonLetter(make, boss),
      wifecut: cutFather(make, wife),
      driverson: sonLetter(make, driver),
      driverborn: shortBirth(make, driver),
      norm: stays(make, 'MPM-in 276-cı m.'),
      asked: make.day(4, 9),
      ruled: make.day(150, 190),
      began: make.day(120, 140),
      caught: make.day(40, 70),
      nights: make.dice.int(2, 4),
      km: make.dice.int(38, 96) * 10,
      owed: make.money(2100, 9800, 100),
      duty: make.money(15, 30, 5),
    };
  },
  present: '',
  subject:
    '{p:gen} borclu {d.full:abl} axtarış xərclərinin tutulması haqqında {asked} tarixli ərizəsinə əmr icraatında',
  story: [
    'B-lu: {dson}, {dborn} t-lü, FİN {d.fin}, ş/v № {d.idcard}, s/v № {licence}, qeyd. – {d.address}, fakt. – {cell}; tel. {d.phone}, ev {line}.',
    'İşin qısa məzmunu: q/q-yə minmiş q-mə ilə b-lu {credto} {owed} ödəməli idi. İ/v № {writ}, icra məmuru {bailiff.full}. Çağırışlara gəlmədiyinə gör[ə|ə də] məhk. {ruled.dot} t-də axtarış elan edib, ax. işi № {file} {began.dot} t-də başlanıb. İcraçılar: b/ə.m. polis mayoru {officer.full}, ə.m. polis leyt. {second.full}.',
    'Axtarışın gedişi:\n– arvadı {wifecut} izahatında: {d.given} xəbərsiz çıxıb gedib, hərdən {sim} №-dən yığır, harada olduğunu demir;\n– operatorun cavabı (№ {reply}): № {nephof} adınadır, apar. IMEI {imei};\n– {nephson} (bacıoğlu, {nephborn} t-lü): nömrəni {began.dot} t-dən əvvəl dayısına verib, özü işlətmir;\n– keçmiş iş yerində ({job}) {bossson} deyib ki, {d.surname} hesabını alıb gedib, son pulu № {card} karta yazılıb;\n– {hide} ev verən {hostcut}: otağı {neph.surname} kirələyib, amma qalan onun dayısı idi, adını mənə «{d.given}» yox, «{neph.given}» dedi.',
    '{caught.dot} t-də b-lu {site} yanında {driverson} ({driverborn} t-lü) idarə etdiyi g.n. {jeep} m/m-də tapılıb, raport № {found}. {driver.given} onu tanımadığını, yol üstə götürdüyünü [deyib|bildirib].',
    'Xərclər: yanacaq {fuelcost} m. (yol v. № {way1}, № {way2}, cəmi {km} km, çek № {fuel}); {nights} gecə qonaq evi {inncost} m. (hes. № {inn}); ezam. pulu {daily} m. (əmr № {trip}); qəzetdə elan {notice} m. Cəmi {total}.',
  ],
  reasoning: [
    '{norm} axtarış elan edilmiş b-lunun tapılmasına çəkilən xərc əmr icr. ilə tutula bilər. Sən. {dsonof} gizləndiyini göstərir: {hostof} izahatı ilə raport uyğundur, {neph.init} də inkar etmir. {dsonto} tələb göndərilib, cavab yoxdur. {credson} ayrıca xərc çəkməyib, tələbi yoxdur.',
    'Qonaq evinin hes-da {second.surname:gen} adı yazılıb, bu, xid. ezam-dır, b-lu ilə əl-dar deyil. Xərc tam sübut olunub.',
  ],
  guided: 'MPM-in 275, 276, 279 və 281-ci m-ləri ilə rəhbərlik edib,',
  operative: {
    'order-issued': [
      '{dsonfrom} d/büdc. {total} axtarış xərci, {duty} d/r tutulsun.',
      'Əmr {dcut} üçün qeyd. və fakt. ünvana göndərilsin, sur. icra məmuru {bailiff.init:dat} verilsin.',
    ],
  },
  note: 'order',
  traps: ['abbreviating-clerk', 'nephews-number', 'police-officers-kept'],
};

/** Orders for the test alone. */
export const TWELFTH_ORDER: readonly Family[] = [DUES, SEARCH];
