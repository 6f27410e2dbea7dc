import type { Family, Make } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { romanDay } from './named-forms.ts';
import { lettered, signed } from './signed-forms.ts';
import { shortAddress, written } from './written-forms.ts';

/** A man who is twice in the registers, both wives, and those who signed at the second wedding. */
function twiceWed(make: Make) {
  const person = castOf(make);
  const h = person('h', { role: 'cavabdeh', sex: 'm', minAge: 41, maxAge: 56 });
  return {
    h,
    w: person('w', {
      ...{ role: 'iddiaçı' as const, sex: 'f' as const, surname: h.name.surname },
      ...{ minAge: 39, maxAge: 52 },
    }),
    bride: person('bride', { role: 'cavabdeh', sex: 'f', minAge: 27, maxAge: 38 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: h.name.surname, father: h.name.given },
      ...{ minAge: 19, maxAge: 22 },
    }),
    groomsman: person('groomsman', { role: 'şahid', sex: 'm', minAge: 35 }),
    bridesmaid: person('bridesmaid', { sex: 'f', maxAge: 36 }),
    cousin: person('cousin', { sex: 'f', minAge: 40 }),
    uncle: person('uncle', { sex: 'm', surname: h.name.surname, minAge: 60 }),
    lodging: person('lodging', { sex: 'm', minAge: 50 }),
    registrar: person('registrar', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function registerPapers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const n = (count: number) => digitsOf(make, count);
  return {
    cert1: of.document('cert1', `${n(2)}-${n(6)}`, `${n(3)}-${n(6)}`, `GE ${n(7)}`),
    record1: of.document('record1', `${n(2)}/${n(3)}`, `00${n(3)}`, `${n(11)}`),
    cert2: of.document('cert2', `NK-2 ${n(6)}`, `AZ N ${n(7)}`, `NG ${n(6)}`),
    record2: of.document('record2', `2-${n(3)}`, `${n(2)}${n(2)}/N`, `${n(3)}-s`),
    parted: of.document('parted', `NP ${n(6)}`, `P-${n(7)}`, `${n(4)}/${n(3)}`),
    form: of.document('form', `ə/${n(4)}`, `3-${n(3)}`, `VV-${n(6)}`),
    reply1: of.document('reply1', `1/${n(2)}-${n(4)}-VV`, `${n(5)}/12`, `AQ-${n(4)}`),
    reply2: of.document('reply2', `01/${n(6)}`, `N${n(2)}-${n(5)}`, `${n(4)}_${n(2)}`),
    border: of.document('border', `XM/${n(5)}`, `${n(2)}s-${n(4)}`, `${n(7)}`),
    translation: of.document('translation', `T-${n(4)}`, `${n(2)}/t-${n(3)}`, `5-${n(5)}`),
    foreignid: of.document('foreignid', `${n(11)}`, `${n(2)}AB${n(5)}`, `${n(3)} ${n(4)} ${n(4)}`),
    warrant: of.document('warrant', `V/${n(5)}`, `${n(3)}-${n(3)}`, `${n(7)}`),
    abroad: of.phone(
      'abroad',
      `+995 5${n(2)} ${n(2)} ${n(2)} ${n(2)}`,
      `00995-5${n(2)}-${n(6)}`,
      `(+995) 5${n(2)}${n(6)}`,
    ),
    login: of.network(
      'login',
      `${dice.pick(['gelin', 'yeni_heyat', 'xosbext'])}.${n(4)}`,
      `insta.example/${dice.pick(['nisan', 'toyum'])}_${n(3)}`,
    ),
    rented: shortAddress(
      make,
      'rented',
      'Səttar Bəhlulzadə küç.',
      'C.Naxçıvanski küç.',
      'Dan Ulduzu küç.',
    ),
    village: of.place(
      'village',
      'Kosalı kəndində',
      'Qızılkilsə kəndində',
      'Muğanlı kəndinin Dərə məhəlləsində',
      'Sadaxlı kəndində',
    ),
    depot: of.workplace(
      'depot',
      '“Üç bacı” çay evində idarəçi',
      '“Meyvəli” topdansatış bazasında malqəbuledən',
      '“Körpü” avtovağzalında dispetçer',
      '“Çarx” təkər təmiri sexində usta köməkçisi',
    ),
  };
}

/** A first wife asks that her husband's second marriage be held void. */
const TWICE_WED: Family = {
  key: 'eleventh-twice-wed',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Nikahın etibarsız hesab edilməsi',
  outcomes: { granted: 4, dismissed: 2 },
  cast: {
    office: { as: 'body', name: 'Rayon Qeydiyyat Şöbəsi', role: 'maraqlı şəxs' },
  },
  facts: (make) => {
    const people = twiceWed(make);
    const { h, w, bride } = people;
    const first = lifeDay(make, 'first', 20, 23);
    const again = lifeDay(make, 'again', 2, 3);
    return {
      ...people,
      ...registerPapers(make),
      ...{ firstday: first.day, firstyear: first.year },
      ...{ againday: again.day, againyear: again.year },
      hlast: signed(make, h, 'last'),
      wcut: signed(make, w, 'cut'),
      bridebehind: written(make, bride, 'behind'),
      tobride: lettered(make, bride, 'dat'),
      ofh: lettered(make, h, 'gen'),
      mancut: signed(make, people.groomsman, 'cut'),
      maidstub: signed(make, people.bridesmaid, 'stub'),
      unclechild: signed(make, people.uncle, 'child'),
      withson: nameWith(make, people.son, 'given', 'with'),
      atuncle: nameWith(make, people.uncle, 'given', 'gil-dat'),
      spouses: nameWith(make, h, 'surname', 'plural'),
      bar: stays(make, 'Ailə Məcəlləsinin 12-ci maddəsi'),
      treaty: stays(make, '1993-cü il 22 yanvar tarixli Minsk Konvensiyasına'),
      learnt: make.day(190, 230),
      filed: make.day(110, 140),
      left: make.day(1500, 2100),
      town: make.dice.pick(['Marneuli', 'Rustavi', 'Bolnisi', 'Tbilisi']),
    };
  },
  present:
    'iddiaçı {w.full:gen}, vəkili {adv.full:gen} ({warrant} nömrəli order), cavabdehlər {h.full:gen} və {bride.full:gen}, {office:gen} baş məsləhətçisi {registrar.full:gen} iştirakı ilə,',
  subject:
    'iddiaçı {w.full:gen} {h.full:dat} və {bride.full:dat} qarşı nikahın etibarsız hesab edilməsi və nikah haqqında akt qeydinin ləğvi barədə iddiası üzrə işə',
  story: [
    'Qeydiyyat kitablarında {ofh} adı iki dəfə çəkilir:\n– {firstyear} {firstday}, Gürcüstan, {town} şəhəri, akt qeydi {record1}, şəhadətnamə {cert1}, arvad {w.full};\n– {againyear} {againday}, {place}, akt qeydi {record2}, şəhadətnamə {cert2}, arvad {bride.full}.\nİkinci qeydi aparan şöbəyə verilmiş ərizədə ({form} nömrəli) kişi “əvvəllər nikahda olmamışam” xanasını işarələyib.',
    'İddiaçı {w.sg} ({w.birthdot} təvəllüdlü, Gürcüstan pasportu {foreignid}, hazırda {w.address} ünvanında qalır, telefonları {w.phone} və {abroad}) {filed:loc} məhkəməyə müraciət edib. Ərizəsinə görə, o, {village} ərinin valideynlərinin evində yaşayıb, bir oğul böyüdüb; {h.given} {left:loc} “iş dalınca” Azərbaycana gəlib, hər ay pul göndərib, bayramlarda qayıdıb. {learnt:loc} bibisi qızı {cousin.full} ona {login} istifadəçi adlı səhifədə ərini bəy paltarında göstərən şəkil göndərib. O gün {withson} birlikdə sərhədi keçib gəlib.',
    'Birinci cavabdeh {hlast} (FİN {h.fin}; {depot} işləyir; qaldığı yer {rented}, ev sahibi {lodging.full}) faktı danmayıb: “Oğul böyüdü, aramız soyudu. Kənddə {unclechild} dedi ki, biz ayrılmışıq, kağızı da özü çıxartdı”. Boşanma kağızı kimi {parted} nömrəli blankı təqdim edib.',
    'İkinci cavabdeh {bride.gs} ({bride.birth:loc} doğulub, FİN {bride.fin}, vəsiqə {bride.idcard}, əlaqə {bride.email}) bildirib ki, aldadılıb, evli olduğunu bilsəydi getməzdi. Nikahın etibarsız sayılmasına razıdır, ancaq “vicdanlı arvad” kimi soyad və birgə alınmış əmlak barədə hüququ saxlanılsın. [Elçiliyə|Nişana] {atuncle} özü gedib, orada hamı susub.',
    'Toy günü imza atanlar. {mancut} – oğlanı iki aydır tanıyırdı, şöbədə “şahid çatmır” dedilər, qol çəkdi. {maidstub} iclasa gəlməyib, telefonla deyib ki, {bride.given} rəfiqəsidir, bəydən heç nə soruşmayıb. Ev sahibi {lodging.surname} yazıb: otağı bir nəfərə vermişdi, sonra {spouses} iki nəfər oldular, ayın haqqını qadın verirdi.',
    'Sorğuların cavabı. Ədliyyə Nazirliyinin {reply1} nömrəli məktubu: {parted} nömrəli blank ölkə üzrə heç bir şöbəyə verilməyib. Gürcüstan Ədliyyə Nazirliyinin Dövlət Xidmətlərinin İnkişafı Agentliyindən {reply2} nömrəli arayış (notarius {notary.full} tərcüməni {translation} nömrəsi ilə təsdiqləyib): [birinci nikah qüvvədədir, pozulması barədə qeyd yoxdur|birinci nikahın vəziyyəti barədə arayış əlavə olunur]. Dövlət Sərhəd Xidmətinin {border} nömrəli çıxarışı kişinin son illərdə sərhədi iyirmi altı dəfə keçdiyini göstərir.',
  ],
  reasoning: [
    '{bar} nikahda olan şəxslə nikah bağlanmasına yol vermir, 25-ci maddə isə belə nikahın nəticəsini göstərir. {treaty} əsasən xaricdə düzgün bağlanmış nikah burada da tanınır.',
    {
      p: 'Pozulma haqqında sənədin saxta olduğu nazirliyin məktubu ilə aydındır; {uncle.init:gen} onu haradan gətirdiyi bu işin predmeti deyil. İkinci nikah bağlanan gün {h.init} hələ {wcut} ilə nikahda olmuşdur.',
      only: ['granted'],
    },
    {
      p: '{bridebehind} barəsində: {groomsman.surname} da, {lodging.init} da kişinin özünü subay təqdim etdiyini deyirlər. Buna görə {tobride} qarşı etibarsızlığın mənfi nəticələri tətbiq edilmir, o, 28-ci maddədəki hüquqlarını saxlayır.',
      only: ['granted'],
    },
    {
      p: 'İş üzrə əlavə alınmış sənəddən görünür ki, {town} şəhər məhkəməsi birinci nikahı ikincidən bir il əvvəl pozub, qətnaməni isə {w.init:gen} bacısına, {cousin.sg} yanında, imza ilə veriblər. Deməli, ikinci nikahın bağlandığı gün maneə olmayıb.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 12, 25, 26, 27 və 28-ci, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələri ilə məhkəmə',
  operative: {
    granted: [
      '{h.full} ilə {bride.full} arasında bağlanmış nikah bağlandığı gündən etibarsız hesab edilsin, {record2} nömrəli akt qeydi ləğv olunsun.',
      '{bride.caps:gen} vicdanlı tərəf kimi hüquqları saxlanılsın. Qətnamənin surəti {office:dat} göndərilsin.',
    ],
    dismissed: ['{w.caps:gen} {h.full:dat} və {bride.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
  traps: ['two-registers', 'foreign-papers', 'hyphened-case'],
};

/** An old woman, her grown children, and those who look after her in their stead. */
function oldMother(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 78, maxAge: 90 });
  const { surname, given: father } = dead.name;
  const elder = person('elder', {
    ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname, father },
    ...{ minAge: 50, maxAge: 57 },
  });
  return {
    ...{ dead, elder },
    m: person('m', { role: 'iddiaçı', sex: 'f', surname, minAge: 77, maxAge: 86 }),
    younger: person('younger', {
      ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname, father },
      ...{ minAge: 40, maxAge: 46 },
    }),
    daughter: person('daughter', {
      ...{ role: 'cavabdeh' as const, sex: 'f' as const, father },
      ...{ minAge: 44, maxAge: 50 },
    }),
    inlaw: person('inlaw', { sex: 'f', surname, minAge: 38 }),
    grandson: person('grandson', { sex: 'm', surname, father: elder.name.given, maxAge: 27 }),
    nurse: person('nurse', { sex: 'f', minAge: 35 }),
    next: person('next', { role: 'şahid', sex: 'f', minAge: 55 }),
    chemist: person('chemist', { sex: 'm', minAge: 27 }),
    boss: person('boss', { sex: 'm', minAge: 40 }),
    doctor: person('doctor', { sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function carePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    pension: of.document('pension', `ƏP ${n(6)}`, `${n(7)}`, `${n(2)}-${n(5)}`),
    social: of.document('social', `${n(4)} ${n(3)} ${n(3)} ${n(3)}`, `${n(13)}`),
    group: of.document('group', `TS-${n(6)}`, `ƏLQ ${n(5)}/${n(2)}`, `${n(4)}-tsek`),
    chart: of.document('chart', `${n(5)}/st`, `X${n(6)}`, `${n(3)}-${n(4)}`),
    birth1: of.document('birth1', `IV-БН № ${n(6)}`, `II-ЖУ ${n(6)}`),
    birth2: of.document('birth2', `V-БН № ${n(6)}`, `III-ЖУ ${n(6)}`),
    birth3: of.document('birth3', `VI-БН № ${n(6)}`, `III-АЖ ${n(6)}`),
    wage1: of.document('wage1', `${n(3)}/ə`, `M-${n(4)}`, `${n(2)}-${n(3)}`),
    wage2: of.document('wage2', `${n(10)}-2`, `VB${n(6)}`, `${n(4)}/${n(2)}`),
    survey: of.document('survey', `SX-${n(3)}`, `${n(2)}/m-${n(3)}`, `${n(4)}-b`),
    care: of.contract('care', `B/${n(3)}`, `${n(2)}-qul`, `XM ${n(4)}`),
    mortgage: of.contract('mortgage', `İP-${n(5)}`, `${n(3)}-${n(6)}/İ`, `MKR ${n(7)}`),
    iban: make.mark(ibanOf(make.dice), 'account', 'direct', 'm'),
    taxi: of.plate('taxi', `99 TX ${n(3)}`, `10-PR-${n(3)}`, `90AH${n(3)}`),
    cell: of.phone(
      'cell',
      `(055)${n(3)} ${n(2)}${n(2)}`,
      `51/${n(3)}-${n(2)}-${n(2)}`,
      `77${n(7)}`,
    ),
    ill: of.sensitive(
      'ill',
      'Parkinson xəstəliyinin üçüncü mərhələsi',
      'bud sümüyü boynunun köhnə sınığı',
      'hər iki gözün qlaukoması',
      'beyin insultundan sonrakı sağtərəfli iflic',
    ),
    degree: of.sensitive('degree', 'birinci dərəcə əlillik', 'II qrup əlilliyi', '81 faiz əlillik'),
    ward: of.workplace(
      'ward',
      '2 saylı Klinik Xəstəxananın nevrologiya şöbəsində',
      'Mərkəzi Rayon Xəstəxanasının terapiya palatasında',
      '“Hilal” özəl klinikasının cərrahiyyə bölməsində',
    ),
    job1: of.workplace(
      'job1',
      '“Bol Taxıl” anbarında briqadir',
      '23 saylı Yol İstismar Müəssisəsində qreyder sürən',
      'Arıxlı kənd tam orta məktəbində əmək təlimi müəllimi',
    ),
    job2: of.workplace(
      'job2',
      '“Xəzər Pəncərə” sexində ölçü ustası',
      'Qış Parkında elektrik',
      'Metropolitenin “Ulduz” deposunda çilingər',
    ),
    hamlet: of.place('hamlet', 'Xırmandalı kəndində', 'Göyəm obasında', 'Orta Ləki kəndində'),
  };
}

/** What she needs in a month. */
function needs(make: Make) {
  return make.dice
    .shuffle([
      'dərman',
      'bez və gigiyena ləvazimatı',
      'qulluqçu',
      'qida',
      'yanacaq (qış ayları)',
      'həkim',
    ])
    .slice(0, 4)
    .map((what) => ({ what, cost: make.money(35, 320, 5) }));
}

const OLD_MOTHER: Family = {
  key: 'eleventh-old-mother',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Valideynin saxlanması üçün övladlardan aliment',
  outcomes: { granted: 2, 'partly-granted': 4 },
  cast: {},
  facts: (make) => {
    const people = oldMother(make);
    const { m, elder, younger, daughter, dead } = people;
    const death = lifeDay(make, 'dead', 4, 9);
    const list = needs(make);
    return {
      ...people,
      ...carePapers(make),
      needs: list,
      total: { t: 'money' as const, qepik: list.reduce((sum, row) => sum + row.cost.qepik, 0) },
      ...{ deathday: death.day, deathyear: death.year },
      mborn: romanDay(make, 'm', m.birthDate),
      elderlast: signed(make, elder, 'last'),
      youngercut: signed(make, younger, 'cut'),
      deadchild: signed(make, dead, 'child'),
      ofdaughter: lettered(make, daughter, 'gen'),
      toelder: lettered(make, elder, 'dat'),
      nextstub: signed(make, people.next, 'stub'),
      nurseabbr: written(make, people.nurse, 'abbreviated'),
      aty: nameWith(make, younger, 'given', 'gil-loc'),
      iseld: nameWith(make, elder, 'surname', 'copula'),
      duty: stays(make, 'Ailə Məcəlləsinin 82-ci maddəsi'),
      extra: stays(make, 'həmin Məcəllənin 83-cü maddəsinə'),
      fell: make.day(380, 460),
      visited: make.day(40, 70),
      wage: make.money(420, 900, 5),
      wageb: make.money(900, 1900, 5),
      pensionsum: make.money(320, 410, 1),
      instalment: make.money(280, 460, 5),
      share1: make.money(70, 110, 5),
      share2: make.money(60, 95, 5),
      share3: make.money(30, 50, 5),
    };
  },
  present:
    'iddiaçı {m.full:gen} vəkili {adv.full:gen}, cavabdehlər {elder.full:gen}, {younger.full:gen} və {daughter.full:gen} iştirakı ilə, iddiaçının özü gəlmədən',
  subject:
    '{m.full:gen} övladları {elder.full:dat}, {younger.full:dat} və {daughter.full:dat} qarşı saxlanma üçün vəsaitin tutulması tələbi üzrə mülki işə',
  story: [
    'Kimdir iddiaçı. {m.full}, {mborn} təvəllüdlü, FİN {m.fin}, {deadchild} ilə əlli ilə yaxın bir yastığa baş qoyub; {dead.init} {deathyear} {deathday} dünyasını dəyişib. {hamlet} tək yaşayır. Onun yeganə gəliri {pensionsum} pensiyadır (vəsiqə {pension}, sosial sığorta nömrəsi {social}).',
    'Nə üçün məhkəməyə gəlib. {fell:loc} {ward} iki həftə yatıb (xəstəlik tarixçəsi {chart}), diaqnoz: {ill}. Ekspert komissiyası {group} nömrəli aktla ona {degree} müəyyən edib. O vaxtdan yanında növbə ilə qalan olmayıb, {care} nömrəli müqavilə ilə qonşu kənddən {nurse.full} tutulub. Ayda lazım olan pulu vəkil belə sadalayır:',
    { p: '• {what} – {cost}', each: 'needs' },
    'Yekun {total}. Ödənişin {iban} hesabına köçürülməsi xahiş edilir.',
    'BÖYÜK OĞUL. {elderlast} (doğum şəhadətnaməsi {birth1}, FİN {elder.fin}, {elder.address}) {job1} işləyir, arayışı {wage1}, aylığı {wage}. “Odunu da, unu da mən aparıram. Oğlum {grandson.given} hər şənbə nənəsini yuyundurur. Pulum yoxdur, əlim var” deyib. Tələbi natura şəklində icra etmək istəyir.',
    'KİÇİK OĞUL. {younger.full} (doğum şəhadətnaməsi {birth2}, FİN {younger.fin}, mobil {younger.phone}) {job2} çalışır; işəgötürən {boss.full:gen} imzaladığı {wage2} nömrəli arayışda orta aylıq {wageb} göstərilib. Deyir ki, {mortgage} nömrəli ipoteka üzrə ayda {instalment} ödəyir. Anası bir qış {aty} qalıb, həyat yoldaşı {inlaw.full} ilə yola getmədiyi üçün özü çıxıb.',
    'QIZ. {daughter.full} (doğum şəhadətnaməsi {birth3}, {daughter.idcard}, əlaqə {cell}) işləmir, ərinin {taxi} nişanlı taksisindən gələn pulla dolanırlar. Anasının adını çəkəndə ağlayıb: “Mən qapısını hər gün açıram, qardaşlarım bayramda”.',
    'Kənardan baxanlar. Qonşu {next.full} (məhkəmədə dindirilib): gecə çıraq yanmasa, {m.given} xalanı yoxlayıram, çağıranda gələn {iseld}. Qulluqçu {nurseabbr}: üç aydır haqqını qız verir, {younger.given} bir dəfə iyirmi manat atıb gedib. Əczaçı {chemist.full:gen} dəftərində nisyə iki yüz manatdan artıqdır. Sosial xidmət idarəsi evə {visited:loc} baxıb, {survey} nömrəli aktda “sobası tüstüləyir, döşəyi yaşdır” sözləri var. Müalicə həkimi {doctor.full} qulluğun ömürlük lazım olduğunu yazıb.',
  ],
  reasoning: [
    '{duty} yetkinlik yaşına çatmış əmək qabiliyyətli övladları köməyə ehtiyacı olan valideyni saxlamağa borclu edir. Ağır xəstəlik zamanı qulluq xərclərində iştirak {extra} görə ayrıca müəyyən edilə bilər.',
    'Ehtiyac pensiya ilə xərcin fərqindən görünür. Xidməti öz əli ilə göstərmək təqdirəlayiqdir, lakin {elder.init:gen} odunu qulluqçunun haqqını əvəz etmir; {nextstub} onun zəhmətini, {nurse.surname} isə pulun çatmadığını eyni dərəcədə aydın danışıb.',
    {
      p: '{youngercut} üzrə ipoteka könüllü götürülmüş borcdur, ananın çörəyindən qabaq gələ bilməz. {inlaw.given} ilə münasibət də öhdəliyi aradan qaldırmır. Tələb tam əsaslıdır.',
      only: ['granted'],
    },
    {
      p: 'Payları bərabər bölmək düzgün olmazdı: {ofdaughter} müstəqil gəliri yoxdur, {boss.init:gen} təsdiqlədiyi gəlir isə ən yüksəkdir. {toelder} düşən pay onun natura ilə etdikləri nəzərə alınmaqla azaldılmalıdır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 82, 83, 101-ci, Mülki Prosessual Məcəllənin 217, 219, 220-ci maddələrinə əsaslanaraq məhkəmə',
  operative: {
    granted: [
      '{elder.full:abl}, {younger.full:abl} və {daughter.full:abl} {m.full:gen} saxlanması üçün hər ay bərabər paylarla {total} tutulsun.',
    ],
    'partly-granted': [
      'Hər ay ömürlük olaraq {m.caps:gen} xeyrinə {younger.full:abl} {share1}, {elder.full:abl} {share2}, {daughter.full:abl} {share3} tutulsun.',
      'Qalan hissədə tələb rədd edilsin; qulluq xərci artarsa, {m.init} yenidən müraciət edə bilər.',
    ],
  },
  note: 'civil',
  traps: ['relatives', 'old-certificates', 'list'],
};

export const ELEVENTH_FAMILY_LAW: readonly Family[] = [TWICE_WED, OLD_MOTHER];
