import type { Dice } from '../dice.ts';
import { daysBefore } from '../words.ts';

/** Common fields of an event; recorded on the day itself or up to three days later, never after `today`. */
export function factOf(
  dice: Dice,
  eventId: string,
  occurredOn: string,
  subject: string,
  today: string,
) {
  const late = dice.weighted({ '0': 70, '1': 22, '3': 8 });
  const wanted = daysBefore(occurredOn, -Number(late));
  const day = wanted > today ? today : wanted;
  const time = `${String(dice.int(5, 13)).padStart(2, '0')}:${String(dice.int(0, 59)).padStart(2, '0')}:${String(dice.int(0, 59)).padStart(2, '0')}Z`;
  return {
    schema: 'ashkar-event/1' as const,
    eventId,
    occurredOn,
    recordedAt: `${day}T${time}`,
    subject,
  };
}

/** Bands of an amount: no exact sum leaves a register. */
export const AMOUNT_BANDS = [
  '0-1000',
  '1000-5000',
  '5000-20000',
  '20000-100000',
  '100000+',
] as const;

/** A day between two dates, both included. */
export function dayBetween(dice: Dice, from: string, to: string): string {
  const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
  return daysBefore(to, dice.int(0, days));
}
