import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { castOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { dwelling, manats, tailed } from './sum-forms.ts';
import { sheets } from './written-marks.ts';

/** A pensioner, those who worked beside, and those who keep the papers. */
function elders(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 65, maxAge: 74 });
  return {
    p,
    rep: person('rep', { role: 'nümayəndə', minAge: 26, maxAge: 55 }),
    official: person('official', { role: 'nümayəndə', minAge: 26, maxAge: 50 }),
    mate: person('mate', { role: 'şahid', minAge: 64, maxAge: 78 }),
    second: person('second', { minAge: 64, maxAge: 80 }),
    chief: person('chief', { sex: 'm', minAge: 74, maxAge: 88 }),
    archivist: person('archivist', { sex: 'f', minAge: 30, maxAge: 62 }),
    clerkf: person('clerkf', { sex: 'f', minAge: 26, maxAge: 55 }),
    spouse: person('spouse', {
      ...{ sex: p.sex === 'm' ? ('f' as const) : ('m' as const), surname: p.name.surname },
      ...{ minAge: 62, maxAge: 76 },
    }),
    heir: person('heir', {
      ...{ surname: p.name.surname, minAge: 28, maxAge: 36 },
      ...(p.sex === 'm' ? { father: p.name.given } : {}),
    }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

const elderPapers = (make: Make) => ({
  ...sheets(make, {
    request: ['document', 'ASAN-#######', '##########', 'E-########'],
    refusal: ['document', '#/##-#####', '##-##/####', 'R-####/##'],
    booklet: ['document@p', 'ƏK-I № #######', 'AT-III № #######', '#######'],
    insurance: ['document@p', '#############'],
    pension: ['document@p', '######', 'PV-######', '########'],
    archive: ['document', '##/####', 'A-###', 'Ş-##-###'],
    book: ['document', '##', '##/ə', '###-ş'],
    proxy: ['document', '####', '#-###/2#', 'EV-#####'],
    repproxy: ['document', '##/##-####', 'E-###', '###/s'],
    opinion: ['document', '####/s', 'SX-###', '#####'],
    union: ['document@p', '######', 'HİB № #####', '####-##'],
    wedpaper: ['document', 'NK № ######', 'İ-NK № ######', '####'],
    letter: ['document', '##-##/##', 'M-###', '####'],
    card: ['card@p', '%C', '%c'],
    line: ['phone@heir', '050 ### ## ##', '+994 70 ###-##-##', '(055) ### ## ##'],
    mail: ['email@heir', 'aile.##@poct.example', 'ovlad###@mail.example'],
    plant: [
      'workplace@p',
      'Göygöldəki şərab zavodunda laborant',
      'Mingəçevirdəki kabel zavodunda sarğıçı',
      'Neftçala yod-brom zavodunda mühəndis-texnoloq',
      'Ucar qlükoza zavodunda buraxıcı-nəzarətçi',
      'Daşkəsən filiz idarəsində elektrik qaynaqçısı',
    ],
    lastjob: [
      'workplace@p',
      '12 saylı internat məktəbinin təsərrüfat müdiri',
      'şəhər mehmanxanasının növbətçisi',
      'rayon pambıq məntəqəsinin tərəzi ustası',
      'poliklinikanın qeydiyyat işçisi',
    ],
    ill: [
      'sensitive@p',
      'şəkərli diabet',
      'xroniki ağciyər xəstəliyi',
      'ürəyin işemik xəstəliyi',
      'silikoz',
    ],
    hostel: [
      'place@p:loc',
      'zavodun 2 nömrəli yataqxanasında',
      '“Gənclik” fəhlə yataqxanasında',
      'dəmiryolçuların 5 saylı yataqxanasında',
    ],
  }),
  home: dwelling(make, 'p', 'Qaçaq Kərəm küçəsi', 'İlyas Əfəndiyev küç.', 'Nar bağı döngəsi'),
});

function serviceYears(make: Make) {
  const { dice } = make;
  const from = dice.int(1978, 1983);
  const till = from + dice.int(5, 9);
  const [now, more] = [dice.int(30, 46) * 10, dice.int(4, 14) * 10];
  return {
    tillyear: `${till}-${ordinalEnding(String(till))} ilədək`,
    ...{ from, till, years: till - from, months: dice.int(1, 11) },
    ...{ now: manats(now), more: manats(more), due: manats(now + more) },
  };
}

/** A pensioner asks that years of work in another town be counted. */
const RECOUNT: Family = {
  key: 'seventeenth-pension-recount',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati işlər - Sosial təminat - Əmək pensiyasının yenidən hesablanması',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
  note: 'administrative',
  cast: {
    fund: { as: 'body', name: 'Dövlət Sosial Müdafiə Fondu', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = elders(make);
    const wed = lifeDay(make, 'wed', 38, 42);
    return {
      ...people,
      ...elderPapers(make),
      ...serviceYears(make),
      ...foreignMarks(make, 'foreman', [
        ['Valentin', 'Kudryavtsev'],
        ['Nodar', 'Tsiklauri'],
        ['Zemfir', 'Balabekov'],
        ['Raisa', 'Timoşenko'],
        ['Aşot', 'Qriqoryan'],
      ]),
      wed: wed.day,
      wedyear: wed.year,
      archivetail: tailed(make, people.archivist),
      secondtail: tailed(make, people.second),
      ptail: tailed(make, people.p),
      withmate: nameWith(make, people.mate, 'given', 'with'),
      law: stays(make, '“Əmək pensiyaları haqqında” Azərbaycan Respublikasının Qanunu'),
      procedure: stays(make, 'İnzibati Prosessual Məcəllənin 24 və 33-cü maddələri'),
      granted: make.day(900, 1500),
      asked: make.day(190, 260),
      refused: make.day(150, 180),
      sued: make.day(90, 120),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi {rep.full:gen} və cavabdehin nümayəndəsi {official.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {fund:dat} qarşı əmək stajının tanınması və pensiyanın yenidən hesablanması tələbinə dair inzibati işə',
  story: [
    'İddiaçı {p.full} {sued:loc} məhkəməyə [müraciət edərək göstərmişdir ki,|verdiyi iddia ərizəsində bildirmişdir ki,] {granted:abl} yaşa görə əmək pensiyası alır ({pension} nömrəli pensiya vəsiqəsi, fərdi hesab {insurance}), pensiyasının məbləği {now} təşkil edir. Pensiya təyin edilərkən onun {from}-{till} illərdə {plant} kimi işlədiyi {years} il {months} ay nəzərə alınmamışdır. {asked:loc} verdiyi {request} nömrəli müraciətə cavabdeh {refused} tarixli {refusal} nömrəli məktubla rədd cavabı vermişdir.',
    'Məhkəmə iclasında iddiaçı (FİN {p.fin}, {p.birthdot} təvəllüdlü, {place}, {home}, tel. {p.phone}, sonuncu vəzifəsi: {lastjob}) [izah etmişdir ki,|əlavə etmişdir ki,] həmin illərdə {hostel} yaşamış, usta {foremanfull:gen} briqadasında çalışmışdır. [İşə onu sex rəisi {chief.full} götürmüş, əmrə özü qol çəkmişdir.|Əmri sex rəisi {chief.full} imzalamışdır.] {wed} {wedyear:loc} {spouse.full} ilə ailə qurmuş ({wedpaper} nömrəli nikah şəhadətnaməsi), onunla da həmin zavodda tanış olmuşdur. İndi {ill} səbəbindən müalicə alır.',
    'İddiaçının nümayəndəsi {rep.full} (notarius {notary.full} tərəfindən təsdiq edilmiş {proxy} nömrəli etibarnamə) {booklet} nömrəli əmək kitabçasının əslini təqdim etmişdir; kitabçada işə qəbul və azad edilmə qeydləri vardır, [lakin möhür solmuşdur|ancaq möhürün bir hissəsi oxunmur]. {union} nömrəli həmkarlar ittifaqı biletində də iş yeri göstərilmişdir. [Sənədləri iddiaçının övladı {heir.full} ({line}, {mail}) toplamışdır.|Arxivə sorğunu iddiaçının övladı {heir.full} ({mail}; {line}) göndərmişdir.]',
    'Arxivin müdiri {archivist.full} {archive} nömrəli arayışda göstərmişdir ki, zavodun {book} nömrəli əmrlər kitabında {p.surname} soyadlı işçi vardır, lakin ata adı yazılmamışdır. [Arayış “{archivetail}” imzalıdır.|{archivist.given} xanım telefonla da kitabın bir hissəsinin yandığını bildirmişdir.]',
    'Cavabdehin nümayəndəsi {official.full} ({repproxy} nömrəli etibarnamə) iddianı [qəbul etməmişdir|əsassız saymışdır]. Bildirmişdir ki, müraciətə baxan mütəxəssis {clerkf.full} əmək kitabçasındakı möhürü oxuya bilməmiş, {letter} nömrəli sorğuya isə cavab almamışdır; [{clerkf.init} qanun çərçivəsində hərəkət etmişdir|{clerkf.given} xanım sənəd tələb etməkdə haqlıdır].',
    'Şahid {mate.full} ifadə vermişdir ki, iddiaçı ilə eyni növbədə işləmiş, {withmate} yanaşı dəzgahda {second.full} çalışmışdır. [{foremangiven} adlı ustanı yaxşı xatırlayır.|Usta {foremanrev} onlara maaşı özü paylayırdı.] {second.full:gen} notariat qaydasında təsdiq edilmiş izahatında da (“{secondtail}”) {p.given:gen} {tillyear} zavodda işlədiyi [yazılmışdır|göstərilmişdir]. {chief.given} müəllimin xasiyyətnaməsi işə əlavə olunmuşdur.',
    {
      p: '{spouse.given} həmin illərin şəkillərini, {heir.given} isə iddiaçının adına verilmiş fəxri fərmanı təqdim etmişdir. Pensiya iddiaçının {card} nömrəli kartına köçürülür.',
      chance: 0.7,
    },
    'Məhkəmənin təyin etdiyi sənədşünaslıq ekspertizasının {opinion} nömrəli rəyinə əsasən (ekspert {expert.full}) kitabçadakı möhür və imzalar [sonradan əlavə edilməmişdir|qeydlərin yazıldığı vaxta uyğundur].',
  ],
  reasoning: [
    '{law} əmək stajının əmək kitabçası, kitabça olmadıqda və ya qeydlər natamam olduqda arxiv sənədləri və digər sübutlarla təsdiqini nəzərdə tutur. {procedure} məhkəməyə işin hallarını xidməti vəzifəsinə görə araşdırmağı tapşırır.',
    {
      p: '{mate.init:gen} və {second.init:gen} bildirdikləri, {archivist.init:gen} arayışı və ekspert rəyi bir-birini təsdiqləyir. Əmrlər kitabında ata adının yazılmaması {p.init:gen} stajının inkarına əsas vermir; {clerkf.sg:gen} gəldiyi nəticə sənədlərə uyğun deyildir.',
      only: ['granted'],
    },
    {
      p: 'Sənədlərdən {p.init:gen} yalnız əmək kitabçasında yazılmış müddətdə işlədiyi təsdiqlənir; {chief.init:gen} xasiyyətnaməsində göstərilən sonrakı aylar isə {second.surname:gen} izahatı ilə uzlaşmır. Ona görə pensiya yalnız təsdiq olunan illər üzrə yenidən hesablanmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Arxiv arayışında {archivist.init} qeyd olunan işçinin iddiaçı olduğunu təsdiq etməmiş, {mate.sg} isə əvvəlcə başqa illəri göstərmişdir. {official.init:gen} dəlilləri əsaslıdır, {ptail} tərəfindən əlavə sübut təqdim olunmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 24, 33, 70 və 72-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {fund:dat} tapşırılsın ki, {p.full:gen} {from}-{till} illər üzrə {years} il {months} ay stajını nəzərə alaraq pensiyasını {due} məbləğində yenidən hesablasın. {refusal} nömrəli məktub ləğv edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {fund:dat} {p.caps:gen} müraciətinə məhkəmənin hüquqi mövqeyini nəzərə almaqla yenidən baxmaq tapşırılsın, qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: [
      '{p.full:gen} {fund:dat} qarşı iddiası rədd edilsin. Qərarın surəti {p.init:dat} və nümayəndə {rep.init:dat} verilsin.',
    ],
  },
  traps: ['old-papers', 'foreign-name'],
};

/** A pension counted anew. */
export const SEVENTEENTH_ADMINISTRATIVE: readonly Family[] = [RECOUNT];
