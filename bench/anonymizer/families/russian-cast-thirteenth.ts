import type { Make } from '#demo/family.ts';
import type { Day, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { castOf } from './name-endings.ts';
import { inLatin } from './russian-names.ts';

type Sex = 'm' | 'f';
/** Nominative, genitive, dative, accusative, instrumental. */
type Cases = readonly [string, string, string, string, string];
type Name = {
  readonly surname: Cases;
  readonly given: Cases;
  readonly patronymic: Cases;
  readonly latin: readonly [surname: string, given: string, patronymic: string];
};

const MEN = [
  'Гулузаде Фарид Тофик оглу = Quluzadə Fərid Tofiq oğlu',
  'Мирзоев Эльдар Бахтиярович = Mirzoyev Eldar Bəxtiyar oğlu',
  'Аскеров Рамин Исрафил оглы = Əsgərov Ramin İsrafil oğlu',
  'Набиев Вусал Гюндуз оглу = Nəbiyev Vüsal Gündüz oğlu',
  'Трофимов Игорь Леонтьевич = Trofimov İqor Leontyeviç',
  'Бабаханов Самир Зульфугар оглы = Babaxanov Samir Zülfüqar oğlu',
  'Кочарли Эльнур Солтан оглу = Köçərli Elnur Soltan oğlu',
  'Зуев Константин Русланович = Zuyev Konstantin Ruslanoviç',
  'Гасанзаде Турал Рафаэль оглу = Həsənzadə Tural Rafael oğlu',
  'Ибрагимхалилов Азад Мамед оглы = İbrahimxəlilov Azad Məmməd oğlu',
  'Марданов Сеймур Аладдинович = Mərdanov Seymur Ələddin oğlu',
  'Григорчук Павел Семёнович = Qriqorçuk Pavel Semyonoviç',
  'Панахлы Ровшан Ислам оглу = Pənahlı Rövşən İslam oğlu',
  'Рагимов Шаиг Балакиши оглы = Rəhimov Şaiq Balakişi oğlu',
];
const WOMEN = [
  'Шахбазова Эльмира Тарлановна = Şahbazova Elmira Tərlan qızı',
  'Керимли Сабина Мубариз гызы = Kərimli Səbinə Mübariz qızı',
  'Аллахвердиева Рена Гусейн кызы = Allahverdiyeva Rəna Hüseyn qızı',
  'Тарасенко Людмила Викторовна = Tarasenko Lyudmila Viktorovna',
  'Джалилова Наиля Октаевна = Cəlilova Nailə Oqtay qızı',
  'Ганбарзаде Ламия Эльшад кызы = Qənbərzadə Lamiyə Elşad qızı',
  'Соловьёва Инна Аркадьевна = Solovyova İnna Arkadyevna',
  'Меликова Сурая Ширин кызы = Məlikova Sürəyya Şirin qızı',
  'Бахышова Гюнай Фазиль гызы = Baxışova Günay Fazil qızı',
  'Юсифли Нигяр Адалят кызы = Yusifli Nigar Ədalət qızı',
  'Садыхова Ирада Тельмановна = Sadıxova İradə Telman qızı',
  'Абасова Хураман Вели кызы = Abasova Xuraman Vəli qızı',
  'Кравцова Тамара Никитична = Kravtsova Tamara Nikitiçna',
];

const endings = (stem: string, list: string): Cases =>
  list.split(',').map((ending) => stem + ending) as unknown as Cases;
const same = (word: string): Cases => endings(word, ',,,,');

/** Source: Russian grammar: surnames in -ов, -ев are declined, those in a vowel and women's in a consonant are not. */
function surnameCases(word: string, sex: Sex): Cases {
  if (/(?:ова|ева|ёва)$/u.test(word)) return endings(word.slice(0, -1), 'а,ой,ой,у,ой');
  if (sex === 'm' && /(?:ов|ев)$/u.test(word)) return endings(word, ',а,у,а,ым');
  if (sex === 'm' && /[бвгдзклмнпрст]$/u.test(word)) return endings(word, ',а,у,а,ом');
  return same(word);
}

function givenCases(word: string, sex: Sex): Cases {
  const stem = word.slice(0, -1);
  if (/ия$/u.test(word)) return endings(stem, 'я,и,и,ю,ей');
  if (/я$/u.test(word)) return endings(stem, 'я,и,е,ю,ей');
  if (/[гкхжш]а$/u.test(word)) return endings(stem, 'а,и,е,у,ой');
  if (/а$/u.test(word)) return endings(stem, 'а,ы,е,у,ой');
  if (sex === 'f') return same(word);
  if (/ь$/u.test(word)) return endings(stem, 'ь,я,ю,я,ем');
  if (/[иеоу]$/u.test(word)) return same(word);
  return word === 'Павел' ? endings('Пав', 'ел,ла,лу,ла,лом') : endings(word, ',а,у,а,ом');
}

function patronymicCases(word: string): Cases {
  if (word.endsWith('ич')) return endings(word, ',а,у,а,ем');
  return word.endsWith('на') ? endings(word.slice(0, -1), 'а,ы,е,у,ой') : same(word);
}

function nameOf(line: string, sex: Sex): Name {
  const [cyrillic = '', latin = ''] = line.split(' = ');
  const [surname = '', given = '', ...father] = cyrillic.split(' ');
  const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
  return {
    surname: surnameCases(surname, sex),
    given: givenCases(given, sex),
    patronymic: patronymicCases(father.join(' ')),
    latin: [latinSurname, latinGiven, latinFather.join(' ')],
  };
}

const SUFFIXES = ['', 'gen', 'dat', 'acc', 'ins'] as const;

/** Marks by form and case: `keyfull`, `keyline`, `keytail`, `keylead`, `keypair`, `keygp`, `keygiven`, `keysur` + `gen|dat|acc|ins`. */
function marksOfName(make: Make, key: string, name: Name, kind: SpanKind) {
  const of = (text: string) => make.mark(text, 'person', kind, key);
  const [g, p] = [name.given[0].slice(0, 1), name.patronymic[0].slice(0, 1)];
  const all = SUFFIXES.flatMap((suffix, i) => {
    const [surname, given, patronymic] = [name.surname[i], name.given[i], name.patronymic[i]];
    return Object.entries({
      full: `${surname} ${given} ${patronymic}`,
      line: `${given} ${patronymic} ${surname}`,
      tail: `${surname} ${g}.${p}.`,
      lead: `${g}.${p}. ${surname}`,
      pair: `${given} ${surname}`,
      gp: `${given} ${patronymic}`,
      given: `${given}`,
      sur: `${surname}`,
    }).map(([form, text]) => [`${key}${form}${suffix}`, of(text)] as const);
  });
  const [latinSurname, latinGiven, latinFather] = name.latin;
  return {
    ...Object.fromEntries(all),
    [`${key}latin`]: of(`${latinSurname} ${latinGiven} ${latinFather}`),
    [`${key}latinshort`]: of(`${latinGiven.slice(0, 1)}. ${latinSurname}`),
  };
}

type Marks = Readonly<Record<string, Mark>>;

/** Draws names by key, each once: for the text alone, or for a party, who stands in the record under the Latin spelling. */
export function speakersOf(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const record = castOf(make);
  const draw = (sex: Sex): Name => nameOf(pools[sex].pop() ?? '', sex);
  return {
    other: (key: string, sex: Sex, kind: SpanKind = 'direct'): Marks =>
      marksOfName(make, key, draw(sex), kind),
    party: (key: string, sex: Sex, role: NonNullable<Person['role']>, minAge = 28, maxAge = 60) => {
      const name = draw(sex);
      const [nom, gen, dat, , ins] = name.given;
      const person = inLatin(record(key, { role, minAge, maxAge }), {
        ...{ sex, latin: name.latin, surname: name.surname[0], patronymic: name.patronymic[0] },
        given: [nom, gen, dat, ins],
      });
      return {
        ...marksOfName(make, key, name, 'direct'),
        [key]: person,
        [`${key}born`]: make.mark(
          person.birthDate.split('-').reverse().join('.'),
          ...(['date', 'quasi', key] as const),
        ),
      };
    },
  };
}

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `3 марта 2024 г.` or `03.03.2024`, as the dice of the decision fall. */
export function dayRu({ iso }: Day, isWords: boolean): string {
  const [year, month = '1', day] = iso.split('-');
  return isWords
    ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} года`
    : iso.split('-').reverse().join('.');
}

/** Street, house and flat, without the town. */
export function streetRu(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(1, 150), dice.int(2, 95)];
  const text = dice.pick([
    `${street}, д. ${house}, кв. ${flat}`,
    `${street}, дом ${house}, квартира ${flat}`,
    `${street} ${house}, кв. ${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
