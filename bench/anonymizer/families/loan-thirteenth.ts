import type { Family, Make } from '#demo/family.ts';
import { docketed, standing } from './docket-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** One who earned abroad, his brother-in-law at home, and those through whom the money went. */
function kin(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 32, maxAge: 58 });
  const d = person('d', { role: 'cavabdeh', sex: 'm', house: true, minAge: 30, maxAge: 60 });
  return {
    ...{ p, d },
    sister: person('sister', {
      ...{ sex: 'f' as const, surname: d.name.surname, father: d.father, minAge: 29, maxAge: 55 },
    }),
    dwife: person('dwife', { sex: 'f', surname: d.name.surname, minAge: 26, maxAge: 56 }),
    nephew: person('nephew', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 17, maxAge: 22 },
    }),
    elder: person('elder', { sex: 'm', minAge: 64, maxAge: 80 }),
    mason: person('mason', { role: 'şahid', sex: 'm', minAge: 36 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    teller: person('teller', { sex: 'f', minAge: 23, maxAge: 45 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function transferPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    order: of.document('order', n(5), `VO № ${n(4)}`, `0${n(5)}`),
    proxy: of.document('proxy', `3-${n(4)}`, `${n(2)}-T/${n(3)}`, `R-${n(5)}`),
    note: of.document('note', `İL-${n(3)}`, `${n(4)}/il`, `1-${n(4)}`),
    code1: of.document('code1', `${n(3)}-${n(3)}-${n(3)}`, n(10), `PK${n(8)}`),
    code2: of.document('code2', `${n(3)} ${n(3)} ${n(4)}`, n(9), `PK${n(7)}`),
    extract: of.document('extract', `ÇX-${n(4)}`, `${n(2)}/${n(5)}`, `${n(6)}-ç`),
    finding: of.document('finding', `${n(3)}/XŞ`, `X-${n(4)}`, n(5)),
    residence: of.document('p', `99 ${n(3)} ${n(3)} ${n(3)}`, `TR-İ ${n(7)}`),
    house: of.property('house', `${n(3)}${n(9)}`, `${n(12)}`),
    abroad: of.phone('p', `+90 5${n(2)} ${n(3)} ${n(2)} ${n(2)}`, `0090 54${n(1)} ${n(7)}`),
    plate: make.plate('plate'),
    pjob: standing(
      of.workplace(
        'p',
        'Bursadakı “Yıldız Tekstil” fabrikində',
        'İzmir yaxınlığındakı mərmər karxanasında',
        'Antalyada “Portakal” otelinin mətbəxində',
        'Kocaelidə gəmi təmiri zavodunda',
      ),
      'loc',
    ),
    djob: of.workplace(
      'd',
      'rayon suvarma idarəsində mirab',
      '“Sürət” avtovağzalında dispetçer',
      'kənd feldşer məntəqəsində sanitar',
      '1 saylı məktəbdə əmək təlimi müəllimi',
      'elektrik yarımstansiyasında növbətçi',
    ),
    ill: of.sensitive(
      'ill',
      'ürək qapağının əməliyyatı',
      'oynaq protezinin qoyulması',
      'göz torunun qopması',
      'böyrək köçürülməsi',
    ),
    teahouse: standing(
      of.place('teahouse', '“Çinaraltı” çayxanasında', '“Dəmirçi” meydanında', 'köhnə dəyirmanda'),
      'loc',
    ),
  };
}

/** Two transfers and a cash part, and what was given back; in manats. */
function sums(make: Make) {
  const { dice } = make;
  const [first, second, back] = [dice.int(8, 40), dice.int(6, 30), dice.int(2, 6)];
  const money = (hundreds: number) => ({ t: 'money' as const, qepik: hundreds * 10_000 });
  return {
    first: money(first),
    second: money(second),
    whole: money(first + second),
    back: money(back),
    rest: money(first + second - back),
  };
}

/** Money sent home from abroad: a loan to a brother-in-law or the price of his work. */
const REMITTANCE: Family = {
  key: 'thirteenth-remittance-loan',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Borc müqaviləsi üzrə borcun tutulması',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  cast: {},
  facts: (make) => {
    const people = kin(make);
    const { p, d, sister, dwife, nephew, elder, mason, driver, teller } = people;
    const employer = foreigner(make, 'employer', [
      ['Hakan', 'Demirtürk'],
      ['Serkan', 'Yalçınkaya'],
      ['Levan', 'Gogoladze'],
      ['Nuri', 'Karakoç'],
    ]);
    return {
      ...people,
      ...transferPapers(make),
      ...sums(make),
      employer: employer.full,
      employergiven: employer.given,
      ploud: docketed(make, p, 'loud'),
      dloud: docketed(make, d, 'loud'),
      dfront: docketed(make, d, 'front', 'dat'),
      pshort: docketed(make, p, 'short'),
      elderapart: docketed(make, elder, 'apart'),
      masonfront: docketed(make, mason, 'front', 'gen'),
      drivershort: docketed(make, driver, 'short'),
      tellerfront: docketed(make, teller, 'front'),
      wifefront: docketed(make, dwife, 'front'),
      sisteris: nameWith(make, sister, 'gp', 'copula'),
      withnephew: nameWith(make, nephew, 'given', 'with'),
      home: standing(nameWith(make, d, 'surname', 'gil-dat'), 'dat'),
      code: stays(make, 'Mülki Məcəllənin 739 və 740-cı maddələri'),
      signed: make.day(700, 1100),
      sent1: make.day(660, 695),
      sent2: make.day(560, 640),
      due: make.day(250, 330),
      filed: make.day(60, 120),
      duty: make.money(60, 160, 5),
      fee: make.money(200, 600, 50),
      rooms: make.dice.int(2, 4),
    };
  },
  present:
    'iddiaçının nümayəndəsi vəkil {adv.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı borcun tutulması tələbinə dair mülki işə',
  story: [
    'İddiaçı {ploud} ([{p.birthdot} təvəllüd, FİN {p.fin}|FİN {p.fin}, ş/v {p.idcard}], qeydiyyatı: {p.address}) {filed:loc} vəkili vasitəsilə məhkəməyə müraciət edərək göstərmişdir ki, son illər {pjob} işləyir (yaşayış icazəsi {residence}, telefonu {abroad}). Həyat yoldaşının qardaşı {d.full} ondan [ev tikmək|evinə {rooms} otaq artırmaq] üçün borc istəmiş, {signed:loc} kənddə {elder.full:gen} yanında {note} nömrəli iltizam yazmışdır. İltizamda pulun {due} tarixinədək qaytarılacağı qeyd olunmuşdur.',
    '[Pul iki dəfəyə göndərilmişdir|Ərizəyə görə pul iki köçürmə ilə verilmişdir|Vəsait hissə-hissə çatdırılmışdır]: {sent1:loc} {first} ({code1} kodu ilə), {sent2:loc} {second} ({code2} kodu ilə). Birinci köçürməni iddiaçının işəgötürəni {employer} öz adından etmişdir, çünki həmin vaxt {p.given:gen} kartı bağlı idi. İkinci məbləğ cavabdehin {d.account} nömrəli hesabına daxil olmuşdur. Cəmi {whole} borcdan yalnız {back} [geri verilmişdir|qaytarılmışdır].',
    'Cavabdeh {dloud} ({djob}; {d.address}; {d.phone}) iddiaya qarşı yazılı etirazında bildirmişdir ki, iltizamı imzalayıb, lakin bu, borc deyil. Bacısı {sister.full} ərə gedəndə köhnə ev (çıxarış {house}) yarımçıq qalmışdı; {p.gs} həmin evi təmir etdirmək üçün pulu ona göndərib, o da ustalara paylayıb. İltizamı {dfront} zarafatla yazdırıblar, [“formal kağızdır” deyiblər|üstündə dayanmayıblar]. [Evdəkilər – həyat yoldaşı {dwife.full} və oğlu {nephew.given} – hamısını bilir.|Bunu həyat yoldaşı {dwife.full} də, oğlu {nephew.given} də təsdiq edər.]',
    '[Şahid {elder.full} ifadə verdi ki,|Ağsaqqal {elder.full} iclasda danışdı ki,|Şahid qismində dindirilən {elder.full} bildirdi ki,] {teahouse} oturub söhbət edəndə iltizam onun gözü qarşısında yazılıb, “borc” sözü də işlənib; {elderapart} imzaladıqdan sonra kağızı {p.surname:gen} qohumuna verib. Usta {mason.full} göstərdi ki, evin damını {d.given} çağırıb, pulu da o verib, [amma pulun haradan gəldiyini bilməyib|lakin kimin pulu olduğunu soruşmayıb]. Sürücü {driver.full} isə tikinti daşını öz “Qazel”i ilə ({plate}) {home} daşıdığını, haqqını {withnephew} hesablaşdığını söylədi.',
    'Bankın [əməliyyatçısı|xəzinədarı] {teller.full} dindirildi: köçürmələrin təyinatında [“şəxsi” yazılıb|heç nə yazılmayıb|yalnız “ailə” sözü var]. {tellerfront} hesabdan çıxarışı ({extract}) təqdim etdi. Xətt ekspertizasının {finding} nömrəli rəyinə görə (ekspert {expert.full}) iltizamdakı imza cavabdehə məxsusdur. Vəkil {adv.init} iddiaçıdan alınmış etibarnaməni ({proxy}, notarius {notary.full} təsdiqləyib) işə əlavə etdi.',
    {
      p: '[Cavabdehin həyat yoldaşı {wifefront} məhkəmədə bildirdi ki, ərinin müalicəsinə ({ill}) xərci çox olub, buna görə pulu vaxtında qaytara bilməyib.|Cavabdehin həyat yoldaşı {dwife.full} ({ill} ilə bağlı müalicədə olduğundan) iclasa gəlməyib, yazılı izahat göndərib.]',
      chance: 0.85,
    },
    '{drivershort} və {mason.sg} izahatlarında [pulun məbləğini deyə bilməyiblər|məbləğ barədə heç nə deməyiblər]. {p.surname} isə bildirib ki, işəgötürəni {employergiven} bəy borcu ona çoxdan ödətdirib; [{p.email} ünvanından göndərilən yazışma da bunu göstərir|bunu göstərən yazışma {p.email} ünvanından göndərilib].',
  ],
  reasoning: [
    '{code} üzrə borc alan aldığı pulu qaytarmağa borcludur; borcun verilməsi iltizamla təsdiq edilə bilər. [Məhkəmə iltizamın özünü və köçürmələri məcmu halında qiymətləndirir.|Mübahisə pulun verilib-verilməməsi yox, nə üçün verilməsi barədədir.]',
    {
      p: 'İltizamdakı imza cavabdehindir, {elder.init:gen} izahatı da onun “zarafat” olmadığını göstərir. Köçürmələrin məbləğini və günlərini çıxarış təsdiq edir. {masonfront} ifadəsi isə təmiri sübut edir, pulun başqa adamın olduğunu deyil. Köhnə evdə yaşayan {sisteris} və bu, {d.surname:gen} borcunu aradan qaldırmır.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Eyni zamanda, {back} qaytarılması tərəflərcə mübahisələndirilmir. {pshort} bu məbləği hesablamada azaltmayıb, odur ki, tələb {rest} həcmində təmin edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Lakin iltizamda göstərilən məbləğ köçürmələrin məbləği ilə üst-üstə düşmür, köçürmənin təyinatında borc göstərilməyib, {employergiven} bəy isə məhkəməyə çağırılsa da, izahat verməyib. {p.init} borc münasibətinin yarandığını sübut etmədiyindən iddia təmin olunmamalıdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 739-cu, Mülki Prosessual Məcəllənin 77, 88, 119, 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin: {d.full:abl} {p.full:gen} xeyrinə {rest} əsas borc tutulsun, {fee} vəkil xərci və {duty} dövlət rüsumu cavabdehin üzərinə qoyulsun.',
      'Vəsait {p.account} nömrəli hesaba köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin: {d.caps:abl} {p.caps:gen} xeyrinə {rest} əsas borc tutulsun, iddianın qalan hissəsi rədd edilsin.',
      '{duty} dövlət rüsumu {d.sg:abl} alınsın.',
    ],
    dismissed: [
      '{p.full:gen} iddiası təmin edilməsin, dövlət rüsumu ({duty}) onun üzərində saxlanılsın.',
    ],
  },
  note: 'civil',
  traps: ['foreign-employer', 'transfer-codes'],
};

export const THIRTEENTH_LOAN: readonly Family[] = [REMITTANCE];
