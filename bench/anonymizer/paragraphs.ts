import { readdirSync, readFileSync } from 'node:fs';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { documentOf } from './score/run.ts';

/** What a mark of a paragraph asks for: a person, a number, an address, a circumstance to be taken out; what must stay. */
export type MarkKind = 'p' | 'd' | 'a' | 'q' | 'k';
/** A marked place of a paragraph with its offsets (UTF-16), and whether it is known to be read wrongly still. */
export type Mark = { kind: MarkKind; isKnown: boolean; start: number; end: number };
export type Paragraph = { file: string; text: string; marks: readonly Mark[] };

const FOLDER = new URL('./paragraphs/', import.meta.url);
const MARK = /⟦([pdaqk])(!?):([^⟧]*)⟧/gu;

/**
 * Paragraphs of invented decisions with marks (`⟦p:Soyadov Ad⟧`), written without sight of the rules. `!` behind a
 * letter says that the mark is read wrongly still. One paragraph a line; a line that begins with `#` is a comment.
 */
export function paragraphs(): readonly Paragraph[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => ({ file, ...parsed(line) })),
    );
}

function parsed(line: string): Omit<Paragraph, 'file'> {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: kind, 2: known, 3: own = '' } of line.matchAll(MARK)) {
    text += line.slice(at, index);
    const start = text.length;
    text += own;
    marks.push({ kind: kind as MarkKind, isKnown: known === '!', start, end: text.length });
    at = index + whole.length;
  }
  return { text: text + line.slice(at), marks };
}

/** The marks of a paragraph that are read wrongly: of what must go a letter is left, of what must stay one is gone. */
export function wronglyRead({ text, marks }: Paragraph): readonly Mark[] {
  const { document } = documentOf({ id: 'paragraph', text, metadata: {}, gold: [] });
  const { annotations } = anonymize(document, undefined, DEFAULT_POLICY, 'paragraphs');
  const gone = new Uint8Array(text.length);
  for (const { action, start, end } of annotations) if (action !== 'keep') gone.fill(1, start, end);
  return marks.filter(({ kind, start, end }) => {
    for (let i = start; i < end; i++)
      if (/[\p{L}\p{N}]/u.test(text[i] ?? '') && (gone[i] === 1) === (kind === 'k')) return true;
    return false;
  });
}
