import type { Family, Make } from '#demo/family.ts';
import { ended, fillersOf, ofElsewhere, said, standing, tail } from './mentions.ts';
import { castOf, stays } from './name-endings.ts';

/** Who was dismissed, those who signed against and for, and the sick relative in the village. */
function staff(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 27, maxAge: 55 });
  const parent = person('parent', { sex: 'f', minAge: 62, maxAge: 80 });
  const chief = person('chief', { sex: 'm', minAge: 40 });
  return {
    p,
    parent,
    brother: person('brother', { sex: 'm', father: p.father, minAge: 25, maxAge: 56 }),
    agent: person('agent', { role: 'nümayəndə' }),
    head: person('head', { sex: 'm', minAge: 38 }),
    cadre: person('cadre', { role: 'şahid', sex: 'f', minAge: 30 }),
    chief: ofElsewhere(make, chief, [
      undefined,
      undefined,
      ['Özkan', 'Levent'],
      ['Şatrov', 'Gennadi', 'Valeryeviç'],
      ['Kavtaradze', 'Mamuka'],
    ]),
    mate: person('mate', { role: 'şahid', minAge: 25 }),
    signer: person('signer', { minAge: 25 }),
    guard: person('guard', { sex: 'm', minAge: 45 }),
    fresh: person('fresh', { minAge: 22, maxAge: 40 }),
    doctor: person('doctor', { minAge: 32 }),
    driver: person('driver', { sex: 'm', minAge: 28 }),
    advocate: person('advocate', { kind: 'keep' }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
  };
}

function officePapers(make: Make) {
  const of = fillersOf(make);
  return {
    contract: of.contract('contract', 'ƏM-###', '##/##-m', '1###', '###/2#'),
    hired: of.paper('hired', '##-k', '1##/i', 'K-###'),
    fired: of.paper('fired', '##/x', '2##-k', 'Ə-###', '##-ş'),
    act: of.paper('act', '#', '##', '0#/2#', 'A-##'),
    sheet: of.paper('sheet', 'T-##', '##/tb', 'FT-###'),
    request: of.paper('request', '##', 'D-###', '####'),
    ask: of.paper('ask', '##/iz', '3##', 'S-##'),
    leave: of.paper('leave', 'ƏQV ######', 'Ə-#######', '########'),
    chart: of.paper('chart', '####/#', 'XT-###', '##-####'),
    clinicref: of.paper('clinicref', '##/###', 'A-####', '1###'),
    letter: of.paper('letter', '##-#/####', 'DƏM-####', '#/2#-###'),
    ticket: of.paper('ticket', '##-######', 'B-#######', '#########'),
    warrant: of.paper('warrant', '######', 'O-####', '@@-####'),
    proxy: of.paper('proxy', '##', 'E-##/2#', '###-e'),
    booklet: of.paper('booklet', 'ƏK № ######', 'AZ-1 ######', '#######'),
    plate: of.plate('plate', '10-@@-###', '99 @@ ###', '77@@###'),
    chat: of.phone('chief', '(050) ###-##-##', '+994 70 ### ## ##', '055#######'),
    hotline: of.phone('cadre', '(012) ###-##-##', '012 5## ## ##', '(077) ### ## ##'),
    post: of.work(
      'post',
      'qablaşdırma xəttinin operatoru',
      'baş mühasibin köməkçisi',
      'anbarın növbə rəisi',
      'keyfiyyətə nəzarət şöbəsinin laborantı',
      'avtomexanik',
      'kassir-operator',
      'ekspeditor',
    ),
    clinic: standing(
      'loc',
      of.work(
        'clinic',
        'Rayon Mərkəzi Xəstəxanasında',
        'Respublika Diaqnostika Mərkəzində',
        '“Bioloji Təbabət” klinikasında',
        '1 nömrəli şəhər xəstəxanasının nevrologiya şöbəsində',
        'kənd həkim məntəqəsində',
      ),
    ),
    ill: of.health(
      'parent',
      'beyin qan dövranının kəskin pozulması',
      'insult',
      'miokard infarktı',
      'bud sümüyünün boynunun sınığı',
      'ağır pnevmoniya',
    ),
    cold: of.health(
      'p',
      'bel yırtığı',
      'hipertonik kriz',
      'mədə xorasının kəskinləşməsi',
      'kəskin bronxit',
    ),
    village: of.place(
      'village',
      'Yuxarı Tala kəndində',
      'Bala Surra kəndində',
      'Şıxlı kəndində',
      'Qoşabulaq kəndində',
      'Ərəbbəsrə kəndində',
    ),
    office: of.place(
      'office',
      'Zavod yolundakı 2-ci sexdə',
      'köhnə çörək kombinatının həyətində',
      'sənaye məhəlləsindəki anbarda',
      'Dərnəgül yaxınlığındakı bazada',
    ),
    flat: of.address(
      'p',
      'Ş.Qurbanov küç., ev %, m. %',
      'Ə.Naxçıvani küçəsi %, mənzil %',
      '5-ci mikrorayon, bina %, mənzil %',
      'Gənclər küç. %, m.%',
    ),
  };
}

/** A worker did not come for two days because of a sick parent, was dismissed and wants the post back. */
const ABSENCE: Family = {
  key: 'fourteenth-absence-dismissal',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Əmək mübahisələri - İşə bərpa edilmə',
  outcomes: { granted: 4, 'partly-granted': 2, dismissed: 3 },
  cast: { c: { as: 'company', trade: ['work', 'supply', 'shop'], role: 'cavabdeh' } },
  facts: (make) => {
    const people = staff(make);
    const { p, cadre, signer, mate } = people;
    return {
      ...people,
      ...officePapers(make),
      pgen: tail(make, p, 'gen'),
      cadreabl: tail(make, cadre, 'abl'),
      signershort: said(make, signer, `${signer.name.given.slice(0, 1)}. ${signer.name.surname}`),
      withmate: ended(make, mate, 'given', ['gilə', 'gilə'], 'dat'),
      relatives: ended(make, p, 'clan', ['ların', 'lərin'], 'gen'),
      grounds: stays(make, 'Əmək Məcəlləsinin 70-ci maddəsinin 2-ci hissəsinin “ç” bəndinə'),
      gross: stays(make, 'Əmək Məcəlləsinin 72-ci maddəsinin “a” bəndi'),
      back: stays(make, 'Əmək Məcəlləsinin 300-cü maddəsinə'),
      began: make.day(900, 2200),
      missed: make.day(215, 240),
      told: make.day(241, 244),
      firedon: make.day(195, 210),
      filed: make.day(150, 190),
      wage: make.money(420, 1350, 10),
      idle: make.money(2000, 7200, 10),
      cost: make.money(200, 900, 50),
      days: make.dice.int(2, 3),
      hour: make.dice.pick(['8-də', '9-da', '10-da']),
    };
  },
  present:
    'iddiaçı {p.full:gen} və vəkili {advocate.full:gen} (order № {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    '{p.full:gen} {c.full:dat} qarşı işdən çıxarılma əmrinin ləğvi, işə bərpa, məcburi proqula görə əməkhaqqının və mənəvi zərərin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} ({p.birth} təvəllüdlü; [FİN {p.fin}, {p.idcard}|FİN: {p.fin}]; {flat}) {filed} tarixində məhkəməyə müraciət edərək [bildirmişdir|göstərmişdir] ki, {began:abl} {c:loc} {hired} nömrəli əmr və {contract} nömrəli əmək müqaviləsi əsasında {post} vəzifəsində işləmiş, aylıq əməkhaqqı {wage} olmuşdur. Əmək kitabçası ({booklet}) bu günədək ona verilməmişdir.',
    '{missed} tarixində anası {parent.full:dat} {ill} diaqnozu qoyulmuş, o, {clinic} yatırılmış (xəstəlik tarixi {chart}, həkim {doctor.sg}), iddiaçı həmin gecə sonuncu reyslə yola çıxmış, qardaşı {brother.given} onu dayanacaqdan {plate} nişanlı maşınında {village} olan evə aparmışdır. Səhər saat {hour} rəhbəri {chief.gs:gen} {chat} nömrəsinə yazmış, “get, sonra ərizə verərsən” cavabını [almışdır|alıb saxlamışdır]. {days} gün işə çıxmamış, qayıdanda {request} nömrəli məzuniyyət ərizəsini kadrlar üzrə mütəxəssis {cadre.init:dat} vermişdir.',
    'Buna baxmayaraq {fired} nömrəli əmrlə {firedon:abl} etibarən onunla əmək müqaviləsinə {grounds} əsasən xitam verilmişdir. [İddiaçının sözlərinə görə|İddiaçı bildirir ki], əmr ona yalnız iki həftə sonra, {p.email} ünvanına göndərilmişdir. Əmri direktor {head.full} imzalamışdır.',
    {
      p: 'İddiaçı işsiz qaldığı müddətdə {idle} məbləğində gəlirdən məhrum olduğunu, müvəqqəti olaraq {relatives} ailə təsərrüfatında kömək etdiyini, vəkilə {cost} ödədiyini, bundan başqa özünün də {cold} ilə müalicə aldığını ({leave} nömrəli əmək qabiliyyətsizliyi vərəqəsi) [əlavə etmişdir|qeyd etmişdir].',
      chance: 0.75,
    },
    'Cavabdehin nümayəndəsi {agent.full} iddianı qəbul etməyərək demişdir ki, {p.surname} {days} gün səbəbsiz gəlməmiş, bu barədə {act} nömrəli akt tərtib edilmişdir. Aktı {cadre.gs}, {signer.full} və növbə rəisi {chief.surname} imzalamışdır. {ask} nömrəli yazılı sorğuya izahat verilməmişdir. Fakt tabeldə ({sheet}) də [qeyd olunmuşdur|əks etdirilmişdir]. Boş qalan yerə artıq {fresh.full} qəbul edilmişdir.',
    'Şahid {cadre.full} [bildirmişdir|ifadə vermişdir] ki, ərizəni götürməyib, çünki rəhbərlik əmr verməyib; aktı {office} tərtib ediblər, {signershort} orada olmayıb, sonradan qol çəkib. Zəng ona {hotline} nömrəsindən gəlmişdi. Şahid {mate.full} isə göstərmişdir ki, {p.given} həmin səhər {withmate} zəng edib anasının halını danışmış, {chief.surname:dat} mesaj yazdığını demişdi; şirkətdə bu səbəbdən heç kəs işdən çıxarılmamışdır.',
    'Növbətçi {guard.full} yazılı məlumatında {p.sg:gen} {days} gün keçid məntəqəsindən keçmədiyini, sonra isə gəlib geri qaytarıldığını bildirmişdir. [Avtobusun sürücüsü {driver.init} iddiaçının həmin gecə biletlə ({ticket}) kəndə getdiyini, onu yolun kənarında maşın gözlədiyini qeyd etmişdir.|Avtobus bileti ({ticket}) iddiaçının kəndə sonuncu reyslə getdiyini göstərir; sürücü {driver.init} onu tanımışdır.]',
    'Dövlət Əmək Müfəttişliyi Xidmətinin {letter} nömrəli cavabında (müfəttiş {inspector.full}) intizam tənbehi prosedurunda pozuntular olduğu, izahat tələb edilmədiyi [göstərilmişdir|qeyd edilmişdir]. Poliklinikanın {clinicref} nömrəli arayışı ananın yanında qulluq edən şəxsin iddiaçı olduğunu təsdiq edir.',
  ],
  reasoning: [
    '{grounds} əsasən işəgötürən işçi əmək öhdəliklərini kobud şəkildə pozduqda müqaviləyə xitam verə bilər. {gross} üzürlü səbəb olmadan bütün iş günü ərzində işə gəlməməyi belə pozuntu sayır. {back} görə müqavilənin ləğvi əsassız olduqda işçi əvvəlki vəzifəsinə bərpa edilir və ona məcburi proqul dövrü üçün əməkhaqqı ödənilir.',
    {
      p: '[Ananın ağır xəstəliyi|Yaxın qohumun həyatı üçün təhlükə] üzürlü səbəbdir, {chief.gs:dat} göndərilən yazışma və {mate.init:gen} ifadəsi işəgötürənin bundan xəbərdar olduğunu göstərir. {signershort} aktın tərtibində iştirak etməmiş, {cadreabl} izahat tələb olunmasını təsdiq edən sübut alınmamışdır. {fired} nömrəli əmr qanunsuzdur.',
      only: ['granted'],
    },
    {
      p: '[Əmrin ləğvi üçün əsas vardır|Əmr ləğv edilməlidir]: {cadre.init} izahat istəmədiyini etiraf etmişdir. Lakin {fresh.surname} işə qəbul edilmiş, {pgen} əvvəlki yeri ixtisar olunmuşdur; əməkhaqqının məbləği isə {wage} üzrə hesablanmalıdır. Mənəvi zərər {cost} həddində müəyyən edilir.',
      only: ['partly-granted'],
    },
    {
      p: 'Təqdim edilmiş yazışmada iddiaçı yalnız bir gün üçün icazə istəmişdir, {guard.init:gen} məlumatı isə bütün günləri əhatə edir. {driver.surname:gen} ifadəsi gecəni müəyyənləşdirmir, {doctor.init} tərəfindən verilmiş sənəd isə {parent.init:gen} xəstəxanaya hansı gün yatırıldığını göstərmir. {p.init} üzürlü səbəbi vaxtında sübut etməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Əmək Məcəlləsinin 70, 72 və 300-cü, Mülki Prosessual Məcəllənin 77, 88, 217 və 218-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {c.full:gen} {fired} nömrəli əmri ləğv edilsin, {p.full} {post} vəzifəsinə bərpa edilsin.',
      '{c:abl} {p.full:gen} xeyrinə məcburi proqul müddəti üçün {idle} tutulsun ({p.account} hesabına).',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {fired} nömrəli əmr ləğv edilsin, {c:abl} {p.full:gen} xeyrinə {idle} əməkhaqqı və {cost} mənəvi zərər tutulsun. İşə bərpa tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {c:dat} qarşı iddiası rədd edilsin.'],
  },
  note: 'civil',
};

export const FOURTEENTH_LABOUR: readonly Family[] = [ABSENCE];
