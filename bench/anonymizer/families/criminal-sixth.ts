import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** The driver, those in the car, the family of the dead man, and the officials who stay. */
function road(make: Make) {
  const person = castOf(make);
  const driver = person('d', {
    role: 'təqsirləndirilən şəxs',
    sex: 'm',
    minAge: 27,
    maxAge: 54,
    house: true,
  });
  const victim = person('v', { sex: 'm', minAge: 58, maxAge: 74 });
  const trucker = foreigner(make, 'trucker', [
    ['Mirab', 'Kvaratsxelia'],
    ['Hüseyin', 'Karabıyık'],
    ['Oleksandr', 'Rudenko'],
    ['Rza', 'Əskəri-Mianə'],
  ]);
  return {
    d: driver,
    v: victim,
    widow: person('widow', { role: 'zərərçəkmiş', sex: 'f', minAge: 52, maxAge: 66 }),
    heir: person('heir', { sex: 'f', surname: victim.name.surname, father: victim.name.given }),
    rider: person('rider', { role: 'şahid', sex: 'm', minAge: 20, maxAge: 33 }),
    milker: person('milker', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 62 }),
    owner: person('owner', { role: 'mülki cavabdeh', sex: 'm', minAge: 35, maxAge: 60 }),
    prosecutor: person('prosecutor', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    examiner: person('examiner', { kind: 'keep', sex: 'm' }),
    trucker: trucker.full,
    truckersurname: trucker.surname,
    truckercaps: trucker.caps,
  };
}

function surroundings(make: Make) {
  const of = marksOf(make);
  return {
    bend: of.place(
      'bend',
      'Bakı–Qazax avtomobil yolunun 214-cü kilometrliyindəki döngədə',
      'köhnə üzüm sovxozunun qarşısındakı dördyolda',
      'Əlincə çayı üzərindəki körpünün çıxışında',
      '“Gilavar” ailə restoranına çatmamış, yolun enişində',
      'Qarasu kanalı boyunca uzanan torpaq yolda',
      'Tağlabiyan kəndinin girişindəki dəmiryol keçidində',
    ),
    feast: of.place(
      'feast',
      '“Altun Saray” şadlıq evindən',
      'Xanəgah kəndindəki yas mağarından',
      'Quşçu bulağı deyilən istirahət yerindən',
      'Salahlı kəndindəki nişan evindən',
    ),
    field: of.place(
      'field',
      '“Dəyirman yeri” adlanan biçənəyə',
      'yolun sol kənarındakı nar bağına',
      'Mollaqasımlı kəndinin qəbiristanlıq hasarına',
      'suvarma arxının içinə',
    ),
    birthplace: of.place(
      'birthplace',
      'Minkənd kəndində',
      'Qaçağan kəndində',
      'İstisu qəsəbəsində',
      'Xanlıq kəndində',
    ),
    farm: of.place('farm', 'Aşağı Göycəli kəndinə', 'Ərəb Yengicə kəndinə', 'Toğanalı kəndinə'),
    djob: of.workplace(
      'djob',
      '“Aqro-Nəql” kooperativində süd daşıyan sürücü',
      'rayon Su Kanal İdarəsində nasosçu',
      '5 saylı uşaq bağçasının mikroavtobus sürücüsü',
      '“Günəbaxan” yağ zavodunun ekspeditoru',
      'qəsəbə bələdiyyəsində yükləyici',
    ),
    vjob: of.workplace(
      'vjob',
      'kənd həkim məntəqəsinin keçmiş feldşeri',
      'təqaüdçü rəsm müəllimi',
      'məktəb qarovulçusu',
      '40 il arıçılıq etmiş ağsaqqal',
      'baytar məntəqəsində sanitar',
    ),
    riderjob: of.workplace(
      'riderjob',
      'Aqrar Universitetin magistrantı',
      'hərbi xidmətdən təzə qayıtmış usta köməkçisi',
      'peşə liseyində qaynaqçılıq oxuyan',
      '“Bravo” supermarketində anbardar',
    ),
    milkerjob: of.workplace(
      'milkerjob',
      'fermada sağıcı',
      'kənd kitabxanasının müdiri',
      'süd qəbulu məntəqəsinin laborantı',
      'poçt şöbəsinin teleqrafçısı',
    ),
    doctor: of.workplace(
      'doctor',
      'Rayon Mərkəzi Xəstəxanasının reanimatoloqu',
      'Təcili Tibbi Yardım Stansiyasının briqada həkimi',
      'Respublika Neyrocərrahiyyə Xəstəxanasının ordinatoru',
    ),
    ward: of.place(
      'ward',
      'Gəncə Beynəlxalq Xəstəxanasına',
      'rayon xəstəxanasının qəbul otağına',
      'rayon mərkəzi xəstəxanasının travmatologiya şöbəsinə',
      '“Şəfqət” özəl klinikasına',
    ),
    harm: of.sensitive(
      'harm',
      'kəllə əsasının sınığı',
      'qaraciyərin cırılması və daxili qanaxma',
      'döş qəfəsinin sıxılması',
      'onurğanın boyun fəqərələrinin zədələnməsi',
    ),
    ill: of.sensitive(
      'ill',
      'ikinci tip şəkərli diabet',
      'gecə korluğu',
      'epileptik tutmalar',
      'ürəyin işemik xəstəliyi',
    ),
    idp: of.sensitive('idp', 'məcburi köçkün', 'müharibə veteranı'),
    childill: of.sensitive('childill', 'autizm', 'anadangəlmə ürək qüsuru', 'uşaq serebral iflici'),
    car: make.plate('car'),
    truck: of.plate('truck', `34 KZ ${digitsOf(make, 4)}`, `GL-${digitsOf(make, 3)}-TT`),
    vin: of.property('vin', vinOf(make)),
    licence: of.document('licence', `AB ${digitsOf(make, 6)}`, `AA№${digitsOf(make, 6)}`),
    trust: of.contract('trust', `${digitsOf(make, 4)}-E/${digitsOf(make, 2)}`),
    policy: of.contract('policy', `CMTPL-${digitsOf(make, 8)}`, `İSB${digitsOf(make, 9)}`),
    card: of.document('card', `${digitsOf(make, 5)}/${digitsOf(make, 2)}`, digitsOf(make, 6)),
  };
}

/** A man is run over at night on a country road. */
export const SIXTH_CRIMINAL: readonly Family[] = [
  {
    key: 'sixth-night-road',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Cinayət işləri - Hərəkət təhlükəsizliyi əleyhinə olan cinayətlər - Yol hərəkəti qaydalarını pozma',
    outcomes: { convicted: 5, acquitted: 2 },
    cast: {},
    facts: (make) => {
      const people = road(make);
      const death = lifeDay(make, 'death-day', 1, 2);
      return {
        ...people,
        ...surroundings(make),
        deathday: death.day,
        deathyear: death.year,
        dbehind: written(make, people.d, 'behind'),
        milkershort: written(make, people.milker, 'abbreviated'),
        ownerspaced: written(make, people.owner, 'spaced'),
        atowner: nameWith(make, people.owner, 'given', 'gil-loc'),
        family: nameWith(make, people.v, 'surname', 'plural-gen'),
        rules: stays(make, '“Yol hərəkəti haqqında” Qanunun'),
        agency: stays(make, 'Baş Dövlət Yol Polisi İdarəsinin'),
        hour: make.dice.pick(['23:40', '00:15', '21:55', '04:30']),
        speed: make.dice.int(71, 128),
        burial: make.money(2400, 9300, 100),
        moral: make.money(3000, 15000, 500),
        years: make.dice.pick(['2 (iki) il', '3 (üç) il 6 (altı) ay', '1 (bir) il 9 (doqquz) ay']),
      };
    },
    present:
      'dövlət ittihamını müdafiə edən prokuror {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen} və müdafiəçi {adv.full:gen}, zərərçəkmişin hüquqi varisi {widow.full:gen} iştirakı ilə',
    subject:
      'Cinayət Məcəlləsinin 263.2-ci maddəsi ilə ittiham olunan {d.full:gen} barəsində cinayət işinə',
    story: [
      'Təqsirləndirilən şəxsin kimliyi: soyadı, adı, atasının adı – {d.caps}; doğulduğu gün – {d.birthdot}; doğulduğu yer – {birthplace}; statusu – {idp}; təhsili – natamam orta; məşğuliyyəti – {djob}; nikahdadır, {childill} diaqnozu qoyulmuş bir övladı var; yaşayış yeri – {d.address}; vəsiqəsi – {d.idcard}; fərdi identifikasiya nömrəsi – {d.fin}; telefonu – {d.phone}.',
      'İttiham aktına görə, {dbehind}, {owner.full:dat} məxsus, {trust} saylı etibarnamə ilə istifadəsində olan {car} qeydiyyat nişanlı, ban nömrəsi {vin} olan “Ford Transit” markalı avtomobili {deathday} {deathyear:loc}, saat {hour} radələrində, {feast} qayıdarkən saatda {speed} km sürətlə idarə edərək {bend} yolun kənarı ilə piyada gedən {v.full:acc} vurmuş, avtomobil isə {field} aşmışdır.',
      'Ağır xəsarət almış {v.init} {ward} çatdırılsa da, {harm} nəticəsində elə həmin gün keçinmişdir (xəstəlik tarixi № {card}). Ölümün səbəbi barədə ekspert {examiner.full:gen} rəyi işdədir.',
      'Təqsirləndirilən dindirilərkən dedi: “Həmin axşam içməmişdim. Məndə {ill} var, qaranlıqda yaxşı görmürəm, bunu həkimə də demişəm. Qarşıdan gələn yük maşınının işığı gözümü aldı. Sonra səs eşitdim. Maşını {atowner} saxlayırdım, açarı da oradan götürmüşdüm. {v.given} dayını uşaqlıqdan tanıyıram, {farm} gedəndə həmişə onunla salamlaşardım”.',
      'Hüquqi varis {widow.gs} ifadəsində bildirdi ki, ömür-gün yoldaşı ({vjob}) axşam namazından sonra qonşuya getmişdi. Qızı {heir.gp} ölüm xəbərini ona telefonla verib. [{family} ailəsi indiyədək təqsirləndirilən tərəfdən üzr eşitməyib.|Dəfn xərclərini {family} qohumları çəkiblər.] Kompensasiyanın {widow.account} hesabına köçürülməsini istəyir.',
      'Sərnişin qismində avtomobildə olmuş {rider.full} ({riderjob}) göstərdi ki, sürücü telefonla danışırdı. [{rider.init} özü də yüngül əzilmişdi, ancaq həkimə müraciət etmədi.|Qəzadan sonra {rider.given} təcili yardıma zəng vurub.]',
      '{milkershort} – {milkerjob} – hadisə yerinə birinci gəlib: “Qışqırtıya çıxdım. Oğlan əllərini başına tutub oturmuşdu, tanıdım: {d.given} idi”. {truck} nişanlı yük maşınının sürücüsü {trucker} (istintaq protokolunda: {truckercaps}) isə videobağlantı ilə dindirilib, uzaq işıqları söndürdüyünü deyib.',
      'Mülki cavabdeh {owner.full} avtomobilin icbari sığortasının ({policy}) vaxtının bitdiyini etiraf etdi. Sürücülük vəsiqəsinin ({licence}) {d.surname:dat} verilməsi barədə {agency} məktubu da tədqiq olundu.',
      {
        p: 'Həmin gecə növbədə olmuş {doctor} yazılı izahat vermiş, {v.init:gen} huşsuz gətirildiyini göstərmişdir.',
        chance: 0.6,
      },
    ],
    reasoning: [
      '{rules} tələblərinə görə sürücü sürəti elə seçməlidir ki, maneə yarandıqda dayana bilsin.',
      'Şahid {milker.init:gen} dedikləri hadisə yerinə baxışın sxemi ilə, {truckersurname} ifadəsi isə əyləc izlərinin uzunluğu ilə üst-üstə düşür.',
      {
        p: 'Təqsirləndirilənin himayəsində xəstə uşağın olması, {ownerspaced} ilə birgə dəfn xərclərinin bir hissəsini ödəməsi cəzanı yüngülləşdirən hallardır. {d.init:gen} təqsiri tam sübuta yetmişdir.',
        only: ['convicted'],
      },
      {
        p: 'Avtotexniki rəyə görə piyada yola qəfil çıxdığından {d.init:gen} dayanmağa texniki imkanı olmamışdır. Digər sübutlar bunu təkzib etmir.',
        only: ['acquitted'],
      },
    ],
    guided: 'Məhkəmə Cinayət-Prosessual Məcəllənin 346, 349, 351-353-cü maddələrini rəhbər tutaraq',
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinsin, ona {years} müddətə azadlığın məhdudlaşdırılması cəzası təyin olunsun.',
        'Mülki iddia qismən təmin edilsin: {d.full} və {owner.full:abl} {widow.full:gen} xeyrinə dəfn xərcləri üçün {burial}, mənəvi zərər üçün {moral} tutulsun.',
      ],
      acquitted: [
        '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirsiz sayılsın və ona bəraət verilsin.',
        '{widow.full:gen} mülki iddiası baxılmamış saxlanılsın; avtomobil {owner.full:dat} qaytarılsın.',
      ],
    },
    traps: ['deceased', 'places', 'diagnosis'],
  },
];
