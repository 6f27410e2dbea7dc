import type { Family, Make } from '#demo/family.ts';
import { byFather, called, listed, midInitial } from './court-marks.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf } from './name-endings.ts';
import { ended, household, sheets } from './written-marks.ts';

/** Two neighbours of a courtyard, their homes, and who looked from the windows. */
function yardPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'inzibati xəta törətmiş şəxs', sex: 'm', minAge: 27, maxAge: 63 });
  const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 29, maxAge: 68 });
  return {
    ...{ d, v },
    dwife: person('dwife', { sex: 'f', surname: d.name.surname, minAge: 25, maxAge: 60 }),
    vson: person('vson', {
      ...{ sex: 'm' as const, surname: v.name.surname, father: v.name.given },
      ...{ minAge: 12, maxAge: 16 },
    }),
    aunt: person('aunt', { role: 'şahid', sex: 'f', minAge: 55, maxAge: 81 }),
    sweeper: person('sweeper', { sex: 'm', minAge: 40, maxAge: 65 }),
    chair: person('chair', { sex: 'm', minAge: 42, maxAge: 67 }),
    former: person('former', { sex: 'f', minAge: 50, maxAge: 77 }),
    medic: person('medic', { sex: 'f', minAge: 28 }),
    guest: person('guest', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 50 }),
    beat: person('beat', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

const yardPapers = (make: Make) =>
  sheets(make, {
    protocol: ['document', 'BB № ######', '####/##', 'P-######', 'İXP № #######'],
    request: ['document', '##-####', 'M-###/##', '#####'],
    finding: ['document', '###/y', 'TR-####', '####/##-#'],
    aid: ['document', '#####', 'TY-######', '###/t'],
    footage: ['document', 'KM-###', '##/###', '####'],
    plan: ['document', '##/#-##', 'SX-####', '###'],
    statement: ['document', '###', 'Ə-####/##', '##-###'],
    plate: ['plate', '10-RD-###', '99-SB-###', '77-BU-###', '90-KT-###'],
    plate2: ['plate', '99-ZF-###', '10 LC ###', '90-PP-###'],
    vline: ['phone@v', '(050) ### ####', '055 ### ## ##', '+994-77-###-##-##'],
    chairline: ['phone@chair', '(012) 4## ## ##', '070 ### ## ##'],
    group: ['network@group', 't.me/heyet_##', 'chat.example/blok-###', '@mehle###'],
    djob: [
      'workplace',
      '“Şimal Taksi”də dispetçer',
      '44 saylı ASAN poçt şöbəsində sıralayıcı',
      'uşaq kitabxanasında mühafizəçi',
      'hovuz avadanlığı quraşdıran usta',
      'çörək zavodunda xəmir ustası',
    ],
    vjob: [
      'workplace',
      'Texniki Universitetin laborantı',
      'rayon mədəniyyət evində tar müəllimi',
      'dəmiryol vağzalında növbətçi',
      'əczaçı, “Şəfa-9” aptekində işləyir',
    ],
    ill: ['sensitive', 'hipertoniya', 'qlaukoma', 'ayaq protezi', 'ürək ritminin pozulması'],
    bruise: [
      'sensitive',
      'sol yanağında qançır',
      'boynunda sıyrıntı',
      'dodağında cırılma',
      'çənə nahiyəsində şişkinlik',
    ],
  });

/** A neighbour struck another because a car stood where he had always left his own. */
const NEIGHBOUR: Family = {
  key: 'seventeenth-beaten-neighbour',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Şəxsiyyət əleyhinə xətalar - Döymə',
  outcomes: { fined: 3, terminated: 1 },
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = yardPeople(make);
    const { d, v, dwife, vson, aunt, sweeper, chair, former, medic, guest } = people;
    return {
      ...people,
      ...yardPapers(make),
      dmid: midInitial(make, d, 'gen'),
      dfather: byFather(make, d, 'dat'),
      vmid: midInitial(make, v, 'gen'),
      vlisted: listed(make, v),
      vhome: household(make, v, 'plural-gen'),
      vsonplain: called(make, vson, `${vson.name.given} ${vson.name.surname}`),
      dwifewith: ended(make, dwife, 'given', 'with'),
      auntfather: byFather(make, aunt, 'gen'),
      sweeperis: ended(make, sweeper, 'gs', 'copula'),
      chairwith: ended(make, chair, 'surname', 'with'),
      formergil: ended(make, former, 'given', 'gil-dat'),
      medicmid: midInitial(make, medic),
      guestmid: midInitial(make, guest, 'gen'),
      on: make.day(14, 50),
      hour: make.dice.int(18, 22),
      minute: make.dice.int(10, 57),
      fine: make.money(200, 300, 50),
      car: make.dice.pick([
        '“Kia Sportage”',
        '“Mercedes C-180”',
        '“Lada Priora”',
        '“Daewoo Nexia”',
      ]),
      thing: make.dice.pick(['daş', 'plastik konus', 'kətil', 'boş yanacaq qabı']),
    };
  },
  present:
    'haqqında inzibati xəta barədə protokol tərtib edilmiş {d.full:gen}, zərərçəkmiş {v.full:gen} və sahə inspektoru {beat.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} barəsində İnzibati Xətalar Məcəlləsinin 157.1-ci maddəsi ilə tərtib edilmiş inzibati xəta haqqında materiala',
  story: [
    'Sahə inspektoru {beat.init} tərəfindən tərtib olunmuş {protocol} nömrəli protokolda [göstərilir ki,|qeyd edilir ki,] {d.full} (doğum tarixi {d.birthdot}, FİN {d.fin}, {djob}, {d.address}) {on:loc} saat {hour}:{minute} radələrində yaşadığı binanın həyətində dayanacaq yeri üstündə [mübahisə zamanı|yaranmış söz-söhbətdə] qonşusu {v.full:acc} əli ilə vurmuş, ona fiziki ağrı yetirmiş, lakin sağlamlığına zərər vurmamışdır.',
    'Zərərçəkmiş {v.sg} ({vjob}, telefonu {vline}) izahatında bildirdi ki, həmin axşam işdən gec qayıdıb, {plate} nişanlı {car} maşınını boş gördüyü yerə qoyub. [{d.surname} eyvandan qışqırıb ki,|Qonşusu pəncərədən ona deyib ki,] “ora mənimdir, {thing} qoymuşam”. Sonra həyətə düşüb, [yaxasından tutub iki dəfə vurub|sillə və yumruqla vurub]. Hadisəni oğlu {vson.given} pilləkəndən görüb. Özündə {ill} olduğundan cavab verməyə çalışmayıb. [Şikayətindən əl çəkmir.|Ondan heç kim üzr istəməyib.]',
    '{d.init} məhkəmədə [xətanı qismən etiraf etdi|əməlini inkar etmədi, amma səbəbini izah etdi]: həmin yeri keçmiş sakin {former.full} köçəndə ona verib, on ildir öz maşınını ({plate2}) orada saxlayır, bunu bütün blok bilir. {v.given} müəllimə dəfələrlə deyib, o isə “yerin sənədi var?” cavabını verib. Yoldaşı {dwife.full} körpə ilə evdə olduğundan maşını girişə yaxın saxlayır; həmin gecə {dwifewith} qaynanasıgilə getməli idi. Vurduğuna görə peşmandır, [barışmaq istəyib, qapını açmayıblar|bir qutu şirniyyatla qapıya gedib, qəbul etməyiblər].',
    'Şahid {aunt.full} göstərdi ki, skamyada oturmuşdu, [əvvəlcə bərkdən danışdıqlarını, sonra zərbə səsini eşidib|{dmid} əl qaldırdığını öz gözü ilə görüb]. Binada ona “{aunt.given} nənə” deyirlər, {auntfather} sözünə görə hər iki kişi sakit adamdır, [aralarını maşın dəyib|davaya səbəb yalnız yer olub]. Onları ayıran {sweeperis}; süpürgəçi işləyən {sweeper.full} özü isə məhkəməyə gəlməyib, yazılı izahat ({statement}) göndərib.',
    'Həmin vaxt həyətdən keçən {guest.full} ([beşinci mərtəbəyə|yuxarı mərtəbəyə], {chair.given} müəllimin evinə gəlmişdi) telefonunda çəkdiyi yazını ({footage}) təqdim etdi. Yazıda {vmid} geri çəkildiyi, {d.surname:gen} isə ona sarı addımladığı görünür. {guestmid} dediyinə görə, [uşaq atasını qucaqlayıb aparıb|qadınlar səsə çıxıblar]. Azyaşlı olduğundan {vsonplain} [dindirilməyib|məhkəməyə dəvət edilməyib].',
    'Mənzil sahibləri müştərək cəmiyyətinin sədri {chair.full} (tel. {chairline}) bildirdi ki, {plan} nömrəli sxemdə həyətdə heç kimə yer ayrılmayıb. [Bu barədə sakinlərin {group} qrupunda da yazıb.|Sakinlərin {group} qrupunda buna görə çox mübahisə olub.] {chairwith} danışıqda {d.given} onu da “işə qarışma” deyərək geri qaytarıb. Köhnə sakin {former.sg} zəngdə təsdiq edib ki, yeri sözlə verib; {formergil} heç vaxt bunun üçün pul ödənilməyib.',
    'Təcili yardım həkimi {medic.full} çağırış vərəqəsində ({aid}) zərərçəkmişin {bruise} olduğunu qeyd edib. {medicmid} məhkəmədə bunu təsdiqlədi. {request} nömrəli qərarla təyin edilmiş ekspertiza üzrə ekspert {expert.full} {finding} nömrəli rəyində xəsarətin sağlamlığa zərər vurmadığını göstərib.',
  ],
  reasoning: [
    'İnzibati Xətalar Məcəlləsinin 157.1-ci maddəsinə əsasən sağlamlığa zərər vurmayan, fiziki ağrı yetirən döymə inzibati məsuliyyət yaradır; [ümumi həyətdəki yer üzərində üstünlük heç kimə zorakılıq hüququ vermir|həyətdə dayanacaq yeri barədə mübahisə mülki qaydada həll edilməlidir].',
    {
      only: ['fined'],
      p: 'Zərbənin endirilməsi {aunt.init:gen} və {guest.surname:gen} izahatları, çağırış vərəqəsi ilə təsdiqini tapmışdır. {d.surname:gen} peşman olması, [evdə körpə uşağının olması|ilk dəfə xətaya yol verməsi] yüngülləşdirici hal kimi nəzərə alınır. {vhome} şikayəti geri götürülməmişdir.',
    },
    {
      only: ['terminated'],
      p: 'Məhkəmə iclasında {v.init} {dfather} qarşı şikayətinin qalmadığını, [ağsaqqalların iştirakı ilə barışdıqlarını|qonşuların vasitəçiliyi ilə barışdıqlarını] bildirdi. Ərizəsində “{vlisted}” imzası var. Belə xəta üzrə tərəflər barışdıqda icraat davam etdirilə bilməz.',
    },
  ],
  guided:
    'İnzibati Xətalar Məcəlləsinin 24, 30, 53, 93, 128 və 130-cu maddələrini əsas götürən məhkəmə',
  operative: {
    fined: [
      '{d.full} İnzibati Xətalar Məcəlləsinin 157.1-ci maddəsində nəzərdə tutulmuş xətanı törətməkdə təqsirli bilinsin və ona {fine} məbləğində cərimə verilsin.',
      'Qərarın surəti {d.init:dat}, {v.init:dat} və inspektor {beat.surname:dat} təqdim edilsin.',
    ],
    terminated: [
      '{protocol} nömrəli protokol üzrə {d.full:gen} barəsində icraata zərərçəkmiş {v.full} ilə barışdığına görə xitam verilsin.',
    ],
  },
  traps: ['neighbours', 'two-plates'],
};

/** A man with a loud car in a courtyard, his company, who called and who came. */
function nightPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'inzibati xəta törətmiş şəxs', sex: 'm', minAge: 20, maxAge: 44 });
  return {
    d,
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.father, minAge: 22, maxAge: 50 },
    }),
    mother: person('mother', { sex: 'f', minAge: 48, maxAge: 75 }),
    friend: person('friend', { role: 'şahid', sex: 'm', minAge: 20, maxAge: 42 }),
    bride: person('bride', { sex: 'f', minAge: 20, maxAge: 35 }),
    caller: person('caller', { role: 'şahid', sex: 'f', minAge: 33, maxAge: 70 }),
    baby: person('baby', { sex: 'f', minAge: 1, maxAge: 4 }),
    cook: person('cook', { sex: 'm', minAge: 30, maxAge: 60 }),
    boss: person('boss', { sex: 'm', minAge: 38, maxAge: 64 }),
    chief: person('chief', { kind: 'keep', sex: 'm' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    officer2: person('officer2', { kind: 'keep', sex: 'm' }),
  };
}

const nightPapers = (make: Make) =>
  sheets(make, {
    protocol: ['document', 'AA № ######', 'PŞ-####/##', '########', 'BC № #######'],
    call: ['document', '102-######', '#######', 'Ç-#####'],
    report: ['document', '##/####', 'R-####', '###/n'],
    report2: ['document', '##/####', 'R-####', '###/n'],
    bodycam: ['document', 'BK-####', '##-###', '####/v'],
    held: ['document', '###', 'SX-###/##', '##-####'],
    medical: ['document', '####', '###/NM', 'N-#####'],
    reference: ['document', '##/##', 'XS-###', '####'],
    earlier: ['document', '#####', '3-###', 'MB-####'],
    licence: ['document', 'AC ######', 'SV######', 'AZ № ######'],
    plate: ['plate', '99-GT-###', '10-NN-###', '77-CS-###', '50-RR-###'],
    dline: ['phone@d', '(077) ###-##-##', '+994 50 ### ## ##', '055#######'],
    callerline: ['phone@caller', '070-###-##-##', '(012) 5## ## ##'],
    clip: ['network@clip', 'video.example/p/######', '@gece_heyeti##', 'klip.example/#####'],
    spot: [
      'place:gen',
      'Dənizkənarı 3-cü məhəllənin',
      '“Yasəmən” yaşayış kompleksinin',
      'köhnə yataqxananın',
      '8-ci mikrorayondakı “Qızıl Üzük” toy evinin',
      'Tarqovu küçəsindəki parkın',
    ],
    cafe: [
      'place:loc',
      '“Tut Ağacı” dönərxanasında',
      '“Axşamüstü” kafesində',
      'köhnə kinonun yanındakı qəlyanaltıda',
    ],
    job: [
      'workplace',
      '“Retro” avtoyumada növbə rəisi',
      'televiziya qülləsində antençi',
      '21 nömrəli peşə liseyində istehsalat təlimi ustası',
      'mebel mağazasında çatdırılma üzrə fəhlə',
      'toy musiqiçisi (nağaraçalan)',
    ],
    unit: [
      'workplace:gen',
      'avtobus parkının 4-cü kolonunun',
      '“Retro” avtoyumanın',
      'tikinti materialları anbarının',
    ],
    ill: ['sensitive', 'infarkt', 'insult', 'astma tutması', 'mədə qanaması'],
  });

/** A man would neither turn the music down nor show his papers when the police asked. */
const DISOBEYING: Family = {
  key: 'seventeenth-disobeying-police',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - İdarəetmə qaydaları əleyhinə xətalar - Polisə tabe olmama',
  outcomes: { fined: 4, terminated: 1 },
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = nightPeople(make);
    const { d, brother, mother, friend, bride, caller, cook, boss } = people;
    const groom = foreigner(make, 'groom', [
      ['Emre', 'Karabulut'],
      ['Nika', 'Beridze'],
      ['Təhməz', 'Ağasibəyov'],
      ['Kirill', 'Jdanov'],
      ['Mehrdad', 'Kərimi'],
    ]);
    return {
      ...people,
      ...nightPapers(make),
      groom: groom.full,
      groomname: groom.given,
      dlisted: listed(make, d),
      dmid: midInitial(make, d, 'dat'),
      dfather: byFather(make, d, 'gen'),
      brothers: ended(make, brother, 'gs', 'plural'),
      mothermid: midInitial(make, mother),
      friendwith: ended(make, friend, 'given', 'with'),
      brideis: ended(make, bride, 'fullgs', 'copula'),
      callergil: ended(make, caller, 'given', 'gil-gen'),
      callerplain: called(make, caller, `${caller.name.given} ${caller.name.surname}`, 'dat'),
      cookfather: byFather(make, cook, 'acc'),
      bossmid: midInitial(make, boss, 'gen'),
      on: make.day(2, 12),
      hour: make.dice.pick(['00', '01', '02', '23']),
      minute: make.dice.int(10, 57),
      fine: make.money(200, 200, 100),
      nights: make.dice.pick(['5 (beş) gün', '10 (on) gün', '15 (on beş) gün']),
      car: make.dice.pick(['“BMW 525”', '“VAZ-2106”', '“Toyota Prado”', '“Kia Optima”']),
    };
  },
  present:
    'barəsində material daxil olmuş {d.full:gen}, polis nəfəri {officer.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} İnzibati Xətalar Məcəlləsinin 535.1-ci maddəsi ilə inzibati məsuliyyətə cəlb edilməsi barədə polis orqanından daxil olmuş materiala',
  story: [
    'Material üzrə məhkəmə aşağıdakıları müəyyən etdi. {d.full}, {d.birthdot} tarixində anadan olub, {job}, [subaydır|ailəlidir], {d.address} ünvanında yaşayır (FİN kodu {d.fin}; mobil {dline}), {on:loc} saat {hour}:{minute} radələrində {spot} qarşısında {plate} nişanlı {car} avtomobilindən bərkdən musiqi səsləndirmiş, [səsi azaltmaq və sənəd təqdim etmək barədə polisin tələbini yerinə yetirməmişdir|polis əməkdaşının qanuni tələbinə qəsdən tabe olmamışdır].',
    '{protocol} nömrəli protokola əlavə edilmiş {report} və {report2} nömrəli raportlarında polis nəfərləri {officer.init} və {officer2.init} yazıblar ki, 102 xidmətinə daxil olmuş zəng ([qeydiyyat nömrəsi|çağırış] {call}) əsasında gəliblər, sürücünü üç dəfə xəbərdar ediblər, o isə “mənə heç kim göstəriş verə bilməz” deyərək [qapını bağlayıb|maşından düşməyib]. Köməyə polis bölməsinin növbə rəisi {chief.full} çağırılıb, şəxs bölməyə aparılıb (saxlama protokolu {held}).',
    'Dindirilən {d.surname} izah etdi ki, [həmin gecə|həmin axşam] dostu {groom} evlənirdi, gəlin isə {brideis}. {groomname} maşını bəzədilmiş halda ona etibar etmişdi. Toydan sonra {cafe} yeyib həyətə qayıdıblar. {friendwith} yanaşı oturmuşdu. Səsi azaltdığını, vəsiqəsinin ({d.idcard}) isə o biri pencəyində qaldığını deyib; [polisi təhqir etməyib|kobudluq etdiyini danmır]. Anası {mother.full} qısa müddət əvvəl {ill} keçirib, ona görə evə tez getmək istəyirdi.',
    'Şahid {friend.full} bildirdi ki, {d.given} əvvəlcə səsi azaldıb, sonra [yenə qaldırıb|mahnı dəyişəndə səs qalxıb]. Polisə isə sürücülük vəsiqəsini ({licence}) göstərmək istəyirdi, amma sözü bitmədi. Kafenin aşpazı {cook.full} da bu barədə yazılı izahat verib: {cookfather} onlar gecə yarısı oyadıb, [içki istəməyiblər|yalnız çay içiblər]. Çağırışı edən {caller.full} (tel. {callerline}) göstərdi ki, nəvəsi {baby.given} səsdən oyanıb ağlayırdı, {callergil} pəncərəsi düz həyətə açılır. [Oğlan “yat, xala” deyib gülüb.|Aşağı düşüb xahiş edib, qulaq asmayıblar.]',
    'Onlayn paylaşılmış yazıda ({clip}) və sinəyə taxılan kameranın yazısında ({bodycam}) [görünür ki,|açıq eşidilir ki,] polis nəfəri {officer.surname} özünü təqdim edir, tələbin səbəbini izah edir, sürücü isə onu dinləmir. Sonradan gəlmiş qardaşı {brother.full} yalvararaq onu sakitləşdirib. {d.given} və {brothers} bir yerdə bölməyə gediblər. Narkoloji müayinədə ({medical}) sərxoşluq müəyyən edilməyib. {mothermid} bölməyə gələrək oğlunu aparmaq istəyib, [halı pisləşib|ona su verilib].',
    'Qardaşı {brother.given} məhkəmədə [tələbin aydın deyilmədiyini|səsin ölçülmədiyini] və {dfather} işdə yaxşı tanındığını bildirərək {unit} rəhbəri {boss.full:gen} imzaladığı {reference} nömrəli xasiyyətnaməni təqdim etdi. {bossmid} dediyinə görə, o, [heç vaxt gecikmir|gecə növbələrinə könüllü qalır]. Arayışa ({earlier}) görə bir il ərzində tənbeh almayıb.',
  ],
  reasoning: [
    '“Polis haqqında” Azərbaycan Respublikası Qanununa əsasən polis əməkdaşının ictimai qaydanın qorunması ilə bağlı tələbi hamı üçün məcburidir; ona qəsdən tabe olmama 535.1-ci maddə ilə məsuliyyət yaradır.',
    {
      only: ['fined'],
      p: 'Kameranın yazısı və {caller.init:gen} izahatı tələbin üç dəfə səsləndirildiyini, {dmid} aydın çatdığını göstərir. {friend.surname:gen} sözləri də əsas halı təkzib etmir. [Anasının xəstəliyi|İlk dəfə xəta törətməsi] yüngülləşdirici hal sayılır, {callerplain} deyilən sözlər isə onun şəxsiyyətini yaxşı səciyyələndirmir.',
    },
    {
      only: ['terminated'],
      p: 'Yazıda {d.surname:gen} səsi dərhal azaltdığı, [cibində vəsiqə axtardığı|telefonda sənədin şəklini açdığı] görünür; tələbə qəsdən tabe olmama sübut edilməyib. {caller.surname:gen} narahatlığı isə başqa maddə üzrə qiymətləndirilə bilərdi. Şübhələr {dfather} xeyrinə yozulur.',
    },
  ],
  guided:
    'İnzibati Xətalar Məcəlləsinin 24, 30, 31, 93, 128 və 130-cu maddələrini əsas götürən məhkəmə',
  operative: {
    fined: [
      '{d.full} İnzibati Xətalar Məcəlləsinin 535.1-ci maddəsi ilə təqsirli hesab edilsin, ona [{fine} məbləğində inzibati cərimə|{nights} müddətinə inzibati həbs] tətbiq edilsin.',
      'Qərarın icrası üzrə nüsxə “{dlisted}” adına tərtib olunsun, nəzarət bölmə rəisi {chief.init:dat} həvalə edilsin.',
    ],
    terminated: [
      '{d.full:gen} barəsində inzibati xəta haqqında iş üzrə icraata xəta hadisəsinin olmaması səbəbindən xitam verilsin.',
    ],
  },
  traps: ['foreign-groom', 'brothers'],
};

export const SEVENTEENTH_OFFENCE: readonly Family[] = [NEIGHBOUR, DISOBEYING];
