import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import type { PartyRole } from '#domain/person.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { RUSSIAN_SPEECH } from './russian-speech.ts';

const RUSSIAN_CASES = ['nom', 'gen', 'dat', 'acc', 'ins'] as const;
type RussianCase = (typeof RUSSIAN_CASES)[number];

/** A name as the case record has it in Latin letters, and as a Russian text writes and declines it. */
type RussianName = {
  readonly sex: 'm' | 'f';
  readonly latin: readonly [surname: string, given: string, patronymic: string];
  readonly surname: string;
  /** Nominative, genitive, dative, accusative, instrumental. */
  readonly given: readonly [string, string, string, string, string];
  readonly patronymic: string;
};

// No name of the family for development stands in the one for the test.
const DEVELOPMENT_MEN: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['İvanov', 'Sergey', 'Petroviç'],
    surname: 'Иванов',
    given: ['Сергей', 'Сергея', 'Сергею', 'Сергея', 'Сергеем'],
    patronymic: 'Петрович',
  },
  {
    sex: 'm',
    latin: ['Loqinov', 'Denis', 'Olegoviç'],
    surname: 'Логинов',
    given: ['Денис', 'Дениса', 'Денису', 'Дениса', 'Денисом'],
    patronymic: 'Олегович',
  },
  {
    sex: 'm',
    latin: ['Baranov', 'Artyom', 'Nikolayeviç'],
    surname: 'Баранов',
    given: ['Артём', 'Артёма', 'Артёму', 'Артёма', 'Артёмом'],
    patronymic: 'Николаевич',
  },
];

const DEVELOPMENT_WOMEN: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Sokolova', 'Mariya', 'İqorevna'],
    surname: 'Соколова',
    given: ['Мария', 'Марии', 'Марии', 'Марию', 'Марией'],
    patronymic: 'Игоревна',
  },
  {
    sex: 'f',
    latin: ['Frolova', 'Yelena', 'Andreyevna'],
    surname: 'Фролова',
    given: ['Елена', 'Елены', 'Елене', 'Елену', 'Еленой'],
    patronymic: 'Андреевна',
  },
  {
    sex: 'f',
    latin: ['Zaytseva', 'Olqa', 'Viktorovna'],
    surname: 'Зайцева',
    given: ['Ольга', 'Ольги', 'Ольге', 'Ольгу', 'Ольгой'],
    patronymic: 'Викторовна',
  },
];

const TEST_MEN: readonly RussianName[] = [
  {
    sex: 'm',
    latin: ['Qoryunov', 'Viktor', 'Semyonoviç'],
    surname: 'Горюнов',
    given: ['Виктор', 'Виктора', 'Виктору', 'Виктора', 'Виктором'],
    patronymic: 'Семёнович',
  },
  {
    sex: 'm',
    latin: ['Karpov', 'Roman', 'Maksimoviç'],
    surname: 'Карпов',
    given: ['Роман', 'Романа', 'Роману', 'Романа', 'Романом'],
    patronymic: 'Максимович',
  },
  {
    sex: 'm',
    latin: ['Yerşov', 'Pavel', 'Denisoviç'],
    surname: 'Ершов',
    given: ['Павел', 'Павла', 'Павлу', 'Павла', 'Павлом'],
    patronymic: 'Денисович',
  },
];

const TEST_WOMEN: readonly RussianName[] = [
  {
    sex: 'f',
    latin: ['Medvedeva', 'Natalya', 'İliniçna'],
    surname: 'Медведева',
    given: ['Наталья', 'Натальи', 'Наталье', 'Наталью', 'Натальей'],
    patronymic: 'Ильинична',
  },
  {
    sex: 'f',
    latin: ['Krılova', 'Anna', 'Yuryevna'],
    surname: 'Крылова',
    given: ['Анна', 'Анны', 'Анне', 'Анну', 'Анной'],
    patronymic: 'Юрьевна',
  },
  {
    sex: 'f',
    latin: ['Tixonova', 'İrina', 'Lvovna'],
    surname: 'Тихонова',
    given: ['Ирина', 'Ирины', 'Ирине', 'Ирину', 'Ириной'],
    patronymic: 'Львовна',
  },
];

/** Endings behind a surname in -ов, -ев (a woman's without its -а) and behind a patronymic. Source: Russian grammar. */
const ENDINGS = {
  m: {
    surname: { nom: '', gen: 'а', dat: 'у', acc: 'а', ins: 'ым' },
    patronymic: { nom: '', gen: 'а', dat: 'у', acc: 'а', ins: 'ем' },
  },
  f: {
    surname: { nom: 'а', gen: 'ой', dat: 'ой', acc: 'у', ins: 'ой' },
    patronymic: { nom: 'а', gen: 'ы', dat: 'е', acc: 'у', ins: 'ой' },
  },
} as const;

function declined(name: RussianName, to: RussianCase) {
  const stem = (word: string) => (name.sex === 'f' ? word.slice(0, -1) : word);
  const endings = ENDINGS[name.sex];
  return {
    surname: stem(name.surname) + endings.surname[to],
    given: name.given[RUSSIAN_CASES.indexOf(to)] ?? name.given[0],
    patronymic: stem(name.patronymic) + endings.patronymic[to],
  };
}

/** Marks of a person in Russian: `{key_full_gen}`, `{key_surname_dat}`, `{key_given_ins}`, `{key_short_nom}`. */
function russianMarks(make: Make, key: string, name: RussianName): Record<string, Mark> {
  const marks: Record<string, Mark> = {};
  for (const to of RUSSIAN_CASES) {
    const { surname, given, patronymic } = declined(name, to);
    const forms = {
      full: `${surname} ${given} ${patronymic}`,
      short: `${surname} ${name.given[0].slice(0, 1)}.${name.patronymic.slice(0, 1)}.`,
      surname,
      given,
    };
    for (const [form, text] of Object.entries(forms))
      marks[`${key}_${form}_${to}`] = make.mark(text, 'person', 'direct', key);
  }
  return marks;
}

/** The same person in Latin letters; a party of the record where there is a role. */
function latinPerson(
  make: Make,
  key: string,
  role: PartyRole | undefined,
  name: RussianName,
): Person {
  const [surname, given, patronymic] = name.latin;
  const person = make.person(key, { role, sex: name.sex, minAge: 24, maxAge: 62 });
  return {
    ...person,
    name: { surname, given, patronymic },
    father: patronymic,
    russian: true,
  };
}

const RUSSIAN_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Day, month and year of birth as a Russian text writes them: `6 мая 1986`. */
function russianBirth(make: Make, { birthDate, key }: Person): Mark {
  const [year, month, day] = birthDate.split('-').map(Number);
  return make.mark(`${day} ${RUSSIAN_MONTHS[(month ?? 1) - 1]} ${year}`, 'date', 'quasi', key);
}

/** Decisions with long passages in Russian: testimony through an interpreter, a contract quoted. */
export const RUSSIAN: readonly Family[] = [
  {
    key: 'test-russian-testimony',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Cinayət işləri - Şəxsiyyət əleyhinə olan cinayətlər - Tərcüməçi iştirakı ilə baxılan iş',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const [accused, driver] = make.dice.shuffle(DEVELOPMENT_MEN) as [RussianName, RussianName];
      const [victim, witness] = make.dice.shuffle(DEVELOPMENT_WOMEN) as [RussianName, RussianName];
      const v = latinPerson(make, 'v', 'zərərçəkmiş', victim);
      const w = latinPerson(make, 'w', undefined, witness);
      return {
        d: latinPerson(make, 'd', 'təqsirləndirilən şəxs', accused),
        v,
        w,
        x: latinPerson(make, 'x', undefined, driver),
        ...russianMarks(make, 'd', accused),
        ...russianMarks(make, 'v', victim),
        ...russianMarks(make, 'w', witness),
        ...russianMarks(make, 'x', driver),
        neighbour: person('neighbour', { sex: 'm', minAge: 40, role: 'şahid' }),
        guard: make.mark(
          make.dice.pick(['Мамедову Рауфу Тофик оглы', 'Керимову Вагифу Гасан оглы']),
          'person',
          'direct',
          'guard',
        ),
        child: make.mark(
          make.dice.pick(['Тимофей', 'Кирилл', 'Глеб']),
          'person',
          'direct',
          'child',
        ),
        interpreter: person('interpreter', { kind: 'keep', sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        expert: person('expert', { kind: 'keep' }),
        vbirth: russianBirth(make, v),
        wbirth: russianBirth(make, w),
        village: make.mark(
          make.dice.pick(['села Новосаратовка', 'посёлка Славянка', 'села Ивановка']),
          'place',
          'quasi',
          'village1',
        ),
        birthplace: make.mark(
          make.dice.pick(['Vladimirovka kəndi', 'Alekseyevka kəndi', 'Xilmilli kəndi']),
          'place',
          'quasi',
          'village2',
        ),
        address: make.mark(
          `ул. ${make.dice.pick(['Лермонтова', 'Садовая', 'Гоголя'])}, д. ${make.dice.int(2, 80)}, кв. ${make.dice.int(1, 90)}`,
          'address',
          'direct',
          'v',
        ),
        waddress: make.mark(
          `пр. ${make.dice.pick(['Строителей', 'Победы', 'Нефтяников'])}, дом ${make.dice.int(2, 80)}, квартира ${make.dice.int(1, 90)}`,
          'address',
          'direct',
          'w',
        ),
        phone: make.mark(
          `8 (9${make.dice.int(10, 89)}) ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'w',
        ),
        passport: make.mark(
          `63 ${digitsOf(make, 2)} № ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'passport1',
        ),
        job: make.mark(
          make.dice.pick([
            'кастеляншей в общежитии № 3',
            'концертмейстером в музыкальной школе № 8',
            'лаборанткой в поликлинике № 14',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        work: make.mark(
          make.dice.pick([
            '17 nömrəli gəmi təmiri zavodunda tokar',
            '“Mayak” tersanəsində rəngsaz',
          ]),
          'workplace',
          'quasi',
          'work2',
        ),
        venue: make.mark(
          make.dice.pick(['«У причала»', '«Старый маяк»', '«Берёзка»']),
          'place',
          'quasi',
          'event1',
        ),
        illness: make.mark(
          make.dice.pick(['сахарный диабет', 'эпилепсия', 'рассеянный склероз']),
          'sensitive',
          'quasi',
          'health1',
        ),
        faith: make.mark(
          make.dice.pick(['молоканской общине', 'общине баптистов']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        code: stays(
          make,
          'Azərbaycan Respublikasının 14 iyul 2000-ci il tarixli 907-IQ nömrəli Qanunu ilə təsdiq edilmiş Cinayət-Prosessual Məcəlləsinin',
        ),
        vera: stays(make, 'вера'),
        happened: make.day(140, 260),
        opinion: make.day(90, 130),
        hour: make.dice.int(19, 23),
        debt: make.dice.int(3, 15) * 100,
        years: make.dice.pick(['1 (bir) il', '1 (bir) il 6 (altı) ay', '2 (iki) il']),
      };
    },
    present:
      'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, müdafiəçi {adv.init:gen}, zərərçəkmiş {v.full:gen}, tərcüməçi {interpreter.full:gen} iştirakı ilə,',
    subject:
      '{d.birth:loc} {birthplace:loc} doğulmuş, orta təhsilli, subay, {work} işləyən, {d.address} ünvanında yaşayan {d.full:gen} Cinayət Məcəlləsinin 127.1-ci maddəsi ilə ittihamına dair cinayət işinə',
    story: [
      'Məhkəmə [sübutların tədqiqi ilə|istintaqın gedişində] müəyyən etmişdir ki, {d.full} {happened:loc} saat {hour} radələrində mətbəxdə birlikdə şam etdiyi {v.full:gen} başına şüşə butulka ilə vurmuş, onun sağlamlığına az ağır zərər yetirmişdir. {d.init} hadisə yerindən getməmiş, təcili yardımı özü çağırmışdır.',
      'Zərərçəkmiş {v.sg} dövlət dilini bilmədiyindən tərcüməçi {interpreter.init:gen} köməyi ilə dindirilmiş, rus dilində yazdığı ifadə elan olunmuşdur: «Я, {v_full_nom}, {vbirth} года рождения, уроженка {village}, проживаю по адресу: г. Баку, {address}. В тот вечер ко мне пришёл {d_full_nom}, с которым я знакома около трёх лет. Мы с {d_given_ins} поужинали, потом поссорились из-за {debt} манатов, которые я одолжила {d_surname_dat} весной. [Он ударил меня бутылкой, и я упала.|После удара бутылкой я потеряла сознание.] Наказывать {d_surname_acc} строго я не прошу, у меня растёт сын {child}, и мне нужен покой. У меня {illness}, все лекарства мне покупал именно {d_given_nom}».',
      'Şahidin rusca ifadəsindən: «Я, {w_full_nom}, {wbirth} г. р., паспорт {passport}, работаю {job}, живу по адресу: г. Баку, {waddress}, телефон {phone}. Услышав крик, я побежала к {v_surname_dat}. Дверь была открыта. {v_given_nom} лежала на полу, возле неё стоял {d_short_nom} и плакал. [Я велела {d_given_dat} звонить врачам.|Я сама попросила {d_given_acc} позвонить врачам.] Раньше я видела {v_given_acc} вместе с {d_full_ins} в кафе {venue}; ссор между ними не было. О случившемся я сразу рассказала вахтёру {guard}».',
      'Həmin şahidin, yəni {w.full:gen} sözləri barədə qonşu {neighbour.full} bildirmişdir ki, o da səs eşitmiş, pilləkəndə {v.given:gen} qışqırdığını anlamışdır. {neighbour.given:dat} qapını {d.given} açmışdır. [{neighbour.surname} {d.surname:acc} sakit adam kimi tanıyır.|{neighbour.init} indiyədək {d.surname:abl} pis söz eşitməyib.]',
      {
        p: 'İstintaqda sürücü də dindirilmişdir; protokoldan: «Меня вызвал {d_surname_nom}. Я, {x_full_nom}, довёз {v_full_acc} до больницы. По дороге {v_given_nom} говорила, что прощает {d_given_acc}, потому что {vera} не позволяет ей мстить: она принадлежит к {faith}. Деньги за дорогу отдал мне {d_given_nom}». {x.surname:gen} ifadəsinin tərcüməsi işə tikilmişdir.',
        chance: 0.8,
      },
      'Təqsirləndirilən şəxs {d.full} rus dilində ifadə vermişdir: «Вину признаю. Я не хотел причинять {v_given_dat} вред, ударил сгоряча. С {v_full_ins} мы собирались пожениться. Прошу прощения у {v_surname_gen} и обещаю возместить расходы. {w_surname_acc} я не обвиняю, она сказала правду». Sonda {d.surname} bu sözləri {v.given:dat} tərcüməçisiz də təkrar etmişdir.',
    ],
    reasoning: [
      'Məhkəmə tərcümələri [dəqiqləşdirərək|əsli ilə tutuşduraraq] sübutlara aşağıdakı qiyməti verir.',
      '{code} 26-cı maddəsi dövlət dilini bilməyən şəxsə ana dilində ifadə vermək hüququnu təmin edir. Ekspert {expert.full:gen} {opinion} tarixli rəyinə görə {v.surname:gen} başındakı yara az ağır zərər dərəcəsinə uyğundur.',
      '{d.init:gen} etirafı, {w.init:gen} ifadəsi və rəy bir-birini tamamlayır; {v.full:gen} onunla barışmaq istəyi yüngülləşdirən haldır.',
    ],
    guided:
      'Buna görə, Cinayət-Prosessual Məcəllənin 346, 349, 351-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 127.1-ci maddəsi ilə təqsirli bilinsin, ona {years} müddətinə azadlığın məhdudlaşdırılması cəzası təyin edilsin.',
        'Hökmün rus dilinə tərcüməsi {d.full:dat} və {v.full:dat} verilsin.',
      ],
    },
    note: 'verdict',
    traps: ['russian-testimony', 'russian-cases', 'latin-and-cyrillic', 'faith'],
  },
  {
    key: 'test-russian-contract',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Müqavilələrdən əmələ gələn öhdəliklər üzrə mübahisələr - Rus dilində bağlanmış müqavilə',
    outcomes: { granted: 3, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const [owner, helper] = make.dice.shuffle(TEST_MEN) as [RussianName, RussianName];
      const [tenant, daughter] = make.dice.shuffle(TEST_WOMEN) as [RussianName, RussianName];
      const p = latinPerson(make, 'p', 'iddiaçı', owner);
      return {
        p,
        d: latinPerson(make, 'd', 'cavabdeh', tenant),
        g: latinPerson(make, 'g', undefined, daughter),
        h: latinPerson(make, 'h', undefined, helper),
        ...russianMarks(make, 'p', owner),
        ...russianMarks(make, 'd', tenant),
        ...russianMarks(make, 'g', daughter),
        ...russianMarks(make, 'h', helper),
        realtor: person('realtor', { sex: 'f', minAge: 30, role: 'şahid' }),
        plumber: person('plumber', { sex: 'm' }),
        local: make.mark(
          make.dice.pick(['Алиева Фикрета Надир оглы', 'Джафарова Азера Закир оглы']),
          'person',
          'direct',
          'local',
        ),
        localgen: make.mark(
          make.dice.pick(['Нуриевой Севды Ариф кызы', 'Ахмедовой Лалы Рафик кызы']),
          'person',
          'direct',
          'local2',
        ),
        adv: person('adv', { kind: 'keep' }),
        translator: person('translator', { kind: 'keep' }),
        notary: person('notary', { kind: 'keep' }),
        pbirth: russianBirth(make, p),
        paddress: make.mark(
          `ул. ${make.dice.pick(['Чкалова', 'Речная', 'Космонавтов'])}, д. ${make.dice.int(2, 60)} кв. ${make.dice.int(1, 99)}`,
          'address',
          'direct',
          'p',
        ),
        flataddress: make.mark(
          `улица ${make.dice.pick(['Физули', 'Самеда Вургуна', 'Низами'])}, дом ${make.dice.int(3, 120)}, кв. ${make.dice.int(1, 70)}`,
          'address',
          'direct',
          'flat1',
        ),
        passport: make.mark(
          `45 ${digitsOf(make, 2)} ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'passport1',
        ),
        dpassport: make.mark(`AZE № ${digitsOf(make, 8)}`, 'document', 'direct', 'passport2'),
        phone: make.mark(
          `+7 9${make.dice.int(10, 89)} ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'p',
        ),
        email: make.mark(`kvartira.${digitsOf(make, 4)}@pochta.example`, 'email', 'direct', 'd'),
        card: make.mark(
          `2202 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'card1',
        ),
        contract: make.mark(
          `Н-${digitsOf(make, 3)}/${Number(make.adopted.slice(2, 4)) - 2}`,
          'contract',
          'quasi',
          'contract1',
        ),
        flat: make.property('flat1'),
        work: make.mark(
          make.dice.pick([
            'Akademik Rus Dram Teatrının suflyoru',
            '“Kaspi” bulaq suyu sexinin texnoloqu',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        school: make.mark(`гимназии № ${make.dice.int(2, 40)}`, 'workplace', 'quasi', 'school1'),
        town: make.mark(
          make.dice.pick(['станицы Архонской', 'деревни Малые Вишеры', 'посёлка Тёплый Ключ']),
          'place',
          'quasi',
          'village1',
        ),
        illness: make.mark(
          make.dice.pick(['şizofreniya', 'Parkinson xəstəliyi', 'qlaukoma']),
          'sensitive',
          'quasi',
          'health1',
        ),
        law: stays(
          make,
          '“Azərbaycan Respublikasında dövlət dili haqqında” 30 sentyabr 2002-ci il tarixli 365-IIQ nömrəli Qanunun',
        ),
        nadezhda: stays(make, 'Надежда'),
        care: stays(make, 'Sevgi'),
        rent: make.dice.int(5, 14) * 100,
        deposit: make.dice.int(3, 9) * 100,
        claim: make.money(2400, 9800, 100),
        signed: make.day(500, 760),
        left: make.day(160, 240),
        duty: make.money(30, 100, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen}, tərcüməçi {translator.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı rus dilində tərtib edilmiş kirayə müqaviləsi üzrə borcun və zərərin tutulmasına dair mülki işə',
    story: [
      'Rusiya Federasiyasının vətəndaşı {p.full} [iddiasında göstərmişdir ki,|tələbini belə izah etmişdir ki,] Bakıda ona məxsus mənzili (reyestr nömrəsi {flat}) {signed} tarixdə {d.full:dat} kirayə vermişdir. Müqaviləyə görə borc {claim} təşkil edir. {d.given} {left} tarixdə mənzili xəbərdarlıqsız tərk etmişdir.',
      'Müqavilənin mətni işdə rus dilindədir: «Договор найма № {contract}. Мы, гражданин Российской Федерации {p_full_nom}, {pbirth} года рождения, уроженец {town}, паспорт {passport}, зарегистрированный по адресу: г. Самара, {paddress}, именуемый в дальнейшем Наймодатель, и гражданка {d_full_nom}, удостоверение личности {dpassport}, именуемая в дальнейшем Наниматель, заключили договор о нижеследующем.\n1. Наймодатель передаёт {d_surname_dat} во временное пользование квартиру по адресу: г. Баку, {flataddress}.\n2. Плата составляет {rent} манатов в месяц и перечисляется на карту {card}, принадлежащую {p_full_dat}.\n3. Вместе с {d_full_ins} в квартире вправе проживать её дочь {g_full_nom}, ученица {school}.\n4. Залог в размере {deposit} манатов получен {p_short_ins} в присутствии {h_full_gen} и {local}.\n5. Телефон Наймодателя: {phone}; почта Нанимателя: {email}».',
      'Müqaviləyə əlavə edilmiş qəbzdə yazılmışdır: «Мною, {p_full_ins}, получено от {d_full_gen} за первый месяц {rent} манатов. Претензий к {d_surname_dat} не имею. [В моё отсутствие ключи передавать {h_surname_dat}.|Ключи в моё отсутствие хранить у {h_given_gen}.] {nadezhda} на порядочность {d_given_gen} оправдана». [Qəbzin arxasında «со слов {localgen}» qeydi vardır.|Arxa səhifədə «в присутствии {localgen}» sözləri yazılmışdır.]',
      'Cavabdeh {d.sg} (FİN {d.fin}, {d.address}, {d.phone}) iddianı qəbul etməyərək demişdir ki, {work} işləyir, kirayəni həmişə vaxtında ödəmişdir. {p.given:dat} son üç ayın pulunu {h.surname} vasitəsilə çatdırıb. [Qızı {g.given} bunu görüb.|Bunu qızı {g.given:abl} soruşmaq olar.] {p.surname:gen} anasında {illness} olduğundan mənzil satışa çıxarılıb, bu səbəbdən köçüblər.',
      'Şahid qismində çağırılmış vasitəçi {realtor.full} ifadəsində mənzili {p.given:gen} tapşırığı ilə göstərdiyini, {d.init:gen} müqaviləni oxuyub imzaladığını təsdiq etmişdir. {realtor.surname:dat} haqqı tərəflər yarı ödəmişlər. [Çilingər {plumber.full} mənzildə sınmış kranı dəyişib.|Evdəki kranı çilingər {plumber.full} düzəldib, pulunu {d.given:abl} alıb.]',
      {
        p: 'Yazılı izahat rus dilində təqdim olunmuşdur: «Я, {h_full_nom}, подтверждаю, что никаких денег от {d_full_gen} для {p_full_gen} не получал. {g_full_acc} видел один раз, когда помогал {d_given_dat} с переездом. С {p_given_ins} дружу со школы». Tərcüməçi {translator.init} mətni olduğu kimi tərcümə etmişdir.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə müqavilənin [notarius {notary.init} tərəfindən təsdiq olunmuş tərcüməsini|tərcüməsini və notarius {notary.init:gen} qeydini] araşdırmışdır.',
      '{law} tələbləri tərəflərin əcnəbi dildə yazılı əqd bağlamasını istisna etmir. Mülki Məcəllənin 675 və 679-cu maddələrinə görə kirayəçi haqqı vaxtında ödəməlidir.',
      {
        p: '{d.surname} ödənişi təsdiq edən sübut verməmişdir; {h.full:gen} yazılı izahatı onun dediklərini təkzib edir. Müqavilənin {p.init:dat} verdiyi hüquqlar qorunmalıdır.',
        only: ['granted'],
      },
      {
        p: 'Qəbzlərdən görünür ki, {p.full} {d.full:abl} bütün ayların haqqını almışdır. {care} ilə saxlanılan mənzilə zərər vurulması da sübut olunmayıb.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Bunları nəzərə alan və Mülki Prosessual Məcəllənin 216, 217, 220-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin, {d.full:abl} {claim} alınıb {p.init:dat} verilsin, {duty} rüsum {d.init:gen} üzərinə qoyulsun.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    note: 'civil',
    traps: ['russian-contract', 'russian-address', 'numbered-clauses', 'latin-and-cyrillic'],
  },
  ...RUSSIAN_SPEECH,
];
