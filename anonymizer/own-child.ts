import type { Candidate } from './candidate.ts';
import { foldKey } from './endings.ts';
import { sexOfGiven } from './link-keys.ts';
import type { Span } from './view.ts';

const CHILD = /^ (?:oğl|qız)(?:unun|ının)(?!\p{L})/u;

/**
 * `Mahirə Soyadova oğlunun pulunu gətirdi`, `anası Soyadova Mahirə oğlunun himayəsindədir`: the word for the child of
 * somebody whose name is whole before it, by the surname at its end or because no woman is a father; undefined where the
 * word may be the end of a father's name. Offsets are those of `original`.
 */
export function ownChildBehind(
  original: string,
  { end, start }: Span,
  { cls, name = {}, ending }: Candidate,
): Span | undefined {
  if (cls !== 'person' || ending.case !== 'nom') return undefined;
  const behind = CHILD.exec(original.slice(end, end + 12))?.[0];
  if (behind === undefined) return undefined;
  const words = foldKey(original.slice(start, end)).split(/[ .]/);
  const last = words.at(-1) ?? '';
  const { surname, given, initials } = name;
  const isWhole = given !== undefined || initials !== undefined;
  const endsWithSurname = isWhole && words.length > 1 && last === surname;
  const isWoman = last === given && sexOfGiven(given) === 'f';
  return endsWithSurname || isWoman ? { start: end + 1, end: end + behind.length } : undefined;
}
