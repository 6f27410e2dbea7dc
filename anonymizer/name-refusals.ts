import { isHeadingRun } from './capital-headings.ts';
import {
  COUNTRIES,
  isParticle,
  LEGAL_FORMS,
  OFFICE_WORDS,
  PLACES,
  RUSSIAN_LEADS,
} from './lexicon.ts';
import { guess, isLiSurname, isNamedInIn, isOwner, PLURAL } from './name-parts.ts';
import { isLandNoun } from './place-phrases.ts';
import { isRussianHeadword } from './russian-heads.ts';
import { TRADE } from './russian-lone.ts';
import { isCyrillic } from './scripts.ts';
import { opensSpeech } from './speech.ts';
import type { Token } from './tokens.ts';
import { isOfNameBefore } from './whole-names.ts';
import { isWorkNoun } from './workplaces.ts';

// `kəndi`, `qəsəbəsindəki`: a village's noun, owned.
const VILLAGE_HEAD = /^(?:kənd|qəsəbə)(?:i|si)(?:n(?:in|ə|i|d[əa](?:n|ki)?))?$/u;

/**
 * True where a match of the grammar is no name: a word in quotation marks or before a legal form is a company's, a
 * title or a brand; two names side by side are two persons; a run of capitals that goes on is something's name.
 */
export function isRefused(
  text: string,
  pattern: string,
  own: readonly Token[],
  words: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const first = own[0] as Token;
  const last = own[own.length - 1] as Token;
  const single = own.length === 1;
  // "BƏRƏKƏT ASC": a legal form is no name.
  if (own.some(({ text: word }) => LEGAL_FORMS.includes(word))) return true;
  // "Bəşirova Səidəni Fəridə Bəhruz qızı ilə": a given name with an ending begins no name.
  const { given: begun, surname: family } = first.facts;
  const isOther = begun !== undefined && begun.ending.case !== 'nom' && family === undefined;
  if (pattern === 'soyad-ad-ata' && isOther) return true;
  // "hakimi Soyadova Ad Ata qızı Soyadov Ad Ata oğlunun": two names side by side, the surname is the second's.
  if (
    pattern === 'ad-ata-soyad' &&
    before?.capital === true &&
    first.before === ' ' &&
    before.facts.role === undefined &&
    after?.capital === true &&
    after.before === ' ' &&
    (!after.facts.common || after.facts.given !== undefined) &&
    !isAnyWord(before)
  )
    return true;
  // "şahid Soyadov Ad Ata oğlu Soyadovu tanıyır": the surname before is his, the one behind somebody else's.
  if (pattern === 'ad-ata-soyad' && isHisSurname(before, own)) return true;
  // "vəkil Ad Soyadov Abbasəlinin": given name and surname are a whole name, what is done to another stands behind.
  if (pattern === 'soyad-ad' && own.length === 2 && isBehindOwnGiven(before, first, last))
    return true;
  // "hakim Ad Soyadova Ad Soyadovun", "Ad Soyadova Ad Ata oğlu": the surname is that of the name before.
  if (SURNAME_FIRST.test(pattern) && isOfNameBefore(before, own, after)) return true;
  // "Soyadova Rahilə Hüsniyyənin": surname and given name are a whole name, the third word is somebody else.
  const [, middle] = own;
  if (pattern === 'cap-cap' && own.length === 3 && middle?.facts.given !== undefined) {
    // "SSR Ali Soveti", "Əhalinin Dövlət Reyestri": a word in the middle makes a title.
    const isWord = middle.facts.givenIsWord && middle.text !== 'Ali';
    if (first.facts.surnameForm || first.allCapitals || isWord || isOwner(first)) return true;
  }
  // "Prezidenti Heydər Soyadov": an office or another possessive before a name of two.
  if (pattern === 'ad-ata-soyad-bare' && begun === undefined && /[ıiuü]$/u.test(first.text))
    return true;
  // "Nərgizin oğlu", "A.B.Soyadlı qızını", "Soyadova oğlunu" are children, no patronymics.
  const father = own.find((_, i) => own[i + 1]?.facts.patronymic !== undefined);
  const around = [before, ...own, after];
  const isParent =
    father !== undefined &&
    ((isOwner(father) && !isNamedInIn(own, father)) || isFamilyName(text, father, around));
  if (isParent) return true;
  const isQuoted = /["“„«]$/.test(text.slice(Math.max(0, first.start - 1), first.start));
  if (single && isQuoted && !opensSpeech(text, first)) return true;
  // "“Ulduz Karvan”": a title.
  if (pattern === 'ad-cap' && first.facts.givenIsWord && /["“„«]$/u.test(first.before)) return true;
  // "Elmar Rəhbər gəldi": a bare word of the language is a surname; what is owned, or goes on, is a title.
  const isPlainWord = last.facts.common && (last.facts.given ?? last.facts.surname) === undefined;
  if (/^(?:ad|slot-cap)-cap$/.test(pattern) && isPlainWord && !isBareWord(last, after)) return true;
  // "Rüfət Soltanlı kəndində": the second word is the village's.
  const isOfVillage = after?.before === ' ' && VILLAGE_HEAD.test(after.text);
  if (/^(?:ad-soyad|ad-cap|led-cap)$/.test(pattern) && isOfVillage && !last.facts.surnameForm)
    return true;
  // "Dəmir Yolları": what a title names in the plural.
  if (pattern === 'ad-cap' && first.facts.givenIsWord && PLURAL.test(last.text)) return true;
  if (pattern === 'given') {
    // Part of a longer capitalised run that is no name: "Heydər Əliyev Mərkəzi" was covered; "Azad Qadın" is a title.
    if (after?.capital === true && after.before === ' ' && !after.facts.place && after.facts.common)
      return true;
    if (
      before?.capital === true &&
      first.before === ' ' &&
      before.allCapitals &&
      before.text.length > 1
    )
      return true;
  }
  if (
    pattern === 'kin-cap' ||
    pattern === 'slot-cap-cap' ||
    (pattern === 'foreign' && words.length > 3)
  ) {
    const lead = words[0] as Token;
    const isMine = /[ıiuüaə]m(?:[ıiuü]z)?$/u.test(lead.text) && own[0]?.facts.given !== undefined;
    if (
      lead.facts.patronymic?.case !== 'nom' &&
      lead.facts.kin &&
      !isMine &&
      !/s[ıiuü]$|[ıiuü]$|s[ıiuü]n[ıiuü]n$|[ıiuü]n[ıiuü]n$/u.test(lead.text)
    )
      return true;
    if (lead.capital && !lead.sentenceStart) return true;
    if (own.some((word) => word.allCapitals || word.text.length < 2)) return true;
    // "Həmkarlar İttifaqları Konfederasiyasının"
    if (pattern === 'slot-cap-cap' && own.some((word) => COMPOUND.test(word.text))) return true;
    if (after?.capital === true && after.before === ' ' && !isKinBefore(lead, own, after))
      return true;
    if (pattern === 'kin-cap' && lead.text.length <= 3) return true;
  }
  // "Soyadov Ad Soyadovların qapısına": the family behind a whole name is another.
  const isFamily = own.length > 1 && last.facts.surname?.ending.plural === true;
  const isBehindSurname =
    before !== undefined &&
    first.before === ' ' &&
    (before.facts.surnameForm || isLiSurname(before));
  if (isFamily && (own.length > 2 || isBehindSurname)) return true;
  if (pattern === 'init-cap' && (own[0] as Token).facts.key.length > 1) return true;
  // "Linqvist A.F.Soyadova": the initials are those of the surname behind them.
  const isInitialed =
    after?.capital === true &&
    (after.before === '.' || (after.before === '. ' && bearsSurname(after)));
  if (pattern === 'cap-init-init' && isInitialed && !after.facts.common) return true;
  // "Vəkil A.B.": an office is no surname.
  if (pattern === 'cap-init-init' && OFFICE_WORDS.has(first.facts.key)) return true;
  // "Soyadov A. qızını", "Soyadov Ad qızına": a child of somebody of the other sex.
  const parent = pattern === 'ata' && first.before === ' ' ? before : first;
  if (/^(?:ad-(?:init-)?)?ata$/.test(pattern) && isOfOtherSex(parent, last)) return true;
  // "Soyadov Ad T. oğlu": the initial is the father's.
  if (pattern === 'ad-init' && (bearsName(before) || isChildWord(after))) return true;
  // "Azad A. Soyadov": of a name that is also a word the initial may be the next one's.
  const isAny = first.facts.givenIsWord && first.facts.common;
  if (pattern === 'ad-init' && isAny && (first.sentenceStart || after?.capital)) return true;
  // "Soyad Ad A.B.Soyadov": the initials are those of the name behind.
  if (pattern === 'soyad-ad-init' && after?.capital === true && /^\. ?$/.test(after.before))
    return !after.facts.common || after.initial;
  // "Soyadov Ad Rəhimə": a third word with an ending is somebody else.
  if (pattern === 'soyad-ad-ata-bare' && isUnknownOther(last, after)) return true;
  if (pattern === 'cap-soyad' && first.sentenceStart && isNameOn(after)) return true;
  // "Zərgər Soyadov A.B.": the initials are the surname's, what stands before it is a trade.
  const isInitialledBehind = after?.initial === true && after.before === ' ' && own.length === 2;
  if (pattern === 'cap-soyad' && isInitialledBehind && first.facts.given === undefined) return true;
  // "инспектор ДПС Бек-Назаров"
  if (pattern === 'led-cap' && own.length > 1 && NO_VOWEL.test(first.text)) return true;
  // "Cavabdeh Dövlət Müəssisəsində"
  if (pattern === 'led-cap' && OF_SOMETHING.test(last.text)) return true;
  if (pattern === 'caps-caps' && !isAloneInCapitals(text, own, before, after)) return true;
  // "Соядова Т.А. Обвинение": the initials are those of the surname before.
  const isAnyone = (first.facts.given ?? first.facts.surname) !== undefined;
  const isBehind = before?.facts.surnameForm === true && !isAnyone;
  if (pattern === 'init-init-cap' && isBehind && first.before === '. ')
    return OWN_INITIALS.test(text.slice(before.end, first.start));
  if (PAIR.test(pattern) && isBehindTwoInitials(text, own, before)) return true;
  // "S.S.R.İ. DAĞILDI": three letters are an abbreviation.
  if (
    /^init-(?:init-)?cap$/.test(pattern) &&
    before?.initial === true &&
    /^\. ?$/.test(first.before)
  )
    return true;
  // "Soyadov Ad Ata oğlu Ad", "Soyadov Ad Ata oğlu Ad Soyadov": what is behind is somebody else.
  const isInName = before?.capital === true && first.before === ' ' && !isAnyWord(before);
  if (pattern.startsWith('oglu-ad') && isInName) return true;
  // "Ad Soyadov Günelgilə": whose house it is, is somebody else.
  if (own.length === 2 && GIL.test(last.text) && isNameOn(before, first.before)) return true;
  // "İntizarın Ofeliyagildə": whose stay it is, and at whose house.
  const isHouse = own.length === 2 && GIL.test(last.text);
  if (isHouse && pattern.startsWith('cap-') && /[ıiuü]n$/u.test(first.text)) return true;
  // "Директор Вадим Ростиславович", "С Ларисой Викторовной"
  if (/^(?:soyad-ad-|cap-)/.test(pattern) && isRussianLead(first.text)) return true;
  // "Soyadova Ad Atovnadan Soyadov Ad": a father's name with an ending ends the name.
  const fathers = own[1]?.facts.russianPatronymic;
  const isEnded = fathers !== undefined && fathers.ending.case !== 'nom';
  if (pattern === 'ad-ovic-soyad' && isEnded && !isCyrillic(last.text)) return true;
  // "Соядов Иван Иванович Руставская": the surname stands before.
  const isUnknown = last.facts.surname === undefined;
  if (pattern === 'ad-ovic-soyad' && isUnknown && before?.capital && first.before === ' ')
    return before.facts.role === undefined && !before.sentenceStart;
  // "Ordu Fatsa ilçəsində"
  const isFree = /^(?:ca|foreign|led-free)/.test(pattern) || pattern === 'ad-cap';
  if (isFree && after?.before === ' ' && !after.capital && isLandNoun(after.text)) return true;
  // "прокурор Низаминского района", "Гражданские иски"
  const isFirstWord = pattern === 'soyad' && single && isCyrillic(last.text);
  if ((isFree || isFirstWord) && after?.before === ' ' && isRussianHeadword(last.text, after.text))
    return true;
  // "Pedaqoji Universitetin laborantı"
  const isTitle = ({ text: word, facts }: Token) =>
    (facts.given ?? facts.surname) === undefined && isWorkNoun(word);
  if (isFree && own.some(isTitle)) return true;
  // "AB-III": a series, no name.
  if (/^ca/.test(pattern) && own.some((word) => !word.initial && ROMAN.test(word.text)))
    return true;
  // A run of capitals that goes on is the name of something.
  if (pattern === 'cap-cap' && isLongRun(own, before, isCitizen(after) ? undefined : after))
    return true;
  // "Ali Məhkəmə": supreme, in the names of state bodies; the given names are Alı and Əli.
  if (single && first.text === 'Ali' && after?.capital === true) return true;
  // "I. Servitut", "B. Ehtiyat" at the beginning of a line: the letter counts the items of a list.
  if (/^init-(?:init-)?cap$/.test(pattern) && isListLetter(text, first, last)) return true;
  // "Əlavə A. Dəmir filizi", "II. D. Polad məmulatlar": the letter counts, the word is no name.
  const isCounted = before !== undefined && (LETTERED.test(before.text) || ROMAN.test(before.text));
  if (pattern === 'init-cap' && isCounted && last.facts.givenIsWord) return true;
  // "Soyadlı E.Ə. CM-in 317.1-ci maddəsi": an abbreviation that a hyphen ties its ending to.
  if (/^init-(?:init-)?cap$/.test(pattern) && NO_VOWEL.test(last.text.split('-')[0] ?? ''))
    return true;
  if (pattern === 'init-cap' && (last.facts.common || last.text.length < 4)) return true;
  return false;
}

const SURNAME_FIRST = /^soyad-ad(?:-ata(?:-bare)?)?$/;

/** `Директор`, `Таксист`: who somebody is, before the name. */
function isRussianLead(word: string): boolean {
  const small = word.toLowerCase();
  return RUSSIAN_LEADS.has(small) || TRADE.test(small);
}

/** True of a surname by form that has its given name before it, and of a given name in a case behind it. */
function isBehindOwnGiven(before: Token | undefined, family: Token, last: Token): boolean {
  if (before?.capital !== true || family.before !== ' ' || isCyrillic(last.text)) return false;
  if (!family.facts.surnameForm || family.facts.surname?.ending.case !== 'nom') return false;
  const { given, givenIsWord, role, kin, slot } = before.facts;
  const isWord = givenIsWord && before.sentenceStart;
  const isName = given?.ending.case === 'nom' && !isWord && role === undefined;
  const ending = last.facts.given?.ending;
  return isName && !kin && !slot && ending !== undefined && ending.case !== 'nom';
}

/** True of a word without ending or possession that no capital goes on with. */
function isBareWord({ text, facts }: Token, after: Token | undefined): boolean {
  if (facts.kin || facts.slot || /[ıiuü]$/u.test(text)) return false;
  return !(after?.capital === true && after.before === ' ');
}

const GIL = /gil(?:\p{Ll}{1,3})?$/u;
const PAIR = /^(?:ad|soyad|cap)-(?:ad|soyad|cap)$/u;
const OWN_INITIALS = /^ (?:\p{Lu}\. ?){2}$/u;
/** An abbreviation, which no name is. */
const NO_VOWEL = /^[^\P{Lu}AEƏIİOÖUÜYАЕЁИОУЫЭЮЯӘҮӨ]{2,6}$/u;

/** True of an unknown word behind surname and given name that bears an ending or goes on with a capital. */
function isUnknownOther(last: Token, after: Token | undefined): boolean {
  if (last.facts.given !== undefined) return false;
  return guess(last) !== undefined || (after?.capital === true && after.before === ' ');
}

/** `Soyadov | Ad Ata oğlu`, `Soyadlı | Ad Ata qızı`: the surname before a given name, of the sex of the child. */
function isHisSurname(before: Token | undefined, [first, ...rest]: readonly Token[]): boolean {
  if (before === undefined || first?.before !== ' ' || /\.$/.test(before.before)) return false;
  const child = rest.find(({ facts }) => facts.patronymic !== undefined)?.facts.patronymic?.sex;
  const { surnameForm, sex, given, place, common } = before.facts;
  if (surnameForm) return bearsSurname(before) && (sex === undefined || sex === child);
  return isLiSurname(before) && given === undefined && !place && !common;
}

/** `Onu Ata oğlu Ad tikib`: a capital that only the beginning of the sentence asks for. */
function isAnyWord(token: Token): boolean {
  const { given, surname, kin } = token.facts;
  if (kin) return true;
  return token.sentenceStart && (given ?? surname) === undefined && !isLiSurname(token);
}

/** `Soyadov Ad T.`: the name began before. */
function bearsName(before: Token | undefined): boolean {
  return before?.capital === true && bearsSurname(before);
}

function isChildWord(after: Token | undefined): boolean {
  return after?.facts.patronymic !== undefined || /^[oq]$/u.test(after?.text ?? '');
}

/** `Ad Soyad Türkiyə vətəndaşıdır`: the State behind a name is no part of it. */
const isCitizen = (after: Token | undefined) =>
  after !== undefined && after.before === ' ' && COUNTRIES.has(after.facts.key);

// What letters count. Source: usage of annexes and lists.
const LETTERED = /^(?:[əƏ]lavə|[qQ]rup|[bB]ölmə|[hH]issə|[vV]ariant|[kK]ateqoriya|[bB]ənd)$/u;
const ROMAN = /^[IVXİLCM]{1,6}$/u;

/**
 * `Soyadov A.B. Ad gəldi`, `Soyadov A.B. Soyadlı C.D.`: the initials are those of the surname before them, the word
 * behind them is the next one's. `lead` stands before `before`, of which the match may be the second initial.
 */
export function isBehindInitials(
  [first, ...rest]: readonly Token[],
  before: Token | undefined,
  lead: Token | undefined,
): boolean {
  const last = rest.at(-1);
  if (first?.initial !== true || last === undefined || last.before !== '. ') return false;
  const isSecond = before?.initial === true && /^\. ?$/.test(first.before);
  const owner = isSecond ? lead : before;
  const gap = isSecond ? before.before : first.before;
  return owner?.capital === true && !owner.initial && gap === ' ' && bearsSurname(owner);
}

/** `Y.V.Ad Soyadovanın`: two initials are given name and father, so that the name is over with the word behind them. */
function isBehindTwoInitials(
  text: string,
  own: readonly Token[],
  before: Token | undefined,
): boolean {
  const [first] = own;
  if (own.length !== 2 || first?.before !== '.' || before?.initial !== true) return false;
  return TWO_INITIALS.test(text.slice(Math.max(0, first.start - INITIALS_REACH), first.start));
}

const TWO_INITIALS = /(?<![\p{L}.])\p{Lu}\p{Ll}?\. ?\p{Lu}\p{Ll}?\.$/u;
const INITIALS_REACH = 9; // units of two initials and what stands before them

/** A surname by its form, without an ending. */
function bearsSurname(token: Token): boolean {
  const { surnameForm, surname, place } = token.facts;
  return surnameForm ? surname?.ending.case === 'nom' : isLiSurname(token) && !place;
}

/** True where a capital right behind goes on with a name: `Linqvist Soyadova Ad Ata qızı`. */
function isNameOn(beside: Token | undefined, gap = beside?.before): boolean {
  if (beside?.capital !== true || gap !== ' ' || beside.facts.role !== undefined) return false;
  return !beside.facts.common && !isAtPlace(beside);
}

/** True of a surname of a woman before `oğlu`, of a man before `qızı`. */
function isOfOtherSex(family: Token | undefined, child: Token): boolean {
  const { surnameForm, sex } = family?.facts ?? {};
  const childSex = child.facts.patronymic?.sex;
  return surnameForm === true && sex !== undefined && childSex !== undefined && sex !== childSex;
}

/** True where words in capitals stand among words that are not: a name in capitals, no heading, no abbreviation. */
function isAloneInCapitals(
  text: string,
  own: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const [first] = own;
  if (first === undefined || own.some((word) => !MAY_BE_SAID.test(word.text))) return false;
  // `ƏL-SOYAD AD`: the article of a name is no word beside it.
  const touches = (token: Token | undefined, gap: string | undefined) =>
    token?.allCapitals === true && /^[ -]$/.test(gap ?? '') && !isParticle(token.text);
  if (touches(before, first.before) || touches(after, after?.before)) return false;
  const last = own[own.length - 1] as Token;
  const words = own.map((word) => word.text);
  if (isHeadingRun(words, text.slice(last.end, last.end + 2))) return false;
  const line = text.slice(Math.max(0, first.start - 40), last.end + 40);
  return /\p{Ll}{3}/u.test(line);
}

// An abbreviation has seldom two vowels apart.
const MAY_BE_SAID = /^(?=.{4})\p{L}*?[AƏEIİOÖUÜ][^AƏEIİOÖUÜ]{1,4}[AƏEIİOÖUÜ]?/u;

/** True where a word before `oğlu` is a surname or a Russian father's name: a man called so is the parent. */
function isFamilyName(text: string, father: Token, words: readonly (Token | undefined)[]): boolean {
  const { facts } = father;
  if (facts.given?.ending.case === 'nom') return false;
  if (facts.surnameForm || facts.russianPatronymic !== undefined) return true;
  const at = words.indexOf(father);
  // "Ad Soyadlı oğlu Soyadov Ad ilə": the surname behind is the child's.
  const behind = words[at + 2];
  const isOn = behind !== undefined && /^ \p{Lu}/u.test(text.slice(behind.end, behind.end + 2));
  const isBare = words[at + 1]?.facts.patronymic?.case === 'nom';
  const isChildBehind = behind?.before === ' ' && behind.facts.surnameForm && isOn;
  const isBeforeChild = isChildBehind && isBare && words[at - 2]?.facts.surnameForm !== true;
  if (isBeforeChild && isLiSurname(father) && facts.given === undefined) return true;
  const isInitialed = words[at - 1]?.initial === true;
  // `Soyadova Ə.Bəyəli qızı`: the surname stands before the initial.
  const isBegun = words[at - 2]?.facts.surnameForm === true && words[at - 1]?.before === ' ';
  return isInitialed && !isBegun && (facts.surnameListed || isLiSurname(father));
}

// "Российской Федерации", "Верховный Суд"
const RUSSIAN_ADJECTIVE =
  /(?:[оеё]й|[оеё]го|ому|ему|ая|яя|ую|ое|ее|ий|ый|ые|ие|ых|их|ыми|ими|ым)$/u;

// "Müstəqillik Günü", "Dünya Kuboku Komitəsi": abstract nouns and the possessive that ties a compound.
const COMPOUND =
  /(?:(?<=\p{L}{3})l[ıiuü][qk]|l[ıiuü][ğy][ıiuü]\p{L}{0,5}|[aəoöıuü]s[ıiuü](?:n\p{L}{0,4})?|^[Gg]ünü\p{L}{0,4}|^[Bb]ayram\p{L}{0,6})$/u;

const OF_SOMETHING = /[aəeoöıiuü]s[ıiuü]n(?:d[aə]n?|[ıiuü]n|[aə])$/u;

/** True where unknown capitals stand in quotation marks, in capitals throughout or in a longer run with words. */
function isLongRun(
  own: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const [first] = own;
  // `УК АР`: abbreviations.
  const isShort = ({ text, allCapitals }: Token) =>
    text.length < 2 || (allCapitals && text.length < 4 && isCyrillic(text));
  if (first === undefined || own.some(isShort)) return true;
  if (RUSSIAN_ADJECTIVE.test(first.text) || own.some(({ text }) => COMPOUND.test(text)))
    return true;
  if (/["“„«]$/u.test(first.before) || /^["”»]/u.test(after?.before ?? '')) return true;
  const isOn = after?.capital === true && after.before === ' ' && !isAtPlace(after);
  if (isOn && !isClaimantOf(own, after)) return true;
  return (
    before?.capital === true && first.before === ' ' && !before.sentenceStart && !isAtPlace(before)
  );
}

/** `Soyad Adın Dövlət Xidmətinə qarşı`: two names, the last in the genitive, before the name of a body. */
function isClaimantOf(own: readonly Token[], body: Token): boolean {
  const last = own.at(-1)?.text ?? '';
  if (own.length !== 2 || !/[^ıiuü][nrlmdtsşkqgğcçzbpvyfx][ıiuü]n$/u.test(last)) return false;
  return (body.facts.common || body.facts.place) && !/l[aə]r[ıi]n$/u.test(last);
}

/** `İrandan`, `Həştərxana`: where somebody comes from or is, no part of the name beside it. */
function isAtPlace({ text, facts }: Token): boolean {
  if (facts.surname !== undefined || (facts.given !== undefined && !facts.place)) return false;
  if (!facts.place) return !facts.common && OF_A_PLACE.test(text);
  return facts.readings.some(
    ({ stem, ending }) => PLACES.has(stem) && /^(?:loc|abl|dat)$/.test(ending.case),
  );
}

// A town that no list has: only the first name of two bears an ending so.
const OF_A_PLACE = /^\p{Lu}\p{Ll}{3,20}d[aə]n$/u;

function isListLetter(text: string, first: Token, last: Token): boolean {
  const line = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start);
  if (line.trim() !== '' || !/\. /.test(text.slice(first.start, last.start))) return false;
  const { common, given } = last.facts;
  return (common && given === undefined) || lettersOfLines(text).size > 1;
}

const LINE_LETTER = /(?<=^|\n) {0,3}(\p{Lu}|[IVX]{2,4})\. ?(?=\p{Lu}\p{Ll})/gu;
let lettered = { text: '', letters: new Set<string>() };

/** The letters that lines of the text begin with: those of a list are several. */
function lettersOfLines(text: string): ReadonlySet<string> {
  if (lettered.text !== text)
    lettered = {
      text,
      letters: new Set([...text.matchAll(LINE_LETTER)].map(({ 1: letter = '' }) => letter)),
    };
  return lettered.letters;
}

// "bacısı İradə Telmanı aparır": after kin, two names side by side are two persons.
function isKinBefore(lead: Token, [name]: readonly Token[], after: Token): boolean {
  if (!lead.facts.kin && lead.facts.patronymic === undefined) return false;
  return !after.facts.common && !after.facts.place && name?.allCapitals === false;
}
