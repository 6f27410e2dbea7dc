import PDFDocument from 'pdfkit';
import { FONT_FILES, fontRuns } from './fonts.ts';
import { cellsOf, columnNames, labelledRows, type Report, type ReportTable } from './report.ts';

type Weight = 400 | 600;
type Box = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };

const MARGIN = 56; // points
const LABEL_SHARE = 0.46; // of the width of a table
const ROWS_SHOWN = 30; // of one table; the CSV and XLSX forms have all
const ASCENT = 0.97; // of the type size, from the top of a line to its baseline: one for all font files
const INK = '#1b1d21';
const MUTED = '#5b616b';

/** The report as PDF. Nothing of the machine that made it is in the file. */
export async function reportPdf(report: Report): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, lang: report.lang },
    info: { Title: report.title, Producer: 'Aşkar', Creator: 'Aşkar', CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  const page = writer(document);
  page.paragraph(report.title, 20, 600);
  page.paragraph(report.range, 10, 400);
  page.paragraph(report.madeOn, 10, 400);
  for (const { name, tables } of report.parts) {
    page.heading(name);
    for (const one of tables) page.table(one);
  }
  page.numbers();
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes words whose letters lie in three font files, line by line. */
function writer(document: PDFKit.PDFDocument) {
  for (const { subset, weight, path } of FONT_FILES)
    document.registerFont(`${subset} ${weight}`, path);
  const bottom = document.page.height - MARGIN;
  const width = document.page.width - 2 * MARGIN;
  let y = MARGIN;

  const widthOf = (text: string, size: number, weight: Weight): number =>
    fontRuns(text).reduce(
      (sum, run) =>
        sum + document.font(`${run.subset} ${weight}`).fontSize(size).widthOfString(run.text),
      0,
    );
  const line = (text: string, size: number, weight: Weight, { x, width: room, align }: Box) => {
    let at = align === 'left' ? x : x + room - widthOf(text, size, weight);
    for (const run of fontRuns(text)) {
      document.font(`${run.subset} ${weight}`).fontSize(size);
      document.text(run.text, at, y + size * ASCENT, { lineBreak: false, baseline: 'alphabetic' });
      at += document.widthOfString(run.text);
    }
  };
  const linesOf = (text: string, size: number, weight: Weight, room: number): string[] => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && widthOf(longer, size, weight) <= room)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const keepTogether = (height: number) => {
    if (y + height <= bottom) return;
    document.addPage();
    y = MARGIN;
  };
  const paragraph = (text: string, size: number, weight: Weight, colour = INK) => {
    document.fillColor(colour);
    for (const one of linesOf(text, size, weight, width)) {
      keepTogether(size * 1.4);
      line(one, size, weight, { x: MARGIN, width, align: 'left' });
      y += size * 1.4;
    }
  };
  const rule = (colour: string, thickness: number) => {
    document.lineWidth(thickness).strokeColor(colour);
    document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + width, y)
      .stroke();
  };
  const row = (cells: readonly string[], weight: Weight) => {
    const [label = '', ...numbers] = cells;
    const labelWidth = width * LABEL_SHARE;
    const column = (width - labelWidth) / Math.max(1, numbers.length);
    const labels = linesOf(label, 8.5, weight, labelWidth - 6);
    keepTogether(labels.length * 11 + 4);
    document.fillColor(INK);
    for (const [at, number] of numbers.entries())
      line(number, 8.5, weight, {
        ...{ x: MARGIN + labelWidth + at * column, width: column, align: 'right' },
      });
    for (const one of labels) {
      line(one, 8.5, weight, { x: MARGIN, width: labelWidth, align: 'left' });
      y += 11;
    }
    y += 2;
    rule('#e3e0d8', 0.4);
    y += 2;
  };
  return {
    paragraph,
    heading(text: string) {
      keepTogether(90);
      y += 18;
      rule(INK, 1);
      y += 8;
      paragraph(text, 14, 600);
    },
    table(one: ReportTable) {
      keepTogether(100);
      y += 10;
      paragraph(one.title, 10.5, 600);
      if (one.comparison !== '') paragraph(one.comparison, 8.5, 400, MUTED);
      y += 3;
      row(columnNames(one), 600);
      const rows = labelledRows(one);
      for (const [at, { label, row: own }] of rows.slice(0, ROWS_SHOWN + 1).entries())
        row([label, ...cellsOf(one, own).map(({ text }) => text)], at === 0 ? 600 : 400);
      y += 2;
      for (const note of [one.note, ...one.notes]) paragraph(note, 7.5, 400, MUTED);
    },
    numbers() {
      const { start, count } = document.bufferedPageRange();
      for (let at = 0; at < count; at += 1) {
        document.switchToPage(start + at);
        document.page.margins.bottom = 0;
        y = document.page.height - MARGIN / 2 - 6;
        document.fillColor(MUTED);
        line(`${at + 1} / ${count}`, 8, 400, { x: MARGIN, width, align: 'right' });
      }
    },
  };
}
