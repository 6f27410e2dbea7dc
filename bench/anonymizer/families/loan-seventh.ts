import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** The heirs of a dead borrower, who vouched for him and who lent. */
function estate(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 52, maxAge: 66 });
  const { surname } = dead.name;
  return {
    dead,
    widow: person('widow', { role: 'cavabdeh', sex: 'f', surname, minAge: 48, maxAge: 60 }),
    son: person('son', {
      ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname, father: dead.name.given },
      ...{ minAge: 25, maxAge: 33 },
    }),
    daughter: person('daughter', {
      ...{ role: 'cavabdeh' as const, sex: 'f' as const, father: dead.name.given },
      ...{ minAge: 22, maxAge: 30 },
    }),
    minor: person('minor', {
      ...{ role: 'uşaq' as const, sex: 'f' as const, surname, father: dead.name.given },
      ...{ minAge: 9, maxAge: 15 },
    }),
    guarantor: person('guarantor', { role: 'cavabdeh', sex: 'm', minAge: 34 }),
    inlaw: person('inlaw', { sex: 'm', minAge: 30 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 28 }),
    cashier: person('cashier', { role: 'şahid', sex: 'f', minAge: 25 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
  };
}

function credits(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    loan: of.contract('loan', `BK-${n(4)}/${n(2)}`, `FK/${n(6)}`, `L${n(8)}`),
    annex: of.contract('annex', `${n(6)}-2`, `BK-${n(4)}/Ə-3`),
    surety: of.contract('surety', `ZM/${n(5)}-1`, `${n(3)}-${n(2)}/z`),
    pawn: of.contract('pawn', `AG № ${n(6)}`, `${n(4)}/AG`),
    card: of.contract('cardcontract', `KK-${n(7)}`, `${n(9)}`),
    policy: of.document('policy', `HS ${n(7)}`, `05.${n(2)}.${n(6)}`),
    order: of.document('order', `MX-${n(5)}`, `${n(8)}`),
    receipt: of.document('receipt', `QB № ${n(6)}`, `${n(7)}`),
    cheque: of.document('cheque', `${n(4)}-${n(6)}`, `A${n(9)}`),
    letter: of.document('letter', `${n(2)}-14/${n(4)}`, `B-${n(3)}/${n(2)}`, `01-${n(4)}/ç`),
    demand: of.document('demand', `TM-${n(4)}`, `${n(3)}/S-24`),
    opinion: of.document('opinion', `${n(5)}/KT`, `${n(4)}-DK`, `${n(6)}`),
    devices: of.document('device', `POS-${n(6)}`, `T${n(7)}`),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deathcert: of.document('deathcert', `ÖH № ${n(7)}`, `${n(7)}`),
    deathrecord: of.document('deathrecord', `${n(3)}`, `${n(4)}`),
    birthcert: of.document('birthcert', `DŞ-${n(7)}`, `AA № ${n(6)}`),
    heirs: of.document('heirs', `VŞ ${n(6)}`, `${n(2)}/${n(4)}`),
    register: of.document('register', `${n(1)}v-${n(4)}`, `${n(5)}`, `2-${n(4)}`),
    protocol: of.document('protocol', `NP-${n(5)}`, `${n(3)}-${n(2)}/${n(2)}`),
    inscription: of.document('inscription', `İQ-${n(6)}`, `${n(4)}/İ`),
    crime: of.document('crime', `${n(9)}`, `24${n(7)}`),
    writ: of.document('writ', `İV-${n(6)}`, `${n(7)}`),
    vehicle: of.document('vehiclepaper', `BB № ${n(6)}`, `AZ ${n(6)}`),
    extract: of.document('extract', `RX-${n(8)}`, `${n(12)}`),
    proxy: of.document('proxy', `${n(2)}/E-${n(3)}`, `ET-${n(4)}`),
    history: of.document('history', `X/${n(5)}`, `${n(6)}`),
    appointment: of.document('appointment', `S-${n(3)}`, `${n(3)}/q`),
    passport: of.document('passport', `15AA${n(5)}`, `${n(9)}`),
    cadastre: of.property('cadastre', `${n(2)}-${n(4)}-${n(5)}`, `7${n(10)}`),
    van: of.plate('van', `10 KE ${n(3)}`, `77-ZV-${n(3)}`, `90XJ${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    job: of.workplace(
      'job',
      'Pirallahı gəmi təmiri zavodunda qaynaqçı',
      'Muğan Pambıq Zavodunda çilingər',
    ),
    ill: of.sensitive('ill', 'beyin damarlarının anevrizması', 'mədəaltı vəzin xərçəngi'),
  };
}

/** What the clerk makes of the names: a former surname, brackets, families, names alone. */
function shapes(make: Make, people: ReturnType<typeof estate>) {
  const { daughter, minor, guarantor, son, dead } = people;
  const mark = (text: string, entity: string) => make.mark(text, 'person', 'direct', entity);
  const stem = dead.name.surname;
  const former = /[eo]v$/u.test(stem) ? `${stem}a` : stem;
  return {
    married: mark(`${daughter.name.surname} (${former}) ${daughter.name.given}`, 'daughter'),
    formerly: mark(former, 'daughter'),
    minors: mark(`${minor.name.given} ${dead.name.given} ${stem}`, 'minor'),
    guarantorinit: mark(
      `${guarantor.name.surname} ${guarantor.name.given.slice(0, 1)}.`,
      'guarantor',
    ),
    guarantorfold: written(make, guarantor, 'bracketed'),
    sonbehind: written(make, son, 'behind'),
    deadabbr: written(make, dead, 'abbreviated'),
    family: nameWith(make, dead, 'surname', 'plural-gen'),
    home: nameWith(make, dead, 'given', 'gil-loc'),
    cashieris: nameWith(make, people.cashier, 'gs', 'copula'),
    withson: nameWith(make, son, 'given', 'with'),
  };
}

/** A bank wants the loan of a man who died from his widow, children and guarantor. */
export const SEVENTH_LOAN: readonly Family[] = [
  {
    key: 'seventh-dead-borrower',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Kredit və borc münasibətləri üzrə mübahisələr - Miras qoyanın borcunun tutulması',
    outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
    cast: { b: { as: 'company', trade: 'bank', role: 'iddiaçı' } },
    facts: (make) => {
      const people = estate(make);
      const passing = lifeDay(make, 'dead', 2, 3);
      return {
        ...people,
        ...credits(make),
        ...papers(make),
        ...shapes(make, people),
        passingday: passing.day,
        passingyear: passing.year,
        partner: foreigner(make, 'partner', [
          ['Nodar', 'Kvirikaşvili'],
          ['Taras', 'Zabolotnı'],
          ['Behnam', 'Rüstəmpur'],
          ['Ramzan', 'Gitinov'],
          ['Ditmar', 'Holzapfel'],
        ]).caps,
        buyer: foreigner(make, 'buyer', [
          ['Zurab', 'Çxaidze'],
          ['Odilbek', 'Yuldaşov'],
          ['Murtuz', 'Gereyxanov'],
          ['Yılmaz', 'Karabıyık'],
        ]).full,
        former: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(100, 4900)}/2024`),
        law: stays(make, '“İpoteka haqqında” 15 aprel 2005-ci il tarixli 883-IIQ nömrəli Qanunun'),
        rules: stays(
          make,
          'Mərkəzi Bankın İdarə Heyətinin 24 dekabr 2012-ci il tarixli 26/4 nömrəli qərarı',
        ),
        plenum: stays(
          make,
          'Ali Məhkəmə Plenumunun 3 sentyabr 2006-cı il tarixli 7 saylı qərarında',
        ),
        given: make.day(1300, 1600),
        last: make.day(700, 760),
        asked: make.day(220, 300),
        filed: make.day(80, 150),
        sum: make.money(9000, 38000, 500),
        debt: make.money(4000, 20000, 10),
        interest: make.money(300, 4200, 10),
        paid: make.money(120, 900, 5),
        value: make.money(21000, 60000, 500),
        months: make.dice.int(24, 60),
      };
    },
    present:
      'iddiaçının nümayəndəsi {agent.full:gen} ({proxy} saylı etibarnamə), cavabdehlər {widow.full:gen} (həm də azyaşlı {minor.full:gen} qanuni nümayəndəsi kimi), {son.full:gen}, {daughter.full:gen} və {guarantor.full:gen} iştirakı ilə',
    subject:
      '{b.full:gen} cavabdehlər {widow.full}, {son.full}, {daughter.full}, {minor.full} və {guarantor.full:dat} qarşı miras qoyanın kredit borcunun tutulması tələbinə dair mülki işə',
    story: [
      'Bank (VÖEN: {b.voen}; hesablaşma hesabı {b.account}) {filed} verdiyi iddia ərizəsində bildirib ki, {dead.full} ilə {given} {loan} nömrəli bank krediti müqaviləsi bağlanıb və ona {months} aya {sum} verilib (məxaric orderi {order}). Sonradan {annex} nömrəli əlavə tərtib edilib. Eyni gün borcalana {card} saylı müqavilə üzrə kredit kartı da açılıb.',
      '{passingday} {passingyear:loc} borcalan {ill} səbəbindən ölüb (ölüm haqqında şəhadətnamə {deathcert}, akt qeydi № {deathrecord}; xəstəlik tarixi {history}). Son ödəniş {last} edilib: {paid}, qəbz {receipt}.',
      'Vərəsələr barədə notariusun məlumatı ({protocol} nömrəli protokol):\n1) {widow.caps} – arvadı, FİN {widow.fin}, ş/v {widow.idcard}, {widow.address}; payı 1/4;\n2) {sonbehind} – oğlu, {son.birthdot} təvəllüd, FİN {son.fin}, əlaqə nömrəsi {son.phone}; payı 1/4;\n3) {married} – qızı, FİN {daughter.fin}; payı 1/4;\n4) {minor.caps} – azyaşlı qızı, {minor.birthdot} təvəllüdlü, doğum şəhadətnaməsi {birthcert}; payı 1/4.\nVərəsəlik şəhadətnaməsi {heirs}, reyestrdə qeydiyyat nömrəsi {register}; notarius {notary.full}.',
      'Təminat kimi {guarantor.full} (pasportu {passport}, e-poçtu {guarantor.email}) ilə {surety} nömrəli zaminlik müqaviləsi, mərhumun “Ford Transit” furqonu barədə isə {pawn} nömrəli avtogirov müqaviləsi imzalanıb: dövlət nişanı {van}, texniki pasportu {vehicle}, şassi nömrəsi {vin}. Sığorta şəhadətnaməsi {policy} vaxtı bitdiyi üçün ödəniş verilməyib.',
      'Dul qadın {widow.gs} iddianı tanımadı. Onun dediyinə görə, {home} heç kim bu kreditdən xəbərdar olmayıb; ərinin pulu ortağı {partner:dat} verdiyini sonradan eşidib. Qızları {minors} adına olan torpaq payına (kadastr № {cadastre}, çıxarış {extract}) bankın əli çatmamalıdır. Azyaşlıya himayəçi təyin olunması barədə {appointment} saylı sərəncam işə əlavə edilib.',
      '{son.given} və {daughter.given} atalarının borcunu mirasın dəyəri həddində ödəməyə razılıq verdilər. {daughter.given:gen} sözlərinə görə, nikahdan sonra soyadı dəyişib, bank isə bütün xəbərdarlıqları köhnə – {formerly} soyadına göndərib. {withson} kürəkəni {inlaw.full} furqonu {buyer} adlı şəxsə satmaq istəyib, amma girov mane olub.',
      'Zamin {guarantorinit} bildirdi ki, imza onun deyil. Ekspert {expert.full:gen} {opinion} nömrəli rəyində imzanın {guarantorfold} tərəfindən icra edildiyi qənaətinə gəlinib. Kassir {cashier.full} ifadəsində göstərdi ki, müqavilə bağlananda müştərini tanıdan {driver.inits} olub. Şahid {driver.surname} bunu təsdiq etdi, orderə imza atan da {cashieris} – dedi.',
      'Bank cavabdehlərə {asked} {demand} nömrəli tələbnamə, sonra {letter} çıxış nömrəli məktub yollayıb. {family} ünvanından cavab gəlməyib. Zaminin ərizəsi üzrə polis şöbəsində {crime} nömrəli cinayət işi başlanmış, müstəntiq {officer.full:gen} qərarı ilə xitam olunmuşdur. Notariusun {inscription} nömrəli icra qeydi və onun əsasında verilmiş {writ} saylı icra vərəqəsi geri çağırılıb.',
      {
        p: 'Cavabdeh {daughter.init} terminalda etdiyi ödənişin çekini (çek {cheque}, terminal {devices}) təqdim edib; o, {job} işləyir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Vərəsə miras qoyanın borclarına görə yalnız aldığı əmlakın dəyəri həddində cavab verir.',
      'Mülki Məcəllənin 1306, 739 və 478-ci maddələri, {law} 31-ci maddəsi tətbiq olunur. {plenum} də bu mövqe ifadə edilib. {rules} kreditin silinməsi qaydasını müəyyən edir. Məhkəmənin {former} nömrəli işi üzrə qətnaməsi ilə mirasın dəyəri {value} hesablanıb.',
      {
        p: '{widow.sg:dat}, {son.sg:dat} və {daughter.sg:dat} düşən pay borcdan çoxdur; {guarantor.surname:gen} imzası təsdiqini tapıb.',
        only: ['granted'],
      },
      {
        p: '{minor.gp} azyaşlıdır və payı ayrıca hesablanmalıdır. {deadabbr} barəsində sığorta ödənişi üçün bank vaxtında müraciət etməyib, {guarantor.init:gen} məsuliyyəti bu səbəbdən azaldılır.',
        only: ['partly-granted'],
      },
      {
        p: '{agent.init} tələbin altı aylıq müddətdə verildiyini sübut etmədi; {dead.gp:gen} vərəsələri borcdan azaddır.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 470, 478, 739, 1306-cı, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrini rəhbər bilərək',
    operative: {
      granted: [
        'İddia təmin edilsin. {widow.full:abl} (FİN {widow.fin}), {son.full:abl} (FİN {son.fin}), {daughter.full:abl} və {guarantor.full:abl} {debt} əsas borc, {interest} faiz birgə tutulsun.',
      ],
      'partly-granted': [
        'Cavabdehlər {widow.caps:abl}, {son.caps:abl} və {daughter.caps:abl} mirasın dəyəri həddində {debt} alınsın; {guarantor.gs:dat} qarşı tələb rədd edilsin.',
      ],
      dismissed: ['{b.full:gen} {widow.full} və digərlərinə qarşı iddiası rədd edilsin.'],
    },
    traps: ['heirs', 'list', 'changed-surname'],
  },
];
