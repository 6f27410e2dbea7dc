import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

/** A father who struck a coach, the coach and those who saw it. */
function people(make: Make) {
  const person = castOf(make);
  return {
    d: person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 32, maxAge: 50 }),
    v: person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 27, maxAge: 60 }),
    formerwife: person('formerwife', { role: 'şahid', sex: 'f' }),
    boy: person('boy', { sex: 'm' }),
    manager: person('manager', { role: 'şahid', sex: 'f', minAge: 40 }),
    watchman: person('watchman', { role: 'şahid', sex: 'm', minAge: 50 }),
    parent: person('parent', { role: 'şahid', sex: 'f' }),
    brother: person('brother', { sex: 'm' }),
    surgeon: person('surgeon', { sex: 'm' }),
    boss: person('boss', { sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

/** Where they work, studied, served and train. */
function posts(make: Make) {
  const of = marksOf(make);
  return {
    djob: of.workplace(
      'job1',
      'Bakı Şəhər Halqası üzrə yol istismarı sahəsində asfaltçı',
      '“Kənd Təsərrüfatı” qəzetində fotomüxbir',
      'Hacıqabul lokomotiv deposunda maşinist köməkçisi',
      '“Pasha Construction”da kranşı',
      'AAYDA-nın 14 saylı istismar idarəsində usta',
    ),
    dformer: of.workplace(
      'job2',
      'Daxili İşlər Nazirliyinin Daxili Qoşunlarında müddətdən artıq xidmət hərbi qulluqçusu',
      'Fövqəladə Hallar Nazirliyinin Yanğından Mühafizə Xidmətində xilasedici',
      'Penitensiar Xidmətin 11 saylı cəzaçəkmə müəssisəsində nəzarətçi',
    ),
    dschool: of.workplace(
      'school1',
      'Bakı Dövlət Sosial-İqtisadi Kollecini',
      'ADNSU-nun energetika fakültəsini',
      'Tərtər peşə liseyini',
      'Azərbaycan Dövlət Bədən Tərbiyəsi və İdman Akademiyasını',
    ),
    dunit: of.workplace(
      'unit',
      'Hərbi Dəniz Qüvvələrində',
      'Murov istiqamətindəki topçu divizionunda',
      '“N” hərbi hissəsinin kəşfiyyat rotasında',
    ),
    dreference: of.workplace(
      'job3',
      '“Az-Granata” zavodundan',
      'Şamaxı Rayon Mədəniyyət İdarəsindən',
      'Mingəçevir Elektrik Avadanlıqları Zavodundan',
    ),
    vjob: of.workplace(
      'job4',
      'Uşaq-Gənclər İdman Məktəbində boks məşqçisi',
      '“Qala” döyüş növləri klubunun cüdo məşqçisi',
      'Olimpiya İdman Kompleksində üzgüçülük təlimatçısı',
    ),
    vside: of.workplace(
      'job5',
      '“Al-Fəcr” məscidinin imamı',
      '18 nömrəli tam orta məktəbin bədən tərbiyəsi müəllimi',
      '“Gənclərə dəstək” ictimai birliyinin sədri',
      'Hökməli bələdiyyəsinin üzvü',
    ),
    wifejob: of.workplace(
      'job6',
      'Binəqədi Rayon Təhsil Şöbəsində metodist',
      '“Kontakt Home” mağazasında satış məsləhətçisi',
      '“Leyla Medical Center”də tibb bacısı',
      'ipoteka agentliyində mühasib',
    ),
    boyschool: of.workplace(
      'school2',
      '287 saylı “Zəkalar” liseyinin VII “b” sinfində',
      'Hərbi təmayüllü liseydə',
      '11 illik incəsənət məktəbində',
    ),
    managerjob: of.workplace(
      'job7',
      'idman zalının inzibatçısı',
      'Gənclər və İdman Nazirliyinin tabeliyindəki mərkəzin metodisti',
      'keçmiş voleybolçu, klubun direktor müavini',
    ),
    watchmanjob: of.workplace(
      'job8',
      'həmin binanın qarovulçusu, təqaüdçü tornaçı',
      'Mühafizə İdarəsinin 2-ci alayında keçmiş serjant',
      'fərdi sahibkar, qapı-pəncərə ustası',
    ),
    parentjob: of.workplace(
      'job9',
      'AzTV-nin qrimçisi',
      'ASAN xidmətin 5 saylı mərkəzində operator',
      'evdar qadın, əvvəllər çörək zavodunda texnoloq',
      'Opera və Balet Teatrının xorunda müğənni',
    ),
  };
}

function facts(make: Make) {
  const of = marksOf(make);
  return {
    protocol: of.contract('protocol', `İX-${digitsOf(make, 6)}`, `${digitsOf(make, 5)}/A`),
    wifecard: of.document('cert', `IV-AN № ${digitsOf(make, 6)}`, `BŞ-${digitsOf(make, 7)}`),
    history: of.document('history', `${digitsOf(make, 4)}/25`, `T-${digitsOf(make, 5)}`),
    car: make.plate('car'),
    video: of.network(
      'video',
      `@bizim_zal_${digitsOf(make, 2)}`,
      `instagram.com/ring${digitsOf(make, 3)}`,
    ),
    hall: of.place(
      'hall',
      '“Qala” idman zalının soyunma otağında',
      'Gənclik Şəhərciyindəki məşq meydançasında',
      'Dağlıq parkın arxasındakı stadionda',
    ),
    hospital: of.place(
      'hospital',
      'Klinik Tibbi Mərkəzin üz-çənə cərrahiyyəsi şöbəsinə',
      'Ə.Qarayev adına 2 saylı uşaq xəstəxanasının yanındakı travma məntəqəsinə',
      '“Bona Dea” hospitalına',
      'Sabunçu Tibb Mərkəzinə',
    ),
    dispensary: of.place(
      'dispensary',
      'Respublika Narkoloji Mərkəzində',
      '3 saylı Psixonevroloji Dispanserdə',
      'Naxçıvan Ruhi Xəstəliklər Xəstəxanasında',
    ),
    wound: of.sensitive(
      'ill1',
      'burun sümüyünün qapalı sınığı',
      'beyin silkələnməsi',
      'qulaq pərdəsinin cırılması',
    ),
    dill: of.sensitive(
      'ill2',
      'posttravmatik stress pozuntusu',
      'alkoqol asılılığı',
      'bipolyar pozuntu',
      'xroniki pankreatit',
    ),
    boyill: of.sensitive('ill3', 'kəkələmə', 'skolioz', 'enurez', 'hiperaktivlik sindromu'),
    degree: of.sensitive('ill4', 'Qarabağ müharibəsinin əlili', 'II dərəcə əlilliyi olan şəxs'),
    faith: of.sensitive('faith', 'nurçu', 'ləzgi', 'baptist', 'ingiloy'),
    child: of.sensitive('child', 'övladlığa götürüldüyünü', 'nikahdankənar doğulduğunu'),
  };
}

/** A father strikes his son's coach: an administrative offence. */
export const SEVENTH_ADMINISTRATIVE: readonly Family[] = [
  {
    key: 'seventh-coach',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - Şəxsiyyət əleyhinə olan inzibati xətalar - Döymə',
    outcomes: { fined: 5, terminated: 2 },
    cast: {},
    facts: (make) => {
      const cast = people(make);
      const guest = foreigner(make, 'guest', [
        ['Tornike', 'Beridze'],
        ['Murat', 'Kaplan'],
        ['Yevgeni', 'Sidorçuk'],
      ]);
      return {
        ...cast,
        ...posts(make),
        ...facts(make),
        guest: guest.full,
        guestlast: guest.surname,
        dbehind: written(make, cast.d, 'behind'),
        parentshort: written(make, cast.parent, 'abbreviated'),
        vis: nameWith(make, cast.v, 'given', 'copula'),
        withd: nameWith(make, cast.d, 'surname', 'with'),
        atboys: nameWith(make, cast.brother, 'given', 'gil-loc'),
        police: stays(make, 'Daxili İşlər Nazirliyinin'),
        health: stays(make, 'Səhiyyə Nazirliyinin'),
        on: make.day(6, 20),
        fine: make.money(200, 500, 10),
        cure: make.money(100, 900, 10),
        divorced: make.dice.int(2, 6),
        hour: make.dice.pick(['18:20', '17:45', '19:05']),
      };
    },
    present:
      'barəsində protokol tərtib olunmuş {d.full:gen}, onun müdafiəçisi {adv.full:gen}, zərər çəkmiş {v.full:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} İnzibati Xətalar Məcəlləsinin 157-ci maddəsində nəzərdə tutulmuş xətanı törətməsinə dair materiala',
    story: [
      'Şəxsiyyət haqqında məlumat: {d.full}, {d.birth} doğulub, FİN {d.fin}, ünvan: {d.address}; orta ixtisas təhsilli, {dschool} bitirib; müddətli hərbi xidməti {dunit} keçib; {degree}; {divorced} il əvvəl boşanıb, nikahın pozulması şəhadətnaməsi {wifecard}; {djob} işləyir, bundan qabaq {dformer} olub.',
      'Materialın məzmunu: sahə inspektoru {officer.full} {protocol} nömrəli protokolda göstərib ki, {on} saat {hour} radələrində {hall} {d.surname} {v.surname:acc} yumruqla vurub. Zərər çəkmiş {hospital} aparılıb, növbətçi həkim {surgeon.init} {wound} yazıb.',
      'Zərər çəkmişin dedikləri. {v.full} ({vjob}, həm də {vside}; əlaqə nömrəsi {v.phone}): “Uşağa pis söz deməmişəm. Hamıya desəniz, çoxdan tanıdıqları adamam, elə o {vis} da. Valideyn içəri girib məni söydü, etiqadıma görə “{faith}” deyə təhqir etdi, sonra vurdu. Müalicəyə {cure} xərclədim”.',
      'Təqsirləndirilən şəxs isə bildirdi ki, oğlu {boy.given} {boyschool} oxuyur, uşaqda {boyill} var, məşqçi bunu hamının yanında lağa qoyub. Özünə {dill} diaqnozu qoyulub, ildə bir dəfə {dispensary} müayinədən keçir. Hazırda {atboys} qalır. {dreference} alınmış xasiyyətnaməni təqdim etdi; onu sex müdiri {boss.full} imzalayıb.',
      'Keçmiş həyat yoldaşı {formerwife.full} ({wifejob}) izah etdi ki, {d.given} əsəbi adamdır, amma uşağını sevir, oğlanın {child} hələ özünə deməyiblər. [Aliment vaxtında ödənilir.|Görüş günlərinə əməl olunur.]',
      '{manager.full}, {managerjob}: qışqırığı eşidib gələndə {dbehind} artıq qapıda idi. {watchman.sg} – {watchmanjob} – {car} nişanlı “Prius”un həyətdən çıxdığını görüb. {parentshort} ({parentjob}) uşağın ağladığını təsdiq etdi.',
      {
        p: 'Turnirə gəlmiş qonaq {guest} hadisəni {video} səhifəsində yayımlayıb. {guestlast} çəkilişi silməyib, ona məhkəmədə baxıldı.',
        chance: 0.7,
      },
      '{health} Məhkəmə-Tibbi Ekspertiza və Patoloji Anatomiya Birliyinin eksperti {expert.full} xəstəlik tarixini ({history}) öyrənib, xəsarətin sağlamlığa zərər vurmadığını yazıb. {police} sorğusuna şöbə rəisi {chief.full} cavab verib: {d.init} əvvəllər cəlb olunmayıb.',
    ],
    reasoning: [
      'Hakim hesab edir ki, döymə fiziki ağrı verən, lakin sağlamlığa zərər vurmayan əməldir.',
      {
        p: '{manager.surname:gen} və {parent.surname:gen} izahatı {v.init} dediklərini təsdiqləyir. Cərimənin miqdarı seçilərkən {d.surname:gen} ailə vəziyyəti, himayəsində uşaq olması yüngülləşdirici hal sayılır.',
        only: ['fined'],
      },
      {
        p: '{v.full} sonda {withd} barışdığını yazılı bildirib, {watchman.init} isə zərbəni görməyib. Məcəllənin 21-ci maddəsi belə halda tənbehdən azad etməyə imkan verir.',
        only: ['terminated'],
      },
    ],
    guided: 'Hakim İnzibati Xətalar Məcəlləsinin 21, 30, 99, 110, 157-ci maddələrinə əsaslanıb',
    operative: {
      fined: [
        '{d.full} İnzibati Xətalar Məcəlləsinin 157-ci maddəsi ilə {fine} cərimə edilsin.',
        'Qərarın surəti {v.full:dat} göndərilsin.',
      ],
      terminated: ['{d.full} barəsində icraata xitam verilsin, ona şifahi xəbərdarlıq olunsun.'],
    },
    traps: ['workplace', 'diagnosis', 'foreign-name', 'gil'],
  },
];
