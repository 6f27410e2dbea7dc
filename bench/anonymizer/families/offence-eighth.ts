import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function drivers(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...({ role: 'inzibati xəta törətmiş şəxs', sex: 'm' } as const),
    ...{ minAge: 22, maxAge: 58 },
  });
  return {
    d,
    passenger: person('passenger', { sex: 'm' }),
    owner: person('owner', { minAge: 32 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 22 }),
    w1: person('w1'),
    w2: person('w2'),
    doctor: person('doctor', { minAge: 30 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    inspector2: person('inspector2', { kind: 'keep', sex: 'm' }),
  };
}

/** A driver is said to have been drunk and to have refused the test. */
const DRUNK_DRIVER: Family = {
  key: 'eighth-drunk-driver',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category:
    'İnzibati xətalar - Yol hərəkəti qaydaları əleyhinə olan xətalar - Sərxoş halda idarəetmə',
  outcomes: { fined: 6, terminated: 2 },
  cast: {},
  facts: (make) => {
    const people = drivers(make);
    const of = marksOf(make);
    const { dice } = make;
    const guest = foreigner(make, 'guest', [
      ['Giorgi', 'Tabatadze'],
      ['Murat', 'Çelikkaya'],
      ['Andrey', 'Lisovoy'],
      ['Mehrdad', 'Tavakoli'],
    ]);
    const kilometre = String(dice.int(21, 260));
    return {
      ...people,
      guest: guest.full,
      guestsurname: guest.surname,
      passengerbehind: written(make, people.passenger, 'behind'),
      kilometre: `${kilometre}-${ordinalEnding(kilometre)}`,
      plate: make.plate('plate1'),
      tech: of.document('tech1', `AA № ${digitsOf(make, 6)}`, `C ${digitsOf(make, 7)}`),
      licence: of.document(
        'licence1',
        `AZ ${digitsOf(make, 6)}`,
        `BA № ${digitsOf(make, 6)}`,
        `AB${digitsOf(make, 7)}`,
      ),
      policy: of.contract('policy1', `AC${digitsOf(make, 8)}`, `İS-${digitsOf(make, 7)}`),
      result: of.document('result1', `${dice.int(100, 999)}`, `N-${digitsOf(make, 4)}`),
      where: of.place(
        'place1',
        'Ələt qəsəbəsinin girişində',
        'Lənbəran kəndi ərazisində',
        '“Şamaxı qapısı” ticarət mərkəzinin qarşısında',
        'Muğanlı kəndinin mərkəzində',
      ),
      party: of.place(
        'place2',
        '“Sarı Gül” şadlıq evindən',
        '“Bulaq” istirahət mərkəzindən',
        'Lahıc qəsəbəsindən',
      ),
      djob: of.workplace(
        'work1',
        'yük daşıma şirkətində ekspeditor',
        'rayon qaz sahəsində nəzarətçi',
        '“Ovçu” restoranında ofisiant',
        '2 saylı peşə liseyində istehsalat təlimi ustası',
      ),
      office: of.workplace(
        'work2',
        'Respublika Narkoloji Mərkəzinin həkimi',
        'rayon narkoloji kabinetinin həkimi',
        'Psixi Sağlamlıq Mərkəzinin növbətçi həkimi',
      ),
      body: stays(make, 'Baş Dövlət Yol Polisi İdarəsinin'),
      rules: stays(make, 'Nazirlər Kabinetinin 6 fevral 2013-cü il tarixli 18 nömrəli qərarı'),
      on: make.day(20, 60),
      hour: dice.int(19, 23),
      minute: dice.pick(['05', '15', '25', '40', '55']),
      promille: `${dice.int(0, 1)},${dice.int(40, 95)}`,
      fine: make.money(400, 800, 100),
      brand: dice.pick([
        '“Mercedes-Benz C 180”',
        '“Toyota Prius”',
        '“Nissan Sunny”',
        '“QAZ 3302”',
        '“Opel Astra”',
      ]),
      months: dice.pick(['1 (bir) il', '2 (iki) il']),
      seat: dice.pick(['ön', 'arxa']),
    };
  },
  present: '{d.full:gen}, yol polisi müfəttişi {inspector.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} barəsində İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsi ilə tərtib olunmuş inzibati xəta haqqında protokol və işin digər materiallarına',
  story: [
    '{body} müfəttişi {inspector.full} tərəfindən {on} tarixdə tərtib olunmuş protokoldan görünür ki, [{d.birth} təvəllüdlü, {d.address} ünvanında yaşayan|{d.birthdot}-də anadan olmuş, {djob} işləyən, ünvanı {d.address} olan] {d.full} (FİN {d.fin}, sürücülük vəsiqəsi {licence}) həmin gün saat {hour}:{minute}-də {where}, magistral yolun {kilometre} kilometrliyində idarə etdiyi {brand} markalı, {plate} dövlət nömrə nişanlı, {tech} qeydiyyat şəhadətnaməli avtomobili [sərxoş vəziyyətdə|alkoqol təsiri altında] idarə etmişdir. [Avtomobilin mülkiyyətçisi {owner.full}, icbari sığorta {policy} nömrəlidir.|Maşın {owner.full:dat} məxsusdur, sığorta şəhadətnaməsi {policy}.]',
    'Protokola əlavə olunmuş rəydə ({office} {doctor.full}, rəyin nömrəsi {result}) qanda {promille} promil alkoqolun aşkar edildiyi göstərilmişdir. Müfəttiş {inspector2.full:gen} raportunda isə sürücünün yolda da aparatla yoxlanıldığı, çəkilişin aparıldığı qeyd edilmişdir.',
    '{d.full} məhkəmədə izahat verərək bildirdi ki, həmin axşam {party} qayıdırdı, dostu {passenger.full} {seat} oturacaqda idi. Qonağı {guest} ilə bir stəkan şərab içib, {guestsurname} isə taksi ilə getdi. Müfəttiş saxlayanda özünü yaxşı hiss edirdi, [“aparatı çıxardı, üfürtdü, sonra imza et dedi”|aparata üfürdü, nəticəni ona göstərmədilər]. Onun {d.phone} nömrəli telefonundan həyat yoldaşı {wife.given} zəng edib maşını aparmaq üçün qohumunu göndərdi.',
    'Şahid {passengerbehind} təsdiq etdi ki, {d.given} ilə birlikdə {party} qayıdırdılar, süfrədə cəmi bir dəfə badə qaldırılıb. Şahid {w1.full} isə hal şahidi kimi göstərdi ki, müfəttiş onu küçədən keçərkən çağırıb, {d.surname:gen} gözünün qızardığını, danışığının pozulduğunu gördüyünü imza ilə təsdiq edib; ikinci hal şahidi {w2.full} olub, [onu tanımır|o da qol çəkib].',
    {
      p: 'Müfəttiş {inspector.sg} iclasda protokolu müdafiə etdi. Avtomobilin sahibi {owner.sg} telefonla ({owner.phone}) bildirib ki, maşını {d.given:dat} etibarnaməsiz, bir günlüyə verib.',
      chance: 0.75,
    },
  ],
  reasoning: [
    'Məhkəmə işin materiallarını öyrənib, iştirakçıları dinləyərək hesab edir ki, işə aşağıdakı qaydada baxılmalıdır.',
    'Sərxoşluğun müayinəsi {rules} ilə təsdiq edilmiş qaydada aparılmalıdır. İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsinə görə nəqliyyat vasitəsini sərxoş vəziyyətdə idarə etmə cərimə və nəqliyyat vasitəsini idarə etmək hüququnun məhdudlaşdırılması ilə nəticələnir.',
    {
      p: '{doctor.init:gen} rəyi, hal şahidləri {w1.init:gen} və {w2.init:gen} ifadələri, video çəkiliş {d.init:gen} həmin maddədə göstərilən xətanı törətdiyini sübut edir. {passenger.init:gen} ifadəsi şəxsin dostu olduğundan ehtiyatla qiymətləndirilir. Məhkəmə cəzanı təyin edərkən {d.surname:gen} əvvəllər bu cür xəta törətmədiyini nəzərə alır.',
      only: ['fined'],
    },
    {
      p: 'Lakin {result} nömrəli rəydə müayinənin vaxtı göstərilməyib, hal şahidi {w2.init} məhkəmədə boş blanka imza atdığını demişdir. Aradan qaldırıla bilməyən şübhələr {d.init:gen} xeyrinə həll olunmalıdır.',
      only: ['terminated'],
    },
  ],
  guided:
    'İnzibati Xətalar Məcəlləsinin 53, 79, 93, 333, 407, 410-cu maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    fined: [
      '{d.full} İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsi ilə inzibati məsuliyyətə cəlb edilsin, ona {fine} cərimə verilsin və {months} müddətinə nəqliyyat vasitəsini idarə etmək hüququ məhdudlaşdırılsın.',
      '{licence} nömrəli sürücülük vəsiqəsi müddət bitənədək yol polisi orqanında saxlanılsın.',
    ],
    terminated: [
      '{d.full:gen} barəsində inzibati xəta haqqında icraata xətanın tərkibi olmadığından xitam verilsin, {licence} nömrəli vəsiqə ona qaytarılsın.',
    ],
  },
  note: 'offence',
};

/** Administrative offences for the test. */
export const EIGHTH_OFFENCE: readonly Family[] = [DRUNK_DRIVER];
