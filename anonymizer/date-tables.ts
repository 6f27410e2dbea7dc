import { type Cell, cellsUnder, rowsOf } from './tables.ts';

// `Doğum tarixi`, `Vəfat etdiyi gün`, `Təvəllüdü`, `Дата рождения`: the head of a column of days of a life.
const LIFE_HEAD =
  /^(?:(?:№ ?)?\p{L}{2,15} ){0,2}(?:(?:do[ğg]um|təvəllüd|doğ|doğulduğu|anadan ol(?:duğu|ma)|vəfat|ölüm|öldüyü|vəfat etdiyi|nikah|kəbin|boşanma)\p{Ll}{0,3}\.?(?: (?:tarix|gün|il|tar)\p{Ll}{0,3}\.?)?(?: və yeri)?|(?:дата|год|день)(?: и место)? (?:рождения|смерти|брака)|[дг]\. ?р\.?)(?!\p{L})/iu;
const REST = /^(?:\.|:|\)|, ay, gün| və yeri)?$/u; // of a head that is the whole cell
const IN_HEAD = /do[ğg]|təvəllüd|anadan|vəfat|öl[üd]|nikah|kəbin|boşan|рожд|смерт|брак|р\./iu;
const DATE_HEAD = /tarix|gün|təvəllüd|do[ğg]|vəfat|дата|рожд|смерт|р\./iu;
const DATE_CELL =
  /^(?:\d{1,2}[ ./-]{1,3}(?:\d{1,2}|\p{L}{3,9})[ ./-]{1,3}\d{2,4}|\d{4}(?:[-./]\d{2}|-c))/u;
const MIN_CELLS = 2;
const MIN_JOINED = 4; // cells of a line that holds the head of a table and a row

/** Where the cells of a table begin that stand below `doğum tarixi`, `дата рождения` or the like. */
export function lifeCells(text: string): ReadonlySet<number> {
  const isColumn = (head: string) => {
    const found = LIFE_HEAD.exec(head)?.[0];
    return found !== undefined && REST.test(head.slice(found.length));
  };
  const below = cellsUnder(text, IN_HEAD, MIN_CELLS, isColumn).map(({ cell }) => cell);
  const joined = rowsOf(text, IN_HEAD, MIN_JOINED).flatMap(lifeCellsIn);
  return new Set([...below, ...joined].map(({ start }) => start));
}

/**
 * A table whose lines run into one (`Ad; doğum tarixi; ünvan Soyadov Ad; 12.03.1987; Bakı`): its days stand in the
 * order of those heads that call for days.
 */
function lifeCellsIn(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex(({ text }) => DATE_CELL.test(text));
  const heads = cells.slice(0, Math.max(0, first)).filter(({ text }) => DATE_HEAD.test(text));
  const days = cells.filter(({ text }) => DATE_CELL.test(text));
  return days.filter((_, i) => LIFE_HEAD.test(heads[i % heads.length]?.text ?? ''));
}
