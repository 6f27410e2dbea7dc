import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

/** The owner of the flat above, her tenant from Korea, the neighbours below and the plumber. */
function staircase(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick([
    ['Sonmin', 'Pak'],
    ['Donxyok', 'Kvon'],
    ['Çjinu', 'Nam'],
  ] as const);
  const late = person('late', { sex: 'm', minAge: 60, maxAge: 86 });
  return {
    late,
    d: person('d', {
      role: 'cavabdeh',
      sex: 'f',
      surname: late.name.surname,
      minAge: 44,
      maxAge: 70,
    }),
    heir: person('heir', {
      sex: 'm',
      surname: late.name.surname,
      father: late.name.given,
      minAge: 22,
      maxAge: 45,
    }),
    tenant: abroad(
      person('tenant', { role: 'üçüncü şəxs', sex: 'm', minAge: 28, maxAge: 50 }),
      given,
      surname,
    ),
    victim: person('victim', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 72 }),
    victimson: person('victimson', { sex: 'm', minAge: 18, maxAge: 30 }),
    plumber: person('plumber', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 64 }),
    caretaker: person('caretaker', { sex: 'm', minAge: 40, maxAge: 72 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function flats(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    policy: of.contract(
      'policy1',
      `ƏS-${digitsOf(make, 6)}`,
      `EV/${digitsOf(make, 5)}-${dice.int(21, 25)}`,
    ),
    payment: of.contract('payment1', `PO-${digitsOf(make, 5)}`, `${digitsOf(make, 4)}/ÖT`),
    lease: of.contract('lease1', `İ-${digitsOf(make, 4)}/K`),
    report: of.contract('report1', `${dice.int(3, 60)}-MTK`, `AKT-${digitsOf(make, 4)}`),
    upper: make.property('upper1'),
    lower: of.property(
      'lower1',
      `2${digitsOf(make, 10)}`,
      `${digitsOf(make, 5)}-${digitsOf(make, 6)}`,
    ),
    loweraddress: shortAddress(
      make,
      'victim',
      'Nizami r., Səbayel Qalası k.',
      '9-cu mkr., Bağbanlar küç.',
      'Xətai r., Gəmiqayıran k.',
    ),
    passport: of.document('passport', `M${digitsOf(make, 8)}`),
    residence: of.document('residence', `MYİ-${digitsOf(make, 6)}K`),
    deathact: of.document('deathact', `ÖL-II № ${digitsOf(make, 6)}`, `D-${digitsOf(make, 7)}`),
    camera: of.network('camera1', `10.0.${dice.int(1, 20)}.${dice.int(2, 250)}`),
    group: of.network(
      'group1',
      `“Blok-${dice.int(2, 9)} sakinləri”`,
      `facebook.com/groups/hovuz${digitsOf(make, 3)}`,
    ),
    post: of.workplace(
      'work1',
      'gəmiqayırma zavodunun qaynaq mütəxəssisi',
      'taekvondo federasiyasının məşqçisi',
      'avtomobil yığma zavodunun keyfiyyət müfəttişi',
    ),
    victimpost: of.workplace(
      'work2',
      '“Araz” kinoteatrının kassiri',
      'Pedaqoji Universitetin laborantı',
      'gül köşkünün sahibi',
    ),
  };
}

/** The insurer that had paid the neighbours below claims the sum from the owner above. */
export const FOURTH_APPEAL: readonly Family[] = [
  {
    key: 'fourth-insurer-recourse',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Mülki kollegiya - Sığorta üzrə reqres tələbi',
    outcomes: { upheld: 3, changed: 2, quashed: 2 },
    cast: { c: { as: 'company', trade: 'insurer', role: 'iddiaçı' } },
    facts: (make) => {
      const people = staircase(make);
      const death = lifeDay(make, 'death-day', 4, 9);
      return {
        ...people,
        ...flats(make),
        deathday: death.day,
        deathyear: death.year,
        dbehind: written(make, people.d, 'behind'),
        plumbershort: written(make, people.plumber, 'abbreviated'),
        caretakeris: nameWith(make, people.caretaker, 'surname', 'copula'),
        victims: nameWith(make, people.victim, 'given', 'gil-gen'),
        tenanttoo: alsoAfter(people.tenant.name.surname),
        insurance: stays(
          make,
          '“İcbari sığortalar haqqında” Azərbaycan Respublikasının 24 iyun 2011-ci il tarixli 165-IVQ nömrəli Qanunu',
        ),
        plenum: stays(make, 'Ali Məhkəmənin Plenumu'),
        flood: make.day(430, 560),
        paid: make.day(390, 425),
        lodged: make.day(40, 62),
        sum: make.money(2600, 17400, 10),
        half: make.money(1300, 8700, 10),
        floor: make.dice.pick(['3-cü', '4-cü', '5-ci', '6-cı', '8-ci', '9-cu']),
      };
    },
    present:
      'apellyasiya şikayəti vermiş cavabdeh {d.full:gen}, onun vəkili {adv.full:gen}, iddiaçının nümayəndəsi {rep.full:gen} iştirakı ilə',
    subject:
      '{c.full:gen} {d.full:dat} qarşı sığorta ödənişinin geri qaytarılması (reqres) tələbinə dair {belowno} nömrəli mülki iş üzrə {below:gen} {belowon} tarixli qətnaməsindən cavabdehin verdiyi apellyasiya şikayətinə',
    story: [
      'Birinci instansiya məhkəməsi (hakim {belowjudge.init}) iddianı təmin etmiş, {d.full:abl} {c.full:gen} xeyrinə {sum} tutmuşdur. Məhkəmənin müəyyən etdiyi hallar qısaca belədir: {flood} tarixdə {floor} mərtəbədəki mənzildə istilik borusu partlamış, su aşağıdakı mənzilə – {victim.full:gen} evinə axmışdır. Sığortaçı {policy} nömrəli şəhadətnamə üzrə ödəniş etmişdir ({paid}, {payment} nömrəli tapşırıq).',
      'Yuxarıdakı mənzil (reyestr nömrəsi {upper}) əvvəllər {late.full:dat} məxsus olmuşdur. O, {deathday} {deathyear:loc} vəfat etmiş (ölüm haqqında şəhadətnamə {deathact}), mənzil həyat yoldaşına – {d.full:dat} keçmişdir. [Oğlu {heir.full} payından onun xeyrinə imtina etmişdir.|Mərhumun oğlu {heir.gs} mirası qəbul etməmişdir.]',
      'Şikayətdə {dbehind} yazır ki, məhkəmə tələsik nəticə çıxarıb. Onun dəlilləri: birincisi, mənzildə özü deyil, {lease} nömrəli müqavilə ilə icarəçi – Koreya Respublikasının vətəndaşı {tenant.gs} qalır (pasport {passport}, icazə {residence}, {post}); ikincisi, boru ümumi əmlakdır; üçüncüsü, {victims} evinin təmiri ödəniləndən qat-qat ucuz başa gəlib. Cavabdeh {d.address} ünvanında yaşayır, əlaqəsi {d.phone}.',
      'Nümayəndə {rep.sg} etiraz etdi: “Müqavilə qeydiyyata alınmayıb, ona görə icarəçi deyə bir kəs hüquqən yoxdur. Krantı açıq qoyan {tenant.surname} {tenanttoo} olsa, cavabdehlik mülkiyyətçinindir”. Vəkil {adv.gs} isə {plumber.init:gen} birinci instansiyada verdiyi ifadəyə diqqət çəkdi.',
      'Həmin ifadə belədir. Çilingər {plumbershort}: “Mən o borunu iki il qabaq dəyişmək istədim, icazə verməyən bina komendantı {caretakeris}. O dedi ki, vəsait yoxdur”. Mənzil sahibəsi {victim.sg} ({victimpost}; mənzili {loweraddress}, reyestr № {lower}) isə bildirmişdir ki, su tavandan axanda oğlu {victimson.given} yuxarı qalxıb, qapını {tenant.given} açıb. {victimson.gs} bunu videoya alıb, çəkiliş {group} qrupunda yayılıb.',
      'İcarəçi {tenant.fullgs} kollegiyaya elektron ərizə ilə izahat göndərmişdir ({tenant.phone}). O, hadisə vaxtı işdə olduğunu, blokun girişindəki kameranın ({camera}) bunu göstərdiyini yazır. Bina komendantı {caretaker.full} {report} nömrəli aktı sonradan tərtib etdiyini etiraf etmişdir.',
    ],
    reasoning: [
      'Kollegiya şikayətin həddlərini aşmadan birinci instansiya məhkəməsinin nəticələrinin düzgünlüyünü yoxladı.',
      '{insurance} sığortaçıya zərəri törədən şəxsdən ödədiyini tələb etmək hüququ verir. Mülki Məcəllənin 920-ci maddəsi həmin hüququn zərərçəkənin hüququndan geniş ola bilməyəcəyini göstərir. {plenum} oxşar işlər üzrə eyni mövqedədir.',
      'Ekspert {expert.init} partlayışın radiatorun birləşdiyi hissədə, yəni mənzilin daxilində baş verdiyini təsdiqləmişdir.',
      {
        p: 'Daxili qurğulara nəzarət mülkiyyətçinin öhdəsindədir. {d.surname} icarəçinin təqsirini sübut etsə, ondan ayrıca tələb edə bilər. Beləliklə, {belowjudge.surname:gen} sədrliyi ilə qəbul edilmiş qətnamə qanunidir.',
        only: ['upheld'],
      },
      {
        p: 'Bununla belə, {caretaker.init:gen} aktı sonradan yazılmış, {victim.init:gen} evinə dəymiş ziyanın bir hissəsi hesablamada iki dəfə göstərilmişdir. Tutulmalı məbləğ yarıya endirilir.',
        only: ['changed'],
      },
      {
        p: 'Rəyə əlavə olunmuş sxem {upper} nömrəli mənzilə aid deyildir, {plumber.surname:gen} dediyi dikboru isə ümumi əmlaka daxildir. Buna görə zərəri törədən {d.gs} deyil və iddia rədd edilməlidir.',
        only: ['quashed'],
      },
    ],
    guided:
      'Kollegiya Mülki Prosessual Məcəllənin 372, 384, 385, 387-391-ci maddələrini rəhbər tutaraq',
    operative: {
      upheld: [
        '{d.caps:gen} apellyasiya şikayəti təmin edilməsin.',
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
      ],
      changed: [
        'Şikayət qismən təmin edilsin.',
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilsin: {d.caps:abl} {c.full:gen} xeyrinə {half} tutulsun.',
      ],
      quashed: [
        '{below:gen} {belowon} tarixli qətnaməsi ləğv edilsin.',
        '{c.full:gen} {d.caps:dat} qarşı iddiası rədd edilsin.',
      ],
    },
    traps: ['foreign-name', 'deceased', 'gil'],
  },
];
