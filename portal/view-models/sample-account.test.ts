import { expect, it } from 'vitest';
import type { RollUpQuery, RollUpSums } from '#drizzle/read-roll-ups.ts';
import { translator } from '#portal/i18n/index.ts';
import { statisticsOver } from '#portal/statistics-service.ts';
import { fixtureSums } from '#tests/fixtures/portal-sums.ts';
import { sampleAccount, sampleTables } from './sample-account.ts';

const TODAY = '2026-11-24';
const view = { t: translator('en'), lang: 'en', today: TODAY, publicUrl: '' } as const;

/** The account where so many were drawn, read and found leaking, and the days that were asked for. */
async function accountOf(counts: Readonly<Record<string, number>>) {
  const asked: RollUpQuery[] = [];
  const sums = async (query: RollUpQuery): Promise<RollUpSums> => {
    asked.push(query);
    const own = query.tallies.map((tally) => [tally, counts[tally] ?? 0] as const);
    return new Map([['2026-11', Object.fromEntries(own)]]);
  };
  const statistics = statisticsOver({ ...fixtureSums(new Date(`${TODAY}T08:00:00Z`)), sums });
  const tables = await Promise.all(
    sampleTables(TODAY).map(({ measure, wish }) => statistics.table(measure, wish)),
  );
  const account = sampleAccount(view, tables);
  return { account, asked };
}
const values = (account: ReturnType<typeof sampleAccount>) =>
  account.facts.map(({ value }) => value);

it('says how many were drawn, read and found leaking, and how high the share may be', async () => {
  const counts = { 'sample-drawn': 1200, 'sample-read': 60, 'sample-leaks': 1 };
  const { account, asked } = await accountOf(counts);
  expect(values(account)).toEqual(['1,200', '60', '1', '7.7%']);
  expect(asked[0]).toMatchObject({ from: '2025-11-25', to: TODAY });
  expect(account.href).toBe(
    '/en/statistics/anonymization?from=2025-11-25&to=2026-11-24#sample-leaks-month',
  );
});

it('gives no bound, and not zero, where nothing has been read', async () => {
  const { account } = await accountOf({ 'sample-drawn': 5 });
  expect(values(account)).toEqual(['5', '0', '0', 'no decision has been read yet']);
});
