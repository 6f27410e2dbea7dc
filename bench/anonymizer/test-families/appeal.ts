import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, nameWith, stays } from '../families/name-endings.ts';
import { sometimesRare } from '../families/obligation-marks.ts';
import { manats } from '../families/owed-sums.ts';
import { houseOf, oneInitial, tellersOf } from './part-marks.ts';

/** What every appeal here has in common. */
const FRAME = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  outcomes: { upheld: 3, changed: 2, quashed: 2 },
  note: 'cassation',
  cast: {},
} as const satisfies Partial<Family>;

/** Who sent money to a wrong card, who drew it, and for whom it was meant. */
function transferPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 28, maxAge: 60 });
  const d = person('d', { role: 'cavabdeh', minAge: 22, maxAge: 62 });
  return {
    ...{ p, d },
    meant: person('meant', { sex: 'm', minAge: 30, maxAge: 65 }),
    spouse: person('spouse', { sex: d.sex === 'm' ? 'f' : 'm', minAge: 24, maxAge: 60 }),
    brother: person('brother', { sex: 'm', surname: p.name.surname, father: p.father }),
    helper: person('helper', { role: 'şahid', minAge: 18, maxAge: 30 }),
    grocer: person('grocer', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 66 }),
    debtor: person('debtor', { sex: 'm', minAge: 26, maxAge: 58 }),
    neigh: person('neigh', { sex: 'f', minAge: 40, maxAge: 74 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 25, maxAge: 55 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function transferMarks(make: Make, people: ReturnType<typeof transferPeople>) {
  const { p, d, meant, helper, grocer, debtor, brother } = people;
  const of = tellersOf(make);
  const card = (entity: string) => {
    const text = cardOf(make.dice);
    const shown = make.dice.pick([text, text.replace(/(.{4})(?=.)/g, '$1 ')]);
    return make.mark(shown, 'card', 'direct', entity);
  };
  return {
    meant: ofElsewhere(make, meant, [
      ...[undefined, undefined, undefined],
      ...([
        ['Kobaladze', 'Levan'],
        ['Şahinoğlu', 'Murat'],
        ['Ramazanov', 'Tahmaz'],
      ] as const),
    ]),
    debtor: sometimesRare(
      make,
      debtor,
      0.25,
      ['Dəmirçioğlu', 'Mirhaşım'],
      ['Şükürxanlı', 'Əmiraslan'],
    ),
    grocerwith: nameWith(make, grocer, 'gs', 'with'),
    helpwith: nameWith(make, helper, 'given', 'with'),
    ddot: oneInitial(make, d, 'gen'),
    phouse: houseOf(make, p, 'dat'),
    brotherdot: oneInitial(make, brother, 'dat'),
    pcard: card('p'),
    dcard: card('d'),
    right: card('meant'),
    order: of.paper('order', '######|VO-####|##/#####'),
    proxy: of.paper('proxy', '#-####|E-#####|####/#'),
    letter: of.paper('letter', '##-##/####|B-#####|###-x'),
    claim: of.paper('claim', '####|ƏR-###|##/###'),
    receipt: of.paper('receipt', 'TR-########|##########|QK-######'),
    statement: of.paper('statement', 'H-####|######|##/##-ç'),
    note: of.paper('note', '##|QB-###|###'),
    deal: of.contract('deal', 'TM-###/##|##/####|A-####'),
    pmail: make.mark(
      `${make.dice.pick(['ev.temir', 'usta.ailesi', 'mavi.deniz'])}${make.dice.int(3, 98)}@poct.example`,
      ...(['email', 'direct', 'p'] as const),
    ),
    call: of.phone('call', '(070) ### ## ##|+994 99 ### ## ##|050-###-##-##'),
    pjob: of.job(
      'p',
      '“Rəng Dünyası” boya mağazasının satıcısı|31 nömrəli məktəbin kimya müəllimi|gəmi təmiri zavodunda elektrik qaynaqçısı|“Dənizçi” otelində administrator',
    ),
    djob: of.job(
      'd',
      'marşrut taksisinin sürücüsü|“Paklıq” yuyucu sexində işçi|təqaüdçü, keçmiş baş mexanik|kənd klubunda rəqs dərnəyinin rəhbəri',
    ),
    site: of.place(
      'site',
      'Nuran kəndindəki bağ evində|Fatmayı kəndindəki tikilidə|Nabran qəsəbəsindəki evdə',
    ),
    ill: of.health('spouse', 'böyrək çatışmazlığı|döş şişi|insult|vərəm'),
  };
}

/** Money sent to a wrong card; its owner says that it was a debt paid back. */
const TRANSFER: Family = {
  ...FRAME,
  key: 'sealed15-mistaken-transfer-appeal',
  category: 'Apellyasiya icraatı - Mülki kollegiya - Əsassız varlanma',
  facts: (make) => {
    const people = transferPeople(make);
    return {
      ...people,
      ...transferMarks(make, people),
      code: stays(make, 'Mülki Məcəllənin 1091 və 1097-ci maddələrinə'),
      on: make.day(260, 330),
      asked: make.day(230, 255),
      sued: make.day(150, 210),
      lodged: make.day(40, 66),
      sum: make.money(1400, 7800, 50),
      part: make.money(300, 1000, 50),
      debt: make.money(800, 3000, 50),
      minutes: make.dice.int(3, 40),
      hour: make.dice.pick(['10:42', '13:07', '18:55', '22:16']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi {agent.full:gen} ({proxy} nömrəli etibarnamə), cavabdeh {d.full:gen}, vəkili {adv.full:gen} (order {order}) iştirakı ilə,',
  subject:
    '{p.full:gen} {d.full:dat} qarşı əsassız əldə edilmiş pulun geri qaytarılması tələbi üzrə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayətinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü, {pjob}, {p.address}) {sued} tarixdə məhkəməyə müraciət edərək göstərmişdir ki, {on:loc} saat {hour} radələrində {pcard} nömrəli kartından mobil tətbiq vasitəsilə {sum:acc} {meant.full:gen} {right} nömrəli kartına köçürmək istəmiş, [rəqəmi yanlış yığdığından|iki rəqəmin yerini dəyişdiyindən] pul cavabdehin {dcard} nömrəli kartına getmişdir ({receipt} nömrəli elektron qəbz). Pul {site} görülən suvaq işləri üçün nəzərdə tutulmuşdu ({deal} nömrəli müqavilə).',
    '{minutes} dəqiqə sonra iddiaçı banka {call} nömrəsindən zəng etmiş, {asked} tarixdə {claim} nömrəli yazılı müraciət vermişdir. Bank {letter} nömrəli cavabında [kart sahibinin razılığı olmadan pulun qaytarıla bilməyəcəyini|kart sahibinin adını açıqlaya bilməyəcəyini] bildirmişdir. {meant.given} isə işi yarımçıq qoymuş, pulu gözləyən fəhlələr {phouse} narazılıqlarını bildirmişlər.',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {djob}, {d.address}, telefonu {d.phone}) iddianı qəbul etməmişdir. O, bildirmişdir ki, iddiaçının qardaşı {brother.full} ondan {debt} borc götürmüş, bu barədə {note} nömrəli qəbz yazmışdır, [hesabına pul gələndə borcun qaytarıldığını düşünmüşdür|pulun həmin borcun əvəzi olduğuna inanmışdır]. Pulu həyat yoldaşı {spouse.full:gen} {ill} müalicəsinə xərcləmişdir.',
    '{below:gen} (sədrlik edən hakim {belowjudge.init}) {belowon} tarixli qətnaməsi ilə iddia [təmin edilmiş|tam həcmdə təmin olunmuş], {d.full:abl} iddiaçının xeyrinə {sum} tutulması qərara alınmışdır. Məhkəmədə notarius {notary.full:gen} təsdiq etdiyi surət əsasında çıxarış ({statement}) araşdırılmışdır.',
    'Şahid {helper.full} ifadə vermişdir ki, iddiaçının yanında işləyir, köçürməni onun telefonunda o aparıb, “bir rəqəm səhv oldu” deyə {p.init} dərhal həyəcanlanıb. Ərzaq dükanının sahibi {grocer.full} isə bildirmişdir ki, {d.given} həmin axşam onun dükanında borclarını bağlayıb. Vəkil {adv.init} {grocerwith} cavabdehin əvvəllər də hesablaşdığını, {helpwith} isə iddiaçının qohum olduğunu qeyd etmişdir.',
    '{brother.full} sorğuya yazılı cavabında qəbzi imzaladığını danmır, lakin deyir ki, borcu {debtor.full} onun əvəzindən hələ yayda ödəyib, yerdə qalan {part:acc} isə {brotherdot} güzəşt olunub. Cavabdehin qonşusu {neigh.full} məhkəməyə göndərdiyi {d.given:gen} xeyrinə məktubda bunu eşitmədiyini [yazmışdır|bildirmişdir]. {debtor.gs:gen} {debtor.account} nömrəli hesabdan etdiyi köçürmə işdədir.',
    '{d.sg} {lodged} tarixli apellyasiya şikayətində qətnamənin ləğvini xahiş edərək iddia edir ki, məhkəmə {ddot} borc barədə qəbzini qiymətləndirməyib. Nümayəndə {agent.full} şikayətə etiraz edib, iddiaçının {pmail} ünvanından cavabdehə göndərdiyi məktubların [cavabsız qaldığını|hər üçünün oxunduğunu] göstərib.',
  ],
  reasoning: [
    'Məhkəmə kollegiyası {code} istinad edərək qeyd edir ki, heç bir hüquqi əsas olmadan başqasının hesabına əmlak əldə etmiş şəxs onu geri qaytarmağa borcludur, borcun mövcudluğunu isə buna istinad edən tərəf sübut etməlidir.',
    {
      p: '{brother.init:gen} borcu {p:gen} öhdəliyi deyildir, {debtor.init:gen} ödəməsi də bunu təsdiqləyir. {helper.surname} və {grocer.init:gen} ifadələri qətnamənin nəticəsini dəyişmir, buna görə o, qüvvədə saxlanılmalıdır.',
      only: ['upheld'],
    },
    {
      p: 'Bununla belə, {d:gen} qəbz üzrə {part} məbləğində tələbi ödənilməmiş sayılır və iddiaçı bu hissənin hesablaşmaya daxil edilməsinə [{agent.init} vasitəsilə|iclasda {agent.init:gen} izahatı ilə] razılıq vermişdir. Qətnamə dəyişdirilməlidir.',
      only: ['changed'],
    },
    {
      p: 'Birinci instansiya məhkəməsi {meant.sg:gen} dinlənilməsi barədə vəsatəti əsassız rədd etmiş, {brother.init} tərəfindən yazılmış qəbzin həqiqiliyini yoxlamamışdır. {p.init:gen} iddiası [sübuta yetirilməmişdir|bu halda təmin oluna bilməz].',
      only: ['quashed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 372, 384-387, 391-ci maddələrini rəhbər tutan məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti rədd edilsin, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi olduğu kimi qalsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə tutulacaq məbləğdən {part} çıxılsın, qətnamə qalan hissədə dəyişməsin.',
    ],
    quashed: [
      '{d.full:gen} şikayəti təmin edilsin, {belowon} tarixli qətnamə ləğv olunsun, {p.full:gen} iddiası təmin edilməsin.',
    ],
  },
  traps: ['meant-payee', 'four-cards', 'brother-debt'],
};

/** Who gave money down for a house, who took it, and who asked for more. */
function downPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', minAge: 42, maxAge: 72, house: true });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 26, maxAge: 48 }),
    wife: person('wife', { sex: 'f', minAge: 24, maxAge: 46 }),
    son: person('son', {
      surname: d.name.surname,
      father: d.name.given,
      sex: 'm',
      minAge: 24,
      maxAge: 38,
    }),
    dead: person('dead', { sex: 'f', minAge: 68, maxAge: 88 }),
    broker: person('broker', { role: 'şahid', minAge: 28, maxAge: 56 }),
    rival: person('rival', { minAge: 30, maxAge: 60 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 25, maxAge: 60 }),
    valuer: person('valuer', { sex: 'm', minAge: 28, maxAge: 60 }),
    lender: person('lender', { sex: 'm', minAge: 35, maxAge: 70 }),
    adv: person('adv', { kind: 'keep' }),
    adv2: person('adv2', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function downMarks(make: Make, people: ReturnType<typeof downPeople>) {
  const { rival, lender, broker, d, dead } = people;
  const of = tellersOf(make);
  return {
    rival: ofElsewhere(make, rival, [
      ...[undefined, undefined, undefined],
      ...(rival.sex === 'm'
        ? ([
            ['Abdurahmanov', 'Nurlan'],
            ['Çolak', 'Yavuz'],
          ] as const)
        : ([['Gulua', 'Maka']] as const)),
    ]),
    lender: sometimesRare(
      make,
      lender,
      0.25,
      ['Kərbəlayı-Zadə', 'Əliqismət'],
      ['Xocalıyev', 'Sərxan'],
    ),
    dhouse: houseOf(make, d, 'gen'),
    dhouse2: houseOf(make, d, 'abl'),
    brokerdot: oneInitial(make, broker, 'gen'),
    deaddot: oneInitial(make, dead, 'abl'),
    order: of.paper('order', '######|SV-####|##/#####'),
    order2: of.paper('order2', '######|VX ####|###-##'),
    receipt: of.paper('receipt', 'B-####|##/##|QB #####'),
    notice: of.paper('notice', '####|X-###/##|##-##'),
    inherit: of.paper('inherit', '##-####|VS-#####|####/#'),
    report: of.paper('report', 'QR-###|####|##/###-q'),
    letter: of.paper('letter', 'M-####|##/####|#####'),
    deed: of.property('deed', '30##########|############|3##-##-######'),
    deal: of.contract('deal', 'İ-###/##|###-A|##/#####'),
    loan: of.contract('loan', 'AL-####|##/###-b|######'),
    house: of.address('deed', 'Badamlı küçəsi, ev %|Vaqif Səmədoğlu küçəsi %|Bağlar yolu, ev %'),
    village: of.place(
      'deed',
      'Nehrəm kəndində|Yeni Suraxanı qəsəbəsində|Mərdəkan qəsəbəsində|Pirşağı qəsəbəsində',
    ),
    call: of.phone('call', '(051) ### ## ##|+994 70 ### ## ##|077-###-##-##'),
    pjob: of.job(
      'p',
      '“Ətirli Bağ” çiçək mağazasının sahibi|uşaq stomatoloqu|gömrük brokeri kontorunda mühasib|tikinti institutunun laborantı',
    ),
    djob: of.job('d', 'keçmiş dərzi|istefada olan matros|fərdi arıçı|teatrın işıqçısı'),
    tel: of.email('p', 'ev.axtaran%~poct.example|yeni.unvan%~poct.example'),
  };
}

/** Money given down for a house: who broke the agreement, and is it to be paid back twice. */
const DOWN: Family = {
  ...FRAME,
  key: 'sealed15-earnest-money-appeal',
  category: 'Apellyasiya icraatı - Mülki kollegiya - İlkin müqavilə',
  facts: (make) => {
    const people = downPeople(make);
    const marks = downMarks(make, people);
    const down = make.dice.int(6, 18) * 500;
    return {
      ...people,
      ...marks,
      tel: { ...marks.tel, text: marks.tel.text.replace('~', '@') },
      code: stays(make, 'Mülki Məcəllənin 402, 403 və 412-ci maddələrinə'),
      on: make.day(330, 380),
      until: make.day(290, 320),
      refused: make.day(285, 289),
      sued: make.day(200, 250),
      lodged: make.day(42, 66),
      price: make.money(68_000, 184_000, 1000),
      down: manats(down),
      twice: manats(2 * down),
      paid: make.money(500, 1500, 100),
      costs: make.money(140, 420, 10),
      area: make.dice.int(72, 240),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {adv.full:gen} (order {order}), cavabdeh {d.full:gen} və vəkili {adv2.full:gen} (order {order2}) iştirakı ilə,',
  subject:
    'ödənilmiş behin ikiqat məbləğinin qaytarılması tələbinə dair {p.full:gen} {d.full:dat} qarşı iddiası üzrə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən apellyasiya şikayətinin baxılmasına dair mülki işə',
  story: [
    '{p.full} {sued} tarixli iddiasında [bildirmişdir ki|izah etmişdir ki], {village} yerləşən, {house} ünvanındakı {area} kv.m sahəli fərdi yaşayış evini {price} qiymətinə almaq üçün cavabdeh {d.full} ilə {on:loc} {deal} nömrəli ilkin müqavilə imzalamış, {down} beh verib {receipt} nömrəli qəbz götürmüşdür. Əsas müqavilə {until:dat} qədər bağlanmalı idi. Evin reyestr nömrəsi {deed}.',
    '{refused} tarixdə {d.given:gen} oğlu {son.full} {call} nömrəsindən zəng edib qiymətin qalxdığını, evi {rival.full:dat} satacaqlarını demişdir. Bunun üzərinə iddiaçı {notice} nömrəli bildiriş göndərmiş, [cavab gəlməmişdir|cavabında yalnız behin özünün qaytarılacağı yazılmışdır]. İddiaçı (FİN {p.fin}, {p.birthdot} təvəllüdlü, {pjob}, {p.address}, {p.phone}, {tel}) {twice} ödənilməsini tələb etmişdir. Behi ödəmək üçün {lender.full:abl} {loan} nömrəli razılaşma ilə borc almışdır.',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, {djob}, FİN {d.fin}, {d.address}) etirazında göstərmişdir ki, ev ona rəhmətlik anası {dead.full:abl} miras qalıb ({inherit} nömrəli vərəsəlik şəhadətnaməsi). Müqaviləni pozan iddiaçı özüdür: bankdan vəsait ala bilmədiyindən {refused} tarixdə [nə notariusa gəlib, nə də möhlət istəyib|notarius kontoruna gəlməyib], {d.phone} nömrəsindən edilən zənglərə cavab verməyib. Beh bu halda geri qaytarılmır.',
    'Makler {broker.full} şahid kimi dindirilərək [ifadə verib|göstərib] ki, tərəfləri o tanış edib, {brokerdot} yanında {d.given} pulu sayıb, {paid} ayrıca kağıza yazıb. Sürücü {driver.full} isə görüşə iddiaçını və həyat yoldaşı {wife.full:acc} aparıb, {wife.given} xanımın “evi bizə verməyəcəklər” dediyini eşidib. {rival.sg} məhkəməyə göndərdiyi izahatda evə yalnız baxdığını bildirib. {dhouse} evinin qiyməti {valuer.gs} tərəfindən {report} nömrəli hesabatla müəyyən edilib. İş üzrə notarius {notary.full:gen} {letter} nömrəli məktubu əsasında həmin gün üçün qeydin olmadığı aydınlaşmışdır.',
    '{below:gen} (sədrlik edən hakim {belowjudge.init}) {belowon} tarixli qətnaməsi ilə iddia təmin edilmiş, {d.full:abl} {twice} tutulmuşdur. Cavabdeh {lodged} tarixli apellyasiya şikayətində qətnamənin ləğvini istəmiş, {adv2.init} onu müdafiə etmişdir. {adv.init} isə {p.init:gen} [{lender.given:dat} olan borcu|{wife.given} ilə birgə çəkdiyi {costs} xərci] də diqqətə almağı xahiş etmişdir. {dhouse2} biri – {son.given} – öz payına düşən pulu qaytarmağa hazır olduğunu yazmışdır.',
  ],
  reasoning: [
    'Kollegiya {code} istinadən hesab edir ki, beh müqavilənin bağlanmasını təsdiq edən və icrasını təmin edən vəsaitdir; onu verən tərəf müqaviləni pozduqda beh qarşı tərəfdə qalır, alan tərəf pozduqda isə beh ikiqat qaytarılır.',
    {
      p: '{broker.init} və {driver.surname:gen} ifadələri, {valuer.init:gen} hesabatı göstərir ki, əqdi {d} bağlamaqdan imtina edib. {d.sg:gen} {deaddot} qalmış mirasla bağlı dəlili işə aid deyil. Qətnamə düzgündür.',
      only: ['upheld'],
    },
    {
      p: 'Lakin {paid} beh kimi deyil, avans kimi verilmişdir, bunu {broker.given} də təsdiq etmişdir. [Bu hissənin|Avansın] ikiqat tutulması üçün əsas yoxdur, qətnamə bu hissədə dəyişdirilməlidir.',
      only: ['changed'],
    },
    {
      p: 'Notarius {notary.init:gen} məktubundan görünür ki, iddiaçı da təyin olunmuş gündə kontora gəlməyib. {rival.surname:gen} evi almaq niyyəti isə sübuta yetməyib. Deməli, {p.init:gen} ikiqat tələbi əsassızdır.',
      only: ['quashed'],
    },
  ],
  guided:
    'Yuxarıdakılara əsasən, Mülki Prosessual Məcəllənin 384, 385, 387, 391 və 392-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilmədən, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {down} beh və {paid} avans tutulsun.',
    ],
    quashed: [
      'Apellyasiya şikayəti təmin edilsin, {below:gen} {belowon} tarixli qətnaməsi ləğv edilsin, {p.full:dat} yalnız {down} qaytarılsın, iddia qalan hissədə rədd edilsin.',
    ],
  },
  traps: ['broker', 'rival-buyer', 'dead-mother'],
};

/** Appeals in civil cases. */
export const SEALED_APPEAL: readonly Family[] = [TRANSFER, DOWN];
