import type { Candidate } from './candidate.ts';

const BEHIND =
  /^(?:, ?|,? (?:və|и) )(?:№ ?)?(?<number>(?:\p{Lu}{1,5}[ -]?)?\d{1,14}\p{Ll}?(?:[/-](?:\d{1,6}|\p{L}{1,3})){0,2})(?![\p{L}\p{N}]|[./,:-][\p{L}\p{N}])/u;
const BEFORE =
  /(?<![\p{L}\p{N}./:-])(?<number>(?:\p{Lu}{1,5}[ -]?)?\d{1,14}\p{Ll}?(?:[/-](?:\d{1,6}|\p{L}{1,3})){0,2})(?:, ?|,? (?:və|и) )(?:№ ?)?$/u;
const SIGNED_ROW = /№ ?№ ?$/u; // `№№ 118, 119`
const REACH = 28; // units of one number of a row with what joins it
const MAX_STEPS = 10; // numbers on either side
const JOINED = /və|и/u;

type Row = { readonly members: readonly (readonly [number, number])[]; readonly isJoined: boolean };

/**
 * The other numbers of a row of which one was told by its noun or sign (`№ 12, 13 və 17`): a clerk writes the
 * noun once. `isCounted` says of the text behind a row that it is of amounts, measures or articles.
 */
export function restOfRows(
  view: string,
  found: readonly Candidate[],
  isCounted: (behind: string) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  for (const told of found) {
    const after = numbersBehind(view, told.end);
    const before = numbersBefore(view, told.start);
    const end = after.members.at(-1)?.[1] ?? told.end;
    const isSigned = SIGNED_ROW.test(view.slice(Math.max(0, told.start - 4), told.start + 2));
    if (!(after.isJoined || before.isJoined || isSigned) || isCounted(view.slice(end, end + 12)))
      continue;
    for (const [start, stop] of [...before.members, ...after.members])
      if (![...found, ...out].some((one) => isSure(one) && one.start < stop && one.end > start))
        out.push({ ...told, start, end: stop, value: view.slice(start, stop), features: ['row'] });
  }
  return out;
}

/** False of a number that was taken without knowing what it is. */
function isSure({ doubt }: Candidate): boolean {
  return doubt === undefined;
}

function numbersBehind(view: string, from: number): Row {
  const members: [number, number][] = [];
  let isJoined = false;
  for (let at = from; members.length < MAX_STEPS; ) {
    const match = BEHIND.exec(view.slice(at, at + REACH));
    if (match === null) break;
    isJoined ||= JOINED.test(match[0]);
    const end = at + match[0].length;
    members.push([end - (match.groups?.number?.length ?? 0), end]);
    at = end;
  }
  return { members, isJoined };
}

function numbersBefore(view: string, from: number): Row {
  const members: [number, number][] = [];
  let isJoined = false;
  for (let at = from; members.length < MAX_STEPS; ) {
    const match = BEFORE.exec(view.slice(Math.max(0, at - REACH), at));
    if (match === null) break;
    isJoined ||= JOINED.test(match[0]);
    const start = at - match[0].length;
    members.push([start, start + (match.groups?.number?.length ?? 0)]);
    at = start;
  }
  return { members, isJoined };
}
