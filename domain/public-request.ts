/** What a report on a published document may be about. Source: Court 12.9, 7.2.13. */
export const REPORT_KINDS = ['leak', 'error', 'over-masking', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * What a person may ask of the portal about data on themselves: how it is used, or that it be changed.
 * Source: Court 13.3, 7.2.15.
 */
export const DATA_REQUEST_KINDS = ['information', 'correction'] as const;

export const REQUEST_KINDS = [...REPORT_KINDS, ...DATA_REQUEST_KINDS] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How a request ended: the report is right or the wish granted, it is not, or what was asked was answered. */
export const REQUEST_OUTCOMES = ['confirmed', 'refused', 'answered'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** Why a request is refused in writing. Source: Court 7.2.23. */
export const REFUSAL_REASONS = [
  'no-personal-data',
  'lawfully-public',
  'as-signed',
  'masked-by-law',
  'not-understood',
  'not-competent',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

const HOUR_MS = 3_600_000;

// Hours for the answer of each kind: a leak by the next working day; the rest are the portal's own promise, the
// regulation sets no term.
const TERM_HOURS: Readonly<Record<RequestKind, number>> = {
  leak: 24,
  'over-masking': 120,
  error: 120,
  other: 240,
  information: 240,
  correction: 240,
};

/** When a request that came in at `receivedAt` is to be answered. */
export function requestDueAt(kind: RequestKind, receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + TERM_HOURS[kind] * HOUR_MS);
}

/** A request as a public form hands it over, read and within its limits. */
export type PublicRequest = {
  readonly kind: RequestKind;
  /** Document that it is about; `anchor` is a paragraph of it. */
  readonly publicId?: string | undefined;
  readonly version?: number | undefined;
  readonly anchor?: string | undefined;
  readonly content: string;
  readonly contact?: string | undefined;
};

/** What the public may know of a request: its state, never what it says. */
export type RequestState = {
  readonly ticket: string;
  readonly kind: RequestKind;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly closedAt?: Date | undefined;
  readonly outcome?: RequestOutcome | undefined;
  readonly hid: boolean;
};

/** Counts of reports and requests. `medianHours` runs from receipt to answer; absent where none is closed. */
export type RequestTally = {
  readonly received: number;
  readonly open: number;
  readonly medianHours?: number | undefined;
  readonly leakReports: number;
  readonly leaksConfirmed: number;
};
