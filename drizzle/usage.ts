import { inArray, ne, sql } from 'drizzle-orm';
import { type CalendarDate, daysAfter } from '../domain/publication-clock.ts';
import type { UsageCount, UsageTally, WatchTally } from '../domain/statistics/usage.ts';
import type { Db } from './db.ts';
import { usageDay, usageInbox } from './schema/index.ts';

const OLD_DAYS = 7; // counts that were handed over later are of no day that anybody remembers

/** Hands over what the portal has counted; beside requests the only write of the public process. */
export async function insertUsage(tx: Db, counts: readonly UsageCount[]): Promise<void> {
  if (counts.length > 0) await tx.insert(usageInbox).values([...counts]);
}

/**
 * Adds up to `limit` handed-over counts to their days; those of a day to come or long gone are dropped. Two workers
 * never take the same one. Returns how many were taken.
 */
export async function takeUsage(tx: Db, today: CalendarDate, limit: number): Promise<number> {
  const taken = await tx
    .select()
    .from(usageInbox)
    .orderBy(usageInbox.on, usageInbox.tally, usageInbox.category, usageInbox.id)
    .limit(limit)
    .for('update', { skipLocked: true });
  if (taken.length === 0) return 0;
  const ids = taken.map(({ id }) => id);
  await tx.delete(usageInbox).where(inArray(usageInbox.id, ids));
  const sums = new Map<string, UsageCount>();
  for (const { on, tally, category, count } of taken) {
    if (on > today || on < daysAfter(today, -OLD_DAYS)) continue;
    const key = `${on} ${tally} ${category}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { on, tally: tally as UsageTally, category, count: before + count });
  }
  if (sums.size > 0)
    await tx
      .insert(usageDay)
      .values([...sums.values()])
      .onConflictDoUpdate({
        target: [usageDay.on, usageDay.tally, usageDay.category],
        set: { count: sql`${usageDay.count} + excluded.count` },
      });
  return taken.length;
}

/** True where counts wait in the inbox. */
export async function usageIsWaiting(db: Db): Promise<boolean> {
  const rows = await db.select({ id: usageInbox.id }).from(usageInbox).limit(1);
  return rows.length > 0;
}

/** Keeps what the probe has counted of some days: whole counts, not what was added. A day that is the same is not touched. */
export async function keepWatchCounts(
  tx: Db,
  counts: readonly UsageCount<WatchTally>[],
): Promise<void> {
  if (counts.length === 0) return;
  await tx
    .insert(usageDay)
    .values([...counts])
    .onConflictDoUpdate({
      target: [usageDay.on, usageDay.tally, usageDay.category],
      set: { count: sql`excluded.count` },
      setWhere: ne(usageDay.count, sql`excluded.count`),
    });
}

/** Counts of some days, by day. */
export async function usageOf(
  db: Db,
  days: readonly CalendarDate[],
): Promise<ReadonlyMap<CalendarDate, readonly UsageCount<UsageTally | WatchTally>[]>> {
  const rows = await db
    .select()
    .from(usageDay)
    .where(inArray(usageDay.on, [...days]));
  return Map.groupBy(
    rows.map((row) => ({ ...row, tally: row.tally as UsageTally | WatchTally })),
    ({ on }) => on,
  );
}
