import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** One of these texts as a direct span. */
function direct(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'direct', entity);
}

/** One of these texts as a quasi span. */
function quasi(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'quasi', entity);
}

/** The surname as a clerk writes it; one in five lacks its fourth letter. */
function surnameWithSlip(make: Make, person: Person): Mark {
  const { surname } = person.name;
  const written = make.dice.chance(0.2) ? surname.slice(0, 3) + surname.slice(4) : surname;
  return make.mark(written, 'person', person.kind, person.key);
}

/** Papers of a lorry and its load. */
function loadPapers(make: Make) {
  return {
    lorry: make.plate('plate1'),
    trailer: direct(
      make,
      'plate',
      'plate2',
      `10 ZT ${digitsOf(make, 3)}`,
      `77 ZA ${digitsOf(make, 3)}`,
    ),
    vin: direct(make, 'plate', 'vin1', `XLRTE47MS0E${digitsOf(make, 6)}`),
    cmr: direct(make, 'document', 'cmr1', `IR-${digitsOf(make, 7)}`),
    tir: direct(make, 'document', 'tir1', `XD ${digitsOf(make, 8)}`),
    declared: direct(make, 'document', 'declared1', `5040-${digitsOf(make, 6)}/TR`),
    passport: direct(make, 'document', 'passport1', `C0${digitsOf(make, 7)}`),
    geopass: direct(make, 'document', 'passport2', `19AB${digitsOf(make, 5)}`),
    licence: direct(make, 'document', 'licence1', `AZ ${digitsOf(make, 6)}`),
  };
}

/** Traces that a telephone keeps. */
function traces(make: Make) {
  return {
    imei: direct(make, 'network', 'imei1', `8674${digitsOf(make, 11)}`),
    chat: direct(make, 'network', 'chat1', `@yol_${digitsOf(make, 3)}tir`, '@kisbar_tranzit'),
    iranphone: direct(
      make,
      'phone',
      'phone1',
      `+98 914 ${digitsOf(make, 3)} ${digitsOf(make, 4)}`,
      `0098914${digitsOf(make, 7)}`,
    ),
    card: make.mark(cardOf(make.dice).replace(/(\d{4})(?=\d)/g, '$1 '), 'card', 'direct', 'card1'),
  };
}

/** Verdicts of the unseen test corpus: medicines hidden in a lorry at the border. */
export const UNSEEN_CRIMINAL: readonly Family[] = [
  {
    key: 'unseen-border-lorry',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Cinayət işləri - İqtisadi fəaliyyət sahəsində olan cinayətlər - Qaçaqmalçılıq',
    outcomes: { convicted: 5, acquitted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', {
        role: 'təqsirləndirilən şəxs',
        sex: 'm',
        minAge: 38,
        maxAge: 57,
      });
      const d2 = person('d2', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 27, maxAge: 50 });
      const wife = person('wife', { sex: 'f', minAge: 33, maxAge: 52 });
      const inspector = person('inspector', { role: 'şahid' });
      return {
        ...loadPapers(make),
        ...traces(make),
        ...{ d, d2, wife, inspector },
        son: person('son', {
          sex: 'm',
          surname: d.name.surname,
          father: d.name.given,
          minAge: 7,
          maxAge: 15,
        }),
        loader: person('loader', { sex: 'm' }),
        landlady: person('landlady', { sex: 'f', minAge: 48, maxAge: 70 }),
        adv: person('adv', { kind: 'keep' }),
        adv2: person('adv2', { kind: 'keep' }),
        chemist: person('chemist', { kind: 'keep' }),
        slipped: surnameWithSlip(make, d),
        dwith: nameWith(make, d, 'init', 'with'),
        d2is: nameWith(make, d2, 'sg', 'copula'),
        family2: nameWith(make, d2, 'given', 'gil-loc'),
        insalso: alsoAfter(inspector.name.surname),
        importer: make.company('importer', 'supply'),
        nick: direct(make, 'person', 'd2', 'Pələng', 'Topal', 'Xoruz'),
        sender: direct(
          make,
          'person',
          'sender',
          'Həmidrza Təvəkküli',
          'Behnam Sührabpur',
          'Səid Gülməhəmmədiyan',
        ),
        carrier: direct(
          make,
          'person',
          'carrier',
          'Zurab Maisuradze',
          'Levan Kvirikaşvili',
          'Tornike Besiani',
        ),
        post: quasi(
          make,
          'place',
          'post1',
          'Biləsuvar sərhəd-buraxılış məntəqəsində',
          'Astara sərhəd-buraxılış məntəqəsində',
        ),
        village: quasi(
          make,
          'place',
          'village1',
          'Xırmandalı kəndində',
          'Ərçivan qəsəbəsində',
          'Zəhmətabad kəndində',
        ),
        job: quasi(
          make,
          'workplace',
          'work1',
          '“Ulduz Karvan” yükdaşıma şirkətində uzaq reyslər üzrə sürücü',
          '3 saylı avtokombinatda beynəlxalq marşrut sürücüsü',
        ),
        job2: quasi(
          make,
          'workplace',
          'work2',
          'meyvə-tərəvəz bazarının 2-ci soyuducu anbarında növbətçi',
          'Ləngan çay emalı sexində tərəziçi',
        ),
        childill: quasi(
          make,
          'sensitive',
          'health1',
          'serebral iflic',
          'çölyak xəstəliyi',
          'anadangəlmə katarakta',
        ),
        habit: quasi(
          make,
          'sensitive',
          'health2',
          'opioidlərdən asılılıq sindromu',
          'xronik hepatit C',
        ),
        drugs: stays(
          make,
          '“Narkotik vasitələrin, psixotrop maddələrin və onların prekursorlarının dövriyyəsi haqqında” 28 iyun 2005-ci il tarixli 959-IIQ nömrəli Qanunun',
        ),
        code: stays(make, '3004 90 000 0'),
        steel: stays(make, 'Polad'),
        spring: stays(make, 'Bahar'),
        on: make.day(170, 190),
        held: make.day(165, 169),
        opinion: make.day(110, 150),
        pills: make.dice.int(14, 96) * 100,
        act: make.mark(`${make.dice.int(1100, 9800)}`, 'document', 'direct', 'opinion1'),
        pay: make.money(1500, 4000, 100),
        worth: make.money(16000, 92000, 500),
        term: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay', '4 (dörd) il']),
        term2: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay']),
      };
    },
    present:
      'dövlət ittihamını müdafiə edən {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, təqsirləndirilən şəxslər {d.full:gen} və {d2.full:gen}, müdafiəçilər {adv.full:gen} və {adv2.full:gen} iştirakı ilə,',
    subject:
      '{d.caps:gen} (anadan olduğu tarix: {d.birthdot}) və {d2.caps:gen} (anadan olduğu tarix: {d2.birthdot}) Azərbaycan Respublikası Cinayət Məcəlləsinin 206.2-ci maddəsi ilə təqsirləndirilmələrinə dair cinayət işinə',
    story: [
      '[Araşdırılmış materiallardan belə görünür:|İttihamın məzmunu belədir:] {d.full} {on:loc} İran İslam Respublikasından yüklə qayıdarkən {post} “DAF” yedəkçisi (nişanı {lorry}) və yarımqoşqu (nişanı {trailer}, şassisi {vin}) ilə nəzarətə daxil olmuş, kişmiş yeşiklərinin altında düzəldilmiş gizli yerdə bəyan edilməmiş {pills} ədəd “pregabalin” kapsulu gətirmişdir. {steel} lövhə ilə örtülmüş həmin boşluq rentgen baxışında üzə çıxmışdır.',
      'Yükü müşayiət edən sənədlər: CMR qaiməsi — {cmr}; TIR kitabçası — {tir}; gömrük bəyannaməsi — {declared}. Malgöndərən Təbrizdən olan tacir {sender}, malalan {importer} göstərilmiş, mal {code} kodu ilə deyil, quru meyvə kimi təsnif edilmişdir. [Cəmiyyət sifarişdən xəbərsiz olduğunu yazılı bildirmişdir (VÖEN {importer.voen}).|Malalanın (VÖEN {importer.voen}) bu reyslə bağlı müqaviləsi tapılmamışdır.]',
      'Anket məlumatlarına görə {d.gs}: FİN {d.fin}; şəxsiyyət vəsiqəsi {d.idcard}; ümumvətəndaş pasportu {passport}; sürücülük vəsiqəsi {licence}; yaşadığı yer — {d.address}; işi — {job}; arvadı {wife.full}, himayəsində oğlu {son.full} (təv. {son.birthdot}); uşaqda {childill} aşkar edilmişdir.',
      'İkinci təqsirləndirilən {d2.full} (FİN {d2.fin}, {d2.idcard}, telefonu {d2.phone}) {d2.address} ünvanında qeydiyyatdadır, {job2} çalışıb, tanışları arasında “{nick}” kimi tanınır. Narkoloji dispanserin məlumatında onda {habit} olduğu yazılmışdır. Malı {village} kirayələnmiş həyət evində təhvil alıb paylamalı olan da məhz {d2is}.',
      '{d.sg} [təqsirini qismən qəbul edərək|ittihamla qismən razılaşaraq] dedi ki, yükü {sender:gen} adamları vurub, özü yeşikləri açmayıb; {d2.surname} ona “yol pulu” adı ilə {pay} vəd edib. {spring} reysində də eyni adam xahiş etmiş, onda razı olmamışdı. {d2.sg} isə {dwith} yalnız salamlaşdığını, evi qohumları üçün tutduğunu iddia etdi.',
      'Telefonlara baxış protokolundan: {d.init:gen} “Redmi” aparatında (IMEI {imei}) “Telegram” proqramının {chat} adlı istifadəçisi ilə yazışmalar, {iranphone} nömrəsinə on bir zəng qalmışdır. {pay} məbləğin yarısı {card} nömrəli karta, qalanı isə {d2.init:gen} {d2.account} hesabından köçürülmüşdür.',
      'Gömrük müfəttişi {inspector.full} şahid kimi göstərdi ki, sürücü həyəcanlı idi, sənədləri uzadarkən əli əsirdi. {inspector.surname} {insalso} boşluğun açılmasını lentə alıb. Yükvuran {loader.full} ifadə verdi ki, {family2} iki dəfə yeşik boşaldıb, içində nə olduğunu soruşmayıb. [Ev yiyəsi {landlady.full} kirayəçini şəkildən tanıdı; {landlady.given} xala ondan vəsiqə tələb etmədiyini də gizlətmədi.|Ev sahibəsi {landlady.full:gen} ibtidai istintaqdakı ifadəsi oxundu: {landlady.init} evi {d2.given} adlı oğlana vermişdi.]',
      {
        p: 'Növbədə arxada dayanan Gürcüstan vətəndaşı {carrier} (pasportu: {geopass}) tərcüməçi vasitəsilə bildirmişdir ki, {d:acc} Təbrizdəki dayanacaqda yad adamlarla görüb.',
        chance: 0.75,
      },
      'Kimyaçı-ekspert {chemist.inits} {opinion} tarixli {act} saylı rəyində kapsulların güclü təsiredici maddə olduğunu təsdiqləmişdir. Bazar dəyəri {worth} hesablanmışdır. Təqsirləndirilənlərin hər ikisi {held:abl} həbsdədir.',
    ],
    reasoning: [
      'Məhkəmə tərəflərin dediklərini və yazılı sübutları bir-biri ilə tutuşduraraq bu qənaətə gəlir.',
      'Cinayət Məcəlləsinin 206.2-ci maddəsi güclü təsir edən maddələrin gömrük sərhədindən gizli keçirilməsinə görə məsuliyyət müəyyən edir. Belə maddələrin dövriyyəsi {drugs} tələblərinə tabedir.',
      {
        p: 'Yazışmalar, köçürmələr və {loader.init:gen} ifadəsi {d.surname:gen} yükdən xəbərdar olduğunu, {d2.surname} ilə əvvəlcədən sövdələşdiyini şübhəsiz göstərir. “Açmamışam” dəlili özünü doğrultmur: {slipped} boşluğun açarını üstündə gəzdirmişdir.',
        only: ['convicted'],
      },
      {
        p: 'Cəza ölçüsü seçilərkən {d.init:gen} övladı {son.given:gen} xəstəliyi, {d2.init:gen} ilk dəfə məhkəmə qarşısında dayanması yüngülləşdirici hal sayılır. Həyat yoldaşı {wife.inits:gen} yazılı xahişi də nəzərə alınmışdır.',
        only: ['convicted'],
      },
      {
        p: 'Lakin boşluğun nə vaxt və kim tərəfindən düzəldildiyi bilinməmişdir. Yarımqoşqu reysdən üç gün əvvəl icarəyə götürülmüş, {sender} dindirilməmiş, {d:gen} açarı haradan aldığı yoxlanılmamışdır. Şübhələr {d.init:gen} və {d2.init:gen} xeyrinə yozulmalıdır.',
        only: ['acquitted'],
      },
    ],
    guided:
      'Qeyd olunanlara görə və Cinayət-Prosessual Məcəllənin 345-353-cü maddələrini əsas götürərək məhkəmə',
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 206.2-ci maddəsi ilə təqsirli sayılsın, {term} müddətinə azadlıqdan məhrum edilsin.',
        '{d2.full} həmin maddə ilə təqsirli sayılsın, {term2} müddətinə azadlıqdan məhrum edilsin.',
        'Kapsullar məhv edilsin, {lorry} nişanlı yedəkçi sahibinə, telefon (IMEI {imei}) {wife.full:dat} verilsin.',
      ],
      acquitted: [
        '{d.full} və {d2.full} Cinayət Məcəlləsinin 206.2-ci maddəsi ilə irəli sürülmüş ittiham üzrə bəraət alsınlar.',
        'Hər ikisi məhkəmə zalından azad edilsin, kapsullar məhv edilsin.',
      ],
    },
    note: 'verdict',
    traps: ['foreign-name', 'nickname', 'minor', 'code-like-id', 'word-names'],
  },
];
