import { readdirSync, readFileSync } from 'node:fs';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { printTable } from '../table.ts';
import { type CorpusSet, SETS } from './corpus.ts';
import { withoutMarks } from './marks.ts';
import { documentOf } from './score/run.ts';

/** What a mark of a paragraph asks for: a person, a number, an address, a circumstance to be taken out; what must stay. */
export type MarkKind = 'p' | 'd' | 'a' | 'q' | 'k';
/** A marked place of a paragraph with its offsets (UTF-16), and whether it is known to be read wrongly still. */
export type Mark = { kind: MarkKind; isKnown: boolean; start: number; end: number };
export type Paragraph = { file: string; text: string; marks: readonly Mark[] };

const FOLDERS: Record<CorpusSet, URL> = {
  development: new URL('./paragraphs/', import.meta.url),
  test: new URL('./test-paragraphs/', import.meta.url),
};
const KINDS: readonly MarkKind[] = ['p', 'd', 'a', 'q', 'k'];
const WORD = /[\p{L}\p{N}]+/gu;
const NAME_WORD = /\p{Lu}[\p{L}\p{N}]*|(?<!\p{L})(?:oğl|qız|ogl|qiz|оглы|кызы)\p{L}*/gu;
const MARK = /⟦([pdaqk])(!?):([^⟧]*)⟧/gu;

/**
 * Paragraphs of invented decisions with marks (`⟦p:Soyadov Ad⟧`), written without sight of the rules. `!` behind a
 * letter says that the mark is read wrongly still. One paragraph a line; a line that begins with `#` is a comment.
 * Those of the test set are for measuring: no rule is made for what is missed there.
 */
export function paragraphs(set: CorpusSet): readonly Paragraph[] {
  const folder = FOLDERS[set];
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => ({ file, ...parsed(line) })),
    );
}

function parsed(line: string): Omit<Paragraph, 'file'> {
  const { text, marks } = withoutMarks(line, MARK);
  return {
    text,
    marks: marks.map(({ groups: [kind, sign, own = ''], start }) => ({
      ...{ kind: kind as MarkKind, isKnown: sign === '!' },
      ...{ start, end: start + own.length },
    })),
  };
}

/**
 * The marks of a paragraph that are read wrongly: a letter or digit is left of what must go, or gone of what must stay.
 * Of a person's words those without a capital may stay (`qızlıq soyadı`), but `oğlu` and `qızı`; of a circumstance,
 * which nobody bounds twice alike, the lesser half may.
 */
export function wronglyRead({ text, marks }: Paragraph): readonly Mark[] {
  const { document } = documentOf({ id: 'paragraph', text, metadata: {}, gold: [] });
  const { annotations } = anonymize(document, undefined, DEFAULT_POLICY, 'paragraphs');
  const gone = new Uint8Array(text.length);
  for (const { action, start, end } of annotations) if (action !== 'keep') gone.fill(1, start, end);
  return marks.filter((mark) => {
    const places = placesOf(mark, text);
    const left = places.filter((i) => gone[i] === 0).length;
    if (mark.kind === 'k') return left < places.length;
    return mark.kind === 'q' ? 2 * left > places.length : left > 0;
  });
}

/** The letters and digits of a mark that count. */
function placesOf({ kind, start, end }: Mark, text: string): number[] {
  const own = text.slice(start, end);
  const word = kind === 'p' && /\p{Lu}/u.test(own) ? NAME_WORD : WORD;
  return [...own.matchAll(word)].flatMap(({ index, 0: { length } }) =>
    Array.from({ length }, (_, i) => start + index + i),
  );
}

/** Prints for each kind of mark and each set how many are read wrongly. */
export function printParagraphs(): void {
  const table: (string | number)[][] = [
    ['set', 'paragraphs', ...KINDS.flatMap((kind) => [kind, 'wrong'])],
  ];
  for (const set of SETS) {
    const all = paragraphs(set);
    const marks = all.flatMap((one) => one.marks);
    const wrong = all.flatMap(wronglyRead);
    const count = (of: readonly Mark[], kind: MarkKind) =>
      of.filter((mark) => mark.kind === kind).length;
    table.push([
      set,
      all.length,
      ...KINDS.flatMap((kind) => [count(marks, kind), count(wrong, kind)]),
    ]);
  }
  printTable(table);
}
