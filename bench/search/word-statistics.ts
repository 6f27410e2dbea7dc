/**
 * Shares of the running words that words of a rank have, 1 the most frequent.
 * Source: counted over the 20 codes of the shared data (1.03 million words, 28,537 written forms). Beyond
 * the last counted rank the slope of the last two goes on: a record of 40 million words has more forms.
 */
const SHARES: readonly (readonly [rank: number, share: number])[] = [
  [1, 3.96e-2],
  [2, 1.64e-2],
  [3, 1.55e-2],
  [5, 1.03e-2],
  [10, 6.02e-3],
  [20, 4.27e-3],
  [50, 2.38e-3],
  [100, 1.35e-3],
  [200, 7.12e-4],
  [500, 3e-4],
  [1_000, 1.56e-4],
  [2_000, 7.09e-5],
  [5_000, 1.94e-5],
  [10_000, 5.82e-6],
  [20_000, 9.7e-7],
  [200_000, 2.5e-9],
];

/** Draws ranks, 0 the most frequent, as often as the real words of that rank are written. */
export function rankDrawer(types: number): (random: () => number) => number {
  const sums = new Float64Array(types);
  let sum = 0;
  for (let rank = 1; rank <= types; rank += 1) {
    sum += shareOf(rank);
    sums[rank - 1] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = types - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The share of a rank, between the counted ones by a power law. */
function shareOf(rank: number): number {
  const at = Math.max(
    1,
    SHARES.findIndex(([known]) => known >= rank),
  );
  const [fromRank, fromShare] = SHARES[at - 1] ?? [1, 1];
  const [toRank, toShare] = SHARES[at] ?? [1, 1];
  const slope = Math.log(toShare / fromShare) / Math.log(toRank / fromRank);
  return fromShare * (rank / fromRank) ** slope;
}
