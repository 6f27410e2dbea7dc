import { COURTS, courtByCode } from '#domain/court.ts';
import { type CalendarDate, daysAfter } from '#domain/publication-clock.ts';
import { ANSWER_TALLIES } from '#domain/statistics/answer-time.ts';
import type { KeyName, Tally } from '#domain/statistics/fact.ts';
import type { RollUpQuery, RollUpSums } from '#drizzle/read-roll-ups.ts';
import type { Axis, FactSource, Formula, Measure } from '../measures/measure.ts';
import { TALLY_KEYS } from '../measures/measure.ts';
import { ageRows, ledgerRows, yearBefore } from './table-parts.ts';
import { sumOf, tableRows } from './table-rows.ts';

export const FILTERS = ['court', 'region', 'procedure', 'kind'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** What a table is asked for: an axis, days of a period, both inclusive, and what it is cut by. */
export type TableWish = {
  readonly by: Axis;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly filter: Filter;
};

/** What the roll-ups are read through. */
export type StatisticsReader = {
  sums(query: RollUpQuery): Promise<RollUpSums>;
  ledger(range: LedgerRange): Promise<readonly LedgerCounts[]>;
  /** An instant or a day, as `readNewest` says. */
  newest(source: FactSource, to: CalendarDate): Promise<string | undefined>;
  today(): CalendarDate;
};
/** Months of adoption, both inclusive. */
type LedgerRange = { readonly from: string; readonly to: string };
export type LedgerCounts = {
  readonly courtCode: string;
  readonly inWork: number;
  readonly overdue: number;
  readonly notReceived: number;
  readonly notSubject: number;
  readonly unknown: number;
  readonly withheldByGround: Readonly<Record<string, number>>;
};

/** `missing`: nothing was handed over (NA, not zero). `small`: hidden. `none`: nothing to divide by. */
export const CELL_STATES = ['known', 'missing', 'small', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];
export type Cell = { readonly state: CellState; readonly value?: number | undefined };

export type MeasureRow = {
  readonly key: string;
  readonly now: Cell;
  /** The same days a year before. */
  readonly before: Cell;
  /** Counts that the value is made of, in the order of `partNames`; undefined where hidden or missing. */
  readonly parts: readonly (number | undefined)[];
};

/** A measure by an axis: what chart, table, CSV, API and report are made of. */
export type MeasureTable = {
  readonly measure: Measure;
  readonly by: Axis;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** Filters that were asked for and that the measure cannot be cut by. */
  readonly ignored: readonly FilterName[];
  /** How far the source has come: an instant (ISO 8601) or a day. */
  readonly asOf: string | undefined;
  readonly partNames: readonly string[];
  readonly total: MeasureRow;
  readonly rows: readonly MeasureRow[];
  readonly hasHidden: boolean;
};

/** Counts of one row; what they come to is `measureValue`. */
export type Counts = { readonly key: string; readonly counts: readonly number[] };

/** Tallies that a formula adds up, in the order of its counts. */
function talliesOf(formula: Formula): readonly Tally[] {
  switch (formula.is) {
    case 'count':
    case 'standing':
      return [formula.of];
    case 'share':
      return [formula.part, formula.whole];
    case 'mean':
      return [formula.of, formula.sum];
    case 'percentile':
      return ANSWER_TALLIES;
    case 'disposition':
      return ['resolved', 'incoming', 'ended'];
    default:
      return [];
  }
}

/** The table of a measure. */
export async function measureTable(
  reader: StatisticsReader,
  measure: Measure,
  wish: TableWish,
): Promise<MeasureTable> {
  const { formula } = measure;
  const { where, ignored } = cutOf(measure, wish.filter);
  const standing = formula.is === 'standing' || formula.is === 'ledger';
  const range = { from: wish.from, to: wish.to };
  const before = standing ? undefined : { from: yearBefore(range.from), to: yearBefore(range.to) };
  const [now, earlier, known, asOf] = await Promise.all([
    countsOf(reader, measure, wish, range, where),
    before && countsOf(reader, measure, wish, before, where),
    knownMonths(reader, measure.source, range, before),
    reader.newest(measure.source, range.to),
  ]);
  const table = { measure, by: wish.by, ...range, before, ignored, asOf };
  if (known !== undefined && known.size === 0 && !standing) {
    const total: MeasureRow = {
      key: '',
      now: { state: 'missing' },
      before: { state: 'missing' },
      parts: [],
    };
    return { ...table, partNames: [], total, rows: [], hasHidden: false };
  }
  return {
    ...table,
    ...tableRows(measure, { by: wish.by, now, earlier: earlier ?? [], range, before, known }),
  };
}

/** Keys to which the filters narrow the tallies of a measure, and the filters that it has no keys for. */
function cutOf(
  { formula, where: own }: Measure,
  filter: Filter,
): {
  readonly where: Readonly<Partial<Record<KeyName, readonly string[]>>>;
  readonly ignored: readonly FilterName[];
} {
  const has = (name: KeyName) =>
    formula.is === 'ledger'
      ? name === 'court'
      : talliesOf(formula).length > 0 &&
        talliesOf(formula).every((tally) => TALLY_KEYS[tally]?.includes(name));
  const ignored = FILTERS.filter(
    (name) => filter[name] !== undefined && !has(name === 'region' ? 'court' : name),
  );
  const where: Partial<Record<KeyName, readonly string[]>> = { ...own };
  if (has('court') && (filter.court ?? filter.region) !== undefined)
    where.court = courtsOf(filter).map(({ code }) => code);
  for (const name of ['procedure', 'kind'] as const) {
    const value = filter[name];
    if (value !== undefined && has(name)) where[name] = [value];
  }
  return { where, ignored };
}

function courtsOf({ court, region }: Filter) {
  return COURTS.filter(
    (one) =>
      (court === undefined || one.code === court) &&
      (region === undefined || one.region === region),
  );
}

/** Months of both periods in which the source handed anything over; undefined where it is the record itself. */
async function knownMonths(
  reader: StatisticsReader,
  source: FactSource,
  now: { readonly from: CalendarDate; readonly to: CalendarDate },
  before: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (source === 'record') return undefined;
  const months = async (range: { from: CalendarDate; to: CalendarDate }) => [
    ...(
      await reader.sums({
        ...{ tallies: ['reported'], ...range, by: 'month', where: { category: [source] } },
      })
    ).keys(),
  ];
  const both = await Promise.all([months(now), before === undefined ? [] : months(before)]);
  return new Set(both.flat());
}

async function countsOf(
  reader: StatisticsReader,
  { formula }: Measure,
  { by }: TableWish,
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  where: RollUpQuery['where'],
): Promise<readonly Counts[]> {
  const tallies = talliesOf(formula);
  if (formula.is === 'ledger') return ledgerRows(reader, formula.of, range, where.court);
  if (tallies.length === 0) return [];
  if (by === 'age') return ageRows(reader, tallies[0] as Tally, where);
  if (by === 'stage' || by === 'ground') return [];
  const axis = by === 'none' ? 'month' : by === 'region' ? 'court' : by;
  const rows = await sumsOf(reader, formula, tallies, { ...range, by: axis, where });
  return by === 'region' ? joined(rows, (code) => courtByCode(code)?.region ?? '') : rows;
}

async function sumsOf(
  reader: StatisticsReader,
  formula: Formula,
  tallies: readonly Tally[],
  query: Omit<RollUpQuery, 'tallies'>,
): Promise<readonly Counts[]> {
  const { from: _, ...fromStart } = query;
  const to =
    formula.is === 'standing' && formula.overdueOnly ? daysAfter(reader.today(), -1) : query.to;
  if (formula.is === 'standing')
    return listed(
      await reader.sums({ ...fromStart, to: to > reader.today() ? reader.today() : to, tallies }),
      tallies,
    );
  if (formula.is !== 'disposition')
    return listed(await reader.sums({ ...query, tallies }), tallies);
  const [flow, stock] = await Promise.all([
    reader.sums({ ...query, tallies: ['resolved'] }),
    reader.sums({ ...fromStart, tallies: ['incoming', 'ended'] }),
  ]);
  return [...new Set([...flow.keys(), ...stock.keys()])].map((key) => {
    const { incoming = 0, ended = 0 } = stock.get(key) ?? {};
    return { key, counts: [flow.get(key)?.resolved ?? 0, incoming - ended] };
  });
}

function listed(sums: RollUpSums, tallies: readonly Tally[]): readonly Counts[] {
  return [...sums].map(([key, own]) => ({ key, counts: tallies.map((tally) => own[tally] ?? 0) }));
}

function joined(rows: readonly Counts[], keyOf: (key: string) => string): readonly Counts[] {
  return [...Map.groupBy(rows, ({ key }) => keyOf(key))].map(([key, own]) => ({
    key,
    counts: sumOf(own),
  }));
}
