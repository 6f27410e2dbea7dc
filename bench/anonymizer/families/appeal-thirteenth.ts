import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { inflect } from '#demo/inflect.ts';
import { docketed, standing } from './docket-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** A child whom a dog bit, her mother, the owner and those of the street. */
function street(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', house: true, minAge: 29, maxAge: 42 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', house: true, minAge: 46, maxAge: 66 });
  const father = person('father', { sex: 'm', surname: p.name.surname, minAge: 31, maxAge: 46 });
  return {
    ...{ p, d, father },
    child: person('child', {
      ...{ sex: 'f' as const, surname: p.name.surname, father: father.name.given },
      ...{ minAge: 6, maxAge: 12 },
    }),
    dson: person('dson', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 16, maxAge: 24 },
    }),
    grocer: person('grocer', { sex: 'm', minAge: 38 }),
    granny: person('granny', { sex: 'f', minAge: 64, maxAge: 82 }),
    vet: person('vet', { sex: 'm', minAge: 32 }),
    doctor: person('doctor', { sex: 'f', minAge: 34 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    rep: person('rep', { role: 'nümayəndə', sex: 'f', minAge: 27, maxAge: 50 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function bitePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    order: of.document('order', n(5), `VO-${n(4)}`),
    proxy: of.document('proxy', `1-${n(4)}`, `${n(2)}/${n(3)}-e`, `R${n(5)}`),
    birthcert: of.document('birthcert', `AZ-İ № ${n(6)}`, `AA № ${n(7)}`),
    epicrisis: of.document('epicrisis', n(5), `${n(4)}/ş`, `E-${n(4)}`),
    refusal: of.document('refusal', `${n(2)}/${n(4)}`, `MR-${n(3)}`, n(4)),
    finding: of.document('finding', `${n(3)}/TMEPAB`, `TM-${n(4)}`, `${n(4)}-z`),
    vetcard: of.document('vetcard', `BT ${n(5)}`, `P-${n(4)}`, n(6)),
    cheque: of.document('cheque', n(8), `KÇ-${n(5)}`, `${n(4)}/${n(4)}`),
    extract: of.property('extract', `${n(3)}${n(4)}${n(5)}`, `RX-${n(7)}`),
    reference: of.document('reference', `№ ${n(3)}`, `${n(2)}-ar/${n(3)}`),
    scar: of.sensitive(
      'scar',
      'sağ yanağında qalıcı çapıq',
      'baldırında dərin dişlək yarası',
      'sol qolunda vətər zədəsi',
      'çənəsində tikiş tələb edən yara',
    ),
    school: of.workplace(
      'school',
      'Xəzər liseyində',
      '27 saylı tam orta məktəbdə',
      '“Qızıl Qələm” hazırlıq kursunda',
      '4 nömrəli musiqi məktəbində',
    ),
    ward: standing(
      of.workplace(
        'ward',
        'Uşaq Klinik Xəstəxanasının travmatologiya bölməsinə',
        'rayon xəstəxanasının antirabik kabinetinə',
        '2 saylı uşaq poliklinikasına',
      ),
      'dat',
    ),
    pjob: of.workplace(
      'pjob',
      '5 saylı bağçada tərbiyəçi',
      '“Sərin” dondurma sexində qablaşdırıcı',
      'rayon mərkəzi kitabxanasında kitabxanaçı',
      'ASAN xidmətdə könüllü koordinator',
    ),
    shop: standing(
      of.place('shop', '“Güzəşt” dükanının', '“Sübhan” marketinin', 'keçmiş kolxoz idarəsinin'),
      'gen',
    ),
  };
}

/** A dog bit a child; the owner says that it was not his. */
const DOG: Family = {
  key: 'thirteenth-dog-bite-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Sağlamlığa vurulmuş zərərin ödənilməsi',
  outcomes: { upheld: 3, changed: 2, quashed: 1 },
  cast: {},
  facts: (make) => {
    const people = street(make);
    const { p, d, dson, grocer, granny, vet, doctor, father } = people;
    return {
      ...people,
      ...bitePapers(make),
      dloud: docketed(make, d, 'loud'),
      ploud: docketed(make, p, 'loud', 'gen'),
      dfront: docketed(make, d, 'front', 'dat'),
      grocerapart: docketed(make, grocer, 'apart'),
      grannyshort: docketed(make, granny, 'short'),
      vetfront: docketed(make, vet, 'front', 'gen'),
      doctorapart: docketed(make, doctor, 'apart'),
      fatheris: nameWith(make, father, 'gs', 'copula'),
      neighbours: standing(nameWith(make, d, 'surname', 'gil-gen'), 'gen'),
      withson: nameWith(make, dson, 'given', 'with'),
      code: stays(make, 'Mülki Məcəllənin 1097 və 1114-cü maddələri'),
      bitten: make.day(380, 520),
      filed: make.day(260, 340),
      lodged: make.day(30, 60),
      treated: make.money(240, 1900, 10),
      moral: make.money(1500, 6000, 500),
      awarded: make.money(500, 1400, 100),
      cut: make.money(200, 400, 50),
      duty: make.money(30, 90, 5),
      stitches: make.dice.int(4, 17),
      breed: make.dice.pick(['alabay', 'qafqaz çoban iti', 'rotveyler', 'qarışıq cinsli it']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {order}), cavabdehin nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə) iştirakı ilə',
  subject:
    'azyaşlı {child.gp:gen} qanuni nümayəndəsi {p.full:gen} cavabdeh {d.full:dat} qarşı sağlamlığa vurulmuş zərərin və mənəvi ziyanın ödənilməsi barədə iddiası üzrə {below:gen} {belowon} tarixli qətnaməsindən ({belowno}) cavabdehin apellyasiya şikayətinə',
  story: [
    '{p.full} ({pjob}; FİN {p.fin}; {p.address}) {filed:loc} məhkəməyə müraciət edərək bildirmişdir ki, qızı {child.full} ({child.birthdot} təvəllüd, doğum şəhadətnaməsi {birthcert}) {school} oxuyur. {bitten:loc} dərsdən qayıdarkən {shop} qarşısında {breed} ona hücum edib, uşağın {scar} yaranıb, {stitches} tikiş qoyulub. İt qonşuları {d.full:dat} məxsusdur, darvazadan açıq çıxıb. Müalicəyə {treated} xərclənib, mənəvi zərər isə {moral} qiymətləndirilir.',
    'Cavabdeh {dloud} ([FİN {d.fin}, telefon {d.phone}|{d.address}, FİN {d.fin}]) iddianı tanımayaraq göstərmişdir ki, həyət evinin mülkiyyətçisi olsa da (çıxarış {extract}), iti iki il əvvəl bacısının ərinə verib. [Uşağı dişləyən sahibsiz küçə itidir.|Qızı dişləyən it bazardan gələn sürüdən olub.] Oğlu {dson.given} itin saxlanmasına kömək etmir, [tələbədir|hərbi xidmətdən yeni qayıdıb].',
    'Birinci instansiya məhkəməsi (hakim {belowjudge.init}) iddianı qismən təmin edərək cavabdehdən {treated} müalicə xərci və {awarded} mənəvi zərər tutmuşdur. Məhkəmə şahidlərin ifadəsinə, {finding} nömrəli tibbi rəyə və baytarın qeydinə əsaslanmışdır.',
    'Dükan sahibi {grocer.full} ifadə vermişdir ki, “{d.given} kişinin iti” həmin gün zəncirsiz idi; [itin boynundakı mavi xaltanı o, özü satıb|onu əvvəllər də tək görüb]. {granny.full} da eyni sözü deyib: {neighbours} it səhərdən hürürdü, uşağı {withson} birlikdə darvazaya qədər gətirdilər. Uşağın atası {father.full} isə hadisədən yarım saat sonra gəldiyini, qızını {ward} özünün apardığını bildirib.',
    'Baytar həkimi {vet.full} dindirilərkən göstərib ki, {vetcard} nömrəli pasportla qeydə alınmış itin sahibi kimi cavabdeh imza atıb, telefonu {dson.phone} yazılıb. Uşağı müalicə edən {doctor.full} epikrizi ({epicrisis}) təqdim edib; {doctorapart} quduzluq əleyhinə altı iynə vurulduğunu deyib. Polisdən alınmış {refusal} nömrəli qərarda cinayət işi başlanmasından imtina edilib, bələdiyyənin {reference} nömrəli arayışı isə küçə itlərinin tutulmadığını göstərir.',
    'Şikayətin dəlilləri. Nümayəndə {rep.full} {lodged:loc} verdiyi şikayətdə qeyd edir ki, {vetfront} qeydi ildən çox əvvəl aparılıb, o zamandan it əldən-ələ keçib; {grocerapart} isə cavabdehlə torpaq sərhədi barədə mübahisədədir. [Bundan başqa, dərman qəbzlərində (məsələn, {cheque}) ad yoxdur.|Məbləğlərin qəbzləri ({cheque} və s.) surət halındadır.]',
    'Etirazda vəkil {adv.init} bildirib ki, {p.init} və əri cavabdehlə [on|səkkiz|on iki] ildir qonşudurlar, {dfront} heç vaxt belə izahat verməmişdi. {p.given} xanım əlavə etdi ki, hadisədən sonra cavabdeh {d.phone} nömrəsindən zəng edib “pulu verərəm, məhkəməyə getmə” deyib.',
  ],
  reasoning: [
    '{code} üzrə heyvanın vurduğu zərəri onun sahibi ödəyir. [Kollegiya sahibin kim olduğunu həlledici sual sayır.|İşdə yeganə mübahisəli məsələ itin kimə məxsus olmasıdır.]',
    {
      p: 'Baytar pasportu cavabdehin adınadır və {d.surname} itin kimə verildiyini nə sənədlə, nə də həmin şəxsi şahid gətirməklə sübut edib. [{grannyshort} və {grocer.sg} bir-birindən asılı olmadan eyni iti təsvir ediblər.|{grocer.sg} ilə {grannyshort} iti eyni əlamətlərlə tanıyıblar.] Uşağı həkimə aparan {fatheris}, onun sözləri tibb sənədi ilə üst-üstə düşür.',
      only: ['upheld', 'changed'],
    },
    {
      p: 'Bununla yanaşı, qəbzlərin bir qismində dərmanın kimə alındığı göstərilmədiyindən müalicə xərci {cut} azaldılmalıdır. Mənəvi zərərin məbləği isə {child.given:gen} çəkdiyi əzaba uyğundur.',
      only: ['changed'],
    },
    {
      p: 'Lakin baytar pasportunun tarixi hadisədən xeyli əvvələ aiddir, {vet.surname} itin sonrakı yerini bilmir. {grocer.init:gen} cavabdehlə mübahisəsi öz təsdiqini tapıb. {dson.init} barədə isə heç bir sübut yoxdur. Belə şəraitdə iddia sübuta yetirilməmişdir.',
      only: ['quashed'],
    },
    'Ekspert {expert.full:gen} rəyi (sağlamlığa [yüngül|az ağır] zərər) tərəflərcə mübahisələndirilməmişdir.',
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 384-386 və 392-ci maddələrini rəhbər tutaraq kollegiya',
  operative: {
    upheld: [
      'Apellyasiya şikayəti təmin edilməsin, {below:gen} qətnaməsi ({belowno}) dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Qətnamə dəyişdirilsin: {d.full:abl} {ploud} xeyrinə tutulan müalicə xərci {cut} azaldılsın, qalan hissədə qətnamə qüvvədə saxlanılsın.',
      'Vəsait {p.account} nömrəli hesaba köçürülsün.',
    ],
    quashed: [
      'Qətnamə ləğv edilsin, {ploud} iddiası rədd edilsin, dövlət rüsumu ({duty}) onun üzərində saxlanılsın.',
    ],
  },
  note: 'cassation',
  traps: ['child', 'gil'],
};

/** Those who paid to work abroad, the woman who promised it, and her helper. */
function emigrants(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'məhkum', sex: 'f', minAge: 34, maxAge: 58 });
  const v1 = person('v1', { role: 'zərərçəkmiş', sex: 'm', minAge: 24, maxAge: 45 });
  return {
    ...{ d, v1 },
    v2: person('v2', { role: 'zərərçəkmiş', sex: 'f', minAge: 28, maxAge: 55 }),
    v3: person('v3', { role: 'zərərçəkmiş', sex: 'm', minAge: 22, maxAge: 39 }),
    helper: person('helper', { sex: 'm', minAge: 25, maxAge: 42 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: v1.name.surname, father: v1.father, minAge: 24 },
    }),
    landlord: person('landlord', { sex: 'f', minAge: 45 }),
    cashier: person('cashier', { sex: 'f', minAge: 24 }),
    daughter: person('daughter', { sex: 'f', minAge: 14, maxAge: 17 }),
    translator: person('translator', { sex: 'm', minAge: 30 }),
    def: person('def', { kind: 'keep', sex: 'f' }),
    def2: person('def2', { kind: 'keep', sex: 'm' }),
    investigator: person('investigator', { kind: 'keep' }),
  };
}

function visaPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const spaced = cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 ');
  return {
    order: of.document('order', n(6), `V-${n(5)}`),
    pass1: of.document('v1', `C0${n(7)}`, `P ${n(7)}`, `C ${n(8)}`),
    pass2: of.document('v2', `P${n(7)}`, `C0${n(6)}`),
    receipt: of.document('receipt', `${n(3)}-${n(3)}`, `QBZ ${n(5)}`, n(6)),
    lease: of.contract('lease', `İ-${n(4)}/ofis`, `${n(2)}/${n(5)}`, `${n(3)}-icarə`),
    promise: of.contract('promise', `PL-${n(4)}`, `XM/${n(5)}`, `${n(4)}-iş`),
    reply: of.document('reply', `KON-${n(4)}`, `${n(2)}.${n(3)}/${n(2)}`, `0${n(5)}`),
    phone: of.document('seized', `M-${n(3)}`, `${n(2)}/bax-${n(2)}`, n(4)),
    chat: of.phone('chat', `+48 ${n(3)} ${n(3)} ${n(3)}`, `+90 53${n(1)} ${n(3)} ${n(2)} ${n(2)}`),
    hotline: of.phone('d', `055 ${n(3)} ${n(2)} ${n(2)}`, `(010) ${n(3)}-${n(4)}`),
    page: of.network('page', `facebook.com/avropa.is${n(3)}`, `instagram.com/polsha_viza${n(2)}`),
    mail: of.email('mail', `info${n(2)}@euro-viza.example`, `is.polsha${n(3)}@poct.example`),
    card: make.mark(spaced, 'card', 'direct', 'helper'),
    office: make.mark(
      make.dice.pick([
        `Azadlıq prospekti, ${n(2)}, ofis ${n(2)}`,
        `Rəşid Behbudov küçəsi ${n(2)}, 3-cü mərtəbə`,
        `“Ritm” biznes mərkəzi, otaq ${n(3)}`,
      ]),
      ...(['address', 'direct', 'office'] as const),
    ),
    job: of.workplace(
      'v1',
      '“Kərpic” daş karxanasında maşinist',
      'taksi parkında dispetçer',
      'balıqçılıq təsərrüfatında briqadir',
      'uşaq oyuncaqları mağazasında satıcı',
    ),
    ill: of.sensitive(
      'ill',
      'onkoloji xəstəlik',
      'böyrək daşı əməliyyatı',
      'miqren tutmaları',
      'hepatit',
    ),
  };
}

/** A woman who promised work in Poland appeals against her sentence for fraud. */
const VISAS: Family = {
  key: 'thirteenth-work-abroad-appeal',
  kind: 'qerar',
  procedure: 'cinayət',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Cinayət kollegiyası - Dələduzluq',
  outcomes: { upheld: 3, changed: 2, remitted: 1 },
  cast: {},
  facts: (make) => {
    const people = emigrants(make);
    const { d, v1, v2, v3, helper, brother, landlord, cashier, translator } = people;
    const recruiter = foreigner(make, 'recruiter', [
      ['Tomasz', 'Wilkowski'],
      ['Bohdan', 'Haluşko'],
      ['Onur', 'Taşdelen'],
      ['Nino', 'Meşvelidze'],
    ]);
    return {
      ...people,
      ...visaPapers(make),
      recruiter: recruiter.full,
      recruitersur: recruiter.surname,
      dloud: docketed(make, d, 'loud', 'gen'),
      dshort: docketed(make, d, 'short'),
      vthree: docketed(make, v3, 'front'),
      vtwo: docketed(make, v2, 'apart'),
      helperfront: docketed(make, helper, 'front', 'dat'),
      brothergen: standing(
        make.mark(inflect(brother.name.given, 'gen'), 'person', 'direct', 'brother'),
        'gen',
      ),
      landlordfront: docketed(make, landlord, 'front'),
      cashieris: nameWith(make, cashier, 'gs', 'copula'),
      translatorapart: docketed(make, translator, 'apart'),
      withv: nameWith(make, v1, 'given', 'with'),
      from: make.day(520, 700),
      promised: make.day(380, 470),
      shut: make.day(300, 350),
      sum1: make.money(1800, 4200, 100),
      sum2: make.money(900, 3600, 100),
      sum3: make.money(700, 2900, 100),
      total: make.dice.int(3, 9),
      paidback: make.money(300, 900, 50),
      term: make.dice.pick(['3 (üç) il', '2 (iki) il 6 (altı) ay', '4 (dörd) il']),
      less: make.dice.pick(['2 (iki) il', '1 (bir) il 6 (altı) ay']),
    };
  },
  present:
    '{d.full:gen} (məhkum), müdafiəçi vəkil {def.full:gen} (order {order}), zərərçəkmişlər {v1.full} və {v2.full:gen}, onların nümayəndəsi vəkil {def2.full:gen}, prokuror {prosecutor.full:gen} iştirakı ilə',
  subject:
    'məhkum {d.full:gen} və müdafiəçisinin {below:gen} {belowon} tarixli hökmündən ({belowno}) verdikləri apellyasiya şikayətlərinə',
  story: [
    'Hökmə əsasən {d.full} ({d.birthdot} təvəllüd; FİN {d.fin}; {d.address}) {from:abl} “Avropada iş” adı ilə fəaliyyət göstərərək vətəndaşların etibarından istifadə etmiş, Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə təqsirli bilinib {term} müddətinə azadlıqdan məhrum edilmişdir.',
    '[Birinci epizod.|1-ci epizod üzrə.] {v1.full} ({job}; {pass1} nömrəli pasport) {page} səhifəsində elanı görüb {hotline} nömrəsinə yazmış, {promised:loc} {office} ünvanında {promise} nömrəli “iş yeri üzrə razılaşma”nı imzalamışdır. {sum1} nağd ödənilmiş, [qəbzi kassir {cashier.full} yazmışdır|kassada pulu {cashier.full} qəbul etmişdir] (qəbz {receipt}). Viza üçün anket {recruiter} adlı şəxsin göndərdiyi {mail} ünvanına göndərilmişdir.',
    'İkinci epizod. {v2.full} (pasport {pass2}; tel. {v2.phone}) {sum2} məbləğini [iki hissədə|üç dəfəyə] {card} nömrəli karta köçürmüşdür. Kart {helper.full} adınadır. {vtwo} izahat verərək demişdir ki, pulu [qızının|balasının] müalicəsi ({ill}) üçün yığmışdı; kart sahibini telefonda heç görməyib.',
    'Üçüncü epizod. {v3.full} ({v3.address}; FİN {v3.fin}) {sum3} verdikdən sonra {shut:loc} ofisin bağlandığını görmüşdür. {vthree} [qapının üstündəki elandan|binanın mühafizəçisindən soruşaraq] mülkün sahibini – {landlord.full:acc} tapmış, {landlordfront} isə icarə müqaviləsini ({lease}) göstərmişdir: icarəçi kimi {d.surname:gen} imzası durur.',
    'İstintaqda {d.sg} bildirmişdir ki, [işi həqiqətən qurmuşdu, vizaları {recruitersur} verməli idi, aldanan da odur|viza sənədləri {recruitersur} tərəfindən hazırlanmalı idi, o isə yoxa çıxıb]. Pulların bir hissəsini ({paidback}) {helperfront} qaytarmaq üçün verib; qızı {daughter.given} müalicə olunurdu. {helper.full} isə (axtarışda olduğu üçün barəsində iş ayrılıb) yalnız telefonla əlaqə saxlayıb: yazışmada adı “{helper.given} viza” kimi qeyd edilib. Danışıqlar {chat} nömrəsi ilə aparılıb.',
    'Tərcüməçi {translator.full} yazışmaları azərbaycan dilinə çevirib; {translatorapart} həmin nömrənin sahibinin [“gözləyin, növbə gələcək”|“sənədlər konsulluqdadır”|“iki həftəyə hazırdır”] sözlərini bir neçə dəfə yazdığını göstərib. Konsulluğun {reply} nömrəli məktubuna görə viza üçün heç bir müraciət qeydə alınmayıb. Müstəntiq {investigator.init} telefona baxışı {phone} nömrəli protokolla rəsmiləşdirib. Zərərçəkmişin qardaşı {brother.full} ifadə verib ki, pul onun gözü qarşısında sayılıb, [{withv} birlikdə ofisə gedəndə|özü {withv} ofisə girəndə] içəridə yaşlı bir kişi də olub. Müdafiə tərəfi {brothergen} sözlərinə etiraz etməyib.',
    'Şikayətlərdə göstərilir ki, əməldə mülki-hüquqi öhdəliyin icra olunmaması var, qərəz sübut edilməyib; məhkum qadındır, himayəsində uşaq var. Müdafiəçi {def.init} cəzanın yüngülləşdirilməsini, vəkil {def2.init} isə hökmün saxlanılmasını xahiş etmişdir. Prokuror {prosecutor.init} şikayətin təmin edilməməsini istədi.',
  ],
  reasoning: [
    '[Kollegiya şikayətin hədləri daxilində işi yoxlayaraq aşağıdakı nəticəyə gəlir.|İş şikayətin dəlilləri hüdudunda yoxlanılmışdır.] Dələduzluq pulun alındığı anda onu qaytarmaq və ya işi görmək niyyətinin olmaması ilə mülki öhdəlikdən fərqlənir.',
    {
      p: '[Konsulluğun cavabı|Viza müraciətinin olmaması], pulların {helper.init:gen} kartına axıdılması, ofisin boşaldılması həmin niyyəti göstərir. Pulu qəbul edən {cashieris}; o, viza ilə bağlı heç bir işin görüldüyünü xatırlamır. {v1.gs} və {v2.surname:gen} ifadələri {total} yazışma ilə təsdiqlənir.',
      only: ['upheld', 'changed'],
    },
    {
      p: 'Cəza isə ağırdır: {d.init:gen} yetkinlik yaşına çatmayan övladı var, {v3.sg:dat} vurulmuş zərərin bir hissəsi ödənilib.',
      only: ['changed'],
    },
    {
      p: 'Birinci instansiya məhkəməsi {brother.surname} ilə {landlord.init} arasındakı ziddiyyəti aradan qaldırmamış, {recruitersur} barədə sorğu göndərməmişdir; bu pozuntular apellyasiya məhkəməsində düzəldilə bilməz.',
      only: ['remitted'],
    },
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 397, 398.1, 407-ci maddələrini rəhbər tutaraq məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.caps:gen} və müdafiəçinin şikayətləri təmin edilməsin, {below:gen} {belowno} nömrəli iş üzrə hökmü dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Hökm dəyişdirilsin: {dloud} cəzası {less} müddətinə endirilsin, qalan hissədə hökm qüvvədə qalsın.',
    ],
    remitted: [
      'Hökm ləğv edilsin, cinayət işi başqa tərkibdə yeni məhkəmə baxışına göndərilsin; {dshort} barəsində qətimkan tədbiri dəyişdirilmədən saxlanılsın.',
    ],
  },
  note: 'criminalcassation',
  traps: ['foreign-phone', 'cards'],
};

export const THIRTEENTH_APPEAL: readonly Family[] = [DOG, VISAS];
