import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import type { PartyRole } from '#domain/person.ts';
import { castOf, stays } from './name-endings.ts';
import { russianDay, russianHome, russianMarks } from './russian-forms.ts';
import { inLatin } from './russian-names.ts';
import { sheets } from './written-marks.ts';

type Sex = 'm' | 'f';

/** As the decision writes them, and as the record does. */
const MEN = [
  'Нагиев Эмин Фикрет оглы = Nağıyev Emin Fikrət oğlu',
  'Пашаев Рамиль Адилович = Paşayev Ramil Adil oğlu',
  'Скворцов Геннадий Львович = Skvortsov Gennadi Lvoviç',
  'Ибадов Самир Зияд оглу = İbadov Samir Ziyad oğlu',
  'Гулузаде Турал Мазахир оглы = Quluzadə Tural Məzahir oğlu',
  'Касумов Эльдар Тофикович = Qasımov Eldar Tofiq oğlu',
  'Шахбазлы Ниджат Вугар оглу = Şahbazlı Nicat Vüqar oğlu',
  'Дёмин Вячеслав Игоревич = Dyomin Vyaçeslav İqoreviç',
  'Аббасов Джейхун Мансур оглы = Abbasov Ceyhun Mənsur oğlu',
  'Рзаев Ильгам Салманович = Rzayev İlham Salman oğlu',
  'Мустафаев Хикмет Акиф оглы = Mustafayev Hikmət Akif oğlu',
];
const WOMEN = [
  'Алескерова Севиндж Фуад кызы = Ələsgərova Sevinc Fuad qızı',
  'Никитина Людмила Васильевна = Nikitina Lyudmila Vasilyevna',
  'Бабаева Гюнай Эльмановна = Babayeva Günay Elman qızı',
  'Садыгзаде Рена Азер гызы = Sadıqzadə Rəna Azər qızı',
  'Мирзоева Натаван Ильясовна = Mirzəyeva Natəvan İlyas qızı',
  'Кулиева Ульвия Тельман кызы = Quliyeva Ülviyyə Telman qızı',
  'Захарченко Тамара Олеговна = Zaxarçenko Tamara Oleqovna',
  'Османлы Нигяр Шахин гызы = Osmanlı Nigar Şahin qızı',
];
const SELLERS = [
  'Сафран Трейд = Safran Treyd',
  'Абшерон Пак = Abşeron Pak',
  'Кызыл Дене = Qızıl Dənə',
  'Бала Дениз Сервис = Bala Dəniz Servis',
];
const BUYERS = [
  'Гюль Маркет = Gül Market',
  'Шимал Фуд = Şimal Fud',
  'Ипек Софра = İpək Süfrə',
  'Улдуз Ритейл = Ulduz Riteyl',
];
const ABROAD = [
  'Куртулуш Барыш',
  'Джинчарадзе Тенгиз',
  'Саидов Фаррух',
  'Магеррамзаде Арам',
  'Чакмак Эмре',
] as const;

const halves = (line: string) => line.split(' = ') as [string, string];

/** Draws people, each once: in the text alone, or also in the record. */
function drawer(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const record = castOf(make);
  const draw = (sex: Sex) => halves(pools[sex].pop() ?? '');
  const other = (key: string, sex: Sex, kind: 'direct' | 'keep' = 'direct') =>
    russianMarks(make, key, draw(sex)[0], sex, kind);
  const recorded = (key: string, sex: Sex, role: PartyRole) => {
    const [written, latin] = draw(sex);
    const [surname = '', given = '', ...father] = latin.split(' ');
    const [cyrillic = '', name = '', ...patronymic] = written.split(' ');
    const person = inLatin(record(key, { role, minAge: 28, maxAge: 60 }), {
      ...{ sex, surname: cyrillic, patronymic: patronymic.join(' ') },
      ...{ given: [name, name, name, name], latin: [surname, given, father.join(' ')] },
    });
    return { ...russianMarks(make, key, written, sex), [key]: person };
  };
  return { other, recorded };
}

/** A firm of the record, and its name as the decision writes it. */
function firm(make: Make, key: string, role: PartyRole, names: readonly string[]) {
  const [written, latin] = halves(make.dice.pick(names));
  return {
    [key]: { ...make.company(key, 'supply'), role, name: latin, voen: voenOf(make.dice, 1) },
    [`${key}name`]: make.mark(`«${written}»`, 'company', 'direct', key),
  };
}

/** Two firms, their directors and accountants, and who carried and counted the goods. */
function traders(make: Make) {
  const { other, recorded } = drawer(make);
  return {
    ...firm(make, 'pc', 'iddiaçı', SELLERS),
    ...firm(make, 'dc', 'cavabdeh', BUYERS),
    ...recorded('rep', 'm', 'nümayəndə'),
    ...recorded('keep', 'f', 'şahid'),
    ...other('boss', 'm'),
    ...other('head', 'm'),
    ...other('acc', 'f'),
    ...other('book', 'f'),
    ...other('drv', 'm'),
    ...other('mgr', 'f'),
    ...other('ware', 'm'),
    ...other('adv', 'f', 'keep'),
    ...other('exp', 'm', 'keep'),
    ...russianMarks(make, 'agent', make.dice.pick(ABROAD), 'm'),
  };
}

/** A building without a flat, in Russian. */
function officeIn(make: Make, entity: string, ...streets: readonly [string, ...string[]]) {
  const [street, house] = [make.dice.pick(streets), make.dice.int(2, 120)];
  const text = make.dice.pick([
    `${street}, ${house}`,
    `${street}, д. ${house}`,
    `${street} ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}

const tradePapers = (make: Make) => ({
  ...sheets(make, {
    contract: ['contract', '##/ПТ-2#', 'П-###', '###/2#', '#-####/к'],
    annex: ['contract', '##/ПТ-2#-1', 'С-##/2#', '####-д'],
    waybill: ['document', 'ТТН-#####', '######', 'НК ####'],
    waybilltwo: ['document', 'ТТН-#####', '######', 'НК ####'],
    einvoice: ['document', 'MT2#########', 'EQF-########', '########'],
    trust: ['document', '###', 'Д-##/##', 'М-####'],
    reconcile: ['document', '##', 'АС-###', '##/св'],
    claim: ['document', '##-##/###', 'ПР-##', '###/исх'],
    answer: ['document', '##/###', 'О-####', '####'],
    defects: ['document', '##/б', 'АБ-###', '###'],
    proxy: ['document', '####', '#Д-###', 'ЕV-#####'],
    warrant: ['document', '######', 'ОР-#####'],
    opinion: ['document', '#####', 'ТЭ-###', '####/т'],
    payment: ['document', '##########', 'ПП-####', '###'],
    order: ['document', '##-к', '###/л', 'ПК-##'],
    licence: ['document@drv', 'AB ######', 'AZ-######'],
    truck: ['plate@truck', '10-VD-###', '77-XL-###', '90 TK ###', '99-ZB-###'],
    line: ['phone@mgr', '+994 50 ###-##-##', '(055) ### ## ##', '070-###-##-##'],
    headline: ['phone@head', '012 4## ## ##', '+994 99 ### ## ##', '051 ### ## ##'],
    mail: ['email@dc', 'zakup.##@poct.example', 'buh###@mail.example', 'ofis##@torg.example'],
    site: ['network@pc', 'sklad.example/zakaz/#####', 'b2b.torg.example/z#######'],
    past: [
      'workplace@keep',
      'лаборанткой хлебозавода',
      'кассиром кинотеатра «Ветен»',
      'библиотекарем школы № 23',
      'учётчицей чайной фабрики',
    ],
    wherefrom: [
      'place@depot',
      'за старой мельницей',
      'у Восьмого километра',
      'возле рыбного рынка',
      'на территории бывшего комбината',
    ],
    ill: [
      'sensitive@book',
      'перенесённого инфаркта',
      'операции на позвоночнике',
      'осложнений диабета',
      'приступа астмы',
    ],
  }),
  phome: officeIn(make, 'pc', 'ул. Шарифзаде', 'ул. Зардаби', 'пр. Гейдара Алиева'),
  dhome: officeIn(make, 'dc', 'ул. Дж. Мамедгулузаде', 'ул. Чинар', 'Московский проспект'),
  depot: officeIn(make, 'depot', 'ул. Складская', 'ул. 8-я Заводская', 'пер. Портовый'),
  drvhome: russianHome(
    make,
    'drv',
    'ул. Бакиханова',
    'ул. Микаила Алиева',
    'ул. Вагифа Мустафазаде',
  ),
});

function tradeSums(make: Make) {
  const { dice } = make;
  const [whole, paid, bad] = [dice.int(160, 640), dice.int(30, 110), dice.int(9, 26)];
  const fine = dice.int(5, 28);
  return {
    ...{ whole: whole * 100, paid: paid * 100, debt: (whole - paid) * 100 },
    ...{ fine: fine * 100, bad: bad * 100, left: (whole - paid - bad) * 100 },
    goods: dice.pick([
      'растительное масло и муку',
      'упаковочную плёнку и картонные коробки',
      'чай, сахар и крупы',
      'моющие средства и бумажную продукцию',
    ]),
  };
}

/** A firm that supplied goods sues the firm that did not pay for them. */
const SUPPLY: Family = {
  key: 'seventeenth-russian-supply',
  kind: 'qetname',
  procedure: 'kommersiya',
  instance: 'first',
  courts: 'commercial',
  share: 1,
  neutral: true,
  note: 'commercial',
  cast: {},
  category: 'Kommersiya mübahisələri - Malgöndərmə müqaviləsi - Borcun və dəbbə pulunun tutulması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  facts: (make) => {
    const inWords = make.dice.chance(0.5);
    const on = (from: number, to: number) => russianDay(make.day(from, to), inWords);
    return {
      ...traders(make),
      ...tradePapers(make),
      ...tradeSums(make),
      keepborn: make.mark(
        `${String(make.dice.int(1, 28)).padStart(2, '0')}.0${make.dice.int(1, 9)}.19${make.dice.int(66, 94)}`,
        ...(['date', 'quasi', 'keep'] as const),
      ),
      norm: stays(make, 'статей 385, 389 и 567 Гражданского кодекса Азербайджанской Республики'),
      proof: stays(make, 'статьи 77 Гражданского процессуального кодекса'),
      signed: on(430, 560),
      first: on(370, 410),
      next: on(310, 350),
      agreed: on(230, 290),
      claimed: on(150, 200),
      sued: on(70, 120),
    };
  },
  present:
    'с участием представителя истца {repfullgen} (доверенность № {proxy}), представителя ответчика – адвоката {advfullgen} (ордер № {warrant}),',
  subject:
    'рассмотрев коммерческое дело по иску ООО {pcname} к ООО {dcname} о взыскании задолженности за поставленный товар и неустойки,',
  story: [
    '{sued} ООО {pcname} (ВОЕН {pc.voen}, {phome}, р/с {pc.account}) обратилось в суд [с иском к|с исковым заявлением к] ООО {dcname} (ВОЕН {dc.voen}, {dhome}, эл. почта {mail}) и указало, что {signed} между сторонами заключён договор поставки № {contract}. Со стороны поставщика его подписал директор {bossfull}, со стороны покупателя – директор {headfull}. По дополнительному соглашению {annex} истец обязался поставить {goods}, а ответчик – [оплатить товар в течение тридцати дней|рассчитаться за месяц].',
    'Товар отпущен {first} по накладной № {waybill} и {next} по накладной № {waybilltwo}, выставлена электронная счёт-фактура {einvoice}. Всего поставлено на {whole} манатов, уплачено {paid} манатов (платёжное поручение № {payment}), долг составляет {debt} манатов. [{agreed} главные бухгалтеры {accfull} и {bookfull} подписали акт сверки {reconcile}.|Акт сверки № {reconcile} от {agreed} подписан главными бухгалтерами {acctailins} и {booktailins}.] На претензию № {claim} от {claimed} ответчик прислал ответ № {answer}.',
    'Представитель истца {reptail} иск поддержал[ и пояснил|, пояснив], что заявки принимала менеджер {mgrfull} (тел. {line}) через сайт {site}, а товар от имени ответчика получал заведующий складом {warefull} по доверенности {trust}. [{headgp} лично звонил {bossgpdat} и просил отсрочку.|Отсрочку {headsur} просил в разговоре с {bosssurins}.] Неустойка рассчитана в размере {fine} манатов.',
    'Адвокат {advlead} иск [не признала|признала частично]. По её словам, акт сверки подписан в отсутствие директора: {bookline} вышла на работу после {ill} и документов не проверяла. [Часть товара на {bad} манатов оказалась негодной, о чём составлен акт {defects}.|Согласно акту № {defects} негодного товара оказалось на {bad} манатов.] Качество проверял [приглашённый специалист {agenttwo}|{agenttwo}, специалист из-за границы]; {agentsuracc} пригласил сам {headtail} (тел. {headline}).',
    'Свидетель {keepfull} ({keepborn} г.р., ранее работала {past}), кладовщица истца, показала, что обе партии отгрузила со склада [{wherefrom} ({depot})|по адресу: {depot}, {wherefrom}]. Машину с номером {truck} вёл {drvfull}. [{waregp} пересчитал коробки и расписался.|Коробки при ней пересчитал {waretail}, он же расписался в накладной.] Плохого товара она не видела, {agentsur} на складе не появлялся.',
    'Водитель {drvline} (удостоверение {licence}, проживает: {drvhome}) в письменных объяснениях указал, что разгрузка шла вечером, его встретил {waresur}, а {mgrgp} [предупредила об этом по телефону|сообщила адрес по телефону]. [Претензий к упаковке никто не высказал.|О повреждениях упаковки ему не говорили.]',
    {
      p: 'Приказом № {order} {waresur} впоследствии уволен; бухгалтер {booktail} подтвердила, что печать находилась у {warelinegen}. С {accsurins} она созванивалась перед подписанием акта.',
      chance: 0.6,
    },
    'По ходатайству ответчика назначена товароведческая экспертиза. Эксперт {exptail} в заключении № {opinion} указал, что [причину порчи установить нельзя|товар мог испортиться при хранении].',
  ],
  reasoning: [
    'По смыслу {norm} обязательства исполняются надлежащим образом и в срок, покупатель обязан принять товар и оплатить его. В силу {proof} стороны доказывают те обстоятельства, на которые ссылаются.',
    {
      p: 'Получение товара подтверждают накладные с подписью {waretailgen}, показания {keeptailgen} и объяснения {drvtailgen}. Акт сверки, подписанный {bookleadins}, ответчик не оспорил. Доводы {headleadgen} о качестве товара заявлены после предъявления иска.',
      only: ['granted'],
    },
    {
      p: 'Поскольку {agentsur} осмотрел товар в день приёмки и это подтвердила {mgrsur}, {bad} манатов подлежат исключению из долга. В остальной части возражения опровергаются показаниями {keepsurgen}. Неустойка не взыскивается, так как {bosssur} согласился на отсрочку.',
      only: ['partly-granted'],
    },
    {
      p: 'Доверенность, выданная {warefulldat}, к моменту отгрузки истекла, а {drvsur} не назвал точного места разгрузки. Бухгалтер {acctail} в суд не явилась и первичных документов истец не представил; показаний {keeptailgen} для взыскания недостаточно.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 119, 217–220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Взыскать с ООО {dcname} в пользу ООО {pcname} {debt} манатов долга и {fine} манатов неустойки.',
      'Копии решения вручить {repfulldat} и {advfulldat}.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Взыскать с ООО {dcname} в пользу ООО {pcname} {left} манатов, в остальной части отказать. Копию решения направить {headtaildat}.',
    ],
    dismissed: ['В иске ООО {pcname} к ООО {dcname} отказать. Копию решения вручить {reptaildat}.'],
  },
  traps: ['two-companies', 'foreign-name'],
};

/** Goods supplied by one company to another, in Russian. */
export const SEVENTEENTH_RUSSIAN_SUPPLY: readonly Family[] = [SUPPLY];
