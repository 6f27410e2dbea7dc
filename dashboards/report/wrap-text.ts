/**
 * Lines of a text that are no wider than `width`, broken at spaces only; a longer word has a line of its own. `widthOf`
 * measures in the unit of `width`: characters by default. `firstIndent` stands before the first word.
 */
export function wrapText(
  text: string,
  width: number,
  { widthOf = (line: string) => line.length, firstIndent = '' } = {},
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? firstIndent + word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(last === undefined ? longer : word);
  }
  return lines;
}
