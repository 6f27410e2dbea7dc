import type { Family } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const HUSBANDS = [
  ['Kaan', 'Yıldırım'],
  ['Serkan', 'Aydoğdu'],
  ['Onur', 'Karataş'],
  ['Volkan', 'Çetinkaya'],
  ['Tolga', 'Bozkurt'],
  ['Emrah', 'Gündoğan'],
] as const;
const PARTNERS = [
  ['Behnam', 'Soltanpur'],
  ['Rajesh', 'Patel'],
  ['Givi', 'Kapanadze'],
  ['Wang', 'Junfeng'],
  ['Bilal', 'Haddad'],
] as const;

/** Administrative disputes for the test alone: a residence permit that was not prolonged. */
export const FRESH_ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'fresh-residence-permit',
    kind: 'qerar',
    procedure: 'inzibati',
    instance: 'first',
    courts: 'administrative',
    share: 1,
    category: 'Miqrasiya mübahisələri - Müvəqqəti yaşama icazəsinin müddətinin uzadılmaması',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
    cast: {
      d: {
        as: 'body',
        name: 'Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti',
        role: 'cavabdeh',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const mark = marksOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 44 });
      const owner = person('owner', { sex: 'm', minAge: 50 });
      const husband = foreigner(make, 'husband', HUSBANDS);
      const wedding = lifeDay(make, 'p', 4, 7);
      const girl = make.dice.pick(['Elif', 'Derya', 'Defne']);
      const partner = foreigner(make, 'partner', PARTNERS);
      return {
        p,
        owner,
        h: husband.full,
        hcaps: husband.caps,
        hg: husband.given,
        hs: husband.surname,
        partner: partner.full,
        kid: make.mark(`${girl} ${husband.surname.text}`, 'person', 'direct', 'kid'),
        kidg: make.mark(girl, 'person', 'direct', 'kid'),
        mother: person('mother', { sex: 'f', minAge: 55, maxAge: 70 }),
        neighbour: person('neighbour', { sex: 'f', role: 'şahid', minAge: 40 }),
        rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
        adv: person('adv', { kind: 'keep' }),
        ownerpl: nameWith(make, owner, 'surname', 'gil-loc'),
        wedday: wedding.day,
        wedyear: wedding.year,
        passport: mark.document('passport1', `U ${digitsOf(make, 8)}`, `U${digitsOf(make, 8)}`),
        permit: mark.document('permit1', `MYİ № ${digitsOf(make, 7)}`, `MYİ${digitsOf(make, 7)}`),
        visa: mark.document('visa1', `${digitsOf(make, 3)}-${digitsOf(make, 6)}`),
        wedcert: mark.document('wedcert1', `AZ-N № ${digitsOf(make, 6)}`),
        birthcert: mark.document('birthcert1', `AZ-D № ${digitsOf(make, 6)}`),
        clinicno: mark.document('card1', `${digitsOf(make, 5)}/T`),
        register: mark.property('flat1', `4${digitsOf(make, 11)}`),
        lease: mark.contract('lease1', `İ-${digitsOf(make, 4)}/${make.dice.int(11, 29)}`),
        letter: mark.contract('letter1', `${make.dice.int(3, 14)}/2-Y-${digitsOf(make, 4)}/1`),
        login: mark.network(
          'login1',
          `usta.baku${digitsOf(make, 3)}`,
          `y.usta_${digitsOf(make, 2)}`,
        ),
        insta: mark.network('insta1', `instagram.com/bogaz.mutfagi${digitsOf(make, 2)}`),
        work: mark.workplace(
          'work1',
          '“Boğaziçi Mətbəxi” restoranında baş aşpaz',
          '“Qızıl Tava” kafesində şirniyyatçı ustası',
          '“Anadolu Süfrəsi” restoranında dönər ustası',
        ),
        motherjob: mark.workplace('work2', 'kənd feldşer-mama məntəqəsinin tibb bacısı'),
        village: mark.place(
          'village1',
          'Nəbiağalı kəndinə',
          'Kələxana kəndinə',
          'Pirəbədil kəndinə',
        ),
        party: mark.place('event1', '“Firuzə” şadlıq sarayında', '“Ulu Çinar” ad günü evində'),
        illness: mark.sensitive('health1', 'çölyak xəstəliyi', 'bronxial astma', 'epilepsiya'),
        clinic: stays(make, 'Fərəc Əfəndiyev adına Uşaq Klinik Xəstəxanasında'),
        code: stays(make, '01.15.003'),
        vefa: stays(make, 'vəfa'),
        mehriban: stays(make, 'mehriban'),
        applied: make.day(210, 250),
        refused: make.day(170, 195),
        visit: make.day(196, 208),
        fee: make.money(30, 100, 10),
        income: make.money(600, 1400, 50),
        days: make.dice.int(2, 9),
      };
    },
    present:
      'iddiaçı {p.full:gen} və onun vəkili {adv.init:gen}, cavabdeh orqan adından çıxış edən {rep.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} {d:dat} qarşı əcnəbi həyat yoldaşına müvəqqəti yaşama icazəsinin verilməməsi barədə inzibati aktın ləğvi və icazənin müddətinin uzadılması öhdəliyinin qoyulması tələbinə dair inzibati işə',
    story: [
      'İddia ərizəsində proses iştirakçıları belə təqdim olunmuşdur. İddiaçı: {p.caps}, doğum tarixi {p.birthdot}, fərdi identifikasiya nömrəsi {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, qeydiyyat yeri {p.address}, əlaqə vasitələri {p.phone} və {p.email}. Hüququna toxunulan digər şəxs: {hcaps}, Türkiyə Respublikasının vətəndaşı, ümumvətəndaş pasportu {passport}.',
      'Ailənin tarixçəsi ərizədə qısa verilmişdir: {wedday} {wedyear:loc} nikah bağlanıb (şəhadətnamə {wedcert}), bir qız övladı dünyaya gəlib. Uşağın adı {kid}, doğum haqqında şəhadətnaməsi {birthcert}. [{hg} ölkəyə ilk dəfə {visa} nömrəli elektron viza ilə gəlmiş, sonra {permit} icazəsini almışdır.|Əvvəlcə {visa} nömrəli elektron viza ilə gələn {hs} bir il sonra {permit} icazəsinə sahib olmuşdur.]',
      'İcazənin bitməsinə otuz gün qalmış, {applied:loc} müddətin uzadılması üçün elektron müraciət göndərilmişdir; portalda istifadəçi adı {login} olmuşdur. Xidmətin {refused} tarixli, {letter} nömrəli məktubu ilə müraciət təmin edilməmişdir. Məktubda iki səbəb sadalanır: birincisi, əcnəbi bildirdiyi ünvanda tapılmayıb; ikincisi, o, iş icazəsi olmadan haqqı ödənilən əmək fəaliyyəti ilə məşğul olub ([{code} təsnifat kodu|təsnifat üzrə kod {code}]).',
      'İddiaçının etirazı bundan ibarətdir ki, ailə həmin mənzildə {lease} nömrəli kirayə müqaviləsi ilə yaşayır. Mənzil {owner.full:dat} məxsusdur, çıxarışın reyestr nömrəsi {register}. {visit} tarixdə yoxlamaya gələnlər qapını bağlı görmüşlər, çünki {p.init} qızını müayinəyə aparmışdı: {kidg:loc} {illness} aşkar olunub, müalicəsi {clinic} gedir, ambulator kartın nömrəsi {clinicno}. {hs} isə həmin {days} gün ərzində qayınanası {mother.full:gen} yanına, {village} getmişdi.',
      '{mother.sg} ([{motherjob}|hazırda {motherjob}]) yazılı izahat təqdim edərək kürəkəninin onda qaldığını, ailənin bir-birinə {vefa} və qayğı ilə yanaşdığını təsdiq etmişdir. [Onun sözlərinə görə, {hg} ilə münasibəti həmişə {mehriban} olub.|Yaşlı qadın kürəkəninin ona qarşı çox {mehriban} olduğunu da vurğulamışdır.]',
      'İclasda cavabdehin təmsilçisi {rep.sg} iddianı qəbul etməmişdir. O bildirmişdir ki, monitorinq zamanı {insta} səhifəsində {hs:gen} {work} kimi təqdim edildiyi görünmüş, müəssisənin ortağı {partner} da bunu inkar etməmişdir. {rep.init} izahatına davam edərək göstərmişdir ki, mənzil sahibi {owner.init} inspektora “belə kirayəçim yoxdur” deyə cavab vermişdir.',
      'Məhkəmənin çağırışı ilə gələn qonşu {neighbour.full} ([{neighbour.birth} təvəllüdlü|{neighbour.birth:loc} anadan olub], {neighbour.address} ünvanında yaşayır) əksini söyləmişdir: {ownerpl} bir neçə ildir ki, gənc ailə qalır, ər türk vətəndaşıdır, uşağın ad günü {party} keçirilib və {neighbour.given} özü də orada olub. [{partner} adlı şəxsi o, bir dəfə həyətdə görüb.|{partner} adlı adamı isə tanımır.]',
      {
        p: '{owner.full} telefonla verdiyi məlumatı məhkəmədə dəqiqləşdirmiş, vergidən çəkindiyi üçün kirayəni gizlətdiyini etiraf etmişdir. {owner.surname} aylıq kirayə haqqını {p.given:abl} nağd aldığını da qeyd etmişdir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Mənzil sahibi {owner.full} isə məhkəmədə də əvvəlki cavabında qalmış, müqavilədəki imzanın ona aid olmadığını demişdir.',
        only: ['dismissed'],
      },
    ],
    reasoning: [
      'Tərəfləri dinləyən, [inzibati işin materiallarını|inzibati icraat üzrə toplanmış sənədləri] tədqiq edən məhkəmə aşağıdakı nəticəyə gəlmişdir.',
      'Azərbaycan Respublikası Miqrasiya Məcəlləsinin 45-ci maddəsi müvəqqəti yaşama icazəsinin verilməsi əsaslarını, 46-cı maddəsi müraciətə baxılma qaydasını, 49-cu maddəsi isə icazənin müddətinin uzadılmasından imtina hallarını müəyyən edir. Azərbaycan Respublikasının vətəndaşı ilə yaxın qohumluq münasibətində olmaq belə əsaslardandır.',
      '“İnzibati icraat haqqında” Azərbaycan Respublikası Qanununun 13-cü maddəsi inzibati orqana mülahizə səlahiyyətini qanunun məqsədinə uyğun həyata keçirmək vəzifəsini həvalə edir, 21-ci maddəsi isə maraqlı şəxsin dinlənilməsini tələb edir.',
      {
        p: 'Bir dəfə qapının bağlı olması əcnəbinin ünvanda yaşamadığını sübut etmir. Nə {p.full}, nə də {h} qərar qəbul edilməzdən əvvəl dinlənilmişdir. Şahid {neighbour.init:gen} ifadəsi kirayə müqaviləsi ilə uzlaşır.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla belə, icazənin birbaşa məhkəmə tərəfindən uzadılması mümkün deyil: əmək fəaliyyəti ilə bağlı ikinci səbəb araşdırılmamışdır və {hs:gen} aylıq {income} qazanc barədə izahatı yoxlanılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Toplanmış sübutlar {hs:gen} göstərilən mənzildə yaşamadığını və icazəsiz işlədiyini təsdiq edir; {p.init} tərəfindən təqdim olunmuş müqavilənin həqiqiliyi isə sübuta yetirilməmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilən əsaslarla və İnzibati Prosessual Məcəllənin 12, 67, 70, 72 və 75-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin.',
        '{d:gen} {refused} tarixli inzibati aktı ləğv edilsin, {h} barəsində müvəqqəti yaşama icazəsinin müddətinin uzadılması öhdəliyi cavabdehin üzərinə qoyulsun. Ödənilmiş {fee} dövlət rüsumu {p.init:dat} qaytarılsın.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin. {refused} tarixli inzibati akt ləğv edilsin.',
        '{d:dat} {h} barəsində müraciətə məhkəmənin hüquqi mövqeyi nəzərə alınmaqla yenidən baxmaq tapşırılsın.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməsin.'],
    },
    note: 'administrative',
    traps: ['foreign-name', 'minor', 'word-names', 'code-like-id'],
  },
];
