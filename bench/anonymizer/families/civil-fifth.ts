import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The old owner, the neighbour who was to keep her, and the family that came too late. */
function household(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 69, maxAge: 86 });
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 38, maxAge: 57 });
  return {
    p,
    d,
    spouse: person('spouse', { sex: 'm', minAge: 40, surname: d.name.surname }),
    late: person('late', { sex: 'm', minAge: 45, maxAge: 60, surname: p.name.surname }),
    girl: person('girl', { sex: 'f', minAge: 24, maxAge: 36, surname: p.name.surname }),
    postman: person('postman', { role: 'şahid', sex: 'm' }),
    baker: person('baker', { role: 'şahid', sex: 'f', minAge: 30 }),
    doctor: person('doctor', { sex: 'f', minAge: 33 }),
    head: person('head', { sex: 'm', minAge: 44 }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    flat: make.property('flat'),
    tech: of.document('tech', digitsOf(make, 6), `T-${digitsOf(make, 5)}`),
    reg: of.document('reg', `1-${digitsOf(make, 4)}`, `2H-${digitsOf(make, 3)}`),
    sheet: of.document('sheet', `AB ${digitsOf(make, 7)}`, `NB${digitsOf(make, 6)}`),
    gas: of.document('gas', digitsOf(make, 10)),
    light: of.document('light', digitsOf(make, 13)),
    pension: make.mark(
      dice.pick([cardOf(dice), cardOf(dice).replace(/(.{4})(?=.)/g, '$1 ')]),
      'card',
      'direct',
      'pension',
    ),
    deathact: of.document(
      'deathact',
      `ÖL-A № ${digitsOf(make, 6)}`,
      `III-YD № ${digitsOf(make, 6)}`,
    ),
    chart: of.document('chart', `${digitsOf(make, 4)}/${dice.int(10, 26)}`, digitsOf(make, 5)),
    proxy: of.document('proxy', `HTV ${digitsOf(make, 6)}`, `НВР ${digitsOf(make, 6)}`),
    care: of.contract('care1', `ÖS-${digitsOf(make, 4)}`, `${dice.int(100, 990)}/ös`),
    land: of.phone('land', `(012) ${digitsOf(make, 3)}-${dice.int(10, 99)}-${dice.int(10, 99)}`),
    foreignphone: of.phone('kyiv', `+380 67 ${digitsOf(make, 3)} ${digitsOf(make, 4)}`),
    quarter: of.place('quarter1', 'Papanin massivində', 'Köhnə Günəşlidə', '8-ci kilometrdə'),
    dacha: of.place('dacha1', 'Pirşağı qəsəbəsində', 'Görədil kəndində', 'Nardaranda'),
    ill: of.sensitive('ill1', 'şəkərli diabet', 'Parkinson xəstəliyi', 'insult', 'glaukoma'),
    ill2: of.sensitive(
      'ill2',
      'yaddaş pozğunluğu',
      'ürək çatışmazlığı',
      'bud sümüyünün boyun sınığı',
    ),
    work: of.workplace(
      'work1',
      'mebel fabrikində parça biçicisi',
      '17 nömrəli poliklinikada qeydiyyatçı',
      'Əhmədli bazarında göyərti satıcısı',
    ),
    hospital: of.place(
      'hospital1',
      'Sabunçu şəhər xəstəxanasında',
      '2 saylı nevroloji dispanserdə',
    ),
  };
}

/** An old woman gave her flat for lifelong care and asks for it back. */
export const FIFTH_CIVIL: readonly Family[] = [
  {
    key: 'fifth-lifelong-care',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Müqavilə hüququ üzrə mübahisələr - Ömürlük saxlama müqaviləsinin pozulması',
    outcomes: { granted: 3, dismissed: 2, settled: 1 },
    cast: {},
    facts: (make) => {
      const people = household(make);
      const kin = foreigner(make, 'kin', [
        ['Taras', 'Bondarenko'],
        ['Ostap', 'Kravçuk'],
        ['Yuriy', 'Melniçenko'],
        ['Bohdan', 'Savçenko'],
      ]);
      const death = lifeDay(make, 'late', 2, 9);
      return {
        ...people,
        ...papers(make),
        kin: kin.full,
        kinname: kin.given,
        deathday: death.day,
        deathyear: death.year,
        street: shortAddress(make, 'p', 'M. Hadi küç.', 'Rüstəmov küçəsi', 'Qaçaq Nəbi 3-cü döngə'),
        family: nameWith(make, people.d, 'surname', 'plural'),
        familyat: nameWith(make, people.d, 'given', 'gil-loc'),
        wasposta: nameWith(make, people.postman, 'full', 'copula'),
        doctorshort: written(make, people.doctor, 'behind'),
        headspaced: written(make, people.head, 'spaced'),
        bakerfather: written(make, people.baker, 'abbreviated'),
        fund: stays(make, 'Dövlət Sosial Müdafiə Fondunun'),
        notarylaw: stays(make, '“Notariat haqqında” Azərbaycan Respublikası Qanununun'),
        registry: stays(make, 'Daşınmaz Əmlakın Dövlət Reyestri Xidmətinin'),
        made: make.day(900, 1700),
        left: make.day(260, 380),
        filed: make.day(120, 190),
        price: make.money(38000, 94000, 500),
        food: make.money(120, 340, 10),
        fee: make.money(30, 120, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen} və onun vəkili {adv.init:gen}, cavabdeh {d.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı ömürlük saxlama müqaviləsinin pozulması və mənzilin geri qaytarılması tələbinə dair mülki işə',
    story: [
      '[Ərizə kargüzarlığa {filed} daxil olub.|{filed} tarixli ərizə ilə məhkəməyə üz tutulub.] Ərizəçinin anlatdığına görə, {quarter} iki otaqlı mənzili ({street}; reyestr nömrəsi {flat}; texniki pasport {tech}) ona mərhum oğlundan qalıb. Oğlu {late.full} {deathday} {deathyear} vəfat etmiş, barəsində ölüm haqqında {deathact} şəhadətnamə verilmişdir. Nəvəsi {girl.full} əri {kin} ilə Kiyevdə yaşayır və ildə bir dəfə zəng vurur ({foreignphone}).',
      'Tənha qoca qadın qapıbir qonşusu {d.gp:dat} inanmış, {made} “Ömürlük saxlama haqqında” {care} müqavilə imzalanmışdır. Sənəd notarius {notary.full} tərəfindən təsdiqlənib, reyestrdə {reg} nömrəsi ilə qeydə alınıb, blankın nömrəsi {sheet}. Müqaviləyə görə {d.surname} hər ay {food} məbləğində ərzaq almalı, dərmanını gətirməli, evini yığışdırmalı idi.',
      '“Bir il baxdı, sonra qapımı açmadı”, – deyə {p.gp} izah verdi. Onun sözlərinə görə, xəstəliyi ({ill}) ağırlaşandan sonra {d.given} xanım gəlişini kəsdi, {spouse.given} adlı əri isə mənzilin açarını dəyişdirmək istədi. {left} o, {hospital} {ill2} ilə yatırılıb, bir aydan çox qalıb; tibbi kartı {chart} nömrə ilə saxlanılır. {family} bir dəfə də olsun xəstəxanaya gəlməyiblər.',
      'Cavabdehin mövqeyi. İddianı qəbul etmirəm. Mən {work} işləyirəm, ayın axırında qalan pulumu ona xərcləmişəm. Qaz ({gas}) və işıq ({light}) abonent nömrələri üzrə borcların hamısı mənim kartımdan ödənilib. Təqaüd kartı ({pension}) {p.surname:gen} öz əlindədir. {girl.given} Ukraynadan {proxy} seriyalı etibarnamə göndərib ki, mənzili satsın; bu işin arxasında {kinname} dayanır.',
      'Şahidlər. Birinci şahid {wasposta}; o, təqaüdü evə çatdırdığını, son altı ayda qarının yanında kimsəni görmədiyini bildirdi. İkinci şahid – çörəkxana sahibi {bakerfather} – dedi: “Hər gün pulunu özü verir, {familyat} heç vaxt nisyəsi olmayıb”. Mənzil-istismar sahəsinin rəisi {headspaced} isə yazılı arayışında mənzildə {p.full:abl} başqa qeydiyyatda olan şəxsin olmadığını göstərib və əlaqə üçün {land} telefonunu qeyd edib.',
      'Sahə həkimi {doctorshort} məhkəməyə bildirib ki, pasiyentin yanına çağırışla getdiyi hallarda qapını {p.given} nənə özü açırdı. [Həkim {doctor.surname:gen} rəyi işə tikilib.|Bu barədə {doctor.sg:gen} imzası ilə arayış var.]',
      {
        p: 'Tərəflərin şəxsiyyəti yoxlanıldı: {p.caps}, doğum tarixi {p.birthdot}, FİN {p.fin}, ş/v {p.idcard}; {d.caps}, doğum tarixi {d.birthdot}, FİN {d.fin}, ş/v {d.idcard}, tel.: {d.phone}, {dacha} bağ evi var.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə hesab edir ki, mübahisənin açarı müqavilənin icra edilib-edilmədiyidir.',
      'Mülki Məcəllənin 858-ci maddəsinə əsasən, saxlanılan şəxs öhdəliklər kobud pozulduqda müqavilənin ləğvini tələb edə bilər. {notarylaw} tələbləri əqd bağlanarkən gözlənilib, bu hissədə mübahisə yoxdur. {fund} arayışı da göstərir ki, təqaüd ayrıca şəxsə verilməyib.',
      {
        p: '{postman.sg:gen} və {baker.inits:gen} ifadələri bir-birini tamamlayır. {d.init} qəbzlərin yalnız ilk ilə aid olanını təqdim edə bilib. Deməli, {p.surname} baxımsız qalıb.',
        only: ['granted'],
      },
      {
        p: '{d.init:gen} təqdim etdiyi qəbzlər müqavilə bağlanandan indiyədək kəsilmir. {p.surname} baxıcısının dəyişdirilməsini istəyir, amma bu, kobud pozuntu deyil. {spouse.gp:gen} açarı dəyişdirmək istəməsi isə sübuta yetməyib.',
        only: ['dismissed'],
      },
      {
        p: 'Tərəflər barışıb: {d.gs} mənzildən imtina edir, {p.gs} isə ona {price} ödəyir. Pul {d.account} hesabına köçürüləcək.',
        only: ['settled'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 855, 858-ci, Mülki Prosessual Məcəllənin 52, 217-220-ci maddələrinə istinad edərək',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.caps} ilə {d.caps} arasında bağlanmış {care} nömrəli müqavilə ləğv edilsin.',
        'Mənzil üzərində {d.sg:gen} mülkiyyət hüququna xitam verilsin, {registry} qarşısında məsələ qaldırılsın. Dövlət rüsumu {fee} cavabdehdən tutulsun.',
      ],
      dismissed: ['{p.caps:gen} iddiası əsassız olduğundan rədd edilsin.'],
      settled: [
        '{p.full} ilə {d.full} arasında barışıq sazişi təsdiq edilsin.',
        '{p.address} ünvanındakı mənzil {p.sg:gen} mülkiyyətinə qaytarılsın.',
      ],
    },
    traps: ['quoted-speech', 'foreign-name', 'health'],
  },
];
