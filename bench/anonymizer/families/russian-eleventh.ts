import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import type { Company, Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { digitsOf, stays } from './name-endings.ts';
import { homeRu, russianCast, shortDay } from './russian-cast-eleventh.ts';
import { russianDate } from './russian-cast-ninth.ts';
import { vinOf } from './written-forms.ts';

/** Forms of a name by key, and people of the record. */
type Cast = Readonly<Record<string, Mark | Person>>;

/** Whose car stood, who drove into it, and who was near. */
function motorists(make: Make): Cast {
  const { named, party } = russianCast(make);
  return {
    ...party('p', 'f', 'iddiaçı', 30, 58),
    ...party('d', 'm', 'cavabdeh', 25, 50),
    ...party('law', 'f', 'nümayəndə'),
    ...named('hus', 'm'),
    ...named('pass', 'f'),
    ...named('neigh', 'f'),
    ...named('mech', 'm'),
    ...named('guard', 'm'),
    ...named('dir', 'm'),
    ...named('insp', 'm', 'keep'),
    ...named('adv', 'm', 'keep'),
    ...named('exp', 'f', 'keep'),
  };
}

/** The taxi company, in the record and in Russian, and the insurer. */
function companies(make: Make): Readonly<Record<string, Company | Mark>> {
  const [name, russian] = make.dice.pick([
    ['İldırım Taksi', '«Илдырым Такси»'],
    ['Gecə Yolu', '«Гедже Йолу»'],
    ['Şahin Transfer', '«Шахин Трансфер»'],
    ['Sarı Faytun', '«Сары Файтун»'],
  ] as const);
  const insurer = make.dice.pick(['«Гала Полис»', '«Амин Сыгорта»', '«Хязри Иншуранс»']);
  const firm: Company = { ...make.company('firm', 'shop'), name, role: 'cavabdeh' };
  return {
    firm,
    firmru: make.mark(russian, 'company', 'direct', 'firm'),
    insurerru: make.mark(insurer, 'company', 'direct', 'insurer'),
  };
}

function crashFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const { dice } = make;
  return {
    car1: of.plate('car1', `77-ХС-${n(3)}`, `10 NV ${n(3)}`, `99BE${n(3)}`),
    car2: of.plate('car2', `90-ТР-${n(3)}`, `T ${n(3)} ${n(3)}`, `77 RX ${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'car1'),
    techpass: of.document('techpass', `BY ${n(6)}`, `СРТС-${n(7)}`, `AA-${n(6)}`),
    protocol: of.document('protocol', `DYP-${n(7)}`, `БА ${n(6)}`, `ИХ/${n(5)}`),
    ruling: of.document('ruling', `${n(8)}-п`, `ПС ${n(6)}`, `${n(3)}/${n(5)}`),
    licence: of.document('licence', `АР ${n(6)}`, `AZ${n(7)}`, `ВУ-${n(8)}`),
    policy: of.document('policy', `İC${n(9)}`, `ОС-${n(8)}`, `${n(3)}-${n(7)}`),
    lossact: of.document('lossact', `${n(5)}/У-${n(2)}`, `CL-${n(6)}`, `ВД ${n(5)}`),
    cover: of.contract('cover', `${n(4)}/ОСГО`, `СГ-${n(6)}`, `${n(2)}-А/${n(4)}`),
    lease: of.contract('lease', `АТС-${n(3)}`, `${n(4)}/т`, `26-${n(4)}`),
    opinion: of.document('opinion', `${n(4)}/АТЭ`, `Э-${n(5)}`, `${n(2)}-${n(3)}`),
    workorder: of.document('workorder', `ЗН-${n(5)}`, `${n(6)}`, `${n(3)}/рем`),
    cheque: of.document('cheque', `${n(8)}`, `ФЧ ${n(6)}`, `${n(5)}/2`),
    warrant: of.document('warrant', `О-${n(5)}`, `${n(6)}`),
    proxy: of.document('proxy', `${n(2)}/д-${n(3)}`, `E-${n(6)}`),
    claim: of.document('claim', `${n(3)}-прет`, `В-${n(4)}`, `${n(2)}/${n(4)}`),
    reply: of.document('reply', `Ç-${n(4)}`, `${n(3)}/04-${n(2)}`, `İT ${n(5)}`),
    card: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1-'), 'card', 'direct', 'dcard'),
    line: of.phone(
      'line',
      `055 ${n(7)}`,
      `+994${dice.pick(['50', '77'])}${n(7)}`,
      `8(070)${n(3)}-${n(4)}`,
    ),
    clip: of.network(
      'clip',
      `@bina_yollari${n(2)}`,
      `qeza.example/${n(5)}`,
      `dashcam-${n(3)}.example`,
    ),
    phome: homeRu(
      make,
      'p',
      'ул. Мустафы Субхи',
      'пр. Бюльбюля',
      'ул. Лермонтова',
      'Баиловский спуск',
    ),
    dhome: homeRu(
      make,
      'd',
      'пос. Бакиханова, ул. Гагарина',
      'пос. Раманы, 3-й проезд',
      'ул. Гасана Абдуллаева',
    ),
    spot: of.place(
      'spot',
      ...(['площади у станции «Дернегюль»', 'спуске к посёлку Ходжасан'] as const),
      ...['проспекте Азадлыг напротив рынка «Текстиль»', '8-м микрорайоне у магазина «Фаворит»'],
    ),
    work: of.workplace(
      'work',
      ...(['логопедом детского центра «Тумурджуг»', 'диспетчером аэропорта Забрат'] as const),
      ...['лаборантом нефтеперерабатывающего завода', 'редактором издательства «Маариф-2»'],
    ),
    watch: of.workplace(
      'watch',
      ...([
        'охранник автостоянки «Паркинг-8»',
        'ночной дежурный гаражного кооператива «Сигнал»',
      ] as const),
      ...['сторож шиномонтажа «Колесо»'],
    ),
  };
}

/** What the repair costs, what the insurer paid, and what is left. In manats. */
function sums(make: Make): Readonly<Record<string, number>> {
  const hundreds = (from: number, to: number) => make.dice.int(from, to) * 100;
  const [paidout, cost, loss, back] = [
    hundreds(20, 42),
    hundreds(62, 98),
    hundreds(5, 9),
    hundreds(3, 8),
  ];
  const gap = cost + loss - paidout;
  return { paidout, cost, loss, back, gap, rest: gap - back };
}

const CRASH: Family = {
  key: 'eleventh-russian-parked-car',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Yol-nəqliyyat hadisəsi nəticəsində dəymiş zərərin ödənilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => ({
    ...motorists(make),
    ...companies(make),
    ...crashFile(make),
    code: stays(make, 'статьям 1097 и 1108 Гражданского кодекса'),
    plenum: stays(make, 'постановления Пленума Верховного суда от 3 ноября 2008 года № 7'),
    crash: shortDay(make.day(240, 290)),
    ruledon: shortDay(make.day(225, 238)),
    ended: shortDay(make.day(300, 330)),
    filed: shortDay(make.day(80, 130)),
    hour: make.dice.int(18, 23),
    ...sums(make),
  }),
  present:
    'при участии истицы {pfullgen}, её адвоката {advspreadgen} (ордер {warrant}), ответчика {dfullgen} и юриста второго ответчика {lawfullgen} (доверенность {proxy}),',
  subject:
    'проверив материалы дела по иску {pinitgen} к {dinitdat} и ООО {firmru} о возмещении вреда, причинённого автомобилю,',
  story: [
    '{crash} около {hour} час. 40 мин. на {spot} (Бинагадинский р-н г. Баку) такси Chevrolet Lacetti, гос. номер {car2}, которым управлял {dfull}, при перестроении ударило стоявший у бордюра Kia Sportage, гос. номер {car1}, VIN {vin}. Вторая машина принадлежит истице (свидетельство о регистрации {techpass}, л.д. 5), первая – ООО {firmru} (л.д. 7).',
    'Вина водителя установлена: инспектор ДПС {inspinit} составил протокол {protocol}, постановлением {ruling} от {ruledon} {dsur} оштрафован и штраф уплатил (л.д. 8–12). Водительское удостоверение ответчика – {licence}, выдано на законном основании.',
    'Страховщик такси, ОАО {insurerru} (договор с парком № {cover}, полис {policy}), выплатил истице {paidout} манатов, страховое дело {lossact} закрыто (л.д. 15). Между тем эксперт {expfull} в заключении № {opinion} оценила ремонт в {cost} манатов, утрату товарной стоимости – в {loss} манатов. Работы выполнил {mechspread}: заказ-наряд {workorder}, кассовый чек {cheque} (л.д. 19, 20).',
    '{pcaps}, {pborn} г.р., ФИН-код {p.fin}, прож.: Баку, Сабаильский р-н, {phome}, т. {p.phone}, {filed} предъявила иск на {gap} манатов. В суде она объяснила: работает {work}, без машины добраться туда трудно, полтора месяца её возил муж, {husfull}, сохранивший, как и она, добрачную фамилию.',
    '{dcaps}, {dborn} г.р., ФИН-код {d.fin}, прож.: Баку, Сабунчинский р-н, {dhome}, т. {d.phone}, иска не признал. Дословно: «Пассажирка дёрнула меня за рукав, я и вильнул. А {back} манатов я {husnamedat} вернул в тот же вечер». Деньги, говорит он, ушли с карты {card} на номер {line}, приложение показало получателя: «{husapp}». Машину он брал у парка по договору аренды № {lease}, выручку сдавал ежедневно, поэтому платить должен парк.',
    'Юрист {lawinit} возразила, что {dsur} не работник общества. На претензию (№ {claim}) парк ответил письмом № {reply} на азербайджанском языке, внизу которого стоит: «Direktor: {dirsign}». Сам {dirfull} от явки уклонился; юрист со слов {dirsurgen} утверждает, что договор с {dinitins} расторгнут ещё {ended}, только вернуть ключи водитель забыл. Реквизиты парка: ВОЕН {firm.voen}.',
    'Допрошены под подписку (л.д. 41–46):\n{passfull} – ехала на заднем сиденье, водителя не трогала, помнит, что в заказе значилось «{dapp}»;\n{neighshort}, жительница соседнего дома, – услышала удар, с балкона узнала машину и набрала {pnameacc};\n{guardwhole}, {watch}, – видел, как {dspread} и {husspread} спорили у капота, слов не разобрал.',
    'Муж истицы, допрошенный последним, подтвердил перевод, но заявил, что {dsur} так отдал ему плату за эвакуатор и снятую дверь. Запись регистратора, которую {neighname} нашла на странице {clip}, просмотрена в заседании. Взысканное истица просит зачислить на счёт {p.account}.',
  ],
  reasoning: [
    'По {code} вред, причинённый источником повышенной опасности, возмещает его владелец – тот, кто пользуется им на законном основании; разница между фактическим ущербом и страховой выплатой взыскивается с причинителя. Об этом же говорится в пункте 12 {plenum}.',
    {
      p: 'Акта о передаче машины по договору аренды нет, о его расторжении известно только со слов {dirshortgen}; следовательно, владельцем оставалось общество. Показания {passinitgen} опровергают ссылку на помеху. Перевод, полученный {husinitins}, в счёт ремонта не засчитывается: {guardsur} о назначении денег не знает.',
      only: ['granted'],
    },
    {
      p: 'Договор аренды исполнялся, {dsur} владел машиной законно и отвечает сам, к парку требование неосновательно. Полученное {hussurins} подлежит зачёту, поскольку счёта за эвакуатор {psur} не представила. Слова {neighsurgen} на размер ущерба не влияют.',
      only: ['partly-granted'],
    },
    {
      p: 'Предел выплаты по полису не исчерпан, а {pinit}, как признал её адвокат {advinit}, подписала соглашение об окончательном размере и не оспорила его. Требовать разницу с {dsurgen} и парка при таких условиях она не вправе.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Применяя статьи 77, 88, 216–220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Взыскать с ООО {firmru} в пользу {pfullgen} {gap} манатов. В иске к {dfulldat} отказать.',
    ],
    'partly-granted': [
      'Взыскать с {dfullgen} в пользу {pfullgen} {rest} манатов за вычетом переданных {back} манатов; в требовании к ООО {firmru} отказать, {lawinitdat} выдать копию.',
    ],
    dismissed: ['Иск {pfullgen} отклонить, расходы на услуги {expinitgen} оставить на истице.'],
  },
  traps: ['sheets-of-the-file', 'names-of-applications', 'signature-in-latin'],
};

/** Who rang, whose card took the money, and who carried it. */
function callers(make: Make): Cast {
  const { named, party } = russianCast(make);
  return {
    ...party('a', 'm', 'təqsirləndirilən şəxs', 21, 34),
    ...party('va', 'f', 'zərərçəkmiş', 62, 78),
    ...party('vb', 'm', 'zərərçəkmiş', 45, 70),
    ...party('drop', 'f', 'şahid', 20, 40),
    ...named('cour', 'm'),
    ...named('friend', 'm'),
    ...named('land', 'f'),
    ...named('bank', 'f'),
    ...named('mother', 'f'),
    ...named('pros', 'm', 'keep'),
    ...named('inv', 'm', 'keep'),
    ...named('exp', 'm', 'keep'),
    ...named('adv', 'f', 'keep'),
  };
}

function fraudFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const { dice } = make;
  const byte = () => dice.int(2, 250);
  return {
    casefile: of.document('casefile', `26${n(7)}`, `${n(9)}`, `У-${n(6)}`),
    warrant: of.document('warrant', `АД ${n(5)}`, `${n(4)}/з`),
    extract: of.document('extract', `${n(2)}-4/${n(4)}`, `В/${n(6)}`, `BX-${n(5)}`),
    telecom: of.document('telecom', `${n(5)}/DT`, `СВ-${n(4)}-${n(2)}`, `${n(2)}/${n(2)}/${n(4)}`),
    search: of.document('search', `${n(3)}-об`, `О/${n(4)}`),
    opinion: of.document('opinion', `КТ-${n(4)}`, `${n(5)}-Ц`, `${n(2)}/${n(4)}-к`),
    receipt: of.document('receipt', `ДП ${n(7)}`, `${n(9)}`, `QB-${n(6)}`),
    passport: of.document('passport', `C0${n(7)}`, `P ${n(8)}`),
    lookup: of.document('lookup', `${n(4)}/оп`, `ПО-${n(3)}`),
    lease: of.contract('lease', `К-${n(3)}/${n(2)}`, `${n(6)}`, `А${n(4)}-н`),
    card1: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'cardone'),
    card2: make.mark(`${cardOf(dice).slice(0, 6)}XXXXXX${n(4)}`, 'card', 'direct', 'cardtwo'),
    imei: of.network(
      'imei',
      `35${n(13)}`,
      `86${n(4)} ${n(2)} ${n(6)} ${n(1)}`,
      `01-${n(6)}-${n(6)}-${n(1)}`,
    ),
    ip: of.network('ip', `94.20.${byte()}.${byte()}`, `5.191.${byte()}.${byte()}`),
    nick: of.network(
      'nick',
      `@tehlukesizlik_${n(2)}`,
      `security.${n(3)}.az_help`,
      `@bank-destek${n(3)}`,
    ),
    line1: of.phone(
      'line1',
      `+994 12 ${n(3)} ${n(2)} ${n(2)}`,
      `(012)${n(3)}-${n(4)}`,
      `0125${n(6)}`,
    ),
    line2: of.phone(
      'line2',
      `050-${n(3)}${n(2)}-${n(2)}`,
      `994 99 ${n(7)}`,
      `+994(70) ${n(3)}.${n(4)}`,
    ),
    rented: homeRu(
      make,
      'rented',
      'ул. Шарифзаде',
      '9-й микрорайон, ул. Мир Джалала',
      'ул. Дилары Алиевой',
    ),
    areg: homeRu(make, 'a', '20-й квартал', 'ул. Мира', 'ул. Сулеймана Рагимова'),
    vahome: homeRu(make, 'va', 'ул. Басти Багировой', 'ул. Видади', 'Ясамальский тупик'),
    born: of.place(
      'born',
      ...(['селе Орянд', 'селе Лулекеран', 'посёлке Гамарат'] as const),
      'селе Сиякеран',
    ),
    corner: of.place(
      'corner',
      ...(['фонтана «Ромашка»', 'станции метро «Иншаатчылар»', 'аптеки «Зейтун-12»'] as const),
      ...['памятника Насими', 'кафе «У пристани»'],
    ),
    hand: of.place(
      'hand',
      ...(['автомойке «Люкс»', 'остановке «Химгородок»', 'площади у Дома быта'] as const),
      ...['бульваре у маяка'],
    ),
    vawork: of.workplace(
      'vawork',
      ...(['корректор типографии «Коммунист»', 'заведующая библиотекой № 16'] as const),
      ...['учительница химии школы № 189', 'акушерка родильного дома № 2'],
    ),
    awork: of.workplace(
      'awork',
      ...(['оператором колл-центра «Алло-Сервис»', 'мерчандайзером сети «Базар Маркет»'] as const),
      ...['сборщиком мебельного цеха «Аста»', 'курьером службы «Тез Чатдыр»'],
    ),
  };
}

const FRAUD: Family = {
  key: 'eleventh-russian-bank-call',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Dələduzluq',
  outcomes: { convicted: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...callers(make),
    ...fraudFile(make),
    bankru: make.mark(
      make.dice.pick(['«Хязяр Кредит Банк»', '«Одлубанк»', '«Дост Банк»']),
      'company',
      'direct',
      'lender',
    ),
    norm: stays(make, 'статьи 178.2 Уголовного кодекса'),
    plenum: stays(make, 'Постановлении Пленума Верховного суда от 11 июня 2015 года № 4'),
    one: russianDate(make.day(230, 260)),
    two: russianDate(make.day(205, 225)),
    raid: russianDate(make.day(170, 195)),
    sum1: make.dice.int(18, 74) * 100,
    sum2: make.dice.int(30, 95) * 100,
    repaid: make.dice.int(6, 15) * 100,
    fee: make.dice.int(5, 15) * 10,
    sims: make.dice.int(6, 19),
    minutes: make.dice.int(6, 14),
    years: make.dice.pick([3, 4]),
  }),
  present:
    'при участии государственного обвинителя – прокурора {prosshortgen}, подсудимого {ainitgen}, его защитника – адвоката {advinitgen} (ордер {warrant}), потерпевших {vafullgen} и {vbfullgen},',
  subject:
    'рассмотрев уголовное дело № {casefile} в отношении {afullgen}, преданного суду по статьям 178.2.2 и 178.2.4 Уголовного кодекса,',
  story: [
    'Эпизод первый. {one} в 11 час. 20 мин. на номер {va.phone} позвонили с {line1}; голос представился службой безопасности банка {bankru}. {vafull} ({vaborn} г. рожд., пенсионерка, бывшая {vawork}, живёт: г. Баку, Ясамальский р., {vahome}; ФИН {va.fin}) поверила, что её деньги «уже воруют», и продиктовала номер карты {card1}, срок и код из сообщения. За {minutes} минут со счёта {va.account} списано {sum1} манатов. В выписке банка (исх. {extract}) получателем значится {dropascii}, карта {card2}.',
    'Эпизод второй. {two} {vbfulldat} ({vbborn} г. рожд., ФИН {vb.fin}, тел. {vb.phone}) написали с учётной записи {nick}: кредит-де оформлен на его имя, спасти может только «безопасная ячейка». Потерпевший снял {sum2} манатов и у {corner} вручил пакет незнакомцу. Паролем служило его собственное имя: «Для {vbnamegen}». С тех пор номер {line2}, который ему оставили, молчит.',
    'Раскрытие. Следователь {invinit} получил от оператора связи ответ № {telecom}: обе SIM-карты работали в аппарате с IMEI {imei}, вход в приложение выполнен с адреса {ip}. Этот адрес закреплён за квартирой (г. Баку, Бинагадинский р., {rented}), которую сдаёт {landfull}; наниматель по договору № {lease} – {ainit}. {raid} там проведён обыск (протокол {search}): изъяты телефон, {sims} SIM-карт, заграничный паспорт {passport} на имя {aascii}. Эксперт {expspread} в заключении {opinion} описал восстановленную переписку.',
    'Что говорит подсудимый. {asur} признал, что снимал деньги в банкоматах, но звонить, по его словам, не звонил: «Голосом работал другой, я его знаю как {friendnameacc}». От дальнейших ответов по существу отказался, сославшись на статью 66 Конституции.',
    'Что говорят прочие.\n1) {dropfull}: карту открыла по просьбе {anamegen}, с которым училась, и отдала ему за {fee} манатов; что на ней окажется чужое, не знала. Документы в отделении у неё принимала {bankinit}.\n2) {bankfirst} подтвердила это и указала, что {dropsur} спешила и всё время смотрела в телефон.\n3) {courspread}, возивший пакеты: получал адреса сообщениями, деньги {vbinitgen} оставил на {hand} у того, кого опознал (протокол {lookup}), – это {friendfull}.\n4) {friendinit}: пакет взял «для друга», содержимого не видел, {courname} ему не подчинялся.\n5) {landtwo}, хозяйка квартиры: жили двое, {aname} и ещё один; второго она тоже узнала – {friendsuracc}.',
    'Возмещение. Мать подсудимого, {motherfull}, перевела {vanamedat} {repaid} манатов (квитанция {receipt}); {vbsur} не получил ничего. В отношении {friendsurgen} материалы выделены.',
    'Личность. {acaps}, он же по паспорту {aaz}, {aborn} г. рожд., уроженец Лерикского района, родился в {born}, образование среднее специальное, [холост|не женат], до ареста работал {awork}, удостоверение личности {a.idcard}, ФИН {a.fin}, прописан: г. Сумгайыт, {areg}; не судим. {mothersur} характеризует сына как отзывчивого.',
  ],
  reasoning: [
    'Довод о том, что {asur} лишь обналичивал деньги, опровергается перепиской: роли распределены, ему причиталась половина. По смыслу {norm} соисполнителем является и тот, кто только завладевает похищенным. В {plenum} разъяснено, что обман может быть и по телефону.',
    'Суд доверяет словам {dropinitgen} и {courinitgen}: они согласуются между собой и с выпиской, оснований оговаривать {ainitacc} у них нет. {landinit} [опознала подсудимого уверенно|указала на подсудимого без колебаний]. Показания {bankinitgen} имеют значение только для первого эпизода.',
    'Смягчает ответственность частичное возмещение ущерба {vasurdat}; отягчающих обстоятельств не установлено. Просьбу {advinitgen} об условном осуждении суд [отклоняет|не поддерживает]: число SIM-карт говорит о промысле. Государственный обвинитель {prosinit} просил о большем сроке.',
  ],
  guided:
    'Руководствуясь статьями 57–59, 178.2 Уголовного кодекса и статьями 349–353 Уголовно-процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    convicted: [
      'Признать {afullacc} виновным по статьям 178.2.2, 178.2.4 Уголовного кодекса и назначить {years} года лишения свободы в учреждении [общего|полустрогого] режима, считая с {raid}.',
      'Гражданские иски удовлетворить: взыскать с осуждённого в пользу {vafullgen} остаток ущерба, в пользу {vbfullgen} – {sum2} манатов. Телефон с IMEI {imei} конфисковать, паспорт {passport} вернуть {motherinitdat}.',
    ],
  },
  traps: ['episodes', 'names-as-passwords', 'passport-names'],
};

/** Decisions in Russian for the test alone. */
export const ELEVENTH_RUSSIAN: readonly Family[] = [CRASH, FRAUD];
