import type { Family } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Court orders for the test alone: maintenance for two minor children. */
export const FRESH_ORDER: readonly Family[] = [
  {
    key: 'fresh-maintenance-order',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Məhkəmə əmri - Yetkinlik yaşına çatmayan uşaqlar üçün alimentin tutulması',
    outcomes: { 'order-issued': 1 },
    neutral: true,
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const mark = marksOf(make);
      const debtor = person('debtor', { role: 'borclu', sex: 'm', minAge: 38, maxAge: 50 });
      const child = {
        surname: debtor.name.surname,
        father: debtor.name.given,
        minAge: 3,
        maxAge: 15,
      } as const;
      const wedding = lifeDay(make, 'debtor', 16, 18);
      const divorce = lifeDay(make, 'debtor', 1, 2);
      const kid1 = person('kid1', { ...child, sex: 'f', minAge: 7, maxAge: 8 });
      return {
        debtor,
        kid1,
        kid2: person('kid2', { ...child, sex: 'm' }),
        p: person('p', { role: 'ərizəçi', sex: 'f', minAge: 37, maxAge: 46 }),
        granny: person('granny', { sex: 'f', surname: debtor.name.surname, minAge: 55 }),
        chief: person('chief', { sex: 'm', minAge: 38 }),
        clerkof: person('clerkof', { sex: 'f' }),
        kid1with: nameWith(make, kid1, 'given', 'with'),
        debtorgil: nameWith(make, debtor, 'surname', 'gil-loc'),
        wedday: wedding.day,
        wedyear: wedding.year,
        divday: divorce.day,
        divyear: divorce.year,
        birth1: mark.document(
          'birth1',
          `AZ-D № ${digitsOf(make, 6)}`,
          `I-DA № ${digitsOf(make, 6)}`,
        ),
        birth2: mark.document('birth2', `AZ-D № ${digitsOf(make, 6)}`, `AA ${digitsOf(make, 6)}`),
        divorcecert: mark.document('divorce1', `AZ-B № ${digitsOf(make, 6)}`),
        inquiry: mark.contract('letter1', `${digitsOf(make, 2)}/MD-${digitsOf(make, 3)}`),
        labour: mark.contract('labour1', `ƏM-${digitsOf(make, 5)}`, `${digitsOf(make, 9)}`),
        ssn: mark.document('ssn1', `3${digitsOf(make, 12)}`),
        card: mark.document('social1', `ÜS-${digitsOf(make, 7)}`),
        work: mark.workplace(
          'work1',
          '17 nömrəli avtobus parkında sürücü',
          '“Zəfər” mebel sexində dülgər',
          'rayon elektrik şəbəkəsində növbətçi montyor',
        ),
        mumjob: mark.workplace(
          'work2',
          '3 nömrəli körpələr evində aşpaz',
          'kənd kitabxanasında kitabxanaçı',
        ),
        village: mark.place('village1', 'Xıdırlı kəndində', 'Qobu qəsəbəsində', 'Tərcan kəndində'),
        illness: mark.sensitive('health1', 'serebral iflic', 'anadangəlmə ürək qüsuru', 'autizm'),
        registry: stays(make, 'Ədliyyə Nazirliyinin rayon qeydiyyat şöbəsi'),
        star: stays(make, 'ulduz'),
        article: stays(make, 'Ailə Məcəlləsinin 75.1-ci maddəsinə'),
        filed: make.day(4, 10),
        moved: make.day(150, 400),
        wage: make.money(480, 1250, 5),
        costs: make.money(20, 60, 5),
        part: make.dice.pick(['1/3', 'üçdə bir']),
      };
    },
    present: '',
    subject:
      'kreditor {p.full:gen} borclu {debtor.full:abl} iki uşağın saxlanması üçün alimentin tutulmasına dair məhkəmə əmri verilməsi haqqında {filed} tarixli ərizəsinə',
    story: [
      'Kreditor: {p.caps}; FİN: {p.fin}; ş/v: {p.idcard}; ünvan: {p.address}; əlaqə nömrəsi: {p.phone}. [Borclu: {debtor.caps}; doğulduğu tarix: {debtor.birthdot}; FİN: {debtor.fin}; ünvan: {debtor.address}.|Borclu: {debtor.caps} ({debtor.birthdot}), FİN-i {debtor.fin}, qeydiyyatda olduğu yer: {debtor.address}, telefonu {debtor.phone}.]',
      'Ərizədə deyilir ki, tərəflər {wedday} {wedyear:loc} evlənmiş, nikahları {divday} {divyear:loc} pozulmuşdur ({divorcecert}). [Birgə həyatdan iki övladları var:|Bu nikahdan iki övlad dünyaya gəlmişdir:] qızları {kid1.full} ({kid1.birthdot}, şəhadətnamə {birth1}) və oğulları {kid2.full} ({kid2.birthdot}, şəhadətnamə {birth2}). Qeydlər {registry} tərəfindən aparılmışdır.',
      '{moved} tarixdən uşaqlar ana ilə yaşayır. {kid2.given:loc} {illness} var, sosial müavinət kartının nömrəsi {card}; {kid1.given} isə ikinci sinifdədir, “{star}” dərnəyinə gedir. {p.init} [özü {mumjob} işləyir|hazırda {mumjob} çalışır], qazancı uşaqların saxlanmasına çatmır. Ata son aylarda nə {kid1with} görüşmüş, nə də pul göndərmişdir; [anası {granny.full:gen} dediyinə görə, o, çox vaxt {village} olur|{debtorgil} qalan nənə {granny.full} da nəvələrini soruşmayıb].',
      'Borclunun iş yeri barədə məlumat məhkəmənin sorğusu əsasında alınmışdır. {inquiry} nömrəli cavab məktubunda göstərilir ki, {debtor.sg} {work} işləyir (əmək müqaviləsi {labour}, sosial sığorta nömrəsi {ssn}), orta aylıq əmək haqqı {wage} təşkil edir. Məktubu müəssisənin rəhbəri {chief.init} imzalamış, icraçı {clerkof.sg} olmuşdur.',
      'Kreditor alimentin {p.account} nömrəli hesabına köçürülməsini xahiş etmiş, borclunun [barışıq təklifini|könüllü razılaşma təklifini] cavabsız qoyduğunu da qeyd etmişdir. [{debtor.surname} elektron poçtla ({debtor.email}) xəbərdar edilmişdir.|Xəbərdarlıq məktubu {debtor.email} ünvanına da göndərilmişdir.]',
    ],
    reasoning: [
      '{article} görə valideynlər yetkinlik yaşına çatmayan uşaqlarını saxlamağa borcludurlar; 76-cı maddə iki uşaq üçün alimentin miqdarını valideynin qazancının üçdə biri həcmində müəyyən edir. Mülki Prosessual Məcəllənin 276-cı maddəsi atalığın müəyyən edilməsi və üçüncü şəxslərin cəlb olunması ilə bağlı olmayan aliment tələbi üzrə məhkəmə əmrinin verilməsinə yol verir.',
      'Hakim [təqdim olunmuş sənədlərə baxaraq|ərizəyə əlavə edilmiş surətləri əsli ilə tutuşduraraq] müəyyən edir ki, {debtor.full:gen} atalığı doğum qeydlərində göstərilmişdir, hüquq barədə mübahisə yoxdur və {p.sg:gen} tələbi sənədlərlə təsdiqlənir.',
    ],
    guided:
      'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 276-278 və 280-ci maddələrini rəhbər tutaraq hakim',
    operative: {
      'order-issued': [
        'Borclu {debtor.full:abl} kreditor {p.full:gen} xeyrinə övladları {kid1.full} və {kid2.full} yetkinlik yaşına çatanadək hər ay qazancının {part} hissəsi həcmində aliment tutulsun.',
        'Borcludan dövlət büdcəsinə {costs} dövlət rüsumu tutulsun. Aliment {filed} tarixdən hesablansın.',
      ],
    },
    note: 'order',
    traps: ['minor', 'life-dates', 'table-like-header'],
  },
];
