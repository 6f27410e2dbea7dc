/** What can be read of a person in a text beside the name. */
export const ATTRIBUTES = [
  'sex',
  'birthYear',
  'birthday',
  'unit',
  'settlement',
  'street',
  'house',
  'occupation',
  'workplace',
  'workplaceKind',
  'children',
  'illness',
  'status',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * Attributes that are known of one person. Values: `sex` `m` or `f`; `birthYear` four digits; `birthday`
 * any text; `unit` as in the table of units; `settlement` `name/kənd` or `name/qəsəbə`; `workplace`
 * `name/head`; `workplaceKind` a head; `children` digits; others stems of the tables.
 */
export type Profile = ReadonlyMap<Attribute, string>;

/** One attribute as read at an offset of a text. */
export type Reading = {
  readonly at: number;
  readonly attribute: Attribute;
  readonly value: string;
};
