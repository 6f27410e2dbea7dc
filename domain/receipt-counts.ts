// Smaller counts are published as one group: of two persons in a village case one is easily the other.
const SMALLEST_SHOWN = 5;

/** What a public receipt says of a count: the number itself, or `few` for 1 to 4. */
export function shownCount(count: number): number | 'few' {
  return count > 0 && count < SMALLEST_SHOWN ? 'few' : count;
}
