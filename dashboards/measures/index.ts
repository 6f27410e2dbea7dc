import { ANONYMIZATION } from './anonymization.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { JUSTICE } from './justice.ts';
import { LAW } from './law.ts';
import { LAW_MAKING } from './law-making.ts';
import type { Group, Measure } from './measure.ts';
import { PORTAL } from './portal.ts';
import { PROSECUTION } from './prosecution.ts';
import { PUBLICATION } from './publication.ts';

/** Every measure of the statistics, in the order of the pages. */
export const MEASURES: readonly Measure[] = [
  ...PUBLICATION,
  ...JUSTICE,
  ...LAW,
  ...ENFORCEMENT,
  ...PROSECUTION,
  ...LAW_MAKING,
  ...ANONYMIZATION,
  ...PORTAL,
];

const byId = new Map(MEASURES.map((measure) => [measure.id, measure] as const));

/** The measure with this name; undefined where there is none. */
export function measureById(id: string): Measure | undefined {
  return byId.get(id);
}

/** Measures of a page of statistics, in its order. */
export function measuresOf(group: Group): readonly Measure[] {
  return MEASURES.filter((measure) => measure.group === group);
}
