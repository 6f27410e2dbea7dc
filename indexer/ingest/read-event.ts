import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { OWN_EVENT_PREFIX, type RegisterEvent, registerEvent } from '#domain/register-event.ts';
import type { StoredEvent } from '#drizzle/register-events.ts';
import type { EventLine } from './event-lines.ts';

/** Why a line is refused: a kind of fault and one sentence, with no value of the line. */
export type LineFault = { readonly code: string; readonly reason: string };

const MAX_REASON = 200; // signs: it may name a field of the line
const FIRST_DAY = '1918-05-28'; // no register of the Republic knows an earlier day

const UNREADABLE: Readonly<Record<'too-long' | 'not-utf8', string>> = {
  'too-long': 'line: longer than 64 KB',
  'not-utf8': 'line: not UTF-8',
};

/** The event of a line, or why the line is refused. `source` is the system that delivered the file. */
export function readEvent(
  line: EventLine,
  source: string,
  today: CalendarDate,
): StoredEvent | LineFault {
  if ('fault' in line) return { code: line.fault, reason: UNREADABLE[line.fault] };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { code: 'not-json', reason: 'not JSON' };
  }
  const parsed = registerEvent.safeParse(value);
  if (!parsed.success) return schemaFault(parsed.error.issues[0]);
  const fault = factFault(parsed.data, source, today);
  return fault ?? stored(parsed.data);
}

/** True for a refused line. */
export function isFault(read: StoredEvent | LineFault): read is LineFault {
  return 'code' in read;
}

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

function schemaFault(issue: Issue | undefined): LineFault {
  if (issue?.code === 'invalid_union' && issue.path[0] === 'type')
    return { code: 'unknown-type', reason: 'type: no type of register event' };
  const place = issue?.path.map(String).join('.') || 'event';
  const code = issue?.code === 'unrecognized_keys' ? 'unknown-field' : `field-${place}`;
  const reason = `${place}: ${issue?.message ?? 'invalid'}`.slice(0, MAX_REASON);
  return { code: code.replace(/\.\d+/g, ''), reason };
}

function factFault(
  event: RegisterEvent,
  source: string,
  today: CalendarDate,
): LineFault | undefined {
  if (event.source !== source)
    return {
      code: 'wrong-source',
      reason: 'source: of another system than the one that delivered it',
    };
  if (event.eventId.startsWith(OWN_EVENT_PREFIX))
    return { code: 'own-event', reason: 'eventId: begins like the events of this portal' };
  if (event.corrects === event.eventId)
    return { code: 'corrects-itself', reason: 'corrects: names the event itself' };
  if (event.occurredOn > today)
    return { code: 'in-future', reason: 'occurredOn: lies in the future' };
  if (event.occurredOn < FIRST_DAY)
    return { code: 'too-early', reason: `occurredOn: lies before ${FIRST_DAY}` };
  if (bakuDate(new Date(event.recordedAt)) > today)
    return { code: 'in-future', reason: 'recordedAt: lies in the future' };
  return undefined;
}

function stored(event: RegisterEvent): StoredEvent {
  const number = 'caseNumber' in event ? event.caseNumber : undefined;
  const joined = 'decisionCaseNumber' in event ? event.decisionCaseNumber : number;
  const appealed = 'appealedCaseNumber' in event ? event.appealedCaseNumber : undefined;
  return { event, caseNumberKey: keyOf(joined), appealedCaseKey: keyOf(appealed) };
}

function keyOf(number: string | undefined): string | undefined {
  const parts = number === undefined ? undefined : parseCaseNumber(number);
  return parts === undefined ? undefined : caseNumberKey(parts);
}
