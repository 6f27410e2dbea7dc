import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import {
  addressRu,
  drawer,
  russianBirth,
  russianDate,
  russianLifeDay,
} from './russian-cast-ninth.ts';
import { inLatin } from './russian-names.ts';
import { vinOf } from './written-forms.ts';

/** An old woman's will in favour of the one who nursed her, contested by her nephew. */
function will(make: Make) {
  const draw = drawer(make);
  const person = castOf(make);
  const nephew = draw('nephew', 'm');
  const carer = draw('carer', 'f');
  const cousin = draw('cousin', 'f');
  const others = [
    draw('dead', 'f'),
    draw('neighbour', 'f'),
    draw('doctor', 'm'),
    draw('friend', 'f'),
    draw('husband', 'm'),
    draw('buyer', 'm'),
    draw('lawyer', 'm', 'keep'),
    draw('notary', 'f', 'keep'),
    draw('expert', 'm', 'keep'),
  ];
  const people = {
    nephew: inLatin(person('nephew', { role: 'iddiaçı', minAge: 38 }), nephew.name),
    carer: inLatin(person('carer', { role: 'cavabdeh', minAge: 40, maxAge: 60 }), carer.name),
    cousin: inLatin(person('cousin', { role: 'üçüncü şəxs', minAge: 35 }), cousin.name),
  };
  return {
    ...people,
    ...Object.assign({}, ...[nephew, carer, cousin, ...others].map(({ forms }) => forms)),
    ...russianBirth(make, people.nephew),
    ...russianBirth(make, people.carer),
  } as Readonly<Record<string, Mark | Person>>;
}

function willMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    will: of.document('will', `${n(1)}-${n(4)}`, `ЗВ ${n(5)}`, `${n(2)}/${n(3)}-н`, `V-${n(5)}`),
    deathpaper: of.document('deathpaper', `ÖŞ № ${n(6)}`, `II-СБ № ${n(6)}`, `${n(7)}`),
    history: of.document('history', `${n(5)}/с`, `А-${n(4)}`, `${n(6)}`),
    opinion: of.document('opinion', `${n(3)}-ПС`, `${n(5)}`, `СПЭ/${n(4)}`),
    proxy: of.document('proxy', `${n(2)}-Е-${n(3)}`, `${n(5)}`, `ДВ № ${n(4)}`),
    receipt: of.document('receipt', `${n(7)}`, `КВ ${n(5)}`),
    flat: of.property('flat', `${n(3)}${n(9)}`, `КЧ-${n(7)}`, `30${n(9)}`),
    deposit: of.contract('deposit', `Д-${n(6)}`, `${n(4)}/${n(2)}-ВК`, `ƏM ${n(5)}`),
    care: of.contract('care', `${n(2)}/У`, `ПС-${n(4)}`, `${n(3)}/24`),
    mail: of.email('mail', `plemyannik${n(2)}@poct.example`, `nasledstvo.${n(3)}@mektub.example`),
    dacha: of.place(
      'dacha',
      ...(['посёлке Загульба', 'селе Чухурюрт', 'селении Хильмилли'] as const),
      ...['дачном массиве «Инжирный»', 'посёлке Говсан'],
    ),
    grave: of.place(
      'grave',
      ...(['кладбище «Волчьи ворота»', 'Монтинском кладбище'] as const),
      ...['Ясамальском кладбище', 'старом кладбище посёлка Маштаги'],
    ),
    work: of.workplace(
      'work',
      ...([
        'инженером на заводе «Бакэлектромаш»',
        'врачом скорой помощи на подстанции № 4',
      ] as const),
      ...['преподавателем школы № 160', 'наладчиком на фабрике имени Володарского'],
    ),
    clinic: of.workplace(
      'clinic',
      ...(['Республиканском госпитале ветеранов', 'клинике «Эльмед»'] as const),
      ...['городской больнице № 3', 'гериатрическом центре «Тёплый дом»'],
    ),
    theatre: of.workplace(
      'theatre',
      ...(['костюмерном цехе Театра оперы', 'библиотеке Академии наук'] as const),
      ...['лаборатории молочного комбината', 'детском саду № 58'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['сосудистой деменцией', 'болезнью Альцгеймера', 'болезнью Паркинсона'] as const),
      ...['последствиями инсульта', 'старческим психозом'],
    ),
    faith: of.sensitive(
      'faith',
      ...(['молоканкой', 'православной', 'иудейкой', 'свидетельницей Иеговы'] as const),
    ),
    home: addressRu(make, 'dead', 'ул. Бакиханова', 'ул. Бюль-Бюля', 'пр. Строителей'),
    nephewhome: addressRu(make, 'nephew', 'ул. Гасана Алиева', 'Вторая Хребтовая ул.', '8-й мкр.'),
    carerhome: addressRu(
      make,
      'carer',
      'ул. Мира',
      'переулок Мирза Мансура',
      'пос. Кирова, тупик 5',
    ),
    tenant: make.mark(
      make.dice.pick([
        'Хосе Мартинес',
        'Айдос Бекжан',
        'Пак Чон Хо',
        'Луиджи Конти',
        'Реза Фарахани',
      ]),
      'person',
      'direct',
      'tenant',
    ),
  };
}

const WILL: Family = {
  key: 'ninth-russian-will-settled',
  kind: 'qerardad',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Vərəsəlik hüququ üzrə mübahisələr - Barışıq sazişinin təsdiqi',
  outcomes: { settled: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...will(make),
    ...willMarks(make),
    ...russianLifeDay(make, 'dead', make.dice.int(1, 2)),
    code: stays(make, 'статьями 1166, 1178 Гражданского кодекса'),
    notarial: stays(make, 'Закона «О нотариате» от 26 ноября 1999 года № 762-IQ'),
    previous: stays(
      make,
      `2(0${make.dice.int(10, 99)})-${make.dice.int(100, 4900)}/${Number(make.adopted.slice(0, 4)) - 1}`,
    ),
    signed: russianDate(make.day(1200, 1600)),
    filed: russianDate(make.day(90, 160)),
    agreed: russianDate(make.day(3, 12)),
    paid: make.dice.int(12, 40) * 500,
    saved: make.dice.int(20, 90) * 100,
    rent: make.dice.int(7, 18) * 50,
    age: make.dice.int(76, 91),
  }),
  present:
    'с участием истца {nephewrugen}, его представителя – адвоката {lawyerinitgen} (доверенность {proxy}), ответчика {carerrugen}, третьего лица без самостоятельных требований {cousinrugen},',
  subject:
    'рассмотрев гражданское дело по иску {nephewrugen} к {carerrudat} о признании завещания недействительным и поступившее от сторон мировое соглашение,',
  story: [
    'Истец {nephewru} ({nephewborn} года рождения, ФИН {nephew.fin}, удостоверение личности {nephew.idcard}, проживает: г. Баку, Наримановский район, {nephewhome}; тел. {nephew.phone}, эл. почта {mail}), {filed} обратившись в суд, указал, что его тётя, {deadru}, умерла {deadday} {deadyear} года на {age}-м году жизни (свидетельство о смерти {deathpaper}), похоронена на {grave}. После неё осталась двухкомнатная квартира по адресу: г. Баку, Насиминский район, {home}, реестровый номер {flat}, и вклад в размере {saved} манатов по договору {deposit}.',
    'При оформлении наследства выяснилось, что {signed} нотариусом {notaryinitins} удостоверено завещание (реестр № {will}), по которому всё имущество переходит ухаживавшей за покойной {carersurnamedat}. По мнению истца, завещательница в тот период страдала {ill}, никого не узнавала, сам он в это время работал {work} и приезжал к тёте не чаще раза в неделю.',
    'Ответчик {carerru} ({carerborn} года рождения, ФИН {carer.fin}, зарегистрирована: г. Баку, Сабаильский район, {carerhome}) иск [первоначально не признала|признала частично]. По её словам, {deadgiven} сама предложила ей переехать, летом они вместе жили в {dacha}, ухаживала она за ней по договору {care}, а племянник появился только на поминках. Похороны оплатил её муж {husbandru} (квитанция {receipt}).',
    'ПОКАЗАНИЯ СВИДЕТЕЛЕЙ.\n{neighbourcaps}, соседка по лестничной площадке: {deadgiven} до последней зимы сама ходила за хлебом, читала газеты, но иногда называла её именем своей давней подруги – {friendnamegen}.\n{friendru}, которая проработала с умершей тридцать лет в {theatre}, показала, что та была {faith}, родных сторонилась и при ней говорила: «Всё оставлю {carernamedat}».\n{doctorbehind}, лечащий врач, сообщил, что наблюдал больную в {clinic}, карта стационарного больного № {history}; в день подписания завещания он её не осматривал.\nКвартирант {tenant}, снимавший комнату за {rent} манатов, допрошен по видеосвязи.',
    'Согласно заключению посмертной судебно-психиатрической экспертизы № {opinion} (эксперт {expertinit}), сделать однозначный вывод о состоянии {deadrugen} не представилось возможным. Третье лицо {cousininit}, двоюродная сестра истца, просила [оставить вопрос на усмотрение суда|учесть и её интересы]: она узнала, что ответчик показывала квартиру некоему {buyerrudat}, и опасалась её продажи. {buyerfirst} письменно подтвердил, что сделка не состоялась.',
    'До окончания разбирательства стороны {agreed} подписали мировое соглашение на следующих условиях:\n1) {nephewinit} отказывается от иска к {carerinitdat} и не оспаривает завещание;\n2) {carersurname} в течение трёх месяцев выплачивает истцу {paid} манатов на счёт {nephew.account};\n3) вклад по договору {deposit} переходит к {cousinrudat};\n4) фотографии, письма и швейную машину покойной забирает {nephewtwo}.',
  ],
  reasoning: [
    'Стороны вправе окончить дело мировым соглашением на любой стадии процесса. Суд проверил, что {nephewgiven} и {carergiven} действуют добровольно, последствия прекращения производства им разъяснены и понятны.',
    'Условия соглашения не противоречат закону и не нарушают прав других лиц; нотариус {notarybehind} о дате заседания извещена, возражений не представила. Требования {notarial} при удостоверении завещания предметом оценки суда в этом случае не являются. Ранее принятое решение суда по делу № {previous} касалось иного имущества.',
    'Поскольку {cousininit} и ответчик возмещения расходов не требуют, расходы на экспертизу, оплаченные {nephewsurnameins}, относятся на истца. Такое распределение [соответствует|не противоречит] воле участников.',
  ],
  guided:
    'Руководствуясь {code}, статьями 52, 261, 263 и 265 Гражданского процессуального кодекса Азербайджанской Республики, суд',
  operative: {
    settled: [
      'Утвердить мировое соглашение, заключённое между {nephewruins} и {carerruins}, производство по делу прекратить. Снять арест с квартиры (реестровый номер {flat}).',
      'На определение может быть подана частная жалоба в течение десяти дней. Копии вручить {nephewinitdat}, {carerinitdat} и {cousininitdat}.',
    ],
  },
};

/** A workman who took jewels from the flat he was painting, the owners, and where the jewels went. */
function theft(make: Make) {
  const draw = drawer(make);
  const person = castOf(make);
  const painter = draw('painter', 'm');
  const owner = draw('owner', 'f');
  const lodger = draw('lodger', 'm');
  const maid = draw('maid', 'f');
  const others = [
    draw('wife', 'f'),
    draw('jeweller', 'm'),
    draw('taxi', 'm'),
    draw('partner', 'm'),
    draw('mother', 'f'),
    draw('guard', 'm'),
    draw('prosecutor', 'm', 'keep'),
    draw('advocate', 'f', 'keep'),
    draw('investigator', 'm', 'keep'),
    draw('expert', 'f', 'keep'),
  ];
  const people = {
    painter: inLatin(
      person('painter', { role: 'təqsirləndirilən şəxs', minAge: 26, maxAge: 44 }),
      painter.name,
    ),
    owner: inLatin(person('owner', { role: 'zərərçəkmiş', minAge: 40 }), owner.name),
    lodger: inLatin(person('lodger', { role: 'zərərçəkmiş', minAge: 25 }), lodger.name),
    maid: inLatin(person('maid', { role: 'şahid' }), maid.name),
  };
  return {
    ...people,
    ...Object.assign({}, ...[painter, owner, lodger, maid, ...others].map(({ forms }) => forms)),
    ...russianBirth(make, people.painter),
    ...russianBirth(make, people.owner),
  } as Readonly<Record<string, Mark | Person>>;
}

function theftMarks(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const card = cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 ');
  return {
    case: of.document('crimecase', `25${n(7)}`, `${n(9)}`),
    pass: of.document('pass', `HB № ${n(6)}`, `НУ ${n(7)}`, `ВБ-${n(6)}`),
    pawn: of.document('pawn', `ЛМ-${n(5)}`, `${n(4)}/З`, `${n(8)}`),
    opinion: of.document('opinion', `${n(4)}-Т`, `Д/${n(4)}`, `${n(6)}`),
    passport: of.document('passport', `C0${n(7)}`, `71 № ${n(7)}`, `AA ${n(7)}`),
    booklet: of.document('booklet', `ТК-${n(6)}`, `AT-I № ${n(6)}`),
    job: of.contract('job', `РМ-${n(3)}`, `${n(2)}/25-р`, `${n(5)}`),
    loan: of.contract('loan', `КД-${n(6)}`, `МК ${n(4)}/${n(2)}`),
    car: of.plate('car', `90-ХА-${n(3)}`, `10 PT ${n(3)}`, `99-ZR-${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'car'),
    card: make.mark(card, 'card', 'direct', 'painter'),
    imei: of.network('imei', `35${n(13)}`, `86${n(13)}`),
    line: of.phone('line', `(051) ${n(3)}-${n(2)}-${n(2)}`, `+994 70 ${n(3)} ${n(2)} ${n(2)}`),
    born: of.place(
      'born',
      ...(['селе Ивановка', 'посёлке Лагич', 'селе Талыстан'] as const),
      ...['селении Кенулли', 'селе Топчи'],
    ),
    market: of.place(
      'market',
      ...(['рынка «Садарак»', 'Восточного базара', 'станции метро «Ичеришехер»'] as const),
      ...['парка Деде Коркута', 'торгового центра «Метропарк»'],
    ),
    work: of.workplace(
      'work',
      ...(['старшей медсестрой в роддоме № 5', 'концертмейстером в Музыкальной академии'] as const),
      ...['заведующей аптекой «Зейтун»', 'учительницей в лицее имени Чехова'],
    ),
    plant: of.workplace(
      'plant',
      ...(['домостроительном комбинате № 2', 'Бакинском мясокомбинате'] as const),
      ...['судоремонтном заводе «Зых»', 'швейной фабрике «Баку»'],
    ),
    school: of.workplace(
      'school',
      'школы-интерната № 11',
      'гимназии № 6',
      'колледжа лёгкой промышленности',
    ),
    clinic: of.workplace(
      'clinic',
      ...(['Национальном онкологическом центре', 'клинике «Медера»'] as const),
      ...['городской клинической больнице № 6', 'больнице имени Семашко'],
    ),
    ill: of.sensitive(
      'ill',
      ...(['рассеянный склероз', 'лейкоз', 'хронический гепатит', 'бронхиальную астму'] as const),
    ),
    habit: of.sensitive('habit', 'наркозависимостью', 'алкоголизмом', 'игровой зависимостью'),
    nation: of.sensitive('nation', 'лезгин', 'русский', 'татарин', 'азербайджанец', 'аварец'),
    flat: addressRu(make, 'owner', 'ул. Физули', 'ул. Рашида Бейбутова', 'пр. Нефтяников'),
    painterhome: addressRu(make, 'painter', 'ул. Насирова', 'ул. Первомайская', '2-й микрорайон'),
    buyer: make.mark(
      make.dice.pick([
        'Гела Чанкветадзе',
        'Тимур Саидмурадов',
        'Ахмет Йылмазер',
        'Ян Ковальчик',
        'Омид Рашти',
      ]),
      'person',
      'direct',
      'buyer',
    ),
  };
}

const THEFT: Family = {
  key: 'ninth-russian-painter',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Oğurluq',
  outcomes: { convicted: 1 },
  neutral: true,
  cast: {},
  facts: (make) => ({
    ...theft(make),
    ...theftMarks(make),
    plenum: stays(make, 'Постановления Пленума Верховного суда от 31 марта 2011 года № 5'),
    earlier: stays(make, `1(0${make.dice.int(10, 99)})-${make.dice.int(30, 900)}/2019`),
    started: russianDate(make.day(250, 290)),
    stolen: russianDate(make.day(215, 245)),
    caught: russianDate(make.day(180, 210)),
    worth: make.dice.int(20, 90) * 100,
    cash: make.dice.int(3, 20) * 100,
    got: make.dice.int(8, 25) * 50,
    years: make.dice.int(2, 4),
  }),
  present:
    'с участием государственного обвинителя – помощника прокурора {prosecutorinitgen}, подсудимого {painterrugen}, защитника – адвоката {advocateinitgen}, потерпевших {ownerrugen} и {lodgerrugen},',
  subject:
    'рассмотрев уголовное дело № {case} по обвинению {painterrugen} в совершении преступления, предусмотренного статьями 177.2.3 и 177.2.4 Уголовного кодекса,',
  story: [
    'Данные о личности. {paintercaps}, {painterborn} года рождения, родился в {born} Исмаиллинского района, по национальности {nation}, образование среднее, [женат|состоит в браке], имеет сына – учащегося {school}, ранее работал на {plant} (трудовая книжка {booklet}), на момент задержания постоянного места работы не имел, судим по делу № {earlier}; военный билет {pass}, удостоверение личности {painter.idcard}, ФИН {painter.fin}; проживает: г. Баку, Хатаинский район, {painterhome}.',
    'Судом установлено, что {started} {ownerinit} заключила с {painterinitins} договор подряда № {job} на отделку своей квартиры по адресу: г. Баку, Насиминский район, {flat}. Воспользовавшись тем, что хозяйка уехала к матери, {painterinit} {stolen} вскрыл шкаф и похитил ювелирные изделия на {worth} манатов, а также {cash} манатов и телефон (IMEI {imei}), принадлежавшие квартиранту {lodgersurnamedat}.',
    'Подсудимый {paintersurname} [вину признал частично|вину не признал] и пояснил: кольца хозяйка будто бы сама отдала ему в счёт оплаты. Деньги он взял, потому что у жены – {wiferugen} – обнаружили {ill}, она лежала в {clinic}, лекарства стоили дорого, кредит по договору № {loan} гасить было нечем. О телефоне он якобы ничего не знает, его мог унести напарник {partnertwo}.',
    'Потерпевшая {ownerru} ({ownerborn} года рождения, работает {work}, ФИН {owner.fin}) показала, что никаких вещей в счёт работы не передавала. Мастера ей посоветовала приятельница, {maidfirst}, которая у неё убирает. Вернувшись от матери, {motherrugen}, она застала дверцу шкафа сломанной, а {paintersurnamegen} и след простыл; на звонки с номера {owner.phone} он не отвечал. Второй потерпевший, {lodgerru} (паспорт {passport}), подтвердил, что телефон и деньги лежали в его сумке, просил вернуть деньги на счёт {lodger.account}.',
    'Свидетели дали следующие показания:\n1. {maidru}: ключи от квартиры {paintergivendat} передавала она, по его просьбе звонила на номер {line};\n2. {jewellerru}, ювелир: у {market} неизвестный, которого он опознал как {paintersurnamegen}, сдал ему браслет за {got} манатов, о чём выписана квитанция {pawn};\n3. {taxibehind}, водитель автомобиля {car} (VIN {vin}): вёз подсудимого и некоего человека, говорившего с акцентом, – как выяснилось, {buyer};\n4. {guardru}, сторож дома: видел, как {partnerinit} выходил с пустыми руками;\n5. {wiferu}: муж пропадал ночами, страдает {habit}, домой денег не приносил, переводы поступали на карту {card}.',
    'Следователь {investigatorinit} {caught} произвёл обыск и изъял серьги, которые {ownernamedat} подарила бабушка. По заключению дактилоскопической экспертизы № {opinion} (эксперт {expertru}) след пальца на дверце оставлен подсудимым. {buyer} за пределы республики выехал, его показания оглашены с согласия сторон.',
  ],
  reasoning: [
    'Показания {ownersurnamegen} и {maidinitgen} последовательны, друг другу не противоречат и подтверждаются квитанцией и заключением эксперта. Доводы {painterinitgen} о передаче колец в счёт оплаты суд расценивает как [способ защиты|попытку смягчить ответственность].',
    'С учётом {plenum} проникновение в жилище отсутствует, если лицо находилось в нём с согласия хозяина; однако шкаф был взломан в комнате, куда {paintersurnamedat} входить не разрешалось, а дверь в неё была заперта. Оснований сомневаться в словах {guardinitgen} и {taxisurnamegen} нет.',
    'Смягчающие обстоятельства: болезнь жены, наличие малолетнего сына, частичный возврат похищенного. Отягчающее – рецидив. {lodgername} на строгом наказании не настаивает, {ownername} оставила вопрос на усмотрение суда.',
  ],
  guided:
    'Руководствуясь статьями 58, 61, 62 и 177.2 Уголовного кодекса, статьями 346, 349, 351–353 Уголовно-процессуального кодекса, суд',
  operative: {
    convicted: [
      '{painterrugen} признать виновным по статьям 177.2.3 и 177.2.4 Уголовного кодекса и назначить ему {years} года лишения свободы с отбыванием в учреждении [общего|строгого] режима. Срок исчислять со дня задержания – {caught}.',
      'Взыскать с {painterrugen} в пользу {ownerrugen} {worth} манатов, в пользу {lodgerinitgen} {cash} манатов. Серьги оставить у {ownersurnamegen}, квитанцию {pawn} хранить при деле. Приговор может быть обжалован в течение двадцати дней.',
    ],
  },
};

/** Decisions in Russian that no list was tuned on. */
export const NINTH_RUSSIAN: readonly Family[] = [WILL, THEFT];
