import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The doctor who was written of, the writer, and those whom the post names. */
function readers(make: Make) {
  const person = castOf(make);
  const guest = foreigner(make, 'guest', [
    ['Nino', 'Çxartişvili'],
    ['Ketevan', 'Lomtatidze'],
    ['Tamta', 'Qelovani'],
  ]);
  const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 28, maxAge: 50 });
  return {
    d,
    guest: guest.full,
    guestgiven: guest.given,
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 38, maxAge: 64 }),
    mother: person('mother', { sex: 'f', minAge: 60, maxAge: 82 }),
    spouse: person('spouse', { sex: 'm', minAge: 30, maxAge: 56 }),
    nurse: person('nurse', { role: 'şahid', sex: 'f', minAge: 24, maxAge: 56 }),
    editor: person('editor', { role: 'üçüncü şəxs', sex: 'm', minAge: 30, maxAge: 60 }),
    patient: person('patient', { sex: 'm', minAge: 24, maxAge: 70 }),
    linguist: person('linguist', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep' }),
    adv2: person('adv2', { kind: 'keep' }),
  };
}

function posts(make: Make) {
  const of = marksOf(make);
  return {
    page: of.network(
      'page1',
      `facebook.com/agli.qarali.${digitsOf(make, 3)}`,
      `“Ürək sözü ${digitsOf(make, 2)}”`,
    ),
    nick: of.network(
      'nick1',
      `@hekim_yazari${digitsOf(make, 2)}`,
      `“Narazı_Pasiyent${digitsOf(make, 2)}”`,
    ),
    site: of.network('site1', `xeberci${digitsOf(make, 2)}.example/news/${digitsOf(make, 5)}`),
    ip: of.network('ip1', `188.72.${make.dice.int(2, 250)}.${make.dice.int(2, 250)}`),
    licence: of.document('licence', `SN-${digitsOf(make, 5)}`, `HS № ${digitsOf(make, 6)}`),
    chart: of.document('chart', `${digitsOf(make, 4)}/amb`, `AK-${digitsOf(make, 5)}`),
    passport: of.document('passport', `14BB${digitsOf(make, 5)}`),
    letter: of.contract(
      'letter1',
      `${make.dice.int(20, 90)}-${digitsOf(make, 4)}/ş`,
      `M-${digitsOf(make, 5)}`,
    ),
    post: of.workplace(
      'work1',
      '“Sağlam Addım” klinikasının baş həkimi',
      'Gəncə şəhər 2 nömrəli poliklinikasının cərrahı',
      'rayon doğum evinin anestezioloqu',
    ),
    dpost: of.workplace(
      'work2',
      'yerli radionun aparıcısı',
      'məktəbəqədər müəssisənin metodisti',
      'toy fotoqrafı',
    ),
    illness: of.sensitive(
      'health1',
      'öd kisəsinin iltihabı',
      'göbək yırtığı',
      'qalxanabənzər vəzin şişi',
    ),
    rumour: of.sensitive(
      'health2',
      'narkoloji uçotda olması',
      'spirtli içkiyə aludə olması',
      'əsəb xəstəliyindən müalicə alması',
    ),
    room: of.place(
      'room1',
      'klinikanın dördüncü mərtəbəsindəki sarğı otağında',
      '“Kəhriz” kafesinin ailəvi otağında',
    ),
    oldhome: shortAddress(
      make,
      'd',
      'Yeni Gəncə massivi, Ozan k.',
      'Kəpəz r., Sabir Rüstəmxanlı döngəsi',
      'Goranboy ş., Tut küç.',
    ),
  };
}

/** A doctor's honour against a post in a social network. */
export const FOURTH_CASSATION: readonly Family[] = [
  {
    key: 'fourth-honour-post',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Mülki kollegiya - Şərəf, ləyaqət və işgüzar nüfuzun müdafiəsi',
    outcomes: { upheld: 3, remitted: 3, quashed: 1 },
    cast: {},
    facts: (make) => {
      const people = readers(make);
      return {
        ...people,
        ...posts(make),
        pbehind: written(make, people.p, 'behind'),
        pspaced: written(make, people.p, 'spaced'),
        dbracket: written(make, people.d, 'bracketed'),
        nurseshort: written(make, people.nurse, 'abbreviated'),
        pis: nameWith(make, people.p, 'given', 'copula'),
        patients: nameWith(make, people.patient, 'surname', 'plural-gen'),
        press: stays(
          make,
          '“Media haqqında” Azərbaycan Respublikasının 30 dekabr 2021-ci il tarixli 471-VIQ nömrəli Qanunu',
        ),
        strasbourg: stays(
          make,
          'Avropa İnsan Hüquqları Məhkəməsinin “Linqens Avstriyaya qarşı” qərarı',
        ),
        posted: make.day(620, 760),
        sued: make.day(520, 600),
        appealed: make.day(150, 200),
        moral: make.money(500, 5000, 100),
        asked: make.money(20000, 60000, 5000),
        likes: make.dice.int(240, 6900),
      };
    },
    present:
      'iddiaçının vəkili {adv.full:gen}, cavabdeh {d.full:gen} və onun vəkili {adv2.init:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı, üçüncü şəxs {editor.full} olmaqla, şərəf və ləyaqətin müdafiəsi, mənəvi ziyanın ödənilməsi tələbinə dair mülki iş üzrə {middle:gen} {appealed} tarixli qətnaməsindən verilmiş kassasiya şikayətinə',
    story: [
      'Kollegiyanın diqqətinə gətirilən işin ümumi mənzərəsi belədir: {posted} tarixdə {dpost} {d.full} {page} səhifəsində [uzun bir yazı yerləşdirmişdir|paylaşım etmişdir]. Yazıda, başqa sözlərlə yanaşı, deyilir: “Anam {mother.given:acc} əməliyyat edən həkimin əlləri əsirdi. Hamı bilir ki, bu, {pis}. Onun {rumour} barədə danışırlar”. Paylaşımı {likes} nəfər bəyənmiş, redaktor {editor.fullgs} onu {site} ünvanında xəbər kimi vermişdir.',
      '{p.full} – {post}, lisenziyası {licence}, {p.birthdot} tarixdə doğulub – {sued} tarixdə iddia qaldırmış, yazının silinməsini, üzr istənilməsini və {asked} ödənilməsini istəmişdir. {pbehind} iddiasında göstərir: pasiyent {mother.full:dat} {illness} diaqnozu ilə qanuni müdaxilə edilib (ambulator kart {chart}), heç bir ağırlaşma olmayıb. [Nazirliyin {letter} nömrəli məktubu da bunu deyir.|Buna dair {letter} nömrəli rəsmi cavab vardır.]',
      '{below} (hakim {belowjudge.full}) {belowon} tarixli qətnaməsi ({belowno}) ilə iddianı qismən təmin etmişdir. {middle} isə {appealed} tarixdə həmin qətnaməni saxlamışdır.',
      'Aşağı məhkəmələrdə dinlənilmiş tibb bacısı {nurseshort} demişdir ki, {pspaced} ilə on ildir çalışır, əllərinin əsdiyini görməyib. Lakin {patient.full} adlı başqa pasiyentin yaxınları tamam əksini iddia etmişlər; {patients} şikayəti üzrə yoxlama bitməyib. Gürcüstandan müalicəyə gəlmiş {guest} (pasport {passport}) videobağlantıda [həkimdən razı qaldığını bildirmişdir|təəssüratının müsbət olduğunu demişdir]; {guestgiven} ilə söhbət {room} çəkilmişdir.',
      'Kassasiya şikayətində {d.init} bunları önə çəkir: yazının müəllifi {nick} adlı istifadəçidir, o isə sadəcə paylaşıb; hesabı həyat yoldaşı {spouse.full} {ip} ünvanından idarə edirmiş; məhkəmə onun {oldhome} ünvanına göndərilən çağırışları alıb-almadığını yoxlamayıb, halbuki o, {d.address} ünvanında yaşayır. Vəkil {adv2.surname} əlavə etdi ki, qiymətləndirici mülahizəni sübut etmək tələb oluna bilməz.',
      '{adv.init} şikayətin rədd edilməsini xahiş etdi. Onun sözlərinə görə, {spouse.gs} birinci instansiyada {dbracket} tərəfindən yazılmış mətni özünün yerləşdirdiyini boynuna almışdır. Redaktor {editor.surname} isə xəbəri sildiyini bildirmiş, məsələnin bitdiyini hesab edir. {nurse.given} xanım da yazıdan sonra işdən çıxmışdır.',
    ],
    reasoning: [
      'Şikayətdəki dəlilləri işin materialları ilə müqayisə edən Kollegiya hesab edir ki, [hüquqi məsələ bundan ibarətdir: faktın təsdiqi ilə rəyin bildirilməsi arasındakı hədd harada keçir|əsas sual fakt ilə rəyin ayrılmasıdır].',
      'Konstitusiyanın 46 və 47-ci maddələri ləyaqəti və fikir azadlığını eyni dərəcədə qoruyur. {press} yoxlanılmamış məlumatın yayılmasına yol vermir, {strasbourg} isə mülahizənin doğruluğunu sübut etməyin mümkünsüz olduğunu göstərir. Mülki Məcəllənin 23-cü maddəsinə görə, təkzibi məlumatı yayan etməlidir.',
      {
        p: 'Linqvist {linguist.init:gen} rəyində “əlləri əsirdi” ifadəsi yoxlanıla bilən fakt sayılmışdır. Onu sübut etməli olan {d.sg} heç bir dəlil gətirməmişdir. Aşağı məhkəmələrin nəticəsi düzgündür.',
        only: ['upheld'],
      },
      {
        p: 'Apellyasiya məhkəməsi {d.surname:dat} çağırışın verilməsini yoxlamamış, {spouse.init:gen} ifadəsini ümumiyyətlə qiymətləndirməmişdir. Linqvist {linguist.surname} isə iclasa dəvət edilməmişdir. Bu, qətnamənin ləğvi üçün əsasdır.',
        only: ['remitted'],
      },
      {
        p: 'Paylaşımın müəllifinin {d.gs} olması müəyyən edilmədiyi halda ona məsuliyyət qoyulmuşdur. {p.surname:gen} tələbi lazımi olmayan cavabdehə yönəlmişdir.',
        only: ['quashed'],
      },
    ],
    guided: 'Kollegiya Mülki Prosessual Məcəllənin 416-419-cu maddələrini rəhbər tutaraq',
    operative: {
      upheld: [
        '{d.caps:gen} kassasiya şikayəti təmin edilməsin.',
        '{middle:gen} {appealed} tarixli qətnaməsi dəyişdirilmədən saxlanılsın; {moral} mənəvi ziyanın tutulması hissəsi də qüvvədə qalsın.',
      ],
      remitted: [
        '{middle:gen} {appealed} tarixli qətnaməsi ləğv edilsin.',
        '{p.caps:gen} {d.caps:dat} qarşı işi yenidən apellyasiya baxışına göndərilsin.',
      ],
      quashed: [
        '{middle:gen} {appealed} tarixli qətnaməsi ləğv edilsin, {p.caps:gen} iddiası rədd olunsun.',
      ],
    },
    traps: ['social-account', 'foreign-name', 'health'],
  },
];
