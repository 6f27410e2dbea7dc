import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** Two neighbours of a pasture, the heirs of one, the surveyor and the old men who remember the border. */
function neighbours(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 44, maxAge: 70, house: true });
  return {
    p,
    d: person('d', { role: 'cavabdeh', sex: 'f', minAge: 40, maxAge: 66, house: true }),
    father: person('father', { sex: 'm', minAge: 72, maxAge: 90, surname: p.name.surname }),
    son: person('son', { role: 'üçüncü şəxs', sex: 'm', minAge: 24, maxAge: 34 }),
    shepherd: person('shepherd', { role: 'şahid', sex: 'm', minAge: 50, maxAge: 75 }),
    miller: person('miller', { role: 'şahid', sex: 'm', minAge: 48, maxAge: 70 }),
    teacher: person('teacher', { role: 'şahid', sex: 'f', minAge: 35, maxAge: 62 }),
    surveyor: person('surveyor', { kind: 'keep', sex: 'm' }),
    mayor: person('mayor', { sex: 'm', minAge: 38, maxAge: 60 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

/** The land in dispute and all that lies around it. */
function borders(make: Make) {
  const { place } = marksOf(make);
  return {
    plot: place(
      'plot',
      'Ağdərə adlanan ərazidə',
      '“Qoşa armud” deyilən sahədə',
      'Düzdağ ətəyində',
      'Xançobanı yaylağında',
      'Sarıqaya örüşündə',
      'Tək palıd təpəsinin arxasında',
    ),
    village: place(
      'village',
      'Çaykənd kəndində',
      'Yuxarı Goyçək kəndində',
      'Hacıalılı kəndində',
      'Novoivanovka kəndində',
      'Bəydili qəsəbəsində',
    ),
    north: place(
      'north',
      'Göyçay çayı',
      'Yuxarı Qarabağ kanalı',
      'Şirvan kollektoru',
      'Baş Şirvan arxı',
      'Baş Mil kanalının qolu',
    ),
    east: place(
      'east',
      'Ləki–Qəbələ avtomobil yolu',
      'Müsüslü dəmiryol stansiyasının perronu',
      'Bakı–Tbilisi–Qars dəmir yolunun 312-ci kilometrliyi',
      '“Azərsun” quşçuluq fabrikinin hasarı',
    ),
    south: place(
      'south',
      'Eldar şamı meşəliyi',
      'Türyançay qoruğu',
      'Babadağ yamacı',
      'Sultanbud meşəsi',
      'Hirkan Milli Parkı',
    ),
    west: place(
      'west',
      'keçmiş “Kommunizm” kolxozunun üzümlüyü',
      '“Qızıl Ulduz” sovxozunun ferması',
      'köhnə Şıxlı qəbiristanlığı',
      'Pir Məhəmməd türbəsinin həyəti',
    ),
    bridge: place(
      'bridge',
      'Sınıq körpüdən',
      'Qanıx çayı üzərindəki asma körpüdən',
      'Xudafərin körpüsündən',
      'Bəhrəmtəpə su qovşağından',
      'Varvara SES-dən',
    ),
    spring: place(
      'spring',
      '“Şəfa” bulağının',
      'Xan bulağının',
      'Turşsu mənbəyinin',
      'Qırxbulaq çeşməsinin',
    ),
  };
}

/** Where the people of the case live, learn, trade, are healed and meet. */
function daily(make: Make) {
  const of = marksOf(make);
  return {
    market: of.place(
      'market',
      'Corat bazarında',
      'Xaldan mal bazarında',
      '“Meyvəli” yarmarkasında',
      'Yevlax Logistika Mərkəzində',
      'Sumqayıt Kimya Sənaye Parkında',
    ),
    study: of.place(
      'study',
      'Gəncə Aqrar Universitetində',
      'Xəzər Universitetində',
      'Mingəçevir Dövlət Universitetində',
      'Şəki Regional Kollecində',
    ),
    feast: of.place(
      'feast',
      '“Ləzzət” şadlıq sarayında',
      'kənd mədəniyyət evində',
      '“Qəsr” restoranının zalında',
      'İmamzadə ziyarətgahında',
    ),
    cure: of.place(
      'cure',
      'Ağdaş rayon mərkəzi xəstəxanasında',
      '“Qarabağ” sanatoriyasında',
      'Qəbələ diaqnostika mərkəzində',
      'Oğuz vərəm dispanserində',
    ),
    exile: of.place(
      'exile',
      'Keles rayonuna',
      'Novotroitsk qəsəbəsinə',
      'Arpaçay ilçəsinə',
      'Balakovo rayonunun Natalyino kəndinə',
    ),
    moved: of.place(
      'moved',
      'Ramanaya',
      'Biləcəriyə',
      'AB massivinə',
      'Yeni Günəşliyə',
      '“Kristal Abşeron” yaşayış kompleksinə',
      'Montinə',
    ),
    stopped: of.place(
      'stopped',
      'Qaraməryəm postunda',
      '“Avropa” yanacaqdoldurma məntəqəsində',
      'Ucar dəmiryol vağzalında',
      'Mərəzə dördyolunda',
    ),
    fair: of.place(
      'fair',
      'Bayıl yoxuşundakı notariat kontorunda',
      'Elmlər metrosunun yanındakı fotostudiyada',
      'İçərişəhərdəki çayxanada',
      'Gənclik metrosundan yuxarıdakı rieltor ofisində',
    ),
    grave: of.place(
      'grave',
      'Seyid Əli ocağının yanındakı qəbiristanlıqda',
      'Xocavar qəbiristanlığında',
      'Kürdlər məzarlığında',
    ),
    post: of.workplace(
      'post1',
      'Suvarma Sistemləri İdarəsində mirab',
      'kənd tam orta məktəbində rus dili müəllimi',
      'heyvandarlıq fermasında zootexnik',
    ),
    dpost: of.workplace(
      'post2',
      'kənd həkim məntəqəsində mama',
      'poçt şöbəsində operator',
      '“Bərəkət” çörək sexində satıcı',
    ),
    ill: of.sensitive('ill1', 'insult', 'böyrək çatışmazlığı', 'onurğa yırtığı'),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  return {
    deed: of.document('deed', `JN-${digitsOf(make, 4)}A`, `A № ${digitsOf(make, 6)}`),
    register: of.property('register', `40${digitsOf(make, 10)}`, `60602${digitsOf(make, 7)}`),
    lease: of.contract('lease', `${digitsOf(make, 2)}/İ-21`, `№ ${digitsOf(make, 3)}-B`),
    tractor: of.plate('tractor', `35 KT ${digitsOf(make, 3)}`, `35 KB ${digitsOf(make, 3)}`),
  };
}

/** A fence was moved on a pasture; the neighbour wants his strip of land back. */
export const SEVENTH_CIVIL: readonly Family[] = [
  {
    key: 'seventh-moved-fence',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Torpaq mübahisələri - Torpaq sahəsinin qanunsuz zəbt olunması',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const people = neighbours(make);
      const passing = lifeDay(make, 'father', 3, 9);
      return {
        ...people,
        ...borders(make),
        ...daily(make),
        ...papers(make),
        deathday: passing.day,
        deathyear: passing.year,
        shepherdbehind: written(make, people.shepherd, 'behind'),
        mayorspaced: written(make, people.mayor, 'spaced'),
        atteacher: nameWith(make, people.teacher, 'given', 'gil-loc'),
        registry: stays(make, 'Daşınmaz Əmlakın Dövlət Reyestri Xidmətinin'),
        code: stays(
          make,
          make.dice.pick(['Torpaq Məcəlləsinin', '“Torpaq islahatı haqqında” Qanunun']),
        ),
        fenced: make.day(300, 420),
        measured: make.day(110, 160),
        filed: make.day(200, 260),
        abroad: make.dice.pick([
          'Qazaxıstanın Türküstan vilayətinin',
          'Ukraynanın Xerson vilayətinin',
          'Rusiyanın Saratov vilayətinin',
        ]),
        hectare: `${make.dice.int(0, 3)},${digitsOf(make, 2)} hektar`,
        rent: make.money(200, 1800, 20),
        harm: make.money(400, 3000, 50),
        steps: make.dice.int(12, 70),
        heads: make.dice.int(15, 180),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen}, müstəqil tələb irəli sürməyən üçüncü şəxs {son.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı torpaq sahəsinin qanunsuz sahiblikdən geri tələb edilməsi haqqında mülki işə',
    story: [
      'İddiaçı {p.sg} (FİN {p.fin}, {p.address}, telefon {p.phone}) {filed} məhkəməyə müraciət edərək göstərib ki, {village} yaşayır, {post} çalışır. {plot} yerləşən {hectare} pay torpağı ona atası {father.full:abl} qalıb; mülkiyyət {deed} saylı aktla, sonra {register} nömrəli çıxarışla rəsmiləşdirilib.',
      'Torpağın hüdudları belədir: şimaldan {north} ilə, şərqdən {east} ilə, cənubdan {south} ilə, qərbdən {west} ilə həmsərhəddir.',
      '{fenced} cavabdeh {d.full} (FİN {d.fin}; {d.address}) {bridge} aşağıda {steps} metr məftil çəkərək {spring} suyunu öz tərəfinə döndərib. İddiaçı onu yola gətirməyə çalışıb, kəndin ağsaqqalları {feast} toplaşıb, nəticə olmayıb. Nümayəndəlik üzrə bələdiyyə sədri {mayorspaced} da məsələni həll edə bilməyib.',
      'Atası {deathday} {deathyear:loc} {ill} keçirib, əvvəl {cure} yatıb, vəfat etdikdən sonra {grave} torpağa tapşırılıb. Böyük qardaş hələ sovet dövründə {abroad} {exile} köçüb, kiçik bacı isə {moved} gəlin gedib. Mirasdan imtina etdiklərini {fair} yazılı təsdiqləyiblər.',
      'Cavabdeh iddiaya etiraz etdi. O, {dpost} işləyir, sahəni {lease} saylı icarə müqaviləsi ilə ildə {rent} verməklə becərir, {heads} baş qoyunu var, pendirini {market} satır. Onun fikrincə, hasar köhnə yerindədir, iddiaçının oğlu {son.gp} isə {study} oxuduğundan kənddə heç nədən xəbərsizdir.',
      'Üçüncü şəxs {son.sg} bildirdi ki, tətil günlərində traktoru ({tractor}) özü sürür, bir dəfə {stopped} saxlanılıb. “{d.given} xala məftili gecə çəkib, mən {atteacher} qonaq idim, səhər {plot} payaları gördüm”.',
      'Çoban {shepherdbehind} sürünü otuz il {plot} otardığını, sərhədin həmişə {spring} gözündən keçdiyini dedi. Dəyirmançı {miller.full} ({miller.address}) bunu təsdiq etdi: “{father.given} kişi sağ ikən dirəyi birlikdə basdırmışıq, {bridge} baxanda görünürdü”. {teacher.full} mübahisədən yalnız eşitdiyini söylədi.',
      'Ekspert {surveyor.full} {measured} yerində ölçmə aparıb. Rəyə görə, faktiki hasar çıxarışdakı xətdən içəri salınıb. {surveyor.init} {north} ilə qonşu olan zolağı xəritədə qırmızı rənglə göstərib.',
      {
        p: '{registry} cavabında {village} ilk qeydiyyatın aparıldığı, {d.sg:gen} adına hüququn olmadığı yazılıb.',
        chance: 0.6,
      },
    ],
    reasoning: [
      '{code} tələblərinə əsasən torpaq sahəsinin sərhədi dövlət reyestrinin məlumatları ilə müəyyən olunur.',
      'Mülki Məcəllənin 157.2-ci maddəsi mülkiyyətçiyə əşyasını qanunsuz sahiblikdən tələb etmək hüququ verir.',
      {
        p: 'Ekspertin rəyi, {shepherd.init:gen} və {miller.init:gen} ifadələri bir-birini tamamlayır; {d.init} isə {west} ilə bitişik hissənin ona nə vaxt verildiyini izah edə bilmədi.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'İddiaçı {p.init} hasarın yerinin dəyişdirildiyini sübuta yetirmədi: {teacher.init} hadisəni görməyib, {surveyor.surname} köhnə xəritəni tapmayıb.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 152, 157-ci və Mülki Prosessual Məcəllənin 77, 85, 217-220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin.',
        '{d.full:dat} tapşırılsın ki, {plot} çəkdiyi məftil hasarı bir ay ərzində söksün.',
      ],
      'partly-granted': [
        'İddia qismən təmin olunsun: {d.full} hasarı {north} ilə paralel xəttə qaytarsın, {harm} ziyan barədə tələb rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    traps: ['places', 'land'],
  },
];
