import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function staff(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', minAge: 26, maxAge: 60 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    hr: person('hr', { sex: 'f', minAge: 27 }),
    head: person('head', { sex: 'm', minAge: 35 }),
    w1: person('w1'),
    w2: person('w2'),
    successor: person('successor', { minAge: 22, maxAge: 40 }),
    adv: person('adv', { kind: 'keep' }),
    inspector: person('inspector', { kind: 'keep' }),
  };
}

/** A worker was dismissed for absence on days for which there was no order. */
const ABSENCE_DISMISSAL: Family = {
  key: 'eighth-absence-dismissal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa və məcburi iş buraxma',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
  cast: { d: { as: 'company', trade: ['work', 'shop'], role: 'cavabdeh' } },
  facts: (make) => {
    const people = staff(make);
    const of = marksOf(make);
    const { dice } = make;
    const manager = foreigner(make, 'manager', [
      ['Serkan', 'Yıldırım'],
      ['Onur', 'Taşkın'],
      ['Levan', 'Kobaxidze'],
      ['Rahul', 'Deşmuk'],
      ['Pavlo', 'Yatsenko'],
    ]);
    return {
      ...people,
      manager: manager.full,
      managersurname: manager.surname,
      hrshort: written(make, people.hr, 'behind'),
      successoris: nameWith(make, people.successor, 'full', 'copula'),
      econtract: of.contract(
        'econtract',
        `${digitsOf(make, 13)}`,
        `20${dice.int(19, 24)}-${digitsOf(make, 7)}`,
      ),
      ssn: of.document('ssn', `1${digitsOf(make, 12)}`),
      sick: of.document('sick', `ƏQV № ${digitsOf(make, 6)}`, `${digitsOf(make, 8)}`),
      gate: of.document('gate', `${digitsOf(make, 5)}`, `K-${digitsOf(make, 4)}`),
      post: of.workplace(
        'post1',
        'mərkəzi anbar kompleksində böyük operator',
        'satış zalının növbə rəisi',
        'keyfiyyətə nəzarət laboratoriyasında laborant',
        'nəqliyyat sexində avtoçilingər',
        'mühasibatlıqda hesabdar-kassir',
      ),
      former: of.workplace(
        'work2',
        '“Xırdalan Şüşə” zavodunda usta köməkçisi',
        'Gəncə Tekstil Texnikumunda laborant',
        '11 saylı xəstəxananın təsərrüfat müdiri',
      ),
      where: of.place('place1', 'Ulacalı kəndinə', 'Akyaka qəsəbəsinə', 'Boradigah qəsəbəsinə'),
      mailbox: of.email(
        'mail1',
        `kadr${dice.int(1, 99)}@sirket.example`,
        `hr.office${dice.int(1, 99)}@poct.example`,
      ),
      body: stays(
        make,
        'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi yanında Dövlət Əmək Müfəttişliyi Xidmətinin',
      ),
      order: make.mark(
        `${dice.int(12, 640)}-${dice.pick(['k', 'ş/h', 'İ'])}`,
        'document',
        'direct',
        'order1',
      ),
      hired: make.day(900, 2600),
      fired: make.day(120, 180),
      asked: make.day(80, 110),
      absent: make.day(185, 195),
      wage: make.money(450, 1900, 10),
      average: make.money(1400, 7800, 10),
      moral: make.money(1000, 5000, 500),
      days: dice.int(2, 5),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d:gen} etibarnamə əsasında nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı əmrin ləğv edilməsi, işə bərpa, məcburi iş buraxma müddəti üçün əmək haqqının və mənəvi ziyanın tutulması tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} {asked} tarixdə məhkəməyə iddia ərizəsi ilə müraciət edərək [göstərmişdir ki|qeyd etmişdir ki], {hired:abl} cavabdeh {d:loc} {post} vəzifəsində, {wage} vəzifə maaşı ilə çalışmış, onunla əmək müqaviləsi elektron informasiya sistemində {econtract} nömrə ilə qeydə alınmışdır (sosial sığorta nömrəsi {ssn}). Bundan əvvəl {former} olmuşdur.',
    '{fired} tarixli {order} nömrəli əmrlə onunla əmək müqaviləsinə Əmək Məcəlləsinin 70-ci maddəsinin “ç” bəndi və 72-ci maddəsinin “a” bəndi əsasında xitam verilmişdir. Əmrdə {absent:abl} başlayaraq {days} iş günü ərzində üzrsüz səbəbdən işə gəlməməsi əsas götürülmüşdür. İddiaçı isə həmin günlərdə [atasının dəfni ilə əlaqədar {where} getdiyini, bu barədə bölmə rəhbəri {head.full:acc} telefonla xəbərdar etdiyini|xəstələndiyini, bu barədə rəhbəri {head.full:dat} mesaj yazdığını], qayıdan kimi də {sick} nömrəli əmək qabiliyyətsizliyi vərəqəsini kadrlar şöbəsinin mütəxəssisi {hr.full:dat} təqdim etdiyini bildirir.',
    'İddia ərizəsində daha sonra göstərilir ki, əsl səbəb cəmiyyətin icraçı direktoru {manager} ilə münaqişə olmuşdur: o, artıq iş saatlarının ödənilməsini tələb etdiyi gündən sıxışdırılmış, əmr imzalanmamış onun yerinə başqası götürülmüşdür, götürülən şəxs isə {managersurname} cənablarının sürücüsünün qohumu {successoris}.',
    'İddiaçı əmrin ləğvini, əvvəlki işinə bərpa olunmasını, məcburi iş buraxma müddəti üçün orta əmək haqqının və {moral} mənəvi ziyanın tutulmasını xahiş etmişdir. [Ödənişi {p.account} hesabına istəyir.|]',
    'Cavabdehin nümayəndəsi {rep.full} iddiaya etiraz edərək məhkəməyə izahat vermişdir ki, {p.init} nə rəhbərindən, nə də kadrlar şöbəsindən icazə almış, keçid məntəqəsindəki elektron uçota görə ({gate} nömrəli buraxılış vərəqəsi) göstərilən günlərdə işə ümumiyyətlə gəlməmişdir; ondan yazılı izahat istənilmiş, sorğu {p.email} ünvanına və {p.phone} nömrəsinə göndərilmiş, lakin cavab verilməmişdir. Xəstəlik vərəqəsi əmrdən sonra {mailbox} ünvanına daxil olmuşdur.',
    'Şahid qismində dindirilən {head.full} ifadəsində [demişdir ki|göstərmişdir ki], {p.sg} ona zəng edib üç gün gəlməyəcəyini söyləyib, o isə cavabında “ərizə yaz, kadrlara ver” deyib, icazə vermək səlahiyyəti onda deyil. {hrshort} şahid qismində bildirmişdir ki, ərizə ona çatmamış, {p.surname:acc} işdən çıxarmaq barədə göstərişi birbaşa {manager} vermişdir.',
    'Şahidlər {w1.full} və {w2.full} ifadələrində göstərmişlər ki, iddiaçı ilə bir növbədə işləyiblər, onun [yas mərasiminə getdiyini|xəstələndiyini] bütün kollektiv bilirdi. {w1.init} onu da əlavə etmişdir ki, işdən çıxarılan günün səhəri {successor.surname} artıq onun iş yerində oturmuşdu.',
  ],
  reasoning: [
    'Məhkəmə tərəflərin izahatlarını və şahidlərin ifadələrini dinləyərək, işdə olan sənədləri tədqiq edərək hesab edir ki, iddia barədə aşağıdakı qərar qəbul edilməlidir.',
    'Əmək Məcəlləsinin 72-ci maddəsinin “a” bəndinə əsasən işçinin xəstələnməsi, yaxın qohumunun ölümü halları istisna olmaqla, heç bir üzrlü səbəb olmadan bütün iş günü işə gəlməməsi əmək vəzifələrinin kobud pozulması sayılır. 300-cü maddəyə görə əmək müqaviləsinin ləğvinin əsaslılığını sübut etmək işəgötürənin vəzifəsidir.',
    {
      p: '{body} müfəttişi {inspector.full} tərəfindən aparılmış yoxlamanın nəticəsinə dair arayışda da işçidən izahat alınmasına dair sübutun olmadığı əks olunmuşdur.',
      chance: 0.7,
    },
    {
      p: 'Məhkəmə müəyyən edir ki, {p.init} üzrlü səbəbdən işdə olmamış, {head.init} bunu bilmiş, işəgötürən isə intizam tənbehi verməzdən əvvəl Məcəllənin 187-ci maddəsinin tələblərini yerinə yetirməmişdir. Əmr qanunsuzdur.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Lakin işçinin özü də kadrlar şöbəsinə vaxtında müraciət etməmişdir, mənəvi ziyanın vurulduğunu isə sübut etməmişdir, buna görə {moral} barəsində tələb rədd edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçının təqdim etdiyi {sick} nömrəli vərəqə sonrakı günləri əhatə edir; {w1.init} və {w2.init} onun səbəbsiz yerə gəlmədiyi günləri dəqiqləşdirə bilməmişlər. Belə olan halda {p.surname:gen} {days} iş günü üzrsüz işə gəlməməsi sübuta yetirilmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda şərh edilənlərə əsasən, Əmək Məcəlləsinin 70, 72, 187, 300-cü, Mülki Prosessual Məcəllənin 119, 216-220 və 227-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      '{p.full:gen} iddiası təmin edilsin, {d.full:gen} {fired} tarixli {order} nömrəli əmri ləğv edilsin.',
      '{p.full} {d:loc} {post} vəzifəsinə bərpa edilsin.',
      '{d:abl} {p.full:gen} xeyrinə məcburi iş buraxma müddəti üçün {average} əmək haqqı və {moral} mənəvi ziyan tutulsun.',
      'Qətnamənin {p.init:gen} işə bərpa edilməsi hissəsi dərhal icraya yönəldilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{order} nömrəli əmr ləğv edilsin, {p.caps} əvvəlki işinə bərpa olunsun, {d:abl} onun xeyrinə {average} tutulsun.',
    ],
    dismissed: ['{p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  note: 'civil',
  traps: ['foreign-name', 'workplace'],
};

/** Labour cases for the test. */
export const EIGHTH_LABOUR: readonly Family[] = [ABSENCE_DISMISSAL];
