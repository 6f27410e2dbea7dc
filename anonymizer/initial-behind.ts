import type { Candidate, NameParts } from './candidate.ts';
import { endingOfTail, foldKey, NOMINATIVE } from './endings.ts';
import { SHORT_TAIL } from './name-candidates.ts';
import { isGivenAlone, isSurnameAlone } from './same-person.ts';
import { wordFacts } from './tokens.ts';

// ` V.`, of which no second initial follows: `Soyadov Ad A.B.Soyadlı` are two persons.
const INITIAL = /^ (\p{Lu}\p{Ll}?)\.(?! ?\p{Lu}\p{Ll}?\.)/u;
// ` V,` in a list of surnames without points
const BARE = /^ ((?!I)\p{Lu})(?=[,;)]|\n|$)/u;
const REACH = 14; // units of an initial, an ending and the beginning of the next word
const NEXT_WORD = /^ ?(\p{Lu}\p{L}+)/u;
const WORD_REACH = 30;

/**
 * Names with the one initial behind them, the father's or that of the surname, as lists, receipts and chats
 * shorten them: `Soyadov Ad A.`, `Ad S.-yə`. Candidates are in text order.
 */
export function withInitialBehind(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((one, i) => {
    const next = found[i + 1]?.start ?? text.length;
    return one.cls === 'person' ? grown(text, one, next) : one;
  });
}

// Words of respect by which old people are known, as part of the name.
const TITLED = /(?<!\p{L})(?:K[əe]rb[əe]lay[ıi]|M[əe]ş[əe]di|Molla|Axund) $/u;
const TITLE_REACH = 12; // units of the longest
// A given name of Turks, which is a word of the names of bodies as well.
const ALI = /(?<![\p{L}-])(?:Ali|ALİ) $/u;

/** `Kərbəlayı Ad`: a given name with the title before it. Candidates are in text order. */
export function withTitle(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((one, i) => {
    if (one.cls !== 'person' || one.office !== undefined) return one;
    const ali = withAli(text, one, found[i - 1]?.end ?? 0);
    if (ali !== undefined) return ali;
    if (!isGivenAlone(one.name ?? {})) return one;
    const from = Math.max(found[i - 1]?.end ?? 0, one.start - TITLE_REACH);
    const title = TITLED.exec(text.slice(from, one.start))?.[0];
    return title === undefined ? one : { ...one, start: one.start - title.length };
  });
}

/** `Ali Demir`: a surname or a word of no list with the given name before it. */
function withAli(text: string, one: Candidate, from: number): Candidate | undefined {
  const { name = {}, start, end } = one;
  if (!(isGivenAlone(name) || isSurnameAlone(name)) || /[ .]/.test(text.slice(start, end)))
    return undefined;
  const lead = ALI.exec(text.slice(Math.max(from, start - TITLE_REACH), start))?.[0];
  if (lead === undefined) return undefined;
  return {
    ...one,
    start: start - lead.length,
    name: { given: 'ali', surname: name.surname ?? name.given },
  };
}

function grown(text: string, one: Candidate, next: number): Candidate {
  const { name = {}, end } = one;
  const isPair = name.surname !== undefined && name.given !== undefined;
  const isOpen = name.initials === undefined && name.patronymic === undefined;
  // `Çobanoğlu A.`: a surname made of a father's name
  const isSonOf = one.rule === 'person:ata';
  if (!isSonOf && (!isOpen || !(isPair || isGivenAlone(name) || isSurnameAlone(name)))) return one;
  const behind = text.slice(end, end + REACH);
  const bare = isGivenAlone(name) ? null : BARE.exec(behind);
  const [whole = '', initial = ''] = INITIAL.exec(behind) ?? bare ?? [];
  const point = end + whole.length;
  if (whole === '' || point > next || isOfNext(text, point)) return one;
  const tail = SHORT_TAIL.exec(text.slice(point, point + REACH))?.[0] ?? '';
  const ending = endingOfTail(tail) ?? NOMINATIVE;
  const word = wordFacts(text.slice(one.start, end).split(/[ .-]/).at(-1) ?? '').key;
  return { ...one, end: point + tail.length, ending, name: withInitial(name, word, initial) };
}

/** `A. Soyadov`: an initial before a name that goes on; a word of the language begins a sentence. */
function isOfNext(text: string, point: number): boolean {
  const word = NEXT_WORD.exec(text.slice(point, point + WORD_REACH))?.[1];
  if (word === undefined) return false;
  const { common, given, surname } = wordFacts(word);
  return !common || text[point] !== ' ' || (given ?? surname) !== undefined;
}

/** The name without an ending on its last word, since the initial behind bears it. */
function withInitial(name: NameParts, word: string, written: string): NameParts {
  const initial = foldKey(written).slice(0, 1);
  const { surname, given } = name;
  if (given === undefined) return { ...name, surname: word, initials: [initial] };
  if (surname === undefined) return { ...name, given: word, letter: initial };
  const isLast = word.startsWith(given) && !word.startsWith(surname);
  const own = isLast ? { ...name, given: word } : name;
  return { ...own, initials: [given.slice(0, 1), initial] };
}
