import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lifeDay, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, shapesOf, waysOf } from '../families/named-shapes.ts';
import { WORKSHOP } from './noise.ts';

function transferCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 27, maxAge: 62 });
  const d = person('d', { role: 'cavabdeh', minAge: 32, maxAge: 55 });
  const payee = person('payee', { sex: 'm', minAge: 30 });
  return {
    ...{ p, d },
    agent: person('agent', { role: 'nümayəndə', maxAge: 45 }),
    wit: person('wit', { role: 'şahid', maxAge: 60 }),
    spouse: person('spouse', { sex: p.sex === 'm' ? 'f' : 'm', surname: p.name.surname }),
    payee: ofElsewhere(make, payee, [
      undefined,
      undefined,
      undefined,
      ['Özdemir', 'Serkan'],
      ['Kapanadze', 'Giorgi'],
    ]),
    nephew: person('nephew', { sex: 'm', minAge: 19, maxAge: 25 }),
    teller: person('teller', { sex: 'f', maxAge: 40 }),
    creditor: person('creditor', { sex: 'm', minAge: 26 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function transferPapers(make: Make) {
  const of = shapesOf(make);
  const card = (entity: string) => make.mark(cardOf(make.dice), 'card', 'direct', entity);
  return {
    pcard: card('p'),
    dcard: card('d'),
    slip: of.paper('slip', '##########|TR-########|0000######'),
    appeal: of.paper('appeal', '####|M-###/&|##-####'),
    reply: of.paper('reply', '15/####|##-###/&|Ç-####'),
    refusal: of.paper('refusal', '###/&|######|##-##'),
    statement: of.paper('statement', 'HÇ-####|#####|##/####-&'),
    proxy: of.paper('proxy', '##-E|###/&|####'),
    order: of.paper('order', '######|@@ ####|№ ###'),
    claim: of.paper('claim', '##|#/&|T-##'),
    dphone: of.phone('d', '(055) ### ## ##|+994 50 ###-##-##|070#######'),
    cphone: of.phone('creditor', '077 ### ## ##|(050) ###-##-##'),
    job: of.work(
      'p',
      'xırdavat bazarında satıcı|şəhər stomatoloji poliklinikasında diş texniki|taksi parkında dispetçer|inşaat bazasında briqadir|kənd məktəbində fizika müəllimi',
    ),
    atm: of.place(
      'atm',
      'univermağın yanındakı|avtovağzaldakı|rayon mərkəzindəki poçtun qarşısında olan|“Gənclik” ticarət mərkəzinin girişindəki',
    ),
  };
}

/** Money sent by telephone to a stranger's card by one wrong digit; the owner of the card will not give it back. */
const TRANSFER: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-mistaken-transfer',
  category: 'Mülki mübahisələr - Əsassız varlanma',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 1 },
  cast: { c: { as: 'company', trade: 'bank', role: 'üçüncü şəxs' } },
  facts: (make) => {
    const cast = transferCast(make);
    return {
      ...cast,
      ...transferPapers(make),
      ...waysOf(make, cast),
      law: stays(make, 'Mülki Məcəllənin 1091-ci maddəsinə'),
      sent: make.day(200, 330),
      filed: make.day(80, 160),
      sum: make.money(450, 7800, 10),
      percent: make.money(20, 260, 5),
      kin: cast.d.sex === 'f' ? 'xalamın' : 'dayımın',
      minutes: make.dice.int(10, 50),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen}, üçüncü şəxs {c.full:gen} nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı səhvən köçürülmüş pulun əsassız varlanma kimi qaytarılması tələbi haqqında mülki işə',
  story: [
    'İddiaçı {p.full} {filed:loc} məhkəməyə müraciət edərək göstərmişdir ki, {sent:loc} {c.full:gen} mobil tətbiqi ilə {pcard} nömrəli kartından {sum} [taxta-şalban haqqını|mal haqqını|kirayə pulunu] {payee.full:dat} göndərmək istəmiş, lakin kartın bir rəqəmini səhv yığdığından pul [tanımadığı|heç vaxt görmədiyi] {d.full:gen} {dcard} nömrəli kartına daxil olmuşdur. Elektron çekdə əməliyyat {slip} nömrəsi ilə göstərilib.',
    'Ərizədə yazılıb ki, səhvi {minutes} dəqiqə keçməmiş həyat yoldaşı {spouse.given} [çekə baxanda|{payee.given} pulun gəlmədiyini xəbər verəndə] görüb. [İddiaçı ertəsi gün banka gedib,|Növbəti iş günü {p_one} banka gedib,] əməliyyatçı {teller.full} ona {appeal} nömrəli müraciəti doldurtdurub. Bank {reply} nömrəli məktubla kart sahibi razı olmadan vəsaiti geri qaytara bilmədiyini bildirib.',
    '[{p.surname} sonra|Bir müddətdən sonra {p.init}] cavabdehin {dphone} nömrəsini öyrənib zəng etmiş, {d.given} əvvəlcə [“sabah baxaram”|“kartda pul görməmişəm”|“ay başına qədər gözləyin”] demiş, daha sonra zəngləri açmamışdır. [{claim} nömrəli tələb məktubu da cavabsız qalmışdır.|Yazılı tələb ({claim}) də nəticə verməmişdir.] [Polisə edilən müraciətə sahə inspektoru {officer.full} baxmış,|Polis şöbəsinin inspektoru {officer.full} ərizəni araşdırmış,] {refusal} nömrəli qərarla cinayət işinin başlanmasından imtina olunmuşdur.',
    'İşdə olan məlumata görə, {p_bare} {p.birth:loc} anadan olub, {job} işləyir, {p.address} ünvanında yaşayır (FİN {p.fin}, telefon {p.phone}). İddiaçı əsas məbləğlə yanaşı {percent} faiz də istəmiş, pulun {p.account} hesabına ödənilməsini xahiş etmişdir.',
    'Cavabdeh {d.full} ({d.birthdot} təvəllüdlü, ş/v {d.idcard}, qeydiyyatı: {d.address}) [iddianı qəbul etməmiş|tələblə razılaşmamış], izah etmişdir ki, kart onun adına olsa da, ondan bacısı oğlu {nephew.full} istifadə edirdi. Pulu {nephew.given} {atm} bankomatdan çıxarıb; o elə bilib ki, bu, {creditor.full:dat} satdığı [motosikletin|telefonun|noutbukun] puludur. {d_dot} pulun bir qəpiyini belə xərcləmədiyini, {nephew.given:gen} hazırda [xaricdə|uzaq səfərdə|əsgərlikdə] olduğunu əlavə etmişdir.',
    'Şahid {wit.full} [ifadəsində|məhkəmədə] bildirmişdir ki, {nephew_with} bir yerdə fəhləlik edib. Həmin həftə {nephew.given} “{kin} kartına göydən pul düşüb” deyib gülürdü, axşam isə {creditor_house:loc} olub, köhnə borcunu qaytarıb. {creditor.given:gen} nömrəsini ({cphone}) məhkəməyə həmin şahid vermişdir. {creditor.inits} telefonla danışanda motosiklet söhbətini [təsdiqləməyib|eşitmədiyini deyib].',
    {
      p: 'Yazılı izahat verən {payee.gs} bildirmişdir ki, {p.given} ilə uzun müddətdir işləyir, həmin pulu sonradan nağd alıb, {d.surname} familiyalı adamı isə tanımır. [Bu sözləri {spouse.gs} təsdiq etmişdir.|Məktubu işə {spouse.gp} təqdim etmişdir.]',
      chance: 0.75,
    },
    '{c:gen} nümayəndəsi {agent.sg} məhkəmədən qanuna uyğun qərar qəbul etməyi xahiş etmiş, {statement} nömrəli çıxarışı təqdim etmişdir: köçürmə həmin gün {d.account} hesabında əks olunub, növbəti gün nağd götürülüb. {agent.init:gen} sözlərinə görə, PIN-kod [üç dəfə dəyişdirilməyib|yalnız kart sahibinə verilib].',
  ],
  reasoning: [
    '{law} əsasən, öhdəliyin icrası üçün başqasına nə isə vermiş şəxs öhdəlik mövcud olmadıqda onu geri tələb edə bilər; varlanmanın əldə edənin hərəkəti və ya zərərçəkənin səhvi nəticəsində baş verməsinin əhəmiyyəti yoxdur.',
    {
      p: '[Tərəflər arasında heç bir müqavilə olmamışdır, bunu {d.init} özü də etiraf edir.|{d.surname:gen} pulu saxlaması üçün nə müqavilə, nə də başqa əsas var.] Kartın {nephew.init:dat} verilməsi sahibini məsuliyyətdən azad etmir. {payee.init:gen} izahatı və çıxarış pulun səhvən getdiyini [təsdiq edir|göstərir], {creditor.surname} barədə deyilənlər isə sübut olunmayıb.',
      only: ['granted'],
    },
    {
      p: 'Əsas məbləğ qaytarılmalıdır, çünki {d.surname} onu saxlamaq üçün əsas göstərməmişdir. Faizə gəldikdə, {p.init} tələb məktubunun {d.given:dat} çatdığını sübut edən poçt bildirişi təqdim etməmişdir. {teller.init:gen} qəbul etdiyi ərizə bunu əvəz etmir.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən edir ki, {p.init} həmin karta bir il əvvəl də pul köçürmüşdür, {wit.surname} isə onun {nephew.init:acc} [tanıdığını|mağazaya göndərdiyini] demişdir. Belə halda köçürmənin səhv olması [inandırıcı deyil|təsdiqlənmir].',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 77, 88, 119, 217, 218 və 220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin. Cavabdeh {d.full:abl} {p.full:gen} xeyrinə {sum} əsas məbləğ, {percent} faiz tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin olunsun: {d.full:abl} {p.full:gen} xeyrinə {sum} tutulsun. Faiz tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası əsassız olduğundan rədd edilsin.'],
  },
};

function proxyCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 61, maxAge: 79 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 48 });
  const e = person('e', { role: 'cavabdeh', minAge: 28, maxAge: 58 });
  const tenant = person('tenant', { minAge: 24, maxAge: 45 });
  return {
    ...{ p, d, e },
    husband: person('husband', { sex: 'm', surname: p.name.surname, minAge: 66 }),
    daughter: person('daughter', { sex: 'f', minAge: 33, maxAge: 45 }),
    broker: person('broker', { minAge: 28 }),
    neighbour: person('neighbour', { role: 'şahid', sex: 'f', minAge: 45 }),
    mate: person('mate', { sex: e.sex === 'm' ? 'f' : 'm', surname: e.name.surname }),
    tenant: ofElsewhere(make, tenant, [
      undefined,
      undefined,
      undefined,
      tenant.sex === 'm' ? ['Raximov', 'Botir'] : ['Raximova', 'Nodira'],
      tenant.sex === 'm' ? ['Demidov', 'Maksim', 'Yuryeviç'] : ['Demidova', 'Polina', 'Yuryevna'],
    ]),
    notary: person('notary', { kind: 'keep' }),
    second: person('second', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function proxyPapers(make: Make) {
  const of = shapesOf(make);
  return {
    given: of.paper('given', '1E-####|##-####|2Y####'),
    undone: of.paper('undone', 'LE-###|##/####|1L-####'),
    sale: of.contract('sale', 'AS-####|2A-###|#####'),
    extract: of.property('flat', '30########|MH-#######|2010######-##'),
    older: of.paper('older', '№ ######|@-####|MH № 0#####'),
    order: of.paper('order', '####|OR-#####|№ ######'),
    death: of.paper('death', 'ÖH № ######|AZ-İ № ######|#######'),
    wire: of.paper('wire', 'MT ### ### ####|##########'),
    parcel: of.paper('parcel', 'RR#########AZ|AZ ### ### ###'),
    lease: of.contract('lease', '##/K|İ-###/&|s/n-##'),
    receipt: of.paper('receipt', '№ ##|##-T|###'),
    mail: of.email('daughter', 'ev.satis##~poct.example|moskva.qiz#~mail.example'),
    key: of.phone('neighbour', '012 4##-##-##|(055) ###-##-##'),
    brokerphone: of.phone('broker', '+994 70 ### ## ##|077-###-##-##'),
    flat: of.address(
      'flat',
      'Zərifə Əliyeva küçəsi, bina %, mənzil %|R.Rza küçəsi, ev %, mənzil %|Vidadi küç. %, m. %|Şəhidlər prospekti, bina %, mənzil %',
    ),
    ill: of.health('p', 'insult|ürək infarktı|bud sümüyünün sınığı|ağciyər ödemi'),
  };
}

/** A flat sold by a relative on a power of attorney that the owner had revoked before; she sues him and the buyer. */
const PROXY: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-revoked-proxy-sale',
  category: 'Mülki mübahisələr - Əqdin etibarsız hesab edilməsi',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
  cast: {},
  facts: (make) => {
    const cast = proxyCast(make);
    const died = lifeDay(make, 'husband', 3, 9);
    return {
      ...cast,
      ...proxyPapers(make),
      ...waysOf(make, cast),
      ...{ diedday: died.day, diedyear: died.year },
      law: stays(make, 'Mülki Məcəllənin 337, 359, 363 və 367-ci maddələrinə'),
      registry: stays(make, 'Daşınmaz Əmlakın Dövlət Reyestri Xidməti'),
      issued: make.day(900, 1300),
      revoked: make.day(560, 640),
      sold: make.day(480, 550),
      learned: make.day(280, 340),
      filed: make.day(120, 200),
      price: make.money(38_000, 96_000, 1000),
      paid: make.money(20_000, 36_000, 500),
      rooms: make.dice.int(2, 4),
      area: make.dice.int(48, 97),
    };
  },
  present:
    'iddiaçının nümayəndəsi vəkil {advocate.full:gen} (order {order}), cavabdehlər {d.full:gen} və {e.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} və {e.full:dat} qarşı mənzilin alğı-satqı müqaviləsinin etibarsız hesab edilməsi tələbinə dair mülki işə',
  story: [
    '{p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}) iddia ərizəsində yazmışdır ki, {homeplace}, {flat} ünvanındakı {rooms} otaqlı, {area} kv.m sahəli mənzil [ərinin işlədiyi idarədən aldıqları|əri ilə birgə aldığı] evdir. Əri {husband.full} {diedyear}in {diedday} günü vəfat etmişdir (şəhadətnamə {death}), mənzil [vərəsəlik qaydasında|bundan sonra] onun adına {older} nömrəli çıxarışla qeydə alınmışdır.',
    'İddiaçı {ill} keçirdikdən sonra [xaricdə|başqa ölkədə] yaşayan qızı {daughter.full:gen} yanına köçmüş, {issued:loc} notarius {notary.full} tərəfindən təsdiq edilmiş {given} nömrəli etibarnamə ilə qohumu {d.full:dat} mənzilə baxmaq, onu kirayə vermək və satmaq səlahiyyəti vermişdir. [Bir ildən sonra|Aralarında inciklik düşəndə] {p.given} fikrini dəyişmiş, etibarnaməni {revoked:loc} {undone} nömrəli ərizə ilə ləğv etmiş, bu barədə {d.given:dat} {parcel} nömrəli sifarişli məktub göndərmişdir.',
    '{learned:loc} qonşu {neighbour.given} zəng edib mənzildə [təmir getdiyini|yad adamların olduğunu] demişdir. Məlum olmuşdur ki, {d.surname} {sold:loc} notarius {second.full:dat} müraciət edərək {sale} nömrəli müqavilə ilə mənzili {price:dat} {e.full:dat} satmış, {registry} alıcıya {extract} reyestr nömrəli çıxarış vermişdir. [Satış pulundan iddiaçıya heç nə çatmamışdır.|{p.given:gen} dediyinə görə, pulun bir manatını da görməyib.]',
    'Cavabdeh {d.full} ({d.idcard}, {d.address}, tel. {d.phone}) iddianı tanımamış, demişdir ki, ləğv barədə məktubu almamışdır, {paid:acc} {wire} nömrəli köçürmə ilə {daughter.given:dat} göndərmişdir. Mənzilin satılmasını elə {p.given} bibi özü tapşırmış, hətta alıcını da {broker.full} ({brokerphone}) adlı [makler|vasitəçi] tapmışdır. [{daughter.surname} ilə bütün yazışma|{daughter_with} yazışma] {mail} ünvanı üzərindən aparılıb.',
    'Cavabdeh {e.full} (FİN {e.fin}, {e.birth:loc} doğulub) [özünü vicdanlı alıcı sayır|iddianı yersiz hesab edir]. O, həyat yoldaşı {mate.given} ilə elanı [internetdə|binanın qarşısında] görmüş, {broker_surwith} mənzilə baxmış, qapını onlara [qonşu qadın|{neighbour.given} xanım] açmışdır. Orada {lease} nömrəli müqavilə ilə {tenant.full} yaşayırdı, {tenant.given} bir həftəyə çıxmışdır. {e.surname} pulu {d_dots:gen} yazdığı {receipt} nömrəli qəbzlə vermişdir.',
    'Şahid {neighbour.full} (telefon {key}) bildirmişdir ki, açar onda qalırdı, [hər ay sayğaca baxırdı|gülləri sulayırdı]. {d.given} gəlib “xala satmağa razıdır” deyəndə inanıb, {p.surname:dat} zəng etməyib. [{mate.given} ilə {e.given} evə iki dəfə baxıblar|Alıcılar – {e.given} və {mate.given} evə axşam da gəliblər], {broker.inits} həmişə yanlarında olub.',
    {
      p: 'Vəkil {advocate.init} əlavə etmişdir ki, {d.init} ilə {broker.init} hələ əvvəllər də [birgə ev alıb-satıb|bir ofisdə oturub], {tenant.init:gen} verdiyi kirayə haqqı da {p.init:dat} çatdırılmayıb.',
      chance: 0.7,
    },
    'Notariat arxivindən alınan məlumatda etibarnamənin ləğvi reyestrə [həmin gün|iki gün sonra] daxil edilmişdir; notarius {second_last} satış zamanı reyestri yoxladığını, sistemin cavab vermədiyini yazmışdır. {husband.gs:gen} adına olan köhnə sənədlər də tədqiq edilmişdir.',
  ],
  reasoning: [
    '{law} görə etibarnamə onu vermiş şəxs tərəfindən istənilən vaxt ləğv edilə bilər, səlahiyyəti olmayan şəxsin bağladığı əqd isə təmsil olunanın razılığı olmadıqda onun üçün hüquq və vəzifə yaratmır.',
    {
      p: '{d.init} satış günü səlahiyyətli deyildi: ərizə {revoked:loc} qeydə alınmış, məktub onun evində anasına deyil, özünə verilmişdir. {e_last} isə qiymətin bazardan xeyli aşağı olduğunu görməli idi. {neighbour.init:gen} ifadəsi iddiaçının razılığını [sübut etmir|əvəz etmir].',
      only: ['granted'],
    },
    {
      p: 'Müqavilə səlahiyyətsiz şəxs tərəfindən bağlandığı üçün etibarsızdır. Bununla belə, {daughter.init:gen} aldığı {paid:acc} qaytarmamışdır, ona görə {e.init:gen} xeyrinə həmin məbləğ barədə {p.surname:dat} tələb vermək hüququ [saxlanılır|mövcuddur], mənzildən çıxarma tələbi isə bu mərhələdə rədd olunmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Məktubun {d.init:dat} çatmasını təsdiq edən bildiriş yoxdur, {daughter.surname} pulu almış və etiraz etməmişdir. {e.init} reyestrə etibar edərək mənzili almış vicdanlı əldə edəndir, {broker.init:gen} iştirakı bunu dəyişmir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən Mülki Prosessual Məcəllənin 77, 217, 218, 220 və 236-cı maddələrini rəhbər tutan məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full} ilə {e.full} arasında bağlanmış {sale} nömrəli alğı-satqı müqaviləsi etibarsız hesab edilsin, mənzil {p.full:gen} mülkiyyətinə qaytarılsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {sale} nömrəli müqavilə etibarsız hesab edilsin, {e.full:gen} mənzildən çıxarılması tələbi rədd olunsun.',
    ],
    dismissed: ['{p.full:gen} {d.full:dat} və {e.full:dat} qarşı iddiası təmin edilməsin.'],
  },
};

/** Civil cases. */
export const SEALED_CIVIL: readonly Family[] = [TRANSFER, PROXY, WORKSHOP];
