import { figuresOf } from '#dashboards/group-figures.ts';
import { GROUPS } from '#dashboards/measures/measure.ts';
import { yearBefore } from '#dashboards/queries/table-parts.ts';
import type { Report, ReportFormat } from '#dashboards/report/report.ts';
import { reportBytes } from '#dashboards/report/report.ts';
import { formatDate } from './i18n/format.ts';
import { type Lang, translator } from './i18n/index.ts';
import type { PortalServices } from './services.ts';
import { cellText, measureFigure, rangeLine } from './view-models/measure-figure.ts';
import { rowLabel } from './view-models/measure-labels.ts';
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
      range: rangeLine(view, wish, { from: yearBefore(wish.from), to: yearBefore(wish.to) }),
      madeOn: t('st.asOf', { at: formatDate(view.today, lang) }),
      parts: [],
    };
    const parts = [];
    for (const group of GROUPS) {
      const tables = [];
      for (const figure of figuresOf(group)) {
        const asked = { by: figure.by, from: wish.from, to: wish.to, filter: wish.filter };
        const table = await services.statistics.table(figure.measure, asked);
        const shown = measureFigure(view, figure, table, wish);
        if (figure.order !== undefined) continue; // the same rows in another order
        tables.push({
          ...{ title: shown.title, comparison: shown.comparison, notes: shown.notes, table },
          note: `${shown.definition} ${shown.source} ${shown.asOf}.`,
          columns: shown.columns,
          total: t('st.total'),
          labelOf: (key: string) => rowLabel(view, figure.measure, figure.by, key),
          textOf: (cell: (typeof table)['total']['now']) => cellText(view, figure.measure, cell),
        });
      }
      parts.push({ name: t(`sg.${group}`), tables });
    }
    return reportBytes({ ...report, parts }, format);
  };
}
