import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function household(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 28, maxAge: 46 });
  const p = person('p', {
    ...({ role: 'iddiaçı', sex: 'f', minAge: 25, maxAge: 43 } as const),
    ...(make.dice.chance(0.6) ? { surname: d.name.surname } : {}),
  });
  const child = { surname: d.name.surname, father: d.name.given } as const;
  return {
    d,
    p,
    c1: person('c1', { ...child, role: 'uşaq', minAge: 7, maxAge: 14 }),
    c2: person('c2', { ...child, role: 'uşaq', minAge: 2, maxAge: 6 }),
    granny: person('granny', { sex: 'f', surname: d.name.surname, minAge: 52, maxAge: 72 }),
    father: person('father', { sex: 'm', minAge: 55, maxAge: 75 }),
    teacher: person('teacher', { sex: 'f' }),
    neighbour: person('neighbour', { sex: 'f', minAge: 30 }),
    other: person('other', { sex: 'f', minAge: 22, maxAge: 38 }),
    officer: person('officer', { kind: 'keep', sex: 'f' }),
  };
}

/** Divorce, with whom the children live, and their support. */
const CHILDREN_HOME: Family = {
  key: 'eighth-children-home',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category:
    'Ailə hüquq münasibətləri üzrə mübahisələr - Nikahın pozulması, uşağın yaşayış yerinin müəyyən edilməsi və aliment',
  outcomes: { granted: 4, 'partly-granted': 3 },
  cast: { g: { as: 'body', name: 'Rayon İcra Hakimiyyəti yanında Qəyyumluq və Himayə orqanı' } },
  facts: (make) => {
    const people = household(make);
    const of = marksOf(make);
    const { dice } = make;
    const wed = lifeDay(make, 'wed1', 15, 19);
    const maiden = make.person('maiden', { sex: 'f' }).name.surname;
    const left = String(Number(make.adopted.slice(0, 4)) - 1);
    return {
      ...people,
      sibling: people.c2.sex === 'm' ? 'qardaşı' : 'bacısı',
      wedday: wed.day,
      wedyear: wed.year,
      leftyear: `${left}-${ordinalEnding(left)} il`,
      maiden: make.mark(maiden, 'person', 'direct', 'p'),
      act: make.mark(`${dice.int(14, 460)}`, 'document', 'quasi', 'wed1'),
      cert: of.document('cert1', `AZ-I № ${digitsOf(make, 6)}`, `AA ${digitsOf(make, 6)}`),
      born1: of.document('born1', `AZ-X № ${digitsOf(make, 6)}`, `A-${digitsOf(make, 7)}`),
      born2: of.document('born2', `AZ-X № ${digitsOf(make, 6)}`, `A-${digitsOf(make, 7)}`),
      gil: nameWith(make, people.father, 'given', 'gil-loc'),
      bothplural: nameWith(make, people.d, 'surname', 'plural-gen'),
      othershort: written(make, people.other, 'behind'),
      school: of.place(
        'school1',
        '23 nömrəli tam orta məktəbin',
        'Şəhriyar adına məktəb-liseyin',
        '6 saylı humanitar fənlər gimnaziyasının',
      ),
      dwork: of.workplace(
        'work1',
        '“Azərsu” ASC-nin rayon idarəsində elektrik',
        'avtovağzalda dispetçer',
        'Xəzər Dəniz Gəmiçiliyində matros',
        'taksi parkında növbətçi mexanik',
      ),
      pwork: of.workplace(
        'work2',
        'rayon mərkəzi kitabxanasında biblioqraf',
        '17 nömrəli körpələr evi-uşaq bağçasında tərbiyəçi',
        '“Zərif” gözəllik salonunda bərbər',
      ),
      law: stays(make, 'Azərbaycan Respublikası Ailə Məcəlləsinin'),
      convention: stays(make, '“Uşaq hüquqları haqqında” Konvensiyanın'),
      asked: make.day(60, 130),
      wage: make.money(420, 1350, 10),
      alimony: make.money(120, 300, 10),
      inspected: make.day(25, 50),
    };
  },
  present:
    'iddiaçı {p.full:gen}, cavabdeh {d.full:gen}, {g:gen} nümayəndəsi {officer.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı nikahın pozulması, azyaşlı uşaqların yaşayış yerinin müəyyən edilməsi və aliment tutulması tələbinə, cavabdehin isə qarşılıqlı iddiasına dair mülki işə',
  story: [
    'İddiaçı {p.full} iddia ərizəsində göstərmişdir ki, cavabdeh {d.full} ilə {wedday} {wedyear:loc} qanuni nikaha daxil olmuş, nikah [Nərimanov|Sumqayıt|Biləsuvar] Qeydiyyat şöbəsində {act} nömrəli akt qeydi ilə rəsmiləşdirilmiş, onlara {cert} nömrəli nikah haqqında şəhadətnamə verilmişdir. Nikahadək {maiden} soyadını daşıyıb. Birgə nikahdan [iki azyaşlı övladları – {c1.birth} təvəllüdlü {c1.full} (doğum haqqında şəhadətnamə {born1}) və {c2.birth} təvəllüdlü {c2.full} (şəhadətnamə {born2})|{c1.birthdot} təvəllüdlü {c1.full} və {c2.birthdot} təvəllüdlü {c2.full} (müvafiq olaraq {born1} və {born2} nömrəli doğum şəhadətnamələri)] vardır.',
    'Ərizədə göstərilir ki, son illər ailədə münaqişələr artmış, {d.given} [ailəsinə laqeyd yanaşmış|evə pul gətirməmiş], {othershort} adlı qadınla münasibət qurmuşdur. {leftyear:abl} etibarən ər-arvad ayrı yaşayır: iddiaçı uşaqları götürüb atası {father.gp:gen} {father.address} ünvanındakı evinə köçmüş, [böyük uşaq|{c1.given}] bir müddət sonra atası tərəfindən məktəbdən aparılmış və geri qaytarılmamışdır.',
    'İddiaçı nikahın pozulmasını, hər iki uşağın yaşayış yerinin onun yanında müəyyən edilməsini və cavabdehdən qazancının üçdə bir hissəsi miqdarında aliment tutulmasını [xahiş etmişdir|istəmişdir].',
    '{d.full} qarşılıqlı iddia ərizəsində və məhkəmə iclasındakı izahatında bildirmişdir ki, nikahın pozulmasına etirazı yoxdur, amma {c1.given:gen} onun yanında qalmasını istəyir. O, {dwork} işləyir, aylıq əmək haqqı {wage} təşkil edir, {d.address} ünvanında anası {granny.full} ilə birlikdə üçotaqlı evdə yaşayır, anası uşağa baxmağa hazırdır. Aliment verməkdən boyun qaçırmır, pulu hər ay {p.account} hesabına köçürə bilər.',
    '{p.surname} məhkəmədə qarşılıqlı iddianı tanımadı. [O dedi ki|Bildirdi ki], {pwork} işləyir, uşaqların hər ikisinə özü baxa bilər, {bothplural} evində isə qaynanası {granny.given} xanım ağır xasiyyətli olduğundan uşaq orada qalmaq istəmir; {c1.given} [ona hər axşam {granny.phone} nömrəsindən zəng edib ağlayır|anası üçün darıxır].',
    'Şahid {father.full} ifadə verdi ki, nəvələri {c1.given} və {c2.given} onun himayəsində yaşayıblar, hər birinin ayrıca çarpayısı, dərs masası var. Şahid {neighbour.full} isə təsdiqlədi ki, uşaqlar {gil} çox rahat idilər, {d.gs} həftədə bir dəfə gəlib onlara baş çəkirdi.',
    {
      p: '{school} sinif rəhbəri {teacher.full} tərəfindən verilmiş xasiyyətnamədə {c1.gs:gen} dərslərə vaxtında gəldiyi, son aylar isə [fikirli olduğu|qaradinməz olduğu] qeyd edilmişdir.',
      chance: 0.8,
    },
    '{g:gen} mütəxəssisi {officer.full} {inspected} tarixdə hər iki ünvanda mənzil-məişət şəraitinə baxış keçirmiş, rəydə uşaqların bir-birindən ayrılmasının onların mənafeyinə uyğun olmadığı göstərilmişdir.',
  ],
  reasoning: [
    'Məhkəmə tərəflərin izahatını, şahidlərin ifadəsini, qəyyumluq və himayə orqanının rəyini dinləyib iş materiallarını tədqiq edərək hesab edir ki, [iddia və qarşılıqlı iddia üzrə aşağıdakı nəticəyə gəlmək lazımdır|mübahisə aşağıdakı kimi həll edilməlidir].',
    '{law} 20-ci maddəsinə görə, ər-arvadın gələcəkdə birgə yaşamasının qeyri-mümkünlüyü məhkəmə tərəfindən müəyyən edildikdə nikah pozulur. 60-cı maddəyə əsasən valideynlər ayrı yaşadıqda uşaqların yaşayış yeri onların mənafeyi nəzərə alınmaqla müəyyən edilir; {convention} 9-cu maddəsi də eyni prinsipi təsbit edir. 75 və 76-cı maddələrə görə valideynlər uşaqlarını saxlamağa borcludurlar.',
    'Tərəflərin barışması üçün verilmiş müddət nəticəsiz qalmış, {p.init} və {d.init} ailənin saxlanılmasını mümkün saymamışlar.',
    {
      p: 'Məhkəmədə pedaqoqun iştirakı ilə dinlənilən {c1.full} anası və kiçik {sibling} ilə yaşamaq istədiyini demişdir. {d.init} gündüzlər işdə olduğundan uşağa faktiki {granny.init} baxmalı olacaqdır ki, bu da ana qayğısını əvəz edə bilməz.',
      only: ['granted'],
    },
    {
      p: 'Məhkəmədə pedaqoqun iştirakı ilə dinlənilən {c1.full} atasının yanında, nənəsi {granny.given} ilə qalmaq istəyini qəti bildirmişdir. On yaşına çatmış uşağın rəyi nəzərə alınmalıdır, {c2.full} isə azyaşlı olduğundan anasının yanında qalmalıdır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Ailə Məcəlləsinin 20, 22, 60, 75, 76-cı, Mülki Prosessual Məcəllənin 216-220, 227 və 233-cü maddələrinə əsasən məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, qarşılıqlı iddia rədd edilsin.',
      '{p.full} və {d.full} arasında {wedday} {wedyear:loc} bağlanmış, {act} nömrəli akt qeydi ilə qeydə alınmış nikah pozulsun.',
      'Azyaşlı {c1.full:gen} və {c2.full:gen} yaşayış yeri ana {p.full:gen} yanında müəyyən edilsin.',
      '{d.full:abl} uşaqların saxlanması üçün {asked} tarixdən başlayaraq qazancının 1/3 hissəsi, lakin hər uşaq üçün {alimony:abl} az olmamaqla aliment tutulsun.',
    ],
    'partly-granted': [
      'İddia və qarşılıqlı iddia qismən təmin edilsin, {p.full} ilə {d.full} arasındakı nikah pozulsun.',
      '{c1.full:gen} yaşayış yeri atası {d.init:gen}, {c2.full:gen} yaşayış yeri anası {p.init:gen} yanında müəyyən edilsin.',
      '{d.full:abl} {p.full:gen} xeyrinə {c2.given:gen} saxlanması üçün qazancının 1/4 hissəsi miqdarında aliment tutulsun.',
    ],
  },
  note: 'civil',
  traps: ['minor'],
};

/** Family cases for the test. */
export const EIGHTH_FAMILY_LAW: readonly Family[] = [CHILDREN_HOME];
