import type { Family } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const SONS_IN_LAW = [
  ['Klaus', 'Brandhuber'],
  ['Uwe', 'Steinbach'],
  ['Dirk', 'Oelschläger'],
  ['Marek', 'Jablonski'],
  ['Thomas', 'Vogelsang'],
] as const;

/** Appeals for the test alone: a will in favour of the second wife, contested by a daughter abroad. */
export const FRESH_APPEAL: readonly Family[] = [
  {
    key: 'fresh-contested-will',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Vərəsəlik hüququndan irəli gələn mübahisələr - Vəsiyyətnamənin etibarsız sayılması',
    outcomes: { upheld: 4, changed: 2, quashed: 3 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const mark = marksOf(make);
      const dead = person('dead', { sex: 'm', minAge: 74, maxAge: 86 });
      const family = dead.name.surname;
      const p = person('p', {
        role: 'iddiaçı',
        sex: 'f',
        father: dead.name.given,
        minAge: 38,
        maxAge: 50,
      });
      const brother = person('brother', {
        sex: 'm',
        surname: family,
        father: dead.father,
        minAge: 66,
        maxAge: 78,
      });
      const nephew = person('nephew', {
        sex: 'm',
        surname: family,
        father: brother.name.given,
        role: 'şahid',
        minAge: 32,
        maxAge: 44,
      });
      const death = lifeDay(make, 'dead', 2, 3);
      const husband = foreigner(make, 'husband', SONS_IN_LAW);
      return {
        dead,
        p,
        nephew,
        d: person('d', { role: 'cavabdeh', sex: 'f', surname: family, minAge: 52, maxAge: 66 }),
        first: person('first', { sex: 'f', minAge: 68, maxAge: 80 }),
        brother,
        lodger: person('lodger', { sex: 'm', role: 'şahid' }),
        doctor: person('doctor', { kind: 'keep' }),
        notary: person('notary', { kind: 'keep', sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
        maiden: make.mark(surnameFor(family, 'f'), 'person', 'direct', 'p'),
        family: nameWith(make, dead, 'surname', 'plural-gen'),
        deadgil: nameWith(make, dead, 'given', 'gil-dat'),
        husband: husband.full,
        husbands: husband.surname,
        nick: make.mark(
          make.dice.pick(['“Kapitan dayı”', '“Saatsaz kişi”', '“Uzun usta”']),
          'person',
          'direct',
          'dead',
        ),
        deathday: death.day,
        deathyear: death.year,
        abroad: make.mark(
          `${make.dice.pick(['Ahornweg', 'Lindenstrasse', 'Am Kirchplatz'])} ${make.dice.int(2, 88)}`,
          'address',
          'direct',
          'p',
        ),
        city: mark.place('city1', 'Kassel', 'Bielefeld', 'Ulm'),
        graveyard: mark.place('grave1', 'Buzovna qəbiristanlığında', 'Hökməli qəbiristanlığında'),
        will: mark.document('will1', `2V-${digitsOf(make, 4)}`, `1-${digitsOf(make, 5)}`),
        heir: mark.document('heir1', `3M-${digitsOf(make, 4)}`, `VŞ ${digitsOf(make, 6)}`),
        deathcert: mark.document('deathcert1', `AZ-Ö № ${digitsOf(make, 6)}`),
        passport: mark.document('passport1', `C${digitsOf(make, 2)}VXK${digitsOf(make, 3)}`),
        pensioner: mark.document('pension1', `${digitsOf(make, 2)}-${digitsOf(make, 6)}`),
        estate: mark.property('house1', `1${digitsOf(make, 11)}`),
        inventory: mark.property('house2', `${digitsOf(make, 4)}/${digitsOf(make, 2)}`),
        plot: mark.property('plot1', `9${digitsOf(make, 7)}-${digitsOf(make, 4)}`),
        voice: mark.network(
          'handle1',
          `qizin.almaniya${digitsOf(make, 2)}`,
          `@evladim_${digitsOf(make, 3)}`,
        ),
        work: mark.workplace(
          'work1',
          '“Xəzər” balıqçılıq vətəgəsində gəmi mexaniki',
          'saat təmiri sexində usta',
          '“Şəfəq” kinoteatrında kinomexanik',
        ),
        illness: mark.sensitive('health1', 'Altsheymer xəstəliyi', 'beyin damarlarının sklerozu'),
        faith: mark.sensitive('faith1', 'katolik', 'lüteran'),
        library: stays(make, 'Cəfər Cabbarlı adına mədəniyyət evinin'),
        arzu: stays(make, 'arzusu'),
        sevda: stays(make, 'sevda'),
        budget: stays(make, '142340'),
        willday: make.day(1480, 1700),
        expertise: make.day(150, 200),
        area: make.dice.int(86, 164),
        sotka: make.dice.int(4, 12),
        share: make.dice.pick(['1/4', '1/6', '1/3']),
        price: make.money(96000, 240000, 1000),
        duty: make.money(30, 120, 10),
      };
    },
    present:
      'apellyasiya şikayəti vermiş cavabdeh {d.full:gen}, onun nümayəndəsi {rep.full:gen}, iddiaçının vəkili {adv.init:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı vəsiyyətnamənin etibarsız sayılması, vərəsəlik haqqında şəhadətnamənin ləğvi tələbinə dair işdə {below:gen} {belowon} tarixli qətnaməsindən verilmiş apellyasiya şikayətinə',
    story: [
      'Birinci instansiya məhkəməsinin (hakim {belowjudge.init}) {belowno} nömrəli iş üzrə {belowon} tarixli qətnaməsi ilə iddia tam təmin edilmişdir. Cavabdeh {d.sg} həmin qətnamədən şikayət verərək onun ləğv olunmasını, iddianın isə rədd edilməsini istəmişdir.',
      'İddianın mahiyyəti. {p.full} Almaniya Federativ Respublikasının {city} şəhərində, {abroad} ünvanında yaşayır; həmin ölkənin pasportu {passport}, Azərbaycandakı şəxsiyyət vəsiqəsi {p.idcard}, FİN {p.fin}. Ərə getməzdən əvvəlki soyadı {maiden} olub. Atası {dead.full} {deathday} {deathyear:loc} vəfat etmiş (ölüm haqqında şəhadətnamə {deathcert}), {graveyard} dəfn edilmişdir.',
      'Mərhumdan {area} kv.m. ümumi sahəli ev (çıxarış {estate}, texniki pasportun inventar nömrəsi {inventory}) və {sotka} sotluq həyətyanı torpaq (kadastr nömrəsi {plot}) qalmışdır. {willday:loc} tərtib edilmiş, reyestrə {will} nömrəsi ilə yazılmış vəsiyyətnaməyə əsasən bütün əmlak ikinci həyat yoldaşı {d.full:dat} keçir. Notarius {notary.init} sonradan ona {heir} nömrəli vərəsəlik şəhadətnaməsi vermişdir.',
      'İddiaçı bildirmişdir ki, vəsiyyət edən ömrünün son illərində {illness} səbəbindən yaxınlarını tanımırdı. [{dead.given} kişi qızına “{voice}” adlı hesabdan göndərilən səsli mesajlarda da onu başqa adla çağırırdı.|Qız atası ilə “{voice}” hesabı vasitəsilə görüntülü danışanda {dead.given} kişi onu başqa adla çağırıb.] Məhəllədə {nick} kimi tanınan mərhum uzun müddət {work} işləmiş, təqaüd vəsiqəsinin nömrəsi {pensioner} olmuşdur.',
      'Şikayətin əsasları belədir: {d.init} mərhumla on bir il birlikdə yaşamış, ona qulluq etmişdir; {p.surname} isə bu müddətdə atasını yalnız iki dəfə ziyarət etmişdir. Şikayətçinin fikrincə, münasibətlərin soyumasına {p.given:gen} {faith} dininə mənsub {husband} ilə evlənməsi səbəb olmuşdur. [{husbands} qayınatasını heç vaxt görməyib.|{husbands} bircə dəfə, toydan sonra {deadgil} qonaq gəlib.] Əmlakı arvadına qoymaq kişinin öz {arzu} idi, notariusun yanına da özü getmişdi.',
      'Apellyasiya iclasında {d.sg} ({d.birth:loc} anadan olub, {d.address} ünvanında yaşayır, telefonu {d.phone}) şikayəti dəstəkləmişdir. {rep.init} əlavə etmişdir ki, {family} ailəsində mübahisəni qızışdıran mərhumun birinci arvadı {first.full}, həm də qardaşı {brother.gp} olmuşdur. {first.surname} {library} rəqs müəllimi işləyərkən ərindən ayrılmış, {brother.init} isə evin bir hissəsinə iddialıdır.',
      'Mərhumun qardaşı oğlu {nephew.full} birinci instansiyada belə ifadə vermişdir: “Əmim {dead.given} vəsiyyət yazılan payızda məni tanımırdı, bir dəfə {nephew.given} əvəzinə rəhmətlik babamın adını dedi”. Kirayənişin {lodger.sg} ([{lodger.birthdot} təvəllüdlü|doğum tarixi {lodger.birthdot}]) isə əksini söyləmişdir: {dead.init} qəzet oxuyur, {lodger.given} ilə şahmat oynayır, gəncliyindəki {sevda} əhvalatlarını yada salırmış.',
      {
        p: 'İşə {p.email} ünvanından göndərilmiş yazılı izahat da əlavə olunmuşdur: {p.init} razılaşmanın tərəfdarıdır və evin {share} payının dəyəri ({price}) onun {p.account} nömrəli hesabına köçürülərsə, mübahisəni bitmiş sayır.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Məhkəmə kollegiyası [şikayətin dəlillərini iş materialları ilə tutuşduraraq|tərəfləri dinləyib şikayətin həddində işi yoxlayaraq] bu qənaətə gəlir.',
      'Mülki Məcəllənin 1166-cı maddəsinə görə fəaliyyət qabiliyyəti olan, vəsiyyətnaməni tərtib etdiyi anda hərəkətləri barəsində ağıllı mülahizə yürüdə bilən yetkinlik yaşına çatmış şəxs vəsiyyət edən ola bilər. 1193-cü maddə isə məcburi paya hüququ nəzərdə tutur. Şikayət üzrə dövlət rüsumu büdcə təsnifatının {budget} kodu ilə ödənilmişdir.',
      '{expertise:loc} verilmiş ölümdən sonrakı məhkəmə-psixiatriya ekspertizasının rəyi ekspert {doctor.init} tərəfindən imzalanmışdır.',
      {
        p: 'Rəydə {dead.full:gen} sənədi imzaladığı dövrdə öz hərəkətlərinin mənasını anlamadığı birmənalı göstərilmişdir. {lodger.init:gen} ifadəsi mərhumun məişət davranışına aiddir və bu nəticəni sarsıtmır.',
        only: ['upheld'],
      },
      {
        p: 'Rəyin ehtimal xarakterli olması nəzərə alınmamışdır. {nephew.init:gen} dedikləri də tək başına kifayət etmir: o, {p.sg} ilə birlikdə mirasdan pay gözləyir.',
        only: ['quashed'],
      },
      {
        p: 'Vəsiyyətnamə etibarlı olsa belə, {p.full} qanuni vərəsə kimi məcburi paydan məhrum edilə bilməz; qətnamə bu hissədə dəyişdirilməlidir.',
        only: ['changed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Mülki Prosessual Məcəllənin 372, 384, 385 və 392-ci maddələrini rəhbər tutaraq məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{d.full:gen} apellyasiya şikayəti təmin edilməsin.',
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
      ],
      changed: [
        'Apellyasiya şikayəti qismən təmin edilsin.',
        '{below:gen} {belowon} tarixli qətnaməsi dəyişdirilsin, {p.full:gen} mirasda {share} həcmində məcburi pay hüququ tanınsın.',
      ],
      quashed: [
        '{d.full:gen} apellyasiya şikayəti təmin edilsin, qətnamə ləğv edilsin.',
        '{p.full:gen} iddiası rədd edilsin, ondan {d.init:gen} xeyrinə {duty} dövlət rüsumu tutulsun.',
      ],
    },
    note: 'cassation',
    traps: ['deceased', 'nickname', 'maiden-name', 'foreign-name', 'word-names'],
  },
];
