import type { Make } from '#demo/family.ts';
import type { Day, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { inCyrillic, type RussianName } from './russian-names.ts';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Genitive, dative and instrumental of a given name. Source: Russian grammar; `Айгюн`, `Зумруд` are not declined. */
function givenCases(given: string, sex: 'm' | 'f'): RussianName['given'] {
  const stem = given.slice(0, -1);
  if (/[гкхжчшщ]а$/u.test(given)) return [given, `${stem}и`, `${stem}е`, `${stem}ой`];
  if (given.endsWith('а')) return [given, `${stem}ы`, `${stem}е`, `${stem}ой`];
  if (given.endsWith('ия')) return [given, `${stem}и`, `${stem}и`, `${stem}ей`];
  if (given.endsWith('я')) return [given, `${stem}и`, `${stem}е`, `${stem}ей`];
  if (sex === 'f' || /[еёиоуыэю]$/u.test(given)) return [given, given, given, given];
  if (/[ьй]$/u.test(given)) return [given, `${stem}я`, `${stem}ю`, `${stem}ем`];
  return [given, `${given}а`, `${given}у`, `${given}ом`];
}

/** Names from lines `Фамилия Имя Отчество = Soyad Ad Ata`. */
function namesOf(sex: 'm' | 'f', lines: readonly string[]): readonly RussianName[] {
  return lines.map((text) => {
    const [cyrillic = '', latin = ''] = text.split(' = ');
    const [surname = '', given = '', ...father] = cyrillic.split(' ');
    const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
    return {
      sex,
      latin: [latinSurname, latinGiven, latinFather.join(' ')] as const,
      surname,
      given: givenCases(given, sex),
      patronymic: father.join(' '),
    };
  });
}

const MEN = namesOf('m', [
  'Гаджизаде Эмиль Назим оглы = Hacızadə Emil Nazim oğlu',
  'Алекперли Руслан Вагиф оглы = Ələkbərli Ruslan Vaqif oğlu',
  'Бабашов Ильгар Юнус оглы = Babaşov İlqar Yunus oğlu',
  'Самедов Фаик Аждар оглы = Səmədov Faiq Əjdər oğlu',
  'Ширинбейли Орхан Кямал оглы = Şirinbəyli Orxan Kamal oğlu',
  'Мехтиев Джавид Энвер оглы = Mehdiyev Cavid Ənvər oğlu',
  'Дорофеев Степан Игнатович = Dorofeyev Stepan İqnatoviç',
  'Ковтуненко Богдан Остапович = Kovtunenko Boqdan Ostapoviç',
  'Шапиро Марк Иосифович = Şapiro Mark İosifoviç',
  'Рагимханов Назар Шихали оглы = Rəhimxanov Nazar Şıxəli oğlu',
  'Тарвердиев Октай Мовсум оглы = Tarverdiyev Oqtay Mövsüm oğlu',
  'Лютин Герман Платонович = Lyutin German Platonoviç',
  'Кенгерли Чингиз Ибад оглы = Kəngərli Çingiz İbad oğlu',
  'Эйвазов Мурад Сохраб оглы = Eyvazov Murad Söhrab oğlu',
  'Прошин Вадим Евгеньевич = Proşin Vadim Yevgenyeviç',
  'Наджафзаде Азер Балаага оглы = Nəcəfzadə Azər Balaağa oğlu',
]);

const WOMEN = namesOf('f', [
  'Ширалиева Нармина Огтай кызы = Şirəliyeva Nərminə Oqtay qızı',
  'Кязимова Севда Аскер кызы = Kazımova Sevda Əsgər qızı',
  'Ахмедзаде Лала Фуад кызы = Əhmədzadə Lalə Fuad qızı',
  'Мурсалова Тарана Джалил кызы = Mürsəlova Təranə Cəlil qızı',
  'Байрамлы Зумруд Теймур кызы = Bayramlı Zümrüd Teymur qızı',
  'Никонова Раиса Тимофеевна = Nikonova Raisa Timofeyevna',
  'Остапенко Галина Петровна = Ostapenko Qalina Petrovna',
  'Шпигель Белла Исааковна = Şpigel Bella İsaakovna',
  'Дадашева Фирангиз Муса кызы = Dadaşova Firəngiz Musa qızı',
  'Зейналова Хатира Адиль кызы = Zeynalova Xatirə Adil qızı',
  'Халилова Офелия Ягуб кызы = Xəlilova Ofeliya Yaqub qızı',
  'Рустамбейли Инджи Яшар кызы = Rüstəmbəyli İnci Yaşar qızı',
  'Ерёмина Клавдия Захаровна = Yeryomina Klavdiya Zaxarovna',
  'Сеидзаде Айгюн Рафик кызы = Seyidzadə Aygün Rafiq qızı',
]);

/** Further forms of a name: capitals, name first, initials behind, the given name alone. */
function moreForms(make: Make, key: string, name: RussianName, kind: SpanKind = 'direct') {
  const mark = (text: string): Mark => make.mark(text, 'person', kind, key);
  const [nom, gen, dat, ins] = name.given;
  const { surname, patronymic } = name;
  return {
    [`${key}caps`]: mark(`${surname} ${nom} ${patronymic}`.toUpperCase()),
    [`${key}first`]: mark(`${nom} ${patronymic} ${surname}`),
    [`${key}two`]: mark(`${nom} ${surname}`),
    [`${key}behind`]: mark(`${surname} ${nom.slice(0, 1)}.${patronymic.slice(0, 1)}.`),
    [`${key}name`]: mark(nom),
    [`${key}namegen`]: mark(gen),
    [`${key}namedat`]: mark(dat),
    [`${key}nameins`]: mark(ins),
  };
}

/** Draws names by key, each once. */
export function drawer(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  return (key: string, sex: 'm' | 'f', kind: SpanKind = 'direct') => {
    const name = pools[sex].pop();
    if (name === undefined) throw new RangeError(`No name is left for ${key}.`);
    const forms = {
      ...inCyrillic(make, key, name, kind),
      ...moreForms(make, key, name, kind),
    };
    return { name, forms };
  };
}

/** `3 марта 2024 года`. */
export function russianDate({ iso }: Day): string {
  const [year, month = '1', day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} года`;
}

/** Day and month of birth or death as a span; the year stays outside. */
export function russianLifeDay(make: Make, entity: string, back: number) {
  const text = `${make.dice.int(1, 28)} ${make.dice.pick(MONTHS)}`;
  return {
    [`${entity}day`]: make.mark(text, 'date', 'quasi', entity),
    [`${entity}year`]: String(Number(make.adopted.slice(0, 4)) - back),
  };
}

/** A date of birth in figures. */
export function russianBirth(
  make: Make,
  { key, birthDate }: Person,
): Readonly<Record<string, Mark>> {
  const text = birthDate.split('-').reverse().join('.');
  return { [`${key}born`]: make.mark(text, 'date', 'quasi', key) };
}

export function addressRu(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const flat = dice.chance(0.7) ? `, кв. ${dice.int(2, 110)}` : '';
  const text = `${dice.pick(streets)}, ${dice.pick(['д.', 'дом'])} ${dice.int(1, 150)}${flat}`;
  return make.mark(text, 'address', 'direct', entity);
}
