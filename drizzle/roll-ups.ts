import { and, eq, inArray, sql } from 'drizzle-orm';
import { addFacts, type Fact, KEYS, ofRollUpKey } from '../domain/statistics/fact.ts';
import { type Db, rawRows } from './db.ts';
import { decision, statDaily, statMonthly, statSubject, statTouched } from './schema/index.ts';

/** A case, a proceeding, a draft, a work whose facts are to be read again. */
export type TouchedSubject = { readonly source: string; readonly subject: string };

/** True where the facts of a subject are to be read again. */
export async function statisticsAreWaiting(db: Db): Promise<boolean> {
  const [touched] = await db.select({ source: statTouched.source }).from(statTouched).limit(1);
  return touched !== undefined;
}

/** Takes up to `limit` subjects that may have changed; others take other ones. */
export async function takeTouchedSubjects(
  tx: Db,
  limit: number,
): Promise<readonly TouchedSubject[]> {
  const taken = await tx.select().from(statTouched).limit(limit).for('update', {
    skipLocked: true,
  });
  for (const [source, own] of Map.groupBy(taken, (one) => one.source))
    await tx.delete(statTouched).where(
      and(
        eq(statTouched.source, source),
        inArray(
          statTouched.subject,
          own.map(({ subject }) => subject),
        ),
      ),
    );
  return taken;
}

/**
 * Writes the facts of some subjects of a source and adds to the roll-ups what has changed since they were last
 * written. Subjects without facts are forgotten.
 */
export async function writeFacts(
  tx: Db,
  source: string,
  subjects: readonly string[],
  facts: ReadonlyMap<string, readonly Fact[]>,
): Promise<void> {
  const known = and(eq(statSubject.source, source), inArray(statSubject.subject, [...subjects]));
  const before = await tx.select({ facts: statSubject.facts }).from(statSubject).where(known);
  const change = new Map<string, number>();
  for (const row of before) addFacts(change, row.facts, -1);
  for (const own of facts.values()) addFacts(change, own);
  await tx.delete(statSubject).where(known);
  const rows = [...facts].map(([subject, own]) => ({ subject, facts: own }));
  await rawRows(
    tx,
    sql`insert into ${statSubject} (source, subject, facts)
      select ${source}, subject, facts
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(subject text, facts jsonb)`,
  );
  await addToRollUps(tx, change);
}

/** Adds to the sums by day and by month. */
async function addToRollUps(tx: Db, change: ReadonlyMap<string, number>): Promise<void> {
  if (change.size === 0) return;
  const months = new Map<string, number>();
  addFacts(
    months,
    [...change].map(([key, value]) => {
      const { on, ...fact } = ofRollUpKey(key);
      return { ...fact, on: monthOf(on), value };
    }),
  );
  await addRows(tx, statDaily, change);
  await addRows(tx, statMonthly, months);
}

/** Forgets every roll-up and every fact that was added to one; what `touchSubjects` names is counted anew. */
export async function forgetRollUps(tx: Db): Promise<void> {
  for (const table of [statDaily, statMonthly, statSubject]) await tx.delete(table);
}

/** Names subjects of a source whose facts are to be read again. */
export async function touchSubjects(
  tx: Db,
  source: string,
  subjects: readonly string[],
): Promise<void> {
  await rawRows(
    tx,
    sql`insert into ${statTouched} (source, subject)
      select ${source}, subject from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb) as r(subject)
      on conflict do nothing`,
  );
}

/** Names every decision again: the rule of counting them has changed. */
export async function touchDecisions(tx: Db): Promise<void> {
  await rawRows(
    tx,
    sql`insert into ${statTouched} (source, subject) select 'work', ${decision.workId}::text from ${decision}
      on conflict do nothing`,
  );
}

/** First day of the month of a date. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/**
 * One statement for all rows, given as one JSON value: a row has ten columns, and thousands of parameters are slow.
 * In the order of their keys, so that two workers never wait for each other crosswise.
 */
async function addRows(
  tx: Db,
  table: typeof statDaily | typeof statMonthly,
  change: ReadonlyMap<string, number>,
): Promise<void> {
  if (change.size === 0) return;
  const rows = [...change.keys()]
    .sort()
    .map((key) => ({ ...ofRollUpKey(key), value: change.get(key) ?? 0 }));
  const keys = sql.raw(KEYS.join(', '));
  const given = sql.raw(KEYS.map((name) => `coalesce(${name}, '')`).join(', '));
  const types = sql.raw(KEYS.map((name) => `${name} text`).join(', '));
  await rawRows(
    tx,
    sql`insert into ${table} as kept (tally, "on", ${keys}, value)
      select tally, "on", ${given}, value
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(tally text, "on" date, ${types}, value bigint)
      on conflict (tally, "on", ${keys}) do update set value = kept.value + excluded.value`,
  );
  const tallies = [...new Set(rows.map(({ tally }) => tally))];
  await tx.delete(table).where(and(inArray(table.tally, tallies), sql`value = 0`));
}
