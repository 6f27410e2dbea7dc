import type { Policy } from '#anonymizer/policy.ts';
import type { AnonymizationResult, AnonymizedText } from '#domain/anonymized-text.ts';
import type { ExtractedDocument, Extraction } from '#domain/extracted.ts';
import type { IncidentRecipient } from '#domain/incident.ts';
import type { MediaType, PackageMetadata } from '#domain/package-metadata.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { ReviewEdit } from '#domain/review-edit.ts';
import type { StructuredText } from '#domain/structured-text.ts';
import type { WatchEvent, WatchState } from '#domain/watch.ts';
import type { RecordStore } from '#drizzle/db.ts';
import type { PlacedCitation } from '#drizzle/publications.ts';
import type { Mailer } from '#indexer/mail/mailer.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import type { SignatureVerifier } from '#indexer/signature/report.ts';
import type { OriginalStore } from './originals.ts';
import type { RefusedLines } from './refused-lines.ts';

/** The extractor in its guarded child processes. */
export type Extractor = {
  extract(input: {
    readonly bytes: Uint8Array;
    readonly mediaType: MediaType;
  }): Promise<Extraction>;
  close(): Promise<void>;
};

/** The pure heavy steps in their worker threads, so that the event loop stays free. */
export type TextWorkers = {
  structure(input: {
    readonly document: ExtractedDocument;
    /** Undefined for a document that stands alone: taken as a decision, nothing checked. */
    readonly metadata: PackageMetadata | undefined;
  }): Promise<{ readonly structured: StructuredText; readonly mismatches: readonly string[] }>;
  anonymize(input: {
    readonly structured: StructuredText;
    readonly metadata: PackageMetadata | undefined;
    readonly record: CaseRecord | undefined;
    readonly policy: Policy;
    readonly seed: string;
    /** What reviewers changed; none for a document that nobody has looked at. */
    readonly edits?: readonly ReviewEdit[];
  }): Promise<AnonymizationResult>;
  citations(text: AnonymizedText): Promise<readonly PlacedCitation[]>;
  close(): Promise<void>;
};

/** Says when things happen. The demonstration replays past deliveries; everything else uses the real clock. */
export type PipelineClock = {
  now(): Date;
  /** Instant of an act on a submission that was received at `receivedAt`. */
  actionAt(receivedAt: Date): Date;
};

/** What happened to a submission, for progress displays and logs: codes and ids only. */
export type StepEvent = {
  readonly submissionId: string;
  readonly step: string;
  readonly state: string;
  readonly reasonCode?: string | undefined;
  readonly ms: number;
};

/** The way of mail: who takes it, to whom warnings go, and the origin of links in it. */
export type MailRoute = {
  readonly mailer: Mailer;
  readonly to: readonly string[];
  /** Addresses of those who are told of incidents beside the owner. */
  readonly incidents: Readonly<Partial<Record<IncidentRecipient, string>>>;
  readonly publicUrl: string;
};

/** What the steps of the pipeline need. Built by services.ts at the root. */
export type IngestServices = {
  readonly store: RecordStore;
  readonly originals: OriginalStore;
  /** The kept file of refused lines of an event file, by its submission. */
  refusedLines(submissionId: string): RefusedLines;
  readonly verifier: SignatureVerifier;
  readonly extractor: Extractor;
  readonly texts: TextWorkers;
  readonly engine: SearchEngine;
  readonly clock: PipelineClock;
  /** The anonymization policy in force. */
  readonly policy: Policy;
  /** Where mail goes; undefined: none is sent. */
  readonly mail?: MailRoute | undefined;
  /** Incidents that the probe has opened and closed outside the database; undefined: there is no probe. */
  readonly watchEvents?: (() => Promise<readonly WatchEvent[]>) | undefined;
  /** What the probe knew last; undefined: there is no probe. */
  readonly watchState?: (() => Promise<WatchState | undefined>) | undefined;
  /** Key of the pseudonym seeds and the receipt's HMAC. */
  readonly secret: string;
  /** Random bytes for public ids and salts. */
  randomBytes(size: number): Uint8Array;
  onStep(event: StepEvent): void;
  /** Records an unexpected error by its code; never with text of a document. */
  onError(error: unknown, where: string): void;
};
