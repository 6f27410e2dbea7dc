import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { lettered, oneOf, signed } from './signed-forms.ts';

/** A villager without water, the man who bores wells, and those who saw him bore. */
function borers(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', minAge: 45, maxAge: 66, house: true }),
    d: person('d', { role: 'cavabdeh', sex: 'm', minAge: 33, maxAge: 58 }),
    inlaw: person('inlaw', { sex: 'm', minAge: 35 }),
    elder: person('elder', { sex: 'm', minAge: 70, maxAge: 84 }),
    helper: person('helper', { sex: 'm', maxAge: 30 }),
    driver: person('driver', { role: 'şahid', sex: 'm', minAge: 30 }),
    next: person('next', { sex: 'm', minAge: 40 }),
    seller: person('seller', { sex: 'f', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    geologist: person('geologist', { kind: 'keep', sex: 'm' }),
  };
}

function wellPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(make.dice);
  return {
    warrant: of.document('warrant', `${n(4)}-VO`, `ƏS ${n(6)}`, `${n(2)}/V-${n(3)}`),
    slip: of.document('slip', `${n(12)}`, `RRN ${n(10)}`, `${n(4)}-${n(4)}-${n(4)}`),
    terminal: of.document('terminal', `${n(8)}/T${n(3)}`, `T-${n(9)}`, `${n(11)}`),
    wellpass: of.document('wellpass', `Q-${n(2)}`, `${n(3)}/art`, `0${n(2)}`),
    photos: of.document('photos', `${n(1)}F-${n(4)}`, `${n(5)}/26-b`, `BM ${n(3)}`),
    lab: of.document('lab', `S/${n(4)}-K`, `${n(3)}.${n(2)}.W`, `${n(6)}`),
    opinion: of.document('opinion', `HG-${n(3)}`, `${n(4)}/geo`, `${n(2)}-${n(5)}`),
    letter: of.document('letter', `05/${n(4)}-${n(1)}`, `ETSN-${n(5)}`, `${n(3)}-${n(4)}/${n(2)}`),
    pump: of.document('pump', `${n(5)} ${n(4)}`, `NS${n(7)}`, `${n(4)}-ç`),
    rig: of.plate('rig', `70 ZF ${n(3)}`, `21-EM-${n(3)}`, `77UR${n(3)}`),
    plot: of.property('plot', `4${n(11)}`, `${n(3)} ${n(3)} ${n(3)} ${n(3)}`, `${n(2)}-${n(8)}`),
    dvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    dcard: make.mark(
      make.dice.pick([card, card.replace(/(.{4})(?=.)/g, '$1-')]),
      ...(['card', 'direct', 'd'] as const),
    ),
    second: of.phone('second', `0(70)-${n(3)}-${n(4)}`, `994-10-${n(7)}`, `099/${n(3)}.${n(4)}`),
    wallet: of.phone('wallet', `+99455 ${n(7)}`, `51-${n(7)}`, `0 77 ${n(3)} ${n(4)}`),
    page: of.network('page', `@quyu_ustasi.${n(2)}`, `tiktok.example/@artezian${n(3)}`),
    site: of.place(
      'site',
      'Yastıdüz deyilən yerdə',
      '“Daşlı bulaq” adlanan sahədə',
      'köhnə kolxoz qarajının aşağısında',
      'Gilənar bağı tərəfdə',
    ),
    market: of.workplace(
      'market',
      '“Nasos dünyası” mağazasında satıcı',
      'Santexnika yarmarkasındakı 14 nömrəli köşkdə satıcı',
      '“Su-Ter” dükanında kassir',
    ),
  };
}

/** A well without water: who bears the risk of what is under the earth. */
const DRY_WELL: Family = {
  key: 'eleventh-dry-well',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Podrat müqaviləsi - Görülmüş işin nöqsanına görə pulun qaytarılması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const people = borers(make);
    const { d, p } = people;
    return {
      ...people,
      ...wellPapers(make),
      dlast: signed(make, d, 'last'),
      elderchild: signed(make, people.elder, 'child'),
      inlawcut: signed(make, people.inlaw, 'cut'),
      driverstub: signed(make, people.driver, 'stub'),
      ofpl: lettered(make, p, 'gen'),
      todl: lettered(make, d, 'dat'),
      atnext: nameWith(make, people.next, 'given', 'gil-gen'),
      withhelper: nameWith(make, people.helper, 'given', 'with'),
      code: stays(make, 'Mülki Məcəllənin 752 və 761-ci maddələrinə'),
      water: stays(make, '418-IQ saylı Qanunla təsdiq edilmiş Su Məcəlləsinin 19-cu maddəsi'),
      signed: make.day(300, 340),
      begun: make.day(280, 295),
      dried: make.day(255, 265),
      warned: make.day(200, 230),
      rate: make.money(45, 80, 5),
      cash: make.money(800, 1600, 100),
      sent: make.money(700, 1500, 50),
      put: make.money(200, 600, 20),
      paid: make.money(2900, 4400, 10),
      damage: make.money(380, 960, 10),
      part: make.money(1200, 2100, 10),
      depth: make.dice.int(60, 75),
      real: make.dice.int(34, 46),
    };
  },
  present:
    'iddiaçı {p.full:gen}, cavabdeh fərdi sahibkar {d.full:gen}, cavabdehin vəkili {adv.full:gen} (orderin nömrəsi {warrant}) iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı quyunun qazılmasına ödənilmiş {paid:gen} və nasosun dəyərinin geri alınması barədə iddiası üzrə mülki işə',
  story: [
    'Danışıq. {p.full} {p.address} ünvanında yaşayır ({p.birthdot} doğumlu, FİN kodu – {p.fin}). Kəndə su xətti çəkilmədiyindən o, {site} yerləşən həyətyanı sahəsində (reyestr № {plot}) {signed:loc} {todl} artezian quyusu qazmağı sifariş edib. Yazılı müqavilə bağlanmayıb; bir metrin qiyməti {rate}, dərinliyin isə {depth} metr olacağı [kəndin ağsaqqalı|mal həkimi] {elderchild} yanında danışılıb.',
    'Pul. Ödənişin üç yolu olub: {cash} əldən, sayılaraq; {sent} iddiaçının yeznəsi {inlaw.full:gen} telefonundan {dcard} kartına, qəbz {slip}; {put} ödəniş terminalı ilə {wallet} nömrəsinə bağlanmış elektron pulqabına, çekin nömrəsi {terminal}. Bunlardan ilk ikisini cavabdeh tanıyır, üçüncüsünü “bilmirəm kimə gedib” deyərək inkar edir.',
    'Quyu. Qurğu quraşdırılmış yük maşınını ({rig}) {driver.full} sürüb gətirib, {begun:abl} etibarən doqquz gün qazıblar, ustaya {helper.full} kömək edib. Təhvil günü cavabdeh əl ilə doldurulmuş quyu pasportu ({wellpass} nömrəli) verib, orada “{depth} m, saatda iki kub” yazılıb. {dried} tarixində nasos lil vurub dayanıb. Nasosu iddiaçı {market} işləyən {seller.full:abl} almışdı, onun zəmanət kağızı ({pump}) lil səbəbindən keçərsiz sayılıb.',
    'Axtarış. Cavabdeh əvvəl {d.phone}, sonra {second} nömrəsindən “sabah gələrəm” yazıb, {warned:abl} sonra isə cavab verməyib. Onun {page} səhifəsində həmin quyunun şəkli “müştəri razıdır” sözləri ilə paylaşılıb; səhifənin ekran görüntüləri notariat qaydasında təsdiqlənib (qeyd {photos}).',
    'Etiraz. {dlast} (VÖEN {dvoen}, vəsiqəsi {d.idcard}, qaldığı yer: {d.address}) iclasda dedi: mən torpağı deşirəm, suyu isə torpaq verir. Yeri göstərən {p.given} [müəllim|qonaq] özü olub, su çıxan {atnext} həyəti ora yüz addımdır. Nasosu elə taxıblar ki, dibə dəyib. Vəkil {adv.init} əlavə etdi ki, pasport imzalanmaqla iş qəbul edilib.',
    'Kim nə dedi. {driverstub} – borular qırx metrdən sonra qurtardı, usta “bəsdir” dedi, axşam {withhelper} qurğunu yığdılar. {next.gs} – öz quyusu yetmiş iki metrdir, {site} başqa quyu tanımır. {inlawcut} – kartdan pul göndərəndə adın baş hərflərini yoxlayıb, {d.given} göstərilirdi. {elder.sg} – metr məsələsi danışılıb, “su çıxmasa pul qaytarılacaq” sözü isə xatirində deyil. {helper.surname} üç dəfə çağırılıb, gəlməyib.',
    'Sənədlər. Hidrogeoloq-ekspert {geologist.full} ({opinion} saylı rəy) quyunu kamera ilə ölçüb: dərinlik {real} metrdir, süzgəc qoyulmayıb, kəmərin bir birləşməsi ayrılıb. Laboratoriyanın {lab} nömrəli protokolu lilin suqatı olmayan qatdan gəldiyini göstərir. Ekologiya və Təbii Sərvətlər Nazirliyinin {letter} nömrəli cavabına görə cavabdeh qazma barədə bildiriş verməyib.',
  ],
  reasoning: [
    'Məhkəmə {code} istinad edir: podratçı işi öz riski ilə görür, sifarişçi isə razılaşdırılmış xassələri olmayan işə görə verdiyini geri istəyə bilər. {water} bildiriş tələbini ayrıca qoyur, lakin onun pozulması tərəflərin hesablaşmasını müəyyən etmir.',
    {
      p: 'Suyun çıxmaması ilə metrin çatmaması eyni deyil. Cavabdeh birinciyə görə yox, ikinciyə görə cavab verir: pasporta yazdığı rəqəmlə ekspertin ölçdüyü arasında iyirmi metrdən artıq fərq var. {driver.init:gen} sözləri də elə bunu təsdiq edir. Belə quyunun {ofpl} üçün dəyəri yoxdur.',
      only: ['granted'],
    },
    {
      p: 'Terminal vasitəsilə köçürmənin alıcısı {d.init} olduğu sübut edilməyib: {wallet} nömrəsi {helper.sg} adına qeydiyyatdadır. Nasosa gəldikdə, {seller.init} iddiaçıya süzgəcsiz quyuda işlətməməyi xəbərdar edib. Qazılmış metrlərin haqqı isə ustada qalmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Təhvil günü {p.init} ölçünü yoxlaya bilərdi, kəndiri də var idi. O, pasportu qeydsiz imzalamış, üstəlik sonradan {next.init:gen} ustasına quyunu dərinləşdirmək üçün qazdırmış və ilkin vəziyyəti dəyişmişdir. Ekspertin ölçdüyü quyu artıq cavabdehin təhvil verdiyi quyu deyil.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 385, 390, 752, 761, Mülki Prosessual Məcəllənin 217–220-ci maddələrinə müvafiq olaraq məhkəmə',
  operative: {
    granted: [
      '{d.caps:abl} {p.caps:gen} xeyrinə {paid} və nasosun dəyəri kimi {damage} alınsın.',
      'Cavabdeh borularını iki həftə ərzində öz hesabına çıxarıb aparsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full} (FİN {d.fin}) {p.full:dat} {part} ödəsin. İddianın artıq hissəsi rədd olunsun.',
    ],
    dismissed: [
      '{ofpl} tələbi əsassız olduğundan rədd edilsin. Ekspertizanın xərci iddiaçının üzərində qalsın.',
    ],
  },
  note: 'civil',
  traps: ['given-name-before-title', 'hyphened-case', 'surname-last'],
};

/** A widow, the man who was once her son-in-law, and his kin who moved in with him. */
function lodgers(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 66, maxAge: 78 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 48 });
  const { surname } = dead.name;
  return {
    ...{ dead, d },
    p: person('p', { role: 'iddiaçı', sex: 'f', surname, minAge: 59, maxAge: 74 }),
    daughter: person('daughter', { sex: 'f', surname, father: dead.name.given, maxAge: 45 }),
    brother: person('brother', {
      ...{ role: 'cavabdeh' as const, sex: 'm' as const },
      ...{ surname: d.name.surname, father: d.father, maxAge: 40 },
    }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, maxAge: 38 }),
    second: person('second', { sex: 'm', minAge: 34 }),
    commandant: person('commandant', { role: 'şahid', sex: 'f', minAge: 50 }),
    locksmith: person('locksmith', { sex: 'm', minAge: 25 }),
    upstairs: person('upstairs', { role: 'şahid', sex: 'm', minAge: 40 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 27 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function flatPapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  return {
    flat: oneOf(
      make,
      ...(['address', 'direct', 'flat'] as const),
      `A.Zeynallı küç., ${dice.int(3, 60)}/${dice.int(1, 4)}, giriş ${dice.int(1, 6)}, mənz. ${dice.int(2, 99)}`,
      `Mehdi Hüseyn ${dice.int(3, 90)}${dice.pick(['A', 'B', 'V'])}, kv. ${dice.int(2, 80)}`,
      `Nobel pr-ti, bina ${dice.int(11, 70)}, blok ${dice.int(1, 5)}, mərtəbə ${dice.int(2, 9)}, m.${dice.int(5, 90)}`,
      `2-ci Yeni döngə, korpus ${dice.int(2, 18)}, m-${dice.int(3, 70)}`,
    ),
    proxy: of.document('proxy', `${n(1)}E-${n(4)}`, `N-${n(3)}/${n(3)}`, `${n(6)}`),
    order: of.document('order', `B-${n(5)}`, `${n(6)} seriya A`, `${n(4)}/s`),
    extract: of.property('extract', `${n(3)}.${n(3)}.${n(3)}.${n(3)}`, `30${n(10)}`, `DM-${n(8)}`),
    private: of.contract('private', `Ö-${n(4)}`, `${n(3)}/özl`, `${n(5)}-MÖ`),
    sale: of.document('sale', `3B-${n(3)}`, `${n(4)}-S`, `${n(2)}/${n(4)}`),
    divorce: of.document('divorce', `BS ${n(6)}`, `N-${n(7)}`, `${n(6)}-b`),
    forma: of.document('forma', `${n(5)}/9`, `F${n(6)}`, `${n(3)}-ə`),
    warning: of.document('warning', `CP${n(9)}AZ`, `${n(8)}-t`, `${n(13)}`),
    report: of.document('report', `KUSP-${n(5)}`, `${n(4)} (MX)`, `${n(3)}/${n(5)}`),
    meters: of.document('meters', `Kİ-${n(3)}`, `${n(2)}/k-${n(3)}`, `${n(5)}`),
    passport: of.document('passport', `C0${n(7)}`, `C ${n(3)} ${n(5)}`),
    caller: of.phone('caller', `012 5${n(2)} ${n(2)} ${n(2)}`, `55-${n(3)}-${n(4)}`),
    chat: of.network('chat', `t.example/${dice.pick(['evim', 'blok', 'qonsu'])}_${n(4)}`),
    job: of.workplace(
      'job',
      'Sərnişin Daşımaları Deposunda bələdçi',
      '“Bibi” şirniyyat evində qablaşdırıcı',
      '8 nömrəli avtobus parkında çilingər',
      'Heydər Əliyev adına Neft Emalı Zavodunda qazançı',
    ),
    yard: of.place(
      'yard',
      '“Gənclər evi” deyilən köhnə yataqxananın həyətində',
      '“Nargiz” kafesinin arxasındakı binada',
      '20-ci sahənin yuxarı dayanacağında',
      'Montin bazarının qarşısındakı tində',
    ),
  };
}

/** The exhibits, one line each. */
function exhibits(make: Make, papers: ReturnType<typeof flatPapers>) {
  const { forma, meters, report, warning } = papers;
  return make.dice
    .shuffle([
      { what: 'yaşayış yeri üzrə arayış', paper: forma, shows: 'qeydiyyatda dörd nəfər var' },
      { what: 'çatdırılma bildirişi', paper: warning, shows: 'köçmək barədə xəbərdarlıq alınıb' },
      { what: 'növbətçi hissədə qeyd', paper: report, shows: 'qapının qıfılı dəyişdirilib' },
      { what: 'mənzil-istismar sahəsinin aktı', paper: meters, shows: 'sayğaca müdaxilə yoxdur' },
    ])
    .map((row, index) => ({ ...row, letter: 'ABCD'[index] ?? 'D' }));
}

/** A flat from which a former son-in-law does not go. */
const LODGER: Family = {
  key: 'eleventh-former-son-in-law',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mənzil mübahisələri - Mənzildən çıxarılma və qeydiyyata xitam verilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 1 },
  cast: { police: { as: 'body', name: 'Rayon Polis İdarəsi', role: 'maraqlı şəxs' } },
  facts: (make) => {
    const people = lodgers(make);
    const papers = flatPapers(make);
    const { d, p, dead, second } = people;
    const death = lifeDay(make, 'dead', 3, 6);
    const wedding = lifeDay(make, 'daughter', 8, 9);
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...people,
      ...papers,
      exhibits: exhibits(make, papers),
      ...{ deathday: death.day, deathyear: death.year },
      nowname: make.mark(
        second.name.surname.replace(/([eo]v)$/u, '$1a'),
        ...(['person', 'direct', 'daughter'] as const),
      ),
      plast: signed(make, p, 'last'),
      dcut: signed(make, d, 'cut'),
      deadchild: signed(make, dead, 'child'),
      upstub: signed(make, people.upstairs, 'stub'),
      fromd: lettered(make, d, 'abl'),
      brothers: nameWith(make, { ...d, key: 'brothers' }, 'surname', 'plural-gen'),
      athers: nameWith(make, p, 'given', 'gil-loc'),
      isbro: nameWith(make, people.brother, 'given', 'copula'),
      divorcecase: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(90, 4600)}/${year - 3}`,
      ),
      housing: stays(make, 'Mənzil Məcəlləsinin 30-cu maddəsinin 4-cü hissəsi'),
      registry: stays(
        make,
        '“Yaşayış yeri və olduğu yer üzrə qeydiyyat haqqında” 4 aprel 1996-cı il tarixli, 55-IQ nömrəli Qanunun',
      ),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      warnedon: make.day(170, 200),
      changed: make.day(210, 240),
      filed: make.day(90, 120),
      area: make.dice.pick(['46,2', '58,4', '61,9', '73']),
      repair: make.money(4000, 14000, 500),
      city: make.dice.pick(['Hamburq', 'Antalya', 'Almatı', 'Lodz', 'İzmit']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun etibarnamə üzrə nümayəndəsi {agent.full:gen} ({proxy}), cavabdehlər {d.full:gen} və {brother.full:gen} iştirakı ilə, {police:gen} nümayəndəsi gəlmədən',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {brother.full:dat} qarşı, maraqlı şəxs {police}, mənzildən çıxarılma və qeydiyyata xitam verilməsi tələbi üzrə mülki işə',
  story: [
    'Mübahisənin predmeti: {place}, {flat} ünvanındakı, sahəsi {area} kv. metr olan mənzil. Mülkiyyətçisi – {p.full} ({p.birthdot}, FİN {p.fin}), əsas – {extract} nömrəli çıxarış.',
    'Mənzilin keçmişi. Onu icra hakimiyyəti {order} nömrəli orderlə zavodun fəhləsi {deadchild} üçün ayırıb, ailə {private} nömrəli müqavilə ilə özəlləşdirib. {deathyear} {deathday} günü {dead.sg} vəfat edib, notarius {notary.full} mirası dul qadının adına yazıb; qızı {daughter.full} öz payını ona bağışlayıb (reyestrdə {sale}).',
    '{daughter.given} {wedday} {wedyear:loc} cavabdeh {d.full} ilə ailə qurub, gənclər {athers} qalıblar. {divorcecase} nömrəli iş üzrə nikah pozulub (şəhadətnamə {divorce}); {daughter.given}, hazırkı soyadı ilə {nowname}, {city} şəhərində {second.gs} ilə yaşayır, konsulluqda təsdiqlədiyi yazıda ({passport} nömrəli pasporta əsasən) iddiaya etiraz etmədiyini göstərib. Keçmiş kürəkən isə qalıb, {changed:loc} qardaşı {brother.full} və onun arvadı {wife.full} də ora gəliblər.',
    'Tələb. {plast} {warnedon:loc} yazılı xəbərdarlıq göndərib, {filed:loc} məhkəməyə müraciət edib: {brothers} ailə üzvü olmadığı, qonaq kimi gəldikləri mənzildən çıxarılsın, qeydiyyatları ləğv edilsin. Əlaqə nömrəsi {p.phone}. [İki aydır rəfiqəsində gecələyir.|Özü iki aydır bacısıgildə qalır.]',
    'Etiraz. Birinci cavabdehin məktubundan: “Mən, {dcut}, {job} işləyirəm, başqa evim yoxdur. Qaynatam sağ ikən təmirə {repair} xərcləmişəm, pəncərələri öz əlimlə qoymuşam. Qızım burada böyüyüb. {p.given} xaladan heç vaxt pis söz eşitməmişəm, onu öyrədən {agent.surname} adlı hüquqşünasdır. Telefonum {d.phone}, poçtum {d.email}”. İkinci cavabdeh {brother.sg} ({brother.fin}, {brother.idcard}) müvəqqəti gəldiyini, {yard} kirayə tapan kimi gedəcəyini deyib.',
    'Baxılmış sənədlər:',
    { p: '{letter}) {what} № {paper} – {shows};', each: 'exhibits' },
    'Şahidlər ayrı-ayrılıqda dindirilib. Binanın komendantı {commandant.full}: açarı {p.given} bacıya verməyən {isbro}; qıfılı dəyişən usta {locksmith.full} idi, pulunu da ondan alıb. Yuxarı mərtəbədən {upstub}: səs-küy olmayıb, təmir doğrudan edilib, pulun kimdən çıxdığını deyə bilməz. {wife.given} şahid qismində çağırılsa da, gəlməyib, {caller} nömrəsindən zəng edib növbədə olduğunu bəhanə gətirib. Sakinlərin {chat} qrupundan çap edilmiş yazışmada {locksmith.surname} ilə danışan elə onun özüdür. Sahə inspektoru {officer.full} yazılı izahatında bu qapıya üç dəfə çağırıldığını bildirib.',
  ],
  reasoning: [
    '{housing} mülkiyyətçi ilə ailə münasibətlərinə xitam verilmiş şəxsin istifadə hüququnu, başqa razılaşma yoxdursa, saxlamır. Qeydiyyat özlüyündə mənzil hüququ yaratmır: {registry} onu yalnız uçot kimi müəyyən edir.',
    {
      p: 'Razılaşma barədə nə yazılı, nə şifahi sübut göstərilib. Təmirə çəkilən xərc ayrıca pul tələbinin predmetidir, {d.init:dat} orada qalmaq hüququ vermir; {upstairs.init} də məbləğ barədə heç nə deyə bilməyib. {brother.init} isə ümumiyyətlə icazəsiz köçüb.',
      only: ['granted'],
    },
    {
      p: 'İkinci cavabdeh barəsində tələb tam əsaslıdır. {fromd} tələb olunan dərhal köçmə isə onun başqa yaşayış yerinin olmaması üzündən altı ay təxirə salınmalıdır: {commandant.init:gen} dediyinə görə, kommunal haqları həmişə o ödəyib.',
      only: ['partly-granted'],
    },
    {
      p: 'İş materiallarında {dead.init:gen} sağlığında yazdığı, iki şahidin qol çəkdiyi razılıq vardır: kürəkən “nə qədər istəsə” qala bilər. {p.init} mirası bu yüklülüklə birgə qəbul edib. {brother.surname} iclasadək mənzildən çıxdığı üçün ona qarşı tələbin də predmeti qalmayıb.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 152, 157, Mənzil Məcəlləsinin 30, 34-cü, Mülki Prosessual Məcəllənin 217, 218 və 220-ci maddələrini əsas götürərək məhkəmə',
  operative: {
    granted: [
      '{d.full} və {brother.full} {flat} ünvanında yerləşən mənzildən, başqa yaşayış sahəsi verilmədən çıxarılsınlar.',
      'Cavabdeh {d.caps:gen} həmin ünvan üzrə qeydiyyatına xitam verilsin.',
    ],
    'partly-granted': [
      '{brother.caps} mənzildən çıxarılsın. {d.full:gen} çıxarılması altı ay təxirə salınsın, {p.full:gen} qeydiyyata dair tələbi həmin müddət bitdikdən sonra icra olunsun.',
    ],
    dismissed: ['{p.full:gen} iddiası hər iki cavabdehə münasibətdə rədd edilsin.'],
  },
  note: 'civil',
  traps: ['changed-surname', 'exhibits', 'brothers'],
};

export const ELEVENTH_CIVIL: readonly Family[] = [DRY_WELL, LODGER];
