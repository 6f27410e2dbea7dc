/** Letters side by side on the Latin keyboard of Azerbaijan, folded: ü beside p, ö and ğ at its right, ı and ə beside l. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Folded letters that people write for each other, by sound or by the letters of other alphabets:
 * x/h (xörək, hörək), q/k/g (qənd, kənd in speech), w for ş, e/a (ə heard as a), voiced and unvoiced pairs.
 * The Azerbaijani letters themselves (ə/e, ı/i, ö/o, ü/u, ğ/g, ş/s, ç/c) are equal after folding.
 */
const CONFUSED = ['xh', 'qk', 'qg', 'kg', 'ws', 'wv', 'ea', 'iu', 'dt', 'bp', 'zs', 'cj', 'gy'];

const CONFUSED_COST = 0.4;
const DOUBLED_COST = 0.4; // letter typed twice, or once where two stand
const DIGRAPH_COST = 0.3; // sh, ch, gh for ş, ç, ğ
const BESIDE_COST = 0.7; // the key beside
const EXCHANGE_COST = 0.7;
const FIRST_COST = 0.3; // on top: people rarely miss the first letter

const cheap = new Map<string, number>();
for (const row of ROWS)
  for (let at = 1; at < row.length; at += 1)
    both(`${row.charAt(at - 1)}${row.charAt(at)}`, BESIDE_COST);
for (const pair of CONFUSED) both(pair, CONFUSED_COST);

function both(pair: string, cost: number): void {
  cheap.set(pair, cost);
  cheap.set(`${pair.charAt(1)}${pair.charAt(0)}`, cost);
}

/** How unlikely it is that somebody typed `typed` for `meant` (both folded): 0 for equal words, about 1 for an edit. */
export function spellingCost(typed: string, meant: string): number {
  const width = typed.length + 1;
  const table = new Float64Array(width * (meant.length + 1));
  const cell = (m: number, t: number): number => table[m * width + t] ?? 0;
  for (let m = 0; m <= meant.length; m += 1)
    for (let t = 0; t <= typed.length; t += 1) {
      if (m === 0 && t === 0) continue;
      let cost = Number.POSITIVE_INFINITY;
      if (t > 0) cost = cell(m, t - 1) + extraCost(typed, t - 1);
      if (m > 0) cost = Math.min(cost, cell(m - 1, t) + missingCost(meant, m - 1));
      if (m > 0 && t > 0)
        cost = Math.min(cost, cell(m - 1, t - 1) + otherCost(typed, t - 1, meant, m - 1));
      if (m > 1 && t > 1 && typed[t - 1] === meant[m - 2] && typed[t - 2] === meant[m - 1])
        cost = Math.min(cost, cell(m - 2, t - 2) + EXCHANGE_COST);
      table[m * width + t] = cost;
    }
  return cell(meant.length, typed.length);
}

function extraCost(typed: string, at: number): number {
  const before = typed[at - 1];
  if (typed[at] === before || typed[at] === typed[at + 1]) return DOUBLED_COST;
  if (typed[at] === 'h' && before !== undefined && 'scg'.includes(before)) return DIGRAPH_COST;
  return at === 0 ? 1 + FIRST_COST : 1;
}

function missingCost(meant: string, at: number): number {
  if (meant[at] === meant[at - 1] || meant[at] === meant[at + 1]) return DOUBLED_COST;
  return at === 0 ? 1 + FIRST_COST : 1;
}

function otherCost(typed: string, t: number, meant: string, m: number): number {
  if (typed[t] === meant[m]) return 0;
  const cost = cheap.get(`${typed[t]}${meant[m]}`) ?? 1;
  return t === 0 || m === 0 ? cost + FIRST_COST : cost;
}
