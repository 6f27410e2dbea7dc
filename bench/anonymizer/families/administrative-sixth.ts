import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, written } from './written-forms.ts';

/** The husband who was refused a stay, his wife and in-laws, and those who act for them. */
function couple(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick([
    ['Nodar', 'Şengelaya'],
    ['Yusuf', 'Kahramanoğlu'],
    ['Abdul', 'Rəhman-Siddiqui'],
    ['Bəhram', 'Tükmənçayi'],
    ['Viktor', 'Zaporojets'],
  ] as const);
  const wife = person('wife', { role: 'üçüncü şəxs', sex: 'f', minAge: 25, maxAge: 44 });
  return {
    p: abroad(person('p', { role: 'iddiaçı', sex: 'm', minAge: 28, maxAge: 50 }), given, surname),
    wife,
    child: person('child', { sex: 'f', minAge: 4, maxAge: 10 }),
    inlaw: person('inlaw', { role: 'şahid', sex: 'm', minAge: 52, maxAge: 75 }),
    landlady: person('landlady', { role: 'şahid', sex: 'f', minAge: 40, maxAge: 70 }),
    clerkman: person('clerkman', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    translator: person('translator', { kind: 'keep', sex: 'f' }),
  };
}

function stay(make: Make) {
  const of = marksOf(make);
  return {
    village: of.place(
      'village',
      'Car kəndində',
      'Şahağacı kəndində',
      'Əlibəyli kəndində',
      'Mahamalar kəndində',
    ),
    crossing: of.place(
      'crossing',
      '“Qırmızı körpü” buraxılış məntəqəsindən',
      '“Mazımçay” sərhəd-keçid məntəqəsindən',
      '“Biləsuvar” gömrük postundan',
      '“Şirvanlı” dəmiryol keçidindən',
    ),
    wedding: of.place(
      'wedding',
      'Laqodexi bələdiyyəsinin mərasim zalında',
      'Hacı Fəxr məscidində',
      'Bağcılar nikah dairəsində',
      '“Şəhriyar” mərasim evində',
    ),
    shared: of.place(
      'shared',
      'Sulutəpə yaşayış massivində',
      'Biləcəri qəsəbəsində',
      'Yeni Ramana qəsəbəsində',
      'Ağ şəhər layihəsindəki yeni tikilidə',
    ),
    work: of.workplace(
      'work',
      '“Grand Hazel” fındıq emalı zavodunda texnoloq',
      'türk restoranında baş aşpaz',
      'Bakı Beynəlxalq Məktəbində ingilis dili müəllimi',
      'tikinti obyektində fasad ustası',
      'mobilya sexində dizayner',
    ),
    oldwork: of.workplace(
      'oldwork',
      'Kür–Araz layihəsində mühəndis-geodezist',
      'Xəzər Universitetinin dəvətli müəllimi',
      'yük terminalında kran operatoru',
      'kompüter klubunda administrator',
    ),
    wifejob: of.workplace(
      'wifejob',
      '7 saylı doğum evində mamaça',
      'Dövlət Gənclər Teatrının aktrisası',
      'qızlar internatında tərbiyəçi',
      'evdar qadın, keçmiş stüardessa',
      'ASAN Xidmət mərkəzində operator',
    ),
    inlawjob: of.workplace(
      'inlawjob',
      'təqaüddə olan meşəbəyi',
      'rayon icra hakimiyyətinin keçmiş arxivçisi',
      'kənd məscidinin axundu',
      'çəltik yetişdirən fermer',
    ),
    school: of.workplace(
      'school',
      '“Gülüş” körpələr evi-uşaq bağçasına',
      '162-164 nömrəli məktəb-liseyin birinci sinfinə',
      'Rəşid Behbudov adına 2 nömrəli musiqi məktəbinə',
      'eşitmə qüsurlu uşaqlar üçün xüsusi məktəbə',
    ),
    clinic: of.place(
      'clinic',
      'Milli Hematologiya və Transfuziologiya Mərkəzində',
      'Uşaq Nevroloji Xəstəxanasında',
      'Zaqatala Müalicə-Diaqnostika Mərkəzində',
    ),
    childill: of.sensitive('childill', 'talassemiya', 'iki tərəfli karlıq', 'sistik fibroz'),
    virus: of.sensitive('virus', 'İİV infeksiyası', 'hepatit B virusu', 'vərəm çöpü'),
    faith: of.sensitive('faith', 'pravoslav xristian', 'sünni müsəlman', 'zərdüşti', 'əhmədi'),
    nation: of.sensitive('nation', 'ingiloy', 'axısqa türkü', 'puştun', 'kürd'),
    passport: of.document('passport', `U${digitsOf(make, 8)}`, `09AD${digitsOf(make, 5)}`),
    visa: of.document('visa', `AZE-V ${digitsOf(make, 7)}`, `EV${digitsOf(make, 9)}`),
    permit: of.document('permit', `MYİ ${digitsOf(make, 7)}`, `MYI№${digitsOf(make, 7)}`),
    marriage: of.document(
      'marriage',
      `${digitsOf(make, 4)}-B/${digitsOf(make, 3)}`,
      `NK-İ ${digitsOf(make, 6)}`,
    ),
    request: of.document('request', `MX-${digitsOf(make, 8)}`, `${digitsOf(make, 11)}`),
    lease: of.contract('lease', `K/${digitsOf(make, 4)}-21`, `${digitsOf(make, 6)}/İC`),
    employment: of.contract('employment', `ƏM${digitsOf(make, 9)}`, `${digitsOf(make, 3)}-Ə`),
  };
}

/** A foreigner claims a permit to stay with his family. */
export const SIXTH_ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'sixth-residence-permit',
    kind: 'qetname',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category: 'İnzibati mübahisələr - Miqrasiya - Müvəqqəti yaşama icazəsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
    cast: { d: { as: 'body', name: 'Dövlət Miqrasiya Xidməti', role: 'cavabdeh' } },
    facts: (make) => {
      const people = couple(make);
      const married = lifeDay(make, 'wedding-day', 4, 11);
      return {
        ...people,
        ...stay(make),
        marriedday: married.day,
        marriedyear: married.year,
        wifebracket: written(make, people.wife, 'bracketed'),
        landladyshort: written(make, people.landlady, 'abbreviated'),
        athim: nameWith(make, people.inlaw, 'surname', 'gil-loc'),
        code: stays(make, 'Miqrasiya Məcəlləsinin'),
        health: stays(make, 'Səhiyyə Nazirliyinin'),
        decided: make.day(70, 130),
        applied: make.day(150, 190),
        entered: make.day(900, 1900),
        rent: make.money(250, 900, 50),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, tərcüməçi {translator.full:gen}, cavabdehin nümayəndəsi {clerkman.full:gen}, üçüncü şəxs {wife.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d:dat} qarşı müvəqqəti yaşama icazəsinin verilməsi vəzifəsinin həvalə olunması tələbinə dair inzibati işə',
    story: [
      'İddiaçı {p.full} (pasportu {passport}, elektron vizası {visa}) {entered} {crossing} ölkəyə daxil olub. Ərizəsi {request} nömrəsi ilə {applied} qəbul edilmiş, {decided} isə rədd edilmişdir. İddia ərizəsində o, qərarın ləğvini və icazənin verilməsini istəyir.',
      'Ailəsi haqqında bunlar məlumdur: {marriedday} {marriedyear:loc} {wedding} {wife.full} ilə evlənib (nikah haqqında şəhadətnamə: {marriage}). Arvadının məşğuliyyəti – {wifejob}; {wife.birthdot} təvəllüdlüdür, FİN {wife.fin}. Qızları {child.given} {school} gedir, {childill} xəstəsidir, {clinic} nəzarətdədir.',
      'Cavabdehin etirazı üç bəndlidir: 1) əcnəbinin tibbi arayışında {virus} göstərilib; 2) {permit} nömrəli əvvəlki icazə müddətində o, {oldwork} kimi icazəsiz işləyib; 3) göstərdiyi ünvanda yaşamır. Nümayəndə {clerkman.init} əlavə etdi ki, {health} laboratoriyası təkrar müayinə keçirməyib.',
      '{p.full:gen} məhkəməyə izahatı tərcüməçi vasitəsilə: “Mən {nation} ailəsində böyümüşəm, etiqadca {faith} sayılıram, amma qızım bu torpağın uşağıdır. İndi {work} kimi çalışıram, {employment} nömrəli müqaviləm var. Əvvəlcə {village} {athim} qalırdıq, sonra {shared} ev tutduq, ayda {rent} veririk. Mənim nömrəm {p.phone}, elektron ünvanım {p.email}-dir”.',
      'Üçüncü şəxs {wifebracket} ərinin sözlərini təsdiqlədi. [{wife.given} körpəsini tək böyüdə bilməyəcəyini dedi.|{wife.init} həkimlərin atanın sümük iliyinə ehtiyac olduğunu bildirdiyini vurğuladı.]',
      'Qayınata {inlaw.fullgs} ({inlawjob}) kürəkəninin tələbə vaxtından tanıdığı adam olduğunu, pis vərdişi olmadığını göstərdi.',
      'Ev sahibəsi {landladyshort} kirayə müqaviləsini ({lease}) təqdim etdi: mənzil {landlady.address} ünvanındadır. {landlady.given} xala kirayəçilərin orada daimi yaşadığını and içərək söylədi.',
    ],
    reasoning: [
      'Məhkəmə tərəflərin dəlillərini yoxlayıb belə hesab edir.',
      '{code} 45-ci maddəsi yaxın qohumu Azərbaycan vətəndaşı olan əcnəbiyə müvəqqəti yaşama icazəsi verilməsini nəzərdə tutur, 49-cu maddə isə imtinanın əsaslarını sadalayır.',
      {
        p: '{landlady.surname:gen} və {inlaw.init:gen} ifadələri ünvan barədə iradı təkzib edir. {p.surname:gen} ailə həyatına müdaxilə mütənasib deyildir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Tibbi arayışın təkrar yoxlanılmasını {p.surname} özü tələb etməmiş, {employment} nömrəli müqavilə isə icazə alınmadan bağlanmışdır. Qərar qanunidir.',
        only: ['dismissed'],
      },
    ],
    guided: 'Məhkəmə İnzibati Prosessual Məcəllənin 33, 58, 69, 70, 75-ci maddələrinə əsasən',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d:gen} {p.full} barəsində qərarı ləğv olunsun, ona müvəqqəti yaşama icazəsinin verilməsi vəzifəsi cavabdehə həvalə edilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{d:dat} {p.full:gen} müraciətinə məhkəmənin hüquqi mövqeyi nəzərə alınmaqla yenidən baxmaq həvalə edilsin.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['foreign-name', 'diagnosis', 'places'],
  },
];
