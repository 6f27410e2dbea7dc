import { lowerAz } from '#domain/az-text.ts';
import { isCalling } from './callings.ts';
import type { Candidate, NameParts } from './candidate.ts';
import { foldKey, NOMINATIVE, type Reading } from './endings.ts';
import { withForeignTails } from './foreign-runs.ts';
import { COUNTRIES, GIVEN, PLACES, SURNAMES, VOCABULARY } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { isGivenAlone, isSurnameAlone } from './same-person.ts';
import { type WordFacts, wordFacts } from './tokens.ts';
import type { Span } from './view.ts';

const REACH = 30; // units of a word and what stands beside it
const ENDS_IN_SON = /(?:oğlu|qızı|OĞLU|QIZI|oglu|qizi)$/u;
const WHOLE = /^(?:\p{L}+ ){2,3}(?:oğl|qız|OĞL|QIZ|ogl|qiz)\p{L}{1,8}$/u;
// Behind a surname that is a word or a place: a postposition, a verb, the end of a part of the sentence.
const OVER =
  /^(?: (?:ilə|və|tərəfindən|adına|adından|haqqında|barədə|barəsində|üçün|kimi|isə|arasında|həmin|adlı)(?!\p{L})| (?:olmuş|olub|olan|olduğ|olmaq|ifadə|izahat|məhkəməyə|iclas)|\s*[,;)|–]|\s*\n|\s*$|\.(?:\s|$))/u;
const BEHIND = /^ (\p{Lu}\p{L}{1,24})(?![\p{L}\p{N}-])/u;
const BEFORE = /(?<![\p{L}\p{N}.-])(\p{Lu}\p{L}{1,24}) $/u;
// The capital is no beginning of a sentence.
const INSIDE = /(?:\p{L}|\d|,) $|[(|–] ?$/u;
// Another capital before it, which no beginning of a sentence asks for.
const IN_RUN = /(?:\p{L}|[,)\d]) \p{Lu}\p{L}* $/u;
const isCapitals = (word: string) => /^\p{Lu}{2,}$/u.test(word);

/**
 * `Padar Ad Ata oğlu`, `Ad Ata oğlu Uzun`, `cavabdeh Uzun Ad`: names with the part beside them that is a word or a
 * place too. Candidates are in text order.
 */
export function withWordSurnames(text: string, found: readonly Candidate[]): Candidate[] {
  const whole = found.map((one, i) => {
    if (one.cls !== 'person' || one.office !== undefined) return one;
    const from = found[i - 1]?.end ?? 0;
    const next = found[i + 1]?.start ?? text.length;
    const begun = withGluedInitials(text, one, from);
    if (isLone(begun))
      return (
        inCell(text, begun, from, next) ??
        wordBefore(text, begun, from) ??
        placeBehind(text, begun, next) ??
        begun
      );
    if (begun.name?.surname !== undefined || !WHOLE.test(text.slice(begun.start, begun.end)))
      return begun;
    return familyBefore(text, begun, from) ?? familyBehind(text, begun, next) ?? begun;
  });
  return withForeignTails(text, whole);
}

const GLUED_INITIALS = /(?<![\p{L}\p{N}.-])(?:\p{Lu}\.){1,2}$/u;

/** `K.Ad`: a lone name with the initials that stand right before it. */
function withGluedInitials(text: string, one: Candidate, from: number): Candidate {
  if (!isLone(one)) return one;
  const lead = GLUED_INITIALS.exec(text.slice(Math.max(from, one.start - 5), one.start))?.[0];
  if (lead === undefined) return one;
  const surname = one.name?.surname ?? one.name?.given;
  const initials = lead.match(/\p{Lu}/gu)?.map(foldKey);
  return { ...one, start: one.start - lead.length, name: { surname, initials } };
}

/** A surname or a given name and nothing else, or initials. */
function isLone({ name = {}, rule }: Candidate): boolean {
  return isGivenAlone(name) || isSurnameAlone(name) || rule === 'person:initials';
}

// Where a field of a form, a cell of a table, brackets begin and end.
const CELL_BEGINS = /(?:[:|(] ?|(?:^|\n| )[–-] )$/u;
const CELL_ENDS = /^(?:\s*[|,;)]|\s*\n|\s*$)/u;

/** `Alıcı: Uzun Ad, …`, `| Ad Padar |`: two capitals are all that a field of a form holds, one of them is a name. */
function inCell(text: string, one: Candidate, from: number, next: number): Candidate | undefined {
  const lead = text.slice(Math.max(from, one.start - REACH), one.start);
  const behind = text.slice(one.end, one.end + 2 * REACH);
  const first = BEFORE.exec(lead)?.[1];
  if (first !== undefined && CELL_ENDS.test(behind)) {
    const isFirst = CELL_BEGINS.test(lead.slice(0, lead.length - first.length - 1));
    if (isFirst && mayBePart(text, one, first))
      return { ...one, start: one.start - first.length - 1, name: withPart(one, first) };
  }
  const last = BEHIND.exec(behind)?.[1];
  if (last === undefined || !CELL_BEGINS.test(lead) || one.ending.case !== 'nom') return undefined;
  const end = one.end + last.length + 1;
  const isLast = end <= next && CELL_ENDS.test(behind.slice(last.length + 1));
  return isLast && mayBePart(text, one, last)
    ? { ...one, end, name: withPart(one, last) }
    : undefined;
}

// Ranks, titles and words of respect before a name. Source: usage.
const OF_RESPECT =
  /^(?:hörmətli|əziz|mərhum|cənab|doktor|professor|akademik|kapitan|leytenant|mayor|serjant|çavuş|polkovnik|general|gizir|baş|kiçik|böyük)$/iu;

/** `cavabdeh Uzun Ad`, `Mənzil Dekabr Soyadovdan`: inside a sentence, a capital before a lone name. */
function wordBefore(text: string, one: Candidate, from: number): Candidate | undefined {
  if (one.name?.initials !== undefined) return undefined;
  const lead = text.slice(Math.max(from, one.start - 2 * REACH), one.start);
  const word = BEFORE.exec(lead)?.[1];
  if (word === undefined || isCapitals(word) || OF_RESPECT.test(lowerAz(word))) return undefined;
  const before = lead.slice(0, lead.length - word.length - 1);
  const { place, key } = wordFacts(word);
  // `Şirvan Adı polis saxladı`: no place stands before a name there.
  const isFirst = place && !COUNTRIES.has(key) && /(?:^|\n|[.!?] )$/u.test(before);
  if (!isFirst && !/(?:\p{Ll}|,) $/u.test(before)) return undefined;
  if (!mayBePart(text, one, word)) return undefined;
  if (isFirst) return { ...one, start: one.start - word.length - 1, name: withPart(one, word) };
  if (/[ıiuü]$|[ıiuü]n$|l[aə]r(?:[ıi]\p{L}{0,4})?$|d[aə]n?$/iu.test(word)) return undefined;
  if (/^ \p{Lu}/u.test(text.slice(one.end, one.end + 2))) return undefined;
  return { ...one, start: one.start - word.length - 1, name: withPart(one, word) };
}

const mayBePart = (text: string, one: Candidate, word: string): boolean =>
  isSetAlike(text, one, word) && !isCalling(word, wordFacts(word));

/** The name with the word as the part it has not. */
function withPart({ name = {} }: Candidate, word: string): NameParts {
  const { key } = wordFacts(word);
  return name.surname === undefined ? { ...name, surname: key } : { ...name, given: key };
}

function familyBefore(text: string, one: Candidate, from: number): Candidate | undefined {
  const lead = text.slice(Math.max(from, one.start - REACH), one.start);
  const word = BEFORE.exec(lead)?.[1];
  if (word === undefined || !isSetAlike(text, one, word)) return undefined;
  const facts = wordFacts(word);
  if (isCalling(word, facts)) return undefined;
  const start = one.start - word.length - 1;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (IN_RUN.test(before) || (isCapitals(word) && /\p{Lu}{2} $/u.test(before))) return undefined;
  if (!facts.place && !INSIDE.test(before)) return undefined;
  // `şirkətin Rəhbəri Ad Ata oğlu`: whose head it is.
  if (facts.common && /n?[ıiuü]n $/iu.test(before) && /[ıiuü]$/iu.test(word)) return undefined;
  return { ...one, start, name: { ...one.name, surname: facts.key } };
}

// `Şirazi`: by its vowels no accusative of the town.
const NISBA = /[aıou][^aeəıioöuü]{1,3}i$/iu;

function familyBehind(text: string, one: Candidate, next: number): Candidate | undefined {
  if (!ENDS_IN_SON.test(text.slice(one.start, one.end))) return undefined;
  const behind = text.slice(one.end, one.end + 2 * REACH);
  const word = BEHIND.exec(behind)?.[1];
  if (word === undefined || !isSetAlike(text, one, word)) return undefined;
  const end = one.end + word.length + 1;
  const facts = wordFacts(word);
  if (end > next || isCalling(word, facts)) return undefined;
  const rest = behind.slice(word.length + 1);
  if (!OVER.test(rest) && !(facts.place && NISBA.test(word))) return undefined;
  if (facts.place && facts.given === undefined && /^\s*,/.test(rest)) return undefined;
  return { ...one, end, name: { ...one.name, surname: facts.key } };
}

// What no place stands before: a noun in a case without possession, what somebody gives or owes, a verb.
const OF_NO_PLACE =
  /^ (?:\p{Ll}{3,16}(?:y[aə]|[aə]n[ıi])|(?:ifad|izahat|iddia|etiraz|vəsatət|borc|pul|kredit|imza|zəng|şikayət)\p{Ll}{0,5}|\p{Ll}{2,12}(?:ıb|ib|ub|üb|[mdn][ıiuü]ş|d[ıiuü])(?:d[ıiuü]r)?)(?!\p{L})/u;

/** `zamin Ad Qala müqaviləni imzalayıb`, `şahid Ad Gəncə ifadə verdi`: behind a role and a given name, a town that nothing belongs to. */
function placeBehind(text: string, one: Candidate, next: number): Candidate | undefined {
  if (one.rule !== 'person:role-given' || one.ending.case !== 'nom') return undefined;
  const behind = text.slice(one.end, one.end + 2 * REACH);
  const word = BEHIND.exec(behind)?.[1];
  if (word === undefined || !isSetAlike(text, one, word)) return undefined;
  const facts = wordFacts(word);
  const end = one.end + word.length + 1;
  if (end > next || !PLACES.has(facts.key) || isCalling(word, facts)) return undefined;
  const rest = behind.slice(word.length + 1);
  if (!OF_NO_PLACE.test(rest) && !/^ (?:olub|olmuş|olan)(?!\p{L})/u.test(rest)) return undefined;
  return { ...one, end, name: { ...one.name, surname: facts.key } };
}

const MIN_WORD = 4; // letters: shorter words in capitals are abbreviations

/** True of a word in capitals beside a name in capitals, and of one that its view left so, being a word. */
function isSetAlike(text: string, one: Candidate, word: string): boolean {
  if (isCapitals(word) === isCapitals(firstWord(text, one))) return true;
  const { common, place } = wordFacts(word);
  return isCapitals(word) && word.length >= MIN_WORD && (common || place);
}

const firstWord = (text: string, { start, end }: Candidate) =>
  text.slice(start, end).split(' ')[0] ?? '';

// `Kərimlidə A. qalmışdır`, `Səhər S., Ad Soyadov`: the sentence goes on behind the point.
const WITH_INITIAL =
  /(?<![\p{L}\p{N}.-])(\p{Lu}\p{Ll}{2,24}) (?![IVX])\p{Lu}\.(?= \p{Ll}|[,;)]| ?[|–]|\n|$)/gu;
// `A.Uzun`, `A.B.Padara`
const BEHIND_INITIALS =
  /(?<![\p{L}\p{N}.-])((?:\p{Lu}\.){1,2})(\p{Lu}\p{Ll}{2,24})(?![\p{L}\p{N}-])/gu;
const STATE = /^(?:A\.R|R\.F|A\.S|T\.C)\.$/u;
// What letters tell apart or count.
const LETTERED =
  /^(?:vitamin|hepatit|blok|korpus|kateqoriya|forma|sektor|variant|qrup|rezus|əlavə|bölmə|hissə|bənd|cədvəl|mərtəbə|sinif|tip|nöqtə|model|marka|seriya|sıra|giriş|maddə|fəsil|şəkil|nümunə|plan|zona|mərhələ|park|mövzu|sual|cavab)/iu;
const AREA =
  /^ (?:rayon|şəhər|kənd|qəsəb|küçə|prospekt|meydan|park|metro|adına|m[əe]ktəb|liseyi|muzey)/u;

/** Surnames that are words or places too, told by the initials beside them: `Səhər S. gəldi`, `A.Uzun`. */
export function findWordSurnames(text: string, isFree: (span: Span) => boolean): Candidate[] {
  const out: Candidate[] = [];
  for (const { 0: own, 1: word = '', index } of matchesOf(text, WITH_INITIAL)) {
    const facts = wordFacts(word);
    const span = { start: index, end: index + own.length };
    if (!isFree(span) || isCalling(word, facts) || LETTERED.test(word)) continue;
    const before = text.slice(Math.max(0, index - REACH), index);
    const isKnown = !facts.common || facts.given !== undefined;
    if ((!isKnown && !INSIDE.test(before)) || IN_RUN.test(before)) continue;
    out.push(personOf(span, facts, [own.at(-2) ?? '']));
  }
  for (const { 0: own, 1: initials = '', 2: word = '', index } of matchesOf(
    text,
    BEHIND_INITIALS,
  )) {
    const facts = wordFacts(word);
    const span = { start: index, end: index + own.length };
    const behind = text.slice(span.end, span.end + REACH);
    if (!isFree(span) || STATE.test(initials) || AREA.test(behind)) continue;
    if (facts.role !== undefined || /^ \p{Lu}/u.test(behind)) continue;
    out.push(personOf(span, facts, initials.match(/\p{Lu}/gu) ?? []));
  }
  return out;
}

const KNOWN = [SURNAMES, GIVEN, PLACES, VOCABULARY];

/** The reading whose stem some list has, else the word as it stands. */
function readingOf({ surname, given, readings }: WordFacts): Reading | undefined {
  const known = readings.find(({ stem }) => KNOWN.some((list) => list.has(stem)));
  return surname ?? given ?? known ?? readings[0];
}

function personOf(span: Span, facts: WordFacts, initials: readonly string[]): Candidate {
  const read = readingOf(facts);
  return {
    ...span,
    ...{ cls: 'person', rule: 'person:soyad-init', score: 0.7, features: [], ground: 'P' },
    ending: read?.ending ?? NOMINATIVE,
    name: { surname: read?.stem ?? facts.key, initials: initials.map(foldKey) },
    doubt: 'foreign',
  };
}
