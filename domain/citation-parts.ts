import {
  type ActSort,
  abbreviationKey,
  CONSTITUTION,
  codeKey,
  isConstitution,
  lawKey,
  MAX_CODE_NAME_WORDS,
  MAX_LAW_NAME_WORDS,
  sortOfAct,
} from './act-names.ts';
import type { CitationWord } from './citation-words.ts';

type State = {
  readonly words: readonly CitationWord[];
  /** The act cited last. */
  readonly act: string | undefined;
  /** The act of each sort named last: what "həmin Məcəllə" and "həmin Qanun" mean. */
  readonly named: Readonly<Record<ActSort, string | undefined>>;
  readonly floor: number;
  /** Whether the citation that ends at `floor` is of a provision. */
  readonly goesOn: boolean;
};

/** A number of a list and the token it stands at. */
export type NumberAt = { readonly at: number; readonly value: string };

/** Whether the word is a form of "maddə". */
export function isArticleWord(lower: string): boolean {
  return /^maddə(?:\p{L}{0,12})$/u.test(lower);
}

/** Whether the word is a case ending written after an abbreviation and a hyphen: `MM-in`, `CPM-nin`. */
export function isCaseEnding(word: CitationWord | undefined): boolean {
  return word?.glued === true && /^n?[ıiuü]n$|^d[əa]$|^y?[əa]$|^n[ıiuü]$/.test(word.lower);
}

const JOINER = /^(?:və|ya|yaxud|habelə|həmçinin|həm|o|cümlədən|eləcə|də)$/;

/** Numbers of the list that ends right before token `at`: `21.1-ci, 25 və 30-cu maddələri`. */
export function listBefore(state: State, at: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  for (let back = at - 1; back >= state.floor; back--) {
    const word = state.words[back];
    if (word === undefined) break;
    if (word.type === 'number' && !isGluedToWord(state, back)) {
      // Two numbers side by side are no list.
      if (numbers[0] !== undefined && numbers[0].at === back + 1) break;
      numbers.unshift({ at: back, value: word.value ?? '' });
    } else if (numbers.length === 0 || !isJoiner(word)) break;
  }
  return numbers;
}

/** Numbers of the list that begins at token `at`; each joined by a comma or "və". */
export function listAfter(state: State, at: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  let next = at;
  while (state.words[next]?.type === 'number') {
    numbers.push({ at: next, value: state.words[next]?.value ?? '' });
    let after = next + 1;
    while (after < next + 4 && isJoiner(state.words[after])) after++;
    if (after === next + 1) break;
    next = after;
  }
  return numbers;
}

function isJoiner(word: CitationWord | undefined): boolean {
  if (word === undefined) return false;
  return word.type === 'sign' ? word.text === ',' || word.text === ';' : JOINER.test(word.lower);
}

function isGluedToWord(state: State, at: number): boolean {
  return state.words[at]?.glued === true && state.words[at - 1]?.type === 'word';
}

/** The act named right before token `at`, and the token its name begins at. */
export function actBefore(
  state: State,
  at: number,
  mode: 'named' | 'any' = 'any',
): { readonly key: string; readonly from: number } | undefined {
  let last = at - 1;
  const { words } = state;
  while (last >= state.floor && words[last]?.text === ',') last--;
  last = skipParentheses(state, last);
  const word = words[last];
  if (word === undefined || last < state.floor - 1) return undefined;
  if (isCaseEnding(word) && words[last - 1]?.text === '-') {
    const key = abbreviationKey(words[last - 2]?.text ?? '', true);
    return key === undefined ? undefined : { key, from: last - 2 };
  }
  const short = abbreviationKey(word.text, true);
  if (short !== undefined) return { key: short, from: last };
  const named = namedActAt(state, last);
  if (named !== undefined) return named;
  if (mode === 'named') return undefined;
  const meant = backReferenceAt(state, last);
  if (meant !== undefined) return { key: meant, from: backReferenceFrom(state, last) };
  // `… 21-ci maddəsi, habelə 25-ci maddəsi`: the list goes on right after a citation.
  const owner = ownerBefore(state, at);
  if (owner !== undefined) return { key: owner, from: at };
  let joined = at - 1;
  while (joined >= state.floor && isJoiner(words[joined])) joined--;
  if (state.goesOn && state.act !== undefined && joined === state.floor - 1) {
    return { key: state.act, from: at };
  }
  return undefined;
}

const OWNER_REACH = 14; // tokens between the act in the genitive and its article

/**
 * `Mülki Məcəllənin … tənzimləyən 1246-cı maddəsi`, `… normaları ilə (87.6-cı maddəsi)`: "maddəsi" belongs
 * to the genitive before it, unless a nearer word is in the genitive.
 */
function ownerBefore(state: State, at: number): string | undefined {
  if (isGenitive(state.words[at - 1]?.lower ?? '')) return undefined;
  for (let back = at - 1; back >= Math.max(state.floor, at - OWNER_REACH); back--) {
    const word = state.words[back];
    if (word === undefined || /^[.;:]$/.test(word.text)) return undefined;
    if (!isGenitive(word.lower)) continue;
    const named = namedActAt(state, back);
    if (named !== undefined) return named.key;
    const meant = backReferenceAt(state, back);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function isGenitive(lower: string): boolean {
  return /n[ıiuü]n$/.test(lower);
}

/** "Mülki Məcəllənin (bundan sonra – MM) 21-ci": steps back over one short parenthesis. */
function skipParentheses(state: State, last: number): number {
  if (state.words[last]?.text !== ')') return last;
  for (let back = last - 1; back >= Math.max(state.floor, last - 12); back--) {
    if (state.words[back]?.text === '(') return back - 1;
  }
  return last;
}

function backReferenceFrom(state: State, last: number): number {
  return /^(?:həmin|bu|adıçəkilən|göstərilən)$/.test(state.words[last - 1]?.lower ?? '')
    ? last - 1
    : last;
}

/** `həmin Məcəllənin`, `bu Məcəllənin`, `həmin Qanunun`. */
function backReferenceAt(state: State, last: number): string | undefined {
  const noun = state.words[last]?.lower ?? '';
  const pronoun = state.words[last - 1]?.lower ?? '';
  // "Məcəllənin 59-cu maddəsi" once a code is cited
  if (noun === 'məcəllənin' && state.goesOn) return state.named.code;
  if (!/^(?:həmin|bu|adıçəkilən|göstərilən)$/.test(pronoun)) return undefined;
  if (noun === 'məcəllənin') return state.named.code;
  if (noun === 'qanunun') return state.named.law;
  return noun === 'konstitusiyanın' ? state.named.constitution : undefined;
}

/** The act whose name ends at token `at`; a quoted law that the table does not know has no key. */
export function actMentionAt(
  state: State,
  at: number,
): { readonly sort: ActSort; readonly key: string | undefined } | undefined {
  const key = namedActAt(state, at)?.key;
  if (key !== undefined) return { sort: sortOfAct(key), key };
  const isLaw = LAW.test(state.words[at]?.lower ?? '');
  const isQuoted = isLaw && QUOTES.test(state.words[republicBefore(state, at) - 1]?.text ?? '');
  return isQuoted ? { sort: 'law', key: undefined } : undefined;
}

const LAW = /^(?:qanun(?:u?nun|u|una|unda|undan)?|konvensiya(?:s[ıi])?(?:n[ıi]n)?)$/;

function namedActAt(state: State, at: number): { key: string; from: number } | undefined {
  const lower = state.words[at]?.lower ?? '';
  if (/^məcəllə\p{L}{0,8}$/u.test(lower)) return codeAt(state, at);
  if (LAW.test(lower)) return lawAt(state, at);
  if (isConstitution(lower) && !/^məhkəmə/.test(state.words[at + 1]?.lower ?? ''))
    return { key: CONSTITUTION, from: republicBefore(state, at) };
  return undefined;
}

function codeAt(state: State, at: number): { key: string; from: number } | undefined {
  let found: { key: string; from: number } | undefined;
  let name = '';
  for (let back = at - 1, count = 0; back >= 0 && count < MAX_CODE_NAME_WORDS; back--) {
    const word = state.words[back];
    if (word?.text === '-') continue; // Cinayət-Prosessual
    if (word?.type !== 'word') break;
    count++;
    name = name === '' ? word.lower : `${word.lower} ${name}`;
    const key = codeKey(name);
    if (key !== undefined) found = { key, from: back };
  }
  return found === undefined
    ? undefined
    : { key: found.key, from: republicBefore(state, found.from) };
}

const QUOTES = /^["“”„«»]$/;

function lawAt(state: State, at: number): { key: string; from: number } | undefined {
  const close = republicBefore(state, at) - 1;
  if (!QUOTES.test(state.words[close]?.text ?? '')) return undefined;
  const name: string[] = [];
  for (let back = close - 1; back >= Math.max(0, close - MAX_LAW_NAME_WORDS - 1); back--) {
    const word = state.words[back];
    if (word === undefined) return undefined;
    if (QUOTES.test(word.text)) {
      const key = lawKey(name.join(' '));
      return key === undefined ? undefined : { key, from: back };
    }
    name.unshift(word.lower);
  }
  return undefined;
}

/** First token of `Azərbaycan Respublikasının` before token `at`, or `at`. */
function republicBefore(state: State, at: number): number {
  const isRepublic = /^respublikası(?:nın)?$/.test(state.words[at - 1]?.lower ?? '');
  if (!isRepublic) return at;
  return state.words[at - 2]?.lower === 'azərbaycan' ? at - 2 : at - 1;
}

/** Roman part numbers of a list at token `at`: `I, III, IV və V hissələrinə`; the token of the last. */
export function romansAfter(state: State, at: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  let next = at;
  for (;;) {
    const value = romanValue(state.words[next]?.text ?? '');
    if (value === undefined) return numbers;
    numbers.push({ at: next, value: String(value) });
    next++;
    while (isJoiner(state.words[next]) && next < at + 60) next++;
  }
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral as parts of the Constitution are cited (`X hissəsi`), or undefined. */
function romanValue(text: string): number | undefined {
  const letters = text.replaceAll('İ', 'I');
  if (!/^[IVXLC]{1,7}$/.test(letters)) return undefined;
  let total = 0;
  for (const [index, letter] of [...letters].entries()) {
    const value = ROMAN[letter] ?? 0;
    total += value < (ROMAN[letters[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
