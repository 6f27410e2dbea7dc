import { BYTE_ORDER_MARK } from '#domain/csv.ts';
import type { Words } from '../measures/measure.ts';
import type { Cell, MeasureRow, MeasureTable } from '../queries/measure-table.ts';
import { tableLines } from './csv.ts';
import { reportHtml } from './report-html.ts';

const REPORT_FORMATS = ['html', 'pdf', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A table of a report with its words in the reader's language. */
export type ReportTable = {
  readonly title: string;
  readonly comparison: string;
  readonly note: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly table: MeasureTable;
  readonly total: string;
  readonly labelOf: (key: string) => string;
  readonly textOf: (cell: Cell) => string;
};

export type Report = {
  readonly lang: keyof Words;
  readonly title: string;
  readonly range: string;
  readonly madeOn: string;
  readonly parts: readonly { readonly name: string; readonly tables: readonly ReportTable[] }[];
};

/** Rows of a table, the total first, under their labels. */
export function labelledRows({
  table,
  total,
  labelOf,
}: ReportTable): readonly { readonly label: string; readonly row: MeasureRow }[] {
  return [
    { label: total, row: table.total },
    ...table.rows.map((row) => ({ label: labelOf(row.key), row })),
  ];
}

/** Cells of a row beside its label: numbers, or undefined with the word that stands for them. */
export function cellsOf(
  { table, textOf }: ReportTable,
  row: MeasureRow,
): readonly { readonly value: number | undefined; readonly text: string }[] {
  const part = (value: number | undefined) => ({
    value,
    text: value?.toString() ?? textOf({ state: row.now.state }),
  });
  return [
    ...table.partNames.map((_, at) => part(row.parts[at])),
    { value: row.now.value, text: textOf(row.now) },
    ...(table.before === undefined ? [] : [{ value: row.before.value, text: textOf(row.before) }]),
  ];
}

/** Names of the columns without the change, which a reader of numbers can reckon. */
export function columnNames({ columns, table }: ReportTable): readonly string[] {
  return table.before === undefined ? columns : columns.slice(0, -1);
}

/** The report as a file of the format; the libraries of PDF and XLSX are loaded when they are asked for. */
export async function reportBytes(report: Report, format: ReportFormat): Promise<Uint8Array> {
  if (format === 'html') return new TextEncoder().encode(reportHtml(report));
  if (format === 'csv') return new TextEncoder().encode(reportCsv(report));
  if (format === 'xlsx') return (await import('./report-xlsx.ts')).reportXlsx(report);
  return (await import('./report-pdf.ts')).reportPdf(report);
}

/** Every table one after another, each under its own notes, as one CSV file. */
function reportCsv({ lang, parts }: Report): string {
  const tables = parts.flatMap(({ tables: own }) =>
    own.map(({ table, labelOf, total }) => tableLines(table, { lang, labelOf, total })),
  );
  return BYTE_ORDER_MARK + tables.join('\r\n');
}
