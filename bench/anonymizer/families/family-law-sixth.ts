import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A family whose father works abroad, the grandmother and those who look after the children. */
function household(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 45 });
  const child = (key: string, sex: 'm' | 'f', minAge: number) =>
    person(key, {
      sex,
      surname: d.name.surname,
      father: d.name.given,
      minAge,
      maxAge: minAge + 2,
    });
  return {
    d,
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 42 }),
    girl: child('girl', 'f', 10),
    boy: child('boy', 'm', 5),
    granny: person('granny', { role: 'şahid', sex: 'f', surname: d.name.surname, minAge: 58 }),
    uncle: person('uncle', { sex: 'm', minAge: 30 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f' }),
    psychologist: person('psychologist', { kind: 'keep', sex: 'f' }),
    landlord: person('landlord', { sex: 'm', minAge: 40 }),
    other: person('other', { sex: 'f', minAge: 25 }),
    guardian: person('guardian', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    marriage: of.document('marriage', `Nİ № ${digitsOf(make, 7)}`, `AA ${digitsOf(make, 6)}`),
    record: of.document('record', `${dice.int(101, 980)}`),
    birth1: of.document('birth1', `AA № ${digitsOf(make, 7)}`, `DŞ ${digitsOf(make, 6)}`),
    birth2: of.document('birth2', `AZ-I № ${digitsOf(make, 6)}`),
    kimlik: of.document('kimlik', `99${digitsOf(make, 9)}`),
    permit: of.document('permit', `TR-${digitsOf(make, 7)}`, `A${digitsOf(make, 8)}`),
    passport: of.document('passport', `C0${digitsOf(make, 7)}`, `P${digitsOf(make, 7)}`),
    transfer: of.document(
      'transfer',
      `${digitsOf(make, 3)}-${digitsOf(make, 3)}-${digitsOf(make, 4)}`,
    ),
    lease: of.contract('lease', `${dice.int(11, 89)}/K`, `İC-${digitsOf(make, 4)}`),
    card: make.mark(
      `5239 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
      'account',
      'direct',
      'p',
    ),
    ip: of.network('ip', `85.132.${dice.int(2, 250)}.${dice.int(2, 250)}`),
    tiktok: of.network(
      'tiktok',
      `tiktok.com/@gurbet_${digitsOf(make, 3)}`,
      `@istanbul.usta${dice.int(3, 99)}`,
    ),
    turkish: of.phone(
      'd',
      `+90 53${dice.int(1, 9)} ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
    ),
    school: of.workplace(
      'school',
      '214 nömrəli tam orta məktəbin üçüncü sinfində',
      'Fizika, riyaziyyat və informatika təmayüllü liseydə',
      '11 illik rəqəmsal inkişaf liseyində',
    ),
    nursery: of.workplace(
      'nursery',
      '“Göyərçin” uşaq bağçasına',
      '56 saylı körpələr evi-uşaq bağçasına',
    ),
    job: of.workplace(
      'job',
      '“Nərgiz” gözəllik salonunda dırnaq ustası',
      '2 saylı Şəhər Xəstəxanasının qəbul şöbəsində qeydiyyatçı',
      'Dənizkənarı Bulvar İdarəsində bağban',
    ),
    husbandjob: of.workplace(
      'job2',
      'İzmit şəhərindəki gəmi təmiri tərsanəsində qaynaqçı',
      'İstanbulda tikinti sahəsində dəmirçi',
      'Antalyadakı oteldə aşpaz köməkçisi',
    ),
    village: of.place('village', 'Cəngəmiran kəndində', 'Nüvədi kəndində', 'Şıxlar kəndində'),
    ill: of.sensitive('ill', 'bronxial astma', 'autizm spektri pozuntusu', 'kəkələmə', 'enurez'),
    faith: of.sensitive('faith', 'Yehovanın Şahidləri', 'nurçular', 'bəhailik'),
  };
}

/** Upkeep and visits: the father works abroad and sends money when he likes. */
export const SIXTH_FAMILY_LAW: readonly Family[] = [
  {
    key: 'sixth-guest-worker',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüququ üzrə mübahisələr - Aliment və uşaqla ünsiyyət',
    outcomes: { granted: 4, 'partly-granted': 3, dismissed: 1 },
    cast: {},
    facts: (make) => {
      const people = household(make);
      const wed = lifeDay(make, 'p', 11, 13);
      return {
        ...people,
        ...papers(make),
        wedday: wed.day,
        wedyear: wed.year,
        girlabbr: written(make, people.girl, 'abbreviated'),
        boyabbr: written(make, people.boy, 'abbreviated'),
        uncleb: written(make, people.uncle, 'behind'),
        unclehome: nameWith(make, people.uncle, 'given', 'gil-loc'),
        family: nameWith(make, people.d, 'surname', 'plural-gen'),
        ismother: nameWith(make, people.granny, 'full', 'copula'),
        registry: stays(make, 'Ədliyyə Nazirliyinin Qeydiyyat Baş İdarəsinin'),
        convention: stays(
          make,
          'Uşaq hüquqları haqqında 20 noyabr 1989-cu il tarixli Konvensiyanın',
        ),
        border: stays(make, 'Dövlət Sərhəd Xidmətinin'),
        filed: make.day(70, 130),
        left: make.day(700, 1200),
        sent: make.day(300, 500),
        talk: make.day(30, 60),
        wage: make.money(900, 2400, 50),
        monthly: make.money(200, 500, 10),
        once: make.money(150, 600, 50),
        rent: make.money(250, 500, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, qəyyumluq və himayə orqanının nümayəndəsi {guardian.full:gen} iştirakı ilə (cavabdeh gəlməyib)',
    subject: '{p.full:gen} {d.full:dat} qarşı aliment tutulması barədə iddiası üzrə mülki işə',
    story: [
      'TƏRƏFLƏR.\nİddiaçı: {p.caps}, FİN: {p.fin}, vəsiqə: {p.idcard}, ünvan: {p.address}, tel.: {p.phone}.\nCavabdeh: {d.caps}, anadan olub: {d.birthdot}, pasport: {passport}, Türkiyə Respublikasında yaşama icazəsi: {permit}, yabançı kimlik nömrəsi: {kimlik}, son məlum telefonu: {turkish}.\nUşaqlar: {girlabbr}, d.t. {girl.birthdot} (doğum şəhadətnaməsi {birth1}); {boyabbr}, d.t. {boy.birthdot} (doğum şəhadətnaməsi {birth2}).',
      'Tərəflər {wedday} {wedyear:loc} evləniblər; kəbin kağızı {marriage}, akt qeydinin nömrəsi {record}. {left} cavabdeh qazanc dalınca Türkiyəyə yollanıb, indi {husbandjob} işləyir. {border} arayışında onun o vaxtdan bəri iki dəfə sərhədi keçdiyi göstərilib.',
      'İddiaçı izah edir. Əri əvvəllər hər ay pul göndərirdi, sonra “unutdu”. Axırıncı dəfə {sent} {once} gəlib (köçürmənin nəzarət nömrəsi – MTCN {transfer}), o da qardaşı {uncleb} adına. İddiaçının özü {job} olaraq ayda {wage} qazanır; kirayə evə ({lease} nömrəli icarə müqaviləsi, ev yiyəsi {landlord.full}) ayda {rent} verir. Qızı {girl.given} {school} oxuyur, oğlu {boy.given:acc} {nursery} qoyub. Oğlanda {ill} var, loqopedə də pul lazımdır. Alimentin {card} nömrəli karta oturdulmasını istəyir.',
      'Nənənin sözü. Şahid {granny.full} məhkəməyə gəlib dedi: “Mən bu uşaqların bibisi yox, doğma nənəsiyəm. {d.given} orada {other.given} adlı qadınla yaşayır, biz {village} o qadını gözümüzə görməmişik. Qışda uşaqlar {unclehome} qalıb. Gəlinim {p.given:gen} guya {faith} arasına düşdüyünü də camaat danışır, mən inanmıram”. İddiaçı bunu təsdiq etdi: nənə həqiqətən {ismother}.',
      'Cavabdehin yazılı mövqeyi. {talk} {d.sg} məhkəmənin poçtuna {d.email} ünvanından (IP {ip}) məktub göndərib: gəliri yoxdur, {family} evini arvadına qoyub gedib; uşaqları ilə həftədə bir dəfə videozənglə danışmaq istəyir. Vəkil {adv.inits} bunun əksini göstərdi: {tiktok} hesabında cavabdeh yeni aldığı maşınla çəkilib, yanında da {other.full} dayanıb.',
      'Sinif rəhbəri {teacher.full} qızın dərsə ac gəldiyini, valideyn iclasına yalnız {p.surname:gen} qatıldığını söyləyib. Psixoloq {psychologist.sg:gen} rəyində isə deyilir: {girl.given} atasını istəyir, {boy.given} onu tanımır.',
    ],
    reasoning: [
      'Valideyn uşağı saxlamalıdır – bu borc ölkənin sərhədində bitmir.',
      'Ailə Məcəlləsinin 75 və 76-cı maddələri alimenti gəlirin payı, 78-ci maddəsi isə qəti məbləğ kimi tutmağa yol verir. {convention} 27-ci maddəsi dövlətin üzərinə alimentin xaricdən də alınması vəzifəsini qoyur. {registry} məlumatına görə, nikah pozulmayıb.',
      {
        p: 'Himayə orqanının nümayəndəsi {guardian.sg} rəyində tələbi müdafiə edib. {d.init:gen} gəlirinin sabit olmaması {girl.gp:gen} və {boy.gp:gen} ehtiyacını azaltmır.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{granny.sg} də, {uncle.full} da təsdiq edib ki, pul hər ay əldən-ələ çatdırılıb; {p.gs} bunu inkar etməyib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Ailə Məcəlləsinin 55, 58, 75, 76, 78-ci, Mülki Prosessual Məcəllənin 216-218 və 220-ci maddələrinə söykənərək',
    operative: {
      granted: [
        'İddia təmin edilsin: {d.full:abl} (FİN {d.fin}) {p.full:gen} xeyrinə uşaqlar {girl.full:gen} və {boy.full:gen} saxlanılması üçün hər ay {monthly} aliment tutulsun.',
        'Aliment {p.account} hesabına köçürülsün.',
      ],
      'partly-granted': [
        '{p.caps:gen} iddiası qismən təmin edilsin, {d.sg:abl} {girl.gp:gen} saxlanılmasına hər ay {monthly} aliment alınsın; ata ilə uşaqların həftədə iki dəfə videozənglə görüşü müəyyən edilsin.',
      ],
      dismissed: [
        '{p.full:gen} iddiası rədd edilsin. Qətnamə cavabdehə {d.email} ünvanı ilə göndərilsin.',
      ],
    },
    traps: ['minor', 'abroad', 'quoted-speech'],
  },
];
