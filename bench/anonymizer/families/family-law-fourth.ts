import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

const HUSBANDS = [
  ['Serkan', 'Akbulut'],
  ['Tolga', 'Kırıkoğlu'],
  ['Volkan', 'Yıldırım'],
  ['Oğuzhan', 'Demirtaş'],
] as const;
const FATHERS_IN_LAW = ['Mustafa', 'Recep', 'Yılmaz', 'Bekir'] as const;

/** The former spouses, his father in Trabzon, her kin and those who sold them the flat. */
function spouses(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick(HUSBANDS);
  const father = person('father', { sex: 'm', minAge: 58, maxAge: 74 });
  const p = person('p', {
    role: 'iddiaçı',
    sex: 'f',
    surname: father.name.surname,
    father: father.name.given,
    minAge: 33,
    maxAge: 36,
  });
  return {
    p,
    father,
    d: abroad(person('d', { role: 'cavabdeh', sex: 'm', minAge: 33, maxAge: 55 }), given, surname),
    his: make.mark(`${make.dice.pick(FATHERS_IN_LAW)} ${surname}`, 'person', 'direct', 'his'),
    aunt: person('aunt', {
      role: 'şahid',
      sex: 'f',
      father: father.father,
      minAge: 50,
      maxAge: 68,
    }),
    broker: person('broker', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 60 }),
    partner: person('partner', { sex: 'm', minAge: 30, maxAge: 60 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    appraiser: person('appraiser', { kind: 'keep' }),
  };
}

function estate(make: Make) {
  const of = marksOf(make);
  return {
    wedding: of.document('wedding', `F-İ № ${digitsOf(make, 6)}`, `01${digitsOf(make, 5)}`),
    divorce: of.document('divorce', `B-İ № ${digitsOf(make, 6)}`),
    passport: of.document('passport', `U${digitsOf(make, 8)}`),
    permit: of.document('permit', `MYİ ${digitsOf(make, 6)}`, `DYİ № ${digitsOf(make, 7)}`),
    flat: make.property('flat1'),
    garage: of.property('garage1', `5${digitsOf(make, 11)}`),
    flataddress: shortAddress(
      make,
      'flat1',
      'Yeni Günəşli qəs., Palıdlı k.',
      'Tələbə şəhərciyi, Rəssam küç.',
      'Hövzə küç.',
    ),
    car: make.plate('car1'),
    transfer: of.contract('transfer1', `SWF-${digitsOf(make, 7)}`, `TRF/${digitsOf(make, 6)}`),
    deposit: of.contract('deposit1', `ƏM-${digitsOf(make, 5)}/${make.dice.int(18, 24)}`),
    chat: of.network(
      'chat1',
      `t.me/ev_${digitsOf(make, 4)}`,
      `instagram.com/usta.ev${digitsOf(make, 2)}`,
    ),
    herjob: of.workplace(
      'work1',
      '“Lalə” gözəllik salonunun sahibi',
      'dil kurslarında türk dili müəllimi',
      'valyuta mübadiləsi şöbəsində kassir',
    ),
    hisjob: of.workplace(
      'work2',
      'mərmər karxanasında istehsalat rəhbəri',
      'dönər evlərinin aşpaz təlimçisi',
      'metro tikintisində tunel mühəndisi',
    ),
    hall: of.place(
      'hall1',
      '“Zümrüd” şadlıq sarayında',
      'Şüvəlandakı bağ evində',
      'Trabzonun Akçaabat ilçəsində',
    ),
  };
}

/** Division of what two spouses without a dispute about children had earned. */
export const FOURTH_FAMILY_LAW: readonly Family[] = [
  {
    key: 'fourth-spouses-estate',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüquq münasibətləri üzrə mübahisələr - Ər-arvadın ümumi əmlakının bölünməsi',
    outcomes: { granted: 2, 'partly-granted': 3, settled: 1 },
    cast: { k: { as: 'company', trade: ['supply', 'build'] } },
    facts: (make) => {
      const people = spouses(make);
      const wed = lifeDay(make, 'wedding-day', 8, 12);
      return {
        ...people,
        ...estate(make),
        wedday: wed.day,
        wedyear: wed.year,
        pcopula: nameWith(make, people.p, 'given', 'copula'),
        herkin: nameWith(make, people.father, 'given', 'gil-loc'),
        brokerbehind: written(make, people.broker, 'behind'),
        fatherbracket: written(make, people.father, 'bracketed'),
        parted: make.day(330, 520),
        bought: make.day(1400, 2300),
        sent: make.day(1400, 2300),
        filed: make.day(90, 150),
        price: make.money(96000, 214000, 500),
        gift: make.money(12000, 40000, 500),
        share1: make.money(21000, 60000, 100),
        carprice: make.money(9000, 28000, 100),
        rooms: make.dice.int(2, 4),
      };
    },
    present:
      'iddiaçı {p.full:gen} və vəkili {adv.init:gen}, cavabdehin nümayəndəsi {rep.fullgs:gen} iştirakı ilə',
    subject:
      '{p.full} tərəfindən Türkiyə Respublikasının vətəndaşı {d.fullgs:dat} qarşı nikah dövründə əldə edilmiş əmlakın bölünməsinə dair qaldırılmış mülki işə',
    story: [
      'İşin tarixçəsi. [Tərəflərin nikahı|Keçmiş ər-arvadın kəbini] {wedday} {wedyear:loc} qeydiyyata alınmış (şəhadətnamə {wedding}), toy {hall} çalınmışdır. {parted} tarixli məhkəmə qətnaməsi ilə nikah pozulmuş, bunun əsasında {divorce} nömrəli şəhadətnamə verilmişdir. Ailənin övladı olmamışdır.',
      'İddiaçının tələbi. {p.fullgs} – {herjob}, {p.birthdot} təvəllüdlü, FİN-i {p.fin}, {p.address} ünvanında qeydiyyatdadır – məhkəmədən xahiş edir: a) {flataddress} ünvanındakı {rooms} otaqlı mənzilin (reyestr № {flat}) yarısı ona verilsin; b) {car} nişanlı minik maşını keçmiş ərinə qalsın, əvəzində {carprice:gen} yarısı ödənilsin; c) {deposit} nömrəli əmanətdəki vəsait bərabər bölünsün.',
      'O, məhkəməyə söylədi: “Biz {d.given:abl} əvvəl heç nəyimiz olmadan başlamışıq. Mənzilin ilkin ödənişini atam {father.gp} verib, bunun üçün qarajını ({garage}) satıb. {d.surname} isə o vaxt {hisjob} işləyirdi, maaşını hələ almamışdı”. [Köçəndən sonra üç ay {herkin} yaşayıblar.|Evin təmiri bitənədək onlar {herkin} qalıblar.]',
      'Cavabdehin etirazı. {d.full} (Türkiyə pasportu {passport}, ölkədə yaşamaq üçün icazəsi {permit}) hazırda Trabzondadır, işdə onu {rep.full} təmsil edir. {rep.init:gen} yazılı rəyində bildirilir ki, mənzilin pulu {d.gs:dat} atası {his} tərəfindən {sent} tarixdə {transfer} nömrəli köçürmə ilə {d.account} hesabına göndərilib; pul ataya borc qaytarmaq şərti ilə verildiyindən bölünməməlidir. Bundan əlavə, {d.given} {k.full:loc} (VÖEN {k.voen}) payının yarısını şəriki {partner.sg:dat} hələ nikahdan qabaq satıb.',
      'Şahidlər. İddiaçının bibisi {aunt.full} dedi ki, kəbin günü {his:gen} “evi oğluma mən alacağam” dediyini öz qulağı ilə eşidib, lakin sonradan pulun yarısını onun qardaşı, yəni {fatherbracket} verib. Əmlak vasitəçisi {broker.full} bildirdi: “Satıcıya beh verən {pcopula}, bunu dəqiq xatırlayıram”; yazışma {chat} kanalında saxlanılıb. {brokerbehind} haqqını tərəflərin hər ikisindən alıb.',
      {
        p: 'Vəkil {adv.surname} cavabdehin nömrəsinə ({d.phone}) və elektron ünvanına göndərilmiş təkliflərin cavabsız qaldığını qeyd etdi. {partner.gs} isə məhkəməyə zəng vuraraq gələ bilməyəcəyini çatdırdı.',
        chance: 0.6,
      },
    ],
    reasoning: [
      'Hüquqi qiymət. Məhkəmə əvvəlcə hansı əmlakın birgə, hansının ayrıca mülkiyyət olduğunu ayırd edir.',
      'Ailə Məcəlləsinin 32-ci maddəsinə görə, nikah dövründə ər-arvadın əldə etdiyi əmlak kimin adına alınmasından asılı olmayaraq onların ümumi birgə mülkiyyətidir; 34-cü maddə nikahadək mənsub olan və ya hədiyyə edilən əmlakı istisna edir; 37-ci maddə payların bərabərliyini müəyyən edir.',
      'Qiymətləndirici {appraiser.init} mənzili {price:dat} qiymətləndirmişdir. Reyestrdən çıxarışa görə mənzil {bought} tarixdə {d.fullgs:gen} adına yazılmışdır.',
      {
        p: 'Köçürmənin borc olması heç bir sənədlə təsdiqlənmir, {his} məhkəməyə izahat verməmişdir. {aunt.sg:gen} və {broker.surname:gen} ifadələri isə mənzilin birgə vəsaitlə alındığını göstərir.',
        only: ['granted'],
      },
      {
        p: '{his} tərəfindən göndərilən məbləğin bir hissəsi – {gift} – {d.gs:dat} hədiyyə sayılmalı və bölgüdən çıxarılmalıdır. Qalan hissədə {p.surname:gen} payı yarıya bərabərdir.',
        only: ['partly-granted'],
      },
      {
        p: 'Tərəflər iclasda barışıq sazişi təqdim etmişlər: mənzil {p.gs:dat} qalır, o isə {d.gs:dat} {share1} ödəyir. Saziş {rep.init} və {adv.init} tərəfindən imzalanmış, heç kəsin hüququna toxunmur.',
        only: ['settled'],
      },
    ],
    guided:
      'Ailə Məcəlləsinin 32, 34, 36, 37-ci, Mülki Prosessual Məcəllənin 217-220-ci maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        '{p.caps:gen} iddiası təmin edilsin.',
        '{flat} reyestr nömrəli mənzilin yarısına {p.full:gen} mülkiyyət hüququ tanınsın.',
        '{car} nişanlı avtomobil {d.caps:dat} verilsin, ondan {p.full:gen} xeyrinə {carprice:gen} yarısı tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Mənzilin dəyərindən {gift} çıxıldıqdan sonra qalan hissənin yarısı {p.caps:gen} payı sayılsın, {d.caps:abl} {share1} tutulsun.',
      ],
      settled: [
        '{p.caps} ilə {d.caps} arasında barışıq sazişi təsdiq edilsin, iş üzrə icraata xitam verilsin.',
        '{share1} {d.full:gen} {d.account} hesabına köçürülsün.',
      ],
    },
    traps: ['foreign-name', 'headed-parts', 'surname-brackets'],
  },
];
