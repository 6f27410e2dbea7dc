import type { TimelinessFigures, TimelinessRow } from '#dashboards/figures.ts';
import type { ChartData } from '#dashboards/series/chart-data.ts';
import { countSeries } from '#dashboards/series/count-series.ts';
import { timelinessSeries } from '#dashboards/series/timeliness-series.ts';
import { formatDate, formatMonth, formatNumber, formatShare } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { DateRange } from '#portal/services.ts';
import { courtName, type Link, to, type View } from './view.ts';

export type FigureView = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly chart: ChartData;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly href?: string | undefined;
  }[];
  readonly note?: string;
};

export type StatisticsPageView = {
  readonly lead: string;
  readonly asOf: string;
  readonly years: readonly (Link & { readonly current: boolean })[];
  readonly figure: string;
  readonly answer: string;
  readonly adopted?: string | undefined;
  readonly listHref: string;
  readonly ledgerHref: string;
  readonly figures: readonly FigureView[];
  readonly empty: boolean;
};

/** Range of a year, or of all years up to today. */
export function statisticsRange(params: URLSearchParams, today: string): DateRange {
  const year = wantedYear(params, today);
  if (year !== undefined) {
    return { from: `${year}-01-01`, to: `${year}-12-31` < today ? `${year}-12-31` : today };
  }
  return { from: `${Number(today.slice(0, 4)) - 2}-01-01`, to: today };
}

/** The year that an address asks for; undefined for none, and for one in which there is nothing to count. */
export function wantedYear(params: URLSearchParams, today: string): number | undefined {
  const year = Number(params.get('year') ?? '');
  return Number.isInteger(year) && year >= 1991 && year <= Number(today.slice(0, 4))
    ? year
    : undefined;
}

/** The statistics page of published decisions. */
export function statisticsPage(
  view: View,
  figures: TimelinessFigures,
  range: DateRange,
): StatisticsPageView {
  const { t, lang } = view;
  const number = (value: number | undefined) =>
    value === undefined ? '–' : formatNumber(value, lang);
  const params = new URLSearchParams({ type: 'decision', from: range.from, to: range.to });
  return {
    lead: t('stats.lead', { from: formatDate(range.from, lang), to: formatDate(range.to, lang) }),
    asOf: t('stats.asOf', { date: formatDate(view.today, lang) }),
    years: yearLinks(view, range),
    figure: formatShare(figures.inTime, figures.published, lang),
    answer: t('stats.a.timely', {
      n: figures.published,
      inTime: number(figures.inTime),
      share: formatShare(figures.inTime, figures.published, lang),
      median: number(figures.medianDays),
      p90: number(figures.p90Days),
    }),
    adopted: figures.adopted === undefined ? undefined : t('stats.adopted', { n: figures.adopted }),
    listHref: `${to(view, '/search')}?${params}`,
    ledgerHref: to(view, '/statistics/ledger'),
    figures: [
      monthFigure(view, figures),
      courtFigure(view, figures, range),
      countFigure(view, range, 'kind', 'decisionKind', figures.byKind),
      countFigure(view, range, 'outcome', 'outcome', figures.byOutcome),
    ],
    empty: figures.published === 0,
  };
}

function yearLinks(view: View, range: DateRange): StatisticsPageView['years'] {
  const last = Number(view.today.slice(0, 4));
  const one = range.from.slice(0, 4) === range.to.slice(0, 4);
  const path = to(view, '/statistics');
  return [
    { label: view.t('stats.allYears'), href: path, current: !one },
    ...[last, last - 1, last - 2].map((year) => ({
      label: String(year),
      href: `${path}?year=${year}`,
      current: one && range.from.startsWith(String(year)),
    })),
  ];
}

function names(view: View) {
  return { inTime: view.t('stats.inTime'), late: view.t('stats.late') };
}

function timelinessCells(view: View, name: string, row: TimelinessRow): readonly string[] {
  const number = (value: number | undefined) =>
    value === undefined ? '–' : formatNumber(value, view.lang);
  return [
    name,
    number(row.published),
    number(row.inTime),
    number(row.published - row.inTime),
    formatShare(row.inTime, row.published, view.lang),
    number(row.medianDays),
    number(row.p90Days),
  ];
}

function timelinessColumns(view: View, first: string): readonly string[] {
  const { t } = view;
  return [
    first,
    t('courts.published'),
    t('stats.inTime'),
    t('stats.late'),
    t('courts.inTime'),
    t('courts.median'),
    t('stats.p90'),
  ].map((name, at) => (at === 4 ? t('stats.share') : name));
}

/** Last day of a month `YYYY-MM`. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function monthFigure(view: View, figures: TimelinessFigures): FigureView {
  const month = (key: string) => formatMonth(key, view.lang);
  return {
    id: 'by-month',
    question: view.t('stats.q.months'),
    answer: view.t('stats.a.months'),
    chart: timelinessSeries(figures.byMonth, month, names(view), 'column'),
    columns: timelinessColumns(view, view.t('stats.month')),
    rows: figures.byMonth.map((row) => ({
      cells: timelinessCells(view, month(row.key), row),
      href: listHref(view, { from: `${row.key}-01`, to: lastDay(row.key) }, {}),
    })),
    note: view.t('stats.definition'),
  };
}

function courtFigure(view: View, figures: TimelinessFigures, range: DateRange): FigureView {
  const rows = figures.byCourt.toSorted(
    (a, b) => b.published - b.inTime - (a.published - a.inTime) || b.published - a.published,
  );
  const late = rows.filter((row) => row.inTime < row.published).length;
  const name = (key: string) => courtName(key, view.lang);
  return {
    id: 'by-court',
    question: view.t('stats.q.courts'),
    answer: view.t('stats.a.courts', { n: rows.length, late: formatNumber(late, view.lang) }),
    chart: timelinessSeries(rows.slice(0, 20), name, names(view), 'bar'),
    columns: timelinessColumns(view, view.t('courts.court')),
    rows: rows.map((row) => ({
      cells: timelinessCells(view, name(row.key), row),
      href: listHref(view, range, { court: row.key }),
    })),
    note: view.t('stats.definition'),
  };
}

function countFigure(
  view: View,
  range: DateRange,
  words: 'kind' | 'outcome',
  facet: 'decisionKind' | 'outcome',
  counts: readonly { readonly key: string; readonly count: number }[],
): FigureView {
  const rows = counts.toSorted((a, b) => b.count - a.count);
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const [top] = rows;
  const name = (key: string) => label(view.t, words, key);
  return {
    id: `by-${words}`,
    question: view.t(words === 'kind' ? 'stats.q.kinds' : 'stats.q.outcomes'),
    answer:
      top === undefined
        ? view.t('stats.empty')
        : view.t(words === 'kind' ? 'stats.a.kinds' : 'stats.a.outcomes', {
            top: name(top.key),
            count: top.count,
            share: formatShare(top.count, total, view.lang),
          }),
    chart: countSeries(rows, name, view.t('stats.count')),
    columns: [
      view.t(words === 'kind' ? 'stats.kind' : 'stats.outcome'),
      view.t('stats.count'),
      view.t('stats.share'),
    ],
    rows: rows.map((row) => ({
      cells: [
        name(row.key),
        formatNumber(row.count, view.lang),
        formatShare(row.count, total, view.lang),
      ],
      href: listHref(view, range, { [facet]: row.key }),
    })),
  };
}

/** The list that a number counts: decisions adopted in the range, narrowed by one facet. */
function listHref(view: View, range: DateRange, facets: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams({
    type: 'decision',
    ...facets,
    from: range.from,
    to: range.to,
  });
  return `${to(view, '/search')}?${params}`;
}
