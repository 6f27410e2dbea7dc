import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { sometimesRare } from './obligation-marks.ts';

/** Who lent and who wrote the receipt, those who sat by, and those whose money it was. */
function lenders(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 36, maxAge: 68 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 42, maxAge: 60 });
  return {
    p,
    d,
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 40, maxAge: 58 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father },
      ...{ minAge: 34, maxAge: 66 },
    }),
    host: person('host', { role: 'şahid', sex: 'm', minAge: 40, maxAge: 70 }),
    partner: person('partner', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 58 }),
    buyer: person('buyer', { minAge: 30, maxAge: 64 }),
    cashier: person('cashier', { sex: 'f', minAge: 23, maxAge: 50 }),
    creditor: person('creditor', { sex: 'm', minAge: 35, maxAge: 66 }),
    daughter: person('daughter', {
      ...{ sex: 'f' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 18, maxAge: 22 },
    }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26, maxAge: 54 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    constable: person('constable', { kind: 'keep', sex: 'm' }),
  };
}

function loanPapers(make: Make) {
  const { paper, phone, contract, plate } = fillersOf(make);
  return {
    proxy: paper('proxy', '####', 'E-#####', '#/####-x'),
    order: paper('order', '######', 'VA ####', '##/#####'),
    opinion: paper('opinion', '#####', '####-XŞ', '##/###-x'),
    refusal: paper('refusal', '####', 'R-###/##', '##-####'),
    slip: paper('slip', '######', 'K-#####', '##/####'),
    statement: paper('statement', '#####', 'Ç-####', '####/h'),
    demand: paper('demand', '###', 'T-###', '##/##'),
    permit: paper('permit', 'MYİ ######', 'MYİ №######'),
    sale: contract('sale', 'AS-####', '#-####', '###/##'),
    car: plate('car', '90-@@-###', '77-@@-###', '10-@@-###'),
    wrote: phone('wrote', '050-###-##-##', '+994 77 ### ## ##', '(070) ### ## ##'),
  };
}

function loanPlaces(make: Make) {
  return {
    djob: told(
      ...([make, 'workplace', 'd', 'nom'] as const),
      ...(['“Qızıl Buğda” çörəkxanasının sahibi', 'mərkəzi bazarda qəssab'] as const),
      ...(['“Foto-Əsr” studiyasında operator', 'toyuqçuluq təsərrüfatının baş baytarı'] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...(['“28 May” qaz yatağında buruq ustası', 'istefada olan gömrük işçisi'] as const),
      ...(['6 saylı idman məktəbində güləş məşqçisi', 'dövlət dram teatrının aktyoru'] as const),
    ),
    tea: told(
      ...([make, 'place', 'tea', 'loc'] as const),
      ...(['“Çinaraltı” çayxanasında', 'dəmiryol vağzalının yanındakı kafedə'] as const),
      ...(['Dağüstü parkdakı çayxanada', '“Kənd Evi” istirahət mərkəzində'] as const),
    ),
    shop: told(
      ...([make, 'place', 'shop', 'loc'] as const),
      ...(['Zarat kəndində', 'Yuxarı Gövhər qəsəbəsində', 'Qarağac kəndində'] as const),
    ),
    study: told(
      ...([make, 'workplace', 'daughter', 'loc'] as const),
      ...(['Tibb Universitetində', 'Dillər Universitetində', 'Memarlıq Universitetində'] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'd', 'nom'] as const),
      ...(['ürək işemiyası', 'bel fəqərəsinin yırtığı', 'böyrək daşı', 'mədə qanaxması'] as const),
    ),
  };
}

function loanNames(make: Make, people: ReturnType<typeof lenders>) {
  const { p, d, host, partner, buyer, creditor, brother } = people;
  return {
    partner: ofElsewhere(make, partner, [
      ...[undefined, undefined, undefined],
      ...([
        ['Hosseynzadegan', 'Behruz'],
        ['Kılıç', 'Tarkan'],
        ['Tsiklauri', 'Levan'],
      ] as const),
    ]),
    creditor: sometimesRare(
      make,
      creditor,
      0.3,
      ['Mehralıoğlu', 'Hidayətulla'],
      ['Dursunlu', 'Cəmşid'],
    ),
    buyer: ofElsewhere(make, buyer, [
      ...[undefined, undefined, undefined, undefined],
      ...(buyer.sex === 'm'
        ? ([['Ryabinin', 'Anatoli']] as const)
        : ([['Ryabinina', 'Vera']] as const)),
    ]),
    dsigned: said(make, d, `${d.name.surname} ${d.name.given.slice(0, 1)}.`),
    ptail: tail(make, p, 'gen'),
    dtail: tail(make, d, 'dat'),
    pabl: tail(make, p, 'abl'),
    pwith: nameWith(make, p, 'gs', 'with'),
    hosthome: standing('loc', nameWith(make, host, 'given', 'gil-loc')),
    brotherwith: nameWith(make, brother, 'given', 'with'),
    dcall: said(make, d, make.dice.pick(['Qəssab', 'Uzundraz', 'Çörəkçi'])),
  };
}

/** A receipt written by hand among acquaintances: was the money handed over, or was an old debt put into other words. */
const LOAN_RECEIPT: Family = {
  key: 'sixteenth-cassation-loan-receipt',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - Borc müqaviləsi',
  outcomes: { upheld: 4, remitted: 3, changed: 1 },
  cast: {},
  note: 'final',
  facts: (make) => {
    const people = lenders(make);
    return {
      ...people,
      ...loanPapers(make),
      ...loanPlaces(make),
      ...loanNames(make, people),
      code: stays(make, 'Mülki Məcəllənin 732, 733 və 739-cu maddələrinə'),
      written: make.day(900, 1300),
      due: make.day(600, 800),
      claimed: make.day(380, 460),
      mid: make.day(95, 140),
      lodged: make.day(45, 80),
      bank: make.company('bank', 'bank'),
      sum: make.money(7000, 48000, 500),
      part: make.money(1000, 4500, 100),
      percent: make.money(400, 2600, 10),
      carsum: make.money(9000, 26000, 100),
      lines: make.dice.int(5, 11),
    };
  },
  present:
    'kassasiya şikayətini vermiş cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} (order № {order}), iddiaçının nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı tilxat üzrə borcun və faizin tutulması tələbinə dair {middle:gen} {mid} tarixli qətnaməsindən cavabdehin kassasiya şikayəti üzrə mülki işə',
  story: [
    '{p.full} (FİN {p.fin}, {pjob}, {p.address}, tel. {p.phone}) {claimed} tarixdə {below:dat} iddia ərizəsi ilə müraciət edib. O bildirmişdir ki, [çoxdankı tanışı|uzun illər tanıdığı] {d.full:dat} {written:loc} {sum} borc vermiş, cavabdeh öz əli ilə tilxat yazmış, pulu {due} tarixinədək qaytarmağı öhdəsinə götürmüşdür, lakin yalnız {part:acc} qaytarmışdır.',
    'İşə əlavə edilmiş {lines} sətirlik tilxatın mətni belədir: “Mən, {d.full}, şəxsiyyət vəsiqəsi {d.idcard}, {d.address} ünvanında yaşayan, {p.full:abl} {sum} nağd pul aldım, vaxtında qaytaracağam. Şahidlər: {host.gs}, {partner.gs}. İmza: {dsigned}”. [Tilxatda tarix rəqəmlə, məbləğ həm də yazı ilə göstərilib.|Tilxat dəftər vərəqində göy qələmlə yazılıb.]',
    '[İddiaçı pulun mənbəyini belə izah etmişdir|{p} pulu haradan tapması barədə suala belə cavab vermişdir]: {car} nişanlı avtomobilini {buyer.full:dat} {carsum:dat} satmış ({sale} nömrəli müqavilə, notarius {notary.full}), pulu {bank.full:gen} filialında {p.account} nömrəli hesabından kassir {cashier.full} vasitəsilə çıxarmışdır (kassa orderi {slip}). Qalanını qardaşı {brother.full} ({brother.phone}) verib.',
    'Cavabdeh {d.sg} ({d.birthdot} təvəllüdlü, FİN {d.fin}, {djob}) [iddianı tanımamışdır|tələbi rədd etmişdir]. Onun dediyinə görə, heç bir pul almayıb: {pwith} birgə heyvan alverində zərərə düşüblər, {ptail} hissəsini də onun boynuna qoyublar. Tilxatı {tea} [təzyiq altında|{brotherwith} mübahisədən sonra] yazıb. Həmin il {ill} ilə əməliyyat olunduğundan, {study} oxuyan qızı {daughter.full:gen} təhsil haqqını ödəməyə belə imkanı olmayıb.',
    '[Şahid {host.full} ifadə vermişdir ki|İlk dəfə dindirilən şahid {host.full} demişdir ki], tilxat yazılanda {hosthome} deyil, çayxanada oturmuşdular, {p.given} zərfi stolun üstünə qoyub, {d.given} sayıb cibinə qoyub. Şahid {partner.full} (icazə {permit}) isə göstərmişdir ki, zərfi görüb, [içindəki məbləği bilmir|pulun sayıldığını görməyib]; [bazarda “{dcall}” ləqəbi ilə tanınan cavabdehin|onun bildiyinə görə, {d.surname:gen}] {creditor.full:dat} də borcu olub, {creditor.surname} {shop} onun dükanına gəlib-gedirdi.',
    '[Cavabdehin arvadı|{d.surname:gen} həyat yoldaşı] {wife.full} [deyib ki|dindirilərkən bildirib ki], {p.surname} evlərinə gəlib “{d.given} gəlsin, danışaq” deyirdi, {wrote} nömrəsindən hədə məzmunlu mesajlar gəlib. Bununla bağlı müraciətə sahə müvəkkili {constable.init} baxmış, {refusal} nömrəli qərarla cinayət işinin başlanması rədd edilmişdir. {wife.given} xanım {daughter.given:gen} də [söhbəti eşitdiyini|mesajları oxuduğunu] bildirib. [Məhkəməyədək iddiaçı {dtail} {demand} nömrəli tələbnamə göndərib.|İddiadan əvvəl {d.email} elektron ünvanına {demand} nömrəli tələbnamə göndərilib.]',
    '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə (hakim {belowjudge.init}) {d.full:abl} {p.full:gen} xeyrinə {sum} əsas borc və {percent} faiz tutulmuşdur. Məhkəmə xətşünas ekspert {expert.full:gen} {opinion} nömrəli rəyinə əsaslanmışdır: mətni və imzanı {d.init} [icra edib|adi vəziyyətdə icra edib]. {middle:gen} {mid} tarixli qətnaməsi ilə bu qətnamə dəyişdirilmədən saxlanılmışdır.',
    { p: 'Şikayətin əsasları', heading: true },
    'Vəkil {adv.init} {lodged} tarixli kassasiya şikayətində göstərir ki, {pabl} pulun alınması {bank.short:gen} {statement} nömrəli çıxarışı ilə təsdiqlənmir: hesabdan çıxarış tilxatdan iki ay əvvələ aiddir, {cashier.surname} dindirilməyib, {partner.gs:gen} ifadəsinə qiymət verilməyib. {agent.sg} şikayətə etiraz edərək [{host.surname:gen} ifadəsinin kifayət etdiyini|{d.surname:gen} qismən ödənişi ilə borcu tanıdığını] bildirmişdir.',
  ],
  reasoning: [
    'Kassasiya kollegiyası {code} istinad edərək göstərir ki, borc müqaviləsi pulun verildiyi andan bağlanmış sayılır; borcalanın yazdığı tilxat pulun verilməsini təsdiq edən sənəddir, pulun alınmadığını sübut etmək isə borcalanın üzərinə düşür.',
    {
      p: 'Məhkəmələr {host.init:gen} ifadəsini, {expert:gen} rəyini və {part:gen} qaytarıldığını birlikdə qiymətləndirmişlər. {wife.init} və {daughter:gen} dedikləri [təzyiqi təsdiq etmir|yazının məcburən yazıldığını göstərmir]. {creditor.init} ilə əlaqəli dəlil mübahisəyə aid deyil.',
      only: ['upheld'],
    },
    {
      p: 'Apellyasiya məhkəməsi {partner.gs} və {host:gen} ifadələri arasındakı ziddiyyəti aradan qaldırmamış, {buyer.gs:gen} dindirilməsi barədə vəsatəti cavabsız qoymuş, {brother.init:gen} hansı məbləği verdiyini aydınlaşdırmamışdır. İş yenidən baxılmalıdır.',
      only: ['remitted'],
    },
    {
      p: '{d.sg:gen} qaytardığı {part} əsas borcdan çıxılmamışdır, halbuki {p.surname} bunu iddia ərizəsində özü etiraf etmişdir. Bu hissədə qətnamə dəyişdirilməli, [{brother.surname:gen} payı isə nəzərə alınmamalıdır|{agent:gen} etirazı qəbul edilməməlidir].',
      only: ['changed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 403, 415, 416, 417 və 419-cu maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} kassasiya şikayəti təmin edilməsin, {middle:gen} {mid} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    remitted: [
      '{d.full:gen} kassasiya şikayəti təmin edilsin. {middle:gen} {mid} tarixli qətnaməsi ləğv edilsin və iş həmin məhkəməyə yeni baxışa göndərilsin.',
    ],
    changed: [
      'Kassasiya şikayəti qismən təmin edilsin, {middle:gen} {mid} tarixli qətnaməsi dəyişdirilsin: {d.full:abl} {p.full:gen} xeyrinə tutulan əsas borc {part} azaldılsın, qalan hissə dəyişdirilmədən saxlanılsın.',
    ],
  },
  traps: ['text-of-the-receipt', 'nickname', 'witnesses-without-patronymic'],
};

/** Cassation cases. */
export const SIXTEENTH_CASSATION: readonly Family[] = [LOAN_RECEIPT];
