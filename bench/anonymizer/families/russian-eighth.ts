import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { inCyrillic, inLatin, type RussianName } from './russian-names.ts';

const man = (
  latin: RussianName['latin'],
  surname: string,
  given: RussianName['given'],
  patronymic: string,
): RussianName => ({ sex: 'm', latin, surname, given, patronymic });

const woman = (
  latin: RussianName['latin'],
  surname: string,
  given: RussianName['given'],
  patronymic: string,
): RussianName => ({ sex: 'f', latin, surname, given, patronymic });

const MEN: readonly [RussianName, ...RussianName[]] = [
  man(
    ['Kudryavtsev', 'Gennadi', 'Stepanoviç'],
    'Кудрявцев',
    ['Геннадий', 'Геннадия', 'Геннадию', 'Геннадием'],
    'Степанович',
  ),
  man(
    ['Aslanov', 'Rafael', 'Mirzə oğlu'],
    'Асланов',
    ['Рафаэль', 'Рафаэля', 'Рафаэлю', 'Рафаэлем'],
    'Мирза оглы',
  ),
  man(
    ['Ter-Oganov', 'Vadim', 'Karloviç'],
    'Тер-Оганов',
    ['Вадим', 'Вадима', 'Вадиму', 'Вадимом'],
    'Карлович',
  ),
  man(
    ['Şıxəliyev', 'Nazim', 'Balaş oğlu'],
    'Шихалиев',
    ['Назим', 'Назима', 'Назиму', 'Назимом'],
    'Балаш оглы',
  ),
  man(
    ['Drozdov', 'Timofey', 'İqoreviç'],
    'Дроздов',
    ['Тимофей', 'Тимофея', 'Тимофею', 'Тимофеем'],
    'Игоревич',
  ),
  man(
    ['Qurbanov', 'Elşad', 'Vaqif oğlu'],
    'Гурбанов',
    ['Эльшад', 'Эльшада', 'Эльшаду', 'Эльшадом'],
    'Вагиф оглы',
  ),
  man(
    ['Lisenko', 'Ruslan', 'Bogdanoviç'],
    'Лысенко',
    ['Руслан', 'Руслана', 'Руслану', 'Русланом'],
    'Богданович',
  ),
  man(
    ['Abdulməcidov', 'Kamal', 'Səttar oğlu'],
    'Абдулмеджидов',
    ['Камал', 'Камала', 'Камалу', 'Камалом'],
    'Саттар оглы',
  ),
  man(
    ['Yegorov', 'Stanislav', 'Valeryeviç'],
    'Егоров',
    ['Станислав', 'Станислава', 'Станиславу', 'Станиславом'],
    'Валерьевич',
  ),
  man(
    ['Muxtarov', 'Azər', 'Tahir oğlu'],
    'Мухтаров',
    ['Азер', 'Азера', 'Азеру', 'Азером'],
    'Тахир оглы',
  ),
];

const WOMEN: readonly [RussianName, ...RussianName[]] = [
  woman(
    ['Kudryavtseva', 'Zoya', 'Stepanovna'],
    'Кудрявцева',
    ['Зоя', 'Зои', 'Зое', 'Зоей'],
    'Степановна',
  ),
  woman(
    ['Nəbiyeva', 'Səkinə', 'Ələsgər qızı'],
    'Набиева',
    ['Сакина', 'Сакины', 'Сакине', 'Сакиной'],
    'Алескер кызы',
  ),
  woman(
    ['Yermakova', 'Lyubov', 'Andreyevna'],
    'Ермакова',
    ['Любовь', 'Любови', 'Любови', 'Любовью'],
    'Андреевна',
  ),
  woman(
    ['Mirzəyeva', 'Aybəniz', 'Sabir qızı'],
    'Мирзоева',
    ['Айбениз', 'Айбениз', 'Айбениз', 'Айбениз'],
    'Сабир кызы',
  ),
  woman(
    ['Solovyova', 'Alla', 'Eduardovna'],
    'Соловьева',
    ['Алла', 'Аллы', 'Алле', 'Аллой'],
    'Эдуардовна',
  ),
  woman(
    ['Axmedova', 'Tamara', 'Yusifovna'],
    'Ахмедова',
    ['Тамара', 'Тамары', 'Тамаре', 'Тамарой'],
    'Юсифовна',
  ),
  woman(
    ['Belyayeva', 'Kseniya', 'Romanovna'],
    'Беляева',
    ['Ксения', 'Ксении', 'Ксении', 'Ксенией'],
    'Романовна',
  ),
  woman(
    ['Fərzəliyeva', 'Nigar', 'Oktay qızı'],
    'Фарзалиева',
    ['Нигяр', 'Нигяр', 'Нигяр', 'Нигяр'],
    'Октай кызы',
  ),
];

/** As many different names of a list as keys. */
function pickNames(
  make: Make,
  list: readonly RussianName[],
  count: number,
): readonly RussianName[] {
  return make.dice.shuffle(list).slice(0, count);
}

/** An address as a Russian text writes it. */
function russianAddress(make: Make, entity: string) {
  const { dice } = make;
  const street = dice.pick([
    'ул. Физули',
    'пр. Ататюрка',
    'ул. Шамиля Азизбекова',
    'ул. Инглаб',
    'ул. Рашида Бейбутова',
    'пос. Ахмедлы, ул. Сарайкина',
    'ул. Джафара Хандана',
  ]);
  return make.mark(
    `${street}, ${dice.pick(['д.', 'дом'])} ${dice.int(2, 140)}, кв. ${dice.int(1, 98)}`,
    'address',
    'direct',
    entity,
  );
}

function buyers(make: Make) {
  const person = castOf(make);
  const [manName, otherMan, thirdMan] = pickNames(make, MEN, 3) as [
    RussianName,
    RussianName,
    RussianName,
  ];
  const [womanName, otherWoman] = pickNames(make, WOMEN, 2) as [RussianName, RussianName];
  return {
    p: inLatin(person('p', { role: 'iddiaçı', sex: 'f', minAge: 28, maxAge: 60 }), womanName),
    d: inLatin(person('d', { role: 'cavabdeh', sex: 'm', minAge: 30, maxAge: 66 }), manName),
    ...inCyrillic(make, 'p', womanName),
    ...inCyrillic(make, 'd', manName),
    ...inCyrillic(make, 'wa', otherWoman),
    ...inCyrillic(make, 'wb', otherMan),
    ...inCyrillic(make, 'adv', thirdMan, 'keep'),
  };
}

/** A buyer wants the advance for a flat back. */
const ADVANCE: Family = {
  key: 'eighth-russian-advance',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Behin qaytarılması (rus dilində)',
  outcomes: { granted: 4, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...buyers(make),
      home: russianAddress(make, 'p'),
      flat: russianAddress(make, 'd'),
      reg: make.property('reg1'),
      receipt: of.contract(
        'receipt1',
        `${dice.int(10, 99)}/З-${dice.int(100, 999)}`,
        `№ ${dice.int(1000, 9999)}-${dice.int(1, 9)}`,
      ),
      pass: of.document('pass1', `AZE № ${digitsOf(make, 8)}`, `AA ${digitsOf(make, 7)}`),
      work: of.workplace(
        'work1',
        'экономистом на заводе железобетонных изделий',
        'акушеркой в родильном доме № 5',
        'преподавателем Бакинской музыкальной академии',
        'водителем в Сабунчинском автопарке',
        'товароведом сети магазинов «Ромашка»',
      ),
      village: of.place(
        'place1',
        'посёлке Бузовна',
        'селе Гюздек',
        'посёлке Шувелян',
        'посёлке Забрат',
      ),
      law: stays(make, 'статьи 471 Гражданского кодекса'),
      paid: make.day(180, 320),
      due: make.day(110, 160),
      asked: make.day(50, 90),
      sum: `${dice.int(2, 14)} 000`,
    };
  },
  present: 'iddiaçı {p.full:gen}, cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı behin və dəymiş zərərin qaytarılması haqqında rus dilində aparılmış mülki işə',
  story: [
    'Истица {pru} обратилась в суд с исковым заявлением к {drudat} о взыскании задатка в двойном размере, [мотивируя тем, что|указав в обоснование, что] {paid.dot} года между сторонами заключён предварительный договор ({receipt}), согласно которому ответчик обязался продать ей принадлежащую ему квартиру, расположенную по адресу: г. Баку, {flat} (реестровый номер {reg}), а она уплатила ему задаток в размере {sum} манатов.',
    'Как следует из заявления, {psurname} (дата рождения {p.birthdot}, удостоверение личности {pass}, ПИН {p.fin}) работает {work}, проживает по адресу: г. Баку, {home}, деньги взяла частично в долг. {dgiven} [в назначенный срок в нотариальную контору не явился|несколько раз переносил сделку], телефон {d.phone} отключил, а квартиру, как выяснилось, продал {wbrudat} за более высокую цену. На письма с её адреса {p.email} ответа не последовало.',
    'В судебном заседании истица {pinit} и её представитель адвокат {advinit} исковые требования поддержали. Представитель пояснил, что расписка написана рукой ответчика в присутствии сестры истицы {warugen}, которая передавала деньги.',
    'Ответчик {dru}, [проживающий в {village}|зарегистрированный по адресу {flat}], иск не признал и показал, что сама {pgiven} отказалась от покупки, поскольку банк не выдал ей кредит; {due.dot} года он предлагал ей рассчитаться, но она просила подождать. Деньги он вернул племяннику {pinitgen}, расписки не взял. Просит в иске отказать, перечисление на счёт {p.account} считает невозможным.',
    'Допрошенная в качестве свидетеля {waru} показала, что при передаче денег присутствовала лично, пересчитала сумму вместе с {dsurnameins}, а через месяц видела объявление о продаже той же квартиры. Свидетель {wbru} подтвердил, что купил квартиру у {drugen} и о задатке ничего не знал; с {pinitins} ранее знаком не был, о её номере {p.phone} узнал только в суде.',
  ],
  reasoning: [
    'Суд, выслушав стороны и свидетелей, исследовав материалы дела, приходит к следующему.',
    'По смыслу {law} задатком признаётся денежная сумма, выдаваемая в доказательство заключения договора и в обеспечение его исполнения. Если за неисполнение ответственна сторона, получившая задаток, она обязана уплатить двойную сумму.',
    {
      p: 'Расписка и показания {wagivengen} подтверждают получение {dsurnameins} задатка, а отказ его от сделки установлен показаниями {wbinitgen}. Довод ответчика о возврате денег никакими доказательствами не подтверждён, поэтому иск {pinitgen} подлежит удовлетворению.',
      only: ['granted'],
    },
    {
      p: 'Из переписки видно, что {pgiven} сама попросила расторгнуть договор, покупка не состоялась не по вине {dsurnamegen}, а свидетель {wainit} о причинах отказа не знает. При таких обстоятельствах в иске следует отказать.',
      only: ['dismissed'],
    },
  ],
  guided:
    'На основании изложенного и руководствуясь статьями 216-220, 227, 233 Гражданского процессуального кодекса, суд',
  operative: {
    granted: [
      'Исковые требования {prugen} удовлетворить.',
      'Взыскать с {drugen} в пользу {prugen} двойную сумму задатка, всего {sum} манатов и судебные расходы.',
    ],
    dismissed: ['{prudat} в иске к {drudat} отказать.'],
  },
  note: 'civil',
  traps: ['russian'],
};

function thieves(make: Make) {
  const person = castOf(make);
  const [name, victim, third] = pickNames(make, MEN, 3) as [RussianName, RussianName, RussianName];
  const [wifeName, witness] = pickNames(make, WOMEN, 2) as [RussianName, RussianName];
  return {
    d: inLatin(
      person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 19, maxAge: 44 }),
      name,
    ),
    v: inLatin(person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 30, maxAge: 70 }), victim),
    ...inCyrillic(make, 'd', name),
    ...inCyrillic(make, 'v', victim),
    ...inCyrillic(make, 'wife', wifeName),
    ...inCyrillic(make, 'wa', witness),
    ...inCyrillic(make, 'buyer', third),
  };
}

/** A flat was burgled while its owner was on duty. */
const BURGLARY: Family = {
  key: 'eighth-russian-burglary',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Oğurluq (rus dilində)',
  outcomes: { convicted: 1 },
  cast: {},
  facts: (make) => {
    const of = marksOf(make);
    const { dice } = make;
    const people = thieves(make);
    const adv = make.person('adv', { kind: 'keep' });
    return {
      ...people,
      adv,
      prosec: make.person('prosec', { kind: 'keep' }),
      home: russianAddress(make, 'v'),
      ring: russianAddress(make, 'd'),
      imei: of.network('imei1', `35${digitsOf(make, 13)}`),
      plate: make.plate('plate1'),
      record: of.document(
        'record1',
        `${dice.int(100, 999)}-${digitsOf(make, 6)}`,
        `АЕ № ${digitsOf(make, 6)}`,
      ),
      vpass: of.document('vpass1', `C0${digitsOf(make, 7)}`, `P${digitsOf(make, 7)}`),
      work: of.workplace(
        'work1',
        'сторожем на складе строительных материалов',
        'машинистом крана в морском порту',
        'кондуктором пригородных поездов',
        'охранником рынка «Садарак»',
      ),
      dwork: of.workplace(
        'work2',
        'разнорабочим на мельничном комбинате',
        'курьером службы доставки',
        'помощником пекаря в пекарне посёлка Рамана',
      ),
      visited: of.place(
        'place1',
        'посёлке Бакиханова',
        'селе Привольное',
        'массиве Ени Гюнешли',
        'посёлке Новханы',
      ),
      hour: dice.int(1, 4),
      on: make.day(90, 240),
      arrested: make.day(70, 88),
      worth: dice.int(600, 4300),
      term: dice.pick(['2 (два) года', '1 (один) год 6 (шесть) месяцев', '3 (три) года']),
    };
  },
  present:
    'dövlət ittihamçısı {prosec.full:gen}, zərərçəkmiş {v.full:gen}, təqsirləndirilən şəxs {d.full:gen} və müdafiəçi vəkil {adv.full:gen} iştirakı ilə',
  subject:
    '{d.birth:loc} anadan olmuş, məhkumluğu olmayan {d.full:gen} Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə ittihamı üzrə rus dilində aparılmış cinayət işinə',
  story: [
    'Органами предварительного следствия {dru}, {d.birthdot} года рождения, уроженец г. Баку, холостой, работавший {dwork}, зарегистрированный по адресу: г. Баку, {ring}, обвиняется в том, что {on.dot} года около {hour} часов ночи [незаконно проник через балкон|с целью кражи взломал дверь и проник] в квартиру {vrugen} по адресу: г. Баку, {home}, откуда тайно похитил телефон с IMEI {imei}, ювелирные изделия и деньги на общую сумму {worth} манатов.',
    'Подсудимый {dsurname} в судебном заседании вину признал полностью и показал, что хозяин квартиры, {vgiven}, работал ночью {work}, о чём ему рассказал знакомый {buyerru}. Похищенное он продал тому же {buyersurnamedat}, часть денег отдал матери. [Просит прощения.|В содеянном раскаивается, просит не лишать его свободы.] Ранее ему принадлежал мотороллер с номером {plate}.',
    'Потерпевший {vru} (паспорт {vpass}, телефон {v.phone}) показал, что вернулся с дежурства утром, дверь была открыта, жена {wiferu} в это время гостила у родных в {visited}. Ущерб возмещён ему частично, претензий к {dinitdat} не имеет, но просит взыскать остаток на счёт {v.account}.',
    'Допрошенная в качестве свидетеля соседка {waru} пояснила, что слышала ночью шум, позвонила дочери, а утром сообщила {vgivendat} о случившемся. Свидетель {wifeinit} подтвердила перечень похищенных украшений, описав кольцо, подаренное ей {vgivenins} на годовщину свадьбы.',
    'Задержание {drugen} произведено {arrested.dot} года, при обыске по месту жительства изъяты серьги, опознанные потерпевшим; согласно требованию о судимости ({record}) {dsurname} ранее не судим.',
  ],
  reasoning: [
    'Оценив доказательства в их совокупности, суд считает вину {drugen} доказанной. Показания {vinitgen} и {wainitgen} согласуются между собой и с протоколом осмотра.',
    'При назначении наказания суд учитывает, что {dinit} чистосердечно раскаялся, ущерб частично возместил. Отягчающих обстоятельств не установлено. В отношении {buyersurnamegen} материалы выделены в отдельное производство.',
    'Довод защиты о том, что умысел возник внезапно, опровергается показаниями {wagivengen}, видевшей {dinitgen} у подъезда накануне.',
  ],
  guided: 'Руководствуясь статьями 345-349, 351-353 Уголовно-процессуального кодекса, суд',
  operative: {
    convicted: [
      'Признать {drugen} виновным по статье 177.2.3 Уголовного кодекса и назначить ему наказание в виде лишения свободы на срок {term}.',
      'Взыскать с {drugen} в пользу {vrugen} остаток ущерба.',
      'Телефон с IMEI {imei} возвратить {vrudat}.',
    ],
  },
  note: 'verdict',
  traps: ['russian', 'criminal'],
};

/** Cases in Russian for the test. */
export const EIGHTH_RUSSIAN: readonly Family[] = [ADVANCE, BURGLARY];
