import type { Family, Make } from '#demo/family.ts';
import { inflect } from '#demo/inflect.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** A mention in a form of its own. */
function named(make: Make, { key, kind }: Person, text: string) {
  return make.mark(text, 'person', kind, key);
}

/** Who was bitten, whose dog it was, and who stood by. */
function passersby(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', house: true, minAge: 39, maxAge: 61 });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 28, maxAge: 49 }),
    spouse: person('spouse', { sex: 'f', surname: d.name.surname, minAge: 36, maxAge: 57 }),
    gardener: person('gardener', { sex: 'm', minAge: 45 }),
    cabman: person('cabman', { sex: 'm', minAge: 27 }),
    baker: person('baker', { sex: 'f', minAge: 40 }),
    vet: person('vet', { sex: 'm', minAge: 34 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    constable: person('constable', { kind: 'keep', sex: 'm' }),
  };
}

function biteFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    brief: of.document('brief', `VO-${n(6)}`, `${n(4)}/26`, `${n(7)}`),
    proxy: of.document('proxy', `2E-${n(4)}`, `${n(2)}-${n(5)}`, `${n(4)}/et`),
    call: of.document('call', `${n(8)}`, `TY-${n(5)}/3`, `${n(3)}/${n(4)}`),
    history: of.document('history', `${n(5)}/2025`, `T-${n(5)}`, `${n(3)}.${n(4)}`),
    opinion: of.document('opinion', `${n(3)}/MP`, `${n(2)}-${n(4)}/t`, `TMB ${n(4)}`),
    refusal: of.document('refusal', `${n(4)}-RQ`, `48/${n(5)}`, `${n(2)}/7-${n(4)}`),
    shots: of.document('shots', `AR № ${n(6)}`, `PV${n(7)}`, `${n(6)}-q`),
    cheques: of.document('cheques', `${n(10)}`, `${n(4)}-${n(4)}-${n(4)}`, `F${n(9)}`),
    cab: of.plate('cab', `99-NV-${n(3)}`, `77 PK ${n(3)}`, `10EL${n(3)}`),
    line: of.phone(
      'line',
      `055/${n(7)}`,
      `994-70-${n(3)}-${n(2)}-${n(2)}`,
      `(0-50) ${n(3)} ${n(4)}`,
    ),
    spot: of.place(
      'spot',
      '“Badam” bağ massivində',
      'Hövsan qəsəbəsində',
      'Pirşağı qəsəbəsindəki “Mavi” çimərliyində',
      'Qala kəndində',
      'Tut meydanında',
    ),
    round: of.workplace(
      'round',
      '“Azərsu”nun regional idarəsində su sayğacı nəzarətçisi',
      '14 saylı poçt bölməsində paylayıcı',
      '4 saylı qaz istismarı sahəsində oxucu-nəzarətçi',
      '“Təmiz Səhər” MMC-də süpürgəçi',
    ),
    ward: of.workplace(
      'ward',
      '3 saylı Birləşmiş Şəhər Xəstəxanasının travmatologiya bölməsinə',
      '“Sağlam Addım” klinikasının qəbul şöbəsinə',
      'Nəfəs Hospitalının cərrahiyyə blokuna',
    ),
    hurt: of.sensitive(
      'hurt',
      'sol baldırın didilmiş yarası',
      'sağ biləyin çoxsaylı dişlək yaraları',
      'sağ bud nahiyəsinin dişlənmiş-cırılmış yarası',
    ),
    scar: of.sensitive(
      'scar',
      'keloid çapıq',
      'ayaq sinirinin zədəsi',
      'yarımkeçməz barmaq sindromu',
    ),
    stead: shortAddress(make, 'stead', 'Sahilyanı 4-cü küç.', 'Tut bağı döngəsi', 'Ə.Vahid küç.'),
  };
}

/** A dog that ran out of an open gate; its owner appeals. */
const DOG: Family = {
  key: 'tenth-dog-at-the-gate-appeal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya',
  outcomes: { upheld: 3, changed: 3, quashed: 1 },
  cast: {},
  facts: (make) => {
    const people = passersby(make);
    const { d, p, gardener, cabman, baker, vet } = people;
    return {
      ...people,
      ...biteFile(make),
      plong: {
        ...named(make, p, inflect(`${p.name.given} ${p.name.patronymic} ${p.name.surname}`, 'gen')),
        case: 'gen',
      },
      cabshort: named(make, cabman, `${cabman.name.surname} ${cabman.name.given.slice(0, 1)}.`),
      vetbehind: written(make, vet, 'behind'),
      bakerabbr: written(make, baker, 'abbreviated'),
      gardenerspaced: written(make, gardener, 'spaced'),
      owner: nameWith(make, d, 'init', 'copula'),
      dhouse: nameWith(make, d, 'surname', 'gil-gen'),
      dyard: nameWith(make, d, 'given', 'gil-loc'),
      rule: stays(make, '“Baytarlıq haqqında” Qanunun'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun “Mənəvi zərərin ödənilməsi haqqında” qərarında'),
      bitten: make.day(300, 420),
      lodged: make.day(40, 62),
      heal: make.money(420, 1900, 5),
      lost: make.money(300, 950, 10),
      moral: make.money(2000, 6000, 500),
      given: make.money(800, 1900, 100),
      days: make.dice.int(14, 37),
      steps: make.dice.int(3, 20),
    };
  },
  present:
    'iddiaçının nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}), apellyasiya şikayətçisi {d.full:gen}, onun vəkili {adv.full:gen} (order № {brief}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı itin dişləməsi nəticəsində sağlamlığa vurulmuş zərərin əvəzinin ödənilməsinə dair mülki işə cavabdehin {below:gen} {belowon} tarixli qətnaməsindən (iş № {belowno}) verdiyi apellyasiya şikayəti üzrə',
  story: [
    'Apellyasiya şikayətində {d.init} qətnamənin ləğvini xahiş edir. Şikayətə görə, hakim {belowjudge.init} iti küçəyə kimin buraxdığını aydınlaşdırmamış, qapının cəftəsini həmin gün bağban {gardener.full:gen} açıq qoyduğu barədə izahatı nəzərdən qaçırmış, dəymiş zərərin miqdarını isə təkcə iddiaçının sözünə əsaslanaraq müəyyən etmişdir. Vəkil {adv.sg} kollegiyanın iclasında şikayəti dəstəklədi.',
    'Nümayəndə {agent.init} şikayətin təmin edilməməsini istədi və izah etdi ki, vəkil etdiyi {p.given} xanım artıq işə çıxsa da, həyətlərə tək girməkdən çəkinir.',
    'İşdən görünür: {plong} (doğum tarixi {p.birthdot}, FİN {p.fin}, qeydiyyatı: {p.address}) əmək fəaliyyəti {round} vəzifəsi ilə bağlıdır. {bitten:loc} axşamüstü o, {spot} işini qurtarıb geri dönərkən {dhouse} açıq qalmış darvazasından çıxan iri cins it ona hücum etmiş, onu {steps} addım sürümüşdür. Köməyə yoldan keçən taksi sürücüsü yetişmişdir.',
    'İddiaçını həmin sürücü ({cabshort}, avtomobilin nömrəsi {cab}) {ward} aparmışdır. Təcili yardım vərəqəsində ({call}) və xəstəlik tarixində ({history}) yazılmış diaqnoz eynidir: {hurt}. Müalicə {days} gün çəkmiş, yaranın yerində {scar} qalmışdır; quduzluğa qarşı iynələr üzrə qeydiyyat vərəqəsi {shots} nömrəlidir. Dərman və sarğıya {heal} xərclənmiş (kassa çeki {cheques}), xəstəlik günlərində əməkhaqqından {lost} itirilmişdir. Üstəlik, {moral} mənəvi zərər də tələb olunmuşdur.',
    'Birinci instansiya məhkəməsi iddianı qismən təmin edərək müalicə xərcini, itirilmiş qazancı və {given} mənəvi zərəri cavabdehdən tutmuşdur. Məhkəmə bu nəticəyə gəlmişdir ki, itin sahibi {owner}: heyvan onun {stead} ünvanındakı bağ evində saxlanılır, yemi də ora daşınır.',
    'Cavabdeh (FİN {d.fin}, ş/v {d.idcard}, {d.address}) birinci instansiyada iddia etmişdir ki, it ona yox, həyat yoldaşı {spouse.full:dat} bağışlanıb, özü isə şəhərdə yaşayır. Dinlənilmiş {spouse.init} buna etiraz etməmiş, lakin əlavə etmişdir ki, {dyard} iki it var, hansının qaçdığını bilmir.',
    'Şahid qismində dindirilmiş çörək köşkünün satıcısı {bakerabbr} itin darvazadan çıxdığını və boynunda qayış olmadığını görmüşdür. O, hadisədən sonra yaralının telefonundan ({p.phone}) bacısına zəng vurmuş, itin yiyəsinə isə darvazada yazılmış nömrədən ({line}) xəbər vermək istəmiş, cavab verən olmamışdır. Bağban {gardenerspaced} cəftəni bağladığını deyir: «Mən çıxanda saat dörd idi, it zəncirdə qalırdı». Baytar {vetbehind} heyvanın peyvənd kitabçasını tanımış, lakin sahib sütununun boş olduğunu təsdiqləmişdir.',
    'Sahə inspektoru {constable.init:gen} materialı üzrə cinayət işinin başlanmasından imtina edilmişdir ({refusal} nömrəli qərar). Tibbi ekspert {expert.full:gen} rəyində ({opinion}) xəsarətin it dişindən yarandığı göstərilmişdir; {baker.surname} və {cabman.init:gen} izahatları bu rəylə uzlaşır.',
  ],
  reasoning: [
    'Mülki Məcəllənin 1103-cü maddəsinin mahiyyətinə görə heyvanın vurduğu zərər onu saxlayan şəxs tərəfindən ödənilir; heyvanın azıb-qaçması, habelə nəzarətin başqasına tapşırılması saxlayanı öz-özünə azad etmir. {rule} tələblərinə əsasən it küçəyə qayışsız buraxıla bilməz.',
    {
      p: 'Kollegiya hesab edir ki, heyvanı kimin aldığı deyil, kimin evində saxlandığı önəmlidir. {gardener.surname:gen} sözü ilə {spouse.given:gen} sözü bu məsələdə üst-üstə düşür: it {d.gs:gen} həyətindədir.',
      only: ['upheld', 'changed'],
    },
    {
      p: '{plenum} göstərilən meyarlar – ağrının dərəcəsi, müalicənin müddəti, tərəflərin maddi vəziyyəti – nəzərə alınmaqla mənəvi zərərin miqdarı azaldılmalıdır. {agent.surname} bunun əksini göstərən sübut gətirməmişdir.',
      only: ['changed'],
    },
    {
      p: 'Lakin birinci instansiya məhkəməsi itin hansı həyətdən çıxdığını dəqiqləşdirməmiş, {vet.surname:gen} kitabçasını tələb etməmişdir. {baker.init} isə darvazanı göstərsə də, evi tanımamışdır.',
      only: ['quashed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 372, 384 və 385-ci maddələrinə müvafiq olaraq kollegiya',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilməsin, {below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin. Mənəvi zərərin miqdarı azaldılsın, {d.caps:abl} {p.full:gen} xeyrinə {heal} müalicə xərci, {lost} itirilmiş qazanc və 500 manat mənəvi zərər tutulub iddiaçının {p.account} hesabına köçürülsün.',
    ],
    quashed: ['Qətnamə ləğv edilsin. {p.caps:gen} iddiası {d.full:dat} münasibətdə rədd edilsin.'],
  },
  note: 'cassation',
  traps: ['animal', 'list-free', 'name-orders'],
};

/** A flock driven off at night, those who drove it and those who bought it. */
function herders(make: Make) {
  const person = castOf(make);
  const first = person('first', { role: 'məhkum', sex: 'm', house: true, minAge: 25, maxAge: 44 });
  return {
    first,
    second: person('second', { role: 'məhkum', sex: 'm', minAge: 23, maxAge: 40 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: first.name.surname, father: first.father, minAge: 30 },
    }),
    farmer: person('farmer', { role: 'zərərçəkmiş', sex: 'm', house: true, minAge: 48 }),
    widow: person('widow', { role: 'zərərçəkmiş', sex: 'f', minAge: 52 }),
    shepherd: person('shepherd', { sex: 'm', minAge: 20, maxAge: 60 }),
    lad: person('lad', { sex: 'm', minAge: 19, maxAge: 24 }),
    butcher: person('butcher', { sex: 'm', minAge: 35 }),
    carrier: person('carrier', { sex: 'm', minAge: 32 }),
    keeper: person('keeper', { sex: 'm', minAge: 50 }),
    counsel: person('counsel', { kind: 'keep', sex: 'm' }),
    counsel2: person('counsel2', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

function flockFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    licence: of.document('licence', `AB ${n(6)}`, `SV-${n(7)}`, `${n(8)}`),
    military: of.document('military', `HB-${n(6)}`, `СК № ${n(7)}`, `${n(7)}`),
    vetform: of.document('vetform', `BŞ-${n(5)}`, `1F ${n(6)}`, `${n(4)}/b`),
    seizure: of.document('seizure', `GP/${n(3)}`, `${n(2)}-${n(3)}`, `${n(5)}-p`),
    tracks: of.document('tracks', `Tr-${n(4)}`, `${n(4)}/26-iz`, `${n(6)}`),
    worth: of.document('worth', `ƏT ${n(4)}`, `${n(3)}-qiymət`, `${n(5)}`),
    pass: of.document('pass', `${n(4)} / ${n(2)}`, `BX-${n(5)}`, `${n(6)}`),
    truck: of.plate('truck', `60-KO-${n(3)}`, `22 HE ${n(3)}`, `43-AJ-${n(3)}`),
    trailer: of.plate('trailer', `ZZ ${n(4)}`, `10 QA ${n(3)}`, `55-YR-${n(3)}`),
    dial: of.phone('dial', `070 ${n(7)}`, `+99477${n(7)}`, `(099) ${n(7)}`),
    pasture: of.place(
      'pasture',
      '“Ağdərə” qışlağında',
      'Qarasu yatağında',
      '“Üçtəpə” örüş sahəsində',
      'Çobandağ yaylağında',
    ),
    hamlet: of.place('hamlet', 'Cəyirli kəndində', 'Muğanlı qəsəbəsində', 'Şıxlar obasında'),
    hollow: of.place(
      'hollow',
      'Bozdağ karxanasının',
      'Şamlıq pambıq qəbulu məntəqəsinin',
      'Sarıqamış bəndinin',
    ),
    mart: of.place(
      'mart',
      '“Qızıl Qoç” mal bazarında',
      'Araz heyvan bazarında',
      'Kürboyu mal meydanında',
    ),
    firm: of.workplace(
      'firm',
      '“Bərəkət-Aqro” fermer təsərrüfatında baş çoban',
      '“Birlik” kooperativinin 2 saylı fermasında sürübaşı',
      '“Muğan qoyunçuluq” MMC-də briqadir',
    ),
    weigh: of.workplace(
      'weigh',
      '“Kür-Ət” kombinatında tərəziçi',
      '5 saylı avtotərəzi məntəqəsində operator',
      'Yük Daşımaları İdarəsində tərəzi ustası',
    ),
  };
}

/** Two men who drove off sheep; one of them and the prosecutor ask for another sentence. */
const FLOCK: Family = {
  key: 'tenth-stolen-flock-appeal',
  kind: 'qerar',
  procedure: 'cinayət',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Cinayət kollegiyası',
  outcomes: { upheld: 2, changed: 3, remitted: 1 },
  cast: {},
  facts: (make) => {
    const people = herders(make);
    const { first, second, farmer, shepherd, lad, butcher, carrier, widow } = people;
    return {
      ...people,
      ...flockFile(make),
      firstlong: named(make, first, `${first.name.surname} ${first.name.given} ${first.father}`),
      secondcut: named(make, second, `${second.name.surname} ${second.name.given.slice(0, 1)}.`),
      lads: nameWith(make, lad, 'given', 'with'),
      farmers: nameWith(make, farmer, 'surname', 'gil-dat'),
      clan: nameWith(make, first, 'surname', 'plural'),
      thief: nameWith(make, second, 'gs', 'copula'),
      shepherdbehind: written(make, shepherd, 'behind'),
      butcherspaced: written(make, butcher, 'spaced'),
      carrierfold: written(make, carrier, 'bracketed'),
      widowabbr: written(make, widow, 'abbreviated'),
      practice: stays(
        make,
        'Ali Məhkəmə Plenumunun “Oğurluq, soyğunçuluq və quldurluq işləri üzrə məhkəmə təcrübəsi haqqında” qərarının',
      ),
      night: make.day(280, 360),
      met: make.day(365, 380),
      lodged: make.day(42, 60),
      head: make.dice.int(31, 74),
      hers: make.dice.int(6, 15),
      back: make.dice.int(8, 22),
      loss: make.money(7000, 19000, 50),
      hersum: make.money(1200, 3300, 50),
      price: make.money(2400, 6000, 100),
      term: make.dice.pick(['3 (üç) il', '4 (dörd) il', '3 (üç) il 6 (altı) ay']),
      term2: make.dice.pick(['2 (iki) il 6 (altı) ay', '3 (üç) il']),
      cut: make.dice.pick(['2 (iki) il', '1 (bir) il 10 (on) ay']),
    };
  },
  present:
    'dövlət ittihamçısı {prosecutor.init:gen}, məhkumlar {first.full} və {second.full:gen}, müdafiəçilər – vəkillər {counsel.full} və {counsel2.full:gen}, zərərçəkmiş {farmer.full:gen} iştirakı ilə,',
  subject:
    '{below:gen} {belowon} tarixli hökmündən ({belowno} nömrəli iş) məhkum {first.full:gen} müdafiəçisinin apellyasiya şikayəti və dövlət ittihamçısının apellyasiya protesti üzrə cinayət işinə',
  story: [
    'Hökmlə təqsirli bilinmişlər:\n– {firstlong}, {first.birthdot} təvəllüd, {first.address} ünvanında qeydiyyatda, FİN: {first.fin}, sürücülük vəsiqəsi: {licence}, – CM-in 177.2.1, 177.2.4-cü maddələri ilə {term} azadlıqdan məhrum etmə;\n– {second.full}, {second.birth:loc} doğulmuş, hərbi bileti {military}, FİN: {second.fin}, – həmin maddələrlə {term2}.',
    'Məhkəmənin müəyyən etdiyi hallara görə, {met:loc} mal yığımında tanış olan məhkumlar {night:gen} gecəsi {pasture} {farmer.full:dat} məxsus arxacın çəpərini sökmüş, {head} baş qoyunu ayırıb {hollow} yanında gözləyən yük maşınına doldurmuşlar. Ayrılan heyvanların {hers} başı {farmer.init:gen} sürüsündə saxlanılan özgə malı – {widowabbr} adlı dul qadının qoyunları idi. Zərər birinciyə {loss}, ikinciyə {hersum} hesablanmışdır (qiymətləndirmə arayışı {worth}).',
    'Heyvanlar səhərisi {mart} satılmışdır. Alıcı, qəssab {butcherspaced}, {price} ödədiyini, malı gətirənlərdən baytarlıq kağızı istədiyini, ona {vetform} nömrəli şəhadətnamənin göstərildiyini bildirmişdir. {keeper.full} ({weigh}) sürünün tərəzidən keçdiyini təsdiqləmiş, həmin gün yazdığı qəbzi (№ {pass}) təqdim etmişdir.',
    'Sürüyə baxan {shepherdbehind} – {firm} – ifadə vermişdir ki, həmin axşam köməkçisi {lads} {hamlet} toya getmişdilər, yataqda yalnız itlər qalmışdı. Qayıdanda çəpəri uçmuş görüb, {farmers} xəbər çatdırıb. {lad.full} isə yolda fənərsiz gedən «ZIL»i və qoşqunu tanımışdır.',
    'Yük maşınının ({truck}, qoşqusu {trailer}) sahibi {carrierfold} demişdir ki, maşını dostu {brother.gp} istəmişdi, guya saman daşınacaqdı; pulu da o gətirib, zəngləşmələr {dial} nömrəsindən olub. {brother.sg} barəsində icraat ayrılmışdır. {clan} arasında sürücülük edən yalnız {first.given} olduğundan, məhkəmə maşını məhz onun idarə etdiyi qənaətinə gəlmişdir.',
    'Müstəntiq {investigator.init} tərəfindən tərtib edilmiş {seizure} nömrəli götürmə protokoluna görə, məhkumun tövləsindən {back} baş heyvan tapılıb sahiblərinə qaytarılmışdır. Trasologiya ekspertizasının {tracks} nömrəli rəyi təkər izlərini həmin maşına aid edir.',
    'Şikayətdə vəkil {counsel.sg} yazır ki, çəpəri sökən {thief}, {first.surname:gen} isə yalnız sürücülük etdiyi halda ona daha ağır cəza təyin olunmuşdur; zərərin bir hissəsini {first.account} hesabından köçürüb. Protestdə {prosecutor.init} əksinə, cəzanın yüngüllüyünə istinad edir. {lodged:loc} verilmiş bu sənədlərdən zərərçəkmişlər xəbərdar edilmişlər.',
    'Kollegiyada {second.surname} heç nəyi inkar etmədi. Onun vəkili {counsel2.init} hökmün öz müdafiə etdiyi şəxs barəsində saxlanılmasını istədi. {farmer.gs} ({farmer.phone}) zərərin qalığını tələb etdi, {widow.given} xanım məhkəməyə gəlmədi, yazılı razılıq göndərdi.',
  ],
  reasoning: [
    'Hökmün tərəflərin istinad etdiyi hissəsi CPM-in 397-ci maddəsinə uyğun yoxlanıldı. {practice} izahına əsasən qrup şəklində oğurluqda hər kəs öz payına görə yox, birgə törədilən əməlin bütövlüyünə görə cavab verir.',
    {
      p: '{carrier.surname} və {lad.init:gen} söylədikləri, habelə təkər izləri {first.init:gen} rolunu təsdiqləyir; sürücülük də oğurluğun icrasında iştirakdır. {secondcut} ilə ona fərqli müddətlərin təyin olunması əvvəlki məhkumluqla izah edilir.',
      only: ['upheld'],
    },
    {
      p: 'Qaytarılmış {back} baş heyvan və zərərin ödənilən hissəsi hökmdə xatırlansa da, cəzaya təsir etməmişdir. Kollegiya bunu {first.sg:gen} xeyrinə düzəldir.',
      only: ['changed'],
    },
    {
      p: '{brother.surname:gen} icraatı ayrıldığı halda onun ifadəsinə istinad edilmiş, {shepherd.init} ilə {butcher.surname:gen} tanınma protokolundakı fərqlər aradan qaldırılmamışdır.',
      only: ['remitted'],
    },
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 398, 400, 407 və 409-cu maddələrinə söykənən məhkəmə kollegiyası',
  operative: {
    upheld: [
      'Apellyasiya şikayəti və protesti rədd edilsin, {belowno} nömrəli hökm {first.full} və {second.full} barəsində qüvvədə qalsın.',
    ],
    changed: [
      'Şikayət qismən təmin edilsin: {first.caps:dat} təyin olunmuş cəza {cut} müddətinə endirilsin. Protest təmin edilməsin. Hökmün {second.full} barəsindəki hissəsi saxlanılsın.',
    ],
    remitted: [
      'Hökm hər iki məhkum – {first.init} və {second.init} – barəsində ləğv edilsin, iş yeni baxış üçün {below:dat} göndərilsin.',
    ],
  },
  note: 'criminalcassation',
  traps: ['herd', 'two-convicts', 'name-without-ending'],
};

export const TENTH_APPEAL: readonly Family[] = [DOG, FLOCK];
