import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { inCyrillic, inLatin, type RussianName } from './russian-names.ts';

const LANDLORDS: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Savelyev', 'Gennadi', 'Pavloviç'],
    surname: 'Савельев',
    given: ['Геннадий', 'Геннадия', 'Геннадию', 'Геннадием'],
    patronymic: 'Павлович',
  },
  {
    sex: 'm',
    latin: ['Ağamirzəyev', 'Leonard', 'Stepanoviç'],
    surname: 'Агамирзаев',
    given: ['Леонард', 'Леонарда', 'Леонарду', 'Леонардом'],
    patronymic: 'Степанович',
  },
  {
    sex: 'm',
    latin: ['Teymurazov', 'Artur', 'Qriqoryeviç'],
    surname: 'Теймуразов',
    given: ['Артур', 'Артура', 'Артуру', 'Артуром'],
    patronymic: 'Григорьевич',
  },
];
const TENANTS: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Kərbəlayev', 'Mikayıl', 'Davud oğlu'],
    surname: 'Кербалаев',
    given: ['Микаил', 'Микаила', 'Микаилу', 'Микаилом'],
    patronymic: 'Давуд оглы',
  },
  {
    sex: 'm',
    latin: ['Trofimov', 'Stanislav', 'İqoreviç'],
    surname: 'Трофимов',
    given: ['Станислав', 'Станислава', 'Станиславу', 'Станиславом'],
    patronymic: 'Игоревич',
  },
  {
    sex: 'm',
    latin: ['Çopuryan', 'Emil', 'Ruben oğlu'],
    surname: 'Чопурян',
    given: ['Эмиль', 'Эмиля', 'Эмилю', 'Эмилем'],
    patronymic: 'Рубен оглы',
  },
];
const WITNESSES: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Qorelova', 'Zinaida', 'Fyodorovna'],
    surname: 'Горелова',
    given: ['Зинаида', 'Зинаиды', 'Зинаиде', 'Зинаидой'],
    patronymic: 'Фёдоровна',
  },
  {
    sex: 'f',
    latin: ['Ələmdarova', 'Südabə', 'Nəriman qızı'],
    surname: 'Алемдарова',
    given: ['Судаба', 'Судабы', 'Судабе', 'Судабой'],
    patronymic: 'Нариман кызы',
  },
];
const WORKMEN: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Şerbakov', 'Kirill', 'Semyonoviç'],
    surname: 'Щербаков',
    given: ['Кирилл', 'Кирилла', 'Кириллу', 'Кириллом'],
    patronymic: 'Семёнович',
  },
  {
    sex: 'm',
    latin: ['Mürşüdov', 'Elxan', 'Zabit oğlu'],
    surname: 'Муршудов',
    given: ['Эльхан', 'Эльхана', 'Эльхану', 'Эльханом'],
    patronymic: 'Забит оглы',
  },
];
const SPOUSES: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Yevseyeva', 'Darina', 'Olegovna'],
    surname: 'Евсеева',
    given: ['Дарина', 'Дарины', 'Дарине', 'Дариной'],
    patronymic: 'Олеговна',
  },
  {
    sex: 'f',
    latin: ['Qəmbərova', 'Firəngiz', 'Həbib qızı'],
    surname: 'Гамбарова',
    given: ['Фирангиз', 'Фирангиз', 'Фирангиз', 'Фирангиз'],
    patronymic: 'Габиб кызы',
  },
];

function landlordAndTenant(make: Make) {
  const { dice } = make;
  const person = castOf(make);
  const [p, d, w] = [dice.pick(LANDLORDS), dice.pick(TENANTS), dice.pick(WITNESSES)];
  return {
    p: inLatin(person('p', { role: 'iddiaçı', sex: 'm', minAge: 45, maxAge: 75 }), p),
    d: inLatin(person('d', { role: 'cavabdeh', sex: 'm', minAge: 26, maxAge: 50 }), d),
    w: inLatin(person('w', { role: 'şahid', sex: 'f', minAge: 40, maxAge: 75 }), w),
    translator: person('translator', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
    ...inCyrillic(make, 'p', p),
    ...inCyrillic(make, 'd', d),
    ...inCyrillic(make, 'w', w),
    ...inCyrillic(make, 'm', dice.pick(WORKMEN)),
    ...inCyrillic(make, 's', dice.pick(SPOUSES)),
  };
}

function premises(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const address = (entity: string, ...texts: readonly [string, ...string[]]) =>
    make.mark(dice.pick(texts), 'address', 'direct', entity);
  return {
    flat: address(
      'flat1',
      `ул. Бакиханова, д. ${dice.int(2, 90)}, кв. ${dice.int(3, 110)}`,
      `пр. Азадлыг, дом ${dice.int(20, 190)}, кв. ${dice.int(3, 80)}`,
      `ул. Физули, д. ${dice.int(2, 70)}`,
    ),
    home: address(
      'p',
      `ул. Льва Толстого, д. ${dice.int(2, 160)}, кв. ${dice.int(2, 60)}`,
      `ул. Самеда Вургуна ${dice.int(4, 120)}, кв. ${dice.int(2, 50)}`,
    ),
    village: of.place('village1', 'в посёлке Пираллахи', 'в посёлке Забрат', 'в селе Ивановка'),
    property: make.property('flat1'),
    lease: of.contract(
      'lease1',
      `А-${digitsOf(make, 3)}/${dice.int(20, 25)}`,
      `${digitsOf(make, 4)}-ар`,
    ),
    idcard: of.document('idcard', `AZE № ${digitsOf(make, 8)}`, `AA ${digitsOf(make, 7)}`),
    passport: of.document(
      'passport',
      `45 ${digitsOf(make, 2)} ${digitsOf(make, 6)}`,
      `P${digitsOf(make, 8)}`,
    ),
    licence: of.document('licence', `АК № ${digitsOf(make, 6)}`),
    phone: of.phone(
      'd',
      `+994 (50) ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
      `8-055-${digitsOf(make, 3)}-${digitsOf(make, 4)}`,
    ),
    mail: of.email(
      'd',
      `arenda.baku${digitsOf(make, 2)}@pochta.example`,
      `salon${digitsOf(make, 3)}@mebel.example`,
    ),
    ad: of.network(
      'ad1',
      `t.me/kvartira_baku${digitsOf(make, 3)}`,
      `@sdaem_more_${digitsOf(make, 2)}`,
    ),
    car: make.plate('car1'),
    work: of.workplace(
      'work1',
      'настройщиком роялей в филармонии',
      'тренером по гребле в клубе «Каспий-2»',
      'реставратором икон',
    ),
    work2: of.workplace(
      'work2',
      'вахтёром в общежитии Нефтяной академии',
      'гардеробщицей кукольного театра',
    ),
  };
}

/** A lease in Baku: the papers of the case are in Russian. */
export const FOURTH_RUSSIAN: readonly Family[] = [
  {
    key: 'fourth-russian-lease',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Mülki işlər - Kirayə müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
    cast: { k: { as: 'company', trade: 'shop' } },
    facts: (make) => ({
      ...landlordAndTenant(make),
      ...premises(make),
      born: make.mark(
        `${make.dice.int(1, 28)} ${make.dice.pick(['марта', 'июня', 'октября', 'января'])} ${make.dice.int(1950, 1979)}`,
        'date',
        'quasi',
        'p',
      ),
      code: stays(make, 'Гражданского кодекса Азербайджанской Республики'),
      register: stays(make, 'Государственной службы по вопросам имущества'),
      began: make.day(500, 800),
      left: make.day(180, 260),
      filed: make.day(80, 140),
      rent: make.dice.int(45, 140) * 10,
      debt: make.dice.int(210, 890) * 10,
      repair: make.dice.int(60, 340) * 10,
      months: make.dice.int(3, 9),
    }),
    present:
      'iddiaçı {p.full:gen}, cavabdeh {d.full:gen}, tərcüməçi {translator.full:gen}, vəkil {adv.init:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı kirayə haqqının və təmir xərcinin tutulması tələbi üzrə (iş rus dilində aparılır) mülki işə',
    story: [
      'Истец {pru} обратился в суд с иском, указав следующее. [Ему на праве собственности принадлежит жильё|Он является собственником жилья] по адресу: г. Баку, {flat} (номер в реестре {property}). По договору найма {lease} от {began.dot} г. он передал эту квартиру {drudat} за плату {rent} манатов в месяц. Объявление было размещено на странице {ad}.',
      'О сторонах: {pinit}, родился {born} года, удостоверение личности {idcard}, работает {work}, проживает: г. Баку, {home}; {dinit}, паспорт {passport}, телефон {phone}, эл. почта {mail}. Доход {dsurnamegen} складывается из торговли мебелью: он – совладелец {k.full}, VÖEN {k.voen}.',
      'По словам {pgivengen}, первые полгода деньги поступали исправно на счёт {p.account}. Затем {dsurname} стал ссылаться на болтовню соседей и перестал платить, за {months} мес. накопился долг {debt} манатов. [{left.dot} г. квартира оказалась пустой: наниматель вывез вещи на машине {car}.|Съехал он тайно, {left.dot} г., на автомобиле {car}.] Паркет и плитка были испорчены, ремонт стоил {repair} манатов.',
      'Ответчик {dinit} иск не признал и пояснил: «Договор подписывал не я, а моя супруга {sru}. С {pinitins} мы договорились, что ремонт пойдёт в счёт платы. Мастера {mrugen} нанимал я сам, он жил {village} и брал недорого». На вопрос адвоката он ответил, что с {pgivenins} расстались мирно, а {sinit} хранит все расписки. Удостоверение мастера {licence} приложено.',
      'Свидетель {wru}, соседка по площадке, работающая {work2}, показала: «Я видела, как {dgiven} выносил коробки. {pgivendat} звонить побоялась – человек он строгий. А {sgiven}, жена, плакала на лестнице». Свидетель {minit} подтвердил, что плитку клал он, деньги ему заплатила {ssurname}, однако {dsurnamegen} при этом дома не было.',
      {
        p: 'Суд огласил письмо, полученное от {srugen}: она подтверждает подпись и просит {pinitgen} о рассрочке. {wgiven} узнала её почерк.',
        chance: 0.75,
      },
    ],
    reasoning: [
      'Выслушав участников и изучив письменные доказательства, суд исходит из следующего.',
      'Согласно статье 677 {code}, наниматель обязан вносить плату в срок, а в силу статьи 385 обязательства исполняются надлежащим образом. По справке {register}, собственником квартиры действительно значится {pru}.',
      {
        p: 'Доводы {dinitgen} о зачёте ремонта ничем не подтверждены: {minit} получил деньги за другую работу. Показания {winitgen} суд находит правдивыми, поэтому иск {pinitgen} подлежит удовлетворению полностью.',
        only: ['granted'],
      },
      {
        p: 'Расписка, выданная {pinitins}, свидетельствует, что ремонт зачтён сторонами. Следовательно, с {dinitgen} взыскивается только плата за наём.',
        only: ['partly-granted'],
      },
      {
        p: 'Как видно из подписи, договор заключён {sruins}, а не {druins}. Иск {prugen} предъявлен к ненадлежащему ответчику, от замены которого {pgiven} отказался в письменном виде.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 385, 677, 681-ci, Mülki Prosessual Məcəllənin 11, 217-220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        'Иск удовлетворить.',
        'Взыскать с {drugen} в пользу {prugen} {debt} манатов платы и {repair} манатов за ремонт.',
        'İddiaçı {p.full:dat} və cavabdeh {d.full:dat} qətnamənin surəti rus dilinə tərcümə edilərək verilsin.',
      ],
      'partly-granted': [
        'Иск удовлетворить частично, взыскать с {drugen} {debt} манатов в пользу {prugen}.',
        'В остальной части {prudat} отказать.',
      ],
      dismissed: [
        'В удовлетворении иска {prugen} к {drudat} отказать.',
        'Cavabdeh {d.full:gen} xərcləri {p.full:abl} tutulsun.',
      ],
    },
    traps: ['cyrillic', 'russian-cases'],
  },
];
