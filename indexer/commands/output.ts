/** Prints a result on stdout: one JSON value with `--json`, else the lines of `text`. */
export function printResult(
  value: unknown,
  options: { readonly json?: boolean },
  text: readonly string[],
): void {
  process.stdout.write(
    options.json === true ? `${JSON.stringify(value)}\n` : `${text.join('\n')}\n`,
  );
}

/** Prints a message for people on stderr. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Rows as a table of aligned columns, header first. */
export function table(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
  return rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number'
          ? String(cell).padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
