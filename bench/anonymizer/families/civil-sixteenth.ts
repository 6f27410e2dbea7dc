import type { Family, Make } from '#demo/family.ts';
import { INHERITED } from './civil-estate.ts';
import { ofElsewhere } from './mentions.ts';
import { castOf, stays } from './name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from './named-shapes.ts';

function yardCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 28, maxAge: 60 });
  const d = person('d', { role: 'cavabdeh', minAge: 50, maxAge: 75 });
  const mechanic = person('mechanic', { sex: 'm', minAge: 30 });
  return {
    ...{ p, d },
    son: person('son', { sex: 'm', surname: d.name.surname, father: d.name.given, maxAge: 28 }),
    agent: person('agent', { role: 'nümayəndə' }),
    sweeper: person('sweeper', { role: 'şahid', sex: 'f', minAge: 50 }),
    wit: person('wit', { role: 'şahid', sex: 'm', minAge: 35 }),
    widow: person('widow', { sex: 'f', minAge: 66, maxAge: 85 }),
    spouse: person('spouse', { sex: p.sex === 'm' ? 'f' : 'm', minAge: 28 }),
    driver: person('driver', { sex: 'm', minAge: 25 }),
    mechanic: ofElsewhere(make, mechanic, [
      undefined,
      undefined,
      ['Gelaşvili', 'Zaza'],
      ['Tkaçenko', 'Anatoli', 'Viktoroviç'],
      ['Yıldırım', 'Oktay'],
    ]),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function yardPapers(make: Make) {
  const of = shapesOf(make);
  return {
    plate: of.plate('car', '10-@@-###|77-@@-###|99 @@ ###|90-@@-###|50 @@ ###'),
    vin: of.plate('car', 'XW8ZZZ61########@|KNADM412#########|WVWZZZ1K########@|Z94CB41A#########'),
    pass: of.paper('pass', 'AB № ######|@@ ######|######-@'),
    seen: of.paper('seen', '##|##/&|H-###|####-b'),
    opinion: of.paper('opinion', '####|##-A/####|&/###-əm|###q'),
    weather: of.paper('weather', '4-##/###|HM-####|###/&|##-##/##'),
    asked: of.paper('asked', '@-###|##/####|####|MK-##-###'),
    bill: of.paper('bill', '№ ######|HF-####|###/&|000####'),
    proxy: of.paper('proxy', '##|E-###/&|###-e'),
    order: of.paper('order', '@@-####|######|OR ####'),
    policy: of.contract('policy', 'KS-#######|####-##/K|A###/&'),
    tow: of.phone('driver', '(055) ###-##-##|070 ### ## ##|+994 50 ### ## ##'),
    chat: of.phone('p', '(051) ### ## ##|+994 77 ###-##-##|050#######'),
    job: of.work(
      'job',
      'məktəbəqədər müəssisədə musiqi rəhbəri|qida bazasında sürücü-ekspeditor|telekanalda montajçı|onkologiya mərkəzində rentgen laborantı|gömrük brokeri yanında mühasib',
    ),
    shelter: of.place(
      'shelter',
      'köhnə kinoteatrın arxasındakı dayanacaqda|“Bahar” şadlıq evinin həyətində|dəmiryol körpüsünün altında|bacısının Novxanıdakı bağında',
      'loc',
    ),
    backaddr: of.address('widow', 'bina %, mənzil %|blok 3, mənzil %|mənzil %|ikinci blok, m.%'),
  };
}

/** A tree of a shared yard fell on a parked car; the owner sues the keeper of the houses and a neighbour who dug at it. */
const TREE: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-tree-fallen-on-car',
  category: 'Mülki mübahisələr - Əmlaka vurulmuş zərər',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: { c: { as: 'company', trade: 'utility', role: 'cavabdeh' } },
  facts: (make) => {
    const cast = yardCast(make);
    return {
      ...cast,
      ...yardPapers(make),
      ...waysOf(make, cast),
      law: stays(make, 'Mülki Məcəllənin 1097 və 1108-ci maddələrinin'),
      hydromet: stays(make, 'Milli Hidrometeorologiya Xidmətinin'),
      fell: make.day(300, 330),
      warned: make.day(400, 520),
      filed: make.day(150, 220),
      harm: make.money(2600, 9800, 50),
      part: make.money(1200, 2500, 50),
      towfee: make.money(40, 90, 5),
      age: make.dice.int(30, 60),
      wind: make.dice.int(17, 31),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkil {advocate.full:gen} (order {order}), cavabdeh {d.full:gen}, cavabdeh {c:gen} nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    '{p.full:gen} {c.full:dat} və {d.full:dat} qarşı aşmış ağacın avtomobilə vurduğu zərərin ödənilməsi haqqında iddiası üzrə mülki işə',
  story: [
    'İddia [{plate} dövlət nömrə nişanlı|dövlət nömrə nişanı {plate} olan] minik avtomobilinə dəymiş zərərlə bağlıdır. Avtomobil (ban nömrəsi {vin}) {p.full:gen} adınadır, qeydiyyat şəhadətnaməsi – {pass}. İddiaçı {p.birthdot} təvəllüdlüdür, FİN kodu {p.fin}, {job} işləyir və {p.address} ünvanında yaşayır.',
    '{fell:loc} gecə yarısından sonra binanın həyətində bitən hündür qovaq ağacı kökündən qopub avtomobilin üzərinə aşmışdır. [Səs-küyə oyanan {spouse.gs} həyətə düşmüş, hadisəni telefonu ilə çəkmişdir.|İddiaçının həyat yoldaşı {spouse.full} maşının yanına birinci düşmüşdür.] Sahə inspektoru {officer.full} yerə baxış keçirib {seen} nömrəli protokol tərtib etmiş, səhər isə {driver.sg} ({tow}) avtomobili evakuatorla aparmışdır; daşınma haqqı {towfee} olmuşdur. Təmir ustası {mechanic.gs} {bill} nömrəli hesabda dam örtüyünün, qapıların və ön şüşənin dəyişdirilməsini yazmışdır. O vaxtdan maşın {shelter} saxlanılır.',
    '[İddiaçı hesab edir ki, zərərə|{p_last} hesab edir ki, zərərə] görə hər iki cavabdeh məsuliyyət daşıyır: mənzil-istismar müəssisəsi quruyan ağacı vaxtında kəsməmişdir, birinci mərtəbənin sakini {d.full} isə eyvanının altında zirzəmi qazdırarkən ağacın köklərini doğratmışdır. Həyətin sakini {widow.full} ({backaddr}) hələ {warned:loc} {asked} nömrəli müraciətlə ağacın əyildiyini müəssisəyə yazmışdır. Avtomobil könüllü sığortalanmış, lakin {policy} nömrəli müqavilə təbii fəlakəti əhatə etmir. İddiaçı {harm} və evakuator xərcini istəmiş, pulun {p.account} hesabına köçürülməsini xahiş etmişdir.',
    '{c:gen} nümayəndəsi {agent.sg} [bildirmişdir|izah etmişdir] ki, ağac müəssisənin balansında deyil, həmin gecə küləyin sürəti {wind} m/s-ə çatmışdır, bu isə qarşısıalınmaz qüvvədir. {widow_one} adından yazılan ərizə {agent.given:dat} çatmayıb. Üstəlik, {p.surname} maşını [dayanacaq olmayan yerdə|yaşıllıq zolağında] saxlamışdır.',
    'Cavabdeh {d.full} ({d.idcard}, telefon {d.phone}) demişdir ki, zirzəmini özü yox, oğlu {son.given} {wit.given:gen} köməyi ilə qazıb, kökə toxunmayıblar. {son.given} hazırda xaricdədir. [{d.surname} ilə iddiaçı arasında dayanacaq üstündə əvvəldən inciklik var.|Onun sözlərinə görə, {p.given} hər şeyi ona görə ondan istəyir ki, müəssisə ilə bacarmır.] {chat} nömrəsindən ona “pulunu verəcəksən” məzmunlu mesajlar gəlib.',
    'Şahid qismində süpürgəçi {sweeper.full} demişdir ki, ağacın gövdəsi iki ildir oyulmuşdu, {widow.given} xala hər səhər [ona|növbətçilərə] “bu, bir gün birimizi əzəcək” deyirdi. {sweeper.given} onunla eyni növbədə çalışan fəhlələrin də bunu bildiyini əlavə etmişdir.',
    'Şahid {wit.full} isə göstərmişdir ki, {son_with} cəmi iki gün işləyib, xəndək ağacdan üç metr aralı idi; {d.given:gen} özü orada olmayıb. Qazıntıya görə pulu ona {d_house:loc} veriblər.',
    {
      p: '{hydromet} {weather} nömrəli arayışında həmin gecə küləyin sürətinin {wind} m/s olduğu göstərilir. {p.given} arayışa etiraz etməmiş, [qonşu həyətlərdə bir budağın belə sınmadığını|həmin küçədə başqa ağacın aşmadığını] qeyd etmişdir.',
      chance: 0.8,
    },
    'Məhkəmə tərəfindən təyin edilmiş ekspertizanın {opinion} nömrəli rəyinə (ekspert {expert.full}) görə, təxminən {age} yaşlı ağacın gövdəsi çürümüş, köklərin bir hissəsi alətlə kəsilmişdir; avtomobilin bərpa dəyəri {harm} təşkil edir.',
  ],
  reasoning: [
    '{law} tələbinə görə başqasının əmlakına qanunsuz olaraq zərər vurmuş şəxs, zərərin onun təqsiri üzündən vurulmadığını sübut etmədikdə, onu tam həcmdə ödəməlidir. Birgə vurulmuş zərərə görə zərər vuranlar birgə borclu kimi cavabdehdirlər.',
    {
      p: 'Ekspert {expert.init} çürümə ilə kəsilmiş köklərin aşmaya birlikdə səbəb olduğunu [yazmışdır|göstərmişdir]. {widow.init:gen} müraciəti müəssisənin xəbərdar olduğunu, {wit.init:gen} sözləri isə {d.surname:gen} mənzilinin altında qazıntı aparıldığını təsdiqləyir. {wind} m/s sürətli külək bu yer üçün adi haldır.',
      only: ['granted'],
    },
    {
      p: 'Həyətin yaşıllığına qulluq {c:gen} vəzifəsidir, {sweeper.init} ağacın çürüdüyünü hamının bildiyini deyib. {d.init:dat} gəldikdə isə, kökləri məhz {son.init:gen} kəsdiyi sübut olunmamışdır. [Təmir hesabı|{mechanic.surname:gen} hesabı] köhnə hissələrin yenisi ilə əvəzlənməsini də ehtiva etdiyindən {part} ödənilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Arayışa ({weather}) əsasən külək fövqəladə olmuşdur; {widow_last} imzası ilə təqdim edilən surətin müəssisəyə verildiyini göstərən qeyd yoxdur. {sweeper.surname} ağacın vəziyyəti barədə rəhbərliyə məlumat vermədiyini deyib, {p.init} isə başqa sübut gətirməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 119, 216–218 və 220-ci maddələrini rəhbər tutan məhkəmə',
  operative: {
    granted: [
      'İddia təmin olunsun. {c.full:abl} və {d.full:abl} birgə qaydada {p.full:gen} xeyrinə {harm} zərər, {towfee} daşınma xərci tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin olunsun. {c.full:abl} {p.full:gen} xeyrinə {part} tutulsun, {d.full:dat} qarşı tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c.full:dat} və {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
};

function schoolCast(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', minAge: 38, maxAge: 52 });
  const reporter = person('reporter', { minAge: 23, maxAge: 40 });
  const own = d.sex === 'm' ? { surname: d.name.surname, father: d.name.given } : {};
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: make.dice.chance(0.8) ? 'f' : 'm', minAge: 36 }),
    pupil: person('pupil', { ...own, minAge: 18, maxAge: 19 }),
    mate: person('mate', { role: 'şahid', sex: 'f', minAge: 30 }),
    mother: person('mother', { role: 'şahid', sex: 'f', minAge: 36, maxAge: 50 }),
    boss: person('boss', { sex: 'm', minAge: 45 }),
    editor: person('editor', { minAge: 35 }),
    reporter: ofElsewhere(make, reporter, [
      undefined,
      undefined,
      ['Səmədpur', 'Araz'],
      ['Mixaylenko', 'Darya', 'Olegovna'],
    ]),
    dresser: person('dresser', { sex: 'f', minAge: 28 }),
    doctor: person('doctor', { minAge: 33 }),
    agent: person('agent', { role: 'nümayəndə' }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function articlePapers(make: Make) {
  const of = shapesOf(make);
  const host = `${make.dice.pick(['bizimrayon', 'yerlixeber', 'el-sesi', 'qonsu.media', 'gundemimiz'])}.example`;
  return {
    site: of.network('site', `${host}|www.${host}`),
    link: of.network(
      'site',
      `https://${host}/xeber/######|${host}/news/####.html|${host}/?p=#####`,
    ),
    screens: of.paper('screens', '##|1-####|BP-###/&|###'),
    claim: of.paper('claim', '##|T-###|###/&|15-##'),
    parcel: of.paper('parcel', 'RR ### ### ### AZ|RA#########AZ|AZ1###-####'),
    reply: of.paper('reply', '12-##/####|##-###|&/####-M'),
    opinion: of.paper('opinion', '###/L|####-d|##-##/###|###'),
    order: of.paper('order', '@@-####|######|№ #####'),
    proxy: of.paper('proxy', '##/&|E-##|###'),
    sick: of.paper('sick', '####/#|TK-####|######|A-##'),
    source: of.phone('d', '(050) ###-##-##|+994 70 ### ## ##|055 ### ## ##'),
    desk: of.email('editor', `redaksiya.###~${host}|editor##~${host}`),
    account: of.network(
      'd',
      'facebook.example/valideyn.####|~valideyn_##|instagram.example/ana.###',
    ),
    school: of.work(
      'school',
      '4 nömrəli şəhər tam orta məktəbində|qəsəbə 1 saylı tam orta məktəbində|humanitar təmayüllü gimnaziyada|“Uğur” özəl məktəbində|dağlıq kənddəki doqquzillik məktəbdə',
      'loc',
    ),
    clinic: of.work(
      'clinic',
      'rayon xəstəxanasının kardiologiya şöbəsində|“Ürək” diaqnostika mərkəzində|ailə sağlamlıq mərkəzində|nevroloji dispanserdə',
      'loc',
    ),
    ill: of.health(
      'p',
      'hipertonik kriz|stenokardiya|yuxu pozuntusu|həyəcan-depressiv pozuntu|vegetativ distoniya',
    ),
    college: of.work(
      'pupil',
      'Tibb Kollecinin birinci kursunda|Neft və Sənaye Universitetində|Pedaqoji Kollecdə|Turizm İnstitutunda',
      'loc',
    ),
  };
}

/** A teacher wants an article of a local site about bought marks taken back; its words came from a former pupil's parent. */
const HONOUR: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-honour-in-newspaper',
  category: 'Mülki mübahisələr - Şərəf və ləyaqətin müdafiəsi',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const cast = schoolCast(make);
    const { given } = cast.p.name;
    const names = ['Yerli Nəfəs', 'Bizim Rayon Media', 'El Səsi', 'Gündəm Plus', 'Açıq Söz'];
    const paper = { ...make.company('c', 'work'), name: make.dice.pick(names) };
    return {
      ...cast,
      ...articlePapers(make),
      ...waysOf(make, cast),
      c: { ...paper, role: 'cavabdeh' as const },
      nick: named(make, cast.p, make.dice.pick([`Formul ${given}`, `Sərt ${given}`])),
      title: cast.p.sex === 'f' ? 'müəllimə' : 'müəllim',
      law: stays(make, 'Mülki Məcəllənin 23-cü maddəsinə'),
      media: stays(make, '“Media haqqında” Qanunun 14-cü maddəsi'),
      plenum: stays(make, 'Konstitusiyanın 46 və 47-ci maddələri'),
      taught: make.dice.pick(['kimya', 'riyaziyyat', 'fizika', 'ingilis dili', 'coğrafiya']),
      published: make.day(200, 260),
      removed: make.day(152, 158),
      claimed: make.day(160, 178),
      filed: make.day(100, 150),
      bribe: make.money(50, 300, 10),
      moral: make.money(3000, 15000, 500),
      part: make.money(300, 1500, 100),
      years: make.dice.int(9, 31),
      reads: make.dice.int(2, 19),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen}, cavabdeh {c:gen} etibarnamə ({proxy}) ilə nümayəndəsi {agent.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {c.full:dat} və {d.full:dat} qarşı şərəf, ləyaqət və işgüzar nüfuzun müdafiəsi, təkzib və mənəvi zərər haqqında iddiası üzrə mülki işə',
  story: [
    '{published} tarixində {c:dat} məxsus {site} saytında “[Beşin qiyməti neçəyədir?|Müəllim, yoxsa kassir?]” sərlövhəli yazı yerləşdirilmişdir ({link}). Yazıda deyilir ki, {school} {taught} dərsi deyən {p_dot} [şagirdlərdən qiymətə görə|yazılı işlərə görə] {bribe} alır, verməyəni isə “kəsir”, uşaqlar arasında {nick} adı ilə tanınır. Yazının altında {reporter.gs} imzası vardır, [mənbə kimi “narazı valideyn” göstərilib|mənbənin adı çəkilməyib].',
    'İddiaçı {p.full} ({p.birth:loc} anadan olub, FİN {p.fin}, ünvanı: {p.address}) {filed:loc} məhkəməyə verdiyi ərizədə {years} ildir müəllim işlədiyini, haqqında bir dəfə də şikayət edilmədiyini, yazı yayılandan sonra {ill} diaqnozu ilə {clinic} müalicə aldığını (tibbi kart {sick}, həkim {doctor.sg}) yazmışdır. Məqalə {reads} min dəfə oxunub, {dresser.given} adlı bərbərin salonunda belə ondan danışılıb. Yazının görüntüsü notarius {notary.full} tərəfindən {screens} nömrəli protokolla təsdiq edilib. İddiaçı {claimed:loc} {parcel} nömrəli poçt bağlaması ilə redaksiyaya {claim} nömrəli təkzib tələbi göndərmiş, cavab almamışdır; [yazı yalnız {removed:loc} silinib|keçid {removed:abl} açılmır]. O, təkzib və {moral} mənəvi zərər istəyir.',
    'Cavabdeh {d.full} ({d.idcard}, {d.address}) demişdir ki, övladı {pupil.full} ötən il məktəbi bitirib, indi {college} oxuyur. {p.given} {title} onu on birinci sinifdə qəsdən aşağı qiymətləndirib. {d.surname} redaksiyaya {source} nömrəsindən zəng etdiyini, söhbətin yazıya çevriləcəyini bilmədiyini, {account} səhifəsində isə yalnız öz fikrini paylaşdığını bildirib. [Pulu kimin verdiyini görməyib, bunu {pupil.given:dat} sinif yoldaşları danışıb.|“{pupil.given:gen} özündən də istəmişdi” deyib, bunun tarixini xatırlamayıb.]',
    '{c:gen} nümayəndəsi {agent.full} iddianı qəbul etməmişdir: {reporter.surname} mövzunu araşdırıb, məktəbə zəng vurub, direktor {boss.full} “belə şey yoxdur” deyib dəstəyi asıb. Yazıda iddiaçının tam adı yoxdur. {editor.full} (baş redaktor, {desk}) təkzib tələbini almayıb, [alsaydı, cavab verərdi|bağlamanı {editor_house:dat} yaxın kimsə qəbul edib].',
    'Şahid {mate.full} iddiaçı ilə eyni məktəbdə dərs dediyini, [müəllimlər otağında|hər səhər] “{p.given:dat} nə verirlər?” sualını zarafat yox, təhqir kimi eşitdiyini söyləmişdir. O həm də {pupil.init:acc} oxudub, [onun orta səviyyəli şagird olduğunu|onun başqa fənlərdən də zəif olduğunu] deyib. Şahid {mother.full} isə əks mövqedədir, oğlunun {p_with} münasibətinin pulsuz düzəlmədiyini deyib, lakin [konkret gün göstərə bilməyib|verdiyi məbləği deməkdən imtina edib].',
    {
      p: '{boss.init} məktəbin yazılı izahatında {p_all:gen} hər ikisinin (iddiaçı və həyat yoldaşı) orada işlədiyini, [valideynlərdən şikayət daxil olmadığını|{mother_one} adından ərizə gəlmədiyini] təsdiq etmişdir.',
      chance: 0.6,
    },
    'Təhsil idarəsinin {reply} nömrəli cavabına əsasən xidməti yoxlama faktı təsdiq etməmişdir. Dilçi-ekspert {expert.full} {opinion} nömrəli rəyində “alır”, “kəsir” sözlərinin fakt barədə iddia formasında işləndiyini, {nick} ifadəsinin isə ləqəb olduğunu yazmışdır.',
  ],
  reasoning: [
    '{law} görə fiziki şəxs onun şərəfini, ləyaqətini və ya işgüzar nüfuzunu ləkələyən məlumatların təkzib olunmasını məhkəmə qaydasında tələb edə bilər, bu şərtlə ki, həmin məlumatları yaymış şəxs onların həqiqətə uyğun olduğunu sübut etməsin. {plenum} həm ləyaqəti, həm də fikir azadlığını qoruyur; {media} təkzib və cavab hüququnu tanıyır.',
    {
      p: '[Məqalədəki adın baş hərfi, fənn və məktəb|Fənnin, məktəbin və ləqəbin bir yerdə göstərilməsi] oxucuya {p.surname:acc} tanımağa imkan verir. Nə {d.init}, nə də {reporter.surname} pulun alındığını təsdiq edən dəlil göstərmişdir. {mother.init:gen} ümumi sözləri {expert_dot:gen} rəyini təkzib etmir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Mənəvi zərərin məbləğini müəyyən edərkən məhkəmə yazının silindiyini, {d.surname:gen} isə onu şəxsən yaymadığını nəzərə alıb {part} kompensasiyanı ağlabatan sayır.',
      only: ['partly-granted'],
    },
    {
      p: 'Yazı ictimai maraq doğuran mövzudadır, {p_last} orada tam adı ilə göstərilməmişdir. {mother.init:gen} ifadəsi məlumatın tamamilə uydurma olmadığını göstərir, {mate.surname} isə bilavasitə şahid olmamışdır. Müəllif {reporter.surname} dəyərləndirici mühakimə yürütmüşdür.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 118, 216 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {c.full:dat} həvalə olunsun ki, {site} saytında {p.full} barəsində təkzib dərc etsin; {c:abl} və {d.full:abl} birlikdə {p.full:gen} xeyrinə {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {c.full} on gün müddətində {site} saytında təkzib yerləşdirsin, ondan {p.full:gen} xeyrinə {part} tutulsun. {d.full:dat} qarşı tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} iddiası rədd edilsin.'],
  },
};

export const SIXTEENTH_CIVIL: readonly Family[] = [TREE, HONOUR, INHERITED];
