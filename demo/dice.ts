import { createHash } from 'node:crypto';

/** A seeded source of choices: the same seed gives the same choices in the same order. */
export type Dice = {
  /** Whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** A key of the table, each with its weight. */
  readonly weighted: <K extends string>(table: Readonly<Partial<Record<K, number>>>) => K;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
  /** Dice of their own for a named part: what is drawn there does not move what is drawn here. */
  readonly fork: (name: string) => Dice;
};

/** Dice for a seed. Source: mulberry32 over the first four bytes of SHA-256 of the seed. */
export function diceOf(seed: string): Dice {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined && list.length === 0) throw new RangeError('Nothing to pick from.');
    return item as T;
  };
  return {
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: <K extends string>(table: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(table) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries[entries.length - 1]?.[0] as K;
    },
    shuffle: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
    fork: (name) => diceOf(`${seed}/${name}`),
  };
}
