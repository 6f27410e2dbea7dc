import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { dwelling, lettersOf, lifeFigures, told } from './public-shapes.ts';

type Triple = readonly [surname: string, given: string, patronymic: string, father: string];

/** Sons of owners who moved away, and the fathers' given names. */
const SONS: readonly Triple[] = [
  ['Safronov', 'Gennadi', 'Vasilyeviç', 'Vasili'],
  ['Belyakov', 'Arseni', 'Nikolayeviç', 'Nikolay'],
  ['Davidyuk', 'Roman', 'Antonoviç', 'Anton'],
  ['Kalinin', 'Valeri', 'Stepanoviç', 'Stepan'],
  ['Şmelyov', 'Denis', 'Borisoviç', 'Boris'],
];

/** The heir, under his Russian name, and forms of the owner who is dead. */
function heirOf(make: Make, person: Person): Readonly<Record<string, Person | Mark>> {
  const [surname, given, patronymic, father] = make.dice.pick(SONS);
  const owner = (text: string) => make.mark(text, 'person', 'direct', 'owner');
  return {
    d: { ...person, name: { surname, given, patronymic }, father: patronymic, russian: true },
    owner: owner(`${surname} ${father} ${make.dice.pick(['İvanoviç', 'Fyodoroviç', 'Pavloviç'])}`),
    ownerplain: owner(`${father} ${surname}`),
    ownergiven: owner(father),
  };
}

/** Who lived on the plot for twenty years, who came back to it, and who saw both. */
function gardeners(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', house: true, minAge: 55, maxAge: 70 });
  const husband = person('husband', {
    ...({ sex: 'm', surname: p.name.surname } as const),
    ...{ minAge: 66, maxAge: 80 },
  });
  return {
    ...{ p, husband },
    ...heirOf(
      make,
      person('d', { role: 'kassasiya şikayətçisi', sex: 'm', minAge: 42, maxAge: 58 }),
    ),
    daughter: person('daughter', {
      ...({ sex: 'f', surname: p.name.surname, father: husband.name.given } as const),
      ...{ minAge: 26, maxAge: 34 },
    }),
    chairman: person('chairman', { sex: 'm', minAge: 58 }),
    next: person('next', { sex: 'f', minAge: 50 }),
    well: person('well', { sex: 'm', minAge: 40 }),
    broker: person('broker', { minAge: 28 }),
    tenant: person('tenant', { sex: 'm', minAge: 24, maxAge: 45 }),
    law: person('law', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function gardenFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    plot: make.property('plot'),
    cad: of.property('cad', `${n(8)}-${n(3)}`, `${n(3)}-${n(4)}-${n(2)}`, `1${n(10)}`),
    permit: of.document('permit', `${n(3)}/s`, `${n(4)}`, `BX-${n(3)}`),
    book: of.document('book', `№ ${n(3)}`, `ÜK-${n(4)}`, `${n(2)}/${n(3)}`),
    heirpaper: of.document('heirpaper', `3v-${n(4)}`, `${n(2)} AB ${n(7)}`, `1-${n(5)}`),
    deathpaper: of.document('deathpaper', `II-РД № ${n(6)}`, `V-МЮ ${n(6)}`, `ÖL ${n(7)}`),
    receipt: of.document('receipt', `${n(6)}`, `E-${n(8)}`, `QB № ${n(5)}`),
    meter: of.document('meter', `${n(9)}`, `A${n(8)}`, `${n(7)}-3`),
    act: of.document('act', `${n(2)}/b`, `YB-${n(3)}`, `${n(4)}`),
    opinion: of.document('opinion', `${n(4)}/T`, `TE-${n(4)}`, `${n(3)}-${n(3)}`),
    proxy: of.document('proxy', `77 AД ${n(7)}`, `${n(4)}-m`, `5-${n(5)}`),
    warrant: of.document('warrant', `${n(6)}`, `K-${n(5)}`),
    passport: of.document('passport', `${n(2)} ${n(2)} ${n(6)}`, `75 ${n(7)}`),
    pre: of.contract('pre', `${n(3)}-q`, `İL-${n(4)}`, `${n(2)}/${n(4)}`),
    bargain: of.phone(
      'broker',
      `050 ${n(3)} ${n(2)} ${n(2)}`,
      `+994 99 ${n(7)}`,
      `(055)${n(3)}-${n(4)}`,
    ),
    abroadline: of.phone(
      'd',
      `+7 9${n(2)} ${n(3)}-${n(2)}-${n(2)}`,
      `8 (9${n(2)}) ${n(3)} ${n(2)} ${n(2)}`,
    ),
    advert: of.network('advert', `elan-${n(6)}.example`, `emlak.example/bag/${n(5)}`),
    home: dwelling(
      make,
      'p',
      '8-ci Yaşıllıq küçəsi',
      'Bağlar massivi, 3-cü döngə',
      'Sahilyanı küçə',
    ),
    massif: of.place(
      'massif',
      ...(['Pirşağı qəsəbəsində', 'Nardaran qəsəbəsində'] as const),
      ...['Buzovna qəsəbəsində', 'Bilgəh qəsəbəsində', 'Zuğulba massivində'],
    ),
    coop: make.mark(
      make.dice.pick(['“Neftçi”', '“Səhiyyəçi”', '“Mayak-2”', '“Metrotikinti”']),
      ...(['place', 'quasi', 'coop'] as const),
    ),
    pjob: of.workplace(
      'pjob',
      ...(['Bakı Metropolitenində növbə rəisi', '2 saylı doğum evində baş mama'] as const),
      ...['“Azərnəşr”də korrektor', '190 nömrəli məktəbdə biologiya müəlliməsi'],
    ),
    djob: of.workplace(
      'djob',
      ...(['Murmansk limanında kran maşinisti', 'Novosibirskdə teatr işıqçısı'] as const),
      ...['Saratov konservatoriyasında konsertmeyster', 'Tverdə vaqon zavodunda texnoloq'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['infarkt', 'beyin şişi', 'qaraciyər sirrozu'] as const),
      'sümük vərəmi',
    ),
  };
}

/** A woman kept a garden for twenty years after its owner had gone; his son claims it back. */
const GARDEN: Family = {
  key: 'thirteenth-cassation-kept-garden',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - Əldəetmə müddəti üzrə mülkiyyət hüququ',
  outcomes: { upheld: 4, quashed: 2, remitted: 3 },
  note: 'final',
  cast: {},
  facts: (make) => {
    const people = gardeners(make);
    const { p, husband, next, chairman, tenant, daughter } = people;
    const death = lifeDay(make, 'ownerdied', 3, 6);
    const [cg, cf] = lettersOf(chairman);
    return {
      ...people,
      ...gardenFile(make),
      deadday: death.day,
      deadyear: death.year,
      hdied: lifeFigures(make, 'hdied', 4, 9),
      psur: told(make, p, `${p.name.surname} ${lettersOf(p).join('.')}.`),
      pdaughter: told(make, p, `${p.father} qızı ${p.name.given}`),
      family: nameWith(make, husband, 'surname', 'plural-gen'),
      husbandgil: nameWith(make, husband, 'given', 'gil-gen'),
      nextwith: nameWith(make, next, 'gs', 'with'),
      chairinit: told(make, chairman, `${chairman.name.surname} ${cg}.${cf}.`),
      tenantis: nameWith(make, tenant, 'gs', 'copula'),
      daughtershort: told(
        make,
        daughter,
        `${daughter.name.given.slice(0, 1)}. ${daughter.name.surname}`,
      ),
      norm: stays(make, 'Mülki Məcəllənin 178 və 179-cu maddələri'),
      rules: stays(make, 'Mülki Prosessual Məcəllənin 416 və 417-ci maddələrinə'),
      plenum: stays(
        make,
        'Ali Məhkəmə Plenumunun “Mülkiyyət hüququ və digər əşya hüquqlarının müdafiəsi haqqında” qərarında',
      ),
      lodged: make.day(60, 100),
      middleon: make.day(120, 180),
      came: make.day(430, 620),
      listed: make.day(400, 428),
      years: make.dice.int(17, 26),
      moved: make.dice.pick(['1993-cü ildə', '1996-cı ildə', '1998-ci ildə']),
      area: make.dice.pick(['0,06', '0,08', '0,12']),
      spent: make.money(6000, 19000, 100),
    };
  },
  present:
    'cavabdehin nümayəndəsi {law.full:gen} (etibarnamə {proxy}), iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}) iştirakı ilə',
  subject:
    '{p.full:gen} {d.full:dat} qarşı bağ sahəsinə əldəetmə müddəti üzrə mülkiyyət hüququnun tanınması tələbinə dair mülki iş üzrə {middle:gen} Mülki Kollegiyasının {middleon} tarixli qətnaməsindən cavabdeh {d.full:gen} verdiyi kassasiya şikayəti əsasında işə',
  story: [
    '{p.full} iddia ərizəsində göstərmişdir ki, {massif} {coop} bağ yoldaşlığındakı {area} hektar sahə ({cad} kadastr, {plot} reyestr nömrəli) sənədlərdə {owner:gen} adınadır. {moved} {ownergiven} Rusiyaya köçərkən bağın açarını iddiaçının həyat yoldaşı {husband.full:dat} verib və bir daha qayıtmayıb. O vaxtdan, yəni {years} ildən çoxdur ki, ailə orada açıq və fasiləsiz yaşayır, {spent} xərc çəkərək ev ucaldıb, quyu qazdırıb. İddiaçı sahə üzərində mülkiyyət hüququnun tanınmasını istəmişdir.',
    '{below:gen} (hakim {belowjudge.init}) {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilmiş, {middle:gen} Mülki Kollegiyasının {middleon} tarixli qətnaməsi ilə həmin qətnamə dəyişdirilmədən saxlanılmışdır.',
    'İşin materiallarından görünür ki, {ownerplain} {deadday} {deadyear:loc} vəfat etmişdir (ölüm haqqında şəhadətnamə {deathpaper}). Oğlu {d.full} (pasport {passport}, doğulduğu tarix {d.birthdot}, {djob} işləyir, əlaqə {abroadline}) {came:loc} gəlmiş, notarius {notary.init:abl} {heirpaper} nömrəli vərəsəlik şəhadətnaməsi almış və sahəni {listed:loc} {advert} səhifəsində satışa çıxarmışdır. [Vasitəçi|Makler] {broker.full} ({bargain}) alıcı üçün {pre} nömrəli ilkin müqavilə də hazırlamışdır.',
    '[Birinci instansiya məhkəməsində|İlk baxış zamanı] iddiaçı {psur} ({p.birthdot} təvəllüdlü, FİN {p.fin}, ünvanı Bakı şəhəri, {home}, tel. {p.phone}) izah etmişdir ki, {pjob} işləyib, təqaüdə çıxandan sonra daim bağda qalır. Həyat yoldaşı {hdied} tarixdə {ill} səbəbindən dünyasını dəyişib, onu da bu bağdan götürüblər. Qızı {daughter.full} orada böyüyüb. İşığın sayğacı ({meter}) {husband.init:gen} adınadır, üzvlük kitabçasında ({book}) haqlar onun imzası ilə ödənilib, sonuncu qəbz {receipt} nömrəlidir.',
    'Yoldaşlığın keçmiş sədri [{chairman.full}|{chairman.fullgs}] ifadə vermişdir ki, {permit} nömrəli icazəni {husband.given:dat} özü yazıb, hamı bağı “{husbandgil} bağı” kimi tanıyır. Qonşu {next.full} isə {family} hasarını öz əri ilə bir yerdə çəkdiklərini, {ownergiven} kişini axırıncı dəfə şəhərə köç günü gördüyünü söyləmişdir. [Quyuçu {well.full}|Usta {well.full}] quyunu iki dəfə dərinləşdirdiyini təsdiq etmişdir. Ekspert {expert.full} {opinion} nömrəli rəyində tikilinin yaşını iyirmi il ətrafında müəyyən etmişdir.',
    '[Kassasiya şikayətinin əsasları.|Şikayətin dəlilləri.] {lodged} tarixli şikayətdə {d.sg} göstərir ki, atası bağı yalnız baxmaq üçün tapşırmışdı, deməli, iddiaçı əmlakı özününkü kimi idarə edə bilməzdi; {daughtershort} atasına yazdığı məktubda [bunu etiraf edib|“bağınız yerindədir” deyib]. Yay aylarında evdə kirayəçi də olub, o da {tenantis}. Aşağı məhkəmələr {tenant.full:gen} çağırılması barədə vəsatəti rədd etmiş, yerində baxış aktını ({act}) nəzərə almamışlar.',
    'Nümayəndə {law.sg} şikayəti müdafiə edərək qətnamənin ləğvini xahiş etdi. Vəkil {adv.init} etirazında bildirdi ki, {pdaughter} bağa görə torpaq vergisini də özü verib, {nextwith} {chairinit} isə tərəflərdən heç biri ilə qohum deyil.',
  ],
  reasoning: [
    'Kollegiya məruzəni və çıxışları dinləyərək, şikayətin dəlillərini müzakirə edib hesab edir ki, {rules} görə kassasiya instansiyası maddi və prosessual hüquq normalarının düzgün tətbiqini yoxlayır, sübutlara yenidən qiymət vermir.',
    '{norm} əmlakı özününkü kimi açıq, vicdanlı və fasiləsiz idarə edən şəxsin mülkiyyət hüququ qazanmasının şərtlərini müəyyən edir. {plenum} sahibliyin hansı əsasla başladığının aydınlaşdırılmasına diqqət yetirilir.',
    {
      p: 'Məhkəmələr {chairman:gen}, {next:gen} və {well:gen} ifadələrini, icazəni və ekspertin rəyini müqayisə edərək {p.surname:gen} sahibliyinin gizli olmadığı qənaətinə gəlmişlər. {ownerplain} bağın taleyi ilə ömrünün sonunadək maraqlanmamışdır. {tenant:gen} bir yay orada qalması sahibliyi kəsmir.',
      only: ['upheld'],
    },
    {
      p: 'Açarın {husband:dat} verilməsi tərəflər arasında saxlama münasibətinin yarandığını göstərir. Belə sahiblik nə qədər uzun sürsə də, özününkü kimi sahiblik deyildir; {husband.surname} bunu üzvlük kitabçasında da “müvəqqəti” sözü ilə yazmışdır. {d.surname:gen} vərəsəlik hüququ isə mübahisələndirilməmişdir.',
      only: ['quashed'],
    },
    {
      p: 'Apellyasiya məhkəməsi {daughter:gen} məktubuna, {tenant:gen} kirayə haqqı ödəməsinə və baxış aktına heç bir münasibət bildirməmişdir. {husband.given:gen} bağı hansı şərtlə götürdüyü müəyyən edilmədən {p:gen} iddiası barədə nəticə vaxtından əvvəldir.',
      only: ['remitted'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 416, 417, 418 və 419-cu maddələrini rəhbər tutan Mülki Kollegiya',
  operative: {
    upheld: [
      '{d.full:gen} kassasiya şikayəti təmin edilməsin, {middle:gen} Mülki Kollegiyasının {middleon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    quashed: [
      'Kassasiya şikayəti təmin edilsin, {middle:gen} qətnaməsi ləğv edilsin, {p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.',
    ],
    remitted: [
      '{d.full:gen} kassasiya şikayəti qismən təmin edilsin. {middleon} tarixli qətnamə ləğv edilsin, iş yeni apellyasiya baxışı üçün {middle:dat} göndərilsin.',
    ],
  },
  traps: ['foreign-heir', 'family-plural', 'health'],
};

/** Cassation for the test alone. */
export const THIRTEENTH_CASSATION: readonly Family[] = [GARDEN];
