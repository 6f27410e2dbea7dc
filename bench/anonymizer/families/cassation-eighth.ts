import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

function roadUsers(make: Make) {
  const person = castOf(make);
  const dead = person('dead', { sex: 'm', minAge: 27, maxAge: 44 });
  return {
    dead,
    d: person('d', { role: 'məhkum', sex: 'm', minAge: 22, maxAge: 60 }),
    v: person('v', {
      ...({ role: 'zərərçəkmiş', sex: 'f', minAge: 50, maxAge: 76 } as const),
      ...{ surname: dead.name.surname },
    }),
    child: person('child', {
      ...({ surname: dead.name.surname, father: dead.name.given } as const),
      ...{ minAge: 6, maxAge: 15 },
    }),
    passenger: person('passenger', { sex: 'm' }),
    w1: person('w1'),
    w2: person('w2'),
    rider: person('rider', { sex: 'm', minAge: 20 }),
    owner: person('owner', { minAge: 35 }),
    adv: person('adv', { kind: 'keep' }),
    vadv: person('vadv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
    lawyer: person('lawyer', { role: 'nümayəndə' }),
  };
}

/** A death on the road; the family of the dead asks for a heavier sentence. */
const FATAL_ROAD: Family = {
  key: 'eighth-fatal-road',
  kind: 'qerar',
  procedure: 'cinayət',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Cinayət kollegiyası - Yol hərəkəti qaydalarını pozma',
  outcomes: { upheld: 5, remitted: 3 },
  cast: { s: { as: 'company', trade: 'insurer', role: 'mülki cavabdeh' } },
  facts: (make) => {
    const people = roadUsers(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      dbehind: written(make, people.d, 'behind'),
      w1spaced: written(make, people.w1, 'spaced'),
      plate: make.plate('plate1'),
      plate2: of.plate(
        'plate2',
        `${dice.int(10, 77)} ${dice.pick(['AB', 'CC', 'DF', 'KM'])} ${digitsOf(make, 3)}`,
      ),
      vin: of.plate('vin1', vinOf(make)),
      policy: of.contract('policy1', `AKS-${digitsOf(make, 7)}`, `${digitsOf(make, 9)}`),
      licence: of.document('licence1', `AA ${digitsOf(make, 6)}`, `BC № ${digitsOf(make, 6)}`),
      deathcert: of.document(
        'deathcert1',
        `AZ-İİ № ${digitsOf(make, 6)}`,
        `DA ${digitsOf(make, 7)}`,
      ),
      road: of.place(
        'place1',
        'Qaradırnaq kəndindən keçən yolda',
        'Şirinbulaq qəsəbəsinin girişində',
        'Qızılburun kəndi yaxınlığında',
        'Lökbatan döngəsində',
      ),
      djob: of.workplace(
        'work1',
        '“Araz Yük” logistika şirkətində sürücü',
        'yol istismar idarəsində avtoqreyder sürücüsü',
        '156 nömrəli sərnişin marşrutunda avtobus sürücüsü',
        'taksi xidmətində sürücü',
      ),
      deadjob: of.workplace(
        'work2',
        'Yevlax şəhərindəki un kombinatında texnoloq',
        'kolxoz bazarında satıcı',
        'qaz idarəsində qaynaqçı',
        'Goranboy rayon kənd orta məktəbində fizika müəllimi',
      ),
      injury: of.sensitive(
        'health1',
        'kəllə-beyin travmasından',
        'çoxsaylı qabırğa sınığından və daxili qanaxmadan',
        'aortanın cırılmasından',
      ),
      plenum: stays(
        make,
        'Plenumun “Nəqliyyat vasitələrinin hərəkəti təhlükəsizliyi və istismarı qaydalarının pozulması ilə bağlı cinayət işləri üzrə məhkəmə təcrübəsi haqqında” qərarının 14-cü bəndi',
      ),
      on: make.day(560, 900),
      lodged: make.day(60, 95),
      speed: dice.int(84, 128),
      fine: make.money(8000, 24000, 500),
      term: dice.pick(['3 (üç) il', '4 (dörd) il', '3 (üç) il 6 (altı) ay']),
      hour: dice.pick(['05:40', '19:15', '21:30', '23:05', '14:20']),
      model: dice.pick([
        '“Kamaz 5511”',
        '“Mercedes Sprinter”',
        '“Lada Priora”',
        '“Daewoo Nexia”',
        '“Hyundai Santa Fe”',
      ]),
      side: dice.pick(['sol', 'sağ']),
    };
  },
  present:
    'prokuror {prosecutor.full:gen}, məhkumun müdafiəçisi vəkil {adv.full:gen}, zərərçəkmişin hüquqi varisi {v.full:gen}, onun nümayəndəsi vəkil {vadv.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 263.2-ci maddəsi ilə məhkum edilməsinə dair cinayət işi üzrə {middle:gen} qərarından zərərçəkmişin hüquqi varisi {v.full} tərəfindən verilmiş kassasiya şikayəti əsasında cinayət işinə',
  story: [
    '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli, {belowno} nömrəli hökmü ilə {d.birth:loc} anadan olmuş, {d.address} ünvanında yaşayan, {djob} işləyən {d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinərək {term} azadlıqdan məhrum etmə cəzasına məhkum edilmiş, Məcəllənin 70-ci maddəsi tətbiq edilməklə cəza şərti hesab edilmişdir. {middle:gen} qərarı ilə hökm dəyişdirilmədən saxlanılmışdır.',
    'İşin halları ilə müəyyən edilmişdir ki, {on} tarixdə saat {hour} radələrində {d.full} (sürücülük vəsiqəsi {licence}) ona məxsus olmayan, {owner.full:dat} mənsub {model} markalı, {plate} dövlət nömrə nişanlı, ban nömrəsi {vin} olan avtomobili saatda {speed} km sürətlə idarə edərək {road} {side} tərəfə keçmiş, {plate2} nömrə nişanlı motosikleti idarə edən {rider.full:acc} və onun arxasında oturan {dead.full:acc} vuraraq {dead.init:gen} ölümünə səbəb olmuşdur. {dead.surname} [hadisə yerində|xəstəxanada] {injury} ölmüşdür ({deathcert} nömrəli ölüm haqqında şəhadətnamə).',
    'Mərhum {deadjob} olmuş, himayəsində azyaşlı övladı {child.full} ({child.birthdot} təvəllüdlü) və anası {v.full} qalmışdır. Avtomobilin icbari sığortası {s.full:loc} {policy} nömrəli şəhadətnamə ilə bağlanmışdır.',
    'Kassasiya şikayətinin əsasları',
    '{lodged} tarixli kassasiya şikayətində {v.sg} göstərir ki, [cəza həddindən artıq yüngüldür|məhkəmələr şərti cəza təyin etməkdə yol verilən ədalətsizliyi düzəltməmişlər], məhkum ailəyə heç bir kömək etməmişdir, {d.given:gen} atası isə dəfn günü yalnız bir dəfə gəlib. Şahid {w1.full} və motosiklet sürücüsü {rider.init} təsdiqləmişlər ki, məhkum məhəllədə yarışa çıxmışdı. {v.surname} qərarın ləğv edilməsini və daha ciddi cəzanın təyinini xahiş edir. Telefonu {v.phone}, ünvanı {v.address}.',
    'Məhkum {dbehind} yazılı etirazında bildirmişdir ki, {fine} məbləğində yardım {lawyer.full} vasitəsilə mərhumun ailəsinə təklif olunmuş, {v.init} pulu qəbul etmək istəməmişdir. Sərnişini {passenger.full} sürəti azaltmasını istəməmişdir; {w1spaced} isə yolun o biri tərəfində olduğundan heç nə görə bilməzdi.',
    'Vəkil {vadv.init} iclasda şikayəti dəstəkləyərək əlavə etdi ki, {child.given:gen} atasız qalması da, şahid {w2.full:gen} “maşın dayanmadı, qaçdı” ifadəsi də cəza təyin edilərkən nəzərə alınmamışdır. Müdafiəçi {adv.init} etiraz bildirdi, prokuror {prosecutor.init} isə şikayətin təmin edilməsini məqsədəuyğun saymadı.',
  ],
  reasoning: [
    'Kollegiya məruzəçi hakimin məruzəsini, iştirakçıların çıxışlarını dinləyib, kassasiya şikayətinin dəlillərini yoxlayaraq qeyd edir.',
    'Kassasiya məhkəməsi Cinayət-Prosessual Məcəllənin 419-cu maddəsinə əsasən maddi və prosessual hüquq normalarının tətbiqinin düzgünlüyünü yoxlayır. {plenum} məhkəmələrə yol hərəkətinin hər iki iştirakçısının hərəkətini qiymətləndirməyi tövsiyə edir.',
    {
      p: 'Avtotexniki ekspert {expert.full:gen} rəyi, yerinə baxış protokolu və {w1.init:gen} ifadəsi {d.init:gen} təqsirini təsdiq edir. Cəza təyin edilərkən onun əvvəllər məhkum olunmaması, səmimi peşmanlığı və motosiklet sürücüsü {rider.surname:gen} də dəbilqəsiz olması haqlı olaraq nəzərə alınmışdır. Şikayətdə qeyd olunan hallar aşağı instansiyada araşdırılmışdır.',
      only: ['upheld'],
    },
    {
      p: 'Bununla belə, apellyasiya instansiyası məhkəməsi {w2.full:gen} ifadəsinə münasibət bildirməmiş, {d.init:gen} hadisə yerini tərk edib-etmədiyini araşdırmamış, {passenger.init:gen} dindirilməsi barədə vəsatəti isə əsassız rədd etmişdir. Bu pozuntular işin yenidən baxılmasını zəruri edir.',
      only: ['remitted'],
    },
  ],
  guided:
    'Cinayət-Prosessual Məcəllənin 416, 419, 420-ci maddələrini rəhbər tutaraq Cinayət Kollegiyası',
  operative: {
    upheld: [
      '{v.full:gen} kassasiya şikayəti təmin edilməsin.',
      '{d.full} barəsində {middle:gen} qərarı dəyişdirilmədən saxlanılsın.',
    ],
    remitted: [
      'Kassasiya şikayəti təmin edilsin, {middle:gen} {d.full:gen} barəsində qərarı ləğv edilərək iş yenidən apellyasiya baxışına qaytarılsın.',
    ],
  },
  note: 'final',
  traps: ['health', 'road'],
};

/** Cassation for the test. */
export const EIGHTH_CASSATION: readonly Family[] = [FATAL_ROAD];
