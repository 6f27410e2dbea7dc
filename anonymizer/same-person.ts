import type { NameParts } from './candidate.ts';
import { remembered } from './remembered.ts';
import { RUSSIAN_DAUGHTER, RUSSIAN_SON } from './russian-cases.ts';
import { initialHeard, russianKey } from './russian-sounds.ts';
import { soundKey } from './scripts.ts';
import { isOneEdit } from './typos.ts';

/** True for one surname in its masculine or feminine form; of a double one also for either half. */
export function sameBase(a: string, b: string): boolean {
  return sameSurname(a, b, isEqual);
}

/** A surname's masculine form, the key of both; `Ter-Soyadov` is also called Soyadov. */
export function baseSurname(whole: string): string {
  const stem = whole.replace(TITLE_HALF, '');
  if (stem.includes('-')) return stem.split('-').map(baseSurname).join('-');
  return isFeminine(stem) ? stem.slice(0, -1) : stem.replace(/sk(?:aya|iy)$/, 'ski');
}

// Of a Ter-Soyadov, a Bəy-Soyadov: the half that is a title is left out, and spelt in many ways.
const TITLE_HALF = /^(?:ter|bey|bek|beq|xan|sah|mir|aga|haci|mirze)-/;
const TITLE_BEFORE = /^(?:bey|bek|beq|xan|sah|mir|aga|haci|mirze)-?(?=.{4})/;
/** `Mirqasımov`, `Mir-Qasımov` as `qasimov`. */
export const withoutTitle = (surname: string) => surname.replace(TITLE_BEFORE, '');
const MIN_HALF = 4; // letters of either half of a double surname

/** Both halves of the double `soyadova-adli`, in the masculine form; none of another surname. */
function halvesOf(surname: string): readonly string[] {
  const halves = surname.includes('-') ? baseSurname(surname).split('-') : [];
  return halves.length > 1 && halves.every((half) => half.length >= MIN_HALF) ? halves : [];
}

/** The keys under which a surname is looked for: its masculine form and, of a double one, those of its halves. */
export function surnameKeys(surname: string): readonly string[] {
  return [baseSurname(surname), ...halvesOf(surname)];
}

/** `Soyadova-Soyadlı` is also called by one half of her surname; two double surnames are compared whole. */
function sameSurname(a: string, b: string, alike: Alike): boolean {
  const [one, other] = [baseSurname(a), baseSurname(b)];
  if (alike(one, other)) return true;
  const [halves, others] = [halvesOf(a), halvesOf(b)];
  if (halves.length > 0 && others.length > 0) return false;
  return halves.some((half) => alike(half, other)) || others.some((half) => alike(half, one));
}

const isFeminine = (surname: string) => /(?:ova|eva)$/.test(surname);
const isMasculine = (surname: string) => /(?:ov|ev|skiy?)$/.test(surname);

/** True for a name of a surname and nothing else. */
export function isSurnameAlone({ surname, given, initials, patronymic }: NameParts): boolean {
  const rest = given ?? initials ?? patronymic;
  return surname !== undefined && rest === undefined;
}

/** True for a name of a given name and nothing else. */
export function isGivenAlone({ surname, given, initials, patronymic }: NameParts): boolean {
  return given !== undefined && (surname ?? initials ?? patronymic) === undefined;
}

/** True of a woman before and after her marriage: given name and father's name agree, the surnames do not. */
export function hasOtherSurname(a: NameParts, b: NameParts): boolean {
  const isWoman = a.sex !== 'm' && b.sex !== 'm' && (a.sex === 'f' || b.sex === 'f');
  if (!isWoman || a.surname === undefined || b.surname === undefined) return false;
  return (
    a.given !== undefined &&
    a.patronymic !== undefined &&
    a.given === b.given &&
    a.patronymic === b.patronymic
  );
}

/** Whether two stems are one name: equal, or alike in another respect (sound, one letter). */
type Alike = (a: string, b: string) => boolean;
const isEqual: Alike = (a, b) => a === b;

/** True where two sets of parts can name one person: no part conflicts and a name is shared. */
export function compatible(a: NameParts, b: NameParts): boolean {
  return sharedParts(a, b, isEqual) > 0;
}

/** How many parts two names share, 0 where any part conflicts. */
function sharedParts(a: NameParts, b: NameParts, alike: Alike, agree = initialsFit): number {
  let shared = 0;
  if (a.byname !== undefined && b.byname !== undefined && a.byname !== b.byname) return 0;
  if (a.surname !== undefined && b.surname !== undefined) {
    if (!sameSurname(a.surname, b.surname, alike)) return 0;
    shared++;
  }
  for (const part of ['given', 'patronymic'] as const) {
    const [one, other] = [a[part], b[part]];
    if (one === undefined || other === undefined) continue;
    if (!alike(one, other)) return 0;
    shared++;
  }
  if (!agree(a, b) || !agree(b, a)) return 0;
  if (!letterFits(a, b) || !letterFits(b, a)) return 0;
  // `Soyadov Ad Ata qızı` on the grave of a Soyadov Ad Ata oğlu
  const isWhole = shared === 3 && a.surname === b.surname && a.given === b.given;
  if (!isWhole && a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return 0;
  return shared;
}

const MIN_SOUND = 4; // letters of a sound key: shorter ones are those of many names

const isHeardAlike: Alike = (a, b) => {
  if (a === b) return true;
  const key = soundKey(a);
  return key.length >= MIN_SOUND && key === soundKey(b);
};

const MIN_ROOT = 2; // letters of a Russian root (Alla → el): all three parts of the names agree by it

/** A sound key and what is left of it without a Russian case ending: every part of a Russian name bears one. */
const russianRoots = remembered((part: string): readonly string[] => {
  // Тагир is Tahir; Павел, Павлу
  const key = soundKey(part)
    .replace(/x/g, 'g')
    .replace(/^pevel/, 'pevl');
  const father = key.replace(/(?:ov|ev)(?:ic|n)[aeio]{0,2}m?$/, ''); // Алиевич, Али оглы
  // Зоя, Зои, Зою
  return [
    key,
    key.replace(/[eio]$/, ''),
    key.replace(/[aeio]{1,3}$/, ''),
    key.replace(/[eio]m$/, ''),
    father,
  ];
});

const isRussianAlike: Alike = (a, b) => {
  const roots = russianRoots(a);
  return russianRoots(b).some((root) => root.length >= MIN_ROOT && roots.includes(root));
};

/**
 * True where two names are written in two ways of spelling (`Савельев Аркадий`, `Savelyev Arkadi`). Russian
 * endings are seen through where both bear a father's name: one sign more or less makes another name else.
 */
export function heardAlike(a: NameParts, b: NameParts, isRussian = false): boolean {
  // `Г.П. Савельев` beside `Savelyev Gennadi Pavloviç`: in two scripts the initials are heard, too.
  const isOtherScript = isRussian || a.surname !== b.surname || [a, b].some(hasRussianFather);
  const agree = isOtherScript ? initialsHeard : initialsFit;
  if (sharedParts(a, b, isHeardAlike, agree) > 0) return true;
  const isWhole = a.patronymic !== undefined && b.patronymic !== undefined;
  return (isWhole || areOneMan(a, b)) && sharedParts(a, b, isRussianAlike, agree) > 1;
}

const isSpeltAlike: Alike = (a, b) => {
  const key = russianKey(a);
  return (key !== undefined && key === russianKey(b)) || isRussianAlike(a, b);
};

/**
 * True of one name in two scripts (`Кадырова Наргиз`, `Qədirova N.`, `Kamran Mirqasımov` beside a `Мир-Касимов Камран`):
 * the surnames are spelt alike, and with them the given names or the initials.
 */
export function isOtherScript(a: NameParts, b: NameParts): boolean {
  const [one, other] = [a, b].map((name) => ({
    ...name,
    surname: name.surname && withoutTitle(name.surname),
  })) as [NameParts, NameParts];
  const isTold = [a, b].every(({ surname, given, initials }) => surname && (given ?? initials));
  return isTold && sharedParts(one, other, isSpeltAlike, initialsHeard) > 0;
}

const hasRussianFather = ({ patronymic = '' }: NameParts) =>
  RUSSIAN_SON.test(patronymic) || RUSSIAN_DAUGHTER.test(patronymic);

/** `Соядлы Рашада Ата оглы` beside a `RASAD SOYADLI`: a man's given name, declined, with an equal surname. */
function areOneMan(a: NameParts, b: NameParts): boolean {
  const [one, other] = [a.surname, b.surname];
  // `Сакины Соядовой` beside a `Соядова Сакина`
  if (one !== undefined && one === other && isFeminine(one)) return true;
  const isMan = (a.sex === 'm' || b.sex === 'm') && a.sex !== 'f' && b.sex !== 'f';
  return isMan && one !== undefined && other !== undefined && isHeardAlike(one, other);
}

const MIN_DECLINED = 4; // letters of the sound of a surname without its ending

/** True of `Гельману Л.А.` and a `Гельман Леонид Абрамович`: a surname of no known form, declined, with the initials. */
export function declinedAlike(a: NameParts, b: NameParts): boolean {
  const { surname, given, initials } = a;
  if (surname === undefined || given !== undefined || initials?.length !== 2) return false;
  if (b.surname === undefined || (b.given ?? b.initials) === undefined) return false;
  const [roots, others] = [russianRoots(surname), russianRoots(b.surname)];
  if (!roots.some((root) => root.length >= MIN_DECLINED && others.includes(root))) return false;
  return (isInOrder(a, b) || b.given === undefined) && initialsFit(a, b);
}

// A last vowel is the sign of a woman's name, not a mistake: Elnur and Elnurə are two.
const isSlip: Alike = (a, b) =>
  a === b ||
  (Math.min(a.length, b.length) >= 5 &&
    a[0] === b[0] &&
    isOneEdit(a, b) &&
    a !== `${b}e` &&
    a !== `${b}a` &&
    b !== `${a}e` &&
    b !== `${a}a`);

/** True where a name differs from another by one mistyped letter in one of its parts. */
export function mistyped(a: NameParts, b: NameParts): boolean {
  return sharedParts(a, b, isSlip) > 0;
}

/** True where one stem is the other with a case ending that was not known for one (`aksoya`, `aksoy`; `davu`, read off `Davuda`). */
const ENDING = /^(?:d|n|y?[ae]|n?[iu]|n?[iu]n|d[ae]n?|y?l[ae])$/;
const isEndedAlike: Alike = (a, b) => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && ENDING.test(long.slice(short.length));
};

/** `Danılukun` beside a `Hrihori Danıluka`: a surname alone that differs by an ending no list knows for one. */
export function isEndedSurname(a: NameParts, b: NameParts): boolean {
  if (!isSurnameAlone(a) || a.surname === undefined || b.surname === undefined) return false;
  const isSexed = [a.surname, b.surname].some((one) => isFeminine(one) || isMasculine(one));
  return !isSexed && isEndedAlike(a.surname, b.surname);
}

const RUSSIAN_ENDING = /^(?:a|u|e|[oe]m|oy|oqo|omu|im)$/;
// `Akşahinom Canom` in Cyrillic letters: both words of a foreigner's name in one case.
const isCaseAlike: Alike = (a, b) => {
  if (isEndedAlike(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 3 && long.startsWith(short) && RUSSIAN_ENDING.test(long.slice(short.length))
  );
};

/** True where two names of two parts or more differ by an ending only, of a Russian mention by a Russian one. */
export function endedAlike(a: NameParts, b: NameParts, isRussian = false): boolean {
  return sharedParts(a, b, isRussian ? isCaseAlike : isEndedAlike) > 1;
}

/** True where the initials of `a` contradict the parts of `b` in no way. */
export function initialsFit(a: NameParts, b: NameParts): boolean {
  const [first, second] = a.initials ?? [];
  if (first === undefined) return true;
  const isFather = second !== undefined && b.patronymic?.[0] === first;
  if (b.given !== undefined && b.given[0] !== first && !isFather) return false;
  // Father's initial first is an order too, but then the other is that of the given name.
  const fits = (given: string | undefined, father: string | undefined) =>
    (b.given === undefined || b.given[0] === given) &&
    (b.patronymic === undefined || father === undefined || b.patronymic[0] === father);
  if (second !== undefined && !fits(first, second) && !fits(second, first)) return false;
  if (b.initials !== undefined && b.initials[0] !== first) return false;
  if (second !== undefined && b.initials?.[1] !== undefined && b.initials[1] !== second)
    return false;
  return true;
}

/** `Ad C.` beside a `Soyadov Ad Ata oğlu`: neither his surname nor his father's name begins with this letter. */
function letterFits({ letter }: NameParts, { surname, patronymic, letter: other }: NameParts) {
  if (letter === undefined) return true;
  if (other !== undefined) return heard(other) === heard(letter);
  const parts = [surname, patronymic];
  return parts.some((part) => part === undefined || heard(part.slice(0, 1)) === heard(letter));
}

const heard = (part: string | undefined) => (part === undefined ? undefined : initialHeard(part));

function initialsHeard(a: NameParts, b: NameParts): boolean {
  const read = (name: NameParts): NameParts => ({
    ...name,
    given: heard(name.given),
    patronymic: heard(name.patronymic),
    initials: name.initials?.map((one) => heard(one) ?? one),
  });
  return initialsFit(read(a), read(b));
}

/** True where both initials of a mention stand for given name and father's name, in this order. */
export function isInOrder({ initials }: NameParts, { given, patronymic }: NameParts): boolean {
  const [first, second] = initials ?? [];
  return (
    first !== undefined &&
    given?.[0] === first &&
    (second === undefined || patronymic?.[0] === second)
  );
}

/** True where the parts of two mentions contradict each other. */
export function conflicts(a: NameParts, b: NameParts): boolean {
  if (a.given !== undefined && b.given !== undefined && a.given !== b.given) return true;
  if (a.surname !== undefined && b.surname !== undefined && !sameBase(a.surname, b.surname))
    return true;
  if (a.patronymic !== undefined && b.patronymic !== undefined && a.patronymic !== b.patronymic)
    return true;
  return !initialsFit(a, b) || !initialsFit(b, a);
}

/** False for `Soyadovun` or `A.B.Soyadovun` beside a Soyadova: without a given name the form tells the sex. */
export function fitsForm(mention: NameParts, bearer: NameParts): boolean {
  if (mention.given !== undefined || mention.surname === undefined) return true;
  return !(isMasculine(mention.surname) && isFeminine(bearer.surname ?? ''));
}

/** True for the father of the bearer, named the other way round: `Soyad Pünhan Eyvaz oğlu`, `Soyad Eyvaz Pünhan oğlu`. */
export function isTurned(a: NameParts, b: NameParts): boolean {
  return (
    a.given !== undefined &&
    a.patronymic !== undefined &&
    a.given !== a.patronymic &&
    a.given === b.patronymic &&
    a.patronymic === b.given
  );
}

/** A name of one part as the other kind of part: many words are given names and surnames. */
export function turnedPart(name: NameParts): NameParts | undefined {
  const { surname, given, patronymic, initials, letter } = name;
  if (patronymic !== undefined || initials !== undefined) return undefined;
  if (surname !== undefined && given === undefined) return { given: surname };
  if (given === undefined || surname !== undefined) return undefined;
  return letter === undefined ? { surname: given } : { surname: given, initials: [letter] };
}

/** `SOYAD AD` beside `Ad Soyad`: the order of two names that no list knows is not sure. */
export function swappedPair(name: NameParts): NameParts | undefined {
  const { surname, given, patronymic } = name;
  if (surname === undefined || given === undefined || patronymic !== undefined) return undefined;
  return { surname: given, given: surname };
}

/** `Rəhilə Ə.`, read as a surname with an initial: a given name before the initial of the surname. */
export function givenWithInitial({ surname, given, initials }: NameParts): NameParts | undefined {
  const isOne = surname !== undefined && given === undefined && initials?.length === 1;
  return isOne && !isFeminine(surname) && !isMasculine(surname) ? { given: surname } : undefined;
}

/** True where somebody has that given name, in whatever script, and a surname with that initial. */
export function isNamedSo(own: NameParts, { initials }: NameParts, bearer: NameParts): boolean {
  if (!(compatible(own, bearer) || heardAlike(own, bearer))) return false;
  return heard(bearer.surname?.slice(0, 1)) === heard(initials?.[0]);
}

/** True for the same surname and given name. */
export function isSamePair(a: NameParts, b: NameParts): boolean {
  return a.surname === b.surname && a.given === b.given;
}

/** `Thi Lan` of a `Thi Lan Pham`: the first two of the three words of a foreign name. */
export function isShortened(a: NameParts, b: NameParts): boolean {
  const isPairOf = (short: NameParts, whole: NameParts) =>
    whole.middle !== undefined &&
    short.middle === undefined &&
    short.patronymic === undefined &&
    short.given !== undefined &&
    [short.given, short.surname].every((word) => word === whole.given || word === whole.middle);
  return isPairOf(a, b) || isPairOf(b, a);
}

/** `Yovanoviç` of a `Dragan Yovanoviç`, `Kırdar` of a `Zeynep Kırdar Aksoy`: one word of a foreign name that was read as another part. */
export function isWordOf(word: string | undefined, whole: NameParts): boolean {
  if (word === undefined || whole.given === undefined) return false;
  const isSlavic = whole.surname === undefined && RUSSIAN_SON.test(word);
  return whole.middle === word || (isSlavic && whole.patronymic === word);
}

/** True for `X.A.Soyadova`, whose given name was not said, beside a `Xanım Ağamirzə qızı` whose surname was not. */
export function isUnnamedBearer(
  { initials, surname, given }: NameParts,
  bearer: NameParts,
): boolean {
  return (
    surname !== undefined &&
    given === undefined &&
    initials?.length === 2 &&
    bearer.surname === undefined &&
    bearer.patronymic?.[0] === initials[1] &&
    bearer.given?.[0] === initials[0]
  );
}

/** True for `Soyadov` or `Soyadov S.E.` and a lone `Səyavuş`, whose initial fits: a whole name may join them. */
export function areHalves(initialed: NameParts, bare: NameParts): boolean {
  return (
    initialed.surname !== undefined &&
    initialed.given === undefined &&
    bare.surname === undefined &&
    bare.given !== undefined &&
    initialsFit(initialed, bare)
  );
}
