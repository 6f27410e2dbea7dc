import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { CIVIL_FRAME, registered, shortly, spoken } from './spoken-names.ts';

/** A woman whose grandson was stung, the beekeeper next door, his brother, and the street. */
function beePeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 48, maxAge: 66, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 38, maxAge: 70, house: true });
  const son = person('son', { sex: 'm', surname: p.name.surname, minAge: 30, maxAge: 38 });
  return {
    ...{ p, d, son },
    child: person('child', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: son.name.given },
      ...{ minAge: 5, maxAge: 9 },
    }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.father },
      ...{ minAge: 35, maxAge: 60 },
    }),
    across: person('across', { role: 'şahid', sex: 'm', minAge: 45 }),
    corner: person('corner', { role: 'şahid', sex: 'f', minAge: 40 }),
    buyer: person('buyer', { sex: 'f', minAge: 30 }),
    doctor: person('doctor', { sex: 'f', minAge: 30 }),
    medic: person('medic', { sex: 'm', minAge: 25 }),
    clerkman: person('clerkman', { role: 'nümayəndə', sex: 'm', minAge: 30 }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function beePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const year = make.adopted.slice(0, 4);
  return {
    warrant: of.document('warrant', `VB-${n(5)}`, `${n(6)}`, `0${n(5)}`),
    pplot: of.property('pplot', `${n(12)}`, `40${n(10)}`, `${n(3)}${n(9)}`),
    dplot: of.property('dplot', `8${n(11)}`, `${n(12)}`),
    chart: of.document('chart', `${n(4)}/${year}`, `${n(5)}`, `${n(4)}-U`),
    emergency: of.document('emergency', `${n(7)}`, `${n(4)}-${n(4)}`, `TY-${n(6)}`),
    beepass: of.document('beepass', `ARI-${n(4)}`, `${n(3)}/${n(4)}`, `BAP ${n(5)}`),
    act: of.document('act', `${n(2)}`, `${n(3)}/B`, `${n(2)}-${n(3)}`),
    police: of.document('police', `M-${n(4)}`, `${n(5)}/${year}`, `${n(3)}-${n(2)}/${n(4)}`),
    letter: of.document('letter', `5-${n(2)}/${n(3)}`, `${n(4)}/03`, `B-${n(2)}/${n(4)}`),
    opinion: of.document('opinion', `${n(5)}`, `AM-${n(3)}/${year}`, `${n(4)}E`),
    truck: make.plate('truck'),
    photo: of.phone('photo', `050 ${n(3)} ${n(2)} ${n(2)}`, `+994 (70) ${n(3)}-${n(2)}-${n(2)}`),
    ill: of.sensitive(
      'ill',
      'arı zəhərinə qarşı ağır allergiya',
      'həşərat sancmasına qarşı anafilaktik reaksiya',
      'Kvinke ödemi',
    ),
    hospital: of.workplace(
      'hospital',
      'Mərkəzi Rayon Xəstəxanasının uşaq şöbəsinə',
      '3 saylı Uşaq Klinik Xəstəxanasına',
      'Respublika Müalicəvi Diaqnostika Mərkəzinin reanimasiya şöbəsinə',
    ),
    school: of.workplace(
      'school',
      '7 nömrəli tam orta məktəbin birinci sinfində',
      '16 saylı körpələr evi-uşaq bağçasında',
      'M.Ə.Sabir adına məktəbin hazırlıq qrupunda',
    ),
  };
}

/** A beekeeper in a row of houses: hives at the wall, and a child who was stung. */
const BEES: Family = {
  ...CIVIL_FRAME,
  key: 'thirteenth-neighbour-bees',
  category: 'Mülkiyyət hüququ - Qonşuluq hüququ, maneələrin aradan qaldırılması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const people = beePeople(make);
    const { child, corner } = people;
    return {
      ...people,
      ...beePapers(make),
      cornerof: spoken(make, corner, `${corner.name.surname} ${corner.name.given}`),
      childborn: make.mark(
        child.birthDate.split('-').reverse().join('.'),
        ...(['date', 'quasi', 'child'] as const),
      ),
      hives: make.dice.int(14, 62),
      metres: make.dice.pick(['1,5', '2', '2,8', '3']),
      stung: make.day(100, 140),
      complained: make.day(85, 95),
      inspected: make.day(60, 80),
      brought: make.day(700, 900),
      treat: make.money(240, 1400, 10),
      moral: make.money(2000, 6000, 500),
      part: make.money(500, 1500, 100),
      article: stays(make, 'Mülki Məcəllənin 170 və 171-ci maddələrinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {warrant}), cavabdeh {d.full:gen}, bələdiyyənin nümayəndəsi {clerkman.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı arı ailələrinin həyətyanı sahədən çıxarılması, müalicə xərcinin və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} məhkəməyə iddia ərizəsi ilə müraciət edərək bildirmişdir|Məhkəməyə daxil olmuş iddia ərizəsində {p.full} göstərmişdir] ki, o, {p.address} ünvanında yerləşən fərdi yaşayış evinin (reyestr nömrəsi {pplot}) mülkiyyətçisidir və burada oğlu {son.full}, gəlini və nəvəsi ilə birlikdə yaşayır. [Qonşu ev (reyestr nömrəsi {dplot}) cavabdeh {d.full:dat} məxsusdur.|{dplot} reyestr nömrəli qonşu evdə isə cavabdeh {d.full} yaşayır.] Cavabdeh {brought:loc} {truck} dövlət qeydiyyat nişanlı yük avtomobili ilə {hives} arı ailəsi gətirərək pətəkləri iki həyəti ayıran hasardan {metres} metr aralıda düzmüşdür. [{p.given} xanımın bu barədə dəfələrlə şifahi iradına|İddiaçının oğlu {son.given:gen} bu barədə xahişinə|{p.surname:gen} xəbərdarlığına] məhəl qoyulmamışdır.',
    '{stung:loc} iddiaçının {childborn} tarixində doğulmuş, {school} oxuyan nəvəsi {child.full} həyətdə oynayarkən onu bir neçə arı sancmışdır. Uşaq təcili tibbi yardım briqadası (çağırış vərəqəsi № {emergency}, feldşer {medic.sg}) tərəfindən {hospital} çatdırılmış, orada həkim {doctor.full} ona “{ill}” diaqnozu qoymuşdur (xəstəlik tarixi № {chart}). [{child.given:gen} müalicəsinə {treat} xərclənmişdir.|{child.given} dörd gün stasionarda qalmış, ailə {treat} xərc çəkmişdir.] İddiaçı pətəklərin çıxarılmasını, həmin xərcin və {moral} mənəvi zərərin cavabdehdən tutulmasını xahiş etmişdir.',
    '[Məhkəmə iclasında iddiaçı|İclasda iştirak edən iddiaçı] {p.init} (FİN {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, əlaqə telefonu {p.phone}) iddiasını müdafiə edərək əlavə etmişdir ki, [yay aylarında|isti günlərdə] həyətə çıxmaq, paltar asmaq mümkün deyil, oğlu {son.given} uşağı götürüb qayınatasının evinə köçmüşdür. [Vəkil {adv.init} müvəkkilinin tələblərinin tam həcmdə təmin edilməsini xahiş etmişdir.|Vəkil {adv.inits} müvəkkilinin izahatına qoşulmuşdur.]',
    'Cavabdeh {d.full} (FİN {d.fin}, {d.birth} təvəllüdlü, {d.address} ünvanında qeydiyyatdadır) iddianı qəbul etməyərək izahat vermişdir ki, arıçılıqla atasından qalma peşə kimi məşğuldur, təsərrüfatın baytarlıq-sanitariya pasportu (№ {beepass}) vardır, [pətəklərin yarısı|pətəklərin bir hissəsi] qardaşı {brother.full:dat} məxsusdur və o, qardaşı {brother.given:gen} əmlakını özbaşına köçürə bilməz. Uşağı məhz onun arılarının sancdığı sübut edilməmişdir, çünki küçənin başında {corner.full:gen} də arısı vardır. Cavabdeh həmçinin bildirmişdir ki, müştəriləri, o cümlədən hər il ondan bal alan {buyer.sg} arılardan şikayət etməmişdir.',
    'Şahid qismində dindirilmiş {across.full} ifadə vermişdir ki, evi {d.surname:gen} evi ilə üzbəüzdür, arılar küçədən keçənləri də sancır, hadisə günü {child.given:gen} qışqırığına birinci o çatmış, sifətinin şişdiyini görərək 103-ə zəng etmişdir. Şahid {corner.full} isə göstərmişdir ki, iki il əvvəl arılarını satmışdır, həyətində yalnız boş pətəklər qalmışdır, [bunu pətəkləri alan şəxs də təsdiq edə bilər|qonşular “{cornerof} arı saxlayır” deyəndə köhnə vaxtı nəzərdə tuturlar]. [{buyer.sg:gen} yazılı izahatına görə, o, bal almağa gələndə maskasız həyətə girə bilməmişdir.|İşə əlavə edilmiş izahatda {buyer.gs} yalnız balı tərif etmiş, arıların davranışına dair heç nə yazmamışdır.] Həkim {doctor.init} videokonfrans vasitəsilə izah etmişdir ki, təkrar sancılma uşaq üçün təhlükəli ola bilər.',
    'Bələdiyyənin nümayəndəsi {clerkman.full} {inspected:loc} tərtib edilmiş {act} saylı baxış aktını təqdim etmişdir; aktı qonşular {across.init} və {son.init} də imzalamışlar. {complained:loc} edilmiş müraciət üzrə polis bölməsində toplanmış {police} saylı materialda cavabdehin pətəkləri payıza qədər köçürəcəyi barədə iltizamı vardır. İltizamda onun {photo} nömrəli telefonu göstərilmişdir. Rayon Aqrar Xidmətlər Mərkəzinin {letter} nömrəli məktubu ilə arı ailələrinin yaşayış evlərindən məsafəsinə dair tələblər bildirilmişdir.',
    {
      p: 'İddiaçının gəlini iclasa gəlməmişdir. {son.full} isə məhkəməyə izahat verərək bildirmişdir ki, həmin gün işdə olmuş, xəbəri ona {across.given} dayı vermişdir; cavabdehin qardaşı {brother.sg} xəstəxanaya gələrək üzr istəmişdir.',
      chance: 0.5,
    },
    'Arıçılıq üzrə mütəxəssis-ekspert {expert.full:gen} {opinion} saylı rəyinə görə, uçuş istiqaməti {p.surname:gen} həyətinə yönəlmişdir, hasarın hündürlüyü arıların uçuş xəttini qaldırmaq üçün yetərli deyildir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək qeyd edir ki, qonşu torpaq sahələrinin mülkiyyətçiləri bir-birinə qarşılıqlı hörmətlə yanaşmalıdırlar; qonşu sahədən edilən təsir sahədən adi istifadəyə əhəmiyyətli dərəcədə mane olduqda onun aradan qaldırılması tələb edilə bilər.',
    {
      p: 'İş materialları ilə müəyyən olundu ki, küçədə {d.init:abl} başqa arı saxlayan yoxdur, {corner.init:gen} ifadəsi bələdiyyənin aktı ilə təsdiqlənir. Pətəklərin bir hissəsinin {brother.sg:dat} məxsus olması sahənin mülkiyyətçisini məsuliyyətdən azad etmir. Müalicə xərci qəbzlərlə sübuta yetirildiyindən iddia tam təmin edilməlidir.',
      only: ['granted'],
    },
    {
      p: 'Uçuş istiqamətinin iddiaçının həyətinə yönəldiyi sübuta yetirilsə də, tələb olunan mənəvi zərərin məbləği şişirdilmişdir. Uşağın qanuni nümayəndəsi atası {son.full} olduğundan, onun adından zərər tələb etməyə {p.init:gen} səlahiyyəti yoxdur. Məhkəmə nənənin özünə vurulmuş mənəvi zərəri {part} məbləğində qiymətləndirir.',
      only: ['partly-granted'],
    },
    {
      p: 'İşə baxılarkən müəyyən olundu ki, cavabdeh pətəkləri iclasadək köçürmüş, bu halı {across.init} və iddiaçının oğlu {son.given} təsdiq etmişdir. {doctor.surname:gen} izahatından uşağı hansı həşəratın sancdığı görünmür. {medic.surname:gen} çağırış vərəqəsində də “naməlum həşərat” yazılmışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 21, 23, 170, 171, 1097, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. Cavabdeh {d.full:dat} arı ailələrini {d.detail} ünvanındakı həyətyanı sahədən otuz gün ərzində çıxarmaq vəzifəsi həvalə olunsun.',
      '{d.caps:abl} {p.caps:gen} xeyrinə {treat} müalicə xərci və {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Cavabdeh {d.full} pətəkləri hasardan ən azı on metr aralıya köçürsün və uçuş istiqamətini dəyişsin, ondan {p.full:gen} xeyrinə {part} tutulsun.',
      'İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['grandchild', 'neighbours', 'brother'],
};

/** A family that hired a country house for the summer, its owner, and those who came and went. */
function summerPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 29, maxAge: 52 });
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 40, maxAge: 68 });
  return {
    ...{ p, d },
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 27, maxAge: 48 }),
    husband: person('husband', { sex: 'm', surname: d.name.surname, minAge: 45, maxAge: 72 }),
    broker: person('broker', { role: 'şahid', sex: 'm', minAge: 30 }),
    guard: person('guard', { role: 'şahid', sex: 'm', minAge: 50 }),
    cleaner: person('cleaner', { sex: 'f', minAge: 35 }),
    plumber: person('plumber', { sex: 'm', minAge: 28 }),
    guest: person('guest', { sex: 'm', minAge: 28 }),
    later: person('later', { sex: 'f', minAge: 28 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 25 }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function summerPapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(dice);
  return {
    house: make.mark(
      dice.pick([
        `Sahil küçəsi, ev ${dice.int(3, 90)}`,
        `Əncirli döngəsi ${dice.int(2, 40)}`,
        `Dənizkənarı küçə, bağ evi ${dice.int(5, 120)}`,
        `3-cü Bağ massivi, ev ${dice.int(4, 60)}A`,
      ]),
      ...(['address', 'direct', 'house'] as const),
    ),
    village: of.place(
      'village',
      'Buzovna qəsəbəsi',
      'Mərdəkan qəsəbəsi',
      'Nardaran qəsəbəsi',
      'Şüvəlan qəsəbəsi',
      'Novxanı kəndi',
    ),
    extract: of.property('extract', `${n(12)}`, `10${n(10)}`, `30${n(9)}`),
    proxy: of.document('proxy', `${n(4)}`, `2V-${n(4)}`, `${n(3)}/E-${n(3)}`),
    lease: of.contract('lease', `${n(2)}/K`, `K-${n(3)}`, `${n(4)}`),
    slip: of.document('slip', `${n(12)}`, `${n(6)}/${n(4)}`, `T${n(9)}`),
    act: of.document('act', `${n(3)}`, `A-${n(4)}`, `${n(2)}/26`),
    bill: of.document('bill', `${n(8)}`, `QB ${n(6)}`, `${n(5)}-s`),
    opinion: of.document('opinion', `${n(5)}`, `Q-${n(4)}`, `${n(3)}/${n(2)}-ə`),
    post: of.document('post', `RR${n(9)}AZ`, `${n(11)}`),
    add: of.network('add', `kiraye.example/elan/${n(7)}`, `bagevi.example/id${n(6)}`),
    dcard: make.mark(
      dice.pick([card, card.replace(/(.{4})(?=.)/g, '$1 ')]),
      ...(['card', 'direct', 'd'] as const),
    ),
    car: make.plate('car'),
    chat: of.phone('chat', `+994 50 ${n(3)} ${n(2)} ${n(2)}`, `(055) ${n(3)}-${n(2)}-${n(2)}`),
    job: of.workplace(
      'job',
      '“Gəncliyim” idman kompleksində üzgüçülük müəllimi',
      'Dəniz Nəqliyyatı Poliklinikasında stomatoloq',
      '158 saylı məktəbdə fizika müəllimi',
      'Bakı Dövlət Sirkində işıq ustası',
    ),
  };
}

/** What the owner says the tenants broke. */
function broken(make: Make) {
  return make.dice
    .shuffle([
      'kondisioner',
      'hovuzun nasosu',
      'çarpayı',
      'mətbəx plitəsi',
      'bağ mebeli',
      'televizor',
    ])
    .slice(0, 3)
    .map((what) => ({ what, cost: make.money(90, 780, 10) }));
}

/** A summer house let between private people: the deposit that was not given back. */
const SUMMER_HOUSE: Family = {
  ...CIVIL_FRAME,
  key: 'thirteenth-summer-house',
  category: 'Müqavilə hüququ üzrə mübahisələr - Əşya kirayəsi, girov pulunun qaytarılması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const people = summerPeople(make);
    return {
      ...people,
      ...summerPapers(make),
      broken: broken(make),
      guestrow: shortly(make, people.guest),
      cleanerrow: registered(make, people.cleaner),
      let: make.day(115, 150),
      left: make.day(62, 85),
      asked: make.day(35, 50),
      rent: make.money(1200, 3200, 100),
      deposit: make.money(800, 2500, 100),
      part: make.money(300, 700, 10),
      article: stays(make, 'Mülki Məcəllənin 675, 687 və 693-cü maddələrinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, cavabdeh {d.full:gen} nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}, notarius {notary.full} tərəfindən təsdiq edilib) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı bağ evinin kirayəsi üzrə girov pulunun qaytarılması barədə iddiasına dair mülki işə',
  story: [
    'İddiaçı {p.full} ({p.birthdot} il təvəllüdlü, {p.address} ünvanında yaşayan, {job} işləyən) iddia ərizəsində göstərmişdir ki, o, {add} ünvanlı elan əsasında vasitəçi {broker.full:gen} köməyi ilə {let:loc} cavabdeh {d.full:abl} Bakı şəhəri, {village}, {house} ünvanında yerləşən bağ evini yay mövsümü üçün kirayə götürmüşdür. [Tərəflər arasında|Elə həmin gün] {lease} nömrəli sadə yazılı müqavilə imzalanmış, {rent} kirayə haqqı və {deposit} girov pulu cavabdehin {dcard} nömrəli bank kartına köçürülmüşdür (əməliyyat qəbzi № {slip}).',
    'İddiaçının sözlərinə görə, {left:loc} o, evi həyat yoldaşı {wife.sg} ilə birlikdə təmizləyib açarları gözətçi {guard.full:dat} vermiş, [lakin|amma] {d.given} xanım girov pulunu qaytarmamış, {chat} nömrəsindən göndərdiyi mesajlarda evdə əşyaların sındırıldığını yazmışdır. {asked:loc} göndərilmiş yazılı tələb (poçt bildirişi № {post}) cavabsız qalmışdır. [İddiaçı {deposit:gen} cavabdehdən alınmasını xahiş etmişdir.|{p.init} bu səbəbdən məhkəməyə müraciət etmişdir.]',
    'Cavabdeh {d.full} (FİN {d.fin}, {d.idcard}, telefon {d.phone}) yazılı etirazında bildirmişdir ki, mülkiyyətində olan (çıxarış № {extract}) evə ailə əvəzinə on nəfərdən çox adam yığılmış, {car} nişanlı avtomobillə gələn {guestrow} gecələr həyətdə manqal yandırmışdır. Ərinin – {husband.full:gen} – iştirakı ilə tərtib olunmuş {act} nömrəli aktda aşağıdakı zərər göstərilmişdir:',
    { p: '– {what} – {cost};', each: 'broken' },
    'Cavabdehin nümayəndəsi {agent.full} məhkəmə iclasında əlavə etmişdir ki, [nasosu|kranları] usta {plumber.sg} təmir etmiş, ona ödənilmiş pulun qəbzi ({bill}) işə təqdim olunmuşdur; təmizliyi isə {cleanerrow} görmüşdür. [Girov pulu bu xərclərə|{deposit} bütövlükdə təmirə] sərf edildiyindən iddia rədd edilməlidir.',
    'Şahid {broker.full} izahat vermişdir ki, vasitəçilik haqqını yalnız {d.surname:abl} almışdır, [evə baxış zamanı kondisionerin işləmədiyini {p.given:dat} demişdir|evi göstərəndə {wife.given} hovuzun suyunun getdiyinə diqqət çəkmişdir]. Şahid {guard.full} göstərmişdir ki, açarı iddiaçının həyat yoldaşı {wife.given:abl} almış, evi gəzmiş, sınmış əşya görməmişdir; açarı iki gün sonra {husband.init:dat} vermişdir. Gözətçinin dediyinə görə, iddiaçıdan sonra evdə bir həftə {later.full} adlı qadın ailəsi ilə qalmışdır. {guest.given} isə [cəmi iki dəfə|yalnız istirahət günləri] qonaq gəlmişdir.',
    {
      p: 'Məhkəmənin sorğusuna {later.full} məktubla cavab vermişdir: bağ evini {d.given} xanımın ərindən iki günlüyə götürmüş, sonra bir həftə qalmışdır, kondisioner işləmirdi. Onunla {later.phone} nömrəsi ilə əlaqə saxlanıla bilər.',
      chance: 0.5,
    },
    'Təmirçi {plumber.surname} yazılı ifadəsində bildirmişdir ki, [nasosun mühərriki köhnəldiyindən yanmışdır, onu işə {husband.gs} çağırmış, pulu da o vermişdir.|evə iki dəfə getmiş, ikinci dəfə qapını ona {later.given} açmışdır.] Təmizlikçi {cleaner.init:gen} telefonla verdiyi izahata görə, evi iddiaçıdan sonra yox, {later.init:abl} sonra yığışdırmışdır. Əmtəəşünas-ekspert {expert.full:gen} {opinion} nömrəli rəyində əşyaların zədələnmə vaxtını müəyyən etməyin mümkün olmadığı qeyd edilmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} əsaslanaraq qeyd edir ki, kirayəçi əşyanı müqavilədə nəzərdə tutulduğu kimi istifadə etməli və onu normal köhnəlmə nəzərə alınmaqla qaytarmalıdır; girov pulu yalnız kirayəçinin təqsiri ilə yaranmış zərərin əvəzinə saxlanıla bilər.',
    {
      p: 'Aktı {d.init} və əri {husband.init} iddiaçının iştirakı olmadan, açarların təhvilindən sonra tərtib etmişlər. Gözətçi {guard.surname:gen} və vasitəçi {broker.init:gen} ifadələri isə bir-birini tamamlayır. Həmin aralıqda evdə {later.surname} da yaşadığından zərərin məhz iddiaçı tərəfindən vurulduğu sübut edilməmişdir.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmə müəyyən etdi ki, iddiaçının həyat yoldaşı {wife.sg} mesajlarda bir əşyanın uşaqlar tərəfindən sındırıldığını etiraf etmişdir. {guest.init:gen} manqalı isə zərərlə əlaqəli deyildir. Buna görə girov pulundan {part} çıxıldıqdan sonra qalan məbləğ {p.init:dat} qaytarılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İddiaçı {p.init} evi boşaldarkən zərərin siyahısına telefonla razılıq vermiş, girov pulunun təmirə yönəldilməsinə etiraz etməmişdir. {guard.init} ifadəsində də {wife.given:gen} “saxlasınlar” dediyini təsdiq etmişdir. Sonradan verilmiş tələb vicdanlılıq prinsipinə uyğun deyildir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 385, 390, 449, 675, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. Cavabdeh {d.full:abl} {deposit} tutularaq iddiaçı {p.full:dat} ödənilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. Girov pulunun {part} çıxılmaqla qalan hissəsi {d.caps:abl} {p.caps:gen} xeyrinə tutulsun, iddianın qalan hissəsi təmin edilməsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası əsassız olduğundan rədd edilsin.'],
  },
  traps: ['broker', 'next-tenant', 'spouse'],
};

/** Neighbours, and people who let a house to each other. */
export const THIRTEENTH_CIVIL: readonly Family[] = [BEES, SUMMER_HOUSE];
