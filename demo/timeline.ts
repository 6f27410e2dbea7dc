import { daysBetween, dueOn } from '#domain/publication-clock.ts';
import type { Dice } from './dice.ts';
import { daysBefore } from './words.ts';

/** What the clock shall show of a decision: by when it was handed over and published. */
export const FATES = ['in-time', 'late', 'late-receipt', 'running', 'due-soon', 'overdue'] as const;
export type Fate = (typeof FATES)[number];

export type Times = {
  readonly adoptedOn: string;
  readonly receivedOn: string;
  /** Day on which the demonstration publishes it; absent where it must still wait. */
  readonly publishedOn: string | undefined;
  readonly fate: Fate;
};

const SPAN_DAYS = 3 * 365;
const DENSE_DAYS = 61; // the last two months hold two fifths of all decisions
const DENSE_SHARE = 0.42;

function workday(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  if (day === 0) return daysBefore(iso, 2);
  return day === 6 ? daysBefore(iso, 1) : iso;
}

/** Dates of a decision between three years back and `today`. No date is after `today`. */
export function timesOf(dice: Dice, today: string): Times {
  const dense = dice.chance(DENSE_SHARE);
  const adoptedOn = workday(
    daysBefore(today, dense ? dice.int(2, DENSE_DAYS) : dice.int(DENSE_DAYS, SPAN_DAYS)),
  );
  const due = dueOn(adoptedOn);
  const wait = daysBetween(today, due);
  const yesterday = daysBefore(today, 1); // every package is handed over before the day of the demonstration
  const cap = (iso: string) => (iso > yesterday ? yesterday : iso);
  const later = (days: number) => cap(daysBefore(adoptedOn, -days));
  if (wait < 0) {
    const fate = dice.weighted({
      'in-time': dense ? 70 : 86,
      late: dense ? 14 : 9,
      'late-receipt': 4,
      overdue: dense ? 12 : 1,
    });
    if (fate === 'overdue')
      return { adoptedOn, receivedOn: later(dice.int(3, 18)), publishedOn: undefined, fate };
    if (fate === 'late-receipt') {
      const receivedOn = cap(daysBefore(due, -dice.int(1, 25)));
      return {
        adoptedOn,
        receivedOn,
        publishedOn: cap(daysBefore(receivedOn, -dice.int(0, 4))),
        fate,
      };
    }
    const receivedOn = later(dice.int(2, 16));
    const publishedOn =
      fate === 'late' ? cap(daysBefore(due, -dice.int(1, 20))) : daysBefore(due, dice.int(1, 12));
    return {
      adoptedOn,
      receivedOn: receivedOn > publishedOn ? publishedOn : receivedOn,
      publishedOn,
      fate,
    };
  }
  const receivedOn = later(dice.int(1, 9));
  if (dice.chance(0.45))
    return {
      adoptedOn,
      receivedOn,
      publishedOn: cap(daysBefore(receivedOn, -dice.int(0, 5))),
      fate: 'in-time',
    };
  return {
    adoptedOn,
    receivedOn,
    publishedOn: undefined,
    fate: wait <= 7 ? 'due-soon' : 'running',
  };
}
