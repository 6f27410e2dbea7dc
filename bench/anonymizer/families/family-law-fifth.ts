import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A mother who would leave with her child, the father who says no, and those around them. */
function parents(make: Make) {
  const person = castOf(make);
  const m = person('m', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 42 });
  const f = person('f', { role: 'cavabdeh', sex: 'm', minAge: 29, maxAge: 48 });
  const child = { surname: f.name.surname, father: f.name.given, minAge: 5, maxAge: 13 };
  return {
    m,
    f,
    kid: person('kid', { role: 'uşaq', sex: 'm', ...child }),
    kid2: person('kid2', { role: 'uşaq', sex: 'f', ...child }),
    granny: person('granny', { sex: 'f', minAge: 55, maxAge: 74 }),
    uncle: person('uncle', { sex: 'm', minAge: 30, surname: f.name.surname }),
    teacher: person('teacher', { sex: 'f', minAge: 28 }),
    coach: person('coach', { role: 'şahid', sex: 'm', minAge: 30 }),
    second: person('second', { sex: 'f', minAge: 24, maxAge: 39 }),
    guardian: person('guardian', { kind: 'keep', sex: 'f' }),
    mediator: person('mediator', { kind: 'keep' }),
  };
}

function journey(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const passport = () => `C0${digitsOf(make, 7)}`;
  return {
    birthact: of.document(
      'birthact',
      `AZ-DO № ${digitsOf(make, 6)}`,
      `I-KQ № ${digitsOf(make, 6)}`,
    ),
    birthact2: of.document('birthact2', `AZ-DO № ${digitsOf(make, 6)}`),
    entry: of.document('entry', digitsOf(make, 3), digitsOf(make, 4)),
    pass: of.document('pass', passport()),
    pass2: of.document('pass2', passport()),
    visa: of.document('visa', `D ${digitsOf(make, 8)}`, `DEU${digitsOf(make, 6)}`),
    consent: of.document(
      'consent',
      `R-${digitsOf(make, 4)}/${dice.int(20, 26)}`,
      digitsOf(make, 5),
    ),
    ticket: of.document('ticket', `771-24${digitsOf(make, 8)}`, `235 ${digitsOf(make, 10)}`),
    med: of.document('med', `MR-${digitsOf(make, 5)}`, digitsOf(make, 6)),
    handle: of.network(
      'handle',
      `@k_${digitsOf(make, 3)}.ana`,
      `@berlin_evimiz${digitsOf(make, 2)}`,
    ),
    skype: of.network('skype', `live:baba_${digitsOf(make, 4)}`, `ata.${digitsOf(make, 4)}`),
    mail: of.email(
      'mail',
      `aile${digitsOf(make, 4)}@poct.example`,
      `ev.${digitsOf(make, 3)}@mektub.example`,
    ),
    german: of.phone(
      'german',
      `+49 30 ${digitsOf(make, 3)} ${digitsOf(make, 4)}`,
      `0049 176 ${digitsOf(make, 8)}`,
    ),
    school: of.workplace(
      'school',
      '23 nömrəli məktəb-liseydə',
      'Xətai rayonundakı 264 saylı məktəbdə',
      '7 saylı gimnaziyada',
    ),
    mwork: of.workplace(
      'mwork',
      'kosmetologiya klinikasında lazeroloq',
      'xarici dil kursunda alman dili müəllimi',
      'logistika şirkətində gömrük təmsilçisi',
    ),
    fwork: of.workplace(
      'fwork',
      '“Zığ” taksi parkında sürücü',
      'akvaparkda xilasedici',
      'qənnadı sexində növbə ustası',
    ),
    village: of.place('village1', 'Qobu qəsəbəsində', 'Hökməli kəndində', 'Mehdiabadda'),
    berlin: of.place(
      'berlin1',
      'Berlinin Noykölln məhəlləsində',
      'Kölnün Ehrenfeld məhəlləsində',
      'Hamburqun Altona məhəlləsində',
    ),
    wedding: of.place('wedding1', '“Şuşa” şadlıq sarayında', 'Novxanıdakı restoranda'),
    kidill: of.sensitive(
      'kidill',
      'bronxial astma',
      'çölyak',
      'kəkələmə',
      'autizm spektri pozuntusu',
    ),
    habit: of.sensitive('habit', 'alkoqol asılılığı', 'qumar asılılığına görə psixiatr müşahidəsi'),
  };
}

/** A mother asks to take her children abroad without the father's consent. */
export const FIFTH_FAMILY_LAW: readonly Family[] = [
  {
    key: 'fifth-child-abroad',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüququ üzrə mübahisələr - Uşağın ölkədən getməsinə razılıq',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const people = parents(make);
      const groom = foreigner(make, 'groom', [
        ['Holger', 'Kretschmer'],
        ['Matthias', 'Löwe'],
        ['Detlef', 'Hoffmeister'],
        ['Jürgen', 'Brandt'],
      ]);
      const wed = lifeDay(make, 'f', 10, 15);
      const apart = lifeDay(make, 'm', 2, 4);
      return {
        ...people,
        ...journey(make),
        groom: groom.full,
        groomname: groom.given,
        wedday: wed.day,
        wedyear: wed.year,
        apartday: apart.day,
        apartyear: apart.year,
        mthe: written(make, people.m, 'bracketed'),
        grannyshort: written(make, people.granny, 'abbreviated'),
        coachspaced: written(make, people.coach, 'spaced'),
        unclebehind: written(make, people.uncle, 'behind'),
        atfather: nameWith(make, people.f, 'given', 'gil-loc'),
        withkid: nameWith(make, people.kid, 'given', 'with'),
        body: stays(make, 'qəyyumluq və himayə orqanının'),
        committee: stays(make, 'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi'),
        convention: stays(
          make,
          '“Uşaq hüquqları haqqında” 20 noyabr 1989-cu il tarixli Konvensiyanın',
        ),
        filed: make.day(80, 150),
        heard: make.day(20, 60),
        gone: make.day(170, 320),
        alimony: make.money(110, 390, 10),
        fee: make.money(30, 60, 5),
      };
    },
    present:
      'iddiaçı {m.full:gen}, cavabdeh {f.full:gen}, qəyyumluq və himayə orqanının nümayəndəsi {guardian.init:gen} iştirakı ilə',
    subject:
      'iddiaçı {m.full:gen} cavabdeh {f.full:dat} qarşı azyaşlı uşaqların atanın razılığı olmadan ölkədən çıxışına icazə verilməsi haqqında iddiası üzrə mülki işə',
    story: [
      'Uşaqlar barədə məlumat:\n1) {kid.full}, doğulub {kid.birthdot}, doğum haqqında şəhadətnamə {birthact}, pasport {pass};\n2) {kid2.full}, doğulub {kid2.birthdot}, doğum haqqında şəhadətnamə {birthact2}, pasport {pass2}.\nHər ikisi {school} oxuyur.',
      '{mthe} iddiasında yazıb ki, cavabdehlə {wedday} {wedyear} ailə qurub, toyları {wedding} olub. Nikah {apartday} {apartyear} pozulub (akt qeydi {entry}), uşaqlar onunla qalıb. O, {mwork} çalışır. İki il əvvəl Almaniya vətəndaşı {groom} ilə tanış olub, birgə {berlin} yaşamağı qərara alıblar. Uşaqlara {visa} nömrəli viza verilib, {consent} nömrəli razılıq blankını isə ata imzalamaqdan boyun qaçırıb.',
      'Bilet nömrəsi {ticket}; uçuş ləğv olunub. İddiaçı deyir: “{f.given} hər dəfə söz verir, notariusa gəlmir. Oğlum {kid.given} alman dilini artıq öyrənib, qızım {kid2.given} isə {groomname} əmisinə rəsm çəkib göndərir”.',
      'Ata iddia ilə razı deyil. {heard} tarixli iclasda {f.surname} bildirdi ki, {fwork} işləyir, hər ay {alimony} aliment ödəyir. Ona görə {m.given} onun acığına ölkədən gedir. “{withkid} hər axşam zəngləşirik, {skype} ünvanımdan görüntülü danışırıq. Nənəsi {grannyshort} də onsuz qala bilmir”. Cavabdeh yeni ailə qurub, {second.gp} adlı qadınla {village} yaşayır.',
      '{unclebehind} əmi kimi dinlənilmiş və göstərmişdir ki, istirahət günlərində {atfather} uşaqlar üçün ayrıca otaq var. Uşaqların karate məşqçisi {coachspaced} isə qeyd etdi ki, {kid.given:acc} məşqə yalnız anası gətirir, {f.surname} isə bircə dəfə gəlib, o da içkili olub. Sinif rəhbəri {teacher.full:abl} alınmış xasiyyətnamədə “valideyn iclaslarına {m.sg} gəlir” sözləri var.',
      'İşdə olan digər sübutlar: oğlanın {kidill} olması barədə {med} nömrəli tibbi arayış; atanın {habit} barədə çıxarış; anasının {handle} hesabından və {mail} ünvanından yazışmalar; {groom} üçün göstərilmiş {german} telefonu.',
      {
        p: 'Mediator {mediator.full:gen} keçirdiyi ilkin sessiya nəticəsiz bitib; {granny.init} orada nəvələrinin aparılmasına etiraz edib.',
        chance: 0.6,
      },
    ],
    reasoning: [
      'Uşağın mənafeyi valideynin istəyindən üstündür.',
      '{convention} 3-cü maddəsi və Ailə Məcəlləsinin 49, 51-ci maddələri bu mövqeyi möhkəmləndirir. {committee} rəy verməyib, {body} rəyində isə gediş uşaqların xeyrinə sayılıb.',
      {
        p: 'Məhkəmə on yaşını keçmiş uşaqla söhbət edib: {kid.surname} {kid.given} anası ilə getmək istədiyini, atası {f.given:gen} isə yayda ora gələcəyinə inandığını söyləyib.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{gone:abl} sonra ata uşaqlarla ünsiyyəti kəsməyib. {m.init} orada qalma müddətini, {groomname} isə ailəni saxlamaq imkanını sübut edən sənəd verməyib. Atanın {f.address} ünvanındakı evində də şərait var.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Ailə Məcəlləsinin 49, 51, 60-cı, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrinə əsaslanaraq',
    operative: {
      granted: [
        'İddia təmin olunsun. {kid.full:gen} və {kid2.full:gen} ata {f.full:gen} razılığı olmadan Almaniyaya getməsinə icazə verilsin.',
        'Cavabdeh {f.caps:abl} {fee} dövlət rüsumu tutulsun; {m.account} hesabına köçürülsün.',
      ],
      'partly-granted': [
        'İddia qismən təmin olunsun. {kid.gs:dat} və {kid2.gs:dat} yay tətili dövründə, otuz gündən çox olmamaqla ölkədən çıxmağa icazə verilsin.',
        'Qalan tələblər üzrə {m.caps:gen} iddiası rədd edilsin. {f.phone} nömrəsi ilə əlaqə saxlanılsın.',
      ],
      dismissed: ['{m.caps:gen} {f.caps:dat} qarşı iddiası təmin edilməsin.'],
    },
    traps: ['children', 'foreign-name', 'quoted-speech'],
  },
];
