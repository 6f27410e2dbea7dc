import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { KIN, roleLabelOf, UNITS } from './lexicon.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/occupations.json' with { type: 'json' };

const POSTS = new Set(data.posts.split('|').map((post) => foldKey(post.split(' ').pop() ?? '')));
export const POST_ENDING = new RegExp(`(?:[cç][iu]|${data.postEndings})$`, 'u');
// Places that are told by their names only: `şöbədə`, `firmanın`.
const GENERIC = formsOf(data.generic);
const NO_POSTS = new Set(data.noUnknownPosts.split('|').map(foldKey));
const NOT_POSTS = new Set(data.notPosts.split('|').map(foldKey));
const PLACES = formsOf(data.places);
const SCHOOLS = formsOf(data.schools);
const CRAFTS = formsOf(data.crafts);
const COMMON_KINDS = new Set(data.commonKinds.split('|').map(foldKey));
const ORDINARY = data.ordinary.map((pair) => {
  const [places = '', posts = ''] = pair.split(':');
  return { places: formsOf(places), posts: new Set(posts.split('|').map(foldKey)) };
});
const LONGEST_POST = 2; // words a post goes on: `rejissor assistenti`, `baş leytenant rütbəsində`
const TO_PLACE = 5; // words between a post and its place: `zavodda üçüncü növbənin baş ustası`
const MOST_KIND = 6; // words that tell which place it is
const MOST_CRAFT = 2; // words that tell which craft it is: `ilan zəhəri ustası`

/** What stands behind a post that somebody has. */
export const WORKS =
  /^(?: kimi)?(?:,? (?:vəzifə|peşə|rütbə|ixtisas)\p{Ll}{0,12})?(?: üzrə)?(?: (?:\p{Ll}+ ){0,2}?(?:işlə|çalış|fəaliyyət|xidmət|qulluq|təqaüd|olmuş|olub|olan|olsa|olduğu|başa vur|təyin|qəbul|yiyələn|tanın|təqdim)|[,.;)»”]|d[ıiuü]r(?!\p{L})| idi| imiş| olduğu| olaraq| kimi(?= \p{Ll}))/u;
const CRAFT_WORKS =
  /^(?: kimi)?(?:,? (?:vəzifə|peşə|ixtisas)\p{Ll}{0,12})?(?: üzrə)?(?: (?:\p{Ll}+ ){0,1}?(?:işlə|çalış|olmuş|olub|olan|olduğu|yiyələn|tanın)|d[ıiuü]r(?!\p{L})| (?:idi|imiş)\p{Ll}{0,3}(?!\p{L}))/u;
// Only these make a post of a word that no list has: `kontorunda deklarant işləyir`.
const SURELY_WORKS =
  /^(?: kimi xidmət)?(?: kimi| olaraq)?(?:,? (?:vəzifə|peşə)(?!li)\p{Ll}{0,12}(?! (?:icra|səlahiyyət|borc|öhdə))| (?:(?:hazırda|növbə ilə|daimi|müqavilə ilə|əvəzçiliklə|icazəsiz|qeyri-rəsmi|rəsmi|uzun illər|əvvəllər|sonralar|bir müddət) )?(?:işlə|çalış)(?!ma[qğ]|mə[ky]|dirici|r(?:i|in|ə|də|dən|lə)?(?!\p{L})))/u;
const WORKS_THERE =
  /^ (?:(?:növbə ilə|daimi|müqavilə ilə|hazırda) )?(?:işlə|çalış|qulluq|xidmət e)/u;
const LEARNS_THERE =
  /^(?: \p{Ll}{3,20}){0,2} (?:oxu|təhsil al|dərs (?:de|alı)|təlim keç|tərbiyə al)/u;
const GOES_THERE = /^ (?:ged(?:ir|ib|ən|əcək)|apar(?:ır|ıl)|qəbul|yazıl|qoyul)/u;
const LEARNT_THERE = /^ (?:bitir|qurtar|başa vur|tərk e|daxil ol)/u;
// The span must speak of no body of the state: its officials stay.
export const STATE = new RegExp(data.state, 'iu');
// Who serves in one of these is no official who acts in the case.
export const SERVICE = new RegExp(`(?<!\\p{L})(?:${data.service})`, 'u');
/** True of what speaks of a body of the State, whose officials stay. */
export const isOfState = (name: string): boolean => STATE.test(name) && !SERVICE.test(name);

// A special place is told by a word before it: `toxuculuq fabrikində`. These tell nothing.
const TELLS_NOTHING = new Set(data.tellsNothing.split('|').map(foldKey));
const tellsNothing = remembered(
  (word) => TELLS_NOTHING.has(foldKey(word)) || /^[üÜ]nvan/u.test(word),
);
const VERBAL =
  /(?:d[ıiuü][kqmn]|[aə]n[aə]d[aə]k|nda|ndə|[^k]da|[^k]də|dan|dən|ıb|ib|ub|üb|araq|ərək|arkən|ərkən|dır|dir|dur|dür|mış|miş|muş|müş|[dt]ığı|[dt]iyi|[dt]uğu|[dt]üyü|cağı|cəyi|mək|maq|mişdir|mışdır|ması|məsi|dı|di|[ıiuüaə][ln](?:an|ən)|lar|lər|larının|lərinin|ların|lərin|masını|məsini|ını|ini|unu|ünü)$/u;
export const LEGAL = new RegExp(`^(?:${data.legalForms})`, 'u');

const UNIT_BEFORE = {
  quoted: /["“„«][^"”“„»«\n]{1,60}["”“»] (?:adlı )?$/u,
  numbered:
    /(?:["“„«]\p{Lu}["”“»] ?)?(?:№ ?)?(?<![\p{L}\p{N}.,/-])\d{1,5}(?: ?(?:nömrəli|saylı|№-li|N-li)|-(?:l[iıuü]|c[iıuü])) $/u,
  /** `texniki fənlər üzrə`: what a school or a service is for. */
  branch: /(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}-]{2,24} üzrə $/u,
  /** `11 illik məktəb`, `60 çarpayılıq xəstəxana`. */
  size: /(?<![\p{L}\p{N}.,-])\d{1,4} ?-?(?:illik|çarpayılıq|yerlik|siniflik|mərtəbəli) $/u,
  pair: /(?<![\p{L}\p{N}-])\p{Lu}\p{L}[\p{L}-]{1,22} və $/u,
  word: /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24} $/u,
};
const OWNER = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]{2,24}[ıiuü]n) $/u;

/** `metronun “Nizami” stansiyasında`: the place that one with a name or number belongs to. */
function ownerBefore(text: string, start: number): number {
  const owner = OWNER.exec(text.slice(Math.max(0, start - 30), start));
  const isPlace = readingsOf(owner?.[1] ?? '').some(({ stem }) => PLACES.has(stem));
  return owner !== null && isPlace ? start - owner[0].length : start;
}

/** A word of a text and where it stands: a match without what else a match holds. */
export type Word = { readonly 0: string; readonly index: number };
type Words = readonly Word[];
/** True where a unit of the text lies in the name of a person. */
export type InName = (at: number) => boolean;

/**
 * The place of work with the post (`toxuculuq fabrikində xalçaçı`), the place alone where somebody works or
 * learns there and a word tells which it is, or a craft that few know (`zurna ustası`), at a word of a text.
 * Source: Court 2.1.6; policy, workplace.
 */
export function workAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  return postAt(text, words, at, inName) ?? placeAt(text, words, at, inName);
}

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A word that a post may be, though no list has it, where somebody surely works as it or it stands right behind a named place. */
function isUnknownPost(text: string, words: Words, at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = text.slice(endOf(word), endOf(word) + 40);
  const isOfPlace =
    before !== undefined &&
    LOCATIVE.test(before[0]) &&
    text.slice(endOf(before), word.index) === ' ' &&
    isNamedPlace(text, before);
  return (
    (SURELY_WORKS.test(after) || (isOfPlace && IN_APPOSITION.test(after))) &&
    !tellsNothing(word[0]) &&
    !VERBAL.test(word[0]) &&
    !/(?:[ıiuü]r|[yl][aə]n)$/u.test(word[0]) &&
    !NO_POSTS.has(foldKey(word[0]))
  );
}

const LOCATIVE = /d[aə]$/u;
const IN_APPOSITION = /^(?: kimi| olaraq)?[,;)]/u;

/** `(toxuculuq fabrikində sap əyirən)`: what somebody does at a place, told behind the name or in brackets. */
function isDeed(text: string, words: Words, at: number): boolean {
  const word = words[at] as Word;
  if (/^(?:olan|işləyən|çalışan|oxuyan|yaşayan)$/u.test(word[0])) return false;
  if (!/\p{Ll}{2}[aə]n$/u.test(word[0]) || !/^[;)]/u.test(text.slice(endOf(word), endOf(word) + 1)))
    return false;
  return [1, 2].some((back) => LOCATIVE.test(words[at - back]?.[0] ?? ''));
}

function postAt(text: string, words: Words, at: number, inName: InName): Candidate | undefined {
  const word = words[at] as Word;
  if (!isLower(word[0])) return undefined;
  const craft = isCraft(word[0]);
  if (!craft && !isPost(word[0]) && !isUnknownPost(text, words, at) && !isDeed(text, words, at))
    return undefined;
  const end = endOf(words[lastOfPost(text, words, at)]);
  const after = text.slice(end, end + 60);
  const isBeside = inName(end + 1) && text[end] === ' ';
  if (!isBeside && !WORKS.test(after) && !SURELY_WORKS.test(after)) return undefined;
  const place = placeBefore(text, words, at);
  if (place !== undefined) {
    const head = words[place] as Word;
    const start = startOfWork(text, words, place, inName);
    const span = text.slice(start, end);
    if (isOfState(span)) return undefined;
    const isBare = start === head.index;
    if (isBare && tellsLittle(text, words, place, at, end, isBeside)) return undefined;
    if (LEGAL_PLACE.test(head[0]) && !SURELY_WORKS.test(after)) return undefined;
    // `İş yeri1-də vəzifəsində` is no sentence: the word goes with the post.
    const tail = /^ (?:kimi|vəzifəsində|rütbəsində)(?![\p{L},;)])/u.exec(after)?.[0].length ?? 0;
    return workplace(text, start, end + tail, 'İş yeri');
  }
  return (
    (craft && (CRAFT_WORKS.test(after) || isBeside)
      ? craftAt(text, word, end, inName)
      : undefined) ?? postOfKind(text, words, at, end, inName, isBeside)
  );
}

/** What says, right before a post, that its bearer has left it. */
export const FORMER = /(?<!\p{L})(?:keçmiş|sabiq|(?:təqaüddə|istefada|ehtiyatda) olan) $/u;

/** A post without a place, told by what it is of: `lift avadanlıqlarının quraşdırıcısı`, `keçmiş qatar dispetçeri Soyadov`. */
function postOfKind(
  text: string,
  words: Words,
  at: number,
  end: number,
  inName: InName,
  isBeside: boolean,
): Candidate | undefined {
  const word = words[at] as Word;
  if (!isPost(word[0])) return undefined;
  const before = text.slice(Math.max(0, word.index - 60), word.index);
  const things = /[cç][ıiuü]s[ıiuü]$/u.test(word[0]) ? THINGS.exec(before) : null;
  if (things !== null) return trade(text, word.index - things[0].length, end);
  const start = kindBefore(text, word.index, inName, MOST_CRAFT);
  const isFormer = isBeside && FORMER.test(text.slice(Math.max(0, start - 18), start));
  return isFormer && start < word.index ? trade(text, start, end) : undefined;
}

/** `toy masalarının`: of which things a craft is. */
const THINGS = /(?<![\p{L}-])(?:\p{Ll}{2,20} )?\p{Ll}{2,16}l[aə]r[ıi]n[ıi]n $/u;

const trade = (text: string, start: number, end: number): Candidate => ({
  ...workplace(text, start, end, 'Peşə'),
  ending: NOMINATIVE,
});

/** A place that no word before it tells: with a post that is common there, or with one that no list has. */
function tellsLittle(
  text: string,
  words: Words,
  place: number,
  post: number,
  end: number,
  isBeside: boolean,
): boolean {
  const head = words[place]?.[0] ?? '';
  return (
    (isBeside && !isBareHead(words, place)) ||
    isIn(head, GENERIC) ||
    isOrdinary(head, text.slice(words[post]?.index, end)) ||
    !(isPost(words[post]?.[0] ?? '') || isCraft(words[post]?.[0] ?? ''))
  );
}

/** Where the name of a place of work begins; a place that it belongs to goes with it (`yatağında qazma briqadasının`). */
function startOfWork(text: string, words: Words, place: number, inName: InName): number {
  const at = words[place]?.index ?? 0;
  const quoted = QUOTE_BEFORE.exec(text.slice(Math.max(0, at - 70), at))?.[0] ?? '';
  const start = quoted === '' ? kindBefore(text, at, inName) : at - quoted.length;
  let before = place;
  while (before >= 0 && (words[before]?.index ?? 0) >= start) before--;
  const isNext = before >= 0 && text.slice(endOf(words[before]), start) === ' ';
  const isPlace =
    (headCase(words, before, PLACES, ['loc', 'gen']) !== undefined &&
      !LEGAL.test(words[before]?.[0] ?? '')) ||
    (LEGAL_PLACE.test(words[before]?.[0] ?? '') && !/["“„«]/u.test(text[start] ?? ''));
  if (!isNext || !isPlace) return start;
  return kindBefore(text, words[before]?.index ?? start, inName);
}

/** `zurna ustası`, `geologiya professoru`: what the craft is of makes it rare. */
function craftAt(text: string, word: Word, end: number, inName: InName): Candidate | undefined {
  if (!/[iıuü](?:d[ıiuü]r)?$|yonan$|yetişdirən$/u.test(word[0])) return undefined;
  const start = kindBefore(text, word.index, inName, MOST_CRAFT);
  const kinds = text.slice(start, word.index).trim();
  if (kinds === '' || !/^\p{Ll}/u.test(kinds)) return undefined;
  if (kinds.split(' ').some((kind) => COMMON_KINDS.has(foldKey(kind)))) return undefined;
  return { ...workplace(text, start, end, 'Peşə'), ending: NOMINATIVE };
}

/** A special place where somebody works (`toxuculuq fabrikində işləyir`), learns or has learnt. */
function placeAt(text: string, words: Words, at: number, inName: InName): Candidate | undefined {
  const word = words[at] as Word;
  const end = endOf(word);
  const after = text.slice(end, end + 30);
  const kase = WORKS_THERE.test(after)
    ? headCase(words, at, PLACES, ['loc'])
    : LEARNS_THERE.test(after)
      ? (headCase(words, at, SCHOOLS, ['loc']) ?? courseCase(words, at))
      : LEARNT_THERE.test(after)
        ? headCase(words, at, SCHOOLS, ['acc', 'dat', 'nom'])
        : GOES_THERE.test(after)
          ? headCase(words, at, SCHOOLS, ['dat'])
          : undefined;
  if (kase === undefined) return undefined;
  const head = startOfHead(words, schoolOf(words, at));
  const start = kindBefore(text, head, inName);
  if (start === head || STATE.test(text.slice(start, end))) return undefined;
  return { ...workplace(text, start, end, 'İş yeri'), ending: { ...NOMINATIVE, case: kase } };
}

const COURSES = formsOf('kurs|şöbə|fakültə|kafedra|qrup|sinif');

/** `kollecin üçüncü kursunda`: a part of a school, behind the school in the genitive. */
function courseCase(words: Words, at: number): WantedCase | undefined {
  return schoolOf(words, at) < at ? headCase(words, at, COURSES, ['loc']) : undefined;
}

/** Index of the school in the genitive within three words before a place, else of the place. */
function schoolOf(words: Words, at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (headCase(words, before, SCHOOLS, ['gen']) !== undefined) return before;
  return at;
}

/** True of a word that is a post in any form a text has it in: `ordinatoru`, `mühəndis-geodezist`. */
export const isPost = remembered((whole) => {
  const word = whole.split('-').pop() ?? whole; // `operator-mexanik`
  const readings = readingsOf(word);
  if (readings.some(({ stem }) => NOT_POSTS.has(stem) || roleLabelOf(stem) !== undefined))
    return false;
  return readings.some(
    ({ stem, ending }) =>
      (ending.case === 'nom' || ending.case === 'loc' || ending.case === 'acc') &&
      !ending.plural &&
      (POSTS.has(stem) ||
        POSTS.has(stem.replace(/[iu]$/u, '')) ||
        POSTS.has(stem.replace(/s[iu]$/u, '')) ||
        (stem.length >= 5 &&
          (POST_ENDING.test(stem) ||
            POST_ENDING.test(stem.replace(/[iu]$/u, '')) ||
            /[cç][iu]s[iu]$/u.test(stem)))),
  );
});

const isCraft = remembered((word) =>
  readingsOf(word).some(({ stem, ending }) => CRAFTS.has(stem) && !ending.plural),
);

/** Index of the last word of a title that goes on: `gəmi kapitanının köməkçisi`, `baş leytenant rütbəsində`. */
export function lastOfPost(text: string, words: Words, at: number): number {
  let last = at;
  for (let next = at + 1; next <= at + LONGEST_POST && next < words.length; next++) {
    const word = words[next] as Word;
    if (text.slice(endOf(words[next - 1]), word.index) !== ' ') break;
    if (/^rütbəsində$/u.test(word[0]) || (/^\p{Ll}/u.test(word[0]) && isPost(word[0]))) last = next;
  }
  return last;
}

/** Index of the last word of the place that a post is of: in the locative or genitive, or right before it. */
function placeBefore(text: string, words: Words, post: number): number | undefined {
  let bare: number | undefined;
  for (let at = post - 1; at >= 0 && post - at <= TO_PLACE; at--) {
    const gap = text.slice(endOf(words[at]), words[at + 1]?.index);
    if (/[.;:,()\n]/u.test(gap)) return bare;
    const word = words[at]?.[0] ?? '';
    if (headCase(words, at, PLACES, ['loc', 'gen']) !== undefined) return at;
    if (isNamedPlace(text, words[at] as Word)) return at;
    if (at === post - 1 && isUnknownPlace(text, words, at)) return at;
    // `kran maşinisti`: the crane itself, or of a harbour before it.
    if (at === post - 1 && isPossessive(words[post]?.[0] ?? '') && isBareHead(words, at)) bare = at;
    else if ((tellsNothing(word) && word !== 'üzrə') || /^\p{Lu}/u.test(word)) return bare;
  }
  return bare;
}

/** `layihəsində mühəndis kimi işləyib`: whatever it is, somebody surely works in it. */
function isUnknownPlace(text: string, words: Words, at: number): boolean {
  const word = words[at]?.[0] ?? '';
  const post = words[at + 1] as Word;
  return (
    /^\p{Ll}{3,}s?[ıiuü]nd[aə]$/u.test(word) &&
    !/(?:l[ıiuü](?:ğ|y)|m[aə]s|[ıiuü]ş|vaxt|dövr|müddət|zaman|tarix|ay)[ıiuü]nd[aə]$/u.test(word) &&
    !tellsNothing(word) &&
    SURELY_WORKS.test(text.slice(endOf(post), endOf(post) + 40))
  );
}

const LEGAL_PLACE = /^(?:MMC|ASC|QSC|BOKT|ATSC|LTD|LLC|PHŞ)-?(?:n?d[aə]|n[ıiuü]n)$/u;
const QUOTE_BEFORE = /["“„«][^"”“„»«\n]{1,60}["”“»]$/u;
const NAME_BEFORE = /["”“»] ?(?:adlı )?(?:\p{Ll}{3,20} )?$/u;

/** A word in the locative or genitive behind a quoted name, whatever it is: `“Xəzər” vətəgəsində`, `“Zavod”nda`. */
function isNamedPlace(text: string, { 0: word, index }: Word): boolean {
  if (!/(?:d[aə]|[ıiuü]n)$/u.test(word)) return false;
  const before = text.slice(Math.max(0, index - 30), index);
  if (/["”“»]$/u.test(before)) return /^(?:n?d[aə]|n?[ıiuü]n)$/u.test(word);
  return NAME_BEFORE.test(before);
}

const isPossessive = (word: string): boolean => /[ıiuü](?:d[ıiuü]r)?$/u.test(word);
const isBareHead = (words: Words, at: number): boolean =>
  PLACES.has(foldKey(words[at]?.[0] ?? '')) || /xana$/u.test(words[at]?.[0] ?? '');

type WantedCase = 'loc' | 'gen' | 'acc' | 'dat' | 'nom';

function headCase(
  words: Words,
  at: number,
  heads: ReadonlySet<string>,
  cases: readonly WantedCase[],
): WantedCase | undefined {
  const word = (words[at]?.[0] ?? '').replace(/(?<=d[aə])k[iı]$/u, '');
  const before = foldKey(words[at - 1]?.[0] ?? '');
  for (const { stem, ending } of readingsOf(word)) {
    const kase = cases.find((one) => one === ending.case);
    if (kase === undefined || ending.copula) continue;
    if (heads.has(stem) || heads.has(`${before} ${stem}`)) return kase;
    if (heads === PLACES && /(?:xana|xanasi)$/u.test(stem)) return kase;
    if (heads === PLACES && isTradeHouse(words, at, stem)) return kase;
  }
  return undefined;
}

export const NO_TRADE = new RegExp(`^(?:${data.noTradeHouses})$`, 'u');

/** `gəlinlik evində`, `dönər evlərinin`: a house of a trade, told by the noun before it. */
function isTradeHouse(words: Words, at: number, stem: string): boolean {
  const trade = words[at - 1]?.[0] ?? '';
  return (
    /^evl?[ei]r?i?$/.test(stem) &&
    stem !== 'ev' &&
    /^\p{Ll}{3,}$/u.test(trade) &&
    !NO_TRADE.test(trade)
  );
}

/** True of a word that is a post or a trade by the list or by its ending. */
export const isPostWord = remembered((word) =>
  readingsOf(word).some(
    ({ stem, ending }) =>
      ending.case === 'nom' && !NOT_POSTS.has(stem) && (POSTS.has(stem) || POST_ENDING.test(stem)),
  ),
);

/** True of a noun for a place of work (`universitetin`): with a capital it is part of a title. */
export const isWorkNoun = remembered((word) =>
  readingsOf(word).some(({ stem }) => stem.length >= 4 && PLACES.has(stem)),
);

const startOfHead = (words: Words, at: number): number => words[at]?.index ?? 0;
/** Offset behind a word; 0 where there is none. */
export const endOf = (word: Word | undefined): number =>
  word === undefined ? 0 : word.index + word[0].length;

/** Start of the words that tell which place stands at `at`; `at` itself where nothing does. */
export function kindBefore(text: string, at: number, inName: InName, most = MOST_KIND): number {
  let start = at;
  for (let count = 0; count < most; count++) {
    const before = text.slice(Math.max(0, start - 70), start);
    const named = UNIT_BEFORE.quoted.exec(before) ?? UNIT_BEFORE.numbered.exec(before);
    if (named !== null) {
      const from = start - (before.length - named.index);
      const owner = ownerBefore(text, from);
      return owner === from ? from : kindBefore(text, owner, inName, most);
    }
    const branch = UNIT_BEFORE.branch.exec(before);
    if (branch !== null) {
      start -= branch[0].length;
      continue;
    }
    const size = UNIT_BEFORE.size.exec(before);
    if (size !== null) {
      start -= size[0].length;
      continue;
    }
    // `Neft və Sənaye Universitetində`
    const pair = /^\p{Lu}/u.test(text.slice(start, start + 2))
      ? UNIT_BEFORE.pair.exec(before)
      : null;
    if (pair !== null && start < at && !inName(start - pair[0].length)) {
      start -= pair[0].length;
      continue;
    }
    const unit = UNIT_BEFORE.word.exec(before);
    if (unit === null) break;
    const from = start - unit[0].length;
    if (inName(from) || !tells(unit[0].trimEnd(), before.slice(0, unit.index), text, start)) break;
    start = from;
  }
  return start;
}

// The head that a noun in the possessive can stand before: `brokerliyi kontorunda`, no `dəyişikliyi müəssisənin`.
const POSSESSED = /^\p{L}{2,24}[ıiuü]n(?:d[aə]n?|[ıiuü]n)(?!\p{L})/u;

const OF_COMPOUND = /^\p{Ll}{2,24}[ıiuü]n(?:d[aə]n?|[ıiuü]n|[aə])(?!\p{L})/u;

function tells(word: string, lead: string, text: string, next: number): boolean {
  if (tellsNothing(word) || LEGAL.test(word)) return false;
  const readings = readingsOf(word);
  if (/d[aə]k[ıi]$/u.test(word)) return true;
  if (/(?:ığı|iyi|uğu|üyü)$/u.test(word)) return POSSESSED.test(text.slice(next, next + 30));
  if (/^(?:uşaq|neft-mədən|neft-mədənçıxarma|mədən|ana|qadın|dən|yanğından)$/u.test(word))
    return true;
  if (readings.some(({ stem }) => KIN.has(stem) || roleLabelOf(stem) !== undefined)) return false;
  // `apteklər şəbəkəsində`: a plural tells as part of a compound.
  if (/^\p{Ll}+l[aə]r$/u.test(word)) return OF_COMPOUND.test(text.slice(next, next + 30));
  if (/^\p{Ll}/u.test(word)) return word.includes('-') || !VERBAL.test(word);
  const isAtSentence = lead === '' || /[.;!?\n]\s?$/u.test(lead);
  const isNextCapital = /^\p{Lu}/u.test(text.slice(next, next + 2));
  if (isAtSentence) return isNextCapital && !readings.some(({ stem }) => UNITS.has(stem));
  // `Pirallahı gəmi təmiri emalatxanası`, but `Gəncə şəhər`: the town alone stays.
  const isTown =
    UNITS.has(foldKey(word)) && !/^(?:şəhər|rayon|kənd|qəsəbə)/u.test(text.slice(next, next + 8));
  return (
    isTown ||
    isNextCapital ||
    /[ıiuü]n $/u.test(lead) ||
    !readings.some(({ stem }) => UNITS.has(stem))
  );
}

const isIn = (word: string, list: ReadonlySet<string>): boolean =>
  readingsOf(word).some(({ stem }) => list.has(stem));

function isOrdinary(place: string, post: string): boolean {
  const stem = foldKey(post);
  const stems = readingsOf(place).map((reading) => reading.stem);
  return ORDINARY.some(
    ({ places, posts }) => posts.has(stem) && stems.some((one) => places.has(one)),
  );
}

function workplace(text: string, start: number, end: number, roleLabel: string): Candidate {
  const ending: Ending = { ...NOMINATIVE, case: 'loc' };
  return {
    ...{ start, end, cls: 'workplace', rule: 'quasi:occupation', score: 0.7, features: [] },
    ...{ ending, ground: 'P', roleLabel, value: `${roleLabel} ${foldKey(text.slice(start, end))}` },
  };
}

/** Folded dictionary forms with their possessives and the plural of those: `park` → `parkı`, `yol` → `yolları`. */
export function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split('|').flatMap((entry) => {
      const key = foldKey(entry);
      const soft = /[qk]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('q') ? 'g' : 'y'}` : key;
      return [key, `${key}i`, `${key}u`, `${soft}i`, `${soft}u`, `${key}si`, `${key}su`];
    }),
  );
}
