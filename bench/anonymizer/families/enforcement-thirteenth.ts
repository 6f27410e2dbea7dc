import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { dwelling, lettersOf, told } from './public-shapes.ts';

/** Who is to leave the flat, who bought it, and who knows how they live. */
function dwellers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'f', minAge: 56, maxAge: 66 });
  const c = person('c', { role: 'tələbkar', sex: 'm', minAge: 44, maxAge: 62 });
  const husband = person('husband', {
    ...({ sex: 'm', surname: d.name.surname } as const),
    ...{ minAge: 60, maxAge: 72 },
  });
  const son = person('son', {
    ...({ sex: 'm', surname: husband.name.surname, father: husband.name.given } as const),
    ...{ minAge: 36, maxAge: 42 },
  });
  return {
    ...{ d, c, husband, son },
    grand: person('grand', {
      ...({ surname: son.name.surname, father: son.name.given } as const),
      ...{ minAge: 13, maxAge: 16 },
    }),
    cson: person('cson', {
      ...({ sex: 'm', surname: c.name.surname, father: c.name.given } as const),
      ...{ minAge: 22, maxAge: 28 },
    }),
    sister: person('sister', { sex: 'f', father: d.father, minAge: 45, maxAge: 68 }),
    landlord: person('landlord', { minAge: 35 }),
    lodger: person('lodger', { sex: 'm', minAge: 25, maxAge: 45 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 45 }),
    doctor: person('doctor', { minAge: 33 }),
    teacher: person('teacher', { sex: 'f', minAge: 30 }),
    adv: person('adv', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function evictionFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    prop: make.property('flat'),
    writ: of.document('writ', `İV-${n(6)}`, `${n(3)}/${n(4)}`, `A № ${n(6)}`),
    docket: of.document('docket', `${n(2)}-${n(5)}/26`, `İ-${n(5)}`, `${n(6)}-11`),
    notice: of.document('notice', `${n(4)}`, `${n(2)}/${n(4)}-b`, `ÇX-${n(4)}`),
    warrant: of.document('warrant', `${n(6)}`, `VO ${n(5)}`),
    protocol: of.document('protocol', `${n(3)}/H`, `HP-${n(4)}`, `${n(5)}`),
    mortgage: of.contract('mortgage', `İP-${n(4)}/19`, `${n(2)}/${n(5)}`, `${n(6)}-İ`),
    disab: of.document('disab', `TSEK-${n(6)}`, `ƏL № ${n(7)}`, `${n(7)}`),
    medical: of.document('medical', `${n(5)}`, `X-${n(4)}/26`, `${n(3)}/${n(3)}`),
    letter: of.document('letter', `${n(3)}`, `01-${n(2)}/${n(3)}`, `M-${n(3)}`),
    lease: of.contract('lease', `KR-${n(3)}`, `${n(3)}/26`, `${n(5)}-k`),
    receipt: of.document('receipt', `${n(9)}`, `QB ${n(7)}`, `${n(4)}-${n(4)}`),
    act: of.document('act', `${n(2)}/a`, `A-${n(4)}`, `${n(4)}/26`),
    card: make.mark(cardOf(make.dice), 'card', 'direct', 'landcard'),
    landaddr: dwelling(
      make,
      'landlord',
      'Heydər Hüseynov küçəsi',
      'Qobustan küçəsi',
      '3-cü Dağüstü döngəsi',
    ),
    illness: of.sensitive(
      'illness',
      ...(['insult keçirdikdən sonra yaranmış iflic', 'ağciyər xərçəngi'] as const),
      ...['xroniki böyrək çatışmazlığı', 'Parkinson xəstəliyi', 'ikinci tip şəkərli diabet'],
    ),
    group: of.sensitive('group', 'birinci qrup əlillik'),
    hospital: of.workplace(
      'hospital',
      ...(['1 saylı Birləşmiş Şəhər Xəstəxanasında', '“Yeni Nəfəs” klinikasında'] as const),
      ...['Respublika Diaqnostika Mərkəzində', 'Milli Onkologiya Mərkəzində'],
    ),
    school: of.workplace(
      'school',
      ...(['47 nömrəli tam orta məktəbdə', 'Texniki-humanitar liseydə'] as const),
      ...['Ə.Cavad adına 203 nömrəli məktəbdə', '9 saylı məktəb-liseydə'],
    ),
    job: of.workplace(
      'job',
      ...(['Sankt-Peterburqda tikintidə qəlibçi', 'Bursada toxuculuq sexində ütücü'] as const),
      ...['Tümendə anbarda yükvuran', 'Antalyada oteldə bağban'],
    ),
  };
}

/** A sick man's wife asks to put off the eviction from a flat that was sold at an auction. */
const EVICTION: Family = {
  key: 'thirteenth-eviction-put-off',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcranın təxirə salınması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = dwellers(make);
    const { c, d, son, lodger, neighbour, sister } = people;
    const judged = make.day(190, 300);
    const [cg, cf] = lettersOf(c);
    return {
      ...people,
      ...evictionFile(make),
      sonwife: foreigner(make, 'sonwife', [
        ['Elif', 'Yıldırım'],
        ['Oksana', 'Dyatlova'],
        ['Zeynep', 'Karaca'],
        ['Alyona', 'Şubina'],
      ]).full,
      csur: told(make, c, `${c.name.surname} ${cg}.${cf}.`),
      sondat: told(make, son, `${son.father} oğlu ${son.name.given}`),
      sistergil: nameWith(make, sister, 'given', 'gil-loc'),
      lodgeris: nameWith(make, lodger, 'gs', 'copula'),
      dwith: nameWith(make, d, 'given', 'with'),
      neighbourcaps: told(make, neighbour, `${neighbour.name.given} ${neighbour.father} qızı`),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(90, 2400)}/${judged.iso.slice(0, 4)}`,
      ),
      code: stays(make, 'Mülki Prosessual Məcəllənin 231-ci maddəsinə'),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikasının Qanunu'),
      judged,
      asked: make.day(20, 34),
      evicton: make.day(8, 14),
      visit: make.day(36, 60),
      sold: make.day(420, 600),
      deposit: make.money(150, 500, 50),
      rent: make.money(300, 650, 10),
      years: make.dice.int(3, 7),
      months: make.dice.pick(['üç', 'dörd', 'beş']),
    };
  },
  present:
    'ərizəçi – borclu {d.full:gen}, onun vəkili {adv.init:gen} (order {warrant}), tələbkar {c.full:gen} və icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'borclu {d.full:gen} mənzildən çıxarılma barədə qətnamənin icrasının təxirə salınması haqqında ərizəsinə',
  story: [
    'Ərizədə [göstərilir|qeyd olunur] ki, {suit} nömrəli mülki iş üzrə {judged} tarixli qətnaməyə görə {d.full} ailəsi ilə birlikdə {d.address} ünvanında yerləşən mənzildən çıxarılmalıdır. {writ} nömrəli icra vərəqəsi əsasında {docket} nömrəli icraat başlanmış, icra məmuru {officer.init:gen} {notice} nömrəli bildirişi ilə çıxarılma {evicton:dat} təyin edilmiş, sonra ərizəyə baxılanadək saxlanılmışdır. Borclu {asked:loc} verdiyi ərizədə icranın [tədris ilinin sonunadək|altı ay müddətinə] təxirə salınmasını xahiş edir.',
    '[Mübahisə doğurmayan hallar. Mənzil|Tərəflər bunlarda razıdırlar. Mənzil] (daşınmaz əmlakın dövlət reyestrində qeydiyyat nömrəsi {prop}) borclunun oğlu {son.full:gen} götürdüyü kreditə görə ipoteka edilmiş, müqaviləni ({mortgage}) notarius {notary.init} təsdiqləmişdir. Ödənişlər dayandıqdan sonra mənzil {sold:loc} keçirilmiş hərracda satılmış, {protocol} nömrəli protokola əsasən qalib {c.full} olmuşdur. {son.given} {years} ildir ki, {job} işləyir; anasının dediyinə görə, orada {sonwife} ilə yenidən evlənmiş, evə pul göndərmir.',
    '[Məhkəmə iclasında {d.sg}|İclasda iştirak edən {d.sg}] ({d.birthdot} təvəllüdlü, FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, əlaqə telefonu {d.phone}) izah etdi ki, həyat yoldaşı {husband.full} {hospital} müalicə alır, diaqnozu {illness}, ona {group} müəyyən edilib (arayış {disab}). Müalicə həkimi {doctor.full} {medical} nömrəli çıxarışda xəstənin [yerindən tərpədilməsini məqsədəuyğun saymamışdır|daimi qulluğa ehtiyacı olduğunu yazmışdır]. Nəvəsi {grand.full} ({grand.birthdot} təvəllüdlü) {school} oxuyur və buraxılış imtahanına hazırlaşır. Sinif rəhbəri {teacher.gs} {letter} nömrəli məktubda uşağın məktəbini dəyişməyin ona ziyan vuracağını bildirib.',
    'Borclunun sözlərinə görə, o, evi boşaltmaqdan boyun qaçırmır. [{landlord.full}|{landlord.fullgs}] ilə {lease} nömrəli kirayə müqaviləsi bağlayıb, lakin {landaddr} ünvanındakı ev yalnız yayda azad olacaq; beh kimi {deposit} vəsaiti ev sahibinin {card} nömrəli kartına köçürüb, {receipt} nömrəli qəbz işdədir. Bacısı {sister.full:dat} də ağız açıb, amma {sistergil} onsuz da [altı nəfər|iki ailə] bir yerdə yaşayır.',
    'Tələbkar {csur} (FİN {c.fin}, yaşayış yeri: {c.address}, mobil nömrəsi {c.phone}) ərizənin əleyhinə çıxdı. O dedi: “Mən bu evi oğlum {cson.given} üçün almışam, nişanı olub, toyu gözləyirik. {husband.given:dat} ürəyim yanır, ancaq özüm də kirayədə qalıram, ayda {rent} verirəm”. Tələbkar əlavə etdi ki, {sondat} borcu bilərəkdən ödəməyib, anası isə mənzilə kirayəçi buraxıb, [həmin adam|kirayəçi] {lodgeris}.',
    'Tələbkarın [xahişi|vəsatəti] ilə dindirilən qonşu [{neighbour.full}|{neighbour.fullgs}] bildirdi ki, {dwith} iyirmi ildir bir blokda yaşayırlar. {lodger.full} doğrudan da orada [altı ay|bir qış] qalıb, amma kirayə üçün yox: {husband.given:acc} çarpayıdan qaldırmağa, həyətə çıxarmağa kömək edirdi, yazda köçüb getdi. {grand.given} dərsdən gələndə açarı ondan alır. {neighbourcaps} bunları tərəflərin hər ikisini tanıdığı üçün [tərəfsiz|olduğu kimi] danışdığını vurğuladı.',
    'İcra məmuru {officer.init} izahatında göstərdi ki, {visit:loc} ünvanda olub, {act} nömrəli akt tərtib edib: qapını {sister} açıb, içəridə xəstə çarpayısı, oksigen balonu, yığılmış qutular olub. Məmur məsələnin həllini məhkəmənin mülahizəsinə buraxdı. Vəkil {adv.init} isə tələbkarın hüququnun ləğv edilmədiyini, sadəcə qısa müddətə gözlədildiyini qeyd etdi.',
  ],
  reasoning: [
    '{code} görə qətnaməni çıxarmış məhkəmə tərəflərin əmlak vəziyyətini və digər halları nəzərə alaraq onun icrasını təxirə sala bilər. {law} da icranı çətinləşdirən hallar olduqda belə müraciəti nəzərdə tutur. Təxirəsalma müstəsna tədbirdir: o, tələbkarın qanuni qüvvəyə minmiş qərardan irəli gələn hüququnu mənasız etməməlidir.',
    {
      p: 'Tibbi sənədlər {husband:gen} vəziyyətini, məktəbin məktubu isə {grand:gen} imtahan ərəfəsində olduğunu təsdiq edir. {landlord.surname:gen} evinin boşalacağı vaxt bəllidir, beh verilmişdir. {neighbour:gen} ifadəsindən mənzilin kirayəyə verilmədiyi görünür. Bu şəraitdə gözləmə {c.surname:dat} ölçüsüz ağırlıq yaratmır.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmə {husband:gen} xəstəliyini nəzərə alır, lakin {c:gen} də kirayədə yaşadığını və hərracdan xeyli vaxt keçdiyini unutmur. {doctor.surname} köçürülməni qəti qadağan etməmiş, yalnız ehtiyatlı olmağı məsləhət görmüşdür. Ona görə istənilən müddət azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: '{d.surname} qətnamədən sonra köçmək üçün kifayət qədər vaxta malik olmuşdur. {landlord} ilə müqavilə yalnız bildirişdən sonra bağlanmış, {teacher.surname:gen} məktubu isə dərsin başqa ünvandan davam etdirilməsinə mane olan hal göstərmir. {lodger.surname} barədə mübahisənin bu məsələ üçün əhəmiyyəti yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263, 264-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      '{d.full:gen} ərizəsi təmin edilsin. {suit} nömrəli iş üzrə qətnamənin onun və ailə üzvlərinin mənzildən çıxarılmasına dair hissəsinin icrası altı ay müddətinə təxirə salınsın. Qərardadın surəti icra məmuruna və {c.full:dat} göndərilsin.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin: {d.full:gen} {d.address} ünvanındakı mənzildən çıxarılması {months} ay təxirə salınsın, ərizənin qalan hissəsi rədd edilsin.',
    ],
    dismissed: [
      '{d.full:gen} icranın təxirə salınması barədə ərizəsi rədd edilsin. {docket} nömrəli icraat davam etdirilsin, bu barədə {c.full:dat} məlumat verilsin.',
    ],
  },
  traps: ['health', 'gil', 'father-first'],
};

/** Who lost the writ, who paid a part of the debt, and through whose hands the letters went. */
function letterBearers(make: Make) {
  const person = castOf(make);
  const c = person('c', { role: 'tələbkar', sex: 'f', minAge: 38, maxAge: 60 });
  const d = person('d', { role: 'borclu', sex: 'm', house: true, minAge: 34, maxAge: 58 });
  return {
    ...{ c, d },
    daughter: person('daughter', { role: 'nümayəndə', sex: 'f', minAge: 24, maxAge: 30 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 32, maxAge: 52 }),
    partner: person('partner', { sex: 'm', minAge: 30 }),
    namesake: person('namesake', { sex: 'f', surname: c.name.surname, minAge: 28 }),
    postwoman: person('postwoman', { sex: 'f', minAge: 30 }),
    ledger: person('ledger', { minAge: 30 }),
    mason: person('mason', { sex: 'm', minAge: 35 }),
    guard: person('guard', { sex: 'm', minAge: 50 }),
    officer: person('officer', { kind: 'keep' }),
    former: person('former', { kind: 'keep', sex: 'm' }),
    head: person('head', { kind: 'keep', sex: 'm' }),
  };
}

function writFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    writ: of.document('writ', `${n(6)}`, `İV ${n(3)}-${n(4)}`, `AA-${n(5)}`),
    docket: of.document('docket', `${n(4)}/21`, `İC-${n(4)}-${n(2)}`, `20/${n(5)}`),
    inquiry: of.document('inquiry', `${n(3)}/26`, `S-${n(5)}`, `4-${n(2)}/${n(3)}`),
    reply: of.document('reply', `${n(2)}-${n(4)}/ç`, `İ-${n(3)}/26`, `${n(5)}`),
    tracking: of.document('tracking', `RR ${n(9)} AZ`, `RA${n(9)}AZ`),
    postreply: of.document('postreply', `10/${n(4)}`, `AP-${n(5)}`, `${n(4)}-09`),
    lossact: of.document('lossact', `${n(2)}`, `İA-${n(3)}`, `${n(3)}-i`),
    employer: of.document('employer', `${n(3)}-k`, `Ə/${n(4)}`, `17/${n(3)}`),
    proxy: of.document('proxy', `${n(4)}-e`, `2E-${n(4)}`, `${n(7)}`),
    debt: of.contract('debt', `${n(2)}/${n(3)}`, `PD-${n(4)}`, `${n(4)}-p`),
    slip: of.document('slip', `${n(10)}`, `T-${n(7)}`, `${n(6)}/k`),
    card: make.mark(
      `${cardOf(make.dice).slice(0, 4)} **** **** ${n(4)}`,
      'card',
      'direct',
      'ccard',
    ),
    line: of.phone(
      'line',
      `051 ${n(3)} ${n(2)} ${n(2)}`,
      `+99455 ${n(7)}`,
      `(077) ${n(3)}-${n(4)}`,
    ),
    mail: of.email('mail', `qapi.pencere${n(2)}@poct.example`, `usta-${n(3)}@mail.example`),
    shed: of.place(
      'shed',
      ...(['Köhnə Günəşli yolundakı', 'Dəmiryol keçidinin yanındakı'] as const),
      ...['Un dəyirmanının arxasındakı', 'Sabirabad yolunun üstündəki'],
    ),
    job: of.workplace(
      'job',
      ...(['“Çevik Dülgər” sexində ağac ustası', '“Aran Qapı” müəssisəsində qəlibçi'] as const),
      ...['“Nur Pəncərə” emalatxanasında şüşə kəsən', '“Park Servis” bağ təsərrüfatında dülgər'],
    ),
    office: of.workplace(
      'office',
      ...(['14 nömrəli poçt şöbəsinin', '“Mərkəz-2” poçt şöbəsinin'] as const),
      ...['Qəsəbə poçt şöbəsinin', '32 saylı rabitə qovşağının'],
    ),
  };
}

/** A writ was lost in the post; the creditor asks for a duplicate and a new term. */
const LOST_WRIT: Family = {
  key: 'thirteenth-lost-writ',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İcra vərəqəsinin dublikatının verilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = letterBearers(make);
    const { c, d, daughter, postwoman, namesake, mason, guard, partner, wife } = people;
    const judged = make.day(1250, 1700);
    const [dg, df] = lettersOf(d);
    return {
      ...people,
      ...writFile(make),
      dsign: told(make, d, `${d.name.surname} ${dg}.${df}.`),
      cshort: told(make, c, `${c.name.surname} ${c.name.given.slice(0, 1)}.`),
      dledger: told(make, d, `${d.name.surname} ${d.name.given} ${d.father}`),
      daughterbrief: told(
        make,
        daughter,
        `${daughter.name.given.slice(0, 1)}. ${daughter.name.surname}`,
      ),
      postis: nameWith(make, postwoman, 'gs', 'copula'),
      namesakegil: nameWith(make, namesake, 'given', 'gil-gen'),
      masonwith: nameWith(make, mason, 'gs', 'with'),
      guardis: nameWith(make, guard, 'given', 'copula'),
      partners: nameWith(make, partner, 'surname', 'plural'),
      wifefather: told(make, wife, `${wife.father} qızı ${wife.name.given}`),
      suit: stays(
        make,
        `2(0${make.dice.int(10, 99)})-${make.dice.int(90, 2400)}/${judged.iso.slice(0, 4)}`,
      ),
      code: stays(make, 'Mülki Prosessual Məcəllənin 238-ci maddəsinə'),
      law: stays(make, '“İcra haqqında” Qanunun 16-cı maddəsində'),
      judged,
      sent: make.day(1000, 1200),
      asked: make.day(24, 44),
      learnt: make.day(60, 120),
      paidon: make.day(700, 900),
      sum: make.money(2400, 9800, 50),
      paid: make.money(200, 900, 50),
    };
  },
  present:
    'tələbkarın nümayəndəsi {daughter.full:gen} (etibarnamə {proxy}), borclu {d.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'tələbkar {c.full:gen} icra vərəqəsinin dublikatının verilməsi və onun icraya təqdim edilməsi üçün buraxılmış müddətin bərpası haqqında ərizəsinə',
  story: [
    '{suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə {d.full:abl} {c.full:gen} xeyrinə {sum} tutulmuşdur. Borc {debt} nömrəli podrat müqaviləsindən yaranmışdı: {d.given} qapı-pəncərə düzəltmək üçün qabaqcadan pul almış, işi görməmişdi. Qətnamə qanuni qüvvəyə mindikdən sonra tələbkara {writ} nömrəli icra vərəqəsi verilmişdir.',
    'Tələbkar {asked:loc} verdiyi ərizədə göstərir ki, vərəqə {sent:loc} icraata qəbul olunmuş ({docket}), o vaxtkı icra məmuru {former.init} borclunun köçdüyünü müəyyən edib vərəqəni sifarişli məktubla ({tracking}) başqa rayonun icra şöbəsinə yollamışdır. Məktub isə ünvana çatmayıb. {c.given} bundan yalnız {learnt:loc}, {inquiry} nömrəli sorğusuna şöbənin rəisi {head.init:gen} imzaladığı {reply} saylı cavab gələndən sonra xəbər tutub.',
    'Nümayəndə {daughter.sg} [dedi|izah etdi] ki, anası ({c.full}, {c.birthdot} təvəllüdlü, FİN {c.fin}, {c.address} ünvanında yaşayır, telefonu {c.phone}) bu illər ərzində [beş dəfə|dəfələrlə] icra şöbəsinə gedib, hər dəfə “vərəqə yoldadır” cavabını alıb. Bir dəfə {shed} anbara, borclunun iş yerinə getməli olublar, qapıçı, [səhv etmirsə|yadındadırsa], {guardis}, onları içəri buraxmayıb. {daughterbrief} poçtun {postreply} nömrəli məktubunu təqdim etdi: {office} məlumatına əsasən, göndərişi aparan {postis}, lakin alanın imzası əvəzinə “{namesake.given}” yazılıb.',
    '[Məhkəmə {namesake.full:acc} şahid kimi dinlədi.|Məhkəmənin çağırışı ilə {namesake.full} şahid kimi gəldi.] O bildirdi ki, tələbkarla qohum deyil, soyadları təsadüfən eynidir; məktubu səhvən almış, açmadan poçtalyona qaytarmışdır. Poçtalyon {postwoman.full} isə bunu xatırlamadığını, {namesakegil} həyətində çox vaxt itin bağlanmadığına görə zərfləri hasardan atdığını boynuna aldı. İcra şöbəsi vərəqənin itməsi barədə {lossact} nömrəli akt tərtib etmişdir.',
    'Borclu {d.sg} (FİN {d.fin}, ünvanı {d.address}, əlaqə nömrəsi {d.phone}) ərizəyə etiraz edərək dedi ki, borcun bir hissəsini çoxdan qaytarıb: {paidon:loc} {card} kartına {paid} köçürüb ({slip} nömrəli əməliyyat), üstəlik {masonwith} birlikdə tələbkarın eyvanını şüşələyib. Bu söhbətlər {line} nömrəsində və {mail} ünvanında qalıb. Ərizəçinin həmin vaxt ona göndərdiyi mesaj oxundu: “{d.given}, pulu gördüm, qalanını da gətir. {cshort}”. O, hazırda {job} çalışır, evin xərcini əsasən həyat yoldaşı {wife.full} çəkir.',
    'İşəgötürənin {employer} saylı arayışında (mühasib {ledger}) {dledger} adlı işçinin əməkhaqqı göstərilmişdir. Şahid [{mason.full}|{mason.fullgs}] eyvanda işlədiklərini təsdiqlədi, ancaq əvəzinin nə qədər olduğunu bilmir: “{d.surname:gen} şəriki {partner.full} idi, hesabı o aparırdı, {partners} isə [çoxdan|ötən il] Gürcüstana köçüb”. {wifefather} iclasa gəlməmiş, yazılı izahat da verməmişdir.',
    'İcra məmuru {officer.init} vərəqənin nə öz şöbəsində, nə də digər şöbədə olmadığını bildirdi. Qətnamənin icra edilməmiş hissəsi barədə hesablama aparılmamışdır; borclunun aldığı tələbnamənin arxasında “Tanış oldum, {dsign}” qeydi vardır.',
  ],
  reasoning: [
    '{code} görə icra vərəqəsi itirildikdə qətnaməni çıxarmış məhkəmə tələbkarın və ya icra məmurunun ərizəsi ilə onun dublikatını verə bilər. {law} isə icra sənədinin təqdim edilmə müddəti və onun üzrlü səbəbdən buraxıldıqda bərpası tənzimlənir.',
    {
      p: 'Poçtun və icra şöbəsinin sənədləri, {namesake} və {postwoman:gen} ifadələri göstərir ki, vərəqə tələbkarın təqsiri olmadan itmişdir. {c.surname} itki barədə öyrənən kimi məhkəməyə gəlmişdir. {d:gen} köçürməsi icra zamanı nəzərə alına bilər, dublikatın verilməsinə isə mane olmur.',
      only: ['granted'],
    },
    {
      p: 'Vərəqənin itməsi {officer:gen} izahatı ilə də təsdiq olunur. Bununla belə, {c} köçürməni almasını inkar etməmişdir; dublikat qalan məbləğə görə verilməlidir. {mason.surname:gen} ifadəsi eyvan işinin dəyərini göstərmədiyindən nəzərə alınmır.',
      only: ['partly-granted'],
    },
    {
      p: '{daughter} icra şöbəsinə müraciətlərin heç birini yazılı sənədlə sübut etməmişdir. Tələbkar vərəqənin taleyi ilə üç ildən artıq maraqlanmamış, {former:gen} yazdığı bildirişi isə hələ o vaxt almışdır. Müddətin buraxılması üçün üzrlü səbəb yoxdur, {namesake.surname} barədə mübahisə də bunu dəyişmir.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 134, 238, 263-cü maddələrinə əsasən məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. {c.full:dat} {suit} nömrəli iş üzrə icra vərəqəsinin dublikatı verilsin, onun icraya təqdim edilməsi müddəti bərpa olunsun. {writ} nömrəli icra vərəqəsi etibarsız sayılsın.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin: {c.full:dat} {d.full:abl} tutulmalı məbləğin {paid} çıxılmaqla qalan hissəsi üzrə icra vərəqəsinin dublikatı verilsin, müddət bərpa edilsin.',
    ],
    dismissed: [
      '{c.full:gen} ərizəsi təmin edilməsin. Qərardadın surəti {d.full:dat} və {daughter.full:dat} göndərilsin.',
    ],
  },
  traps: ['namesake', 'post', 'signature-note'],
};

/** Rulings on enforcement for the test alone. */
export const THIRTEENTH_ENFORCEMENT: readonly Family[] = [EVICTION, LOST_WRIT];
