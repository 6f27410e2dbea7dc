import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** The dismissed driver, his brigade and the office that dismissed him. */
function depot(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 31, maxAge: 57 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 28, maxAge: 54 }),
    son: person('son', {
      sex: 'm',
      surname: p.name.surname,
      father: p.name.given,
      minAge: 9,
      maxAge: 15,
    }),
    chief: person('chief', { sex: 'm', minAge: 40 }),
    hr: person('hr', { sex: 'f', minAge: 29 }),
    dispatcher: person('dispatcher', { role: 'şahid', sex: 'f', minAge: 26 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 30 }),
    newman: person('newman', { sex: 'm' }),
    doctor: person('doctor', { sex: 'm', minAge: 32 }),
    chairman: person('chairman', { sex: 'm', minAge: 45 }),
    jurist: person('jurist', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function route(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    contract: of.contract(
      'contract1',
      `ƏM/${dice.int(10, 99)}-${digitsOf(make, 4)}`,
      digitsOf(make, 4),
    ),
    licence: of.document('licence', `AZ ${digitsOf(make, 6)}`, `MK${digitsOf(make, 6)}`),
    insured: of.document('insured', digitsOf(make, 13)),
    sick: of.document('sick', `ƏQİ ${digitsOf(make, 7)}`, `B № ${digitsOf(make, 6)}`),
    diploma: of.document('diploma', `PT-İ № ${digitsOf(make, 6)}`, `ATE ${digitsOf(make, 5)}`),
    military: of.document('military', `HB № ${digitsOf(make, 7)}`, `АБ ${digitsOf(make, 6)}`),
    pass: of.document('pass', `${digitsOf(make, 3)}-${digitsOf(make, 3)}`, digitsOf(make, 5)),
    waybill: of.document('waybill', digitsOf(make, 6), `YV${digitsOf(make, 5)}`),
    protocol: of.document('protocol', `BX ${digitsOf(make, 6)}`, `DYP № ${digitsOf(make, 7)}`),
    bus: make.plate('bus'),
    bus2: of.plate(
      'bus2',
      `10 DH ${digitsOf(make, 3)}`,
      `99 JT ${digitsOf(make, 3)}`,
      `77AP${digitsOf(make, 3)}`,
    ),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'bus'),
    imei: of.network('tracker', `35${digitsOf(make, 13)}`),
    group: of.network('group', `t.me/depo${digitsOf(make, 3)}`, `@surucu_xett${dice.int(2, 90)}`),
    work: of.workplace(
      'work1',
      '65 saylı marşrut xəttində avtobus sürücüsü',
      'şəhərlərarası reyslərdə mikroavtobus sürücüsü',
      'mərkəzi qarajda texniki köməkçi sürücüsü',
    ),
    wifework: of.workplace(
      'work2',
      '“Gənclik” ticarət mərkəzində təmizlikçi',
      '6 nömrəli doğum evində sanitar',
      'xalça muzeyində nəzarətçi',
    ),
    garage: of.place('garage1', 'Biləcəridəki qarajda', 'Zabrat-2 dayanacağında', 'Lökbatanda'),
    crash: of.place(
      'crash1',
      'Salyan şosesinin 14-cü kilometrində',
      '“20 Yanvar” dairəsində',
      'Ələt yolayrıcında',
    ),
    ill: of.sensitive(
      'ill1',
      'bel fəqərələrinin yırtığı',
      'mədə xorası',
      'kəskin pankreatit',
      'retinopatiya',
    ),
    sonill: of.sensitive('ill2', 'uşaq serebral iflici', 'talassemiya', 'Daun sindromu'),
    drunk: of.sensitive('ill3', 'alkoqol sərxoşluğu', 'yüngül dərəcəli sərxoşluq'),
  };
}

/** A bus driver was dismissed while he lay sick. */
export const FIFTH_LABOUR: readonly Family[] = [
  {
    key: 'fifth-sick-driver',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const people = depot(make);
      return {
        ...people,
        ...route(make),
        chiefinit: written(make, people.chief, 'behind'),
        doctorspaced: written(make, people.doctor, 'spaced'),
        mechanicfather: written(make, people.mechanic, 'abbreviated'),
        hrbracket: written(make, people.hr, 'bracketed'),
        pis: nameWith(make, people.p, 'sg', 'copula'),
        withnew: nameWith(make, people.newman, 'surname', 'with'),
        athome: nameWith(make, people.p, 'surname', 'plural-gen'),
        inspection: stays(make, 'Dövlət Yol Polisi İdarəsinin'),
        rules: stays(make, 'Nazirlər Kabinetinin 30 avqust 2012-ci il tarixli 197 nömrəli qərarı'),
        union: stays(make, 'Həmkarlar İttifaqları Konfederasiyasının'),
        hired: make.day(1200, 3000),
        ill1: make.day(210, 260),
        fired: make.day(150, 200),
        filed: make.day(100, 140),
        wage: make.money(560, 1450, 10),
        lost: make.money(2200, 8700, 10),
        moral: make.money(500, 3000, 100),
        order: make.mark(`${make.dice.int(11, 420)}`, 'document', 'direct', 'order1'),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin hüquqşünası {jurist.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı əmək müqaviləsinə xitam verilməsi əmrinin ləğvi, işə bərpa və məcburi proqul müddətinin ödənilməsi tələbi üzrə mülki işə',
    story: [
      '{p.caps}; {p.birthdot} təvəllüdlü; ünvan: {p.address}; sürücülük vəsiqəsi {licence} (D, DE); DSMF nömrəsi {insured}; hərbi bilet {military}; peşə diplomu {diploma} – {hired} bağlanmış {contract} nömrəli əmək müqaviləsi üzrə cavabdehdə {work} olub. Əmək haqqı ayda {wage} təşkil edib.',
      'İddiaçının arqumentləri aşağıdakılardır:\na) {ill1:abl} etibarən {ill} diaqnozu ilə xəstə vərəqəsində olub (vərəqə {sick}, müalicə həkimi {doctorspaced});\nb) bu barədə {garage} növbətçi dispetçer {dispatcher.gp:dat} telefonla ({p.phone}) xəbər verib;\nc) buna baxmayaraq, {fired} onun işdən çıxarılması barədə {order} nömrəli əmr verilib, əmri rəis {chiefinit} imzalayıb;\nç) evdə əlil oğlu {son.full} ({sonill}) və {wifework} işləyən arvadı {wife.gp} onun əlinə baxır.',
      'İddiaçı əlavə etdi ki, rəis {chief.given} Bakıya gələndən ona gözü götürmürdü. “Yerimə kürəkənini, {newman.given:acc} gətirmək istəyirdi, elə də oldu”. Həmkarlar komitəsinin sədri {chairman.init} isə bundan xəbərsiz olduğunu yazıb.',
      'Cavabdehin cavabı. Hüquqşünas {jurist.sg} bildirdi: həmin günlərdə {p.surname} {bus} nişanlı avtobusu (ban nömrəsi {vin}) özbaşına götürüb və {crash} qəza törədib; yol vərəqi {waybill} işdədir. GPS cihazının ({imei}) məlumatı da bunu göstərir. {inspection} tərtib etdiyi {protocol} protokola görə, sürücüdə {drunk} aşkarlanıb. Əmr onun {p.email} poçtuna göndərilib, kadr işçisi {hrbracket} isə əmri {athome} qapısına şəxsən aparıb.',
      'Şahid {dispatcher.full} zəng olduğunu, zəng edənin “{pis}” dediyini təsdiq etdi. Çilingər {mechanicfather} başqa cür danışdı: guya o gün {withnew} birgə {bus2} avtobusunda çalışıb, {p.surname:acc} isə {garage} görməyib. Vəkil {adv.inits} şahidə buraxılış vərəqəsinin ({pass}) surətini göstərdi. Şahid susdu.',
      {
        p: 'Sürücülərin {group} qrupundakı yazışmalara da baxıldı: {newman.gs} orada “{p.given} dayı xəstədir, yerinə mən çıxıram” yazıb.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Xəstə işçini işdən çıxarmaq olarmı? Qanun bu suala birmənalı cavab verir.',
      'Əmək Məcəlləsinin 79-cu maddəsi əmək qabiliyyətini müvəqqəti itirmiş işçinin müqaviləsinə işəgötürənin təşəbbüsü ilə xitam verilməsini qadağan edir. {rules} ilə vərəqənin verilməsi qaydası müəyyən olunub. {union} məktubunda da razılıq alınmadığı göstərilir.',
      {
        p: '{doctor.full} vərəqəni verdiyini təsdiq etdiyindən {mechanic.gs:gen} sözlərinə inanmağa əsas yoxdur. {chief.full:gen} əmri qanunsuzdur.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Vərəqənin {doctor.sg} tərəfindən sonradan tərtib edildiyi müəyyən olunub; {p.init} isə {hr.gp:dat} heç bir izahat verməyib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Əmək Məcəlləsinin 70, 79, 195, 300-cü, Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutub',
    operative: {
      granted: [
        '{p.caps:gen} iddiası tam təmin edilsin, {order} nömrəli əmr ləğv olunsun, {p.full} əvvəlki işinə bərpa edilsin.',
        '{d.full:abl} (VÖEN: {d.voen}) {p.sg:gen} xeyrinə {lost} alınsın və {p.account} hesabına ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin. {p.full:gen} xeyrinə {d.full:abl} {lost}, mənəvi ziyana görə {moral} tutulsun. İşə bərpa tələbi rədd edilsin.',
      ],
      dismissed: ['{p.caps:gen} (ş/v {p.idcard}, FİN {p.fin}) iddiası rədd edilsin.'],
    },
    traps: ['health', 'list', 'quoted-speech'],
  },
];
