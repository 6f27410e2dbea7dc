import type { IncidentRow } from '#domain/published-record.ts';
import { formatInstant, formatNumber } from '#portal/i18n/format.ts';
import type { ServiceHealth } from '#portal/services.ts';
import type { View } from './view.ts';

export type StatusPageView = {
  readonly state: 'good' | 'note' | 'bad';
  readonly sentence: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly incidents: readonly {
    readonly started: string;
    readonly ended: string;
    readonly affected: string;
  }[];
};

/** The public status page: what works, how far the index is, which failures are on record. */
export function statusPage(
  view: View,
  health: ServiceHealth,
  incidents: readonly IncidentRow[],
): StatusPageView {
  const { t, lang } = view;
  const works = (ok: boolean) => t(ok ? 'status.works' : 'status.fails');
  const state = health.database ? (health.search ? 'good' : 'note') : 'bad';
  const sentence = { good: 'status.ok', note: 'status.degraded', bad: 'status.down' } as const;
  return {
    state,
    sentence: t(sentence[state]),
    rows: [
      { name: t('status.database'), value: works(health.database) },
      { name: t('status.search'), value: works(health.search) },
      { name: t('status.published'), value: formatNumber(health.publishedDocuments, lang) },
      { name: t('status.indexed'), value: formatNumber(health.indexedDocuments, lang) },
      { name: t('status.waiting'), value: formatNumber(health.waiting, lang) },
      { name: t('status.log'), value: formatNumber(health.logSize, lang) },
    ],
    incidents: incidents.map((row) => ({
      started: formatInstant(row.startedAt, lang),
      ended: row.endedAt === undefined ? t('status.open') : formatInstant(row.endedAt, lang),
      affected: row.affected,
    })),
  };
}
