import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
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
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** Who drew a promissory note, who vouched for it, and through whose hands it went. */
function holders(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'borclu', sex: 'm', house: true, minAge: 45, maxAge: 64 });
  return {
    v,
    h: person('h', { role: 'tələbkar', sex: 'f', minAge: 30, maxAge: 62 }),
    aval: person('aval', { role: 'borclu', sex: 'm', minAge: 35, maxAge: 66 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: v.name.surname, father: v.name.given },
      ...{ minAge: 20, maxAge: 24 },
    }),
    first: person('first', { sex: 'm', minAge: 40 }),
    second: person('second', { sex: 'f', minAge: 33 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function notePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    bill: of.document('bill', `SV ${n(5)}`, `0${n(2)}/${n(4)}`, `${n(4)}-A`),
    protest: of.document('protest', `4-${n(3)}`, `PR/${n(4)}`, `${n(2)}-${n(3)}/prt`),
    notice: of.document('notice', `CP${n(9)}AZ`, `${n(11)}`, `T/B ${n(5)}`),
    waybill: of.document('waybill', `QY-${n(5)}`, `${n(6)}/n`, `EQF ${n(7)}`),
    sale: of.contract('sale', `TB-${n(2)}/${n(3)}`, `${n(4)}-toxum`, `${n(3)}/${n(2)}-AS`),
    truck: of.plate('truck', `35-HD-${n(3)}`, `50 GC ${n(3)}`, `21LA${n(3)}`),
    hvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'h'),
    dial: of.phone('dial', `+994 (10) ${n(3)}.${n(4)}`, `0 77 ${n(7)}`, `99455 ${n(3)} ${n(4)}`),
    paid: addressAs(
      make,
      'paid',
      `Ələt şossesi, 14-cü km, anbar ${n(1)}`,
      `Dəyirman küç., ${n(2)}-ç`,
      `Yükboşaltma dal. ${n(2)}, otaq ${n(1)}`,
    ),
    barn: of.place(
      'barn',
      '“Zəmi” elevatorunun',
      'Xırdapay kəndindəki xırmanın',
      'Qışlaqçay taxıl məntəqəsinin',
      'Şordüz qəsəbəsindəki toxum bazasının',
    ),
    post: of.workplace(
      'post',
      '“Kür-Suvar” birliyində mühasib',
      '“Aran Fidanlığı” tinglik təsərrüfatında aqronom',
      '3 saylı maşın-traktor parkında mexanik',
      'Taxıl Təcrübə Stansiyasında laboratoriya müdiri',
    ),
  };
}

/** An order on a promissory note that a notary protested. */
const NOTE: Family = {
  key: 'eleventh-protested-note-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Notarius tərəfindən protest edilmiş veksel',
  outcomes: { 'order-issued': 1 },
  cast: {},
  facts: (make) => {
    const people = holders(make);
    const { v, h, aval, first, second, son, driver } = people;
    return {
      ...people,
      ...notePapers(make),
      hborn: birthWith(make, h, '/'),
      avalborn: birthWith(make, aval, '-'),
      vfront: fatherFirst(make, v),
      vof: hyphened(make, v, 'gen'),
      avalplain: mention(make, aval, `${aval.name.surname} ${aval.name.given} ${aval.father}`),
      firstfrom: hyphened(make, first, 'abl'),
      firstcaps: capsInitials(make, first),
      secondmid: middleInitial(make, second),
      secondfrom: hyphened(make, second, 'abl'),
      hcut: capsInitials(make, h),
      hmid: middleInitial(make, h),
      vhome: nameWith(make, v, 'surname', 'gil-loc'),
      sonof: mention(make, son, `${v.name.given} oğlu ${son.name.given}`),
      drivercut: mention(make, driver, `${driver.name.surname} ${driver.name.given.slice(0, 1)}.`),
      avalis: nameWith(make, aval, 'init', 'copula'),
      law: stays(make, '“Veksel haqqında” Azərbaycan Respublikası Qanununun 27, 40 və 64-cü'),
      asked: make.day(4, 11),
      drawn: make.day(330, 420),
      one: make.day(260, 300),
      two: make.day(150, 200),
      due: make.day(60, 80),
      protested: make.day(40, 55),
      sum: make.money(3600, 14500, 100),
      percent: make.money(90, 480, 10),
      notarial: make.money(20, 60, 5),
      duty: make.money(60, 190, 5),
      tonnes: make.dice.int(7, 23),
    };
  },
  present: '',
  subject:
    'tələbkar {h.full:gen} borclular {v.full} və {aval.full:abl} protest edilmiş veksel üzrə məbləğin birgə tutulmasına dair {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar: {h.sg}, {hborn} təvəllüd, FİN {h.fin}, VÖEN {hvoen}, ünvan – {h.address}, telefon – {h.phone}.\nVekseli verən: {vfront}, FİN {v.fin}, ş/v {v.idcard}, ünvan – {v.address}, telefon – {dial}.\nAval vermiş şəxs: {avalplain}, {avalborn} təvəllüd, FİN {aval.fin}, ünvan – {aval.address}; {post}.',
    'Vekselin üz tərəfi. Nömrəsi – {bill}, tərtib günü – {drawn.dot}, məbləği – {sum}, ödəniş yeri – {paid}, ödəniş günü – {due.dot}. Pul alan kimi {first.full} göstərilmişdir. Aşağıda {vof} imzası, kənarda isə «aval – {aval.surname}» sözləri vardır. Ərizədə yazılır ki, sənəd {sale} nömrəli müqavilə əsasında götürülmüş {tonnes} ton toxumluq buğdanın əvəzinə verilmişdir; buğdanı {barn} həyətindən {driver.full} öz maşını ilə ({truck}) aparıb (qaimə {waybill}).',
    'Arxa tərəfi – verilmə qeydləri:\n1) {firstfrom} – {second.full} əmrinə, {one.dot};\n2) {secondfrom} – {hcut} əmrinə, dövriyyəsiz, {two.dot}.\nQeydlərin ardıcıllığı pozulmayıb, {secondmid} ilə {firstcaps} imzaları möhürsüzdür.',
    'Ödəniş günü pul verilməmişdir. Notarius {notary.full} {protested:loc} {protest} nömrəli ödənişdən imtina aktını tərtib etmiş, bundan əvvəl vekseli verənə {notice} nömrəli bildiriş göndərmişdir. Poçt vərəqəsində alan kimi {son.full} yazılıb: bildiriş gələn gün {vhome} evdə təkcə {sonof} olub, atası isə sürücü {drivercut} ilə yolda imiş.',
    {
      p: '[Aval vermiş şəxs notariusa yazıb ki, {v.given} ilə uşaqlıq dostudur və onun pulu payızda verəcəyinə inanır.|Aval vermiş şəxs notariusun çağırışına gəlib, imzanın özünə məxsus olduğunu, lakin pulu {v.init:gen} verməli olduğunu bildirib.]',
      chance: 0.85,
    },
  ],
  reasoning: [
    '{law} maddələrinə görə vekseli verən, aval vermiş şəxs və köçürənlər saxlayıcı qarşısında birgə məsuliyyət daşıyırlar; «dövriyyəsiz» qeydi qoyan {second.surname} bu dairədən kənardadır, {first.init} barəsində isə tələb irəli sürülməyib.',
    'Protest vaxtında edilmişdir; {hmid} vekselin əslini məhkəməyə vermişdir. Bildirişi {son.init:gen} alması protestin etibarlılığına xələl gətirmir. Vekseldəki ikinci öhdəlik sahibi {avalis}. Mülki Prosessual Məcəllənin 276-cı maddəsi protest edilmiş veksel üzrə əmrin verilməsinə imkan verir.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 275, 276, 281 və 282-ci maddələrini tətbiq edərək',
  operative: {
    'order-issued': [
      '{v.caps} və {aval.caps:abl} {h.full:gen} xeyrinə birgə qaydada {sum} veksel məbləği, {percent} faiz, {notarial} notariat xərci və {duty} dövlət rüsumu tutulsun, vəsait {h.account} hesabına keçirilsin.',
      'Veksel ({bill}) icradan sonra {v.sg:dat} qaytarılsın.',
    ],
  },
  note: 'order',
  traps: ['endorsements', 'two-debtors', 'block-of-parties'],
};

/** Who let a stall, who took it, and who stood beside it. */
function traders(make: Make) {
  const person = castOf(make);
  const t = person('t', { role: 'borclu', sex: 'm', minAge: 29, maxAge: 57 });
  return {
    t,
    l: person('l', { role: 'tələbkar', sex: 'f', minAge: 44, maxAge: 70 }),
    sister: person('sister', { sex: 'f', surname: t.name.surname, father: t.father, minAge: 26 }),
    former: person('former', { sex: 'm', minAge: 40 }),
    admin: person('admin', { sex: 'm', minAge: 38 }),
    beside: person('beside', { sex: 'f', minAge: 30 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
  };
}

function stallPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const slips = ['slip1', 'slip2', 'slip3'].map((key) =>
    of.document(key, `${n(8)}`, `MP-${n(6)}`, `T${n(2)}/${n(5)}`),
  );
  const start = make.dice.int(0, 8);
  const names = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr'.split(' ');
  return {
    rows: slips.map((slip, i) => ({ slip, month: names[start + i] ?? 'may' })),
    extract: of.property('extract', `${n(9)}-1${n(3)}`, `4${n(11)}`, `MH ${n(7)}`),
    lease: of.contract('lease', `İC-${n(3)}/${n(2)}`, `${n(2)}/${n(4)}-ic`, `${n(4)}/T`),
    register: of.document('register', `5-${n(4)}`, `II/${n(4)}`, `${n(4)}-1`),
    act: of.document('act', `B-${n(3)}`, `${n(2)}/sıra`, `${n(4)}-mş`),
    till: of.document('till', `NKA${n(8)}`, `${n(4)}-${n(4)}-K`, `${n(9)}`),
    letter: of.document('letter', `RE${n(9)}AZ`, `${n(4)}/xəb`, `${n(12)}`),
    tvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 't'),
    wa: of.phone('wa', `+99499${n(7)}`, `070 ${n(3)} ${n(2)}${n(2)}`, `(0-51) ${n(3)}-${n(4)}`),
    mail: of.email('mail', `parca.dukani${n(2)}@poct.example`, `toptan_${n(3)}@mektub.example`),
    lhome: addressAs(
      make,
      'l',
      `Ə.Əlizadə küç. ${n(2)}, giriş 2, mərt. 7, m. 1${n(1)}`,
      `5-ci mikrorayon, ${n(2)}-B, m.${n(2)}`,
      `Göl kənarı, 3-cü keçid, ${n(2)}`,
    ),
    row: of.place(
      'row',
      '“Təzə Dan” ticarət mərkəzinin 2-ci sırasında',
      'Parça bazarının yuxarı cərgəsində',
      '“Sarvan” yarmarkasının D korpusunda',
      'Köhnə Univermaqın birinci mərtəbəsində',
    ),
    job: of.workplace(
      'job',
      '“Zümrüd” restoranında kassir',
      '8 nömrəli poçt şöbəsində operator',
      'Toxuculuq Texnikumunda laborant',
      '“Sona” gözəllik salonunda inzibatçı',
    ),
  };
}

/** The rent of a month, the months not paid and what is owed for them. */
function rentOf(make: Make) {
  const [rent, months] = [make.dice.int(25, 80) * 10, make.dice.int(4, 7)];
  const money = (manats: number) => ({ t: 'money' as const, qepik: manats * 100 });
  return { months, rent: money(rent), debt: money(rent * months) };
}

/** An order for the rent of a stall under a lease that a notary certified. */
const STALL: Family = {
  key: 'eleventh-market-stall-rent-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Notariat qaydasında təsdiqlənmiş əqd',
  outcomes: { 'order-issued': 1 },
  cast: {},
  facts: (make) => {
    const people = traders(make);
    const { l, t, sister, former, admin, beside } = people;
    return {
      ...people,
      ...stallPapers(make),
      tborn: birthWith(make, t, '/'),
      tfront: fatherFirst(make, t),
      tto: hyphened(make, t, 'dat'),
      lof: hyphened(make, l, 'gen'),
      lmid: middleInitial(make, l),
      lplain: mention(make, l, `${personText(l, 'gs')}, ${l.father} qızı`),
      admincaps: capsInitials(make, admin),
      besidemid: middleInitial(make, beside),
      sisteris: nameWith(make, sister, 'given', 'copula'),
      formercut: mention(make, former, `${former.name.surname} ${former.name.given.slice(0, 1)}.`),
      brother: nameWith(make, t, 'given', 'gil-gen'),
      code: stays(make, 'Mülki Məcəllənin 675, 678 və 687-ci maddələrinə'),
      asked: make.day(5, 12),
      leased: make.day(420, 700),
      shut: make.day(25, 45),
      warned: make.day(50, 70),
      ...rentOf(make),
      fine: make.money(40, 310, 1),
      duty: make.money(25, 70, 5),
      metres: make.dice.pick(['9,4', '12', '15,6', '18,5']),
      clause: make.dice.pick(['3.2-ci', '4.1-ci', '5.3-cü']),
    };
  },
  present: '',
  subject:
    'icarəyə verən {l.full:gen} icarəçi {t.full:abl} icarə haqqının tutulması barədə ərizəsinə əmr icraatı qaydasında',
  story: [
    'ƏRİZƏ ({asked.dot}). {lplain} (FİN kodu {l.fin}; vəsiqə {l.idcard}; faktiki yaşayır: {lhome}; tel. {l.phone}) göstərir ki, {row} yerləşən {metres} kv.m. sahəli dükan (çıxarış {extract}) ona məxsusdur. Dükanı əvvəl {former.full} işlədib, o çıxandan sonra, {leased:loc}, parça satışı üçün indiki icarəçiyə verilib.',
    'MÜQAVİLƏ. {lease} nömrəli icarə müqaviləsini notarius {notary.full} təsdiqləyib, reyestr üzrə № {register}. Müqavilənin {clause} bəndində aylıq haqq {rent} göstərilib, o, hər ayın beşinədək {l.account} hesabına yatırılmalı, gecikən hər gün üçün 0,1 faiz dəbbə hesablanmalıdır.',
    'İCARƏÇİ. {tfront}, {tborn}, fərdi sahibkar (VÖEN-i {tvoen}, nəzarət-kassa aparatı № {till}), FİN kodu {t.fin}, qeydiyyatı: {t.address}.',
    'ÖDƏNİŞLƏR. Aşağıdakı aylar üzrə pul alınıb, sonrakı {months} ay üzrə alınmayıb:',
    { p: '– {month}: {rent}, qəbz {slip}', each: 'rows' },
    'Son qəbzdə ödəyən kimi icarəçinin bacısı {sister.full} ({job}) yazılıb. İcarəçi {wa} nömrəsindən «payıza qədər səbr edin, {sister.given} göndərəcək» yazmış, {warned} tarixli xəbərdarlığa (poçt nömrəsi {letter}, surəti {mail} ünvanına) cavab verməmişdir.',
    'DÜKANIN VƏZİYYƏTİ. Mərkəzin inzibatçısı {admin.full} {shut:loc} {act} nömrəli akt yazıb ki, qapı üç həftədir açılmır, içəridə mal qalır. Aktı qonşu dükanda yorğan satan {beside.full} da imzalayıb. {besidemid} əlavə edib ki, açar {brother} evindədir, onu axırıncı dəfə gətirən {sisteris}.',
  ],
  reasoning: [
    '{code} əsasən icarəçi haqqı müqavilədə razılaşdırılmış vaxtda ödəməlidir. Sahədən istifadə edilməməsi icarəçinin öz seçimidir və {tto} borcdan azad olmaq üçün əsas vermir.',
    'Akt və qəbzlər {lof} hesablamasını təsdiqləyir; {admincaps} ilə {beside.surname:gen} imzaladığı sənədə qarşı etiraz yoxdur. {formercut} ilə köhnə hesablaşmanın bu tələbə aidiyyəti yoxdur. Pulun bəzən {sister.init} tərəfindən ödənilməsi borclunu dəyişmir. Tələb notariat qaydasında təsdiqlənmiş əqdə əsaslandığından əmr icraatında həll olunur.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 276.0.1, 279 və 281-ci maddələrini nəzərə alan hakim',
  operative: {
    'order-issued': [
      '{t.caps:abl} {l.full:gen} xeyrinə {debt} icarə haqqı, {fine} dəbbə və {duty} rüsum tutulsun.',
      'Əmr {t.init:dat} qeydiyyat ünvanı, {lmid} üçün isə faktiki ünvan üzrə göndərilsin.',
    ],
  },
  note: 'order',
  traps: ['payments-by-month', 'sister-pays', 'one-trader'],
};

export const ELEVENTH_ORDER: readonly Family[] = [NOTE, STALL];
