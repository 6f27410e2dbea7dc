import { lowerAz } from '#domain/az-text.ts';
import type { NameParts } from './candidate.ts';
import { type Ending, NOMINATIVE, type Reading } from './endings.ts';
import { PLACES, VOCABULARY } from './lexicon.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';

// Only the last word of a name carries an ending: the others are taken as they stand.
export function stem(
  token: Token | undefined,
  kind: 'given' | 'surname' | 'any',
  last?: Token,
): string | undefined {
  if (token === undefined) return undefined;
  if (last !== undefined && token !== last) return token.facts.key;
  const russian = token.facts.russianPatronymic?.stem;
  const own = kind === 'given' ? token.facts.given : token.facts.surname;
  const unknown = token.facts.given === undefined && token.facts.surname === undefined;
  return (
    (kind === 'any' ? undefined : own?.stem) ??
    russian ??
    (unknown ? guess(token)?.stem : undefined) ??
    token.facts.key
  );
}

const TITLE = /^(?:Hacı|K[əe]rb[əe]lay[ıi]|M[əe]ş[əe]di|Molla|Axund|Seyid|Usta|Şeyx|Mirz[əe])$/u;
/** True of a word of respect that stands before somebody's name and in the name of his children. */
export const isTitle = (word: string): boolean => TITLE.test(word);
const FULL: Readonly<Record<string, number>> = {
  'soyad-ad-ata': 4,
  'ad-ata-soyad': 4,
  'oglu-ad': 3,
  'oglu-ad-soyad': 4,
};

/** `Soyadlı Ad Hacı Ata oğlu`, `Ad Hacı Ata oğlu`: the words without the title before the father's name. */
function withoutTitle(pattern: string, words: readonly Token[]): readonly Token[] {
  const son = words.findIndex(({ facts }) => facts.patronymic !== undefined);
  const [first] = words;
  if (son < 2 || first === undefined || !isTitle(words[son - 2]?.text ?? '')) return words;
  const isFamily = first.facts.surnameForm || isLiSurname(first);
  if (words.length <= (FULL[pattern] ?? words.length) && (isFamily || pattern !== 'soyad-ad-ata'))
    return words;
  return words.filter((_, at) => at !== son - 2);
}

/** The sex that a surname tells by its form: `Mirzəli` is a given name of men and a surname of women too. */
const sexOfFamily = (token: Token | undefined) =>
  token?.facts.surnameForm === true ? token.facts.sex : undefined;

export function partsOf(found: string, all: readonly Token[]): NameParts {
  const words = withoutTitle(found, all);
  const pattern = found === 'soyad-ad-ata' && words.length === 3 ? 'ad-ata' : found;
  const last = words[words.length - 1];
  const [a, b, c] = words;
  const sexOf = (token: Token | undefined) => token?.facts.patronymic?.sex;
  switch (pattern) {
    case 'soyad-ad-ata':
      return {
        surname: stem(isTailForm(a, b) ? b : a, 'surname', last),
        given: stem(isTailForm(a, b) ? a : b, 'given', last),
        patronymic: stem(c, 'given', last),
        sex: sexOf(words[3]),
      };
    case 'ad-ata-soyad':
      return {
        given: stem(a, 'given', last),
        patronymic: stem(b, 'given', last),
        surname: stem(words[3], 'surname', last),
        sex: sexOf(c),
      };
    case 'ad-ata':
      return a?.facts.surnameForm === true
        ? { surname: stem(a, 'surname', last), patronymic: stem(b, 'given', last), sex: sexOf(c) }
        : { given: stem(a, 'given', last), patronymic: stem(b, 'given', last), sex: sexOf(c) };
    case 'ata':
      return { patronymic: stem(a, 'given', last), sex: sexOf(b) };
    case 'soyad-ad-init':
      return {
        surname: stem(a, 'surname', last),
        given: stem(b, 'given', last),
        initials: [b, c].map((word) => word?.facts.key.slice(0, 1) ?? ''),
      };
    case 'ad-init-soyad':
      return {
        given: stem(a, 'given', last),
        surname: stem(c, 'surname', last),
        initials: [a, b].map((word) => word?.facts.key.slice(0, 1) ?? ''),
        sex: sexOfFamily(c),
      };
    case 'soyad-ad-ata-bare':
    case 'soyad-ad-ovic':
      return {
        surname: stem(a, 'surname', last),
        given: stem(b, 'given', last),
        patronymic: stem(c, 'given', last),
      };
    case 'soyad-ad':
    case 'cap-ad':
    case 'soyad-cap':
      // `Soyadzadə-Tehrani`, `Soyadov-Adlı`
      if (b?.before === '-' && a !== undefined)
        return {
          surname: `${a.facts.key}-${isOfTown(b) ? b.facts.key : stem(b, 'any', last)}`,
        };
      return {
        surname: stem(a, 'surname', last),
        given: isHerName(a, b) ? b?.facts.key : stem(b, 'given', last),
        sex: sexOfFamily(a),
      };
    case 'init-oglu': {
      const at = words.findIndex(({ facts }) => facts.patronymic !== undefined);
      const initials = words.filter(({ initial }) => initial).map(({ facts }) => facts.key);
      const father = words[at - 1]?.facts.key ?? '';
      const family = words[at + 1];
      // `A. Ata oğlu Soyadov`, or an `A. Ata oğlu` who is called so
      return family === undefined
        ? { surname: `${father}oglu`, initials }
        : {
            ...{ surname: stem(family, 'surname', last), initials, patronymic: father },
            sex: words[at]?.facts.patronymic?.sex,
          };
    }
    case 'oglu-ad':
    case 'oglu-ad-soyad':
      return {
        patronymic: stem(a, 'given', last),
        given: stem(c, 'given', last),
        surname: words[3] === undefined ? undefined : stem(words[3], 'surname', last),
        sex: sexOf(b),
      };
    case 'soyad-init-ata':
      return {
        surname: stem(a, 'surname', last),
        initials: [b?.facts.key ?? ''],
        patronymic: stem(c, 'given', last),
        sex: sexOf(words[3]),
      };
    case 'soyad-ad-init-ata':
      return { surname: a?.facts.key, given: b?.facts.key, sex: sexOf(words[3]) };
    case 'ad-init-ata': {
      const isFamily = a !== undefined && (a.facts.surnameForm || isLiSurname(a));
      const own = isFamily && a.facts.given === undefined ? 'surname' : 'given';
      return { [own]: a?.facts.key, sex: sexOf(c) };
    }
    case 'led-free':
      return { surname: stem(a, 'surname', last) };
    case 'cap-cap':
    case 'caps-caps':
    case 'led-cap':
      return a?.facts.surnameForm === true ||
        (a !== undefined && isLiSurname(a)) ||
        (a?.facts.given === undefined && b?.facts.given !== undefined && !isOfTown(b))
        ? { surname: stem(a, 'any', last), given: stem(b, 'given', last) }
        : {
            given: stem(a, 'given', last),
            surname: stem(words[words.length - 1], 'any', last),
            middle: words.length === 3 ? words[1]?.facts.key : undefined,
          };
    case 'foreign':
      return { given: stem(a, 'any', last), surname: stem(c, 'any', last) };
    case 'slot-cap-cap':
      return { surname: stem(b, 'any', last), given: stem(a, 'any', last) };
    case 'ad-soyad':
    case 'ad-cap':
    case 'cap-soyad':
      if (b?.before === '-') return { surname: stem(b, 'surname', last) }; // `Ter-Soyadov`
      return { given: stem(a, 'given', last), surname: stem(b, 'surname', last) };
    case 'ad-ata-soyad-bare':
      return {
        given: stem(a, 'given', last),
        patronymic: stem(b, 'given', last),
        surname: stem(c, 'surname', last),
      };
    case 'ad-ovic-soyad':
      return {
        given: stem(a, 'given', last),
        patronymic: stem(b, 'any', last),
        surname: stem(c, 'surname', last),
      };
    case 'ad-ovic':
      return { given: stem(a, 'given', last), patronymic: stem(b, 'any', last) };
    case 'ad-init':
      return {
        given: stem(a, 'given', last),
        sex: a?.facts.sex,
        letter: b?.facts.key.slice(0, 1),
      };
    case 'kin-given':
    case 'kin-cap':
    case 'role-given':
    case 'given':
      return { given: stem(a, 'given', last), sex: a?.facts.sex };
    default: {
      const initials = words
        .filter((word) => word.initial)
        .map((word) => word.facts.key.slice(0, 1));
      const surname = words.find((word) => !word.initial);
      return {
        surname: stem(surname, 'surname', last),
        initials: initials.length > 0 ? initials : undefined,
        sex: sexOfFamily(surname),
      };
    }
  }
}

/** `Ad Soyadov Ata oğlu`: the surname stands between the given name and the father's. */
function isTailForm(first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  if (first.facts.surnameForm || isLiSurname(first)) return false;
  const isSurname =
    second.facts.surnameForm || (isLiSurname(second) && first.facts.given?.ending.case === 'nom');
  return isSurname && (second.facts.given === undefined || first.facts.given !== undefined);
}

export function endingOf(pattern: string, last: Token, name: NameParts): Ending {
  const { facts } = last;
  if (facts.patronymic !== undefined) {
    const { case: kase, plural, copula } = facts.patronymic;
    return { case: kase, plural, copula };
  }
  if (last.initial) return NOMINATIVE;
  if (facts.given?.ending.case === 'dat' && name.given === facts.key) return NOMINATIVE;
  const isLast = name.surname === facts.key || name.surname?.endsWith(`-${facts.key}`) === true;
  if (isLast && isOfTown(last)) return NOMINATIVE;
  if (pattern.endsWith('soyad') && facts.surname !== undefined)
    return bySex(last, name) ?? facts.surname.ending;
  if (facts.given !== undefined) return facts.given.ending;
  if (facts.surname !== undefined) return bySex(last, name) ?? facts.surname.ending;
  return guess(last)?.ending ?? NOMINATIVE;
}

/** `Səfərova Anara`: behind a woman's surname no dative of a man's name. */
function isHerName(surname: Token | undefined, given: Token | undefined): boolean {
  const { sex, given: read } = given?.facts ?? {};
  const isWoman = /(?:ova|eva)$/.test(surname?.facts.key ?? '');
  return isWoman && sex === 'm' && read?.ending.case === 'dat';
}

/** `Orucova` after a man's name is a dative; after a woman's a nominative. */
function bySex(last: Token, name: NameParts): Ending | undefined {
  if (name.sex !== 'm' || !/(?:ova|eva)$/.test(last.facts.key)) return undefined;
  return { case: 'dat', plural: false, copula: false };
}

const SAID =
  /(?:[aı][^aeəıioöuü]*dır|[eəi][^aeəıioöuü]*dir|[ou][^aeəıioöuü]*dur|[öü][^aeəıioöuü]*dür)$/u;

/** `Təbrizi`: the form of a surname made of a town, which may be an accusative of it. */
export function isOfTown({ text, facts }: Token): boolean {
  if (!facts.place || facts.surnameForm || !/[iİ]$/u.test(text)) return false;
  return facts.readings.some(({ stem, ending }) => ending.case === 'acc' && PLACES.has(stem));
}

/** The likeliest reading of an unknown name: only endings that few names end in are believed. */
export function guess(token: Token): Reading | undefined {
  return token.facts.readings.find(
    ({ ending, stem: root }) =>
      // `baxan Mirəlidir`
      (ending.copula && ending.case === 'nom' && root.length >= 5 && SAID.test(token.text)) ||
      // `Muradxanlıya`, `Nurxanlını`: no name ends so.
      (/^(?:dat|acc)$/.test(ending.case) && LI_WITH_CASE.test(token.text) && LI.test(root)) ||
      (root.length >= 3 &&
        agrees(token.text, root.length) &&
        !(ending.case === 'gen' && !/n[iu]n$/.test(token.facts.key) && endsInIn(root)) &&
        ending.case !== 'nom' &&
        ending.case !== 'acc' &&
        ending.case !== 'dat' &&
        !ending.plural),
  );
}

const LI = /.{4}l[iu]$/;
const LI_WITH_CASE = /l(?:[ıu](?:ya|n[ıu])|[iü](?:yə|n[iü]))$/u;
const OWN_LETTERS = /[əƏıöÖüÜğĞşŞçÇ]/u;
const BACK = 'aıou';
const VOWELS = 'aıoueəiöü';

/** False where the vowel of an ending is not that of the stem before it: `Əlimərdan` is no ablative, which is `Əlimərdən`. */
function agrees(word: string, stem: number): boolean {
  if (!OWN_LETTERS.test(word)) return true; // without diacritics `a` is `ə` as well
  const vowels = [...lowerAz(word)].map((letter, at) => (VOWELS.includes(letter) ? at : -1));
  const last = vowels.findLast((at) => at >= 0 && at < stem);
  const first = vowels.find((at) => at >= stem);
  if (last === undefined || first === undefined) return true;
  const letters = [...lowerAz(word)];
  return BACK.includes(letters[last] ?? '') === BACK.includes(letters[first] ?? '');
}

/** True where -in after this stem is the end of a name and no ending: a short stem or a cluster (Elçin, Mətin, Nurəddin). */
function endsInIn(root: string): boolean {
  return root.length < 4 || /[^aeiou]{2}$/.test(root);
}

export function isOwner(token: Token): boolean {
  if (isCyrillic(token.text)) return false; // `Балаага оглы`: a Russian genitive stands behind its noun
  const reading = token.facts.given ?? token.facts.surname;
  if (reading !== undefined) return reading.ending.case === 'gen';
  const { key, readings } = token.facts;
  if (token.text.length <= 6) return false;
  return readings.some(
    ({ stem: root, ending }) => ending.case === 'gen' && (/n[iu]n$/.test(key) || !endsInIn(root)),
  );
}

/** `Soyadov Ad Besarin oğlu`, `Ad Besarin oğlu`: behind a given name a father's in -in, where no list has one without it. */
export function isNamedInIn(own: readonly Token[], father: Token): boolean {
  const at = own.indexOf(father);
  const lead = own[at - 1];
  if (lead === undefined || father.before !== ' ' || /n[iu]n$/.test(father.facts.key)) return false;
  if (at === 1 && (lead.facts.surnameForm || isLiSurname(lead))) return false;
  const { given, surname, common } = father.facts;
  return (given ?? surname) === undefined && !common;
}

const CITIZEN = /(?:vətəndaşı|təbəəsi) $/u;
const PRESENTED =
  /^ (?:adl[ıi](?!\p{L})|\((?:pasport|şəxsiyyət|vəsiqə|FİN|doğum|doğulub|təvəllüd|anadan|icazə|viza|vətəndaş|tel|\d{1,2}[. ]\p{Ll}{0,8}\d{0,2}[. ]\d{4}))/u;

/** `Çin vətəndaşı Li Vey`, `Li Vey (pasport …)`: the words around say that it is the name of a person. */
export function isPresented(text: string, start: number, end: number): boolean {
  return (
    CITIZEN.test(text.slice(Math.max(0, start - 14), start)) ||
    PRESENTED.test(text.slice(end, end + 30))
  );
}

/** `Халилли`, `Ахундлу`, `Бондарчука`, `Ломидзе`: forms of surnames without a sex. */
const RUSSIAN_LI =
  /^\p{Lu}\p{Ll}*(?:[бвдзйлмнрт]л[иылу]|чук(?:а|у|ом|е)?|[аеё]нко|дзе|швили|заде)$/u;
// `Пришли`, `Умерли`, `Вызвали`: what several did.
const RUSSIAN_WORD = /^(?:Умер|Пер|Стёр|Запер|При|Про|По|Вы)\p{Ll}{0,3}ли$/u;
/** `Rəcəbli`, `Şəkilinin`: the form of a surname in -lı that is no word of its own, only by an ending. */
export function isLiSurname({ text, facts }: Pick<Token, 'text' | 'facts'>): boolean {
  if (isCyrillic(text))
    return text.length > 5 && RUSSIAN_LI.test(text) && !RUSSIAN_WORD.test(text) && !facts.common;
  return (
    text.length > 5 &&
    !VOCABULARY.has(facts.key) &&
    !(/l[ıiuü]$/u.test(text) && isObjectOfWord(facts)) &&
    /l[ıiuü](?:n[ıiuü]n|y[aə]|n[ıiuü]|d[aə]n?)?$/u.test(text)
  );
}

/** `Avtomobili`: the accusative of a word in -l. */
const isObjectOfWord = ({ common, readings }: Token['facts']): boolean =>
  common && readings.some(({ stem, ending }) => ending.case === 'acc' && VOCABULARY.has(stem));

/** `Dəmir Yolları`: a word of titles in the plural, no part of a name. */
export const PLURAL = /l[aə]r(?:[ıi]\p{Ll}{0,4})?$/u;
