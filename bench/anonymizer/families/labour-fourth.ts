import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** The injured worker, his mother and wife, the people of the shop floor. */
function workers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 23, maxAge: 49 });
  return {
    p,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 22, maxAge: 46 }),
    mother: person('mother', { sex: 'f', minAge: 52, maxAge: 76 }),
    head: person('head', { role: 'şahid', sex: 'm', minAge: 36 }),
    fitter: person('fitter', { role: 'şahid', sex: 'm' }),
    safety: person('safety', { sex: 'f', minAge: 27 }),
    nurse: person('nurse', { sex: 'f', minAge: 25 }),
    director: person('director', { sex: 'm', minAge: 38 }),
    rep: person('rep', { role: 'nümayəndə' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    prosec: person('prosec', { kind: 'keep' }),
  };
}

function injury(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    contract: of.contract('contract1', `ƏMAS-${digitsOf(make, 8)}`, `${dice.int(101, 880)}/əm`),
    insured: of.document('ssn', `1${digitsOf(make, 12)}`),
    disabled: of.document('disabled', `ƏLN-${digitsOf(make, 7)}`, `DTSEA № ${digitsOf(make, 6)}`),
    history: of.document('history', `${digitsOf(make, 5)}/${dice.int(100, 900)}`),
    book: of.document('book', `ƏK-${digitsOf(make, 6)}`),
    badge: of.document('badge', `T${digitsOf(make, 5)}`),
    engineer: make.mark(
      dice.pick(['Çjan Veymin', 'Syuy Haoran', 'Lyan Tszyunfen', 'Qao Şuvey']),
      'person',
      'direct',
      'engineer',
    ),
    engpass: of.document('engpass', `EJ${digitsOf(make, 7)}`),
    interpreter: make.mark(
      dice.pick(['Olena Stadnik', 'Darya Xomenko', 'Solomiya Hrinko']),
      'person',
      'direct',
      'interpreter',
    ),
    camera: of.network('camera1', `192.168.${dice.int(2, 90)}.${dice.int(2, 250)}`),
    wound: of.sensitive(
      'health1',
      'sağ əlin iki barmağının travmatik amputasiyası',
      'sol ovucun açıq əzilmiş yarası və vətərlərin qopması',
      'sol biləyin çoxqəlpəli sınığı',
    ),
    group: of.sensitive(
      'health2',
      'üçüncü qrup əlillik',
      'orqanizmin funksiyalarının 45 faiz pozulması',
      'ömürlük üçüncü dərəcəli əlillik',
    ),
    old: of.sensitive('health3', 'epilepsiya', 'hipertoniya', 'zəif görmə (miopiya)'),
    ward: of.place(
      'ward1',
      'Mərkəzi Neftçilər Xəstəxanasının travmatologiya şöbəsində',
      '5 saylı klinik xəstəxananın əl cərrahiyyəsi şöbəsində',
      'rayon mərkəzi xəstəxanasının reanimasiyasında',
    ),
    post: of.workplace(
      'work1',
      'qəlibləmə sexində presçi',
      'tikiş avadanlığı sahəsində nizamlayıcı',
      'konserv xəttində operator-mexanik',
    ),
    herwork: of.workplace(
      'work2',
      '3 saylı uşaq bağçasında xadimə',
      'məişət evində camaşır ütüləyən',
      'halva sexində qablaşdırıcı',
    ),
  };
}

/** A worker who lost the use of a hand at a press that had no guard. */
export const FOURTH_LABOUR: readonly Family[] = [
  {
    key: 'fourth-press-injury',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Əmək hüquq münasibətləri üzrə mübahisələr - İstehsalatda sağlamlığa vurulmuş zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: {
      d: { as: 'company', trade: 'work', role: 'cavabdeh' },
      s: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
    },
    facts: (make) => {
      const people = workers(make);
      return {
        ...people,
        ...injury(make),
        fitteris: nameWith(make, people.fitter, 'gp', 'copula'),
        pwith: nameWith(make, people.p, 'given', 'with'),
        nurseshort: written(make, people.nurse, 'abbreviated'),
        headspaced: written(make, people.head, 'spaced'),
        directorbehind: written(make, people.director, 'behind'),
        inspectorate: stays(make, 'Dövlət Əmək Müfəttişliyi Xidmətinin'),
        ministry: stays(make, 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi'),
        rules: stays(make, 'Nazirlər Kabinetinin 9 yanvar 2003-cü il tarixli 3 nömrəli qərarı'),
        hit: make.day(380, 620),
        hired: make.day(900, 1900),
        filed: make.day(100, 160),
        wage: make.money(480, 1400, 10),
        monthly: make.money(190, 720, 5),
        lump: make.money(5200, 19800, 50),
        moral: make.money(2000, 15000, 500),
        percent: make.dice.int(10, 40),
      };
    },
    present:
      'iddiaçı {p.full:gen}, prokuror {prosec.init:gen}, {d.full:gen} səlahiyyətli nümayəndəsi {rep.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} iddia ərizəsi əsasında “istehsalatda bədbəxt hadisə nəticəsində sağlamlığa vurulmuş zərərin və mənəvi ziyanın ödənilməsi haqqında” {d.full:dat} qarşı mülki işə',
    story: [
      '{filed} tarixdə daxil olmuş ərizədən bunlar məlum olur. {hired:abl} {d.full:loc} {post} kimi [işləyən|çalışan] {p.full} (doğulduğu gün {p.birthdot}; sosial sığorta № {insured}; əmək kitabçası {book}; tabel № {badge}) {hit} tarixdə gecə növbəsində pressin altında qalmışdır. Əmək müqaviləsi {contract}, aylıq əmək haqqı {wage} idi. Onunla birlikdə yaşayan anası {mother.full} və həyat yoldaşı {wife.full} ({herwork}) onun himayəsində olan şəxslərdir.',
      'Xəsarət. {p.surname} {ward} müalicə almışdır; xəstəlik tarixçəsi {history} nömrəlidir, diaqnoz: {wound}. [Tibbi-sosial ekspertiza ona {group} müəyyən etmişdir (şəhadətnamə {disabled}).|{disabled} nömrəli rəylə {group} təyin olunmuşdur.]',
      'Hakimin sualına iddiaçı belə cavab vermişdir: “Qoruyucu torun söküldüyünü hamı görürdü. Rəis {head.given} müəllim dedi ki, plan yanır, torsuz işləyin. Çinli mühəndis {engineer} isə buna razı oldu, tərcüməçi {interpreter} onun sözünü bizə çatdırdı. Mən də yazıq {mother.given:gen} tək oğluyam, etiraz etsəydim, qovulardım”.',
      'Cavabdehi təmsil edən {rep.sg} bunlara qarşı çıxdı. Dedi ki, təhlükəsizlik mühəndisi {safety.full} hər səhər təlimat keçib, jurnalda {p.init:gen} imzası var; üstəlik işçi əvvəllər {old} ilə həkim nəzarətində olub və bunu kadrlardan gizlədib. Videonu ({camera} ünvanlı kamera) direktor {directorbehind} özü yoxlayıb. {rep.surname} həm də sığorta ödənişinin {s.full} tərəfindən verildiyini xatırlatdı.',
      'Çilingər {fitter.full} şahid kürsüsündə: “Toru çıxaran mən olmuşam, əmri verən isə sexin rəisi”. “Əmri sizə kim verdi?” sualına o, əli ilə {headspaced} oturan tərəfi göstərdi. {head.full} isə günahı çilingərin üstünə atdı: “Açarı götürüb toru açan {fitteris}, {pwith} da dost idilər”. [Mühəndis {engineer} (pasportu {engpass}) ölkədən getdiyindən dindirilməmişdir.|{engineer:gen} yazılı izahatı ({engpass} nömrəli pasportla təsdiqlənib) elan edilmişdir.]',
      'Tibb məntəqəsinin növbətçisi {nurseshort} ilk yardım göstərərkən işçinin şüurunun aydın olduğunu təsdiqləmişdir. {nurse.given} xanım təcili yardıma {nurse.phone} nömrəsindən zəng etmişdir.',
    ],
    reasoning: [
      'Məhkəmə eşitdiklərini və oxuduqlarını tutuşduraraq nəticə çıxarır.',
      '{inspectorate} müfəttişi {inspector.full} tərəfindən tərtib edilmiş aktda pressin qoruyucu qurğusuz işlədildiyi, buna görə işəgötürənin məsul olduğu yazılmışdır. {ministry} aktla razılaşmışdır.',
      'Əmək Məcəlləsinin 239-cu maddəsinə görə, işəgötürən işçinin sağlamlığına dəyən zərəri ödəməlidir. Ödənişin hesablanması qaydası {rules} ilə təsdiq olunmuşdur. Mülki Məcəllənin 1121-ci maddəsinə əsasən zərərçəkənin itirdiyi qazanc əvəz edilir.',
      {
        p: 'Qorunma qurğusunun çıxarılmasında {p.surname:gen} heç bir təqsiri yoxdur. {safety.init:gen} jurnaldakı qeydi bu faktı dəyişmir, çünki həmin növbədə o, işdə olmamışdır.',
        only: ['granted'],
      },
      {
        p: 'Zərərçəkən də müəyyən ehtiyatsızlığa yol vermişdir: {fitter.sg:gen} xəbərdarlığına baxmayaraq pressə yaxınlaşmışdır. Ona görə ödəniş {percent} faiz azaldılmalıdır; {p.gs:dat} mənəvi ziyan üçün {moral} yetərlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Birdəfəlik və aylıq ödənişlər iddia verilənədək {s.full} tərəfindən {p.account} hesabına tam köçürülmüş, {p.surname} bunu inkar etməmişdir. Eyni zərər iki dəfə ödənilə bilməz.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Əmək Məcəlləsinin 239, 290-cı, Mülki Məcəllənin 1096, 1121-ci, Mülki Prosessual Məcəllənin 14, 77, 216, 217-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        'İddia tam həcmdə təmin olunsun.',
        '{d.full:abl} {p.caps:gen} xeyrinə birdəfəlik {lump}, hər ay {monthly} və mənəvi ziyan üçün {moral} alınsın.',
        'Aylıq ödəniş {p.full:gen} əmək qabiliyyəti bərpa olunanadək davam etsin.',
      ],
      'partly-granted': [
        '{p.caps:gen} iddiası qismən təmin olunsun.',
        '{d.full:gen} üzərinə {percent} faiz azaldılmaqla {lump} birdəfəlik və {moral} mənəvi ziyan ödəmək vəzifəsi qoyulsun.',
        'Ödəniş {p.address} ünvanında yaşayan {p.full:gen} {p.account} hesabına edilsin.',
      ],
      dismissed: ['{p.caps:gen} {d.full:dat} qarşı iddiası təmin olunmasın.'],
    },
    traps: ['quoted-speech', 'foreign-name', 'health'],
  },
];
