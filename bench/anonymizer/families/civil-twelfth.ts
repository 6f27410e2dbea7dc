import type { Family, Make } from '#demo/family.ts';
import { daysBefore } from '#demo/words.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { named, romanDay } from './named-forms.ts';
import { bornAs, onPaper, spokenDay } from './paper-names.ts';
import { signed } from './signed-forms.ts';

/** A widow, the man who cut her husband's gravestone, and those who stood by when it was unveiled. */
function mourners(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 61, maxAge: 74 });
  const { surname } = dead.name;
  return {
    dead,
    p: person('p', { role: 'iddiaçı', sex: 'f', surname, minAge: 55, maxAge: 70 }),
    d: person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 62 }),
    son: person('son', { sex: 'm', surname, father: dead.name.given, minAge: 26, maxAge: 38 }),
    brother: person('brother', {
      ...{ role: 'şahid' as const, sex: 'm' as const, surname, father: dead.father },
      ...{ minAge: 58, maxAge: 70 },
    }),
    apprentice: person('apprentice', { sex: 'm', maxAge: 27 }),
    painter: person('painter', { sex: 'm', minAge: 30 }),
    neighbour: person('neighbour', { role: 'şahid', sex: 'f', minAge: 45 }),
    guard: person('guard', { role: 'şahid', sex: 'm', minAge: 50 }),
    loader: person('loader', { sex: 'm', minAge: 25 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function stonePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deathcert: of.document('deathcert', `ÖH ${n(6)}`, `V-${n(7)}`, `${n(3)}/${n(4)}`),
    plotbook: of.document('plotbook', `${n(2)}/${n(3)}-a`, `QK-${n(5)}`, `${n(4)}`),
    sheet: of.document('sheet', `${n(3)}`, `17-${n(2)}`, `D/${n(3)}`),
    control: of.document('control', `${n(3)}-${n(3)}-${n(4)}`, `${n(9)}`, `ZK${n(8)}`),
    letter: of.document('letter', `RR${n(9)}AZ`, `S-${n(6)}`, `${n(14)}`),
    invoice: of.document('invoice', `${n(6)}/UA`, `GB-${n(4)}-${n(2)}`, `${n(8)}`),
    opinion: of.document('opinion', `${n(2)}-Ə/${n(3)}`, `DŞ ${n(4)}`, `${n(5)}`),
    truck: of.plate('truck', `90 FD ${n(3)}`, `20-LN-${n(3)}`, `77YB${n(3)}`),
    second: of.phone(
      'second',
      `070.${n(3)}.${n(2)}.${n(2)}`,
      `99455${n(7)}`,
      `010 ${n(3)} ${n(4)}`,
    ),
    page: of.network('page', `@bas.dasi.${n(2)}`, `fb.example/qranit.usta.${n(3)}`),
    viral: of.network('viral', `gulmeli.example/p/${n(6)}`, `@sehvler_toplusu${n(2)}`),
    grave: of.place(
      'grave',
      'Qaraçuxur qəbiristanlığında',
      'dəmiryolunun üst tərəfindəki köhnə qəbiristanlıqda',
      '“Üçtəpə” qəbiristanlığının təzə hissəsində',
      'Pirəkəşkül yolundakı məzarlıqda',
    ),
    workshop: of.place(
      'workshop',
      'Zabrat dairəvi yolunda, “Dəmirçi” təmir mərkəzinin arxasında',
      'mal bazarının yanındakı daş kəsmə sexləri cərgəsində',
      'köhnə sement zavodunun hasarı dibində',
      'Binə ticarət mərkəzindən aşağıdakı döngədə',
    ),
  };
}

/** A gravestone on which the dead man is called a daughter. */
const GRAVESTONE: Family = {
  key: 'twelfth-wrong-gravestone',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Podrat müqaviləsi - Məişət podratı üzrə işin nöqsanının aradan qaldırılması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const people = mourners(make);
    const { dead, d, son, apprentice } = people;
    const born = spokenDay(make, 'dead', dead.birthDate);
    const died = make.day(560, 640).iso;
    const gone = spokenDay(make, 'dead', died);
    const carved = `${dead.name.surname} ${dead.name.given} ${dead.father} qızı`;
    return {
      ...people,
      ...stonePapers(make),
      ...{ bornyear: born.year, bornday: born.day, bornend: born.ending },
      ...{ goneyear: gone.year, goneday: gone.day, goneend: gone.ending },
      bornroman: romanDay(make, 'dead', dead.birthDate),
      wrongroman: romanDay(make, 'dead', daysBefore(died, -31)),
      carved: make.mark(carved, 'person', 'direct', 'dead'),
      deadbetween: onPaper(make, dead, 'between'),
      sonahead: onPaper(make, son, 'ahead'),
      sonbank: onPaper(make, son, 'bank'),
      dbank: onPaper(make, d, 'bank'),
      dlast: signed(make, d, 'last'),
      guardmiddle: onPaper(make, people.guard, 'middle'),
      appshort: onPaper(make, apprentice, 'short'),
      withloader: nameWith(make, people.loader, 'given', 'with'),
      isapp: nameWith(make, apprentice, 'given', 'copula'),
      law: stays(make, '“İstehlakçıların hüquqlarının müdafiəsi haqqında” Qanunun 15-ci maddəsi'),
      ordered: make.day(290, 310),
      installed: make.day(215, 235),
      warned: make.day(170, 190),
      price: make.money(2400, 5200, 100),
      advance: make.money(600, 1200, 50),
      moral: make.money(3000, 8000, 500),
      given: make.money(300, 900, 50),
      fix: make.money(850, 1700, 10),
    };
  },
  present: 'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı məzarüstü abidənin yenidən hazırlanması və mənəvi zərərin əvəzinin ödənilməsi tələbinə dair mülki işə',
  story: [
    'Bu işi bir başdaşının tarixçəsi ilə açmaq lazım gəlir. {p.full} ({p.birthdot} doğumlu, {p.address} sakini, FİN-i {p.fin}) ömür-gün yoldaşı {deadbetween:acc} itirib. Mərhum {bornyear} {bornday}{bornend} [dünyaya gəlmiş|doğulmuş], {goneyear} {goneday}{goneend} vəfat etmiş (ölüm haqqında {deathcert} nömrəli şəhadətnamə), {grave} torpağa tapşırılmışdır; yerin kitabçası {plotbook} nömrə ilə dul qadının adınadır. Qadın, öz sözləri ilə desək, “il çıxmamış başının üstünə bir daş qoymaq” fikrinə düşüb, qonşusu {neighbour.full:gen} nişan verdiyi {page} səhifəsində {d.sg:gen} gördüyü işlərin şəklinə baxıb, bəyənib.',
    'Usta {workshop} işləyir. Qapısında lövhə-filan yoxdur, həndəvərdə oranı “{d.given} ustanın həyəti” deyə tanıyırlar. Tərəflər {ordered:loc} həmin həyətdə görüşüblər. Aralarındakı sənəd dama-dama dəftərdən cırılmış vərəqdir: başında {sheet} nömrəsi, altında daşın ölçüsü, qiyməti ({price}) və behi ({advance}). Mərhumun adını və tarixləri iddiaçı həmin vərəqə çap hərfləri ilə, öz əli ilə köçürüb. Qalan pulu oğul, yəni [Vroslavda|Brnoda|Daşkənddə] çalışan {sonahead}, {control} nəzarət nömrəli köçürmə ilə yollayıb; çıxarışda göndərən “{sonbank}”, alan “{dbank}” kimi göstərilib.',
    'Daş {installed:loc} gəlib çatıb. Onu {truck} nişanlı yük maşınından usta özü {withloader} bir yerdə endirib, sement üstünə oturdublar. Parça götürüləndə yığışanlar əvvəl susub, sonra, şahidlərdən birinin təbirincə, “hərə bir yana baxıb”: daşın üzünə “{carved}, {bornroman} – {wrongroman}” həkk olunmuşdu. Kişinin ata adından sonra qadınlara aid söz yazılmış, üstəlik ölüm ayı bir ay qabağa çəkilmişdi. Dul qadın deyir ki, o gündən məzarlığa qaş qaralanda gedir, gələn-gedən isə daşı telefona çəkir; şəkillərdən biri artıq {viral} ünvanında gülüş üçün yayılıb.',
    'Tələbinin canı budur: daş sökülüb aparılsın, yerinə səhvsizi qoyulsun, xəcalətinə görə {moral} verilsin. Bunu əvvəlcə ustaya yazıb ({letter} nömrəli sifarişli məktub, {warned}), məktub açılmamış geri qayıdıb. Oğul da iclasa qoşulmaq istəyib, [qoşulsa da, səsi gəlməyib|saat fərqinə görə alınmayıb].',
    'Cavabdeh bir saata yaxın danışdı. {dlast} (FİN {d.fin}; evi {d.address} ünvanındadır; zəngə {d.phone}, yazışmaya {second} nömrəsi ilə cavab verir) and-aman edir ki, daş birinci növ qabbrodur, Jitomirdən gəlib, mal qaiməsi ({invoice}) qalır. Yazını vuran o deyil, yanında iş öyrənən {isapp}: “{appshort} nəyi necə oxuyubsa, elə də döyüb. {p.surname} arvadın xətti də, bağışlayın, həkim xəttidir”. Portreti ayrıca rəssam {painter.full} işləyib, ona irad tutan yoxdur. Səhv sözün üstünə mis lövhə vurmağı boynuna götürüb, razılaşmayıblar.',
    'Qalanların dediyi. Mərhumun qardaşı {brother.full}: vərəqi mən də oxumuşam, orada uşaq da çaşmaz. Gözətçi {guardmiddle}: ustaya elə o dəqiqə “sök apar, camaat görməsin” demişəm, o isə pulunu sayırdı. Qonşu {neighbour.gs}: {p.given} o gün daşı yaylığı ilə örtdü, ağladı. {loader.full} yazılı izahat göndərib ki, yol boyu daşın üstü bağlı olub, heç kəs açıb baxmayıb. {apprentice.full} isə çağırışa gəlməyib, emalatxanadan getdiyi deyilir.',
    'Ekspert {expert.full} ({opinion} nömrəli rəy) daşı yerində görüb: hərflərin dərinliyi dörd millimetrdir, cilalamaqla itmir; üz lövhəsi dəyişdirilsə, {fix} xərc tələb olunur; sifariş vərəqindəki sözlər [aydın oxunur|çətinlik çəkmədən seçilir].',
  ],
  reasoning: [
    'Nöqsanlı iş görülübsə, sifarişçi onun pulsuz düzəldilməsini, bu mümkün deyilsə, yenisi ilə əvəz edilməsini istəyə bilər: Mülki Məcəllənin 761-ci maddəsi və {law} bunu podratçının seçiminə buraxmır. Köməkçinin səhvi podratçının öz səhvidir.',
    {
      p: 'Sözü kimin oyduğu, deməli, nəticəyə təsir göstərmir. Başdaşı adi əşya deyil, yas saxlayanın hissinə toxunan bir şeydir; onu gülünc hala salan {d.init} bir kəlmə üzr də istəməyib. {brother.init:gen} və {guard.surname:gen} ifadələri bir-birini tamamlayır. Mənəvi zərər haqqında tələb də, əsas tələb kimi, haqlıdır.',
      only: ['granted'],
    },
    {
      p: 'Bütün abidəni sökməyə ehtiyac yoxdur: {expert.init:gen} göstərdiyi kimi, yalnız üz lövhəsi dəyişdirilməlidir, portret də onunla birlikdə yenilənəcək. Mənəvi zərərin istənilən məbləği isə şişirdilib; şəkli yayan şəxs {d.surname} deyil. {painter.init} bu hesablaşmaya cəlb edilməyib.',
      only: ['partly-granted'],
    },
    {
      p: 'İclasın sonunda açılıb baxılmış telefondan məlum olub ki, daş kəsilməzdən əvvəl usta yazının eskizini {son.given:dat} göndərib, o da “hər şey düzdür, başla” cavabını verib. Eskizdə səhv elə indiki kimi dururdu. Anasının adından yazışan {son.init:gen} razılığı {p.init} üçün də məcburidir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 21, 385, 752, 761-ci, Mülki Prosessual Məcəllənin 216–220-ci maddələrini tətbiq edərək məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.caps} bir ay ərzində köhnə abidəni söküb öz vəsaiti hesabına yenisini qoysun.',
      '{d.full:abl} {p.full:gen} xeyrinə {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      '{d.full} abidənin üz lövhəsini öz hesabına dəyişsin, dəyişmədikdə {p.caps:dat} {fix} ödəsin. Mənəvi zərərə görə {given} alınsın, tələbin artıq hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} tələbləri əsassız sayılsın və rədd edilsin.'],
  },
  note: 'civil',
  traps: ['misspelt-name', 'name-of-a-bank-system', 'spoken-date'],
};

/** A man who has lived for thirty years in a house that he bought on a slip, and the seller's heirs. */
function dwellers(make: Make) {
  const person = castOf(make);
  const seller = person('seller', { sex: 'm', minAge: 76, maxAge: 88 });
  const { surname, given } = seller.name;
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 58, maxAge: 75, house: true });
  return {
    ...{ seller, p },
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 55 }),
    bride: person('bride', { sex: 'f', surname: p.name.surname, maxAge: 40 }),
    d1: person('d1', { role: 'cavabdeh', sex: 'f', father: given, minAge: 44, maxAge: 56 }),
    d2: person('d2', {
      ...{ role: 'cavabdeh' as const, sex: 'm' as const, surname, father: given },
      ...{ minAge: 40, maxAge: 54 },
    }),
    chair: person('chair', { sex: 'm', minAge: 70 }),
    n1: person('n1', { role: 'şahid', sex: 'm', minAge: 50 }),
    n2: person('n2', { role: 'şahid', sex: 'f', minAge: 50 }),
    n3: person('n3', { role: 'şahid', sex: 'm', minAge: 60 }),
    mason: person('mason', { sex: 'm', minAge: 52 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 28 }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function housePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    household: of.document('household', `${n(3)}/5`, `k-${n(2)}, s.${n(3)}`, `${n(4)}`),
    inventory: of.property('inventory', `${n(4)}-İ`, `${n(2)}/${n(5)}`, `${n(6)}`),
    plan: of.property('plan', `90${n(9)}`, `TS-${n(7)}`, `${n(3)}-${n(4)}-${n(2)}`),
    power: of.document('power', `${n(9)}`, `${n(3)} ${n(6)}`, `E-${n(8)}`),
    gas: of.document('gas', `${n(12)}`, `Q/${n(7)}`, `${n(4)}-${n(5)}`),
    tax: of.document('tax', `BB ${n(6)}`, `${n(2)}-${n(6)}`, `${n(7)}`),
    council: of.document('council', `${n(2)}/07`, `${n(3)}-br`, `01-${n(3)}`),
    register: of.document('register', `2-${n(4)}/${n(2)}`, `DX/${n(6)}`, `${n(5)}-14`),
    proxy: of.document('proxy', `63/${n(2)}-n/63-2026-${n(1)}-${n(3)}`, `63 АА ${n(7)}`),
    estate: of.document('estate', `${n(3)}/2019`, `M-${n(4)}`, `${n(2)}-mi`),
    birth: of.document('birth', `III-ЖЯ № ${n(6)}`, `II-АГ ${n(6)}`),
    opinion: of.document('opinion', `TT-${n(4)}`, `${n(3)}/26-t`, `${n(5)}`),
    line: of.phone('line', `+7 927 ${n(3)}-${n(2)}-${n(2)}`, `8(846)${n(7)}`),
    land: of.phone(
      'land',
      `(024) 5${n(1)}-${n(2)}-${n(2)}`,
      `0${make.dice.pick(['22', '25', '21'])} ${n(7)}`,
    ),
    job: of.workplace(
      'job',
      'rabitə qovşağında xətt montyoru',
      '“Aran Broyler” fermasında baytar',
      'kənd həkim məntəqəsində feldşer',
      '6 s-lı avtonəqliyyat müəs-də mexanik',
    ),
    spot: of.place(
      'spot',
      '“Xan arxı”nın sol sahili',
      'köhnə MTS ərazisi',
      'dəmir yol keçidinin yanı, “Budka” məh.',
      '“İncirlik” sahəsi',
    ),
  };
}

/** The papers of the case as the clerk lists them. */
function listOf(make: Make, papers: ReturnType<typeof housePapers>) {
  const { council, gas, household, power, tax } = papers;
  return make.dice
    .shuffle([
      {
        what: 'təsərrüfat kit. üzrə ş/hesab',
        paper: household,
        shows: 'ailə 1995-ci ildən yazılıb',
      },
      { what: 'el. enerjisi, ab. №', paper: power, shows: 'müq. i-çının adına' },
      { what: 'qaz, ab. kodu', paper: gas, shows: 'borc yoxdur' },
      { what: 'torpaq verg. qəbzi №', paper: tax, shows: '2004-cü ildən fasiləsiz' },
      { what: 'bələd. ary. №', paper: council, shows: 'sahəyə başqa iddia olmayıb' },
    ])
    .map((row, index) => ({ ...row, at: index + 1 }));
}

/** Ownership by long and open holding, in the words of a clerk who spares letters. */
const LONG_HOLDING: Family = {
  key: 'twelfth-house-by-long-holding',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət hüququ - Əldəetmə müddətinə görə mülkiyyət hüququnun tanınması',
  outcomes: { granted: 4, 'partly-granted': 1, dismissed: 2 },
  cast: {
    office: {
      ...{ as: 'body' as const, role: 'maraqlı şəxs' as const },
      name: 'Əmlak Məsələləri Dövlət Xidmətinin Ərazi İdarəsi',
    },
  },
  facts: (make) => {
    const people = dwellers(make);
    const papers = housePapers(make);
    const { p, seller, d1, d2, wife } = people;
    return {
      ...people,
      ...papers,
      papers: listOf(make, papers),
      died: romanDay(make, 'seller', make.day(2500, 2800).iso),
      d1born: bornAs(make, d1, seller.name.surname.replace(/([eo]v)$/u, '$1a')),
      ptied: onPaper(make, p, 'tied'),
      pblock: onPaper(make, p, 'block'),
      d2short: onPaper(make, d2, 'short'),
      sellertied: onPaper(make, seller, 'tied'),
      chairmiddle: onPaper(make, people.chair, 'middle'),
      n1tail: named(make, people.n1, 'tail'),
      n2stub: signed(make, people.n2, 'stub'),
      n3cut: signed(make, people.n3, 'cut'),
      family: nameWith(make, p, 'surname', 'plural'),
      couple: nameWith(make, wife, 'given', 'with'),
      code: stays(make, 'MM-nin 178, 179-cu mad.'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun 2007-ci il 3 s-lı qərarı'),
      reform: stays(make, '“Torpaq islahatı haqqında” 16.07.1996-cı il t-li, 155-IQ s-lı Qanun'),
      filed: make.day(120, 160),
      refused: make.day(180, 220),
      measured: make.day(40, 60),
      price: make.money(1500, 4000, 100),
      year: make.dice.int(1993, 1996),
      area: make.dice.pick(['0,06 ha', '0,11 ha', '8,4 sot', '0,09 ha']),
      house: make.dice.pick(['74,2 kv.m', '91 kv.m', '63,8 kv.m', '110,5 kv.m']),
    };
  },
  present:
    'i-çı {p.full:gen}, c-h {d1.full:gen}, digər c-hin nümayəndəsi {agent.full:gen} (et-mə № {proxy}), {office:gen} məsləhətçisi iştirakı ilə,',
  subject:
    'i-çı {p.full:gen} c-hlər {d1.full:dat} və {d2.full:dat} qarşı ev və torpaq sahəsinə mülkiyyət hüq-nun tanınması haqda, maraqlı şəxs {office}, mülki işə',
  story: [
    'İ-çı: {ptied}, {p.birthdot} t., ş/v {p.idcard}, FİN {p.fin}, {p.address}, tel. {p.phone}, stas. {land}; {job} işl.',
    'C-h 1: {d1born}, FİN {d1.fin}, ünv. {d1.address}, mob. {d1.phone}. C-h 2: {d2.full}, RF vət., Samara ş., əlaqə {line}; məhk-yə gəlməyib, et-məni notarius {notary.full} apostil ilə tərc. edib.',
    'Tələbin əsası (i/v 1-4). {year}-ci ilin payızında i-çı {couple} birgə {spot}, {area} sahəni və orada tikili yarımçıq evi vət. {seller.full:abl} {price:dat} alıb. Notariusa getməyiblər, dil kağızı yazılıb, iki nəfər qol çəkib, kənd soveti sədri {chairmiddle} də möhür vurub. Satan həmin il köçüb, {died} t-də v/e; mirası № {estate} iş üzrə övladları qəbul edib, ev siyahıda yoxdur. [{family} 30 ildən artıqdır orada yaşayır.|O vaxtdan evdə {family} yaşayır.] {refused:loc} reyestr xid. qeydiyyatdan imtina edib (cav. № {register}), {filed:loc} iddia verilib.',
    'İşdəki sən-lər:',
    { p: '{at}. {what} {paper} – {shows};', each: 'papers' },
    'tex. pas., inv. № {inventory} (ev, {house}); plan-ölçü, kad. № {plan}.',
    'C-h 1-in etirazı: atası {sellertied} evi satmayıb, “baxmağa” tapşırıb; doğ. haq. şəh. № {birth} ilə mirasçıdır. Özü 4 il əvvəl gələndə onu qapıdan i-çının gəlini {bride.full} qaytarıb. {d2short} bacısı ilə eyni fikirdə deyil: nümayəndə {agent.init} bildirdi ki, müvəkkili satışdan xəbərdardır, pulun bir hissəsi ilə ona “Jiquli” alınıb, iddiaya etiraz etmir.',
    'Şahidlər. {n1tail} – alver günü kağıza qol çəkənlərdən biridir, ikincisi {n3cut}; pulu {seller.given} kişi oturub saydı. {n2stub} – üzbəüz qapı, {wife.full} ilə bir gündə köçüblər, evin damını onların vaxtında usta {mason.full} örtüb. {n3.init} – qolunu tanıdı. Keçmiş sədr {chair.full} yaşa görə gəlməyib, yerində dindirilib: möhür onundur, jurnal yanıb.',
    'Eksp. {expert.full} ({measured:loc} baxış, rəy № {opinion}): kağızın mürəkkəbi köhnədir, qol {seller.surname} adından həqiqətən onun özü tərəf. atılıb; sahənin faktiki sərhədi 15 ildən çox dəyişməyib.',
  ],
  reasoning: [
    '{code} görə daş. əmlaka 15 il müddətində vicdanla, açıq və fasiləsiz, öz əmlakı kimi sahib olan şəxs mülkiyyət hüq. əldə edir. {plenum} da belə izah edir. {reform} sahənin həyətyanı kimi verilə biləcəyini göst.',
    {
      p: 'Sahibliyin açıqlığı ab. kitabçaları, vergi qəb. və 3 şahidlə təsdiq olunur. “Baxmağa tapşırma” sübutsuzdur: 30 ildə nə {seller.inits}, nə də qızı bir dəfə əmlakı soruşub. {d2.full:gen} mövqeyi də buna uyğundur.',
      only: ['granted'],
    },
    {
      p: 'Ev üzrə müddət tamdır. Sahənin arxa hissəsi (arx boyu) isə bələd. fonduna aiddir, {n1.init} və {n2.init} də orada əvvəllər örüş olduğunu dedilər; bu hissədə tələb rədd edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'İ-çı özü təsdiq etdi ki, 2014-cü ilədək {seller.sg:dat} hər yay “icarə” kimi pul göndərib, {n3.surname} də bunu eşidib. Kirayəçi kimi sahiblik əldəetmə müddətinə daxil deyil, vicdanlı sahibliyin əlamətləri yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided: 'MM-nin 139, 144, 178, 179, MPM-in 77, 88, 217-220-ci mad. rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {p.full:gen} {spot} adlanan ərazidəki evə ({house}) və sahəyə ({area}, kad. № {plan}) mülkiyyət hüququ tanınsın.',
      'Qətnamə q/q mindikdən sonra {office:dat} göndərilsin.',
    ],
    'partly-granted': [
      'İddia qismən t/e. {p.full:gen} {inventory} inv. №-li evə mülkiyyət hüq. tanınsın. {pblock} – torpağın arx boyu hissəsi üzrə iddia rədd.',
    ],
    dismissed: ['{p.caps:gen} {d1.full:dat} və {d2.full:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
  traps: ['clerk-abbreviations', 'maiden-name-in-brackets', 'old-papers'],
};

export const TWELFTH_CIVIL: readonly Family[] = [GRAVESTONE, LONG_HOLDING];
