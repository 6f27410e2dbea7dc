import type { Candidate } from './candidate.ts';
import {
  companyStart,
  employerBefore,
  isOfPrivateCompany,
  isPrivateAt,
  isStaff,
  LEGAL_PLACE,
  SPEAKS,
  startOfEmployer,
  startOfPost,
  withoutCompany,
} from './company-staff.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import {
  endOf,
  formsOf,
  type InName,
  kindBefore,
  LEGAL,
  PLACES,
  tellsNothing,
  VERBAL,
  type Word,
  withNamesake,
} from './kind-before.ts';
import { isPost } from './posts.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/occupations.json' with { type: 'json' };

// Places that are told by their names only: `şöbədə`, `firmanın`.
const GENERIC = formsOf(data.generic);
const NO_POSTS = new Set(data.noUnknownPosts.split('|').map(foldKey));
const SCHOOLS = formsOf(data.schools);
const CRAFTS = formsOf(data.crafts);
const COMMON_KINDS = new Set(data.commonKinds.split('|').map(foldKey));
const ORDINARY = data.ordinary.map((pair) => {
  const [places = '', posts = ''] = pair.split(':');
  return { places: formsOf(places), posts: new Set(posts.split('|').map(foldKey)) };
});
const LONGEST_POST = 2; // words a post goes on: `rejissor assistenti`, `baş leytenant rütbəsində`
const TO_PLACE = 5; // words between a post and its place: `zavodda üçüncü növbənin baş ustası`
const MOST_CRAFT = 2; // words that tell which craft it is: `ilan zəhəri ustası`

/** What stands behind a post that somebody has. */
export const WORKS =
  /^(?: kimi)?(?:,? (?:vəzifə|peşə|rütbə|ixtisas)\p{Ll}{0,12})?(?: üzrə)?(?: (?:\p{Ll}+ ){0,2}?(?:işlə|işl\.|çalış|fəaliyyət|xidmət|qulluq|təqaüd|olmuş|olub|olan|olmaqla|olarkən|olsa|olduğu|başa vur|təyin|qəbul|yiyələn|tanın|təqdim)|[,.;)»”\n]|$| \||d[ıiuü]r(?!\p{L})| idi| imiş| olduğu| olaraq| kimi(?= \p{Ll}))/u;
const CRAFT_WORKS =
  /^(?: kimi)?(?:,? (?:vəzifə|peşə|ixtisas)\p{Ll}{0,12})?(?: üzrə)?(?: (?:\p{Ll}+ ){0,1}?(?:işlə|çalış|olmuş|olub|olan|olduğu|yiyələn|tanın)|d[ıiuü]r(?!\p{L})| (?:idi|imiş)\p{Ll}{0,3}(?!\p{L}))/u;
// Only these make a post of a word that no list has: `kontorunda deklarant işləyir`.
const SURELY_WORKS =
  /^(?: kimi xidmət)?(?: kimi| olaraq)?(?:,? (?:vəzifə|peşə)(?!li)\p{Ll}{0,12}(?! (?:icra|səlahiyyət|borc|öhdə))| (?:(?:hazırda|növbə ilə|daimi|müqavilə ilə|əvəzçiliklə|icazəsiz|qeyri-rəsmi|rəsmi|uzun illər|əvvəllər|sonralar|bir müddət) )?(?:işl\.|(?:işlə|çalış)(?!ma[qğ]|mə[ky]|dirici|r(?!kən)))| işə (?:düzəl|götürül|qəbul|gir))/u;
const WORKS_THERE =
  /^ (?:(?:növbə ilə|daimi|müqavilə ilə|hazırda) )?(?:işlə|işl\.|çalış|qulluq|xidmət e)/u;
const LEARNS_THERE =
  /^(?: \p{Ll}{3,20}){0,2} (?:oxu|təhsil al|dərsi? (?:de|alı)|təlim keç|tərbiyə al)/u;
const GOES_THERE =
  /^(?: (?:müəllim|şagird|tələbə|yenidən|sonradan))? (?:ged(?:ir|ib|ən|əcək)|apar(?:ır|ıl)|qəbul|yaz(?:ıl|dır)|qoy(?:ul|ub|muş)|keçir|köçür|keç(?:ib|mişd?|di|ən)|dəyişdir|təyin)/u;
const LEAVES_THERE =
  /^(?: \p{Ll}{3,20}){0,2} (?:ixtisar|çıxarıl|çıx(?:ıb|mış|dı)|qovul|köçürül|köçmüş|ayrıl|məzun)/u;
const LEARNT_THERE = /^ (?:bitir|qurtar|başa vur|tərk e|daxil ol)/u;
// The span must speak of no body of the state: its officials stay.
export const STATE = new RegExp(data.state, 'iu');
// Who serves in one of these is no official who acts in the case.
export const SERVICE = new RegExp(`(?<!\\p{L})(?:${data.service})`, 'u');
/** True of what speaks of a body of the State, whose officials stay. */
export const isOfState = (name: string): boolean =>
  (STATE.test(name) || AGENCY.test(name)) && !SERVICE.test(name);
// Agencies of trade are written small: `işəgötürmə agentliyində`.
const AGENCY = /Agentliy|(?:[Dd]övlət|[Nn]azirliyinin) [^.;\n]{0,40}agentliy/u;
// Who is an official wherever the text speaks of the post.
const OFFICIAL =
  /^(?:müstəntiq|inspektor|müfəttiş|prokuror|hakim|ekspert|notarius|rəis|məmur|müvəkkil|təhqiqatçı|əməliyyatçı|icraçı|nümayəndə|sədr|sərəncamçı|bələdiyyə)/u;
const EARNS =
  /^(?: kimi| olaraq)? (?:işləyir|işləyib|işləmiş|işləyən|çalışır|çalışıb|çalışmış|çalışan)/u;

/**
 * True of work that somebody lives on: `bələdiyyədə təsərrüfat üzrə mütəxəssis işləyir`.
 * A municipality is local self-government, no body of the State. Source: Constitution, chapter IX.
 */
const isPrivateWork = (post: string, after: string): boolean =>
  MANUAL.test(post) || (EARNS.test(after) && !OFFICIAL.test(post));
const MANUAL =
  /^(?:süpürgəçi|təmizlikçi|xadimə|bağban|fəhlə|gözətçi|qarovulçu|mühafizəçi|sürücü|traktorçu|mexanizator|yaşıllaşdırıcı|dalandar|ocaqçı|çilingər|elektrik|santexnik|kuryer|aşpaz|usta)/u;

type Words = readonly Word[];

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
    !/(?:[ıiuü]r|[yl][aə]n|d[aə])$/u.test(word[0]) && // `7 metr hündürlükdə işlədiyi`
    !NO_POSTS.has(foldKey(word[0]))
  );
}

/** True of the name of a department that any office has: `kadrlar şöbəsinin`. */
const isOfAnyOffice = (name: string): boolean => ANY_OFFICE.test(name);
export const ANY_OFFICE = new RegExp(
  `^(?:${data.anyOffice}) (?:şöbə|bölmə|sektor|departament|idarə|xidmət|qrup)`,
  'u',
);

const LOCATIVE = /d[aə]$/u;
const IN_APPOSITION = /^(?: kimi| olaraq)?[,;)]/u;

export const HANDWORK = new RegExp(`^(?:${data.deeds})$`, 'u');
/** True of what somebody does for a living: `yük daşıyan`, `xəmir yoğuran`. */
const isHandwork = (word: string): boolean => HANDWORK.test(word);

/** `(toxuculuq fabrikində sap əyirən)`: what somebody does at a place, told behind the name or in brackets. */
function isDeed(text: string, words: Words, at: number): boolean {
  const word = words[at] as Word;
  if (/^(?:olan|işləyən|çalışan|oxuyan|yaşayan)$/u.test(word[0])) return false;
  if (!/\p{Ll}{2}[aə]n$/u.test(word[0])) return false;
  const isTold = /^[;)]/u.test(text.slice(endOf(word), endOf(word) + 1));
  if (!isTold && !isHandwork(word[0])) return false;
  return [1, 2].some((back) => LOCATIVE.test(words[at - back]?.[0] ?? ''));
}

// A sister or a brother of mercy only behind `tibb`; else they are kin.
export const NURSE = /^(?:bacı|qardaş)/u;
/** True of what stands before such a one: `tibb bacısı`, `şəfqət bacısı`. */
export const isOfMercy = (word: string | undefined): boolean =>
  /^(?:tibb|şəfqət|patronaj|prosedur)$/u.test(word ?? '');

function postAt(text: string, words: Words, at: number, inName: InName): Candidate | undefined {
  const word = words[at] as Word;
  if (!isLower(word[0])) return undefined;
  if (NURSE.test(word[0]) && !isOfMercy(words[at - 1]?.[0])) return undefined;
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
    if (isOfPrivateCompany(text, head) && !(isBeside && /n[ıiuü]n$/u.test(head[0]))) {
      const from = startOfPost(text, words, place, at);
      if (SPEAKS.test(text.slice(from, end)) && !SURELY_WORKS.test(after)) return undefined;
      const employer = startOfEmployer(text, head.index);
      return employer === undefined ? trade(text, from, end) : employed(text, employer, end, after);
    }
    const start = withoutCompany(text, words, place, at, startOfWork(text, words, place, inName));
    const employer = employerBefore(text, words, place, start);
    if (employer !== undefined) return employed(text, employer, end, after);
    const span = text.slice(start, end);
    const isOfMunicipality = /^bələdiyyə/u.test(head[0]) && isPrivateWork(word[0], after);
    if (isOfState(span) && !isOfMunicipality) return undefined;
    const isBare = start === head.index;
    if (isOfAnyOffice(text.slice(start, endOf(head)))) return undefined;
    if (isBare && tellsLittle(text, words, place, at, end, isBeside)) return undefined;
    const isOfCompany = isOfPrivateCompany(text, head);
    if (isOfCompany && !isStaff(text, start, word[0])) return undefined;
    const told = workplace(text, start, end + tailOf(after), 'İş yeri');
    return isOfCompany ? { ...told, rule: 'facility:occupation' } : told;
  }
  return (
    (craft && (CRAFT_WORKS.test(after) || isBeside)
      ? craftAt(text, word, end, inName)
      : undefined) ?? postOfKind(text, words, at, end, inName, isBeside)
  );
}

/** `İş yeri1-də vəzifəsində` is no sentence: the word goes with the post. */
const tailOf = (after: string): number =>
  /^ (?:kimi|vəzifəsində|rütbəsində)(?![\p{L},;)])/u.exec(after)?.[0].length ?? 0;

/** `“Şirkət” MMC-də baş konstruktor`: the only mention of a company tells but where somebody works. */
function employed(text: string, start: number, end: number, after: string): Candidate {
  const tail = tailOf(after) || (TO_POST.exec(after)?.[0].length ?? 0);
  const told = workplace(text, start, end + tail, 'İş yeri');
  const kase = TO_POST.test(after) ? 'dat' : /^[,;)]/.test(after) ? 'nom' : told.ending.case;
  return { ...told, rule: 'facility:occupation', ending: { ...told.ending, case: kase } };
}
const TO_POST = /^ vəzifəsinə(?!\p{L})/u;

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
  const isTold = isBeside || IS_SO.test(word[0]) || CRAFT_WORKS.test(text.slice(end, end + 40));
  const former = FORMER.exec(text.slice(Math.max(0, start - 18), start));
  const isOfVillage = isBeside && !OFFICIAL.test(word[0]) && OF_VILLAGE.test(before);
  if (isOfVillage) return trade(text, word.index - 'kənd '.length, end);
  if (former !== null && start === word.index && IN_RESERVE.test(former[0]))
    return isBeside || OFF_CLAUSE.test(text.slice(end, end + 3))
      ? trade(text, start - former[0].length, end)
      : undefined;
  if (!isTold || former === null || start === word.index) return undefined;
  return trade(text, isBeside ? start : start - former[0].length, end);
}

const IS_SO = /d[ıiuü]r$/u;
/** `kənd feldşeri Soyadov`: there is one. */
const OF_VILLAGE = /(?<!\p{L})kənd $/u;
const IN_RESERVE = /^(?:ehtiyatda|istefada) /u;
const OFF_CLAUSE = /^(?:[,.;)]| [–—]|d[ıiuü]r)/u;

/** `toy masalarının`: of which things a craft is. */
const THINGS = /(?<![\p{L}-])(?:\p{Ll}{2,20} )?\p{Ll}{2,16}l[aə]r[ıi]n[ıi]n $/u;

function trade(text: string, start: number, end: number): Candidate {
  const told = workplace(text, start, end, 'Peşə');
  return { ...told, ending: { ...told.ending, case: 'nom' } };
}

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
  const start =
    quoted === '' ? withNamesake(text, kindBefore(text, at, inName), inName) : at - quoted.length;
  let before = place;
  while (before >= 0 && (words[before]?.index ?? 0) >= start) before--;
  const isNext = before >= 0 && text.slice(endOf(words[before]), start) === ' ';
  const isLegal = LEGAL_PLACE.test(words[before]?.[0] ?? '') && !/["“„«]/u.test(text[start] ?? '');
  const isPlace =
    (headCase(words, before, PLACES, ['loc', 'gen']) !== undefined &&
      !LEGAL.test(words[before]?.[0] ?? '')) ||
    isLegal;
  if (!isNext || !isPlace) return start;
  const owner = words[before]?.index ?? start;
  if (!isLegal) return kindBefore(text, owner, inName);
  return isPrivateAt(text, owner)
    ? start
    : (companyStart(text, owner) ?? kindBefore(text, owner, inName));
}

/** `zurna ustası`, `geologiya professoru`: what the craft is of makes it rare. */
function craftAt(text: string, word: Word, end: number, inName: InName): Candidate | undefined {
  if (!/[iıuü](?:d[ıiuü]r)?$|yonan$|yetişdirən$/u.test(word[0])) return undefined;
  const start = kindBefore(text, word.index, inName, MOST_CRAFT);
  const kinds = text.slice(start, word.index).trim();
  if (kinds === '' || !/^\p{Ll}/u.test(kinds)) return undefined;
  if (kinds.split(' ').every(isCommonKind)) return undefined;
  return { ...workplace(text, start, end, 'Peşə'), ending: NOMINATIVE };
}

/** `mebel`, `mebel təmiri`: what many work on. */
const isCommonKind = (kind: string): boolean =>
  COMMON_KINDS.has(foldKey(kind)) ||
  readingsOf(kind).some(({ stem }) => COMMON_KINDS.has(stem.replace(/s?[iu]$/u, '')));

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
          : LEAVES_THERE.test(after)
            ? headCase(words, at, SCHOOLS, ['abl'])
            : undefined;
  if (kase === undefined) return undefined;
  const head = startOfHead(words, schoolOf(words, at));
  const start = kindBefore(text, head, inName);
  if (start === head || STATE.test(text.slice(start, end)) || AGENCY.test(text.slice(start, end)))
    return undefined;
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
    if (isKindOfPlace(text, words, at, post)) return at;
    // `kran maşinisti`: the crane itself, or of a harbour before it.
    if (at === post - 1 && isPossessive(words[post]?.[0] ?? '') && isBareHead(words, at)) bare = at;
    else if ((tellsNothing(word) && word !== 'üzrə') || /^\p{Lu}/u.test(word)) return bare;
  }
  return bare;
}

/** `layihəsində mühəndis kimi işləyib`: whatever it is, somebody surely works in it. */
function isUnknownPlace(text: string, words: Words, at: number): boolean {
  const word = words[at]?.[0] ?? '';
  const post = endOf(words[lastOfPost(text, words, at + 1)]);
  return (
    /^\p{Ll}{3,}s?[ıiuü]nd[aə]$/u.test(word) &&
    !/(?:l[ıiuü](?:ğ|y)|m[aə]s|[ıiuü]ş|vaxt|dövr|müddət|zaman|tarix|ay|əsas|növbəs|qaydas|rejim|şərt|hesab|sistem|formas|həddi?|çərçivəs|məqsəd|səviyyəs|il|yaş|vəzifəs|ad)[ıiuü]nd[aə]$/u.test(
      word,
    ) &&
    !tellsNothing(word) &&
    SURELY_WORKS.test(text.slice(post, post + 40))
  );
}

// In which time, way or country somebody worked.
const NO_LOCATION =
  /(?:l[ıiuü][qğky]d[aə]|vaxt|dövr|müddət|zaman|tarix|(?<!\p{L})(?:ay|il|gün|həftə|növbə|əsas|qayda|şərait|rejim|forma|hal|sistem|sifət|vəzifə|rütbə|xaric|ev|yer|ölkə|şəhər|rayon|kənd|qəsəbə|dərəcə|səviyyə|ad|əvəz|tərkib|yaş|ştat|razılıq|xüsus|onda|bunda|burada|orada|əslində|hazırda|arada))d[aə]$|[ıiuü]nd[aə]$/u;

/** `kəndlərarası marşrutda avtobus sürücüsü işləyir`: a noun that a word before it tells, in which somebody surely works. */
function isKindOfPlace(text: string, words: Words, at: number, post: number): boolean {
  const [word, before] = [words[at] as Word, words[at - 1]];
  if (before === undefined || !/^\p{Ll}{4,}d[aə]$/u.test(word[0]) || NO_LOCATION.test(word[0]))
    return false;
  if (text.slice(endOf(before), word.index) !== ' ' || !/^\p{Ll}{4,}$/u.test(before[0]))
    return false;
  if (tellsNothing(before[0]) || VERBAL.test(before[0]) || /[ıiuü]n$/u.test(before[0]))
    return false;
  const last = endOf(words[lastOfPost(text, words, post)]);
  return SURELY_WORKS.test(text.slice(last, last + 40));
}

// `balıqçılıq gəmisi “Mil”də`: what bears the name stands before it.
const QUOTE_BEFORE =
  /(?:(?<![\p{L}-])(?:\p{L}[\p{Ll}-]{2,18} )?(?:gəmi|kater|tanker|bərə|layner|teplaxod|paroxod|barja|yaxta|gəmi-bərə|lokomotiv|tornado)s?i )?["“„«][^"”“„»«\n]{1,60}["”“»] ?$/u;
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

type WantedCase = 'loc' | 'gen' | 'acc' | 'dat' | 'abl' | 'nom';

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

/** True of a noun for a place of work (`universitetin`): with a capital it is part of a title. */
export const isWorkNoun = remembered((word) =>
  readingsOf(word).some(({ stem }) => stem.length >= 4 && PLACES.has(stem)),
);

const startOfHead = (words: Words, at: number): number => words[at]?.index ?? 0;
const isIn = (word: string, list: ReadonlySet<string>): boolean =>
  readingsOf(word).some(({ stem }) => list.has(stem));

/** True of a post that tells nothing beside the place it belongs to: `məktəbdə müəllim`. */
export function isOrdinary(place: string, post: string): boolean {
  const stem = foldKey(post);
  const stems = readingsOf(place).map((reading) => reading.stem);
  return ORDINARY.some(
    ({ places, posts }) => posts.has(stem) && stems.some((one) => places.has(one)),
  );
}

/** `fabrikində dərzidir`, no `komandir`. */
const IS_ONE = /(?<!koman|briqa)d[ıiuü]r$/u;

function workplace(text: string, start: number, end: number, roleLabel: string): Candidate {
  const copula = IS_ONE.test(text.slice(start, end));
  const ending: Ending = { ...NOMINATIVE, case: 'loc', copula };
  return {
    ...{ start, end, cls: 'workplace', rule: 'quasi:occupation', score: 0.7, features: [] },
    ...{ ending, ground: 'P', roleLabel, value: `${roleLabel} ${foldKey(text.slice(start, end))}` },
  };
}
