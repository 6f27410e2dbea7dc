import type { GrammarCase } from '#demo/inflect.ts';
import type { RefillSpan } from './fill.ts';

/** What the earlier masking had left in, as the note of the data set lists it; nothing of it is kept here. */
export function residualStems(note: string): readonly string[] {
  const list = /Replaced stems: (.+?)\. These/su.exec(note)?.[1] ?? '';
  return list
    .split(',')
    .map((stem) => stem.replace(/\(file \d\)/g, '').trim())
    .map((stem) => stem.replace(/[‘’']/g, '').replace(/-$/, ''))
    .filter((stem) => stem !== '' && !/^(?:\p{Lu}\.)+$/u.test(stem)); // initials stand with their surname
}

/** Where the stems stand in a text: with the initials before them and the ending behind. */
export function findResidues(text: string, stems: readonly string[]): RefillSpan[] {
  const out: RefillSpan[] = [];
  for (const stem of stems) {
    const pattern = new RegExp(
      `(?<!\\p{L})(?:\\p{Lu}\\.){0,2}${RegExp.escape(stem)}(?<tail>\\p{Ll}*)`,
      'gu',
    );
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isLast = !/^ \p{Lu}/u.test(text.slice(span.end, span.end + 2));
      const to = isLast ? caseOf(match.groups?.tail ?? '') : undefined;
      out.push({ ...span, cls: 'residue', entity: stem, ...(to === undefined ? {} : { to }) });
    }
  }
  return out;
}

/** The case of a tail of a name that ends in a vowel. */
function caseOf(tail: string): GrammarCase | undefined {
  if (/n[ıiuü]n$/u.test(tail)) return 'gen';
  return tail.length <= 1 ? 'nom' : undefined;
}
