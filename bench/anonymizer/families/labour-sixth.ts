import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A seaman who lost fingers, his crew and the office ashore. */
function crew(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 27, maxAge: 52 }),
    wife: person('wife', { role: 'nümayəndə', sex: 'f', minAge: 25, maxAge: 50 }),
    captain: person('captain', { role: 'şahid', sex: 'm', minAge: 40 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 28 }),
    cook: person('cook', { sex: 'm' }),
    safety: person('safety', { sex: 'm', minAge: 35 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 35 }),
    staff: person('staff', { sex: 'f' }),
    jurist: person('jurist', { role: 'nümayəndə', sex: 'f' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    prosecutor: person('prosecutor', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    contract: of.contract('contract1', `DG-${digitsOf(make, 4)}`, `${digitsOf(make, 3)}/2023-ƏM`),
    notice: of.document('notice', `2023${digitsOf(make, 9)}`),
    seaman: of.document('seaman', `AZE ${digitsOf(make, 6)}`, `DŞV-${digitsOf(make, 6)}`),
    book: of.document('book', `№ ${digitsOf(make, 5)}`, `DQK ${digitsOf(make, 6)}`),
    competence: of.document(
      'competence',
      `${digitsOf(make, 2)}-${digitsOf(make, 4)}/24`,
      `CoC ${digitsOf(make, 5)}`,
    ),
    medical: of.document('medical', `TS ${digitsOf(make, 6)}`, `${digitsOf(make, 5)}-T`),
    payroll: of.document('payroll', digitsOf(make, 4), digitsOf(make, 5)),
    ssn: of.document('ssn', `${digitsOf(make, 13)}`),
    disability: of.document('disability', `ƏV № ${digitsOf(make, 6)}`, `SE ${digitsOf(make, 7)}`),
    referral: of.document('referral', `ES-${digitsOf(make, 8)}`),
    policy: of.contract('policy', `BHS ${digitsOf(make, 7)}`, `İH-${digitsOf(make, 6)}`),
    receipt: of.document('receipt', `${digitsOf(make, 8)}`),
    vessel: of.workplace(
      'vessel',
      '“Atropatena” bərəsində matros',
      '“Naxçıvan-3” yük gəmisində motorist',
      '“Səngəçal” yedək gəmisində elektrik',
    ),
    wifejob: of.workplace('job2', 'Pirallahıda mağazada satıcı', '193 saylı məktəbdə xadimə'),
    nextjob: of.workplace('job3', 'Kür limanında qarovulçu', 'avtoyuma məntəqəsində kassir'),
    berth: of.place(
      'berth',
      'Dübəndi terminalında',
      'Çilov adasının yan almasında',
      'Ələt limanında',
    ),
    home: of.place(
      'home',
      'Gürgən-dəniz qəsəbəsində',
      'Çeyildağ qəsəbəsində',
      'Türkan qəsəbəsində',
    ),
    injury: of.sensitive(
      'ill1',
      'sağ əlin iki barmağının travmatik amputasiyası',
      'bud sümüyünün açıq sınığı',
      'sol gözün kimyəvi yanığı',
    ),
    degree: of.sensitive(
      'ill2',
      'III dərəcə əlillik',
      'orqanizmin funksiyasının 45 faiz pozulması',
    ),
    hidden: of.sensitive('ill3', 'epileptik tutma', 'hepatit C', 'narkotik aludəliyi'),
    chat: of.network('chat', `@gemi_heyeti${dice.int(2, 80)}`, `wa.me/99455${digitsOf(make, 7)}`),
  };
}

/** A seaman sues for the wage he lost by an accident aboard. */
export const SIXTH_LABOUR: readonly Family[] = [
  {
    key: 'sixth-seaman',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əmək hüquq münasibətləri üzrə mübahisələr - Sağlamlığa vurulmuş zərər',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      d: { as: 'company', trade: 'work', role: 'cavabdeh' },
      i: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
    },
    facts: (make) => {
      const people = crew(make);
      const engineer = foreigner(make, 'engineer', [
        ['Oleksandr', 'Bondarçuk'],
        ['Rajesh', 'Kumar'],
        ['Nurlan', 'Seytkaliyev'],
      ]);
      return {
        ...people,
        ...papers(make),
        engineer: engineer.full,
        engineerlast: engineer.surname,
        captainb: written(make, people.captain, 'behind'),
        mates: written(make, people.mate, 'spaced'),
        staffb: written(make, people.staff, 'bracketed'),
        pis: nameWith(make, people.p, 'surname', 'copula'),
        withcook: nameWith(make, people.cook, 'given', 'with'),
        both: nameWith(make, people.mate, 'surname', 'gil-gen'),
        rules: stays(make, 'Nazirlər Kabinetinin 9 yanvar 2003-cü il tarixli 3 nömrəli qərarı'),
        agency: stays(make, 'Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyinin'),
        port: stays(make, 'Dövlət Dəniz və Liman Agentliyinin'),
        hired: make.day(900, 1600),
        hurt: make.day(400, 520),
        acted: make.day(380, 395),
        rated: make.day(250, 330),
        filed: make.day(90, 160),
        wage: make.money(800, 2200, 10),
        monthly: make.money(150, 700, 10),
        once: make.money(3000, 12000, 100),
        cure: make.money(400, 2600, 10),
        article: make.dice.int(2, 9),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun etibar etdiyi {wife.full:gen}, cavabdeh tərəfdən {jurist.full:gen}, prokuror {prosecutor.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} və {i.full:dat} qarşı istehsalatda bədbəxt hadisə ilə əlaqədar aylıq ödəniş təyin edilməsinə dair mülki işə',
    story: [
      '1. İşin faktları\n1.1. {p.caps} ({p.birth} {home} doğulmuşdur, {p.address} ünvanında yaşayır, FİN kodu {p.fin}) cavabdehin {vessel} kimi üzmüşdür. Əmək müqaviləsi {contract} nömrə ilə {hired} bağlanmış, elektron sistemdə {notice} nömrəli bildirişlə qüvvəyə minmişdir. Tabel nömrəsi {payroll}, sosial sığorta nömrəsi {ssn}.\n1.2. Dənizçinin şəxsiyyət sənədi: {seaman}. Dənizçi kitabçası: {book}. İxtisas şəhadətnaməsi: {competence}. Tibbi şəhadətnamə: {medical}.',
      '1.3. {hurt} gəmi {berth} dayandığı vaxt lövbər zənciri qırılmış, zərbədən {p.surname:loc} {injury} baş vermişdir. Onu Sabunçuya gətirən briqada yoldaşı {mate.gp} olub; cərrah {surgeon.init} əməliyyatı elə həmin gecə edib.\n1.4. {acted} tərtib edilmiş H-1 aktında günahkar kimi baş mexanik {engineer} göstərilib. {engineerlast} isə artıq ölkədən çıxıb.',
      '1.5. {agency} {rated} tarixli qərarı ilə iddiaçıya {degree} müəyyən olunmuş (arayış {disability}; elektron göndəriş {referral}). O vaxta qədər orta əmək haqqı {wage} idi. İndi {nextjob} olaraq xeyli az qazanır. Dərmana {cure} xərcləyib, qəbzin nömrəsi {receipt}.',
      '2. Tərəflərin dedikləri\n2.1. İddiaçının həyat yoldaşı {wife.sg} ({wifejob}, mob. {wife.phone}): “Kişi evin dirəyi idi. Şirkətdən bir zəng edən olmadı. Kadrlar şöbəsindən {staffb} dedi ki, get məhkəməyə ver”.\n2.2. Cavabdehin hüquqşünası {jurist.gs}: hadisəyə görə {pis} məsul olan, çünki o, {withcook} söhbət edirdi və dəbilqəsi başında deyildi. Bundan əlavə, {p.init} işə girəndə {hidden} olduğunu gizlədib.\n2.3. Sığortaçı {i.short}: {policy} nömrəli şəhadətnamə üzrə ödəniş limiti tükənib.',
      '3. Sübutlar\n3.1. Kapitan {captain.full} ifadəsində bildirib: “Gəmidə əməyin mühafizəsinə {safety.sg} cavabdehdir, o isə sahildən çıxmırdı”. {captainb} dediyini növbə jurnalı da təsdiq edir.\n3.2. {mates} telefonundan ({mate.phone}) heyətin {chat} qrupundakı yazışmanı göstərdi. Orada {safety.given} “{p.given:acc} qabağa salmayın, əli yüngüldür” yazıb.\n3.3. {port} müfəttişi {inspector.sg:gen} yoxlama aktı.',
      {
        p: '3.4. {both} evində çəkilmiş video məhkəmədə nümayiş etdirilib; {p.gp} sağ əli ilə stəkan tuta bilmir.',
        chance: 0.6,
      },
    ],
    reasoning: [
      '4. Hüquqi qiymət\n4.1. Əmək Məcəlləsinin 239 və 240-cı maddələri zərərin ödənilməsini işəgötürənin üzərinə qoyur. Ödənişin miqdarı {rules} ilə təsdiq edilmiş qaydalar əsasında hesablanır.',
      {
        p: '4.2. H-1 aktında {p.surname:gen} təqsirinin faizi göstərilməyib, {cook.full} da onun dəbilqə taxdığını təsdiq edib. Deməli, ödənişin azaldılmasına əsas yoxdur.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '4.2. {p.full} sığorta ödənişini artıq alıb; {safety.full} ilə {captain.sg:gen} izahatından işəgötürənin təqsiri görünmür.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Əmək Məcəlləsinin 239, 240, 294-cü, Mülki Məcəllənin 1097, 1121-ci və Mülki Prosessual Məcəllənin 216-220-ci maddələri ilə',
    operative: {
      granted: [
        'İddia təmin edilsin. {d.full:abl} (VÖEN-i {d.voen}) {p.full:gen} xeyrinə birdəfəlik {once}, bundan sonra isə hər ay {monthly} tutulsun.',
        'Məbləğ {p.account} nömrəli hesaba ödənilsin.',
      ],
      'partly-granted': [
        '{p.caps:gen} iddiası {d.full:dat} münasibətdə qismən təmin edilsin, {d.short:abl} hər ay {monthly} tutulsun. {i.full:dat} qarşı tələb rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} (şəxsiyyət vəsiqəsi {p.idcard}) iddiası rədd edilsin.'],
    },
    traps: ['health', 'list', 'quoted-speech'],
  },
];
