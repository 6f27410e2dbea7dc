import { lowerAz, upperAz } from '#domain/az-text.ts';
import { COURTS } from '#domain/court.ts';
import { foldKey, patronymicEnding, readingsOf } from './endings.ts';
import { GIVEN, isSurnameForm, LEGAL_FORMS, PLACES, SURNAMES } from './lexicon.ts';
import {
  addWord,
  budgetOf,
  emptyTrie,
  type Match,
  readDamaged,
  type Trie,
  type WordKind,
  type Work,
} from './ocr-trie.ts';
import { matchesOf } from './quick-pattern.ts';
import type { RecordIndex } from './record-index.ts';
import { MISREAD, SLIPS } from './text-quality.ts';
import { isExplained } from './typed-letters.ts';
import type { View } from './view.ts';
import givenNames from './word-lists/given-names.json' with { type: 'json' };
import institutions from './word-lists/institutions.json' with { type: 'json' };
import places from './word-lists/places.json' with { type: 'json' };
import readable from './word-lists/readable.json' with { type: 'json' };
import roles from './word-lists/roles.json' with { type: 'json' };
import surnames from './word-lists/surnames.json' with { type: 'json' };
import vocabulary from './word-lists/vocabulary.json' with { type: 'json' };

const MAX_WORDS = 5_000; // different words of a document that are read; more were never one act
const MAX_STEPS = 4_000_000; // states looked at for a document: 5,000 words of the worst real ones take 2.5 million
const MOST_SLIP = 1.05; // cost of one wrong letter: a good recogniser makes no more in a word
const MAX_CHUNK = 60; // units: longer ones are no words
const MAX_LENGTH = 24;
const MIN_SMALL = 4; // letters of a name that is looked for in a word that begins small
const SMALL_COST = 0.6; // what such a name may cost
const SURER = 0.25; // and by how much it must be cheaper than a word
const MIN_SIGNS = 3; // fewer are slips of a keyboard
// A stop inside a word, as a recogniser puts it; addresses of the net have their own.
const TORN = /^\p{L}{2,20}[.:]\p{Ll}{2,20}$/u;
const NET = /[.:](?:az|com|net|org|me|ru|info|example)$|\.gov|\.edu/u;
const CHUNK = /[^\s"“”«»~/\\(–-]+/g;
const CAPITAL = /^(?:\p{Lu}|[@9$¥83&](?=\p{Ll}{2}))/u;

let shared: Trie | undefined;
let patronymics: Trie | undefined;

let common: ReadonlySet<string> | undefined;

/** True where a folded stem is a word that a misread text is read with, and no name. */
export function isReadable(stem: string): boolean {
  if (common === undefined) {
    const words = wordLists().flatMap((list) => list.split(/[\s|]+/));
    common = new Set(words.map(foldKey).filter((word) => word.length >= 3));
  }
  return common.has(stem);
}

/** Lists of words that are no names. */
function wordLists(): string[] {
  return [
    readable.words,
    vocabulary.words.replace(/\p{M}/gu, ''),
    ...roles.parties.map(({ words }) => words),
    ...Object.values(roles.officials),
    `${roles.slots} ${roles.kin}`,
    `${institutions.stateBodies} ${institutions.streets} ${institutions.works}`,
    LEGAL_FORMS.join(' '),
  ];
}

/** All words that a damaged text may hold, made once and late: benches take names out of the lists first. */
function lexicon(): Trie {
  if (shared !== undefined) return shared;
  const trie = emptyTrie();
  const add = (list: string, kind: WordKind, isIn?: ReadonlySet<string>) => {
    for (const word of list.split(/[\s|]+/))
      if (word.length >= 2 && (isIn === undefined || isIn.has(foldKey(word))))
        addWord(trie, lowerAz(word), kind);
  };
  for (const list of wordLists()) add(list, 'word');
  add(COURTS.map(({ name }) => name).join(' '), 'word');
  add(`${places.units} ${places.towns} ${places.foreign}`, 'word', PLACES);
  add(`${givenNames.male} ${givenNames.female}`, 'name', GIVEN);
  for (const stem of `${surnames.stems} ${surnames.russian}`.split(' '))
    if (SURNAMES.has(foldKey(stem))) add(`${stem} ${stem}a`, 'name');
  add(surnames.whole, 'name', SURNAMES);
  shared = trie;
  return trie;
}

function patronymicWords(): Trie {
  if (patronymics !== undefined) return patronymics;
  const trie = emptyTrie();
  for (const ending of ['', 'nun', 'na', 'nu', 'nda', 'ndan', 'yla', 'dur'])
    addWord(trie, `oğlu${ending}`, 'word');
  for (const ending of ['', 'nın', 'na', 'nı', 'nda', 'ndan', 'yla', 'dır'])
    addWord(trie, `qızı${ending}`, 'word');
  patronymics = trie;
  return trie;
}

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

type Known = { readonly read: ReadonlyMap<WordKind, Match>; readonly steps: number };
const memo = new Map<string, Known>();
const MAX_MEMO = 50_000;

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
    const read =
      (follows > 0 ? initialsBehind(view.text, start) : undefined) ??
      readChunk(chunk, follows, isBefore);
    copy(start);
    if (read !== undefined) {
      text.push(read.text);
      for (let i = 0; i < read.text.length; i++)
        origin.push(view.origin[start + Math.min(i, read.length - 1)] ?? 0);
      at = start + read.length;
    }
    const end = Math.max(at, start + chunk.word.length);
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
  ): { text: string; length: number } | undefined {
    const key = `${isBefore ? '>' : ''}${Math.min(follows, 3)}${word}${tail}`;
    const known = seen.get(key);
    if (known !== undefined) return known === '' ? undefined : parse(known);
    if (seen.size > MAX_WORDS || work.steps > MAX_STEPS) return undefined;
    const result = decide(word, tail, follows, isBefore);
    seen.set(key, result === undefined ? '' : `${result.length}|${result.text}`);
    return result;
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

// Before a surname: `i.T.`, `@,B.`, and two that lost their stop, `NZ.`; a small letter is a torn capital.
const INITIALS =
  /^[.,_]?(?:i[.,]{1,2}(?:[\p{Lu}3][.,])?|\p{Lu}\p{Ll}?[.,_]{1,2}[idlt3][.,]|[dlt3][.,]\p{Lu}[.,]|\p{Lu}_\p{Lu}\.|\.\p{Lu}\.|\p{Lu}{2}\.)(?=\p{Lu}\p{Ll}{3}|i\p{Ll}{4})|^(?:(?:\p{Lu}\p{Ll}?[.,]|[@9$8][.,](?=\p{Lu}))){1,2}(?!\p{Ll})(?=\S{4})/u;
// Behind a surname: `C.i.-dan`, `E.T.-nn`, `R,H.-nin`, `B -nin`.
const INITIALS_BEHIND =
  /((?:\p{Lu}\p{Ll}?|[i1@9$8])[.,](?:(?:\p{Lu}\p{Ll}?|[i1@9$8])[., ]{1,2})?)-(\p{L}{1,4})(?!\p{L})/uy;
// What an ending must have been, by the consonants that are left of it.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^n\p{L}{0,2}n$/u, 'nin'],
  [/^d\p{L}{1,2}n$/u, 'dən'],
  [/^\p{L}?n$/u, 'in'],
  [/^y\p{L}$/u, 'yə'],
  [/^n\p{L}$/u, 'ni'],
  [/^d\p{L}$/u, 'də'],
  [/^y?l\p{L}$/u, 'lə'],
];

/** Initials with an ending as they must have been printed; undefined where none stand at `at`. */
function initialsBehind(text: string, at: number): { text: string; length: number } | undefined {
  INITIALS_BEHIND.lastIndex = at;
  const [whole, signs = '', tail = ''] = INITIALS_BEHIND.exec(text) ?? [];
  const ending = ENDINGS.find(([form]) => form.test(tail))?.[1];
  if (whole === undefined || ending === undefined) return undefined;
  const initials = initialsRead(signs.trimEnd()).replace(/\.?$/, '.');
  return { text: `${initials}-${ending}`, length: whole.length };
}

// A stroke that is no part of the name behind it: `iEsmira`. In `mOddət` the capital is a letter misread.
const STRAY = /^[itlfj](?=[^OÖÜU\P{Lu}]\p{Ll}{2})/u;

/** Initials as they must have been printed, each with its stop. */
function initialsRead(initials: string): string {
  const signs = initials.replace(/[.,_]/g, '.').replace(/^\.|\.(?=\.)/g, '');
  const parted = /^\p{Lu}{2}\.$/u.test(signs) ? signs.slice(0, -1).split('').join('.') : '';
  const read = parted === '' ? signs : `${parted}.`;
  return Array.from(read, (sign) => SIGNS[sign] ?? sign).join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'Ə',
  '9': 'Ə',
  '8': 'Ə',
  $: 'Ş',
  '3': 'Ə',
  '1': 'İ',
  i: 'İ',
  d: 'Ə',
  l: 'İ',
  t: 'T',
  b: 'B',
};

/** What a word is read as. A word read for another document costs what it cost there: no text is read by another's work. */
function known(lower: string, work: Work): Known['read'] {
  const found = memo.get(lower) ?? lookUp(lower);
  work.steps += found.steps;
  return found.read;
}

function lookUp(lower: string): Known {
  const own: Work = { steps: 0 };
  const read = readDamaged(lexicon(), lower, budgetOf(lower.length), own);
  if (memo.size >= MAX_MEMO) memo.clear();
  memo.set(lower, { read, steps: own.steps });
  return { read, steps: own.steps };
}

/** `oğlu` or `qızı` in a word that costs at most `after` more than another word. */
function patronymicOf(word: string, after: number, work: Work): Match | undefined {
  const lower = lowered(word);
  if (lower.length < 2 || lower.length > 12) return undefined;
  const plain = known(lower, work).get('word');
  const father = readDamaged(patronymicWords(), lower, 0.3 * lower.length + 0.5, work, false).get(
    'word',
  );
  const isOther = plain !== undefined && !/^(?:oğ|qız)/u.test(plain.word);
  if (father === undefined || (isOther && plain.cost + after < father.cost)) return undefined;
  return father;
}

const TORN_PATRONYMIC = /^[oqgdi0][\p{L}\p{N}:!)¢$]{1,8}$/iu;

/** `oğlu` or `qızı` in a short word behind three capitalised ones that is no word itself: `qgzm`, `ghzi`, `olu`. */
function tornPatronymic(word: string, work: Work): Match | undefined {
  if (word.length > 5 || !TORN_PATRONYMIC.test(word)) return undefined;
  const lower = lowered(word);
  const plain = known(lower, work).get('word');
  if (plain !== undefined && plain.cost < 0.6 && !/^(?:oğ|qız)/u.test(plain.word)) return undefined;
  return readDamaged(patronymicWords(), lower, 0.4 * lower.length + 0.8, work, false).get('word');
}

/** True of `oğlu` and `qızı` in any form, and of a short word that is none of the language and reads as one of them. */
export function isPatronymicLike(word: string): boolean {
  if (patronymicEnding(word) !== undefined) return true;
  if (!TORN_PATRONYMIC.test(word) || isExplained(word)) return false;
  const lower = lowered(word);
  const cost = 0.35 * lower.length + 0.8;
  return readDamaged(patronymicWords(), lower, cost, { steps: 0 }, false).has('word');
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

/** Lower case of a word whose dots over I say nothing. */
function lowered(word: string): string {
  return lowerAz(word.replace(/[Iİ]/g, 'i')).toLowerCase();
}

/** A word read, in the case of the damaged one. */
function cased(read: string, damaged: string, isName = false): string {
  const upper = damaged.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = damaged.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper >= 3 && upper > lower) return upperAz(read);
  return isName || CAPITAL.test(damaged) ? upperAz(read.slice(0, 1)) + read.slice(1) : read;
}
