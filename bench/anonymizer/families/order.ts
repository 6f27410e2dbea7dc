import type { Family } from '#demo/family.ts';
import { clanOf, foreigner, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const GUIDED =
  '[Deyilənlərə görə,|Bunlar əsasında,] Mülki Prosessual Məcəllənin 276, 280 və 281-ci maddələrini tətbiq etməklə';

/** Court orders of the test corpus: maintenance of children, a loan before a notary, gas that nobody paid. */
export const ORDER: readonly Family[] = [
  {
    key: 'test-maintenance-order',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Məhkəmə əmri - Aliment',
    outcomes: { 'order-issued': 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'borclu', sex: 'm', minAge: 27, maxAge: 48 });
      const p = person('p', { role: 'tələbkar', sex: 'f', minAge: 25, maxAge: 44 });
      const child = { surname: d.name.surname, father: d.name.given, role: 'uşaq' } as const;
      const kid1 = person('kid1', { ...child, sex: 'm', minAge: 9, maxAge: 16 });
      const kid2 = person('kid2', { ...child, sex: 'f', minAge: 2, maxAge: 7 });
      return {
        d,
        p,
        kid1,
        kid2,
        mother: person('mother', { sex: 'f', surname: d.name.surname, minAge: 55, maxAge: 75 }),
        fatheris: nameWith(make, d, 'fullgs', 'copula'),
        dclan: clanOf(make, d, 'gil-loc'),
        kid2also: alsoAfter(kid2.name.given),
        cert1: make.mark(`AZ-A № ${digitsOf(make, 7)}`, 'document', 'direct', 'kid1'),
        cert2: make.mark(`AZ-A № ${digitsOf(make, 7)}`, 'document', 'direct', 'kid2'),
        marriage: make.mark(`NK № ${digitsOf(make, 6)}`, 'document', 'direct', 'p'),
        job: workOf(make, 'job1', [
          'Sərhəd Xidmətinin radiotexniki postunda kapitan rütbəsində',
          '“Xəzər Donanma” gəmi təmiri zavodunda qaynaqçı kimi',
          'Fövqəladə Hallar Nazirliyinin dalğıc dəstəsində baş leytenant rütbəsində',
        ]),
        village: make.mark(
          make.dice.pick(['Şıxov qəsəbəsində', 'Sədərək kəndində', 'Xaldan qəsəbəsində']),
          'place',
          'quasi',
          'village1',
        ),
        illness: make.mark(
          make.dice.pick(['anadangəlmə ürək qüsuru', 'şəkərli diabet', 'fenilketonuriya']),
          'sensitive',
          'quasi',
          'health1',
        ),
        umid: stays(make, 'Ümid'),
        asked: make.day(3, 12),
        left: make.day(200, 700),
        wage: make.money(480, 1600, 10),
      };
    },
    present: '',
    subject:
      '{p.full:gen} azyaşlı uşaqlarının saxlanması üçün {d.full:abl} aliment tutulması haqqında ərizəsinə',
    story: [
      'Ərizəçi {p.full} ({p.address}; FİN {p.fin}; şəxsiyyət vəsiqəsi {p.idcard}) {asked} tarixli müraciətində yazır ki, {d.gs} ilə rəsmi nikahda olub (şəhadətnamə {marriage}), {left:abl} isə ayrı yaşayırlar. Uşaqların atası {fatheris}, onun adı doğum qeydlərində göstərilib.',
      'Birgə nikahdan iki övlad vardır: {kid1.birth:loc} doğulmuş oğlu {kid1.full} ({cert1}) və {kid2.birthdot} tarixdə doğulmuş qızı {kid2.full} ({cert2}). [Hər ikisi anası ilə qalır.|{kid1.given} anası ilə, {kid2.given} {kid2also} onunla qalır.] Qızının {illness} olduğundan aylıq dərman xərci çəkilir.',
      'Borclu {d.sg} (doğum tarixi {d.birthdot}, FİN {d.fin}) {job} çalışır, əmək haqqı {wage} civarındadır. O, hazırda {village}, anası {mother.full:gen} evində, {dclan} yaşayır. Ona {d.phone} nömrəsi ilə zəng edilsə də, [ödəniş etməyib|{p.surname:dat} yalnız bir dəfə pul göndərib]. {umid} bəsləyirdi ki, razılığa gələcəklər, lakin belə olmayıb.',
      '[Alimentin {p.account} nömrəli hesaba köçürülməsi xahiş edilir.|{p.given} alimentin onun {p.account} nömrəli hesabına keçirilməsini istəyir.]',
    ],
    reasoning: [
      'Ailə Məcəlləsinin 75 və 76-cı maddələri valideyni yetkinlik yaşına çatmayan uşağını saxlamağa borclu edir; iki uşaq üçün aliment qazancın üçdə biri qədərdir.',
      'Atalıq barədə mübahisə yoxdur, üçüncü şəxsin cəlb edilməsinə ehtiyac görünmür. Belə tələb Mülki Prosessual Məcəllənin 276.2.4-cü maddəsinə görə məhkəmə əmri ilə həll oluna bilər.',
    ],
    guided: GUIDED,
    operative: {
      'order-issued': [
        '{d.full:abl} övladları {kid1.full} və {kid2.full:gen} saxlanılması üçün hər ay qazancının 1/3 hissəsi həcmində aliment tutulub {p.full:dat} ödənilsin.',
        'Tutulma {asked:abl} başlansın və uşaqlar on səkkiz yaşına çatanadək davam etsin.',
        'Əmrin surəti {d.full:dat} beş gün ərzində göndərilsin.',
      ],
    },
    note: 'order',
    traps: ['minor', 'military-rank', 'certificate', 'gil'],
  },
  {
    key: 'test-notarial-loan-order',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Məhkəmə əmri - Notariat qaydasında təsdiq edilmiş əqd',
    outcomes: { 'order-issued': 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'tələbkar', minAge: 35 });
      const d = person('d', { role: 'borclu' });
      const surety = foreigner(
        make,
        'surety',
        make.dice.pick([
          { surname: 'Qonqadze', given: 'Tariel', patronymic: 'Şotayeviç' },
          { surname: 'Ergün', given: 'Kemal' },
          { surname: 'Nurmatov', given: 'İlhom', patronymic: 'Anvaroviç' },
        ]),
        { role: 'borclu', sex: 'm' },
      );
      const wit = person('wit', { sex: 'm' });
      return {
        p,
        d,
        surety,
        notary: person('notary', { kind: 'keep' }),
        wit,
        wife: person('wife', { sex: 'f' }),
        dis: nameWith(make, d, 'sg', 'copula'),
        witwith: nameWith(make, wit, 'given', 'with'),
        deed: make.mark(`3-${digitsOf(make, 4)}`, 'contract', 'quasi', 'deed1'),
        pass: make.mark(
          `${digitsOf(make, 2)}BB${digitsOf(make, 5)}`,
          'document',
          'direct',
          'surety',
        ),
        residence: make.mark(`DYİ № ${digitsOf(make, 6)}`, 'document', 'direct', 'surety'),
        card: make.mark(
          `4098 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'p',
        ),
        plate: make.plate('car1'),
        job: workOf(make, 'job1', [
          'dəri zavodunda aşılayıcı',
          '“Səba” çap evində nəşriyyatçı',
          'dəyirmanda üyüdücü',
        ]),
        shop: make.mark(
          make.dice.pick(['Balıq bazarının', '“Qoşa Qala” karvansarasının', 'köhnə kinoteatrın']),
          'place',
          'quasi',
          'spot1',
        ),
        azad: stays(make, 'Azad'),
        law: stays(
          make,
          'Azərbaycan Respublikasının 2001-ci il 27 noyabr tarixli 223-IIQ nömrəli Qanunu',
        ),
        sum: make.money(2500, 24000, 50),
        rest: make.money(900, 2400, 10),
        duty: make.money(20, 60, 5),
        on: make.day(420, 700),
        due: make.day(120, 380),
        asked: make.day(3, 14),
        letter: make.day(40, 90),
      };
    },
    present: '',
    subject:
      '{p.full:gen} notariat qaydasında təsdiq olunmuş müqavilə əsasında {d.full:abl} və zamin {surety.full:abl} pul tutulması barədə ərizəsinə',
    story: [
      '{asked} tarixdə məhkəməyə daxil olan ərizədə {p.gs} bildirir ki, {on:loc} notarius {notary.full:gen} yanında təsdiqlənmiş {deed} reyestr nömrəli müqaviləyə əsasən {d.full:dat} (FİN {d.fin}, {d.address}) {sum} borc verib. Pul {shop} qarşısında, [{witwith} birlikdə sayılıb|dostu {wit.sg:gen} gözü qarşısında sayılıb] təhvil verilmişdir.',
      'Qaytarma vaxtı {due} təyin olunmuşdu. Zamin kimi imza atan {surety.full} ({pass} nömrəli pasport, {residence}) borclunun {job} işlədiyini bildiyini, {d.given:dat} inandığını yazmışdır. [Vaxtında ödəniş olmayıb.|Borcdan yalnız bir hissə ödənilib.] {rest} hələ də qalır.',
      '{letter:loc} tələbkar {d.phone} nömrəsinə yazmış, {d.email} ünvanına məktub göndərmişdir. Cavabı [{d.surname:gen} arvadı {wife.given}|ev adamlarından {wife.full}] verib: borcu almış şəxs {dis}, {surety.given:dat} isə dəyməsinlər. Borclunun {plate} nişanlı maşını satılıb.',
      '{azad} iradə ilə bağlanmış əqd mübahisələndirilməyib. {p.surname} pulun {card} nömrəli karta köçürülməsini istəyir, özü {p.address} ünvanında yaşayır, FİN-i belədir: {p.fin}.',
    ],
    reasoning: [
      'Mülki Məcəllənin 739-cu maddəsinə görə borc alan borcu vaxtında qaytarmalı, zamin isə borclu ilə birgə cavab verməlidir.',
      'Tələb 276.2.1-ci maddədə göstərilmiş əsasa uyğundur: əqd notariusda təsdiqlənib, {d.init} ilə {surety.surname:gen} imzaları orada var. Dövlət rüsumu {law} ilə müəyyən edilən həddə ödənilib.',
    ],
    guided: GUIDED,
    operative: {
      'order-issued': [
        '{d.caps:abl} və {surety.full:abl} birgə qaydada {rest} tutulub {p.full:dat} verilsin.',
        'Onlardan {duty} rüsum da tutulsun.',
      ],
    },
    note: 'order',
    traps: ['capitals', 'foreign-name', 'passport', 'notary-kept', 'card'],
  },
  {
    key: 'test-gas-order',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Məhkəmə əmri - Təbii qaz haqqı',
    outcomes: { 'order-issued': 1 },
    cast: {
      p: { as: 'company', trade: 'utility', role: 'tələbkar' },
    },
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'borclu', sex: 'f', minAge: 40, house: true });
      const dead = person('dead', { sex: 'm', surname: d.name.surname, minAge: 60 });
      const son = person('son', { sex: 'm', surname: d.name.surname, father: dead.name.given });
      const nb = person('nb', { sex: 'm', minAge: 40 });
      return {
        d,
        dead,
        son,
        rep: person('rep', { role: 'nümayəndə' }),
        reader: person('reader', { sex: 'm' }),
        nb,
        payeris: nameWith(make, son, 'gs', 'copula'),
        house: clanOf(make, dead, 'plural-gen'),
        nbhouse: nameWith(make, nb, 'given', 'gil-loc'),
        sonalso: alsoAfter(son.name.given),
        subscriber: make.mark(digitsOf(make, 9), 'contract', 'quasi', 'subscriber1'),
        meter: make.mark(`G4-${digitsOf(make, 7)}`, 'contract', 'quasi', 'meter1'),
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'dead'),
        job: workOf(make, 'job1', [
          'kənd kitabxanasının müdiri',
          'hamamın sahibi',
          'məscid xidmətçisi',
        ]),
        bakery: make.mark(
          make.dice.pick(['“Sünbül” çörəkxanasının', 'kənd hamamının', 'köhnə yağ zavodunun']),
          'place',
          'quasi',
          'spot1',
        ),
        illness: make.mark(
          make.dice.pick(['birinci qrup əlilliyi', 'görmə əlilliyi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        deniz: stays(make, 'Dəniz'),
        rules: stays(
          make,
          'Tarif (qiymət) Şurasının 2016-cı il 28 noyabr tarixli 17 nömrəli qərarı',
        ),
        debt: make.money(160, 1400, 1),
        duty: make.money(10, 30, 5),
        from: make.day(400, 620),
        until: make.day(60, 120),
        asked: make.day(3, 14),
        cubic: make.dice.int(900, 5200),
      };
    },
    present: '',
    subject:
      'tələbkar {p.full:gen} {d.full:abl} istifadə edilmiş təbii qazın haqqının tutulması barədə ərizəsinə',
    story: [
      'Qaz təchizatçısı {p} (VÖEN {p.voen}) nümayəndəsi {rep.full} vasitəsilə {asked} tarixdə göstərib ki, {subscriber} abonent kodu əvvəlcə {dead.full:gen} adına açılıb. Onun ölümündən sonra ({deathcert}) həmin evdə arvadı {d.full} qalır. {from:abl} {until:dat} kimi {cubic} kub metr qaz sərf edilib, {debt} ödənilməyib.',
      'Abonentin ünvanı: {d.address}. Ev {bakery} yanındadır. {house} qapısındakı {meter} nömrəli sayğacın göstəricisini nəzarətçi {reader.sg} yazıb; onunla danışan və borcu qəbul edən {payeris}. {son.given} {sonalso} sayğacın işlədiyini deyib, [aktı imzalayıb|qonşu {nb.given:gen} yanında imza atıb].',
      '[Borclu {d.init} {illness} barədə arayış göndərib, güzəşt istəyib.|Borclu {d.sg} özündə {illness} olduğunu yazıb, güzəşt istəyib.] O, {job} vəzifəsindən təqaüdə çıxıb. {d.surname:dat} {d.phone} nömrəsi ilə xəbərdarlıq edilib, FİN-i {d.fin} kimi qeyd olunub.',
      'Ərizəyə {reader.full:gen} aktı, [{nbhouse} tərtib edilən baxış protokolu|qonşu {nb.full:gen} izahatı] və hesablama cədvəli qoşulub. {deniz} kənarındakı bağ evinə aid ikinci abonent kodu üzrə borc yoxdur.',
    ],
    reasoning: [
      'Məişətdə sərf edilən qazın haqqı üzrə tələb 276.2.8-ci maddənin birbaşa göstərişinə görə əmr icraatına aiddir. Qiymət {rules} ilə müəyyən edilib.',
      '{d.init:gen} güzəşt istəyi əmrin verilməsinə mane olmur; {son.init} borcun miqdarına etiraz etməyib.',
    ],
    guided: GUIDED,
    operative: {
      'order-issued': [
        '{d.full:abl} {debt} borc tutulub {p:gen} {p.account} hesabına köçürülsün.',
        '{d.full:abl} həmçinin {duty} rüsum tutulsun.',
      ],
    },
    note: 'order',
    traps: ['deceased', 'subscriber-code', 'health', 'voen'],
  },
];
