import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { named, renamed, romanDay, starredCard } from './named-forms.ts';
import { shortAddress, written } from './written-forms.ts';

/** A young couple who part, their houses, and those who sold and carried the trousseau. */
function couple(make: Make) {
  const person = castOf(make);
  const h = person('h', { role: 'cavabdeh', sex: 'm', minAge: 27, maxAge: 36 });
  const w = person('w', {
    ...{ role: 'iddiaçı' as const, sex: 'f' as const, surname: h.name.surname },
    ...{ minAge: 24, maxAge: 30 },
  });
  const wfather = person('wfather', { sex: 'm', minAge: 50, maxAge: 64 });
  return {
    ...{ h, wfather },
    w: {
      ...w,
      name: { ...w.name, patronymic: `${wfather.name.given} qızı` },
      father: wfather.name.given,
    },
    wmother: person('wmother', { role: 'şahid', sex: 'f', minAge: 47 }),
    wbrother: person('wbrother', {
      ...{ sex: 'm' as const, surname: wfather.name.surname, father: wfather.name.given },
      ...{ maxAge: 33 },
    }),
    hmother: person('hmother', { role: 'şahid', sex: 'f', surname: h.name.surname, minAge: 50 }),
    joiner: person('joiner', { sex: 'm', minAge: 35 }),
    carrier: person('carrier', { role: 'şahid', sex: 'm' }),
    jeweller: renamed(
      make,
      person('jeweller', { sex: 'm', minAge: 45 }),
      ...['Mirkazım', 'Ağabəşir', 'Nurəddinağa', 'Əbülhəsən', 'Zöhrabəli'],
    ),
    camera: person('camera', { sex: 'm', maxAge: 40 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    appraiser: person('appraiser', { kind: 'keep', sex: 'f' }),
  };
}

function dowryPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    marriage: of.document('marriage', `NK № ${n(6)}`, `AZ-IV ${n(6)}`, `N${n(7)}`),
    record: of.document('record', `${n(3)}`, `${n(4)}/n`, `1-${n(3)}`),
    inventory: of.document('inventory', `C/${n(3)}`, `${n(2)}-${n(2)}/c`, `SY ${n(4)}`),
    warranty: of.document('warranty', `ZT-${n(6)}`, `SN ${n(8)}`, `W${n(7)}`),
    ring: of.document('ring', `${n(5)}`, `ZV-${n(4)}`, `Z ${n(3)}/${n(2)}`),
    consignment: of.document('consignment', `YV-${n(4)}`, `${n(6)}`, `${n(3)}/ç`),
    police: of.document('police', `${n(2)}/8-${n(4)}`, `Pİ-${n(5)}`, `${n(5)}/26`),
    opinion: of.document('opinion', `Q-${n(4)}/${n(2)}`, `${n(6)}-ƏM`, `${n(3)}`),
    van: of.plate('van', `90-RK-${n(3)}`, `05 HZ ${n(3)}`, `77VL${n(3)}`),
    card: starredCard(make, 'card'),
    shopline: of.phone('shopline', `(012) 4${n(2)}-${n(2)}-${n(2)}`, `1${n(1)}2-${n(2)}-${n(2)}`),
    video: of.network('video', `youtu.example/${n(4)}aXk${n(2)}`, `@toy_arxivi_${n(2)}`),
    hall: of.place(
      'hall',
      '“Gəlin qayası” şadlıq evində',
      '“Altun Saray” şadlıq sarayında',
      '“Ulduzlu gecə” restoranının yay zalında',
      '“Nar ağacı” mərasim evində',
    ),
    flat: shortAddress(make, 'flat', 'Xaqani dalanı', 'Rəsul Rza küç.', 'Y.V.Çəmənzəminli küç.'),
  };
}

/** Her things, one after another, each with its paper. */
function things(make: Make) {
  const of = marksOf(make);
  const rows = make.dice
    .shuffle([
      'qoz ağacından yataq dəsti',
      'altı qapılı şkaf',
      'paltaryuyan maşın',
      '12 nəfərlik çay servizi',
      'ikikameralı soyuducu',
      'əl toxuması xalça (2x3 metr)',
      'tikiş maşını',
      'yun döşək və yorğan, 4 dəst',
    ])
    .slice(0, 4);
  return rows.map((what, index) => ({
    no: index + 1,
    what,
    cost: make.money(180, 2400, 10),
    paper: of.document(`paper${index}`, `${digitsOf(make, 6)}`, `QƏ-${digitsOf(make, 5)}`),
  }));
}

const DOWRY: Family = {
  key: 'tenth-dowry',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Nikahın pozulması və cehizin qaytarılması',
  outcomes: { granted: 2, 'partly-granted': 4 },
  cast: {},
  facts: (make) => {
    const people = couple(make);
    const { w, h, wfather } = people;
    const wedding = lifeDay(make, 'wedding', 2, 4);
    const list = things(make);
    const total = {
      t: 'money' as const,
      qepik: list.reduce((sum, row) => sum + row.cost.qepik, 0),
    };
    return {
      ...people,
      ...dowryPapers(make),
      ...{ wedday: wedding.day, wedyear: wedding.year },
      ...{ things: list, total, sum: { ...total, qepik: Math.round(total.qepik / 160) * 100 } },
      shop: make.company('shop', 'shop'),
      maiden: make.mark(
        wfather.name.surname.replace(/([eo]v)$/u, '$1a'),
        ...(['person', 'direct', 'w'] as const),
      ),
      whome: nameWith(make, wfather, 'surname', 'gil-dat'),
      hhome: nameWith(make, h, 'surname', 'gil-loc'),
      withbrother: nameWith(make, people.wbrother, 'given', 'with'),
      also: alsoAfter(people.wbrother.name.given),
      jewellerinit: named(make, people.jeweller, 'initialled'),
      carrierhalf: named(make, people.carrier, 'half'),
      wbehind: written(make, w, 'behind'),
      hmotherpass: named(make, people.hmother, 'passport'),
      code: stays(make, 'Ailə Məcəlləsinin 36-cı maddəsinin'),
      leaf: stays(make, '(i.v. 17)'),
      left: make.day(200, 300),
      taken: make.day(170, 195),
      filed: make.day(120, 150),
      ringcost: make.money(900, 3200, 50),
    };
  },
  present: 'iddiaçı {w.full:gen} və cavabdeh {h.full:gen} iştirakı ilə, tərəflərin vəkili olmadan,',
  subject:
    '{w.full:gen} {h.full:dat} qarşı nikahın pozulması, nikahaqədərki soyadın qaytarılması və cehizin geri alınması haqqında iddiası üzrə işə, cavabdehin nişan üzüyünə dair qarşılıqlı iddiası ilə birlikdə,',
  story: [
    '1. NİKAH. {wedyear} {wedday} tarixində bağlanmış nikah (şəhadətnamə {marriage}, akt qeydi {record}) faktiki olaraq {left:abl} davam etmir. Toy {hall} çalınıb. Uşaqları yoxdur. Barışmaq üçün verilən üç ay nəticəsiz ötüb; {w.given} “qayıtmaram”, {h.given} “zorla saxlamıram” deyib.',
    '2. İDDİAÇININ TƏLƏBİ. {w.full} (evlənənə qədər {maiden}; {w.birthdot} təvəllüdlü, FİN kodu {w.fin}, ş/v {w.idcard}; hazırda atası {wfather.gs:gen} yanında, {w.address} ünvanında qalır, mobil tel. {w.phone}) {filed} tarixdə məhkəməyə müraciət edib. Əşyaları ər evinə ({flat}) {inventory} nömrəli siyahı ilə aparıblar, siyahını iki tərəfdən böyüklər imzalayıb. Onun qaytarılmasını istədiyi əşyalar bunlardır:',
    { p: '{no}) {what} – {cost} (qəbz {paper});', each: 'things' },
    'cəmi {total}. Mebeli {joiner.full} sifarişlə düzəldib, qalanı {shop:abl} alınıb (mağazanın telefonu {shopline}). Zəmanət talonu № {warranty} iddiaçının anası {wmother.init:gen} adınadır, pul da onun {card} kartından çıxılıb.',
    '3. CAVABDEHİN ETİRAZI VƏ QARŞILIQLI İDDİASI. {h.sg} (FİN kodu {h.fin}, tel. {h.phone}) boşanmaya etiraz etmir. Dediyinə görə, əşyaların çoxunu iddiaçının qardaşı {taken:loc} {van} nişanlı furqonla daşıyıb, {hhome} yalnız şkaf qalıb. Əvəzində nişan üzüyünün ({ringcost}, əyar vərəqəsi № {ring}) geri verilməsini tələb edir: üzüyü zərgər {jeweller.full} onun sifarişi ilə hazırlayıb.',
    '4. ŞAHİDLƏR.\n{wmother.full}: siyahını özü tutub, qudası oxuyub “mübarəkdir” deyib; qaytarılan yalnız yorğan-döşək olub.\n{hmotherpass}: gəlin gedən günü {wbrother.given} {also} gəlmişdi, üç nəfər idilər, otaqdan nə çıxartdıqlarını görməyib. Siyahıya qol çəkdiyini xatırlamır.\n{carrierhalf}: furqonu {withbrother} birgə yükləyib, yükü {whome} aparıb. Maşında paltar çamadanları və yataq ləvazimatı var idi, mebel və texnika yox idi (yol vərəqi {consignment}).\nZərgər {jewellerinit} iclasa gəlməyib, yazılı izahatında üzüyü gəlinin ölçüsünə görə düzəltdiyini göstərib.',
    '5. DİGƏR SÜBUTLAR. Toyun çəkilişi (operator {camera.full}, yazı {video} ünvanındadır) iclasda izlənildi: mebel dəsti və xalça həyətə endirilərkən görünür. Sahə müvəkkili {inspector.init} {police} nömrəli məktubunda hadisə günü daşınma ilə bağlı çağırış olmadığını bildirir {leaf}. Ekspert-əmtəəşünas {appraiser.full:gen} {opinion} nömrəli rəyi ilə əşyaların köhnəlmə nəzərə alınmaqla dəyəri {sum} hesablanıb.',
  ],
  reasoning: [
    'Nikahdan əvvəl alınmış və ya hədiyyə edilmiş əmlak {code} mənasında hər bir ərin və ya arvadın öz əmlakıdır; cehiz də belə əmlaka aiddir, onun verildiyi siyahı ilə sübuta yetirilmişdir.',
    'Nişan üzüyü nikah baş tutduqda geri alınmayan hədiyyədir. {jeweller.surname:gen} izahatı bunu dəyişmir, ona görə {h.init:gen} qarşılıqlı iddiası təmin edilə bilməz.',
    {
      p: '{carrier.init:gen} ifadəsi {wmother.given:gen} dediklərini təsdiqləyir, {hmother.sg} isə nəyin aparıldığını görməmişdir. Deməli, siyahıdakılar {h.surname:gen} evində qalmışdır.',
      only: ['granted'],
    },
    {
      p: 'Çəkilişdə və ya qəbzdə olmayan əşyaların ər evinə aparılması sübut edilməmişdir; yorğan-döşəyin qaytarıldığını {wmother.init} özü də deyir. {wbehind} tələbinin qiyməti ekspertin hesabladığı məbləğlə məhdudlaşdırılır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 14, 16, 20, 30, 36-cı, Mülki Prosessual Məcəllənin 217, 220-ci maddələrinə uyğun olaraq məhkəmə',
  operative: {
    granted: [
      'Nikah pozulsun, {w.full:dat} {maiden} soyadı qaytarılsın. {h.full} siyahıda göstərilmiş əşyaları iddiaçıya natura şəklində versin, mümkün olmadıqda {total} ödəsin. {h.full:gen} qarşılıqlı iddiası rədd edilsin.',
    ],
    'partly-granted': [
      '{w.caps} ilə {h.caps:gen} nikahı pozulsun. İddiaçının soyadı {maiden} kimi bərpa edilsin.',
      '{h.full:abl} {w.full:gen} xeyrinə {sum} tutulsun; cehiz üzrə qalan tələb və qarşılıqlı iddia rədd edilsin.',
    ],
  },
  note: 'civil',
  traps: ['relatives', 'changed-surname', 'list'],
};

/** Two children, their mother, their father who is ill with a drug habit, and who keeps watch over them. */
function broken(make: Make) {
  const person = castOf(make);
  const f = person('f', { role: 'cavabdeh', sex: 'm', minAge: 33, maxAge: 45 });
  const { surname, given: father } = f.name;
  return {
    f,
    m: person('m', { role: 'iddiaçı', sex: 'f', minAge: 31, maxAge: 42 }),
    elder: person('elder', { role: 'uşaq', sex: 'f', surname, father, minAge: 11, maxAge: 14 }),
    younger: person('younger', { role: 'uşaq', sex: 'm', surname, father, minAge: 5, maxAge: 6 }),
    granny: person('granny', { sex: 'f', surname, minAge: 57, maxAge: 70 }),
    stepfather: person('stepfather', { sex: 'm', minAge: 35, maxAge: 48 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 30 }),
    doctor: person('doctor', { role: 'şahid', sex: 'm', minAge: 38 }),
    neighbour: renamed(
      make,
      person('neighbour', { sex: 'f', minAge: 55 }),
      ...['Qızxanım', 'Suraxanım', 'Nənəqız', 'Bəyistan', 'Həcərxatun'],
    ),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    secretary: person('secretary', { kind: 'keep', sex: 'f' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'm' }),
    psychologist: person('psychologist', { kind: 'keep', sex: 'f' }),
  };
}

function brokenPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    birth1: of.document('birth1', `I-AB № ${n(6)}`, `DQ ${n(7)}`, `AA${n(7)}`),
    birth2: of.document('birth2', `II-AB № ${n(6)}`, `DQ ${n(7)}`, `AZ ${n(6)}`),
    divorce: of.document('divorce', `NP № ${n(6)}`, `${n(7)}`),
    ruling: of.document('ruling', `${n(2)}/K`, `${n(3)}-26/q`, `H-${n(4)}`),
    survey: of.document('survey', `${n(2)}-ş/${n(2)}`, `MŞ/${n(4)}`, `${n(3)}`),
    ward: of.document('ward', `N-${n(4)}`, `${n(5)}/nark`, `${n(4)}-02`),
    referral: of.document('referral', `GN-${n(5)}`, `${n(6)}/g`, `${n(2)}-${n(5)}`),
    letter: of.document('letter', `${n(3)}/m-${n(2)}`, `X-${n(3)}`, `1-${n(2)}/${n(3)}`),
    writ: of.document('writ', `İV № ${n(5)}/${n(2)}`, `${n(7)}-A`, `2${n(6)}`),
    opinion: of.document('opinion', `PU-${n(3)}`, `${n(5)}-psx`, `${n(4)}/1`),
    school: of.workplace(
      'school',
      '17 saylı tam orta məktəbin yeddinci “b” sinfində',
      '“Gələcək” gimnaziyasının altıncı sinfində',
      'M.Hüseynzadə adına 41 nömrəli məktəbin 7-ci sinfində',
      '5 saylı məktəb-liseyin altıncı “ç” sinfində',
    ),
    garden: of.workplace(
      'garden',
      ...(['112 saylı körpələr evi-uşaq bağçasının', '“Dovşancıq” bağçasının'] as const),
      ...['29 nömrəli uşaq bağçasının', '“Balıqcıq” erkən inkişaf mərkəzinin'],
    ),
    job: of.workplace(
      'job',
      'Yük avtonəqliyyatı deposunda dispetçer',
      '“Dürr” kimyəvi təmizləmə məntəqəsində qəbulçu',
      'Perinatal Mərkəzdə mamaça',
      'Şəhər Kanalizasiya idarəsində operator',
    ),
    centre: of.workplace(
      'centre',
      'Respublika Narkoloji Mərkəzinin 4-cü şöbəsində',
      '“Azad nəfəs” reabilitasiya evində',
      'Gəncə Narkoloji Dispanserinin stasionarında',
      'Şəhər Narkologiya Dispanserində',
    ),
    habit: of.sensitive(
      'habit',
      'opioid qrupuna aid maddələrdən asılılıq',
      'metamfetamin asılılığı',
      'heroindən asılılıq sindromu',
      'psixoaktiv maddə aludəçiliyi',
    ),
    yard: of.place(
      'yard',
      ...(['“Texnikum” bağında', 'Köhnə çörək zavodunun həyətində'] as const),
      ...['“Zəfər” stadionunun arxasında', '8-ci məhəllənin dəmiryol körpüsü altında'],
    ),
  };
}

/** A mother asks the court to take a father's rights over two children. */
const RIGHTS: Family = {
  key: 'tenth-fathers-rights',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Valideynlik hüquqlarından məhrum etmə',
  outcomes: { granted: 3, dismissed: 2 },
  cast: {
    board: { as: 'body', name: 'Qəyyumluq və Himayə Orqanı', role: 'maraqlı şəxs' },
  },
  facts: (make) => {
    const people = broken(make);
    const { f, m, elder, younger } = people;
    const year = Number(make.adopted.slice(0, 4));
    return {
      ...people,
      ...brokenPapers(make),
      elderborn: romanDay(make, 'elder', elder.birthDate),
      youngerborn: romanDay(make, 'younger', younger.birthDate),
      ftail: named(make, f, 'tail'),
      mhalf: named(make, m, 'half'),
      doctorreg: named(make, people.doctor, 'initialled'),
      neighbourfold: named(make, people.neighbour, 'folded'),
      atgranny: nameWith(make, people.granny, 'given', 'gil-loc'),
      withstep: nameWith(make, people.stepfather, 'given', 'with'),
      fis: nameWith(make, f, 'surname', 'copula'),
      verdict: stays(make, `1(0${make.dice.int(10, 99)})-${make.dice.int(40, 700)}/${year - 2}`),
      alimony: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(90, 3600)}/${year - 3}`),
      plenum: stays(
        make,
        'Ali Məhkəmə Plenumunun 2013-cü il 25 oktyabr tarixli 5 nömrəli qərarının',
      ),
      convention: stays(make, 'Uşaq hüquqları haqqında Konvensiyanın 9-cu maddəsinin'),
      parted: make.day(1100, 1500),
      found: make.day(420, 600),
      surveyed: make.day(25, 50),
      debt: make.money(3200, 9800, 20),
      paid: make.money(60, 240, 10),
    };
  },
  present:
    'iddiaçı {m.full:gen}, vəkili {adv.full:gen}, cavabdeh {f.full:gen}, {board:gen} nümayəndəsi {secretary.full:gen}, {prosecution} prokurorluğunun əməkdaşı, prokuror {prosecutor.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {m.full:gen} cavabdeh {f.full:dat} qarşı valideynlik hüquqlarından məhrum etmə tələbinə dair mülki işə',
  story: [
    'İddia ərizəsində deyilir: tərəflərin nikahı {parted:loc} pozulub (boşanma şəhadətnaməsi {divorce}), {elder.full} ({elderborn} təvəllüdlü, doğum şəhadətnaməsi {birth1}) və {younger.full} ({youngerborn} təvəllüdlü, {birth2}) analarının himayəsində qalıb. Ata o vaxtdan uşaqların nə dərsi, nə geyimi ilə maraqlanıb. {alimony} nömrəli iş üzrə icra vərəqəsi ({writ}) icra məmuru {bailiff.init:gen} icraatındadır, üç ildə cəmi {paid} daxil olub, aliment borcu {debt} təşkil edir.',
    'İddiaçı {m.sg} ({job} işləyir; {m.address}; tel. {m.phone}; FİN {m.fin}) əlavə edib ki, keçmiş əri görüş günlərində sərxoş kimi gəlir, evdən çıxanda qızın telefonunu və bankomat kartını aparıb. {found:loc} {elder.given} atasını {yard} huşunu itirmiş vəziyyətdə tapıb, təcili yardımı da özü çağırıb. Uşaqları indiki həyat yoldaşı {stepfather.full} saxlayır, ikisi də {withstep} mehribandır.',
    'Cavabdeh {f.sg} ({f.birth} təvəllüdlü, FİN {f.fin}, şəxsiyyət vəsiqəsi {f.idcard}, müvəqqəti ünvanı: {f.address}) etirazında göstərib ki, {habit} bir xəstəlikdir, o, {centre} könüllü müalicə keçir (qeydiyyat vərəqəsi {ward}) və aydan-aya yaxşılaşır. Bir dəfə {verdict} nömrəli iş üzrə cərimə cəzası alıb, bundan sonra qanunu pozmayıb. Uşaqları onun anası {granny.full} hər həftə görürdü, görüşləri kəsən elə {mhalf} olub. O, hüququndan yox, yalnız səhhətindən uzaq qaldığını deyib.',
    'QƏYYUMLUQ ORQANININ RƏYİ. {surveyed} tarixli {survey} nömrəli aktda uşaqların otağı, dərs yeri, qidası qənaətbəxş sayılıb, {atgranny} isə cavabdehin yatdığı otağın qapısında kilidin olmadığı, döşəmədə iynə qapaqları tapıldığı yazılıb. Orqanın {ruling} nömrəli qərarı iddianın [təmin edilməsini məqsədəuyğun sayır|uşaqların mənafeyinə cavab verdiyini göstərir].',
    'TƏDRİS VƏ MÜALİCƏ MÜƏSSİSƏLƏRİ. {elder.given} {school} oxuyur; məktəbin {letter} nömrəli məktubunda son iki ildə atanın bir dəfə də gəlmədiyi göstərilib. {younger.gp} {garden} hazırlıq qrupuna gedir. Narkoloqa göndərişi ({referral}) cavabdehə polis sahə müvəkkili {inspector.full} verib.',
    'ŞAHİDLƏR. Sinif rəhbəri {teacher.full}: qız “atam gələcək” deyib tədbirdə qapıya baxırdı, gəlmədi. Həkim-narkoloq {doctorreg}: müalicə iki dəfə yarımçıq kəsilib, üçüncü dəfə davam edir, proqnoz ehtiyatlıdır. Qonşu {neighbourfold}: gecələr pəncərəni döyən həmişə {fis}, {younger.given} qorxudan bizə qaçırdı. Psixoloq {psychologist.init} {opinion} saylı rəyində {elder.given:gen} atasına bağlılığının ziddiyyətli, {younger.given:gen} isə zəif olduğunu yazır.',
    'Hakim {elder.given} ilə vəkil və psixoloqun yanında söhbət etdi; o, “sağalsın, sonra gəlsin” dedi. Prokuror [iddianın təmin edilməsi|qərarın məhkəmənin mülahizəsinə buraxılması] barədə rəy verdi.',
  ],
  reasoning: [
    'Ailə Məcəlləsinin 64-cü maddəsi valideynlik hüquqlarından məhrum etməni son tədbir kimi nəzərdə tutur; {convention} və {plenum} tələbinə görə məhkəmə valideynin davranışının dəyişməsinə ümid olub-olmadığını yoxlamalıdır.',
    {
      p: '{f.init:gen} müalicəsi iki dəfə onun öz istəyi ilə yarımçıq qalıb, alimentdən qəsdən yayınma isə {bailiff.init:gen} arayışı ilə sabitdir. {teacher.init} və {neighbour.init} atanın uşaqlara təhlükə yaratdığını ardıcıl göstərirlər.',
      only: ['granted'],
    },
    {
      p: 'Xəstəlik səbəbindən vəzifəni icra edə bilməmək özü-özlüyündə hüquqdan məhrum etməyə əsas vermir. {doctor.init} müalicənin davam etdiyini təsdiqləyir, {elder.gp:gen} sözlərindən də görünür ki, {f.given:dat} ümid tükənməyib. Lakin {f.surname} barəsində xəbərdarlıq edilməlidir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 49, 52, 64, 65, 66-cı, Mülki Prosessual Məcəllənin 217-220-ci maddələrinə əsasən məhkəmə',
  operative: {
    granted: [
      '{ftail} övladları {elder.full} və {younger.full} barəsində valideynlik hüquqlarından məhrum edilsin, uşaqlar anaları {m.full:gen} himayəsində saxlanılsın.',
      'Qətnamənin surəti üç gün müddətində doğumun qeydə alındığı yer üzrə qeydiyyat şöbəsinə göndərilsin.',
    ],
    dismissed: [
      '{m.full:gen} {f.full:dat} qarşı iddiası rədd edilsin. {f.init} uşaqların tərbiyəsinə münasibətini dəyişmək barədə xəbərdar edilsin, nəzarət {board:dat} həvalə olunsun.',
    ],
  },
  note: 'civil',
  traps: ['children', 'relatives', 'roman-dates'],
};

export const TENTH_FAMILY_LAW: readonly Family[] = [DOWRY, RIGHTS];
