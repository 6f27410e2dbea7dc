import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import type { Company } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';

const COMMERCIAL_FRAME = {
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  note: 'commercial',
} as const satisfies Partial<Family>;

/** Those who were at the fire, those who welded before it, and those who lost goods. */
function firePeople(make: Make) {
  const person = castOf(make);
  return {
    insured: person('insured', { role: 'üçüncü şəxs', sex: 'm', minAge: 34, maxAge: 60 }),
    lawyer: person('lawyer', { role: 'nümayəndə', sex: 'f', minAge: 26 }),
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 38 }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 35 }),
    welder: person('welder', { sex: 'm', minAge: 24, maxAge: 40 }),
    helper: person('helper', { sex: 'm', minAge: 24, maxAge: 30 }),
    guard: person('guard', { sex: 'm', minAge: 52 }),
    seller: person('seller', { role: 'şahid', sex: 'f', minAge: 25 }),
    tailor: person('tailor', { sex: 'f', minAge: 30 }),
    owner: person('owner', { sex: 'm', minAge: 45 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    valuer: person('valuer', { kind: 'keep', sex: 'f' }),
  };
}

function firePapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  const year = make.adopted.slice(0, 4);
  return {
    policy: of.contract('policy', `ƏS-${n(6)}`, `${n(4)}/${n(5)}`, `EK ${n(7)}`),
    works: of.contract('works', `${n(2)}/T`, `P-${n(3)}/${year}`, `${n(3)}-${n(2)}`),
    warrant: of.document('warrant', `${n(4)}/E`, `V-${n(5)}`, `${n(6)}`),
    fireact: of.document('fireact', `${n(3)}`, `Y-${n(4)}`, `${n(2)}/${n(3)}-FHN`),
    refusal: of.document('refusal', `${n(6)}`, `${n(3)}-${n(4)}`, `RD-${n(4)}`),
    permit: of.document('permit', `OR-${n(3)}`, `${n(2)}/o`, `${n(4)}`),
    ticket: of.document('ticket', `QS ${n(5)}`, `${n(7)}`, `${n(3)}/${n(3)}`),
    opinion: of.document('opinion', `${n(5)}`, `YTE-${n(3)}/${year}`, `${n(4)}/${n(2)}`),
    report: of.document('report', `${n(4)}`, `Q-${n(5)}`, `${n(3)}/QR`),
    order: of.document('order', `${n(6)}`, `ÖT-${n(5)}`, `${n(8)}`),
    claim: of.document('claim', `${n(2)}-${n(4)}`, `S/${n(5)}`, `${n(3)}/sub`),
    waybill: of.document('waybill', `EQF ${n(8)}`, `${n(6)}-${n(2)}`, `QA${n(7)}`),
    invoen: make.mark(voenOf(dice, 2), 'voen', 'direct', 'insured'),
    iniban: make.mark(ibanOf(dice), 'account', 'direct', 'insured'),
    van: make.plate('van'),
    guardphone: of.phone('guardphone', `050-${n(3)}-${n(2)}-${n(2)}`, `(077) ${n(3)} ${n(4)}`),
    box: of.email('box', `hadise${n(2)}@sigorta.example`, `zerer.${n(3)}@poct.example`),
    extract: of.property('extract', `${n(12)}`, `${n(3)} ${n(9)}`),
    shop: of.place(
      'shop',
      '“Səliqə” parça mağazası',
      '“Körpəm” uşaq geyimləri mağazası',
      '“Usta” tikinti ləvazimatları dükanı',
      '“Gülzar” xalça salonu',
    ),
    site: make.mark(
      dice.pick([
        `Rəşid Behbudov küçəsi ${dice.int(3, 90)}`,
        `Atatürk prospekti, bina ${dice.int(10, 80)}`,
        `Bazar küçəsi, tikili ${dice.int(2, 30)}`,
        `Nəriman Nərimanov prospekti ${dice.int(5, 99)}A`,
      ]),
      ...(['address', 'direct', 'site'] as const),
    ),
  };
}

/** An insurer paid for a burnt shop and asks the money of those who welded next door. */
const SUBROGATION: Family = {
  ...COMMERCIAL_FRAME,
  key: 'thirteenth-shop-fire',
  category: 'Kommersiya mübahisələri - Sığorta ödənişinin subroqasiya qaydasında tutulması',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  cast: {
    p: { as: 'company', trade: 'insurer', role: 'iddiaçı' },
    d: { as: 'company', trade: 'build', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = firePeople(make);
    return {
      ...people,
      ...firePapers(make),
      burnt: make.day(300, 360),
      insuredon: make.day(420, 600),
      hired: make.day(370, 410),
      paidon: make.day(210, 250),
      claimed: make.day(120, 160),
      paid: make.money(18000, 96000, 10),
      part: make.money(7000, 16000, 10),
      hour: make.dice.pick(['14:20', '16:45', '11:10', '17:30']),
      article: stays(make, 'Mülki Məcəllənin 936-cı maddəsinə'),
      rules: stays(make, '“Yanğın təhlükəsizliyi haqqında” 313-IQ nömrəli Qanunun'),
    };
  },
  present:
    'iddiaçı {p.full:gen} nümayəndəsi {lawyer.full:gen} (etibarnamə № {warrant}), cavabdeh {d.full:gen} direktoru {director.full:gen}, onun vəkili {adv.full:gen} və üçüncü şəxs fərdi sahibkar {insured.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, müstəqil tələb irəli sürməyən üçüncü şəxs {insured.full} olmaqla, sığorta ödənişinin subroqasiya qaydasında tutulması tələbinə dair kommersiya işinə',
  story: [
    'İddiaçı {p} (VÖEN {p.voen}) [iddia ərizəsində bildirmişdir|məhkəməyə müraciətini onunla əsaslandırmışdır] ki, {insuredon:loc} fərdi sahibkar {insured.full} (VÖEN {invoen}, FİN {insured.fin}) ilə {policy} nömrəli əmlak sığortası müqaviləsi bağlamışdır. Müqaviləyə əsasən {place}, {site} ünvanındakı tikilidə (çıxarış № {extract}) yerləşən {shop} və oradakı mallar yanğından sığortalanmışdır. [Tikilinin sahibi {owner.full} olmuş, sığortalı həmin yeri ondan icarəyə götürmüşdür.|Yeri ona tikilinin sahibi {owner.full} icarəyə vermişdir.]',
    '{burnt:loc} saat {hour} radələrində mağazada yanğın baş vermişdir. Fövqəladə Hallar Nazirliyinin əməkdaşları tərəfindən tərtib edilmiş {fireact} nömrəli aktda [yanğının qonşu otaqda aparılan qaynaq işlərindən başladığı|alovun qaynaq qığılcımından yarandığı] göstərilmişdir. Həmin işləri {owner.init} ilə bağlanmış {hired} tarixli, {works} nömrəli podrat müqaviləsi əsasında {d} (VÖEN {d.voen}) aparırdı. Qaynaqçı {welder.full} iş başında olmuş, [ona fəhlə {helper.sg} kömək etmişdir|yanında fəhlə {helper.gs} olmuşdur].',
    'Sığorta hadisəsi {box} ünvanına göndərilmiş bildirişlə qeydə alınmış, qiymətləndirmə üzrə ekspert {valuer.full} {report} nömrəli hesabat tərtib etmiş, {paidon:loc} {order} nömrəli ödəniş tapşırığı ilə sığortalının {iniban} hesabına {paid} köçürülmüşdür. {claimed:loc} cavabdehə göndərilmiş {claim} nömrəli pretenziya təmin edilməmişdir.',
    'İddiaçının nümayəndəsi {lawyer.init} [iclasda|məhkəmə iclasında] iddianı müdafiə edərək izah etmişdir ki, zərərvuranın işçisi {welder.surname} odlu iş üçün ayrıca icazə almamış, yanğınsöndürmə vasitəsi saxlamamışdır. Məbləğin {p.account} hesabına köçürülməsi xahiş edilir.',
    'Cavabdehin direktoru {director.full} (əlaqə telefonu {director.phone}) iddianı qəbul etməmişdir. Onun izahatına görə, {welder.given} kvalifikasiyalı qaynaqçıdır (vəsiqə № {ticket}), odlu iş üçün {permit} nömrəli tapşırıq-icazəni işlər icraçısı {foreman.full} vermişdir. [Mağazanın elektrik xətti köhnə olmuş, {insured.surname} özü qızdırıcı saxlamışdır.|{owner.surname:gen} tikilisində naqillər dəyişdirilməmişdi, qızdırıcını isə {insured.given} qoşulu qoymuşdu.] Vəkil {adv.init} əlavə etmişdir ki, cinayət işinin başlanması rədd edilmiş (qərar № {refusal}), {welder.init:gen} təqsiri müəyyən edilməmişdir.',
    'Üçüncü şəxs {insured.sg} ({insured.address} ünvanında yaşayır, telefon {insured.phone}) izahat vermişdir ki, həmin gün mal gətirən {van} nömrə nişanlı mikroavtobusu boşaldırdı (elektron qaimə {waybill}), tüstünü ilk görən satıcı {seller.given} oldu. [Qızdırıcı saxlamamışdır.|Qızdırıcı barədə deyilənlər həqiqətə uyğun deyildir.] Yanaşı otaqda dərzi işləyən {tailor.full} də zərər çəkmiş, [lakin ödəniş ala bilməmişdir|ancaq sığortası olmamışdır].',
    'Şahid {seller.full} göstərmişdir ki, divarın o üzündə tavandan qığılcım töküldüyünü görüb {helper.given:acc} səsləmiş, o isə “indi qurtarırıq” demişdir. [Söndürücünü gözətçi {guard.full} gətirmiş, işləməmişdir.|Gözətçi {guard.full} söndürücünü açmağa çalışmış, bacarmamışdır.] Şahid {foreman.full} ifadəsində [tapşırıq-icazəni səhər imzaladığını, işə başlayanda obyektdə olmadığını|{welder.surname:gen} təlimat jurnalında imzasının olduğunu, özünün isə nahara getdiyini] bildirmişdir. Gözətçi {guard.surname} {guardphone} nömrəsinə edilən zəngə cavabında xəstə olduğundan iclasa gələ bilməyəcəyini demiş, [yazılı izahatında {seller.init:gen} sözlərini təsdiqləmişdir|{tailor.given} ilə birlikdə vedrə ilə su daşıdığını yazmışdır]. {welder.given} və {helper.given} hazırda [xaricdə işlədiklərindən|ölkədə olmadıqlarından] dindirilməmişlər.',
    {
      p: 'Tikilinin sahibi {owner.full} çağırışa əsasən gəlməmiş, telefonla verdiyi məlumatda ({owner.phone}) təmirin sifarişçisi olduğunu, qaynaq işlərindən isə xəbərsiz olduğunu bildirmişdir. {tailor.init} də ayrıca iddia verməyəcəyini yazmışdır.',
      chance: 0.5,
    },
    'Yanğın-texniki ekspertiza rəyinə ({opinion} nömrəli, ekspert {expert.full}) əsasən yanğının ocağı mağaza ilə təmir edilən otağın arakəsməsindədir, elektrik naqillərində qısaqapanma izi yoxdur.',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək qeyd edir ki, sığortaçı ödədiyi məbləğ həddində sığortalının zərərə görə məsul şəxsə qarşı tələb hüququnu əldə edir. {rules} tələblərinə görə isə odlu işlər yalnız yanğın təhlükəsizliyi tədbirləri görüldükdən sonra aparıla bilər.',
    {
      p: 'Ekspert {expert.init} yanğının ocağını dəqiq müəyyən etmiş, bu nəticə {seller.init:gen} ifadəsi ilə üst-üstə düşür. İcazəni verən {foreman.surname} işlərə nəzarət etməmişdir. İşçi {welder.init:gen} hərəkətinə görə məsuliyyəti onun işəgötürəni daşıyır.',
      only: ['granted'],
    },
    {
      p: 'Bununla yanaşı, qiymətləndirmə hesabatına {van} nişanlı mikroavtobusdan hələ boşaldılmamış mallar da daxil edilmişdir, halbuki {insured.init} onların zədələnmədiyini təsdiq etmişdir. {owner.sg} tərəfindən ödənilmiş hissə də çıxılmalıdır. Nəticədə tələb {part} həcmində əsaslıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən etdi ki, hadisə günü cavabdeh obyekti artıq təhvil vermiş, {welder.init} isə {owner.full} ilə şəxsi razılığa əsasən işləmişdir; bunu {foreman.init} və {helper.surname} təsdiq etmişlər. Cavabdehin zərərə görə məsul şəxs olduğu sübuta yetirilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 936, 1097, 1099, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: ['İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {paid} tutulsun.'],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {part} tutularaq {p.full:dat} ödənilsin, iddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['workers', 'third-person'],
};

/** A confectioner who sells under another's mark, her workers and the buyers of her cakes. */
function cakePeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 27, maxAge: 48 });
  return {
    d,
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 35 }),
    husband: person('husband', { sex: 'm', surname: d.name.surname, minAge: 30, maxAge: 52 }),
    cook: person('cook', { sex: 'f', minAge: 28, maxAge: 50 }),
    designer: person('designer', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 38 }),
    buyer: person('buyer', { role: 'şahid', sex: 'f', minAge: 25 }),
    angry: person('angry', { sex: 'f', minAge: 28 }),
    courier: person('courier', { sex: 'm', minAge: 24, maxAge: 32 }),
    landlord: person('landlord', { sex: 'm', minAge: 50 }),
    blogger: person('blogger', { sex: 'f', minAge: 24, maxAge: 34 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

/** The company that the mark belongs to. */
function bakeryOf(make: Make): Company {
  const name = make.dice.pick([
    'Bal Payı Şirniyyat',
    'Nar Çiçəyi Qənnadı',
    'Şəkərçörək Evi',
    'Al Xonça Qənnadı Fabriki',
  ]);
  return { ...make.company('p', 'work'), role: 'iddiaçı', name };
}

function cakePapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  return {
    mark: of.document('mark', `${n(4)} ${n(4)}`, `N ${n(8)}`, `M-${n(7)}`),
    warrant: of.document('warrant', `VO-${n(5)}`, `${n(3)}/${n(4)}`, `${n(6)}`),
    labour: of.contract('labour', `ƏM-${n(5)}`, `${n(4)}/k`, `${n(12)}`),
    protocol: of.document('protocol', `${n(4)}`, `2V-${n(4)}`, `${n(3)}/S`),
    check: of.document('check', `${n(8)}`, `F-${n(9)}`, `${n(5)}/${n(3)}`),
    letter: of.document('letter', `${n(2)}/${n(4)}`, `ƏM-${n(3)}/${n(2)}`, `${n(5)}`),
    opinion: of.document('opinion', `${n(5)}`, `ƏMH-${n(3)}`, `${n(4)}/oxş`),
    tax: of.document('tax', `${n(11)}`, `VX-${n(6)}`, `${n(4)}-${n(6)}`),
    lease: of.contract('lease', `${n(3)}/İC`, `K-${n(4)}`, `${n(2)}-${n(3)}`),
    order: of.contract('order', `${n(3)}/D`, `DZ-${n(3)}`, `${n(5)}`),
    dvoen: make.mark(voenOf(dice, 2), 'voen', 'direct', 'd'),
    page: of.network('page', `@sirin_evim_${n(3)}`, `insta.example/tort.sifaris${n(2)}`),
    blog: of.network('blog', `@dadli.gundelik${n(2)}`, `video.example/c/${n(6)}`),
    orders: of.phone('orders', `(055) ${n(3)} ${n(2)} ${n(2)}`, `+994 51 ${n(3)} ${n(2)} ${n(2)}`),
    scooter: of.plate('scooter', `10-MT-${n(3)}`, `99 ME ${n(3)}`),
    mailbox: of.email('mailbox', `tort${n(2)}@poct.example`, `sifaris.${n(3)}@poct.example`),
    kitchen: make.mark(
      dice.pick([
        `Cəfər Xəndan küçəsi ${dice.int(3, 80)}, mənzil ${dice.int(1, 60)}`,
        `Aslan küçəsi, ev ${dice.int(2, 70)}`,
        `Ləpə döngəsi ${dice.int(1, 30)}`,
        `Abbas Mirzə Şərifzadə küçəsi, bina ${dice.int(5, 200)}, blok ${dice.int(1, 4)}`,
      ]),
      ...(['address', 'direct', 'kitchen'] as const),
    ),
    feast: of.place(
      'feast',
      '“Nağıl” uşaq əyləncə mərkəzində',
      '“Qızıl Saray” şadlıq evində',
      '29 nömrəli uşaq bağçasında',
    ),
  };
}

/** The mark of a company on the boxes of a confectioner who bakes at home. */
const CAKE_MARK: Family = {
  ...COMMERCIAL_FRAME,
  key: 'thirteenth-cake-mark',
  category: 'Kommersiya mübahisələri - Əmtəə nişanına olan hüququn pozulması',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  cast: {
    agency: {
      as: 'body',
      name: 'Azərbaycan Respublikasının Əqli Mülkiyyət Agentliyi',
      role: 'maraqlı şəxs',
    },
  },
  facts: (make) => ({
    p: bakeryOf(make),
    ...cakePeople(make),
    ...cakePapers(make),
    registered: make.day(1100, 2200),
    leftwork: make.day(400, 520),
    bought: make.day(180, 220),
    warned: make.day(130, 170),
    ordered: make.day(370, 395),
    damage: make.money(6000, 20000, 500),
    part: make.money(1500, 4500, 100),
    price: make.money(35, 120, 5),
    article: stays(
      make,
      '“Əmtəə nişanları və coğrafi göstəricilər haqqında” 504-IQ nömrəli Qanunun',
    ),
  }),
  present:
    'iddiaçı {p.full:gen} direktoru {director.full:gen}, vəkil {adv.full:gen} (order № {warrant}), cavabdeh fərdi sahibkar {d.full:gen} iştirakı ilə, {agency:gen} nümayəndəsi gəlmədən',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı əmtəə nişanından istifadənin dayandırılması və zərərin ödənilməsi tələbi üzrə işə',
  story: [
    '[İddia ərizəsinə əsasən,|İddiadan göründüyü kimi,] {p} (VÖEN {p.voen}) {registered:loc} qeydə alınmış əmtəə nişanının (şəhadətnamə № {mark}) sahibidir və onunla şirniyyat məhsulları buraxır. Cavabdeh {d.full} (VÖEN {dvoen}) əvvəllər həmin müəssisədə {labour} nömrəli əmək müqaviləsi ilə çalışmış, {leftwork:loc} işdən çıxaraq sərbəst fəaliyyətə başlamışdır. İddiaçının direktoru {director.sg} müəyyən etmişdir ki, {d.given} xanım evdə hazırladığı tortları [həmin nişanın təsviri olan|eyni rəngli və eyni nişanlı] qutularda satır, {page} səhifəsində elan yerləşdirir.',
    '{bought:loc} müəssisənin tapşırığı ilə {buyer.full} [{orders} nömrəsinə zəng edərək tort sifariş etmişdir|{orders} nömrəsinə yazaraq bir tort sifariş vermişdir]. Sifarişi {scooter} nömrə nişanlı motosikletlə {courier.full} gətirmiş, {price} almış və {check} nömrəli çek vermişdir. Səhifənin məzmunu notarius {notary.full} tərəfindən {protocol} nömrəli protokolla təsbit edilmişdir. {warned:loc} {mailbox} ünvanına göndərilmiş xəbərdarlığa cavab verilməmişdir. İddiaçı nişandan istifadənin dayandırılmasını, qutuların məhv edilməsini və {damage} zərərin tutulmasını xahiş etmişdir.',
    'Direktor {director.full} iclasda əlavə etmişdir ki, [müştərilərdən|daimi alıcılardan] {angry.full} {feast} keçirilən ad günü üçün aldığı tortun xarab olmasından onlara şikayət etmişdir, halbuki tort cavabdehdən alınmışdır. {blogger.sg} adlı bloqer də {blog} kanalında məhsulu iddiaçının adı ilə təqdim etmişdir. Vəkil {adv.init} [zərərin məbləğini {p:gen} satışının azalması ilə əsaslandırmışdır|{blogger.surname:gen} videosuna minlərlə baxış olduğunu vurğulamışdır].',
    'Cavabdeh {d.sg} (FİN {d.fin}, {d.birthdot} təvəllüdlü, qeydiyyat ünvanı: {d.address}) iddianı tanımayaraq izah etmişdir ki, tortları {kitchen} ünvanında, {landlord.full:abl} {lease} nömrəli müqavilə ilə icarəyə götürdüyü sexdə hazırlayır, vergi uçotundadır (bildiriş № {tax}). Qutuların dizaynını {ordered:loc} {designer.full:dat} sifariş etmişdir (müqavilə № {order}), [nişanın başqasına məxsus olduğunu bilməmişdir|hazır şəkli internetdən götürmüşlər]. Səhifəni [əri|həyat yoldaşı] {husband.full} idarə edir. [Həmkarı {cook.given} bunu təsdiq edə bilər.|Köməkçisi {cook.sg} də həmin müəssisədən gəlmişdir.] [Cavabdehlə əlaqə {d.phone} nömrəsi ilə mümkündür.|Telefon nömrəsi {d.phone}, elektron poçtu {d.email}.]',
    'Şahid {designer.full} ifadə vermişdir ki, nümunə kimi köhnə qutunu ona {d.given} deyil, əri {husband.given} gətirmiş, “bir az dəyiş” demişdir; layihəni poçtla göndərmiş, pulu {husband.init:abl} almışdır. Şahid {buyer.full} göstərmişdir ki, [qutunu görəndə malın iddiaçıya məxsus olduğunu düşünmüş|sifarişi {d.given} adlı qadın qəbul etmiş], kuryer {courier.given} isə “eyni usta bişirir” demişdir. [{cook.full:gen} yazılı izahatından görünür ki, qutular əvvəllər də olub.|{cook.init} izahat verməkdən imtina etmişdir.] {landlord.surname} məhkəməyə məlumat vermişdir ki, sexdə [üç qadın|iki nəfər] işləyir, satışla {husband.surname} məşğul olur.',
    {
      p: 'Məhkəmə {blogger.full} ilə {blogger.email} ünvanı vasitəsilə əlaqə saxlamışdır. O cavab vermişdir ki, videonu çəkəndə tortun kim tərəfindən bişirildiyini soruşmamış, qutunu ona {d.surname} hədiyyə etmişdir.',
      chance: 0.45,
    },
    '{agency:gen} {letter} nömrəli cavabında nişanın qüvvədə olduğu bildirilmişdir. Əmtəə nişanları üzrə ekspert {expert.full} {opinion} nömrəli rəyində qutudakı təsvirin qeydə alınmış nişanla qarışdırılma dərəcəsində oxşar olduğu qənaətinə gəlmişdir. Müştəri {angry.init} [iclasa gəlməmiş, ərizə ilə kifayətlənmişdir|videobağlantı vasitəsilə şikayətini təsdiqləmişdir].',
  ],
  reasoning: [
    'Məhkəmə {article} müddəalarına istinad edərək göstərir ki, qeydə alınmış nişanın sahibi onunla eyni olan və ya qarışdırılma dərəcəsində oxşar nişandan icazəsiz istifadəni qadağan etmək hüququna malikdir.',
    {
      p: 'Cavabdeh əvvəlki iş yerindən nişanı tanıyırdı, buna görə onun “bilmirdim” etirazı inandırıcı deyildir. {designer.init:gen} ifadəsi və {buyer.init:gen} yoxlama alışı pozuntunu təsdiqləyir. {angry.surname:gen} şikayəti iddiaçının nüfuzuna zərər dəydiyini göstərir.',
      only: ['granted'],
    },
    {
      p: 'Nişandan istifadə sübuta yetirilsə də, satışın azalması ilə {d.init:gen} fəaliyyəti arasında birbaşa səbəbli əlaqə göstərilməmişdir; {blogger.init:gen} videosu da iddiadan sonra silinmişdir. Məhkəmə ödənişi {part} məbləğində ağlabatan sayır.',
      only: ['partly-granted'],
    },
    {
      p: 'Qutular {cook.sg} işə gələnə qədər çap edilmiş, onların satışı ilə cavabdeh deyil, ayrıca vergi ödəyicisi olan {husband.full} məşğul olmuşdur. {courier.init} də pulu ona verdiyini bildirmişdir. İddia aidiyyəti olmayan cavabdehə qarşı qaldırılmışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 21, 1097, Mülki Prosessual Məcəllənin 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:dat} {mark} nömrəli şəhadətnamə ilə qorunan nişandan istifadə etmək qadağan edilsin, {d.caps:abl} {p.full:gen} xeyrinə {damage} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full} nişandan istifadəni dayandırsın, qutuları məhv etsin və {p.full:dat} {part} ödəsin.',
      'İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['İddiaçı {p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['test-purchase', 'husband-behind'],
};

/** What a fire cost, and whose mark a cake bears. */
export const THIRTEENTH_COMMERCIAL: readonly Family[] = [SUBROGATION, CAKE_MARK];
