import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The pawner, her family, the men of the pawnshop. */
function pawnshop(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 30, maxAge: 63 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 29, maxAge: 60 });
  return {
    p,
    d,
    mother: person('mother', { sex: 'f', minAge: 58, maxAge: 84 }),
    husband: person('husband', { sex: 'm', surname: p.name.surname, minAge: 33 }),
    bride: person('bride', { sex: 'f', surname: p.name.surname, minAge: 21, maxAge: 34 }),
    appraiser: person('appraiser', { role: 'şahid', sex: 'm' }),
    cashier: person('cashier', { role: 'şahid', sex: 'f', minAge: 22 }),
    goldsmith: person('goldsmith', { sex: 'm', minAge: 40 }),
    lender: person('lender', { sex: 'm', minAge: 35 }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    policeman: person('policeman', { kind: 'keep', sex: 'm' }),
  };
}

function pledge(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    ticket: of.contract(
      'ticket1',
      `LB-${digitsOf(make, 5)}`,
      digitsOf(make, 6),
      `${digitsOf(make, 3)}/G-${dice.int(20, 26)}`,
    ),
    ticket2: of.contract(
      'ticket2',
      `LB-${digitsOf(make, 5)}`,
      `${digitsOf(make, 3)}/G-${dice.int(20, 26)}`,
    ),
    micro: of.contract(
      'micro1',
      `MKR${digitsOf(make, 8)}`,
      `K/${digitsOf(make, 6)}-${dice.int(1, 9)}`,
    ),
    voen: make.mark(voenOf(dice, 2), 'voen', 'direct', 'd'),
    card: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'p'),
    hallmark: of.document('hallmark', `ƏY-${digitsOf(make, 6)}`, `PR № ${digitsOf(make, 5)}`),
    watch: of.document('watch', `SN${digitsOf(make, 8)}`, `F${digitsOf(make, 6)}K`),
    receipt: of.document('receipt', digitsOf(make, 8), `QB-${digitsOf(make, 5)}`),
    licence: of.document('licence', `LL-${digitsOf(make, 4)}`, `0${digitsOf(make, 5)}`),
    residence: of.document('residence', `MYİ ${digitsOf(make, 7)}`, `DYİ${digitsOf(make, 7)}`),
    passport: of.document('passport', `U${digitsOf(make, 8)}`, `TR-A ${digitsOf(make, 7)}`),
    imei: of.network('imei', `86${digitsOf(make, 13)}`),
    insta: of.network(
      'insta',
      `@qizil.${digitsOf(make, 3)}`,
      `instagram.com/zinet_${digitsOf(make, 3)}`,
    ),
    wa: of.phone(
      'wa',
      `+90 5${digitsOf(make, 2)} ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
    ),
    sms: of.phone(
      'sms',
      `055 ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
      `994 70 ${digitsOf(make, 7)}`,
    ),
    shop: of.place(
      'shop1',
      '“Sədərək” ticarət mərkəzindəki köşkdə',
      'Binə bazarında',
      'Həzi Aslanov qəsəbəsində',
    ),
    wedding: of.place('wedding1', 'Buzovnadakı çadırda', 'Corat qəsəbəsində'),
    pwork: of.workplace(
      'work1',
      'toxuculuq kombinatında iplikçi',
      '41 saylı uşaq evində tərbiyəçi köməkçisi',
      'gözəllik salonunda manikürçü',
    ),
    hwork: of.workplace(
      'work2',
      'Qaradağ sement zavodunda qəlibçi',
      'Neft Daşlarında qazmaçı',
      'Sanqaçal terminalında qaynaqçı',
    ),
    motherill: of.sensitive(
      'ill1',
      'mədə xərçəngi',
      'böyrək çatışmazlığı (hemodializ)',
      'beyin şişi',
    ),
    husbandill: of.sensitive('ill2', 'depressiya', 'narkomaniya', 'hepatit C'),
    origin: of.sensitive('origin', 'ahıska türkü', 'ləzgi', 'udi'),
  };
}

/** Gold was pawned for a loan and sold before the term. */
export const FIFTH_LOAN: readonly Family[] = [
  {
    key: 'fifth-pawned-gold',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Kredit və borc münasibətləri üzrə mübahisələr - Girov qoyulmuş əşyanın qaytarılması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: { c: { as: 'company', trade: 'credit', role: 'üçüncü şəxs' } },
    facts: (make) => {
      const people = pawnshop(make);
      const buyer = foreigner(make, 'buyer', [
        ['Mehmet', 'Karataş'],
        ['Orhan', 'Bozkurt'],
        ['Serkan', 'Yıldırım'],
        ['Necati', 'Özdemir'],
      ]);
      return {
        ...people,
        ...pledge(make),
        buyer: buyer.full,
        buyername: buyer.given,
        buyercaps: buyer.caps,
        shopaddress: shortAddress(make, 'd', 'Nizami küç.', 'H. Cavid pr.', 'Bəhruz Nuriyev küç.'),
        appraiserback: written(make, people.appraiser, 'behind'),
        goldsmithspaced: written(make, people.goldsmith, 'spaced'),
        lenderfather: written(make, people.lender, 'abbreviated'),
        wholender: nameWith(make, people.lender, 'surname', 'copula'),
        bridehome: nameWith(make, people.bride, 'given', 'gil-gen'),
        all: nameWith(make, people.p, 'surname', 'plural'),
        bank: stays(make, 'Azərbaycan Respublikası Mərkəzi Bankının'),
        assay: stays(make, 'Əyar Palatasının'),
        civillaw: stays(make, 'Ali Məhkəmənin Plenumunun'),
        given: make.day(300, 620),
        sold: make.day(160, 240),
        filed: make.day(80, 140),
        loan: make.money(800, 6500, 50),
        worth: make.money(2400, 15800, 10),
        paid: make.money(200, 1600, 10),
        grams: make.dice.int(28, 190),
        carat: make.dice.pick([583, 585, 750]),
        rate: make.dice.int(3, 7),
      };
    },
    present: 'iddiaçı {p.full:gen}, fərdi sahibkar cavabdeh {d.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} fərdi sahibkar {d.full:dat} (VÖEN {voen}) qarşı girov əşyasının dəyərinin tutulması barədə, üçüncü şəxs {c.full:gen} qatıldığı mülki işə',
    story: [
      'İddiaçı {p.full} ({p.birthdot}; FİN-i {p.fin}; {p.address}) {filed} iddia qaldırıb. Belə yazır: anası {mother.full} {motherill} olduğundan əməliyyat pulu axtarırdım. {given} {shop} yerləşən lombardda ({shopaddress}) {grams} qram, {carat} əyarlı zinət əşyalarını girov qoydum, {loan} götürdüm. Mənə {ticket} nömrəli girov bileti verdilər, faiz ayda {rate}.',
      'Girovun siyahısı biletin arxasında belə göstərilib: 1. boyunbağı (əyar nişanı {hallmark}); 2. gəlinim {bride.given:gen} üzüyü və bilərziyi; 3. ərim {husband.sg:dat} məxsus qol saatı, seriya № {watch}; 4. mobil telefon, IMEI: {imei}. Gəlinin cehizini {wedding} toyda hamı görmüşdü.',
      'İkinci bilet ({ticket2}) həmin ay tərtib olunub. Faizi ödəmək üçün {all} {c.full:abl} {micro} müqaviləsi ilə pul götürüblər. Hər ay {card} kartından köçürmə edilib, cəmi {paid}. {sold} {p.given} xanıma {sms} nömrəsindən mesaj gəlib ki, qızıllar satılıb. Sonra məlum olub ki, alan Türkiyə vətəndaşı {buyer} (pasport {passport}, icazə vəsiqəsi {residence}, WhatsApp {wa}) olub.',
      '{d.full:gen} etirazı: borclu vaxtında gəlmədi. Lisenziyam ({licence}) var. Ərinin {husbandill} olduğunu, özünün isə borc içində üzdüyünü bilmirdim. {hwork} işləyən kişi və {pwork} işləyən qadın bu pulu qaytara bilərdi. Mənə borc verən {lenderfather} də gözləyirdi, “sələmçi {wholender}” deyə bazarda tanıyırlar. Alıcı {buyername:acc} yanıma zərgər dostu {goldsmithspaced} ilə gəlib, qəbz {receipt} ondadır.',
      'Qiymətləndirici {appraiserback} məhkəmədə söylədi: “Sahibim {d.given} dedi ki, qiyməti aşağı yaz, {bridehome} qızılı onsuz da qayıtmayacaq”. Kassir {cashier.full} isə bildirdi ki, {p.surname} üç dəfə gecikmişdi, bunu dəftərə {cashier.init} özü yazıb. {p.init} isə özünün {origin} olduğuna görə ona həqarətlə baxıldığını dedi.',
      {
        p: 'Zərgər {goldsmith.full} ({goldsmith.phone}) dindirilməyə gəlməyib. Onun {insta} səhifəsində həmin boyunbağının şəkli dərc olunub. Sahə müvəkkili {policeman.init} bu barədə məlumat verib.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'İş üzrə toplanmış sübutlar bir-bir araşdırılmışdır.',
      'Ekspert {expert.full:gen} rəyinə görə, əşyaların bazar dəyəri {worth} təşkil edir. {assay} məlumatı bu rəqəmlə uyğundur. {bank} lombardlara dair tələbləri və {civillaw} izahı nəzərə alınıb.',
      'Mülki Məcəllənin 269, 273-cü maddələrinə görə, girov saxlayan əşyanı yalnız müddət bitdikdən sonra və xəbərdarlıq edərək sata bilər.',
      {
        p: '{d.surname} {p.gp:dat} xəbərdarlıq göndərməyib, {buyercaps} adına yazılmış qəbz isə satışın müddətdən əvvəl olduğunu göstərir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{p.surname:gen} xəbərdarlıq aldığı {appraiser.sg:gen} ifadəsi ilə təsdiqlənir, {mother.init:gen} adından verilən ərizə isə gec daxil olub.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 269, 273, 442-ci, Mülki Prosessual Məcəllənin 217, 219-cu maddələri ilə',
    operative: {
      granted: [
        'İddia təmin edilsin. Cavabdeh {d.caps:abl} (ş/v {d.idcard}) iddiaçı {p.caps:gen} xeyrinə {worth} tutulsun.',
        'Məbləğ {p.account} nömrəli hesaba ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {worth} məbləğdən {loan} çıxılmaqla qalan hissə alınsın. {d.address} ünvanına bildiriş göndərilsin.',
      ],
      dismissed: [
        '{p.caps:gen} {d.caps:dat} qarşı iddiası rədd edilsin. Qərarın surəti {p.email} ünvanına göndərilsin.',
      ],
    },
    traps: ['quoted-speech', 'foreign-name', 'health'],
  },
];
