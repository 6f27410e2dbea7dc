import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import { cellsOf, columnNames, labelledRows, type Report, type ReportTable } from './report.ts';

const LABEL_WIDTH = 48; // characters
const NUMBER_WIDTH = 14;
const LONGEST_SHEET_NAME = 31; // characters, a limit of the format

/** The report as a workbook: a sheet for each part, numbers as numbers. */
export async function reportXlsx({ title, range, madeOn, parts }: Report): Promise<Uint8Array> {
  const sheets = parts.map(({ name, tables }): Sheet<never> => {
    const head: Row[] = [
      [{ value: title, fontWeight: 'bold' }],
      [{ value: name, fontWeight: 'bold' }],
      [{ value: range }],
      [{ value: madeOn }],
    ];
    return {
      sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_SHEET_NAME),
      data: [...head, ...tables.flatMap(tableRows)],
      columns: [
        { width: LABEL_WIDTH },
        ...Array.from({ length: 4 }, () => ({ width: NUMBER_WIDTH })),
      ],
    };
  });
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function tableRows(one: ReportTable): readonly Row[] {
  return [
    [null],
    [{ value: one.title, fontWeight: 'bold' }],
    ...[one.comparison, one.note, ...one.notes]
      .filter((note) => note !== '')
      .map((note): Row => [{ value: note }]),
    columnNames(one).map((name) => ({ value: name, fontWeight: 'bold' as const })),
    ...labelledRows(one).map(
      ({ label, row }): Row => [
        { value: label },
        ...cellsOf(one, row).map(({ value, text }) => ({ value: value ?? text })),
      ],
    ),
  ];
}
