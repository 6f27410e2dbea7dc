const SEPARATOR = ' ';
const EQUALS = '=';

/**
 * How often each word occurs in a head and in a body, as one string: ` word=head.body word=head.body `. It
 * is stored with a record, given back with the best matches, and read by `countsIn`.
 */
export function writeTally(head: readonly string[], body: readonly string[]): string {
  const counts = new Map<string, { head: number; body: number }>();
  const add = (words: readonly string[], place: 'head' | 'body'): void => {
    for (const word of words) {
      const count = counts.get(word) ?? { head: 0, body: 0 };
      count[place] += 1;
      counts.set(word, count);
    }
  };
  add(head, 'head');
  add(body, 'body');
  let tally = SEPARATOR;
  for (const [word, count] of counts)
    tally += `${word}${EQUALS}${count.head}.${count.body}${SEPARATOR}`;
  return tally;
}

/** How often a word, or every word that begins so, occurs by a tally. */
export function countsIn(
  tally: string,
  word: string,
  isPrefix = false,
): { readonly head: number; readonly body: number } {
  const sought = isPrefix ? SEPARATOR + word : SEPARATOR + word + EQUALS;
  let head = 0;
  let body = 0;
  for (let at = tally.indexOf(sought); at >= 0; at = tally.indexOf(sought, at + 1)) {
    const from = tally.indexOf(EQUALS, at) + 1;
    const [inHead = '', inBody = ''] = tally.slice(from, tally.indexOf(SEPARATOR, from)).split('.');
    head += Number(inHead);
    body += Number(inBody);
    if (!isPrefix) break;
  }
  return { head, body };
}
