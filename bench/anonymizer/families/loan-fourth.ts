import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The woman in whose name money was taken, her nephew, neighbours and the people of the lender. */
function borrowers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 38, maxAge: 69 });
  return {
    d,
    nephew: person('nephew', { sex: 'm', minAge: 19, maxAge: 26 }),
    sister: person('sister', { sex: 'f', father: d.father, minAge: 36, maxAge: 66 }),
    guarantor: person('guarantor', { role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 64 }),
    operator: person('operator', { role: 'şahid', sex: 'f', minAge: 22, maxAge: 40 }),
    seller: person('seller', { sex: 'm' }),
    rep: person('rep', { role: 'nümayəndə' }),
    investigator: person('investigator', { kind: 'keep' }),
  };
}

function traces(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const card = cardOf(dice);
  const octet = () => dice.int(2, 250);
  return {
    card: make.mark(
      dice.chance(0.5) ? card : card.replace(/(.{4})(?=.)/g, '$1 '),
      'card',
      'direct',
      'card1',
    ),
    masked: make.mark(`${card.slice(0, 4)} **** **** ${card.slice(-4)}`, 'card', 'direct', 'card1'),
    ip: of.network('ip1', `5.${octet()}.${octet()}.${octet()}`, `94.20.${octet()}.${octet()}`),
    imei: of.network(
      'imei1',
      `35${digitsOf(make, 13)}`,
      `86${digitsOf(make, 4)}-${digitsOf(make, 2)}-${digitsOf(make, 6)}-${digitsOf(make, 1)}`,
    ),
    user: of.network('user1', `xala_${digitsOf(make, 4)}`, `@kredit.tez${digitsOf(make, 2)}`),
    sim: of.document('sim1', `8999401${digitsOf(make, 12)}`),
    loan: make.contract('loan1'),
    surety: of.contract(
      'surety1',
      `ZM-${digitsOf(make, 6)}`,
      `Z/${digitsOf(make, 4)}-${dice.int(21, 25)}`,
    ),
    materials: of.contract('file1', `24012${digitsOf(make, 4)}`, `${digitsOf(make, 6)}-M`),
    kiosk: of.place(
      'kiosk1',
      '“Elit” ticarət mərkəzinin zirzəmisindəki köşkdə',
      'Həzi Aslanov metrosunun çıxışındakı köşkdə',
      'avtovağzalın ikinci mərtəbəsindəki dükanda',
    ),
    herwork: of.workplace(
      'work1',
      'çörək zavodunda növbə ustası',
      'teatrda qrimçi',
      'notariat kontorunda arxivçi',
      'kitab köşkündə satıcı',
    ),
    school: of.place(
      'school1',
      'Neft və Sənaye Universitetinin axşam şöbəsində',
      'turizm kollecinin üçüncü kursunda',
    ),
    flat: shortAddress(
      make,
      'nephew',
      'Ə. Topçubaşov küç.',
      'Gəmiqaya küç.',
      'Ceyranbatan q., Ləpə k.',
    ),
  };
}

/** A lender claims money that was taken through a stolen telephone. */
export const FOURTH_LOAN: readonly Family[] = [
  {
    key: 'fourth-stolen-phone-loan',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Kredit müqaviləsi üzrə borcun tutulması',
    outcomes: { granted: 2, 'partly-granted': 2, dismissed: 3 },
    cast: {
      c: { as: 'company', trade: 'credit', role: 'iddiaçı' },
      t: { as: 'company', trade: 'telecom' },
    },
    facts: (make) => {
      const people = borrowers(make);
      return {
        ...people,
        ...traces(make),
        dbehind: written(make, people.d, 'behind'),
        nephewshort: written(make, people.nephew, 'abbreviated'),
        sistergil: nameWith(make, people.sister, 'given', 'gil-dat'),
        culprit: nameWith(make, people.nephew, 'given', 'copula'),
        suretytoo: alsoAfter(people.guarantor.name.surname),
        law: stays(make, '“Banklar haqqında” Azərbaycan Respublikasının Qanunu'),
        esign: stays(make, '“Elektron imza və elektron sənəd haqqında” Qanun'),
        taken: make.day(420, 640),
        lost: make.day(645, 660),
        filed: make.day(120, 190),
        sum: make.money(900, 6000, 50),
        interest: make.money(210, 1900),
        penalty: make.money(90, 800),
        months: make.dice.int(9, 30),
        hour: make.dice.pick(['iki', 'üç', 'dörd', 'beş']),
      };
    },
    present:
      '{c.full:gen} vəkalətnamə üzrə nümayəndəsi {rep.full:gen}, cavabdeh {d.full:gen} iştirakı ilə, digər cavabdehin iştirakı olmadan',
    subject:
      'iddiaçı {c.full:gen} (VÖEN {c.voen}) {d.full:dat} və zamin {guarantor.full:dat} qarşı kredit borcunun tutulması tələbi ilə verdiyi mülki işə',
    story: [
      'Nümayəndə {rep.init} iddianı müdafiə edərək göstərmişdir: [onlayn müraciət əsasında|mobil tətbiq vasitəsilə] {taken} tarixdə, gecə saat {hour:loc} {d.full:gen} adına {loan} nömrəli müqavilə üzrə {months} aylığa {sum} ayrılmış, pul {card} nömrəli karta oturdulmuşdur. Öhdəliyə {guarantor.full} zamin durmuşdur ({surety} nömrəli zaminlik). Ödəniş edilmədiyindən {interest} faiz və {penalty} dəbbə pulu yığılmışdır.',
      'İddiaya əlavə olunmuş anketdən: müştəri {d.fullgs}, FİN {d.fin}, vəsiqə {d.idcard}, yaşayır {d.address}, iş yeri – {herwork}, əlaqə {d.phone}; istifadəçi adı {user}; müraciət {ip} ünvanından, {imei} IMEI kodlu qurğudan gəlib.',
      'Cavabdeh {d.sg} iddianı tanımadı. Onun izahatı: “{lost} tarixdə {kiosk} telefonumu unutmuşdum, ustaya, {seller.gs:dat}, vermişdim. Həmin gecə bacım {sister.full} mənə zəng edib deyib ki, oğlu evə bahalı kompüterlə gəlib. Sonra bildim ki, pulu götürən {culprit}. Kartın ({masked}) şifrəsini yalnız o bilirdi”. {dbehind} səhəri gün nömrəsini bağlatdırıb; {t.full} ona {sim} seriyalı yeni nömrə kartı verib.',
      '[Bacısı oğlu barədə məhkəməyə bildirilib ki, {nephewshort} {school} oxuyur, {flat} ünvanında kirayə qalır.|{nephew.full} haqqında: tələbədir, {school} oxuyur; kirayə ünvanı: {flat}.] Cavabdeh {sistergil} dəfələrlə gedib, ancaq borcu qaytaran tapılmayıb. Polis orqanında {materials} nömrəli material üzrə araşdırma aparılır, müstəntiq {investigator.init} ona zərərçəkən kimi yanaşır.',
      'İkinci cavabdeh {guarantor.sg} iclasa gəlməmiş, məktub göndərmişdir. Məktubda yazılır: “Heç bir zaminlik verməmişəm, {d.init} ilə bircə dəfə, kitab yarmarkasında rastlaşmışam. {nephew.given} məndən sənədin şəklini istəyib, guya iş üçün lazımdır”. Ünvan kimi {guarantor.address}, rabitə üçün {guarantor.email} göstərilib.',
      'Çağrı mərkəzinin işçisi {operator.full} and içdikdən sonra dedi: “Zəng edən kişi səsi idi, özünü {d.surname} kimi təqdim etdi, mən isə şübhələnmədim”. {operator.given} xanım səs yazısının üç aydan sonra silindiyini bildirdi.',
      {
        p: '{rep.surname} isə bunlarla razılaşmadı: kart cavabdehin adınadır, {d.account} hesabı ilə bağlıdır, təsdiq kodu {d.surname:gen} nömrəsinə gəlib.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmənin cavab axtardığı sual birdir: müqaviləni kim bağlayıb.',
      '{law} və {esign} elektron qaydada bağlanmış müqavilədə tərəfin iradəsinin dəqiq eyniləşdirilməsini tələb edir. Mülki Məcəllənin 739-cu maddəsinə görə, borc müqaviləsi pulun borcalana verildiyi andan bağlanmış sayılır.',
      'Operatorun cavabına əsasən müraciət anında {d.init:gen} nömrəsi başqa qurğuda aktiv olub; {imei} kodlu aparat isə {nephew.gs:gen} adına qeydə alınıb.',
      {
        p: 'Kodu üçüncü şəxsə çatdıran cavabdeh özü ehtiyatsızlıq etmişdir. Kartdan nağdlaşdırılan pulun bir hissəsi {d.surname:gen} kommunal borclarına yönəldilmişdir; {guarantor.surname} {suretytoo} zaminliyə elektron razılıq vermişdir. Borc tutulmalıdır.',
        only: ['granted'],
      },
      {
        p: 'Əsas məbləğ {d.surname:abl} tutulmalı, dəbbə pulu isə kreditorun öz yoxlamasızlığına görə silinməlidir. {guarantor.init:gen} zaminliyi sübuta yetirilməmişdir.',
        only: ['partly-granted'],
      },
      {
        p: 'Müqavilə {d.gs:gen} iradəsi olmadan bağlandığından onu borclu saymaq olmaz. {c.full} zərəri faktiki təqsirkardan – {nephew.sg:abl} istəyə bilər. {guarantor.gs:gen} zaminliyi də öz-özünə qüvvəsini itirir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 337, 390, 739-cu və Mülki Prosessual Məcəllənin 77, 217, 218, 220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        '{c.full:gen} iddiası təmin edilsin.',
        '{d.caps} və {guarantor.caps} birgə qaydada {c.full:gen} {c.account} hesabına {sum}, {interest} faiz və {penalty} dəbbə ödəsinlər.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin, {d.caps:abl} {sum} tutulsun.',
        '{guarantor.caps:dat} qarşı tələb rədd edilsin.',
      ],
      dismissed: ['{c.full:gen} {d.caps:dat} və {guarantor.caps:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['imei', 'masked-card', 'given-copula'],
  },
];
