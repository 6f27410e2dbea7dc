import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { sometimesRare } from './obligation-marks.ts';
import { vinOf } from './written-forms.ts';

const OFFENDER = { role: 'inzibati xəta törətmiş şəxs', sex: 'm' } as const;

/** What every decision on an administrative offence has in common. */
const FRAME = {
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  neutral: true,
  note: 'offence',
  cast: {},
} as const satisfies Partial<Family>;

/** A man who swore and fought while waiting for a bus, whom he hit, and who waited with them. */
function stopPeople(make: Make) {
  const person = castOf(make);
  const x = person('x', { ...OFFENDER, minAge: 19, maxAge: 45 });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 20, maxAge: 66 });
  return {
    x,
    v,
    mother: person('mother', { sex: 'f', surname: x.name.surname, minAge: 46, maxAge: 70 }),
    son: person('son', {
      sex: 'm',
      surname: v.name.surname,
      father: v.name.given,
      minAge: 8,
      maxAge: 15,
    }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 26, maxAge: 60 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 62 }),
    kiosk: person('kiosk', { sex: 'f', minAge: 35, maxAge: 64 }),
    student: person('student', { minAge: 18, maxAge: 23 }),
    friend: person('friend', { sex: 'm', minAge: 20, maxAge: 46 }),
    doctor: person('doctor', { minAge: 28, maxAge: 60 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    patrol: person('patrol', { kind: 'keep', sex: 'm' }),
  };
}

function stopPapers(make: Make) {
  const { paper, plate, phone } = fillersOf(make);
  return {
    protocol: paper('protocol', 'BN № ######', '######', 'İX-#####'),
    custody: paper('custody', '###', 'İT-###', '##/###'),
    bringing: paper('bringing', '####', 'G-###', '###/g'),
    call: paper('call', '####', '102-#####', '##/####'),
    cert: paper('cert', '####', '##/###', 'Ar-###'),
    breath: paper('breath', '###', 'AT-####', '####/s'),
    bus: plate('bus', '90-@@-###', '99-@@-###', '77-@@-###'),
    caller: phone('caller', '055 ### ## ##', '(077) ###-##-##', '+994 50 ### ## ##'),
  };
}

function stopPlaces(make: Make) {
  return {
    stop: told(
      ...([make, 'place', 'stop', 'loc'] as const),
      ...(['“Dərnəgül” dayanacağında', 'köhnə pambıqtəmizləmə zavodunun dayanacağında'] as const),
      ...(['“Göz xəstəxanası” dayanacağında', 'univermağın qarşısındakı dayanacaqda'] as const),
    ),
    xjob: told(
      ...([make, 'workplace', 'x', 'nom'] as const),
      ...(['“Usta Əli” mebel sexində rəngsaz', '18 saylı yol istismar sahəsində fəhlə'] as const),
      ...(['“Sürət” kuryer xidmətində kuryer', 'tikinti materialları bazarında daşıyıcı'] as const),
    ),
    vjob: told(
      ...([make, 'workplace', 'v', 'nom'] as const),
      ...(['poçt filialında operator', '“Kristal” kimyəvi təmizləmədə ütüçü'] as const),
      ...(['uşaq musiqi məktəbində tar müəllimi', '9 saylı mənzil sahəsində elektrik'] as const),
    ),
    school: told(
      ...([make, 'workplace', 'son', 'gen'] as const),
      ...(['12 nömrəli tam orta məktəbin', '202 saylı məktəb-liseyin'] as const),
      'Uşaq-Gənclər Şahmat Məktəbinin',
    ),
    clinic: told(
      ...([make, 'workplace', 'clinic', 'loc'] as const),
      ...(['travmatoloji məntəqədə', '6 saylı poliklinikada', '“Şəfa” klinikasında'] as const),
    ),
    harm: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...([
        'burun sümüyünün əzilməsi',
        'sol göz ətrafının qançırı',
        'alt dodağın cırılması',
      ] as const),
    ),
    djob: told(
      ...([make, 'workplace', 'driver', 'nom'] as const),
      ...(['46 nömrəli xəttin sürücüsü', '117 nömrəli marşrutun sürücüsü'] as const),
      ...(['3 saylı şəhər marşrutunun sürücüsü', '88 nömrəli xəttin sürücüsü'] as const),
    ),
    xill: told(
      ...([make, 'sensitive', 'x', 'nom'] as const),
      ...(['mədə xorası', 'nevroz', 'şəkərli diabet'] as const),
    ),
  };
}

/** Swearing and a fight among people who wait for a bus: petty hooliganism. */
const PETTY_HOOLIGANISM: Family = {
  ...FRAME,
  key: 'sixteenth-petty-hooliganism',
  category: 'İnzibati xətalar - Xırda xuliqanlıq',
  outcomes: { fined: 4, terminated: 1 },
  facts: (make) => {
    const people = stopPeople(make);
    const { x, v, student, driver, kiosk, friend } = people;
    return {
      ...people,
      ...stopPapers(make),
      ...stopPlaces(make),
      student: ofElsewhere(make, student, [
        ...[undefined, undefined, undefined],
        ...([
          ['Ezizi', 'Nəvid'],
          ['Sharma', 'Rohit'],
          ['Çelik', 'Büşra'],
        ] as const),
      ]),
      kiosk: sometimesRare(make, kiosk, 0.25, ['Kərimxanova', 'Çimnaz'], ['Qarabəyli', 'Tamaşa']),
      xtail: tail(make, x, 'nom'),
      vtail: tail(make, v, 'dat'),
      driverwith: nameWith(make, driver, 'sg', 'with'),
      friendhome: standing('dat', nameWith(make, friend, 'given', 'gil-dat')),
      xcall: said(make, x, make.dice.pick(['Boksçu', 'Dəli', 'Kefli'])),
      code: stays(make, 'İnzibati Xətalar Məcəlləsinin 510-cu maddəsi'),
      on: make.day(1, 6),
      before: make.day(120, 330),
      fine: make.dice.pick(['50 (əlli)', '70 (yetmiş)', '100 (yüz)']),
      phoneloss: make.money(60, 340, 5),
      hour: make.dice.pick(['08:05', '08:40', '18:25', '19:10', '20:45']),
    };
  },
  present:
    'inzibati məsuliyyətə cəlb olunan {x.full:gen}, zərərçəkmiş {v.full:gen}, protokolu tərtib edən polis müvəkkili {inspector.full:gen} iştirakı ilə',
  subject:
    '{x.full} barəsində {code} üzrə tərtib edilmiş inzibati xəta haqqında protokol əsasında işə',
  story: [
    'İş materiallarından görünür ki, {on:loc} saat {hour} radələrində {stop} avtobus gözləyən {x.full} [növbə üstündə|heç bir səbəb olmadan] ətrafdakıların eşidəcəyi tərzdə söyüş söymüş, ona irad tutan {v.full:acc} yaxasından tutub itələmiş, üzünə yumruq vurmuşdur. Bu barədə {protocol} nömrəli protokol yazılmış, {x.sg} {bringing} nömrəli akt ilə bölməyə gətirilmişdir.',
    '{x.full} [{x.birth:loc} doğulub|{x.birthdot} tarixdə anadan olub], {xjob} çalışır, [subaydır|boşanıb|evlidir], {x.address} ünvanında anası {mother.full} ilə bir yerdə yaşayır. Şəxsiyyət vəsiqəsinin nömrəsi {x.idcard}, FİN-i {x.fin}, əlaqə nömrəsi {x.phone}. [{before} tarixdə də eyni maddə ilə cərimələnib.|Əvvəllər inzibati tənbeh almayıb.] [Məhəllədə “{xcall}” ləqəbi ilə tanınır.|Sahə üzrə arayışda qənaətbəxş xarakterizə olunur.]',
    'Məhkəmə iclasında {x.init} [xətanı boynuna aldı və|xətanı qismən boynuna alaraq] dedi ki, dostu {friend.full:gen} ad günündən qayıdırdı, bir qədər içmişdi. Kişi ona “ağzını yığ” dedi, o da əsəbiləşdi. {xill} olduğundan dərman qəbul edir, [buna görə tez özündən çıxır|içki ona düşmür]. Sonra {friendhome} qayıdıb, anasının sözü ilə özü bölməyə gəlib.',
    'Zərərçəkmiş {v.full} ({v.birthdot} təvəllüdlü, {vjob}, {v.address}, tel.: {v.phone}) [izah etdi ki|məhkəmədə dedi ki], oğlu {son.given:acc} {school} dərsinə aparırdı. {x.surname} uşağın yanında ana söyüşü söydü, irad tutanda vurdu. Əlindən düşən telefonun ekranı sındı, təmiri {phoneloss} oldu. {clinic} həkim {doctor.full} ona baxıb, {harm} barədə {cert} nömrəli arayış verib.',
    '[Şahid|Şahid qismində dinlənilən] {teacher.full} bildirdi ki, [hər gün həmin dayanacaqdan gedir|dərsdən çıxıb avtobus gözləyirdi], kişini tanımır, uşağı – {son.given:acc} – qucağına alıb kənara çəkib. Şahid {driver.full} ({djob}, avtobusun nişanı {bus}) [göstərdi ki, qapını açanda davanı görüb, düşüb aralaşdırıb|söylədi ki, siqnal versə də, eşitməyiblər, düşüb araya girib], {v.given:acc} oturacağa oturdub. Qəzet köşkündə işləyən {kiosk.full} {caller} nömrəsindən 102-yə zəng edib, müraciət {call} nömrə ilə qeydə alınıb.',
    'Telefonu ilə videoçəkiliş edən tələbə {student.full} [görüntünü polisə könüllü verib|izahatında əvvəlini çəkməyə macal tapmadığını yazıb]. Patrul-post xidmətinin çavuşu {patrol.full} hadisə yerinə gələndə {xtail} artıq {driverwith} danışıb sakitləşmişdi. Sərxoşluq {breath} nömrəli protokolla müəyyən edilib, inzibati qaydada tutma haqqında {custody} nömrəli protokol tərtib olunub.',
    '{inspector.init} məhkəmədə dedi ki, izahat alarkən {x.given} [etiraz etmirdi|üzr istəyirdi], anası {mother.given} xanım da gəlib {vtail} yalvarmışdı. {kiosk.gs:gen} dediyinə görə, {x.surname} bir ay əvvəl də orada dalaşıb. {v.surname} tibbi xərc tələb etmir, yalnız telefonun pulunun qaytarılmasını istəyir.',
  ],
  reasoning: [
    '{code} ictimai yerlərdə nalayiq sözlərlə söyüş söyməyi, vətəndaşlara sataşmağı və ictimai qaydanı, əhalinin rahatlığını pozan bu kimi hərəkətləri xırda xuliqanlıq hesab edir. [Dayanacaq ictimai yerdir, orada uşaqlar da olmuşdur.|Avtobus dayanacağı hamının istifadəsində olan yerdir.]',
    {
      p: '{teacher} və {driver.init:gen} izahatları, {student.gs:gen} çəkdiyi görüntü, {doctor:gen} verdiyi arayış {x.init:gen} təqsirini tam sübut edir. [{mother:gen} yeganə oğlu olması|{x.sg:gen} peşmanlığı] tənbehi yüngülləşdirən, xətanın sərxoş halda törədilməsi isə ağırlaşdıran haldır.',
      only: ['fined'],
    },
    {
      p: 'Müəyyən edilmişdir ki, {x.sg} telefonun təmir pulunu {v.sg:dat} verib, tərəflər barışıblar, {v.given} şikayətindən imtina edib. {driver.init} da zərbənin [yüngül olduğunu|itələmədən ibarət olduğunu] söyləyib. Bu hallar xətanın az əhəmiyyətli olduğunu göstərir.',
      only: ['terminated'],
    },
  ],
  guided:
    'Göstərilənlərə və İnzibati Xətalar Məcəlləsinin 23, 36, 99.1.1, 110 və 112-ci maddələrinə əsasən məhkəmə',
  operative: {
    fined: [
      '{x.full} {code} ilə inzibati xəta törətməkdə təqsirli bilinsin və {fine} manat məbləğində cərimə edilsin.',
      'Cərimənin ödənilməsi {x.init:dat} izah olunsun, {v.full:gen} {phoneloss} zərərlə bağlı mülki məhkəməyə müraciət hüququ saxlanılsın.',
    ],
    terminated: [
      '{x.full} barəsində iş üzrə icraata xətanın az əhəmiyyətli olmasına görə xitam verilsin, ona şifahi xəbərdarlıq edilsin. Qərarın surəti {v.full:dat} və {inspector.init:dat} göndərilsin.',
    ],
  },
  traps: ['child-by-given-name', 'nickname', 'student-from-abroad'],
};

/** Who drove without a licence and left, whom he ran into, whose car it was, and who saw it. */
function roadPeople(make: Make) {
  const person = castOf(make);
  const x = person('x', { ...OFFENDER, minAge: 18, maxAge: 39 });
  return {
    x,
    v: person('v', { role: 'zərərçəkmiş', minAge: 27, maxAge: 63 }),
    owner: person('owner', { sex: 'm', minAge: 40, maxAge: 68 }),
    cousin: person('cousin', { sex: 'm', surname: x.name.surname, minAge: 18, maxAge: 34 }),
    fiancee: person('fiancee', { sex: 'f', minAge: 19, maxAge: 30 }),
    baker: person('baker', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 66 }),
    cyclist: person('cyclist', { role: 'şahid', minAge: 18, maxAge: 50 }),
    tower: person('tower', { sex: 'm', minAge: 30, maxAge: 58 }),
    master: person('master', { sex: 'm', minAge: 30, maxAge: 60 }),
    adv: person('adv', { kind: 'keep' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
  };
}

function roadPapers(make: Make) {
  const { paper, contract } = fillersOf(make);
  return {
    plate: make.plate('plate'),
    vplate: make.plate('vplate'),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'plate'),
    protocol: paper('protocol', 'DYP № ######', 'AA ######', '##/#####'),
    protocol2: paper('protocol2', 'DYP № ######', 'AA ######', '##/#####'),
    scheme: paper('scheme', '###', 'S-####', '##/##'),
    park: paper('park', '#####', 'CM-####', '####/d'),
    query: paper('query', '##/#-####', '####', 'DYP-####'),
    order: paper('order', '######', 'V ####/##', 'AN-#####'),
    techpass: paper('techpass', 'BB № ######', 'AD ######', '######'),
    vlicence: paper('vlicence', 'AB ######', 'AZ № ######', 'AA ######'),
    estimate: paper('estimate', '####', '###/Q', 'QA-###'),
    policy: contract('policy', 'İC-#######', '###/######', 'AVT #######'),
  };
}

function roadPlaces(make: Make) {
  return {
    spot: told(
      ...([make, 'place', 'spot', 'loc'] as const),
      ...(['“Sevinc” uşaq bağçasının döngəsində', 'su anbarının yanındakı dairədə'] as const),
      ...(['çörək zavodunun tinində', 'Kəhriz kəndinin girişindəki körpüdə'] as const),
    ),
    hid: told(
      ...([make, 'place', 'hid', 'loc'] as const),
      ...([
        'Yolüstü qəsəbəsində',
        'Üçtəpə kəndində',
        'köhnə üzümçülük sovxozunun ərazisində',
      ] as const),
    ),
    xjob: told(
      ...([make, 'workplace', 'x', 'nom'] as const),
      ...(['“Ekspress” avtoyumada yuyucu', 'broyler fabrikində növbətçi'] as const),
      ...(['Politexnik Kollecinin tələbəsi', '“Təmiz Ev” mağazasında anbardar'] as const),
    ),
    vjob: told(
      ...([make, 'workplace', 'v', 'nom'] as const),
      ...(['4 saylı uşaq poliklinikasında pediatr', 'rayon icra hakimiyyətində arxivçi'] as const),
      ...([
        '“Etibar” kompüter emalatxanasında usta',
        'kənd məktəbində coğrafiya müəllimi',
      ] as const),
    ),
    harm: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...([
        'boyun əzələlərinin dartılması',
        'alın nahiyəsinin əzilməsi',
        'hipertonik kriz',
      ] as const),
    ),
  };
}

/** A young man without a licence runs into a parked or moving car and drives away. */
const NO_LICENCE: Family = {
  ...FRAME,
  key: 'sixteenth-no-licence-driving',
  category: 'İnzibati xətalar - Yol hərəkəti qaydaları',
  outcomes: { fined: 1 },
  facts: (make) => {
    const people = roadPeople(make);
    const { x, v, owner, tower, baker, fiancee } = people;
    return {
      ...people,
      ...roadPapers(make),
      ...roadPlaces(make),
      owner: ofElsewhere(make, sometimesRare(make, owner, 0.2, ['Hapıtlı', 'Ədalətxan']), [
        ...[undefined, undefined, undefined],
        ...([
          ['Şiukaşvili', 'Temur'],
          ['Yüksel', 'Orhan'],
        ] as const),
      ]),
      xtail: tail(make, x, 'acc'),
      vtail: tail(make, v, 'nom'),
      towerwith: nameWith(make, tower, 'gs', 'with'),
      bakerhome: standing('gen', nameWith(make, baker, 'given', 'gil-gen')),
      fianceecall: said(make, fiancee, fiancee.name.given),
      code: stays(make, 'İnzibati Xətalar Məcəlləsinin 333.2 və 335.1-ci maddələri'),
      law: stays(make, '“Yol hərəkəti haqqında” Qanunun 36-cı maddəsi'),
      on: make.day(4, 25),
      found: make.day(1, 3),
      repair: make.money(280, 2400, 10),
      fine: make.dice.pick(['400 (dörd yüz)', '500 (beş yüz)', '600 (altı yüz)']),
      hour: make.dice.pick(['00:20', '21:35', '22:10', '23:45', '06:50']),
      car: make.dice.pick(['“Prado”', '“Hyundai Accent”', '“VAZ 2107”', '“Daewoo Nexia”']),
      vcar: make.dice.pick(['“Kia Cerato”', '“Nissan Sunny”', '“Ford Focus”']),
    };
  },
  present:
    'barəsində iş üzrə icraat aparılan {x.full:gen}, onun müdafiəçisi vəkil {adv.full:gen} (order {order}), zərərçəkmiş {v.full:gen}, Dövlət Yol Polisinin inspektoru {inspector.full:gen} iştirakı ilə',
  subject:
    '{x.full:gen} {code} ilə inzibati məsuliyyətə cəlb edilməsinə dair inzibati xəta haqqında işə',
  story: [
    'Yol polisi inspektoru {inspector.full} tərəfindən tərtib edilmiş {protocol} və {protocol2} nömrəli protokollara əsasən {x.full} {on:loc} saat {hour} radələrində sürücülük vəsiqəsi olmadığı halda {owner.full:dat} məxsus {plate} qeydiyyat nişanlı {car} markalı avtomobili idarə edərək {spot} {v.full:gen} {vplate} nişanlı {vcar} maşınına [arxadan|yan tərəfdən] çırpmış, qəza yerini tərk etmişdir.',
    '[Məhkəmə {x.init:gen} şəxsiyyətini yoxlayaraq müəyyən etdi ki|{x.sg:gen} şəxsiyyəti yoxlanılarkən məlum oldu ki], o, {x.birthdot} tarixdə anadan olub, {xjob}, {x.address} ünvanında qeydiyyatdadır, FİN {x.fin}, şəxsiyyət vəsiqəsi {x.idcard}. {query} nömrəli sorğuya verilmiş cavaba görə ona [heç vaxt sürücülük vəsiqəsi verilməyib|sürücülük vəsiqəsi verilməsi barədə məlumat yoxdur].',
    '{x.sg} izahatında [təqsirini boynuna alaraq|təqsirini danmadan] göstərdi ki, maşını qonşusu {owner.gs} ona [yumaq üçün vermişdi|bazardan yük gətirmək üçün etibar etmişdi]. Nişanlısı {fiancee.full:acc} evə aparmaq istəyib, yanlarında əmisi oğlu {cousin.full} da olub. Zərbədən sonra {fianceecall} qışqırıb, o isə qorxub sürüb, maşını {hid} saxlayıb. Zərərçəkmişin [yaralandığını bilməyib|qışqırdığını eşitməyib].',
    'Zərərçəkmiş {v.full} (FİN {v.fin}, {vjob}, {v.address}, telefonu {v.phone}, sürücülük vəsiqəsi {vlicence}) bildirdi ki, [svetoforda dayanmışdı|yavaş sürətlə döngəyə dönürdü], arxadan güclü zərbə hiss edib. Maşından iki oğlan baxıb, düşmədən gediblər. {harm} səbəbindən iki gün yataqda qalıb. Təmir ustası {master.full} ziyanı {estimate} nömrəli smeta ilə {repair} hesablayıb, pulun {v.account} nömrəli hesabına köçürülməsini istəyir.',
    'Şahid {baker.full} [göstərdi ki|izahatında bildirdi ki], təndirxanasının kamerası yola baxır, görüntüdə {plate} nişanı aydın görünür. Velosipedlə keçən {cyclist.full} isə [sürücünün cavan, arıq oğlan olduğunu|{x.surname:acc} üzdən tanıdığını] deyib. {bakerhome} darvazası qarşısına düşmüş bamper parçasını inspektora {baker.given} usta özü təhvil verib.',
    '{found} tarixdə sahə müvəkkili {officer.full} avtomobili tapmış, evakuator sürücüsü {towerwith} cərimə meydançasına aparmışdır (qəbul aktı № {park}). Ban nömrəsi {vin}, texniki pasportu {techpass} olan maşının sahibi {owner.full} ({owner.phone}) yazıb ki, açarı {x.given:dat} verib, [sürməyə icazə verməyib|gəzməyə çıxacağını bilməyib]. İcbari sığorta {policy} nömrəli şəhadətnamə ilə rəsmiləşdirilib, lakin {xtail} sürücü kimi əhatə etmir.',
    'Qəza sxemində ({scheme}) iştirakçılardan yalnız “{vtail}” göstərilib, ikinci sürücünün qrafası boş qalıb. {cousin.init} əvvəlcə maşını özünün sürdüyünü yazıb, [sonra {fiancee.given} ilə üzləşəndə sözünü geri götürüb|bir gündən sonra izahatını dəyişib]. Vəkil {adv.init} xətanın ilk dəfə törədilməsini, {x.surname:gen} [ailənin yeganə çörək gətirəni|yaşlı babasına baxan yeganə nəvə] olmasını nəzərə almağı xahiş etdi.',
  ],
  reasoning: [
    '{law} nəqliyyat vasitəsini idarə etmək hüququnu yalnız müvafiq vəsiqəsi olan şəxsə verir; yol-nəqliyyat hadisəsinin iştirakçısı olan sürücü dayanmalı və polisin gəlməsini gözləməlidir.',
    '{baker} və {cyclist.init:gen} ifadələri, kamera görüntüsü, {fiancee:gen} yazılı izahatı {x.init:gen} hər iki xətanı törətdiyini təsdiq edir. [{cousin.surname:gen} ilkin izahatı qohumunu qorumaq istəyindən irəli gəlir.|{owner.sg:gen} maşını könüllü verməsi sürücünün məsuliyyətini aradan qaldırmır.]',
    'Tənbeh növü seçilərkən {x.sg:gen} [yaşı, peşmanlığı|ilk dəfə məsuliyyətə cəlb edilməsi], habelə {v:dat} dəymiş zərərin hələ ödənilməməsi nəzərə alınır.',
  ],
  guided:
    'Yuxarıda şərh edilənlərə əsasən, İnzibati Xətalar Məcəlləsinin 27, 34, 99, 110, 112 və 116-cı maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    fined: [
      '{x.full} (FİN {x.fin}) {code} ilə təqsirli bilinsin və ona {fine} manat cərimə növündə inzibati tənbeh verilsin. {plate} nişanlı avtomobil cərimə ödənildikdən sonra {owner.full:dat} qaytarılsın.',
      '{v.full:dat} {repair} zərərin ödənilməsi üçün mülki qaydada iddia vermək hüququ izah edilsin.',
    ],
  },
  traps: ['owner-of-the-car', 'cousin-who-took-blame', 'two-plates'],
};

/** Administrative offences. */
export const SIXTEENTH_OFFENCE: readonly Family[] = [PETTY_HOOLIGANISM, NO_LICENCE];
