const REACH = 24; // units from the beginning of a code in which its first digit stands

/** Places of a text, ascending, where a number may begin (`digit`), and where a number or a code of capitals and digits may (`code`). */
export type Starts = { readonly digit: readonly number[]; readonly code: readonly number[] };

/** Every place where a pattern of capitals and digits can match that wants no letter or digit before it: some more, never fewer. */
export function startsIn(text: string): Starts {
  const digit: number[] = [];
  const code: number[] = [];
  let nextDigit = Number.POSITIVE_INFINITY;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    const isNumber = isDigit(unit);
    if (isNumber) nextDigit = at;
    if (nextDigit - at > REACH || isWordUnit(text.charCodeAt(at - 1))) continue;
    if (isNumber) digit.push(at);
    if (isNumber || mayBeCapital(text, at, unit)) code.push(at);
  }
  return { digit: digit.reverse(), code: code.reverse() };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isWordUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function mayBeCapital(text: string, at: number, unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  return text.charAt(at).toUpperCase() === text.charAt(at);
}
