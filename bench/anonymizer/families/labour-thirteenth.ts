import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Company } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { CIVIL_FRAME, fatherNamed, registered, shortly, spoken } from './spoken-names.ts';

/** A saleswoman, those who counted her shelves, and those who bought on credit. */
function shopPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 26, maxAge: 54 });
  return {
    d,
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 36 }),
    mate: person('mate', { role: 'şahid', sex: 'f', minAge: 25 }),
    counter: person('counter', { role: 'şahid', sex: 'm', minAge: 30 }),
    bookkeeper: person('bookkeeper', { sex: 'f', minAge: 30 }),
    storeman: person('storeman', { sex: 'm', minAge: 28 }),
    guard: person('guard', { sex: 'm', minAge: 48 }),
    husband: person('husband', { sex: 'm', surname: d.name.surname, minAge: 30, maxAge: 58 }),
    debtor1: person('debtor1', { sex: 'f', minAge: 30 }),
    debtor2: person('debtor2', { sex: 'm', minAge: 35 }),
    debtor3: person('debtor3', { sex: 'f', minAge: 50 }),
    debtor4: person('debtor4', { sex: 'm', minAge: 28 }),
    doctor: person('doctor', { sex: 'f', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

/** The company that owns the shop. */
function marketOf(make: Make): Company {
  const name = make.dice.pick([
    'Bol Səbət Market',
    'Küncdəki Ərzaq',
    'Hər Gün Ticarət',
    'Dolu Piştaxta',
    'Sarı Zənbil',
  ]);
  return { ...make.company('p', 'shop'), role: 'iddiaçı', name };
}

function shopPapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const year = make.adopted.slice(0, 4);
  return {
    contract: of.contract('contract', `${n(12)}`, `ƏM-${n(4)}`, `${n(3)}/k`),
    liability: of.contract('liability', `MM-${n(3)}`, `${n(2)}/tmm`, `${n(4)}`),
    order: of.document('order', `${n(2)}-K`, `${n(3)}/ə`, `Ə-${n(4)}`),
    list: of.document('list', `İS-${n(3)}`, `${n(2)}/inv`, `${n(5)}`),
    act: of.document('act', `${n(3)}`, `A/${n(4)}`, `K-${n(3)}`),
    warrant: of.document('warrant', `VO ${n(5)}`, `${n(6)}`, `${n(4)}-o`),
    sick: of.document('sick', `ƏV № ${n(7)}`, `${n(6)}`, `SV-${n(6)}`),
    opinion: of.document('opinion', `${n(5)}`, `MX-${n(3)}/${year}`, `${n(4)}/üh`),
    statement: of.document('statement', `${n(6)}`, `İz-${n(3)}`, `${n(2)}/${n(3)}`),
    transfer: of.document('transfer', `QT ${n(6)}`, `EQF${n(8)}`, `${n(3)}-${n(4)}`),
    camera: of.document('camera', `HDD-${n(4)}`, `${n(2)}-${n(4)}/v`, `SN${n(8)}`),
    ringer: of.phone('ringer', `070 ${n(3)} ${n(2)} ${n(2)}`, `+994 (99) ${n(3)}-${n(4)}`),
    van: make.plate('van'),
    shop: make.mark(
      dice.pick([
        `İnşaatçılar prospekti ${dice.int(4, 60)}`,
        `Süleyman Rüstəm küçəsi, bina ${dice.int(3, 80)}`,
        `Çəmən küçəsi, tikili ${dice.int(2, 40)}`,
        `Gəncə prospekti ${dice.int(11, 99)}B`,
      ]),
      ...(['address', 'direct', 'shop'] as const),
    ),
    nextjob: of.workplace(
      'nextjob',
      '“Ətirli Bağça” gül dükanında satıcı',
      '18 saylı körpələr evində aşpaz köməkçisi',
      'Şəhər Mərkəzi Poliklinikasında qeydiyyatçı',
      '“Duman” çayxanasında kassir',
    ),
    ill: of.sensitive(
      'ill',
      'hamiləliyin pozulması təhlükəsi',
      'ikitərəfli pnevmoniya',
      'onurğa yırtığı',
      'miqren tutmaları',
    ),
  };
}

type ShopPeople = ReturnType<typeof shopPeople>;

/** Pages of the credit book: a name as the saleswoman wrote it, a sum, perhaps a telephone. */
function creditBook(make: Make, { debtor1, debtor2, debtor3, debtor4 }: ShopPeople) {
  const when = () => make.dice.pick(['ayın axırı', 'təqaüd günü', 'iki hissəyə', 'bayrama qədər']);
  const phone = (key: string): Mark => {
    const n = (count: number) => digitsOf(make, count);
    const text = make.dice.pick([
      `050 ${n(3)} ${n(2)} ${n(2)}`,
      `055-${n(3)}-${n(4)}`,
      `(070) ${n(3)} ${n(2)} ${n(2)}`,
    ]);
    return make.mark(text, 'phone', 'direct', key);
  };
  return make.dice.shuffle([
    { who: shortly(make, debtor1), how: phone('debtor1'), sum: make.money(20, 90, 5) },
    { who: fatherNamed(make, debtor2), how: when(), sum: make.money(15, 140, 5) },
    { who: spoken(make, debtor3, debtor3.name.given), how: when(), sum: make.money(8, 40) },
    { who: shortly(make, debtor4), how: phone('debtor4'), sum: make.money(30, 210, 10) },
  ]);
}

/** Those who counted, as the act lists them. */
function commission(make: Make, { bookkeeper, storeman, counter }: ShopPeople) {
  return [
    { post: 'komissiyanın sədri, mühasib', who: registered(make, bookkeeper) },
    { post: 'üzv, baş anbarın anbardarı', who: registered(make, storeman) },
    { post: 'üzv, satış üzrə nəzarətçi', who: registered(make, counter) },
  ];
}

/** A shop asks its former saleswoman for what the count found missing; she shows her credit book. */
const SHORTAGE: Family = {
  ...CIVIL_FRAME,
  key: 'thirteenth-shop-shortage',
  category: 'Əmək hüquq münasibətləri - İşçinin tam maddi məsuliyyəti, əskikgəlmənin tutulması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 2 },
  facts: (make) => {
    const people = shopPeople(make);
    return {
      p: marketOf(make),
      ...people,
      ...shopPapers(make),
      credits: creditBook(make, people),
      members: commission(make, people),
      withguard: nameWith(make, people.guard, 'given', 'with'),
      hired: make.day(700, 1100),
      counted: make.day(190, 230),
      dismissed: make.day(170, 188),
      missing: make.money(2400, 9800, 10),
      part: make.money(700, 1900, 10),
      wage: make.money(400, 760, 10),
      article: stays(make, 'Əmək Məcəlləsinin 199-cu maddəsinə'),
      limit: stays(make, 'Əmək Məcəlləsinin 198-ci maddəsi'),
    };
  },
  present:
    'iddiaçı {p.full:gen} direktoru {director.full:gen}, cavabdeh {d.full:gen} və onun vəkili {adv.full:gen} (order № {warrant}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı əskikgəlmə məbləğinin tam maddi məsuliyyət qaydasında tutulması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p} (VÖEN {p.voen}) məhkəməyə müraciət edərək göstərmişdir ki,|{p.full} (VÖEN {p.voen}) iddia ərizəsində bildirmişdir ki,] cavabdeh {d.full} {hired} tarixdən {contract} nömrəli əmək müqaviləsi əsasında cəmiyyətin {place}, {shop} ünvanındakı mağazasında satıcı-kassir işləmiş, aylıq əməkhaqqı {wage} təşkil etmişdir. Onunla {liability} nömrəli tam maddi məsuliyyət haqqında müqavilə bağlanmışdır. {counted:loc} aparılmış inventarlaşma zamanı mağazada {missing} məbləğində mal əskik gəlmiş, nəticələr {list} nömrəli siyahıda və {act} nömrəli aktda əks olunmuşdur. Aktı imzalayan komissiya aşağıdakı tərkibdə olmuşdur:',
    { p: '– {post}: {who};', each: 'members' },
    '[{d.surname} ilə əmək müqaviləsinə|Cavabdehlə əmək müqaviləsinə] {dismissed:loc} {order} nömrəli əmrlə xitam verilmiş, əskik gələn məbləği ödəmək təklif edilsə də, o, bundan imtina etmişdir. İddiaçı {missing:gen} cavabdehdən tutularaq {p.account} hesabına köçürülməsini xahiş etmişdir.',
    'Direktor {director.full} məhkəmə iclasında iddianı müdafiə edərək bildirmişdir ki, açarlar yalnız {d.given} xanımda [və gözətçi {guard.sg:loc}|və növbə ilə {mate.sg:loc}] olmuşdur, müşahidə kamerasının yazısında ({camera} nömrəli daşıyıcı) cavabdehin əri {husband.full} axşam mağazadan qutu çıxarıb {van} nişanlı maşına qoyur.',
    'Cavabdeh {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, {d.address} ünvanında yaşayır, telefon {d.phone}, hazırda {nextjob} işləyir) iddianı tanımamışdır. O izah etmişdir ki, malların bir hissəsini [direktorun icazəsi ilə|{director.given} müəllimin bilgisi ilə] [sakinlərə|binanın sakinlərinə] nisyə vermiş, hamısını dəftərə yazmışdır. Ərinin apardığı qutuda köhnə qəzetlər olmuşdur. İnventarlaşmadan əvvəlki iki həftə “{ill}” diaqnozu ilə xəstə olmuş (əmək qabiliyyətini müvəqqəti itirmə vərəqi {sick}, həkim {doctor.full}), mağazada onu {mate.given} əvəz etmişdir. [Sayım aparılarkən onu çağırmamışlar.|Sayımdan sonra {bookkeeper.given} ona aktı imzalamağı təklif etmiş, o, imza atmamışdır.] Nisyə dəftərindən məhkəməyə təqdim edilmiş vərəqdə aşağıdakı qeydlər vardır:',
    { p: '– {who}, {how} – {sum};', each: 'credits' },
    {
      p: 'Direktorun sualına cavab olaraq cavabdeh bildirmişdir ki, {debtor2.sg} həmin mağazanın daimi müştərisidir, borcunu əvvəllər vaxtında qaytarmışdır; {debtor3.given} xalanın isə telefonu yoxdur, pulu onun qonşusu gətirir.',
      chance: 0.4,
    },
    'Vəkil {adv.init} çıxışında qeyd etmişdir ki, əskikgəlmənin səbəbi araşdırılmamış, mallar başqa işçinin sərəncamında olduğu dövr nəzərə alınmamışdır. [O, {storeman.surname:gen} imzaladığı {transfer} nömrəli qaimədə malın mağazaya az göndərildiyini göstərmişdir.|Vəkilin fikrincə, {transfer} nömrəli qaimə üzrə mal ümumiyyətlə mağazaya çatmamışdır, bunu {storeman.init} bilməlidir.]',
    'Şahid {mate.full} ifadə vermişdir ki, {d.surname:acc} iki həftə əvəz etmiş, növbəni akt olmadan təhvil almışdır; nisyə alanlardan {debtor1.given:acc} və {debtor2.sg:acc} tanıyır, onlar [borcu ona qaytarmışlar|pulu ayın axırında gətirirdilər]. Şahid {counter.full} göstərmişdir ki, sayımda iştirak etmiş, siyahını {bookkeeper.given} doldurmuş, cavabdeh gəlməmişdir; ona {ringer} nömrəsindən zəng edilmişdi. {guard.full:abl} alınmış {statement} nömrəli yazılı izahata görə, [gecələr mağazaya girən olmamışdır|bir dəfə {storeman.gs} axşam çağı mal aparmışdır]. Nisyə dəftərində adı olan {debtor4.full} və {debtor3.full} borclarının olduğunu təsdiq etmiş, {debtor2.init} isə [“hamısını vermişəm” demişdir|iclasa gəlməmişdir]. {husband.init:gen} sözlərinə görə, qutunu {withguard} birlikdə maşına yükləmişdir.',
    'Məhkəmə-mühasibat ekspertizasının (ekspert {expert.full}) {opinion} nömrəli rəyində [əskikgəlmənin məbləği təsdiq edilmiş, lakin onun yaranma dövrünü|mal qalığının düzgün hesablandığı, ancaq əskikliyin hansı növbədə yarandığını] müəyyən etməyin mümkün olmadığı göstərilmişdir.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək qeyd edir ki, işçi ilə işəgötürən arasında tam maddi məsuliyyət haqqında yazılı müqavilə bağlandıqda işçi ona etibar edilmiş qiymətlilərə görə vurduğu zərəri tam həcmdə ödəyir; zərərin miqdarını və işçinin təqsirini işəgötürən sübut etməlidir. {limit} isə məsuliyyətin ümumi həddini müəyyən edir.',
    {
      p: 'Cavabdeh xəstəlik vərəqi olan günlərdə də kassa açdığını inkar etməmişdir, {mate.init} isə malların ona təhvil verilmədiyini bildirmişdir. Nisyə satış qadağan olunduğundan {debtor4.surname} və başqalarının borcu işəgötürən üçün əhəmiyyət daşımır. {counter.init:gen} ifadəsi sayımın düzgün aparıldığını göstərir.',
      only: ['granted'],
    },
    {
      p: 'Əskikgəlmənin bir hissəsi {mate.init:gen} cavabdehi əvəz etdiyi dövrə düşür, həmin hissəyə görə {d.init} cavab verməməlidir. Nisyə dəftərində qeyd edilmiş və {debtor3.init:gen} də təsdiq etdiyi borclar isə cavabdehin öz təşəbbüsü ilə yaranmışdır. Məhkəmə bu hissəni {part} hesab edir.',
      only: ['partly-granted'],
    },
    {
      p: 'İnventarlaşma cavabdehin iştirakı olmadan aparılmış, {bookkeeper.init} tərəfindən doldurulmuş siyahıda onun imzası yoxdur. Açarların {guard.surname:loc} də olduğu müəyyən edilmişdir. {husband.sg} barəsində deyilənlər ehtimal xarakteri daşıyır. Belə şəraitdə cavabdehin təqsiri sübut olunmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Əmək Məcəlləsinin 191, 195, 198, 199, 201, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. Cavabdeh {d.full:abl} {p.full:gen} xeyrinə {missing} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} {part} tutularaq {p.full:dat} ödənilsin.',
      'İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası sübut olunmadığından rədd edilsin.'],
  },
  traps: ['credit-book', 'commission'],
};

/** What was missing from a shop. */
export const THIRTEENTH_LABOUR: readonly Family[] = [SHORTAGE];
