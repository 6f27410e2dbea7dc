import type { Family } from '#demo/family.ts';
import { birthplaceOf, clanOf, foreigner, vinOf, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const GUIDED =
  '[Yuxarıdakıları əsas götürüb,|Bu səbəblərdən,] İnzibati Xətalar Məcəlləsinin 117, 118 və 122-ci maddələrini rəhbər tutan məhkəmə';

/** Administrative offences of the test corpus: a beating among neighbours, a drunk driver, a foreigner without a permit. */
export const OFFENCE: readonly Family[] = [
  {
    key: 'test-beating',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - Şəxsiyyət əleyhinə xətalar - Döymə',
    outcomes: { fined: 4, terminated: 2 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'inzibati xəta törətmiş şəxs', sex: 'f', house: true });
      const husband = person('husband', { sex: 'm', surname: d.name.surname });
      const v = person('v', { role: 'zərərçəkmiş', sex: 'f', house: true });
      const daughter = person('daughter', { sex: 'f', minAge: 8, maxAge: 17 });
      const baker = person('baker', { role: 'şahid', minAge: 30 });
      const elder = person('elder', { sex: 'm', minAge: 60, maxAge: 78 });
      const hen = person('hen', { sex: 'm' });
      return {
        d,
        v,
        husband,
        daughter,
        baker,
        elder,
        hen,
        officer: person('officer', { kind: 'keep', sex: 'm' }),
        medic: person('medic', { kind: 'keep' }),
        bakeris: nameWith(make, baker, 'sg', 'copula'),
        vhouse: nameWith(make, v, 'given', 'gil-gen'),
        henhouse: nameWith(make, hen, 'surname', 'gil-dat'),
        dfamily: clanOf(make, d, 'plural'),
        vwith: nameWith(make, v, 'gp', 'with'),
        elderalso: alsoAfter(elder.name.given),
        nick: make.mark(
          make.dice.pick(['Ağbirçək', 'Generalşa', 'Xanbacı']),
          'person',
          'direct',
          'd',
        ),
        well: make.mark(
          make.dice.pick(['köhnə kəhrizin', '“Zövq” kənd mağazasının', 'kənd bulağının']),
          'place',
          'quasi',
          'spot1',
        ),
        village: make.mark(
          make.dice.pick(['Bığır kəndi', 'Mollahacılı kəndi', 'Qalagah kəndi', 'Sulut kəndi']),
          'place',
          'quasi',
          'village1',
        ),
        job: workOf(make, 'job1', [
          'kənd uşaq bağçasında tərbiyəçi',
          'toxuculuq fabrikində xalçaçı',
          'kənd həkim məntəqəsində sanitar',
        ]),
        job2: workOf(make, 'job2', ['poçt şöbəsində operator', 'quşçuluq fermasında baytar']),
        illness: make.mark(
          make.dice.pick(['sağ qulağında eşitmə itkisi', 'epilepsiya', 'hamiləliyin beşinci ayı']),
          'sensitive',
          'quasi',
          'health1',
        ),
        certificate: make.mark(`№ ${digitsOf(make, 4)}-T`, 'document', 'direct', 'v'),
        xeyal: stays(make, 'Xəyal'),
        bahar: stays(make, 'bahar'),
        school: stays(make, 'Mirzə Ələkbər Sabir adına klub'),
        protocol: make.mark(`BN-${make.dice.int(10000, 99999)}`, 'document', 'direct', 'protocol1'),
        on: make.day(12, 30),
        seen: make.day(6, 11),
        hour: make.dice.int(8, 20),
        fine: make.money(300, 500, 50),
        why: make.dice.pick(['toyuqların', 'arx suyunun', 'hasarın', 'zibil yeşiyinin']),
      };
    },
    present:
      'barəsində protokol tərtib olunmuş {d.full:gen}, zərər çəkmiş şəxs {v.full:gen} və kənd ağsaqqalı {elder.init:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} İnzibati Xətalar Məcəlləsinin 157-ci maddəsi ilə məsuliyyətə cəlb edilməsinə dair materiala',
    story: [
      'Sahə müvəkkili {officer.sg:gen} tərtib etdiyi {protocol} nömrəli protokoldan göründüyü kimi, {on:loc} saat {hour} radələrində {village:gen} sakini, {job} işləyən {d.full} (FİN kodu {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}) {well} yanında qonşusu {v.full:acc} saçından tutub yerə yıxmış, qoluna və çiyninə vurmaqla ona fiziki ağrı yetirmişdir.',
      'Protokolda o da göstərilir ki, qadınların arasında {why} üstündə çoxdan ədavət vardır. Kənddə “{nick}” deyə tanınan {d.given} bundan əvvəl də {vhouse} qapısına gəlib hay-küy salmışdır.',
      'Məhkəmədə {d.sg} {d.birth:loc} anadan olduğunu, {d.address} ünvanında yaşadığını bildirdi. [O, əməlini inkar etmədi|Təqsirini qismən qəbul etdi]: “Əvvəlcə mənə {v.given} əl qaldırdı, əlimdəki vedrəni götürüb atdı. Mən də onu itələdim. {dfamily} heç vaxt bu kənddə kiminsə qəlbinə dəyməyib”.',
      '{v.full} isə izahatında dedi ki, {d.surname} ona söz atıb, cavab verməyib. Sonra qızı {daughter.given:acc} məktəbdən götürüb qayıdanda {d.given:gen} hücumuna məruz qalıb. Uşaq qorxusundan {henhouse} qaçıb. Özündə {illness} olduğunu qonşusu bilirdi. Əlaqə nömrəsini {v.phone} kimi göstərdi. {xeyal} qurmur, barışmaq istəmir.',
      'Şahid qismində dinlənilən çörəkçi {bakeris}. O, {job2} vəzifəsindən təqaüdə çıxıb, indi təndirdə çörək bişirir. Dediyinə görə, {d.sg:acc} {vwith} əlbəyaxa görüb, sakitləşdirmək istəyib. {baker.given} kimin birinci başladığını görməyib, [ancaq {v.surname:gen} ağladığını eşidib|lakin vedrəni sonradan {d.surname:gen} qapısında tapıb].',
      'Ağsaqqal {elder.full} qeyd etdi ki, {bahar} gələndən bu iki ailə arasında mübahisə kəsilmir. {elder.given} {elderalso} onları {school} qarşısında barışdırmağa çalışıb. {d.given:gen} əri {husband.full} buna razı olsa da, {d.init} razılaşmayıb. {husband.given} hazırda Rusiyada işləyir.',
      'Tibbi arayışa ({certificate}, {seen}, həkim {medic.inits}) əsasən {v.init:gen} sol çiynində qansızma vardır, xəsarət sağlamlığa zərər vurma dərəcəsinə aid edilmir. [Arayış qızı {daughter.full:gen} adına da alınıb, onda xəsarət tapılmayıb.|Qızı {daughter.full} həkimə göstərilməyib.]',
      {
        p: 'Qonşu {hen.full} telefonla verdiyi məlumatda uşağın həmin gün onlara gəldiyini təsdiqləmişdir. {hen.given:gen} məhkəməyə çağırılmasına ehtiyac görülməmişdir.',
        chance: 0.6,
      },
    ],
    reasoning: [
      '157-ci maddə döymə və ya başqa zorakı hərəkətlə qəsdən fiziki ağrı yetirilməsinə görə cərimə və ya inzibati həbs müəyyən edir.',
      {
        p: 'Hadisəni {v.init}, {baker.init} və tibbi arayış eyni cür təsvir edir. {d.init:gen} özünü qoruması barədə sözünü təsdiq edən hal yoxdur. Tənbeh seçilərkən onun ilk dəfə belə əmələ yol verdiyi gözdən qaçırılmır.',
        only: ['fined'],
      },
      {
        p: 'İclasda {v.full} yazılı şəkildə {d.sg} ilə barışdığını və şikayətindən vaz keçdiyini bildirmişdir. Əməlin az əhəmiyyətliliyi də nəzərə alınaraq {d.full:dat} xəbərdarlıq edilməklə icraatın bitirilməsi mümkündür.',
        only: ['terminated'],
      },
    ],
    guided: GUIDED,
    operative: {
      fined: [
        '{d.full} 157-ci maddədə nəzərdə tutulmuş xətanı törətməkdə təqsirli bilinib {fine} cərimə edilsin.',
        'Qərarın surəti {d.full:dat}, {v.full:dat} və polis orqanına verilsin.',
      ],
      terminated: [
        '{d.full:gen} barəsindəki iş üzrə icraat xitam olunsun, ona şifahi xəbərdarlıq edilsin.',
      ],
    },
    note: 'offence',
    traps: ['nickname', 'minor', 'gil', 'word-names', 'quote-speech'],
  },
  {
    key: 'test-drunk-driver',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - Sərxoş vəziyyətdə idarəetmə',
    outcomes: { fined: 4, terminated: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'inzibati xəta törətmiş şəxs', sex: 'm' });
      const owner = person('owner', { sex: 'f', minAge: 30 });
      const rider = person('rider', { role: 'şahid', sex: 'm' });
      const groom = person('groom', { sex: 'm', maxAge: 35 });
      const born = birthplaceOf(make, 'born1');
      return {
        d,
        owner,
        rider,
        groom,
        wife: person('wife', { sex: 'f' }),
        son: person('son', { sex: 'm', surname: d.name.surname, father: d.name.given, maxAge: 30 }),
        insp1: person('insp1', { kind: 'keep', sex: 'm' }),
        insp2: person('insp2', { kind: 'keep', sex: 'm' }),
        doctor: person('doctor', { kind: 'keep' }),
        ownerfamily: clanOf(make, owner, 'plural-gen'),
        driveris: nameWith(make, d, 'fullgs', 'copula'),
        groomhouse: nameWith(make, groom, 'given', 'gil-loc'),
        rideralso: alsoAfter(rider.name.surname),
        region: born.region,
        born: born.village,
        rank: make.dice.pick(['ehtiyatda olan leytenant', 'ehtiyatda olan gizir']),
        licence: make.mark(
          `${make.dice.pick(['AA', 'AC', 'BB'])} ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'd',
        ),
        plate: make.plate('car1'),
        vin: vinOf(make, 'car1'),
        techpass: make.mark(`BE № ${digitsOf(make, 6)}`, 'document', 'direct', 'car1'),
        medact: make.mark(`${digitsOf(make, 3)}/NK`, 'document', 'direct', 'medact1'),
        job: workOf(make, 'job1', [
          '“Alagöz” mehmanxanasında inzibatçı',
          '23 nömrəli tam orta məktəbdə fizika müəllimi',
          'duz emalı sexində növbə rəisi',
        ]),
        hall: make.mark(
          make.dice.pick([
            '“Qızıl Saray” şadlıq evində',
            '“Üç Alma” restoranında',
            '“Dağ Havası” kafesində',
          ]),
          'place',
          'quasi',
          'hall1',
        ),
        illness: make.mark(
          make.dice.pick(['qastrit', 'yuxusuzluq', 'tromboflebit']),
          'sensitive',
          'quasi',
          'health1',
        ),
        umid: stays(make, 'Ümid'),
        lale: stays(make, 'lalə'),
        square: stays(make, 'Nizami Gəncəvi adına heykəl'),
        rules: stays(make, 'Nazirlər Kabinetinin 2001-ci il 25 may tarixli 99 nömrəli qərarı'),
        protocol: make.mark(
          `${make.dice.int(10, 99)}-${make.dice.int(100000, 999999)}`,
          'document',
          'direct',
          'protocol1',
        ),
        promille: `0,${make.dice.int(52, 98)}`,
        on: make.day(20, 50),
        hour: make.dice.int(0, 4),
        fine: make.dice.pick(['400 (dörd yüz) manat']),
        months: make.dice.pick(['6 (altı) ay', '9 (doqquz) ay']),
        model: make.dice.pick(['“Nissan Sunny”', '“Chevrolet Aveo”', '“Daewoo Gentra”']),
      };
    },
    present: '{d.full:gen} və yol polisi inspektoru {insp1.sg:gen} iştirakı ilə,',
    subject:
      '{region} {born:loc} {d.birth:loc} doğulmuş, {job} işləyən, {d.address} ünvanında yaşayan {d.full:gen} İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsində göstərilən xətaya görə məsuliyyəti haqqında işə',
    story: [
      '{on:loc} gecə saat {hour} radələrində Yol Patrul Xidmətinin inspektorları {insp1.init} və {insp2.init} tərəfindən {square:gen} yaxınlığında saxlanılan {plate} dövlət nişanlı {model} markalı avtomobilin sükanı arxasında əyləşən {driveris}. Ondan alkoqol iyi gəldiyindən {protocol} nömrəli protokol yazılmış, sürücülük vəsiqəsi ({licence}) götürülmüşdür.',
      'Həkim {doctor.full:gen} imzaladığı {medact} nömrəli müayinə aktında {d.surname:gen} qanında {promille} promil alkoqol olduğu qeyd edilmişdir. [Müayinədən imtina olmayıb.|Sürücü müayinəyə könüllü razılıq verib.]',
      'Avtomobilin qeydiyyat şəhadətnaməsi {techpass}, identifikasiya nömrəsi {vin}-dir. Maşın {owner.full:gen} adına qeydiyyatdadır. {d.gs} onu {ownerfamily} razılığı ilə, etibarnamə olmadan sürürmüş.',
      'İzahatında {d.sg} [xətanı etiraf edib|heç bir şübhəyə yer qoymayaraq təqsirini boynuna alıb]: “Həmin gün dostum {groom.given:gen} toyu idi, {hall} bir-iki qədəh içmişdim. Gecə {groomhouse} qalmaq istəyirdim, amma arvadım {wife.given} zəng elədi ki, oğlumuz {son.given:gen} qızdırması var. Başqa çarəm qalmadı”. Bildirib ki, {rank} rütbəsindədir, {illness} olduğu üçün adətən spirtli içki qəbul etmir. Ailəsi ilə əlaqə: {d.phone}.',
      'Maşında olan {rider.full} göstərib ki, sürücünün sərxoşluğu gözə çarpmırdı, lakin {hall} bir süfrədə oturublar. {rider.surname} {rideralso} maşının sahibini tanıyır: {owner.given} xanım {lale} güllərinin satışı ilə məşğuldur. {umid} edib ki, polis onları buraxacaq. [{groom.full} bu barədə heç nə bilmir.|Bəy {groom.full:abl} izahat alınmayıb.]',
      'İnspektor {insp1.sg} məhkəmədə protokolda yazılanları təkrarlayıb. {insp2.sg} isə raportunda əlavə edib ki, {d.init} özünü sakit aparıb, [{wife.full:dat} zəng vurub, evə başqa sürücü ilə getmək üçün icazə istəyib|oğlu {son.full:gen} xəstələndiyini deyib, buraxılmasını xahiş edib].',
      {
        p: 'Maşının sahibi {owner.sg} məhkəməyə {owner.email} ünvanından ərizə göndərərək avtomobilin cərimə meydançasından ona qaytarılmasını istəmişdir. Ərizədə onun {owner.fin} FİN-i və {owner.address} ünvanı göstərilib.',
        chance: 0.85,
      },
    ],
    reasoning: [
      'Sərxoşluğun müəyyən edilməsi {rules} ilə təsdiqlənmiş qaydada aparılmalıdır. Müayinə aktının forması və imzası həmin qaydaya uyğundur.',
      {
        p: '{d.init:gen} etirafı həm {rider.init:gen} dedikləri, həm də tibbi akt ilə üst-üstə düşür. {son.given:gen} xəstəliyi son zərurət halı yaratmır, çünki taksi çağırmaq imkanı olub.',
        only: ['fined'],
      },
      {
        p: 'Lakin sözügedən akt hadisədən üç saat keçmiş tərtib olunmuş, cihazın yoxlama möhürü isə tapılmamışdır. {d.surname:gen} etirafı başqa sübutla möhkəmlənmədiyindən xəta hadisəsi təsdiqlənmir.',
        only: ['terminated'],
      },
    ],
    guided: GUIDED,
    operative: {
      fined: [
        '{d.full} 333.1-ci maddə ilə təqsirli bilinib {fine} məbləğində cərimə edilsin, nəqliyyat vasitəsini idarə etmək hüququ {months} məhdudlaşdırılsın.',
        '{licence} nömrəli vəsiqə müddət bitənədək saxlanılsın.',
        'Avtomobil {owner.full:dat} qaytarılsın.',
      ],
      terminated: [
        'İş üzrə icraat xitam edilsin, {licence} nömrəli vəsiqə {d.full:dat} qaytarılsın.',
      ],
    },
    note: 'offence',
    traps: ['driving-licence', 'vin', 'military-rank', 'word-names', 'kin'],
  },
  {
    key: 'test-foreigner-stay',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar - Əcnəbilərin ölkədə olma qaydalarının pozulması',
    outcomes: { fined: 1 },
    cast: {
      firm: { as: 'company', trade: 'build' },
    },
    facts: (make) => {
      const person = castOf(make);
      const landlady = person('landlady', { role: 'şahid', sex: 'f', minAge: 40 });
      const foreman = person('foreman', { sex: 'm', minAge: 35 });
      const wife = person('wife', { sex: 'f', maxAge: 45 });
      const [name, country, born, language] = make.dice.pick([
        [
          { surname: 'Raximov', given: 'Sardor', patronymic: 'Baxtiyoroviç' },
          'Özbəkistan Respublikası',
          'Urgut qəsəbəsi',
          'özbək',
        ],
        [{ surname: 'Liu', given: 'Çjenvey' }, 'Çin Xalq Respublikası', 'Danfen kəndi', 'çin'],
        [
          { surname: 'Şmidt', given: 'Yoaxim' },
          'Almaniya Federativ Respublikası',
          'Kaltental kəndi',
          'alman',
        ],
        [{ surname: 'Özdəmir', given: 'Ferhat' }, 'Türkiyə Respublikası', 'Yeşilova kəndi', 'türk'],
      ] as const);
      const [overdue, ago] = [make.dice.int(60, 100), make.dice.int(2, 9)];
      const [mate, mateabl] = make.dice.pick([
        ['Nqaşi Mburu', 'Nqaşi Mburudan'],
        ['Tariq Mahmud Xan', 'Tariq Mahmud Xandan'],
        ['Abduvohid Nazarov', 'Abduvohid Nazarovdan'],
      ] as const);
      return {
        d: foreigner(make, 'd', name, {
          role: 'inzibati xəta törətmiş şəxs',
          sex: 'm',
          minAge: 26,
        }),
        country,
        language,
        born: make.mark(born, 'place', 'quasi', 'born1'),
        landlady,
        foreman,
        wife,
        mate: make.mark(mate, 'person', 'direct', 'mate'),
        mateabl: make.mark(mateabl, 'person', 'direct', 'mate'),
        trans: person('trans', { kind: 'keep' }),
        officer: person('officer', { kind: 'keep' }),
        landladyhouse: clanOf(make, landlady, 'plural-gen'),
        foremanis: nameWith(make, foreman, 'gs', 'copula'),
        wifealso: alsoAfter(wife.name.given),
        passport: make.mark(
          `${make.dice.pick(['FA', 'EK', 'U'])}${digitsOf(make, 7)}`,
          'document',
          'direct',
          'd',
        ),
        visa: make.mark(`e-viza № ${digitsOf(make, 9)}`, 'document', 'direct', 'd'),
        ticket: make.mark(`MYİ № ${digitsOf(make, 6)}`, 'document', 'direct', 'd'),
        profile: make.mark(`t.me/usta_${digitsOf(make, 4)}`, 'network', 'direct', 'profile1'),
        hotel: make.mark(
          make.dice.pick(['“Sarvan” hostelində', '“Karvan” qonaq evində', 'fəhlə yataqxanasında']),
          'place',
          'quasi',
          'hotel1',
        ),
        site: make.mark(
          make.dice.pick(['balneoloji sanatoriyanın', 'sirk binasının', 'üzgüçülük kompleksinin']),
          'place',
          'quasi',
          'site1',
        ),
        job: workOf(make, 'job1', ['mozaika ustası', 'qüllə kranının maşinisti', 'mərmər yonan']),
        faith: make.mark(
          make.dice.pick(['buddist', 'katolik', 'əhmədi']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        azad: stays(make, 'azad'),
        sevinc: stays(make, 'Sevinc'),
        airport: stays(make, 'Heydər Əliyev adına Beynəlxalq Hava Limanı'),
        protocol: make.mark(`MX-${make.dice.int(1000, 9999)}`, 'document', 'direct', 'protocol1'),
        came: make.day(150, 220),
        until: make.day(overdue, overdue),
        caught: make.day(ago, ago),
        days: overdue - ago,
        wage: make.money(700, 1800, 50),
        fine: make.money(300, 400, 50),
      };
    },
    present:
      '{country:gen} vətəndaşı {d.full:gen}, tərcüməçi {trans.full:gen}, Dövlət Miqrasiya Xidmətinin əməkdaşı {officer.init:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} barəsində İnzibati Xətalar Məcəlləsinin 575-ci maddəsi üzrə tərtib edilmiş protokol əsasında inzibati xəta işinə',
    story: [
      'Dövlət Miqrasiya Xidməti tərəfindən təqdim edilmiş {protocol} nömrəli protokolda göstərilir ki, {country:gen} {born:loc} {d.birth:loc} doğulmuş {d.gs} ({passport} nömrəli pasport, {visa}) {came:loc} {airport} vasitəsilə ölkəyə daxil olmuş, vizasının müddəti {until:loc} bitsə də, {days} gündür ki, ölkədən çıxmamışdır.',
      '{caught:loc} aparılan yoxlama zamanı o, {site} tikintisində {firm} adına işləyərkən aşkar edilmişdir. Sahə rəisi {foremanis}. İşə dair icazəsi [olmamışdır|təqdim edilməmişdir]. Müvəqqəti yaşama icazəsi ({ticket}) barədə verdiyi sənədin başqa şəxsə — {mate} adlı əcnəbiyə aid olduğu məlum olmuşdur.',
      'Tərcüməçi {trans.sg:gen} köməyi ilə {language} dilində izahat verən {d.surname} bildirdi ki, ölkəyə turist kimi gəlib, {job} peşəsinə yiyələnib, gündəlik haqqını {foreman.given} verib. İşi ona {profile} elanı ilə tapıblar. Əvvəlcə {hotel}, sonra {landladyhouse} həyətində qalıb. Pasportunu {mateabl} geri ala bilmədiyi üçün vaxtında qeydiyyata düşməyib. {d.given:gen} telefon nömrəsi {d.phone} olub.',
      'O, əlavə etdi ki, Azərbaycan vətəndaşı {wife.full} ilə dini kəbin kəsdirib, {faith} olsa da, qayınatası buna etiraz etməyib. {wife.given} {wifealso} bunu polisdə təsdiq edib, [yaxın vaxtda nikahı rəsmiləşdirəcəklərini söyləyib|{d.given:dat} kömək etməyə hazır olduğunu yazıb]. Qadının ünvanı: {wife.address}; FİN kodu: {wife.fin}.',
      'Şahid {landlady.full} ifadə verdi ki, {d.given:acc} ona {foreman.sg} tanıdıb, otağı bir aylığa kirayə götürüb. {landlady.surname} qonağın sənədini yoxlamayıb, ayda kirayə haqqını {landlady.account} hesabına alıb. {d.surname:gen} kənara səs-küyü çatmayıb, axşamlar evdən çıxmayıb. [{sevinc} hissi ilə deyirdi ki, tezliklə toyu olacaq.|Bayramda çox {azad} və şən görünürdü.]',
      'Sahə rəisi {foreman.full} izahatında göstərdi ki, {d.surname:acc} işə rəsmi qəbul etməyib, ona sınaq üçün {wage} ödəyib. {firm} rəhbərliyinin bundan xəbəri yox idi. {foreman.init:gen} barəsində də ayrıca protokol yazılıb.',
      '{officer.init} vəsatətlə çıxış edərək {d.full:gen} cərimə olunmaqla ölkədən çıxarılmasını istədi.',
    ],
    reasoning: [
      'Məcəllənin 575-ci maddəsi əcnəbilərin ölkədə qalma qaydalarını pozmasına görə həm cərimə, həm də inzibati qaydada çıxarma imkanı verir.',
      '{landlady.init} ilə {foreman.init:gen} dedikləri, pasportdakı möhürlər və xidmətin arayışı {d.surname:gen} müddəti bilərəkdən ötürdüyünü göstərir. {wife.init} ilə rəsmi nikahın olmaması çıxarmanın qarşısını alan hal sayılmır. [Pasportun {mateabl} alınması barədə sübut verilməyib.|Sənədin başqasında qalması onun özündən asılı olub.]',
    ],
    guided: GUIDED,
    operative: {
      fined: [
        '{country:gen} vətəndaşı {d.full} 575-ci maddə ilə təqsirli bilinib {fine} cərimə edilsin və ölkə hüdudlarından kənara inzibati qaydada çıxarılsın.',
        '{passport} nömrəli pasport icra üçün Dövlət Miqrasiya Xidmətinə verilsin.',
      ],
    },
    note: 'offence',
    traps: [
      'foreign-name',
      'passport',
      'interpreter-kept',
      'airport-named-after-person',
      'religion',
    ],
  },
];
