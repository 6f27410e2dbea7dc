import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The man with the knife, the guest who was hurt, the other guests and the counsel who stay. */
function guests(make: Make) {
  const person = castOf(make);
  const accused = person('a', {
    role: 'apellyasiya şikayətçisi',
    sex: 'm',
    minAge: 22,
    maxAge: 46,
    house: true,
  });
  return {
    a: accused,
    v: person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 22, maxAge: 50 }),
    sister: person('sister', {
      sex: 'f',
      surname: accused.name.surname,
      father: accused.father,
      maxAge: 40,
    }),
    grandfather: person('grandfather', { sex: 'm', minAge: 74, maxAge: 88 }),
    musician: person('musician', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 60 }),
    waitress: person('waitress', { role: 'şahid', sex: 'f', minAge: 20, maxAge: 45 }),
    bride: person('bride', { sex: 'f', minAge: 20, maxAge: 30 }),
    prosecutor: person('prosecutor', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    lower: person('lower', { kind: 'keep', sex: 'm' }),
  };
}

function evening(make: Make) {
  const of = marksOf(make);
  return {
    hall: of.place(
      'hall',
      '“Ulduzlu Gecə” mərasim evinin mətbəx girişində',
      'Yelenovka kəndindəki toy çadırının arxasında',
      'Dəliməmmədli şəhərindəki “Bahar” restoranının həyətində',
      'Aşıqlı kəndi, mədəniyyət evinin pilləkənində',
      'Nehrəm kəndinin meydanında qurulmuş mağarda',
      'Tovuzçay sahilindəki kabab evində',
    ),
    knifeplace: of.place(
      'knifeplace',
      'məktəbin arxasındakı quyuya',
      'Qoşqarçay körpüsündən',
      '“Azpetrol” məntəqəsinin zibil qabına',
      'Xoca Baxşı məhəlləsindəki tut ağacının koğuşuna',
    ),
    flight: of.place(
      'flight',
      '18-ci mikrorayonda',
      'Nabran qəsəbəsində',
      'Həştərxan vilayətinin Volodarski qəsəbəsində',
      'Hövsan qəsəbəsindəki yataqxanada',
    ),
    hospital: of.place(
      'hospital',
      'Gəncə Şəhər Birləşmiş Xəstəxanasında',
      'Hərbi Hospitalın cərrahiyyə bölməsində',
      '“Sağlam Ailə” tibb mərkəzində',
      'Tovuz rayon Müalicə-Diaqnostika Mərkəzində',
    ),
    ajob: of.workplace(
      'ajob',
      'Gəncə Alüminium Zavodunda tökməçi',
      'şəxsi avtoyuma məntəqəsinin sahibi',
      'Dövlət Yanğından Mühafizə Xidmətində çavuş',
      'daş karxanasında kəsici',
      'güləş üzrə məşqçi',
      '4 nömrəli musiqi məktəbində nağara müəllimi',
    ),
    vjob: of.workplace(
      'vjob',
      '“Kəpəz” futbol klubunun yığma uşaq komandasında məşqçi',
      'qızılgül istixanasında aqronom',
      'Energetika Kollecində laborant',
      'elektrik şəbəkəsində montyor',
      'özəl taksi parkının dispetçeri',
    ),
    musicianjob: of.workplace(
      'musicianjob',
      'toy ansamblının sintezator ifaçısı',
      'Fikrət Əmirov adına Dövlət Mahnı və Rəqs Ansamblının zurnaçısı',
      'mədəniyyət evinin dərnək rəhbəri',
    ),
    waitressjob: of.workplace(
      'waitressjob',
      'ofisiant',
      'Texnologiya Universitetinin əyani şöbəsində oxuyan tələbə',
      'hotelin səliqə xidmətçisi',
    ),
    sisterjob: of.workplace(
      'sisterjob',
      '1 saylı qadın məsləhətxanasının ginekoloqu',
      'Gömrük Akademiyasının kursantı',
      'tikiş fabrikinin növbə ustası',
    ),
    unit: of.workplace(
      'unit',
      '157 saylı hərbi hissənin komandanlığı',
      'Ağsaqqallar Şurası',
      '“Kristal” şüşə zavodunun kadrlar şöbəsi',
    ),
    wound: of.sensitive(
      'wound',
      'qarın boşluğuna nüfuz edən kəsilmiş-deşilmiş yara',
      'sağ böyrəyin zədələnməsi',
      'plevra boşluğuna qanaxma',
      'bud arteriyasının kəsilməsi',
    ),
    ill: of.sensitive(
      'ill',
      'xroniki qastrit və mədə xorası',
      'kontuziyanın nəticələri',
      'oliqofreniyanın yüngül dərəcəsi',
      'bronxial astma',
    ),
    oldill: of.sensitive('oldill', 'iflic', 'Altsheymer xəstəliyi', 'prostat vəzinin şişi'),
    habit: of.sensitive('habit', 'metamfetamin asılılığı', 'alkoqolizm', 'qumara patoloji meyil'),
    exam: of.contract('exam', `${digitsOf(make, 3)}/TB-${digitsOf(make, 2)}`, digitsOf(make, 5)),
    history: of.document('history', `${digitsOf(make, 4)}/${digitsOf(make, 3)}`, digitsOf(make, 5)),
    booklet: of.document('booklet', `HB-${digitsOf(make, 7)}`, `ƏN № ${digitsOf(make, 6)}`),
    car: make.plate('car'),
    video: of.network('video', `youtube.com/watch?v=t0y${digitsOf(make, 5)}`, `@toy_video_gence`),
    home: shortAddress(make, 'v', 'Atatürk pr.', 'Əziz Əliyev küç.', 'Gülüstan məh.'),
  };
}

/** A convict appeals against the sentence for a stab at a wedding. */
export const SIXTH_APPEAL: readonly Family[] = [
  {
    key: 'sixth-wedding-knife',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Cinayət kollegiyası - Sağlamlıq əleyhinə olan cinayətlər',
    outcomes: { upheld: 3, changed: 3, quashed: 1 },
    cast: {},
    facts: (make) => {
      const people = guests(make);
      return {
        ...people,
        ...evening(make),
        abehind: written(make, people.a, 'behind'),
        vspaced: written(make, people.v, 'spaced'),
        musicianbracket: written(make, people.musician, 'bracketed'),
        waitressshort: written(make, people.waitress, 'abbreviated'),
        withv: nameWith(make, people.v, 'given', 'with'),
        ais: nameWith(make, people.a, 'surname', 'copula'),
        athome: nameWith(make, people.bride, 'given', 'gil-dat'),
        plenum: stays(make, 'Ali Məhkəmənin Plenumunun'),
        service: stays(make, 'Penitensiar Xidmətin'),
        verdict: make.day(60, 110),
        incident: make.day(250, 420),
        lodged: make.day(35, 55),
        cost: make.money(800, 4700, 10),
        moral: make.money(1500, 9000, 100),
        years: make.dice.pick(['6 (altı) il', '5 (beş) il 6 (altı) ay', '7 (yeddi) il']),
        reduced: make.dice.pick([
          '4 (dörd) il',
          '3 (üç) il 2 (iki) ay',
          '4 (dörd) il 8 (səkkiz) ay',
        ]),
      };
    },
    present:
      'prokuror {prosecutor.full:gen}, məhkum {a.full:gen}, müdafiəçi {adv.full:gen}, zərərçəkmiş {v.full:gen} iştirakı ilə',
    subject:
      '{a.full:gen} Cinayət Məcəlləsinin 126.1-ci maddəsi ilə məhkum olunmasına dair hökmdən verilmiş apellyasiya şikayəti üzrə cinayət işinə',
    story: [
      'Birinci instansiya məhkəməsinin (sədrlik etmiş hakim {lower.gs}) {verdict} tarixli hökmü ilə {a.full}, {a.birth} ildə doğulmuş, {ajob}, subay, {a.address} sakini, şəxsiyyət vəsiqəsi {a.idcard}, FİN-i {a.fin}, hərbi bileti {booklet}, Cinayət Məcəlləsinin 126.1-ci maddəsi ilə təqsirli bilinərək {years} azadlıqdan məhrum edilmişdir.',
      'Hökmdən görünür: {incident} axşam saatlarında {hall} {athome} elçi gəlmiş qohumlar arasında söz-söhbət düşmüş, məhkum bel qayışından çıxardığı bıçaqla {v.full:dat} ({vjob}, {home}) bir zərbə vurmuşdur. Nəticədə {wound} yaranmış, o, {hospital} əməliyyat olunmuşdur (stasionar kart № {history}). Məhkum bıçağı {knifeplace} atmış, {car} nömrəli avtomobillə aradan çıxmış, üç həftə sonra {flight} tutulmuşdur.',
      '[{adv.init} {lodged} verdiyi şikayətdə|Müdafiəçi {lodged} təqdim etdiyi şikayətdə] bunları yazır: hücum edən zərərçəkmiş özü olub; məhkum {ill} ilə qeydiyyatdadır; babası {grandfather.full} {oldill} səbəbindən yatağa düşüb, ona nəvəsindən başqa baxan yoxdur; {unit} müsbət xasiyyətnamə verib; əməlin 129-cu maddəyə tövsif edilməsi istənilir.',
      'Kollegiyada {a.init} dedi: “{withv} əsgərlik yoldaşı idik. O gecə məni atamın qəbrinə söydü. Bıçaq süfrədən idi. Narkotiklə tuturlar adımı, yalandır, {habit} məndə olmayıb. Bacım {sister.gs} ({sisterjob}) zərərin {cost} hissəsini aparıb verib”.',
      'Zərərçəkmiş {v.init} bildirdi ki, pulu alıb, lakin sağlamlığı qayıtmayacaq: iki dəfə yenidən kəsilib. Mobil nömrəsi {v.phone} olan zərərçəkmiş məhkəməyə barışıq ərizəsi verməkdən imtina etdi.',
      '{musicianbracket} – {musicianjob} – istintaqdakı sözlərini təkrar edib: musiqiyə fasilə vermişdilər, kimsə “vurdu” deyə qışqırdı. [Çönüb baxanda əlində bıçaq olan {ais}.|{musician.given} zərbənin özünü görməmişdi.] {waitressshort} ({waitressjob}) isə stolların aşırıldığını deyir. Hər ikisi gəlin {bride.gp:gen} yanında dayanmışdı.',
      {
        p: 'Toyun lent yazısı {video} ünvanından götürülüb; {exam} saylı tibb rəyi ilə yaranın dərinliyi müəyyən olunub.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Kollegiya məruzəni, çıxışları dinləyib, işi şikayət həddində yoxlayıb qərara gəldi ki, birinci instansiya məhkəməsi faktları düzgün təsbit edib.',
      '{plenum} izahlarına görə zərbənin yönəldiyi orqan və istifadə edilmiş alət qəsdin istiqamətini göstərir.',
      {
        p: '{abehind} barəsində yüngülləşdirici hallar hökmdə artıq nəzərə alınıb; {musician.init} və {waitress.init} ifadələrində ziddiyyət yoxdur. Əsas olmadığı üçün şikayət təmin oluna bilməz.',
        only: ['upheld'],
      },
      {
        p: 'Lakin {sister.given} vasitəsilə ödənilmiş məbləğ, baba {grandfather.gp:gen} vəziyyəti və səhhət barədə arayış hökmdə qiymətsiz qalmışdır. Cəza yumşaldılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Məhkəmə {vspaced} ilə məhkumun üzləşdirilməsi protokolunu elan etməmiş, müdafiəni bu sübuta etiraz imkanından məhrum etmişdir. Hökm ləğv olunmalıdır.',
        only: ['quashed'],
      },
    ],
    guided:
      'Məhkəmə kollegiyası Cinayət-Prosessual Məcəllənin 391, 397, 398, 407-ci maddələrini rəhbər tutaraq',
    operative: {
      upheld: [
        'Apellyasiya şikayəti təmin edilməsin, {a.full} barəsində hökm dəyişdirilmədən saxlanılsın.',
        'Qərarın surəti {service} müvafiq müəssisəsinə göndərilsin.',
      ],
      changed: [
        '{a.full} barəsində hökm cəza hissəsində dəyişdirilsin, ona {reduced} müddətinə azadlıqdan məhrum etmə cəzası müəyyən edilsin.',
        '{a.full:abl} {v.full:gen} xeyrinə {moral} mənəvi zərər tutulması barədə hissə qüvvədə qalsın.',
      ],
      quashed: [
        '{a.full} barəsində hökm ləğv edilsin, iş yenidən baxılması üçün həmin məhkəməyə qaytarılsın.',
        'Qətimkan tədbiri dəyişdirilmədən saxlanılsın.',
      ],
    },
    traps: ['gil', 'places', 'diagnosis'],
  },
];
