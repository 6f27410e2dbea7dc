import type { Family } from '#demo/family.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

/** Civil disputes of the test corpus: damage from a road accident, a gift of a house set aside. */
export const CIVIL: readonly Family[] = [
  {
    key: 'test-accident-damage',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Zərər vurulmasından əmələ gələn öhdəliklər üzrə mübahisələr - Yol-nəqliyyat hadisəsi nəticəsində vurulmuş zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 4, dismissed: 1 },
    cast: { ins: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' } },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'm' });
      const d = person('d', { role: 'cavabdeh', sex: 'm', maxAge: 50 });
      const passenger = person('passenger', { sex: 'm', maxAge: 34 });
      const w = person('w', { role: 'şahid', sex: 'f' });
      const repair = make.money(2400, 9800, 10);
      const paid = manat(Math.round(repair.qepik / 4));
      return {
        p,
        d,
        passenger,
        w,
        owner: person('owner', { surname: d.name.surname, sex: 'm', minAge: 55, maxAge: 75 }),
        master: person('master', { sex: 'm' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        dis: nameWith(make, d, 'init', 'copula'),
        passengerwith: nameWith(make, passenger, 'given', 'with'),
        passengeralso: alsoAfter(passenger.name.patronymic ?? ''),
        walso: alsoAfter(w.name.surname),
        plate1: make.plate('plate1'),
        plate2: make.plate('plate2'),
        vin: make.mark(`WDB${digitsOf(make, 7)}A${digitsOf(make, 6)}`, 'plate', 'direct', 'vin1'),
        licence: make.mark(`AB ${digitsOf(make, 6)}`, 'document', 'direct', 'licence1'),
        tech: make.mark(`TB № ${digitsOf(make, 6)}`, 'document', 'direct', 'tech1'),
        imei: make.mark(`35${digitsOf(make, 13)}`, 'network', 'direct', 'imei1'),
        eventplace: make.mark(
          make.dice.pick([
            '“Qoşa Bulaq” çayxanasının',
            '“Sarı Gül” marketinin',
            '“Ocaqbaşı” kafesinin',
          ]),
          'place',
          'quasi',
          'event1',
        ),
        bridge: make.mark(
          make.dice.pick(['Pirsaat çayı', 'Əyriçay', 'Türyançay']),
          'place',
          'quasi',
          'event2',
        ),
        work: make.mark(
          make.dice.pick([
            '3 nömrəli avtobus parkında',
            '“Ləpədöyən” balıq emalı sexində',
            '18 nömrəli yanğından mühafizə hissəsində',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        injury: make.mark(
          make.dice.pick(['sol qolunun sınması', 'beyin silkələnməsi', 'iki qabırğasının sınması']),
          'sensitive',
          'quasi',
          'health1',
        ),
        law: stays(
          make,
          '“Yol hərəkəti haqqında” Azərbaycan Respublikasının 3 iyul 1998-ci il tarixli 517-IQ nömrəli Qanununun',
        ),
        polad: stays(make, 'Polad'),
        repair,
        paid,
        rest: manat(repair.qepik - paid.qepik),
        moral: make.money(500, 1500, 100),
        duty: make.money(40, 140, 5),
        happened: make.day(260, 420),
        report: make.day(200, 250),
        opinion: make.day(70, 110),
        reportno: make.mark(`AX-${digitsOf(make, 5)}`, 'document', 'direct', 'report1'),
        exam: make.mark(digitsOf(make, 4), 'document', 'direct', 'exam1'),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.init:gen}, cavabdeh {d.full:gen} iştirakı ilə, üçüncü şəxs {ins.full:gen} nümayəndəsinin iştirakı olmadan,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {ins.full:gen} iştirakı ilə yol-nəqliyyat hadisəsi nəticəsində dəymiş zərərin ödənilməsi tələbinə dair mülki işə',
    story: [
      '[{p.full} iddia ərizəsində bildirmişdir ki,|İddiaçı {p.sg} tələbini onunla əsaslandırmışdır ki,] {happened:loc} saat 19 radələrində o, şəxsi mülkiyyətində olan {plate1} dövlət qeydiyyat nişanlı, ban nömrəsi {vin} olan “Mercedes” markalı avtomobillə {bridge} üzərindəki körpüdən keçərək {eventplace} qarşısında dayanmışdır. Bu zaman {plate2} dövlət qeydiyyat nişanlı avtomobili idarə edən {d.full} təhlükəsiz ara məsafəsini gözləmədiyindən onun avtomobilinə arxadan çırpılmışdır.',
      'Avtomobildə iddiaçının bacısı oğlu {passenger.full} {passengeralso} olmuşdur. [{passenger.given:dat} hadisə yerində ilk tibbi yardım göstərilmiş, sonradan onda {injury} aşkar edilmişdir.|Zərbə nəticəsində {passenger.given} xəsarət almış, həkim müayinəsi zamanı onda {injury} müəyyən olunmuşdur.] Hadisə vaxtı {passenger.init:abl} götürülmüş izahata görə, onun əlində olan, IMEI kodu {imei} olan mobil telefon da yararsız hala düşmüşdür.',
      'Dövlət Yol Polisi İdarəsinin {report} tarixli {reportno} nömrəli arayışına əsasən yol hərəkəti qaydasını pozan şəxs {dis}. Onun adına verilmiş {licence} nömrəli sürücülük vəsiqəsi qüvvədədir. {plate2} nişanlı avtomobilin qeydiyyat şəhadətnaməsi ({tech}) isə cavabdehin əmisi {owner.full:gen} adınadır; {owner.given} avtomobili etibarnamə ilə qardaşı oğluna həvalə etmişdir.',
      'Avtomobilin təmiri usta {master.full:gen} emalatxanasında aparılmış, {master.init:dat} ümumilikdə {repair} ödənilmişdir. {ins} icbari sığorta üzrə iddiaçının {p.account} nömrəli hesabına {paid} köçürmüş, qalan {rest:gen} ödənilməsindən cavabdeh boyun qaçırmışdır. [Cavabdehlə {d.phone} nömrəli telefon vasitəsilə əlaqə saxlanılsa da, razılıq əldə olunmamışdır.|İddiaçı cavabdehin {d.email} elektron ünvanına tələb məktubu göndərmiş, cavab almamışdır.]',
      'Məhkəmə iclasında {p.gs} (FİN {p.fin}, {p.birthdot} təvəllüdlü, {p.address} ünvanında qeydiyyatda olan, {work} dispetçer işləyən) iddianı müdafiə edərək, həmçinin çəkdiyi mənəvi sarsıntıya görə {moral} kompensasiya tutulmasını xahiş etmişdir.',
      'Cavabdeh {d.sg} iddianı [qismən qəbul edərək|qəbul etməyərək] izah etmişdir ki, hadisə günü yağıntılı hava olmuş, {p.surname} isə qəfil əyləci basmışdır. Cavabdeh {p.given:acc} tanıyır, hər ikisi eyni məhəllədə böyümüşlər. O, təmir xərclərinin şişirdildiyini, usta {master.surname:gen} qəbzlərinin rəsmi sənəd olmadığını göstərmişdir.',
      'Şahid {w.full} ifadə vermişdir ki, hadisəni öz gözləri ilə görüb, arxadakı avtomobilin sürəti yüksək olub. {w.surname} {walso} təsdiq etmişdir ki, {d.surname:gen} avtomobili dayanmış maşına çırpılıb, iddiaçı {passengerwith} birlikdə maşından çətinliklə düşüb.',
      {
        p: 'Şahid qismində dindirilən {master.sg} göstərmişdir ki, ən çox zədə arxa hissəyə dəymişdir. {polad} konstruksiyalı dayaq hissəsi əyildiyindən dəyişdirilmiş, qalan hissələr bərpa olunmuşdur. İşin haqqını {p.surname:abl} nağd qaydada almış, qəbzi {p.init:gen} özünə vermişdir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [işin materiallarını tərəflərin izahatları ilə birlikdə araşdıraraq|tərəfləri, şahidi dinləyib yazılı sübutları yoxlayaraq] iddia barədə aşağıdakıları qeyd edir.',
      'Azərbaycan Respublikası Mülki Məcəlləsinin 1097.1-ci maddəsinə əsasən fiziki şəxsin əmlakına vurulmuş zərər onu vurmuş şəxs tərəfindən əvəzi tam ödənilməlidir. {law} 2-ci maddəsi baxımından nəqliyyat vasitəsi yüksək təhlükə mənbəyidir.',
      'Məhkəmə-avtotexniki ekspertizasının (ekspert {expert.init}) {opinion} tarixli {exam} nömrəli rəyi ilə müəyyən olunmuşdur ki, {d.surname:gen} hərəkətləri ilə baş vermiş hadisə arasında səbəbli əlaqə vardır, {p.surname:gen} hərəkətlərində isə qaydaya uyğunsuzluq yoxdur.',
      '[Sığorta ödənişi zərəri bütünlüklə örtmədikdə, fərqi zərəri vuran şəxs ödəyir.|Sığortaçının ödədiyi məbləğ real zərərdən az olduğundan fərq zərər vuranın üzərinə düşür.] Bu baxımdan {rest} məbləğin {d.init:abl} tutulması tələbi qanuna uyğundur.',
      {
        p: 'Mənəvi zərərə gəldikdə, {p.surname:gen} özünün xəsarət almadığı, əmlak zərərinin isə şəxsi qeyri-əmlak hüququnu pozmadığı nəzərə alınmaqla bu hissədə tələb rədd edilməlidir. Xəsarət alan {passenger.sg} müstəqil iddia qaldırmaqda haqlıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Araşdırma ilə müəyyən edilmişdir ki, {owner.full} iddiaçıya təmir xərclərinin hamısını hadisədən sonra ödəmişdir; bunu {p.surname:gen} imzaladığı iltizam təsdiq edir. Eyni zərərin ikinci dəfə tutulmasına yol verilmir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənləri nəzərə alaraq, Azərbaycan Respublikası Mülki Prosessual Məcəlləsinin 217-220-ci və 357-ci maddələrinə əsasən məhkəmə',
    operative: {
      granted: [
        'İddia təmin olunsun.',
        '{d.full:abl} {rest} maddi, {moral} mənəvi zərər tutularaq {p.full:dat} verilsin.',
        'Cavabdeh {d.init:abl} dövlət büdcəsinə {duty} rüsum alınsın.',
      ],
      'partly-granted': [
        'İddia qismən təmin olunsun.',
        '{d.full:abl} {rest} zərər tutularaq {p.full:gen} {p.account} nömrəli hesabına köçürülsün.',
        'Mənəvi zərər barədə tələb rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['vin', 'imei', 'event-place', 'unrecorded-relative'],
  },
  {
    key: 'test-gift-annulment',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əqdlərlə bağlı mübahisələr - Bağışlama müqaviləsinin etibarsız hesab edilməsi',
    outcomes: { granted: 4, dismissed: 3 },
    cast: {
      reg: {
        as: 'body',
        name: 'İqtisadiyyat Nazirliyi yanında Əmlak Məsələləri Dövlət Xidmətinin Daşınmaz Əmlakın Dövlət Reyestri İdarəsi',
        role: 'üçüncü şəxs',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const gran = person('gran', { sex: 'f', minAge: 78, maxAge: 90 });
      const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 45, maxAge: 60 });
      const brother = person('brother', {
        sex: 'm',
        father: p.father,
        surname: p.name.surname,
        minAge: 45,
        maxAge: 62,
      });
      const d = person('d', {
        role: 'cavabdeh',
        sex: 'm',
        father: brother.name.given,
        surname: brother.name.surname,
        maxAge: 40,
      });
      const aunt = person('aunt', { sex: 'f', father: gran.father, minAge: 70, maxAge: 85 });
      const dead = lifeDay(make, 'gran', 1, 4);
      const [rayon, village] = make.dice.pick([
        ['Şəki', 'Baş Göynük kəndi'],
        ['Göyçay', 'Potu kəndi'],
        ['Qəbələ', 'Bum qəsəbəsi'],
        ['Şəmkir', 'Seyfəli kəndi'],
      ] as const);
      return {
        gran,
        p,
        d,
        brother,
        aunt,
        neighbour: person('neighbour', { role: 'şahid', sex: 'm', minAge: 50 }),
        notary: person('notary', { kind: 'keep' }),
        doctor: person('doctor', { kind: 'keep' }),
        adv: person('adv', { kind: 'keep' }),
        child: person('child', { sex: 'f', minAge: 5, maxAge: 15 }),
        branches: nameWith(make, brother, 'surname', 'plural-gen'),
        gransis: nameWith(make, aunt, 'full', 'copula'),
        auntgil: nameWith(make, aunt, 'given', 'gil-loc'),
        deadday: dead.day,
        deadyear: dead.year,
        rayon,
        village: make.mark(village, 'place', 'quasi', 'village1'),
        ethnicity: make.mark(
          make.dice.pick(['ləzgi', 'talış', 'udi', 'avar']),
          'sensitive',
          'quasi',
          'origin1',
        ),
        illness: make.mark(
          make.dice.pick([
            'yaşla bağlı ağıl zəifliyi',
            'Alzheymer xəstəliyi',
            'insultdan sonrakı iflic',
          ]),
          'sensitive',
          'quasi',
          'health1',
        ),
        house: make.property('house1'),
        cadastre: make.mark(
          `${digitsOf(make, 8)}0${digitsOf(make, 3)}`,
          'property',
          'direct',
          'cad1',
        ),
        passport: make.mark(`P${digitsOf(make, 7)}`, 'document', 'direct', 'passport1'),
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'deathcert1'),
        birthcert: make.mark(`DN-II № ${digitsOf(make, 6)}`, 'document', 'direct', 'birthcert1'),
        school: make.mark(
          `${make.dice.int(2, 9)} nömrəli tam orta məktəbində`,
          'workplace',
          'quasi',
          'school1',
        ),
        hospital: make.mark(
          make.dice.pick([
            'Mərkəzi Xəstəxanasının nevrologiya',
            '2 nömrəli xəstəxanasının terapiya',
          ]),
          'workplace',
          'quasi',
          'hospital1',
        ),
        law: stays(
          make,
          '“Notariat haqqında” Azərbaycan Respublikasının 26 noyabr 1999-cu il tarixli 762-IQ nömrəli Qanununun',
        ),
        archive: stays(
          make,
          'Salman Mümtaz adına Azərbaycan Dövlət Ədəbiyyat və İncəsənət Arxivinin',
        ),
        vefa: stays(make, 'Vəfa'),
        signed: make.day(1900, 2400),
        opinion: make.day(60, 100),
        regno: make.mark(digitsOf(make, 5), 'document', 'direct', 'reg1'),
        area: make.dice.int(60, 140),
        duty: make.money(30, 60, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı, üçüncü şəxs {reg:gen} iştirakı ilə bağışlama müqaviləsinin etibarsız hesab edilməsi tələbinə dair mülki işə',
    story: [
      '[İddia onunla əsaslandırılmışdır ki,|{p.full} iddiasında yazmışdır ki,] anası {gran.full} {rayon} rayonunun {village:loc} yerləşən, ümumi sahəsi {area} kv.m olan fərdi yaşayış evinin (reyestr nömrəsi {house}, kadastr nömrəsi {cadastre}) mülkiyyətçisi olmuşdur. Anası {deadday} {deadyear:loc} vəfat etmişdir (ölüm haqqında şəhadətnamə {deathcert}). Ölümündən sonra iddiaçıya məlum olmuşdur ki, mərhumə evi {signed} tarixdə notariusda {regno} reyestr nömrəsi ilə təsdiqlənmiş müqavilə ilə nəvəsi {d.full:dat} bağışlamışdır.',
      'Mərhumənin iki övladı — iddiaçı və onun qardaşı {brother.full} olmuşdur. [{brother.given} uzun illərdir xaricdə yaşayır, {passport} nömrəli pasportla ölkəyə yalnız dəfn mərasiminə gəlmişdir.|Qardaşı {brother.given:gen} ölkədən kənarda yaşaması {passport} nömrəli pasportundakı qeydlərlə təsdiqlənir.] Cavabdeh {brother.given:gen} böyük oğludur və nənəsi ilə birlikdə yaşamamışdır.',
      '{gran.given} nənəyə son illərdə bacısı qulluq etmişdir; onun bacısı {gransis}. İddiaçının sözlərinə görə, anası həmin vaxtlar daha çox {auntgil} qalmış, kimsəni tanımamışdır. {gran.init:dat} {rayon} Rayon {hospital} şöbəsində {illness} diaqnozu qoyulmuş, bu barədə şöbə müdiri həkim {doctor.init:gen} imzaladığı çıxarış işə təqdim edilmişdir.',
      'İddiaçı {p.birth:loc} doğulmuş, anası ilə qohumluğu {birthcert} nömrəli doğum haqqında şəhadətnamə ilə təsdiqlənir. O, nikahdan sonra soyadını dəyişdirməmişdir. Hazırda {p.address} ünvanında yaşayır, şəxsiyyət vəsiqəsinin nömrəsi {p.idcard}, əlaqə telefonu {p.phone}.',
      'Cavabdeh {d.full} (FİN: {d.fin}) iddianı qəbul etməyərək bildirmişdir ki, nənəsi əqdi bağlayarkən tam anlaqlı olmuş, evi könüllü olaraq ona vermişdir. {d.surname:gen} sözlərinə görə, qızı {child.given} {rayon} şəhər {school} oxuyur və nənəsi istəyirdi ki, ev {child.given:dat} qalsın. [{vefa} borcunu yerinə yetirmək üçün o, nənəsinin dəfn xərclərini tək çəkmişdir.|{vefa} hissi və qohumluq borcu onu nənəsinin evinə baxmağa vadar etmişdir.]',
      'Şahid {neighbour.full} ifadəsində göstərmişdir ki, {gran.surname:acc} otuz ildən artıqdır tanıyırdı, mərhumə mənşəcə {ethnicity} olduğundan evdə öz ana dilində danışırdı, son iki ildə isə qonşuların adını belə unudurdu. {neighbour.surname} {branches} evinə tez-tez getdiyini, orada {p.given:acc} və {aunt.given:acc} gördüyünü, {d.given:acc} isə yalnız bayramlarda gördüyünü qeyd etmişdir.',
      {
        p: 'Notarius {notary.full} yazılı izahatında bildirmişdir ki, {gran.init} notariat kontoruna {d.init} ilə gəlmiş, suallara aydın cavab vermişdir. Mərhumənin keçmiş soyadı ilə bağlı məlumat {archive} {signed} tarixli cavabında da öz əksini tapmışdır.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə [tərəflərin və şahidin izahatlarını, tibbi sənədləri və ekspert rəyini|iş üzrə toplanmış yazılı sübutları və ifadələri] yoxlayaraq aşağıdakı nəticəyə gəlmişdir.',
      'Mülki Məcəllənin 666.1-ci maddəsinə görə bağışlama müqaviləsi üzrə bağışlayan əmlakı əvəzsiz olaraq bağışlanana verir. 337 və 347-ci maddələr öz hərəkətlərinin mənasını başa düşməyən şəxsin bağladığı əqdin etibarsızlığını nəzərdə tutur. {law} 53-cü maddəsi notariusa tərəflərin iradəsini yoxlamaq vəzifəsini həvalə edir.',
      {
        p: '{opinion} tarixli ölümdən sonrakı məhkəmə-psixiatrik ekspertizasının rəyinə əsasən {gran.full} müqavilənin imzalandığı vaxt {illness} səbəbindən öz hərəkətlərinin mənasını anlamaq iqtidarında olmamışdır. [{aunt.sg} tərəfindən verilmiş izahat da bunu təsdiqləyir.|{aunt.init:gen} izahatı rəylə üst-üstə düşür.]',
        only: ['granted'],
      },
      {
        p: '{opinion} tarixli ekspertiza rəyində göstərilmişdir ki, {gran.full:gen} müqaviləni imzaladığı vaxt iradəsini pozan psixi hal müəyyən edilməmişdir. Yaş və xəstəlik öz-özlüyündə şəxsin fəaliyyət qabiliyyətini məhdudlaşdırmır.',
        only: ['dismissed'],
      },
      'Reyestr çıxarışından ({house}) görünür ki, ev hazırda {d.gp:gen} adına qeydiyyatdadır və üçüncü şəxslərə verilməmişdir.',
    ],
    guided:
      'Qeyd olunanlara istinadən, Mülki Prosessual Məcəllənin 216-220 və 227-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{gran.full} ilə {d.full} arasında {signed} tarixdə bağlanmış, {regno} nömrə ilə təsdiqlənmiş bağışlama müqaviləsi etibarsız hesab edilsin, {house} nömrəli qeydiyyat ləğv olunsun.',
        '{d.full:abl} {duty} dövlət rüsumu tutularaq {p.full:dat} qaytarılsın.',
      ],
      dismissed: [
        'İddiaçı {p.full:gen} iddiası rədd edilsin.',
        'Ev üzərinə qoyulmuş həbs qətnamə qanuni qüvvəyə mindikdən sonra götürülsün.',
      ],
    },
    traps: ['deceased', 'origin', 'health', 'plural-surname', 'gil'],
  },
];
