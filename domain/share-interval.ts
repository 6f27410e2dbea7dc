import { roundedPercent } from './rounding.ts';

const CONFIDENCE = 0.95;
const Z_95 = 1.959964; // quantile of the normal distribution for 95 %

/**
 * Interval of 95 % for a share that was counted on a sample, in per cent with one decimal; undefined without a sample.
 * Source: E. B. Wilson, "Probable inference", JASA 22 (1927): it holds for few cases and for none.
 */
export function shareInterval(
  part: number,
  whole: number,
): { readonly low: number; readonly high: number } | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const square = Z_95 ** 2 / whole;
  const middle = share + square / 2;
  const half = Z_95 * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole));
  const percent = (value: number) => roundedPercent(value / (1 + square));
  return { low: Math.max(0, percent(middle - half)), high: Math.min(100, percent(middle + half)) };
}

/**
 * Upper bound of a share that was counted on a sample, with 95 % confidence, in per cent with one decimal: the share at
 * which so few would be counted in one of twenty samples only. Undefined without a sample; for none of n it is the rule of
 * three, about 300 ÷ n. Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934).
 */
export function shareUpperBound(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  let [low, high] = [part / whole, 1];
  for (let step = 0; step < BISECTIONS && low < high; step += 1) {
    const share = (low + high) / 2;
    if (probabilityAtMost(part, whole, share) > 1 - CONFIDENCE) low = share;
    else high = share;
  }
  return roundedPercent(high);
}

const BISECTIONS = 40; // halves of an interval of one: far below a tenth of a per cent

/** Probability that at most `part` of `whole` are counted where each is with probability `share`, between 0 and 1. */
function probabilityAtMost(part: number, whole: number, share: number): number {
  let logTerm = whole * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let counted = 1; counted <= part; counted += 1) {
    logTerm += Math.log(((whole - counted + 1) / counted) * (share / (1 - share)));
    sum += Math.exp(logTerm);
  }
  return sum;
}
