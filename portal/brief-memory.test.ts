import { expect, it } from 'vitest';
import { briefMemory } from './brief-memory.ts';

it('asks once within its time, again after it, and forgets failures and the oldest', async () => {
  let clock = 0;
  let asked = 0;
  const memory = briefMemory<number>(1000, 2, () => clock);
  const ask = async () => ++asked;
  expect([await memory('a', ask), await memory('a', ask)]).toEqual([1, 1]);
  clock = 1001;
  expect(await memory('a', ask)).toBe(2);
  await memory('b', ask);
  await memory('c', ask);
  expect(await memory('a', ask)).toBe(5); // pushed out by b and c
  await expect(memory('f', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await memory('f', ask)).toBe(6);
});

it('remembers nothing when its time is 0', async () => {
  let asked = 0;
  const memory = briefMemory<number>(0, 10);
  await memory('a', async () => ++asked);
  await memory('a', async () => ++asked);
  expect(asked).toBe(2);
});
