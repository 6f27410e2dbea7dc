import { describe, expect, it } from 'vitest';
import { isSessionAlive } from './staff-session.ts';

const minutes = (n: number) => new Date(Date.UTC(2026, 10, 24) + n * 60_000);

describe('a session of the staff', () => {
  it.each([
    [0, 0, 14, true, 'used within 15 minutes'],
    [0, 0, 15, false, 'idle for 15 minutes'],
    [0, 470, 479, true, 'in use up to the last minute of the 8 hours'],
    [0, 479, 480, false, '8 hours old, however much it is used'],
    [0, 10, 9.5, true, 'the clock is half a minute back'],
    [0, 70, 10, false, 'the clock is an hour back: no session is prolonged'],
  ])('begun %i, seen %i, at %f: %s (%s)', (createdAt, seenAt, now, alive) => {
    const times = { createdAt: minutes(createdAt), seenAt: minutes(seenAt) };
    expect(isSessionAlive(times, minutes(now))).toBe(alive);
  });
});
