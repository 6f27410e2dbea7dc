import type { DecisionKind, Outcome } from '#domain/decision.ts';

/** Counts of one court or one month: how many decisions were published and how fast. */
export type TimelinessRow = {
  readonly key: string; // court code or `YYYY-MM` of adoption
  readonly published: number;
  readonly inTime: number;
  /** Days from adoption to publication. */
  readonly medianDays?: number | undefined;
  readonly p90Days?: number | undefined;
};

/** What the first statistics page shows of published decisions adopted in a range. */
export type TimelinessFigures = {
  readonly published: number;
  readonly inTime: number;
  readonly medianDays?: number | undefined;
  readonly p90Days?: number | undefined;
  /** Decisions the registers report as adopted in the range; undefined where no register has reported. */
  readonly adopted?: number | undefined;
  readonly byMonth: readonly TimelinessRow[];
  readonly byCourt: readonly TimelinessRow[];
  readonly byKind: readonly { readonly key: DecisionKind; readonly count: number }[];
  readonly byOutcome: readonly { readonly key: Outcome; readonly count: number }[];
};
