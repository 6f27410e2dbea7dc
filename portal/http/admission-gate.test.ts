import { describe, expect, it } from 'vitest';
import { admissionGate } from './admission-gate.ts';

describe('admissionGate', () => {
  it('runs as many as allowed, queues the rest and turns away what exceeds the queue', async () => {
    const gate = admissionGate({ running: 2, waiting: 1, waitMs: 1_000 });
    const first = await gate.enter();
    const second = await gate.enter();
    const third = gate.enter();
    expect(await gate.enter()).toBeUndefined();
    expect(gate.load).toEqual({ running: 2, waiting: 1 });
    first?.();
    expect(await third).toBeTypeOf('function');
    expect(gate.load).toEqual({ running: 2, waiting: 0 });
    second?.();
    (await third)?.();
    expect(gate.load).toEqual({ running: 0, waiting: 0 });
  });

  it('frees a place once, however often it is told', async () => {
    const gate = admissionGate({ running: 1, waiting: 0, waitMs: 10 });
    const leave = await gate.enter();
    leave?.();
    leave?.();
    expect(gate.load.running).toBe(0);
    await gate.enter();
    expect(await gate.enter()).toBeUndefined();
  });

  it('turns away after the wait', async () => {
    const gate = admissionGate({ running: 1, waiting: 5, waitMs: 20 });
    await gate.enter();
    expect(await gate.enter()).toBeUndefined();
    expect(gate.load.waiting).toBe(0);
  });
});
