import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** The two thieves, the owner of the herd, the buyers and those who stay. */
function herdsmen(make: Make) {
  const person = castOf(make);
  const buyer = foreigner(make, 'guest', [
    ['Gela', 'Tsiklauri'],
    ['Zviad', 'Burduli'],
    ['Magomed', 'Kurbanaliyev'],
  ]);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 40, maxAge: 70 });
  return {
    a: person('a', {
      role: 'təqsirləndirilən şəxs',
      sex: 'm',
      minAge: 24,
      maxAge: 52,
      house: true,
    }),
    b: person('b', { sex: 'm', minAge: 20, maxAge: 44 }),
    v,
    son: person('son', {
      sex: 'm',
      surname: v.name.surname,
      father: v.name.given,
      minAge: 16,
      maxAge: 24,
    }),
    shepherd: person('shepherd', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 66 }),
    butcher: person('butcher', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 60 }),
    wife: person('wife', { sex: 'f', minAge: 24, maxAge: 50 }),
    vet: person('vet', { sex: 'f', minAge: 26, maxAge: 60 }),
    prosecutor: person('prosecutor', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep' }),
    buyer: buyer.full,
    buyersurname: buyer.surname,
  };
}

function pasture(make: Make) {
  const of = marksOf(make);
  return {
    meadow: of.place(
      'meadow1',
      'Baş Küngüt kəndinin üstündəki Qaraquzey yaylağında',
      'Oxud kəndi ərazisindəki “Daşbulaq” örüşündə',
      'Söyüdlü dərəsinin yuxarı hissəsində',
      'Kiş çayının sol sahilindəki biçənəkdə',
      'Xaltan kəndindən üç kilometr aralıda, Ziyarət təpəsinin ətəyində',
    ),
    fold: of.place(
      'fold1',
      'köhnə kolxoz fermasının tövləsindən',
      'Yuxarı məhəllədəki ağıldan',
      'kənd qəbiristanlığının arxasındakı mal damından',
      'Qışlaq məntəqəsindəki taxta pəyədən',
    ),
    road: of.place(
      'road1',
      'Bakı-Balakən yolunun 287-ci kilometrliyində',
      'Xındırıstan dönərgəsində',
      'Alazan körpüsünün altında',
      'dəmir yolu keçidinin yanındakı boş sahədə',
      'meşəbəyi daxmasının qarşısında',
    ),
    market: of.place(
      'market1',
      'rayon mərkəzindəki diri heyvan bazarında',
      '“Şəmkir yolu” mal bazarında',
      'Qaraçuxurdakı qurbanlıq satışı meydançasında',
      'Köhnə Suraxanı mal meydanında',
    ),
    shop: of.place(
      'shop1',
      'şəhərin girişindəki “Bərəkət” kəsim məntəqəsinə',
      'Çinarlı bulağın yanındakı qəssab dükanına',
      '“Karvan” yolkənarı yeməkxanasının mətbəxinə',
    ),
    birthplace: of.place('birthplace1', 'Çudulu kəndində', 'Bideyiz qəsəbəsində', 'Qax İngiloyda'),
    ajob: of.workplace(
      'work1',
      'meşə təsərrüfatında gözətçi',
      'çay fabrikində fəhlə',
      'rayon mədəniyyət evinin işıqçısı',
      'suvarma sistemləri idarəsində mirab',
      'quşçuluq fabrikinin yem sexində yükləyici',
    ),
    vjob: of.workplace(
      'work2',
      'kənd orta məktəbinin coğrafiya müəllimi',
      'poçt şöbəsinin müdiri',
      'kənd həkim ambulatoriyasının feldşeri',
      'bələdiyyənin keçmiş sədri',
    ),
    vetjob: of.workplace(
      'work3',
      'rayon baytarlıq idarəsinin həkimi',
      'özəl baytar aptekinin sahibi',
      'damazlıq təsərrüfatının baytar mütəxəssisi',
    ),
    bjob: of.workplace(
      'work4',
      'Gəncə Aqrar Universitetinin qiyabi şöbəsinin tələbəsi',
      'mebel sexinin usta köməkçisi',
      'avtoyuma məntəqəsində işçi',
    ),
    ill: of.sensitive('ill1', 'epilepsiya', 'mədə xorası', 'psoriaz', 'açıq formalı vərəm'),
    mind: of.sensitive(
      'ill2',
      'yüngül dərəcəli əqli gerilik',
      'şəxsiyyət pozuntusu',
      'depressiv epizod əlamətləri',
    ),
    wifeill: of.sensitive(
      'ill3',
      'süd vəzisinin xərçəngi',
      'böyrək çatışmazlığı',
      'Hodgkin lenfoması',
    ),
    nation: of.sensitive('nation1', 'ingiloy', 'ləzgi', 'saxur', 'avar'),
    truck: make.plate('truck1'),
    certificate: of.document('vetpaper', `B-3 № ${digitsOf(make, 6)}`, `VS ${digitsOf(make, 7)}`),
    licence: of.document('licence', `AZE${digitsOf(make, 6)}`, `BC № ${digitsOf(make, 6)}`),
    imei: of.network('imei1', `35${digitsOf(make, 13)}`),
    receipt: of.contract('receipt1', `${digitsOf(make, 4)}-M`, `KQ/${digitsOf(make, 5)}`),
  };
}

/** Cattle driven from a pasture by night and sold at a market. */
export const FIFTH_CRIMINAL: readonly Family[] = [
  {
    key: 'fifth-cattle-theft',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Oğurluq',
    outcomes: { convicted: 5, acquitted: 2 },
    cast: {},
    facts: (make) => {
      const people = herdsmen(make);
      const wedding = lifeDay(make, 'wedding', 3, 12);
      return {
        ...people,
        ...pasture(make),
        weddingday: wedding.day,
        weddingyear: wedding.year,
        bbehind: written(make, people.b, 'behind'),
        shepherdshort: written(make, people.shepherd, 'abbreviated'),
        withb: nameWith(make, people.b, 'given', 'with'),
        atb: nameWith(make, people.b, 'given', 'gil-loc'),
        centre: stays(make, 'Ədliyyə Nazirliyinin Məhkəmə Ekspertizası Mərkəzinin'),
        plenum: stays(make, 'Azərbaycan Respublikası Ali Məhkəməsinin Plenumu'),
        night: make.day(120, 210),
        found: make.day(100, 118),
        heads: make.dice.int(3, 9),
        damage: make.money(3200, 14800, 100),
        price: make.money(1900, 7800, 50),
        years: make.dice.pick(['1 (bir) il 6 (altı) ay', '2 (iki) il', '2 (iki) il 3 (üç) ay']),
      };
    },
    present:
      'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {a.full:gen}, onun müdafiəçisi {adv.full:gen}, zərərçəkmiş {v.full:gen} iştirakı ilə',
    subject:
      '{a.full:gen} Cinayət Məcəlləsinin 177.2.1, 177.2.3-cü maddələri ilə təqsirləndirilməsinə dair cinayət işinə',
    story: [
      '{a.full}, {a.birth} ildə {birthplace} anadan olub, Azərbaycan Respublikasının vətəndaşı, milliyyətcə {nation}, orta təhsilli, {ajob} işləyir, {weddingday} {weddingyear:loc} {wife.full} ilə nikaha girib, himayəsində iki azyaşlı uşağı var, əvvəllər məhkum olunmayıb, qeydiyyat üzrə {a.address} ünvanında yaşayır (ş/v {a.idcard}, FİN kodu {a.fin}).',
      '{a.surname} ona görə ittiham olunur ki, o, {b.full} ilə əlbir olub, {night} tarixdən növbəti günə keçən gecə {meadow} {v.full:dat} məxsus {heads} baş iribuynuzlu mal-qaranı otardığı yerdən gizlicə ayırmış, {road} əvvəlcədən saxlanmış {truck} dövlət qeydiyyat nişanlı “QAZel” markalı avtomobilə yükləyib aparmış, beləliklə zərərçəkmişə {damage} ziyan vurmuşdur.',
      'İstintaq versiyasına əsasən heyvanların bir hissəsi {market} {price} müqabilində {buyer} adlı şəxsə satılmış, ikisi isə kəsilmək üçün {shop} təhvil verilmişdir. [Alqı-satqı üçün saxta baytarlıq arayışı ({certificate}) göstərilmişdir.|Satış zamanı {certificate} nömrəli baytarlıq arayışından istifadə edilmişdir.]',
      'Məhkəmədə sərbəst danışan {a.init} ittihamı qismən qəbul etdi. Onun sözlərindən: “Arvadım {wife.given} {wifeill} diaqnozu ilə Bakıda müalicə alır, dərmanına pul çatmırdı. Özüm də uşaqlıqdan {ill} xəstəsiyəm. {withb} kirvəyik. O dedi ki, həmin mal yiyəsizdir, gəl aparaq. Axşam {atb} çay içib yola düşdük. Sonra peşman oldum”.',
      'Zərərçəkmiş {v.init} – {vjob} – izah etmişdir ki, malını yay aylarında çobana tapşırır, qışda isə özü saxlayır. Bundan qabaq da, yanvar ayında {fold} bir düyəsi itmişdi. Oğlu {son.gs} səhər tezdən {v.phone} nömrəsinə zəng edib malın yoxa çıxdığını bildirmişdir.',
      'Çoban {shepherdshort} dindirilərkən göstərmişdir ki, gecə it hürüşünə oyanmış, uzaqda iki nəfərin fənər yandırdığını görmüş, ancaq qorxusundan yaxına getməmişdir. {shepherd.surname} səsindən {bbehind} olduğunu tanımışdır, çünki həmin oğlan {bjob} olsa da, hər yay kəndə gəlir.',
      'Qəssab {butcher.full} bildirmişdir ki, mal ona {receipt} nömrəli qəbzlə, {found} tarixdə verilib; gətirənin sürücülük vəsiqəsinin ({licence}) şəklini çəkib saxlayıb. {butcher.given} həmin şəxsi məhkəmə zalında tanıdı. Baytar {vet.full} ({vetjob}) arayışdakı imzanın onun olmadığını dedi.',
      {
        p: 'Maşının içindən götürülmüş telefonun İMEİ kodu {imei} olmuşdur; {centre} rəyinə əsasən, həmin gecə bu aparatdan {buyersurname} ilə on bir dəfə danışılmışdır.',
        chance: 0.8,
      },
      'Məhkəmə-psixiatriya ekspertizasının rəyində {a.surname:loc} {mind} qeyd edilsə də, onun öz hərəkətlərini dərk etdiyi göstərilmişdir.',
    ],
    reasoning: [
      '{plenum} oğurluq işlərində gizlilik əlamətinin hər bir halda ayrıca araşdırılmasını tələb edir. Məhkəmə bunu nəzərə alaraq sübutlara belə qiymət verir.',
      'Zərərin miqdarı baytarlıq idarəsinin qiymət arayışı ilə müəyyən olunmuş, tərəflər buna etiraz etməmişlər.',
      {
        p: 'Qəssabın tanıması, çobanın ifadəsi və {a.init:gen} özünün dedikləri bir-birini tamamlayır. {b.surname} axtarışda olduğundan barəsindəki material ayrılmışdır. Cəzanı yüngülləşdirən hal kimi xəstə həyat yoldaşına və azyaşlı uşaqlara baxması, zərəri qismən ödəməsi nəzərə alınır.',
        only: ['convicted'],
      },
      {
        p: 'Qəssab {butcher.init} vəsiqənin şəklini təqdim edə bilməmiş, {shepherd.init} isə {a.surname:acc} deyil, yalnız {b.given:acc} tanıdığını söyləmişdir. Şübhələr aradan qalxmadığı üçün {a.full:gen} təqsiri sübuta yetirilməmişdir.',
        only: ['acquitted'],
      },
    ],
    guided: 'Məhkəmə Cinayət-Prosessual Məcəllənin 346, 349, 351-353-cü maddələrini rəhbər tutaraq',
    operative: {
      convicted: [
        '{a.caps} Cinayət Məcəlləsinin 177.2.1, 177.2.3-cü maddələri ilə təqsirli bilinsin və ona {years} müddətə azadlıqdan məhrum etmə cəzası verilsin.',
        '{a.full:abl} {v.full:gen} xeyrinə {damage} tutulsun.',
      ],
      acquitted: [
        '{a.caps} Cinayət Məcəlləsinin 177.2.1, 177.2.3-cü maddələri ilə irəli sürülmüş ittihamda təqsirsiz hesab edilsin və ona bəraət verilsin.',
        '{v.full:gen} mülki iddiası baxılmamış saxlanılsın.',
      ],
    },
    traps: ['foreign-name', 'gil', 'places'],
  },
];
