import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { Stage } from '#anonymizer/stages.ts';
import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';
import type { GoldRow, GoldSpan } from '../gold.ts';
import { align, inverse, moveSpan } from './align.ts';

/** A gold document and what the anonymizer made of it; offsets of `gold` are in `joined`, as those of annotations. */
export type Run = {
  readonly row: GoldRow;
  /** Text that was anonymized: blocks joined by `\n`. */
  readonly joined: string;
  readonly gold: readonly GoldSpan[];
  readonly result: AnonymizationResult;
  /** Every string that a reader would see: title, blocks, legend. */
  readonly published: string;
  /** 1 for each unit of `joined` inside an annotation that is not kept. */
  readonly masked: Uint8Array;
  /** Offset in the row's text of each unit of `joined`. */
  readonly back: Int32Array;
  /** False where the structured text could not be laid over the original and plain lines were taken. */
  readonly isAligned: boolean;
};

export type RunOptions = {
  readonly withRecord: boolean;
  readonly without?: ReadonlySet<Stage> | undefined;
};

/**
 * Anonymizes a gold document as the pipeline does: its lines are structured first, and its spans are moved
 * to the structured text by an alignment that is checked unit by unit. Where that fails, each line is a block.
 */
export function runRow(row: GoldRow, options: RunOptions): Run {
  const { document, at } = documentOf(row);
  const joined = document.blocks.map((block) => block.text).join('\n');
  const gold =
    at === undefined
      ? row.gold
      : row.gold.map((span) => {
          const moved = moveSpan(at, row.text, span);
          return { ...span, ...moved, surface: joined.slice(moved.start, moved.end) };
        });
  const record = options.withRecord ? recordOf(row) : undefined;
  const result = anonymize(document, record, DEFAULT_POLICY, `bench/${row.id}`, options.without);
  return {
    row,
    joined,
    gold,
    result,
    published: publishedText(result),
    masked: maskOf(joined.length, result.annotations),
    back: at === undefined ? plain(joined.length) : inverse(at, joined.length),
    isAligned: at !== undefined,
  };
}

/** The document of a row as the structure step makes it, and where its units went; `at` is absent where plain lines were taken. */
export function documentOf(row: GoldRow): {
  readonly document: StructuredDecision;
  readonly at: Int32Array | undefined;
} {
  const structured = structureDecision({
    mediaType: 'text/plain',
    pages: 1,
    lines: row.text.split('\n').map((text) => ({ text })),
    quality: { score: 1, verdict: 'good', reasons: [] },
    dropped: [],
  });
  const at = align(row.text, structured.blocks.map((block) => block.text).join('\n'));
  if (at !== undefined) return { document: structured, at };
  const blocks = blocksOf(row.text);
  return { document: { type: 'decision', facts: structured.facts, outcome: 'other', blocks }, at };
}

/** The case record that a row's metadata carry; undefined where they name no parties. */
export function recordOf({ metadata }: GoldRow): CaseRecord | undefined {
  const { parties, judges, closedHearing } = metadata.decision ?? metadata;
  if (parties === undefined) return undefined;
  return { parties, judges: judges ?? [], closedHearing: closedHearing ?? false };
}

function publishedText({ text }: AnonymizationResult): string {
  const blocks = text.blocks.map((block) =>
    block.number === undefined ? block.text : `${block.number}. ${block.text}`,
  );
  return [text.title, ...blocks, ...text.legend.map((entry) => entry.label)].join('\n');
}

function maskOf(length: number, annotations: AnonymizationResult['annotations']): Uint8Array {
  const masked = new Uint8Array(length);
  for (const { start, end, action } of annotations)
    if (action !== 'keep') masked.fill(1, start, end);
  return masked;
}

function plain(length: number): Int32Array {
  return Int32Array.from({ length: length + 1 }, (_, i) => i);
}

function blocksOf(text: string): StructuredDecision['blocks'] {
  let zone: 'introduction' | 'facts' | 'reasoning' | 'operative' = 'introduction';
  return text.split('\n').map((line, i) => {
    const folded = foldAz(line.trim());
    if (/^(?:mueyyen ?etdi|tesviri|isin hallari)/.test(folded)) zone = 'facts';
    if (/^(?:esaslandirma|esaslandirici)/.test(folded)) zone = 'reasoning';
    if (/^(?:qet ?etdi|qerara ?aldi|hokm ?etdi|emr ?etdi|netice)/.test(folded)) zone = 'operative';
    return { anchor: `p${i + 1}`, zone, kind: 'paragraph' as const, text: line };
  });
}
