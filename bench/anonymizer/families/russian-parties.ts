import type { Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { Day, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { castOf } from './name-endings.ts';

type Sex = 'm' | 'f';
/** A word in Cyrillic and as Azerbaijani papers spell it. */
export type Word = readonly [cyrillic: string, latin: string];
/** A name; `father` is the father's given name, or a whole patronymic in `-ич`, `-на`. */
export type Name = {
  readonly sex: Sex;
  readonly surname: Word;
  readonly given: Word;
  readonly father: Word;
};

export const words = (list: string): readonly Word[] =>
  list.split(' ').map((pair) => {
    const [cyrillic = '', latin = ''] = pair.split('=');
    return [cyrillic, latin];
  });

const SURNAMES = words(
  'Алышов=Alışov Багиров=Bağırov Велиханов=Vəlixanov Гараев=Qarayev Джалилов=Cəlilov Зульфугаров=Zülfüqarov Исрафилов=İsrafilov Мурсалов=Mürsəlov Насирли=Nəsirli Рагимзаде=Rəhimzadə Таривердиев=Tarıverdiyev Шихалиев=Şıxəliyev Эйвазов=Eyvazov Юзбашев=Yüzbaşov Ахмедли=Əhmədli Мирзоев=Mirzəyev Халилзаде=Xəlilzadə Гейдарлы=Heydərli Сулейманов=Süleymanov Фараджев=Fərəcov',
);
const MEN = words(
  'Азад=Azad Вагиф=Vaqif Гюндуз=Gündüz Заур=Zaur Ильгар=İlqar Камал=Kamal Мехман=Mehman Надир=Nadir Октай=Oqtay Рамиз=Ramiz Сеймур=Seymur Тарлан=Tərlan Фаиг=Faiq Эмиль=Emil Юсиф=Yusif Джавид=Cavid Муслим=Müslüm Ариф=Arif Бахтияр=Bəxtiyar Шахин=Şahin',
);
const WOMEN = words(
  'Амина=Əminə Диляра=Dilarə Зарифа=Zərifə Ирана=İranə Камилла=Kamilla Лейла=Leyla Медина=Mədinə Нигяр=Nigar Рена=Rəna Сабина=Səbinə Тамилла=Tamilla Фидан=Fidan Чинара=Çinarə Шахла=Şəhla Эльмира=Elmira Айсель=Aysel Гюльшан=Gülşən Севда=Sevda Улькер=Ülkər Афаг=Afaq',
);
const SLAV_MEN = words(
  'Савченко=Savçenko,Игорь=İqor,Степанович=Stepanoviç Чумаков=Çumakov,Геннадий=Gennadi,Фёдорович=Fyodoroviç Рябинин=Ryabinin,Роман=Roman,Игнатович=İqnatoviç Лаптев=Laptev,Кирилл=Kirill,Антонович=Antonoviç'.replaceAll(
    ',',
    ' ',
  ),
);
const SLAV_WOMEN = words(
  'Корнеева=Korneyeva,Людмила=Lyudmila,Павловна=Pavlovna Рябинина=Ryabinina,Нина=Nina,Захаровна=Zaxarovna Гусева=Quseva,Валентина=Valentina,Ильинична=İliniçna Шевчук=Şevçuk,Алла=Alla,Мироновна=Mironovna'.replaceAll(
    ',',
    ' ',
  ),
);

export const CASES: readonly (readonly [string, GrammarCase])[] = [
  ['', 'nom'],
  ['_gen', 'gen'],
  ['_dat', 'dat'],
  ['_acc', 'acc'],
  ['_ins', 'abl'], // the gold knows no instrumental
  ['_pre', 'loc'],
];
export type Forms = readonly string[];

export const put = (stem: string, endings: string): Forms =>
  endings.split(',').map((ending) => stem + ending);
export const same = (word: string): Forms => CASES.map(() => word);

/** Source: Russian grammar; surnames in `-ли`, `-заде`, `-ко` and women's in a consonant are not declined. */
function surnameForms(word: string, sex: Sex): Forms {
  if (sex === 'f')
    return /(?:ов|ев|ин)а$/u.test(word) ? put(word.slice(0, -1), 'а,ой,ой,у,ой,ой') : same(word);
  if (/(?:ов|ев|ин)$/u.test(word)) return put(word, ',а,у,а,ым,е');
  return /[бвгдзклмнпрстфх]$/u.test(word) ? put(word, ',а,у,а,ом,е') : same(word);
}

/** Source: Russian grammar; women's names in a consonant are not declined. */
function givenForms(word: string, sex: Sex): Forms {
  const stem = word.slice(0, -1);
  if (/[гкх]а$/u.test(word)) return put(stem, 'а,и,е,у,ой,е');
  if (word.endsWith('а')) return put(stem, 'а,ы,е,у,ой,е');
  if (sex === 'f') return same(word);
  if (word.endsWith('ий')) return put(stem, 'й,я,ю,я,ем,и');
  if (/[йь]$/u.test(word)) return put(stem, `${word.slice(-1)},я,ю,я,ем,е`);
  return put(word, ',а,у,а,ом,е');
}

const isSlavic = ({ father }: Name): boolean => /(?:ич|на)$/u.test(father[0]);

function patronymicForms(name: Name): Forms {
  const [father] = name.father;
  if (!isSlavic(name)) return same(`${father} ${name.sex === 'm' ? 'оглы' : 'кызы'}`);
  return name.sex === 'm' ? put(father, ',а,у,а,ем,е') : put(father.slice(0, -1), 'а,ы,е,у,ой,е');
}

/**
 * Marks of a name by form and case: `key_full` (`Фамилия Имя Отчество`), `key_init` (`Фамилия И.О.`), `key_front`
 * (`И.О. Фамилия`), `key_sg`, `key_two`, `key_first`, `key_sur`, `key_name`, each with `_gen`, `_dat`, `_acc`,
 * `_ins` or `_pre`; and `key_caps`.
 */
export function formsOf(
  make: Make,
  key: string,
  name: Name,
  kind: SpanKind = 'direct',
): Readonly<Record<string, Mark>> {
  const surnames = surnameForms(name.surname[0], name.sex);
  const givens = givenForms(name.given[0], name.sex);
  const patronymics = patronymicForms(name);
  const initials = `${name.given[0].slice(0, 1)}.${name.father[0].slice(0, 1)}.`;
  const mark = (text: string, to: GrammarCase) => ({
    ...make.mark(text, 'person', kind, key),
    case: to,
  });
  const entries = CASES.flatMap(([suffix, to], i) => {
    const [surname, given, patronymic] = [surnames[i], givens[i], patronymics[i]];
    const texts = {
      full: `${surname} ${given} ${patronymic}`,
      init: `${surname} ${initials}`,
      front: `${initials} ${surname}`,
      sg: `${surname} ${given}`,
      two: `${given} ${surname}`,
      first: `${given} ${patronymic}`,
      sur: `${surname}`,
      name: `${given}`,
    };
    return Object.entries(texts).map(
      ([form, text]) => [`${key}_${form}${suffix}`, mark(text, to)] as const,
    );
  });
  const caps = `${surnames[0]} ${givens[0]} ${patronymics[0]}`.toUpperCase();
  return { ...Object.fromEntries(entries), [`${key}_caps`]: mark(caps, 'nom') };
}

type Wish = { readonly surnameOf?: Name; readonly childOf?: Name };

const bent = ([cyrillic, latin]: Word, sex: Sex): Word =>
  sex === 'f' && /(?:ов|ев|ин)$/u.test(cyrillic)
    ? [`${cyrillic}а`, `${latin}a`]
    : [cyrillic, latin];
const straight = ([cyrillic, latin]: Word): Word =>
  /(?:ов|ев|ин)а$/u.test(cyrillic)
    ? [cyrillic.slice(0, -1), latin.slice(0, -1)]
    : [cyrillic, latin];

/** Draws names, no given name and no surname twice but for kin. `slav` asks for a Russian one, as kin of one are. */
export function namesOf(make: Make): (sex: Sex, wish?: Wish | 'slav') => Name {
  const { dice } = make;
  const surnames = [...dice.shuffle(SURNAMES)];
  const given = { m: [...dice.shuffle(MEN)], f: [...dice.shuffle(WOMEN)] };
  const slavs = {
    m: [...dice.shuffle(triples(SLAV_MEN))],
    f: [...dice.shuffle(triples(SLAV_WOMEN))],
  };
  return (sex, wish = {}) => {
    const spouse = wish === 'slav' ? undefined : wish.surnameOf;
    if (wish === 'slav' || (spouse !== undefined && isSlavic(spouse))) {
      const [own, first, father] = slavs[sex].pop() ?? [];
      if (!own || !first || !father) throw new RangeError('No Russian name is left.');
      const surname = spouse === undefined ? own : bent(straight(spouse.surname), sex);
      return { sex, surname, given: first, father };
    }
    const kin = wish.childOf ?? wish.surnameOf;
    const first = given[sex].pop();
    const surname = kin === undefined ? surnames.pop() : straight(kin.surname);
    const father = wish.childOf?.given ?? dice.pick(MEN.filter((name) => name[0] !== first?.[0]));
    if (!first || !surname) throw new RangeError('No name is left.');
    return { sex, surname: bent(surname, sex), given: first, father };
  };
}

function triples(list: readonly Word[]): readonly (readonly Word[])[] {
  return Array.from({ length: list.length / 3 }, (_, i) => list.slice(i * 3, i * 3 + 3));
}

/** The people of the record under the Latin spelling of their names. */
export function recordOf(make: Make) {
  const person = castOf(make);
  return (
    key: string,
    name: Name,
    role: NonNullable<Person['role']>,
    minAge: number,
    maxAge: number,
  ): Person => {
    const slav = isSlavic(name);
    const patronymic = slav
      ? name.father[1]
      : `${name.father[1]} ${name.sex === 'm' ? 'oğlu' : 'qızı'}`;
    return {
      ...person(key, { role, sex: name.sex, minAge, maxAge }),
      name: { surname: name.surname[1], given: name.given[1], patronymic },
      father: name.father[1],
      russian: slav,
    };
  };
}

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `3 марта 2024 года`. */
export function inRussian({ iso }: Day): string {
  const [year, month = '1', day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} года`;
}

/** Day and month of a wedding or a death, and the year, which may stay: `14 июня` and `2012`. */
export function lifeDayOf(make: Make, entity: string, from: number, to: number) {
  const day = `${make.dice.int(1, 28)} ${make.dice.pick(MONTHS)}`;
  return {
    day: make.mark(day, 'date', 'quasi', entity),
    year: Number(make.adopted.slice(0, 4)) - make.dice.int(from, to),
  };
}

/** Street, house and flat, without the town. */
export function homeIn(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(2, 128), dice.int(1, 98)];
  const text = dice.pick([
    `${street}, дом ${house}, кв. ${flat}`,
    `${street}, д. ${house}, кв. ${flat}`,
    `${street} ${house}, квартира ${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
