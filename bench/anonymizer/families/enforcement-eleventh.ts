import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import type { Scope } from '#demo/markup.ts';
import { type Person, surnameFor } from '#demo/people.ts';
import { foldAz } from '#domain/az-text.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** A mention in a form of its own. */
function said(make: Make, { key, kind }: Person, text: string) {
  return make.mark(text, 'person', kind, key);
}

/** A father who owes for his child, the mother, and those through whose hands the money went. */
function household(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'borclu', sex: 'm', minAge: 33, maxAge: 44 });
  const c = person('c', { role: 'tələbkar', sex: 'f', minAge: 30, maxAge: 40 });
  return {
    b,
    c,
    child: person('child', {
      ...{ role: 'uşaq' as const, sex: 'f' as const, surname: b.name.surname },
      ...{ father: b.name.given, minAge: 6, maxAge: 12 },
    }),
    bmother: person('bmother', { sex: 'f', surname: b.name.surname, minAge: 60, maxAge: 72 }),
    cbrother: person('cbrother', {
      ...{ sex: 'm' as const, surname: c.name.surname, father: c.father, minAge: 28, maxAge: 48 },
    }),
    driver: person('driver', { sex: 'm', minAge: 35 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 40 }),
    ledger: person('ledger', { sex: 'f', minAge: 30 }),
    doctor: person('doctor', { sex: 'm', minAge: 35 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    former: person('former', { kind: 'keep', sex: 'f' }),
  };
}

function arrearsFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    birthpaper: of.document('birthpaper', `AZ-01 № ${n(7)}`, `A-${n(2)} ${n(6)}`, `DŞ${n(8)}`),
    docket: of.document(
      'docket',
      `${n(3)}-${n(4)}/al`,
      `10${n(2)}-İİ-${n(4)}`,
      `3/${n(3)}/${n(4)}`,
    ),
    calc: of.document('calc', `${n(2)}/H-${n(3)}`, `B${n(5)}`, `${n(6)}-2`),
    tracking: of.document('tracking', `RR${n(9)}AZ`, `RB ${n(3)} ${n(3)} ${n(3)} AZ`),
    warrant: of.document('warrant', `A ${n(6)}`, `${n(4)}-V`, `VK${n(5)}`),
    extract: of.document('extract', `${n(4)}/${n(2)}`, `ST-${n(6)}`, `İ/x ${n(5)}`),
    sheet: of.document('sheet', `ƏQ ${n(7)}`, `${n(10)}`, `XV-${n(6)}`),
    reply: of.document('reply', `${n(2)}-${n(2)}-${n(4)}/26`, `M/${n(3)}-ç`, `KM ${n(5)}`),
    hire: of.contract('hire', `ƏM-${n(4)}`, `${n(9)}`, `${n(3)}/k-${n(2)}`),
    loan: of.contract('loan', `${n(2)}-BR/${n(3)}`, `N ${n(4)}`, `0${n(3)}/borc`),
    line: of.phone('line', `070/${n(3)}-${n(2)}-${n(2)}`, `99455${n(7)}`, `0 50 ${n(3)}${n(4)}`),
    illness: of.sensitive(
      'illness',
      ...(['ağciyər vərəmi', 'miokard infarktı', 'bel onurğasının kompression sınığı'] as const),
      ...['B hepatiti', 'beyin qanaxması'],
    ),
    hospital: of.workplace(
      'hospital',
      ...(['4 saylı Klinik Tibb Mərkəzində', '“Şəfa Bulağı” klinikasında'] as const),
      ...['Neftçilər Xəstəxanasının ikinci korpusunda', 'Mərkəzi Hövzə Hospitalında'],
    ),
    job: of.workplace(
      'job',
      ...([
        '“Tufandağ” kanat yolunun növbə elektriki',
        'Ceyranbatan su təmizləyicisində nasosçu',
      ] as const),
      ...['“Araz Yük” avtobazasında refrijerator sürücüsü', '“Qərb Daş” karxanasında ekskavatorçu'],
    ),
    stop: of.place(
      'stop',
      ...(['“Köhnə Postxana” dayanacağında', '“Gülüstan” çay evinin qarşısında'] as const),
      ...['Yuxarı bazarın darvazasında', '“Zərgərpalan” məhəlləsində'],
    ),
  };
}

/** What the extract of the application shows: day, sum, reference, and both names as a bank cuts them. */
function transfers(make: Make, b: Person, c: Person): readonly Scope[] {
  const n = (count: number) => digitsOf(make, count);
  const of = marksOf(make);
  const cardend = make.mark(`4127 2${n(1)}** **** ${n(4)}`, 'card', 'direct', 'ccard');
  const sender = foldAz(`${b.name.surname} ${b.name.given}`).toUpperCase();
  return [260, 205, 170].map((back, i) => ({
    paidon: make.day(back, back + 20),
    paid: make.money(120, 390, 5),
    rrn: of.document(`rrn${i}`, n(12)),
    sender: said(make, b, sender),
    receiver: said(make, c, `${c.name.given} ${c.name.surname.slice(0, 1)}.`),
    cardend,
  }));
}

/** The father says that the officer counted neither the money he sent nor the months in hospital. */
const ARREARS: Family = {
  key: 'eleventh-child-support-arrears',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Aliment borcunun hesablanmasından şikayət',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = household(make);
    const { b, c, bmother, cbrother, driver, neighbour } = people;
    const judged = make.day(900, 1300);
    const year = judged.iso.slice(0, 4);
    return {
      ...people,
      ...arrearsFile(make),
      transfers: transfers(make, b, c),
      cwed: said(make, c, surnameFor(b.name.surname, 'f')),
      cmiddle: said(make, c, `${c.name.given} ${c.father.slice(0, 1)}. ${c.name.surname}`),
      bmiddle: said(make, b, `${b.name.given} ${b.father.slice(0, 1)}. ${b.name.surname}`),
      bfather: said(make, b, `${b.name.given.slice(0, 1)}. ${b.father} oğlu ${b.name.surname}`),
      bmotherof: said(make, bmother, `${bmother.name.given} ${bmother.father} qızı`),
      brothers: nameWith(make, cbrother, 'given', 'gil-gen'),
      driveris: nameWith(make, driver, 'gs', 'copula'),
      neighbourwith: nameWith(make, neighbour, 'given', 'with'),
      suit: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(300, 5200)}/${year}`),
      code: stays(make, 'Ailə Məcəlləsinin'),
      law: stays(make, '“İcra haqqında” Qanunda'),
      judged,
      calcon: make.day(50, 70),
      asked: make.day(25, 40),
      illon: make.day(330, 350),
      illoff: make.day(270, 290),
      debt: make.money(2900, 6400, 1),
      cash: make.money(200, 400, 50),
      cut: make.money(600, 1400, 1),
      months: make.dice.int(13, 19),
    };
  },
  present:
    'borclu {b.full:gen}, onun vəkili {adv.full:gen} ({warrant} saylı order), tələbkar {c.full:gen}, icra məmuru {officer.init:gen} iştirakı ilə',
  subject:
    'borclu {b.full:gen} aliment borcunun hesablanması barədə icra məmurunun qərarından şikayətinə',
  story: [
    '1. {b.sg} və {c.sg} (nikahda olarkən soyadı {cwed} olub) arasındakı nikah pozulmuşdur. Qızları {child.gp} {child.birth:loc} anadan olmuş (doğum haqqında şəhadətnamə {birthpaper}), anasının yanında, {c.address} ünvanında qalır.',
    '2. {suit} nömrəli iş üzrə {judged} tarixli məhkəmə əmrinə əsasən ata hər ay qazancının dörddə birini uşağın saxlanması üçün ödəməlidir. Əmr {docket} nömrəli icraatda icra olunur; icraatı əvvəl icra məmuru {former.init}, sonra icra məmuru {officer.sg} aparmışdır.',
    '3. {calcon} tarixli qərarda (qeydiyyat nömrəsi {calc}) {months} ay üzrə {debt} borc göstərilmişdir. Borclunun qazancı məlum olmadığından hesablama ölkə üzrə orta aylıq əməkhaqqından aparılmışdır. Qərar borcluya sifarişli məktubla ({tracking}) çatmış, şikayət isə {asked:loc} verilmişdir.',
    '4. Şikayətçinin ({b.birthdot} təvəllüdlü, FİN-i {b.fin}, ünvanı: {b.address}, telefonu: {b.phone}) birinci dəlili budur: o, həmin aylarda {hire} nömrəli əmək müqaviləsi ilə {job} olub, pulu kartdan karta göndərib. Bankın mobil tətbiqindən çıxarışa əsasən:',
    {
      p: '– {paidon.dot}, {paid}, RRN {rrn}, göndərən {sender}, alan {receiver}, kart {cardend};',
      each: 'transfers',
    },
    '5. Onun sözlərinə görə, {cash} isə nəğd verilmişdir: bir dəfə anası {bmother.full} bayramda aparmış, bir dəfə də rayonlararası avtobusun sürücüsü ilə zərfdə göndərilmişdir; sürücü {driveris}. Zərfin üstünə «{c.given} üçün, {c.phone}» yazılıbmış, təhvil {stop} baş tutub.',
    '6. İkinci dəlil: {illon:abl} {illoff:dat} qədər şikayətçi {illness} diaqnozu ilə {hospital} yatmış, qazancı olmamışdır. Bu hal {extract} nömrəli epikrizlə (müalicə həkimi {doctor.init}) və {sheet} nömrəli əmək qabiliyyətini itirmə vərəqi ilə təsdiq edilir.',
    '7. Tələbkar {cmiddle} şikayətlə razılaşmadı: köçürmələrdən biri uşağa aid deyil, qardaşı {cbrother.full:gen} {loan} nömrəli müqavilə ilə keçmiş ərinə verdiyi borcun hissəsidir. O, {line} nömrəsindən gələn mesajı göstərdi: «{c.given}, bu, {brothers} puludur, {child.given:dat} ay başında ayrıca göndərəcəyəm». Zərfi isə, dediyinə görə, heç vaxt almamışdır; qayınanası {bmotherof} yalnız oyuncaq gətirmişdir.',
    '8. Şahid qismində {bmother.gs} pulu nəvəsinə deyil, keçmiş gəlininə verdiyini, bir dəfə də qonşu {neighbourwith} birlikdə getdiyini söylədi. {neighbour.full} sonrakı iclasda {c.given:gen} qapısında zərf gördüyünü, içindəkini bilmədiyini bildirdi. {driver.init} izahatında yazmışdır ki, göndərən {bfather}, alan isə cavan qadın olub, adını xatırlamır.',
    '9. İcra məmuru bildirdi ki, işəgötürən {reply} nömrəli cavab məktubunu (baş mühasib {ledger.init}) qərar çıxandan sonra göndərmiş, xəstəlik barədə sənəd isə icraata verilməmişdir. Vəkil {adv.init} bu sənədlərin [indi də nəzərə alına biləcəyini|yeni hesablamaya əsas olduğunu] dedi.',
  ],
  reasoning: [
    '10. {code} aliment borcuna dair normalarına görə, borc dövr ərzindəki faktik qazancdan müəyyən edilir; orta aylıq əməkhaqqı yalnız qazancı təsdiq edən sənəd olmadıqda tətbiq olunur. Borclu xəstəlik üzündən ödəyə bilmədiyi dövrə görə borcdan azad edilə bilər. {law} da icra məmurunun tərəflərin sənədlərini yoxlamaq vəzifəsi təsbit edilmişdir.',
    {
      p: '11. Mühasib {ledger.surname:gen} məktubu {b.init:gen} əməkhaqqını aybaay göstərir; çıxarışdakı köçürmələrin alanı {c.init} olmuş, təyinatda «uşaq» sözü yazılmışdır. {cbrother.init} borc müqaviləsinin əslini təqdim etməmişdir. Xəstəlik dövrü də hesablamadan çıxarılmalıdır.',
      only: ['granted'],
    },
    {
      p: '11. Müalicə dövrü və əməkhaqqı barədə dəlil əsaslıdır. Nəğd verilən pula gəldikdə, nə {bmother.surname}, nə də {driver.surname} onun aliment olduğunu təsdiq etmişdir; {neighbour.init:gen} ifadəsi də bunu göstərmir. {bmiddle} bu hissədə sübut verməmişdir.',
      only: ['partly-granted'],
    },
    {
      p: '11. Çıxarışdakı vəsait, yazışmadan göründüyü kimi, {cbrother.given:dat} qaytarılan borcdur. Həkim {doctor.surname:gen} imzaladığı epikriz başqa dövrə aiddir, əmək qabiliyyətini itirmə vərəqində isə tarix düzəldilmişdir. {b.surname} qazancı barədə sənədi icra məmuruna vaxtında verməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided: '12. Mülki Prosessual Məcəllənin 263, 264 və 265-ci maddələrinə istinadən məhkəmə',
  operative: {
    granted: [
      'Şikayət təmin edilsin, {calc} nömrəli qərar ləğv olunsun. İcra məmuruna tapşırılsın ki, {child.full:gen} saxlanması üçün borcu {b.full:gen} faktik qazancından, köçürmələri və müalicə dövrünü nəzərə alaraq yenidən hesablasın.',
    ],
    'partly-granted': [
      'Şikayət qismən təmin edilsin: {calc} nömrəli qərarla hesablanmış borc {cut} azaldılsın, qalan hissədə {b.full:gen} şikayəti rədd edilsin. Qərardadın surəti {c.caps:dat} göndərilsin.',
    ],
    dismissed: ['{b.full:gen} şikayəti təmin olunmasın, {calc} nömrəli qərar qüvvədə saxlanılsın.'],
  },
  traps: ['numbered-paragraphs', 'transfer-rows', 'bank-names'],
};

/** Owners of two yards behind one another, and those who know where the way between them ran. */
function yards(make: Make) {
  const person = castOf(make);
  const c = person('c', { role: 'tələbkar', sex: 'f', house: true, minAge: 48, maxAge: 66 });
  const d = person('d', { role: 'borclu', sex: 'm', house: true, minAge: 38, maxAge: 60 });
  return {
    c,
    d,
    son: person('son', { role: 'nümayəndə', sex: 'm', minAge: 24, maxAge: 33 }),
    wife: person('wife', { sex: 'f', minAge: 36, maxAge: 55 }),
    seller: person('seller', { sex: 'm', minAge: 75, maxAge: 85 }),
    carrier: person('carrier', { sex: 'm', minAge: 30 }),
    tenant: person('tenant', { sex: 'm', minAge: 26 }),
    elder: person('elder', { sex: 'm', minAge: 62, maxAge: 80 }),
    welder: person('welder', { sex: 'm', minAge: 30 }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
    surveyor: person('surveyor', { kind: 'keep', sex: 'm' }),
    mayor: person('mayor', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function yardFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    land1: make.property('land1'),
    land2: make.property('land2'),
    cad: of.property('cad', `${n(8)}-${n(4)}`, `${n(2)}:${n(3)}:${n(5)}`, `9060${n(7)}`),
    letter: of.document('letter', `${n(3)}/24-${n(4)}`, `Ç-${n(2)}/${n(4)}`, `0${n(1)}-İŞ/${n(3)}`),
    docket: of.document('docket', `İŞ ${n(2)}/${n(5)}`, `${n(7)}-q`, `R-${n(3)}.${n(4)}`),
    deed1: of.document('deed1', `1-${n(4)}`, `2d-${n(3)}`, `${n(2)}/${n(4)}-n`),
    deed2: of.document('deed2', `1-${n(3)}`, `3d-${n(4)}`, `${n(4)}-n`),
    deathpaper: of.document('deathpaper', `ÖL ${n(7)}`, `AZ-Ö № ${n(6)}`, `III-ƏB ${n(6)}`),
    plan: of.document('plan', `${n(2)}/İnv-${n(4)}`, `T-${n(5)}`, `${n(3)}-ps`),
    minutes: of.document('minutes', `${n(1)}/yb`, `P-${n(3)}`, `${n(2)}-${n(3)}`),
    opinion: of.document('opinion', `${n(3)}/geo`, `KR-${n(5)}`, `${n(5)}/2-T`),
    muni: of.document('muni', `${n(3)}`, `B-${n(3)}/1`, `${n(2)}-bl`),
    proxypaper: of.document('proxypaper', `EV-${n(6)}`, `${n(1)}-${n(4)}`, `${n(8)}`),
    lease: of.contract('lease', `Q-${n(2)}`, `${n(3)}/qaraj`, `${n(4)}-iC`),
    truck: of.plate('truck', `52-KM-${n(3)}`, `22 GT ${n(3)}`, `99RB${n(3)}`),
    clip: of.network(
      'clip',
      `video.example/w/${n(6)}`,
      `@kecid_yolu${n(2)}`,
      `https://paylas.example/v?k=${n(5)}`,
    ),
    hamlet: of.place(
      'hamlet',
      ...(['Aşağı Tala kəndindəki', 'Zərgova kəndindəki', 'Çaykənd qəsəbəsindəki'] as const),
      ...['Xanəgah kəndindəki', 'Sarıhacılı kəndindəki'],
    ),
    lane: of.place(
      'lane',
      ...(['Dəyirmanlar döngəsinə', '“Quru arx” yoluna', 'Məscid dalanına'] as const),
      ...['Cökəli küçəsinə', 'Köhnə Karvan yoluna'],
    ),
    job: of.workplace(
      'job',
      ...([
        'Meliorasiya idarəsinin 3 saylı sahəsində suçu',
        '“Fındıq-A” emal sexində briqadir',
      ] as const),
      ...['rayon elektrik şəbəkəsində montyor', '“Meşəli Dərə” qoruğunda meşəbəyi'],
    ),
  };
}

/** The officer does not know how wide the way must be that a judgment ordered to open. */
const PASSAGE: Family = {
  key: 'eleventh-passage-explained',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Qətnamənin izah edilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 1 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = yards(make);
    const { c, d, son, seller, elder, welder, tenant, wife, carrier } = people;
    const judged = make.day(200, 300);
    const dead = lifeDay(make, 'sellerdied', 5, 12);
    const built = String(Number(make.adopted.slice(0, 4)) - make.dice.int(3, 5));
    const first = ({ name }: Person) => name.given.slice(0, 1);
    return {
      ...people,
      ...yardFile(make),
      deadday: dead.day,
      deadyear: dead.year,
      built: `${built}-${ordinalEnding(built)} il`,
      cto: said(make, c, `${c.name.given} ${c.father} qızı ${c.name.surname}`),
      csign: said(make, c, `${c.name.surname} ${first(c)}.`),
      dsign: said(make, d, `${d.name.surname} ${first(d)}.`),
      eldersign: said(
        make,
        elder,
        `${elder.name.surname} ${first(elder)}. ${elder.father.slice(0, 1)}.`,
      ),
      sonbrief: said(make, son, `${first(son)}. ${son.name.surname}`),
      sellerold: said(make, seller, `${seller.father} oğlu ${seller.name.given}`),
      sellers: nameWith(make, seller, 'surname', 'plural-gen'),
      elderbrackets: said(make, elder, `${elder.name.given} (${elder.name.surname})`),
      welderfull: said(
        make,
        welder,
        `${welder.name.surname} ${first(welder)}. ${welder.father} o.`,
      ),
      tenantis: nameWith(make, tenant, 'sg', 'copula'),
      wifewith: nameWith(make, wife, 'given', 'with'),
      carrierinit: said(
        make,
        carrier,
        `${first(carrier)}.${carrier.father.slice(0, 1)}. ${carrier.name.surname}`,
      ),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(90, 2400)}/${judged.iso.slice(0, 4)}`,
      ),
      rules: stays(make, 'Mülki Prosessual Məcəllənin'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun “Məhkəmə qətnaməsi haqqında” qərarında'),
      judged,
      asked: make.day(30, 50),
      visit: make.day(10, 20),
      dry: make.day(90, 130),
      wide: make.dice.pick(['3,2', '2,8', '3,5']),
      narrow: make.dice.pick(['1,1', '1,4', '0,9']),
    };
  },
  present:
    'icra məmuru {officer.full:gen}, tələbkarın nümayəndəsi {son.full:gen} (etibarnamə {proxypaper}), borclu {d.full:gen}, ekspert {surveyor.init:gen} iştirakı ilə',
  subject:
    'icra məmurunun tələbkar {c.full} və borclu {d.full} arasındakı mübahisə üzrə qətnamənin izah edilməsi haqqında müraciətinə',
  story: [
    'Nəyin izahı istənilir. {docket} nömrəli icraatı aparan icra məmuru {asked} tarixli, {letter} saylı müraciətində göstərir ki, {suit} nömrəli iş üzrə {judged} tarixli qətnamənin nəticə hissəsi birmənalı deyil. Orada yazılıb: «{d.full:gen} üzərinə {cto} üçün keçidi açmaq və maneələri götürmək vəzifəsi qoyulsun». Müraciətdə üç sual verilib:\n1-ci sual – keçidin eni nə qədər olmalıdır;\n2-ci sual – dəmir darvaza maneə sayılırmı;\n3-cü sual – qarajın küncünü kim sökməlidir.',
    'Sahələrin keçmişi. {hamlet} hər iki həyət vaxtilə {seller.full:dat} məxsus olub. Arxadakı sahəni (reyestr nömrəsi {land1}) tələbkar, {lane} çıxan qabaq sahəni (reyestr nömrəsi {land2}, kadastr nömrəsi {cad}) borclu ondan alıb; müqavilələri notarius {notary.init} {deed1} və {deed2} nömrələri ilə təsdiqləyib. Satıcı {deadday} {deadyear:loc} dünyasını dəyişib (ölüm haqqında şəhadətnamə {deathpaper}). Köhnə inventar planda ({plan}) keçid qırıq xətlə çəkilib, ölçü yazılmayıb.',
    'Tələbkar necə başa düşür. {c.init} (FİN {c.fin}; yaşadığı yer {c.address}; əlaqə nömrəsi {c.phone}) adından oğlu {son.sg} dedi ki, yol həmişə maşın yolu olub, kənddə də ona «{sellers} yolu» deyirlər. {dry:loc} {truck} nişanlı su maşını həyətə dönə bilməyib, sürücü {carrierinit} çənləri döngədə boşaldıb. Bunu göstərən görüntü {clip} səhifəsində durur. {sonbrief} əlavə etdi ki, anası suyu vedrə ilə daşıyır.',
    'Borclu necə başa düşür. {d.init} (FİN {d.fin}, ş/v {d.idcard}, ünvan {d.address}, mobil {d.phone}) bildirdi: söhbət piyada cığırından gedib, rəhmətlik {sellerold} sahəni satanda da belə danışılıb. Toyuq hinini {wifewith} bir günə yığışdırarlar, amma qaraja toxunmaq olmaz, orada kirayəçi var: {tenantis}, {job} işləyir, {lease} nömrəli müqavilə üzrə iki ilin pulunu qabaqcadan verib. {wife.full} da iclasda bu sözləri təsdiqlədi, lakin [darvazanın açarının yalnız ərində olduğunu|gecələr darvazanı bağladıqlarını] gizlətmədi.',
    'Yerində baxış. {visit:loc} aparılmış baxışın {minutes} nömrəli protokoluna görə, darvaza ilə hasar arasında {narrow} metr boşluq var, qarajın küncü plandakı qırıq xəttin üstünə düşür. Ağsaqqal kimi çağırılmış Hacı {elderbrackets} tut ağacını göstərib: araba həmin ağacın solundan keçərdi. Qaynaqçı {welderfull} darvazanı {built:loc} qurduğunu, ölçünü {d.given:gen} verdiyini söyləyib. Protokolun altında imzalar: {csign} (tələbkar), {dsign} (borclu), {eldersign} (hal şahidi).',
    'Ekspert və bələdiyyə. Ekspert {surveyor.full} {opinion} nömrəli rəyində tarixi keçidin enini {wide} metr hesablayıb. Bələdiyyənin sədri {mayor.init} {muni} saylı məktubla bildirib ki, keçidin yeri ümumi istifadədə deyil, ona görə bələdiyyənin [etirazı yoxdur|mövqeyi yoxdur].',
  ],
  reasoning: [
    '{rules} qətnamənin izahına dair norması məhkəməyə onun məzmununu dəyişmək ixtiyarı vermir; izah yalnız aydın olmayan sözün mənasını açır. {plenum} da bu hədd göstərilib. Qətnamə hələ icra olunmayıb, müddət keçməyib.',
    {
      p: 'Qətnamənin əsaslandırıcı hissəsində məhkəmə məhz su maşınının girişindən danışıb, {elder.init:gen} o vaxtkı ifadəsinə istinad edib. Deməli, «keçid» nəqliyyat keçididir, onun eni ekspertin ölçdüyü qədərdir, {welder.surname:gen} qurduğu darvaza isə bağlı qaldıqda maneədir. Qaraj {tenant.surname:dat} kirayə verilsə də, sökmə {d.surname:gen} vəzifəsidir.',
      only: ['granted'],
    },
    {
      p: 'Birinci və ikinci suala cavab qətnamənin öz mətnindən çıxır. Qarajın küncü barədə isə iddia tələbi irəli sürülməmiş, {tenant.init} işə cəlb olunmamışdır; bu sual izahla həll edilə bilməz və {c.surname:dat} ayrıca iddia hüququ izah edilir.',
      only: ['partly-granted'],
    },
    {
      p: 'Hər üç sual əslində yeni tələbdir: nə {c.given}, nə də nümayəndəsi {son.surname} iddiada en, darvaza və qaraj barədə heç nə yazmayıb. {d.given:gen} hini yığışdırması ilə qətnamə icra edilmiş olur.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 229, 263 və 264-cü maddələrinə uyğun olaraq məhkəmə',
  operative: {
    granted: [
      'İzah edilsin ki, {suit} nömrəli iş üzrə qətnaməyə görə: a) keçidin eni {wide} metrdir; b) darvaza gündüz açıq saxlanılmalı, açarın biri {c.full:dat} verilməlidir; c) qarajın keçidə düşən küncünü {d.caps} öz hesabına sökməlidir.',
    ],
    'partly-granted': [
      'Müraciət qismən təmin edilsin: {d.full} keçidi {wide} metr enində açmalı, darvazanın açarını {c.full:dat} verməlidir. Üçüncü sual izahsız saxlanılsın.',
    ],
    dismissed: [
      'İcra məmurunun {letter} saylı müraciəti rədd edilsin, surət {c.full:dat} və {d.full:dat} göndərilsin.',
    ],
  },
  traps: ['officer-questions', 'signatures-of-minutes', 'titles-before-names'],
};

/** Rulings on enforcement for the test alone. */
export const ELEVENTH_ENFORCEMENT: readonly Family[] = [ARREARS, PASSAGE];
