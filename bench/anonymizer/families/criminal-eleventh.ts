import type { Family, Make } from '#demo/family.ts';
import { inflect } from '#demo/inflect.ts';
import { initialsOf } from '#demo/people.ts';
import {
  addressAs,
  birthWith,
  capsInitials,
  fatherFirst,
  hyphened,
  mention,
  middleInitial,
} from './clerk-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lastDay, nameWith, stays } from './name-endings.ts';

/** Two who answered for the cradle, those who hung in it, and those who saw it fall. */
function builders(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 28, maxAge: 49 });
  return {
    dead,
    r: person('r', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 36, maxAge: 58 }),
    e: person('e', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 27, maxAge: 44 }),
    w: person('w', { role: 'zərərçəkmiş', sex: 'm', minAge: 22, maxAge: 45 }),
    widow: person('widow', {
      ...{ role: 'zərərçəkmiş' as const, sex: 'f' as const, surname: dead.name.surname },
      ...{ minAge: 26, maxAge: 45 },
    }),
    brother: person('brother', { sex: 'm', surname: dead.name.surname, father: dead.father }),
    store: person('store', { sex: 'f', minAge: 40 }),
    fitter: person('fitter', { sex: 'm', minAge: 45 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 25 }),
    chief: person('chief', { sex: 'm', minAge: 38 }),
    def1: person('def1', { kind: 'keep', sex: 'm' }),
    def2: person('def2', { kind: 'keep', sex: 'f' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    investigator: person('investigator', { kind: 'keep', sex: 'f' }),
  };
}

function sitePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    warrant1: of.document('warrant1', `${n(2)}-V/${n(4)}`, `${n(6)}`, `VK ${n(5)}`),
    warrant2: of.document('warrant2', `${n(2)}-V/${n(4)}`, `${n(6)}`, `VK ${n(5)}`),
    n1: of.document('n1', `${n(2)}/N-1`, `${n(3)}-İBH`, `1/${n(4)}`),
    finding: of.document('finding', `DƏM-${n(4)}/r`, `${n(2)}.${n(3)}.${n(2)}`, `${n(4)}-ƏM`),
    autopsy: of.document('autopsy', `${n(3)}/M`, `MEY-${n(4)}`, `${n(2)}-${n(3)}/c`),
    injury: of.document('injury', `${n(4)}/Z`, `CŞ-${n(4)}`, `${n(5)}/d`),
    rope: of.document('rope', `MT ${n(3)}-${n(2)}`, `${n(5)}-m/t`, `${n(4)}/kanat`),
    order1: of.document('order1', `ş/h-${n(3)}`, `${n(2)}-İ`, `${n(4)}/a`),
    order2: of.document('order2', `ş/h-${n(3)}`, `${n(2)}-İ/1`, `${n(4)}/b`),
    belts: of.document('belts', `F-17/${n(3)}`, `${n(3)}-QV`, `ANB ${n(4)}`),
    deathpaper: of.document('deathpaper', `${n(7)}`, `HŞ ${n(6)}`, `${n(3)}-${n(4)}`),
    funeral: of.document('funeral', `${n(5)}-D`, `Q-${n(6)}`, `${n(8)}`),
    labour: of.contract('labour', `${n(3)}-${n(2)}-${n(5)}`, `ƏM/${n(6)}`, `${n(2)}F-${n(3)}`),
    line: of.phone('line', `+994 (55) ${n(3)} ${n(4)}`, `0 50 ${n(3)} ${n(2)} ${n(2)}`),
    line2: of.phone('line2', `994 70 ${n(7)}`, `(0 77) ${n(3)}${n(4)}`, `051 ${n(7)}`),
    site: of.place(
      'site',
      'keçmiş “Şəfəq” kinoteatrının arxasında',
      'Çinarlıq massivinin girəcəyində',
      '“Kəpəz” çay evinin yanında',
      'Köhnə avtovağzalın meydançasında',
    ),
    pharmacy: of.place('pharmacy', '“Zoğal” aptekinin', '“Məhəbbət” gül evinin', '7 saylı poçtun'),
    ward: of.workplace(
      'ward',
      'Travmatologiya və Ortopediya İnstitutuna',
      '“Şəfalı Əl” klinikasının reanimasiya şöbəsinə',
      '1 nömrəli şəhər xəstəxanasının neyrocərrahiyyə bölməsinə',
    ),
    hurt: of.sensitive(
      'hurt',
      'bel fəqərələrinin kompression sınığı',
      'çanaq sümüklərinin parçalanmış sınığı',
      'sağ dabanın və incik sümüyünün açıq sınığı',
    ),
    cause: of.sensitive(
      'cause',
      'kəllə əsası sümüklərinin sınığı',
      'qara ciyərin partlaması',
      'boyun fəqərələrinin qırılması ilə onurğa beyninin zədələnməsi',
    ),
  };
}

/** A facade cradle whose rope broke: one man died, one was hurt. */
const CRADLE: Family = {
  key: 'eleventh-facade-cradle',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İctimai təhlükəsizlik əleyhinə cinayətlər - Tikinti işlərində təhlükəsizlik qaydaları',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: { firm: { as: 'company', trade: 'build', role: 'mülki cavabdeh' } },
  facts: (make) => {
    const people = builders(make);
    const { r, e, w, dead, widow, fitter, store, brother, neighbour, chief } = people;
    const fell = lastDay(make, 'dead', 210, 330);
    return {
      ...people,
      ...sitePapers(make),
      rborn: birthWith(make, r, '/'),
      eborn: birthWith(make, e, '/'),
      rof: hyphened(make, r, 'gen'),
      eto: hyphened(make, e, 'dat'),
      wof: hyphened(make, w, 'gen'),
      deadfront: fatherFirst(make, dead),
      fittercaps: capsInitials(make, fitter),
      storecaps: capsInitials(make, store),
      neighbourmid: middleInitial(make, neighbour),
      widowplain: mention(make, widow, `${widow.name.surname} ${widow.name.given} ${widow.father}`),
      kin: nameWith(make, { ...dead, key: 'kin' }, 'surname', 'plural-gen'),
      fitteris: nameWith(make, fitter, 'sg', 'copula'),
      withdead: nameWith(make, dead, 'given', 'with'),
      brothers: { ...mention(make, brother, inflect(brother.name.given, 'gen')), case: 'gen' },
      chiefcut: mention(make, chief, `${chief.name.surname} ${chief.name.given.slice(0, 1)}.`),
      ...{
        rules: stays(make, 'AzDTN 2.6-1 “Tikintidə təhlükəsizlik texnikası” normalarının'),
        lawwork: stays(make, 'Əmək Məcəlləsinin 215 və 222-ci maddələri'),
        leaves: stays(make, '(2-ci cild, vərəq 15–61)'),
      },
      ...{ fellday: fell.day, fellyear: fell.year },
      checked: make.day(345, 380),
      claim: make.money(9000, 24000, 500),
      award: make.money(4000, 8500, 500),
      burial: make.money(1800, 3900, 50),
      floors: make.dice.int(12, 18),
      level: make.dice.pick(['6-cı', '7-ci', '8-ci', '9-cu', '10-cu']),
      calls: make.dice.int(2, 7),
      term: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay', '3 (üç) il']),
      term2: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay']),
    };
  },
  present:
    'dövlət ittihamçısı – {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, təqsirləndirilən şəxslər {r.full} ilə {e.full:gen}, müdafiəçilər – vəkil {def1.full} (order: {warrant1}) və vəkil {def2.full:gen} (order: {warrant2}), zərərçəkmiş {w.full:gen}, həlak olanın hüquqi varisi {widow.full:gen} iştirakı ilə',
  subject:
    '{r.full:gen} və {e.full:gen} Cinayət Məcəlləsinin 222.2-ci maddəsi üzrə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    'I. Kim nədə ittiham olunur\nİş icraçısı {r.full} (d.t. {rborn}; ş.v. {r.idcard}; FİN: {r.fin}; yaşayır: {r.address}) və əməyin mühafizəsi üzrə mühəndis {e.full} (d.t. {eborn}; FİN: {e.fin}; yaşayır: {e.address}) ona görə ittiham olunurlar ki, {firm.full:gen} apardığı üzlük işlərində asma beşiyin yoxlanılmasını təmin etməmişlər. {fellday} {fellyear:loc} beşiyin kanatı qırılmış, fasadçı {dead.full} həlak olmuş, {w.full} isə ağır xəsarət almışdır.',
    'II. Həmin gün\nTikinti {site} yerləşir, layihə üzrə bina {floors} mərtəbədir. Səhər saat 8-də anbardar {store.full} iki fəhləyə kəmər vermiş və onları {belts} nömrəli vərəqdə imzalatdırmışdır. Nahara az qalmış beşik {level} mərtəbənin səviyyəsində dayanmış, sol kanat makaranın üstündə qırılmışdır. {deadfront} kəmərini bağlamadığı üçün yerə düşmüş və hadisə yerində ölmüşdür (tibbi şəhadətnamə {deathpaper}; səbəb – {cause}). Kəmərdən asılı qalan {w.surname:acc} yanğınsöndürənlər endirmiş, o, {ward} aparılmışdır; onda {hurt} aşkar edilmişdir.',
    'III. Sual və cavablar\n– Sədrlik edən: Beşiyi növbədən qabaq kim yoxlamalı idi?\n– {r.sg}: Quraşdırıcı çilingər {fitter.full}. Jurnalda imza onundur. Mən yalnız «hazırdır» sözünü eşidib adamları buraxmışam.\n– Vəkil {def1.init}: Bəs mühəndis?\n– {r.given}: Mühəndis həmin həftə başqa obyektdə idi, {eto} {calls} dəfə zəng etmişəm.\n– {e.sg}: Zəng olub, amma kanatdan söhbət getməyib. Son yoxlamanı {checked:loc} etmişəm, kanat onda yeni idi.\n– Dövlət ittihamçısı: Usta {fitter.given}, jurnalı nə vaxt imzaladınız?\n– {fittercaps}: Axşam. Səhər imzalamağa vaxt olmurdu, rəhbər {chief.full} də bilirdi.\n– {w.init}: Biz {withdead} səhər beşiyin yırğalandığını dedik, cavab verdilər ki, külək var.',
    'IV. Digər şahidlər\n{storecaps} göstərdi ki, kəmərlərin sınaq müddəti bitmişdi, yenisini mühasibat buraxmırdı. Qarşı evin sakini {neighbour.full} telefonla çəkdiyi görüntünü {line} nömrəsindən 112-yə ötürüb; {pharmacy} qabağında dayanan fəhlələrin «kanat sürtülür» dediyini də eşidib. Mərhumun qardaşı {brother.full} bildirdi ki, {dead.given} bir həftə əvvəl evdə də beşikdən şikayətlənirdi. {chiefcut} istintaqa izahat versə də, məhkəməyə gəlmədi.',
    'V. Sənədlər {leaves}\na) istehsalatda bədbəxt hadisə haqqında {n1} nömrəli akt; b) Dövlət Əmək Müfəttişliyi Xidmətinin müfəttişi {inspector.full:gen} {finding} saylı rəyi – instruktaj rəsmi xarakter daşıyıb; c) meyitin ekspertizası üzrə {autopsy} və {wof} xəsarətlərinə dair {injury} nömrəli rəylər; ç) ekspert {expert.full:gen} {rope} nömrəli rəyi – kanatın məftilləri ən azı bir aydır qırılırmış; d) {rof} və həmkarının təyinat əmrləri ({order1}; {order2}); e) mərhumla bağlanmış {labour} nömrəli əmək müqaviləsi; ə) müstəntiq {investigator.init:gen} aldığı zəng siyahısı: mühəndisin {e.phone} nömrəsi ilə çilingərin {line2} nömrəsi arasında hadisə səhəri danışıq olub.',
    'VI. Mülki iddia\n{widowplain} (FİN: {widow.fin}, tel.: {widow.phone}) {claim} mənəvi zərər istəyir, vəsaitin {widow.account} hesabına keçirilməsini xahiş edir. Dəfnə xərclənmiş {burial} {brothers} cibindən çıxıb (qəbz {funeral}). {firm.short} [iddianı qismən qəbul edir|iddianı tanımır, yalnız dəfn xərcinə razıdır].',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {lawwork} və {rules} tələbləri işə buraxan şəxsin üzərinə qurğunu hər növbədən qabaq şəxsən yoxlamaq vəzifəsi qoyur. Jurnalı axşam dolduran {fitteris}, lakin bu, işin rəhbərini azad etmir.',
    'Mühəndisin həmin gün orada olmaması da əhəmiyyətsizdir: {e.init} kanatın vəziyyətini {fitter.init:abl} telefonla öyrənə bilərdi və danışıq da olmuşdur. Kəmərin bağlanmaması {dead.surname:gen} öz ehtiyatsızlığıdır, cəza təyin edilərkən nəzərə alınır.',
    'Zərərçəkmiş {w.gs} və {kin} ailəsi adından {widow.given} xanım ağır cəza istəmədiklərini bildirmişlər.',
  ],
  guided:
    'Cinayət Məcəlləsinin 57, 58, 62, 70, 222.2-ci, Cinayət-Prosessual Məcəllənin 346–353-cü maddələrinə uyğun olaraq məhkəmə',
  operative: {
    convicted: [
      '{r.full} CM-in 222.2-ci maddəsi ilə təqsirli bilinib {term} müddətinə, {e.full} həmin maddə ilə {term2} müddətinə azadlıqdan məhrum edilsin, CM-in 70-ci maddəsinə əsasən hər iki cəza şərti sayılsın.',
      '{firm.full:abl} (VÖEN {firm.voen}) {widow.caps:gen} xeyrinə {award} mənəvi zərər, {brother.full:gen} xeyrinə {burial} dəfn xərci tutulsun.',
    ],
  },
  traps: ['dialogue', 'relatives', 'numbered-papers'],
};

/** Neighbours of one block and what one wrote of another. */
function residents(make: Make) {
  const person = castOf(make);
  const y = person('y', { role: 'təqsirləndirilən şəxs', sex: 'f', minAge: 31, maxAge: 56 });
  return {
    y,
    x: person('x', { role: 'zərərçəkmiş', sex: 'm', minAge: 45, maxAge: 66 }),
    yspouse: person('yspouse', { sex: 'm', surname: y.name.surname, minAge: 34, maxAge: 60 }),
    dentist: person('dentist', { sex: 'm', minAge: 30 }),
    retired: person('retired', { role: 'şahid', sex: 'f', minAge: 60, maxAge: 78 }),
    student: person('student', { sex: 'm', minAge: 24, maxAge: 27 }),
    lift: person('lift', { sex: 'm', minAge: 35 }),
    cashier: person('cashier', { sex: 'f', minAge: 28 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    def: person('def', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    linguist: person('linguist', { kind: 'keep', sex: 'f' }),
  };
}

function chatPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    securing: of.document('securing', `2-${n(4)}`, `R ${n(5)}`, `${n(2)}/${n(3)}-sübut`),
    opinion: of.document('opinion', `LE-${n(3)}`, `${n(4)}-lin`, `${n(2)}/${n(4)}`),
    act: of.document('act', `T/Q ${n(3)}`, `${n(2)}-lift`, `${n(5)}`),
    cheque: of.document('cheque', `${n(4)}-${n(4)}`, `PÖ${n(7)}`, `${n(9)}`),
    minutes: of.document('minutes', `${n(1)}/ÜY`, `${n(2)}-yığ`, `P-${n(3)}`),
    works: of.contract('works', `LT-${n(4)}`, `${n(3)}/xid`, `${n(2)}-${n(2)}-${n(3)}`),
    tail: make.mark(n(4), 'card', 'direct', 'tail'),
    group: of.network('group', `chat.whatsapp.com/${n(3)}QwLm${n(5)}`, `t.me/+hYt${n(6)}`),
    page: of.network('page', `@blok${n(2)}.sakinleri`, `facebook.com/groups/heyet${n(4)}`),
    unsaved: of.phone('unsaved', `+994 51 ${n(3)} ${n(2)} ${n(2)}`, `+994 99 ${n(3)}-${n(4)}`),
    hotline: of.phone('hotline', `(012) ${n(3)}-${n(2)}-${n(2)}`, `0 12 ${n(3)} ${n(2)} ${n(2)}`),
    house: addressAs(
      make,
      'house',
      `9-cu mkr., b. ${n(2)}`,
      `Sübhi Salayev küç., ${n(2)}A`,
      `Dərnəgül yolu ${n(2)}/3`,
      `Moskva pr. ${n(2)}, “D” bloku`,
    ),
    job: of.workplace(
      'job',
      '18 saylı musiqi məktəbində solfecio müəllimi',
      '“Kəhrəba” dərzi evində biçici',
      'Neft Akademiyasının kitabxanasında biblioqraf',
      '126 nömrəli uşaq bağçasında metodist',
    ),
    office: of.workplace(
      'office',
      '“İnci Diş” kabinetində stomatoloq',
      'Dəmiryolu poliklinikasında ortodont',
      '“Gülüş” dental mərkəzində diş texniki',
    ),
  };
}

/** What was gathered for the lift, what its mechanic got and what is left. */
function liftMoney(make: Make) {
  const [gathered, rest] = [make.dice.int(160, 340) * 20, make.dice.int(36, 116) * 5];
  const money = (manats: number) => ({ t: 'money' as const, qepik: manats * 100 });
  return { collected: money(gathered), paidout: money(gathered - rest), left: money(rest) };
}

/** What was written in a chat of a block about the money for its lift. */
const CHAT: Family = {
  key: 'eleventh-yard-chat-slander',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Şəxsiyyətin şərəf və ləyaqəti əleyhinə cinayətlər - Xüsusi ittiham - Böhtan',
  outcomes: { convicted: 2, acquitted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = residents(make);
    const { x, y, yspouse, dentist, retired, student, lift, cashier } = people;
    return {
      ...people,
      ...chatPapers(make),
      yborn: birthWith(make, y, '-'),
      xof: hyphened(make, x, 'gen'),
      yabl: hyphened(make, y, 'abl'),
      yonly: mention(make, y, initialsOf(y)),
      yfront: fatherFirst(make, y),
      retiredcaps: capsInitials(make, retired),
      dentistmid: middleInitial(make, dentist),
      studentcut: mention(
        make,
        student,
        `${student.name.surname} ${student.name.given.slice(0, 1)}.`,
      ),
      liftplain: mention(make, lift, `${lift.name.surname} ${lift.name.given} ${lift.father}`),
      cashierto: nameWith(make, cashier, 'given', 'with'),
      spouseplural: nameWith(make, yspouse, 'surname', 'gil-dat'),
      xis: nameWith(make, x, 'given', 'copula'),
      plenum: stays(
        make,
        'Ali Məhkəmə Plenumunun “Şərəf və ləyaqətin müdafiəsi haqqında qanunvericiliyin tətbiqi təcrübəsi barədə” 14 may 1999-cu il tarixli qərarının',
      ),
      treaty: stays(make, 'İnsan Hüquqları Konvensiyasının 10-cu maddəsi'),
      sheets: stays(make, '(i.v. 9–14, 22)'),
      wrote: make.day(150, 210),
      lodged: make.day(110, 135),
      ...liftMoney(make),
      fine: make.money(1000, 1500, 100),
      flats: make.dice.int(38, 72),
      hour: make.dice.int(20, 22),
      listeners: make.dice.int(60, 140),
    };
  },
  present:
    'xüsusi ittihamçı {x.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, təqsirləndirilən şəxs {y.full:gen}, müdafiəçi vəkil {def.full:gen} iştirakı ilə',
  subject:
    '{x.full:gen} xüsusi ittiham qaydasında verdiyi şikayət əsasında {y.full:gen} Cinayət Məcəlləsinin 147.1-ci maddəsi ilə təqsirləndirilməsinə dair cinayət işinə',
  story: [
    'ŞİKAYƏT. {lodged:loc} məhkəməyə müraciət edən {x.full} (FİN-i {x.fin}, {x.address}, əl telefonu {x.phone}) yaşadığı binanın ({house}) sakinlər qrupunda – {group} keçidi ilə açılan söhbətdə – özü barəsində yalan yayıldığını bildirmiş, qonşusu {y.sg:gen} cinayət məsuliyyətinə cəlb olunmasını xahiş etmişdir.',
    'YAZIŞMA (notarius {notary.full:gen} sübutların təmin edilməsi barədə reyestrdə {securing} nömrə ilə qeydə aldığı protokoldan {sheets}; {wrote}, imla saxlanılıb)\n{hour}:04 – {y.given} 3-cü giriş: Ay camaat, lift pulunu kim yeyib bilirsiz? Komitə sədri\n{hour}:05 – {dentist.given} (diş): Adam adı çəkmə\n{hour}:06 – {y.given} 3-cü giriş: Niyə çəkməyim, {xis} də. Yarısı öz kartına gedib\n{hour}:09 – {unsaved} (~{student.given}): sübutun var?\n{hour}:10 – {y.given} 3-cü giriş: səsli mesaj (0:48)\n{hour}:31 – {retired.given} xala: Allah şahiddir, {x.given} müəllim bizdən bir qəpik artıq almayıb\nHəmin səsli mesaj ertəsi gün {page} səhifəsində də paylaşılmış, ona {listeners} nəfər baxmışdır.',
    'PULUN YOLU. {flats} mənzildən cəmi {collected} yığılmışdır. Pul son rəqəmləri {tail} olan karta və {x.account} hesabına qəbul edilmiş, ümumi yığıncağın {minutes} nömrəli protokolu ilə buna razılıq verilmişdi. {works} nömrəli müqavilə üzrə lift ustası {liftplain} {paidout} almış (çek {cheque}), iş {act} nömrəli aktla təhvil verilmişdir. Qalıq {left} kassada, könüllü xəzinədar {cashier.full:loc} saxlanılır.',
    'İZAHATLAR. Xüsusi ittihamçı: «{y.surname:gen} ərinə qaraj yeri çatmadığı üçün məndən qisas alır. Otuz il dərs demişəm, indi tələbələrim mənə zəng edir». Təqsirləndirilən şəxs {yfront} ({yborn}-də anadan olub; şəxsiyyət vəsiqəsi {y.idcard}; FİN-i {y.fin}; {y.address}; {job}) özünü təqsirli bilmədi: o, fikir deyib, hesabat istəyib, kartın kimin adına olduğunu isə {cashierto} söhbətdən öyrənib. Vəkil {def.init} əlavə etdi ki, qrupda ittihamçı da {yonly} haqqında «dedi-qoduçu» yazmışdı.',
    'ŞAHİDLƏR\n1) {retiredcaps}, 2-ci giriş – səsli mesajda «oğru» sözünü özü eşidib, {xof} adı çəkilib.\n2) {dentist.full} ({office}) – dava düşməsin deyə araya girib; mesaj silinənə qədər hamı dinləmişdi.\n3) {studentcut} – sübut soruşub, {yabl} cavab gəlməyib.\n4) {yspouse.full} – həyat yoldaşının telefonu evdə açıq qalır, mesajı kimin göndərdiyini dəqiq deyə bilmir.\n5) {cashier.sg} – xərcləri hər ay dəftərə yazıb, {spouseplural} də göstərib.\n6) {lift.init} – pulu tam alıb, {hotline} nömrəsi təmir şirkətinin deyil, onun öz dükanınındır.',
    'RƏY. Ekspert {linguist.full:gen} {opinion} nömrəli linqvistik rəyinə görə, «yarısı öz kartına gedib» ifadəsi sual yox, faktın təsdiqi formasındadır və {xof} pul mənimsədiyi mənasını verir; «kim yeyib» ifadəsi isə məişət üslubunda sualdır.',
  ],
  reasoning: [
    '{treaty} söz azadlığını qoruyur, lakin {plenum} mənasına görə fikirdən fərqli olaraq fakt haqqında deyilən sözün doğruluğu yoxlanıla bilər. Məhkəmə buna görə hər bir cümləyə ayrıca baxmışdır.',
    {
      p: 'Akt, çek və {lift.surname:gen} ifadəsi göstərir ki, yığılan vəsait liftə sərf olunmuş, qalığı {cashier.init} saxlamışdır. Hesabatı dəftərdə görməyə imkanı olan {y.init} bunu yoxlamadan deyilənin doğru olmadığını bilməli idi; {student.init:gen} sualından sonra susması da bunu göstərir.',
      only: ['convicted'],
    },
    {
      p: 'Bilərəkdən yalan söyləmək böhtanın zəruri əlamətidir. Vəsaitin şəxsi karta qəbul olunduğu doğrudur, {dentist.surname} ilə {retired.surname} də hesabatın yazılı elan edilmədiyini təsdiqləmişlər. Belə halda {y.init:gen} sözləri yanlış nəticədir, bilərəkdən yalan deyil; mesajı kimin ötürdüyü barədə {yspouse.given:gen} izahatı da şübhə yaradır.',
      only: ['acquitted'],
    },
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 42, 43, 293, 294, 346 və 351-ci maddələrini əsas götürən məhkəmə',
  operative: {
    convicted: [
      '{y.full} Cinayət Məcəlləsinin 147.1-ci maddəsi ilə təqsirli bilinsin və ona {fine} məbləğində cərimə təyin edilsin.',
      '{y.caps} {x.full} barəsində yazdıqlarını həmin qrupda təkzib etsin, {page} səhifəsindəki səs yazısı silinsin.',
    ],
    acquitted: [
      '{y.full} Cinayət Məcəlləsinin 147.1-ci maddəsi üzrə əməlində cinayət tərkibi olmadığından təqsirsiz hesab olunub bəraət alsın.',
      '{x.caps:gen} mülki iddia qaydasında müraciət etmək hüququ saxlanılsın.',
    ],
  },
  traps: ['chat', 'display-names', 'account-tail'],
};

export const ELEVENTH_CRIMINAL: readonly Family[] = [CRADLE, CHAT];
