import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lifeDay, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, shapesOf, waysOf } from '../families/named-shapes.ts';

function sonCast(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 47, maxAge: 63 });
  const boss = person('boss', { sex: 'm', minAge: 40 });
  const own = make.dice.chance(0.35) ? { surname: d.name.surname } : {};
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 44, maxAge: 58, ...own }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 19, maxAge: 27 },
    }),
    girl: person('girl', {
      ...{ sex: 'f' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 20, maxAge: 29 },
    }),
    wife: person('wife', { sex: 'f', minAge: 30, maxAge: 48 }),
    boss: ofElsewhere(make, boss, [
      undefined,
      undefined,
      undefined,
      ['Koçoğlu', 'Levent'],
      ['Sidorenko', 'Pavel', 'Arkadyeviç'],
    ]),
    masseur: person('masseur', { minAge: 26 }),
    doctor: person('doctor', { minAge: 34 }),
    owner: person('owner', { minAge: 40 }),
    next: person('next', { role: 'şahid', sex: 'f', minAge: 35 }),
    uncle: person('uncle', { role: 'şahid', sex: 'm', surname: d.name.surname, father: d.father }),
    bailiff: person('bailiff', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function sonPapers(make: Make) {
  const of = shapesOf(make);
  return {
    grade: of.paper('grade', 'ƏA-######|№ ######|TSE ####/#'),
    birth: of.paper('birth', 'I-AA № ######|AZ № ######|DM #######'),
    marriage: of.paper('marriage', 'NK-######|BQ № #####|00#####'),
    split: of.paper('split', 'BŞ-#####|PZ № ######|###'),
    wage: of.paper('wage', '##|###-k|ƏH ##/#'),
    chart: of.paper('chart', '####|XT-####|##/####'),
    bill: of.paper('bill', '№ #####|0####|AP-#####'),
    writ: of.paper('writ', '№ ####|İV ######|##/####'),
    order: of.paper('order', '######|@-####|OR № ####'),
    pension: of.paper('pension', 'P-#######|######|TQ-#####'),
    lease: of.contract('lease', '##|K/##|İC-###'),
    dphone: of.phone('d', '+994 50 ### ## ##|(055) ###-##-##|051#######'),
    masphone: of.phone('masseur', '(070) ### ## ##|+994 99 ###-##-##'),
    plate: of.plate('d', '10-@@-###|77-@@-###|90 @@ ###'),
    rented: of.address(
      'owner',
      'Təbriz küçəsi, ev %, mənzil %|4-cü Sahil döngəsi, ev %|Ə.Naxçıvani küç. %, m. %|Qara Qarayev pr., bina %, mənzil %',
    ),
    ill: of.health(
      'son',
      'uşaq serebral iflici|Daun sindromu|onurğa beyninin zədələnməsi|autizm spektri pozuntusu|əzələ distrofiyası',
    ),
    centre: of.work(
      'centre',
      'respublika bərpa mərkəzində|1 saylı reabilitasiya mərkəzində|şəhər klinik xəstəxanasının nevrologiya şöbəsində|“Ümid Yolu” gündüz mərkəzində',
      'loc',
    ),
    post: of.work(
      'd',
      'dəmiryol deposunda usta|avtobazada yük maşını sürücüsü|duz zavodunda növbə rəisi|hava limanında yükvuran briqadiri|telekommunikasiya qovşağında montyor',
    ),
    study: of.work(
      'girl',
      'Pedaqoji Universitetin magistraturasında|tibb məktəbinin son kursunda|Sosial Xidmətlər Kollecində',
      'loc',
    ),
  };
}

/** A mother asks for the upkeep of a grown son who cannot work, from the father who left the family. */
const ADULT_SON: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-adult-disabled-son',
  category:
    'Ailə mübahisələri - Yetkinlik yaşına çatmış əmək qabiliyyəti olmayan uşağın saxlanması',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const cast = sonCast(make);
    const wed = lifeDay(make, 'wed', 28, 31);
    return {
      ...cast,
      ...sonPapers(make),
      ...waysOf(make, cast),
      ...{ wedday: wed.day, wedyear: wed.year },
      law: stays(make, 'Ailə Məcəlləsinin 80-ci maddəsinə'),
      fund: stays(make, 'Dövlət Sosial Müdafiə Fondunun'),
      filed: make.day(60, 150),
      parted: make.day(1900, 2900),
      examined: make.day(300, 700),
      asked: make.money(300, 550, 10),
      given: make.money(130, 260, 10),
      benefit: make.money(170, 260, 5),
      drugs: make.money(90, 240, 5),
      earned: make.money(700, 1900, 10),
      rent: make.money(150, 300, 10),
      times: make.dice.int(2, 4),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı əmək qabiliyyəti olmayan yetkin oğlun saxlanması üçün vəsait tutulmasına dair mülki işə',
  story: [
    '{p.full} (FİN kodu {p.fin}, ş/v {p.idcard}) {filed:loc} verdiyi ərizədə göstərmişdir ki, {d.full} ilə {wedyear}in {wedday} günü nikaha daxil olub (şəhadətnamə {marriage}), {parted:loc} ayrılıblar, nikahın pozulması {split} nömrə ilə qeydə alınıb. Bu nikahdan [iki övladı|bir oğlu, bir qızı] var: {son.full} ({son.birthdot} təvəllüdlü, doğum şəhadətnaməsi {birth}) və {girl.full}.',
    '{son.given} uşaqlıqdan {ill} diaqnozu ilə yaşayır, {examined:loc} ona ömürlük birinci dərəcə əlillik verilib (arayış {grade}). [Yeriyə bilmir, başqasının köməyi olmadan yeməyini yeyə bilmir|Kənar qulluğa daimi ehtiyacı var], ildə {times} dəfə {centre} müalicə alır (xəstəlik tarixi {chart}, həkim {doctor.init}), evə {masseur.full} ({masphone}) masaja gəlir, dərmanlara ayda {drugs} gedir ({bill} nömrəli aptek hesabı). {fund} {pension} nömrəli məlumatına əsasən aldığı müavinət {benefit} təşkil edir.',
    'İddiaçı oğluna baxdığı üçün işləmir, {owner.full:abl} {lease} nömrəli müqavilə ilə {rented} ünvanında kirayə tutduğu evə ayda {rent} verir, qeydiyyatı isə {p.address} ünvanındadır (telefon {p.phone}). O, cavabdehdən hər ay {asked} tutulmasını və pulun {p.account} hesabına köçürülməsini [xahiş etmişdir|istəmişdir]. Oğul 18 yaşa çatanadək aliment {writ} nömrəli vərəqə üzrə tutulmuş, icra məmuru {bailiff.full} icraatı [həmin yaşın tamamına görə bitirmişdir|başa çatdırmışdır].',
    'Cavabdeh {d.full} ({d.birth:loc} anadan olub, FİN {d.fin}, {d.address}) {post} işləyir. [O, demişdir ki, oğlunu atmayıb|Onun izahatına görə, oğlundan imtina etməyib], [bayramlarda {girl.given:dat} pul verir ki, qardaşına paltar alsın|ehtiyac olanda {girl_with} dərman göndərir]. İndiki həyat yoldaşı {wife.full:gen} iki azyaşlısı da ondan asılıdır. Rəisi {boss.gs:gen} imzası ilə verilmiş {wage} nömrəli arayışda orta aylıq {earned} göstərilir. {p.surname} onun {dphone} nömrəsini [qaralamaya salıb|öz telefonunda bağlayıb], {son.given} ilə danışmağa qoymur.',
    'Şahid {next.full} qonşudur, bildirmişdir ki, {son.given:acc} pilləkənlə ancaq {girl_with} birlikdə düşürürlər, {girl.given} {study} oxuya-oxuya gecələr dükanda işləyir. [{d.surname:acc} bu binada heç görməyib.|Uşaqların atasının gəldiyini, {d.given:gen} kim olduğunu bilmir.] {masseur.given} hər dəfə pulunu [gözləyir|nisyə aparır], {owner.surname} isə mənzili boşaltmağı tələb edir.',
    'Cavabdehin qardaşı {uncle.full} [şahid kimi dindirilmişdir|ifadə vermişdir]: {d.given} {plate} nişanlı maşını sataraq oğlunun əməliyyatına pul göndərib, {p.given} bunu danır. Hətta {wife.given} {son.given} üçün dəfələrlə bazarlıq edib. {uncle.given} gələn payızdan {p_house:dat} özünün kömək edəcəyini vəd etmişdir.',
    {
      p: 'Məhkəmə {girl.init:gen} yazılı izahatını oxumuşdur: atası ona tələbə vaxtı iki dəfə pul verib, sonra {wife.surname} ilə mübahisəyə görə bunu kəsib. [{doctor.surname} və {masseur.surname} tərəfindən imzalanmış cədvəl|{doctor_last} imzalı epikriz] də tədqiq edilib.',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{law} əsasən valideynlər yardıma ehtiyacı olan, əmək qabiliyyəti olmayan yetkinlik yaşına çatmış uşaqlarını saxlamağa borcludurlar. Vəsaitin miqdarı tərəflərin maddi və ailə vəziyyəti nəzərə alınmaqla hər ay ödənilən sabit pul məbləğində müəyyən edilir.',
    {
      p: 'Arayış ({grade}) və {doctor.init:gen} qeydləri {son.init:gen} işləyə bilmədiyini, müavinətin isə dərman xərcinə çatmadığını göstərir. {d.init:gen} sabit qazancı var, {uncle.init:gen} bəhs etdiyi köçürmə isə bir dəfəlik olub. Tələb tam həcmdə [əsaslıdır|təmin edilməlidir].',
      only: ['granted'],
    },
    {
      p: 'Ehtiyac sübuta yetirilib, ancaq {p.init} tərəfindən istənilən məbləğ {boss.init:gen} arayışındakı qazancla [uzlaşmır|mütənasib deyil]; {d.surname} {wife.init:gen} uşaqlarını saxlamağa qanunən borclu olmasa da, öz yaşayışına da vəsait lazımdır. {given} hər iki tərəfin vəziyyətinə uyğundur.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə {son.init:gen} qəyyumunun kim olduğunun müəyyən edilmədiyini, {p.init:gen} onun adından tələb irəli sürmək səlahiyyətini təsdiq edən sənəd gətirmədiyini [nəzərə alır|qeyd edir]. {next.init:gen} ifadəsi bunu əvəz etmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 80, 81-ci, Mülki Prosessual Məcəllənin 217, 220, 227-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} oğlu {son.full:gen} saxlanması üçün {p.full:gen} xeyrinə iddianın verildiyi gündən hər ay {asked} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {son.full:gen} saxlanması üçün hər ay {given} tutulub {p.full:dat} verilsin. Qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

function brotherCast(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'maraqlı şəxs', sex: 'm', minAge: 34, maxAge: 58 });
  const nurse = person('nurse', { sex: 'f', minAge: 35 });
  return {
    d,
    p: person('p', {
      ...{ role: 'ərizəçi' as const, sex: 'f' as const, father: d.father },
      ...{ minAge: 36, maxAge: 62 },
    }),
    mother: person('mother', { sex: 'f', surname: d.name.surname, minAge: 68 }),
    ex: person('ex', { role: 'maraqlı şəxs', sex: 'f', minAge: 32, maxAge: 55 }),
    child: person('child', {
      surname: d.name.surname,
      father: d.name.given,
      minAge: 8,
      maxAge: 16,
    }),
    nurse: ofElsewhere(make, nurse, [
      undefined,
      undefined,
      undefined,
      ['Bibilaşvili', 'Nana'],
      ['Yefimova', 'Zoya', 'Leonidovna'],
    ]),
    doctor: person('doctor', { minAge: 35 }),
    grocer: person('grocer', { sex: 'm', minAge: 30 }),
    cousin: person('cousin', { sex: 'm', minAge: 30 }),
    wit: person('wit', { role: 'şahid', minAge: 40 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
    expert2: person('expert2', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function brotherPapers(make: Make) {
  const of = shapesOf(make);
  return {
    opinion: of.paper('opinion', '###|##/PS|####-#'),
    summary: of.paper('summary', '####|Ç-###/#|#####'),
    grade: of.paper('grade', 'ƏA № ######|TSE-####|#######'),
    death: of.paper('death', 'ÖŞ № ######|AZ-İ № ######|######'),
    call: of.paper('call', '###|KS-####|##-##/#'),
    act: of.paper('act', '##|M-##|№ ###'),
    heir: of.paper('heir', '2V-####|####|VŞ ###'),
    flat: of.property('flat', '3030########|40#########|MH-######'),
    debt: of.contract('debt', '###-####|KR-#####|##/####'),
    consent: of.paper('consent', '##|R-###|s/n ##'),
    shopphone: of.phone('grocer', '(051) ### ## ##|070-###-##-##'),
    nursephone: of.phone('nurse', '+994 55 ### ## ##|(077) ###-##-##'),
    lost: of.paper('lost', 'AZE № ########|AA #######'),
    ill: of.health(
      'd',
      'paranoid şizofreniya|orta dərəcəli əqli gerilik|epileptik demensiya|kəllə-beyin travmasından sonrakı ağılzəiflik|şizoaffektiv pozuntu',
    ),
    clinic: of.work(
      'clinic',
      '1 saylı Respublika Psixiatriya Xəstəxanasında|rayonlararası psixonevroloji dispanserdə|Maştağa xəstəxanasının 14-cü şöbəsində|şəhər psixi sağlamlıq mərkəzində',
      'loc',
    ),
    once: of.work(
      'd',
      'orkestrdə tar ifaçısı|məktəbdə rəsm müəllimi|konserv sexində çilingər|parkda bağban|qəzetdə korrektor',
    ),
  };
}

/** A sister asks that her sick brother be declared incapable, since he gives away the pension and a share of a flat. */
const BROTHER: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-incapable-brother',
  category: 'Xüsusi icraat - Şəxsin fəaliyyət qabiliyyəti olmayan hesab edilməsi',
  outcomes: { granted: 4, dismissed: 1 },
  neutral: true,
  cast: {},
  facts: (make) => {
    const cast = brotherCast(make);
    const died = lifeDay(make, 'mother', 1, 5);
    return {
      ...cast,
      ...brotherPapers(make),
      ...waysOf(make, cast),
      ...{ diedday: died.day, diedyear: died.year },
      law: stays(make, 'Mülki Məcəllənin 28.8-ci maddəsinə'),
      procedure: stays(make, 'Mülki Prosessual Məcəllənin 331–335-ci maddələri'),
      filed: make.day(60, 130),
      called: make.day(140, 260),
      taken: make.day(700, 2200),
      credit: make.money(900, 5600, 100),
      pension: make.money(220, 420, 5),
      share: make.dice.pick(['1/2', '1/3', '1/4']),
      beds: make.dice.int(3, 9),
    };
  },
  present:
    'ərizəçi {p.full:gen}, maraqlı şəxs {ex.full:gen}, prokuror {prosecutor.full:gen}, qəyyumluq və himayə orqanının nümayəndəsinin iştirakı ilə',
  subject:
    'ərizəçi {p.full:gen} qardaşı {d.full:gen} fəaliyyət qabiliyyəti olmayan hesab edilməsi barədə ərizəsi üzrə mülki işə',
  story: [
    'Ərizəçi {p.full} (FİN {p.fin}, {p.idcard}, telefon {p.phone}, {p.address}) {filed:loc} məhkəməyə ərizə verərək qardaşı {d.full:gen} ({d.birth:loc} anadan olub, FİN {d.fin}) fəaliyyət qabiliyyəti olmayan hesab edilməsini [xahiş etmişdir|istəmişdir]. Ərizədə göstərilir ki, qardaşı vaxtilə {once} olub, {taken:abl} {ill} diaqnozu ilə qeydiyyatdadır, {clinic} {beds} dəfə stasionar müalicə alıb (epikriz {summary}), ona əlillik təyin edilib (arayış {grade}).',
    '[{mother.full} sağ ikən oğluna özü baxırdı.|Uzun illər xəstəyə anası {mother.full} qulluq edib.] O, {diedyear}in {diedday} günü rəhmətə gedib (şəhadətnamə {death}), mirasdan {d.given:dat} mənzilin {share} hissəsi (reyestr nömrəsi {flat}) düşüb; notarius {notary.full} {heir} nömrəli şəhadətnaməni [ərizəçinin təkidi ilə|ölümdən altı ay sonra] verib. {d.given} {d.address} ünvanında tək qalır, [günaşırı|həftədə üç dəfə] yanına {nurse.full} ({nursephone}) [qulluğa|yemək bişirməyə] gəlir.',
    'Ərizəçinin sözlərinə görə, [qardaşı {pension} pensiyasını alan kimi yoldan keçənə paylayır|{d.given} aldığı {pension} pensiyanı bir gündə xərcləyir], şəxsiyyət vəsiqəsini ({lost}) iki dəfə itirib, naməlum şəxslər onun adına {debt} nömrəli müqavilə ilə {credit} kredit götürtdürüblər. Məhəllədəki dükanın sahibi {grocer.given} ({shopphone}) [ona çörəyi də pulsuz verir|borcunu ərizəçidən alır]. {called:loc} {d.given} qazı açıq qoyub evdən çıxmış, təcili çağırış {call} nömrə ilə qeydə alınmış, sahə müvəkkili {officer.full} {act} nömrəli akt tərtib etmişdir. O vaxtdan {p.given} onu öz evinə aparır, lakin o, [gecə qayıdıb gəlir|orada qalmaq istəmir].',
    'Maraqlı şəxs {ex.full} (ş/v {ex.idcard}) keçmiş həyat yoldaşıdır, onlardan {child.full} adlı övlad var. O, ərizəyə [etiraz etməmiş|qarşı çıxmamış], lakin mənzildəki payın {p.given:gen} əlinə keçəcəyindən, {child.given:gen} hüququnun pozulacağından narahat olduğunu demişdir. {ex.surname} onu da əlavə etmişdir ki, {cousin.full} adlı qohum da payı almaq fikrindədir, {d.given:acc} iki dəfə notariusa aparıb, {notary.init} isə sənədi təsdiqləməkdən imtina edib.',
    '[Şahid {wit.full} üst mərtəbədə yaşayır;|Eyni blokun sakini {wit.full} ifadəsində] {mother.given} xalanı da, övladlarını da [otuz ilə yaxındır|uşaqlıqdan] tanıdığını, {d.given:gen} gecələr ucadan danışdığını, küçədə paltarsız göründüyünü bildirmişdir. {nurse.given} gəlməyən günlər ona yemək verən {grocer_is}. {cousin.given} haqqında “pay söhbətindən sonra görünməyə başladı” deyib.',
    {
      p: 'Həkim {doctor.full} məhkəmənin sorğusuna cavabında {d.init:gen} dərmanları özbaşına dayandırdığını, son yatışa onu {nurse.surname:gen} gətirdiyini yazmışdır. {p.init} isə qəyyum olmağa {consent} nömrəli yazılı razılıq təqdim etmişdir; [övladları da etiraz etmir|{ex.init} bu namizədliyin əleyhinə çıxmamışdır].',
      chance: 0.8,
    },
    '{d.full} məhkəmə iclasına gətirilmiş, ona verilən suallara [rabitəsiz|mövzuya aidiyyəti olmayan] cavablar vermiş, {mother.given:acc} sağ bilmiş, {child.given:gen} yaşını deyə bilməmişdir.',
  ],
  reasoning: [
    '{law} əsasən ağıl zəifliyi və ya ruhi xəstəliyi nəticəsində öz hərəkətlərinin mənasını anlamayan, yaxud onlara rəhbərlik edə bilməyən şəxs məhkəmə tərəfindən fəaliyyət qabiliyyəti olmayan hesab edilə bilər və onun üzərində qəyyumluq müəyyən olunur. Belə işlərə {procedure} ilə baxılır.',
    {
      p: 'Məhkəmə-psixiatriya ekspertizasının {opinion} nömrəli rəyinə (ekspertlər {expert.full} və {expert2.full}) əsasən {d.init} hərəkətlərinin mənasını dərk etmir. Bu nəticə {wit.init:gen} ifadəsi və {officer.init:gen} aktı ilə [təsdiqlənir|uzlaşır], {ex.surname} tərəfindən bildirilən narahatlıq isə qəyyumluq orqanının nəzarəti ilə aradan qalxır.',
      only: ['granted'],
    },
    {
      p: 'Ekspertlər {expert.full} və {expert2.full} {opinion} nömrəli rəydə {d.init:gen} gündəlik hərəkətlərinin mənasını dərk etdiyini, yalnız pul məsələsində köməyə ehtiyacı olduğunu göstərmişlər. {p.init:gen} və {wit.surname:gen} dedikləri bu nəticəni [təkzib etmir|dəyişmir], {cousin.init:gen} hərəkətlərindən ayrıca iddia verilə bilər.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 216–218, 220, 335-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. {d.birthdot} təvəllüdlü {d.full} fəaliyyət qabiliyyəti olmayan hesab edilsin. Qətnamə qanuni qüvvəyə mindikdən sonra qəyyum təyin edilməsi üçün onun surəti qəyyumluq və himayə orqanına göndərilsin.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:gen} fəaliyyət qabiliyyəti olmayan hesab edilməsi barədə ərizəsi rədd edilsin.',
    ],
  },
};

/** Family cases. */
export const SEALED_FAMILY_LAW: readonly Family[] = [ADULT_SON, BROTHER];
