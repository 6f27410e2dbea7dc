import type { Family, Make } from '#demo/family.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { dwelling, houseIn, manats, tailed } from './sum-forms.ts';
import { sheets } from './written-marks.ts';

const FRAME = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  note: 'civil',
} as const satisfies Partial<Family>;

/** Borrower and guarantor, and who chose, brought and used the goods. */
function buyers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', minAge: 26, maxAge: 55 });
  return {
    d,
    g: person('g', { role: 'cavabdeh', minAge: 28, maxAge: 58 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25, maxAge: 45 }),
    consort: person('consort', {
      ...{ sex: d.sex === 'm' ? ('f' as const) : ('m' as const), surname: d.name.surname },
      ...{ minAge: 25, maxAge: 55 },
    }),
    bride: person('bride', { sex: 'f', father: d.father, minAge: 24, maxAge: 30 }),
    seller: person('seller', { minAge: 22, maxAge: 45 }),
    courier: person('courier', { sex: 'm', minAge: 22, maxAge: 50 }),
    officer: person('officer', { sex: 'f', minAge: 23, maxAge: 40 }),
    fellow: person('fellow', { role: 'şahid', minAge: 28, maxAge: 60 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

const goodsPapers = (make: Make) => ({
  ...sheets(make, {
    loan: ['contract', 'İK-####/##', '##-###/2#', 'KR######', '####/ist'],
    surety: ['contract', 'ZM-####', '##-###/2#-z', 'Z-#####'],
    schedule: ['document', '###/ö', 'ÖC-#####', '####'],
    proxy: ['document', '##-##/###', 'ET-####', '#####'],
    invoice: ['document', 'AA-######', '########', 'QF ####/##'],
    delivery: ['document', 'ÇT-####', '#####', '##/###-ç'],
    warning: ['document', '##/##-####', 'X-####', '######'],
    police: ['document', '####', 'M-###/2#', '##/###'],
    opinion: ['document', '####/x', 'XŞ-###', '#####'],
    warrant: ['document', '######', 'OR-#####', '##/####'],
    iban: ['account@d', '%a'],
    mail: ['email@g', 'zamin##@poct.example', 'ish.###@mail.example'],
    shopline: ['phone@seller', '(012) ###-##-##', '051 ### ## ##', '+994 70 ###-##-##'],
    djob: [
      'workplace@d',
      'şəhər kitabxanasında bərpaçı',
      '9 saylı məktəbdə əmək təlimi müəllimi',
      '“Xonça” şadlıq sarayında ofisiant',
      'elektrik şəbəkəsində nəzarətçi',
      'doğum evində tibb bacısı',
    ],
    gjob: [
      'workplace@g',
      'Su Kanalının çilingəri',
      'rayon qəzetinin operatoru',
      'avtovağzalın növbətçisi',
      'uşaq incəsənət məktəbinin müəllimi',
      '“Mərcan” quru təmizləmə məntəqəsinin işçisi',
    ],
    ill: [
      'sensitive@consort',
      'böyrək çatışmazlığı',
      'onurğa yırtığı',
      'döş vəzi törəməsi',
      'infarkt',
    ],
  }),
  ghome: dwelling(make, 'g', 'Cəfər Xəndan küçəsi', 'Mehriban döngəsi', '3-cü mikrorayon'),
  former: dwelling(make, 'd', 'Zərrabi küç.', 'Əhməd Cəmil küçəsi', 'Tələbə şəhərciyi'),
});

function loanSums(make: Make) {
  const { dice } = make;
  const [lent, interest, fine] = [dice.int(18, 72) * 100, dice.int(150, 900), dice.int(60, 480)];
  const main = Math.round(lent * 0.6);
  const half = Math.round(fine / 2);
  return {
    ...{ lent: manats(lent), main: manats(main), interest: manats(interest) },
    ...{ fine: manats(fine), half: manats(half), total: manats(main + interest + fine) },
    ...{ cut: manats(main + interest + half), rate: dice.int(19, 32), term: dice.int(18, 36) },
    duty: make.money(60, 180, 5),
  };
}

/** A bank sues who borrowed for household goods and the guarantor. */
const CONSUMER_LOAN: Family = {
  ...FRAME,
  key: 'seventeenth-consumer-loan',
  category: 'Mülki işlər - Kredit müqaviləsi - İstehlak krediti üzrə borcun tutulması',
  cast: { bank: { as: 'company', trade: 'bank', role: 'iddiaçı' } },
  facts: (make) => {
    const people = buyers(make);
    return {
      ...people,
      ...goodsPapers(make),
      ...loanSums(make),
      shop: make.company('shop', 'shop'),
      gtail: tailed(make, people.g),
      dtail: tailed(make, people.d),
      officertail: tailed(make, people.officer),
      withbride: nameWith(make, people.bride, 'given', 'with'),
      law: stays(make, '“Banklar haqqında” Qanun'),
      signed: make.day(640, 900),
      stopped: make.day(240, 380),
      warned: make.day(120, 180),
      sued: make.day(60, 100),
      goods: make.dice.pick([
        'soyuducu və paltaryuyan maşın',
        'yataq dəsti və şkaf',
        'televizor, qaz sobası və xalça',
        'mətbəx mebeli və qabyuyan maşın',
      ]),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen}, cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} və cavabdeh {g.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {bank.full:gen} cavabdehlər {d.full:dat} və {g.full:dat} qarşı istehlak krediti üzrə borcun birgə tutulması tələbinə dair mülki işə',
  story: [
    'İddiaçı {bank.full} (VÖEN {bank.voen}, {bank.address}) {sued:loc} məhkəməyə müraciət edərək [göstərmişdir ki,|bildirmişdir ki,] {signed} tarixdə {d.full} ilə bağlanmış {loan} nömrəli müqaviləyə əsasən ona [məişət əşyalarının alınması üçün|ev əşyaları almaq məqsədilə] {term} ay müddətinə, illik {rate} faizlə {lent} kredit verilmişdir. Kreditin qaytarılmasına {g.full} {surety} nömrəli zaminlik müqaviləsi ilə zamin durmuşdur.',
    'Pul {iban} hesabı vasitəsilə satıcı {shop.full:dat} köçürülmüş, müştəri {goods} almışdır (hesab-faktura {invoice}). {stopped:abl} {schedule} nömrəli cədvəl üzrə ödənişlər kəsilmiş, {main} əsas borc, {interest} faiz və {fine} dəbbə pulu, cəmi {total} borc yaranmışdır. {warned:loc} cavabdehlərə {warning} nömrəli xəbərdarlıq göndərilmişdir.',
    'İddiaçının nümayəndəsi {rep.init} ({proxy} nömrəli etibarnamə) [iddianı müdafiə etmişdir|iddianın tam təmin olunmasını xahiş etmişdir]. Bildirmişdir ki, müqaviləni bankın əməkdaşı {officer.full} tərtib etmiş, cavabdehlər onu {officer.given} xanımın yanında imzalamışlar. [Müştəri anketində {officertail} tərəfindən qeyd aparılmışdır ki, {d.sg} {djob} işləyir.|Anketdə {d.init:gen} {djob} işlədiyi yazılmışdır.]',
    'Cavabdeh {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, {d.address}, tel. {d.phone}) iddianı [qismən qəbul etmişdir|faiz və dəbbə pulu hissəsində qəbul etməmişdir]. İzah etmişdir ki, əşyaları [ailə quran bacısı {bride.full} üçün almışdır|toyu olan bacısı {bride.given:gen} cehizi üçün götürmüşdür], mağazada {withbride} birlikdə olublar, malı satıcı {seller.full} ({shopline}) göstərib. Sonra həyat yoldaşı {consort.full:loc} {ill} aşkarlandığından pul müalicəyə xərclənib, {former} ünvanındakı kirayə mənzili də tərk etməli olublar.',
    '[Onun sözlərinə görə, {consort.given} xəstəxanada olarkən bankdan zəng gəlib, danışan işçi borcun dondurulacağına söz verib.|Vəkil {adv.init} (order {warrant}) əlavə etmişdir ki, {consort.gs} müalicədə olduğundan ödəniş gecikmişdir və dəbbə pulu azaldılmalıdır.] Soyuducunu [kuryer {courier.full} {delivery} nömrəli çatdırılma sənədi ilə gətirmişdir|{delivery} nömrəli sənədlə {courier.full} çatdırmışdır]; {bride.init:gen} imzası da həmin sənəddədir.',
    'Cavabdeh {g.full} (FİN {g.fin}, {gjob}, {place}, {ghome}, e-poçt {mail}) iddianı qəbul etməyərək [bildirmişdir ki,|izahat vermişdir ki,] zaminlik müqaviləsini oxumadan imzalamış, {d.given} ona bunun yalnız “şahidlik” olduğunu demişdir. [Zaminlik müqaviləsindəki imzanın ona məxsusluğunu yoxlamaq üçün xətşünaslıq ekspertizası təyin edilmişdir.|İmzanın mübahisələndirilməsi səbəbindən ekspertiza təyin olunmuşdur.] Ekspert {expert.full:gen} {opinion} nömrəli rəyinə əsasən imza {g.init:dat} məxsusdur.',
    'Şahid {fellow.full} ifadə vermişdir ki, {g:gen} iş yoldaşıdır, {d.surname:acc} isə onun vasitəsilə tanıyır. [Bankda {officer.sg:gen} müqavilənin şərtlərini hər iki cavabdehə oxuduğunu görüb.|Bankda olarkən {officer.given} xanım zaminliyin nə olduğunu izah edib, {g.given} buna razılaşıb.] {seller.gs} isə mağazadan zəng edib malın hazır olduğunu deyib.',
    {
      p: '{g.full:gen} polisə verdiyi {police} nömrəli ərizə üzrə cinayət işinin başlanması rədd edilmişdir; ərizəçi orada {seller.full} və {courier.sg} barəsində də iddialar irəli sürmüşdür.',
      chance: 0.5,
    },
  ],
  reasoning: [
    'Mülki Məcəllənin 739-cu maddəsinə görə kredit müqaviləsi üzrə borcalan aldığı məbləği və faizləri qaytarmalıdır. {law} və Mülki Məcəllənin 470 və 472-ci maddələri zaminin kreditor qarşısında borclu ilə birgə məsuliyyət daşıdığını müəyyən edir.',
    {
      p: 'Borcun məbləği hesablama ilə sübut olunmuş, {d.init:gen} ailə vəziyyəti ilə bağlı izahatı öhdəlikdən azad etmək üçün əsas deyildir. {g.sg:gen} imzanı inkar etməsi ekspert rəyi və {fellow.init:gen} ifadəsi ilə təkzib edilir.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmə {consort.init:gen} müalicəsi ilə bağlı təqdim edilmiş sənədləri nəzərə alaraq dəbbə pulunun Mülki Məcəllənin 467-ci maddəsinə əsasən {half} həddinədək azaldılmasını mümkün hesab edir. Qalan hissədə {g.init:gen} etirazları {fellow.surname:gen} ifadəsi ilə təsdiqini tapmamışdır.',
      only: ['partly-granted'],
    },
    {
      p: 'İş materiallarından görünür ki, mal {shop:dat} geri qaytarılmış, pul isə banka köçürülmüş, {rep.init:gen} təqdim etdiyi hesablamada bu nəzərə alınmamışdır. {courier.init:gen} qaytarma haqqında imzası {delivery} nömrəli sənədin arxasındadır. Belə olan halda {dtail} və {gtail} barəsində tələb sübuta yetirilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən və Mülki Prosessual Məcəllənin 77, 88, 119, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} və {g.full:abl} birgə qaydada {bank.full:gen} xeyrinə {total} borc tutulsun.',
      '{d.full:abl} {duty} dövlət rüsumu tutulub iddiaçıya ödənilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} və {g.caps:abl} birgə qaydada {bank.full:gen} xeyrinə {main} əsas borc, {interest} faiz, {half} dəbbə pulu, cəmi {cut} tutulsun. İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{bank.full:gen} {d.full:dat} və {g.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['guarantor', 'shop'],
};

/** Two neighbours, who wrote the receipt, and who was there. */
function yardFolk(make: Make) {
  const person = castOf(make);
  const p = person('p', {
    ...{ role: 'iddiaçı' as const, sex: 'm' as const, house: true },
    ...{ minAge: 44, maxAge: 70 },
  });
  const d = person('d', {
    ...{ role: 'cavabdeh' as const, sex: 'm' as const, house: true },
    ...{ minAge: 46, maxAge: 62 },
  });
  return {
    ...{ p, d },
    wit: person('wit', { role: 'şahid', sex: 'm', minAge: 45, maxAge: 76 }),
    wife: person('wife', { role: 'şahid', sex: 'f', minAge: 40, maxAge: 70 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 20, maxAge: 25 },
    }),
    barber: person('barber', { sex: 'm', minAge: 30, maxAge: 60 }),
    teacher: person('teacher', { minAge: 35, maxAge: 66 }),
    elder: person('elder', { sex: 'm', minAge: 60, maxAge: 82 }),
    cousin: person('cousin', { minAge: 28, maxAge: 60 }),
    buyer: person('buyer', { sex: 'm', minAge: 28, maxAge: 60 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

const yardPapers = (make: Make) => ({
  ...sheets(make, {
    wire: ['document', '##########', 'BK-########', '###-###-###'],
    act: ['document', '##', '##/i', 'İH-###'],
    police: ['document', '###/2#', 'ƏR-####', '#####'],
    opinion: ['document', '###/y', '#####', 'YZ-##/###'],
    warrant: ['document', '######', 'VK-#####'],
    offer: ['document', '####', 'BT-##/##', '##/###'],
    visa: ['document@son', 'C#########', 'P########'],
    card: ['card@d', '%C', '%c'],
    sonline: ['phone@son', '+7 9## ###-##-##', '+90 53# ### ## ##', '+48 ### ### ###'],
    spot: ['place', '“Çinaraltı” çayxanasında', '“Üslub” bərbərxanasında', '“Qoz ağacı” kafesində'],
    pjob: [
      'workplace@p',
      'rayon baytarlıq idarəsinin keçmiş həkimi',
      'kənd feldşer məntəqəsinin feldşeri',
      'meşə mühafizəsi bölməsinin gözətçisi',
      'məktəbin pensiyada olan tarix müəllimi',
    ],
    djob: [
      'workplace@d',
      '“Petək” arıçılıq təsərrüfatının sahibi',
      '“Yaşıl Həyət” istixanasının işçisi',
      'suvarma idarəsinin traktorçusu',
      'köhnə bazarda 14 nömrəli köşkün satıcısı',
      '“Şənlik” mağar evinin ustası',
    ],
    ill: [
      'sensitive@p',
      'gözündən əməliyyat',
      'ürək əməliyyatı',
      'oynaq protezi',
      'öd kisəsi əməliyyatı',
    ],
  }),
  dhouse: houseIn(
    make,
    'd',
    'Bulaqbaşı küçəsi',
    'Şıxlı məhəlləsi',
    'Aşıq Ələsgər küç.',
    'Qovaqlı yolu',
  ),
});

/** A neighbour lent money under a receipt before witnesses and does not get it back. */
const NEIGHBOURS: Family = {
  ...FRAME,
  key: 'seventeenth-neighbours-loan',
  category: 'Mülki işlər - Müqavilə hüququ - Borc müqaviləsi, borcun qaytarılması',
  cast: {},
  facts: (make) => {
    const people = yardFolk(make);
    const [lent, back] = [make.dice.int(20, 120) * 100, make.dice.int(3, 12) * 100];
    return {
      ...people,
      ...yardPapers(make),
      ...foreignMarks(make, 'guest', [
        ['Merab', 'Saralidze'],
        ['Hakan', 'Toprakçı'],
        ['Şamil', 'Emirmetov'],
        ['Bəhman', 'Ərdəkani'],
        ['Oleq', 'Sviridenko'],
      ]),
      ptail: tailed(make, people.p),
      dtail: tailed(make, people.d),
      elderwith: nameWith(make, people.elder, 'gs', 'with'),
      dhome: { ...nameWith(make, people.d, 'given', 'gil-dat'), case: 'dat' as const },
      lent: manats(lent),
      back: manats(back),
      left: manats(lent - back),
      moral: make.money(500, 2000, 100),
      given: make.day(400, 620),
      due: make.day(180, 300),
      partpaid: make.day(150, 175),
      sued: make.day(50, 90),
      duty: make.money(40, 120, 10),
      months: make.dice.pick(['altı', 'səkkiz', 'on']),
      purpose: make.dice.pick([
        'traktor almaq',
        'oğlunu xaricə göndərmək',
        'həyətdə artezian quyusu qazdırmaq',
        'damı təzələmək',
      ]),
    };
  },
  present: 'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} və cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı borc məbləğinin və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} {sued:loc} cavabdeh {d.full:dat} qarşı iddia verərək [göstərmişdir ki,|əsaslandırmışdır ki,] onlar uzun illər qonşudurlar. {given} tarixdə cavabdeh [ondan {purpose} üçün|{purpose} məqsədilə ondan] {months} aylığa {lent} borc almış və bu barədə öz əli ilə qəbz yazmışdır. [Vaxt {due:loc} bitsə də, pul qaytarılmır.|Qaytarılma vaxtı olan {due:loc} pul verilməmişdir.]',
    'Məhkəmə iclasında iddiaçı (FİN {p.fin}, {p.birthdot} təvəllüdlü, {p.address}; {pjob}; tel. {p.phone}) [izah etmişdir ki,|əlavə etmişdir ki,] pulu {spot} saymış, yanlarında {wit.full} və bərbər {barber.full} olmuşdur. Həmin pulu {ill} üçün saxlayırmış. {d.given:gen} oğlu {son.full} (pasportu {visa}) də qəbzi görmüş, sonra işləmək üçün ölkədən getmişdir. [İndi {son.given} {sonline} nömrəsindən zəng edib atasının evdə pulu olmadığını deyir.|{son.given:gen} xaricdəki nömrəsi {sonline} olsa da, zənglərə cavab vermir.]',
    'Vəkil {adv.full} (order {warrant}) bildirmişdir ki, {partpaid:loc} cavabdehin {card} nömrəli kartından {wire} nömrəli əməliyyatla {back} qaytarılmışdır, bu isə borcun etirafıdır. [Ağsaqqal {elder.full} və müəllim {teacher.full} tərəfləri barışdırmağa çalışmış, alınmamışdır.|İddiaçı {elderwith} və məktəb müəllimi {teacher.full} ilə birlikdə {dhome} getmiş, lakin söhbət baş tutmamışdır.]',
    'Cavabdeh {d.full} (FİN {d.fin}, ş/v {d.idcard}, {d.birthdot} təvəllüdlü, {place}, {dhouse}; {djob}) iddianı [tanımamışdır|qəbul etməmişdir]. Demişdir ki, qəbzi əslində başqa iş üçün – [həyətindəki mal-qaranı almaq istəyən {buyer.full:gen} xahişi ilə yazmışdır|{buyer.full} adlı alıcının xahişi ilə mal-qara üçün yazmışdır]; {buyer.given} pulu verməyib. [Kartdan köçürülən {back} isə toy nəmərinin qaytarılmasıdır.|{back} köçürmə guya {wife.given:gen} qardaşı qızının toyu üçün olmuşdur.] Dediyinə görə, evində qonaq qalan {guestfull} qəbzin pulsuz yazıldığını bilir; {guestgiven:gen} ünvanını isə verə bilməmişdir.',
    'Şahid {wit.full} ifadə vermişdir ki, pulu {p:nom} saymış, {d.given} cibinə qoymuşdur. Qəbzi {barber.gs:gen} masasında yazıblar. {cousin.full} ({cousin.phone}) [sonradan gəlib çay gətirib|onlara çay gətirib], {wit.given:gen} yanında qalıb. İddiaçının həyat yoldaşı {wife.full} şahid qismində bildirmişdir ki, {d.surname} iki dəfə evlərinə gəlib möhlət istəyib, [{son.given} həyətdə gözləyib|{son.given} isə darvazadan içəri keçməyib].',
    {
      p: 'Şahidin sözlərinə görə, [həmin yaz|bayramqabağı] {teacher.given} müəllimin yanında da {d.init} borcu etiraf edib. {cousin.sg} məhkəməyə çağırılsa da, xəstələndiyi üçün gəlməmişdir.',
      chance: 0.7,
    },
    '[Cavabdeh yazının özünə aid olmadığını iddia etdiyindən ekspertiza təyin edilmişdir.|Qəbzdəki xətti cavabdeh inkar etmişdir, məhkəmə xətşünaslıq ekspertizası təyin etmişdir.] Ekspert {expert.full} {opinion} nömrəli rəyində “{dtail}” imzasının və mətnin cavabdehə məxsus olduğunu yazmışdır. Bələdiyyənin {act} nömrəli aktı və polisdəki {police} nömrəli material üzrə ərizənin (imza: {ptail}) baxılması işə əlavə olunmuşdur. [Notarius {notary.full:gen} {offer} nömrəli bildirişi ilə borc tələb edilmişdir.|Borc haqqında tələb {offer} nömrəli notariat bildirişi ilə (notarius {notary.init}) də göndərilmişdir.]',
  ],
  reasoning: [
    'Mülki Məcəllənin 739-cu maddəsinə görə borc müqaviləsi yazılı formada bağlanmalı, borc müddətində qaytarılmalıdır. Mülki Prosessual Məcəllənin 88-ci maddəsinə əsasən məhkəmə sübutları araşdırıb qiymətləndirir.',
    {
      p: '{expert.init:gen} rəyi, {wit.init:gen} və {wife.init:gen} ifadələri, cavabdehin kartından köçürmə bir-birini tamamlayır. {d.init:gen} {buyer.init} ilə bağlı izahatı heç bir sübutla təsdiq olunmamışdır. Mənəvi zərər barədə tələb də əsaslı sayılır.',
      only: ['granted'],
    },
    {
      p: 'Qaytarılmış {back} borcdan çıxılmalıdır; {p.init} bunu inkar etməmişdir. Lakin {moral} mənəvi zərərə dair tələb {wife.given:gen} dediklərindən başqa sübutla təsdiq edilmədiyindən rədd edilməlidir. {barber.sg:gen} izahatı işdə yoxdur.',
      only: ['partly-granted'],
    },
    {
      p: 'Qəbzdə pulun kimə verildiyi göstərilməmiş, {wit.init:gen} dedikləri ilə {wife.sg:gen} dedikləri ziddiyyətlidir. {elder.init} və {teacher.gs} borcun ödənildiyini eşitdiklərini yazmışlar. Sübutetmə yükünü yerinə yetirmədiyinə görə {ptail} tərəfindən verilmiş iddia rədd edilməlidir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 739-740-cı, Mülki Prosessual Məcəllənin 77, 88, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. Cavabdeh {d.full:abl} iddiaçı {p.full:gen} xeyrinə {left} borc və {moral} mənəvi zərər tutulsun.',
      '{d.init:abl} {duty} dövlət rüsumu tutulub dövlət büdcəsinə ödənilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {left} borc tutulsun, mənəvi zərərə dair tələb rədd edilsin. Dövlət rüsumu {duty} olmaqla {d.full:abl} tutulsun.',
    ],
    dismissed: [
      '{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin. Məhkəmə xərcləri {p.init:gen} üzərində saxlanılsın.',
    ],
  },
  traps: ['gil', 'foreign-name', 'handwriting'],
};

/** A consumer loan with a guarantor; a loan between neighbours. */
export const SEVENTEENTH_LOAN: readonly Family[] = [CONSUMER_LOAN, NEIGHBOURS];
