const LOW_LINE = 95; // the unit of `_`
const REACH = 24; // units from the beginning of a code in which its first digit stands

/** Places of a text, ascending, where a number may begin (`digit`), where a number or a code of capitals and digits may (`code`), and where a run of letters a … z with a digit or low line in it may (`name`). */
export type Starts = {
  readonly digit: readonly number[];
  readonly code: readonly number[];
  readonly name: readonly number[];
};

/** Every place where a pattern of capitals and digits can match that wants no letter or digit before it: some more, never fewer. */
export function startsIn(text: string): Starts {
  const digit: number[] = [];
  const code: number[] = [];
  const name: number[] = [];
  let nextDigit = Number.POSITIVE_INFINITY;
  let nextSign = Number.POSITIVE_INFINITY; // a digit or a low line
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    const isNumber = isDigit(unit);
    if (isNumber) nextDigit = at;
    if (isNumber || unit === LOW_LINE) nextSign = at;
    if (nextSign - at > REACH || isWordUnit(text.charCodeAt(at - 1))) continue;
    if (isWordUnit(unit)) name.push(at);
    if (nextDigit - at > REACH) continue;
    if (isNumber) digit.push(at);
    if (isNumber || mayBeCapital(text, at, unit)) code.push(at);
  }
  return { digit: digit.reverse(), code: code.reverse(), name: name.reverse() };
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
