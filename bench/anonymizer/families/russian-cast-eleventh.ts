import type { Make } from '#demo/family.ts';
import type { Day, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { foldAz } from '#domain/az-text.ts';
import { castOf } from './name-endings.ts';
import { inLatin, type RussianName } from './russian-names.ts';

type Sex = 'm' | 'f';
/** Nominative, genitive, dative, accusative, instrumental. */
type Forms = readonly [nom: string, gen: string, dat: string, acc: string, ins: string];
type Name = {
  readonly sex: Sex;
  readonly surname: Forms;
  readonly given: Forms;
  readonly patronymic: Forms;
  readonly latin: RussianName['latin'];
};

const CASES = ['', 'gen', 'dat', 'acc', 'ins'] as const;

/** The stem with each of five endings. */
function withEndings(stem: string, endings: string): Forms {
  const [nom = '', gen = '', dat = '', acc = '', ins = ''] = endings.split(',');
  return [stem + nom, stem + gen, stem + dat, stem + acc, stem + ins];
}

/** Source: Russian grammar: surnames in -ов, -ин, -ский and, for men, in a consonant are declined. */
function surnameForms(surname: string, sex: Sex): Forms {
  const [less, less2] = [surname.slice(0, -1), surname.slice(0, -2)];
  if (sex === 'f' && /(?:ова|ева|ёва|ина)$/u.test(surname))
    return withEndings(less, 'а,ой,ой,у,ой');
  if (sex === 'f' && /[сц]кая$/u.test(surname)) return withEndings(less2, 'ая,ой,ой,ую,ой');
  if (sex === 'm' && /[сц]кий$/u.test(surname)) return withEndings(less2, 'ий,ого,ому,ого,им');
  if (sex === 'm' && /(?:ов|ев|ёв|ин)$/u.test(surname)) return withEndings(surname, ',а,у,а,ым');
  if (sex === 'm' && /[бвгдзклмнпрстфх]$/u.test(surname)) return withEndings(surname, ',а,у,а,ом');
  if (sex === 'm' && /ч$/u.test(surname)) return withEndings(surname, ',а,у,а,ем');
  return withEndings(surname, ',,,,');
}

/** Source: Russian grammar: feminine names in a consonant (`Нубар`, `Хумар`) are not declined. */
function givenForms(given: string, sex: Sex): Forms {
  const stem = given.slice(0, -1);
  if (/[гкхжчшщ]а$/u.test(given)) return withEndings(stem, 'а,и,е,у,ой');
  if (given.endsWith('а')) return withEndings(stem, 'а,ы,е,у,ой');
  if (given.endsWith('ия')) return withEndings(stem, 'я,и,и,ю,ей');
  if (given.endsWith('я')) return withEndings(stem, 'я,и,е,ю,ей');
  if (sex === 'f' || /[еёиоуыэю]$/u.test(given)) return withEndings(given, ',,,,');
  if (given.endsWith('й')) return withEndings(stem, 'й,я,ю,я,ем');
  if (given.endsWith('ь')) return withEndings(stem, 'ь,я,ю,я,ем');
  return withEndings(given, ',а,у,а,ом');
}

function patronymicForms(patronymic: string): Forms {
  if (patronymic.endsWith('ич')) return withEndings(patronymic, ',а,у,а,ем');
  if (patronymic.endsWith('на')) return withEndings(patronymic.slice(0, -1), 'а,ы,е,у,ой');
  return withEndings(patronymic, ',,,,');
}

/** Names from lines `Фамилия Имя Отчество = Soyad Ad Ata`. */
function namesOf(sex: Sex, lines: readonly string[]): readonly Name[] {
  return lines.map((line) => {
    const [cyrillic = '', latin = ''] = line.split(' = ');
    const [surname = '', given = '', ...father] = cyrillic.split(' ');
    const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
    return {
      sex,
      surname: surnameForms(surname, sex),
      given: givenForms(given, sex),
      patronymic: patronymicForms(father.join(' ')),
      latin: [latinSurname, latinGiven, latinFather.join(' ')],
    };
  });
}

const MEN = namesOf('m', [
  'Агаларов Шамсаддин Гюльага оглы = Ağalarov Şəmsəddin Gülağa oğlu',
  'Вердизаде Тунар Ильхам оглы = Verdizadə Tunar İlham oğlu',
  'Джафаргулиев Мушфиг Сейфулла оглу = Cəfərquliyev Müşfiq Seyfulla oğlu',
  'Насирли Ниджат Заур оглы = Nəsirli Nicat Zaur oğlu',
  'Ахвердиев Акшин Рагимович = Axverdiyev Akşin Rəhim oğlu',
  'Бунятов Тельман Гасанович = Bünyatov Telman Həsən oğlu',
  'Заманлы Рашад Фирудин оглу = Zamanlı Rəşad Firudin oğlu',
  'Полянский Аркадий Витальевич = Polyanski Arkadi Vitalyeviç',
  'Осипчук Тарас Миронович = Osipçuk Taras Mironoviç',
  'Гельман Леонид Абрамович = Gelman Leonid Abramoviç',
  'Шамхалов Абульфаз Дадаш оглы = Şamxalov Əbülfəz Dadaş oğlu',
  'Бек-Назаров Теймур Исмаилович = Bəy-Nəzərov Teymur İsmayıl oğlu',
  'Гаибов Халид Мамедсадых оглы = Qayıbov Xalid Məmmədsadıq oğlu',
  'Муталлимзаде Хагани Видади оглы = Mütəllimzadə Xaqani Vidadi oğlu',
  'Искендеров Расул Джабраил оглы = İskəndərov Rəsul Cəbrayıl oğlu',
  'Чалабиев Сабухи Аллахвердиевич = Çələbiyev Səbuhi Allahverdi oğlu',
  'Велиханлы Угур Натиг оглы = Vəlixanlı Uğur Natiq oğlu',
]);

const WOMEN = namesOf('f', [
  'Гамидова Нубар Салех кызы = Həmidova Nübar Saleh qızı',
  'Аббасзаде Фидан Рауф кызы = Abbaszadə Fidan Rauf qızı',
  'Исрафилова Шахла Джумшудовна = İsrafilova Şəhla Cümşüd qızı',
  'Новрузлу Чинара Байрам гызы = Novruzlu Çinarə Bayram qızı',
  'Вишневецкая Полина Георгиевна = Vişnevetskaya Polina Georgiyevna',
  'Мирошниченко Валентина Ильинична = Miroşniçenko Valentina İliniçna',
  'Талыбова Гюльнар Мамедэмин кызы = Talıbova Gülnar Məmmədəmin qızı',
  'Сулейманзаде Хумар Эльхан гызы = Süleymanzadə Xumar Elxan qızı',
  'Рзаева Зенфира Кязимовна = Rzayeva Zenfira Kazım qızı',
  'Фельдман Рената Львовна = Feldman Renata Lvovna',
  'Юзбашева Диляра Сеид кызы = Yüzbaşeva Dilarə Seyid qızı',
  'Махмудлу Айсу Надир кызы = Mahmudlu Aysu Nadir qızı',
  'Гаракешишева Назпери Ислам кызы = Qarakeşişeva Nazpəri İslam qızı',
]);

/** Marks of a name by form and case: `keyfull`, `keyinit`, `keyspread`, `keyshort`, `keytwo`, `keyfirst`, `keywhole`, `keyname`, `keysur`, with `gen`, `dat`, `acc` or `ins` behind. */
function formsOf(make: Make, key: string, name: Name, kind: SpanKind) {
  const mark = (text: string) => make.mark(text, 'person', kind, key);
  const [g, p] = [name.given[0].slice(0, 1), name.patronymic[0].slice(0, 1)];
  const declined = CASES.flatMap((to, i) => {
    const [surname, given, patronymic] = [name.surname[i], name.given[i], name.patronymic[i]];
    const texts = {
      full: `${surname} ${given} ${patronymic}`,
      init: `${surname} ${g}.${p}.`,
      spread: `${g}. ${p}. ${surname}`,
      short: `${g}. ${surname}`,
      two: `${given} ${surname}`,
      first: `${given} ${patronymic}`,
      whole: `${given} ${patronymic} ${surname}`,
      name: `${given}`,
      sur: `${surname}`,
    };
    return Object.entries(texts).map(([form, text]) => [`${key}${form}${to}`, mark(text)] as const);
  });
  const [latinSurname, latinGiven, latinFather] = name.latin;
  return {
    ...Object.fromEntries(declined),
    [`${key}caps`]: mark(`${name.surname[0].toUpperCase()} ${name.given[0]} ${name.patronymic[0]}`),
    [`${key}az`]: mark(`${latinSurname} ${latinGiven} ${latinFather}`),
    [`${key}sign`]: mark(`${latinGiven.slice(0, 1)}.${latinFather.slice(0, 1)}.${latinSurname}`),
    [`${key}app`]: mark(`${latinGiven} ${latinSurname.slice(0, 1)}.`),
    [`${key}ascii`]: mark(foldAz(`${latinGiven} ${latinSurname}`).toUpperCase()),
  };
}

type Marks = Readonly<Record<string, Mark>>;

/** Draws names by key, each once: forms for the text, and people of the record under the Latin spelling. */
export function russianCast(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const record = castOf(make);
  const draw = (key: string, sex: Sex, kind: SpanKind): readonly [Name, Marks] => {
    const name = pools[sex].pop();
    if (name === undefined) throw new RangeError(`No name is left for ${key}.`);
    return [name, formsOf(make, key, name, kind)];
  };
  return {
    /** Forms of somebody who is in the text alone. */
    named: (key: string, sex: Sex, kind: SpanKind = 'direct'): Marks => draw(key, sex, kind)[1],
    /** Forms of a party, and the party. */
    party: (key: string, sex: Sex, role: NonNullable<Person['role']>, minAge = 27, maxAge = 60) => {
      const [{ latin, given, surname, patronymic }, forms] = draw(key, sex, 'direct');
      const russian: RussianName = {
        ...{ sex, latin, surname: surname[0], patronymic: patronymic[0] },
        given: [given[0], given[1], given[2], given[4]],
      };
      const person = inLatin(record(key, { role, minAge, maxAge }), russian);
      const born = person.birthDate.split('-').reverse().join('.');
      return {
        ...forms,
        [key]: person,
        [`${key}born`]: make.mark(born, 'date', 'quasi', key),
      };
    },
  };
}

/** `03.03.2024 г.` */
export function shortDay({ iso }: Day): string {
  return `${iso.split('-').reverse().join('.')} г.`;
}

/** Street, house and flat in the ways of Russian clerks, without the town. */
export function homeRu(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const street = dice.pick(streets);
  const [house, flat] = [dice.int(1, 160), dice.int(2, 95)];
  const text = dice.pick([
    `${street}, ${house}, кв. ${flat}`,
    `${street}, д. ${house}/${dice.int(1, 9)}, кв. ${flat}`,
    `${street}, ${house}-${flat}`,
    `${street}, дом ${house} «А», квартира ${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
