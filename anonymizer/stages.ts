/** Parts of detection that a bench can leave out to see what each of them adds. */
export const STAGES = [
  'record',
  'grammar',
  'propagation',
  'lone-names',
  'identifiers',
  'addresses',
  'companies',
  'quasi',
  'life-dates',
  'offices',
  'repair',
  'leak-check',
] as const;
export type Stage = (typeof STAGES)[number];

/** Nothing left out: how the pipeline always runs. */
export const WHOLE: ReadonlySet<Stage> = new Set();
