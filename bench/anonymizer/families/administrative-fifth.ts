import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The sick claimant, her family, colleagues and doctors; the officials who stay. */
function household(make: Make) {
  const person = castOf(make);
  const husband = person('husband', { sex: 'm', minAge: 46, maxAge: 68 });
  const p = person('p', {
    role: 'iddiaçı',
    sex: 'f',
    surname: husband.name.surname,
    minAge: 40,
    maxAge: 61,
  });
  return {
    husband,
    p,
    son: person('son', {
      sex: 'm',
      surname: husband.name.surname,
      father: husband.name.given,
      minAge: 19,
      maxAge: 34,
    }),
    doctor: person('doctor', { role: 'şahid', sex: 'f', minAge: 34, maxAge: 68 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 30, maxAge: 70 }),
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 38, maxAge: 66 }),
    bureau: person('bureau', { role: 'nümayəndə', sex: 'f' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function illnesses(make: Make) {
  const of = marksOf(make);
  return {
    ill: of.sensitive(
      'ill1',
      'revmatoid artrit',
      'dağınıq skleroz',
      'qlaukoma',
      'sistemli qırmızı qurdeşənəyi',
      'bronxial astma',
    ),
    ill2: of.sensitive(
      'ill2',
      'II dərəcəli arterial hipertenziya',
      'insulindən asılı şəkərli diabet',
      'bel-oma radikuliti',
      'eşitmə zəifliyi',
    ),
    ill3: of.sensitive('ill3', 'talassemiya', 'autizm', 'Daun sindromu', 'uşaq serebral iflici'),
    surgery: of.sensitive(
      'surgery1',
      'bud-çanaq oynağının protezləşdirilməsi',
      'onurğa yırtığı əməliyyatı',
      'ürək qapağının dəyişdirilməsi',
      'sağ ayağın amputasiyası',
    ),
    code: of.sensitive('code1', 'M05.8', 'G35', 'H40.1', 'J45.0'),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  return {
    job: of.workplace(
      'work1',
      'Sumqayıt Superfosfat Zavodunda aparatçı',
      'xalça fabrikində toxucu',
      'Bakı Tramvay-Trolleybus İdarəsində konduktor',
      'tütün fermentasiya zavodunda çeşidləyici',
      'uşaq evində tərbiyəçi köməkçisi',
    ),
    job2: of.workplace(
      'work2',
      'kənd kitabxanasının müdiri',
      'sanatoriyanın paltaryuyan işçisi',
      'Dövlət Filarmoniyasının xor artisti',
      'xarrat emalatxanasının gözətçisi',
    ),
    jobhusband: of.workplace(
      'work3',
      '“Neft Daşları”nda qazmaçı',
      'dəmir yolunda obxodçu',
      'hərbi hissədə mülki işçi',
      'duz mədənində maşinist',
    ),
    jobson: of.workplace(
      'work4',
      'Bakı Mühəndislik Universitetinin magistrantı',
      'proqram təminatı şirkətində sınaqçı',
      'hərbi hospitalda müddətli xidmətdə olan feldşer',
    ),
    clinic: of.place(
      'clinic1',
      'Mərkəzi Gömrük Hospitalının revmatologiya şöbəsində',
      'Ağciyər Xəstəlikləri İnstitutunda',
      'Naftalan sanatoriyasında',
      '26 saylı şəhər poliklinikasında',
    ),
    clinic2: of.place(
      'clinic2',
      'Ankaradakı Hacettepe klinikasında',
      'Tehranın Rəzavi xəstəxanasında',
      'Bonn yaxınlığındakı reabilitasiya mərkəzində',
    ),
    village: of.place('village1', 'Arçıvan kəndinə', 'Qarayazı qəsəbəsinə', 'Dağ Kolanı kəndinə'),
    fall: of.place(
      'fall1',
      'sexin anbar pilləkəninin üstündə',
      'bələdiyyə binasının qarşısındakı dayanacaqda',
      'Köhnə hamamın yanında',
    ),
    school: of.place(
      'school1',
      '177 nömrəli xüsusi internat məktəbində',
      'Buzovna uşaq reabilitasiya mərkəzində',
    ),
    extract: of.document('extract', `XT № ${digitsOf(make, 6)}`, `${digitsOf(make, 5)}-TSE`),
    card: of.document('card', `ƏV ${digitsOf(make, 7)}`, `AA № ${digitsOf(make, 6)}`),
    workbook: of.document('workbook', `ƏK-III № ${digitsOf(make, 7)}`),
    insurance: of.document('insurance', `${digitsOf(make, 13)}`),
    letter: of.contract(
      'letter1',
      `${digitsOf(make, 2)}/16-${digitsOf(make, 4)}`,
      `T-${digitsOf(make, 5)}/25`,
    ),
    request: of.contract('request1', `${digitsOf(make, 8)}`, `EM${digitsOf(make, 7)}`),
    home: shortAddress(make, 'neighbour', 'Balaxanı q., Fəvvarə k.', 'Nardaran q., 4-cü dalan'),
    gate: of.network('gate1', `85.132.${make.dice.int(10, 90)}.${make.dice.int(2, 250)}`),
  };
}

/** A medical commission refuses to grade a disability. */
export const FIFTH_ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'fifth-disability-grade',
    kind: 'qetname',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category:
      'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr - Əlilliyin təyin edilməsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
    cast: {
      d: {
        as: 'body',
        name: 'Dövlət Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const people = household(make);
      const death = lifeDay(make, 'death-day', 2, 6);
      return {
        ...people,
        ...illnesses(make),
        ...papers(make),
        deathday: death.day,
        deathyear: death.year,
        pbehind: written(make, people.p, 'behind'),
        matebracket: written(make, people.mate, 'bracketed'),
        ptoo: alsoAfter(people.p.name.surname),
        athusband: nameWith(make, people.husband, 'surname', 'gil-gen'),
        rules: stays(
          make,
          'Azərbaycan Respublikası Nazirlər Kabinetinin 30 dekabr 2015-ci il tarixli 413 nömrəli qərarı',
        ),
        ministry: stays(make, 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin'),
        refused: make.day(80, 150),
        examined: make.day(160, 230),
        injured: make.day(700, 1400),
        percent: make.dice.int(28, 79),
        pension: make.money(180, 460, 1),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {bureau.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı əlillik dərəcəsinin müəyyən edilməsindən imtina barədə inzibati aktın ləğvi və öhdəliyin icrası tələbinə dair inzibati işə',
    story: [
      'Ərizədən görünür ki, {p.full} ({p.birthdot} təvəllüdlü, şəxsiyyət vəsiqəsi {p.idcard}, FİN {p.fin}, sosial sığorta nömrəsi {insurance}, ünvan: {p.address}) on doqquz il {job}, sonralar isə {job2} olmuşdur. [Əmək kitabçası: {workbook}.|Bu, {workbook} nömrəli əmək kitabçası ilə təsdiqlənir.]',
      'İddiaçıya ilk dəfə {clinic} {ill} diaqnozu qoyulmuş (XBT-10 üzrə {code}), bundan əlavə onda {ill2} aşkar edilmişdir. {injured} tarixdə o, {fall} yıxılmış, həmin ilin payızında {clinic2} {surgery} keçirmişdir. Göndəriş {extract} nömrə ilə verilmiş, komissiya {examined} tarixdə baxış keçirmişdir.',
      '{refused} tarixli, {letter} nömrəli məktubla {p.init:dat} bildirilmişdir ki, orqanizmin funksiyalarının pozulması {percent} faiz təşkil edir və əlillik təyin etmək üçün əsas yoxdur. {pbehind} hesab edir ki, komissiya onu üzdən baxaraq, təxminən beş dəqiqəyə yola salmışdır.',
      'Ailə vəziyyəti barədə: əri {husband.full} ({jobhusband}) {deathday} {deathyear:loc} dünyasını dəyişib, kiçik övladı {ill3} səbəbindən {school} qalır, böyük oğlu {son.gs} isə {jobson} olduğundan evə kömək edə bilmir. {athusband} qohumları ailənin {village} köçməsini təklif ediblər, lakin orada həkim yoxdur.',
      'Həkim-terapevt {doctor.full} şahid qismində dedi: “{p.surname} {ptoo} mənim pasiyentimdir, üç ildir müşahidə edirəm. Əlləri tutmur, düyməsini bağlaya bilmir. Əvvəlki vəsiqəsi ({card}) vardı, müddəti bitdi”. Keçmiş iş yoldaşı {matebracket} – telefonu {mate.phone} – sexdə rütubət olduğunu, {p.given:gen} dəfələrlə huşunu itirdiyini xatırladı. {mate.surname} bu barədə kollektivin məktubunu da təqdim etdi.',
      'Qonşu {neighbour.gs} ({home}) yazılı izahat verib ki, xəstəyə çörəyi o alır. [Elektron müraciət {request} nömrə ilə qeydə alınmış, {gate} İP ünvanından göndərilmişdir.|Portaldakı {request} nömrəli müraciət {gate} ünvanından daxil olmuşdur.]',
      'Nümayəndə {bureau.init} iddianı qəbul etməyərək vurğuladı ki, {ministry} meyarları dəqiq faizlə ölçülür, komissiya isə pensiyanın ({pension}) miqdarını deyil, yalnız sağlamlığı qiymətləndirir.',
    ],
    reasoning: [
      'İnzibati kollegiya işin hallarını öz vəzifəsinə görə araşdıraraq aşağıdakı nəticələri çıxarır.',
      '{rules} ilə təsdiq edilmiş meyarlar pozulmanın faizini xəstəliyin gedişi, ağırlaşmaları və əmək qabiliyyəti ilə birlikdə qiymətləndirməyi tələb edir. “İnzibati icraat haqqında” Qanunun 21-ci maddəsinə görə inzibati orqan bütün halları araşdırmalıdır.',
      'Məhkəmə ekspertizası keçirmiş {expert.init} komissiyanın əməliyyatdan sonrakı dövrü nəzərə almadığını bildirmişdir.',
      {
        p: 'Deməli, {doctor.surname:gen} müşahidələri əsassız kənara qoyulmuşdur. {p.surname:gen} hüququ pozulduğundan akt ləğv olunmalı, cavabdehin üzərinə əlillik dərəcəsini müəyyən etmək öhdəliyi qoyulmalıdır.',
        only: ['granted'],
      },
      {
        p: 'Lakin dərəcəni məhkəmə özü təyin edə bilməz: bu, mütəxəssislərin işidir. {p.init:gen} sənədlərinə yenidən, özünün iştirakı ilə baxılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Bununla belə, ekspert faizin həddən aşağı qaldığını da təsdiq etmişdir. {mate.init:gen} dedikləri tibbi sübutu əvəz etmir, {doctor.init} isə komissiyanın üzvü deyil. {p.surname:gen} tələbi rədd olunmalıdır.',
        only: ['dismissed'],
      },
    ],
    guided: 'Məhkəmə İnzibati Prosessual Məcəllənin 12, 33, 58, 70, 71, 75-ci maddələrinə əsasən',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin.',
        'Cavabdehin {letter} nömrəli imtinası ləğv edilsin, {p.full:dat} əlillik dərəcəsinin təyin edilməsi onun üzərinə qoyulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin, {letter} nömrəli məktubda ifadə olunmuş akt ləğv edilsin.',
        'Cavabdeh {p.full:gen} müraciətinə məhkəmənin hüquqi mövqeyini nəzərə almaqla yenidən baxsın.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['diagnosis', 'places', 'gil'],
  },
];
