import type { Family, Make } from '#demo/family.ts';
import { byFather, called, listed, midInitial } from './court-marks.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf } from './name-endings.ts';
import { ended, household, sheets } from './written-marks.ts';

/** Who lent, who wrote the receipt, and who sat at the table when it was written. */
function receiptPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 38, maxAge: 66 });
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 42, maxAge: 59, house: true });
  const man = person('man', { sex: 'm', surname: d.name.surname, minAge: 44, maxAge: 63 });
  return {
    ...{ p, d, man },
    boy: person('boy', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: man.name.given },
      ...{ minAge: 19, maxAge: 22 },
    }),
    uncle: person('uncle', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father, minAge: 34, maxAge: 64 },
    }),
    between: person('between', { role: 'şahid', sex: 'm', minAge: 40, maxAge: 70 }),
    second: person('second', { role: 'şahid', sex: 'f', minAge: 33, maxAge: 67 }),
    jeweller: person('jeweller', { sex: 'm', minAge: 30, maxAge: 65 }),
    teller: person('teller', { sex: 'f', minAge: 23, maxAge: 44 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

const receiptPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '#######', 'OR-#####', '00####'],
    proxy: ['document', '####/##', '#E-####', 'SA-###'],
    sold: ['contract', '#-####/##', 'AS-#####', '###/1-##'],
    house: ['property', '4#########', 'RX № ######', '1########-##'],
    writing: ['document', '####/x', '#####', 'XŞ-###/##'],
    transfer: ['document', '##########', 'TRX-#######', '####-######'],
    demand: ['document', 'RR#########AZ', '##-###', 'T-####'],
    chatlog: ['document', '##/###', 'BX-####', '###'],
    fee: ['document', '##########', 'DR-######', '#######'],
    pawn: ['document', 'L-######', '#####', 'AB-####/##'],
    bankletter: ['document', '##/##-####', 'B-#####', '####'],
    ucard: ['card@uncle', '%c', '%C'],
    pline: ['phone@p', '(055) ### ## ##', '+994 70 ### ####', '050-#######'],
    dline: ['phone@d', '077 ### ## ##', '(010) ###-##-##', '+99455#######'],
    dmail: ['email@d', 'magaza.###@poct.example', 'x######@mail.example'],
    tea: [
      'place:loc',
      '“Nar Bağı” çay evində',
      'köhnə Şamaxinka bazarındakı dükanda',
      '“Pir Yolu” restoranında',
      'Zərgərpalan küçəsindəki emalatxanada',
    ],
    pjob: [
      'workplace',
      'Liman idarəsində kranşı',
      'fransız dili müəllimi, 160 saylı gimnaziyada dərs deyir',
      'qəbiristanlıq mühafizə xidmətində daşyonan',
      'mülki müdafiə anbarının müdiri',
    ],
    djob: [
      'workplace',
      '“Xan Çinar” gəlinlik salonunun sahibi',
      'fərdi sahibkar, parça köşkü işlədir',
      'rayon nəşriyyatında korrektor',
      '5 saylı yeməkxananın icarəçisi',
    ],
    ill: ['sensitive', 'onurğa yırtığı', 'böyrək daşı', 'katarakta', 'qalxanabənzər vəz xəstəliyi'],
  });

/** A lender asks back money given by a receipt; the borrower says that his brother had it already. */
const RECEIPT: Family = {
  key: 'seventeenth-receipt-debt-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Borcun tutulması',
  outcomes: { upheld: 3, changed: 2, quashed: 1 },
  note: 'cassation',
  cast: {},
  facts: (make) => {
    const people = receiptPeople(make);
    const { p, d, man, uncle, between, second, jeweller, teller, rep } = people;
    const buyer = foreigner(make, 'buyer', [
      ['Tornike', 'Abaşidze'],
      ['Selçuk', 'Ağaoğlan'],
      ['Zaur', 'Kurbanismailov'],
      ['Anatoli', 'Yefremov'],
      ['Parviz', 'Rüstəmxani'],
    ]);
    const lent = make.dice.int(520, 800);
    return {
      ...people,
      ...receiptPapers(make),
      buyer: buyer.full,
      buyersur: buyer.surname,
      plisted: listed(make, p),
      pmid: midInitial(make, p, 'gen'),
      dfather: byFather(make, d, 'abl'),
      dmid: midInitial(make, d),
      dplain: called(make, d, `${d.name.given} ${d.name.surname}`, 'gen'),
      pair: ended(make, man, 'gs', 'plural'),
      unclegil: ended(make, uncle, 'given', 'gil-gen'),
      unclemid: midInitial(make, uncle, 'dat'),
      kin: household(make, p, 'plural'),
      betweenis: ended(make, between, 'sg', 'copula'),
      betweenfather: byFather(make, between),
      secondwith: ended(make, second, 'gs', 'with'),
      jewellermid: midInitial(make, jeweller, 'dat'),
      tellerfull: byFather(make, teller),
      repmid: midInitial(make, rep),
      lent: make.day(lent, lent),
      due: make.day(lent - 190, lent - 170),
      paid: make.day(lent - 150, lent - 110),
      asked: make.day(170, 240),
      lodged: make.day(30, 66),
      sum: make.money(4000, 42000, 500),
      part: make.money(1000, 3500, 100),
      duty: make.money(60, 400, 10),
      percent: make.dice.pick(['ayda 2 faiz', 'ildə 10 faiz', 'ayda 1,5 faiz']),
    };
  },
  present:
    'apellyasiya şikayəti vermiş cavabdeh {d.full:gen}, onun nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə), iddiaçı {p.full:gen} vəkili {adv.full:gen} (order № {warrant}) iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı borcun tutulması barədə iddiası üzrə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən cavabdehin apellyasiya şikayətinə əsasən mülki işə',
  story: [
    'İddia ərizəsindən görünür ki, {p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}, {pjob}, telefonu {pline}) {lent:loc} cavabdeh {d.full:dat} ({djob}; FİN {d.fin}; {d.address}) əl ilə yazılmış qəbz əsasında {sum} borc vermişdir. [Qəbzdə pulun {due} tarixinədək qaytarılacağı göstərilib.|Cavabdeh qəbzdə borcu {due} tarixinədək qaytarmağı öhdəsinə götürüb.] Qəbzin altında borc alanın vəsiqəsi ({d.idcard}) və mobil nömrəsi ({dline}) yazılmışdır.',
    'İddiaçının izahına görə, pul onun satdığı ev hesabına əldə edilib: alqı-satqı müqaviləsi ({sold}) {buyer} ilə bağlanıb, evin reyestr nömrəsi {house} olub, {buyersur} məbləği [nağd ödəyib|{p.account} nömrəli hesaba köçürüb]. Borcu ondan tanışı {between.full} xahiş edib: [cavabdehin əri|qadının həyat yoldaşı] {man.full} xəstələnmişdi, onda {ill} aşkarlanmışdı. {tea} əyləşiblər, qəbzi {d.given} öz əli ilə yazıb. Müddət bitəndən sonra {asked:loc} poçtla tələb məktubu ({demand}) göndərib, cavab gəlməyib.',
    'Cavabdeh etirazında bildirib ki, [qəbzin ona məxsus olduğunu danmır, lakin borcu qaytarıb|qəbzi yazıb, pulun isə yarısını alıb]. {paid:loc} iddiaçının qardaşı {uncle.full:gen} {ucard} nömrəli kartına {part} köçürüb (əməliyyat {transfer}); qalanını oğlu {boy.full} nağd aparıb, çünki {unclegil} evi onların küçəsindədir. Bundan başqa, boynundakı zənciri zərgər {jeweller.full:dat} [satıb|girov qoyub] (qəbz {pawn}). {d.given} və {pair} bu borca görə evdən çıxmalı olublar. [Yazışmalarını {dmail} ünvanından təqdim edib.|{dmail} ünvanından etiraz da göndərib.]',
    'Şahid {between.sg} məhkəmədə təsdiq edib ki, pul onun yanında sayılıb, qəbzə ilk imza edən də {betweenis}. {betweenfather} pulun qaytarıldığını isə [görməyib|eşitməyib]. İkinci imza sahibi {second.full} bildirib ki, qadın gedəndə “payızda hamısını verərəm” deyib; cavabdeh {secondwith} üzləşdirmə istəməyib. Bankın əməkdaşı {teller.full} {bankletter} nömrəli məktubda köçürməni təsdiqləyib; {tellerfull} təyinat sətrində yalnız “bayramınız mübarək” yazıldığını göstərib.',
    'Ekspert {expert.full} {writing} nömrəli xətşünaslıq rəyində mətnin və imzanın {dfather} başqa şəxs tərəfindən [icra edilmədiyini|yazılmadığını] bildirib. Telefon yazışmalarına baxış aktına ({chatlog}) görə {d.init} {paid:abl} sonra da “hələ yığıram” yazıb. Zərgər {jeweller.init} isə [zəncirin alındığını təsdiqləyib|məhkəməyə gəlməyib, yazılı izahat verib], {jewellermid} pulun nəyə lazım olduğu deyilməyib.',
    'Birinci instansiya məhkəməsi (hakim {belowjudge.init}) qətnaməsi ilə iddianı təmin edib, {d.surname:abl} {sum} əsas borc, [{percent} hesabı ilə gecikmə faizi|qəbzdə yazılan {percent}] və {duty} dövlət rüsumu tutub.',
    '{lodged:loc} verdiyi şikayətdə ([rüsum qəbzi|ödəniş qəbzi] {fee}) {rep.sg} [göstərir ki,|iddia edir ki,] məhkəmə {unclemid} edilən ödənişi nəzərə almayıb, {man.init:gen} dindirilməsi barədə vəsatəti isə əsassız rədd edib. {repmid} əlavə edib ki, {pmid} qardaşı aldığı pulu geri qaytarmayıb, {kin} bir ailə kimi yaşayır. Vəkil {adv.init} etirazında bu köçürmənin başqa borcla bağlı olduğunu söyləyib.',
  ],
  reasoning: [
    'Kollegiya qeyd edir ki, Mülki Məcəllənin 739-cu maddəsinə görə borc alan aldığı pulu həmin məbləğdə qaytarmalıdır; borc sənədinin borc verənin əlində qalması öhdəliyin icra edilmədiyini ehtimal etməyə əsas verir.',
    {
      only: ['upheld'],
      p: 'Qəbz iddiaçıdadır, {between.surname:gen} və {second.init:gen} ifadələri bir-birinə uyğundur. {uncle.surname:dat} köçürülən məbləğin bu borca aidliyi sübut olunmayıb; {boy.given:gen} nağd aparması barədə heç bir sənəd yoxdur. [{dplain} yazışması isə borcun qaldığını göstərir.|Yazışma da borcun qaldığını göstərir.]',
    },
    {
      only: ['changed'],
      p: '{uncle.init} apellyasiya məhkəməsində {part} pulu qardaşı üçün aldığını etiraf etmişdir. Bu hissədə öhdəlik icra olunub, qalan hissədə isə {d.init:gen} dəlilləri təsdiqini tapmayıb.',
    },
    {
      only: ['quashed'],
      p: '{uncle.sg} kollegiyaya yazdığı ərizədə borcun hamısını aldığını, [özündə saxladığını|{p.given:dat} deməyi unutduğunu] bildirmişdir. {between.init} bunu sonradan eşitdiyini təsdiqləmişdir. {p.surname:gen} tələbi qardaşına yönəldilməlidir.',
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 372, 384, 385, 386 və 393-cü maddələrinə əsasən Mülki Kollegiya',
  operative: {
    upheld: [
      'Cavabdehin şikayəti təmin edilməsin, {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən qalsın.',
      'İcra vərəqəsi tələbkar {plisted} adına yazılsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin, qətnamə dəyişdirilsin: {d.full:abl} tutulan əsas borc {part} azaldılsın.',
      'Qalan məbləğ {p.full:gen} {p.account} hesabına ödənilsin.',
    ],
    quashed: [
      '{below:gen} qətnaməsi ləğv edilsin, {p.full:gen} {d.full:dat} qarşı iddiası rədd olunsun.',
    ],
  },
  traps: ['brother-account', 'foreign-buyer'],
};

/** A bus driver, those who rode that day, and those who wrote him off. */
function busPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 30, maxAge: 61 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 28, maxAge: 58 }),
    girl: person('girl', {
      ...{ sex: 'f' as const, surname: p.name.surname, father: p.name.given },
      ...{ minAge: 3, maxAge: 12 },
    }),
    rider: person('rider', { role: 'şahid', sex: 'f', minAge: 45, maxAge: 76 }),
    student: person('student', { sex: 'm', minAge: 18, maxAge: 24 }),
    dispatch: person('dispatch', { sex: 'f', minAge: 30, maxAge: 57 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 33, maxAge: 63 }),
    head: person('head', { sex: 'm', minAge: 40, maxAge: 65 }),
    kadr: person('kadr', { sex: 'f', minAge: 27, maxAge: 54 }),
    follower: person('follower', { sex: 'm', minAge: 24, maxAge: 45 }),
    medic: person('medic', { sex: 'f', minAge: 30 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

const busPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '########', 'VH-####', '1#####'],
    proxy: ['document', '##-E/###', '####', 'ET-###/##'],
    labour: ['contract', 'ƏM-#####', '###/s-##', '####/##'],
    order: ['document', '##/k', 'K-###', '###-x'],
    complaint: ['document', 'Ş-####', '##/####', '####'],
    waybill: ['document', '######', 'YV-#####', '####/b'],
    technical: ['document', '##-##', 'TX-####', '###/t'],
    explain: ['document', '##', 'İZ-###', '###/i'],
    act: ['document', 'A-###', '##/#', '####'],
    medical: ['document', '#####', 'SV-####', '###/s'],
    licence: ['document', 'AA ######', 'DE № ######', 'AZ ######'],
    book: ['document', 'AK № ######', '#######', 'SD-######'],
    hotline: ['document', '######', 'QX-#####'],
    plate: ['plate', '10-JE-###', '99-AV-###', '77-XB-###', '50-TC-###'],
    pline: ['phone@p', '051-###-##-##', '(070)###-####', '+994 77 ### ## ##'],
    dispatchline: ['phone@dispatch', '(012) 5##-##-##', '055 ### ## ##'],
    kadrmail: ['email@kadr', 'kadrlar.##@park.example', 'isci###@dasima.example'],
    route: [
      'workplace',
      '88A saylı marşrutda avtobus sürücüsü',
      'Bakı-İmişli reysində sürücü',
      '3 nömrəli şəhər marşrutunda sürücü',
      '217 saylı ekspress xəttinin sürücüsü',
    ],
    stop: [
      'place:loc',
      '“Dəmirçi körpüsü” dayanacağında',
      'köhnə hamamın qarşısında',
      '“20 Yanvar” keçidində',
      'Avtovağzalın 2-ci platformasında',
    ],
    school: [
      'workplace:gen',
      'Dövlət Dəniz Akademiyasının',
      'Texniki Kollecin',
      '31 saylı peşə liseyinin',
    ],
    ill: ['sensitive', 'bel osteoxondrozu', 'hipertonik kriz', 'mədə xorası', 'boyun yırtığı'],
  });

/** A company dismissed a bus driver because a passenger said that he kept the fare. */
const DRIVER: Family = {
  key: 'seventeenth-dismissed-driver-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - İşə bərpa',
  outcomes: { upheld: 3, quashed: 2, changed: 1 },
  note: 'cassation',
  cast: { d: { as: 'company', trade: ['work', 'supply'], role: 'cavabdeh' } },
  facts: (make) => {
    const people = busPeople(make);
    const { p, wife, rider, student, dispatch, mechanic, head, kadr, follower } = people;
    const since = make.dice.int(190, 290);
    return {
      ...people,
      ...busPapers(make),
      plisted: listed(make, p),
      pfather: byFather(make, p, 'gen'),
      pmid: midInitial(make, p, 'dat'),
      pplain: called(make, p, `${p.name.given} ${p.name.surname}`, 'acc'),
      wifewith: ended(make, wife, 'given', 'with'),
      kin: household(make, p, 'plural-gen'),
      riderfather: byFather(make, rider),
      ridermid: midInitial(make, rider, 'gen'),
      studentis: ended(make, student, 'gs', 'copula'),
      dispatchmid: midInitial(make, dispatch),
      mechanicwith: ended(make, mechanic, 'surname', 'with'),
      headmid: midInitial(make, head, 'gen'),
      kadrfather: byFather(make, kadr, 'gen'),
      followergil: ended(make, follower, 'given', 'gil-gen'),
      hired: make.day(since + 900, since + 3200),
      on: make.day(since, since),
      fired: make.day(since - 30, since - 12),
      lodged: make.day(28, 64),
      fare: make.dice.pick(['60 qəpik', '1 manat', '2 manat', '5 manat']),
      wage: make.money(650, 1400, 10),
      idle: make.money(2400, 9000, 50),
      cut: make.money(300, 900, 50),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdeh {d:gen} nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı əmək müqaviləsinin ləğvi haqqında əmrin etibarsız sayılması, işə bərpa və məcburi iş buraxma müddətinin haqqının ödənilməsi barədə mülki iş üzrə {below:gen} {belowon} tarixli ({belowno}) qətnaməsindən verilmiş apellyasiya şikayətinə',
  story: [
    'İşdən görünür ki, {p.full} (FİN {p.fin}; doğulub: {p.birthdot}; ünvan: {p.address}; əlaqə {pline}) {hired:abl} {labour} nömrəli əmək müqaviləsinə əsasən {d:loc} {route} işləyib, [aylıq əmək haqqı {wage} olub|ayda {wage} alıb]. Əmək kitabçası {book}, sürücülük vəsiqəsi {licence}. {fired:loc} {order} nömrəli əmrlə Əmək Məcəlləsinin 70-ci maddəsinin “ç” bəndi ilə [işdən azad olunub|müqaviləsi ləğv edilib].',
    'Əmrin əsası sərnişin {rider.full:gen} şikayətidir ({complaint}; qaynar xətt qeydi {hotline}): guya {on:loc} {stop} {plate} nişanlı avtobusa minəndə verdiyi {fare} kassaya vurulmayıb, sürücü onu cibinə qoyub. [Şikayəti qəbul edən dispetçer {dispatch.full}|Dispetçer {dispatch.full}] ({dispatchline}) {waybill} nömrəli yol vərəqəsində gəlirin əskik olduğunu qeyd edib. Kassanın işlək olması {technical} nömrəli texniki baxış vərəqəsində göstərilib.',
    'İddiaçı {p.sg} məhkəməyə bildirib ki, həmin gün kart oxuyan aparat xarab idi, bunu səhər mexanik {mechanic.full:dat} deyib. {riderfather} ona nağd pul uzadıb, o isə [almaq istəməyib|pulu geri qaytarıb], sonra tələbə bir oğlan qadının əvəzinə kartla ödəyib. Bir gün sonra onda {ill} olduğu məlum olub (vərəqə {medical}), işə çıxmayıb: {wifewith} birgə həkimə gedib, qızı {girl.given} qonşuda qalıb. İzahat üçün ona vaxt verilməyib. [{kin} başqa gəliri yoxdur.|Ailənin yeganə gəliri onun maaşıdır.]',
    'Şahid {rider.init} məhkəmədə ifadəsini dəyişərək göstərib ki, [gözü zəif görür, pulun qaytarılıb-qaytarılmadığını dəqiq deyə bilməz|şikayəti qonşusu yazıb, o yalnız imza atıb]. Onun əvəzinə kartını vuran {studentis}; {school} tələbəsi {student.full} bunu yazılı təsdiqləyib, [kart çıxarışını da göndərib|hətta sürücünün ona təşəkkür etdiyini xatırlayıb]. Mexanik {mechanic.sg} aparatın xarab olduğunu, kassanın isə bir saat işləmədiyini deyib; {mechanicwith} birlikdə axşam aparat dəyişdirilib.',
    'Cavabdehin kadrlar üzrə mütəxəssisi {kadr.full} (elektron poçtu {kadrmail}) {act} nömrəli aktda sürücünün izahat verməkdən imtina etdiyini yazıb. İddiaçı isə {kadrfather} otağına ümumiyyətlə çağırılmadığını, {explain} nömrəli izahatın onun xətti olmadığını söyləyib. Növbə həkimi {medic.full} [reysdən əvvəl yoxlama apardığını|heç bir pozuntu görmədiyini] təsdiqləyib. Direktor {head.full} dindirilərkən deyib ki, şirkətin nüfuzu hər şeydən vacibdir, “{p.given} kimi adamlar çoxdur”. [Xəttə artıq {follower.full} təyin edilib.|Yerinə {follower.full} götürülüb, {followergil} qardaşı da orada işləyir.]',
    'Birinci instansiya məhkəməsində hakim {belowjudge.init} iddianı təmin etmiş, əmri ləğv edərək {pplain} əvvəlki işinə bərpa etmiş, {idle} əmək haqqını cavabdehdən tutmuşdur.',
    '{lodged:loc} verilmiş şikayətində cavabdehin nümayəndəsi {rep.sg} qeyd edir ki, etimadın itirilməsi üçün bir pozuntu kifayətdir, {ridermid} ilk şikayəti doğrudur, dispetçerin vərəqəsi isə nəzərə alınmayıb; {dispatchmid} hesabı dəfələrlə yoxlayıb. Vəkil {adv.init} etirazında göstərir ki, {pfather} heç bir tənbehi olmayıb, {headmid} əmri həmkarlarının gözü qarşısında oxuyaraq onu alçaldıb.',
  ],
  reasoning: [
    'Kollegiya hesab edir ki, əmək funksiyasının kobud pozulmasını işəgötürən təqdim etdiyi sübutlarla təsdiqləməli, əmrdən əvvəl işçidən yazılı izahat almalıdır.',
    {
      only: ['upheld', 'changed'],
      p: '{rider.surname:gen} son ifadəsi, {student.init:gen} yazılı təsdiqi və {mechanic.surname:gen} dedikləri pulun mənimsənilmədiyini göstərir. {kadr.init:gen} tərtib etdiyi akt yalnız bir imza ilə təsdiqlənib. [Müvafiq olaraq {pmid} verilən tənbeh qanunsuzdur.|Əmr qanuna zidd verilmişdir.]',
    },
    {
      only: ['changed'],
      p: 'Lakin məcburi iş buraxma haqqı xəstəlik günlərinə görə də hesablanmışdır, ona görə məbləğ {cut} azaldılmalıdır.',
    },
    {
      only: ['quashed'],
      p: 'Yol vərəqəsindəki əskiklik {dispatch.surname:gen} hesabı ilə sübut olunub, {student.surname} isə həmin reysin vaxtını göstərə bilməyib. {rider.sg} ifadəsini əsaslı səbəb olmadan dəyişib. {p.surname:gen} izahat verməkdən imtinası akt ilə təsdiqlənir.',
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 372, 384, 385, 386 və 393-cü maddələrinə əsasən Mülki Kollegiya',
  operative: {
    upheld: [
      'Şikayət təmin edilmədən saxlanılsın, {below:gen} {belowon} tarixli qətnaməsi qüvvədə qalsın. İşçi {plisted} barəsində bərpa dərhal icra edilsin.',
    ],
    changed: [
      'Qətnamə dəyişdirilsin: {d:abl} {p.full:gen} xeyrinə tutulan məbləğ {cut} azaldılsın, işə bərpa barədə hissə dəyişdirilməsin.',
    ],
    quashed: [
      'Şikayət təmin edilsin, {below:gen} qətnaməsi ləğv olunsun, {p.full:gen} {d:dat} qarşı iddiası rədd edilsin.',
    ],
  },
  traps: ['company', 'route'],
};

export const SEVENTEENTH_APPEAL: readonly Family[] = [RECEIPT, DRIVER];
