import { addFacts } from '#domain/statistics/fact.ts';
import type { Db } from '#drizzle/db.ts';
import { readRollUps } from '#drizzle/read-roll-ups.ts';
import {
  forgetRollUps,
  monthOf,
  statisticsAreWaiting,
  takeTouchedSubjects,
  touchSubjects,
  writeFacts,
} from '#drizzle/roll-ups.ts';
import {
  listSubjects,
  readFacts,
  SUBJECT_SOURCES,
  type SubjectSource,
} from '#drizzle/statistics-subjects.ts';
import type { IngestServices } from './services.ts';

const SUBJECTS_AT_ONCE = 500; // of one transaction
const PAGE = 2_000; // subjects read at once where all are counted

/**
 * Reads again the facts of every subject that something touched and adds the difference to the roll-ups. Any
 * number of workers may do so at the same time. Returns how many subjects were read.
 */
export async function keepStatistics({ store }: Pick<IngestServices, 'store'>): Promise<number> {
  if (!(await statisticsAreWaiting(store.read))) return 0;
  let counted = 0;
  for (;;) {
    const taken = await store.write(async (tx) => {
      const touched = await takeTouchedSubjects(tx, SUBJECTS_AT_ONCE);
      const bySource = Map.groupBy(touched, ({ source }) => source);
      for (const source of [...bySource.keys()].sort()) {
        const subjects = (bySource.get(source) ?? []).map(({ subject }) => subject);
        await writeFacts(tx, source, subjects, await readFacts(tx, source, subjects));
      }
      return touched.length;
    });
    counted += taken;
    if (taken < SUBJECTS_AT_ONCE) return counted;
  }
}

/**
 * Counts everything anew: after an upgrade that changes what is counted, and where `verifyStatistics` found a
 * difference. Until it ends the statistics show less than there is.
 */
export async function recountStatistics({ store }: Pick<IngestServices, 'store'>): Promise<number> {
  await store.write(async (tx) => {
    await forgetRollUps(tx);
    for (const source of SUBJECT_SOURCES)
      for await (const subjects of subjectPages(tx, source))
        await touchSubjects(tx, source, subjects);
  });
  return keepStatistics({ store });
}

/** Subjects of a source in pages. */
async function* subjectPages(db: Db, source: SubjectSource): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined; ; ) {
    const subjects = await listSubjects(db, source, after, PAGE);
    if (subjects.length > 0) yield subjects;
    after = subjects.at(-1);
    if (subjects.length < PAGE) return;
  }
}

/** A roll-up that is not what the rows of the record add up to. */
export type RollUpDifference = {
  readonly table: 'stat_daily' | 'stat_monthly';
  /** Tally, day and keys, as the roll-up is named. */
  readonly rollUp: string;
  readonly kept: number;
  readonly counted: number;
};

/** Counts everything anew from the rows of the record; returns every roll-up that differs, none where all agree. */
export async function verifyStatistics({
  store,
}: Pick<IngestServices, 'store'>): Promise<readonly RollUpDifference[]> {
  const daily = new Map<string, number>();
  const monthly = new Map<string, number>();
  for (const source of SUBJECT_SOURCES)
    for await (const subjects of subjectPages(store.read, source))
      for (const facts of (await readFacts(store.read, source, subjects)).values()) {
        addFacts(daily, facts);
        addFacts(
          monthly,
          facts.map((fact) => ({ ...fact, on: monthOf(fact.on) })),
        );
      }
  return [
    ...differences('stat_daily', daily, await readRollUps(store.read, 'daily')),
    ...differences('stat_monthly', monthly, await readRollUps(store.read, 'monthly')),
  ];
}

function differences(
  table: RollUpDifference['table'],
  counted: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, number>,
): readonly RollUpDifference[] {
  return [...new Set([...counted.keys(), ...kept.keys()])]
    .filter((key) => (counted.get(key) ?? 0) !== (kept.get(key) ?? 0))
    .sort()
    .map((key) => ({
      table,
      rollUp: key.split('\u001f').filter(Boolean).join(' · '),
      kept: kept.get(key) ?? 0,
      counted: counted.get(key) ?? 0,
    }));
}
