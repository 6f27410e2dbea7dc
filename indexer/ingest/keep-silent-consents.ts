import { bakuDate } from '#domain/publication-clock.ts';
import { type SilentConsentChange, silentConsents } from '#domain/silent-consent.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { draftsToCheck, readDraftEvents } from '#drizzle/draft-terms.ts';
import { insertRegisterEvents, type StoredEvent } from '#drizzle/register-events.ts';
import type { IngestServices } from './services.ts';

const DRAFTS_AT_ONCE = 200; // of one transaction

/**
 * Enters the silent consents that fell due into the register, and withdraws those that do not hold; once each,
 * whatever number of processes do so and however many days nobody did. Returns how many events were entered.
 * Source: Acts 9.14.
 */
export async function keepSilentConsents({
  store,
  clock,
}: Pick<IngestServices, 'store' | 'clock'>): Promise<number> {
  const now = clock.now();
  const today = bakuDate(now);
  const drafts = await draftsToCheck(store.read, today);
  let entered = 0;
  for (let from = 0; from < drafts.length; from += DRAFTS_AT_ONCE) {
    const some = drafts.slice(from, from + DRAFTS_AT_ONCE);
    entered += await store.write(async (tx) => {
      const events = [...(await readDraftEvents(tx, some))].flatMap(([draft, known]) =>
        silentConsents(known, today).map((change) => eventOf(draft, change, today, now)),
      );
      const stored = await insertRegisterEvents(tx, events);
      if (stored > 0)
        await appendAudit(
          tx,
          {
            ...{ actor: 'indexer', action: 'silent-consent', subject: 'normative-acts' },
            ...{ result: 'done', detail: { events: stored } },
          },
          now,
        );
      return stored;
    });
  }
  return entered;
}

function eventOf(
  subject: string,
  change: SilentConsentChange,
  today: string,
  now: Date,
): StoredEvent {
  const common = {
    ...({ schema: 'ashkar-event/1', source: 'normative-acts', subject } as const),
    ...{ eventId: change.eventId, recordedAt: now.toISOString() },
  };
  return change.change === 'raise'
    ? { event: { ...common, type: 'silent-consent', occurredOn: change.on, body: change.body } }
    : {
        event: {
          ...{ ...common, type: 'event-withdrawn' },
          ...{ occurredOn: today, corrects: change.corrects },
        },
      };
}
