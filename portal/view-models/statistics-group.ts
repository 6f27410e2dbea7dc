import { figuresOf, type GroupFigure } from '#dashboards/group-figures.ts';
import { GROUPS, type Group } from '#dashboards/measures/measure.ts';
import type { FilterName, MeasureTable } from '#dashboards/queries/measure-table.ts';
import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS, PROCEDURES } from '#domain/decision.ts';
import { ACT_KINDS } from '#domain/normative-act.ts';
import { formatMonth } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import { monthsOfYear } from './calendar.ts';
import { type MeasureFigureView, measureFigure, rangeLine, tableAnswer } from './measure-figure.ts';
import { periodDays, type StatisticsWish, wishParams } from './statistics-wish.ts';
import { courtName, type Link, to, type View } from './view.ts';

type Choice = { readonly value: string; readonly label: string; readonly selected: boolean };
export type FilterView = {
  readonly name: FilterName | 'period';
  readonly label: string;
  readonly choices: readonly Choice[];
};
export type GroupPageView = {
  readonly title: string;
  readonly lead: string;
  readonly range: string;
  readonly groups: readonly (Link & { readonly current: boolean })[];
  readonly filters: readonly FilterView[];
  readonly figures: readonly MeasureFigureView[];
};

/** The group that an address names; undefined for any other word. */
export function groupOf(name: string | undefined): Group | undefined {
  return GROUPS.find((group) => group === name);
}

/** What of the wish each figure of a group is asked with. */
export function tableWish(figure: GroupFigure, wish: StatisticsWish) {
  return { by: figure.by, from: wish.from, to: wish.to, filter: wish.filter };
}

/** A page of one part of the statistics. `tables` are those of `figuresOf(group)`, in its order. */
export function groupPage(
  view: View,
  group: Group,
  wish: StatisticsWish,
  tables: readonly MeasureTable[],
): GroupPageView {
  const { t } = view;
  const figures = figuresOf(group);
  return {
    title: t(`sg.${group}`),
    lead: t(`sg.lead.${group}`),
    range: rangeLine(view, wish),
    groups: groupLinks(view, wish, group),
    filters: filtersOf(view, group, wish),
    figures: tables.flatMap((table, at) => {
      const figure = figures[at];
      return figure === undefined ? [] : [measureFigure(view, figure, table, wish)];
    }),
  };
}

function groupLinks(
  view: View,
  wish: StatisticsWish,
  current: Group | undefined,
): GroupPageView['groups'] {
  const params = wishParams(wish);
  return GROUPS.map((group) => ({
    label: view.t(`sg.${group}`),
    href: `${to(view, `/statistics/${group}`)}?${params}`,
    current: group === current,
  }));
}

const WITH_COURTS: readonly Group[] = [
  ...(['publication', 'justice', 'law', 'enforcement', 'anonymization'] as const),
];
const WITH_PROCEDURE: readonly Group[] = ['publication', 'justice', 'law', 'anonymization'];

function filtersOf(view: View, group: Group, wish: StatisticsWish): readonly FilterView[] {
  const { t, lang } = view;
  const filter = (
    name: FilterName,
    values: readonly string[],
    labelOf: (value: string) => string,
  ): FilterView => ({
    ...{ name, label: t(`st.${name}`) },
    choices: [
      { value: '', label: t('st.all'), selected: wish.filter[name] === undefined },
      ...values.map((value) => ({
        ...{ value, label: labelOf(value), selected: wish.filter[name] === value },
      })),
    ],
  });
  const regions = [...new Set(COURTS.map(({ region }) => region))].sort((a, b) =>
    a.localeCompare(b, 'az'),
  );
  const codes = COURTS.map(({ code }) => code);
  return [
    { name: 'period', label: t('st.period'), choices: periodChoices(view, wish) },
    ...(WITH_COURTS.includes(group)
      ? [
          filter('region', regions, (value) => value),
          filter('court', codes, (code) => courtName(code, lang)),
        ]
      : []),
    ...(WITH_PROCEDURE.includes(group)
      ? [filter('procedure', PROCEDURES, (value) => label(t, 'procedure', value))]
      : []),
    ...kindFilter(view, group, filter),
  ];
}

function kindFilter(
  { t }: View,
  group: Group,
  filter: (
    name: FilterName,
    values: readonly string[],
    labelOf: (value: string) => string,
  ) => FilterView,
): readonly FilterView[] {
  if (group === 'law-making' || group === 'prosecution')
    return [filter('kind', ACT_KINDS, (kind) => label(t, 'actKind', kind))];
  return group === 'publication' || group === 'anonymization'
    ? [filter('kind', DECISION_KINDS, (kind) => label(t, 'kind', kind))]
    : [];
}

const YEARS = 3;

/** Years, then the quarters and months of two years, newest first; days that were asked for stand on top. */
function periodChoices(view: View, wish: StatisticsWish): readonly Choice[] {
  const last = Number(view.today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, at) => String(last - at));
  const quarters = years.slice(0, 2).flatMap((year) => [4, 3, 2, 1].map((n) => `${year}Q${n}`));
  const months = years.slice(0, 2).flatMap((year) => monthsOfYear(year).toReversed());
  const names = [...years, ...quarters, ...months].filter((name) => periodDays(name, view.today));
  const named = wish.period === undefined || names.includes(wish.period) ? [] : [wish.period];
  const choices = [...named, ...names].map((value) => ({
    ...{ value, label: periodName(view, value), selected: value === wish.period },
  }));
  if (wish.period !== undefined) return choices;
  return [{ value: '', label: `${wish.from} – ${wish.to}`, selected: true }, ...choices];
}

function periodName(view: View, period: string): string {
  const [, year, quarter] = /^(\d{4})Q(\d)$/.exec(period) ?? [];
  if (year !== undefined) return view.t(`st.q.${quarter}` as 'st.q.1', { year });
  return period.length === 4 ? period : formatMonth(period, view.lang);
}

export type OverviewView = {
  readonly title: string;
  readonly lead: string;
  readonly range: string;
  readonly years: readonly (Link & { readonly current: boolean })[];
  readonly parts: readonly {
    readonly name: string;
    readonly href: string;
    readonly lead: string;
    readonly answer: string;
    readonly comparison: string;
  }[];
  readonly ledger: Link;
  readonly chart: Link;
};

/** The overview: the figure that stands for each part. `tables` are in the order of the groups. */
export function overviewPage(
  view: View,
  wish: StatisticsWish,
  tables: readonly MeasureTable[],
): OverviewView {
  const { t } = view;
  const last = Number(view.today.slice(0, 4));
  const links = groupLinks(view, wish, undefined);
  return {
    title: t('st.title'),
    lead: t('st.lead'),
    range: rangeLine(view, wish),
    years: Array.from({ length: YEARS }, (_, at) => String(last - at)).map((year) => ({
      label: year,
      href: `${to(view, '/statistics')}?period=${year}`,
      current: wish.period === year,
    })),
    parts: GROUPS.flatMap((group, at) => {
      const table = tables[at];
      if (table === undefined) return [];
      const { title, comparison } = tableAnswer(view, table);
      return [
        {
          ...{ name: t(`sg.${group}`), href: links[at]?.href ?? '', lead: t(`sg.lead.${group}`) },
          ...{ answer: title, comparison },
        },
      ];
    }),
    ledger: { label: t('ledger.link'), href: to(view, '/statistics/ledger') },
    chart: { label: t('sc.title'), href: to(view, '/statistics/chart') },
  };
}
