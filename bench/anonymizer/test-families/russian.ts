import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import { cyrillicWays } from '../families/cyrillic-ways.ts';
import { stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, shapesOf } from '../families/named-shapes.ts';
import {
  homeIn,
  inRussian,
  type Name,
  recordOf,
  type Word,
  words,
} from '../families/russian-parties.ts';

const SURNAMES = words(
  'Агаларов=Ağalarov Бабаханлы=Babaxanlı Гасымзаде=Qasımzadə Дамиров=Dəmirov Ибишов=İbişov Кулизаде=Quluzadə Мехралиев=Mehrəliyev Насруллаев=Nəsrullayev Оруджзаде=Oruczadə Пиримов=Pirimov Садыгов=Sadıqov Тапдыгов=Tapdıqov Фатуллаев=Fətullayev Хыдырлы=Xıdırlı Ширинов=Şirinov Эминбейли=Eminbəyli Ягубов=Yaqubov Шабанов=Şabanov',
);
const MEN = words(
  'Алекпер=Ələkbər Бахруз=Bəhruz Васиф=Vasif Гамлет=Hamlet Джаваншир=Cavanşir Исмет=İsmət Кянан=Kənan Лачын=Laçın Натиг=Natiq Полад=Polad Рафаэль=Rafael Сабир=Sabir Талех=Taleh Урфан=Ürfan Хафиз=Hafiz Чингиз=Çingiz Эльвин=Elvin Мубариз=Mübariz Захид=Zahid Ровшан=Rövşən',
);
const WOMEN = words(
  'Афсана=Əfsanə Вафа=Vəfa Гюльнар=Gülnar Дильшад=Dilşad Егана=Yeganə Жаля=Jalə Ирада=İradə Кёнуль=Könül Матанат=Mətanət Назлы=Nazlı Парвана=Pərvanə Ругия=Ruqiyə Самира=Samirə Туркан=Türkan Ульвия=Ülviyyə Хумар=Xumar Шабнам=Şəbnəm',
);
const SLAVS = {
  m: [
    words('Третьяков=Tretyakov Глеб=Qleb Аркадьевич=Arkadyeviç'),
    words('Романюк=Romanyuk Захар=Zaxar Тихонович=Tixonoviç'),
  ],
  f: [
    words('Аверина=Averina Майя=Mayya Львовна=Lvovna'),
    words('Дубровская=Dubrovskaya Инга=İnqa Яновна=Yanovna'),
  ],
} as const;

const bent = ([cyrillic, latin]: Word, sex: 'm' | 'f'): Word => {
  const male: Word = /(?:ов|ев)а$/u.test(cyrillic)
    ? [cyrillic.slice(0, -1), latin.slice(0, -1)]
    : [cyrillic, latin];
  return sex === 'f' && /(?:ов|ев)$/u.test(male[0]) ? [`${male[0]}а`, `${male[1]}a`] : male;
};

/** Draws names, each given name and surname once but for kin. */
function drawnNames(make: Make) {
  const surnames = [...make.dice.shuffle(SURNAMES)];
  const givens = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const slavs = { m: [...make.dice.shuffle(SLAVS.m)], f: [...make.dice.shuffle(SLAVS.f)] };
  const name = (sex: 'm' | 'f', kin?: Name): Name => {
    const [given, surname] = [givens[sex].pop(), kin?.surname ?? surnames.pop()];
    const father = givens.m.pop();
    if (!given || !surname || !father) throw new RangeError('No name is left.');
    return { sex, surname: bent(surname, sex), given, father };
  };
  const slav = (sex: 'm' | 'f'): Name => {
    const [surname, given, father] = slavs[sex].pop() ?? [];
    return surname && given && father ? { sex, surname, given, father } : name(sex);
  };
  return { name, slav };
}

function patients(make: Make) {
  const { name, slav } = drawnNames(make);
  const record = recordOf(make);
  const p = name('f');
  const d = make.dice.chance(0.25) ? slav('m') : name('m');
  const others = {
    husband: name('m', p),
    friend: make.dice.chance(0.4) ? slav('f') : name('f'),
    tech: make.dice.chance(0.3) ? slav('m') : name('m'),
    nurse: name('f'),
    other: name('f'),
    second: make.dice.chance(0.3) ? slav('f') : name('f'),
  };
  const known = { rep: name('m'), witness: name('m') };
  const child: Name = { ...name('f', p), father: others.husband.given };
  const keep = { adv: make.dice.chance(0.4) ? slav('f') : name('f'), expert: name('m') };
  const ways = [
    ...Object.entries({ p, d, ...others, ...known, child }).map(([key, one]) =>
      cyrillicWays(make, key, one),
    ),
    ...Object.entries(keep).map(([key, one]) => cyrillicWays(make, key, one, 'keep')),
  ];
  return {
    ...Object.assign({}, ...ways),
    p: record('p', p, 'iddiaçı', 44, 66),
    d: record('d', d, 'cavabdeh', 30, 62),
    rep: record('rep', known.rep, 'nümayəndə', 26, 56),
    witness: record('witness', known.witness, 'şahid', 38, 70),
  };
}

function papers(make: Make) {
  const of = shapesOf(make);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    card: make.mark(cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'p'),
    deal: of.contract('deal', 'СТ-###/&|##-П/&|####/орт|Д-##'),
    slip: of.paper('slip', '######|КО-####|##/####-&|А-#####'),
    chart: of.paper('chart', '####|МК-###/&|0##-##|#####'),
    image: of.paper('image', 'ОПТГ-####|####/&|RX-#####'),
    note: of.paper('note', '##-з/&|К-####|###-з'),
    letter: of.paper('letter', '##/п|П-##-&|###-пр'),
    back: of.paper('back', '##/&-о|О-###|####'),
    opinion: of.paper('opinion', '###/СМЭ|##-к/&|ЭЗ-####'),
    proxy: of.paper('proxy', '#-####|Д-##/&|####-&'),
    order: of.paper('order', '######|ОА-####|###-##'),
    licence: of.paper('licence', 'ТФ-####|А-######|ЛМ-###/&'),
    wed: of.paper('wed', 'N-ЯШ № ######|II-ЖН № ######|AZ-N № ######'),
    ptel: of.phone('p', '(050) ###-##-##|+994 55 ### ## ##|070 ###-##-##'),
    dtel: of.phone('d', '+994 (51) ###-##-##|(012) ### ## ##|0997######'),
    mail: of.email('d', 'zub.kabinet##~pochta.example|priem###~mail.example'),
    page: of.network('d', 'instagram.example/smile_###|fb.example/doktor.##@|t.example/zuby_###'),
    plate: of.plate('witness', '10-@@-###|99-@@-###|77 @@ ###'),
    phome: homeIn(
      make,
      'p',
      'ул. Мирзы Ибрагимова',
      'ул. Самеда Вургуна',
      'пр. Московский',
      'ул. Шамси Бадалбейли',
    ),
    office: homeIn(
      make,
      'd',
      'ул. Гасана Алиева',
      'ул. Физули',
      'пр. Строителей',
      '3-й Алатавский переулок',
    ),
    village: of.place('village', 'посёлке Рамана|селе Гобу|посёлке Амираджан|посёлке Дигях', 'loc'),
    job: of.work(
      'p',
      'диктором вокзального радио|кассиром кинотеатра «Низами»|воспитательницей детсада № 84|певицей хора филармонии|экскурсоводом краеведческого музея',
      'abl',
    ),
    hall: of.work(
      'second',
      'поликлинике нефтяников|клинике «Дента-Люкс»|Научном центре стоматологии|железнодорожной больнице',
      'loc',
    ),
    ill: of.health(
      'p',
      'хронического пародонтита|остеопороза|сахарного диабета|невралгии тройничного нерва',
      'gen',
    ),
    harm: of.health(
      'p',
      'остеомиелита нижней челюсти|прободения гайморовой пазухи|воспаления лицевого нерва|абсцесса десны',
      'gen',
    ),
  };
}

/** A patient asks a private dentist for the price of a bridge that broke and for the cost of putting it right. */
const BRIDGE: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-russian-dental-bridge',
  category: 'Mülki işlər - İstehlakçı hüquqları - Stomatoloji xidmətin haqqının qaytarılması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  neutral: true,
  cast: {},
  facts: (make) => {
    const [wedday = '', wedyear = ''] = inRussian(make.day(330, 368)).split(/ (?=\d{4})/u);
    const sum = make.dice.int(18, 64) * 100;
    return {
      ...patients(make),
      ...papers(make),
      ...{ wedday: make.mark(wedday, 'date', 'quasi', 'child'), wedyear },
      law: stays(make, 'статьям 14 и 15 Закона «О защите прав потребителей»'),
      civil: stays(make, 'статье 1097 Гражданского кодекса Азербайджанской Республики'),
      signed: inRussian(make.day(420, 520)),
      put: inRussian(make.day(380, 410)),
      broke: inRussian(make.day(250, 300)),
      wrote: inRussian(make.day(170, 210)),
      filed: inRussian(make.day(70, 140)),
      work: make.dice.pick([
        'металлокерамический мост на шесть зубов',
        'циркониевые коронки на верхнюю челюсть',
        'бюгельный протез',
        'мост с опорой на два импланта',
      ]),
      ...{ sum, part: sum / 2, advance: Math.round(sum / 300) * 100 },
      fix: make.dice.int(7, 26) * 100,
      moral: make.dice.pick([1000, 1500, 2000, 3000]),
      visits: make.dice.int(4, 11),
    };
  },
  present:
    'с участием истицы {p_full_gen}, её адвоката {adv_full_gen} (ордер № {order}), представителя ответчика {rep_full_gen} (доверенность № {proxy}),',
  subject:
    'рассмотрев гражданское дело по иску {p_full_gen} к {d_full_dat} [о взыскании стоимости протезирования и возмещении вреда|о возврате уплаченного за стоматологические услуги и компенсации морального вреда],',
  story: [
    'Истица {p_full}, {p.birthdot} года рождения (ФИН {p.fin}, проживает: {phome}, тел. {ptel}), [обратилась в суд {filed}|подала иск {filed}]. Из иска следует, что {signed} она заключила с ответчиком, частным стоматологом {d_full_ins} (VÖEN {voen}, лицензия {licence}, кабинет: {office}), договор № {deal}: ответчик взялся изготовить {work} за {sum} манатов. Задаток {advance} манатов переведён с карты {card}, остальное [уплачено наличными|отдано на руки] по квитанции № {slip}. Работа сдана {put}.',
    'К ответчику её привела {friend_pair}, видевшая его страницу {page}. Истица [спешила|торопилась], потому что {wedday} {wedyear} выходила замуж её дочь {child_full} (свидетельство о браке {wed}). {broke} конструкция [сломалась за обедом|раскололась], а снимок № {image}, сделанный в {hall} врачом {second_behind_ins}, показал признаки {harm}. Лечение обошлось в {fix} манатов (заключение № {note}). Из-за речи она оставила место: работала {job}.',
    '{wrote} истица направила претензию № {letter} на {mail}, ответом № {back} в возврате денег отказано. Просит взыскать {sum} манатов, расходы на лечение и {moral} манатов морального вреда. В суде {p_sur} [пояснила|рассказала], что приходила {visits} раз, каждый раз её принимала медсестра {nurse_pair}, а {d_behind} лишь заглядывал в дверь. Зубной техник {tech_full} сам признался её мужу {husband_full_dat}, что слепок [перепутали с чужим|сняли наспех].',
    'Ответчик в суд не явился. Его представитель {rep_full} иск не признал: по карте № {chart} истица скрыла наличие {ill}, на осмотры не ходила, а {husband_name} [грозил ответчику по телефону {dtel}|звонил на {dtel} и бранился]. Слепок делал не {tech_before}, а сам врач. Что касается {other_full_gen}, на которую ссылается истица, то ей деньги вернули [по доброй воле|из сочувствия], а не из-за брака.',
    'Свидетель {witness_full} показал, что ждал очереди в кабинете и [слышал|сам слышал], как {nurse_name} спрашивала {tech_sur_acc}, чья это форма – {p_sur_gen} или {other_sur_gen}. Потом {d_before} вышел и велел «ставить, какая есть». Свидетель довёз {p_polite_acc} на своей машине ({plate}) до дома сестры в {village}, она [плакала|держалась за щёку]. С {husband_sur_ins} он познакомился только в суде.',
    {
      p: 'В письменном объяснении {nurse_full} [указала|сообщила], что работает у ответчика без договора и что {other_name} приходила в тот же день. {friend_before} прислала переписку, где {d_name} обещает {p_name_dat} «переделать даром». {child_name} подтвердила суду, что на свадьбе мать молчала.',
      chance: 0.8,
    },
    'Судебно-медицинский эксперт {expert_full} в заключении № {opinion} [указал|отметил], что конструкция изготовлена по неточному слепку, однако {second_sur} удалила её, не сохранив. Адвокат {adv_before} иск поддержала и просила перечислить взысканное на счёт {p.account}.',
  ],
  reasoning: [
    'Согласно {law}, потребитель вправе требовать возврата уплаченного и возмещения убытков, если услуга оказана с недостатками. По {civil} вред, причинённый здоровью, возмещает тот, кто его причинил, если не докажет, что вины его нет.',
    {
      p: 'Недостатки подтверждены заключением {expert_behind_gen}, показаниями {witness_sur_gen} и объяснением {nurse_behind_gen}. Ответчик не доказал, что {p_behind} нарушала предписания. Довод о {other_sur_pre} лишь подтверждает, что слепки {tech_behind_gen} были перепутаны.',
      only: ['granted'],
    },
    {
      p: 'Слепок снят неточно, но и {p_sur} не сообщила врачу о болезни и пропускала осмотры. Поэтому суд взыскивает половину цены и расходы, подтверждённые {second_behind_ins}. Утверждение {husband_before_gen} о признании {tech_before_gen} ничем не подкреплено, моральный вред не доказан.',
      only: ['partly-granted'],
    },
    {
      p: 'Причинная связь не установлена: {second_behind} удалила конструкцию, и эксперт {expert_sur} судил лишь по снимку. {witness_behind} слышал обрывок разговора, {friend_sur} и {child_name} о лечении знают со слов истицы.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 216–220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Взыскать с {d_full_gen} в пользу {p_full_gen} {sum} манатов стоимости услуги, {fix} манатов расходов на лечение и {moral} манатов морального вреда.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично: взыскать с {d_full_gen} в пользу {p_full_gen} {part} манатов и {fix} манатов расходов на лечение, в остальной части отказать.',
    ],
    dismissed: ['В иске {p_full_gen} к {d_full_dat} отказать.'],
  },
};

export const SEALED_RUSSIAN: readonly Family[] = [BRIDGE];
