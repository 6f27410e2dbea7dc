import { readFileSync } from 'node:fs';
import type { EntityClass } from '#domain/anonymized-text.ts';
import type { CaseRecord } from '#domain/person.ts';

/** A known span of a gold document. Offsets are UTF-16; `surface` is that slice. */
export type GoldSpan = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Entity class, or `protected` for what must stay (court, case number, law, amount). */
  readonly class: EntityClass | 'protected';
  /** Same in every mention of one person or thing of the document. */
  readonly entity: string;
  readonly kind: 'direct' | 'quasi' | 'keep';
  readonly role?: string | undefined;
  /** Grammatical case of the mention: nom, gen, dat, acc, loc, abl. */
  readonly case?: string | undefined;
};

/** `metadata` as in a package: a decision's part, or the whole with `decision` in it. */
export type GoldMetadata = {
  readonly decision?: GoldMetadata | undefined;
  readonly parties?: CaseRecord['parties'] | undefined;
  readonly judges?: readonly string[] | undefined;
  readonly closedHearing?: boolean | undefined;
  readonly caseNumber?: string | undefined;
  readonly kind?: string | undefined;
  readonly adoptedOn?: string | undefined;
};

/** One document of a gold file (JSON Lines). */
export type GoldRow = {
  readonly id: string;
  readonly text: string;
  readonly metadata: GoldMetadata;
  readonly gold: readonly GoldSpan[];
  /** Template family; absent in files from elsewhere. */
  readonly family?: string | undefined;
  readonly genre?: string | undefined;
};

/**
 * Reads a gold file: one JSON object a line.
 * @throws RangeError with the line number where a line is no gold document or a span's surface is not its slice
 */
export function readGold(path: string): GoldRow[] {
  const rows: GoldRow[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    rows.push(parseLine(line, index + 1));
  }
  return rows;
}

function parseLine(line: string, number: number): GoldRow {
  let row: GoldRow;
  try {
    row = JSON.parse(line) as GoldRow;
  } catch {
    throw new RangeError(`Line ${number} of the gold file is not JSON.`);
  }
  if (typeof row.id !== 'string' || typeof row.text !== 'string' || !Array.isArray(row.gold))
    throw new RangeError(`Line ${number} of the gold file needs id, text and gold.`);
  const wrong = row.gold.find((span) => row.text.slice(span.start, span.end) !== span.surface);
  if (wrong !== undefined)
    throw new RangeError(
      `Line ${number} of the gold file: a span at ${wrong.start} does not agree with its surface.`,
    );
  return { ...row, metadata: row.metadata ?? {} };
}
