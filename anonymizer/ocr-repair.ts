import { upperAz } from '#domain/az-text.ts';
import { readingsOf } from './endings.ts';
import { isSurnameForm } from './lexicon.ts';
import { fatherBehind, patronymicOf, tornPatronymic } from './ocr-fathers.ts';
import { INITIALS, initialsBehind, initialsRead, STRAY } from './ocr-initials.ts';
import {
  addWord,
  budgetOf,
  emptyTrie,
  type Match,
  readDamaged,
  type Trie,
  type Work,
} from './ocr-trie.ts';
import { type Known, known, lowered } from './ocr-words.ts';
import { matchesOf } from './quick-pattern.ts';
import type { RecordIndex } from './record-index.ts';
import { MISREAD, SLIPS } from './text-quality.ts';
import type { View } from './view.ts';

const MAX_WORDS = 5_000; // different words of a document that are read; more were never one act
const MAX_STEPS = 4_000_000; // states looked at for a document: 5,000 words of the worst real ones take 2.5 million
const MOST_SLIP = 1.05; // cost of one wrong letter: a good recogniser makes no more in a word
const MAX_CHUNK = 60; // units: longer ones are no words
const MAX_LENGTH = 24;
const MIN_SMALL = 4; // letters of a name that is looked for in a word that begins small
const SMALL_COST = 0.6; // what such a name may cost
const PLAIN = 0.3; // what a word may cost that is no name before `oğlu`
const SMALL_CAPITAL = /^[i1!|[{tlj]/u; // what an İ is read as, and a word without its first letter
const SURER = 0.25; // and by how much it must be cheaper than a word
const MIN_SIGNS = 3; // fewer are slips of a keyboard
// A stop inside a word, as a recogniser puts it; addresses of the net have their own.
const TORN = /^\p{L}{2,20}[.:]\p{Ll}{2,20}$/u;
const NET = /[.:](?:az|com|net|org|me|ru|info|example)$|\.gov|\.edu/u;
const CHUNK = /[^\s"“”«»~/\\(–-]+/g;
const CAPITAL = /^(?:\p{Lu}|[@9$¥83&](?=\p{Ll}{2}))/u;

/** True where a text has the marks of a wrong recogniser: its own letters are gone, its words are near. */
export function isMisread({ quality }: View): boolean {
  return quality === MISREAD || quality === SLIPS;
}

const MISREAD_SIGN = /é|[$¢¥](?=\p{Ll})|(?<![\p{L}\p{N}._-])@(?=\p{Ll})|\p{Ll}[:!)}{\d]\p{Ll}/gu;

/**
 * True where words of a misread text cannot all be found again: no keyboard without diacritics gives the signs
 * that stand in the words of `before`, the text as it was read.
 */
export function hidesNames({ quality, repaired }: View, before: string): boolean {
  if (quality > MISREAD || !repaired) return quality === 0;
  return quality === 0 || isRecognised(before);
}

const FEW_SIGNS = 0.0005; // of the units of a text

/** True of a text whose letters were only lost, by a keyboard or by a recogniser of a kindred language. */
export function isTyped({ quality, text }: View): boolean {
  return quality === MISREAD && !isRecognised(text);
}

function isRecognised(text: string): boolean {
  const signs = text.match(MISREAD_SIGN)?.length ?? 0;
  return signs >= Math.max(MIN_SIGNS, text.length * FEW_SIGNS);
}

/**
 * A view of a text that a wrong recogniser read, with its words as they must have been printed: names of the
 * record, words that the detectors look for, names of our lists, and for every other name its first spelling
 * in this text. Offsets are those of the view given.
 */
export function repairOcr(view: View, index: RecordIndex): View {
  const own = ownNames(index);
  const most = view.quality === SLIPS ? MOST_SLIP : Number.POSITIVE_INFINITY;
  const seen = new Map<string, string>();
  const work: Work = { steps: 0 };
  const text: string[] = [];
  const origin: number[] = [];
  let at = 0;
  let previous = { end: -1, names: 0 };
  const copy = (to: number) => {
    text.push(view.text.slice(at, to));
    for (let i = at; i < to; i++) origin.push(view.origin[i] ?? 0);
    at = to;
  };
  for (const match of matchesOf(view.text, CHUNK)) {
    if (match.index < at) continue; // an ending that was read with its initials
    const chunk = trimmed(match[0]);
    if (chunk === undefined) {
      previous = { end: -1, names: 0 };
      continue;
    }
    const start = match.index + chunk.lead;
    const follows =
      previous.end >= 0 && view.text.slice(previous.end, start) === ' ' ? previous.names : 0;
    const isBefore = /^ \p{Lu}/u.test(
      view.text.slice(start + chunk.word.length, start + chunk.word.length + 2),
    );
    const wordEnd = start + chunk.word.length;
    const father =
      follows > 0 || CAPITAL.test(chunk.word) ? fatherBehind(view.text, wordEnd) : undefined;
    const read =
      (follows > 0 ? initialsBehind(view.text, start) : undefined) ??
      readChunk(chunk, follows, isBefore, father);
    copy(start);
    if (read !== undefined) {
      text.push(read.text);
      for (let i = 0; i < read.text.length; i++)
        origin.push(view.origin[start + Math.min(i, read.length - 1)] ?? 0);
      at = start + read.length;
    }
    const end = Math.max(at, wordEnd);
    copy(end);
    previous = { end, names: CAPITAL.test(read?.text ?? chunk.word) ? follows + 1 : 0 };
  }
  copy(view.text.length);
  origin.push(view.origin[view.text.length] ?? 0);
  return { ...view, text: text.join(''), origin: Int32Array.from(origin), repaired: true };

  function readChunk(
    { word, tail }: Chunk,
    follows: number,
    isBefore: boolean,
    father: 1 | 2 | undefined,
  ): { text: string; length: number } | undefined {
    const key = `${isBefore ? '>' : ''}${father ?? ''}|${Math.min(follows, 3)}${word}${tail}`;
    const known = seen.get(key);
    if (known !== undefined) return known === '' ? undefined : parse(known);
    if (seen.size > MAX_WORDS || work.steps > MAX_STEPS) return undefined;
    const name = father === undefined ? undefined : nameBefore(word, follows, father);
    const result =
      name === undefined
        ? decide(word, tail, follows, isBefore)
        : { text: name, length: word.length };
    seen.set(key, result === undefined ? '' : `${result.length}|${result.text}`);
    return result;
  }

  /**
   * A name one or two words before `oğlu`, whatever word it is like: the father's, and the given name before his,
   * `Soyadov isgondar Ata oglu`, with its capital again.
   */
  function nameBefore(word: string, follows: number, father: 1 | 2): string | undefined {
    const isCapital = CAPITAL.test(word);
    if (isCapital)
      return father === 1 && follows > 0 ? (bestOf(word, true, true) ?? word) : undefined;
    if (follows < father && !(follows === 1 && SMALL_CAPITAL.test(word))) return undefined;
    const lower = lowered(word);
    if (lower.length < MIN_SMALL || lower.length > MAX_LENGTH || /[.,:]/.test(word))
      return undefined;
    const found = known(lower, work);
    if ((found.get('word')?.cost ?? SMALL_COST) <= PLAIN) return undefined;
    const mine = readDamaged(own, lower, SMALL_COST, work).get('own');
    const near = cheaper(mine, found.get('name'), 0.3);
    const name = near !== undefined && near.cost <= MOST_SLIP ? near.word : lower;
    const read = name.replace(/^[1!|[{]/u, 'i');
    if (!/^\p{L}+$/u.test(read)) return undefined;
    remember(cased(read, word, true), lowered(read));
    return cased(read, word, true);
  }

  function decide(word: string, tail: string, follows: number, isBefore: boolean) {
    if (follows > 0) {
      const torn = follows > 2 ? tornPatronymic(word, work) : undefined;
      if (torn !== undefined) return { text: cased(torn.word, word), length: word.length };
      const after = follows > 2 ? 1 : follows > 1 ? 0.35 : 0;
      const father = patronymicOf(word + tail, after, work) ?? patronymicOf(word, after, work);
      if (father !== undefined) {
        const isWhole = patronymicOf(word, after, work) === undefined;
        return {
          text: cased(father.word, word),
          length: word.length + (isWhole ? tail.length : 0),
        };
      }
    }
    const initials = INITIALS.exec(word)?.[0] ?? '';
    if (initials === '' && /[.:]\p{Ll}/u.test(word)) {
      if (!TORN.test(word) || NET.test(word)) return undefined;
      const joined = word.replace(/[.:](?=\p{Ll})/gu, '');
      return { text: bestOf(joined, false, false) ?? joined, length: word.length };
    }
    const stray = STRAY.test(word) ? 1 : 0;
    const rest = word.slice(initials.length + stray);
    const best = bestOf(rest, initials !== '', follows > 0 || isBefore);
    if (best === undefined && initials === '' && stray === 0) return undefined;
    const tailed = best ?? rest;
    const text = initials === '' ? tailed : initialsRead(initials) + tailed.replace(/^i/, 'İ');
    return { text, length: word.length };
  }

  function bestOf(word: string, afterInitials: boolean, isBeside: boolean): string | undefined {
    const lower = lowered(word);
    if (lower.length < 2 || lower.length > MAX_LENGTH) return undefined;
    const isCapital = CAPITAL.test(word);
    const isMaybe = !isCapital && (isBeside || afterInitials) && /^[itldo1[{]/u.test(word);
    const found = known(lower, work);
    const common = found.get('word');
    const mine =
      isCapital || isMaybe
        ? readDamaged(own, lower, Math.min(most, budgetOf(lower.length)), work).get('own')
        : undefined;
    const near = isCapital || isMaybe ? found.get('name') : undefined;
    const listed = near !== undefined && near.cost <= most ? near : undefined;
    const allowed = isCapital ? Math.min(most, 0.15 * lower.length + 0.15) : most;
    const plain =
      common !== undefined && common.cost <= allowed && !afterInitials ? common : undefined;
    const name = cheaper(mine, listed, 0.3);
    const chosen =
      name === undefined || (plain !== undefined && plain.cost < name.cost) ? plain : name;
    if (!isCapital && listed === undefined && mine === undefined) {
      const hidden = smallName(lower, plain?.cost, found);
      if (hidden !== undefined) return cased(hidden, word, true);
    }
    if (chosen !== undefined) return cased(chosen.word, word, chosen !== plain);
    if (isCapital && lower.length >= 4) remember(word, lower);
    return undefined;
  }

  /** A name whose İ was read as a small i: `irada`, `ilqara`. */
  function smallName(
    lower: string,
    plainCost: number | undefined,
    found: Known['read'],
  ): string | undefined {
    if (!lower.startsWith('i') || lower.length < MIN_SMALL || most === MOST_SLIP) return undefined;
    const mine = readDamaged(own, lower, SMALL_COST, work).get('own');
    const name = cheaper(mine, found.get('name'), 0.3);
    if (name === undefined || name.cost > SMALL_COST || !name.word.startsWith('i'))
      return undefined;
    return name.cost + SURER < (plainCost ?? Number.POSITIVE_INFINITY) ? name.word : undefined;
  }

  /** The first spelling of a name that no list has: later ones are read as it. */
  function remember(word: string, lower: string): void {
    const clean = lower.replace(/[^\p{L}]/gu, '');
    const stem = readingsOf(clean).find(({ stem }) => isSurnameForm(stem));
    const cut = stem === undefined ? clean : clean.slice(0, stem.stem.length);
    if (cut.length >= 4 && /\p{Ll}/u.test(word)) addWord(own, cut, 'own');
  }
}

function parse(known: string): { text: string; length: number } {
  const bar = known.indexOf('|');
  return { length: Number(known.slice(0, bar)), text: known.slice(bar + 1) };
}

function cheaper(a: Match | undefined, b: Match | undefined, favour: number): Match | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.cost <= b.cost + favour ? a : b;
}

function ownNames(index: RecordIndex): Trie {
  const own = emptyTrie();
  for (const name of [...index.parties.map((party) => party.name), ...index.judges])
    for (const part of [name.surname, name.given, name.patronymic])
      for (const word of (part ?? '').split(/[\s-]+/))
        if (word.length >= 3) {
          addWord(own, word, 'own');
          if (/(?:ov|ev)$/.test(word)) addWord(own, `${word}a`, 'own');
        }
  return own;
}

type Chunk = { readonly lead: number; readonly word: string; readonly tail: string };

/** The word of a chunk without its punctuation; `tail` are signs behind it that may be letters. */
function trimmed(chunk: string): Chunk | undefined {
  if (chunk.length > MAX_CHUNK) return undefined;
  const lead = /^['‘’[{*_]+(?!\p{Ll}{3})/u.exec(chunk)?.[0].length ?? 0;
  const rest = chunk.slice(lead);
  let end = rest.length;
  while (end > 0 && /[^\p{L}\p{N}$¢@¥]/u.test(rest.charAt(end - 1))) end--;
  const word = rest.slice(0, end);
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters * 3 < word.length * 2 || /\d{3}/.test(word)) return undefined;
  const at = word.indexOf('@');
  if (at > 0 && word.includes('.', at)) return undefined;
  return { lead, word, tail: /^[:!);]/.exec(rest.slice(end))?.[0] ?? '' };
}

/** A word read, in the case of the damaged one. */
function cased(read: string, damaged: string, isName = false): string {
  const upper = damaged.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = damaged.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper >= 3 && upper > lower) return upperAz(read);
  return isName || CAPITAL.test(damaged) ? upperAz(read.slice(0, 1)) + read.slice(1) : read;
}
