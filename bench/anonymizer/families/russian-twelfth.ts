import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import type { Company, Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { digitsOf, stays } from './name-endings.ts';
import { castInRussian, dayInRussian, homeInRussian } from './russian-cast-twelfth.ts';

/** Forms of a name by key, and people of the record. */
type Cast = Readonly<Record<string, Mark | Person>>;

/** Who translated the novel, whose name was printed, and who saw it happen. */
function bookPeople(make: Make): Cast {
  const { named, party } = castInRussian(make);
  return {
    ...party('p', 'f', 'iddiaçı', 34, 62),
    ...party('q', 'm', 'üçüncü şəxs', 30, 58),
    ...named('dir', 'm'),
    ...named('law', 'f'),
    ...named('edit', 'f'),
    ...named('proof', 'f'),
    ...named('setter', 'm'),
    ...named('shop', 'f'),
    ...named('adv', 'm', 'keep'),
    ...named('exp', 'f', 'keep'),
  };
}

/** The publishing house, in the record and in Russian. */
function houseOf(make: Make): Readonly<Record<string, Company | Mark>> {
  const [name, russian] = make.dice.pick([
    ['Vərəq Nəşr', '«Вараг Нешр»'],
    ['Köhnə Şriftlər', '«Кёхне Шрифтлер»'],
    ['Oxu Otağı', '«Оху Отагы»'],
    ['Nöqtə-Vergül', '«Нёгте-Вергюль»'],
  ] as const);
  const firm: Company = { ...make.company('firm', 'supply'), name, role: 'cavabdeh' };
  return { firm, firmru: make.mark(russian, 'company', 'direct', 'firm') };
}

function bookPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deal: of.contract('deal', `${n(2)}-АД/${n(2)}`, `П-${n(4)}`, `${n(3)}/лит`),
    print: of.contract('print', `Т-${n(3)}`, `${n(4)}/тип-${n(1)}`, `${n(5)}-з`),
    order1: of.document('order1', `${n(4)}`, `ПП${n(6)}`, `${n(2)}/${n(5)}`),
    act: of.document('act', `${n(2)}-пр`, `А/${n(3)}`, `${n(4)}`),
    proxy: of.document('proxy', `${n(2)}-юр`, `Д-${n(4)}`, `${n(3)}/26`),
    depot: of.document('depot', `${n(5)}-Ə`, `${n(2)}/${n(4)}-13`, `С-${n(5)}`),
    opinion: of.document('opinion', `Л-${n(3)}/${n(2)}`, `${n(5)}`, `${n(2)}-ф/${n(3)}`),
    claim: of.document('claim', `б/н-${n(2)}`, `${n(3)}`, `${n(4)}-в`),
    cheque: of.document('cheque', `${n(9)}`, `${n(4)}-${n(3)}`, `КЧ${n(6)}`),
    pmail: of.email('pmail', `perevod.${n(3)}@pochta.example`, `tercume_${n(2)}@yaziq.example`),
    edmail: of.email('edmail', `redaktor${n(2)}@neshr.example`, `roman-${n(3)}@kitab.example`),
    cloud: of.network('cloud', `disk.example/f/${n(6)}`, `buludfayl.example/${n(5)}/tam`),
    edline: of.phone(
      'edline',
      `564-${n(2)}-${n(2)}, доб. 1${n(1)}`,
      `0(55)${n(7)}`,
      `8-051-${n(7)}`,
    ),
    pzip: make.mark(`AZ10${n(2)}`, 'address', 'direct', 'p'),
    phome: homeInRussian(
      make,
      'p',
      'ул. Ази Асланова',
      'ул. Тбилисская',
      'пр-кт Матбуат',
      'ул. Короглу Рагимова',
    ),
    qhome: homeInRussian(make, 'q', '12-й мкр-н', 'ул. Нариманова', 'ул. Химиков'),
    pwork: of.workplace(
      'pwork',
      'доцент кафедры романских языков Славянского университета',
      'заведующая отделом рукописей музея «Бейт-уль-Хикма»',
      'преподаватель французского в лицее № 6',
    ),
    qwork: of.workplace(
      'qwork',
      'ответственный секретарь журнала «Дильманч»',
      'литсотрудник газеты «Сумгаитский вестник»',
      'методист Дома культуры «Химик»',
    ),
    shopwork: of.workplace(
      'shopwork',
      'продавец магазина «Книжный пассаж»',
      'товаровед салона «Буквоед на Торговой»',
      'кассир лавки «Али и Нино у фонтанов»',
    ),
    cafe: of.place(
      'cafe',
      'кондитерской «Миндаль» на улице Тарлана Алиярбекова',
      'библиотеке имени Ахундова',
      'вестибюле Дома печати',
      'саду Хагани',
    ),
  };
}

/** The fee for the sheets, what of it was paid, and what a part of the text is worth. In manats. */
function feesOf(make: Make): Readonly<Record<string, number>> {
  const { dice } = make;
  const [sheets, rate] = [dice.int(14, 24), dice.int(9, 14) * 10];
  const [fee, advance] = [sheets * rate, dice.int(2, 5) * 100];
  const [share, moral] = [dice.int(14, 18) * 5, dice.int(5, 20) * 100];
  const [rest, part] = [fee - advance, Math.round((fee * share) / 100) - advance];
  return { ...{ sheets, rate, fee, advance, share, moral, rest, part }, total: rest + moral };
}

const TRANSLATION: Family = {
  key: 'twelfth-russian-unnamed-translator',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Müəlliflik hüququ ilə bağlı mübahisələr',
  outcomes: { granted: 1, 'partly-granted': 1, dismissed: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...bookPeople(make),
    ...houseOf(make),
    ...bookPapers(make),
    ...feesOf(make),
    copyright: stays(make, 'Закона «Об авторском праве и смежных правах»'),
    code: stays(make, 'статьи 390 и 448 Гражданского кодекса'),
    signed: dayInRussian(make.day(760, 860)),
    sent: dayInRussian(make.day(560, 620)),
    seen: dayInRussian(make.day(260, 300)),
    filed: dayInRussian(make.day(90, 140)),
    copies: make.dice.int(5, 15) * 100,
    pages: make.dice.int(280, 460),
  }),
  present:
    'с участием истицы {pfullgen}, адвоката {advinitgen}, юрисконсульта издательства {lawfullgen} (по доверенности № {proxy}), третьего лица без самостоятельных требований {qfullgen},',
  subject:
    'рассмотрев дело по иску {pinitgen} к ООО {firmru} о взыскании вознаграждения за перевод и денежной компенсации,',
  story: [
    '§ 1. СТОРОНЫ\n1.1. {pcaps}, дата рождения: {pborn} года; ФИН – {p.fin}; удостоверение – {p.idcard}; место жительства – {pzip}, Баку, Наримановский район, {phome}; {pwork}.\n1.2. ООО {firmru}, ВОЕН {firm.voen}; директор – {dirfull}.\n1.3. {qcaps}, дата рождения: {qborn} года; ФИН – {q.fin}; место жительства – Сумгайыт, {qhome}; {qwork}.',
    '§ 2. ДОГОВОР И ЕГО ИСПОЛНЕНИЕ\n2.1. Договор № {deal} заключён {signed}. Предмет – перевод с французского романа объёмом {sheets} авторских листов, ставка – {rate} манатов за лист, всего {fee} манатов. Аванс – {advance} манатов, поручение № {order1}, зачислен на счёт {p.account}.\n2.2. Файл отправлен {sent} с ящика {pmail} на ящик {edmail}, копия лежит по ссылке {cloud}. Распечатку ({pages} с.) {psur} отдала редактору {editfulldat} в {cafe}. Акт приёма № {act} подписан {editinitins}, подписи {dirsurgen} на нём нет.\n2.3. Второго платежа не было.',
    '§ 3. КНИГА\n3.1. {seen} {shopfull}, {shopwork}, позвонила истице на номер {p.phone}: «{pname}, поздравляю, но почему не под вашей фамилией?» Экземпляр куплен, чек № {cheque} приложен.\n3.2. Выходные данные на азербайджанском языке: «Tərcümə edən: {qlat}. Redaktor: {editlatin} Korrektor: {prooflatin} Tiraj {copies}». Типографский заказ – договор № {print}.\n3.3. Рукопись депонирована истицей в Агентстве интеллектуальной собственности за № {depot} ещё до выхода книги.',
    '§ 4. ЧТО ГОВОРЯТ УЧАСТНИКИ\n4.1. Истица [требует|просит взыскать] {rest} манатов остатка и {moral} манатов компенсации. На претензию (№ {claim}) ей ответил по телефону {edline} лично {dirone}: издательство купило перевод у другого лица.\n4.2. Юрисконсульт {lawone} поясняет: текст истицы признан негодным, {qinit} переделал его целиком.\n4.3. {qdash} подтверждает сказанное {lawsurins}; черновиков у него не сохранилось, так как ноутбук он продал. С {ptwoins} он знаком по университету, разговора об имени на титуле у них не было.',
    '§ 5. СВИДЕТЕЛИ\n5.1. {edithalf}: приняла готовую работу, правки заняли неделю; вписать {qsuracc} распорядился {dirfirst}, сказав, что «{qname} человек нужный». Об истице он обещал подумать при переиздании.\n5.2. {prooffull}, корректор: читала вёрстку дважды; в первой на титуле стояло имя {pnamegen}, во второй – {qsurgen}. Спросила {editnameacc}, та [промолчала|только махнула рукой].\n5.3. {setterfull}, верстальщик: титул менял сам, по записке {dirsurgen}; записку отдал {proofnamedat}.\n5.4. {shopone} повторила сказанное в § 3.',
    '§ 6. ЭКСПЕРТ\n6.1. Эксперт-лингвист {expfull}, заключение № {opinion}: напечатанное совпадает с файлом истицы на {share} процентов, остальное – стилистическая правка. Вопрос о том, чья правка, редактора или третьего лица, эксперт {expinit} оставила без ответа.',
  ],
  reasoning: [
    '§ 7. ОЦЕНКА\n7.1. По смыслу {copyright} переводчику принадлежит право на имя и на вознаграждение, а {code} обязывают исполнять договор надлежащим образом. Иск подан {filed}, срок не пропущен.',
    {
      p: '7.2. Рукопись принята: акт подписан тем, кому её поручено было принять, возражений {dirsur} год не заявлял. Показания {editinitgen} и {setterinitgen} согласуются с вёрсткой, сданной {proofoneins}. Ссылка на переделку, исходящая от {qinitgen}, ничем не подкреплена, и право на имя {pinitgen} нарушено.',
      only: ['granted'],
    },
    {
      p: '7.2. Вознаграждение причитается за то, что вошло в книгу, то есть за {share} процентов текста; {edittwo} признала, что правка шла и помимо истицы. Компенсация не подлежит взысканию: договор, который {psur} подписала, не запрещал указать второго переводчика, к {qsurdat} требований она не предъявила.',
      only: ['partly-granted'],
    },
    {
      p: '7.2. Пункт договора о сдаче работы требует акта, утверждённого директором, а {dirtight} его не утвердил. Истица, [узнав об этом|зная это], доработать перевод отказалась в письме с {pmail}. Слова {shopinitgen} и {proofinitgen} касаются титула, но не годности рукописи; об авторстве {qsurgen} суду достаточно сведений не дано.',
      only: ['dismissed'],
    },
  ],
  guided:
    'На основании статей 77, 88, 217–220 Гражданского процессуального кодекса Азербайджанской Республики суд',
  operative: {
    granted: [
      '1. Взыскать с ООО {firmru} в пользу {pfullgen} {total} манатов.\n2. Обязать ответчика при допечатке указать истицу переводчиком вместо {qinitgen}.',
    ],
    'partly-granted': [
      '1. Взыскать с ООО {firmru} в пользу {pfullgen} {part} манатов, зачислив их на счёт {p.account}.\n2. В остальной части иска отказать, о чём уведомить и {qfullacc}.',
    ],
    dismissed: [
      '1. Отказать {pfulldat} в иске к ООО {firmru}.\n2. Расходы на экспертизу, проведённую {expinitins}, оставить на истице.',
    ],
  },
  note: 'civil',
  traps: ['numbered-sections', 'imprint-in-latin', 'patronymic-with-a-hyphen'],
};

/** Who travelled in the carriage, who worked on the train, and who came at the next station. */
function travellers(make: Make): Cast {
  const { named, party } = castInRussian(make);
  return {
    ...party('a', 'm', 'təqsirləndirilən şəxs', 24, 47),
    ...party('v', 'm', 'zərərçəkmiş', 30, 64),
    ...named('cond', 'f'),
    ...named('head', 'm'),
    ...named('aunt', 'f'),
    ...named('stud', 'f'),
    ...named('mate', 'm'),
    ...named('wife', 'f'),
    ...named('cook', 'm'),
    ...named('ser', 'm', 'keep'),
    ...named('inv', 'm', 'keep'),
    ...named('pros', 'f', 'keep'),
    ...named('adv', 'm', 'keep'),
    ...named('exp', 'm', 'keep'),
  };
}

/** A passenger from Georgia, who has no patronymic. */
function guestOf(make: Make): Readonly<Record<string, Mark>> {
  const [surname, given, latin] = make.dice.pick([
    ['Чхаидзе', 'Тенгиз', 'TENGIZ CHKHAIDZE'],
    ['Мчедлишвили', 'Гурам', 'GURAM MCHEDLISHVILI'],
    ['Кварацхелия', 'Зураб', 'ZURAB KVARATSKHELIA'],
  ] as const);
  const mark = (text: string) => make.mark(text, 'person', 'direct', 'guest');
  return {
    guest: mark(`${given} ${surname}`),
    guestgen: mark(`${given}а ${surname}`),
    guestsur: mark(surname),
    guestname: mark(given),
    guestpass: mark(latin),
  };
}

function trainPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    casefile: of.document('casefile', `${n(9)}`, `26${n(7)}`),
    ticket1: of.document('ticket1', `АЕ ${n(7)}`, `${n(14)}`, `${n(4)} ${n(4)} ${n(3)}`),
    ticket2: of.document('ticket2', `АЕ ${n(7)}`, `${n(14)}`, `${n(4)} ${n(4)} ${n(3)}`),
    guestdoc: of.document('guestdoc', `${n(2)}АВ${n(5)}`, `GE ${n(7)}`),
    badge: of.document('badge', `${n(5)}`, `ПВ-${n(4)}`),
    trip: of.document('trip', `${n(4)}-р`, `ЛН ${n(5)}`, `${n(3)}/ЛВЧ`),
    act: of.document('act', `${n(3)}/ж`, `ЛУ-${n(4)}`, `${n(2)}-${n(3)}`),
    breath: of.document('breath', `${n(5)}`, `НК-${n(4)}`, `${n(3)}/осв`),
    opinion: of.document('opinion', `${n(4)}/СМЭ`, `${n(3)}-т`, `ЖД/${n(4)}`),
    receipt: of.document('receipt', `${n(7)}`, `ОЧ-${n(4)}`, `${n(3)} ${n(3)}`),
    letter: of.document('letter', `${n(2)}-6/${n(4)}`, `${n(5)}-г`),
    warrant: of.document('warrant', `${n(5)}/о`, `К/${n(4)}`),
    card: make.mark(
      cardOf(make.dice).replace(/^(\d{4}).*(\d{4})$/, '$1****$2'),
      'card',
      'direct',
      'vcard',
    ),
    headline: of.phone('headline', `+994(12)4${n(2)}-${n(4)}`, `(012) 499 ${n(2)} ${n(2)}`),
    wifeline: of.phone('wifeline', `8-10-994-70-${n(7)}`, `010${n(7)}`, `0-50 ${n(3)} ${n(4)}`),
    clip: of.network(
      'clip',
      `@yolchu_${n(3)}`,
      `t.example/vaqon${n(3)}`,
      `qatar.example/v/${n(5)}`,
    ),
    injury: of.sensitive(
      'injury',
      'перелом костей носа',
      'перелом скуловой кости слева',
      'рассечение брови и сотрясение мозга',
    ),
    span: of.place(
      'span',
      'перегоне Карасу – Аджикабул-сортировочная',
      'разъезде Мюсюслю',
      'подходе к станции Алят-пристань',
      'блок-посту «1746-й километр»',
    ),
    halt: of.place(
      'halt',
      'платформе Сыгырлы',
      'станции Пирсаат',
      'полустанке Кереге',
      'остановочном пункте «Кюр»',
    ),
    born: of.place('born', 'селе Ашагы Айыплы', 'селе Дондар Гушчу', 'посёлке Гараюн'),
    ahome: homeInRussian(make, 'a', 'ул. Шаика Азимова', 'ул. Гянджинская', 'ул. Дамирчи Ата'),
    vhome: homeInRussian(
      make,
      'v',
      'ул. Рихарда',
      'пос. Разина, ул. Баладжарская',
      'ул. Вокзальная',
    ),
    awork: of.workplace(
      'awork',
      'прорабом участка фирмы «Дам Уста»',
      'товароведом рынка «Элит-Гянджа»',
      'машинистом экскаватора карьера «Чинар»',
    ),
    vwork: of.workplace(
      'vwork',
      'настройщик органа Филармонии',
      'учитель черчения школы № 4',
      'старший диспетчер депо «Биладжари»',
    ),
  };
}

const TRAIN: Family = {
  key: 'twelfth-russian-night-train',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İctimai təhlükəsizlik əleyhinə cinayətlər - Xuliqanlıq',
  outcomes: { convicted: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...travellers(make),
    ...guestOf(make),
    ...trainPapers(make),
    norm: stays(make, 'статьёй 221 Уголовного кодекса'),
    plenum: stays(make, 'Пленума Верховного суда от 25 июня 2010 года № 5'),
    night: dayInRussian(make.day(110, 170)),
    carriage: make.dice.int(3, 11),
    seat: make.dice.int(1, 17) * 2,
    train: make.dice.pick(['671/672', '665', '601-й']),
    hour: make.dice.int(1, 3),
    cost: make.dice.int(12, 60) * 10,
    months: make.dice.pick(['одного года', 'одного года шести месяцев', 'двух лет']),
  }),
  present:
    'при участии поддерживающей обвинение {prosinitgen} (прокурор), подсудимого {afullgen}, защитника – адвоката {advinitgen} (ордер {warrant}), потерпевшего {vfullgen},',
  subject:
    'в открытом заседании разобрав дело № {casefile} по обвинению {ainitgen} по статье 221.1 Уголовного кодекса,',
  story: [
    'Поезд № {train} Баку – Гянджа, вагон {carriage}, ночь на {night}. Пассажиры уже спали, когда в начале {hour}-го часа, на {span}, из вагона-ресторана вернулся {afull} (билет {ticket1}) и стал, как выразилась одна из свидетельниц, «искать, с кем бы поговорить». Говорить не захотел никто. Кончилось тем, что он ударил {vfullacc} (билет {ticket2}, место {seat}) кулаком в лицо, а когда тот упал, – ещё и ногой. У потерпевшего {injury} (заключение эксперта {exphalfgen}, № {opinion}).',
    'Подсудимый вину признал не сразу. Сначала он рассказал суду, что {vsur} сам толкнул его чемоданом, потом – что ничего не помнит, и лишь после просмотра записи, которую выложили на {clip}, произнёс: «Ну, я. Перед {vfirstins} извиняюсь». В ресторане он, по его словам, был с попутчиком, которого зовут {matename}, угощал их повар {cookpet}.',
    '{vsg} рассказывал долго и спокойно. Он ехал к дочери; на нижней полке напротив лежала пожилая женщина, её он потом узнал как {auntnameacc} ханум. {asuracc} он попросил говорить тише, один раз, вежливо. Очки разбились, новые обошлись в {cost} манатов: квитанция {receipt}, платил с карты {card}. Деньги просит вернуть на счёт {v.account}. Для связи оставил {v.phone}.',
    'Проводница {condfull} (служебное удостоверение {badge}) слышала шум из купе, прибежала, но {asur} её не слушал. Начальника поезда она вызвала по внутренней связи. {headfull} явился минуты через три, записал случившееся в рейсовый журнал ({trip}) и позвонил с номера {headline} на станцию. «{condpet} у нас опытная, зря не позовёт», – добавил {headone}, отвечая защитнику.',
    'Очевидцы вспоминают каждый своё. {auntfull} видела оба удара и узнала подсудимого по зелёной куртке. Студентка {studfull} снимала телефоном с верхней полки, поэтому на записи голос {studnamegen} слышен лучше прочих. Гражданин Грузии {guest} (паспорт {guestdoc}, в ведомости – {guestpass}) вместе с {matefullins} держал подсудимого за руки; по-русски {guestname} говорит свободно и от переводчика отказался. {matefirst}, тот самый попутчик, объяснил, что познакомились они в очереди в буфет и что выпили «на двоих одну». {cookfull}, повар, поправил: две.',
    'На {halt} в вагон вошёл сержант линейной полиции {serinit}; составлен акт {act}, {ainit} снят с поезда и освидетельствован, результат внесён в протокол {breath}. Материал собрал дознаватель {invinit}. Супруга подсудимого, {wifefull} (тел. {wifeline}), прислала письмо (вх. {letter}), где просит не лишать семью кормильца: «{apet} у меня не злой, он дурной, когда выпьет».',
    'Сведения о личности. {acaps}, {aborn} года рождения, родился в {born} Товузского района, ФИН {a.fin}, удостоверение личности {a.idcard}, Гянджа, {ahome}, трудится {awork}, прежде к уголовной ответственности не привлекался. Потерпевший – {vcaps}, {vborn} года рождения, ФИН {v.fin}, {vwork}, Баку, Сабунчинский район, {vhome}.',
  ],
  reasoning: [
    'Грубое нарушение общественного порядка, выразившее явное неуважение к людям и соединённое с насилием, охватывается {norm}; о том, что вагон в пути – место общественное, говорится и в постановлении {plenum}.',
    'Слова {auntinitgen}, {condinitgen} и {guestgen} сходятся между собой и с записью; расхождение между {mateinitins} и {cooksurins} в числе бутылок ничего не меняет. Версия о чемодане, которую {aone} сам же оставил, опровергнута. Довод {advinitgen} о неприязненных отношениях отпадает: до той ночи {asur} и {vsur} друг друга не знали.',
    'Письмо {wifeinitgen} и извинения перед {vinitins} суд [принимает во внимание|учитывает] как смягчающее обстоятельство. {prossur}, представляя обвинение, на реальном сроке не настаивала.',
  ],
  guided:
    'Руководствуясь статьями 57, 58, 62, 70, 221.1 Уголовного кодекса, статьями 346, 349 и 351 Уголовно-процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    convicted: [
      'Признать {afullacc} виновным по статье 221.1 Уголовного кодекса и назначить ему наказание в виде исправительных работ сроком {months} с удержанием пятнадцати процентов заработка.',
      'Взыскать с {ainitgen} в пользу {vinitgen} {cost} манатов. Телефон вернуть {studinitdat}, рейсовый журнал – {headinitdat}.',
    ],
  },
  note: 'verdict',
  traps: ['pet-names', 'passenger-list-in-latin', 'cook-and-mate'],
};

/** Decisions in Russian for the test alone. */
export const TWELFTH_RUSSIAN: readonly Family[] = [TRANSLATION, TRAIN];
