const MAX_WORDS = 20_000; // forms that answers are kept of, some 20 MB; a full memory starts anew
// A text repeats its words: a short list that stays near is quicker to ask than a long one. A power of two.
const RECENT = 8_192;
/** Units of the longest form that is remembered: longer ones are no words, and many fill the memory. */
const LONGEST = 60;

/** One form with what each function said of it; `undefined` where it was not asked. */
type Entry = { readonly word: string; readonly answers: unknown[] };

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');

const entries = new Map<string, Entry>();
const recent = new Array<Entry | undefined>(RECENT);
let functions = 0;

/** The same word in memory of its own: a word cut out of a text keeps the whole text alive. */
function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}

/**
 * A function of a word that gives the answer of `look` and looks once at each form that may be a word. `look`
 * must be pure. All such functions share one memory: what is asked of one word lies together.
 */
export function remembered<T>(look: (word: string) => T): (word: string) => T {
  const place = functions++;
  return (word) => {
    if (word.length > LONGEST) return look(word);
    const { answers, word: own } = entryOf(word);
    const known = answers[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const answer = look(own);
    while (answers.length < place) answers.push(undefined);
    answers[place] = answer === undefined ? NOTHING : answer;
    return answer;
  };
}

/** The same word as the one object that all remembered functions know it by: they answer quickest for it. */
export function interned(word: string): string {
  return word.length > LONGEST ? word : entryOf(word).word;
}

function entryOf(word: string): Entry {
  const slot = slotOf(word);
  const last = recent[slot];
  if (last !== undefined && last.word === word) return last;
  let entry = entries.get(word);
  if (entry === undefined) {
    if (entries.size >= MAX_WORDS) entries.clear();
    entry = { word: ownCopy(word), answers: [] };
    entries.set(entry.word, entry);
  }
  recent[slot] = entry;
  return entry;
}

/** A place for a form among the recent ones, by its length and three of its units. */
function slotOf(word: string): number {
  const { length } = word;
  const [first, last] = [word.charCodeAt(0), word.charCodeAt(length - 1)];
  return (first * 31 + word.charCodeAt(length >> 1) * 7 + last * 131 + length * 517) & (RECENT - 1);
}
