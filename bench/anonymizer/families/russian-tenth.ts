import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import type { Company, Person } from '#demo/people.ts';
import { foldAz } from '#domain/az-text.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import {
  addressRu,
  drawer,
  russianBirth,
  russianDate,
  russianLifeDay,
} from './russian-cast-ninth.ts';
import { inCyrillic, inLatin, type RussianName } from './russian-names.ts';

/** Forms of a name in Cyrillic by key, and people of the record. */
type Cast = Readonly<Record<string, Mark | Person>>;

/** A name as it stands in a ticket: `EYVAZOV/MURAD`. */
function ticketName(make: Make, { key, name }: Person): Mark {
  const text = foldAz(`${name.surname}/${name.given}`).toUpperCase();
  return make.mark(text, 'person', 'direct', key);
}

/** Who was to fly, who sold the tour, and who saw the office close. */
function travellers(make: Make) {
  const draw = drawer(make);
  const person = castOf(make);
  const [p, h, dir] = [draw('p', 'f'), draw('h', 'm'), draw('dir', 'm')];
  const others = [
    draw('friend', 'f'),
    draw('mgr', 'f'),
    draw('guard', 'm'),
    draw('partner', 'm'),
    draw('payer', 'm'),
    draw('adv', 'f', 'keep'),
    draw('insp', 'm', 'keep'),
  ];
  const people = {
    p: inLatin(person('p', { role: 'iddiaçı', minAge: 33, maxAge: 58 }), p.name),
    dir: inLatin(person('dir', { role: 'nümayəndə', minAge: 35 }), dir.name),
  };
  const husband = inLatin(person('h', { minAge: 35, maxAge: 60 }), h.name);
  return {
    ...people,
    ...Object.assign({}, ...[p, h, dir, ...others].map(({ forms }) => forms)),
    ...russianBirth(make, people.p),
    pticket: ticketName(make, people.p),
    hticket: ticketName(make, husband),
  } as Cast;
}

/** The agency: its name in the record, and the same in Russian. */
function agency(make: Make): Readonly<Record<string, Company | Mark>> {
  const [name, russian] = make.dice.pick([
    ['Lazur Turizm', '«Лазур Туризм»'],
    ['Odlar Turu', '«Одлар Туру»'],
    ['Bəxtli Səfər', '«Бахтли Сафар»'],
    ['Yeddi Dəniz Voyaj', '«Едди Дениз Вояж»'],
  ] as const);
  const firm: Company = { ...make.company('firm', 'shop'), name, role: 'cavabdeh' };
  return { firm, firmru: make.mark(russian, 'company', 'direct', 'firm') };
}

function tourMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(make.dice);
  const masked = `${card.slice(0, 4)} ${card.slice(4, 6)}** **** ${card.slice(12)}`;
  return {
    deal: of.contract(
      'deal',
      `Т-${n(5)}/${n(2)}`,
      `${n(3)}-ТУР/${n(3)}`,
      `AN${n(6)}`,
      `${n(4)}/1-пт`,
    ),
    booking: of.document('booking', `${n(8)}`, `BR-${n(7)}`, `TRV${n(6)}`),
    ticket1: of.document('ticket1', `771-${n(10)}`, `235 ${n(10)}`),
    ticket2: of.document('ticket2', `771-${n(10)}`, `${n(3)} ${n(10)}`),
    cheque: of.document('cheque', `${n(10)}`, `ПКО ${n(5)}`, `${n(6)}-к`),
    claim: of.document('claim', `${n(4)}`, `П-${n(4)}`, `${n(3)}/п`),
    reply: of.document('reply', `${n(2)}/исх-${n(3)}`, `И-${n(4)}`, `${n(4)}-о`),
    act: of.document('act', `${n(3)}-А`, `ПТ ${n(5)}`, `${n(2)}/${n(4)}`),
    leave: of.document('leave', `${n(2)}-отп`, `${n(3)}/к`, `Л-${n(4)}`),
    pass1: of.document('pass1', `C0${n(7)}`, `C ${n(8)}`, `P${n(8)}`),
    pass2: of.document('pass2', `C${n(8)}`, `${n(8)}`),
    card: make.mark(masked, 'card', 'direct', 'p'),
    mail: of.email('mail', `tury${n(2)}@sefer.example`, `bron-${n(3)}@mektub.example`),
    chat: of.network(
      'chat',
      `@goryaschie_${n(3)}`,
      `t.example/otdyh${n(2)}`,
      `otdyh-${n(3)}.example`,
    ),
    line: of.phone(
      'line',
      `012 ${n(3)}-${n(2)}-${n(2)}`,
      `+994(50)${n(3)}${n(4)}`,
      `8-055-${n(3)}-${n(4)}`,
    ),
    office: addressRu(
      make,
      'office',
      'ул. Самеда Вургуна',
      'пр. Азадлыг',
      'ул. Хагани',
      'ул. 28 Мая',
    ),
    home: addressRu(
      make,
      'p',
      'ул. Сулеймана Рустама',
      'ул. Джаваншира',
      '4-й микрорайон',
      'ул. Эльдара Тагизаде',
    ),
    mall: of.place(
      'mall',
      'торгового центра «Ипек Йолу»',
      'гостиницы «Апшерон-2»',
      'станции метро «Гара Гараев»',
      'кинотеатра «Вятян»',
    ),
    work: of.workplace(
      'work',
      ...([
        'преподавателем по классу виолончели школы-студии № 4',
        'технологом кондитерской фабрики «Пери»',
      ] as const),
      ...['бухгалтером ЖЭУ № 62', 'провизором аптеки № 117', 'художником по свету ТЮЗа'],
    ),
    work2: of.workplace(
      'work2',
      ...([
        'сменным механиком Бакинского метрополитена',
        'стоматологом клиники «Дентал Плюс»',
      ] as const),
      ...['преподавателем Морской академии', 'лоцманом портовой службы Аляты'],
    ),
    guide: make.mark(
      make.dice.pick([
        'Мехмет Оздиль',
        'Селим Карагёз',
        'Айхан Туран',
        'Дениз Акташ',
        'Орхан Сезгин',
      ]),
      'person',
      'direct',
      'guide',
    ),
  };
}

const TOUR: Family = {
  key: 'tenth-russian-cancelled-tour',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - İstehlakçıların hüquqlarının müdafiəsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...travellers(make),
    ...agency(make),
    ...tourMarks(make),
    code: stays(make, 'статьи 685 Гражданского кодекса'),
    law: stays(make, 'Закона «О защите прав потребителей» от 19 сентября 1995 года № 1113'),
    signed: russianDate(make.day(260, 300)),
    flight: russianDate(make.day(215, 235)),
    told: russianDate(make.day(240, 244)),
    claimed: russianDate(make.day(195, 205)),
    filed: russianDate(make.day(100, 160)),
    price: make.dice.int(28, 62) * 100,
    prepaid: make.dice.int(12, 25) * 100,
    back: make.dice.int(4, 9) * 100,
    moral: make.dice.int(5, 20) * 100,
    some: make.dice.int(2, 4) * 100,
    nights: make.dice.int(7, 14),
  }),
  present:
    'с участием истицы {prugen}, её представителя – адвоката {advinitgen}, директора ответчика {dirinitgen},',
  subject:
    'рассмотрев в порядке искового производства дело по иску {prugen} к обществу с ограниченной ответственностью {firmru} о возврате уплаченного за туристический продукт и компенсации морального вреда,',
  story: [
    'Что требует истица. {pfirst} (ФИН: {p.fin}; дата рождения: {pborn}; место регистрации: г. Баку, Низаминский р-н, {home}; конт. тел.: {p.phone}) {filed} предъявила иск, в котором просит взыскать с ООО {firmru} (ВОЕН {firm.voen}) {price} манатов, уплаченных за поездку вдвоём в Анталью на {nights} ночей, и {moral} манатов морального вреда.',
    'Как было дело. {signed} истица и её муж {hru} подписали в офисе агентства (г. Баку, {office}, вход со стороны {mall}) договор № {deal}. Заявку оформляла менеджер {mgrtwo}, переписка велась на канале {chat} и по почте {mail}. Предоплата {prepaid} манатов внесена с карты {card}, остаток – наличными по чеку {cheque}; последнюю сумму за супругов передал знакомый, {payerru}. Код бронирования – {booking}.',
    'В маршрутной квитанции пассажиры указаны так: {pticket} MRS, загранпаспорт {pass1}, билет {ticket1}; {hticket} MR, загранпаспорт {pass2}, билет {ticket2}. Вылет значился на {flight}. Однако {told} агентство сообщило, что рейс «переносится на неопределённый срок», а принимающий гид {guide} на звонки не отвечает. Приятельница истицы {friendru}, купившая такой же тур у другого продавца, улетела в назначенный день.',
    'Истица работает {work}, её муж – {work2}; отпуск обоим предоставлялся только на эти даты (справка {leave}), перенести его было нельзя. Претензия (№ {claim}) вручена {claimed}; в ответе № {reply}, который подписал {dirbehind}, предложено «подождать сезона».',
    'Что возразил ответчик. Директор {dirru} пояснил, что деньги перечислены туроператору через партнёра – некоего {partnerrugen}, договор с которым не сохранился. По словам {dirsurnamegen}, {back} манатов он лично вернул {hinitdat} у входа в офис, расписки не брал, потому что «{hname} – свой человек». Просит в иске отказать, а если взыскивать, то с {partnersurnamegen}.',
    'Кого выслушал суд. Менеджер {mgrcaps} подтвердила, что приняла деньги у {prugen} и {payerinitgen}, а офисный номер {line} отключили за неделю до вылета. Охранник {guardru}: видел, как {dirgiven} и {hsurname} разговаривали у дверей, конверта не заметил. {hgiven} получение денег отрицает: «К {dirnamedat} я ходил трижды, всякий раз ни с чем». {friendgiven} рассказала о ценах и сроках своего тура.',
    'Инспектор службы по надзору за потребительским рынком {inspinit} составил акт проверки № {act}: в реестре турагентств общество есть, финансового обеспечения – нет. Реквизиты для возврата, названные истицей: счёт {p.account}.',
  ],
  reasoning: [
    'По смыслу {code} и {law} исполнитель, не оказавший услугу в срок, возвращает полученное полностью; ссылка на контрагента, с которым потребитель договора не заключал, от этой обязанности не освобождает.',
    {
      p: 'Чек, выписка по карте и показания {mgrsurnamegen} доказывают оплату. Слова {dirinitgen} о передаче части денег ничем, кроме неопределённых показаний {guardsurnamegen}, не подкреплены, а {hinit} их отрицает.',
      only: ['granted'],
    },
    {
      p: 'Требование о возврате цены обоснованно. Размер морального вреда суд уменьшает: {psurname} не доказала, что понесла иные неудобства, кроме потери отпуска. Деньги, внесённые {payerruins}, являются платежом самой истицы.',
      only: ['partly-granted'],
    },
    {
      p: 'В ходе разбирательства выяснилось, что {partnerinit} перечислил всю сумму на счёт истицы до предъявления иска, о чём {psurname} умолчала, а {advinit} узнала лишь из выписки. Обязательство прекращено исполнением.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Исходя из сказанного и руководствуясь статьями 77, 217–220 Гражданского процессуального кодекса, суд',
  operative: {
    granted: [
      'Иск удовлетворить. С ООО {firmru} в пользу {prugen} взыскать {price} манатов и {moral} манатов морального вреда.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично: взыскать с ООО {firmru} в пользу {pinitgen} {price} манатов цены и {some} манатов морального вреда. В остальной части {psurnamedat} отказать.',
    ],
    dismissed: ['В иске {prugen} к ООО {firmru} отказать полностью.'],
  },
  traps: ['ticket-names', 'masked-card', 'question-headings'],
};

/** German settlers whose surname two registers write in two ways. */
const SETTLERS = [
  ['Бауэрле', 'Бауерли', 'Эмма', 'Эммы', 'Карл', 'Карловна'],
  ['Шпренгель', 'Шпринкель', 'Ирма', 'Ирмы', 'Фридрих', 'Фридриховна'],
  ['Эппле', 'Ебле', 'Гильда', 'Гильды', 'Готлиб', 'Готлибовна'],
  ['Дитрих', 'Дидрих', 'Марта', 'Марты', 'Якоб', 'Якобовна'],
] as const;

/** The grandmother under both spellings and her father. */
function settlers(make: Make) {
  const [surname, wrong, given, givengen, father, patronymic] = make.dice.pick(SETTLERS);
  const of = (key: string, text: string) => make.mark(text, 'person', 'direct', key);
  return {
    gran: of('gran', `${surname} ${given} ${patronymic}`),
    grangen: of('gran', `${surname} ${givengen} ${patronymic.slice(0, -1)}ы`),
    granwrong: of('gran', `${wrong} ${given} ${patronymic}`),
    granbad: of('gran', wrong),
    gransurname: of('gran', surname),
    granname: of('gran', given),
    granold: of('gran', `${given} ${surname}`),
    forefather: of('forefather', `${father} ${surname}`),
    foreinit: of('forefather', `${father.slice(0, 1)}. ${surname}`),
  };
}

/** The applicant, her brother, their mother and the mother's father, by family. */
const KIN = [
  [
    'Касумова | Эльвира Эльвиры Эльвире Эльвирой | Расим кызы | Qasımova Elvira Rasim qızı',
    'Касумов | Артур Артура Артуру Артуром | Расим оглы | Qasımov Artur Rasim oğlu',
    'Сафаралиева | Роза Розы Розе Розой | Гусейн кызы | Səfərəliyeva Roza Hüseyn qızı',
    'Сафаралиев | Гусейн Гусейна Гусейну Гусейном | Мирза оглы | Səfərəliyev Hüseyn Mirzə oğlu',
  ],
  [
    'Гаврюшина | Тамара Тамары Тамаре Тамарой | Львовна | Qavryuşina Tamara Lvovna',
    'Гаврюшин | Олег Олега Олегу Олегом | Львович | Qavryuşin Oleq Lvoviç',
    'Скворцова | Нина Нины Нине Ниной | Павловна | Skvortsova Nina Pavlovna',
    'Скворцов | Павел Павла Павлу Павлом | Егорович | Skvortsov Pavel Yeqoroviç',
  ],
  [
    'Тагиева | Жанна Жанны Жанне Жанной | Аслан кызы | Tağıyeva Janna Aslan qızı',
    'Тагиев | Руфат Руфата Руфату Руфатом | Аслан оглы | Tağıyev Rüfət Aslan oğlu',
    'Ибадова | Светлана Светланы Светлане Светланой | Мухтар кызы | İbadova Svetlana Muxtar qızı',
    'Ибадов | Мухтар Мухтара Мухтару Мухтаром | Вели оглы | İbadov Muxtar Vəli oğlu',
  ],
] as const;

/** A name from such a line: surname, cases of the given name, patronymic, all in Latin. */
function nameOf(line: string): RussianName {
  const [surname = '', givens = '', patronymic = '', latin = ''] = line.split(' | ');
  const [nom = '', gen = '', dat = '', ins = ''] = givens.split(' ');
  const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
  return {
    sex: nom.endsWith('а') ? 'f' : 'm',
    latin: [latinSurname, latinGiven, latinFather.join(' ')],
    surname,
    given: [nom, gen, dat, ins],
    patronymic,
  };
}

function kin(make: Make) {
  const draw = drawer(make);
  const person = castOf(make);
  const [sister, sibling, parent, grandfather] = make.dice.pick(KIN);
  const kindred = {
    a: nameOf(sister),
    brother: nameOf(sibling),
    mother: nameOf(parent),
    grandad: nameOf(grandfather),
  };
  const others = [
    draw('neighbour', 'f'),
    draw('pupil', 'm'),
    draw('agent', 'm'),
    draw('archivist', 'f', 'keep'),
    draw('registrar', 'f', 'keep'),
  ];
  const people = {
    a: inLatin(person('a', { role: 'ərizəçi', minAge: 44, maxAge: 50 }), kindred.a),
    brother: inLatin(
      person('brother', { role: 'maraqlı şəxs', minAge: 40, maxAge: 48 }),
      kindred.brother,
    ),
  };
  const { grandad } = kindred;
  return {
    ...people,
    ...Object.assign(
      {},
      ...Object.entries(kindred).map(([key, name]) => inCyrillic(make, key, name)),
      ...others.map(({ forms }) => forms),
    ),
    grandadfirst: make.mark(
      `${grandad.given[0]} ${grandad.patronymic} ${grandad.surname}`,
      'person',
      'direct',
      'grandad',
    ),
    ...russianBirth(make, people.a),
    ...russianBirth(make, people.brother),
  } as Cast;
}

function kinMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    metric: of.document('metric', `${n(2)}`, `${n(3)}-об`, `${n(3)}`),
    birthpaper: of.document('birthpaper', `II-ЖЯ № ${n(6)}`, `ЫА ${n(6)}`, `III-БП № ${n(6)}`),
    birthown: of.document('birthown', `V-ЖЯ № ${n(6)}`, `I-ЛГ ${n(6)}`),
    marriage: of.document('marriage', `ЯЛ № ${n(6)}`, `I-ГС № ${n(6)}`, `${n(6)}`),
    exile: of.document('exile', `9/4-${n(4)}`, `Н-${n(5)}`, `13/${n(6)}`),
    cleared: of.document('cleared', `${n(2)}/Р-${n(4)}`, `Р-${n(5)}`, `${n(4)}-реаб`),
    archive: of.document('archive', `05-${n(3)}/${n(2)}`, `АС-${n(4)}`, `${n(4)}/арх`),
    refusal: of.document('refusal', `${n(2)}-${n(4)}`, `ОТК/${n(4)}`, `${n(5)}-з`),
    proxy: of.document('proxy', `ДВ-${n(5)}`, `${n(1)}-${n(4)}`, `${n(3)}-Р`),
    translation: of.document('translation', `${n(4)}-п`, `П/${n(5)}`),
    booklet: of.document('booklet', `АТ-III № ${n(7)}`, `ТК ${n(6)}`),
    pension: of.document('pension', `${n(7)}-пн`, `ПУ № ${n(6)}`),
    kazakh: of.document('kazakh', `N ${n(8)}`, `${n(9)}`, `N${n(7)}`),
    colony: of.place(
      'colony',
      ...(['колонии Георгсфельд', 'селе Траубенфельд', 'колонии Грюнфельд'] as const),
      ...['колонии Алексеевка', 'селе Эйгенфельд'],
    ),
    steppe: of.place(
      'steppe',
      ...(['посёлке Долинка', 'селе Родниковка', 'совхозе «Красный Яр»'] as const),
      ...['спецпосёлке № 18', 'селе Уюк'],
    ),
    kirche: of.place('kirche', 'кирхе Святого Иоанна', 'Анненской кирхе', 'Георгиевской кирхе'),
    work: of.workplace(
      'work',
      ...(['учительницей немецкого языка в школе № 2', 'виноделом на заводе «Конкордия»'] as const),
      ...['лаборанткой Ганджинского винкомбината № 1', 'швеёй в артели «Труд»'],
    ),
    nation: of.sensitive('nation', 'немка', 'немецкая', 'из немцев'),
    faith: of.sensitive('faith', 'лютеранское', 'евангелическо-лютеранское', 'лютеранка'),
    mail: of.email('mail', `brat${n(2)}.kz@poct.example`, `semya-${n(3)}@mektub.example`),
    home: addressRu(make, 'a', 'ул. Низами', 'ул. Братьев Садыховых', '1-й Виноградный тупик'),
    kazhome: addressRu(make, 'brother', 'ул. Абая', 'мкр. Степной-2', 'пр. Сатпаева'),
  };
}

const KINSHIP: Family = {
  key: 'tenth-russian-two-spellings',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Xüsusi icraat - Hüquqi əhəmiyyəti olan faktların müəyyən edilməsi',
  outcomes: { granted: 4, dismissed: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...kin(make),
    ...kinMarks(make),
    ...settlers(make),
    ...russianLifeDay(make, 'granborn', 100 + make.dice.int(0, 6)),
    ...russianLifeDay(make, 'granwed', 78 - make.dice.int(0, 4)),
    ...russianLifeDay(make, 'grandied', make.dice.int(25, 38)),
    ...russianLifeDay(make, 'motherborn', make.dice.int(70, 73)),
    norm: stays(make, 'статей 307 и 308 Гражданского процессуального кодекса'),
    clearing: stays(make, 'Закона «О реабилитации жертв политических репрессий»'),
    service: stays(make, 'Главное управление регистрации Министерства юстиции'),
    filed: russianDate(make.day(60, 120)),
    refused: russianDate(make.day(130, 180)),
    sent: russianDate(make.day(30, 50)),
    page: make.dice.int(11, 190),
  }),
  present:
    'с участием заявительницы {arugen}, её представителя {agentinitgen} (доверенность {proxy}), в отсутствие заинтересованного лица {brotherrugen},',
  subject:
    'рассмотрев в порядке особого производства заявление {arugen} об установлении факта родственных отношений и принадлежности документа,',
  story: [
    'Заявительница {aru} ({aborn} г. р., ФИН {a.fin}, уд. личности {a.idcard}, прож.: {home}; моб. {a.phone}) {filed} обратилась в суд: она просит установить, что {granwrong}, записанная в свидетельстве о рождении её матери, и {gran}, чья метрическая запись найдена в архиве, – одно лицо, её родная бабушка.',
    'Зачем это нужно. Заявительница собирает документы для консульства. {service} письмом от {refused} № {refusal} (подписала начальник отдела {registrarinit}) в исправлении записи отказало: по книгам различаются и фамилия, и год рождения.',
    'История семьи по документам такова:\n– {granbornday} {granbornyear} года в {colony} в семье винодела, которого звали {forefather}, родилась дочь; крещена в {kirche}, метрическая запись № {metric}, лист {page}. В графах о народности и вере указано: {nation}, {faith};\n– в октябре 1941 года семья выслана в Казахстан, жила в {steppe} (архивная справка о выселении {exile});\n– {granwedday} {granwedyear} года {granold} вышла замуж: муж – {grandadru}, свидетельство о браке {marriage};\n– {motherbornday} {motherbornyear} года родилась их дочь {motherru} (свидетельство {birthpaper}), в нём мать записана уже как «{granbad}»;\n– вернувшись, работала {work}, трудовая книжка {booklet}, пенсионное удостоверение {pension};\n– умерла {grandiedday} {grandiedyear} года; посмертно реабилитирована, справка {cleared}.',
    'Родство самой заявительницы с {motherruins} следует из свидетельства о её рождении ({birthown}). Брат, {brotherru} ({brotherborn} г. р., гражданин Казахстана, паспорт {kazakh}, г. Караганда, {kazhome}), прислал с адреса {mail} согласие с заявлением: «Бабушку во дворе звали {granname}, а в паспорте писали кто как услышит».',
    'Свидетели. {neighbourru} выросла в соседнем доме и помнит старую женщину, целыми днями читавшую у окна; {grandadfirst}, по её словам, называл жену только по имени. {pupilbehind} учился у неё и сохранил открытку с подписью «{foreinit} – моей дочери». Представитель {agentru} передал открытку суду; перевод надписи (№ {translation}) выполнен бюро переводов.',
    'По запросу суда Национальный архив {sent} прислал сведения № {archive}. Заведующая читальным залом архива {archivistru} пояснила, что в ведомостях тех лет фамилии колонистов писались на слух и что других семей с фамилией {gransurname} в этой колонии не значится.',
  ],
  reasoning: [
    'Суд устанавливает такие факты, если иначе получить документ нельзя и от факта зависят личные или имущественные права; это следует из {norm}. Отказ органа регистрации заявительница получила, спора о праве здесь нет.',
    {
      p: 'Совпадают имя, отчество, место рождения, имя отца и муж – {grandadinit}. Расхождение в написании объясняется записью со слуха, что подтвердили {archivistinit} и {neighbourinit}. Возражений от {brothergivengen} не поступило. Принят во внимание и смысл {clearing}.',
      only: ['granted'],
    },
    {
      p: 'Год рождения по двум книгам расходится на девять лет, имя отца во второй записи не указано, а {pupilinit} знал бабушку заявительницы уже пожилой. Открытка не датирована. При таких данных вывод о тождестве преждевременен; {asurname} не лишена права обратиться вновь, запросив казахстанский архив.',
      only: ['dismissed'],
    },
  ],
  guided:
    'На основании изложенного и статей 217–220, 305, 310 Гражданского процессуального кодекса суд',
  operative: {
    granted: [
      'Заявление удовлетворить. Установить, что {granwrong} и {gran} – одно и то же лицо, приходящееся матерью {motherrudat} и бабушкой {arudat}.',
      'Копию решения после вступления в силу направить органу регистрации для внесения исправлений в запись {birthpaper}.',
    ],
    dismissed: ['Заявление {arugen} о родстве с {grangen} оставить без удовлетворения.'],
  },
  note: 'civil',
  traps: ['two-spellings', 'foreign-kin', 'archive-numbers'],
};

/** Decisions in Russian for the test alone. */
export const TENTH_RUSSIAN: readonly Family[] = [TOUR, KINSHIP];
