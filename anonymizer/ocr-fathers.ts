import { patronymicEnding } from './endings.ts';
import { addWord, emptyTrie, type Match, readDamaged, type Trie, type Work } from './ocr-trie.ts';
import { known, lowered } from './ocr-words.ts';
import { remembered } from './remembered.ts';
import { isExplained } from './typed-letters.ts';

let patronymics: Trie | undefined;

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

// A stroke that is no letter: `ioglu`, `toglu`, `tqizi`.
const STRAY_BEFORE = /^['‘’itljfsS](?=[oq0][gğhqdf]|q[iı]z)/u;

/** `oğlu` or `qızı` in a word that costs at most `after` more than another word. */
export function patronymicOf(word: string, after: number, work: Work): Match | undefined {
  const lower = lowered(word.replace(STRAY_BEFORE, ''));
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
export function tornPatronymic(word: string, work: Work): Match | undefined {
  if (word.length > 5 || !TORN_PATRONYMIC.test(word)) return undefined;
  const lower = lowered(word);
  const plain = known(lower, work).get('word');
  if (plain !== undefined && plain.cost < 0.6 && !/^(?:oğ|qız)/u.test(plain.word)) return undefined;
  return readDamaged(patronymicWords(), lower, 0.4 * lower.length + 0.8, work, false).get('word');
}

/** True of `oğlu` and `qızı` in any form, and of a short word that is none of the language and reads as one of them. */
export function isPatronymicLike(word: string): boolean {
  if (patronymicEnding(word) !== undefined) return true;
  const bare = word.replace(STRAY_BEFORE, '');
  if (!TORN_PATRONYMIC.test(bare) || isExplained(word)) return false;
  const lower = lowered(bare);
  const cost = 0.35 * lower.length + 0.8;
  return readDamaged(patronymicWords(), lower, cost, { steps: 0 }, false).has('word');
}

const isFatherWord = remembered(isPatronymicLike);
const NEXT = / {1,2}['‘’]?([^\s,;()“”"]{2,10})/uy;
const NEXT_BUT_ONE = / \S{0,2}\p{Lu}[^\s,;()“”"]{2,20} {1,2}['‘’]?([^\s,;()“”"]{2,10})/uy;

/** How many words behind `end` the word for son or daughter stands: 1, 2, or undefined where neither is it. */
export function fatherBehind(text: string, end: number): 1 | 2 | undefined {
  for (const [pattern, distance] of [
    [NEXT, 1],
    [NEXT_BUT_ONE, 2],
  ] as const) {
    pattern.lastIndex = end;
    const word = pattern.exec(text)?.[1];
    if (word !== undefined && isFatherWord(word.replace(/[.:!]$/, '').replace(STRAY_BEFORE, '')))
      return distance;
  }
  return undefined;
}
