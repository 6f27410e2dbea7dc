import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** Two who took parts of parked cars, those who lost them, who bought them and who saw it. */
function nightThieves(make: Make) {
  const person = castOf(make);
  return {
    d: person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 23, maxAge: 38 }),
    e: person('e', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 34 }),
    v: person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 30, maxAge: 60 }),
    u: person('u', { role: 'zərərçəkmiş', sex: 'm', minAge: 40, maxAge: 70 }),
    buyer: person('buyer', { role: 'şahid', sex: 'm', minAge: 35, maxAge: 60 }),
    guard: person('guard', { role: 'şahid', sex: 'm', minAge: 45, maxAge: 68 }),
    seller: person('seller', { role: 'şahid', sex: 'f', minAge: 28, maxAge: 55 }),
    uncle: person('uncle', { sex: 'm', minAge: 50, maxAge: 75 }),
    prosecutor: person('prosecutor', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    examiner: person('examiner', { kind: 'keep', sex: 'm' }),
  };
}

/** Where the cars stood. */
function scenes(make: Make) {
  const { place } = marksOf(make);
  return {
    metro: place(
      'metro',
      'Xətai metrosunun çıxışında',
      '“Koroğlu” metro stansiyasının altındakı keçiddə',
      'Nəriman Nərimanov metrosunun arxasında',
      'Neftçilər metrosunun yaxınlığında',
      '20 Yanvar dairəsində',
    ),
    lot: place(
      'lot',
      'Nəsimi bazarının arxasındakı dayanacaqda',
      '“Gənclik Mall”ın yeraltı dayanacağında',
      'Sədərək ticarət mərkəzinin 4-cü darvazasında',
      'Binə bazarının 2-ci sırasında',
      'Bakı Baş Avtovağzalının yuxarı qatında',
    ),
    grave: place(
      'grave',
      'Yasamal qəbiristanlığının qapısı ağzında',
      'Çəmbərəkənd qəbiristanlığının yanında',
      'Xırdalan məzarlığının hasarı dibində',
      'Bülbülə qəbiristanlığında',
    ),
    dacha: place(
      'dacha',
      'Novxanı bağlarında',
      'Fatmayı bağları deyilən yerdə',
      'Bilgəhdəki bağ evində',
      'Nardaran bağlarının dənizə enən yolunda',
      'Görədildə',
    ),
    route: place(
      'route',
      'Biləcəri–Binəqədi yolunda',
      'Günəşli yolunda',
      'Sahil–Ələt istiqamətində',
      'Maştağa döngəsində',
      'Lökbatan qalxımında',
    ),
    block: place(
      'block',
      '8-ci mikrorayondakı həyətdə',
      'Əhmədli 2-də',
      'Yeni Yasamal yaşayış massivində',
      '28 May qəsəbəsində',
      'Ceyranbatanda',
    ),
  };
}

/** Where the parts went and where the two were taken. */
function hideouts(make: Make) {
  const of = marksOf(make);
  return {
    garage: of.place(
      'garage',
      'Keşlədəki “Təkər dünyası” ustaxanasına',
      'Zabrat dəmir-dümür qəbulu məntəqəsinə',
      'Hökməli kəndindəki anbara',
      'Sulutəpədə fəaliyyət göstərən söküntü meydançasına',
      'Saray qəsəbəsindəki ehtiyat hissələri dükanına',
    ),
    cafe: of.place(
      'cafe',
      'Şıxov çimərliyindəki “Dalğa” kafesində',
      '“Köhnə dəyirman” çayxanasında',
      'Dədə Qorqud parkındakı çayxanada',
      'Dağüstü parkın altındakı yeməkxanada',
    ),
    hotel: of.place(
      'hotel',
      '“Səyyah” motelinin 7-ci otağında',
      '“Çinar” sanatoriyasında',
      '“Yeddi gözəl” istirahət mərkəzində',
      '“Qafqaz Riversayd” otelində',
    ),
    border: of.place(
      'border',
      '“Qırmızı körpü” sərhəd-buraxılış məntəqəsində',
      'Samur gömrük postunda',
      'Biləsuvar gömrük-keçid məntəqəsində',
      'Ələt limanında',
      '“Mazımçay” postunda',
    ),
    stop: of.place(
      'stop',
      'Puta postunda',
      'Bakı–Quba yolunun 38-ci kilometrində',
      'Ceyranbatan su anbarının bəndi üstündə',
      'Xocasən gölünün sahilində',
      'Mingəçevir SES-in yaxınlığında',
      'Yevlax körpüsündə',
    ),
    hidden: of.place(
      'hidden',
      'Qobu dərəsində',
      'Məhəmmədli kanalının kənarındakı qamışlıqda',
      'Altıağac meşəsində',
      '“Daş karxana” adlanan ərazidə',
      'Böyük Zirə adasında',
      'Beşbarmaq dağının ətəyində',
    ),
  };
}

/** Where the two grew up, work, served and were treated. */
function lives(make: Make) {
  const of = marksOf(make);
  return {
    born: of.place(
      'born',
      'Hamarmeşə kəndində',
      'Kosalar kəndində',
      'Arçıvan qəsəbəsində',
      'Qızılkilsə kəndində',
    ),
    camp: of.place(
      'camp',
      '12 saylı cəzaçəkmə müəssisəsində',
      'Ümid qəsəbəsindəki qəbul məntəqəsində',
      'Qobustan həbsxanasında',
      '2 saylı penitensiar müəssisədə',
    ),
    served: of.place(
      'served',
      '“N” saylı hərbi hissədə',
      '703 saylı hərbi hissədə',
      'Gorandakı təlim mərkəzində',
      'Seyfəli poliqonunda',
    ),
    hospital: of.place(
      'hospital',
      'Sabunçu Mərkəzi Xəstəxanasına',
      '1 nömrəli Şəhər Klinik Xəstəxanasına',
      'Semaşko xəstəxanasına',
      'Qaradağ rayon xəstəxanasına',
    ),
    school: of.place(
      'school',
      '244 nömrəli orta məktəbin yanındakı',
      'Xəzər Universitetinin tələbə evindəki',
      'Neftçala Peşə Liseyinin qarşısındakı',
    ),
    abroad: of.place(
      'abroad',
      'Göle ilçəsindən',
      'Xasavyurt rayonunun Bayramaul kəndindən',
      'Qızılhacılı kəndindən',
      'Tuzluca qəzasından',
    ),
    post: of.workplace(
      'post1',
      '“Abşeron” avtomobil bazarında vurucu',
      'Keşlə çörək zavodunda xəmiryoğuran',
      '3 saylı taksi parkında sürücü',
    ),
    vpost: of.workplace(
      'post2',
      'Nərimanov rayonundakı 61 nömrəli uşaq bağçasında tərbiyəçi',
      'Respublika Perinatal Mərkəzində tibb bacısı',
      'Filarmoniyada konsertmeyster',
    ),
    ill: of.sensitive('ill1', 'bronxial astma', 'vərəm', 'mədə xorası'),
  };
}

/** Catalysts and wheels taken at night from cars all over the town. */
export const SEVENTH_CRIMINAL: readonly Family[] = [
  {
    key: 'seventh-night-parts',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Mülkiyyət əleyhinə olan cinayətlər - Oğurluq (CM 177)',
    outcomes: { convicted: 5, acquitted: 1 },
    cast: {},
    facts: (make) => {
      const people = nightThieves(make);
      const of = marksOf(make);
      const driver = foreigner(make, 'driver', [
        ['Mehmet', 'Karabulut'],
        ['Zurab', 'Tsiklauri'],
        ['Arsen', 'Qamzatov'],
      ]);
      return {
        ...people,
        ...scenes(make),
        ...hideouts(make),
        ...lives(make),
        driver: driver.full,
        driversurname: driver.surname,
        lexus: of.plate('lexus', `99-LM-${digitsOf(make, 3)}`, `10 BT ${digitsOf(make, 3)}`),
        prius: of.plate('prius', `77-PR-${digitsOf(make, 3)}`, `90-XA-${digitsOf(make, 3)}`),
        truck: of.plate('truck', `75 AB ${digitsOf(make, 3)}`, `77 EB ${digitsOf(make, 3)}`),
        slip: of.document('slip', `№ ${digitsOf(make, 6)}`, `QM-${digitsOf(make, 5)}`),
        imei: of.document('imei', `35${digitsOf(make, 13)}`),
        guardbehind: written(make, people.guard, 'behind'),
        buyerspaced: written(make, people.buyer, 'spaced'),
        withuncle: nameWith(make, people.uncle, 'given', 'with'),
        plenum: stays(
          make,
          'Ali Məhkəmə Plenumunun “Oğurluq, soyğunçuluq və quldurluq cinayətlərinə dair məhkəmə təcrübəsi haqqında” qərarında',
        ),
        office: stays(
          make,
          make.dice.pick(['Binəqədi Rayon Polis İdarəsinin', 'Xəzər Rayon Polis İdarəsinin']),
        ),
        land: make.dice.pick(['Ərdahan vilayətinin', 'İğdır ilinin', 'Gürcüstanın']),
        first: make.day(220, 260),
        second: make.day(190, 215),
        caught: make.day(170, 186),
        loss: make.money(900, 5200, 50),
        loss2: make.money(600, 3100, 50),
        paid: make.money(150, 900, 10),
        years: make.dice.pick(['2 (iki) il 6 (altı) ay', '3 (üç) il', '4 (dörd) il']),
        hour: make.dice.int(1, 4),
      };
    },
    present:
      'ittihamı müdafiə edən prokuror {prosecutor.full:gen}, təqsirləndirilən şəxslər {d.full:gen} və {e.full:gen}, müdafiəçi {adv.full:gen}, zərərçəkmiş {v.full:gen} iştirakı ilə',
    subject:
      'Cinayət Məcəlləsinin 177.2.1, 177.2.2 və 177.2.4-cü maddələri ilə ittiham edilən {d.full:gen} və {e.full:gen} cinayət işinə',
    story: [
      '{d.caps}, {d.birth:loc} Masallı rayonunun {born} doğulub, orta təhsillidir, subaydır, {post} işləyib, {d.address} ünvanında yaşayır, şəxsiyyət vəsiqəsi {d.idcard}, FİN: {d.fin}. Vaxtilə {served} xidmət keçib, sonra oğurluğa görə {camp} cəza çəkib. {e.caps}, {e.birth:loc} anadan olub, FİN: {e.fin}, Sumqayıt şəhərində qeydiyyatdadır ({e.detail}), {ill} xəstəliyi ilə əlaqədar uçotdadır, məhkumluğu yoxdur.',
      'İttihama görə onlar əlbir olaraq gecələr saxlanılmış minik maşınlarından katalizator, təkər və güzgü sökmüşlər.',
      '1-ci epizod. {first}, gecə saat {hour} radələrində {metro} qoyulmuş və {v.full:dat} məxsus “Lexus” ({lexus}) avtomobilinin altına girib katalizatoru kəsmişlər. Ziyan {loss} təşkil edib. Oradan {route} hərəkət edən ikinci maşının da güzgüsünü çıxarmağa cəhd göstəriblər, it hürdüyündən qaçıblar.',
      '2-ci epizod. {second} {e.init} {lot} gözətçinin yuxuya getməsindən istifadə edib, {d.surname} isə {grave} növbə çəkib. {u.full:abl} {loss2} dəyərində dörd disk oğurlanıb; “Prius” ({prius}) sahibi onu səhər {block} kərpic üstündə tapıb.',
      'Əşyalar {garage} aparılıb, orada {buyerspaced} bunun müqabilində {paid} verib. Satılmayan hissələr {hidden} torpağa basdırılıb. {caught} təqsirləndirilənlər {stop} saxlanılan yük maşınından ({truck}) düşürülüblər; sürücü {driver} özünün {land} {abroad} olduğunu, {border} növbə gözlədiyini deyib.',
      'Hər iki şəxs {office} əməkdaşları tərəfindən tutulana qədər iki həftə {hotel} gizlənib. {d.given:gen} cibindən telefon (IMEI {imei}) və {slip} saylı girov qəbzi çıxıb.',
      'Təqsirləndirilən {d.full} məhkəmədə dedi: “{e.given:acc} uşaqlıqdan tanıyıram. Pula ehtiyacımız vardı, {cafe} danışdıq, elə həmin axşam da getdik. {dacha} olan maşına isə mən toxunmamışam”. {e.full} ifadə verməkdən imtina etdi, son sözündə {withuncle} barışdığını, onun {dacha} evini təmir etdirəcəyini bildirdi.',
      'Zərərçəkmiş {v.sg} {vpost} işlədiyini, hadisədən sonra təzyiqi qalxdığı üçün {hospital} düşdüyünü, maşını {school} emalatxanada təmir etdirdiyini söylədi. Onun əlaqə nömrəsi {v.phone}.',
      'Şahidlər: {guardbehind} maşının yanında iki nəfəri görüb, lakin üzlərini seçməyib; {seller.full} həmin gecə {cafe} növbədə olub, {d.gs:acc} oradan saat 23-də çıxan kimi xatırlayır; {uncle.full} ({uncle.address}) qardaşı oğlunun borclarından danışıb.',
      {
        p: 'Müstəntiq {examiner.init} hadisə yerlərinə baxış keçirib, {stop} quraşdırılmış kameranın yazısını götürüb. Yazıda {d.surname} aydın seçilir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      '{plenum} göstərilib ki, qabaqcadan sövdələşmə əməlin icrasına başlayanadək baş tutmalıdır.',
      'Şahid {buyer.init:gen} ifadəsi {garage} aparılmış axtarışın protokolu ilə təsdiqini tapır.',
      {
        p: 'Cəza təyin edilərkən {d.init:gen} əvvəllər məhkum olunması, {e.init:gen} gəncliyi, {v.init:dat} dəymiş ziyanın yarısının ödənilməsi nəzərə alınır.',
        only: ['convicted'],
      },
      {
        p: 'Kamera yazısında üzlər görünmür, {seller.init} isə {d.surname:acc} başqa gün görə bilərdi. Şübhələr təqsirləndirilənlərin xeyrinədir.',
        only: ['acquitted'],
      },
    ],
    guided: 'Məhkəmə Cinayət-Prosessual Məcəllənin 345-353-cü maddələrini rəhbər tutub',
    operative: {
      convicted: [
        '{d.full} və {e.full} Cinayət Məcəlləsinin 177.2.1, 177.2.2, 177.2.4-cü maddələri ilə təqsirli hesab olunsunlar, hər birinə {years} müddətinə azadlıqdan məhrum etmə cəzası verilsin.',
        '{u.full:gen} xeyrinə {loss2} məbləğində ziyan birgə tutulsun; {hidden} tapılmış hissələr {v.full:dat} qaytarılsın.',
      ],
      acquitted: [
        '{d.full} və {e.full} barəsində cinayət hadisəsində iştirakları sübuta yetmədiyindən bəraət hökmü çıxarılsın.',
      ],
    },
    traps: ['places', 'quoted-speech'],
  },
];
