import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A laboratory assistant who was dismissed, her family and the people of the plant. */
function people(make: Make) {
  const person = castOf(make);
  return {
    p: person('p', { role: 'iddiaçı', sex: 'f', minAge: 28, maxAge: 46 }),
    husband: person('husband', { sex: 'm', minAge: 30, maxAge: 55 }),
    mother: person('mother', { sex: 'f', minAge: 55 }),
    son: person('son', { sex: 'm' }),
    sister: person('sister', { role: 'şahid', sex: 'f' }),
    mate: person('mate', { role: 'şahid', sex: 'f' }),
    trainee: person('trainee', { role: 'şahid', sex: 'm' }),
    head: person('head', { sex: 'm', minAge: 36 }),
    staff: person('staff', { sex: 'f', minAge: 30 }),
    jurist: person('jurist', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

/** Where she, her family and the witnesses worked and studied. */
function posts(make: Make) {
  const of = marksOf(make);
  return {
    post: of.workplace(
      'post',
      'giriş nəzarəti laboratoriyasında kimyaçı-laborant',
      'sterilizasiya sahəsində növbə texnoloqu',
      'qablaşdırma sexində keyfiyyət nəzarətçisi',
    ),
    firstjob: of.workplace(
      'job1',
      'Ağdaş Rayon Mərkəzi Xəstəxanasının klinik laboratoriyasında laborant',
      'Şəki Şəhər Gigiyena və Epidemiologiya Mərkəzində dezinfektor',
      '“Zəfəran” aptekində provizor köməkçisi',
      'Qəbələ konserv zavodunun baş kimyaçısı',
    ),
    secondjob: of.workplace(
      'job2',
      '“Azəristiliktəchizat”ın Nizami sahəsində operator',
      'Yevlax Taxıl Məhsulları Kombinatında nümunə götürən',
      '“Veysəloğlu”nda anbar uçotçusu',
      'Göyçay Rayon Suvarma Sistemləri İdarəsində hidrometr',
    ),
    university: of.workplace(
      'uni',
      'Azərbaycan Tibb Universitetinin əczaçılıq fakültəsini',
      'ADPU-nun kimya-biologiya fakültəsini',
      'Gəncə Dövlət Universitetini',
      'Sumqayıt Dövlət Texniki Kollecini',
    ),
    course: of.workplace(
      'course',
      'BDU-nun nəzdindəki kursda',
      'Azərbaycan Standartlaşdırma İnstitutunda',
      '“Təfəkkür” Tədris Mərkəzində',
    ),
    husbandjob: of.workplace(
      'job3',
      'Naftalan sanatoriyasında elektrik',
      'Dövlət Sərhəd Xidmətinin Göytəpə dəstəsində gizir',
      '“Neftçi” İdman Klubunda masajçı',
      'Musiqili Teatrın səhnə işçisi',
    ),
    school: of.workplace(
      'school',
      '6 saylı musiqi məktəbində',
      'Kimya-Biologiya Təmayüllü Respublika Liseyində',
      '“Günəşli ev” reabilitasiya mərkəzində',
    ),
    sidejob: of.workplace(
      'job4',
      '“Mona Liza” gözəllik salonunda',
      'xalasının kirayə verdiyi dərzi köşkündə',
      '“Wolt” çatdırılma xidmətində',
    ),
    reference: of.workplace(
      'job5',
      'Lənkəran Qida Təhlükəsizliyi Laboratoriyasından',
      '“Saray” mehmanxanasından',
      '31 saylı peşə məktəbindən',
    ),
    matejob: of.workplace(
      'job6',
      'həmin sexin keçmiş mikrobioloqu, indi Xırdalanda diş texniki',
      '“Bərəkət” mağazalar şəbəkəsində kassir',
      'analıq məzuniyyətində olan baş laborant',
    ),
    traineejob: of.workplace(
      'job7',
      'UNEC-in dördüncü kurs tələbəsi',
      'AzTU-nun bakalavrı',
      'Bərdə İdarəetmə və Texnologiya Kollecinin məzunu',
    ),
    sisterjob: of.workplace(
      'job8',
      'uşaq psixoloqu',
      'Respublika Perinatal Mərkəzində mama',
      '“Xalq qəzeti”nin korrektoru',
    ),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  return {
    contract: of.contract('contract1', `ƏM-${digitsOf(make, 3)}/22`, `${digitsOf(make, 4)}-K`),
    book: of.document('book', `ƏK № ${digitsOf(make, 6)}`, `ƏK ${digitsOf(make, 7)}`),
    sick: of.document('sick', `ƏQ-V № ${digitsOf(make, 6)}`, `${digitsOf(make, 7)}`),
    ssn: of.document('ssn', digitsOf(make, 13)),
    chat: of.network('chat', `@lab_novbe${digitsOf(make, 2)}`, `t.me/sex_${digitsOf(make, 4)}`),
    clinic: of.place(
      'clinic',
      'Milli Onkologiya Mərkəzinin gündüz stasionarında',
      'Mərkəzi Gömrük Hospitalında',
      '“Medera” hospitalının nefrologiya şöbəsində',
      'Şirvan Şəhər Mərkəzi Xəstəxanasının reanimasiyasında',
    ),
    home: of.place('home', 'Pirəkəşkül qəsəbəsində', 'Hökməli kəndində', 'Masazır qəsəbəsində'),
    state: of.sensitive(
      'ill1',
      'hamiləliyin on dördüncü həftəsində',
      'süni mayalanma kursunda',
      'kimyaterapiyanın üçüncü kursunda',
    ),
    motherill: of.sensitive(
      'ill2',
      'xroniki böyrək çatışmazlığı',
      'ikinci tip şəkərli diabet',
      'insultdan sonrakı iflic',
    ),
    sonill: of.sensitive(
      'ill3',
      'autizm spektri pozuntusu',
      'anadangəlmə ürək qüsuru',
      'bronxial astma',
    ),
    allergy: of.sensitive('ill4', 'peşə ekzeması', 'formaldehidə qarşı allergiya', 'eşitmə itkisi'),
  };
}

/** A laboratory assistant sues for her post after a dismissal. */
export const SEVENTH_LABOUR: readonly Family[] = [
  {
    key: 'seventh-laboratory',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const cast = people(make);
      return {
        ...cast,
        ...posts(make),
        ...papers(make),
        mateb: written(make, cast.mate, 'behind'),
        staffs: written(make, cast.staff, 'spaced'),
        heads: nameWith(make, cast.head, 'surname', 'copula'),
        withsister: nameWith(make, cast.sister, 'given', 'with'),
        inspection: stays(make, 'Dövlət Əmək Müfəttişliyi Xidmətinin'),
        ministry: stays(make, 'Səhiyyə Nazirliyinin'),
        hired: make.day(900, 1500),
        fired: make.day(120, 170),
        asked: make.day(60, 100),
        wage: make.money(500, 1400, 10),
        lost: make.money(1500, 6000, 10),
        moral: make.money(500, 5000, 100),
        warned: make.dice.int(2, 4),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {jurist.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı işə bərpa edilmə, məcburi proqul müddəti üçün əmək haqqının və mənəvi ziyanın ödənilməsi tələbinə dair mülki işə',
    story: [
      'TƏLƏB. {p.full} ({p.birth} təvəllüdlü, FİN-i {p.fin}, qeydiyyat ünvanı {p.address}) ərizəsində yazır ki, {hired} cavabdehlə {contract} saylı əmək müqaviləsi imzalamış, o gündən {post} işləmişdir. Buraya gələnədək {firstjob} olmuş, sonra bir müddət {secondjob} kimi çalışmışdır. Vaxtilə {university} fərqlənmə ilə bitirib, iki il əvvəl {course} ixtisasını artırıb.',
      '{fired} tarixli əmrlə onu Əmək Məcəlləsinin 70-ci maddəsinin “ç” bəndinə istinadən azad ediblər. Əmr verilən gün iddiaçı {state} idi, bunu kadrlar üzrə mütəxəssis {staff.full} da bilirdi. Əmək kitabçası ({book}) və sığorta şəhadətnaməsi ({ssn}) bu günədək qaytarılmayıb.',
      'AİLƏ. Ərizəçinin əri {husband.full} {husbandjob} olub, yazdan bəri işsizdir. Oğlu {son.given} {school} təhsil alır, uşaqda {sonill} aşkarlanıb. Onlarla birgə {home} yaşayan anası {mother.gp} {motherill} səbəbindən ayda iki dəfə {clinic} müalicə alır.',
      'ETİRAZ. Nümayəndə {jurist.sg} iddianı tanımadı. Onun sözlərinə görə, {p.init} iş saatında {sidejob} əlavə qazanc dalınca gedib, ona {warned} dəfə töhmət verilib. Əvvəlki iş yeri sayılan {reference} alınmış xasiyyətnamə də mənfidir. Sex rəisi {head.full} hələ payızda onun başqa işə keçirilməsini xahiş etmişdi; qərarı verən isə {heads}.',
      'ŞAHİDLƏR. {mate.full} ({matejob}): “Biz ikimiz də kimyəvi buxarda işləyirdik, məndə {allergy} yarandı. {mateb} kimi mənim də adımı siyahıya saldılar. Tapşırıqlar {chat} söhbətində yazılırdı, mobil nömrəm {mate.phone}”. {trainee.sg}, {traineejob}, təcrübəçi olduğu həftələrdə iddiaçının işdən yayındığını görməyib.',
      '{sister.full} – {sisterjob} – göstərdi ki, bacısı {withsister} söhbətində təzyiqdən şikayətlənirdi. [O, {p.given:gen} evdə gecələr yatmadığını da əlavə etdi.|{sister.given} ərizəni özü çap edib.]',
      {
        p: 'İşçinin xəstəlik vərəqəsi ({sick}) mühasibatlığa vaxtında verilib; {staffs} onu qəbul etdiyini telefonda ({staff.phone}) təsdiqləyib.',
        chance: 0.7,
      },
      'SƏNƏDLƏR. {inspection} {asked} tarixli məktubunda deyilir ki, xəbərdarlıq müddəti gözlənilməyib. {ministry} siyahısına görə iddiaçının işi zərərli istehsala aiddir. Orta aylıq qazancı {wage} təşkil edir.',
    ],
    reasoning: [
      'MƏHKƏMƏNİN GƏLDİYİ NƏTİCƏ. Əmək Məcəlləsinin 79-cu maddəsi qadının bu halda işdən çıxarılmasına yol vermir, 71-ci maddə isə əsasın sübutunu işəgötürənin üzərinə qoyur.',
      {
        p: '{trainee.surname:gen} və {mate.surname:gen} dedikləri bir-birini tamamlayır, {head.init} isə pozuntunun nədən ibarət olduğunu izah edə bilmədi. Töhmət əmrləri {p.full:dat} göstərilməyib.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Növbə cədvəlindən {p.surname:gen} üç gün ardıcıl gəlmədiyi görünür, {sister.init} də bunu inkar etmədi. Əmr qanunidir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Əmək Məcəlləsinin 70, 71, 79, 300-cü, Mülki Prosessual Məcəllənin 217-220-ci maddələri ilə',
    operative: {
      granted: [
        'İddia təmin edilsin, {p.full} əvvəlki vəzifəsinə bərpa olunsun.',
        '{d.full:abl} (VÖEN {d.voen}) {p.full:gen} xeyrinə {lost} əmək haqqı və {moral} mənəvi ziyan tutulsun, vəsait {p.account} hesabına köçürülsün.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin: {p.full} işə qaytarılsın, ona {lost} ödənilsin, mənəvi ziyan barədə tələb rədd olunsun.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası əsassız sayılaraq rədd edilsin.'],
    },
    traps: ['health', 'workplace', 'quoted-speech'],
  },
];
