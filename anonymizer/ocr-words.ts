import { lowerAz } from '#domain/az-text.ts';
import { COURTS } from '#domain/court.ts';
import { foldKey } from './endings.ts';
import { GIVEN, LEGAL_FORMS, PLACES, SURNAMES } from './lexicon.ts';
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
import givenNames from './word-lists/given-names.json' with { type: 'json' };
import institutions from './word-lists/institutions.json' with { type: 'json' };
import places from './word-lists/places.json' with { type: 'json' };
import readable from './word-lists/readable.json' with { type: 'json' };
import roles from './word-lists/roles.json' with { type: 'json' };
import surnames from './word-lists/surnames.json' with { type: 'json' };
import vocabulary from './word-lists/vocabulary.json' with { type: 'json' };

export type Known = { readonly read: ReadonlyMap<WordKind, Match>; readonly steps: number };
const memo = new Map<string, Known>();
const MAX_MEMO = 50_000;

let shared: Trie | undefined;

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

/** What a word is read as. A word read for another document costs what it cost there: no text is read by another's work. */
export function known(lower: string, work: Work): Known['read'] {
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

/** Lower case of a word whose dots over I say nothing. */
export function lowered(word: string): string {
  return lowerAz(word.replace(/[Iİ]/g, 'i')).toLowerCase();
}
