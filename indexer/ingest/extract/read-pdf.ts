import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Line } from '#domain/extracted.ts';
import { isCut, type ShownText, shownTexts, withoutHidden } from './pdf-hidden.ts';
import { ExtractionRefusal } from './refusal.ts';

const MAX_PAGES = 2_000; // the longest code has under 700
const BASELINE_TOLERANCE = 0.4; // share of the glyph height within which two runs stand on one line
const SPACE_WIDTH = 0.15; // share of the glyph height from which a gap is a space
const COLUMN_GAP = 2.5; // share of the glyph height from which a gap parts columns

const LOADING = { verbosity: 0, maxImageSize: 1 }; // pictures are not unpacked
const READABLE_HEIGHT = 1.5; // points: nobody reads what is lower

type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Lines of a PDF's visible text in reading order, runs joined by baseline. What a page holds and does not
 * show is dropped and named `hidden-text`; the text layer of a scanned page stays and is named `ocr-layer`.
 */
export async function linesOfPdf(bytes: Uint8Array): Promise<{
  readonly lines: readonly Line[];
  readonly pages: number;
  readonly dropped: readonly string[];
}> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new ExtractionRefusal(
        'too-many-pages',
        `The document has ${pdf.numPages} pages; at most ${MAX_PAGES} are taken, divide it.`,
      );
    const { OPS, normalizeUnicode } = await getResolvedPDFJS();
    const layers = await pdf.getOptionalContentConfig();
    const dropped = new Set<string>();
    const lines: Line[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const shown = await shownTexts(page, layers, OPS);
      const runs = visibleRuns(await runsOf(page), shown, dropped).map((run) => ({
        ...run,
        text: normalizeUnicode(run.text),
      }));
      for (const text of joinRuns(runs)) lines.push({ text, page: number });
      page.cleanup();
    }
    return { lines, pages: pdf.numPages, dropped: [...dropped] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function runsOf(page: PDFPageProxy): Promise<readonly Run[]> {
  // As drawn, so that the signs are those of the operators.
  const content = await page.getTextContent({ disableNormalization: true });
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    runs.push({ text: item.str, x, y, width: item.width, height: item.height || 10 });
  }
  return runs;
}

function visibleRuns(
  runs: readonly Run[],
  shown: readonly ShownText[],
  dropped: Set<string>,
): readonly Run[] {
  if (shown.length > 0 && shown.every(({ isLayer }) => isLayer)) {
    dropped.add('ocr-layer');
    return runs;
  }
  const large = runs.filter(({ height }) => height >= READABLE_HEIGHT);
  const items = runs.map(({ text }) => text);
  const hasHidden = shown.some(({ isHidden }) => isHidden);
  if (hasHidden || large.length < runs.length || isCut(items, shown)) dropped.add('hidden-text');
  if (!hasHidden) return large;
  const texts = withoutHidden(items, shown);
  if (texts === undefined)
    throw new ExtractionRefusal(
      'hidden-text',
      'The PDF holds hidden text that cannot be told from what it shows; save it anew without it.',
    );
  return runs
    .map((run, at) => ({ ...run, text: texts[at] ?? '' }))
    .filter(({ text, height }) => text !== '' && height >= READABLE_HEIGHT);
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), LOADING);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new ExtractionRefusal(
        'encrypted-pdf',
        'The PDF is encrypted; send it without a password.',
        'refused',
      );
    throw new ExtractionRefusal(
      'broken-pdf',
      'The PDF cannot be read; save it anew and send it again.',
    );
  }
}

/** Joins text runs that stand on one baseline, left to right; a wide gap becomes a tab. */
export function joinRuns(runs: readonly Run[]): readonly string[] {
  const rows: { y: number; height: number; runs: Run[] }[] = [];
  for (const run of runs) {
    if (run.text.trim() === '' && run.width === 0) continue;
    // Runs come nearly in reading order: look back a few rows for the same baseline.
    const row = rows
      .slice(-12)
      .reverse()
      .find(
        (one) => Math.abs(one.y - run.y) <= BASELINE_TOLERANCE * Math.max(one.height, run.height),
      );
    if (row === undefined) rows.push({ y: run.y, height: run.height, runs: [run] });
    else row.runs.push(run);
  }
  rows.sort((a, b) => b.y - a.y);
  return rows.map((row) => joinRow(row.runs)).filter((text) => text.trim() !== '');
}

function joinRow(runs: Run[]): string {
  runs.sort((a, b) => a.x - b.x);
  let text = '';
  let end: number | undefined;
  for (const run of runs) {
    const gap = end === undefined ? 0 : run.x - end;
    if (gap > COLUMN_GAP * run.height) text = `${text.trimEnd()}\t`;
    else if (gap > SPACE_WIDTH * run.height && !text.endsWith(' ') && !run.text.startsWith(' '))
      text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  return text.replace(/ {2,}/g, ' ').trimEnd();
}
