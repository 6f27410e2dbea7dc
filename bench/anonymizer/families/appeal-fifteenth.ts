import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { docketed } from './docket-forms.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { lettered, signed } from './signed-forms.ts';
import { clerked, ended, household, sheets } from './written-marks.ts';

/** Who bought a flat, who still lives in it, and those of the same stairs. */
function dwellers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 28, maxAge: 57 });
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 36, maxAge: 55 });
  const ex = person('ex', { role: 'üçüncü şəxs', sex: 'm', minAge: 40, maxAge: 60 });
  const kid = { surname: ex.name.surname, father: ex.name.given } as const;
  return {
    ...{ p, d, ex },
    kid: person('kid', { ...kid, sex: 'm', minAge: 7, maxAge: 11 }),
    teen: person('teen', { ...kid, sex: 'f', minAge: 13, maxAge: 17 }),
    granny: person('granny', { sex: 'f', surname: ex.name.surname, minAge: 66, maxAge: 80 }),
    upper: person('upper', { sex: 'f', minAge: 40, maxAge: 77 }),
    house: person('house', { sex: 'm', minAge: 44, maxAge: 68 }),
    agent: person('agent', { sex: 'm', minAge: 27, maxAge: 50 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
  };
}

const dwellingPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '######', 'VO-#####', '0#####'],
    proxy: ['document', '#-####', '##/####', 'AB ######'],
    extract: ['property', '30########', 'RX № #######', '1########-12'],
    reg: ['property', '3#########', '40101#######-00#01', 'E-######'],
    sale: ['contract', '2-####', 'AS-####/##', '1A-####'],
    right: ['document', '###', 'O-#####', '#### seriya B'],
    notice: ['document', '###', 'XB-##', '####/x'],
    cheque: ['document', '#########', 'RR######AZ', '####-##'],
    code: ['document', '##########', '5######', '#######-A'],
    schoolnote: ['document', '###', '##/##', 'M-###'],
    deathpaper: ['document', 'ÖL № ######', 'AZ-Ö ######', 'IV-BƏ № ######'],
    kidpaper: ['document', 'AZ-İ № #######', 'DA ######', 'AA № ######'],
    line: ['phone@d', '051 ### ## ##', '(012) 5## ## ##', '+994507######'],
    mail: ['email@p', 'menzil.###@poct.example', 'u######@mail.example', 'ev-almaq##@box.example'],
    flat: [
      'address',
      'Atatürk prospekti %h, mənzil ##',
      'Qələbə dairəsi, bina %h, mənzil #',
      'Həsən Əliyev küçəsi, ev %h, mənzil 1##',
      '5-ci mikrorayon, bina %h, blok 2, mənzil ##',
      'Nüsrət Fətəliyev döngəsi, %hA, m. ##',
    ],
    pjob: [
      'workplace',
      '“Gəmi Təmiri” zavodunda qaynaqçı',
      'Bakı Dövlət Universitetində dosent',
      '“Pərvanə” butikinin sahibi',
      'dəniz qazma idarəsində növbə ustası',
    ],
    djob: [
      'workplace',
      '6 saylı bağça-körpələr evində dayə',
      'gülçülük təsərrüfatında yığıcı',
      '28 May stansiyasında bilet satıcısı',
      'tibb kollecinin yataqxanasında xadimə',
    ],
    school: [
      'workplace:loc',
      '225 nömrəli məktəbdə',
      'Bülbül adına musiqi məktəbində',
      'İncəsənət gimnaziyasında',
      '46 saylı tam orta məktəbdə',
    ],
    ill: [
      'sensitive',
      'autizm spektr pozuntusu',
      'bronxial astma',
      'anadangəlmə ürək qüsuru',
      'onurğa əyriliyi',
    ],
  });

/** A buyer of a flat asks the court to evict the seller's former wife and her children. */
const EVICTION: Family = {
  key: 'fifteenth-eviction-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Mənzildən çıxarılma',
  outcomes: { upheld: 3, quashed: 2, changed: 1 },
  note: 'cassation',
  cast: {},
  facts: (make) => {
    const people = dwellers(make);
    const { p, d, ex, kid, teen, granny, upper, house, agent } = people;
    const died = lifeDay(make, 'granny', 2, 12);
    return {
      ...people,
      ...dwellingPapers(make),
      diedday: died.day,
      diedyear: died.year,
      dloud: docketed(make, d, 'loud', 'acc'),
      dmaiden: surnameMark(make, d, ex.name.surname),
      plettered: lettered(make, p, 'gen'),
      pclerk: clerked(make, p, 'dat'),
      exclerk: clerked(make, ex, 'abl'),
      exgil: ended(make, ex, 'given', 'gil-gen'),
      owners: household(make, ex, 'plural-gen'),
      kidchild: signed(make, kid, 'child'),
      withteen: ended(make, teen, 'given', 'with'),
      grannyis: ended(make, granny, 'sg', 'copula'),
      upperapart: docketed(make, upper, 'apart'),
      houseshort: docketed(make, house, 'short'),
      agentfront: docketed(make, agent, 'front', 'gen'),
      norm: stays(make, 'Mülki Məcəllənin 157 və 228-ci maddələri'),
      bought: make.day(420, 640),
      split: make.day(900, 1900),
      warned: make.day(300, 380),
      lodged: make.day(25, 60),
      price: make.money(52000, 168000, 1000),
      rent: make.money(250, 600, 50),
      duty: make.money(30, 60, 10),
      rooms: make.dice.pick(['iki', 'üç', 'dörd']),
      months: make.dice.pick(['3 (üç) ay', '6 (altı) ay', '1 (bir) il']),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen} (etibarnamə {proxy}), cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} (order {warrant}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı mənzildən çıxarılma tələbinə dair, üçüncü şəxs {ex.full} olmaqla mülki iş üzrə {below:gen} {belowon} tarixli qətnaməsindən ({belowno}) verilmiş apellyasiya şikayətinə',
  story: [
    '[İddia ərizəsində|Məhkəməyə müraciətində] {p.full} ({p.birthdot} doğumlu, FİN {p.fin}, {pjob}, e-poçt {mail}) göstərmişdir ki, {bought:loc} {homeplace}, {flat} ünvanındakı {rooms} otaqlı mənzili {ex.full:abl} {price} müqabilində alıb. Alqı-satqı müqaviləsi ({sale}) notarius {notary.full} tərəfindən təsdiqlənib, mülkiyyət hüququ {extract} nömrəli çıxarışla qeydə alınıb (reyestr nömrəsi {reg}). Mənzildə satıcının keçmiş arvadı {d.sg} iki övladı ilə yaşayır, açarı vermir. {warned:loc} göndərilən {notice} nömrəli xəbərdarlıq ([poçt qəbzi|bildiriş] {cheque}) cavabsız qalıb.',
    'Cavabdeh ({djob}, şəxsiyyət vəsiqəsi {d.idcard}, FİN {d.fin}, əlaqə {line}) iddianı qəbul etməmişdir. O bildirmişdir ki, nikah dövründə soyadı {dmaiden} olub, {split:loc} boşanıblar, uşaqlar – {kid.full} ({kid.birthdot}; şəhadətnamə {kidpaper}) və {teen.full} onda qalıb. Mənzil əslində qayınanası {granny.full:dat} {right} nömrəli orderlə verilmişdi; həmin ev {exgil} ata ocağı sayılırdı. [{granny.given} xanım|Qayınanası] {diedday} {diedyear:loc} vəfat edib (ölüm şəhadətnaməsi {deathpaper}), vəfatınadək ona da cavabdeh baxıb.',
    'Üçüncü şəxs {ex.init} izah etmişdir ki, borcu yığıldığından mənzili satıb, alıcıya “içində adam yaşayır” deyib. [Keçmiş arvadına|Uşaqların anasına] {rent} kirayə pulu təklif edib, o isə imtina edib. Vasitəçi {agent.full} ifadəsində göstərmişdir ki, baxış zamanı qapını {teen.given} açıb, otaqda tibbi çarpayı görüb; {agentfront} bunu alıcıya deməsi mübahisəlidir.',
    'Qonşu {upper.full} məhkəmədə bildirib ki, {dloud} on beş ildən çoxdur tanıyır, qaz və işıq pulunu (abonent kodu {code}) həmişə o ödəyir; {upperapart} əlavə edib ki, binada “{owners} mənzili” deyilən bu evə alıcı cəmi bir dəfə gəlib. Mənzil-istismar sahəsinin rəisi {house.full} [qeydiyyat vərəqəsini təqdim edib|üç nəfərin qeydiyyatda olduğunu bildirib]; {houseshort} qeydiyyatdan çıxarılma üçün ərizə verilmədiyini qeyd edib.',
    '{kidchild} {school} oxuyur ({schoolnote} nömrəli arayış), diaqnozu: {ill}. Məhkəmə iclasında [qəyyumluq orqanının|uşaq müdafiəsi komissiyasının] rəyi elan olunmuş, uşaqların başqa yaşayış yerinin olmadığı göstərilmişdir. Cavabdeh deyib ki, {withteen} bir otaqda yatır, getməyə yeri yoxdur.',
    'Birinci instansiya məhkəməsi (hakim {belowjudge.init}) iddianı [təmin etmiş|tamamilə təmin etmiş], cavabdehin uşaqları ilə birlikdə mənzildən çıxarılmasını qət etmişdir.',
    '{lodged:loc} verilmiş şikayətdə vəkil {adv.init} yazır ki, məhkəmə uşaqların mənafeyini nəzərə almayıb, satışın əsl qiyməti yoxlanılmayıb, {exclerk} alınan izahat isə cavabdehə verilməyib. [Ünvana ilk köçən {grannyis}, ordersiz mülkiyyət yaranmırdı.|Mənzili ilk alan {grannyis}, bu isə iş üzrə aydınlaşdırılmayıb.] Nümayəndə {rep.sg} etirazında {plettered} vicdanlı alıcı olduğunu, [kirayədə qaldığını|kredit ödədiyini], {pclerk} başqa mənzil təklif olunmadığını bildirmişdir.',
  ],
  reasoning: [
    'Kollegiya hesab edir ki, {norm} mülkiyyətçinin əmlakdan istifadə hüququnu qoruyur, keçmiş ailə üzvünün istifadə hüququ isə mülkiyyətçi dəyişdikdən sonra [yalnız razılıqla saxlanıla bilər|qanunda göstərilən hallarda davam edir].',
    {
      only: ['upheld', 'changed'],
      p: '{d.surname:gen} mülkiyyət və ya yazılı istifadə hüququ təsdiqlənmir, {granny.surname:dat} verilmiş order özəlləşdirmə ilə qüvvədən düşmüşdür. {upper.init:gen} və {house.sg:gen} ifadələri onun yaşadığını göstərsə də, hüquqi əsas yaratmır.',
    },
    {
      only: ['changed'],
      p: 'Bununla belə, {kid.given:gen} səhhəti və {teen.given:gen} təhsili nəzərə alınmaqla çıxarılma {months} müddətinə təxirə salınmalıdır.',
    },
    {
      only: ['quashed'],
      p: '{ex.surname} mənzili uşaqların qeydiyyatını qaldırmadan satmış, {agent.init} isə alıcının bunu bildiyini inkar etməmişdir. {p.surname:gen} vicdanlılığı araşdırılmadan iddianın təmin edilməsi əsassızdır.',
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 385, 391-393-cü maddələrini rəhbər tutaraq kollegiya',
  operative: {
    upheld: [
      'Apellyasiya şikayəti rədd edilsin, {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın. {d.full} uşaqları {kid.gp} və {teen.gp} ilə {flat} ünvanından çıxarılsın.',
    ],
    changed: [
      'Qətnamə dəyişdirilsin: {d.full:gen} {flat} ünvanından çıxarılması {months} müddətinə təxirə salınsın.',
    ],
    quashed: [
      'Şikayət təmin edilsin, {below:gen} qətnaməsi ({belowno}) ləğv edilsin, {p.full:gen} iddiası rədd edilsin, {duty} dövlət rüsumu onun üzərində saxlanılsın.',
    ],
  },
  traps: ['children', 'former-surname', 'health'],
};

/** The surname that a woman bore in marriage, as a mark of hers. */
function surnameMark(make: Make, woman: { readonly key: string }, surname: string) {
  return make.mark(surnameFor(surname, 'f'), 'person', 'direct', woman.key);
}

/** Owner and driver of a damaged car, the other driver, and those who looked at the dents. */
function drivers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 28, maxAge: 62 });
  return {
    p,
    driver: person('driver', {
      ...{ sex: 'm' as const, surname: p.name.surname, father: p.father, minAge: 24, maxAge: 60 },
    }),
    other: person('other', { role: 'üçüncü şəxs', sex: 'm', minAge: 23, maxAge: 66 }),
    master: person('master', { sex: 'm', minAge: 34 }),
    agent: person('agent', { sex: 'f', minAge: 24, maxAge: 48 }),
    head: person('head', { sex: 'm', minAge: 36, maxAge: 62 }),
    walker: person('walker', { sex: 'f', minAge: 30, maxAge: 71 }),
    debtor: person('debtor', { sex: 'm', minAge: 30, maxAge: 60 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep' }),
    patrol: person('patrol', { kind: 'keep', sex: 'm' }),
  };
}

const claimPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '######', 'H-####'],
    proxy: ['document', '###/E', '##-####', 'VK-###'],
    policy: ['contract', 'KSK-#######', 'AVT ##/######', '####-####-##'],
    claim: ['document', 'H-######', '##/####-z', '#######'],
    refusal: ['document', '##/####', '07-####', 'İM-###/##'],
    accident: ['document', '#####', 'YNH-####', '###/##'],
    worth: ['document', '####/q', 'QR-####', '##-####'],
    second: ['document', '#####', 'AT-###', '####/##'],
    bill: ['document', 'F-#####', '0######', '###/u'],
    tech: ['document', 'CA № ######', 'BB ######', '## AA ######'],
    licence: ['document', 'AB ######', 'YB № ######', 'AZ-######'],
    pledge: ['contract', 'G-#####/##', '##-#####', 'KR####'],
    plate: ['plate', '99-MN-###', '10-YK-###', '90-CB-###', '77-DV-###'],
    plate2: ['plate', '10-AS-###', '05-TT-###', '50-BK-###'],
    line: ['phone@p', '099 ### ## ##', '(050) ### ####', '+994 55 ###-##-##'],
    mail: ['email@agent', 'agent.##@sigorta.example', 'polis###@kasko.example'],
    scene: [
      'place:loc',
      'Xırdalan dairəsində',
      'Qobustan yolunun 12-ci kilometrində',
      '“Neftçilər” metrosunun keçidində',
      'Hövsan–Türkan şosesində',
      'Göygöl yolayrıcında',
    ],
    pjob: [
      'workplace',
      'özəl stomatologiya klinikasında ortodont',
      'yük daşıma fəaliyyəti ilə məşğul olan fərdi sahibkar',
      '19 saylı uşaq bağçasının müdiri',
      'Neft Daşlarında dizelçi',
    ],
    shop: [
      'place:loc',
      '“Usta Əlləz” servisində',
      '“Motor+” ustaxanasında',
      '“Avto-Həyat” servis mərkəzində',
    ],
    hurt: [
      'sensitive',
      'sağ çiyin oynağının çıxığı',
      'boyun fəqərələrinin zədələnməsi',
      'üç qabırğasının sınığı',
      'beyin silkələnməsi',
    ],
  });

/** An insurer would not pay for a damaged car because another drove it. */
const INSURANCE: Family = {
  key: 'fifteenth-insurance-payment-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Sığorta ödənişi',
  outcomes: { upheld: 3, changed: 2, quashed: 1 },
  note: 'cassation',
  cast: { d: { as: 'company', trade: 'insurer', role: 'cavabdeh' } },
  facts: (make) => {
    const people = drivers(make);
    const { p, driver, other, master, agent, head, walker, debtor } = people;
    const buyer = foreigner(make, 'buyer', [
      ['Besik', 'Lomidze'],
      ['Kürşat', 'Özbay'],
      ['Viktor', 'Sazonov'],
      ['Həmidrza', 'Əfşari'],
    ]);
    return {
      ...people,
      ...claimPapers(make),
      buyer: buyer.full,
      buyersur: buyer.surname,
      ploud: docketed(make, p, 'loud', 'gen'),
      pshort: docketed(make, p, 'short'),
      driverfront: docketed(make, driver, 'front', 'dat'),
      driverwith: ended(make, driver, 'given', 'with'),
      family: household(make, p, 'plural-gen'),
      otherlettered: lettered(make, other, 'abl'),
      otheris: ended(make, other, 'sg', 'copula'),
      masterapart: docketed(make, master, 'apart'),
      agentclerk: clerked(make, agent, 'gen'),
      headsign: signed(make, head, 'cut'),
      walkergil: ended(make, walker, 'given', 'gil-gen'),
      debtorclerk: clerked(make, debtor, 'dat'),
      norm: stays(make, '“Sığorta fəaliyyəti haqqında” Azərbaycan Respublikası Qanununa'),
      insured: make.day(480, 690),
      crash: make.day(330, 470),
      told: make.day(310, 325),
      lodged: make.day(25, 60),
      sum: make.money(3200, 24000, 100),
      less: make.money(1500, 3000, 100),
      premium: make.money(300, 1200, 10),
      penalty: make.dice.pick(['0,1', '0,5']),
      car: make.dice.pick(['“Toyota Camry”', '“BMW X5”', '“Chevrolet Cruze”', '“Mercedes E-220”']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} ({warrant} nömrəli order), cavabdehin nümayəndəsi {rep.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı sığorta ödənişinin tutulması tələbinə dair, üçüncü şəxs {other.full} olmaqla mülki iş üzrə {below:gen} {belowon} tarixli qətnaməsindən ({belowno}) verilmiş apellyasiya şikayətinə',
  story: [
    '{p.full} ({p.birthdot}; FİN {p.fin}; {p.address}; {pjob}; tel. {line}) iddia ərizəsində göstərmişdir ki, {insured:loc} {d} ilə {policy} nömrəli könüllü avtomobil sığortası müqaviləsi bağlayıb, {premium} sığorta haqqı ödəyib. {plate} dövlət qeydiyyat nişanlı {car} avtomobili (şəhadətnamə {tech}) ona məxsusdur. {crash:loc} qardaşı {driver.full} {scene} [qəzaya düşüb|toqquşmanın iştirakçısı olub], maşına {plate2} nişanlı yük maşını dəyib. Zərər {sum} qiymətləndirilib, sığortaçı isə ödənişdən imtina edib.',
    'İlk baxışda {d.short} ([VÖEN {d.voen}|VÖEN {d.voen}, hesab {d.account}]) iddianı tanımayıb, [{refusal} nömrəli məktuba əsaslanıb|imtinanın {refusal} nömrəli məktubla əsaslandırıldığını bildirib]: müqavilədə idarəyə buraxılan şəxs kimi yalnız {pshort} göstərilib, sürücülük vəsiqəsi ({licence}) olan ikinci şəxs sığortalanmayıb; yazılı müraciət isə aylar sonra, yalnız {told:loc} [edilib|verilib] və {claim} nömrə ilə qeydə alınıb.',
    'Sığorta agenti {agent.full} ([e-poçt|elektron ünvan] {mail}) ifadə verib ki, forma doldurularkən “bütün ailə sürür” deyilib, o isə siyahını göndərib; {agentclerk} yazışmasına baxış keçirilib. Filialın rəhbəri {head.full} isə [belə siyahı almadığını deyib|siyahının itdiyini istisna etməyib]; {headsign} onun imzaladığı polis nüsxəsini təqdim edib.',
    'Sürücü {driver.sg} bildirib ki, yol yaş idi, döngədə {otherlettered} qaçmaq istəyib, əyləci basıb; qəzadan sonra onda {hurt} aşkar edilib, [ona görə zəngi qardaşı edib|bir həftə xəstəxanada qalıb]. [Küçədən keçən {walker.full}|Dayanacaqdakı {walker.full}] görüb ki, yük maşını qarşı zolağa çıxıb; {walkergil} həyətinə qədər kapotun qırıntıları düşüb. Yük maşınını sürən {otheris}; o, sürətini azaltmadığını etiraf edib.',
    'Servis ustası {master.full} hesabı ({bill}) təqdim edib, {shop} işlərin təxmini qiymətini o hesablayıb; {masterapart} maşının ehtiyat hissələrini {buyer} adlı tacirdən aldığını, {buyersur} isə qəbz vermədiyini söyləyib. Ekspert {expert.full} {worth} nömrəli rəyində məbləği [təsdiqləyib|on faiz az hesablayıb]; təkrar ekspertiza ({second}) apellyasiya mərhələsində təyin olunub. Yol polisinin inspektoru {patrol.init} {accident} nömrəli materialda təqsiri {other.surname:dat} aid edib.',
    'Cavabdeh onu da əsas gətirib ki, avtomobil {pledge} nömrəli girov müqaviləsi ilə {debtor.full:gen} xeyrinə yüklü edilib, {debtorclerk} məlumat verilməyib. İddiaçı [borcun bağlandığını|girovun xitam edildiyini] bildirib. Birinci instansiya məhkəməsi (hakim {belowjudge.init}) iddianı təmin edib, ödəniş və hər gün üçün {penalty} faiz dəbbə pulu tutub.',
    '{lodged:loc} verdiyi şikayətdə nümayəndə {rep.full} təkrar edir ki, risk yalnız bir sürücü üzrə qiymətləndirilib, {driverfront} sürmək üçün yazılı icazə yoxdur. Vəkil {adv.init} etirazında {family} hər üçünün eyni maşını illərlə sürdüyünü, agentin bunu bildiyini göstərib; müvəkkili {driverwith} birlikdə həmin gün [qohumun toyuna|anasını həkimə aparmağa|bağa] getməli idi.',
  ],
  reasoning: [
    '{norm} əsasən sığortaçı hadisə sığorta riskinə aiddirsə, ödəniş verməlidir; [ondan azad olunma əsasları qanunla məhdudlaşdırılıb|imtina əsaslarını isə o sübut etməlidir].',
    {
      only: ['upheld', 'changed'],
      p: 'Agentin ifadəsi ({agent.init}), polis materialı və {walker.surname:gen} izahatı {p.surname:gen} müqaviləni vicdanla bağladığını göstərir. {other.init:gen} təqsiri təsdiqləndiyindən sürücünün kimliyi hadisənin baş verməsinə təsir etməyib.',
    },
    {
      only: ['changed'],
      p: 'Lakin {master.surname:gen} hesabında tacirdən alınan hissələr sənədsizdir, ona görə ödəniş {less} azaldılmalıdır.',
    },
    {
      only: ['quashed'],
      p: '{driver.surname} müqavilədə göstərilməmişdir, {head.init:gen} təqdim etdiyi nüsxədə isə yalnız iddiaçının adı vardır; agentin yazışması bunu dəyişmir. {p.init:gen} tələbi əsassızdır.',
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 384-386, 393-cü maddələrini rəhbər tutaraq kollegiya',
  operative: {
    upheld: [
      'Apellyasiya şikayəti rədd edilsin, {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Qətnamə dəyişdirilsin: {d:abl} {ploud} xeyrinə tutulan məbləğ {less} azaldılsın, qalan hissədə qətnamə qüvvədə saxlanılsın.',
      'Vəsait iddiaçının {p.account} nömrəli hesabına köçürülsün.',
    ],
    quashed: ['Qətnamə ({belowno}) ləğv edilsin, {ploud} {d:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['company', 'two-plates'],
};

export const FIFTEENTH_APPEAL: readonly Family[] = [EVICTION, INSURANCE];
