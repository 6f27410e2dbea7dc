import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';

const NUMBERS = /(?<![\p{L}\p{N}])\d(?:[\d.\-–, ]*\d)?/gu;
const PROVISION =
  /[.\-–, ]{0,3}(?:\p{Ll}{1,4})?(?: (?:və|həmçinin) \d[\d.-]{0,12}(?:-\p{Ll}{1,4})?){0,3} (?:maddə|bənd|hissə|abzas)\p{Ll}{0,10}/uy;
const FIRST_NUMBER = /(?<![\p{L}\p{N}])\d/gu;
/** `CM-in |317.1-ci`, `Mülki Məcəllənin |228.5-ci`: the act right before the number belongs to the citation. */
const ACT_BEFORE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,4}-[ıiuü]n|(?:\p{Lu}\p{Ll}{2,16} )?Məcəllə(?:si)?nin|Qanun(?:un)?un) $/u;
const ACT_REACH = 40; // units before the number
const MAX_NUMBERS = 61; // units of the list of numbers: longer ones are no citation

/** Citations of provisions (`216-220, 227 və 357-ci maddələri`), in text order. Linear: each list of numbers is read once. */
export function findArticles(text: string): Span[] {
  const out: Span[] = [];
  for (const match of matchesOf(text, NUMBERS)) {
    const end = match.index + match[0].length;
    const last = out[out.length - 1];
    if (last !== undefined && match.index < last.end) continue;
    PROVISION.lastIndex = end;
    const provision = PROVISION.exec(text);
    if (provision === null) continue;
    FIRST_NUMBER.lastIndex = Math.max(match.index, end - MAX_NUMBERS);
    const start = FIRST_NUMBER.exec(text)?.index ?? match.index;
    const first = Math.min(start, end);
    const act = ACT_BEFORE.exec(text.slice(Math.max(0, first - ACT_REACH), first))?.[0] ?? '';
    out.push({ start: first - act.length, end: end + provision[0].length });
  }
  return out;
}
