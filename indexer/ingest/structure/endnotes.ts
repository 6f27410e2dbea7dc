import type { Endnote } from '#domain/normative-act.ts';
import { type CleanLine, type CleanText, isFullLine, joinLines } from './clean-lines.ts';

const MARK = /^\[ ?(\d{1,4}) ?\](?: ?(.*))?$/u;
const POSITION = /^K ?M ?(Q?) ?(\d{1,2})(?![\d.-])(?: ?(.*))?$/u;

/**
 * Notes after the text of an act, each under its mark (`195`, `KMQ14`). Paragraphs of one note stand on
 * lines of their own. Text before the first mark (the list of source documents) is no note.
 */
export function endnotesOf(lines: readonly CleanLine[], clean: CleanText): readonly Endnote[] {
  const notes: { mark: string; text: string }[] = [];
  let previous = '';
  let isList = true;
  for (const line of lines) {
    const { text } = line;
    if (isEndHeading(text)) {
      isList = true;
      continue;
    }
    const marked = markAt(text, notes.at(-1)?.mark);
    if (marked !== undefined) {
      notes.push({ mark: marked.mark, text: marked.rest });
      previous = marked.rest;
      isList = false;
      continue;
    }
    const last = notes.at(-1);
    if (last === undefined || isList) continue;
    if (last.text === '') last.text = text;
    else if (beginsParagraph(text, previous, clean)) last.text += `\n${text}`;
    else last.text = joinLast(last.text, text, clean.dividesWords);
    previous = text;
  }
  return notes.filter((note) => note.text !== '');
}

// A long note is joined at its last line only, so that the work stays linear.
function joinLast(text: string, next: string, dividesWords: boolean): string {
  const at = text.length - Math.min(text.length, 60);
  return text.slice(0, at) + joinLines(text.slice(at), next, dividesWords);
}

function markAt(
  text: string,
  last: string | undefined,
): { readonly mark: string; readonly rest: string } | undefined {
  const note = MARK.exec(text);
  if (note !== null) {
    // `[12]` inside quoted old wording is smaller than the note it stands in.
    const number = Number(note[1]);
    const before = last === undefined || last.startsWith('KM') ? 0 : Number(last);
    return number > before ? { mark: note[1] ?? '', rest: note[2] ?? '' } : undefined;
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
];

/** Whether a line begins the lists after the body of an act. */
export function isEndHeading(line: string): boolean {
  return line.length < 100 && END_HEADINGS.some((pattern) => pattern.test(line));
}
