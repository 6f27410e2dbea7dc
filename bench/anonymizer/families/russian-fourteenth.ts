import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { told } from './case-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { digitsOf, stays } from './name-endings.ts';
import { formsOf, homeIn, inRussian, lifeDayOf, namesOf, recordOf } from './russian-parties.ts';

/** An old woman, the nephew who sold her flat, who bought it, and who knew her. */
function saleCast(make: Make) {
  const name = namesOf(make);
  const record = recordOf(make);
  const p = make.dice.chance(0.3) ? name('f', 'slav') : name('f');
  const [d1, d2] = [name('m'), name(make.dice.pick(['m', 'f'] as const))];
  const others = {
    husband: name('m', { surnameOf: p }),
    neigh: name('f'),
    broker: name('f'),
    carer: name('f', 'slav'),
    friend: name('m'),
    doctor: name('m'),
    lodger: name('m'),
    rep: name('m'),
  };
  const keep = { adv: name('f'), adv2: name('m', 'slav'), notary: name('f'), exp: name('m') };
  const marks = [
    ...Object.entries({ p, d1, d2, ...others }).map(([key, one]) => formsOf(make, key, one)),
    ...Object.entries(keep).map(([key, one]) => formsOf(make, key, one, 'keep')),
  ];
  return {
    ...Object.assign({}, ...marks),
    p: record('p', p, 'iddiaçı', 68, 84),
    d1: record('d1', d1, 'cavabdeh', 28, 50),
    d2: record('d2', d2, 'cavabdeh', 27, 60),
    rep: record('rep', others.rep, 'nümayəndə', 26, 50),
  };
}

function salePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    deal: of.contract('deal', `${n(1)}-${n(4)}`, `КП-${n(4)}`, `${n(4)}/${n(2)}`),
    flat: make.property('flat'),
    extract: of.document('extract', `ÇX-${n(7)}`, `МХ № ${n(6)}`, n(8)),
    proxy: of.document('proxy', `${n(1)}-${n(4)}`, `Д-${n(5)}`, n(5)),
    proxy2: of.document('proxy2', `${n(1)}-${n(4)}`, `Е-${n(4)}`, `${n(3)}/${n(2)}`),
    order: of.document('order', n(6), `ВК ${n(5)}`),
    history: of.document('history', n(5), `${n(4)}/${n(2)}`, `МК-${n(4)}`),
    opinion: of.document('opinion', n(5), `${n(3)}/ПП`, `${n(2)}-${n(4)}`),
    receipt: of.document('receipt', n(6), `К-${n(5)}`, `${n(4)}-${n(2)}`),
    card: make.mark(cardOf(make.dice), 'card', 'direct', 'p'),
    adphone: of.phone('broker', `(050) ${n(3)}-${n(2)}-${n(2)}`, `+994 70 ${n(3)} ${n(2)} ${n(2)}`),
    ad: of.network('ad', `elan.example/menzil/${n(7)}`, `bina-elan.example/${n(6)}`),
    phome: homeIn(
      make,
      'p',
      'ул. Бакиханова',
      'ул. Рашида Бейбутова',
      'проспект Азадлыг',
      'ул. Джафара Хандана',
    ),
    d1home: homeIn(make, 'd1', 'ул. Гара Гараева', 'ул. Мухтара Гаджиева', '9-й микрорайон'),
    d2home: homeIn(make, 'd2', 'ул. Физули', 'ул. Самеда Вургуна', 'ул. 20 Января'),
    dacha: told(
      ...([make, 'place', 'p', 'loc'] as const),
      ...(['посёлке Мардакян', 'селе Нардаран', 'посёлке Бузовна', 'Хырдалане'] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...([
        'бывшая учительница музыки школы № 134',
        'пенсионерка, в прошлом швея фабрики имени Володарского',
      ] as const),
      'бывший бухгалтер Бакинского судоремонтного завода',
    ),
    d1job: told(
      ...([make, 'workplace', 'd1', 'nom'] as const),
      ...([
        'водитель таксопарка «Ренессанс»',
        'менеджер автосалона «Автостандарт»',
        'охранник торгового центра «Араз»',
      ] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'p', 'gen'] as const),
      ...(['болезни Альцгеймера', 'сосудистой деменции', 'последствий инсульта'] as const),
    ),
    clinic: told(
      ...([make, 'workplace', 'clinic', 'loc'] as const),
      ...([
        'городской больнице № 5',
        'клинике «Авиценна»',
        'Республиканской психиатрической больнице',
      ] as const),
    ),
  };
}

/** The sale of an old woman's flat by her nephew, with a proxy she did not understand, is attacked. */
const FLAT_SALE: Family = {
  key: 'fourteenth-russian-flat-sale',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Əqdin etibarsız hesab edilməsi',
  outcomes: { granted: 2, dismissed: 1 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => {
    const passing = lifeDayOf(make, 'husband', 3, 7);
    const [price, market] = [make.dice.int(60, 95) * 1000, make.dice.int(100, 160) * 1000];
    return {
      ...saleCast(make),
      ...salePapers(make),
      passday: passing.day,
      passyear: passing.year,
      code: stays(make, 'статьям 339 и 352 Гражданского кодекса Азербайджанской Республики'),
      given: inRussian(make.day(420, 470)),
      sold: inRussian(make.day(330, 400)),
      filed: inRussian(make.day(100, 170)),
      known: inRussian(make.day(180, 230)),
      price,
      market,
      area: make.dice.int(38, 92),
      floor: make.dice.int(2, 9),
    };
  },
  present:
    'с участием истицы {p_full_gen}, её адвоката {adv_full_gen} (ордер № {order}), ответчика {d1_full_gen}, его адвоката {adv2_full_gen}, представителя ответчика {d2_full_gen} – {rep_full_gen} (доверенность № {proxy2}),',
  subject:
    'рассмотрев гражданское дело по иску {p_full_gen} к {d1_full_dat} и {d2_full_dat} о признании недействительным договора купли-продажи квартиры,',
  story: [
    'Истица {p_full}, {p.birthdot} года рождения ({pjob}), ФИН {p.fin}, удостоверение личности {p.idcard}, обратилась в суд {filed} и [указала|пояснила], что ей на праве собственности принадлежала квартира общей площадью {area} кв. м на {floor} этаже по адресу: город Баку, Насиминский район, {phome} (реестровый номер {flat}). Муж истицы, {husband_full}, скончался {passday} {passyear} года, детей у них нет. [После его смерти она жила одна.|Похоронив {husband_name_acc}, она осталась одна.]',
    'Племянник мужа {d1_full} ({d1.birthdot} года рождения, ФИН {d1.fin}, {d1job}, проживает: город Баку, Низаминский район, {d1home}) {given} привёз истицу к нотариусу {notary_full_dat}, где она подписала доверенность № {proxy}. [По её словам, ей сказали, что речь идёт об оформлении пенсии.|Истица полагала, что подписывает согласие на газификацию.] {sold} {d1_init} по этой доверенности заключил с {d2_init_ins} договор купли-продажи № {deal}. Цена в договоре – {price} манатов, [деньги истице не переданы|денег она не видела]. По выписке {extract} собственником значится {d2_init}.',
    'О продаже {p_sur} узнала {known}, когда в квартиру пришёл {lodger_full}, снявший комнату по объявлению {ad} (телефон {adphone}). Он [показал|предъявил] ключи, полученные от маклера {broker_full_gen}. С тех пор истица живёт в {dacha} у подруги, {carer_full_gen}, с которой [вместе работала|дружит много лет]. {carer_first} [ухаживает за ней до сих пор|помогает ей с лекарствами], хотя сама немолода.',
    'Ответчик {d1_sg} иск не признал: по его словам, тётя сама просила продать квартиру, вырученные деньги он ей [отдал наличными, расписку не взял|перевёл на карту {card}, квитанция № {receipt}]. С {broker_sur_ins} он знаком через {friend_full_acc}, который нашёл покупателя. Ответчик {d2_full} ({d2.birthdot} года рождения, ФИН {d2.fin}, адрес: город Баку, Ясамальский район, {d2home}, тел. {d2.phone}) через представителя передал суду, что деньги перечислены на счёт {d1.account}, а о болезни продавца ничего не было известно.',
    'Свидетель {neigh_full}, соседка истицы, показала, что {p_name} [в последние два года путала дни|забывала закрывать дверь и газ], а {d1_sur_acc} она до весны в доме не встречала. Свидетель {broker_full} показала, что квартиру смотрела с {d2_init_ins} дважды, истицу видела [мельком, та сидела молча|один раз, та ни о чём не спрашивала]. {friend_init} подтвердил, что комиссию в две тысячи манатов {d1_name} заплатил ему. {lodger_init} на вопрос суда ответил, что о споре узнал [от {neigh_init_gen}|от самой истицы].',
    'Из медицинской карты № {history} видно, что истица лечилась в {clinic} от {ill}; лечащий врач {doctor_full} [подтвердил это в суде|дал пояснения в суде]. Согласно заключению судебно-психиатрической экспертизы № {opinion}, составленному экспертом {exp_full_ins}, истица в день подписания доверенности [не могла понимать значение своих действий|не была способна понимать последствия своих действий]. По справке оценщика, рыночная стоимость квартиры составляет {market} манатов.',
    'Представитель {rep_full} просил в иске отказать, ссылаясь на добросовестность {d2_init_gen}. Адвокат {adv_init} [настаивала на удовлетворении иска|поддержала иск и просила взыскать расходы]. Адвокат {adv2_init}, защищающий {d1_sur_acc}, указал, что нотариус {notary_init} проверила личность {p_init_gen} и её дееспособность. Переписку {p_sur_gen} с банком о карте {card} суд приобщил к делу.',
  ],
  reasoning: [
    'Согласно {code}, сделка, совершённая лицом, не способным понимать значение своих действий, может быть признана судом недействительной. [Доверенность, выданная таким лицом, не порождает полномочий.|Сделка, заключённая по такой доверенности, также недействительна.]',
    {
      p: 'Заключение эксперта {exp_init_gen} согласуется с показаниями {neigh_init_gen} и {doctor_init_gen}; доводы {d1_init_gen} о передаче денег {p_init_dat} ничем не подтверждены. Поскольку доверенность подписана в состоянии, описанном в карте, договор между {d1_sur_ins} и {d2_sur_ins} подлежит признанию недействительным.',
      only: ['granted'],
    },
    {
      p: 'Вместе с тем представленные {rep_init_ins} выписки показывают, что деньги уплачены, а показания {broker_init_gen} и {friend_init_gen} не свидетельствуют о порочности воли. Заключение дано лишь по документам, лично {p_init_acc} эксперт не осматривал. При таких данных {d2_init} является добросовестным приобретателем.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 216–220 и 227 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Признать недействительным договор купли-продажи № {deal}, заключённый между {d1_full_ins} и {d2_full_ins}.',
      'Восстановить право собственности {p_full_gen} на квартиру с реестровым номером {flat}. Взыскать с {d1_full_gen} в пользу {d2_full_gen} {price} манатов.',
    ],
    dismissed: [
      'В удовлетворении иска {p_full_gen} к {d1_full_dat} и {d2_full_dat} отказать. Обеспечительные меры в отношении квартиры (реестровый номер {flat}) отменить.',
    ],
  },
  traps: ['pensioner', 'nephew', 'several-kinsmen-in-a-witness-list'],
};

/** Parents who part, their children, and those who see how they live. */
function familyCast(make: Make) {
  const name = namesOf(make);
  const record = recordOf(make);
  const granddad = name('m');
  const d = name('m', { childOf: granddad });
  const p = make.dice.chance(0.25) ? name('f', 'slav') : name('f');
  const one = name(make.dice.pick(['m', 'f'] as const), { childOf: d });
  const two = name(make.dice.pick(['m', 'f'] as const), { childOf: d });
  const others = {
    grandma: name('f', { surnameOf: p }),
    granddad,
    teacher: name('f'),
    nurse: name('f', 'slav'),
    neigh: name('m'),
    friend: name('f'),
    coach: name('m'),
    boss: name('m'),
  };
  const keep = { adv: name('m'), adv2: name('f'), exp: name('f') };
  const marks = [
    ...Object.entries({ p, d, one, two, ...others }).map(([key, who]) => formsOf(make, key, who)),
    ...Object.entries(keep).map(([key, who]) => formsOf(make, key, who, 'keep')),
  ];
  return {
    ...Object.assign({}, ...marks),
    p: record('p', p, 'iddiaçı', 36, 46),
    d: record('d', d, 'cavabdeh', 37, 50),
    one: record('one', one, 'uşaq', 9, 13),
    two: record('two', two, 'uşaq', 4, 8),
  };
}

function familyPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    marriage: of.document('marriage', `ВН № ${n(6)}`, `AN № ${n(6)}`, n(6)),
    birth1: of.document('birth1', `РС № ${n(6)}`, `AA № ${n(6)}`),
    birth2: of.document('birth2', `РС № ${n(6)}`, `AA № ${n(6)}`),
    order: of.document('order', n(6), `ВО ${n(5)}`),
    report: of.document('report', `${n(3)}/ОП`, `${n(2)}-${n(3)}`, n(4)),
    act: of.document('act', n(4), `${n(3)}-А`, `АО-${n(4)}`),
    opinion: of.document('opinion', n(5), `${n(3)}/ПС`, `${n(4)}-П`),
    call: of.document('call', `102-${n(5)}`, n(6), `В-${n(4)}`),
    card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'd'),
    mail: of.email('p', `semya.${n(3)}@poct.example`, `p${n(4)}@mail.example`),
    phome: homeIn(
      make,
      'p',
      'ул. Мирза Ага Алиева',
      'ул. Льва Толстого',
      'ул. Низами',
      'ул. Мехти Гусейна',
    ),
    dhome: homeIn(make, 'd', 'проспект Хатаи', 'ул. Бабека', 'ул. Узеира Гаджибекова'),
    settle: told(
      ...([make, 'place', 'p', 'loc'] as const),
      ...(['посёлке Рамана', 'селе Пиршаги', 'посёлке Локбатан', 'Баладжарах'] as const),
    ),
    school: told(
      ...([make, 'workplace', 'one', 'gen'] as const),
      ...([
        'школы № 160',
        'гимназии имени Тагиева',
        'лицея № 20',
        'школы-лицея «Зекалар»',
      ] as const),
    ),
    garden: told(
      ...([make, 'workplace', 'two', 'gen'] as const),
      ...(['детского сада № 77', 'детского сада «Алёнушка»', 'ясли-сада № 284'] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...([
        'медсестра Центральной больницы нефтяников',
        'преподаватель колледжа искусств',
        'провизор аптеки «Зейтун»',
      ] as const),
    ),
    djob: told(
      ...([make, 'workplace', 'd', 'nom'] as const),
      ...([
        'диспетчер аэропорта',
        'мастер завода «Азертерм»',
        'программист фирмы «Бульвар Софт»',
      ] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'two', 'abl'] as const),
      ...(['бронхиальной астмой', 'эпилепсией', 'сахарным диабетом'] as const),
    ),
    bad: told(
      ...([make, 'sensitive', 'd', 'gen'] as const),
      ...([
        'алкогольной зависимости',
        'игровой зависимости',
        'депрессивного расстройства',
      ] as const),
    ),
  };
}

/** A divorce; both parents want the children, who go to school where the mother lives. */
const DIVORCE: Family = {
  key: 'fourteenth-russian-divorce',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Nikahın pozulması',
  outcomes: { granted: 2, 'partly-granted': 1 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => {
    const wed = lifeDayOf(make, 'wed', 14, 16);
    return {
      ...familyCast(make),
      ...familyPapers(make),
      wedday: wed.day,
      wedyear: wed.year,
      code: stays(make, 'статьи 16, 19, 60 и 66 Семейного кодекса Азербайджанской Республики'),
      left: inRussian(make.day(260, 340)),
      filed: inRussian(make.day(90, 150)),
      seen: inRussian(make.day(30, 60)),
      money: make.dice.int(15, 40) * 10,
      sum: make.dice.int(60, 150) * 10,
    };
  },
  present:
    'с участием истицы {p_full_gen}, её адвоката {adv_full_gen} (ордер № {order}), ответчика {d_full_gen}, его адвоката {adv2_full_gen},',
  subject:
    'рассмотрев гражданское дело по иску {p_full_gen} к {d_full_dat} о расторжении брака, определении места жительства детей и взыскании алиментов,',
  story: [
    'Истица {p_full}, {p.birthdot} года рождения ({pjob}, ФИН {p.fin}, удостоверение {p.idcard}), [обратилась в суд|подала иск] {filed} и указала, что состоит в браке с ответчиком {d_full_ins} с {wedday} {wedyear} года (свидетельство о браке {marriage}). От брака имеется двое несовершеннолетних детей: {one_full}, {one.birthdot} года рождения (свидетельство {birth1}), и {two_full}, {two.birthdot} года рождения (свидетельство {birth2}). [Совместная жизнь не сложилась.|Семейные отношения фактически прекращены.]',
    '{left} истица с детьми ушла жить к матери, {grandma_full_dat}, [проживающей|живущей] в {settle}. В исковом заявлении она просит расторгнуть брак, определить место жительства детей с ней и взыскать алименты по {money} манатов на каждого ребёнка; адрес: город Баку, Сабунчинский район, {phome}, тел. {p.phone}, электронная почта {mail}. По словам истицы, ответчик [страдает от {bad}, лечиться отказывается|из-за {bad} дважды попадал в больницу], накануне ухода поднял на неё руку, о чём есть сообщение в полицию № {call}.',
    'Ответчик {d_full} ({d.birthdot} года рождения, ФИН {d.fin}, {djob}, живёт: город Баку, Хатаинский район, {dhome}, тел. {d.phone}) [не возражал против развода|иск о разводе признал], но просил оставить ему {one_name_acc}: ребёнок, пояснил он, привязан к нему и к деду, {granddad_full_dat}. Деньги на детей он [перечислял с карты {card}|передавал через {granddad_name_acc}], квитанции приложены; последняя ссора произошла из-за того, что тёща, {grandma_sg}, не пускала его к детям.',
    'Классный руководитель {school} {teacher_full} сообщила, что {one_name} учится хорошо, на собрания ходила [только мать|чаще мать], однако {d_sur_acc} она тоже видела. Воспитательница {garden} {nurse_full} показала, что {two_name} пропускает занятия из-за болезни; ребёнок болен {ill}, по утрам его приводит {grandma_first}. Тренер {coach_full} отметил, что {one_name} занимается у него третий год, платит за секцию {d_sur}.',
    'Сосед {neigh_full} показал, что вечерами слышал крики, но рукоприкладства не видел; {p_init_acc} характеризует с лучшей стороны. Подруга истицы {friend_full} рассказала, что {p_name} [ночевала у неё с обоими детьми|пришла к ней с детьми ночью]; {two_name} с тех пор [всю ночь не спит и зовёт отца|долго не может уснуть]. Начальник ответчика {boss_full} (справка о доходах приложена) подтвердил заработок {d_sur_gen} – {sum} манатов. {boss_init} добавил, что {d_name} [работает посменно|часто бывает в ночных сменах].',
    'Орган опеки обследовал жильё сторон {seen} (акт № {act}): у истицы дети имеют [отдельную комнату|свой стол для занятий], у ответчика – одну комнату на двоих с отцом. В заключении № {report} рекомендовано оставить обоих детей с матерью. Согласно заключению психолога-эксперта {exp_full_gen} № {opinion}, {one_name} хочет жить с матерью, но скучает по отцу; {two_name} на вопросы отвечать [затрудняется|не хочет]. Отец и дед {granddad_init} с выводами не согласились.',
    'Адвокат {adv_init} [поддержал исковые требования в полном объёме|просил также запретить вывоз детей за границу]. Адвокат {adv2_init} просила определить время встреч {d_init_gen} с детьми, в том числе в доме {granddad_init_gen}. На предложение о примирении {p_sur} ответила отказом, {d_sur} согласился с её решением.',
  ],
  reasoning: [
    'В соответствии с положениями, которые содержат {code}, брак расторгается, если совместная жизнь супругов и сохранение семьи невозможны. [При определении места жительства детей суд исходит из их интересов.|Мнение ребёнка, достигшего десяти лет, учитывается.]',
    'Показания {teacher_init_gen} и {nurse_init_gen} суд [признаёт достоверными|принимает во внимание]; они согласуются с заключением {exp_init_gen}. Показания {neigh_init_gen} и {friend_init_gen} подтверждают, что вместе стороны жить не могут.',
    {
      p: 'Оба ребёнка живут с матерью, {one_name} учится рядом с её домом, за {two_name_ins} ухаживают истица и {grandma_init}. Разлучать детей оснований нет. Доводы {d_init_gen} о привязанности к деду могут быть учтены при определении времени встреч.',
      only: ['granted'],
    },
    {
      p: 'Доказано, что {coach_init} занимается с {one_name_ins} по инициативе отца, а {granddad_init} участвует в воспитании. Суд удовлетворяет иск в части, но размер алиментов снижает с учётом заработка {d_sur_gen} и справки, выданной {boss_init_ins}.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'На основании изложенного и руководствуясь статьями 77, 88, 216–220 и 227 Гражданского процессуального кодекса, суд',
  operative: {
    granted: [
      'Расторгнуть брак между {p_full_ins} и {d_full_ins}, зарегистрированный {wedday} {wedyear} года (свидетельство {marriage}).',
      'Определить место жительства несовершеннолетних {one_full_gen} и {two_full_gen} с матерью. Взыскать с {d_full_gen} алименты на детей.',
    ],
    'partly-granted': [
      'Расторгнуть брак между {p_full_ins} и {d_full_ins}. Определить место жительства детей {one_name_gen} и {two_name_gen} с матерью, встречи с отцом – по субботам.',
      'Взыскать с {d_full_gen} в пользу {p_full_gen} алименты в размере {money} манатов на двоих детей ежемесячно.',
    ],
  },
  traps: ['children-by-given-name', 'grandparents', 'teacher-and-coach'],
};

/** Decisions in Russian of the sealed set. */
export const FOURTEENTH_RUSSIAN: readonly Family[] = [FLAT_SALE, DIVORCE];
