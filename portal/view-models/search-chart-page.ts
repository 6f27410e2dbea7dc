import type { ChartData } from '#dashboards/series/chart-data.ts';
import { formatSearchParams, type SearchParams } from '#indexer/search/search-request.ts';
import { formatMonth, formatNumber } from '#portal/i18n/format.ts';
import {
  CHART_AXES,
  type ChartWish,
  chartOfSearches,
  MOST_PHRASES,
  type SearchChart,
  SPLITS,
} from './search-chart.ts';
import { facetLabel, searchHref } from './search-page.ts';
import { courtName, to, type View } from './view.ts';

type Choice = { readonly value: string; readonly label: string; readonly selected: boolean };

export type SearchChartView = {
  readonly action: string;
  readonly title: string;
  /** Values of the phrase fields, empty ones included. */
  readonly phrases: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly axes: readonly Choice[];
  readonly splits: readonly Choice[];
  readonly years: readonly Choice[];
  /** Filters of the search that the form keeps. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly chart: ChartData | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly text: string; readonly href: string | undefined }[];
  }[];
  readonly empty: boolean;
};

const YEARS = 10;

/** The page that turns searches into a chart. */
export function searchChartPage(view: View, chart: SearchChart): SearchChartView {
  const { t, lang } = view;
  const { wish, keys, series } = chart;
  const label = (key: string) => axisLabel(view, wish, key);
  const name = (one: SearchChart['series'][number]) =>
    one.part === undefined || wish.split === undefined
      ? phraseName(view, one.phrase)
      : facetLabel(view, wish.split, one.part);
  const empty = wish.phrases.length === 0;
  return {
    action: to(view, '/statistics/chart'),
    title: empty ? t('sc.title') : titleOf(view, chart),
    phrases: Array.from({ length: MOST_PHRASES }, (_, at) => ({
      id: `p${at + 1}`,
      label: t('sc.phrase', { n: at + 1 }),
      value: wish.phrases[at] ?? '',
    })),
    ...choicesOf(view, wish),
    kept: keptFilters(wish.filters),
    chart: empty || keys.length === 0 ? undefined : chartOfSearches(chart, label, name),
    columns: [wish.by === 'year' ? t('stats.year') : t(`st.axis.${wish.by}`), ...series.map(name)],
    rows: keys.map((key, at) => ({
      label: label(key),
      cells: series.map(({ counts }) => {
        const one = counts[at];
        return {
          text: formatNumber(one?.count ?? 0, lang),
          href: one === undefined || one.count === 0 ? undefined : searchHref(view, one.search),
        };
      }),
    })),
    empty,
  };
}

function phraseName({ t }: View, phrase: string): string {
  return phrase === '' ? t('sc.all') : phrase;
}

function titleOf(view: View, { series }: SearchChart): string {
  const { t, lang } = view;
  const [first] = series;
  if (first === undefined) return t('sc.title');
  const byPhrase = new Map(series.map(({ phrase, total }) => [phrase, total] as const));
  if ([...byPhrase.values()].every((total) => total === 0)) {
    const phrases = [...byPhrase.keys()].map((phrase) => phraseName(view, phrase));
    return t('sc.none', { list: phrases.join(', ') });
  }
  const list = [...byPhrase].map(([phrase, total]) =>
    t('sc.answer', { phrase: phraseName(view, phrase), n: formatNumber(total, lang) }),
  );
  return list.length === 1 ? (list[0] ?? '') : t('sc.answerAll', { list: list.join('; ') });
}

function choicesOf(
  view: View,
  wish: ChartWish,
): Pick<SearchChartView, 'axes' | 'splits' | 'years'> {
  const { t, today } = view;
  const last = Number(today.slice(0, 4));
  return {
    axes: CHART_AXES.map((value) => ({
      ...{ value, label: t(`sc.axis.${value}`), selected: value === wish.by },
    })),
    splits: [
      { value: '', label: t('sc.split.none'), selected: wish.split === undefined },
      ...SPLITS.map((value) => ({
        ...{ value, label: t(`sc.split.${value}`), selected: value === wish.split },
      })),
    ],
    years: Array.from({ length: YEARS }, (_, at) => String(last - at)).map((value) => ({
      ...{ value, label: value, selected: value === wish.year },
    })),
  };
}

function axisLabel(view: View, { by }: ChartWish, key: string): string {
  if (by === 'month') return formatMonth(key, view.lang);
  return by === 'court' ? courtName(key, view.lang) : key;
}

function keptFilters(filters: SearchParams): SearchChartView['kept'] {
  const params = formatSearchParams({ ...filters, synonyms: true });
  return [...params].map(([name, value]) => ({ name, value }));
}

/** Address of the chart of a search. */
export function chartHref(view: View, query: SearchParams): string {
  const params = formatSearchParams({ ...query, synonyms: true, page: 1, cursor: undefined });
  params.delete('sort');
  params.delete('size');
  return `${to(view, '/statistics/chart')}?${params}`;
}
