import type { PublicPolicy } from '#domain/anonymization-policy.ts';
import type { CaseAccount } from '#domain/case-history.ts';
import type { Incident } from '#domain/incident.ts';
import type { LedgerRow } from '#domain/ledger.ts';
import type { CalendarDate } from '#domain/publication-clock.ts';
import type {
  ActSummary,
  CourtCounts,
  DecisionSummary,
  PublicAddress,
  PublishedAct,
  PublishedDecision,
  RecordPulse,
  Tombstone,
} from '#domain/published-record.ts';
import type { WatchState } from '#domain/watch.ts';
import type { Answers } from '#indexer/assist/answers.ts';
import type { Summary } from '#indexer/assist/summarize.ts';
import type { Hit } from '#indexer/search/engine.ts';
import type { SearchParams } from '#indexer/search/search-request.ts';
import type { SearchCard, SearchOutcome } from '#indexer/search/search-service.ts';
import type { Suggestion } from '#indexer/search/suggestions.ts';
import type { RequestServices } from './requests.ts';
import type { StatisticsService } from './statistics-service.ts';

/** A page of a list by keyset: pass `next` as `after` to go on. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string | undefined };

/** What a search found, and how long it took. */
export type SearchAnswer = SearchOutcome & { readonly tookMs: number };

/** A citation as it was typed, and what it may stand for: more than one where it is ambiguous. */
export type LookedUp = { readonly text: string; readonly found: readonly SearchCard[] };

/** A question in plain words, and what was recognised in it that is not to count. */
export type AskParams = {
  readonly q: string;
  readonly without: readonly string[];
  /** True where a summary by a machine is asked for. */
  readonly summary?: boolean;
};

/**
 * Answers, and what there is of a summary: nothing where no machine is set up, `offered` where one may be
 * asked for, `none` where it was and none can be given.
 */
export type AskAnswer = Answers & { readonly summary?: Summary | 'offered' | 'none' | undefined };

/** Everything pages and API routes may ask for: published data only. Built by portal/open-services.ts. */
export type PortalServices = {
  /** Absolute origin of the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** True while the record holds demonstration data or test certificates: the banner. */
  readonly demonstration: boolean;
  readonly version: string;
  /** The rules of anonymization in use. */
  readonly policy: PublicPolicy;
  now(): Date;
  today(): CalendarDate;
  /** `isProbe`: the watch over the portal asks, no reader. */
  search(params: SearchParams, signal?: AbortSignal, isProbe?: boolean): Promise<SearchAnswer>;
  /** Courts and titles of acts that what was typed may become, best first. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
  /** Every result of a search, one after the other, without facets. */
  results(params: SearchParams, signal?: AbortSignal): AsyncIterable<Hit>;
  /** What each citation, case number or number of an act stands for, in order; nothing where it is not here. */
  lookUp(texts: readonly string[], signal?: AbortSignal): Promise<readonly LookedUp[]>;
  /** Sentences of the index that may answer a question. */
  ask(params: AskParams, signal?: AbortSignal): Promise<AskAnswer>;
  pulse(): Promise<RecordPulse>;
  decision(id: string, version?: number): Promise<PublishedDecision | Tombstone | undefined>;
  /** What the registers say of the course of its case and of its execution. */
  caseAccount(decision: PublishedDecision): Promise<CaseAccount>;
  /** Published decisions about the same matter, none of the same case; none where the index does not answer. */
  similar(decision: PublishedDecision): Promise<readonly DecisionSummary[]>;
  decisions(options: DecisionListOptions): Promise<Page<DecisionSummary>>;
  act(id: string, on?: CalendarDate): Promise<PublishedAct | Tombstone | undefined>;
  acts(options: ActListOptions): Promise<Page<ActSummary>>;
  courts(): Promise<readonly CourtCounts[]>;
  /** What became of the decisions that the register says were adopted. */
  ledger(wish: LedgerWish): Promise<LedgerAnswer>;
  readonly statistics: StatisticsService;
  addresses(after?: string): Promise<Page<PublicAddress>>;
  incidents(): Promise<readonly Incident[]>;
  /** What the probe knows, from outside the database; undefined where none runs. */
  watch(): Promise<WatchState | undefined>;
  /** Reports and requests of the public. */
  readonly requests: RequestServices;
  health(): Promise<ServiceHealth>;
  /** Records an unexpected error under the id of its request; never with text of a document. */
  report(error: unknown, requestId: string): void;
};

export type DecisionListOptions = {
  readonly courtCode?: string | undefined;
  readonly after?: string | undefined;
  readonly size: number;
};
export type ActListOptions = { readonly after?: string | undefined; readonly size: number };
/** Months of adoption `YYYY-MM`, both inclusive; `year` where a whole one was asked for. */
export type LedgerWish = {
  readonly from: string;
  readonly to: string;
  readonly year?: number | undefined;
  readonly courtCode?: string | undefined;
};
export type LedgerAnswer = {
  readonly rows: readonly LedgerRow[];
  readonly countedAt: Date | undefined;
  /** The day from which the term runs; undefined: for every decision. */
  readonly startedOn: CalendarDate | undefined;
};
export type ServiceHealth = {
  readonly database: boolean;
  readonly search: boolean;
  readonly indexedDocuments: number;
  readonly publishedDocuments: number;
  readonly waiting: number;
  readonly logSize: number;
  /** When something was published, corrected or withdrawn last. */
  readonly newestAt?: Date | undefined;
};
