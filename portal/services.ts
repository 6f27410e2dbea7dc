import type { TimelinessFigures } from '#dashboards/figures.ts';
import type { CalendarDate } from '#domain/publication-clock.ts';
import type {
  ActSummary,
  CourtCounts,
  DecisionSummary,
  IncidentRow,
  PublicAddress,
  PublishedAct,
  PublishedDecision,
  RecordPulse,
  Tombstone,
} from '#domain/published-record.ts';
import type { FacetName, Filters, Hits, Sort } from '#indexer/search/engine.ts';

/** A page of a list by keyset: pass `next` as `after` to go on. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string | undefined };

/** What the search page and the search API ask for. `q` is as typed; `raw` turns word variants off. */
export type SearchQuery = {
  readonly q: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly size: number;
  readonly page: number;
  readonly cursor?: string | undefined;
  readonly exact: boolean;
};

/** Something the reader must know about how the query was read: `code` is a key of the dictionary. */
export type SearchNotice = {
  readonly code: string;
  readonly text?: string | undefined;
  /** Query that undoes or follows the notice (`did-you-mean`, `synonyms-off`). */
  readonly query?: string | undefined;
};

/** Exact hit of a case number, citation or act: the card above the list. */
export type ExactCard = {
  readonly type: 'decision' | 'act' | 'provision';
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly anchor?: string | undefined;
};

export type SearchOutcome = Hits & {
  readonly tookMs: number;
  readonly notices: readonly SearchNotice[];
  readonly cards: readonly ExactCard[];
};

/** Everything pages and API routes may ask for: published data only. Built by portal/open-services.ts. */
export type PortalServices = {
  /** Absolute origin of the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** True while the record holds demonstration data or test certificates: the banner. */
  readonly demonstration: boolean;
  readonly version: string;
  now(): Date;
  today(): CalendarDate;
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchOutcome>;
  pulse(): Promise<RecordPulse>;
  decision(id: string, version?: number): Promise<PublishedDecision | Tombstone | undefined>;
  decisions(options: DecisionListOptions): Promise<Page<DecisionSummary>>;
  act(id: string, on?: CalendarDate): Promise<PublishedAct | Tombstone | undefined>;
  acts(options: ActListOptions): Promise<Page<ActSummary>>;
  courts(): Promise<readonly CourtCounts[]>;
  timeliness(range: DateRange): Promise<TimelinessFigures>;
  addresses(after?: string): Promise<Page<PublicAddress>>;
  incidents(): Promise<readonly IncidentRow[]>;
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
/** Calendar dates of adoption, both inclusive. */
export type DateRange = { readonly from: CalendarDate; readonly to: CalendarDate };

export type ServiceHealth = {
  readonly database: boolean;
  readonly search: boolean;
  readonly indexedDocuments: number;
  readonly publishedDocuments: number;
  readonly waiting: number;
  readonly logSize: number;
};

export type { FacetName };
