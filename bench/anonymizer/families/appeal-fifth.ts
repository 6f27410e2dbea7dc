import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

/** The patient's family, the surgeon and the staff of the clinic. */
function ward(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick([
    ['Erkut', 'Sarıoğlan'],
    ['Rustam', 'Mirzəbekov'],
    ['Hadi', 'Şəbüstəri'],
  ] as const);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 30, maxAge: 58 });
  return {
    p,
    late: person('late', { sex: 'f', surname: p.name.surname, minAge: 27, maxAge: 50 }),
    mother: person('mother', { role: 'şahid', sex: 'f', minAge: 58, maxAge: 76 }),
    surgeon: abroad(
      person('surgeon', { role: 'üçüncü şəxs', sex: 'm', minAge: 36, maxAge: 60 }),
      given,
      surname,
    ),
    nurse: person('nurse', { role: 'şahid', sex: 'f', minAge: 23, maxAge: 48 }),
    roommate: person('roommate', { role: 'şahid', sex: 'f', minAge: 24, maxAge: 60 }),
    head: person('head', { sex: 'm', minAge: 45, maxAge: 70 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function treatment(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    ill: of.sensitive(
      'ill1',
      'öd kisəsinin daşı',
      'uşaqlığın mioması',
      'qalxanabənzər vəzin düyünü',
      'bətndənkənar hamiləlik',
      'kor bağırsağın iltihabı',
    ),
    outcome: of.sensitive(
      'ill2',
      'peritonit',
      'ağciyər arteriyasının tromboemboliyası',
      'anafilaktik şok',
      'sepsis',
    ),
    side: of.sensitive('ill3', 'anemiya', 'hepatit C', 'II tip diabet', 'HİV infeksiyası'),
    grief: of.sensitive('ill4', 'ağır depressiya', 'yuxusuzluq', 'mikroinsult'),
    operation: of.sensitive(
      'surgery1',
      'laparoskopik xolesistektomiya',
      'qeysəriyyə əməliyyatı',
      'mədəkiçiltmə əməliyyatı',
    ),
    theatre: of.place(
      'theatre1',
      'klinikanın ikinci mərtəbəsindəki əməliyyat blokunda',
      'reanimasiya palatasında',
      'doğum şöbəsinin 4 nömrəli palatasında',
    ),
    first: of.place(
      'first1',
      'Göyəzən kənd həkim məntəqəsinə',
      'Ağdaban qəsəbəsindəki ambulatoriyaya',
      'Respublika Kliniki Xəstəxanasına',
      'Zığ qəsəbə poliklinikasına',
    ),
    grave: of.place(
      'grave1',
      'Qurd qapısı qəbiristanlığında',
      'Pirşağıdakı məzarlıqda',
      'ata yurdu Şıxlı kəndində',
    ),
    pharmacy: of.place(
      'pharmacy1',
      'Gənclik metrosunun yanındakı aptekdən',
      '“Şəfa” aptekinin Günəşli filialından',
    ),
    pjob: of.workplace(
      'work1',
      'Kənd Təsərrüfatı Nazirliyinin toxumçuluq stansiyasında aqronom',
      'beynəlxalq yükdaşımalarda uzunyol sürücüsü',
      'kənd məscidinin axundu',
      'rəqəmsal televiziyada səs rejissoru',
    ),
    latejob: of.workplace(
      'work2',
      '14 nömrəli uşaq bağçasının aşpazı',
      'Gəncə Dövlət Universitetinin dosenti',
      'gözəllik salonunda manikür ustası',
      'dərzi evində biçici',
    ),
    motherjob: of.workplace(
      'work3',
      'əmək veteranı, keçmiş sağıcı',
      'təqaüddə olan ibtidai sinif müəllimi',
      'toxuculuq kombinatının keçmiş növbə rəisi',
    ),
    roommatejob: of.workplace(
      'work4',
      'mobil operatorun çağrı mərkəzində operator',
      'stüardessa',
      'meyvə bağında mövsümi işçi',
    ),
    history: of.document('history', `№ ${digitsOf(make, 5)}/S`, `XV-${digitsOf(make, 6)}`),
    deathpaper: of.document(
      'deathpaper',
      `AA-IV № ${digitsOf(make, 6)}`,
      `ÖŞ ${digitsOf(make, 7)}`,
    ),
    diploma: of.document('diploma', `TB № ${digitsOf(make, 6)}`, `HD-${digitsOf(make, 5)}`),
    contract: of.contract('contract1', `TX-${digitsOf(make, 4)}/24`, `${digitsOf(make, 5)}-K`),
    policy: of.contract('policy1', `İTS ${digitsOf(make, 8)}`, `KS/${digitsOf(make, 6)}`),
    transfer: of.contract('transfer1', `${digitsOf(make, 10)}`, `KÖ-${digitsOf(make, 6)}`),
    passport: of.document('passport', `U ${digitsOf(make, 8)}`, `S${digitsOf(make, 8)}`),
    car: make.plate('car1'),
    page: of.network(
      'page1',
      `facebook.com/dr.cerrah.${digitsOf(make, 3)}`,
      `@klinika_rey${digitsOf(make, 2)}`,
    ),
    home: shortAddress(make, 'mother', 'Qobustan q., Yeni k.', 'Ceyranbatan q., Bulaq küç.'),
    room: dice.pick(['204', '311', '7']),
  };
}

/** A widower claims damages from a private clinic. */
export const FIFTH_APPEAL: readonly Family[] = [
  {
    key: 'fifth-failed-surgery',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Mülki kollegiya - Sağlamlığa və həyata vurulmuş zərər',
    outcomes: { upheld: 3, changed: 2, quashed: 2 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const people = ward(make);
      const death = lifeDay(make, 'death-day', 1, 3);
      return {
        ...people,
        ...treatment(make),
        deathday: death.day,
        deathyear: death.year,
        pbehind: written(make, people.p, 'behind'),
        nurseshort: written(make, people.nurse, 'abbreviated'),
        surgeonis: nameWith(make, people.surgeon, 'surname', 'copula'),
        family: nameWith(make, people.p, 'surname', 'plural-gen'),
        law: stays(
          make,
          '“Əhalinin sağlamlığının qorunması haqqında” 26 iyun 1997-ci il tarixli 360-IQ nömrəli Qanunun',
        ),
        union: stays(make, 'Səhiyyə Nazirliyinin'),
        admitted: make.day(620, 760),
        lodged: make.day(40, 62),
        sum: make.money(9000, 48000, 100),
        half: make.money(4000, 9000, 100),
        cost: make.money(900, 5200, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen}, üçüncü şəxs {surgeon.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı maddi və mənəvi zərərin ödənilməsi tələbinə dair {belowno} nömrəli mülki iş üzrə {below:gen} {belowon} tarixli qətnaməsindən cavabdehin apellyasiya şikayətinə',
    story: [
      'İşin qısa məzmunu. İddiaçının həyat yoldaşı {late.full} ({latejob}) {admitted} tarixdə {ill} ilə əlaqədar cavabdehin klinikasına yerləşdirilmiş (xəstəlik tarixçəsi {history}, xidmət müqaviləsi {contract}), həmin gün ona {operation} edilmişdir. Üç gün sonra {theatre} vəziyyəti kəskin pisləşmiş, {deathday} {deathyear:loc} {outcome} səbəbindən ölmüşdür (ölüm şəhadətnaməsi {deathpaper}).',
      'Hakim {belowjudge.init:gen} sədrliyi ilə baxılmış işdə iddia təmin edilmiş, klinikadan {sum} tutulmuşdur. Qətnamədə göstərilir ki, {family} ailəsinə vurulan mənəvi sarsıntı göz qabağındadır: iddiaçı özü {grief} keçirib.',
      'Şikayətin dəlilləri: pasiyent qəbul zamanı {side} olduğunu gizlədib; evdə öz başına, {pharmacy} alınmış dərman içib; bundan əvvəl iki dəfə {first} müraciət etsə də, vərəqəni gətirməyib. Klinikanın direktoru {head.full} bunu yazılı arayışla təsdiqləyir. Nümayəndə {rep.init} əlavə edib ki, məsuliyyət sığortası ({policy}) üzrə ödəniş artıq təklif olunub.',
      'İddiaçı {p.fullgs} – {p.birth} ildə doğulub, {pjob}, {p.address} ünvanında yaşayır, əlaqə nömrəsi {p.phone} – şikayətə etirazında yazır: “Cərrah {surgeonis}, onun təcrübəsi yox idi. Biz {cost} ödədik, çeki də ({transfer}) var. Arvadımı {grave} dəfn elədik, bir nəfər gəlib başsağlığı vermədi”. {pbehind} cərrahın {page} səhifəsindəki reklamı da əlavə edib.',
      'Mərhumun anası {mother.full} ({motherjob}, {home}) birinci instansiyada demişdir ki, qızını xəstəxanaya {car} nömrəli taksi ilə aparıblar, o, öz ayağı ilə içəri girib. {mother.given} nənə heç kimin ona qızının halını başa salmadığını bildirmişdir.',
      'Tibb bacısı {nurseshort} dinlənilərkən etiraf etmişdir ki, gecə növbəsində tək olub, temperaturu iki dəfə ölçüb. [{room} nömrəli otaqda yatan digər pasiyent {roommate.full} ({roommatejob}) isə zəngə cavab verilmədiyini söyləmişdir.|Onunla bir palatada yatmış {roommate.gs}, {roommatejob}, {nurse.given:acc} saatlarla gözlədiklərini demişdir.]',
      'Üçüncü şəxs {surgeon.full} (pasport {passport}, diplom {diploma}) özünü təqsirli saymamışdır: o, əməliyyatı standart qaydada aparıb, sonrakı qulluq isə onun işi deyil.',
    ],
    reasoning: [
      'Məhkəmə kollegiyası işi şikayətin hüdudlarında araşdırıb bu qənaətə gəlir.',
      '{law} pasiyentin keyfiyyətli yardım almaq hüququnu təsbit edir; Mülki Məcəllənin 1097-ci maddəsi zərərin tam həcmdə ödənilməsini, 1119-cu maddəsi isə çörək verənini itirmiş şəxslərin hüququnu nəzərdə tutur. {union} klinik protokolları müalicənin həddini göstərir.',
      'Məhkəmə-tibb eksperti {expert.init} ağırlaşmanın vaxtında görülə biləcəyi qənaətindədir.',
      {
        p: 'Deməli, klinika nəzarəti təmin etməmişdir. {nurse.surname:gen} ifadəsi bunu birbaşa göstərir. {late.surname} öz xəstəliyini gizlətsə belə, analizlər bunu üzə çıxarmalı idi. {belowjudge.surname:gen} gəldiyi nəticə düzgündür.',
        only: ['upheld'],
      },
      {
        p: 'Eyni zamanda, {p.init:gen} tələb etdiyi məbləğin hesablanması əsaslandırılmamış, mənəvi zərərin miqdarı ağlabatan həddi keçmişdir. Ödəniş azaldılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Lakin ekspert ölümlə əməliyyat arasında səbəbli əlaqəni ehtimal formasında göstərmişdir. {surgeon.surname:gen} hərəkətində qüsur tapılmadığı halda klinikanın təqsirli sayılması üçün əsas yoxdur.',
        only: ['quashed'],
      },
    ],
    guided:
      'Kollegiya Mülki Prosessual Məcəllənin 372, 384, 385.1, 387-391, 397-ci maddələrinə müvafiq olaraq',
    operative: {
      upheld: [
        'Cavabdehin apellyasiya şikayəti rədd edilsin.',
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilməsin.',
      ],
      changed: [
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilsin, {d.full:abl} {p.full:gen} xeyrinə {half} tutulsun.',
      ],
      quashed: [
        '{below:gen} {belowon} tarixli qətnaməsi ləğv edilsin.',
        '{p.full:gen} iddiası rədd edilsin.',
      ],
    },
    traps: ['diagnosis', 'deceased', 'foreign-name'],
  },
];
