/** Put before a file so that table programs read its letters. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line of a CSV file (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** A cell in quotation marks where it needs them; a text that a table program would run as a formula is one of them. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-\D/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
