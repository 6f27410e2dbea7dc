import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { named, renamed, romanDay, starredCard } from './named-forms.ts';
import { shortAddress, written } from './written-forms.ts';

/** Two who had a diploma made, those who were deceived, and those who brought it. */
function forgers(make: Make) {
  const person = castOf(make);
  const b = person('b', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 29, maxAge: 45 });
  return {
    a: person('a', { role: 'təqsirləndirilən şəxs', sex: 'f', minAge: 25, maxAge: 39 }),
    b,
    bwife: person('bwife', { sex: 'f', surname: b.name.surname, minAge: 26, maxAge: 44 }),
    friend: person('friend', { role: 'şahid', sex: 'f', maxAge: 40 }),
    hr: person('hr', { role: 'şahid', sex: 'f', minAge: 33 }),
    holder: person('holder', { sex: 'f', minAge: 26, maxAge: 45 }),
    taxi: renamed(
      make,
      person('taxi', { role: 'şahid', sex: 'm', minAge: 44 }),
      ...['Ağasəlim', 'Mirzəbala', 'Əlihüseyn', 'Hacıbaba', 'Kərbalayı'],
    ),
    patient: person('patient', { sex: 'm', minAge: 58, maxAge: 75 }),
    def1: person('def1', { kind: 'keep', sex: 'm' }),
    def2: person('def2', { kind: 'keep', sex: 'f' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function forgedPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    diploma: of.document('diploma', `TB-I № ${n(6)}`, `AZ-O ${n(6)}`, `SB № ${n(6)}`),
    supplement: of.document('supplement', `${n(6)}/ə`, `Ə-${n(5)}`, `${n(7)}`),
    order: of.document('order', `${n(2)}-k/${n(2)}`, `K-${n(3)}`, `${n(3)}/iş`),
    reply: of.document('reply', `${n(2)}/${n(2)}-${n(3)}`, `TK-${n(4)}`, `1-${n(4)}/26`),
    search: of.document('search', `AX/${n(3)}`, `${n(2)}-ax`, `${n(4)}`),
    warrant1: of.document('warrant1', `${n(6)}`, `MO-${n(4)}`),
    opinion: of.document('opinion', `${n(4)}-ST`, `SK/${n(5)}`, `${n(5)}`),
    seized: of.document('seized', `MS-${n(4)}`, `${n(3)}/q`, `Q № ${n(5)}`),
    labour: of.contract('labour', `ƏM-${n(4)}`, `${n(3)}/${n(2)}`, `${n(10)}`),
    user: of.network('user', `@diplom_yardim${n(2)}`, `t.me/tehsil_${n(3)}`, `@senedci.${n(2)}`),
    portal: of.network('portal', `yoxla.example/d/${n(7)}`, `reyestr${n(2)}.tehsil.example`),
    imei: of.network('imei', `35${n(4)}-${n(2)}-${n(6)}-${n(1)}`, `86${n(13)}`),
    car: of.plate('car', `10-TX-${n(3)}`, `99 XA ${n(3)}`, `77JS${n(3)}`),
    line: of.phone('line', `+99470${n(7)}`, `(10) ${n(3)} ${n(4)}`, `050 ${n(3)}.${n(2)}.${n(2)}`),
    card: starredCard(make, 'card'),
    den: shortAddress(make, 'den', 'Nəriman Nərimanov pr.', 'Əcəmi küç.', 'Cabbar Məmmədov küç.'),
    birthplace: of.place(
      'birthplace',
      ...(['Çobanabdallı kəndi', 'Yevlaxçay qəsəbəsi', 'Xanagah kəndi'] as const),
      ...['Poylu qəsəbəsi', 'Yuxarı Tala kəndi'],
    ),
    meet: of.place(
      'meet',
      ...(['Nəsimi bazarının arxa qapısında', '“Xətai” metrosunun çıxışında'] as const),
      ...['“Olimp” mağazasının dayanacağında', 'Şəlalə parkının giriş qapısında'],
    ),
    clinic: of.workplace(
      'clinic',
      '“Sağlam Addım” özəl klinikasında tibb bacısı',
      '9 saylı poliklinikada prosedur tibb bacısı',
      '“Ümid” diaqnostika mərkəzində laborant',
      'Şəhər doğum evinin cərrahiyyə blokunda tibb bacısı',
    ),
  };
}

/** A diploma of a medical college that was printed in a flat. */
const DIPLOMA: Family = {
  key: 'tenth-printed-diploma',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İdarəetmə qaydası əleyhinə cinayətlər - Rəsmi sənədləri saxtalaşdırma',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = forgers(make);
    return {
      ...people,
      ...forgedPapers(make),
      aborn: romanDay(make, 'a', people.a.birthDate),
      bborn: romanDay(make, 'b', people.b.birthDate),
      areg: named(make, people.a, 'register'),
      breg: named(make, people.b, 'register'),
      bhalf: named(make, people.b, 'half'),
      taxiinit: named(make, people.taxi, 'initialled'),
      hrtail: named(make, people.hr, 'tail'),
      holderpass: named(make, people.holder, 'passport'),
      friendbehind: written(make, people.friend, 'behind'),
      bhome: nameWith(make, people.b, 'given', 'gil-loc'),
      bis: nameWith(make, people.b, 'surname', 'copula'),
      ...{
        leaves: stays(make, '(c. 1, i.v. 44-58)'),
        leaves2: stays(make, '(c. 2, i.v. 7)'),
        old: stays(make, `1(0${make.dice.int(10, 99)})-${make.dice.int(30, 800)}/2019`),
        law: stays(make, '“Təhsil haqqında” 19 iyun 2009-cu il tarixli 833-IIIQ nömrəli Qanunun'),
        plenum: stays(make, 'Ali Məhkəmə Plenumunun 25 iyun 2009-cu il tarixli 4 nömrəli qərarı'),
      },
      asked: make.day(420, 500),
      hired: make.day(360, 400),
      revealed: make.day(130, 170),
      searched: make.day(110, 125),
      price: make.money(800, 2600, 50),
      wage: make.money(350, 700, 10),
      fine: make.money(1500, 3500, 100),
      months: make.dice.int(6, 9),
      term: make.dice.int(1, 2),
      times: make.dice.int(3, 9),
    };
  },
  present:
    'dövlət ittihamçısı {prosecution} prokurorunun böyük köməkçisi {prosecutor.full:gen}, təqsirləndirilən şəxslər {a.full} və {b.full:gen}, müdafiəçilər vəkil {def1.full:gen} ({warrant1} nömrəli order) və vəkil {def2.full:gen} iştirakı ilə',
  subject:
    '{a.full:gen} Cinayət Məcəlləsinin 320.2-ci, {b.full:gen} isə 320.1-ci maddəsi ilə ittihamına dair cinayət işinə',
  story: [
    'TƏQSİRLƏNDİRİLƏN ŞƏXSLƏR BARƏDƏ MƏLUMAT\nSoyadı, adı, atasının adı: {areg}\nDoğum tarixi və yeri: {aborn}, {birthplace}\nFİN: {a.fin}; şəxsiyyət vəsiqəsi: {a.idcard}\nYaşayış yeri: {a.address}\nTəhsili: orta; məhkumluğu: yoxdur\n\nSoyadı, adı, atasının adı: {breg}\nDoğum tarixi: {bborn}\nFİN: {b.fin}; telefonu: {b.phone}\nYaşayış yeri: {b.address}\nTəhsili: ali; məhkumluğu: {old} nömrəli hökmlə cərimə, götürülmüşdür.',
    'İTTİHAMIN MAHİYYƏTİ. {a.gs} tibb təhsili almadığı halda {asked:loc} tanışı {friend.full:gen} məsləhəti ilə {user} istifadəçi adından yazışan şəxslə əlaqə saxlamışdır. Həmin şəxs – {bis}. Onlar {price} müqabilində tibb kollecinin diplomunu hazırlamaq barədə şərtləşmiş, pul {card} nömrəli karta göndərilmişdir. Üç həftə sonra taksi sürücüsü {taxi.full} “Prius” avtomobili ({car}) ilə gələrək zərfi {meet} təhvil vermişdir. İçindəki {diploma} nömrəli diplom və {supplement} nömrəli əlavə əsasında {a.init} {hired:loc} {clinic} vəzifəsinə götürülmüş (əmr {order}, əmək müqaviləsi № {labour}) və {months} ay, ayda {wage} əməkhaqqı ilə çalışmışdır.',
    'SÜBUTLAR {leaves}:\n– Kadrlar üzrə mütəxəssis {hr.full:gen} ifadəsi: {revealed:loc} diplomu {portal} ünvanında yoxlamış, nömrənin altında {holder.full:gen} adını görmüşdür. Bundan əvvəl {patient.init} adlı müştəri tibb bacısının damar tapa bilmədiyindən şikayət etmişdi.\n– {holderpass}: öz diplomunu itirmədiyini, yalnız bir dəfə surətini iş elanı verən {line} nömrəsinə göndərdiyini bildirmişdir.\n– Kollecin {reply} nömrəli məktubu: {a.surname} soyadlı tələbə qeydiyyatda olmamışdır.\n– Şahid {taxiinit}: zərfi ona {bhome} qapı ağzında bir qadın verib, yol pulunu da o ödəyib; sonradan tanıma üçün göstərilən şəkillərdə {bwife.full:acc} tanımışdır.\n– {search} nömrəli axtarış protokolu: {searched:loc} {den} ünvanındakı emalatxanadan rəngli printer, {times} möhür qəlibi, İMEİ-si {imei} olan telefon götürülmüşdür (qəbz {seized}).\n– Ekspert {expert.full:gen} {opinion} nömrəli rəyi: diplomun blankı şırnaqlı üsulla çap olunub, möhürün izi götürülmüş qəliblə uyğundur {leaves2}.',
    'TƏQSİRLƏNDİRİLƏN ŞƏXSLƏRİN İFADƏLƏRİ. {a.sg} təqsirini tam boynuna aldı: “Üç uşağı tək saxlayıram, iynə vurmağı anamdan öyrənmişdim. {friend.given} dedi ki, hamı belə edir”. {b.sg} təqsirini qismən qəbul edərək göstərdi ki, faylı başqasından hazır almış, yalnız çap etmişdir; kart həyat yoldaşının adınadır, amma {bwife.given} nəyin pulu olduğunu bilməyib. Müstəntiq {investigator.init:dat} verdiyi ilk ifadəsində isə qəlibləri özü kəsdiyini demişdi.',
    'Şahid {friendbehind} iclasda qeyd etdi ki, səhifəni yalnız zarafat üçün göstərmişdir. {hrtail} diplomun işə qəbul zamanı yoxlanılmadığını, kadr işinin o vaxt başqasında olduğunu əlavə etdi.',
  ],
  reasoning: [
    'Diplom {law} mənasında təhsil haqqında rəsmi sənəddir, hüquq verir. Onun hazırlanması və ondan istifadə ayrı-ayrı cinayətlərdir; {plenum} göstərir ki, saxta sənədin sonrakı təqdimi onu hazırlayana yox, istifadə edənə aid edilir.',
    '{bhalf} tərəfindən dəlil kimi irəli sürülən “hazır fayl” barədə sözlər götürülmüş qəliblərlə və {taxi.init:gen} ifadəsi ilə təkzib olunur. {holder.gs} öz diplomunun surətini məhz onun elanına göndərmişdir.',
    'Cəza təyin edilərkən {a.init:gen} azyaşlı uşaqlarının olması, səmimi peşmançılığı, heç bir müştəriyə zərər dəyməməsi ({patient.sg} şikayətini geri götürmüşdür) nəzərə alınır. {b.surname:gen} əvvəlki məhkumluğu götürüldüyündən ağırlaşdırıcı hal sayılmır.',
  ],
  guided:
    'Cinayət Məcəlləsinin 58, 59, 70, 320.1, 320.2-ci, Cinayət-Prosessual Məcəllənin 346, 347, 349-353-cü maddələrinə uyğun olaraq',
  operative: {
    convicted: [
      '{a.full} Cinayət Məcəlləsinin 320.2-ci maddəsi ilə təqsirli bilinsin, ona {fine} cərimə cəzası təyin edilsin.',
      '{b.caps} Cinayət Məcəlləsinin 320.1-ci maddəsi ilə təqsirli bilinsin və {term} il müddətinə azadlıqdan məhrum edilsin, [cəzanın çəkilməsi ümumi rejimli müəssisəyə həvalə olunsun|70-ci maddəyə əsasən cəza şərti sayılsın].',
      'Maddi sübutlar ({diploma} nömrəli diplom, möhür qəlibləri) məhv edilsin, {den} ünvanından götürülmüş printer dövlət nəfinə keçirilsin.',
    ],
  },
  traps: ['form', 'borrowed-identity', 'list'],
};

/** Two farmers at a sluice at night, their houses, and the man who shares out the water. */
function farmers(make: Make) {
  const person = castOf(make);
  const acc = person('acc', {
    ...{ role: 'təqsirləndirilən şəxs' as const, sex: 'm' as const, house: true },
    ...{ minAge: 46, maxAge: 62 },
  });
  const victim = person('victim', {
    ...{ role: 'zərərçəkmiş' as const, sex: 'm' as const, house: true },
    ...{ minAge: 41, maxAge: 58 },
  });
  return {
    ...{ acc, victim },
    son: person('son', {
      ...{ role: 'şahid' as const, sex: 'm' as const, surname: acc.name.surname },
      ...{ father: acc.name.given, minAge: 20, maxAge: 24 },
    }),
    vwife: person('vwife', { sex: 'f', surname: victim.name.surname, minAge: 36, maxAge: 55 }),
    vbrother: person('vbrother', { sex: 'm', surname: victim.name.surname, father: victim.father }),
    warden: renamed(
      make,
      person('warden', { role: 'şahid', sex: 'm', minAge: 50 }),
      ...['Şahmurad', 'Bayraməli', 'Qoçəli', 'Allahyarbəy', 'Novruzqulu'],
    ),
    tractor: person('tractor', { sex: 'm', minAge: 28 }),
    surgeon: person('surgeon', { role: 'şahid', sex: 'm', minAge: 35 }),
    widow: person('widow', { sex: 'f', minAge: 55 }),
    elder: person('elder', { sex: 'm', minAge: 65, maxAge: 80 }),
    defender: person('defender', { kind: 'keep', sex: 'f' }),
    lawyer: person('lawyer', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    doctor: person('doctor', { kind: 'keep', sex: 'f' }),
  };
}

function sluicePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    journal: of.document('journal', `SN-${n(2)}`, `${n(3)}/su`, `J ${n(4)}`),
    scene: of.document('scene', `HY-${n(4)}`, `${n(3)}/b`, `BP ${n(5)}`),
    history: of.document('history', `${n(5)}-T`, `TR ${n(4)}`, `${n(4)}/${n(2)}`),
    opinion: of.document('opinion', `${n(3)}-MTE`, `${n(2)}/TS-${n(3)}`, `${n(4)}`),
    second: of.document('second', `${n(2)}-KM/${n(3)}`, `TK ${n(4)}`, `${n(3)}/təkrar`),
    receipt: of.document('receipt', `${n(7)}`, `AP-${n(6)}`, `X${n(5)}`),
    sick: of.document('sick', `ƏV ${n(7)}`, `VV № ${n(6)}`, `${n(8)}`),
    call: of.document('call', `103/${n(5)}`, `TY-${n(6)}`, `${n(2)}-${n(5)}`),
    field: of.property('field', `${n(2)}03${n(8)}`, `K-${n(3)}-${n(4)}`, `7${n(11)}`),
    machine: of.plate('machine', `${n(2)}-${n(3)} TR`, `48-KT-${n(3)}`, `24 NM ${n(3)}`),
    canal: of.place(
      'canal',
      'Yuxarı Qarabağ kanalının 3-cü qolunda',
      '“Ağarx” suvarma arxında',
      'Dəlmə arxının bölücü şlüzündə',
      'Xanarx kanalının paylayıcısında',
    ),
    village: of.place(
      'village',
      ...(['Qarağanlı kəndinin', 'Seyidlər kəndinin', 'Kolanı qəsəbəsinin'] as const),
      ...['Muradbəyli kəndinin', 'Köhnə Tağlar obasının'],
    ),
    ward: of.workplace(
      'ward',
      'Mərkəzi rayon xəstəxanasının travmatologiya şöbəsində',
      '“Loğman” özəl hospitalında',
      '2 saylı şəhər xəstəxanasında',
      '“Yaşam” Diaqnostika və Cərrahiyyə Mərkəzində',
    ),
    wound: of.sensitive(
      'wound',
      'sol dirsək sümüyünün qapalı sınığı',
      'alt çənənin ikitərəfli sınığı',
      'sağ tərəfdən üç qabırğanın sınığı',
      'burun sümüklərinin sınığı və beyin silkələnməsi',
      'baş nahiyəsinin əzilmiş yarası və kəllədaxili hematoma',
    ),
  };
}

/** A blow with a spade over whose turn it was for the water. */
const SLUICE: Family = {
  key: 'tenth-night-water',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Sağlamlıq əleyhinə cinayətlər - Qəsdən sağlamlığa az ağır zərər vurma',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = farmers(make);
    return {
      ...people,
      ...sluicePapers(make),
      accpass: named(make, people.acc, 'passport'),
      victimhalf: named(make, people.victim, 'half'),
      wardenfold: named(make, people.warden, 'folded'),
      soninit: named(make, people.son, 'initialled'),
      surgeonspaced: written(make, people.surgeon, 'spaced'),
      widowabbr: written(make, people.widow, 'abbreviated'),
      elderbehind: written(make, people.elder, 'behind'),
      kin: nameWith(make, people.victim, 'surname', 'plural'),
      withson: nameWith(make, people.son, 'given', 'with'),
      attractor: nameWith(make, people.tractor, 'surname', 'gil-gen'),
      wasacc: nameWith(make, people.acc, 'given', 'copula'),
      ...{
        code: stays(make, '“Meliorasiya və irriqasiya haqqında” 116-IQ nömrəli Qanunun'),
        plenum: stays(make, 'Ali Məhkəmə Plenumunun 16 may 2003-cü il tarixli 2 saylı qərarına'),
        sheets: stays(make, '(iş vərəqləri 6-11, 73)'),
      },
      night: make.day(170, 260),
      cost: make.money(600, 2400, 10),
      moral: make.money(2000, 7000, 500),
      paid: make.money(300, 900, 50),
      acres: make.dice.pick(['1,8', '0,9', '2,4', '3,1']),
      days: make.dice.int(24, 45),
      term: make.dice.int(1, 2),
    };
  },
  present:
    '{prosecution} prokurorluğundan dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {acc.full:gen}, müdafiəçisi {defender.full:gen} (vəkil), zərərçəkmiş {victim.full:gen}, nümayəndəsi vəkil {lawyer.init:gen} iştirakı ilə',
  subject:
    'Cinayət Məcəlləsinin 127.1-ci maddəsi ilə ittiham olunan {acc.full:gen} barəsində cinayət işinə',
  story: [
    'Təqsirləndirilən {accpass}: {acc.birth} təvəllüdlü, FİN {acc.fin}, {acc.address}, evli, əkinçi, məhkum olunmamış.',
    'GECƏNİN ARDICILLIĞI ({night}; saatlar növbə jurnalından № {journal} və 103 xidmətinin vərəqəsindən {call} götürülüb)\n00:10 – mirab {warden.full} {canal} qapağı qaldırıb suyu {village} aşağı əkin sahəsinə verir; növbə zərərçəkmişindir.\n00:45 – su kəsilir. {victim.full} bel götürüb şlüzə gəlir.\n00:55 – qapağın yanında {acc.gs} onun qarşısına çıxır, {acres} hektar yoncasının yandığını deyir.\n01:05 – səs-küyə {tractor.init} traktorla ({machine}) yaxınlaşır.\n01:20 – təcili yardım çağırılır, zəng vuran {vwife.full} olur.\n02:40 – yaralı {ward} qəbul edilir (xəstəlik tarixi {history}).',
    'Zərərçəkmiş {victim.sg} (FİN {victim.fin}, şəxsiyyət vəsiqəsinin nömrəsi {victim.idcard}, {victim.address}, tel. {victim.phone}) məhkəmədə dedi: “Mən qapağı açmaq istəyəndə {acc.given} beli sapından tutub çevirdi, ikinci zərbə başımın üstündən keçdi. Ondan sonra {vwife.given:gen} səsini eşitmişəm. {kin} burada yüz ildir əkib-becərir, su üstündə heç vaxt qan düşməyib”. Kadastr nömrəsi {field} olan torpaq onun adınadır. O, müalicəyə {cost} xərclədiyini (aptek qəbzi {receipt}), mənəvi ziyanı {moral} qiymətləndirdiyini bildirdi, ödənişi {victim.account} hesabına istədi; {days} gün işləyə bilməyib (vərəqə {sick}).',
    'Təqsirləndirilən şəxs {acc.sg} beli vurduğunu danmadı, amma bunu özünü qoruyarkən etdiyini göstərdi: zərərçəkmişin qardaşı {vbrother.full} da qaranlıqda idi, onun əlində nə olduğunu görməyib. Su onun {withson} birgə əkdiyi yerə jurnala görə saat birdən sonra çatmalı idi, mirab isə “hələ gözlə” deyib. [Peşmandır.|Baş verənə görə üzr istəyir.] Müalicə üçün {paid} qabaqcadan {vwife.init:dat} verib.',
    'Şahidlər {sheets}.\n{wardenfold}: növbə düzgün verilmişdi, kimin suyu kəsdiyini gözüm görməyib; qapağı yıxan {wasacc} desəm, günaha bataram.\n{tractor.full}: faranı yandıranda beli havada gördüm, sonra yerə düşən {victim.surname} oldu.\n{soninit}: həmin gecə {attractor} həyətində mühərrik təmir edirdik, atam tək getmişdi.\n{widowabbr}, arxın kənarındakı evdən: “Ay {vbrother.given}, qayıt!” – bunu qışqıran qadın idi, demək, o da orada imiş.\nHəkim-cərrah {surgeonspaced}: yaralı özünü “bel dəyib” deyə təqdim etdi, spirtli içki qoxusu yox idi.\nAğsaqqal {elderbehind} tərəfləri barışdırmağa çalışıb, alınmayıb.',
    'Hadisə yerinə baxış protokolunu ({scene}) sahə müvəkkili, polis kapitanı {officer.full} tərtib edib. Məhkəmə-tibb eksperti {doctor.full:gen} {opinion} nömrəli rəyində {wound} sağlamlığın uzun müddətli pozulması kimi az ağır zərər sayılıb; komissiyanın {second} nömrəli təkrar rəyi bunu təsdiqləyib.',
  ],
  reasoning: [
    '{code} suvarma növbəsini pozana qarşı zor işlətməyə deyil, mübahisəni su istifadəçiləri birliyinə verməyə imkan verir. Silahsız, arxası dönük adama ikinci dəfə bel qaldırmaq zəruri müdafiə deyildir.',
    '{vbrother.init:gen} orada olması ehtimalı hücum sübut etmir: {tractor.given} yalnız iki nəfər görüb, {widow.surname} isə öz evindən qaranlığı seçə bilməzdi. {acc.init:gen} zərbəni bilərəkdən endirdiyi {surgeon.init:gen} və ekspertin dedikləri ilə sabitdir.',
    'Məhkəmə {plenum} uyğun olaraq {acc.surname:gen} yaşını, ilk dəfə cinayət törətməsini, xərcin bir hissəsini ödəməsini yüngülləşdirən hal sayır. Mülki iddiadan {victimhalf} tərəfindən qəbul edilmiş {paid} çıxılmalıdır.',
  ],
  guided:
    'Cinayət Məcəlləsinin 36, 58, 59, 70, 127.1-ci, Cinayət-Prosessual Məcəllənin 180, 346, 349, 351-ci maddələri ilə',
  operative: {
    convicted: [
      '{acc.full} Cinayət Məcəlləsinin 127.1-ci maddəsi ilə təqsirli bilinsin, {term} il müddətinə [azadlıqdan məhrum edilsin və cəza şərti hesab edilsin|azadlığın məhdudlaşdırılması cəzasına məhkum edilsin].',
      '{acc.caps:abl} {victim.full:gen} xeyrinə {cost} maddi və {moral} məbləğinin yarısı həcmində mənəvi ziyan alınsın. Maddi sübut olan bel məhv edilsin.',
    ],
  },
  traps: ['timeline', 'relatives', 'village'],
};

export const TENTH_CRIMINAL: readonly Family[] = [DIPLOMA, SLUICE];
