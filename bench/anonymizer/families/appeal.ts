import type { Family } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { clanOf, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** Appeals of the test corpus: an embezzling cashier, a flooded flat, a grandmother who wants to see a child. */
export const APPEAL: readonly Family[] = [
  {
    key: 'test-embezzlement-appeal',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Cinayət kollegiyası - Mənimsəmə',
    outcomes: { upheld: 3, changed: 3 },
    cast: {
      firm: { as: 'company', trade: ['credit', 'bank'], role: 'mülki iddiaçı' },
    },
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'məhkum', sex: 'f', minAge: 25, maxAge: 52 });
      const chief = person('chief', { sex: 'm', minAge: 38 });
      const guard = person('guard', { sex: 'm', role: 'şahid' });
      const nanny = person('nanny', { sex: 'f', minAge: 50 });
      const husband = person('husband', { sex: 'm', minAge: 28 });
      const clients = Array.from({ length: make.dice.int(3, 5) }, (_, i) => {
        const x = person(`x${i + 1}`, { role: 'zərərçəkmiş' });
        return {
          x,
          xalso: alsoAfter(x.name.given),
          took: make.money(400, 4200, 10),
          paid: make.day(420 + i * 9, 428 + i * 9),
          loan: make.contract(`loan${i + 1}`),
        };
      });
      return {
        d,
        chief,
        guard,
        nanny,
        husband,
        clients,
        adv: person('adv', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        auditor: person('auditor', { kind: 'keep' }),
        inv: person('inv', { kind: 'keep' }),
        chiefis: nameWith(make, chief, 'full', 'copula'),
        guardwith: nameWith(make, guard, 'surname', 'with'),
        clan: clanOf(make, husband, 'plural'),
        nannyhouse: nameWith(make, nanny, 'given', 'gil-loc'),
        branch: make.mark(
          make.dice.pick([
            '“Köhnə bazar” xidmət məntəqəsində',
            'dəmiryol vağzalındakı xidmət məntəqəsində',
          ]),
          'workplace',
          'quasi',
          'branch1',
        ),
        post: workOf(make, 'post1', ['baş xəzinədar', 'əməliyyat zalının böyük kassiri']),
        college: workOf(make, 'school1', ['Politexnik Kollecin', 'Kənd Təsərrüfatı Texnikumunun']),
        illness: make.mark(
          make.dice.pick(['uşaq serebral iflici', 'talassemiya', 'autizm spektri pozuntusu']),
          'sensitive',
          'quasi',
          'health1',
        ),
        iban: make.mark(`AZ71GKBZ${digitsOf(make, 20)}`, 'account', 'direct', 'd'),
        card: make.mark(
          `5168 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'd',
        ),
        ip: make.mark(
          `10.${make.dice.int(2, 99)}.${make.dice.int(2, 99)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        login: make.mark(`kassa${digitsOf(make, 3)}@sebeke.example`, 'email', 'direct', 'd'),
        etibar: stays(make, 'Etibar'),
        sabir: stays(make, 'M.Ə.Sabir adına bağ'),
        plenum: stays(make, 'Ali Məhkəmə Plenumunun 2009-cu il 3 mart tarixli 1 nömrəli qərarı'),
        sum: make.money(6000, 31000, 10),
        paidback: make.money(500, 2500, 50),
        lodged: make.day(30, 60),
        from: make.day(480, 520),
        until: make.day(300, 330),
        act: make.day(280, 299),
        months: make.dice.int(7, 16),
        years: make.dice.pick(['3 (üç) il 6 (altı) ay', '4 (dörd) il', '4 (dörd) il 6 (altı) ay']),
        less: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay', '3 (üç) il']),
      };
    },
    present:
      'prokuror {prosecutor.full:gen}, məhkum {d.full:gen}, müdafiəçi {adv.full:gen}, mülki iddiaçının nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'məhkum {d.full:gen} və vəkil {adv.init:gen} apellyasiya şikayətləri əsasında {below:gen} {belowon} tarixli, {belowno} nömrəli hökmündən cinayət işinə',
    story: [
      '{below:gen} (sədrlik edən {belowjudge.init}) hökmü ilə {d.full} ([{d.birth:loc} doğulub|doğum tarixi {d.birthdot}], FİN {d.fin}, {d.address} ünvanının sakini, {college} məzunu, {firm:gen} {branch} {post} işləmişdir) Cinayət Məcəlləsinin 179.2.3 və 179.2.4-cü maddələri ilə məhkum edilərək {years} azadlıqdan məhrum olunmuşdur.',
      'Hökmdən görünür ki, {d.surname} {from:abl} {until:dat} kimi vəzifəsindən istifadə edib müştərilərin kassaya verdiyi {sum} pulu mədaxil etməmiş, öz xeyrinə sərf etmişdir.',
      {
        p: '[{x.full} {paid:loc} {loan} nömrəli kredit üzrə {took} gətirmiş, çek əvəzinə əl ilə yazılmış qəbz almışdır.|{paid} tarixdə kassaya yaxınlaşan {x.full:abl} {loan} müqaviləsi üçün {took} qəbul edilmiş, sistemə isə heç nə yazılmamışdır.] [{x.given} {xalso} kassiri tanımış, ona inanmışdır.|{x.init} bunu bir ay sonra, xəbərdarlıq məktubu alanda bilmişdir.|Həmin gün {x.surname:acc} {d.given} özü qarşılamışdır.] [Telefon: {x.phone}.|Yaşayış yeri: {x.address}.]',
        each: 'clients',
      },
      'Hökmə görə, pulun bir qismi {iban} hesabına, bir qismi {card} nömrəli karta köçürülüb, əməliyyatlar {ip} ünvanlı kompüterdən {login} istifadəçi adı ilə aparılıb. Məntəqənin rəisi {chiefis}, nəzarət onun üzərinə düşürdü. {auditor.sg:gen} {act} tarixli təftiş aktında əskik gəlmə göstərilib.',
      'Birinci instansiya məhkəməsində {d.gs} əvvəlcə susmaq hüququndan istifadə etmiş, sonra müstəntiq {inv.inits:dat} verdiyi ifadəni təkrarlayaraq demişdir ki, pulu {chief.given} tələb edirdi. Oğlunun {illness} xəstəliyi üçün də xərcləri var idi. {etibar} etdiyi adam onu tək qoyub.',
      { p: 'Şikayətlərin dəlilləri', heading: true },
      'Məhkum {lodged} tarixli şikayətində göstərir ki, {chief.full} istintaqa cəlb olunmayıb, halbuki seyfin ikinci açarı onda idi. Mühafizəçi {guard.full} axşamlar {chief.surname:acc} kassada görüb. Növbəsini {guardwith} bölüşən digər işçilər isə dindirilməyib.',
      'Vəkil {adv.sg} {d.given:gen} cəzasının yüngülləşdirilməsini istəyir: {clan} ailəsi zərərin {paidback} hissəsini qaytarıb, əri {husband.full} xaricdə işləyir, azyaşlı uşaq dayəsi {nannyhouse} qalır.',
      'Kollegiyanın iclasında {d.sg} şikayətini müdafiə etdi. Nümayəndə {rep.sg} {firm:gen} adından etiraz edərək {d.surname:gen} sənədləri bilərəkdən saxtalaşdırdığını bildirdi. [Dayə {nanny.full:gen} izahatı yazılı təqdim olundu.|{husband.given} göndərdiyi məktubda borcu ödəyəcəyinə söz vermişdir.] Prokuror {prosecutor.sg} hökmün saxlanılmasını xahiş etdi.',
      {
        p: 'Kollegiyada dindirilən {guard.sg} bildirib ki, {sabir:gen} yanındakı məntəqədə iki il növbə çəkib, gecələr işıq yananda {chief.given:gen} maşınını görürdü. {d.init:acc} isə həmişə saat altıda evə gedən görüb.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Kollegiya hökmü şikayətlərin hüdudlarında və məhkum üçün əlverişli istiqamətdə yoxlayaraq bu qənaətə gəlmişdir.',
      'Mənimsəmədə əmlak təqsirkarın sərəncamında qanuni əsasla olur. Kassaya qəbul edilən pullar {d.init:dat} məhz vəzifəsi ilə bağlı etibar edilmişdi, buna görə tövsif barədə müdafiənin mübahisəsi əsassızdır. {plenum} eyni yanaşmanı tövsiyə edir.',
      '{chief.init:gen} rolu barədə iddia araşdırılmışdır: {guard.init:gen} ifadəsi onun gəlişini göstərsə də, pulun ona verildiyini göstərmir. [Təftişçi {auditor.surname} da seyf jurnalında ikinci imza tapmamışdır.|Seyf jurnalında yalnız {d.surname:gen} imzası vardır.]',
      {
        p: 'Cəza da ədalətlidir; {husband.init:gen} ödədiyi məbləğ hökmdə onsuz da nəzərə alınmışdır.',
        only: ['upheld'],
      },
      {
        p: 'Bununla belə, hökmdən sonra {husband.init} zərərin əhəmiyyətli hissəsini ödəmiş, uşağın sağlamlığı barədə yeni arayış verilmişdir. Bu hallar {d.init:gen} cəzasının azaldılmasına imkan yaradır.',
        only: ['changed'],
      },
    ],
    guided:
      'Buna görə və Cinayət-Prosessual Məcəllənin 397, 398 və 399-cu maddələrini rəhbər tutan məhkəmə kollegiyası',
    operative: {
      upheld: [
        'Məhkum {d.full:gen} və müdafiəçinin şikayətləri təmin edilməsin, {belowno} nömrəli hökm olduğu kimi qalsın.',
      ],
      changed: [
        'Şikayətlər qismən təmin edilsin.',
        '{d.full:dat} təyin olunmuş cəza {less} azadlıqdan məhrum etməyə endirilsin, hökmün qalan hissəsi dəyişməz qalsın.',
        'Kart ({card}) üzrə həbs götürülsün.',
      ],
    },
    note: 'criminalcassation',
    traps: ['many-victims', 'account-number', 'word-names', 'lower-court-judge-kept'],
  },
  {
    key: 'test-flood-appeal',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Mülki kollegiya - Əmlaka vurulmuş ziyan',
    outcomes: { upheld: 3, changed: 2, quashed: 2 },
    cast: {
      hmi: { as: 'company', trade: 'utility', role: 'cavabdeh' },
    },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', minAge: 30 });
      const d = person('d', { role: 'cavabdeh', minAge: 28 });
      const tenant = person('tenant', { sex: 'm', maxAge: 35 });
      const plumber = person('plumber', { role: 'şahid', sex: 'm' });
      const widow = person('widow', { sex: 'f', minAge: 60, maxAge: 82 });
      const floor = String(make.dice.int(3, 9));
      const nephew = person('nephew', { sex: 'm', minAge: 20, maxAge: 40 });
      return {
        p,
        d,
        tenant,
        plumber,
        widow,
        nephew,
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        notary: person('notary', { kind: 'keep' }),
        tenantis: nameWith(make, tenant, 'sg', 'copula'),
        widowhouse: nameWith(make, widow, 'given', 'gil-gen'),
        pclan: clanOf(make, p, 'plural-gen'),
        pwith: nameWith(make, p, 'given', 'with'),
        plumberalso: alsoAfter(plumber.name.given),
        property: make.property('flat1'),
        deed: make.mark(`1-${digitsOf(make, 4)}`, 'contract', 'quasi', 'deed1'),
        profile: make.mark(
          `facebook.com/ev.sahibi.${digitsOf(make, 3)}`,
          'network',
          'direct',
          'profile1',
        ),
        job: workOf(make, 'job1', [
          'Musiqili Teatrda rejissor assistenti',
          'metroda qatar maşinisti',
          'zooparkda baytar həkim',
        ]),
        school: workOf(make, 'school1', ['6 nömrəli musiqi məktəbində', 'Rəssamlıq Kollecində']),
        tenantjob: workOf(make, 'job2', ['kabab evində ocaqçı', 'kəndirbaz']),
        cafe: make.mark(
          make.dice.pick(['“Yeddi Gözəl” kafesində', 'Qış klubunda', '“Bəh-Bəh” çay evində']),
          'place',
          'quasi',
          'cafe1',
        ),
        illness: make.mark(
          make.dice.pick(['xroniki bronxit', 'revmatizm', 'allergik rinit']),
          'sensitive',
          'quasi',
          'health1',
        ),
        seal: stays(make, 'Vəfa'),
        arzu: stays(make, 'arzu'),
        statue: stays(make, 'Xurşidbanu Natəvanın heykəli'),
        code: stays(make, 'Mənzil Məcəlləsinin 28-ci maddəsi'),
        on: make.day(260, 330),
        act: make.day(240, 258),
        lodged: make.day(35, 66),
        sum: make.money(2400, 17000, 10),
        part: make.money(400, 1900, 10),
        duty: make.money(30, 100, 5),
        rent: make.money(250, 600, 10),
        floor: `${floor}-${ordinalEnding(floor)}`,
      };
    },
    present:
      'iddiaçı {p.full:gen}, cavabdeh {d.full:gen}, onun vəkili {adv.inits:gen}, digər cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} və {hmi:dat} qarşı mənzilin su altında qalmasından dəymiş zərərin ödənilməsi tələbinə dair mülki işə {d.init:gen} şikayəti üzrə',
    story: [
      '[Birinci instansiya məhkəməsində|Rayon məhkəməsinə verdiyi iddiada] {p.gs} göstərmişdi ki, {p.address} ünvanında, {property} reyestr nömrəli mənzildə yaşayır. {on:loc} gecə {floor} mərtəbədən axan su tavanı və parketi yararsız hala salıb. Üst mənzil {deed} reyestr nömrəli müqavilə əsasında {d.full:dat} məxsusdur (notarius {notary.sg}).',
      'İddiaçı {job} kimi çalışır, evdə notlarının və rəsmlərinin məhv olduğunu da bildirib: qardaşı oğlu {nephew.given} {school} oxuyur, sənədləri onda saxlanılırdı. {pclan} mənzilindəki təmirin smetası {sum} təşkil edir.',
      'Cavabdeh {d.full} bildirmişdi ki, evi {tenant.full:dat} kirayə verib, ayda {rent} alır. Kranı açıq qoyan {tenantis}; o, {tenantjob} olub, çox vaxt evdə olmur. {d.given} özü həmin gün {cafe} ad günündə idi. {hmi:gen} kommunikasiyaya baxmadığını, {plumber.surname:gen} ustalığına da inanmadığını deyib.',
      '{below:gen} (hakim {belowjudge.full}) {belowon} tarixli qətnaməsi ilə iddia [bütünlüklə|tam həcmdə] təmin edilmiş, zərər {d.sg:gen} üzərinə qoyulmuşdur.',
      'Həmin məhkəmədə santexnik {plumber.full} ifadə vermişdi: “Axşam {pwith} qapını döydük, açan olmadı. {tenant.given:gen} telefonuna da zəng elədim, götürmədi. {seal} borcu deyil, işimdir — gedib ana kranı bağladım”. {plumber.given} {plumberalso} rəsmi akta imza atmışdır.',
      'Yaşlı qonşu {widow.gp} göstərmişdi ki, {d.surname:gen} kirayəçisi həmin gün musiqi çalırdı. {widowhouse} divarına da su keçib, ancaq {illness} xəstəliyi olduğu üçün məhkəməyə gəlməyib. [{widow.surname:gen} {widow.phone} nömrəsindən göndərdiyi səs yazısı dinlənilib.|Onun yazılı izahatı oxunub.]',
      { p: 'Apellyasiya şikayəti', heading: true },
      '{lodged} tarixdə verilən şikayətdə {d.full} (FİN {d.fin}, {d.email}) göstərir ki, əsl borclu ya {tenant.init} olmalıdır, ya da {hmi}; akt {act} tarixdə, yəni gec tərtib olunub; {profile} səhifəsində {p.surname} evinin təmirsiz olduğunu hadisədən əvvəl özü yazıb.',
      'İclasda {d.sg} və vəkili {adv.inits} şikayəti müdafiə etdilər. {p.sg} isə cavab verdi ki, həmin yazı {statue} olan parkdakı köhnə evinə aid idi, yeni mənzili almaq onun illərlə {arzu} etdiyi iş olub. Nümayəndə {rep.sg} binanın borularının sazlığına dair arayış göstərdi. {nephew.full:gen} təqdim etdiyi fotolar da baxıldı.',
    ],
    reasoning: [
      'Kollegiya şikayəti və ona edilən etirazı müzakirə edib belə hesab edir.',
      '{code} mülkiyyətçidən mənzili qonşulara zərər vurmadan saxlamağı tələb edir. Kirayə müqaviləsinin bağlanması mülkiyyətçinin üçüncü şəxs qarşısında borcunu götürmür, o, ödədikdən sonra {tenant.sg:dat} qarşı geriyə tələb hüququ qazanır.',
      {
        p: '{plumber.init:gen} və {widow.init:gen} dedikləri zərərin səbəbini aydın göstərir. Ekspert {expert.full} zərəri {sum} hesablamış, ona qarşı başqa rəy gətirilməmişdir.',
        only: ['upheld', 'changed'],
      },
      {
        p: 'Yalnız tavan işlərinin qiyməti iki dəfə hesablanmışdır: {p.init:gen} smetasından {part} çıxılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Lakin məhkəmə {tenant.init:acc} işə cəlb etmədən onun hüquq və vəzifəsini həll etmişdir. {d.surname:gen} bu barədə vəsatəti araşdırılmamışdır. {expert.init:gen} rəyi isə yerində baxış keçirilmədən yazılmışdır.',
        only: ['quashed'],
      },
    ],
    guided:
      'Göstərilənlərə görə, Mülki Prosessual Məcəllənin 372, 384, 385 və 391-393-cü maddələrini rəhbər tutan məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{d.full:gen} şikayəti rədd edilsin, {belowno} nömrəli qətnamə qüvvədə saxlanılsın.',
      ],
      changed: [
        'Şikayət qismən təmin edilsin, {belowno} nömrəli qətnamə dəyişdirilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə tutulan məbləğ {part} azaldılsın.',
      ],
      quashed: [
        'Qətnamə ləğv edilsin.',
        '{p.full:gen} {d.full:dat} və {hmi:dat} qarşı iddiası rədd edilsin, {duty} rüsum onun üzərində qalsın.',
      ],
    },
    note: 'cassation',
    traps: ['third-person', 'rare-job', 'profile', 'statue-of-person', 'gil'],
  },
  {
    key: 'test-visits-appeal',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Mülki kollegiya - Uşaqla ünsiyyət',
    outcomes: { upheld: 3, changed: 3 },
    cast: {
      guardianship: {
        as: 'body',
        name: 'Rayon İcra Hakimiyyəti yanında Qəyyumluq və Himayəçilik orqanı',
        role: 'üçüncü şəxs',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const son = person('son', { sex: 'm', minAge: 28, maxAge: 44 });
      const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 24, maxAge: 40 });
      const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 55, maxAge: 76 });
      const child = {
        surname: son.name.surname,
        father: son.name.given,
      } as const;
      const kid1 = person('kid1', { ...child, role: 'uşaq', sex: 'f', minAge: 9, maxAge: 14 });
      const kid2 = person('kid2', { ...child, role: 'uşaq', sex: 'm', minAge: 3, maxAge: 7 });
      const uncle = person('uncle', { sex: 'm', surname: son.name.surname, father: son.father });
      const nurse = person('nurse', { role: 'şahid', sex: 'f' });
      const stepfather = make.dice.pick([
        ['Murat Aksoy', 'Murat Aksoyun', 'Murat Aksoya'],
        ['Rustam Xudoyberdiyev', 'Rustam Xudoyberdiyevin', 'Rustam Xudoyberdiyevə'],
        ['İrakli Basilaşvili', 'İrakli Basilaşvilinin', 'İrakli Basilaşviliyə'],
      ] as const);
      return {
        p,
        d,
        son,
        kid1,
        kid2,
        uncle,
        nurse,
        psych: person('psych', { kind: 'keep', sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        rep: person('rep', { kind: 'keep' }),
        step: make.mark(stepfather[0], 'person', 'direct', 'step'),
        stepgen: make.mark(stepfather[1], 'person', 'direct', 'step'),
        stepdat: make.mark(stepfather[2], 'person', 'direct', 'step'),
        clan: clanOf(make, son, 'plural'),
        motherhouse: nameWith(make, p, 'given', 'gil-dat'),
        unclehouse: nameWith(make, uncle, 'surname', 'gil-loc'),
        nurseis: nameWith(make, nurse, 'sg', 'copula'),
        kidalso: alsoAfter(kid2.name.given),
        kindergarten: workOf(make, 'school1', [
          '108 nömrəli körpələr evi-uşaq bağçasına',
          '“Qönçə” uşaq mərkəzinə',
        ]),
        school: workOf(make, 'school2', ['77 nömrəli məktəb-liseydə', 'Fransız liseyində']),
        djob: workOf(make, 'job1', ['gözəllik salonunda vizajist', 'Hava yollarında stüardessa']),
        pjob: workOf(make, 'job2', ['nar bağının bağbanı', 'toxucu-xalçaçı', 'rəsədxana əməkdaşı']),
        village: make.mark(
          make.dice.pick(['Xınalıq kəndində', 'Lahıc qəsəbəsində', 'Basqal qəsəbəsində']),
          'place',
          'quasi',
          'village1',
        ),
        park: make.mark(
          make.dice.pick(['Delfinariumda', '“Balaca Bəbir” oyun mərkəzində']),
          'place',
          'quasi',
          'park1',
        ),
        faith: make.mark(
          make.dice.pick(['pravoslav', 'yəhudi', 'yezidi']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        birthcert: make.mark(`AA № ${digitsOf(make, 7)}`, 'document', 'direct', 'kid1'),
        divorce: make.mark(`AD № ${digitsOf(make, 6)}`, 'document', 'direct', 'd'),
        insaf: stays(make, 'İnsaf'),
        sevda: stays(make, 'məhəbbət'),
        theatre: stays(make, 'Abdulla Şaiq adına Kukla Teatrı'),
        convention: stays(
          make,
          '20 noyabr 1989-cu il tarixli “Uşaq hüquqları haqqında” Konvensiyanın',
        ),
        split: make.day(600, 900),
        lodged: make.day(35, 66),
        opinion: make.day(90, 110),
        hours: make.dice.int(3, 6),
        duty: make.money(20, 60, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen}, qəyyumluq orqanının nümayəndəsi {rep.inits:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı nəvələri ilə görüş qaydasının təyin olunması tələbinə dair mülki işə {d.init:gen} şikayəti əsasında',
    story: [
      'İşin mahiyyəti belədir: {p.gs} oğlu {son.full} ilə cavabdeh {d.full:gen} nikahı {split:loc} pozulub ({divorce}). Onların qızı {kid1.full} ({kid1.birthdot} tarixdə doğulub, {birthcert}) və oğlu {kid2.full} ({kid2.birth:loc} doğulub) anaları ilə {d.address} ünvanında qalır.',
      'İddiaçı, {pjob} {p.sg}, {p.birth} təvəllüdlüdür, {village} yaşayır. Nənə bildirib ki, gəlini ilə mübahisədən sonra uşaqları bir dəfə də {motherhouse} gətirən olmayıb. {son.given} xaricdə qazanc dalınca gedib, {kid1.given} üç ildir babası evini görmür. [{insaf} naminə heç olmasa bayramlarda görüşməyi xahiş edib.|Bayram günlərində heç olmasa {hours} saatlıq görüş istəyib.]',
      'Cavabdeh {d.sg} iddianı qəbul etməyib. O, {djob} işləyir, ikinci dəfə {stepdat} ərə gedib. {step} {faith} olsa da, uşaqlara {sevda} ilə yanaşır. Qayınanası uşaqların qarşısında {stepgen} barəsində pis sözlər danışır. {clan} evində {kid2.given} bir dəfə huşunu itirib, heç kim həkim çağırmayıb.',
      '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia qismən təmin edilib: {p.full:dat} ayda iki dəfə, {hours} saat olmaqla uşaqlarla görüşmək hüququ verilib.',
      'Şahid kimi bağça tibb bacısı {nurseis}. O deyib ki, {kid2.given:acc} {kindergarten} çox vaxt əmisi {uncle.given} gətirirdi. {kid2.given} {kidalso} nənəsindən həvəslə danışır, {kid1.given} isə {school} oxuyandan sonra ondan ayrılıb. {nurse.given:dat} görə, uşaqların nənədən qorxduğunu deməyə əsas yoxdur.',
      { p: 'Şikayətdə nə göstərilir', heading: true },
      '{d.gs} {lodged} tarixli şikayətində görüşün yalnız onun yanında, {park} keçirilməsini istəyir. Onun yazdığına görə, {p.surname} uşaqları {unclehouse} saxlayıb, telefonu ({p.phone}) söndürüb, axşam {theatre} qarşısında təhvil verib. {uncle.full:dat} qarşı da şikayəti olub.',
      'Psixoloq {psych.full} {opinion} tarixli rəyində {kid1.given:gen} nənəsinə bağlılığını, {kid2.given:gen} isə ögey atasına öyrəşdiyini qeyd edib. [Rəydə {stepgen} tərbiyəyə müsbət təsiri yazılıb.|Psixoloq {psych.surname} tədricən uzanan görüşləri tövsiyə edib.] Qəyyumluq orqanının rəyi də nənənin tələbini dəstəkləyir.',
      'İclasda {p.sg} (FİN {p.fin}) görüşlərin azaldılmamasını istəyib, [{d.init:abl} uşaqları xəstə olanda da göstərməsini rica edib|{uncle.init:gen} bir daha müdaxilə etməyəcəyinə söz verib]. {d.surname} isə öz mövqeyində qalıb.',
    ],
    reasoning: [
      'Kollegiya hər iki tərəfi və qəyyumluq orqanını dinləyib bu nəticəyə gəlir.',
      'Ailə Məcəlləsinin 62-ci maddəsi nənəyə nəvəsi ilə ünsiyyətdə olmaq hüququ verir; {convention} 3-cü maddəsi isə bütün hallarda uşağın üstün mənafeyini əsas götürməyi tələb edir.',
      '{nurse.init:gen} ifadəsi və {psych.init:gen} rəyi {p.init:gen} uşaqlara pis təsir göstərdiyini təsdiqləmir. {kid2.init:gen} huşunu itirməsi həkim sənədi ilə sübut olunmayıb.',
      {
        p: 'Görüşün anasız keçirilməsi {kid1.given} ilə {kid2.given:gen} mənafeyinə zidd deyil, müddəti də uzun sayılmaz.',
        only: ['upheld'],
      },
      {
        p: 'Bununla belə, {kid2.given:gen} yaşı nəzərə alınmalı, ilk üç ay görüşlər {d.init:gen} yanında aparılmalıdır.',
        only: ['changed'],
      },
    ],
    guided:
      'Bunlara əsaslanan və Mülki Prosessual Məcəllənin 372, 384, 391-393-cü maddələrini rəhbər tutan kollegiya',
    operative: {
      upheld: ['{d.full:gen} şikayəti rədd edilsin, qətnamə olduğu kimi saxlanılsın.'],
      changed: [
        'Qətnamə dəyişdirilsin: {p.full} {kid1.full} və {kid2.full} ilə ilk üç ay {d.full:gen} iştirakı ilə görüşsün.',
        '{duty} dövlət rüsumu tərəflər arasında bərabər bölünsün.',
      ],
    },
    note: 'cassation',
    traps: ['minor', 'foreign-third-person', 'religion', 'theatre-named-after-person', 'kin'],
  },
];
