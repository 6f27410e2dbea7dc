import { COURT_TYPES, COURTS, type Court, courtByCode } from '#domain/court.ts';
import type { CourtCounts, DecisionSummary } from '#domain/published-record.ts';
import { formatDate, formatNumber, formatShare } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { Page } from '#portal/services.ts';
import type { Fact } from './decision-page.ts';
import { decisionItem, type ListItem } from './listing.ts';
import { courtName, to, type View } from './view.ts';

export type CourtRow = {
  readonly href: string;
  readonly name: string;
  readonly published: string;
  readonly inTime: string;
  readonly median: string;
  readonly newest: string;
};
export type CourtGroup = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CourtRow[];
};

/** The directory: courts by type, each with what it has published. Courts of today only. */
export function courtsPage(view: View, counts: readonly CourtCounts[]): readonly CourtGroup[] {
  const byCourt = new Map(
    counts.flatMap((row) => {
      const court = courtByCode(row.courtCode);
      return court === undefined ? [] : [[court.slug, row] as const];
    }),
  );
  return COURT_TYPES.flatMap((type) => {
    const courts = COURTS.filter((court) => court.type === type);
    if (courts.length === 0) return [];
    return [
      {
        id: type,
        title: label(view.t, 'courtType', type),
        rows: courts.map((court) => courtRow(view, court, byCourt.get(court.slug))),
      },
    ];
  });
}

function courtRow(view: View, court: Court, counts: CourtCounts | undefined): CourtRow {
  const published = counts?.published ?? 0;
  return {
    href: to(view, `/courts/${court.slug}`),
    name: courtName(court.code, view.lang),
    published: formatNumber(published, view.lang),
    inTime: formatShare(counts?.inTime ?? 0, counts?.timed ?? 0, view.lang),
    median: counts?.medianDays === undefined ? '–' : formatNumber(counts.medianDays, view.lang),
    newest: counts?.newestOn === undefined ? '–' : formatDate(counts.newestOn, view.lang),
  };
}

export type CourtPageView = {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly newest: readonly ListItem[];
  readonly nextHref?: string | undefined;
  readonly searchHref: string;
  readonly feedHref: string;
};

/** One court: facts, timeliness, newest decisions. */
export function courtPage(
  view: View,
  court: Court,
  counts: CourtCounts | undefined,
  decisions: Page<DecisionSummary>,
): CourtPageView {
  const row = courtRow(view, court, counts);
  const query = new URLSearchParams({ court: court.code, sort: 'newest' });
  return {
    name: row.name,
    facts: [
      { term: view.t('fact.instance'), value: label(view.t, 'courtType', court.type) },
      { term: view.t('fact.region'), value: court.region },
      { term: view.t('fact.code'), value: [court.code, ...court.oldCodes].join(', ') },
      { term: view.t('courts.published'), value: row.published },
      { term: view.t('courts.inTime'), value: row.inTime },
      { term: view.t('courts.median'), value: row.median },
    ],
    newest: decisions.rows.map((one) => decisionItem(view, one)),
    nextHref:
      decisions.next === undefined
        ? undefined
        : `${to(view, `/courts/${court.slug}`)}?${new URLSearchParams({ after: decisions.next })}`,
    searchHref: `${to(view, '/search')}?${query}`,
    feedHref: `${to(view, '/search.atom')}?${query}`,
  };
}
