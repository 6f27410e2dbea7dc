import { lowerAz } from '#domain/az-text.ts';
import { isComposed } from './composed-names.ts';
import { endingOfTail, foldKey, patronymicEnding, readingsOf } from './endings.ts';
import {
  GIVEN,
  isRussianPatronymic,
  isSurnameForm,
  isVocabulary,
  KIN,
  OFFICE_WORDS,
  PLACES,
  roleLabelOf,
  SURNAMES,
} from './lexicon.ts';
import { isMisread } from './ocr-repair.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import { isExplained } from './typed-letters.ts';
import type { View } from './view.ts';

const WORD = /[\p{L}\p{M}]{3,40}/gu;
// `QəmbərovSərxan`, `vəQƏMBƏROV`, `QƏMBƏROVisə`
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}(?:\p{Ll}|\p{Lu}{2}|$))|(?<=\p{Lu}{4})(?=\p{Ll}{2})/gu;
const PATRONYMIC_TAIL = /(?:o[ğg]lu|q[ıi]z[ıi])(?!gil)\p{Ll}{0,20}$/u;
const PATRONYMIC_HEAD = /^(?:o[ğg]lu|q[ıi]z[ıi])/u;
const POSSESSIVE = /s?[ıiuü](?:n(?:[ıiuü]n?|[əa]|d[əa]n?))?$/u; // iddia-sı, iddia-sının
const MIN_PART = 3; // letters
const MIN_SURE = 4; // letters of a name that is believed whatever follows
const MIN_REST = 4; // letters that are no ending
const MIN_MISREAD = 7; // the same where endings are misread: `Soyadovlann` is Soyadovların
// Words that follow a name and are too short or too common for the list of legal words.
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'və ilə isə idi kimi üçün haqqında tərəfindən deyə bu həmin onun onu ona bir iki də hər özü özünün özünü özünə',
    'adı adını adına adından arasında arasındakı barədə barəsində yanında yanına evində evinə xeyrinə hesabına',
    'xanım xanımın bəy bəyin müəllim müəllimə kişi qardaş qardaşa bacı nənə dayı əmi xala bibi usta həkim',
    'qarşı görə qədər sonra əvvəl birgə birlikdə həmçinin habelə lakin amma yenə artıq hələ indi sonradan dərhal',
    'dedi deyir demişdir bildirdi bildirir bildirib bildirmişdir göstərdi göstərib göstərmişdir gəldi gəlib gəlmişdir',
    'getdi gedib aldı alıb almışdır verdi verib vermişdir yazıb yazmışdır imzası imzalayıb izahatı izahat tələbi tələbinə',
    'atası anası oğlu qızı həyat əri arvadı nikahı vəkili iddiası şikayəti ərizəsi ifadəsi sözləri barəsindəki olan',
  ]
    .join(' ')
    .split(' ')
    .map(foldKey),
);

// `Q.S.-ninadı`: the ending behind initials and the word after it.
const BEHIND_INITIALS = /(?<=(?<!\p{L})\p{Lu}\.-)\p{Ll}{4,24}/gu;
// `иА.Б.`: a word of one letter before initials.
const BEFORE_INITIAL = /(?<=(?<!\p{L})[киосвуа])[А-Я]\./gu;
const TAIL = /^(?:n[ıiuü]n|[ıiuü]n|n?d[aə]n|n?d[aə]|y?l[aə]|[ny][ıiuü]|[ny][aə]|[ıiuü]|[aə])$/u;
const TAIL_LETTERS = [4, 3, 2, 1];
const COPULA = /d[ıiuü]r(?:l[aə]r)?$/u;

/** Where the word after an ending begins: the longest ending before a word, else the longest one. */
function afterTail(letters: string): number | undefined {
  if (endingOfTail(letters.replace(COPULA, '')) !== undefined) return undefined;
  const places = TAIL_LETTERS.filter((place) => TAIL.test(letters.slice(0, place)));
  return places.find((place) => isLegalWord(letters.slice(place))) ?? places[0];
}

/** A test whether a word stands in the text before a space, or between a space and a comma; the text is read once, at the first question. */
function writtenIn(text: string): Names['isWritten'] {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(text.split(' ').flatMap(standingWords));
    return words.has(word);
  };
}

/** Of what stands between two spaces the letters at its end, and those before a first comma. */
function standingWords(chunk: string): string[] {
  const parts = chunk.split(/[^\p{L}]/u);
  const [first = ''] = parts;
  return [parts.at(-1) ?? '', ...(chunk[first.length] === ',' ? [first] : [])];
}

const AFTER_NAME = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{1,30}) $/u;

type Places = readonly number[];
type IsName = (stem: string) => boolean;
/** Tests of folded stems: any name, and names that this text or its record bear. */
type Names = {
  readonly isName: IsName;
  readonly isHere: IsName;
  /** True of a word that stands alone in this text as well. */
  readonly isWritten: (word: string) => boolean;
  /** Least letters behind a name for another word, where nothing explains them. */
  readonly minUnknown: number;
};

/**
 * The view with a space where two words lost theirs and one of them is a name: `QəmbərovSərxan`,
 * `Tofiqoğlu`, `oğlununiddiası`, `Məmmədovşahid`. `isNamed` knows the names of the record.
 */
export function partGlued(view: View, isNamed: IsName): View {
  const { text } = view;
  const here = namesHere(text);
  const isHere: IsName = (stem) => here.has(stem) || isNamed(stem);
  const names: Names = {
    isHere,
    isWritten: writtenIn(text),
    minUnknown: isMisread(view) ? MIN_MISREAD : MIN_REST,
    isName: (stem) =>
      GIVEN.has(stem) ||
      SURNAMES.has(stem) ||
      isSurnameForm(stem) ||
      isRussianPatronymic(stem) ||
      isHere(stem),
  };
  const breaks: number[] = [];
  for (const { 0: word, index } of matchesOf(text, WORD)) {
    if (!mayPart(word)) continue;
    const before = isNameWord(
      AFTER_NAME.exec(text.slice(Math.max(0, index - 34), index))?.[1] ?? '',
    );
    const after = text.slice(index + word.length, index + word.length + 8);
    for (const place of placesIn(word, before, after, names)) breaks.push(index + place);
  }
  for (const { index } of matchesOf(text, BEFORE_INITIAL)) breaks.push(index);
  for (const { 0: letters, index } of matchesOf(text, BEHIND_INITIALS)) {
    const place = afterTail(letters);
    if (place !== undefined) breaks.push(index + place);
  }
  breaks.sort((a, b) => a - b);
  if (breaks.length === 0) return view;
  const parts: string[] = [];
  const origin = new Int32Array(text.length + breaks.length + 1);
  let at = 0;
  for (const [spaces, place] of [...breaks, text.length].entries()) {
    parts.push(text.slice(at, place));
    // The unit at `place` gives its origin to the space as well, the end of the text to the end.
    origin.set(view.origin.subarray(at, place + 1), at + spaces);
    at = place;
  }
  return { ...view, text: parts.join(' '), origin };
}

/** True of the words in which two may stand: with a capital inside, in `oğlu…`, or a long one no list has. */
const mayPart = remembered((word) => {
  if (/\p{Ll}\p{Lu}|\p{Lu}{4}\p{Ll}{2}/u.test(word)) return true;
  if (word.length <= MIN_PART) return false;
  if (isCyrillic(word))
    return (
      RUSSIAN_TAIL.test(word) ||
      RUSSIAN_CHILD.test(word) ||
      RUSSIAN_FATHER.test(word) ||
      (/^\p{Lu}\p{Ll}{9}/u.test(word) && !isVocabulary(word))
    );
  if (PATRONYMIC_HEAD.test(word)) return true;
  if (CAPITALS.test(word) || FATHER_IN_CAPITALS.test(word))
    return PATRONYMIC_TAIL.test(lowerAz(word));
  if (word.length < 2 * MIN_PART || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  if (WHOLE_FORM.test(word)) return false;
  return PATRONYMIC_TAIL.test(word) || !isVocabulary(word);
});

// `Elbrusgilin`, `Davudcuğum`: a household, how somebody dear is called.
const WHOLE_FORM =
  /^\p{Lu}\p{Ll}{2,20}(?:gil(?:in|d[əe]n?|[əei]|l[əe]\p{Ll}{0,7})?|c[ıiuü][ğgy][ıiuü]m\p{Ll}{0,6})$/u;

// A whole name in capitals without its spaces, as letter spacing leaves it; shorter ones are surnames in -oğlu.
const CAPITALS = /^\p{Lu}{14,40}$/u;
const FATHER_IN_CAPITALS = /^\p{Lu}{7,13}$/u;

// Behind it a word, or one of the words of one letter: `кызывыросла`, `оглыи`.
const RUSSIAN_CHILD = /^(?:\p{Lu}\p{Ll}{1,24})?(?:[кг]ызы|огл[ыу])(?=\p{Ll}{2}|[киосвуая]$)/u;
const RUSSIAN_TAIL = /(?<=^\p{Lu}\p{Ll}{1,24})(?:[кг]ызы|огл[ыу])/u;
// `Захаровнык`, `Леонтьевичемо`: a word of one letter behind a Russian father's name.
const RUSSIAN_FATHER =
  /^\p{Lu}\p{Ll}{2,20}(?:(?:вна|вны|вне|вну|вной|ича|ичу|ичем|иче)(?=[киосвуя]$)|ич(?=[ксв]$))/u;
const RUSSIAN_FAMILY = /^\p{Lu}\p{Ll}{2,22}[оеё]в(?:а|у|ым|ой|е|ых)?$/u;
// What a Russian verb or participle ends in that says what somebody did.
const RUSSIAN_DEED =
  /^[^аеёиоуыэюяьъй]?\p{Ll}{2,20}(?:л|ла|лся|лась|лись|ет|ит|ёт|ют|ут|ят|ат|ться|ть|ован|ована|ен|ена)$/u;
// `Взыски|вать`: the verb itself goes on so.
const OF_VERB = /^ва(?:ть|ет|ют|л|ем|в)/u;
const MAX_ENDING = 24;

/** `кызывыросла`, `Джафаргулиевоштрафован`: where the word after a Russian name begins. */
function russianPlaces(word: string, isName: IsName, isAfterName: boolean): Places {
  const tail = isAfterName ? RUSSIAN_TAIL.exec(word)?.index : undefined;
  const child = (RUSSIAN_CHILD.exec(word) ?? RUSSIAN_FATHER.exec(word))?.[0];
  if (tail !== undefined) return child === undefined ? [tail] : [tail, child.length];
  if (child !== undefined) return [child.length];
  for (let place = Math.min(word.length - MIN_REST, MAX_ENDING); place >= MIN_SURE; place--) {
    const left = word.slice(0, place);
    const isSurname = RUSSIAN_FAMILY.test(left) && left.length > MIN_SURE + 1;
    // `Зарегистрирована` does not begin with a Зара.
    const isGiven = left.length > MIN_SURE && hasName(left, isName);
    const rest = word.slice(place);
    if ((isSurname || isGiven) && RUSSIAN_DEED.test(rest) && !OF_VERB.test(rest)) return [place];
  }
  return [];
}

/** `QOCAYEVQƏHRƏMANHAFİZOĞLU`: where the three names and `oğlu` begin; at least `oğlu` where a name is in no list. */
function capitalPlaces(word: string, { isName }: Names): Places {
  const tail = PATRONYMIC_TAIL.exec(lowerAz(word))?.index;
  if (tail === undefined || tail < MIN_PART) return [];
  const isOne = (from: number, to: number) =>
    to - from >= MIN_PART && isName(foldKey(word.slice(from, to)));
  for (let father = 2 * MIN_PART; father <= tail - MIN_PART; father++) {
    if (!isOne(father, tail)) continue;
    for (let given = MIN_PART; given <= father - MIN_PART; given++)
      if (isOne(0, given) && isOne(given, father)) return [given, father, tail];
  }
  return [tail];
}

const FULL_NAME = /(?<!\p{L})((?:\p{Lu}\p{L}{2,24} ){1,3})(?:o[ğg]lu|q[ıi]z[ıi])/gu;

/** Folded words that stand before `oğlu` or `qızı` somewhere in the text: names, whatever the lists say. */
function namesHere(text: string): ReadonlySet<string> {
  const words = [...matchesOf(text, FULL_NAME)].flatMap(({ 1: names = '' }) =>
    names.trim().split(' '),
  );
  return new Set(words.map(foldKey).filter((word) => word.length >= MIN_PART));
}

function isNameWord(word: string): boolean {
  if (word === '') return false;
  return !readingsOf(word).some(({ stem }) => isRoleOrKin(stem) || OFFICE_WORDS.has(stem));
}

function placesIn(word: string, before: boolean, after: string, names: Names): Places {
  const inner = [...matchesOf(word, INNER_CAPITAL)].map(({ index }) => firstOf(word, index));
  const starts = [0, ...inner];
  const parts = starts.map((start, i) => word.slice(start, inner[i]));
  return parts.flatMap((part, i) => {
    const start = starts[i] ?? 0;
    const isNew = i > 0 && partsWords(parts[i - 1] ?? '', part, after, names);
    const within = isCyrillic(part)
      ? russianPlaces(part, names.isName, i > 0 ? start > 1 : before).map((place) => start + place)
      : wordPlaces(part, before || i > 0, names).map((place) => start + place);
    return isNew ? [start, ...within] : within;
  });
}

// `QARAYEVElmar`: the last capital begins the word of small letters, unless a word begins behind it.
const FAMILY_IN_CAPITALS = /(?:[OE]VA?|L[İIUÜ]|ZAD[ƏE])$/u;

function firstOf(word: string, place: number): number {
  if (!/\p{Lu}\p{Ll}/u.test(word.slice(place - 1, place + 1))) return place;
  const isBehind = isLegalWord(/^\p{Ll}+/u.exec(word.slice(place))?.[0] ?? '');
  return !isBehind && FAMILY_IN_CAPITALS.test(word.slice(0, place - 1)) ? place - 1 : place;
}

/** A capital inside a word: after a word that begins small it is another word; else one of the two must be a name. */
function partsWords(left: string, right: string, after: string, names: Names): boolean {
  const isInitial = right.length === 1 && after.startsWith('.');
  // `кАхмедову`, `иИбрагимова`: words of one letter before a name.
  if (/^[киосвуая]$/u.test(left)) return isInitial || right.length >= MIN_PART;
  if (left.length < 2 || (right.length < MIN_PART && !isInitial)) return false;
  // `NURLUnun T.B.`: the ending of a surname in capitals.
  if (/^\p{Lu}{4}/u.test(left) && TAIL.test(right)) return false;
  if (/^\p{Ll}/u.test(left) || isInitial || /^\p{Lu}{4}/u.test(left)) return true;
  if (left.length < MIN_PART) return false;
  if (hasName(right, names.isName) || PATRONYMIC_TAIL.test(left)) return true;
  const mayBeName = !isExplained(left) && !isExplained(right);
  if (mayBeName && left.length >= MIN_SURE && names.isWritten(left)) return true;
  if (PATRONYMIC_TAIL.test(right)) return true; // `OfeliyaFirudinqızı`
  return (
    isSurnameForm(foldKey(left)) ||
    SURNAME_BEHIND.test(right) ||
    SURNAME_BEHIND.test(left) ||
    /^ ?(?:o[ğg]lu|q[ıi]z[ıi]|огл[ыу]|[кг]ызы)/u.test(after)
  );
}

// `AlyonaŞubina`, `HamidRzazadənin`: what only surnames end in, with their endings.
const SURNAME_BEHIND =
  /^\p{Lu}\p{Ll}{2,20}(?:[oe]va?|zad[əe]|ski|skaya|ina|yan|bəyli|xanlı|oğlu|[rdnzvm]l[ıiuü])(?:n[ıiuü]n|[ıiuü]n|n?d[aə]n?|[nyı]?[ıiuüaə]|l[aə]|d[ıiuü]r)?$/u;

// `Mürsəloğluların`, `Cümşüdlülər`: several of a family.
const FAMILIES = /(?:oğlu|l[ıiuü]|zad[əe])l[aə]r\p{Ll}{0,5}$/u;

function wordPlaces(word: string, isAfterName: boolean, names: Names): Places {
  const { isName } = names;
  if (PATRONYMIC_HEAD.test(word)) {
    const place = isAfterName ? afterPatronymic(word) : undefined;
    return place === undefined ? [] : [place];
  }
  if (CAPITALS.test(word)) return capitalPlaces(word, names);
  const inCapitals = FATHER_IN_CAPITALS.test(word) ? PATRONYMIC_TAIL.exec(lowerAz(word)) : null;
  if (inCapitals !== null)
    return isAfterName && inCapitals.index >= MIN_PART ? [inCapitals.index] : [];
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return [];
  const tail = PATRONYMIC_TAIL.exec(word);
  // `Orucoğlu` as the first word of a name is a surname.
  if (tail !== null && tail.index >= MIN_PART && isAfterName && !hasName(word, isName)) {
    const place = afterPatronymic(tail[0]);
    if (place !== undefined) return [tail.index, tail.index + place];
    if (patronymicEnding(tail[0]) !== undefined) return [tail.index];
  }
  if (word.length < 2 * MIN_PART || hasName(word, isName) || isVocabulary(word)) return [];
  if (COMPOUND_NOUN.test(word) || SLAVIC.test(word) || FAMILIES.test(word)) return [];
  if (readingsOf(word).some(({ stem }) => isComposed(stem))) return [];
  if (isCompoundName(word, names.isHere) || hasName(word, (stem) => PLACES.has(stem))) return [];
  const place = OF_PLACE.exec(word);
  if (place !== null && !FAMILY_BEFORE.test(word)) {
    const owner = word.slice(0, place.index);
    return OWNER.test(owner) && hasName(owner, names.isHere) ? [place.index] : [];
  }
  const short = SHORT_BEHIND.exec(word);
  if (short !== null) return [short.index];
  for (let place = word.length - 2; place >= MIN_PART; place--) {
    if (isLegalWord(word.slice(place)) && hasName(word.slice(0, place), isName)) return [place];
  }
  return twoNames(word) ?? titlePlace(word) ?? sureNamePlace(word, names);
}

// `Jukovskiyə`, `Davidyuk`: no Jukov, no David and a word behind.
const SLAVIC = /(?:skiy|[yç]uk)(?:[iıuü]n?|[aə]|d[aə]n?|l[aə])?$/u;

// Second halves of words for places and ways (`Dənizkənarı`, `Dəmiryolu`, `Nərimanabad`). Source: general knowledge.
const OF_PLACE =
  /(?:yol(?:u|çu|ları?)?|kənarı|abad|kənd|qala|təpə|dərə|bulaq|düzü|sahili|ətrafı|arası|boyu|üstü)(?:n?[ıiuü]n|n?d[aə]n?|[ny]?[aəıiuü]|d[aə]k[ıi])?$/u;

const OWNER = /[ıiuü]n$/u; // `Elmarınkəndi`
// `Qarayevunəl`, `Qarayevgilinit`: words of two letters behind a surname.
const SHORT_BEHIND =
  /(?<=^\p{Lu}\p{Ll}{2,20}[oe]v(?:a|un|in|an[ıi]n|gilin|lar[ıi]n)?)(?:əl|iş|ev|it|ad|ki|nə|üz)$/u;
// `Qarayovüstünə`: no place on its own.
const FAMILY_BEFORE = /^\p{Lu}\p{Ll}{2,20}[oe]v(?:a|un|in|a|u|i)?(?:üstü|yol)/u;

/** `Mollayevsoltan`: a surname in -ov or -ev and a given name, as capitals leave them. */
function twoNames(word: string): Places | undefined {
  const place = /^\p{Lu}\p{Ll}{3,20}(?:ov|ev)a?(?=\p{Ll}{4})/u.exec(word)?.[0].length;
  return place !== undefined && GIVEN.has(foldKey(word.slice(place))) ? [place] : undefined;
}

// Second halves of given names made of two (`Əlimərdan`, `Ağabəyim`), last ones of surnames made of one. Source: general knowledge.
const COMPOUND_TAIL =
  /(?:m[əe]rdan|bacı|b[əe]y(?:im)?|xan(?:ım)?|a[ğg]a|qulu|ş[ae]h|mirz[əe]|baba|bala|oğlan|paşa|həsən|hüseyn|heydər|murad|sultan|niyaz|verdi|[əe]kb[əe]r|əsg[əe]r|mürs[əe]l|əhm[əe]d|rza|qasım|yar|cahan|naz|nisə|gül|banu|iman|qədər|heybət|səfər|bəndə|dost|nazar|qardaş|qız|nənə|kişi|gəlin|xatun|zaman|soltan|[əea]l[iı]|can|bikə|abbas|məmməd|məhəmməd|nur|pəri|zər|tac|ullah|çiçək|mələk|telli|sima|bahar|ruz|dar|(?:b[əe]y|xan|a[ğg]a|paşa|soy)?l[ıiuü]|soy)$/u;

// `Dənizkənarı`, `Dəmiryol`: nouns of the land, whose first half is a name as well. Source: general knowledge.
const COMPOUND_NOUN =
  /^(?:Dəniz|Dəmir|Çay|Göl|Dağ|Meşə|Sahil|Bahar|Günəş|Bulaq|Polad|Yol|Şəhər|Kənd)(?:yol|kənar|alt|üst|sahil|arxa|boyu|ətraf|ara|qırağ|ağz|baş|beton)/u;

/** `Əlimərdanın`, `Aslanbəylinin`: a given name of two halves or a surname made of one is one word, whatever its first half means. */
function isCompoundName(word: string, isHere: IsName): boolean {
  if (PATRONYMIC_TAIL.test(word)) return false;
  const said = word.replace(/d[ıiuü]r$/u, ''); // `Əlimərdandır`
  const bare = said.replace(/(?:n[ıiuü]n|[ıiuü]n|d[aə]n?|[yn]?[ıiuüaə]|l[aə])$/u, '');
  const afterN = word.replace(/(?<=n)[ıiuüaə]n?$/u, ''); // `zamanın`: the first n is of the name
  return [word, said, bare, afterN].some((one) => {
    const tail = COMPOUND_TAIL.exec(one);
    if (tail === null || tail.index < 2) return false;
    const half = one.slice(0, tail.index);
    const isGiven = hasName(half, (stem) => GIVEN.has(stem) || isHere(stem));
    return isGiven && !isSurnameForm(foldKey(half));
  });
}

// What is said behind a given name: `Səlimənənə` may be one name, these are none.
const TITLED =
  /(?<=^\p{Lu}\p{Ll}{3,20})(?:xala|kişi|müəllim|dayı|bibi)(?:n[ıi]n|[ıi]n|[ny]?[ıiəa]|n?d[aə]n?|yl[aə]|l[aə]|gil)?$/u;

/** `Səliməxala`, `Fəxrəddinkişini`: where the title begins. */
function titlePlace(word: string): Places | undefined {
  const place = TITLED.exec(word)?.index;
  return place === undefined || isVocabulary(word.slice(0, place)) ? undefined : [place];
}

const FAMILY = /[oe]v(?:[aə]|un|in|an[ıi]n|u|i|an[ıi]|aya|d[aə]n)?$/u;
const CASE = /(?:n[ıiuü]n|[ıiuü]n|n?d[aə]n|[ny][ıiuü]|y?l[aə])$/u;
const OF_FIRM = /^(?:bank|servis|market|mərkəz|ticarət|neft|qaz|tikinti|şəhər|kənd|film|press)/u;

/** True where a name ends: a surname before a word of the language, a name that this text writes alone as well. */
function followsName(name: string, rest: string, isWritten: Names['isWritten']): boolean {
  if (OF_FIRM.test(rest) || isExplained(name)) return false;
  const isFamily = FAMILY.test(name);
  const isWord = rest.length > MIN_REST && isExplained(rest); // `Qarovul` is no Qarov
  if (isFamily && isWord) return true;
  return (isFamily || isWord) && (isWritten(name) || isWritten(name.replace(CASE, '')));
}

/** Where a name ends that begins the word for sure: a listed surname in -ov or -ev, or a name of this text. `Audiovizual` is none. */
function sureNamePlace(word: string, { isHere, isWritten, minUnknown }: Names): Places {
  const isSure: IsName = (stem) =>
    stem.length >= MIN_SURE &&
    (isHere(stem) ||
      isRussianPatronymic(stem) ||
      (/(?:ov|ev)a?$/.test(stem) && SURNAMES.has(stem)));
  const places: number[] = [];
  for (let place = word.length - MIN_REST; place >= MIN_SURE; place--) places.push(place);
  const sure = places.filter((place) =>
    readingsOf(word.slice(0, place)).some(({ stem }) => isSure(stem)),
  );
  const isLong = (place: number) => word.length - place >= minUnknown;
  const best =
    sure.find((place) => isExplained(word.slice(place))) ??
    sure.find(isLong) ??
    places.find(
      (place) => isLong(place) && followsName(word.slice(0, place), word.slice(place), isWritten),
    );
  return best === undefined ? [] : [best];
}

/** `qızıllarını`, `qızılgül`, `qızışdı`: gold, and what is red or hot like it, no daughter. */
const GOLD = /^q[ıi]z[ıi][lşr]/u;

/** Where a word glued to `oğlu`, `qızı` begins: the longest ending whose rest is a word, else the longest. */
function afterPatronymic(word: string): number | undefined {
  if (patronymicEnding(word) !== undefined) return undefined;
  const places: number[] = [];
  for (let place = Math.min(word.length - 2, 9); place >= 4; place--)
    if (patronymicEnding(word.slice(0, place)) !== undefined) places.push(place);
  return (
    places.find((place) => isLegalWord(word.slice(place))) ??
    (GOLD.test(word) ? undefined : places[0])
  );
}

function hasName(word: string, isName: IsName): boolean {
  return readingsOf(word).some(({ stem }) => stem.length >= MIN_PART && isName(stem));
}

function isRoleOrKin(stem: string): boolean {
  return roleLabelOf(stem) !== undefined || KIN.has(stem);
}

function isLegalWord(word: string): boolean {
  const key = foldKey(word);
  if (FUNCTION_WORDS.has(key)) return true;
  if (word.length < MIN_PART) return false;
  if (isVocabulary(word) || isVocabulary(word.replace(POSSESSIVE, ''))) return true;
  return readingsOf(word).some(({ stem }) => isRoleOrKin(stem));
}
