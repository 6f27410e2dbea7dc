import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

function owners(make: Make) {
  const person = castOf(make);
  const late = person('late', { sex: 'm', minAge: 74, maxAge: 94 });
  const relative = { surname: late.name.surname, father: late.name.given } as const;
  const p = person('p', { ...relative, role: 'iddiaçı', house: true, minAge: 36, maxAge: 52 });
  return {
    p,
    late,
    brother: person('brother', { ...relative, sex: 'm', minAge: 35, maxAge: 54 }),
    border: person('border', { house: true, minAge: 30 }),
    w1: person('w1', { sex: 'm', minAge: 55, maxAge: 82 }),
    surveyor: person('surveyor', { sex: 'm', minAge: 28 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

/** The register refused to enter a plot because its numbers overlap. */
const PLOT_REFUSED: Family = {
  key: 'eighth-plot-refused',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Torpaq sahəsinin dövlət qeydiyyatından imtina',
  outcomes: { granted: 4, dismissed: 3 },
  cast: {
    d: { as: 'body', name: 'Əmlak Məsələləri Dövlət Xidmətinin Ərazi İdarəsi', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = owners(make);
    const of = marksOf(make);
    const { dice } = make;
    const died = lifeDay(make, 'died1', 3, 12);
    return {
      ...people,
      diedday: died.day,
      diedyear: died.year,
      lateposs: nameWith(make, people.late, 'given', 'gil-gen'),
      borderbehind: written(make, people.border, 'behind'),
      act: of.property(
        'act1',
        `JN-${digitsOf(make, 4)}A`,
        `JN № ${digitsOf(make, 6)}`,
        `№ ${digitsOf(make, 7)}`,
      ),
      code: of.property(
        'code1',
        `${digitsOf(make, 8)}`,
        `${dice.int(10, 79)}-${digitsOf(make, 4)}-${digitsOf(make, 3)}`,
      ),
      other: of.property('other1', `${dice.int(200, 799)}${digitsOf(make, 9)}`),
      request: make.mark(
        dice.pick([`${digitsOf(make, 3)}${digitsOf(make, 7)}`, `E-${digitsOf(make, 8)}`]),
        'document',
        'quasi',
        'request1',
      ),
      heir: of.document(
        'heir1',
        `${dice.int(1, 4)}-${digitsOf(make, 4)}`,
        `AA № ${digitsOf(make, 7)}`,
      ),
      death: of.document('death1', `AZ-İ № ${digitsOf(make, 6)}`),
      plot: of.place(
        'plot1',
        '“Qoşabulaq” adlanan ərazidə',
        '“Dəyirmanüstü” sahəsində',
        'kəndin “Qoruqaltı” hissəsində',
        'Sarıtorpaq massivində',
      ),
      soviet: of.place(
        'plot1b',
        'Çullu kənd ərazi dairəsinin',
        'Qaratəpə kəndinin',
        'Yuxarı Ağalı kənd ərazi dairəsinin',
      ),
      firm: of.workplace(
        'work1',
        '“Geo-Xətt” MMC-nin mühəndis-geodezisti',
        '“Meridian Ölçü” şirkətinin topoqrafı',
        'özəl kadastr ofisinin mütəxəssisi',
      ),
      job: of.workplace(
        'work2',
        'keçmiş “Zəfər” kolxozunda briqadir',
        'Azərkənd sovxozunda baş aqronom',
        'kənd klubunun müdiri',
      ),
      law: stays(make, '“Torpaq islahatı haqqında” Azərbaycan Respublikası Qanununun'),
      law2: stays(
        make,
        '“Daşınmaz əmlakın dövlət reyestri haqqında” Azərbaycan Respublikasının Qanunu',
      ),
      asked: make.day(160, 260),
      refused: make.day(120, 155),
      sued: make.day(80, 110),
      measured: make.day(270, 330),
      area: `${dice.pick(['0,12', '0,25', '0,48', '0,96', '1,34'])} ha`,
      overlap: dice.int(40, 310),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı torpaq sahəsinə mülkiyyət hüququnun dövlət qeydiyyatına alınmasından imtina barədə inzibati aktın ləğvi və qeydiyyatın aparılması öhdəliyinin cavabdehin üzərinə qoyulması tələbinə dair inzibati işə',
  story: [
    'İddiaçı {p.full} məhkəməyə ünvanladığı iddia ərizəsində göstərmişdir ki, atası {late.full} [1996-cı ildə|torpaq islahatı zamanı] {soviet} ərazisində, {plot} yerləşən {area} torpaq sahəsini əvəzsiz mülkiyyətə almış, ona {act} nömrəli “Torpağın mülkiyyətə verilməsinə dair Şəhadətnamə” verilmişdir. {late.surname} {diedday} {diedyear:loc} vəfat etmiş ({death} nömrəli ölüm haqqında şəhadətnamə), sahə [qanun üzrə vərəsəlik şəhadətnaməsi ilə|{heir} nömrəli vərəsəlik hüququ haqqında şəhadətnamə ilə] iddiaçıya keçmişdir.',
    'İddiaçı {asked} tarixdə {request} qeydiyyat nömrəli ərizə ilə cavabdehə müraciət edib sahə üzərində hüququnun dövlət reyestrində qeydə alınmasını istəmiş, {refused} tarixli məktubla ona imtina cavabı verilmişdir. İmtinada {code} kadastr nömrəli sahənin qonşu {border.full:dat} məxsus ({other} reyestr nömrəli) torpaq sahəsi ilə {overlap} kv.m həddində üst-üstə düşdüyü göstərilmişdir.',
    'İddiaçı bu imtinanı qanunsuz hesab edir. Onun fikrincə, {firm} {surveyor.full} {measured} tarixdə sahəni ölçüb plan tərtib etmiş, planda heç bir kəsişmə yoxdur; {border.init} isə [öz torpağını sonradan, faktiki istifadədən artıq sahə ilə qeydiyyata aldırmışdır|hasarını iki dəfə irəli çəkmişdir].',
    'İddiaçı {p.sg} ({p.birthdot} təvəllüdlü, FİN: {p.fin}) iclasda iddianı müdafiə edərək əlavə etmişdir ki, sahəni ailəsi qırx ildən çoxdur əkib-becərir, orada {lateposs} vaxtından qalma qoz ağacları durur. Qardaşı {brother.full} ilə aralarında [mübahisə yoxdur|torpağa görə mübahisə yoxdur, o öz payından notariat qaydasında imtina edib]. Cavabdehin məktubunu {p.address} ünvanında poçtla almışdır.',
    'Vəkil {adv.init} vurğulamışdır ki, inzibati orqan qonşuluqdakı şəxslə məsələni aydınlaşdırmadan, ölçmə aparmadan qərar qəbul etməklə “İnzibati icraat haqqında” Qanunun araşdırma prinsipini pozmuşdur.',
    'Cavabdehin nümayəndəsi {rep.full} iddianın rədd edilməsini xahiş edərək izah etmişdir ki, elektron kadastr xəritəsində {code} nömrəli sahənin koordinatları {borderbehind} adına olan sahə ilə toqquşur, bu toqquşma aradan qaldırılmadan qeydiyyat mümkün deyil. İddiaçıya {p.phone} nömrəsi ilə bu, izah edilmiş, sonra həm də {p.email} elektron ünvanına cavab göndərilmişdir.',
    'Məhkəmənin təşəbbüsü ilə işə cəlb olunan {border.full} ({border.address}) yazılı mövqeyində [bildirmişdir|göstərmişdir] ki, {p.given:gen} atası ilə sərhədi əlli il bundan əvvəl, hasarı isə öz babası ilə birgə çəkiblər, onun da {p.surname:dat} qarşı torpaq iddiası yoxdur.',
    'Şahid {w1.full} ifadə vermişdir ki, vaxtilə {job} olub, torpaq paylananda komissiyanın üzvü idi, {late.gp:dat} məhz mübahisəli sahə verilib, ölçünü iplə aparıblar. {w1.init} sxemdə sərhədi göstərmişdir.',
  ],
  reasoning: [
    'Məhkəmə tərəflərin mövqeyini dinləyib, iş üzrə sübutları araşdıraraq və yerində baxış keçirərək hesab edir ki, iddia barədə aşağıdakılar müəyyən edilməlidir.',
    '{law} 13-cü maddəsinə görə torpaq payının mülkiyyətə verilməsi haqqında şəhadətnamə torpaq üzərində hüququ təsdiq edən sənəddir. {law2} imtina üçün əsasların siyahısını müəyyən edir.',
    {
      p: 'Yerində baxış zamanı üst-üstə düşmənin yalnız elektron xəritədə mövcud olduğu, təbiətdə isə {border.init} və {p.init} arasında əlli illik sərhədin dəyişmədiyi görünmüşdür. {surveyor.init:gen} planı bunu təsdiqləyir; cavabdeh isə öz ölçmə işlərini ümumiyyətlə aparmamışdır.',
      only: ['granted'],
    },
    {
      p: 'Torpaq sahəsinin koordinatları {border.surname:gen} qeydiyyata alınmış hüququ ilə toqquşduğu halda, həmin hüquq mübahisələndirilmədən iddiaçının adına qeydiyyat aparıla bilməz. {surveyor.init:gen} planı sərhəddə yerləşən digər torpaq mülkiyyətçisi ilə razılaşdırılmamışdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'İnzibati Prosessual Məcəllənin 2, 12, 67, 71, 72, 74 və 75-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d:gen} {refused} tarixli imtina məktubu ləğv edilsin.',
      '{p.full:gen} {area} torpaq sahəsinə ({code}) mülkiyyət hüququnun qeydə alınması öhdəliyi cavabdehin üzərinə qoyulsun.',
    ],
    dismissed: ['{p.caps:gen} iddiası təmin edilməsin.'],
  },
  note: 'administrative',
};

function needy(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 29, maxAge: 46 });
  const husband = person('husband', {
    ...({ sex: 'm', surname: p.name.surname } as const),
    ...{ minAge: 31, maxAge: 52 },
  });
  const child = { surname: p.name.surname, father: husband.name.given } as const;
  return {
    p,
    husband,
    c1: person('c1', { ...child, minAge: 9, maxAge: 16 }),
    c2: person('c2', { ...child, minAge: 5, maxAge: 8 }),
    c3: person('c3', { ...child, minAge: 1, maxAge: 4 }),
    mil: person('mil', { sex: 'f', surname: p.name.surname, minAge: 60, maxAge: 82 }),
    owner: person('owner', { sex: 'm', minAge: 30 }),
    neighbour: person('neighbour', { sex: 'f' }),
    inspector: person('inspector', { kind: 'keep' }),
    rep: person('rep', { role: 'nümayəndə' }),
  };
}

/** Social aid for a family was stopped because a car stood on the husband's name. */
const AID_STOPPED: Family = {
  key: 'eighth-aid-stopped',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category:
    'İnzibati mübahisələr - Sosial müdafiə ilə bağlı mübahisələr - Ünvanlı dövlət sosial yardımı',
  outcomes: { granted: 4, dismissed: 3 },
  cast: {
    d: { as: 'body', name: 'Dayanıqlı və Operativ Sosial Təminat Agentliyi', role: 'cavabdeh' },
  },
  facts: (make) => {
    const people = needy(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      ownershort: written(make, people.owner, 'abbreviated'),
      husbandwith: nameWith(make, people.husband, 'given', 'with'),
      rented: shortAddress(make, 'p', 'Bağlar küçəsi', 'Zavod küçəsi', 'Nizami küçəsi 3-cü döngə'),
      plate: make.plate('plate1'),
      tech: of.document('tech1', `AA № ${digitsOf(make, 6)}`, `AB${digitsOf(make, 6)}`),
      aid: of.document('aid1', `ÜSY-${digitsOf(make, 7)}`, `${digitsOf(make, 9)}`),
      proxy: of.document(
        'proxy1',
        `${dice.int(1, 9)}-${digitsOf(make, 4)}`,
        `E${digitsOf(make, 8)}`,
      ),
      disabled: of.document('disabled1', `ƏLN ${digitsOf(make, 6)}`, `№ ${digitsOf(make, 7)}`),
      pension: of.document('pension1', `${digitsOf(make, 8)}`),
      husbandjob: of.workplace(
        'work1',
        'tikinti bazarında yük daşıyan',
        'Bakı ətrafındakı kərpic zavodunda gündəlikçi',
        '“Ləzzət” kafesində qabyuyan',
      ),
      ill: of.sensitive(
        'health1',
        'uşaq serebral iflici',
        'bronxial astma',
        'birinci dərəcəli əlilliyi',
        'Daun sindromu',
      ),
      village: of.place('place1', 'Hacıqəhrəmanlı qəsəbəsində', 'Gəgəli kəndində', 'Potu kəndində'),
      law: stays(
        make,
        '“Ünvanlı dövlət sosial yardımı haqqında” Azərbaycan Respublikasının Qanunu',
      ),
      rule: stays(make, 'Nazirlər Kabinetinin 5 fevral 2016-cı il tarixli 37 nömrəli qərarı'),
      granted: make.day(360, 620),
      stopped: make.day(120, 180),
      visited: make.day(181, 200),
      sold: make.day(900, 1800),
      amount: make.money(210, 640, 5),
      income: make.money(0, 300, 10),
    };
  },
  present: 'iddiaçı {p.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə',
  subject:
    '{p.full:gen} cavabdeh {d:dat} qarşı ünvanlı dövlət sosial yardımının dayandırılması barədə qərarın ləğvi tələbinə dair inzibati işə',
  story: [
    '{p.full} iddia ərizəsində qeyd etmişdir ki, {granted:abl} ailəsinə {aid} nömrəli qərarla aylıq {amount} ünvanlı dövlət sosial yardımı təyin olunmuşdu. Ailənin tərkibi bunlardan ibarətdir: özü ({p.birthdot}), əri {husband.full} ({husband.birthdot}), övladları {c1.full} ({c1.birthdot}), {c2.full} ({c2.birthdot}) və {c3.full} ({c3.birthdot}), qaynanası {mil.full} ({mil.birthdot}). Hamısı {village}, {rented} ünvanında kirayə qalırlar.',
    'Ailənin yeganə gəlir yeri ərinin qazancı ({husbandjob}, ayda təqribən {income}) və qaynanasının {pension} nömrəli pensiya işi üzrə aldığı pensiyadır. [Ortancıl uşaq {c2.given} {ill} ilə qeydiyyatdadır ({disabled} nömrəli arayış).|]',
    '{stopped} tarixdə yardım dayandırılmışdır. Səbəb kimi ərinin adına {plate} nömrəli “VAZ 2107” markalı avtomobilin (qeydiyyat şəhadətnaməsi {tech}) olması göstərilmişdir. Halbuki {husbandwith} razılaşan {owner.full} bu maşını {sold} tarixdə {proxy} nömrəli etibarnamə ilə ondan alıb, maşını o vaxtdan özü sürür; qeydiyyat isə sadəcə dəyişdirilməyib.',
    'İddiaçı qərarın ləğvini və dayandırılma günündən yardımın bərpasını istəmişdir. Bildirişlərin ona {p.phone} nömrəsi ilə verilməsini xahiş etmişdir.',
    'Cavabdehin nümayəndəsi {rep.full} iddianı rədd edib: məlumat sistemində {husband.full:gen} (FİN {husband.fin}) mülkiyyətində avtomobil görünür, {visited} tarixdə ailənin yaşayış yerinə gedən müfəttiş {inspector.full} isə həyətdə minik maşını qeydə almışdır. Ailə dəyişiklik barədə məlumat verməmişdir.',
    'Məhkəmə iclasına çağırılmış {ownershort} şahid kimi izahat verdi: “Maşını {husband.given} qardaşdan almışam, pulunu da vermişəm, cərimələri də mən ödəyirəm”. O, sürücülük vəsiqəsinin və cərimə qəbzlərinin surətlərini təqdim etdi. Qonşu {neighbour.full} təsdiq etdi ki, [{p.surname:gen} ailəsi maşın saxlamır|həyətdəki maşın onun oğlununkudur]; {mil.given} nənə xəstə yatır, uşaqlara da {p.given} xanım baxır.',
    {
      p: 'Müfəttiş {inspector.init} iclasda sual verildikdə gördüyü maşının nömrəsini qeyd etmədiyini, onun kimə məxsus olmasını ailə üzvlərindən soruşmadığını etiraf etdi.',
      only: ['granted'],
    },
  ],
  reasoning: [
    'Məhkəmə işdəki materialları araşdırıb bu nəticəyə gəldi.',
    '{law} yardım hüququ olan ailələri müəyyən edir; {rule} ilə təsdiq edilmiş Qaydanın 4-cü bölməsi yardımın hansı hallarda dayandırıldığını sadalayır. İnzibati orqan qərarını əsaslandırmalı və faktiki halları özü aydınlaşdırmalıdır.',
    {
      p: 'Avtomobil {sold:abl} bəri {owner.init:gen} sahibliyindədir. Mülkiyyət qeydiyyatının formal qalması {p.init:gen} ailəsinin aztəminatlı olmasını istisna etmir. {husband.init:gen} adına başqa əmlak aşkar edilməmişdir.',
      only: ['granted'],
    },
    {
      p: '{proxy} nömrəli etibarnamə mülkiyyət hüququnu ötürmür; avtomobil {husband.surname:gen} adına qalır və ailə bu barədə cavabdehə məlumat verməmişdir. {owner.init:gen} ifadəsi qeydiyyat məlumatlarını təkzib edə bilməz.',
      only: ['dismissed'],
    },
    'Azyaşlı {c1.given}, {c2.given} və {c3.given:gen} təminatı məsələsi dövlətin üzərinə düşən pozitiv öhdəliklərin tərkib hissəsidir və qərar qəbul edilərkən diqqətdən kənarda qalmamalıdır.',
  ],
  guided:
    'İnzibati Prosessual Məcəllənin 12, 67, 71-ci, “İnzibati icraat haqqında” Qanunun 17, 21-ci maddələrinə istinad edərək məhkəmə',
  operative: {
    granted: [
      '{p.full:gen} iddiası təmin edilsin, {d:gen} {stopped} tarixli qərarı ləğv edilsin.',
      'Yardımın {amount} məbləğində bərpa olunması və dayandırıldığı dövr üçün {p.account} nömrəli hesaba ödənilməsi öhdəliyi cavabdehin üzərinə qoyulsun.',
    ],
    dismissed: ['{p.full:gen} cavabdehə qarşı iddiasının təmin edilməsindən imtina edilsin.'],
  },
  note: 'administrative',
  traps: ['family-list', 'quoted-speech'],
};

/** Administrative cases for the test. */
export const EIGHTH_ADMINISTRATIVE: readonly Family[] = [PLOT_REFUSED, AID_STOPPED];
