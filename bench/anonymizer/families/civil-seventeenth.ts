import type { Family, Make } from '#demo/family.ts';
import { called } from './clause-shapes.ts';
import { castOf, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { foreignMarks, vinMark } from './spoken-shapes.ts';
import { ended, sheets } from './written-marks.ts';

/** A passenger, the one who drove, the woman whose car it was, and those who came to the place. */
function crashPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 31, maxAge: 58 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 22, maxAge: 50 });
  return {
    ...{ p, d },
    own: person('own', { role: 'cavabdeh', sex: 'f', minAge: 38, maxAge: 66 }),
    seat: person('seat', { role: 'şahid', sex: 'f', minAge: 24, maxAge: 60 }),
    shepherd: person('shepherd', { role: 'şahid', sex: 'm', minAge: 40 }),
    groom: person('groom', { sex: 'm', minAge: 24, maxAge: 32 }),
    doctor: person('doctor', { sex: 'm', minAge: 34 }),
    masseur: person('masseur', { sex: 'f', minAge: 28 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father },
      ...{ minAge: 24, maxAge: 60 },
    }),
    pupil: person('pupil', { sex: 'f', surname: p.name.surname, minAge: 7, maxAge: 12 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function crashFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'VO-####', '##-###'],
    history: ['document', '####', '#####/25', 'T-###'],
    discharge: ['document', '###/ç', '######', 'EP-####'],
    decree: ['document', 'QR-#####', '###/25', '######'],
    checks: ['document', '###-###', '######', 'KÇ-####'],
    opinion: ['document', '###/TM', '####', 'TE-###/25'],
    permit: ['document', 'AB ######', 'AA № ######', 'BB######'],
    techpass: ['document', 'AE № ######', 'CB ######'],
    insurance: ['contract', 'AVS-########', '#########', 'İS ######/25'],
    transfer: ['document', '##########', 'PK-######', '######-25'],
    brotherline: ['phone@brother', '(050) ### ## ##', '+99455#######', '070 ### ## ##'],
    spot: ['place', 'Giləzi qəsəbəsi', 'Şıxlar kəndi', 'Bulaqlı kəndi', 'Qaraçala qəsəbəsi'],
    ill: [
      'sensitive',
      'bud sümüyünün sınığı',
      'körpücük sümüyünün sınığı',
      'fəqərənin kompressiyalı sınığı',
      'orta dərəcəli kəllə-beyin travması',
      'çanaq sümüyünün çatı',
    ],
    hospital: [
      'workplace',
      'Mərkəzi Rayon Xəstəxanası',
      'Klinik Tibbi Mərkəz',
      '3 nömrəli Şəhər Xəstəxanası',
      '“Umud Tibb” klinikası',
    ],
    pjob: [
      'workplace',
      '27 nömrəli orta məktəbdə ibtidai sinif müəllimi',
      'xalça kombinatında toxucu',
      'rayon kitabxanasında metodist',
      '“Bahar” gözəllik salonunda saç ustası',
    ],
    djob: [
      'workplace',
      'yanacaqdoldurma məntəqəsində operator',
      '“Aysberq” kondisioner servisində usta',
      'rayon su kanalı idarəsində qaynaqçı',
      'taksi xidmətində sürücü',
    ],
  });
}

/** An injured passenger claims treatment costs and moral damage from a driver and the owner of the car. */
const CRASH_HARM: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-car-crash-harm',
  category:
    'Mülki hüquq pozuntularından əmələ gələn öhdəliklər - Sağlamlığa vurulmuş zərərin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  facts: (make) => {
    const people = crashPeople(make);
    const { brother, masseur, seat, groom } = people;
    return {
      ...people,
      ...crashFile(make),
      insurer: make.company('insurer', 'insurer'),
      plate: make.plate('plate'),
      vin: vinMark(make, 'vin'),
      ...foreignMarks(make, 'trucker', [
        ['Mustafa', 'Karakuş'],
        ['Nodar', 'Kvaratskhelia'],
        ['Hüseyn', 'Rəhimpur'],
        ['Gennadi', 'Bobrov'],
      ]),
      brotherwith: ended(make, brother, 'given', 'with'),
      groomfamily: ended(make, groom, 'given', 'gil-dat'),
      masseurtail: called(make, masseur, 'tail'),
      seatwide: called(make, seat, 'wide', 'gen'),
      model: make.dice.pick(['“Mercedes”', '“VAZ 2107”', '“Nissan Tiida”', '“Chevrolet Cruze”']),
      crash: make.day(280, 420),
      left: make.day(230, 270),
      sued: make.day(70, 110),
      days: make.dice.int(9, 34),
      cost: make.money(1400, 7800, 10),
      accepted: make.money(700, 1300, 10),
      moral: make.money(5000, 20000, 1000),
      less: make.money(1000, 3000, 500),
      helped: make.money(200, 600, 50),
      article: stays(make, 'Mülki Məcəllənin 1097, 1108 və 1114-cü maddələrinin'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen} (order № {warrant}), cavabdehlər {d.full:gen} və {own.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {own.full:dat} qarşı müalicə xərclərinin və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} {sued:loc} [məhkəməyə iddia ərizəsi təqdim etmişdir|iddia ərizəsi ilə məhkəməyə müraciət etmişdir]. İddia ərizəsindən görünür ki, {crash:loc} iddiaçı [{groom.full:gen} toyundan|qohumu {groom.full:gen} nişanından] qayıdarkən {d.full:gen} idarə etdiyi {model} markalı, {plate} dövlət nömrə nişanlı avtomobildə (ban nömrəsi {vin}) sərnişin olmuşdur. {spot:gen} yaxınlığında sürücü idarəetməni itirmiş, avtomobil [yoldan çıxaraq aşmışdır|qarşı zolağa keçərək yük maşını ilə toqquşmuşdur].',
    'Qəzadan sonra {p.surname} {hospital:dat} yerləşdirilmiş, ona “{ill}” diaqnozu qoyulmuşdur (xəstəlik tarixi № {history}). O, {days} gün yataq müalicəsi almış, {left:loc} evə buraxılmışdır (epikriz {discharge}). Avtomobilin sahibi {own.full} olduğundan iddiaçı zərərin hər iki cavabdehdən birgə tutulmasını, [müalicəyə çəkilmiş {cost:gen}, həmçinin {moral} mənəvi zərərin|{cost} müalicə xərcinin və {moral} məbləğində mənəvi zərərin] ödənilməsini xahiş etmişdir.',
    'İddiaçı {p.sg} məhkəmə iclasında ({p.birth} təvəllüdlü, FİN {p.fin}, {p.address} ünvanında yaşayır, telefon {p.phone}, {pjob} işləyir) [iddianı müdafiə etmişdir|iddiasında israr etmişdir]. O göstərmişdir ki, arxa oturacaqda {seat.full} ilə yanaşı əyləşmişdi, [{d.given} dəfələrlə “tələsmə” sözünü eşitsə də, sürəti azaltmadı|yolda {seat.given} sürücüyə sürəti azaltmağı söylədi, lakin o, qulaq asmadı]. Onu maşından yük avtomobilinin sürücüsü, xarici vətəndaş {truckerfull} çıxarmış, xəstəxanaya qardaşı {brother.full} gəlmişdir. [Dərmanların pulunu {brother.given} vermişdir.|Dərman üçün pul {brother.given:abl} alınmışdır.] Sürücünün ailəsi cəmi {helped} yardım etmiş, həmin pul {brother.account} nömrəli hesaba köçürülmüşdür (ödəniş {transfer}).',
    'Cavabdeh {d.full} ({d.birthdot} il təvəllüdlü, şəxsiyyət vəsiqəsi {d.idcard}, sürücülük vəsiqəsi {permit}, {d.address}, {djob} işləyir) iddianı qismən qəbul edərək bildirmişdir ki, [qarşısına it çıxdığından sükanı döndərmişdir|yol sürüşkən idi, o, {truckersur:gen} maşınına yol verməyə çalışmışdır], {p.given} isə təhlükəsizlik kəmərini bağlamamışdı. Müalicə çeklərinin ({checks}) hamısının qəza ilə əlaqəli olmadığını iddia etmişdir. Masajçı {masseur.full} iddiaçının [köhnə tanışıdır|əvvəldən yanına getdiyi adamdır].',
    'Cavabdeh {own.full} (FİN {own.fin}, {own.detail} ünvanında qeydiyyatdadır, tel. {own.phone}) [göstərmişdir|izah etmişdir] ki, avtomobil onun adına olsa da ({techpass} nömrəli qeydiyyat şəhadətnaməsi), açarları {d.given:dat} toya getmək üçün bir günlüyə vermişdir, o, bacısı oğludur. Mülki məsuliyyət {insurance} nömrəli şəhadətnamə ilə {insurer:loc} sığortalanmışdır. [{own.init} mənəvi zərərə görə məsuliyyət daşımadığını demişdir.|{own.inits} özünün heç bir təqsiri olmadığını bildirmişdir.]',
    'Şahid {seat.sg} ifadə vermişdir ki, [{groomfamily} gedəndə də maşın sürətlə gedirdi|geri qayıdanda sürücü telefonla danışırdı], iddiaçının kəməri bağlı idi, qızı {pupil.given} isə evdə qalmışdı. Şahid {shepherd.full} bildirmişdir ki, qoyunları yolun kənarında otarırdı, [it-filan görməmişdir, sürünün iti yanında idi|yola heç bir heyvan çıxmamışdı]; maşının içindən qadını {truckergiven} adlı sürücü ilə birlikdə çıxarmışlar, {seatwide} qolu qanayırdı.',
    {
      p: 'İddiaçının qardaşı {brother.gs} (əlaqə {brotherline}) izahatında {d.surname:gen} xəstəxanaya bir dəfə, {own.given} xanımla gəldiyini, sonra zənglərə cavab vermədiyini bildirmişdir. Məhkəmə iclasında {brotherwith} mübahisə edən cavabdehə xəbərdarlıq olunmuşdur.',
      chance: 0.6,
    },
    'Müalicə həkimi {doctor.full} məhkəmənin sorğusuna cavabında yazmışdır ki, pasiyentə [bərpa müalicəsi və masaj təyin edilmişdir|gimnastika və masaj tövsiyə olunmuşdur], prosedurları {masseurtail} aparmışdır. Məhkəmə-tibb eksperti {expert.full:gen} {opinion} nömrəli rəyinə əsasən [xəsarətlər qəza ilə birbaşa əlaqəlidir|xəsarət az ağır dərəcəlidir və qəza zamanı yaranmışdır]. Sürücü barəsində {decree} nömrəli qərarla inzibati tənbeh tətbiq edilmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} mənasına görə qeyd edir ki, nəqliyyat vasitəsinin istismarı zamanı başqasının sağlamlığına vurulmuş zərərin əvəzini onun sahibi və zərəri bilavasitə yetirən şəxs ödəyir; zərərçəkənin kobud ehtiyatsızlığı əvəzin məbləğini azalda bilər.',
    {
      p: '{seat:gen} və çoban {shepherd:gen} ifadələri sürücünün izahatını təkzib edir, həkim {doctor.surname:gen} cavabı isə xərclərin zəruriliyini göstərir. {own.surname} mənbəni başqasına etibar etdiyindən məsuliyyətdən azad oluna bilməz.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmə hesab edir ki, çeklərin bir hissəsi {masseur.surname:gen} adına yazılmış və qəzadan əvvəlki tarixə aiddir, ona görə {accepted} xərclərdən çıxılmalıdır. {d:gen} təqsiri sübuta yetirilmiş, {p.given:gen} çəkdiyi iztirablara görə isə {less} ədalətli məbləğdir.',
      only: ['partly-granted'],
    },
    {
      p: 'İşdən görünür ki, {insurer.short} zərəri tam ödəməyə hazırdır, iddiaçı isə sığortaçıya müraciət etməmişdir. {truckersur:gen} izahatı da təqsiri birmənalı göstərmir. {p.surname:gen} tələbi bu mərhələdə əsassızdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 21, 23, 1097, 1108, Mülki Prosessual Məcəllənin 118, 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. Cavabdehlər {d.full:abl} və {own.full:abl} {p.full:gen} xeyrinə birgə qaydada {cost} müalicə xərci və {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} və {own.caps:abl} {p.caps:gen} xeyrinə müalicə xərcləri ({accepted} çıxılmaqla) və {less} mənəvi zərər tutulsun. Qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: [
      '{p.full:gen} cavabdehlər {d.full:dat} və {own.full:dat} qarşı iddiası rədd edilsin.',
    ],
  },
  traps: ['minor', 'two-defendants', 'foreign-name'],
};

/** A family that parted, the flat, and those who live round it. */
function flatPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 52 });
  const kin = { surname: d.name.surname, father: d.name.given };
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 34, maxAge: 48 }),
    bride: person('bride', { sex: 'f', minAge: 24, maxAge: 40 }),
    boy: person('boy', { ...kin, sex: 'm', minAge: 10, maxAge: 15 }),
    girl: person('girl', { ...kin, sex: 'f', minAge: 4, maxAge: 8 }),
    granny: person('granny', { sex: 'f', surname: d.name.surname, minAge: 60, maxAge: 75 }),
    upstairs: person('upstairs', { role: 'şahid', sex: 'f', minAge: 40 }),
    concierge: person('concierge', { role: 'şahid', sex: 'm', minAge: 50 }),
    smith: person('smith', { sex: 'm', minAge: 25 }),
    aunt: person('aunt', { sex: 'f', minAge: 40 }),
    vendor: person('vendor', { sex: 'm', minAge: 50 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
  };
}

function flatFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'OR-###/25', '####'],
    proxy: ['document', '#-####', '##E-###', '####/2'],
    divorce: ['document', 'AZ-B № ######', 'BŞ ######', 'NP № ####'],
    extract: ['property', '40##########', '#############', '7###########'],
    buying: ['contract', '2-####', '###/AS', 'A-####/1#'],
    cert: ['document', '##/a-###', '####', 'YS-####'],
    act: ['document', '##', 'B-###', '###/akt'],
    call: ['document', 'CH-#####', '######', '102-####/25'],
    lockbill: ['document', '#####', 'NQ-####', '###-Q'],
    letter: ['document', '#/###', '##-##/###', 'M-###-25'],
    utility: ['document', 'AK ########', '###########', '7######'],
    line: ['phone@smith', '(055) ### ## ##', '+994 77 ### ## ##', '0993######', '051 ### ## ##'],
    lease: ['contract', 'İC-##', '###', '##/25-k'],
    pjob: [
      'workplace',
      '15 nömrəli bağçada tərbiyəçi',
      'poçt şöbəsində operator',
      '“Mirvari” sürətli yemək kafesində aşpaz',
      'məktəbin buxalteriyasında hesabdar',
    ],
    djob: [
      'workplace',
      'metropolitenin depousunda elektrik',
      'rayon icra hakimiyyətində sürücü',
      '“Dəmir Qanad” ekspedisiya şirkətində logist',
      'poliklinikada rentgen-laborant',
    ],
    school: ['workplace', '44 nömrəli tam orta məktəb', '2 saylı lisey', '9 saylı gimnaziya'],
    ill: ['sensitive', 'bronxial astma', 'epilepsiya', 'şəkərli diabet', 'anadangəlmə ürək qüsuru'],
    lastaddress: [
      'address@aunt',
      'Bəhruz Nuriyev küçəsi %h',
      'Dördüncü köndələn küçə, ev %h',
      'Tofiq Məmmədov küçəsi %h, mənzil ##',
    ],
    box: ['email@p', 'ev.ucun##@poct.example', 'menzil####@mail.example'],
  });
}

/** A former wife asks to be moved back into a flat which the family shared. */
const MOVING_IN: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-moving-in',
  category: 'Mənzil hüququ - Mənzilə köçürülmə, yaşayış sahəsindən istifadə hüququ',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  facts: (make) => {
    const people = flatPeople(make);
    const { upstairs, bride, granny, smith } = people;
    return {
      ...people,
      ...flatFile(make),
      bridewith: ended(make, bride, 'given', 'with'),
      grannygil: ended(make, granny, 'given', 'gil-loc'),
      smithis: ended(make, smith, 'surname', 'copula'),
      upstairsone: called(make, upstairs, 'one'),
      bridetail: called(make, bride, 'tail'),
      parted: make.day(500, 700),
      changed: make.day(120, 180),
      came: make.day(100, 118),
      checked: make.day(60, 80),
      moved: make.day(720, 900),
      rooms: make.dice.pick(['ikiotaqlı', 'üçotaqlı', 'dördotaqlı']),
      rent: make.money(250, 480, 10),
      debts: make.money(180, 900, 1),
      article: stays(
        make,
        'Mənzil Məcəlləsinin 30-cu maddəsinə və Mülki Məcəllənin 228-ci maddəsinə',
      ),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} (notarius {notary.full} tərəfindən təsdiqlənmiş {proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı mənzilə köçürülmə və mənzildən istifadəyə mane olmamaq tələbi üzrə mülki işə',
  story: [
    '{p.full} [iddia ərizəsində göstərmişdir ki,|məhkəməyə müraciətində yazmışdır ki,] cavabdeh {d.full} ilə nikahı {parted:loc} pozulmuş (şəhadətnamə {divorce}), lakin o, iki uşağı ilə birgə {d.address} ünvanındakı {rooms} mənzildə (çıxarış № {extract}) yaşamaqda davam etmişdir. [{changed:loc} cavabdeh qapının kilidini dəyişdirmiş, onu evə buraxmamışdır.|{changed:loc} işdən qayıdanda açarın qapıya düşmədiyini, kilidin dəyişdirildiyini görmüşdür.] İddiaçı mənzilə köçürülməsini və cavabdehin ona maneə törətməməsini xahiş etmişdir.',
    'Məhkəmə iclasında {p.sg} (FİN {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, {p.birthdot} təvəllüdlü, telefon {p.phone}, e-poçt {box}, {pjob} işləyir) [əlavə etmişdir ki,|izahatında bildirmişdir ki,] mənzil nikah dövründə, {buying} nömrəli müqavilə ilə {vendor.full:abl} alınmışdır, pulun bir hissəsini onun atası vermişdir. Hazırda bibisi {aunt.full:gen} {lastaddress} ünvanında yerləşən evinin bir otağında kirayə qalır (müqavilə {lease}), ayda {rent} verir. [Böyük övladı {boy.given} {school:loc} oxuyur və yolu uzaqdır, kiçik qızı {girl.given} isə {ill} xəstəsidir.|{girl.full} {ill} diaqnozu ilə qeydiyyatdadır, {boy.full} isə {school:gen} şagirdidir.] [Kilidi dəyişən usta {smithis}.|Kilidi {smith.given} adlı usta dəyişmişdir.]',
    'Cavabdehin nümayəndəsi {rep.full} etirazında [bildirmişdir|göstərmişdir] ki, {d.surname} (FİN {d.fin}, {djob} işləyir, əlaqə {d.phone}) {moved:abl} mənzilin yeganə mülkiyyətçisidir, nikah pozulduqdan sonra keçmiş arvadın yaşamaq hüququ qalmamışdır. Hazırda orada {bride.full} da yaşayır, [{bridewith} yeni ailə qurmuşdur|{bride.given} körpə gözləyir], anası {granny.full} da onlarla qalır. Kommunal xidmətlər üzrə abonent kodu {utility}, borc {debts} təşkil edir; bunu iddiaçı ödəməyib. [Uşaqlara gəldikdə, {boy.given} istədiyi vaxt atasının yanına gələ bilər.|Uşaqların atası {d.init} onları həmişə qəbul edəcəyini bildirir.]',
    'Şahid {upstairs.full} ifadə vermişdir ki, {came:loc} [iddiaçının iki çamadanla pilləkəndə oturduğunu görmüşdür|{p.given:acc} qapının ağzında, uşaqlarla bərabər ağlayan gördü], ona {granny.given} xala qapını açmadı. Şahid {concierge.full} göstərmişdir ki, blokda gözətçidir, [kilidi dəyişdirməyə {smith.fullgs} gəlmişdi, cavabdeh ona pul verdi|usta {smith.sg} cavabdehin xahişi ilə gəlmişdi], {p.surname} isə ondan sonra evə girə bilməyib. {d.given} kişi özü “burada yeri yoxdur” deyib. Polis {call} nömrəli çağırışla gəlmişdir.',
    {
      p: 'Çilingər {smith.gs} məhkəməyə telefonla ({line}) bildirmişdir ki, işin haqqını {d.surname:abl} almış, {lockbill} nömrəli qəbzi ona vermişdir; həmin vaxt {bridetail} evdə idi.',
      chance: 0.6,
    },
    'Qəyyumluq orqanının tərtib etdiyi {act} nömrəli baxış aktından görünür ki, {checked:loc} {grannygil} və {aunt.init:gen} evində yaşayış şəraiti öyrənilmiş, [uşaqların kirayə otaqda şəraitinin yararsız olduğu|kirayə otağın on iki kvadratmetr olduğu və uşaqların dərs üçün yerinin olmadığı] qeyd edilmişdir. Mənzil istismar sahəsinin {letter} nömrəli məktubuna və {cert} nömrəli arayışa əsasən {p.fullgs} həmin ünvanda qeydiyyatdadır. [Vəkil {adv} sənədləri dəstəkləmişdir.|Vəkil {adv} iddianın təmin edilməsini istəmişdir.]',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək hesab edir ki, mülkiyyətçinin ailə üzvünün mənzildən istifadə hüququ nikah pozulduqda, bir qayda olaraq, itirilir, lakin məhkəmə mənafeyi qorunmalı olan uşaqları və keçmiş ailə üzvünün başqa yaşayış yerinin olmamasını nəzərə ala bilər.',
    {
      p: '{concierge.surname:gen} və {upstairs:gen} ifadələri {p.surname:gen} mənzildən özbaşına çıxarıldığını təsdiqləyir. Uşaqlar {boy.given} və {girl.given} anaları ilə yaşadığından onların marağı iddianın təmin edilməsini tələb edir. {vendor.surname:abl} alınan mənzil nikah vaxtı əldə edilmişdir.',
      only: ['granted'],
    },
    {
      p: 'Mənzilin {d.surname:gen} adında olması mübahisəsizdir. {bride} və {granny.given:gen} orada yaşamasını da nəzərə alaraq məhkəmə iddiaçıya yalnız bir otaqdan, bir il müddətinə istifadə hüququnun verilməsini münasib sayır.',
      only: ['partly-granted'],
    },
    {
      p: 'Müəyyən edilmişdir ki, iddiaçı mənzildən könüllü çıxmışdır, {upstairsone} bunu dolayısı ilə təsdiq etmişdir, {aunt.surname:gen} evində isə ona otaq ayrılmışdır. {d} mülkiyyətçi olduğundan {p.given:gen} tələbi təmin oluna bilməz.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən və Azərbaycan Respublikası Mənzil Məcəlləsinin 30, Mülki Məcəllənin 152, 228, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full} azyaşlı uşaqları {boy.full} və {girl.full} ilə birlikdə {d.detail} ünvanındakı mənzilə köçürülsün, {d.full:gen} üzərinə maneə yaratmamaq vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.caps:dat} mənzilin bir otağından bir il müddətinə istifadə hüququ verilsin. {d.caps:gen} üzərinə qapının açarını təhvil vermək vəzifəsi qoyulsun.',
    ],
    dismissed: [
      'İddia rədd edilsin. {p.full:gen} {d.full:dat} qarşı tələbi üzrə çəkdiyi xərclər öz üzərində saxlanılsın.',
    ],
  },
  traps: ['minors', 'same-surname', 'health'],
};

/** A passenger hurt, and a woman who cannot open her own door. */
export const SEVENTEENTH_CIVIL: readonly Family[] = [CRASH_HARM, MOVING_IN];
