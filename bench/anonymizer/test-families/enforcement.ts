import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { shapesOf, waysOf } from '../families/named-shapes.ts';
import { olderCase } from '../families/owed-sums.ts';

function returnersCast(make: Make) {
  const person = castOf(make);
  const t = person('t', { role: 'tələbkar', minAge: 32, maxAge: 58 });
  return {
    t,
    spouse: person('spouse', { sex: t.sex === 'm' ? 'f' : 'm', surname: t.name.surname }),
    head: person('head', { sex: 'm', minAge: 38 }),
    deputy: person('deputy', { minAge: 34 }),
    staff: person('staff', { sex: 'f', minAge: 28 }),
    books: person('books', { sex: 'f', minAge: 30 }),
    fresh: ofElsewhere(make, person('fresh', { minAge: 23, maxAge: 40 }), [
      ...[undefined, undefined, undefined],
      ['Tuncer', 'Sinan'],
      ['Bezborodko', 'Arina', 'Denisovna'],
      ['Lomtatidze', 'Nino'],
    ]),
    guard: person('guard', { sex: 'm', minAge: 36, maxAge: 68 }),
    seen1: person('seen1', { sex: 'f', minAge: 40 }),
    seen2: person('seen2', { sex: 'm', minAge: 26 }),
    doctor: person('doctor', { minAge: 32 }),
    rep: person('rep', { role: 'nümayəndə', minAge: 26 }),
    officer: person('officer', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function returnersPapers(make: Make) {
  const of = shapesOf(make);
  return {
    writ: of.paper('writ', 'İV-######/&|№ #######|##-##/&-v'),
    docket: of.paper('docket', '####/&-iş|İM-#####|###-###/&'),
    started: of.paper('started', '##/&-b|QB-####|İ-#####'),
    act: of.paper('act', '##-akt|A-##/&|0##'),
    again: of.paper('again', '##-akt/2|A-1##/&|1##'),
    fine: of.paper('fine', 'CQ-###/&|##-cər|####/c'),
    order: of.paper('order', 'BP-##|###-k/&|##/b'),
    other: of.paper('other', 'DY-##|4##-k|##/dəy'),
    letter: of.paper('letter', '##/###-&|MK-####|####-x'),
    sick: of.paper('sick', 'ƏQV № ######|BL-######|###### seriya ƏM'),
    parcel: of.paper('parcel', 'RR#########AZ|EE ### ### ### AZ|##########-#'),
    table: of.paper('table', 'TB-##|##-&/t|CV-##'),
    proxy: of.paper('proxy', '##-e/&|№ ###|V-##'),
    warrant: of.paper('warrant', '######|№ ###/or|OS-#####'),
    job: of.contract('job', 'ƏM-##/##|###-ƏM|ŞM-####/&'),
    plate: of.plate('head', '99-@@-###|10-@@-###|90 @@ ###|77@@###'),
    phone: of.phone('t', '(055) ### ## ##|+994 70 ###-##-##|0506######|(077)###-##-##'),
    line: of.phone('staff', '(012) ###-##-##|(051) ### ## ##|+994 99 ### ## ##'),
    mail: of.email('c', 'sened.qebulu#~muessise.example|ofis###~posta.example'),
    film: of.network('t', 'youtu.example/k###@@|fb.example/v/########|t.example/c/#####/##'),
    home: of.address(
      't',
      'Əhməd Cəmil küçəsi, ev %|M.Ə.Rəsulzadə pr. %, m. %|Ağa Nemətulla küç., bina %, mənzil %|6-cı Daşlı döngə, ev %',
    ),
    yard: of.place(
      'yard',
      'Hökməli qəsəbəsindəki sexin qapısında|Mərdəkandakı istehsal sahəsində|Qobu yolundakı anbarın həyətində|Kürkənd kəndindəki filialda',
      'loc',
    ),
    post: of.work(
      't',
      'keyfiyyətə nəzarət üzrə mühəndis|xarrat sexinin ustası|qablaşdırma sexinin növbə rəhbəri|əməyin mühafizəsi üzrə mütəxəssis|satınalma üzrə baş mütəxəssis',
    ),
    lower: of.work(
      'lower',
      'anbarda sayğac yazan|xadimə köməkçisi|həyət işləri üzrə fəhlə|qapıda nəzarətçi',
    ),
    ill: of.health('t', 'hipertonik kriz|stenokardiya|bel nahiyəsində yırtıq|mədə qanaxması'),
  };
}

/** A firm complains of the fine that a bailiff set because it did not let a reinstated worker back to work. */
const REINSTATED: Family = {
  key: 'sealed15-reinstatement-fine',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə qərarının icrası - İşə bərpa barədə qətnamənin icra edilməməsinə görə cərimə',
  outcomes: { granted: 2, 'partly-granted': 2, dismissed: 4 },
  note: 'ruling',
  cast: {},
  facts: (make) => {
    const cast = returnersCast(make);
    const judged = make.day(240, 330);
    return {
      ...cast,
      ...returnersPapers(make),
      ...waysOf(make, cast),
      ...{ judged, suit: olderCase(make, judged.iso) },
      c: {
        ...make.company('c', 'work'),
        name: make.dice.pick(['Palıd Mebel İstehsalı', 'Qum Daş', 'Sədəf Kimya', 'Yeddi Düyün']),
        role: 'ərizəçi' as const,
      },
      law: stays(make, '“İcra haqqında” Qanunun 84 və 87-ci maddələrinə'),
      labour: stays(make, 'Əmək Məcəlləsinin 300 və 301-ci maddələri'),
      complain: stays(make, 'Mülki Prosessual Məcəllənin 355-3-cü maddəsi'),
      opened: make.day(130, 160),
      visited: make.day(100, 125),
      back: make.day(78, 92),
      fined: make.day(46, 66),
      asked: make.day(18, 36),
      sum: make.dice.pick([1000, 1500, 2000, 2500, 3000]),
      lesser: make.dice.pick([300, 400, 500]),
      wage: make.money(600, 1500, 10),
      days: make.dice.int(3, 9),
    };
  },
  present:
    'ərizəçinin nümayəndəsi {rep.full:gen} ({proxy} nömrəli etibarnamə), icra məmuru {officer.full:gen}, tələbkar {t.full:gen} və vəkili {adv.full:gen} (order {warrant}) iştirakı ilə',
  subject:
    '{c.full:gen} icra məmurunun [cərimə qərarından|{fined} tarixli {fine} nömrəli cərimə qərarından] şikayətinə dair materiala',
  story: [
    '{c.full} (VÖEN {c.voen}, {c.address}) {asked:loc} məhkəməyə müraciət edərək icra məmuru {officer.full:gen} {fined} tarixli {fine} nömrəli qərarının ləğvini [istəmişdir|xahiş etmişdir]. Həmin qərarla {suit} nömrəli işin {judged} tarixli qətnaməsi üzrə {t.full:gen} {post} vəzifəsinə bərpası icra edilmədiyindən borclu {sum} manat cərimələnmişdir.',
    'Materialdan görünür ki, {writ} nömrəli icra vərəqəsi əsasında {opened:loc} {docket} nömrəli icra işi başlanmış, {started} nömrəli qərar {parcel} nömrəli sifarişli məktubla və {mail} ünvanına göndərilmişdir. Direktor {head.full} {order} nömrəli əmri imzalamış, [lakin işçi buraxılmamışdır|əmrdən sonra da buraxılış verilməmişdir]. {visited:loc} icra məmuru tələbkarla birgə {yard} olmuş, gözətçi {guard.sg} onları içəri qoymamış, bu barədə {act} nömrəli akt tərtib edilmişdir. Aktı hal şahidi kimi {seen1.full} və {seen2.full} imzalamışlar.',
    'Şikayətdə deyilir ki, əmr verilib, icazə kartı isə kadr işçisi {staff.full} xəstə olduğundan hazırlanmayıb. {t.surname} {back:loc} gəlib, {days} gün işləyib, [sonra özü getməyib|sonra üzürsüz gəlməyib], iş yerində isə {job} nömrəli müqavilə ilə {fresh.gs} çalışır. Onu çıxarmaq üçün vaxt lazım idi. Gözətçiyə buraxmamaq göstərişini {deputy.init} səhvən verib, {head.surname:gen} [xəbəri olmayıb|bundan sonradan xəbəri olub].',
    'Tələbkar {t.full} ({home}, telefon {phone}) şikayətin rədd edilməsini xahiş etmişdir. O bildirmişdir ki, {back:loc} onu {lower} işinə {other} nömrəli əmrlə göndəriblər, otağında {fresh.surname} otururdu. {head.given} müəllim {plate} nişanlı maşından düşüb ona “burada yerin yoxdur” deyib, bunu {film} ünvanındakı video da [göstərir|təsdiq edir]. [Təzyiqi yükdən düşüb, {ill} ilə xəstəxanaya yatırılıb.|Sonra səhhəti pozulub, {ill} diaqnozu qoyulub.] {doctor.full:gen} imzaladığı {sick} nömrəli vərəqə [əvvəlcə qəbul edilməyib|mühasibatlığa verilib].',
    'Vəkil {adv.init} əlavə etmişdir ki, {books.init:gen} tərtib etdiyi {table} nömrəli cədvəldə {t_last} adına həmin gün “i/g” yazılıb, {wage} maaş isə hesablanmayıb. Tələbkarın [həyat yoldaşı|ailə üzvü] {spouse.gs} {line} nömrəsindən {staff.given} xanımla danışanda “direktor qoymur” cavabını alıb. {letter} nömrəli məktub da [bu barədədir|eyni şeyi deyir].',
    'İcra məmuru {officer.init} izah etmişdir ki, {again} nömrəli ikinci aktda {seen1.surname:gen} və {seen2.surname:gen} imzaları var, {guard.given} kişi dəftərə “{head.given} müəllimin tapşırığı” sözünü yazıb. {deputy.gs} barədə isə ona heç kim məlumat verməyib. [{fresh.surname} özü də çıxarılmaq barədə heç bir kağız görməyib.|{fresh.surname:gen} dediyinə görə, işdən çıxmaq təklif olunmayıb.]',
    {
      p: 'Ərizəçinin nümayəndəsi {rep.surname} {staff.init:gen} yazılı izahatını təqdim etmiş, orada {spouse.surname:gen} zəngi [təsdiq olunmuşdur|xatırlanmışdır]. {seen2.given} isə telefonda məmura əlavə sözü olmadığını demişdir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{law} əsasən işə bərpa haqqında icra sənədi dərhal icra olunmalıdır; işçinin əvvəlki vəzifəsinə faktiki buraxıldığı gün icra tamamlanmış sayılır. {labour} bunun təmin edilməsini işəgötürənin vəzifəsi kimi göstərir. {complain} icra məmurunun qərarından şikayət hüququnu müəyyən edir.',
    {
      p: 'Məhkəmə müəyyən edir ki, {head.surname} əmri vaxtında imzalayıb, tələbkar {days} gün işləyib, buraxılmaması {deputy.surname:gen} ayrıca göstərişindən irəli gəlib. {seen1.init:gen} imzaladığı aktda səbəb göstərilməyib. Cərimə qərarında borclunun təqsiri əsaslandırılmadığından o, ləğv edilməlidir.',
      only: ['granted'],
    },
    {
      p: 'Pozuntu {seen1.init:gen} və {seen2.init:gen} imzaladıqları aktla sübut olunur, lakin {staff.surname:gen} xəstəliyi, {fresh.surname} ilə bağlı yerdəyişmənin çətinliyi yüngülləşdirici haldır. Cərimə {lesser} manata endirilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Əmrin imzalanması icra demək deyil: {t.init} öz otağına deyil, başqa işə göndərilib, yerində {fresh.surname} oturub, maaş {books.surname:gen} cədvəlinə düşməyib. {guard.surname:gen} qeydi direktorun tapşırığını göstərir, {deputy.init:gen} adının çəkilməsi isə məsuliyyəti aradan qaldırmır.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 231, 263 və 355-3-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'Şikayət təmin edilsin. İcra məmurunun {fined} tarixli {fine} nömrəli qərarı {c.full:dat} münasibətdə ləğv edilsin.',
    ],
    'partly-granted': [
      'Şikayət qismən təmin edilsin: {fine} nömrəli qərarla təyin edilmiş cərimə {sum} manatdan {lesser} manata endirilsin. {t.full:gen} işə bərpası üzrə icra davam etdirilsin.',
    ],
    dismissed: [
      '{c.full:gen} {officer.full:gen} {fine} nömrəli qərarından şikayəti rədd edilsin. Tələbkar {t.full} barədə icra dayandırılmasın.',
    ],
  },
};

export const SEALED_ENFORCEMENT: readonly Family[] = [REINSTATED];
