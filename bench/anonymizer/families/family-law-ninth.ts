import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** A dead woman's parents, her widower and the boy whom both houses want to see. */
function kin(make: Make) {
  const person = castOf(make);
  const granddad = person('granddad', { role: 'iddiaçı', sex: 'm', minAge: 58, maxAge: 72 });
  const granny = person('granny', {
    ...{ role: 'iddiaçı' as const, sex: 'f' as const, surname: granddad.name.surname },
    ...{ minAge: 55, maxAge: 68 },
  });
  const father = person('father', { role: 'cavabdeh', sex: 'm', minAge: 31, maxAge: 40 });
  const child = { surname: father.name.surname, father: father.name.given };
  return {
    ...{ granddad, granny, father },
    mother: person('mother', {
      ...{ sex: 'f' as const, surname: father.name.surname, father: granddad.name.given },
      ...{ minAge: 28, maxAge: 36 },
    }),
    boy: person('boy', { role: 'uşaq', sex: 'm', ...child, minAge: 6, maxAge: 8 }),
    baby: person('baby', { sex: 'f', ...child, minAge: 1, maxAge: 2 }),
    aunt: person('aunt', { sex: 'f', father: granddad.name.given, minAge: 25, maxAge: 33 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 30 }),
    downstairs: person('downstairs', { sex: 'f', minAge: 45 }),
    trainer: person('trainer', { sex: 'm', minAge: 28 }),
    roommate: person('roommate', { sex: 'm', minAge: 7, maxAge: 11 }),
    guardian: person('guardian', { kind: 'keep', sex: 'f' }),
    psychologist: person('psychologist', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function homePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    birthcert: of.document('birthcert', `AA № ${n(7)}`, `BE ${n(7)}`, `AZ-I № ${n(6)}`),
    deathcert: of.document('deathcert', `Ö-${n(6)}`, `AB № ${n(7)}`, `${n(8)}`),
    marriagecert: of.document('marriagecert', `N ${n(7)}`, `AZ-N № ${n(6)}`),
    minutes: of.document('minutes', `${n(2)}-${n(2)}/${n(3)}`, `K/${n(3)}`),
    survey: of.document('survey', `YMŞ-${n(3)}`, `${n(4)}/m`, `${n(2)}-r/${n(2)}`),
    opinion: of.document('opinion', `P-${n(4)}`, `${n(5)}/ps`, `${n(3)}`),
    card: of.document('card', `AK ${n(5)}`, `${n(6)}-U`),
    ticket: of.document('ticket', `${n(3)} ${n(10)}`, `J2-${n(6)}`),
    abroad: of.document('abroad', `C0${n(7)}`, `U ${n(8)}`),
    deal: of.contract('deal', `T-${n(4)}/${n(2)}`, `${n(3)}/b`, `${n(2)}${n(4)}-M`),
    profile: of.network(
      'profile',
      '@balaca.sahil.anasi',
      'instagram.com/nur_ev_hekayesi',
      '@menim_2_quzum',
      'tiktok.com/@xalanin.guncesi',
      't.me/ana_gundeliyi',
    ),
    dacha: shortAddress(make, 'dacha', '7-ci Dəniz döngəsi', 'Ənginar küçəsi', 'Bağlarbaşı yolu'),
    school: of.workplace(
      'school',
      '158 saylı tam orta məktəbin birinci sinfində',
      'Heydər Əliyev adına Müasir Təhsil Kompleksində',
      '“Dünya” məktəbinin hazırlıq qrupunda',
      'T.Şahbazi adına məktəb-liseydə',
    ),
    garden: of.workplace(
      'garden',
      '“Çəhrayı fil” uşaq bağçasına',
      '64 saylı körpələr evi–uşaq bağçasına',
      '“Montessori həyəti” inkişaf mərkəzinə',
      '“Qaranquş” bağçasının loqoped qrupuna',
    ),
    club: of.workplace(
      'club',
      '“Səttarxan” güləş klubunda',
      'Neftçi üzgüçülük məktəbində',
      '7 nömrəli uşaq musiqi məktəbində',
      '“Gənc şahmatçı” dərnəyində',
    ),
    job: of.workplace(
      'job',
      'Heydər Əliyev Beynəlxalq Aeroportunda yükləyici',
      'Qaradağ Sement zavodunda elektrik',
      '“Xəzər” yataqxanasında komendant',
      '4 saylı avtobus deposunda dispetçer',
    ),
    hospital: of.workplace(
      'hospital',
      'Milli Onkologiya Mərkəzində',
      '“Şəfqət” hospisində',
      'Akademik Mirqasımov adına Respublika Klinik Xəstəxanasında',
      'Binə Doğum evində',
    ),
    park: of.place(
      'park',
      'Zabitlər parkında',
      '“Gülüstan” əyləncə mərkəzində',
      'Koroğlu metrosunun yanındakı meydançada',
      'Bibiheybət bulvarında',
      'Dədə Qorqud parkının atlı karuseli yanında',
    ),
    illness: of.sensitive(
      'illness',
      'süd vəzisinin bədxassəli şişi',
      'kəskin miyeloid leykoz',
      'doğuşdan sonrakı sepsis',
      'uşaqlıq boynu xərçəngi',
    ),
    childill: of.sensitive(
      'childill',
      'nitq inkişafının ləngiməsi',
      'bronxial astma',
      'diqqət əskikliyi və hiperaktivlik sindromu',
      'qlüten dözümsüzlüyü',
    ),
    creed: of.sensitive('creed', 'katolik', 'lüteran', 'buddist', 'pravoslav xristian', 'krişnaçı'),
  };
}

/** The parents of a dead woman ask for days with their grandson. */
const GRANDPARENTS: Family = {
  key: 'ninth-grandparents-days',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Ailə mübahisələri - Baba və nənənin nəvə ilə ünsiyyəti',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 1 },
  cast: {
    trustees: { as: 'body', name: 'Qəyyumluq və Himayə Orqanı', role: 'maraqlı şəxs' },
  },
  facts: (make) => {
    const people = kin(make);
    const { granny, granddad, father, mother, boy, aunt } = people;
    const death = lifeDay(make, 'death', 2, 4);
    const wedding = lifeDay(make, 'wedding', 9, 11);
    const second = lifeDay(make, 'second', 1, 2);
    const wife = foreigner(make, 'wife', [
      ['Katarzyna', 'Wiśniewska'],
      ['Mariam', 'Gelaşvili'],
      ['Oksana', 'Rudenko'],
      ['Birgit', 'Sandström'],
      ['Thi Lan', 'Phạm'],
    ]);
    const stem = granddad.name.surname;
    const maiden = /[eo]v$/u.test(stem) ? `${stem}a` : stem;
    return {
      ...people,
      ...homePapers(make),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ wedday: wedding.day, wedyear: wedding.year },
      ...{ secondday: second.day, secondyear: second.year },
      ...{ wife: wife.full, wifegiven: wife.given, wifecaps: wife.caps },
      motherwas: make.mark(
        `${father.name.surname.replace(/([eo]v)$/u, '$1a')} (${maiden}) ${mother.name.given}`,
        ...(['person', 'direct', 'mother'] as const),
      ),
      boyfull: make.mark(
        `${boy.name.given} ${boy.name.surname}`,
        ...(['person', 'direct', 'boy'] as const),
      ),
      grannys: nameWith(make, granddad, 'surname', 'gil-dat'),
      pair: nameWith(make, granddad, 'surname', 'plural'),
      withaunt: nameWith(make, aunt, 'given', 'with'),
      auntis: nameWith(make, aunt, 'gs', 'copula'),
      grannybehind: written(make, granny, 'behind'),
      fatherspaced: written(make, father, 'spaced'),
      teacherabbr: written(make, people.teacher, 'abbreviated'),
      also: alsoAfter(people.downstairs.name.given),
      convention: stays(
        make,
        '“Uşaq hüquqları haqqında” 20 noyabr 1989-cu il tarixli Konvensiyanın',
      ),
      alimony: stays(
        make,
        `2(5-${make.dice.int(90, 104)})-${make.dice.int(300, 5200)}/${Number(make.adopted.slice(0, 4)) - 1}`,
      ),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun 7 fevral 2014-cü il tarixli 1 nömrəli qərarının'),
      filed: make.day(90, 160),
      refused: make.day(300, 420),
      visited: make.day(40, 70),
    };
  },
  present:
    'iddiaçılar {granddad.full:gen}, {granny.full:gen}, onların vəkili {adv.init:gen}, cavabdeh {father.full:gen}, maraqlı şəxsin nümayəndəsinin iştirakı ilə,',
  subject:
    'iddiaçılar {granddad.full} və {granny.full:gen} cavabdeh {father.full:dat} qarşı nəvələri ilə ünsiyyət qaydasının müəyyən edilməsi tələbi üzrə mülki işə',
  story: [
    '{filed:loc} verilmiş iddia ərizəsinin məzmunu qısaca belədir: iddiaçıların qızı {mother.full} {wedday} {wedyear:loc} {father.full:dat} ərə getmişdir (nikah haqqında şəhadətnamə {marriagecert}). {boy.birth:loc} onların oğlu {boy.full} doğulmuşdur (doğum haqqında şəhadətnamə {birthcert}). Ana {deathday} {deathyear:loc} {hospital} vəfat etmişdir; ölüm şəhadətnaməsində ({deathcert}) səbəb kimi {illness} göstərilmişdir.',
    'Bir müddət uşaq nənəsinin yanında, {granny.address} ünvanında qalmış, {garden} aparılmışdır. Ata {secondday} {secondyear:loc} {wife} ilə evlənəndən sonra oğlunu özünə götürmüş, {refused:abl} etibarən {pair} nəvələrini görə bilmirlər. Nənə {granny.given} zəng vurduqda telefonu ögey ana götürür, “evdə yoxdur” deyir.',
    'Onlar uşağı hər şənbə və bazar günü öz yanlarına, yay tətilində isə üç həftə fasiləsiz {dacha} ünvanındakı bağ evinə aparmağa icazə istəyirlər.',
    'Cavabdeh {father.sg} (FİN {father.fin}, {father.phone}; {job} işləyir) izahatında deyib: “{boy.given} onlardan qayıdanda iki gün danışmır. Qayınanam ona anası barədə qorxulu şeylər söyləyib, baldızım {aunt.given} isə uşağın şəkillərini {profile} səhifəsində yayıb. Həyat yoldaşım {wifegiven} {creed} olduğu üçün {grannys} ayağım çəkilmir, bizi ələ salırlar. Oğlumda {childill} var, rejimi pozulmamalıdır. Bir yaşlı qızım {baby.given} də böyüyür, qardaşı ilə bir yerdə olmalıdır.”',
    'Cavabdeh əlavə edib ki, qış tətilində ailəsi ilə ərizədə göstərilən günlərdə xaricdə olmuşlar: {wifecaps} adına {ticket} nömrəli bilet və uşağın {abroad} nömrəli ümumvətəndaş pasportu bunu təsdiqləyir.',
    'Sinif müəllimi {teacher.full} (şahid) göstərib ki, {boyfull} {school} oxuyur, dərsdən sonra {club} məşğul olur. Uşağın ən yaxın dostu {roommate.gs:gen} doğum günündə {granddad.init} məktəbin qapısına gəlib, {boy.given} onu görüb sevinib, {withaunt} getmək istəyib.',
    'Məşqçi {trainer.sg} deyib ki, məşqlərə uşağı çox vaxt bibisi yox, xalası gətirirdi, o da {auntis}. Aşağı mərtəbədə yaşayan {downstairs.full} isə bildirib ki, iddiaçıların evindən bir dəfə də səs-küy eşitməyib; {downstairs.given} {also} nəvəsini həmin həyətdə böyüdüb.',
    'Rayon icra hakimiyyəti yanında {trustees:gen} {minutes} nömrəli protokolu və {visited} tarixli {survey} nömrəli müşahidə aktı (aktı orqanın baş məsləhətçisi {guardian.init} tərtib edib) üzrə hər iki evdə uşağın ayrıca çarpayısı və dərs masası vardır. Psixoloq-ekspert {psychologist.full} {opinion} saylı rəyində uşağın nənəyə bağlılığını güclü, gecə qalmağı isə hələlik yükləyici saymışdır. Poliklinika kartı ({card}) da araşdırılmışdır.',
    {
      p: 'Tərəflər bundan əvvəl mediatorun yanında {deal} nömrəli razılaşma imzalamış, ona görə görüşlər {park} keçirilməli idi; {fatherspaced} iki görüşdən sonra gəlməmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Ailə Məcəlləsinin 62-ci maddəsinə görə baba, nənə, qardaş, bacı və digər qohumlar uşaqla ünsiyyət saxlamaq hüququna malikdirlər; valideyn buna əsassız mane olduqda məsələni uşağın mənafeyinə uyğun məhkəmə həll edir. {convention} 3-cü maddəsində də uşağın marağına üstünlük verilir.',
    'Tərəflər arasında əvvəllər {alimony} nömrəli iş üzrə əmlak mübahisəsi olub, ancaq bu hal ünsiyyət qaydasına təsir etmir. {plenum} mövqeyinə əsasən uşağın fikri də öyrənilməlidir: {boy.given} hakimə “nənəmgildə pişiyim var” deyib.',
    {
      p: '{grannybehind} və {granddad.surname} uşağa qulluq etməyə qadirdirlər, şahid {teacherabbr} də bunu təsdiqləyib. Cavabdehin dediyi sözlərin mərhum {motherwas} barəsində işlədilməsi sübuta yetirilməyib.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Bununla yanaşı, psixoloqun rəyi və uşağın səhhəti gecələmə və üç həftəlik tətil barədə tələbin hələ tez olduğunu göstərir; {father.init:gen} bu hissədə etirazı əsaslıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Uşaqla görüşlərin psixoloqun müşayiəti ilə bərpası üçün {granny.gs} təklif olunmuş qrafikdən imtina etdiyindən, {father.init:gen} mane olduğu qənaətinə gəlmək mümkün deyildir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Göstərilənlərə görə Ailə Məcəlləsinin 49, 52, 62-ci, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrinə istinadən məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {granddad.caps} və {granny.caps:gen} nəvələri {boy.full} ilə hər şənbə və bazar günü saat 10-dan 19-dək, yay tətilində üç həftə görüşməsi müəyyən edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {granddad.full} (FİN {granddad.fin}) və {granny.full} (FİN {granny.fin}) {boy.gp} ilə ayın birinci və üçüncü şənbəsi saat 11-dən 18-dək gecələmə olmadan görüşsünlər.',
      '{father.full:dat} görüşlərə mane olmamaq vəzifəsi tapşırılsın.',
    ],
    dismissed: [
      'İddiaçılar {granddad.full} və {granny.full:gen} {father.full:dat} qarşı iddiası rədd edilsin.',
    ],
  },
  note: 'civil',
  traps: ['relatives', 'direct-speech', 'changed-surname'],
};

export const NINTH_FAMILY_LAW: readonly Family[] = [GRANDPARENTS];
