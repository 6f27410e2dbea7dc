import type { IncidentCode } from '#domain/incident.ts';
import type { WatchEvent } from '#domain/watch.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import { closeIncident, openIncident } from '#drizzle/incidents.ts';
import type { IngestServices } from './services.ts';

/** What each kind of incident that the probe finds means for the public, in Azerbaijani. */
const AFFECTED: Readonly<Partial<Record<IncidentCode, string>>> = {
  'portal-gone': 'Portal açılmır',
  'database-gone': 'Məlumat bazası cavab vermir, sənədlər açılmır',
  'search-gone': 'Axtarış işləmir, sənədlər açıqdır',
  'canary-missed': 'Axtarış məlum sənədi tapmır',
};

const kept = new Set<string>(); // events that this process has put on record

/**
 * Takes into the register what the probe has written outside the database: each incident once, whoever takes it.
 * Returns how many changed something. Source: Court 7.2.12, 8.2.11.
 */
export async function keepIncidents({
  store,
  clock,
  watchEvents,
}: Pick<IngestServices, 'store' | 'clock' | 'watchEvents'>): Promise<number> {
  let changed = 0;
  for (const event of (await watchEvents?.()) ?? []) {
    const key = `${event.id} ${event.event}`;
    if (kept.has(key)) continue;
    const isNew = await store.write((tx) => keepEvent(tx, event, clock.now()));
    kept.add(key);
    if (isNew) changed += 1;
  }
  return changed;
}

async function keepEvent(tx: Db, event: WatchEvent, at: Date): Promise<boolean> {
  const { id, code, startedAt, endedAt } = event;
  const done =
    event.event === 'opened'
      ? await openIncident(tx, { id, code, startedAt, affected: AFFECTED[code] ?? code }, at)
      : endedAt !== undefined && (await closeIncident(tx, { id, endedAt }, at));
  if (done === undefined || done === false) return false;
  const action = event.event === 'opened' ? 'open-incident' : 'close-incident';
  const row = { actor: 'probe', action, subject: id, result: 'done', detail: { code } } as const;
  await appendAudit(tx, row, at);
  return true;
}
