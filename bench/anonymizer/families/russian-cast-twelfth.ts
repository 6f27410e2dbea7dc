import type { Make } from '#demo/family.ts';
import type { Day, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { castOf } from './name-endings.ts';
import { inLatin, type RussianName } from './russian-names.ts';

type Sex = 'm' | 'f';
/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
type Forms = readonly string[];
type Name = {
  readonly sex: Sex;
  readonly surname: Forms;
  readonly given: Forms;
  readonly patronymic: Forms;
  /** What friends say instead of the given name. */
  readonly pet: Forms;
  readonly latin: RussianName['latin'];
};

const CASES = ['', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const ended = (stem: string, endings: string): Forms =>
  endings.split(',').map((ending) => stem + ending);
const same = (word: string): Forms => CASES.map(() => word);

/** Forms of a part of a surname, or of a whole one. Source: Russian grammar; `-заде`, `-лы`, `-оглы`, `-ко` stay as they are. */
function partForms(part: string, sex: Sex): Forms {
  if (sex === 'f') {
    if (/(?:ова|ева|ина|ына)$/u.test(part)) return ended(part.slice(0, -1), 'а,ой,ой,у,ой,ой');
    return same(part);
  }
  if (/(?:ов|ев|ин)$/u.test(part)) return ended(part, ',а,у,а,ым,е');
  if (/ский$/u.test(part)) return ended(part.slice(0, -2), 'ий,ого,ому,ого,им,ом');
  if (/[бвгдзклмнпрстфх]$/u.test(part)) return ended(part, ',а,у,а,ом,е');
  return same(part);
}

/** Both halves of `Велиева-Орлова` are declined, of `Мир-Касимов` the second alone. */
function surnameForms(surname: string, sex: Sex): Forms {
  const [first = '', second] = surname.split('-');
  if (second === undefined) return partForms(first, sex);
  const declined = /(?:ова|ева)$/u.test(first) ? partForms(first, sex) : same(first);
  return partForms(second, sex).map((form, i) => `${declined[i]}-${form}`);
}

/** Source: Russian grammar; women's names in a consonant, men's in `-и` and all in `-у` are not declined. */
function givenForms(given: string, sex: Sex): Forms {
  const stem = given.slice(0, -1);
  if (/[гкхжчшщ]а$/u.test(given)) return ended(stem, 'а,и,е,у,ой,е');
  if (given.endsWith('а')) return ended(stem, 'а,ы,е,у,ой,е');
  if (given.endsWith('ия')) return ended(stem, 'я,и,и,ю,ей,и');
  if (given.endsWith('я')) return ended(stem, 'я,и,е,ю,ей,е');
  if (sex === 'f' || /[еёиоуыэю]$/u.test(given)) return same(given);
  if (given.endsWith('ий')) return ended(stem, 'й,я,ю,я,ем,и');
  if (/[йь]$/u.test(given)) return ended(stem, `${given.slice(-1)},я,ю,я,ем,е`);
  return ended(given, ',а,у,а,ом,е');
}

function patronymicForms(patronymic: string): Forms {
  if (patronymic.endsWith('ич')) return ended(patronymic, ',а,у,а,ем,е');
  if (patronymic.endsWith('на')) return ended(patronymic.slice(0, -1), 'а,ы,е,у,ой,е');
  return same(patronymic);
}

/** Names from lines `Фамилия Имя Отчество = Soyad Ad Ata`, a pet name behind a further `=`. */
function namesOf(sex: Sex, lines: readonly string[]): readonly Name[] {
  return lines.map((line) => {
    const [cyrillic = '', latin = '', pet] = line.split(' = ');
    const [surname = '', given = '', ...father] = cyrillic.split(' ');
    const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
    return {
      sex,
      surname: surnameForms(surname, sex),
      given: givenForms(given, sex),
      patronymic: patronymicForms(father.join(' ')),
      pet: givenForms(pet ?? given, sex),
      latin: [latinSurname, latinGiven, latinFather.join(' ')],
    };
  });
}

const MEN = namesOf('m', [
  'Сейранов Эльшан Гасан оглы = Seyranov Elşən Həsən oğlu = Эльшанчик',
  'Пашазаде Ровшан Мирза оглы = Paşazadə Rövşən Mirzə oğlu = Ровшик',
  'Кулиев Эльдар Мамедович = Quliyev Eldar Məmməd oğlu = Эльдарчик',
  'Ибадоглы Сархан Тофик оглы = İbadoğlu Sərxan Tofiq oğlu',
  'Гусейн-заде Тогрул Акиф оглы = Hüseynzadə Toğrul Akif oğlu = Тоша',
  'Мир-Касимов Камран Мирсалам оглы = Mirqasımov Kamran Mirsalam oğlu = Камик',
  'Ахундов Фаррух Салманович = Axundov Fərrux Salman oğlu',
  'Кузьменко Валерий Трофимович = Kuzmenko Valeri Trofimoviç = Валера',
  'Лачинов Ядулла Шамиль оглы = Laçınov Yadulla Şamil oğlu',
  'Нагиев Муса Балакиши оглы = Nağıyev Musa Balakişi oğlu',
  'Шихлинский Вугар Ариф оглы = Şıxlinski Vüqar Arif oğlu = Вугарчик',
  'Бахшалиев Илькин Сабир оглы = Baxşəliyev İlkin Sabir oğlu',
  'Дерябин Константин Львович = Deryabin Konstantin Lvoviç = Костя',
  'Халафов Натик Ширин оглы = Xələfov Natiq Şirin oğlu',
  'Садыхлы Айхан Немат оглы = Sadıxlı Ayxan Nemət oğlu',
  'Гюльмамедов Фикрет Яхья оглы = Gülməmmədov Fikrət Yəhya oğlu = Фика',
  'Трегубов Станислав Егорович = Tregubov Stanislav Yeqoroviç = Стас',
]);

const WOMEN = namesOf('f', [
  'Мамедханова Севиль Мирзабала кызы = Məmmədxanova Sevil Mirzəbala qızı = Сева',
  'Алескерли Гюнель Рамиз гызы = Ələsgərli Günel Ramiz qızı',
  'Кадырова Наргиз Закировна = Qədirova Nərgiz Zakir qızı = Наргизка',
  'Тагизаде Ирада Музаффар кызы = Tağızadə İradə Müzəffər qızı = Ира',
  'Султанова Эльнара Вагифовна = Sultanova Elnarə Vaqif qızı = Эля',
  'Лисицына Татьяна Аркадьевна = Lisitsına Tatyana Arkadyevna = Таня',
  'Бондарчук Оксана Григорьевна = Bondarçuk Oksana Qriqoryevna = Ксюша',
  'Миркишиева Сакина Миргашим кызы = Mirkişiyeva Səkinə Mirhəşim qızı',
  'Джаваншир Лейла Ибрагим гызы = Cavanşir Leyla İbrahim qızı = Лейлушка',
  'Коган Анна Семёновна = Koqan Anna Semyonovna = Аня',
  'Эфендиева Улькер Рафаиловна = Əfəndiyeva Ülkər Rafail qızı = Уля',
  'Велиева-Орлова Марьям Чингизовна = Vəliyeva-Orlova Məryəm Çingiz qızı = Маша',
  'Шахмурадова Туту Агабаба кызы = Şahmuradova Tutu Ağababa qızı',
  'Зохраббекова Адиля Мурсал кызы = Zöhrabbəyova Adilə Mürsəl qızı = Аделя',
]);

const PASSPORT: Readonly<Record<string, string>> = {
  ...{ ə: 'a', ş: 'sh', ç: 'ch', ğ: 'gh', ı: 'i', ö: 'o', ü: 'u', x: 'kh', c: 'j', q: 'g' },
  ...{ Ə: 'A', Ş: 'Sh', Ç: 'Ch', İ: 'I', Ö: 'O', Ü: 'U', X: 'Kh', C: 'J', Q: 'G' },
};

/** `Elşən` → `ELSHAN`: the letters of the machine-read line of a passport. */
const inPassport = (text: string): string =>
  [...text]
    .map((sign) => PASSPORT[sign] ?? sign)
    .join('')
    .toUpperCase();

/**
 * Marks of a name by form and, behind it, case: `keyfull` (`Фамилия Имя Отчество`), `keydash` (`Фамилия Имя
 * Гасан-оглы`), `keyinit` (`Фамилия И.О.`), `keytight` (`И.О.Фамилия`), `keyhalf` (`Фамилия И. Гасан оглы`),
 * `keyone` (`Фамилия И.`), `keyfirst`, `keysg`, `keytwo`, `keysur`, `keyname`, `keypet`. `keyhalf` of a
 * patronymic in `-ич` or `-на` has initials alone.
 */
function formsOf(
  make: Make,
  key: string,
  name: Name,
  kind: SpanKind,
): Readonly<Record<string, Mark>> {
  const mark = (text: string) => make.mark(text, 'person', kind, key);
  const [g, p] = [name.given[0]?.slice(0, 1), name.patronymic[0]?.slice(0, 1)];
  const isTurkic = name.patronymic[0]?.includes(' ') === true;
  const declined = CASES.flatMap((to, i) => {
    const [surname, given, patronymic] = [name.surname[i], name.given[i], name.patronymic[i]];
    const texts = {
      full: `${surname} ${given} ${patronymic}`,
      dash: `${surname} ${given} ${patronymic?.replace(' ', '-')}`,
      init: `${surname} ${g}.${p}.`,
      tight: `${g}.${p}.${surname}`,
      half: `${surname} ${g}.${isTurkic ? ` ${patronymic}` : `${p}.`}`,
      one: `${surname} ${g}.`,
      first: `${given} ${patronymic}`,
      sg: `${surname} ${given}`,
      two: `${given} ${surname}`,
      sur: `${surname}`,
      name: `${given}`,
      pet: `${name.pet[i]}`,
    };
    return Object.entries(texts).map(([form, text]) => [`${key}${form}${to}`, mark(text)] as const);
  });
  const [surname, given] = name.latin;
  return {
    ...Object.fromEntries(declined),
    [`${key}caps`]: mark(`${name.surname[0]} ${name.given[0]} ${name.patronymic[0]}`.toUpperCase()),
    [`${key}lat`]: mark(`${given} ${surname}`),
    [`${key}latin`]: mark(`${surname} ${given.slice(0, 1)}.`),
    [`${key}pass`]: mark(inPassport(`${given} ${surname}`)),
  };
}

/** Draws names by key, each once: forms for the text, and people of the record under the Latin spelling. */
export function castInRussian(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const record = castOf(make);
  const draw = (sex: Sex, key: string): Name => {
    const name = pools[sex].pop();
    if (name === undefined) throw new RangeError(`No name is left for ${key}.`);
    return name;
  };
  return {
    /** Forms of somebody who stands in the text alone. */
    named: (key: string, sex: Sex, kind: SpanKind = 'direct') =>
      formsOf(make, key, draw(sex, key), kind),
    /** Forms of a party, the party, and the day of birth in words. */
    party: (key: string, sex: Sex, role: NonNullable<Person['role']>, minAge = 27, maxAge = 60) => {
      const name = draw(sex, key);
      const [nom = '', gen = '', dat = '', , ins = ''] = name.given;
      const person = inLatin(record(key, { role, minAge, maxAge }), {
        ...{ sex, latin: name.latin, given: [nom, gen, dat, ins] },
        ...{ surname: name.surname[0] ?? '', patronymic: name.patronymic[0] ?? '' },
      });
      return {
        ...formsOf(make, key, name, 'direct'),
        [key]: person,
        [`${key}born`]: make.mark(wordedDay(person.birthDate), 'date', 'quasi', key),
      };
    },
  };
}

/** `3 марта 2024`. */
function wordedDay(iso: string): string {
  const [year, month = '1', day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `3 марта 2024 года`. */
export const dayInRussian = ({ iso }: Day): string => `${wordedDay(iso)} года`;

/** An address without its town, one of the streets and one of the clerks' ways. */
export function homeInRussian(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(3, 140), dice.int(2, 90)];
  const text = dice.pick([
    `${street}, д.${house}, корп.${dice.int(1, 5)}, кв.${flat}`,
    `${house}, ${street}, кв-ра ${flat}`,
    `${street}, стр. ${house}, блок ${dice.int(1, 4)}, кв. ${flat}`,
    `${street} ${house}/${dice.int(2, 9)}, ${dice.int(2, 9)}-й этаж, кв. ${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
