import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { surnameFor } from '#demo/people.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { sometimesRare } from './obligation-marks.ts';

/** What every appeal in a civil case has in common. */
const FRAME = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  outcomes: { upheld: 3, changed: 3, quashed: 1 },
  note: 'cassation',
} as const satisfies Partial<Family>;

/** A mother, the father who finds the sum too high, their children, his new family and who knows his income. */
function parents(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 39, maxAge: 52 });
  const { surname, given } = d.name;
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 37, maxAge: 48 }),
    girl: person('girl', { sex: 'f', surname, father: given, minAge: 11, maxAge: 15 }),
    boy: person('boy', { sex: 'm', surname, father: given, minAge: 5, maxAge: 10 }),
    second: person('second', { sex: 'f', minAge: 26, maxAge: 38 }),
    baby: person('baby', { surname, father: given, minAge: 1, maxAge: 2 }),
    granny: person('granny', { sex: 'f', surname, minAge: 60, maxAge: 78 }),
    boss: person('boss', { sex: 'm', minAge: 38, maxAge: 62 }),
    clerkess: person('clerkess', { role: 'şahid', sex: 'f', minAge: 28, maxAge: 58 }),
    tutor: person('tutor', { sex: 'f', minAge: 24, maxAge: 52 }),
    landlord: person('landlord', { minAge: 40, maxAge: 70 }),
    doctor: person('doctor', { minAge: 32, maxAge: 64 }),
    adv: person('adv', { kind: 'keep' }),
    adv2: person('adv2', { kind: 'keep' }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'm' }),
  };
}

function alimonyPapers(make: Make) {
  const { paper, contract, plate } = fillersOf(make);
  return {
    order: paper('order', '######', 'SV-#####', '####/##'),
    order2: paper('order2', '######', 'VK ####', '##/#####'),
    split: paper('split', 'BN № ######', '######', 'NP № #####'),
    girlbirth: paper('girlbirth', 'AA № ######', 'I-SB № ######', '#######'),
    boybirth: paper('boybirth', 'AA № ######', 'I-YS № ######', '#######'),
    wage: paper('wage', '###', 'ƏH-###', '##/####'),
    tax: paper('tax', '####/v', '##-#####', 'V-####'),
    clinic: paper('clinic', '####', '###/E', 'X-#####'),
    writ: paper('writ', '####', 'İV-#####', '###/##'),
    rent: contract('rent', 'K-###/##', '##/###', 'İC-####'),
    credit: contract('credit', '####-K/##', 'KR ######', '##/#####'),
    card: make.mark(cardOf(make.dice), 'card', 'direct', 'p'),
    van: plate('van', '90-@@-###', '99-@@-###'),
  };
}

function alimonyPlaces(make: Make) {
  return {
    djob: told(
      ...([make, 'workplace', 'd', 'nom'] as const),
      ...(['“Altun Sünbül” un kombinatında laborant', 'Dəniz limanında doker'] as const),
      ...(['“İldırım” taksi parkında dispetçer', 'rayon rabitə qovşağında kabelçəkən'] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...(['“İncə” ətriyyat mağazasında satıcı', '17 saylı kitabxanada biblioqraf'] as const),
      ...(['“Ana və Uşaq” klinikasında sanitar', '110 nömrəli məktəbdə laborant'] as const),
    ),
    school: told(
      ...([make, 'workplace', 'girl', 'loc'] as const),
      ...(['29 nömrəli məktəbdə', 'Bülbül adına musiqi məktəbində', 'Rəqəmsal Liseydə'] as const),
    ),
    garden: told(
      ...([make, 'workplace', 'boy', 'dat'] as const),
      ...(['“Cücələrim” bağçasına', '64 saylı körpələr evi-uşaq bağçasına'] as const),
      'loqopedik uşaq bağçasına',
    ),
    ill: told(
      ...([make, 'sensitive', 'boy', 'nom'] as const),
      ...(['nitq ləngiməsi', 'allergik bronxit', 'çölyak xəstəliyi', 'skolioz'] as const),
    ),
    away: told(
      ...([make, 'place', 'd', 'loc'] as const),
      ...(['Tümendə', 'Ankarada', 'Rostov şəhərində', 'Tbilisidə'] as const),
    ),
  };
}

function alimonyNames(make: Make, people: ReturnType<typeof parents>) {
  const { d, p, landlord, tutor, second, granny } = people;
  const before = surnameFor(d.name.surname, 'f');
  return {
    second: ofElsewhere(make, second, [
      ...[undefined, undefined, undefined],
      ...([
        ['Sviridova', 'Oksana'],
        ['Beridze', 'Nino'],
        ['Yalçın', 'Esra'],
      ] as const),
    ]),
    tutor: sometimesRare(make, tutor, 0.3, ['Əzizağalı', 'Türkanə'], ['Şıxbalayeva', 'Səbinə']),
    pold: said(make, p, `${before} ${p.name.given}`),
    dtail: tail(make, d, 'gen'),
    ptail: tail(make, p, 'nom'),
    landwith: nameWith(make, landlord, 'gs', 'with'),
    grannyhome: standing('loc', nameWith(make, granny, 'given', 'gil-loc')),
  };
}

/** The father appeals against the sum of maintenance for two children; he has a new family and two versions of his income. */
const ALIMONY: Family = {
  ...FRAME,
  key: 'sixteenth-alimony-appeal',
  category: 'Apellyasiya icraatı - Mülki kollegiya - Aliment tələbləri',
  cast: {},
  facts: (make) => {
    const people = parents(make);
    const wed = lifeDay(make, 'wed', 16, 18);
    const split = lifeDay(make, 'split', 3, 4);
    return {
      ...people,
      ...alimonyPapers(make),
      ...alimonyPlaces(make),
      ...alimonyNames(make, people),
      wedday: wed.day,
      wedyear: wed.year,
      splitday: split.day,
      splityear: split.year,
      firm: make.company('firm', 'work'),
      code: stays(make, 'Ailə Məcəlləsinin 75, 76 və 78-ci maddələrinə'),
      claimed: make.day(130, 200),
      lodged: make.day(40, 68),
      wagesum: make.money(480, 900, 10),
      real: make.money(1400, 2600, 50),
      asked: make.money(500, 800, 10),
      awarded: make.money(360, 480, 10),
      lower: make.money(240, 320, 10),
      rentsum: make.money(250, 450, 10),
      debt: make.money(90, 240, 10),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen} (order № {order}), cavabdeh {d.full:gen}, onun nümayəndəsi vəkil {adv2.full:gen} (order № {order2}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı azyaşlı uşaqlar {girl.given} və {boy.given:gen} saxlanması üçün pul məbləğində aliment tutulması tələbinə dair {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən cavabdehin apellyasiya şikayəti üzrə mülki işə',
  story: [
    '{p.full} {claimed} tarixli iddia ərizəsində [yazmışdır ki|göstərmişdir ki], {d.full} ilə {wedday} {wedyear:loc} nikaha girmiş, nikah {splitday} {splityear:loc} pozulmuşdur (şəhadətnamə {split}). Birgə nikahdan {girl.birthdot} tarixdə qızları {girl.full} (doğum şəhadətnaməsi {girlbirth}), {boy.birthdot} tarixdə oğulları {boy.full} ({boybirth}) doğulmuşdur. Uşaqlar onun himayəsindədir, ataları [aylarla pul göndərmir|yalnız bayramlarda pul göndərir].',
    'İddiaçı (FİN {p.fin}, {p.address}, telefon {p.phone}) {pjob} işləyir, {landwith} bağladığı {rent} nömrəli müqavilə ilə kirayədə qalır, ayda {rentsum} ödəyir. {girl.given} {school} oxuyur, ingilis dilindən müəllimə {tutor.full:gen} yanına gedir; {boy.given} {garden} gedir, {ill} ilə bağlı həkim {doctor.full:gen} nəzarətindədir ({clinic} nömrəli çıxarış). Alimentin hər ay {asked} miqdarında {card} nömrəli kartına köçürülməsini istəmişdir.',
    'Cavabdeh {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, {d.address}) iddianı [qismən qəbul etmişdir|həmin məbləğdə qəbul etməmişdir]. Bildirmişdir ki, rəsmi olaraq {djob} işləyir, maaşı {wagesum} təşkil edir ({wage} nömrəli arayış), ikinci həyat yoldaşı {second.full} işləmir, bu nikahdan {baby.birth} təvəllüdlü {baby.given} adlı körpəsi var, xəstə anası {granny.full:acc} da o saxlayır. Üstəlik, {credit} nömrəli kredit üzrə ayda {debt} ödəyir.',
    '[Vəkil {adv.init} etiraz edərək göstərmişdir ki|İddiaçının vəkili {adv.init} buna cavabında bildirmişdir ki], arayış {dtail} həqiqi qazancını əks etdirmir: o, {firm.full:abl} (VÖEN {firm.voen}) əlavə gəlir götürür, {van} nişanlı yük maşını ilə daşımalar edir, hər il {away} mal gətirir. {firm.short:gen} direktoru {boss.full} sorğuya cavabında onun müqavilə üzrə [orta hesabla ayda {real} aldığını|ayda {real} qədər ödəniş aldığını] təsdiqləmişdir. Vergi orqanının {tax} nömrəli məktubunda da həmin rəqəm vardır.',
    '[Şahid qismində dindirilən mühasib {clerkess.full} ifadə verib ki|Mühasib {clerkess.full} şahid kimi göstərib ki], {d.sg:dat} pulun bir hissəsi {d.account} nömrəli hesaba, qalanı nağd verilib, cədvəldə imzanı {boss.surname} atıb. {landlord.full} yazılı izahatında kirayəçisini ilk vaxtlar {pold} kimi tanıdığını, uşaqların atasının [iki dəfə|bir-iki dəfə] evə gəldiyini qeyd edib. {granny.gs} isə bildirib ki, nəvələri yay tətilində {grannyhome} qalırlar, {girl.given:dat} paltarı da o alır.',
    '{below:gen} (hakim {belowjudge.init}) {belowon} tarixli qətnaməsi ilə {d.full:abl} hər iki uşaq üçün ayda {awarded} aliment tutulmuşdur. Qətnamə əsasında icra məmuru {bailiff.full} {writ} nömrəli icra vərəqəsi üzrə icraata başlamışdır.',
    '{d.sg} {lodged} tarixli apellyasiya şikayətində məbləğin {lower:dat} endirilməsini xahiş etmişdir. Dəlilləri budur ki, məhkəmə [körpə {baby.given:gen} maraqlarını|{second.sg:gen} işsiz olduğunu] nəzərə almayıb, {boss.init:gen} məktubu isə köhnə dövrə aiddir. Vəkil {adv2.init} şikayəti müdafiə etmiş, {p.sg} isə [“{boy.given:gen} dərmanı hər ay bahalaşır”, – demişdir|{tutor.surname:dat} borclu qaldığını bildirmişdir].',
  ],
  reasoning: [
    'Məhkəmə kollegiyası {code} istinadən qeyd edir ki, qazancı qeyri-müntəzəm olan valideyndən aliment sabit pul məbləğində tutula bilər və bu zaman uşağın əvvəlki təminat səviyyəsi, tərəflərin maddi və ailə vəziyyəti nəzərə alınır.',
    {
      p: '{clerkess.init} və {boss.surname:gen} verdiyi məlumat {d:gen} gəlirinin arayışdakından xeyli yüksək olduğunu göstərir. {granny.init:gen} saxlanması barədə iddia [heç bir sənədlə əsaslandırılmamışdır|yalnız {second.given:gen} sözlərinə əsaslanır], {ptail} isə uşaqların xərcini təsdiq etmişdir. Qətnamə dəyişdirilməməlidir.',
      only: ['upheld'],
    },
    {
      p: 'Lakin birinci instansiya məhkəməsi {baby.given:gen} də atasının himayəsində olduğunu, {d:gen} kredit borcunu qiymətləndirməmişdir. {doctor.init:gen} çıxarışında {boy.given:gen} müalicəsinin [başa çatdığı|ilin sonuna qədər nəzərdə tutulduğu] göstərilir. Ona görə məbləğ azaldılmalıdır.',
      only: ['changed'],
    },
    {
      p: '{boss:gen} məktubu müqavilənin xitamından əvvəlki dövrə aiddir, {clerkess.surname} da bunu təsdiq etmişdir. {d.init:gen} hazırkı gəliri sabit olduğundan aliment qazancın hissəsi kimi tutulmalı idi, {p} belə tələb irəli sürməmişdir.',
      only: ['quashed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 372, 384, 385, 386, 387 və 391-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilməsin, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə uşaqlar {girl.full} və {boy.full:gen} saxlanması üçün hər ay {lower} aliment tutulsun, qətnamə qalan hissədə dəyişdirilmədən saxlanılsın.',
    ],
    quashed: [
      'Apellyasiya şikayəti təmin edilsin, {below:gen} {belowon} tarixli qətnaməsi ləğv edilsin, {p.full:gen} sabit məbləğdə aliment tutulması barədə iddiası rədd edilsin.',
    ],
  },
  traps: ['children-by-given-name', 'married-surname', 'new-family'],
};

/** Two neighbours, who sold and built, who measured and who remembers the old hedge. */
function neighbours(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 45, maxAge: 74, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 68, house: true });
  return {
    p,
    d,
    seller: person('seller', { minAge: 50, maxAge: 80 }),
    grandpa: person('grandpa', { sex: 'm', surname: p.name.surname, minAge: 75, maxAge: 92 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 34, maxAge: 64 }),
    mason: person('mason', { role: 'şahid', sex: 'm', minAge: 26, maxAge: 60 }),
    across: person('across', { role: 'şahid', sex: 'f', minAge: 48, maxAge: 80 }),
    tenant: person('tenant', { sex: 'm', minAge: 22, maxAge: 44 }),
    surveyor: person('surveyor', { sex: 'm', minAge: 27, maxAge: 58 }),
    cousin: person('cousin', { sex: 'm', minAge: 30, maxAge: 62 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 25, maxAge: 50 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    expert2: person('expert2', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function wallPapers(make: Make) {
  const { paper, property, contract, address } = fillersOf(make);
  return {
    proxy: paper('proxy', '####', 'E-#####', '#/####'),
    order: paper('order', '######', 'VS ####', '##/####'),
    extract: paper('extract', 'ÇX-#######', 'MH № ######', '########'),
    extract2: paper('extract2', 'ÇX-#######', 'MH № ######', '########'),
    act: paper('act', '##-####', 'TA № ######', 'JN-####'),
    plan: paper('plan', 'P-####', '####/pl', '#####'),
    opinion: paper('opinion', '####', '###-TT', '##/####-e'),
    second: paper('second', '####', '###-TE', '##/###-t'),
    measure: paper('measure', '##/###', 'Ö-###', '####'),
    permit: paper('permit', '###', 'İ-##/###', '##-###'),
    warning: paper('warning', '##/#-####', 'X-####', '###/##'),
    pplot: property('pplot', '##########', '###-##-####', '40#########'),
    dplot: property('dplot', '##########', '###-##-####', '40#########'),
    sale: contract('sale', '#-####', 'A-###/##', '##/####'),
    oldhome: address(
      'seller',
      'Bağlı küçəsi, ev %',
      'Dəyirmanyeri küçəsi %',
      '2-ci Çeşmə döngəsi, ev %',
    ),
  };
}

function wallPlaces(make: Make) {
  return {
    village: told(
      ...([make, 'place', 'yard', 'loc'] as const),
      ...([
        'Corat qəsəbəsində',
        'Goradil kəndində',
        'Aşıqlı kəndində',
        'Xocasən qəsəbəsində',
      ] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...(['kənd kitabxanasının müdiri', 'istefada olan gəmi mexaniki'] as const),
      ...([
        '“Zoğal” konserv sexinin texnoloqu',
        '3 nömrəli məktəbin dil-ədəbiyyat müəllimi',
      ] as const),
    ),
    office: told(
      ...([make, 'workplace', 'surveyor', 'gen'] as const),
      ...(['“Geo-Ölçü” kadastr bürosunun', '“Miqyas” geodeziya mərkəzinin'] as const),
      '“Yer-Plan” şirkətinin',
    ),
    ill: told(
      ...([make, 'sensitive', 'p', 'nom'] as const),
      ...(['oynaq xəstəliyi', 'infarkt', 'katarakta', 'ağciyər iltihabı'] as const),
    ),
  };
}

function wallNames(make: Make, people: ReturnType<typeof neighbours>) {
  const { p, d, seller, mason, grandpa, across } = people;
  return {
    mason: ofElsewhere(make, sometimesRare(make, mason, 0.25, ['Gülbəndəli', 'Mirağarza']), [
      ...[undefined, undefined, undefined],
      ...([
        ['Kaxadze', 'Gela'],
        ['Demirel', 'Hakan'],
        ['Muxudinov', 'Rasul'],
      ] as const),
    ]),
    seller: ofElsewhere(make, seller, [
      ...[undefined, undefined, undefined, undefined],
      ...(seller.sex === 'm'
        ? ([['Kudryavtsev', 'Gennadi']] as const)
        : ([['Kudryavtseva', 'Tamara']] as const)),
    ]),
    grandfolk: standing('gen', nameWith(make, grandpa, 'surname', 'plural-gen')),
    acrosshome: standing('gen', nameWith(make, across, 'given', 'gil-gen')),
    ptail: tail(make, p, 'nom'),
    dtail: tail(make, d, 'gen'),
    dwith: nameWith(make, d, 'sg', 'with'),
  };
}

/** A wall between two yards: who moved the boundary, and what two experts measured. */
const BOUNDARY_WALL: Family = {
  ...FRAME,
  key: 'sixteenth-boundary-wall-appeal',
  category: 'Apellyasiya icraatı - Mülki kollegiya - Torpaq mübahisələri',
  cast: {
    service: {
      as: 'body',
      name: 'Daşınmaz Əmlakın Dövlət Reyestri Xidməti',
      role: 'üçüncü şəxs',
    },
  },
  facts: (make) => {
    const people = neighbours(make);
    return {
      ...people,
      ...wallPapers(make),
      ...wallPlaces(make),
      ...wallNames(make, people),
      code: stays(make, 'Mülki Məcəllənin 157, 169 və 177-ci maddələrinə'),
      bought: make.day(1400, 2300),
      built: make.day(420, 640),
      claimed: make.day(240, 330),
      lodged: make.day(40, 68),
      cost: make.money(900, 4800, 50),
      fee: make.money(250, 600, 10),
      length: make.dice.int(9, 34),
      height: make.dice.pick(['1,8', '2,2', '2,5', '3']),
      strip: make.dice.pick(['0,4', '0,65', '0,9', '1,2']),
      area: make.dice.int(6, 28),
      sotka: make.dice.int(4, 12),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi {agent.full:gen} (etibarnamə {proxy}), cavabdeh {d.full:gen}, cavabdehin vəkili {adv.full:gen} (order {order}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {service} olmaqla, hasarın sökülməsi və torpaq sahəsindən istifadəyə maneənin aradan qaldırılması tələbinə dair {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayəti üzrə mülki işə',
  story: [
    '{p.full} (FİN {p.fin}, {pjob}, {p.address}) {claimed} tarixdə iddia qaldıraraq bildirmişdir ki, {village} yerləşən {sotka} sot həyətyanı sahə (reyestr nömrəsi {pplot}, çıxarış {extract}) babası {grandpa.full:abl} qalmışdır. [Qonşusu|Yan həyətin sahibi] {d.full} {built} tarixdə köhnə [çəpəri|taxta hasarı] söküb {length} metr uzunluğunda, {height} metr hündürlüyündə daş hasar tikmiş, bu zaman sərhədi {strip} metr onun həyətinə çəkmişdir.',
    '[İddiaçının sözlərinə görə, hasar çəkilən vaxt|{p} izah etmişdir ki, tikinti gedəndə] o, {ill} səbəbindən xəstəxanada idi. Qayıdanda {dwith} danışmaq istəyib, cavabdeh isə [qapını açmayıb|“məhkəməyə get” deyib]. Hasarın dibindəki tut ağacı, {grandfolk} vaxtında əkilmiş üzüm tənəyi kəsilib, [su həyətə axır|həyətə gün düşmür]. Yerli icra nümayəndəliyinə şikayətinə {warning} nömrəli cavab verilib.',
    'Cavabdeh {d.full} (FİN {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}, {d.address}, əlaqə {d.phone}) iddianı rədd etmişdir. O, evi {bought} tarixdə {seller.full:abl} notarius {notary.init} tərəfindən təsdiqlənmiş {sale} nömrəli müqavilə ilə alıb, sahəsi {dplot} nömrə ilə qeydiyyatdadır (çıxarış {extract2}). Hasarı köhnə özülün üstündə, {permit} nömrəli razılıqla ucaldıb, arvadı {wife.full} [{p.surname:acc} qabaqcadan xəbərdar edib|iddiaçının evinə gedib xəbər verib].',
    '[Şahid {mason.full} göstərmişdir ki, hasarı o hörüb|Hasarı hörmüş {mason.full} şahid kimi ifadə vermişdir ki], ipi ona {d.given} [özü çəkib vermişdi|çəkib göstərmişdi], həmin gün kömək edən {cousin.full} da orada idi, köhnə özülü görməyib. Şahid {across.full} – küçənin o tayındakı evin sahibi – qeyd etmişdir ki, çəpər [əvvəllər tut ağacından o yanda idi|tut ağacının dibi ilə gedirdi], {grandpa.given} kişi ilə {seller.gs} heç vaxt torpaq üstündə sözləşməyib. {acrosshome} eyvanından hər iki həyət görünür.',
    'Əvvəlki mülkiyyətçi {seller.full} ({oldhome} ünvanında yaşayır) yazılı izahatında sərhədin [daş qalağından|quyudan] keçdiyini bildirib. Cavabdehin həyətində kirayədə qalan {tenant.full} {d.surname:gen} kənara çəkilmədiyini, {wife.given} xanımın isə “bir az da o yana” dediyini eşidib. {office} mütəxəssisi {surveyor.full} {measure} nömrəli ölçmə aktını tərtib etmiş, {ptail} və {dtail} sahələrinin planını ({plan}) hazırlamışdır.',
    'İş üzrə təyin edilmiş torpaqquruluşu ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} belə nəticəyə gəlmişdir ki, hasar {p.surname:gen} sahəsinin {area} kvadratmetrini tutur. Cavabdehin vəsatəti ilə keçirilmiş təkrar ekspertizada ({second}) {expert2.full} fərqin [ölçmə xətası həddində olduğunu|{act} nömrəli dövlət aktının sxemindəki qeyri-dəqiqlikdən yarandığını] qeyd etmişdir.',
    '{below:gen} [(hakim {belowjudge.full})|(sədrlik edən hakim {belowjudge.init})] {belowon} tarixli qətnaməsi ilə iddia təmin edilmiş, hasarın sökülməsi {d.surname:dat} həvalə olunmuş, ekspertizaya çəkilmiş {fee} xərc ondan tutulmuşdur. Vəkil {adv.init} {lodged} tarixli apellyasiya şikayətində {expert2.init:gen} rəyinin araşdırılmadığını, {surveyor.surname:gen} məhkəməyə çağırılmadığını göstərmişdir. {agent.sg} şikayətə etirazında {mason.surname:gen} ifadəsinə istinad etmişdir.',
  ],
  reasoning: [
    'Kollegiya {code} əsaslanaraq bildirir ki, mülkiyyətçi öz torpaq sahəsindən istifadəyə mane olan hərəkətlərin dayandırılmasını tələb edə bilər; qonşu torpaq sahələrinin hüdudları mübahisəli olduqda sərhəd qeydiyyat sənədləri və faktiki sahiblik əsasında müəyyən edilir.',
    {
      p: '{expert.init:gen} rəyi {across} və {mason.sg:gen} ifadələri ilə uzlaşır. {expert2.surname:gen} qeydləri [yerində ölçməyə əsaslanmır|planın yalnız surətinə əsaslanır]. {cousin.init} çəpərin köçürülməsini inkar etməmişdir. Şikayətin dəlilləri əsassızdır.',
      only: ['upheld'],
    },
    {
      p: 'Bununla belə, {surveyor:gen} kollegiyaya verdiyi izahatdan görünür ki, hasarın yalnız bir hissəsi {p.init:gen} sahəsindədir. Bütün hasarın sökülməsi {d:dat} qeyri-mütənasib yük olardı, {cost} dəyərindəki qalan hissə saxlanılmalıdır.',
      only: ['changed'],
    },
    {
      p: '{seller.sg:gen} izahatı və {expert2.init:gen} rəyi göstərir ki, hasar köhnə özülün üstündədir. {p} sərhədin dəyişdirildiyini sübuta yetirməmiş, {tenant.init:gen} eşitdikləri isə [tikintinin yerini müəyyən etmir|{wife:gen} niyyətini göstərmir].',
      only: ['quashed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 97, 372, 384, 385, 386 və 392-ci maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilməsin, {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin, qətnamə dəyişdirilsin: {d.full} hasarın {pplot} reyestr nömrəli sahəyə keçən hissəsini öz hesabına köçürsün, {p.full:gen} qalan tələbi rədd edilsin.',
    ],
    quashed: [
      'Şikayət təmin edilsin, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ləğv edilsin, {p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.',
    ],
  },
  traps: ['two-experts', 'seller-of-the-house', 'grandfather-with-the-same-surname'],
};

/** Appeals. */
export const SIXTEENTH_APPEAL: readonly Family[] = [ALIMONY, BOUNDARY_WALL];
