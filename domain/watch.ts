import type { IncidentCode } from './incident.ts';
import type { CalendarDate } from './publication-clock.ts';

/** What one look at the portal found. `ms` is the time until its answer. */
export type Beat = {
  readonly at: Date;
  /** What failed; empty where all works. */
  readonly failed: readonly IncidentCode[];
  readonly ms: number;
};

/** A known document and whether the search found it by a known query. */
export type Canary = {
  readonly type: 'decision' | 'act';
  readonly id: string;
  readonly query: string;
  readonly found: boolean;
  readonly ms: number;
};

/** An incident that the probe opened or closed: what its journal keeps outside the database. */
export type WatchEvent = {
  readonly id: string;
  readonly code: IncidentCode;
  readonly event: 'opened' | 'closed';
  readonly startedAt: Date;
  readonly endedAt?: Date | undefined;
};

/** What the probe knows: written outside the database at each beat, read by the status page. */
export type WatchState = {
  readonly beatAt: Date;
  /** Since when each thing fails without an incident, and the incidents that are open. */
  readonly failing: Readonly<Partial<Record<IncidentCode, Date>>>;
  readonly open: readonly Omit<WatchEvent, 'event' | 'endedAt'>[];
  /** Beats of each day and how many of them failed, 30 days at most. */
  readonly days: Readonly<
    Record<CalendarDate, { readonly beats: number; readonly failed: number }>
  >;
  readonly canaries: readonly Canary[];
  readonly canariesAt?: Date | undefined;
};

const OPEN_AFTER_MS = 8_000; // a restart is no incident; the promise is an incident within 15 s
const KEPT_DAYS = 30;

/**
 * What the probe knows after a beat, and the incidents that it opens or closes by it. An incident begins with the
 * first beat that failed and ends with the first that did not. `newId` makes the id of one that is opened.
 */
export function watchStep(
  state: WatchState | undefined,
  beat: Beat,
  day: CalendarDate,
  newId: () => string,
): { readonly state: WatchState; readonly events: readonly WatchEvent[] } {
  const events: WatchEvent[] = [];
  const still = (state?.open ?? []).filter((one) => {
    if (beat.failed.includes(one.code)) return true;
    events.push({ ...one, event: 'closed', endedAt: beat.at });
    return false;
  });
  const open = [...still];
  const failing: Partial<Record<IncidentCode, Date>> = {};
  for (const code of beat.failed) {
    if (still.some((one) => one.code === code)) continue;
    const since = state?.failing[code] ?? beat.at;
    if (beat.at.getTime() - since.getTime() < OPEN_AFTER_MS) {
      failing[code] = since;
      continue;
    }
    const opened = { id: newId(), code, startedAt: since };
    open.push(opened);
    events.push({ ...opened, event: 'opened' });
  }
  const counted = state?.days[day] ?? { beats: 0, failed: 0 };
  const days = {
    ...state?.days,
    [day]: { beats: counted.beats + 1, failed: counted.failed + (beat.failed.length > 0 ? 1 : 0) },
  };
  const kept = Object.fromEntries(
    Object.entries(days)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .slice(-KEPT_DAYS),
  );
  return {
    state: {
      beatAt: beat.at,
      failing,
      open,
      days: kept,
      canaries: state?.canaries ?? [],
      canariesAt: state?.canariesAt,
    },
    events,
  };
}

/** Share of beats without a failure in the kept days, 0 to 1; undefined before the first. */
export function availability(state: WatchState): number | undefined {
  const all = Object.values(state.days);
  const beats = all.reduce((sum, { beats: one }) => sum + one, 0);
  const failed = all.reduce((sum, { failed: one }) => sum + one, 0);
  return beats === 0 ? undefined : 1 - failed / beats;
}
