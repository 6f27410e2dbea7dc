import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { cyrillicWays, namesIn } from './cyrillic-ways.ts';
import { stays } from './name-endings.ts';
import { FIRST_CIVIL, shapesOf } from './named-shapes.ts';
import { homeIn, inRussian, lifeDayOf, recordOf } from './russian-parties.ts';

function heirs(make: Make) {
  const name = namesIn(make);
  const record = recordOf(make);
  const father = name('m');
  const d = name('m', { childOf: father });
  const mother = name('f', { like: father });
  const p = name('f', make.dice.chance(0.5) ? { sibling: d } : { childOf: father });
  const others = {
    ...{ mother, father },
    mate: make.dice.chance(0.5) ? name('f', 'slav') : name('f'),
    neigh: name('f'),
    sitter: make.dice.chance(0.4) ? name('f', 'slav') : name('f'),
    husband: make.dice.chance(0.6) ? name('m', 'slav') : name('m'),
    wife: name('f', { like: father }),
    buyer: name('m'),
    doctor: name('m'),
    cousin: name('m'),
    rep: name('m'),
  };
  const keep = { adv: name('f'), notary: name('f'), clerk2: name('m', 'slav') };
  const ways = [
    ...Object.entries({ p, d, ...others }).map(([key, one]) => cyrillicWays(make, key, one)),
    ...Object.entries(keep).map(([key, one]) => cyrillicWays(make, key, one, 'keep')),
  ];
  return {
    ...Object.assign({}, ...ways),
    p: record('p', p, 'iddiaçı', 34, 52),
    d: record('d', d, 'cavabdeh', 30, 55),
    rep: record('rep', others.rep, 'nümayəndə', 26, 50),
    neigh: record('neigh', others.neigh, 'şahid', 45, 70),
    sitter: record('sitter', others.sitter, 'şahid', 35, 62),
  };
}

function papers(make: Make) {
  const of = shapesOf(make);
  return {
    death: of.paper('death', 'ÖL № ######|АЗ-Ö № ######|0#######|II-ЖЯ № ######'),
    birth: of.paper('birth', 'I-ЖЯ № ######|АА № ######|DQ ######'),
    estate: of.paper('estate', '##/&|###|НД-###|0##/&'),
    refusal: of.paper('refusal', '##|01-###|###/&|Н-##'),
    right: of.paper('right', '#-####|##/####|МŞ-#####|####'),
    order: of.paper('order', '######|ОР-####|ВК № ####'),
    proxy: of.paper('proxy', '##|#-###|Д-####|##/&'),
    proxy2: of.paper('proxy2', '##/&|Д-###|77 АГ #######|52 АА #######'),
    history: of.paper('history', '####|#####/&|ИБ-####|##-###'),
    pass: of.paper('p', '## ## ######|22 14 ######|P########'),
    stamp: of.paper('stamp', '###/&|Т-#####|##-##/###'),
    parcel: of.paper('parcel', 'RA#########RU|RR ### ### ### RU|#############'),
    deposit: of.contract('deposit', 'Ə-#######|ВК-####/&|######'),
    flat: of.property('flat', '10########|###########|###-##-####'),
    plot: of.property('plot', '9##########|####/###-#|##########'),
    car: of.plate('car', '10-@@-###|77-@@-###|90 @@ ###|99@@###'),
    ring: of.phone('neigh', '(012) ###-##-##|+994 50 ### ## ##|055 ###-##-##'),
    mobile: of.phone('p', '+7 9## ###-##-##|8 (9##) ### ## ##|+7(9##)#######'),
    mail: of.email('p', 'dom.###~pochta.example|semya####~mail.example'),
    card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'mother'),
    phome: homeIn(
      make,
      'p',
      'ул. Рождественская',
      'проспект Гагарина',
      'ул. Ленина',
      'Садовый переулок',
    ),
    dhome: homeIn(
      make,
      'd',
      'ул. Агабалы Рзазаде',
      'ул. Шарифзаде',
      'проспект Бабека',
      'ул. Гаджи Мурада',
    ),
    mhome: homeIn(
      make,
      'mother',
      'ул. Алиовсата Гулиева',
      'ул. Дилары Алиевой',
      '8-й микрорайон, ул. Аджами',
    ),
    dacha: of.place(
      'dacha',
      'посёлке Шувелан|селе Зира|посёлке Пиршаги|Новханах|посёлке Фатмаи',
      'loc',
    ),
    town: of.place('town', 'Дзержинске|Сызрани|Волжском|посёлке Лазаревское|Нефтекамске', 'loc'),
    pjob: of.work(
      'p',
      'медсестрой районной поликлиники № 4|учительницей химии гимназии № 17|товароведом универмага «Волга»|технологом хлебокомбината|крановщицей речного порта',
      'abl',
    ),
    djob: of.work(
      'd',
      'мастером вагонного депо|водителем автобуса маршрута № 88|контролёром рынка «Бина»|инженером насосной станции',
      'abl',
    ),
    ward: of.work(
      'ward',
      'областной клинической больнице|горбольнице № 3|госпитале ветеранов труда|клинике «Исцеление»',
      'loc',
    ),
    ill: of.health(
      'p',
      'перелома шейки бедра|обострения туберкулёза|тяжёлой пневмонии|удаления опухоли',
      'gen',
    ),
    cause: of.health(
      'mother',
      'инфаркта|рака поджелудочной железы|острой почечной недостаточности|инсульта',
      'gen',
    ),
  };
}

/** A daughter who lives abroad lay in hospital when her mother died; her brother alone took the inheritance. */
const TERM: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-russian-inheritance-term',
  category: 'Mülki işlər - Mirasın qəbulu müddətinin bərpası',
  outcomes: { granted: 3, dismissed: 2 },
  neutral: true,
  cast: {},
  facts: (make) => {
    const [goneday = '', goneyear = ''] = inRussian(make.day(500, 518)).split(/ (?=\d{4})/u);
    const widowed = lifeDayOf(make, 'father', 9, 16);
    return {
      ...heirs(make),
      ...papers(make),
      goneday: make.mark(goneday, 'date', 'quasi', 'mother'),
      goneyear,
      ...{ lateday: widowed.day, lateyear: widowed.year },
      law: stays(make, 'статьям 1243 и 1246 Гражданского кодекса Азербайджанской Республики'),
      renew: stays(make, 'статьёй 1247 Гражданского кодекса'),
      laid: inRussian(make.day(525, 560)),
      left: inRussian(make.day(280, 300)),
      heard: inRussian(make.day(200, 240)),
      filed: inRussian(make.day(100, 160)),
      issued: inRussian(make.day(305, 318)),
      area: make.dice.int(34, 88),
      sum: make.dice.int(3, 24) * 500,
      rooms: make.dice.pick(['двухкомнатная', 'трёхкомнатная', 'однокомнатная']),
    };
  },
  present:
    'с участием истицы {p_full_gen}, её адвоката {adv_full_gen} (ордер № {order}), ответчика {d_full_gen} и его представителя {rep_full_gen} (доверенность № {proxy}),',
  subject:
    'рассмотрев гражданское дело по иску {p_full_gen} к {d_full_dat} о восстановлении срока для принятия наследства и признании права на долю в нём,',
  story: [
    'В иске, поступившем {filed}, сказано, что {goneday} {goneyear} [от {cause} умерла|скончалась от {cause}] мать сторон {mother_full} (свидетельство о смерти {death}). Отца, {father_full_gen}, не стало ещё {lateday} {lateyear} года. После матери осталось имущество: {rooms} квартира площадью {area} кв. м по адресу: город Баку, Хатаинский район, {mhome} (реестровый номер {flat}), участок в {dacha} (кадастровый номер {plot}), автомобиль с государственным номером {car} и вклад по договору {deposit} – {sum} манатов.',
    'Истица {p_full}, {p.birthdot} года рождения (паспорт {pass}, ФИН {p.fin}), [много лет живёт|после замужества живёт] в {town}, {phome}, работает {pjob}. С {laid} она лежала в {ward} по поводу {ill} (история болезни № {history}, лечащий врач {doctor_behind}), выписана лишь {left}. Муж {husband_pair}, [оберегая её|боясь за её здоровье], о смерти матери не сказал. Правду {p_name} узнала {heard} от подруги детства: {mate_pair} написала ей на {mail}. До этого она посылала {mother_sur_dat} посылку ({parcel}), которая вернулась.',
    'Нотариус {notary_full} по заявлению одного наследника завела наследственное дело № {estate} и {issued} выдала {d_behind_dat} свидетельство № {right} на всё имущество. Истице, обратившейся через двоюродного брата {cousin_full_acc} (доверенность {proxy2}, удостоверена нотариусом {clerk2_before_ins}), письмом № {refusal} [разъяснено право обратиться в суд|отказано из-за пропуска срока]. Родство подтверждается свидетельством о рождении {birth}.',
    'Ответчик {d_full} ({d.birthdot} года рождения, удостоверение личности {d.idcard}, проживает: город Баку, Низаминский район, {dhome}, тел. {d.phone}, работает {djob}) иск не признал. По его словам, сестра знала обо всём: он сам звонил на {mobile}, трубку брал {husband_name}. На похороны {p_name} не приехала, хотя [{cousin_name} предлагал купить билет|билет ей предлагали оплатить]. За {mother_polite_ins} ухаживала его жена {wife_full}; участок он уже пообещал продать, задаток внёс {buyer_full}. Деньги с материнской карты {card} сняты на поминки.',
    'Свидетель {neigh_full}, соседка покойной, показала, что номера дочери у неё не было, {d_sur} его [не дал|обещал дать и не дал], а сам на её звонки с {ring} отвечал, что «{p_name} занята». {neigh_name} добавила, что {wife_name_acc} видела в доме [дважды за зиму|только по праздникам]. Сиделка {sitter_full} [подтвердила|рассказала], что умершая звала дочь и прятала для неё серьги; платил ей {cousin_behind}, а не {d_before}.',
    {
      p: 'Справка больницы № {stamp} приобщена к делу. Из письменных пояснений {mate_behind_gen} видно, что о смерти {mother_sur_gen} она случайно услышала от {buyer_name_gen}, осматривавшего участок. {husband_behind} в телефонограмме подтвердил, что просил {doctor_sur_acc} [ничего не говорить жене|не отдавать жене телефон].',
      chance: 0.8,
    },
    'Адвокат {adv_before} иск поддержала. Представитель {rep_behind} просил отказать, указав, что {p_sur} могла поручить дело {cousin_sur_dat} сразу, а вклад в банке на счёте {d.account} давно [потрачен на памятник|израсходован].',
  ],
  reasoning: [
    'Согласно {law}, наследство принимается в течение шести месяцев со дня его открытия. В соответствии со {renew} срок может быть продлён судом, если причины пропуска признаны уважительными.',
    {
      p: 'Тяжёлая болезнь и пребывание {p_behind_gen} в стационаре подтверждены документами, а показания {neigh_sur_gen} и {sitter_before_gen} говорят о том, что {d_behind} скрыл смерть матери. С иском {p_sur} обратилась вскоре после сообщения {mate_sur_gen}. Такие причины суд считает уважительными; доля каждого из детей {mother_sur_gen} равна одной второй.',
      only: ['granted'],
    },
    {
      p: 'Однако после выписки прошли месяцы, а {husband_before} знал о смерти тёщи и мог действовать по поручению. {neigh_behind} и {sitter_name} лишь предполагают, что {d_sur} намеренно молчал. Переписка с {mate_sur_ins} не исключает, что {p_behind_dat} было известно раньше. Уважительных причин суд не усматривает.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 216–220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Восстановить {p_full_dat} срок для принятия наследства, открывшегося после смерти {mother_full_gen}.',
      'Признать недействительным свидетельство № {right}, выданное {d_full_dat}, в части одной второй доли и признать за {p_full_ins} право на эту долю в квартире (реестровый номер {flat}).',
    ],
    dismissed: ['В иске {p_full_gen} к {d_full_dat} о восстановлении срока отказать.'],
  },
};

export const SIXTEENTH_RUSSIAN: readonly Family[] = [TERM];
