/**
 * The run of units that ends a text, at most `most` of them; empty where the last unit does not fit. `unit`
 * matches one unit at the end of a text. One unit at a time keeps the search linear: a pattern with a
 * repeated unit tries every way of cutting the run.
 */
export function runBefore(text: string, unit: RegExp, most: number): string {
  let start = text.length;
  for (let count = 0; count < most; count++) {
    const match = unit.exec(text.slice(0, start));
    if (match === null) break;
    start = match.index;
  }
  return text.slice(start);
}
