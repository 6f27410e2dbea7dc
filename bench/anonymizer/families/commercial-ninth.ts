import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, vinOf, written } from './written-forms.ts';

/** A person with one of these foreign names, `Given Surname` apart by a bar. */
function stranger(make: Make, key: string, names: string) {
  const [given = '', surname = ''] = make.dice.pick(names.split('|')).split(' ');
  return abroad(make.person(key, { minAge: 30 }), given, surname);
}

/** Who grew, carried, kept and lost the fruit. */
function people(make: Make) {
  const person = castOf(make);
  const grower = person('grower', { role: 'üçüncü şəxs', sex: 'm', minAge: 44, maxAge: 63 });
  return {
    grower,
    growerwife: person('growerwife', { sex: 'f', surname: grower.name.surname, minAge: 40 }),
    growerson: person('growerson', {
      ...{ sex: 'm' as const, surname: grower.name.surname, father: grower.name.given },
      ...{ minAge: 19, maxAge: 27 },
    }),
    head: person('head', { role: 'nümayəndə', sex: 'm', minAge: 35 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'f', minAge: 27 }),
    keeper: person('keeper', { role: 'şahid', sex: 'm', minAge: 40 }),
    electrician: person('electrician', { role: 'şahid', sex: 'm', minAge: 30 }),
    accountant: person('accountant', { sex: 'f', minAge: 33 }),
    trucker: person('trucker', { sex: 'm', minAge: 28 }),
    loader: person('loader', { sex: 'm', minAge: 22, maxAge: 40 }),
    founder: person('founder', { sex: 'm', minAge: 60, maxAge: 74 }),
    widow: person('widow', { sex: 'f', minAge: 55 }),
    advocate: person('advocate', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    storage: of.contract('storage', `SX-${n(3)}/${n(2)}`, `${n(2)}/S-${n(4)}`, `${n(6)}`),
    sale: of.contract('sale', `AL-${n(5)}`, `${n(3)}/mv`, `EXP-${n(5)}`, `${n(2)}-${n(2)}/İX`),
    policy: of.contract('policy', `YS ${n(7)}`, `${n(4)}-Y/${n(3)}`, `04${n(8)}`),
    proxy: of.document('proxy', `E-${n(5)}`, `${n(3)}/et`, `${n(2)}-${n(4)}`),
    register: of.document('register', `${n(1)}r-${n(4)}`, `${n(5)}`, `3-${n(4)}`),
    act: of.document('act', `TQ-${n(4)}`, `${n(3)}/11`, `A${n(6)}`),
    waybill: of.document('waybill', `CMR ${n(7)}`, `AZ-${n(6)}`, `QV № ${n(6)}`, `${n(8)}`),
    invoice: of.document('invoice', `EH ${n(8)}`, `MT${n(10)}`, `İNV-${n(6)}`),
    complaint: of.document('complaint', `${n(2)}-03/${n(3)}`, `Ç-${n(5)}`, `${n(4)}-p`),
    opinion: of.document('opinion', `${n(4)}-ƏE`, `${n(6)}`, `K-${n(3)}/${n(2)}`),
    sick: of.document('sick', `ƏQ № ${n(7)}`, `${n(8)}`, `ST-${n(6)}`),
    death: of.document('death', `ÖS ${n(7)}`, `${n(6)}`, `AA ${n(6)}`),
    licence: of.document('licence', `AZ ${n(7)}`, `SV-${n(6)}`, `BA ${n(6)}`),
    orchard: of.property('orchard', `${n(2)}-${n(5)}-${n(4)}`, `4${n(11)}`, `K-${n(8)}`),
    truck: of.plate('truck', `61-MB-${n(3)}`, `50 ZU ${n(3)}`, `34 KV ${n(3)}`, `10VT${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    trailer: of.plate('trailer', `61-${n(4)}Q`, `BT-${n(3)}-A`, `99 QA ${n(3)}`),
    growervoen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'grower'),
    chat: of.phone('chat', `+994 55 ${n(3)} ${n(2)} ${n(2)}`, `070-${n(3)}-${n(2)}-${n(2)}`),
    buyermail: of.email('buyermail', `import${n(3)}@frukt.example`, `zakaz.${n(2)}@opt.example`),
    camera: of.network('camera', `10.${n(2)}.1${n(2)}.24`, `kamera-${n(3)}.anbar.example`),
    gate: shortAddress(make, 'gate', 'Sənaye zonası 3-cü küçə', 'M.Hadi küç.', 'Depo döngəsi'),
  };
}

function spots(make: Make) {
  const of = marksOf(make);
  return {
    village: of.place(
      'village',
      'Nügədi kəndində',
      'Alpan kəndində',
      'Qımılqışlaq kəndində',
      'Zərdabi qəsəbəsində',
      'Rustov kəndində',
      'Vəlvələçay sahilində',
    ),
    road: of.place(
      'road',
      'Dərnəgül dairəsində',
      'Gilgilçay körpüsündə',
      '“Meyvəli” topdansatış bazarında',
      'Lökbatan yolayrıcında',
      'Zarat dayanacağında',
    ),
    before: of.workplace(
      'before',
      'Xaçmaz konserv kombinatında elektrik',
      '“Şimal” elektrik şəbəkəsində növbətçi montyor',
      '6 nömrəli peşə məktəbində usta',
      'Siyəzən broyler fabrikində elektrik çilingəri',
    ),
    study: of.workplace(
      'study',
      'Azərbaycan Dövlət Aqrar Universitetinin tələbəsi',
      'Quba Aqrar Kollecinin üçüncü kurs tələbəsi',
      'Bakı Biznes Universitetinin qiyabiçisi',
      'Xaçmaz Turizm Kollecinin tələbəsi',
    ),
    clinic: of.workplace(
      'clinic',
      'Bona Dea xəstəxanasında',
      'Respublika Kardioloji Mərkəzində',
      '“Şəfqət” özəl klinikasında',
      'Kliniki Onkologiya Mərkəzində',
    ),
    ill: of.sensitive('ill', 'işemik insult', 'mədə xorası', 'böyrək çatışmazlığı', 'leykoz'),
    habit: of.sensitive('habit', 'alkoqol aludəçiliyinə', 'içkiyə meyilliliyinə', 'epilepsiyasına'),
  };
}

function shapes(make: Make, cast: ReturnType<typeof people>) {
  const { grower, keeper, electrician, founder, growerson, widow, trucker } = cast;
  return {
    keeperfold: written(make, keeper, 'behind'),
    electricianfold: written(make, electrician, 'spaced'),
    truckerfold: written(make, trucker, 'behind'),
    founderabbr: written(make, founder, 'abbreviated'),
    growers: nameWith(make, grower, 'surname', 'plural'),
    growersgen: nameWith(make, grower, 'surname', 'plural-gen'),
    onduty: nameWith(make, electrician, 'gs', 'copula'),
    withson: nameWith(make, growerson, 'given', 'with'),
    atwidow: nameWith(make, widow, 'given', 'gil-loc'),
  };
}

/** Two partners in a greenhouse, the wife through whose card the money went, hands and buyers. */
function partners(make: Make) {
  const person = castOf(make);
  const taker = person('taker', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 54 });
  return {
    giver: person('giver', { role: 'iddiaçı', sex: 'f', minAge: 37, maxAge: 58 }),
    taker,
    takerwife: person('takerwife', { sex: 'f', surname: taker.name.surname, minAge: 32 }),
    cousin: person('cousin', { sex: 'm', minAge: 26 }),
    picker: person('picker', { role: 'şahid', sex: 'f', minAge: 35 }),
    stoker: person('stoker', { role: 'şahid', sex: 'm', minAge: 48 }),
    stall: person('stall', { sex: 'm', minAge: 30 }),
    stalltwo: person('stalltwo', { sex: 'f', minAge: 41 }),
    auditor: person('auditor', { kind: 'keep', sex: 'm' }),
    bailiff: person('bailiff', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep', sex: 'f' }),
  };
}

function greenhouse(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    joint: of.contract('joint', `BF-${n(4)}`, `${n(5)}-ş`, `ŞM/${n(4)}`, `${n(2)}.${n(4)}`),
    credit: of.contract('credit', `AKR${n(7)}`, `${n(4)}/K-${n(2)}`, `SB-${n(6)}`),
    plot: of.property('plot', `${n(3)}0${n(8)}`, `7-${n(3)}/${n(4)}`, `KD ${n(9)}`),
    van: of.plate('van', `43-RL-${n(3)}`, `77 GM ${n(3)}`, `90-PK-${n(3)}`),
    card: make.mark(cardOf(make.dice), 'card', 'direct', 'card'),
    giverv: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'giver'),
    takerv: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'taker'),
    writ: of.document('writ', `İV ${n(7)}`, `${n(3)}-i/${n(4)}`),
    receipt: of.document('receipt', `Q-${n(5)}`, `${n(7)}`),
    book: of.document('book', `D-${n(2)}/3`, `${n(4)}-m`),
    forbidden: of.document('forbidden', `SQ-${n(5)}`, `${n(6)}-Ç`),
    shop: of.network('shop', `@istixana_${n(3)}`, `pomidor${n(2)}.example`, `tap.example/${n(7)}`),
    field: of.place(
      'field',
      'Pirəkəşkül qəsəbəsində',
      'Zirə yarımadasında',
      'Kürdəxanı kəndində',
      'Zabrat-2 massivində',
      'Güzdək qəsəbəsində',
    ),
    market: of.place(
      'market',
      '“Meyvəli” bazarında',
      '8-ci kilometr bazarında',
      'Keşlə bazarında',
      '“Şərq” topdansatış mərkəzində',
    ),
    post: of.workplace(
      'post',
      'Lənkəran çay fabrikində texnoloq',
      '12 saylı uşaq musiqi məktəbində tar müəllimi',
      'Bitki Mühafizəsi İnstitutunda laborant',
      '“Sahil” şadlıq evində inzibatçı',
    ),
    ward: of.workplace(
      'ward',
      'Respublika Narkoloji Mərkəzində',
      '“Yeni Nəfəs” klinikasında',
      '3 saylı birləşmiş xəstəxanada',
      'Gömrük Hospitalında',
    ),
    vice: of.sensitive('vice', 'qumar aludəçiliyi', 'xroniki alkoqolizm', 'narkotik asılılığı'),
    ache: of.sensitive('ache', 'pnevmoniya', 'bronxit', 'allergik dermatit', 'brusellyoz'),
  };
}

/** A cold store in which apples froze; two partners in a greenhouse. */
export const NINTH_COMMERCIAL: readonly Family[] = [
  {
    key: 'ninth-cold-store',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Kommersiya mübahisələri - Saxlama müqaviləsi üzrə zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 4, dismissed: 2 },
    cast: {
      p: { as: 'company', trade: 'supply', role: 'iddiaçı' },
      d: { as: 'company', trade: 'work', role: 'cavabdeh' },
      s: { as: 'company', trade: 'insurer', role: 'üçüncü şəxs' },
    },
    facts: (make) => {
      const cast = people(make);
      const passing = lifeDay(make, 'founderdeath', 1, 2);
      return {
        ...cast,
        ...papers(make),
        ...spots(make),
        ...shapes(make, cast),
        passday: passing.day,
        passyear: passing.year,
        buyer: stranger(
          make,
          'buyer',
          'Gennadi Skvortsov|Otar Beridze|Rüstəm Saidnazarov|Kəmaləddin Bozkurt|Vitautas Kazlauskas',
        ),
        fitter: stranger(
          make,
          'fitter',
          'Juzeppe Marangoni|Lars Overqaard|Çen Veymin|Hüseyin Kocabaş',
        ),
        energy: stays(make, 'Energetika Məsələlərini Tənzimləmə Agentliyinin'),
        food: stays(make, 'Azərbaycan Respublikasının Qida Təhlükəsizliyi Agentliyi'),
        plenum: stays(make, 'Ali Məhkəmə Plenumunun 2018-ci il 20 aprel tarixli 3 nömrəli qərarı'),
        insurance: stays(make, '“Sığorta fəaliyyəti haqqında” 519-IIIQ nömrəli Qanunun'),
        signed: make.day(420, 480),
        brought: make.day(380, 410),
        found: make.day(290, 310),
        written: make.day(260, 280),
        examined: make.day(60, 90),
        tons: make.dice.int(38, 160),
        worth: make.money(38000, 190000, 50),
        part: make.money(14000, 36000, 50),
        fee: make.money(2200, 9800, 20),
        minus: make.dice.int(4, 9),
        hours: make.dice.int(9, 31),
      };
    },
    present:
      'iddiaçının direktoru {head.full:gen}, onun vəkili {advocate.full:gen}, cavabdehin nümayəndəsi {agent.full:gen} ({proxy} nömrəli etibarnamə), üçüncü şəxs {grower.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı saxlanmaya verilmiş məhsulun xarab olması nəticəsində dəymiş zərərin ödənilməsi tələbinə dair işə',
    story: [
      '{p.full} (VÖEN {p.voen}, h/h {p.account}) meyvə ixracı ilə məşğuldur. Onun direktoru {head.full} {signed} tarixində {d.full} (VÖEN {d.voen}) ilə {storage} nömrəli saxlama müqaviləsi imzalamışdır. Anbar {gate} ünvanında yerləşir.',
      'Saxlanmaya verilən {tons} ton alma fərdi sahibkar {grower.full:gen} (VÖEN {growervoen}, FİN {grower.fin}) {village} olan bağından yığılmışdı; bağın kadastr nömrəsi {orchard}. Məhsulu {brought} tarixində {trucker.full} (sürücülük vəsiqəsi {licence}) “MAN” yük maşını ilə (nişanı {truck}, yedəyi {trailer}, ban nömrəsi {vin}) gətirmiş, {waybill} nömrəli qaimə üzrə anbardar {keeper.full} qəbul etmişdir.',
      'Həmin alma {sale} nömrəli müqavilə ilə xarici alıcıya – {buyer.gs:dat} satılmışdı, hesab-faktura {invoice} yazılmışdı. {found} tarixində kameralar açılanda məlum olmuşdur ki, temperatur mənfi {minus} dərəcəyə düşmüş, meyvə donmuşdur. Alıcı {buyermail} poçtundan imtina göndərmiş, {buyer.surname} avansı da geri istəmişdir. İddiaçı {written} tarixli {complaint} nömrəli pretenziya ilə {worth} tələb etmiş, cavab gəlməmişdir.',
      'Cavabdehin əsas etirazı budur ki, kamera nasazlığına elektrik kəsilməsi səbəb olmuşdur. Nümayəndə {agent.sg} dedi ki, {energy} məlumatına görə şəbəkədə gərginlik {hours} saat dəyişkən olmuş, soyuducunu quraşdırmış usta {fitter.gs} zəng vurulsa da, gəlməmişdir ({fitter.surname} o vaxt artıq ölkədən getmişdi).',
      'Hadisəyə dair izahat verənlər:\n1. {keeperfold} – anbardar, {keeper.address}; bildirdi ki, gecə siqnal səslənmiş, o, növbətçini axtarmış, tapmamışdır;\n2. {electricianfold} – elektrik, əvvəllər {before} işləmişdir; həmin gecə əmək qabiliyyətini itirdiyini söylədi (xəstəlik vərəqi {sick}), əvəzinə kim qaldığını bilmir;\n3. {loader.full} – fəhlə; onun sözlərinə görə, növbətçi məhz {onduty}, özü də {clinic} deyil, həyətdə maşında yatmışdı;\n4. {accountant.full} – mühasib; siqnalı {chat} nömrəsinə gələn mesajdan bilmişdir.',
      'Cavabdeh sonradan {electrician.gs:gen} {habit} görə işdən kənarlaşdırıldığını da yazmışdır; {electrician.surname} bunu böhtan adlandırdı. Kamera görüntüləri ({camera}) bir həftədən sonra silinmişdir.',
      'Müqaviləni cavabdehin adından o vaxtkı təsisçi {founderabbr} imzalamışdı. O, {passday} {passyear:loc} {ill} nəticəsində dünyasını dəyişmişdir (ölüm haqqında şəhadətnamə {death}). Payını miras qəbul etmiş dul arvadı {widow.full} bildirmişdir ki, ərinin sənədləri {atwidow} deyil, idarədə qalmışdır; vərəsəlik şəhadətnaməsi reyestrdə {register} nömrəsi ilə qeydə alınıb, onu notarius {notary.full} vermişdir.',
      'Üçüncü şəxs {grower.sg} iddianı dəstəklədi: “{growers} iyirmi ildir bağ becərir, belə ziyan görməmişdik”. O, {withson} birlikdə kameranın ağzında üç gün növbə çəkdiyini, oğlu {growerson.full:gen} ({study}) {road} maşını qarşıladığını, həyat yoldaşı {growerwife.given:gen} isə yeşikləri sayıb dəftərə yazdığını danışdı. Telefonu: {grower.phone}; hesabı: {grower.account}.',
      {
        p: 'Sığortaçı {s.full} {policy} nömrəli müqavilə üzrə ödənişdən imtina etmişdir: {act} nömrəli tələf aktında hadisənin vaxtı göstərilməyib, aktı {truckerfold} şahid kimi imzalasa da, o saatda anbarda olmamışdır.',
        chance: 0.8,
      },
      'Ekspert {expert.full} {examined} tarixli {opinion} nömrəli rəyində göstərmişdir ki, nasazlıq tənzimləyicinin düzgün qurulmamasından irəli gəlmişdir, gərginliklə bağlı deyildir. {food} almanın satışa yararsızlığını təsdiq etmişdir.',
    ],
    reasoning: [
      'Peşəkar saxlayıcı əşyanın itməsinə və korlanmasına görə təqsirindən asılı olmayaraq cavabdehdir, yalnız qarşısıalınmaz qüvvə onu məsuliyyətdən azad edir.',
      'Mülki Məcəllənin 443, 448, 842 və 851-ci maddələri zərərin həcmini və saxlayıcının vəzifələrini müəyyən edir. {plenum} sübut yükünün bölgüsünü izah etmişdir. {insurance} tətbiqi ilə bağlı məsələ bu işin predmeti deyildir.',
      {
        p: '{keeper.init:gen} və fəhlə {loader.init:gen} ifadələri ekspertin qənaəti ilə uzlaşır. Növbətçi {electrician.surname} öz yerində olsaydı, zərərin qarşısı alına bilərdi; {founder.inits} imzaladığı müqavilədə bunun üçün şərt vardır.',
        only: ['granted'],
      },
      {
        p: 'Məhsulun bir qismi ayrılıb şirə istehsalına satılmışdır; {accountant.surname} bu barədə arayış təqdim etmişdir. {head.init:gen} hesablaması həmin hissədə düzgün deyil, {growersgen} aldığı pul zərərdən çıxılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Yükün çəkisi {trucker.surname:gen} imzaladığı qaimədə başqa, {keeper.init:gen} jurnalında başqadır. {advocate.init} bu fərqi izah edə bilmədi, {grower.given:gen} ailəsinin dəftəri isə sübut sayılmır.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 443, 448, 842, 851-ci, Mülki Prosessual Məcəllənin 119, 217, 218, 220-ci maddələrini tətbiq edərək, məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {worth} zərər və {fee} məhkəmə xərci tutulsun.',
      ],
      'partly-granted': [
        '{d.full:abl} {p.full:gen} xeyrinə {part} alınsın, qalan hissədə tələb rədd edilsin.',
        'Üçüncü şəxs {grower.full:gen} ayrıca iddia vermək hüququ izah olunsun.',
      ],
      dismissed: ['{p.full:gen} iddiası təmin edilməsin, xərclər onun öz üzərində saxlanılsın.'],
    },
    note: 'commercial',
    traps: ['list', 'entrepreneur', 'foreign-buyer'],
  },
  {
    key: 'ninth-greenhouse-partners',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Kommersiya mübahisələri - Birgə fəaliyyət müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { b: { as: 'company', trade: 'bank', role: 'üçüncü şəxs' } },
    facts: (make) => {
      const cast = partners(make);
      const union = lifeDay(make, 'union', 9, 12);
      const row = (key: 'stall' | 'stalltwo' | 'cousin', form: 'behind' | 'bracketed') => ({
        who: written(make, cast[key], form),
        crates: make.dice.int(140, 900),
        paid: make.money(1200, 9400, 10),
        at: make.day(300, 420),
      });
      return {
        ...cast,
        ...greenhouse(make),
        sales: [row('stall', 'behind'), row('stalltwo', 'bracketed'), row('cousin', 'behind')],
        wedday: union.day,
        wedyear: union.year,
        agronomist: stranger(
          make,
          'agronomist',
          'Peter Huqendoorn|Avi Rozental|Sabri Tekeli|Xose Almodar',
        ),
        couple: nameWith(make, cast.taker, 'surname', 'plural'),
        attaker: nameWith(make, cast.taker, 'given', 'gil-dat'),
        cashwoman: nameWith(make, cast.takerwife, 'gs', 'copula'),
        stokerfold: written(make, cast.stoker, 'spaced'),
        code: stays(make, '1999-cu il 28 dekabr tarixli 779-IQ nömrəli Qanunla'),
        agency: stays(make, 'Aqrar Kredit və İnkişaf Agentliyinin'),
        begun: make.day(1000, 1200),
        ended: make.day(200, 260),
        invested: make.money(24000, 90000, 100),
        share: make.money(9000, 23000, 50),
      };
    },
    present:
      'iddiaçı {giver.full:gen}, vəkili {advocate.full:gen}, cavabdeh {taker.full:gen} iştirakı ilə, üçüncü şəxsin iştirakı olmadan,',
    subject:
      'fərdi sahibkar {giver.full:gen} fərdi sahibkar {taker.full:dat} qarşı birgə fəaliyyətdən gələn mənfəətin bölünməsi tələbinə dair işə',
    story: [
      'İddiaçı {giver.full} (VÖEN: {giverv}, FİN: {giver.fin}, {giver.address}, tel.: {giver.phone}) məhkəməyə bildirib ki, {begun} tarixində {taker.full} (VÖEN: {takerv}, FİN: {taker.fin}) ilə {joint} nömrəli birgə fəaliyyət müqaviləsi bağlayaraq {field} istixana qurublar. Torpağın kadastr nömrəsi: {plot}. O, həmin vaxtadək {post} olub, işdən çıxıb bütün yığımını – {invested} – ora qoyub.',
      'Pulun bir qismi {b.full:abl} {credit} nömrəli kredit hesabına, bir qismi {agency} güzəşti ilə alınıb. Toxumu və suvarma sistemini məsləhətçi {agronomist.gs} seçib; {agronomist.surname} haqqını almadığına görə sonuncu mövsüm gəlməyib.',
      'Satış dəftərindən ({book}) çıxarış:',
      { p: '{at.dot} – {who} – {crates} yeşik – {paid}', each: 'sales' },
      'Dəftərdəki adamlardan ikisi {market} piştaxta sahibi – {stall.full} və {stalltwo.full}, üçüncüsü isə cavabdehin xalası oğlu {cousin.full} olub. Hamısı pulu {card} nömrəli karta göndərib; kartın sahibi isə {cashwoman}. İddiaçı bunu {shop} elanına yazılmış rəylərdən öyrənib.',
      'Cavabdeh {taker.sg} etirazında qeyd etdi ki, arvadı {takerwife.full:gen} kartından {wedday} {wedyear:loc} evlənəndən bəri bütün ailə istifadə edir; {couple} heç nə gizlətməyib. Zərər soyuqdan dəyib: ocaqçı gəlməyib. O, {ache} keçirdiyi üçün özü də işə çıxa bilməyib. {taker.account} hesabının çıxarışını təqdim etdi.',
      'Ocaqçı {stoker.full} şahid kimi dedi: “Qazanı hər gecə yandırmışam, sahibkar isə {van} nişanlı furqonla pomidoru daşıyırdı”. Yığımçı {picker.full} əlavə etdi ki, işçilər məvaciblərini almaq üçün {attaker} gedirdilər, qapını {takerwife.given} açırdı. {picker.inits} bir dəfə {receipt} nömrəli qəbzi imzaladığını, üstündə isə başqa məbləğ yazıldığını bildirdi.',
      {
        p: 'İddiaçı cavabdehdə {vice} olduğunu, {ward} müalicə aldığını da iddia etdi. {taker.surname:gen} vəkilsiz çıxış etdiyini nəzərə alan məhkəmə bu barədə sualları kənarlaşdırdı.',
        chance: 0.8,
      },
      'Auditor-ekspert {auditor.full} gəlirin bölünməyən hissəsini {share} hesablayıb. İcra məmuru {bailiff.full} {writ} nömrəli vərəqə üzrə əmlaka qadağa qoyub (bildiriş {forbidden}). Müqaviləyə {ended} tarixində birtərəfli qaydada son verilib.',
    ],
    reasoning: [
      'Birgə fəaliyyətin iştirakçıları mənfəəti, müqavilədə başqa hal yoxdursa, qoyuluşlarına mütənasib bölürlər və bir-birinə hesabat verməlidirlər.',
      '{code} təsdiq olunmuş Mülki Məcəllənin 816, 821 və 826-cı maddələri şərikin hesabat vermək borcunu müəyyən edir.',
      {
        p: '{stokerfold} və {picker.init} ifadələrində ardıcıldırlar, {stall.surname:gen} köçürmələri bank çıxarışında görünür. {takerwife.surname} pulun qaytarıldığını təsdiq etməmişdir.',
        only: ['granted'],
      },
      {
        p: '{cousin.surname:gen} apardığı yeşiklər əvəzsiz verilmişdir və bu, dəftərdə iddiaçının öz qolu ilə göstərilib. {auditor.init:gen} hesablaması həmin məbləğ qədər azaldılır.',
        only: ['partly-granted'],
      },
      {
        p: '{giver.init} mövsümün xərclərini sübut edən sənəd verməmişdir; {stalltwo.surname} və {stall.surname} isə məhkəməyə gəlməmişlər.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 816, 821, 826-cı, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrinə söykənərək, məhkəmə',
    operative: {
      granted: ['{taker.full:abl} {giver.full:gen} xeyrinə {share} tutulsun.'],
      'partly-granted': [
        'İddia qismən təmin edilsin, {taker.caps:abl} {giver.caps:gen} xeyrinə {share} məbləğinin yarısı alınsın.',
      ],
      dismissed: ['{giver.full:gen} {taker.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    note: 'commercial',
    traps: ['entrepreneurs', 'ledger', 'card-of-wife'],
  },
];
