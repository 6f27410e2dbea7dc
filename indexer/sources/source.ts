import type { SourceName } from '#domain/package-metadata.ts';

/** A package as a source hands it over: nothing of it read yet. */
export type Delivery = {
  readonly source: SourceName;
  readonly fileName: string;
  /** The bytes as they come, to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly receivedAt: Date;
  /** Tells the source that the bytes are safely kept; the inbox then moves the file away. */
  readonly accept: () => Promise<void>;
};

/** Port. Two real implementations: the watched inbox folder and the intake API. */
export interface Source {
  readonly name: SourceName;
  /** Deliveries that wait now, oldest first; each one is read when it is asked for. */
  deliveries(): AsyncIterable<Delivery>;
  close(): Promise<void>;
}
