import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { castOf, stays } from './name-endings.ts';
import { russianDay, russianHome, russianMarks } from './russian-forms.ts';
import { inLatin } from './russian-names.ts';
import { eventDay } from './spoken-shapes.ts';
import { sheets } from './written-marks.ts';

type Sex = 'm' | 'f';

/** Husbands, with the patronymics of their son and daughter. */
const FATHERS = [
  'Касумов Эльхан Мамедович = Qasımov Elxan Məmməd oğlu = Эльханович Эльхановна',
  'Дадашев Ильхам Рауфович = Dadaşov İlham Rauf oğlu = Ильхамович Ильхамовна',
  'Амиров Вадим Энверович = Əmirov Vadim Ənvər oğlu = Вадимович Вадимовна',
  'Гулиев Назим Вагифович = Quliyev Nazim Vaqif oğlu = Назимович Назимовна',
  'Тарланов Расим Алиевич = Tarlanov Rasim Əli oğlu = Расимович Расимовна',
  'Фёдоров Роман Витальевич = Fyodorov Roman Vitalyeviç = Романович Романовна',
];
const WOMEN = [
  'Абдуллаева Самира Явер кызы = Abdullayeva Samirə Yavər qızı',
  'Лазарева Татьяна Юрьевна = Lazareva Tatyana Yuryevna',
  'Багирли Гюльнара Айдын кызы = Bağırlı Gülnarə Aydın qızı',
  'Мусаева Диана Камаловна = Musayeva Diana Kamal qızı',
  'Ширинова Айгюн Закир гызы = Şirinova Aygün Zakir qızı',
  'Онищенко Алла Фёдоровна = Onişenko Alla Fyodorovna',
  'Наджафова Медина Гасан кызы = Nəcəfova Mədinə Həsən qızı',
  'Эминова Жале Тахмасибовна = Eminova Jalə Təhmasib qızı',
  'Алекперли Севиндж Мурсал гызы = Ələkbərli Sevinc Mürsəl qızı',
  'Гаврилова Наталья Олеговна = Qavrilova Natalya Oleqovna',
  'Сулейманова Хаяла Вахид кызы = Süleymanova Xəyalə Vahid qızı',
  'Рзаева Эльнара Фикретовна = Rzayeva Elnarə Fikrət qızı',
  'Велиева Парвана Сафар кызы = Vəliyeva Pərvanə Səfər qızı',
  'Мамедли Ульвия Натиг гызы = Məmmədli Ülviyyə Natiq qızı',
  'Кузнецова Лидия Павловна = Kuznetsova Lidiya Pavlovna',
  'Агаева Хумар Исмаиловна = Ağayeva Xumar İsmayıl qızı',
  'Шабанзаде Афет Теймур кызы = Şabanzadə Afət Teymur qızı',
  'Дорошенко Нина Захаровна = Doroşenko Nina Zaxarovna',
];
const MEN = [
  'Азимов Тимур Рашидович',
  'Гейдаров Фикрет Джаваншир оглы',
  'Ермаков Денис Олегович',
  'Зейналов Аслан Мехмандар оглу',
  'Гаджизаде Руфат Эмин оглу',
  'Мехтиев Гусейн Ахмедович',
  'Сулейманлы Натик Фирудин оглу',
  'Иванченко Борис Тарасович',
  'Алиханов Камал Ширзад оглы',
  'Оруджев Вугар Мирза оглы',
  'Баширли Ниджат Адиль оглу',
  'Кузьмин Геннадий Львович',
];
const FOREIGNERS = [
  'Кипиани Георгий',
  'Арслан Мурат',
  'Бенидзе Леван',
  'Курбанов Шамиль',
  'Тимофеев Кирилл',
];
const CHILDREN: Readonly<Record<Sex, readonly string[]>> = {
  m: ['Тимур', 'Марат', 'Эмиль', 'Али', 'Данил'],
  f: ['Амина', 'Дарья', 'Сабина', 'Алина', 'Лала'],
};

type Cast = Readonly<Record<string, Mark | Person>>;

/** Draws people of the text, each once; a party stands in the record under the Latin spelling. */
function russiansOf(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const fathers = [...make.dice.shuffle(FATHERS)];
  const record = castOf(make);
  const draw = (sex: Sex): readonly string[] => (pools[sex].pop() ?? '').split(' = ');
  const party = (
    key: string,
    sex: Sex,
    written: readonly string[],
    role: NonNullable<Person['role']>,
    ages: readonly [number, number],
  ): Cast => {
    const [name = '', latin = ''] = written;
    const [surname = '', given = '', ...father] = name.split(' ');
    const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
    const marks = russianMarks(make, key, name, sex);
    const text = (suffix: string) => marks[`${key}given${suffix}`]?.text ?? given;
    const person = inLatin(record(key, { role, minAge: ages[0], maxAge: ages[1] }), {
      ...{ sex, surname, patronymic: father.join(' ') },
      given: [given, text('gen'), text('dat'), text('ins')],
      latin: [latinSurname, latinGiven, latinFather.join(' ')],
    });
    return { ...marks, [key]: person, [`${key}born`]: bornOf(make, person) };
  };
  return {
    fathers,
    draw,
    party,
    other: (key: string, sex: Sex, kind: SpanKind = 'direct') =>
      russianMarks(make, key, draw(sex)[0] ?? '', sex, kind),
  };
}

function bornOf(make: Make, { key, birthDate }: Person): Mark {
  return make.mark(birthDate.split('-').reverse().join('.'), ...(['date', 'quasi', key] as const));
}

/** Husband and wife, their child, and those who know how it lives. */
function householdOf(make: Make): Cast {
  const { fathers, draw, party, other } = russiansOf(make);
  const father = (fathers.pop() ?? '').split(' = ');
  const [fatherSurname = ''] = (father[0] ?? '').split(' ');
  const sex = make.dice.pick(['m', 'f'] as const);
  const [son = '', daughter = ''] = (father[2] ?? '').split(' ');
  const childSurname = sex === 'm' ? fatherSurname : `${fatherSurname}а`;
  const childWritten = `${childSurname} ${make.dice.pick(CHILDREN[sex])} ${sex === 'm' ? son : daughter}`;
  return {
    ...party('d', 'm', father, 'cavabdeh', [31, 45]),
    ...party('p', 'f', draw('f'), 'iddiaçı', [30, 41]),
    ...party('agent', 'f', draw('f'), 'nümayəndə', [30, 55]),
    ...russianMarks(make, 'child', childWritten, sex),
    ...russianMarks(make, 'fellow', make.dice.pick(FOREIGNERS), 'm'),
    ...other('granny', 'f'),
    ...other('teacher', 'f'),
    ...other('neigh', 'f'),
    ...other('paed', 'f'),
    ...other('boss', 'm'),
    ...other('nanny', 'f'),
    ...other('adv', 'm', 'keep'),
    ...other('exp', 'f', 'keep'),
    ...other('notary', 'm', 'keep'),
  };
}

function filesOf(make: Make) {
  return {
    ...sheets(make, {
      marriage: ['document', 'АZ-N № ######', 'БК ######', 'I-АК № ######'],
      birth: ['document', 'AZ-D № #######', 'СВ ######', 'DN № ######'],
      warrant: ['document', '######', 'АД-####', 'ОР-#####'],
      proxy: ['document', '#-####', '###/Д', '####-е'],
      act: ['document', '##/о', 'АО-###', '###'],
      letter: ['document', '##-##/###', 'О-####', '#/###'],
      wage: ['document', '##/зп', 'СП-###', '####'],
      school: ['document', 'Х-##', '###/к', '##/03'],
      opinion: ['document', '###/П', 'ЗП-####', '#####'],
      entry: ['document', '####', 'АЗ-###', '##/###'],
      police: ['document', 'КП-#####', '####/25', '102-####'],
      extract: ['property', '30##########', '1############', '50##########'],
      lease: ['contract', '##/Н', 'А-###/24', '###'],
      card: ['card@d', '%C', '%c'],
      paid: ['document', '##########', 'ЧК-######', '######/1'],
      flat: ['phone@granny', '050 ### ## ##', '+994 12 ### ## ##', '(070) ###-##-##'],
      mail: ['email@p', 'mama.##@poct.example', 'nasha.semya##@mail.example'],
      diagnosis: [
        'sensitive',
        'бронхиальная астма',
        'задержка речевого развития',
        'аллергический дерматит',
        'врождённый порок сердца',
      ],
      kinder: [
        'workplace:acc',
        'детский сад № 37',
        'ясли-сад № 112',
        'группу «Капелька» центра развития',
        'частный сад «Ромашка»',
      ],
      pjob: [
        'workplace:abl',
        'бухгалтером типографии «Чап»',
        'окулистом поликлиники № 21',
        'преподавателем консерватории',
        'кассиром супермаркета «Рахат»',
      ],
      djob: [
        'workplace:abl',
        'сварщиком судоремонтного завода',
        'водителем-дальнобойщиком фирмы «Каспий-Транс»',
        'тренером по вольной борьбе',
        'старшим инспектором таможенного терминала',
      ],
    }),
    phome: russianHome(make, 'p', 'ул. Шарифзаде', 'пр. Строителей', 'ул. Ислама Сафарли'),
    dhome: russianHome(make, 'd', 'ул. Фатали Хана Хойского', '9-й микрорайон', 'ул. Мирзы Фатали'),
    grannyhome: russianHome(
      make,
      'granny',
      'ул. Физули',
      'ул. Джафара Хандана',
      'ул. Саттара Бахлулзаде',
    ),
    wed: eventDay(make, 'p', 7, 9),
    childborn: eventDay(make, 'child', 3, 6),
  };
}

/** A divorce, and with which of the parents the child is to live. */
const DIVORCE_CHILD: Family = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  neutral: true,
  note: 'civil',
  cast: {},
  key: 'seventeenth-russian-divorce-child',
  category: 'Mülki işlər - Ailə hüququ - Nikahın pozulması, uşağın yaşayış yeri',
  outcomes: { granted: 4, 'partly-granted': 3 },
  facts: (make) => {
    const inWords = make.dice.chance(0.5);
    const on = (from: number, to: number) => russianDay(make.day(from, to), inWords);
    return {
      ...householdOf(make),
      ...filesOf(make),
      norm: stays(make, 'статей 20, 22 и 60 Семейного кодекса Азербайджанской Республики'),
      convention: stays(make, 'статьёй 12 Конвенции о правах ребёнка'),
      left: on(240, 340),
      visited: on(60, 85),
      quarrel: on(160, 210),
      sum: make.dice.int(18, 46) * 10,
      income: make.dice.int(5, 17) * 100,
      share: make.dice.pick(['1/4', '1/3']),
      rooms: make.dice.pick(['двухкомнатной', 'трёхкомнатной', 'однокомнатной']),
    };
  },
  present:
    'с участием истицы {pfullgen}, её адвоката {advfullgen} (ордер № {warrant}), ответчика {dfullgen}, представителя органа опеки {agentfullgen} (доверенность {proxy}),',
  subject:
    'рассмотрев гражданское дело по иску {pfullgen} к {dfulldat} о расторжении брака, определении места жительства ребёнка и взыскании алиментов,',
  story: [
    '{pfull} обратилась в суд с иском, [указав|сославшись на то], что с ответчиком {dfullins} состоит в браке с {wed} (свидетельство о браке {marriage}), {childborn} у них родился ребёнок – {childfull} (свидетельство о рождении {birth}). Совместная жизнь не сложилась, [с {left} супруги живут раздельно|{left} она ушла к матери, {grannyfulldat}, по адресу: {grannyhome}]. Истица просит расторгнуть брак, оставить ребёнка с ней и взыскивать с ответчика алименты по {sum} манатов ежемесячно.',
    'Истица {ptail} ({pborn} г.р., ФИН {p.fin}, удостоверение личности {p.idcard}, проживает: {phome}, телефон {p.phone}, почта {mail}, работает {pjob}) в заседании [пояснила|рассказала], что муж стал поздно возвращаться, {quarrel} ударил её и увёл {childgivenacc} к себе, о чём она заявила в полицию ({police}). [Ребёнок посещает {kinder}, забирает его няня {nannyfull}.|В {kinder} ребёнка водит няня {nannyline}.] У ребёнка {diagnosis}, ему требуется постоянное наблюдение врача {paedlinegen}. [Телефон матери – {flat}; она и помогает с {childgivenins}.|С {childgivenins} помогает её мать {grannytail} (телефон {flat}).]',
    'Ответчик {dfull} ({dborn} года рождения, ФИН {d.fin}, {dhome}, телефон {d.phone}, работает {djob}) против развода не возражал, но просил оставить ребёнка с ним. Он показал, что живёт в {rooms} квартире (выписка {extract}), а не снимает по договору, как истица ({lease}). По его словам, {pgiven} часто оставляет ребёнка с {grannygivenins}, [которая болеет|которой трудно с ним справляться], а сама встречается с {fellowtwoins}. [Деньги на ребёнка он переводил с карты {card} (платёж {paid}).|Он регулярно платил: с карты {card}, платёж {paid}.] Справка о зарплате {wage} подписана его начальником {bossfullins}, доход составляет около {income} манатов.',
    'Представитель органа опеки {agentfull} сообщила, что {visited} обследованы оба жилища (акт № {act}), условия в обоих случаях удовлетворительные, {childgivendat} [отведена отдельная комната у матери|удобно и у отца, и у матери]. Письмом {letter} опека рекомендовала оставить ребёнка с матерью. Воспитательница {teacherfull} в характеристике {school} отметила, что за {childgivenins} приходит обычно {nannytwo}, [отца она видела дважды|с {dtailins} знакома лишь по телефону].',
    'Свидетель {neighfull} показала, что живёт этажом выше, [слышала крики и видела, как {dgiven} вынес чемодан|{pgivenacc} видит каждый день с ребёнком, {dsuracc} – редко]. [Она же сообщила, что к {ptaildat} приходит некий {fellowtwo}.|По её словам, человек по имени {fellowgiven} чинил у истицы кран.] Педиатр {paedfull} подтвердила диагноз и указала, что на приём {childtailacc} водит мать. Начальник ответчика {bosstwo} пояснил, что {dsur} работает сменами и месяцами бывает в отъезде.',
    {
      p: 'Няня {nannytail} письменно пояснила, что, забирая {childgivenacc}, дважды видела у подъезда {dfullacc}, который уговаривал ребёнка уехать; об этом она сказала {grannygivendat}.',
      chance: 0.6,
    },
    '{notarylead}, нотариус, заверил соглашение супругов об имуществе (реестр {entry}), спора о нём нет. Психолог-эксперт {exptail} в заключении № {opinion} [указала, что {childgiven} больше привязывается к матери|отметила одинаковую привязанность ребёнка к обоим родителям], разлука с ней нежелательна. Адвокат {advlead} просил удовлетворить иск полностью.',
  ],
  reasoning: [
    'В силу {norm} брак расторгается судом, если дальнейшая совместная жизнь супругов невозможна; место жительства ребёнка при раздельном проживании родителей определяется исходя из его интересов, мнение ребёнка учитывается в соответствии со {convention}.',
    {
      p: 'Суд находит, что показания {neightailgen}, {paedtailgen} и воспитательницы {teachersurgen} подтверждают постоянную заботу матери. Довод {dleadgen} о {fellowsurins} [не доказан|ничем не подтверждён]. Поскольку {bosssur} указал на сменный характер работы ответчика, {childgivendat} следует жить с матерью.',
      only: ['granted'],
    },
    {
      p: 'Расторжение брака и проживание {childfullgen} с матерью соответствуют заключению опеки. Однако сумму, заявленную {pleadins}, ответчик платить не может: {bosssur} подтвердил его заработок. Суд взыскивает долю заработка. {grannysur} вправе участвовать в воспитании.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Руководствуясь статьями 20, 22, 60, 75, 76 Семейного кодекса, статьями 216–218 и 220 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Брак между {pfullins} и {dfullins} расторгнуть. Определить место жительства {childfullgen} с матерью, взыскивать с {dfullgen} в пользу {pfullgen} алименты по {sum} манатов в месяц.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Расторгнуть брак между {dtailins} и {ptailins}, место жительства ребёнка {childtailgen} определить с матерью. Взыскивать с {dtailgen} {share} часть заработка на содержание ребёнка, в остальной части отказать.',
    ],
  },
  traps: ['minor', 'foreign-name', 'latin-record'],
};

/** A couple that parts, in Russian. */
export const SEVENTEENTH_RUSSIAN: readonly Family[] = [DIVORCE_CHILD];
