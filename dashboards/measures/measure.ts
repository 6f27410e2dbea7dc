import type { KeyName, Tally } from '#domain/statistics/fact.ts';

/** A text in the three languages of the portal; `answer` has places: {value}, {previous}, {top}, {topValue}. */
export type Words = { readonly az: string; readonly en: string; readonly ru: string };

export const GROUPS = [
  ...(['publication', 'justice', 'law', 'enforcement', 'prosecution', 'law-making'] as const),
  ...(['anonymization', 'portal'] as const),
] as const;
export type Group = (typeof GROUPS)[number];

/** What the rows of a measure stand for. */
export const AXES = [
  ...(['month', 'court', 'region', 'procedure', 'instance', 'kind', 'category'] as const),
  ...(['outcome', 'body', 'age', 'stage', 'ground', 'none'] as const),
] as const;
export type Axis = (typeof AXES)[number];

/** How a value is made. A share is in per cent, a mean in the unit of its sum for each of what is counted. */
export type Formula =
  | { readonly is: 'count'; readonly of: Tally }
  /** `interval`: the whole is a sample, and the share is shown with its interval of 95 %, or with its upper bound. */
  | {
      readonly is: 'share';
      readonly part: Tally;
      readonly whole: Tally;
      readonly interval?: 'both' | 'upper';
    }
  | { readonly is: 'mean'; readonly sum: Tally; readonly of: Tally }
  /** Time within which a share (0–1) of the answers were given, by the bands of `ANSWER_TALLIES`. */
  | { readonly is: 'percentile'; readonly share: number }
  /** Pending at the end of the period ÷ resolved in it × its days. Source: CEPEJ, DT. */
  | { readonly is: 'disposition' }
  /** What waits now, by the day on which it began to. */
  | { readonly is: 'standing'; readonly of: Tally; readonly overdueOnly?: true }
  /** From the ledger of publication. */
  | { readonly is: 'ledger'; readonly of: 'waiting' | 'withheld' };

export const UNITS = [
  ...(['decisions', 'cases', 'documents', 'acts', 'drafts', 'opinions', 'percent'] as const),
  ...(['days', 'minutes', 'hours', 'incidents', 'requests', 'doubts', 'data', 'ms'] as const),
  'searches',
] as const;
export type Unit = (typeof UNITS)[number];

/** Who hands over the facts: a register, or the portal's own record. Without facts of it a value is missing. */
export type FactSource =
  | 'e-court'
  | 'e-enforcement'
  | 'e-prosecution'
  | 'normative-acts'
  | 'record'
  /** The portal's count of its own use. */
  | 'portal'
  /** The watch over the portal. */
  | 'probe';

/** One measure: all that page, CSV header, API and report say of it. */
export type Measure = {
  readonly id: string;
  readonly group: Group;
  readonly formula: Formula;
  readonly unit: Unit;
  readonly source: FactSource;
  /** The clause or standard it rests on. */
  readonly clause: string;
  /** Axes it can be shown by; the first is what the page shows. */
  readonly by: readonly Axis[];
  /** Only facts under these keys. */
  readonly where?: Readonly<Partial<Record<KeyName, readonly string[]>>>;
  /** `hidden`: a cell under three could single out a person. `shown`: each item of it is public by itself. */
  readonly smallCells: 'shown' | 'hidden';
  /** The rows with the lowest values come first: the question is who lags. */
  readonly lowestFirst?: true;
  /** Which list of the search holds exactly what is counted. */
  readonly list?: 'decisions' | 'review' | 'acts' | 'citing';
  readonly name: Words;
  readonly definition: Words;
  /** A sentence with the number in it: the title of the chart. */
  readonly answer: Words;
};

/** Keys that a tally is told apart by: what it can be cut and grouped by. */
export const TALLY_KEYS: Readonly<Partial<Record<Tally, readonly KeyName[]>>> = {
  'lot-read': ['court'],
  'lot-missed': ['court'],
  'lot-over-masked': ['court'],
  published: ['court', 'procedure', 'instance', 'kind'],
  timed: ['court', 'procedure', 'instance', 'kind'],
  'in-time': ['court', 'procedure', 'instance', 'kind'],
  late: ['court', 'procedure', 'kind'],
  'late-days': ['court', 'procedure', 'kind'],
  'court-days': ['court', 'procedure', 'kind'],
  'portal-days': ['court', 'procedure', 'kind'],
  'delay-band': ['court', 'procedure', 'kind', 'category'],
  'review-outcome': ['court', 'procedure', 'instance', 'kind', 'outcome'],
  route: ['court', 'procedure', 'kind', 'category'],
  doubts: ['court', 'procedure', 'kind'],
  masked: ['court', 'procedure', 'category'],
  'cited-article': ['court', 'procedure', 'category'],
  'cited-article-outcome': ['category', 'outcome'],
  'cited-case': ['court', 'procedure', 'category'],
  incoming: ['court', 'procedure', 'instance'],
  resolved: ['court', 'procedure', 'instance'],
  ended: ['court', 'procedure', 'instance'],
  'case-days': ['court', 'procedure', 'instance'],
  pending: ['court', 'procedure', 'instance'],
  adopted: ['court', 'procedure', 'instance', 'kind'],
  'adopted-outcome': ['court', 'procedure', 'outcome'],
  'adopted-category': ['court', 'procedure', 'category'],
  'granted-category': ['court', 'procedure', 'category'],
  appeals: ['court', 'procedure', 'category'],
  'enf-opened': ['court', 'category'],
  'enf-closed': ['court', 'category', 'outcome'],
  'enf-ended': ['court', 'category'],
  'enf-pending': ['court', 'category'],
  'enf-fulfilled': ['court', 'category'],
  'enf-fulfil-days': ['court', 'category'],
  'enf-suspended': ['court', 'outcome'],
  'pros-opened': ['category'],
  'pros-ended': ['category', 'outcome'],
  'pros-to-court': ['category'],
  'pros-pending': ['category'],
  'pros-acts': ['kind'],
  acts: ['kind', 'body'],
  'acts-adopted': ['kind'],
  amendments: ['kind', 'category'],
  repeals: ['kind'],
  drafts: ['kind', 'body'],
  'drafts-pending': ['kind', 'body'],
  'drafts-adopted': ['kind', 'body'],
  'draft-days': ['kind', 'body'],
  opinions: ['body', 'outcome'],
  'opinion-late': ['body'],
  'opinion-awaited': ['body'],
};
