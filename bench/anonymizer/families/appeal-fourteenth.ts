import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { behind, told } from './case-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, stays } from './name-endings.ts';

/** A widow, the grown children of a first marriage, the dead man, and who knew of his house. */
function heirs(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 66, maxAge: 84, house: true });
  const { surname, given } = dead.name;
  return {
    dead,
    p: person('p', { role: 'iddiaçı', sex: 'm', surname, father: given, minAge: 34, maxAge: 50 }),
    sister: person('sister', { role: 'iddiaçı', sex: 'f', father: given, minAge: 30, maxAge: 48 }),
    d: person('d', { role: 'cavabdeh', sex: 'f', surname, minAge: 48, maxAge: 68 }),
    first: person('first', { sex: 'f', minAge: 60, maxAge: 78 }),
    child: person('child', { sex: 'm', surname, father: given, minAge: 16, maxAge: 22 }),
    uncle: person('uncle', { sex: 'm', surname, father: dead.father, minAge: 60, maxAge: 80 }),
    neigh: person('neigh', { role: 'şahid', minAge: 45 }),
    friend: person('friend', { sex: 'm', minAge: 55 }),
    tenant: person('tenant', { sex: 'm', minAge: 25 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    notary2: person('notary2', { kind: 'keep', sex: 'm' }),
  };
}

function heritagePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    inherit: of.document('inherit', `${n(1)}-${n(4)}`, `V-${n(4)}`, `R № ${n(5)}`),
    file: of.document('file', `${n(3)}/${n(2)}`, `${n(4)}-m`, `${n(2)}-${n(4)}`),
    death: of.document('death', `AÖ № ${n(6)}`, `${n(7)}`, `ÖŞ ${n(6)}`),
    birth: of.document('birth', `AA № ${n(6)}`, `I-BK № ${n(6)}`, `${n(7)}`),
    wedding: of.document('wedding', `AN № ${n(6)}`, `${n(6)}`, `NK ${n(5)}`),
    proxy: of.document('proxy', `${n(5)}`, `E-${n(4)}`, `${n(1)}-${n(4)}`),
    order: of.document('order', `${n(6)}`, `VK ${n(5)}`),
    extract: of.document('extract', `MH-${n(6)}`, `ÇX № ${n(7)}`, `${n(8)}`),
    council: of.document('council', `${n(3)}`, `${n(2)}/${n(3)}`, `B-${n(3)}`),
    house: make.property('house'),
    plot: of.property('plot', `${n(8)}`, `${n(3)}0${n(8)}`, `${n(2)}-${n(5)}-${n(4)}`),
    car: make.plate('car'),
    deadjob: told(
      ...([make, 'workplace', 'dead', 'nom'] as const),
      ...([
        '2 nömrəli tikiş fabrikinin keçmiş direktoru',
        'rayon su-kanal idarəsinin baş mühəndisi',
      ] as const),
      ...(['“Zaman” qəzetinin fotomüxbiri', '134 nömrəli məktəbin riyaziyyat müəllimi'] as const),
    ),
    abroad: told(
      ...([make, 'place', 'p', 'loc'] as const),
      ...(['Yekaterinburqda', 'İzmirdə', 'Köln şəhərində', 'Minskdə', 'Aktauda'] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'dead', 'nom'] as const),
      ...(['ağciyər xərçəngi', 'qaraciyər sirrozu', 'beyin insultu', 'ürək çatışmazlığı'] as const),
    ),
    hospital: told(
      ...([make, 'workplace', 'hospital', 'loc'] as const),
      ...(['Mərkəzi Klinik Xəstəxanada', '4 saylı klinik xəstəxanada'] as const),
      'Respublika Müalicə-Diaqnostika Mərkəzində',
    ),
  };
}

/** Children of a first marriage against the widow who alone was given a certificate of inheritance. */
const INHERITANCE: Family = {
  key: 'fourteenth-inheritance-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Vərəsəlik hüququ',
  outcomes: { upheld: 3, changed: 2, quashed: 2 },
  cast: {
    office: {
      as: 'body',
      name: 'Dövlət notariat kontoru',
      role: 'üçüncü şəxs',
    },
  },
  facts: (make) => {
    const people = heirs(make);
    const passing = lifeDay(make, 'dead', 2, 3);
    const wedding = lifeDay(make, 'wedding', 18, 24);
    const divorce = lifeDay(make, 'divorce', 26, 31);
    const maiden = surnameFor(people.dead.name.surname, 'f');
    return {
      ...people,
      ...heritagePapers(make),
      passday: passing.day,
      passyear: passing.year,
      wedday: wedding.day,
      wedyear: wedding.year,
      divyear: divorce.year,
      maiden: make.mark(maiden, 'person', 'direct', 'sister'),
      deadform: behind(make, people.dead),
      dform: behind(make, people.d),
      code: stays(make, 'Mülki Məcəllənin 1159, 1243 və 1246-cı maddələrinə'),
      given: make.day(420, 520),
      claimed: make.day(200, 260),
      lodged: make.day(40, 66),
      value: make.money(42000, 160000, 500),
      duty: make.money(60, 180, 10),
      area: make.dice.int(64, 190),
      sotka: make.dice.int(4, 18),
    };
  },
  present:
    'iddiaçı {p.full:gen}, iddiaçıların nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}), cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} (order № {order}) iştirakı ilə,',
  subject:
    'iddiaçılar {p.full} və {sister.full:gen} cavabdeh {d.full:dat} qarşı, {office} üçüncü şəxs olmaqla, vərəsəlik şəhadətnaməsinin etibarsız hesab edilməsi və vərəsəlik hüququnun tanınması tələbinə dair {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayəti əsasında mülki işə',
  story: [
    'İddiaçılar {p.full} (FİN {p.fin}, {p.address}) və {sister.full} (FİN {sister.fin}, {sister.address}) {claimed} tarixdə məhkəməyə müraciət edərək göstərmişlər ki, ataları {dead.full} ({dead.birthdot} təvəllüdlü, {deadjob}) {passday} {passyear:loc} [vəfat etmişdir|{hospital} vəfat etmişdir] (ölüm haqqında şəhadətnamə {death}). [Ölümün səbəbi {ill} olmuşdur.|Mərhum {ill} səbəbindən uzun müddət yataqda qalmışdır.] Onun {area} kv.m yaşayış evi (reyestr nömrəsi {house}), {sotka} sot torpaq sahəsi (kadastr nömrəsi {plot}) və {car} nişanlı avtomobili qalmışdır.',
    'Mərhum {first.full} ilə nikahdan doğulmuş iki övladı olduğu halda, ikinci arvadı {d.full} {given} tarixdə notarius {notary.full:dat} ərizə verib, özünü və oğlu {child.full:acc} yeganə vərəsələr kimi göstərmiş, evin tamamına {inherit} nömrəli şəhadətnamə almışdır (vərəsəlik işi № {file}). {p.gs} həmin vaxt {abroad} işləyirdi, atasının ölümündən [xəbər tutsa da, sənədləşmədən xəbərsiz olub|bir aydan sonra xəbər tutub].',
    'İddiaçı {sister.gs} əlavə etmişdir ki, doğum haqqında şəhadətnaməsində ({birth}) soyadı {maiden} kimi yazılıb, ərə getdikdən sonra dəyişib; buna görə notariat onun qohumluğunu [sənədlərdən görə bilməzdi|aydınlaşdıra bilərdi, lakin sorğu verməyib]. Valideynlərin nikahı {divyear:loc} pozulub, {first.given} xanım uşaqları tək böyüdüb, ataları isə [onlara aliment ödəyib|onlarla əlaqəni kəsməyib].',
    'Cavabdeh {d.sg} ({d.birth} təvəllüdlü, FİN {d.fin}, {d.address}, tel. {d.phone}) iddianı qəbul etməyərək bildirmişdir ki, ərinin dediyinə görə, {p.given} və bacısı [vərəsəlikdən şifahi imtina ediblər|atalarından paylarını hələ sağlığında alıblar]. Mərhumla nikahı {wedday} {wedyear:loc} bağlanıb (şəhadətnamə {wedding}), evi birlikdə tikiblər, avtomobilin {d.account} hesabından ödənilmiş taksitləri var.',
    'Birinci instansiya məhkəməsində qonşu {neigh.full} ifadə verib ki, {p.given} atasının qırxında gəlmişdi, {uncle.gs} ilə birlikdə qəbir üstündə olub, ev barədə söhbət [getməyib|gedib, amma razılığa gəlməyiblər]. Mərhumun qardaşı {uncle.full} və dostu {friend.full} göstəriblər ki, {dead.given} kişi “evin yarısı uşaqlarındır” deyirdi. Evin bir otağını kirayələyən {tenant.full} {dead.surname:gen} vəfatından sonra haqqı [{d.given} xanıma|{child.given:dat}] verdiyini yazılı bildirib.',
    '[Bələdiyyənin|Ərazi nümayəndəliyinin] {council} nömrəli arayışında ev təsərrüfatının üzvləri arasında “{deadform}, {dform}” göstərilmişdir. Notarius {notary2.init} izahat vermişdir ki, {notary.init:gen} vərəsəlik işində başqa vərəsələrin olması barədə məlumat olmayıb. Reyestrdən {extract} nömrəli çıxarışa görə ev hazırda {d.init:gen} adınadır.',
    '{below:gen} (hakim {belowjudge.init}) {belowon} tarixli qətnaməsi ilə [iddia təmin edilmiş|iddia qismən təmin edilmiş], {inherit} nömrəli şəhadətnamə {p.surname:gen} və bacısının payları hissəsində etibarsız hesab edilmişdir. Evin dəyəri {value} hesablanmışdır.',
    'Cavabdehin vəkili {adv.init} {lodged} tarixli apellyasiya şikayətində göstərmişdir ki, iddiaçılar altı aylıq müddəti üzrsüz buraxıblar, {sister.surname:gen} doğum yazısı isə [atalığın tanınmasından sonra düzəldilib|sonradan bərpa edilib]. {agent.init} şikayətə etiraz edərək, {p.init:gen} atasının şəxsi əşyalarını və sənədlərini götürdüyünü, bununla mirası faktiki qəbul etdiyini qeyd etmişdir.',
  ],
  reasoning: [
    'Məhkəmə kollegiyası {code} əsaslanaraq qeyd edir ki, [mirası qəbul etmək üçün müraciət müddəti altı aydır|vərəsə mirasa faktiki sahiblik etdikdə onu qəbul etmiş sayılır]. Şəhadətnamə vərəsələrin dairəsi dəqiqləşdirilmədən verildikdə etibarsız sayıla bilər.',
    {
      p: '{neigh.init} və {uncle.init:gen} ifadələri {p.init:gen} mirası faktiki qəbul etdiyini sübut edir. {sister.init:gen} qohumluğu doğum haqqında yazı ilə təsdiqlənir, {first.init:gen} izahatı da bununla uyğundur. Qətnamə qanunidir.',
      only: ['upheld'],
    },
    {
      p: '{sister.init} altı aylıq müddətdə heç bir hərəkət etməmişdir, {friend.init:gen} ifadəsi də onun atasının evinə gəlmədiyini göstərir. Ona görə qətnamənin onun payına aid hissəsi dəyişdirilməli, {p.surname:gen} payı isə saxlanılmalıdır.',
      only: ['changed'],
    },
    {
      p: 'İddiaçıların mirası qəbul etdiyini göstərən yazılı sübut yoxdur; {uncle.surname:gen} və {friend.surname:gen} sözləri mərhumun niyyətini bildirir, vəsiyyətnamə sayıla bilməz. {p.gs} notariata müraciət etməmişdir. Belə halda {d.init:dat} verilmiş şəhadətnamə etibarlıdır.',
      only: ['quashed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 372, 382, 384–387 və 392-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      'Apellyasiya şikayəti təmin edilməsin, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin. Qətnamə dəyişdirilsin: {p.full:gen} {house} reyestr nömrəli evin 1/4 payına vərəsəlik hüququ tanınsın, {sister.full:gen} tələbi rədd edilsin. {d.full:abl} {p.full:gen} xeyrinə {duty} dövlət rüsumu tutulsun.',
    ],
    quashed: [
      'Qətnamə ləğv edilsin, {p.full} və {sister.full:gen} {d.full:dat} qarşı iddiası rədd edilsin. İddiaçılardan {duty} dövlət rüsumu tutulsun.',
    ],
  },
  note: 'cassation',
  traps: ['one-surname-for-five', 'maiden-name', 'initials-in-a-council-paper'],
};

/** A worker who fell, his kin, fellow workers, foremen and doctors. */
function siteCrew(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 25, maxAge: 55 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 24, maxAge: 52 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 22 }),
    crane: person('crane', { role: 'şahid', sex: 'm', minAge: 30 }),
    foreman: person('foreman', { sex: 'm', minAge: 36 }),
    director: person('director', { sex: 'm', minAge: 42 }),
    safety: person('safety', { sex: 'f', minAge: 27 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 35 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    agent: person('agent', { role: 'nümayəndə', minAge: 27 }),
    agent2: person('agent2', { role: 'nümayəndə', sex: 'f', minAge: 25 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function sitePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    contract: of.contract('contract', `ƏM-${n(4)}`, `${n(3)}/K-24`, `${n(4)}-${n(2)}`),
    policy: of.contract('policy', `BH ${n(7)}`, `${n(4)}/İQ-${n(3)}`),
    act: of.document('act', `${n(3)}/H-1`, `N-1 № ${n(4)}`, `${n(2)}-bh/${n(2)}`),
    history: of.document('history', `${n(5)}`, `${n(4)}/${n(2)}`, `X-${n(6)}`),
    tsek: of.document('tsek', `ƏL № ${n(6)}`, `${n(7)}`, `S-${n(5)}`),
    expertise: of.document('expertise', `${n(4)}`, `${n(3)}/TM`, `${n(2)}-${n(4)}`),
    order: of.document('order', `${n(6)}`, `VO-${n(4)}`, `${n(4)}/${n(2)}`),
    proxy: of.document('proxy', `${n(4)}-e`, `E ${n(5)}`, `${n(2)}/${n(4)}`),
    letter: of.document('letter', `02-${n(4)}`, `${n(3)}/${n(2)}-sg`, `G-${n(4)}`),
    social: of.document('social', `${n(13)}`),
    site: told(
      ...([make, 'place', 'site', 'loc'] as const),
      ...([
        'Ağ Şəhərdə tikilən 14 mərtəbəli binada',
        'Masazır kəndindəki şadlıq evinin tikintisində',
      ] as const),
      ...([
        '“Gülüstan” yaşayış kompleksinin ikinci blokunda',
        'Zığ şosesindəki anbarın damında',
      ] as const),
    ),
    ward: told(
      ...([make, 'workplace', 'ward', 'loc'] as const),
      ...([
        '3 saylı Klinik Xəstəxanada',
        'Təcili Tibbi Yardım Xəstəxanasında',
        'Neftçilər Xəstəxanasında',
      ] as const),
    ),
    harm: told(
      ...([make, 'sensitive', 'p', 'nom'] as const),
      ...([
        'bel fəqərəsinin kompression sınığı',
        'sağ biləyin sınığı',
        'topuq sümüklərinin sınığı',
      ] as const),
      'kəllə-beyin travması',
    ),
    disability: told(
      ...([make, 'sensitive', 'p', 'nom'] as const),
      ...(['II qrup əlillik', 'III qrup əlillik'] as const),
    ),
  };
}

/** An accident on a building site; employer and insurer appeal against the sums awarded. */
const WORK_INJURY: Family = {
  key: 'fourteenth-work-injury-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - İstehsalatda bədbəxt hadisə',
  outcomes: { upheld: 3, changed: 3, quashed: 1 },
  cast: {
    d: { as: 'company', trade: 'build', role: 'cavabdeh' },
    ins: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
  },
  facts: (make) => {
    const people = siteCrew(make);
    return {
      ...people,
      ...sitePapers(make),
      pform: behind(make, people.p),
      fform: behind(make, people.foreman),
      code: stays(make, 'Əmək Məcəlləsinin 207, 211 və 239-cu maddələrinə'),
      hired: make.day(900, 1400),
      on: make.day(480, 620),
      lodged: make.day(40, 66),
      heard: make.day(10, 30),
      wage: make.money(450, 980, 10),
      harmsum: make.money(6000, 22000, 100),
      moral: make.money(2000, 8000, 500),
      less: make.money(3000, 5500, 100),
      job: make.dice.pick(['dəmirbağlayan', 'montajçı', 'fasad ustası', 'elektrik quraşdırıcısı']),
      height: make.dice.int(4, 14),
      share: make.dice.pick([10, 20, 30]),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {order}), cavabdehin nümayəndəsi {agent.full:gen}, üçüncü şəxsin nümayəndəsi {agent2.full:gen} (etibarnamə № {proxy}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {ins.full} olmaqla, istehsalatda bədbəxt hadisə nəticəsində sağlamlığa dəymiş zərərin ödənilməsi tələbinə dair {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən cavabdehin verdiyi apellyasiya şikayəti əsasında mülki işə',
  story: [
    'İddiaçı {p.full} ({p.birth} təvəllüdlü, FİN {p.fin}, {p.address}, telefonu {p.phone}) {hired} tarixdən {d:loc} (VÖEN {d.voen}) {job} işləmiş, {contract} nömrəli əmək müqaviləsinə əsasən aylıq əmək haqqı {wage} olmuşdur. Məcburi sosial sığorta nömrəsi {social}.',
    '{on:loc} {site} {height} metr hündürlükdə işlədiyi zaman [taxta iskelə aşmış|taxta döşəmə sınmış|təhlükəsizlik kəməri açılmış], o, yerə yıxılmış, {harm} almışdır. Onu ilk {mate.full} qaldırmış, kranın sürücüsü {crane.full} təcili yardım çağırmışdır. {p.surname} həmin gün {ward} yatırılmış, cərrah {surgeon.full} onu əməliyyat etmişdir (xəstəlik tarixi № {history}).',
    'Hadisə barədə tərtib edilmiş {act} nömrəli aktda “{pform} təlimat keçib, sahə rəisi {fform} işin təhlükəsizliyinə nəzarət edib” yazılmışdır. Dövlət Əmək Müfəttişliyinin müfəttişi {inspector.init} isə {letter} nömrəli cavabında göstərmişdir ki, işçiyə kəmər [verilməyib|ölçüsünə uyğun verilməyib]. Tibbi-sosial komissiyanın qərarı ({tsek}) ilə iddiaçıya {disability} təyin edilmişdir.',
    'İddiaçı {harmsum} maddi və {moral} mənəvi zərərin ödənilməsini istəmişdir. [Onun sözlərinə görə,|İclasda dedi ki,] iki azyaşlı övladı var, həyat yoldaşı {wife.full} ona qulluq etmək üçün işdən çıxıb, dərman pulu {p.account} hesabına yığılan yardımdan ödənilir. Vəsait {ins.full:gen} {policy} nömrəli şəhadətnaməsi üzrə [verilməyib|tam verilməyib].',
    'Şahid {mate.full} göstərmişdir ki, {p.given} ilə yanaşı işləyirdi, [sahə rəisi {foreman.full} tələsdirirdi|kəmərləri {foreman.full} anbardan verməmişdi], brigadada dörd nəfər kəmərsiz idi. {crane.sg} bildirmişdir ki, yıxılmanı kabinadan görüb, {foreman.given} ona “susarsan” deyib. Məsul şəxs, əməyin mühafizəsi mühəndisi {safety.full} təlimat jurnalını [{director.init:gen} göstərişi ilə sonradan doldurduğunu etiraf edib|özü doldursa da, {p.surname:gen} imza atdığını görmədiyini deyib].',
    'Cavabdehin direktoru {director.full} etirazında yazmışdır ki, {p.given} qaydaları kobud pozub, kəməri özü açıb. {surgeon.init} müalicə tarixçəsini təsdiq etmiş, məhkəmə-tibbi ekspert {expert.full:gen} {expertise} nömrəli rəyi zərərin hadisə ilə əlaqəsini göstərmişdir.',
    '{below:gen} (hakim {belowjudge.init}) {belowon} tarixli qətnaməsi ilə iddia [təmin edilmiş|qismən təmin edilmiş], {d:abl} {harmsum} maddi və {moral} mənəvi zərər tutulmuşdur. Məhkəmə {safety.init:gen} izahatına və {mate.init:gen} ifadəsinə istinad etmişdir.',
    'Cavabdehin nümayəndəsi {agent.full} {lodged} tarixli şikayətində qeyd edir ki, {foreman.init:gen} izahatı məhkəmədə oxunmayıb, {wife.init:gen} işdən çıxması zərərə daxil edilməməlidir, sığortaçının üzərinə düşən hissə düzgün hesablanmayıb. {agent2.init} [sığorta ödənişinin tərəflərin razılığı ilə başa çatdığını bildirdi|ödənişin artıq {p.account} hesabına köçürüldüyünü dedi]. Vəkil {adv.init} {heard} tarixli iclasda şikayətə etiraz etdi.',
  ],
  reasoning: [
    'Məhkəmə kollegiyası {code} istinad edərək qeyd edir ki, [işəgötürən işçiyə sağlam və təhlükəsiz əmək şəraiti yaratmağa borcludur|təhlükəsizlik vasitələri ilə təminat işəgötürənin vəzifəsidir]. İşçinin təqsiri sübut edilmədikdə zərər tam ödənilir.',
    {
      p: '{mate.init} və {crane.init:gen} ifadələri bir-birini tamamlayır, {safety.init:gen} sonradan doldurduğu jurnal [{foreman.init:gen} sözlərinə üstünlük vermir|əmək şəraitini təsdiqləmir]. Şikayətin dəlilləri əsassızdır.',
      only: ['upheld'],
    },
    {
      p: 'Lakin {crane.surname:gen} ifadəsindən görünür ki, {p.given} kəməri verildiyi halda açmışdır. İşçinin təqsiri {share} faiz sayıldığından tutulan məbləğ {less} azaldılmalıdır. {director.init:gen} bununla bağlı dəlili qismən əsaslıdır.',
      only: ['changed'],
    },
    {
      p: 'Kollegiya hesab edir ki, zərərin {ins.full:gen} tərəfindən ödənilməsi araşdırılmamışdır. {agent2.init:gen} təqdim etdiyi çıxarışa görə {p.init:gen} hesabına ödəniş edilmişdir, təkrar tutulma yolverilməzdir.',
      only: ['quashed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 372, 384, 385, 386 və 392-ci maddələrini rəhbər tutan məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilməsin. {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə tutulan məbləğ {less} azaldılsın, qətnamə qalan hissədə saxlanılsın.',
    ],
    quashed: ['Qətnamə ləğv edilsin, {p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'cassation',
  traps: ['act-with-initials', 'workmates', 'disability'],
};

/** Appeals of the sealed set. */
export const FOURTEENTH_APPEAL: readonly Family[] = [INHERITANCE, WORK_INJURY];
