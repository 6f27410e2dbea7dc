import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import type { Words } from '../measures/measure.ts';
import type { Cell, MeasureRow, MeasureTable } from '../queries/measure-table.ts';

export type CsvWords = {
  readonly lang: keyof Words;
  readonly labelOf: (key: string) => string;
  readonly total: string;
};

/** A table as a CSV file. */
export function csvOf(table: MeasureTable, words: CsvWords): string {
  return BYTE_ORDER_MARK + tableLines(table, words);
}

/**
 * The lines of a table in a CSV file. Those that say what is measured stand before the table, each in one cell
 * after `#`. `NA` is missing, `hidden` a small cell.
 */
export function tableLines(table: MeasureTable, words: CsvWords): string {
  const { measure, partNames } = table;
  const { lang } = words;
  const notes = [
    `# ${measure.id}: ${measure.name[lang]}`,
    `# ${measure.definition[lang]}`,
    `# ${measure.clause}; ${measure.unit}; ${table.from}/${table.to}; ${table.asOf ?? 'NA'}`,
  ].map((note) => [note]);
  const header = ['key', 'label', ...partNames, 'value', 'previous'];
  const line = (row: MeasureRow, label: string) => [
    row.key,
    label,
    ...partNames.map((_, at) => row.parts[at]?.toString() ?? wordOf(row.now)),
    cellOf(row.now),
    cellOf(row.before),
  ];
  const lines = [
    ...notes,
    header,
    line({ ...table.total, key: 'total' }, words.total),
    ...table.rows.map((row) => line(row, words.labelOf(row.key))),
  ];
  return lines.map(csvLine).join('');
}

/** A cell of a file: a number with a point, or the word that says why there is none. */
function cellOf(cell: Cell): string {
  return cell.value?.toString() ?? wordOf(cell);
}

function wordOf({ state }: Cell): string {
  if (state === 'small') return 'hidden';
  return state === 'none' ? '' : 'NA';
}
