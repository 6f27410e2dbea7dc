import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { inCyrillic, inLatin, type RussianName } from './russian-names.ts';

const NURSES: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Terentyeva', 'Larisa', 'Viktorovna'],
    surname: 'Терентьева',
    given: ['Лариса', 'Ларисы', 'Ларисе', 'Ларисой'],
    patronymic: 'Викторовна',
  },
  {
    sex: 'f',
    latin: ['Şirəliyeva', 'Ruqiyyə', 'Ağamurad qızı'],
    surname: 'Ширалиева',
    given: ['Ругия', 'Ругии', 'Ругие', 'Ругией'],
    patronymic: 'Агамурад кызы',
  },
];
const DIRECTORS: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Minayev', 'Vadim', 'Rostislavoviç'],
    surname: 'Минаев',
    given: ['Вадим', 'Вадима', 'Вадиму', 'Вадимом'],
    patronymic: 'Ростиславович',
  },
  {
    sex: 'm',
    latin: ['Sultanzadə', 'Kamran', 'Tahir oğlu'],
    surname: 'Султанзаде',
    given: ['Кямран', 'Кямрана', 'Кямрану', 'Кямраном'],
    patronymic: 'Таир оглы',
  },
];
const COLLEAGUES: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Jdanova', 'Kira', 'Arkadyevna'],
    surname: 'Жданова',
    given: ['Кира', 'Киры', 'Кире', 'Кирой'],
    patronymic: 'Аркадьевна',
  },
  {
    sex: 'f',
    latin: ['Novruzova', 'Gülzar', 'Mehdi qızı'],
    surname: 'Новрузова',
    given: ['Гюльзар', 'Гюльзар', 'Гюльзар', 'Гюльзар'],
    patronymic: 'Мехти кызы',
  },
];
const PATIENTS: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Qluşkov', 'Yefim', 'Naumoviç'],
    surname: 'Глушков',
    given: ['Ефим', 'Ефима', 'Ефиму', 'Ефимом'],
    patronymic: 'Наумович',
  },
  {
    sex: 'm',
    latin: ['Bədirov', 'Zöhrab', 'İsgəndər oğlu'],
    surname: 'Бадиров',
    given: ['Зохраб', 'Зохраба', 'Зохрабу', 'Зохрабом'],
    patronymic: 'Искендер оглы',
  },
];

function clinic(make: Make) {
  const { dice } = make;
  const person = castOf(make);
  const [p, w] = [dice.pick(NURSES), dice.pick(COLLEAGUES)];
  return {
    p: inLatin(person('p', { role: 'iddiaçı', sex: 'f', minAge: 28, maxAge: 57 }), p),
    w: inLatin(person('w', { role: 'şahid', sex: 'f', minAge: 25, maxAge: 60 }), w),
    translator: person('translator', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    ...inCyrillic(make, 'p', p),
    ...inCyrillic(make, 'w', w),
    ...inCyrillic(make, 'b', dice.pick(DIRECTORS)),
    ...inCyrillic(make, 'k', dice.pick(PATIENTS)),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const address = (entity: string, ...texts: readonly [string, ...string[]]) =>
    make.mark(dice.pick(texts), 'address', 'direct', entity);
  return {
    home: address(
      'p',
      `ул. Инглаб, д. ${dice.int(2, 80)}, кв. ${dice.int(3, 90)}`,
      `2-я Нагорная ул., дом ${dice.int(2, 60)}`,
      `мкр. 8, корп. ${dice.int(2, 30)}, кв. ${dice.int(2, 70)}`,
    ),
    patienthome: address('k', `просп. Строителей, д. ${dice.int(4, 90)}, кв. ${dice.int(2, 60)}`),
    village: of.place('village', 'в посёлке Локбатан', 'на даче в Мардакянах', 'в селе Чухурюрд'),
    contract: of.contract('contract', `ТД-${digitsOf(make, 4)}`, `${dice.int(101, 990)}/к`),
    book: of.document('book', `ƏK № ${digitsOf(make, 6)}`, `АТ-III № ${digitsOf(make, 7)}`),
    idcard: of.document('idcard', `AZE ${digitsOf(make, 8)}`, `AA${digitsOf(make, 7)}`),
    diploma: of.document('diploma', `ШВ № ${digitsOf(make, 6)}`, `Г-I ${digitsOf(make, 6)}`),
    certificate: of.document('certificate', `ТС-${digitsOf(make, 5)}`, `№ ${digitsOf(make, 6)}`),
    insurance: of.document('insurance', digitsOf(make, 13)),
    sick: of.document('sick', `Б № ${digitsOf(make, 6)}`, digitsOf(make, 8)),
    history: of.document(
      'history',
      `${digitsOf(make, 4)}`,
      `${dice.int(101, 980)}/${dice.int(10, 90)}`,
    ),
    phone: of.phone('p', `+994-70-${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`),
    phone2: of.phone('w', `055 ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`),
    mail: of.email('p', `medsestra.${digitsOf(make, 3)}@pochta.example`),
    page: of.network(
      'page',
      `instagram.com/klinika_pravda${dice.int(2, 90)}`,
      `@belyy_xalat${dice.int(2, 90)}`,
    ),
    car: of.plate('car', `90-HH-${digitsOf(make, 3)}`, `77 XA ${digitsOf(make, 3)}`),
    work: of.workplace(
      'work',
      'процедурной медсестрой в Центре онкологии',
      'старшей акушеркой родильного дома № 5',
      'операционной сестрой Клиники глазных болезней',
    ),
    work2: of.workplace(
      'work2',
      'санитаркой в детском саду № 77',
      'фармацевтом в аптеке на Баилове',
    ),
    illness: of.sensitive('illness', 'анафилактический шок', 'острый панкреатит', 'инсульт'),
    illness2: of.sensitive('illness2', 'бронхиальная астма', 'грыжа диска'),
  };
}

/** A nurse was dismissed after a patient's complaint; the papers are in Russian. */
export const SIXTH_RUSSIAN: readonly Family[] = [
  {
    key: 'sixth-russian-nurse',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Əmək hüquq münasibətləri üzrə mübahisələr - İşə bərpa',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => ({
      ...clinic(make),
      ...papers(make),
      born: make.mark(
        `${make.dice.int(1, 28)} ${make.dice.pick(['февраля', 'мая', 'августа', 'ноября'])}`,
        'date',
        'quasi',
        'p',
      ),
      year: make.dice.int(1968, 1995),
      code: stays(make, 'Трудового кодекса Азербайджанской Республики'),
      plenum: stays(make, 'Пленума Верховного Суда'),
      hired: make.day(1500, 3200),
      shift: make.day(190, 230),
      fired: make.day(150, 180),
      filed: make.day(70, 120),
      wage: make.dice.int(40, 130) * 10,
      lost: make.dice.int(210, 780) * 10,
      moral: make.dice.int(5, 30) * 100,
      order: make.mark(`${make.dice.int(12, 340)}`, 'document', 'direct', 'order1'),
    }),
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, tərcüməçi {translator.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı işə bərpa və məcburi proqul haqqının ödənilməsi tələbi üzrə (rus dilində) mülki işə',
    story: [
      'Исковое заявление поступило {filed.dot}. Истица – {pru}, {born} {year} года рождения (удостоверение личности: {idcard}; социальный номер: {insurance}; адрес: г. Баку, {home}; моб.: {phone}; почта: {mail}).',
      'Как следует из иска, с {hired.dot} она трудилась {work}. Трудовой договор – № {contract}, трудовая книжка – {book}, диплом – {diploma}, сертификат специалиста – {certificate}. Оклад составлял {wage} манатов. Приказом № {order} от {fired.dot}, подписанным директором {binitins}, она уволена.',
      'Поводом послужила жалоба пациента. {kru} (история болезни {history}, проживает: г. Баку, {patienthome}) утверждал, что {shift.dot} после укола у него начался {illness}, а медсестра {psurname} вышла из палаты и разговаривала по телефону. Родственники {ksurnamegen} разместили запись на странице {page}.',
      'Истица возражает: «Меня в тот день вообще не было в отделении. Я была на больничном (листок {sick}), у меня {illness2}. За мной ухаживала соседка {wgiven}, она живёт {village} и приезжала на машине {car}. Директор {bgiven} об этом прекрасно знал».',
      'Свидетель {wru}, работающая {work2} (тел. {phone2}), сообщила суду: «С {pgivenins} мы дружим двадцать лет. Больничный я сама отвозила {bgivendat} в кабинет. Он даже не поднял головы».',
      'Представитель ответчика пояснил, что {bru} действовал по закону, жалобу {kinitgen} проверила комиссия, а объяснение от {psurnamegen} получить не удалось.',
      {
        p: 'Адвокат просил учесть, что {pinit} одна воспитывает сына, а {bsurname} объявил вакансию уже на следующий день.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Суд, оценив доказательства в совокупности, приходит к следующему.',
      'В силу статьи 79 {code} запрещается увольнять работника в период временной нетрудоспособности. Такое же разъяснение дано в решении {plenum}.',
      {
        p: 'Показания {winitgen} согласуются с листком нетрудоспособности; комиссия опиралась лишь на слова {krugen}. Увольнение {prugen} незаконно.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Листок оформлен задним числом, что признала и {wsurname}. Довод {pinitgen} суд отклоняет.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Əmək Məcəlləsinin 70, 79, 300-cü, Mülki Prosessual Məcəllənin 11, 217-220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        'Исковые требования удовлетворить. Увольнение {prugen} признать незаконным, вернуть ей прежнюю должность.',
        'Взыскать с {d.full} (VÖEN {d.voen}) в пользу {prugen} {lost} манатов за вынужденный прогул.',
      ],
      'partly-granted': [
        'Требования удовлетворить частично: взыскать в пользу {prugen} {lost} манатов и {moral} манатов морального вреда.',
        'İddiaçı {p.full:dat} qətnamənin surəti rus dilində verilsin.',
      ],
      dismissed: ['В иске {prudat} отказать.', 'Dövlət rüsumu {p.full:abl} tutulsun.'],
    },
    traps: ['cyrillic', 'russian-cases'],
  },
];
