/** A line of an event file that was refused: its number from 1, the kind of fault, one sentence. */
export type RefusedLine = {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
};

/** What became of the lines of an event file. `stored + alreadyThere + refused` and the empty lines are `lines`. */
export type EventImportCounts = {
  readonly lines: number;
  readonly stored: number;
  /** Events that the register held already, with the same content. */
  readonly alreadyThere: number;
  readonly refused: number;
  /** Refused lines by code. */
  readonly refusedByReason: Readonly<Record<string, number>>;
  /** The first refused lines in full; all of them are in the kept file. */
  readonly firstRefused: readonly RefusedLine[];
};
