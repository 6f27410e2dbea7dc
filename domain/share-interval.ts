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
  const percent = (value: number) => Math.round((value / (1 + square)) * 1000) / 10;
  return { low: Math.max(0, percent(middle - half)), high: Math.min(100, percent(middle + half)) };
}
