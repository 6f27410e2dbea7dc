import type { Family, Make } from '#demo/family.ts';
import { ibanOf, voenOf } from '#demo/identifiers.ts';
import { stays } from './name-endings.ts';
import { russianCast, russianDay, russianHome, russianMarks } from './russian-forms.ts';
import { shapesOf, vinMark } from './spoken-shapes.ts';

/** What both families have in common. */
const FRAME = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  neutral: true,
  note: 'civil',
  cast: {},
} as const satisfies Partial<Family>;

/** One of these foreigners, in the forms and cases of Russian. */
function strangerFrom(make: Make, key: string, ...names: readonly string[]) {
  return russianMarks(make, key, make.dice.pick(names), 'm');
}

/** The owner of premises, the tenant, and those who came and went there. */
function lessors(make: Make) {
  const { other, party } = russianCast(make);
  return {
    ...party('p', 'f', 'iddiaçı', 38, 66),
    ...party('d', 'm', 'cavabdeh', 27, 54),
    ...party('agent', 'm', 'nümayəndə', 26, 55),
    ...other('spouse', 'm'),
    ...other('helper', 'f'),
    ...other('client', 'f'),
    ...other('neigh', 'm'),
    ...other('locks', 'm'),
    ...other('broker', 'f'),
    ...other('notary', 'f', 'keep'),
    ...other('adv', 'm', 'keep'),
    ...other('exp', 'm', 'keep'),
    ...strangerFrom(
      make,
      'sub',
      ...['Йылмаз Керем', 'Мамаладзе Вахтанг', 'Хоссейни Амир', 'Демирташ Улаш', 'Курбанов Зафар'],
    ),
  };
}

function rentFile(make: Make) {
  const of = shapesOf(make);
  return {
    lease: of.contract('lease', '##/А-2#', 'АР-###', '#-####', '###/2#'),
    act: of.paper('act', '#/пп', 'АПП-##', '##'),
    extract: of.extract('extract', '2###########', '50##########', '1###########'),
    proxy: of.paper('proxy', '#Д-####', '####', 'ЕV-#####'),
    warrant: of.paper('warrant', '######', 'АД-#####'),
    notice: of.paper('notice', 'RR#########AZ', '###########'),
    bill: of.paper('bill', '########', 'AZI-######', '#######-#'),
    receipt: of.paper('receipt', 'ПКО-###', '######', 'КВ № ####'),
    journal: of.paper('journal', '##/ж', 'Ж-###'),
    opinion: of.paper('opinion', '#####', 'ОЦ-####', '###/#-Э'),
    police: of.paper('police', 'М-####/##', '######', 'КУ-####'),
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    iban: make.mark(ibanOf(make.dice), 'account', 'direct', 'p'),
    site: of.site('site', 'arenda.example/obyekt/######', 'sdam.example/id#######'),
    mail: of.email('d', 'studio##@poct.example', 'zakaz.###@mail.example'),
    subline: of.phone('sub', '+994 51 ### ## ##', '(070) ###-##-##', '+90 54# ### ## ##'),
    lockline: of.phone('locks', '050 ### ## ##', '077-###-##-##', '+994 99 ### ## ##'),
    premises: russianHome(
      make,
      'premises',
      'ул. Диляры Алиевой',
      'ул. Хагани',
      'пр. Бюльбюля',
      'ул. Самеда Вургуна',
    ),
    phome: russianHome(
      make,
      'p',
      'ул. Тебриз',
      'ул. Ахмеда Раджабли',
      'ул. Кара Караева',
      'ул. Мухтадира Айдынбекова',
    ),
    dhome: russianHome(make, 'd', 'ул. Гянджлик', 'ул. Инглаб', '7-й микрорайон', 'пр. Ататюрка'),
    near: of.place(
      'near',
      ...(['у станции метро «Нариманов»', 'рядом с Дворцом рукоделия'] as const),
      ...['за кинотеатром «Араз»', 'в посёлке Мусабеков'],
    ),
    trade: of.work(
      'trade',
      ...(['мастерскую по ремонту скрипок', 'фотостудию «Ракурс»', 'школу танцев «Такт»'] as const),
      ...['ателье «Булавка»', 'кабинет массажа «Тонус»'],
    ),
    pjob: of.work(
      'pjob',
      ...(['концертмейстером музыкальной школы № 8', 'корректором издательства «Элм»'] as const),
      ...['врачом-лаборантом поликлиники № 5', 'методистом Дома пионеров'],
    ),
  };
}

/** Rent of premises: the tenant stopped paying and let a stranger in. */
const RENT: Family = {
  ...FRAME,
  key: 'fifteenth-russian-rent',
  category: 'Mülki işlər - Müqavilə hüququ - İcarə, qeyri-yaşayış sahəsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const inWords = make.dice.chance(0.5);
    const on = (from: number, to: number) => russianDay(make.day(from, to), inWords);
    return {
      ...lessors(make),
      ...rentFile(make),
      norm: stays(make, 'статей 700 и 703 Гражданского кодекса Азербайджанской Республики'),
      proof: stays(make, 'статьёй 77 Гражданского процессуального кодекса'),
      let: on(420, 560),
      stopped: on(200, 260),
      warned: on(120, 150),
      opened: on(70, 95),
      area: make.dice.int(24, 96),
      rent: make.dice.int(3, 14) * 100,
      debt: make.dice.int(18, 78) * 100,
      part: make.dice.int(8, 16) * 100,
      months: make.dice.int(5, 8),
    };
  },
  present:
    'с участием истицы {pfullgen}, её представителя {agentfullgen} (доверенность № {proxy}, удостоверена нотариусом {notaryleadins}), ответчика {dfullgen} и его адвоката {advtailgen} (ордер {warrant}),',
  subject:
    'рассмотрев гражданское дело по иску {pfullgen} к {dfulldat} о расторжении договора аренды помещения, взыскании задолженности и освобождении помещения,',
  story: [
    '{pfull} обратилась в суд с иском и [указала|сослалась на то], что ей принадлежит нежилое помещение площадью {area} кв. м по адресу: {premises}, {near} (выписка из реестра № {extract}). По договору № {lease} от {let} она сдала его ответчику, который открыл там {trade}. Передача оформлена актом {act}, [арендная плата составляла {rent} манатов в месяц|стороны условились о плате в {rent} манатов ежемесячно]. [С {stopped} платежи прекратились|Последний раз ответчик заплатил {stopped}], долг достиг {debt} манатов.',
    'В судебном заседании {ptail} ({pborn} г.р., ФИН {p.fin}, удостоверение {p.idcard}, проживает: {phome}, телефон {p.phone}, работает {pjob}) [пояснила, что арендатора ей нашла через сайт {site} посредница {brokerfull}.|показала, что объявление разместила на сайте {site}, а ответчика привела посредница {brokerline}.] Деньги поступали на счёт {iban}, а затем ответчик стал передавать их наличными её мужу {spousefulldat}. [«Муж говорил, что {dgiven} просит подождать»|«{dgp} каждый раз обещал расплатиться к празднику»], – сказала истица. [Предупреждение, направленное {warned} (почтовое отправление {notice}), осталось без ответа.|На письмо от {warned} (отправление {notice}) {dsur} не ответил.]',
    'Представитель истицы {agenttail} добавил, что в помещении без согласия собственницы работает посторонний – {subtwo}, называющий себя [компаньоном|партнёром] ответчика; его номер {subline} указан на вывеске. [Слесарь {locksfull} ({lockline})|Слесарь {locksline}, тел. {lockline},] {opened} по просьбе {spousegpgen} менял замок, при этом составлена запись в журнале {journal}.',
    'Ответчик {dfull} ({dborn} года рождения, ФИН {d.fin}, ВОЕН {voen}, {dhome}, эл. почта {mail}) иск признал частично. Он пояснил, что за свет по счёту {bill} платил сам, [за два месяца отдал деньги {spousegpdat} по квитанции {receipt}|{spousesur} взял у него деньги за два месяца (квитанция {receipt})]. С {subsurins} его связывает совместная работа, субаренды не было. Адвокат {advlead} просил учесть, что из-за протечки помещением нельзя было пользоваться; помощница ответчика {helperfull} вызывала аварийную службу.',
    'Свидетель {neighline}, владелец соседней лавки, показал, что {subgivenacc} видит каждый день, тот сам открывает и закрывает дверь, а {dtailacc} не встречал [с весны|месяца три]. По его словам, воду перекрывала {helpergp}. [Свидетель {clientfull} сообщила, что заказ у неё принимал {dlead}, а готовую работу отдал {subsur}, причём квитанцию выписала {helpertwo}.|Клиентка {clientline} рассказала, что имела дело с {helpergpins} и с {subtwoins}, а самого {dsuracc} видела один раз.]',
    {
      p: 'Допрошенный по ходатайству сторон {spousefull} подтвердил, что получил от ответчика деньги, но зачёл их за прошлый год. По факту ссоры в помещении между ним и {subsurins} полицией зарегистрирован материал {police}; заявление подала {brokertail}.',
      chance: 0.6,
    },
    'Посредница {brokertwo} письменно пояснила, что условия согласовывала с {dgpins} лично, о третьих лицах речи не было. Согласно заключению оценщика-эксперта {exptailgen} № {opinion} [протечка снизила полезность помещения|ущерб отделке незначителен], рыночная плата соответствует договорной.',
  ],
  reasoning: [
    'Согласно положениям {norm} арендатор обязан своевременно вносить плату и не вправе без согласия арендодателя передавать помещение другому лицу. В соответствии со {proof} каждая сторона доказывает свои доводы.',
    {
      p: 'Показания {neightailgen} и {clienttailgen} свидетельствуют о том, что помещением пользуется {subtwo}, а не арендатор. Довод {advleadgen} о протечке опровергается заключением эксперта. Расписки, на которые ссылается {dsur}, относятся к иному периоду, что подтвердил {spousetail}.',
      only: ['granted'],
    },
    {
      p: 'Суд принимает квитанцию, выданную {spousesurins}, и исключает из долга {part} манатов. Вызов аварийной службы {helpersurins} подтверждён. Однако допуск {subsurgen} в помещение нарушает договор, поэтому в остальной части требования {pleadgen} обоснованны.',
      only: ['partly-granted'],
    },
    {
      p: 'Установлено, что замок сменён по указанию {spousesurgen} и ответчик был лишён доступа; слесарь {lockssur} это подтвердил. Плата за время, когда помещением нельзя пользоваться, не взимается. {brokersur} не отрицала, что о совместной работе с {subsurins} истица знала.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 119, 216–218 и 220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Расторгнуть договор № {lease}, обязать {dfullacc} освободить помещение, взыскать с него в пользу {pfullgen} {debt} манатов задолженности.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Взыскать с {dfullgen} в пользу {ptailgen} {debt} манатов за вычетом {part} манатов, договор № {lease} расторгнуть. В остальной части отказать.',
    ],
    dismissed: [
      'В иске {pfullgen} к {dtaildat} отказать. Копии решения направить {ptaildat} и {agenttaildat}.',
    ],
  },
  traps: ['subtenant', 'foreign-name', 'natural-voen'],
};

/** A woman hit by a car, its driver and owner, the passengers and the doctors. */
function injured(make: Make) {
  const { other, party } = russianCast(make);
  return {
    ...party('p', 'f', 'iddiaçı', 24, 62),
    ...party('d', 'm', 'cavabdeh', 22, 58),
    ...party('own', 'f', 'cavabdeh', 30, 64),
    ...other('girl', 'f'),
    ...other('pass', 'm'),
    ...other('wit', 'f'),
    ...other('cab', 'm'),
    ...other('doc', 'f'),
    ...other('nurse', 'f'),
    ...other('bro', 'm'),
    ...other('adv', 'f', 'keep'),
    ...other('exp', 'm', 'keep'),
    ...strangerFrom(
      make,
      'help',
      ...['Озтюрк Бурак', 'Квирикадзе Лаша', 'Рзаи Мохсен', 'Магомедов Абдула', 'Акташ Джан'],
    ),
  };
}

function crashFile(make: Make) {
  const of = shapesOf(make);
  return {
    car: make.plate('car'),
    taxi: of.plate('taxi', '99-TX-###', '10-ТК-###', '77 TA ###'),
    vin: vinMark(make, 'vin'),
    licence: of.paper('licence', 'AB ######', 'ВУ № #######', 'AZ-######'),
    protocol: of.paper('protocol', 'BYD-######', 'ИП № #####', '######'),
    scheme: of.paper('scheme', '##/сх', 'С-####'),
    chart: of.paper('chart', '####/##', 'ИБ-#####', '#####'),
    certificate: of.paper('certificate', 'ВТЭК-####', '###/и', '######'),
    policy: of.contract('policy', 'İSB-########', 'AVS ######', '########-#'),
    receipts: of.paper('receipts', '######', 'ЧК-####', '#######'),
    opinion: of.paper('opinion', '###/мед', 'СМ-####', '#####'),
    letter: of.paper('letter', '##-#/###', 'СТ-####', '#/####'),
    warrant: of.paper('warrant', '######', 'АО-#####'),
    broline: of.phone('bro', '055 ### ## ##', '+994 70 ### ## ##', '(012) ###-##-##'),
    mail: of.email('p', 'peshehod.##@poct.example', 'iz.bolnicy##@mail.example'),
    phome: russianHome(
      make,
      'p',
      'ул. Гусейна Джавида',
      'пр. Азадлыг',
      'ул. Эльшада Гаджиева',
      'ул. Бакиханова',
    ),
    dhome: russianHome(make, 'd', 'ул. Наджафа Нариманова', 'ул. Физули', 'ул. Мехди Гусейна'),
    ownhome: russianHome(make, 'own', 'ул. Кичик Гала', 'пр. Нобеля', 'ул. Рустама Рустамова'),
    ill: of.health(
      'ill',
      ...(['закрытый перелом голени', 'сотрясение головного мозга', 'перелом двух рёбер'] as const),
      ...['разрыв связок коленного сустава', 'перелом ключицы'],
    ),
    hospital: of.work(
      'hospital',
      ...(['в травматологию больницы № 1', 'в Клинический медицинский центр'] as const),
      ...['в реанимацию больницы скорой помощи', 'в военный госпиталь'],
    ),
    pjob: of.work(
      'pjob',
      ...(['учительницей русского языка школы № 54', 'кассиром магазина «Оба»'] as const),
      ...['швеёй фабрики «Иглим»', 'реставратором Музея ковра', 'медсестрой роддома № 7'],
    ),
    djob: of.work(
      'djob',
      ...(['курьером доставки «Быстрый суп»', 'техником Бактелекома'] as const),
      ...['монтажником окон в «Пласт-Дом»', 'инструктором автошколы «Поворот»'],
    ),
  };
}

/** A pedestrian asks the driver and the owner of the car to make good the harm. */
const CRASH: Family = {
  ...FRAME,
  key: 'fifteenth-russian-crash-harm',
  category: 'Mülki işlər - Mülki hüquq pozuntularından əmələ gələn öhdəliklər - Zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const inWords = make.dice.chance(0.5);
    const on = (from: number, to: number) => russianDay(make.day(from, to), inWords);
    return {
      ...injured(make),
      ...crashFile(make),
      insurer: make.mark(
        make.dice.pick(['«Мирас Сыгорта»', '«Гюнеш-Полис»', '«Хазар Хаят»', '«Ата-Баба Сыгорта»']),
        ...(['company', 'direct', 'insurer'] as const),
      ),
      norm: stays(make, 'статей 1097 и 1108 Гражданского кодекса Азербайджанской Республики'),
      crash: on(240, 330),
      out: on(205, 230),
      sued: on(110, 150),
      hour: make.dice.int(18, 22),
      cost: make.dice.int(12, 64) * 100,
      wage: make.dice.int(5, 19) * 100,
      moral: make.dice.int(3, 12) * 1000,
      part: make.dice.int(10, 25) * 100,
      paid: make.dice.int(4, 11) * 100,
    };
  },
  present:
    'с участием истицы {pfullgen}, её адвоката {advfullgen} (ордер № {warrant}), ответчика {dfullgen}, в отсутствие ответчицы {ownfullgen},',
  subject:
    'рассмотрев гражданское дело по иску {pfullgen} к {dfulldat} и {ownfulldat} о возмещении вреда, причинённого здоровью в дорожно-транспортном происшествии, и компенсации морального вреда,',
  story: [
    '{sued} {pfull} обратилась в суд, указав, что {crash} около {hour} часов [на пешеходном переходе|при переходе дороги] её сбил автомобиль с государственным номером {car} (VIN {vin}), которым управлял {dfull}, а принадлежит он {ownfulldat}. [Бригада скорой помощи доставила её|Её доставили] {hospital}, где установлен диагноз «{ill}» (история болезни № {chart}). Выписана {out}. На лечение ушло {cost} манатов, заработок за это время – {wage} манатов – потерян.',
    'Истица {ptail} ({pborn} г.р., ФИН {p.fin}, {phome}, тел. {p.phone}, почта {mail}) работает {pjob}. Она [пояснила|рассказала], что шла с дочерью {girlgivenins}, [та успела отскочить|девочка не пострадала], а водитель вышел, посмотрел и стал звонить. Первым к ней подбежал прохожий {helptwo}, он же держал её голову до приезда врачей. [Её брат {brofull} ({broline}) приехал через полчаса|Через полчаса приехал её брат {brotwo}, вызванный по номеру {broline}]; ему {dgiven} обещал всё оплатить, но передал только {paid} манатов.',
    'Адвокат {advlead} просила взыскать с ответчиков {cost} манатов расходов (чеки {receipts}), {wage} манатов заработка и {moral} манатов морального вреда, сославшись на справку {certificate}. [Ответчица, по её словам, знала, что у водителя мало опыта|По мнению адвоката, {ownsur} отвечает наравне с водителем].',
    'Ответчик {dfull} ({dborn} г. р., ФИН {d.fin}, водительское удостоверение {licence}, проживает: {dhome}, телефон {d.phone}, работает {djob}) вину не признал. Он утверждает, что истица вышла из-за стоявшего такси ({taxi}), а {passfull}, сидевший рядом с ним, видел это. [Машину ему дала знакомая {owngp} ({ownhome}), доверенности не оформляли.|Автомобиль он взял у знакомой, {ownlinegen} ({ownhome}), на один вечер.] Страховая компания {insurer} по полису {policy} письмом № {letter} сообщила, что [выплата производится по решению суда|заявления от пострадавшей не поступало].',
    'Ответчица {owntail} ({ownborn} г.р., ФИН {own.fin}) в суд не явилась, [представила возражения|прислала письменные возражения]: [ключи {dsur} взял сам|разрешения {dsurdat} она не давала]. Протокол {protocol} и схема места происшествия {scheme} составлены дорожной полицией; [в них нет отметки о такси|такси на схеме не показано].',
    'Свидетель {witfull} показала, что стояла на остановке, {pgivenacc} видела на «зебре», машина ехала быстро. [Таксист {cabline} опроверг слова ответчика: он остановился уже после удара, чтобы помочь {helpsurdat}.|Водитель такси {cabfull} пояснил, что подъехал позже, и вместе с {helptwoins} остановил движение.] Пассажир {passtail} сначала говорил о красном свете, но на вопрос адвоката ответил, что [смотрел в телефон|на светофор не смотрел].',
    {
      p: 'Медсестра {nursetwo} подтвердила, что вещи и телефон истицы принял {brotail}, а {helpsur} оставил свой номер и уехал. {girltwo} ввиду возраста не допрашивалась.',
      chance: 0.6,
    },
    '[Лечащий врач {docfull} пояснила, что {psurdat} потребуется ещё одна операция.|Врач {docline}, лечившая {ptailacc}, считает необходимой повторную операцию.] Судебно-медицинский эксперт {exptail} в заключении № {opinion} [отнёс вред к менее тяжкому|установил причинение менее тяжкого вреда] и указал на прямую связь травмы с наездом.',
  ],
  reasoning: [
    'По смыслу {norm} лицо, противоправно причинившее вред, обязано его возместить, а владелец источника повышенной опасности отвечает независимо от вины, если не докажет, что вред возник вследствие умысла потерпевшего.',
    {
      p: 'Показания {wittailgen} и {cabtailgen} согласуются со схемой, тогда как {passsur} самого момента наезда не видел. {ownsur} передала автомобиль без оформления и ответственности не избежала. Нуждаемость в лечении подтвердила врач {doctail}.',
      only: ['granted'],
    },
    {
      p: 'Суд считает доказанным, что наезд совершил {dlead}, однако часть чеков выписана на {brosuracc} и к лечению не относится; из расходов исключается {part} манатов. Владелица {ownlead} не доказала, что ключи взяты против её воли. Размер морального вреда, заявленный {pwideins}, завышен.',
      only: ['partly-granted'],
    },
    {
      p: 'Запись камеры показывает, что истица вышла на красный свет; это согласуется с первыми показаниями {passsurgen}. {witsur} стояла спиной к светофору, {cabsur} подъехал позднее. Страховое возмещение {pgivendat} может быть выплачено в ином порядке.',
      only: ['dismissed'],
    },
  ],
  guided:
    'На основании изложенного и руководствуясь статьями 118, 119, 216–218, 220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Взыскать солидарно с {dfullgen} и {ownfullgen} в пользу {pfullgen} {cost} манатов расходов на лечение, {wage} манатов заработка и {moral} манатов морального вреда.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Взыскать с {dfullgen} и {owntailgen} в пользу {ptailgen} {cost} манатов за вычетом {part} манатов, в остальной части отказать.',
    ],
    dismissed: ['В иске {pfullgen} к {dfulldat} и {owntaildat} отказать.'],
  },
  traps: ['minor-without-patronymic', 'two-defendants', 'foreign-name'],
};

/** Premises let and not paid for; a crossing on which a woman was hit. */
export const FIFTEENTH_RUSSIAN: readonly Family[] = [RENT, CRASH];
