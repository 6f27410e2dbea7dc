import type { Family, Make } from '#demo/family.ts';
import { makeBody } from '#demo/people.ts';
import { ofElsewhere } from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from './named-shapes.ts';

function staffCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 42, maxAge: 62 });
  const parent = person('parent', { role: 'şahid', minAge: 33, maxAge: 48 });
  return {
    p,
    parent,
    boy: person('boy', {
      ...(parent.sex === 'm' ? { father: parent.name.given } : {}),
      ...{ surname: parent.name.surname, sex: 'm' as const, minAge: 12, maxAge: 16 },
    }),
    girl: person('girl', { sex: 'f', minAge: 12, maxAge: 16 }),
    head: person('head', { minAge: 42 }),
    deputy: person('deputy', { sex: 'f', minAge: 36 }),
    union: person('union', { role: 'şahid', minAge: 38 }),
    mate: person('mate', { role: 'şahid', sex: 'f', minAge: 28 }),
    fresh: ofElsewhere(make, person('fresh', { minAge: 23, maxAge: 35 }), [
      undefined,
      undefined,
      ['Şixraqimova', 'Təranə', 'Camaldinovna'],
      ['Laptiyeva', 'Oksana', 'Genriyevna'],
      ['Mqeladze', 'Tamar'],
    ]),
    ward: person('ward', { sex: 'f', minAge: 64, maxAge: 82 }),
    driver: person('driver', { sex: 'm', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function staffPapers(make: Make) {
  const of = shapesOf(make);
  return {
    contract: of.contract('contract', 'ƏM-###|##/&|###-m|0#-##'),
    reprimand: of.paper('reprimand', '##-i|İ-##/&|1##|##/t|A-##'),
    moved: of.paper('moved', '##-k|2##|K-###/&|##/y'),
    complaint: of.paper('complaint', '####-@|VM-###|##/&-ş|###'),
    asked: of.paper('asked', '##|İZ-##|3##/#'),
    minutes: of.paper('minutes', '#|0#|PŞ-##|##/&'),
    journal: of.paper('journal', '###|J-##|##/#'),
    reply: of.paper('reply', '##-##/####|DƏM-###|&/###-e'),
    order: of.paper('order', '######|@@-####|OR-####'),
    proxy: of.paper('proxy', '##|E-##/&|1-###'),
    diploma: of.paper('diploma', 'B-@ ######|AB-I ######|@@ № ####'),
    letter: of.paper('letter', '##/#|İH-###|####|&-##'),
    cert: of.paper('cert', 'AA-######|SV-####|№ ####'),
    clip: of.network(
      'clip',
      'tiktok.example/~sinif###|youtu.example/@@##@###|t.example/mekteb/####',
    ),
    chat: of.phone('parent', '(050) ###-##-##|+994 51 ### ## ##|070#######|(099) ### ## ##'),
    mail: of.email('p', 'muellim###~poct.example|ders.####~mektub.example'),
    home: of.address(
      'p',
      'Nəriman Nərimanov küç., ev %|Həsən Əliyev küçəsi %, mənzil %|2-ci Bulaq küçəsi, ev %|Cəfər Cabbarlı küç. %, m. %',
    ),
    school: of.work(
      'school',
      '3 saylı şəhər tam orta məktəbində|N.Tusi adına liseydə|Yeniyol kənd tam orta məktəbində|220 nömrəli məktəb-liseydə|Çaykənd ümumi orta məktəbində',
      'loc',
    ),
    other: of.work(
      'other',
      'Qaratəpə kənd əsas məktəbinə|17 saylı axşam məktəbinə|rayonun ən ucqar ibtidai məktəbinə|“Günəş” internat məktəbinə|41 nömrəli məktəbin filialına',
      'dat',
    ),
    village: of.place(
      'village',
      'Hacıalılar kəndində|Qapanlı qəsəbəsində|Orta Zəyzid kəndində|Nehrəm kəndində',
      'loc',
    ),
    ill: of.health(
      'ward',
      'hərəkət məhdudiyyəti|böyrək çatışmazlığı|qlaukoma|insultun ağır nəticələri|vərəm',
    ),
    own: of.health('p', 'varikoz genişlənməsi|səs tellərində düyün|onurğa yırtığı|bronxial astma'),
  };
}

/** A teacher attacks a reprimand for shouting at a pupil and the transfer to a far school that came after it. */
const TRANSFER: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-teacher-transfer',
  category: 'Əmək mübahisələri - İntizam tənbehinin ləğv edilməsi',
  outcomes: { granted: 4, 'partly-granted': 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const cast = staffCast(make);
    const { region } = make.court;
    const office =
      region === 'Bakı' ? 'Bakı Şəhəri üzrə Təhsil İdarəsi' : `${region} Rayon Təhsil Şöbəsi`;
    const title = ({ sex }: { sex: string }) => (sex === 'f' ? 'müəllimə' : 'müəllim');
    return {
      ...cast,
      ...staffPapers(make),
      ...waysOf(make, cast),
      c: makeBody('c', office, 'cavabdeh', { area: '', detail: '' }),
      title: title(cast.p),
      headtitle: title(cast.head),
      kin: make.dice.pick(['anası', 'qayınanası', 'xalası']),
      law: stays(make, 'Əmək Məcəlləsinin 186, 187 və 188-ci maddələrinə'),
      change: stays(make, 'Əmək Məcəlləsinin 59-cu maddəsi'),
      subject: make.dice.pick([
        'tarix',
        'biologiya',
        'Azərbaycan dili',
        'informatika',
        'həyat bilgisi',
      ]),
      grade: make.dice.pick(['7 “a”', '8 “b”', '9 “c”', '10 “a”']),
      event: make.day(180, 215),
      reprimanded: make.day(150, 172),
      movedon: make.day(120, 148),
      filed: make.day(70, 110),
      hours: make.dice.int(12, 24),
      km: make.dice.int(18, 57),
      years: make.dice.int(4, 17),
      moral: make.money(500, 4000, 100),
      lost: make.money(180, 900, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen} (order {order}), cavabdehin nümayəndəsi {agent.full:gen} ({proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    '{p.full:gen} {c:dat} qarşı intizam tənbehi və başqa məktəbə keçirilmə barədə əmrlərin ləğvi, əvvəlki iş yerinə bərpa tələbinə dair mülki işə',
  story: [
    '{p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, diplom {diploma}) {contract} nömrəli əmək müqaviləsi əsasında {years} ildir {school} {subject} fənnini tədris edir. {reprimanded} tarixli {reprimand} nömrəli əmrlə ona töhmət verilmiş, {movedon} tarixli {moved} nömrəli əmrlə isə {other} keçirilmişdir. Hər iki əmrin ləğvini, {lost} fərqin və {moral} mənəvi zərərin ödənilməsini istəyir.',
    'Əmrə {event:loc} {grade} sinfində baş vermiş hadisə səbəb olmuşdur. Şagird {boy.given} dərsdə telefonla video çəkib ({clip}), iddiaçı telefonu əlindən almış, səsini qaldırmışdır. [Videoda {girl.given} adlı şagirdin ağladığı da görünür.|Görüntünü sinif yoldaşı {girl.gs} başqalarına göndərib.] Uşağın valideyni {parent.full} həmin axşam {complaint} nömrəli şikayəti yazmışdır.',
    'İddiaçı izah etmişdir ki, {boy.given:acc} vurmayıb, yalnız “dərsə mane olma” deyib. Direktor {head.full} ondan {asked} nömrəli yazılı izahatı əmrdən iki gün sonra alıb. Keçirildiyi məktəb evindən ({home}) {km} km aralıdadır, səhər avtobusu olmadığından {driver.gs:gen} maşınına ayrıca pul verir. Onunla birlikdə {village} yaşayan {kin} {ward.full} ({ill}, arayış {cert}) qulluğa möhtacdır, özünün də {own} diaqnozu var. [Saatları {hours} saatdan yarıya enib.|Dərs yükü {hours} saat idi, indi yarısı qalıb.] Əmr {mail} ünvanına göndərilib.',
    'Cavabdehin nümayəndəsi {agent.init} iddianı qəbul etməmişdir. Onun sözlərinə görə, {p.given} {title} barəsində əvvəllər də söz-söhbət olub, direktor müavini {deputy.sg} dərs jurnalında ({journal}) buna dair qeyd aparıb. Başqa məktəbə keçirilmə cəza deyil, orada fənn müəllimi çatışmır; iddiaçının yerinə {fresh.sg} artıq işə başlayıb. Pedaqoji şuranın {minutes} nömrəli protokolu da [bunu təsdiqləyir|bu barədədir].',
    'Şahid {parent.full} bildirmişdir ki, oğlu {boy.given} evə titrəyə-titrəyə gəlib, {p.surname:acc} [bağışlamır|üzr istəməyə çağırıb]. {head.given} {headtitle} ilə danışanda ona “yerini dəyişərik” deyiblər. {chat} nömrəsindən yazdığı mesajlarda isə “{p.given} getməsə, uşağı götürəcəyəm” sözləri vardır.',
    'Həmkarlar ittifaqının sədri {union.full} şahid kimi demişdir ki, komitənin razılığı alınmayıb; {deputy_with} birlikdə protokola qol çəkməsi [ondan xahiş edilib|sonradan xahiş olunub], o imtina edib. Müəllim {mate.full} hadisə günü qonşu sinifdə olub, qışqırıq eşitməyib, {girl.given:acc} isə {p.given} sakitləşdirib. {mate.surname} əlavə edib ki, {head_one} bir ay qabaq iddiaçıdan [əlavə dərsi təmənnasız aparmağı|seçki günü növbədə durmağı] istəyib, {p.given} razılaşmayıb.',
    {
      p: 'Dövlət Əmək Müfəttişliyinin {reply} nömrəli cavabında izahatın əmrdən sonra alındığı [göstərilmişdir|qeyd edilmişdir]. Şagirdlərin valideynlərinin {letter} nömrəli birgə müraciətində {p_dot:gen} müdafiəsi üçün iyirmi imza vardır, onları {driver.given} kişinin həyat yoldaşı toplayıb.',
      chance: 0.75,
    },
  ],
  reasoning: [
    '{law} əsasən intizam tənbehi verilməzdən əvvəl işçidən yazılı izahat tələb olunmalı, tənbeh xətanın aşkar edildiyi gündən bir ay müddətində verilməli, eyni xətaya görə yalnız bir tənbeh tətbiq edilməlidir. {change:dat} görə başqa işə keçirmə yalnız işçinin razılığı ilə mümkündür.',
    {
      p: 'İzahat əmrdən sonra alınmış, {union.init:gen} dediyi kimi komitənin razılığı olmamışdır. {mate.init:gen} ifadəsi {parent.init:gen} dediklərinin dəqiqliyini şübhə altına alır. Keçirilmə faktiki olaraq ikinci cəzadır, {fresh.surname} ilə müqavilə bağlanması buna haqq qazandırmır.',
      only: ['granted'],
    },
    {
      p: '{boy.init:gen} dərsə mane olması müəllimin səs qaldırmasına haqq vermir, buna görə töhmət əsaslıdır. Lakin {p.init} keçirilməyə razılıq verməmişdir və {head.init:gen} əmri {change} ilə ziddiyyət təşkil edir. {deputy.surname:gen} qeydləri keçirilmənin zəruriliyini sübut etmir.',
      only: ['partly-granted'],
    },
    {
      p: 'Videogörüntü {parent.init:gen} şikayətini təsdiq edir, {p_last} tərəfindən imzalanmış ərizədə isə keçirilməyə etirazın olmadığı yazılıb. {union.surname:gen} izahatı sənədlə uyğun gəlmir, {mate.surname} hadisəni görməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 59, 186–188-ci, Mülki Prosessual Məcəllənin 216–218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {reprimand} və {moved} nömrəli əmrlər ləğv edilsin, {p.full} {school} əvvəlki vəzifəsinə bərpa edilsin, {c:abl} onun xeyrinə {lost} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {moved} nömrəli əmr ləğv edilsin, {p.full} {school} əvvəlki işinə qaytarılsın; töhmətin ləğvi və mənəvi zərər barədə tələblər rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c:dat} qarşı iddiası rədd edilsin.'],
  },
};

function siteCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 34, maxAge: 52 });
  const kid = { surname: p.name.surname, father: p.name.given };
  const engineer = person('engineer', { sex: 'm', minAge: 30, maxAge: 55 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 31, maxAge: 46 }),
    kid1: person('kid1', { ...kid, minAge: 4, maxAge: 7 }),
    kid2: person('kid2', { ...kid, minAge: 1, maxAge: 3 }),
    cousin: person('cousin', { sex: 'm', surname: p.name.surname, minAge: 24 }),
    engineer: ofElsewhere(make, engineer, [
      undefined,
      ['Karataş', 'Volkan'],
      ['Güneş', 'İlker'],
      ['Rıbak', 'Sergey', 'Aleksandroviç'],
      ['Rəzmcu', 'Hadi'],
    ]),
    brigade: person('brigade', { role: 'şahid', sex: 'm', minAge: 35 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 22, maxAge: 40 }),
    medic: person('medic', { minAge: 28 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 35 }),
    head: person('head', { sex: 'm', minAge: 40 }),
    store: person('store', { sex: 'f', minAge: 40 }),
    agent: person('agent', { role: 'nümayəndə' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function sitePapers(make: Make) {
  const of = shapesOf(make);
  return {
    contract: of.contract('contract', 'ƏM-##/&|###|0##/i|T-###'),
    policy: of.contract('policy', 'İS-#######|BH ######|0###-##/&'),
    act: of.paper('act', '#|0#/&|N1-##|##-b'),
    history: of.paper('history', '####|#####/&|XT ####|##-###'),
    loss: of.paper('loss', 'DSEİ-######|SE-####/&|##/#####|0######'),
    opinion: of.paper('opinion', '###|####-TT|##/&-###|M-###'),
    instruct: of.paper('instruct', '##|TT-#|J-##/&|3#'),
    probe: of.paper('probe', '##/####|X-###/&|&#######|####'),
    reply: of.paper('reply', '##-#/###|DSMF-####|1-##/&|Ç-####'),
    ssn: of.paper('p', '#############|### ### ### ####'),
    drugs: of.paper('drugs', '№ ######|KÇ-#####|000####'),
    order: of.paper('order', '@@-####|######|№ ####'),
    proxy: of.paper('proxy', '##|E-###/&|##-e'),
    pension: of.paper('pension', 'ƏL № ######|PV-#####|######-@'),
    plate: of.plate('cousin', '10-@@-###|20-@@-###|90 @@ ###|77@@###|55-@@-###'),
    call: of.phone('brigade', '(055) ### ## ##|+994 99 ###-##-##|0707######|(050) ###-##-##'),
    chat: of.phone('p', '(077) ###-##-##|051 ### ## ##|+99450#######'),
    site: of.place(
      'site',
      '“Ağ şəhər” ərazisində tikilən binada|Xırdalanda on iki mərtəbəli evin tikintisində|Novxanı yolundakı villa tikintisində|keçmiş yağ zavodunun yerindəki obyektdə|stadionun yanındakı mehmanxana tikintisində',
      'loc',
    ),
    home: of.address(
      'p',
      'Fəhlə qəsəbəsi, ev %|Mir Cəlal küç. %, mənzil %|Səadət küçəsi, yataqxana, otaq %|M.Müşfiq küçəsi, ev %',
    ),
    village: of.place(
      'village',
      'Aşağı Göycəli kəndində|Hamarlıq kəndində|Qarabucaq kəndində|Talıblı kəndində',
      'loc',
    ),
    hospital: of.work(
      'hospital',
      'Respublika Travmatologiya və Ortopediya Mərkəzində|3 saylı Klinik Xəstəxanada|şəhər təcili yardım xəstəxanasında|rayon mərkəzi xəstəxanasının cərrahiyyə şöbəsində',
      'loc',
    ),
    injury: of.health(
      'p',
      'bel fəqərəsinin kompression sınığı|sağ daban sümüyünün parçalanmış sınığı|çanaq sümüyünün sınığı və dalağın cırılması|qapalı kəllə-beyin travması|sol bazu sinirinin zədələnməsi',
    ),
    trade: of.work(
      'p',
      'fasad üzrə suvaqçı|armaturçu-betonçu|dam örtüyü ustası|qəlib quraşdıran dülgər|çöl işləri üzrə rəngsaz',
    ),
  };
}

/** A builder fell from a scaffold that nobody had fenced; he claims monthly payments from the firm, which says that he drank. */
const FALL: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-work-injury-builder',
  category: 'Əmək mübahisələri - Sağlamlığa vurulmuş zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
  cast: {
    c: { as: 'company', trade: 'build', role: 'cavabdeh' },
    ins: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
  },
  facts: (make) => {
    const cast = siteCast(make);
    const wed = lifeDay(make, 'wife', 8, 12);
    const nick = make.dice.pick(['Balaca', 'Pəncərə', 'Lənkəranlı']);
    return {
      ...cast,
      ...sitePapers(make),
      ...waysOf(make, cast),
      ...{ wedday: wed.day, wedyear: wed.year },
      nick: named(make, cast.mate, `${nick} ${cast.mate.name.given}`),
      law: stays(make, 'Mülki Məcəllənin 1121 və 1122-ci maddələrinə'),
      labour: stays(make, 'Əmək Məcəlləsinin 239 və 240-cı maddələri'),
      fell: make.day(380, 460),
      discharged: make.day(320, 345),
      filed: make.day(120, 200),
      floor: make.dice.pick(['ikinci', 'üçüncü', 'dördüncü']),
      metres: make.dice.int(5, 12),
      percent: make.dice.pick([30, 40, 50, 60, 70]),
      degree: make.dice.pick(['üçüncü', 'ikinci']),
      wage: make.money(600, 1500, 50),
      monthly: make.money(350, 800, 10),
      part: make.money(180, 340, 10),
      spent: make.money(400, 3100, 20),
      moral: make.money(3000, 20000, 500),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {advocate.full:gen} (order {order}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə, {ins:gen} nümayəndəsi gəlmədən',
  subject:
    '{p.full:gen} cavabdeh {c.full:dat} qarşı, üçüncü şəxs {ins.full:gen} iştirakı ilə istehsalatda bədbəxt hadisə nəticəsində sağlamlığa vurulmuş zərərin aylıq ödənclərlə ödənilməsi haqqında mülki işə',
  story: [
    'İddiaçı {p.full} ([{p.birth} təvəllüdlü|{p.idcard}], FİN {p.fin}, sosial sığorta nömrəsi {ssn}) bildirmişdir ki, {c:loc} {trade} işləyib. [Əmək müqaviləsi ({contract}) hadisədən sonra imzalanıb.|{contract} nömrəli müqavilədə əməkhaqqı az göstərilib.] Əslində ayda {wage} alırdı, pulu ona briqadir {brigade.full} zərfdə verirdi. {fell:loc} {site} {floor} yarusda işləyərkən iskelənin bərkidilməmiş taxtası aşıb, {metres} metr hündürlükdən yıxılıb.',
    'Hadisə yerinə həmkarı {mate.full} birinci çatıb. Təcili yardım gec gəldiyindən əmisi oğlu {cousin.given} onu {plate} nişanlı maşınla özü aparıb, zərərçəkən {hospital} yatırılıb. Həkim {surgeon.sg} diaqnoz qoyub: {injury} (xəstəlik tarixi {history}). {discharged:loc} evə yazılıb, dərmana {spent} xərcləyib (qəbz {drugs}). Sosial ekspert komissiyası {loss} nömrəli arayışla peşə əmək qabiliyyətinin {percent} faizini itirdiyini və {degree} qrup əlilliyi müəyyən edib, əlillik vəsiqəsi {pension}.',
    'İddiaçı {wedyear} {wedday} tarixində evlənib, həyat yoldaşı {wife.full} və iki uşağı – {kid1.given} və {kid2.given} ilə {home} ünvanında kirayədə qalır. [Evə çörək gətirən yalnız odur.|{wife.given} uşaqlara görə işləyə bilmir.] O, {monthly} aylıq ödənc, {spent} müalicə xərci, {moral} mənəvi zərər istəyir və pulun {p.account} hesabına köçürülməsini xahiş edir.',
    'Cavabdehin nümayəndəsi {agent.full} tələbi qəbul etməyib: iskeləni {engineer.gs} yoxlayıb qəbul etmişdi, təlimat jurnalında ({instruct}) {p_last} imzası vardır, kəmər anbardar {store.sg:abl} götürülmüşdü. {p.surname} kəməri taxmayıb, həmkarı {nick} ilə [nahar zamanı içki içib|səhərdən içkili olub]. Üstəlik, məsuliyyət {policy} nömrəli müqavilə ilə {ins:loc} sığortalanıb. [Direktor {head.full} xəstəxanaya meyvə də göndərib.|Direktor {head.full} müalicəyə kömək də təklif edib.]',
    'Şahid {mate.full} demişdir ki, kəmərlər anbarda qıfıllı idi, {store.given} xala açarı vermirdi; {engineer.surname} o gün obyektə gəlməmişdi. {p.given} ayıq idi, ikisi [bir qazan kartof yeyib|çay içib]. Briqadir {brigade.init} əvvəlcə şirkətin dediyini təkrar etmiş, sonra {call} nömrəsindən ona {head.given:gen} zəng etdiyini, “{p.given} özü yıxılıb de” dediyini boynuna almışdır.',
    {
      p: 'Təcili yardımın feldşeri {medic.full} yazılı izahatında spirt qoxusu hiss etmədiyini göstərmişdir. İddiaçının {chat} nömrəsindən {brigade.surname:dat} göndərdiyi “pulum çatmır” mesajlarına cavab verilməyib, {p_all:gen} {village} qalan valideynləri də [müalicə üçün inək satıblar|borc götürüblər].',
      chance: 0.75,
    },
    'Müfəttiş {inspector.full} {act} nömrəli N-1 formalı aktda iskelənin məhəccərsiz olduğunu yazıb, {probe} nömrəli material üzrə cinayət işi başlanmayıb. Sosial müdafiə fondunun {reply} nömrəli cavabında sığorta haqlarının yalnız hadisədən sonra ödənildiyi göstərilir. Məhkəmə-tibb eksperti {expert.full} {opinion} nömrəli rəyində xəsarətin hündürlükdən yıxılma ilə bağlı olduğunu təsdiqləyib.',
  ],
  reasoning: [
    '{law} əsasən vətəndaşın sağlamlığına zərər vurulduqda zərərçəkmişin itirdiyi qazanc, müalicə və qulluq xərcləri ödənilməlidir. {labour} işəgötürəni təhlükəsiz əmək şəraiti yaratmağa borclu edir; işçinin kobud ehtiyatsızlığı sübut olunduqda ödəncin miqdarı azaldıla bilər.',
    {
      p: '{mate.init} kəmərlərin verilmədiyini, {brigade.init} isə {head.init:gen} təzyiqini təsdiq edib. {medic.surname:gen} sözləri içki barədə iddianı rədd edir. {engineer.surname:gen} imzası olan qəbul sənədi məhkəməyə verilməyib, odur ki, bütün məsuliyyət {c:gen} üzərindədir.',
      only: ['granted'],
    },
    {
      p: 'Akt və {expert.init:gen} rəyi zərərin səbəbini göstərir, lakin {p.init} on il işləyən usta kimi kəmərsiz qalxmağın təhlükəsini bilməli idi. {store.surname:gen} açar verməməsi ağır işəgötürən təqsiridir. Bütün bunlar nəzərə alınmaqla aylıq ödənc {part} müəyyən edilir.',
      only: ['partly-granted'],
    },
    {
      p: '{p_last} əmək münasibətlərinin mövcud olduğunu sübut etməmişdir: müqavilə hadisədən sonrakı tarixdədir, {brigade.init:gen} ifadələri ziddiyyətlidir, {mate.surname} isə iddiaçının yaxın dostudur. {cousin.given} və {wife.given} hadisəni görməyiblər.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 1121-ci, Mülki Prosessual Məcəllənin 77, 88, 216–220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {c.full:abl} {p.full:gen} xeyrinə hər ay {monthly} ödənc, birdəfəlik {spent} müalicə xərci və {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {c.full:abl} {p.full:gen} xeyrinə hər ay {part} ödənc və {spent} müalicə xərci tutulsun, qalan tələblər rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c.full:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SIXTEENTH_LABOUR: readonly Family[] = [TRANSFER, FALL];
