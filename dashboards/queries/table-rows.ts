import type { CalendarDate } from '#domain/publication-clock.ts';
import { oneDecimal, roundedPercent } from '#domain/rounding.ts';
import { shareInterval, shareUpperBound } from '#domain/share-interval.ts';
import { percentileMs } from '#domain/statistics/answer-time.ts';
import type { Axis, Formula, Measure } from '../measures/measure.ts';
import { hiddenCells } from '../small-cells.ts';
import type { Cell, Counts, MeasureRow, MeasureTable } from './measure-table.ts';
import { daysIn, monthsOf, yearBefore } from './table-parts.ts';

type Range = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Counts of both periods, and the months in which the source handed anything over (undefined: it always does). */
export type TableCounts = {
  readonly by: Axis;
  readonly now: readonly Counts[];
  readonly earlier: readonly Counts[];
  readonly range: Range;
  readonly before: Range | undefined;
  readonly known: ReadonlySet<string> | undefined;
};

const MISSING: Cell = { state: 'missing' };

/** Sums of rows, count by count. */
export function sumOf(rows: readonly Counts[]): readonly number[] {
  const sums: number[] = [];
  for (const { counts } of rows)
    for (const [at, count] of counts.entries()) sums[at] = (sums[at] ?? 0) + count;
  return sums;
}

/** Rows and total of a measure, small cells hidden and what was not handed over missing. */
export function tableRows(
  measure: Measure,
  counts: TableCounts,
): Pick<MeasureTable, 'partNames' | 'total' | 'rows' | 'hasHidden'> {
  const { by, range, before } = counts;
  const partNames = partNamesOf(measure.formula);
  const now = side(measure, counts.now);
  const earlier = side(measure, counts.earlier);
  const has = (month: string) =>
    by !== 'month' || counts.known === undefined || counts.known.has(month);
  const hasBefore =
    before !== undefined &&
    (counts.known === undefined || monthsOf(before).some((month) => counts.known?.has(month)));
  const row = (key: string): MeasureRow => {
    const past = by === 'month' ? yearBefore(key) : key;
    return {
      key,
      now: has(key) ? now.cell(key, range) : MISSING,
      before: hasBefore && has(past) ? earlier.cell(past, range) : MISSING,
      parts: partNames.map((_, at) => (has(key) ? now.part(key, at) : undefined)),
    };
  };
  const keys = by === 'month' ? monthsOf(range) : counts.now.map(({ key }) => key);
  return {
    partNames,
    total: {
      key: '',
      now: now.total(range),
      before: hasBefore ? earlier.total(range) : MISSING,
      parts: partNames.map((_, at) => now.totalPart(at)),
    },
    rows: by === 'none' ? [] : inOrder(measure, by, keys.map(row)),
    hasHidden: now.hasHidden || earlier.hasHidden,
  };
}

/** One period: cells and parts by key, with what may not be shown left out. */
function side(measure: Measure, rows: readonly Counts[]) {
  const { formula } = measure;
  const byKey = new Map(rows.map((row) => [row.key, row.counts] as const));
  const hidden =
    measure.smallCells === 'hidden'
      ? hiddenCells(
          rows.map(({ key, counts }) => ({ key, counts: tellingCounts(formula, counts) })),
        )
      : { rows: new Set<string>(), total: false };
  const totals = sumOf(rows);
  const cell = (counts: readonly number[], isHidden: boolean, range: Range): Cell => {
    if (isHidden) return { state: 'small' };
    const value = measureValue(formula, counts, daysIn(range));
    return value === undefined ? { state: 'none' } : { state: 'known', value };
  };
  return {
    hasHidden: hidden.rows.size > 0,
    cell: (key: string, range: Range) => cell(byKey.get(key) ?? [], hidden.rows.has(key), range),
    part: (key: string, at: number) =>
      hidden.rows.has(key) ? undefined : partsOf(formula, byKey.get(key) ?? [])[at],
    total: (range: Range) => cell(totals, hidden.total, range),
    totalPart: (at: number) => (hidden.total ? undefined : partsOf(formula, totals)[at]),
  };
}

/** Value of some counts: one decimal for shares and means. Undefined where there is nothing to divide by. */
export function measureValue(
  formula: Formula,
  counts: readonly number[],
  days: number,
): number | undefined {
  const [first = 0, second = 0] = counts;
  switch (formula.is) {
    case 'share':
      return second === 0 ? undefined : roundedPercent(first / second);
    case 'mean':
      return first === 0 ? undefined : oneDecimal(second / first);
    case 'percentile':
      return percentileMs(counts, formula.share);
    case 'disposition':
      return first === 0 ? undefined : Math.round((second / first) * days);
    default:
      return first;
  }
}

const PART_NAMES: Readonly<Partial<Record<Formula['is'], readonly string[]>>> = {
  share: ['part', 'whole'],
  mean: ['of'],
  percentile: ['answers'],
  disposition: ['resolved', 'pending'],
};

function partNamesOf(formula: Formula): readonly string[] {
  const names = PART_NAMES[formula.is] ?? [];
  if (formula.is !== 'share' || formula.interval === undefined) return names;
  return [...names, ...(formula.interval === 'upper' ? ['high'] : ['low', 'high'])];
}

/** Numbers that a value is made of, in the order of their names; undefined where there is none. */
function partsOf(formula: Formula, counts: readonly number[]): readonly (number | undefined)[] {
  const [first = 0, second = 0] = counts;
  if (formula.is === 'percentile') return [counts.reduce((sum, count) => sum + count, 0)];
  if (formula.is !== 'share' || formula.interval === undefined) return [first, second];
  if (formula.interval === 'upper') return [first, second, shareUpperBound(first, second)];
  const { low, high } = shareInterval(first, second) ?? {};
  return [first, second, low, high];
}

/** Counts by which a row could be told: of a share also those that are not its part. */
function tellingCounts(formula: Formula, counts: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = counts;
  if (formula.is === 'mean') return [first];
  return formula.is === 'share' ? [second, first, Math.max(0, second - first)] : counts;
}

/** Time in its order, else largest first (lowest first where that is the question); then by key. */
function inOrder(measure: Measure, by: Axis, rows: readonly MeasureRow[]): readonly MeasureRow[] {
  if (by === 'month' || by === 'age' || by === 'stage') return rows;
  const sign = measure.lowestFirst === true ? 1 : -1;
  const isKnown = ({ now }: MeasureRow) => (now.value === undefined ? 0 : 1);
  return rows.toSorted(
    (a, b) =>
      isKnown(b) - isKnown(a) ||
      sign * ((a.now.value ?? 0) - (b.now.value ?? 0)) ||
      (a.key < b.key ? -1 : 1),
  );
}
