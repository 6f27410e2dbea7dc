import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A man who worked without a contract, and those who worked beside him. */
function brigade(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 29, maxAge: 55 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 26, maxAge: 50 }),
    cousin: person('cousin', { sex: 'm', surname: p.name.surname, minAge: 24 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'f', minAge: 27 }),
    head: person('head', { sex: 'm', minAge: 38 }),
    accountant: person('accountant', { sex: 'f', minAge: 32 }),
    storeman: person('storeman', { role: 'şahid', sex: 'm', minAge: 35 }),
    loader: person('loader', { sex: 'm', minAge: 22 }),
    cleaner: person('cleaner', { sex: 'f', minAge: 44 }),
    nurse: person('nurse', { sex: 'f', minAge: 25 }),
    earlier: person('earlier', { sex: 'm', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function workPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(make.dice);
  return {
    pass: of.document('pass', `B-${n(4)}`, `${n(3)}/G`, `0${n(5)}`),
    book: of.document('book', `ƏK № ${n(7)}`, `AZ-3 ${n(6)}`, `ИТ-II № ${n(7)}`),
    history: of.document('history', `${n(4)}/tr`, `${n(6)}`),
    sickleave: of.document('sickleave', `ƏQV ${n(6)}`, `${n(8)}`, `E-${n(7)}`),
    disability: of.document('disability', `TSEK-${n(5)}`, `${n(7)}`, `Ə/${n(6)}`),
    ssn: of.document('ssn', `${n(13)}`, `1${n(12)}`),
    reply: of.document('reply', `ƏM-${n(4)}/${n(2)}`, `${n(2)}/3-${n(4)}`, `07-${n(5)}`),
    complaint: of.document('complaint', `${n(9)}`, `M-${n(6)}`),
    proxy: of.document('proxy', `${n(2)}-E/${n(2)}`, `${n(4)}`, `ET № ${n(3)}`),
    sheet: of.document('sheet', `T-${n(2)}/${n(2)}`, `${n(3)}-tab`),
    order: of.document('order', `${n(3)}-K`, `Ş-${n(3)}/${n(2)}`, `${n(2)}/ş`),
    truck: of.plate('truck', `99-JR-${n(3)}`, `77 TS ${n(3)}`, `10BV${n(3)}`),
    payday: make.mark(
      make.dice.pick([
        card.replace(/(.{4})(?=.)/g, '$1 '),
        `${card.slice(0, 4)} **** **** ${card.slice(12)}`,
        card,
      ]),
      ...(['card', 'direct', 'payday'] as const),
    ),
    subcontract: of.contract('subcontract', `PD-${n(3)}/${n(2)}`, `${n(4)}/P`, `${n(2)}-${n(3)}`),
    group: of.network(
      'group',
      't.me/+gece_novbesi_3',
      'chat.whatsapp.com/Kx9fYtd2',
      'wa.me/g/sex2-qrafik',
      'facebook.com/groups/bizim.brigada',
    ),
    phone: of.phone(
      'phone',
      `(055) ${n(3)} ${n(2)} ${n(2)}`,
      `+99470${n(7)}`,
      `051-${n(3)}-${n(4)}`,
    ),
    site: of.place(
      'site',
      'Qala–Bilgəh yolunun üstündəki açıq anbarda',
      'Zığ gölünün yanındakı talvarda',
      'Şor düzündəki köhnə aerodromda',
      'Üçtəpə yüksəkliyinin ətəyində',
      'Lökbatan qəsəbəsindəki meydançada',
    ),
    bus: of.place(
      'bus',
      'Avtovağzal metrosunun çıxışından',
      '“20 Yanvar” dairəsindən',
      'Köhnə Günəşli yarmarkasının qarşısından',
      'Sədərək ticarət mərkəzinin 2-ci qapısından',
    ),
    former: of.workplace(
      'former',
      'Gəncə Alüminium zavodunda prokatçı',
      '“Bakı Metropoliteni”nin depo təsərrüfatında çilingər',
      'Balıqçılıq gəmisi “Mil”də göyərtə matrosu',
      'Bulaqlı quşçuluq fabrikində operator',
      'Neft Daşları NQÇİ-də dayaq quraşdırıcısı',
    ),
    wifework: of.workplace(
      'wifework',
      '21 saylı uşaq poliklinikasında qeydiyyatçı',
      '“Badam” ərzaq mağazasında satıcı',
      '6 nömrəli peşə liseyində katibə',
      'Diyarşünaslıq Muzeyində xadimə',
    ),
    hospital: of.workplace(
      'hospital',
      'Kliniki Tibbi Mərkəzin travmatologiya şöbəsinə',
      'Sabunçu xəstəxanasına',
      '“Ortoplus” klinikasına',
      'Elmi-Tədqiqat Travmatologiya və Ortopediya İnstitutuna',
    ),
    wound: of.sensitive(
      'wound',
      'sağ əlin II–IV barmaqlarının travmatik amputasiyası',
      'körpücük sümüyünün yerdəyişməli sınığı',
      'bel fəqərəsinin kompression sınığı',
      'sol gözün kontuziyası',
      'diz oynağının çarpaz bağının cırılması',
    ),
    chronic: of.sensitive(
      'chronic',
      'epilepsiya',
      'şəkərli diabet',
      'anadangəlmə ürək qüsuru',
      'vərəm',
    ),
    union: of.sensitive(
      'union',
      '“Fəhlə Birliyi” azad həmkarlar təşkilatının üzvü',
      'müstəqil inşaatçılar ittifaqının fəalı',
      'Müsavat partiyasının üzvü',
      'Tikinti İşçiləri Həmkarlar İttifaqının üzvü',
    ),
  };
}

/** A worker without papers wants his work held for a contract, his wages and his sick pay. */
const WITHOUT_CONTRACT: Family = {
  key: 'twelfth-worker-without-contract',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Əmək mübahisələri - Əmək münasibətlərinin faktiki yaranmasının müəyyən edilməsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 2 },
  cast: { c: { as: 'company', trade: 'work', role: 'cavabdeh' } },
  facts: (make) => {
    const people = brigade(make);
    const { p, head, storeman, loader, cleaner } = people;
    const chief = foreigner(make, 'chief', [
      ['Mehmet Can', 'Yıldırım'],
      ['Sanjay', 'Patel'],
      ['Bogdan', 'Petrescu'],
      ['Otabek', 'Ergaşev'],
      ['Reza', 'Golpayeqani'],
      ['Zviad', 'Maisuradze'],
    ]);
    return {
      ...people,
      ...workPapers(make),
      ...{ chief: chief.full, chiefcaps: chief.caps, chiefsur: chief.surname },
      builder: make.company('builder', 'build'),
      pfold: written(make, p, 'bracketed'),
      storemanabbr: written(make, storeman, 'abbreviated'),
      loaderbehind: written(make, loader, 'behind'),
      cleanerspaced: written(make, cleaner, 'spaced'),
      crew: nameWith(make, p, 'surname', 'plural-gen'),
      withloader: nameWith(make, loader, 'given', 'with'),
      headis: nameWith(make, head, 'gs', 'copula'),
      plenum: stays(make, 'Konstitusiya Məhkəməsi Plenumunun 22 may 2013-cü il tarixli qərarında'),
      labourlaw: stays(make, 'Əmək Məcəlləsinin 7-ci maddəsinin 2-1-ci hissəsinə'),
      system: stays(
        make,
        'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin Elektron İnformasiya Sistemində',
      ),
      began: make.day(640, 900),
      fell: make.day(280, 400),
      ended: make.day(180, 260),
      filed: make.day(60, 150),
      monthly: make.money(500, 1300, 50),
      arrears: make.money(1800, 6500, 10),
      sick: make.money(600, 2400, 10),
      holiday: make.money(300, 1100, 10),
      shift: make.dice.int(9, 13),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {c.full:dat} qarşı əmək münasibətlərinin mövcudluğunun müəyyən edilməsi, əməkhaqqı və müavinətlərin tutulması tələbi üzrə mülki işə',
  story: [
    'İddia ərizəsinə görə, {p.full} (doğulub: {p.birthdot}; FİN – {p.fin}; SSN – {ssn}; {p.address}) {began:abl} {ended:dat} qədər “{p.given} usta” kimi tanındığı brigadada {c:gen} sexində qəlibçi işləyib. Onunla yazılı müqavilə bağlanmayıb, sənədlərini kadrlara verib, “sonra baxarıq” cavabını alıb. Gündə {shift} saat, ayda {monthly} müqabilində çalışıb, maaş {payday} nömrəli karta, axırıncı altı ayda isə əldən verilib.',
    '{fell:loc} {site} yük düşürülərkən {truck} nişanlı maşının bortu açılıb və iddiaçı xəsarət alıb: {wound}. Onu {hospital} sexin ustası aparıb, ancaq qəbulda “evdə yıxılıb” yazdırıblar (xəstəlik tarixi {history}). {sickleave} nömrəli vərəqə üzrə ona ödəniş edilməyib, sonra {disability} seriyalı arayışla əlillik dərəcəsi təyin olunub.',
    'İddiaçı bildirib ki, kadrlara verdiyi {book} nömrəli əmək kitabçası da geri qaytarılmayıb; bundan əvvəl o, {former} olub. Arvadı {wife.given} {wifework} işləyir, ailə onun maaşı ilə dolanıb. {filed:loc} məhkəməyə müraciət edib, {arrears} əməkhaqqı, {sick} müavinət və {holiday} məzuniyyət kompensasiyası istəyib.',
    'Cavabdeh tərəf iddianı tanımayıb. {rep.init} deyib ki, {p.sg} nə ştatda, nə də tabeldə ({sheet}) var; işləri {subcontract} nömrəli podrat üzrə {builder} görüb, adamları oranın sahə rəisi {chief} gətirib. Nümayəndənin fikrincə, iddiaçı direktor {head.full:gen} qohumu ilə dalaşdığına görə qisas alır, {union} olduğundan başqalarını da şirkətin üstünə qaldırır, həm də {chronic} olduğunu gizlədib.',
    'Dindirilən şahidlərin dedikləri:',
    'a) anbardar {storeman.full}: “Hər səhər onları {bus} götürürdük. {p.given} buraxılış vərəqəsini ({pass}) mənim gözümün qabağında aldı. Direktor {headis}, əmri də o verirdi, {chiefsur} yalnız saat yazırdı”;',
    'b) yükləyici {loader.full}: eyni sexdə çalışıb, yıxılan günü xatırlayır, ilk yardımı tibb bacısı {nurse.gs} göstərib;',
    'c) xadimə {cleaner.full}: növbə otağında {crew} – iddiaçının və əmisi oğlu {cousin.given:gen} paltar dolabı olduğunu, {withloader} bir yerdə nahar etdiklərini deyib.',
    'Tərəflərin təqdim etdiyi yazışmadan ({group}, administrator {phone}) növbə qrafikini mühasib {accountant.init:gen} göndərdiyi görünür. {system} iddiaçı barəsində bildiriş yoxdur. Dövlət Əmək Müfəttişliyi {complaint} nömrəli şikayəti araşdıraraq {reply} nömrəli cavabında (müfəttiş {inspector.sg}) üç işçinin, o cümlədən {earlier.full:gen} müqaviləsiz işlədildiyini aşkarlamışdır.',
    {
      p: 'Məhkəmənin tələbi ilə təqdim edilmiş {order} nömrəli əmrdə mükafat alanların siyahısında {pfold} və {chiefcaps} adları yanaşı yazılıb; cavabdeh bunu texniki səhv adlandırıb.',
      chance: 0.7,
    },
  ],
  reasoning: [
    '{labourlaw} görə əmək müqaviləsi bağlanmadan işə buraxılan şəxslə münasibət onun faktiki xarakterinə görə qiymətləndirilir. {plenum} işçinin münasibətdə zəif tərəf olduğu vurğulanıb.',
    'Buraxılış vərəqəsi, eyni mövsümdə eyni əmr verənlər, mütəmadi ödəniş və iş vaxtına nəzarət əmək münasibətinin əlamətləridir. Əmək Məcəlləsinin 179, 239-cu maddələri əmək qabiliyyətinin müvəqqəti itirilməsi dövrünün ödənilməsini nəzərdə tutur.',
    {
      p: '{storemanabbr}, {loaderbehind} və {cleanerspaced} bir-birindən asılı olmadan eyni halları göstəriblər; {head.init:gen} dindirilməyə gəlməməsi cavabdehin ziyanına qiymətləndirilir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Əməkhaqqının aylıq {monthly} olması yalnız {p.surname:gen} sözünə əsaslandığından məbləğ sahə üzrə orta göstərici əsasında azaldılmış, məzuniyyət kompensasiyası rədd edilmişdir.',
      only: ['partly-granted'],
    },
    {
      p: '{loader.surname} və {cleaner.surname} özləri də müqaviləsiz çalışıb, işin nəticəsində maraqlıdırlar; karta pulu {c} yox, fiziki şəxs {chief} köçürüb. {p.init:gen} iddiasını təsdiq edən yazılı sübut yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 7, 172, 179, 294, 296-cı, Mülki Prosessual Məcəllənin 217-220-ci maddələri ilə, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full:gen} {c:gen} işçisi olması müəyyən edilsin, {c:abl} {arrears}, {sick} və {holiday} alınaraq ona verilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {c:gen} {p.caps} ilə əmək münasibətində olması müəyyən edilsin.',
      '{c:abl} {arrears} və {sick} tutulub {p.full:gen} {p.account} hesabına ödənilsin.',
    ],
    dismissed: ['{p.full:gen} {c.full:dat} qarşı iddiası əsassız olduğundan rədd edilsin.'],
  },
  note: 'civil',
  traps: ['list', 'direct-speech', 'foreign-chief'],
};

/** A shop whose shelves do not tally, its saleswoman and those who held the keys. */
function shopPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 25, maxAge: 52 });
  return {
    d,
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 34 }),
    shift: person('shift', { role: 'şahid', sex: 'f', minAge: 23 }),
    guard: person('guard', { sex: 'm', minAge: 30 }),
    auditor: person('auditor', { sex: 'f', minAge: 36 }),
    buyer: person('buyer', { sex: 'm', minAge: 28 }),
    mother: person('mother', { sex: 'f', minAge: 55, maxAge: 74 }),
    husband: person('husband', { sex: 'm', surname: d.name.surname, minAge: 28 }),
    stepbrother: person('stepbrother', { sex: 'm', father: d.father, minAge: 22 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function shopPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    contract: of.contract('contract', `ƏM-${n(3)}/${n(2)}`, `${n(4)}-ə`, `${n(2)}/${n(3)}-İ`),
    liability: of.contract('liability', `TMM ${n(3)}`, `${n(4)}/m-${n(2)}`, `${n(5)}-TM`),
    inventory: of.document('inventory', `İN-${n(4)}`, `${n(2)}/${n(3)}`, `${n(6)}-i`),
    till: of.document('till', `${n(8)}`, `KN ${n(6)}`, `M0${n(7)}`),
    note: of.document('note', `${n(4)}/q`, `EQ-${n(7)}`, `MT24${n(8)}`),
    refusal: of.document('refusal', `${n(3)}-M/${n(2)}`, `${n(9)}`),
    certificate: of.document('certificate', `QT ${n(6)}`, `HQ-${n(5)}`),
    van: of.plate('van', `90-XD-${n(3)}`, `10 JM ${n(3)}`, `77EP${n(3)}`),
    chat: of.network('chat', '@magaza_filial_2', 't.me/+anbar_qaliq', 'wa.me/g/noybe-satici'),
    line: of.phone('line', `(012) ${n(3)} ${n(2)} ${n(2)}`, `+994 77 ${n(3)} ${n(2)} ${n(2)}`),
    branch: of.place(
      'branch',
      'Gənclik Mall ticarət mərkəzindəki',
      'Həzi Aslanov metrosunun yanındakı',
      'Nərgiztəpə yarmarkasındakı',
      'Köhnə avtovağzalın birinci cərgəsindəki',
      'Yeddi gözəl dairəsindəki',
    ),
    studies: of.workplace(
      'studies',
      'İqtisad Universitetinin axşam şöbəsində',
      'Ticarət-kulinariya peşə liseyində',
      'Dövlət Turizm və Menecment kollecində',
      '9 saylı kompüter kurslarında',
    ),
    husbandwork: of.workplace(
      'husbandwork',
      'Daş karxanasında kəsici',
      '“Caspian Motor” təmir sexində dəmirçi',
      'Şüvəlan istixanasında bağban',
      '18 saylı yanğınsöndürmə deposunda sürücü',
    ),
    ward: of.workplace(
      'ward',
      'Doğum evinin patologiya şöbəsində',
      'Respublika Perinatal Mərkəzində',
      '“Mediland” klinikasında',
      'Neftçala mərkəzi xəstəxanasında',
    ),
    ill: of.sensitive(
      'ill',
      'ikitərəfli sətəlcəm',
      'düşük təhlükəsi',
      'tiroid vəzi xərçəngi',
      'panik ataklar',
      'hepatit C',
    ),
    faith: of.sensitive('faith', 'adventist', 'ləzgi', 'nurçu', 'namaz qılan', 'şiə'),
  };
}

/** A shop wants from its saleswoman the goods that were missing at the count. */
const SHORTAGE: Family = {
  key: 'twelfth-shop-shortage',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Əmək mübahisələri - İşçinin tam maddi məsuliyyəti',
  outcomes: { granted: 1, 'partly-granted': 2, dismissed: 2 },
  cast: { c: { as: 'company', trade: 'shop', role: 'iddiaçı' } },
  facts: (make) => {
    const people = shopPeople(make);
    const { d, guard, shift, director } = people;
    const wedding = lifeDay(make, 'wedding', 1, 2);
    const trainee = foreigner(make, 'trainee', [
      ['Dilnoza', 'Rahmatova'],
      ['Nino', 'Kavtaradze'],
      ['Marjan', 'Tehrani'],
      ['Olesya', 'Honçar'],
      ['Ayşegül', 'Demirtaş'],
    ]);
    return {
      ...people,
      ...shopPapers(make),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      ...{ trainee: trainee.full, traineegiven: trainee.given },
      guardbehind: written(make, guard, 'behind'),
      shiftabbr: written(make, shift, 'abbreviated'),
      directorspaced: written(make, director, 'spaced'),
      dfold: written(make, d, 'bracketed'),
      keeper: nameWith(make, guard, 'sg', 'copula'),
      withshift: nameWith(make, shift, 'given', 'with'),
      list: stays(make, 'Nazirlər Kabinetinin 16 avqust 1999-cu il tarixli 131 nömrəli qərarı'),
      counted: make.day(240, 330),
      hired: make.day(700, 1100),
      letgo: make.day(200, 230),
      loss: make.money(1800, 9500, 10),
      own: make.money(300, 1500, 10),
      wage: make.money(400, 700, 50),
    };
  },
  present:
    'iddiaçının nümayəndəsi, direktor {director.full:gen}, cavabdeh {d.full:gen}, onun vəkili {adv.inits:gen} iştirakı ilə,',
  subject:
    'iddiaçı {c.full:gen} cavabdeh {d.full:dat} qarşı əmək vəzifələrinin icrası zamanı vurulmuş zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {c} məhkəməyə müraciətində bildirib ki, {d.sg} ({d.birth} təvəllüdlü, FİN {d.fin}, qeydiyyat ünvanı: {d.address}) {hired:abl} {contract} nömrəli əmək müqaviləsi ilə {branch} filialda satıcı işləyib, aylıq əməkhaqqı {wage} olub. Onunla {liability} nömrəli tam maddi məsuliyyət müqaviləsi də bağlanıb. {counted:loc} keçirilən siyahıyaalmada {loss} dəyərində mal çatışmayıb ({inventory} nömrəli akt), işçi {letgo:loc} işdən azad edilib.',
    '{directorspaced} tərəfindən imzalanmış izahatda əsas dəlil kimi üç hal göstərilib: – {till} nömrəli kassa aparatının lentində qaytarma əməliyyatları yalnız cavabdehin növbəsinə düşür; – {note} nömrəli qaimə üzrə gələn telefonlar rəfə qoyulmayıb; – {van} nişanlı furqon gecə saatlarında yük girişində görünüb, onu cavabdehin ögey qardaşı {stepbrother.full} sürürdü.',
    'Cavabdeh iddia ilə razılaşmayıb: “Açar məndə olmayıb, gecələr mağazada yalnız {keeper}. Siyahıyaalma günü mən {ward} {ill} diaqnozu ilə yatırdım, arayışım da var ({certificate}). Təcrübəçi {trainee} malı sayanda {withshift} mübahisə etmişdi. {wedday} {wedyear:loc} ərə getmişəm, ərim {husband.given} {husbandwork} işləyir, borcumuz yoxdur. {studies} oxuyuram, direktor buna, bir də {faith} olduğuma görə məni istəmirdi”.',
    'Növbə yoldaşı {shift.full} şahid qismində deyib ki, qalıq barədə yazışma {chat} qrupunda aparılırdı, {d.given} orada iki dəfə çatışmazlıq barədə xəbər verib, cavabı isə {traineegiven} yazıb: “sonra düzələr”. Gözətçi {guard.full} gecə yük girişini {buyer.init:gen} tapşırığı ilə açdığını boynuna alıb. Malın bir hissəsini həmin {buyer.sg} nisyə götürübmüş.',
    'Baş mühasib {auditor.full} siyahıyaalma komissiyasında iştirak edib; onun fikrincə, {own} həcmində fərq dəyişmə zamanı yaranıb, qalanının səbəbi məlum deyil. Cavabdehin anası {mother.gs} filialın {line} nömrəsinə zəng edib xəstəliyi həmin səhər xəbər verdiyini təsdiqləyib.',
    'Polis şöbəsinin müstəntiqi {investigator.full} {refusal} nömrəli qərarla cinayət işinin başlanmasını rədd edib.',
    {
      p: 'İclasda {dfold} adına yazılmış izahat vərəqəsi də oxunub; cavabdeh imzanın ona məxsus olmadığını söyləyib, iddiaçı ekspertiza istəməyib.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Əmək Məcəlləsinin 199-cu maddəsində tam maddi məsuliyyətin halları göstərilib, 201-ci maddəyə görə zərərin səbəbini və həcmini işəgötürən sübut etməlidir. {list} ilə müəyyən olunmuş siyahıda satıcı vəzifəsi də vardır.',
    {
      p: 'Qaytarma əməliyyatlarının vaxtı cavabdehin növbələri ilə tam üst-üstə düşür; {shiftabbr} və {guardbehind} bunu inkar etməyiblər. {d.init:gen} izahatı inandırıcı deyil.',
      only: ['granted'],
    },
    {
      p: 'Sübut edilmiş həcm {auditor.init:gen} ayırdığı məbləğdir; malın {buyer.surname:dat} nisyə verilməsinə görə {d.surname} cavab verə bilməz.',
      only: ['partly-granted'],
    },
    {
      p: 'Anbara giriş üç nəfərdə olub, siyahıyaalma {d.gp:gen} iştirakı olmadan keçirilib. {director.surname} bu pozuntunu izah edə bilməyib; təqsir sübuta yetirilməmiş qalır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 191, 195, 199, 201-ci, Mülki Prosessual Məcəllənin 217-220-ci maddələrinə müvafiq olaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin: {d.caps:abl} {loss} tutulub {c:gen} {c.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {d.full:abl} (FİN {d.fin}) {own} alınıb {c:dat} verilsin, qalan tələb rədd edilsin.',
    ],
    dismissed: ['{c.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
  traps: ['direct-speech', 'relatives', 'numbers'],
};

export const TWELFTH_LABOUR: readonly Family[] = [WITHOUT_CONTRACT, SHORTAGE];
