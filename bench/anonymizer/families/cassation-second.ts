import type { Family } from '#demo/family.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Cassation cases of the final test: an inheritance with heirs abroad. */
export const FRESH_CASSATION: readonly Family[] = [
  {
    key: 'fresh-cassation-inheritance',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Mülki kollegiya - Vərəsəlik mübahisələri',
    outcomes: { upheld: 3, remitted: 3 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const dead = person('dead', { sex: 'm', minAge: 70, maxAge: 88 });
      const p = person('p', {
        role: 'kassasiya şikayətçisi',
        sex: 'f',
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 36,
        maxAge: 54,
      });
      const son = person('son', {
        role: 'cavabdeh',
        sex: 'm',
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 33,
        maxAge: 52,
      });
      const neighbour = person('neighbour', { sex: 'f', minAge: 50, role: 'şahid' });
      const death = lifeDay(make, 'dead', 3, 5);
      const wedding = lifeDay(make, 'wife', 14, 22);
      const [wifeGiven, wifeSurname] = make.dice.pick([
        ['Manana', 'Lomtatidze'],
        ['Dareçan', 'Gelaşvili'],
        ['Eteri', 'Kobaxidze'],
      ] as const);
      return {
        dead,
        p,
        son,
        neighbour,
        deputy: person('deputy', { role: 'nümayəndə' }),
        buyer: person('buyer', { role: 'üçüncü şəxs', sex: 'm' }),
        first: person('first', { sex: 'f', minAge: 62, maxAge: 80 }),
        sonlaw: person('sonlaw', { sex: 'm' }),
        notary: person('notary', { kind: 'keep' }),
        advocate: person('advocate', { kind: 'keep' }),
        wife: make.mark(`${wifeGiven} ${wifeSurname}`, 'person', 'direct', 'wife'),
        wifereversed: make.mark(`${wifeSurname} ${wifeGiven}`, 'person', 'direct', 'wife'),
        wifelater: make.mark(wifeSurname, 'person', 'direct', 'wife'),
        wifegiven: make.mark(wifeGiven, 'person', 'direct', 'wife'),
        heirs: nameWith(make, dead, 'surname', 'plural-gen'),
        sonat: nameWith(make, son, 'given', 'gil-loc'),
        sonalso: alsoAfter(son.name.given),
        deathday: death.day,
        deathyear: death.year,
        weddingday: wedding.day,
        weddingyear: wedding.year,
        will: make.mark(`1v-${digitsOf(make, 4)}`, 'document', 'direct', 'will1'),
        heirdoc: make.mark(`V-${digitsOf(make, 5)}`, 'document', 'direct', 'heirdoc1'),
        marriage: make.mark(`NX-I № ${digitsOf(make, 6)}`, 'document', 'direct', 'marriage1'),
        birthact: make.mark(`DX-III № ${digitsOf(make, 6)}`, 'document', 'direct', 'birthact1'),
        geopass: make.mark(
          `${digitsOf(make, 2)}${make.dice.pick(['AB', 'BD', 'AA'])}${digitsOf(make, 5)}`,
          'document',
          'direct',
          'geopass1',
        ),
        apostille: make.mark(`AP${digitsOf(make, 8)}`, 'document', 'direct', 'apostille1'),
        house: make.property('house1'),
        cadastre: make.mark(
          `${make.dice.int(40, 69)}0${digitsOf(make, 2)}.${digitsOf(make, 5)}.${digitsOf(make, 3)}`,
          'property',
          'direct',
          'land1',
        ),
        landact: make.mark(`JN-${digitsOf(make, 4)}A`, 'document', 'direct', 'landact1'),
        sale: make.mark(`2-${digitsOf(make, 4)}`, 'contract', 'quasi', 'sale1'),
        gas: make.mark(`${digitsOf(make, 11).replace(/^0/, '6')}`, 'contract', 'quasi', 'gas1'),
        village: make.mark(
          make.dice.pick(['Mosul kəndində', 'Əliabad qəsəbəsində', 'Qandax kəndində']),
          'place',
          'quasi',
          'village1',
        ),
        abroad: make.mark(
          make.dice.pick(['Kabal kəndində', 'Ormaşen kəndində', 'Gəncəli kəndində']),
          'place',
          'quasi',
          'village2',
        ),
        people: make.mark(
          make.dice.pick(['ingiloy', 'saxur', 'avar']),
          'sensitive',
          'quasi',
          'ethnicity1',
        ),
        illness: make.mark(
          make.dice.pick(['demensiya', 'mədə xərçəngi', 'Altsheymer xəstəliyi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        work: make.mark(
          make.dice.pick([
            'meşə mühafizəsi bölməsində meşəbəyi',
            'barama qurutma zavodunda baş mühəndis',
            '5 nömrəli internat məktəbində bağban',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        plenum: stays(make, 'Azərbaycan Respublikası Ali Məhkəməsinin Plenumu'),
        registry: stays(
          make,
          '“Daşınmaz əmlakın dövlət reyestri haqqında” Azərbaycan Respublikasının 29 iyun 2004-cü il tarixli 713-IIQ nömrəli Qanununun',
        ),
        museum: stays(make, 'Səttar Bəhlulzadə adına mədəniyyət evinin'),
        trust: stays(make, 'etibar'),
        middleon: make.day(95, 130),
        lodged: make.day(45, 80),
        willon: make.day(2300, 2700),
        soldon: make.day(560, 700),
        area: make.dice.int(6, 24),
        price: make.money(18000, 64000, 500),
        missed: make.dice.pick(['yeddi ay', 'on bir ay', 'bir il iki ay']),
      };
    },
    present:
      'kassasiya şikayətçisi {p.full:gen}, onun vəkili {advocate.full:gen}, cavabdehin nümayəndəsi {deputy.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {son.full:dat} qarşı, üçüncü şəxs {buyer.full} olmaqla vərəsəlik hüququ haqqında şəhadətnamənin və alqı-satqı müqaviləsinin etibarsız sayılması tələbi üzrə {middle:gen} {middleon} tarixli qətnaməsindən iddiaçının verdiyi kassasiya şikayətinə dair mülki işə',
    story: [
      'İşin qısa məzmunu [belədir.|aşağıdakı kimidir.] {dead.full} {deathday} {deathyear:loc} vəfat etmiş, ondan {village} {area} sot torpaq sahəsində yerləşən ev (reyestr nömrəsi: {house}; kadastr nömrəsi: {cadastre}; torpaq aktı: {landact}) qalmışdır. Mərhumun birinci nikahından qızı {p.sg} və oğlu {son.given}, ikinci nikahından isə dul qadını {wife} vərəsə sayılırlar.',
      '{p.init} iddiasını onunla əsaslandırmışdır ki, qardaşı {son.full} atasının {willon} tarixdə tərtib olunmuş vəsiyyətnaməsini (reyestrdə {will}) digər vərəsələrdən gizlətmiş, notarius {notary.init:abl} {heirdoc} nömrəli vərəsəlik şəhadətnaməsi alaraq evi {soldon} tarixdə {sale} nömrəli müqavilə ilə {price} qiymətinə {buyer.full:dat} satmışdır. Ata son illər {illness} səbəbindən nə imzaladığını anlamırmış. [{son.given} {sonalso} bunu yaxşı bilirmiş.|Bunu kənddə hamı, o cümlədən {son.given} bilirmiş.]',
      'Birinci instansiya məhkəməsində tərəflərin göstərdiyi məlumatlar: iddiaçı – {p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}, tel. {p.phone}; cavabdeh – {son.birthdot} təvəllüdlü, FİN {son.fin}, {son.address}; üçüncü şəxs – {buyer.idcard}, {buyer.phone}.',
      'Gürcüstan vətəndaşı {wifereversed} (pasport {geopass}) {abroad} yaşadığından izahatını apostillə ({apostille}) göndərmişdir. {wifelater:gen} yazdığına əsasən, {dead.init} ilə {weddingday} {weddingyear:loc} nikaha girmişdir (nikah haqqında şəhadətnamə {marriage}), milliyyətcə {people} olan ərinin qohumları onu yad saymışlar. Mərhum əvvəllər {work} işləyib. [{wifegiven} xanım evdən pay yox, yalnız əşyalarını istəyir.|{wifegiven:dat} görə, vəsiyyətnamə haqqında ona heç nə deyilməyib.]',
      'Şahid {neighbour.full} məhkəmədə söyləmişdi ki, qoca ömrünün son qışını {sonat} keçirib, {p.given} ayda bir dəfə gəlirdi; evin qaz abonent kodu ({gas}) hələ də {heirs} adındadır. {neighbour.surname} kişinin birinci arvadı {first.full:acc} də tanıyıb: {first.given} xala {museum} xadiməsi olub. [Kürəkən {sonlaw.full} bu sözləri olduğu kimi təsdiqləyib.|{sonlaw.full} adlı kürəkənin ifadəsi də eyni məzmundadır.]',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilmiş, {middle:gen} {middleon} tarixli qətnaməsi ilə həmin qətnamə ləğv olunaraq iddia rədd edilmişdir. Apellyasiya məhkəməsi {p.surname:gen} mirası qəbul etmək üçün altı aylıq müddəti {missed} ötürdüyünü, {buyer.surname:gen} isə vicdanlı alıcı olduğunu göstərmişdir.',
      '{lodged} tarixli kassasiya şikayətində {p.sg} və vəkil {advocate.init} yazırlar ki, doğum haqqında şəhadətnamə ({birthact}) qohumluğu sübut edir, {p.given} atasının ölümündən bir həftə sonra həyətə baxmağa başlamış, yəni mirası faktiki qəbul etmişdir. {buyer.init} {son.init:gen} uşaqlıq dostudur, satışdan pul verilməmişdir. Nümayəndə {deputy.sg} şikayətə etirazında bildirmişdir ki, {trust} əsasında verilmiş borc həmin evlə bağlanmışdır, ödəniş {son.account} nömrəli hesaba edilmişdir.',
    ],
    reasoning: [
      'Mülki kollegiya [məruzəçinin çıxışını dinləyərək|şikayətin dəlillərini müzakirə edərək] aşağıdakılara diqqət yetirir.',
      'Mülki Məcəllənin 1243 və 1246-cı maddələrinin mənasına görə mirasın faktiki idarə olunması da qəbul sayılır. {plenum} məhkəmələrə vərəsələrin hamısını müəyyən etməyi tövsiyə etmişdir. {registry} qeydiyyata dair müddəaları vicdanlı alıcını qoruyur.',
      {
        p: 'Kollegiya {neighbour.init:gen} ifadəsinin və {wifelater:gen} apostilli izahatının apellyasiya məhkəməsi tərəfindən cavabsız qoyulduğunu müəyyən edir. {dead.surname:gen} sağlamlığı barədə tibbi sənəd tələb olunmamışdır. Bu, Mülki Prosessual Məcəllənin 418-ci maddəsi ilə qətnamənin ləğvinə əsasdır.',
        only: ['remitted'],
      },
      {
        p: '{p.init:gen} həyətə baxması barədə dəlil yalnız {sonlaw.init:gen} sözlərinə söykənir, {buyer.init:gen} pulu köçürməsi isə bank sənədi ilə sübut olunur. Apellyasiya məhkəməsi maddi hüququ düzgün tətbiq etmişdir.',
        only: ['upheld'],
      },
    ],
    guided:
      'Mülki Prosessual Məcəllənin 416, 417, 418 və 419-cu maddələrini rəhbər tutan mülki kollegiya',
    operative: {
      upheld: [
        '{p.full:gen} kassasiya şikayəti təmin olunmasın.',
        '{middle:gen} {middleon} tarixli qətnaməsi dəyişdirilmədən qüvvədə saxlanılsın.',
      ],
      remitted: [
        '{p.full:gen} kassasiya şikayəti qismən təmin olunsun.',
        '{middle:gen} {middleon} tarixli qətnaməsi ləğv edilib iş yeni apellyasiya baxışına qaytarılsın.',
      ],
    },
    note: 'final',
    traps: ['georgian-name', 'heirs', 'cadastre', 'ethnicity'],
  },
];
