import { measureById, measuresOf } from './measures/index.ts';
import type { Axis, Group, Measure } from './measures/measure.ts';

/** A chart of a page: a measure by an axis, in the order of its change against a year before where one is named. */
export type GroupFigure = {
  readonly measure: Measure;
  readonly by: Axis;
  readonly order?: 'rising' | 'falling';
};

// Charts beside the first one of a measure.
const MORE: Readonly<Record<string, readonly Omit<GroupFigure, 'measure'>[]>> = {
  'clearance-rate': [{ by: 'court' }],
  'cited-articles': [
    { by: 'category', order: 'rising' },
    { by: 'category', order: 'falling' },
  ],
  acts: [{ by: 'kind' }],
};

/** Charts of a page of statistics, in its order. */
export function figuresOf(group: Group): readonly GroupFigure[] {
  return measuresOf(group).flatMap((measure): GroupFigure[] => [
    { measure, by: measure.by[0] ?? 'none' },
    ...(MORE[measure.id] ?? []).map((figure) => ({ measure, ...figure })),
  ]);
}

// The figure that the overview shows of each part.
const KEY_MEASURES: Readonly<Record<Group, string>> = {
  publication: 'in-time-share',
  justice: 'clearance-rate',
  law: 'cited-articles',
  enforcement: 'fulfilled-share',
  prosecution: 'sent-to-court',
  'law-making': 'acts',
  anonymization: 'routes',
  portal: 'incidents',
};

/** The measure that stands for a part of the statistics in the overview. */
export function keyMeasure(group: Group): Measure {
  const measure = measureById(KEY_MEASURES[group]);
  if (measure === undefined) throw new Error(`no measure stands for ${group}`);
  return measure;
}
