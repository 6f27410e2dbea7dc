import { foldAz } from '#domain/az-text.ts';
import { ROLES, roleLabelOf } from './lexicon.ts';

const OTHER_SIDE: ReadonlyMap<string, string> = new Map(
  ROLES.sides.split('|').flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(':');
    return [
      [one, other],
      [other, one],
    ];
  }),
);

/** True of the labels of the two sides of one case. */
export function areOpposed(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && OTHER_SIDE.get(one) === other;
}

/** What says that a role is one by a counterclaim; exported to be checked. */
export const COUNTERCLAIM = new RegExp(
  `(?<!\\p{L})${foldAz('qarşılıqlı iddia üzrə')} \\p{L}{3,12}[ :–-]{1,3}$`,
  'u',
);

/** Label of the last role word in `words`, which end `before` (folded text up to a name). By a counterclaim the sides change their roles. */
export function roleOf(words: readonly string[], before: string): string | undefined {
  const label = words.map(roleLabelOf).find((one) => one !== undefined);
  if (label === undefined || !COUNTERCLAIM.test(before)) return label;
  return OTHER_SIDE.get(label) ?? label;
}
