import type { Family } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** Labour disputes: a cook dismissed while ill, and a surveyor paid without a contract. */
export const FRESH_LABOUR: readonly Family[] = [
  {
    key: 'fresh-dismissed-cook',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa və məcburi iş buraxma',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 29, maxAge: 55 });
      const chef = make.dice.pick([
        { full: 'Rajeş Nambiar', surname: 'Nambiar', land: 'Hindistan' },
        { full: 'Li Çjenhuan', surname: 'Çjenhuan', land: 'Çin Xalq Respublikası' },
        { full: 'Matteo Ferrandi', surname: 'Ferrandi', land: 'İtaliya' },
        { full: 'Burak Tekinalp', surname: 'Tekinalp', land: 'Türkiyə' },
      ] as const);
      const boss = person('boss', { sex: 'm', minAge: 38, maxAge: 60 });
      const wife = person('wife', { sex: 'f', surname: boss.name.surname, minAge: 34, maxAge: 52 });
      const waiter = person('waiter', { role: 'şahid', sex: 'm', maxAge: 32 });
      return {
        p,
        boss,
        wife,
        waiter,
        bosses: nameWith(make, boss, 'surname', 'plural-gen'),
        waiteralso: alsoAfter(waiter.name.surname),
        daughter: person('daughter', { sex: 'f', father: 'Elşad', minAge: 9, maxAge: 16 }),
        washer: person('washer', { role: 'şahid', sex: 'f', minAge: 45 }),
        doctor: person('doctor'),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        chef: make.mark(chef.full, 'person', 'direct', 'chef'),
        chefs: make.mark(chef.surname, 'person', 'direct', 'chef'),
        land: chef.land,
        contract: make.mark(
          `${make.dice.int(11, 99)}-ƏM/${make.dice.int(100, 998)}`,
          'contract',
          'quasi',
          'contract',
        ),
        notice: make.mark(
          `${digitsOf(make, 4)}-${digitsOf(make, 6)}-EMAS`,
          'contract',
          'quasi',
          'notice',
        ),
        workbook: make.mark(`ƏK-II № ${digitsOf(make, 6)}`, 'document', 'direct', 'workbook'),
        sanitary: make.mark(`ŞTK ${digitsOf(make, 5)}`, 'document', 'direct', 'sanitary'),
        sick: make.mark(`ƏQV № ${digitsOf(make, 7)}`, 'document', 'direct', 'sick'),
        visa: make.mark(`İİ-${digitsOf(make, 6)}`, 'document', 'direct', 'visa'),
        site: make.mark(`vk.com/metbex_${digitsOf(make, 4)}`, 'network', 'direct', 'site'),
        illness: make.mark(
          make.dice.pick(['mədə xorası', 'ikitərəfli pnevmoniya', 'vərəm']),
          'sensitive',
          'quasi',
          'health',
        ),
        kitchen: make.mark(
          make.dice.pick([
            '“Köhnə Karvansara” restoranının',
            '“Çardaq” ailəvi kafesinin',
            '“Yel Dəyirmanı” banket zalının',
          ]),
          'workplace',
          'quasi',
          'kitchen',
        ),
        rival: make.mark(
          make.dice.pick([
            '“Üç Alma” şirniyyat sexində qablaşdırıcı',
            'məktəb yeməkxanasında aşpaz',
          ]),
          'workplace',
          'quasi',
          'rival',
        ),
        village: make.mark(
          make.dice.pick(['Zərnava kəndində', 'Cülyan kəndində', 'Qəmərvan kəndində']),
          'place',
          'quasi',
          'village',
        ),
        plenum: stays(
          make,
          'Ali Məhkəmə Plenumunun “Əmək müqaviləsinin pozulmasına dair” 21 noyabr 2013-cü il tarixli 4 saylı qərarının',
        ),
        hospital: stays(make, 'M.A.Topçubaşov adına Elmi Cərrahiyyə Mərkəzində'),
        bereket: stays(make, 'bərəkət'),
        hired: make.day(900, 1500),
        fired: make.day(150, 190),
        fell: make.day(195, 205),
        filed: make.day(80, 120),
        wage: make.money(480, 960, 10),
        missed: make.money(1400, 4200, 10),
        moral: make.money(300, 900, 50),
        orderno: make.mark(`${make.dice.int(3, 90)}/k`, 'document', 'direct', 'order1'),
        days: make.dice.int(9, 24),
      };
    },
    present:
      'iddiaçı {p.full:gen}, iddiaçının vəkili {adv.init:gen}, cavabdeh {d.full:gen} nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı işə bərpa edilmə, məcburi proqul müddəti üçün orta əmək haqqının və mənəvi zərərin ödənilməsi tələbi üzrə mülki işə',
    story: [
      '{filed:loc} verilmiş iddia ərizəsi belə əsaslandırılıb: {hired:abl} {p.sg} {kitchen} mətbəxində ikinci aşpaz vəzifəsinə götürülüb ({contract} nömrəli müqavilə; elektron bildiriş {notice}). [Aylıq məvacibi {wage} olub.|Vəzifə maaşı {wage} təşkil edib.] Obyekt {d:dat} məxsusdur, rəhbəri {boss.full}, mühasibi onun həyat yoldaşı {wife.full} olub.',
      '{fell:loc} iddiaçıda {illness} aşkarlanmış, o, {hospital} {days} gün yatmışdır. Əmək qabiliyyəti vərəqəsi: {sick}. Vərəqəni həkim {doctor.inits} açıb. Xəstəxanadan çıxanda telefonuna kadr işçisindən mesaj gəlib: “Siz {fired:abl} azad olunmusunuz”. Əmrin nömrəsi {orderno}, əsası Əmək Məcəlləsinin 70-ci maddəsinin “ç” bəndi — proqul.',
      'Şəxsi vəziyyəti barədə {p.gs} bunları bildirib: {p.birth:loc} doğulub, FİN {p.fin}, vəsiqəsi {p.idcard}, {p.address} ünvanında kirayədə qalır, qızı {daughter.given} məktəblidir, atası olmayan uşağı tək böyüdür. Əmək kitabçası ({workbook}) və sanitar kitabçası ({sanitary}) indiyədək müəssisədə saxlanılır. Əlaqə: {p.phone} / {p.email}.',
      'Nümayəndə {rep.sg} iddianı tanımayaraq dedi: {p.init} işə çıxmayıb, xəstəliyi barədə heç kimə xəbər verməyib, üstəlik müştəri şikayətlərini {site} səhifəsində özü paylaşıb. [Yerinə {land} vətəndaşı {chef} (iş icazəsi {visa}) qəbul edilib.|Onu {land} vətəndaşı {chef} (iş icazəsi {visa}) əvəz edir.] {chefs} həmin mətbəxin baş aşpazıdır.',
      'Ofisiant {waiter.full} şahid kürsüsündən söylədi: {bosses} hər ikisi xəstəlikdən xəbərdar idi, {wife.given} xanıma vərəqəni {waiter.surname} {waiteralso} göstərmişdi. Direktor {boss.init:gen} cavabı “{bereket} qaçır, adam lazımdır” olub. {chef:gen} işə nə vaxt başladığını {waiter.given} xatırlamır.',
      'Qabyuyan {washer.full} isə dedi ki, {p.given:acc} son dəfə anasının yaşadığı {village} görüb, {p.given} həmin vaxt güclə yeriyirdi. {washer.init:gen} izahatı iclas protokoluna yazıldı. O, hazırda {rival} işləyir.',
      {
        p: 'Müəssisənin maaş cədvəlində {p.surname:dat} aid hissə belədir: hesab — {p.account}; tutulma — yoxdur; imza — {wife.init}.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə, mübahisənin predmetini işdən çıxarmanın qanuniliyi olmaqla müəyyənləşdirərək, aşağıdakıları nəzərə alır.',
      'Əmək Məcəlləsinin 79-cu maddəsi əmək qabiliyyətini müvəqqəti itirmiş işçinin müqaviləsinin işəgötürənin təşəbbüsü ilə ləğvini qadağan edir. {plenum} 12-ci bəndində izah olunub ki, proqulun üzrlü səbəbini yoxlamaq işəgötürənin vəzifəsidir. {sick} nömrəli vərəqə əmrdən əvvəl tərtib edilib.',
      {
        p: '{boss.full:gen} imzaladığı əmrdə xəstəlik vərəqəsi xatırlanmır. {waiter.init} və {washer.init} rəhbərliyin xəbərdar edildiyini təsdiq ediblər; {rep.surname:gen} əks iddiası sübutla müşayiət olunmur.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Mənəvi zərərə gəldikdə, iddiaçı {p.init} onun miqdarını əsaslandırmadığından {moral} tələb hissəsində iddia rədd edilməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Poçt bildirişi ilə təsdiq olunur ki, {p.surname} əmrin surətini vaxtında almış, məhkəməyə isə bir aylıq müddət keçdikdən sonra müraciət etmişdir. Müddətin bərpası barədə vəsatət verilməyib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Əmək Məcəlləsinin 70, 79, 288, 300-cü, Mülki Prosessual Məcəllənin 14, 217-220-ci maddələri ilə məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full} {d:loc} əvvəlki vəzifəsinə bərpa edilsin, {orderno} saylı əmr ləğv olunsun.',
        '{d.full:abl} (VÖEN {d.voen}) {p.full:gen} xeyrinə {missed} məcburi proqul haqqı və {moral} mənəvi zərər tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{p.full} vəzifəsinə bərpa edilsin, {d:abl} onun xeyrinə {missed} tutulsun.',
        'Mənəvi zərər tələbi rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməmiş saxlanılsın.'],
    },
    note: 'civil',
    traps: ['foreign-name', 'health', 'plural-family', 'institution-adina'],
  },
  {
    key: 'fresh-unregistered-surveyor',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Əmək hüquq münasibətləri üzrə mübahisələr - Əmək münasibəti faktının müəyyən edilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', sex: 'm', minAge: 25, maxAge: 60 },
      d: { as: 'company', trade: ['build', 'supply'], role: 'cavabdeh' },
      fund: {
        as: 'body',
        name: 'Azərbaycan Respublikasının Dövlət Sosial Müdafiə Fondu',
        role: 'üçüncü şəxs',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const owner = person('owner', { sex: 'm', minAge: 40 });
      const nephew = person('nephew', { sex: 'm', surname: owner.name.surname, maxAge: 34 });
      const partner = make.dice.pick([
        ['Volodimir Stasyuk', 'Stasyuk'],
        ['Nodar Bibileişvili', 'Bibileişvili'],
        ['Faysal Əl-Otmani', 'Əl-Otmani'],
        ['Henrix Vaysman', 'Vaysman'],
      ] as const);
      return {
        owner,
        nephew,
        ownergil: nameWith(make, owner, 'given', 'gil-dat'),
        nephewis: nameWith(make, nephew, 'full', 'copula'),
        driver: person('driver', { role: 'şahid', sex: 'm' }),
        cashier: person('cashier', { sex: 'f' }),
        wife: person('wife', { sex: 'f' }),
        rep: person('rep', { role: 'nümayəndə' }),
        rep2: person('rep2', { role: 'nümayəndə' }),
        partner: make.mark(partner[0], 'person', 'direct', 'partner'),
        partners: make.mark(partner[1], 'person', 'direct', 'partner'),
        nick: make.mark(
          make.dice.pick(['Mühəndis Qardaş', 'Uzun Şef', 'Nivelir']),
          'person',
          'direct',
          'owner',
        ),
        licence: make.mark(`GK-${digitsOf(make, 5)}`, 'document', 'direct', 'licence'),
        driving: make.mark(`AC ${digitsOf(make, 6)}`, 'document', 'direct', 'driving'),
        ssn: make.mark(`1${digitsOf(make, 12)}`, 'document', 'direct', 'ssn'),
        device: make.mark(`35${digitsOf(make, 13)}`, 'network', 'direct', 'device'),
        chat: make.mark(`t.me/obyekt_${digitsOf(make, 4)}`, 'network', 'direct', 'chat'),
        plate: make.mark(
          `${make.dice.pick(['10', '77', '90', '99'])} ${make.dice.pick(['BK', 'FT', 'HZ', 'SL'])} ${digitsOf(make, 3)}`,
          'plate',
          'direct',
          'plate',
        ),
        subcontract: make.mark(
          `PS-${make.dice.int(1, 60)}/${make.dice.int(2021, 2024)}-${digitsOf(make, 3)}`,
          'contract',
          'quasi',
          'subcontract',
        ),
        wiring: make.mark(ibanOf(make.dice), 'account', 'direct', 'wiring'),
        road: make.mark(
          make.dice.pick([
            'Horadiz–Ağbənd yolunun 34-cü kilometrində',
            'Toğanalı–Kəlbəcər tunelinin girişində',
            'Mingəçevir su anbarının bəndində',
          ]),
          'place',
          'quasi',
          'road',
        ),
        camp: make.mark(
          make.dice.pick(['Türyançay kəndində', 'Şatırlı kəndində', 'Qaralar kəndində']),
          'place',
          'quasi',
          'camp',
        ),
        before: make.mark(
          make.dice.pick([
            '“Yerölçü” Dövlət Müəssisəsində topoqraf',
            '3 saylı tikinti trestində markşeyder',
          ]),
          'workplace',
          'quasi',
          'before',
        ),
        ethnic: make.mark(
          make.dice.pick(['ləzgi', 'talış', 'udin', 'axısqa türkü']),
          'sensitive',
          'quasi',
          'ethnic',
        ),
        law: stays(
          make,
          '“Sosial sığorta haqqında” 18 fevral 1997-ci il tarixli 250-IQ nömrəli Qanunun',
        ),
        umud: stays(make, 'ümid'),
        polad: stays(make, 'polad'),
        standard: stays(make, 'AZS 711-2014'),
        start: make.day(700, 900),
        stop: make.day(220, 300),
        filed: make.day(60, 120),
        monthly: make.money(700, 1500, 50),
        debt: make.money(3200, 9800, 50),
        paid: make.money(300, 900, 50),
        months: make.dice.int(4, 9),
        duty: make.money(30, 60, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen}, {fund:gen} nümayəndəsi {rep2.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full} tərəfindən {d.full:dat} qarşı əmək münasibətinin mövcudluğunun təsdiqi və {months} aylıq əmək haqqının ödənilməsinə dair qaldırılmış mülki işə',
    story: [
      'İşdən görünür: {p.full} ixtisasca geodeziyaçıdır (sertifikat {licence}; sosial sığorta şəhadətnaməsi {ssn}), əvvəllər {before} olub. {start:abl} {d.full:gen} apardığı işlərə cəlb edilib, obyekt {road} yerləşirdi. [Yazılı müqavilə tərtib olunmayıb.|Müqavilə bağlanmasa da, hər gün tabel üzrə işə çıxıb.]',
      'Tapşırığı ona müəssisənin təsisçisi {owner.full} verirdi; fəhlələr onu “{nick}” çağırırdı. {owner.init} məzuniyyətdə olanda əvəzedicisi qardaşı oğlu {nephewis}. Müəssisə {partner:gen} firması ilə {subcontract} saylı podrat müqaviləsinə əsasən çalışırdı; {partners} hər həftə hesabat tələb edirdi.',
      'İddiaçının gətirdiyi sübutlar:',
      'a) {chat} qrupundakı yazışma — burada {owner.given} “{p.given}, sabah altıda obyektdə ol” deyə yazıb;',
      'b) IMEI {device} nömrəli telefonun yer məlumatı;',
      'c) şirkətin {wiring} hesabından həyat yoldaşı {wife.full:gen} kartına edilmiş iki köçürmə, hərəsi {paid};',
      'ç) {plate} nişanlı “Niva”nın yol vərəqəsi ({driving} nömrəli sürücülük vəsiqəsi ilə açılıb).',
      '{p.sg} (FİN {p.fin}, anadan olduğu tarix {p.birthdot}, qeydiyyat ünvanı: {p.address}; telefonu {p.phone}) dedi ki, aylığı {monthly} danışılmışdı, {stop:abl} sonra isə {debt} verilməyib. Pulu istəyəndə {ownergil} getmiş, onu qapıdan qaytarıblar; “{umud} edirdim ki, qardaşcasına həll edərik”. Ona qarşı {ethnic} olduğuna görə kobud sözlər də deyilib.',
      'Cavabdeh adından {rep.sg} bildirdi ki, {p.surname} yalnız bir dəfə, {standard} standartı üzrə {polad} dirəklərin ölçüsünü götürmək üçün dəvət olunub və pulunu kassir {cashier.full:abl} nağd alıb. {cashier.given:gen} imzaladığı mədaxil vərəqi işə təqdim olunmadı. {nephew.gs} məhkəməyə gəlməyib, cavabdehin VÖEN-i {d.voen}, hesabı {d.account}, hüquqi ünvanı {d.address}.',
      'Şahid {driver.full} göstərdi ki, {p.given} ilə {camp} fəhlə düşərgəsində bir vaqonda qalıb, {p.surname:acc} səhərlər maşınla özü aparıb. {driver.init} həmçinin {nephew.sg:gen} tabel tutduğunu görüb. [Şahidin dediyinə görə, {cashier.init} düşərgəyə heç gəlməyib.|O, {cashier.surname:acc} düşərgədə görmədiyini dedi.]',
      '{fund} nümayəndəsi {rep2.init} məlumat verdi ki, {ssn} nömrəsi üzrə mübahisəli dövrdə sığorta haqqı daxil olmayıb.',
    ],
    reasoning: [
      'Məhkəmə yazışmanı, köçürmələri və ifadələri müqayisə edərək nəticəyə gəlir.',
      'Əmək Məcəlləsinin 7-ci maddəsinə görə faktiki işə buraxılma əmək münasibətini yaradır; müqavilənin yazılmaması işçinin hüququnu məhdudlaşdırmır. {law} 14-cü maddəsi məcburi sığorta haqqını işəgötürənin üzərinə qoyur.',
      {
        p: '{owner.surname:gen} yazışması, {wife.init:dat} edilən köçürmələr və {driver.init:gen} ifadəsi {p.init:gen} obyektdə davamlı çalışdığını göstərir. {rep.init:gen} birdəfəlik iş barədə izahatı təsdiqlənmədi.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Lakin {months} aylıq borcdan köçürülmüş {paid} məbləğləri çıxılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Yazışmadakı tapşırıqlar təkbaşına daimi iş kimi qiymətləndirilə bilməz; {wife.full:dat} köçürmələrin təyinatı “borcun qaytarılması” göstərilib, {driver.surname} isə tarixləri dəqiq deyə bilməyib.',
        only: ['dismissed'],
      },
      '{p.init} dövlət rüsumundan azad olduğundan ondan {duty} rüsum tutulmamışdır.',
    ],
    guided:
      'Əmək Məcəlləsinin 7, 172, 297-ci, Mülki Prosessual Məcəllənin 77, 217-220-ci maddələrini tətbiq edərək məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full} ilə {d.full} arasında {start:abl} əmək münasibətinin mövcudluğu müəyyən edilsin.',
        '{d:abl} {p.full:dat} {debt} əmək haqqı ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Əmək münasibətinin mövcudluğu müəyyən edilsin, {d.full:abl} {p.full:dat} {debt} məbləğindən {paid} çıxılmaqla qalan hissə ödənilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    note: 'civil',
    traps: ['nickname', 'lettered-list', 'imei', 'word-names'],
  },
];
