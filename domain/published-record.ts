import type { AnonymizedText, Receipt } from './anonymized-text.ts';
import type { Instance } from './court.ts';
import type { DecisionFacts, DecisionKind, Outcome } from './decision.ts';
import type { ActFacts, ActKind } from './normative-act.ts';
import type { PublicationEvent, WithholdingGround } from './publication.ts';
import type { CalendarDate } from './publication-clock.ts';
import type { SignatureLine } from './signature-line.ts';

/** The receipt as the public sees it: without the HMAC of the input. */
export type PublishedReceipt = Omit<Receipt, 'inputHmac'>;

/** A published decision in a list. `id` is the public id. */
export type DecisionSummary = {
  readonly id: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly courtCode: string;
  readonly caseNumber: string;
  readonly instance: Instance;
  readonly outcome: Outcome;
  readonly adoptedOn: CalendarDate;
  readonly publishedOn: CalendarDate;
};

/** A published act in a list. */
export type ActSummary = {
  readonly id: string;
  readonly title: string;
  readonly kind: ActKind;
  readonly body: string;
  readonly number: string;
  readonly adoptedOn: CalendarDate;
  readonly status: 'in-force' | 'repealed';
};

/** One row of a work's history, oldest first. `leafIndex` is its place in the publication log. */
export type PublicationRow = {
  readonly version: number;
  readonly event: PublicationEvent;
  readonly reasonCode?: string | undefined;
  readonly leafIndex: number;
  readonly at: Date;
};

/**
 * A reference in a published text with what it points to. `start` and `end` are UTF-16 in the text of
 * the block or provision `anchor`. `target` is absent where the portal does not hold the cited work.
 */
export type PublishedCitation = {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  readonly rawText: string;
  /** Key of the act-name table, where the act is cited by its name. */
  readonly actKey?: string | undefined;
  readonly article?: string | undefined;
  readonly point?: string | undefined;
  readonly target?: CitationTarget | undefined;
};

/** `provisionId` is set for an article; `changedSince` is true where it reads otherwise now than on the citing date. */
export type CitationTarget = {
  readonly type: 'decision' | 'act';
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly provisionId?: string | undefined;
  readonly heading?: string | undefined;
  readonly changedSince: boolean;
};

/** A decision as published, in one version. */
export type PublishedDecision = {
  readonly type: 'decision';
  readonly id: string;
  readonly version: number;
  readonly currentVersion: number;
  readonly language: string;
  readonly contentHash: string;
  readonly facts: DecisionFacts;
  readonly receivedOn: CalendarDate;
  readonly publishedOn: CalendarDate;
  /** The day from which the one-month term runs, where one is set. */
  readonly termStartedOn?: CalendarDate | undefined;
  readonly text: AnonymizedText;
  /** Anchors of paragraphs that a report has hidden: their text is empty here. */
  readonly hidden?: readonly string[] | undefined;
  readonly receipt: PublishedReceipt;
  readonly signature: SignatureLine;
  readonly reviewed: boolean;
  readonly history: readonly PublicationRow[];
  readonly citations: readonly PublishedCitation[];
  readonly citedBy: { readonly total: number; readonly newest: readonly DecisionSummary[] };
  /** Other decisions with the same case number, oldest first. */
  readonly sameCase: readonly DecisionSummary[];
};

/** One version of an act. `validTo` is the first day on which it no longer holds. */
export type ActVersion = {
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate | undefined;
};

/** An act as published, in the version in force on one day. */
export type PublishedAct = {
  readonly type: 'act';
  readonly id: string;
  readonly version: number;
  readonly currentVersion: number;
  readonly language: string;
  readonly contentHash: string;
  readonly facts: ActFacts;
  readonly status: 'in-force' | 'repealed';
  readonly citationKey?: string | undefined;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate | undefined;
  readonly text: AnonymizedText;
  readonly signature: SignatureLine;
  readonly versions: readonly ActVersion[];
  readonly history: readonly PublicationRow[];
  /** Decisions that cite each article, by article number. */
  readonly citedArticles: Readonly<Record<string, number>>;
  readonly citedBy: { readonly total: number; readonly newest: readonly DecisionSummary[] };
};

/** What stays at the address of a withdrawn work, or of a version whose text was closed: when it went and why. */
export type Tombstone = {
  readonly type: 'tombstone';
  readonly workType: 'decision' | 'act';
  readonly id: string;
  readonly withdrawnOn: CalendarDate;
  readonly reasonCode?: string | undefined;
  /** True where only this version was closed and the work has a later one. */
  readonly laterVersion?: boolean | undefined;
};

/** A court in the directory. For `timed` of `published` the term runs; `inTime` of these were published within it. */
export type CourtCounts = {
  readonly courtCode: string;
  readonly published: number;
  readonly timed: number;
  readonly inTime: number;
  readonly medianDays?: number | undefined;
  readonly newestOn?: CalendarDate | undefined;
};

/** The pulse of the record on the home page. */
export type RecordPulse = {
  readonly decisions: number;
  readonly acts: number;
  readonly courts: number;
  readonly publishedThisMonth: number;
  /** Of those: the term runs for them. */
  readonly timedThisMonth: number;
  readonly inTimeThisMonth: number;
  readonly newestDecisions: readonly DecisionSummary[];
  readonly newestActs: readonly ActSummary[];
  readonly mostCited: readonly (ActSummary & { readonly citedBy: number })[];
};

/** A public address for the sitemap. */
export type PublicAddress = {
  readonly type: 'decision' | 'act';
  readonly id: string;
  readonly changedAt: Date;
};

export type { WithholdingGround };
