/** A number with one decimal, as statistics show it. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A share (0–1) in per cent with one decimal. */
export function roundedPercent(share: number): number {
  return oneDecimal(share * 100);
}
