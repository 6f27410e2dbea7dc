import type { Family } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

/** Money claims of the test corpus: a loan between neighbours on a receipt, a mortgage after the debtor's death. */
export const LOAN: readonly Family[] = [
  {
    key: 'test-private-loan',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Fiziki şəxslər arasında borc müqaviləsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {
      p: { as: 'person', role: 'iddiaçı' },
      d1: { as: 'person', role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 55 },
    },
    facts: (make) => {
      const person = castOf(make);
      const d2 = person('d2', { role: 'cavabdeh', sex: 'f', maxAge: 50 });
      const witness = person('witness', { role: 'şahid', sex: 'm' });
      const son = person('son', { sex: 'm', minAge: 19, maxAge: 23 });
      const sum = make.money(3000, 28000, 500);
      const back = manat(Math.round(sum.qepik / 5));
      return {
        d2,
        witness,
        son,
        inlaw: person('inlaw', { sex: 'm', minAge: 40 }),
        jeweller: person('jeweller', { sex: 'm' }),
        notary: person('notary', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        adv: person('adv', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        d2also: alsoAfter(d2.name.given),
        d2is: nameWith(make, d2, 'sg', 'copula'),
        d2gil: nameWith(make, d2, 'given', 'gil-gen'),
        sonwith: nameWith(make, son, 'given', 'with'),
        witnesses: nameWith(make, witness, 'surname', 'plural'),
        receiver: make.mark(cardOf(make.dice), 'card', 'direct', 'card1'),
        masked: make.mark(`4169 **** **** ${digitsOf(make, 4)}`, 'card', 'direct', 'card2'),
        profile: make.mark(`t.me/zinet_evi_${digitsOf(make, 3)}`, 'network', 'direct', 'profile1'),
        passport: make.mark(`C0${digitsOf(make, 7)}`, 'document', 'direct', 'passport1'),
        plate: make.plate('plate1'),
        flat: make.property('flat1'),
        market: make.mark(
          make.dice.pick(['“Sədərək” ticarət mərkəzinin', '“Köhnə Dəyirman” restoranının']),
          'place',
          'quasi',
          'event1',
        ),
        rarejob: make.mark(
          make.dice.pick(['misgər', 'zərgər-naxışçı', 'arıçı-seleksiyaçı', 'atçapan məşqçi']),
          'workplace',
          'quasi',
          'job1',
        ),
        village: make.mark(
          make.dice.pick(['Müqtədir kəndindəki', 'Qabaqçöl kəndindəki', 'Əlisoltanlı kəndindəki']),
          'place',
          'quasi',
          'village1',
        ),
        illness: make.mark(
          make.dice.pick(['böyrək çatışmazlığı', 'ağciyər vərəmi', 'qaraciyər sirrozu']),
          'sensitive',
          'quasi',
          'health1',
        ),
        code: stays(make, '28 dekabr 1999-cu il tarixli 779-IQ nömrəli Qanunla'),
        insaf: stays(make, 'İnsaf'),
        vefa: stays(make, 'vəfa'),
        sum,
        back,
        rest: manat(sum.qepik - back.qepik),
        lent: make.day(500, 800),
        due: make.day(300, 420),
        opinion: make.day(40, 70),
        regno: make.mark(
          `${make.dice.int(1, 4)}-${digitsOf(make, 4)}`,
          'document',
          'direct',
          'reg1',
        ),
        duty: make.money(60, 260, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun nümayəndəsi {rep.full:gen}, cavabdehlər {d1.full:gen} və {d2.full:gen}, onların vəkili {adv.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdehlər {d1.full:dat} və {d2.full:dat} qarşı qəbz üzrə borcun qaytarılması tələbinə dair mülki işə',
    story: [
      'İddiaçı {p.full} [məhkəməyə müraciətində göstərmişdir ki,|iddiasının əsası kimi göstərmişdir ki,] qonşuluqda yaşayan {d1.full:dat} və onun həyat yoldaşı {d2.full:dat} {lent:loc} {sum.spelled} borc vermişdir. Borcun {due:dat} kimi qaytarılacağı barədə {d1.given} öz xətti ilə qəbz yazmış, qəbzi {d2.given} {d2also} imzalamışdır.',
      'Pul {market} qarşısında, şahid {witness.full:gen} yanında sayılıb verilmişdir. [Bir hissəsi isə {d2.init:gen} {receiver} nömrəli kartına köçürülmüşdür.|Qalan hissə {receiver} nömrəli karta köçürülmüşdür; həmin kartın sahibi {d2is}.] Köçürmə iddiaçının {masked} kartından aparılmışdır.',
      'Vaxt çatdıqda {d1.surname} əvvəlcə {back} qaytarmış, sonra isə {d1.phone} nömrəli telefonunu söndürmüşdür. {d2gil} evinə gedən iddiaçıya qapını onların oğlu {son.given} açmış, valideynlərinin {village} bağda olduğunu demişdir. İddiaçı sonradan {sonwith} bir neçə dəfə danışmış, {son.given:abl} dəqiq cavab almamışdır.',
      'İddiaçı {p.sg} haqqında işdə olan məlumatlar: FİN {p.fin}; şəxsiyyət vəsiqəsi {p.idcard}; ünvan: {p.address}; telefon {p.phone}.\nCavabdeh {d1.sg} haqqında: FİN {d1.fin}; pasport {passport}; ünvan: {d1.address}; elektron poçt {d1.email}.\nCavabdeh {d2.sg} haqqında: FİN {d2.fin}; doğum tarixi {d2.birthdot}; hesab {d2.account}.',
      'Cavabdeh {d1.full} iddiaya etiraz edərək bildirmişdir ki, {rarejob} işləyir və pulu özü üçün deyil, qaynı {inlaw.full} üçün almışdır. {inlaw.given} o vaxt {illness} ilə əlaqədar müalicə olunurdu. [{insaf} tələb edir ki, borcu pulu xərcləyən qaytarsın, deyə {d1.init} əlavə etmişdir.|{insaf} naminə demək lazımdır ki, {inlaw.surname} pulun yarısını geri vermişdi, — {d1.init} belə izah etmişdir.]',
      'Cavabdeh {d2.full} isə göstərmişdir ki, qəbzdəki imza ona məxsus deyil. O, ər evinə {vefa} göstərib borcları illərlə çəkib, qızıllarını {jeweller.full} adlı zərgərə satıb. {jeweller.surname:gen} {profile} kanalında həmin əşyaların şəkilləri qalır. {d2.surname} ərinin {plate} nömrəli avtomobilinin də borca görə satıldığını bildirmişdir.',
      '[Şahid {witness.sg} pulun verilməsini təsdiq etmişdir.|Şahid {witness.full} ifadəsində pulun sayıldığını və verildiyini təsdiq etmişdir.] Onun dediyinə görə, {witnesses} kimi tanınan ailə hər iki tərəflə dostdur, {p.given:gen} borc verməsini də məhz {witness.init} təklif etmişdi. {witness.given:dat} görə, {d1.given} pulu alanda çox sevinmişdi.',
      {
        p: 'Nümayəndə {rep.init} xahiş etmişdir ki, {d1.surname:gen} adına olan, {flat} nömrəli çıxarışla qeydiyyatda olan mənzil üzərinə həbs qoyulsun. Həmin mənzil notarius {notary.init:gen} {regno} nömrə ilə təsdiqlədiyi müqavilə əsasında alınmışdır.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [qəbzi, ekspert rəyini və izahatları tutuşduraraq|tərəflərin mövqeyini işdəki sübutlarla müqayisə edərək] mübahisəni belə qiymətləndirir.',
      'Azərbaycan Respublikasının {code} təsdiq edilmiş Mülki Məcəlləsinin 739.1-ci maddəsinə görə borc alan aldığı pulu eyni məbləğdə qaytarmalıdır. 740-cı maddədə müqavilənin forması göstərilmişdir; borc qəbzi də belə müqavilənin sübutudur.',
      'Ekspert {expert.full:gen} {opinion} tarixli xətşünaslıq rəyinə əsasən mətn {d1.full:gen} xətti ilə yazılmış, ikinci imza isə {d2.full:gen} özünə məxsusdur.',
      {
        p: '{back} məbləğin qaytarıldığını {p.init} özü də inkar etmir. Bu məbləğ borcdan çıxılmaqla {d1.surname:abl} və {d2.surname:abl} {rest} tutulmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Qaytarıldığı iddia edilən məbləğ barədə sübut təqdim olunmamışdır. {inlaw.init:gen} pulu istifadə etməsi borc alan {d1.sg:gen} öhdəliyini aradan qaldırmır.',
        only: ['granted'],
      },
      {
        p: 'Lakin işdə olan, {p.sg:gen} imzaladığı ikinci qəbzdən görünür ki, borc bütünlüklə {inlaw.full} tərəfindən qaytarılmış, {p.given} buna görə iddiası olmadığını yazmışdır.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilən hallara görə, Mülki Prosessual Məcəllənin 216-220, 227-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d1.full:abl} və {d2.full:abl} birgə qaydada {sum} tutularaq {p.full:dat} verilsin.',
        'Cavabdehlər {d1.init} və {d2.init} hesabına {duty} rüsum alınsın.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{d1.full:abl} və {d2.full:abl} {rest} tutularaq {p.full:gen} {p.account} nömrəli hesabına köçürülsün.',
      ],
      dismissed: ['{p.full:gen} {d1.full:dat} və {d2.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['list-lines', 'masked-card', 'channel-url', 'rare-job'],
  },
  {
    key: 'test-mortgage-heirs',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - İpoteka predmetinə yönəldilmə, vərəsələrin borca görə məsuliyyəti',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { p: { as: 'company', trade: 'bank', role: 'iddiaçı' } },
    facts: (make) => {
      const person = castOf(make);
      const dead = person('dead', { sex: 'm', minAge: 48, maxAge: 66 });
      const heir = { surname: dead.name.surname, father: dead.name.given } as const;
      const d1 = person('d1', {
        role: 'cavabdeh',
        sex: 'f',
        surname: dead.name.surname,
        minAge: 44,
        maxAge: 60,
      });
      const d2 = person('d2', { ...heir, role: 'cavabdeh', sex: 'm', minAge: 24, maxAge: 32 });
      const d3 = person('d3', { ...heir, role: 'cavabdeh', sex: 'f', minAge: 20, maxAge: 23 });
      const death = lifeDay(make, 'dead', 2, 3);
      const debt = make.money(18000, 64000, 100);
      return {
        dead,
        d1,
        d2,
        d3,
        groom: person('groom', { sex: 'm' }),
        grandchild: person('grandchild', { sex: 'm', minAge: 1, maxAge: 5 }),
        branch: person('branch', { sex: 'm' }),
        rep: person('rep', { role: 'nümayəndə' }),
        notary: person('notary', { kind: 'keep', sex: 'f' }),
        bailiff: person('bailiff', { kind: 'keep' }),
        valuer: person('valuer', { kind: 'keep' }),
        heirs: nameWith(make, dead, 'surname', 'plural'),
        d2also: alsoAfter(d2.name.given),
        d3is: nameWith(make, d3, 'full', 'copula'),
        deathday: death.day,
        deathyear: death.year,
        c: make.contract('contract1'),
        ic: make.mark(
          `İP-${digitsOf(make, 5)}/${make.dice.int(10, 20)}`,
          'contract',
          'quasi',
          'contract2',
        ),
        flat: make.property('flat1'),
        cadastre: make.mark(digitsOf(make, 12).replace(/^0/, '3'), 'property', 'direct', 'cad1'),
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'deathcert1'),
        heircert: make.mark(`VŞ № ${digitsOf(make, 6)}`, 'document', 'direct', 'heircert1'),
        card: make.mark(
          cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '),
          'card',
          'direct',
          'card1',
        ),
        ip: make.mark(
          `94.20.${make.dice.int(10, 250)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        illness: make.mark(
          make.dice.pick(['ürək çatışmazlığından', 'mədəaltı vəzi xərçəngindən', 'infarktdan']),
          'sensitive',
          'quasi',
          'health1',
        ),
        work: make.mark(
          make.dice.pick([
            '“Qızıl Sünbül” dəyirmanının',
            '5 nömrəli dəmir yolu stansiyasının',
            'Pirallahı gəmi təmiri emalatxanasının',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        garden: make.mark('19 nömrəli uşaq bağçasına', 'workplace', 'quasi', 'school1'),
        law: stays(
          make,
          '“İpoteka haqqında” Azərbaycan Respublikasının 15 aprel 2005-ci il tarixli 883-IIQ nömrəli Qanununun',
        ),
        square: stays(make, 'Füzuli adına meydanın'),
        debt,
        share: manat(Math.round(debt.qepik / 3)),
        fine: manat(Math.round(debt.qepik / 12)),
        principal: make.money(40000, 90000, 1000),
        signed: make.day(1900, 2600),
        last: make.day(420, 560),
        notice: make.day(150, 220),
        months: make.dice.pick([120, 180, 240]),
        duty: make.money(200, 600, 10),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehlər {d1.full:gen}, {d2.full:gen} və {d3.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdehlər {d1.full:dat}, {d2.full:dat} və {d3.full:dat} qarşı ipoteka krediti üzrə borcun vərəsələrdən tutulması tələbinə dair mülki işə',
    story: [
      '{p} [iddiasında göstərmişdir ki,|tələbini onunla əsaslandırmışdır ki,] bankla {dead.full} arasında {signed:loc} {c} nömrəli kredit və {ic} nömrəli ipoteka müqavilələri bağlanmış, ona {months} ay müddətinə {principal} kredit verilmişdir. Təminat kimi {dead.init:gen} {square} yanındakı mənzili (çıxarış {flat}, kadastr {cadastre}) ipoteka edilmişdir.',
      'Borcalan {dead.gp} {deathday} {deathyear:loc} {illness} vəfat etmişdir (şəhadətnamə {deathcert}). [Ödənişlər {last} tarixdən dayanmışdır.|Son ödəniş {last} tarixdə daxil olmuşdur.] {heirs}, yəni mərhumun həyat yoldaşı {d1.given}, oğlu {d2.given} və qızı {d3.given}, mirası qəbul etmiş, {heircert} nömrəli vərəsəlik şəhadətnaməsini almışlar.',
      'Vərəsələrin siyahısı:\n1) {d1.full}, {d1.birthdot} təvəllüdlü, FİN {d1.fin}, 1/3 pay;\n2) {d2.full}, {d2.birthdot} təvəllüdlü, FİN {d2.fin}, 1/3 pay;\n3) {d3.full}, {d3.birthdot} təvəllüdlü, FİN {d3.fin}, 1/3 pay.',
      'Bank {notice} tarixdə {d1.init:dat} bildiriş göndərmiş, {d2.phone} və {d3.phone} nömrələrinə SMS getmişdir. Filial müdiri {branch.full} {d2.given} ilə görüşüb restrukturizasiya təklif etsə də, {d2.given} imtina etmişdir. Ümumi borc {debt} əsas məbləğ və {fine} dəbbə pulundan ibarətdir. [Mobil tətbiqə son giriş {ip} IP ünvanından edilmişdir.|Bankın cavabına görə, tətbiqə {ip} ünvanından daxil olunmuş, {card} kartı ilə ödənişə cəhd edilmişdir.]',
      'Cavabdeh {d1.full} (ünvan: {d1.address}, şəxsiyyət vəsiqəsi {d1.idcard}) etirazında bildirmişdir ki, {work} gözətçisi işləyir, başqa gəliri yoxdur. Ərinin sağlığında kreditdən xəbəri olmayıb, {dead.given} pulu kürəkəni {groom.full} üçün götürüb. {groom.given} ilə qızının nikahı artıq pozulub.',
      'Cavabdeh {d2.sg} iddianı qəbul etmədiyini, atasının həyat sığortası olduğunu bildirmişdir. Cavabdeh {d3.sg} isə demişdir ki, evdə kiçik oğlu {grandchild.given} ilə qalır, uşaq {garden} gedir, başqa mənzilləri yoxdur; mənzilin faktiki sakini {d3is}. [{d3.given:gen} etirazını anası {d1.given} və qardaşı {d2.given} {d2also} müdafiə etmişlər.|Anası {d1.given} {d3.given:acc} müdafiə etmiş, qardaşı {d2.given:gen} dedikləri bununla üst-üstə düşmüşdür.]',
      {
        p: 'İcra məmuru {bailiff.init:gen} məlumatına əsasən {d2.full:gen} {d2.account} nömrəli hesabında vəsait yoxdur. Ödənişlər əvvəllər {d1.email} ünvanına gələn hesabfakturalar üzrə aparılmışdır.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə [bankın hesablamasını və vərəsəlik işini|kredit sənədlərini və miras əmlakının dəyərini] yoxlayıb aşağıdakıları göstərir.',
      'Mülki Məcəllənin 1306.1-ci maddəsinə əsasən vərəsələr miras qoyanın borclarına görə mirasın dəyəri həddində cavabdehdirlər. {law} 31-ci maddəsi ipoteka predmetinə tutmanın yönəldilməsini tənzimləyir.',
      'Notarius {notary.full:gen} vərəsəlik işinin materiallarına görə üç vərəsə mirası bərabər paylarla qəbul etmişdir. Qiymətləndirici {valuer.init:gen} hesabatına əsasən mənzilin dəyəri borcdan yüksəkdir.',
      {
        p: 'Dəbbə pulu {dead.surname:gen} ölümündən sonrakı dövr üçün hesablandığından bu hissədə tələb rədd edilməli, hər vərəsədən {share} tutulmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Cavabdehlərin — {d1.init}, {d2.init} və {d3.init} — kreditdən xəbərsiz olmaları barədə izahatı onları məsuliyyətdən azad etmir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Müəyyən edilmişdir ki, {dead.full:gen} həyatı kredit müddətinə sığortalanmış, benefisiar bank olmuşdur. Bank sığorta ödənişini almağa cəhd göstərmədən vərəsələrə — {d1.surname:dat} və övladlarına — müraciət etmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Şərh edilən əsaslarla, Mülki Məcəllənin 1306, 1318-ci və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d1.full:abl}, {d2.full:abl} və {d3.full:abl} miras payları həddində {debt} borc, {fine} dəbbə pulu tutularaq {p.full:dat} ödənilsin.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{d1.full:abl}, {d2.full:abl} və {d3.full:abl} hər birindən {share} tutularaq {p.full:dat} ödənilsin, qalan hissədə tələb rədd edilsin.',
      ],
      dismissed: [
        '{p.full:gen} {d1.full:dat}, {d2.full:dat}, {d3.full:dat} qarşı iddiası rədd edilsin.',
      ],
    },
    traps: ['deceased', 'numbered-list', 'ip', 'shared-surname'],
  },
];
