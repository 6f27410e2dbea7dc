import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import {
  birthYear,
  ended,
  fillersOf,
  misspelt,
  ofElsewhere,
  said,
  standing,
  tail,
  yearsText,
  yearText,
} from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';

const JOBS = {
  m: [
    'Lenin adına kolxozda traktorçu',
    '“Şəfəq” sovxozunda mirab',
    'Avtonəqliyyat müəssisəsində sürücü',
    'Kərpic zavodunda formaçı',
    'Mexanikləşdirilmiş səyyar dəstədə betonçu',
    '3 saylı tikinti-quraşdırma idarəsində dülgər',
    'Rayon elektrik şəbəkəsində montyor',
    'Üzümçülük sovxozunda briqadir köməkçisi',
  ],
  f: [
    'Lenin adına kolxozda pambıqyığan',
    '“Şəfəq” sovxozunda sağıcı',
    'Baramaqurudan məntəqədə işçi',
    'Tikiş fabrikinin rayon filialında tikişçi',
    'Kənd klubunda kitabxanaçı',
    'Konserv zavodunda çeşidləyici',
    'Kənd feldşer-mama məntəqəsində xadimə',
    'Tütünçülük sovxozunda manqabaşçı',
  ],
} as const;

const LATER = [
  'Rayon Mərkəzi Xəstəxanasında təsərrüfat işçisi',
  'Su Kanal İdarəsində nəzarətçi',
  'Meliorasiya və irriqasiya idarəsində gözətçi',
  'Çörək sexində yükləyici',
  'Poçt şöbəsində çeşidləyici',
] as const;

/** Somebody who comes of age for a pension, and those who worked beside. */
function workers(make: Make) {
  const person = castOf(make);
  const sex = make.dice.pick(['m', 'f'] as const);
  const p = person('p', { role: 'iddiaçı', sex, minAge: 62, maxAge: 67 });
  const spouse = person('spouse', {
    ...{ sex: sex === 'm' ? ('f' as const) : ('m' as const) },
    ...{ surname: p.name.surname, minAge: 62, maxAge: 70 },
  });
  const father = sex === 'm' ? p.name.given : spouse.name.given;
  return {
    p,
    spouse,
    child: person('child', {
      ...{ role: 'nümayəndə' as const, surname: p.name.surname, father },
      ...{ minAge: 28, maxAge: 38 },
    }),
    foreman: person('foreman', { role: 'şahid', sex: 'm', minAge: 72, maxAge: 84 }),
    mate: person('mate', { role: 'şahid', sex, minAge: 62, maxAge: 70 }),
    chair: person('chair', { sex: 'm', minAge: 75 }),
    cadre: person('cadre', { sex: 'f', minAge: 70 }),
    counter: ofElsewhere(make, person('counter', { sex: 'f', minAge: 70 }), [
      ['Zaxarova', 'Nina', 'Stepanovna'],
      ['Melnikova', 'Tamara', 'İvanovna'],
      ['Qreçko', 'Lidiya', 'Pavlovna'],
    ]),
    fellow: person('fellow', { sex, minAge: 62 }),
    agent: person('agent', { role: 'nümayəndə' }),
  };
}

function servicePapers(make: Make, { p }: ReturnType<typeof workers>) {
  const of = fillersOf(make);
  const [one = '', two = ''] = make.dice.shuffle<string>(JOBS[p.sex]);
  const first = birthYear(p) + make.dice.int(16, 17);
  const second = first + make.dice.int(5, 7);
  const third = second + make.dice.int(3, 5);
  const last = third + make.dice.int(4, 9);
  return {
    disputed: yearsText(first, second),
    hiredin: yearText(first),
    works: [
      {
        span: yearsText(first, second),
        where: of.work('job1', one),
        proof: of.paper('o1', '##-k', '1#/ş', '4#'),
      },
      {
        span: yearsText(second, third),
        where: of.work('job2', two),
        proof: of.paper('o2', '1##', '##/2-k', '3#-ş/h'),
      },
      {
        span: yearsText(third, last),
        where: of.work('job3', ...LATER),
        proof: of.paper('o3', '2##-ə', '7#', '##/k'),
      },
    ],
    book: of.paper('book', 'AT-IV № #######', 'БТ-II № #######', 'ƏK-I ######', '#######'),
    app: of.paper('app', 'ƏP-########', '########', 'E-###/######'),
    refusal: of.paper('refusal', '##-#/###', 'İ-####', '#/##-####/2#'),
    archive: of.paper('archive', 'A-###', '##-##/###', '###/a'),
    ssn: of.paper('ssn', '#############', '1############'),
    ledger: of.paper('ledger', '## №-li, səhifə 1##', '#, şəxsi hesab %', '###'),
    spouseno: of.paper('spouseno', '######', '##-#####', 'P-#####/#'),
    proxy: of.paper('proxy', '#-###', '####', 'Q-##/###'),
    home: of.place(
      'home',
      'Aşağı Salahlı kəndində',
      'Yuxarı Nüvədi kəndində',
      'Dəlləkli kəndində',
      'Şirinqum kəndində',
      'Bala Kəhrizli kəndində',
    ),
  };
}

/** The Fund does not count years that an old labour booklet shows and refuses a labour pension. */
const PENSION: Family = {
  key: 'fourteenth-pension-service-length',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
  cast: {
    d: {
      as: 'body',
      name: 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin tabeliyində Dövlət Sosial Müdafiə Fondu',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = workers(make);
    const { p, foreman, mate } = people;
    const { surname, given } = p.name;
    return {
      ...people,
      ...servicePapers(make, people),
      pbook: said(make, p, `${surname} ${given} ${p.father}`),
      psheet: said(make, p, `${surname} ${given.slice(0, 1)}.`),
      foremangen: tail(make, foreman, 'gen'),
      matedat: tail(make, mate, 'dat'),
      family: ended(make, p, 'clan', ['lar', 'lər']),
      parent: p.sex === 'm' ? 'atası' : 'anası',
      law: stays(
        make,
        '“Əmək pensiyaları haqqında” 7 fevral 2006-cı il tarixli 54-IIIQ nömrəli Qanunun',
      ),
      old: stays(make, 'SSRİ Nazirlər Sovetinin 6 sentyabr 1973-cü il tarixli 656 nömrəli Qərarı'),
      applied: make.day(230, 290),
      refused: make.day(180, 220),
      filed: make.day(90, 140),
      years: make.dice.int(26, 34),
      counted: make.dice.int(11, 19),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi {child.full:gen} (etibarnamə № {proxy}), cavabdehin nümayəndəsi {agent.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı əmək stajının hesablanması və əmək pensiyasının təyin edilməsi vəzifəsinin qoyulması tələbinə dair inzibati işə',
  story: [
    'İddiaçı {p.full} ({p.birth} təvəllüdlü, [şəxsiyyət vəsiqəsi {p.idcard}, FİN {p.fin}|FİN: {p.fin}], [qeydiyyat|yaşayış] ünvanı: {p.address}) {filed} tarixində məhkəməyə [iddia ərizəsi ilə müraciət edərək|inzibati iddia verərək] bildirmişdir ki, ümumilikdə {years} ilə yaxın işləmiş, pensiya yaşına çatdıqdan sonra {applied} tarixində {app} nömrəli ərizə ilə yaşa görə əmək pensiyası istəmişdir. Fond {refused} tarixli {refusal} nömrəli qərarı ilə [müraciəti rədd etmiş|imtina etmiş], {disputed} illəri staja daxil etmədiyindən cəmi {counted} il staj müəyyən edildiyini göstərmişdir. Sosial sığorta nömrəsi {ssn} üzrə fərdi hesabda həmin dövrə dair məlumat yoxdur.',
    'Təqdim edilmiş {book} nömrəli əmək kitabçasında [aşağıdakı qeydlər vardır|iş yerləri belə göstərilmişdir]:',
    { p: '– {span} illər: {where}, qəbul əmri № {proof};', each: 'works' },
    '[Kitabçanın üz qabığında sahibinin adı “{pbook}” kimi yazılmış|Kitabça “{pbook}” adına açılmış], {hiredin} ildəki qəbul qeydini kadrlar üzrə təlimatçı {cadre.init} imzalamış, lakin möhürün izi [oxunmur|solmuşdur]. Təsərrüfatın o vaxtkı sədri {chair.full} vəfat etmişdir.',
    'Məhkəmənin sorğusuna cavab olaraq rayon dövlət arxivinin {archive} nömrəli arayışı daxil olmuşdur. Arayışa görə {disputed} illərin əməkhaqqı cədvəllərindən yalnız bir qovluq qalmışdır; baş mühasib {counter.gs:gen} tərtib etdiyi həmin cədvəllərdə {psheet}, {fellow.full} və {mate.init} adlarına [hər ay əməkhaqqı yazılmışdır|əmək günləri hesablanmışdır].',
    'İddiaçının nümayəndəsi {child.init} məhkəmə iclasında izah etmişdir ki, {parent} həmin illər {home} yaşamış, {spouse.full} ilə [ailə qurmuş|nikahda olmuş], ikisi də eyni təsərrüfatda çalışmışdır. {spouse.given:dat} bu illər hesablanmış və pensiya təyin edilmişdir (pensiya işi № {spouseno}). [Kənd inzibati ərazi dairəsinin təsərrüfat kitabında ({ledger}) {family} kolxozçu ailəsi kimi qeydə alınmışdır.|Təsərrüfat kitabında ({ledger}) ailə üzvlərinin məşğuliyyəti də göstərilmişdir.]',
    {
      p: 'İddiaçı pensiyanın {p.account} hesabına köçürülməsini, məhkəmə çağırışlarının isə {child.phone} nömrəsinə göndərilməsini xahiş etmişdir.',
      chance: 0.6,
    },
    'Cavabdehin nümayəndəsi {agent.full} iddianı qəbul etməyərək bildirmişdir ki, [əmək kitabçasındakı qeyd ilkin sənədlərlə təsdiqlənmir|qeydin möhürü oxunmadığı üçün ilkin sənəd tələb olunur], kitabçada ad tam yazılmamışdır, {matedat} təyin edilmiş pensiya isə bu iş üçün [əhəmiyyət daşımır|sübut sayıla bilməz].',
    'Şahid qismində dindirilən keçmiş briqadir {foreman.full} ifadə vermişdir ki, {p.given} onun briqadasına məktəbi bitirən kimi gəlmiş, [səkkiz ilə yaxın|uzun müddət] fasiləsiz işləmişdir; əmək günlərini dəftərə o özü, cədvələ isə mühasib {counter.given} köçürürdü. Şahid {mate.full} [göstərmişdir|demişdir] ki, {p.sg} və {fellow.given} ilə bir növbədə çalışmış, maaşı da bir cədvəl üzrə almışlar.',
  ],
  reasoning: [
    '{law} 11-ci maddəsinə əsasən əmək pensiyası hüququnun müəyyən edilməsi zamanı işçinin sığorta stajı fərdi uçot məlumatları, həmin məlumatlar olmayan dövr üzrə isə əmək kitabçası və digər sənədlər əsasında təsdiqlənir.',
    '{old} ilə müəyyən edilmiş qaydaya görə kitabçanın düzgün doldurulmasına işəgötürən cavabdeh olmuşdur. [Belə nöqsanın nəticəsi işçinin üzərinə qoyula bilməz.|Kargüzarlıq səhvinə görə işçinin hüququ məhdudlaşdırılmamalıdır.]',
    {
      p: '{archive} nömrəli arayış, {foremangen} və {mate.init:gen} ifadələri bir-birini tamamlayır. Kitabçadakı “{pbook}” ilə iddiaçının eyni şəxs olması doğum ili və iş yeri ilə təsdiqlənir. Fond bu sübutları [araşdırmamışdır|qiymətləndirməmişdir], {refusal} nömrəli qərar buna görə qanuni sayıla bilməz.',
      only: ['granted'],
    },
    {
      p: 'Arxivdə qalmış cədvəllər mübahisəli dövrün yalnız bir hissəsini əhatə edir. {foreman.init:gen} ifadəsi həmin hissə üçün kifayətdir; qalan müddəti {p.init} başqa sənədlə təsdiq etməmişdir.',
      only: ['partly-granted'],
    },
    {
      p: 'Şahid ifadələri ilkin sənədi əvəz etmir: {foremangen} işlədiyi illər ilə kitabçadakı qeyd üst-üstə düşmür, {mate.init} isə [təsərrüfata sonradan gəlmişdir|həmin vaxt başqa briqadada olmuşdur]. {p.sg:dat} əlavə sənəd təqdim etmək təklif olunmuş, o, bundan istifadə etməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'İnzibati Prosessual Məcəllənin 12, 33, 71, 73 və 74-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d:gen} {refused} tarixli {refusal} nömrəli qərarı ləğv edilsin.',
      '{d:gen} üzərinə {p.full:dat} {disputed} illəri staja daxil etməklə {applied:abl} əmək pensiyası təyin etmək vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d:gen} üzərinə {p.full:gen} müraciətinə məhkəmənin hüquqi mövqeyini nəzərə almaqla yenidən baxmaq vəzifəsi qoyulsun. İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'administrative',
};

/** Somebody whose birth record was badly written, the parents and those who remember. */
function relatives(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 78, maxAge: 90 });
  const { surname, given } = father.name;
  const p = person('p', {
    ...{ role: 'iddiaçı' as const, surname, father: given },
    ...{ minAge: 40, maxAge: 56 },
  });
  const partner = person('partner', { sex: p.sex === 'm' ? 'f' : 'm', minAge: 38, maxAge: 58 });
  return {
    father,
    p,
    partner: ofElsewhere(make, partner, [
      undefined,
      undefined,
      p.sex === 'f' ? ['Demirtaş', 'Orhan'] : ['Gelaşvili', 'Natia'],
    ]),
    mother: person('mother', { sex: 'f', surname, minAge: 74, maxAge: 84 }),
    brother: person('brother', { sex: 'm', surname, father: given, minAge: 36, maxAge: 58 }),
    sister: person('sister', { sex: 'f', surname, father: given, minAge: 36, maxAge: 58 }),
    aunt: person('aunt', { role: 'şahid', sex: 'f', minAge: 70, maxAge: 82 }),
    neighbour: person('neighbour', { role: 'şahid', sex: 'm', minAge: 66 }),
    midwife: person('midwife', { sex: 'f', minAge: 75 }),
    teacher: person('teacher', { sex: 'm', minAge: 68 }),
    agent: person('agent', { role: 'nümayəndə' }),
    advocate: person('advocate', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function civilPapers(make: Make) {
  const of = fillersOf(make);
  return {
    entry: of.paper('entry', '##', '1##', '##/#'),
    birthcert: of.paper(
      'birthcert',
      'II-ЯЗ № ######',
      'I-ЖВ № ######',
      'AZ № #######',
      'III-ЕГ ######',
    ),
    marriage: of.paper('marriage', 'AA № ######', 'NK-######', '#######'),
    death: of.paper('death', 'ÖL-######', 'AZ-Ö № ######', '########'),
    diploma: of.paper('diploma', 'ЖВ № ######', 'AB-I ######', 'D-######'),
    schoolcert: of.paper('schoolcert', 'A № ######', '######', 'BŞ-#####'),
    brothercert: of.paper('brothercert', 'II-ЯЗ № ######', 'AZ № #######'),
    refusal: of.paper('refusal', '##/#-###', 'N-###', 'QŞ-##/####'),
    opinion: of.paper('opinion', '##', 'R-###/2#', '###-r'),
    house: of.paper('house', '##, səhifə ##', 'TK-##/###', '###'),
    warrant: of.paper('warrant', 'ƏS-#####', '######', '@-####'),
    estate: of.paper('estate', '##/20##', 'M-###', '##-##/##'),
    plot: of.property('plot', '40###########', '###-####-##-###', '####/###'),
    school: standing(
      'gen',
      of.work(
        'school',
        'Qəsəbə 2 nömrəli tam orta məktəbin',
        '164 saylı orta məktəbin',
        'Kənd səkkizillik məktəbinin',
        'Şəhər internat məktəbinin',
      ),
    ),
    village: of.place(
      'village',
      'Göyəmli kəndində',
      'Xırdaoymaq kəndində',
      'Qarabağlar qəsəbəsində',
      'Daşburun kəndində',
      'Orta Zəyzid kəndində',
    ),
  };
}

/** Wrong data of the record beside the right ones. */
function mistakes(make: Make, { p, father, mother }: ReturnType<typeof relatives>) {
  const [year = '', month = '', day = ''] = p.birthDate.split('-');
  const other = day === '01' ? '11' : String(Number(day) - 1).padStart(2, '0');
  const child = p.sex === 'm' ? 'oğlu' : 'qızı';
  const bad = misspelt(surnameFor(father.name.surname, p.sex));
  return {
    wrong: said(make, p, `${bad} ${p.name.given} ${misspelt(father.name.given)} ${child}`),
    badname: said(make, p, bad),
    badfather: said(make, father, misspelt(father.name.given)),
    badborn: make.mark(`${other}.${month}.${year}`, 'date', 'quasi', 'p'),
    motherini: tail(make, mother, 'gen'),
  };
}

/** A registry refuses to correct the name, father's name and birth day of a birth record. */
const BIRTH_RECORD: Family = {
  key: 'fourteenth-birth-record',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Vətəndaşlıq vəziyyəti aktlarının qeydiyyatı',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
  cast: {
    d: {
      as: 'body',
      name: 'Azərbaycan Respublikası Ədliyyə Nazirliyinin Qeydiyyat və Notariat Baş İdarəsi',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = relatives(make);
    const death = lifeDay(make, 'father', 1, 3);
    const wedding = lifeDay(make, 'wedding', 14, 17);
    return {
      ...people,
      ...civilPapers(make),
      ...mistakes(make, people),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ wedday: wedding.day, wedyear: wedding.year },
      actyear: yearText(birthYear(people.p) + 1),
      siblings: ended(make, people.brother, 'given', ['la', 'lə']),
      auntacc: tail(make, people.aunt, 'acc'),
      law: stays(make, 'Ailə Məcəlləsinin 164 və 165-ci maddələrinə'),
      rules: stays(
        make,
        '“İnzibati icraat haqqında” 21 oktyabr 2005-ci il tarixli 1036-IIQ nömrəli Qanunun',
      ),
      applied: make.day(200, 260),
      refused: make.day(150, 190),
      filed: make.day(80, 140),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {advocate.full:gen} (order № {warrant}), cavabdehin nümayəndəsi {agent.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı doğum haqqında akt qeydində düzəliş edilməsindən imtinanın ləğvi və düzəlişin aparılması vəzifəsinin qoyulması barədə inzibati işə',
  story: [
    '{p.full} (FİN {p.fin}, {p.idcard}, [{p.address} ünvanında yaşayır|yaşayış yeri: {p.address}, telefonu {p.phone}]) {filed} tarixində iddia qaldıraraq [göstərmişdir|bildirmişdir] ki, {p.birth:loc} {village} anadan olmuşdur, atası {father.full}, anası isə {mother.full} olmuşdur. Doğum {actyear} ildə {entry} nömrəli akt qeydi ilə qeydə alınmış, {birthcert} seriyalı şəhadətnamə verilmişdir. [Akt qeydində adı “{wrong}”, doğum günü {badborn} yazılmışdır|Qeyddə o, “{wrong}”, doğulduğu gün isə {badborn} göstərilmişdir].',
    'İddiaçının sözlərinə görə, səhv uzun müddət ona mane olmamışdır: attestat ({schoolcert}), diplom ({diploma}) və şəxsiyyət vəsiqəsi {p.sg} adına verilmişdir. {wedday} {wedyear:loc} {partner.gs} ilə nikahı da həmin adla bağlanmışdır (şəhadətnamə {marriage}). [Lakin atası|Ancaq atası] {deathyear} {deathday} tarixində vəfat etdikdən (ölüm haqqında şəhadətnamə {death}) sonra notarius {notary.full} {estate} nömrəli miras işi üzrə qohumluğun təsdiqlənmədiyini bildirmiş, {plot} reyestr nömrəli həyətyanı torpaq sahəsinə vərəsəlik şəhadətnaməsi [verməmişdir|verilməsini təxirə salmışdır].',
    '{applied} tarixli ərizə üzrə rayon qeydiyyat şöbəsi {opinion} nömrəli rəyi tərtib etmiş, {refused} tarixli {refusal} nömrəli cavabla düzəlişdən imtina etmişdir. [Əsas kimi arxivdəki ikinci nüsxənin birinci ilə eyni olması göstərilmişdir.|İmtinada akt qeydinin hər iki nüsxəsinin eyni olduğu, yazının valideynin dediyi kimi aparıldığı göstərilmişdir.]',
    'Cavabdehin nümayəndəsi {agent.full} iddianı qəbul etməmiş, “{badname}” ilə {p.surname} yazılışının fərqli soyadlar olduğunu, {badfather} adının da ölkədə işləndiyini, belə dəyişikliyin düzəliş yox, ad dəyişmə [olduğunu|sayıldığını] bildirmişdir.',
    {
      p: 'Nümayəndə {agent.init} həmçinin {partner.surname} soyadının nikahdan sonra iddiaçıya verilmədiyini, bu səbəbdən nikah şəhadətnaməsinin əhəmiyyət daşımadığını demişdir.',
      chance: 0.4,
    },
    'Məhkəmə iclasında atanın bacısı {aunt.full} [şahid qismində|şahid kimi] dindirilmiş və demişdir ki, körpəni kənd mamaçası {midwife.gs} qəbul etmiş, qeydiyyata {father.given:gen} yerinə qonşu getmişdi, yazan da dediyini eşitmədən rus dilində doldurmuşdu. {brother.given} və {sister.given} sonra doğulublar, onların sənədində atanın adı düzgündür (məsələn, {brother.full}, şəhadətnamə {brothercert}).',
    'Qonşu {neighbour.full} təsdiq etmişdir ki, sənədi {actyear} ilin qışında kənd sovetindən özü götürmüş, səhvi görməmişdir; {p.given} {siblings} bir məktəbdə oxumuşdur. {school} keçmiş direktoru {teacher.full} yazılı məlumatında siyahılarda hər üç uşağın bir soyadla getdiyini [göstərmişdir|bildirmişdir]. Təsərrüfat kitabından çıxarışda ({house}) ailənin üzvləri {father.init}, {mother.init}, {p.init}, {brother.init} kimi sadalanır.',
    {
      p: 'Xəstəliyinə görə evində dindirilmiş ana {mother.sg} uşağın doğulduğu günü Novruz bayramına görə xatırladığını, dəqiq tarixi isə {auntacc} soruşmaqla bildiyini qeyd etmişdir.',
      chance: 0.5,
    },
  ],
  reasoning: [
    '{law} əsasən vətəndaşlıq vəziyyəti aktlarının qeydlərində səhv və ya natamamlıq olduqda, maraqlı şəxslər arasında mübahisə yoxdursa, düzəliş qeydiyyat orqanı tərəfindən aparılır; imtinadan məhkəməyə şikayət verilə bilər.',
    '{rules} tələbinə görə inzibati orqan işin hallarını vəzifəsinə görə araşdırmalıdır.',
    {
      p: '[Attestat, diplom və qardaşın şəhadətnaməsi|Sənədlərin hamısı], {aunt.init:gen} və {neighbour.init:gen} ifadələri göstərir ki, “{wrong}” ilə {p.full} eyni şəxsdir. {motherini} soyadı da qeyddə düzgün yazılmışdır. Qeydiyyat şöbəsi bu sübutları qiymətləndirməmişdir.',
      only: ['granted'],
    },
    {
      p: 'Soyadın və ata adının yazılışındakı səhv {brother.init:gen} şəhadətnaməsi ilə tutuşdurulmaqla sübut olunmuşdur. {badborn} tarixinin yanlışlığı isə yalnız {aunt.surname:gen} xatirəsinə əsaslanır və bu, kifayət deyil.',
      only: ['partly-granted'],
    },
    {
      p: '{midwife.surname:gen} qeydləri qalmamış, {aunt.init} hadisələri başqasından eşitmişdir. {teacher.init:gen} məlumatı da məktəb dövrünə aiddir. İddiaçı qohumluq faktını xüsusi icraat qaydasında müəyyən etdirə bilər.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 33, 71 və 73-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, {refused} tarixli {refusal} nömrəli imtina ləğv edilsin.',
      '{entry} nömrəli akt qeydində “{wrong}” sözləri “{p.full}” sözləri ilə, “{badborn}” tarixi “{p.birthdot}” tarixi ilə əvəz edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {entry} nömrəli akt qeydində soyad və ata adı düzəldilərək {p.full} kimi yazılsın. Doğum tarixinə dair tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} iddiası əsassız olduğundan rədd edilsin.'],
  },
  note: 'administrative',
};

export const FOURTEENTH_ADMINISTRATIVE: readonly Family[] = [PENSION, BIRTH_RECORD];
