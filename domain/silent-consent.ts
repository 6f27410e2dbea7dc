import { type CalendarDate, daysAfter } from './publication-clock.ts';
import { type Correctable, effectiveEvents, OWN_EVENT_PREFIX } from './register-event.ts';

/** An event on one draft as the silent consent reads it. */
export type DraftEvent = Correctable & {
  readonly type: string;
  readonly occurredOn: CalendarDate;
  /** Of `draft-sent`. */
  readonly bodies?: readonly string[] | undefined;
  readonly termDays?: number | undefined;
  /** Of `opinion-given` and `silent-consent`. */
  readonly body?: string | undefined;
};

/** A silent consent to be entered into the register, or the withdrawal of one that does not hold. */
export type SilentConsentChange =
  | {
      readonly change: 'raise';
      readonly eventId: string;
      readonly body: string;
      readonly on: CalendarDate;
    }
  | { readonly change: 'withdraw'; readonly eventId: string; readonly corrects: string };

const PREFIX = `${OWN_EVENT_PREFIX}silent-consent:`;

/**
 * What the register of one draft lacks on `today`: a body that gave no opinion within the term of `draft-sent`
 * (calendar days after the day of sending) consents on the first day after it. One raised before is withdrawn
 * where an opinion of a day within the term came late, or the sending was corrected. The ids follow from what is
 * raised, so that several processes raise the same event. Source: Acts 9.14.
 */
export function silentConsents(
  events: readonly DraftEvent[],
  today: CalendarDate,
): readonly SilentConsentChange[] {
  const counting = effectiveEvents(events);
  const due = new Map<string, { readonly body: string; readonly on: CalendarDate }>();
  for (const sent of counting)
    if (sent.type === 'draft-sent')
      for (const [at, body] of (sent.bodies ?? []).entries()) {
        const endsOn = daysAfter(sent.occurredOn, sent.termDays ?? 0);
        if (endsOn >= today || hasAnswered(counting, sent, body, endsOn)) continue;
        due.set(`${PREFIX}${sent.eventId}:${sent.bodies?.indexOf(body) ?? at}`, {
          body,
          on: daysAfter(endsOn, 1),
        });
      }
  const isRaised = (name: string) =>
    counting.some(({ eventId }) => eventId.startsWith(PREFIX) && nameOf(eventId) === name);
  const raised = [...due]
    .filter(([name]) => !isRaised(name))
    .map(([name, { body, on }]) => {
      const times = events.filter(
        ({ type, eventId }) => type === 'silent-consent' && nameOf(eventId) === name,
      ).length;
      return { change: 'raise' as const, eventId: `${name}.${times + 1}`, body, on };
    });
  const withdrawn = counting
    .filter(({ type, eventId }) => type === 'silent-consent' && eventId.startsWith(PREFIX))
    .filter(({ eventId }) => !due.has(nameOf(eventId)))
    .map(({ eventId }) => ({
      change: 'withdraw' as const,
      eventId: `${eventId}.withdrawn`,
      corrects: eventId,
    }));
  return [...raised, ...withdrawn];
}

/** The id without how often it was raised. */
function nameOf(eventId: string): string {
  return eventId.replace(/\.\d+$/, '');
}

/** True for an opinion within the term, or a silent consent that the source entered itself. */
function hasAnswered(
  counting: readonly DraftEvent[],
  sent: DraftEvent,
  body: string,
  endsOn: CalendarDate,
): boolean {
  return counting.some((one) => {
    if (one.body !== body || one.occurredOn < sent.occurredOn) return false;
    if (one.type === 'opinion-given') return one.occurredOn <= endsOn;
    return one.type === 'silent-consent' && !one.eventId.startsWith(PREFIX);
  });
}
