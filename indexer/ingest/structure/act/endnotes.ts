import type { Endnote } from '#domain/normative-act.ts';
import { type CleanLine, type CleanText, isFullLine, joinLines } from './clean-lines.ts';

const MARK = /^\[ ?(\d(?: ?\d){0,3}) ?\](?: ?(.*))?$/u;
const POSITION = /^K ?M ?(Q?) ?(\d{1,2})(?![\d.-])(?: ?(.*))?$/u;

/**
 * Notes after the text of an act, each under its mark (`195`, `KMQ14`). Paragraphs of one note stand on
 * lines of their own. Text before the first mark (the list of source documents) is no note.
 */
export function endnotesOf(lines: readonly CleanLine[], clean: CleanText): readonly Endnote[] {
  const notes: { readonly mark: string; readonly paragraphs: string[][] }[] = [];
  let previous = '';
  let isList = true;
  for (const { text } of lines) {
    if (isEndHeading(text)) {
      isList = true;
      continue;
    }
    const marked = markAt(text, notes.at(-1)?.mark);
    if (marked !== undefined) {
      const { mark, rest } = marked;
      notes.push({ mark, paragraphs: rest === '' ? [] : [[rest]] });
      previous = rest;
      isList = false;
      continue;
    }
    const last = notes.at(-1);
    if (last === undefined || isList) continue;
    const open = last.paragraphs.at(-1);
    if (open === undefined || beginsParagraph(text, previous, clean)) last.paragraphs.push([text]);
    else open.push(text);
    previous = text;
  }
  return notes
    .map(({ mark, paragraphs }) => ({
      mark,
      text: paragraphs.map((paragraph) => joinLines(paragraph, clean)).join('\n'),
    }))
    .filter((note) => note.text !== '');
}

function markAt(
  text: string,
  last: string | undefined,
): { readonly mark: string; readonly rest: string } | undefined {
  const note = MARK.exec(text);
  if (note !== null) {
    // `[12]` inside quoted old wording is smaller than the note it stands in.
    const mark = (note[1] ?? '').replaceAll(' ', '');
    const number = Number(mark);
    const before = last === undefined || last.startsWith('KM') ? 0 : Number(last);
    return number > before ? { mark, rest: note[2] ?? '' } : undefined;
  }
  const position = POSITION.exec(text);
  if (position === null) return undefined;
  return { mark: `KM${position[1]}${position[2]}`, rest: position[3] ?? '' };
}

function beginsParagraph(text: string, previous: string, clean: CleanText): boolean {
  if (!clean.isLaidOut) return true;
  return (
    /[.;:]["”»)]?$/u.test(previous) &&
    /^["“„«(]?[\p{Lu}\d]/u.test(text) &&
    !isFullLine(previous, clean)
  );
}

const END_HEADINGS: readonly RegExp[] = [
  /^İSTİFADƏ OLUNMUŞ MƏNBƏ SƏNƏDLƏRİNİN SİYAHISI$/u,
  /^(?:\p{Lu}{2,30} ){0,4}EDİLMİŞ DƏYİŞİKLİK VƏ ƏLAVƏLƏRİN SİYAHISI$/u,
  /^(?:\p{Lu}\p{Ll}{2,20} )?(?:edilmiş |edilən )?(?:[Əə]lavə(?:lər)? və dəyişiklik(?:lər)?|[Dd]əyişiklik(?:lər)? və əlavə(?:lər)?)(?:in siyahısı| (?:etmiş|edən) (?:qanunlar|aktlar)(?:ın siyahısı)?):?$/u,
];

/** Whether a line begins the lists after the body of an act. */
export function isEndHeading(line: string): boolean {
  return line.length < 100 && END_HEADINGS.some((pattern) => pattern.test(line));
}
