import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { registerEvent } from '#domain/register-event.ts';
import { insertRegisterEvents, type StoredEvent } from '#drizzle/register-events.ts';
import type { SubmissionRow } from '#drizzle/submissions.ts';
import { readContainer } from '#indexer/signature/asic.ts';
import type { IngestServices } from './services.ts';
import { type StepResult, stop } from './step.ts';

export type BadLine = { readonly line: number; readonly reason: string };

/** Reads JSON Lines of register events; bad lines are refused one by one with their number and reason. */
export function parseEvents(
  text: string,
  source: string,
  today: CalendarDate,
): { readonly events: readonly StoredEvent[]; readonly badLines: readonly BadLine[] } {
  const events: StoredEvent[] = [];
  const badLines: BadLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = parseEvent(line, source, today);
    if (typeof read === 'string') badLines.push({ line: index + 1, reason: read });
    else events.push(read);
  }
  return { events, badLines };
}

function parseEvent(line: string, source: string, today: CalendarDate): StoredEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = registerEvent.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === 'invalid_union' && issue.path[0] === 'type')
      return 'type: no type of register event';
    return `${issue?.path.join('.') || 'event'}: ${issue?.message ?? 'invalid'}`;
  }
  const event = parsed.data;
  if (event.source !== source) return 'source: of another system than the one that delivered it';
  if (event.corrects === event.eventId) return 'corrects: names the event itself';
  if (event.occurredOn > today) return 'occurredOn: lies in the future';
  const number = 'caseNumber' in event ? event.caseNumber : undefined;
  const joined = 'decisionCaseNumber' in event ? event.decisionCaseNumber : number;
  const parts = joined === undefined ? undefined : parseCaseNumber(joined);
  return { event, caseNumberKey: parts === undefined ? undefined : caseNumberKey(parts) };
}

/** The shorter way of register events: check each line, store the good ones, list the bad ones in the receipt. */
export async function register(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const bytes = await services.originals.read(row.sha256);
  const container = await readContainer(bytes);
  const file = container.ok ? container.payloads.get('events.jsonl') : undefined;
  if (file === undefined) throw new Error('a verified event file lost its events');
  const { events, badLines } = parseEvents(
    new TextDecoder().decode(file),
    row.source,
    bakuDate(services.clock.now()),
  );
  if (events.length === 0)
    return stop(
      'refused',
      'no-good-event',
      `No line of the file is a valid event; line ${badLines[0]?.line ?? 1}: ${badLines[0]?.reason ?? 'empty file'}.`,
    );
  const listed = badLines.slice(0, 20).map(({ line, reason }) => `line ${line}: ${reason}`);
  return {
    state: 'stored',
    ...(badLines.length === 0
      ? {}
      : {
          reason: {
            code: 'bad-lines',
            sentence: `${badLines.length} lines were refused. ${listed.join('; ')}.`,
          },
        }),
    also: async (tx) => {
      await insertRegisterEvents(tx, events);
      return undefined;
    },
  };
}
