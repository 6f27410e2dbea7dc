const MAX_WORDS = 50_000; // a full memory starts anew

/** A function of a word that gives the answer of `look` and looks once at each form. `look` must be pure. */
export function remembered<T>(look: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    if (answers.size >= MAX_WORDS) answers.clear();
    const answer = look(word);
    answers.set(word, answer);
    return answer;
  };
}
