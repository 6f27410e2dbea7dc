import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** The importer, his broker and partner, the German seller and the officers who stay. */
function importers(make: Make) {
  const person = castOf(make);
  const seller = foreigner(make, 'seller', [
    ['Yürgen', 'Haberkorn'],
    ['Dietmar', 'Vesterhof'],
    ['Lotar', 'Quggenbauer'],
    ['Ulrix', 'Tannhoyzer'],
  ]);
  return {
    seller: seller.full,
    sellercaps: seller.caps,
    sellersurname: seller.surname,
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 26, maxAge: 60 }),
    broker: person('broker', { sex: 'm', minAge: 25, maxAge: 60 }),
    cousin: person('cousin', { sex: 'm', minAge: 25, maxAge: 50 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 62 }),
    translator: person('translator', { sex: 'f', minAge: 24, maxAge: 60 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function cargo(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    taxno: make.mark(voenOf(dice, 2), 'voen', 'direct', 'p'),
    declaration: of.contract(
      'declaration1',
      `0${digitsOf(make, 4)}/${digitsOf(make, 6)}`,
      `AZ10${digitsOf(make, 4)}-${digitsOf(make, 5)}`,
    ),
    invoice: of.contract('invoice1', `RE-${digitsOf(make, 6)}`, `${digitsOf(make, 4)}/DE`),
    appeal: of.contract(
      'letter1',
      `Ş-${digitsOf(make, 4)}`,
      `${dice.int(10, 40)}/${digitsOf(make, 4)}-v`,
    ),
    transit: of.plate('transit1', `HB-${digitsOf(make, 4)}`, `OL ZK ${digitsOf(make, 3)}`),
    trailer: of.plate(
      'trailer1',
      `${dice.pick(['06', '34', '41'])} ${dice.pick(['TK', 'FB', 'ZE'])} ${digitsOf(make, 3)}`,
    ),
    vin: of.plate('vin1', vinOf(make)),
    engine: of.plate('engine1', `OM651.${digitsOf(make, 3)}-${digitsOf(make, 6)}`),
    passport: of.document('passport', `C0${digitsOf(make, 7)}`, `P ${digitsOf(make, 8)}`),
    sellerid: of.document('sellerid', `L${digitsOf(make, 4)}KV${digitsOf(make, 2)}`),
    sellermail: of.email(
      'sellermail',
      `verkauf${digitsOf(make, 2)}@autohof.example`,
      `info@lkw-nord${digitsOf(make, 2)}.example`,
    ),
    advert: of.network('advert1', `autohof.example/inserat/${digitsOf(make, 7)}`),
    trade: of.workplace(
      'work1',
      'ət daşınması ilə məşğul olan fərdi sahibkar',
      'soyuducu avadanlığın təmiri ilə məşğul sahibkar',
      'gül idxal edən fərdi sahibkar',
    ),
    stand: of.place(
      'stand1',
      'Biləcəri dəmiryol stansiyasının yanındakı anbarda',
      'Zığ yolunun kənarındakı qapalı dayanacaqda',
    ),
    store: shortAddress(
      make,
      'store',
      'Lökbatan q., Karvan k.',
      'Zabrat-2 qəs., Səhiyyə küç.',
      'Saray q., Dağətəyi k.',
    ),
  };
}

const CUSTOMS: Family = {
  key: 'fourth-customs-value',
  kind: 'qetname',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Gömrük orqanlarının qərarlarından irəli gələn mübahisələr',
  outcomes: { granted: 3, 'partly-granted': 1, dismissed: 3 },
  cast: { d: { as: 'body', name: 'Bakı Baş Gömrük İdarəsi', role: 'cavabdeh' } },
  facts: (make) => {
    const people = importers(make);
    return {
      ...people,
      ...cargo(make),
      pshort: written(make, people.p, 'abbreviated'),
      brokerbehind: written(make, people.broker, 'behind'),
      driveris: nameWith(make, people.driver, 'surname', 'copula'),
      withcousin: nameWith(make, people.cousin, 'given', 'with'),
      customs: stays(make, 'Azərbaycan Respublikasının Gömrük Məcəlləsi'),
      tariff: stays(
        make,
        '“Gömrük tarifi haqqında” Azərbaycan Respublikasının 2013-cü il 13 iyun tarixli 687-IVQ nömrəli Qanunu',
      ),
      committee: stays(make, 'Dövlət Gömrük Komitəsinin Apellyasiya Şurası'),
      crossed: make.day(210, 300),
      decided: make.day(170, 205),
      refused: make.day(110, 150),
      filed: make.day(70, 105),
      declared: make.money(7800, 16400, 50),
      raised: make.money(17500, 36000, 50),
      duty: make.money(2100, 9400),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, {d:gen} hüquqşünası {officer.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} {d:dat} qarşı gömrük dəyərinin yenidən müəyyən edilməsi barədə inzibati aktın ləğv olunması və artıq ödənilmiş məbləğin qaytarılması tələbi üzrə inzibati işə',
  story: [
    '1. {p.full} (bundan sonra – iddiaçı) {trade} kimi vergi uçotundadır, VÖEN-i {taxno}. O, {crossed} tarixdə Almaniyadan gətirdiyi işlənmiş yük mikroavtobusunu {declaration} nömrəli bəyannamə ilə rəsmiləşdirmiş, dəyərini {declared} göstərmişdir. [Avtomobilin kodu {vin}, mühərriki {engine}, tranzit nişanı {transit} olmuşdur.|Nəqliyyat vasitəsi {transit} tranzit nişanlıdır; ban nömrəsi {vin}, mühərrikin nömrəsi {engine}.]',
    '2. Malın satıcısı {seller} olmuş, {invoice} nömrəli hesab-faktura onun adından yazılmışdır. İddiaçı elanı {advert} səhifəsində görmüş, satıcı ilə {sellermail} ünvanı üzərindən yazışmış, Bremenə əmisi oğlu {withcousin} birgə getmişdir (pasportu: {passport}). Maşın {driver.gs:gen} sürdüyü {trailer} nömrəli treylerlə gətirilmişdir.',
    '3. {d} {decided} tarixdə dəyəri {raised:dat} qaldırmış, əlavə {duty} rüsum və vergi hesablamışdır. Qərarı {officer.init} hazırlamış, idarə rəisinin müavini {chief.init} imzalamışdır. [{appeal} nömrəli şikayət {committee} tərəfindən {refused} tarixdə rədd edilmişdir.|{committee} {refused} tarixdə {appeal} nömrəli şikayəti əsassız saymışdır.]',
    '4. İddiaçının dedikləri: “Mən sənədləri düz verdim. Yoxlayıcılar {sellercaps} yazılan səhifəni saxta saydılar, çünki imza mavi deyil, qara idi. Alman isə zarafatla dedi ki, mənim pasportumun nömrəsi ({sellerid}) də qaradır”. Gömrük təmsilçisi {brokerbehind} onun adından bəyannamə doldurmuşdur; {broker.given:gen} səhvini {p.init} sonradan görmüşdür.',
    '5. Cavabdeh bildirir ki, satıcı {sellersurname} telefonla axtarılmış, lakin cavab verməmişdir. Fakturanı çevirmiş {translator.full} “təmirli” sözünü “qəzalı” kimi yazmışdır. Ona görə də oxşar mallar üzrə qiymət əsas götürülüb. Avtomobil hazırda {stand} saxlanılır, saxlama haqqını isə {p.gs} ödəyir.',
    '6. Sürücü şahid qismində: “Yükü boşaldan da, möhürü açan da {driveris}, yəni mənəm. Maşın yeriməyən idi, onu {store} ünvanındakı anbara biz itələyərək saldıq”. {driver.given} [bu sözləri iclasın sonunda da təkrar etdi|ifadəsini yazılı şəkildə də təqdim etdi]. Şahidlə əlaqə nömrəsi {driver.phone} işə qeyd edilmişdir.',
    {
      p: '7. İddiaçı əlavə rabitə vasitəsi kimi {p.phone} və {p.email} göstərmiş, qərarların {p.address} ünvanına göndərilməsini xahiş etmişdir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '8. Məhkəmə iddianın mümkünlüyünə şübhə etmir; mahiyyət üzrə aşağıdakıları qeyd edir.',
    '9. {customs} və {tariff} malın dəyərinin ilk növbədə əqdin qiyməti ilə müəyyən olunmasını tələb edir. Başqa üsula yalnız əqdin qiymətinə əsaslı şübhə olduqda keçilir. “İnzibati icraat haqqında” Qanunun 21-ci maddəsinə əsasən orqan işin hallarını tam araşdırmalıdır.',
    {
      p: '10. {d} satıcı ilə yazışmanı və bank köçürməsini qiymətləndirməmiş, {translator.init:gen} tərcüməsini yoxlamamışdır. Təkcə {officer.surname:gen} ehtimalı əsaslı şübhə deyildir.',
      only: ['granted'],
    },
    {
      p: '10. Qərarın dəyərə aid hissəsi qanunsuzdur, saxlama haqqı barədə tələb isə ayrıca icraatın predmetidir. {pshort} bununla bağlı orqana müraciət etməmişdir.',
      only: ['partly-granted'],
    },
    {
      p: '10. İddiaçı ödənişi {p.account} hesabından deyil, nağd həyata keçirdiyini etiraf etmiş, alıcı kimi fakturada {cousin.sg} göstərilmişdir. Belə halda göstərilən qiymətə şübhə əsaslıdır və {d:gen} qərarı qanunidir.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 2, 12, 33, 70, 71-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      '{p.full:gen} iddiası təmin edilsin.',
      '{d:gen} {decided} tarixli qərarı ləğv olunsun, {duty} {p.full:dat} geri qaytarılsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {decided} tarixli qərar dəyər hissəsində ləğv edilsin.',
      '{p.full:gen} qalan tələbləri barədə icraata xitam verilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməsin.'],
  },
  traps: ['foreign-name', 'numbered-paragraphs', 'vin'],
};

/** A pensioner whose old papers bear the surname she had before her marriage. */
function pensioner(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 61, maxAge: 74 });
  const maiden = person('maiden', { sex: 'f', minAge: 61 }).name.surname;
  const { given, patronymic } = p.name;
  const same = (text: string) => make.mark(text, 'person', 'direct', 'p');
  const spouse = person('spouse', { sex: 'm', surname: p.name.surname, minAge: 62, maxAge: 80 });
  return {
    p,
    maiden: same(maiden),
    maidenfull: same(`${maiden} ${given} ${patronymic}`),
    maideninit: same(`${given.slice(0, 1)}.${maiden}`),
    spouse,
    daughter: person('daughter', {
      role: 'nümayəndə',
      sex: 'f',
      father: spouse.name.given,
      minAge: 32,
      maxAge: 38,
    }),
    colleague: person('colleague', { role: 'şahid', sex: 'f', minAge: 60, maxAge: 76 }),
    foreman: person('foreman', { sex: 'm', minAge: 66, maxAge: 84 }),
    archivist: person('archivist', { sex: 'f' }),
    officer: person('officer', { kind: 'keep' }),
  };
}

function service(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    insured: of.document('ssn', `2${digitsOf(make, 12)}`),
    pensioncard: of.document('pension', `PV-${digitsOf(make, 6)}`, `${digitsOf(make, 7)}-ə/p`),
    book: of.document('book', `AT-II № ${digitsOf(make, 7)}`),
    marriage: of.document('marriage', `II-JB № ${digitsOf(make, 6)}`),
    archive: of.contract(
      'archive1',
      `${dice.int(12, 98)}-${digitsOf(make, 4)}`,
      `S-${digitsOf(make, 4)}/7`,
    ),
    request: of.contract('request1', `${digitsOf(make, 2)}/M-${digitsOf(make, 5)}`),
    kazan: make.mark(
      dice.pick(['Renat Şaydullin', 'Ayrat Nizamutdinov', 'Farid Gəlimcanov']),
      'person',
      'direct',
      'kazan',
    ),
    factory: of.workplace(
      'work1',
      'rezin-texniki məmulatlar zavodunda vulkanlaşdırıcı',
      'üzvi sintez kombinatında aparatçı',
      'ipək kombinatında boyaqçı',
    ),
    second: of.workplace(
      'work2',
      'Kazan kimya-əczaçılıq zavodunda laborant',
      'Saratov podşipnik zavodunda cilalayıcı',
    ),
    shift: of.workplace('work3', '4 saylı avtobus parkında konduktor', 'tikiş fabrikində ülgüçü'),
    illness: of.sensitive(
      'health1',
      'xroniki obstruktiv bronxit',
      'peşə ekzeması',
      'toksik hepatit',
    ),
    group: of.sensitive('health2', 'ikinci qrup əlillik', '61-80 faiz pozulma'),
  };
}

const PENSION: Family = {
  key: 'fourth-maiden-name-pension',
  kind: 'qetname',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr - Pensiya təminatı',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  cast: { d: { as: 'body', name: 'Dövlət Sosial Müdafiə Fondu', role: 'cavabdeh' } },
  facts: (make) => {
    const people = pensioner(make);
    const wed = lifeYear(make);
    return {
      ...people,
      ...service(make),
      ...wed,
      colbracket: written(make, people.colleague, 'bracketed'),
      archbehind: written(make, people.archivist, 'behind'),
      foremanis: nameWith(make, people.foreman, 'gs', 'copula'),
      spousehome: nameWith(make, people.spouse, 'given', 'gil-loc'),
      law: stays(
        make,
        '“Əmək pensiyaları haqqında” Azərbaycan Respublikasının 7 fevral 2006-cı il tarixli 54-IIIQ nömrəli Qanunu',
      ),
      list: stays(make, 'Azərbaycan Respublikasının Nazirlər Kabineti'),
      agency: stays(make, 'Tibbi-Sosial Ekspertiza və Reabilitasiya üzrə Dövlət Agentliyi'),
      asked: make.day(260, 340),
      refused: make.day(190, 240),
      filed: make.day(90, 140),
      years: make.dice.int(7, 14),
      first: make.dice.int(1975, 1981),
      pension: make.money(280, 420),
      due: make.money(430, 690),
      arrears: make.money(1900, 6400, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun qızı və nümayəndəsi {daughter.full:gen}, {d:gen} baş məsləhətçisi {officer.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı əmək stajının hesablanması və pensiyanın yenidən təyin edilməsi haqqında inzibati iddiası üzrə işə',
  story: [
    'İddiaçı kimdir və nə istəyir? {p.full}, {p.birth} təvəllüdlü, {p.address} ünvanında yaşayan təqaüdçüdür; sosial sığorta nömrəsi {insured}, pensiya vəsiqəsi {pensioncard}, FİN {p.fin}. Ərizəsinin məğzi budur ki, {years} illik ağır iş stajı nəzərə alınmayıb, {due} əvəzinə cəmi {pension} pensiya kəsilib. Müraciəti {asked} tarixdə ({request} nömrə ilə) qeydə alınmış, {refused} tarixdə imtina edilmişdir.',
    'Mübahisə nədən doğub? Əmək kitabçası ({book}) {maidenfull} adına yazılıb, çünki iddiaçı o vaxtlar ərə getməmişdi. Kitabçanın ilk səhifəsinə görə o, {first}-ci ildən {factory}, sonra {second}, axırda isə {shift} işləyib. [{wedday} {wedyear:loc} {spouse.full} ilə nikaha daxil olandan sonra soyadı dəyişib (nikah şəhadətnaməsi {marriage}).|Soyadı {spouse.gp:dat} ərə gedəndə, {wedday} {wedyear:loc} dəyişib; nikah haqqında şəhadətnamə: {marriage}.]',
    'Arxiv nə deyir? Arxivin əməkdaşı {archbehind} {archive} nömrəli arayışında yazıb ki, {maideninit} üzrə əmrlər tapılıb, atasının adı isə göstərilməyib. {d} bu səbəbdən arayışı başqa qadına aid sayıb.',
    'Qızı {daughter.gs} məhkəmədə anlatdı: “Anam sexdə zəhərlənəndən sonra bir il {spousehome}, yəni atamın ata evində, yatıb. Ona {illness} diaqnozu o vaxt qoyulub, tibb məntəqəsi sənəd verib. Kazandan da {kazan} adlı mühasib iki il əvvəl təsdiq göndərib”. Hazırda onun {group} var.',
    'Şahid {colleague.full} dedi ki, {p.given} ilə bir dəzgahda işləyib, hər ikisinin briqadiri {foremanis}; briqadir sağdır, əlaqə nömrəsi {foreman.phone}. “Onu hamımız {maiden} kimi tanıyırdıq, siyahıda da elə çağırılırdı. İndi hərdən səhv edib yenə {maiden} deyirəm”. Fondun nümayəndəsi {officer.init} sual verdi ki, şahidin özünün də həmin sexdən pensiyası varmı. {colbracket} təsdiq cavabı verdi.',
    {
      p: '{officer.surname} iddianı tanımadı: qanun sənəd tələb edir, xatirə yox; {kazan} tərəfindən göndərilən məktubda möhür yoxdur. {foreman.init} isə fonda heç vaxt çağırılmayıb.',
      chance: 0.75,
    },
  ],
  reasoning: [
    'Məhkəmə nəyə əsaslanır?',
    '{law} staja əmək fəaliyyətinin məcburi dövlət sosial sığortası olunan dövrlərini aid edir, həmin Qanunun 22-ci maddəsi isə sənəd natamam olduqda onun məhkəmə qaydasında təsdiqinə yol verir. Ağır işlərin siyahısı {list} tərəfindən müəyyən edilib. {agency} iddiaçının vəziyyətinin peşə ilə bağlılığını təsdiqləyib.',
    {
      p: 'Nikah şəhadətnaməsi, arayış və {colleague.init:gen} ifadəsi bir-birini tamamlayır: {maidenfull} və {p.full} eyni şəxsdir. Staj tam hesablanmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Zavod dövrü təsdiqlənir, Rusiyadakı dövr üzrə isə {kazan} haqqında məlumat yoxlanıla bilmir; {p.surname} həmin hissədə əlavə sənəd gətirməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Əmr surətlərində təvəllüd ili uyğun gəlmir, {archivist.gs} isə iclasda arayışın başqa işçiyə aid ola biləcəyini bildirdi. Beləliklə, {p.init} stajını sübut edə bilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Məhkəmə bunlara görə İnzibati Prosessual Məcəllənin 35, 67, 70, 72-ci maddələrini rəhbər tutaraq',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d:gen} üzərinə {p.caps:dat} {years} il stajı nəzərə almaqla {due} pensiya təyin etmək vəzifəsi qoyulsun.',
      'Ödənilməmiş {arrears} {p.full:gen} {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {d} {p.caps:gen} müraciətinə bu qətnamənin mövqeyi nəzərə alınmaqla yenidən baxsın.',
    ],
    dismissed: ['{p.caps:gen} iddiası rədd edilsin.'],
  },
  traps: ['maiden-name', 'questions', 'health'],
};

/** Day and year of a marriage in the late Soviet years. */
function lifeYear(make: Make) {
  const years = { 1983: 'cü', 1984: 'cü', 1985: 'ci', 1986: 'cı' } as const;
  const year = make.dice.pick([1983, 1984, 1985, 1986] as const);
  const month = make.dice.pick(['mart', 'iyul', 'sentyabr', 'noyabr']);
  return {
    wedday: make.mark(`${make.dice.int(2, 28)} ${month}`, 'date', 'quasi', 'wedding-day'),
    wedyear: `${year}-${years[year]} il`,
  };
}

/** Customs value of a used van; years of work under a maiden name. */
export const FOURTH_ADMINISTRATIVE: readonly Family[] = [CUSTOMS, PENSION];
