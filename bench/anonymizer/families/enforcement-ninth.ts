import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** A debtor who cannot pay at once for the flat she flooded, her household and her creditor. */
function household(make: Make) {
  const person = castOf(make);
  const debtor = person('debtor', { role: 'borclu', sex: 'f', minAge: 44, maxAge: 58 });
  const creditor = person('creditor', { role: 'tələbkar', sex: 'm', minAge: 35, maxAge: 60 });
  const late = person('late', { sex: 'm', minAge: 50, maxAge: 62 });
  return {
    ...{ debtor, creditor, late },
    daughter: person('daughter', { sex: 'f', father: late.name.given, minAge: 19, maxAge: 24 }),
    grandson: person('grandson', { sex: 'm', minAge: 2, maxAge: 6 }),
    bride: person('bride', { sex: 'f', surname: creditor.name.surname, minAge: 30, maxAge: 50 }),
    sister: person('sister', { sex: 'f', surname: debtor.name.surname, father: debtor.father }),
    plumber: person('plumber', { sex: 'm', minAge: 30 }),
    chairman: person('chairman', { sex: 'm', minAge: 45 }),
    proxy: person('proxy', { role: 'nümayəndə', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    appraiser: person('appraiser', { kind: 'keep', sex: 'm' }),
  };
}

function householdMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    writ: of.document('writ', `İV № ${n(6)}`, `${n(7)}`, `2(${n(3)})${n(4)}-İV`, `HX-${n(6)}`),
    proceeding: of.document('proceeding', `${n(4)}/25`, `İİ-${n(5)}`, `${n(10)}`),
    decree: of.document('decree', `${n(3)}-q/${n(4)}`, `Q${n(6)}`, `${n(5)}`),
    proxypaper: of.document('proxypaper', `${n(1)}E-${n(4)}`, `ET ${n(5)}`, `R/${n(4)}`),
    disability: of.document('disability', `TSEK-${n(6)}`, `ƏK № ${n(7)}`, `${n(8)}`),
    deathpaper: of.document('deathpaper', `ÖL ${n(6)}`, `İZ № ${n(7)}`),
    birthpaper: of.document('birthpaper', `DA № ${n(6)}`, `AZ ${n(7)}`),
    wage: of.document('wage', `${n(3)}/M`, `ƏH-${n(4)}`, `${n(2)}-${n(3)}`),
    receipt: of.document('receipt', `${n(8)}`, `QB ${n(5)}`),
    loan: of.contract('loan', `MK-${n(5)}`, `${n(3)}/${n(6)}`, `T${n(7)}`),
    works: of.contract('works', `${n(2)}/TM`, `P-${n(3)}/24`, `${n(4)}`),
    share: of.property('share', `10${n(9)}`, `${n(3)}-${n(5)}`, `5${n(11)}`),
    car: of.plate('car', `99 AY ${n(3)}`, `50-JR-${n(3)}`, `10HU${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'car'),
    garden: of.place(
      'garden',
      ...(['“Əncirlik” bağlarında', 'Zuğulba qəsəbəsində', 'Nabran qəsəbəsində'] as const),
      ...['Gülöyşə kəndində', '“Badamdar-4” massivində'],
    ),
    job: of.workplace(
      'job',
      ...(['13 nömrəli uşaq bağçasında aşpaz', '“Bərəkət” çörək zavodunda növbətçi'] as const),
      ...['Kukla Teatrında qarderobçu', '“Ay işığı” mehmanxanasında xadimə'],
      'Sərnişin vaqonları deposunda bələdçi',
    ),
    school: of.workplace(
      'school',
      ...(['Memarlıq və İnşaat Universitetində', '“Sabah” peşə liseyində'] as const),
      ...['Aqrar Universitetin baytarlıq fakültəsində', '9 saylı texniki kollecdə'],
    ),
    clinic: of.workplace(
      'clinic',
      ...(['“Bona Vita” klinikasında', 'Kardiologiya İnstitutunda'] as const),
      ...['6 saylı şəhər poliklinikasında', 'Respublika Endokrinoloji Mərkəzində'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['qalxanabənzər vəzin xərçəngi', 'dağınıq skleroz', 'revmatoid artrit'] as const),
      ...['ikinci tip şəkərli diabet', 'qlomerulonefrit'],
    ),
    childill: of.sensitive('childill', 'autizm', 'hemofiliya', 'mukovissidoz', 'Daun sindromu'),
  };
}

const TENANTS = [
  ['Əbdülrəşid', 'Toxi'],
  ['Svetozar', 'İvançev'],
  ['Fernanda', 'Karvalyu'],
  ['Emre', 'Taşdelen'],
  ['Xatuna', 'Beridze'],
  ['Umut', 'Nurmaqambetov'],
] as const;

const INSTALMENTS: Family = {
  key: 'ninth-flooded-flat-instalments',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Hissə-hissə icra',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = household(make);
    const death = lifeDay(make, 'late', 1, 4);
    const judged = make.day(200, 330);
    const tenant = foreigner(make, 'tenant', TENANTS);
    return {
      ...people,
      ...householdMarks(make),
      deathday: death.day,
      deathyear: death.year,
      tenant: tenant.full,
      tenantname: tenant.surname,
      debtorbehind: written(make, people.debtor, 'behind'),
      debtorabbr: written(make, people.debtor, 'abbreviated'),
      creditorfold: written(make, people.creditor, 'bracketed'),
      sisterhome: nameWith(make, people.sister, 'given', 'gil-loc'),
      withbride: nameWith(make, people.bride, 'given', 'with'),
      earlier: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(100, 4900)}/${judged.iso.slice(0, 4)}`,
      ),
      law: stays(make, '“İcra haqqında” 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanunun'),
      plenum: stays(
        make,
        'Konstitusiya Məhkəməsi Plenumunun 2012-ci il 18 aprel tarixli Qərarında',
      ),
      judged,
      opened: make.day(120, 180),
      asked: make.day(15, 40),
      debt: make.money(4000, 16000, 10),
      paid: make.money(300, 1500, 10),
      wagesum: make.money(380, 720, 5),
      part: make.money(150, 400, 10),
      months: make.dice.int(10, 30),
      percent: make.dice.pick([20, 25, 30]),
    };
  },
  present:
    'borclu {debtor.full:gen}, tələbkar {creditor.full:gen}, onun nümayəndəsi {proxy.full:gen} ({proxypaper} nömrəli etibarnamə) və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'borclu {debtor.full:gen} {creditor.full} qarşısındakı öhdəliyinin hissə-hissə icra edilməsi barədə ərizəsinə',
  story: [
    'Məhkəmənin {judged} tarixli, {earlier} nömrəli qətnaməsi ilə {debtor.caps:abl} mənzili su basmasından dəymiş {debt} zərər {creditor.caps:gen} xeyrinə tutulmuş, {writ} saylı icra vərəqəsi verilmişdir. İcra məmuru {officer.init} {opened:loc} {proceeding} nömrəli icra işini başlamış, {decree} saylı qərarla borclunun əməkhaqqından hər ay {percent} faiz tutulmasını müəyyən etmişdir.',
    'Borclu {asked:loc} verdiyi ərizədə hissə-hissə ödənişə icazə istəyir və vəziyyətini belə təsvir edir:\na) {job} işləyir, aylıq qazancı {wagesum} təşkil edir (arayış {wage});\nb) həyat yoldaşı {late.full} {deathday} {deathyear:loc} vəfat etmişdir (şəhadətnamə {deathpaper});\nc) qızı {daughter.full} {school} əyani oxuyur, ödənişlidir;\nç) himayəsindəki nəvəsi {grandson.full} ({grandson.birthdot} təvəllüdlü, doğum haqqında şəhadətnamə {birthpaper}) {childill} diaqnozu ilə uçotdadır;\nd) özü {clinic} {ill} səbəbindən müalicə alır, əlillik arayışı {disability}.',
    'Tələbkar {creditor.full} (FİN {creditor.fin}, {creditor.address}; əlaqə nömrəsi {creditor.phone}) ərizəyə [etiraz etdi|qismən etiraz etdi]. O bildirdi ki, təmiri {plumber.full} ilə {works} nömrəli müqavilə əsasında bank krediti hesabına edib ({loan} nömrəli kredit müqaviləsi), arvadı {withbride} kirayədə qalırlar, kirayəyə götürdükləri ev {tenant} adlı vətəndaşındır və {tenantname} pulu dollarla istəyir.',
    'Tələbkarın nümayəndəsi {proxy.init} əlavə etdi ki, borclunun {garden} bağ evində 1/3 payı (reyestr № {share}) vardır, {car} nişanlı, VİN kodu {vin} olan minik avtomobili də onun adınadır. Borclu cavab verdi ki, evdə bacısı {sister.full} ailəsi ilə yaşayır, pay satılarsa, onlar küçədə qalar, maşın isə {sisterhome} qəzalı vəziyyətdə saxlanılır. Mənzil mülkiyyətçiləri müştərək cəmiyyətinin sədri {chairman.full} borclunu vicdanlı sakin kimi səciyyələndirib.',
    'İcra məmuru izah etdi ki, indiyədək {paid} ödənilib: qəbz {receipt}, qalanı {debtor.account} hesabından silinib. Qiymətləndirici {appraiser.full} avtomobilin dəyərini cüzi hesab edib. Bağdakı payın hədiyyə edilməsinə dair müraciət notarius {notary.init} tərəfindən [rədd edilmişdir|dayandırılmışdır]. {debtorbehind} barədə ölkədən getməyə məhdudiyyət qoyulmayıb. Məhkəmə tərəflərə barışıq təklif etdi, {creditor.surname} birdəfəlik ödənişdən başqa şərtə razı olmadığını, {debtor.sg} isə [qohumlarından borc tapa bilmədiyini|bankların ona kredit vermədiyini] bildirdi.',
  ],
  reasoning: [
    'Qətnamənin icrasına möhlət verilməsi və ya onun hissə-hissə icrası o halda mümkündür ki, borclunun əmlak vəziyyəti buna əsas versin və tələbkarın mənafeyi ağır zərər görməsin. {plenum} qətnamənin ağlabatan müddətdə icrası ədalətli məhkəmə hüququnun tərkib hissəsi sayılmışdır.',
    {
      p: 'Təqdim olunmuş sənədlərə görə, {debtorabbr} bütün məbləği dərhal ödəyə bilmir; onun gəliri ailənin zəruri xərclərini güclə qarşılayır, {grandson.given:gen} müalicəsi daim vəsait tələb edir. Hər ay {part} ödəniş [tələbkarın maraqlarına uyğundur|tərəflərin maraqlarını tarazlaşdırır].',
      only: ['granted'],
    },
    {
      p: 'Borclunun istədiyi müddət həddən artıq uzundur. {creditorfold} özü kredit ödəyir və yaşayış yeri olmadan qalmışdır. Məhkəmə {months} ayı [ağlabatan|kifayət qədər] hesab edir.',
      only: ['partly-granted'],
    },
    {
      p: 'Bağ evindəki pay və avtomobil {debtor.surname:gen} əmlakının olduğunu göstərir, {sister.given:gen} orada yaşaması icraya maneə deyil. {daughter.given:gen} təhsil haqqı da möhlət üçün müstəsna hal sayılmır.',
      only: ['dismissed'],
    },
    'Məhkəmə {law} 19-cu maddəsini də nəzərə alır.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263-265-ci maddələrini rəhbər tutaraq',
  operative: {
    granted: [
      'Borclu {debtor.full:gen} (FİN {debtor.fin}) ərizəsi təmin edilsin. {earlier} nömrəli qətnamə üzrə qalıq borc hər ay {part} olmaqla hissə-hissə icra olunsun.',
    ],
    'partly-granted': [
      '{debtor.full:gen} ərizəsi qismən təmin edilsin: borc {months} ay ərzində bərabər hissələrlə {creditor.full:dat} ödənilsin, qalan hissədə ərizə rədd edilsin.',
    ],
    dismissed: [
      '{debtor.full:gen} ərizəsi təmin edilməsin, {proceeding} nömrəli icra işi üzrə hərəkətlər davam etdirilsin.',
    ],
  },
};

/** A father who may not leave the country for arrears of maintenance, and those who tell of his work abroad. */
function maintenance(make: Make) {
  const person = castOf(make);
  const father = person('father', { role: 'borclu', sex: 'm', minAge: 32, maxAge: 45 });
  const kin = { surname: father.name.surname };
  return {
    father,
    mother: person('mother', { role: 'tələbkar', sex: 'f', minAge: 29, maxAge: 40 }),
    first: person('first', {
      ...{ role: 'uşaq' as const, ...kin, father: father.name.given, minAge: 8, maxAge: 11 },
    }),
    second: person('second', {
      ...{ role: 'uşaq' as const, ...kin, father: father.name.given, minAge: 3, maxAge: 7 },
    }),
    granny: person('granny', { sex: 'f', ...kin, minAge: 58, maxAge: 70 }),
    uncle: person('uncle', { sex: 'm', ...kin, father: father.father }),
    stepfather: person('stepfather', { sex: 'm' }),
    driver: person('driver', { sex: 'm', minAge: 30 }),
    friend: person('friend', { sex: 'm', minAge: 30 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 40 }),
    advocate: person('advocate', { kind: 'keep', sex: 'f' }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
  };
}

function maintenanceMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    order: of.document('order', `ƏM № ${n(5)}`, `${n(6)}`, `ME-${n(4)}/23`),
    proceeding: of.document('proceeding', `${n(5)}-İC`, `${n(9)}`, `${n(3)}/${n(5)}`),
    ban: of.document('ban', `GM-${n(4)}`, `${n(4)}/m`, `${n(6)}`),
    sum: of.document('calc', `HS/${n(4)}`, `${n(3)}-h`),
    passport: of.document('passport', `C${n(8)}`, `P № ${n(7)}`, `AZP ${n(6)}`),
    permit: of.document('permit', `MYİ ${n(7)}`, `RVP-${n(6)}`, `${n(2)} № ${n(7)}`),
    marriage: of.document('marriage', `NŞ № ${n(6)}`, `${n(4)}`, `PŞ ${n(5)}`),
    history: of.document('history', `AK-${n(5)}`, `${n(4)}/st`),
    wire: of.document('wire', `${n(10)}`, `PK ${n(3)}-${n(3)}-${n(3)}`),
    hire: of.contract('hire', `TD-${n(4)}`, `${n(2)}/${n(3)}-п`, `ƏM ${n(3)}/26`),
    truck: of.plate('truck', `А${n(3)}КМ77`, `77 RB ${n(3)}`, `90-TN-${n(3)}`),
    mail: of.email('mail', `usta.${n(3)}@mektub.example`, `is-yolu${n(2)}@poct.example`),
    village: of.place(
      'village',
      ...(['Sarvan kəndində', 'Qızılcalı obasında', 'Velvelə kəndində'] as const),
      ...['Aşağı Tala kəndində', 'Ələt qəsəbəsində'],
    ),
    border: of.place(
      'border',
      ...(['Samur körpüsündə', '“Sınıq Körpü” keçid məntəqəsində'] as const),
      ...['Heydərqışlaq dayanacağında', '“Qırmızı Bayraq” kənd yolunda'],
    ),
    job: of.workplace(
      'job',
      ...([
        '“Uralstroymost” körpü idarəsində armaturçu',
        '“Samara” un kombinatında yükləyici',
      ] as const),
      ...['Astarxan gəmi təmiri zavodunda rəngsaz', '“Vesna” istixanasında bağban'],
    ),
    work: of.workplace(
      'work',
      ...(['21 nömrəli körpələr evində dayə', '“Narbülbül” kafesində ofisiant'] as const),
      ...['Rəssamlıq Qalereyasında bələdçi', '3 nömrəli stomatoloji poliklinikada sanitar'],
    ),
    school: of.workplace(
      'school',
      ...(['7 nömrəli tam orta məktəbin', '“Gənc texniklər” məktəbinin'] as const),
      ...['44 saylı gimnaziyanın', 'Xalq Sənəti Kollecinin'],
    ),
    clinic: of.workplace(
      'clinic',
      ...(['Oftalmologiya Mərkəzində', '“Mərcan” uşaq klinikasında'] as const),
      ...['Loqoped-psixoloji mərkəzdə', '8 saylı uşaq xəstəxanasında'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['qlüten dözümsüzlüyü', 'anadangəlmə katarakta', 'skolioz', 'epilepsiya'] as const),
    ),
    nation: of.sensitive('nation', 'rus', 'tatar', 'qazax', 'gürcü', 'yunan'),
  };
}

const EXIT_BAN: Family = {
  key: 'ninth-ban-on-leaving',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Borclunun ölkədən getmək hüququnun məhdudlaşdırılması',
  outcomes: { granted: 3, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = maintenance(make);
    const wedding = lifeDay(make, 'mother', 13, 16);
    const foreman = foreigner(make, 'foreman', [
      ['Valeri', 'Xomyakov'],
      ['Azamat', 'Kulbayev'],
      ['Georgi', 'Stançev'],
      ['Rinat', 'Safiullin'],
      ['Nikoloz', 'Metreveli'],
    ]);
    const wife = foreigner(make, 'wife', [
      ['Gülnaz', 'İbrayeva'],
      ['Larisa', 'Tixonova'],
      ['Ayqerim', 'Seytkazı'],
      ['Tamar', 'Kapanadze'],
    ]);
    return {
      ...people,
      ...maintenanceMarks(make),
      wedday: wedding.day,
      wedyear: wedding.year,
      foreman: foreman.full,
      foremanname: foreman.surname,
      wife: wife.full,
      wifename: wife.given,
      fatherbehind: written(make, people.father, 'behind'),
      motherspaced: written(make, people.mother, 'spaced'),
      grannyhome: nameWith(make, people.granny, 'given', 'gil-dat'),
      children: nameWith(make, people.father, 'surname', 'plural-gen'),
      withuncle: nameWith(make, people.uncle, 'given', 'with'),
      issued: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(100, 4900)}/2023`),
      law: stays(make, '“İcra haqqında” 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanunun'),
      migration: stays(make, 'Miqrasiya Məcəlləsinin 9.3.5-ci maddəsinə'),
      banned: make.day(60, 140),
      filed: make.day(10, 30),
      arrears: make.money(1800, 9000, 10),
      sent: make.money(200, 900, 10),
      monthly: make.money(180, 420, 10),
      term: make.dice.int(2, 6),
    };
  },
  present:
    'borclu {father.full:gen}, tələbkar {mother.full:gen}, onun vəkili {advocate.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    '{prosecution} icra şöbəsinin icra məmuru {officer.init:gen} borclu {father.full} barəsində ölkədən getmək hüququnun məhdudlaşdırılması haqqında təqdimatına',
  story: [
    'Tərəflərin nikahı {wedday} {wedyear:loc} bağlanmış (şəhadətnamə {marriage}), sonradan pozulmuşdur. Birgə övladları: {first.full} ({first.birthdot}) və {second.full} ({second.birthdot}). Məhkəmənin {issued} nömrəli işi üzrə qətnaməsi ilə {father.caps:abl} uşaqların saxlanmasına hər ay {monthly} aliment tutulur (icra vərəqəsi {order}).',
    'İcra şöbəsinin rəisi {chief.full} məktubunda yazır ki, {proceeding} nömrəli icra işi üzrə borc {arrears} olmuş ({sum} nömrəli hesablama), {banned:loc} çıxarılmış {ban} saylı qərara borclu əməl etməmişdir. Borclu haqqında məlumat: {father.birth} təvəllüdlü, FİN {father.fin}, ş/v {father.idcard}, xarici pasportu {passport}, qeydiyyatı {father.address}; hazırda Xaçmaz rayonunun {village} qalır.',
    'Tələbkar {mother.sg} dedi: “{first.given} məktəbə köhnə ayaqqabı ilə gedir, {second.given} {ill} olduğuna görə {clinic} müşahidə altındadır, ambulator kartı № {history}. Mən {work} işləyirəm, ikinci ərim {stepfather.full} onlara baxmağa borclu deyil”. Onun bildirdiyinə görə, keçmiş əri Rusiyada milliyyətcə {nation} olan {wife} ilə yaşayır, ailəyə heç nə göndərmir. {wifename} ona bir dəfə zəng vurub. {school} psixoloqunun məktubu da işdə var; tələbkarın telefonu {mother.phone}.',
    'Borclu {father.inits} təqdimatı [qəbul etmədi|əsassız saydı]. O, {job} işləyir ({hire} nömrəli əmək müqaviləsi, yaşayış icazəsi {permit}), briqadir {foreman} maaşı gecikdirir, {foremanname:gen} telefonu isə cavab vermir. Dediyinə görə, pulu {border} görüşdüyü sürücü {driver.full} ({truck} nişanlı yük maşını) ilə anası {granny.full:dat} yollayıb, o da {grannyhome} gələn nəvələrinə xərcləyib. Bank köçürməsi də var: {sent}, qəbz {wire}.',
    'İcra məmuru {officer.inits} əlavə etdi ki, borclu üç dəfə çağırılmasına baxmayaraq şöbəyə gəlməyib, sonuncu çağırışı qonşusu {neighbour.full} onun əvəzinə imzalayıb. Borclunun adına [daşınmaz əmlak|qeydiyyatda olan nəqliyyat vasitəsi] aşkar edilməyib, bank hesablarında tutulası vəsait yoxdur. {neighbour.init} isə çağırışı heç kimə verə bilmədiyini telefonla şöbəyə bildirib.',
    'Məhkəmə borclunun qardaşı {uncle.full:gen} və dostu {friend.full:gen} izahatlarını dinlədi. Birincinin sözlərinə görə, keçmiş gəlinləri {withuncle} danışmır, pulu götürməkdən imtina edirdi. Dostu {friend.surname} iş təklifini {mail} ünvanından aldıqlarını təsdiq etdi. {motherspaced} bu sözləri [yalan adlandırdı|rədd etdi].',
  ],
  reasoning: [
    '{law} 84-1-ci maddəsinə əsasən icra sənədini üzrlü səbəb olmadan könüllü icra etməyən borclunun ölkədən getmək hüququ məhkəmə tərəfindən müvəqqəti məhdudlaşdırıla bilər. Eyni qayda {migration} uyğundur.',
    {
      p: '{fatherbehind} aylarla əlaqəsiz qalmış, borcu azaltmamışdır. Anasına verilən pul aliment ödənişi sayılmır, çünki {children} nənəsinin onu uşaqlara xərclədiyi sübut edilməyib. {uncle.gs:gen} izahatı [maraqlı şəxsin sözüdür|sənədlə təsdiqlənmir].',
      only: ['granted'],
    },
    {
      p: 'Borclunun qazancı xaricdə olduğu üçün məhdudiyyət borcun ödənilməsini yalnız çətinləşdirər. {father.init:gen} təqdim etdiyi qəbz, {driver.gs:gen} və {friend.init:gen} sözləri onun qəsdən yayınmadığını göstərir; {first.given:gen} və {second.given:gen} mənafeyi də bunu tələb edir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 355-6, 355-7, 263-265-ci maddələrini rəhbər tutaraq',
  operative: {
    granted: [
      'Təqdimat təmin edilsin. Borclu {father.full:gen} (FİN {father.fin}, pasport {passport}) ölkədən getmək hüququ {term} ay müddətinə məhdudlaşdırılsın. Qərardadın surəti Dövlət Sərhəd Xidmətinə göndərilsin.',
    ],
    dismissed: [
      'İcra məmurunun {father.full:gen} barəsində təqdimatı rədd edilsin, {mother.full:dat} borcun tutulmasının digər üsulları izah olunsun.',
    ],
  },
};

/** Rulings on the carrying out of judgments that no list was tuned on. */
export const NINTH_ENFORCEMENT: readonly Family[] = [INSTALMENTS, EXIT_BAN];
