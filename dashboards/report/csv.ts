import type { Words } from '../measures/measure.ts';
import type { Cell, MeasureRow, MeasureTable } from '../queries/measure-table.ts';

export type CsvWords = {
  readonly lang: keyof Words;
  readonly labelOf: (key: string) => string;
  readonly total: string;
};

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that table programs read the letters. The lines that say
 * what is measured stand before the table, each in one cell after `#`. `NA` is missing, `hidden` a small cell.
 */
export function csvOf(table: MeasureTable, words: CsvWords): string {
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
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A cell of a file: a number with a point, or the word that says why there is none. */
function cellOf(cell: Cell): string {
  return cell.value?.toString() ?? wordOf(cell);
}

function wordOf({ state }: Cell): string {
  if (state === 'small') return 'hidden';
  return state === 'none' ? '' : 'NA';
}

/** A cell in quotation marks where it needs them; a text that a table program would run as a formula is one of them. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-\D/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
