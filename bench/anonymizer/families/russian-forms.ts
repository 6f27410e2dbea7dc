import type { Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { castOf } from './name-endings.ts';
import { inLatin } from './russian-names.ts';

type Sex = 'm' | 'f';
/** Nominative, genitive, dative, accusative, instrumental. */
type Forms = readonly string[];

/** Suffixes of tokens, and the case in which a mention stands; the instrumental is written as the ablative. */
const CASES = [
  ['', 'nom'],
  ['gen', 'gen'],
  ['dat', 'dat'],
  ['acc', 'acc'],
  ['ins', 'abl'],
] as const satisfies readonly (readonly [string, GrammarCase])[];

const MEN = [
  'Агабеков Рауф Ниязи оглы = Ağabekov Rauf Niyazi oğlu',
  'Мамедзаде Джавид Ариф оглу = Məmmədzadə Cavid Arif oğlu',
  'Гаджиев Таир Юсифович = Hacıyev Tahir Yusif oğlu',
  'Велиханлы Анар Сабир оглы = Vəlixanlı Anar Sabir oğlu',
  'Шукюров Намик Гасанович = Şükürov Namiq Həsən oğlu',
  'Лебедев Аркадий Петрович = Lebedev Arkadi Petroviç',
  'Эфендиев Октай Джалал оглы = Əfəndiyev Oqtay Cəlal oğlu',
  'Бондарук Степан Ильич = Bondaruk Stepan İliç',
  'Халилбейли Орхан Тахир оглу = Xəlilbəyli Orxan Tahir oğlu',
  'Сафаров Мурад Видади оглы = Səfərov Murad Vidadi oğlu',
  'Мурсалов Заур Алиевич = Mürsəlov Zaur Əli oğlu',
  'Воронин Андрей Максимович = Voronin Andrey Maksimoviç',
  'Кахраманлы Руслан Ильгар оглу = Qəhrəmanlı Ruslan İlqar oğlu',
  'Джафаров Юсиф Гюльага оглы = Cəfərov Yusif Gülağa oğlu',
  'Тагиев Шамиль Рагимович = Tağıyev Şamil Rəhim oğlu',
];
const WOMEN = [
  'Ахундова Лейла Намиг кызы = Axundova Leyla Namiq qızı',
  'Рустамзаде Нармина Эльчин гызы = Rüstəmzadə Nərminə Elçin qızı',
  'Гусейнова Фарида Саттаровна = Hüseynova Fəridə Səttar qızı',
  'Мехтиева Егяна Васиф кызы = Mehdiyeva Yeganə Vasif qızı',
  'Савельева Ольга Дмитриевна = Savelyeva Olqa Dmitriyevna',
  'Байрамлы Айтен Рафик гызы = Bayramlı Aytən Rafiq qızı',
  'Исмайлова Зульфия Рашидовна = İsmayılova Zülfiyyə Rəşid qızı',
  'Поддубная Вера Антоновна = Poddubnaya Vera Antonovna',
  'Нуриева Севда Гамид кызы = Nuriyeva Sevda Həmid qızı',
  'Талыбзаде Дильбер Эйваз гызы = Talıbzadə Dilbər Eyvaz qızı',
  'Каримова Марьям Насировна = Kərimova Məryəm Nasir qızı',
  'Зейналлы Хатира Бейляр кызы = Zeynallı Xatirə Bəylər qızı',
  'Головко Ирина Сергеевна = Qolovko İrina Sergeyevna',
];

const ends = (stem: string, list: string): Forms => list.split(',').map((end) => stem + end);

/** Source: Russian grammar. Surnames in a vowel or `-ых` and women's in a consonant are not declined. */
function surnameForms(word: string, sex: Sex): Forms {
  if (/(?:ов|ев|ёв|ин)а$/u.test(word)) return ends(word.slice(0, -1), 'а,ой,ой,у,ой');
  if (/ная$/u.test(word)) return ends(word.slice(0, -2), 'ая,ой,ой,ую,ой');
  if (sex === 'm' && /(?:ов|ев|ёв|ин)$/u.test(word)) return ends(word, ',а,у,а,ым');
  if (sex === 'm' && /[жчшщц]$/u.test(word)) return ends(word, ',а,у,а,ем');
  if (sex === 'm' && /[бвгдзклмнпрстфх]$/u.test(word)) return ends(word, ',а,у,а,ом');
  return ends(word, ',,,,');
}

function givenForms(word: string, sex: Sex): Forms {
  const stem = word.slice(0, -1);
  if (/ия$/u.test(word)) return ends(stem, 'я,и,и,ю,ей');
  if (/я$/u.test(word)) return ends(stem, 'я,и,е,ю,ей');
  if (/[гкхжш]а$/u.test(word)) return ends(stem, 'а,и,е,у,ой');
  if (/а$/u.test(word)) return ends(stem, 'а,ы,е,у,ой');
  if (sex === 'f') return ends(word, ',,,,');
  if (/[йь]$/u.test(word)) return ends(stem, `${word.slice(-1)},я,ю,я,ем`);
  if (/[жчшщц]$/u.test(word)) return ends(word, ',а,у,а,ем');
  return /[бвгдзклмнпрстфх]$/u.test(word) ? ends(word, ',а,у,а,ом') : ends(word, ',,,,');
}

function patronymicForms(word: string): Forms {
  if (word.endsWith('ьич')) return ends(word, ',а,у,а,ом');
  if (word.endsWith('ич')) return ends(word, ',а,у,а,ем');
  return word.endsWith('на') ? ends(word.slice(0, -1), 'а,ы,е,у,ой') : ends(word, ',,,,');
}

/** Forms of a name by kind of mention; the patronymic is empty where a foreigner has none. */
function mentionsOf(surname: string, given: string, patronymic: string, first: readonly string[]) {
  const [g = '', p = ''] = first;
  const letters = p === '' ? `${g}.` : `${g}.${p}.`;
  return {
    full: [surname, given, patronymic].filter(Boolean).join(' '),
    line: [given, patronymic, surname].filter(Boolean).join(' '),
    tail: `${surname} ${letters}`,
    lead: `${letters} ${surname}`,
    wide: `${letters.replace(/\.(?=.)/g, '. ')} ${surname}`,
    two: `${surname} ${given}`,
    gp: [given, patronymic].filter(Boolean).join(' '),
    given,
    sur: surname,
  };
}

type Marks = Readonly<Record<string, Mark>>;

/** Marks by form and case: `keyfull`, `keytailgen`, `keygpins` … of one who is written `Фамилия Имя Отчество`. */
export function russianMarks(
  make: Make,
  key: string,
  written: string,
  sex: Sex,
  kind: SpanKind = 'direct',
): Marks {
  const [surname = '', given = '', ...father] = written.split(' ');
  const patronymic = father.join(' ');
  const [surnames, givens] = [surnameForms(surname, sex), givenForms(given, sex)];
  const patronymics = patronymicForms(patronymic);
  const first = [given.slice(0, 1), patronymic.slice(0, 1)];
  const entries = CASES.flatMap(([suffix, to], i) => {
    const texts = mentionsOf(surnames[i] ?? '', givens[i] ?? '', patronymics[i] ?? '', first);
    return Object.entries(texts).map(
      ([form, text]) =>
        [`${key}${form}${suffix}`, { ...make.mark(text, 'person', kind, key), case: to }] as const,
    );
  });
  return Object.fromEntries(entries);
}

/** Draws names, each once: of those in the text alone, and of parties, whom the record writes in Latin letters. */
export function russianCast(make: Make) {
  const pools = { m: [...make.dice.shuffle(MEN)], f: [...make.dice.shuffle(WOMEN)] };
  const record = castOf(make);
  const draw = (sex: Sex) => (pools[sex].pop() ?? '').split(' = ');
  return {
    other: (key: string, sex: Sex, kind: SpanKind = 'direct'): Marks =>
      russianMarks(make, key, draw(sex)[0] ?? '', sex, kind),
    party: (
      key: string,
      sex: Sex,
      role: NonNullable<Person['role']>,
      minAge: number,
      maxAge: number,
    ) => {
      const [written = '', latin = ''] = draw(sex);
      const [surname = '', given = '', ...father] = written.split(' ');
      const [latinSurname = '', latinGiven = '', ...latinFather] = latin.split(' ');
      const [nom = '', gen = '', dat = '', , ins = ''] = givenForms(given, sex);
      const person = inLatin(record(key, { role, minAge, maxAge }), {
        ...{ sex, surname, patronymic: father.join(' '), given: [nom, gen, dat, ins] },
        latin: [latinSurname, latinGiven, latinFather.join(' ')],
      });
      return {
        ...russianMarks(make, key, written, sex),
        [key]: person,
        [`${key}born`]: make.mark(
          person.birthDate.split('-').reverse().join('.'),
          ...(['date', 'quasi', key] as const),
        ),
      };
    },
  };
}

export { dayRu as russianDay } from './russian-cast-thirteenth.ts';

/** Street, house and flat in Russian, without the town. */
export function russianHome(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(1, 140), dice.int(2, 95)];
  const text = dice.pick([
    `${street}, д. ${house}, кв. ${flat}`,
    `${street}, дом № ${house}, кв. ${flat}`,
    `${street}, ${house}, квартира ${flat}`,
    `${street} ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
