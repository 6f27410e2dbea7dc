import type { Candidate } from './candidate.ts';
import { startOfEmployer } from './company-staff.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { tellsNothing, VERBAL } from './kind-before.ts';
import { isPost, isPostWord, SAFETY } from './posts.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { runBefore } from './run-before.ts';
import { wordFacts } from './tokens.ts';
import { ANY_OFFICE, isOfState, isOrdinary, isWorkNoun } from './workplaces.ts';

/** What says that somebody has the post before it: `vəzifəsində işləmiş`, `vəzifəsinə qəbul`, `kimi çalışır`. */
export const EMPLOYED =
  /(?<=\p{Ll}) (?:(?:kimi |olaraq )?(?:(?:hazırda|növbə ilə|daimi|müqavilə ilə) )?(?:işlə(?:y|m[iə]|di)|çalış(?:[ıaə]|m[ıa]ş|d[ıi]|m[aə]qda)|təyin (?:ed|ol)|işə (?:düzəl|götürül|qəbul|gir))|vəzifəsi(?:ndə|nə|ndən|ni)(?= (?:\p{Ll}{2,16} ){0,3}(?:işlə|çalış|qəbul|təyin|azad|keçir|tut|bərpa|götür|irəli|uzaqlaş|xitam|fəaliyyət|olmuş|olub|icra)))/gu;
const REACH = 90; // units before it in which the post stands
const CLAUSE_WORD = /(?<![\p{L}-])[\p{Ll}-]{2,24} $/u;
const MOST_WORDS = 9; // of a clause
const GENITIVE = /\p{Ll}{2}[ıiuü]n$/u;
const POSSESSIVE = /(?:s?[ıiuü])$/u;
/** `soyuducu`, `elektrikli`: an adjective that ends as a possessive does. */
const FORMED = /(?:[cç][ıiuü]|l[ıiuü]|v[ıi])$/u;
const IN_CASE = /(?:d[aə]n?|[ıiuü]b|araq|ərək|mış|miş|muş|müş)$/u;
/** Who is an official wherever the text speaks of the post. */
const OFFICIAL =
  /(?<!\p{L})(?:müstəntiq|müfəttiş|prokuror|hakim|notarius|məmur|müvəkkil|təhqiqatçı|icraçı|nümayəndə|sərəncamçı|bələdiyyə|vəkil|nazir|səfir|deputat)/u;
const MOST_KIND = 3; // words that tell what the post is for or of

/**
 * A post that is told by what it is for or of, where somebody has it: `anbar üzrə baş mühafizəçi vəzifəsində
 * işləmiş`, `laboratoriya müdirinin müavini işləyir`. A post alone (`mühasib vəzifəsində`) is of too many and stays.
 * Offsets of the view. Source: Court 2.1.6; policy, workplace.
 */
export function findPostPhrases(text: string): Candidate[] {
  return [
    ...workAmongData(text),
    ...employedIn(text),
    ...staffInBrackets(text),
    ...takenByCompany(text),
  ];
}

/** `(kimya zavodu, aparatçı)`, `(“Şirkət” MMC, baş texnoloq)`: a place with the post in it. */
const STAFF =
  /\(([^(),;:\n]{3,70}), ((?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}\p{Ll}[\p{Ll}-]{3,24})(?=[,;)])/gu;
// The company has its own label.
const IN_QUOTES = /["”“»](?: (?:MMC|ASC|QSC|LLC))?$/u;

function staffInBrackets(text: string): Candidate[] {
  return [...matchesOf(text, STAFF)].flatMap(
    ({ index, 0: whole, 1: place = '', 2: post = '' }): Candidate[] => {
      if (!isPost(post.slice(post.lastIndexOf(' ') + 1))) return [];
      const end = index + whole.length;
      const legal = IN_QUOTES.exec(place)?.[0];
      if (legal !== undefined) {
        const at = index + 1 + place.length - legal.length + 2;
        const start = startOfEmployer(text, at) ?? end - post.length;
        return [start > index + 1 ? trade(text, start, end) : ofEmployer(text, start, end)];
      }
      if (!isWorkNoun(place.slice(place.lastIndexOf(' ') + 1)) || isOfState(place)) return [];
      return [{ ...trade(text, index + 1, end), roleLabel: 'İş yeri' }];
    },
  );
}

const ofEmployer = (text: string, start: number, end: number): Candidate => ({
  ...trade(text, start, end),
  ...{ rule: 'facility:occupation', roleLabel: 'İş yeri' },
});

/** `“Şirkət” MMC-yə |sürücü| qəbul edilib` */
const TO_COMPANY = /(?<=["”»] )(?:MMC|ASC|QSC)-?[yn]?[aə]((?: \p{Ll}[\p{Ll}-]{1,20}){1,3})(?= )/gu;

const AS_POST = /^ (?:vəzifəsinə|kimi|olaraq)(?!\p{L})/u;

function takenByCompany(text: string): Candidate[] {
  return [...matchesOf(text, TO_COMPANY)].flatMap(({ index, 0: whole }): Candidate[] => {
    const legal = whole.slice(0, whole.indexOf(' '));
    const post = postTo(text.slice(index + legal.length, index + legal.length + REACH));
    if (post === '' || OFFICIAL.test(post)) return [];
    const end = index + legal.length + post.length;
    const start = startOfEmployer(text, index);
    if (start === undefined) return [trade(text, end - post.length + 1, end)];
    const tail = AS_POST.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    return [{ ...ofEmployer(text, start, end + tail), ending: { ...NOMINATIVE, case: 'dat' } }];
  });
}

/** `(kimya zavodu|, aparatçı)`: the post behind a place in brackets. */
const BRACKETED_POST = /^, ((?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}\p{Ll}[\p{Ll}-]{3,24})(?=[,;)])/u;

function withBracketedPost(text: string, one: Candidate): Candidate {
  const [whole = '', post = ''] = BRACKETED_POST.exec(text.slice(one.end, one.end + REACH)) ?? [];
  if (text[one.start - 1] !== '(' || !isPost(post.slice(post.lastIndexOf(' ') + 1))) return one;
  const end = one.end + whole.length;
  return {
    ...one,
    ...{ end, cls: 'workplace', roleLabel: 'İş yeri' },
    value: `İş yeri ${foldKey(text.slice(one.start, end))}`,
  };
}

const DATUM = /(?<=[(,;] ?)(?:\p{L}[\p{Ll}-]{1,20} ){1,5}\p{Ll}[\p{Ll}-]{3,20}(?=[,;)])/gu;
const DATA_BEFORE =
  /\([^()\n]{0,120}(?:FİN|PİN|təvəllüd|doğul|doğum|anadan ol|v\/n|ş\/v|[A-Z]{2,3} ?№? ?\d{7,8})[^()\n]{0,90}$/u;
const AT_WORK = /(?:d[aə]|[ıiuü]n) (?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}$/u;

/** `(FİN 7ZQUJE9, rayon icra hakimiyyətində arxivçi, Bakı şəhəri …)`: work among somebody's data, whoever the employer is. */
function workAmongData(text: string): Candidate[] {
  return [...matchesOf(text, DATUM)].flatMap(({ index, 0: told }): Candidate[] => {
    const post = told.slice(told.lastIndexOf(' ') + 1);
    if (!isPost(post) || OFFICIAL.test(post) || !AT_WORK.test(told.slice(0, -post.length)))
      return [];
    if (!DATA_BEFORE.test(text.slice(Math.max(0, index - 220), index))) return [];
    return [{ ...trade(text, index, index + told.length), roleLabel: 'İş yeri' }];
  });
}

function employedIn(text: string): Candidate[] {
  return [...matchesOf(text, EMPLOYED)].flatMap(({ index: end }): Candidate[] => {
    const before = `${text.slice(Math.max(0, end - REACH), end)} `;
    const words = runBefore(before, CLAUSE_WORD, MOST_WORDS).trimEnd().split(' ');
    const first = startOfPhrase(words);
    if (first === undefined) return [];
    const phrase = words.slice(first).join(' ');
    if (OFFICIAL.test(phrase) || isOfState(phrase.replace(SAFETY, '')) || ANY_OFFICE.test(phrase))
      return [];
    return [trade(text, end - phrase.length, end)];
  });
}

/** Index of the first word of a told post that ends a clause; undefined where it is no post or nothing tells it. */
function startOfPhrase(words: readonly string[]): number | undefined {
  let at = words.length - 1;
  if (!isPost(words[at] ?? '')) return undefined;
  const isOwned = POSSESSIVE.test(words[at] ?? '');
  while (at > 0 && isPartOfPost(words[at - 1] ?? '')) at--;
  const lead = words[at - 1] ?? '';
  if (TWO_TRADES.test(words[at] ?? '')) return at;
  if (lead === 'üzrə') return kindStart(words, at - 2);
  if (isOwned && GENITIVE.test(lead) && !isSomebody(lead)) return kindStart(words, at - 1);
  return undefined;
}

// `laborant-texnoloq`: two trades in one, which few hold.
const TWO_TRADES = /^\p{Ll}{4,16}-\p{Ll}{4,16}$/u;

// `baş mühəndis`, `direktor müavini`, `növbə rəisi`: what belongs to the post itself.
const isPartOfPost = (word: string): boolean =>
  /^(?:baş|böyük|kiçik|aparıcı|növbə|növbətçi|gecə|gündüz|birinci|ikinci|böyük|elmi|texniki|bədii|icraçı|direktor|müdir|rəis|sahə|sex|tibb|xor)$/u.test(
    word,
  ) ||
  (isPostWord(word) && !isSomebody(word));

/** Somebody of the case or of the family, whose the post cannot be: `iddiaçının müavini`. */
const isSomebody = remembered((word) => {
  const { role, kin } = wordFacts(word);
  return role !== undefined || kin || /^(?:onun|bunun|mənim|özünün|həmin)/u.test(word);
});

/** Index of the first of the words that tell what a post is for, the last of which is at `last`. */
function kindStart(words: readonly string[], last: number): number | undefined {
  const noun = words[last] ?? '';
  if (noun === '' || tellsNothing(noun) || IN_CASE.test(noun)) return undefined;
  let first = last;
  while (first > 0 && last - first < MOST_KIND) {
    const before = words[first - 1] ?? '';
    const isKind = before === 'və' ? first > 1 : !endsPhrase(before);
    if (!isKind) break;
    first--;
  }
  return words[first] === 'və' ? first + 1 : first;
}

/** True of a word that ends another phrase: `başçısı`, `ildən`, `ilə`. */
const endsPhrase = (word: string): boolean =>
  tellsNothing(word) ||
  isSomebody(word) ||
  (POSSESSIVE.test(word) && !FORMED.test(word)) ||
  IN_CASE.test(word) ||
  (VERBAL.test(word) && !/l[aə]r$/u.test(word)) ||
  GENITIVE.test(word);

const trade = (text: string, start: number, end: number): Candidate => ({
  ...{ start, end, cls: 'workplace', rule: 'quasi:occupation', score: 0.7, features: [] },
  ...{ ending: NOMINATIVE, ground: 'P', roleLabel: 'Peşə' },
  value: `Peşə ${foldKey(text.slice(start, end))}`,
});

// Behind a place: `-də baş sorter işləyir`, `-də yükboşaldan, …`.
const BEHIND =
  /^ ((?:[\p{Ll}-]{2,20} |üzrə ){0,4}?[\p{Ll}-]{3,24})(?=( vəzifəsi(?:ndə|nə|ndən|ni)| kimi(?= (?:işlə|çalış|fəaliyyət))| (?:işlə(?:y|m[iə]|di)|çalış[ıaəmd])| olan (?=\p{Lu})| [–—] (?=\d)|[,;)]))/u;
/** `fabrikində | iyirmi iki il | ütüçü işləmişdir`. */
const HOW_LONG =
  /^(?:(?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|uzun|neçə) ){1,2}(?:il|ay)(?:l[aə]r)? /u;
const OF_WORK = /^ (?:vəzif|kimi|işlə|çalış)/u;

const POST_TO =
  /^((?: \p{Ll}[\p{Ll}-]{2,20}){1,3}?)(?= (?:(?:vəzifəsinə|kimi|olaraq) )?(?:işə )?(?:qəbul|təyin|götürül|düzəl))/u;

/** `İdarəsinə hidrotexnik qəbul edilib`: as what somebody was taken there. */
function postTo(after: string): string {
  const told = POST_TO.exec(after)?.[1] ?? '';
  return isPost(told.slice(told.lastIndexOf(' ') + 1)) ? told : '';
}

/** A place in which somebody has a post, with the post: `“Gilavar” salonunda baş sorter işləyir`. */
export function withPosts(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    const { case: kase } = one.ending;
    const isPlace = one.cls === 'place' || one.cls === 'workplace';
    if (isPlace && kase === 'dat') return withPostTo(text, one);
    if (isPlace && kase === 'nom') return withBracketedPost(text, one);
    if (!isPlace || (kase !== 'loc' && kase !== 'gen')) return one;
    const match = BEHIND.exec(text.slice(one.end, one.end + REACH));
    if (match === null) return withSpecialty(text, one);
    const [, post = '', cue = ''] = match;
    const words = post.replace(HOW_LONG, '').split(' ');
    const last = words.at(-1) ?? '';
    const isTold = isPost(last) || (OF_WORK.test(cue) && (mayBePost(last) || DOES.test(post)));
    const isOther = words.slice(0, -1).some((word) => tellsNothing(word) && word !== 'üzrə');
    if (!isTold || isOther || OFFICIAL.test(post) || words.some(isSomebody)) return one;
    if (kase === 'gen' && !POSSESSIVE.test(last)) return one;
    const place = text.slice(one.start, one.end);
    if (isOfState(place) || isOrdinary(place.split(' ').pop() ?? '', post)) return one;
    return {
      ...one,
      ...{ end: one.end + 1 + post.length, cls: 'workplace', roleLabel: 'İş yeri' },
      ending: { ...NOMINATIVE, case: 'loc' },
      value: `İş yeri ${foldKey(text.slice(one.start, one.end + 1 + post.length))}`,
    };
  });
}

/** `kollecində əczaçılıq ixtisası üzrə`: what somebody learns there. */
const SPECIALTY =
  /^(?: \p{Ll}[\p{Ll}-]{2,20}){1,3}(?= (?:ixtisas|peşə|sənət|bölmə|fakültə)s?[ıi](?:ndə)?(?!\p{L}))/u;
const OF_LEARNING =
  /məktəb|lise|kollec|texnikum|universitet|institut|akademi|konservatori|uçiliş/iu;

function withSpecialty(text: string, one: Candidate): Candidate {
  if (one.ending.case !== 'loc' || !OF_LEARNING.test(text.slice(one.start, one.end))) return one;
  const told = SPECIALTY.exec(text.slice(one.end, one.end + REACH))?.[0] ?? '';
  return told === '' ? one : { ...one, end: one.end + told.length };
}

function withPostTo(text: string, one: Candidate): Candidate {
  const post = postTo(text.slice(one.end, one.end + REACH));
  if (post === '' || OFFICIAL.test(post) || isOfState(text.slice(one.start, one.end))) return one;
  const end = one.end + post.length;
  return {
    ...one,
    ...{ end, cls: 'workplace', roleLabel: 'İş yeri' },
    value: `İş yeri ${foldKey(text.slice(one.start, end))}`,
  };
}

// `yükboşaldan`, `pərdə tikən`: who does so for a living.
const PARTICIPLE = /^\p{Ll}{3,}(?:[lrktşsz]|[aə]y)[aə]n$/u;
// `mal qəbul edən`, `bilet satan`: the same with what is done.
const DOES =
  /^(?:\p{Ll}{2,15} ){1,2}(?:edən|satan|alan|verən|yığan|yuyan|açan|yazan|sayan|quran|doldur[aə]n)$/u;
const HOW =
  /^(?:işləyən|çalışan|icazəsiz|rəsmi|qanuni|birgə|birlikdə|faktiki|müqavilə|növbə|gecə|gündüz|daimi|müvəqqəti|fərdi|qeyri-rəsmi|kimi)$/u;
const mayBePost = (word: string): boolean =>
  !HOW.test(word) &&
  !tellsNothing(word) &&
  (PARTICIPLE.test(word) || !VERBAL.test(word)) &&
  !/d[aə]n?$|l[aə]$/u.test(word);
