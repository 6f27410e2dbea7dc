import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { docketed, standing } from './docket-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** A nurse, those who hired her, and those who knew where her diploma came from. */
function staff(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'f' as const },
    ...{ minAge: 27, maxAge: 46 },
  });
  return {
    d,
    broker: person('broker', { sex: 'm', minAge: 35, maxAge: 60 }),
    hr: person('hr', { sex: 'f', minAge: 30 }),
    chief: person('chief', { sex: 'm', minAge: 42 }),
    colleague: person('colleague', { role: 'şahid', sex: 'f', minAge: 25 }),
    dean: person('dean', { sex: 'm', minAge: 45 }),
    son: person('son', { sex: 'm', minAge: 6, maxAge: 12 }),
    mother: person('mother', { sex: 'f', minAge: 55, maxAge: 74 }),
    def: person('def', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function diplomaPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(make.dice);
  return {
    order: of.document('order', n(6), `${n(4)}-VS`, `O-${n(5)}`),
    diploma: of.document('diploma', `AB-I № ${n(6)}`, `ATM № ${n(5)}`, `OB ${n(6)}`),
    supplement: of.document('supplement', `${n(6)}-ə`, n(7), `ƏV ${n(5)}`),
    reply: of.document('reply', `${n(2)}/14-${n(3)}`, `R-${n(4)}`, `0${n(1)}/${n(4)}`),
    finding: of.document('finding', n(5), `${n(4)}/XT`, `S-${n(4)}`),
    hired: of.document('hired', `${n(2)}-k`, `${n(3)}/ş`, `K-${n(3)}`),
    seized: of.document('seized', `${n(2)}/G-${n(2)}`, n(4), `GP-${n(3)}`),
    birthcert: of.document('birthcert', `AZ-İ № ${n(6)}`, `D-${n(7)}`),
    labour: of.contract('labour', `${n(2)}/${n(4)}`, `ƏM-${n(5)}`, `${n(6)}-m`),
    card: make.mark(
      make.dice.pick([card, card.replace(/(.{4})(?=.)/g, '$1 ')]),
      ...(['card', 'direct', 'broker'] as const),
    ),
    ad: of.network(
      'ad',
      `t.me/diplom_az${n(3)}`,
      `@senedler.${n(4)}`,
      `instagram.com/attestat${n(3)}`,
    ),
    line: of.phone(
      'broker',
      `055 ${n(3)} ${n(2)} ${n(2)}`,
      `+994702${n(6)}`,
      `(077) ${n(3)}-${n(4)}`,
    ),
    clinic: standing(
      of.workplace(
        'clinic',
        '“Sağlam Nəfəs” klinikasına',
        '3 saylı şəhər poliklinikasına',
        'Uşaq Bərpa Mərkəzinə',
        '“Həkim Evi” tibb mərkəzinə',
      ),
      'dat',
    ),
    college: standing(
      of.workplace(
        'college',
        'Gəncə Tibb Kollecinin',
        'Lənkəran Dövlət Humanitar Kollecinin',
        'Mingəçevir Tibb Kollecinin',
      ),
      'gen',
    ),
    cafe: standing(
      of.place(
        'cafe',
        '“Nərdivan” kafesində',
        '20 Yanvar metrosunun çıxışında',
        '“Tumurcuq” parkında',
      ),
      'loc',
    ),
    illness: of.sensitive(
      'illness',
      'mədə xorası xəstəliyi',
      'şəkərli diabet',
      'ürək çatışmazlığı',
      'bronxial astma',
    ),
  };
}

/** A nurse worked for years on a diploma that she had bought. */
const DIPLOMA: Family = {
  key: 'thirteenth-bought-diploma',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İdarəetmə qaydası əleyhinə cinayətlər - Saxta sənəddən istifadə etmə',
  outcomes: { convicted: 3, acquitted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = staff(make);
    const { d, broker, colleague, dean, mother, chief, hr } = people;
    return {
      ...people,
      ...diplomaPapers(make),
      dloud: docketed(make, d, 'loud'),
      dshort: docketed(make, d, 'short'),
      brokerfront: docketed(make, broker, 'front', 'abl'),
      deanapart: docketed(make, dean, 'apart'),
      withbroker: nameWith(make, broker, 'sg', 'with'),
      colleagueis: nameWith(make, colleague, 'sg', 'copula'),
      motherfront: docketed(make, mother, 'front'),
      chieffront: docketed(make, chief, 'front', 'dat'),
      hrshort: docketed(make, hr, 'short'),
      ministry: stays(make, 'Elm və Təhsil Nazirliyinin'),
      bought: make.day(1400, 2100),
      begun: make.day(1000, 1350),
      checked: make.day(130, 200),
      asked: make.day(100, 125),
      price: make.money(800, 3500, 100),
      fine: make.money(1000, 2500, 500),
      salary: make.money(410, 780, 10),
      graduates: make.dice.int(38, 96),
      term: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '6 (altı) ay']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecution} prokurorluğunun prokuror köməkçisi {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, onun müdafiəçisi vəkil {def.full:gen} (order № {order}) iştirakı ilə',
  subject:
    '{d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 320.2-ci maddəsi ilə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    '{dloud}, {d.birth:loc} anadan olmuş, [evli, himayəsində bir azyaşlı uşağı olan|boşanmış, bir uşaq anası], əvvəllər məhkum edilməmiş, {d.address} ünvanında [yaşayan|qeydiyyatda olan] (FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}), bilə-bilə saxta sənəddən istifadə etməkdə təqsirləndirilir.',
    'İttiham aktına görə, {d.surname} {bought:loc} {ad} səhifəsində elan yerləşdirmiş {broker.full} ilə tanış olmuş, [onunla {cafe} görüşüb|{cafe} onunla görüşərək] {price} müqabilində {college} adından tərtib edilmiş {diploma} nömrəli “tibb bacısı” ixtisası üzrə diplomu və onun {supplement} nömrəli əlavəsini əldə etmişdir. Pulun yarısı nağd verilmiş, yarısı {card} nömrəli karta köçürülmüşdür. {begun:loc} həmin diplomu {clinic} təqdim edərək {hired} nömrəli əmrlə işə götürülmüş, onunla {labour} nömrəli əmək müqaviləsi bağlanmış, aylıq əmək haqqı {salary} təyin edilmişdir.',
    '[Saxtakarlıq {checked:loc} keçirilmiş yoxlama zamanı üzə çıxmışdır.|{checked:loc} kadr sənədləri yoxlanılarkən saxtakarlıq aşkar olunmuşdur.] [Kadrlar üzrə inspektor|İnsan resursları üzrə menecer] {hr.full} əməkdaşların təhsil sənədlərini {ministry} elektron bazasında axtararkən təqsirləndirilən şəxsin adını tapmamış, bu barədə baş həkim {chief.full:dat} məruzə etmişdir. {asked:loc} göndərilən sorğuya kollecdən {reply} nömrəli məktubla cavab verilmişdir ki, həmin il məzun olmuş {graduates} nəfərin siyahısında {d.full:gen} adı yoxdur, bu seriyalı blank isə başqa məzuna – {dean.full:gen} imzası ilə verilmişdir.',
    '[Təqsirləndirilən şəxs {d.sg} özünü qismən təqsirli bilərək ifadə verdi|İstintaqda sərbəst ifadə verən {d.full} bildirdi] ki, orta məktəbdən sonra iki il qiyabi oxuduğunu zənn edib. {broker.given} adlı şəxs ona deyib ki, imtahana getməyə ehtiyac yoxdur, [“hər şeyi mən düzəldərəm”|qalanını özü həll edəcək]. Ondan {line} nömrəli telefonla xəbər tutub. Anası {mother.full} {illness} səbəbindən müalicə aldığı üçün işə ehtiyacı olub, oğlu {son.given} isə o vaxt hələ körpə idi (doğum şəhadətnaməsi {birthcert}). [Xəstələrə heç vaxt zərər vurmayıb.|Əməlindən peşmandır, cəzanın yüngül təyin edilməsini xahiş edir.]',
    'Şahid {hrshort} istintaqa verdiyi ifadəsini təkrar edərək bildirdi ki, sənədlər qəbul edilərkən əsli ilə tutuşdurulub, [möhür şübhə doğurmayıb|blank həqiqi görünüb]. Şahid {chief.full} göstərdi ki, {d.init:abl} şikayət olmayıb, [iynəni hamıdan yaxşı vururdu|palatada ona hörmət edirdilər].',
    '[Şahid {colleague.full} ifadə verdi ki, növbədə söhbət zamanı|Şahid qismində dindirilmiş {colleague.full} göstərdi ki, bir dəfə çay içərkən] {d.given} ona kollecdə bir gün də dərsə getmədiyini danışıb. O, bu sözü {chieffront} çatdırmayıb, çünki {d.given:gen} uşağına görə işsiz qalmasını istəməyib.',
    'Kollecin sabiq direktoru {deanapart} telefonla ({dean.phone}) dindirilmiş, imzanın ona məxsus olmadığını bildirmişdir. {motherfront} isə məhkəmə iclasında [qızının pulu qızıl sırğasını sataraq tapdığını söylədi|nəvəsinə özünün baxacağını, qızının həbs olunmamasını istədi].',
    'Ekspert {expert.full:gen} {finding} nömrəli rəyinə görə diplomun blankı lazer printerdə çap olunmuş, möhürün əksi isə rəngli surətçıxarma ilə köçürülmüşdür. Müstəntiq {investigator.init} diplomu {seized} nömrəli protokolla götürmüşdür. {broker.full} barəsində material ayrıca icraata ayrılmışdır, onun axtarışda olması səbəbindən {withbroker} üzləşdirmə keçirilməmişdir.',
  ],
  reasoning: [
    '[Cinayət Məcəlləsinin 320.2-ci maddəsində bilə-bilə saxta sənəddən istifadə etməyə görə məsuliyyət müəyyən edilmişdir.|Cinayət Məcəlləsinin 320.2-ci maddəsinin dispozisiyası sənədin saxta olduğunu şəxsin əvvəlcədən bilməsini tələb edir.]',
    {
      p: 'Məhkəmə müdafiənin “aldadılmışam” dəlilini qəbul etmir: {d.init} nə dərsə getmiş, nə imtahan vermişdir, diplomu {brokerfront} pulla almışdır. Bunu ilk dəfə eşidən {colleagueis} və onun qərəzli olduğuna dair məlumat yoxdur.',
      only: ['convicted'],
    },
    {
      p: 'Azyaşlı uşağının olması, iş yerindən müsbət xasiyyətnamə, {mother.sg:gen} xəstəliyi cəzanı yüngülləşdirən hallar sayılır. {d.surname:dat} cəmiyyətdən təcrid etmədən də cəza vermək mümkündür.',
      only: ['convicted'],
    },
    {
      p: 'Məhkəmə hesab edir ki, {d.surname:gen} sənədin saxta olduğunu bilməsi sübuta yetirilməmişdir. {broker.sg} dindirilməmiş, {colleague.init:gen} ifadəsi isə iki il sonra xatırlanan bir söhbətə əsaslanır. Şübhələr təqsirləndirilən şəxsin xeyrinə həll edilir.',
      only: ['acquitted'],
    },
  ],
  guided:
    'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 346, 347, 349-353-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 320.2-ci maddəsi ilə təqsirli bilinsin, [ona {fine} məbləğində cərimə cəzası təyin edilsin|ona {term} islah işləri cəzası təyin edilsin].',
      'Maddi sübut – {diploma} nömrəli diplom və {supplement} nömrəli əlavə cinayət işində saxlanılsın.',
      '{dshort} barəsində seçilmiş polisin nəzarəti altına vermə qətimkan tədbiri hökm qanuni qüvvəyə minənədək dəyişdirilmədən saxlanılsın.',
    ],
    acquitted: [
      '{d.full} Cinayət Məcəlləsinin 320.2-ci maddəsi ilə ittiham üzrə təqsiri sübuta yetirilmədiyindən bəraət alsın.',
      '{dshort} barəsində qətimkan tədbiri ləğv edilsin, {diploma} nömrəli diplom iş materiallarında saxlanılsın.',
    ],
  },
  traps: ['paper-numbers', 'phone-witness'],
};

/** Four who went for quails, and those who carried one of them to hospital. */
function hunters(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 28, maxAge: 56 });
  return {
    v,
    d: person('d', {
      role: 'təqsirləndirilən şəxs',
      sex: 'm',
      house: true,
      minAge: 30,
      maxAge: 62,
    }),
    host: person('host', { role: 'şahid', sex: 'm', minAge: 34 }),
    shepherd: person('shepherd', { sex: 'm', minAge: 45, maxAge: 70 }),
    wife: person('wife', { sex: 'f', surname: v.name.surname, minAge: 27, maxAge: 54 }),
    paramedic: person('paramedic', { sex: 'f', minAge: 26 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 36 }),
    cousin: person('cousin', { sex: 'm', minAge: 25, maxAge: 60 }),
    def: person('def', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
  };
}

function huntPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    order: of.document('order', n(5), `V/${n(4)}`, `№${n(6)}`),
    permit: of.document('permit', `OS-${n(5)}`, `A ${n(6)}`, `${n(4)}/silah`),
    ticket: of.document('ticket', `OB ${n(4)}`, `${n(5)}-ov`, n(6)),
    scene: of.document('scene', `HYB-${n(3)}`, `${n(2)}/${n(3)}`, n(5)),
    ballistic: of.document('ballistic', `B-${n(4)}`, `${n(4)}/bal`, `${n(2)}-${n(3)}`),
    medical: of.document('medical', `${n(3)}/TM`, `ZŞ-${n(4)}`, n(4)),
    history: of.document('history', n(5), `XT-${n(4)}`, `${n(3)}/${n(2)}`),
    receipt: of.document('receipt', `QB ${n(6)}`, n(7), `${n(4)}-q`),
    letter: of.document('letter', `${n(2)}-${n(4)}`, `ET/${n(3)}`),
    plate: make.plate('plate'),
    field: standing(
      of.place(
        'field',
        'Quruçay dərəsində',
        'Şorgöl adlanan qamışlıqda',
        'Taxtalı yaylağının ətəyində',
        'Bozdağ yamacında',
        'Kolanı kəndinin taxıl zəmisində',
      ),
      'loc',
    ),
    ward: standing(
      of.workplace(
        'ward',
        'Mərkəzi Klinik Xəstəxananın cərrahiyyə şöbəsinə',
        'Respublika Klinik Xəstəxanasının reanimasiyasına',
        'Kliniki Tibbi Mərkəzə',
      ),
      'dat',
    ),
    djob: of.workplace(
      'djob',
      'meşə təsərrüfatında traktorçu',
      '“Araz” su anbarında növbətçi mexanik',
      '2 saylı tam orta məktəbdə bədən tərbiyəsi müəllimi',
      'rayon elektrik şəbəkəsində montyor',
    ),
    wound: of.sensitive(
      'wound',
      'sağ böyrəyin qırma ilə zədələnməsi',
      'qarın boşluğuna keçən odlu silah yarası',
      'sol gözün görmə qabiliyyətinin itirilməsi',
      'döş qəfəsinin kor qırma yarası',
    ),
  };
}

/** A shot at quails that hit a friend. */
const HUNT: Family = {
  key: 'thirteenth-hunting-shot',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Həyat və sağlamlıq əleyhinə cinayətlər - Ehtiyatsızlıqdan sağlamlığa ağır zərər vurma',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = hunters(make);
    const { d, v, host, shepherd, cousin, surgeon } = people;
    const guest = foreigner(make, 'guest', [
      ['Zurab', 'Kvirikaşvili'],
      ['Ömer', 'Karaduman'],
      ['Aleksey', 'Truxin'],
      ['Rəhman', 'Şəmsizadeh'],
      ['Zeynudin', 'Qacıyev'],
    ]);
    return {
      ...people,
      ...huntPapers(make),
      guest: guest.full,
      guestgiven: guest.given,
      guestsur: guest.surname,
      vloud: docketed(make, v, 'loud', 'gen'),
      dshort: docketed(make, d, 'short'),
      dfront: docketed(make, d, 'front', 'gen'),
      hostfront: docketed(make, host, 'front'),
      shepherdapart: docketed(make, shepherd, 'apart'),
      home: standing(nameWith(make, host, 'given', 'gil-loc'), 'loc'),
      family: standing(nameWith(make, { ...v, key: 'family' }, 'surname', 'plural-gen'), 'gen'),
      cousinis: nameWith(make, cousin, 'gs', 'copula'),
      surgeonfront: docketed(make, surgeon, 'front'),
      onhunt: stays(make, '“Ovçuluq haqqında” Azərbaycan Respublikası Qanununun'),
      day: make.day(120, 260),
      paidday: make.day(40, 100),
      paid: make.money(2000, 9000, 500),
      hour: make.dice.int(6, 9),
      metres: make.dice.int(18, 60),
      pellets: make.dice.int(7, 34),
      term: make.dice.pick(['6 (altı) ay', '1 (bir) il', '1 (bir) il 3 (üç) ay']),
    };
  },
  present:
    'dövlət ittihamçısı – {prosecution} prokurorluğunun böyük köməkçisi {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, müdafiəçi {def.full:gen} (vəkil orderi {order}), zərərçəkmiş {v.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} (doğum tarixi {d.birthdot}) Cinayət Məcəlləsinin 131.2-ci maddəsi ilə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    'Məhkəmə istintaqı ilə müəyyən edildi ki, {d.full} ({djob}; FİN {d.fin}; {d.address}) {day:loc} səhər saat {hour} radələrində dostları {v.full}, {host.full} və qonaq {guest} ilə birlikdə {field} bildirçin ovuna çıxmışdır. [Qrup bir gün əvvəl {home} toplaşmış|Ovçular gecəni {home} keçirmiş], ora {plate} nömrə nişanlı “Niva” ilə gəlmişlər.',
    '{d.sg} təxminən {metres} metr aralıda ot tərpənişini görüb qoşalülə tüfəngdən bir dəfə atəş açmışdır. Kolluğun arxasında {v.given} əyilib ov itini çağırırmış; {pellets} qırma ona dəymişdir. Nəticədə {vloud} səhhətinə ağır zərər vurulmuş, onda {wound} aşkar edilmişdir.',
    'Təqsirləndirilən şəxs {d.init} təqsirini tam boynuna alaraq bildirdi ki, ov bileti ({ticket}) və silaha icazəsi ({permit}) var, otuz ildir ovlayır. Həmin səhər duman idi, [{v.given:gen} narıncı jileti yox idi|yoldaşlarını yanında bilirdi]. Atəşdən sonra qışqırıq eşidib, {guestgiven} ilə yaralını maşına qoyub {ward} çatdırıblar. Müalicə üçün {paidday:loc} ailəyə {paid} verib, qəbzi ({receipt}) təqdim edir.',
    'Zərərçəkmiş {v.init} ifadə verdi ki, {d.surname} onun uşaqlıq dostudur, şikayəti yoxdur, [barışıblar|üzrxahlığını qəbul edib]. Arvadı {wife.full} xəstəxanaya zəng vuranda telefon ({wife.phone}) sönülü idi, xəbəri qohumu {cousin.full:abl} alıb. [İndi yük qaldıra bilmir|Hələ də müalicəsi davam edir], {v.phone} nömrəsi ilə vaxtaşırı həkimlə danışır.',
    'Şahid {hostfront} göstərdi ki, qrupun növbə ilə atmaq barədə razılığı vardı, [lakin {d.given} onu gözləmədi|{d.given} isə quş qalxan kimi atəş açdı]. Şahid {guestsur} (tərcüməçi vasitəsilə) bildirdi ki, [atəş istiqamətində adam görünmürdü|özü həmin an maşının yanında idi]. Çoban {shepherd.full} isə qoyunları yaxında otardığını, əvvəlcə “ora vurma!” deyə səs gəldiyini, sonra tüfəng atıldığını söylədi. {shepherdapart} həmin səsin kimə aid olduğunu deyə bilmədi.',
    'Təcili yardım felçeri {paramedic.full} yaralını [yolda qarşılayıb qanaxmanı dayandırmışdır|körpünün başında qəbul edib ilkin yardım göstərmişdir]. Cərrah {surgeon.full} əməliyyat aparmış, xəstəlik tarixçəsinə ({history}) qırmaların çıxarıldığını yazmışdır; {surgeonfront} dindirilərkən bir neçəsinin toxumada qaldığını bildirdi.',
    'Hadisə yerinə baxış protokolu ({scene}; tərtib edən – əməliyyat müvəkkili {officer.init}), ballistik ekspertizanın {ballistic} nömrəli, tibbi ekspertizanın {medical} nömrəli rəyləri elan edildi. Ekspert {expert.full:gen} qənaətincə atəş təxminən {metres} metrdən, yerə paralel açılmışdır. [Rayon meşə idarəsinin|Ekologiya şöbəsinin] {letter} nömrəli məktubuna görə həmin ərazidə ov qadağan edilməmişdi.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {dfront} hərəkətində cinayət etinasızlığı vardır: {onhunt} tələblərinə görə ovçu hədəfi aydın görmədən atəş açmamalıdır.',
    'Müdafiəçi {def.init:gen} “hamı eyni qaydanı pozdu” dəlili əsassızdır: jiletin geyinilməməsi {v.surname:gen} ehtiyatsızlığı olsa da, ölçüsüz atəşə haqq qazandırmır. Hadisəni evdəkilərə [xəbər verən|çatdıran] {cousinis} və o, məhkəmədə heç bir maddi iddianın olmadığını təsdiq etdi.',
    'Cəzanı yüngülləşdirən hal kimi səmimi peşmanlıq, yaralıya dərhal yardım, {family} ailəsinə ödənilmiş {paid} nəzərə alınır. Ağırlaşdıran hal yoxdur.',
  ],
  guided:
    'Azərbaycan Respublikası Cinayət Məcəlləsinin 58, 59, 70, 131.2-ci, Cinayət-Prosessual Məcəlləsinin 346-353-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 131.2-ci maddəsi ilə təqsirli bilinsin, {term} müddətinə azadlığının məhdudlaşdırılması cəzası təyin edilsin, [Cinayət Məcəlləsinin 70-ci maddəsi tətbiq olunmaqla cəza şərti hesab edilsin|elektron nəzarət vasitəsi tətbiq edilsin].',
      '{dshort} silah saxlamaq icazəsindən ({permit}) məhrum edilsin, tüfəng müsadirə olunsun, {ticket} nömrəli ov bileti ləğv edilsin.',
    ],
  },
  traps: ['bird-name', 'foreign-guest'],
};

export const THIRTEENTH_CRIMINAL: readonly Family[] = [DIPLOMA, HUNT];
