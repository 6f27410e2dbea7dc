import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf, ofElsewhere } from './mentions.ts';
import { castOf, lastDay, stays } from './name-endings.ts';
import { sometimesRare, sometimesRussian } from './obligation-marks.ts';
import { apart, called, kinOf, listed, mailMark, withKin } from './owed-sums.ts';

/** The villager, his late father and kin, the neighbours of the plot and those who measured and gave it. */
function villagers(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 74, maxAge: 90 });
  const kin = { surname: father.name.surname, father: father.name.given };
  const p = person('p', { role: 'iddiaçı', ...kin, house: true, minAge: 38, maxAge: 60 });
  return {
    ...{ father, p },
    sibling: person('sibling', { ...kin, sex: 'm', minAge: 32, maxAge: 56 }),
    partner: person('partner', { sex: p.sex === 'm' ? 'f' : 'm', minAge: 36, maxAge: 62 }),
    north: person('north', { role: 'şahid', sex: 'm', minAge: 45, maxAge: 78 }),
    east: person('east', { sex: 'f', minAge: 40 }),
    south: sometimesRare(
      make,
      person('south', { sex: 'm', minAge: 38 }),
      0.35,
      ['Mirzəxanov', 'Nəzirulla'],
      ['Şahəmirov', 'Əfrail'],
      ['Qədimov', 'Ağabəyim'],
      ['Ramazanzadə', 'Şeyxzaman'],
    ),
    buyer: ofElsewhere(make, person('buyer', { sex: 'm', minAge: 30 }), [
      undefined,
      undefined,
      undefined,
      ['Aksoy', 'Bülent'],
      ['Rəhmanpur', 'Siyavuş'],
    ]),
    chair: person('chair', { sex: 'm', minAge: 56, maxAge: 80 }),
    surveyor: sometimesRussian(
      make,
      person('surveyor', { sex: 'm', minAge: 30 }),
      0.2,
      ['Kuznesov', 'Timofey', 'Arkadyeviç'],
      ['Panfilov', 'Yegor', 'Maksimoviç'],
    ),
    keeper: person('keeper', { sex: 'f', minAge: 34 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 26 }),
    deputy: person('deputy', { role: 'nümayəndə', minAge: 28 }),
    advocate: person('advocate', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function landPapers(make: Make) {
  const of = fillersOf(make);
  return {
    lease: of.contract('lease', 'İ-##', '##/İC', '###-T', '#/1#'),
    sale: of.contract('sale', 'AS-##/%', '##-B', '1-####'),
    plot: of.property('plot', '9##########', '####/###', '###-##-####', '40###########'),
    other: of.property('other', '8##########', '####/1##', '###-##-#1##'),
    plan: of.paper('plan', '##-p', 'YP-####', '###/%'),
    reform: of.paper('reform', 'JN-### № ########', 'JN № ######', 'T-####'),
    decision: of.paper('decision', '##', '%/#', 'Q-##'),
    refusal: of.paper('refusal', '##/%-####', 'DR-#####', '2-##/###'),
    letter: of.paper('letter', '###', 'B-##/%', '##-b'),
    border: of.paper('border', '##-s', 'SA-###', '#/##'),
    receipt: of.paper('receipt', '######', 'QB ####', '##-#####'),
    deathpaper: of.paper('deathpaper', 'AZ-Ö № ######', 'AA № #######', '#######'),
    heirpaper: of.paper('heirpaper', '1-####', 'VŞ-####', '%-####'),
    archive: of.paper('archive', '##/A-##', 'AR-###', '###-ar'),
    warrant: of.paper('warrant', '######', 'OR-####'),
    proxy: of.paper('proxy', '##-##/%', 'E-###', '###/e'),
    tax: of.paper('tax', 'TV-######', '######/##', '####-##-##'),
    mail: mailMark(make, 'p', 'kend.evi', 'bagyeri', 'hasil'),
    field: told(
      make,
      'place',
      'field',
      'loc',
      'kəndin “Dəyirman yeri” adlanan sahəsində',
      '“Qanlı bulaq” deyilən ərazidə',
      'Köhnə xırman deyilən sahədə',
      '“Şor dərə” ərazisində',
    ),
    village: make.mark(
      make.dice.pick([
        'Aşağı Quşçu kəndi',
        'Dəlləkli kəndi',
        'Yuxarı Çardaxlar kəndi',
        'Xanoba kəndi',
        'Köhnə Qışlaq kəndi',
        'Tülkütəpə kəndi',
      ]),
      ...(['place', 'quasi', 'village'] as const),
    ),
    work: of.work(
      'work',
      'kənd klubunun müdiri',
      'üzümçülük təsərrüfatının aqronomu',
      'kənd həkim məntəqəsinin feldşeri',
      'dəmir yolu keçidinin növbətçisi',
      'kənd məktəbinin coğrafiya müəllimi',
    ),
    ill: of.health('ill', 'insult', 'vərəm', 'şəkərli diabet', 'ürək çatışmazlığı'),
  };
}

/** The names of those around the plot as the border act, the ledger and the neighbours write them. */
function landNames(make: Make, people: ReturnType<typeof villagers>) {
  const { father, p, sibling, north, east, south, chair, surveyor } = people;
  return {
    northlist: listed(make, north),
    eastlist: listed(make, east),
    southlist: listed(make, south),
    pgen: apart(make, p, 'gen'),
    northgen: apart(make, north, 'gen'),
    chairgen: apart(make, chair, 'gen'),
    surveyordat: apart(make, surveyor, 'dat'),
    clan: kinOf(make, father, 'gen'),
    both: withKin(make, sibling, 'dat'),
    yard: called(make, south, `${south.name.given}gilin`, 'gen'),
  };
}

/** A villager contests a municipality's silence and the register's refusal to register a leased and then bought plot. */
const LAND: Family = {
  key: 'sixteenth-land-lease-refused',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Torpaq sahəsinə hüquqların dövlət qeydiyyatı',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Azərbaycan Respublikasının İqtisadiyyat Nazirliyi yanında Əmlak Məsələləri Dövlət Xidməti',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = villagers(make);
    const death = lastDay(make, 'father', 900, 1900);
    return {
      ...people,
      ...landPapers(make),
      ...landNames(make, people),
      ...{ deathday: death.day, deathyear: death.year },
      register: stays(
        make,
        '“Daşınmaz əmlakın dövlət reyestri haqqında” 29 iyun 2004-cü il tarixli 713-IIQ nömrəli Qanunun',
      ),
      code: stays(make, 'Mülki Məcəllənin 139 və 146-cı maddələrinə'),
      procedure: stays(
        make,
        '“İnzibati icraat haqqında” 21 oktyabr 2005-ci il tarixli 1036-IIQ nömrəli Qanunun',
      ),
      leased: make.day(3300, 4600),
      bought: make.day(700, 860),
      applied: make.day(210, 260),
      refused: make.day(165, 200),
      asked: make.day(130, 155),
      filed: make.day(70, 115),
      area: `0,${make.dice.int(6, 38).toString().padStart(2, '0')}`,
      years: make.dice.pick([10, 15, 25]),
      paid: make.money(400, 2600, 50),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkili {advocate.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen}, bələdiyyənin nümayəndəsi {deputy.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı [torpaq sahəsinin dövlət qeydiyyatına alınmasından imtinanın ləğvi|torpaq sahəsinə hüququn qeydiyyatından imtina barədə aktın ləğvi və qeydiyyat vəzifəsinin qoyulması] tələbinə dair inzibati işə',
  story: [
    'İddiaçı {p.full} (FİN {p.fin}, {p.idcard}, yaşayış yeri: {p.address}) {filed:loc} [məhkəməyə müraciət edərək göstərmişdir|iddia ərizəsində bildirmişdir] ki, atası {father.full} {leased:loc} {village:gen} bələdiyyəsi ilə {lease} nömrəli müqavilə bağlayaraq {field} yerləşən {area} hektar torpağı {years} il müddətinə icarəyə götürmüşdür. [Ailə torpaqda bağ salmış, hasar çəkmişdir.|{father.given} kişi burada bağ salmış, su xətti çəkmişdir.]',
    'Atası {deathday} {deathyear:loc} {ill} nəticəsində vəfat etmişdir (ölüm haqqında şəhadətnamə {deathpaper}). Notarius {notary.full} tərəfindən verilmiş {heirpaper} nömrəli vərəsəlik şəhadətnaməsinə əsasən icarəçinin hüquqları iddiaçıya və qardaşı {sibling.full:dat} keçmiş, [{sibling.given} payından imtina etmişdir|sonuncu öz payını iddiaçıya güzəşt etmişdir]. {bought:loc} bələdiyyənin {decision} nömrəli qərarı və {sale} nömrəli alğı-satqı müqaviləsi ilə sahə iddiaçıya satılmış, {paid} məbləği {receipt} nömrəli qəbzlə ödənilmişdir.',
    'Sahənin ölçülməsini mühəndis-geodezist {surveyor.full} aparmış, {plan} nömrəli plan və ölçü tərtib edilmişdir. {border} nömrəli sərhəd aktında [qonşular belə göstərilmişdir|sahənin hüdudları belə təsvir olunmuşdur]:',
    '– şimaldan {northlist} adına olan bağ ({other} nömrəli çıxarış);',
    '– şərqdən həyətyanı sahə, sahibi {eastlist};',
    '– cənubdan {southlist} tərəfindən istifadə edilən yer, qərbdən kənd yolu.',
    '{applied:loc} iddiaçı qeydiyyat üçün müraciət etmiş, cavabdehin ərazi idarəsi {refused} tarixli {refusal} nömrəli aktla imtina etmişdir. [Əsas kimi satış qərarının surətinin reyestrdə olmaması və sahənin {plot} nömrəli hüquqla kəsişməsi göstərilmişdir.|İmtinada planın {plot} nömrəli hüquqla kəsişdiyi, bələdiyyənin qərarının isə göndərilmədiyi yazılmışdır.] İddiaçı {asked:loc} bələdiyyəyə {mail} ünvanından sorğu göndərmiş, {letter} nömrəli məktubla həmin illərin kağızlarının [saxlanmadığı|təhvil verilmədiyi] bildirilmişdir.',
    'Cavabdehin nümayəndəsi {agent.full} ({proxy} nömrəli etibarnamə) iddianı tanımayaraq bildirmişdir ki, kəsişən hissə {buyer.full:dat} məxsusdur, [o, sahəni {south.given:abl} almışdır|həmin yeri ona {south.gs} satmışdır]; {surveyordat} ölçmə zamanı bu barədə xəbərdarlıq edilmişdir. Bələdiyyənin nümayəndəsi {deputy.full} izah etmişdir ki, keçmiş sədr {chair.full} sənədləri təhvil vermədən işdən çıxmış, [{chairgen} imzası isə mübahisələndirilmir|imzasının həqiqiliyi isə mübahisə doğurmur].',
    'Şahid {north.full} ifadə vermişdir ki, {work} işləyən {p.sg:acc} uşaqlıqdan tanıyır, {father.given} kişi torpağı icarəyə götürəndə özü də sərhədin çəkilməsində iştirak etmişdir. [{yard} hasarı o vaxt daşlıqdan o yana idi; {south.given} onu iki il əvvəl bəri çəkmişdir.|O vaxt {yard} hasarı arxın o biri tərəfində idi, sonra yeri dəyişdirilib.] Torpaq vergisini də ({tax} nömrəli bildiriş) [{partner.full} aparıb ödəyirdi|iddiaçının həyat yoldaşı {partner.gs} ödəyirdi].',
    'Məhkəmənin sorğusuna cavabda rayon arxivinin işçisi {keeper.full} {archive} nömrəli arayışında torpaq islahatı dövründə həmin ərazidən {father.init} və {east.init} ailələrinə pay verildiyini ({reform} nömrəli şəhadətnamə) [göstərmişdir|təsdiq etmişdir]. [Keçmiş sədr {chair.gs} yazılı izahatında satış qərarını özü imzaladığını bildirmişdir.|{chair.given} müəllim yazılı izahatında qərarın iclasda qəbul edildiyini, protokolu isə özü apardığını yazmışdır.]',
    {
      p: 'Vəkil {advocate.init} əlavə etmişdir ki, {east.full} sərhədə etiraz etmədiyini yazılı bildirmiş, icarə haqqının qalıqlarının tutulması isə {p.given} və {both} qarşı heç vaxt tələb edilməmişdir.',
      chance: 0.6,
    },
  ],
  reasoning: [
    '{code} əsasən daşınmaz əmlak üzərində mülkiyyət hüququ dövlət qeydiyyatına alındığı andan yaranır. {register} tələblərinə görə qeydiyyatdan imtina yalnız qanunda göstərilən əsaslarla və yazılı şəkildə mümkündür.',
    '{procedure} tələbinə görə inzibati orqan işin hallarını vəzifəsinə görə araşdırmalı, ərizəçidən öz səlahiyyətindəki sənədləri istəməməlidir.',
    {
      p: '{keeper:gen} arayışı, {northgen} ifadəsi və {chair.init:gen} izahatı satış qərarının mövcudluğunu təsdiq edir. Kəsişmə {buyer.surname:dat} məxsus sahənin planında sonradan edilmiş dəyişiklikdən yaranmışdır və {pgen} hüququna təsir göstərmir. {clan} torpaqdan fasiləsiz istifadəsi də mübahisəsizdir.',
      only: ['granted'],
    },
    {
      p: 'Satış qərarının göndərilməməsi iddiaçıya qarşı çevrilə bilməz. Lakin {buyer.surname:gen} sahəsi ilə kəsişən hissə {surveyor:gen} planı ilə həll olunmamışdır. Buna görə cavabdeh müraciətə sərhədləri {south.init:gen} iştirakı ilə dəqiqləşdirərək yenidən baxmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Kəsişən hissə {buyer.full:gen} adına qeydiyyatdadır və bu qeyd mübahisələndirilməmişdir. {north:gen} ifadəsi və {chair.surname:gen} izahatı reyestrdəki qeydin düzgünlüyünü təkzib edə bilməz. {sibling.given} ilə bağlı vərəsəlik sənədləri də bu nəticəni dəyişmir.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 33, 71 və 73-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d:gen} {refused} tarixli {refusal} nömrəli imtinası ləğv edilsin.',
      '{d:gen} üzərinə {sale} nömrəli müqavilə və {plan} nömrəli plan əsasında {area} hektar torpaq sahəsinə {p.full:gen} hüququnu qeydiyyata almaq vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {refusal} nömrəli imtina ləğv edilsin, {d:gen} üzərinə {p.full:gen} müraciətinə məhkəmənin hüquqi mövqeyini nəzərə almaqla yenidən baxmaq vəzifəsi qoyulsun. Qalan hissədə iddia rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SIXTEENTH_ADMINISTRATIVE: readonly Family[] = [LAND];
