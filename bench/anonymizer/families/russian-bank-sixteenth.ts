import type { Family, Make } from '#demo/family.ts';
import { told } from './case-forms.ts';
import { fillersOf } from './mentions.ts';
import { stays } from './name-endings.ts';
import { cardMark, mailMark } from './owed-sums.ts';
import { formsOf, homeIn, inRussian, lifeDayOf, type Name, recordOf } from './russian-parties.ts';

type Word = Name['surname'];
type Sex = Name['sex'];

const words = (list: string): readonly Word[] =>
  list.split(' ').map((pair) => {
    const [cyrillic = '', latin = ''] = pair.split('=');
    return [cyrillic, latin];
  });

const SURNAMES = words(
  'Дадашев=Dadaşov Искендеров=İsgəndərov Кязимов=Kazımov Садыхов=Sadıqov Ширинов=Şirinov Халыгов=Xalıqov Гурбанли=Qurbanlı Ализаде=Əlizadə Байрамов=Bayramov Новрузов=Novruzov Мамедзаде=Məmmədzadə Джафаров=Cəfərov Зейналлы=Zeynallı Аббасов=Abbasov Гумбатов=Hümbətov Талыбов=Talıbov',
);
const MEN = words(
  'Эльчин=Elçin Расим=Rasim Вугар=Vüqar Анар=Anar Фархад=Fərhad Тофик=Tofiq Назим=Nazim Рауф=Rauf Эльшад=Elşad Хикмет=Hikmət Азер=Azər Вюсал=Vüsal Закир=Zakir Рафаэль=Rafael',
);
const WOMEN = words(
  'Гюльнара=Gülnarə Лала=Lalə Парвана=Pərvanə Тарана=Təranə Хатира=Xatirə Севиндж=Sevinc Наргиз=Nərgiz Айтен=Aytən Зулейха=Züleyxa Матанат=Mətanət Самира=Samirə Арзу=Arzu',
);
const SLAVS: Readonly<Record<Sex, readonly Name[]>> = {
  m: [
    ['Горшков', 'Qorşkov', 'Леонид', 'Leonid', 'Петрович', 'Petroviç'],
    ['Самарин', 'Samarin', 'Виктор', 'Viktor', 'Ефимович', 'Yefimoviç'],
  ].map((parts) => slav('m', parts)),
  f: [
    ['Осипова', 'Osipova', 'Тамара', 'Tamara', 'Васильевна', 'Vasilyevna'],
    ['Кравченко', 'Kravçenko', 'Вера', 'Vera', 'Глебовна', 'Qlebovna'],
  ].map((parts) => slav('f', parts)),
};

function slav(sex: Sex, parts: readonly string[]): Name {
  const word = (at: number): Word => [parts[at] ?? '', parts[at + 1] ?? ''];
  return { sex, surname: word(0), given: word(2), father: word(4) };
}

/** Draws names without repeating a surname or a given name; `kin` shares the surname and may be the father. */
function namer(make: Make): (sex: Sex, kin?: Name, isChild?: boolean) => Name {
  const { dice } = make;
  const surnames = [...dice.shuffle(SURNAMES)];
  const given = { m: [...dice.shuffle(MEN)], f: [...dice.shuffle(WOMEN)] };
  return (sex, kin, isChild = false) => {
    const [cyrillic, latin] = (kin === undefined ? surnames.pop() : kin.surname) ?? ['', ''];
    const first = given[sex].pop();
    const father =
      isChild && kin !== undefined
        ? kin.given
        : dice.pick(MEN.filter((name) => name[0] !== first?.[0]));
    if (!first || !father || cyrillic === '') throw new RangeError('No name is left.');
    const isBent = sex === 'f' && /(?:ов|ев|ин)$/u.test(cyrillic);
    return {
      ...{ sex, given: first, father },
      surname: isBent ? [`${cyrillic}а`, `${latin}a`] : [cyrillic, latin],
    };
  };
}

/** The borrower, his kin and the friend for whom he says he borrowed, and the bank's people. */
function debtors(make: Make) {
  const name = namer(make);
  const record = recordOf(make);
  const { dice } = make;
  const d = name('m');
  const others = {
    rep: name('m'),
    wife: name('f', d),
    son: name('m', d, true),
    friend: name('m'),
    manager: name('f'),
    boss: name('m'),
    neigh: dice.chance(0.5) ? dice.pick(SLAVS.f) : name('f'),
    dealer: dice.chance(0.3) ? dice.pick(SLAVS.m) : name('m'),
    mother: name('f', d),
  };
  const keep = { adv: name('f'), exp: name('m') };
  const marks = [
    ...Object.entries({ d, ...others }).map(([key, one]) => formsOf(make, key, one)),
    ...Object.entries(keep).map(([key, one]) => formsOf(make, key, one, 'keep')),
  ];
  return {
    ...Object.assign({}, ...marks),
    d: record('d', d, 'cavabdeh', 36, 58),
    rep: record('rep', others.rep, 'nümayəndə', 25, 45),
  };
}

/** The bank, in the record and in Russian. */
function bankOf(make: Make) {
  const [latin, cyrillic] = make.dice.pick([
    ['Sahil Kapital Bank', '«Сахиль Капитал Банк»'],
    ['Qoşa Qala Bank', '«Гоша Гала Банк»'],
    ['Nəfəs Bank', '«Нафас Банк»'],
    ['Altun Yol Bank', '«Алтун Ёл Банк»'],
  ] as const);
  return {
    p: { ...make.company('p', 'bank'), name: latin, role: 'iddiaçı' as const },
    bank: make.mark(cyrillic, 'company', 'direct', 'p'),
  };
}

function loanPapers(make: Make) {
  const of = fillersOf(make);
  return {
    loan: of.contract('loan', 'ПК-######', '####/##-К', '##-###-####', 'RK######'),
    extra: of.contract('extra', 'ДС-##', '##/1', '№ 2-####'),
    table: of.paper('table', '##-Г', '###/%', 'ГП-###'),
    claim: of.paper('claim', '##/####', 'Т-###', '####-%'),
    proxy: of.paper('proxy', '###', 'Д-##/%', '##/Е'),
    order: of.paper('order', '######', 'ОР-#####'),
    note: of.paper('note', '##', 'СП-####', '###-с'),
    slip: of.paper('slip', '########', 'КВ-#####', '###-######'),
    opinion: of.paper('opinion', '####', '##/Б', '###-%'),
    history: of.paper('history', '#####', 'ИБ-####', '####/%'),
    notepaper: of.paper('notepaper', '№ ##', 'б/н-#'),
    death: of.paper('death', 'АА № ######', 'AZ-Ö № ######'),
    phone: of.phone('friend', '(055) ###-##-##', '+994 70 ### ## ##', '051 ### ## ##'),
    mail: mailMark(make, 'd', 'sklad', 'dom.vtoroy', 'rabota'),
    card: cardMark(make, 'd'),
    plate: make.plate('car'),
    dhome: homeIn(make, 'd', 'ул. Алескера Гаибова', 'ул. Тебриза Халилбейли', 'ул. Ак. Алиева'),
    job: told(
      ...([make, 'workplace', 'd', 'nom'] as const),
      ...([
        'мастер смены Гарадагского цементного завода',
        'заведующий складом типографии «Полиграф»',
        'электрик Бакинского трамвайного парка',
        'преподаватель техникума связи',
      ] as const),
    ),
    clinic: told(
      ...([make, 'workplace', 'clinic', 'loc'] as const),
      ...(['Институте онкологии', 'больнице имени Семашко', 'клинике «Шафаг»'] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'son', 'gen'] as const),
      ...(['лейкоза', 'порока сердца', 'рассеянного склероза'] as const),
    ),
    where: told(
      ...([make, 'place', 'friend', 'dat'] as const),
      ...(['Тюмень', 'Измир', 'посёлок Говсан', 'Дербент'] as const),
    ),
  };
}

function loanSums(make: Make) {
  const taken = make.dice.int(50, 240) * 100;
  const main = Math.round((taken * make.dice.int(55, 85)) / 10000) * 100;
  const interest = Math.round((main * make.dice.int(12, 24)) / 1000) * 10;
  const fine = Math.round((main * make.dice.int(6, 16)) / 1000) * 10;
  return {
    ...{ taken, main, interest, fine, all: main + interest + fine },
    less: main + interest,
    rate: make.dice.int(16, 28),
    months: make.dice.pick([36, 48, 60]),
    duty: make.dice.int(8, 30) * 10,
  };
}

/** A bank claims a consumer loan from a man who says that he took it for a friend. */
const BANK_DEBT: Family = {
  key: 'sixteenth-russian-bank-debt',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki işlər - Kredit borcunun tutulması',
  outcomes: { granted: 3, 'partly-granted': 2 },
  neutral: true,
  note: 'civil',
  cast: {},
  facts: (make) => {
    const passing = lifeDayOf(make, 'mother', 1, 1);
    return {
      ...debtors(make),
      ...bankOf(make),
      ...loanPapers(make),
      ...loanSums(make),
      ...{ passday: passing.day, passyear: passing.year },
      code: stays(make, 'статей 739 и 740 Гражданского кодекса Азербайджанской Республики'),
      penalty: stays(make, 'статьи 467 Гражданского кодекса'),
      signed: inRussian(make.day(780, 990)),
      stopped: inRussian(make.day(330, 420)),
      warned: inRussian(make.day(190, 240)),
      filed: inRussian(make.day(100, 160)),
    };
  },
  present:
    'с участием представителя истца {rep_full_gen} (доверенность № {proxy}), ответчика {d_full_gen} и его адвоката {adv_full_gen} (ордер № {order}),',
  subject:
    'рассмотрев гражданское дело по иску ОАО {bank} к {d_full_dat} о взыскании задолженности по кредитному договору,',
  story: [
    'Истец ОАО {bank} ([ВОЕН|ИНН] {p.voen}) обратился в суд {filed} и [указал|просил учесть], что {signed} между банком и ответчиком {d_full_ins} ({d.birthdot} года рождения, ФИН {d.fin}, удостоверение личности {d.idcard}; город Баку, Низаминский район, {dhome}) заключён кредитный договор № {loan}, по которому заёмщику выдано {taken} манатов под {rate} % годовых на {months} месяцев. Деньги зачислены на карту {card}, договор от имени банка подписала менеджер {manager_full}. [Погашение предусмотрено по графику № {table}.|К договору приложен график № {table}.]',
    'Последний платёж поступил {stopped} по квитанции № {slip}; внёс его, как видно из документа, сын ответчика {son_full}. [Дополнительным соглашением {extra} срок продлевался один раз.|Срок продлевался соглашением {extra}.] {warned} заёмщику направлено требование № {claim}, которое в его отсутствие приняла жена, {wife_full}. По расчёту банка долг составляет {main} манатов основной суммы, {interest} манатов процентов и {fine} манатов неустойки, всего {all} манатов. Представитель {rep_full} [поддержал иск полностью|на иске настаивал].',
    'Ответчик {d_full} ({job}, телефон {d.phone}, почта {mail}) факт подписания не отрицал, но пояснил, что кредит взял по просьбе друга, {friend_full_gen}, у которого была испорчена кредитная история. [В тот же вечер он снял деньги и передал их {friend_name_dat} у дома|Деньги он передал {friend_init_dat} в тот же день], о чём составлена расписка {notepaper}; на них {friend_name} купил автомобиль {plate} у перекупщика {dealer_full_gen}. Весной {friend_sur} уехал в {where}, на звонки по номеру {phone} не отвечает.',
    '[Сам ответчик платить не мог: его сын лечился от {ill} в {clinic} (история болезни {history}), на лечение ушли все сбережения|По словам ответчика, средства семьи ушли на лечение сына {son_name_gen} от {ill} в {clinic} (история болезни {history})]. Кроме того, {passday} {passyear} года умерла его мать, {mother_full} (свидетельство {death}), похороны он оплачивал один. {wife_name}, не работающая из-за ухода за {son_name_ins}, требование банка мужу [показала не сразу|отдала спустя месяц].',
    'Соседка {neigh_full} [показала|рассказала] суду, что видела, как {d_sur} и {friend_sur} считали деньги во дворе; {wife_name} тогда была против. {dealer_sg} по телефону секретарю суда подтвердил продажу машины {friend_init_dat}, документы прислать отказался. Директор предприятия {boss_full} в справке № {note} [указал|сообщил], что {d_init} получает половину оклада из-за простоя. {manager_init} в письменных пояснениях отметила, что о третьем лице [заёмщик не упоминал|ей ничего известно не было].',
    'Адвокат {adv_init} просила снизить неустойку и привлечь {friend_sur_acc} к делу; [суд в привлечении отказал, поскольку место его нахождения неизвестно|ходатайство отклонено, так как адрес {friend_init_gen} не назван]. Эксперт-бухгалтер {exp_full} в заключении № {opinion} [проверил расчёт и ошибок не нашёл|подтвердил расчёт процентов]. Платежи, внесённые {son_name_ins}, банком учтены.',
  ],
  reasoning: [
    'По смыслу {code}, заёмщик обязан возвратить полученную сумму с процентами в срок, установленный договором. [Передача денег третьему лицу обязанности заёмщика не прекращает.|Кому заёмщик отдал полученное, для кредитора значения не имеет.]',
    'Довод о том, что деньгами воспользовался {friend_init}, [подтверждён|отчасти подтверждён] распиской и показаниями {neigh_init_gen}, однако договор подписан {d_init_ins}, и он вправе взыскать уплаченное с {friend_sur_gen} отдельным иском. Расчёт, проверенный {exp_init_ins}, [не оспорен|сторонами не опровергнут].',
    {
      p: 'Требование принято {wife_init_ins}, оснований считать его неполученным нет. Справка, которую выдал {boss_init}, и болезнь {son_init_gen} могут быть учтены при рассрочке исполнения, но не освобождают от уплаты неустойки.',
      only: ['granted'],
    },
    {
      p: 'Вместе с тем на основании {penalty} суд находит неустойку несоразмерной: просрочка совпала с лечением {son_name_gen} и смертью {mother_sg_gen}, доход ответчика, по справке {boss_sur_gen}, сократился вдвое. Во взыскании неустойки следует отказать.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Руководствуясь статьями 77, 88, 119, 216–220 и 227 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    granted: [
      'Иск удовлетворить. Взыскать с {d_full_gen} в пользу ОАО {bank} {all} манатов с зачислением на счёт {p.account}, а также {duty} манатов государственной пошлины.',
    ],
    'partly-granted': [
      'Иск удовлетворить частично. Взыскать с {d_full_gen} в пользу ОАО {bank} {less} манатов (счёт {p.account}), в остальной части отказать. Копию решения направить {d_init_dat} и {rep_init_dat}.',
    ],
  },
};

export const SIXTEENTH_RUSSIAN_BANK: readonly Family[] = [BANK_DEBT];
