import { foldAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { idCandidate } from './id-candidate.ts';
import { KIND } from './number-kinds.ts';
import { headAt } from './number-words.ts';

const MIN_CELLS = 3;
const MAX_LINES = 60; // of one table
// The head of a column that holds numbers; `№` alone counts the rows.
const NUMBER_COLUMN =
  /(?:\p{L}|\)) ?(?:n[öo]mr[əe]si|№-si|№|kodu|номер|код)[):]{0,2}$|номер \p{L}/iu;
const OF_ROWS = /^(?:\(?(?:s[ıi]ra|s\/s|п\/п)|№ ?(?:п\/п|s\/s))/iu;
const VALUE = /^(?=[^\d]{0,12}\d)[\p{L}\d№ ./_-]{1,30}$/u;
const NO_NUMBER =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,3}(?: \d{3})*(?: ?\p{Ll}{2,10})$|^\d{1,2}$|^\d{1,4}[.,]\d{2}$/u;

type Cell = { readonly text: string; readonly start: number };

/**
 * Numbers that stand in a column under a head that calls them so (`gün; saat; vərəqin nömrəsi; məbləğ`, a line
 * for each row below): their noun stands in the head alone.
 */
export function numbersInTables(view: string): Candidate[] {
  if (!view.includes(';') && !view.includes('|') && !view.includes('\t')) return [];
  const lines = linesOf(view);
  const out: Candidate[] = [];
  lines.forEach((line, at) => {
    if (!/n[öo]mr[əe]si|№|kodu|номер|код/iu.test(line.text)) return;
    for (const sign of [';', '|', '\t']) {
      const head = cellsOf(insideBrackets(line, sign), sign);
      if (head.length >= MIN_CELLS) out.push(...columnsUnder(view, head, sign, lines, at + 1));
    }
  });
  return out;
}

function columnsUnder(
  view: string,
  head: readonly Cell[],
  sign: string,
  lines: readonly Cell[],
  from: number,
): Candidate[] {
  const columns = head.flatMap(({ text }, i) =>
    NUMBER_COLUMN.test(text) && !OF_ROWS.test(text) ? [{ i, kind: kindOf(text) }] : [],
  );
  const out: Candidate[] = [];
  for (const line of lines.slice(from, from + MAX_LINES)) {
    const cells = cellsOf(line, sign);
    if (columns.length === 0 || cells.length !== head.length) break;
    for (const { i, kind } of columns) {
      const { text = '', start = 0 } = cells[i] ?? {};
      if (VALUE.test(text) && !NO_NUMBER.test(text))
        out.push(idCandidate(kind, view, start, start + text.length));
    }
  }
  return out;
}

function kindOf(cell: string) {
  const words = foldAz(cell).match(/[\p{L}-]+/gu) ?? [];
  const kinds = words.flatMap((_, i) => KIND[headAt(words, i)?.kind ?? 'kept'] ?? []);
  return kinds.at(-1) ?? ({ name: 'column', cls: 'document', ground: 'P', score: 0.87 } as const);
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
function insideBrackets({ text, start }: Cell, sign: string): Cell {
  const open = text.indexOf('(');
  const inside = open < 0 ? '' : text.slice(open + 1, text.lastIndexOf(')'));
  return inside.split(sign).length >= MIN_CELLS
    ? { text: inside, start: start + open + 1 }
    : { text, start };
}

function cellsOf({ text, start }: Cell, sign: string): Cell[] {
  let at = start;
  return text.split(sign).map((part) => {
    const own = part.trim();
    const cell = { text: own, start: at + part.indexOf(own) };
    at += part.length + sign.length;
    return cell;
  });
}
