/** A cell of a table: its text and its offset. */
export type Cell = { readonly text: string; readonly start: number };

const MAX_LINES = 60; // of one table
const SIGNS = [';', '|', '\t'];

/** False where no line can be the row of a table. */
const mayHoldTable = (view: string): boolean => SIGNS.some((sign) => view.includes(sign));

/**
 * The cells below those heads of columns that `isColumn` takes, each with the text of its head: of tables whose
 * head has at least `minCells` cells and something that `inHead` finds, with a line for each row below it.
 */
export function cellsUnder(
  view: string,
  inHead: RegExp,
  minCells: number,
  isColumn: (head: string) => boolean,
): readonly { readonly head: string; readonly cell: Cell }[] {
  if (!mayHoldTable(view)) return [];
  const lines = linesOf(view);
  return lines.flatMap((line, at) => {
    if (!inHead.test(line.text)) return [];
    return SIGNS.flatMap((sign) => {
      const heads = cellsOf(insideBrackets(line, sign, minCells), sign);
      const columns = heads.flatMap(({ text }, i) => (isColumn(text) ? [i] : []));
      if (heads.length < minCells || columns.length === 0) return [];
      return rowsBelow(lines.slice(at + 1, at + 1 + MAX_LINES), sign, heads.length).flatMap((row) =>
        columns.map((i) => ({ head: heads[i]?.text ?? '', cell: row[i] as Cell })),
      );
    });
  });
}

/** The lines of a text that `inLine` finds something in, as cells where they have at least `minCells`. */
export function rowsOf(view: string, inLine: RegExp, minCells: number): readonly Cell[][] {
  if (!mayHoldTable(view)) return [];
  return linesOf(view)
    .filter(({ text }) => inLine.test(text))
    .flatMap((line) => SIGNS.map((sign) => cellsOf(line, sign)))
    .filter(({ length }) => length >= minCells);
}

function rowsBelow(lines: readonly Cell[], sign: string, width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const line of lines) {
    const cells = cellsOf(line, sign);
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows;
}

function linesOf(view: string): Cell[] {
  let start = 0;
  return view.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/** `Vərəqlər (gün; saat; nömrəsi):`: the heads of the columns in brackets. */
function insideBrackets({ text, start }: Cell, sign: string, minCells: number): Cell {
  const open = text.indexOf('(');
  const inside = open < 0 ? '' : text.slice(open + 1, text.lastIndexOf(')'));
  return inside.split(sign).length >= minCells
    ? { text: inside, start: start + open + 1 }
    : { text, start };
}

/** The cells of a line; the sign before the first or behind the last of them makes none. */
function cellsOf({ text, start }: Cell, sign: string): Cell[] {
  let at = start;
  const cells = text.split(sign).map((part) => {
    const own = part.trim();
    const cell = { text: own, start: at + part.indexOf(own) };
    at += part.length + sign.length;
    return cell;
  });
  const isClosed = sign !== '\t' && cells.length > 1;
  const from = isClosed && sign === '|' && cells[0]?.text === '' ? 1 : 0;
  return cells.slice(from, isClosed && cells.at(-1)?.text === '' ? -1 : undefined);
}
