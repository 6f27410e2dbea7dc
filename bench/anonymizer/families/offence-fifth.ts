import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The man who shouted, the seller, the bystanders and the policemen who stay. */
function crowd(make: Make) {
  const person = castOf(make);
  const tourist = foreigner(make, 'tourist', [
    ['Saud', 'Əl-Qəhtani'],
    ['Prakaş', 'Venkatesan'],
    ['Lukas', 'Hofmayer'],
    ['Bekzod', 'Tursunbayev'],
  ]);
  return {
    d: person('d', {
      role: 'inzibati xəta törətmiş şəxs',
      sex: 'm',
      minAge: 23,
      maxAge: 58,
    }),
    seller: person('seller', { role: 'zərərçəkmiş', sex: 'f', minAge: 28, maxAge: 66 }),
    daughter: person('daughter', { sex: 'f', minAge: 17, maxAge: 26 }),
    guard: person('guard', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 60 }),
    passer: person('passer', { role: 'şahid', sex: 'f', minAge: 25, maxAge: 70 }),
    brother: person('brother', { sex: 'm', minAge: 22, maxAge: 60 }),
    policeman: person('policeman', { kind: 'keep', sex: 'm' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    tourist: tourist.full,
    touristcaps: tourist.caps,
    touristsurname: tourist.surname,
  };
}

function bazaar(make: Make) {
  const of = marksOf(make);
  return {
    scene: of.place(
      'scene1',
      '“Yaşıl bazar”ın göyərti sırasında',
      '8-ci kilometr bazarının arxa girişində',
      'Dərnəgül ticarət mərkəzinin avtodayanacağında',
      '“Koroğlu” metrostansiyasının çıxışında',
      '65 nömrəli marşrut avtobusunun salonunda',
      'Biləcəri dairəsindəki çayxananın qarşısında',
    ),
    fled: of.place(
      'fled1',
      'Dədə Qorqud parkına tərəf',
      'yaxınlıqdakı uşaq bağçasının həyətinə',
      'Əhmədli körpüsünün altına',
      'məscidin yanındakı dalana',
    ),
    caught: of.place(
      'caught1',
      'Neftçilər prospektindəki yeraltı keçiddə',
      '“Araz” supermarketinin giriş qapısında',
      'qaz doldurma stansiyasında',
      'Şıxov çimərliyinə gedən yolun başında',
    ),
    station: of.place(
      'station1',
      '1 saylı Şəhər Kliniki Xəstəxanasına',
      'Respublika Narkoloji Mərkəzinə',
      'Sabunçu Mərkəzi Xəstəxanasının qəbul şöbəsinə',
    ),
    origin: of.place('origin1', 'Türyançay kəndindən', 'Ləki qəsəbəsindən', 'Seyidlər kəndindən'),
    djob: of.workplace(
      'work1',
      'metropolitenin Nərimanov deposunda çilingər',
      'karqo şirkətində kuryer',
      'lift təmiri ustası',
      'beynəlxalq aviareyslərdə bortbələdçi',
      'orta məktəbdə bədən tərbiyəsi müəllimi',
      'gecə klubunda diskjokey',
    ),
    sellerjob: of.workplace(
      'work2',
      'göyərti satıcısı',
      'bazarda pendir köşkünün sahibəsi',
      'ikinci əl geyim mağazasının satıcısı',
      'çörəkxanada xəmirgir',
    ),
    guardjob: of.workplace(
      'work3',
      'bazarın mühafizəçisi',
      'ticarət mərkəzində növbətçi',
      'özəl mühafizə şirkətinin əməkdaşı',
    ),
    passerjob: of.workplace(
      'work4',
      '3 nömrəli poliklinikanın tibb bacısı',
      'Musiqi Akademiyasının konsertmeysteri',
      'notariat kontorunda makinaçı',
      'təqaüdçü, keçmiş dərzi',
    ),
    study: of.workplace(
      'work5',
      'Neft və Sənaye Universitetinin ikinci kurs tələbəsi',
      '291 nömrəli məktəbin şagirdi',
      'Bakı Xoreoqrafiya Akademiyasında təhsil alan',
    ),
    ill: of.sensitive(
      'ill1',
      'bipolyar pozuntu',
      'posttravmatik stress pozuntusu',
      'xroniki alkoqolizm',
      'Tourett sindromu',
    ),
    harm: of.sensitive(
      'ill2',
      'hipertonik kriz',
      'sol biləyin əzilməsi',
      'burun sümüyünün sınığı',
      'beyin silkələnməsi',
    ),
    faith: of.sensitive('faith1', 'Yehovanın Şahidi', 'bəhai', 'krişnaçı', 'baptist'),
    protocol: of.contract('protocol1', `ŞR-${digitsOf(make, 6)}`, `${digitsOf(make, 5)}/İ`),
    car: make.plate('car1'),
    passport: of.document('passport', `N${digitsOf(make, 8)}`, `C4${digitsOf(make, 7)}`),
    clip: of.network(
      'clip1',
      `instagram.com/baku.olaylar${digitsOf(make, 2)}`,
      `t.me/xeber_${digitsOf(make, 4)}`,
    ),
    home: shortAddress(
      make,
      'seller',
      'Zabrat-1 q., Məktəb k.',
      'Xırdalan ş., 28-ci məhəllə',
      'Ramana q., Buruqlar küç.',
    ),
  };
}

/** Foul words, a broken scale and a push in a bazaar. */
export const FIFTH_OFFENCE: readonly Family[] = [
  {
    key: 'fifth-bazaar-quarrel',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - İctimai qayda əleyhinə olan inzibati xətalar',
    outcomes: { fined: 5, terminated: 2 },
    cast: {},
    facts: (make) => {
      const people = crowd(make);
      return {
        ...people,
        ...bazaar(make),
        dbehind: written(make, people.d, 'behind'),
        sellershort: written(make, people.seller, 'abbreviated'),
        passerspaced: written(make, people.passer, 'spaced'),
        dis: nameWith(make, people.d, 'surname', 'copula'),
        withbrother: nameWith(make, people.brother, 'given', 'with'),
        convention: stays(
          make,
          'İnsan hüquqlarının və əsas azadlıqların müdafiəsi haqqında Konvensiyanın',
        ),
        office: stays(make, 'Daxili İşlər Nazirliyinin'),
        on: make.day(1, 4),
        fine: make.money(50, 100, 10),
        scale: make.money(35, 180, 5),
        hour: make.dice.pick(['10:20', '12:45', '17:05', '19:30']),
      };
    },
    present:
      'haqqında inzibati icraat aparılan şəxs {d.full:gen}, zərərçəkmiş {seller.full:gen}, polis rəisinin nümayəndəsi {inspector.full:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} barəsində İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə tərtib edilmiş inzibati xəta haqqında protokola dair işə',
    story: [
      'Polis məntəqə müvəkkili {policeman.full:gen} {on} tarixli {protocol} nömrəli protokolunda göstərilir ki, həmin gün saat {hour} radələrində {d.fullgs} {scene} vətəndaş {sellershort} ilə mübahisə edib, ona ünvanlı nalayiq söyüşlər söyüb, tərəzini yerə çırpıb.',
      'Şəxsiyyəti: {d.caps}; doğum tarixi {d.birthdot}; əslən {origin}; {djob}; evlidir; Ş.V. seriya və nömrəsi {d.idcard}; FİN – {d.fin}; yaşayır: {d.address}; mobil {d.phone}.',
      'Barəsində protokol yazılan şəxs dedi: “Pomidorun yarısı çürük çıxdı, pulumu istədim, o da üstümə qışqırdı. Mən {ill} ilə qeydiyyatdayam, əsəbiləşəndə özümü saxlaya bilmirəm. Tərəzini qəsdən sındırmamışam”. {dbehind} zərərçəkmişdən üzr istədiyini də söylədi.',
      'Zərərçəkmiş {seller.gs} ({sellerjob}, {home}) izahatında bildirdi ki, bu adam hər həftə gəlib qiymətin üstündə dalaşır. Həmin gün onu itələyib, nəticədə {harm} alıb, təcili yardım {station} aparıb. Dava vaxtı yanında olan qızı {daughter.full} ({study}) qorxudan ağlayıb. {seller.given} dinc dolanmaq istədiyini, özünün {faith} olduğunu, heç kəslə davaya çıxmadığını əlavə etdi.',
      'Şahid {guard.full}, {guardjob}: “Səsə gəldim. {dis} bağıran, mən ayırdım. Sonra o, {fled} qaçdı, polis onu {caught} tutdu. Yanında bir nəfər də vardı, {car} nömrəli “Prius”dan düşmüşdü, deyəsən {withbrother} gəlmişdi”.',
      'Təsadüfən orada alış-veriş edən {passerspaced} ({passerjob}) və əcnəbi turist {tourist} (pasportu: {passport}) də dinlənilib. [{touristsurname} tərcüməçi vasitəsilə izah edib ki, söyüşün mənasını anlamasa da, tərəzinin atıldığını görüb.|Sonuncunun izahatı tərcümə olunub, vərəqdə “{touristcaps}” kimi imzalanıb.]',
      {
        p: 'Hadisənin yazısı {clip} səhifəsində yayılıb və baxış zamanı zalda nümayiş etdirilib.',
        chance: 0.8,
      },
      'Müvəkkil {policeman.surname} raportunda {brother.full:gen} hadisəyə qarışmadığını, yalnız {d.given:acc} sakitləşdirdiyini qeyd edib. {office} müvafiq bölməsindən alınan arayışa görə {d.surname} il ərzində inzibati məsuliyyətə alınmayıb.',
    ],
    reasoning: [
      'Hakim işə dair toplanmış materialı öyrənib, iştirakçıları dinləyib aşağıdakıları müəyyən etdi.',
      'İctimai qaydanı pozan, ətrafdakılara açıqca hörmətsizlik ifadə edən hərəkətlər 510-cu maddənin predmetidir. {convention} 6-cı maddəsi belə işlərdə də ədalətli baxılma təminatını tələb edir.',
      {
        p: 'Video, şahid {guard.surname:gen} və {passer.init:gen} sözləri üst-üstə düşür. {d.init} özü də söyüş söydüyünü danmır. Xəstəliyi məsuliyyəti istisna etmir, lakin tənbehin növünə təsir göstərir.',
        only: ['fined'],
      },
      {
        p: 'Videoda yalnız səs eşidilir, {passer.surname} isə kimin başladığını görməyib. {seller.init} məhkəmədə barışdıqlarını, şikayəti olmadığını bildirib. Bu səbəbdən icraata son qoyulmalıdır.',
        only: ['terminated'],
      },
    ],
    guided:
      'İnzibati Xətalar Məcəlləsinin 58, 84, 110, 117, 510-cu maddələrini əsas götürüb, məhkəmə',
    operative: {
      fined: [
        '{d.full} İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə təqsirli sayılsın, barəsində {fine} məbləğində cərimə tətbiq edilsin.',
        'Tərəzinin dəyəri – {scale} – {d.full:abl} {seller.full:gen} xeyrinə alınsın.',
      ],
      terminated: [
        '{d.full} barəsində inzibati xəta haqqında iş üzrə icraata xitam verilsin.',
        'Qərarın surəti {seller.full:dat} göndərilsin.',
      ],
    },
    traps: ['foreign-name', 'places', 'faith'],
  },
];
