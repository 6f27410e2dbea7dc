import type { Family, Make } from '#demo/family.ts';
import { hyphened } from './clerk-forms.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, stays } from './name-endings.ts';
import { papersOf, sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { written } from './written-forms.ts';

/** Number of an earlier case, which stays. */
function earlierCase(make: Make, iso: string) {
  return stays(
    make,
    `2(5-${make.dice.int(91, 105)})-${make.dice.int(300, 4900)}/${iso.slice(0, 4)}`,
  );
}

/** Whose flat was sold, who lives in it, who bid for it and who bought it. */
function household(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'ərizəçi', minAge: 36, maxAge: 60 });
  const { surname } = b.name;
  const spouse = person('spouse', { sex: b.sex === 'm' ? 'f' : 'm', surname, minAge: 34 });
  const kid = { surname, father: (b.sex === 'm' ? b : spouse).name.given };
  return {
    ...{ b, spouse },
    buyer: person('buyer', { role: 'maraqlı şəxs', minAge: 29 }),
    girl: person('girl', { ...kid, sex: 'f', minAge: 8, maxAge: 16 }),
    boy: person('boy', { ...kid, sex: 'm', minAge: 4, maxAge: 12 }),
    mother: person('mother', { sex: 'f', minAge: 66, maxAge: 82 }),
    neighbour: sometimesRussian(
      make,
      person('neighbour', { sex: 'f', minAge: 40 }),
      0.3,
      ['Maksimova', 'Lyudmila', 'Pavlovna'],
      ['Kiryanova', 'Galina', 'Fyodorovna'],
      ['Rudenko', 'Nina', 'Leonidovna'],
    ),
    bidder: person('bidder', { sex: 'm', minAge: 30 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    host: person('host', { sex: 'm', minAge: 32 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    valuer: person('valuer', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function auctionPapers(make: Make) {
  const { of, n } = papersOf(make);
  const year = make.adopted.slice(0, 4);
  return {
    writ: of.document('writ', n(6), `İV-${n(5)}`, `${n(3)}/${n(4)}`),
    docket: of.document('docket', `${n(4)}/${n(2)}`, `${n(2)}-${n(5)}`, `İİ-${n(5)}`),
    flat: make.property('flat'),
    value: of.document('value', `Q-${n(3)}/${year}`, `${n(4)}-QM`, `${n(2)}/${n(4)}`),
    lot: of.document('lot', `LOT-${n(4)}`, n(5), `${n(3)}/${n(2)}`),
    minutes: of.document('minutes', `HP-${n(3)}`, `${n(2)}/H-${n(3)}`, n(4)),
    parcel: of.document('parcel', `RA${n(9)}AZ`, n(11), `RR ${n(9)}`),
    proxy: of.document('proxy', n(4), `E-${n(3)}`, `${n(2)}/${n(3)}`),
    loan: of.contract('loan', `İP-${n(5)}`, `${n(3)}-${n(4)}/İK`, `${n(2)}/${n(6)}`),
    work: of.workplace(
      'work',
      'Xəzər Dəniz Neft Donanmasında mühasib',
      'Gəncə Avtomobil Zavodunun Bakı anbarında usta',
      '“Ağ Şəhər” tikinti sahəsində kranaparan',
      'Filarmoniyada musiqiçi',
    ),
    school: of.workplace(
      'school',
      '204 nömrəli tam orta məktəb',
      '6 nömrəli texniki-humanitar lisey',
      '91 nömrəli tam orta məktəb',
      '27 nömrəli tam orta məktəb',
    ),
    ill: of.sensitive('ill', 'iflic', 'Parkinson xəstəliyi', 'katarakta', 'bronxial astma'),
  };
}

/** A debtor asks the court to undo the auction at which his flat was sold. */
const AUCTION: Family = {
  key: 'fourteenth-auctioned-flat',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Açıq hərracdan şikayət',
  outcomes: { granted: 2, 'partly-granted': 1, dismissed: 3 },
  note: 'ruling',
  cast: {
    t: { as: 'company', trade: 'bank', role: 'tələbkar' },
    house: { as: 'company', trade: 'supply' },
  },
  facts: (make) => {
    const people = household(make);
    const judged = make.day(420, 600);
    const worth = make.money(68000, 190000, 1000);
    return {
      ...people,
      ...auctionPapers(make),
      buyerbehind: written(make, people.buyer, 'behind'),
      bof: hyphened(make, people.b, 'gen'),
      suit: earlierCase(make, judged.iso),
      law: stays(make, '“İcra haqqında” Qanunun 55, 56 və 60-cı maddələrinə'),
      rules: stays(make, 'Mülki Prosessual Məcəllənin 355-3-cü maddəsi'),
      ...{ judged, worth },
      sold: { t: 'money' as const, qepik: Math.round((worth.qepik * 0.85) / 10000) * 10000 },
      debt: make.money(24000, 60000, 100),
      valued: make.day(150, 180),
      noticed: make.day(100, 120),
      held: make.day(50, 70),
      asked: make.day(25, 40),
      area: make.dice.int(52, 118),
      rooms: make.dice.int(2, 4),
    };
  },
  present:
    'ərizəçi {b.full:gen}, [onun vəkili {adv.full:gen}|vəkil {adv.full:gen}], tələbkarın nümayəndəsi {rep.full:gen}, icra məmuru {officer.full:gen}, maraqlı şəxs {buyer.full:gen} iştirakı ilə',
  subject:
    '{b.full:gen} [açıq hərracın nəticələrinin etibarsız hesab edilməsi|mənzilin açıq hərracda satılmasından şikayət, hərrac protokolunun ləğvi] barədə ərizəsinə',
  story: [
    'Ərizəçi {b.full} ({b.birth} təvəllüdlü, FİN {b.fin}) {asked:loc} məhkəməyə [şikayət verərək göstərmişdir|müraciət edərək bildirmişdir] ki, {suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə ondan {t.full:gen} xeyrinə {loan} nömrəli ipoteka müqaviləsi üzrə {debt} borc tutulmuş, qətnamənin icrası {docket} nömrəli icra işi ilə (icra vərəqəsi № {writ}) icra məmuru {officer.full:dat} tapşırılmışdır. {held:loc} onun {b.address} ünvanında yerləşən, {area} kvadratmetr sahəsi olan {rooms} otaqlı mənzili ({flat} nömrəli çıxarış) hərracda {sold} qiymətinə {buyer.full:dat} satılmışdır.',
    'Ərizəçinin fikrincə, hərrac qanunun tələbləri pozulmaqla keçirilmişdir. {noticed} tarixli bildiriş ona təqdim edilməmiş, {parcel} nömrəli sifarişli məktubu [onun yerinə anası {mother.full} almış, {ill} səbəbindən başqasının köməyinə möhtac olan qadın onu borcluya çatdırmamışdır|anası {mother.full} almışdır; {ill} səbəbindən yataqdan qalxmayan qadın məktubu heç kəsə verməmişdir]. [Mənzildə onun həyat yoldaşı {spouse.full}, övladları {girl.given} və {boy.given} qeydiyyatdadır. {girl.given} {school:loc} oxuyur, ailənin başqa yaşayış yeri yoxdur.|Mənzil ailənin yeganə yaşayış yeridir, orada {spouse.full}, {girl.full} və {boy.full} da yaşayırlar; {girl.given} {school:loc} təhsil alır.]',
    'Mənzil qiymətləndirici {valuer.full:gen} {valued} tarixli, {value} nömrəli hesabatı ilə {worth} qiymətləndirilmişdir. Hərracı {house.full} (VÖEN {house.voen}) keçirmiş, mənzil {lot} nömrəli lot kimi elan edilmişdir. [{minutes} nömrəli protokola görə iki iştirakçı – {buyer.full} və {bidder.full} – olmuş, zəmanət məbləği {house.account} hesabına ödənilmişdir.|{minutes} nömrəli protokolda iştirakçı kimi {buyer} və {bidder.full} göstərilmişdir. Hər ikisi zəmanət məbləğini {house.account} hesabına köçürməli idi.] [Ərizəçi hesab edir ki, {bidder.given} yalnız formal iştirak etmişdir.|Ərizəçinin sözlərinə görə, {bidder.surname} alıcının tanışıdır və qiymət təklif etməmişdir.]',
    'Vəkil {adv.init} əlavə etmişdir ki, [qonşu {neighbour.full}|həmin binada yaşayan {neighbour.gs}] mənzilə baxmaq istəyən [alıcıların|adamların] qapıdan qaytarıldığını görmüşdür. [Hərracın aparıcısı {host.gs} salonda yeni təklif olub-olmadığını soruşmadan satışı bağlamışdır.|Aparıcı {host.full} isə satışı elan olunan saatdan əvvəl bağlamışdır.]',
    'İcra məmuru {officer.init} şikayətlə razılaşmayaraq bildirmişdir ki, {bof} {b.phone} nömrəsinə SMS göndərilmiş, {spouse.init:dat} bildiriş şəxsən verilmiş, elan rəsmi saytda yerləşdirilmişdir. Tələbkarın nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) borclunun könüllü ödəniş etmədiyini göstərmişdir. Maraqlı şəxs {buyer.init} ({buyer.address}, FİN {buyer.fin}) mənzilin pulunu tam ödədiyini, {work} işlədiyini, borclunu və {bidder.init:acc} əvvəllər tanımadığını izah etmişdir.',
    {
      p: '{spouse.full} iclasda söyləmişdir ki, hərrac barədə yalnız qonşu {neighbour.given:abl} eşitmiş, kiçik övladı {boy.given} həmin gün xəstə olduğundan evdən çıxa bilməmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{law} əsasən borcluya hərracın vaxtı və yeri barədə yazılı bildiriş verilir, hərracda ən azı iki alıcı iştirak etməlidir. {rules} icra məmurunun qərarından borclunun şikayət vermək hüququnu təsbit edir.',
    {
      p: 'Məktubu alan {mother} icra işinin tərəfi deyildir, onun xəstəliyi tibbi sənədlə təsdiqlənmişdir. {bidder} zəmanət məbləğini ödəmədiyindən hərracda faktiki olaraq bir nəfər – {buyerbehind} iştirak etmişdir. {host.surname:gen} izahatı bunu təkzib etmir.',
      only: ['granted'],
    },
    {
      p: 'Bildirişin verilməsində pozuntu vardır, lakin bu, hərracı bütövlükdə etibarsız etmir. {valuer:gen} hesabatından altı ay keçdiyindən {buyer:dat} verilmiş protokolun icrası yeni qiymətləndirmə aparılanadək dayandırılmalıdır. {neighbour:gen} dedikləri isə yoxlanıla bilməz.',
      only: ['partly-granted'],
    },
    {
      p: 'Bildiriş {spouse:dat} imza etdirilməklə verilmişdir, {mother:gen} aldığı məktub isə yalnız təkrar bildirişdir. {bidder} hərracda iştirak üçün ərizə vermiş, zəmanət məbləğini ödəmişdir. {host.surname:gen} pozuntuya yol verdiyi sübut edilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 263, 264 və 265-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Ərizə təmin edilsin. {flat} nömrəli çıxarış üzrə mənzilin satışı barədə {minutes} nömrəli hərrac protokolu ləğv edilsin, ödənilmiş məbləğ {buyer.full:dat} qaytarılsın.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin. {minutes} nömrəli protokolun icrası dayandırılsın, ərizənin qalan hissəsi rədd edilsin. Qərardadın surəti {b.full:dat} və {buyer.full:dat} göndərilsin.',
    ],
    dismissed: ['{b.full:gen} açıq hərracdan şikayəti rədd edilsin.'],
  },
};

/** The debtor, his creditor, and those with whom and to whom he means to go. */
function travellers(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'borclu', minAge: 38, maxAge: 58 });
  const spouse = person('spouse', {
    ...{ sex: b.sex === 'm' ? ('f' as const) : ('m' as const), surname: b.name.surname },
    minAge: 38,
  });
  return {
    ...{ b, spouse },
    t: person('t', { role: 'tələbkar', minAge: 30, maxAge: 66 }),
    kid: person('kid', {
      ...{ surname: b.name.surname, minAge: 18, maxAge: 22 },
      father: (b.sex === 'm' ? b : spouse).name.given,
    }),
    sister: person('sister', { sex: 'f', father: b.father, minAge: 30, maxAge: 55 }),
    boss: person('boss', { sex: 'm', minAge: 38 }),
    doctor: sometimesRare(
      make,
      person('doctor', { sex: 'm', minAge: 36 }),
      0.3,
      ['Ramaldanov', 'Nadirşah'],
      ['Şahbanov', 'Zöhrab'],
    ),
    friend: person('friend', { sex: 'm', minAge: 30 }),
    guest: person('guest', { minAge: 24 }),
    officer: person('officer', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function travelPapers(make: Make) {
  const { of, n } = papersOf(make);
  return {
    pass: of.document('pass', `C0${n(7)}`, `P${n(7)}`, `C ${n(8)}`),
    writ: of.document('writ', n(6), `${n(2)}-${n(5)}`, `İV ${n(4)}/${n(2)}`),
    docket: of.document('docket', `${n(3)}/${n(3)}`, `${n(2)}-${n(4)}-${n(2)}`, `İ-${n(5)}`),
    proposal: of.document('proposal', `T-${n(3)}`, `${n(2)}/${n(4)}`, n(5)),
    decree: of.document('decree', `Q-${n(4)}`, `${n(3)}/q`, `${n(2)}-${n(3)}`),
    border: of.document('border', `17/${n(4)}`, `${n(2)}-${n(2)}/${n(3)}`, `SX-${n(5)}`),
    ticket: of.document('ticket', `771-${n(10)}`, `235 ${n(10)}`, `TK${n(8)}`),
    invite: of.document('invite', `${n(3)}/T`, n(6), `YQ-${n(4)}`),
    letter: of.document('letter', n(3), `${n(2)}/${n(2)}`, `İ-${n(4)}`),
    car: of.plate('car', make.plate('x').text, `90-${make.dice.pick(['DS', 'GM', 'VA'])}-${n(3)}`),
    job: of.workplace(
      'job',
      '“Kəpəz” nəqliyyat firmasında beynəlxalq sürücü',
      'Lökbatan gəmi təmiri bazasında qaynaqçı',
      '“İnci” turizm agentliyində bələdçi',
      'Taxıl Fabrikində satınalma mütəxəssisi',
    ),
    school: {
      ...of.workplace(
        'school',
        'İzmirdəki Dokuz Eylül Universitetində',
        'Varşava Texnologiya Universitetində',
        'Tbilisi Dövlət Tibb Universitetində',
        'Kayseridəki Ərciyəs Universitetində',
      ),
      case: 'loc' as const,
    },
    clinic: of.workplace(
      'clinic',
      'İstanbuldakı “Acıbadem” xəstəxanası',
      'Ankara Şəhər Xəstəxanası',
      'Təbriz Beynəlxalq Xəstəxanası',
    ),
    ill: of.sensitive('ill', 'aritmiya', 'disk yırtığı', 'qlaukoma', 'böyrək daşı'),
  };
}

/** A bailiff asks the court to forbid a debtor for some time to leave the country. */
const ABROAD: Family = {
  key: 'fourteenth-leaving-abroad',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - Ölkədən getmək hüququnun müvəqqəti məhdudlaşdırılması',
  outcomes: { granted: 3, dismissed: 2 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const people = travellers(make);
    const judged = make.day(300, 520);
    const inlaw = foreigner(make, 'inlaw', [
      ['Hakan', 'Demirel'],
      ['Murat Can', 'Aydın'],
      ['Levan', 'Maisuradze'],
      ['Emrah', 'Korkmaz'],
      ['Sərdar', 'Qurbangəldiyev'],
    ]);
    return {
      ...people,
      ...travelPapers(make),
      ...{ inlaw: inlaw.full, inlawgiven: inlaw.given },
      guestbehind: written(make, people.guest, 'behind'),
      bto: hyphened(make, people.b, 'dat'),
      suit: earlierCase(make, judged.iso),
      freedom: stays(make, 'Konstitusiyanın 28-ci maddəsinin III hissəsinə'),
      limits: stays(make, 'Mülki Prosessual Məcəllənin 355-7 və 355-8-ci maddələrinə'),
      migration: stays(make, 'Miqrasiya Məcəlləsinin 9-cu maddəsi'),
      judged,
      debt: make.money(7200, 48000, 100),
      paid: make.money(200, 1400, 50),
      began: make.day(190, 260),
      asked: make.day(8, 20),
      flight: make.day(30, 50),
      months: make.dice.pick([3, 6]),
      ground: make.dice.pick([
        'yol qəzası nəticəsində dəymiş zərərin',
        'qəbz üzrə alınmış borcun',
        'icarə haqqı borcunun',
        'satılmış evin geri qaytarılmalı beh pulunun',
      ]),
    };
  },
  present:
    '[icra məmuru {officer.full:gen}, tələbkar {t.full:gen}, borclu {b.full:gen}|icra məmuru {officer.full:gen}, borclu {b.full:gen}, tələbkar {t.full:gen}] və borclunun vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'icra məmurunun borclu {b.full:gen} [ölkədən getmək hüququnun müvəqqəti məhdudlaşdırılması haqqında|ölkədən getmək hüququnun {months} ay müddətinə məhdudlaşdırılmasına dair] {proposal} nömrəli təqdimatına',
  story: [
    'İcra məmuru {officer.full} {asked:loc} məhkəməyə təqdimatla müraciət edərək [göstərmişdir|bildirmişdir] ki, {suit} nömrəli iş üzrə {judged} tarixli qətnamə ilə {b.full:abl} ({b.birth} təvəllüdlü, FİN {b.fin}, ümumvətəndaş pasportu {pass}, yaşayış yeri: {b.address}) {t.full:gen} xeyrinə {ground} ödənilməsi məqsədilə {debt} tutulmuşdur. {began:loc} {writ} nömrəli icra vərəqəsi əsasında {docket} nömrəli icra işi başlanmış, borcluya on gün könüllü icra müddəti verilmişdir.',
    'Borclu bu günədək cəmi {paid} ödəmişdir. Onun {b.account} hesabında vəsait olmamış, idarə etdiyi {car} nömrəli avtomobilin [tanışı|dostu] {friend.full:dat} məxsus olduğu müəyyən edilmişdir. [İş yerindən – {job} işlədiyi müəssisədən – {boss.full:gen} imzaladığı {letter} nömrəli məktubda borclunun məzuniyyətə çıxdığı bildirilmişdir.|O, {job} işləmişdir; müəssisənin rəhbəri {boss.gs} {letter} nömrəli məktubla onun ödənişsiz məzuniyyətdə olduğunu bildirmişdir.] Dövlət Sərhəd Xidmətinin {border} nömrəli məlumatına görə {b.init} son bir ildə üç dəfə xaricə getmişdir, {flight} tarixinə isə {ticket} nömrəli aviabileti olmuşdur.',
    '[İcra məmurunun qənaətinə görə, borclu öhdəlikdən yayınır.|İcra məmuru bunu öhdəlikdən yayınma hesab edir.] O, {decree} nömrəli qərarla borcluya xəbərdarlıq etmiş, qərarın surətini evdə olan həyat yoldaşı {spouse.full:dat} imza etdirməklə vermişdir.',
    'Tələbkar {t.full} ({t.address}; əlaqə: {t.phone}) təqdimatı müdafiə edərək izah etmişdir ki, {bto} dəfələrlə möhlət vermiş, lakin o, pulu ödəmək əvəzinə [Türkiyədə|xaricdə] ev almaq istəyir. [Bunu tanışı {guest.full} ona demişdir. {friend.given:gen} adına yazılmış avtomobil də əslində borclunundur.|Bu barədə {guest.gs:abl} eşitmişdir. Borclu avtomobilini də qəsdən {friend.surname:gen} adına keçirmişdir.]',
    'Borclu {b.init} təqdimata etiraz edərək göstərmişdir ki, [bacısı {sister.full} əri {inlaw} ilə birlikdə xaricdə yaşayır, övladı {kid.given} isə {school} təhsil alır; səfərləri yalnız onlara görədir.|xaricə yalnız {school} oxuyan övladı {kid.gp:acc} görmək üçün getmişdir, orada bacısı {sister.gs} və onun əri {inlaw} ilə qalır.] Borclu özü də {ill} diaqnozu ilə {clinic:loc} müalicə almalıdır, bu barədə həkim {doctor.full:gen} {invite} nömrəli göndərişi vardır. Biletin pulunu {inlawgiven} ödəmişdir. [{spouse.given} da hazırda işsizdir.|Borclunun sözlərinə görə, {spouse.given} məktubu ona gec vermişdir.]',
    'Vəkil {adv.init} [hesab etmişdir|əlavə etmişdir] ki, borclu qaçmaq niyyətində deyil, {boss.init} onu noyabrdan yenidən işə götürməyə razıdır, borcun hissə-hissə ödənilməsi üçün qrafik təklif olunmuşdur.',
    {
      p: '{guestbehind} telefonla əlaqə saxlanılarkən məhkəməyə gəlməkdən imtina etmiş, ev alınması barədə yalnız {sister.given:abl} eşitdiyini bildirmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{freedom} görə qanuni surətdə ölkə ərazisində olan hər kəs ölkəni sərbəst tərk edə bilər, bu hüquq yalnız qanunla nəzərdə tutulan hallarda məhdudlaşdırılır. {limits} əsasən borclu məhkəmə qərarını üzrsüz səbəbdən könüllü icra etmədikdə onun ölkədən getmək hüququ müvəqqəti məhdudlaşdırıla bilər. {migration} də bu əsası nəzərdə tutur.',
    {
      p: 'Borclu icra müddətində cüzi məbləğ ödəmiş, avtomobili {friend:gen} adına keçirmiş, dəfələrlə xaricə getmişdir. Yol xərclərinin {inlawgiven} tərəfindən çəkilməsi barədə sübut yoxdur. {doctor:gen} göndərişi planlı müalicə üçündür və təcili deyildir. {kid.given:gen} təhsili borclunun ölkədən çıxmasını zəruri etmir.',
      only: ['granted'],
    },
    {
      p: 'Məhdudiyyət yalnız üzrsüz səbəb olduqda tətbiq edilir. {doctor:gen} göndərişi və {boss:gen} məktubu borclunun müalicəyə ehtiyacı olduğunu və gəlirinin müvəqqəti kəsildiyini göstərir. {guest:gen} dedikləri eşitmədir. {friend:dat} məxsus avtomobil də borclunun əmlakı sayıla bilməz.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 263-265, 355-8-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Təqdimat təmin edilsin. Borclu {b.full:gen} (FİN {b.fin}, pasport {pass}) ölkədən getmək hüququ {months} ay müddətinə məhdudlaşdırılsın. Qərardadın surəti icra üçün Dövlət Sərhəd Xidmətinə göndərilsin.',
    ],
    dismissed: [
      'Borclu {b.full:gen} ölkədən getmək hüququnun məhdudlaşdırılması haqqında təqdimat rədd edilsin. Qərardadın surəti {t.full:dat} verilsin.',
    ],
  },
};

export const FOURTEENTH_ENFORCEMENT: readonly Family[] = [AUCTION, ABROAD];
