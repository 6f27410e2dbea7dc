import type { Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { SpanKind } from '#demo/people.ts';
import { CASES, type Forms, type Name, put, same, type Word, words } from './russian-parties.ts';

type Sex = Name['sex'];

const SURNAMES = words(
  'Абдуррагимов=Əbdürrəhimov Гусейнбейли=Hüseynbəyli Байрамзаде=Bayramzadə Мешадиев=Məşədiyev Кязимов=Kazımov Нагдалиев=Nağdəliyev Шукюров=Şükürov Зейналлы=Zeynallı Ибадов=İbadov Пашазаде=Paşazadə Самедзаде=Səmədzadə Джаббарлы=Cabbarlı Оруджев=Orucov Керимбеков=Kərimbəyov Гадимли=Qədimli Мустафабейли=Mustafabəyli Рустамханов=Rüstəmxanov Агакишиев=Ağakişiyev Гёюшов=Göyüşov Алекперли=Ələkbərli Магеррамов=Məhərrəmov Тагизаде=Tağızadə',
);
const MEN = words(
  'Айдын=Aydın Эльшан=Elşən Намик=Namiq Рашад=Rəşad Тельман=Telman Хикмет=Hikmət Сахиб=Sahib Гасан=Həsən Мурад=Murad Фикрет=Fikrət Эльнур=Elnur Давуд=Davud Бабек=Babək Шамиль=Şamil Низамеддин=Nizaməddin Вугар=Vüqar Адалят=Ədalət Расим=Rasim Джалал=Cəlal Анвер=Ənvər',
);
const WOMEN = words(
  'Халида=Xalidə Наргиз=Nərgiz Сусанна=Suzanna Замина=Zəminə Гюнель=Günel Севиндж=Sevinc Фарида=Fəridə Марьям=Məryəm Эсмира=Esmira Бановша=Bənövşə Тарана=Təranə Шафига=Şəfiqə Лала=Lalə Ниджат=Nicat Джамиля=Cəmilə Рейхан=Reyhan Офелия=Ofeliya Зульфия=Zülfiyə Айнур=Aynur Сурая=Sürəyya',
).filter(([cyrillic]) => cyrillic !== 'Ниджат');
const SLAVS: Readonly<Record<Sex, readonly (readonly Word[])[]>> = {
  m: [
    words('Осипенко=Osipenko Пётр=Pyotr Лукич=Lukiç'),
    words('Заболоцкий=Zabolotski Тимофей=Timofey Андреевич=Andreyeviç'),
    words('Голубев=Qolubev Валерий=Valeri Максимович=Maksimoviç'),
    words('Крамарчук=Kramarçuk Денис=Denis Олегович=Oleqoviç'),
  ],
  f: [
    words('Верещагина=Vereşaqina Наталья=Natalya Тимофеевна=Timofeyevna'),
    words('Заболоцкая=Zabolotskaya Мария=Mariya Львовна=Lvovna'),
    words('Голубева=Qolubeva Ксения=Kseniya Романовна=Romanovna'),
    words('Тищенко=Tişenko Ольга=Olqa Викторовна=Viktorovna'),
  ],
};

/** Source: Russian grammar; surnames in `-ли`, `-лы`, `-заде`, `-ко` and women's in a consonant are not declined. */
function surnameForms(word: string, sex: Sex): Forms {
  if (/ая$/u.test(word)) return put(word.slice(0, -2), 'ая,ой,ой,ую,ой,ой');
  if (/ий$/u.test(word)) return put(word.slice(0, -2), 'ий,ого,ому,ого,им,ом');
  if (/(?:ов|ев|ёв|ин)а$/u.test(word)) return put(word.slice(0, -1), 'а,ой,ой,у,ой,ой');
  if (sex === 'f') return same(word);
  if (/(?:ов|ев|ёв|ин)$/u.test(word)) return put(word, ',а,у,а,ым,е');
  return /[бвгдзклмнпрстфх]$/u.test(word) ? put(word, ',а,у,а,ом,е') : same(word);
}

/** Source: Russian grammar; women's names in a consonant are not declined. */
function givenForms(word: string, sex: Sex): Forms {
  const stem = word.slice(0, -1);
  if (word === 'Пётр') return put('П', 'ётр,етра,етру,етра,етром,етре');
  if (/[гкх]а$/u.test(word)) return put(stem, 'а,и,е,у,ой,е');
  if (word.endsWith('а')) return put(stem, 'а,ы,е,у,ой,е');
  if (word.endsWith('ия')) return put(stem, 'я,и,и,ю,ей,и');
  if (word.endsWith('я')) return put(stem, 'я,и,е,ю,ей,е');
  if (sex === 'f') return same(word);
  if (word.endsWith('ий')) return put(stem, 'й,я,ю,я,ем,и');
  if (/[йь]$/u.test(word)) return put(stem, `${word.slice(-1)},я,ю,я,ем,е`);
  return put(word, ',а,у,а,ом,е');
}

function patronymicForms({ father: [father], sex }: Name): Forms {
  if (/ч$/u.test(father)) return put(father, ',а,у,а,ем,е');
  if (/на$/u.test(father)) return put(father.slice(0, -1), 'а,ы,е,у,ой,е');
  return same(`${father} ${sex === 'm' ? 'оглы' : 'кызы'}`);
}

/**
 * Marks of a name by form and case: `key_full` (`Фамилия Имя Отчество`), `key_behind` (`Фамилия И.О.`), `key_before`
 * (`И.О. Фамилия`), `key_dot` (`И. Фамилия`), `key_pair` (`Имя Фамилия`), `key_polite` (`Имя Отчество`), `key_sur`,
 * `key_name`, each also with `_gen`, `_dat`, `_acc`, `_ins` or `_pre`.
 */
export function cyrillicWays(
  make: Make,
  key: string,
  name: Name,
  kind: SpanKind = 'direct',
): Readonly<Record<string, Mark>> {
  const surnames = surnameForms(name.surname[0], name.sex);
  const givens = givenForms(name.given[0], name.sex);
  const patronymics = patronymicForms(name);
  const first = `${name.given[0].slice(0, 1)}.`;
  const initials = `${first}${name.father[0].slice(0, 1)}.`;
  const entries = CASES.flatMap(([suffix, to], i) => {
    const [surname = '', given = '', patronymic = ''] = [surnames[i], givens[i], patronymics[i]];
    const texts = {
      ...{ full: `${surname} ${given} ${patronymic}`, behind: `${surname} ${initials}` },
      ...{ before: `${initials} ${surname}`, dot: `${first} ${surname}` },
      ...{ pair: `${given} ${surname}`, polite: `${given} ${patronymic}` },
      ...{ sur: surname, name: given },
    };
    return Object.entries(texts).map(
      ([way, text]) =>
        [`${key}_${way}${suffix}`, { ...make.mark(text, 'person', kind, key), case: to }] as const,
    );
  });
  return Object.fromEntries(entries);
}

type Wish = { readonly like?: Name; readonly childOf?: Name; readonly sibling?: Name };

const bent = ([cyrillic, latin]: Word, sex: Sex): Word => {
  const base: Word = /(?:ов|ев|ёв|ин)а$/u.test(cyrillic)
    ? [cyrillic.slice(0, -1), latin.slice(0, -1)]
    : [cyrillic, latin];
  return sex === 'f' && /(?:ов|ев|ёв|ин)$/u.test(base[0]) ? [`${base[0]}а`, `${base[1]}a`] : base;
};

/** Draws names, no given name and no surname twice but for kin; `slav` asks for a Russian or Ukrainian one. */
export function namesIn(make: Make): (sex: Sex, wish?: Wish | 'slav') => Name {
  const { dice } = make;
  const surnames = [...dice.shuffle(SURNAMES)];
  const givens = { m: [...dice.shuffle(MEN)], f: [...dice.shuffle(WOMEN)] };
  const slavs = { m: [...dice.shuffle(SLAVS.m)], f: [...dice.shuffle(SLAVS.f)] };
  return (sex, wish = {}) => {
    if (wish === 'slav') {
      const [surname, given, father] = slavs[sex].pop() ?? [];
      if (!surname || !given || !father) throw new RangeError('No Russian name is left.');
      return { sex, surname, given, father };
    }
    const given = givens[sex].pop();
    const surname = (wish.like ?? wish.childOf)?.surname ?? surnames.pop();
    const father = wish.sibling?.father ?? wish.childOf?.given ?? givens.m.pop();
    if (!given || !surname || !father) throw new RangeError('No name is left.');
    return { sex, surname: bent(surname, sex), given, father };
  };
}
