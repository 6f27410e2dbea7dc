import type { RegisterEvent, RegisterEventType } from '../register-event.ts';
import type { Fact } from './fact.ts';

/** Facts of one subject of a register from the events that count: those that no other corrects, oldest first. */
export type Entries = readonly RegisterEvent[];

/** Events of a subject without those that another one of the register corrects, in the order of recording. */
export function countingEvents(
  events: readonly RegisterEvent[],
  corrected: ReadonlySet<string>,
): Entries {
  return events
    .filter(({ eventId }) => !corrected.has(eventId))
    .toSorted((a, b) => (recordedKey(a) < recordedKey(b) ? -1 : 1));
}

function recordedKey({ recordedAt, eventId }: RegisterEvent): string {
  return `${new Date(recordedAt).toISOString()} ${eventId}`;
}

/** Every entry of a type, in the order of recording. */
export function entriesOf<T extends RegisterEventType>(
  entries: Entries,
  type: T,
): readonly Extract<RegisterEvent, { type: T }>[] {
  return entries.filter((event): event is Extract<RegisterEvent, { type: T }> => {
    return event.type === type;
  });
}

/** The entry of a type that was recorded last: an earlier one of the same subject is replaced by it. */
export function lastEntry<T extends RegisterEventType>(
  entries: Entries,
  type: T,
): Extract<RegisterEvent, { type: T }> | undefined {
  return entriesOf(entries, type).at(-1);
}

/** One fact for each event: what the register handed over at all. Without it a number is missing, not zero. */
export function reportedFacts(entries: Entries): readonly Fact[] {
  return entries
    .filter(({ type }) => type !== 'event-withdrawn')
    .map(({ source, occurredOn }) => ({
      ...{ tally: 'reported' as const, on: occurredOn, value: 1, category: source },
    }));
}
