import { COURTS, courtByCode } from '#domain/court.ts';
import { type LedgerRow, ledgerTotal } from '#domain/ledger.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { withoutSmallCells } from '#domain/small-cells.ts';
import { formatDate, formatMonth, formatNumber, formatShare } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { LedgerAnswer, LedgerWish } from '#portal/services.ts';
import { lastDay, wantedYear } from './calendar.ts';
import { courtName, type Link, to, type View } from './view.ts';

export type LedgerTableView = {
  readonly id: string;
  readonly question: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly href?: string | undefined;
    readonly cells: readonly string[];
    readonly isTotal: boolean;
  }[];
};

export type LedgerPageView = {
  readonly asOf: string | undefined;
  readonly years: readonly (Link & { readonly current: boolean })[];
  readonly courts: readonly {
    readonly code: string;
    readonly name: string;
    readonly selected: boolean;
  }[];
  readonly total: { readonly adopted: string };
  readonly answer: string;
  /** From which day the term runs. */
  readonly termStart: string | undefined;
  readonly tables: readonly LedgerTableView[];
  readonly grounds: readonly { readonly name: string; readonly count: string }[];
  readonly csvHref: string;
  readonly apiHref: string;
};

/** Columns of a row: the first is the sum of the others but the last, which stands beside it. */
const COLUMNS = [
  ...(['adopted', 'published', 'inWork', 'withheld', 'overdue', 'notReceived'] as const),
  ...(['notSubject', 'unknown'] as const),
  'unregistered' as const,
];

const YEARS = 3; // shown when none is chosen

/** Months and court that the address asks for; what is not understood is as if it were not there. */
export function ledgerWish(params: URLSearchParams, today: string): LedgerWish {
  const last = Number(today.slice(0, 4));
  const year = wantedYear(params, today);
  return {
    from: `${year ?? last - YEARS + 1}-01`,
    to: year === undefined || year === last ? today.slice(0, 7) : `${year}-12`,
    year,
    courtCode: courtByCode(params.get('court') ?? '')?.code,
  };
}

/** The ledger page: one sum for all, then by month, then by court. */
export function ledgerPage(
  view: View,
  { rows, countedAt, startedOn }: LedgerAnswer,
  wish: LedgerWish,
): LedgerPageView {
  const { t, lang } = view;
  const total = ledgerTotal(rows);
  const number = (value: number) => formatNumber(value, lang);
  const address = new URLSearchParams({ from: wish.from, to: wish.to });
  if (wish.courtCode !== undefined) address.set('court', wish.courtCode);
  return {
    asOf: countedAt && t('stats.asOf', { date: formatDate(bakuDate(countedAt), lang) }),
    years: yearLinks(view, wish),
    courts: COURTS.map(({ code }) => ({
      code,
      name: courtName(code, lang),
      selected: code === wish.courtCode,
    })),
    total: { adopted: number(total.adopted) },
    answer: answerOf(view, total),
    termStart: startedOn && t('ledger.termStart', { date: formatDate(startedOn, lang) }),
    tables: rows.length === 0 ? [] : tables(view, rows, wish),
    grounds: grounds(view, total),
    csvHref: `/api/v1/ledger.csv?${address}`,
    apiHref: `/api/v1/ledger?${address}`,
  };
}

/** What the sums say in a sentence; where the register names no decision there is no share to speak of. */
function answerOf({ t, lang }: View, total: LedgerRow): string {
  const number = (value: number) => formatNumber(value, lang);
  if (total.adopted === 0) {
    const { unregistered } = total;
    const beside = unregistered === 0 ? '' : ` ${t('ledger.unregistered', { n: unregistered })}`;
    return t('ledger.noneAdopted') + beside;
  }
  return t('ledger.answer', {
    n: total.adopted,
    published: number(total.published),
    share: formatShare(total.published, total.adopted, lang),
    late: number(total.publishedLate),
    overdue: number(total.overdue),
    never: number(total.notReceivedLate),
  });
}

function yearLinks(view: View, wish: LedgerWish): LedgerPageView['years'] {
  const last = Number(view.today.slice(0, 4));
  const href = (year: number | undefined) => {
    const params = new URLSearchParams();
    if (year !== undefined) params.set('year', String(year));
    if (wish.courtCode !== undefined) params.set('court', wish.courtCode);
    return to(view, '/statistics/ledger') + (params.size === 0 ? '' : `?${params}`);
  };
  return [undefined, last, last - 1, last - 2].map((year) => ({
    label: year === undefined ? view.t('stats.allYears') : String(year),
    href: href(year),
    current: year === wish.year,
  }));
}

function tables(
  view: View,
  rows: readonly LedgerRow[],
  wish: LedgerWish,
): readonly LedgerTableView[] {
  const months = table(view, rows, wish, 'month');
  return wish.courtCode === undefined ? [months, table(view, rows, wish, 'courtCode')] : [months];
}

function table(
  view: View,
  rows: readonly LedgerRow[],
  wish: LedgerWish,
  by: 'month' | 'courtCode',
): LedgerTableView {
  const { t, lang } = view;
  const groups = Map.groupBy(rows, (row) => row[by]);
  const name = (key: string) => (by === 'month' ? formatMonth(key, lang) : courtName(key, lang));
  const listed = [...groups].map(([key, own]) => ({ key, sum: ledgerTotal(own) }));
  const inOrder =
    by === 'month'
      ? listed.toReversed()
      : listed.toSorted((a, b) => missing(b.sum) - missing(a.sum) || b.sum.adopted - a.sum.adopted);
  const line = (label: string, sum: LedgerRow, href: string | undefined, isTotal: boolean) => ({
    name: label,
    href,
    cells: COLUMNS.map((column) => formatNumber(sum[column], lang)),
    isTotal,
  });
  return {
    id: by === 'month' ? 'by-month' : 'by-court',
    question: t(by === 'month' ? 'ledger.q.months' : 'ledger.q.courts'),
    columns: [
      t(by === 'month' ? 'stats.month' : 'courts.court'),
      ...COLUMNS.map((column) => label(t, 'ledgerColumn', column)),
    ],
    rows: [
      line(t('ledger.total'), ledgerTotal(rows), undefined, true),
      ...inOrder.map(({ key, sum }) => line(name(key), sum, listHref(view, by, key, wish), false)),
    ],
  };
}

/** Decisions the public should have seen and has not. */
function missing({ overdue, notReceivedLate }: LedgerRow): number {
  return overdue + notReceivedLate;
}

/** The published decisions that a row counts: those in its sum and those beside it. */
function listHref(view: View, by: 'month' | 'courtCode', key: string, wish: LedgerWish): string {
  const [from, last] = by === 'month' ? [key, key] : [wish.from, wish.to];
  const params = new URLSearchParams({ type: 'decision' });
  const court = by === 'courtCode' ? key : wish.courtCode;
  if (court !== undefined) params.set('court', court);
  params.set('from', `${from}-01`);
  params.set('to', lastDay(last));
  return `${to(view, '/search')}?${params}`;
}

function grounds(view: View, total: LedgerRow): LedgerPageView['grounds'] {
  const cells = withoutSmallCells(total.withheldByGround);
  if (cells === undefined || total.withheld === 0) return [];
  const number = (value: number) => formatNumber(value, view.lang);
  return [
    ...cells.shown.map(([ground, count]) => ({
      name: label(view.t, 'withheld', ground),
      count: number(count),
    })),
    ...(cells.rest === 0
      ? []
      : [{ name: view.t('ledger.otherGrounds'), count: number(cells.rest) }]),
  ];
}
