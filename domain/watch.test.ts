import { describe, expect, it } from 'vitest';
import type { IncidentCode } from './incident.ts';
import {
  type ControlRun,
  controlRuns,
  failuresOf,
  isProbeAgent,
  PROBE_AGENT,
  type WatchState,
  watchStep,
} from './watch.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, second));

/** Beats from second 0 on, one each two seconds; each names what failed. */
function watch(beats: readonly (readonly IncidentCode[])[], from = 0, before?: WatchState) {
  let state = before;
  let count = 0;
  const events = beats.flatMap((failed, index) => {
    const beat = { at: at(from + index * 2), failed, ms: 3 };
    const step = watchStep(state, beat, '2026-11-24', () => {
      count += 1;
      return `id${count}`;
    });
    state = step.state;
    return step.events.map((event) => ({ ...event, beat: from + index * 2 }));
  });
  if (state === undefined) throw new Error('no beat');
  return { state, events };
}

describe('watchStep', () => {
  it('opens an incident after eight seconds from its first failure, and closes it with its length', () => {
    const gone = ['database-gone'] as const;
    const beats = [[], ...Array.from({ length: 15 }, () => gone), [], []];
    const { events, state } = watch(beats);
    expect(events).toEqual([
      { id: 'id1', code: 'database-gone', event: 'opened', startedAt: at(2), beat: 10 },
      {
        ...{ id: 'id1', code: 'database-gone', event: 'closed', startedAt: at(2) },
        ...{ endedAt: at(32), beat: 32 },
      },
    ]);
    expect(state.open).toEqual([]);
    expect(state.days).toMatchObject({ '2026-11-24': { beats: 18, failed: 15 } });
  });

  it('takes a short failure for none, and two kinds for two incidents', () => {
    const short = watch([['search-gone'], ['search-gone'], [], ['search-gone'], []]);
    expect(short.events).toEqual([]);
    const both = watch(Array.from({ length: 6 }, () => ['search-gone', 'canary-missed'] as const));
    expect(both.events.map(({ code, event }) => [code, event])).toEqual([
      ['search-gone', 'opened'],
      ['canary-missed', 'opened'],
    ]);
  });

  it('goes on with what it knew before a restart', () => {
    const first = watch(Array.from({ length: 6 }, () => ['portal-gone'] as const));
    const later = watch([[]], 60, first.state);
    expect(later.events).toMatchObject([{ event: 'closed', startedAt: at(0), endedAt: at(60) }]);
  });
});

describe('rounds of control searches', () => {
  const round = (state: WatchState | undefined, day: string, run?: ControlRun) =>
    watchStep(state, { at: new Date(`${day}T08:00:00Z`), failed: [], ms: 3, run }, day, () => 'id')
      .state;

  it('are counted by day, and only where one was made', () => {
    const runs = ['passed', undefined, 'failed', 'passed', undefined] as const;
    const state = runs.reduce<WatchState | undefined>(
      (before, run) => round(before, '2026-11-24', run),
      undefined,
    );
    expect(state?.days).toEqual({ '2026-11-24': { beats: 5, failed: 0, runs: 3, passed: 2 } });
    expect(state?.runAt).toEqual(new Date('2026-11-24T08:00:00Z'));
  });

  it('are those of the last 30 calendar days, not of the last 30 days that were watched', () => {
    const days = {
      '2026-10-25': { beats: 1, failed: 0, runs: 100, passed: 0 },
      '2026-10-26': { beats: 1, failed: 0, runs: 10, passed: 9 },
      '2026-11-24': { beats: 1, failed: 0, runs: 5, passed: 5 },
    };
    expect(controlRuns({ days }, '2026-11-24')).toEqual({ runs: 15, passed: 14 });
  });

  it('are unknown before the first, also where only beats were counted', () => {
    const days = { '2026-11-24': { beats: 900, failed: 0 } };
    expect(controlRuns({ days }, '2026-11-24')).toBeUndefined();
  });
});

describe('failuresOf', () => {
  const canary = (found: boolean) => ({ type: 'act', id: 'a', query: 'q', found, ms: 1 }) as const;

  it.each([
    ['all works', [], [canary(true)], []],
    ['nothing is published yet', [], [], []],
    ['a document is not found', [], [canary(true), canary(false)], ['canary-missed']],
    ['the search does not answer', [], undefined, ['search-gone']],
    [
      'the portal fails, so that nothing is known of its search',
      ['database-gone'],
      undefined,
      ['database-gone'],
    ],
  ] as const)('where %s', (_, failed, canaries, wanted) => {
    expect(failuresOf({ failed }, canaries)).toEqual(wanted);
  });
});

it('knows the probe by its whole name', () => {
  const agents = [PROBE_AGENT, `${PROBE_AGENT}/2`, '', undefined, null];
  expect(agents.map(isProbeAgent)).toEqual([true, false, false, false, false]);
});
