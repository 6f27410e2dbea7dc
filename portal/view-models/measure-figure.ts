import type { GroupFigure } from '#dashboards/group-figures.ts';
import type { Axis, Measure } from '#dashboards/measures/measure.ts';
import type { Cell, MeasureRow, MeasureTable } from '#dashboards/queries/measure-table.ts';
import { yearBefore } from '#dashboards/queries/table-parts.ts';
import type { ChartData } from '#dashboards/series/chart-data.ts';
import { formatDate, formatInstant, formatNumber } from '#portal/i18n/format.ts';
import { clauseWords, formatChange, formatValue, isForeign, rowLabel } from './measure-labels.ts';
import { listHref } from './measure-list.ts';
import { type StatisticsWish, wishParams } from './statistics-wish.ts';
import type { Link, View } from './view.ts';

export type MeasureFigureView = {
  readonly id: string;
  /** A sentence with the number in it. */
  readonly title: string;
  readonly name: string;
  readonly comparison: string;
  readonly definition: string;
  readonly source: string;
  readonly asOf: string;
  readonly chart: ChartData | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly MeasureRowView[];
  readonly notes: readonly string[];
  readonly links: readonly (Link & { readonly download: boolean })[];
};

export type MeasureRowView = {
  readonly label: string;
  readonly lang?: 'az' | undefined;
  readonly href?: string | undefined;
  readonly cells: readonly string[];
  readonly isTotal: boolean;
};

const ROWS_SHOWN = 20; // of a page; CSV and API have all
const BARS_SHOWN = 12;

/** The figure of a measure on a page: what the table says, in the reader's words. */
export function measureFigure(
  view: View,
  figure: GroupFigure,
  table: MeasureTable,
  wish: StatisticsWish,
): MeasureFigureView {
  const { t, lang } = view;
  const { measure, by } = table;
  const listed = { ...table, filter: wish.filter as Readonly<Record<string, string>> };
  const rows = rowsInOrder(table, figure.order);
  const shown = by === 'month' ? rows : rows.slice(0, ROWS_SHOWN);
  const rowView = (row: MeasureRow, isTotal: boolean): MeasureRowView => ({
    label: isTotal ? t('st.total') : rowLabel(view, measure, by, row.key),
    ...(!isTotal && isForeign(view, measure, by, row.key) ? { lang: 'az' as const } : {}),
    href:
      row.now.state === 'known' && row.now.value !== 0 && (isTotal || row.key !== '')
        ? listHref(view, listed, isTotal ? undefined : row.key)
        : undefined,
    cells: cellsOf(view, table, row),
    isTotal,
  });
  return {
    id: [measure.id, by, figure.order].filter(Boolean).join('-'),
    title: titleOf(view, figure.order, table, rows),
    name: measure.name[lang],
    comparison: comparison(view, table),
    definition: measure.definition[lang],
    source: t('st.source', {
      source: t(`st.src.${measure.source}`),
      clause: clauseWords(view, measure.clause),
    }),
    asOf: asOfLine(view, table.asOf),
    chart: chartOf(view, table, shown),
    columns: columnsOf(view, table),
    rows: [
      ...(by === 'none' || rows.length > 0 ? [rowView(table.total, true)] : []),
      ...shown.map((row) => rowView(row, false)),
    ],
    notes: notesOf(view, table, rows.length > shown.length),
    links: linksOf(view, listed, wish),
  };
}

/** The sentence of a table and what it was a year before. */
export function tableAnswer(
  view: View,
  table: MeasureTable,
): Pick<MeasureFigureView, 'title' | 'comparison'> {
  return {
    title: titleOf(view, undefined, table, table.rows),
    comparison: comparison(view, table),
  };
}

function asOfLine({ t, lang }: View, asOf: string | undefined): string {
  if (asOf === undefined) return t('st.asOfNone');
  const isDay = asOf.length === 10;
  return t('st.asOf', { at: isDay ? formatDate(asOf, lang) : formatInstant(new Date(asOf), lang) });
}

function rowsInOrder(table: MeasureTable, order: GroupFigure['order']): readonly MeasureRow[] {
  if (order === undefined) return table.rows;
  const change = ({ now, before }: MeasureRow) => (now.value ?? 0) - (before.value ?? 0);
  return table.rows
    .filter((row) => (order === 'rising' ? change(row) > 0 : change(row) < 0))
    .toSorted((a, b) => (order === 'rising' ? change(b) - change(a) : change(a) - change(b)));
}

/** The answer with its numbers; the plain name and number where the sentence would need one that is not there. */
function titleOf(
  view: View,
  order: GroupFigure['order'],
  table: MeasureTable,
  rows: readonly MeasureRow[],
): string {
  const { t, lang } = view;
  const { measure, by, total } = table;
  const name = measure.name[lang];
  if (total.now.state === 'missing') return t('st.naTitle', { name });
  if (total.now.state === 'none') return t('st.noneTitle', { name });
  const value = cellText(view, measure, total.now);
  const [top] = rows;
  const label = top === undefined ? undefined : rowLabel(view, measure, by, top.key);
  if (order !== undefined) {
    if (top === undefined || label === undefined) return t(`st.${order}None`);
    const change = formatNumber((top.now.value ?? 0) - (top.before.value ?? 0), lang);
    return t(`st.${order}`, { top: label, change: order === 'rising' ? `+${change}` : change });
  }
  const answer = measure.answer[lang];
  const needsTop = answer.includes('{top}');
  if (total.now.state === 'small') return t('st.smallTitle', { name });
  if (needsTop && top === undefined) return t('st.noneTitle', { name });
  const isPlain = needsTop && (by === 'month' || top?.now.state !== 'known' || top.key === '');
  if (isPlain) return `${name}: ${value}`;
  return answer
    .replace('{value}', value)
    .replace('{topValue}', top === undefined ? '' : cellText(view, measure, top.now))
    .replace('{top}', label ?? '');
}

/** The same days a year before; before it the total, where the title names the largest row only. */
function comparison(view: View, { measure, total, before }: MeasureTable): string {
  const { t, lang } = view;
  if (before === undefined || total.now.state === 'missing') return '';
  const answer = measure.answer[lang];
  const namesTop = answer.includes('{top}') && !answer.includes('{value}');
  const whole = namesTop ? `${t('st.total')}: ${cellText(view, measure, total.now)}. ` : '';
  if (total.before.state !== 'known') return whole + t('st.compareNone');
  const shown = cellText(view, measure, total.before);
  const change = formatChange(total.now.value, total.before.value, measure.unit, lang);
  if (change === undefined) return whole + t('st.compare', { before: shown });
  return whole + t('st.compareChange', { before: shown, change });
}

/** A cell as it is printed: a number, NA, hidden, or a dash where there is nothing to divide by. */
export function cellText(view: View, measure: Measure, cell: Cell): string {
  if (cell.state === 'missing') return view.t('st.na');
  if (cell.state === 'small') return view.t('st.small');
  if (cell.value === undefined) return '–';
  return formatValue(cell.value, measure.unit, view.lang);
}

function columnsOf(view: View, table: MeasureTable): readonly string[] {
  const { t } = view;
  return [
    t(`st.axis.${table.by}`),
    ...table.partNames.map((name) => t(`st.part.${name}` as 'st.part.part')),
    t(`sunit.${table.measure.unit}`),
    ...(table.before === undefined ? [] : [t('st.before'), t('st.change')]),
  ];
}

function cellsOf(view: View, table: MeasureTable, row: MeasureRow): readonly string[] {
  const { measure } = table;
  const part = (value: number | undefined) =>
    value === undefined
      ? cellText(view, measure, withoutValue(row.now))
      : formatNumber(value, view.lang);
  const { now, before } = row;
  return [
    ...table.partNames.map((_, at) => part(row.parts[at])),
    cellText(view, measure, now),
    ...(table.before === undefined
      ? []
      : [
          cellText(view, measure, before),
          formatChange(now.value, before.value, measure.unit, view.lang) ?? '–',
        ]),
  ];
}

function withoutValue({ state }: Cell): Cell {
  return { state };
}

/** Bars of the period beside those of a year before. */
function chartOf(
  view: View,
  table: MeasureTable,
  rows: readonly MeasureRow[],
): ChartData | undefined {
  const { measure, by, before } = table;
  const isTime = by === 'month';
  const drawn = isTime ? rows : rows.slice(0, BARS_SHOWN);
  const values = (cell: (row: MeasureRow) => Cell) => drawn.map((row) => cell(row).value ?? null);
  const now = values((row) => row.now);
  const earlier = values((row) => row.before);
  if (![...now, ...earlier].some((value) => value !== null && value !== 0)) return undefined;
  return {
    kind: isTime ? 'column' : 'bar',
    stacked: false,
    labels: drawn.map((row) => rowLabel(view, measure, by, row.key)),
    series: [
      { name: view.t('st.now'), values: now },
      ...(before === undefined || earlier.every((value) => value === null)
        ? []
        : [{ name: view.t('st.before'), values: earlier }]),
    ],
  };
}

function notesOf(view: View, table: MeasureTable, isCut: boolean): readonly string[] {
  const { t } = view;
  const cells = [table.total, ...table.rows].flatMap(({ now, before }) => [
    now,
    ...(table.before === undefined ? [] : [before]),
  ]);
  return [
    ...(table.hasHidden || table.measure.smallCells === 'hidden' ? [t('st.smallNote')] : []),
    ...(cells.some(({ state }) => state === 'missing') ? [t('st.naNote')] : []),
    ...(table.ignored.length === 0
      ? []
      : [t('st.ignored', { names: table.ignored.map((name) => t(`st.${name}`)).join(', ') })]),
    ...(isCut ? [t('st.top', { n: ROWS_SHOWN })] : []),
  ];
}

/** The list that the total counts, and the same numbers as files. */
function linksOf(
  view: View,
  table: MeasureTable & { readonly filter: Readonly<Record<string, string>> },
  wish: StatisticsWish,
): MeasureFigureView['links'] {
  const { t } = view;
  const address = measureAddress(table.measure.id, table.by, wish, view.lang);
  const list = table.total.now.state === 'known' ? listHref(view, table) : undefined;
  return [
    ...(list === undefined ? [] : [{ label: t('st.list'), href: list, download: false }]),
    { label: t('st.csv'), href: address('.csv'), download: true },
    ...(table.by === 'none' ? [] : [{ label: t('st.png'), href: address('.png'), download: true }]),
    { label: t('st.api'), href: address(''), download: false },
  ];
}

/** Addresses of the same numbers at the API, by ending: JSON, `.csv`, `.png`. */
function measureAddress(
  id: string,
  by: Axis,
  wish: StatisticsWish,
  lang: View['lang'],
): (ending: '' | '.csv' | '.png') => string {
  const params = wishParams(wish);
  params.set('by', by);
  return (ending) => {
    const own = new URLSearchParams(params);
    if (ending !== '' && lang !== 'az') own.set('lang', lang);
    return `/api/v1/statistics/${id}${ending}?${own}`;
  };
}

/** The line under the title of a page: the period and what it is compared with. */
export function rangeLine({ t, lang }: View, { from, to }: StatisticsWish): string {
  const days = (first: string, last: string) => ({
    from: formatDate(first, lang),
    to: formatDate(last, lang),
  });
  const before = t('st.range', days(yearBefore(from), yearBefore(to)));
  return t('st.rangeLine', { ...days(from, to), before });
}

/** What stands on a picture of a figure: the sentence, where it is from and when. */
export function pictureCaption(
  { t, lang }: View,
  figure: MeasureFigureView,
  wish: StatisticsWish,
): { readonly title: string; readonly source: string } {
  const range = t('st.range', {
    from: formatDate(wish.from, lang),
    to: formatDate(wish.to, lang),
  });
  return {
    title: figure.title,
    source: [t('site.name'), range, figure.asOf, figure.source].join(' · '),
  };
}
