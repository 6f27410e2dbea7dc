import type { Candidate } from './candidate.ts';
import { isListed } from './common-words.ts';
import { NOMINATIVE, type Reading } from './endings.ts';
import { firstNames, isCompany, isFamilyOfPlace, ownsAsPerson } from './first-words.ts';
import { isFormed } from './formed-words.ts';
import { isFieldOfName, isFieldOfSurname } from './labelled-parts.ts';
import { BRANDS, COUNTRIES, OFFICE_WORDS, PLACES } from './lexicon.ts';
import {
  actsAsPerson,
  afterKin,
  besidePerson,
  endsName,
  inKinList,
  isAddressed,
  isBesideLone,
  isCalledLikePlace,
  isCalledSo,
  isFamilyName,
  isGivenAs,
  isLiTitled,
  LAW_CAPITALS,
  TITLE_BEFORE,
} from './lone-signs.ts';
import { mayBegin, speaksOfPersons } from './names.ts';
import { isRussianHeadword } from './russian-heads.ts';
import { isBehindKin, isBehindTrade, isLikeAdjective } from './russian-lone.ts';
import { isCyrillic } from './scripts.ts';
import { isOurs, isToldName, opensSpeech, SAYS } from './speech.ts';
import { isSureGiven } from './sure-givens.ts';
import { smallWords, type Token } from './tokens.ts';
import { isRussianPlace } from './unexplained-capitals.ts';
import { withAgreedReadings } from './unknown-endings.ts';
import { cover, type Span } from './view.ts';

const AREA_HEAD =
  /^(?:rayon|şəhər|kənd|qəsəb|qışla|mahal|küçə|prospekt|döngə|meydan|metro|park|sakin|bələdiyyə|respublika|dağ|çay|liman|məhkəmə|inzibati|regional|bölgə|zona|filial)/iu;
const AREA_CASES: readonly string[] = ['loc', 'abl', 'dat'];

/**
 * Lone given names the grammar leaves: words and places that are also names, and unknown names, where the
 * place in the sentence speaks of a person (`iki övladı olmuşdur: İradə və Kifayət`, `Babək adlı şəxs`,
 * beside another person in a list). Each is a doubt. Where only a capital inside a sentence speaks for a
 * name, the word stays and is a doubt: `doubts` are given names, `unknown` words no list explains.
 */
export function findLoneNames(
  text: string,
  tokens: readonly Token[],
  isFree: (token: Token) => boolean,
  isPerson: (span: Span) => boolean,
): { candidates: Candidate[]; doubts: Span[]; unknown: Span[] } {
  const candidates: Candidate[] = [];
  const doubts: Span[] = [];
  const unknown: Span[] = [];
  const named = new Set<Token>();
  const told = new Set<Token>();
  const strange = new Set<Token>();
  const odd = new Set<Token>();
  const isSmall = smallWords(tokens);
  const ofPersons = speaksOfPersons(
    text,
    tokens.filter((token) => token.capital && isPerson(token)).length / 2,
  );
  const isBegun = russianInitials(tokens, isPerson);
  const isNamed = (token: Token) => named.has(token) || isPerson(token);
  const isTold = (i: number) =>
    isGivenAs(tokens, i) || (ofPersons && inKinList(tokens, i, isNamed));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.capital || token.initial || !isFree(token)) continue;
    if (!canBeName(text, tokens, i)) continue;
    const strong =
      isCalledSo(tokens[i + 1]) ||
      isFamilyName(tokens, i) ||
      isAddressed(tokens, i) ||
      actsAsPerson(tokens, i) ||
      isCompany(tokens, i) ||
      isFamilyOfPlace(tokens, i) ||
      ownsAsPerson(tokens, i) ||
      isGivenAs(tokens, i) ||
      isOurs(tokens, i) ||
      isBehindTrade(tokens, i) ||
      isBehindKin(tokens, i) ||
      isToldName(tokens, i) ||
      token.before.endsWith('~') || // `+994 … (~Ad)`: what a sender calls himself in a messenger
      isFieldOfName(tokens, i) ||
      isFamily(token) ||
      afterKin(tokens, i) ||
      inKinList(tokens, i, isNamed) ||
      besidePerson(tokens, i, isNamed) ||
      endsName(tokens, i, isNamed);
    const isAsAdjective = isLikeAdjective(tokens, i);
    if (strong || isAsAdjective) {
      named.add(token);
      const isSurname = isAsAdjective || isFamilyName(tokens, i);
      if (isSurname) told.add(token);
      else if (token.facts.given === undefined && isTold(i)) strange.add(token);
      candidates.push(isSurname ? surnameOf(token) : candidateOf(token));
    } else if (isUnexplained(tokens, i, isPerson, isSmall)) {
      // Inside a sentence a lone capital that nothing explains is a name: masked, and a person looks.
      const isExplained = isThing(tokens, i);
      if (ofPersons && (!startsAnew(token) || isBegun(token)) && !isExplained) {
        candidates.push(candidateOf(token));
        strange.add(token);
      } else if ((!isExplained || !ofPersons) && !isMade(text, token))
        unknown.push({ start: token.start, end: token.end });
    } else if (isOddCapital(tokens, i)) {
      if (ofPersons && (!startsAnew(token) || isBegun(token)) && !isThing(tokens, i)) {
        candidates.push(candidateOf(token));
        odd.add(token);
      } else doubts.push({ start: token.start, end: token.end });
    }
  }
  if (ofPersons) {
    const isFound = (token: Token) => isNamed(token) || strange.has(token) || odd.has(token);
    for (const at of firstNames(tokens, isFound, isSmall)) {
      const token = tokens[at] as Token;
      if (!isFree(token) || !canBeName(text, tokens, at) || isThing(tokens, at)) continue;
      withFirst(candidates, token, tokens[at + 1]);
      strange.add(token);
    }
  }
  const sure = ofPersons
    ? candidates.filter(
        ({ doubt, name }) => doubt === 'lone-given-name' && !LAW_CAPITALS.has(name?.given ?? ''),
      )
    : [];
  const families = ofPersons
    ? candidates.filter(({ start, end }) => FAMILY.test(text.slice(start, end)))
    : [];
  const starts = new Set(candidates.map(({ start }) => start));
  const isLeft = (token: Token) => isFree(token) && !starts.has(token.start);
  const surnames = mentionsOf(text, tokens, [...told].map(surnameOf), isLeft);
  const isFound = cover(surnames.map(candidateOf));
  const isOpen = (token: Token) => isLeft(token) && !isFound(token);
  const later = mentionsOf(text, tokens, [...sure, ...families], isOpen);
  const again = unknownAgain(text, tokens, [...strange], isOpen);
  const all = [
    ...candidates,
    ...surnames.map(surnameOf),
    ...[...new Set([...later, ...again])].map(candidateOf),
  ];
  return { candidates: withoutSure(withAgreedReadings(all, tokens), tokens), doubts, unknown };
}

/** Adds a first word; before a lone name it is the surname of the same person (`Şengelaya Nodarın`). */
function withFirst(candidates: Candidate[], token: Token, next: Token | undefined): void {
  const first: Candidate = { ...candidateOf(token), doubt: 'foreign' };
  const at = candidates.findIndex(({ start }) => next?.before === ' ' && start === next.start);
  const other = candidates[at];
  if (other === undefined) candidates.push(first);
  else
    candidates[at] = {
      ...other,
      start: token.start,
      name: { surname: token.facts.key, given: other.name?.given },
      doubt: 'foreign',
    };
}

/** Other mentions of the lone names, also where a word would bear a capital: once a name, always a name. */
function mentionsOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Candidate[],
  isFree: (token: Token) => boolean,
): readonly Token[] {
  const stems = new Set(
    found.map(({ name }) => name?.given ?? name?.surname ?? '').filter((stem) => stem.length > 2),
  );
  if (stems.size === 0) return [];
  return tokens.filter(
    (token, i) =>
      token.capital &&
      token.facts.readings.some(({ stem }) => stems.has(stem)) &&
      !isTitled(tokens, i) &&
      isFree(token) &&
      canBeName(text, tokens, i),
  );
}

const MIN_STRANGE = 5; // letters of a stem by which an unknown word is known again

/** Other mentions of unknown words, in whatever case and also where a sentence begins. */
function unknownAgain(
  text: string,
  tokens: readonly Token[],
  strange: readonly Token[],
  isFree: (token: Token) => boolean,
): readonly Token[] {
  const stemsOf = ({ facts }: Token) =>
    facts.readings.map(({ stem }) => stem).filter((stem) => stem.length >= MIN_STRANGE);
  const stems = new Set(strange.flatMap(stemsOf));
  if (stems.size === 0) return [];
  return tokens.filter(
    (token, at) =>
      token.capital &&
      stemsOf(token).some((stem) => stems.has(stem)) &&
      isFree(token) &&
      canBeName(text, tokens, at) &&
      !isThing(tokens, at),
  );
}

/** `Birincisini` at the beginning of a sentence, `Бакинский апелляционный суд`: a word of the language, no foreign name. */
function isMade(text: string, token: Token): boolean {
  return (token.sentenceStart && isFormed(token.text)) || isRussianPlace(text, token);
}

/** `Azad Sahibkarlar`: a capital right behind makes a title of a word that is also a name. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.before === ' ' && next.capital && !next.initial && next.facts.common;
}

function candidateOf(token: Token): Candidate {
  const reading: Reading | undefined = token.facts.given ?? token.facts.readings[0];
  return {
    start: token.start,
    end: token.end,
    cls: 'person',
    rule: 'person:lone-given',
    score: 0.6,
    features: [],
    ending: reading?.ending ?? NOMINATIVE,
    ground: 'P',
    name: { given: FAMILY_STEM.exec(token.facts.key)?.[1] ?? reading?.stem ?? token.facts.key },
    // Nothing stands beside an unknown word that may belong to it: what it is matters to nobody once it is out.
    doubt: token.facts.given === undefined ? undefined : 'lone-given-name',
  };
}

/** Without the doubt about what a word of respect stands beside, or `adlı`, and about what can be no word. */
function withoutSure(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  let places: ReadonlyMap<number, number> | undefined; // gathered when first asked
  return candidates.map((one) => {
    if (one.doubt !== 'lone-given-name') return one;
    places ??= new Map(tokens.map(({ start }, at) => [start, at]));
    const at = places.get(one.start) ?? 0;
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) return one;
    const isSure = isCalledSo(next) || isSureGiven(token, tokens[at - 1], next);
    return isSure ? { ...one, doubt: undefined } : one;
  });
}

/** A word that the text says is a surname. */
function surnameOf(token: Token): Candidate {
  const candidate = candidateOf(token);
  // `soyadı Talıblıdır`
  const said = token.facts.readings.find(({ ending }) => ending.copula && ending.case === 'nom');
  return {
    ...candidate,
    ending: said?.ending ?? candidate.ending,
    name: { surname: said?.stem ?? candidate.name?.given },
    doubt: undefined,
  };
}

function canBeName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { facts } = token;
  // `Rusiyadakı qardaşı`: where somebody or something is.
  if (/d[aə]k[ıi]$/u.test(token.text) || isRussianPlace(text, token)) return false;
  if (isFamily(token)) return true;
  if (token.allCapitals || facts.role !== undefined || OFFICE_WORDS.has(facts.key)) return false;
  if (facts.kin && (facts.given === undefined || isKinOwner(token))) return false;
  const isPlace =
    facts.place &&
    !isFieldOfSurname(tokens, at) &&
    !isLiTitled(tokens, at) &&
    !isFamilyOfPlace(tokens, at) &&
    !isCalledLikePlace(tokens, at);
  if (facts.given === undefined && (facts.common || isPlace || token.text.length < 4)) return false;
  if (isQuoted(text, token) && !isOfSomebody(text, tokens, at)) return false;
  if (/^["”»]?-?\d/u.test(text.slice(token.end, token.end + 3))) return false;
  return !isArea(token, tokens[at + 1]) || isFamilyOfPlace(tokens, at);
}

/** `Atanın qardaşı`: at the beginning of a sentence it is the father's. */
const isKinOwner = ({ sentenceStart, facts }: Token): boolean =>
  sentenceStart && facts.given?.ending.case === 'gen';

/** True where a name that is also a place stands for the place: before its head noun, or where something is. */
export function isArea(token: Token, next: Token | undefined): boolean {
  const { place, given } = token.facts;
  if (!place) return false;
  if (next !== undefined && !next.before.includes('\n') && AREA_HEAD.test(next.text)) return true;
  return AREA_CASES.includes(given?.ending.case ?? 'nom');
}

const GREETING = /^(?:hörmətli|salam|əziz|möhtərəm|ay|a|can)$/iu;

/** `“Hörmətli Gvaram xanım”`: what a letter or a message begins with. */
function isGreeted(tokens: readonly Token[], at: number): boolean {
  const { before } = tokens[at] as Token;
  return (
    /^,? $/.test(before) && GREETING.test(tokens[at - 1]?.text ?? '') && isAddressed(tokens, at)
  );
}

/** True of a word in quotation marks that somebody says of a person, or calls him by. */
function isOfSomebody(text: string, tokens: readonly Token[], at: number): boolean {
  if (isFamilyName(tokens, at) || isGreeted(tokens, at)) return true;
  return opensSpeech(text, tokens[at] as Token) || isToldName(tokens, at);
}

/** True inside quotation marks: a company, a brand, a title. */
function isQuoted(text: string, token: Token): boolean {
  if (/["“„«]$/u.test(token.before)) return true;
  if (!/^(?: [\p{L}-]{1,20}){0,2}["”»]/u.test(text.slice(token.end, token.end + 44))) return false;
  const lead = /["“„«]([^"“”„«»\n]{1,40})$/u.exec(
    text.slice(Math.max(0, token.start - 42), token.start),
  )?.[1];
  if (lead === undefined) return false;
  // `“Məni Ad çağırdı”`: a sentence that somebody says.
  const behind = /^[^"”»]{0,44}/u.exec(text.slice(token.end, token.end + 44))?.[0] ?? '';
  return !(/^\p{Lu}?\p{Ll}+ /u.test(lead) && / \p{Ll}+$/u.test(behind) && SAYS.test(behind));
}

const RUSSIAN_ADJECTIVE =
  /(?:[иы]й|[сц]ком|[ое]го|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|[ое]й)$/u;

/** A test for a lone Russian word inside a sentence of which the text has an initial: `Р.Д. Соядов`, then `Расул ему дал`. */
function russianInitials(
  tokens: readonly Token[],
  isPerson: (span: Span) => boolean,
): (token: Token) => boolean {
  let letters: Set<string> | undefined;
  return ({ text, sentenceStart, before }) => {
    if (sentenceStart || /[.!?"«„]/.test(before) || !isCyrillic(text)) return false;
    if (text.length < 4 || RUSSIAN_ADJECTIVE.test(text)) return false;
    letters ??= new Set(
      tokens.filter((one) => one.initial && isPerson(one)).map((one) => one.text.slice(0, 1)),
    );
    return letters.has(text.slice(0, 1));
  };
}

/** Also after `№ 024764). ` and `д. 14. `; a lone Russian word in the form of an adjective is too seldom a name. */
function startsAnew({ sentenceStart, before, text }: Token): boolean {
  if (sentenceStart || /[.!?«„“]/.test(before)) return true;
  return isCyrillic(text) && (RUSSIAN_ADJECTIVE.test(text) || text.length < MIN_STRANGE);
}

// Who does something (`Наймодателя`), what stands before it in a public name (`имени Низами`) or in a list of parties.
const RUSSIAN_DOER = /(?:тел|ник|чик|щик)(?:ь|[аяуюеи]|[оеё]м|ей|ов|[ая]м|[ая]ми|[ая]х)?$/u;
const NAMESAKE_BEFORE =
  /^(?:имени|им|памяти|улица|улице|улицы|улицу|станции|станция|посёлок|село|селе|города|городе|город)$/u;

/** True of a Russian word with a capital that is no name of somebody: a role, or what is called after somebody. */
function isRussianThing(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (!isCyrillic(text)) return false;
  const isLabel = /^ ?:/.test(tokens[at + 1]?.before ?? ''); // `Отчество: …`
  return isLabel || RUSSIAN_DOER.test(text) || NAMESAKE_BEFORE.test(tokens[at - 1]?.text ?? '');
}

const FAMILY_STEM = /^(.{3,20})gil(?:d[ae]n?|e|in|l[ae]r.{0,6}|i)?$/u;
const FAMILY = /^\p{Lu}\p{Ll}{2,24}gil(?:d[əe]n?|[əe]|in|l[əe]r\p{Ll}{0,6}|i)?$/u;

/** `Xgildə`: at the house of X and family, whatever X is; `Qonşugildə` may begin a sentence. */
function isFamily({ text, facts, sentenceStart }: Token): boolean {
  return FAMILY.test(text) && (!sentenceStart || (!facts.common && !facts.kin));
}

const THING =
  /^(?:x[əe]st[əe]li|sindrom|çay|göl|dağ|dəniz|körpü|adas|marka|model|firma|şirk[əe]t|brend|sistem|proqram|tətbiq|messencer|sosial|platforma|portal|sayt|kanal|qrup|klub|komanda|bank|otel|növlü|tipli|preparat|dərman|vaksin|dil|əlifba|müqavil|konvensiya|protokol|saziş|qəzet|jurnal|telefon|avtomobil|maşın|traktor|sort|cins|üsul|test|vətəndaş|əlil|bayram|fenomen|əmsal|düstur|nəzəriy|adlı|müalic[əe]|sanatori|klinika|m[əe]rk[əe]z|mağaza|restoran|kafe|çayxana|market|stansiya|zavod|fabrik|GmbH|LLC|Ltd|Inc|SRL|SARL|A[ŞS])/u;

/** `Alzheymer xəstəliyi`, `Samsung telefonu`: the noun behind says what it is, or it is a brand that everybody knows. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const { facts, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (facts.readings.some(({ stem }) => BRANDS.has(stem)) || /\p{Lu}/u.test(text.slice(1)))
    return true;
  if (isRussianThing(tokens, at)) return true;
  const second = tokens[at + 2];
  // "Tarif (qiymət) Şurası": in brackets is a word, behind them the head of a name.
  const isCapitalBehind = second?.capital === true && /^\) $/.test(second.before);
  if (isCapitalBehind || /^\) $/.test((tokens[at] as Token).before)) return true;
  // "Şəhərsalma və Tikinti Məcəlləsi"
  if (next?.text === 'və' && second?.capital === true && second.facts.common) return true;
  // `Gvaramın telefonu`: whose it is, no make.
  if (/[ıiuü]n$/u.test(text) && OF_ANYBODY.test(next?.text ?? '')) return false;
  return next?.before === ' ' && THING.test(next.text);
}

const OF_ANYBODY = /^(?:telefon|avtomobil|maşın|mağaza|restoran|kafe|market|müalic)/u;

/** A word no list knows, with a capital inside a sentence, or at its beginning and beside a person: whose name it may be. */
function isUnexplained(
  tokens: readonly Token[],
  at: number,
  isPerson: (span: Span) => boolean,
  isSmall: (key: string) => boolean,
): boolean {
  const token = tokens[at] as Token;
  const { facts } = token;
  if (facts.given !== undefined || facts.common || facts.place) return false;
  const next = tokens[at + 1];
  if (isOfPlace(facts.key) || TITLE_BEFORE.test(token.text) || HEAD_OF_TITLE.test(token.text))
    return false;
  if (isCyrillic(token.text) && isRussianTitle(token, next)) return false;
  // `Soyadov — Bəli, gəldim`: what somebody says begins with a capital too.
  if (/[—–-] $/.test(token.before) && isListed(token.text)) return false;
  if (!token.sentenceStart) return !isJoined(tokens, at) || isBesideLone(tokens, at, isPerson);
  if (next?.before !== ' ' || !next.capital || !isPerson(next)) return false;
  if (isCyrillic(token.text) ? !RUSSIAN_NAME.test(token.text) : !mayBegin(token)) return false;
  return !isWholeName(tokens, at + 1, isPerson) && !isSmall(facts.key);
}

// `Konvensiyasının`, `Assambleyası`: the possessive that ties a title; names so long bear none.
const HEAD_OF_TITLE = /^\p{Lu}\p{Ll}{6,22}[aəeıioöuü]s[ıiuü](?:n(?:[ıiuü]n?|[aə]|d[aə]n?))?$/u;

const RUSSIAN_NAME = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ого|ой)|ко|[ую]к|ян|дзе|швили)$/u;

/** `Гражданского кодекса`, `Государственной службы`: the first word of a title. */
function isRussianTitle({ text }: Token, next: Token | undefined): boolean {
  return next?.before === ' ' && isRussianHeadword(text, next.text);
}

/** `Motorçu Soyadov Ad`, `İtki A.B.Soyadovun`: a name that is whole has no part before it. */
function isWholeName(
  tokens: readonly Token[],
  at: number,
  isPerson: (span: Span) => boolean,
): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || second === undefined) return false;
  if (first.initial) return true;
  return second.before === ' ' && second.capital && isPerson(second);
}

/** `Azərbaycandakı`: an adjective of a place. */
function isOfPlace(key: string): boolean {
  const place = /^(.{3,20})d[ae]k[iu].{0,6}$/.exec(key)?.[1];
  return place !== undefined && PLACES.has(place);
}

const WITH = /(?:[^aəeiıoöuü]|y)l[aə]$/u; // `Aslanla Zaqatalaya`: with somebody, so the next word is another name

/** True where a word stands in a run of capitals: a title, an institution. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const touches = (word: Token | undefined, between: string) =>
    word?.capital === true && /^[ -]$/u.test(between) && !COUNTRIES.has(word.facts.key);
  if (touches(previous, token.before) && previous?.sentenceStart !== true) return true;
  // `Qoçiyevin Balakən rayonunda`: where it is begins with a capital of its own.
  const isAtArea = next?.facts.place === true && isArea(next, tokens[at + 2]);
  return !isAtArea && !WITH.test(token.text) && touches(next, next?.before ?? '\n');
}

/** A given name with a capital inside a sentence, alone: no title, no institution explains it. */
function isOddCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { given, readings } = token.facts;
  if (given === undefined || token.sentenceStart) return false;
  if (given.ending.plural || readings.some(({ stem }) => LAW_CAPITALS.has(stem))) return false;
  return !isJoined(tokens, at);
}
