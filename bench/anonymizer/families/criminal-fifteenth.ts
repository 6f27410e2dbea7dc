import type { Family, Make } from '#demo/family.ts';
import { docketed } from './docket-forms.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, stays } from './name-endings.ts';
import { signed } from './signed-forms.ts';
import { clerked, ended, household, sheets } from './written-marks.ts';

/** Who lost the things, who is said to have taken them, and through whose hands these went. */
function burgled(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 32, maxAge: 58 });
  const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 41 });
  const husband = person('husband', {
    ...{ sex: 'm' as const, surname: v.name.surname, minAge: 35, maxAge: 62 },
  });
  return {
    ...{ v, d, husband },
    girl: person('girl', {
      ...{ sex: 'f' as const, surname: v.name.surname, father: husband.name.given },
      ...{ minAge: 9, maxAge: 16 },
    }),
    mate: person('mate', { sex: 'm', minAge: 20, maxAge: 40 }),
    below1: person('below1', { role: 'şahid', sex: 'f', minAge: 48, maxAge: 78 }),
    guard: person('guard', { sex: 'm', minAge: 45, maxAge: 67 }),
    lender: person('lender', { sex: 'm', minAge: 36, maxAge: 63 }),
    driver: person('driver', { sex: 'm', minAge: 24, maxAge: 55 }),
    mother: person('mother', { sex: 'f', minAge: 52, maxAge: 76 }),
    def: person('def', { kind: 'keep' }),
    print: person('print', { kind: 'keep', sex: 'f' }),
    inquirer: person('inquirer', { kind: 'keep', sex: 'm' }),
  };
}

const burgledPapers = (make: Make) =>
  sheets(make, {
    order: ['document', '######', '0#####', 'H-#####'],
    scene: ['document', '###', '#/####', 'HYB-####'],
    prints: ['document', '####', '####/D', '##-###'],
    worth: ['document', '####', 'Ə-####', '###/əmt'],
    ticket: ['document', '######', 'L-#####', 'AB ######'],
    seized: ['document', '##', '###/g', '####'],
    video: ['document', '##/##', '####', 'V-###'],
    faced: ['document', '###', '##-üz', '####'],
    record: ['document', '#/#-####', '##-##/####', '#####'],
    passport: ['document', '##-####', 'U ########', '## № #######'],
    card: ['card@v', '%C', '%c'],
    fast: ['phone@d', '051 ### ## ##', '+99477#######', '(050) ###-##-##'],
    plate: ['plate', '99-HK-###', '10-TB-###', '77-LS-###', '90-ZE-###'],
    shelf: [
      'place:loc',
      '“Sədərək” ticarət mərkəzində',
      '8-ci kilometr bazarında',
      '“Gənclik” metrosunun yaxınlığında',
      'köhnə avtovağzalın yanındakı lombardda',
    ],
    vjob: [
      'workplace',
      '36 nömrəli məktəb-liseydə tarix müəllimi',
      '5 saylı poliklinikada stomatoloq',
      'Dövlət Statistika Komitəsində baş məsləhətçi',
      'Akademik Milli Dram Teatrında qrimçi',
    ],
    djob: [
      'workplace',
      '“Təmiz Şəhər” ASC-də süpürgəçi',
      'mebel sexində köməkçi fəhlə',
      'yuyucu məntəqəsində maşınyuyan',
      '“Wolt” platformasında kuryer',
    ],
    need: [
      'sensitive',
      'böyrək çatışmazlığı',
      'vərəm xəstəliyi',
      'epilepsiya',
      'qara ciyər sirrozu',
    ],
  });

/** Jewels and a laptop were taken from a flat while its people were in the village for a wedding. */
const BURGLARY: Family = {
  key: 'fifteenth-flat-burglary',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Oğurluq',
  outcomes: { convicted: 4, acquitted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = burgled(make);
    const { d, v, husband, guard, lender, driver, mother, mate } = people;
    const buyer = foreigner(make, 'buyer', [
      ['Levan', 'Çikovani'],
      ['Artur', 'Qusev'],
      ['Serdar', 'Akyürek'],
      ['Farhod', 'Rahmonov'],
      ['Nizami', 'Ramaldanov'],
    ]);
    return {
      ...people,
      ...burgledPapers(make),
      buyer: buyer.full,
      buyersur: buyer.surname,
      dloud: docketed(make, d, 'loud'),
      dsign: signed(make, d, 'last'),
      vclerk: clerked(make, v, 'gen'),
      home: household(make, v, 'plural-gen'),
      husbandgil: ended(make, husband, 'given', 'gil-gen'),
      guardis: ended(make, guard, 'sg', 'copula'),
      lenderclerk: clerked(make, lender, 'dat'),
      driverwith: ended(make, driver, 'gs', 'with'),
      mothershort: docketed(make, mother, 'short'),
      matewith: ended(make, mate, 'given', 'with'),
      gone: make.day(150, 260),
      seen: make.day(120, 148),
      bench: stays(make, 'Ali Məhkəmə Plenumunun'),
      gold: make.money(1800, 9400, 50),
      cash: make.money(300, 2600, 100),
      loan: make.money(700, 3100, 50),
      days: make.dice.int(2, 6),
      floor: make.dice.pick(['üçüncü', 'beşinci', 'altıncı', 'sonuncu']),
      hour: make.dice.int(1, 4),
      device: make.dice.pick(['noutbuk', 'planşet', 'fotoaparat']),
      term: make.dice.pick(['3 (üç) il', '2 (iki) il 6 (altı) ay', '4 (dörd) il 2 (iki) ay']),
    };
  },
  present:
    '{prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, zərərçəkmiş {v.full:gen}, təqsirləndirilən şəxs {d.full:gen} və onun müdafiəçisi, vəkil {def.full:gen} ({order} nömrəli order) iştirakı ilə',
  subject:
    '{d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3 və 177.2.4-cü maddələri ilə ittihamı üzrə cinayət işinə',
  story: [
    '{dloud} – {d.birthdot} tarixdə doğulmuş, [subay, orta təhsilli|evli, natamam orta təhsilli], {djob} işləyən, {d.address} ünvanında qeydiyyatda olan, FİN kodu {d.fin}, [ilk dəfə məsuliyyətə cəlb olunan|hərbi xidmət keçmiş] şəxs [başqasının əmlakını gizli talamaqda|mənzilə daxil olmaqla oğurluqda] təqsirləndirilir.',
    'İş materiallarından görünür ki, {v.full} ({vjob}) həyat yoldaşı {husband.full} və qızı {girl.given} ilə {gone:loc} [toya getmək üçün kəndə yollanmış|qohumlarının nişanına getmiş], {v.address} ünvanındakı mənzil {days} gün boş qalmışdır. Qayıdanda {floor} mərtəbədəki qapının kilidinin [qırıldığını|burulub sındırıldığını] görmüş, [yataq otağındakı qutudan zinət əşyalarının, {cash} nağd pulun və {device:gen} yoxa çıxdığını|şkafdan qızılların, {cash} pulun, masanın üstündən isə {device:gen} götürüldüyünü] aşkar edib polisə xəbər vermişdir. Zinət əşyaları {gold} qiymətləndirilmiş, onların arasında {husband.init:gen} ad günündə bağışladığı sırğa da olmuşdur.',
    'İttihama görə, {d.sg} həmin gecə saat {hour} radələrində tanışı {mate.full} (barəsində iş ayrılmışdır) ilə birlikdə [yanğın pilləkəni ilə|qaz borusu ilə] eyvana qalxmış, pəncərəni qırıb içəri girmişdir. [Oğurlanmış kartla|{v.init:gen} çantasından götürülmüş kartla] ({card}) [bankomatdan pul çıxarmağa cəhd edilmiş, PIN səhv yazılmışdır|səhər dükanda alış-veriş edilmişdir]. Hadisə yerinə {plate} nişanlı avtomobillə gəlinmiş, maşını {driver.full} idarə etmişdir.',
    {
      only: ['convicted'],
      p: 'Təqsirləndirilən şəxs [təqsirini tam etiraf etdi və izah etdi ki,|ifadəsində təqsirini qismən boynuna alaraq dedi ki,] borcları vardı, anası {mother.full} {need} səbəbindən müalicə olunurdu, dərmana pul çatmırdı. {mate.given} ona “ev boşdur” deyib, {matewith} bir həftə əvvəl girişə baxıblar. Qızılı {lender.full:dat} girov qoyub, {loan} alıb, pulun yarısını yoldaşına verib. [Qalan əşyanı {shelf} {buyer} adlı alverçiyə satıb|{buyer} adlı kişi isə {shelf} ondan texnikanı alıb]. Özü {fast} nömrəsindən istifadə edirdi.',
    },
    {
      only: ['acquitted'],
      p: '[Təqsirləndirilən şəxs təqsirini qəbul etmədi və izah etdi ki,|{d.sg} ittihamı rədd edərək bildirdi ki,] o gecə anası {mother.full:gen} yanında olub, qadın {need} səbəbindən yataqdadır. Vəsiqəsini iki ay əvvəl itirib, girov biletində imza onun deyil. {mate.given} ilə yalnız fəhləlik edib, {matewith} heç bir mənzilə baxmayıb. {buyer} adlı kişini ilk dəfə üzləşdirmədə görüb, {shelf} olmayıb. {fast} nömrəsi onundur, [zənglərin siyahısını almağı xahiş edir|həmin gecə telefonu sönülü olub]. {lender.full:dat} {loan} məbləğində borcu da yoxdur.',
    },
    'Zərərçəkmiş {v.init} ifadə verdi ki, [hadisədən sonra qızı gecələr yata bilmir|evdə açar tanışlarda yoxdur], əşyaların siyahısını müstəntiqə özü yazıb, {husbandgil} toyda çəkilmiş şəkilləri də təqdim edib. Əlaqə nömrəsi: {v.phone}. [İtkini bilən {home} hamısı üç gün yatmayıb.|{home} qonşularla münasibəti yaxşıdır.]',
    'Qonşu [{below1.full}|{below1.fullgs}] göstərdi ki, gecə eyvanda ayaq səsi eşidib, pişik bilib; binada hamı onu “{below1.given} xala” kimi tanıyır, açarı da bəzən ona verirlər. Binanın mühafizəçisi {guard.full} isə [həyətdəki kameraların işləmədiyini, yalnız qapıdakının çəkdiyini|növbəni həmin gecə yuxulu keçirdiyini] söylədi; videonu ilk izləyən də {guardis}. Baxışa dair {video} nömrəli protokola görə ekranda qara gödəkçəli oğlan ağ maşına minir.',
    'Şahid {lender.full} bildirdi ki, girov bileti ({ticket}) {d.surname:gen} şəxsiyyət vəsiqəsi ({d.idcard}) əsasında yazılıb, {lenderclerk} əşyaların oğurluq olduğu deyilməyib. Alıcı {buyer} (pasport {passport}) texnikanı [qaytarıb|polisə təhvil verib], {buyersur} onu ucuz aldığını danmadı. Sürücü {driver.sg} [taksi sifarişi ilə gəldiyini, kiminlə gəldiyini bilmədiyini|o gecə yalnız sifariş apardığını] ifadə etdi, {driverwith} üzləşdirmə (protokol {faced}) ifadələri dəyişmədi.',
    'Hadisə yerinə baxış ({scene}) zamanı pəncərə taxçasından götürülmüş barmaq izləri ekspert {print.full:gen} {prints} nömrəli rəyinə görə [{d.surname:gen} sağ əlinin şəhadət barmağına aiddir|təqsirləndirilən şəxsin barmaqları ilə uyğundur]. Əşyaların dəyəri {worth} nömrəli əmtəəşünaslıq rəyi ilə müəyyən olunub. Götürmə protokolunu ({seized}) müstəntiq {inquirer.init} tərtib edib. {seen:loc} alınan {record} nömrəli cavaba görə {d.init:gen} [məhkumluğu yoxdur|adına məhkumluq qeydə alınmayıb].',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {bench} izahına uyğun olaraq mənzilə daxil olma qanunsuz, gizli və mülkiyyətçinin iradəsinə zidd olmalıdır.',
    {
      p: 'Barmaq izləri, {lender.sg:gen} və {below1.sg:gen} ifadələri, girov bileti, əşyaların {d.surname:gen} göstərdiyi yerdən tapılması onun təqsirini təsdiqləyir. [Anası {mothershort} və ailəsi|Ailəsinin ağır vəziyyəti], ziyanın bir hissəsinin ödənilməsi, [peşmanlıq|özünün gəlib təslim olması] cəzanı yüngülləşdirir. {vclerk} şikayəti üzrə mülki iddia verilməmişdir.',
      only: ['convicted'],
    },
    {
      p: 'Barmaq izi taxçanın çöl tərəfindən götürülmüşdür, {d.surname} isə [ötən yay həmin mənzildə kondisioner quraşdırdığını|bir il əvvəl həmin pəncərəni təmir etdiyini] sübut etmişdir; {lender.sg} isə onu qətiyyətlə tanımamışdır. {mate.surname} dindirilməmişdir. Şübhələr təqsirləndirilən şəxsin xeyrinə həll edilir.',
      only: ['acquitted'],
    },
  ],
  guided:
    'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 346, 347, 349, 351-353-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 177.2.3 və 177.2.4-cü maddələri ilə təqsirli bilinsin və ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
      'Maddi sübut olan zinət əşyaları və {device} {v.full:dat} qaytarılsın, {ticket} nömrəli girov bileti işdə saxlanılsın. Həbs qətimkan tədbiri {dsign} barəsində dəyişdirilmədən saxlanılsın.',
    ],
    acquitted: [
      '{d.full} ittiham üzrə təqsiri sübuta yetirilmədiyindən bəraət alsın, {d.surname} məhkəmə zalından azad edilsin.',
      'Əşyalar {v.init:dat} qaytarılsın.',
    ],
  },
  traps: ['foreign-buyer', 'card'],
};

/** A wife whom her husband beat, and those who heard it, treated her and took her in. */
function beaten(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    role: 'təqsirləndirilən şəxs',
    sex: 'm',
    house: true,
    minAge: 38,
    maxAge: 56,
  });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 36, maxAge: 49 });
  const child = { surname: d.name.surname, father: d.name.given } as const;
  return {
    ...{ d, v },
    boy: person('boy', { ...child, sex: 'm', minAge: 11, maxAge: 15 }),
    small: person('small', { ...child, sex: 'f', minAge: 4, maxAge: 9 }),
    inlaw: person('inlaw', { sex: 'f', surname: d.name.surname, minAge: 58, maxAge: 79 }),
    sister: person('sister', { sex: 'f', father: v.father, minAge: 25, maxAge: 50 }),
    over: person('over', { role: 'şahid', sex: 'm', minAge: 35, maxAge: 70 }),
    teacher: person('teacher', { sex: 'f', minAge: 27, maxAge: 60 }),
    doctor: person('doctor', { minAge: 33 }),
    shelter: person('shelter', { sex: 'f', minAge: 35 }),
    def: person('def', { kind: 'keep', sex: 'm' }),
    lawyer: person('lawyer', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    local: person('local', { kind: 'keep', sex: 'm' }),
  };
}

const beatenPapers = (make: Make) =>
  sheets(make, {
    order: ['document', '#####', '00####', 'VK ######'],
    order2: ['document', '#####', 'A-####', '######'],
    wedding: ['document', 'NK № ######', 'AZ-N ######', 'II-NA № ######'],
    boypaper: ['document', 'AZ № #######', 'DŞ ######', 'AA ######'],
    warning: ['document', '##/##', 'MX-###', '####'],
    ban: ['document', '#-###', 'QMO-####', '###/m'],
    finding: ['document', '###/ekz', '####', 'TE-###/##'],
    history: ['document', '####', '#####/t', 'A-#####'],
    call: ['document', '#######', '112-######', 'C-####'],
    view: ['document', '##', '###/b', 'YB ####'],
    letter: ['document', '##/#-###', 'UQ-####', '#####'],
    mobile: ['phone@v', '055-###-##-##', '(070) ### ## ##', '+994 50 ### ####'],
    sisterline: ['phone@sister', '077 ### ## ##', '(099) ###-##-##'],
    chat: ['email@d', 'usta.##@mail.example', 'k####@poct.example', 'ev.sahibi#@box.example'],
    djob: [
      'workplace',
      '“Bakı Konditer” fabrikində yükvuran',
      'avtobus parkında mexanik',
      'balıqçı artelində qayıqçı',
      '16 nömrəli məktəbin qazanxanaçısı',
    ],
    vjob: [
      'workplace',
      'rayon uşaq poliklinikasında tibb qeydiyyatçısı',
      'bələdiyyədə kargüzar',
      '“Zərifə” gözəllik salonunda manikür ustası',
      '9 saylı musiqi məktəbində konsertmeyster',
    ],
    school: [
      'workplace:loc',
      '11 saylı tam orta məktəbdə',
      '“İstedad” liseyində',
      'Mirzə Cəlil adına kənd məktəbində',
      '3 nömrəli internat məktəbində',
    ],
    ward: [
      'workplace:gen',
      'Mərkəzi Rayon Xəstəxanasının travma şöbəsinin',
      '1 saylı təcili yardım xəstəxanasının',
      'Semaşko adına xəstəxananın',
    ],
    hurt: [
      'sensitive',
      'burun sümüyünün sınığı',
      'sağ qulaq pərdəsinin zədələnməsi',
      'sol əlin IV barmağının çıxığı',
      'beyin silkələnməsi',
    ],
    drink: [
      'sensitive',
      'xroniki alkoqolizm',
      'alkoqol asılılığı',
      'narkoloji asılılıq',
      'depressiv pozuntu',
    ],
  });

/** A husband beat his wife before the children for months. */
const HOME: Family = {
  key: 'fifteenth-domestic-violence',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Həyat və sağlamlıq əleyhinə cinayətlər - Əzab vermə',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = beaten(make);
    const { d, v, boy, inlaw, sister, over, teacher, doctor } = people;
    const wed = make.day(3700, 6200).iso.split('-');
    return {
      ...people,
      ...beatenPapers(make),
      wed: make.mark(wed.reverse().join('.'), 'date', 'quasi', 'wed'),
      dcaps: docketed(make, d, 'loud'),
      dclerk: clerked(make, d, 'gen'),
      vclerk: clerked(make, v, 'dat'),
      doctorclerk: clerked(make, doctor),
      sistergil: ended(make, sister, 'given', 'gil-loc'),
      inlawwith: ended(make, inlaw, 'given', 'with'),
      family: household(make, d, 'plural'),
      overshort: docketed(make, over, 'short'),
      teacheris: ended(make, teacher, 'gs', 'copula'),
      boyfather: signed(make, boy, 'child'),
      law: stays(
        make,
        '“Məişət zorakılığının qarşısının alınması haqqında” Azərbaycan Respublikası Qanununun',
      ),
      first: make.day(420, 620),
      second: make.day(230, 330),
      last: make.day(90, 160),
      told: make.day(60, 85),
      tool: make.dice.pick(['kəmərlə', 'soba qaşıyanı ilə', 'şlanq parçası ilə', 'stul ayağı ilə']),
      reason: make.dice.pick([
        'şam yeməyinin gecikməsi',
        'maaş kartını verməməsi',
        'bacısı ilə telefonla danışması',
        'işə çıxmaq istəməsi',
      ]),
      term: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '2 (iki) il']),
      hours: make.dice.int(240, 400),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, müdafiəçi {def.full:gen} (order {order}), zərərçəkmiş {v.full:gen}, onun nümayəndəsi vəkil {lawyer.full:gen} (order {order2}) iştirakı ilə',
  subject:
    '{d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 133.1-ci maddəsi ilə ittihamına dair cinayət işinə',
  story: [
    'Məhkəmə istintaqı nəticəsində məhkəmə müəyyən edir ki, {dcaps} ({d.birthdot} təvəllüdlü, FİN {d.fin}, vəsiqə {d.idcard}, {djob}) {wed} tarixdən {v.full} ilə nikahdadır ([nikah şəhadətnaməsi|şəhadətnamə №] {wedding}), {d.address} ünvanında [anası ilə birgə|anasının evində] yaşayırlar, iki övladları var.',
    '[İlk epizod:|Birinci hadisə.] {first:loc} {reason} üstündə [mübahisə düşmüş|söz-söhbət yaranmış], {d.sg} arvadını yumruqla vurmuşdur. [İkinci epizod:|İkinci hadisə.] {second:loc} {tool} döymüş, saçından tutub həyətə çıxarmışdır; bundan sonra {ban} nömrəli mühafizə orderi verilmişdir. [Üçüncü epizod:|Sonuncu hadisə.] {last:loc} qapını bağlayıb {v.given:acc} yerə yıxmış, ona {hurt} ilə nəticələnən zərbələr endirmişdir. Hər üç hadisə uşaqların gözü qarşısında baş vermişdir.',
    'Təqsirləndirilən şəxs {d.init} təqsirini [qismən boynuna alıb|tanımayıb] dedi ki, arvadı ilə “adi ailə söhbəti” olub, yalnız bir dəfə sillə vurub, [{drink} olduğundan nə etdiyini xatırlamır|səhhəti pisdir, {drink} diaqnozu qoyulub]. Anası {inlaw.full} hər dəfə araya girib, onu dilə tutub. [Arvadının bacısı ailəni dağıdır.|{v.surname} evdən özü gedib, qaytarmağa razıdır.]',
    'Zərərçəkmiş {v.sg} ({vjob}; tel. {mobile}) izah etdi ki, uşaqlara görə illərlə susub. Sonuncu dəfə qaçıb {sistergil} gecələyib; ər ona {chat} poçtundan “evə gəlməsən, öldürərəm” yazıb. [Qayınanası ona kömək edib|Qayınanasından şikayəti yoxdur]: {inlawwith} birlikdə pəncərədən düşüb. İndi oğlu {boy.full} ({boy.birthdot}; doğum haqqında şəhadətnamə {boypaper}) və qızı {small.given} ilə sığınacaqda qalır, [boşanma barədə iddia verib|nikahın pozulmasını istəyir].',
    'Zərərçəkmişin bacısı {sister.full} (tel. {sisterline}) gecəyarısı {v.given:gen} yalınayaq gəlib qapısını döydüyünü, üzünün qan içində olduğunu təsdiq etdi. [Divar qonşusu {over.full}|Aşağı qonşu {over.full}] qışqırıqları bir neçə dəfə eşidib 112-yə zəng edib ({call} nömrəli qeyd). {overshort} bir dəfə qapını döyəndə {d.given:gen} “get, işin olmasın” dediyini də əlavə etdi. Müəllimə {teacher.full} isə dedi ki, {boyfather} {school} oxuyur, bir ildir dərsdə yuxuya gedir, “gecə atam anamı döyür” deyib; uşağı psixoloqun yanına aparan da {teacheris}.',
    'Anası {inlaw.sg} [oğlunu qınamadı, gəlinin də qapını çırpdığını söylədi|hadisəni birbaşa görmədiyini, yalnız səs eşitdiyini bildirdi]. Həkim {doctor.full} {ward} {history} nömrəli tarixçəsinə əsasən zərərçəkmişin təcili qəbul edildiyini göstərdi; {doctorclerk} bu izlərin yıxılmaqla alınmadığını qeyd etdi. Sığınacağın rəhbəri {shelter.full} məktubda ({letter}) ana və uşaqların {last:abl} sonra orada qaldığını yazıb.',
    'Ekspert {expert.full} tərəfindən verilmiş {finding} nömrəli rəyə əsasən xəsarətlər sağlamlığa yüngül zərər vurub, sayı və yeri zərbələrin təkrar endirildiyini göstərir. Sahə müvəkkili {local.init} {warning} nömrəli xəbərdarlıq, {view} nömrəli baxış protokolu tərtib edib. Vəkil {lawyer.init} {told:loc} verdiyi vəsatətdə [orderin müddətinin uzadılmasını|uşaqlarla ünsiyyətin məhdudlaşdırılmasını] istəyib, müdafiəçi {def.init} isə ittihamın dəyişdirilməsini xahiş edib.',
  ],
  reasoning: [
    '{law} tələblərinə görə ailə üzvünə qarşı zorakılıq şəxsi iş deyil, dövlət zərərçəkmişi müdafiə etməlidir. Müntəzəmlik üç və daha artıq halda sübut olunur.',
    'Məhkəmə {v.sg:gen} ifadəsini ardıcıl sayır: onu {sister.sg}, {over.surname} və {teacher.init} təsdiqləyir, tibbi sənədlər isə {dclerk} “bir sillə” barədə sözlərini təkzib edir. {inlaw.surname} oğluna kömək etmək istəsə də, gəlinin evdən qaçmasını danmadı. {boy.given:gen} dindirilməsinə ehtiyac olmadığı barədə tərəflər razılaşıblar.',
    'Yüngülləşdirici hal olaraq azyaşlı uşaqlarının olması, ağırlaşdırıcı hal olaraq hərəkətlərin uşaqların qarşısında törədilməsi nəzərə alınır. {vclerk} qarşı [yenidən zorakılıq törətmə təhlükəsi yüksəkdir|hədələr davam edir], {family} isə hələ də ayrı yaşayırlar.',
  ],
  guided:
    'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 346, 347, 349, 351, 352-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 133.1-ci maddəsi ilə təqsirli bilinsin, ona [{term} müddətinə azadlıqdan məhrum etmə|{hours} saat ictimai işlər] cəzası təyin edilsin.',
      'Zərərçəkmiş {v.full} barəsində verilmiş {ban} nömrəli mühafizə orderinin qüvvəsi saxlanılsın, {d.init:dat} ona yaxınlaşmaq qadağan edilsin. Hökmün surəti {lawyer.init:dat} verilsin.',
    ],
  },
  traps: ['health', 'children', 'in-law'],
};

export const FIFTEENTH_CRIMINAL: readonly Family[] = [BURGLARY, HOME];
