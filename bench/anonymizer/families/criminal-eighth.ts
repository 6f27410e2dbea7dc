import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

function villagers(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...({ role: 'təqsirləndirilən şəxs', sex: 'm', house: true } as const),
    ...{ minAge: 21, maxAge: 55 },
  });
  return {
    d,
    v: person('v', { role: 'zərərçəkmiş', sex: 'm', house: true, minAge: 24, maxAge: 62 }),
    brother: person('brother', { sex: 'm', surname: d.name.surname, father: d.father }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 22, maxAge: 50 }),
    w1: person('w1', { sex: 'm' }),
    w2: person('w2', { sex: 'f' }),
    w3: person('w3', { sex: 'm', minAge: 50 }),
    doctor: person('doctor', { sex: 'm', minAge: 32 }),
    expert: person('expert', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
    prosec: person('prosec', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
  };
}

/** Neighbours quarrel about irrigation water, one is hit with a spade. */
const WATER_QUARREL: Family = {
  key: 'eighth-water-quarrel',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category:
    'Cinayət işləri - Sağlamlıq əleyhinə olan cinayətlər - Qəsdən sağlamlığa az ağır zərər vurma',
  outcomes: { convicted: 6, acquitted: 1 },
  cast: {},
  facts: (make) => {
    const people = villagers(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      w1behind: written(make, people.w1, 'behind'),
      dgil: nameWith(make, people.d, 'surname', 'gil-gen'),
      village: of.place(
        'place1',
        'Qazıqumlaq kəndində',
        'Yuxarı Çardaxlı kəndində',
        'Kürkəndi kəndində',
        'Ərəbxana qəsəbəsində',
        'Şıxlı kəndində',
      ),
      canal: of.place(
        'place1b',
        '“Baş Mil” kanalının 3-cü qolunun yanında',
        '“Kəhriz arxı” deyilən yerdə',
        '12 nömrəli subartezian quyusunun başında',
      ),
      injury: of.sensitive(
        'health1',
        'sol mil sümüyünün qapalı sınığı',
        'burun sümüklərinin yerdəyişməli sınığı',
        'iki qabırğanın sınığı',
        'baş beyin silkələnməsi',
      ),
      history: of.document(
        'history1',
        `${dice.int(400, 9800)}`,
        `${dice.int(100, 999)}/${dice.int(19, 25)}`,
      ),
      hospital: of.workplace(
        'work3',
        'rayon mərkəzi xəstəxanasının travmatoloqu',
        'təcili tibbi yardım stansiyasının növbətçi həkimi',
        'birləşmiş şəhər xəstəxanasının cərrahı',
      ),
      djob: of.workplace(
        'work1',
        'suvarma sistemləri idarəsində su paylayıcı',
        'kənd orta məktəbində sobaçı',
        '“Yaşıl Çöl” fermasında traktorçu',
      ),
      military: of.document('military1', `HZ № ${digitsOf(make, 7)}`, `AB № ${digitsOf(make, 6)}`),
      spade: dice.pick(['bellə', 'yaba ilə', 'ağac parçası ilə', 'lapatka ilə']),
      hour: dice.int(10, 20),
      on: make.day(160, 300),
      expertday: make.day(110, 150),
      worth: make.money(600, 3500, 50),
      term: dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '2 (iki) il']),
      children: dice.pick(['iki', 'üç', 'dörd']),
      decision: stays(make, 'Azərbaycan Respublikası Konstitusiyasının 66-cı maddəsinin'),
    };
  },
  present:
    'dövlət ittihamçısı {prosecution} prokurorluğunun böyük köməkçisi {prosec.full:gen}, zərərçəkmiş {v.full:gen}, təqsirləndirilən şəxs {d.full:gen}, müdafiəçi vəkil {adv.full:gen} iştirakı ilə',
  subject:
    '{d.birth:loc} {homeplace:loc} anadan olmuş, Azərbaycan Respublikasının vətəndaşı, orta təhsilli, ailəli, himayəsində {children} azyaşlı uşağı olan, [{djob} işləyən|işsiz], hərbi mükəlləfiyyətli ({military}), əvvəllər məhkum olunmamış, {d.address} ünvanında yaşayan {d.full:gen} Cinayət Məcəlləsinin 127.1-ci maddəsi ilə ittiham edilməsinə dair cinayət işinə',
  story: [
    'Məhkəmə baxışında aparılmış məhkəmə istintaqı nəticəsində müəyyən edildi ki, təqsirləndirilən şəxs {d.full} {on} tarixdə saat {hour} radələrində {village}, {canal} həmkəndlisi {v.full} ilə əkin sahəsinə suyun növbədənkənar buraxılması üstündə mübahisə etmiş, mübahisə zamanı yaranmış şəxsi münasibətlər zəminində əlində olan {spade} {v.surname:gen} [qoluna və başına|bədəninin müxtəlif nahiyələrinə] zərbə endirərək onun sağlamlığına uzun müddət pozulması ilə müşayiət olunan az ağır zərər vurmuşdur: {injury}.',
    'Təqsirləndirilən şəxs {d.full} məhkəmədə sərbəst ifadə verərək [təqsirini qismən etiraf etdi|təqsirini etiraf etdi] və göstərdi ki, hadisə günü suvarma növbəsi onun idi. Arxa çatanda gördü ki, {v.given} suyu öz sahəsinə burub. Söz-söhbət düşdü, {v.given} onun yaxasından yapışdı, o da özünü itirib əlindəki alətlə bir dəfə vurdu. Sonra qardaşı {brother.full} ilə onu maşına qoyub xəstəxanaya çatdırdı, xərcinin bir hissəsini – {worth} ödədi. Arvadı {wife.gp} həmin axşam ağsaqqal göndərib üzr istəyib.',
    'Zərərçəkmiş {v.full} ({v.birthdot} təvəllüdlü, {v.address} ünvanında yaşayan) ifadə verdi ki, növbə siyahısına əsasən saat 8-dən 14-dək su ona düşürdü. {d.given} gəlib söyüş söydü, mübahisə uzanmasın deyə üzünü çevirib getmək istəyəndə arxadan zərbə aldı, yıxıldı. Yerdə olarkən {brother.given:gen} də onu təpiklədiyini [xatırlayır|deyə bilməz]. Üç həftə xəstəxanada yatıb, sahədəki pomidorları məhv olub, {d.surname:abl} şikayətçidir.',
    'Şahid {w1.full} məhkəmədə ifadəsində bildirdi ki, su növbəsini bölüşdürən odur, siyahını {v.phone} nömrəsindən istifadə edən {v.init:dat} və o biri növbəçilərə “WhatsApp” vasitəsilə göndərmişdi. Hadisəni uzaqdan görüb, çatana qədər {v.sg} artıq yerdə idi. [{w1behind} onu da bildirdi ki, tərəflərin heç biri ilə qohum deyil.|] Şahid {w2.full} göstərdi ki, pəncərədən səs eşidib həyətə çıxdı, {dgil} gəlinlərinin qışqırdığını eşitdi, zərbəni özü görməyib.',
    'İbtidai istintaqda dindirilmiş, məhkəməyə gəlməyən şahid {w3.full:gen} protokolu elan edildi; ifadəyə görə, {d.gs} ilə {v.gs} arasında əvvəllər də çəpər üstündə dava olmuş, ağsaqqallar onları barışdırmışdır.',
    'Məhkəmədə dindirilən {hospital} {doctor.full} dedi ki, xəstəni {history} nömrəli xəstəlik tarixçəsi ilə qəbul edib, {v.surname} özü yıxıldığını deyirdi, polisi isə xəstəxana çağırıb.',
    'Məhkəmə-tibb eksperti {expert.full} {expertday} tarixli rəyində {v.init:dat} yetirilmiş xəsarətin küt alətlə vurulduğunu, az ağır dərəcəli olduğunu göstərmişdir. [Hadisə yerinə baxış protokolunu sahə müvəkkili {officer.full} tərtib etmişdir.|]',
  ],
  reasoning: [
    'Məhkəmə iş üzrə toplanmış sübutları qiymətləndirərək aşağıdakıları nəzərə alır.',
    {
      p: 'Təqsirləndirilən şəxsin təqsiri özünün etirafı, zərərçəkmiş {v.init:gen}, şahidlər {w1.init:gen} və {w2.init:gen} ifadələri, ekspert rəyi ilə tam sübut olunmuşdur və onun əməli Cinayət Məcəlləsinin 127.1-ci maddəsi ilə düzgün tövsif edilmişdir.',
      only: ['convicted'],
    },
    {
      p: '{d.init:gen} bilavasitə hadisədən sonra zərərçəkmişi xəstəxanaya çatdırması, ziyanı ödəməsi, himayəsində azyaşlı uşaqların olması Məcəllənin 59-cu maddəsinə görə cəzanı yüngülləşdirən hallardır. {wife.init:gen} və qonşuların verdiyi xasiyyətnamə də müsbətdir.',
      only: ['convicted'],
    },
    {
      p: '{decision} tələblərinə görə yaxın qohuma qarşı ifadə verməyə heç kəs məcbur edilə bilməz, ona görə {brother.init:gen} ibtidai istintaqdakı ifadəsi sübut qismində qəbul edilmir. Xəsarətin kim tərəfindən vurulması isə sübuta yetirilməmişdir: {v.sg} arxadan zərbəni kimin vurduğunu görmədiyini məhkəmədə etiraf etmişdir.',
      only: ['acquitted'],
    },
  ],
  guided: 'Cinayət-Prosessual Məcəllənin 345, 349, 350-353-cü maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    convicted: [
      '{d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 127.1-ci maddəsi ilə təqsirli bilinsin və ona {term} azadlığın məhdudlaşdırılması cəzası təyin edilsin.',
      'Zərərçəkmiş {v.full:gen} mülki iddia vermək hüququ izah olunsun.',
      'Barəsində seçilmiş qətimkan tədbiri hökm qanuni qüvvəyə minənədək dəyişdirilmədən saxlanılsın, {d.surname} məhkəmə zalından azad buraxılsın.',
    ],
    acquitted: [
      '{d.caps} Azərbaycan Respublikası Cinayət Məcəlləsinin 127.1-ci maddəsi ilə ittiham üzrə təqsirsiz hesab edilsin və bəraət aldığı elan olunsun.',
    ],
  },
  note: 'verdict',
  traps: ['health', 'nickname'],
};

function cashiers(make: Make) {
  const person = castOf(make);
  return {
    d: person('d', { role: 'təqsirləndirilən şəxs', minAge: 23, maxAge: 44 }),
    v1: person('v1', { role: 'zərərçəkmiş', minAge: 28 }),
    v2: person('v2', { role: 'zərərçəkmiş', minAge: 28 }),
    v3: person('v3', { role: 'zərərçəkmiş', minAge: 28 }),
    friend: person('friend', { sex: 'm', minAge: 24 }),
    sister: person('sister', { sex: 'f', minAge: 22 }),
    landlord: person('landlord', { minAge: 40 }),
    adv: person('adv', { kind: 'keep' }),
    prosec: person('prosec', { kind: 'keep' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
  };
}

/** Money was taken for work places abroad that did not exist. */
const WORK_ABROAD: Family = {
  key: 'eighth-work-abroad',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Dələduzluq',
  outcomes: { convicted: 1 },
  cast: {},
  facts: (make) => {
    const people = cashiers(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      dabbreviated: written(make, people.d, 'abbreviated'),
      v3behind: written(make, people.v3, 'behind'),
      room: shortAddress(
        make,
        'd',
        'Həsən bəy Zərdabi prospekti',
        'Tbilisi prospekti',
        'Səməd Vurğun küçəsi',
      ),
      pass1: of.document('pass1', `C0${digitsOf(make, 7)}`, `P${digitsOf(make, 7)}`),
      pass2: of.document('pass2', `C0${digitsOf(make, 7)}`, `C${digitsOf(make, 8)}`),
      page: of.network(
        'page1',
        `instagram.com/is.avropa${dice.int(10, 99)}`,
        `@xaricde_is_${dice.int(10, 99)}`,
        `t.me/viza_evi${dice.int(10, 99)}`,
      ),
      imei: of.network('imei1', `35${digitsOf(make, 13)}`),
      sim: of.phone(
        'sim1',
        `055 ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
        `070-${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
      ),
      card: make.mark(
        `${dice.pick(['4169 73', '5522 09'])}** **** ${digitsOf(make, 4)}`,
        'card',
        'direct',
        'd',
      ),
      record: dice.pick([
        'Polşanın Lodz şəhərində',
        'Çexiyanın Brno şəhərində',
        'Litvanın Kaunas şəhərində',
      ]),
      spot: of.place(
        'place1',
        '“Gülsüm nənə” çayxanasında',
        '“Avrora” ticarət mərkəzinin qarşısında',
        'Qobustan qəsəbəsində',
      ),
      firm: of.workplace(
        'work1',
        'turizm agentliyində menecer',
        'reklam firmasında operator',
        'işəgötürmə agentliyində kuryer',
      ),
      v1work: of.workplace(
        'work2',
        'Xırdalan şəhərindəki tikiş sexində dərzi',
        '5 saylı avtobus parkında sürücü',
        'heyvandarlıq kompleksində sağıcı',
      ),
      rule: stays(make, 'Plenumun “Dələduzluq cinayətləri üzrə məhkəmə təcrübəsi haqqında” qərarı'),
      from: make.day(420, 520),
      until: make.day(330, 410),
      caught: make.day(150, 250),
      s1: make.money(1500, 4000, 50),
      s2: make.money(1200, 3500, 50),
      s3: make.money(900, 5000, 50),
      term: dice.pick(['2 (iki) il 6 (altı) ay', '3 (üç) il', '2 (iki) il']),
      hour: dice.int(9, 21),
    };
  },
  present:
    'dövlət ittihamçısı {prosec.full:gen}, zərərçəkmiş şəxslər {v1.full:gen}, {v2.full:gen}, {v3.full:gen}, təqsirləndirilən şəxs {d.full:gen}, onun müdafiəçisi vəkil {adv.full:gen} iştirakı ilə',
  subject:
    '{d.birthdot} tarixdə {homeplace:loc} anadan olmuş, ali təhsilli, əvvəllər {firm} işləmiş, subay, məhkumluğu olmayan, FİN kodu {d.fin}, {d.address} ünvanında qeydiyyatda olan {d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 178.2.2 və 178.2.4-cü maddələri ilə ittihamı üzrə cinayət işinə',
  story: [
    'İttiham aktına əsasən {d.full} ağır cinayət – təkrarən, xeyli miqdarda ziyan vurmaqla dələduzluq etməkdə ittiham olunur. Belə ki, o, {from:abl} {until:dat} qədər olan dövrdə [özünü xarici ölkədə iş düzəldən agentliyin nümayəndəsi kimi təqdim edərək|“{page}” səhifəsində xaricdə iş elanları yayaraq] şəxslərin etibarından sui-istifadə etmişdir:',
    '1) {v1.full:abl} (FİN {v1.fin}, {v1work}) – {record} anbarda işə düzəltmək adı ilə {s1};',
    '2) {v2.full:abl} (pasport {pass1}, telefon {v2.phone}) – viza rəsmiləşdirmək adı ilə {s2};',
    '3) {v3.full:abl} (pasport {pass2}, {v3.address} ünvanında yaşayır) – “müqavilə haqqı” adı ilə {s3} aldadaraq ələ keçirmişdir.',
    'Pullar [bir hissəsi nağd, bir hissəsi {card} nömrəli kart vasitəsilə alınmış|{d.account} nömrəli hesaba və {card} nömrəli karta köçürülmüş], sonra təqsirləndirilən şəxs {sim} nömrəli telefonunu söndürüb gizlənmişdir. Onun {room} ünvanında kirayələdiyi otaqda axtarış aparılmış, IMEI nömrəsi {imei} olan telefon götürülmüşdür.',
    'Təqsirləndirilən şəxs {d.sg} istintaqda susmaq hüququndan istifadə etsə də, məhkəmədə təqsirini [etiraf edərək|tam boynuna alaraq] bildirdi ki, vizaların hazırlanmasını tanışı {friend.full:dat} tapşırmışdı, pulun xeyli hissəsini o götürdü və Türkiyəyə getdi. Qalan pulu bacısı {sister.full:gen} toyuna xərcləyib. {v1.given}, {v2.given} və {v3.given} adlı şəxslərdən üzr istəyir, ziyanı ödəmək niyyətindədir.',
    'Zərərçəkmiş {v1.full} məhkəmədə ifadəsində göstərdi ki, elanı görüb yazıb, {d.given} özü ona zəng edib, saat {hour}-də {spot} görüşüblər. Pulu sayıb verəndə bacısı da yanında idi. Zərərçəkmiş {v2.sg} ifadə verdi ki, pulu dörd dəfəyə köçürüb, {d.surname} hər dəfə “bu həftə uçursan” deyirdi. {v3behind} də analoji ifadə verdi, əlavə etdi ki, {d.init:gen} tutulmasından sonra ona {d.phone} nömrəsindən {friend.given} adlı adam zəng vurub hədələyib.',
    'Şahid {landlord.full} ifadəsində göstərmişdir ki, otağı {dabbreviated} adlı şəxsə aylıq kirayəyə verib, evə gələn-gedən çox olurdu, onların arasında {v2.given} adlı birisinin olub-olmadığını xatırlamır.',
    '{caught} tarixli tutma protokolunu müstəntiq {investigator.full} tərtib etmişdir; bank çıxarışları, yazışmaların ekran görüntüləri və tanınma üçün təqdim etmə protokolları məhkəmədə elan olundu.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {d.init:gen} əməli təqsirləndirilən şəxsin etirafı, {v1.init:gen}, {v2.init:gen} və {v3.init:gen} bir-birini tamamlayan ifadələri, {landlord.init:gen} məlumatı və digər sübutlarla təsdiq olunur.',
    'Mülkiyyətdəki əmlakı aldatma yolu ilə ələ keçirmə Cinayət Məcəlləsinin 178-ci maddəsi üzrə dələduzluqdur; {rule} də bunu belə izah edir.',
    'Cəza təyin olunarkən ziyanın qismən ödənilməsi, təqsirləndirilən şəxsin gənc yaşı yüngülləşdirici hal kimi nəzərə alınır. {friend.full:gen} barəsində materiallar ayrıca icraata ayrılmışdır.',
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 181, 345-349, 351-353-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    convicted: [
      '{d.full} Cinayət Məcəlləsinin 178.2.2 və 178.2.4-cü maddələri ilə təqsirli bilinsin, ona {term} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
      'Mülki iddialar təmin edilsin: {d.full:abl} {v1.full:gen} xeyrinə {s1}, {v2.full:gen} xeyrinə {s2}, {v3.full:gen} xeyrinə {s3} tutulsun.',
      '{imei} nömrəli telefon dövlət nəfinə müsadirə edilsin, {v3.surname:dat} məxsus {pass2} nömrəli pasport ona qaytarılsın.',
    ],
  },
  note: 'verdict',
  traps: ['list-in-text', 'masked-card'],
};

/** Criminal cases for the test. */
export const EIGHTH_CRIMINAL: readonly Family[] = [WATER_QUARREL, WORK_ABROAD];
