/** A mark of a hand-written text: the groups of its pattern and where its own words stand without marks (UTF-16). */
export type FoundMark = { readonly groups: readonly string[]; readonly start: number };

/** A text without its marks, and the marks. The last group of `pattern` is what stays of a mark. */
export function withoutMarks(
  marked: string,
  pattern: RegExp,
): { readonly text: string; readonly marks: readonly FoundMark[] } {
  const marks: FoundMark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(pattern)) {
    const [whole, ...groups] = match;
    text += marked.slice(at, match.index);
    marks.push({ groups, start: text.length });
    text += groups.at(-1) ?? '';
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}
