import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IngestRealPackages, runRealInput } from '#bench/real-input.ts';
import { readConfig } from '#config';

const { sharedData } = readConfig();
const HAS_DATA = existsSync(sharedData);
const OPTIONS = { sharedData, now: new Date('2026-11-24T09:00:00Z'), seed: 'test' };

/** A pipeline that does what it must, but for one package. */
const pipeline =
  (recordId: string, states: readonly string[]): IngestRealPackages =>
  async ({ packages }) => {
    const state = states[Math.min(calls++, states.length - 1)] ?? '';
    return packages
      .filter((each) => each.recordId !== recordId || state !== 'lost')
      .map((each) => ({
        recordId: each.recordId,
        state: each.recordId === recordId ? state : each.mustEnd.replace('-or-review', ''),
      }));
  };
let calls = 0;

describe.skipIf(!HAS_DATA)('real documents of the shared data as signed packages', () => {
  it('verify: intact ones publishable, spoiled ones refused', async () => {
    const { lines, problems } = await runRealInput(OPTIONS);
    expect(problems).toEqual([]);
    expect(lines[0]).toMatch(/^corpus: 26\d packages/);
  });

  it.each([
    ['all as it must be', 'none', ['published'], undefined],
    [
      'a poor text is published',
      'regulation-elektron-icra-2021-306',
      ['published'],
      'must be quarantined',
    ],
    ['an act is lost', 'regulation-elektron-mehkeme-2020', ['lost'], 'lost'],
    [
      'a second run changes something',
      'regulation-elektron-mehkeme-2020',
      ['published', 'review'],
      'second run changed it to review',
    ],
  ])('says what the pipeline did wrong: %s', async (_reason, recordId, states, problem) => {
    calls = 0;
    const groups = ['regulations', 'poor', 'refilled', 'spoiled'] as const;
    const result = await runRealInput({ ...OPTIONS, groups, ingest: pipeline(recordId, states) });
    if (problem === undefined) expect(result.problems).toEqual([]);
    else expect(result.problems.join()).toContain(problem);
  });
});
