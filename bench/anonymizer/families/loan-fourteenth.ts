import type { Family, Make } from '#demo/family.ts';
import { hyphened } from './clerk-forms.ts';
import { castOf, stays } from './name-endings.ts';
import { papersOf, sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { written } from './written-forms.ts';

/** The borrower, two guarantors, and those who lent, paid and vouched. */
function guarantors(make: Make) {
  const person = castOf(make);
  const d1 = person('d1', { role: 'cavabdeh', minAge: 42, maxAge: 62 });
  const d2 = person('d2', { role: 'cavabdeh', minAge: 28, maxAge: 60 });
  return {
    ...{ d1, d2 },
    d3: person('d3', {
      ...{ role: 'cavabdeh' as const, sex: 'f' as const },
      ...{ surname: d1.name.surname, father: d1.father, minAge: 30, maxAge: 60 },
    }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25 }),
    officer: sometimesRussian(
      make,
      person('officer', { sex: 'f', minAge: 25, maxAge: 45 }),
      0.2,
      ['Savelyeva', 'Yuliya', 'Konstantinovna'],
      ['Bondarenko', 'Alina', 'Eduardovna'],
    ),
    cashier: person('cashier', { role: 'şahid', sex: 'f', minAge: 24 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d1.name.surname, minAge: 20, maxAge: 24 },
      ...(d1.sex === 'm' ? { father: d1.name.given } : {}),
    }),
    chief: person('chief', { sex: 'm', minAge: 40 }),
    colleague: sometimesRare(
      make,
      person('colleague', { sex: 'm', minAge: 28 }),
      0.3,
      ['Şahmərdanov', 'Tacəddin'],
      ['Alxasov', 'Nazimdar'],
      ['Mirzəqədirov', 'Abdurahim'],
    ),
    husband: person('husband', { sex: 'm', minAge: 35 }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function loanPapers(make: Make) {
  const { of, n } = papersOf(make);
  const year = String(Number(make.adopted.slice(0, 4)) - 2);
  return {
    loan: of.contract('loan', `K-${n(5)}/${year}`, `${n(3)}/${n(6)}`, `${n(2)}KR${n(5)}`),
    surety1: of.contract('surety1', `Z-${n(4)}/1`, `${n(5)}-ZM1`, `ZM/${n(5)}`),
    surety2: of.contract('surety2', `Z-${n(4)}/2`, `${n(5)}-ZM2`, `ZM/${n(4)}-b`),
    extra: of.contract('extra', `ƏR-${n(3)}`, `K-${n(4)}/Ə`, `${n(2)}/${n(4)}-1`),
    proxy: of.document('proxy', `${n(2)}/E-${n(3)}`, n(4), `ET-${n(3)}/${year.slice(2)}`),
    slip: of.document('slip', n(9), `T${n(8)}`, `${n(4)}-${n(6)}`),
    notice: of.document('notice', `${n(2)}-${n(4)}`, `X/${n(4)}`, `${n(5)}/24`),
    jobpaper: of.document('jobpaper', n(3), `${n(2)}/${n(2)}`, `A-${n(3)}`),
    opinion: of.document('opinion', n(5), `${n(4)}-XŞ`, `${n(2)}/${n(4)}`),
    office: of.place(
      'office',
      'Yeni Günəşli qəsəbəsi',
      'Qaraçuxur qəsəbəsi',
      'Əhmədli qəsəbəsi',
      'Badamdar qəsəbəsi',
      'Bakıxanov qəsəbəsi',
    ),
    job1: of.workplace(
      'job1',
      'sərnişin avtobusunda sürücü',
      '48 nömrəli tam orta məktəbdə müəllim',
      '“Sədərək” ticarət mərkəzində satıcı',
      'Respublika Klinik Xəstəxanasında tibb bacısı',
    ),
    job2: of.workplace(
      'job2',
      'Bakı Metropolitenində maşinist köməkçisi',
      '12 nömrəli uşaq bağçasında təsərrüfat müdiri',
      'Dəmiryol Xəstəxanasında laborant',
      'Neft Kəmərləri İdarəsində mühəndis',
    ),
    ill: of.sensitive('ill', 'infarkt', 'insult', 'öd kisəsində daş', 'vərəm'),
  };
}

/** A bank sues the borrower and those who stood surety for the loan. */
const GUARANTOR: Family = {
  key: 'fourteenth-guarantor',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Kredit münasibətləri - Borcun borcalandan və zaminlərdən tutulması',
  outcomes: { granted: 2, 'partly-granted': 3 },
  note: 'civil',
  cast: { p: { as: 'company', trade: 'bank', role: 'iddiaçı' } },
  facts: (make) => {
    const people = guarantors(make);
    const { d1, d2, husband } = people;
    const sum = make.money(5000, 30000, 500);
    const left = Math.round((sum.qepik * make.dice.int(45, 85)) / 10000) * 100;
    return {
      ...people,
      ...loanPapers(make),
      d1behind: written(make, d1, 'behind'),
      d2of: hyphened(make, d2, 'gen'),
      d2to: hyphened(make, d2, 'dat'),
      husbandbehind: written(make, husband, 'behind'),
      suretylaw: stays(make, 'Mülki Məcəllənin 470, 472 və 476-cı maddələrinə'),
      loanlaw: stays(make, 'Mülki Məcəllənin 739 və 740-cı maddələrinə'),
      ...{ sum, left: { t: 'money' as const, qepik: left } },
      interest: make.money(400, 3600, 1),
      fine: make.money(90, 700, 1),
      last: make.money(150, 600, 10),
      duty: make.money(60, 300, 10),
      lent: make.day(720, 900),
      stopped: make.day(300, 420),
      prolonged: make.day(470, 560),
      warned: make.day(180, 260),
      term: make.dice.pick([24, 30, 36, 48]),
      more: make.dice.pick([6, 12]),
      rate: make.dice.pick([18, 22, 24, 27]),
    };
  },
  present:
    'iddiaçının nümayəndəsi {rep.full:gen}, cavabdeh {d2.full:gen}, [cavabdeh {d3.full:gen} vəkili {adv.full:gen}|cavabdeh {d3.full:gen} və onun vəkili {adv.full:gen}] iştirakı ilə, cavabdeh {d1.full:gen} iştirakı olmadan,',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d1.full}, {d2.full} və {d3.full:dat} qarşı [kredit borcunun birgə qaydada tutulması|kredit müqaviləsi və zaminlik müqavilələri üzrə borcun tutulması] tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (VÖEN {p.voen}) məhkəməyə [müraciət edərək göstərmişdir|iddia ərizəsi verərək bildirmişdir] ki, {lent:loc} bankla {d1.full} (FİN {d1.fin}, şəxsiyyət vəsiqəsi {d1.idcard}, {d1.address}) arasında {loan} nömrəli kredit müqaviləsi bağlanmış, ona illik {rate} faizlə {term} ay müddətinə {sum} kredit verilmişdir. [Kredit sənədlərini bankın {office:loc} yerləşən filialının kredit mütəxəssisi {officer.full} hazırlamışdır.|Sifarişi {office:loc} yerləşən filialın əməkdaşı {officer.gs} qəbul etmişdir.|Müqavilə bankın {office:loc} yerləşən filialında, kredit mütəxəssisi {officer.full:gen} iştirakı ilə imzalanmışdır.]',
    'Öhdəliyin təminatı kimi {d2.full} (FİN {d2.fin}, {d2.birth} təvəllüdlü, {d2.address}) ilə {surety1} nömrəli, borcalanın bacısı {d3.full} (FİN {d3.fin}, {d3.address}) ilə {surety2} nömrəli zaminlik müqavilələri imzalanmışdır. Həmin müqavilələrin 2.1-ci bəndlərinə görə zaminlər borcun bütün məbləği üzrə borcalanla birgə məsuliyyət daşıyırlar.',
    'Borcalan {stopped:abl} etibarən ödənişləri dayandırmışdır. [Axırıncı dəfə {last} məbləğini onun oğlu {son.gp} terminal vasitəsilə ({slip} nömrəli qəbz) ödəmişdir.|Sonuncu ödəniş ({last}, {slip} nömrəli qəbz) borcalanın oğlu {son.full} tərəfindən edilmişdir.|Bundan sonra yalnız bir dəfə, {slip} nömrəli qəbzlə {last} ödənilmişdir, onu da borcalanın oğlu {son.sg} ödəmişdir.] {warned:loc} hər üç cavabdehin ünvanına {notice} nömrəli xəbərdarlıq məktubu göndərilmiş, [{d1.phone} nömrəsinə edilən zənglərə cavab verilməmişdir|{d1.init:gen} {d1.phone} nömrəli telefonu söndürülmüşdür]. Ona görə {left} əsas borcun, {interest} faizin və {fine} dəbbə pulunun cavabdehlərdən birgə tutulması xahiş olunmuşdur.',
    '[Məhkəmə iclasında bankın nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə)|Bankın nümayəndəsi {rep.full} ({proxy} nömrəli etibarnaməyə əsasən çıxış edərək)] iddianı müdafiə etmişdir.',
    'Cavabdeh {d1.init} yazılı izahatında borcu inkar etməmiş, {ill} keçirdiyindən və uzun müddət {job1} işlədikdən sonra işsiz qaldığından ödəyə bilmədiyini, bacısı {d3.given:dat} isə heç bir kredit pulu vermədiyini yazmışdır. [İzahatı məhkəməyə oğlu {son.given} təqdim etmişdir.|İzahat {son.given} vasitəsilə verilmişdir.]',
    'Cavabdeh {d2.full} iddianı [tanımayaraq|qəbul etməyərək] bildirmişdir ki, {job2} işləyir, {d1.given} ilə keçmiş iş yoldaşıdır. [Onu banka iş yoldaşı {colleague.gs} aparmış, guya əmək haqqı haqqında arayışı ({jobpaper}, imzalayan – rəis {chief.full}) təsdiq etmək lazım imiş. Zaminlik müqaviləsindəki imza ona məxsus deyil. {colleague.given} məhkəməyə gəlməkdən imtina etmişdir.|Rəisi {chief.full:gen} imzaladığı {jobpaper} nömrəli iş yeri arayışını iş yoldaşı {colleague.full:dat} vermiş, bankda nə imzalandığını bilmir. Zaminlik müqaviləsinə qol çəkməyib. Bu məsələyə görə {colleague.surname} ilə mübahisəsi olmuşdur.]',
    'Cavabdeh {d3.init:gen} vəkili {adv.init} göstərmişdir ki, {prolonged:loc} bank borcalanla {extra} nömrəli əlavə razılaşma bağlayaraq müddəti {more} ay uzatmış, bunun üçün zaminin razılığı alınmamışdır. [{d3.given} xanımın əri {husband.full} də krediti bağlamaq üçün banka gəlmiş, {officer.surname} ona yalnız faizi ödəməyi təklif etmişdir.|Vəkilin sözlərinə görə, {d3.given:gen} əri {husband.gs} borcu tam bağlamaq istəsə də, {officer.surname} buna razılıq verməmişdir.] [{husbandbehind} bu barədə yazılı ərizə saxlamışdır.|{husband.given:gen} müraciəti bankda qeydə alınmamışdır.]',
    'Şahid qismində dindirilmiş bank kassiri {cashier.full} [ifadə vermişdir ki, pul {d1behind} adına verilmişdir, kassada onun yanında {d2.surname} da, {colleague.surname} da olmuşdur; kimin hansı sənədi imzaladığını görməmişdir.|bildirmişdir ki, kassa sənədinə {d1behind} qol çəkmişdir; {colleague.init:acc} tanıyır, {d2.init:acc} isə həmin gün görməmişdir.]',
    {
      p: 'Xətşünaslıq ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} zaminlik müqaviləsindəki imzanın {d2of} özü tərəfindən icra edildiyi nəticəsinə gəlmişdir.',
      only: ['granted'],
    },
    {
      p: 'Xətşünaslıq ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} göstərmişdir ki, {surety1} nömrəli müqavilədəki imza {d2of} imzası deyil, onun təqlididir.',
      only: ['partly-granted'],
    },
  ],
  reasoning: [
    '{loanlaw} əsasən borcalan aldığı pulu müqavilədə göstərilən müddətdə və faizlə birlikdə qaytarmalıdır. {suretylaw} görə zamin borcalanın öhdəliyi üçün məsuliyyət daşıyır, öhdəliyin zaminin razılığı olmadan onun məsuliyyətinin artmasına səbəb olan şəkildə dəyişdirilməsi isə zaminliyə xitam verir.',
    {
      p: 'Zaminlik müqavilələrinin ikisi də cavabdehlərin özləri tərəfindən imzalanmışdır: {d2to} münasibətdə bunu ekspert {expert:gen} rəyi, {d3:dat} münasibətdə isə onun öz izahatı təsdiq edir. Əlavə razılaşma yalnız ödəniş cədvəlini yüngülləşdirmiş, zaminin məsuliyyətini artırmamışdır. {chief:gen} imzaladığı arayışın düzgün olub-olmaması bu nəticəni dəyişmir.',
      only: ['granted'],
    },
    {
      p: 'Ekspertizanın nəticəsi {d2:gen} zaminlik öhdəliyi götürmədiyini sübut edir, ona görə ona qarşı iddia rədd edilməlidir. {d3} isə müqaviləni imzaladığını inkar etmir. {husband} ilə bank əməkdaşı {officer} arasında danışıqlar zaminliyə xitam verilməsi üçün əsas deyildir. Dəbbə pulu isə məhkəmə tərəfindən azaldılmalıdır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Yuxarıda şərh edilənlərə əsasən, Mülki Prosessual Məcəllənin 77, 185, 217-220 və 232-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      'Cavabdehlər {d1.full}, {d2.full} və {d3.full:abl} birgə qaydada {p.full:gen} xeyrinə {left} əsas borc, {interest} faiz və {fine} dəbbə pulu tutulsun. {duty} dövlət rüsumu cavabdehlərdən bərabər hissələrlə alınsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{d1.full} və {d3.full:abl} birgə qaydada {p:gen} xeyrinə {left} əsas borc və {interest} faiz tutulsun.',
      '{d2.full:dat} qarşı iddia rədd edilsin.',
    ],
  },
};

export const FOURTEENTH_LOAN: readonly Family[] = [GUARANTOR];
