import { type CleanLine, type CleanText, isFullLine, joinLines } from './clean-lines.ts';
import { articleHeading, groupHeading, type Heading, isRepealedText } from './headings.ts';
import { withoutMarks } from './marks.ts';

/** A heading of the body with the lines that follow it. */
export type Piece = {
  readonly heading: Heading;
  readonly isAnnex: boolean;
  readonly isStruck: boolean;
  readonly marks: string[];
  readonly title: string[];
  readonly lines: CleanLine[];
};

/** The body cut at its headings. An article number that comes again is text (old wording, a quotation). */
export function piecesOf(body: readonly CleanLine[], clean: CleanText): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (const line of body) {
    const piece = pieces.at(-1);
    const bare = withoutMarks(line.text, piece?.heading.number);
    const annex = annexAt(bare.text);
    // An annex is a text of its own: what looks like a heading in it is not one of the act.
    const heading = annex ?? (piece?.isAnnex === true ? undefined : headingAt(bare.text));
    const isAgain = heading?.level === 'article' && seen.has(heading.number);
    if (heading !== undefined && !isAgain) {
      if (heading.level === 'article') seen.add(heading.number);
      pieces.push({
        heading,
        isAnnex: annex !== undefined,
        isStruck: line.style === 'struck',
        marks: [...bare.marks],
        title: heading.heading === '' ? [] : [heading.heading],
        lines: [],
      });
      continue;
    }
    if (piece === undefined) continue;
    const isAbove = piece.lines.length === 0;
    if (isAbove && bare.text === '') piece.marks.push(...bare.marks);
    else if (isAbove && line.style !== 'struck' && continuesTitle(piece, bare.text, clean)) {
      const joined = joinLines([...piece.title, bare.text], clean);
      piece.title.splice(0, piece.title.length, joined);
      piece.marks.push(...bare.marks);
    } else piece.lines.push(line);
  }
  return pieces;
}

function headingAt(text: string): Heading | undefined {
  return articleHeading(text) ?? groupHeading(text);
}

const ANNEX =
  /^(?:əlavə(?: ?№?№? ?(\d{1,2}))?|(\d{1,2})(?: ?- ?c[ıiuü]| ?№-li| nömrəli| saylı) əlavə)$/iu;

function annexAt(text: string): Heading | undefined {
  if (text.length > 30 || !/^[ƏE\d]/u.test(text)) return undefined;
  const match = ANNEX.exec(text);
  if (match === null) return undefined;
  return { level: 'part', number: match[1] ?? match[2] ?? '', heading: text };
}

const MAX_TITLE = 600; // signs

/** Whether a line still belongs to the title of the heading above it. */
function continuesTitle(piece: Piece, text: string, clean: CleanText): boolean {
  const { level, number } = piece.heading;
  const title = piece.title[0] ?? '';
  if (title.length > MAX_TITLE || piece.isAnnex || level === 'part') return false;
  if (level !== 'article')
    return title === '' || (!/[.;:]$/u.test(text) && !isRepealedText(title, 'heading'));
  if (!clean.isLaidOut || isRepealedText(title, 'heading')) return false;
  if (/^\p{Ll}/u.test(text)) return !/^\p{Ll} ?\)/u.test(text) && !/[.;:]$/u.test(title);
  const wasFull = title !== '' && isFullLine(`Maddə ${number}. ${title}`, clean);
  return (
    wasFull && /^\p{Lu}/u.test(text) && text.length < 0.6 * clean.width && !/[.;:,]$/u.test(text)
  );
}
