import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { surnameFor } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { dwelling, lettersOf, lifeFigures, told } from './public-shapes.ts';

/** A woman from an occupied village, her kin, and those who remember where they lived. */
function displaced(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 70, maxAge: 84 });
  const kin = { surname: father.name.surname, father: father.name.given } as const;
  const p = person('p', { ...kin, role: 'iddiaçı', sex: 'f', minAge: 41, maxAge: 46 });
  const husband = person('husband', { sex: 'm', minAge: 40, maxAge: 58 });
  return {
    ...{ father, p, husband },
    mother: person('mother', { sex: 'f', minAge: 66, maxAge: 80 }),
    uncle: person('uncle', {
      ...({ sex: 'm', surname: father.name.surname, father: father.father } as const),
      ...{ minAge: 62, maxAge: 80 },
    }),
    son: person('son', {
      ...({ surname: husband.name.surname, father: husband.name.given, sex: 'm' } as const),
      ...{ minAge: 8, maxAge: 17 },
    }),
    warden: person('warden', { sex: 'm', minAge: 45 }),
    villager: person('villager', { sex: 'f', minAge: 55 }),
    landlady: person('landlady', { sex: 'f', minAge: 50 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    archivist: person('archivist', { kind: 'keep', sex: 'f' }),
  };
}

/** Villages by their rayon. */
const VILLAGES = [
  ['Laçın', 'Qaragöl'],
  ['Kəlbəcər', 'Zülfüqarlı'],
  ['Zəngilan', 'Baharlı'],
  ['Qubadlı', 'Eyvazlı'],
  ['Xocavənd', 'Aşağı Veysəlli'],
  ['Cəbrayıl', 'Böyük Mərcanlı'],
] as const;

function statusFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    refusal: of.document('refusal', `${n(2)}/${n(4)}-26`, `M-${n(5)}`, `5-${n(3)}/${n(3)}`),
    request: of.document('request', `${n(6)}`, `E-${n(7)}`, `ƏR-${n(5)}`),
    birthpaper: of.document('birthpaper', `I-ДЖ № ${n(6)}`, `AZ-01 № ${n(7)}`, `II-ЖБ ${n(6)}`),
    weddingpaper: of.document('weddingpaper', `NK ${n(6)}`, `AZ-N № ${n(6)}`, `A-${n(2)} ${n(6)}`),
    deathpaper: of.document('deathpaper', `ÖL № ${n(6)}`, `AA ${n(7)}`, `AZ-Ö ${n(6)}`),
    motherid: of.document('motherid', `MK № ${n(6)}`, `ŞM-${n(6)}`, `${n(7)}`),
    extract: of.document('extract', `${n(3)}/a`, `ARX-${n(4)}`, `${n(2)}-${n(4)}`),
    houseman: of.document('houseman', `${n(4)}-EK`, `${n(3)}/12`, `F-9/${n(3)}`),
    roster: of.document('roster', `${n(3)}-s`, `S/${n(4)}`, `${n(5)}`),
    schoolpaper: of.document('schoolpaper', `${n(3)}`, `M/${n(3)}`, `01-${n(3)}`),
    warrant: of.document('warrant', `${n(6)}`, `ŞO-${n(5)}`),
    line: of.phone(
      'father',
      `(012) ${n(3)}-${n(2)}-${n(2)}`,
      `+994 77 ${n(3)} ${n(2)} ${n(2)}`,
      `055 ${n(7)}`,
    ),
    room: dwelling(
      make,
      'hostel',
      'Tələbə şəhərciyi',
      'Rafiq Nuriyev küçəsi',
      'Dəmiryolçular döngəsi',
    ),
    rented: dwelling(
      make,
      'rented',
      'Çingiz Mustafayev küçəsi',
      'Əlövsət Quliyev küçəsi',
      'Mirəli Qaşqay küçəsi',
    ),
    hostel: of.place(
      'hostel',
      ...([
        'keçmiş pedaqoji texnikumun yataqxanasında',
        '4 nömrəli uşaq bağçasının binasında',
      ] as const),
      ...['tikiş fabrikinin yataqxanasında', '“Sahil” sanatoriyasının köhnə korpusunda'],
    ),
    school: of.workplace(
      'school',
      ...(['kənd orta məktəbində ana dili müəlliməsi', 'rayon poçtunda teleqrafçı'] as const),
      ...['quşçuluq fabrikində zootexnik', 'kənd kitabxanasının müdiri'],
    ),
    job: of.workplace(
      'job',
      ...(['“Ağ Xalat” tikiş sexində biçici', '118 saylı məktəbdə xadimə'] as const),
      ...['“Zirvə Market”də kassir', 'stomatoloji poliklinikada qeydiyyatçı'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['uşaq serebral iflici', 'bronxial astma', 'anadangəlmə ürək qüsuru'] as const),
      'ağır eşitmə pozuntusu',
    ),
  };
}

/** The committee refused a woman the status of a displaced person because her father had been registered in town. */
const STATUS: Family = {
  key: 'thirteenth-displaced-status',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Məcburi köçkün statusunun verilməsindən imtina',
  outcomes: { granted: 4, dismissed: 3 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = displaced(make);
    const { p, father, husband, uncle, villager, warden, landlady } = people;
    const died = lifeDay(make, 'motherdied', 3, 15);
    const [pg] = lettersOf(p);
    const [rayon, village] = make.dice.pick(VILLAGES);
    const fled = make.dice.pick(['1992', '1993']);
    return {
      ...people,
      ...statusFile(make),
      village: make.mark(village, 'place', 'quasi', 'village'),
      diedday: died.day,
      diedyear: died.year,
      wed: lifeFigures(make, 'pwed', 14, 18),
      pwed: told(make, p, surnameFor(husband.name.surname, 'f')),
      pshort: told(make, p, `${p.name.surname} ${pg}.`),
      fathergil: nameWith(make, father, 'given', 'gil-gen'),
      family: nameWith(make, father, 'surname', 'plural'),
      uncleis: nameWith(make, uncle, 'given', 'copula'),
      villagerwith: nameWith(make, villager, 'given', 'with'),
      wardenpat: told(make, warden, `${warden.name.given} ${warden.father} oğlu`),
      landladygil: nameWith(make, landlady, 'given', 'gil-loc'),
      rayon,
      fled: `${fled}-${ordinalEnding(fled)} ilin`,
      law: stays(
        make,
        '“Qaçqınların və məcburi köçkünlərin statusu haqqında” Azərbaycan Respublikasının Qanununa',
      ),
      law2: stays(make, '“İnzibati icraat haqqında” Azərbaycan Respublikasının Qanunu'),
      asked: make.day(210, 280),
      refused: make.day(160, 200),
      sued: make.day(110, 150),
      season: make.dice.pick(['yazında', 'payızında', 'avqustunda']),
      aid: make.money(60, 90, 1),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı məcburi köçkün statusunun verilməsindən imtina haqqında inzibati aktın ləğv edilməsi və statusun verilməsi tələbinə dair inzibati işə',
  story: [
    '{p.full} {sued:loc} iddia qaldıraraq göstərmişdir ki, {rayon} rayonunun {village} kəndində doğulub, {fled} {season} kənd işğal olunanda ailəsi ilə oradan çıxıb. {asked:loc} {request} nömrəli müraciətlə məcburi köçkün statusu verilməsini xahiş etmiş, {refused} tarixli, {refusal} saylı məktubla imtina cavabı almışdır. İmtinaya səbəb atası {father.full:gen} işğaldan əvvəl şəhər qeydiyyatında olması göstərilmişdir.',
    '[İddiaçının izahatı. {p.sg}|İclasda {p.sg}] ({p.birthdot} təvəllüdlü, doğum haqqında şəhadətnamə {birthpaper}, FİN {p.fin}, ünvanı {p.address}, telefonu {p.phone}) bildirdi ki, atası şəhərə yalnız müalicə üçün gedib, həmin vaxt {landladygil}, {rented} ünvanında kirayədə qalıb, ona görə ora yazılıb. Anası {mother.full} isə kənddən heç vaxt ayrılmayıb, {school} işləyib. Ana {diedday} {diedyear:loc} vəfat edib (şəhadətnamə {deathpaper}), onun məcburi köçkün vəsiqəsi ({motherid}) olub. İddiaçı bir müddət {hostel} ({room}) yaşadıqlarını da dedi.',
    '{wed} tarixdə {husband.full} ilə nikaha girən iddiaçı (şəhadətnamə {weddingpaper}) evlilikdə {pwed} soyadını daşımış, boşandıqdan sonra qızlıq soyadını bərpa etmişdir. Hazırda {job} işləyir, oğlu {son.given:gen} ({son.birthdot} təvəllüdlü) diaqnozu {ill} olduğundan statusun verdiyi güzəştlərə, o cümlədən ayda {aid} müavinətə ehtiyacı var. Məktəbin {schoolpaper} nömrəli arayışında uşağın adı {son.full} kimi yazılıb.',
    '[Şahidlərin ifadələri.|Şahidlər dinlənildi.] Əmisi {uncle.full} göstərdi ki, qardaşı ilə bir həyətdə yaşayıblar, köç zamanı {fathergil} əşyalarını onun maşınına yükləyiblər. Həmkəndlisi {villager.full} iddiaçının anası ilə bir yerdə işləyib: “Biz dağ yolu ilə çıxdıq, bu {p.given:gen} ayağında çəkmə də yox idi, onu kürəyində gətirən {uncleis}”. Yataqxananın keçmiş komendantı [{warden.full}|{warden.fullgs}] 1994-cü ildən onları tanıyır, otağı özü verib, {family} siyahıda [yeddinci|on birinci] yazılıb ({roster} nömrəli siyahı).',
    'Cavabdehin nümayəndəsi {rep.full} iddianı qəbul etmədi. O qeyd etdi ki, statusun verilməsi üçün müraciət edənin məskunlaşma yeri sənədlə təsdiqlənməlidir; evdar qeydiyyatı kitabından çıxarışda ({houseman}) isə yalnız {pshort} adı olan səhifə cırılıb. {rep.init} iddiaçının atasının {line} nömrəsinə zəng edilərək çatışmayan sənədlər barədə məlumat verildiyini də əlavə etdi.',
    'Məhkəmənin sorğusuna cavabda arxivin direktoru {archivist.init} {extract} nömrəli çıxarışı göndərmişdir: məktəbin 1992-ci il tarixli siyahısında {p.given} adı atasının və anasının adı ilə birlikdə var. Vəkil {adv.init} bu sənədi həlledici saydı, {wardenpat} isə yataqxananın jurnalını məhkəməyə təqdim etdi.',
    'İddiaçı məhkəmədən imtina məktubunu ləğv etməyi, statusun verilməsini cavabdehin üzərinə qoymağı istəmiş, {villagerwith} yanaşı, əmisinin də sözlərini nəzərə almağı xahiş etmişdir.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, iş üzrə əsas sual iddiaçının işğal vaxtı daimi yaşayış yerinin harada olmasıdır. {law} görə məcburi köçkün sayılan şəxs daimi yaşayış yerini tərk etməyə məcbur olmuş şəxsdir. {law2} isə orqana müraciət edənin əlindən gəlməyən sənədi özü tələb etmək vəzifəsini qoyur.',
    {
      p: 'Arxiv çıxarışı, siyahı və {uncle}, {villager}, {warden:gen} ifadələri bir-birini tamamlayır: {p} işğal günü kənddə idi. Atası {father:gen} şəhərdəki qeydiyyatı müvəqqəti olub və {p.surname:gen} statusuna təsir etmir. Cavabdeh sənədləri özü tələb etməmişdir.',
      only: ['granted'],
    },
    {
      p: '{uncle.surname:gen} və {villager.surname:gen} ifadələri qohumluq və tanışlığa söykənir, arxiv çıxarışındakı ata adı da {father.given:gen} adı ilə düz gəlmir. {mother:gen} vəsiqəsi yalnız onun özünə aiddir. Həmin hallarda imtina əsassız sayıla bilməz.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 67, 71, 75 və 80-ci maddələrinə əsaslanaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, {d:gen} {refused} tarixli, {refusal} saylı imtina məktubu ləğv edilsin. {d:dat} tapşırılsın ki, {p.full:dat} məcburi köçkün statusu verilməsi barədə məsələni məhkəmənin hüquqi mövqeyinə uyğun həll etsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['health', 'village', 'married-name'],
};

/** The keeper of a small eating place, those who fell ill at a birthday, and who cooked. */
function diners(make: Make) {
  const person = castOf(make);
  const girl = person('girl', { sex: 'f', minAge: 8, maxAge: 12 });
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 30, maxAge: 58 });
  return {
    girl,
    p,
    mum: person('mum', { sex: 'f', surname: girl.name.surname, minAge: 30, maxAge: 42 }),
    boy: person('boy', { sex: 'm', minAge: 8, maxAge: 12 }),
    cook: person('cook', { sex: 'm', minAge: 26 }),
    waiter: person('waiter', { sex: 'm', minAge: 20, maxAge: 40 }),
    milk: person('milk', { sex: 'm', minAge: 30 }),
    brother: person('brother', {
      ...({ sex: 'm', surname: p.name.surname, father: p.father } as const),
      ...{ minAge: 28, maxAge: 60 },
    }),
    doctor: person('doctor', { sex: 'f', minAge: 30 }),
    lab: person('lab', { minAge: 28 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function closureFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'p'),
    closure: of.document('closure', `${n(3)}-D`, `Q/${n(4)}`, `${n(2)}-${n(3)}/26`),
    protocol: of.document('protocol', `QT ${n(6)}`, `${n(5)}/p`, `P-${n(4)}`),
    sample: of.document('sample', `NM-${n(5)}`, `${n(4)}/n`, `${n(6)}-2`),
    analysis: of.document('analysis', `${n(5)}`, `LB-${n(4)}`, `${n(3)}/${n(4)}-b`),
    history: of.document('history', `${n(5)}`, `XT ${n(6)}`, `${n(4)}/26`),
    medbook: of.document('medbook', `TK-${n(5)}`, `SK № ${n(6)}`, `${n(7)}`),
    waybill: of.document('waybill', `${n(6)}`, `QAİ-${n(5)}`, `EQF ${n(8)}`),
    supply: of.contract('supply', `S-${n(3)}`, `${n(2)}/süd`, `${n(4)}-T`),
    lease: of.contract('lease', `İC-${n(4)}`, `${n(3)}/25`, `${n(5)}-i`),
    object: of.document('object', `ABÖ${n(7)}`, `QMS-${n(6)}`, `${n(9)}`),
    warrant: of.document('warrant', `${n(6)}`, `V-${n(5)}`),
    van: of.plate('van', `10-DV-${n(3)}`, `90 GH ${n(3)}`, `50-ZT-${n(3)}`),
    hotline: of.phone(
      'mumline',
      `070 ${n(3)} ${n(2)} ${n(2)}`,
      `+994(51) ${n(3)}-${n(4)}`,
      `0556${n(6)}`,
    ),
    mail: of.email('cafemail', `cafe.${n(4)}@poct.example`, `sifaris${n(2)}@yemek.example`),
    page: of.network('page', `@ev_yemekleri_${n(2)}`, `instaqram.example/kafe${n(3)}`),
    shop: dwelling(
      make,
      'cafe',
      'Atatürk prospekti',
      'Səttar Bəhlulzadə küçəsi',
      'Qaradağlı döngəsi',
      'Bəxtiyar Vahabzadə küçəsi',
    ),
    cafe: make.mark(
      `“${make.dice.pick(['Nənəmin Təndiri', 'Qırmızı Samovar', 'Dolça', 'Yeddi Xörək', 'Bal Küpəsi'])}”`,
      ...(['company', 'direct', 'cafe'] as const),
    ),
    clinic: of.workplace(
      'clinic',
      ...(['Uşaq Yoluxucu Xəstəliklər Xəstəxanasında', '6 saylı uşaq xəstəxanasında'] as const),
      ...['Respublika Klinik Xəstəxanasının toksikologiya şöbəsində', '“Ailəm” klinikasında'],
    ),
    illness: of.sensitive(
      'illness',
      ...(['salmonellyoz', 'kəskin qastroenterit', 'stafilokokk toksikoinfeksiyası'] as const),
      'rotavirus infeksiyası',
    ),
    class: of.place(
      'class',
      ...([
        '31 nömrəli məktəbin üçüncü “a” sinfinin',
        '“İstedad” liseyinin 4-cü sinfinin',
      ] as const),
      '176 saylı məktəbin dördüncü “b” sinfinin',
    ),
    farm: of.place(
      'farm',
      ...(['Novxanı qəsəbəsindəki', 'Məlhəm kəndindəki'] as const),
      ...['Muğan qəsəbəsindəki', 'Düz Qırıqlı kəndindəki'],
    ),
  };
}

/** Children fell ill after a birthday; the keeper of the eating place disputes its closing. */
const CLOSURE: Family = {
  key: 'thirteenth-eating-place-closed',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Fəaliyyətin dayandırılması haqqında qərar',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Azərbaycan Respublikasının Qida Təhlükəsizliyi Agentliyi',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = diners(make);
    const { p, cook, milk, boy, brother, girl, waiter } = people;
    const [cg, cf] = lettersOf(cook);
    return {
      ...people,
      ...closureFile(make),
      cookinit: told(make, cook, `${cook.name.surname} ${cg}.${cf}.`),
      cookchef: told(make, cook, cook.name.given),
      milkis: nameWith(make, milk, 'gs', 'copula'),
      boygil: nameWith(make, boy, 'given', 'gil-dat'),
      girlwith: nameWith(make, girl, 'given', 'with'),
      brothershort: told(
        make,
        brother,
        `${brother.name.surname} ${brother.name.given.slice(0, 1)}.`,
      ),
      pown: told(make, p, `${p.name.given} ${p.father.slice(0, 1)}. ${p.name.surname}`),
      waiterpat: told(make, waiter, `${waiter.name.given} ${waiter.father} oğlu`),
      law: stays(make, '“Qida təhlükəsizliyi haqqında” Azərbaycan Respublikasının Qanununa'),
      law2: stays(
        make,
        '“Sahibkarlıq sahəsində aparılan yoxlamaların tənzimlənməsi haqqında” Qanunun',
      ),
      feast: make.day(120, 150),
      checked: make.day(112, 118),
      closed: make.day(104, 110),
      sued: make.day(70, 95),
      sick: make.dice.int(3, 9),
      days: make.dice.pick([30, 45, 60]),
      lost: make.money(1800, 7400, 100),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.init:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    'fərdi sahibkar {p.full:gen} {d:dat} qarşı ictimai iaşə obyektinin fəaliyyətinin dayandırılması haqqında qərarın ləğv edilməsi tələbinə dair inzibati işə',
  story: [
    'İddia ərizəsindən görünür ki, {p.full} (VÖEN {voen}) {p.address} ünvanında yaşayır və {lease} nömrəli icarə müqaviləsi əsasında {shop} ünvanında {cafe} adlı yeməkxana açıb, obyekt dövlət reyestrində {object} nömrəsi ilə qeydiyyatdadır. {d:gen} {closed} tarixli, {closure} nömrəli qərarı ilə yeməkxananın fəaliyyəti {days} gün müddətinə dayandırılmışdır. İddiaçı qərarı {sued:loc} mübahisələndirmişdir.',
    '[Hadisə belə olub.|Məsələnin mahiyyəti.] {feast:loc} yeməkxanada {class} şagirdi {girl.full:gen} ad günü qeyd edilib. Ertəsi gün {sick} uşaq qusma və hərarətlə həkimə aparılıb, onlardan ikisi – {girl.given} və sinif yoldaşı {boy.full} – {clinic} stasionar müalicə alıb, diaqnoz {illness} qoyulub (xəstəlik tarixi {history}, müalicə həkimi [{doctor.full}|{doctor.init}]). {mum.full} {hotline} nömrəsindən agentliyin qaynar xəttinə zəng vurub.',
    '{checked:loc} baş dövlət müfəttişi {inspector.full} yoxlama keçirib {protocol} nömrəli protokol tərtib edib, kremdən və süddən nümunələr götürüb ({sample} nömrəli akt). Laboratoriyanın mütəxəssisi {lab} {analysis} nömrəli nəticədə kremdə icazə verilən həddin aşıldığını göstərib. Protokolda aşpaz {cookinit} barəsində sanitar kitabçasının ({medbook}) vaxtının keçdiyi də qeyd olunub.',
    'İclasda {p.sg} ({p.birthdot} təvəllüdlü, FİN {p.fin}, tel. {p.phone}) iddianı müdafiə etdi. Onun sözlərinə görə, tortu valideynlər kənardan gətirmişdi, krem yeməkxananın deyildi; süd isə {supply} nömrəli müqavilə ilə {farm} təsərrüfatdan alınır, tədarükçü {milkis}, qaimə {waybill}. Südü {van} nişanlı maşınla iddiaçının qardaşı {brother.full} daşıyır. “{girl.given:gen} anası {mum.given} sifarişi {mail} ünvanına yazıb, orada tort sözü yoxdur”, – deyə o bildirdi. Obyekt bağlı qaldıqca {lost} zərər çəkdiyini hesablayır.',
    'Şahid {mum.full} [əksini dedi|bununla razılaşmadı]: tort yeməkxananın {page} səhifəsindən bəyənilib, qutunu da ofisiant {waiter.full} açıb. Ad günündən sonra {boygil} dəymiş, uşağı orada bayılmış görübmüş. {waiterpat} isə qutunun kənardan gəldiyini, üstündəki yazını oxumadığını, {girlwith} bir masada oturan uşaqların hamısının krem yediyini söylədi.',
    'Aşpaz [{cook.full}|{cook.fullgs}] izah etdi ki, həmin gün növbədə deyildi, xəmiri {p.given} xanım özü yoğurub. {milk.full} yazılı izahatında südün iki baytarlıq arayışı ilə verildiyini göstərmiş, {brothershort} bunu təsdiq etmişdir. Həkim {doctor} isə {illness} mənbəyinin hansı yemək olduğunu deyə bilməyəcəyini bildirdi.',
    'Cavabdehin nümayəndəsi {rep.init} hesab edir ki, uşaqların sağlamlığı hər şeydən üstündür, [müddət ən aşağı həddə seçilib|çatışmazlıqlar aradan qaldırıldıqda fəaliyyət bərpa oluna bilər]. Vəkil {adv.init} cavabında yoxlamanın sahibkara əvvəlcədən bildirilmədiyini, nümunələrin isə {cookchef} olmadan götürüldüyünü vurğuladı.',
  ],
  reasoning: [
    '{law} görə insan sağlamlığı üçün real təhlükə olduqda səlahiyyətli orqan obyektin fəaliyyətini müvəqqəti dayandıra bilər. {law2} tələblərinə əsasən yoxlamanın nəticəsi sahibkarın iştirakı ilə rəsmiləşdirilir. Dayandırma təhlükənin həqiqi olması və mütənasibliklə şərtlənir.',
    {
      p: 'Nümunənin hansı qutudan götürüldüyü aktda yazılmayıb, {lab} də bunu bilmir. {waiter.surname:gen} və {cook.surname:gen} ifadələri tortun kənardan gəldiyini istisna etmir. {inspector:gen} protokolunda aşkar edilmiş digər nöqsanlar obyektin bağlanmasına əsas vermir. {pown} barəsində qərar bu səbəbdən ləğv olunmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Laboratoriya nəticəsi və {doctor:gen} çıxarışı təhlükənin olduğunu göstərir. Lakin {p} kitabçanı təzələmiş, südü gətirən {brother:gen} maşınını dezinfeksiya etdirmişdir; {days} günlük müddət bu hallarda ölçüsüz uzundur.',
      only: ['partly-granted'],
    },
    {
      p: '{mum:gen} ifadəsi, analiz və iki uşağın eyni vaxtda xəstələnməsi bir-birini tamamlayır. {cook:gen} növbədə olmaması tələbləri azaltmır, {milk.surname:gen} izahatı isə saxlanma şəraitinə aid deyil. Müddət qanunun hüdudlarındadır, {p.surname:gen} dəlilləri qərarı sarsıtmır.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 2, 67, 71, 72 və 74-cü maddələrini tətbiq edərək məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, {d:gen} {closed} tarixli, {closure} nömrəli qərarı ləğv edilsin. Qərarın surəti {p.full:dat} və {rep.full:dat} verilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {closure} nömrəli qərarın müddətə dair hissəsi ləğv edilsin, {d:gen} üzərinə {p.full:gen} müraciətinə yenidən baxmaq vəzifəsi qoyulsun.',
    ],
    dismissed: ['Fərdi sahibkar {p.full:gen} iddiası təmin edilməsin.'],
  },
  traps: ['minor', 'health', 'shop-name'],
};

/** Administrative decisions for the test alone. */
export const THIRTEENTH_ADMINISTRATIVE: readonly Family[] = [STATUS, CLOSURE];
