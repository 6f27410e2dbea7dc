import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { doubled, named, renamed, starredCard } from './named-forms.ts';
import { written } from './written-forms.ts';

/** A house with flats, the woman who collects its money, and the one who wrote of her. */
function residents(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 39, maxAge: 61 });
  return {
    p,
    d: person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 62 }),
    husband: person('husband', { sex: 'm', surname: p.name.surname, minAge: 42 }),
    nephew: person('nephew', { role: 'şahid', sex: 'm', maxAge: 27 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 33 }),
    old: renamed(
      make,
      person('old', { sex: 'f', minAge: 70, maxAge: 84 }),
      ...['Tükəzban', 'Şahnabat', 'Balaxanım', 'Məsməxanım', 'Gülsabah'],
    ),
    bride: person('bride', { sex: 'f', maxAge: 40 }),
    seller: person('seller', { sex: 'm', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function chatPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    warrant: of.document('warrant', `${n(6)}`, `AV-${n(5)}`, `${n(3)}/${n(4)}`),
    minutes: of.document('minutes', `${n(1)}/${n(2)}`, `SY-${n(2)}`, `0${n(1)}`),
    view: of.document('view', `${n(1)}B-${n(3)}`, `${n(4)}/${n(2)}-N`, `${n(5)}`),
    receipt: of.document('receipt', `KM-${n(6)}`, `${n(7)}`),
    receipt2: of.document('receipt2', `KM-${n(6)}`, `0${n(6)}`),
    letter: of.document('letter', `RR${n(9)}AZ`, `AZ${n(7)}`, `${n(5)}-${n(3)}`),
    opinion: of.document('opinion', `D-${n(3)}/${n(2)}`, `${n(4)}-dil`, `${n(5)}`),
    reply: of.document('reply', `ÜŞ-${n(2)}/${n(5)}`, `${n(2)}-${n(2)}-${n(4)}/out`, `${n(6)}`),
    repair: of.contract('repair', `LT-${n(3)}`, `${n(2)}-L/${n(2)}`, `${n(4)}/2`),
    line: of.phone('line', `99455${n(7)}`, `70 ${n(3)} ${n(2)} ${n(2)}`, `0-51-${n(3)}-${n(4)}`),
    page: of.network('page', `fb.example/bizim.mehelle.${n(3)}`, `@heyet_xeberi${n(2)}`),
    ip: of.network('ip', `5.191.${n(2)}.1${n(2)}`, `109.205.1${n(2)}.${n(2)}`),
    car: of.plate('car', `77-OS-${n(3)}`, `99 JD ${n(3)}`, `10TA${n(3)}`),
    complex: of.place(
      'complex',
      '“Göyqurşağı” yaşayış kompleksində',
      '“Araz” univermağının yanındakı doqquzmərtəbəli binada',
      '“Dəmirçi qülləsi” binasında',
      '3-cü mikrorayonun “Təyyarəçilər evi” adlanan binasında',
    ),
  };
}

/** A treasurer of a house asks the one who called her a thief to take it back. */
const HONOUR: Family = {
  key: 'tenth-treasurer-honour',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Qeyri-əmlak hüquqları - Şərəf, ləyaqət və işgüzar nüfuzun müdafiəsi',
  outcomes: { granted: 2, 'partly-granted': 3 },
  cast: {},
  facts: (make) => {
    const people = residents(make);
    return {
      ...people,
      ...chatPapers(make),
      lift: make.company('lift', 'work'),
      operator: make.company('operator', 'telecom'),
      mechanicreg: named(make, people.mechanic, 'initialled'),
      nephewtail: named(make, people.nephew, 'tail'),
      oldbehind: written(make, people.old, 'behind'),
      phalf: named(make, people.p, 'half'),
      couple: nameWith(make, people.p, 'surname', 'gil-loc'),
      constitution: stays(make, 'Konstitusiyanın 46 və 47-ci maddələri'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun 14 may 1999-cu il tarixli 7 saylı qərarı'),
      leaves: stays(make, '(i.v. 9-41)'),
      meeting: make.day(420, 520),
      posted: make.day(150, 210),
      sent: make.day(110, 140),
      each: make.money(40, 120, 5),
      moral: make.money(2000, 8000, 500),
      reduced: make.money(300, 1200, 100),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen} ({warrant} №-li order), cavabdeh {d.full:gen} iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı şərəf və ləyaqətin müdafiəsi, yayılmış məlumatların təkzibi və mənəvi ziyanın ödənilməsi tələblərinə dair mülki işə',
  story: [
    'Tərəflərin mübahisə etmədiyi hallar. İddiaçı {p.full} ({p.birthdot} təvəllüdlü, FİN-i {p.fin}) {complex} mənzil sahibidir. Sakinlərin {meeting} tarixli yığıncağı ({minutes} saylı protokol) onu bina üzrə xəzinədar seçib. Liftin təmiri üçün hər mənzildən {each} yığılıb, {lift} ilə {repair} nömrəli müqavilə bağlanıb. Cavabdeh {d.full} özü {d.address} ünvanında qalır, binadakı mənzilini kirayə verir; sakinlərin WhatsApp qrupunda {line} nömrəsi ilə yazışır.',
    'Mübahisəli yazılar. Notarius {notary.full:gen} reyestrdə {view} nömrəsi ilə qeydə alınmış baxış protokoluna əsasən {posted:loc} qrupda aşağıdakılar yazılıb (imla saxlanılır):\n21:14 – ay camaat {p.given} xanım lift pulunun yarısını cibinə qoyub;\n21:16 – soruşun görək {husband.given} təzə maşını hansı pula alıb;\n21:40 – sübut istəyirsiz? {mechanic.given} usta özü dedi mənə.\n[Bir saat keçməmiş|Həmin gecə] eyni mətn {page} səhifəsinə də qoyulub, yanında {p.gs:gen} şəkli.',
    'İddiaçının dedikləri. Yazılardan sonra qonşular {couple} bayram süfrəsinə də gəlməyiblər, beşinci mərtəbənin sakini {old.full} isə pilləkəndə “mənim payımı qaytar” deyib. Halbuki ustaya çatan hər manatın kassa mədaxil qəbzi vardır: {receipt} və {receipt2}. Ərinin {car} nişanlı maşını təmirdən xeyli əvvəl {seller.full:abl} hissə-hissə ödəniş şərti ilə alınıb. {sent:loc} cavabdehə göndərilən sifarişli məktub (izləmə nömrəsi {letter}) cavabsız qalıb. {p.init} təkzibin həm qrupda, həm səhifədə verilməsini, {moral} mənəvi ziyanın {p.account} hesabına köçürülməsini istəyir.',
    'Cavabdehin dedikləri. “Mən sual vermişəm, heç kimə oğru deməmişəm.” Səhifə onun yox, bacısı oğlu {nephew.full:gen} imiş, telefonu da evdə kim gəldi götürürmüş. Lift [üç aydan sonra|yenə] dayandığına görə narazılıq əsaslıdır, hesabatı isə {p.surname} yalnız payızda qapıya yapışdırıb. Əlaqə üçün {d.phone} nömrəsini və {d.email} ünvanını göstərib, iddianın rədd edilməsini xahiş edib.',
    'Şahidlərə suallar və onların cavabları.\nSual: Təmir pulunu kim götürüb? {mechanicreg}: Nağd pul görməmişəm, hamısı idarənin kassasına gedib. {d.given} qardaşa da belə bir söz deməmişəm.\nSual: Yazıları nə vaxt oxumusunuz? {oldbehind}: Mən oxuya bilmirəm, gəlinim {bride.given} oxudu, özü də gülə-gülə.\nSual: Səhifənin şifrəsi kimdədir? {nephewtail}: Şifrəni dayım bilir, o axşam da telefonumu {d.given} dayıma vermişdim.',
    'Yazılı sübutlar {leaves}. Ekspert-dilçi {expert.full:gen} {opinion} saylı rəyinə görə “cibinə qoyub” sözləri sual yox, fakt barədə iddiadır. {operator:gen} {reply} nömrəli cavabında {line} nömrəsinin cavabdehin adına olduğu, səhifəyə həmin saatda {ip} ünvanından, yəni onun ev internetindən daxil olunduğu göstərilib.',
  ],
  reasoning: [
    'Mülki Məcəllənin 23-cü maddəsi şərəfini ləkələyən məlumatın təkzibini tələb etmək hüququnu hər kəsə verir; məlumatın doğruluğunu onu yayan sübut etməlidir. {constitution} bu hüquqla fikir azadlığı arasında tarazlığı qoruyur, {plenum} isə faktla rəyin fərqləndirilməsini tələb edir.',
    'Cavabdeh {d.sg} pulun mənimsənildiyini təsdiq edən heç bir sənəd göstərməmişdir. İstinad etdiyi {mechanic.init} onun sözünü inkar etmiş, {nephew.given} isə telefonun kimdə olduğunu birbaşa bildirmişdir. Ona görə yazıların müəllifi məhz {d.init} sayılmalıdır.',
    {
      p: '{phalf} barəsində yayılanlar ən azı iki yüz nəfərin oxuduğu yerdə qalmış, silinməmişdir. Tələb olunan məbləğ [ağlabatandır|şişirdilmiş deyil].',
      only: ['granted'],
    },
    {
      p: 'Səhifənin {nephew.full:dat} aid olması sübut edildiyindən təkzib yalnız qrupda verilməlidir. Mənəvi ziyanın miqdarına gəldikdə, {p.init:gen} vəzifədən getməməsi və {old.surname} ilə barışması nəzərə alınmalıdır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Mülki Məcəllənin 21, 23-cü, Mülki Prosessual Məcəllənin 14, 77, 217, 218, 220-ci maddələrini tətbiq edərək, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.caps} {p.full} barəsində yaydığı məlumatı sakinlərin qrupunda və {page} səhifəsində on gün müddətində təkzib etsin.',
      '{d.full:abl} {p.full:gen} xeyrinə {moral} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {d.full} (FİN-i {d.fin}) yaydığı məlumatı sakinlərin qrupunda təkzib etsin, ondan {p.full:gen} xeyrinə {reduced} alınsın. Qalan tələb rədd edilsin.',
    ],
  },
  note: 'civil',
  traps: ['direct-speech', 'messages', 'honorific'],
};

/** A dead man's children: one stayed, one married near, one went abroad. */
function heirs(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 66, maxAge: 80 });
  const { surname, given: father } = dead.name;
  const husband = person('husband', { sex: 'm', minAge: 45 });
  const born = person('p', {
    ...{ role: 'iddiaçı' as const, sex: 'f' as const, surname, father },
    ...{ minAge: 37, maxAge: 48 },
  });
  return {
    ...{ dead, husband },
    p: doubled(born, husband.name.surname.replace(/([eo]v)$/u, '$1a')),
    d: person('d', { role: 'cavabdeh', sex: 'm', surname, father, house: true, minAge: 35 }),
    sister: person('sister', { role: 'üçüncü şəxs', sex: 'f', father, minAge: 34 }),
    aunt: renamed(
      make,
      person('aunt', { role: 'şahid', sex: 'f', surname, minAge: 60 }),
      ...['Zərqələm', 'Xanımsoltan', 'Bikə', 'Mehparə', 'Şəkərxanım'],
    ),
    cousin: person('cousin', { sex: 'm', surname, minAge: 30 }),
    neighbour: person('neighbour', { sex: 'm', minAge: 50 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 30 }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    consul: person('consul', { kind: 'keep', sex: 'm' }),
  };
}

function heirPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deathcert: of.document('deathcert', `OM № ${n(6)}`, `ÖL ${n(7)}`, `${n(8)}`),
    record: of.document('record', `${n(3)}`, `${n(2)}/ö`, `1${n(2)}-3`),
    birthcert: of.document('birthcert', `I-ГЯ № ${n(6)}`, `II-БН ${n(6)}`, `DĞ № ${n(6)}`),
    landcert: of.document('landcert', `JN-${n(3)} № ${n(8)}-${n(5)}`, `TM № ${n(6)}A`),
    house: of.property('house', `7${n(11)}`, `${n(3)}-${n(5)}`, `${n(2)}/${n(4)}-H`),
    passport: of.document('passport', `C0${n(7)}`, `P${n(7)}`),
    newpassport: of.document('newpassport', `C0${n(7)}`, `C ${n(8)}`),
    ticket: of.document('ticket', `771-${n(10)}`, `ET ${n(8)}`, `${n(2)}A${n(5)}`),
    transfer: of.document('transfer', `${n(3)}-${n(3)}-${n(3)}`, `KÇ ${n(8)}`, `${n(9)}`),
    proxy: of.document('proxy', `K-${n(4)}`, `${n(3)}-e/${n(2)}`, `2-${n(4)}`),
    refusal: of.document('refusal', `${n(2)}/i`, `NQ-${n(3)}`, `${n(4)}-01`),
    share: of.document('share', `2v-${n(4)}`, `${n(5)}`, `V/${n(3)}/${n(2)}`),
    car: of.plate('car', `61 BT ${n(3)}`, `33-DA-${n(3)}`, `25 KE ${n(3)}`),
    profile: of.network('profile', `ok.example/profile/${n(9)}`, `vk.example/id${n(8)}`),
    card: starredCard(make, 'card'),
    call: of.phone('call', `+7 9${n(2)} ${n(3)}-${n(2)}-${n(2)}`, `8-9${n(2)}-${n(3)}-${n(4)}`),
    village: of.place(
      'village',
      ...(['Qaraqoyunlu kəndində', 'Aşağı Göycəli kəndində', 'Bozalqanlı kəndində'] as const),
      ...['Təzəkənd obasında', 'Qızılhacılı qəsəbəsində'],
    ),
    town: of.place('town', 'Corat qəsəbəsində', 'Hacı Zeynalabdin qəsəbəsində', 'Nübar kəndində'),
  };
}

/** A daughter abroad asks for a new term to accept her father's estate. */
const LATE_HEIR: Family = {
  key: 'tenth-late-heir',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Vərəsəlik hüququ - Mirasın qəbulu üçün müddətin bərpası',
  outcomes: { granted: 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const people = heirs(make);
    const death = lifeDay(make, 'dead', 1, 2);
    const landlord = foreigner(make, 'landlord', [
      ['Ildar', 'Şayxutdinov'],
      ['Lyubov', 'Xoroşilova'],
      ['Rinat', 'Zaripov'],
      ['Tamara', 'Pestryakova'],
    ]);
    return {
      ...people,
      ...heirPapers(make),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ landlord: landlord.full, landlordsurname: landlord.surname },
      maiden: make.mark(
        people.dead.name.surname.replace(/([eo]v)$/u, '$1a'),
        ...(['person', 'direct', 'p'] as const),
      ),
      sisterreg: named(make, people.sister, 'register'),
      auntpass: named(make, people.aunt, 'passport'),
      neighbourabbr: written(make, people.neighbour, 'abbreviated'),
      cousinfold: named(make, people.cousin, 'folded'),
      kids: nameWith(make, people.dead, 'surname', 'plural-gen'),
      home: nameWith(make, people.d, 'given', 'gil-dat'),
      code: stays(make, 'Mülki Məcəllənin 1246-cı maddəsi'),
      notariat: stays(
        make,
        '“Notariat haqqında” 26 noyabr 1999-cu il tarixli 762-IQ saylı Qanunun',
      ),
      informed: make.day(120, 150),
      filed: make.day(50, 80),
      city: make.dice.pick(['Kazan', 'Həştərxan', 'Saratov', 'Tümen', 'Ufa']),
      hectares: make.dice.pick(['0,46', '1,12', '0,83', '2,05']),
      sent: make.dice.int(15, 60) * 1000,
    };
  },
  present:
    'iddiaçının etibarnamə ({proxy} №) üzrə nümayəndəsi {agent.full:gen}, cavabdeh {d.full:gen}, üçüncü şəxs {sister.full:gen} iştirakı ilə, iddiaçının özünün iştirakı olmadan,',
  subject:
    '{p.full:gen} {d.full:dat} qarşı mirasın qəbulu müddətinin bərpası və vərəsəlik şəhadətnaməsinin qismən etibarsız hesab edilməsi tələblərinə dair işə',
  story: [
    'Miras qoyan {dead.full} {deathyear} {deathday} tarixində {village} ölmüşdür (ölüm haqqında şəhadətnamə {deathcert}, akt qeydi № {record}). {kids} üç övladından:\na) {d.full} – cavabdehdir, ata evində yaşayır;\nb) {sisterreg} – {town} ərdədir, iddiaya etiraz etmir;\nc) {p.full} (qızlıq soyadı {maiden}, doğum şəhadətnaməsi {birthcert}) – iddiaçıdır, on ildən çoxdur ki, əri {husband.gs} ilə {city} şəhərində məskunlaşıb.',
    'Mirasın tərkibi: daşınmaz əmlakın dövlət reyestrində {house} nömrəsi altında qeydə alınmış ev; {landcert} saylı şəhadətnamə üzrə {hectares} hektar pay torpağı; “Niva” avtomobili, dövlət nişanı {car}. Hamısı üzrə vərəsəlik şəhadətnaməsini (reyestr qeydi {share}) notarius {notary.full} təkcə cavabdehin adına vermişdir.',
    'İddianın əsasları. {p.gs} {filed:loc} verdiyi ərizədə göstərmişdir ki, yas yerindən ona xəbər çatdırılmayıb, qardaşı zənglərini açmayıb. Hadisəni {informed:loc} əmisi arvadı {aunt.full} sosial şəbəkədə ({profile}) yazıb. İddiaçı o vaxt {landlord} adlı şəxsdən kirayə götürdüyü otaqda qeydiyyatda idi, {passport} nömrəli pasportunun vaxtı keçdiyindən sərhədi keçə bilməyib. Konsul {consul.full} ona yenisini – {newpassport} – verəndən sonra ilk təyyarə ilə gəlib (bilet № {ticket}). Notarius isə {refusal} nömrəli qərarla müddətin ötdüyünü bildirib.',
    'Cavabdehin mövqeyi. {d.sg} (yaşadığı yer: {d.address}; FİN {d.fin}; tel.: {d.phone}) iddianı tanımamışdır. Onun izahına görə, bacısı atalarının ölümünü elə ertəsi gün bilib, ehsan üçün {card} kartından {sent} rubl göndərib (köçürmənin kodu {transfer}), pulu {cousin.full} çıxarıb gətirib. {landlordsurname} ilə kirayə müqaviləsini isə sonradan düzəldiblər.',
    'Dindirilənlər:\n{auntpass} – {p.given} yazana qədər susduğunu, çünki {d.given} “bacıma heç nə yazmayın” deyə hamıya tapşırdığını söylədi;\n{neighbourabbr} – çadırı qurana kömək edib; yas günü {d.given:gen} telefonuna {call} nömrəsindən zəng gəldiyini, amma açılmadığını dedi;\n{cousinfold} – pulun ehsana yox, borcun qaytarılmasına görə göndərildiyini, onu {home} verdiyini bildirdi;\n{driver.full} – hava limanından {p.surname:acc} kəndə özü aparıb, qadın yolboyu “atam sağdırmı” deyə soruşub.',
    {
      p: 'Nümayəndə {agent.init} əlavə etdi ki, telefon danışıqlarının çıxarışında {dead.init:gen} ölümündən sonra iki ay ərzində bacı ilə qardaş arasında bircə cavablandırılmış zəng yoxdur.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{code} mirasın açıldığı gündən hesablanan müddətin üzrlü səbəbdən buraxıldıqda bərpasına yol verir. Uzaqda yaşamaq özlüyündə üzrlü səbəb deyil; məhkəmə vərəsənin mirasın açılmasından xəbərsiz qalıb-qalmadığını araşdırmalıdır.',
    'Notarius {notary.init} digər vərəsələr barədə cavabdehin dediyi ilə kifayətlənmiş, {notariat} tələb etdiyi sorğunu göndərməmişdir. Bu, şəhadətnamənin taleyini öz-özünə həll etmir.',
    {
      p: '{aunt.init} və {driver.init} eyni vaxtı göstərirlər, köçürmə üzrə sənəddə isə “ehsan” sözü yoxdur. {p.sg:gen} məhkəməyə xəbəri biləndən sonra altı ay keçməmiş gəldiyi üçün müddət bərpa edilməli, şəhadətnamə onun payına, yəni mirasın 1/3 hissəsinə düşən qədər etibarsız sayılmalıdır; {sister.init} öz payından imtina etmişdir.',
      only: ['granted'],
    },
    {
      p: 'Pulun köçürüldüyü gün ölümdən iki gün sonraya düşür. {cousin.given} bunun borc olduğunu desə də, borcu təsdiq edən yazı göstərməmiş, {aunt.surname:gen} dediyi isə öz yazışması ilə düz gəlmir. Beləliklə, {p.surname} mirasın açıldığını bilirdi.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 1133, 1243, 1246-cı, Mülki Prosessual Məcəllənin 217–220-ci maddələri əsasında məhkəmə',
  operative: {
    granted: [
      '{dead.full:abl} qalmış mirasın qəbulu üçün {p.full:gen} buraxdığı müddət bərpa edilsin.',
      '{d.caps:gen} adına verilmiş {share} reyestr nömrəli şəhadətnamə mirasın 1/3 hissəsində etibarsız hesab edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
  traps: ['relatives', 'double-surname', 'list'],
};

export const TENTH_CIVIL: readonly Family[] = [HONOUR, LATE_HEIR];
