import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { foreignMarks, homeMark, inWords, shapesOf } from './spoken-shapes.ts';

/** A worker who stayed late, those who stayed with him, and those who kept the time sheets. */
function shiftPeople(make: Make) {
  const person = castOf(make);
  const sex = make.dice.pick(['m', 'm', 'f'] as const);
  return {
    p: person('p', { role: 'iddiaçı', sex, minAge: 26, maxAge: 57 }),
    head: person('head', { sex: 'm', minAge: 35 }),
    keeper: person('keeper', { sex: 'f', minAge: 28 }),
    mate1: person('mate1', { role: 'şahid', sex: 'm', minAge: 24 }),
    mate2: person('mate2', { role: 'şahid', sex: 'f', minAge: 24 }),
    night: person('night', { sex: 'm', minAge: 50 }),
    carrier: person('carrier', { sex: 'm', minAge: 28 }),
    accountant: person('accountant', { sex: 'f', minAge: 30 }),
    spouse: person('spouse', { sex: sex === 'm' ? 'f' : 'm', minAge: 26, maxAge: 57 }),
    third: person('third', { minAge: 24 }),
    agent: person('agent', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

type ShiftPeople = ReturnType<typeof shiftPeople>;

function shiftPapers(make: Make) {
  const of = shapesOf(make);
  const card = cardOf(make.dice);
  return {
    contract: of.contract('contract', '##/ƏM-###', '####', 'ƏM-2#/###'),
    notice: of.paper('notice', '#########', 'ƏMAS-#######', '##########'),
    order: of.paper('order', '##-k', '###-Ş', 'K-##/#'),
    sheet: of.paper('sheet', 'TB-###', '##/tabel', '###-#'),
    gate: of.paper('gate', 'BX-####', '###/g', 'GJ-##'),
    letter: of.paper('letter', '#/##-###', 'ƏM-####/#', '##-#-####'),
    slip: of.paper('slip', '######', 'HV-####', '###/h'),
    statement: of.paper('statement', '######', 'ÇX-#####', '##########'),
    opinion: of.paper('opinion', '#####', 'MX-###', '###/m-e'),
    note: of.paper('note', '##', 'R-###', '###/r'),
    warrant: of.paper('warrant', '######', 'AA-#####'),
    proxy: of.paper('proxy', '##/#', 'E-###', '###-v'),
    badge: of.paper('badge', '######', 'B-####', 'ID ####'),
    tariff: make.mark(
      make.dice.pick([card, card.replace(/(.{4})(?=.)/g, '$1 ')]),
      ...(['card', 'direct', 'p'] as const),
    ),
    bus: of.plate('bus', '99-BU-###', '10-MA-###', '77-AV-###'),
    group: of.phone('head', '+994 50 ### ## ##', '051 ### ## ##', '(070) ###-##-##'),
    mail: of.email('keeper', 'tabel.###@poct.example', 'kadr##@zavod.example'),
    site: homeMark(
      make,
      'site',
      'Sənaye küçəsi',
      'Dəmirçi döngəsi',
      'Şimal magistralı',
      'Anbar küçəsi',
    ),
    town: of.place(
      'town',
      'Hövsan qəsəbəsi',
      'Lökbatan qəsəbəsi',
      'Aşağı Göyçəli kəndi',
      'Kürdəxanı qəsəbəsi',
    ),
    job: of.work(
      'job',
      ...(['qablaşdırma sexində operator', 'soyuducu anbarda yükləyici'] as const),
      ...[
        'çörəkbişirmə sexində xəmirtutan',
        'dəzgah sahəsində frezçi',
        'logistika şöbəsində növbə rəisi',
      ],
    ),
    nowjob: of.work(
      'nowjob',
      ...([
        '“Bizim Market”də satıcı',
        'sürücülük kursunda təlimatçı',
        'aeroportda yükdaşıyan',
      ] as const),
      '“Kölgə” mebel sexində döşəməçi',
    ),
    ill: of.health(
      'ill',
      ...([
        'bel fəqərəsinin yırtığı',
        'hipertoniya',
        'bronxit',
        'əl biləyinin zədələnməsi',
      ] as const),
    ),
  };
}

/** Rows of the gate's book: who left, and how late. */
function gateRows(make: Make, { p, mate1, mate2, third }: ShiftPeople) {
  const at = () => `${make.dice.int(20, 23)}:${make.dice.pick(['05', '20', '35', '50'])}`;
  return make.dice.shuffle([
    { who: inWords(make, p, `${p.name.surname} ${p.name.given}`), at: at() },
    { who: inWords(make, mate1, `${mate1.name.given} ${mate1.name.surname}`), at: at() },
    {
      who: inWords(make, mate2, `${mate2.name.surname} ${mate2.name.given.slice(0, 1)}.`),
      at: at(),
    },
    { who: inWords(make, third, `${third.name.surname} ${third.name.given}`), at: at() },
  ]);
}

/** An employee asks for pay for the hours after the shift that the time sheet does not show. */
const OVERTIME: Family = {
  ...CIVIL_FRAME,
  key: 'fifteenth-unpaid-overtime',
  category: 'Əmək hüquq münasibətləri - Əməkhaqqı, iş vaxtından artıq işə görə ödəniş',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  facts: (make) => {
    const people = shiftPeople(make);
    const { p, head, keeper, mate1 } = people;
    return {
      ...people,
      ...shiftPapers(make),
      ...foreignMarks(make, 'chief', [
        ['Mehmet', 'Aydoğan'],
        ['Serkan', 'Yavuz'],
        ['Reza', 'Mousavi'],
        ['Andrey', 'Sokolov'],
        ['Burak', 'Şentürk'],
      ]),
      d: { ...make.company('d', make.dice.pick(['work', 'supply'])), role: 'cavabdeh' as const },
      rows: gateRows(make, people),
      matewith: nameWith(make, mate1, 'given', 'with'),
      keepershort: inWords(
        make,
        keeper,
        `${keeper.name.given.slice(0, 1)}. ${keeper.name.surname}`,
      ),
      headis: nameWith(make, head, 'given', 'copula'),
      pboard: inWords(make, p, `${p.name.surname} ${p.name.given.slice(0, 1)}.`),
      hired: make.day(900, 1300),
      quit: make.day(150, 190),
      complained: make.day(110, 140),
      answered: make.day(80, 100),
      months: make.dice.int(7, 14),
      hours: make.dice.int(160, 420),
      wage: make.money(560, 1500, 10),
      claim: make.money(1800, 6900, 10),
      part: make.money(600, 1500, 10),
      article: stays(make, 'Əmək Məcəlləsinin 99, 101 və 165-ci maddələrinin'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iş vaxtından artıq işə görə ödənilməmiş əməkhaqqının tutulması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} ərizəsində göstərmişdir ki,|{p.full} məhkəməyə müraciət edərək bildirmişdir ki,] {hired} tarixdən cavabdeh {d} ilə bağlanmış {contract} nömrəli əmək müqaviləsi (bildiriş № {notice}) əsasında {town}, {site} ünvanındakı müəssisədə, {job} vəzifəsində çalışmış, {quit:loc} {order} nömrəli əmrlə öz ərizəsinə əsasən işdən azad edilmişdir. Aylıq əməkhaqqı {wage} olmuş, [lakin axırıncı {months} ay ərzində|halbuki {months} ay müddətində] hər axşam növbədən sonra saxlanılmış, cəmi {hours} saat artıq işləmiş, bunun pulu verilməmişdir. İddiaçı {claim} tutulmasını xahiş etmişdir.',
    'Məhkəmə iclasında {p.sg} (FİN {p.fin}, {p.birthdot} təvəllüdlü, şəxsiyyət vəsiqəsi {p.idcard}, {p.address} ünvanında yaşayır, tel. {p.phone}, indi {nowjob} işləyir) izah etmişdir ki, işdən sonra qalmaq tapşırığını istehsalat rəisi {chieffull} verir, sex müdiri {head.full} isə “kim getsə, sabah gəlməsin” deyirdi. [Qrupda ({group}) bunu yazan da {headis}.|Mesajlar {group} nömrəsindən gəlirdi.] Artıq iş nəticəsində onda {ill} yaranmış, [həyat yoldaşı {spouse.full} dəfələrlə gecə onun ardınca gəlmişdir|evə gec qayıtdığını həyat yoldaşı {spouse.sg} və qonşuları görmüşdür]. [Əməkhaqqı {tariff} nömrəli kartına köçürülürdü (çıxarış {statement}).|{tariff} nömrəli kartının {statement} saylı çıxarışında isə artıq işə görə heç bir ödəniş yoxdur.]',
    'Buraxılış məntəqəsinin jurnalından ({gate}) məhkəməyə təqdim edilmiş səhifədə çıxış vaxtları belə göstərilmişdir:',
    { p: '– {who} – saat {at};', each: 'rows' },
    'Cavabdehin nümayəndəsi {agent.full} iddianı qəbul etməyərək bildirmişdir ki, {d:gen} (VÖEN {d.voen}, hesab {d.account}) tabelində ({sheet}) artıq iş göstərilməmişdir, [tabeli {keeper.full} aparmışdır|tabelə {keeper.full} cavabdehdir]. [Jurnalda adı olanlar dostları ilə söhbət etmək üçün qalırdılar.|İşçilər xidməti avtobusu ({bus}) gözlədiklərinə görə gec çıxırdılar, sürücü {carrier.sg} gecikirdi.] [{chiefsur} artıq ölkədən getmişdir.|İstehsalat rəisi {chiefrev} isə artıq işləmir.]',
    'Şahid {mate1.full} ifadə vermişdir ki, müqavilə bağlayanda artıq iş haqqında heç nə deməmişdilər, [özü də iddiaçı ilə bərabər gecəyə qalırdı|{head.given} müəllim onları qapıdan geri qaytarırdı]. Şahid {mate2.full} göstərmişdir ki, {matewith} bir növbədə olmuşdur, iddiaçını növbə lövhəsində “{pboard}” kimi yazırdılar, qadınlar saat doqquzda, kişilər on birdə çıxırdı, bir dəfə {chiefgiven} onlara pul vəd etdi, hesabat vərəqəsinə ({slip}) isə {accountant.init} qol çəkmədi. Gözətçi {night.full} yazılı izahatında bildirmişdir ki, [jurnalı özü doldurub|jurnaldakı yazılar onun xəttidir], heç kimin buraxılış nömrəsini ({badge}) dəyişməyib.',
    {
      p: 'Tabelçi {keeper.sg} ({mail}) dindirilərkən saatları {head.surname:gen} dediyi kimi yazdığını, {third.full:gen} çıxışını isə ümumiyyətlə qeyd etmədiyini bildirmişdir. Mühasib {accountant.full} bunu inkar etmişdir.',
      chance: 0.6,
    },
    'İddiaçının {complained:loc} Dövlət Əmək Müfəttişliyinə verdiyi müraciətə {answered:loc} {letter} nömrəli cavab göndərilmişdir. Cavabda {keepershort} tərəfindən aparılan uçotun qaydaya uyğun olmadığı, [{third.init:gen} özünün də müraciət etdiyi|avtobus sürücüsü {carrier.full:gen} izahat verdiyi] göstərilir. Məhkəmə-mühasibat ekspertizasının (ekspert {expert.full}) {opinion} nömrəli rəyi ilə {hours} saata görə ödəniş {claim} hesablanmışdır. Vəkil {adv} rəyi və sex müdirinin {note} nömrəli raportunu sübut kimi qiymətləndirməyi xahiş etmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} mənasına istinad edərək qeyd edir ki, iş vaxtından artıq iş işəgötürənin tapşırığı ilə müəyyən edilmiş iş vaxtından kənarda görülən işdir, onun hər saatı artırılmış məbləğdə ödənilməlidir, uçotun aparılması isə işəgötürənin vəzifəsidir.',
    {
      p: 'Gözətçi {night.surname:gen} jurnalı, {mate1:gen} və {mate2:gen} ifadələri işçilərin tapşırıqla saxlandığını göstərir. {carrier:gen} gecikməsi isə bir neçə günə aiddir. {chiefsur} tapşırığı cavabdehin adından vermişdir; {accountant.surname} saatların pulunu hesablamamışdır.',
      only: ['granted'],
    },
    {
      p: 'Jurnaldan {head:gen} məzuniyyətdə olduğu dövrdə artıq iş görülmədiyi aydın olur, həmin günlər {part} qədər məbləğə uyğundur. {spouse} barədə deyilənlər iş vaxtını sübut etmir. Ona görə iddia qismən təmin edilməli, {p.surname:dat} {part:nom} çıxılmaqla ödəniş verilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: '{keeper:gen} tabelində göstərilməyən saatlar tapşırıqla əlaqələndirilməmişdir. {night.given} dayının jurnalında çıxış vaxtı işin görülməsini təsdiq etmir, {mate2.surname} isə həmin dövrdə başqa növbədə olmuşdur. {third} ifadə verməkdən imtina etmişdir. Tələb sübuta yetirilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Əmək Məcəlləsinin 99, 101, 165, 172, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {claim} artıq iş haqqı tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.caps:gen} tələbi {claim:abl} {part} çıxılmaqla təmin edilsin, məbləğ {d:abl} tutulsun.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['time-sheet', 'foreign-name', 'card'],
};

/** Hours that nobody paid. */
export const FIFTEENTH_LABOUR: readonly Family[] = [OVERTIME];
