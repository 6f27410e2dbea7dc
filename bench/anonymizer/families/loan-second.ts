import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import type { Scope } from '#demo/markup.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Repayments by card, as the bank's statement lists them. */
function transfersOf(make: Make): readonly Scope[] {
  const daysAgo = [410, 370, 330].slice(0, make.dice.int(2, 3));
  return daysAgo.map((day, index) => ({
    tday: make.day(day - 20, day),
    tsum: make.money(50, 600, 10),
    tnote: make.dice.pick(['borc', 'qismən ödəniş', 'şəxsi köçürmə']),
    tno: index + 1,
  }));
}

/** Loans: money lent between acquaintances against a handwritten receipt, with a guarantor. */
export const FRESH_LOAN: readonly Family[] = [
  {
    key: 'fresh-handwritten-receipt',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Müqavilə hüququ üzrə mübahisələr - Borc müqaviləsi üzrə pul məbləğinin tutulması',
    outcomes: { granted: 4, 'partly-granted': 3, dismissed: 1 },
    cast: {
      bank: { as: 'company', trade: 'bank' },
      p: { as: 'person', role: 'iddiaçı', minAge: 30, maxAge: 66 },
      d: { as: 'person', role: 'cavabdeh', sex: 'm', minAge: 27, maxAge: 58, house: true },
    },
    facts: (make) => {
      const person = castOf(make);
      const surety = person('surety', { role: 'cavabdeh', sex: 'f', minAge: 30, maxAge: 60 });
      const late = person('late', { sex: 'm', minAge: 60, maxAge: 75 });
      const widow = person('widow', {
        sex: 'f',
        surname: late.name.surname,
        minAge: 55,
        maxAge: 70,
      });
      const merchant = make.dice.pick([
        ['Xosrou Məlikniya', 'Məlikniya', 'Təbriz şəhərindən'],
        ['Vang Szyaolun', 'Szyaolun', 'Quançjou şəhərindən'],
        ['Erekle Çxaidze', 'Çxaidze', 'Marneuli şəhərindən'],
        ['Uğur Kılıçaslan', 'Kılıçaslan', 'İqdır şəhərindən'],
      ] as const);
      const sum = make.money(5000, 38000, 500);
      const death = lifeDay(make, 'late-death', 1, 1);
      return {
        surety,
        late,
        widow,
        widowgil: nameWith(make, widow, 'given', 'gil-loc'),
        lates: nameWith(make, late, 'surname', 'plural-gen'),
        suretytypo: make.mark(
          surety.name.surname.slice(0, 3) + surety.name.surname.slice(4),
          'person',
          'direct',
          'surety',
        ),
        suretyis: nameWith(make, surety, 'sg', 'copula'),
        suretyalso: alsoAfter(surety.name.surname),
        witness: person('witness', { role: 'şahid', sex: 'm' }),
        niece: person('niece', { sex: 'f', maxAge: 35 }),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        officer: person('officer', { kind: 'keep' }),
        merchant: make.mark(merchant[0], 'person', 'direct', 'merchant'),
        merchants: make.mark(merchant[1], 'person', 'direct', 'merchant'),
        origin: merchant[2],
        deathday: death.day,
        deathyear: death.year,
        card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'card'),
        card2: make.mark(cardOf(make.dice), 'card', 'direct', 'card2'),
        taxno: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
        whatsapp: make.mark(`wa.me/99470${digitsOf(make, 7)}`, 'network', 'direct', 'whatsapp'),
        pawn: make.mark(
          `LB-${digitsOf(make, 5)}/${Number(make.adopted.slice(0, 4)) - 1}`,
          'contract',
          'quasi',
          'pawn',
        ),
        marriage: make.mark(`NŞ ${digitsOf(make, 7)}`, 'document', 'direct', 'marriage'),
        passport: make.mark(`P ${digitsOf(make, 8)}`, 'document', 'direct', 'passport'),
        vin: make.mark(
          `XTA${make.dice.pick(['21074', '21310', '21900'])}0${digitsOf(make, 8)}`,
          'property',
          'direct',
          'vin',
        ),
        plate: make.plate('plate'),
        market: make.mark(
          make.dice.pick([
            '“Binə” ticarət mərkəzində 214-cü köşkün icarədarı',
            'mal bazarında baytar həkimi',
            '“Şərq Parçaları” mağazasının müdiri',
          ]),
          'workplace',
          'quasi',
          'market',
        ),
        hall: make.mark(
          make.dice.pick([
            '“Ay İşığı” şadlıq sarayında',
            '“Qovaqlı” çayxanasında',
            'Çuxuryurd kəndində',
          ]),
          'place',
          'quasi',
          'hall',
        ),
        illness: make.mark(
          make.dice.pick(['ürək-damar çatışmazlığından', 'sirrozdan', 'beyin qanaxmasından']),
          'sensitive',
          'quasi',
          'health',
        ),
        plenum: stays(
          make,
          'Konstitusiya Məhkəməsi Plenumunun 15 mart 2013-cü il tarixli Qərarında',
        ),
        lab: stays(make, 'Ədliyyə Nazirliyinin Məhkəmə Ekspertizası Mərkəzinin'),
        insaf: stays(make, 'insaf'),
        usd: Math.round(sum.qepik / 170),
        sum,
        rest: make.money(2000, 4500, 100),
        duty: make.money(80, 260, 10),
        written: make.day(740, 900),
        due: make.day(430, 540),
        filed: make.day(70, 130),
        transfers: transfersOf(make),
        expertno: make.mark(`${make.dice.int(1000, 19999)}`, 'document', 'direct', 'expertno1'),
      };
    },
    present:
      'iddiaçı {p.full:gen}, vəkil {adv.full:gen}, cavabdeh {d.full:gen}, zamin {surety.full:gen} nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {surety.full:dat} qarşı qəbz üzrə borcun birgə tutulmasına dair mülki işə',
    story: [
      'İddianın əsası cavabdehin öz əli ilə yazdığı kağızdır. [Kağızın məzmunu:|Sənədin mətni belədir:]',
      '“BORC QƏBZİ. Mən, {d.caps}, {d.birthdot} doğumlu, ş.v. {d.idcard}, PİN {d.fin}, {p.gs:abl} {sum} (ekvivalenti {usd} ABŞ dolları) borc aldım. {due} tarixədək qaytarmağı öhdəmə götürürəm. Zamin: {surety.caps}. Şahid: {witness.init}. {written}”.',
      '{filed:loc} iddia verən {p.full} ({p.address}; FİN-kod: {p.fin}; {p.phone}) göstərir ki, {d.gs} {market} idi, malı {origin} gələn tacir {merchant:abl} (pasport {passport}) götürürdü və ilkin ödəniş üçün pula ehtiyacı vardı. Pul {hall}, {witness.full:gen} gözü qarşısında sayılıb verilib. [Zamin isə cavabdehin qaynı arvadı {suretyis}.|Cavabdehin borcuna zamin duran {suretyis}.]',
      'Müddət bitəndən sonra iddiaçı {whatsapp} ünvanında yazışıb, {d.given} “bir az səbr elə, {insaf} haqqı qaytaracağam” cavabını göndərib. {bank} tərəfindən verilmiş hesab çıxarışında {card} nömrəli kartdan {card2} kartına bu köçürmələr görünür:',
      {
        p: '{tno}. {tday.dot} — {tsum} — göndərən: {d.init} — təyinat: “{tnote}”',
        each: 'transfers',
      },
      'Məhkəmədə {d.full} iddianı qismən tanıdı. O dedi ki, fərdi sahibkar kimi uçotdadır (VÖEN: {taxno}), {merchants} onu aldadıb, malı göndərməyib. Pulun yarısını rəhmətlik {late.full:dat} vermişdi; {late.given} kişi isə {deathday} {deathyear:loc} {illness} ölüb, onun dul qadını {widow.gs} heç nə bilmədiyini deyir. {lates} həyətində danışıq olanda {widowgil} çay içən {niece.full} bunu eşidib.',
      'Zaminin nümayəndəsi {rep.sg} ({rep.email}) bildirdi: {surety.init} qəbzi oxumadan imzalayıb, ərinin xəbəri olmayıb (nikah şəhadətnaməsi {marriage}), hesabı {surety.account} yalnız əmək haqqı üçündür. {surety.surname} {suretyalso} pulu görməyib. Onun yaşadığı ünvan — {surety.address} — qəbzdə göstərilməyib.',
      {
        p: 'İclasda aydınlaşdırılıb ki, qəbzin çap olunmuş surətində zaminin soyadı “{suretytypo}” kimi səhv yazılıb.',
        chance: 0.3,
      },
      'Şahid {witness.gs} izah etdi: “{p.given:gen} cibindən iki bağlama çıxdı, {d.given} saydı, sonra {plate} nömrəli maşına minib getdi”. Həmin avtomobil (ban nömrəsi {vin}) sonradan {pawn} müqaviləsi ilə lombarda qoyulub. {witness.surname:gen} ifadəsinə {d.init:gen} etirazı olmayıb.',
      {
        p: '{niece.sg} dindirilərkən söylədi ki, {late.surname:gen} pul götürdüyünü yalnız {d.given:gen} özündən eşidib. {niece.given:gen} əlavə sözü olmadı.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Məhkəmə qəbzin həqiqiliyini və borcun qalığını araşdırıb aşağıdakıları müəyyən edir.',
      'Mülki Məcəllənin 739-cu maddəsinə görə borc müqaviləsi ilə borc alan aldığı pulu eyni məbləğdə qaytarmalıdır; 478-ci maddə zaminin öhdəliyini müəyyən edir. {plenum} də öhdəliklərin lazımınca icrası vurğulanıb. {lab} eksperti {expert.init} {expertno} saylı rəyində imzanın {d.surname:dat} məxsus olduğu nəticəsinə gəlib.',
      'İddianın təmin edilməsi məqsədilə avtomobilə qoyulmuş həbsi icra məmuru {officer.init} icra etmişdir. {merchant} ilə hesablaşma tərəflər arasındakı münasibətə təsir göstərmir.',
      {
        p: '{late.init:dat} pul verilməsi barədə izahat sübutsuz qalmışdır, {niece.init} hadisəni özü görməyib.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Kartla edilən ödənişlər nəzərə alınmaqla qalıq {rest} təşkil edir, bu məbləğ {p.init:gen} təqdim etdiyi hesablama ilə də uyğundur.',
        only: ['partly-granted'],
      },
      {
        p: '{p.surname} imzaladığı ikinci kağızda borcun tam qaytarıldığını təsdiq etmişdir; {surety.init:gen} nümayəndəsi bu kağızın əslini iclasda təqdim edib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 439, 470, 478, 739-cu və Mülki Prosessual Məcəllənin 118-119, 217-220-ci maddələri əsasında məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d.full} və {surety.full:abl} birgə qaydada {p.full:gen} xeyrinə {sum} borc və {duty} dövlət rüsumu tutulsun.',
        'Məbləğ {p.account} nömrəli hesaba köçürülsün.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə {rest} borc tutulsun, {surety.full} barəsində tələb rədd edilsin.',
      ],
      dismissed: [
        '{p.full:gen} {d.full:dat} və {surety.full:dat} qarşı iddiası rədd edilsin, avtomobil üzərindəki həbs götürülsün.',
      ],
    },
    note: 'civil',
    traps: ['capitals', 'table-of-transfers', 'foreign-name', 'card-number'],
  },
];
