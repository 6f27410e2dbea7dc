import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person, Sex } from '#demo/people.ts';
import { MONTHS } from '#demo/words.ts';
import { clanOf, foreigner, vinOf, workOf } from './criminal.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

const CASES = ['nom', 'gen', 'dat', 'acc', 'ins'] as const;
type RussianCase = (typeof CASES)[number];
const FORMS = ['full', 'sg', 'gp', 'given', 'surname', 'init'] as const;

/** A name in Cyrillic. A patronymic of two words (`Фикрет оглы`) is not declined. */
type RussianName = {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: Sex;
};

type Endings = Readonly<Record<Exclude<RussianCase, 'nom'>, string>>;
const endings = (gen: string, dat: string, acc: string, ins: string): Endings => {
  return { gen, dat, acc, ins };
};

type Rule = readonly [pattern: RegExp, cut: number, put: Endings];

/** What is cut off the nominative and put on, by the end of the word. Source: Russian declension of names. */
const SURNAME_RULES: Readonly<Record<Sex, readonly Rule[]>> = {
  m: [[/(?:[оеё]в|[иы]н)$/u, 0, endings('а', 'у', 'а', 'ым')]],
  f: [[/(?:[оеё]в|[иы]н)а$/u, 1, endings('ой', 'ой', 'у', 'ой')]],
};
const ON_A: readonly Rule[] = [
  [/ия$/u, 1, endings('и', 'и', 'ю', 'ей')],
  [/[гкхжчшщ]а$/u, 1, endings('и', 'е', 'у', 'ой')],
  [/а$/u, 1, endings('ы', 'е', 'у', 'ой')],
  [/я$/u, 1, endings('и', 'е', 'ю', 'ей')],
];
const GIVEN_RULES: Readonly<Record<Sex, readonly Rule[]>> = {
  m: [
    [/[йь]$/u, 1, endings('я', 'ю', 'я', 'ем')],
    [/[чшщжц]$/u, 0, endings('а', 'у', 'а', 'ем')],
    [/[бвгдзклмнпрстфх]$/u, 0, endings('а', 'у', 'а', 'ом')],
    ...ON_A,
  ],
  f: ON_A,
};

/** One word of a name in a case; words that no rule knows stay as they are. */
function declined(word: string, rules: readonly Rule[], to: RussianCase): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  if (to === 'nom' || rule === undefined) return word;
  return word.slice(0, word.length - rule[1]) + rule[2][to];
}

/** Letters and pairs of letters of Azerbaijani names in Russian papers. Source: practical transcription. */
const LETTERS: readonly (readonly [string, string])[] = Object.entries({
  ...{
    iyyə: 'ия',
    iyə: 'ия',
    yı: 'и',
    iye: 'ие',
    yev: 'ев',
    yə: 'я',
    ya: 'я',
    yu: 'ю',
    yü: 'ю',
    ye: 'е',
    yo: 'ё',
  },
  ...{ a: 'а', b: 'б', c: 'дж', ç: 'ч', d: 'д', e: 'е', ə: 'а', f: 'ф', g: 'г', ğ: 'г', h: 'г' },
  ...{ x: 'х', ı: 'ы', i: 'и', j: 'ж', k: 'к', q: 'г', l: 'л', m: 'м', n: 'н', o: 'о', ö: 'о' },
  ...{ p: 'п', r: 'р', s: 'с', ş: 'ш', t: 'т', u: 'у', ü: 'ю', v: 'в', y: 'й', z: 'з' },
});

const FIRST_LETTERS: Readonly<Record<string, string>> = { e: 'э', ü: 'у' };

/** An Azerbaijani word as Russian papers write it: `Cəfərov` → `Джафаров`. */
function inCyrillic(word: string): string {
  const lower = word.toLocaleLowerCase('az');
  let text = '';
  for (let at = 0; at < lower.length; ) {
    const [from, to] = LETTERS.find(([letters]) => lower.startsWith(letters, at)) ?? ['?', ''];
    text += at === 0 ? (FIRST_LETTERS[from] ?? to) : to;
    at += from.length;
  }
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function russianNameOf({ name, father, sex }: Person): RussianName {
  const [surname, given, fatherName] = [name.surname, name.given, father].map(inCyrillic);
  const patronymic = `${fatherName} ${sex === 'm' ? 'оглы' : 'кызы'}`;
  return { surname: surname ?? '', given: given ?? '', patronymic, sex };
}

function russianText(name: RussianName, form: (typeof FORMS)[number], to: RussianCase): string {
  const surname = declined(name.surname, SURNAME_RULES[name.sex], to);
  const given = declined(name.given, GIVEN_RULES[name.sex], to);
  const patronymic = name.patronymic.includes(' ')
    ? name.patronymic
    : declined(name.patronymic, GIVEN_RULES[name.sex], to);
  switch (form) {
    case 'full':
      return `${surname} ${given} ${patronymic}`;
    case 'sg':
      return `${surname} ${given}`;
    case 'gp':
      return `${given} ${patronymic}`;
    case 'given':
      return given;
    case 'surname':
      return surname;
    case 'init':
      return `${surname} ${name.given.slice(0, 1)}.${name.patronymic.slice(0, 1)}.`;
  }
}

/** Mentions of a person in Russian text: `{d_full_gen}`, `{d_init_dat}` for the key `d`. */
function inRussian(make: Make, person: Person, name = russianNameOf(person)): Record<string, Mark> {
  return Object.fromEntries(
    FORMS.flatMap((form) =>
      CASES.map((to) => [
        `${person.key}_${form}_${to}`,
        make.mark(russianText(name, form, to), 'person', person.kind, person.key),
      ]),
    ),
  );
}

const MEN: readonly (readonly [string, string])[] = [
  ['Savelyev Arkadi Nikolayeviç', 'Савельев Аркадий Николаевич'],
  ['Qoloşapov Timofey Yegoroviç', 'Голощапов Тимофей Егорович'],
  ['Beloqurov Denis Valentinoviç', 'Белогуров Денис Валентинович'],
  ['Xaritonov Leonid Borisoviç', 'Харитонов Леонид Борисович'],
  ['Vereşşagin Maksim Olegoviç', 'Верещагин Максим Олегович'],
  ['Tretyakov İlya Semyonoviç', 'Третьяков Илья Семёнович'],
  ['Panteleyev İqor Vasilyeviç', 'Пантелеев Игорь Васильевич'],
];
const WOMEN: readonly (readonly [string, string])[] = [
  ['Lukyanova Zinaida Arkadyevna', 'Лукьянова Зинаида Аркадьевна'],
  ['Malışeva Tatyana Fyodorovna', 'Малышева Татьяна Фёдоровна'],
  ['Poqodina Vera Stepanovna', 'Погодина Вера Степановна'],
  ['Yefimova Yekaterina Lvovna', 'Ефимова Екатерина Львовна'],
  ['Oşurkova Darya Pavlovna', 'Ошуркова Дарья Павловна'],
  ['Kravçenko Alla Viktorovna', 'Кравченко Алла Викторовна'],
];

/** Makes Russians, each once, with their mentions in both scripts. */
function russiansOf(make: Make) {
  const left = {
    m: [...make.dice.shuffle(MEN)],
    f: [...make.dice.shuffle(WOMEN)],
  };
  return (key: string, sex: Sex, wish: Parameters<typeof foreigner>[3] = {}) => {
    const [latin = '', cyrillic = ''] = left[sex].pop() ?? [];
    const [surname = '', given = '', patronymic = ''] = latin.split(' ');
    const [ruSurname = '', ruGiven = '', ruPatronymic = ''] = cyrillic.split(' ');
    const person = foreigner(make, key, { surname, given, patronymic }, { ...wish, sex });
    const name = { surname: ruSurname, given: ruGiven, patronymic: ruPatronymic, sex };
    return { person, mentions: inRussian(make, person, name) };
  };
}

const RUSSIAN_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Day and month of a birth as a Russian paper has it, and the year: `12 мая`, `1979`. */
function russianBirth(make: Make, person: Person): { readonly day: Mark; readonly year: string } {
  const [year = '', month = '1', day = '1'] = person.birthDate.split('-');
  const text = `${Number(day)} ${RUSSIAN_MONTHS[Number(month) - 1]}`;
  return { day: make.mark(text, 'date', 'quasi', person.key), year };
}

/** A street, a house and a flat in Russian. */
function russianAddress(make: Make, entity: string): Mark {
  const street = make.dice.pick([
    'ул. Гагарина',
    'ул. Самеда Вургуна',
    'пр. Строителей',
    '2-й Хутор, 4-й пер.',
    'ул. Академика Топчибашева',
  ]);
  const flat = make.dice.chance(0.7) ? `, кв. ${make.dice.int(1, 96)}` : '';
  return make.mark(`${street}, д. ${make.dice.int(1, 140)}${flat}`, 'address', 'direct', entity);
}

/** Test families whose text holds long Russian passages: a witness who speaks Russian, a receipt written in Russian. */
export const RUSSIAN_SPEECH: readonly Family[] = [
  {
    key: 'test-russian-witness',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Cinayət işləri - Şəxsiyyət əleyhinə olan cinayətlər - Sağlamlığa ağır zərər vurma',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const russian = russiansOf(make);
      const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 24, maxAge: 50 });
      const foreman = person('foreman', { sex: 'm', minAge: 36 });
      const v = russian('v', 'm', { role: 'zərərçəkmiş', minAge: 30, maxAge: 60 });
      const w = russian('w', 'f', { role: 'şahid', minAge: 30, maxAge: 66 });
      const husband = russian('h', 'm');
      const nurse = russian('n', 'f');
      const birth = russianBirth(make, v.person);
      const wbirth = russianBirth(make, w.person);
      return {
        ...v.mentions,
        ...w.mentions,
        ...husband.mentions,
        ...nurse.mentions,
        ...inRussian(make, d),
        ...inRussian(make, foreman),
        d,
        foreman,
        v: v.person,
        w: w.person,
        h: husband.person,
        n: nurse.person,
        adv: person('adv', { kind: 'keep' }),
        trans: person('trans', { kind: 'keep' }),
        ...inRussian(make, person('inv', { kind: 'keep', sex: 'm' })),
        exp: person('exp', { kind: 'keep' }),
        wis: nameWith(make, w.person, 'fullgs', 'copula'),
        vwith: nameWith(make, v.person, 'given', 'with'),
        foremanhouse: clanOf(make, foreman, 'gil-loc'),
        walso: alsoAfter(w.person.name.given),
        vday: birth.day,
        vyear: birth.year,
        wday: wbirth.day,
        wyear: wbirth.year,
        vplace: make.mark(
          make.dice.pick(['с. Ивановка', 'пос. Верхняя Салда', 'с. Заречное']),
          'place',
          'quasi',
          'vplace',
        ),
        vpass: make.mark(
          `${digitsOf(make, 2)} ${digitsOf(make, 2)} № ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'v',
        ),
        vaddr: russianAddress(make, 'v'),
        waddr: russianAddress(make, 'w'),
        wphone: make.mark(
          `+7 9${digitsOf(make, 2)} ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'w',
        ),
        vjob: workOf(make, 'job1', [
          'машинистом экскаватора на каменном карьере',
          'водолазом в аварийно-спасательном отряде',
          'помощником бурильщика на плавучей буровой',
        ]),
        wjob: workOf(make, 'job2', [
          'поваром в рабочей столовой',
          'акушеркой в сельской больнице',
          'библиотекарем в школе № 14',
        ]),
        djob: workOf(make, 'job3', [
          '“Daşkənd” karxanasında partladıcı',
          'liman kranında maşinist',
          'asfalt zavodunda növbə ustası',
        ]),
        spot: make.mark(
          make.dice.pick([
            'fəhlə vaqonunun yanında',
            'köhnə mayakın qarşısında',
            '“Qağayı” yeməkxanasında',
          ]),
          'place',
          'quasi',
          'spot1',
        ),
        illness: make.mark(
          make.dice.pick(['эпилепсией', 'бронхиальной астмой', 'гипертонической болезнью']),
          'sensitive',
          'quasi',
          'health1',
        ),
        injury: make.mark(
          make.dice.pick(['kəllə sümüyünün sınığı', 'dalağın cırılması']),
          'sensitive',
          'quasi',
          'health2',
        ),
        faith: make.mark(
          make.dice.pick(['старообрядцами', 'молоканами', 'баптистами']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        hospital: stays(make, 'Республиканская клиническая больница'),
        article: stays(make, 'ст. 126.1 УК Азербайджанской Республики'),
        vera: stays(make, 'вера'),
        nadejda: stays(make, 'надежды'),
        park: stays(make, 'парка имени Низами'),
        on: make.day(150, 230),
        seen: make.day(90, 140),
        history: make.mark(`№ ${digitsOf(make, 5)}`, 'document', 'direct', 'v'),
        hour: make.dice.int(17, 23),
        days: make.dice.int(21, 58),
        years: make.dice.pick(['4 (dörd) il', '5 (beş) il', '5 (beş) il 6 (altı) ay']),
      };
    },
    present:
      'dövlət ittihamçısı {prosecutor.inits:gen}, təqsirləndirilən şəxs {d.full:gen}, vəkil {adv.sg:gen}, zərərçəkmiş {v.full:gen} və rus dili üzrə tərcüməçi {trans.full:gen} iştirakı ilə,',
    subject:
      '{d.birth:loc} doğulmuş, {djob} işləyən, {d.address} ünvanında yaşayan, FİN kodu {d.fin} olan {d.full:gen} Cinayət Məcəlləsinin 126.1-ci maddəsi ilə təqsirləndirilməsi barədə cinayət işinə',
    story: [
      'Məhkəmə baxışında məlum olmuşdur ki, {on:loc} saat {hour} radələrində {d.sg} {spot} Rusiya Federasiyasının vətəndaşı {v.sg} ilə əmək haqqı üstündə mübahisə etmiş, yerdən götürdüyü dəmir boru ilə ona zərbə vurmuşdur. Nəticədə {v.given:dat} {injury} diaqnozu qoyulmuş, o, {days} gün müalicə almışdır.',
      'Zərərçəkmiş {v.full} Azərbaycan dilini bilmədiyindən tərcüməçi {trans.sg:gen} iştirakı ilə dindirilmiş və onun ifadəsi protokolda rus dilində belə qeyd olunmuşdur: «Я, {v_full_nom}, {vday} {vyear} года рождения, уроженец {vplace}, гражданин Российской Федерации, паспорт серии {vpass}, проживаю по адресу: г. Баку, {vaddr}. Работаю {vjob}. С {d_full_ins} знаком около года, ранее [ссор между нами не было|мы с ним не ссорились]. В тот вечер {d_surname_nom} потребовал вернуть деньги, которые я ему не должен, и ударил меня трубой. Страдаю {illness}, поэтому сознание потерял сразу. Очнулся уже в больнице».',
      'Hadisəni öz gözləri ilə görən şəxs {wis}. Onun istintaqa rus dilində verdiyi ifadə məhkəmədə elan olunmuşdur: «{w_full_nom}, {wday} {wyear} года рождения, работаю {wjob}, живу по адресу: {waddr}, телефон {wphone}. Около девяти часов вечера я вместе с мужем, {h_full_ins}, возвращалась со стороны {park}. Мы увидели, как {d_sg_nom} подошёл к {v_gp_dat} и стал кричать. {h_given_nom} хотел их разнять, но не успел. Я позвала соседку {n_full_acc}, она медсестра, и она перевязала {v_surname_acc}. [Бригадир {foreman_sg_nom} прибежал позже.|Бригадира {foreman_surname_gen} рядом не было.] Мы с мужем являемся {faith}, {vera} не позволяет нам лгать».',
      'Məhkəmə iclasında {w.sg} bu ifadəni təsdiq etmiş, müdafiəçi {adv.init:gen} sualına cavab olaraq əlavə etmişdir: «[{d_gp_acc} я узнала сразу, он живёт в соседнем дворе.|Лицо {d_surname_gen} я видела хорошо, там горел фонарь.] Муж после этого случая уехал к {n_given_dat} в деревню. Про {d_given_acc} плохого не говорили».',
      '[İşə əlavə edilmiş|Tərcüməsi ilə birlikdə təqdim olunmuş] arayışda yazılmışdır: «СПРАВКА. Выдана гражданину {v_full_dat} в том, что он находился на стационарном лечении в учреждении “{hospital}”, история болезни {history}. Справка выдана для представления следователю {inv_init_dat} по делу, возбуждённому по {article}. Помощь до приезда врачей оказала гр. {n_init_nom}».',
      'Təqsirləndirilən şəxs {d.gs} təqsirini [qismən|tam] etiraf edərək dedi ki, {vwith} bir briqadada işləyib, maaşının yarısını ona borc vermişdi. Mübahisə zamanı hirsini saxlaya bilməyib. {w.given} {walso} onların arasına girməyib. Briqadir {foreman.full} onu evinə aparmış, o gecə {foremanhouse} qalmışdır. {h.sg:acc} heç görməyib.',
      'Şahid {h.full} tərcüməçi vasitəsilə arvadının dediklərini təkrar etmiş, {n.full} isə ilk yardım göstərdiyini söyləmişdir. {n.init:gen} ifadəsi rus dilində protokola salınmışdır: «Когда я пришла, {v_given_nom} лежал без сознания, [{nadejda} почти не было|дышал с трудом]. Рядом стояли {w_given_nom} и {h_init_nom}. {d_surname_gen} я не застала, его увёл {foreman_init_nom}».',
    ],
    reasoning: [
      'Tərcüməçi {trans.surname} Cinayət-Prosessual Məcəllənin 99-cu maddəsinə uyğun olaraq bilə-bilə yanlış tərcüməyə görə məsuliyyət barədə xəbərdar edilmişdir, buna görə rus dilində alınmış ifadələr mümkün sübut sayılır.',
      '{v.init:gen} və {w.init:gen} ifadələri bir-birini tamamlayır, ekspert {exp.init:gen} {seen} tarixli rəyi isə zərbənin küt əşya ilə vurulduğunu göstərir. {d.init:gen} müdafiə olunduğuna dair heç bir əlamət tapılmamışdır.',
      'Məcəllənin 26-cı maddəsi prosesi bilmədiyi dildə keçən şəxsə öz dilində ifadə vermək imkanını təmin edir. [{h.surname:gen} da eyni qaydada dinlənilməsi bu hüququn icrasıdır.|{n.surname:gen} da ana dilində danışması bu hüquqdan irəli gəlir.]',
    ],
    guided:
      'Göstərilən əsaslarla Cinayət-Prosessual Məcəllənin 26, 99, 349, 351 və 353-cü maddələrini rəhbər tutan məhkəmə',
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 126.1-ci maddəsi ilə təqsirli bilinsin, {years} azadlıqdan məhrum edilsin.',
        'Hökmün rus dilinə tərcüməsi zərərçəkmiş {v.full:dat} verilsin.',
      ],
    },
    note: 'verdict',
    traps: [
      'russian-testimony',
      'interpreter-kept',
      'cyrillic-address',
      'religion',
      'transliterated-name',
    ],
  },
  {
    key: 'test-russian-receipt',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Mülki işlər - Borc müqaviləsi üzrə mübahisələr',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const russian = russiansOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'm' });
      const witness = person('wit', { role: 'şahid', minAge: 34 });
      const d = russian('d', 'm', { role: 'cavabdeh', minAge: 30, maxAge: 62 });
      const wife = russian('wife', 'f', { role: 'üçüncü şəxs', minAge: 28, maxAge: 60 });
      const surety = russian('sur', 'm');
      const mother = russian('mom', 'f', { minAge: 64, maxAge: 84 });
      const birth = russianBirth(make, d.person);
      const year = String(Number(make.adopted.slice(0, 4)) - make.dice.int(6, 18));
      const wedding = make.dice.int(1, 28);
      const month = make.dice.int(0, MONTHS.length - 1);
      return {
        ...d.mentions,
        ...wife.mentions,
        ...surety.mentions,
        ...mother.mentions,
        ...inRussian(make, p),
        ...inRussian(make, witness),
        p,
        wit: witness,
        d: d.person,
        wife: wife.person,
        sur: surety.person,
        mom: mother.person,
        adv: person('adv', { kind: 'keep' }),
        trans: person('trans', { kind: 'keep' }),
        ...inRussian(make, person('notary', { kind: 'keep', sex: 'm' })),
        dis: nameWith(make, d.person, 'full', 'copula'),
        pwith: nameWith(make, p, 'given', 'with'),
        pclan: clanOf(make, p, 'gil-loc'),
        witalso: alsoAfter(witness.name.surname),
        dday: birth.day,
        dyear: birth.year,
        wed: make.mark(`${wedding} ${RUSSIAN_MONTHS[month]}`, 'date', 'quasi', 'wife'),
        wedaz: make.mark(`${wedding} ${MONTHS[month]}`, 'date', 'quasi', 'wife'),
        wedyear: year,
        wedyearaz: `${year}-${ordinalEnding(year)}`,
        marriage: make.mark(`I-ЖЯ № ${digitsOf(make, 6)}`, 'document', 'direct', 'wife'),
        dpass: make.mark(`AZE № ${digitsOf(make, 8)}`, 'document', 'direct', 'd'),
        daddr: russianAddress(make, 'd'),
        maddr: russianAddress(make, 'mom'),
        dphone: make.mark(
          `8 (050) ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'd',
        ),
        card: make.mark(
          `4169 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'd',
        ),
        email: make.mark(`zaem.${digitsOf(make, 4)}@pochta.example`, 'email', 'direct', 'd'),
        vin: vinOf(make, 'car1'),
        plate: make.plate('car1'),
        village: make.mark(
          make.dice.pick(['пос. Баладжары', 'с. Нагарахана', 'пос. Кишлы']),
          'place',
          'quasi',
          'village1',
        ),
        djob: workOf(make, 'job1', [
          'преподавателем Музыкального училища',
          'настройщиком роялей',
          'начальником смены хлебозавода',
        ]),
        wifejob: workOf(make, 'job2', [
          'rus dramatik teatrında qrimçi',
          'laboratoriyada kristalloqraf',
          'stomatoloji klinikada rentgenoloq',
        ]),
        cafe: make.mark(
          make.dice.pick(['в кафе «Каравелла»', 'в чайхане у старого цирка']),
          'place',
          'quasi',
          'cafe1',
        ),
        illness: make.mark(
          make.dice.pick([
            'рассеянного склероза',
            'онкологического заболевания',
            'болезни Паркинсона',
          ]),
          'sensitive',
          'quasi',
          'health1',
        ),
        bank: stays(make, 'Центральный банк Азербайджанской Республики'),
        lyubov: stays(make, 'любовью'),
        street: stays(make, 'имени А. С. Пушкина'),
        sum: make.money(3000, 28000, 100),
        part: make.money(500, 2500, 50),
        duty: make.money(50, 200, 10),
        on: make.day(500, 800),
        due: make.day(200, 420),
        filed: make.day(60, 110),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.init:gen}, cavabdeh {d.full:gen}, üçüncü şəxs {wife.full:gen}, tərcüməçi {trans.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı, üçüncü şəxs {wife.full:gen} iştirakı ilə borcun qaytarılması tələbinə dair mülki işə',
    story: [
      '{filed} tarixdə məhkəməyə müraciət edən {p.gs} göstərmişdir ki, {on:loc} cavabdeh {d.full:dat} {sum} borc vermiş, borclu rus dilində qəbz yazmışdır. Qəbzin surəti işə əlavə olunmuşdur. Pulu alan və imza atan şəxs {dis}.',
      'Qəbzin mətni belədir: «РАСПИСКА. Я, {d_full_nom}, {dday} {dyear} года рождения, удостоверение личности {dpass}, проживающий по адресу: г. Баку, {daddr}, получил [от гражданина|лично от] {p_full_gen} деньги в сумме, указанной цифрами и прописью ниже, которые обязуюсь вернуть в срок. Деньги переданы {cafe} в присутствии {wit_full_gen}. Поручителем выступает {sur_full_nom}, ему {p_surname_nom} также доверяет. Телефон для связи: {dphone}, почта {email}. Подпись: {d_init_nom}».',
      'Qəbzə əlavə edilmiş müqavilədə isə oxuyuruq: «ДОГОВОР ЗАЙМА. Заимодавец {p_init_nom} передаёт, а заёмщик {d_init_nom} принимает деньги на условиях возвратности. В обеспечение займа {d_sg_nom} передаёт в залог автомобиль (VIN {vin}, государственный номер {plate}). [В случае смерти заёмщика долг возвращает {wife_full_nom}.|В случае просрочки с {sur_init_gen} взыскивается вся сумма.] Проценты исчисляются по ставке, которую устанавливает {bank}. Договор прочитан вслух нотариусу {notary_init_dat}, который его не удостоверял».',
      'Cavabdeh {d.sg} iddianı [qismən qəbul etmişdir|qəbul etməmişdir]. O, tərcüməçi {trans.inits:gen} iştirakı ilə rus dilində izahat vermişdir: «Я работаю {djob}. С {p_gp_ins} знаком много лет, бывал в гостях, относились друг к другу с {lyubov} и уважением. Деньги я брал не для себя, а для матери, {mom_full_gen}, она живёт в {village}, {maddr}, и лечилась от {illness}. Часть денег {wife_given_nom} перевела с моей карты {card}. {sur_gp_nom} об этом знает».',
      'Üçüncü şəxs {wife.full} (FİN {wife.fin}) bildirmişdir ki, {wifejob} işləyir, ərinin borcu barədə sonradan eşidib. Nikah şəhadətnaməsi təqdim edib: «СВИДЕТЕЛЬСТВО О БРАКЕ {marriage}. Гражданин {d_full_nom} и гражданка {wife_full_nom} заключили брак {wed} {wedyear} года». [Nikahın {wedaz} {wedyearaz} ildə bağlandığını iddiaçı da təsdiq edir.|{wife.given} ərinin yalnız öz adından imza atdığını deyib.] Qayınanası {mom.full} borcdan xəbərsiz olub.',
      'Şahid {wit.full} göstərmişdir ki, {pwith} iş yoldaşıdır, pulun sayılmasında olub. {wit.surname} {witalso} qəbzin {d.given:gen} əli ilə yazıldığını görüb. Bundan əvvəl {d.surname} {pclan} iki dəfə qonaq olmuşdu. Zamin {sur.full} məhkəməyə gəlməyib, rus dilində məktub göndərib: «Я, {sur_full_nom}, долг {d_surname_gen} признаю, но платить не могу. {p_surname_dat} я об этом говорил. Меня можно найти возле библиотеки {street}».',
      'İddiaçı {p.sg} (FİN {p.fin}, {p.phone}) pulun {p.account} hesabına ödənilməsini istəyib. Vəkil {adv.init} zaminə qarşı tələb irəli sürmədiklərini açıqlayıb.',
    ],
    reasoning: [
      'Məhkəmə qəbzin əslini və onun tərcüməsini tutuşduraraq müəyyən edir ki, sənəddə verilən və qaytarılmalı olan pul, tərəflərin adı və imza göstərilmişdir. Sənədin başqa dildə yazılması onun gücünü azaltmır.',
      'Mülki Məcəllənin 739-cu maddəsi borc alanı aldığı pulu qaytarmağa borclu edir; yazılı qəbz borcun verildiyini sübut edir.',
      {
        p: '{wit.init:gen} ifadəsi və {d.init:gen} öz izahatı pulun alındığını təsdiq edir. Onun pulu {mom.init:gen} müalicəsinə sərf etməsi borcdan azad etmir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Kart çıxarışı isə {wife.init:gen} {part} köçürdüyünü göstərir, bu məbləğ tələbdən çıxılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin çıxarışa görə {wife.init} borcun hamısını {due} tarixdə köçürüb və {p.surname} bunu inkar etməyib. Belə olduqda öhdəlik icra ilə xitam olunmuş sayılır.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Deyilənləri nəzərə alan və Mülki Prosessual Məcəllənin 11, 216-220-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə {sum} əsas borc, {duty} dövlət rüsumu tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin: {d.full:abl} {p.full:dat} {sum} borcun {part} çıxılmaqla qalan hissəsi ödənilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası təmin edilməsin.'],
    },
    traps: [
      'russian-document',
      'cyrillic-address',
      'transliterated-name',
      'mixed-script-certificate',
    ],
  },
];
