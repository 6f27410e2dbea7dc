const MAX_WORDS = 20_000; // forms of one function, some 5 MB; a full memory starts anew
// A text repeats its words: a short list that stays near is quicker to ask than a long one. A power of two.
const RECENT = 2_048;
/** Units of the longest form that is remembered: longer ones are no words, and many fill the memory. */
const LONGEST = 60;

/** The same word in memory of its own: a word cut out of a text keeps the whole text alive. */
export function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}

/** A function of a word that gives the answer of `look` and looks once at each form that may be a word. `look` must be pure. */
export function remembered<T>(look: (word: string) => T): (word: string) => T {
  const answers = new Map<string, { readonly word: string; readonly answer: T }>();
  const recent = new Array<{ readonly word: string; readonly answer: T } | undefined>(RECENT);
  return (word) => {
    if (word.length > LONGEST) return look(word);
    const slot = slotOf(word);
    const last = recent[slot];
    if (last?.word === word) return last.answer;
    let entry = answers.get(word);
    if (entry === undefined) {
      if (answers.size >= MAX_WORDS) answers.clear();
      entry = { word: ownCopy(word), answer: look(word) };
      answers.set(entry.word, entry);
    }
    recent[slot] = entry;
    return entry.answer;
  };
}

/** A place for a form among the recent ones, by its length and three of its units. */
function slotOf(word: string): number {
  const { length } = word;
  const [first, last] = [word.charCodeAt(0), word.charCodeAt(length - 1)];
  return (first * 31 + word.charCodeAt(length >> 1) * 7 + last * 131 + length * 517) & (RECENT - 1);
}
