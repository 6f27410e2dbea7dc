import { lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './common-words.ts';
import type { Reading } from './endings.ts';
import {
  BRANDS,
  GIVEN,
  isParticle,
  isSurnameForm,
  OFFICE_PARTS,
  OFFICE_WORDS,
  PLACES,
  UNITS,
} from './lexicon.ts';
import { apart, besideKin, candidateOf } from './name-candidates.ts';
import { sweepNames, type Term } from './name-net.ts';
import { isLiSurname, isOfTown, isTitle, PLURAL } from './name-parts.ts';
import { isPostWord } from './posts.ts';
import { isRussianState } from './russian-foreigners.ts';
import { mayBeginRussian } from './russian-lone.ts';
import { isCyrillic } from './scripts.ts';
import { breaksName, type Token } from './tokens.ts';
import type { Span } from './view.ts';
import { isBeforeFather, isBehindGiven, isInBrackets, startsPlace } from './whole-names.ts';

const MAX_WINDOW = 60; // terms, below the limit of the sweep
const AROUND = 4; // terms kept on each side of a tagged one

/** True where `token` lies in one of the spans that are no persons. */
export type Covered = (token: Span) => boolean;

/** Names of persons by grammar over tags. `covered` are institutions, streets and other protected spans. */
export function findNames(text: string, tokens: readonly Token[], covered: Covered): Candidate[] {
  const tags = tokens.map((token, i) =>
    tagsOf(
      token,
      tokens[i - 1],
      tokens[i + 1],
      () => (covered(token) && !isOwnerInside(tokens, i)) || startsPlace(tokens, i),
    ),
  );
  const windows: { from: number; terms: Term[] }[] = [];
  let runStart = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && !breaksName(token.before, tokens[i - 1] as Token, token)) continue;
    addWindows(windows, tags, runStart, i);
    runStart = i;
  }
  const matches = sweepNames(windows.map(({ terms }) => terms));
  const spans = matches.map((match) => ({
    ...match,
    first: (windows[match.window]?.from ?? 0) + match.start,
  }));
  const out: Candidate[] = [];
  for (const match of spans) {
    const words = tokens.slice(match.first, match.first + match.end - match.start);
    const candidate = candidateOf(
      text,
      match,
      words,
      tokens[match.first - 1],
      tokens[match.first + words.length],
      tokens[match.first - 2],
    );
    if (candidate === undefined) continue;
    const next = tokens[match.first + words.length];
    const both = besideKin(match.pattern, words, tokens[match.first - 1], next);
    if (both === undefined) out.push(candidate);
    else out.push(...apart(candidate, both));
  }
  const strong = out.filter(({ rule, features }) => !WEAK.test(rule) && !features.includes('word'));
  return speaksOfPersons(text, strong.length) ? out : strong;
}

/** `A.B.Soyadov bağı`, `Ad Soyadov “Sərgi” mağazasının`: a person beside what is covered for its head noun. */
function isOwnerInside(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.before.length > 2)) return false;
    if (!token.facts.surnameForm && !(i > at && isLiSurname(token) && !token.facts.place)) {
      const { common, place } = token.facts;
      if (token.capital && (token.initial || (!common && !place && !token.sentenceStart))) continue;
      return false;
    }
    const lead = tokens[i - 1];
    const next = tokens[i + 1];
    if (/^ ["“„«]$/.test(next?.before ?? '')) return true;
    return lead?.initial === true && next?.before === ' ' && /^bağ(?!ça)/u.test(next.text);
  }
  return false;
}

/** Patterns that only a capital speaks for. */
const WEAK = /^person:(?:led-free|cap-cap|caps-caps)$/;
const UNITS_PER_NAME = 3000; // an act of a court names somebody on every page, a law does not
const SENTENCE = 400; // units: so short a text says nothing of its kind

/** Whether so many sure names make a text of this length one about persons, no law or rules. */
export function speaksOfPersons(text: string, names: number): boolean {
  return text.length <= SENTENCE || names * UNITS_PER_NAME >= text.length;
}

const INTERESTING = /^N(?:Surname|Given|Patr|RuPatr|Init|Form|Kin|Slot|Led|Free|Caps)/;
const STARTERS = /^N(?:Surname|Given|Patr|RuPatr|Init|Form|Led)/;

function addWindows(
  windows: { from: number; terms: Term[] }[],
  tags: readonly (readonly string[])[],
  from: number,
  to: number,
): void {
  let i = from;
  while (i < to) {
    if (!(tags[i] ?? []).some((tag) => INTERESTING.test(tag))) {
      i++;
      continue;
    }
    let last = i;
    for (let k = i + 1; k < to && k - last <= AROUND && k - i < MAX_WINDOW - 2 * AROUND; k++) {
      if ((tags[k] ?? []).some((tag) => INTERESTING.test(tag))) last = k;
    }
    const start = Math.max(from, i - AROUND);
    const end = Math.min(to, last + AROUND);
    const slice = tags.slice(start, end);
    if (
      slice.some((list) => list.some((tag) => STARTERS.test(tag))) ||
      slice.some((list) => list.includes('NFree') || list.includes('NCaps'))
    ) {
      windows.push({ from: start, terms: slice.map((list) => ({ tags: list })) });
    }
    i = last + 1;
  }
}

function tagsOf(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  isCovered: () => boolean,
): readonly string[] {
  const { facts } = token;
  if (isLabel(token, next) || isRussianState(token.text)) return NO_TAGS;
  if (!token.capital && isUntagged(token) && !isHiddenSurname(token, next)) return NO_TAGS;
  const out: string[] = [];
  if (facts.patronymic !== undefined) {
    // `onların oğlu Elçin`: kin, since no father's name stands before it.
    if (previous?.capital === false && !token.capital) return ['NKin'];
    out.push('NPatr');
    if (facts.patronymic.case === 'nom' && !facts.patronymic.copula) out.push('NPatr0');
    return out;
  }
  if (facts.kin && !(token.capital && facts.given !== undefined && !token.sentenceStart))
    out.push('NKin');
  // `Atası` is a word for kin before it is the accusative of a name.
  if (facts.kin && token.sentenceStart && facts.given?.ending.case !== 'nom') return out;
  if (facts.role !== undefined || facts.slot) out.push('NSlot');
  // `Qonağı Andrey Soyadov`
  const isSignature = isAfterOffice(previous, token.before);
  if (facts.slot && token.sentenceStart && !isSignature && !(facts.given ?? facts.surname))
    return out;
  if (isCovered()) return out;
  if (isParticle(token.text)) out.push('NPart');
  if (!token.capital && isHiddenSurname(token, next) && /^\p{Ll}/u.test(token.text))
    return ['NAny', 'NSurname', 'NSurname0', 'NForm', 'NForm0'];
  if (!token.capital && !isHiddenSurname(token, next)) return out;
  if (token.initial) {
    out.push('NInit');
    return out;
  }
  if (isNisba(token, previous, next)) return NISBA_TAGS;
  const isLabelled = /^ ?: ?$/.test(token.before) && next?.initial === true;
  const starts = token.sentenceStart && !isLabelled && !isSignature;
  const known = facts.given !== undefined || facts.surname !== undefined;
  const place =
    facts.place &&
    facts.given === undefined &&
    !facts.surnameForm &&
    !facts.surnameListed &&
    !isCalledLikeWater(token, previous, next) &&
    !(previous?.capital && NISBA.test(token.text));
  const isByInitials =
    previous?.initial === true || (next?.initial === true && next.before === ' ');
  const mayBeLi =
    !place ||
    isByInitials ||
    (isUnread(next) && (!starts || isSureGiven(next))) ||
    (!starts && isBehindGiven(token, previous));
  const written = token.allCapitals && isByInitials ? lowerAz(token.text) : token.text;
  // `Халилли` only sounds like a case of Xəlil.
  const isHeard = facts.givenHeard && facts.given?.ending.case !== 'nom';
  const isLi = isLiSurname({ text: written, facts }) && (!known || isHeard) && mayBeLi;
  // `Ottavio Bellini adlı işçi`: what somebody is called is a name, whatever the word reads like.
  const isCalled = previous?.capital === true && token.before === ' ' && isNaming(next);
  const wordOnly = facts.common && !facts.surnameForm && !isLi && !isCalled;
  // `İcra Məmuru Soyadov`, of a line in capitals
  const isOnward = token.allCapitals || (previous?.capital && OFFICE_PARTS.has(previous.facts.key));
  // `Soyadov T.R. Hakimlər: Soyadov Z.Ə.`: the initials are those of the name before.
  const isAnew =
    previous?.initial === true && token.before === '. ' && next?.capital === true && !next.initial;
  // `Əsli ilə düzdür: Hakim A.Soyadov`
  const isBehindSign = /[:)_] ?$/.test(token.before) && !isSignature && isPersonBehind(next);
  const isOffice =
    ((starts || isAnew || isBehindSign || isNextOfficial(previous, token, next)) &&
      OFFICE_WORDS.has(facts.key)) ||
    (isOnward && OFFICE_PARTS.has(facts.key));
  const isRole = facts.role !== undefined || isOffice;
  if (isRole || (starts && !known && WHEN.test(token.text))) return out;
  if (!starts) out.push('NMid');
  if (isTitle(token.text)) out.push('NTitle');
  if (wordOnly && !starts && !token.allCapitals && !place) out.push('NWord');
  const isFirst = starts ? isBeforeFather(token, next) : isFathers(token, next);
  if (!place && (isFirst || !(wordOnly && (starts || !known)))) out.push('NAny');
  if (!place && (isFirst || (!(wordOnly && !known) && !(wordOnly && starts)))) out.push('NCap');
  if (!starts && isLed(previous, token)) {
    if (known || !(place || facts.common)) out.push('NLed');
    if (place) out.push('NLedPlace');
    if (!known && !place && !facts.common && !token.allCapitals) out.push('NLedFree');
  }
  if (!known && !place && (!facts.common || isCalled) && !starts && !token.allCapitals)
    out.push('NFree');
  if (!known && !place && !facts.common && token.allCapitals && token.text.length > 2)
    out.push('NCaps');
  const isBeforeParticle = next?.capital === false && next.before === ' ' && isParticle(next.text);
  const isOpen =
    mayBegin(token) || mayBeginRussian(token, next) || (isCyrillic(token.text) && isBeforeParticle);
  if (!known && !place && !facts.common && starts && isOpen) {
    out.push('NOpen');
    if (!isListed(token.text)) out.push('NNew');
  }
  // `Arkadyevna` is no dative of Arkadyev.
  const isOfFather = /(?:[oe]v|i[cç])na$/.test(facts.russianPatronymic?.stem ?? '');
  if (isOfFather) {
    out.push('NRuPatr');
    return out;
  }
  if (facts.surname !== undefined && (facts.surnameForm || !starts || facts.surnameListed)) {
    out.push('NSurname');
    if (isBare(token, facts.surname)) out.push('NSurname0');
    if (!facts.surnameForm && isBare(token, facts.surname)) out.push('NListed0');
  }
  if (facts.surnameForm) {
    out.push('NForm');
    if (facts.surname !== undefined && isBare(token, facts.surname)) out.push('NForm0');
  }
  if (facts.given !== undefined) {
    out.push('NGiven');
    if (isBare(token, facts.given)) out.push('NGiven0');
    if (isInBrackets(token, previous, next)) {
      out.push('NSure', 'NSure0');
    } else if (
      !facts.givenIsWord &&
      !(starts && facts.givenHeard) &&
      !facts.place &&
      facts.given.stem.length >= 3 &&
      !(starts && facts.given.ending.case !== 'nom' && facts.common)
    ) {
      out.push('NSure');
      if (isBare(token, facts.given)) out.push('NSure0');
    } else if (
      !starts &&
      !facts.common &&
      !facts.place &&
      isBare(token, facts.given) &&
      isUnknown(next)
    )
      out.push('NSure0');
    if (facts.givenIsWord && !facts.common && !place && !token.allCapitals) {
      out.push('NGivenWord');
      if (isBare(token, facts.given)) out.push('NGivenWord0');
    }
  }
  if (isLi) out.push('NLi');
  if (facts.russianPatronymic !== undefined) out.push('NRuPatr');
  return out;
}

/** `Araz oğlu Ad`, `Araz Soyadov`, `Soyadov Araz M.`: a river or a village, and what somebody is called; no district is. */
function isCalledLikeWater(
  { facts, before }: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (next?.before !== ' ' || !(PLACES.has(facts.key) || BRANDS.has(facts.key))) return false;
  if (next.facts.patronymic !== undefined) return true;
  if (UNITS.has(facts.key) || !next.capital) return false;
  const { surname, surnameForm } = next.facts;
  // A village before a whole family too: `Şıxəli Soyadovlar`.
  if (surnameForm)
    return surname?.ending.plural === false || (PLACES.has(facts.key) && !next.facts.place);
  return next.initial && before === ' ' && previous?.facts.surnameForm === true;
}

/** `Selçuk Uzunoğlu`: what stands before `oğlu` with a capital is a name, whatever word it is. */
const isFathers = (token: Token, next: Token | undefined): boolean =>
  token.before === ' ' && next?.before === ' ' && next.facts.patronymic?.case !== undefined;

/** True of initials, and of a given name that is no surname as well: what stands before them is an office. */
const isPersonBehind = (next: Token | undefined): boolean =>
  next?.capital === true &&
  next.before === ' ' &&
  (next.initial || (next.facts.given !== undefined && !next.facts.surnameForm));

/** `Hakim A.Soyadov Katib Ad Soyadlı`, `/ Katib: Ad`: the office of the next who signs, not a name behind a surname. */
function isNextOfficial(previous: Token | undefined, token: Token, next: Token | undefined) {
  if (previous?.capital !== true || !/^ (?:\/ )?$/.test(token.before)) return false;
  if (!previous.facts.surnameForm && !isLiSurname(previous)) return false;
  if (/^ ?: ?$/.test(next?.before ?? '')) return true;
  return isPersonBehind(next) && (token.facts.given === undefined || next?.initial === true);
}

const isNaming = (next: Token | undefined) =>
  next?.before === ' ' && /^(?:adlı|adında|soyadlı)$/u.test(next.text);

// `Mehrdad Şirazi`, `Tehraniyə`: by its vowels no accusative of the town (`Şirazı`), but a surname made of it.
const NISBA = /[aıouAIOU][^aeəıioöuüAEƏIİOÖUÜ\s]{1,3}[iİ](?:nin|y[əe]|ni|d[əe]n?|yl[əe]|dir)?$/u;

const NISBA_TAGS: readonly string[] = ['NMid', 'NAny', 'NCap', 'NFree', 'NLi'];
// What is done with a town.
const OF_TOWN =
  /^(?:gəz|tərk|gör|sev|seç|tan|təmsil|fəth|al(?:d|ıb|mış)|tut|bombala|göstər|keç|özün)/u;

/** `Mahnaz Təbrizi`, `Həsən Ərdəbili`: behind a name a surname made of a town, no accusative of it. */
function isNisba(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (token.before !== ' ' || !isOfTown(token)) return false;
  if (previous?.capital !== true || previous.initial || previous.allCapitals !== token.allCapitals)
    return false;
  const { common, place: isTown, role, slot, kin, surnameForm: isFamily } = previous.facts;
  if (common || isTown || role !== undefined || slot || kin || isFamily) return false;
  return !(next?.before === ' ' && OF_TOWN.test(next.text));
}

// `Nikahadək Soyadov`, `Gələndə Soyadov`: words that say when or how.
const WHEN = /(?:[aə]d[aə]k|m[aə]d[aə]n|[ıiuü]nc[aə]|[aə]nd[aə]|d[ıiuü]q?d[aə]|[aə]rk[əe]n)$/u;

// What given names do not end in: callings, adverbs, nouns of action, verbs, cases that no first part of a name bears.
const NO_GIVEN =
  /(?:[cç][ıiuü](?:s[ıiuü])?|ist|oloq|or|l[ıiuü][kq]|[^əae]l[ıiuü]|[ıuü]|[^aeəıioöuü]c[əa]|d[ıiuü]q?d[aə]|d[aə]n?|m[aə]s[ıi]|[ıiuü][ln][ıiuü][br]|[aə]r[aə]k|[aə]rk[əe]n|m[ıiuü]ş|s[ıi]|k[ıi]|[aeəıioöuü]n[ıiuü]n|l[aə]r(?:[ıi]n|d[aə]n?))$/u;

/** `Davud Əlirzayev isə`: at the beginning of a sentence an unknown word that has no form of another kind. */
export function mayBegin({ text, allCapitals }: Token): boolean {
  if (text.length < 3 || allCapitals || isCyrillic(text)) return false;
  return !NO_GIVEN.test(text) && !isPostWord(text);
}

/** `tacir Uğur Kılıçaslandan`: a capital no list explains behind a given name that is also a word. */
function isUnknown(next: Token | undefined): boolean {
  if (next?.before !== ' ' || !next.capital || next.initial || next.allCapitals) return false;
  if (PLURAL.test(next.text)) return false; // `Dəmir Yolları`
  const { given, surname, place, common, role, kin } = next.facts;
  return (
    (given ?? surname ?? role) === undefined && !place && !common && !kin && next.text.length > 3
  );
}

/** `Şəkili Habil`: a capital behind that is neither a word nor a place makes a surname of an adjective. */
function isUnread(next: Token | undefined): boolean {
  if (next?.before !== ' ' || !next.capital || next.initial) return false;
  const { common, place, role, surnameForm } = next.facts;
  return !common && !place && role === undefined && !surnameForm;
}

/** `Şəkili Habil` at the beginning of a sentence */
const isSureGiven = (next: Token | undefined) =>
  next?.facts.given !== undefined && !next.facts.givenIsWord;

const NO_TAGS: readonly string[] = [];

/** `Soyadı: Soyadlı Adı: Ad Atasının adı: Ata`: the words of a form between the parts of a name. */
function isLabel({ text }: Token, next: Token | undefined): boolean {
  if (/^(?:Ata|Atasının|Отчество|Имя|Фамилия)$/u.test(text))
    return next?.text.toLowerCase() === 'adı' || /^ ?[:–-]/u.test(next?.before ?? '');
  return /^(?:Soyadı?|Adı?|Familiyası)$/u.test(text) && /^ ?:/u.test(next?.before ?? '');
}

/** True of a word that bears no tag without a capital: most words of a text. */
function isUntagged({ text, facts }: Token): boolean {
  const { patronymic, kin, role, slot } = facts;
  return patronymic === undefined && !kin && role === undefined && !slot && !isParticle(text);
}

/** `əmbərov Sərxan`, `Qəmbərov1`: a surname by form that lost its capital before a given name, or bears a footnote. */
function isHiddenSurname({ text, facts }: Token, next: Token | undefined): boolean {
  if (facts.surnameForm) return true;
  if (isCyrillic(text)) return false; // `две тысячи манатов Рашад заплатил`
  return (
    next?.capital === true &&
    next.before === ' ' &&
    next.facts.given !== undefined &&
    !next.facts.givenIsWord &&
    /^\p{Ll}/u.test(text) &&
    isSurnameForm(facts.key) &&
    !GIVEN.has(facts.key) &&
    !facts.common
  );
}

/** True right after a role, office or kin word, where the name of its bearer stands. */
function isLed(previous: Token | undefined, token: Token): boolean {
  if (previous === undefined) return false;
  const { role, slot, kin, key } = previous.facts;
  if (role === undefined && !slot && !kin && !OFFICE_WORDS.has(key)) return false;
  return token.before === ' ' || isAfterOffice(previous, token.before);
}

// In Russian every word of a name is declined: an ending is no sign that the name is over.
function isBare(token: Token, reading: Reading): boolean {
  if (isCyrillic(token.text)) return true;
  return reading.ending.case === 'nom' && !reading.ending.plural && !reading.ending.copula;
}

/** `Hakim: Ad Soyad`, `Katib – Ad Soyad`: the capital after an office is no beginning of a sentence. */
function isAfterOffice(previous: Token | undefined, before: string): boolean {
  if (
    previous === undefined ||
    !/^ {0,3}(?:[:–-]|: ?[(/]imza[)/]|[(/]imza[)/]|_{2,40}) {0,3}$/.test(before)
  )
    return false;
  return OFFICE_WORDS.has(previous.facts.key) || previous.facts.role !== undefined;
}
