import { foldAz, lowerAz } from '#domain/az-text.ts';
import { COURTS } from '#domain/court.ts';
import { findArticles } from './article-spans.ts';
import { foldKey, readingsOf } from './endings.ts';
import {
  HEAD_SPELLINGS,
  OWNED_HEADS,
  PHRASE_LIST,
  STATE_BODIES,
  STREET_HEADS,
  UNITS,
  VOCABULARY,
  WORK_HEADS,
} from './lexicon.ts';
import { findNamesakes, startOfName } from './namesakes.ts';
import { isPublicAct } from './public-acts.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import type { Span } from './view.ts';
import { endsWholeName, isFamilyName, isGivenName } from './whole-names.ts';

/** A span of the view that must stay as it is; `hard` ones win over everything. */
export type Protected = Span & { readonly rule: string; readonly hard: boolean };

// Each pattern is bounded, so a scan is linear. Source: forms seen in acts of courts and codes.
const HARD: readonly (readonly [string, RegExp])[] = [
  [
    'case-number',
    /(?<![\p{L}\p{N}])(?:e-)?(?:\d{1,2}(?:-\d{1,2})?(?:inz)?|MXMT)\s?[([]\d{1,3}(?:-\d{1,3})?[)\]]\s?-?\s?\d{1,6}(?:-\d{1,6})?\/\d{2,4}(?!\d)/gu,
  ],
  [
    // Other States than this one, whose applicant may be a party here. Source: titles of cases of the European Court of Human Rights.
    'foreign-case',
    /(?<=[“"«„])\p{Lu}[^“”"«»„\n]{2,80} (?:Türkiyə|Rusiya|Gürcüstan|Ermənistan|Ukrayna|Fransa|Almaniya|İtaliya|İspaniya|Avstriya|İsveç|İsveçrə|Polşa|Rumıniya|Bolqarıstan|Moldova|Finlandiya|Norveç|Danimarka|Niderland|Belçika|Yunanıstan|Kipr|Malta|Latviya|Litva|Estoniya|Macarıstan|Çexiya|Slovakiya|Sloveniya|Xorvatiya|Serbiya|Portuqaliya|İrlandiya|İslandiya|Albaniya|Lüksemburq|Böyük Britaniya|Birləşmiş Krallığ|Çex Respublikasın|Rusiya Federasiyasın)(?:y?[aə]) qarşı(?=[”"»])/gu,
  ],
  // `“… haqqında” Azərbaycan Respublikasının Qanunu`: a law is cited by its title.
  [
    'law-title',
    /["“„«]\p{Lu}[^"“”»„«\n]{5,200} (?:haqqında|haqda|barədə)["”»] (?:Azərbaycan Respublikası(?:nın)? )?(?:Konstitusiya )?Qanun(?!suz)\p{Ll}{0,12}/gu,
  ],
  [
    'law-title',
    /(?<!\p{L})[Зз]акон\p{Ll}{0,3} (?:Азербайджанской Республики |АР )?[«"“„]О(?:б|бо)? [^«»"“”„\n]{5,200}[»"”]/gu,
  ],
  // A Roman number or letters with the Q of `Qanun`: `118-K nömrəli arayış`, `2892-DK nömrəli rəy` are papers of somebody.
  [
    'law-number',
    /(?<![\p{L}\p{N}]|\p{L}-)\d{1,4}-(?:[IVXİ]{1,6}[QKFMD]{1,4}|(?=[KFMD]{0,3}Q)[QKFMD]{2,4})(?![\p{L}-]| (?:nömrəli|saylı|№-li) (?:\p{Ll}{2,20} ){0,2}(?:rəy|arayış|akt(?!l)|məktub|müqavil|protokol|etibarnam|şəhadətnam|vəsiqə|çıxarış|qəbz|sertifikat|lisenziya|polis|hesabat|xülasə|diplom|attestat|vəkalətnam|order|əmr|bilet|pasport|ərizə|raport|talon|kitabça))/gu,
  ],
  // `263 nömrəli Fərmanı`: acts of state bodies and courts are cited by their numbers.
  [
    'act-number',
    /(?<![\p{L}\p{N}/.-])\d{1,5} (?:nömrəli|saylı|№-li) (?:[Ff]ərman|[Ss]ərəncam|[Qq]ərar|[Qq]ətnamə|[Hh]ökm|[Qq]anun|[Əə]mr)\p{Ll}{0,12}/gu,
  ],
  // Of the classification of goods; behind a word of the property register it is a number there.
  [
    'classifier',
    /(?<![\p{L}\p{N}])(?=\d{7,8}-\d)(?<!№ ?|(?:[Kk]adastr|[Rr]eyestr|[Çç]ıxarış|[Əə]mlak|[Tt]orpaq|[Kk]upça|[Oo]rder|[İi]nventar|[Qq]eydiyyat|[Dd]övlət [Aa]kt|[Кк]адастр|[Рр]еестр|[Вв]ыписк|[Уу]част)[^.;\n]{0,60})\d{7,8}-\d{4,5}(?!\d|-\d| (?:saylı|nömrəli|№-li|(?:kadastr|reyestr|inventar|qeydiyyat) n[öo]mr))/gu,
  ],
  [
    'money',
    /(?<![\p{L}\p{N}])\d{1,3}(?:[ .]\d{3}){0,4}(?:,\d{1,2})? (?:\([^()\n]{1,120}\) )?(?:manat|qəpik|AZN|ABŞ dolları|dollar|avro|rubl)\p{Ll}{0,6}/gu,
  ],
];

const LONG_PLACES =
  /(?<![\p{L}])(?:Əli[- ]Bayramlı|Ağ Şəhər|Qara Şəhər|Hacı Zeynalabdin|Mir Bəşir|Qasım İsmayılov|Heydər Əliyev (?:Fondu|Mərkəzi|prospekti|adına)|Nizami Gəncəvi|Nəsirəddin Tusi)/gu;

const COURT_WORD = /mehkemesi/g;
const COURT_NAMES = COURTS.map((court) => foldAz(court.name)).sort((a, b) => b.length - a.length);
const COURT_WORDS = /(?<![\p{L}\p{N}])(?:m[eə]hk[eə]m[eə](?:s|nin|d[əe])|прокуратур|суд)/giu;

/** `Nərimanov r.`, `Nizami r-nunda`, `Gəncə ş.`: a rayon or a town before the short word for it. */
const SHORT_AREA =
  /(?<![\p{L}\p{N}.-])\p{Lu}[\p{L}'’-]{2,24}(?= (?:r-n(?!\p{L})|r-nu|ray\.|r\.|rn\.|şəh\.|ş\.))/gu;

export const PHRASES = new RegExp(`(?<![\\p{L}])(?:${PHRASE_LIST.join('|')})\\p{L}{0,12}`, 'gu');

/** Spans that stay whatever the detectors say: numbers of cases and laws, citations, amounts, names of courts. */
export function hardSpans(text: string, folded: string): Protected[] {
  const out: Protected[] = [];
  for (const [rule, pattern] of HARD) {
    for (const match of matchesOf(text, pattern)) {
      if (rule === 'act-number' && !isOfAct(text, match.index, match[0])) continue;
      out.push({ start: match.index, end: match.index + match[0].length, rule, hard: true });
    }
  }
  for (const span of findArticles(text)) out.push({ ...span, rule: 'article', hard: true });
  for (const match of matchesOf(text, LONG_PLACES)) {
    out.push({ start: match.index, end: match.index + match[0].length, rule: 'place', hard: true });
  }
  for (const match of matchesOf(text, SHORT_AREA)) {
    if (!UNITS.has(foldKey(match[0]))) continue;
    out.push({ start: match.index, end: match.index + match[0].length, rule: 'place', hard: true });
  }
  for (const span of findNamesakes(text)) out.push({ ...span, rule: 'namesake', hard: true });
  for (const match of matchesOf(folded, COURT_WORD)) {
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, end - 90), end);
    const name = COURT_NAMES.find((court) => before.endsWith(court));
    if (name !== undefined) out.push({ start: end - name.length, end, rule: 'court', hard: true });
  }
  return out;
}

/** Laws, decrees and acts of courts always; orders and decisions where they bind all. */
function isOfAct(text: string, start: number, cited: string): boolean {
  const [number = '', , noun = ''] = cited.split(' ');
  return (
    !/^(?:qərar(?!dad)|sərəncam|əmr)/iu.test(noun) ||
    isPublicAct(text, start, start + number.length, number)
  );
}

const HEADS = [
  ...STATE_BODIES.map((head) => ({ head, rule: 'institution', back: 9 })),
  ...STREET_HEADS.map((head) => ({ head: foldAz(head), rule: 'street', back: 4 })),
  ...WORK_HEADS.map((head) => ({ head, rule: 'work', back: 6 })),
];
const FIRST_WORD = new Map<string, (typeof HEADS)[number][]>();
for (const entry of HEADS) {
  const word = entry.head.split(' ')[0] ?? '';
  FIRST_WORD.set(word, [...(FIRST_WORD.get(word) ?? []), entry]);
}
// "Soyad Ad adına açılmış hesab" is a person; "… adına məktəb" is a place.
const NAMED_HEAD =
  /^(?:məktəb|lisey|gimnaziya|xəstəxana|poliklinika|klinika|hospital|dispanser|küçə|prospekt|park|xiyaban|universitet|akademiya|institut|teatr|muzey|filarmoniya|konservatoriya|stadion|kitabxana|arxiv|mərkəz|aeroport|liman|kolxoz|sovxoz|texnikum|kollec|meydan|metro|stansiya|mədəniyyət|klub|saray|təqaüd|mükafat|orden|fond|qəsəbə|kənd|zavod|fabrik|kombinat|internat|qalereya|kinoteatr|məscid|heykəl|abidə|büst)/u;
const NAMED_FILLER =
  /^(?:nömrəli|saylı|tam|orta|ümumi|ümumtəhsil|şəhər|rayon|respublika|dövlət|klinik|mərkəzi|milli|xalq|elmi|tədqiqat|elmi-tədqiqat|uşaq|gənclər|hava|beynəlxalq|musiqi|ixtisas|sənət|incəsənət|xoreoqrafiya|rəssamlıq|dram|kukla|peşə|texniki|tibb|idman|olimpiya|və|istirahət)$/u;
const NAMED_REACH = 8; // words between `adına` and the head noun

/** Index of the head noun that `adına` at `at` belongs to, or undefined where it is somebody's account or house. */
function namedHead(tokens: readonly Token[], at: number): number | undefined {
  for (let k = at + 1; k <= at + NAMED_REACH; k++) {
    const token = tokens[k];
    if (token === undefined || !/^[ \d№"“«-]{1,12}$/u.test(token.before)) return undefined;
    const word = token.text.toLocaleLowerCase('az');
    if (NAMED_HEAD.test(word)) return k;
    if (!token.capital && !NAMED_FILLER.test(word)) return undefined;
  }
  return undefined;
}

const headsBeginning = remembered((word) =>
  readingsOf(word)
    .filter(({ stem }) => FIRST_WORD.has(stem) && isSpeltSo(word, stem))
    .flatMap(({ stem }) => FIRST_WORD.get(stem) ?? []),
);

/** False of `səhəri` for `şəhəri` and of `при` for `pr`: the head must be spelt so, or typed without diacritics. */
function isSpeltSo(word: string, stem: string): boolean {
  const lower = lowerAz(word);
  if (stem.length <= SHORT_HEAD) return foldKey(word) === stem && !isCyrillic(word);
  if (isCyrillic(word)) return true;
  return (HEAD_SPELLINGS.get(stem) ?? []).some((head) => {
    const root = head.slice(0, -1);
    return lower.startsWith(root) || lower.startsWith(foldAz(root));
  });
}

const SHORT_HEAD = 3; // letters: `küç`, `pr`, `məh` bear no ending

/** Names of institutions, streets and works: capitalised words before a head noun. Soft: a record's party in them is looked at again. */
export function institutionSpans(text: string, tokens: readonly Token[]): Protected[] {
  const out: Protected[] = [...matchesOf(text, PHRASES)].map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
    rule: 'phrase',
    hard: false,
  }));
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.before.includes('\n')) continue;
    const entries = headsBeginning(token.text);
    if (entries.length === 0) continue;
    const entry = entries.find((candidate) => matchesHead(candidate.head, tokens, i));
    if (entry === undefined) continue;
    // The rayons are a closed list: "Ərizəçi Soyadova rayon məhkəməsinə" names a person.
    if (entry.head === 'rayon' && !mayBePlace(tokens, i - 1)) continue;
    const last = entry.head === 'adina' ? namedHead(tokens, i) : i;
    if (last === undefined) continue;
    if (entry.head !== 'adina' && isBehindFullName(tokens, i, entry.rule)) continue;
    if (entry.rule !== 'institution' && isOwned(tokens, i)) continue;
    if (isTitleBehindName(tokens, i) || isBearer(tokens, i) || isApart(tokens, i)) continue;
    const first = firstOfName(tokens, i, entry, entry.rule === 'institution' && !token.capital);
    if (first === i) continue;
    // "Soyadovu Bülbül adına teatrda görüb": the name of the list is the whole name.
    const known = entry.head === 'adina' ? startOfName(text, token.start - 1, false) : undefined;
    out.push({
      start: known ?? (tokens[first] as Token).start,
      end: (tokens[last] as Token).end,
      rule: entry.rule,
      hard: false,
    });
  }
  return out;
}

/**
 * `Soyadov Ad parkı gəzdi`, `Soyadov A.B. stadionu tərk etdi`: a whole name before a common noun is a person's. Of
 * streets, and of areas, only names that begin with the surname: `Ad Soyadov küçəsi` is a street.
 */
function isBehindFullName(tokens: readonly Token[], at: number, rule: string): boolean {
  const head = tokens[at] as Token;
  const last = tokens[at - 1];
  const first = tokens[at - 2];
  if (head.capital || last?.capital !== true || first?.capital !== true) return false;
  if (last.initial) return /^\. ?$/.test(head.before) && isFamilyName(surnameBefore(tokens, at));
  if (head.before !== ' ') return false;
  if (last.before === ' ' && isFamilyName(first)) return isGivenName(last);
  if (rule !== 'work' || !last.facts.surnameForm || last.facts.surname?.ending.case !== 'nom')
    return false;
  if (first.initial) return /^\. ?$/.test(last.before);
  return last.before === ' ' && isGivenName(first) && first.facts.given !== undefined;
}

/** `Ad Soyadov Mərkəzi Klinikada`, `Ad Soyadov Respublika Mərkəzinə`: a title begins behind a whole name, none ends. */
function isTitleBehindName(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!head.capital || next?.capital !== true || next.before !== ' ') return false;
  if (head.before !== ' ' || head.facts.surnameForm) return false;
  // `R.Soyadov Respublika Klinik Xəstəxanasında`
  const isBare = FIRST_OF_TITLE.test(head.text);
  const last = tokens[at - 1];
  const isSure = last?.facts.surnameForm === true || tokens[at - 2]?.initial === true;
  const isLone = isSure && isFamilyName(last);
  return (isBare && isLone) || endsWholeName(tokens, at - 1);
}

const FIRST_OF_TITLE = /^(?:Respublika|Mərkəzi|Milli|Elmi|Dövlət|Birləşmiş|Klinik|Tibb|Uşaq)$/u;
const PLAIN_HEAD = /^(?:küçə|meydan|prospekt|döngə|bulvar|park)(?:[yn]?[əa]|d[əa]n?|n?[ıi])?$/u;

/** `Bənövşəni küçəyə qovub`: a head noun that nothing ties to the name in its case before it. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1]?.facts;
  const ending = (name?.given ?? name?.surname)?.ending;
  if (ending === undefined || ending.case === 'nom') return false;
  return PLAIN_HEAD.test(tokens[at]?.text ?? '');
}

/** `Soyadov Vilayəti tanıyır`: a head noun that is a given name too, behind a surname by its form. */
function isBearer(tokens: readonly Token[], at: number): boolean {
  const { capital, before, facts } = tokens[at] as Token;
  if (!capital || before !== ' ' || facts.given === undefined) return false;
  return tokens[at - 1]?.facts.surnameForm === true && isFamilyName(tokens[at - 1]);
}

/** The word before the one or two initials that end right before `at`. */
function surnameBefore(tokens: readonly Token[], at: number): Token | undefined {
  const second = tokens[at - 2];
  return second?.initial === true ? tokens[at - 3] : second;
}

/** `Soyadov evinin`, `Soyadovlar mağazasında`, `Ad məktəbi bitirib`: a name beside a common noun is a person. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at] as Token;
  const name = tokens[at - 1] as Token;
  if (head.capital || head.before !== ' ') return false;
  if (!head.facts.readings.some(({ stem }) => OWNED_HEADS.has(stem))) return false;
  const { surnameForm, given, surname, key, place } = name.facts;
  const isLi = /l[iu](?:l[ae]r)?$/.test(key) && !place && !VOCABULARY.has(key);
  if (name.capital && (surnameForm || isLi || (given ?? surname) !== undefined)) return true;
  return /^evi/u.test(head.text) && name.before === ' ' && [name, tokens[at - 2]].every(isUnknown);
}

/** A capital that no list explains, nor its place in the sentence: `Anderson Piterson evi satdı`, `Burada Moda evi var`. */
const isUnknown = (token: Token | undefined) =>
  token?.capital === true &&
  !(token.initial || token.facts.common || token.facts.place) &&
  !(token.sentenceStart && /d[aə]n?$/u.test(token.text));

// A surname that is also a place, after a patronymic, is a surname.
function mayBePlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.facts.place === true && tokens[at - 1]?.facts.patronymic === undefined;
}

function matchesHead(head: string, tokens: readonly Token[], at: number): boolean {
  const words = head.split(' ');
  return words.every((word, k) => {
    const token = tokens[at + k];
    return token?.facts.readings.some(({ stem }) => stem === word) === true;
  });
}

function firstOfName(
  tokens: readonly Token[],
  head: number,
  { head: noun, back, rule }: (typeof HEADS)[number],
  lowerHead: boolean,
): number {
  let first = head;
  let hasPlain = false; // a word of the title that is no name
  while (first > 0 && head - first < back) {
    const current = tokens[first] as Token;
    const previous = tokens[first - 1] as Token;
    if (!/^[ "“”«»-]{1,3}$/.test(current.before) || current.before.includes('\n')) {
      if (!(previous.initial && /^\. ?$/.test(current.before))) break;
    }
    if (!previous.capital && !/^(?:və|üzrə|ilə|işləri|tam|orta|metro)$/.test(previous.text)) break;
    // An owner in the genitive is no part of a name: "Soyadovun evi".
    if (first === head && isOwnerName(previous)) break;
    if (previous.facts.patronymic !== undefined) break;
    // "Ad Soyadlı T.Şahbazi adına məktəbdə": a name with its initials is whole.
    if (noun === 'adina' && current.initial && !previous.initial) break;
    // "Ad Soyadov Ad adına məktəbdə": behind a whole name begins that of the school.
    if (noun === 'adina' && first < head && endsWholeName(tokens, first - 1)) break;
    // "Soyadova Adın Dövlət Sosial Müdafiə Fonduna": whose claim it is.
    if (first < head && rule === 'institution' && isClaimant(previous)) break;
    // "Soyadov Ad Neft və Sənaye Universitetinə": whose name stands before a title has no part in it.
    if (hasPlain && isPersonWord(previous) && !UNITS.has(previous.facts.key)) break;
    if (hasPlain && tokens[first - 2]?.initial === true && isFamilyName(previous)) break;
    // "Soyadov idarəsinə" names a person beside a common noun.
    if (lowerHead && (previous.initial || previous.facts.surnameForm)) break;
    if (lowerHead && first === head && isAfterInitial(tokens, first - 1)) break;
    if (AREAS.has(noun) && first < head && isEndOfName(tokens, first - 1)) break;
    // "Adı “Bilik” liseyində oxuyur": what stands before the marks is no part of the name.
    if (/[ (][“"«„]$/u.test(current.before) && isNameBefore(tokens, first - 1)) break;
    // "Ad ilə Ağdam kəndində", "Ad və Muzeylər İdarəsi": a person beside the place.
    if (/^(?:və|ilə)$/u.test(previous.text) && rule !== 'institution') {
      const joined = tokens[first - 2];
      if (joined?.capital === true && !joined.facts.place && isNamed(joined)) break;
    }
    // "T.C.Soyadlı Masallı Rayon Məhkəməsinə": the institution begins with its place.
    if (back > 6 && previous.initial) break;
    // "Ad Soyadlı Nərimanov Rayon Məhkəməsinə": the rayon begins it, though it bears a man's name.
    if (first < head && UNITS.has(current.facts.key) && isFamilyName(previous)) break;
    // "Ad Soyadzadə küçəsi": a surname that is also a place.
    const isPlaceOnly = current.facts.place && !current.facts.surnameForm;
    if (isPlaceOnly && first < head && !previous.facts.place && !previous.facts.common) break;
    if (previous.facts.role !== undefined && previous.sentenceStart) break;
    hasPlain ||= previous.capital && !previous.initial && !isPersonWord(previous);
    first--;
  }
  while (first < head && !(tokens[first] as Token).capital) first++;
  return first;
}

const COMMON_PLACE =
  /^\p{Lu}\p{L}{2,24} (?!rayon|şəh[əe]r|k[əe]nd|q[əe]s[əe]b|orden|medal|müka|t[əe]qa|teorem)\p{Ll}{3,16}$/u;

/** `Ad parkı gəzdi`: one name before a common noun. Whoever bears it in the text owns or enters the place. */
export function isCommonPlace(text: string, { rule, start, end }: Protected): boolean {
  return rule === 'work' && COMMON_PLACE.test(text.slice(start, end));
}

// Head nouns of areas, whose names are seldom longer than one word.
const AREAS: ReadonlySet<string> = new Set(['seheri', 'kendi', 'qesebesi', 'rayonu', 'rayon']);

const isNamed = ({ facts }: Token) => (facts.given ?? facts.surname) !== undefined;

const isSurePerson = ({ facts }: Token) =>
  facts.given !== undefined && !facts.place && !facts.common;

/** A given name that is no word, or a word behind a surname: a person's before what is named in quotation marks. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isSurePerson(token)) return true;
  return token.before === ' ' && isFamilyName(tokens[at - 1]) && isGivenName(token);
}

/** `R.Ö.Soyadlı notariat kontoruna`: initials make a person of the word behind them. */
function isAfterInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.initial === true && /^\. ?$/.test(tokens[at]?.before ?? '');
}

/** `Soyadova Maral Tümen şəhərində`: a surname, or a given name right behind one. */
function isEndOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.facts.surnameForm) return true;
  const lead = tokens[at - 1];
  return (
    token.facts.given !== undefined && token.before === ' ' && lead?.facts.surnameForm === true
  );
}

/** True where a text speaks of a court nearby. */
export function speaksOfCourt(text: string): boolean {
  COURT_WORDS.lastIndex = 0;
  return COURT_WORDS.test(text);
}

function isPersonWord({ facts, text }: Token): boolean {
  if (facts.surnameForm) return true;
  return facts.given !== undefined && !facts.givenIsWord && !facts.place && text.length > 3;
}

// Genitives of a possessive (`Nazirliyinin`), of a plural and of an abstract noun: parts of a body's name.
const OF_BODY =
  /(?:[ıiuü]n[ıiuü]n|l[aə]r[ıi]n|l[ıiuü][ğy][ıiuü]n|iyan[ıi]n|[aə]t[ıi]n|mentin|izmin)$/u;

/** An unknown name in the genitive before the name of a body. */
function isClaimant({ capital, text, facts }: Token): boolean {
  if (!capital || text.length < 5 || facts.common || facts.place || facts.role !== undefined)
    return false;
  return /[ıiuü]n$/u.test(text) && !OF_BODY.test(text);
}

function isOwnerName(token: Token): boolean {
  const { facts } = token;
  const named = facts.given ?? facts.surname ?? facts.russianPatronymic;
  if (named !== undefined) return named.ending.case === 'gen';
  return !facts.place && !facts.common && /[iu]n$/.test(facts.key) && token.text.length > 6;
}
