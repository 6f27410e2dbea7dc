import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE, type Reading } from './endings.ts';
import { firstNames, isCompany } from './first-words.ts';
import { isFieldOfName } from './labelled-parts.ts';
import { BRANDS, COUNTRIES, OFFICE_WORDS, PLACES } from './lexicon.ts';
import { mayBegin, speaksOfPersons } from './names.ts';
import { isRussianHeadword } from './russian-heads.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import { withAgreedReadings } from './unknown-endings.ts';
import { cover, type Span } from './view.ts';

const NAMED_SO = /^(?:adl[ıi]|ad[ıi]nda|adlanan|adland[ıi]r[ıi]lan)$/u;
const KIN_REACH = 6; // words between a kin word and the list of names it opens
const AREA_HEAD =
  /^(?:rayon|şəhər|kənd|qəsəb|qışla|mahal|küçə|prospekt|döngə|meydan|metro|park|sakin|bələdiyyə|respublika|dağ|çay|liman|məhkəmə|inzibati|regional|bölgə|zona|filial)/iu;
const AREA_CASES: readonly string[] = ['loc', 'abl', 'dat'];
// Words that laws and courts write with a capital inside a sentence, though persons are called so too.
const LAW_CAPITALS: ReadonlySet<string> = new Set(
  ['dövlət', 'fərman', 'vətən', 'ədalət', 'respublika', 'qanun', 'maliyyə', 'xəzər'].map(foldKey),
);
const LIST_GAP = /^(?:,| və| ilə)? $/u;

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
  const isSmall = smallWords(tokens);
  const ofPersons = speaksOfPersons(
    text,
    tokens.filter((token) => token.capital && isPerson(token)).length / 2,
  );
  const isBegun = russianInitials(tokens, isPerson);
  const isNamed = (token: Token) => named.has(token) || isPerson(token);
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
      isGivenAs(tokens, i) ||
      token.before.endsWith('~') || // `+994 … (~Ad)`: what a sender calls himself in a messenger
      isFieldOfName(tokens, i) ||
      isFamily(token) ||
      afterKin(tokens, i) ||
      inKinList(tokens, i, isNamed) ||
      besidePerson(tokens, i, isNamed) ||
      endsName(tokens, i, isNamed);
    if (strong) {
      named.add(token);
      const isTold = isFamilyName(tokens, i);
      if (isTold) told.add(token);
      else if (token.facts.given === undefined && isGivenAs(tokens, i)) strange.add(token);
      candidates.push(isTold ? surnameOf(token) : candidateOf(token));
    } else if (isUnexplained(tokens, i, isPerson, isSmall)) {
      // Inside a sentence a lone capital that nothing explains is a name: masked, and a person looks.
      const isExplained = isThing(tokens, i);
      if (ofPersons && (!startsAnew(token) || isBegun(token)) && !isExplained) {
        candidates.push(candidateOf(token));
        strange.add(token);
      } else if (!isExplained || !ofPersons) unknown.push({ start: token.start, end: token.end });
    } else if (isOddCapital(tokens, i)) {
      if (ofPersons && (!startsAnew(token) || isBegun(token)) && !isThing(tokens, i))
        candidates.push(candidateOf(token));
      else doubts.push({ start: token.start, end: token.end });
    }
  }
  if (ofPersons) {
    const isFound = (token: Token) => isNamed(token) || strange.has(token);
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
  return { candidates: withAgreedReadings(all, tokens), doubts, unknown };
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
  if (token.allCapitals || facts.role !== undefined || OFFICE_WORDS.has(facts.key)) return false;
  if (facts.kin && facts.given === undefined) return false;
  if (facts.given === undefined && (facts.common || facts.place || token.text.length < 4))
    return false;
  if (isQuoted(text, token) && !isFamilyName(tokens, at)) return false;
  if (/^["”»]?-?\d/u.test(text.slice(token.end, token.end + 3))) return false;
  return !isArea(token, tokens[at + 1]);
}

/** True where a name that is also a place stands for the place: before its head noun, or where something is. */
export function isArea(token: Token, next: Token | undefined): boolean {
  const { place, given } = token.facts;
  if (!place) return false;
  if (next !== undefined && !next.before.includes('\n') && AREA_HEAD.test(next.text)) return true;
  return AREA_CASES.includes(given?.ending.case ?? 'nom');
}

/** True inside quotation marks: a company, a brand, a title. */
function isQuoted(text: string, token: Token): boolean {
  if (/["“„«]$/u.test(token.before)) return true;
  if (!/^(?: [\p{L}-]{1,20}){0,2}["”»]/u.test(text.slice(token.end, token.end + 44))) return false;
  return /["“„«][^"“”„«»\n]{1,40}$/u.test(text.slice(Math.max(0, token.start - 42), token.start));
}

/** `uşağın adı Dəniz qoyuldu`, `adını Dəniz qoydular`. */
function isGivenAs(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1];
  const next = tokens[at + 1];
  if (lead === undefined || (tokens[at] as Token).before !== ' ') return false;
  if (!/^ad(?:ı|ını|ımı|ımız|i|ini)$/u.test(lead.text)) return false;
  return (
    next !== undefined && /^(?:qoy|veril|olan|olub|olmuş|yazıl|göstəril|çəkil)/u.test(next.text)
  );
}

const RUSSIAN_ADJECTIVE = /(?:[иы]й|[ое]го|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|[ое]й)$/u;

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

/** Also after `№ 024764). ` and `д. 14. `; lone Russian words are too seldom names. */
function startsAnew({ sentenceStart, before, text }: Token): boolean {
  return sentenceStart || /[.!?]/.test(before) || isCyrillic(text);
}

const FAMILY_STEM = /^(.{3,20})gil(?:d[ae]n?|e|in|l[ae]r.{0,6}|i)?$/u;
const FAMILY = /^\p{Lu}\p{Ll}{2,24}gil(?:d[əe]n?|[əe]|in|l[əe]r\p{Ll}{0,6}|i)?$/u;

/** `Xgildə`: at the house of X and family, whatever X is. */
function isFamily({ text, facts }: Token): boolean {
  return FAMILY.test(text) && !facts.common && !facts.place;
}

const THING =
  /^(?:x[əe]st[əe]li|sindrom|çay|göl|dağ|dəniz|körpü|adas|marka|model|firma|şirk[əe]t|brend|sistem|proqram|tətbiq|messencer|sosial|platforma|portal|sayt|kanal|qrup|klub|komanda|bank|otel|növlü|tipli|preparat|dərman|vaksin|dil|əlifba|müqavil|konvensiya|protokol|saziş|qəzet|jurnal|telefon|avtomobil|maşın|traktor|sort|cins|üsul|test|vətəndaş|əlil|bayram|fenomen|əmsal|düstur|nəzəriy|adlı|müalic[əe]|sanatori|klinika|m[əe]rk[əe]z|mağaza|restoran|kafe|çayxana|market|stansiya|zavod|fabrik|GmbH|LLC|Ltd|Inc|SRL|SARL|A[ŞS])/u;

/** `Alzheymer xəstəliyi`, `Samsung telefonu`: the noun behind says what it is, or it is a brand that everybody knows. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const { facts, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (facts.readings.some(({ stem }) => BRANDS.has(stem)) || /\p{Lu}/u.test(text.slice(1)))
    return true;
  const second = tokens[at + 2];
  // "Tarif (qiymət) Şurası": in brackets is a word, behind them the head of a name.
  const isCapitalBehind = second?.capital === true && /^\) $/.test(second.before);
  if (isCapitalBehind || /^\) $/.test((tokens[at] as Token).before)) return true;
  // "Şəhərsalma və Tikinti Məcəlləsi"
  if (next?.text === 'və' && second?.capital === true && second.facts.common) return true;
  return next?.before === ' ' && THING.test(next.text);
}

function isCalledSo(next: Token | undefined): boolean {
  return next !== undefined && next.before === ' ' && NAMED_SO.test(next.text);
}

/** `Kəngərli soyadına`, `soyadı Kəngərli olub`: a word that is said to be a surname. */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.sentenceStart) return false;
  if (next?.before === ' ' && FAMILY_WORD.test(next.text)) return true;
  if (
    token.before === ' ' &&
    /^(?:soyad|familiya)s?[ıi](?:m[ıi]?z?|n)?$/u.test(tokens[at - 1]?.text ?? '')
  )
    return true;
  // `soyad rusca «Соядов» yazılmış`
  if (!/^ ["“„«]$/u.test(token.before) || !/^["”»]/u.test(next?.before ?? '')) return false;
  const lead = tokens.slice(Math.max(0, at - QUOTED_REACH), at);
  return lead.some(({ text, sentenceStart }, i) => {
    const isApart = lead.slice(i + 1).some((one) => one.sentenceStart || one.before !== ' ');
    return /^(?:soyad|familiya)/iu.test(text) && !isApart && !(sentenceStart && i > 0);
  });
}

const QUOTED_REACH = 3; // words before quotation marks among which one says that a surname stands in them

const FAMILY_WORD = /^(?:soyad|familiya)(?:s?[ıi](?:n[ıiaə]|ndan|n[ıi]n)?|l[ıi]|da|dan)?$/u;
// Words of address and respect. Source: usage.
const TITLE_AFTER =
  /^(?:xanım|b[əe]y|müəllim|müəllimə|kişi|n[əe]n[əe]|baba|[əe]mi|dayı|xala|bibi|bacı|qardaş|usta|ağa|h[əe]kim|arvad|h[əe]zr[əe]tl[əe]ri)(?:n[ıiuü]n?|[ıiuü]n?|y[aə]|[aə]|d[aə]n?|l[aə]|g?il\p{Ll}{0,5})?$/u;
const TITLE_BEFORE =
  /^(?:Hacı|Kərbəlayı|K[əe]rb[əe]layi|Məşədi|Molla|Seyid|Usta|Axund|Cənab|Xanım)$/u;

/** `Dəniz xanım`, `Kərbəlayı Qəhrəman`, `– Pünhan, sən`: a word of respect beside it, or somebody is called by it. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const isName = token.facts.given !== undefined;
  const mayBeName = isName || !token.sentenceStart || (!token.facts.common && mayBegin(token));
  if (next?.before === ' ' && TITLE_AFTER.test(next.text) && mayBeName) return true;
  if (isName && token.before === ' ' && TITLE_BEFORE.test(previous?.text ?? '')) return true;
  return (
    isName &&
    /(?:^|\n|[.!?:,] ?)[–—-] ?$|[:,.] ?["“«„]$/u.test(token.before) &&
    /^,/.test(next?.before ?? '') &&
    token.facts.given?.ending.case === 'nom'
  );
}

// What follows the name of somebody who acts, and seldom a noun. Source: usage of statements.
const DEED =
  /^(?:onu|ona|ondan|onunla|m[əe]ni|m[əe]n[əe]|m[əe]nd[əe]n|m[əe]niml[əe]|bizi|biz[əe]|bizd[əe]n|biziml[əe]|s[əe]ni|s[əe]n[əe]|özü|özünü|özün[əe]|is[əe]|ev[əe]|evd[əe]|evd[əe]n|maşına|maşını|maşından|z[əe]ng|ayda|h[əe]ftəd[əe]|işl[əe](?:yir|mir|yib)|dedi|deyir|deyib|demiş\p{Ll}{0,4}|söyl[əe]\p{Ll}{0,7}|bildir(?:di|ib|ir|miş\p{Ll}{0,4})|göst[əe]r(?:di|ib|ir|miş\p{Ll}{0,4})|g[əe]l(?:di|ib|ir|miş\p{Ll}{0,4})|get(?:di|miş\p{Ll}{0,4})|ged(?:ib|ir)|qayıt(?:dı|mış\p{Ll}{0,4})|qayıdıb|yaşayır|yaşamır|oxuyur|böyüyür|kimin|n[əe]d[əe]n|niy[əe])$/u;

/** `Azad onu söydü`, `Süsən ayda 300 manat alır`: a given name that is also a word begins the sentence and acts. */
function actsAsPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.sentenceStart || token.facts.given?.ending.case !== 'nom') return false;
  if (token.facts.given.ending.plural || LAW_CAPITALS.has(token.facts.given.stem)) return false;
  return next?.before === ' ' && DEED.test(next.text);
}

/** `Qızı Sevinc`: a kin word that is nobody's patronymic, then a given name. */
function afterKin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const kin = tokens[at - 1];
  if (token.facts.given === undefined || token.before !== ' ' || kin?.facts.kin !== true)
    return false;
  const father = tokens[at - 2];
  return kin.facts.patronymic === undefined || kin.before !== ' ' || father?.capital !== true;
}

/** `övladı olmuşdur: X və Y`: a kin word, then a colon within a few words. */
function inKinList(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  let first = at;
  while (at - first < KIN_REACH && LIST_GAP.test((tokens[first] as Token).before)) {
    const previous = tokens[first - 1];
    if (previous === undefined) return false;
    if (/^(?:və|ilə)$/u.test(previous.text)) first--;
    else if (isNamed(previous)) first--;
    else break;
  }
  if (!/^\s*[:–-]\s*$/u.test((tokens[first] as Token).before)) return false;
  // `Soyadov Ad Ata oğlu: Şifrəni bilmirəm`: what somebody says, no list.
  const speaker = tokens[first - 1];
  if (speaker?.facts.patronymic !== undefined && tokens[first - 2]?.capital === true) return false;
  for (let k = first - 1; k >= Math.max(0, first - KIN_REACH); k--) {
    const token = tokens[k] as Token;
    if (token.facts.kin || token.facts.slot) return true;
    if (token.sentenceStart) return false;
  }
  return false;
}

/** `Qasımov və Kifayət`, `Kifayət, Qasımov`: given names stand in one list with persons. */
function besidePerson(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  const token = tokens[at] as Token;
  if (token.facts.given === undefined) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (isBesideBrackets(token, previous, next, isNamed)) return true;
  const isAnd = (word: Token | undefined) => word !== undefined && /^(?:və|ilə)$/u.test(word.text);
  if (isAnd(previous) && token.before === ' ' && previous?.before === ' ') {
    const other = tokens[at - 2];
    if (other !== undefined && isNamed(other)) return true;
  }
  if (isAnd(next) && next?.before === ' ' && !token.sentenceStart) {
    const other = tokens[at + 2];
    if (other?.before === ' ' && other.capital && isNamed(other)) return true;
  }
  return false;
}

/** `Soyadova (Qızlıqova) Ad`, `Ad (Soyadov)`: a given name right behind or before a name in brackets. */
function isBesideBrackets(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  isNamed: (token: Token) => boolean,
): boolean {
  if (token.before === ') ' && previous !== undefined) return isNamed(previous);
  return next?.before === ' (' && isNamed(next) && token.facts.given?.ending.case === 'nom';
}

/** `Mirzə Kamal` where Mirzə is somebody of the text: a given name right behind a name is part of it. */
function endsName(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  const { facts, before, sentenceStart } = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (facts.given === undefined || sentenceStart || before !== ' ') return false;
  if (previous === undefined || !previous.capital || !isNamed(previous)) return false;
  return !LAW_CAPITALS.has(facts.given.stem) && tokens[at + 1]?.capital !== true;
}

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
  if (!token.sentenceStart) return !isJoined(tokens, at);
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

/** A test whether the text writes a word with a small letter too; the words are gathered when first asked. */
function smallWords(tokens: readonly Token[]): (key: string) => boolean {
  let words: Set<string> | undefined;
  return (key) => {
    words ??= new Set(
      tokens.flatMap(({ capital, facts }) =>
        capital ? [] : facts.readings.map(({ stem }) => stem),
      ),
    );
    return words.has(key);
  };
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
  return !WITH.test(token.text) && touches(next, next?.before ?? '\n');
}

/** A given name with a capital inside a sentence, alone: no title, no institution explains it. */
function isOddCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { given, readings } = token.facts;
  if (given === undefined || token.sentenceStart) return false;
  if (given.ending.plural || readings.some(({ stem }) => LAW_CAPITALS.has(stem))) return false;
  return !isJoined(tokens, at);
}
