import type { IncidentCode } from './incident.ts';
import { type CalendarDate, daysAfter } from './publication-clock.ts';

/** What one look at the portal found. `ms` is the time until its answer. */
export type Beat = {
  readonly at: Date;
  /** What failed; empty where all works. */
  readonly failed: readonly IncidentCode[];
  readonly ms: number;
  /** How the control searches that were due at this beat ended; undefined where none were due. */
  readonly run?: ControlRun | undefined;
};

/** A round of searches for known documents: passed where each was found, failed also where nothing answered. */
export type ControlRun = 'passed' | 'failed';

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
  /** What was counted on each day, 30 days at most. */
  readonly days: Readonly<Record<CalendarDate, WatchDay>>;
  readonly canaries: readonly Canary[];
  readonly canariesAt?: Date | undefined;
  /** When a round of control searches was counted last. */
  readonly runAt?: Date | undefined;
  /** Written by the process that serves the portal: it stands back where a probe watches beside it. */
  readonly isInside?: boolean | undefined;
};

/** Beats of a day and rounds of control searches in it. A state of an older version has no rounds. */
export type WatchDay = {
  readonly beats: number;
  readonly failed: number;
  readonly runs?: number | undefined;
  readonly passed?: number | undefined;
};

/** What the probe calls itself; its searches and answers are nobody's use of the portal and are not counted. */
export const PROBE_AGENT = 'ashkar-probe';

/** True for a request of the probe, by its user agent. */
export function isProbeAgent(userAgent: string | null | undefined): boolean {
  return userAgent === PROBE_AGENT;
}

/**
 * What fails by a look at the portal and its control searches: where the portal fails, only that. `canaries` is undefined
 * where the portal answers and its search does not.
 */
export function failuresOf(
  { failed }: Pick<Beat, 'failed'>,
  canaries: readonly Canary[] | undefined,
): Beat['failed'] {
  if (failed.length > 0) return failed;
  if (canaries === undefined) return ['search-gone'];
  return canaries.some(({ found }) => !found) ? ['canary-missed'] : [];
}

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
  const days = { ...state?.days, [day]: countBeat(state?.days[day], beat) };
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
      runAt: beat.run === undefined ? state?.runAt : beat.at,
    },
    events,
  };
}

function countBeat(day: WatchDay | undefined, { failed, run }: Beat): WatchDay {
  const { beats = 0, failed: failures = 0, runs = 0, passed = 0 } = day ?? {};
  return {
    beats: beats + 1,
    failed: failures + (failed.length > 0 ? 1 : 0),
    runs: runs + (run === undefined ? 0 : 1),
    passed: passed + (run === 'passed' ? 1 : 0),
  };
}

/** How many rounds of control searches there were and how many passed. */
export type ControlRuns = { readonly runs: number; readonly passed: number };

/**
 * Rounds of control searches of the last 30 days, today included: what the availability of the portal is counted by.
 * Time in which nobody watched is in no round. Undefined before the first. Source: Court 8.2.8, 8.2.9.
 */
export function controlRuns(
  { days }: Pick<WatchState, 'days'>,
  today: CalendarDate,
): ControlRuns | undefined {
  const first = daysAfter(today, 1 - KEPT_DAYS);
  const counted = Object.entries(days).filter(([day]) => day >= first && day <= today);
  const sum = (name: keyof ControlRuns) =>
    counted.reduce((all, [, one]) => all + (one[name] ?? 0), 0);
  const runs = sum('runs');
  return runs === 0 ? undefined : { runs, passed: sum('passed') };
}
