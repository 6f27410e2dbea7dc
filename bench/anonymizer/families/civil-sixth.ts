import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** Those who ordered the wedding, those who sing there and the manager of the hall. */
function wedding(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 46, maxAge: 66 });
  const groom = person('groom', {
    sex: 'm',
    surname: p.name.surname,
    father: p.name.given,
    minAge: 24,
    maxAge: 30,
  });
  return {
    p,
    groom,
    mother: person('mother', { sex: 'f', minAge: 70, maxAge: 88 }),
    bride: person('bride', { sex: 'f', minAge: 22, maxAge: 28 }),
    matchmaker: person('matchmaker', { role: 'şahid', sex: 'f' }),
    manager: person('manager', { role: 'şahid', sex: 'm' }),
    cashier: person('cashier', { sex: 'f' }),
    photographer: person('photographer', { role: 'üçüncü şəxs', sex: 'm' }),
    jurist: person('jurist', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    banquet: of.contract('banquet', `B-${dice.int(10, 490)}/24`, `ŞS/${digitsOf(make, 5)}`),
    photo: of.contract('photo', `${dice.int(10, 98)}-F`, `FV № ${digitsOf(make, 4)}`),
    slip: of.document('slip', digitsOf(make, 6), `MO-${digitsOf(make, 5)}`),
    fiscal: of.document('fiscal', `${digitsOf(make, 4)}kXz${digitsOf(make, 5)}`),
    rrn: of.document('rrn', `4${digitsOf(make, 11)}`),
    card: make.mark(`4169 73** **** ${digitsOf(make, 4)}`, 'account', 'direct', 'p'),
    death: of.document('death', `ÖŞ № ${digitsOf(make, 7)}`, `AB ${digitsOf(make, 6)}`),
    history: of.document('history', `${digitsOf(make, 4)}/${dice.int(20, 190)}`),
    ticket: of.document('ticket', `771-${digitsOf(make, 10)}`),
    booking: of.document('booking', `K${dice.int(2, 9)}QX${dice.int(2, 9)}M`, 'WLT4ZR'),
    passport: of.document('passport', `U ${digitsOf(make, 8)}`, `S${digitsOf(make, 8)}`),
    handle: of.network('handle', `@toy_klip_${digitsOf(make, 2)}`, `@${digitsOf(make, 3)}.wedding`),
    whatsapp: of.phone(
      'p',
      `+994 (50) ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${dice.int(10, 99)}`,
    ),
    van: of.plate('van', `77-BK-${digitsOf(make, 3)}`, `90 CV ${digitsOf(make, 3)}`),
    post: of.workplace(
      'post1',
      'Suraxanı Maşınqayırma Zavodunda tornaçı',
      '7 saylı avtobus parkında mexanik',
      '“Sədərək” bazarında qapan tərəzisinin nəzarətçisi',
    ),
    bridepost: of.workplace(
      'post2',
      '31 nömrəli poliklinikada laborant',
      'Ramana qəsəbə kitabxanasında kitabxanaçı',
      'Texniki Universitetin dekanlığında kargüzar',
    ),
    burial: of.place('burial', 'Hövsan qəbiristanlığında', 'Mərəzə kəndində', 'Buzovnada'),
    hall: of.place('hall', 'Zığ yolunda', 'Bibiheybət yoxuşunda', 'Binə qəsəbəsinin girəcəyində'),
    ill: of.sensitive('ill1', 'beyin qansızması', 'geniş ocaqlı infarkt', 'qaraciyər sirrozu'),
    ill2: of.sensitive('ill2', 'ağır depressiya', 'epilepsiya', 'şəkərli diabet'),
  };
}

/** A wedding was put off for a death; the hall keeps the advance. */
export const SIXTH_CIVIL: readonly Family[] = [
  {
    key: 'sixth-wedding-hall',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Müqavilə hüququ üzrə mübahisələr - Xidmət müqaviləsi üzrə avansın qaytarılması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const people = wedding(make);
      const passing = lifeDay(make, 'mother', 1, 1);
      return {
        ...people,
        ...papers(make),
        singer: foreigner(make, 'singer', [
          ['Serkan', 'Yıldırımoğlu'],
          ['Burcu', 'Karadağ'],
          ['Teymuraz', 'Qelaşvili'],
        ]).full,
        deathday: passing.day,
        deathyear: passing.year,
        managerbehind: written(make, people.manager, 'behind'),
        cashierspaced: written(make, people.cashier, 'spaced'),
        athome: nameWith(make, people.p, 'surname', 'gil-dat'),
        withbride: nameWith(make, people.bride, 'given', 'with'),
        consumer: stays(
          make,
          '“İstehlakçıların hüquqlarının müdafiəsi haqqında” 19 sentyabr 1995-ci il tarixli 1113 nömrəli Qanunun',
        ),
        agency: stays(make, 'Antiinhisar və İstehlak Bazarına Nəzarət Dövlət Xidmətinin'),
        booked: make.day(320, 380),
        feast: make.day(190, 200),
        asked: make.day(206, 214),
        filed: make.day(60, 120),
        advance: make.money(1500, 6000, 100),
        fee: make.money(300, 900, 50),
        moral: make.money(500, 2000, 100),
        guests: make.dice.int(120, 340),
      };
    },
    present:
      'iddiaçı {p.full:gen}, vəkil {adv.full:gen}, cavabdehin nümayəndəsi {jurist.full:gen} və üçüncü şəxs {photographer.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı ödənilmiş avansın qaytarılması və mənəvi zərər tələbinə dair mülki işə',
    story: [
      'İddia ərizəsi məhkəməyə {filed} daxil olub. Ərizə “ASAN Login” vasitəsilə göndərilib, müəllifi {p.caps} (fərdi identifikasiya nömrəsi – {p.fin}; doğulduğu tarix – {p.birth}; qeydiyyatı – {p.address}; əlaqə nömrəsi – {p.phone}) göstərilib. İddiaçı {post} çalışır.',
      'Mübahisənin yaranması. {booked} iddiaçı oğlu {groom.gp:gen} toyu üçün {hall} yerləşən şadlıq sarayını icarəyə götürmüş, cavabdehlə {banquet} nömrəli banket müqaviləsini imzalamışdır. {guests} nəfərlik məclis {feast} keçirilməli idi. Avans iki hissəyə bölünmüşdür: yarısını {p.sg} kassir {cashierspaced:dat} nağd təhvil vermiş ({slip} saylı qəbz), yarısını {card} nömrəli kartı ilə ödəmişdir (əməliyyatın RRN kodu {rrn}, fiskal ID: {fiscal}). Cəmi {advance} verilib.',
      'Toydan bir neçə gün əvvəl, {deathday} {deathyear:loc}, bəyin nənəsi {mother.full} {ill} nəticəsində xəstəxanada keçinmiş (xəstəlik tarixi {history}; ölüm barədə şəhadətnamə {death}), {burial} dəfn edilmişdir. {asked} iddiaçı müdirə – {managerbehind} – {whatsapp} nömrəsindən yazıb: “Evimizdə yas düşüb, məclisi saxlayın, pulu qaytarın”. Müdir “{p.given} müəllim, başınız sağ olsun, avans isə yanır” cavabını verib.',
      'Bununla yanaşı:\n– müğənni {singer} (pasport {passport}) Bakıya uçmaq üçün aldığı biletin ({ticket}, sifariş kodu {booking}) pulunu iddiaçıdan tələb edib;\n– fotoqraf {photographer.full} {photo} sayılı müqavilə üzrə aldığı {fee} beh pulunu özündə saxlayıb, toy avadanlığını daşıyan {van} qeydiyyat nişanlı mikroavtobus {athome} bir dəfə də gəlməyib;\n– gəlin {bride.full} ({bridepost}) bu hadisədən sonra {ill2} keçirib.',
      'Cavabdeh tərəf iddianı tanımadı. Hüquqşünas {jurist.init} izah etdi ki, salon həmin gün boş qalmış, aşpazların və ofisiantların haqqı ödənilmişdir. {jurist.surname} onu da vurğuladı ki, {p.sg:gen} arvadı tərəfi məclisi sonradan başqa sarayda keçirib, buna {photographer.gs:gen} {handle} səhifəsindəki çarxda da rast gəlmək olar.',
      'Şahidlər. {matchmaker.full} bildirdi: elçi kimi {withbride} danışan o olub, toyu yasdan üç ay sonra otuz nəfərlə, evdə ediblər. {manager.full} isə avansı {cashier.gs} qəbul etdiyini, onun hazırda Rusiyada olduğunu söylədi.',
      {
        p: 'Üçüncü şəxs {photographer.surname} məhkəməyə məktub ünvanlayıb ({photographer.email}) və işə onsuz baxılmasını xahiş edib. {adv.init} buna etiraz bildirmədi.',
        chance: 0.6,
      },
      '{agency} məktubunda avansın saxlanılması istehlakçı üçün əlverişsiz şərt kimi qiymətləndirilmişdir.',
    ],
    reasoning: [
      'Məhkəmənin cavab verməli olduğu sual birdir: sifarişçi məclisdən vaxtında imtina edibsə, avansın taleyi necə həll olunmalıdır?',
      'Mülki Məcəllənin 389, 390 və 777-ci maddələrinə görə sifarişçi istənilən vaxt imtina edə bilər, lakin podratçının gördüyü hazırlığın haqqını ödəməlidir. {consumer} 16-cı maddəsi də istehlakçının vəziyyətini pisləşdirən şərtləri etibarsız sayır.',
      {
        p: 'İmtina barədə {manager.gs:dat} vaxtında xəbər verilmiş, salonun hazırlıq xərci isə sübut edilməmişdir. {p.gp:gen} pulu özündə saxlanılmasının əsası yoxdur.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{p.full} müqavilənin sonuncu bəndinə imza atıb, {groom.given:gen} toyunun təxirə salınması isə cavabdehin riski deyil. {cashier.sg:gen} tərtib etdiyi sənəddən hazırlığın aparıldığı görünür.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 21, 23, 389, 390, 777-ci və Mülki Prosessual Məcəllənin 77, 216, 217, 220-ci maddələrinə əsaslanaraq',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin olunsun.',
        '{d.full:abl} (VÖEN {d.voen}) {advance} avans və {moral} kompensasiya tutulub {p.sg:gen} {p.account} nömrəli hesabına köçürülsün.',
      ],
      'partly-granted': [
        'İddianın bir hissəsi təmin olunsun: {d.full:abl} {p.full:dat} {advance} qaytarılsın, mənəvi zərər barədə tələb isə rədd edilsin.',
      ],
      dismissed: [
        '{p.caps:gen} (FİN {p.fin}; ş.v. {p.idcard}) iddiası əsassız olduğundan rədd edilsin.',
      ],
    },
    traps: ['health', 'list', 'quoted-speech'],
  },
];
