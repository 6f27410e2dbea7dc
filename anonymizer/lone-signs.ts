import { foldKey } from './endings.ts';
import { ABROAD, PLACES } from './lexicon.ts';
import { mayBegin } from './names.ts';
import { isStatement } from './personal-deeds.ts';
import { isLandNoun } from './place-phrases.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import { isExplained } from './typed-letters.ts';

const NAMED_SO = /^(?:adl[ıi]|l[əe]q[əe]bli|ayamal[ıi]|ad[ıi]nda|adlanan|adland[ıi]r[ıi]lan)$/u;
const KIN_REACH = 6; // words between a kin word and the list of names it opens
// Words that laws and courts write with a capital inside a sentence, though persons are called so too.
export const LAW_CAPITALS: ReadonlySet<string> = new Set(
  ['dövlət', 'fərman', 'vətən', 'ədalət', 'respublika', 'qanun', 'maliyyə', 'xəzər'].map(foldKey),
);
const LIST_GAP = /^(?:,| və| ilə)? $/u;

/** `uşağın adı Dəniz qoyuldu`, `adını Dəniz qoydular`. */
export function isGivenAs(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1];
  const next = tokens[at + 1];
  if (lead === undefined || (tokens[at] as Token).before !== ' ') return false;
  if (!/^ad(?:ı|ını|ımı|ımız|i|ini)$/u.test(lead.text)) return false;
  return (
    next !== undefined && /^(?:qoy|veril|olan|olub|olmuş|yazıl|göstəril|çəkil)/u.test(next.text)
  );
}

export function isCalledSo(next: Token | undefined): boolean {
  return next !== undefined && next.before === ' ' && NAMED_SO.test(next.text);
}

/** `Kəngərli soyadına`, `soyadı Kəngərli olub`: a word that is said to be a surname. */
export function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.sentenceStart) return false;
  // `əvvəlki “Soyadova” soyadı`
  if (/^["”»]? $/u.test(next?.before ?? '') && FAMILY_WORD.test(next?.text ?? '')) return true;
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
export const TITLE_AFTER =
  /^(?:xanım|b[əe]y|müəllim|müəllimə|kişi|n[əe]n[əe]|baba|[əe]mi|dayı|xala|bibi|bacı|qardaş|usta|ağa|h[əe]kim|arvad|h[əe]zr[əe]tl[əe]ri)(?:n[ıiuü]n?|[ıiuü]n?|y[aə]|[aə]|d[aə]n?|l[aə]|g?il\p{Ll}{0,5})?$/u;
export const TITLE_BEFORE =
  /^(?:Hacı|Kərbəlayı|K[əe]rb[əe]layi|Məşədi|Molla|Seyid|Usta|Axund|Cənab|Xanım)$/u;

/** `Dəniz xanım`, `Kərbəlayı Qəhrəman`, `– Pünhan, sən`: a word of respect beside it, or somebody is called by it. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const isName = token.facts.given !== undefined;
  const mayBeName = isName || !token.sentenceStart || (!token.facts.common && mayBegin(token));
  if (next?.before === ' ' && TITLE_AFTER.test(next.text) && mayBeName) return true;
  if (isLiTitled(tokens, at)) return true;
  if (isName && token.before === ' ' && TITLE_BEFORE.test(previous?.text ?? '')) return true;
  return (
    isName &&
    /(?:^|\n|[.!?:,] ?)[–—-] ?$|[:,.] ?["“«„]$/u.test(token.before) &&
    /^,/.test(next?.before ?? '') &&
    token.facts.given?.ending.case === 'nom'
  );
}

const BEY = /^(?:b[əe]y|xanım|müəllimə?)(?:n?[ıiuü]n|[ny]?[aə]|n?[ıiuü]|n?d[aə]n?|y?l[aə])?$/u;

const LIKE =
  /^(?:hörmətli|hormetli|yaşlı|ağıllı|savadlı|evli|qiymətli|ləyaqətli|saqqallı|eynəkli|varlı|imkanlı|boylu)$/iu;

/** `Qaralı bəy`, `Kəngərli xanım`: a surname in -lı before a title, no adjective (`Hörmətli xanım`) and no townsman. */
export function isLiTitled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.before !== ' ' || !BEY.test(next.text) || token.facts.common) return false;
  if (!/l[ıiuü]$/u.test(token.text) || token.text.length < 5 || LIKE.test(token.text)) return false;
  return /^b/.test(next.text) || token.facts.place || !isExplained(token.text);
}

// What follows the name of somebody who acts, and seldom a noun. Source: usage of statements.
const DEED =
  /^(?:onu|ona|ondan|onunla|m[əe]ni|m[əe]n[əe]|m[əe]nd[əe]n|m[əe]niml[əe]|bizi|biz[əe]|bizd[əe]n|biziml[əe]|s[əe]ni|s[əe]n[əe]|özü|özünü|özün[əe]|is[əe]|ev[əe]|evd[əe]|evd[əe]n|maşına|maşını|maşından|z[əe]ng|ayda|h[əe]ftəd[əe]|işl[əe](?:yir|mir|yib)|dedi|deyir|deyib|demiş\p{Ll}{0,4}|söyl[əe]\p{Ll}{0,7}|bildir(?:di|ib|ir|miş\p{Ll}{0,4})|göst[əe]r(?:di|ib|ir|miş\p{Ll}{0,4})|g[əe]l(?:di|ib|ir|miş\p{Ll}{0,4})|get(?:di|miş\p{Ll}{0,4})|ged(?:ib|ir)|qayıt(?:dı|mış\p{Ll}{0,4})|qayıdıb|yaşayır|yaşamır|oxuyur|böyüyür|kimin|n[əe]d[əe]n|niy[əe])$/u;

/** `Azad onu söydü`, `Süsən ayda 300 manat alır`: a given name that is also a word begins the sentence and acts. */
export function actsAsPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.sentenceStart || token.facts.given?.ending.case !== 'nom') return false;
  const { stem, ending } = token.facts.given;
  if (ending.plural || LAW_CAPITALS.has(stem) || SOMEBODY.has(stem)) return false;
  return (next?.before === ' ' && DEED.test(next.text)) || isStatement(tokens, at + 1);
}

// Folded words for anybody, who acts too, though persons are called so.
const SOMEBODY: ReadonlySet<string> = new Set(['kisi', 'bala', 'xanim', 'bey', 'refiqe', 'zamin']);

/** `Qızı Sevinc`: a kin word that is nobody's patronymic, then a given name. */
export function afterKin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const kin = tokens[at - 1];
  const isName = token.facts.given !== undefined || isCalledLikePlace(tokens, at);
  if (!isName || token.before !== ' ' || kin?.facts.kin !== true) return false;
  const father = tokens[at - 2];
  return kin.facts.patronymic === undefined || kin.before !== ' ' || father?.capital !== true;
}

const OF_PLACE: readonly string[] = ['dat', 'loc', 'abl'];
/** What stands behind a water or a land and behind nobody: its bank, its citizen. */
const isOfPlace = (word: string): boolean =>
  isLandNoun(word) || /^(?:vətəndaş|təbəə|kənar|sahil|yaxınlı|qıraq|boyu|suyu|tərəf)/u.test(word);

/** `əmisi oğlu Araz onu aparıb`: a name of waters behind a word for kin, in no case of a place and before no noun of one. */
export function isCalledLikePlace(tokens: readonly Token[], at: number): boolean {
  const [kin, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (kin?.facts.kin !== true || token.before !== ' ' || !/[ıiuüm]$/u.test(kin.text)) return false;
  const { place, common, readings } = token.facts;
  if (!place || common || (next?.before === ' ' && (next.capital || isOfPlace(next.text))))
    return false;
  const read = readings.find(({ stem }) => PLACES.has(stem) && !ABROAD.has(stem));
  return read !== undefined && !OF_PLACE.includes(read.ending.case);
}

const OF_PEOPLE = /^(?:nəfər|adam|qonaq|sərnişin|yoldaş|tələbə|şagird|işçi)\p{Ll}{0,8}$/u;

/** `övladı olmuşdur: X və Y`: a kin word, then a colon within a few words. */
export function inKinList(
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
    if (token.facts.kin || token.facts.slot || OF_PEOPLE.test(token.text)) return true;
    if (token.sentenceStart) return false;
  }
  return false;
}

/** `Qasımov və Kifayət`, `Kifayət, Qasımov`: given names stand in one list with persons. */
export function besidePerson(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.facts.given === undefined) return isBesideRussian(tokens, at, isNamed);
  if (isBesideBrackets(token, previous, next, isNamed)) return true;
  const isAnd = (word: Token | undefined) =>
    word !== undefined && /^(?:və|ilə|и)$/u.test(word.text);
  if (isAnd(previous) && token.before === ' ' && previous?.before === ' ') {
    const other = tokens[at - 2];
    if (other !== undefined && isNamed(other)) return true;
  }
  if (isAnd(next) && next?.before === ' ') {
    const other = tokens[at + 2];
    // `Vaqif və Validə Soyadovlar`: the family of both.
    const isFamily = tokens[at + 3]?.facts.surname?.ending.plural === true;
    if (other?.before === ' ' && other.capital && isNamed(other))
      return !token.sentenceStart || isFamily || (next.text === 'ilə' && !token.facts.common);
  }
  return false;
}

/** `на содержание Марка и Евы`: a word that no list knows behind a person and `и`. */
function isBesideRussian(
  tokens: readonly Token[],
  at: number,
  isNamed: (token: Token) => boolean,
): boolean {
  const [other, and, token, next] = [at - 2, at - 1, at, at + 1].map((i) => tokens[i]);
  if (token === undefined || !isCyrillic(token.text) || token.allCapitals) return false;
  if (and?.text !== 'и' || and.before !== ' ' || token.before !== ' ') return false;
  const { common, place, role, kin } = token.facts;
  if (common || place || kin || role !== undefined || RUSSIAN_ENDING.test(token.text)) return false;
  return other !== undefined && isNamed(other) && next?.capital !== true;
}

// Of an adjective: `Гасанов и Гражданский кодекс`.
const RUSSIAN_ENDING = /(?:ий|ый|ого|ому|ая|ую|ое|ые|ых)$/u;

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
export function endsName(
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

/** `Kazimi Ümmühan`: behind a lone given name, read with an ending or not, the last word of a run. */
export function isBesideLone(
  tokens: readonly Token[],
  at: number,
  isPerson: (token: Token) => boolean,
): boolean {
  const [lead, previous, token, next] = [at - 2, at - 1, at, at + 1].map((i) => tokens[i]);
  if (previous?.facts.given === undefined || token?.before !== ' ' || !isPerson(previous))
    return false;
  if (previous.facts.given.ending.case === 'gen' || previous.allCapitals) return false;
  if (previous.before === ' ' && lead?.capital === true && !lead.sentenceStart) return false;
  return !(next?.capital === true && /^[ -]$/u.test(next.before));
}
