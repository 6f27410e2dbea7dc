import { diceOf } from '#demo/dice.ts';
import { type Ratio, share, total } from './recall.ts';

const ROUNDS = 1000;

/** 95 % percentile interval of a share, documents drawn with replacement; the same seed gives the same ends. */
export function interval(documents: readonly Ratio[], seed: string): readonly [number, number] {
  if (documents.length === 0) return [1, 1];
  const dice = diceOf(`bootstrap/${seed}`);
  const shares = Array.from({ length: ROUNDS }, () =>
    share(total(documents.map(() => dice.pick(documents)))),
  ).sort((a, b) => a - b);
  return [shares[ROUNDS * 0.025] as number, shares[ROUNDS * 0.975 - 1] as number];
}
