import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** The seaman, his relatives and the people of the company and of the ship. */
function crew(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 34, maxAge: 56 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 30, maxAge: 52 }),
    daughter: person('daughter', {
      sex: 'f',
      surname: p.name.surname,
      father: p.name.given,
      minAge: 18,
      maxAge: 20,
    }),
    manager: person('manager', { role: 'şahid', sex: 'f', minAge: 32 }),
    chief: person('chief', { sex: 'm', minAge: 40 }),
    mate: person('mate', { role: 'şahid', sex: 'm' }),
    successor: person('successor', { sex: 'm' }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

/** Papers of a seaman: each number as the paper itself writes it. */
function papers(make: Make): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const document = (key: string, text: string) => make.mark(text, 'document', 'direct', key);
  return {
    seabook: document('seabook', `AZ${digitsOf(make, 6)}D`),
    diploma: document('diploma', `DN-${digitsOf(make, 5)}`),
    health: document('health', `${digitsOf(make, 4)}/T-${make.adopted.slice(2, 4)}`),
    insurance: document('insurance', `3${digitsOf(make, 12)}`),
    ticket: document('ticket', `771-${digitsOf(make, 10)}`),
    foreigner: document('foreigner', `FE${digitsOf(make, 6)}`),
    permit: document('permit', `MYİ ${digitsOf(make, 7)}`),
    contract: make.mark(
      `${dice.int(11, 97)}-DH/${Number(make.adopted.slice(0, 4)) - 3}`,
      'contract',
      'quasi',
      'contract1',
    ),
    etag: make.mark(`5${digitsOf(make, 9)}`, 'contract', 'quasi', 'notice1'),
    ip: make.mark(
      `10.${dice.int(20, 90)}.${dice.int(2, 250)}.${dice.int(2, 250)}`,
      'network',
      'direct',
      'ip1',
    ),
    shipmail: make.mark(`mexanik${digitsOf(make, 2)}@gemi.example`, 'email', 'direct', 'shipmail1'),
  };
}

/** Ship, harbours, illness and the foreign members of the crew. */
function voyage(make: Make): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const quasi = (cls: 'place' | 'workplace' | 'sensitive', key: string, texts: readonly string[]) =>
    make.mark(dice.pick(texts), cls, 'quasi', key);
  const stranger = (key: string, names: readonly string[]) =>
    make.mark(dice.pick(names), 'person', 'direct', key);
  return {
    ship: quasi('workplace', 'ship1', [
      '“Xəzər Durnası” tankerində ikinci mexanik',
      '“Mil-Muğan” quru yük gəmisində üçüncü mexanik',
      '“Abşeron Mayakı” bərəsində gəmi elektriki',
    ]),
    oldwork: quasi('workplace', 'work2', [
      'Zığ gəmi təmiri tərsanəsində çilingər',
      'Ələt limanında kran maşinisti',
    ]),
    wifework: quasi('workplace', 'work3', [
      '16 saylı poliklinikada rentgen laborantı',
      'dərzi atelyesində biçici',
    ]),
    harbour: quasi('place', 'harbour1', ['Türkmənbaşı limanında', 'Aktau limanında']),
    hamlet: quasi('place', 'hamlet1', ['Hövsan qəsəbəsində', 'Səngəçal qəsəbəsində']),
    illness: quasi('sensitive', 'health1', [
      'şəkərli diabetin ikinci tipi',
      'mədə xorası',
      'sağ qulağın neyrosensor karlığı',
    ]),
    heart: quasi('sensitive', 'health2', ['stenokardiya', 'taxikardiya tutması']),
    captain: stranger('captain', ['Bohdan Kovtunenko', 'Taras Lisovets', 'Myroslav Haydamaka']),
    cook: stranger('cook', ['Rajesh Waghmare', 'Sunil Kodikara', 'Prakash Bhandarkar']),
    agent: stranger('agent', ['Gülnur Sarsenbina', 'Ayjan Berdıqulıyeva', 'Marjan Utepova']),
  };
}

/** A seaman whose contract was not prolonged after an illness on board. */
export const UNSEEN_LABOUR: readonly Family[] = [
  {
    key: 'unseen-seaman-contract',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa və artıq iş vaxtının ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'supply', role: 'cavabdeh' } },
    facts: (make) => {
      const people = crew(make);
      return {
        ...people,
        ...papers(make),
        ...voyage(make),
        chiefis: nameWith(make, people.chief, 'gp', 'copula'),
        matewith: nameWith(make, people.mate, 'given', 'with'),
        household: nameWith(make, people.p, 'given', 'gil-gen'),
        successorToo: alsoAfter(people.successor.name.surname),
        chiefToo: alsoAfter(people.chief.name.surname),
        shipping: stays(make, 'Azərbaycan Respublikasının Ticarət Gəmiçiliyi Məcəlləsi'),
        convention: stays(make, '1978-ci il tarixli Beynəlxalq Konvensiya'),
        clinic: stays(make, 'akademik Mirəli Qaşqay adına Respublika Klinik Xəstəxanasının'),
        wave: stays(make, 'dalğa'),
        luck: stays(make, make.dice.pick(['arzu', 'ümid'])),
        began: make.day(700, 1100),
        fell: make.day(230, 280),
        ended: make.day(150, 190),
        notice: make.day(193, 205),
        filed: make.day(110, 140),
        orderno: make.mark(`${make.dice.int(3, 64)}-Ş`, 'document', 'direct', 'order1'),
        hours: make.dice.int(96, 412),
        wage: make.money(1100, 2600, 50),
        overtime: make.money(2300, 7900, 10),
        absence: make.money(4200, 9800, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, vəkil {adv.init:gen}, cavabdehi təmsil edən {rep.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı işə bərpa, məcburi iş buraxma müddəti və artıq iş vaxtı üçün pul tələbi ilə əlaqədar mülki işə',
    story: [
      '{filed} tarixdə məhkəməyə daxil olmuş iddia ərizəsi [dənizçi|üzücü heyətin üzvü] {p.full} tərəfindən verilmişdir. O, {began:abl} {contract} nömrəli müddətli əmək müqaviləsinə əsasən {d:gen} {ship} vəzifəsini tutmuş, aylıq əmək haqqı {wage} olmuşdur.',
      'İddiaçının şəxsi işindən götürülmüş məlumatlar belədir. Doğum tarixi: {p.birthdot}. Yaşayış yeri: {p.address}. FİN: {p.fin}. Dənizçinin şəxsiyyət sənədi: {seabook}. Diplomu: {diploma}. Sosial sığorta şəhadətnaməsi: {insurance}. Rabitə: {p.phone}; {shipmail}. [Əvvəlki iş yeri: {oldwork}.|Bundan öncə çalışdığı yer: {oldwork}.]',
      'Hadisələrin gedişatı ilə bağlı {p.surname} izah etmişdir ki, {fell} tarixdə gəmi {harbour} lövbərdə dayandığı zaman maşın şöbəsində halı pisləşmiş, bortda ona ilkin yardımı aşpaz {cook} göstərmişdir. Kapitan {captain} sahilə xəbər vermiş, agent {agent} onu xəstəxanaya yerləşdirmişdir. Həkimlər {p.given:loc} {heart}, sonra isə {illness} aşkar etmişlər. Vətənə {ticket} nömrəli təyyarə bileti ilə qayıtmış, biletin pulunu özü vermişdir.',
      'Müalicədən sonra [{p.init}|iddiaçı] {health} nömrəli tibbi arayışı kadrlar şöbəsinə təqdim etmiş, növbəti reysə hazır olduğunu yazmışdır. Bununla belə, {ended} tarixli {orderno} nömrəli əmrlə müqavilə müddətin bitməsi əsası ilə ləğv edilmişdir. {p.surname:gen} yerinə {successor.full} götürülmüşdür; {successor.surname} {successorToo} eyni gəmidə üzmüşdür.',
      'Vəzifənin itirilməsi {household} dolanışığını çətinə salmışdır: həyat yoldaşı {wife.full} {wifework} işləyir, qızı {daughter.full} ali məktəbin birinci kursunda ödənişli təhsil alır. Ailə {hamlet} kirayə qalır, {daughter.given:gen} təhsil haqqı üçün borca girmişlər. Ödənişlərin {p.account} nömrəli hesaba yönəldilməsi xahiş olunur.',
      'Cavabdeh tərəf ({d.full}, VÖEN {d.voen}) iddianı qəbul etməmişdir. {rep.sg} bildirmişdir ki, [müddətli müqavilənin bitməsi barədə bildiriş {notice} tarixdə elektron sistemdə {etag} nömrəsi ilə qeydə alınmış və {ip} ünvanlı terminaldan açılmışdır|{notice} tarixli bildiriş ({etag}) iddiaçının kabinetində {ip} ünvanından oxunmuşdur]. Artıq saatlar barədə jurnalı isə {rep.surname} etibarsız saymışdır, çünki orada baş mexanikin imzası yoxdur.',
      'Şahid qismində çağırılmış kadr işləri üzrə menecer {manager.full} demişdir: “Qərarı mən yox, üzgüçülük xidmətinin rəisi verdi. Rəis isə {chiefis}. O mənə açıq dedi ki, xəstə adamı gəmiyə qaytarmaq olmaz.” [{manager.given} xanım sonra sözlərini yumşaldaraq, bunu yorğunluqdan dediyini ehtimal etmişdir.|{manager.surname:gen} yaddaşında bu söhbət reys siyahısının tutulduğu gündən qalmışdır.]',
      'Motorçu {mate.full} növbələrin altı saatdan bir dəyişdiyini, {matewith} yanaşı çoxlarının növbədən kənar işlədiyini təsdiqləmişdir. Fırtına zamanı {wave} göyərtəni aşanda belə {p.gs} aşağıda nasosları işlək saxlamışdır. {mate.surname} hesab edir ki, {chief.init} bu saatların hamısını bilirdi. [Onun deməsincə, evə sağ qayıtmaq yeganə {luck} sayılırdı.|Hər kəs üçün ən böyük nemət, şahidin sözü ilə desək, {luck} deyil, adi yuxu idi.]',
      {
        p: 'Kapitan {captain} (pasportu {foreigner}, işləmək üçün fərdi icazəsi {permit}) yazılı izahatında heyətin iş qrafikini təsdiq etmiş, {cook} barəsində də eyni vəziyyətin olduğunu göstərmişdir.',
        chance: 0.85,
      },
    ],
    reasoning: [
      '[İş üzrə toplanmış sübutları|Tərəflərin dediklərini və yazılı sübutları] hərtərəfli götür-qoy edən məhkəmə aşağıdakı nəticəyə gəlmişdir.',
      'Azərbaycan Respublikası Əmək Məcəlləsinin 45-ci maddəsinə görə, əmək müqaviləsi müddəti müəyyən edilmədən və ya müəyyən müddətə bağlana bilər, 73-cü maddəyə görə isə müddət qurtardıqdan sonra əmək münasibətləri davam edirsə və tərəflərdən heç biri bir həftə ərzində onun xitamını tələb etmirsə, müqavilə əvvəlki müddətə uzadılmış sayılır. Gəmi heyətinin əməyinə {shipping} və {convention} də şamil olunur.',
      'Tibbi rəyi {clinic} həkim komissiyası vermişdir: sənəddə iddiaçının üzməyə yararlılığı məhdudlaşdırılmamışdır. Reysin jurnalından {p.init:gen} növbədənkənar {hours} saat işlədiyi görünür.',
      {
        p: 'Bildirişin yetirilməsi müddətin bitdiyi gündən gec baş vermişdir; həmin vaxt {p.surname} artıq növbəti reysin siyahısına salınmışdı. {manager.sg:gen} ifadəsi əsl səbəbin xəstəlik olduğunu üzə çıxarır, bu isə müqavilənin ləğvi üçün əsas deyildir.',
        only: ['granted'],
      },
      {
        p: 'İşə bərpaya dair tələb əsassızdır, çünki bildiriş {p.surname:dat} vaxtında çatdırılmışdır. Artıq iş saatları isə {mate.init} və {captain} tərəfindən təsdiqləndiyindən bu hissədə ödəniş tutulmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'İddiaçı müqavilənin bitdiyini imza ilə təsdiq etmiş, {p.gs:dat} son hesablaşma ödənilmişdir. Jurnaldakı qeydlərin bir hissəsini {mate.surname} özü yazdığından onlara istinad etmək olmaz; {chief.init} {chiefToo} belə tapşırıq verdiyini inkar etmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Əmək Məcəlləsinin 45, 73, 165, 300-cü və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        'İddia tam təmin edilsin.',
        '{ended} tarixli {orderno} nömrəli əmr ləğv olunsun, {p.full} əvvəlki işinə bərpa edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə iş buraxma müddəti üçün {absence}, artıq iş vaxtı üçün {overtime} tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin, {p.full:dat} artıq iş vaxtı üçün {overtime} ödənilməsi {d.full:gen} üzərinə qoyulsun.',
        'Qalan tələblər rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} iddiası əsassız hesab edilərək rədd olunsun.'],
    },
    traps: ['foreign-name', 'colon-list', 'ship-name', 'word-names'],
  },
];
