import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { narrowVowel, ordinalEnding, wideVowel } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import { surnameFor } from '#demo/people.ts';
import { MONTHS } from '#demo/words.ts';
import { mention } from './clerk-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { field, turned } from './turned-names.ts';

/** A day behind its year: `2024-cü ilin` and `6 sentyabrında`. */
function dayBehind(make: Make, entity: string, from: number, to: number): [string, Mark] {
  const [year = '', number = '1', day = '1'] = make.day(from, to).iso.split('-');
  const month = MONTHS[Number(number) - 1] ?? '';
  const ending = `${narrowVowel(month)}nd${wideVowel(month)}`;
  return [
    `${year}-${ordinalEnding(year)} ilin`,
    make.mark(`${Number(day)} ${month}${ending}`, 'date', 'quasi', entity),
  ];
}

/** A bride, a groom, who filmed them, and the guests. */
function guests(make: Make) {
  const person = castOf(make);
  const q = person('q', { role: 'iddiaçı', sex: 'm', minAge: 26, maxAge: 36 });
  const father = person('father', { sex: 'm', minAge: 52, maxAge: 66 });
  return {
    q,
    father,
    p: person('p', {
      ...{ role: 'iddiaçı' as const, sex: 'f' as const, surname: q.name.surname },
      ...{ father: father.name.given, minAge: 24, maxAge: 32 },
    }),
    d: person('d', { role: 'cavabdeh', sex: 'm', minAge: 28, maxAge: 45 }),
    granny: person('granny', { sex: 'f', minAge: 76, maxAge: 85 }),
    helper: person('helper', { sex: 'm', minAge: 24, maxAge: 30 }),
    manager: person('manager', { sex: 'm', minAge: 35 }),
    singer: person('singer', { sex: 'f', minAge: 28 }),
    repairer: person('repairer', { sex: 'm', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 28 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

function filmFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    dvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    dcard: make.mark(cardOf(make.dice), 'card', 'direct', 'd'),
    deal: of.contract('deal', `V-${n(2)}/toy`, `${n(4)}-FV`, `${n(2)}.${n(2)}-${n(3)}`),
    receipt: of.document('receipt', `${n(6)}`, `QS-${n(4)}`, `${n(3)} ${n(3)}`),
    order: of.document('order', `V/${n(5)}`, `${n(6)}-26`, `AA${n(6)}`),
    proxy: of.document('proxy', `2-${n(4)}`, `${n(3)}E-${n(3)}`, `${n(5)}-et`),
    securing: of.document('securing', `4-${n(3)}`, `${n(2)}/${n(4)}-yaz`, `S ${n(5)}`),
    mediation: of.document('mediation', `MED-${n(5)}`, `${n(4)}/ims`, `${n(2)}-${n(4)}-M`),
    opinion: of.document('opinion', `KT-${n(3)}/${n(2)}`, `${n(5)}-rəq`, `${n(3)}-data`),
    courier: of.document('courier', `EE ${n(9)} AZ`, `AZP${n(8)}`, `KR-${n(7)}`),
    lab: of.document('lab', `${n(4)}-HDD`, `${n(5)}`, `B/${n(4)}`),
    page: of.network('page', `@kadr.${n(2)}.studio`, `instagram.com/xatire_film${n(2)}`),
    cloud: of.network(
      'cloud',
      `disk.example/s/${n(4)}toyQ${n(3)}`,
      `https://bulud.example/d/${n(8)}`,
    ),
    wallet: of.phone('wallet', `+994(60)${n(7)}`, `0 70 / ${n(3)} / ${n(2)} / ${n(2)}`),
    dline: of.phone('dline', `994-99-${n(3)}-${n(2)}-${n(2)}`, `077.${n(3)}.${n(2)}.${n(2)}`),
    hall: of.place(
      'hall',
      '“Cüt Ulduz” şadlıq evində',
      '“Xan Çinar” mərasim sarayında',
      '“Ağ Qu” restoranının ikinci zalında',
    ),
    street: of.place(
      'street',
      'Hüsü Hacıyev küçəsində',
      'Dənizkənarı bulvarda',
      'Yeni Yasamal parkında',
    ),
    mjob: of.workplace(
      'mjob',
      'həmin sarayın zal inzibatçısı',
      '“Ləziz Süfrə” keyterinq evinin baş ofisiantı',
      '“Şölə” mərasim agentliyinin əlaqələndiricisi',
    ),
    sjob: of.workplace(
      'sjob',
      'Muğam Mərkəzinin solisti',
      'Filarmoniyanın xanəndəsi',
      '“Segah” ansamblının vokalçısı',
    ),
    rjob: of.workplace(
      'rjob',
      '“Bit-Servis” emalatxanasında yaddaş bərpası ustası',
      '“Disk Həkimi” mağazasının texniki',
      'Elektron bazarda 31 nömrəli köşkün ustası',
    ),
  };
}

/** The film of a wedding is lost; the cameraman appeals. */
const FILM: Family = {
  key: 'twelfth-lost-wedding-film-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Xidmət müqaviləsi',
  outcomes: { upheld: 3, changed: 2, quashed: 1 },
  cast: {},
  facts: (make) => {
    const people = guests(make);
    const { p, q, d, father, granny, helper, manager, singer, repairer, agent } = people;
    const maiden = surnameFor(father.name.surname, 'f');
    const [wedyear, wedday] = dayBehind(make, 'wedding', 380, 420);
    const [deadyear, deadday] = dayBehind(make, 'granny', 270, 320);
    return {
      ...people,
      ...filmFile(make),
      ...{ wedyear, wedday, deadyear, deadday },
      maiden: mention(make, p, maiden),
      pfold: mention(make, p, `${p.name.surname} ${p.name.given} (${p.father})`),
      pshort: mention(make, p, `${p.name.given} ${p.name.surname.slice(0, 1)}.`),
      qcut: turned(make, q, 'cut'),
      both: nameWith(make, q, 'surname', 'plural-gen'),
      dabroad: turned(make, d, 'abroad'),
      dstub: turned(make, d, 'stub'),
      dlast: turned(make, d, 'last'),
      fathersov: turned(make, father, 'soviet'),
      grannygp: mention(make, granny, `${granny.name.given} ${granny.father} q.`),
      helperbare: turned(make, helper, 'bare'),
      withhelper: nameWith(make, helper, 'given', 'with'),
      singerlast: turned(make, singer, 'last'),
      repaireris: nameWith(make, repairer, 'sg', 'copula'),
      managershout: turned(make, manager, 'shout'),
      agentcut: turned(make, agent, 'cut'),
      code: stays(make, 'Mülki Məcəllənin 21, 448 və 777-ci maddələrinə'),
      plenum: stays(
        make,
        'Ali Məhkəmə Plenumunun “Mənəvi zərərin ödənilməsi haqqında qanunvericiliyin məhkəmələr tərəfindən tətbiqi təcrübəsi barədə” 3 noyabr 2008-ci il tarixli 7 nömrəli qərarı',
      ),
      wrote: make.day(330, 370),
      claimed: make.day(210, 260),
      price: make.money(1200, 2600, 100),
      half: make.money(500, 1000, 50),
      moral: make.money(2000, 4000, 500),
      less: make.money(800, 1500, 100),
      minutes: make.dice.int(7, 19),
      seats: make.dice.int(180, 340),
    };
  },
  present:
    'cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} (orderin nömrəsi {order}), iddiaçıların nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə,',
  subject:
    'iddiaçılar {p.full} və {q.full:gen} cavabdeh {d.full:dat} qarşı toy çəkilişinin haqqının qaytarılması və mənəvi ziyanın ödənilməsi barədə iddiası üzrə {below:gen} {belowon} tarixli {belowno} nömrəli qətnaməsindən cavabdehin apellyasiya şikayətinə',
  story: [
    'A. Tərəflər və razılaşma. Fərdi sahibkar {d.full} (VÖEN {dvoen}; FİN {d.fin}; {d.birthdot} təvəllüdlü; {d.address}) sifarişləri {page} səhifəsindən götürür. Müqavilədə ({deal}) sifarişçi kimi {maiden} soyadı ilə gəlin göstərilmişdir: o vaxt nikah hələ bağlanmamışdı. İddiaçı {pfold} indi ərinin soyadını daşıyır; FİN-i {p.fin}, ərininki – {q.fin}, ünvanları birdir: {q.address}.',
    'B. Pul. Üç kamera və bir dron üçün {price} danışılmışdı. Avansı ({half}) gəlinin atası {father.full} {wallet} nömrəli elektron pulqabıya köçürmüş, qalanını bəy nəğd vermişdir (qəbz {receipt}). Çıxarışda alan tərəf {dabroad}, kart {dcard} yazılmışdır.',
    'C. Toy və sonrası. Mərasim {wedyear} {wedday} {hall} keçirilmiş, {seats} qonaq çağırılmışdır. {wrote:loc} gecə saat 01:47-də gəlinə {dline} nömrəsindən yazılıb: «{pshort}, üzrlü sayın, iki kameranın kartı açılmır. Bərpaya vermişəm». Bir həftədən sonra {cloud} keçidi göndərilib; orada yalnız dronun çəkdiyi {minutes} dəqiqəlik görüntü – {street} maşın karvanı olub. Yazışmanı notarius {notary.full} baxış qaydasında rəsmiləşdirib (reyestr {securing}).',
    'Ç. Niyə mənəvi ziyan istənilir. Gəlinin nənəsi {granny.full} həmin gecə qonaqların qarşısında rəqs etmiş, {deadyear} {deadday} dünyasını dəyişmişdir. İddia ərizəsində ({claimed}) yazılıb: «{grannygp} bizə o rəqsdən başqa heç bir görüntü qoymayıb». Atanın sözləri də protokoldadır: {fathersov} qızına bu lenti bir daha heç kimin qaytara bilməyəcəyini demişdir.',
    'D. Şahidlər. Köməkçi operator {helper.full} kartları zalın arxasındakı otaqda özü çıxarıb çantaya qoyduğunu, çantanın isə bir saat nəzarətsiz qaldığını deyir. {manager.full} ({mjob}) otağın açarının yalnız {withhelper} müğənnidə olduğunu bildirib. {singer.full} ({sjob}): «Çantaya əl vurmamışam, üstünə su dağıldığını eşitmişəm». {repairer.full} ({rjob}) qəbul vərəqini ({lab}) təqdim edib: kartlardan biri nəm çəkib, o biri yenidən formatlanıb.',
    'E. Birinci instansiya. Mediasiyada razılıq alınmayıb (arayış {mediation}). Hakim {belowjudge.init} iddianı təmin edərək {d.init:abl} {price} xidmət haqqının və {moral} mənəvi ziyanın tutulmasını qət edib. Ekspert {expert.full:gen} {opinion} saylı rəyinə istinad olunub: formatlama toydan iki gün sonra, başqa sifariş üçün aparılıb.',
    'Ə. Şikayət. {dstub} yazır ki, suyun dağılması qarşısıalınmaz haldır; formatlamanı {helper.given} ondan xəbərsiz edib; dron görüntüsü təhvil verildiyinə görə haqq bütövlükdə qaytarıla bilməz; müqavilədən qarşı tərəf üçün mənəvi ziyan doğmur. Vəkil {adv.init} [qətnamənin ləğvini|heç olmasa məbləğin azaldılmasını] istədi.',
    'F. Etiraz. Kuryerlə ({courier}) göndərilmiş yazılı etirazda {agentcut} işçinin əməlinə görə sifariş götürənin cavabdeh olduğunu göstərir. {qcut} iclasda onlayn qoşulub əlavə etdi ki, {d.given} bir dəfə də olsun zəng vurub üzr istəməyib; pul qaytarılarsa, {q.account} hesabına köçürülsün.',
  ],
  reasoning: [
    'Kollegiya {code} istinad edir: borclu öhdəliyi icra etmək üçün istifadə etdiyi şəxslərin təqsirinə görə öz təqsiri kimi cavab verir.',
    {
      p: 'Formatlamanın {helperbare} tərəfindən edilməsi cavabdehi azad etmir, çünki həmin şəxs onun tapşırığı ilə işləyirdi. Bunu ekspertdən əvvəl görən {repaireris}. {plenum} mənəvi ziyanı müqavilə münasibətində də istisna etmir: görüntü təkrarolunmazdır, {granny.given} nənənin rəqsi isə {both} ailəsi üçün yeganə xatirədir.',
      only: ['upheld', 'changed'],
    },
    {
      p: 'Bununla belə, {managershout} ilə {singerlast} tərəfindən verilmiş izahatlar çantanın sifarişçinin seçdiyi otaqda saxlandığını göstərir. Qarşı tərəfin bu ehtiyatsızlığı, habelə dron görüntüsünün təhvil verilməsi nəzərə alınmaqla tutulan məbləğ {less} azaldılmalıdır.',
      only: ['changed'],
    },
    {
      p: 'Müqavilənin 6-cı bəndində tərəflər ziyanı avansın məbləği ilə məhdudlaşdırmışlar; {p.init} bu şərti oxuyub imzaladığını danmır. {repairer.surname:gen} vərəqində suyun izi göstərilmişdir, {singer.init} isə onun kim tərəfindən dağıldığını bilmir. Qəsd sübut olunmadığından avansdan artıq tələb əsassızdır.',
      only: ['quashed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 384–386 və 392-ci maddələrinə istinad edən kollegiya',
  operative: {
    upheld: ['Şikayət rədd edilsin, {below:gen} {belowon} tarixli qətnaməsi qüvvədə saxlansın.'],
    changed: [
      'Qətnamə dəyişdirilərək {d.caps:abl} {p.full:gen} xeyrinə tutulan məbləğ {less} azaldılsın, qalan hissədə qətnamə dəyişdirilməsin.',
    ],
    quashed: [
      'Qətnamə ləğv edilsin. Yeni qətnamə qəbul edilsin: {dlast} {father.full:dat} {half} məbləğində avansı qaytarsın, iddianın qalan hissəsi rədd olunsun.',
    ],
  },
  note: 'cassation',
  traps: ['lettered-sections', 'maiden-name', 'bank-spelling'],
};

/** A witness who swore to a loan, and those who were there or were not. */
function swornIn(make: Make) {
  const person = castOf(make);
  return {
    m: person('m', { role: 'məhkum', sex: 'm', minAge: 34, maxAge: 55 }),
    y: person('y', { role: 'zərərçəkmiş', sex: 'f', minAge: 40, maxAge: 62 }),
    lender: person('lender', { sex: 'm', minAge: 45, maxAge: 64 }),
    other: person('other', { sex: 'm', minAge: 30 }),
    nephew: person('nephew', { sex: 'm', minAge: 24, maxAge: 35 }),
    barber: person('barber', { sex: 'm', minAge: 30 }),
    host: person('host', { sex: 'f', minAge: 50 }),
    driver: person('driver', { sex: 'm', minAge: 35 }),
    def: person('def', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    firstjudge: person('firstjudge', { kind: 'keep', sex: 'f' }),
  };
}

function oathFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    warrant1: of.document('warrant1', `${n(6)}`, `VO ${n(5)}`, `${n(3)}/${n(3)}-v`),
    warrant2: of.document('warrant2', `${n(6)}`, `VO ${n(5)}`, `${n(3)}/${n(3)}-v`),
    oath: of.document('oath', `${n(3)}-x`, `İ/${n(4)}`, `${n(2)}.${n(3)}`),
    border: of.document('border', `16/${n(2)}-${n(4)}`, `DSX-${n(5)}`, `${n(4)}-s/k`),
    passport: of.document('passport', `C0${n(7)}`, `P ${n(7)}`, `C ${n(8)}`),
    ticket: of.document('ticket', `${n(3)}-${n(6)}`, `BT${n(7)}`, `TB/${n(5)}`),
    note: of.document('note', `${n(2)}-q`, `${n(4)}/il`, `T-${n(3)}`),
    ruling: of.document('ruling', `X-${n(3)}/${n(2)}`, `${n(4)}-xüs`, `${n(2)}/${n(3)}`),
    line: of.phone('line', `(+994 77) ${n(3)}-${n(4)}`, `0-55-${n(3)}-${n(2)}-${n(2)}`),
    job: of.workplace(
      'job',
      '“Təzə Bazar” MMC-də tərəzi nəzarətçisi',
      'rayon qazpaylayıcı sahəsinin çilingəri',
      '8 nömrəli avtobus parkında dispetçer',
    ),
    room: of.place(
      'room',
      '“Aynalı” dəlləkxanasında',
      '“Samovar” çayxanasının arxa otağında',
      'Dördyoldakı təkər dükanında',
    ),
    quarter: of.place('quarter', 'Köhnə Gilezi qəsəbəsində', 'Ələt kəndində', 'Nəsimi qəsəbəsində'),
  };
}

/** A man convicted for a false oath about a loan; he appeals. */
const OATH: Family = {
  key: 'twelfth-false-oath-appeal',
  kind: 'qerar',
  procedure: 'cinayət',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Cinayət kollegiyası - Bilə-bilə yalan ifadə vermə',
  outcomes: { upheld: 3, changed: 1, quashed: 2 },
  cast: {},
  facts: (make) => {
    const people = swornIn(make);
    const { m, y, lender, other, nephew, barber, host, driver } = people;
    const year = Number(make.adopted.slice(0, 4)) - 1;
    const lent = make.day(600, 640);
    return {
      ...people,
      ...oathFile(make),
      msur: field(make, m, 'surname'),
      mthree: mention(
        make,
        m,
        `${m.name.given.slice(0, 1)}.${m.father.slice(0, 1)}.${m.name.surname.slice(0, 1)}.`,
      ),
      mbare: turned(make, m, 'bare'),
      ystub: turned(make, y, 'stub'),
      yplain: mention(make, y, `${y.name.surname} ${y.father} qızı ${y.name.given}`),
      lenders: nameWith(make, lender, 'surname', 'plural-gen'),
      lendershout: turned(make, lender, 'shout'),
      otherdash: mention(make, other, `${other.name.surname}-${other.name.given.slice(0, 1)}.`),
      nephewcut: turned(make, nephew, 'cut'),
      barberhome: nameWith(make, barber, 'given', 'gil-loc'),
      barberis: nameWith(make, barber, 'gs', 'copula'),
      hostabroad: turned(make, host, 'abroad'),
      driverbare: turned(make, driver, 'bare'),
      suit: stays(make, `2(0${make.dice.int(10, 99)})-${make.dice.int(120, 4700)}/${year}`),
      suitappeal: stays(make, `2-1(10${make.dice.int(1, 5)})-${make.dice.int(90, 900)}/${year}`),
      plenum: stays(
        make,
        'Konstitusiya Məhkəməsi Plenumunun “Cinayət Məcəlləsinin 297-ci maddəsinin şərh edilməsinə dair” qərarında',
      ),
      lent,
      left: { t: 'day' as const, iso: lent.iso.replace(/\d\d$/, '01') },
      heard: make.day(300, 380),
      loan: make.money(8000, 26000, 500),
      fine: make.money(1000, 2000, 100),
      fine2: make.money(500, 900, 100),
      sheet: make.dice.int(11, 46),
    };
  },
  present:
    'prokuror {prosecutor.full:gen}, məhkum {m.full:gen}, müdafiəçi – vəkil {def.full:gen} (order {warrant1}), zərərçəkmişin nümayəndəsi – vəkil {adv.full:gen} (order {warrant2}) iştirakı ilə,',
  subject:
    '{below:gen} {m.full} barəsində çıxardığı {belowon} tarixli hökmdən ({belowno}) məhkumun apellyasiya şikayəti üzrə cinayət işinə',
  story: [
    'Hökmə əsasən {m.full} (bundan sonra – {msur}) Cinayət Məcəlləsinin 297.1-ci maddəsi ilə təqsirli bilinərək {fine} cərimə edilmişdir.',
    'Məhkumun şəxsiyyəti: {m.birthdot} təvəllüd, ali təhsilli, subay, {job}, {m.address} ünvanında qeydiyyatda, FİN {m.fin}, ümumvətəndaş pasportu {passport}, məhkumluğu yoxdur.',
    'Birinci instansiya məhkəməsinin müəyyən etdiyi hallar. {lender.full:gen} {y.full:dat} qarşı {loan} borcun alınması tələbinə dair {suit} nömrəli mülki iş üzrə {heard} tarixli iclasda hakim {firstjudge.init} şahidi məsuliyyət barədə xəbərdar etmiş, o, {oath} nömrəli iltizamı imzalamışdır. {mthree} bildirmişdir ki, {lent} axşam {room} pulu {lender.surname} sayıb verərkən orada dayanmış, {y.given} xanımın qəbz ({note}) yazdığını görmüşdür (iclas protokolunun {sheet}-ci vərəqi). Mülki iddia bu ifadə əsas götürülməklə təmin edilmiş, apellyasiya instansiyasında {suitappeal} nömrəli iş üzrə ləğv olunmuşdur.',
    'Sübutlar. Dövlət Sərhəd Xidmətinin {border} nömrəli cavabına görə, {msur} {left:loc} ölkədən çıxmış, həmin ayın sonunda qayıtmışdır. Tbilisi şəhərinə avtobus bileti ({ticket}) onun adınadır; marşrutun sürücüsü {driver.full} sərnişini fotodan tanımışdır. Tbilisidə evini kirayə verən {host.full} (pasportda {hostabroad}) həmin günlərdə {m.given:gen} onda qaldığını {line} nömrəsindən görüntülü əlaqə ilə təsdiq etmişdir.',
    'Şahidlərin ifadələri. {other.full}: qəbzin yazıldığı gün özü də orada olub, məhkumu görməyib. {barber.full}: {barberhome} pul verilməsindən söhbət getməyib, qəbzi {nephew.full} gətirib. {nephewcut}: dayısı {lender.full:gen} xahişi ilə şahid axtarıb, {m.init:dat} “bir cümlə demək kifayətdir” deyib. {lendershout} ifadə verməkdən imtina edib.',
    'Zərərçəkmiş {yplain} ({y.idcard}; {quarter} yaşayır; telefonu {y.phone}) cəzanın ağırlaşdırılmasını istəməmiş, mənəvi ziyan tələbini ayrıca icraatda irəli sürəcəyini bildirmişdir.',
    'Şikayətin dəlilləri. Məhkum təqsirini inkar edir: o, tarixi səhv salmış, başqa gün baş verən hesablaşmadan danışmışdır; ifadəsi qətnamə çıxarılana qədər {def.init} vasitəsilə dəqiqləşdirilə bilərdi; {lenders} ailəsi ilə maddi əlaqəsi yoxdur. Zərərçəkmişin nümayəndəsi {adv.init} və prokuror şikayətin rədd edilməsini xahiş etmişlər.',
  ],
  reasoning: [
    'Kollegiya yoxlayır: a) məhkumun dedikləri obyektiv olaraq həqiqətə uyğun gəlirdimi; b) o, bunu bilirdimi; c) ifadə işin həlli üçün əhəmiyyətli idimi. Meyarlar {plenum} ifadə olunmuşdur.',
    {
      p: 'Sərhəd məlumatı, {driverbare} və {host.surname:gen} ifadələri birinci suala mənfi cavab verir. {otherdash} və {barber.surname} hadisəni eyni cür təsvir edirlər. Tarixin dolaşdırılması versiyası {nephew.init:gen} etirafı ilə təkzib olunur: qəbzi göstərməzdən əvvəl ona nə deyiləcəyi öyrədilmişdir.',
      only: ['upheld', 'changed'],
    },
    {
      p: 'Lakin {mbare} ilk dəfə məsuliyyətə cəlb olunur, {ystub} ona qarşı iddia qaldırmamışdır. Cərimə minimum həddə yaxınlaşdırılmalıdır.',
      only: ['changed'],
    },
    {
      p: 'İkinci suala inandırıcı cavab yoxdur. Qəbzdə iki tarix vardır, birincisinin sonradan silindiyini deyən {barberis}; məhkum qayıtdıqdan sonra {lender.gs} ilə həqiqətən görüşmüşdür. {nephew.surname} isə öz cavabdehliyindən yayınmaq üçün ifadə verə bilər. Şübhə məhkumun xeyrinə həll edilir.',
      only: ['quashed'],
    },
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 391, 397, 398 və 400-cü maddələrini əsas tutaraq Cinayət Kollegiyası',
  operative: {
    upheld: [
      'Məhkum {m.full:gen} apellyasiya şikayəti təmin edilməsin, hökm dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin, {m.full:dat} təyin olunmuş cərimə {fine2:dat} endirilsin.',
    ],
    quashed: [
      'Hökm ləğv edilsin, {m.caps} Cinayət Məcəlləsinin 297.1-ci maddəsi üzrə bəraət alsın. {nephew.full} barəsində {ruling} nömrəli xüsusi qərar prokurorluğa göndərilsin.',
    ],
  },
  note: 'criminalcassation',
  traps: ['dry-style', 'alias', 'three-initials'],
};

export const TWELFTH_APPEAL: readonly Family[] = [FILM, OATH];
