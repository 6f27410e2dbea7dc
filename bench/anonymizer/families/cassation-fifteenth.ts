import type { Family, Make } from '#demo/family.ts';
import { docketed } from './docket-forms.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, lastDay, stays } from './name-endings.ts';
import { lettered, signed } from './signed-forms.ts';
import { clerked, ended, sheets } from './written-marks.ts';

/** A worker sent away, those who signed it, and those who knew where he was that week. */
function workers(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 29, maxAge: 60 });
  return {
    p,
    head: person('head', { sex: 'm', minAge: 38, maxAge: 64 }),
    hr: person('hr', { sex: 'f', minAge: 28, maxAge: 55 }),
    fore: person('fore', { sex: 'm', minAge: 35, maxAge: 62 }),
    mate: person('mate', { role: 'şahid', minAge: 25, maxAge: 60 }),
    union: person('union', { sex: 'f', minAge: 42, maxAge: 66 }),
    mother: person('mother', { sex: 'f', minAge: 62, maxAge: 84 }),
    doctor: person('doctor', { sex: 'm', minAge: 33 }),
    after: person('after', { minAge: 22, maxAge: 40 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
  };
}

const workPapers = (make: Make) =>
  sheets(make, {
    contract: ['contract', 'ƏM-####/##', '##/###-ə', '#######/1'],
    notice: ['document', '##########', 'EM-########', '1#######'],
    order: ['document', '##-x', '###/K', 'Ş-####', '4/##'],
    absent: ['document', 'A-##', '##/####', '№ ###'],
    memo: ['document', '##-##', 'R-###', '####'],
    reply: ['document', '##/#-###', 'D-####', '#####'],
    sheet: ['document', 'TB-##', '####/t', '##'],
    sick: ['document', 'ƏQV № ######', 'BB ######', '#########'],
    history: ['document', '####', '#####/m', 'XT-####'],
    death: ['document', 'AZ-Ö № ######', 'ÖS ######', 'V-ƏB № ######'],
    warrant: ['document', '######', 'OR-####'],
    proxy: ['document', '###', '##/####-e', 'BL-##'],
    fee: ['document', '#########', 'M-######'],
    card: ['card@p', '%C', '%c'],
    line: ['phone@p', '+994 51 ### ## ##', '(055) ###-####', '070#######'],
    foreline: ['phone@fore', '050 ### ## ##', '(077)#######'],
    mail: [
      'email@hr',
      'kadr.##@sirket.example',
      'hr####@ofis.example',
      'insan-resurs@mmc##.example',
    ],
    group: ['network@group', 'wa.me/994#########', 't.me/novbe_###', '@smen###'],
    post: [
      'workplace',
      'anbar üzrə baş mühafizəçi',
      'soyuducu avadanlıqlar üzrə mexanik',
      'laboratoriya müdirinin müavini',
      'gecə növbəsinin operatoru',
      'şəbəkə inzibatçısı',
      'satınalma üzrə aparıcı mütəxəssis',
    ],
    site: [
      'place:loc',
      'Qaradağ sahəsində',
      'Ələt limanındakı terminalda',
      'Hacıqabul anbarında',
      'Şərqi Zəngəzurdakı düşərgədə',
      'Kürdəmir filialında',
    ],
    ward: [
      'workplace:loc',
      'Milli Onkologiya Mərkəzində',
      'Mərkəzi Neftçilər Xəstəxanasında',
      'Respublika Kardioloji Dispanserində',
      'rayon xəstəxanasının reanimasiyasında',
    ],
    ill: ['sensitive', 'insult', 'ağciyər iltihabı', 'mədə xərçəngi', 'kəskin infarkt'],
    ownill: ['sensitive', 'bel yırtığı', 'hipertonik kriz', 'sol dizin menisk zədəsi', 'miqren'],
  });

/** A company dismissed a worker for days missed beside a sick mother's bed. */
const DISMISSAL: Family = {
  key: 'fifteenth-cassation-dismissal',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - İşə bərpa',
  outcomes: { upheld: 3, quashed: 1, remitted: 2 },
  note: 'final',
  cast: {
    d: {
      as: 'company',
      trade: ['supply', 'build', 'telecom', 'shop'],
      role: 'kassasiya şikayətçisi',
    },
  },
  facts: (make) => {
    const people = workers(make);
    const { p, head, hr, fore, mate, union, mother, doctor, after } = people;
    const since = make.dice.int(612, 720);
    const died = lastDay(make, 'mother', since - 9, since - 3);
    const boss = foreigner(make, 'boss', [
      ['Gökhan', 'Yıldıran'],
      ['Giorgi', 'Maçavariani'],
      ['Pyotr', 'Laxtin'],
      ['Behruz', 'Kazemi'],
      ['Ceyms', 'Ouenz'],
    ]);
    return {
      ...people,
      ...workPapers(make),
      boss: boss.full,
      bosssur: boss.surname,
      diedday: died.day,
      diedyear: died.year,
      ploud: docketed(make, p, 'loud', 'gen'),
      pshort: docketed(make, p, 'short'),
      plettered: lettered(make, p, 'dat'),
      psign: signed(make, p, 'last'),
      headfront: docketed(make, head, 'front', 'gen'),
      hrapart: docketed(make, hr, 'apart'),
      foreclerk: clerked(make, fore, 'dat'),
      foreis: ended(make, fore, 'gs', 'copula'),
      withmate: ended(make, mate, 'given', 'with'),
      unioncut: signed(make, union, 'cut'),
      mothergil: ended(make, mother, 'given', 'gil-loc'),
      doctorshort: docketed(make, doctor, 'short'),
      afterclerk: clerked(make, after, 'abl'),
      code: stays(make, 'Əmək Məcəlləsinin 70-ci maddəsinin 2-ci hissəsinin “ç” bəndi'),
      plenum: stays(make, 'Ali Məhkəmə Plenumunun'),
      hired: make.day(1500, 3900),
      missed: make.day(since, since),
      fired: make.day(560, 600),
      middleon: make.day(96, 150),
      lodged: make.day(40, 80),
      wage: make.money(520, 2400, 10),
      pay: make.money(4200, 21000, 100),
      days: make.dice.pick(['üç', 'dörd', 'beş', 'yeddi']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdeh {d:gen} nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı əmrin ləğvi, işə bərpa və məcburi iş buraxma müddətinin ödənilməsi tələbinə dair mülki iş üzrə {middle:gen} Mülki Kollegiyasının {middleon} tarixli qətnaməsindən cavabdehin verdiyi kassasiya şikayətinə',
  story: [
    'İş materiallarına görə, {p.full} ({p.birthdot} təvəllüdlü; FİN {p.fin}; {p.address}; telefon {line}) {hired:abl} etibarən {d:loc} {contract} nömrəli əmək müqaviləsi ([elektron bildiriş|bildirişin nömrəsi] {notice}) ilə {post} vəzifəsində işləmiş, aylıq {wage} əmək haqqı alıb. Haqqı {card} nömrəli karta köçürülüb. {fired:loc} imzalanmış {order} nömrəli əmrlə [işdən çıxarılıb|onunla müqaviləyə xitam verilib]; əsas kimi {missed:abl} başlayaraq {days} iş günü üzrsüz işə gəlməməsi göstərilib ({code}).',
    'İddiaçı {p.sg} göstərib ki, həmin günlər anası {mother.full} {ward} {ill} ilə yatırdı, ona baxan başqa adam yox idi. Anası {diedday} {diedyear:loc} vəfat edib (ölüm şəhadətnaməsi {death}). Gəlməyəcəyini növbə qrupunda ({group}) yazıb, iş yoldaşı {withmate} əvəzlənmə barədə danışıb; [qonşular hamısı {mothergil} toplaşmışdı|dəfndən sonra üç gün {mothergil} qalıb]. Özündə də {ownill} aşkar edilib, xəstəlik vərəqəsi ({sick}) almışdı, cavabdeh isə onu qəbul etməyib.',
    'Cavabdehin direktoru {head.full} iddiaya qarşı bildirib ki, {pshort} ilk dəfə deyil, yenə də xəbərdarlıqsız gəlmir. Kadrlar şöbəsinin müdiri {hr.full} ([e-poçt|elektron poçt] {mail}) {absent} nömrəli akt tərtib edib, {memo} nömrəli raport yazıb; {hrapart} izahat tələbini ({reply}) poçtla göndərdiyini, cavab almadığını deyib. Tabeldə ({sheet}) günlər “q” hərfi ilə qeyd olunub.',
    'Usta {fore.full} ({foreline}) [telefon zəngini xatırladığını, icazəni isə direktordan almaq lazım olduğunu|icazə vermədiyini, “rəisə de” dediyini] bildirib; {foreclerk} qrup yazışması göstərildikdə “oxumamışam” deyib. Növbə yoldaşı {mate.full} isə göstərib ki, əvəzlənmə razılaşdırılmışdı, {site} işləri özü görüb. Növbə qrafikini quran da {foreis}; xarici menecer {boss} isə razı idi, {bosssur} sonra ölkədən gedib.',
    'Həmkarlar ittifaqının sədri {union.full} yazıb ki, əmr üçün ondan razılıq [istənilməyib|alınmayıb]; {unioncut} bu barədə aktı da imzalayıb. Həkim {doctor.full} xəstəlik tarixçəsini ({history}) təqdim edərək ananın yanında yalnız övladının gecələdiyini deyib; {doctorshort} giriş jurnalına iddiaçının adını özü yazıb. Vəzifəyə {after.full} götürülüb, {afterclerk} isə izahat alınmayıb.',
    '{below:gen} {belowno} nömrəli iş üzrə {belowon} tarixli qətnaməsi ilə [iddia təmin edilmiş, cavabdehdən {pay} tutulmuşdur|əmr ləğv edilmiş, iddiaçının xeyrinə {pay} tutulmuşdur]. {middle} həmin qətnaməni [dəyişdirmədən saxlamışdır|qüvvədə saxlamışdır].',
    '{lodged} tarixli şikayətində {rep.sg} (notarius {notary.init} tərəfindən təsdiqlənmiş surət; rüsum qəbzi {fee}) göstərir ki, iddiaçının gəlməməsi üzrlü deyil, cavabdehə məlumat gec çatıb, {plettered} izahat üçün vaxt verilib, {headfront} [izahatı əsassız rədd edilib|əmri qanunidir]. Vəkil {adv.sg} etirazında [iş yerinin saxlanılmasını|qətnamənin qüvvədə qalmasını] xahiş etmişdir.',
  ],
  reasoning: [
    'Kollegiya hesab edir ki, {plenum} izahına görə işə gəlməmənin üzrsüzlüyünü işəgötürən sübut etməlidir və əmrdən əvvəl yazılı izahat alınmalıdır.',
    {
      only: ['upheld'],
      p: '{p.surname:gen} anasının xəstəxanada olması {doctor.init:gen} sənədi ilə, xəbər verilməsi isə {mate.sg:gen} ifadəsi ilə təsdiqlənir. {hr.init} tələbin alınmasını sübut edə bilməyib, [{union.surname} razılığının olmadığını təsdiq edib|həmkarlar ittifaqı isə razılıq verməyib]. Aşağı məhkəmələrin nəticəsi qanunidir.',
    },
    {
      only: ['remitted'],
      p: 'Apellyasiya məhkəməsi qrup yazışmasına, {fore.init:gen} inkarına və {sheet} nömrəli tabelə hüquqi qiymət verməmişdir. {p.init:gen} iş haqqının hesablanması da yoxlanılmamışdır.',
    },
    {
      only: ['quashed'],
      p: '{p.surname} nə ərizə, nə də başqa yazılı müraciət təqdim etmişdir; {mate.sg:gen} sözləri isə dost köməyi kimi qiymətləndirilir. {head.init:gen} əmri qaydaya uyğundur.',
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 416, 417, 418-ci maddələrini rəhbər tutaraq Ali Məhkəmənin Mülki Kollegiyası',
  operative: {
    upheld: [
      '{d:gen} kassasiya şikayəti təmin edilməsin, {middle:gen} {middleon} tarixli qətnaməsi dəyişdirilmədən saxlanılsın. Qərarın surəti {psign} üçün göndərilsin.',
    ],
    remitted: [
      'Kassasiya şikayəti qismən təmin edilsin, {middle:gen} {middleon} tarixli qətnaməsi ləğv edilsin, {ploud} iddiası üzrə iş yeni apellyasiya baxışına göndərilsin.',
    ],
    quashed: [
      'Kassasiya şikayəti təmin edilsin, {middle:gen} qətnaməsi ləğv edilsin, {ploud} {d:dat} qarşı iddiası rədd edilsin.',
    ],
  },
  traps: ['company', 'health', 'foreign-manager'],
};

export const FIFTEENTH_CASSATION: readonly Family[] = [DISMISSAL];
