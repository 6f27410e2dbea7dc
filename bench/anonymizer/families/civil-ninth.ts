import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** Two yards with a reed fence between them, and who saw it burn. */
function neighbours(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', house: true, minAge: 41, maxAge: 58 });
  const spouse = person('spouse', { sex: 'm', surname: p.name.surname, minAge: 43, maxAge: 60 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', house: true, minAge: 48, maxAge: 63 });
  return {
    ...{ p, spouse, d },
    girl: person('girl', {
      ...{ sex: 'f' as const, surname: p.name.surname, father: spouse.name.given },
      ...{ minAge: 8, maxAge: 13 },
    }),
    groom: person('groom', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 21, maxAge: 26 },
    }),
    cook: person('cook', { sex: 'm', minAge: 30 }),
    milkmaid: person('milkmaid', { sex: 'f', minAge: 35 }),
    watchman: person('watchman', { role: 'şahid', sex: 'm', minAge: 45 }),
    surgeon: person('surgeon', { sex: 'f', minAge: 33 }),
    matchmaker: person('matchmaker', { sex: 'f', minAge: 50 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function fireFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    house: of.property('house', `${n(3)}-${n(2)}/${n(4)}`, `5${n(11)}`, `${n(2)}/${n(5)}-A`),
    car: of.plate('car', `10-ZD-${n(3)}`, `50 FA ${n(3)}`, `77LR${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    act: of.document('act', `YA-${n(4)}`, `${n(3)}/y`, `17/${n(4)}`),
    opinion: of.document('opinion', `${n(5)}`, `${n(4)}-YTE`, `${n(2)}/${n(3)}-e`),
    history: of.document('history', `${n(5)}`, `C-${n(4)}`),
    estimate: of.document('estimate', `S/${n(4)}`, `${n(2)}-${n(3)}`),
    warrant: of.document('warrant', `OR ${n(6)}`, `${n(5)}-v`),
    passport: of.document('passport', `13BB${n(5)}`, `P${n(8)}`, `${n(2)} ${n(7)}`),
    subscriber: of.document('subscriber', `${n(10)}`, `${n(4)} ${n(6)}`),
    policy: of.contract('policy', `YS-${n(6)}`, `ƏS/${n(4)}/${n(2)}`, `${n(8)}-3`),
    lane: shortAddress(make, 'lane', 'Üzümçülər küçəsi', 'Dəyirman döngəsi', '2-ci Bağ dalanı'),
    clinic: of.workplace(
      'clinic',
      'Yanıq Travmaları üzrə Elmi-Praktiki Mərkəzdə',
      '2 saylı Kliniki Xəstəxananın kombustiologiya şöbəsində',
      '“Həyat Nəfəsi” özəl klinikasında',
      'M.Şəmsizadə adına cərrahiyyə xəstəxanasında',
      'Dəmiryolçular xəstəxanasında',
    ),
    school: of.workplace(
      'school',
      '3 nömrəli tam orta məktəbdə',
      'A.Səhhət adına ümumi orta məktəbdə',
      '“Zəka” özəl liseyində',
      'texniki-humanitar fənlər gimnaziyasında',
    ),
    job: of.workplace(
      'job',
      'Sahil Çörəkbişirmə kombinatında sex ustası',
      '5 saylı avtobus parkında mexanik',
      'Fındıq Emalı fabrikində anbardar',
      '“Araz” kinoteatrında kinomexanik',
    ),
    burn: of.sensitive(
      'burn',
      'hər iki əlin II–III dərəcəli termiki yanığı',
      'yuxarı tənəffüs yollarının yanığı',
      'sağ bazunun dərin yanığı',
      'üz və boyun nahiyəsinin II dərəcəli yanıqları',
    ),
    fear: of.sensitive(
      'fear',
      'nevrotik gecə qorxuları',
      'posttravmatik stress pozuntusu',
      'kəkələmə',
      'enurez',
    ),
    teahouse: of.place(
      'teahouse',
      '“Köhnə çinar” çayxanasında',
      'Qoşabulaq istirahət guşəsində',
      'Mal meydanının yanındakı kababxanada',
      'Daşkörpü bazarında',
    ),
    reservoir: of.place(
      'reservoir',
      'Sarısu kanalından',
      'Nohurlar gölündən',
      'kolxozun köhnə hovuzundan',
      'Qanlıdərə arxından',
    ),
  };
}

/** A woman wants the price of a burnt roof from the neighbour whose oven lit it. */
const FIRE: Family = {
  key: 'ninth-oven-fire',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri - Əmlaka vurulmuş zərərin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  cast: { ins: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' } },
  facts: (make) => {
    const people = neighbours(make);
    return {
      ...people,
      ...fireFile(make),
      electrician: foreigner(make, 'electrician', [
        ['Levan', 'Beridze'],
        ['Jasur', 'Tursunov'],
        ['Hikmet', 'Akyürek'],
        ['Ostap', 'Şevçuk'],
        ['Farhod', 'Nazrullo'],
      ]).full,
      watchmanbehind: written(make, people.watchman, 'behind'),
      milkmaidabbr: written(make, people.milkmaid, 'abbreviated'),
      surgeonspaced: written(make, people.surgeon, 'spaced'),
      house2: nameWith(make, people.d, 'surname', 'gil-gen'),
      yard: nameWith(make, people.groom, 'given', 'gil-loc'),
      cookis: nameWith(make, people.cook, 'sg', 'copula'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun 3 noyabr 2008-ci il tarixli 7 nömrəli qərarı'),
      rules: stays(make, 'Nazirlər Kabinetinin 12 iyun 2003-cü il tarixli 83 nömrəli qərarı'),
      refusal: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(100, 3900)}/${Number(make.adopted.slice(0, 4)) - 1}`,
      ),
      event: make.day(260, 420),
      filed: make.day(90, 200),
      roof: make.money(7000, 21000, 50),
      things: make.money(1500, 5200, 10),
      moral: make.money(500, 3000, 100),
      paid: make.money(900, 2600, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen} və onun vəkili {adv.full:gen} (order {warrant}), cavabdeh {d.full:gen} iştirakı ilə, üçüncü şəxs {ins.full:gen} nümayəndəsinin iştirakı olmadan,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı yanğın nəticəsində dəymiş maddi və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    '{p.birth} təvəllüdlü {p.full} (FİN: {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}) {filed:loc} məhkəməyə verdiyi iddia ərizəsində yazıb ki, ailəsi ilə {p.address} ünvanında, daşınmaz əmlakın dövlət reyestrində {house} nömrəsi ilə qeydə alınmış evdə yaşayır. Həyətin arxa tərəfi {house2} həyətinə söykənir, aralarında qamış hasar var. {event:loc} günortadan sonra qonşunun yay mətbəxində təndir yandırılıb, külək qığılcımı hasara, oradan evin damına aparıb.',
    'Evin iki otağı, anbar və talvarın altında duran {car} nişanlı, ban nömrəsi {vin} olan minik avtomobili yanıb. İddiaçının əri {spouse.gs} ({job} işləyir) alovu söndürərkən xəsarət alıb, {clinic} yatıb, xəstəlik tarixində (№ {history}) {burn} göstərilib. Qızları {girl.given} isə {school} oxuyur; iddiaçının sözlərinə görə, uşaqda hadisədən sonra {fear} yaranıb və o, bir rüb dərsə getməyib.',
    'İddiaçı dam örtüyü və tavanın bərpası üçün {roof} ({estimate} nömrəli smeta), yanmış ev əşyaları üçün {things}, mənəvi zərər üçün {moral} tələb edib və pulun {p.account} hesabına köçürülməsini xahiş edib.',
    'Cavabdeh {d.sg} iddianı qəbul etməyib. O bildirib ki, həmin gün oğlu {groom.gp:gen} nişanı idi, elçiliyə gedən {matchmaker.init:gen} də evdə olduğunu hamı bilir. Təndirə baxan {cookis}, onu da {teahouse} tanıyıb, adamı işə özü gətirməyib. Cavabdehin qənaətincə, od iddiaçının damındakı elektrik xəttindən düşüb: su mühərrikinin naqilini {electrician} adlı usta (pasport {passport}) icazəsiz çəkib, abonent kodu {subscriber} üzrə sayğac da buna görə iki dəfə dəyişdirilib.',
    'ŞAHİDLƏRİN İFADƏLƏRİ',
    '1. {watchman.full} (yaşayır: {lane}) – üzüm bağının gecə gözətçisidir, hadisə vaxtı növbəni təhvil verməyə gəlirmiş. Tüstünü əvvəl cavabdehin mətbəxi tərəfdə görüb, sonra {yard} çalğıçıların qaçışdığını eşidib, {reservoir} vedrə ilə su daşıyıb.',
    '2. {milkmaidabbr} – süd yığmağa gəlmişdi; deyib ki, təndirin qapağı açıq idi, {cook.given} isə küpənin yanında yox idi. Alov hasara çatanda {spouse.given} nərdivanı götürüb dama çıxdı.',
    '3. {surgeonspaced} – yanıq alanı qəbul edən növbətçi cərrah olub; yanıqların açıq alovdan alındığını təsdiq edib, onu təcili yardıma kimin gətirdiyini xatırlamayıb.',
    'Dövlət Yanğın Nəzarəti Xidmətinin inspektoru {inspector.init:gen} tərtib etdiyi {act} nömrəli aktda yanğının ilkin ocağı kimi yay mətbəxinin şimal divarı göstərilib. Məhkəmə Ekspertizası Mərkəzinin eksperti {expert.full:gen} {opinion} nömrəli rəyinə əsasən naqillərdə qısaqapanma izi yoxdur.',
    {
      p: 'Üçüncü şəxs {ins} yazılı rəyində bildirib ki, ev {policy} nömrəli müqavilə üzrə icbari qaydada sığortalanıb, iddiaçıya {paid} ödənilib, qalan hissə sığorta məbləğindən artıqdır. Ödəniş barədə bildiriş {p.phone} nömrəsinə göndərilib.',
      chance: 0.7,
    },
  ],
  reasoning: [
    'Mülki Məcəllənin 1097-ci maddəsinə görə fiziki şəxsin əmlakına vurulmuş zərər onu vurmuş şəxs tərəfindən tam həcmdə əvəz edilməlidir; zərəri vurmuş şəxs təqsirsizliyini özü sübut etməlidir. Həyətində açıq od yandıran ev sahibi {rules} ilə təsdiq edilmiş qaydalara riayət etməyə borcludur.',
    'Mənəvi zərər barədə {plenum} nəzərə alınır. Cavabdehin istinad etdiyi {refusal} nömrəli iş başqa yanğına aiddir və burada əhəmiyyət daşımır.',
    {
      p: 'Aktın və rəyin nəticələri {watchmanbehind} və {milkmaid.init:gen} dedikləri ilə üst-üstə düşür. Təndirə kimin, o cümlədən {cook.surname:gen} baxması {d.init:acc} məsuliyyətdən azad etmir: adamı həyətinə o dəvət edib.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Əşyaların siyahısında göstərilmiş xalça və televizorun evdə olması sübut edilməyib, {girl.given:gen} müalicəsinə dair sənəd də təqdim olunmayıb; ona görə tələbin bu hissəsi azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: '{p.init:gen} evindəki xəttin vəziyyəti barədə ekspertin cavabı qəti deyil, {watchman.surname} isə odun özünü yox, tüstünü görüb. {d.gs:gen} hərəkəti ilə zərər arasında səbəbli əlaqə sübuta yetirilməyib.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 21, 23, 1097, Mülki Prosessual Məcəllənin 217-220-ci maddələrini əsas götürərək, məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin. {d.caps:abl} {p.full:gen} xeyrinə {roof} və {things} maddi, {moral} mənəvi zərər alınsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} (FİN {d.fin}, {d.address}) {p.full:gen} xeyrinə {roof} tutulsun, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  note: 'civil',
  traps: ['list', 'neighbours', 'capitals'],
};

/** A man who left to earn money and was not heard of, his children and his brother. */
function missing(make: Make) {
  const person = castOf(make);
  const lost = person('lost', { sex: 'm', minAge: 55, maxAge: 66 });
  const { surname, given } = lost.name;
  const a = person('a', { role: 'ərizəçi', sex: 'f', surname, minAge: 50, maxAge: 60 });
  return {
    ...{ lost, a },
    ...{
      son: person('son', { sex: 'm', surname, father: given, minAge: 21, maxAge: 26 }),
      bride: person('bride', { sex: 'f', surname, minAge: 23, maxAge: 29 }),
      brother: person('brother', {
        role: 'maraqlı şəxs',
        sex: 'm',
        surname,
        father: lost.father,
        minAge: 45,
      }),
      sister: person('sister', { sex: 'f', father: lost.father, minAge: 48 }),
      mate: person('mate', { role: 'şahid', sex: 'm', minAge: 45 }),
      elder: person('elder', { sex: 'm', minAge: 60, maxAge: 80 }),
      postwoman: person('postwoman', { sex: 'f', minAge: 40 }),
      officer: person('officer', { kind: 'keep', sex: 'm' }),
      prosecutor2: person('prosecutor2', { kind: 'keep', sex: 'm' }),
    },
  };
}

function searchFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    search: of.document('search', `AX-${n(5)}`, `${n(6)}/axt`, `28${n(5)}`),
    marriagecert: of.document('marriagecert', `NH № ${n(6)}`, `II-AZ ${n(6)}`, `${n(7)}`),
    oldpassport: of.document('oldpassport', `IV-YZ № ${n(6)}`, `XI-ЖГ ${n(6)}`),
    migration: of.document('migration', `77 ${n(7)}`, `${n(4)} № ${n(6)}`),
    book: of.document('book', `Ə-${n(6)}`, `${n(7)}`),
    letter: of.document('letter', `6/${n(2)}-${n(4)}`, `MS-${n(4)}/${n(2)}`, `${n(3)}-17/${n(2)}`),
    pension: of.document('pension', `${n(13)}`, `${n(3)}-${n(3)}-${n(2)}`),
    plot: of.property('plot', `${n(2)}0${n(9)}`, `${n(3)}/${n(3)}-7`),
    village: of.place(
      'village',
      'Qırxbulaq kəndində',
      'Yuxarı Nügədi kəndində',
      'Şorbaçı qəsəbəsində',
      'Dərəqışlaq yaşayış məntəqəsində',
      'Köhnə Xudat qəsəbəsində',
    ),
    market: of.place(
      'market',
      'Lüblino ticarət mərkəzinin anbarında',
      'Kirov tərəvəz bazasında',
      'Çerkizov bazarında',
      'Qorbuşka bazarının köşklərində',
    ),
    jobs: of.workplace(
      'jobs',
      '9 saylı sovxozda traktorçu',
      '“Kommunizm” kolxozunda suvarıcı',
      'Kərpic zavodunda formalayıcı',
      'Meliorasiya idarəsinin maşın-mexanizm sahəsində ekskavatorçu',
    ),
    church: of.sensitive(
      'church',
      'baptist icmasına',
      'Yehova şahidlərinə',
      'pravoslav məzhəbinə',
      'bəhai dininə',
    ),
    ill: of.sensitive(
      'ill',
      'içki düşkünlüyü',
      'tutma xəstəliyi',
      'xroniki alkoqolizm',
      'depressiya',
    ),
  };
}

/** A wife asks the court to hold her husband for missing. */
const MISSING: Family = {
  key: 'ninth-missing-husband',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Xüsusi icraat - Fiziki şəxsin itkin düşmüş hesab edilməsi',
  outcomes: { granted: 3, dismissed: 1 },
  cast: {
    fund: { as: 'body', name: 'Dövlət Sosial Müdafiə Fondu', role: 'maraqlı şəxs' },
  },
  facts: (make) => {
    const people = missing(make);
    const { lost, a, son, brother } = people;
    const wedding = lifeDay(make, 'wedding', 27, 33);
    const boss = foreigner(make, 'boss', [
      ['Arkadi', 'Pustovalov'],
      ['Rasul', 'Qamzatov'],
      ['Vaxtanq', 'Kipiani'],
      ['Nguyen Van', 'Tuan'],
      ['Şamil', 'Abdulatipov'],
    ]);
    const landlady = foreigner(make, 'landlady', [
      ['Zoya', 'Klimçenko'],
      ['Raisa', 'Mordvinova'],
      ['Aynaş', 'Tulegenova'],
      ['Qalina', 'Xarçenko'],
    ]);
    return {
      ...people,
      ...searchFile(make),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      ...{ boss: boss.full, bosssurname: boss.surname, landlady: landlady.full },
      maiden: make.mark(
        make.dice.pick(['Bəkirova', 'Ağasıyeva', 'Şərbətova', 'Piriyeva']),
        ...(['person', 'direct', 'a'] as const),
      ),
      kids: nameWith(make, lost, 'surname', 'plural-gen'),
      home: nameWith(make, brother, 'given', 'gil-dat'),
      matebehind: written(make, people.mate, 'behind'),
      sonabbr: written(make, son, 'abbreviated'),
      lostfold: written(make, lost, 'bracketed'),
      asigned: written(make, a, 'spaced'),
      law: stays(make, 'Mülki Məcəllənin 40-cı maddəsinin'),
      notice: stays(make, '“Respublika” qəzetinin'),
      gone: make.day(5500, 6200),
      call: make.day(4300, 4700),
      filed: make.day(100, 220),
      searched: make.day(1500, 2400),
    };
  },
  present:
    'ərizəçi {a.full:gen}, maraqlı şəxs {brother.full:gen}, prokuror {prosecutor2.init:gen} iştirakı ilə,',
  subject:
    '{a.full:gen} əri {lost.full:gen} itkin düşmüş hesab edilməsi barədə ərizəsi üzrə xüsusi icraat qaydasında mülki işə',
  story: [
    'Ərizəçi {a.full} (qızlıq soyadı {maiden}, FİN {a.fin}, {a.address}) {filed:loc} məhkəməyə müraciət edərək göstərmişdir ki, {wedday} {wedyear:loc} {lost.sg:dat} ərə getmiş (nikah haqqında şəhadətnamə {marriagecert}), {village} yaşamışlar. Əri əvvəllər {jobs} işləmiş, təsərrüfat dağıldıqdan sonra {gone:loc} qazanc dalınca Rusiya Federasiyasına yola düşmüş, {call:loc} axırıncı dəfə zəng vurmuş, bundan sonra ondan xəbər gəlməmişdir.',
    'Ərizəyə əsasən {kids} iki uşağından biri, {son.given}, evlidir, gəlini {bride.given} ilə ərizəçinin yanında qalır. Ərin adına qeydə alınmış {plot} nömrəli pay torpağından istifadə etmək və pensiya işini (sığorta nömrəsi {pension}) qaydaya salmaq mümkün olmur.',
    'Maraqlı şəxs {brother.sg} ərizəyə etiraz etməmiş, demişdir ki, qardaşı {lost.given} getməzdən əvvəl {home} gəlib halallaşmış, köhnə pasportunu ({oldpassport}) də, {book} seriyalı əmək kitabçasını da anbarda qoymuşdur. Bacıları {sister.full} ilə aralarında miras mübahisəsi yoxdur. Qardaşında {ill} olmuşdur, bunu kənddə bilirdilər.',
    'Şahid {mate.full} göstərmişdir ki, o gedəndən bir il sonra {market} birlikdə yük boşaltmışlar. Böyükləri {boss} idi, sənədləri də o saxlayırdı. Gecələr {landlady} adlı qadının mənzilində ({migration} nömrəli miqrasiya vərəqəsi həmin ünvana verilib) qalırdılar. Bir gün {lost.given} {bosssurname} ilə sözləşib, hesabını götürüb gedib; eşidib ki, sonra {church} qoşulub.',
    'Kənd ağsaqqalı {elder.full} və poçtalyon {postwoman.gs} təsdiq etmişlər ki, {lostfold} kənddən gedəndən onun adına nə məktub, nə pul baratı gəlib. {postwoman.init:gen} sözlərinə görə, bir dəfə {sonabbr} adına Həştərxandan açıqca gəlib, imzası oxunmayıb.',
    'Rayon polis şöbəsinin axtarış qrupunun rəisi {officer.full:gen} imzaladığı arayışa əsasən {searched:loc} {search} nömrəli axtarış işi açılmış, nəticə verməmişdir. Dövlət Miqrasiya Xidmətinin {letter} nömrəli məktubunda həmin şəxsin ölkəyə qayıtması barədə qeydin olmadığı yazılıb. {fund} {lost.init:dat} pensiya təyin edilmədiyini bildirmişdir.',
    {
      p: 'Məhkəmənin elanı {notice} üç nömrəsində dərc olunmuş, ondan xəbəri olanların {a.phone} nömrəsinə və ya məhkəməyə müraciəti gözlənilmiş, heç kim müraciət etməmişdir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{law} mənasına görə, yaşayış yerində olduğu barədə iki il ərzində məlumat olmayan fiziki şəxs marağı olan şəxslərin ərizəsi ilə məhkəmə tərəfindən itkin düşmüş hesab edilə bilər.',
    'Mülki Prosessual Məcəllənin 313–316-cı maddələrinə əsasən belə ərizələrə prokurorun iştirakı ilə baxılır.',
    {
      p: '{matebehind} tərəfindən deyilənlər on ildən əvvələ aiddir; o vaxtdan nə {brother.gs:dat}, nə {a.init:dat}, nə də uşaqlara xəbər çatıb. {lost.full:gen} olduğu yer barədə məlumat əldə etməyə imkan tükənib.',
      only: ['granted'],
    },
    {
      p: '{son.surname:dat} gəlmiş açıqca {lost.sg:gen} yazısı ola bilər və ekspertizası aparılmayıb, Rusiyadan sorğuya cavab alınmayıb. Axtarış tədbirləri bitməyib, ərizə vaxtından əvvəl verilib.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıdakıları nəzərə alaraq, Mülki Prosessual Məcəllənin 217-220, 305, 316-cı maddələri üzrə məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. {lost.birth} təvəllüdlü {lost.caps} itkin düşmüş hesab edilsin.',
      'Qətnamənin surəti əmlakın idarəçiliyi barədə qərar üçün qəyyumluq və himayə orqanına göndərilsin.',
    ],
    dismissed: [
      '{a.full:gen} {lost.full:gen} itkin düşmüş hesab edilməsi barədə ərizəsi rədd edilsin.',
    ],
  },
  neutral: true,
  note: 'civil',
  traps: ['relatives', 'maiden-name', 'abroad'],
};

export const NINTH_CIVIL: readonly Family[] = [FIRE, MISSING];
