import type { Family } from '#demo/family.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Administrative disputes of the test corpus: disability of a child, an unlawful building. */
export const ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'test-disability',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category:
      'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr - Əlilliyin müəyyən edilməsi',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
    cast: {
      d: {
        as: 'body',
        name: 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin tabeliyində Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const father = person('father', { sex: 'm', minAge: 36, maxAge: 50 });
      const p = person('p', { role: 'iddiaçı', sex: 'f', maxAge: 44 });
      const kid = person('kid', {
        sex: 'm',
        role: 'uşaq',
        surname: father.name.surname,
        father: father.name.given,
        minAge: 6,
        maxAge: 15,
      });
      const sister = person('sister', {
        sex: 'f',
        surname: father.name.surname,
        father: father.name.given,
        minAge: 16,
        maxAge: 19,
      });
      const neighbour = person('neighbour', { sex: 'f' });
      const wed = lifeDay(make, 'wedding', 17, 20);
      const [rayon, village] = make.dice.pick([
        ['Qax', 'İlisu kəndi'],
        ['Quba', 'Xınalıq kəndi'],
        ['İsmayıllı', 'Basqal qəsəbəsi'],
        ['Bərdə', 'Mirzəcəfərli kəndi'],
      ] as const);
      return {
        p,
        father,
        kid,
        sister,
        neighbour,
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        doctor: person('doctor', { kind: 'keep', sex: 'f' }),
        kidis: nameWith(make, kid, 'full', 'copula'),
        kidgil: nameWith(make, neighbour, 'given', 'gil-loc'),
        sisteralso: alsoAfter(sister.name.patronymic ?? sister.name.given),
        kidalso: alsoAfter(kid.name.given),
        wedday: wed.day,
        wedyear: wed.year,
        rayon,
        village: make.mark(village, 'place', 'quasi', 'village1'),
        illness: make.mark(
          make.dice.pick([
            'uşaq serebral iflici',
            'autizm spektr pozuntusu',
            'anadangəlmə ürək qüsuru',
          ]),
          'sensitive',
          'quasi',
          'health1',
        ),
        drug: make.mark(
          make.dice.pick(['psixoloji inkişaf ləngiməsi', 'eşitmə zəifliyi']),
          'sensitive',
          'quasi',
          'health2',
        ),
        school: make.mark(
          make.dice.pick(['5 nömrəli xüsusi internat məktəbində', '12 nömrəli inklüziv məktəbdə']),
          'workplace',
          'quasi',
          'school1',
        ),
        clinic: make.mark(
          make.dice.pick(['“Şəfqət” reabilitasiya mərkəzinin', '6 nömrəli uşaq poliklinikasının']),
          'workplace',
          'quasi',
          'hospital1',
        ),
        unit: make.mark(
          `“N” ${digitsOf(make, 4).replace(/^0/, '6')} saylı hərbi hissədə`,
          'workplace',
          'quasi',
          'unit1',
        ),
        cert: make.mark(`DN-I № ${digitsOf(make, 6)}`, 'document', 'direct', 'cert1'),
        medical: make.mark(`TK-${digitsOf(make, 6)}`, 'document', 'direct', 'medical1'),
        ssn: make.mark(digitsOf(make, 13).replace(/^0/, '3'), 'document', 'direct', 'ssn1'),
        decree: stays(make, 'Nazirlər Kabinetinin 2022-ci il 8 fevral tarixli 34 nömrəli qərarı'),
        law: stays(
          make,
          '“Əlilliyi olan şəxslərin hüquqları haqqında” Azərbaycan Respublikasının 31 may 2018-ci il tarixli 1153-VQ nömrəli Qanununun',
        ),
        centre: stays(make, 'Zərifə Əliyeva adına Milli Oftalmologiya Mərkəzinin'),
        umid: stays(make, 'Ümid'),
        insaf: stays(make, 'insaflı'),
        decided: make.day(140, 200),
        asked: make.day(210, 260),
        opinion: make.day(30, 60),
        letter: make.mark(
          `6-2/${digitsOf(make, 4)}-M/${make.adopted.slice(0, 4)}`,
          'document',
          'direct',
          'letter1',
        ),
        percent: make.dice.pick(['61-80', '31-60']),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} övladı {kid.full:gen} mənafeyi naminə cavabdeh {d:dat} qarşı əlilliyin müəyyən edilməsindən imtina haqqında inzibati aktın ləğvi tələbinə dair inzibati işə',
    story: [
      '{p.full} [məhkəməyə müraciət edərək bildirmişdir ki,|iddiasında qeyd etmişdir ki,] {father.full} ilə {wedday} {wedyear:loc} evlənmiş, birgə nikahdan iki övladı olmuşdur. Kiçik övladı {kid.full} {kid.birth:loc} {rayon} rayonunun {village:loc} doğulmuşdur (doğum haqqında şəhadətnamə {cert}). Uşaqda {illness} diaqnozu {clinic} həkimi {doctor.full} tərəfindən qoyulmuşdur.',
      '{asked} tarixdə cavabdehə müraciət edilmiş, lakin {decided} tarixli {letter} nömrəli məktubla {kid.init:gen} əlilliyinin müəyyən edilməsindən imtina olunmuşdur. [{umid} edərək yenidən müraciət edən ana eyni cavabı almışdır.|{umid} bəslənilən təkrar müraciət də nəticəsiz qalmışdır.] Tibbi kartın nömrəsi {medical}, uşağın FİN kodu {kid.fin}, anasının FİN kodu {p.fin}.',
      'Ana izah etmişdir ki, {kid.given} özünə qulluq edə bilmir, {school} fərdi proqramla oxuyur, yanında daim kimsə olmalıdır. Atası {father.given} hazırda {unit} gizir kimi qulluq edir, evə ayda bir dəfə gəlir. [{kid.given:dat} əsasən böyük bacısı {sister.given} baxır.|Böyük bacısı {sister.given} {kid.given:acc} məktəbə aparıb-gətirir.] Bəzən uşaq qonşu {neighbour.full} ilə qalır; yəni {kidgil} olur.',
      'Ailənin yaşayış yeri {p.address} ünvanıdır. Müavinət üçün açılmış {p.account} nömrəli hesabda ödəniş yoxdur, sosial sığorta nömrəsi {ssn}. Cavabdehə {p.email} ünvanından və {p.phone} nömrəsindən dəfələrlə yazılıb.',
      'Cavabdehin nümayəndəsi {rep.full} iddianı qəbul etməmiş, ekspert komissiyasının {insaf} və qərəzsiz yanaşdığını qeyd etmişdir. {rep.surname:gen} sözlərinə görə, {kid.sg:dat} ilkin müayinədə {drug} diaqnozu qoyulsa da, bu, əlillik meyarlarına uyğun gəlmir. [{centre} arayışına görə görmə funksiyası saxlanılıb.|{centre} rəyində görmə itiliyi yaş normasına uyğun göstərilib.]',
      '{father.sg} məhkəmədə dinlənilmiş, həyat yoldaşı {p.given:gen} dediklərini təsdiq etmişdir. {father.given} əlavə etmişdir ki, qızı {sister.full} {sisteralso}, oğlu {kid.given} {kidalso} onun himayəsindədir, qardaşını məktəbə {sister.given} aparır, müalicəyə ehtiyacı olan isə yalnız {kidis}.',
      {
        p: 'Qonşu {neighbour.sg} yazılı izahatında {kid.given:abl} ayrılmadıqlarını, {p.surname:gen} tək qaldığı vaxtlarda ona kömək etdiyini bildirmişdir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [işin hallarını öz təşəbbüsü ilə də araşdıraraq|tibbi sənədləri və əlavə ekspertizanın nəticəsini araşdıraraq] aşağıdakıları müəyyən etmişdir.',
      '{law} 1-ci maddəsində əlilliyin anlayışı verilmişdir. {decree} ilə təsdiq olunmuş meyarlara əsasən orqanizmin funksiyalarının {percent} faiz pozulması uşaqda əlilliyin müəyyən edilməsinə əsasdır.',
      {
        p: '{opinion} tarixli əlavə ekspertizanın (ekspert {expert.full}) rəyində {kid.full:gen} orqanizminin funksiyalarının {percent} faiz pozulduğu göstərilmişdir. {p.init:gen} təqdim etdiyi {medical} nömrəli kartdakı qeydlər də bunu təsdiq edir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Müavinətin ötən dövr üçün ödənilməsi tələbi isə vaxtından əvvəl irəli sürülmüşdür.',
        only: ['partly-granted'],
      },
      {
        p: 'Ekspert {expert.init} {opinion} tarixli rəyində {kid.sg:gen} vəziyyətinin müəyyən edilmiş meyarlara çatmadığını göstərmişdir. Yeni tibbi sənəd olduqda {p.surname} təkrar müraciət edə bilər.',
        only: ['dismissed'],
      },
      'İnzibati Prosessual Məcəllənin 12 və 70-ci maddələri məhkəməyə inzibati aktın qanuniliyini tam yoxlamaq vəzifəsini həvalə edir.',
    ],
    guided:
      'Bunları nəzərə alaraq, İnzibati Prosessual Məcəllənin 67-70, 73-cü maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{decided} tarixli {letter} nömrəli imtina ləğv edilsin, {kid.full:gen} əlilliyinin müəyyən edilməsi {d:dat} həvalə olunsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{letter} nömrəli imtina ləğv edilsin. {p.full:dat} müavinətin ödənilməsi tələbi təmin edilməsin.',
      ],
      dismissed: ['{p.full:gen} iddiası təmin edilməsin.'],
    },
    traps: ['minor', 'health', 'military-unit', 'word-names'],
  },
  {
    key: 'test-unlawful-building',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category: 'İnzibati mübahisələr - Tikinti və torpaq sahəsində inzibati aktlar',
    outcomes: { granted: 2, 'partly-granted': 3, dismissed: 3 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', minAge: 40, maxAge: 66, house: true },
      d: {
        as: 'body',
        name: 'Fövqəladə Hallar Nazirliyinin Tikintidə Təhlükəsizliyə Nəzarət Dövlət Agentliyi',
        role: 'cavabdeh',
      },
      third: { as: 'person', role: 'üçüncü şəxs', sex: 'm', minAge: 36, maxAge: 70, house: true },
    },
    facts: (make) => {
      const person = castOf(make);
      const seller = person('seller', { sex: 'm', minAge: 60, maxAge: 80 });
      const brother = person('brother', { sex: 'm', minAge: 30, maxAge: 60 });
      const builder = person('builder', { sex: 'm' });
      const death = lifeDay(make, 'seller', 1, 5);
      const [rayon, village] = make.dice.pick([
        ['Xaçmaz', 'Müqtədir kəndi'],
        ['Salyan', 'Arbatan kəndi'],
        ['Balakən', 'Qabaqçöl qəsəbəsi'],
        ['Goranboy', 'Qazanbulaq qəsəbəsi'],
      ] as const);
      return {
        seller,
        brother,
        builder,
        widow: person('widow', { sex: 'f', surname: seller.name.surname, minAge: 58 }),
        head: person('head', { sex: 'm' }),
        inspector: person('inspector', { kind: 'keep', sex: 'm' }),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        widowis: nameWith(make, seller, 'init', 'copula'),
        sellers: nameWith(make, seller, 'surname', 'plural-gen'),
        brotherwith: nameWith(make, brother, 'given', 'with'),
        builderalso: alsoAfter(builder.name.surname),
        deathday: death.day,
        deathyear: death.year,
        rayon,
        village: make.mark(village, 'place', 'quasi', 'village1'),
        cadastre: make.mark(digitsOf(make, 12).replace(/^0/, '7'), 'property', 'direct', 'cad1'),
        land: make.mark(`JN-${digitsOf(make, 4)}`, 'property', 'direct', 'land1'),
        house: make.property('house1'),
        act: make.mark(`JNİ № ${digitsOf(make, 6)}`, 'document', 'direct', 'act1'),
        drone: make.mark(
          `10.${make.dice.int(1, 200)}.${make.dice.int(1, 200)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        video: make.mark(
          `youtube.com/@heyetimiz${digitsOf(make, 3)}`,
          'network',
          'direct',
          'channel1',
        ),
        workshop: make.mark(
          make.dice.pick([
            '2 nömrəli üzüm qəbulu məntəqəsinin',
            '“Sarvan” toyuq fabrikinin',
            '9 nömrəli meliorasiya sahəsinin',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        mosque: make.mark(
          make.dice.pick(['“Hacı Bulağı” ziyarətgahının', '“Üç Palıd” kafesinin']),
          'place',
          'quasi',
          'event1',
        ),
        refugee: make.mark(
          make.dice.pick(['məcburi köçkün', 'Çernobıl əlili']),
          'sensitive',
          'quasi',
          'status1',
        ),
        law: stays(make, '29 iyun 2012-ci il tarixli 392-IVQ nömrəli Qanunla'),
        azad: stays(make, 'Azad'),
        deniz: stays(make, 'Dəniz'),
        polad: stays(make, 'polad'),
        local: stays(make, 'Şirvanlı'),
        street: stays(make, 'Məmməd Əmin Rəsulzadə küçəsi'),
        order: make.day(110, 170),
        check: make.day(175, 220),
        bought: make.day(1400, 2600),
        opinion: make.day(30, 60),
        orderno: make.mark(`${make.dice.int(101, 987)}/T`, 'document', 'direct', 'order1'),
        sot: make.dice.int(4, 12),
        metres: make.dice.int(38, 170),
        price: make.money(7000, 32000, 500),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.init:gen}, cavabdehin nümayəndəsi {rep.full:gen}, üçüncü şəxs {third.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı, üçüncü şəxs {third.full:gen} iştirakı ilə tikintinin sökülməsi barədə göstərişin ləğv edilməsi tələbinə dair inzibati işə',
    story: [
      'İddiaçı {p.full} [iddiasında göstərmişdir ki,|məhkəməyə müraciətində bildirmişdir ki,] {bought:loc} {seller.full:abl} {price} müqabilində {rayon} rayonunun {village:loc} {sot} sot həyətyanı torpaq sahəsi almışdır. Sahənin kadastr nömrəsi {cadastre}, yerquruluşu işinin nömrəsi {land} kimi göstərilmişdir. Torpağa dair {act} nömrəli dövlət aktı satıcı {seller.surname:gen} adına verilmişdir.',
      'Satıcı {deathday} {deathyear:loc} vəfat etdiyindən müqavilənin rəsmiləşdirilməsi yarımçıq qalmışdır. [Onun dul qadını {widow.full} satışa etiraz etmir.|Dul qadın {widow.given} pulun ərinə verildiyini bilir və etiraz etmir.] Sənədlərdə torpağın əvvəlki istifadəçisi {widowis}, el arasında həmin yerə {sellers} həyəti deyirlər.',
      'İddiaçı burada {metres} kv.m sahəsi olan birmərtəbəli ev tikmişdir. [{azad} torpaq sahəsinə heç bir qanunsuz müdaxilə edilməmişdir.|{deniz} səviyyəsinə yaxın ərazi olduğundan ev dirəklər üzərində qurulmuşdur.] Tikintini usta {builder.full} aparmış, {builder.given:dat} haqq hissə-hissə ödənilmişdir. {check} tarixdə əraziyə gələn müfəttiş {inspector.full} akt tərtib etmiş, {order} tarixdə isə sökülmə barədə {orderno} nömrəli göstəriş verilmişdir.',
      'Qeyd edilmişdir ki, {p.surname} (FİN {p.fin}; {p.birthdot}; ünvan {p.address}; {p.phone}) {refugee} statusu olan şəxsdir, {workshop} anbardarı işləyir, yeganə evi budur. {p.given} dayısı oğlu {brother.full} ilə bir yerdə yaşayır. {brotherwith} bağlı kommunal sənədlər ({house}) də məhkəməyə verilmişdir.',
      'Cavabdehin nümayəndəsi {rep.sg} bildirmişdir ki, ev {mosque} mühafizə zolağına düşür, tikintiyə icazə yoxdur. Ərazi {drone} ünvanlı müşahidə kamerası vasitəsilə çəkilmiş, görüntülər {video} kanalında yerləşdirilmişdir. {rep.surname:gen} dediyinə görə, {p.init:dat} {polad} karkasın sökülməsi üçün otuz gün vaxt verilmişdi.',
      'Üçüncü şəxs, qonşu {third.full} ({third.address} ünvanında yaşayan, şəxsiyyət vəsiqəsi {third.idcard}) göstərmişdir ki, {p.sg:gen} evi onun pəncərəsinin qarşısını kəsir. [{third.given:dat} qalsa, iddiaçı heç hasarı da çəkməməli idi.|{third.surname:gen} sözlərinə görə, {p.surname:abl} dəfələrlə hasarı geri çəkməyi xahiş edib.] {local} ustaların belə evləri tez tikdiyini də vurğulamışdır.',
      {
        p: 'Usta {builder.sg} şahid kimi bildirmişdir ki, {p.init:abl} layihə istəyib, layihəni isə bələdiyyə sədri {head.full} vəd edib. {builder.surname} {builderalso} görüb ki, {head.given} sahəyə gəlib, {p.surname} ilə danışıb. Ev kəndin mərkəzindəki {street} tərəfdən görünmür.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Məhkəmə [göstərişin əsaslarını, aktı və rəyi|işdə olan plan, akt və izahatları] öyrənərək aşağıdakı mövqedədir.',
      'Azərbaycan Respublikasının {law} təsdiq edilmiş Şəhərsalma və Tikinti Məcəlləsinin 75-ci maddəsinə əsasən tikintiyə icazə tələb olunan hallarda icazəsiz tikilən obyekt qanunsuz sayılır. Mülki Məcəllənin 180-ci maddəsi isə özbaşına tikintinin hüquqi nəticələrini müəyyən edir.',
      'Ekspert {expert.init:gen} {opinion} tarixli rəyinə görə ev {cadastre} nömrəli sahənin hüdudundadır, {third.init:gen} həyətinə keçmir.',
      {
        p: 'Göstəriş qəbul edilərkən {p.surname:dat} izahat vermək imkanı yaradılmamış, inzibati icraatın bu pozuntusu aktın nəticəsinə təsir etmişdir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla belə, evin {third.surname:gen} hasarına söykənən hissəsi üzrə göstəriş qanunidir.',
        only: ['partly-granted'],
      },
      {
        p: 'İddiaçı {p.init} tikintiyə icazə aldığını sübut etməmiş, {head.init:gen} şifahi vədi isə icazə sayıla bilməz. {brother.full:gen} evdə yaşaması da göstərişin ləğvi üçün əsas deyildir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilən səbəblərə görə, İnzibati Prosessual Məcəllənin 32, 68-70-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d:gen} {p.full:dat} ünvanlanmış {order} tarixli {orderno} nömrəli göstərişi ləğv edilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{orderno} nömrəli göstəriş {third.full:gen} hasarına bitişik hissə istisna olmaqla ləğv edilsin.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməsin.'],
    },
    traps: ['cadastre', 'status', 'channel-url', 'word-names'],
  },
];
