import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import type { Protected } from './protect.ts';

/** `ev 11. |Mülki Məcəllənin 228.5-ci maddəsi`: a citation ends the address before it. */
export function withoutCitation(
  text: string,
  one: Candidate,
  hard: readonly Protected[],
): Candidate {
  const cited = hard.find(
    ({ rule, start }) => rule === 'article' && start > one.start && start < one.end,
  );
  if (cited === undefined) return one;
  let { start: end } = cited;
  while (end > one.start && /[\s.,;]/u.test(text.charAt(end - 1))) end--;
  return { ...one, end, ending: NOMINATIVE };
}

/** `Soyadov Ad |tikiş fabrikində`: the person is no name of the place that a word of its own tells. */
export function behindNames(
  text: string,
  places: readonly Candidate[],
  persons: readonly Candidate[],
): readonly Candidate[] {
  const ends = new Map(persons.map(({ start, end }) => [start, end]));
  return places.map((one) => {
    const end = one.features.includes('capitals') ? ends.get(one.start) : undefined;
    const isBehind =
      end !== undefined && text[end] === ' ' && text.slice(end + 1, one.end).includes(' ');
    return end === undefined || !isBehind ? one : { ...one, start: end + 1 };
  });
}
