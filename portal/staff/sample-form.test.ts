import { describe, expect, it } from 'vitest';
import type { StaffUser } from '#domain/staff-role.ts';
import type { SampleResult } from '#indexer/ingest/sample-reading.ts';
import { endByForm } from './sample-form.ts';
import type { SamplesService, SampleWish } from './samples.ts';

const READER: StaffUser = { id: 'r', subject: 'reader 1', name: 'Reader', roles: ['reviewer'] };

async function send(fields: readonly (readonly [string, string])[], result: SampleResult = 'done') {
  const wishes: SampleWish[] = [];
  const samples = {
    end: async (_: StaffUser, wish: SampleWish) => {
      wishes.push(wish);
      return result;
    },
  } as unknown as SamplesService;
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return { visit: await endByForm(samples, READER, 'one', form), wishes };
}

describe('the form of a reading', () => {
  it.each([
    ['nothing chosen', [], 'form'],
    ['a forged finding', [['finding', 'fine']], 'form'],
    ['a leak without a mark', [['finding', 'leak']], 'no-marks'],
    [
      'nothing left, with a mark',
      [
        ['finding', 'clean'],
        ['left', 'p1'],
      ],
      'marks',
    ],
  ] as const)('with %s does nothing and keeps the marks', async (_, fields, fault) => {
    const { visit, wishes } = await send(fields);
    expect(visit.fault).toBe(fault);
    expect(wishes).toEqual([]);
    expect(visit.marks).toEqual(fields.filter(([name]) => name === 'left').map(([, mark]) => mark));
  });

  it('hands over the marked paragraphs of a leak', async () => {
    const { visit, wishes } = await send([
      ...([
        ['finding', 'leak'],
        ['left', 'p1'],
        ['left', 'p4'],
      ] as const),
    ]);
    expect(visit.done).toBe('leak');
    expect(wishes).toEqual([{ id: 'one', finding: 'leak', anchors: ['p1', 'p4'] }]);
  });

  it('hands over no mark where nothing was left or nothing could be read', async () => {
    expect((await send([['finding', 'clean']])).wishes).toMatchObject([{ anchors: [] }]);
    const gone = await send([
      ['finding', 'gone'],
      ['left', 'p1'],
    ]);
    expect(gone.wishes).toMatchObject([{ finding: 'gone', anchors: [] }]);
  });

  it('says that somebody else was first', async () => {
    expect((await send([['finding', 'clean']], 'stale')).visit).toMatchObject({ fault: 'stale' });
  });
});
