import type { Family } from '../family.ts';
import type { Scope } from '../markup.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

/** Commercial and administrative disputes of first instance. */
export const PUBLIC_LAW: readonly Family[] = [
  {
    key: 'supply',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 26,
    category: 'Kommersiya mübahisələri - Göndərmə müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 4, 'partly-granted': 4, dismissed: 2 },
    cast: {
      p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
      d: { as: 'company', trade: ['build', 'work'], role: 'cavabdeh' },
      rep: { as: 'person', role: 'nümayəndə' },
      rep2: { as: 'person', role: 'nümayəndə' },
      dir: { as: 'person', sex: 'm', unrecorded: true },
    },
    facts: (make) => {
      const deliveries: Scope[] = Array.from({ length: make.dice.int(1, 6) }, (_, i) => ({
        on: make.day(200 + i * 20, 219 + i * 20),
        bill: make.mark(`${make.dice.int(100000, 999999)}`, 'document', 'direct', `bill${i + 1}`),
        worth: make.money(2400, 31000, 10),
        what: make.dice.pick([
          'sement',
          'taxta material',
          'armatur',
          'un',
          'kağız məmulatı',
          'dizel yanacağı',
          'elektrik avadanlığı',
          'kafel',
        ]),
      }));
      const sum = deliveries.reduce(
        (total, { worth }) => total + (worth as { qepik: number }).qepik,
        0,
      );
      const paid = Math.round((sum * make.dice.int(10, 50)) / 100);
      return {
        deliveries,
        sum: manat(sum),
        paid: manat(paid),
        debt: manat(sum - paid),
        fine: manat(Math.round((sum - paid) / 12)),
        finecut: manat(Math.round((sum - paid) / 30)),
        c: make.contract('contract1'),
        signed: make.day(400, 760),
        warned: make.day(90, 130),
        act: make.day(135, 180),
        duty: make.money(100, 900, 10),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin nümayəndəsi {rep2.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı göndərmə müqaviləsi üzrə borcun və dəbbə pulunun tutulması tələbinə dair kommersiya işinə',
    story: [
      'İddiaçı {p} (VÖEN: {p.voen}) iddia ərizəsində göstərmişdir ki, {signed} tarixdə cavabdeh {d} (VÖEN: {d.voen}) ilə {c} nömrəli göndərmə müqaviləsi bağlanmış, müqaviləyə əsasən cavabdehə mərhələlərlə mal göndərilmişdir.',
      {
        p: '{on} tarixdə {bill} nömrəli elektron qaimə-faktura ilə cavabdehə {worth} dəyərində {what} təhvil verilmişdir. [Mal cavabdehin anbarında qəbul edilmiş, təhvil-təslim aktı imzalanmışdır.|Malın qəbulu barədə heç bir irad bildirilməmişdir.|Qaimə cavabdeh tərəfindən elektron qaydada təsdiq olunmuşdur.]',
        each: 'deliveries',
      },
      'Beləliklə, ümumi dəyəri {sum} olan mal göndərilmiş, cavabdeh isə yalnız {paid} ödəmişdir. {debt} əsas borc qalmışdır. Müqavilənin məsuliyyət bölməsinə əsasən gecikdirilmiş hər gün üçün 0,1 faiz dəbbə pulu nəzərdə tutulduğundan {fine} dəbbə pulu hesablanmışdır.',
      '{warned} tarixli pretenziya məktubuna cavab verilməmişdir. Müqavilə cavabdeh tərəfdən direktor {dir.full} tərəfindən imzalanmışdır.',
      'Məhkəmə iclasında iddiaçının nümayəndəsi {rep.sg} iddianı müdafiə edərək onun təmin edilməsini xahiş etdi.',
      '[Cavabdehin nümayəndəsi {rep2} borcun əsas məbləğini etiraf etdi, dəbbə pulunun azaldılmasını xahiş etdi|Cavabdehin nümayəndəsi {rep2} bildirdi ki, malın bir hissəsi keyfiyyətsiz olmuş, bu barədə direktor {dir.init} şifahi məlumat vermişdir|Cavabdehin nümayəndəsi {rep2} iddiaya etiraz edərək üzləşmə aktının səlahiyyətsiz şəxs tərəfindən imzalandığını iddia etdi].',
    ],
    reasoning: [
      'Məhkəmə tərəflərin nümayəndələrinin izahatlarını dinləyərək, işdə olan sübutları araşdıraraq hesab edir ki, [mübahisə aşağıdakı qaydada həll edilməlidir|iddia tələbinə aşağıdakı qiymət verilməlidir].',
      'Azərbaycan Respublikasının Mülki Məcəlləsinin 389-cu maddəsinə əsasən müqavilə iki və ya daha çox şəxsin mülki hüquq və vəzifələrin əmələ gəlməsi haqqında razılaşmasıdır. 627-ci maddəyə əsasən göndərmə müqaviləsi üzrə sahibkarlıq fəaliyyəti ilə məşğul olan malgöndərən malları şərtləşdirilmiş müddətdə alıcıya verməyi öhdəsinə götürür.',
      'Mülki Məcəllənin 439-cu maddəsi pul öhdəliklərinin icrasını, 445 və 449-cu maddələri isə gecikdirməyə görə borclunun məsuliyyətini müəyyən edir. 462 və 463-cü maddələrə əsasən dəbbə pulu yazılı razılaşma olduqda tutulur.',
      {
        p: 'Malın təhvili {act_supply:gen} 2.5-ci bəndinə uyğun sənədləşdirilmişdir; həmin bəndə əsasən elektron qaimə-fakturanın alıcı tərəfindən təsdiqi malın qəbulu deməkdir.',
        chance: 0.7,
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{act} tarixli üzləşmə aktı, qaimə-fakturalar və {p.account} nömrəli hesab üzrə çıxarış cavabdehin {debt} borcunun olduğunu təsdiq edir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Mülki Məcəllənin 467-ci maddəsinə əsasən hesablanmış dəbbə pulu öhdəliyin pozulmasının nəticələrinə mütənasib olmadığından {finecut:dat} endirilməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin təqdim olunmuş qaimə-fakturalar cavabdeh tərəfindən təsdiq edilməmiş, malın təhvil verilməsini göstərən başqa sənəd təqdim olunmamışdır. Mülki Məcəllənin 641-ci maddəsi baxımından malın göndərilməsi sübuta yetirilməmişdir.',
        only: ['dismissed'],
      },
      'Mülki Prosessual Məcəllənin 77 və 88-ci maddələrinə əsasən tərəflər istinad etdikləri halları sübut etməli, məhkəmə isə sübutları məcmu halında qiymətləndirməlidir.',
      {
        p: 'Mülki Prosessual Məcəllənin 119-cu maddəsinə əsasən iddiaçının ödədiyi {duty} dövlət rüsumu cavabdehdən tutulmalıdır.',
        only: ['granted', 'partly-granted'],
      },
    ],
    guided:
      'Şərh edilənlərə əsasən və Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 216-220, 227, 233 və 357-ci maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdeh {d.full:abl} {debt} əsas borc, {fine} dəbbə pulu və {duty} dövlət rüsumu tutulub iddiaçı {p.full:dat} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdeh {d.full:abl} {debt} əsas borc və {finecut} dəbbə pulu tutulub iddiaçı {p.full:dat} ödənilsin.',
        'Dəbbə pulu üzrə tələbin qalan hissəsi təmin edilməsin.',
        'Cavabdehdən {duty} dövlət rüsumu tutulsun.',
      ],
      dismissed: ['İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    note: 'commercial',
    traps: ['company-named-after-person', 'voen', 'unrecorded-director'],
  },
  {
    key: 'tax-dispute',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 14,
    category: 'İnzibati mübahisələr - Vergi orqanlarının inzibati aktlarından şikayətlər',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 4 },
    cast: {
      p: { as: 'company', trade: ['work', 'build', 'supply'], role: 'iddiaçı' },
      d: {
        as: 'body',
        name: 'İqtisadiyyat Nazirliyi yanında Dövlət Vergi Xidmətinin Ərazi Vergilər Baş İdarəsi',
        role: 'cavabdeh',
      },
      rep: { as: 'person', role: 'nümayəndə' },
      rep2: { as: 'person', role: 'nümayəndə' },
      acc: { as: 'person', sex: 'f', unrecorded: true },
    },
    facts: (make) => {
      const vat = make.money(3200, 42000, 10);
      return {
        vat,
        sanction: manat(vat.qepik / 2),
        sum: manat(vat.qepik + vat.qepik / 2),
        cut: manat(Math.round(vat.qepik / 3)),
        checked: make.day(260, 340),
        decided: make.day(200, 250),
        appealed: make.day(150, 190),
        order: make.mark(`${make.dice.int(100000, 999999)}`, 'document', 'direct', 'order1'),
        year: Number(make.adopted.slice(0, 4)) - 2,
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehin nümayəndəsi {rep2.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı inzibati aktın ləğv edilməsi tələbinə dair inzibati işə',
    story: [
      'İddiaçı {p} (VÖEN: {p.voen}) məhkəməyə iddia ərizəsi ilə müraciət edərək göstərmişdir ki, cavabdeh tərəfindən onun {year} təqvim ili üzrə fəaliyyətində kameral vergi yoxlaması keçirilmiş, {checked} tarixli akt tərtib edilmişdir.',
      'Akta əsasən {decided} tarixdə {order} nömrəli qərar qəbul edilmiş, cəmiyyətə {vat} əlavə dəyər vergisi və {sanction} maliyyə sanksiyası, ümumilikdə {sum} hesablanmışdır. {appealed} tarixli inzibati şikayət təmin edilməmişdir.',
      'İddiaçının fikrincə, qərar qanunsuzdur, belə ki, alınmış mallar üzrə əvəzləşmə elektron qaimə-fakturalarla təsdiq olunur, baş mühasib {acc.full:gen} təqdim etdiyi sənədlər isə yoxlama zamanı nəzərə alınmamışdır.',
      'İddiaçının nümayəndəsi {rep.sg} məhkəmə iclasında iddianı müdafiə etdi və {acc.init:gen} izahatının işə əlavə edilməsini xahiş etdi.',
      'Cavabdehin nümayəndəsi {rep2.sg} iddiaya etiraz edərək bildirdi ki, əməliyyatların bir hissəsi əmtəəsiz olduğundan əvəzləşdirmə aparıla bilməz.',
    ],
    reasoning: [
      'Azərbaycan Respublikasının İnzibati Prosessual Məcəlləsinin 12-ci maddəsinə əsasən məhkəmə işin hallarını xidməti vəzifəsinə görə araşdırır və tərəflərin izahatları ilə məhdudlaşmır. 14-cü maddə sübutetmə vəzifəsini tərəflər arasında bölüşdürür.',
      'Həmin Məcəllənin 32-ci maddəsinə əsasən mübahisələndirmə haqqında iddia inzibati aktın ləğvinə yönəlir, 38-ci maddədə isə belə iddianın müddəti müəyyən edilmişdir. İddiaçı müddətə əməl etmişdir.',
      'Azərbaycan Respublikasının Vergi Məcəlləsinin 49-cu maddəsi yoxlama materialları üzrə qərarın çıxarılmasını, 58-ci maddəsi verginin azaldılmasına görə maliyyə sanksiyasını, 175-ci maddəsi isə büdcəyə ödəmələr müəyyən edilərkən əvəzləşdirilən əlavə dəyər vergisini tənzimləyir.',
      {
        p: 'Kameral yoxlamanın materiallarına dair tələblər {act_tax:gen} 4.2-ci bəndində göstərilmişdir: vergi ödəyicisinin təqdim etdiyi hər bir sənəd aktda sadalanmalı və qiymətləndirilməlidir.',
        chance: 0.8,
      },
      {
        p: 'İşdə olan sübutlardan görünür ki, yoxlama aktında iddiaçının təqdim etdiyi sənədlər qiymətləndirilməmiş, qərarın əsaslandırma hissəsi qanunun tələblərinə cavab verməmişdir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla belə, {cut} məbləğində əməliyyatlar üzrə iddiaçı malın faktiki alınmasını təsdiq edə bilməmişdir. Həmin hissədə qərar qanunidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Məhkəmə müəyyən edir ki, iddiaçının kontragentləri faktiki fəaliyyət göstərməmiş, malların daşınması və saxlanılması sənədlərlə təsdiqlənməmişdir. Cavabdehin qərarı Vergi Məcəlləsinin 16 və 23-cü maddələrinə uyğun qəbul edilmişdir.',
        only: ['dismissed'],
      },
      'İnzibati Prosessual Məcəllənin 68-ci maddəsinə əsasən məhkəmə qərarı məhkəmə araşdırmasının nəticələrinə əsaslanır; 70-ci maddəyə əsasən inzibati akt qanunsuz olduqda və iddiaçının hüququnu pozduqda ləğv edilir.',
    ],
    guided:
      'Göstərilənlərə əsasən və Azərbaycan Respublikasının İnzibati Prosessual Məcəlləsinin 68-70, 75 və 81-ci maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        'Cavabdehin {decided} tarixli {order} nömrəli qərarı ləğv edilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        'Cavabdehin {decided} tarixli {order} nömrəli qərarı {cut:abl} artıq olan hissədə ləğv edilsin.',
        'Qalan hissədə iddia təmin edilməsin.',
      ],
      dismissed: ['İddia təmin edilməsin.'],
    },
    note: 'administrative',
    traps: ['tax-secret', 'voen', 'unrecorded-accountant'],
  },
  {
    key: 'pension',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 18,
    category: 'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr - Əmək pensiyası',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 4 },
    cast: {
      p: { as: 'person', role: 'iddiaçı', minAge: 60, maxAge: 66 },
      d: {
        as: 'body',
        name: 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin tabeliyində Dövlət Sosial Müdafiə Fondu',
        role: 'cavabdeh',
      },
      rep: { as: 'person', role: 'nümayəndə' },
    },
    facts: (make) => {
      const start = 1986 + make.dice.int(0, 4);
      const jobs = ['fəhlə', 'çilingər', 'qaynaqçı', 'mexanik', 'maşinist', 'tokar', 'elektrik'];
      const places = [
        '2 nömrəli avtonəqliyyat müəssisəsində',
        'rayon pambıqtəmizləmə zavodunda',
        'neft-mədən idarəsində',
        'boru-prokat zavodunda',
        'dəmir yolu deposunda',
        '14 nömrəli tikinti trestində',
        'tütün fabrikində',
      ];
      let year = start;
      const periods: Scope[] = Array.from({ length: make.dice.int(2, 7) }, (_, i) => {
        const from = year;
        year += make.dice.int(2, 6);
        return {
          from: `${from}-${String(make.dice.int(6, 12)).padStart(2, '0')}-${String(make.dice.int(1, 28)).padStart(2, '0')}`,
          where: make.mark(make.dice.pick(places), 'workplace', 'quasi', `work${i + 1}`),
          as: make.dice.pick(jobs),
          until: {
            t: 'day',
            iso: `${year}-0${make.dice.int(1, 5)}-${String(make.dice.int(1, 28)).padStart(2, '0')}`,
          } as const,
        };
      }).map((row) => ({ ...row, from: { t: 'day', iso: row.from } as const }));
      return {
        periods,
        book: make.mark(
          `AT-${make.dice.pick(['I', 'II', 'IV'])} № ${make.dice.int(1000000, 9999999)}`,
          'document',
          'direct',
          'book1',
        ),
        asked: make.day(180, 260),
        refused: make.day(130, 170),
        letter: make.mark(
          `13-1/2-H-${make.dice.int(1000, 9999)}/1-42/${make.adopted.slice(0, 4)}`,
          'document',
          'direct',
          'letter1',
        ),
        years: make.dice.int(25, 33),
        spec: make.dice.int(12, 16),
        months: make.dice.int(1, 11),
        short: make.dice.int(9, 11),
      };
    },
    present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı güzəştli şərtlərlə yaşa görə əmək pensiyasının təyin edilməsi öhdəliyinin cavabdehin üzərinə qoyulması tələbinə dair inzibati işə',
    story: [
      'İddiaçı {p} məhkəməyə iddia ərizəsi ilə müraciət edərək göstərmişdir ki, {p.birth:loc} anadan olmuş, {asked} tarixdə cavabdehə müraciət edərək güzəştli şərtlərlə yaşa görə əmək pensiyasının təyin olunmasını xahiş etmişdir.',
      'Cavabdehin {refused} tarixli {letter} nömrəli məktubu ilə ümumi və güzəştli iş stajının kifayət etmədiyi göstərilərək pensiyanın təyin edilməsindən imtina olunmuşdur.',
      'İddiaçının adına tərtib edilmiş {book} nömrəli əmək kitabçasına əsasən onun əmək fəaliyyəti aşağıdakı kimi olmuşdur.',
      {
        p: '{from:abl} {until:dat} qədər {where} {as} vəzifəsində işləmişdir.[ Bu dövr əmək kitabçasındakı əmrlərlə təsdiqlənir.| Həmin dövr üzrə arxiv arayışı təqdim edilmişdir.| Cavabdeh bu dövrü güzəştli staja daxil etməmişdir.|]',
        each: 'periods',
      },
      'İddiaçının hesablamasına görə ümumi stajı {years} il {months} ay, güzəştli stajı isə {spec} il təşkil edir.',
      'Məhkəmə iclasında {p.sg} iddianı müdafiə edərək bildirdi ki, {p.address} ünvanında yaşayır, başqa gəliri yoxdur, şəxsiyyət vəsiqəsi {p.idcard}, FİN kodu {p.fin} olmaqla bütün sənədləri cavabdehə təqdim etmişdir.',
      'Cavabdehin nümayəndəsi {rep} iddiaya etiraz edərək əmək kitabçasında bəzi qeydlərin möhürlə təsdiq olunmadığını göstərdi.',
    ],
    reasoning: [
      'Azərbaycan Respublikasının İnzibati Prosessual Məcəlləsinin 33-cü maddəsinə əsasən məcburetmə haqqında iddia inzibati orqanın üzərinə inzibati akt qəbul etmək öhdəliyinin qoyulmasına yönəlir. 12-ci maddəyə əsasən məhkəmə faktiki halları özü araşdırır.',
      '“Əmək pensiyaları haqqında” Azərbaycan Respublikası Qanununun 9-cu maddəsinə əsasən əmək şəraiti zərərli və ağır olan işlərdə çalışan, azı 25 il sığorta stajı olan və bu müddətin azı 12 il 6 ayını həmin işlərdə işləmiş kişilərin güzəştli şərtlərlə yaşa görə pensiya hüququ vardır; qadınlar üçün daha az staj tələb olunur.',
      {
        p: 'Stajı təsdiq edən sənədlərin qiymətləndirilməsi {act_pension:gen} 3.1-ci bəndində tənzimlənir: əmək kitabçasındakı qeyd natamam olduqda arxiv arayışı və əmək haqqı vərəqələri əsas götürülür.',
        chance: 0.85,
      },
      {
        p: 'Məhkəmə araşdırılmış sübutlara əsasən müəyyən edir ki, iddiaçının güzəştli stajı tələb olunan həddən artıqdır, cavabdehin imtinası isə qanuna uyğun deyildir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Lakin pensiyanın iddiaçının göstərdiyi tarixdən deyil, müraciət tarixindən təyin edilməsi üçün əsas vardır.',
        only: ['partly-granted'],
      },
      {
        p: 'Araşdırma nəticəsində müəyyən olunmuşdur ki, iddiaçının güzəştli stajı {short} il {months} ay təşkil edir və qanunla tələb olunan həddə çatmır. Digər dövrlər üzrə vəzifələr müvafiq siyahıda nəzərdə tutulmamışdır.',
        only: ['dismissed'],
      },
      'İnzibati Prosessual Məcəllənin 73-cü maddəsinə əsasən iddia əsaslı olduqda məhkəmə müvafiq inzibati aktın qəbul edilməsi öhdəliyini inzibati orqanın üzərinə qoyur.',
    ],
    guided:
      'Şərh olunanlara əsasən və Azərbaycan Respublikasının İnzibati Prosessual Məcəlləsinin 67-70, 73, 75 və 81-ci maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{p.full:dat} güzəştli şərtlərlə yaşa görə əmək pensiyasının təyin edilməsi öhdəliyi {d:gen} üzərinə qoyulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{p.full:dat} müraciət etdiyi {asked} tarixdən pensiyanın təyin edilməsi öhdəliyi cavabdehin üzərinə qoyulsun. Qalan hissədə iddia təmin edilməsin.',
      ],
      dismissed: ['{p.full:gen} iddiası təmin edilməsin.'],
    },
    note: 'administrative',
    traps: ['labour-book', 'work-chain', 'letter-number'],
  },
];
