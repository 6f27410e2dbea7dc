import { expect, it } from 'vitest';
import type { RollUpQuery, RollUpSums } from '#drizzle/read-roll-ups.ts';
import { joinedSums } from './joined-sums.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31', by: 'court', where: {} } as const;
const SUMS: RollUpSums = new Map([
  ['5-155', { published: 7, 'in-time': 5 }],
  ['3-9', { published: 2 }],
]);

function reader() {
  const asked: RollUpQuery[] = [];
  const sums = joinedSums(async (query) => {
    asked.push(query);
    return SUMS;
  });
  return { asked, sums };
}

it('reads once what differs in its tallies only, and gives each asker its own', async () => {
  const { asked, sums } = reader();
  const [published, inTime, late] = await Promise.all([
    sums({ ...YEAR, tallies: ['published'] }),
    sums({ ...YEAR, tallies: ['in-time', 'published'] }),
    sums({ ...YEAR, tallies: ['late'] }),
  ]);
  expect(asked).toEqual([{ ...YEAR, tallies: ['in-time', 'late', 'published'] }]);
  expect([...published]).toEqual([
    ['5-155', { published: 7 }],
    ['3-9', { published: 2 }],
  ]);
  expect(inTime).toEqual(SUMS);
  expect([...late]).toEqual([]);
});

it.each([
  ['other days', { to: '2026-06-30' }],
  ['another axis', { by: 'month' }],
  ['other keys', { where: { court: ['5-155'] } }],
] as const)('reads %s apart', async (_name, difference) => {
  const { asked, sums } = reader();
  await Promise.all([
    sums({ ...YEAR, tallies: ['published'] }),
    sums({ ...YEAR, ...difference, tallies: ['published'] }),
  ]);
  expect(asked).toHaveLength(2);
});

it('asks again at the next moment, also after a failure', async () => {
  let count = 0;
  const sums = joinedSums(async () => {
    count += 1;
    if (count === 1) throw new Error('gone');
    return SUMS;
  });
  await expect(sums({ ...YEAR, tallies: ['published'] })).rejects.toThrow('gone');
  expect((await sums({ ...YEAR, tallies: ['published'] })).size).toBe(2);
  await sums({ ...YEAR, tallies: ['published'] });
  expect(count).toBe(3);
});
