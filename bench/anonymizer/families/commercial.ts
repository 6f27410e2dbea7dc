import type { Family } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

/** Commercial disputes of the test corpus: rent of a shop, a share of a company. */
export const COMMERCIAL: readonly Family[] = [
  {
    key: 'test-shop-rent',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'İqtisadi mübahisələr - Qeyri-yaşayış sahəsinin icarəsi üzrə borcun tutulması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'company', trade: 'shop', role: 'iddiaçı' },
      d: { as: 'person', role: 'cavabdeh', minAge: 28, maxAge: 60 },
    },
    facts: (make) => {
      const person = castOf(make);
      const director = person('director', { sex: 'm' });
      const keeper = person('keeper', { sex: 'f' });
      const monthly = make.money(600, 2400, 50);
      const months = make.dice.int(4, 11);
      return {
        director,
        keeper,
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        partner: person('partner', { sex: 'm' }),
        guard: person('guard', { sex: 'm', role: 'şahid' }),
        nephew: person('nephew', { sex: 'm', maxAge: 30 }),
        expert: person('expert', { kind: 'keep' }),
        directoris: nameWith(make, director, 'init', 'copula'),
        keeperwith: nameWith(make, keeper, 'given', 'with'),
        keeperalso: alsoAfter(keeper.name.surname),
        dvoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
        shop: make.mark(
          make.dice.pick(['“Fərid və qardaşları”', '“Xanım-Nigar”', '“Usta Əkbər”']),
          'company',
          'direct',
          'shop1',
        ),
        c: make.mark(
          `İC-${digitsOf(make, 4)}/${Number(make.adopted.slice(0, 4)) - 2}`,
          'contract',
          'quasi',
          'contract1',
        ),
        premises: make.property('premises1'),
        till: make.mark(`NKA ${digitsOf(make, 10)}`, 'document', 'direct', 'till1'),
        ip: make.mark(
          `5.191.${make.dice.int(10, 250)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        page: make.mark(`facebook.com/magaza.${digitsOf(make, 4)}`, 'network', 'direct', 'page1'),
        plate: make.plate('plate1'),
        mall: make.mark(
          make.dice.pick(['“Yaşıl Bazar” ticarət kompleksinin', '“Səhər” univermağının']),
          'place',
          'quasi',
          'place1',
        ),
        illness: make.mark(
          make.dice.pick(['ağır depressiya', 'bel yırtığı']),
          'sensitive',
          'quasi',
          'health1',
        ),
        village: make.mark(
          make.dice.pick(['Nardaran qəsəbəsində', 'Çinarlı qəsəbəsində', 'Təzəkənd qəsəbəsində']),
          'place',
          'quasi',
          'village1',
        ),
        code: stays(make, '28 dekabr 1999-cu il tarixli 779-IQ nömrəli'),
        prospect: stays(make, 'Heydər Əliyev adına Mərkəzin'),
        sevinc: stays(make, 'Sevinc'),
        azad: stays(make, 'azad'),
        monthly,
        months,
        debt: manat(monthly.qepik * months),
        cut: manat(monthly.qepik * (months - 2)),
        fine: make.money(150, 900, 10),
        duty: make.money(80, 300, 10),
        signed: make.day(500, 900),
        left: make.day(150, 240),
        notice: make.day(90, 140),
        opinion: make.day(30, 50),
        area: make.dice.int(24, 160),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdeh {d.full:gen}, onun vəkili {adv.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh fərdi sahibkar {d.full:dat} qarşı icarə haqqı üzrə borcun tutulması tələbinə dair kommersiya işinə',
    story: [
      '{p} [iddia ərizəsində göstərmişdir ki,|tələbinin əsası kimi bildirmişdir ki,] ona məxsus {mall} birinci mərtəbəsindəki {area} kv.m sahə (çıxarış {premises}) {signed:loc} {c} nömrəli müqavilə ilə fərdi sahibkar {d.full:dat} (VÖEN {dvoen}) icarəyə verilmişdir. Cəmiyyətin VÖEN-i {p.voen}, hesabı {p.account}, direktoru {directoris}. Aylıq icarə haqqı {monthly} olmuşdur.',
      '{d.surname} sahədə {shop} adlı mağaza açmış, {till} nömrəli nəzarət-kassa aparatı quraşdırmışdır. [İşi faktiki olaraq satıcı {keeper.full} aparmışdır.|Mağazada satıcı {keeper.full} işləmişdir.] {months} ay icarə haqqı ödənilmədiyindən {debt} borc, {fine} dəbbə pulu yaranmışdır. {left:loc} sahə bağlanmış, mallar {plate} nişanlı mikroavtobusla aparılmışdır.',
      'İddiaçının nümayəndəsi {rep.full} izah etmişdir ki, {notice} tarixdə {d.email} ünvanına tələb göndərilib; həmin məktub {ip} IP ünvanından açılıb. {d.phone} nömrəsi cavab vermədikdə direktor {director.gs} mağazanın {page} səhifəsinə də yazıb. [{director.given:dat} orada {keeperwith} danışmaq təklif olunub.|{director.surname:dat} cavabı {keeper.given} yazıb.]',
      'Cavabdeh {d.full} (FİN {d.fin}, {d.birthdot}, {d.idcard}) məhkəmədə iddianı qismən tanımışdır. Onun sözlərinə görə, {d.address} ünvanında yaşayır, son illər {illness} səbəbindən ticarəti ortağı {partner.full:dat} həvalə etmişdir. {partner.given} isə pulları götürüb getmişdir. [{sevinc} doğuran yeganə hal odur ki, mallar qalıb, — deyə {d.init} bildirmişdir.|{sevinc} qısa sürmüşdür: mağaza bir il sonra bağlanmışdır, — deyə {d.init} söyləmişdir.]',
      'Cavabdeh həmçinin qeyd etmişdir ki, sahə icarə müddətinin son iki ayında boş olub, açarları bacısı oğlu {nephew.given} təhvil verib. {nephew.full} bunu yazılı izahatında təsdiq etmişdir; o, {village} yaşayır və məhkəməyə gələ bilməmişdir. {nephew.given:abl} açarı mühafizəçi {guard.full} qəbul edib.',
      'Şahid {guard.sg} demişdir ki, açarı {nephew.init:abl} alıb, tarixi xatırlamır. {keeper.surname} {keeperalso} o vaxt orada olub. {guard.given:gen} dediyinə görə, {director.init} sahəyə baxıb, sonra oranı {azad} sahə kimi elana qoyub. Elanda ünvan {prospect} qarşısı kimi göstərilib.',
      {
        p: 'Nümayəndə {rep.init} əlavə etmişdir ki, {partner.full} borcun bir hissəsini ödəməyi boynuna götürmüşdü, {partner.phone} nömrəsindən göndərilən mesajlar buna sübutdur.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [müqaviləni, yazışmaları və ifadələri|təqdim olunan sənədləri] qiymətləndirərək aşağıdakı qənaətə gəlir.',
      'Azərbaycan Respublikasının {code} Qanunu ilə təsdiq edilmiş Mülki Məcəllənin 700.1-ci maddəsinə əsasən icarəçi müqavilədə göstərilmiş haqqı ödəməlidir; əmlak qaytarılmadıqda haqq gecikmə dövrü üçün də hesablanır.',
      'Ekspert {expert.init:gen} {opinion} tarixli mühasibat rəyinə görə, {p.account} nömrəli hesaba son mədaxil {left} tarixdən əvvəl olmuşdur.',
      {
        p: '{nephew.init:gen} və {guard.init:gen} izahatları sahənin son iki ayda boş qaldığını göstərir. Həmin dövr çıxılmaqla borc {cut} təşkil edir.',
        only: ['partly-granted'],
      },
      {
        p: 'Açarın təhvil verilməsi barədə akt olmadığından {d.surname:gen} etirazı qəbul edilə bilməz. Ortaq {partner.sg} ilə münasibətlər iddiaçıya aid deyildir.',
        only: ['granted'],
      },
      {
        p: 'Müəyyən edilmişdir ki, {director.init} borcun alınmasına dair {partner.init:dat} qəbz vermişdir; iddiaçı bunu təkzib etməmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Bu hallara görə, Mülki Prosessual Məcəllənin 216-220, 227-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d.full:abl} {debt} borc, {fine} dəbbə pulu və {duty} rüsum tutularaq {p.full:dat} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Fərdi sahibkar {d.full:abl} (VÖEN {dvoen}) {cut} tutularaq {p.full:dat} verilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['voen-natural', 'company-named-after-person', 'page-url', 'ip'],
  },
  {
    key: 'test-company-share',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category:
      'İqtisadi mübahisələr - Korporativ mübahisələr - Nizamnamə kapitalında payın özgəninkiləşdirilməsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
    cast: { firm: { as: 'company', trade: ['supply', 'work'], role: 'cavabdeh' } },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 38, maxAge: 62 });
      const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 38, maxAge: 62 });
      const brother = person('brother', {
        sex: 'm',
        surname: p.name.surname,
        father: p.father,
        minAge: 36,
        maxAge: 60,
      });
      const wife = person('wife', { sex: 'f' });
      const accountant = person('accountant', { sex: 'f' });
      const son = person('son', {
        sex: 'm',
        surname: d.name.surname,
        father: d.name.given,
        minAge: 20,
        maxAge: 26,
      });
      const share = make.money(12000, 90000, 500);
      return {
        p,
        d,
        wife,
        accountant,
        son,
        brother,
        brotheralso: alsoAfter(brother.name.given),
        driver: person('driver', { sex: 'm' }),
        rep: person('rep', { role: 'nümayəndə' }),
        notary: person('notary', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        adv: person('adv', { kind: 'keep' }),
        brothers: nameWith(make, p, 'surname', 'plural-gen'),
        dis: nameWith(make, d, 'full', 'copula'),
        wifewith: nameWith(make, wife, 'full', 'with'),
        songil: nameWith(make, son, 'given', 'gil-dat'),
        accountantalso: alsoAfter(accountant.name.given),
        c: make.mark(
          `AS-${digitsOf(make, 3)}/${Number(make.adopted.slice(0, 4)) - 1}`,
          'contract',
          'quasi',
          'contract1',
        ),
        ip: make.mark(
          `213.172.${make.dice.int(10, 250)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        imei: make.mark(`86${digitsOf(make, 13)}`, 'network', 'direct', 'imei1'),
        sign: make.mark(`ASN-${digitsOf(make, 8)}`, 'document', 'direct', 'sign1'),
        passport: make.mark(`C0${digitsOf(make, 7)}`, 'document', 'direct', 'passport1'),
        permit: make.mark(`MYİ ${digitsOf(make, 7)}`, 'document', 'direct', 'permit1'),
        linkedin: make.mark(
          `linkedin.com/in/direktor-${digitsOf(make, 5)}`,
          'network',
          'direct',
          'profile1',
        ),
        plate: make.plate('plate1'),
        warehouse: make.property('warehouse1'),
        hotel: make.mark(
          make.dice.pick(['“Zoğallı” istirahət mərkəzində', '“Çənlibel” mehmanxanasında']),
          'place',
          'quasi',
          'event1',
        ),
        university: make.mark(
          make.dice.pick(['“Təfəkkür” kollecində', '2 nömrəli peşə liseyində']),
          'workplace',
          'quasi',
          'school1',
        ),
        illness: make.mark(
          make.dice.pick(['insult', 'ürək əməliyyatı', 'koma vəziyyəti']),
          'sensitive',
          'quasi',
          'health1',
        ),
        village: make.mark(
          make.dice.pick(['Zabrat qəsəbəsindəki', 'Seyfəli kəndindəki', 'Mollabürhan kəndindəki']),
          'place',
          'quasi',
          'village1',
        ),
        law: stays(
          make,
          '“Hüquqi şəxslərin dövlət qeydiyyatı və dövlət reyestri haqqında” Azərbaycan Respublikasının 12 dekabr 2003-cü il tarixli 560-IIQ nömrəli Qanununun',
        ),
        library: stays(make, 'Cəfər Cabbarlı adına Respublika Gənclər Kitabxanasının'),
        umid: stays(make, 'Ümid'),
        polad: stays(make, 'Polad'),
        share,
        half: manat(share.qepik / 2),
        sold: make.day(300, 480),
        meeting: make.day(481, 520),
        learned: make.day(150, 200),
        opinion: make.day(30, 60),
        percent: make.dice.pick([25, 40, 50]),
        regno: make.mark(digitsOf(make, 6), 'document', 'direct', 'reg1'),
        duty: make.money(100, 500, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehlərin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {firm.full:dat} qarşı payın alqı-satqısı müqaviləsinin etibarsız hesab edilməsi tələbinə dair kommersiya işinə',
    story: [
      '{p.full} [göstərmişdir ki,|iddiasını onunla əsaslandırmışdır ki,] {firm.full:gen} (VÖEN {firm.voen}, hüquqi ünvan: {firm.address}) nizamnamə kapitalında {percent} faiz payın sahibi olmuşdur. Digər təsisçi isə {dis}. {learned} tarixdə iddiaçı bilmişdir ki, guya {sold:loc} bağlanmış {c} nömrəli müqavilə ilə o, payını {share} müqabilində {d.surname:dat} satmışdır.',
      'İddiaçı belə müqavilə imzalamadığını, həmin vaxt {illness} ilə əlaqədar xəstəxanada yatdığını bildirir. [Elektron imza ({sign}) onun razılığı olmadan işlədilmişdir.|Müqavilə onun {sign} nömrəli elektron imzası ilə təsdiqlənmişdir.] İmza {ip} IP ünvanından, IMEI kodu {imei} olan telefondan tətbiq edilmişdir. Telefon isə baş mühasib {accountant.full} tərəfindən istifadə olunurdu.',
      'Məhkəmədə {p.gs} (FİN {p.fin}, pasport {passport}, {p.birth:loc} doğulub) izah etmişdir ki, {d.given} ilə iyirmi il dost olub. Şirkəti birlikdə {hotel} keçirilən məclisdə, {d.surname:gen} oğlu {son.given:gen} nişan günündə yaratmağı qərarlaşdırıblar. Sonradan {songil} gedib-gəlmək kəsilib. {p.address} ünvanında, {wifewith} bir evdə yaşayır, satışdan heç bir pul almayıb; onun {p.account} nömrəli hesabı bunu təsdiq edir.',
      '[{umid} edirdi ki, məsələ ailə içində həll olunacaq, lakin qardaşı {brother.full:gen} vasitəçiliyi kömək etmədi.|{umid} olunan barışıq baş tutmadı: qardaşı {brother.full} iki dəfə vasitəçilik etsə də, nəticə olmadı.] {brother.given} {brotheralso} cəmiyyətin {village} anbarında (çıxarış {warehouse}) işləyirdi. {brothers} hər ikisi sonra işdən çıxarılmışdır.',
      'Cavabdehlərin nümayəndəsi {rep.full} iddiaya etiraz etmişdir. Onun sözlərinə görə, {meeting} tarixli yığıncaqda {p.init} payını satmağa razılıq vermiş, pulu nağd almışdır. {rep.surname} göstərmişdir ki, pul sürücü {driver.full} tərəfindən {plate} nişanlı avtomobildə verilmişdir. {driver.given} hazırda xaricdədir, {permit} nömrəli icazə ilə yaşayır.',
      'Baş mühasib {accountant.sg} yazılı izahat göndərmişdir ({accountant.email}). Orada deyilir ki, imza kodunu ona {d.given} verib. {accountant.given} {accountantalso} həmin gün {d.init:abl} göstəriş alıb. [{polad} məhsulların alışı üçün sənəd imzalandığını düşünüb.|{polad} boruların idxalı ilə bağlı sənəd olduğunu zənn edib.] Onun {linkedin} profilində iş stajı göstərilib.',
      {
        p: 'Cavabdeh {d.sg} iclasda dinlənilmiş, {d.phone} nömrəli telefonun ona aid olduğunu, oğlu {son.full:gen} {university} oxuduğunu, şirkətlə əlaqəsi olmadığını bildirmişdir. {son.given:dat} heç bir pay verilməyib.',
        chance: 0.75,
      },
      {
        p: 'Müqavilənin surəti notarius {notary.full:gen} kontorunda da saxlanılır; reyestrdə {regno} nömrə ilə qeyd olunub. Tərəflərin tanışlığı barədə {library} keçmiş əməkdaşlarının verdiyi məlumat işə aid deyildir.',
        chance: 0.6,
      },
    ],
    reasoning: [
      'Məhkəmə [texniki arayışları, izahatları və müqaviləni|reyestr məlumatlarını və rəyi] araşdırıb aşağıdakıları qeyd edir.',
      'Mülki Məcəllənin 99-2 və 337-ci maddələrinin mənasına görə pay yalnız sahibinin iradəsi ilə özgəninkiləşdirilə bilər. {law} 9-cu maddəsi reyestrdə dəyişikliyin qeydiyyatını tənzimləyir.',
      'Ekspert {expert.full:gen} {opinion} tarixli rəyində imzanın {ip} ünvanından tətbiq edildiyi, cihazın isə {accountant.init:gen} istifadəsində olduğu göstərilmişdir.',
      {
        p: 'Beləliklə, {p.surname:gen} iradəsi olmadan bağlanmış müqavilə etibarsızdır. {d.surname:gen} pulu ödədiyini təsdiq edən sənəd yoxdur, {driver.init:gen} izahatı isə alınmamışdır.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Dividend itkisinə görə {half} tələbi isə hesablama ilə əsaslandırılmadığından bu hissədə iddia rədd edilir.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin iddiaçının həyat yoldaşı {wife.sg:gen} imzaladığı qəbzdən görünür ki, pul {p.given:gen} tapşırığı ilə məhz ona — {wife.given:dat} — verilmişdir. Müqavilədən xəbərsiz olmaq barədə izahat təsdiqlənmir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Şərh olunan əsaslarla, Mülki Prosessual Məcəllənin 216-220, 227-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full} ilə {d.full} arasında bağlanmış {c} nömrəli müqavilə etibarsız hesab edilsin.',
        '{d.full:abl} {duty} rüsum tutulub {p.full:dat} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin, {c} nömrəli müqavilə etibarsız hesab edilsin.',
        '{p.full:gen} {half} barədə tələbi rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} və {firm.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['ip', 'imei', 'e-signature', 'gil', 'plural-surname'],
  },
];
