import { figuresOf, type GroupFigure } from '#dashboards/group-figures.ts';
import { GROUPS } from '#dashboards/measures/measure.ts';
import type { Report, ReportFormat, ReportTable } from '#dashboards/report/report.ts';
import { reportBytes } from '#dashboards/report/report.ts';
import { formatDate } from './i18n/format.ts';
import { type Lang, translator } from './i18n/index.ts';
import type { PortalServices } from './services.ts';
import { cellText, measureFigure, rangeLine } from './view-models/measure-figure.ts';
import { rowLabel } from './view-models/measure-labels.ts';
import { tableWish } from './view-models/statistics-group.ts';
import { periodDays } from './view-models/statistics-wish.ts';

export type ReportWish = {
  /** `2026Q3`, `2026` or `2026-09`. */
  readonly period: string;
  readonly format: ReportFormat;
  readonly lang: Lang;
};

/**
 * The statistical report of a period as a file: the same tables as the pages. Undefined for a period that has
 * not begun or is none.
 * Source: Court 7.2.16.
 */
export function statisticsReport(
  services: Pick<PortalServices, 'statistics' | 'today' | 'publicUrl'>,
): (wish: ReportWish) => Promise<Uint8Array | undefined> {
  return async ({ period, format, lang }) => {
    const days = periodDays(period, services.today());
    if (days === undefined) return undefined;
    const wish = { period, ...days, filter: {} };
    const view = {
      t: translator(lang),
      lang,
      today: services.today(),
      publicUrl: services.publicUrl,
    };
    const { t } = view;
    const report: Report = {
      lang,
      title: `${t('site.name')}. ${t('st.title')}`,
      range: rangeLine(view, wish),
      madeOn: t('st.asOf', { at: formatDate(view.today, lang) }),
      parts: [],
    };
    const tableOf = async (figure: GroupFigure): Promise<ReportTable> => {
      const table = await services.statistics.table(figure.measure, tableWish(figure, wish));
      const shown = measureFigure(view, figure, table, wish);
      return {
        ...{ title: shown.title, comparison: shown.comparison, notes: shown.notes, table },
        note: `${shown.definition} ${shown.source} ${shown.asOf}.`,
        columns: shown.columns,
        total: t('st.total'),
        labelOf: (key) => rowLabel(view, figure.measure, figure.by, key),
        textOf: (cell) => cellText(view, figure.measure, cell),
      };
    };
    const parts = [];
    for (const group of GROUPS) {
      // A figure with an order of its own has the rows of another one.
      const figures = figuresOf(group).filter(({ order }) => order === undefined);
      parts.push({ name: t(`sg.${group}`), tables: await Promise.all(figures.map(tableOf)) });
    }
    return reportBytes({ ...report, parts }, format);
  };
}
