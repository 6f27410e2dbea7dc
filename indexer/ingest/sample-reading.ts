import { staffHideRule } from '#domain/passage-report.ts';
import type { SampleFinding } from '#domain/weekly-sample.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import {
  closeSampleReading,
  readSampleReading,
  type SampleReadingFile,
} from '#drizzle/weekly-samples.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import type { IngestServices } from './services.ts';
import { fileRequest } from './take-requests.ts';

/** Mark of what is in no paragraph, as the title: nothing is hidden then, the report is a task. */
export const OUTSIDE = 'outside';

/** A paragraph in which something was left, with the ticket of the report that it becomes. */
export type MarkedPassage = {
  /** Of a paragraph, or `OUTSIDE`. */
  readonly anchor: string;
  readonly ticket: string;
  readonly codeHash: string;
};

/** What a reader says of a drawn decision; `content` is what the reports on the marked paragraphs say. */
export type SampleVerdict = {
  readonly id: string;
  readonly by: string;
  readonly finding: SampleFinding;
  readonly passages: readonly MarkedPassage[];
  readonly content: string;
};

/** `stale`: somebody has read it meanwhile; `unfit`: the finding does not fit the text or the marks. */
export type SampleResult = 'done' | 'stale' | 'unfit';

/**
 * Ends the reading of a drawn decision. Each marked paragraph is hidden and becomes a report of a leak, in one
 * transaction; then the index is told. Source: anonymizer.md §8, Court 7.2.13.
 */
export async function endSampleReading(
  verdict: SampleVerdict,
  services: IngestServices,
): Promise<SampleResult> {
  const { store, clock } = services;
  const at = clock.now();
  const result = await store.write(async (tx): Promise<SampleResult> => {
    const file = await readSampleReading(tx, verdict.id);
    if (file === undefined || !fits(verdict, file)) return 'unfit';
    const { by: readBy, finding } = verdict;
    const passages = verdict.passages.length;
    const found = { finding, passages, readBy, closedAt: at };
    if (!(await closeSampleReading(tx, verdict.id, found))) return 'stale';
    await fileMarks(tx, verdict, file, { route: services.mail, at });
    await audit(tx, verdict, 'done', at);
    return 'done';
  });
  if (result !== 'done') await store.write((tx) => audit(tx, verdict, result, at));
  else if (verdict.finding === 'leak') await deliverOutbox(services);
  return result;
}

// Marks name paragraphs of the text; what cannot be read is neither clean nor leaking.
function fits({ finding, passages }: SampleVerdict, { text }: SampleReadingFile): boolean {
  if (text === undefined || finding === 'gone') return text === undefined && finding === 'gone';
  const anchors = [OUTSIDE, ...text.blocks.map(({ anchor }) => anchor)];
  return (
    (finding === 'leak') === passages.length > 0 &&
    passages.every(({ anchor }) => anchors.includes(anchor))
  );
}

async function fileMarks(
  tx: Db,
  { by, passages, content }: SampleVerdict,
  { reading, text, hidden }: SampleReadingFile,
  filing: Parameters<typeof fileRequest>[2],
): Promise<void> {
  const { workId, version } = reading;
  for (const { anchor, ticket, codeHash } of passages) {
    const words = text?.blocks.find((block) => block.anchor === anchor)?.text;
    const rule = staffHideRule(words !== undefined, hidden.includes(anchor));
    const passage = { workId, version, anchor };
    const request = { kind: 'leak', content, contact: null, receivedAt: filing.at } as const;
    const place = { ...passage, anchor: words === undefined ? null : anchor };
    const row = { ...place, ...request, ticket, codeHash };
    const hides = rule === 'hide' && words !== undefined ? { ...passage, text: words } : undefined;
    await fileRequest(tx, { row, rule, by, hides }, filing);
  }
}

function audit(tx: Db, verdict: SampleVerdict, result: SampleResult, at: Date): Promise<void> {
  const { by, id, finding, passages } = verdict;
  const event = { actor: by, action: 'sample-read', subject: id } as const;
  const detail = { finding, passages: passages.length };
  return result === 'done'
    ? appendAudit(tx, { ...event, result, detail }, at)
    : appendAudit(tx, { ...event, result: 'refused', detail: { ...detail, why: result } }, at);
}
