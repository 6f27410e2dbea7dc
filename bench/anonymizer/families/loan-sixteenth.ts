import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere } from './mentions.ts';
import { alsoAfter, castOf, lifeDay, stays } from './name-endings.ts';
import { sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { apart, called, cardMark, kinOf, listed, mailMark, manats } from './owed-sums.ts';

/** The borrower, two guarantors, and those around the credit and the cattle that it bought. */
function borrowers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 34, maxAge: 60, house: true });
  const guarantor = { role: 'cavabdeh' as const, minAge: 30, maxAge: 62 };
  return {
    d,
    g: person('g', { ...guarantor, sex: 'm', surname: d.name.surname }),
    h: person('h', { ...guarantor, sex: 'f' }),
    rep: person('rep', { role: 'nümayəndə', minAge: 24, maxAge: 45 }),
    clerkman: person('clerkman', { minAge: 23, maxAge: 45 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 30 }),
    herder: sometimesRare(
      make,
      person('herder', { sex: 'm', minAge: 30 }),
      0.3,
      ['Güləhmədov', 'Xanbala'],
      ['Mirzəmmədov', 'Əhədulla'],
      ['Tapdıqov', 'Qüdrətulla'],
    ),
    vet: person('vet', { sex: 'm', minAge: 28 }),
    husband: person('husband', { sex: 'm', minAge: 34 }),
    fellow: sometimesRussian(
      make,
      person('fellow', { role: 'şahid', sex: 'f', minAge: 30 }),
      0.2,
      ['Ponomareva', 'Yelizaveta', 'Romanovna'],
      ['Bılinkina', 'Antonina', 'Sergeyevna'],
    ),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function creditPapers(make: Make) {
  const of = fillersOf(make);
  return {
    loan: of.contract('loan', 'MK-#####/%', '###-####-#', 'KT-######', '#####/MF'),
    bond1: of.contract('bond1', 'Z-####/1', '####-Z1', 'ZM-###'),
    bond2: of.contract('bond2', 'Z-####/2', '####-Z2', 'ZM-###-b'),
    plan: of.paper('plan', 'ƏQ-###', '##/%', '###-q'),
    cashout: of.paper('cashout', '######', 'MX-#####', '##-#####'),
    proxy: of.paper('proxy', '##', '##/E', 'ET-##/%'),
    claim: of.paper('claim', '###/%', 'T-####', '##-##-###'),
    vetpaper: of.paper('vetpaper', '###', 'BŞ-###', '##/B'),
    opinion: of.paper('opinion', '#####', 'X-####', '###/%'),
    warrant: of.paper('warrant', '######', 'OR-####'),
    family: of.paper('family', '###', 'A-##/#', '##-ar'),
    parcel: of.paper('parcel', 'RA#########AZ', '###########'),
    card: cardMark(make, 'd'),
    mail: mailMark(make, 'h', 'menimev', 'gunluk', 'emekyeri'),
    hwork: of.work(
      'hwork',
      'rayon mərkəzi xəstəxanasında şəfqət bacısı',
      '2 nömrəli körpələr evində aşpaz',
      'Kənd mədəniyyət evində kitabxanaçı',
      'Məktəblilərin yaradıcılıq evində dərnək rəhbəri',
      'Quba konserv müəssisəsində qablaşdırıcı',
    ),
    gwork: of.work(
      'gwork',
      'meşə təsərrüfatında meşəbəyi',
      '“Araz” supermarketində mal qəbul edən',
      'Suvarma Sistemləri İdarəsində nasosçu',
      'poçt filialında poçtalyon',
    ),
    ill: of.health('ill', 'brusellyoz', 'böyrək çatışmazlığı', 'qaraciyər sirrozu', 'infarkt'),
    market: told(
      make,
      'place',
      'market',
      'loc',
      'Həsənsu mal bazarında',
      'Kürdəmir mal bazarında',
      'Qarabağlı kəndində',
      'Havarlı kəndində',
      'Poylu qəsəbəsində',
    ),
  };
}

function creditSums(make: Make) {
  const main = make.dice.int(18, 92) * 100;
  const interest = Math.round((main * make.dice.int(18, 29)) / 1000) * 10;
  const fine = Math.round((main * make.dice.int(11, 24)) / 1000) * 10;
  return {
    main: manats(main),
    interest: manats(interest),
    fine: manats(fine),
    half: manats(Math.round(fine / 2)),
    all: manats(main + interest + fine),
    less: manats(main + interest + Math.round(fine / 2)),
    taken: manats(Math.round((main * 1.4) / 100) * 100),
  };
}

/** A microcredit organisation against a cattle breeder and his two guarantors, one of whom denies her signature. */
const GUARANTORS: Family = {
  key: 'sixteenth-microcredit-guarantors',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Kredit mübahisələri - Kredit borcunun borcludan və zaminlərdən tutulması',
  outcomes: { granted: 3, 'partly-granted': 3 },
  note: 'civil',
  cast: { p: { as: 'company', trade: 'credit', role: 'iddiaçı' } },
  facts: (make) => {
    const people = borrowers(make);
    const { d, g, h, fellow, clerkman } = people;
    return {
      ...people,
      ...creditPapers(make),
      ...creditSums(make),
      two: kinOf(make, d, 'gen'),
      hdat: apart(make, h, 'dat'),
      hgen: apart(make, h, 'gen'),
      fellowgen: apart(make, fellow, 'gen'),
      clerklist: listed(make, clerkman),
      glist: listed(make, g),
      also: alsoAfter(people.husband.name.given),
      law: stays(make, 'Mülki Məcəllənin 739, 740 və 472-ci maddələrinə'),
      bondlaw: stays(make, 'Mülki Məcəllənin 470-ci maddəsinə'),
      finelaw: stays(make, 'Mülki Məcəllənin 467-ci maddəsi'),
      signed: make.day(620, 760),
      bought: make.day(590, 610),
      stopped: make.day(300, 380),
      claimed: make.day(180, 230),
      filed: make.day(110, 150),
      rate: make.dice.int(24, 36),
      months: make.dice.pick([18, 24, 30]),
      heads: make.dice.int(3, 9),
      duty: make.money(90, 260, 5),
    };
  },
  present:
    '[iddiaçının nümayəndəsi {rep.full:gen}, cavabdehlər {d.full} və {h.full:gen}, vəkil {adv.full:gen}|iddiaçının nümayəndəsi {rep.full:gen}, cavabdeh {d.full:gen}, cavabdeh {h.full:gen} və onun vəkili {adv.full:gen}] iştirakı ilə',
  subject:
    '{p.full:gen} cavabdehlər {d.full}, {g.full} və {h.full:dat} qarşı [kredit borcunun birgə tutulması|kredit müqaviləsi üzrə borcun borcludan və zaminlərdən tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (VÖEN {p.voen}) {filed:loc} məhkəməyə [iddia ərizəsi verərək göstərmişdir|müraciət edərək bildirmişdir] ki, {signed:loc} onunla {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, yaşayış yeri: {d.address}) arasında {loan} nömrəli mikrokredit müqaviləsi bağlanmış, borcluya illik {rate} faizlə, {months} ay müddətinə {taken} kredit verilmişdir. Vəsait {cashout} nömrəli məxaric orderi ilə {card} nömrəli karta yüklənmişdir. Məqsəd iribuynuzlu mal-qaranın alınması olmuşdur.',
    'Kreditin qaytarılması iki zaminlə təmin edilmişdir. [{bond1} nömrəli zaminlik müqaviləsini borclunun əmisi oğlu {g.full} (FİN {g.fin}, {gwork} işləyir), {bond2} nömrəli müqaviləni isə həmkəndlisi {h.full} (FİN {h.fin}, telefon {h.phone}) imzalamışdır.|Birinci zamin borclunun qohumu {g.full} ({bond1} nömrəli müqavilə, FİN {g.fin}, iş yeri: {gwork}), ikinci zamin {h.full} ({bond2} nömrəli müqavilə, FİN {h.fin}, əlaqə: {h.phone}) olmuşdur.] Sənədləri kredit mütəxəssisi {clerkman.full} [hazırlamışdır|tərtib etmişdir].',
    'Borclu {stopped:abl} sonra ödəniş qrafikini ({plan} nömrəli əlavə) pozmuşdur. {claimed:loc} hər üç cavabdehə {claim} nömrəli tələb məktubu göndərilmiş, {parcel} nömrəli sifariş [{glist} tərəfindən|{g.init} tərəfindən] alınmış, {hdat} göndərilən isə geri qayıtmışdır. İddiaçı {main} əsas borcun, {interest} faizin və {fine} dəbbə pulunun, cəmi {all} məbləğin birgə tutulmasını xahiş etmişdir. [Nümayəndə {rep.full} ({proxy} nömrəli etibarnamə) iddianı müdafiə etmişdir.|Nümayəndə {rep.init} {proxy} nömrəli etibarnamə əsasında iclasda bu tələbi müdafiə etmişdir.]',
    'Cavabdeh {d.full} borcu [qismən qəbul edərək|inkar etməyərək] izah etmişdir ki, krediti alan kimi {bought:loc} {market} {herder.full:abl} {heads} baş inək almış, qışda heyvanların bir hissəsi tələf olmuşdur. [{herder.given} kişi pulun bir hissəsini qaytarmağa söz versə də, verməmişdir.|Baytar həkimi {vet.gs} heyvanların xəstə satıldığını deyəndə {herder.given} kişi bunu inkar etmişdir.] Baytar həkimi {vet.full:gen} {vetpaper} nömrəli arayışında tələfatın səbəbi göstərilir. Özü {ill} keçirdiyindən [işləyə bilmir, ailəni həyat yoldaşı {wife.full} saxlayır|əmək qabiliyyətini itirmiş, evin xərcini həyat yoldaşı {wife.gs} çəkir] ({family} nömrəli ailə arayışı).',
    'İkinci zamin {h.full} iddianı qəbul etməmişdir. Onun sözlərinə görə, {hwork} işləyir, {d.given:acc} yalnız kənddən tanıyır, müqaviləyə imza atmamışdır. [Şəxsiyyət vəsiqəsinin ({h.idcard}) surətini {wife.given} ondan “arayış üçün” almış, sonra {clerkman.surname:dat} vermişdir.|Vəsiqəsini ({h.idcard}) əri {husband.full} kənd icra nümayəndəliyinə apardığı gün {wife.given:dat} vermiş, o da {clerklist} adlı işçiyə ötürmüşdür.] Bu barədə {mail} ünvanından iddiaçıya yazmış, cavab almamışdır. [{husband.given} {also} həmin gün evdə olmuşdur.|Zaminlik barədə əri {husband.gs} yalnız məktub gələndə bilmişdir.] Vəkil {adv.init} (order {warrant}) xətşünaslıq ekspertizasının təyin edilməsini xahiş etmişdir.',
    'Şahid {fellow.full} ifadə vermişdir ki, {h.given} ilə bir yerdə işləyir; [{signed} tarixində onların növbəsi axşama kimi davam etmiş, {h.given} iş yerindən çıxmamışdır|müqavilənin bağlandığı gün {h.given:acc} bütün günü iş yerində görmüşdür, kredit mütəxəssisi {clerkman.given} ora gəlməmişdir].',
    {
      p: 'Ekspert {expert.full} {opinion} nömrəli rəyində {bond2} nömrəli müqavilədəki imzanın {h.full} tərəfindən icra edildiyi qənaətinə gəlmişdir. {g.sg} məhkəməyə göndərdiyi ərizədə işə onsuz baxılmasını, borcun əvvəlcə {d.given:abl} alınmasını istəmişdir.',
      only: ['granted'],
    },
    {
      p: 'Ekspert {expert.full} {opinion} nömrəli rəyində {bond2} nömrəli müqavilədəki imzanın {h.full} tərəfindən deyil, başqa şəxs tərəfindən icra edildiyini bildirmişdir. {clerkman.gs} məhkəməyə çağırılmış, işdən çıxdığını əsas gətirərək gəlməmişdir.',
      only: ['partly-granted'],
    },
  ],
  reasoning: [
    '{law} əsasən borcalan aldığı pul vəsaitini müqavilədə nəzərdə tutulmuş müddətdə və faizi ilə birlikdə qaytarmalıdır. {bondlaw} görə isə zamin başqasının öhdəliyinin icrası üçün kreditor qarşısında məsuliyyət daşıyır, zaminlik müqaviləsi yazılı bağlanmalıdır.',
    {
      p: '[Ekspertin rəyi|{expert:gen} rəyi] {hgen} imzaya dair etirazını təkzib edir, şahid {fellowgen} ifadəsi isə onun müqaviləni günün başqa vaxtında imzalaması imkanını aradan qaldırmır. {herder.init} ilə mübahisə və heyvanların tələfatı kreditora qarşı əsas deyildir. {two} hər ikisinin öhdəliyi mübahisəsizdir.',
      only: ['granted'],
    },
    {
      p: '[Zaminlik müqaviləsi {hgen} imzası olmadan bağlanmış sayıla bilməz, bunu {fellow:gen} ifadəsi də təsdiq edir.|{fellowgen} ifadəsi və ekspert rəyi {h.init} ilə zaminlik münasibətinin yaranmadığını göstərir.] {finelaw} əsasında dəbbə pulu öhdəliyin pozulmasının nəticələrinə mütənasib deyildir və {vet:gen} arayışı, {d.init:gen} xəstəliyi nəzərə alınmaqla yarıya endirilməlidir.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 77, 88, 119, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      'Cavabdehlər {d.full}, {g.full} və {h.full:abl} birgə qaydada {p.full:gen} xeyrinə {all} tutulsun və {p.account} hesabına köçürülsün. {duty} dövlət rüsumu cavabdehlərdən bərabər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      'Cavabdehlər {d.full} və {g.full:abl} birgə qaydada {p.full:gen} xeyrinə {less} tutulsun. {h.full:dat} qarşı tələb, habelə dəbbə pulunun qalan {half} hissəsi üzrə tələb rədd edilsin.',
    ],
  },
};

/** The woman who pledged the jewellery, her kin whose it was, and the people of the pawnshop. */
function pledgers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 38, maxAge: 58 });
  const inlaw = person('inlaw', { sex: 'm', minAge: 70, maxAge: 86 });
  const { surname } = inlaw.name;
  const husband = person('husband', { sex: 'm', surname, father: inlaw.name.given, minAge: 44 });
  return {
    ...{ p, inlaw, husband },
    late: person('late', { sex: 'f', surname: p.name.surname, minAge: 70, maxAge: 88 }),
    bride: person('bride', {
      ...{ sex: 'f' as const, surname },
      ...{ father: husband.name.given, minAge: 19, maxAge: 25 },
    }),
    appraiser: person('appraiser', { role: 'şahid', sex: 'm', minAge: 28 }),
    till: sometimesRare(
      make,
      person('till', { sex: 'f', minAge: 22 }),
      0.25,
      ['Həbibxanova', 'Gülüxanım'],
      ['Nəzərəlizadə', 'Məsməxanım'],
    ),
    buyer: ofElsewhere(make, person('buyer', { sex: 'm', minAge: 30 }), [
      undefined,
      undefined,
      ['Zəncani', 'Məhəmmədrza'],
      ['Kılıç', 'Onur'],
      ['Kvaratsxelia', 'Zaza'],
    ]),
    smith: person('smith', { sex: 'm', minAge: 40 }),
    dir: person('dir', { minAge: 34 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25 }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function pawnPapers(make: Make) {
  const of = fillersOf(make);
  const name = make.dice.pick(['Qızıl Açar', 'Əmin Əl', 'Sərvət Sandığı', 'Xəzinə Evi']);
  return {
    d: {
      ...make.company('d', 'shop'),
      ...{ name: `${name} Lombard`, role: 'cavabdeh' as const },
    },
    ticket: of.paper('ticket', 'LB-######', '№ #####', 'GB/#####', '####-##'),
    ticket2: of.paper('ticket2', 'LB-######-u', '#####/2', 'GB/####-1'),
    deal: of.contract('deal', 'LM-#####', '##/####-L', 'BM ######'),
    receipt: of.paper('receipt', '########', 'QB-#####', '##-####'),
    soldact: of.paper('soldact', 'S-###', '##/R', '####'),
    letter: of.paper('letter', '##/%', 'C-##', '###'),
    report: of.paper('report', '###/Z', '####', 'Z-##/%'),
    discharge: of.paper('discharge', '#####', 'XT-####', '##/####'),
    deathpaper: of.paper('deathpaper', 'AZ-Ö № ######', 'AA № #######', '#######'),
    warrant: of.paper('warrant', '######', 'K-#####'),
    proxy: of.paper('proxy', '##-E', '###', 'VK-##'),
    ill: of.health('ill', 'ürək işemiyası', 'mədə xorası', 'öd kisəsinin iltihabı'),
    clinic: told(
      make,
      'workplace',
      'clinic',
      'loc',
      '6 nömrəli şəhər klinik xəstəxanasında',
      'Mərkəzi Neftçilər Xəstəxanasında',
      'Mingəçevir şəhər xəstəxanasında',
      'Sabunçu Tibb Mərkəzində',
    ),
    lane: of.address(
      'lane',
      'Yeddi Gözəl küçəsi %',
      'Zərgərlər döngəsi, ev %',
      'Təzə bazar cərgəsi %',
    ),
  };
}

/** What the jewellery was worth, for how much it was pledged and sold. */
function pawnSums(make: Make) {
  const worth = make.dice.int(42, 130) * 100;
  const lent = Math.round((worth * make.dice.int(38, 52)) / 10000) * 100;
  const owed = Math.round((lent * make.dice.int(112, 124)) / 1000) * 10;
  const sold = Math.round((worth * make.dice.int(62, 74)) / 10000) * 100;
  return {
    worth: manats(worth),
    lent: manats(lent),
    owed: manats(owed),
    sold: manats(sold),
    asked: manats(worth - owed),
    rest: manats(Math.max(sold - owed, 60)),
    paid: manats(make.dice.int(6, 22) * 10),
  };
}

/** A woman claims from a pawnshop the worth of pledged jewellery that it sold without telling her. */
const PAWNED: Family = {
  key: 'sixteenth-pledged-gold',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Borc münasibətləri - Lombardda girov qoyulmuş əşyanın dəyərinin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 2, dismissed: 2 },
  note: 'civil',
  cast: {},
  facts: (make) => {
    const people = pledgers(make);
    const { p, husband, appraiser, till, dir } = people;
    const death = lifeDay(make, 'late', 3, 12);
    return {
      ...people,
      ...pawnPapers(make),
      ...pawnSums(make),
      ...{ deathday: death.day, deathyear: death.year },
      pgen: apart(make, p, 'gen'),
      appgen: apart(make, appraiser, 'gen'),
      apploc: apart(make, appraiser, 'dat'),
      tilllist: listed(make, till),
      bridealso: alsoAfter(people.bride.name.given),
      clan: kinOf(make, husband, 'gen'),
      dirshort: called(make, dir, `${dir.name.surname} ${dir.name.given.slice(0, 1)}.`),
      card: cardMark(make, 'p'),
      law: stays(make, 'Mülki Məcəllənin 269, 307 və 308-ci maddələrinin'),
      honest: stays(make, 'Mülki Məcəllənin 385 və 443-cü maddələrinə'),
      signed: make.day(300, 380),
      prolonged: make.day(200, 240),
      soldon: make.day(150, 175),
      came: make.day(130, 145),
      filed: make.day(80, 110),
      grams: make.dice.int(38, 96),
      test: make.dice.pick([585, 750]),
      months: make.dice.pick([3, 4, 6]),
      things: make.dice.pick([
        'bir boyunbağı, iki bilərzik və qaşı yaqutdan olan üzük',
        'qızıl dəst (boyunbağı, sırğa, üzük) və ayparalı medalyon',
        'qadın qol saatı, burma bilərzik və bir cüt sırğa',
        'beşibirlik, zəncir və iki nişan üzüyü',
      ]),
      duty: make.money(60, 190, 5),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı [girov qoyulmuş zinət əşyalarının dəyərinin ödənilməsi|lombard tərəfindən satılmış qızıl əşyaların dəyərinin tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü, {p.address} ünvanında yaşayır) {filed:loc} {d.full:dat} (VÖEN {d.voen}) qarşı iddia qaldıraraq [bildirmişdir|göstərmişdir] ki, {signed:loc} həyat yoldaşı {husband.full:gen} {clinic} keçirəcəyi əməliyyat üçün pula ehtiyac yaranmış, [o, cavabdehin filialına gedib|cavabdehin filialında] {things} ({test} əyarlı, ümumi çəkisi {grams} qram) girov qoymuş, {deal} nömrəli müqavilə üzrə {months} ay müddətinə {lent} almışdır. Ona {ticket} nömrəli girov bileti verilmişdir.',
    'Əşyaların bir hissəsi iddiaçıya anası {late.full:abl} qalmışdır. [{late.given} ana {deathday} {deathyear:loc} vəfat etmişdir|Anası {deathday} {deathyear:loc} vəfat etmişdir] (şəhadətnamə {deathpaper}). Digər hissəsini [qayınatası {inlaw.full} qızı {bride.full:gen} nişanına bağışlamışdır|qızı {bride.full:gen} nişanında qayınatası {inlaw.gs} hədiyyə etmişdir]. Bu səbəbdən {clan} ailəsi həmin əşyaları satmaq fikrində olmamışdır.',
    'Həyat yoldaşı {husband.given} {ill} diaqnozu ilə müalicədə olduğundan (epikriz {discharge}) iddiaçı {prolonged:loc} {paid} faiz ödəyib müddəti uzatmış, kassir {till.full} ona {receipt} nömrəli qəbzi və {ticket2} nömrəli uzatma biletini vermişdir. [{came:loc} {bride.given} ilə birlikdə borcun hamısını ödəməyə gələndə isə|Borcun qalığını ödəmək üçün {came:loc} qızı {bride.given:acc} {bridealso} götürüb gedəndə isə] {tilllist} əşyaların artıq satıldığını demişdir. Sonradan məlum olmuşdur ki, {soldon:loc} {soldact} nömrəli akta əsasən dəst {buyer.gs:dat} {sold} qiymətinə satılmışdır.',
    'İddiaçının sözlərinə görə, satış barədə ona nə {p.phone} nömrəsinə, nə də ünvanına bildiriş göndərilmişdir. [Zərgər {smith.full} ({lane}) əşyaların bazar qiymətinin {worth} olduğunu şifahi demişdir.|{lane} ünvanındakı zərgər {smith.gs} dəstin {worth} dəyərində olduğunu bildirmişdir.] İddiaçı dəyərlə borcun ({owed}) fərqini – {asked} – {card} nömrəli kartına ödəməklə tutulmasını xahiş etmişdir.',
    'Cavabdehin nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) iddianı qəbul etməyərək izah etmişdir ki, [uzatma müddəti bitdiyindən lombard əşyanı satmaq hüququ qazanmışdır; direktor {dir.full} {letter} nömrəli məktubu hazırlatmış, lakin onun göndərilməsi barədə qəbz saxlanmamışdır|müddət bitdikdən sonra direktor {dir.gs:gen} göstərişi ilə {letter} nömrəli bildiriş göndərilmiş, əşyalar yalnız bundan sonra satılmışdır]. Alıcı {buyer.surname} vicdanlı əldə edəndir. Satış dəyəri {appgen} apardığı yoxlama əsasında müəyyən edilmişdir.',
    'Şahid {appraiser.full} ifadə vermişdir ki, lombardda qiymətləndirici işləyir, dəsti {p.given} xanımdan qəbul edərkən daşların bir hissəsinin süni olduğunu [görmüş, bunu biletə yazmamışdır|görmüş, lakin jurnalda qeyd etməmişdir]; {buyer.given} dükana [{dirshort} tərəfindən dəvət olunmuşdu|təsadüfən gəlmişdi]. Satış günü kassada {till.given} olmuşdur.',
    {
      p: 'Ekspert {expert.full} {report} nömrəli rəyində bilet və jurnal məlumatları əsasında əşyaların bazar dəyərini {worth} müəyyən etmişdir. {inlaw.gp} tərəfindən yazılmış izahatda nişan hədiyyəsinin qiyməti də buna yaxın göstərilir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Məhkəmənin sorğusuna cavabda poçt şöbəsi {letter} nömrəli məktubun iddiaçının həyat yoldaşı {husband.sg:dat} imza etdirilməklə verildiyini, təsdiq vərəqində {bride.given:gen} {bridealso} adının göstərildiyini bildirmişdir.',
      only: ['dismissed'],
    },
  ],
  reasoning: [
    '{law} mənasına görə lombard girov əşyasını qorumalı, borc müddətində qaytarılmadıqda isə onu yalnız girov qoyanı xəbərdar etdikdən sonra sata bilər. {honest} əsasən öhdəlik vicdanla icra olunmalı, pozuntu nəticəsində dəymiş zərər ödənilməlidir.',
    {
      p: 'Uzatma bileti ilə müddət davam etmiş, əşyalar isə onun bitməsindən əvvəl satılmışdır. [{apploc} istinad edilən “süni daş” qeydi heç bir sənəddə yoxdur.|{appgen} daşlar barədə dedikləri sənədlə təsdiqlənmir.] {dir} bildirişin göndərildiyini sübut etmədiyindən {pgen} zərəri tam ödənilməlidir.',
      only: ['granted'],
    },
    {
      p: 'Bildiriş verilməsə də, müddətin bitdiyi {till:gen} qəbzindən görünür. Ekspert {expert.init} dəyəri əşyaları görmədən hesablamışdır. Buna görə məhkəmə satış qiyməti ilə borc arasındakı fərqin qaytarılmasını əsaslı sayır; {bride.given:dat} bağışlanmış hissənin mənəvi dəyəri isə nəzərə alına bilməz.',
      only: ['partly-granted'],
    },
    {
      p: 'Bildiriş {husband:dat} çatdırılmış, {months} aylıq müddət keçdikdən sonra borc ödənilməmişdir. {appraiser} tərəfindən müəyyən edilmiş qiymət girov biletində {pgen} imzası ilə təsdiqlənir. {late.surname} soyadlı şəxsdən qaldığı deyilən əşyaların fərqli olduğu sübut edilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 77, 88, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {asked} və {duty} dövlət rüsumu tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {rest} tutulsun, tələbin qalan hissəsi rədd edilsin.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:dat} qarşı girov əşyalarının dəyərinin ödənilməsi haqqında iddiası rədd edilsin.',
    ],
  },
};

export const SIXTEENTH_LOAN: readonly Family[] = [GUARANTORS, PAWNED];
