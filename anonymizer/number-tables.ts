import { foldAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { idCandidate } from './id-candidate.ts';
import { KIND } from './number-kinds.ts';
import { headAt } from './number-words.ts';
import { cellsUnder } from './tables.ts';

const MIN_CELLS = 3;
// The head of a column that holds numbers; `№` alone counts the rows.
const NUMBER_COLUMN =
  /(?:\p{L}|\)) ?(?:n[öo]mr[əe]si|№-si|№|kodu|номер|код)[):]{0,2}$|номер \p{L}/iu;
const IN_HEAD = /n[öo]mr[əe]si|№|kodu|номер|код/iu;
const OF_ROWS = /^(?:\(?(?:s[ıi]ra|s\/s|п\/п)|№ ?(?:п\/п|s\/s))/iu;
const VALUE = /^(?=[^\d]{0,12}\d)[\p{L}\d№ ./_-]{1,30}$/u;
const NO_NUMBER =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,3}(?: \d{3})*(?: ?\p{Ll}{2,10})$|^\d{1,2}$|^\d{1,4}[.,]\d{2}$/u;

/**
 * Numbers that stand in a column under a head that calls them so (`gün; saat; vərəqin nömrəsi; məbləğ`, a line
 * for each row below): their noun stands in the head alone.
 */
export function numbersInTables(view: string): Candidate[] {
  return cellsUnder(view, IN_HEAD, MIN_CELLS, isNumberColumn)
    .filter(({ cell: { text } }) => VALUE.test(text) && !NO_NUMBER.test(text))
    .map(({ head, cell: { text, start } }) =>
      idCandidate(kindOf(head), view, start, start + text.length),
    );
}

const isNumberColumn = (head: string): boolean => NUMBER_COLUMN.test(head) && !OF_ROWS.test(head);

function kindOf(cell: string) {
  const words = foldAz(cell).match(/[\p{L}-]+/gu) ?? [];
  const kinds = words.flatMap((_, i) => KIND[headAt(words, i)?.kind ?? 'kept'] ?? []);
  return kinds.at(-1) ?? ({ name: 'column', cls: 'document', ground: 'P', score: 0.87 } as const);
}
