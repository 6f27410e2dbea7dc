import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import type { PartyRole } from '#domain/person.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';

const CASES = ['nom', 'gen', 'dat', 'acc', 'ins'] as const;
type Endings = readonly [nom: string, gen: string, dat: string, acc: string, ins: string];
/** A word of a name: its stem and what stands behind it in each case. */
type Declined = readonly [stem: string, endings: Endings];

// Endings of Russian names. Source: Russian grammar, declension of given names, surnames and patronymics.
const OV: Endings = ['', 'а', 'у', 'а', 'ым'];
const OVA: Endings = ['а', 'ой', 'ой', 'у', 'ой'];
const HARD: Endings = ['', 'а', 'у', 'а', 'ом'];
const SOFT: Endings = ['', 'а', 'у', 'а', 'ем'];
const WOMAN: Endings = ['а', 'ы', 'е', 'у', 'ой'];
const IYA: Endings = ['ия', 'ии', 'ии', 'ию', 'ией'];
const SAME: Endings = ['', '', '', '', ''];

/** A name as the case record has it in Latin letters and as a Russian text declines it. */
type Bilingual = {
  readonly latin: readonly [surname: string, given: string, patronymic: string];
  readonly surname: Declined;
  readonly given: Declined;
  readonly patronymic: Declined;
};

const FATHERS: readonly Bilingual[] = [
  {
    latin: ['Vəlixanov', 'Rüstəm', 'İlham oğlu'],
    surname: ['Велиханов', OV],
    given: ['Рустам', HARD],
    patronymic: ['Ильхам оглы', SAME],
  },
  {
    latin: ['Şahbazov', 'Tural', 'Oqtay oğlu'],
    surname: ['Шахбазов', OV],
    given: ['Турал', HARD],
    patronymic: ['Октай оглы', SAME],
  },
  {
    latin: ['Heybətov', 'Samir', 'Vaqif oğlu'],
    surname: ['Гейбатов', OV],
    given: ['Самир', HARD],
    patronymic: ['Вагиф оглы', SAME],
  },
];

const MOTHERS: readonly Bilingual[] = [
  {
    latin: ['Lebedeva', 'Yuliya', 'Arkadyevna'],
    surname: ['Лебедев', OVA],
    given: ['Юл', IYA],
    patronymic: ['Аркадьевн', WOMAN],
  },
  {
    latin: ['Qonçarova', 'Svetlana', 'Qlebovna'],
    surname: ['Гончаров', OVA],
    given: ['Светлан', WOMAN],
    patronymic: ['Глебовн', WOMAN],
  },
  {
    latin: ['Voronsova', 'Kseniya', 'Borisovna'],
    surname: ['Воронцов', OVA],
    given: ['Ксен', IYA],
    patronymic: ['Борисовн', WOMAN],
  },
];

const GRANDMOTHERS: readonly Bilingual[] = [
  {
    latin: ['Panina', 'Tamara', 'Georgiyevna'],
    surname: ['Панин', OVA],
    given: ['Тамар', WOMAN],
    patronymic: ['Георгиевн', WOMAN],
  },
  {
    latin: ['Melnikova', 'Lyudmila', 'Zaxarovna'],
    surname: ['Мельников', OVA],
    given: ['Людмил', WOMAN],
    patronymic: ['Захаровн', WOMAN],
  },
  {
    latin: ['Şubina', 'Valentina', 'Fominiçna'],
    surname: ['Шубин', OVA],
    given: ['Валентин', WOMAN],
    patronymic: ['Фоминичн', WOMAN],
  },
];

const NANNIES: readonly Bilingual[] = [
  {
    latin: ['Səfərova', 'Zemfira', 'Məmməd qızı'],
    surname: ['Сафаров', OVA],
    given: ['Земфир', WOMAN],
    patronymic: ['Мамед кызы', SAME],
  },
  {
    latin: ['Cabbarova', 'Elvira', 'Yusif qızı'],
    surname: ['Джаббаров', OVA],
    given: ['Эльвир', WOMAN],
    patronymic: ['Юсиф кызы', SAME],
  },
  {
    latin: ['İbrahimova', 'Nigar', 'Aslan qızı'],
    surname: ['Ибрагимов', OVA],
    given: ['Нигяр', SAME],
    patronymic: ['Аслан кызы', SAME],
  },
];

const NEIGHBOURS: readonly Bilingual[] = [
  {
    latin: ['Danilenko', 'Ostap', 'Tarasoviç'],
    surname: ['Даниленко', SAME],
    given: ['Остап', HARD],
    patronymic: ['Тарасович', SOFT],
  },
  {
    latin: ['Kox', 'Eduard', 'Karloviç'],
    surname: ['Кох', HARD],
    given: ['Эдуард', HARD],
    patronymic: ['Карлович', SOFT],
  },
  {
    latin: ['Rabinoviç', 'İosif', 'Markoviç'],
    surname: ['Рабинович', SOFT],
    given: ['Иосиф', HARD],
    patronymic: ['Маркович', SOFT],
  },
];

const BOYS = [
  ['Timur', 'Тимур'],
  ['Ruslan', 'Руслан'],
  ['Artur', 'Артур'],
] as const;

/** The son of a man: his surname, and his given name as patronymic. */
function sonOf(make: Make, father: Bilingual): Bilingual {
  const [latin, russian] = make.dice.pick(BOYS);
  return {
    latin: [father.latin[0], latin, `${father.latin[1]} oğlu`],
    surname: father.surname,
    given: [russian, HARD],
    patronymic: [`${father.given[0]} оглы`, SAME],
  };
}

/**
 * Marks of a person in Russian, by case: `{d_gen}` the whole name, `{d_gp_dat}` given name and patronymic,
 * `{d_s_ins}` surname, `{d_g_acc}` given name, `{d_in_nom}` initials and surname.
 */
function cyrillic(make: Make, key: string, name: Bilingual): Record<string, Mark> {
  const marks: Record<string, Mark> = {};
  for (const [index, to] of CASES.entries()) {
    const word = ([stem, endings]: Declined) => stem + endings[index];
    const [surname, given, patronymic] = [name.surname, name.given, name.patronymic].map(word);
    const initials = `${name.given[0].slice(0, 1)}.${name.patronymic[0].slice(0, 1)}.`;
    const forms = {
      [`${key}_${to}`]: `${surname} ${given} ${patronymic}`,
      [`${key}_gp_${to}`]: `${given} ${patronymic}`,
      [`${key}_s_${to}`]: `${surname}`,
      [`${key}_g_${to}`]: `${given}`,
      [`${key}_in_${to}`]: `${initials} ${surname}`,
    };
    for (const [form, text] of Object.entries(forms))
      marks[form] = make.mark(text, 'person', 'direct', key);
  }
  return marks;
}

/** The same person in Latin letters, as the case record has them. */
function inLatin(make: Make, key: string, name: Bilingual, wish: Wish): Person {
  const [surname, given, patronymic] = name.latin;
  return {
    ...make.person(key, { minAge: 36, maxAge: 46, ...wish }),
    name: { surname, given, patronymic },
    father: patronymic.split(' ')[0] ?? '',
    russian: !/ (?:oğlu|qızı)$/u.test(patronymic),
  };
}

type Wish = {
  readonly sex: 'm' | 'f';
  readonly role?: PartyRole;
  readonly minAge?: number;
  readonly maxAge?: number;
};

const MONTHS_GENITIVE =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** A day of birth in Russian words with its year: `6 мая 1986`. */
function bornOn(make: Make, { birthDate, key }: Person): Mark {
  const [year, month, day] = birthDate.split('-').map(Number);
  return make.mark(`${day} ${MONTHS_GENITIVE[(month ?? 1) - 1]} ${year}`, 'date', 'quasi', key);
}

/** A decision of the final test with a long statement in Russian: where a child is to live. */
export const FRESH_RUSSIAN: readonly Family[] = [
  {
    key: 'fresh-russian-objection',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüquq münasibətləri üzrə mübahisələr - Uşağın yaşayış yerinin müəyyən edilməsi',
    outcomes: { granted: 1, 'partly-granted': 3, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const { dice } = make;
      const [father, mother] = [dice.pick(FATHERS), dice.pick(MOTHERS)];
      const [grandmother, nanny] = [dice.pick(GRANDMOTHERS), dice.pick(NANNIES)];
      const neighbour = dice.pick(NEIGHBOURS);
      const boy = sonOf(make, father);
      const d = inLatin(make, 'd', mother, { sex: 'f', role: 'cavabdeh', maxAge: 42 });
      const k = inLatin(make, 'k', boy, { sex: 'm', role: 'uşaq', minAge: 6, maxAge: 10 });
      return {
        p: inLatin(make, 'p', father, { sex: 'm', role: 'iddiaçı' }),
        d,
        k,
        g: inLatin(make, 'g', grandmother, { sex: 'f', minAge: 64, maxAge: 74 }),
        n: inLatin(make, 'n', nanny, { sex: 'f', role: 'şahid', maxAge: 60 }),
        s: inLatin(make, 's', neighbour, { sex: 'm', role: 'şahid', maxAge: 60 }),
        ...cyrillic(make, 'p', father),
        ...cyrillic(make, 'd', mother),
        ...cyrillic(make, 'k', boy),
        ...cyrillic(make, 'g', grandmother),
        ...cyrillic(make, 'n', nanny),
        ...cyrillic(make, 's', neighbour),
        translator: person('translator', { kind: 'keep' }),
        psychologist: person('psychologist', { kind: 'keep', sex: 'f' }),
        adv: person('adv', { kind: 'keep' }),
        dbirth: bornOn(make, d),
        kbirth: bornOn(make, k),
        wedday: make.mark(`${dice.int(1, 28)} ${dice.pick(MONTHS_GENITIVE)}`, 'date', 'quasi', 'd'),
        wedyear: Number(make.adopted.slice(0, 4)) - dice.int(12, 14),
        address: make.mark(
          dice.pick([
            `ул. Вишнёвая, дом ${dice.int(2, 60)}, кв. ${dice.int(1, 90)}`,
            `2-й Нагорный пер., д. ${dice.int(2, 60)}`,
            `проспект Мира ${dice.int(2, 60)}, корпус 2, квартира ${dice.int(1, 90)}`,
          ]),
          'address',
          'direct',
          'd',
        ),
        tel: make.mark(
          `050 ${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'd',
        ),
        mail: make.mark(`papa.${digitsOf(make, 4)}@pismo.example`, 'email', 'direct', 'p'),
        birthdoc: make.mark(`I-ЖГ № ${digitsOf(make, 6)}`, 'document', 'direct', 'birthdoc1'),
        foreign: make.mark(`C0${digitsOf(make, 7)}`, 'document', 'direct', 'foreign1'),
        spassport: make.mark(
          `${dice.pick(['ЕН', 'КС', 'МТ'])} ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'spassport1',
        ),
        policy: make.mark(
          `${digitsOf(make, 3)}-${digitsOf(make, 5)}`,
          'contract',
          'quasi',
          'policy1',
        ),
        card: make.mark(cardOf(dice), 'card', 'direct', 'card1'),
        village: make.mark(
          dice.pick(['посёлок Мардакяны', 'село Гильгильчай', 'посёлок Ахмедлы']),
          'place',
          'quasi',
          'village1',
        ),
        job: make.mark(
          dice.pick([
            'администратор салона «Жасмин»',
            'бухгалтер молочного комбината',
            'врач-ортодонт клиники «Белый клык»',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        oldjob: make.mark(
          dice.pick([
            'костюмершей в кукольном театре',
            'диспетчером грузового порта',
            'учительницей черчения в школе № 46',
          ]),
          'workplace',
          'quasi',
          'work2',
        ),
        garden: make.mark(
          dice.pick(['“Göyərçin” uşaq bağçasına', '132 nömrəli körpələr evi-uşaq bağçasına']),
          'workplace',
          'quasi',
          'garden1',
        ),
        pjob: make.mark(
          dice.pick([
            '“Səba” yarımdalma qurğusunda qazma ustası',
            'yedək gəmisində baş mexanik',
            '7 saylı yanğın hissəsində xilasedici',
          ]),
          'workplace',
          'quasi',
          'work3',
        ),
        illness: make.mark(
          dice.pick(['аутизм', 'астму', 'целиакию']),
          'sensitive',
          'quasi',
          'health1',
        ),
        faith: make.mark(
          dice.pick(['православная', 'старообрядческая', 'лютеранская']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        love: stays(make, 'Любовь'),
        park: stays(make, 'парке имени Низами'),
        convention: stays(
          make,
          '“Uşaq hüquqları haqqında” Azərbaycan Respublikasının 19 may 1998-ci il tarixli 499-IQ nömrəli Qanununun',
        ),
        written: make.day(40, 70),
        checked: make.day(15, 35),
        duty: make.money(20, 40, 5),
      };
    },
    present:
      'iddiaçı {p.full:gen}, vəkil {adv.full:gen}, cavabdeh {d.full:gen}, tərcüməçi {translator.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı azyaşlı {k.full:gen} yaşayış yerinin ata ilə müəyyən edilməsi tələbinə dair mülki işə',
    story: [
      '{p.full} (FİN {p.fin}, {p.address}, mobil {p.phone}) [iddiasını belə izah etmişdir:|iddia ərizəsində yazmışdır:] keçmiş arvadı {d.surname} oğlunu başqalarının ümidinə qoyur, {garden} nizamlı aparmır. O, {pjob} işləyir, valideynlərinin evində uşağa ayrıca otaq vardır. [{k.given} atasını görəndə sevinir.|Ata {k.given:acc} yanında görmək istəyir.]',
      '{d.full} dövlət dilini zəif bildiyindən {written} tarixdə rus dilində yazılı etiraz təqdim etmişdir. Etirazın mətni olduğu kimi verilir:',
      '«Я, {d_nom}, {dbirth} года рождения, живу в Баку по адресу: {address}, мой телефон {tel}. С иском {p_gen} не согласна и прошу суд [выслушать и меня|учесть следующее].',
      'С {p_ins} мы расписались {wedday} {wedyear} года. Наш сын {k_nom} появился на свет {kbirth} года (свидетельство о рождении {birthdoc}). Едва {k_g_dat} исполнилось три года, {p_g_nom} переехал в {village}, и мальчика растили я и моя мать, {g_nom}. {g_gp_nom} теперь на пенсии, прежде она была {oldjob}. Внук привязан к {g_gp_dat} больше, чем к кому бы то ни было.',
      '{p_s_nom} пишет, будто я бросаю ребёнка на чужих людей. Это неправда. Пока я на работе (моя должность – {job}), с {k_g_ins} сидит няня {n_nom}, которую посоветовал сосед {s_nom}. За {n_acc} я ручаюсь: у {n_g_gen} ханум своих трое, и все выросли достойными людьми. [{love} к детям у неё в крови.|Сына она кормит, гуляет с ним в {park}.]',
      'Год назад врачи нашли у {k_g_gen} {illness}. {p_g_dat} я сообщила об этом в тот же день, писала на {mail}, но ответа не дождалась. Лекарства оплачены с моей карты {card}, страховой полис сына № {policy}. В больницу {k_acc} отвёз {s_in_nom}, и я благодарна {s_dat} за помощь. О том, что отец хочет забрать {k_g_acc}, я узнала от {n_g_gen}: {p_nom} звонил ей и обещал деньги.',
      'Заграничный паспорт {k_gen} ({foreign}) лежит у меня, вывозить сына я не собираюсь. Упрёки {p_s_gen} в том, что бабушка водит мальчика молиться, пусты: семья у нас {faith}, однако с {g_ins} мы решили ничего ему не навязывать. Прошу оставить {k_acc} со мной, а {p_dat} назначить встречи по субботам в присутствии {g_gen} или {n_gen}. Если с {p_s_ins} можно договориться миром, я готова. {d_in_nom}».',
      {
        p: 'Etiraza qonşunun yazısı da əlavə edilmişdir: «Пишу по просьбе {d_gen}. Я, {s_nom}, паспорт {spassport}, живу этажом ниже. {d_acc} и {g_acc} знаю одиннадцать лет, а с {p_ins} только здоровались на лестнице. Видел, как {g_gp_nom} встречает {k_g_acc} из сада. Однажды {p_g_nom} кричал на {d_s_acc} во дворе, и я вызвал полицию. Против {p_gen} ничего не имею, но {k_g_dat} лучше с матерью».',
        chance: 0.85,
      },
      'Məhkəmə iclasında {p.sg} bu yazıları inkar etdi: {s.surname:acc} tanımır, {n.given:dat} heç vaxt pul təklif etməyib. Şahid {n.full} isə dedi ki, {p.given} həqiqətən zəng edib, {d.given:abl} xəbərsiz uşağı aparmaq istəyib. [{g.full} xəstə olduğundan iclasa gəlməmişdir.|Nənə {g.full} iclasa dəvət edilməmişdir.] {s.sg} öz yazısını tərcüməçi vasitəsilə təsdiq etdi.',
    ],
    reasoning: [
      'Məhkəmə [rusca yazılmış etirazı və onun tərcüməsini|etirazın əslini və {translator.init:gen} tərcüməsini] digər sübutlarla birlikdə qiymətləndirmişdir.',
      'Ailə Məcəlləsinin 60-cı maddəsinə əsasən valideynlər ayrı yaşadıqda mübahisə uşağın mənafeyi əsas götürülməklə həll edilir. {convention} müddəaları da uşağın sağlam mühitdə böyüməsini tələb edir. Psixoloq {psychologist.init:gen} {checked} tarixli rəyində {k.given:gen} anasına və nənəsinə güclü bağlılığı qeyd edilmişdir.',
      {
        p: '{d.init:gen} qayğısından kənarda qalmasına dair sübut yoxdur, {n.init:gen} ifadəsi isə əksini göstərir. Bununla belə, {p.init} oğlu ilə ünsiyyət hüququndan məhrum edilə bilməz.',
        only: ['partly-granted', 'dismissed'],
      },
      {
        p: 'Rəydə həmçinin {d.surname:gen} iş rejiminin uşağa vaxt ayırmağa imkan vermədiyi, {p.surname:gen} evində isə lazımi şəraitin olduğu göstərilmişdir.',
        only: ['granted'],
      },
    ],
    guided:
      'Bu səbəblərdən Ailə Məcəlləsinin 60, 61-ci və Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin, azyaşlı {k.full:gen} yaşayış yeri atası {p.full:gen} yanında müəyyən edilsin, {d.full:abl} {duty} dövlət rüsumu tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin. Azyaşlı {k.full:gen} yaşayış yeri anası {d.full:gen} yanında saxlanılsın, {p.full:dat} hər şənbə günü saat 11-dən 18-dək oğlu ilə görüşmək imkanı verilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    note: 'civil',
    traps: ['russian-statement', 'russian-cases', 'child', 'undeclined-surname'],
  },
];
