import type { RegisterEvent } from '#domain/register-event.ts';
import { diceOf } from './dice.ts';
import { courtCases } from './events/court-cases.ts';
import { enforcementEvents } from './events/enforcement.ts';
import { lawMakingEvents } from './events/law-making.ts';
import { prosecutionEvents } from './events/prosecution.ts';
import type { DemoDecision } from './generate-decisions.ts';

export const EVENT_COUNT = 20_000;
const SHARES = { enforcement: 4_300, prosecution: 2_600, lawMaking: 1_800 };

/**
 * Register events of the four systems over three years up to `today`, in the order in which they were
 * recorded, without personal data. Every decision given has its `decision-adopted`; further adopted
 * decisions were never handed over.
 */
export function generateEvents(
  seed: string,
  decisions: readonly DemoDecision[],
  today: string,
  count = EVENT_COUNT,
): readonly RegisterEvent[] {
  const dice = diceOf(`${seed}/events`);
  const scale = count / EVENT_COUNT;
  const part = (share: number) => Math.round(share * scale);
  const law = lawMakingEvents(dice.fork('law'), today, part(SHARES.lawMaking));
  const prosecution = prosecutionEvents(dice.fork('prosecution'), today, part(SHARES.prosecution));
  const courtCount = count - law.length - prosecution.length - part(SHARES.enforcement);
  const court = courtCases(dice.fork('court'), decisions, today, courtCount);
  const rest = count - law.length - prosecution.length - court.length;
  const enforcement = enforcementEvents(dice.fork('enforcement'), court, today, rest);
  return [...court, ...enforcement, ...prosecution, ...law].sort((a, b) =>
    a.recordedAt < b.recordedAt
      ? -1
      : a.recordedAt > b.recordedAt
        ? 1
        : a.eventId < b.eventId
          ? -1
          : 1,
  );
}
