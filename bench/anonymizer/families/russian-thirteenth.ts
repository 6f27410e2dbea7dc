import type { Family, Make } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { digitsOf, stays } from './name-endings.ts';
import { dayRu, speakersOf, streetRu } from './russian-cast-thirteenth.ts';

/** The dismissed pharmacist, those who worked beside her, and the directress. */
function chemists(make: Make) {
  const { other, party } = speakersOf(make);
  return {
    ...party('p', 'f', 'iddiaçı', 29, 55),
    ...party('law', 'm', 'nümayəndə', 26, 50),
    ...other('boss', 'f'),
    ...other('stock', 'm'),
    ...other('col', 'f'),
    ...other('buyer', 'm'),
    ...other('son', 'm'),
    ...other('cour', 'm'),
    ...other('adv', 'm', 'keep'),
    ...other('exp', 'f', 'keep'),
  };
}

function shortageFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    hire: of.contract('hire', `${n(3)}/ТД`, `ТД-${n(4)}`, `${n(2)}-${n(4)}`),
    liable: of.contract('liable', `М-${n(3)}`, `${n(3)}/МО`, `${n(4)}-м`),
    order: of.document('order', `${n(3)}-К`, `${n(2)}/к-${n(2)}`, `К-${n(4)}`),
    stockact: of.document('stockact', `ИНВ-${n(4)}`, `${n(2)}/и`, `${n(5)}`),
    memo: of.document('memo', `${n(3)}`, `СЗ-${n(2)}/${n(2)}`, `С-${n(3)}`),
    notice: of.document('notice', `${n(4)}-у`, `${n(3)}/26`),
    opinion: of.document('opinion', `${n(4)}/Б`, `БЭ-${n(5)}`, `${n(3)}-${n(2)}`),
    diploma: of.document('diploma', `ВСА ${n(7)}`, `DB-${n(6)}`, `А-${n(6)}`),
    sick: of.document('sick', `${n(9)}`, `ЛН № ${n(7)}`, `ƏV ${n(7)}`),
    warrant: of.document('warrant', `А-${n(5)}`, `${n(6)}`),
    proxy: of.document('proxy', `${n(2)}/26`, `Д-${n(4)}`),
    waybill: of.document('waybill', `ТН-${n(6)}`, `${n(8)}`, `Q ${n(6)}`),
    rx: of.document('rx', `${n(5)}-р`, `R-${n(6)}`),
    phone2: of.phone(
      'courline',
      `+994 70 ${n(3)} ${n(2)} ${n(2)}`,
      `(055) ${n(3)}-${n(2)}-${n(2)}`,
      `050${n(7)}`,
    ),
    mail: of.email('shopmail', `apteka.kassa${n(2)}@poct.example`, `smena-${n(3)}@mail.example`),
    iban: make.mark(ibanOf(make.dice), 'account', 'direct', 'p'),
    home: streetRu(
      make,
      'p',
      'ул. Зарифы Алиевой',
      'ул. Рашида Бейбутова',
      'пр. Матбуат',
      'ул. Ага Нейматуллы',
    ),
    ill: of.sensitive(
      'ill',
      ...(['гипертонического криза', 'обострения бронхиальной астмы', 'перелома лодыжки'] as const),
      'желчнокаменной болезни',
    ),
    clinic: of.workplace(
      'clinic',
      ...(['поликлинике № 19', 'больнице имени Семашко', 'клинике «Саглам Аиле»'] as const),
      'городской больнице № 3',
    ),
    nowork: of.workplace(
      'nowork',
      ...(['фасовщицей склада «Фарм-Логистик»', 'лаборантом школы № 23'] as const),
      ...['администратором стоматологии «Дент Арт»', 'продавцом оптики «Линза»'],
    ),
    corner: of.place(
      'corner',
      ...(['на углу у кинотеатра «Дружба»', 'в посёлке Ахмедлы возле рынка'] as const),
      ...['напротив станции метро «Гара Гараев»', 'в переходе у универмага «Москва»'],
    ),
  };
}

/** A pharmacist disputes her dismissal for a shortage of medicines. */
const PHARMACY: Family = {
  key: 'thirteenth-russian-pharmacy-shortage',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Əmək mübahisələri - İşə bərpa',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => {
    const inWords = make.dice.chance(0.6);
    const on = (from: number, to: number) => dayRu(make.day(from, to), inWords);
    const [latin, cyrillic] = make.dice.pick([
      ['Şəfa Yarpağı', '«Шафа Ярпагы»'],
      ['Həkim Ovucu', '«Хеким Овуджу»'],
      ['Dərman Bağçası', '«Дерман Багчасы»'],
      ['Yaşıl Xaç-M', '«Яшыл Хач-М»'],
    ] as const);
    return {
      ...chemists(make),
      ...shortageFile(make),
      firm: { ...make.company('firm', 'shop'), name: latin, role: 'cavabdeh' as const },
      firmru: make.mark(cyrillic, 'company', 'direct', 'firm'),
      norm: stays(make, 'статей 70 и 72 Трудового кодекса Азербайджанской Республики'),
      proof: stays(make, 'статье 77 Гражданского процессуального кодекса'),
      hired: on(1100, 2300),
      counted: on(150, 165),
      fired: on(142, 148),
      sued: on(80, 110),
      fell: on(166, 172),
      short: make.dice.int(14, 68) * 100,
      wage: make.dice.int(45, 95) * 10,
      away: make.dice.int(4, 6),
      harm: make.dice.int(3, 9) * 100,
    };
  },
  present:
    'с участием истицы {pfullgen}, её адвоката {advleadgen} (ордер № {warrant}), представителя ответчика {lawfullgen} (доверенность {proxy}),',
  subject:
    'рассмотрев гражданское дело по иску {pfullgen} к ООО {firmru} о восстановлении на работе, взыскании заработной платы за время вынужденного прогула и компенсации морального вреда,',
  story: [
    '{pfull} обратилась в суд {sued} и указала, что по трудовому договору № {hire} с {hired} работала заведующей аптекой ООО {firmru}, расположенной {corner}. Приказом № {order} от {fired} она уволена [в связи с утратой доверия|за грубое нарушение трудовых обязанностей]; основанием названа недостача лекарств на {short} манатов, выявленная {counted} (инвентаризационная опись {stockact}).',
    '[Истица считает приказ незаконным|С увольнением истица не согласна]: в день ревизии её на месте не было, с {fell} она находилась на лечении в {clinic} из-за {ill}, листок нетрудоспособности {sick} сдан в бухгалтерию. Ключи от склада вместо неё получил {stockfull}, который договора о материальной ответственности не подписывал. Такой договор ({liable}) заключён только с нею.',
    '[В судебном заседании|В суде] {ptail} ({pborn} г.р., диплом {diploma}, ФИН {p.fin}, удостоверение личности {p.idcard}, адрес: г. Баку, {home}, тел. {p.phone}) требования поддержала. По её словам, отношения с директором {bossfullins} испортились после того, как она отказалась отпустить без рецепта сильнодействующий препарат {buyerfulldat}, родственнику директора. «{bossgp} мне прямо сказала: ищи другое место», – пояснила истица. Сейчас она [временно подрабатывает|устроилась] {nowork}, на её иждивении сын {songiven}, студент; деньги просит перечислить на счёт {iban}.',
    'Представитель ответчика {lawtail} иск не признал и пояснил, что истица с описью ознакомлена, от объяснений отказалась, уведомление {notice} направлено ей по почте и на адрес {mail}. Недостача, по мнению ответчика, образовалась задолго до болезни: по накладной {waybill} товар принят лично {psurins}, а на полках его не оказалось. Реквизиты общества: ВОЕН {firm.voen}, счёт {firm.account}.',
    'Свидетель [{colfull}|{colline}], фармацевт той же аптеки, показала: ревизию проводили {bosslead} и {stocklead} вдвоём, вечером, часть коробок стояла неразобранной в коридоре. О рецепте № {rx} она слышала от самой {pgivengen}. Позже {stocksur} при ней звонил курьеру и просил «привезти недостающее»; [номер курьера|телефон], который она сохранила, – {phone2}.',
    'Курьер {courfull}, [допрошенный|вызванный] по ходатайству адвоката {advleadgen}, подтвердил: дня через два после ревизии он действительно доставил в аптеку четыре коробки, расписалась за них {colgp}. Кому они предназначались, он не спрашивал. На вопрос суда {courtail} ответил, что с {pgivenins} знаком только по работе.',
    'Заведующий складом {stocktail} в суде заявил, что коробки были плановой поставкой, [а служебная записка № {memo} составлена им по просьбе директора|о чём он составил служебную записку № {memo}]. Директор {bosspair} в заседание не явилась. Эксперт-бухгалтер {exptail} в заключении № {opinion} указала, что остатки на дату приёма склада {stocksurins} не выводились, поэтому период возникновения недостачи определить [невозможно|затруднительно].',
  ],
  reasoning: [
    'Выслушав стороны и свидетелей, изучив письменные доказательства, суд исходит из следующего. В соответствии с положениями {norm} трудовой договор может быть расторгнут работодателем лишь при наличии прямо указанных оснований и с соблюдением порядка. По {proof} каждая сторона доказывает обстоятельства, на которые ссылается.',
    {
      p: 'Ответчик не доказал вину истицы. Ревизия проведена в её отсутствие, передача ключей {stocksurdat} не оформлена, показания [{coltailgen}|{colleadgen}] и [{courtailgen}|{courleadgen}] согласуются с заключением эксперта. Довод {lawsurgen} о более раннем возникновении недостачи ничем не подтверждён. Размер компенсации морального вреда суд определяет в {harm} манатов.',
      only: ['granted'],
    },
    {
      p: 'Увольнение произведено в период болезни, что недопустимо. Вместе с тем {psur} как материально ответственное лицо за всё время работы ни разу не потребовала сверки остатков, и суд не усматривает оснований для компенсации морального вреда. Показания {buyersurgen}, которого стороны вызвать не просили, для дела не нужны.',
      only: ['partly-granted'],
    },
    {
      p: 'Накладная подписана истицей, товар принят ею полностью. [{coltail}|{collead}] лично пересчёта не видела, а [{courtail}|{courlead}] о содержимом коробок ничего не знает. Листок нетрудоспособности, как установлено, представлен работодателю после издания приказа. При таких обстоятельствах порядок увольнения {psurgen} соблюдён.',
      only: ['dismissed'],
    },
  ],
  guided:
    'На основании изложенного, руководствуясь статьями 216, 217, 218 и 220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Восстановить {pfullacc} на работе в ООО {firmru} в прежней должности, взыскать с ответчика в её пользу заработную плату за {away} месяцев вынужденного прогула из расчёта {wage} манатов в месяц и {harm} манатов компенсации морального вреда.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично: приказ № {order} отменить, {pfullacc} восстановить на работе, взыскать с ООО {firmru} в пользу {ptailgen} заработную плату за {away} месяцев. В остальной части в иске отказать.',
    ],
    dismissed: [
      'В удовлетворении иска {pfullgen} к ООО {firmru} отказать. Копию решения вручить {ptaildat} и {lawtaildat}.',
    ],
  },
  traps: ['health', 'latin-company'],
};

/** Neighbours above and below, who saw the wall broken, and who bought the flat from whom. */
function neighbours(make: Make) {
  const { other, party } = speakersOf(make);
  return {
    ...party('p', 'm', 'iddiaçı', 40, 68),
    ...party('d', 'f', 'cavabdeh', 30, 56),
    ...party('third', 'm', 'üçüncü şəxs', 34, 60),
    ...other('mother', 'f'),
    ...other('prev', 'm'),
    ...other('brig', 'm'),
    ...other('work', 'm'),
    ...other('lift', 'f'),
    ...other('kid', 'f'),
    ...other('top', 'f'),
    ...other('not', 'f', 'keep'),
    ...other('exp', 'm', 'keep'),
    ...other('adv', 'f', 'keep'),
  };
}

function wallFile(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    flat1: make.property('flat1'),
    flat2: of.property('flat2', `3${n(11)}`, `40${n(10)}`),
    deed: of.contract('deed', `1-${n(4)}`, `${n(2)}Н-${n(3)}`, `${n(5)}/21`),
    works: of.contract('works', `П-${n(3)}`, `${n(2)}/26-р`, `ПД ${n(4)}`),
    techpass: of.document('techpass', `ТП-${n(6)}`, `${n(4)}/т`, `BTİ-${n(5)}`),
    plan: of.document('plan', `${n(3)}-ПР`, `ЭП-${n(4)}`),
    act: of.document('act', `${n(2)}/ЖЭ`, `А-${n(4)}`, `${n(3)}`),
    letter: of.document('letter', `${n(2)}-11/${n(4)}`, `FHN-${n(5)}`, `${n(5)}/6`),
    opinion: of.document('opinion', `СТ-${n(4)}`, `${n(3)}/стр`, `${n(5)}-C`),
    ticket: of.document('ticket', `${n(7)}`, `112-${n(6)}`, `З-${n(5)}`),
    receipt: of.document('receipt', `${n(6)}`, `КВ ${n(5)}`, `QB-${n(7)}`),
    warrant: of.document('warrant', `${n(5)}-в`, `${n(6)}`),
    van: of.plate('van', `10-СК-${n(3)}`, `99-KT-${n(3)}`, `77 VB ${n(3)}`),
    brigline: of.phone(
      'brigline',
      `055-${n(3)}-${n(2)}-${n(2)}`,
      `+994 50 ${n(3)} ${n(4)}`,
      `0 77 ${n(7)}`,
    ),
    mail: of.email('pmail', `${n(2)}.sosed@poct.example`, `etaj5.${n(3)}@mail.example`),
    phome: streetRu(
      make,
      'p',
      'ул. Шамси Бадалбейли',
      'ул. Мирзаги Алиева',
      'пр. Строителей',
      'ул. Инглаб',
    ),
    dhome: streetRu(make, 'd', 'ул. Узеира Гаджибекова', 'ул. Льва Толстого', 'пр. Хатаи'),
    prevhome: streetRu(make, 'prev', 'ул. Низами', '4-й микрорайон, ул. Асадуллы Ахмедова'),
    job: of.workplace(
      'job',
      ...(['настройщиком органа филармонии', 'преподавателем лицея № 6'] as const),
      ...['инженером Бакинского метрополитена', 'монтажёром студии «Азанфильм»'],
    ),
    djob: of.workplace(
      'djob',
      ...(['владелицей ателье «Игла»', 'тренером клуба «Фит-Лайн»'] as const),
      ...['стоматологом клиники «Белый зуб»', 'бухгалтером типографии «Печатник»'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['после операции на сердце', 'после химиотерапии'] as const),
      ...['после перелома шейки бедра', 'после инсульта'],
    ),
  };
}

/** A bearing wall was broken in the flat below; the neighbour asks to have it built again. */
const WALL: Family = {
  key: 'thirteenth-russian-broken-wall',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Mənzil mübahisələri - Özbaşına yenidənplanlaşdırma',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => {
    const inWords = make.dice.chance(0.5);
    const on = (from: number, to: number) => dayRu(make.day(from, to), inWords);
    return {
      ...neighbours(make),
      ...wallFile(make),
      norm: stays(make, 'статей 13 и 24 Жилищного кодекса Азербайджанской Республики'),
      civil: stays(make, 'статей 157 и 1097 Гражданского кодекса'),
      broke: on(230, 300),
      looked: on(180, 220),
      sued: on(110, 160),
      bought: on(900, 1500),
      floor: make.dice.int(3, 8),
      width: make.dice.pick(['1,4', '2,1', '1,9', '2,6']),
      cost: make.dice.int(21, 89) * 100,
      part: make.dice.int(8, 20) * 100,
    };
  },
  present:
    'с участием истца {pfullgen}, ответчицы {dfullgen}, её адвоката {advtailgen} (ордер {warrant}), третьего лица {thirdfullgen},',
  subject:
    'рассмотрев дело по иску {ptailgen} к {dtaildat} с участием третьего лица {thirdtailgen} о приведении жилого помещения в прежнее состояние и возмещении ущерба,',
  story: [
    'Истец {pfull} – собственник квартиры на {floor}-м этаже (выписка из реестра № {flat1}), ответчица {dfull} – этажом ниже (рег. № {flat2}). {sued} истец подал иск, в котором утверждает, что {broke} рабочие, нанятые ответчицей, разобрали часть несущей стены шириной {width} м, после чего в его квартире пошли трещины, [перекосило|заклинило] двери. Просит обязать {dsuracc} восстановить стену и взыскать {cost} манатов на ремонт.',
    'Из объяснений истца. {plead} ({pborn} г. р., ФИН {p.fin}; г. Баку, {phome}; тел. {p.phone}, эл. почта {mail}) работает {job}. В то утро он был на службе, дома оставалась его мать {motherfull}, которая поправляется {ill}. «{mothergp} решила, что землетрясение, и вызвала спасателей», – сказал он; вызов зарегистрирован под № {ticket}. Комиссия эксплуатационного участка {looked} составила акт № {act}. Министерство по чрезвычайным ситуациям письмом № {letter} подтвердило, что разрешения на перепланировку не выдавалось.',
    'Из возражений ответчицы. {dlead} ({dborn} г. р., ФИН {d.fin}, тел. {d.phone}; прописана: г. Баку, {dhome}) является {djob}. Квартиру она купила {bought} у {prevfullgen} по договору {deed}, удостоверенному нотариусом {nottailins}, и проём, по её словам, уже был: «{prevgp} сам его прорубил, когда выдавал дочь замуж, мы его только облицевали». На плане {plan} к техпаспорту {techpass} проёма, однако, нет. Трещины у соседа ответчица объясняет возрастом дома. Её дочь, {kidgiven}, учится во вторую смену и никакого шума не слышала.',
    'Третье лицо {thirdtail} – бывший супруг ответчицы и сособственник (ФИН {third.fin}, тел. {third.phone}) – пояснил, что бригаду нашёл он: договор № {works} с {brigfullins}, расчёт наличными, квитанция {receipt}. Стену, настаивает {thirdsur}, трогать не поручал. После развода он [живёт отдельно|снимает жильё], против восстановления не возражает. Номер бригадира – {brigline}, ездил тот на микроавтобусе {van}.',
    'Допрошенный [судом|в качестве свидетеля] [{brigtail}|{brigfull}] сначала отрицал всё, затем признал: «Хозяйка, {dgiven}, сказала – сделайте кухню побольше. {workgiven} взял перфоратор, я вывозил мусор». [Рабочий|Подсобник] {workfull} [это подтвердил|сказал то же], добавив, что наткнулся на арматуру и спросил {thirdgivenacc} по телефону, как быть, но тот велел [ждать|ничего не делать до вечера].',
    '[Лифтёр {liftfull}|Лифтёр {liftline}|Консьержка {liftfull}] видела, как из подъезда выносили мешки с бетоном. Соседка с верхнего этажа {topfull} показала, что трещина появилась и у неё, но судиться она не будет: {dgivenacc} знает с детства, дружила с её покойной тётей. Прежний собственник {prevtail} (г. Баку, {prevhome}) [сообщил письменно|прислал письмо о том], что проёма при нём не было.',
    'Согласно заключению эксперта {exptailgen} № {opinion} стена является несущей, вырубка повлияла на перекрытие, стоимость ремонта квартиры истца – {cost} манатов, из них {part} манатов приходится на износ.',
  ],
  reasoning: [
    'По смыслу {norm} собственник не вправе переустраивать помещение без согласования, если это затрагивает конструкции здания и права соседей. В силу {civil} собственник может требовать устранения всяких нарушений своего права, а причинённый вред подлежит возмещению.',
    {
      p: 'Показания [{brigtailgen}|{brigleadgen}], [{worktailgen}|{workleadgen}] и [{lifttailgen}|{liftleadgen}] в совокупности с письмом [{prevtailgen}|{prevleadgen}] опровергают версию о старом проёме. Вред находится в прямой связи с действиями ответчицы. Довод адвоката [{advtailgen}|{advleadgen}] об износе дома заключением эксперта в данном случае не подтверждён.',
      only: ['granted'],
    },
    {
      p: 'Суд соглашается с истцом в том, что стену разобрали по указанию [{dtailgen}|{dleadgen}]: {worksur} и {brigsur} назвали именно её. Однако эксперт [{exptail}|{explead}] отделил износ от вреда, поэтому {part} манатов из суммы исключаются. Оснований возлагать обязанность и на [{thirdtailacc}|{thirdleadacc}] нет.',
      only: ['partly-granted'],
    },
    {
      p: 'До осмотра комиссии истец сам штробил потолок и стены под проводку, что подтвердила [{toptail}|{toplead}]; эксперт не смог исключить этой причины. Показания [{brigtailgen}|{brigleadgen}] противоречивы. Стена, как установлено при выезде, к моменту разрешения спора усилена ответчицей, и требование [{ptailgen}|{pleadgen}] утратило предмет.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 118, 216–218, 220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Обязать {dfullacc} в двухмесячный срок восстановить стену по проекту, взыскать с неё в пользу {pfullgen} {cost} манатов.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Обязать {dfullacc} восстановить стену; взыскать с {dtailgen} в пользу {ptailgen} {cost} манатов за вычетом {part} манатов. {thirdtaildat} направить копию решения.',
    ],
    dismissed: ['В иске {pfullgen} к {dfulldat} отказать полностью.'],
  },
  traps: ['health', 'same-street'],
};

/** Decisions in Russian for the test alone. */
export const THIRTEENTH_RUSSIAN: readonly Family[] = [PHARMACY, WALL];
